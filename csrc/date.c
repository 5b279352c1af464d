/*
** date.c - date expressions to values: publication date, tense, the text's own
** timeline.
**
** In: marks of TYPE_DATE_RULE, each a match of a rule whose value daterule.c made
** compact. Out: article->dates in text order, one mark of TYPE_DATE for each, and
** metadata.published. Entry: quoth__read_dates.
**
** One pass looks at the dates that are explicit (datesurvey.c); a second resolves
** every mark from left to right and remembers what it mentioned. A date may still become
** the end of a range or take something from the one behind it: two behind it are awaited
** before it is joined and written. Each is linear in the marks.
*/
#include "dating.h"

#define DATES_WRITTEN 8u /* that are kept before their room is used again */

static bool nomem(Dating *d) { return quoth__nomem(d->a); }

/* ------------------------------------------------------------------ Resolving */

static void narrow(const Dating *d, const DateValue *value, const Mark *mark, Dated *out) {
  out->first = mark->first;
  out->end = mark->end;
  const Capture *capture = value->span == NONE ? NULL : quoth__capture(d->a, mark, value->span);
  if (!capture || capture->first >= capture->end) return;
  out->first = capture->first;
  out->end = capture->end;
}

/* What stands in quotation marks is seen from the day when it was said. */
static void find_meaning(Dating *d, const Facts *f, Meaning *m) {
  bool known = d->known;
  int32_t now = d->now;
  Period last = d->last;
  bool seen = quoth__see_from_quote(d, f);
  quoth__find_meaning(d, f, m);
  if (!seen) return;
  d->known = known;
  d->now = now;
  d->last = last;
}

static bool resolve_facts(Dating *d, uint32_t mark_index, Facts *f, uint32_t parts) {
  if (!quoth__room(&d->a->arena, &d->dated)) return nomem(d);
  Dated *out = &d->dated.items[d->dated.count];
  out->rule = f->mark->rule;
  out->mark = mark_index;
  out->parts = parts;
  out->list = false;
  out->value = f->value;
  quoth__settle_order(d, f);
  quoth__split_clock(f);
  find_meaning(d, f, &out->meaning);
  narrow(d, f->value, f->mark, out);
  if (d->dated.count) quoth__settle_range(d, out - 1, out);
  bool goes_on = d->dated.count && quoth__ends_years(d, out - 1, out); /* from where a span of years begins */
  if (!goes_on) quoth__remember(d, &out->meaning, out->first);
  d->dated.count++;
  return true;
}

static bool resolve(Dating *d, uint32_t mark_index, const DateValue *value, uint32_t parts) {
  Facts f;
  quoth__read_facts(d, value, &d->a->marks[TYPE_DATE_RULE].items[mark_index], &f);
  return resolve_facts(d, mark_index, &f, parts);
}

/* A value that a function of the host finds. No answer drops the date; so does one that says
** none, which is noted. */
static bool resolve_by_host(Dating *d, uint32_t mark_index) {
  const Mark *mark = &d->a->marks[TYPE_DATE_RULE].items[mark_index];
  quoth_answer answer;
  Facts f;
  char fault[FAULT_SIZE];
  if (!quoth__ask_value(d->a, TYPE_DATE_RULE, mark, &answer)) return false;
  if (answer.value.kind == QUOTH_NIL) return true;
  if (!quoth__read_answer(&answer.value, mark, &f, fault)) return quoth__note_answer(d->a, mark, fault);
  return resolve_facts(d, mark_index, &f, 0);
}

