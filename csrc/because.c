/*
** because.c - why each block has its role, in words.
*/
#include <stdlib.h>

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

/* The roles of the neighbours speak, too: they are taken for evidence behind all that a
** block has itself. */
#define STEP_FROM UINT16_MAX
#define STEP_TO (UINT16_MAX - 1u)

static uint32_t gather_evidence(const Page *page, uint32_t block, uint16_t evidence[EVIDENCE_MOST + 2]) {
  uint32_t count = quoth__evidence(page, block, evidence);
  evidence[count++] = STEP_FROM;
  if (block + 1 < page->count) evidence[count++] = STEP_TO;
  return count;
}

static int weight_for(const Page *page, uint32_t block, uint16_t evidence, quoth_role role) {
  const Layout *layout = page->layout;
  uint32_t before = block == 0 ? QUOTH_ROLES : page->facts[block - 1].weighed;
  if (evidence == STEP_FROM) return layout->transitions[before][role];
  if (evidence == STEP_TO) return layout->transitions[role][page->facts[block + 1].weighed];
  return layout->weights[evidence][role];
}

static void put_evidence_name(Writer *w, const Page *page, uint32_t block, uint16_t evidence) {
  char name[NAME_SIZE];
  if (evidence == STEP_FROM) {
    put_string(w, "step-from:");
    put_string(w, block == 0 ? "begin" : quoth_role_name(page->facts[block - 1].weighed));
  } else if (evidence == STEP_TO) {
    put_string(w, "step-to:");
    put_string(w, quoth_role_name(page->facts[block + 1].weighed));
  } else {
    quoth__evidence_name(page->layout, evidence, name, sizeof name);
    put_string(w, name);
  }
}

/* The role with the highest sum of weights but that which the block was given. */
static quoth_role next_best(const Page *page, uint32_t block, const uint16_t *evidence, uint32_t count) {
  quoth_role given = page->facts[block].weighed, best = given;
  int32_t most = INT32_MIN;
  for (int other = 0; other < QUOTH_ROLES; other++) {
    int32_t sum = 0;
    if (!page->layout->used[other] || other == (int)given) continue;
    for (uint32_t i = 0; i < count; i++) sum += weight_for(page, block, evidence[i], (quoth_role)other);
    if (sum <= most) continue;
    most = sum;
    best = (quoth_role)other;
  }
  return best;
}

static int weight_between(const Page *page, uint32_t block, uint16_t evidence, quoth_role other) {
  return weight_for(page, block, evidence, page->facts[block].weighed) - weight_for(page, block, evidence, other);
}

/* The evidence that spoke most clearly between the role that a block was given and
** another; what was shown is taken out of the list. */
static void put_reasons(Writer *w, const Page *page, uint32_t block, uint16_t *evidence, uint32_t count,
                        quoth_role other) {
  for (int shown = 0; shown < REASONS_MOST && count > 0; shown++) {
    uint32_t best = 0;
    int most = 0;
    for (uint32_t i = 0; i < count; i++) {
      int weight = weight_between(page, block, evidence[i], other);
      if (abs(weight) > abs(most)) best = i, most = weight;
    }
    if (most == 0) break;
    put_string(w, shown ? ", " : " ");
    put_evidence_name(w, page, block, evidence[best]);
    put_string(w, " ");
    put_signed(w, most);
    evidence[best] = evidence[--count];
  }
}

/* "rather than caption: ...", with the role that was weighed where the block has another now. */
static void put_choice(Writer *w, const quoth_article *a, uint32_t block) {
  const Page *page = a->page;
  uint16_t evidence[EVIDENCE_MOST + 2];
  uint32_t count = gather_evidence(page, block, evidence);
  quoth_role given = page->facts[block].weighed, other = next_best(page, block, evidence, count);
  if (other == given) return;
  put_string(w, "\n    ");
  if (given != a->blocks.items[block].role) {
    put_string(w, quoth_role_name(given));
    put_string(w, " ");
  }
  put_string(w, "rather than ");
  put_string(w, quoth_role_name(other));
  put_string(w, ":");
  put_reasons(w, page, block, evidence, count, other);
}

static void explain_block(Writer *w, const quoth_article *a, uint32_t block) {
  const quoth_block *b = &a->blocks.items[block];
  put_string(w, quoth_role_name(b->role));
  put_string(w, b->read ? "  " : " (not read)  ");
  put_place(w, b, "-");
  put_string(w, "  ");
  put_text(w, a, b->span);
  if (a->page->facts[block].fixed)
    put_string(w, "\n    not weighed: a pattern, a field or that it is a sentence alone says so");
  else
    put_choice(w, a, block);
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
