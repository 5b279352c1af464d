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

int main(void) {
  RUN(a_value_of_no_kind_is_refused);
  return test_result();
}