static bool resolve_mark(Dating *d, uint32_t index) {
  const Mark *mark = &d->a->marks[TYPE_DATE_RULE].items[index];
  const DateValue *value = d->rules->values[mark->rule];
  uint32_t at = d->a->tokens.begin[mark->first];
  if (!quoth__charge(&d->a->meter, STAGE_DATES, 4, at, &d->a->error)) return false;
  if (!value) return resolve_by_host(d, index);
  if (!quoth__date_counts(d, value, mark)) return true;
  if (!value->from) return resolve(d, index, value, 0);
  if (!resolve(d, index, value->from, 2)) return false;
  Dated *from = &d->dated.items[d->dated.count - 1];
  from->list = value->list && !quoth__stands_behind(d->a, from->first, d->rules->between);
  from->own_years = value->own_years;
  if (from->meaning.shape == SHAPE_POINT && !from->meaning.period.unknown && from->meaning.period.year > 0)
    d->partner = from->meaning.period.year;
  bool done = resolve(d, index, value->to, 0);
  d->partner = 0;
  return done;
}

/* ------------------------------------------------------------------- Output */

static bool keep_text(Dating *d, const Text *text, const char **out) {
  *out = text->size ? quoth__copy(&d->a->arena, text->bytes, text->size) : NULL;
  return !text->size || *out || nomem(d);
}

static bool write_value(Dating *d, const Meaning *m, const char **out) {
  Text text;
  if (m->shape == SHAPE_REFERENCE) {
    *out = quoth__reference_names[m->reference];
    return true;
  }
  quoth__clear(&text);
  if (m->shape == SHAPE_LENGTH) quoth__length_timex(&text, &m->length);
  else quoth__period_timex(&text, &m->period);
  return keep_text(d, &text, out);
}

/* The first day of one period, and what lies behind the other. */
static bool write_bounds(Dating *d, const Period *first, const Period *last, quoth_date *out) {
  Text early, late;
  quoth__clear(&early);
  quoth__clear(&late);
  quoth__period_earliest(&early, first);
  quoth__period_latest(&late, last);
  return keep_text(d, &early, &out->earliest) && keep_text(d, &late, &out->latest);
}

/* The instants of "the past two months": so long before or after publication. */
static bool write_placed_length(Dating *d, const Meaning *m, quoth_date *out) {
  if (!m->side || !d->known || m->length.vague || m->length.count % 1000 || m->length.unit2) return true;
  Period now = quoth__period_day(d->now);
  Period far = quoth__period_shift(&now, m->side * (m->length.count / 1000), m->length.unit);
  if (far.unknown || m->length.unit < UNIT_DAY) return true;
  return m->side < 0 ? write_bounds(d, &far, &now, out) : write_bounds(d, &now, &far, out);
}

static bool write_instants(Dating *d, const Meaning *x, const Meaning *y, quoth_date *out) {
  if (x->shape == SHAPE_LENGTH) return write_placed_length(d, x, out);
  if (x->shape != SHAPE_POINT || x->type == QUOTH_SET) return true;
  return write_bounds(d, &x->period, &y->period, out);
}

static bool write_edtf_range(Dating *d, const Text *one, const Text *other, bool list, quoth_date *out) {
  Text both;
  if (!other->size || strchr(one->bytes, '/') || strchr(other->bytes, '/')) return true;
  quoth__clear(&both);
  quoth__put(&both, list ? "{" : "");
  quoth__put(&both, one->bytes);
  quoth__put(&both, list ? "," : "/");
  quoth__put(&both, other->bytes);
  quoth__put(&both, list ? "}" : "");
  return keep_text(d, &both, &out->edtf);
}

static bool write_edtf(Dating *d, const Meaning *x, const Meaning *y, bool list, quoth_date *out) {
  Text text, other;
  if (x->shape != SHAPE_POINT || x->type == QUOTH_SET) return true;
  quoth__clear(&text);
  quoth__period_edtf(&text, &x->period, x->mod);
  bool same = x == y && out->value && !strcmp(text.bytes, out->value); /* as of nearly all days */
  if (same) out->edtf = out->value;
  if (same) return true;
  if (x == y || !text.size) return keep_text(d, &text, &out->edtf);
  quoth__clear(&other);
  quoth__period_edtf(&other, &y->period, y->mod);
  return write_edtf_range(d, &text, &other, list, out);
}

