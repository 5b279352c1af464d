/*
** datefacts.c - what one match of a date rule says: the fields of its rule's value,
** evaluated over its captures.
*/
#include <math.h>
#include <stdio.h>

#include "dating.h"

static uint32_t captured_word(const Dating *d, const Facts *f, const WordSource *source) {
  const Capture *capture = quoth__capture(d->a, f->mark, source->capture);
  if (!capture || capture->entry == NONE) return 0;
  const Property *property = quoth__property(d->a->rules, capture->entry, source->property);
  if (!property) property = quoth__property(d->a->rules, capture->entry, d->rules->value_key);
  return property && property->string ? quoth__date_word(source->field, property->string) : 0;
}

static void read_feast(const Dating *d, Facts *f) {
  const Capture *capture = quoth__capture(d->a, f->mark, f->value->feast);
  if (!capture || capture->entry == NONE) return;
  for (uint32_t key = 0; key < FEAST_KEYS; key++) {
    const Property *p = quoth__property(d->a->rules, capture->entry, d->rules->feast_keys[key]);
    if (!p || !p->is_number || !(p->number > -NUMBER_LARGEST && p->number < NUMBER_LARGEST)) continue;
    f->feasts |= 1u << key;
    f->feast[key] = (int32_t)p->number;
  }
}

/* Nothing is said yet: of each number a bit tells whether it is there. */
static void begin_facts(Facts *f, const DateValue *value, const Mark *mark) {
  f->value = value;
  f->mark = mark;
  f->has = f->unsaid = f->feasts = 0;
  memset(f->words, 0, sizeof f->words);
  memset(f->feast, 0, sizeof f->feast);
}

/* An absent optional capture leaves its fields out. */
void quoth__read_facts(const Dating *d, const DateValue *value, const Mark *mark, Facts *f) {
  double number;
  begin_facts(f, value, mark);
  for (uint32_t i = 0; i < value->numbers.count; i++) {
    const NumberSource *source = &value->numbers.items[i];
    const Expression *expression = source->expression;
    if (!expression) set_number(f, source->field, source->constant);
    else if (quoth__expression_read(d->a, mark, expression, &number)) set_number(f, source->field, number);
  }
  for (uint32_t i = 0; i < value->words.count; i++) {
    const WordSource *source = &value->words.items[i];
    f->words[source->field] = source->code ? source->code : captured_word(d, f, source);
  }
  if (value->feast != NONE) read_feast(d, f);
}

/* ------------------------------------------------------------ answers of the host */

static bool faulty(char fault[FAULT_SIZE], const char *format, ...) QUOTH__PRINTF(2, 3);

static bool faulty(char fault[FAULT_SIZE], const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(fault, FAULT_SIZE, format, args);
  va_end(args);
  return false;
}

/* A year, a month or a day as "2022-02-26". */
static bool read_text_answer(const char *text, Facts *f) {
  static const Field fields[] = {FIELD_YEAR, FIELD_MONTH, FIELD_DAY};
  for (int32_t part = 0; part < 3; part++) {
    int32_t number = 0, digits = 0, width = part ? 2 : 4;
    for (; *text >= '0' && *text <= '9' && digits < width; digits++) number = number * 10 + (*text++ - '0');
    if (digits < width) return false;
    set_number(f, fields[part], number);
    if (*text == '\0') return true;
    if (*text++ != '-') return false;
  }
  return false;
}

/* With no year said it may be a leap year. */
static bool is_day(const Facts *f) {
  if (!has(f, FIELD_MONTH) || !has(f, FIELD_DAY)) return true;
  int32_t year = has(f, FIELD_YEAR) ? quoth__era_year(f, get(f, FIELD_YEAR)) : 2000;
  return quoth__civil_exists(year, get(f, FIELD_MONTH), get(f, FIELD_DAY));
}

/* What a calendar or a clock has of each. */
static bool check_ranges(const Facts *f, char fault[FAULT_SIZE]) {
  static const struct { Field field; const char *key; int32_t least, most; } ranges[] = {
    {FIELD_YEAR, "year", YEAR_FIRST, YEAR_LAST}, {FIELD_HALF, "half", 1, 2}, {FIELD_QUARTER, "quarter", 1, 4},
    {FIELD_MONTH, "month", 1, 12}, {FIELD_WEEK, "week", 1, 53}, {FIELD_WEEKDAY, "weekday", 1, 7},
    {FIELD_DAY, "day", 1, 31}, {FIELD_HOUR, "hour", 0, 24}, {FIELD_MINUTE, "minute", 0, 59},
    {FIELD_SECOND_OF, "second_of", 0, 59}};
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if (has(f, ranges[i].field) && !in(get(f, ranges[i].field), ranges[i].least, ranges[i].most))
      return faulty(fault, "'%s' must be from %d to %d", ranges[i].key, (int)ranges[i].least, (int)ranges[i].most);
  return is_day(f) || faulty(fault, "the calendar has no such day");
}

