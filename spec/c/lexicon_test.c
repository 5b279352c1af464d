/*
** lexicon_test.c - what is an entry, where it is found, and what is refused.
*/
#include <stdlib.h>

#include "document.h"
#include "test.h"
#include "values.h"

/* All hits in a text, as "lexicon:lemma:text;" in order. */
static const char *hits_in(quoth_rules *rules, const char *source) {
  static char out[2048];
  size_t used = 0, size;
  static quoth_error error;
  quoth_read_options options = {.size = sizeof options, .flags = QUOTH_ALL_BLOCKS};
  quoth_article *article = quoth_read(rules, source, strlen(source), &options, &error);
  if (!CHECK(article)) return error.message;
  const char *bytes = quoth_text(article, &size);
  for (size_t i = 0; i < quoth_hit_count(article); i++) {
    quoth_hit hit = quoth_hit_at(article, i);
    used += (size_t)snprintf(out + used, sizeof out - used, "%s:%s:%.*s;", hit.lexicon, hit.lemma,
                             (int)(hit.span.end - hit.span.begin), bytes + hit.span.begin);
  }
  out[used] = '\0';
  quoth_article_free(article);
  return out;
}

static quoth_rules *frozen(quoth_rules *rules) {
  quoth_error error;
  if (!CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK)) printf("%s\n", error.message);
  return rules;
}

static quoth_rules *with(const char *name, quoth_value fields) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_error error;
  if (!CHECK_NUMBER(declare(rules, "lexicon", name, fields, &error), QUOTH_OK)) printf("%s\n", error.message);
  return frozen(rules);
}

static void finds_entries_longest_first(void) {
  const char *list = "say, says, said -- the common one\n\n make clear, made clear\n made\n";
  quoth_rules *rules = with("verb", LIST(text(list)));
  CHECK_TEXT(hits_in(rules, "She said it and Made clear that it was made."),
             "verb:say:said;verb:make clear:Made clear;verb:made:Made;verb:made:made;");
  quoth_rules_release(rules);
}

static void gives_entries_their_values(void) {
  quoth_rules *rules =
      with("month", LIST(text("January, Jan = 1\nFebruary\n"), key_number("value", 7),
                         LIST(text("May"), key_number("value", 5), key_text("note", "spring"))));
  CHECK_NUMBER(rules->entries.count, 3);
  CHECK_NUMBER(rules->entries.items[0].value, 1);
  CHECK_NUMBER(rules->entries.items[1].value, 7);
  CHECK_NUMBER(rules->entries.items[2].value, 5);
  CHECK_TEXT(quoth__property(rules, 2, quoth__symbol(rules, "note"))->string, "spring");
  CHECK(quoth__property(rules, 0, quoth__symbol(rules, "note")) == NULL);
  quoth_rules_release(rules);
}

static void makes_an_entry_of_each_form_when_asked(void) {
  quoth_rules *rules = with("given", LIST(text("Ann, Ben\nClara = 5"), key_boolean("each", 1)));
  CHECK_TEXT(hits_in(rules, "Ben and Ann met Clara."), "given:Ben:Ben;given:Ann:Ann;given:Clara:Clara;");
  CHECK_NUMBER(rules->entries.count, 3);
  CHECK_NUMBER(rules->entries.items[2].value, 5);
  quoth_rules_release(rules);
}

static void keeps_case_when_asked(void) {
  quoth_rules *rules = with("land", LIST(text("US\nus = 2"), key_text("fold", "none")));
  CHECK_TEXT(hits_in(rules, "The US told us of Us."), "land:US:US;land:us:us;");
  quoth_rules_release(rules);
}

static void folds_diacritics_when_asked(void) {
  quoth_rules *rules = with("name", LIST(text("Erdoğan\nJose"), key_text("diacritics", "fold")));
  CHECK_TEXT(hits_in(rules, "Erdogan met Erdoğan and José."),
             "name:Erdoğan:Erdogan;name:Erdoğan:Erdoğan;name:Jose:José;");
  quoth_rules_release(rules);
  rules = with("name", LIST(text("Erdoğan\nJose")));
  CHECK_TEXT(hits_in(rules, "Erdogan met Erdoğan and José."), "name:Erdoğan:Erdoğan;");
  quoth_rules_release(rules);
}

static void one_form_may_stand_for_several_entries(void) {
  quoth_rules *rules = with("cue", LIST(text("claim, claims"), text("claim (noun), claim, claims")));
  CHECK_TEXT(hits_in(rules, "He claims."), "cue:claim (noun):claims;cue:claim:claims;");
  quoth_rules_release(rules);
}

static void leaves_the_final_stop_to_the_sentence(void) {
  quoth_rules *rules = with("abbreviation-final", LIST(LIST(text("September"), text("Sept."), text("Sept"))));
  CHECK_TEXT(hits_in(rules, "It rained on Sept. 30 and all day."),
             "abbreviation-final:September:Sept.;abbreviation-final:September:Sept;");
  quoth_rules_release(rules);
}

