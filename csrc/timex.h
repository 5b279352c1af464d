/*
** timex.h - what a date expression means: a period of the timeline, a length of
** time, or a vague reference; and how each is written in TIMEX3, EDTF and as
** instants. Pure functions over values; date.c finds the values.
*/
#ifndef QUOTH_TIMEX_H
#define QUOTH_TIMEX_H

#include "calendar.h"

QUOTH__INTERNAL_BEGIN

/* Units of time, small to large; also the grain of a period. */
typedef enum Unit {
  UNIT_NONE, UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_PART /* of day */, UNIT_DAY, UNIT_WEEKEND,
  UNIT_WEEK, UNIT_FORTNIGHT, UNIT_MONTH, UNIT_SEASON, UNIT_QUARTER, UNIT_HALF, UNIT_YEAR,
  UNIT_DECADE, UNIT_CENTURY, UNIT_MILLENNIUM, UNITS
} Unit;

/* Parts of the day, in its order. */
typedef enum Part {
  PART_NONE, PART_SMALL_HOURS, PART_MORNING, PART_MIDDAY, PART_AFTERNOON, PART_DAYTIME, PART_EVENING,
  PART_NIGHT, PARTS
} Part;

typedef enum Season {
  SEASON_NONE, SEASON_SPRING, SEASON_SUMMER, SEASON_AUTUMN, SEASON_WINTER, SEASONS
} Season;

typedef enum Mod {
  MOD_NONE, MOD_START, MOD_MID, MOD_END, MOD_APPROX, MOD_MORE_THAN, MOD_LESS_THAN, MOD_EQUAL_OR_MORE,
  MOD_EQUAL_OR_LESS, MOD_BEFORE, MOD_AFTER, MOD_ON_OR_BEFORE, MOD_ON_OR_AFTER, MODS
} Mod;

/* The names by which rules call them ("day", "morning", "autumn", "START"). */
extern const char *const quoth__unit_names[UNITS];
extern const char *const quoth__part_names[PARTS];
extern const char *const quoth__season_names[SEASONS];
extern const char *const quoth__mod_names[MODS];

#define NO_ZONE INT32_MIN

/* What a period does not know: it is written with X and has no instants. */
enum Unknown {
  UNKNOWN_YEAR = 1,
  UNKNOWN_INSIDE = 2 /* which month, week, day ... of the year */,
  UNKNOWN_DAY = 4    /* which day of a known month */
};

/* A period of the timeline at a grain. Fields finer than the grain are 0, except
** that `part` and the clock belong to grains PART and below. A weekend is named
** by its ISO week; `year` is then the ISO year. A decade and a century are named
** by any year in them. With UNKNOWN_INSIDE and a weekday, the weekday is known. */
typedef struct Period {
  Unit grain;
  uint32_t unknown;
  int32_t year;
  int32_t month, day;
  int32_t number; /* of the half, quarter, week; the Season of a season */
  int32_t weekday;
  int32_t days; /* of a day that is a feast of several: how many, 0 or 1: itself */
  Part part;
  int32_t hour, minute, second;
  int32_t zone; /* minutes east of Greenwich, or NO_ZONE */
  bool southern;
} Period;

/* A length of time in thousandths of its unit, two terms at most ("two years and
** six months"). vague: how many is not said ("weeks"). */
typedef struct Length {
  bool vague;
  int64_t count, count2;
  Unit unit, unit2;
} Length;

/* Of a grain, and of which nothing else is known. */
Period quoth__nowhere(Unit grain);

bool quoth__same_period(const Period *a, const Period *b);

Period quoth__period_day(int32_t days);

/* The period of that grain that a day lies in. */
Period quoth__period_at(int32_t days, Unit grain);

/* The first day of a period and the first day behind it; nothing unknown. */
int32_t quoth__period_first(const Period *p);
int32_t quoth__period_end(const Period *p);

/* The period of grain `unit` that lies n units from the one around `p`. Out of the
** calendar's range it is unknown. */
Period quoth__period_shift(const Period *p, int64_t n, Unit unit);

/* A value being written: every form of every period and length fits. */
typedef struct Text {
  char bytes[96];
  uint32_t size;
} Text;

static inline void quoth__clear(Text *text) {
  text->size = 0;
  text->bytes[0] = '\0';
}

/* Each adds its form of the value to a text; nothing where the form does not exist. */
void quoth__period_timex(Text *out, const Period *p);
void quoth__period_edtf(Text *out, const Period *p, Mod mod);
void quoth__period_earliest(Text *out, const Period *p);
void quoth__period_latest(Text *out, const Period *p);
void quoth__length_timex(Text *out, const Length *length);

void quoth__put(Text *out, const char *text);

QUOTH__INTERNAL_END

#endif
