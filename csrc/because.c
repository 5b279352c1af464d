/*
** because.c - why each block has its role, in words.
*/
#include <stdio.h>

#include "article.h"
#include "utf.h"
#include "writer.h"

#define REASONS_MOST 6     /* shown per block */
#define SHOWN_BYTES 60u    /* of its text */
#define NAME_SIZE 160u

static void put_string(Writer *w, const char *text) { quoth__put(w, text, strlen(text)); }

static void put_signed(Writer *w, int number) {
  put_string(w, number < 0 ? "-" : "+");
  quoth__put_number(w, (uint64_t)(number < 0 ? -number : number));
}

static void put_place(Writer *w, const quoth_block *block, const char *between) {
  quoth__put_number(w, block->span.begin);
  put_string(w, between);
  quoth__put_number(w, block->span.end);
}

/* The text of a block on one line. */
static void put_text(Writer *w, const quoth_article *a, quoth_span span) {
  uint32_t size = span.end - span.begin, cut = size < SHOWN_BYTES ? size : SHOWN_BYTES;
  const char *text = a->source.text + span.begin;
  while (cut < size && quoth__continues(text[cut])) cut++;
  for (uint32_t i = 0; i < cut; i++) quoth__put(w, text[i] == '\n' ? " " : text + i, 1);
  if (cut < size) put_string(w, "...");
}

static void list_evidence(Writer *w, const quoth_article *a, uint32_t block) {
  uint16_t evidence[EVIDENCE_MOST];
  char name[NAME_SIZE];
  uint32_t count = quoth__evidence(a->page, block, evidence);
  put_place(w, &a->blocks.items[block], "\t");
  put_string(w, "\t");
  put_string(w, quoth_role_name(a->blocks.items[block].role));
  for (uint32_t i = 0; i < count; i++) {
    quoth__evidence_name(a->page->layout, evidence[i], name, sizeof name);
    put_string(w, i ? " " : "\t");
    put_string(w, name);
  }
  put_string(w, "\n");
}

/* The role with the highest sum of weights but `role` itself. */
static quoth_role next_best(const Layout *layout, const uint16_t *evidence, uint32_t count, quoth_role role) {
  quoth_role best = role;
  int32_t most = INT32_MIN;
  for (int other = 0; other < QUOTH_ROLES; other++) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < count; i++) sum += layout->weights[evidence[i]][other];
    if (!layout->used[other] || other == (int)role || sum <= most) continue;
    most = sum;
    best = (quoth_role)other;
  }
  return best;
}

static int weight_between(const Layout *layout, uint16_t evidence, quoth_role role, quoth_role other) {
  return layout->weights[evidence][role] - layout->weights[evidence][other];
}

/* The evidence that spoke most clearly between two roles; what was shown is
** taken out of the list. */
static void put_reasons(Writer *w, const Layout *layout, uint16_t *evidence, uint32_t count, quoth_role role,
                        quoth_role other) {
  char name[NAME_SIZE];
  for (int shown = 0; shown < REASONS_MOST && count > 0; shown++) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
      int weight = weight_between(layout, evidence[i], role, other);
      int most = weight_between(layout, evidence[best], role, other);
      if ((weight < 0 ? -weight : weight) > (most < 0 ? -most : most)) best = i;
    }
    int weight = weight_between(layout, evidence[best], role, other);
    if (weight == 0) break;
    quoth__evidence_name(layout, evidence[best], name, sizeof name);
    put_string(w, shown ? ", " : " ");
    put_string(w, name);
    put_string(w, " ");
    put_signed(w, weight);
    evidence[best] = evidence[--count];
  }
}

static void explain_block(Writer *w, const quoth_article *a, uint32_t block) {
  const Layout *layout = a->page->layout;
  const quoth_block *b = &a->blocks.items[block];
  uint16_t evidence[EVIDENCE_MOST];
  uint32_t count = quoth__evidence(a->page, block, evidence);
  quoth_role role = quoth__coarse_role(layout, b->role);
  quoth_role other = next_best(layout, evidence, count, role);
  put_string(w, quoth_role_name(b->role));
  put_string(w, b->read ? "  " : " (not read)  ");
  put_place(w, b, "-");
  put_string(w, "  ");
  put_text(w, a, b->span);
  if (a->page->facts[block].fixed) {
    put_string(w, "\n    not weighed: a pattern, a field or that it is a sentence alone says so");
  } else if (other != role) {
    put_string(w, "\n    rather than ");
    put_string(w, quoth_role_name(other));
    put_string(w, ":");
    put_reasons(w, layout, evidence, count, role, other);
  }
  put_string(w, "\n");
}

quoth_status quoth_explain_blocks(const quoth_article *article, int all, quoth_writer write, void *ud,
                                  quoth_error *error) {
  Writer w;
  if (error) *error = (quoth_error){0};
  quoth__writer_start(&w, write, ud);
  for (uint32_t i = 0; article->page && i < article->blocks.count; i++) {
    if (all) list_evidence(&w, article, i);
    else explain_block(&w, article, i);
  }
  return quoth__writer_end(&w, error);
}
