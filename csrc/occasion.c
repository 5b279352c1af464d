/*
** occasion.c - when it was said: the date of the reporting clause.
*/
#include "attribute.h"

enum {
  WHEN_TOKENS = 25, /* furthest date before a cue that dates it */
  WHEN_BEHIND = 8, /* and behind it */
  LOOSE = 4, /* words between a cue and a date that part them */
  DATE_TOKENS = 48 /* dates looked at around a cue */
};

/* Whether the token lies in what another frame, to which this one does not belong, reports. */
static bool in_another(const quoth_article *a, uint32_t frame, uint32_t token) {
  const struct Reports *r = a->reports;
  uint32_t i = quoth__piece_from(r, token);
  const Piece *p = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!p || p->first > token || p->frame == NONE || p->frame == frame) return false;
  return r->frames.items[frame].first < p->first || r->frames.items[frame].first >= p->end;
}

/* A date of a clause about who speaks: "Orr, who has been mayor since 2021, said", "the memo,
** dated May 5, says"; but not "Orr, speaking on Friday, said". */
static bool is_aside(const quoth_article *a, const Frame *f, const Mark *date) {
  if (date->first < f->source_first || f->source_first == f->source_end) return false;
  bool inside = date->first < f->source_end, behind = date->first >= f->first && f->source_first < f->first;
  uint32_t t = date->first;
  if (behind) return false; /* "Orr, who came, said on Friday" */
  while (t > f->source_first && date->first - t < DATE_TOKENS && !quoth__is(a, t, WORD_WHO) &&
         !quoth__is_char(a, t, ',')) t--;
  if (!inside && !quoth__is(a, t, WORD_WHO) && !quoth__opens_whose(a, t + 1)) return false; /* "Orr on Friday said" */
  return t > f->source_first && !quoth__is(a, t + 1, WORD_CUE);
}

/* "three current and former officials": what a description says of since when somebody is what he is. */
static bool is_in_description(const quoth_article *a, const quoth_date *date) {
  bool vague = strcmp(date->value, "PRESENT_REF") == 0 || strcmp(date->value, "PAST_REF") == 0;
  return vague && quoth__mention_over(a, date->tokens.begin) != NONE;
}

/* Nothing between the cue and a date behind it but its source, small words, and where or to
** whom it was said: "wrote in a note to clients on Friday". */
static bool adjoins(const quoth_article *a, const Frame *f, uint32_t date) {
  uint32_t loose = 0;
  for (uint32_t t = f->end; t < date; t++) {
    if (t >= f->source_first && t < f->source_end) continue;
    uint32_t mention = quoth__mention_over(a, t);
    if (mention != NONE) { t = a->mentions.items[mention].end - 1; loose++; continue; }
    if (quoth__is(a, t, WORD_PREPOSITION | WORD_DETERMINER | WORD_ADVERB)) continue;
    bool clause = quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_AUXILIARY | WORD_BUT | WORD_THAT);
    loose += clause ? LOOSE : 1;
  }
  return loose < LOOSE;
}

/* The time of the entry of a live blog that a token stands in. */
static int32_t entry_of(const quoth_article *a, uint32_t token) {
  uint32_t low = 0, high = a->entries.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->entries.items[middle].first <= token) low = middle + 1; else high = middle;
  }
  return low ? (int32_t)a->entries.items[low - 1].date : QUOTH_NONE;
}

/* The first date that begins at the token or behind it. */
static uint32_t date_from(Maker *m, uint32_t token) {
  const MarkVector *dates = &m->a->marks[TYPE_DATE];
  while (m->date > 0 && dates->items[m->date - 1].first >= token) m->date--;
  while (m->date < dates->count && dates->items[m->date].first < token) m->date++;
  return m->date;
}

/* The date of the reporting clause: the nearest before the cue in its sentence, or
** one right behind it; never one inside what is reported. */
int32_t quoth__occasion_of(Maker *m, uint32_t frame) {
  const quoth_article *a = m->a;
  const Frame *f = &a->reports->frames.items[frame];
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  const MarkVector *dates = &a->marks[TYPE_DATE];
  uint32_t least = UINT32_MAX;
  int32_t best = QUOTH_NONE;
  uint32_t from = f->first > DATE_TOKENS ? f->first - DATE_TOKENS : 0, to = f->end + DATE_TOKENS;
  if (from < s->tokens.begin) from = s->tokens.begin;
  if (to > s->tokens.end) to = s->tokens.end;
  for (uint32_t d = date_from(m, from); d < dates->count && dates->items[d].first < to; d++) {
    const Mark *date = &dates->items[d];
    if (d >= a->dates.count) break;
    if (a->dates.items[d].type == QUOTH_DURATION || a->dates.items[d].type == QUOTH_SET) continue;
    bool reported = quoth__is(a, date->first, WORD_IN_QUOTE) || quoth__is_reported_by(m, frame, date->first);
    if (reported || in_another(a, frame, date->first)) continue;
    if (is_aside(a, f, date) || is_in_description(a, &a->dates.items[d])) continue;
    bool behind = date->first >= f->end, inside = !behind && date->first >= f->first; /* of the cue */
    uint32_t gap = inside ? 0 : behind ? date->first - f->end : f->first - date->end;
    if (behind ? gap > WHEN_BEHIND + (f->source_end - f->source_first) || !adjoins(a, f, date->first)
               : gap > WHEN_TOKENS) continue;
    if (gap < least) { least = gap; best = (int32_t)d; }
  }
  return best != QUOTH_NONE || !a->entries.count ? best : entry_of(a, f->first);
}
