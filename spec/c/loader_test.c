/*
** loader_test.c - rule files that the library runs: shared by threads, cancelled,
** and with memory that fails.
*/
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "quoth.h"
#include "test.h"

#define THREADS 8
#define ARTICLES 40

static const char counting[] =
  "local R = require 'quoth'.ruleset 'strange'\n"
  "R:rule 'word' { match = 'hit:boom', make = 'Word', when = function(m)\n"
  "  seen = (seen or '') .. m.hit.text\n"
  "  return #seen <= 8\n"  /* the first two of each article */
  "end }\n"
  "return R\n";

static const char endless[] =
  "local R = require 'quoth'.ruleset 'strange'\n"
  "R:rule 'word' { match = 'boom', make = 'Word', when = function() while true do end end }\n"
  "return R\n";

static const char text[] = "One boom, another boom and a third boom were heard.\n";

static quoth_rules *load(const char *source, const quoth_load_options *options, quoth_error *error) {
  quoth_rules_options own = {.size = sizeof own};
  if (options) own.alloc = options->alloc, own.alloc_ud = options->alloc_ud;
  quoth_rules *rules = quoth_rules_new(&own, error);
  if (rules &&
      quoth_rules_load_text(rules, "strange.lua", source, strlen(source), options, error) == QUOTH_OK &&
      quoth_rules_freeze(rules, error) == QUOTH_OK)
    return rules;
  quoth_rules_release(rules);
  return NULL;
}

static size_t count_marks(quoth_rules *rules) {
  quoth_error error;
  size_t marks = 0, problems = 0;
  quoth_article *article = quoth_read(rules, text, sizeof text - 1, NULL, &error);
  if (!article) return SIZE_MAX;
  quoth_marks(article, &marks);
  quoth_problems(article, &problems);
  quoth_article_free(article);
  return problems ? SIZE_MAX : marks;
}

/* ------------------------------------------------------------ threads */

static void *read_many(void *ud) {
  size_t wrong = 0;
  for (int i = 0; i < ARTICLES; i++) wrong += count_marks(ud) != 2;
  return (void *)wrong;
}

static void threads_share_a_set_with_functions(void) {
  quoth_error error;
  pthread_t threads[THREADS];
  quoth_rules *rules = load(counting, NULL, &error);
  if (!CHECK(rules)) return;
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, read_many, rules);
  for (int i = 0; i < THREADS; i++) {
    void *wrong;
    pthread_join(threads[i], &wrong);
    CHECK_NUMBER((size_t)wrong, 0);
  }
  quoth_rules_release(rules);
}

/* ------------------------------------------------------------ cancel */

static void *cancel_soon(void *ud) {
  struct timespec time = {.tv_nsec = 50000000};
  nanosleep(&time, NULL);
  __atomic_store_n((volatile int *)ud, 1, __ATOMIC_RELAXED);
  return NULL;
}

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* The limits of the rule file would let it run on for a minute. */
static void another_thread_cancels_an_endless_function(void) {
  quoth_error error;
  pthread_t thread;
  volatile int cancel = 0;
  quoth_load_options patient = {.size = sizeof patient, .steps = UINT64_MAX, .milliseconds = 60000};
  quoth_read_options options = {.size = sizeof options, .cancel = &cancel};
  quoth_rules *rules = load(endless, &patient, &error);
  if (!CHECK(rules)) return;
  double begin = seconds();
  pthread_create(&thread, NULL, cancel_soon, (void *)&cancel);
  quoth_article *article = quoth_read(rules, text, sizeof text - 1, &options, &error);
  pthread_join(thread, NULL);
  CHECK(!article && error.code == QUOTH_ECANCEL);
  CHECK(seconds() - begin < 10);
  quoth_article_free(article);
  quoth_rules_release(rules);
}

static void the_clock_of_the_read_ends_it_as_well(void) {
  quoth_error error;
  quoth_load_options patient = {.size = sizeof patient, .steps = UINT64_MAX, .milliseconds = 60000};
  quoth_read_options options = {.size = sizeof options, .limits = {.milliseconds = 50}};
  quoth_rules *rules = load(endless, &patient, &error);
  if (!CHECK(rules)) return;
  quoth_article *article = quoth_read(rules, text, sizeof text - 1, &options, &error);
  CHECK(!article && error.code == QUOTH_ELIMIT);
  quoth_article_free(article);
  quoth_rules_release(rules);
}

/* ------------------------------------------------------------ failing memory */

typedef struct Memory {
  size_t outstanding, largest;
  long asked, fail_at;
  int sticky;
} Memory;

static void *failing(void *ud, void *ptr, size_t osize, size_t nsize) {
  Memory *memory = ud;
  size_t old = ptr ? osize : 0;
  if (nsize == 0) {
    memory->outstanding -= old;
    free(ptr);
    return NULL;
  }
  long number = nsize > old ? memory->asked++ : -1;
  if (number >= 0 && (number == memory->fail_at || (memory->sticky && number > memory->fail_at)))
    return NULL;
  if (nsize > memory->largest) memory->largest = nsize;
  void *moved = realloc(ptr, nsize);
  if (moved) memory->outstanding += nsize - old;
  return moved;
}

