/*
** explain.c - why a rule matches a text, or how near it came.
**
** The nearest miss is the attempt that took in most tokens, not the one that came
** farthest in the text. The machine is run once for every token with a probe that
** notes where each attempt fails, then once more with the state that failed as its
** goal, to learn what the captures before it held.
*/
#include <stdio.h>

#include "matcher.h"
#include "table.h"
#include "utf.h"
#include "writer.h"

#define SHOWN_TOKENS 40u /* tokens of a sentence shown around what matters */
#define LINE_SIZE 512u
#define TOKEN_SHOWN 60u  /* bytes of a token in a message */

/* ------------------------------------------------------------------ probing */

static void limit_work(Meter *meter) {
  if (meter->limits.work == UINT64_MAX) meter->limits.work = meter->total + RETRY_WORK;
}

bool quoth__probe_rule(Matcher *m, uint32_t rule, Probe *probe, uint32_t *matched) {
  const quoth_article *a = m->a;
  limit_work(&m->a->meter);
  *probe = (Probe){0};
  *matched = NONE;
  m->probe = probe;
  for (uint32_t b = 0; b < a->blocks.count && *matched == NONE && !m->failed; b++) {
    const quoth_block *block = &a->blocks.items[b];
    for (uint32_t t = block->tokens.begin; block->read && t < block->tokens.end; t++) {
      quoth__matcher_enter(m, t);
      quoth__matcher_forget(m);
      probe->first = t;
      probe->looking = 0;
      if (quoth__match_at(m, rule, t)) *matched = t;
      if (*matched != NONE || m->failed) break;
    }
  }
  m->probe = NULL;
  quoth__matcher_forget(m);
  return !m->failed;
}

/* What the captures hold on the way to the state that failed. */
static void bindings_of_miss(Matcher *m, uint32_t rule, Probe *probe, Binding *bindings) {
  m->probe = probe;
  probe->has_goal = true;
  probe->looking = 0;
  quoth__matcher_enter(m, probe->best_first);
  quoth__matcher_forget(m);
  Answer answer = quoth__match_at(m, rule, probe->best_first);
  quoth__match_bindings(m, rule, probe->best_first, answer, bindings);
  m->probe = NULL;
  quoth__matcher_forget(m);
}

/* --------------------------------------------------------------- in words */

/* Bytes of a token that fit on a line. */
static int shown_size(const quoth_article *a, uint32_t token) {
  uint32_t size = quoth__token_size(a, token);
  return size < TOKEN_SHOWN ? (int)size : (int)TOKEN_SHOWN;
}

static void token_words(const Matcher *m, const Probe *probe, char *out, size_t size) {
  const quoth_article *a = m->a;
  uint32_t token = probe->best_end, position = probe->count ? probe->positions[0] : 0;
  if ((position & 1) || token >= a->tokens.count || token >= m->block_end)
    snprintf(out, size, "the end of the sentence");
  else
    snprintf(out, size, "“%.*s”", shown_size(a, token), quoth__token_text(a, token));
}

/* As written, but on one line and not too long. */
static void written_words(const PatternNode *written, char *out, size_t size) {
  size_t used = 0;
  for (uint32_t i = 0; i < written->size && used + 8 < size && used < 60; i++) {
    char c = written->text[i] == '\n' ? ' ' : written->text[i];
    if (c != ' ' || (used && out[used - 1] != ' ')) out[used++] = c;
  }
  out[used] = '\0';
}

/* What one instruction wanted: “to”, @say, <Person>, anything but to. */
static void wanted_words(const Matcher *m, uint32_t pc, char *out, size_t size) {
  char written[96];
  const Move *i = &m->code[pc];
  written_words(m->program->written.items[pc], written, sizeof written);
  if (i->op == OP_LEXEME) snprintf(out, size, "“%s”", written);
  else if (i->op == OP_LOOK && i->b) snprintf(out, size, "anything but %s", written + (*written == '!'));
  else snprintf(out, size, "%s", written + (i->op == OP_LOOK && *written == '&'));
}

