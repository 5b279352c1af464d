/*
** date.h - what a rule of kind date means: the vocabulary of its `value`.
**
**    R:date "day-of-month" {
**      match = [[ m:@month "."? d:[int 1..31] "," y:[int 1000..2999] ]],
**      value = { year = "y", month = "m", day = "d" },
**    }
**
** A NUMBER below is a number, the name of a capture ("n"), or an expression over
** captures ("n-1"). A capture's number is the property `value` of its lexicon
** entry, the number of its <Number>, or its digits; an absent capture leaves the
** field out. A WORD is one of the words listed, or the name of a capture whose
** lexicon entry has a property of the field's own name (unit = "u" reads property
** `unit`), or a word as its `value`. Every key is verified when the rule set is frozen; each mistake is an
** error with the rule's place and name.
**
** A point or period of the timeline (type DATE, or TIME when finer than a day):
**    year, month, day, weekday (1 Monday .. 7), week, quarter, half      NUMBER
**    short_year      NUMBER  two digits: the year next to the anchor that ends so
**    decade          NUMBER  its first year, 1990; or two digits, 90
**    century         NUMBER  the 20th is 20
**    era             NUMBER  -1: the year, decade or century is before our era
**    nth             NUMBER  with weekday and month: the nth, -1 the last; with
**                            unit2, or else unit: the nth day, week or month of the
**                            period; such a point may also have `duration` and unit,
**                            which is what it means in a history text
**    first, second   NUMBER  day and month in the order of the article
**    season          WORD    spring summer autumn winter
**    part            WORD    morning midday afternoon daytime evening night
**    weekend         true
**    hour, minute, second_of NUMBER; clock NUMBER hours and minutes as in 2.30;
**    meridiem        NUMBER  0 a.m., 12 p.m.
**    zone            NUMBER  minutes east of Greenwich
**    feast           capture whose entry has month and day, or month, weekday and
**                            nth, or easter, orthodox (days from Easter), hebrew
**                            or islamic (month * 100 + day), or chinese (days from
**                            the new year), and perhaps year, and days when it takes
**                            more than one
**    shift           NUMBER  -1 last, 0 this, 1 next: of a weekday, month, season,
**                            feast; absent: the clause decides
**    offset, unit    NUMBER, WORD  so many units from the anchor; the fields above
**                            are then looked for inside that unit
**    from            publication (default), mention (the text's last date), sentence
**                    (the last day of the sentence, else publication)
**    grain           mention: written at the grain of the last date ("a year earlier")
**    whole           WORD    unit: all of it around the day that was found ("Easter week")
**    same            WORD    unit: the last date of that unit, else the one that
**                            had ended at publication
**    base, add       "2022-02-24", NUMBER: so many units after a fixed day; with no base
**                    after what the other fields name ("a week on Friday")
** A length (type DURATION):
**    duration, unit; duration2, unit2    NUMBER, WORD; a capture with no number, or
**                            "X": how many is not said ("several years")
** A set (type SET): a point or a length with set = true; quant and freq are texts
**    times, unit2            NUMBER, WORD: freq is so many of that unit, with no unit2 so many times
** A reference: ref      WORD  PRESENT_REF PAST_REF FUTURE_REF
**    vague           WORD    the reference that stands in for an offset with no number
** A range or list, written as one:
**    from = {...}, to = {...}  values, each with span = the capture it is written in
**    list = true             two dates, not all that lies between them
** With any of them:
**    mod             WORD    START MID END APPROX MORE_THAN LESS_THAN EQUAL_OR_MORE
**                            EQUAL_OR_LESS BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER
**    span            capture the annotation covers it, not the whole match
**    after, not_after  lexicon: the match counts only (not) behind one of its entries
**    narrative       WORD    the reference that it is in a history text ("today")
**    only            narrative or news: counts only in such a text
** A match that is no date, and keeps what is shorter from being one: none = true
**
** A rule's `value` may also be a function of the host: it returns a table of these
** keys with numbers and words in it, or a text as "2022-02-26", "2022-02", "2022".
**
** Tense is read from the lexicons named "future-cue" and "past-cue"; a word of them
** behind one of "bare-verb-mark" ("will be held") tells none, and to a day behind one of
** "date-determiner" ("set a May 7 trial") the past tells none. Behind one of
** "date-clause-opener" begins the clause of a date before a comma. Two dates
** with one entry of the lexicon "date-range" between them are a range, and with
** one of "date-and" when the first stands behind an entry of "date-between". What is
** said in quotation marks is seen from the date of the reporting clause beside them:
** one near an entry of "cue", and when it is coarser than a day only with an entry of
** "date-of-report" behind it ("in a 2019 interview").
*/
#ifndef QUOTH_DATE_H
#define QUOTH_DATE_H

#include "document.h"
#include "expression.h"
#include "timex.h"

QUOTH__INTERNAL_BEGIN

