/*
** split.c - several articles in one input: an export of a database, a wire file.
**
** Runs before any reading, over bytes of any encoding. Lines are asked for the
** patterns first_line and last_line of the declared layouts: an article begins
** behind the one and ends with the other. Only short lines of plain ASCII are asked,
** which is what such lines are made of, so the cost is one look at each byte.
*/
#include "layout.h"

#define LINE_MOST 160u
#define MEMORY_MOST ((size_t)1 << 20)
#define SPLIT_STEPS 20000u

typedef struct Splitter {
  const Layout *layout;
  Arena arena; /* of PCRE2 alone, from the set's allocator */
  RegexScratch *scratch;
  const char *input;
  size_t size, begin; /* of the article that is under way */
  quoth_split_report report;
  void *ud;
  quoth_error error;
} Splitter;

static bool is_plain(const char *line, size_t size) {
  for (size_t i = 0; i < size; i++)
    if ((unsigned char)line[i] >= 128 || line[i] == '\0') return false;
  return true;
}

static bool is_seen(char c) { return (unsigned char)c > ' '; }

/* Hands an article over when there is something in it: false to stop. */
static bool report_article(Splitter *s, size_t end) {
  size_t begin = s->begin, stop = end;
  while (begin < stop && !is_seen(s->input[begin])) begin++;
  while (stop > begin && !is_seen(s->input[stop - 1])) stop--;
  s->begin = end;
  return begin == stop || s->report(s->ud, begin, stop) == 0;
}

/* Whether a line is one of those; false when there is no answer. */
static bool ask(Splitter *s, const LayoutLineVector *lines, const char *line, uint32_t size, bool *is_one) {
  quoth_span span;
  *is_one = false;
  for (uint32_t i = 0; i < lines->count && !*is_one; i++) {
    const LayoutLine *asked = &lines->items[i];
    RegexResult result = quoth__regex_match(asked->regex, s->scratch, SPLIT_STEPS, line, size, 0, &span, 1);
    if (result == REGEX_NOMEM) return quoth__no_memory_in(&s->arena, &s->error);
    if (result == REGEX_LIMIT)
      return quoth__fail(&s->error, QUOTH_ELIMIT, (size_t)(line - s->input),
                         "%s: a regular expression of a layout took more than %u steps", asked->place, SPLIT_STEPS);
    *is_one = result == REGEX_YES;
  }
  return true;
}

static bool split_line(Splitter *s, size_t at, size_t end) {
  bool first, last;
  const char *line = s->input + at;
  size_t size = end - at;
  while (size > 0 && line[size - 1] == '\r') size--;
  if (size == 0 || size > LINE_MOST || !is_plain(line, size)) return true;
  if (!ask(s, &s->layout->first_lines, line, (uint32_t)size, &first)) return false;
  if (first) {
    if (!report_article(s, at)) return false;
    s->begin = end;
  }
  return ask(s, &s->layout->last_lines, line, (uint32_t)size, &last) && (!last || report_article(s, end));
}

static bool split(Splitter *s) {
  for (size_t at = 0; at < s->size;) {
    const char *stop = memchr(s->input + at, '\n', s->size - at);
    size_t end = stop ? (size_t)(stop - s->input) : s->size;
    if (!split_line(s, at, end)) return false;
    at = end + 1;
  }
  return report_article(s, s->size);
}

quoth_status quoth_split(const quoth_rules *rules, const char *input, size_t size, quoth_split_report report,
                         void *ud, quoth_error *error) {
  if (!rules || !rules->frozen || !report || (!input && size)) {
    if (error) *error = (quoth_error){0};
    quoth__fail(error, QUOTH_EARGUMENT, 0, "no frozen rule set, no input or no report");
    return QUOTH_EARGUMENT;
  }
  Splitter s = {.layout = rules->layout, .input = input, .size = size, .report = report, .ud = ud};
  quoth__arena_init(&s.arena, rules->arena.alloc, rules->arena.ud, MEMORY_MOST);
  s.scratch = quoth__regex_scratch(&s.arena);
  if (s.scratch) split(&s);
  else quoth__no_memory(&s.error);
  quoth__regex_scratch_free(s.scratch);
  quoth__arena_free(&s.arena);
  if (error) *error = s.error;
  return s.error.code;
}
