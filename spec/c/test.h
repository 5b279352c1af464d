/*
** test.h - the harness of the C tests: a test is a function, a program is a list
** of them.
**
**    static void adds(void) { CHECK(1 + 1 == 2); CHECK_TEXT(name, "sum"); }
**    int main(void) { RUN(adds); return test_result(); }
**
** A check that fails is printed with its place and the test goes on; the program
** ends with 'NAME: N passed, N failed' and exit status 0 when all passed.
*/
#ifndef QUOTH_TEST_H
#define QUOTH_TEST_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static struct { int passed, failed, misses; const char *running; } test_state;

static inline int test_check(int holds, const char *file, int line, const char *what) {
  if (holds) return 1;
  test_state.misses++;
  printf("%s:%d: %s: does not hold: %s\n", file, line, test_state.running, what);
  return 0;
}

static inline int test_number(intmax_t got, intmax_t want, const char *file, int line, const char *what) {
  if (got == want) return 1;
  test_state.misses++;
  printf("%s:%d: %s: %s is %" PRIdMAX ", expected %" PRIdMAX "\n", file, line, test_state.running,
         what, got, want);
  return 0;
}

static inline int test_text(const char *got, const char *want, const char *file, int line,
                            const char *what) {
  if (got == want || (got && want && strcmp(got, want) == 0)) return 1;
  test_state.misses++;
  printf("%s:%d: %s: %s is \"%s\", expected \"%s\"\n", file, line, test_state.running, what,
         got ? got : "(null)", want ? want : "(null)");
  return 0;
}

/* Each is also an expression: nonzero when it holds. */
#define CHECK(condition) test_check(!!(condition), __FILE__, __LINE__, #condition)
#define CHECK_NUMBER(got, want) test_number((intmax_t)(got), (intmax_t)(want), __FILE__, __LINE__, #got)
#define CHECK_TEXT(got, want) test_text(got, want, __FILE__, __LINE__, #got)

static inline void test_run(void (*test)(void), const char *name) {
  test_state.running = name;
  test_state.misses = 0;
  test();
  if (test_state.misses) test_state.failed++; else test_state.passed++;
}

#define RUN(test) test_run(test, #test)

static inline int test_result_of(const char *file) {
  const char *slash = strrchr(file, '/'), *name = slash ? slash + 1 : file;
  printf("%.*s: %d passed, %d failed\n", (int)strcspn(name, "."), name, test_state.passed,
         test_state.failed);
  return test_state.failed || !test_state.passed;
}

#define test_result() test_result_of(__FILE__)

#endif
