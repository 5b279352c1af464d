/*
** dating.h - the state of one reading of dates, and the steps it is made of.
**
** datefacts.c evaluates what a match says, dateanchor.c knows what it is counted
** from and which way the clause looks, datepoint.c finds what it means, datestory.c
** what the text's timeline remembers of it, datetold.c when something quoted was said,
** daterange.c what the ends of a range take from each other, datesurvey.c what the
** explicit dates of a text tell about it, dateentry.c whose the stamps of a live report
** are, moment.c what the resolved ones tell; date.c has the passes. Private to those.
*/
#ifndef QUOTH_DATING_H
#define QUOTH_DATING_H

#include "date.h"

QUOTH__INTERNAL_BEGIN

/* What one match says: the fields of its rule's value, evaluated. */
typedef struct Facts {
  const DateValue *value;
  const Mark *mark;
  uint32_t has;             /* bit per Field; set also for a number that is not known */
  uint32_t unsaid;          /* bit per Field: there, but how many is not said */
  double numbers[FIELDS];   /* only of those that it has */
  uint32_t words[WORDS];
  int32_t feast[FEAST_KEYS];
  uint32_t feasts;          /* bit per FeastKey */
} Facts;

typedef enum Shape { SHAPE_NONE, SHAPE_POINT, SHAPE_LENGTH, SHAPE_REFERENCE } Shape;

/* What a date of the timeline leaves open. */
enum Open { OPEN_YEAR = 1, OPEN_WEEK = 2, OPEN_DAY = 4 };

/* What a match means. */
typedef struct Meaning {
  Shape shape;
  quoth_date_type type;
  Period period;      /* POINT */
  Length length;      /* LENGTH */
  Length times;       /* of a set: how much or how often of each; no unit: times; no count: not said */
  int32_t side;       /* LENGTH: -1 before the anchor, 1 after it, 0 not placed */
  uint32_t reference; /* REFERENCE */
  Mod mod;
  uint32_t open;      /* bit per Open: what was chosen for it, because it does not say */
  bool remember;      /* later expressions may refer to it */
} Meaning;

/* A date or a part of one, with the tokens it covers. */
typedef struct Dated {
  uint32_t first, end;
  uint32_t rule;
  uint32_t mark;       /* of TYPE_DATE_RULE */
  uint32_t parts;      /* 0: whole; else this one and so many less one behind it are one date */
  bool list;
  bool own_years;      /* of the first part: neither takes its year from the other */
  const DateValue *value;
  Meaning meaning;
} Dated;

/* The texts of a point of the timeline. Many dates of an article mean the same one. */
typedef struct Written {
  Period period;
  Mod mod;
  const char *value, *edtf, *earliest, *latest; /* no value: nothing is written here */
} Written;

#define WRITTEN 64u /* points whose texts are at hand, each at a place of its own */

/* The clock that an entry of a live blog begins with. */
typedef struct Stamp {
  uint32_t mark, block; /* of TYPE_DATE_RULE; where it stands */
  int32_t minute;       /* of the day */
  bool dated;           /* it names its day */
} Stamp;

/* The state of the reading. */
typedef struct Dating {
  quoth_article *a;
  const DateRules *rules;
  bool known;              /* publication date */
  int32_t now;             /* its day */
  int32_t zone;            /* of the hint, or NO_ZONE */
  bool narrative, day_first;
  Period last;             /* the last date mentioned; unknown YEAR when there is none */
  uint32_t last_token;
  Period front;            /* the day or month that the story has come to */
  Period glance;           /* the day or month before it that it looked back to */
  Period of_grain[UNITS];  /* the last date of each grain */
  uint32_t said;           /* bit per Unit: of_grain is set */
  bool year_firm;          /* the last date is a year that the story has come to for sure */
  int32_t aside;           /* the bare year that was taken for an aside, 0: none */
  int32_t partner;         /* the year that the range being read begins with, 0: none */
  bool long_length;        /* the last thing mentioned was a length of several months */
  Vector(Stamp) stamps;    /* of a live blog, else none */
  uint32_t stamp;          /* the next one */
  bool falling;            /* the newest entry comes first */
  int32_t minute;          /* of the day, of the entry that is being read; -1: none */
  Period at;               /* when it was written, grain UNIT_NONE: not known */
  Vector(Dated) dated;
  uint32_t joined, written; /* so many of them are joined with the one behind them, or not; are written */
  Written points[WRITTEN];
  uint32_t quotation;      /* cursor: the first one that is not closed yet */
  uint32_t told_in;        /* the quotation that `told` is of, NONE: none yet */
  Period told;             /* when it was said; no grain: not known */
} Dating;

typedef enum Choice {
  CHOOSE_NEAREST, CHOOSE_LIKELY, CHOOSE_LIKELIER, CHOOSE_RATHER, CHOOSE_BEHIND, CHOOSE_OVER, CHOOSE_AHEAD,
  CHOOSE_PAST, CHOOSE_FUTURE, CHOOSE_LAST, CHOOSE_NEXT, CHOOSE_THIS
} Choice;

/* The days [first, end) that a year, a month or a weekday is looked for around. */
typedef struct Around { int32_t first, end; } Around;

/* ---- datefacts.c ---- */

static inline bool has(const Facts *f, Field field) { return f->has >> field & 1; }

static inline bool unsaid(const Facts *f, Field field) { return f->unsaid >> field & 1; }

#define NUMBER_LARGEST 1000000000.0
#define LENGTH_MOST 1e12 /* of a unit: so many millennia, in thousandths of a year, are a whole number */

/* 0 for what is not said. */
static inline double number_of(const Facts *f, Field field) { return has(f, field) ? f->numbers[field] : 0; }

