/*
** choose.c - which matches become marks, and what is in a mark.
**
** One policy: of the matches that make one type, the leftmost; of those the
** longest; of those the one of the rule declared last; and no two that overlap. A
** match that the rule's `when` refuses is as if it had not been. Rules with
** `all = true` keep every match, and stand in no other rule's way.
*/
#include <math.h>

#include "expression.h"
#include "matcher.h"

/* --------------------------------------------------------- reading captures */

const Capture *quoth__capture(const quoth_article *a, const Mark *mark, Symbol name) {
  for (uint32_t i = 0; i < mark->capture_count; i++)
    if (a->captures.items[mark->captures + i].name == name) return &a->captures.items[mark->captures + i];
  return NULL;
}

/* The value of a number with a fraction or with groups of three: 2.5, 1,000. */
static double decimal_value(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  double value = 0, unit = 0;
  for (uint32_t i = 0; i < quoth__token_size(a, token); i++) {
    if (text[i] == '.' && unit == 0) unit = 1;
    else if (text[i] == ',' && unit == 0) continue;
    else if (text[i] < '0' || text[i] > '9') return NAN;
    else if (unit == 0) value = value * 10 + (text[i] - '0');
    else value += (unit /= 10) * (text[i] - '0');
  }
  return isfinite(value) ? value : NAN;
}

/* The digits that a word ends in: 21 of FY21, 3 of Q3. */
static double ending_digits(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  double value = 0, unit = 1;
  uint32_t at = quoth__token_size(a, token);
  for (; at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9'; at--, unit *= 10) value += unit * (text[at - 1] - '0');
  return unit > 1 && isfinite(value) ? value : NAN;
}

static double token_value(const quoth_article *a, uint32_t token) {
  if (a->tokens.number[token] != QUOTH_NO_NUMBER) return a->tokens.number[token];
  return quoth__has(a, token, QUOTH_TOKEN_NUMBER) ? decimal_value(a, token) : ending_digits(a, token);
}

double quoth__capture_number(const quoth_article *a, const Capture *capture) {
  if (capture->entry != NONE) return a->rules->entries.items[capture->entry].value;
  if (capture->mark != NONE) return a->marks[capture->type].items[capture->mark].number;
  return capture->end - capture->first == 1 ? token_value(a, capture->first) : NAN;
}

/* Halves what is left by a sum, not by a branch that would as often as not be foretold wrongly. */
uint32_t quoth__marks_before(const quoth_article *a, uint32_t type, uint32_t token) {
  const Mark *marks = a->marks[type].items;
  uint32_t low = 0;
  for (uint32_t left = a->marks[type].count; left > 0; left /= 2) {
    uint32_t half = left - left / 2;
    low += half * (uint32_t)(marks[low + half - 1].first < token);
  }
  return low;
}

uint32_t quoth__mark_at(const quoth_article *a, uint32_t type, uint32_t token) {
  uint32_t mark = quoth__marks_before(a, type, token);
  return mark < a->marks[type].count && a->marks[type].items[mark].first == token ? mark : NONE;
}

/* ---------------------------------------------------- marks as the host sees them */

static int32_t index_or_none(uint32_t index) { return index == NONE ? QUOTH_NONE : (int32_t)index; }

static quoth_capture capture_view(const quoth_article *a, const Capture *capture) {
  const char *lemma = capture->entry == NONE ? NULL : a->rules->entries.items[capture->entry].lemma;
  const char *type = capture->mark == NONE ? NULL : a->rules->types.items[capture->type];
  quoth_capture view = {quoth__symbol_text(a->rules, capture->name),
                        quoth__token_span(a, capture->first, capture->end),
                        {capture->first, capture->end},
                        lemma, quoth__capture_number(a, capture), type,
                        QUOTH_NONE, QUOTH_NONE, QUOTH_NONE};
  if (!type) return view;
  view.entity = index_or_none(a->marks[capture->type].items[capture->mark].entity);
  if (capture->type == TYPE_DATE) view.date = (int32_t)capture->mark;
  return view;
}

/* `captures` has room for those of the mark. */
static quoth_mark mark_view(const quoth_article *a, uint32_t type, const Mark *mark,
                            quoth_capture *captures) {
  for (uint32_t i = 0; i < mark->capture_count; i++)
    captures[i] = capture_view(a, &a->captures.items[mark->captures + i]);
  return (quoth_mark){a->rules->types.items[type], a->rules->rules.items[mark->rule].name,
                      quoth__token_span(a, mark->first, mark->end), {mark->first, mark->end},
                      mark->number, captures, mark->capture_count};
}

static bool add_user_mark(quoth_article *a, uint32_t type, const Mark *mark) {
  quoth_capture *captures = quoth__take(&a->arena, mark->capture_count * sizeof *captures);
  if (!captures || !quoth__room(&a->arena, &a->user_marks)) return quoth__nomem(a);
  a->user_marks.items[a->user_marks.count++] = mark_view(a, type, mark, captures);
  return true;
}

static bool stands_before(const void *a, const void *b) {
  const quoth_mark *one = a, *other = b;
  if (one->tokens.begin != other->tokens.begin) return one->tokens.begin < other->tokens.begin;
  return one->tokens.end > other->tokens.end;
}

/* The user mark with the type, rule and tokens of a mark. */
static uint32_t user_mark_of(const quoth_article *a, uint32_t type, const Mark *mark) {
  uint32_t low = 0, high = a->user_marks.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->user_marks.items[middle].tokens.begin < mark->first) low = middle + 1; else high = middle;
  }
  for (; low < a->user_marks.count && a->user_marks.items[low].tokens.begin == mark->first; low++) {
    const quoth_mark *m = &a->user_marks.items[low];
    if (m->tokens.end == mark->end && m->type == a->rules->types.items[type] &&
        m->rule == a->rules->rules.items[mark->rule].name)
      return low;
  }
  return NONE;
}

