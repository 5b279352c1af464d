/*
** dateanchor.c - what a date is counted from, which way its clause looks, and which
** of the periods that it can be fits best.
*/
#include "dating.h"

/* ------------------------------------------------------------------ Anchors */

Period quoth__now_period(const Dating *d, Unit grain) {
  return d->known ? quoth__period_at(d->now, grain) : quoth__nowhere(grain);
}

bool quoth__in_sentence(const Dating *d, const Mark *mark) {
  return d->last.grain != UNIT_NONE && d->last.grain <= UNIT_DAY &&
         quoth__sentence_of(d->a, d->last_token) == quoth__sentence_of(d->a, mark->first);
}

bool quoth__is_blind(const Dating *d) {
  return !d->known && !d->narrative && d->last.grain > UNIT_DAY;
}

/* The publication date, or in a history text and for "later" and "the following" the
** last date fine enough to count from; with no publication date the last day. */
Period quoth__anchor_for(const Dating *d, const Facts *f, Unit unit) {
  uint32_t from = f->words[WORD_FROM];
  bool mention = from == FROM_MENTION || d->narrative || (!d->known && !quoth__is_blind(d)) ||
                 (from == FROM_SENTENCE && quoth__in_sentence(d, f->mark));
  if (!mention && unit <= UNIT_HOUR && d->at.grain != UNIT_NONE) return d->at;
  if (!mention || d->last.grain == UNIT_NONE) return quoth__now_period(d, UNIT_DAY);
  if (d->last.grain <= unit || unit >= UNIT_YEAR) return d->last;
  if (unit == UNIT_MONTH && d->last.grain == UNIT_MONTH) return d->last;
  Period coarse = quoth__nowhere(UNIT_DAY); /* so many days after a mere year: the year is all one knows */
  if (!d->last.unknown) {
    coarse.year = d->last.year;
    coarse.unknown = UNKNOWN_INSIDE;
  }
  return coarse;
}

bool quoth__around(const Dating *d, Around *days) {
  bool mention = d->last.grain != UNIT_NONE && (d->narrative || !d->known);
  *days = mention ? (Around){quoth__period_first(&d->last), quoth__period_end(&d->last)}
                  : (Around){d->now, d->now + 1};
  return mention || d->known;
}

/* -------------------------------------------------------------------- Tense */

/* How far, in tokens, a verb governs a date. */
#define CUE_REACH 40u

/* How far the verb whose own date it is, and one of its clause. */
#define CUE_OWN 4u
#define CUE_CLAUSE 10u

/* "To cut", "will be held", "to begin": a verb whose tense another one says. */
static bool is_bare(const Dating *d, uint32_t token, const Hit *hit) {
  return hit->tokens == 1 && quoth__stands_behind(d->a, token, d->rules->bare_verb);
}

static APART int32_t tense_of(const Dating *d, uint32_t token, uint32_t *end) {
  for (const Hit *hit = quoth__hits_at(d->a, token); hit; hit = quoth__hit_behind(hit)) {
    int32_t tense = hit->lexicon == d->rules->future_cue ? 1 : hit->lexicon == d->rules->past_cue ? -1 : 0;
    if (!tense || is_bare(d, token, hit)) continue;
    *end = token + hit->tokens;
    return tense;
  }
  return 0;
}

/* The longest cue that begins at a token; its tense, 0: none. */
static inline int32_t cue_at(const Dating *d, uint32_t token, uint32_t *end) {
  return quoth__cues_at(d->a, token) & CUE_TENSE ? tense_of(d, token, end) : 0;
}

static int32_t strength_at(uint32_t distance) {
  return distance <= CUE_OWN ? TENSE_OWN : distance <= CUE_CLAUSE ? TENSE_CLAUSE : TENSE_FAR;
}

/* "He decided that on Election Day, I will vote": a date between the word that opens its clause and a
** comma; the verb of that clause is behind it. */
static bool opens_clause(const Dating *d, const Mark *mark) {
  if (mark->first < 2 || mark->end >= d->a->tokens.count || *quoth__token_text(d->a, mark->end) != ',') return false;
  return quoth__stands_behind(d->a, mark->first - 1, d->rules->opener);
}

/* Of the nearest cue before the date in its sentence, else of the first one behind it. A
** cue inside a longer one ("had been due to") has no say. */
int32_t quoth__tense_at(const Dating *d, const Mark *mark) {
  const quoth_sentence *s = &d->a->sentences.items[quoth__sentence_of(d->a, mark->first)];
  uint32_t lowest = mark->first > CUE_REACH ? mark->first - CUE_REACH : 0, end = 0;
  int32_t tense = 0;
  uint32_t from = opens_clause(d, mark) ? mark->first : s->tokens.begin > lowest ? s->tokens.begin : lowest;
  for (uint32_t t = from; t < mark->first; t++) {
    int32_t cue = t < end ? 0 : cue_at(d, t, &end);
    if (cue) tense = cue * strength_at(mark->first - t);
  }
  uint32_t last = s->tokens.end < mark->end + CUE_REACH ? s->tokens.end : mark->end + CUE_REACH;
  for (uint32_t t = mark->end; t < last && !tense; t++)
    tense = cue_at(d, t, &end) * (t < mark->end + CUE_CLAUSE ? TENSE_CLAUSE : TENSE_FAR);
  return tense;
}

