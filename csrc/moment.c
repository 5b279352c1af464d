/*
** moment.c - dates that tell about the article itself: of its dateline, of its
** publication and of its last change. Runs when all dates have their values.
*/
#include "dating.h"

#define DAY_SIZE 10u /* of "2021-04-23" */

static void note_dateline(quoth_article *a) {
  for (uint32_t i = 0; i < a->dates.count && !a->metadata.dateline_date; i++) {
    const quoth_date *date = &a->dates.items[i];
    if (date->span.begin >= a->metadata.dateline.end) return;
    if (quoth__in_dateline(a, date->tokens.begin, date->tokens.end)) a->metadata.dateline_date = date->value;
  }
}

bool quoth__in_change(const quoth_article *a, uint32_t token) {
  uint32_t at = a->tokens.begin[token], low = 0, high = a->changes.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->changes.items[middle].end <= at) low = middle + 1; else high = middle;
  }
  return low < a->changes.count && a->changes.items[low].begin <= at;
}

/* What dates [first, end) of one line say: the first clock with its day, else the day. */
static const char *moment_of(const quoth_article *a, uint32_t first, uint32_t end) {
  const char *day = NULL;
  for (uint32_t i = first; i < end; i++) {
    const quoth_date *date = &a->dates.items[i];
    if (*date->value == 'X') continue; /* the year is not known */
    if (date->type == QUOTH_TIME && strchr(date->value, ':')) return date->value;
    if (date->type == QUOTH_DATE && !day && strlen(date->value) == DAY_SIZE) day = date->value;
  }
  return day;
}

/* The end of the dates from `first` on that stand in the same block and alike speak
** of publication or of a change. */
static uint32_t same_line(const quoth_article *a, uint32_t first, uint32_t block_end) {
  bool change = quoth__in_change(a, a->dates.items[first].tokens.begin);
  uint32_t end = first + 1;
  for (; end < a->dates.count && a->dates.items[end].tokens.begin < block_end; end++)
    if (quoth__in_change(a, a->dates.items[end].tokens.begin) != change) break;
  return end;
}

static void note_moment(quoth_metadata *m, const char *moment, bool change) {
  if (change && !m->updated) m->updated = moment;
  if (change || m->published_time || !moment || !m->published) return;
  if (moment[DAY_SIZE] && strncmp(moment, m->published, DAY_SIZE) == 0) m->published_time = moment;
}

/* The dates of one block, up to the first entry of a live blog. */
static void note_line(quoth_article *a, const quoth_block *line) {
  uint32_t stop = line->tokens.end, i = quoth__marks_before(a, TYPE_DATE, line->tokens.begin);
  if (a->entries.count && a->entries.items[0].first < stop) stop = a->entries.items[0].first;
  for (uint32_t end; i < a->dates.count && a->dates.items[i].tokens.begin < stop; i = end) {
    end = same_line(a, i, line->tokens.end);
    note_moment(&a->metadata, moment_of(a, i, end), quoth__in_change(a, a->dates.items[i].tokens.begin));
  }
}

void quoth__note_moments(quoth_article *a) {
  note_dateline(a);
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *line = &a->blocks.items[b];
    if (line->role == QUOTH_DATE_LINE || line->role == QUOTH_BYLINE) note_line(a, line);
  }
}