/* Loads, reads and frees with allocation number `fail_at` failing; whether it went well. */
static int run(Memory *memory) {
  quoth_error error;
  quoth_load_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = memory};
  quoth_rules *rules = load(counting, &options, &error);
  if (!rules) {
    CHECK(error.code != QUOTH_OK && error.message[0]);
    return 0;
  }
  int well = count_marks(rules) == 2;
  quoth_rules_release(rules);
  return well;
}

/* Every allocation in turn; a state alone makes more than a thousand. */
static void sweep(int sticky) {
  for (long k = 0;; k++) {
    Memory memory = {.fail_at = k, .sticky = sticky};
    int well = run(&memory);
    if (!CHECK_NUMBER(memory.outstanding, 0)) printf("at allocation %ld\n", k);
    if (memory.asked <= k) {
      CHECK(well && k > 1000);
      return;
    }
    if (test_state.misses > 5) return;
  }
}

static void loading_survives_one_failure(void) { sweep(0); }

static void loading_survives_lasting_failure(void) { sweep(1); }

/* What a failed load has left of a file is not all of it. */
static void a_failed_load_cannot_be_frozen(void) {
  Memory memory = {.fail_at = -1};
  quoth_rules_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = &memory};
  for (long k = 0;; k++) {
    quoth_error error;
    quoth_rules *rules = quoth_rules_new(&options, NULL);
    memory.fail_at = k;
    memory.asked = 0;
    quoth_status status = quoth_rules_load_text(rules, "x", counting, sizeof counting - 1, NULL, &error);
    memory.fail_at = -1;
    if (!CHECK_NUMBER(quoth_rules_freeze(rules, NULL), status ? QUOTH_EARGUMENT : QUOTH_OK))
      printf("at allocation %ld\n", k);
    quoth_rules_release(rules);
    if (memory.asked <= k || test_state.misses > 5) return;
  }
}

static const char functions_without_number[] =
  "local R = require 'quoth'.ruleset 'strange'\n"
  "for _ = 1, 65537 do R:after 'tokens' (function() end) end\n"
  "return R\n";

static const char half_a_file[] =
  "local R = require 'quoth'.ruleset 'strange'\n"
  "R:rule 'one' { match = 'boom', make = 'Word' }\n"
  "R:rule 'two' { match = { 'bang', nil, 'boom' }, make = 'Word' }\n"
  "return R\n";

static void whatever_made_a_load_fail_it_cannot_be_frozen(void) {
  static const struct { const char *source; quoth_status status; } loads[] = {
    {functions_without_number, QUOTH_ELIMIT}, {half_a_file, QUOTH_ERULE}, {"return", QUOTH_ERULE},
    {"while true do end", QUOTH_ELIMIT}
  };
  for (size_t i = 0; i < sizeof loads / sizeof *loads; i++) {
    quoth_error error;
    quoth_load_options ample = {.size = sizeof ample, .memory_bytes = 1 << 28};
    quoth_rules *rules = quoth_rules_new(NULL, NULL);
    const char *source = loads[i].source;
    quoth_status status = quoth_rules_load_text(rules, "x.lua", source, strlen(source), &ample, &error);
    if (!CHECK_NUMBER(status, loads[i].status)) printf("load %zu: %s\n", i, error.message);
    CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_EARGUMENT);
    CHECK_TEXT(error.message, "the rule set failed before and can only be released");
    quoth_rules_release(rules);
  }
}

static void a_file_that_is_not_there_leaves_the_set_as_it_was(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(quoth_rules_load(rules, "/tmp/quoth-nowhere.lua", NULL, NULL), QUOTH_EIO);
  CHECK_NUMBER(quoth_rules_load(rules, "/tmp", NULL, NULL), QUOTH_EIO);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  quoth_rules_release(rules);
}

static void an_abandoned_set_cannot_be_frozen(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_rules_abandon(rules);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_EARGUMENT);
  quoth_rules_release(rules);
  quoth_rules_abandon(NULL);
}

/* Whose memory is whose: of the set all but a file's state, where its options name another. */
static void memory_comes_from_the_set_where_nothing_else_is_said(void) {
  quoth_error error;
  Memory set = {.fail_at = -1}, file = {.fail_at = -1};
  void *ud = NULL;
  quoth_rules_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = &set};
  quoth_load_options own = {.size = sizeof own, .alloc = failing, .alloc_ud = &file};
  quoth_rules *rules = quoth_rules_new(&options, &error);
  CHECK(quoth_rules_allocator(rules, &ud) == failing && ud == &set);
  CHECK(!quoth_rules_allocator(NULL, &ud) && !ud);
  for (int i = 0; i < 2; i++) {
    const char *source = i ? "return require 'quoth'.ruleset 'a'" : counting;
    long asked = set.asked;
    CHECK_NUMBER(quoth_rules_load_text(rules, "x", source, strlen(source), i ? &own : NULL, &error), QUOTH_OK);
    CHECK(i ? set.asked - asked < 100 : set.asked - asked > 500);
  }
  CHECK(file.asked > 500);
  CHECK_NUMBER(file.outstanding, 0);
  CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK);
  CHECK_NUMBER(count_marks(rules), 2);
  CHECK_NUMBER(quoth_rules_english(NULL, &error), QUOTH_EARGUMENT);
  quoth_rules_release(rules);
  CHECK_NUMBER(set.outstanding, 0);
}

