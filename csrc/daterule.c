/*
** daterule.c - the `value` tables of date rules, verified and made compact.
*/
#include <math.h>

#include "dating.h"

const char *const quoth__reference_names[REFERENCES] = {NULL, "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
static const char *const from_words[] = {NULL, "publication", "mention", "sentence"};
static const char *const grain_words[] = {NULL, "mention"};
static const char *const only_words[] = {NULL, "narrative", "news"};

typedef struct FieldName { const char *key; Field field; } FieldName;

static const FieldName field_names[] = {
    {"year", FIELD_YEAR}, {"short_year", FIELD_SHORT_YEAR}, {"decade", FIELD_DECADE},
    {"century", FIELD_CENTURY}, {"era", FIELD_ERA}, {"half", FIELD_HALF}, {"quarter", FIELD_QUARTER},
    {"month", FIELD_MONTH}, {"week", FIELD_WEEK}, {"weekday", FIELD_WEEKDAY}, {"day", FIELD_DAY},
    {"nth", FIELD_NTH}, {"first", FIELD_FIRST}, {"second", FIELD_SECOND}, {"hour", FIELD_HOUR},
    {"minute", FIELD_MINUTE}, {"second_of", FIELD_SECOND_OF}, {"meridiem", FIELD_MERIDIEM},
    {"zone", FIELD_ZONE}, {"clock", FIELD_CLOCK}, {"shift", FIELD_SHIFT}, {"offset", FIELD_OFFSET},
    {"add", FIELD_ADD},     {"duration", FIELD_DURATION}, {"duration2", FIELD_DURATION2},
    {"times", FIELD_TIMES}};

/* A word field: its key, the property of an entry that says it, and its words. */
typedef struct WordName {
  const char *key, *property;
  const char *const *words;
  uint32_t count;
} WordName;

#define WORDS_OF(array) array, sizeof array / sizeof *array

static const WordName word_names[WORDS] = {
    [WORD_UNIT] = {"unit", "unit", quoth__unit_names, UNITS},
    [WORD_UNIT2] = {"unit2", "unit", quoth__unit_names, UNITS},
    [WORD_SAME] = {"same", "unit", quoth__unit_names, UNITS},
    [WORD_SEASON] = {"season", "season", quoth__season_names, SEASONS},
    [WORD_PART] = {"part", "part", quoth__part_names, PARTS},
    [WORD_MOD] = {"mod", "mod", quoth__mod_names, MODS},
    [WORD_REF] = {"ref", "ref", quoth__reference_names, REFERENCES},
    [WORD_VAGUE] = {"vague", "vague", quoth__reference_names, REFERENCES},
    [WORD_FROM] = {"from", "from", WORDS_OF(from_words)},
    [WORD_GRAIN] = {"grain", "grain", WORDS_OF(grain_words)},
    [WORD_WHOLE] = {"whole", "unit", quoth__unit_names, UNITS},
    [WORD_ONLY] = {"only", "only", WORDS_OF(only_words)},
    [WORD_NARRATIVE] = {"narrative", "narrative", quoth__reference_names, REFERENCES}};

uint32_t quoth__date_word(WordField field, const char *text) {
  const char *const *words = word_names[field].words;
  for (uint32_t code = 1; code < word_names[field].count; code++)
    if (*words[code] == *text && !strcmp(words[code], text)) return code;
  return 0;
}

Field quoth__date_field(const char *key) {
  for (size_t i = 0; i < sizeof field_names / sizeof *field_names; i++)
    if (!strcmp(key, field_names[i].key)) return field_names[i].field;
  return FIELDS;
}

WordField quoth__date_word_field(const char *key) {
  uint32_t field = 0;
  while (field < WORDS && strcmp(key, word_names[field].key)) field++;
  return (WordField)field;
}

/* What a value is compiled for: where its errors are reported. */
typedef struct Compile {
  quoth_rules *rules;
  uint32_t rule;
  quoth_error *error;
} Compile;

static bool wrong(const Compile *c, const char *key, const char *what) {
  const Rule *rule = &c->rules->rules.items[c->rule];
  return quoth__rule_error(c->error, rule->place, rule->name, "value: %s %s", key, what);
}

static bool no_memory(const Compile *c) {
  return quoth__no_memory(c->error);
}

static bool compile_number(Compile *c, DateValue *value, Field field, const quoth_value *item) {
  NumberSource source = {.field = field};
  const Rule *rule = &c->rules->rules.items[c->rule];
  if (item->kind == QUOTH_NUMBER && isfinite(item->as.number)) {
    source.constant = item->as.number;
  } else if (item->kind == QUOTH_STRING) {
    source.expression = quoth__expression(c->rules, c->rule, item->as.string, item->length, c->error);
    if (!source.expression) return false;
  } else {
    return quoth__rule_error(c->error, rule->place, rule->name,
                             "value: '%s' takes a number, a capture or an expression", item->key);
  }
  if (!quoth__room(&c->rules->arena, &value->numbers)) return no_memory(c);
  value->numbers.items[value->numbers.count++] = source;
  return true;
}

/* A capture of the rule's own pattern, as a symbol. */
static bool find_capture(const Compile *c, const quoth_value *item, Symbol *symbol) {
  if (item->kind != QUOTH_STRING || !quoth__rule_binds(c->rules, c->rule, item->as.string))
    return wrong(c, item->key, "names no capture of the pattern");
  *symbol = quoth__intern(c->rules, item->as.string, item->length);
  return *symbol != NONE || no_memory(c);
}

static bool compile_word(Compile *c, DateValue *value, WordField field, const quoth_value *item) {
  WordSource source = {.field = field, .capture = NONE, .property = NONE};
  if (item->kind != QUOTH_STRING) return wrong(c, item->key, "takes a word or a capture");
  source.code = quoth__date_word(field, item->as.string);
  if (!source.code) {
    if (!find_capture(c, item, &source.capture)) return false;
    const char *property = word_names[field].property;
    source.property = quoth__intern(c->rules, property, strlen(property));
    if (source.property == NONE) return no_memory(c);
  }
  if (!quoth__room(&c->rules->arena, &value->words)) return no_memory(c);
  value->words.items[value->words.count++] = source;
  return true;
}

static bool compile_lexicon(const Compile *c, const quoth_value *item, uint32_t *lexicon) {
  *lexicon = item->kind == QUOTH_STRING ? quoth__lexicon(c->rules, item->as.string) : NONE;
  return *lexicon != NONE || wrong(c, item->key, "names no lexicon");
}

static bool compile_flag(const Compile *c, const quoth_value *item, bool *flag) {
  *flag = item->kind == QUOTH_BOOLEAN && item->as.boolean;
  return *flag || wrong(c, item->key, "can only be true");
}

static bool compile_text(const Compile *c, const quoth_value *item, const char **text) {
  if (item->kind != QUOTH_STRING || item->length == 0) return wrong(c, item->key, "takes a text");
  *text = quoth__copy(&c->rules->arena, item->as.string, item->length);
  return *text || no_memory(c);
}

static bool compile_base(const Compile *c, DateValue *value, const quoth_value *item) {
  int32_t parts[3] = {0, 0, 0};
  const char *at = item->kind == QUOTH_STRING ? item->as.string : "";
  for (int part = 0; part < 3; part++) {
    int digits = 0;
    for (; *at >= '0' && *at <= '9' && digits < 5; at++, digits++) parts[part] = parts[part] * 10 + *at - '0';
    if (part == 2 || *at != '-') break;
    at++;
  }
  value->has_base = *at == '\0' && quoth__civil_exists(parts[0], parts[1], parts[2]);
  if (value->has_base) value->base = quoth__days_of((Civil){parts[0], parts[1], parts[2]});
  return value->has_base || wrong(c, "'base'", "takes a day as in \"2022-02-24\"");
}

static bool compile_table(Compile *c, const quoth_value *table, uint32_t depth, DateValue **out);

static bool compile_other(Compile *c, DateValue *value, const quoth_value *item, uint32_t depth) {
  DateValue *part = NULL;
  const char *key = item->key;
  if (!strcmp(key, "span")) return find_capture(c, item, &value->span);
  if (!strcmp(key, "feast")) return find_capture(c, item, &value->feast);
  if (!strcmp(key, "after")) return compile_lexicon(c, item, &value->after);
  if (!strcmp(key, "not_after")) return compile_lexicon(c, item, &value->not_after);
  if (!strcmp(key, "weekend")) return compile_flag(c, item, &value->weekend);
  if (!strcmp(key, "set")) return compile_flag(c, item, &value->set);
  if (!strcmp(key, "none")) return compile_flag(c, item, &value->none);
  if (!strcmp(key, "list")) return compile_flag(c, item, &value->list);
  if (!strcmp(key, "quant")) return compile_text(c, item, &value->quant);
  if (!strcmp(key, "freq")) return compile_text(c, item, &value->freq);
  if (!strcmp(key, "base")) return compile_base(c, value, item);
  bool from = !strcmp(key, "from");
  if (!from && strcmp(key, "to")) return wrong(c, key, "is no key of a date's value");
  if (!compile_table(c, item, depth + 1, &part)) return false;
  *(from ? &value->from : &value->to) = part;
  return true;
}

static bool compile_item(Compile *c, DateValue *value, const quoth_value *item, uint32_t depth) {
  if (!item->key) return wrong(c, "an item without a key", "has no meaning");
  bool vague = item->kind == QUOTH_STRING && !strcmp(item->key, "duration") && !strcmp(item->as.string, "X");
  if (vague) {
    value->vague_length = true;
    return true;
  }
  Field field = quoth__date_field(item->key);
  if (field != FIELDS) return compile_number(c, value, field, item);
  WordField word = quoth__date_word_field(item->key);
  if (word != WORDS && item->kind != QUOTH_TABLE) return compile_word(c, value, word, item);
  return compile_other(c, value, item, depth);
}

static bool has_number(const DateValue *value, Field field) {
  for (uint32_t i = 0; i < value->numbers.count; i++)
    if (value->numbers.items[i].field == field) return true;
  return false;
}

static bool has_word(const DateValue *value, WordField field) {
  for (uint32_t i = 0; i < value->words.count; i++)
    if (value->words.items[i].field == field) return true;
  return false;
}

/* So many days, weeks or months from publication, which news has many of. */
static bool names_publication(const DateValue *value) {
  bool offset = has_number(value, FIELD_OFFSET) && !has_word(value, WORD_FROM);
  for (uint32_t i = 0; i < value->words.count && offset; i++)
    if (value->words.items[i].field == WORD_UNIT && value->words.items[i].code >= UNIT_YEAR) return false;
  return offset;
}

static bool check_constants(const Compile *c, const DateValue *value) {
  const Rule *rule = &c->rules->rules.items[c->rule];
  Facts facts;
  char fault[FAULT_SIZE];
  quoth__read_constants(value, &facts);
  return quoth__check_facts(&facts, fault) || quoth__rule_error(c->error, rule->place, rule->name, "value: %s", fault);
}

/* A length has no place on the calendar, but for what is one in a history text alone. */
static bool check_length(const Compile *c, const DateValue *value) {
  if (!has_number(value, FIELD_DURATION) || has_number(value, FIELD_NTH)) return true;
  for (size_t i = 0; i < sizeof field_names / sizeof *field_names; i++)
    if (field_names[i].field < FIELD_OFFSET && has_number(value, field_names[i].field))
      return quoth__rule_error(c->error, c->rules->rules.items[c->rule].place, c->rules->rules.items[c->rule].name,
                               "value: 'duration' is a length; '%s' has no place in it", field_names[i].key);
  return true;
}

/* Keys that mean nothing without another one. */
static bool check_whole(const Compile *c, const DateValue *value, uint32_t depth) {
  bool range = value->from && value->to;
  bool length = has_number(value, FIELD_DURATION) || value->vague_length;
  if ((value->from || value->to) && !range) return wrong(c, "'from' and 'to'", "go together");
  if (depth && (range || value->span == NONE))
    return wrong(c, "'from' and 'to'", "take values, each with its 'span'");
  if (has_number(value, FIELD_OFFSET) && !has_word(value, WORD_UNIT) && !has_number(value, FIELD_DURATION))
    return wrong(c, "'offset'", "needs 'unit'");
  if (length && !has_word(value, WORD_UNIT) && !value->vague_length)
    return wrong(c, "'duration'", "needs 'unit'");
  if (has_number(value, FIELD_DURATION2) && !has_word(value, WORD_UNIT2))
    return wrong(c, "'duration2'", "needs 'unit2'");
  if (value->has_base && !has_number(value, FIELD_ADD)) return wrong(c, "'base'", "needs 'add'");
  bool something = value->none || range || length || value->numbers.count || value->has_base ||
                   value->weekend || value->feast != NONE || has_word(value, WORD_REF) ||
                   has_word(value, WORD_SEASON) || has_word(value, WORD_PART) || has_word(value, WORD_SAME);
  return something || wrong(c, "the table", "names no date, length or reference");
}

static const quoth_value *year_of(const quoth_value *table) {
  const quoth_value *year = quoth__field(table, "year");
  return year ? year : quoth__field(table, "short_year");
}

/* "y" of both ends is one year, written once. With an era, which is written once as well, numbers alone do not tell
** which end is the earlier. */
static bool own_years(const quoth_value *table) {
  const quoth_value *first = quoth__field(table, "from"), *last = quoth__field(table, "to");
  const quoth_value *from = year_of(first), *to = year_of(last);
  if (!from || !to || quoth__field(first, "era") || quoth__field(last, "era")) return false;
  return from->kind != QUOTH_STRING || to->kind != QUOTH_STRING || strcmp(from->as.string, to->as.string) != 0;
}

static bool compile_table(Compile *c, const quoth_value *table, uint32_t depth, DateValue **out) {
  if (table->kind != QUOTH_TABLE || depth > 1)
    return wrong(c, depth ? "'from' and 'to'" : "it", "must be one table");
  DateValue *value = quoth__take_zero(&c->rules->arena, 1, sizeof *value);
  if (!value) return no_memory(c);
  value->span = value->feast = value->after = value->not_after = NONE;
  for (size_t i = 0; i < table->length; i++)
    if (!compile_item(c, value, &table->as.items[i], depth)) return false;
  value->own_years = own_years(table);
  value->dated = has_number(value, FIELD_YEAR) || has_number(value, FIELD_FIRST);
  value->deictic = !value->dated && (has_number(value, FIELD_WEEKDAY) || names_publication(value));
  *out = value;
  return check_whole(c, value, depth) && check_length(c, value) && check_constants(c, value);
}

static bool compile_rule(quoth_rules *rules, uint32_t rule, DateValue **out, quoth_error *error) {
  Compile c = {rules, rule, error};
  const quoth_value *table = quoth__field(rules->rules.items[rule].fields, "value");
  if (table && table->kind == QUOTH_FUNCTION) return true;
  if (!table) return wrong(&c, "it", "is missing: say what date the pattern means");
  return compile_table(&c, table, 0, out);
}

static bool name_feast_keys(quoth_rules *rules, DateRules *dates) {
  static const char *const keys[FEAST_KEYS] = {"year",   "month",    "day",    "weekday", "nth",
                                               "easter", "orthodox", "hebrew", "islamic", "chinese", "days"};
  for (uint32_t i = 0; i < FEAST_KEYS; i++) {
    dates->feast_keys[i] = quoth__intern(rules, keys[i], strlen(keys[i]));
    if (dates->feast_keys[i] == NONE) return false;
  }
  dates->value_key = quoth__intern(rules, "value", 5);
  return dates->value_key != NONE;
}

static bool note_cues(quoth_rules *rules, DateRules *dates) {
  uint32_t count;
  const Hit *hits = quoth__known_hits(rules, &count);
  uint8_t *cues = quoth__take_zero(&rules->arena, count, sizeof *cues);
  dates->cues = cues;
  for (uint32_t n = count; cues && n-- > 1;) /* number 0 is none */
    cues[n] = (uint8_t)(quoth__cue_of(dates, &hits[n]) | (hits[n].last ? 0 : cues[n + 1]));
  return cues;
}

bool quoth__freeze_dates(quoth_rules *rules, quoth_error *error) {
  DateRules *dates = quoth__take_zero(&rules->arena, 1, sizeof *dates);
  DateValue **values = quoth__take_zero(&rules->arena, rules->rules.count, sizeof *values);
  if (!dates || !values || !name_feast_keys(rules, dates))
    return quoth__no_memory(error);
  dates->future_cue = quoth__lexicon(rules, "future-cue");
  dates->past_cue = quoth__lexicon(rules, "past-cue");
  dates->bare_verb = quoth__lexicon(rules, "bare-verb-mark");
  dates->opener = quoth__lexicon(rules, "date-clause-opener");
  dates->determiner = quoth__lexicon(rules, "date-determiner");
  dates->range = quoth__lexicon(rules, "date-range");
  dates->between = quoth__lexicon(rules, "date-between");
  dates->cue = quoth__lexicon(rules, "cue");
  dates->report = quoth__lexicon(rules, "date-of-report");
  dates->and_word = quoth__lexicon(rules, "date-and");
  if (!note_cues(rules, dates)) return quoth__no_memory(error);
  for (uint32_t i = 0; i < rules->rules.count; i++)
    if (rules->rules.items[i].kind == RULE_DATE && !compile_rule(rules, i, &values[i], error)) return false;
  dates->values = (const DateValue **)values;
  rules->dates = dates;
  return true;
}
