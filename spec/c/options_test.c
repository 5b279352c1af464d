/*
** options_test.c - what a host in C may get wrong in a call: sizes of options, flags, indices.
*/
#include <stddef.h>

#include "quoth.h"
#include "test.h"
#include "values.h"

static quoth_rules *empty_rules(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  return rules;
}

static quoth_status status_of_read(const quoth_read_options *options) {
  quoth_error error;
  quoth_rules *rules = empty_rules();
  quoth_article *article = quoth_read(rules, "It rained.", 10, options, &error);
  if (article) CHECK_NUMBER(error.code, QUOTH_OK);
  quoth_article_free(article);
  quoth_rules_release(rules);
  return error.code;
}

static int ignore(void *ud, const char *data, size_t size) { return (void)ud, (void)data, size == SIZE_MAX; }

static void a_size_of_no_version_is_refused(void) {
  quoth_error error;
  for (size_t size = 0; size <= 3; size += 3) {
    quoth_read_options read = {.size = size, .flags = QUOTH_NARRATIVE};
    quoth_rules_options set = {.size = size};
    quoth_load_options load = {.size = size};
    quoth_train_options train = {.size = size};
    quoth_write_options write = {.size = size};
    quoth_rules *rules = quoth_rules_new(NULL, NULL);
    CHECK_NUMBER(status_of_read(&read), QUOTH_EARGUMENT);
    CHECK(!quoth_rules_new(&set, &error) && error.code == QUOTH_EARGUMENT);
    CHECK(!quoth_train_new(&train, &error) && error.code == QUOTH_EARGUMENT);
    CHECK_NUMBER(quoth_rules_load_text(rules, "x", "", 0, &load, &error), QUOTH_EARGUMENT);
    quoth_rules_freeze(rules, NULL);
    CHECK_NUMBER(quoth_explain(rules, "x", "", 0, &read, ignore, NULL, &error), QUOTH_EARGUMENT);
    quoth_article *article = quoth_read(rules, "It rained.", 10, NULL, NULL);
    CHECK_NUMBER(quoth_write_json(article, &write, ignore, NULL, &error), QUOTH_EARGUMENT);
    quoth_article_free(article);
    quoth_rules_release(rules);
  }
}

/* A later header may have more members, behind those of the first. */
static void a_larger_size_is_taken(void) {
  struct { quoth_read_options known; long later; } options = {.known = {.published = "2021-04-23"}, .later = 7};
  options.known.size = sizeof options;
  CHECK_NUMBER(status_of_read(&options.known), QUOTH_OK);
  options.known.size = offsetof(quoth_read_options, progress_ud) + sizeof(void *);
  CHECK_NUMBER(status_of_read(&options.known), QUOTH_OK);
}

static const char *mistake_of_read(quoth_rules *rules, const char *input, size_t size) {
  static quoth_error error;
  CHECK(!quoth_read(rules, input, size, NULL, &error));
  CHECK_NUMBER(error.code, QUOTH_EARGUMENT);
  return error.message;
}

static void what_is_missing_is_named(void) {
  quoth_rules *open = quoth_rules_new(NULL, NULL), *frozen = empty_rules();
  CHECK_TEXT(mistake_of_read(NULL, "It rained.", 10), "no rule set");
  CHECK_TEXT(mistake_of_read(open, "It rained.", 10), "the rule set is not frozen");
  CHECK_TEXT(mistake_of_read(frozen, NULL, 5), "no input, but a size of 5 bytes");
  quoth_article *nothing = quoth_read(frozen, NULL, 0, NULL, NULL);
  CHECK(nothing);
  quoth_article_free(nothing);
  quoth_rules_release(frozen);
  quoth_rules_release(open);
}

static void flags_are_judged(void) {
  quoth_read_options options = {.size = sizeof options};
  for (int bit = 6; bit < 32; bit++) {
    options.flags = 1u << bit;
    CHECK_NUMBER(status_of_read(&options), QUOTH_EARGUMENT);
  }
  options.flags = QUOTH_DAY_FIRST | QUOTH_MONTH_FIRST;
  CHECK_NUMBER(status_of_read(&options), QUOTH_EARGUMENT);
  options.flags = QUOTH_DAY_FIRST | QUOTH_NARRATIVE;
  CHECK_NUMBER(status_of_read(&options), QUOTH_OK);
}

static void memory_beyond_the_limit_is_a_limit(void) {
  quoth_read_options options = {.size = sizeof options};
  for (size_t limit = 1; limit < 10000; limit *= 3) {
    options.limits.memory_bytes = limit;
    CHECK_NUMBER(status_of_read(&options), QUOTH_ELIMIT);
  }
}

static quoth_article *read_with(quoth_rules *rules, uint64_t work, quoth_error *error) {
  static const char text[] = "Ann Orr said on Friday that it rained in Riga. \"No more,\" said Ben Kay.";
  quoth_read_options options = {.size = sizeof options, .limits = {.work = work}};
  return quoth_read(rules, text, sizeof text - 1, &options, error);
}

static uint64_t work_of(const quoth_article *article) {
  static const char *const stages[] = {"source", "blocks", "tokens", "sentences", "lexicons", "quotations",
                                       "rules",  "dates",  "names",  "tagger",    "quotes",   "speakers"};
  uint64_t work = 0;
  for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) work += quoth_work(article, stages[i]);
  return work;
}

