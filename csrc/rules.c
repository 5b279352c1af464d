/*
** rules.c - a rule set: from declarations to something that can read.
**
** quoth_rules_declare checks one declaration by itself - its keys and what kind
** of value each has - and keeps a copy. What needs the other declarations (names
** of lexicons and types, order, patterns) is checked by quoth_rules_freeze.
*/
#include <limits.h>
#include <stdio.h>

#include "declare.h"
#include "table.h"
#include "utf.h"

#define VALUE_DEPTH 16u
#define LINE_SHOWN 60u /* bytes of a text in an error */
#define FIRST_SIZE (offsetof(quoth_rules_options, call_ud) + sizeof(void *))
#define SET_MEMORY ((size_t)4 << 30)

/* ------------------------------------------------------------------ errors */

/* The first line of an error is the place and the name, then what is wrong. */
static bool fail_at(quoth_error *error, const char *place, const char *kind, const char *name,
                    const char *format, va_list args) {
  if (!error || error->code != QUOTH_OK) return false;
  char message[QUOTH_MESSAGE_SIZE];
  vsnprintf(message, sizeof message, format, args);
  const char *shown = name ? name : "";
  return quoth__fail(error, QUOTH_ERULE, 0, "%s: %s%s%s%s: %s", place ? place : "?", kind,
                     *shown ? " '" : "", shown, *shown ? "'" : "", message);
}

bool quoth__rule_error(quoth_error *error, const char *place, const char *name, const char *format, ...) {
  va_list args;
  va_start(args, format);
  fail_at(error, place, "rule", name, format, args);
  va_end(args);
  return false;
}

bool quoth__declaration_error(quoth_error *error, const Declaration *d, const char *format, ...) {
  va_list args;
  va_start(args, format);
  fail_at(error, d->place, d->kind, d->name, format, args);
  va_end(args);
  return false;
}

/* ------------------------------------------------------------------ values */

const char *quoth__kind_name(quoth_value_kind kind) {
  static const char *const names[] = {"nil",      "a boolean", "a number",
                                      "a string", "a table",   "a function"};
  return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "something unknown";
}

const quoth_value *quoth__field(const quoth_value *table, const char *key) {
  if (!table || table->kind != QUOTH_TABLE) return NULL;
  for (size_t i = 0; i < table->length; i++)
    if (table->as.items[i].key && strcmp(table->as.items[i].key, key) == 0) return &table->as.items[i];
  return NULL;
}

static bool copy_value(Arena *arena, const quoth_value *from, quoth_value *to, uint32_t depth,
                       quoth_error *error) {
  *to = *from;
  if (depth == 0) return quoth__fail(error, QUOTH_ERULE, 0, "tables are nested too deep");
  if (from->key && !(to->key = quoth__copy(arena, from->key, strlen(from->key)))) return quoth__no_memory(error);
  if (from->kind == QUOTH_STRING) {
    to->as.string = quoth__copy(arena, from->as.string, from->length);
    return to->as.string || quoth__no_memory(error);
  }
  if (from->kind != QUOTH_TABLE) return true;
  quoth_value *items = quoth__take_zero(arena, from->length, sizeof *items);
  if (!items) return quoth__no_memory(error);
  to->as.items = items;
  for (size_t i = 0; i < from->length; i++)
    if (!copy_value(arena, &from->as.items[i], &items[i], depth - 1, error)) return false;
  return true;
}

static const quoth_value *kept_copy(quoth_rules *rules, const quoth_value *fields, quoth_error *error) {
  quoth_value *copy = quoth__take(&rules->arena, sizeof *copy);
  if (!copy) return quoth__no_memory(error), NULL;
  return copy_value(&rules->arena, fields, copy, VALUE_DEPTH, error) ? copy : NULL;
}

static const char *kept_text(quoth_rules *rules, const char *text) {
  return quoth__copy(&rules->arena, text, strlen(text));
}

