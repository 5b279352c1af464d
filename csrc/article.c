/*
** article.c - blocks to roles and metadata.
*/
#include "article.h"

static const char *const role_names[QUOTH_ROLES] = {
  "paragraph", "headline", "deck", "byline", "dateline", "caption", "credit", "subhead", "blockquote",
  "listitem", "pullquote", "date", "note", "bio", "related", "boilerplate", "other"
};

const char *quoth_role_name(quoth_role role) {
  return (unsigned)role < QUOTH_ROLES ? role_names[role] : "unknown";
}

const quoth_metadata *quoth_article_metadata(const quoth_article *article) { return &article->metadata; }

const quoth_block *quoth_blocks(const quoth_article *article, size_t *count) {
  if (count) *count = article->blocks.count;
  return article->blocks.items;
}

#define HEADLINE_LONGEST 200u

static bool same_text(const quoth_article *a, quoth_span one, quoth_span other) {
  return one.end - one.begin == other.end - other.begin &&
         memcmp(a->source.text + one.begin, a->source.text + other.begin, one.end - one.begin) == 0;
}

/* A first block that is short, ends no sentence and has a text behind it. */
static bool opens_with_headline(const quoth_article *a) {
  if (a->blocks.count < 2) return false;
  quoth_span span = a->blocks.items[0].span;
  return span.end - span.begin <= HEADLINE_LONGEST && a->source.text[span.end - 1] != '.';
}

bool quoth__read_blocks(quoth_article *a) {
  if (!quoth__cut_blocks(a)) return false;
  if (!opens_with_headline(a)) return true;
  a->metadata.headline = a->blocks.items[0].span;
  for (uint32_t i = 0; i < a->blocks.count && same_text(a, a->blocks.items[i].span, a->metadata.headline); i++)
    a->blocks.items[i].role = QUOTH_HEADLINE;
  return true;
}

bool quoth__freeze_layout(quoth_rules *rules, quoth_error *error) { (void)rules; (void)error; return true; }

void quoth__release_layout(quoth_rules *rules) { (void)rules; }