void quoth__describe_miss(const Matcher *m, const Probe *probe, char *out, size_t size) {
  char token[160], wanted[160];
  size_t used = 0;
  if (!probe->any) {
    snprintf(out, size, "the text has no token that is read");
    return;
  }
  token_words(m, probe, token, sizeof token);
  for (uint32_t i = 0; i < probe->count && used + 4 < size; i++) {
    wanted_words(m, probe->pcs[i], wanted, sizeof wanted);
    const char *between = i == 0 ? "wanted " : i + 1 == probe->count ? " or " : ", ";
    int more = snprintf(out + used, size - used, "%s%s", between, wanted);
    used += more > 0 ? (size_t)more : 0;
  }
  if (used < size) snprintf(out + used, size - used, ", found %s", token);
}

/* ------------------------------------------------------------------- output */

typedef struct Explainer {
  quoth_article *a;
  Matcher m;
  uint32_t rule;
  uint32_t from, to; /* tokens of the line that is shown */
  Writer *w;
} Explainer;

static void put(Explainer *x, const char *text) { quoth__put(x->w, text, strlen(text)); }

static void put_times(Explainer *x, const char *text, uint32_t times) {
  for (uint32_t i = 0; i < times; i++) put(x, text);
}

/* Characters of the bytes [begin, end). */
static uint32_t width_of(const Explainer *x, uint32_t begin, uint32_t end) {
  return quoth__count_characters(x->a->source.text + begin, end - begin);
}

/* The line is the sentence, or what of it is near. */
static void choose_line(Explainer *x, uint32_t first, uint32_t end) {
  const quoth_article *a = x->a;
  const quoth_sentence *sentence = &a->sentences.items[quoth__sentence_of(a, first)];
  x->from = sentence->tokens.begin;
  x->to = end > sentence->tokens.end ? end : sentence->tokens.end;
  if (first - x->from > SHOWN_TOKENS) x->from = first - SHOWN_TOKENS;
  if (x->to - end > SHOWN_TOKENS) x->to = end + SHOWN_TOKENS;
}

static void put_line(Explainer *x) {
  quoth_span span = quoth__token_span(x->a, x->from, x->to);
  put(x, "  ");
  for (uint32_t i = span.begin; i < span.end; i++) {
    char c = x->a->source.text[i];
    quoth__put(x->w, c == '\n' || c == '\t' ? " " : &x->a->source.text[i], 1);
  }
  put(x, "\n");
}

/* Carets under the tokens [first, end), and what they are. */
static void put_carets(Explainer *x, uint32_t first, uint32_t end, const char *label) {
  const quoth_article *a = x->a;
  uint32_t begin = a->tokens.begin[x->from], last = a->tokens.count - 1;
  quoth_span span = first < end ? quoth__token_span(a, first, end)
                                : (quoth_span){a->tokens.end[first ? first - 1 : last], 0};
  put_times(x, " ", 2 + width_of(x, begin, span.begin));
  put_times(x, "^", first < end ? width_of(x, span.begin, span.end) : 1);
  put(x, " ");
  put(x, label);
  put(x, "\n");
}

static void put_bindings(Explainer *x, const Binding *bindings) {
  const RuleCode *code = &x->m.program->rules[x->rule];
  const quoth_rules *rules = x->a->rules;
  char label[LINE_SIZE];
  for (uint32_t i = 0; i < code->capture_count; i++) {
    const Binding *b = &bindings[i];
    const char *name = quoth__symbol_text(rules, code->captures[i]);
    if (b->first == NONE) continue;
    if (b->entry != NONE)
      snprintf(label, sizeof label, "%s: @%s, %s", name,
               rules->lexicons.items[rules->entries.items[b->entry].lexicon].name,
               rules->entries.items[b->entry].lemma);
    else if (b->mark != NONE)
      snprintf(label, sizeof label, "%s: <%s>", name, rules->types.items[b->type]);
    else
      snprintf(label, sizeof label, "%s", name);
    put_carets(x, b->first, b->end, label);
  }
}

/* ------------------------------------------------------------------- matches */

/* The mark that took the place of a match that was not kept. Marks of one type that rules make do not overlap. */
static const Mark *winner(const Explainer *x, uint32_t first, uint32_t end) {
  uint32_t type = x->a->rules->rules.items[x->rule].type, i = quoth__marks_before(x->a, type, first);
  const MarkVector *marks = &x->a->marks[type];
  if (i > 0 && marks->items[i - 1].end > first) return &marks->items[i - 1];
  return i < marks->count && marks->items[i].first < end ? &marks->items[i] : NULL;
}

