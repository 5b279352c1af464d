/*
** timex_test.c - periods and lengths: where they begin and end, how they move and how
** they are written.
*/
#include "test.h"

#include "../../csrc/timex.h"

static Period day(int32_t year, int32_t month, int32_t number) {
  return quoth__period_day(quoth__days_of((Civil){year, month, number}));
}

static const char *timex(Period p) {
  static Text text;
  text = (Text){.size = 0};
  quoth__period_timex(&text, &p);
  return text.bytes;
}

static const char *edtf(Period p, Mod mod) {
  static Text text;
  text = (Text){.size = 0};
  quoth__period_edtf(&text, &p, mod);
  return text.bytes;
}

static const char *length(Length l) {
  static Text text;
  text = (Text){.size = 0};
  quoth__length_timex(&text, &l);
  return text.bytes;
}

static const char *instants(Period p) {
  static Text text;
  text = (Text){.size = 0};
  quoth__period_earliest(&text, &p);
  quoth__put(&text, " ");
  quoth__period_latest(&text, &p);
  return text.bytes;
}

static Period at(int32_t year, int32_t month, int32_t number, Unit grain) {
  return quoth__period_at(quoth__days_of((Civil){year, month, number}), grain);
}

static void every_grain_has_its_form(void) {
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_DAY)), "2021-04-23");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_WEEK)), "2021-W16");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_WEEKEND)), "2021-W16-WE");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_MONTH)), "2021-04");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_SEASON)), "2021-SP");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_QUARTER)), "2021-Q2");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_HALF)), "2021-H1");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_YEAR)), "2021");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_DECADE)), "202");
  CHECK_TEXT(timex(at(2021, 4, 23, UNIT_CENTURY)), "20");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_SEASON), MOD_NONE), "2021-21");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_QUARTER), MOD_NONE), "2021-34");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_DECADE), MOD_NONE), "202X");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_WEEK), MOD_NONE), "2021-04-19/2021-04-25");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_YEAR), MOD_APPROX), "2021~");
  CHECK_TEXT(edtf(at(2021, 4, 23, UNIT_YEAR), MOD_BEFORE), "../2021");
}

static void years_before_our_era_are_grouped_as_they_are_written(void) {
  CHECK_TEXT(timex(at(-479, 6, 1, UNIT_YEAR)), "BC0480");
  CHECK_TEXT(timex(at(-479, 6, 1, UNIT_DECADE)), "BC048");
  CHECK_TEXT(timex(at(-479, 6, 1, UNIT_CENTURY)), "BC04");
  CHECK_TEXT(edtf(at(-479, 6, 1, UNIT_YEAR), MOD_NONE), "-0479");
  CHECK_TEXT(instants(at(-479, 6, 1, UNIT_DECADE)), "-0488-01-01T00:00:00 -0478-01-01T00:00:00");
}

static void a_winter_has_the_year_of_its_january(void) {
  CHECK_TEXT(timex(at(2020, 12, 31, UNIT_SEASON)), "2021-WI");
  CHECK_TEXT(timex(at(2021, 2, 28, UNIT_SEASON)), "2021-WI");
  CHECK_TEXT(instants(at(2021, 1, 5, UNIT_SEASON)), "2020-12-01T00:00:00 2021-03-01T00:00:00");
  Period south = at(2021, 1, 5, UNIT_SEASON);
  south.number = SEASON_SUMMER;
  south.southern = true;
  CHECK_TEXT(instants(south), "2020-12-01T00:00:00 2021-03-01T00:00:00");
}

static void units_are_counted_at_their_grain(void) {
  Period p = day(2021, 3, 31), moved = quoth__period_shift(&p, -1, UNIT_MONTH);
  CHECK_TEXT(timex(moved), "2021-02");
  moved = quoth__period_shift(&p, 1, UNIT_WEEK);
  CHECK_TEXT(timex(moved), "2021-W14");
  moved = quoth__period_shift(&p, -2, UNIT_QUARTER);
  CHECK_TEXT(timex(moved), "2020-Q3");
  moved = quoth__period_shift(&p, -20, UNIT_YEAR);
  CHECK_TEXT(timex(moved), "2001");
  moved = quoth__period_shift(&p, 9999999, UNIT_CENTURY);
  CHECK(moved.unknown != 0);
  CHECK_TEXT(timex(moved), "XX");
}

static void what_is_not_known_is_written_with_x(void) {
  Period p = day(2021, 4, 23);
  p.unknown = UNKNOWN_YEAR;
  CHECK_TEXT(timex(p), "XXXX-04-23");
  CHECK_TEXT(instants(p), " ");
  p = (Period){.grain = UNIT_DAY, .unknown = UNKNOWN_YEAR | UNKNOWN_INSIDE, .weekday = 5, .zone = NO_ZONE};
  CHECK_TEXT(timex(p), "XXXX-WXX-5");
  CHECK_TEXT(edtf(p, MOD_NONE), "");
}

static void clocks_have_zones(void) {
  Period p = day(2021, 4, 23);
  p.grain = UNIT_MINUTE;
  p.hour = 17;
  CHECK_TEXT(timex(p), "2021-04-23T17:00");
  p.zone = -300;
  CHECK_TEXT(timex(p), "2021-04-23T17:00-05:00");
  p.zone = 0;
  CHECK_TEXT(instants(p), "2021-04-23T17:00:00Z 2021-04-23T17:01:00Z");
  p.grain = UNIT_PART;
  p.part = PART_NIGHT;
  p.zone = NO_ZONE;
  CHECK_TEXT(timex(p), "2021-04-23TNI");
  CHECK_TEXT(instants(p), "2021-04-23T20:00:00 2021-04-24T06:00:00");
}

static void lengths_say_fractions_in_smaller_units(void) {
  CHECK_TEXT(length((Length){.count = 2500, .unit = UNIT_YEAR}), "P2Y6M");
  CHECK_TEXT(length((Length){.count = 1500, .unit = UNIT_MINUTE}), "PT1M30S");
  CHECK_TEXT(length((Length){.count = 500, .unit = UNIT_HOUR}), "PT30M");
  CHECK_TEXT(length((Length){.count = 22800, .unit = UNIT_DAY}), "P22.8D");
  CHECK_TEXT(length((Length){.count = 2000, .unit = UNIT_DECADE}), "P20Y");
  CHECK_TEXT(length((Length){.count = 1000, .unit = UNIT_DAY, .count2 = 6000, .unit2 = UNIT_HOUR}), "P1DT6H");
  CHECK_TEXT(length((Length){.vague = true, .unit = UNIT_HOUR}), "PTXH");
  CHECK_TEXT(length((Length){.vague = true, .unit = UNIT_YEAR}), "PXY");
}

int main(void) {
  RUN(every_grain_has_its_form);
  RUN(years_before_our_era_are_grouped_as_they_are_written);
  RUN(a_winter_has_the_year_of_its_january);
  RUN(units_are_counted_at_their_grain);
  RUN(what_is_not_known_is_written_with_x);
  RUN(clocks_have_zones);
  RUN(lengths_say_fractions_in_smaller_units);
  return test_result();
}
