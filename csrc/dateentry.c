/*
** dateentry.c - live blogs: entries under a line with the time at which they were
** written, or behind it.
**
**   17.21 GMT                            17:05 The bridge is open again.
**   Union rejects offer
**   The talks ended two hours ago, ...
**
** Dates in an entry are seen from its time. Two such lines without a day, with
** something under each, make a live blog; lines with a day set the day of what stands
** below them, and where the clock goes against the order of the entries midnight lies
** between them.
*/
#include "dating.h"

#define STAMPS_LEAST 2u
#define GAP_TOKENS 2u   /* between a day and the clock behind it */
#define TURN_MINUTES 360 /* an entry may be out of order by less */

static bool is_clock(const DateValue *value) {
  for (uint32_t i = 0; value && i < value->numbers.count; i++)
    if (value->numbers.items[i].field == FIELD_HOUR || value->numbers.items[i].field == FIELD_CLOCK) return true;
  return false;
}

static const Mark *mark_at(const Dating *d, uint32_t i) {
  const MarkVector *marks = &d->a->marks[TYPE_DATE_RULE];
  return i < marks->count ? &marks->items[i] : NULL;
}

static bool may_be_entry(const quoth_block *block) {
  return block->read && (block->role == QUOTH_DATE_LINE || block->role == QUOTH_PARAGRAPH ||
                         block->role == QUOTH_LISTITEM || block->role == QUOTH_SUBHEAD ||
                         block->role == QUOTH_OTHER);
}

/* The clock that a block begins with, perhaps behind a day: NONE when it does not.
** `i` is the first mark of the block. */
static uint32_t clock_of(const Dating *d, const quoth_block *block, uint32_t i, bool *dated) {
  const Mark *first = mark_at(d, i), *next = mark_at(d, i + 1);
  if (first->first != block->tokens.begin) return NONE;
  const DateValue *value = d->rules->values[first->rule];
  *dated = value && value->dated;
  if (is_clock(value)) return i;
  bool near = next && next->first <= first->end + GAP_TOKENS && next->end <= block->tokens.end;
  if (!*dated || !near || !is_clock(d->rules->values[next->rule])) return NONE;
  return i + 1;
}

static int32_t minute_of(const Dating *d, const Mark *mark) {
  Facts f;
  quoth__read_facts(d, d->rules->values[mark->rule], mark, &f);
  quoth__split_clock(&f);
  int32_t hour = has(&f, FIELD_HOUR) ? get(&f, FIELD_HOUR) : 0;
  if (has(&f, FIELD_MERIDIEM)) hour = hour % 12 + get(&f, FIELD_MERIDIEM);
  return hour * 60 + (has(&f, FIELD_MINUTE) ? get(&f, FIELD_MINUTE) : 0);
}

static bool gather_stamps(Dating *d) {
  quoth_article *a = d->a;
  uint32_t block = 0, seen = NONE;
  for (uint32_t i = 0; i < a->marks[TYPE_DATE_RULE].count; i++) {
    const Mark *mark = mark_at(d, i);
    while (block + 1 < a->blocks.count && a->blocks.items[block].tokens.end <= mark->first) block++;
    if (block == seen || !may_be_entry(&a->blocks.items[block])) continue;
    seen = block;
    bool dated = false;
    uint32_t clock = clock_of(d, &a->blocks.items[block], i, &dated);
    if (clock == NONE) continue;
    if (!quoth__room(&a->arena, &d->stamps)) return quoth__nomem(a);
    d->stamps.items[d->stamps.count++] = (Stamp){clock, block, minute_of(d, mark_at(d, clock)), dated};
  }
  return quoth__charge(&a->meter, STAGE_DATES, a->marks[TYPE_DATE_RULE].count, 0, &a->error);
}

/* Something stands behind the clock, or between it and the next one. */
static bool has_story(const Dating *d, uint32_t i) {
  const quoth_article *a = d->a;
  const Stamp *stamp = &d->stamps.items[i];
  uint32_t end = i + 1 < d->stamps.count ? d->stamps.items[i + 1].block : a->blocks.count;
  if (a->blocks.items[stamp->block].role != QUOTH_DATE_LINE) return true;
  for (uint32_t b = stamp->block + 1; b < end; b++)
    if (a->blocks.items[b].read && a->blocks.items[b].role != QUOTH_DATE_LINE) return true;
  return false;
}

bool quoth__find_entries(Dating *d) {
  uint32_t entries = 0;
  int32_t falls = 0;
  if (!gather_stamps(d)) return false;
  for (uint32_t i = 0; i < d->stamps.count; i++) {
    const Stamp *stamp = &d->stamps.items[i];
    entries += !stamp->dated && has_story(d, i);
    if (i > 0) falls += stamp->minute < stamp[-1].minute ? 1 : -1;
  }
  if (entries < STAMPS_LEAST) d->stamps.count = 0;
  d->falling = falls > 0;
  return true;
}

/* Whether midnight lies between an entry and the next: the clock goes the wrong way. */
static int32_t days_between(const Dating *d, const Stamp *stamp) {
  if (d->minute < 0 || stamp->dated) return 0;
  int32_t moved = stamp->minute - d->minute;
  if (d->falling) return moved > TURN_MINUTES ? -1 : 0;
  return moved < -TURN_MINUTES ? 1 : 0;
}

void quoth__before_stamp(Dating *d, uint32_t mark) {
  const Stamp *stamp = d->stamp < d->stamps.count ? &d->stamps.items[d->stamp] : NULL;
  if (!stamp || stamp->mark != mark) return;
  d->now += days_between(d, stamp);
  d->minute = stamp->minute;
}

static bool is_day_line(const Dating *d, const Mark *mark) {
  const quoth_article *a = d->a;
  const quoth_block *block = &a->blocks.items[a->sentences.items[quoth__sentence_of(a, mark->first)].block];
  bool alone = mark->first == block->tokens.begin && mark->end == block->tokens.end;
  bool dated = d->rules->values[mark->rule] && d->rules->values[mark->rule]->dated;
  return dated && (alone || block->role == QUOTH_DATE_LINE);
}

void quoth__behind_stamp(Dating *d, uint32_t mark) {
  if (!d->dated.count) return;
  const Dated *last = &d->dated.items[d->dated.count - 1];
  const Period *p = &last->meaning.period;
  if (last->mark != mark || last->meaning.shape != SHAPE_POINT || p->unknown) return;
  bool stamp = d->stamp < d->stamps.count && d->stamps.items[d->stamp].mark == mark;
  if (stamp) {
    d->stamp++;
    if (p->grain > UNIT_MINUTE) return;
    d->at = *p;
  } else if (d->minute >= 0 && p->grain == UNIT_DAY && is_day_line(d, mark_at(d, mark))) {
    d->at = quoth__nowhere(UNIT_NONE);
  } else {
    return;
  }
  if (!stamp) d->minute = -1;
  d->now = quoth__period_first(p);
  d->known = true;
}

/* Entries as later stages see them: from which token on, and which date. */
bool quoth__note_entries(Dating *d) {
  quoth_article *a = d->a;
  for (uint32_t i = 0, date = 0; i < d->stamps.count; i++) {
    uint32_t first = mark_at(d, d->stamps.items[i].mark)->first;
    while (date < a->dates.count && a->dates.items[date].tokens.end <= first) date++;
    if (date == a->dates.count) break;
    if (!quoth__room(&a->arena, &a->entries)) return quoth__nomem(a);
    a->entries.items[a->entries.count++] = (LiveEntry){first, date};
  }
  return true;
}
