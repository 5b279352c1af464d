/*
** echo.c - words of headlines and crossheads, which the text has again where somebody says them.
*/
#include "quote.h"

enum {
  CROSSHEADS = 32,       /* of a text that are sought */
  CROSSHEAD_WORDS = 16,  /* of one at most */
  QUOTATIONS_BEHIND = 16, /* in which it is sought, */
  QUOTATION_TOKENS = 512  /* so far into each */
};

quoth_span quoth__words_of(const quoth_article *a, const Piece *p) {
  uint32_t first = p->first, end = p->end;
  while (first < end && quoth__has(a, first, QUOTH_TOKEN_QUOTE)) first++;
  while (first < end && !quoth__has(a, end - 1, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER)) end--;
  return (quoth_span){first, end};
}

static bool are_said_at(const quoth_article *a, quoth_span words, uint32_t t) {
  for (uint32_t i = words.begin; i < words.end; i++, t++)
    if (a->tokens.hash[i] != a->tokens.hash[t]) return false;
  return true;
}

uint32_t quoth__said_again(const quoth_article *a, quoth_span words, uint32_t token, uint32_t end) {
  const uint32_t count = words.end - words.begin;
  for (uint32_t t = token; t < end && end - t >= count; t++)
    if (are_said_at(a, words, t)) return t;
  return NONE;
}

static uint32_t capitals(const quoth_article *a, uint32_t token, uint32_t count) {
  uint32_t large = 0;
  for (uint32_t t = token; t < token + count; t++) large += quoth__has(a, t, QUOTH_TOKEN_CAP);
  return large;
}

/* "The Color Purple" is no less large where it stands again; "Equal Justice" is small where somebody says it. */
static bool is_title_again(const quoth_article *a, const Piece *p, quoth_span words, uint32_t again) {
  const uint32_t count = words.end - words.begin;
  return quoth__title_words(a, p) >= 2 && capitals(a, again, count) == capitals(a, words.begin, count);
}

/* Whether a quotation soon behind the piece has its words, but as a title. */
static bool is_echoed(const quoth_article *a, const Piece *p, quoth_span words) {
  for (uint32_t i = p->quotation + 1; i < a->quotations.count && i - p->quotation <= QUOTATIONS_BEHIND; i++) {
    const Quotation *q = &a->quotations.items[i];
    uint32_t end = quoth__quotation_end(a, q), most = q->open + QUOTATION_TOKENS;
    uint32_t again = quoth__said_again(a, words, q->open, end < most ? end : most);
    if (again != NONE) return !is_title_again(a, p, words, again);
  }
  return false;
}

bool quoth__is_crosshead(const quoth_article *a, const Piece *p) {
  struct Reports *r = a->reports;
  if (p->quotation == NONE || p->end - p->first > CROSSHEAD_WORDS + 2 || r->sought == CROSSHEADS) return false;
  const quoth_block *block = &a->blocks.items[quoth__block_of(a, p->first)];
  quoth_span words = quoth__words_of(a, p);
  bool whole = p->first == block->tokens.begin && p->end == block->tokens.end;
  if (!whole || words.end < words.begin + ECHO_WORDS || quoth__ends_clause(a, p->end - 2)) return false;
  r->sought++;
  bool echoed = is_echoed(a, p, words);
  r->crossheads += echoed;
  return echoed;
}
