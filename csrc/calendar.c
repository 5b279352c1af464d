/*
** calendar.c - the calendar: pure functions over whole numbers.
*/
#include "calendar.h"

bool quoth__year_in_range(int64_t year) { return year >= YEAR_FIRST && year <= YEAR_LAST; }

static bool is_leap_year(int32_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static int32_t month_length(int32_t year, int32_t month) {
  static const int8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year) ? 29 : lengths[month - 1];
}

bool quoth__civil_exists(int32_t year, int32_t month, int32_t day) {
  return quoth__year_in_range(year) && month >= 1 && month <= 12 && day >= 1 &&
         day <= month_length(year, month);
}

/* Here years begin in March, so that the leap day is the last of its year, and are counted
** from ERAS times 400 before year 0, so that none is negative, nor is a day. */
#define ERAS 60
#define YEARS_BEFORE (ERAS * 400)
#define DAYS_BEFORE (ERAS * 146097 + 719468) /* days from there to 1970-01-01 */

_Static_assert(YEAR_FIRST - 1000 > -YEARS_BEFORE, "the millennium of any year is counted");

/* The months before any month are (153 m + 2) / 5 days long. */
int32_t quoth__days_of(Civil civil) {
  bool early = civil.month <= 2; /* of the year before */
  uint32_t year = (uint32_t)(civil.year + YEARS_BEFORE) - early, century = year / 100;
  uint32_t month = (uint32_t)(civil.month + (early ? 9 : -3));
  uint32_t day = year * 365 + year / 4 - century + century / 4 + (153 * month + 2) / 5 + (uint32_t)civil.day - 1;
  return (int32_t)day - DAYS_BEFORE;
}

/* Of centuries, years and months there are as many as quarters, quarters and fifths of
** days fit into them. */
Civil quoth__civil_of(int32_t days) {
  uint32_t quarters = 4 * (uint32_t)(days + DAYS_BEFORE) + 3, century = quarters / 146097;
  quarters = quarters % 146097 | 3;
  uint32_t year = quarters / 1461, of_year = quarters % 1461 / 4;
  uint32_t month = (5 * of_year + 2) / 153, day = of_year - (153 * month + 2) / 5;
  bool early = month >= 10;
  return (Civil){(int32_t)(100 * century + year + early) - YEARS_BEFORE, (int32_t)month + (early ? -9 : 3),
                 (int32_t)day + 1};
}

int32_t quoth__weekday_of(int32_t days) { return quoth__floor_mod(days + 3, 7) + 1; }

/* Week 1 is the one with 4 January in it. */
static int32_t first_monday(int32_t year) {
  int32_t fourth = quoth__days_of((Civil){year, 1, 4});
  return fourth - quoth__weekday_of(fourth) + 1;
}

IsoWeek quoth__iso_week_of(int32_t days) {
  int32_t weekday = quoth__weekday_of(days);
  int32_t year = quoth__civil_of(days - weekday + 4).year; /* a week belongs to its Thursday's year */
  return (IsoWeek){year, (days - first_monday(year)) / 7 + 1, weekday};
}

int32_t quoth__days_of_iso(int32_t year, int32_t week, int32_t weekday) {
  return first_monday(year) + (week - 1) * 7 + weekday - 1;
}

int32_t quoth__iso_weeks_in(int32_t year) { return (first_monday(year + 1) - first_monday(year)) / 7; }

Civil quoth__add_months(Civil civil, int32_t months) {
  int32_t month = civil.month - 1 + months;
  Civil moved = {civil.year + quoth__floor_div(month, 12), quoth__floor_mod(month, 12) + 1, civil.day};
  int32_t length = month_length(moved.year, moved.month);
  if (moved.day > length) moved.day = length;
  return moved;
}

int32_t quoth__nth_weekday(int32_t year, int32_t month, int32_t weekday, int32_t n) {
  if (n > 0) {
    int32_t first = quoth__days_of((Civil){year, month, 1});
    return first + quoth__floor_mod(weekday - quoth__weekday_of(first), 7) + (n - 1) * 7;
  }
  int32_t last = quoth__days_of((Civil){year, month, month_length(year, month)});
  return last - quoth__floor_mod(quoth__weekday_of(last) - weekday, 7) + (n + 1) * 7;
}

/* Meeus, Jones and Butcher's form of the computus. */
int32_t quoth__easter(int32_t year) {
  int32_t century = quoth__floor_div(year, 100), of_century = quoth__floor_mod(year, 100);
  int32_t golden = quoth__floor_mod(year, 19);
  int32_t correction = quoth__floor_div(8 * century + 13, 25);
  int32_t epact = quoth__floor_mod(19 * golden + century - quoth__floor_div(century, 4) - correction + 15, 30);
  int32_t leaps = 2 * quoth__floor_mod(century, 4) + 2 * (of_century / 4);
  int32_t after = quoth__floor_mod(32 + leaps - epact - of_century % 4, 7);
  int32_t late = (golden + 11 * epact + 19 * after) / 433;
  int32_t month = (epact + after - 7 * late + 90) / 25;
  int32_t day = (epact + after - 7 * late + 33 * month + 19) % 32;
  return quoth__days_of((Civil){year, month, day});
}