/* What is no UTF-8 is in no article: it could never match. Shown is the line up to there. */
static bool check_text(const Declaration *d, const char *text, size_t size, quoth_error *error) {
  size_t at = quoth__valid_size(text, size), from = at;
  if (at == size) return true;
  while (from > 0 && text[from - 1] != '\n' && at - from < LINE_SHOWN) from--;
  while (from < at && (quoth__is_space(text[from]) || quoth__continues(text[from]))) from++;
  return quoth__declaration_error(error, d, "a text is no UTF-8: save the rule file as UTF-8\n  %.*s?\n  %*s^",
                                  (int)(at - from), text + from,
                                  (int)quoth__count_characters(text + from, (uint32_t)(at - from)), "");
}

static bool check_texts(const Declaration *d, const quoth_value *value, uint32_t depth, quoth_error *error) {
  if (depth == 0) return true; /* so deep no declaration holds anything */
  if (value->key && !check_text(d, value->key, strlen(value->key), error)) return false;
  if (value->kind == QUOTH_STRING) return check_text(d, value->as.string, value->length, error);
  for (size_t i = 0; value->kind == QUOTH_TABLE && i < value->length; i++)
    if (!check_texts(d, &value->as.items[i], depth - 1, error)) return false;
  return true;
}

/* ---- keys that stand twice: of a table that is made in C, for Lua has no such tables ---- */

static bool key_before(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b) < 0;
}

/* Two of the same lie together. */
static bool check_sorted(const Declaration *d, const char *const *keys, uint32_t count, quoth_error *error) {
  for (uint32_t i = 1; i < count; i++)
    if (strcmp(keys[i - 1], keys[i]) == 0)
      return quoth__declaration_error(error, d, "'%s' stands twice in one table", keys[i]);
  return true;
}

static bool check_table_keys(quoth_rules *rules, const Declaration *d, const quoth_value *table, quoth_error *error) {
  uint32_t count = 0;
  size_t size = table->length * sizeof(const char *);
  if (table->length >= UINT32_MAX) return quoth__declaration_error(error, d, "a table is too long");
  const char **keys = quoth__take(&rules->arena, size);
  if (!keys) return quoth__no_memory(error);
  for (size_t i = 0; i < table->length; i++)
    if (table->as.items[i].key) keys[count++] = table->as.items[i].key;
  if (!quoth__sort(&rules->arena, keys, count, sizeof *keys, key_before)) return quoth__no_memory(error);
  bool once = check_sorted(d, keys, count, error);
  quoth__give_back(&rules->arena, keys, size);
  return once;
}

/* Keys in ascending order, as they come from Lua, need no sorting. */
static bool ascends(const quoth_value *table) {
  const char *last = NULL;
  for (size_t i = 0; i < table->length; i++) {
    const char *key = table->as.items[i].key;
    if (key && last && strcmp(last, key) >= 0) return false;
    if (key) last = key;
  }
  return true;
}

static bool check_keys(quoth_rules *rules, const Declaration *d, const quoth_value *value, uint32_t depth,
                       quoth_error *error) {
  if (value->kind != QUOTH_TABLE || depth == 0) return true;
  if (!ascends(value) && !check_table_keys(rules, d, value, error)) return false;
  for (size_t i = 0; i < value->length; i++)
    if (!check_keys(rules, d, &value->as.items[i], depth - 1, error)) return false;
  return true;
}

/* ------------------------------------------------------------------- fields */

/* Kinds of rules, as bits of Field.kinds; their order is RuleKind's. */
enum { IN_RULE = 1, IN_DATE = 2, IN_NUMBER = 4, IN_RELAY = 8, IN_ALL = 15 };

/* What a field may hold, as bits. */
enum {
  A_BOOLEAN = 1 << QUOTH_BOOLEAN, A_NUMBER = 1 << QUOTH_NUMBER, A_STRING = 1 << QUOTH_STRING,
  A_TABLE = 1 << QUOTH_TABLE, A_FUNCTION = 1 << QUOTH_FUNCTION
};

typedef struct Field {
  const char *key;
  unsigned kinds, required, holds;
  const char *wanted;
} Field;

