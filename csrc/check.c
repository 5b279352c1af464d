/*
** check.c - runs the examples of rules as tests: what was expected, what was seen.
**
** An example is read as an article of its own with all blocks read. A `yes` passes
** when the rule made a mark with the captures that the example marks; a `no` when
** the rule made none.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "document.h"
#include "example.h"
#include "matcher.h"
#include "table.h"

#define SEEN_SIZE 900u

/* One example being run. */
typedef struct Check {
  quoth_rules *rules;
  uint32_t rule;
  bool yes;
  const char *text;          /* as written */
  const quoth_value *value;  /* what it must be worth, or NULL */
  Example example;
  quoth_article *a;
  char seen[SEEN_SIZE];      /* what was seen instead */
  size_t used;
} Check;

static const Rule *rule_of(const Check *c) { return &c->rules->rules.items[c->rule]; }

static const MarkVector *marks_of(const Check *c) { return &c->a->marks[rule_of(c)->type]; }

static void say(Check *c, const char *format, ...) QUOTH__PRINTF(2, 3);

static void say(Check *c, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int more = vsnprintf(c->seen + c->used, sizeof c->seen - c->used, format, args);
  va_end(args);
  c->used += more > 0 ? (size_t)more : 0;
  if (c->used >= sizeof c->seen) c->used = sizeof c->seen - 1;
}

static void say_span(Check *c, quoth_span span) {
  uint32_t size = span.end - span.begin;
  say(c, "“%.*s”", (int)(size < 80 ? size : 80), c->a->source.text + span.begin);
}

/* ---------------------------------------------------------------- comparing */

static bool covers(quoth_span span, const ExampleMark *mark) {
  return span.begin == mark->begin && span.end == mark->end;
}

static const Capture *capture_named(const Check *c, const Mark *mark, const ExampleMark *wanted) {
  for (uint32_t i = 0; i < mark->capture_count; i++) {
    const Capture *capture = &c->a->captures.items[mark->captures + i];
    const char *name = quoth__symbol_text(c->rules, capture->name);
    if (strlen(name) == wanted->name_size && memcmp(name, wanted->name, wanted->name_size) == 0)
      return capture;
  }
  return NULL;
}

static quoth_span span_of(const Check *c, const Mark *mark) {
  return quoth__token_span(c->a, mark->first, mark->end);
}

/* Whether a mark of the rule is what the example's marks [from, to) say, which are
** those of one match. */
static bool fits(const Check *c, const Mark *mark, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++) {
    const ExampleMark *wanted = &c->example.marks[i];
    if (wanted->name_size == 0 && !covers(span_of(c, mark), wanted)) return false;
    if (wanted->name_size == 0) continue;
    const Capture *capture = capture_named(c, mark, wanted);
    if (!capture || !covers(quoth__token_span(c->a, capture->first, capture->end), wanted)) return false;
  }
  return true;
}

static const Mark *fitting_mark(const Check *c, uint32_t from, uint32_t to) {
  const MarkVector *marks = marks_of(c);
  for (uint32_t i = 0; i < marks->count; i++)
    if (marks->items[i].rule == c->rule && fits(c, &marks->items[i], from, to)) return &marks->items[i];
  return NULL;
}

static bool same_name(const ExampleMark *a, const ExampleMark *b) {
  return a->name_size == b->name_size && memcmp(a->name, b->name, a->name_size) == 0;
}

/* Where the marks of the next match begin: with a name that was there before, or
** with a second mark without one. */
static uint32_t next_match(const Example *example, uint32_t from) {
  for (uint32_t i = from; i < example->count; i++)
    for (uint32_t k = from; k < i; k++)
      if (same_name(&example->marks[i], &example->marks[k])) return i;
  return example->count;
}

static const quoth_date *date_at(const Check *c, const ExampleMark *wanted) {
  for (uint32_t i = 0; i < c->a->dates.count; i++)
    if (covers(c->a->dates.items[i].span, wanted)) return &c->a->dates.items[i];
  return NULL;
}

/* ------------------------------------------------------------- what was seen */

static void say_mark(Check *c, const Mark *mark) {
  say_span(c, span_of(c, mark));
  for (uint32_t i = 0; i < mark->capture_count; i++) {
    const Capture *capture = &c->a->captures.items[mark->captures + i];
    say(c, "%s%s ", i ? ", " : " with ", quoth__symbol_text(c->rules, capture->name));
    say_span(c, quoth__token_span(c->a, capture->first, capture->end));
  }
}