/* ------------------------------------------------------------- Choosing a year */

/* "A May 7 hearing": such a day is no date of the verb's. */
static bool is_attribute(const Dating *d, const Mark *mark) {
  return quoth__stands_behind(d->a, mark->first, d->rules->determiner);
}

/* The tense is seen from publication: from a date of the text it tells nothing. */
static Choice choice_of_day(const Dating *d, const Mark *mark, int32_t tense) {
  if (!d->known) return CHOOSE_NEAREST;
  if (tense > TENSE_FAR) return CHOOSE_AHEAD;
  if (tense >= 0 || is_attribute(d, mark)) return CHOOSE_NEAREST;
  return tense == -TENSE_OWN ? CHOOSE_OVER : tense == -TENSE_CLAUSE ? CHOOSE_BEHIND : CHOOSE_RATHER;
}

Choice quoth__choice_of(const Dating *d, const Facts *f, bool exact_day) {
  if (has(f, FIELD_SHIFT)) {
    int32_t shift = get(f, FIELD_SHIFT);
    return shift < 0 ? CHOOSE_LAST : shift > 0 ? CHOOSE_NEXT : CHOOSE_THIS;
  }
  if (has(f, FIELD_QUARTER) || has(f, FIELD_HALF)) return CHOOSE_PAST;
  int32_t tense = quoth__tense_at(d, f->mark);
  if (exact_day) return choice_of_day(d, f->mark, tense);
  if (tense > -TENSE_OWN && tense <= 0 && has(f, FIELD_MONTH)) return tense ? CHOOSE_LIKELIER : CHOOSE_LIKELY;
  return tense > 0 ? CHOOSE_FUTURE : CHOOSE_PAST;
}

/* Days by which a year that was mentioned last is a worse guide than a day. */
#define YEAR_VAGUE 5

static int64_t days_between(Around one, Around other) {
  return one.first >= other.end ? one.first - other.end + 1 : other.first >= one.end ? other.first - one.end + 1 : 0;
}

static Around days_of(const Period *p) { return (Around){quoth__period_first(p), quoth__period_end(p)}; }

/* How far a period lies from where the story stands: from its last date, or from its
** front, which asides leave where it is. */
static int64_t off_story(const Dating *d, Around period, Around days) {
  int64_t away = days_between(period, days) + (d->last.grain >= UNIT_YEAR ? YEAR_VAGUE : 0);
  if (d->front.grain == UNIT_NONE || (d->last.grain == UNIT_YEAR && d->year_firm)) return away;
  int64_t ahead = days_between(period, days_of(&d->front));
  return ahead < away ? ahead : away;
}

/* How many times likelier a period is on its side of publication than on the other one: a
** month with no verb of its own and one with a verb of the past; a day with such a verb far
** off, in its clause and beside it, and with one of the future in its clause. A day that is
** near may still be on the other side: texts go on being changed after publication. */
static const int64_t odds[] = {
  [CHOOSE_LIKELY] = 3, [CHOOSE_LIKELIER] = 4,
  [CHOOSE_RATHER] = 2, [CHOOSE_BEHIND] = 9, [CHOOSE_OVER] = 26, [CHOOSE_AHEAD] = 9,
};

/* How ill a period fits, smaller is better; INT64_MAX does not fit at all. */
int64_t quoth__misfit(const Dating *d, const Period *p, Around days, Choice choice) {
  Around period = days_of(p);
  int64_t first = period.first, end = period.end, day = days.first, away = days_between(period, days);
  if (d->narrative && choice < CHOOSE_LAST) return off_story(d, period, days);
  switch (choice) {
    case CHOOSE_LIKELY: case CHOOSE_LIKELIER: case CHOOSE_RATHER: case CHOOSE_BEHIND: case CHOOSE_OVER:
      return first <= day ? away : odds[choice] * away;
    case CHOOSE_AHEAD: return end > day ? away : odds[choice] * away;
    case CHOOSE_PAST: return first <= day ? away : INT64_MAX;
    case CHOOSE_FUTURE: return end > day ? away : INT64_MAX;
    case CHOOSE_LAST: return end <= day ? away : INT64_MAX;
    case CHOOSE_NEXT: return first > day ? away : INT64_MAX;
    case CHOOSE_THIS: return quoth__civil_of(days.first).year == p->year ? 0 : away + 1000;
    default: return away;
  }
}