static const Field rule_fields[] = {
  {"match", IN_ALL, IN_ALL, A_STRING | A_TABLE, "a pattern, or a list of patterns"},
  {"make", IN_RULE, IN_RULE, A_STRING, "the name of a type"},
  {"value", IN_DATE, IN_DATE, A_STRING | A_NUMBER | A_TABLE | A_FUNCTION, "a date value or a function"},
  {"value", IN_RULE | IN_NUMBER, IN_NUMBER, A_STRING | A_NUMBER | A_FUNCTION,
   "a number, an expression over captures or a function"},
  {"when", IN_ALL, 0, A_FUNCTION, "a function"},
  {"all", IN_RULE, 0, A_BOOLEAN, "true or false"},
  {"stance", IN_RULE, 0, A_STRING, "the name of a stance"},
  {"yes", IN_ALL, 0, A_STRING | A_TABLE, "a list of examples"},
  {"no", IN_ALL, 0, A_STRING | A_TABLE, "a list of examples"},
  {"ref", IN_ALL, 0, A_STRING, "the day on which its examples are read, as \"2024-06-01\""},
};

#define FIELDS (sizeof rule_fields / sizeof *rule_fields)

/* A host in C may give any number as a kind. */
static bool may_hold(const Field *field, quoth_value_kind kind) {
  return (unsigned)kind <= QUOTH_FUNCTION && (field->holds >> kind & 1);
}

static const Field *field_of(const char *key, unsigned kind) {
  for (size_t i = 0; i < FIELDS; i++)
    if ((rule_fields[i].kinds & kind) && strcmp(rule_fields[i].key, key) == 0) return &rule_fields[i];
  return NULL;
}

static bool unknown_key(const Declaration *d, const char *key, unsigned kind, quoth_error *error) {
  Nearest nearest = {.word = key};
  for (size_t i = 0; i < FIELDS; i++)
    if (rule_fields[i].kinds & kind) quoth__nearest_try(&nearest, rule_fields[i].key);
  return quoth__declaration_error(error, d, "unknown key '%s'%s", key, quoth__did_you_mean(&nearest));
}

/* Why nobody would answer for a function: the end of a sentence about it. NULL: somebody does. */
static const char *unanswered(const quoth_rules *rules, int function) {
  bool own = function < QUOTH_LOADED_FUNCTIONS;
  if (!rules->functions.call || (own && !rules->hosted)) return "this host runs none";
  return function >= 0 && function < rules->next_function ? NULL : "its number is nobody's";
}

static bool check_field(const quoth_rules *rules, const Declaration *d, const quoth_value *item,
                        unsigned kind, quoth_error *error) {
  if (!item->key)
    return quoth__declaration_error(error, d, "%s without a key; every item needs one, as match = …",
                                    quoth__kind_name(item->kind));
  const Field *field = field_of(item->key, kind);
  if (!field) return unknown_key(d, item->key, kind, error);
  if (!may_hold(field, item->kind))
    return quoth__declaration_error(error, d, "'%s' is %s; it must be %s", item->key,
                                    quoth__kind_name(item->kind), field->wanted);
  const char *why = item->kind == QUOTH_FUNCTION ? unanswered(rules, item->as.function) : NULL;
  return !why || quoth__declaration_error(error, d, "'%s' is a function, and %s", item->key, why);
}

static bool check_fields(const quoth_rules *rules, const Declaration *d, unsigned kind,
                         quoth_error *error) {
  for (size_t i = 0; i < d->fields->length; i++)
    if (!check_field(rules, d, &d->fields->as.items[i], kind, error)) return false;
  for (size_t i = 0; i < FIELDS; i++)
    if ((rule_fields[i].required & kind) && !quoth__field(d->fields, rule_fields[i].key))
      return quoth__declaration_error(error, d, "needs '%s', which is %s", rule_fields[i].key,
                                      rule_fields[i].wanted);
  return true;
}

/* ------------------------------------------------------------------- types */

/* Names of the engine's types, in the order of enum Type. In angle brackets are
** those that no rule can name. */
static const char *const engine_types[FIRST_USER_TYPE] = {
  "Sentence", "Quoted", "Number", "<date>", "Date", "Person", "Org", "Place", "Group", "Mention",
  "Relay", "<attribution>", "Quote"
};

