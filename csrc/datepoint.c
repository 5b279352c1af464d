/*
** datepoint.c - from the fields of a match to a period, a length, a set or a
** reference.
*/
#include "dating.h"

/* ------------------------------------------------------------------- Insides */

static int32_t feast_day(const Facts *f, int32_t year) {
  const int32_t *feast = f->feast;
  if (f->feasts >> FEAST_EASTER & 1) return quoth__easter(year) + feast[FEAST_EASTER];
  if (f->feasts >> FEAST_ORTHODOX & 1) return quoth__orthodox_easter(year) + feast[FEAST_ORTHODOX];
  if (f->feasts >> FEAST_HEBREW & 1)
    return quoth__hebrew_day(year, feast[FEAST_HEBREW] / 100, feast[FEAST_HEBREW] % 100);
  if (f->feasts >> FEAST_ISLAMIC & 1)
    return quoth__islamic_day(year, feast[FEAST_ISLAMIC] / 100, feast[FEAST_ISLAMIC] % 100);
  if (f->feasts >> FEAST_CHINESE & 1) {
    int32_t day = quoth__chinese_new_year(year);
    return day == INT32_MIN ? day : day + feast[FEAST_CHINESE];
  }
  if (feast[FEAST_MONTH] < 1 || feast[FEAST_MONTH] > 12) return INT32_MIN;
  if (f->feasts >> FEAST_NTH & 1) {
    int32_t of = quoth__nth_weekday(year, feast[FEAST_MONTH], feast[FEAST_WEEKDAY], feast[FEAST_NTH]);
    return f->feasts >> FEAST_DAY & 1 ? of + feast[FEAST_DAY] : of; /* the day after it */
  }
  if (!quoth__civil_exists(year, feast[FEAST_MONTH], feast[FEAST_DAY])) return INT32_MIN;
  return quoth__days_of((Civil){year, feast[FEAST_MONTH], feast[FEAST_DAY]});
}

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
  Unit unit = (Unit)(f->words[WORD_UNIT2] ? f->words[WORD_UNIT2] : f->words[WORD_UNIT]);
  if (!in(n, -1, 400) || n == 0 || unit == UNIT_NONE) return false;
  if (unit == UNIT_WEEK && in_period->grain == UNIT_YEAR) { /* the weeks of a year have their own numbers */
    int32_t weeks = quoth__iso_weeks_in(in_period->year);
    int32_t number = n > 0 ? n : weeks;
    *out = (Period){.grain = UNIT_WEEK, .year = in_period->year, .number = number, .zone = NO_ZONE};
    return n <= weeks;
  }
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
    if (f->feasts >> FEAST_DAYS & 1) out->days = f->feast[FEAST_DAYS];
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
  Period p = quoth__nowhere(UNIT_DAY);
  if (!inside_year(f, 2000, &p)) return quoth__nowhere(UNIT_DAY);
  p.unknown = UNKNOWN_YEAR;
  if (p.grain == UNIT_YEAR && has(f, FIELD_WEEKDAY)) p = quoth__nowhere(UNIT_DAY);
  p.weekday = has(f, FIELD_WEEKDAY) ? get(f, FIELD_WEEKDAY) : 0;
  if (f->feasts && f->feasts != (1u << FEAST_MONTH | 1u << FEAST_DAY)) return quoth__nowhere(UNIT_DAY);
  return p;
}

/* Years that are tried around the anchor for a period that comes every year. */
#define YEARS_AROUND 6

/* The story goes back to a year that was said just now: "... in 1781. In September ...". */
static bool goes_back(const Dating *d, const Mark *mark) {
  bool back = d->last.grain == UNIT_YEAR && d->front.grain != UNIT_NONE && d->last.year < d->front.year;
  return back && quoth__sentence_of(d->a, mark->first) <= quoth__sentence_of(d->a, d->last_token) + 1;
}

/* Seen from when the text was written: "next spring", what will be. */
static bool is_deictic(const Dating *d, const Facts *f) {
  return has(f, FIELD_SHIFT) || quoth__tense_at(d, f->mark) > 0;
}

