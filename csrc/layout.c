/*
** layout.c - declarations of kind layout: classes of words, weights, patterns.
**
** A declaration may hold
**    words = { CLASS = "word, phrase of words, ..." }   commas or lines between entries
**    weights = { EVIDENCE = { ROLE = number } }
**    transitions = { ROLE or "begin" = { ROLE = number } }
**       either also as a text: a line of ROLES, then lines of EVIDENCE (ROLE) and a number for each
**    refine = { ROLE = { ROLE = { EVIDENCE or "base" = number } } }
**    role = { ROLE = regex or list of them }
**    drop = regex or list of them
**    field = { ROLE, "section", "aside" or "index" = "LABEL, LABEL, ..." }   labels of a record's lines
**    code = likewise, without a colon behind them: "HD, BY"
**    first_line, last_line = regex or list of them: where an article among several begins and ends
** Several declarations add up; of two weights for the same thing the later holds.
*/
#include "layout.h"

#include "declare.h"
#include <stdio.h>
#include <stdlib.h>

#include "utf.h"

#define FACTS_LEAST 64u /* slots of the table of evidence */
#define BASE_EVIDENCE "base"
#define BEGIN_ROLE "begin"

static const char *const engine_classes[ENGINE_CLASSES] = {
  "byline", "joiner", "month", "weekday", "dateword", "credit", "agency", "bio", "job", "tail", "endmark",
  "function", "region", "furniture", "menu", "kicker", "update", "publish", "city", "paper"
};

/* A layout while it is made, and the declaration that is being read. */
typedef struct Making {
  quoth_rules *rules;
  Layout *layout;
  const LayoutDeclaration *now;
  quoth_error *error;
  struct Fact { uint64_t name; uint32_t number; } *facts; /* by the hash of their names; name 0: empty */
  uint32_t fact_mask;
  LayoutWords *words;
} Making;

static bool no_memory(const Making *m) {
  return quoth__no_memory(m->error);
}

static bool wrong(const Making *m, const char *key, const char *mend) {
  return quoth__rule_error(m->error, m->now->place, m->now->name, "layout: '%s' %s", key, mend);
}

/* ------------------------------------------------------------------ Words */

static uint32_t class_of(const Making *m, const char *name) {
  Layout *layout = m->layout;
  for (uint32_t i = 0; i < layout->class_count; i++)
    if (strcmp(layout->class_names[i], name) == 0) return i;
  if (layout->class_count == LAYOUT_CLASSES) return NONE;
  layout->class_names[layout->class_count] = name;
  return layout->class_count++;
}

/* A list of words or labels with none in it. */
static bool is_blank(const quoth_value *list) { return list->length == strspn(list->as.string, ", \t\r\n"); }

static bool read_words(const Making *m, const quoth_value *words) {
  for (size_t i = 0; i < words->length; i++) {
    const quoth_value *list = &words->as.items[i];
    if (!list->key || list->kind != QUOTH_STRING)
      return wrong(m, "words", "is a table of class = \"word, word, ...\"");
    if (is_blank(list)) return wrong(m, list->key, "holds no word");
    uint32_t class = class_of(m, list->key);
    if (class == NONE) return wrong(m, list->key, "is a class too many: there may be 64");
    if (quoth__add_entries(m->words, list->as.string, list->length, class)) continue;
    return m->words->too_long ? wrong(m, "words", "has a phrase of more than 6 words; shorten it") : no_memory(m);
  }
  return true;
}

/* ---------------------------------------------------------------- Weights */

#define FACT_NAME 160u
#define WEIGHT_MOST 9999

static uint64_t hash_name(const char *name) {
  uint64_t hash = WORD_SEED;
  while (*name) hash = quoth__word_byte(hash, (unsigned char)*name++);
  return hash ^ hash >> 32;
}

static struct Fact *fact_at(const Making *m, uint64_t name) {
  uint32_t at = (uint32_t)name & m->fact_mask;
  while (m->facts[at].name && m->facts[at].name != name) at = (at + 1) & m->fact_mask;
  return &m->facts[at];
}