static uint32_t make_type(quoth_rules *rules, const char *name) {
  uint32_t type = quoth__table_make(&rules->arena, rules->type_names, name, strlen(name));
  if (type == NONE || type < rules->types.count) return type;
  if (!quoth__room(&rules->arena, &rules->types)) return NONE;
  rules->types.items[rules->types.count++] = quoth__table_text(rules->type_names, type);
  return type;
}

static bool name_like(const char *text) {
  for (const char *c = text; *c; c++) {
    bool letter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z');
    bool other = (*c >= '0' && *c <= '9') || *c == '_' || *c == '-';
    if (!letter && (c == text || !other)) return false;
  }
  return *text != '\0';
}

/* Types that the engine makes can be read, not made. */
static bool check_made(const Declaration *d, const char *name, quoth_error *error) {
  static const struct { const char *type, *mend; } taken[] = {
    {"Date", "declare it with R:date"}, {"Number", "declare it with R:number"},
    {"Relay", "declare it with R:relay"}, {"Sentence", "the engine makes it"},
    {"Quoted", "the engine makes it"}, {"Mention", "the engine makes it"},
    {"Person", "the engine makes it"}, {"Org", "the engine makes it"},
    {"Place", "the engine makes it"}, {"Group", "the engine makes it"}};
  if (!name_like(name))
    return quoth__declaration_error(error, d, "make = \"%s\": a type is letters, digits, - and _", name);
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (strcmp(taken[i].type, name) == 0)
      return quoth__declaration_error(error, d, "no rule can make %s: %s", name, taken[i].mend);
  return true;
}

/* ------------------------------------------------------------ kinds of rules */

static bool check_stance(const Declaration *d, const quoth_value *stance, bool quote, quoth_error *error) {
  if (!stance) return true;
  if (!quote) return quoth__declaration_error(error, d, "'stance' belongs to rules with make = \"Quote\"");
  return quoth__check_stance(d, stance, error);
}

static bool type_of_rule(quoth_rules *rules, const Declaration *d, RuleKind kind, uint32_t *type,
                         quoth_error *error) {
  static const uint32_t fixed[] = {NONE, TYPE_DATE_RULE, TYPE_NUMBER, TYPE_RELAY};
  *type = fixed[kind];
  if (*type != NONE) return true;
  const char *made = quoth__field(d->fields, "make")->as.string;
  bool quote = strcmp(made, "Quote") == 0;
  if (!check_made(d, made, error) || !check_stance(d, quoth__field(d->fields, "stance"), quote, error))
    return false;
  *type = quote ? TYPE_ATTRIBUTION : make_type(rules, made);
  return *type != NONE || quoth__no_memory(error);
}

static int function_of(const quoth_value *fields, const char *key) {
  const quoth_value *value = quoth__field(fields, key);
  return value && value->kind == QUOTH_FUNCTION ? value->as.function : -1;
}

static const char *full_name(quoth_rules *rules, const Declaration *d) {
  return *d->set ? quoth__format(&rules->arena, "%s.%s", d->set, d->name) : kept_text(rules, d->name);
}

static bool fill_rule(quoth_rules *rules, const Declaration *d, RuleKind kind, Rule *rule,
                      quoth_error *error) {
  const quoth_value *all = quoth__field(d->fields, "all");
  *rule = (Rule){.kind = kind, .all = all && all->as.boolean, .quota = rules->quota};
  if (!type_of_rule(rules, d, kind, &rule->type, error)) return false;
  rule->name = full_name(rules, d);
  rule->place = kept_text(rules, d->place);
  if (!rule->name || !rule->place) return quoth__no_memory(error);
  rule->fields = kept_copy(rules, d->fields, error);
  rule->when = function_of(d->fields, "when");
  rule->value = function_of(d->fields, "value");
  rules->calls |= rule->when >= 0 || rule->value >= 0;
  return rule->fields != NULL;
}