static bool write_parts(Dating *d, const Dated *x, quoth_date *out) {
  quoth_date_part *parts = quoth__take_zero(&d->a->arena, 2, sizeof *parts);
  if (!parts) return nomem(d);
  for (uint32_t i = 0; i < 2; i++) {
    parts[i].span = quoth__token_span(d->a, x[i].first, x[i].end);
    parts[i].type = x[i].meaning.type;
    if (!write_value(d, &x[i].meaning, &parts[i].value)) return false;
  }
  out->parts = parts;
  out->part_count = 2;
  const char *value = quoth__format(&d->a->arena, "%s/%s", parts[0].value, parts[1].value);
  out->value = value;
  return value || nomem(d);
}

/* How often in each of a set: 24H of "24 hours a day", 2X of "twice a week". */
static bool write_freq(Dating *d, const Dated *x, const char **out) {
  Text text;
  const Length *times = &x->meaning.times;
  *out = x->value->freq;
  if (!times->count || times->vague) return true;
  if (times->unit == UNIT_NONE) {
    *out = quoth__format(&d->a->arena, "%dX", (int)(times->count / 1000));
    return *out || nomem(d);
  }
  quoth__clear(&text);
  quoth__length_timex(&text, times);
  size_t letters = strspn(text.bytes, "PT");
  *out = quoth__copy(&d->a->arena, text.bytes + letters, text.size - letters);
  return *out || nomem(d);
}

/* The place of a point's texts. */
static Written *place_of(Dating *d, const Period *p) {
  uint32_t day = 12 * (uint32_t)p->year + 31 * (uint32_t)p->month + (uint32_t)p->day;
  return &d->points[(day + 5 * (uint32_t)p->number + 7 * (uint32_t)p->weekday + (uint32_t)p->grain) % WRITTEN];
}

static bool write_point(Dating *d, const Meaning *m, quoth_date *out) {
  Written *w = place_of(d, &m->period);
  if (w->value && w->mod == m->mod && quoth__same_period(&w->period, &m->period)) {
    out->value = w->value;
    out->edtf = w->edtf;
    out->earliest = w->earliest;
    out->latest = w->latest;
    return true;
  }
  if (!write_value(d, m, &out->value) || !write_edtf(d, m, m, false, out) || !write_instants(d, m, m, out))
    return false;
  *w = (Written){m->period, m->mod, out->value, out->edtf, out->earliest, out->latest};
  return true;
}

static bool write_texts(Dating *d, const Dated *x, const Dated *y, quoth_date *out) {
  const Meaning *m = &x->meaning;
  if (!x->parts && m->shape == SHAPE_POINT && m->type != QUOTH_SET) return write_point(d, m, out);
  bool written = x->parts ? write_parts(d, x, out) : write_value(d, m, &out->value);
  return written && write_edtf(d, m, &y->meaning, x->list, out) && write_instants(d, m, &y->meaning, out);
}

static bool write_date(Dating *d, const Dated *x) {
  quoth_article *a = d->a;
  const Dated *y = x->parts ? x + 1 : x;
  const Mark *mark = &a->marks[TYPE_DATE_RULE].items[x->mark];
  uint32_t end = y->end;
  quoth_date *out = &a->dates.items[a->dates.count];
  *out = (quoth_date){.span = quoth__token_span(a, x->first, end), .tokens = {x->first, end},
                      .type = x->meaning.type, .mod = quoth__mod_names[x->meaning.mod], .quant = x->value->quant,
                      .rule = a->rules->rules.items[x->rule].name};
  if (!write_freq(d, x, &out->freq) || !write_texts(d, x, y, out)) return false;
  MarkVector *marks = &a->marks[TYPE_DATE];
  a->dates.count++;
  marks->items[marks->count++] = (Mark){x->first, end, x->rule, mark->captures, mark->capture_count, NONE,
                                        mark->number};
  return true;
}

