/*
** date.c - date expressions to values: publication date, tense, the text's own
** timeline.
**
** In: marks of TYPE_DATE_RULE, each a match of a rule whose value daterule.c made
** compact. Out: article->dates in text order, one mark of TYPE_DATE for each, and
** metadata.published. Entry: quoth__read_dates.
**
** One pass looks at the dates that are explicit (publication date, kind of text,
** order of day and month); a second resolves every mark from left to right and
** remembers what it mentioned; a third joins ranges. Each is linear in the marks.
*/
#include "date.h"

/* What one match says: the fields of its rule's value, evaluated. */
typedef struct Facts {
  const DateValue *value;
  const Mark *mark;
  uint32_t has;             /* bit per Field; set also for a number that is not known */
  uint32_t unsaid;          /* bit per Field: there, but how many is not said */
  double numbers[FIELDS];
  uint32_t words[WORDS];
  int32_t feast[FEAST_KEYS];
  uint32_t feasts;          /* bit per FeastKey */
} Facts;

typedef enum Shape { SHAPE_NONE, SHAPE_POINT, SHAPE_LENGTH, SHAPE_REFERENCE } Shape;

/* What a match means. */
typedef struct Meaning {
  Shape shape;
  quoth_date_type type;
  Period period;      /* POINT */
  Length length;      /* LENGTH */
  int32_t side;       /* LENGTH: -1 before the anchor, 1 after it, 0 not placed */
  uint32_t reference; /* REFERENCE */
  Mod mod;
  bool remember;      /* later expressions may refer to it */
} Meaning;

/* A date or a part of one, with the tokens it covers. */
typedef struct Dated {
  uint32_t first, end;
  uint32_t rule;
  uint32_t mark;       /* of TYPE_DATE_RULE */
  uint32_t parts;      /* 0: whole; else this one and so many less one behind it are one date */
  bool list;
  const DateValue *value;
  Meaning meaning;
} Dated;

typedef struct Cue { uint32_t token; int32_t tense; } Cue;

/* The state of the reading. */
typedef struct Dating {
  quoth_article *a;
  const DateRules *rules;
  bool known;              /* publication date */
  int32_t now;             /* its day */
  int32_t zone;            /* of the hint, or NO_ZONE */
  bool narrative, day_first;
  Period last;             /* the last date mentioned; unknown YEAR when there is none */
  uint32_t last_token;
  Period front;            /* the day or month that the story has come to */
  Period glance;           /* the day or month before it that it looked back to */
  Period of_grain[UNITS];  /* the last date of each grain */
  uint32_t said;           /* bit per Unit: of_grain is set */
  int32_t aside;           /* the bare year that was taken for an aside, 0: none */
  int32_t partner;         /* the year that the range being read begins with, 0: none */
  bool long_length;        /* the last thing mentioned was a length of several months */
  Vector(Cue) cues;
  uint32_t cue;            /* first cue that may still matter */
  Vector(Dated) dated;
} Dating;

static bool nomem(Dating *d) { return quoth__nomem(d->a); }

/* ----------------------------------------------------------------- Facts */

static bool has(const Facts *f, Field field) { return f->has >> field & 1; }

static bool unsaid(const Facts *f, Field field) { return f->unsaid >> field & 1; }

#define NUMBER_LARGEST 1000000000.0

static int32_t get(const Facts *f, Field field) {
  double number = f->numbers[field];
  if (number > NUMBER_LARGEST || number < -NUMBER_LARGEST) return (int32_t)NUMBER_LARGEST;
  return (int32_t)(number < 0 ? number - 0.5 : number + 0.5);
}

static void set_number(Facts *f, Field field, double number) {
  f->has |= 1u << field;
  if (number != number) f->unsaid |= 1u << field;
  f->numbers[field] = number;
}

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
    if (!p || !p->is_number) continue;
    f->feasts |= 1u << key;
    f->feast[key] = (int32_t)p->number;
  }
}