/* The rule's own marks, else those of other rules that have its place, else how
** near it came. */
static void say_seen(Check *c) {
  const MarkVector *marks = marks_of(c);
  uint32_t own = 0, other = NONE, matched = NONE;
  for (uint32_t i = 0; i < marks->count; i++) {
    if (marks->items[i].rule != c->rule) { other = i; continue; }
    say(c, own++ ? "; " : "seen: ");
    say_mark(c, &marks->items[i]);
  }
  if (own) return;
  Matcher m;
  Probe probe;
  if (!quoth__matcher_start(&m, c->a) || !quoth__probe_rule(&m, c->rule, &probe, &matched)) {
    say(c, "%s", c->a->error.message);
    return;
  }
  if (matched != NONE && other != NONE && marks->items[other].rule != NONE) {
    say(c, "it matches, but '%s' has the place: ", c->rules->rules.items[marks->items[other].rule].name);
    say_mark(c, &marks->items[other]);
  } else if (matched != NONE) {
    say(c, "it matches, but the match was not kept");
  } else {
    if (probe.any) quoth__matcher_enter(&m, probe.best_first);
    quoth__describe_miss(&m, &probe, c->seen + c->used, sizeof c->seen - c->used);
    c->used = strlen(c->seen);
  }
}

static bool fail_seen(Check *c) {
  say_seen(c);
  return false;
}

/* ------------------------------------------------------------------ verdicts */

/* With three decimals at most. */
static void say_number(Check *c, double number) {
  bool fits_int = number > -1e9 && number < 1e9;
  if (isnan(number)) say(c, "unknown");
  else if (fits_int && number == (double)(int)number) say(c, "%d", (int)number);
  else if (fits_int) say(c, "%d.%03d", (int)number, abs((int)((number - (int)number) * 1000)));
  else say(c, "a number of ten digits or more");
}

static bool right_number(Check *c, const Mark *mark) {
  double wanted = c->value->as.number;
  if (mark->number == wanted) return true;
  say(c, "its value is ");
  say_number(c, mark->number);
  say(c, "; expected ");
  say_number(c, wanted);
  return false;
}

static bool right_date(Check *c, const ExampleMark *wanted) {
  const quoth_date *date = date_at(c, wanted);
  const char *value = c->value->as.string;
  if (date && date->value && strcmp(date->value, value) == 0) return true;
  if (date) say(c, "its value is %s; expected %s", date->value ? date->value : "unknown", value);
  else if (c->a->dates.count == 0) return fail_seen(c);
  for (uint32_t i = 0; !date && i < c->a->dates.count; i++) {
    say(c, i ? "; " : "seen: ");
    say_span(c, c->a->dates.items[i].span);
    say(c, " = %s", c->a->dates.items[i].value ? c->a->dates.items[i].value : "unknown");
  }
  return false;
}

static bool judge_yes(Check *c) {
  const Example *example = &c->example;
  if (c->value && rule_of(c)->kind == RULE_DATE) {
    static const ExampleMark none = {NULL, 0, 0, 0};
    return right_date(c, example->count ? &example->marks[0] : &none);
  }
  for (uint32_t from = 0, to; from < example->count || from == 0; from = to) {
    to = next_match(example, from);
    const Mark *mark = fitting_mark(c, from, to);
    if (!mark) return fail_seen(c);
    if (c->value && !right_number(c, mark)) return false;
    if (to == 0) break;
  }
  return true;
}

/* What date.c thinks no date is none, though the pattern matches. */
static bool made_date(const Check *c) {
  for (uint32_t i = 0; i < c->a->dates.count; i++) {
    const char *rule = c->a->dates.items[i].rule;
    if (rule && strcmp(rule, rule_of(c)->name) == 0) return true;
  }
  return false;
}

static bool judge_no(Check *c) {
  const MarkVector *marks = marks_of(c);
  if (rule_of(c)->kind == RULE_DATE && !made_date(c)) return true;
  for (uint32_t i = 0; i < marks->count; i++)
    if (marks->items[i].rule == c->rule) return fail_seen(c);
  return true;
}

/* Says what was noted of the rule's functions, if anything was: then no example of it passes. */
static bool say_problem(Check *c) {
  for (uint32_t i = 0; i < c->a->problems.count; i++) {
    const quoth_problem *problem = &c->a->problems.items[i];
    if (strcmp(problem->rule, rule_of(c)->name) != 0) continue;
    say(c, "%sproblem: %s", c->used ? "; " : "", problem->message);
    return true;
  }
  return false;
}