static Period yearly(Dating *d, const Facts *f) {
  Around days;
  if (!quoth__around(d, &days) || (quoth__is_blind(d) && is_deictic(d, f))) return inside_unknown(f);
  int32_t year = quoth__civil_of(days.first).year;
  bool exact = has(f, FIELD_DAY) || f->feasts;
  bool agrees = exact && has(f, FIELD_WEEKDAY);
  int32_t reach = agrees ? YEARS_AROUND : 2;
  Choice choice = quoth__choice_of(d, f, exact);
  d->year_firm |= goes_back(d, f->mark);
  Period best = inside_unknown(f);
  int64_t least = INT64_MAX;
  for (int32_t y = year - reach; y <= year + reach; y++) {
    Period p;
    if (!inside_year(f, y, &p)) continue;
    p.southern = d->a->flags & QUOTH_SOUTHERN;
    int64_t fit = quoth__misfit(d, &p, days, choice);
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
  Period none = quoth__nowhere(UNIT_DAY);
  none.weekday = in(weekday, 1, 7) ? weekday : 0;
  bool coarse = d->narrative && d->last.grain > UNIT_DAY;
  if (!none.weekday || coarse || quoth__is_blind(d) || !quoth__around(d, &days)) return none;
  bool fine = d->last.grain != UNIT_NONE && d->last.grain <= UNIT_DAY;
  int32_t day = fine && f->words[WORD_FROM] == FROM_MENTION ? quoth__period_first(&d->last) : days.first;
  int32_t back = (quoth__weekday_of(day) - weekday + 7) % 7; /* days since the last one, 0 to 6 */
  if (d->narrative && !has(f, FIELD_SHIFT)) return quoth__period_day(day + (7 - back) % 7);
  switch (quoth__choice_of(d, f, false)) {
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
  Period month = mentioned ? d->last : quoth__now_period(d, UNIT_DAY);
  Period p = quoth__nowhere(UNIT_DAY);
  if (month.unknown || !quoth__civil_exists(month.year, month.month, get(f, FIELD_DAY))) return p;
  return quoth__period_day(quoth__days_of((Civil){month.year, month.month, get(f, FIELD_DAY)}));
}

/* --------------------------------------------------------------------- Points */

/* Two digits of a year: of the years that end so, the next one behind the beginning
** of a range, else the one nearest the anchor and not far in its future. */
static int32_t whole_year(const Dating *d, int32_t digits) {
  Around days;
  if (d->partner) return (d->partner / 100 + (d->partner % 100 > digits)) * 100 + digits;
  if (!quoth__around(d, &days)) return digits < 50 ? 2000 + digits : 1900 + digits;
  int32_t year = quoth__civil_of(days.first).year, century = year / 100 * 100;
  int32_t candidate = century + digits;
  int32_t ahead = d->narrative ? 50 : 15;
  if (d->narrative && candidate + ahead < year) return candidate + 100;
  return candidate > year + ahead ? candidate - 100 : candidate;
}

static bool explicit_year(const Dating *d, const Facts *f, int32_t *year) {
  if (f->feasts >> FEAST_YEAR & 1) *year = f->feast[FEAST_YEAR];
  else if (has(f, FIELD_YEAR)) *year = quoth__era_year(f, get(f, FIELD_YEAR));
  else if (has(f, FIELD_SHORT_YEAR)) *year = whole_year(d, get(f, FIELD_SHORT_YEAR) % 100);
  else return false;
  return true;
}

/* A year of the decade or the century: any year, for either is named by one. */
static int64_t year_of_decade(const Dating *d, const Facts *f) {
  int32_t decade = get(f, FIELD_DECADE);
  if (decade < 100) decade = d->narrative || decade > 0 ? whole_year(d, decade) : 2000;
  return quoth__before_our_era(f) ? 1 - ((int64_t)decade + 5) : decade;
}

static int64_t year_of_century(const Facts *f) {
  int64_t first = ((int64_t)get(f, FIELD_CENTURY) - 1) * 100;
  return quoth__before_our_era(f) ? 1 - (first + 50) : first + (first == 0);
}

static Period group_of_years(const Dating *d, const Facts *f) {
  Unit grain = has(f, FIELD_DECADE) ? UNIT_DECADE : UNIT_CENTURY;
  int64_t year = grain == UNIT_DECADE ? year_of_decade(d, f) : year_of_century(f);
  if (!quoth__year_in_range(year)) return quoth__nowhere(grain);
  return (Period){.grain = grain, .year = (int32_t)year, .zone = NO_ZONE};
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
  if (!quoth__year_in_range(moved.year)) return quoth__nowhere(p->grain);
  if (p->grain <= UNIT_DAY && !quoth__civil_exists(moved.year, moved.month, moved.day)) moved.day = 28;
  if (p->grain == UNIT_WEEK && moved.number > quoth__iso_weeks_in(moved.year)) moved.number = 52;
  moved.weekday = 0;
  return moved;
}

/* The last date of a grain; else the period of that grain which had ended (a
** quarter, a weekend) or was running (a year) at publication. */
static Period same_period(const Dating *d, Unit unit) {
  if (d->said >> unit & 1) return d->of_grain[unit];
  Period p = quoth__now_period(d, unit);
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
    return p.unknown ? quoth__nowhere(unit) : same_grain_shift(&p, n, unit);
  }
  Period p = quoth__anchor_for(d, f, unit);
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
  if (has(f, FIELD_NTH) && !f->words[WORD_UNIT2]) return nth_inside(f, &base, &p) ? p : base;
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
  bool near = quoth__in_sentence(d, f->mark);
  Period p = near || (d->narrative && d->last.grain != UNIT_NONE) ? d->last : quoth__now_period(d, UNIT_DAY);
  if (p.grain > UNIT_DAY) return quoth__nowhere(UNIT_DAY);
  p.grain = UNIT_DAY;
  p.hour = p.minute = p.second = 0;
  p.part = PART_NONE;
  p.zone = NO_ZONE;
  return p;
}

/* The hour of the day: by a.m. or p.m., else by the part of the day beside it. */
static int32_t hour_of(const Facts *f) {
  int32_t hour = get(f, FIELD_HOUR);
  Part part = (Part)f->words[WORD_PART];
  if (has(f, FIELD_MERIDIEM)) return hour % 12 + get(f, FIELD_MERIDIEM);
  bool late = part >= PART_AFTERNOON && hour < 12 && (part != PART_NIGHT || hour > 5);
  return late ? hour + 12 : hour;
}

static int32_t known_in(const Facts *f, Field field, int32_t low, int32_t high, int32_t otherwise) {
  bool known = has(f, field) && !unsaid(f, field) && in(get(f, field), low, high);
  return known ? get(f, field) : otherwise;
}

/* Puts the clock or the part of the day on a day. */
static Period with_clock(const Facts *f, Period p) {
  if (p.grain != UNIT_DAY) return p;
  if (has(f, FIELD_HOUR)) {
    int32_t hour = hour_of(f);
    p.grain = has(f, FIELD_SECOND_OF) ? UNIT_SECOND : UNIT_MINUTE;
    p.hour = in(hour, 0, 24) ? hour : 0;
    p.minute = known_in(f, FIELD_MINUTE, 0, 59, 0);
    p.second = known_in(f, FIELD_SECOND_OF, 0, 59, 0);
    p.zone = known_in(f, FIELD_ZONE, -1440, 1440, NO_ZONE);
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
    if (!inside_year(f, year, &p)) return quoth__nowhere(UNIT_DAY);
    p.southern = d->a->flags & QUOTH_SOUTHERN;
    return inside || !has(f, FIELD_NTH) ? p : refine(f, p);
  }
  if (inside) return yearly(d, f);
  if (f->value->weekend) {
    Period now = quoth__now_period(d, UNIT_WEEKEND);
    bool running = d->known && quoth__weekday_of(d->now) >= 6;
    int32_t shift = quoth__tense_at(d, f->mark) > 0 || running ? 0 : -1;
    if (has(f, FIELD_SHIFT)) shift = get(f, FIELD_SHIFT);
    return now.unknown ? now : quoth__period_shift(&now, shift, UNIT_WEEKEND);
  }
  if (has(f, FIELD_WEEKDAY)) return weekly(d, f);
  if (has(f, FIELD_DAY)) return monthly(d, f);
  return day_of_clock(d, f);
}

/* The week-end next to a day: before a Monday or a Tuesday, behind any other. */
static Period weekend_beside(const Period *p) {
  int32_t day = quoth__period_first(p);
  return quoth__period_at(quoth__weekday_of(day) <= 2 ? day - 7 : day, UNIT_WEEKEND);
}

/* All of a unit around the day found, or its nth part. */
static Period widen(const Facts *f, Period p) {
  Unit unit = (Unit)f->words[WORD_WHOLE];
  Period part;
  if (has(f, FIELD_NTH) && f->words[WORD_UNIT2] && !p.unknown && nth_inside(f, &p, &part)) return part;
  if (unit == UNIT_NONE) return p;
  if (p.unknown) return quoth__nowhere(unit);
  return unit == UNIT_WEEKEND ? weekend_beside(&p) : quoth__period_at(quoth__period_first(&p), unit);
}

static Period find_point(Dating *d, const Facts *f) {
  Period p;
  Unit unit = f->words[WORD_UNIT] ? (Unit)f->words[WORD_UNIT] : UNIT_DAY;
  if (f->value->has_base) {
    Period base = quoth__period_day(f->value->base);
    p = quoth__period_shift(&base, get(f, FIELD_ADD), unit);
  } else if (f->words[WORD_SAME]) {
    p = same_period(d, (Unit)f->words[WORD_SAME]);
    if (has(f, FIELD_OFFSET)) p = same_grain_shift(&p, get(f, FIELD_OFFSET), (Unit)f->words[WORD_UNIT]);
    p = refine(f, p);
  } else if (has(f, FIELD_OFFSET)) {
    p = refine(f, offset_point(d, f));
  } else {
    p = named_point(d, f);
    if (has(f, FIELD_ADD) && !p.unknown) p = quoth__period_shift(&p, get(f, FIELD_ADD), unit);
  }
  return with_clock(f, widen(f, p));
}

/* ------------------------------------------------------------------- Meaning */

static bool is_beyond(const Facts *f, Field field, double largest) {
  return number_of(f, field) > largest || number_of(f, field) < -largest;
}

/* 0 where how many is not said, or is too many. */
static int64_t thousandths(const Facts *f, Field field) {
  double number = number_of(f, field) * 1000;
  if (number != number || is_beyond(f, field, LENGTH_MOST)) return 0;
  return (int64_t)(number < 0 ? number - 0.5 : number + 0.5);
}

/* Hours and minutes before or after what is known to the day only: a mere length. */
static bool is_mere_length(const Dating *d, const Facts *f) {
  Unit unit = (Unit)f->words[WORD_UNIT];
  if (!has(f, FIELD_OFFSET) || unit == UNIT_NONE || unit > UNIT_HOUR || !get(f, FIELD_OFFSET)) return false;
  return quoth__anchor_for(d, f, unit).grain >= UNIT_PART;
}

static bool is_length(const Dating *d, const Facts *f) {
  if (f->value->vague_length || is_mere_length(d, f)) return true;
  return has(f, FIELD_DURATION) && (d->narrative || !has(f, FIELD_NTH));
}

static void find_length(const Facts *f, Meaning *m) {
  Field count = has(f, FIELD_DURATION) || f->value->vague_length ? FIELD_DURATION : FIELD_OFFSET;
  m->shape = SHAPE_LENGTH;
  m->type = QUOTH_DURATION;
  bool too_long = is_beyond(f, count, LENGTH_MOST) || is_beyond(f, FIELD_DURATION2, LENGTH_MOST);
  m->length = (Length){.vague = f->value->vague_length || unsaid(f, count) || too_long,
                       .unit = (Unit)f->words[WORD_UNIT]};
  m->length.count = thousandths(f, count);
  if (count == FIELD_OFFSET && m->length.count < 0) m->length.count = -m->length.count;
  if (has(f, FIELD_DURATION2)) {
    m->length.count2 = thousandths(f, FIELD_DURATION2);
    m->length.unit2 = (Unit)f->words[WORD_UNIT2];
  }
  m->side = !has(f, FIELD_OFFSET) ? 0 : get(f, FIELD_OFFSET) < 0 ? -1 : 1;
}

/* A set of points has no year of its own: "every Thursday", "each July". */
static void find_set_point(const Facts *f, Meaning *m) {
  bool inside = has(f, FIELD_WEEKDAY) || f->feasts || has(f, FIELD_MONTH) || f->words[WORD_SEASON];
  Unit grain = f->value->weekend ? UNIT_WEEKEND : UNIT_DAY;
  m->period = with_clock(f, inside ? inside_unknown(f) : quoth__nowhere(grain));
}

/* "A year earlier", "two years ago": a glance that leaves the story where it is. */
static bool looks_back(const Facts *f) {
  if (!has(f, FIELD_OFFSET)) return false;
  return f->words[WORD_GRAIN] || f->words[WORD_SAME] ||
         (get(f, FIELD_OFFSET) < 0 && f->words[WORD_UNIT] >= UNIT_YEAR);
}

static uint32_t openness(const Facts *f, const Period *p) {
  bool year = has(f, FIELD_YEAR) || has(f, FIELD_SHORT_YEAR) || has(f, FIELD_OFFSET) || has(f, FIELD_SHIFT);
  bool day = has(f, FIELD_DAY) || has(f, FIELD_WEEKDAY) || has(f, FIELD_OFFSET) || f->feasts;
  if (p->grain < UNIT_PART) return day ? 0 : OPEN_DAY;
  if (year || has(f, FIELD_DECADE) || has(f, FIELD_CENTURY)) return 0;
  if (has(f, FIELD_MONTH) || f->feasts || f->words[WORD_SEASON]) return OPEN_YEAR;
  return has(f, FIELD_WEEKDAY) ? OPEN_WEEK : 0;
}

void quoth__find_meaning(Dating *d, const Facts *f, Meaning *m) {
  *m = (Meaning){.mod = (Mod)f->words[WORD_MOD]};
  uint32_t reference = f->words[WORD_REF];
  if (d->narrative && f->words[WORD_NARRATIVE]) reference = f->words[WORD_NARRATIVE];
  if (unsaid(f, FIELD_OFFSET) && f->words[WORD_VAGUE]) reference = f->words[WORD_VAGUE];
  if (reference) {
    *m = (Meaning){.shape = SHAPE_REFERENCE, .type = QUOTH_DATE, .reference = reference, .mod = m->mod};
    return;
  }
  if (is_length(d, f)) {
    find_length(f, m);
  } else {
    m->shape = SHAPE_POINT;
    if (f->value->set) find_set_point(f, m);
    else m->period = find_point(d, f);
    m->period.southern = d->a->flags & QUOTH_SOUTHERN;
    m->open = openness(f, &m->period);
    m->type = m->period.grain < UNIT_DAY ? QUOTH_TIME : QUOTH_DATE;
    m->remember = !f->value->set && !looks_back(f);
  }
  if (f->value->set) m->type = QUOTH_SET;
  if (f->value->set && has(f, FIELD_TIMES))
    m->times = (Length){.vague = unsaid(f, FIELD_TIMES) || is_beyond(f, FIELD_TIMES, NUMBER_LARGEST),
                        .count = thousandths(f, FIELD_TIMES), .unit = (Unit)f->words[WORD_UNIT2]};
}