static bool lies_in(quoth_span inner, quoth_span outer) { return inner.begin >= outer.begin && inner.end <= outer.end; }

/* The value of the date that a match became, or of its part in the range of another rule; NULL: it is none. */
static const char *value_of(const Explainer *x, uint32_t first, uint32_t end) {
  const char *name = x->a->rules->rules.items[x->rule].name;
  quoth_span span = quoth__token_span(x->a, first, end);
  for (uint32_t i = 0; i < x->a->dates.count; i++) {
    const quoth_date *date = &x->a->dates.items[i];
    if (date->rule == name && date->span.begin >= span.begin && date->span.begin < span.end) return date->value;
    for (uint32_t k = 0; k < date->part_count; k++)
      if (lies_in(date->parts[k].span, span)) return date->parts[k].value;
  }
  return NULL;
}

/* What was noted of the functions that a match was given to; NULL: nothing. */
static const char *problem_of(const Explainer *x, uint32_t first, uint32_t end) {
  const char *name = x->a->rules->rules.items[x->rule].name;
  quoth_span span = quoth__token_span(x->a, first, end);
  for (uint32_t i = 0; i < x->a->problems.count; i++) {
    const quoth_problem *problem = &x->a->problems.items[i];
    bool same = problem->span.begin == span.begin && problem->span.end == span.end;
    if (same && strcmp(problem->rule, name) == 0) return problem->message;
  }
  return NULL;
}

/* A line of what became of the match, and what was noted of it. */
static void put_end(Explainer *x, const char *fate, const char *what) {
  put(x, "  ");
  put(x, fate);
  put(x, what ? what : "");
  put(x, "\n");
}

/* Of a match that has its mark. */
static void put_value(Explainer *x, uint32_t first, uint32_t end, const char *problem) {
  bool date = x->a->rules->rules.items[x->rule].kind == RULE_DATE;
  const char *value = date ? value_of(x, first, end) : NULL;
  if (value) put_end(x, "value ", value);
  else if (problem) put_end(x, date ? "no date: " : "no value: ", problem);
  else if (date) put_end(x, "no date", NULL);
}

static void put_fate(Explainer *x, uint32_t first, uint32_t end) {
  char line[LINE_SIZE];
  const Rule *rule = &x->a->rules->rules.items[x->rule];
  const Mark *mark = winner(x, first, end);
  const char *problem = problem_of(x, first, end);
  if (!mark && problem) {
    put_end(x, "not kept: its 'when' failed: ", problem);
  } else if (!mark) {
    put_end(x, rule->when >= 0 ? "not kept: its 'when' said no" : "not kept", NULL);
  } else if (mark->rule != x->rule || mark->first != first || mark->end != end) {
    const Rule *other = &x->a->rules->rules.items[mark->rule == NONE ? x->rule : mark->rule];
    snprintf(line, sizeof line, "'%s' (%s) has the place", other->name, other->place);
    put_end(x, "not kept: ", line);
  } else {
    put_value(x, first, end, problem);
  }
}

static bool put_match(Explainer *x, uint32_t first, uint32_t *end) {
  Binding bindings[BINDINGS];
  quoth__matcher_enter(&x->m, first);
  Answer answer = quoth__match_at(&x->m, x->rule, first);
  quoth__match_bindings(&x->m, x->rule, first, answer, bindings);
  if (x->m.failed || !answer) return !x->m.failed;
  *end = answer - 1;
  choose_line(x, first, *end);
  put_line(x);
  put_carets(x, first, *end, "match");
  put_bindings(x, bindings);
  put_fate(x, first, *end);
  return true;
}

static bool put_matches(Explainer *x) {
  const quoth_article *a = x->a;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    for (uint32_t t = block->tokens.begin; block->read && t < block->tokens.end;) {
      uint32_t end = t + 1;
      quoth__matcher_enter(&x->m, t);
      if (quoth__match_at(&x->m, x->rule, t) && !put_match(x, t, &end)) return false;
      if (x->m.failed) return false;
      t = a->rules->rules.items[x->rule].all ? t + 1 : end;
    }
  }
  return true;
}

/* -------------------------------------------------------------------- misses */