/* Captures that hold a mark of a rule's own type are told where it went. */
static void link_captures(const quoth_article *a, uint32_t type, const Mark *mark) {
  const quoth_mark *user = &a->user_marks.items[user_mark_of(a, type, mark)];
  quoth_capture *views = (quoth_capture *)(uintptr_t)user->captures; /* made here, by add_user_mark */
  for (uint32_t i = 0; i < mark->capture_count; i++) {
    const Capture *c = &a->captures.items[mark->captures + i];
    if (c->mark != NONE && c->type >= FIRST_USER_TYPE)
      views[i].mark = index_or_none(user_mark_of(a, c->type, &a->marks[c->type].items[c->mark]));
  }
}

bool quoth__collect_marks(quoth_article *a) {
  uint32_t types = a->rules->types.count;
  a->user_marks.count = 0;
  for (uint32_t type = FIRST_USER_TYPE; type < types; type++)
    for (uint32_t i = 0; i < a->marks[type].count; i++)
      if (!add_user_mark(a, type, &a->marks[type].items[i])) return false;
  if (!quoth__sort(&a->arena, a->user_marks.items, a->user_marks.count, sizeof *a->user_marks.items,
                   stands_before))
    return quoth__nomem(a);
  for (uint32_t type = FIRST_USER_TYPE; type < types; type++)
    for (uint32_t i = 0; i < a->marks[type].count; i++) link_captures(a, type, &a->marks[type].items[i]);
  return true;
}

const quoth_mark *quoth_marks(const quoth_article *article, size_t *count) {
  if (count) *count = article->user_marks.count;
  return article->user_marks.items;
}

const quoth_problem *quoth_problems(const quoth_article *article, size_t *count) {
  if (count) *count = article->problems.count;
  return article->problems.items;
}

const quoth_rule_count *quoth_rule_counts(const quoth_article *article, size_t *count) {
  if (count) *count = article->rule_counts ? article->rules->rules.count : 0;
  return article->rule_counts;
}

/* ------------------------------------------------------------ host functions */

static bool note_problem(quoth_article *a, const char *rule, const char *place, quoth_span span,
                         const char *message) {
  const char *copy = quoth__copy(&a->arena, message, strlen(message));
  if (!copy || !quoth__room(&a->arena, &a->problems)) return quoth__nomem(a);
  a->problems.items[a->problems.count++] = (quoth_problem){rule, place, copy, span};
  return true;
}

/* A function that fails is noted and the reading goes on; any other status stops
** it. `*answered` says whether there is an answer. */
static bool call_host(quoth_article *a, int function, const quoth_mark *mark, const char *rule,
                      const char *place, quoth_answer *answer, bool *answered) {
  const quoth_functions *functions = &a->rules->functions;
  *answer = (quoth_answer){.keep = 1};
  quoth_status status = functions->call(functions->ud, function, a, mark, answer);
  answer->message[sizeof answer->message - 1] = '\0';
  *answered = status == QUOTH_OK;
  if (status == QUOTH_OK) return true;
  quoth_span span = mark ? mark->span : (quoth_span){0, 0};
  if (status == QUOTH_ECALLBACK) return note_problem(a, rule, place, span, answer->message);
  return quoth__fail(&a->error, status, span.begin, "%s: rule '%s': %s", place, rule, answer->message);
}

