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

int main(void) {
  RUN(a_value_of_no_kind_is_refused);
  RUN(a_key_that_stands_twice_is_refused);
  RUN(keys_in_any_order_are_taken);
  return test_result();
}