/* The Julian calendar's day, as days from 1970-01-01 Gregorian. */
static int32_t julian_days(int32_t year, int32_t month, int32_t day) {
  int32_t from_march = year - (month <= 2), shifted = (month + 9) % 12;
  return 365 * from_march + quoth__floor_div(from_march, 4) + (153 * shifted + 2) / 5 + day - 1 - 719470;
}

int32_t quoth__orthodox_easter(int32_t year) {
  int32_t moon = quoth__floor_mod(19 * quoth__floor_mod(year, 19) + 15, 30);
  int32_t after = quoth__floor_mod(2 * quoth__floor_mod(year, 4) + 4 * quoth__floor_mod(year, 7) - moon + 34, 7);
  int32_t month = (moon + after + 114) / 31, day = (moon + after + 114) % 31 + 1;
  return julian_days(year, month, day);
}

/* ------------------------------------------------------------ Hebrew calendar */

#define HEBREW_EPOCH (-2092590) /* 1 Tishri of year 1, before the postponements */

/* Days from the epoch to the new year of a Hebrew year, by the molad and the
** postponement that keeps it off Sunday, Wednesday and Friday. */
static int32_t hebrew_elapsed(int32_t year) {
  int32_t months = quoth__floor_div(235 * year - 234, 19);
  int64_t parts = 12084 + (int64_t)13753 * months;
  int32_t day = 29 * months + (int32_t)(parts / 25920);
  return day + (quoth__floor_mod(3 * (day + 1), 7) < 3);
}

/* The two postponements that keep every year at a lawful length. */
static int32_t hebrew_new_year(int32_t year) {
  int32_t before = hebrew_elapsed(year - 1), now = hebrew_elapsed(year), after = hebrew_elapsed(year + 1);
  int32_t put_off = after - now == 356 ? 2 : now - before == 382 ? 1 : 0;
  return HEBREW_EPOCH + now + put_off;
}

/* Tishri to Adar, whose lengths vary with the year's; counted from the new year. */
static int32_t hebrew_autumn_day(int32_t year, int32_t month, int32_t day) {
  int32_t length = hebrew_new_year(year + 1) - hebrew_new_year(year);
  int32_t days = hebrew_new_year(year) + day - 1;
  for (int32_t m = 7; m < month; m++) {
    bool long_one = m == 7 || m == 11 || (m == 8 && length % 10 == 5) || (m == 9 && length % 10 != 3);
    days += long_one ? 30 : 29;
  }
  return month == 12 && length > 380 ? days + 30 : days; /* Adar of a leap year is the second one */
}

int32_t quoth__hebrew_day(int32_t gregorian_year, int32_t month, int32_t day) {
  if (month >= 7) {
    int32_t days = hebrew_autumn_day(gregorian_year + 3761, month, day);
    if (quoth__civil_of(days).year == gregorian_year) return days;
    return hebrew_autumn_day(gregorian_year + 3760, month, day);
  }
  int32_t days = hebrew_new_year(gregorian_year + 3761) + day - 1;
  for (int32_t m = month; m < 7; m++) days -= m % 2 ? 30 : 29; /* Nisan 30, Iyar 29, ... Elul 29 */
  return days;
}

/* ----------------------------------------------------------- Islamic calendar */

#define ISLAMIC_EPOCH (-492148) /* 1 Muharram of year 1 */

static int32_t islamic_days(int32_t year, int32_t month, int32_t day) {
  int32_t months = 29 * (month - 1) + month / 2;
  return ISLAMIC_EPOCH + 354 * (year - 1) + quoth__floor_div(3 + 11 * year, 30) + months + day - 1;
}

int32_t quoth__islamic_day(int32_t gregorian_year, int32_t month, int32_t day) {
  int32_t first = quoth__days_of((Civil){gregorian_year, 1, 1});
  if (first < ISLAMIC_EPOCH) return INT32_MIN;
  int32_t year = (first - ISLAMIC_EPOCH) * 30 / 10631; /* 30 years are 10631 days */
  int32_t days = islamic_days(year, month, day);
  while (days < first) days = islamic_days(++year, month, day);
  return quoth__civil_of(days).year == gregorian_year ? days : INT32_MIN;
}

/* Days from 21 January to the new year, counted from '0': for each year from 1900 on, as
** the Hong Kong Observatory publishes them. */
#define CHINESE_FIRST 1900
static const char chinese_new_years[] =
    ":MB8J>4G<1D9L@5H=2E;NB7J?3G<2D9K@5H>3E:MB6I?4G<1D8"
    "K@6H=3F:LB7I?4G<0C9K@6I=2E:LA7J?4G<NC8K@6I>2D:MA7J"
    "?3F;1C8LA5H=2D:MB7J?4F;1D8K@5G=2E:MB7I>3F;1D9K@5H<"
    "2E;MB7I>3F<0C8K?5H=2E:MA6I?3F<1C8K@5H=3D9LA6I?4F;0";

int32_t quoth__chinese_new_year(int32_t gregorian_year) {
  int32_t index = gregorian_year - CHINESE_FIRST;
  if (index < 0 || index >= (int32_t)sizeof chinese_new_years - 1) return INT32_MIN;
  return quoth__days_of((Civil){gregorian_year, 1, 21}) + chinese_new_years[index] - '0';
}

int64_t quoth__seconds_of(int32_t days, int32_t hour, int32_t minute, int32_t second) {
  return (int64_t)days * 86400 + hour * 3600 + minute * 60 + second;
}
