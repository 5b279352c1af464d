/*
** datestory.c - the text's timeline: which dates move it, which are asides, and what
** later expressions refer to.
*/
#include "dating.h"

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
  d->glance = quoth__nowhere(UNIT_NONE);
}

/* News of business is about the quarter that ended last; earlier ones that it names are
** there to compare, and later ones to predict. */
static bool is_comparison(const Dating *d, const Period *p) {
  if (p->grain != UNIT_QUARTER || d->narrative || !(d->said >> UNIT_QUARTER & 1) || !d->known) return false;
  const Period *about = &d->of_grain[UNIT_QUARTER];
  bool ended = quoth__period_end(about) <= d->now;
  return ended && (quoth__period_first(p) < quoth__period_first(about) || quoth__period_end(p) > d->now);
}

/* What later expressions refer to. */
void quoth__remember(Dating *d, const Meaning *m, uint32_t token) {
  if (m->shape == SHAPE_LENGTH)
    d->long_length = m->length.unit == UNIT_MONTH && m->length.count >= 6000 && !m->length.vague;
  if (!m->remember || m->period.unknown) return;
  if (m->period.grain == UNIT_QUARTER) d->long_length = false;
  if (!is_comparison(d, &m->period)) d->of_grain[m->period.grain] = m->period;
  d->said |= 1u << m->period.grain;
  if (!moves_timeline(d, &m->period, token)) return;
  d->year_firm = m->period.grain == UNIT_YEAR && d->last.grain == UNIT_YEAR && m->period.year == d->last.year;
  d->last = m->period;
  d->last_token = token;
  if (m->period.grain <= UNIT_MONTH) move_front(d, &m->period);
}
