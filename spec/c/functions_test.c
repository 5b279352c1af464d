/*
** functions_test.c - who answers for the functions in declarations: a host, loaders, nobody.
*/
#include <stdlib.h>

#include "quoth.h"
#include "test.h"
#include "values.h"

#define LOADED(name, word, answer)                                                             \
  "local R = require 'quoth'.ruleset '" name "'\n"                                             \
  "R:rule 'w' { match = '" word "', make = 'Seen', when = function() return " answer " end }\n" \
  "return R\n"

static const char no_rain[] = LOADED("a", "rained", "false");
static const char snow[] = LOADED("b", "snowed", "true");
static const char no_function[] = "return require 'quoth'.ruleset 'empty'\n";

static quoth_status load(quoth_rules *rules, const char *name, const char *source) {
  return quoth_rules_load_text(rules, name, source, strlen(source), NULL, NULL);
}

static quoth_status hook(quoth_rules *rules, int function, quoth_error *error) {
  return declare(rules, "after", "tokens", LIST(key_function(NULL, function)), error);
}

static quoth_status rule(quoth_rules *rules, const char *word, int function, quoth_error *error) {
  return declare(rules, "rule", word,
                 LIST(key_text("match", word), key_text("make", "Seen"), key_function("when", function)), error);
}

/* The rules whose marks are kept, each with a stop behind; freezes and frees the set. */
static const char *seen(quoth_rules *rules, const char *text) {
  static char names[200];
  quoth_error error;
  size_t count = 0;
  names[0] = '\0';
  if (!CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK)) printf("%s\n", error.message);
  quoth_article *article = quoth_read(rules, text, strlen(text), NULL, &error);
  const quoth_mark *marks = CHECK(article) ? quoth_marks(article, &count) : NULL;
  for (size_t i = 0; i < count; i++) strcat(strcat(names, marks[i].rule), ". ");
  if (article) CHECK((quoth_problems(article, &count), count == 0));
  quoth_article_free(article);
  quoth_rules_release(rules);
  return names;
}

/* ------------------------------------------------------------ nobody answers */

static void a_function_that_nobody_answers_for_is_refused(void) {
  for (int loaded = 0; loaded < 3; loaded++) {
    for (int kind = 0; kind < 2; kind++) {
      quoth_error error;
      quoth_rules *rules = quoth_rules_new(NULL, NULL);
      if (loaded == 1) CHECK_NUMBER(load(rules, "a.lua", no_rain), QUOTH_OK);
      if (loaded == 2) CHECK_NUMBER(load(rules, "empty.lua", no_function), QUOTH_OK);
      CHECK_NUMBER(kind ? hook(rules, 1, &error) : rule(rules, "rained", 1, &error), QUOTH_ERULE);
      CHECK(strstr(error.message, "this host runs none"));
      CHECK_NUMBER(quoth_rules_freeze(rules, NULL), QUOTH_EARGUMENT);
      quoth_rules_release(rules);
    }
  }
}

static quoth_status keep_all(void *ud, int function, const quoth_article *article, const quoth_mark *mark,
                             quoth_answer *answer) {
  (void)ud, (void)function, (void)article, (void)mark;
  answer->keep = 1;
  return QUOTH_OK;
}

static quoth_rules *hosted_rules(void) {
  quoth_rules_options options = {.size = sizeof options, .call = keep_all};
  return quoth_rules_new(&options, NULL);
}

static void a_number_that_is_nobodys_is_refused(void) {
  static const int numbers[] = {-1, QUOTH_LOADED_FUNCTIONS, QUOTH_LOADED_FUNCTIONS + 65536};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    quoth_error error;
    quoth_rules *rules = hosted_rules();
    if (numbers[i] != QUOTH_LOADED_FUNCTIONS) CHECK_NUMBER(load(rules, "b.lua", snow), QUOTH_OK);
    CHECK_NUMBER(rule(rules, "rained", numbers[i], &error), QUOTH_ERULE);
    CHECK(strstr(error.message, "its number is nobody's"));
    quoth_rules_release(rules);
  }
}

static void nobody_is_put_in_front_of_declared_functions(void) {
  quoth_error error;
  quoth_functions nobody = {0};
  for (int kind = 0; kind < 2; kind++) {
    quoth_rules *rules = hosted_rules();
    CHECK_NUMBER(kind ? hook(rules, 1, &error) : rule(rules, "rained", 1, &error), QUOTH_OK);
    CHECK_NUMBER(quoth_rules_functions(rules, &nobody, NULL, &error), QUOTH_EARGUMENT);
    CHECK_TEXT(error.message, "a function has been declared, and there is no call to answer for it");
    CHECK_TEXT(seen(rules, "It rained."), kind ? "" : "test.rained. ");
  }
  quoth_rules *rules = hosted_rules();
  CHECK_NUMBER(quoth_rules_functions(rules, &nobody, NULL, &error), QUOTH_OK);
  CHECK_NUMBER(rule(rules, "rained", 1, &error), QUOTH_ERULE);
  quoth_rules_release(rules);
}

