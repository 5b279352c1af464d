/*
** calendar_test.c - the calendar against a day-by-day walk of 10,000 years, and
** against feasts that are known.
*/
#include "test.h"

#include "../../csrc/calendar.h"

typedef struct Walk { int32_t days, year, month, day, weekday; } Walk;

static int is_leap(int32_t year) { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0); }

static int32_t length_of(int32_t year, int32_t month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* The next day, by nothing but counting. */
static void step(Walk *w) {
  w->days++;
  w->weekday = w->weekday % 7 + 1;
  if (w->day < length_of(w->year, w->month)) { w->day++; return; }
  w->day = 1;
  w->month = w->month % 12 + 1;
  if (w->month == 1) w->year++;
}

static void a_day_and_its_number_agree_for_10000_years(void) {
  Walk w = {0, 1970, 1, 1, 4};
  for (; w.year < 7000; step(&w)) {
    Civil back = quoth__civil_of(w.days);
    if (!CHECK(quoth__days_of((Civil){w.year, w.month, w.day}) == w.days)) return;
    if (!CHECK(back.year == w.year && back.month == w.month && back.day == w.day)) return;
    if (!CHECK_NUMBER(quoth__weekday_of(w.days), w.weekday)) return;
  }
  Walk old = {quoth__days_of((Civil){-3000, 1, 1}), -3000, 1, 1, 0};
  old.weekday = quoth__weekday_of(old.days);
  for (; old.year < 1970; step(&old)) {
    if (!CHECK(quoth__days_of((Civil){old.year, old.month, old.day}) == old.days)) return;
    if (!CHECK_NUMBER(quoth__weekday_of(old.days), old.weekday)) return;
  }
  CHECK_NUMBER(old.days, 0);
  CHECK_NUMBER(old.weekday, 4);
}

/* A week is counted up from one Monday to the next; the year's first is the first
** that has four days or more of it. */
static void iso_weeks_agree_for_10000_years(void) {
  int32_t days = quoth__days_of((Civil){-3000, 1, 1});
  while (quoth__weekday_of(days) != 1) days++;
  int32_t year = -3001, week = 100;
  for (; quoth__civil_of(days).year < 7000; days += 7) {
    int32_t of_thursday = quoth__civil_of(days + 3).year;
    week = of_thursday == year ? week + 1 : 1;
    year = of_thursday;
    if (year < -2999) continue; /* the first year is not whole */
    IsoWeek iso = quoth__iso_week_of(days + 6);
    if (!CHECK(iso.year == year && iso.week == week && iso.weekday == 7)) return;
    if (!CHECK_NUMBER(quoth__days_of_iso(year, week, 1), days)) return;
    if (!CHECK(week <= quoth__iso_weeks_in(year))) return;
  }
}

static void months_are_added_to_the_last_day_they_have(void) {
  Civil c = quoth__add_months((Civil){2020, 1, 31}, 1);
  CHECK(c.year == 2020 && c.month == 2 && c.day == 29);
  c = quoth__add_months((Civil){2021, 3, 31}, -13);
  CHECK(c.year == 2020 && c.month == 2 && c.day == 29);
  c = quoth__add_months((Civil){1, 1, 15}, -1);
  CHECK(c.year == 0 && c.month == 12 && c.day == 15);
}

static void only_days_of_the_calendar_exist(void) {
  CHECK(quoth__civil_exists(2024, 2, 29));
  CHECK(!quoth__civil_exists(2023, 2, 29));
  CHECK(!quoth__civil_exists(1900, 2, 29));
  CHECK(!quoth__civil_exists(2023, 13, 1));
  CHECK(!quoth__civil_exists(2023, 4, 31));
  CHECK(!quoth__civil_exists(YEAR_LAST + 1, 1, 1));
}

static int is(int32_t days, int32_t year, int32_t month, int32_t day) {
  Civil c = quoth__civil_of(days);
  return c.year == year && c.month == month && c.day == day;
}

static void the_nth_weekday_counts_from_both_ends(void) {
  CHECK(is(quoth__nth_weekday(2021, 11, 4, 4), 2021, 11, 25));
  CHECK(is(quoth__nth_weekday(2021, 5, 1, -1), 2021, 5, 31));
  CHECK(is(quoth__nth_weekday(2026, 2, 7, 1), 2026, 2, 1));
}

static void movable_feasts_fall_where_they_fell(void) {
  CHECK(is(quoth__easter(1818), 1818, 3, 22));
  CHECK(is(quoth__easter(1943), 1943, 4, 25));
  CHECK(is(quoth__easter(2000), 2000, 4, 23));
  CHECK(is(quoth__easter(2024), 2024, 3, 31));
  CHECK(is(quoth__orthodox_easter(2021), 2021, 5, 2));
  CHECK(is(quoth__orthodox_easter(2024), 2024, 5, 5));
  CHECK(is(quoth__orthodox_easter(2025), 2025, 4, 20));
  CHECK(is(quoth__hebrew_day(2023, 1, 15), 2023, 4, 6));
  CHECK(is(quoth__hebrew_day(2023, 7, 1), 2023, 9, 16));
  CHECK(is(quoth__hebrew_day(2024, 7, 10), 2024, 10, 12));
  CHECK(is(quoth__hebrew_day(2024, 9, 25), 2024, 12, 26));
  CHECK(is(quoth__hebrew_day(2024, 12, 14), 2024, 3, 24));
  CHECK(is(quoth__islamic_day(2021, 9, 1), 2021, 4, 13));
  CHECK(is(quoth__islamic_day(2021, 10, 1), 2021, 5, 13));
  CHECK(is(quoth__islamic_day(2021, 12, 10), 2021, 7, 20));
  CHECK_NUMBER(quoth__islamic_day(600, 9, 1), INT32_MIN);
  CHECK(is(quoth__chinese_new_year(1900), 1900, 1, 31));
  CHECK(is(quoth__chinese_new_year(1990), 1990, 1, 27));
  CHECK(is(quoth__chinese_new_year(2021), 2021, 2, 12));
  CHECK(is(quoth__chinese_new_year(2024), 2024, 2, 10));
  CHECK_NUMBER(quoth__chinese_new_year(1899), INT32_MIN);
  CHECK_NUMBER(quoth__chinese_new_year(2100), INT32_MIN);
}

int main(void) {
  RUN(a_day_and_its_number_agree_for_10000_years);
  RUN(iso_weeks_agree_for_10000_years);
  RUN(months_are_added_to_the_last_day_they_have);
  RUN(only_days_of_the_calendar_exist);
  RUN(the_nth_weekday_counts_from_both_ends);
  RUN(movable_feasts_fall_where_they_fell);
  return test_result();
}
