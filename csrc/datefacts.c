/*
** datefacts.c - what one match of a date rule says: the fields of its rule's value,
** evaluated over its captures.
*/
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

/* What a host's function answered: constants under the keys of a value. */
bool quoth__read_answer(const quoth_value *answer, const Mark *mark, Facts *f) {
  static const DateValue plain = {.span = NONE, .feast = NONE, .after = NONE, .not_after = NONE};
  begin_facts(f, &plain, mark);
  if (answer->kind == QUOTH_STRING) return read_text_answer(answer->as.string, f);
  if (answer->kind != QUOTH_TABLE || !answer->length) return false;
  for (size_t i = 0; i < answer->length; i++) {
    const quoth_value *item = &answer->as.items[i];
    Field field = item->key ? quoth__date_field(item->key) : FIELDS;
    WordField word = item->key ? quoth__date_word_field(item->key) : WORDS;
    if (field != FIELDS && item->kind == QUOTH_NUMBER) set_number(f, field, item->as.number);
    else if (word != WORDS && item->kind == QUOTH_STRING)
      f->words[word] = quoth__date_word(word, item->as.string);
    else return false;
  }
  return true;
}

int32_t quoth__era_year(const Facts *f, int32_t year) {
  return has(f, FIELD_ERA) && get(f, FIELD_ERA) < 0 ? 1 - year : year;
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
