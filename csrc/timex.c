/*
** timex.c - periods and lengths, and how they are written.
*/
#include "timex.h"

const char *const quoth__unit_names[UNITS] = {
    NULL, "second", "minute", "hour", "part", "day", "weekend", "week", "fortnight", "month",
    "season", "quarter", "half", "year", "decade", "century", "millennium"};
const char *const quoth__part_names[PARTS] = {NULL, "small-hours", "morning", "midday", "afternoon",
                                              "daytime", "evening", "night"};
const char *const quoth__season_names[SEASONS] = {NULL, "spring", "summer", "autumn", "winter"};
const char *const quoth__mod_names[MODS] = {
    NULL, "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE",
    "EQUAL_OR_LESS", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"};

/* ---------------------------------------------------------------- Arithmetic */

bool quoth__same_period(const Period *a, const Period *b) {
  return a->grain == b->grain && a->unknown == b->unknown && a->year == b->year && a->month == b->month &&
         a->day == b->day && a->number == b->number && a->weekday == b->weekday && a->days == b->days &&
         a->part == b->part && a->hour == b->hour && a->minute == b->minute && a->second == b->second &&
         a->zone == b->zone && a->southern == b->southern;
}

Period quoth__period_day(int32_t days) { return quoth__period_at(days, UNIT_DAY); }

/* The month a season begins in; it lasts three. 0 is December of the year before:
** a winter has the year of its January, and in the south a summer has. */
static int32_t season_month(int32_t season, bool southern) {
  int32_t month = southern ? 3 * season + 6 : 3 * season;
  return month >= 12 ? month - 12 : month;
}

static Period season_at(Civil c) {
  int32_t season = c.month < 3 || c.month == 12 ? SEASON_WINTER : c.month / 3; /* March to May: 1 */
  return (Period){.grain = UNIT_SEASON, .year = c.year + (c.month == 12), .number = season, .zone = NO_ZONE};
}

static Period week_at(int32_t days, Unit grain) {
  IsoWeek iso = quoth__iso_week_of(days);
  return (Period){.grain = grain == UNIT_WEEKEND ? UNIT_WEEKEND : UNIT_WEEK, .year = iso.year, .number = iso.week,
                  .zone = NO_ZONE};
}

Period quoth__period_at(int32_t days, Unit grain) {
  Civil c = quoth__civil_of(days);
  Period p = {.grain = grain, .year = c.year, .zone = NO_ZONE};
  switch (grain) {
    case UNIT_SEASON: return season_at(c);
    case UNIT_HALF: p.number = (c.month + 5) / 6; return p;
    case UNIT_QUARTER: p.number = (c.month + 2) / 3; return p;
    case UNIT_MONTH: p.month = c.month; return p;
    case UNIT_FORTNIGHT:
    case UNIT_WEEK:
    case UNIT_WEEKEND: return week_at(days, grain);
    case UNIT_YEAR:
    case UNIT_DECADE:
    case UNIT_CENTURY:
    case UNIT_MILLENNIUM: return p;
    default: break;
  }
  p.month = c.month;
  p.day = c.day;
  p.weekday = quoth__weekday_of(days);
  return p;
}

/* Years before our era are grouped as they are written: 489 to 480 BC. */
static int32_t group_first(int32_t year, int32_t size) {
  return year > 0 ? year / size * size : 1 - ((1 - year) / size * size + size - 1);
}

static int32_t years_in(Unit grain) {
  return grain == UNIT_DECADE ? 10 : grain == UNIT_CENTURY ? 100 : grain == UNIT_MILLENNIUM ? 1000 : 1;
}

static int32_t month_start(int32_t year, int32_t month) { /* month may be past 12 */
  return quoth__days_of((Civil){year + quoth__floor_div(month - 1, 12), quoth__floor_mod(month - 1, 12) + 1, 1});
}

int32_t quoth__period_first(const Period *p) {
  switch (p->grain) {
    case UNIT_MILLENNIUM:
    case UNIT_CENTURY:
    case UNIT_DECADE: return month_start(group_first(p->year, years_in(p->grain)), 1);
    case UNIT_YEAR: return month_start(p->year, 1);
    case UNIT_HALF: return month_start(p->year, 6 * p->number - 5);
    case UNIT_QUARTER: return month_start(p->year, 3 * p->number - 2);
    case UNIT_SEASON: return month_start(p->year, season_month(p->number, p->southern));
    case UNIT_MONTH: return month_start(p->year, p->month);
    case UNIT_WEEK: return quoth__days_of_iso(p->year, p->number, 1);
    case UNIT_WEEKEND: return quoth__days_of_iso(p->year, p->number, 6);
    default: return quoth__days_of((Civil){p->year, p->month, p->day});
  }
}

int32_t quoth__period_end(const Period *p) {
  int32_t years = years_in(p->grain);
  switch (p->grain) {
    case UNIT_MILLENNIUM:
    case UNIT_CENTURY:
    case UNIT_DECADE: return month_start(group_first(p->year, years) + years, 1);
    case UNIT_YEAR: return month_start(p->year + 1, 1);
    case UNIT_HALF: return month_start(p->year, 6 * p->number + 1);
    case UNIT_QUARTER: return month_start(p->year, 3 * p->number + 1);
    case UNIT_SEASON: return month_start(p->year, season_month(p->number, p->southern) + 3);
    case UNIT_MONTH: return month_start(p->year, p->month + 1);
    case UNIT_WEEK: return quoth__period_first(p) + 7;
    case UNIT_WEEKEND: return quoth__period_first(p) + 2;
    default: return quoth__period_first(p) + (p->days > 1 ? p->days : 1);
  }
}

Period quoth__nowhere(Unit grain) {
  return (Period){.grain = grain, .unknown = UNKNOWN_YEAR | UNKNOWN_INSIDE, .zone = NO_ZONE};
}

/* Months that a unit is long, 0 for those counted in days. */
static int64_t months_in(Unit unit) {
  switch (unit) {
    case UNIT_MONTH: return 1;
    case UNIT_SEASON:
    case UNIT_QUARTER: return 3;
    case UNIT_HALF: return 6;
    case UNIT_YEAR: return 12;
    case UNIT_DECADE: return 120;
    case UNIT_CENTURY: return 1200;
    case UNIT_MILLENNIUM: return 12000;
    default: return 0;
  }
}

static int64_t seconds_in(Unit unit) { return unit == UNIT_HOUR ? 3600 : unit == UNIT_MINUTE ? 60 : 1; }

/* Moves a point on the clock; its zone stays. */
static Period shift_clock(const Period *p, int64_t n, Unit unit) {
  int32_t days = quoth__period_first(p);
  int64_t seconds = quoth__seconds_of(days, p->hour, p->minute, p->second) + n * seconds_in(unit);
  int64_t day = seconds / 86400 - (seconds % 86400 < 0);
  if (!quoth__year_in_range(1970 + day / 366)) return quoth__nowhere(unit);
  int32_t rest = (int32_t)(seconds - day * 86400);
  Period moved = quoth__period_day((int32_t)day);
  moved.grain = p->grain > UNIT_HOUR ? unit : p->grain < unit ? p->grain : unit;
  moved.hour = rest / 3600;
  moved.minute = rest / 60 % 60;
  moved.second = rest % 60;
  moved.zone = p->zone;
  return moved;
}

Period quoth__period_shift(const Period *p, int64_t n, Unit unit) {
  if (p->unknown || n > 10000000 || n < -10000000) return quoth__nowhere(unit);
  if (unit <= UNIT_HOUR) return shift_clock(p, n, unit);
  int32_t days = quoth__period_first(p);
  int64_t months = months_in(unit) * n;
  if (!months_in(unit)) {
    int64_t day = days + n * (unit == UNIT_FORTNIGHT ? 14 : unit == UNIT_DAY || unit == UNIT_PART ? 1 : 7);
    if (!quoth__year_in_range(1970 + day / 366)) return quoth__nowhere(unit);
    return quoth__period_at((int32_t)day, unit);
  }
  Civil c = quoth__civil_of(days);
  if (!quoth__year_in_range(c.year + months / 12)) return quoth__nowhere(unit);
  return quoth__period_at(quoth__days_of(quoth__add_months(c, (int32_t)months)), unit);
}

/* ---------------------------------------------------------------------- Text */

void quoth__put(Text *out, const char *text) {
  while (*text && out->size < sizeof out->bytes - 1) out->bytes[out->size++] = *text++;
  out->bytes[out->size] = '\0';
}

static void put_char(Text *out, char c) {
  if (out->size == sizeof out->bytes - 1) return;
  out->bytes[out->size++] = c;
  out->bytes[out->size] = '\0';
}

static inline void write_pair(char *to, int32_t number) {
  uint32_t tens = (uint32_t)number / 10;
  to[0] = (char)('0' + tens);
  to[1] = (char)('0' + ((uint32_t)number - 10 * tens));
}

static bool has_room(const Text *out, uint32_t size) { return out->size + size < sizeof out->bytes; }

static void add_size(Text *out, uint32_t size) {
  out->size += size;
  out->bytes[out->size] = '\0';
}

/* A number of at least that many digits: most are a year or have two. */
static void put_number(Text *out, int64_t number, int32_t digits) {
  char *to = out->bytes + out->size;
  if (digits == 2 && number >= 0 && number < 100 && has_room(out, 2)) {
    write_pair(to, (int32_t)number);
    add_size(out, 2);
    return;
  }
  if (digits == 4 && number >= 0 && number < 10000 && has_room(out, 4)) {
    write_pair(to, (int32_t)number / 100);
    write_pair(to + 2, (int32_t)number % 100);
    add_size(out, 4);
    return;
  }
  char reversed[24];
  int32_t count = 0;
  uint64_t rest = number < 0 ? (uint64_t)-number : (uint64_t)number;
  if (number < 0) put_char(out, '-');
  for (; rest || count < digits; rest /= 10) reversed[count++] = (char)('0' + rest % 10);
  while (count) put_char(out, reversed[--count]);
}

static void put_zone(Text *out, int32_t zone) {
  if (zone == NO_ZONE) return;
  if (zone == 0) {
    put_char(out, 'Z');
    return;
  }
  int32_t away = zone < 0 ? -zone : zone;
  put_char(out, zone < 0 ? '-' : '+');
  put_number(out, away / 60, 2);
  put_char(out, ':');
  put_number(out, away % 60, 2);
}

/* A mark and two digits, again and again. */
static void put_marked(Text *out, char mark, int32_t number) {
  if (!has_room(out, 3)) return;
  out->bytes[out->size] = mark;
  write_pair(out->bytes + out->size + 1, number);
  add_size(out, 3);
}

/* A day as nearly all are written, at once. */
static void put_date(Text *out, Civil c) {
  char *to = out->bytes + out->size;
  if (c.year < 0 || c.year > 9999 || !has_room(out, 10)) {
    put_number(out, c.year, 4);
    put_marked(out, '-', c.month);
    put_marked(out, '-', c.day);
    return;
  }
  write_pair(to, c.year / 100);
  write_pair(to + 2, c.year % 100);
  to[4] = to[7] = '-';
  write_pair(to + 5, c.month);
  write_pair(to + 8, c.day);
  add_size(out, 10);
}

static void put_clock(Text *out, int32_t hour, int32_t minute) {
  put_marked(out, 'T', hour);
  put_marked(out, ':', minute);
}

/* -------------------------------------------------------------------- TIMEX3 */

/* A year has four digits; a decade, a century, a millennium are its first ones. */
static int32_t digits_in(Unit grain) {
  return grain == UNIT_MILLENNIUM ? 1 : grain == UNIT_CENTURY ? 2 : grain == UNIT_DECADE ? 3 : 4;
}

static void year_timex(Text *out, const Period *p) {
  int32_t digits = digits_in(p->grain);
  if (p->unknown & UNKNOWN_YEAR) {
    for (int32_t i = 0; i < digits; i++) put_char(out, 'X');
    return;
  }
  if (p->year <= 0) quoth__put(out, "BC");
  put_number(out, (p->year > 0 ? p->year : 1 - p->year) / years_in(p->grain), digits);
}

static void number_timex(Text *out, const Period *p, char letter) {
  put_char(out, '-');
  put_char(out, letter);
  if (p->unknown & UNKNOWN_INSIDE) quoth__put(out, letter == 'W' ? "XX" : "X");
  else put_number(out, p->number, letter == 'W' ? 2 : 1);
}

static void month_timex(Text *out, const Period *p) {
  put_char(out, '-');
  if (p->unknown & UNKNOWN_INSIDE) quoth__put(out, "XX");
  else put_number(out, p->month, 2);
}

static void day_timex(Text *out, const Period *p) {
  if (p->unknown & UNKNOWN_INSIDE && p->weekday) {
    quoth__put(out, "-WXX-");
    put_number(out, p->weekday, 1);
    return;
  }
  month_timex(out, p);
  put_char(out, '-');
  if (p->unknown & (UNKNOWN_INSIDE | UNKNOWN_DAY)) quoth__put(out, "XX");
  else put_number(out, p->day, 2);
}

static void clock_timex(Text *out, const Period *p) {
  static const char *const parts[PARTS] = {"", "MO", "MO", "MI", "AF", "DT", "EV", "NI"};
  if (p->grain == UNIT_PART) {
    put_char(out, 'T');
    quoth__put(out, parts[p->part]);
    return;
  }
  put_clock(out, p->hour, p->minute);
  if (p->grain == UNIT_SECOND) put_marked(out, ':', p->second);
  put_zone(out, p->zone);
}

void quoth__period_timex(Text *out, const Period *p) {
  static const char *const seasons[SEASONS] = {"", "-SP", "-SU", "-FA", "-WI"};
  if (p->grain == UNIT_DAY && !p->unknown && p->year > 0) {
    put_date(out, (Civil){p->year, p->month, p->day});
    return;
  }
  year_timex(out, p);
  switch (p->grain) {
    case UNIT_HALF: number_timex(out, p, 'H'); return;
    case UNIT_QUARTER: number_timex(out, p, 'Q'); return;
    case UNIT_SEASON: quoth__put(out, seasons[p->number]); return;
    case UNIT_MONTH: month_timex(out, p); return;
    case UNIT_FORTNIGHT:
    case UNIT_WEEK: number_timex(out, p, 'W'); return;
    case UNIT_WEEKEND: number_timex(out, p, 'W'); quoth__put(out, "-WE"); return;
    default: break;
  }
  if (p->grain <= UNIT_DAY) day_timex(out, p);
  if (p->grain < UNIT_DAY) clock_timex(out, p);
}

/* ---------------------------------------------------------------------- EDTF */

static void put_civil(Text *out, int32_t days) { put_date(out, quoth__civil_of(days)); }

static void year_edtf(Text *out, const Period *p) {
  if (p->unknown & UNKNOWN_YEAR) {
    quoth__put(out, "XXXX");
    return;
  }
  if (p->year > 9999 || p->year < -9999) put_char(out, 'Y');
  put_number(out, p->year, 4);
}

/* Decades and centuries before our era do not end where the digits of astronomical
** years do: they are intervals. So are weeks, which EDTF has no form for. */
static void interval_edtf(Text *out, const Period *p) {
  put_civil(out, quoth__period_first(p));
  put_char(out, '/');
  put_civil(out, quoth__period_end(p) - 1);
}

static void group_edtf(Text *out, const Period *p) {
  if (p->year <= 0) {
    interval_edtf(out, p);
    return;
  }
  put_number(out, p->year / years_in(p->grain), digits_in(p->grain));
  quoth__put(out, p->grain == UNIT_DECADE ? "X" : p->grain == UNIT_CENTURY ? "XX" : "XXX");
}

static void day_edtf(Text *out, const Period *p) {
  if (p->unknown & UNKNOWN_INSIDE && p->weekday) { /* "some Friday" has no form */
    out->bytes[out->size = 0] = '\0';
    return;
  }
  day_timex(out, p);
  if (p->unknown || p->grain >= UNIT_PART) return;
  put_clock(out, p->hour, p->minute);
  put_marked(out, ':', p->second);
  put_zone(out, p->zone);
}

/* Seasons are 21 to 24, quarters 33 to 36, halves 40 and 41. */
static void inside_edtf(Text *out, const Period *p) {
  year_edtf(out, p);
  put_char(out, '-');
  put_number(out, p->number + (p->grain == UNIT_SEASON ? 20 : p->grain == UNIT_QUARTER ? 32 : 39), 2);
}

static void plain_edtf(Text *out, const Period *p) {
  if (p->days > 1 && !p->unknown) {
    interval_edtf(out, p);
    return;
  }
  if (p->grain == UNIT_SEASON || (!p->unknown && (p->grain == UNIT_QUARTER || p->grain == UNIT_HALF))) {
    inside_edtf(out, p);
    return;
  }
  if (p->grain > UNIT_YEAR || (p->grain > UNIT_DAY && p->grain != UNIT_MONTH && p->grain != UNIT_YEAR)) {
    if (!p->unknown) (p->grain > UNIT_YEAR ? group_edtf : interval_edtf)(out, p);
    return;
  }
  year_edtf(out, p);
  if (p->grain == UNIT_MONTH) month_timex(out, p);
  if (p->grain <= UNIT_DAY) day_edtf(out, p);
}

static void qualified_edtf(Text *out, const Period *p, Mod mod) {
  Text plain;
  quoth__clear(&plain);
  plain_edtf(&plain, p);
  bool open = plain.size && !strchr(plain.bytes, '/');
  if (open && (mod == MOD_BEFORE || mod == MOD_ON_OR_BEFORE)) quoth__put(out, "../");
  quoth__put(out, plain.bytes);
  if (open && mod == MOD_APPROX) put_char(out, '~');
  if (open && (mod == MOD_AFTER || mod == MOD_ON_OR_AFTER)) quoth__put(out, "/..");
}

/* Into an empty text. */
void quoth__period_edtf(Text *out, const Period *p, Mod mod) {
  if (mod == MOD_NONE) plain_edtf(out, p);
  else qualified_edtf(out, p, mod);
}

/* ------------------------------------------------------------------ Instants */

static void put_time(Text *out, int32_t seconds) {
  char *to = out->bytes + out->size;
  if (!has_room(out, 9)) return;
  to[0] = 'T';
  write_pair(to + 1, seconds / 3600);
  to[3] = to[6] = ':';
  write_pair(to + 4, seconds / 60 % 60);
  write_pair(to + 7, seconds % 60);
  add_size(out, 9);
}

/* So many seconds behind the beginning of a day. */
static void put_instant(Text *out, int32_t day, int32_t seconds, int32_t zone) {
  put_civil(out, day + seconds / 86400);
  put_time(out, seconds % 86400);
  put_zone(out, zone);
}

/* Hours of a day that a part of it takes; a night goes on to the next morning. */
static const int8_t part_hours[PARTS][2] = {{0, 24},  {0, 6},  {6, 12},  {11, 14}, {12, 18},
                                            {6, 18}, {18, 24}, {20, 30}};

static int32_t seconds_at(const Period *p, int32_t hour) { return hour * 3600 + p->minute * 60 + p->second; }

void quoth__period_earliest(Text *out, const Period *p) {
  if (p->unknown) return;
  int32_t hour = p->grain == UNIT_PART ? part_hours[p->part][0] : p->grain < UNIT_PART ? p->hour : 0;
  put_instant(out, quoth__period_first(p), seconds_at(p, hour), p->zone);
}

void quoth__period_latest(Text *out, const Period *p) {
  if (p->unknown) return;
  if (p->grain > UNIT_PART) {
    put_instant(out, quoth__period_end(p), 0, p->zone);
    return;
  }
  int32_t hour = p->grain == UNIT_PART ? part_hours[p->part][1] : p->hour;
  int32_t length = p->grain == UNIT_PART ? 0 : (int32_t)seconds_in(p->grain);
  put_instant(out, quoth__period_first(p), seconds_at(p, hour) + length, p->zone);
}

/* ------------------------------------------------------------------- Lengths */

/* How a unit is counted: its letter, whether T stands before it, and how many of
** the letter's unit one is. */
typedef struct Letter { bool clock; char letter; int32_t times; } Letter;

static Letter letter_of(Unit unit) {
  switch (unit) {
    case UNIT_SECOND: return (Letter){true, 'S', 1};
    case UNIT_MINUTE: return (Letter){true, 'M', 1};
    case UNIT_HOUR: return (Letter){true, 'H', 1};
    case UNIT_FORTNIGHT: return (Letter){false, 'W', 2};
    case UNIT_WEEK: return (Letter){false, 'W', 1};
    case UNIT_MONTH: return (Letter){false, 'M', 1};
    case UNIT_SEASON:
    case UNIT_QUARTER: return (Letter){false, 'M', 3};
    case UNIT_HALF: return (Letter){false, 'M', 6};
    case UNIT_YEAR: return (Letter){false, 'Y', 1};
    case UNIT_DECADE: return (Letter){false, 'Y', 10};
    case UNIT_CENTURY: return (Letter){false, 'Y', 100};
    case UNIT_MILLENNIUM: return (Letter){false, 'Y', 1000};
    default: return (Letter){false, 'D', 1};
  }
}

static void vague_timex(Text *out, Unit unit) {
  Letter letter = letter_of(unit);
  quoth__put(out, letter.clock ? "PTX" : "PX");
  put_char(out, unit == UNIT_NONE ? 'X' : unit == UNIT_DECADE ? 'E' : unit == UNIT_CENTURY ? 'C'
                : unit == UNIT_MILLENNIUM ? 'L' : unit == UNIT_QUARTER ? 'Q' : letter.letter);
}

/* 2500 thousandths: "2.5". */
static void put_decimal(Text *out, int64_t thousandths) {
  int64_t rest = thousandths % 1000;
  put_number(out, thousandths / 1000, 1);
  if (!rest) return;
  put_char(out, '.');
  if (rest % 100 == 0) put_number(out, rest / 100, 1);
  else if (rest % 10 == 0) put_number(out, rest / 10, 2);
  else put_number(out, rest, 3);
}

/* A fraction that the next smaller unit can say: half a year is six months. */
static Length split_fraction(Length length) {
  static const struct { Unit unit, smaller; int64_t times; } steps[] = {
      {UNIT_YEAR, UNIT_MONTH, 12}, {UNIT_HOUR, UNIT_MINUTE, 60}, {UNIT_MINUTE, UNIT_SECOND, 60}};
  int64_t rest = length.count % 1000;
  for (size_t i = 0; i < sizeof steps / sizeof *steps && rest && !length.unit2; i++)
    if (steps[i].unit == length.unit && rest * steps[i].times % 1000 == 0)
      return (Length){false, length.count - rest, rest * steps[i].times, length.unit, steps[i].smaller};
  return length;
}

void quoth__length_timex(Text *out, const Length *length) {
  if (length->vague) {
    vague_timex(out, length->unit);
    return;
  }
  Length split = split_fraction(*length);
  Letter one = letter_of(split.unit), two = letter_of(split.unit2);
  bool begun = split.count || !split.unit2;
  quoth__put(out, begun && one.clock ? "PT" : "P");
  if (begun) {
    put_decimal(out, split.count * one.times);
    put_char(out, one.letter);
  }
  if (!split.unit2) return;
  if (two.clock && !(begun && one.clock)) put_char(out, 'T');
  put_decimal(out, split.count2 * two.times);
  put_char(out, two.letter);
}