static bool declare_rule(quoth_rules *rules, const Declaration *d, RuleKind kind, quoth_error *error) {
  if (!*d->name) return quoth__declaration_error(error, d, "needs a name");
  if (!check_fields(rules, d, 1u << kind, error)) return false;
  Rule rule;
  if (!fill_rule(rules, d, kind, &rule, error)) return false;
  uint32_t number = quoth__table_make(&rules->arena, rules->rule_names, rule.name, strlen(rule.name));
  if (number == NONE || !quoth__room(&rules->arena, &rules->rules)) return quoth__no_memory(error);
  if (number < rules->rules.count)
    return quoth__declaration_error(error, d, "the name is taken: '%s' stands at %s", rule.name,
                                    rules->rules.items[number].place);
  rules->rules.items[rules->rules.count++] = rule;
  return true;
}

/* ------------------------------------------------------------- other kinds */

static bool declare_mark(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return declare_rule(rules, d, RULE_MARK, error);
}

static bool declare_date(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return declare_rule(rules, d, RULE_DATE, error);
}

static bool declare_number(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return declare_rule(rules, d, RULE_NUMBER, error);
}

static bool declare_relay(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return declare_rule(rules, d, RULE_RELAY, error);
}

static bool declare_lexicon(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  const quoth_value *extend = quoth__field(d->fields, "extend");
  if (!name_like(d->name))
    return quoth__declaration_error(error, d, "needs a name of letters, digits, - and _");
  if (extend && extend->kind != QUOTH_BOOLEAN)
    return quoth__declaration_error(error, d, "'extend' is %s; it must be true or false",
                                    quoth__kind_name(extend->kind));
  return quoth__declare_lexicon(rules, d, d->name, extend && extend->as.boolean, error);
}

static bool declare_cue(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return quoth__check_cue(d, error) && quoth__declare_lexicon(rules, d, "cue", true, error);
}

static bool declare_title(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  return quoth__check_title(d, error) && quoth__declare_lexicon(rules, d, "title", true, error);
}

static bool declare_layout(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  LayoutDeclaration layout = {kept_text(rules, d->set), kept_text(rules, d->place),
                              kept_text(rules, d->name), NULL, rules->quota};
  if (!layout.set || !layout.place || !layout.name) return quoth__no_memory(error);
  layout.fields = kept_copy(rules, d->fields, error);
  if (!layout.fields) return false;
  if (!quoth__room(&rules->arena, &rules->layouts)) return quoth__no_memory(error);
  rules->layouts.items[rules->layouts.count++] = layout;
  return true;
}

static bool check_stage(const Declaration *d, quoth_error *error) {
  for (int i = 0; i < STAGES; i++)
    if (strcmp(quoth__stage_names[i], d->name) == 0) return true;
  char known[WORDS_SIZE];
  quoth__list_words(quoth__stage_names, STAGES, known);
  return quoth__declaration_error(error, d, "no stage is named '%s': the stages are %s", d->name, known);
}

static bool declare_after(quoth_rules *rules, const Declaration *d, quoth_error *error) {
  if (!check_stage(d, error)) return false;
  const quoth_value *items = d->fields->as.items;
  if (d->fields->length != 1 || items[0].key || items[0].kind != QUOTH_FUNCTION)
    return quoth__declaration_error(error, d, "needs one function and nothing else");
  const char *why = unanswered(rules, items[0].as.function);
  if (why) return quoth__declaration_error(error, d, "has a function, and %s", why);
  Hook hook = {kept_text(rules, d->place), quoth__intern(rules, d->name, strlen(d->name)),
               items[0].as.function};
  if (!hook.place || hook.stage == NONE || !quoth__room(&rules->arena, &rules->hooks))
    return quoth__no_memory(error);
  rules->hooks.items[rules->hooks.count++] = hook;
  rules->calls = true;
  return true;
}

typedef bool (*Declare)(quoth_rules *rules, const Declaration *d, quoth_error *error);

static const struct { const char *name; Declare declare; } kinds[] = {
  {"lexicon", declare_lexicon}, {"rule", declare_mark},   {"date", declare_date},
  {"number", declare_number},   {"relay", declare_relay}, {"cue", declare_cue},
  {"title", declare_title},     {"layout", declare_layout}, {"after", declare_after},
};