/* What a length can be written with. */
static bool check_counts(const Facts *f, char fault[FAULT_SIZE]) {
  static const struct { Field field; const char *key; } counts[] = {
    {FIELD_DURATION, "duration"}, {FIELD_DURATION2, "duration2"}, {FIELD_TIMES, "times"}};
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    double count = number_of(f, counts[i].field);
    if (!(count >= 0 && count <= LENGTH_MOST))
      return faulty(fault, "'%s' must be from 0 to %.0f", counts[i].key, LENGTH_MOST);
  }
  return true;
}

bool quoth__check_facts(const Facts *f, char fault[FAULT_SIZE]) {
  return check_ranges(f, fault) && check_counts(f, fault);
}

void quoth__read_constants(const DateValue *value, Facts *f) {
  begin_facts(f, value, NULL);
  for (uint32_t i = 0; i < value->numbers.count; i++) {
    const NumberSource *source = &value->numbers.items[i];
    if (!source->expression) set_number(f, source->field, source->constant);
  }
}

static bool read_item(const quoth_value *item, Facts *f, char fault[FAULT_SIZE]) {
  if (!item->key) return faulty(fault, "an item without a key has no meaning in a date's value");
  Field field = quoth__date_field(item->key);
  WordField word = quoth__date_word_field(item->key);
  if (field == FIELDS && word == WORDS) return faulty(fault, "'%.40s' is no key of a date's value", item->key);
  if (field != FIELDS && item->kind == QUOTH_NUMBER && isfinite(item->as.number)) {
    set_number(f, field, item->as.number);
    return true;
  }
  if (word == WORDS) return faulty(fault, "'%.40s' must be a number", item->key);
  f->words[word] = item->kind == QUOTH_STRING ? quoth__date_word(word, item->as.string) : 0;
  return f->words[word] || faulty(fault, "'%.40s' has none of the words that it may be", item->key);
}

static bool says_date(const Facts *f) {
  return f->has || f->words[WORD_REF] || f->words[WORD_SEASON] || f->words[WORD_PART] || f->words[WORD_SAME];
}

bool quoth__read_answer(const quoth_value *answer, const Mark *mark, Facts *f, char fault[FAULT_SIZE]) {
  static const DateValue plain = {.span = NONE, .feast = NONE, .after = NONE, .not_after = NONE};
  begin_facts(f, &plain, mark);
  if (answer->kind != QUOTH_STRING && answer->kind != QUOTH_TABLE)
    return faulty(fault, "the value must be a date as \"2022-02-26\", or a table");
  if (answer->kind == QUOTH_STRING && !read_text_answer(answer->as.string, f))
    return faulty(fault, "the value '%.40s' is no date as \"2022-02-26\"", answer->as.string);
  for (size_t i = 0; answer->kind == QUOTH_TABLE && i < answer->length; i++)
    if (!read_item(&answer->as.items[i], f, fault)) return false;
  if (!says_date(f)) return faulty(fault, "the value names no date, length or reference");
  return quoth__check_facts(f, fault);
}

int32_t quoth__era_year(const Facts *f, int32_t year) {
  return quoth__before_our_era(f) ? 1 - year : year;
}

/* Day and month in the order of the article, where only one order is a date. */
void quoth__settle_order(const Dating *d, Facts *f) {
  if (!has(f, FIELD_FIRST) || !has(f, FIELD_SECOND)) return;
  int32_t first = get(f, FIELD_FIRST), second = get(f, FIELD_SECOND);
  bool day_first = first > 12 ? true : second > 12 ? false : d->day_first;
  set_number(f, FIELD_DAY, day_first ? first : second);
  set_number(f, FIELD_MONTH, day_first ? second : first);
}

/* 2.30 is half past two. */
void quoth__split_clock(Facts *f) {
  double clock = has(f, FIELD_CLOCK) ? f->numbers[FIELD_CLOCK] : -1;
  if (!(clock >= 0 && clock < 24.61)) return; /* a number may have any size */
  int32_t hundredths = (int32_t)(clock * 100 + 0.5);
  set_number(f, FIELD_HOUR, hundredths / 100);
  set_number(f, FIELD_MINUTE, hundredths % 100);
}

bool quoth__stands_behind(const quoth_article *a, uint32_t token, uint32_t lexicon) {
  if (token == 0 || quoth__has(a, token, QUOTH_TOKEN_FIRST)) return false;
  const Hit *hit = quoth__hit_of(a, token - 1, lexicon);
  return hit && hit->tokens == 1;
}

bool quoth__date_counts(const Dating *d, const DateValue *value, const Mark *mark) {
  if (value->none) return false;
  if (value->after != NONE && !quoth__stands_behind(d->a, mark->first, value->after)) return false;
  if (value->not_after != NONE && quoth__stands_behind(d->a, mark->first, value->not_after)) return false;
  for (uint32_t i = 0; i < value->words.count; i++)
    if (value->words.items[i].field == WORD_ONLY)
      return (value->words.items[i].code == ONLY_NARRATIVE) == d->narrative;
  return true;
}
