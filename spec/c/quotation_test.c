/*
** quotation_test.c - nesting, linking and bounds of quotations.
*/
#include <stdlib.h>

#include "document.h"
#include "test.h"

static quoth_rules *rules;

static quoth_article *reading(const char *text, size_t size, uint32_t nesting) {
  quoth_error error;
  quoth_read_options options = {.size = sizeof options, .flags = QUOTH_ALL_BLOCKS,
                                .limits = {.nesting = nesting}};
  quoth_article *article = quoth_read(rules, text, size, &options, &error);
  if (!CHECK(article)) printf("%s\n", error.message);
  return article;
}

/* Every quotation as "depth parent text", joined by bars. */
static const char *shape(const char *text) {
  static char out[1024];
  size_t used = 0;
  quoth_article *a = reading(text, strlen(text), 0);
  for (uint32_t i = 0; a && i < a->quotations.count; i++) {
    const Quotation *q = &a->quotations.items[i];
    const Mark *mark = &a->marks[TYPE_QUOTED].items[i];
    quoth_span span = quoth__token_span(a, mark->first, mark->end);
    used += (size_t)snprintf(out + used, sizeof out - used, "%s%u %d %.*s%s%s", i ? " | " : "",
                             (unsigned)q->depth, q->parent == NONE ? -1 : (int)q->parent,
                             (int)(span.end - span.begin), a->source.text + span.begin,
                             q->unclosed ? " unclosed" : "", q->single ? " single" : "");
  }
  out[used] = '\0';
  quoth_article_free(a);
  return out;
}

static void nests(void) {
  CHECK_TEXT(shape("“She said ‘the “big” one’ again,” he said."),
             "0 -1 “She said ‘the “big” one’ again,” | 1 0 ‘the “big” one’ single | 2 1 “big”");
  CHECK_TEXT(shape("“One,” he said. “Two.”"), "0 -1 “One,” | 0 -1 “Two.”");
  CHECK_TEXT(shape("«Il a dit “oui”.»"), "0 -1 «Il a dit “oui”.» | 1 0 “oui”");
}

static void several_levels_end_together(void) {
  CHECK_TEXT(shape("“He said, ‘She said, “No.”’”"),
             "0 -1 “He said, ‘She said, “No.”’” | 1 0 ‘She said, “No.”’ single | 2 1 “No.”");
}

static void unclosed_ones(void) {
  CHECK_TEXT(shape("He said: “We won."), "0 -1 “We won. unclosed");
  CHECK_TEXT(shape("“We won, he said. “It is over,” she said."),
             "0 -1 “We won, he said. unclosed | 0 -1 “It is over,”");
  CHECK_TEXT(shape("“” \"\" “"), "");
}

static void links_paragraphs(void) {
  const char *text = "He said: “It rained.\n\n“It snowed.\n\n“It stopped,” he said.\n\n“No,” she said.";
  quoth_article *a = reading(text, strlen(text), 0);
  if (!a || !CHECK_NUMBER(a->quotations.count, 4)) return;
  CHECK_NUMBER(a->quotations.items[0].continues, NONE);
  CHECK_NUMBER(a->quotations.items[1].continues, 0);
  CHECK_NUMBER(a->quotations.items[2].continues, 1);
  CHECK_NUMBER(a->quotations.items[3].continues, NONE);
  CHECK(a->quotations.items[1].unclosed && !a->quotations.items[2].unclosed);
  quoth_article_free(a);
}

/* Whatever the marks, quotations are in order, nested, inside one block, and each
** is a mark of TYPE_QUOTED. */
static int sound(const quoth_article *a) {
  for (uint32_t i = 0; i < a->quotations.count; i++) {
    const Quotation *q = &a->quotations.items[i];
    const Mark *mark = &a->marks[TYPE_QUOTED].items[i];
    if (q->close <= q->open + 1 || q->close > a->tokens.count || mark->first != q->open) return 0;
    if (mark->end != q->close + (q->unclosed ? 0 : 1)) return 0;
    if (i && a->quotations.items[i - 1].open >= q->open) return 0;
    if (q->parent == NONE) { if (q->depth) return 0; continue; }
    const Quotation *around = &a->quotations.items[q->parent];
    if (q->parent >= i || around->depth + 1 != q->depth || q->close > around->close) return 0;
  }
  return a->marks[TYPE_QUOTED].count == a->quotations.count;
}

static void repeated(const char *unit, uint32_t times, uint32_t nesting) {
  size_t size = strlen(unit);
  char *text = malloc(size * times + 1);
  if (!CHECK(text)) return;
  for (uint32_t i = 0; i < times; i++) memcpy(text + i * size, unit, size);
  quoth_article *a = reading(text, size * times, nesting);
  CHECK(a && sound(a));
  for (uint32_t i = 0; a && nesting && i < a->quotations.count; i++)
    if (!CHECK(a->quotations.items[i].depth < nesting)) break;
  quoth_article_free(a);
  free(text);
}

static void hostile_marks_are_sound(void) {
  static const char *const units[] = {"“", "“a ", "“‘", "‘a ", "\"", "\" ", "'", "' ", "“a”", "a” ", "« “a",
                                      "“a ‘b ", "'a' \"b\" ", "`` ", "'''", "“a\n\n", "‘a’ “b ", "’“ a‘”b "};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    repeated(units[i], 1, 0);
    repeated(units[i], 7, 2);
    repeated(units[i], 5000, 0);
    repeated(units[i], 300, 1000000);
  }
}

static uint32_t next_random(uint32_t *state) { return *state = *state * 1664525u + 1013904223u; }

static void random_marks_are_sound(void) {
  static const char *const pieces[] = {"“", "”", "\"", "‘", "’", "'", "«", "»", "``", "''", " ", " ", "a", "dogs",
                                       ".", ",", "\n\n", "(", ")", "—", "80s", "„", "‚"};
  uint32_t state = 7;
  for (int round = 0; round < 3000; round++) {
    char text[512];
    size_t used = 0;
    while (used < sizeof text - 8) {
      const char *piece = pieces[(next_random(&state) >> 16) % (sizeof pieces / sizeof *pieces)];
      used += (size_t)snprintf(text + used, sizeof text - used, "%s", piece);
    }
    quoth_article *a = reading(text, used, 0);
    bool holds = a && sound(a);
    quoth_article_free(a);
    if (!CHECK(holds)) return;
  }
}

int main(void) {
  rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  RUN(nests);
  RUN(several_levels_end_together);
  RUN(unclosed_ones);
  RUN(links_paragraphs);
  RUN(hostile_marks_are_sound);
  RUN(random_marks_are_sound);
  quoth_rules_release(rules);
  return test_result();
}
