/*
** datesurvey.c - what the explicit dates of a text tell about it: when it was
** published, in which order it writes day and month, whether it is history.
*/
#include "dating.h"

static bool nomem(Dating *d) { return quoth__nomem(d->a); }

/* What the explicit dates of a text tell about it. */
typedef struct Survey {
  uint32_t marks;          /* of kind date */
  uint32_t deictic;        /* those that are seen from publication */
  uint32_t years, far;     /* explicit years; those far from publication */
  uint32_t day_first, month_first; /* numeric dates that can only be read one way */
  int32_t latest_year;
  bool has_byline, has_change, has_late, has_dateline, has_text;
  int32_t byline, change, late, dateline, text; /* days; late: of a line of dates below the first paragraph */
} Survey;

/* Where a line of dates stands: it tells of a change; a paragraph is before it. */
typedef struct Place { bool change, late; } Place;

/* An explicit day that a match names, whatever the publication date. */
static bool explicit_day(const Dating *d, Facts *f, int32_t *day) {
  quoth__settle_order(d, f);
  if (!has(f, FIELD_YEAR) || !has(f, FIELD_MONTH) || !has(f, FIELD_DAY) || has(f, FIELD_ERA)) return false;
  int32_t year = get(f, FIELD_YEAR), month = get(f, FIELD_MONTH), number = get(f, FIELD_DAY);
  if (!quoth__civil_exists(year, month, number)) return false;
  *day = quoth__days_of((Civil){year, month, number});
  return true;
}

static quoth_role role_at(const quoth_article *a, uint32_t token, uint32_t *block) {
  while (*block + 1 < a->blocks.count && a->blocks.items[*block].tokens.end <= token) ++*block;
  return *block < a->blocks.count ? a->blocks.items[*block].role : QUOTH_PARAGRAPH;
}

/* A dateline is a stretch of the paragraph that it opens, or a block of its own. */
bool quoth__in_dateline(const quoth_article *a, uint32_t first, uint32_t end) {
  quoth_span dateline = a->metadata.dateline;
  if (dateline.begin == dateline.end) return false;
  quoth_span span = quoth__token_span(a, first, end);
  return span.begin >= dateline.begin && span.end <= dateline.end;
}

static void survey_day(Survey *s, const Facts *f, quoth_role role, const Place *place, int32_t day) {
  bool line = role == QUOTH_DATE_LINE || role == QUOTH_BYLINE;
  if (place->change) {
    if (!s->has_change) s->change = day;
    s->has_change = true;
  } else if (line && place->late) {
    if (!s->has_late) s->late = day;
    s->has_late = true;
  } else if (line) {
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

static void survey_mark(const Dating *d, Survey *s, Facts *f, quoth_role role, bool late) {
  int32_t day, year;
  if (has(f, FIELD_FIRST) && has(f, FIELD_SECOND)) {
    s->day_first += get(f, FIELD_FIRST) > 12 && get(f, FIELD_SECOND) <= 12;
    s->month_first += get(f, FIELD_SECOND) > 12 && get(f, FIELD_FIRST) <= 12;
  }
  if (has(f, FIELD_YEAR)) {
    year = quoth__era_year(f, get(f, FIELD_YEAR));
    s->years++;
    if (year > s->latest_year) s->latest_year = year;
    int32_t now = d->known ? quoth__civil_of(d->now).year : INT32_MAX;
    s->far += d->known && (year > now + YEARS_FAR || year < now - YEARS_FAR);
  }
  if (explicit_day(d, f, &day)) survey_day(s, f, role, &(Place){quoth__in_change(d->a, f->mark->first), late}, day);
}

static bool survey(Dating *d, Survey *s) {
  quoth_article *a = d->a;
  const MarkVector *marks = &a->marks[TYPE_DATE_RULE];
  uint32_t block = 0, passed = 0;
  bool late = false;
  *s = (Survey){.latest_year = INT32_MIN, .marks = marks->count};
  if (!quoth__charge(&a->meter, STAGE_DATES, marks->count, 0, &a->error)) return false;
  for (uint32_t i = 0; i < marks->count; i++) {
    const Mark *mark = &marks->items[i];
    const DateValue *value = d->rules->values[mark->rule];
    s->deictic += value && value->deictic;
    if (!value || !value->dated || !quoth__date_counts(d, value, mark)) continue;
    Facts f;
    quoth__read_facts(d, value, mark, &f);
    quoth_role role = role_at(a, mark->first, &block);
    for (; passed < block; passed++) late |= a->blocks.items[passed].role == QUOTH_PARAGRAPH;
    if (quoth__in_dateline(a, mark->first, mark->end)) role = QUOTH_DATELINE;
    survey_mark(d, s, &f, role, late);
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

bool quoth__parse_published(const char *text, int32_t *day, int32_t *zone) {
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

/* A date-time is read with a blank before its clock or a comma in its seconds, and written with a T and a stop. */
static bool publish_hint(quoth_article *a) {
  char *written = quoth__copy(&a->arena, a->hint, strlen(a->hint));
  for (char *at = written; at && *at; at++) {
    if (*at == ' ') *at = 'T';
    if (*at == ',') *at = '.';
  }
  a->metadata.published = written;
  a->metadata.published_from = "given";
  return written || quoth__nomem(a);
}

/* What the caller or the page's own metadata says. */
static bool find_hint(Dating *d) {
  quoth_article *a = d->a;
  if (a->hint) {
    d->known = quoth__parse_published(a->hint, &d->now, &d->zone);
    if (d->known) return publish_hint(a);
    return quoth__fail(&a->error, QUOTH_EARGUMENT, 0, "published: '%.40s' is no ISO 8601 date or date-time", a->hint);
  }
  if (a->metadata.published) d->known = quoth__parse_published(a->metadata.published, &d->now, &d->zone);
  if (!d->known) a->metadata.published = a->metadata.published_from = NULL;
  return true;
}

/* What the text says: the line of the byline, the dateline, or a weekday and date
** that agree and that no later year of the text overtakes. */
static bool find_published(Dating *d, const Survey *s) {
  if (d->known) return true;
  if (s->has_byline) return publish(d, s->byline, "byline");
  if (s->has_change) return publish(d, s->change, "byline");
  if (s->has_late) return publish(d, s->late, "byline");
  if (s->has_dateline) return publish(d, s->dateline, "dateline");
  if (s->has_text && quoth__civil_of(s->text).year >= s->latest_year) return publish(d, s->text, "text");
  return true;
}

/* A history text: half of its years and more are far from publication, and few of
** its dates are seen from there; or hardly any of many. */
#define FAR_YEARS_LEAST 3
#define FAR_YEARS_MORE 7 /* than dates seen from publication */
#define DATES_MANY 40

static bool is_narrative(const Dating *d, const Survey *s) {
  if (d->a->flags & QUOTH_NARRATIVE) return true;
  if (!d->known || s->far * 2 < s->years) return false;
  return (s->far >= FAR_YEARS_LEAST && s->far > FAR_YEARS_MORE * s->deictic) ||
         (s->far && s->marks >= DATES_MANY && s->deictic * DATES_MANY <= s->marks);
}

bool quoth__survey_dates(Dating *d) {
  quoth_article *a = d->a;
  Survey s;
  d->day_first = a->flags & QUOTH_DAY_FIRST;
  if (!find_hint(d) || !survey(d, &s) || !find_published(d, &s)) return false;
  if (!(a->flags & (QUOTH_DAY_FIRST | QUOTH_MONTH_FIRST))) d->day_first = s.day_first > s.month_first;
  d->narrative = is_narrative(d, &s);
  return true;
}