#define KINDS (sizeof kinds / sizeof *kinds)

static Declare declare_of(const Declaration *d, quoth_error *error) {
  for (size_t i = 0; i < KINDS; i++)
    if (strcmp(kinds[i].name, d->kind) == 0) return kinds[i].declare;
  Nearest nearest = {.word = d->kind};
  for (size_t i = 0; i < KINDS; i++) quoth__nearest_try(&nearest, kinds[i].name);
  quoth__fail(error, QUOTH_ERULE, 0, "%s: no kind of declaration is named '%s'%s", d->place, d->kind,
              quoth__did_you_mean(&nearest));
  return NULL;
}

bool quoth__takes_changes(const quoth_rules *rules, quoth_error *error) {
  if (!rules) return quoth__fail(error, QUOTH_EARGUMENT, 0, "no rule set");
  if (rules->frozen) return quoth__fail(error, QUOTH_EARGUMENT, 0, "the rule set is frozen");
  if (rules->failed)
    return quoth__fail(error, QUOTH_EARGUMENT, 0, "the rule set failed before and can only be released");
  return true;
}

static bool declare_charged(quoth_rules *rules, Declare declare, const Declaration *d, quoth_error *error) {
  quoth__quota_begin(rules, rules->quota);
  bool ok = check_keys(rules, d, d->fields, VALUE_DEPTH, error) && declare(rules, d, error);
  return quoth__quota_end(rules, ok, error);
}

/* The first error is the cause and is told; without a caller's error the status
** still needs one. */
quoth_status quoth_rules_declare(quoth_rules *rules, const char *set, const char *place,
                                 const char *kind, const char *name, const quoth_value *fields,
                                 quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!quoth__takes_changes(rules, error)) return error->code;
  Declaration d = {set ? set : "", place ? place : "?", kind ? kind : "", name ? name : "", fields};
  Declare declare = declare_of(&d, error);
  if (declare && (!fields || fields->kind != QUOTH_TABLE))
    quoth__declaration_error(error, &d, "needs a table");
  else if (declare && check_text(&d, d.name, strlen(d.name), error) && check_texts(&d, fields, VALUE_DEPTH, error) &&
           declare_charged(rules, declare, &d, error))
    return QUOTH_OK;
  quoth__tell_set_limit(rules, error);
  rules->failed = true;
  return error->code;
}

/* --------------------------------------------------------------- life of a set */

/* Their numbers follow from the order in which they are made. */
static bool make_known_lexemes(quoth_rules *rules) {
  if (quoth__table_make(&rules->arena, rules->lexemes, "", 0) != 0) return false;
  for (const char *mark = KNOWN_MARKS; *mark; mark++)
    if (quoth__table_make(&rules->arena, rules->lexemes, mark, 1) != quoth__mark_lexeme(*mark)) return false;
  return true;
}

static bool make_tables(quoth_rules *rules) {
  Arena *arena = &rules->arena;
  rules->symbols = quoth__table_new(arena);
  rules->lexemes = quoth__table_new(arena);
  rules->lexicon_names = quoth__table_new(arena);
  rules->type_names = quoth__table_new(arena);
  rules->rule_names = quoth__table_new(arena);
  if (!rules->symbols || !rules->lexemes || !rules->lexicon_names || !rules->type_names ||
      !rules->rule_names || !make_known_lexemes(rules)) return false;
  for (uint32_t i = 0; i < FIRST_USER_TYPE; i++)
    if (make_type(rules, engine_types[i]) != i) return false;
  return true;
}

/* The set lives in its own arena; only a copy of the arena can free it. */
static void free_rules(quoth_rules *rules) {
  Arena arena = rules->arena;
  quoth__chunks_free(&arena, atomic_load(&rules->kept));
  quoth__arena_free(&arena);
}

