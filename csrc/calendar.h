/*
** calendar.h - the calendar: pure functions over whole numbers, no clock, no
** locale, no table that changes.
**
** Days are counted in the proleptic Gregorian calendar, 1970-01-01 being day 0.
** Years are astronomical: year 0 is 1 BC, year -479 is 480 BC. Every function
** holds for years YEAR_FIRST .. YEAR_LAST; callers check with
** quoth__year_in_range before they come here. Weekdays are 1 (Monday) to 7.
*/
#ifndef QUOTH_CALENDAR_H
#define QUOTH_CALENDAR_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* Division that rounds down and the remainder that is never negative; b > 0. */
static inline int32_t quoth__floor_div(int32_t a, int32_t b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }
static inline int32_t quoth__floor_mod(int32_t a, int32_t b) { return a - quoth__floor_div(a, b) * b; }

#define YEAR_FIRST (-20000)
#define YEAR_LAST 20000

typedef struct Civil {
  int32_t year;
  int32_t month; /* 1 to 12 */
  int32_t day;   /* 1 to 31 */
} Civil;

typedef struct IsoWeek {
  int32_t year;
  int32_t week;    /* 1 to 53 */
  int32_t weekday; /* 1 to 7 */
} IsoWeek;

bool quoth__year_in_range(int64_t year);

/* Whether it is a day of the calendar. */
bool quoth__civil_exists(int32_t year, int32_t month, int32_t day);

int32_t quoth__days_of(Civil civil);
Civil quoth__civil_of(int32_t days);
int32_t quoth__weekday_of(int32_t days);

IsoWeek quoth__iso_week_of(int32_t days);
int32_t quoth__days_of_iso(int32_t year, int32_t week, int32_t weekday);
int32_t quoth__iso_weeks_in(int32_t year);

/* Moves by months; a day that the month lacks becomes its last (31 January and a
** month is 28 or 29 February). */
Civil quoth__add_months(Civil civil, int32_t months);

/* The nth weekday of a month; n from 1, or from -1, the last. */
int32_t quoth__nth_weekday(int32_t year, int32_t month, int32_t weekday, int32_t n);

/* Easter Sunday of the western churches, and of the eastern ones as the
** Gregorian day it falls on. */
int32_t quoth__easter(int32_t year);
int32_t quoth__orthodox_easter(int32_t year);

/* The day that a Hebrew date (Nisan is month 1, Tishri 7) has in a Gregorian
** year: Nisan to Elul fall in the spring and summer, Tishri to Adar behind them. */
int32_t quoth__hebrew_day(int32_t gregorian_year, int32_t month, int32_t day);

/* The first day on which an Islamic date of the tabular (civil) calendar falls in
** a Gregorian year, within two days of the day announced. INT32_MIN when the
** Gregorian year has none. */
int32_t quoth__islamic_day(int32_t gregorian_year, int32_t month, int32_t day);

/* The Chinese new year in a Gregorian year of 1900 to 2099; INT32_MIN in others. */
int32_t quoth__chinese_new_year(int32_t gregorian_year);

/* Seconds since 1970-01-01T00:00 of the same zone. */
int64_t quoth__seconds_of(int32_t days, int32_t hour, int32_t minute, int32_t second);

QUOTH__INTERNAL_END

#endif