/* All evidence is known once all classes are: a table from names to numbers. */
static bool name_facts(Making *m) {
  char name[FACT_NAME];
  uint32_t count = quoth__evidence_count(m->layout), size = quoth__slots_for(2 * count, FACTS_LEAST);
  m->facts = quoth__take_zero(&m->rules->arena, size, sizeof *m->facts);
  if (!m->facts) return no_memory(m);
  m->fact_mask = size - 1;
  for (uint32_t i = 0; i < count; i++) {
    quoth__evidence_name(m->layout, i, name, sizeof name);
    uint64_t hash = hash_name(name);
    struct Fact *fact = fact_at(m, hash);
    if (!fact->name) *fact = (struct Fact){hash, i};
  }
  return true;
}

static uint32_t fact_of(const Making *m, const char *name) {
  const struct Fact *fact = fact_at(m, hash_name(name));
  return fact->name ? fact->number : NONE;
}

static quoth_role role_of(const char *name) {
  quoth_role role = QUOTH_PARAGRAPH;
  while (role < QUOTH_ROLES && strcmp(quoth_role_name(role), name) != 0) role++;
  return role;
}

static bool read_number(const Making *m, const quoth_value *value, int16_t *number) {
  if (value->kind != QUOTH_NUMBER || !(value->as.number >= -WEIGHT_MOST && value->as.number <= WEIGHT_MOST))
    return wrong(m, value->key ? value->key : "weights", "is no number between -9999 and 9999");
  *number = (int16_t)value->as.number;
  return true;
}

/* One row of weights: { paragraph = 3, other = -2 }. */
static bool read_row(const Making *m, const quoth_value *row, int16_t weights[QUOTH_ROLES]) {
  if (row->kind != QUOTH_TABLE) return wrong(m, row->key, "is no table of role = number");
  for (size_t i = 0; i < row->length; i++) {
    const quoth_value *value = &row->as.items[i];
    quoth_role role = value->key ? role_of(value->key) : QUOTH_ROLES;
    if (role == QUOTH_ROLES) return wrong(m, value->key ? value->key : row->key, "is no role of a block");
    if (!read_number(m, value, &weights[role])) return false;
    m->layout->used[role] = true;
  }
  return true;
}

/* Where the weights of a name stand; NULL and an error when it is no name. */
typedef int16_t *RowOf(const Making *m, const char *name);

static int16_t *weights_of(const Making *m, const char *name) {
  uint32_t evidence = fact_of(m, name);
  if (evidence != NONE) return m->layout->weights[evidence];
  wrong(m, name, "is no evidence that is known");
  return NULL;
}

static int16_t *transitions_of(const Making *m, const char *name) {
  quoth_role from = strcmp(name, BEGIN_ROLE) == 0 ? QUOTH_ROLES : role_of(name);
  if (from != QUOTH_ROLES || strcmp(name, BEGIN_ROLE) == 0) return m->layout->transitions[from];
  wrong(m, name, "is no role of a block");
  return NULL;
}

/* A text of rows while it is read: its columns are the roles of its first line. */
typedef struct Sheet {
  const char *at;
  quoth_role columns[QUOTH_ROLES];
  uint32_t column_count;
  char word[FACT_NAME];
} Sheet;

/* The next word of the line, "" behind its last; false when it is longer than any name. */
static bool next_word(Sheet *sheet) {
  size_t size = 0;
  while (quoth__is_space(*sheet->at) && *sheet->at != '\n') sheet->at++;
  while (sheet->at[size] && !quoth__is_space(sheet->at[size])) size++;
  if (size >= sizeof sheet->word) return false;
  memcpy(sheet->word, sheet->at, size);
  sheet->word[size] = 0;
  sheet->at += size;
  return true;
}

static bool ends_line(Sheet *sheet) { return next_word(sheet) && !sheet->word[0]; }

static bool read_columns(const Making *m, Sheet *sheet) {
  while (next_word(sheet) && sheet->word[0]) {
    quoth_role role = role_of(sheet->word);
    if (role == QUOTH_ROLES || sheet->column_count == QUOTH_ROLES)
      return wrong(m, sheet->word, "is no role of a block, or one too many");
    sheet->columns[sheet->column_count++] = role;
    m->layout->used[role] = true;
  }
  return true;
}

static bool read_line(const Making *m, Sheet *sheet, RowOf *row_of) {
  if (!next_word(sheet)) return wrong(m, "weights", "have a name that is too long");
  if (!sheet->word[0]) return true;
  int16_t *row = row_of(m, sheet->word);
  for (uint32_t i = 0; row && i < sheet->column_count; i++) {
    char *end = sheet->word;
    long number = next_word(sheet) ? strtol(sheet->word, &end, 10) : 0;
    if (end == sheet->word || *end || number < -WEIGHT_MOST || number > WEIGHT_MOST)
      return wrong(m, sheet->word, "stands for no number between -9999 and 9999");
    row[sheet->columns[i]] = (int16_t)number;
  }
  return row != NULL;
}