/* Dates that are joined and written make room for others. */
static void drop_written(Dating *d) {
  uint32_t done = d->joined < d->written ? d->joined : d->written;
  if (done < DATES_WRITTEN) return;
  d->dated.count -= done;
  d->joined -= done;
  d->written -= done;
  memmove(d->dated.items, d->dated.items + done, d->dated.count * sizeof *d->dated.items);
}

/* Joins and writes the dates that nothing can change any more: the `open` newest ones may be
** settled against the next. */
static bool write_dates(Dating *d, uint32_t open) {
  while (d->joined + 1 + open < d->dated.count) d->joined = quoth__join_range(d, d->joined);
  if (!open) d->joined = d->dated.count;
  for (; d->written < d->joined; d->written += d->dated.items[d->written].parts ? 2 : 1)
    if (!write_date(d, &d->dated.items[d->written])) return false;
  drop_written(d);
  return true;
}

#define MARKS_AHEAD 8u

/* What resolving and writing a mark will look at: dates stand far from each other. Where its text is stands in a
** column that was asked for before. */
static inline void ask_ahead(const quoth_article *a, uint32_t number) {
  const MarkVector *marks = &a->marks[TYPE_DATE_RULE];
  if (number + MARKS_AHEAD >= marks->count) return;
  const Mark *mark = &marks->items[number + MARKS_AHEAD];
  quoth__ask_for(quoth__token_text(a, marks->items[number + MARKS_AHEAD / 2].first));
  quoth__ask_for(&a->tokens.begin[mark->first]);
  quoth__ask_for(&a->tokens.end[mark->first]);
  quoth__ask_for(&a->tokens.number[mark->first]);
  quoth__ask_for(&a->tokens.flags[mark->first]);
  quoth__ask_for(&a->hit_at[mark->first]);
  quoth__ask_for(&a->sentence_at[mark->first / STRIDE]);
  quoth__ask_for(&a->captures.items[mark->captures]);
}

/* In a live blog the last entry says from when lengths are counted ("the past hour"): nothing
** is written before. */
static bool read_marks(Dating *d) {
  uint32_t count = d->a->marks[TYPE_DATE_RULE].count;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t before = d->dated.count;
    ask_ahead(d->a, i);
    if (d->stamps.count) quoth__before_stamp(d, i);
    if (!resolve_mark(d, i)) return false;
    if (d->a->rule_counts && d->dated.count == before)
      d->a->rule_counts[d->a->marks[TYPE_DATE_RULE].items[i].rule].kept--; /* it is no date */
    if (d->stamps.count) quoth__behind_stamp(d, i);
    else if (!write_dates(d, 1)) return false;
  }
  return write_dates(d, 0);
}

bool quoth__read_dates(quoth_article *a) {
  Dating d = {.a = a, .rules = a->rules->dates,
              .last = quoth__nowhere(UNIT_NONE), .front = quoth__nowhere(UNIT_NONE),
              .glance = quoth__nowhere(UNIT_NONE), .zone = NO_ZONE, .told_in = NONE, .minute = -1};
  if (!quoth__survey_dates(&d)) return false;
  if (!quoth__find_entries(&d)) return false;
  uint32_t count = a->marks[TYPE_DATE_RULE].count;
  if (!quoth__room_for(&a->arena, &a->dates, count)) return quoth__nomem(a);
  if (!quoth__room_for(&a->arena, &a->marks[TYPE_DATE], count)) return quoth__nomem(a);
  if (!read_marks(&d) || !quoth__note_entries(&d)) return false;
  quoth__give_back(&a->arena, d.dated.items, d.dated.capacity * sizeof *d.dated.items);
  quoth__note_moments(a);
  return true;
}

const quoth_date *quoth_dates(const quoth_article *article, size_t *count) {
  if (count) *count = article->dates.count;
  return article->dates.items;
}

const char *quoth_date_type_name(quoth_date_type type) {
  static const char *const names[] = {"DATE", "TIME", "DURATION", "SET"};
  return type <= QUOTH_SET ? names[type] : "unknown";
}
