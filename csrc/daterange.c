/*
** daterange.c - two dates that are the ends of one range: what each takes from the
** other, and which of them are written as one.
*/
#include "dating.h"

/* Whether one word of the lexicon is all that stands between two dates. */
static bool is_between(const Dating *d, const Dated *x, const Dated *y, uint32_t lexicon) {
  const Hit *hit = y->first == x->end + 1 ? quoth__hit_of(d->a, x->end, lexicon) : NULL;
  return hit && hit->tokens == 1;
}

/* Whether the words between two dates make them a range. */
static bool is_linked(const Dating *d, const Dated *x, const Dated *y) {
  if (x->parts) return !x->list;
  return is_between(d, x, y, d->rules->range) ||
         (is_between(d, x, y, d->rules->and_word) && quoth__stands_behind(d->a, x->first, d->rules->between));
}

bool quoth__ends_years(const Dating *d, const Dated *x, const Dated *y) {
  if (y->meaning.shape != SHAPE_POINT || y->meaning.period.grain < UNIT_YEAR) return false;
  bool begins = x->meaning.shape == SHAPE_POINT && !x->meaning.period.unknown;
  return x->parts || (begins && is_between(d, x, y, d->rules->range));
}

static bool is_dated(const Dated *x) {
  return x->meaning.shape == SHAPE_POINT && !x->meaning.period.unknown && x->meaning.type != QUOTH_SET;
}

static bool is_clock(const Period *p) { return p->grain < UNIT_PART; }

static int32_t minute_of(const Period *p) { return is_clock(p) ? p->hour * 60 + p->minute : 0; }

/* Of two days or two clock times, whether the first is the earlier one. */
static bool is_earlier(const Period *x, const Period *y) {
  int32_t first = quoth__period_first(x), second = quoth__period_first(y);
  return first < second || (first == second && is_clock(x) && is_clock(y) && minute_of(x) < minute_of(y));
}

static void move_to_day(Period *p, int32_t day) {
  Period moved = quoth__period_day(day);
  moved.grain = p->grain;
  moved.hour = p->hour;
  moved.minute = p->minute;
  moved.second = p->second;
  moved.zone = p->zone;
  *p = moved;
}

/* Clock times: of one day, the next one where the second is the earlier ("10 p.m. to 2
** a.m."); the zone of the second is that of both, and where it is shared its half of
** the day ("11-1 p.m."). */
static void settle_clocks(Meaning *x, Meaning *y, bool shared) {
  if (x->open & OPEN_DAY) move_to_day(&x->period, quoth__period_first(&y->period));
  else if (y->open & OPEN_DAY) move_to_day(&y->period, quoth__period_first(&x->period));
  if (x->period.zone == NO_ZONE) x->period.zone = y->period.zone;
  if (shared && x->period.hour >= 12 && minute_of(&x->period) > minute_of(&y->period)) x->period.hour -= 12;
  bool next = y->open & OPEN_DAY && !is_earlier(&x->period, &y->period);
  if (next) move_to_day(&y->period, quoth__period_first(&y->period) + 1);
}

static Period years_on(const Period *p, int32_t years) {
  Period moved = *p;
  moved.year += years;
  bool exists = quoth__year_in_range(moved.year) &&
                (p->grain > UNIT_DAY || quoth__civil_exists(moved.year, moved.month, moved.day));
  return exists ? moved : *p;
}

/* The end with no year of its own takes it from the other one; a year that stands behind
** both is that of the second. */
static void settle_years(Meaning *x, Meaning *y, bool shared) {
  Period *from = &x->period, *to = &y->period;
  if (shared && is_earlier(to, from)) *from = years_on(from, -1);
  if (x->open & OPEN_YEAR && !(y->open & OPEN_YEAR)) {
    *from = years_on(from, to->year - from->year);
    if (!is_earlier(from, to)) *from = years_on(from, -1);
  } else if (y->open & OPEN_YEAR) {
    if (!(x->open & OPEN_YEAR)) *to = years_on(to, from->year - to->year);
    if (!is_earlier(from, to)) *to = years_on(to, 1);
  }
}

/* From Thursday to Monday: the Monday behind that Thursday, or when both are past the
** Thursday before that Monday. */
static void settle_weekdays(Meaning *x, Meaning *y, bool past) {
  int32_t from = quoth__period_first(&x->period), to = quoth__period_first(&y->period);
  int32_t weeks = to > from ? 0 : (from - to + 7) / 7 * 7;
  if (past && x->open & OPEN_WEEK) x->period = quoth__period_day(from - weeks);
  else y->period = quoth__period_day(to + weeks);
}

static bool is_past(const Dating *d, const Dated *x) {
  return quoth__tense_at(d, &d->a->marks[TYPE_DATE_RULE].items[x->mark]) < 0;
}

void quoth__settle_range(const Dating *d, Dated *x, Dated *y) {
  if (!is_dated(x) || !is_dated(y) || d->narrative || !is_linked(d, x, y)) return;
  Meaning *from = &x->meaning, *to = &y->meaning;
  if (is_clock(&from->period) && is_clock(&to->period)) settle_clocks(from, to, x->parts);
  else if (from->period.grain < UNIT_DAY || from->period.grain != to->period.grain) return;
  else if (x->parts || (from->open | to->open) & OPEN_YEAR) settle_years(from, to, x->parts && !x->own_years);
  else if (to->open & OPEN_WEEK) settle_weekdays(from, to, is_past(d, x));
}

/* Two dates of a grain, in order. */
static bool is_range(const Dating *d, const Dated *x, const Dated *y) {
  const Period *from = &x->meaning.period, *to = &y->meaning.period;
  return !x->parts && !y->parts && is_dated(x) && is_dated(y) && from->grain == to->grain &&
         is_linked(d, x, y) && is_earlier(from, to);
}

uint32_t quoth__join_range(Dating *d, uint32_t i) {
  if (!is_range(d, &d->dated.items[i], &d->dated.items[i + 1])) return i + 1;
  d->dated.items[i].parts = 2;
  return i + 2;
}