/* Rows as a text, as training writes them: roles on its first line, then on each line a
   name and a number for each role. A table of a thousand rows is slow to load. */
static bool read_sheet(const Making *m, const char *text, RowOf *row_of) {
  Sheet sheet = {.at = text};
  while (quoth__is_space(*sheet.at)) sheet.at++;
  if (!read_columns(m, &sheet)) return false;
  while (*sheet.at) {
    sheet.at++;
    if (!read_line(m, &sheet, row_of)) return false;
    if (!ends_line(&sheet)) return wrong(m, sheet.word, "is one number too many for its row");
  }
  return true;
}

static bool read_rows(const Making *m, const quoth_value *rows, RowOf *row_of) {
  if (rows->kind == QUOTH_STRING) return read_sheet(m, rows->as.string, row_of);
  if (rows->kind != QUOTH_TABLE) return wrong(m, rows->key, "is no table of name = { role = number }, and no text");
  for (size_t i = 0; i < rows->length; i++) {
    const quoth_value *row = &rows->as.items[i];
    if (!row->key) return wrong(m, rows->key, "is a table of name = { role = number }");
    int16_t *weights = row_of(m, row->key);
    if (!weights || !read_row(m, row, weights)) return false;
  }
  return true;
}

static bool read_weights(const Making *m, const quoth_value *rows) { return read_rows(m, rows, weights_of); }

static bool read_transitions(const Making *m, const quoth_value *rows) {
  return read_rows(m, rows, transitions_of);
}

static bool read_refinement(const Making *m, quoth_role from, const quoth_value *table) {
  Layout *layout = m->layout;
  quoth_role to = table->key ? role_of(table->key) : QUOTH_ROLES;
  if (to == QUOTH_ROLES || table->kind != QUOTH_TABLE || layout->refined_count == QUOTH_ROLES)
    return wrong(m, table->key ? table->key : "refine", "is no role = { evidence = number }");
  struct Refinement *refined = &layout->refined[layout->refined_count++];
  *refined = (struct Refinement){.from = from, .to = to};
  refined->weights =
      quoth__take_zero(&m->rules->arena, quoth__evidence_count(layout), sizeof *refined->weights);
  if (!refined->weights) return no_memory(m);
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *value = &table->as.items[i];
    const char *key = value->key ? value->key : "";
    uint32_t evidence = fact_of(m, key);
    bool base = strcmp(key, BASE_EVIDENCE) == 0;
    if (evidence == NONE && !base) return wrong(m, key, "is no evidence that is known");
    if (!read_number(m, value, base ? &refined->base : &refined->weights[evidence])) return false;
  }
  return true;
}

static bool read_refinements(const Making *m, const quoth_value *table) {
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *row = &table->as.items[i];
    quoth_role from = row->key ? role_of(row->key) : QUOTH_ROLES;
    if (from == QUOTH_ROLES || row->kind != QUOTH_TABLE)
      return wrong(m, row->key ? row->key : "refine", "is no role of a block");
    for (size_t k = 0; k < row->length; k++)
      if (!read_refinement(m, from, &row->as.items[k])) return false;
  }
  return true;
}

/* --------------------------------------------------------------- Patterns */

static bool compile(const Making *m, const quoth_value *pattern, const char *key, Regex **regex) {
  quoth_error error = {0};
  if (pattern->kind != QUOTH_STRING) return wrong(m, key, "takes regular expressions");
  if (pattern->length == 0) return wrong(m, key, "has an empty regular expression");
  *regex = quoth__regex_compile(&m->rules->arena, pattern->as.string, pattern->length, 0, &error);
  if (error.code == QUOTH_EMEMORY) return no_memory(m);
  return *regex || quoth__rule_error(m->error, m->now->place, m->now->name, "layout: %s\n  %s\n  %*s^",
                                     error.message, pattern->as.string, (int)error.at, "");
}

