/*
** datetold.c - when what stands in quotation marks was said: "We met yesterday," he
** said on Friday.
**
** The reporting clause stands beside the quotation, in the sentence that the
** quotation ends or begins in; its date is looked for once for each quotation.
*/
#include "dating.h"

/* How far from a quotation its reporting clause is looked for, in tokens. */
#define CLAUSE_REACH 24u

/* How far behind its verb the date of a report may stand when it is coarser than a day. */
#define REPORT_NEAR 5u

/* The outermost quotation that a token stands in, NONE: none. Tokens are asked for in
** the order of the text. */
static uint32_t quotation_of(Dating *d, uint32_t token) {
  const Quotation *quotations = d->a->quotations.items;
  uint32_t count = d->a->quotations.count;
  while (d->quotation < count && quotations[d->quotation].close <= token) d->quotation++;
  return d->quotation < count && quotations[d->quotation].open < token ? d->quotation : NONE;
}

/* A day, or a month or a year that the report itself is named by. */
static bool is_of_report(const Dating *d, const Period *p, const Mark *mark, uint32_t cue) {
  if (p->unknown || p->grain > UNIT_YEAR) return false;
  if (p->grain <= UNIT_DAY) return true;
  bool behind = cue != NONE && cue < mark->first && mark->first - cue <= REPORT_NEAR;
  return behind || (mark->end < d->a->tokens.count && quoth__hit_of(d->a, mark->end, d->rules->report));
}

static bool means_day(Dating *d, uint32_t index, uint32_t cue, Period *told) {
  const Mark *mark = &d->a->marks[TYPE_DATE_RULE].items[index];
  const DateValue *value = d->rules->values[mark->rule];
  Facts f;
  Meaning m;
  if (!value || value->from || !quoth__date_counts(d, value, mark)) return false;
  quoth__read_facts(d, value, mark, &f);
  quoth__settle_order(d, &f);
  quoth__find_meaning(d, &f, &m);
  *told = m.period;
  return m.shape == SHAPE_POINT && m.type != QUOTH_SET && is_of_report(d, &m.period, mark, cue);
}

/* The date of the first clause of report among the tokens: with its verb, and no other
** verb before both are seen. */
static bool clause_date(Dating *d, uint32_t first, uint32_t end, Period *told) {
  const quoth_article *a = d->a;
  const MarkVector *marks = &a->marks[TYPE_DATE_RULE];
  uint32_t cue = NONE, date = NONE, mark = quoth__marks_before(a, TYPE_DATE_RULE, first);
  for (uint32_t t = first; t < end && !quoth__has(a, t, QUOTH_TOKEN_QUOTED); t++) {
    while (mark < marks->count && marks->items[mark].first < t) mark++;
    uint32_t cues = quoth__cues_at(a, t);
    if (cues & CUE_REPORT) cue = t;
    else if (cues) cue = date = NONE;
    if (date == NONE && mark < marks->count && marks->items[mark].first == t) date = mark;
    if (date != NONE && cue != NONE) return means_day(d, date, cue, told);
  }
  return false;
}

static bool find_told(Dating *d, const Quotation *q, Period *told) {
  const quoth_article *a = d->a;
  uint32_t behind = q->close + !q->unclosed;
  if (behind < a->tokens.count && q->close > q->open) {
    const quoth_sentence *s = &a->sentences.items[quoth__sentence_of(a, q->close - 1)];
    uint32_t end = s->tokens.end < behind + CLAUSE_REACH ? s->tokens.end : behind + CLAUSE_REACH;
    if (clause_date(d, behind, end, told)) return true;
  }
  const quoth_sentence *s = &a->sentences.items[quoth__sentence_of(a, q->open)];
  uint32_t lowest = q->open > CLAUSE_REACH ? q->open - CLAUSE_REACH : 0;
  return clause_date(d, s->tokens.begin > lowest ? s->tokens.begin : lowest, q->open, told);
}

/* Whether a match says something finer than a unit. */
static bool is_finer(const Facts *f, Unit grain) {
  uint32_t unit = f->words[WORD_UNIT];
  return has(f, FIELD_WEEKDAY) || has(f, FIELD_DAY) || has(f, FIELD_HOUR) || f->words[WORD_PART] ||
         (has(f, FIELD_OFFSET) && unit && unit < grain) || (has(f, FIELD_MONTH) && grain == UNIT_YEAR);
}

bool quoth__see_from_quote(Dating *d, const Facts *f) {
  uint32_t quotation = d->narrative ? NONE : quotation_of(d, f->mark->first);
  if (quotation == NONE) return false;
  if (d->told_in != quotation) {
    d->told = quoth__nowhere(UNIT_NONE);
    if (!find_told(d, &d->a->quotations.items[quotation], &d->told)) d->told = quoth__nowhere(UNIT_NONE);
    d->told_in = quotation;
  }
  if (d->told.grain == UNIT_NONE) return false;
  if (d->told.grain > UNIT_DAY && is_finer(f, d->told.grain)) {
    d->known = false;
    d->last = quoth__nowhere(UNIT_NONE);
    return true;
  }
  d->known = true;
  d->now = quoth__period_first(&d->told);
  return true;
}