static void as_much_work_as_there_is_is_no_work_too_much(void) {
  quoth_error error;
  quoth_rules *rules = empty_rules();
  quoth_article *article = read_with(rules, 0, &error);
  uint64_t work = work_of(article);
  quoth_article_free(article);
  CHECK((article = read_with(rules, work, &error)) != NULL);
  quoth_article_free(article);
  for (uint64_t limit = 1; limit < work; limit += 7) {
    CHECK(!read_with(rules, limit, &error));
    CHECK_NUMBER(error.code, QUOTH_ELIMIT);
  }
  CHECK(!read_with(rules, work - 1, &error));
  quoth_rules_release(rules);
}

static quoth_rules *rules_with(const char *match, const char *example) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(declare(rules, "rule", "x", LIST(key_text("match", match), key_text("make", "X"),
                                                KEY_LIST("yes", text(example))), NULL), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  return rules;
}

static char *repeated(const char *part, size_t times) {
  static char out[60001];
  size_t size = strlen(part);
  for (size_t i = 0; i < times; i++) memcpy(out + i * size, part, size);
  out[times * size] = '\0';
  return out;
}

/* A rule is tried at every token of a sentence, and each time looks at all behind it. */
static void an_explanation_ends(void) {
  quoth_error error;
  quoth_rules *rules = rules_with("x:a+ y:b", "{x:a} {y:b}");
  quoth_read_options options = {.size = sizeof options};
  char *sentence = repeated("a ", 30000);
  for (int limited = 0; limited < 2; limited++) {
    options.limits.work = limited ? 5000000 : 0;
    CHECK_NUMBER(quoth_explain(rules, "x", sentence, 60000, &options, ignore, NULL, &error), QUOTH_ELIMIT);
    CHECK_TEXT(error.message, "more work than the limit allows");
  }
  CHECK_NUMBER(quoth_explain(rules, "x", sentence, 6000, NULL, ignore, NULL, &error), QUOTH_OK);
  quoth_rules_release(rules);
}

static int note_message(void *ud, const quoth_example *example) {
  strncpy(ud, example->pass ? "passes" : example->message, 99);
  return 0;
}

static void an_example_ends(void) {
  char message[100] = "";
  quoth_error error;
  quoth_rules *rules = rules_with("(a a? a? a? a? a? a? a? a? a? a? a? a? a? a? a?){1,30} c b", repeated("a ", 4000));
  CHECK_NUMBER(quoth_rules_test(rules, NULL, note_message, message, &error), QUOTH_OK);
  CHECK_TEXT(message, "more work than the limit allows");
  quoth_rules_release(rules);
}

static void an_example_that_takes_too_much_is_told_with_its_rule(void) {
  quoth_error error;
  char message[100] = "", name[2] = "a";
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  for (; *name <= 'x'; ++*name)
    CHECK_NUMBER(declare(rules, "rule", name, LIST(key_text("match", "(a a? a? a? a? a? a? a? a? a? a?){1,100} (a|b)"),
                                                   key_text("make", "X"),
                                                   KEY_LIST("yes", text(*name == 'x' ? repeated("a ", 4000) : "a a"))),
                         NULL), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_test(rules, NULL, note_message, message, &error), QUOTH_ELIMIT);
  CHECK_TEXT(error.message, "test.lua:1: rule 'test.x': an example cannot be read: more work than the limit allows");
  quoth_rules_release(rules);
}

static void a_short_reading_is_cancelled_as_well(void) {
  quoth_error error;
  int cancel = 1;
  quoth_rules *rules = empty_rules();
  quoth_read_options options = {.size = sizeof options, .cancel = &cancel};
  CHECK(!quoth_read(rules, "", 0, &options, &error));
  CHECK_NUMBER(error.code, QUOTH_ECANCEL);
  quoth_rules_release(rules);
}

static void parts_are_judged(void) {
  quoth_rules *rules = empty_rules();
  quoth_article *article = quoth_read(rules, "It rained.", 10, NULL, NULL);
  quoth_write_options options = {.size = sizeof options, .with = 1u << 9};
  CHECK_NUMBER(quoth_write_json(article, &options, ignore, NULL, NULL), QUOTH_EARGUMENT);
  options.with = QUOTH_WITH_TEXT;
  CHECK_NUMBER(quoth_write_json(article, &options, ignore, NULL, NULL), QUOTH_OK);
  quoth_article_free(article);
  quoth_rules_release(rules);
}

static void an_index_behind_the_end_is_empty(void) {
  const char *texts[] = {"It rained.", ""};
  quoth_rules *rules = empty_rules();
  for (int i = 0; i < 2; i++) {
    quoth_article *article = quoth_read(rules, texts[i], strlen(texts[i]), NULL, NULL);
    CHECK_NUMBER(quoth_hit_count(article), 0);
    quoth_hit hit = quoth_hit_at(article, 0);
    CHECK(hit.span.begin == hit.span.end && !hit.lexicon && !hit.lemma);
    CHECK(!quoth_hit_at(article, 999999).lexicon);
    quoth_token token = quoth_token_at(article, 999999);
    CHECK(token.span.begin == token.span.end);
    CHECK_NUMBER(quoth_input_offset(article, 999999), strlen(texts[i]));
    quoth_article_free(article);
  }
  quoth_rules_release(rules);
}

int main(void) {
  RUN(a_size_of_no_version_is_refused);
  RUN(a_larger_size_is_taken);
  RUN(what_is_missing_is_named);
  RUN(flags_are_judged);
  RUN(memory_beyond_the_limit_is_a_limit);
  RUN(as_much_work_as_there_is_is_no_work_too_much);
  RUN(an_explanation_ends);
  RUN(an_example_ends);
  RUN(an_example_that_takes_too_much_is_told_with_its_rule);
  RUN(a_short_reading_is_cancelled_as_well);
  RUN(parts_are_judged);
  RUN(an_index_behind_the_end_is_empty);
  return test_result();
}