static bool add_pattern(const Making *m, const quoth_value *pattern, quoth_role role, bool drop) {
  Regex *regex;
  if (!compile(m, pattern, drop ? "drop" : "role", &regex)) return false;
  if (!quoth__room(&m->rules->arena, &m->layout->patterns)) {
    quoth__regex_free(regex);
    return no_memory(m);
  }
  m->layout->patterns.items[m->layout->patterns.count++] = (LayoutPattern){regex, m->now->place, role, drop};
  return true;
}

static bool add_line(const Making *m, const quoth_value *pattern, const char *key, LayoutLineVector *lines) {
  Regex *regex;
  if (!compile(m, pattern, key, &regex)) return false;
  if (!quoth__room(&m->rules->arena, lines)) {
    quoth__regex_free(regex);
    return no_memory(m);
  }
  lines->items[lines->count++] = (LayoutLine){regex, m->now->place};
  return true;
}

static bool add_lines(const Making *m, const quoth_value *value, const char *key, LayoutLineVector *lines) {
  if (value->kind != QUOTH_TABLE) return add_line(m, value, key, lines);
  for (size_t i = 0; i < value->length; i++)
    if (!add_line(m, &value->as.items[i], key, lines)) return false;
  return true;
}

static bool read_first_lines(const Making *m, const quoth_value *value) {
  return add_lines(m, value, "first_line", &m->layout->first_lines);
}

static bool read_last_lines(const Making *m, const quoth_value *value) {
  return add_lines(m, value, "last_line", &m->layout->last_lines);
}

static bool add_patterns(const Making *m, const quoth_value *value, quoth_role role, bool drop) {
  if (value->kind != QUOTH_TABLE) return add_pattern(m, value, role, drop);
  for (size_t i = 0; i < value->length; i++)
    if (!add_pattern(m, &value->as.items[i], role, drop)) return false;
  return true;
}

static bool read_drop(const Making *m, const quoth_value *value) {
  return add_patterns(m, value, QUOTH_BOILERPLATE, true);
}

static bool read_roles(const Making *m, const quoth_value *table) {
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *value = &table->as.items[i];
    quoth_role role = value->key ? role_of(value->key) : QUOTH_ROLES;
    if (role == QUOTH_ROLES) return wrong(m, value->key ? value->key : "role", "is no role of a block");
    if (!add_patterns(m, value, role, false)) return false;
  }
  return true;
}

/* ----------------------------------------------------------------- Fields */

static bool add_label(const Making *m, const char *name, size_t size, LayoutField field) {
  Layout *layout = m->layout;
  if (size == 0) return true;
  unsigned char first = quoth__fold_byte((unsigned char)*name);
  if (first < 'a' || first > 'z') return wrong(m, name, "is no label: it has to begin with a letter");
  if (!quoth__room(&m->rules->arena, &layout->fields)) return no_memory(m);
  field.name = quoth__copy(&m->rules->arena, name, size);
  field.size = (uint32_t)size;
  field.next = 0;
  layout->fields.items[layout->fields.count++] = field;
  uint32_t *link = &layout->field_first[first - 'a'];
  while (*link) link = &layout->fields.items[*link - 1].next;
  *link = layout->fields.count;
  return field.name || no_memory(m);
}

/* Labels with commas or lines between them. */
static bool add_labels(const Making *m, const quoth_value *list, LayoutField field) {
  const char *text = list->as.string;
  for (size_t at = 0, end; at <= list->length; at = end + 1) {
    for (end = at; end < list->length && text[end] != ',' && text[end] != '\n';) end++;
    size_t begin = at, stop = end;
    while (begin < stop && quoth__is_space(text[begin])) begin++;
    while (stop > begin && quoth__is_space(text[stop - 1])) stop--;
    if (!add_label(m, text + begin, stop - begin, field)) return false;
  }
  return true;
}

static bool meaning_of(const char *key, LayoutField *field) {
  static const struct { const char *key; FieldMeaning meaning; } others[] = {
    {"section", FIELD_SECTION}, {"aside", FIELD_ASIDE}, {"index", FIELD_INDEX}};
  field->role = role_of(key);
  field->meaning = FIELD_ROLE;
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (strcmp(key, others[i].key) == 0) return field->meaning = others[i].meaning, true;
  return field->role != QUOTH_ROLES;
}