static bool call_for_mark(quoth_article *a, int function, uint32_t type, const Mark *mark,
                          quoth_answer *answer, bool *answered) {
  quoth_capture captures[BINDINGS];
  const Rule *rule = &a->rules->rules.items[mark->rule];
  quoth_mark view = mark_view(a, type, mark, captures);
  return call_host(a, function, &view, rule->name, rule->place, answer, answered);
}

bool quoth__ask_value(quoth_article *a, uint32_t type, const Mark *mark, quoth_answer *answer) {
  bool answered = false;
  int function = mark->rule == NONE ? -1 : a->rules->rules.items[mark->rule].value;
  *answer = (quoth_answer){0};
  if (function < 0) return true;
  if (!call_for_mark(a, function, type, mark, answer, &answered)) return false;
  if (!answered) *answer = (quoth_answer){0};
  return true;
}

bool quoth__note_answer(quoth_article *a, const Mark *mark, const char *fault) {
  const Rule *rule = &a->rules->rules.items[mark->rule];
  return note_problem(a, rule->name, rule->place, quoth__token_span(a, mark->first, mark->end), fault);
}

bool quoth__run_hooks(quoth_article *a, enum Stage stage) {
  for (uint32_t i = 0; i < a->rules->hooks.count; i++) {
    const Hook *hook = &a->rules->hooks.items[i];
    const char *name = quoth__symbol_text(a->rules, hook->stage);
    quoth_answer answer;
    bool answered;
    if (strcmp(name, quoth__stage_names[stage]) == 0 &&
        !call_host(a, hook->function, NULL, name, hook->place, &answer, &answered))
      return false;
  }
  return true;
}

/* ------------------------------------------------------------- candidates */

/* Leftmost, longest, declared last. */
static bool comes_before(const void *a, const void *b) {
  const Candidate *one = a, *other = b;
  if (one->first != other->first) return one->first < other->first;
  if (one->end != other->end) return one->end > other->end;
  return one->rule > other->rule;
}

static bool add_captures(Matcher *m, const Candidate *c, Mark *mark) {
  quoth_article *a = m->a;
  Binding bindings[BINDINGS];
  const RuleCode *code = &m->program->rules[c->rule];
  quoth__matcher_enter(m, c->first);
  quoth__match_bindings(m, c->rule, c->first, c->end + 1, bindings);
  mark->captures = a->captures.count;
  if (m->failed) return false;
  for (uint32_t i = 0; i < code->capture_count; i++) {
    const Binding *b = &bindings[i];
    if (b->first == NONE) continue;
    if (!quoth__room(&a->arena, &a->captures)) return quoth__nomem(a);
    a->captures.items[a->captures.count++] =
        (Capture){code->captures[i], b->first, b->end, b->entry, b->type, b->mark};
  }
  mark->capture_count = a->captures.count - mark->captures;
  return true;
}

/* The value that a function of the host gives a mark. */
static APART bool ask_number(Matcher *m, const Candidate *c, Mark *mark) {
  quoth_answer answer;
  if (!quoth__ask_value(m->a, c->type, mark, &answer)) return false;
  bool number = answer.value.kind == QUOTH_NUMBER && isfinite(answer.value.as.number);
  if (number) mark->number = answer.value.as.number;
  if (number || answer.value.kind == QUOTH_NIL) return true;
  return quoth__note_answer(m->a, mark, "the value must be a finite number");
}

/* The value of a mark: of its rule's expression or function. Dates have theirs from
** date.c. */
static inline bool set_number(Matcher *m, const Candidate *c, Mark *mark) {
  const Rule *rule = &m->a->rules->rules.items[c->rule];
  const struct Expression *value = m->program->rules[c->rule].value;
  if (value && !quoth__expression_value(m->a, mark, value, &mark->number))
    return quoth__note_answer(m->a, mark, "the value is no number: something is divided by zero, or too large");
  return rule->value < 0 || rule->kind == RULE_DATE || ask_number(m, c, mark);
}