static int stop(void *ud, const quoth_example *example) { return (void)ud, !example->pass; }

static int go_on(void *ud, size_t begin, size_t end) { return (void)ud, begin > end; }

static void examples_and_splitting_take_memory_of_the_set(void) {
  static const char source[] =
    "local R = require 'quoth'.ruleset 'a'\n"
    "R:layout { first_line = '^Article' }\n"
    "R:rule 'r' { match = 'boom', make = 'A', yes = { 'A {boom}.' } } return R";
  Memory set = {.fail_at = -1};
  quoth_rules_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = &set};
  quoth_rules *rules = quoth_rules_new(&options, NULL);
  CHECK_NUMBER(quoth_rules_load_text(rules, "x", source, sizeof source - 1, NULL, NULL), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  long asked = set.asked;
  CHECK_NUMBER(quoth_rules_test(rules, NULL, stop, NULL, NULL), QUOTH_OK);
  CHECK(set.asked > asked);
  asked = set.asked;
  CHECK_NUMBER(quoth_split(rules, text, sizeof text - 1, go_on, NULL, NULL), QUOTH_OK);
  CHECK(set.asked > asked);
  quoth_rules_release(rules);
  CHECK_NUMBER(set.outstanding, 0);
}

/* ------------------------------------------------------------ files */

static const char *file_of(const char *source, size_t size) {
  static char path[32];
  memcpy(path, "/tmp/quoth-loader-XXXXXX", sizeof "/tmp/quoth-loader-XXXXXX");
  int fd = mkstemp(path);
  CHECK(fd >= 0 && write(fd, source, size) == (ssize_t)size && close(fd) == 0);
  return path;
}

static quoth_status load_file(const char *path, size_t source_bytes, Memory *memory) {
  quoth_error error;
  quoth_load_options options = {.size = sizeof options, .source_bytes = source_bytes, .steps = UINT64_MAX,
                                .milliseconds = 60000, .alloc = failing, .alloc_ud = memory};
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_status status = quoth_rules_load(rules, path, &options, &error);
  quoth_rules_release(rules);
  CHECK_NUMBER(status, error.code);
  CHECK_NUMBER(memory->outstanding, 0);
  return status;
}

static void a_limit_says_how_long_a_file_may_be_not_how_long_it_is(void) {
  static const size_t limits[] = {sizeof counting - 1, 100000, (size_t)1 << 40, SIZE_MAX - 1, SIZE_MAX};
  const char *path = file_of(counting, sizeof counting - 1);
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
    Memory memory = {.fail_at = -1};
    if (!CHECK_NUMBER(load_file(path, limits[i], &memory), QUOTH_OK)) printf("with limit %zu\n", limits[i]);
    CHECK(memory.largest < 1 << 20);
  }
  Memory memory = {.fail_at = -1};
  CHECK_NUMBER(load_file(path, sizeof counting - 2, &memory), QUOTH_ELIMIT);
  CHECK_NUMBER(load_file("/tmp", 1000, &memory), QUOTH_EIO);
  unlink(path);
}

static void a_file_longer_than_a_piece_is_read_whole(void) {
  static char source[100000 + sizeof counting];
  memset(source, '\n', 100000);
  memcpy(source + 100000, counting, sizeof counting);
  const char *path = file_of(source, sizeof source - 1);
  Memory memory = {.fail_at = -1};
  CHECK_NUMBER(load_file(path, SIZE_MAX, &memory), QUOTH_OK);
  CHECK_NUMBER(load_file(path, sizeof source - 1, &memory), QUOTH_OK);
  CHECK_NUMBER(load_file(path, sizeof source - 2, &memory), QUOTH_ELIMIT);
  for (memory.fail_at = 0; memory.fail_at < 5; memory.fail_at++) {
    memory.asked = 0;
    CHECK_NUMBER(load_file(path, SIZE_MAX, &memory), QUOTH_EMEMORY);
  }
  unlink(path);
}

int main(void) {
  RUN(threads_share_a_set_with_functions);
  RUN(another_thread_cancels_an_endless_function);
  RUN(the_clock_of_the_read_ends_it_as_well);
  RUN(a_limit_says_how_long_a_file_may_be_not_how_long_it_is);
  RUN(a_file_longer_than_a_piece_is_read_whole);
  RUN(loading_survives_one_failure);
  RUN(loading_survives_lasting_failure);
  RUN(a_failed_load_cannot_be_frozen);
  RUN(whatever_made_a_load_fail_it_cannot_be_frozen);
  RUN(a_file_that_is_not_there_leaves_the_set_as_it_was);
  RUN(an_abandoned_set_cannot_be_frozen);
  RUN(memory_comes_from_the_set_where_nothing_else_is_said);
  RUN(examples_and_splitting_take_memory_of_the_set);
  return test_result();
}