/* A number that is not known is the least, as it is of what is counted back ("days ago"). */
static inline int32_t get(const Facts *f, Field field) {
  double number = number_of(f, field);
  if (number > NUMBER_LARGEST) return (int32_t)NUMBER_LARGEST;
  if (!(number >= -NUMBER_LARGEST)) return (int32_t)-NUMBER_LARGEST;
  return (int32_t)(number < 0 ? number - 0.5 : number + 0.5);
}

static inline bool quoth__before_our_era(const Facts *f) { return has(f, FIELD_ERA) && get(f, FIELD_ERA) < 0; }

static inline void set_number(Facts *f, Field field, double number) {
  f->has |= 1u << field;
  if (number != number) f->unsaid |= 1u << field;
  f->numbers[field] = number;
}

static inline bool in(int32_t number, int32_t low, int32_t high) { return number >= low && number <= high; }

/* An absent optional capture leaves its fields out. */
void quoth__read_facts(const Dating *d, const DateValue *value, const Mark *mark, Facts *f);

/* What a host's function answered: constants under the keys of a value. False, and what is
** wrong with it, when it says no date. */
#define FAULT_SIZE 128u
bool quoth__read_answer(const quoth_value *answer, const Mark *mark, Facts *f, char fault[FAULT_SIZE]);

/* The constants among the numbers of a value: what it says of every match. */
void quoth__read_constants(const DateValue *value, Facts *f);

/* Whether what is said may be a date or a length; `fault` is what it cannot be. */
bool quoth__check_facts(const Facts *f, char fault[FAULT_SIZE]);

/* A year as astronomers count it: 1 BC is 0. */
int32_t quoth__era_year(const Facts *f, int32_t year);

/* Day and month in the order of the article, where only one order is a date. */
void quoth__settle_order(const Dating *d, Facts *f);

/* 2.30 is half past two. */
void quoth__split_clock(Facts *f);

/* Whether an entry of the lexicon ends before the token, in its sentence. */
bool quoth__stands_behind(const quoth_article *a, uint32_t token, uint32_t lexicon);

/* Whether the match is a date here: what stands before it, the kind of text. */
bool quoth__date_counts(const Dating *d, const DateValue *value, const Mark *mark);

/* ---- dateanchor.c ---- */

/* The period of the grain around the day of publication. */
Period quoth__now_period(const Dating *d, Unit grain);

/* Whether the last date mentioned is a day, of the sentence that a match stands in. */
bool quoth__in_sentence(const Dating *d, const Mark *mark);

/* Nothing tells when the text was written, and the last date that it mentions is a year or
** a month: nobody's "Friday", "last night" or "next spring" is counted from there. */
bool quoth__is_blind(const Dating *d);

/* What a count of units goes from. */
Period quoth__anchor_for(const Dating *d, const Facts *f, Unit unit);

/* The days that a year, a month or a weekday is looked for around; false: none. */
bool quoth__around(const Dating *d, Around *days);

/* How much the verb that tells a tense has to do with a date: in its sentence, in its
** clause, its own. */
enum { TENSE_FAR = 1, TENSE_CLAUSE, TENSE_OWN };

/* The tense of the clause that a match stands in: 0 not known, else one of TENSE_*, with
** the past below zero. */
int32_t quoth__tense_at(const Dating *d, const Mark *mark);

/* Which way a period with no year, month or week of its own is looked for. */
Choice quoth__choice_of(const Dating *d, const Facts *f, bool exact_day);

/* How ill a period fits, smaller is better; INT64_MAX does not fit at all. */
int64_t quoth__misfit(const Dating *d, const Period *p, Around days, Choice choice);

/* ---- datepoint.c ---- */

/* From the fields of a match to what they mean. */
void quoth__find_meaning(Dating *d, const Facts *f, Meaning *m);

/* ---- datestory.c ---- */

/* What later expressions refer to. */
void quoth__remember(Dating *d, const Meaning *m, uint32_t token);

/* ---- datetold.c ---- */

/* Sees a match that stands in quotation marks from when it was said: sets `now` and
** `known`, and forgets `last` where nothing is known. False: nothing changed. */
bool quoth__see_from_quote(Dating *d, const Facts *f);

/* ---- daterange.c ---- */

/* When two dates in a row are the ends of a range, each takes what it leaves open from
** the other. */
void quoth__settle_range(const Dating *d, Dated *x, Dated *y);

/* Whether a date, of which x is the one before, is the end of a span of years. */
bool quoth__ends_years(const Dating *d, const Dated *x, const Dated *y);

/* Makes one date of number i and the one behind it when they are the ends of a range; the next that
** may begin one. */
uint32_t quoth__join_range(Dating *d, uint32_t i);

/* ---- datesurvey.c ---- */

/* Publication date, kind of text, order of day and month. */
bool quoth__survey_dates(Dating *d);

/* A dateline is a stretch of the paragraph that it opens, or a block of its own. */
bool quoth__in_dateline(const quoth_article *a, uint32_t first, uint32_t end);

/* ---- dateentry.c ---- */

/* Finds the entries of a live blog. */
bool quoth__find_entries(Dating *d);

/* Before and behind the resolving of a mark, in a live blog: dates are seen from the
** entry that they stand in. */
void quoth__before_stamp(Dating *d, uint32_t mark);
void quoth__behind_stamp(Dating *d, uint32_t mark);

/* Fills article->entries, when the dates are written. */
bool quoth__note_entries(Dating *d);

/* ---- moment.c ---- */

/* Whether what stands there tells when the article was changed. */
bool quoth__in_change(const quoth_article *a, uint32_t token);

/* Metadata from the dates that tell about the article itself. */
void quoth__note_moments(quoth_article *a);

QUOTH__INTERNAL_END

#endif