/* ------------------------------------------------------------------- running */

typedef struct Run {
  quoth_rules *rules;
  quoth_example_report report;
  void *ud;
  bool stopped;
  quoth_error *error;
} Run;

/* Hands an example over; of one for which memory failed there is nothing to tell. */
static bool tell(Run *run, const Check *c, bool pass) {
  const Rule *r = rule_of(c);
  quoth_example shown = {r->name, r->place, c->text, c->yes, pass, pass ? "" : c->seen};
  if (c->a->error.code == QUOTH_EMEMORY) {
    *run->error = c->a->error;
    return false;
  }
  run->stopped = run->report(run->ud, &shown) != 0;
  return !run->stopped;
}

/* Why an example cannot be read, with the rule that it is of. */
static bool unread(Run *run, const Rule *rule) {
  quoth_error why = *run->error;
  if (why.code == QUOTH_EMEMORY) return false;
  *run->error = (quoth_error){0};
  return quoth__fail(run->error, why.code, why.at, "%s: rule '%s': an example cannot be read: %.600s", rule->place,
                     rule->name, why.message);
}

static bool run_text(Run *run, uint32_t rule, bool yes, const char *text, size_t size,
                     const quoth_value *value) {
  const quoth_value *ref = quoth__field(run->rules->rules.items[rule].fields, "ref");
  const Arena *arena = &run->rules->arena;
  quoth_read_options options = {.size = sizeof options, .published = ref ? ref->as.string : NULL,
                                .limits = {.work = RETRY_WORK}, .alloc = arena->alloc, .alloc_ud = arena->ud};
  Check c = {.rules = run->rules, .rule = rule, .yes = yes, .text = text, .value = value};
  char plain[EXAMPLE_SIZE];
  c.example.text = plain;
  quoth__read_example(text, (uint32_t)size, &c.example);
  c.a = quoth__read(run->rules, plain, c.example.size, &options, QUOTH_ALL_BLOCKS | KEEP_KEYS, run->error);
  if (!c.a) return unread(run, rule_of(&c));
  bool pass = yes ? judge_yes(&c) : judge_no(&c);
  if (say_problem(&c)) pass = false;
  bool go_on = tell(run, &c, pass);
  quoth_article_free(c.a);
  return go_on;
}

static bool run_field(Run *run, uint32_t rule, const char *field, bool yes) {
  const quoth_value *examples = quoth__field(run->rules->rules.items[rule].fields, field);
  if (!examples) return true;
  if (examples->kind == QUOTH_STRING)
    return run_text(run, rule, yes, examples->as.string, examples->length, NULL);
  for (size_t i = 0; i < examples->length; i++) {
    const quoth_value *item = &examples->as.items[i];
    bool go_on = item->key ? run_text(run, rule, yes, item->key, strlen(item->key), item)
                           : run_text(run, rule, yes, item->as.string, item->length, NULL);
    if (!go_on) return false;
  }
  return true;
}

static bool is_chosen(const char *rule, const char *name) {
  size_t size = name ? strlen(name) : 0;
  return !name || (strncmp(rule, name, size) == 0 && (rule[size] == '\0' || rule[size] == '.'));
}

static bool unknown_rule(const quoth_rules *rules, const char *name, quoth_error *error) {
  Nearest nearest = {.word = name};
  quoth__nearest_name(&nearest, rules->rule_names);
  return quoth__fail(error, QUOTH_EARGUMENT, 0, "no rule is named '%s'%s", name,
                     quoth__did_you_mean(&nearest));
}

quoth_status quoth_rules_test(quoth_rules *rules, const char *name, quoth_example_report report, void *ud,
                              quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!rules || !rules->frozen || !report) {
    quoth__fail(error, QUOTH_EARGUMENT, 0, "a frozen rule set and a report are needed");
    return error->code;
  }
  Run run = {rules, report, ud, false, error};
  uint32_t chosen = 0;
  for (uint32_t i = 0; i < rules->rules.count; i++) {
    if (!is_chosen(rules->rules.items[i].name, name)) continue;
    chosen++;
    if (!run_field(&run, i, "yes", true) || !run_field(&run, i, "no", false)) return error->code;
  }
  if (name && !chosen) unknown_rule(rules, name, error);
  return error->code;
}
