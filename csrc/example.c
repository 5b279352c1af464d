/*
** example.c - the examples inside rules: read, checked at load, run as tests.
*/
#include "example.h"

#include "date.h"
#include "declare.h"
#include "document.h"
#include "table.h"


/* ------------------------------------------------------------------- reading */

/* The length of "name:" at the start of a mark, 0 when there is no name. */
static uint32_t name_size(const char *text, uint32_t size) {
  uint32_t i = 0;
  while (i < size && (quoth__is_letter(text[i]) || (i > 0 && quoth__is_digit(text[i])))) i++;
  return i > 0 && i + 1 < size && text[i] == ':' && text[i + 1] != ' ' ? i + 1 : 0;
}

static const char *open_mark(const char *text, uint32_t size, uint32_t *at, Example *out) {
  if (out->count == EXAMPLE_MARKS) return "has too many marks";
  uint32_t named = name_size(text + *at, size - *at);
  out->marks[out->count++] = (ExampleMark){text + *at, named ? named - 1 : 0, out->size, UINT32_MAX};
  *at += named;
  return NULL;
}

static const char *close_mark(Example *out) {
  for (uint32_t i = out->count; i > 0; i--) {
    if (out->marks[i - 1].end != UINT32_MAX) continue;
    out->marks[i - 1].end = out->size;
    return out->size > out->marks[i - 1].begin ? NULL : "marks nothing: '{}'";
  }
  return "closes a brace that is not open";
}

const char *quoth__read_example(const char *text, uint32_t size, Example *out) {
  const char *wrong = NULL;
  for (uint32_t at = 0; at < size && !wrong;) {
    char c = text[at++];
    if (c == '{') wrong = open_mark(text, size, &at, out);
    else if (c == '}') wrong = close_mark(out);
    else out->text[out->size++] = c;
  }
  for (uint32_t i = 0; i < out->count && !wrong; i++)
    if (out->marks[i].end == UINT32_MAX) wrong = "leaves a brace open";
  return wrong;
}

/* ------------------------------------------------------------------ checking */

static bool check_name(const quoth_rules *rules, uint32_t rule, const ExampleMark *mark, quoth_error *error) {
  char name[64];
  const Rule *r = &rules->rules.items[rule];
  if (mark->name_size == 0) return true;
  if (mark->name_size >= sizeof name)
    return quoth__rule_error(error, r->place, r->name, "an example has a name that is too long");
  memcpy(name, mark->name, mark->name_size);
  name[mark->name_size] = '\0';
  return quoth__rule_binds(rules, rule, name) ||
         quoth__rule_error(error, r->place, r->name,
                           "an example marks '%s', which the pattern does not bind", name);
}

static bool check_text(const quoth_rules *rules, uint32_t rule, const char *text, size_t size,
                       quoth_error *error) {
  const Rule *r = &rules->rules.items[rule];
  char plain[EXAMPLE_SIZE];
  Example example = {.text = plain};
  if (size > EXAMPLE_SIZE)
    return quoth__rule_error(error, r->place, r->name, "an example is longer than 8 KiB");
  const char *wrong = quoth__read_example(text, (uint32_t)size, &example);
  if (wrong) return quoth__rule_error(error, r->place, r->name, "an example %s\n  %s", wrong, text);
  for (uint32_t i = 0; i < example.count; i++)
    if (!check_name(rules, rule, &example.marks[i], error)) return false;
  return true;
}

/* A date is worth a text, as "2022-02-26", everything else a number. */
static bool check_worth(const Rule *r, const quoth_value *worth, quoth_error *error) {
  bool date = r->kind == RULE_DATE;
  return worth->kind == (date ? QUOTH_STRING : QUOTH_NUMBER) ||
         quoth__rule_error(error, r->place, r->name, "the value of an example is %s; it must be %s",
                           quoth__kind_name(worth->kind), date ? "a string, as \"2022-02-26\"" : "a number");
}

/* A list item is a text; an item with a key is text = value, for rules that make
** values. */
static bool check_item(const quoth_rules *rules, uint32_t rule, const char *field, const quoth_value *item,
                       quoth_error *error) {
  const Rule *r = &rules->rules.items[rule];
  bool valued = strcmp(field, "yes") == 0 && (r->kind == RULE_DATE || r->kind == RULE_NUMBER ||
                                              quoth__field(r->fields, "value"));
  if (!item->key && item->kind == QUOTH_STRING)
    return check_text(rules, rule, item->as.string, item->length, error);
  if (!item->key)
    return quoth__rule_error(error, r->place, r->name, "'%s' holds %s; an example is a string", field,
                             quoth__kind_name(item->kind));
  if (!valued)
    return quoth__rule_error(error, r->place, r->name,
                             "'%s' is a list; \"text\" = value is for rules with a value", field);
  return check_worth(r, item, error) && check_text(rules, rule, item->key, strlen(item->key), error);
}

static bool check_field(const quoth_rules *rules, uint32_t rule, const char *field, quoth_error *error) {
  const quoth_value *examples = quoth__field(rules->rules.items[rule].fields, field);
  if (!examples) return true;
  if (examples->kind == QUOTH_STRING)
    return check_text(rules, rule, examples->as.string, examples->length, error);
  for (size_t i = 0; i < examples->length; i++)
    if (!check_item(rules, rule, field, &examples->as.items[i], error)) return false;
  return true;
}

static bool check_ref(const Rule *r, quoth_error *error) {
  int32_t day, zone;
  const quoth_value *ref = quoth__field(r->fields, "ref");
  return !ref || quoth__parse_published(ref->as.string, &day, &zone) ||
         quoth__rule_error(error, r->place, r->name, "ref = \"%s\": it is no day, as \"2024-06-01\"", ref->as.string);
}

bool quoth__verify_examples(const quoth_rules *rules, uint32_t rule, quoth_error *error) {
  return check_ref(&rules->rules.items[rule], error) && check_field(rules, rule, "yes", error) &&
         check_field(rules, rule, "no", error);
}