quoth_rules *quoth_rules_new(const quoth_rules_options *options, quoth_error *error) {
  if (error) *error = (quoth_error){0};
  quoth_rules_options whole = {0};
  if (!quoth__take_options(&whole, sizeof whole, options, FIRST_SIZE, error)) return NULL;
  Arena arena;
  size_t memory = whole.memory_bytes ? whole.memory_bytes : SET_MEMORY;
  quoth__arena_init(&arena, whole.alloc, whole.alloc_ud, memory);
  quoth_rules *rules = quoth__take_zero(&arena, 1, sizeof *rules);
  if (rules) {
    rules->arena = arena;
    rules->functions = (quoth_functions){.call = whole.call, .ud = whole.call_ud};
    rules->hosted = whole.call != NULL;
    rules->next_function = QUOTH_LOADED_FUNCTIONS;
    rules->memory = memory;
    rules->quota = rules->charged = NONE;
    atomic_init(&rules->references, 1);
    atomic_init(&rules->kept, NULL);
    if (make_tables(rules)) return rules;
    arena = rules->arena;
    free_rules(rules);
  }
  quoth__no_memory_in(&arena, error);
  return NULL;
}

static bool freeze(quoth_rules *rules, quoth_error *error) {
  return quoth__freeze_layout(rules, error)
      && quoth__freeze_sentences(rules, error)
      && quoth__freeze_lexicons(rules, error)
      && quoth__freeze_patterns(rules, error)
      && quoth__seal_lexicons(rules, error)
      && quoth__freeze_dates(rules, error)
      && quoth__freeze_words(rules, error)
      && quoth__freeze_cues(rules, error)
      && quoth__table_seal(&rules->arena, rules->lexemes, error)
      && quoth__table_seal(&rules->arena, rules->symbols, error);
}

quoth_status quoth_rules_freeze(quoth_rules *rules, quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!quoth__takes_changes(rules, error)) return error->code;
  rules->frozen = freeze(rules, error);
  rules->failed = !rules->frozen;
  quoth__tell_set_limit(rules, error);
  return rules->frozen ? QUOTH_OK : error->code;
}

void quoth_rules_abandon(quoth_rules *rules) {
  if (rules && !rules->frozen) rules->failed = true;
}

quoth_rules *quoth_rules_retain(quoth_rules *rules) {
  if (rules) atomic_fetch_add(&rules->references, 1);
  return rules;
}

void quoth_rules_release(quoth_rules *rules) {
  if (!rules || atomic_fetch_sub(&rules->references, 1) > 1) return;
  quoth__release_layout(rules);
  quoth__release_patterns(rules);
  if (rules->functions.release) rules->functions.release(rules->functions.ud);
  free_rules(rules);
}

quoth_alloc quoth_rules_allocator(const quoth_rules *rules, void **ud) {
  if (ud) *ud = rules ? rules->arena.ud : NULL;
  return rules ? rules->arena.alloc : NULL;
}

size_t quoth_rules_memory(const quoth_rules *rules) { return rules->arena.held + rules->arena.outside; }

/* A loader in front changes nothing about who answers for the numbers of a host. */
static bool still_hosted(const quoth_rules *rules, const quoth_functions *functions) {
  if (functions->first >= QUOTH_LOADED_FUNCTIONS) return rules->hosted;
  return functions->call != NULL;
}

quoth_status quoth_rules_functions(quoth_rules *rules, const quoth_functions *functions,
                                   quoth_functions *previous, quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!quoth__takes_changes(rules, error)) return error->code;
  if (!functions->call && rules->calls)
    quoth__fail(error, QUOTH_EARGUMENT, 0, "a function has been declared, and there is no call to answer for it");
  if (error->code) return error->code;
  if (previous) *previous = rules->functions;
  rules->hosted = still_hosted(rules, functions);
  rules->functions = *functions;
  return QUOTH_OK;
}

quoth_status quoth_rules_function_numbers(quoth_rules *rules, int count, int *first, quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!quoth__takes_changes(rules, error)) return error->code;
  if (count < 0 || count > INT_MAX - rules->next_function) {
    quoth__fail(error, QUOTH_ELIMIT, 0, "no %d numbers are left for functions", count);
    return error->code;
  }
  *first = rules->next_function;
  rules->next_function += count;
  return QUOTH_OK;
}
