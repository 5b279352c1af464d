/*
** declare_test.c - declarations that only a host in C can get wrong: Lua makes no such values.
*/
#include "quoth.h"
#include "test.h"
#include "values.h"

static const char *refusal(const char *kind, const char *name, quoth_value fields) {
  static quoth_error error;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_status status = declare(rules, kind, name, fields, &error);
  if (status != QUOTH_OK) CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_EARGUMENT);
  quoth_rules_release(rules);
  return status == QUOTH_OK ? "none" : error.message;
}

static quoth_value of_kind(const char *key, unsigned kind) {
  return (quoth_value){.kind = (quoth_value_kind)kind, .key = key, .length = 4, .as = {.string = "rain"}};
}

static void a_value_of_no_kind_is_refused(void) {
  static const unsigned kinds[] = {6, 31, 32 + QUOTH_STRING, 64 + QUOTH_STRING, 0xFFFFFFFF};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    CHECK_TEXT(refusal("rule", "x", LIST(of_kind("match", kinds[i]), key_text("make", "X"))),
               "test.lua:1: rule 'x': 'match' is something unknown; it must be a pattern, or a list of patterns");
    CHECK(strstr(refusal("lexicon", "x", LIST(of_kind(NULL, kinds[i]))), "something unknown"));
    CHECK(strstr(refusal("after", "tokens", LIST(of_kind(NULL, kinds[i]))), "needs one function"));
  }
}

static void a_key_that_stands_twice_is_refused(void) {
  CHECK_TEXT(refusal("rule", "x", LIST(key_text("match", "a"), key_text("match", "b"), key_text("make", "X"))),
             "test.lua:1: rule 'x': 'match' stands twice in one table");
  CHECK_TEXT(refusal("rule", "x", LIST(key_text("match", "a"), key_text("make", "X"), key_text("match", "b"))),
             "test.lua:1: rule 'x': 'match' stands twice in one table");
  CHECK_TEXT(refusal("lexicon", "x", LIST(text("rain"), key_text("use", "a"), text("hail"), key_text("use", "b"))),
             "test.lua:1: lexicon 'x': 'use' stands twice in one table");
  CHECK_TEXT(refusal("date", "x", LIST(key_text("match", "n:[int]"),
                                       KEY_LIST("value", key_number("year", 1), key_number("day", 1),
                                                key_number("year", 2)))),
             "test.lua:1: date 'x': 'year' stands twice in one table");
}

static void keys_in_any_order_are_taken(void) {
  CHECK_TEXT(refusal("rule", "x", LIST(key_text("match", "a"), key_text("make", "X"), key_boolean("all", 1))), "none");
}

static void a_set_has_a_limit(void) {
  quoth_error error;
  for (size_t limit = 100; limit < 200000; limit *= 2) {
    quoth_rules_options options = {.size = sizeof options, .memory_bytes = limit};
    quoth_rules *rules = quoth_rules_new(&options, &error);
    quoth_status status = rules ? QUOTH_OK : error.code;
    for (int i = 0; i < 1000 && status == QUOTH_OK; i++) {
      char name[16];
      snprintf(name, sizeof name, "r%d", i);
      status = declare(rules, "rule", name, LIST(key_text("match", "a b c"), key_text("make", "X")), &error);
    }
    CHECK_NUMBER(status, QUOTH_ELIMIT);
    CHECK(strstr(error.message, "limit of"));
    if (rules) CHECK(quoth_rules_memory(rules) <= limit);
    quoth_rules_release(rules);
  }
}

static void compiling_has_the_limit_of_the_set(void) {
  quoth_error error;
  quoth_rules_options options = {.size = sizeof options, .memory_bytes = 200000};
  quoth_rules *rules = quoth_rules_new(&options, &error);
  CHECK_NUMBER(declare(rules, "rule", "x", LIST(key_text("match", "(a b c d){1,60} (e f g h){1,60}"),
                                                key_text("make", "X")), &error), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_ELIMIT);
  CHECK_TEXT(error.message, "the rule set takes more than the limit of 200000 bytes");
  quoth_rules_release(rules);
}

/* What is declared before and behind is not charged to it. */
static void a_quota_is_of_what_is_declared_under_it(void) {
  quoth_error error;
  static char many[120000];
  size_t size = 0;
  for (int i = 0; size + 32 < sizeof many; i++) size += (size_t)sprintf(many + size, "ab c%d\n", i);
  for (int quota = 0; quota < 3; quota++) {
    quoth_rules *rules = quoth_rules_new(NULL, NULL);
    if (quota == 0) CHECK_NUMBER(declare(rules, "lexicon", "a", LIST(text(many)), &error), QUOTH_OK);
    CHECK_NUMBER(quoth_rules_quota(rules, "stranger", 50000, &error), QUOTH_OK);
    CHECK_NUMBER(declare(rules, "lexicon", "b", LIST(text("ab")), &error), QUOTH_OK);
    if (quota == 1) {
      CHECK_NUMBER(declare(rules, "lexicon", "c", LIST(text(many)), &error), QUOTH_ELIMIT);
      CHECK_TEXT(error.message, "stranger: its declarations take more than 50000 bytes of the rule set");
    }
    CHECK_NUMBER(quoth_rules_quota(rules, NULL, 0, &error), quota == 1 ? QUOTH_EARGUMENT : QUOTH_OK);
    if (quota == 2) CHECK_NUMBER(declare(rules, "lexicon", "d", LIST(text(many)), &error), QUOTH_OK);
    CHECK_NUMBER(quoth_rules_freeze(rules, &error), quota == 1 ? QUOTH_EARGUMENT : QUOTH_OK);
    quoth_rules_release(rules);
  }
}

int main(void) {
  RUN(a_value_of_no_kind_is_refused);
  RUN(a_key_that_stands_twice_is_refused);
  RUN(keys_in_any_order_are_taken);
  RUN(a_set_has_a_limit);
  RUN(compiling_has_the_limit_of_the_set);
  RUN(a_quota_is_of_what_is_declared_under_it);
  return test_result();
}