/* Where a lexicon was wanted: how to make the token an entry of it. */
static void put_mend(Explainer *x, const Probe *probe) {
  const quoth_rules *rules = x->a->rules;
  char line[LINE_SIZE];
  const Move *i = &x->m.code[probe->pcs[0]];
  if (probe->count != 1 || i->op != OP_LEXICON || (probe->positions[0] & 1)) return;
  const Lexicon *lexicon = &rules->lexicons.items[i->a];
  uint32_t token = probe->best_end;
  if (token >= x->m.block_end || quoth__token_size(x->a, token) > TOKEN_SHOWN) return;
  snprintf(line, sizeof line, "  “%.*s” is in no entry of @%s (%s)\n", shown_size(x->a, token),
           quoth__token_text(x->a, token), lexicon->name, lexicon->place);
  put(x, line);
}

static void put_miss(Explainer *x, Probe *probe) {
  Binding bindings[BINDINGS];
  char label[LINE_SIZE];
  if (probe->any) quoth__matcher_enter(&x->m, probe->best_first);
  quoth__describe_miss(&x->m, probe, label, sizeof label);
  if (!probe->any) {
    put(x, "  ");
    put(x, label);
    put(x, "\n");
    return;
  }
  uint32_t stop = probe->best_end, beyond = (probe->positions[0] & 1) || stop >= x->m.block_end;
  choose_line(x, probe->best_first, beyond ? stop : stop + 1);
  put_line(x);
  bindings_of_miss(&x->m, x->rule, probe, bindings);
  if (stop > probe->best_first) put_carets(x, probe->best_first, stop, "taken");
  put_bindings(x, bindings);
  put_carets(x, stop, beyond ? stop : stop + 1, label);
  put_mend(x, probe);
}

static void put_heading(Explainer *x, bool matched) {
  const Rule *rule = &x->a->rules->rules.items[x->rule];
  put(x, rule->name);
  put(x, "   ");
  put(x, rule->place);
  put(x, matched ? "   match\n" : "   no match\n");
}

static bool explain(Explainer *x) {
  Probe probe;
  uint32_t matched;
  if (!quoth__matcher_start(&x->m, x->a)) return false;
  if (!quoth__probe_rule(&x->m, x->rule, &probe, &matched)) return false;
  put_heading(x, matched != NONE);
  if (matched != NONE) return put_matches(x);
  put_miss(x, &probe);
  return !x->m.failed;
}

/* ------------------------------------------------------------------ the call */

/* A rule by its whole name, or by its own when no other has it. */
static uint32_t find_rule(const quoth_rules *rules, const char *name, quoth_error *error) {
  uint32_t number = quoth__table_name(rules->rule_names, name), found = NONE, count = 0;
  size_t size = strlen(name);
  if (number != NONE) return number;
  Nearest nearest = {.word = name};
  for (uint32_t i = 0; i < rules->rules.count; i++) {
    const char *full = rules->rules.items[i].name;
    size_t length = strlen(full);
    const char *own = strrchr(full, '.');
    bool ends = length > size && full[length - size - 1] == '.' && strcmp(full + length - size, name) == 0;
    if (ends) found = i, count++;
    quoth__nearest_try(&nearest, full);
    if (own) quoth__nearest_try(&nearest, own + 1);
  }
  if (count == 1) return found;
  quoth__fail(error, QUOTH_EARGUMENT, 0, "%s rule%s named '%s'%s", count ? "more than one" : "no",
              count ? " is" : "", name, quoth__did_you_mean(&nearest));
  return NONE;
}

quoth_status quoth_explain(quoth_rules *rules, const char *rule, const char *text, size_t size,
                           const quoth_read_options *options, quoth_writer write, void *ud,
                           quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!rules || !rules->frozen || !rule || !write || (!text && size)) {
    quoth__fail(error, QUOTH_EARGUMENT, 0, "a frozen rule set, the name of a rule, a text and a writer");
    return error->code;
  }
  uint32_t number = find_rule(rules, rule, error);
  uint32_t flags = QUOTH_ALL_BLOCKS | KEEP_KEYS;
  quoth_article *article = number == NONE ? NULL : quoth__read(rules, text, size, options, flags, error);
  if (!article) return error->code;
  Writer w;
  quoth__writer_start(&w, write, ud);
  Explainer x = {.a = article, .rule = number, .w = &w};
  if (!explain(&x)) quoth__tell_error(article, error);
  quoth_status status = error->code ? error->code : quoth__writer_end(&w, error);
  quoth_article_free(article);
  return status;
}