/* ------------------------------------------------------------ a host and loaders */

static void a_host_answers_behind_a_loader(void) {
  quoth_rules *rules = hosted_rules();
  CHECK_NUMBER(load(rules, "a.lua", no_rain), QUOTH_OK);
  CHECK_NUMBER(rule(rules, "hailed", 7, NULL), QUOTH_OK);
  CHECK_NUMBER(load(rules, "b.lua", snow), QUOTH_OK);
  CHECK_TEXT(seen(rules, "It rained. It snowed. It hailed."), "b.w. test.hailed. ");
}

/* Who passes everything on, and counts. */
typedef struct Front {
  quoth_functions before;
  int own, calls, ended, released;
} Front;

static quoth_status pass_on(void *ud, int function, const quoth_article *article, const quoth_mark *mark,
                            quoth_answer *answer) {
  Front *front = ud;
  front->calls++;
  if (front->own && function == front->own) return keep_all(NULL, function, article, mark, answer);
  return front->before.call(front->before.ud, function, article, mark, answer);
}

static void pass_on_end(void *ud, const quoth_article *article) {
  Front *front = ud;
  front->ended++;
  if (front->before.done) front->before.done(front->before.ud, article);
}

static void pass_on_release(void *ud) {
  Front *front = ud;
  front->released++;
  if (front->before.release) front->before.release(front->before.ud);
}

static void put_in_front(quoth_rules *rules, Front *front) {
  quoth_functions functions = {pass_on, front, pass_on_end, pass_on_release, QUOTH_LOADED_FUNCTIONS};
  CHECK_NUMBER(quoth_rules_functions(rules, &functions, &front->before, NULL), QUOTH_OK);
}

static void loaders_answer_each_for_its_own_functions(void) {
  Front front = {.own = 0};
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(load(rules, "a.lua", no_rain), QUOTH_OK);
  put_in_front(rules, &front);
  CHECK_NUMBER(load(rules, "b.lua", snow), QUOTH_OK);
  CHECK_TEXT(seen(rules, "It rained. It snowed."), "b.w. ");
  CHECK(front.calls == 1 && front.ended == 1 && front.released == 1);
}

static void a_loader_of_the_host_goes_with_that_of_the_library(void) {
  Front front = {.own = 0};
  int other = 0;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(load(rules, "a.lua", no_rain), QUOTH_OK);
  put_in_front(rules, &front);
  CHECK_NUMBER(quoth_rules_function_numbers(rules, 1, &front.own, NULL), QUOTH_OK);
  CHECK_NUMBER(load(rules, "b.lua", snow), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_function_numbers(rules, 1, &other, NULL), QUOTH_OK);
  CHECK(front.own >= QUOTH_LOADED_FUNCTIONS && other > front.own);
  CHECK_NUMBER(rule(rules, "hailed", front.own, NULL), QUOTH_OK);
  CHECK_TEXT(seen(rules, "It rained. It snowed. It hailed."), "b.w. test.hailed. ");
}

static void numbers_come_to_an_end(void) {
  quoth_error error;
  int first = 0;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(quoth_rules_function_numbers(rules, 2000000000, &first, &error), QUOTH_OK);
  CHECK_NUMBER(first, QUOTH_LOADED_FUNCTIONS);
  CHECK_NUMBER(quoth_rules_function_numbers(rules, 2000000000, &first, &error), QUOTH_ELIMIT);
  CHECK_NUMBER(quoth_rules_function_numbers(rules, -1, &first, &error), QUOTH_ELIMIT);
  CHECK_NUMBER(first, QUOTH_LOADED_FUNCTIONS);
  quoth_rules_release(rules);
}

int main(void) {
  RUN(a_function_that_nobody_answers_for_is_refused);
  RUN(a_number_that_is_nobodys_is_refused);
  RUN(nobody_is_put_in_front_of_declared_functions);
  RUN(a_host_answers_behind_a_loader);
  RUN(loaders_answer_each_for_its_own_functions);
  RUN(a_loader_of_the_host_goes_with_that_of_the_library);
  RUN(numbers_come_to_an_end);
  return test_result();
}