/* An absent optional capture leaves its fields out. */
static void read_facts(const Dating *d, const DateValue *value, const Mark *mark, Facts *f) {
  *f = (Facts){.value = value, .mark = mark};
  for (uint32_t i = 0; i < value->numbers.count; i++) {
    const NumberSource *source = &value->numbers.items[i];
    const Expression *expression = source->expression;
    if (!expression) set_number(f, source->field, source->constant);
    else if (quoth__expression_bound(d->a, mark, expression))
      set_number(f, source->field, quoth__expression_value(d->a, mark, expression));
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
static bool read_answer(const quoth_value *answer, const Mark *mark, Facts *f) {
  static const DateValue plain = {.span = NONE, .feast = NONE, .after = NONE, .not_after = NONE};
  *f = (Facts){.value = &plain, .mark = mark};
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

/* Day and month in the order of the article, where only one order is a date. */
static void settle_order(const Dating *d, Facts *f) {
  if (!has(f, FIELD_FIRST) || !has(f, FIELD_SECOND)) return;
  int32_t first = get(f, FIELD_FIRST), second = get(f, FIELD_SECOND);
  bool day_first = first > 12 ? true : second > 12 ? false : d->day_first;
  set_number(f, FIELD_DAY, day_first ? first : second);
  set_number(f, FIELD_MONTH, day_first ? second : first);
}

/* ------------------------------------------------------------------ Anchors */

static Period nowhere(Unit grain) {
  return (Period){.grain = grain, .unknown = UNKNOWN_YEAR | UNKNOWN_INSIDE, .zone = NO_ZONE};
}

static Period now_period(const Dating *d, Unit grain) {
  return d->known ? quoth__period_at(d->now, grain) : nowhere(grain);
}

/* What a count of units goes from: the publication date, or in a history text and
** for "later" and "the following" the last date fine enough to count from. */
static Period anchor_for(const Dating *d, uint32_t from, Unit unit) {
  bool mention = from == FROM_MENTION || (d->narrative && from != FROM_AUTO) || !d->known;
  if (!mention || d->last.grain == UNIT_NONE) return now_period(d, UNIT_DAY);
  if (d->last.grain <= unit || unit >= UNIT_YEAR) return d->last;
  if (unit == UNIT_MONTH && d->last.grain == UNIT_MONTH) return d->last;
  Period coarse = nowhere(UNIT_DAY); /* so many days after a mere year: the year is all one knows */
  if (!d->last.unknown) {
    coarse.year = d->last.year;
    coarse.unknown = UNKNOWN_INSIDE;
  }
  return coarse;
}

/* The days [first, end) that a year, a month or a weekday is looked for around. */
typedef struct Around { int32_t first, end; } Around;

static bool around(const Dating *d, Around *days) {
  bool mention = d->last.grain != UNIT_NONE && (d->narrative || !d->known);
  *days = mention ? (Around){quoth__period_first(&d->last), quoth__period_end(&d->last)}
                  : (Around){d->now, d->now + 1};
  return mention || d->known;
}

/* -------------------------------------------------------------------- Tense */

/* How far, in tokens, a verb governs a date. */
#define CUE_REACH 40u

/* How far the verb whose own date it is. */
#define CUE_NEAR 4u

/* The tense of the clause: of the nearest cue before the date in its sentence,
** else of the first one behind it. 1 future, -1 past, -2 past and near, 0 not known. */
static int32_t tense_at(Dating *d, const Mark *mark) {
  quoth_article *a = d->a;
  const quoth_sentence *s = &a->sentences.items[quoth__sentence_of(a, mark->first)];
  uint32_t lowest = mark->first > CUE_REACH ? mark->first - CUE_REACH : 0;
  uint32_t from = s->tokens.begin > lowest ? s->tokens.begin : lowest;
  while (d->cue < d->cues.count && d->cues.items[d->cue].token < from) d->cue++;
  int32_t before = 0;
  for (uint32_t i = d->cue; i < d->cues.count && d->cues.items[i].token < s->tokens.end; i++) {
    const Cue *cue = &d->cues.items[i];
    if (cue->token >= mark->first && before) break;
    if (cue->token >= mark->end + CUE_REACH) break;
    bool near = cue->token < mark->first && mark->first - cue->token <= CUE_NEAR;
    bool inside = cue->token >= mark->first && cue->token < mark->end;
    if (!inside) before = cue->tense < 0 && near ? -2 : cue->tense;
  }
  return before;
}

static bool collect_cues(Dating *d) {
  quoth_article *a = d->a;
  for (uint32_t i = 0; i < a->hits.count; i++) {
    uint32_t lexicon = a->rules->entries.items[a->hits.items[i].entry].lexicon;
    int32_t tense = lexicon == d->rules->future_cue ? 1 : lexicon == d->rules->past_cue ? -1 : 0;
    if (!tense) continue;
    if (!quoth__room(&a->arena, &d->cues)) return nomem(d);
    d->cues.items[d->cues.count++] = (Cue){a->hits.items[i].first, tense};
  }
  return true;
}

/* ------------------------------------------------------------- Choosing a year */

typedef enum Choice {
  CHOOSE_NEAREST, CHOOSE_LIKELY, CHOOSE_PAST, CHOOSE_FUTURE, CHOOSE_LAST, CHOOSE_NEXT, CHOOSE_THIS
} Choice;

static Choice choice_of(Dating *d, const Facts *f, bool exact_day) {
  if (has(f, FIELD_SHIFT)) {
    int32_t shift = get(f, FIELD_SHIFT);
    return shift < 0 ? CHOOSE_LAST : shift > 0 ? CHOOSE_NEXT : CHOOSE_THIS;
  }
  if (exact_day) return CHOOSE_NEAREST;
  if (has(f, FIELD_QUARTER) || has(f, FIELD_HALF)) return CHOOSE_PAST;
  int32_t tense = tense_at(d, f->mark);
  if (tense > -2 && tense <= 0 && has(f, FIELD_MONTH)) return CHOOSE_LIKELY;
  return tense > 0 ? CHOOSE_FUTURE : CHOOSE_PAST;
}

/* Days by which a year that was mentioned last is a worse guide than a day. */
#define YEAR_VAGUE 5

static int64_t days_between(const Period *p, int32_t first, int32_t end) {
  int32_t from = quoth__period_first(p), to = quoth__period_end(p);
  return from >= end ? from - end + 1 : first >= to ? first - to + 1 : 0;
}

/* How far a period lies from where the story stands: from its last date, or from its
** front, which asides leave where it is. */
static int64_t off_story(const Dating *d, const Period *p, Around days) {
  int64_t away = days_between(p, days.first, days.end) + (d->last.grain >= UNIT_YEAR ? YEAR_VAGUE : 0);
  if (d->front.grain == UNIT_NONE) return away;
  int64_t ahead = days_between(p, quoth__period_first(&d->front), quoth__period_end(&d->front));
  return ahead < away ? ahead : away;
}

/* How much likelier a month with no year and no verb of its own is one behind than
** one ahead. */
#define AHEAD 3

/* How ill a period fits, smaller is better; INT64_MAX does not fit at all. */
static int64_t misfit(const Dating *d, const Period *p, Around days, Choice choice) {
  int64_t first = quoth__period_first(p), end = quoth__period_end(p), day = days.first;
  int64_t away = days_between(p, days.first, days.end);
  if (d->narrative && choice < CHOOSE_LAST) return off_story(d, p, days);
  switch (choice) {
    case CHOOSE_PAST: return first <= day ? away : INT64_MAX;
    case CHOOSE_LIKELY: return first <= day ? away : AHEAD * away;
    case CHOOSE_FUTURE: return end > day ? away : INT64_MAX;
    case CHOOSE_LAST: return end <= day ? away : INT64_MAX;
    case CHOOSE_NEXT: return first > day ? away : INT64_MAX;
    case CHOOSE_THIS: return quoth__civil_of(days.first).year == p->year ? 0 : away + 1000;
    default: return away;
  }
}

/* ------------------------------------------------------------------- Insides */

static int32_t feast_day(const Facts *f, int32_t year) {
  const int32_t *feast = f->feast;
  if (f->feasts >> FEAST_EASTER & 1) return quoth__easter(year) + feast[FEAST_EASTER];
  if (f->feasts >> FEAST_ORTHODOX & 1) return quoth__orthodox_easter(year) + feast[FEAST_ORTHODOX];
  if (f->feasts >> FEAST_HEBREW & 1)
    return quoth__hebrew_day(year, feast[FEAST_HEBREW] / 100, feast[FEAST_HEBREW] % 100);
  if (f->feasts >> FEAST_ISLAMIC & 1)
    return quoth__islamic_day(year, feast[FEAST_ISLAMIC] / 100, feast[FEAST_ISLAMIC] % 100);
  if (feast[FEAST_MONTH] < 1 || feast[FEAST_MONTH] > 12) return INT32_MIN;
  if (f->feasts >> FEAST_NTH & 1) {
    int32_t of = quoth__nth_weekday(year, feast[FEAST_MONTH], feast[FEAST_WEEKDAY], feast[FEAST_NTH]);
    return f->feasts >> FEAST_DAY & 1 ? of + feast[FEAST_DAY] : of; /* the day after it */
  }
  if (!quoth__civil_exists(year, feast[FEAST_MONTH], feast[FEAST_DAY])) return INT32_MIN;
  return quoth__days_of((Civil){year, feast[FEAST_MONTH], feast[FEAST_DAY]});
}

static bool in(int32_t number, int32_t low, int32_t high) { return number >= low && number <= high; }

/* What a weekday is within a container: of a week, the nth of a month. */
static bool weekday_inside(const Facts *f, const Period *in_period, Period *out) {
  int32_t weekday = get(f, FIELD_WEEKDAY), nth = get(f, FIELD_NTH);
  if (!in(weekday, 1, 7)) return false;
  if (in_period->grain == UNIT_MONTH && has(f, FIELD_NTH) && in(nth, -1, 5) && nth) {
    *out = quoth__period_day(quoth__nth_weekday(in_period->year, in_period->month, weekday, nth));
    return true;
  }
  int32_t first = quoth__period_first(in_period);
  int32_t monday = first - quoth__weekday_of(first) + 1;
  *out = quoth__period_day(monday + weekday - 1);
  return true;
}

/* The nth day, week, month of a period: "the second week of May". */
static bool nth_inside(const Facts *f, const Period *in_period, Period *out) {
  int32_t n = get(f, FIELD_NTH);
  Unit unit = (Unit)f->words[WORD_UNIT];
  if (!in(n, -1, 400) || n == 0 || unit == UNIT_NONE) return false;
  Period p = n > 0 ? quoth__period_at(quoth__period_first(in_period), unit)
                   : quoth__period_at(quoth__period_end(in_period) - 1, unit);
  *out = n > 1 ? quoth__period_shift(&p, n - 1, unit) : p;
  return true;
}

/* The period that the fields name inside a year; false when the year has none. */
static bool inside_year(const Facts *f, int32_t year, Period *out) {
  *out = (Period){.grain = UNIT_YEAR, .year = year, .zone = NO_ZONE};
  if (!quoth__year_in_range(year)) return false;
  if (f->feasts) {
    int32_t day = feast_day(f, year);
    if (day != INT32_MIN) *out = quoth__period_day(day);
    return day != INT32_MIN;
  }
  if (has(f, FIELD_MONTH)) {
    out->month = get(f, FIELD_MONTH);
    out->grain = UNIT_MONTH;
    if (!in(out->month, 1, 12)) return false;
    if (has(f, FIELD_WEEKDAY) && has(f, FIELD_NTH)) return weekday_inside(f, &(Period){.grain = UNIT_MONTH,
        .year = year, .month = out->month, .zone = NO_ZONE}, out);
    if (!has(f, FIELD_DAY)) return true;
    if (!quoth__civil_exists(year, out->month, get(f, FIELD_DAY))) return false;
    *out = quoth__period_day(quoth__days_of((Civil){year, out->month, get(f, FIELD_DAY)}));
    return true;
  }
  Unit grain = has(f, FIELD_QUARTER) ? UNIT_QUARTER : has(f, FIELD_HALF) ? UNIT_HALF
               : has(f, FIELD_WEEK) ? UNIT_WEEK : f->words[WORD_SEASON] ? UNIT_SEASON : UNIT_YEAR;
  if (grain == UNIT_YEAR) return true;
  out->grain = grain;
  out->number = grain == UNIT_QUARTER ? get(f, FIELD_QUARTER) : grain == UNIT_HALF ? get(f, FIELD_HALF)
                : grain == UNIT_WEEK ? get(f, FIELD_WEEK) : (int32_t)f->words[WORD_SEASON];
  int32_t most = grain == UNIT_HALF ? 2 : grain == UNIT_WEEK ? quoth__iso_weeks_in(year) : 4;
  return in(out->number, 1, most);
}

/* The same with no year known: what is said stays, the rest is X. */
static Period inside_unknown(const Facts *f) {
  Period p = nowhere(UNIT_DAY);
  if (!inside_year(f, 2000, &p)) return nowhere(UNIT_DAY);
  p.unknown = UNKNOWN_YEAR;
  if (p.grain == UNIT_YEAR && has(f, FIELD_WEEKDAY)) p = nowhere(UNIT_DAY);
  p.weekday = has(f, FIELD_WEEKDAY) ? get(f, FIELD_WEEKDAY) : 0;
  if (f->feasts && f->feasts != (1u << FEAST_MONTH | 1u << FEAST_DAY)) return nowhere(UNIT_DAY);
  return p;
}

/* Years that are tried around the anchor for a period that comes every year. */
#define YEARS_AROUND 6

static Period yearly(Dating *d, const Facts *f) {
  Around days;
  if (!around(d, &days)) return inside_unknown(f);
  int32_t year = quoth__civil_of(days.first).year;
  bool exact = has(f, FIELD_DAY) || f->feasts;
  bool agrees = exact && has(f, FIELD_WEEKDAY);
  int32_t reach = agrees ? YEARS_AROUND : 2;
  Choice choice = choice_of(d, f, exact);
  Period best = inside_unknown(f);
  int64_t least = INT64_MAX;
  for (int32_t y = year - reach; y <= year + reach; y++) {
    Period p;
    if (!inside_year(f, y, &p)) continue;
    p.southern = d->a->flags & QUOTH_SOUTHERN;
    int64_t fit = misfit(d, &p, days, choice);
    if (agrees && p.weekday != get(f, FIELD_WEEKDAY) && fit < INT64_MAX) fit += 4000;
    if (fit < least) { least = fit; best = p; }
  }
  return best;
}

/* A weekday with no date: on the day of publication or before it, or behind it
** when the clause says so. */
static Period weekly(Dating *d, const Facts *f) {
  Around days;
  int32_t weekday = get(f, FIELD_WEEKDAY);
  Period none = nowhere(UNIT_DAY);
  none.weekday = in(weekday, 1, 7) ? weekday : 0;
  if (!none.weekday || !around(d, &days) || (d->narrative && d->last.grain > UNIT_DAY)) return none;
  int32_t day = days.first;
  int32_t back = (quoth__weekday_of(day) - weekday + 7) % 7; /* days since the last one, 0 to 6 */
  if (d->narrative) return quoth__period_day(day + (7 - back) % 7);
  switch (choice_of(d, f, false)) {
    case CHOOSE_LAST: return quoth__period_day(day - (back ? back : 7));
    case CHOOSE_NEXT: return quoth__period_day(day + 7 - back);
    case CHOOSE_FUTURE: return quoth__period_day(day + (7 - back) % 7);
    case CHOOSE_THIS: return quoth__period_day(back <= 3 ? day - back : day + 7 - back);
    default: return quoth__period_day(day - back);
  }
}

/* A day of the month alone: in the month of the last date, else of publication. */
static Period monthly(Dating *d, const Facts *f) {
  bool mentioned = d->last.grain != UNIT_NONE && d->last.grain <= UNIT_MONTH;
  Period month = mentioned ? d->last : now_period(d, UNIT_DAY);
  Period p = nowhere(UNIT_DAY);
  if (month.unknown || !quoth__civil_exists(month.year, month.month, get(f, FIELD_DAY))) return p;
  return quoth__period_day(quoth__days_of((Civil){month.year, month.month, get(f, FIELD_DAY)}));
}

/* --------------------------------------------------------------------- Points */

/* Two digits of a year: of the years that end so, the next one behind the beginning
** of a range, else the one nearest the anchor and not far in its future. */
static int32_t whole_year(const Dating *d, int32_t digits) {
  Around days;
  if (d->partner) return (d->partner / 100 + (d->partner % 100 > digits)) * 100 + digits;
  if (!around(d, &days)) return digits < 50 ? 2000 + digits : 1900 + digits;
  int32_t year = quoth__civil_of(days.first).year, century = year / 100 * 100;
  int32_t candidate = century + digits;
  int32_t ahead = d->narrative ? 50 : 15;
  if (d->narrative && candidate + ahead < year) return candidate + 100;
  return candidate > year + ahead ? candidate - 100 : candidate;
}

static int32_t era_year(const Facts *f, int32_t year) {
  return has(f, FIELD_ERA) && get(f, FIELD_ERA) < 0 ? 1 - year : year;
}

static bool explicit_year(const Dating *d, const Facts *f, int32_t *year) {
  if (f->feasts >> FEAST_YEAR & 1) *year = f->feast[FEAST_YEAR];
  else if (has(f, FIELD_YEAR)) *year = era_year(f, get(f, FIELD_YEAR));
  else if (has(f, FIELD_SHORT_YEAR)) *year = whole_year(d, get(f, FIELD_SHORT_YEAR) % 100);
  else return false;
  return true;
}

static Period group_of_years(const Dating *d, const Facts *f) {
  Period p = {.grain = has(f, FIELD_DECADE) ? UNIT_DECADE : UNIT_CENTURY, .zone = NO_ZONE};
  if (p.grain == UNIT_DECADE) {
    int32_t decade = get(f, FIELD_DECADE);
    if (decade < 100) decade = d->narrative || decade > 0 ? whole_year(d, decade) : 2000;
    p.year = has(f, FIELD_ERA) && get(f, FIELD_ERA) < 0 ? 1 - (decade + 5) : decade;
  } else {
    int32_t first = (get(f, FIELD_CENTURY) - 1) * 100;
    p.year = has(f, FIELD_ERA) && get(f, FIELD_ERA) < 0 ? 1 - (first + 50) : first + (first == 0);
  }
  return quoth__year_in_range(p.year) ? p : nowhere(p.grain);
}

/* Moves a period by years and keeps its grain: the year-ago quarter. */
static Period same_grain_shift(const Period *p, int64_t n, Unit unit) {
  Period moved = *p;
  if (p->unknown || n > YEAR_LAST || n < -YEAR_LAST) return *p;
  if (unit < UNIT_YEAR || p->grain > UNIT_YEAR) {
    Period at = quoth__period_shift(p, n, unit);
    return at.unknown ? at : quoth__period_at(quoth__period_first(&at), p->grain < unit ? p->grain : unit);
  }
  moved.year += (int32_t)n * (unit == UNIT_DECADE ? 10 : unit == UNIT_CENTURY ? 100 : 1);
  if (!quoth__year_in_range(moved.year)) return nowhere(p->grain);
  if (p->grain <= UNIT_DAY && !quoth__civil_exists(moved.year, moved.month, moved.day)) moved.day = 28;
  if (p->grain == UNIT_WEEK && moved.number > quoth__iso_weeks_in(moved.year)) moved.number = 52;
  moved.weekday = 0;
  return moved;
}

/* The last date of a grain; else the period of that grain which had ended (a
** quarter, a weekend) or was running (a year) at publication. */
static Period same_period(const Dating *d, Unit unit) {
  if (d->said >> unit & 1) return d->of_grain[unit];
  Period p = now_period(d, unit);
  bool ended = unit == UNIT_QUARTER || unit == UNIT_HALF;
  return ended && !p.unknown ? quoth__period_shift(&p, -1, unit) : p;
}

/* What "a year earlier" is compared with: the last period of months or more; after
** a mere day the quarter that the text is about, or the whole year. */
static Period antecedent(const Dating *d, Unit unit) {
  Period p = d->last;
  bool whole = p.grain >= UNIT_MONTH && p.grain <= UNIT_YEAR;
  if (d->long_length) return quoth__period_at(quoth__period_first(&p), unit);
  if (whole || unit < UNIT_YEAR) return p;
  if (d->said >> UNIT_QUARTER & 1) return d->of_grain[UNIT_QUARTER];
  return d->narrative ? p : quoth__period_at(quoth__period_first(&p), unit);
}

static Period offset_point(Dating *d, const Facts *f) {
  Unit unit = (Unit)f->words[WORD_UNIT];
  int32_t n = get(f, FIELD_OFFSET);
  if (f->words[WORD_GRAIN] && d->last.grain != UNIT_NONE) {
    Period p = antecedent(d, unit);
    return p.unknown ? nowhere(unit) : same_grain_shift(&p, n, unit);
  }
  Period p = anchor_for(d, f->words[WORD_FROM], unit);
  if (!p.unknown) return quoth__period_shift(&p, n, unit);
  p.grain = unit == UNIT_FORTNIGHT ? UNIT_DAY : unit;
  return p;
}

/* Looks for the finer fields inside a period that is already found. */
static Period refine(const Facts *f, Period base) {
  Period p;
  bool yearly_field = has(f, FIELD_MONTH) || has(f, FIELD_QUARTER) || has(f, FIELD_HALF) ||
                      f->words[WORD_SEASON] || f->feasts;
  if (base.unknown & UNKNOWN_YEAR) return yearly_field || has(f, FIELD_WEEKDAY) ? inside_unknown(f) : base;
  if (base.unknown) return base;
  if (yearly_field && base.grain >= UNIT_YEAR) return inside_year(f, base.year, &p) ? p : base;
  if (has(f, FIELD_WEEKDAY)) return weekday_inside(f, &base, &p) ? p : base;
  if (has(f, FIELD_NTH)) return nth_inside(f, &base, &p) ? p : base;
  Civil day = {base.year, base.month, get(f, FIELD_DAY)};
  if (has(f, FIELD_DAY) && base.grain == UNIT_MONTH && quoth__civil_exists(day.year, day.month, day.day))
    return quoth__period_day(quoth__days_of(day));
  if (f->value->weekend) {
    int32_t first = quoth__period_first(&base);
    return quoth__period_at(first, UNIT_WEEKEND);
  }
  return base;
}

/* The day that a clock time or a part of the day belongs to when none is named:
** the last day of this sentence, else the day of publication. */
static Period day_of_clock(Dating *d, const Facts *f) {
  quoth_article *a = d->a;
  bool near = d->last.grain != UNIT_NONE && d->last.grain <= UNIT_DAY &&
              quoth__sentence_of(a, d->last_token) == quoth__sentence_of(a, f->mark->first);
  Period p = near || (d->narrative && d->last.grain != UNIT_NONE) ? d->last : now_period(d, UNIT_DAY);
  if (p.grain > UNIT_DAY) return nowhere(UNIT_DAY);
  p.grain = UNIT_DAY;
  p.hour = p.minute = p.second = 0;
  p.part = PART_NONE;
  p.zone = NO_ZONE;
  return p;
}

/* 2.30 is half past two. */
static void split_clock(Facts *f) {
  int32_t hundredths = (int32_t)(f->numbers[FIELD_CLOCK] * 100 + 0.5);
  if (!has(f, FIELD_CLOCK) || hundredths < 0 || hundredths > 2460) return;
  set_number(f, FIELD_HOUR, hundredths / 100);
  set_number(f, FIELD_MINUTE, hundredths % 100);
}

/* Puts the clock or the part of the day on a day. */
static Period with_clock(const Facts *f, Period p) {
  if (p.grain != UNIT_DAY) return p;
  if (has(f, FIELD_HOUR)) {
    int32_t hour = get(f, FIELD_HOUR);
    if (has(f, FIELD_MERIDIEM)) hour = hour % 12 + get(f, FIELD_MERIDIEM);
    p.grain = has(f, FIELD_SECOND_OF) ? UNIT_SECOND : UNIT_MINUTE;
    p.hour = in(hour, 0, 24) ? hour : 0;
    p.minute = has(f, FIELD_MINUTE) && in(get(f, FIELD_MINUTE), 0, 59) ? get(f, FIELD_MINUTE) : 0;
    p.second = has(f, FIELD_SECOND_OF) ? get(f, FIELD_SECOND_OF) : 0;
    if (has(f, FIELD_ZONE) && in(get(f, FIELD_ZONE), -1440, 1440)) p.zone = get(f, FIELD_ZONE);
  } else if (f->words[WORD_PART]) {
    p.grain = UNIT_PART;
    p.part = (Part)f->words[WORD_PART];
  }
  return p;
}

/* The period that the fields name with no offset. */
static Period named_point(Dating *d, const Facts *f) {
  int32_t year;
  Period p;
  bool inside = has(f, FIELD_MONTH) || has(f, FIELD_QUARTER) || has(f, FIELD_HALF) || has(f, FIELD_WEEK) ||
                f->words[WORD_SEASON] || f->feasts;
  if (has(f, FIELD_DECADE) || has(f, FIELD_CENTURY)) return group_of_years(d, f);
  if (explicit_year(d, f, &year)) {
    if (!inside_year(f, year, &p)) return nowhere(UNIT_DAY);
    p.southern = d->a->flags & QUOTH_SOUTHERN;
    return inside || !has(f, FIELD_NTH) ? p : refine(f, p);
  }
  if (inside) return yearly(d, f);
  if (f->value->weekend) {
    Period now = now_period(d, UNIT_WEEKEND);
    bool running = d->known && quoth__weekday_of(d->now) >= 6;
    int32_t shift = has(f, FIELD_SHIFT) ? get(f, FIELD_SHIFT) : tense_at(d, f->mark) > 0 || running ? 0 : -1;
    return now.unknown ? now : quoth__period_shift(&now, shift, UNIT_WEEKEND);
  }
  if (has(f, FIELD_WEEKDAY)) return weekly(d, f);
  if (has(f, FIELD_DAY)) return monthly(d, f);
  return day_of_clock(d, f);
}

static Period find_point(Dating *d, const Facts *f) {
  Period p;
  if (f->value->has_base) {
    Period base = quoth__period_day(f->value->base);
    Unit unit = f->words[WORD_UNIT] ? (Unit)f->words[WORD_UNIT] : UNIT_DAY;
    p = quoth__period_shift(&base, get(f, FIELD_ADD), unit);
  } else if (f->words[WORD_SAME]) {
    p = same_period(d, (Unit)f->words[WORD_SAME]);
    if (has(f, FIELD_OFFSET)) p = same_grain_shift(&p, get(f, FIELD_OFFSET), (Unit)f->words[WORD_UNIT]);
    p = refine(f, p);
  } else if (has(f, FIELD_OFFSET)) {
    p = refine(f, offset_point(d, f));
  } else {
    p = named_point(d, f);
  }
  return with_clock(f, p);
}

/* ------------------------------------------------------------------- Meaning */

static int64_t thousandths(const Facts *f, Field field) {
  double number = f->numbers[field] * 1000;
  return number > -NUMBER_LARGEST && number < NUMBER_LARGEST ? (int64_t)(number + 0.5) : 0;
}

static void find_length(const Facts *f, Meaning *m) {
  m->shape = SHAPE_LENGTH;
  m->type = QUOTH_DURATION;
  m->length = (Length){.vague = f->value->vague_length || unsaid(f, FIELD_DURATION),
                       .unit = (Unit)f->words[WORD_UNIT]};
  m->length.count = thousandths(f, FIELD_DURATION);
  if (has(f, FIELD_DURATION2)) {
    m->length.count2 = thousandths(f, FIELD_DURATION2);
    m->length.unit2 = (Unit)f->words[WORD_UNIT2];
  }
  m->side = !has(f, FIELD_OFFSET) ? 0 : get(f, FIELD_OFFSET) < 0 ? -1 : 1;
}

/* A set of points has no year of its own: "every Thursday", "each July". */
static void find_set_point(const Facts *f, Meaning *m) {
  m->period = with_clock(f, has(f, FIELD_WEEKDAY) || f->feasts || has(f, FIELD_MONTH) || f->words[WORD_SEASON]
                                ? inside_unknown(f) : nowhere(f->value->weekend ? UNIT_WEEKEND : UNIT_DAY));
}

/* "A year earlier", "two years ago": a glance that leaves the story where it is. */
static bool looks_back(const Facts *f) {
  if (!has(f, FIELD_OFFSET)) return false;
  return f->words[WORD_GRAIN] || f->words[WORD_SAME] ||
         (get(f, FIELD_OFFSET) < 0 && f->words[WORD_UNIT] >= UNIT_YEAR);
}

static void find_meaning(Dating *d, const Facts *f, Meaning *m) {
  *m = (Meaning){.mod = (Mod)f->words[WORD_MOD]};
  uint32_t reference = f->words[WORD_REF];
  if (d->narrative && f->words[WORD_NARRATIVE]) reference = f->words[WORD_NARRATIVE];
  if (unsaid(f, FIELD_OFFSET) && f->words[WORD_VAGUE]) reference = f->words[WORD_VAGUE];
  if (reference) {
    *m = (Meaning){.shape = SHAPE_REFERENCE, .type = QUOTH_DATE, .reference = reference, .mod = m->mod};
    return;
  }
  if (has(f, FIELD_DURATION) || f->value->vague_length) {
    find_length(f, m);
  } else {
    m->shape = SHAPE_POINT;
    if (f->value->set) find_set_point(f, m);
    else m->period = find_point(d, f);
    m->period.southern = d->a->flags & QUOTH_SOUTHERN;
    m->type = m->period.grain < UNIT_DAY ? QUOTH_TIME : QUOTH_DATE;
    m->remember = !f->value->set && !looks_back(f);
  }
  if (f->value->set) m->type = QUOTH_SET;
}

/* How far a bare year may lie from the timeline before it is taken for an aside. */
#define ASIDE_YEARS 12

/* Whether a date moves the text's timeline. A year that only completes the date
** before it does not; nor does a decade; nor, the first time, a bare year far away. */
static bool moves_timeline(Dating *d, const Period *p, uint32_t token) {
  if (p->grain > UNIT_YEAR) return false;
  if (p->grain == UNIT_YEAR && token && *quoth__token_text(d->a, token - 1) == '(') return false;
  if (d->last.grain == UNIT_NONE || p->grain != UNIT_YEAR) return true;
  if (p->year == d->last.year) return d->last.grain >= UNIT_YEAR;
  bool far = p->year > d->last.year + ASIDE_YEARS || p->year < d->last.year - ASIDE_YEARS;
  bool again = d->aside && p->year <= d->aside + ASIDE_YEARS && p->year >= d->aside - ASIDE_YEARS;
  d->aside = far && !again ? p->year : 0;
  return !d->aside;
}

/* A step back is an aside, until a second one follows from it. */
static void move_front(Dating *d, const Period *p) {
  int32_t day = quoth__period_first(p);
  bool back = d->front.grain != UNIT_NONE && day < quoth__period_first(&d->front);
  bool follows = back && d->glance.grain != UNIT_NONE && day >= quoth__period_first(&d->glance);
  if (back && !follows) {
    d->glance = *p;
    return;
  }
  d->front = *p;
  d->glance = nowhere(UNIT_NONE);
}

/* What later expressions refer to. */
static void remember(Dating *d, const Meaning *m, uint32_t token) {
  if (m->shape == SHAPE_LENGTH)
    d->long_length = m->length.unit == UNIT_MONTH && m->length.count >= 6000 && !m->length.vague;
  if (!m->remember || m->period.unknown) return;
  if (m->period.grain == UNIT_QUARTER) d->long_length = false;
  d->of_grain[m->period.grain] = m->period;
  d->said |= 1u << m->period.grain;
  if (!moves_timeline(d, &m->period, token)) return;
  d->last = m->period;
  d->last_token = token;
  if (m->period.grain <= UNIT_MONTH) move_front(d, &m->period);
}

/* ---------------------------------------------------------------- The passes */

static bool stands_behind(const quoth_article *a, uint32_t token, uint32_t lexicon) {
  if (token == 0 || quoth__has(a, token, QUOTH_TOKEN_FIRST)) return false;
  const Hit *hit = quoth__hit_of(a, token - 1, lexicon);
  return hit && hit->end == token;
}

static bool counts(const Dating *d, const DateValue *value, const Mark *mark) {
  if (value->after != NONE && !stands_behind(d->a, mark->first, value->after)) return false;
  if (value->not_after != NONE && stands_behind(d->a, mark->first, value->not_after)) return false;
  for (uint32_t i = 0; i < value->words.count; i++)
    if (value->words.items[i].field == WORD_ONLY)
      return (value->words.items[i].code == ONLY_NARRATIVE) == d->narrative;
  return true;
}

/* An explicit day that a match names, whatever the publication date. */
static bool explicit_day(const Dating *d, Facts *f, int32_t *day) {
  settle_order(d, f);
  if (!has(f, FIELD_YEAR) || !has(f, FIELD_MONTH) || !has(f, FIELD_DAY) || has(f, FIELD_ERA)) return false;
  int32_t year = get(f, FIELD_YEAR), month = get(f, FIELD_MONTH), number = get(f, FIELD_DAY);
  if (!quoth__civil_exists(year, month, number)) return false;
  *day = quoth__days_of((Civil){year, month, number});
  return true;
}

/* What the explicit dates of a text tell about it. */
typedef struct Survey {
  uint32_t marks;          /* of kind date */
  uint32_t deictic;        /* those that are seen from publication */
  uint32_t years, far;     /* explicit years; those far from publication */
  uint32_t day_first, month_first; /* numeric dates that can only be read one way */
  int32_t latest_year;
  bool has_byline, has_dateline, has_text;
  int32_t byline, dateline, text; /* days */
} Survey;

static quoth_role role_at(const quoth_article *a, uint32_t token, uint32_t *block) {
  while (*block + 1 < a->blocks.count && a->blocks.items[*block].tokens.end <= token) ++*block;
  return *block < a->blocks.count ? a->blocks.items[*block].role : QUOTH_PARAGRAPH;
}

/* A dateline is a stretch of the paragraph that it opens, or a block of its own. */
static bool in_dateline(const quoth_article *a, uint32_t first, uint32_t end) {
  quoth_span dateline = a->metadata.dateline, span = quoth__token_span(a, first, end);
  return span.begin >= dateline.begin && span.end <= dateline.end;
}

static void survey_day(Survey *s, const Facts *f, quoth_role role, int32_t day) {
  if (role == QUOTH_DATE_LINE || role == QUOTH_BYLINE) {
    if (!s->has_byline) s->byline = day;
    s->has_byline = true;
  } else if (role == QUOTH_DATELINE) {
    if (!s->has_dateline) s->dateline = day;
    s->has_dateline = true;
  }
  bool agrees = has(f, FIELD_WEEKDAY) && quoth__weekday_of(day) == get(f, FIELD_WEEKDAY);
  if (agrees && (!s->has_text || day > s->text)) {
    s->text = day;
    s->has_text = true;
  }
}

/* Years from publication that a date of news seldom lies away. */
#define YEARS_FAR 1

static void survey_mark(const Dating *d, Survey *s, Facts *f, quoth_role role) {
  int32_t day, year;
  if (has(f, FIELD_FIRST) && has(f, FIELD_SECOND)) {
    s->day_first += get(f, FIELD_FIRST) > 12 && get(f, FIELD_SECOND) <= 12;
    s->month_first += get(f, FIELD_SECOND) > 12 && get(f, FIELD_FIRST) <= 12;
  }
  if (has(f, FIELD_YEAR)) {
    year = era_year(f, get(f, FIELD_YEAR));
    s->years++;
    if (year > s->latest_year) s->latest_year = year;
    int32_t now = d->known ? quoth__civil_of(d->now).year : INT32_MAX;
    s->far += d->known && (year > now + YEARS_FAR || year < now - YEARS_FAR);
  }
  if (explicit_day(d, f, &day)) survey_day(s, f, role, day);
}

static bool survey(Dating *d, Survey *s) {
  quoth_article *a = d->a;
  const MarkVector *marks = &a->marks[TYPE_DATE_RULE];
  uint32_t block = 0;
  *s = (Survey){.latest_year = INT32_MIN};
  for (uint32_t i = 0; i < marks->count; i++) {
    const Mark *mark = &marks->items[i];
    const DateValue *value = d->rules->values[mark->rule];
    s->marks++;
    if (!quoth__charge(&a->meter, STAGE_DATES, 1, a->tokens.begin[mark->first], &a->error)) return false;
    s->deictic += value && value->deictic;
    if (!value || !value->dated || !counts(d, value, mark)) continue;
    Facts f;
    read_facts(d, value, mark, &f);
    quoth_role role = role_at(a, mark->first, &block);
    survey_mark(d, s, &f, in_dateline(a, mark->first, mark->end) ? QUOTH_DATELINE : role);
  }
  return true;
}

/* -------------------------------------------------------- Publication date */

/* Digits of an exact width. */
static bool digits_at(const char **at, int32_t width, int32_t *number) {
  *number = 0;
  for (int32_t i = 0; i < width; i++, ++*at) {
    if (**at < '0' || **at > '9') return false;
    *number = *number * 10 + (**at - '0');
  }
  return true;
}

static bool skip(const char **at, char c) { return **at == c && (++*at, true); }

static bool zone_at(const char **at, int32_t *zone) {
  int32_t hours, minutes = 0, sign = **at == '-' ? -1 : 1;
  *zone = NO_ZONE;
  if (**at == '\0') return true;
  *zone = 0;
  if (skip(at, 'Z')) return true;
  if ((!skip(at, '+') && !skip(at, '-')) || !digits_at(at, 2, &hours)) return false;
  skip(at, ':');
  if (**at && !digits_at(at, 2, &minutes)) return false;
  *zone = sign * (hours * 60 + minutes);
  return hours <= 24 && minutes < 60;
}

/* hh:mm, hh:mm:ss, hh:mm:ss.fff and then perhaps a zone. */
static bool clock_at(const char **at, int32_t *zone) {
  int32_t hour, minute, second = 0;
  if (!digits_at(at, 2, &hour) || !skip(at, ':') || !digits_at(at, 2, &minute)) return false;
  if (skip(at, ':') && !digits_at(at, 2, &second)) return false;
  if (skip(at, '.') || skip(at, ','))
    while (**at >= '0' && **at <= '9') ++*at;
  return hour <= 24 && minute < 60 && second <= 60 && zone_at(at, zone);
}

/* An ISO 8601 date or date-time, whole. */
static bool parse_published(const char *text, int32_t *day, int32_t *zone) {
  int32_t year, month, number;
  *zone = NO_ZONE;
  if (!digits_at(&text, 4, &year) || !skip(&text, '-') || !digits_at(&text, 2, &month) || !skip(&text, '-') ||
      !digits_at(&text, 2, &number) || !quoth__civil_exists(year, month, number))
    return false;
  *day = quoth__days_of((Civil){year, month, number});
  if (*text == '\0') return true;
  if (!skip(&text, 'T') && !skip(&text, ' ')) return false;
  return clock_at(&text, zone) && *text == '\0';
}

static bool publish(Dating *d, int32_t day, const char *from) {
  Text text = {.size = 0};
  Period p = quoth__period_day(day);
  quoth__period_timex(&text, &p);
  d->a->metadata.published = quoth__copy(&d->a->arena, text.bytes, text.size);
  d->a->metadata.published_from = from;
  d->known = true;
  d->now = day;
  return d->a->metadata.published || nomem(d);
}

/* What the caller or the page's own metadata says. */
static bool find_hint(Dating *d) {
  quoth_article *a = d->a;
  if (a->hint) {
    d->known = parse_published(a->hint, &d->now, &d->zone);
    a->metadata.published = a->hint;
    a->metadata.published_from = "given";
    return d->known || quoth__fail(&a->error, QUOTH_EARGUMENT, 0,
                                   "published: '%.40s' is no ISO 8601 date or date-time", a->hint);
  }
  if (a->metadata.published) d->known = parse_published(a->metadata.published, &d->now, &d->zone);
  if (!d->known) a->metadata.published = a->metadata.published_from = NULL;
  return true;
}

/* What the text says: the line of the byline, the dateline, or a weekday and date
** that agree and that no later year of the text overtakes. */
static bool find_published(Dating *d, const Survey *s) {
  if (d->known) return true;
  if (s->has_byline) return publish(d, s->byline, "byline");
  if (s->has_dateline) return publish(d, s->dateline, "dateline");
  if (s->has_text && quoth__civil_of(s->text).year >= s->latest_year) return publish(d, s->text, "text");
  return true;
}

/* ------------------------------------------------------------------ Resolving */

/* A history text: half of its years and more are far from publication, and few of
** its dates are seen from there; or hardly any of many. */
#define FAR_YEARS_LEAST 3
#define DATES_MANY 40

static bool is_narrative(const Dating *d, const Survey *s) {
  if (d->a->flags & QUOTH_NARRATIVE) return true;
  if (!d->known || s->far * 2 < s->years) return false;
  return (s->far >= FAR_YEARS_LEAST && s->far > 3 * s->deictic) ||
         (s->far && s->marks >= DATES_MANY && s->deictic * DATES_MANY <= s->marks);
}

static bool push(Dating *d, const Dated *dated) {
  if (!quoth__room(&d->a->arena, &d->dated)) return nomem(d);
  d->dated.items[d->dated.count++] = *dated;
  return true;
}

static void narrow(const Dating *d, const DateValue *value, const Mark *mark, Dated *out) {
  out->first = mark->first;
  out->end = mark->end;
  const Capture *capture = value->span == NONE ? NULL : quoth__capture(d->a, mark, value->span);
  if (!capture || capture->first >= capture->end) return;
  out->first = capture->first;
  out->end = capture->end;
}

/* A story goes on from where a span of years begins, not from its end. */
static bool ends_range(const Dating *d, const Dated *y) {
  if (!d->dated.count || y->meaning.shape != SHAPE_POINT || y->meaning.period.grain < UNIT_YEAR) return false;
  const Dated *x = &d->dated.items[d->dated.count - 1];
  if (x->parts) return true;
  const Hit *hit = y->first == x->end + 1 ? quoth__hit_of(d->a, x->end, d->rules->range) : NULL;
  return hit && hit->end == y->first && x->meaning.shape == SHAPE_POINT && !x->meaning.period.unknown;
}

static bool resolve_facts(Dating *d, uint32_t mark_index, Facts *f, uint32_t parts) {
  Dated out = {.rule = f->mark->rule, .mark = mark_index, .parts = parts, .value = f->value};
  settle_order(d, f);
  split_clock(f);
  find_meaning(d, f, &out.meaning);
  narrow(d, f->value, f->mark, &out);
  if (!ends_range(d, &out)) remember(d, &out.meaning, out.first);
  return push(d, &out);
}

static bool resolve(Dating *d, uint32_t mark_index, const DateValue *value, uint32_t parts) {
  Facts f;
  read_facts(d, value, &d->a->marks[TYPE_DATE_RULE].items[mark_index], &f);
  return resolve_facts(d, mark_index, &f, parts);
}

/* A value that a function of the host finds; an answer that is none drops the date. */
static bool resolve_by_host(Dating *d, uint32_t mark_index) {
  const Mark *mark = &d->a->marks[TYPE_DATE_RULE].items[mark_index];
  quoth_answer answer;
  Facts f;
  if (!quoth__ask_value(d->a, TYPE_DATE_RULE, mark, &answer)) return false;
  return !read_answer(&answer.value, mark, &f) || resolve_facts(d, mark_index, &f, 0);
}

static bool resolve_mark(Dating *d, uint32_t index) {
  const Mark *mark = &d->a->marks[TYPE_DATE_RULE].items[index];
  const DateValue *value = d->rules->values[mark->rule];
  uint32_t at = d->a->tokens.begin[mark->first];
  if (!quoth__charge(&d->a->meter, STAGE_DATES, 4, at, &d->a->error)) return false;
  if (!value) return resolve_by_host(d, index);
  if (!counts(d, value, mark)) return true;
  if (!value->from) return resolve(d, index, value, 0);
  if (!resolve(d, index, value->from, 2)) return false;
  Dated *from = &d->dated.items[d->dated.count - 1];
  from->list = value->list;
  if (from->meaning.shape == SHAPE_POINT && !from->meaning.period.unknown && from->meaning.period.year > 0)
    d->partner = from->meaning.period.year;
  bool done = resolve(d, index, value->to, 0);
  d->partner = 0;
  return done;
}

/* ------------------------------------------------------------------- Ranges */

static bool same_kind(const Meaning *x, const Meaning *y) {
  return x->shape == SHAPE_POINT && y->shape == SHAPE_POINT && x->period.grain == y->period.grain &&
         !x->period.unknown && !y->period.unknown && x->type != QUOTH_SET && y->type != QUOTH_SET &&
         quoth__period_first(&x->period) < quoth__period_first(&y->period);
}

/* One word of range between two dates of a grain, in order, makes them one. */
static bool makes_range(const Dating *d, const Dated *x, const Dated *y) {
  if (x->parts || y->parts || y->first != x->end + 1 || !same_kind(&x->meaning, &y->meaning)) return false;
  const quoth_article *a = d->a;
  const Hit *hit = quoth__hit_of(a, x->end, d->rules->range);
  if (hit && hit->end == y->first) return true;
  hit = quoth__hit_of(a, x->end, d->rules->and_word);
  return hit && hit->end == y->first && stands_behind(a, x->first, d->rules->between);
}

static void join_ranges(Dating *d) {
  for (uint32_t i = 0; i + 1 < d->dated.count; i++)
    if (makes_range(d, &d->dated.items[i], &d->dated.items[i + 1])) {
      d->dated.items[i].parts = 2;
      i++;
    }
}

/* ------------------------------------------------------------------- Output */

static bool keep_text(Dating *d, const Text *text, const char **out) {
  *out = text->size ? quoth__copy(&d->a->arena, text->bytes, text->size) : NULL;
  return !text->size || *out || nomem(d);
}

static bool write_value(Dating *d, const Meaning *m, const char **out) {
  static const char *const references[] = {NULL, "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
  Text text = {.size = 0};
  if (m->shape == SHAPE_REFERENCE) {
    *out = references[m->reference];
    return true;
  }
  if (m->shape == SHAPE_LENGTH) quoth__length_timex(&text, &m->length);
  else quoth__period_timex(&text, &m->period);
  return keep_text(d, &text, out);
}

/* The instants of "the past two months": so long before or after publication. */
static bool write_placed_length(Dating *d, const Meaning *m, quoth_date *out) {
  Text early = {.size = 0}, late = {.size = 0};
  if (!m->side || !d->known || m->length.vague || m->length.count % 1000 || m->length.unit2) return true;
  Period now = quoth__period_day(d->now);
  Period far = quoth__period_shift(&now, m->side * (m->length.count / 1000), m->length.unit);
  if (far.unknown || m->length.unit < UNIT_DAY) return true;
  quoth__period_earliest(&early, m->side < 0 ? &far : &now);
  quoth__period_latest(&late, m->side < 0 ? &now : &far);
  return keep_text(d, &early, &out->earliest) && keep_text(d, &late, &out->latest);
}

static bool write_instants(Dating *d, const Meaning *x, const Meaning *y, quoth_date *out) {
  Text early = {.size = 0}, late = {.size = 0};
  if (x->shape == SHAPE_LENGTH) return write_placed_length(d, x, out);
  if (x->shape != SHAPE_POINT || x->type == QUOTH_SET) return true;
  quoth__period_earliest(&early, &x->period);
  quoth__period_latest(&late, &y->period);
  return keep_text(d, &early, &out->earliest) && keep_text(d, &late, &out->latest);
}

static bool write_edtf(Dating *d, const Meaning *x, const Meaning *y, bool list, quoth_date *out) {
  Text text = {.size = 0}, other = {.size = 0};
  if (x->shape != SHAPE_POINT || x->type == QUOTH_SET) return true;
  quoth__period_edtf(&text, &x->period, x->mod);
  if (x == y || !text.size) return keep_text(d, &text, &out->edtf);
  quoth__period_edtf(&other, &y->period, y->mod);
  if (!other.size || strchr(text.bytes, '/') || strchr(other.bytes, '/')) return true;
  Text both = {.size = 0};
  quoth__put(&both, list ? "{" : "");
  quoth__put(&both, text.bytes);
  quoth__put(&both, list ? "," : "/");
  quoth__put(&both, other.bytes);
  quoth__put(&both, list ? "}" : "");
  return keep_text(d, &both, &out->edtf);
}

static bool write_parts(Dating *d, const Dated *x, quoth_date *out) {
  quoth_date_part *parts = quoth__take_zero(&d->a->arena, 2, sizeof *parts);
  if (!parts) return nomem(d);
  for (uint32_t i = 0; i < 2; i++) {
    parts[i].span = quoth__token_span(d->a, x[i].first, x[i].end);
    parts[i].type = x[i].meaning.type;
    if (!write_value(d, &x[i].meaning, &parts[i].value)) return false;
  }
  out->parts = parts;
  out->part_count = 2;
  const char *value = quoth__format(&d->a->arena, "%s/%s", parts[0].value, parts[1].value);
  out->value = value;
  return value || nomem(d);
}

static bool write_date(Dating *d, const Dated *x) {
  quoth_article *a = d->a;
  const Dated *y = x->parts ? x + 1 : x;
  const Mark *mark = &a->marks[TYPE_DATE_RULE].items[x->mark];
  uint32_t end = y->end;
  quoth_date out = {.span = quoth__token_span(a, x->first, end), .tokens = {x->first, end},
                    .type = x->meaning.type, .rule = a->rules->rules.items[x->rule].name};
  out.mod = quoth__mod_names[x->meaning.mod];
  out.quant = x->value->quant;
  out.freq = x->value->freq;
  bool written = x->parts ? write_parts(d, x, &out) : write_value(d, &x->meaning, &out.value);
  if (!written || !write_edtf(d, &x->meaning, &y->meaning, x->list, &out) ||
      !write_instants(d, &x->meaning, &y->meaning, &out))
    return false;
  MarkVector *marks = &a->marks[TYPE_DATE];
  if (!quoth__room(&a->arena, &a->dates) || !quoth__room(&a->arena, marks)) return nomem(d);
  a->dates.items[a->dates.count++] = out;
  marks->items[marks->count++] = (Mark){x->first, end, x->rule, mark->captures, mark->capture_count, NONE,
                                        mark->number};
  return true;
}

static bool write_dates(Dating *d) {
  for (uint32_t i = 0; i < d->dated.count; i += d->dated.items[i].parts ? 2 : 1)
    if (!write_date(d, &d->dated.items[i])) return false;
  return true;
}

static void note_dateline(quoth_article *a) {
  for (uint32_t i = 0; i < a->dates.count && !a->metadata.dateline_date; i++) {
    const quoth_date *date = &a->dates.items[i];
    if (in_dateline(a, date->tokens.begin, date->tokens.end)) a->metadata.dateline_date = date->value;
  }
}

bool quoth__read_dates(quoth_article *a) {
  Dating d = {.a = a, .rules = a->rules->dates, .last = nowhere(UNIT_NONE), .front = nowhere(UNIT_NONE),
              .glance = nowhere(UNIT_NONE), .zone = NO_ZONE};
  Survey s;
  d.day_first = a->flags & QUOTH_DAY_FIRST;
  if (!find_hint(&d) || !survey(&d, &s) || !find_published(&d, &s) || !collect_cues(&d)) return false;
  if (!(a->flags & (QUOTH_DAY_FIRST | QUOTH_MONTH_FIRST))) d.day_first = s.day_first > s.month_first;
  d.narrative = is_narrative(&d, &s);
  for (uint32_t i = 0; i < a->marks[TYPE_DATE_RULE].count; i++)
    if (!resolve_mark(&d, i)) return false;
  join_ranges(&d);
  if (!write_dates(&d)) return false;
  note_dateline(a);
  return true;
}

const quoth_date *quoth_dates(const quoth_article *article, size_t *count) {
  if (count) *count = article->dates.count;
  return article->dates.items;
}

const char *quoth_date_type_name(quoth_date_type type) {
  static const char *const names[] = {"DATE", "TIME", "DURATION", "SET"};
  return type <= QUOTH_SET ? names[type] : "unknown";
}
