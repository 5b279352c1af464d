/*
** regex_test.c - what is matched, what is refused, what is stopped.
*/
#include <stdlib.h>

#include "regex.h"
#include "test.h"

#define STEPS 50000u

static Arena arena;
static RegexScratch *scratch;

static Regex *compiled(const char *pattern, uint32_t options) {
  quoth_error error = {0};
  Regex *regex = quoth__regex_compile(&arena, pattern, strlen(pattern), options, &error);
  if (!regex) printf("%s\n", error.message);
  return regex;
}

static RegexResult match(const char *pattern, uint32_t options, const char *subject, quoth_span *spans,
                         uint32_t count) {
  Regex *regex = compiled(pattern, options);
  if (!CHECK(regex)) return REGEX_NOMEM;
  RegexResult result = quoth__regex_match(regex, scratch, STEPS, subject, (uint32_t)strlen(subject), 0,
                                          spans, count);
  quoth__regex_free(regex);
  return result;
}

static void finds_a_span_and_its_groups(void) {
  quoth_span spans[4];
  CHECK_NUMBER(match("(\\d+)( Uhr)?(x)?", 0, "um 15 Uhr", spans, 4), REGEX_YES);
  CHECK_NUMBER(spans[0].begin, 3);
  CHECK_NUMBER(spans[0].end, 9);
  CHECK_NUMBER(spans[1].end, 5);
  CHECK_NUMBER(spans[2].begin, 5);
  CHECK_NUMBER(spans[3].begin, 0); /* took no part */
  CHECK_NUMBER(spans[3].end, 0);
}

static void asks_for_more_groups_than_there_are(void) {
  quoth_span spans[80];
  CHECK_NUMBER(match("a", 0, "xa", spans, 80), REGEX_YES);
  CHECK_NUMBER(spans[0].begin, 1);
  CHECK_NUMBER(spans[79].end, 0);
}

static void options(void) {
  CHECK_NUMBER(match("zoë", REGEX_CASELESS, "ZOË", NULL, 0), REGEX_YES);
  CHECK_NUMBER(match("zoë", 0, "ZOË", NULL, 0), REGEX_NO);
  CHECK_NUMBER(match("b", REGEX_ANCHORED, "abc", NULL, 0), REGEX_NO);
  CHECK_NUMBER(match("a.c", REGEX_ANCHORED, "abc", NULL, 0), REGEX_YES);
  CHECK_NUMBER(match("ab", REGEX_ANCHORED, "abc", NULL, 0), REGEX_NO);
  CHECK_NUMBER(match("^\\w+$", 0, "Größe", NULL, 0), REGEX_YES);
}

static void starts_where_it_is_told_to(void) {
  Regex *regex = compiled("a", 0);
  quoth_span span;
  CHECK_NUMBER(quoth__regex_match(regex, scratch, STEPS, "abca", 4, 1, &span, 1), REGEX_YES);
  CHECK_NUMBER(span.begin, 3);
  CHECK_NUMBER(quoth__regex_match(regex, scratch, STEPS, "abca", 4, 4, &span, 1), REGEX_NO);
  quoth__regex_free(regex);
}

static void is_refused(const char *pattern, size_t size, const char *why) {
  quoth_error error = {0};
  CHECK(!quoth__regex_compile(&arena, pattern, size, 0, &error));
  CHECK_NUMBER(error.code, QUOTH_ERULE);
  if (!CHECK(strstr(error.message, why))) printf("%s\n", error.message);
}

static void refuses(void) {
  is_refused("a(b", 3, "parenthesis");
  is_refused("\\C", 2, "\\C");
  is_refused("a(?C1)b", 7, "callout");
  is_refused("\xFF", 1, "UTF");
  char *pattern = malloc(5000);
  if (!CHECK(pattern)) return;
  memset(pattern, '(', 5000);
  is_refused(pattern, 1000, "parentheses");
  memset(pattern, 'a', 5000);
  is_refused(pattern, 5000, "longer");
  free(pattern);
}

/* The verdict may be "no" or "too much", never an endless search. */
static void is_stopped(void) {
  static const char *const patterns[] = {"(a+)+$", "([ab]*)*[ab]*[ab]*[xy]", "^(.|\\n)*x", "(?R)?a(?R)?b",
                                         "(*LIMIT_MATCH=400000000)(a|aa)+$", "(*NO_JIT)(a+)+$"};
  static char subject[REGEX_SUBJECT];
  memset(subject, 'a', sizeof subject - 1);
  subject[sizeof subject - 2] = '!';
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    RegexResult result = match(patterns[i], 0, subject, NULL, 0);
    CHECK(result == REGEX_NO || result == REGEX_LIMIT);
  }
}

/* A machine without a JIT gives the same answers. */
static void answers_do_not_depend_on_the_jit(void) {
  static const char *const patterns[] = {"(\\w+) said", "^(By|von) (?<who>.+)$", "(?i)photo:?\\s*(.*)",
                                         "\\b(\\d{1,2})[:.](\\d\\d)\\b", "(a|ab)(c|bcd)(d*)", "x*", "\\p{Lu}\\p{Ll}+"};
  static const char *const subjects[] = {"", "Ann Lee said so", "By Ann Lee", "PHOTO: Zoë / AP", "at 17.30 or 5:45",
                                         "abcd", "Ärger in Köln", "no match here"};
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    char plain[128];
    snprintf(plain, sizeof plain, "(*NO_JIT)%s", patterns[i]);
    for (size_t k = 0; k < sizeof subjects / sizeof *subjects; k++) {
      quoth_span fast[4] = {{0, 0}}, slow[4] = {{0, 0}};
      CHECK_NUMBER(match(patterns[i], 0, subjects[k], fast, 4), match(plain, 0, subjects[k], slow, 4));
      CHECK(memcmp(fast, slow, sizeof fast) == 0);
    }
  }
}

int main(void) {
  quoth__arena_init(&arena, NULL, NULL, (size_t)1 << 30);
  scratch = quoth__regex_scratch(&arena);
  RUN(finds_a_span_and_its_groups);
  RUN(asks_for_more_groups_than_there_are);
  RUN(options);
  RUN(starts_where_it_is_told_to);
  RUN(refuses);
  RUN(is_stopped);
  RUN(answers_do_not_depend_on_the_jit);
  quoth__regex_scratch_free(scratch);
  quoth__arena_free(&arena);
  return test_result();
}