static bool read_labels(const Making *m, const quoth_value *table, bool code) {
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *list = &table->as.items[i];
    LayoutField field = {.code = code};
    if (!list->key || list->kind != QUOTH_STRING)
      return wrong(m, code ? "code" : "field", "is a table of role = \"label, label, ...\"");
    if (!meaning_of(list->key, &field))
      return wrong(m, list->key, "is no role of a block, nor section, aside or index");
    if (is_blank(list)) return wrong(m, list->key, "holds no label");
    if (!add_labels(m, list, field)) return false;
  }
  return true;
}

static bool read_fields(const Making *m, const quoth_value *table) { return read_labels(m, table, false); }

static bool read_codes(const Making *m, const quoth_value *table) { return read_labels(m, table, true); }

/* ---------------------------------------------------------------- Freezing */

typedef struct Key {
  const char *name;
  bool table;
  bool (*read)(const Making *m, const quoth_value *value);
} Key;

/* In the order in which they are read: classes make evidence, evidence has weights. */
static const Key keys[] = {
  {"words", true, read_words},              {"weights", false, read_weights},
  {"transitions", false, read_transitions}, {"refine", true, read_refinements},
  {"role", true, read_roles},              {"drop", false, read_drop},
  {"field", true, read_fields},            {"code", true, read_codes},
  {"first_line", false, read_first_lines}, {"last_line", false, read_last_lines},
};

#define KEYS (sizeof keys / sizeof *keys)

/* The key whose table has no item, in a table or in one inside of it; NULL: there is none. */
static const char *empty_key(const quoth_value *table) {
  const char *key = NULL;
  for (size_t i = 0; i < table->length && !key; i++) {
    const quoth_value *item = &table->as.items[i];
    if (item->kind != QUOTH_TABLE) continue;
    key = item->length ? empty_key(item) : item->key ? item->key : table->key;
  }
  return key;
}

static bool check_keys(const Making *m) {
  const quoth_value *fields = m->now->fields;
  const char *empty = empty_key(fields);
  if (fields->length == 0)
    return quoth__rule_error(m->error, m->now->place, m->now->name, "layout: holds nothing");
  for (size_t i = 0; i < fields->length; i++) {
    const quoth_value *field = &fields->as.items[i];
    size_t k = 0;
    while (k < KEYS && (!field->key || strcmp(field->key, keys[k].name) != 0)) k++;
    if (k == KEYS)
      return wrong(m, field->key ? field->key : "1",
                   "is no key of a layout; keys are words, weights, transitions, refine, role, drop, "
                   "field, code, first_line, last_line");
    if (keys[k].table && field->kind != QUOTH_TABLE) return wrong(m, field->key, "has to be a table");
  }
  return !empty || wrong(m, empty, "holds nothing");
}

static bool read_key(Making *m, const Key *key) {
  for (uint32_t i = 0; i < m->rules->layouts.count; i++) {
    m->now = &m->rules->layouts.items[i];
    const quoth_value *value = quoth__field(m->now->fields, key->name);
    quoth__quota_begin(m->rules, m->now->quota);
    if (!quoth__quota_end(m->rules, !value || key->read(m, value), m->error)) return false;
  }
  return true;
}

static bool lay_words(const Making *m) { return quoth__lay_words(m->words) || no_memory(m); }

static bool take_weights(const Making *m) {
  m->layout->weights = quoth__take_zero(&m->rules->arena, quoth__evidence_count(m->layout),
                                        sizeof *m->layout->weights);
  return m->layout->weights || no_memory(m);
}

/* What keeps the sums of weights in 16 bits. */
static void note_most(Layout *layout, uint32_t rows) {
  int most = 1;
  for (uint32_t i = 0; i < rows; i++)
    for (uint32_t k = 0; k < LAYOUT_COLUMNS; k++) {
      int size = layout->rows[i][k] < 0 ? -layout->rows[i][k] : layout->rows[i][k];
      if (size > most) most = size;
    }
  layout->rows_together = most < INT16_MAX ? (uint32_t)(INT16_MAX / most) : 1;
}

static void lay_steps(Layout *layout) {
  for (uint32_t to = 0; to < layout->role_count; to++) {
    int16_t least = INT16_MAX, most = INT16_MIN;
    for (uint32_t from = 0; from < layout->role_count; from++) {
      int16_t step = layout->transitions[layout->column_roles[from]][layout->column_roles[to]];
      layout->steps[from][to] = step;
      if (step < least) least = step;
      if (step > most) most = step;
    }
    if (most - least > layout->step_range) layout->step_range = most - least;
  }
}