typedef enum Field {
  FIELD_YEAR, FIELD_SHORT_YEAR, FIELD_DECADE, FIELD_CENTURY, FIELD_ERA, FIELD_HALF, FIELD_QUARTER,
  FIELD_MONTH, FIELD_WEEK, FIELD_WEEKDAY, FIELD_DAY, FIELD_NTH, FIELD_FIRST, FIELD_SECOND, FIELD_HOUR,
  FIELD_MINUTE, FIELD_SECOND_OF, FIELD_CLOCK, FIELD_MERIDIEM, FIELD_ZONE, FIELD_SHIFT, FIELD_OFFSET,
  FIELD_ADD, FIELD_DURATION, FIELD_DURATION2, FIELD_TIMES, FIELDS
} Field;

typedef enum WordField {
  WORD_UNIT, WORD_UNIT2, WORD_SAME, WORD_SEASON, WORD_PART, WORD_MOD, WORD_REF, WORD_VAGUE,
  WORD_FROM, WORD_GRAIN, WORD_WHOLE, WORD_ONLY, WORD_NARRATIVE, WORDS
} WordField;

/* By code; 0 is none. */
enum { REFERENCES = 4 };
extern const char *const quoth__reference_names[REFERENCES];

/* Codes of the words that are not units, parts, seasons, mods or references. */
enum { FROM_PUBLICATION = 1, FROM_MENTION, FROM_SENTENCE };
enum { ONLY_NARRATIVE = 1, ONLY_NEWS };

/* Where a field's number comes from. */
typedef struct NumberSource {
  Field field;
  const Expression *expression; /* NULL: the constant */
  double constant;
} NumberSource;

/* Where a field's word comes from: a code, or the property of a captured entry. */
typedef struct WordSource {
  WordField field;
  uint32_t code;    /* 0: from the capture */
  Symbol capture, property;
} WordSource;

typedef struct DateValue {
  Vector(NumberSource) numbers;
  Vector(WordSource) words;
  Symbol span, feast;           /* NONE: none */
  uint32_t after, not_after;    /* lexicons, NONE: any */
  const char *quant, *freq;     /* NULL: none */
  bool weekend, set, list, vague_length;
  bool own_years;               /* `from` and `to` each name a year of their own */
  bool none;                    /* no date */
  bool dated;                   /* it names a year, or day and month by order */
  bool deictic;                 /* it can only be seen from publication */
  int32_t base;                 /* day, when has_base */
  bool has_base;
  const struct DateValue *from, *to; /* both or none */
} DateValue;

enum FeastKey {
  FEAST_YEAR, FEAST_MONTH, FEAST_DAY, FEAST_WEEKDAY, FEAST_NTH, FEAST_EASTER, FEAST_ORTHODOX, FEAST_HEBREW,
  FEAST_ISLAMIC, FEAST_CHINESE, FEAST_DAYS, FEAST_KEYS
};

/* Of which lexicons the words are that a clause is known by. */
enum { CUE_FUTURE = 1, CUE_PAST = 2, CUE_TENSE = CUE_FUTURE | CUE_PAST, CUE_REPORT = 4 };

/* What dates need of a rule set: symbols of properties, lexicons of cues. */
typedef struct DateRules {
  const DateValue **values;     /* by rule; NULL for rules of other kinds */
  Symbol feast_keys[FEAST_KEYS], value_key;/* enum FeastKey */
  uint32_t future_cue, past_cue, bare_verb, determiner, opener; /* lexicons */
  uint32_t range, between, and_word, cue, report;
  const uint8_t *cues; /* by known hit: CUE_* of it and of those behind it in its list */
} DateRules;

/* The field that a key names, FIELDS or WORDS: none. */
Field quoth__date_field(const char *key);
WordField quoth__date_word_field(const char *key);

/* The code of a word of a field, 0 when it is none of its words. */
uint32_t quoth__date_word(WordField field, const char *text);

static inline uint32_t quoth__cue_of(const DateRules *dates, const Hit *hit) {
  return hit->lexicon == dates->future_cue ? CUE_FUTURE : hit->lexicon == dates->past_cue ? CUE_PAST
       : hit->lexicon == dates->cue ? CUE_REPORT : 0;
}

/* CUE_* of the entries that begin at a token. */
static inline uint32_t quoth__cues_at(const quoth_article *a, uint32_t token) {
  const DateRules *dates = a->rules->dates;
  uint32_t number = a->hit_at[token], cues = 0;
  if (number < a->known_count) return dates->cues[number];
  for (const Hit *hit = quoth__numbered_hit(a, number); hit; hit = quoth__hit_behind(hit))
    cues |= quoth__cue_of(dates, hit);
  return cues;
}

/* datesurvey.c: the day of an ISO 8601 date or date-time, and its zone or NO_ZONE; false when it is none. */
bool quoth__parse_published(const char *text, int32_t *day, int32_t *zone);

QUOTH__INTERNAL_END

#endif