/* Whether the rule's `when` wants the match. */
static APART bool is_wanted(Matcher *m, int when, const Candidate *c, const Mark *mark, bool *wanted) {
  quoth_answer answer;
  bool answered;
  if (!call_for_mark(m->a, when, c->type, mark, &answer, &answered)) return false;
  *wanted = answered && answer.keep;
  return true;
}

static uint64_t marks_made(const quoth_article *a) {
  uint64_t made = 0;
  for (uint32_t type = TYPE_NUMBER; type < a->rules->types.count; type++) made += a->marks[type].count;
  return made;
}

static bool keep(Matcher *m, const Candidate *c, bool *kept) {
  quoth_article *a = m->a;
  MarkVector *marks = &a->marks[c->type];
  Mark mark = {.first = c->first, .end = c->end, .rule = c->rule, .entity = NONE, .number = NAN};
  const int when = a->rules->rules.items[c->rule].when;
  *kept = true;
  if (!add_captures(m, c, &mark) || (when >= 0 && !is_wanted(m, when, c, &mark, kept))) return false;
  if (!*kept) {
    a->captures.count = mark.captures;
    return true;
  }
  if (!set_number(m, c, &mark)) return false;
  if (!quoth__room(&a->arena, marks)) return quoth__nomem(a);
  marks->items[marks->count++] = mark;
  if (a->rule_counts) a->rule_counts[c->rule].kept++;
  return true;
}

static bool same_match(const Candidate *a, const Candidate *b) {
  return a->first == b->first && a->end == b->end && a->rule == b->rule;
}

#define AHEAD 8u /* times what there is, at most, that room is made for at once */

/* For how many more to make room where `more` are to come now: for those that the rest of the text
** brings, if it brings as many as what was seen of it. */
static uint32_t more_ahead(const Matcher *m, uint32_t count, uint32_t more) {
  uint64_t now = (uint64_t)count + more, all = now * m->a->tokens.count / m->seen;
  uint64_t ahead = (all < AHEAD * now ? all : AHEAD * now) - count;
  return ahead < UINT32_MAX / 2 ? (uint32_t)ahead : more;
}

#define has_room(v, n) ((n) <= (v)->capacity - (v)->count)

/* Room for the marks of candidates and for their captures: most rules bind one name. */
static bool make_room(Matcher *m, MarkVector *marks, uint32_t more) {
  quoth_article *a = m->a;
  return (has_room(marks, more) || quoth__room_for(&a->arena, marks, more_ahead(m, marks->count, more))) &&
         (has_room(&a->captures, more) ||
          quoth__room_for(&a->arena, &a->captures, more_ahead(m, a->captures.count, more)));
}

/* The candidates of one type; *room is for how many marks there still is. */
static bool choose_type(Matcher *m, CandidateVector *candidates, uint64_t *room) {
  quoth_article *a = m->a;
  uint32_t taken = 0; /* tokens before it are held by a mark of the type */
  if (!quoth__sort(&a->arena, candidates->items, candidates->count, sizeof *candidates->items, comes_before) ||
      !make_room(m, &a->marks[candidates->items->type], candidates->count))
    return quoth__nomem(a);
  for (uint32_t i = 0; i < candidates->count; i++) {
    const Candidate *c = &candidates->items[i];
    bool all = a->rules->rules.items[c->rule].all, kept = false;
    if (++m->steps > m->charge_at && !quoth__matcher_charge(m)) return false;
    if (i > 0 && same_match(c, c - 1)) continue; /* woken by a token and by a mark */
    if (!all && c->first < taken) {
      if (a->rule_counts) a->rule_counts[c->rule].overlapped++;
      continue;
    }
    if (!keep(m, c, &kept)) return false;
    if (kept && !all) taken = c->end;
    if (kept && (*room)-- == 0)
      return quoth__fail(&a->error, QUOTH_ELIMIT, a->tokens.begin[c->first],
                         "rules make more than %u marks", (unsigned)a->meter.limits.marks);
  }
  candidates->count = 0;
  return true;
}

bool quoth__choose_marks(Matcher *m) {
  quoth_article *a = m->a;
  uint64_t made = marks_made(a), room = made < a->meter.limits.marks ? a->meter.limits.marks - made : 0;
  for (uint32_t type = 0; type < a->rules->types.count; type++)
    if (m->candidates[type].count && !choose_type(m, &m->candidates[type], &room)) return false;
  return true;
}