/* Lays the weights out for adding. */
static bool make_rows(const Making *m) {
  Layout *layout = m->layout;
  uint32_t count = quoth__evidence_count(layout);
  for (int role = 0; role < QUOTH_ROLES; role++)
    if (layout->used[role]) layout->column_roles[layout->role_count++] = (uint8_t)role;
  if (layout->role_count + layout->refined_count > LAYOUT_COLUMNS)
    return quoth__fail(m->error, QUOTH_ERULE, 0, "layout: more than %u roles and refinements",
                       LAYOUT_COLUMNS);
  for (uint32_t i = 0; i < layout->refined_count; i++)
    for (uint32_t k = layout->role_count; k-- > 0;)
      if (layout->column_roles[k] == layout->refined[i].from) layout->refined[i].column = k;
  lay_steps(layout);
  layout->rows = quoth__take_zero(&m->rules->arena, count, sizeof *layout->rows);
  if (!layout->rows) return no_memory(m);
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; k < layout->role_count; k++)
      layout->rows[i][k] = layout->weights[i][layout->column_roles[k]];
    for (uint32_t k = 0; k < layout->refined_count; k++)
      layout->rows[i][layout->role_count + k] = layout->refined[k].weights[i];
  }
  note_most(layout, count);
  return true;
}

/* By the first byte of a block, the patterns that may match it. */
static bool chain_patterns(const Making *m) {
  Layout *layout = m->layout;
  uint32_t count = layout->patterns.count;
  if (count >= UINT16_MAX)
    return quoth__fail(m->error, QUOTH_ERULE, 0, "layout: more than %u patterns", UINT16_MAX - 1u);
  layout->next_pattern = quoth__take_zero(&m->rules->arena, count + 1, sizeof *layout->next_pattern);
  if (!layout->next_pattern) return no_memory(m);
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t byte = 0; byte < 256; byte++) {
      bool asked = quoth__regex_may_match(layout->patterns.items[i].regex, (unsigned char)byte);
      layout->next_pattern[i + 1][byte] = asked ? (uint16_t)(i + 1) : layout->next_pattern[i][byte];
    }
  return true;
}

/* Every block is asked for every pattern. */
static bool learn_patterns(const Making *m) {
  if (m->layout->patterns.count == 0) return true;
  RegexScratch *scratch = quoth__regex_scratch(&m->rules->arena);
  if (!scratch) return no_memory(m);
  for (uint32_t i = 0; i < m->layout->patterns.count; i++)
    quoth__regex_learn(m->layout->patterns.items[i].regex, scratch);
  quoth__regex_scratch_free(scratch);
  return chain_patterns(m);
}

bool quoth__freeze_layout(quoth_rules *rules, quoth_error *error) {
  Making m = {.rules = rules, .layout = quoth__take_zero(&rules->arena, 1, sizeof(Layout)), .error = error};
  if (!m.layout) return no_memory(&m);
  LayoutWords words = {.arena = &rules->arena, .layout = m.layout};
  m.words = &words;
  rules->layout = m.layout;
  m.layout->used[QUOTH_PARAGRAPH] = true;
  for (uint32_t i = 0; i < ENGINE_CLASSES; i++)
    m.layout->class_names[m.layout->class_count++] = engine_classes[i];
  for (uint32_t i = 0; i < rules->layouts.count; i++) {
    m.now = &rules->layouts.items[i];
    if (!check_keys(&m)) return false;
  }
  for (size_t k = 0; k < KEYS; k++) {
    if (k == 1 && !(lay_words(&m) && take_weights(&m) && name_facts(&m))) return false;
    if (!read_key(&m, &keys[k])) return false;
  }
  return learn_patterns(&m) && make_rows(&m) && (quoth__make_bins(&rules->arena, m.layout) || no_memory(&m));
}

static void free_lines(const LayoutLineVector *lines) {
  for (uint32_t i = 0; i < lines->count; i++) quoth__regex_free(lines->items[i].regex);
}

void quoth__release_layout(quoth_rules *rules) {
  if (!rules->layout) return;
  for (uint32_t i = 0; i < rules->layout->patterns.count; i++)
    quoth__regex_free(rules->layout->patterns.items[i].regex);
  free_lines(&rules->layout->first_lines);
  free_lines(&rules->layout->last_lines);
}