static void hundred_thousand_entries(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  size_t room = 100000 * 24, used = 0;
  char *list = malloc(room);
  if (!CHECK(rules && list)) return;
  for (unsigned i = 0; i < 100000; i++)
    used += (size_t)snprintf(list + used, room - used, "name%u of town%u\n", i, i * 7919u % 100000u);
  CHECK_NUMBER(declare(rules, "lexicon", "big", LIST(text(list)), NULL), QUOTH_OK);
  free(list);
  frozen(rules);
  CHECK_TEXT(hits_in(rules, "It was name5 of town39595 or Name77 of"),
             "big:name5 of town39595:name5 of town39595;");
  CHECK(quoth_rules_memory(rules) < (size_t)72 << 20);
  quoth_rules_release(rules);
}

/* ------------------------------------------------------------------ errors */

static const char *refusal(const char *kind, const char *name, quoth_value fields) {
  static quoth_error error;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  if (declare(rules, kind, name, fields, &error) == QUOTH_OK) quoth_rules_freeze(rules, &error);
  quoth_rules_release(rules);
  return error.message;
}

static void tells_what_is_wrong(void) {
  CHECK_TEXT(refusal("lexicon", "a b", LIST(text("x"))),
             "test.lua:1: lexicon 'a b': needs a name of letters, digits, - and _");
  CHECK_TEXT(refusal("lexicon", "a", LIST(text("x,,y"))),
             "test.lua:1: lexicon 'a': an empty form: a comma too many?\n  x,,y");
  CHECK_TEXT(refusal("lexicon", "a", LIST(text("x ="))),
             "test.lua:1: lexicon 'a': no value behind '='\n  x =");
  CHECK_TEXT(refusal("lexicon", "a", LIST(key_text("fold", "both"))),
             "test.lua:1: lexicon 'a': 'fold' must be \"none\" or \"case\"");
  CHECK_TEXT(refusal("lexicon", "a", LIST(text("x"), key_text("each", "form"))),
             "test.lua:1: lexicon 'a': 'each' can only be true");
  CHECK_TEXT(refusal("lexicon", "a", LIST(text("x"), key_function("f", 1))),
             "test.lua:1: lexicon 'a': 'f' is a function; a property is a number or a string");
  CHECK_TEXT(refusal("lexicon", "cuee", LIST(text("x"), key_boolean("extend", 1))),
             "test.lua:1: lexicon 'cuee': there is no lexicon of that name to extend");
  CHECK_TEXT(refusal("lexicom", "a", LIST(text("x"))),
             "test.lua:1: no kind of declaration is named 'lexicom'; did you mean 'lexicon'?");
  CHECK_TEXT(refusal("cue", "", LIST(text("x"), key_text("stance", "denie"))),
             "test.lua:1: cue: no stance is named 'denie'; did you mean 'denies'?");
}

static void names_both_places_of_a_duplicate(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_error error;
  quoth_value fields = LIST(text("x"));
  CHECK_NUMBER(quoth_rules_declare(rules, "a", "a.lua:1", "lexicon", "w", &fields, &error), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_declare(rules, "b", "b.lua:9", "lexicon", "w", &fields, &error), QUOTH_ERULE);
  CHECK_TEXT(error.message,
             "b.lua:9: lexicon 'w': the lexicon stands at a.lua:1 already; extend = true adds to it");
  CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_EARGUMENT);
  quoth_rules_release(rules);
}

/* Ninety-six entries of one form, which a longer form goes on from: the list is too long to
** be copied to it. */
static void long_lists_are_made_where_they_are_met(void) {
  static const char *const names[] = {"one", "two", "three"};
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  char list[32 * 4 + 1] = "";
  for (int i = 0; i < 32; i++) memcpy(list + 4 * i, "ash\n", 5);
  for (int i = 0; i < 3; i++) CHECK_NUMBER(declare(rules, "lexicon", names[i], LIST(text(list)), NULL), QUOTH_OK);
  CHECK_NUMBER(declare(rules, "lexicon", "tree", LIST(text("ash tree\n")), NULL), QUOTH_OK);
  frozen(rules);
  const char *source = "It is ash. An ash tree.";
  quoth_read_options options = {.size = sizeof options, .flags = QUOTH_ALL_BLOCKS};
  quoth_article *article = quoth_read(rules, source, strlen(source), &options, NULL);
  CHECK_NUMBER(quoth_hit_count(article), 96 + 97);
  CHECK_TEXT(quoth_hit_at(article, 95).lexicon, "three");
  CHECK_TEXT(quoth_hit_at(article, 96).lemma, "ash tree");
  CHECK_TEXT(quoth_hit_at(article, 97).lexicon, "one");
  CHECK_TEXT(quoth_hit_at(article, 192).lexicon, "three");
  quoth_article_free(article);
  quoth_rules_release(rules);
}

int main(void) {
  RUN(finds_entries_longest_first);
  RUN(gives_entries_their_values);
  RUN(makes_an_entry_of_each_form_when_asked);
  RUN(keeps_case_when_asked);
  RUN(folds_diacritics_when_asked);
  RUN(one_form_may_stand_for_several_entries);
  RUN(leaves_the_final_stop_to_the_sentence);
  RUN(hundred_thousand_entries);
  RUN(tells_what_is_wrong);
  RUN(names_both_places_of_a_duplicate);
  RUN(long_lists_are_made_where_they_are_met);
  return test_result();
}
