/*
** machine.c - where the longest match of a rule ends, and what its captures hold
** (matcher.h says how).
*/
#include "matcher.h"

#include "regex.h"
#include "utf.h"

#define MEMO_FIRST 256u
#define UNKNOWN UINT32_MAX
#define CHARGE_STEPS 4096u
#define PATIENCE 48u

/* ------------------------------------------------------------------ memory */

static uint32_t memo_hash(uint64_t state) {
  return (uint32_t)((state * 0x9E3779B97F4A7C15u) >> 32);
}

static MemoSlot *memo_slot(const Memo *memo, uint64_t state) {
  for (uint32_t i = memo_hash(state) & memo->mask;; i = (i + 1) & memo->mask) {
    MemoSlot *slot = &memo->slots[i];
    if (slot->generation != memo->generation || slot->state == state) return slot;
  }
}

static uint64_t state_of(uint32_t pc, uint32_t position) { return (uint64_t)pc << 32 | position; }

static Answer memo_get(const Memo *memo, uint32_t pc, uint32_t position) {
  if (!memo->slots) return UNKNOWN;
  const MemoSlot *slot = memo_slot(memo, state_of(pc, position));
  return slot->generation == memo->generation ? slot->answer : UNKNOWN;
}

static bool memo_grow(Arena *arena, Memo *memo) {
  uint32_t count = memo->slots ? (memo->mask + 1) * 2 : MEMO_FIRST;
  Memo larger = {.mask = count - 1, .count = memo->count, .generation = 1};
  if (count == 0) return false;
  larger.slots = quoth__take_zero(arena, count, sizeof *larger.slots);
  if (!larger.slots) return false;
  for (uint32_t i = 0; memo->slots && i <= memo->mask; i++) {
    if (memo->slots[i].generation != memo->generation) continue;
    MemoSlot *slot = memo_slot(&larger, memo->slots[i].state);
    *slot = memo->slots[i];
    slot->generation = 1;
  }
  *memo = larger;
  return true;
}

static bool memo_put(Arena *arena, Memo *memo, uint32_t pc, uint32_t position, Answer answer) {
  if (memo->count >= (memo->mask + 1) / 2 && !memo_grow(arena, memo)) return false;
  MemoSlot *slot = memo_slot(memo, state_of(pc, position));
  memo->count += slot->generation != memo->generation;
  *slot = (MemoSlot){state_of(pc, position), memo->generation, answer};
  return true;
}

void quoth__matcher_forget(Matcher *m) {
  if (m->memo.count == 0) return;
  m->memo.count = 0;
  if (++m->memo.generation != 0) return;
  memset(m->memo.slots, 0, ((size_t)m->memo.mask + 1) * sizeof *m->memo.slots);
  m->memo.generation = 1;
}

static Answer stop(Matcher *m) {
  m->failed = true;
  return NO_MATCH;
}

/* ------------------------------------------------------------------ atoms */

static bool same_bytes(const quoth_article *a, uint32_t token, const char *exact) {
  uint32_t size = quoth__token_size(a, token);
  return strncmp(exact, quoth__token_text(a, token), size) == 0 && exact[size] == '\0';
}

static APART bool has_length(const quoth_article *a, uint32_t token, const TokenTest *test) {
  uint32_t length = quoth__count_characters(quoth__token_text(a, token), quoth__token_size(a, token));
  return length >= test->shortest && length <= test->longest;
}

static inline bool passes(const quoth_article *a, uint32_t token, Keys keys, const TokenTest *test) {
  uint32_t flags = (uint16_t)keys.own;
  if ((flags & test->need) != test->need || (flags & test->forbid)) return false;
  if (test->numbered) {
    uint32_t number = a->tokens.number[token];
    if (number == QUOTH_NO_NUMBER || number < test->least || number > test->most) return false;
  }
  return (test->shortest == 0 && test->longest == UINT32_MAX) || has_length(a, token, test);
}

/* The rule that a regular expression was written in: it stands in the code of that one alone. */
static const Rule *rule_with(const Matcher *m, const Regex *regex) {
  const Program *program = m->program;
  const Instruction *code = program->code.items;
  uint32_t pc = 0, rule = 0;
  while (code[pc].op != OP_REGEX || program->regexes.items[code[pc].a] != regex) pc++;
  while (rule + 1 < m->a->rules->rules.count && program->rules[rule + 1].entry <= pc) rule++;
  return &m->a->rules->rules.items[rule];
}

static bool fail_regex(const Matcher *m, uint32_t token, const Regex *regex) {
  const Rule *rule = rule_with(m, regex);
  return quoth__fail(&m->a->error, QUOTH_ELIMIT, m->a->tokens.begin[token],
                     "%s: rule '%s': a regular expression took more than %u steps", rule->place, rule->name,
                     (unsigned)m->a->meter.limits.regex_steps);
}

static bool passes_regex(Matcher *m, uint32_t token, const Regex *regex) {
  quoth_article *a = m->a;
  quoth_span whole;
  uint32_t size = quoth__token_size(a, token);
  if (size > REGEX_SUBJECT) return false;
  m->steps += size;
  RegexResult result = quoth__regex_match(regex, a->regex, a->meter.limits.regex_steps,
                                          quoth__token_text(a, token), size, 0, &whole, 1);
  if (result == REGEX_NOMEM) m->failed = !quoth__nomem(a);
  if (result == REGEX_LIMIT) m->failed = !fail_regex(m, token, regex);
  return result == REGEX_YES;
}

static APART bool has_properties(const quoth_rules *rules, uint32_t entry, const PropertyList *list) {
  for (uint32_t i = 0; i < list->count; i++) {
    const Property *property = quoth__property(rules, entry, list->tests[i].key);
    bool held = false;
    for (;; i++) {
      const PropertyTest *test = &list->tests[i];
      held |= property && property->is_number == test->is_number &&
              (test->is_number ? property->number == test->number
                               : strcmp(property->string, test->string) == 0);
      if (!test->more) break;
    }
    if (!held) return false;
  }
  return true;
}

/* Of a token's hits from `hit` on the next that the atom takes: of several that end at
** one place only the first. NULL when there is none. */
static inline const Hit *next_hit(const Matcher *m, const Move *i, const Hit *hit, uint32_t not_tokens) {
  for (; hit; hit = quoth__hit_behind(hit)) {
    if (hit->lexicon != i->a || hit->tokens == not_tokens) continue;
    if (i->b == NONE || has_properties(m->a->rules, hit->entry, &m->program->property_lists.items[i->b])) break;
  }
  return hit;
}

/* The same behind a hit that it took: it is shorter. */
static inline const Hit *other_hit(const Matcher *m, const Move *i, const Hit *hit) {
  return hit->tokens > 1 ? next_hit(m, i, quoth__hit_behind(hit), hit->tokens) : NULL;
}

/* The first mark of the type that begins at a token, or NONE. It mostly lies close behind the one that
** was sought last, so that the steps from there grow, and then halve. */
static uint32_t mark_at(const Matcher *m, uint32_t type, uint32_t token) {
  const Mark *marks = m->a->marks[type].items;
  uint32_t count = m->a->marks[type].count, low = m->sought[type], step = 1;
  if (low > 0 && marks[low - 1].first >= token) low = quoth__marks_before(m->a, type, token);
  for (; low + step <= count && marks[low + step - 1].first < token; step *= 2) low += step;
  for (step /= 2; step > 0; step /= 2)
    if (low + step <= count && marks[low + step - 1].first < token) low += step;
  m->sought[type] = low;
  return low < count && marks[low].first == token ? low : NONE;
}

/* The next mark at the token of one of the types, from (list, item) on; item NONE:
** from the first of its type. */
static bool next_mark(const Matcher *m, const Move *i, uint32_t token, uint32_t *list,
                      uint32_t *item) {
  const TypeList *types = &m->program->type_lists.items[i->a];
  for (; *list < types->count; ++*list, *item = NONE) {
    const MarkVector *marks = &m->a->marks[types->types[*list]];
    if (*item == NONE) *item = mark_at(m, types->types[*list], token);
    if (*item != NONE && *item < marks->count && marks->items[*item].first == token) return true;
  }
  return false;
}

static const Mark *mark_of(const Matcher *m, const Move *i, uint32_t list, uint32_t item) {
  return &m->a->marks[m->program->type_lists.items[i->a].types[list]].items[item];
}

static uint32_t behind_mark(const Matcher *m, const Move *i, uint32_t list, uint32_t item) {
  const Mark *mark = mark_of(m, i, list, item);
  bool wide = quoth__is_wide(m->program->type_lists.items[i->a].types[list]);
  if (wide) return 2 * mark->end + (mark->end >= m->block_end);
  return quoth__position_behind(m, mark->end - 1);
}

static bool at_sentence_begin(const Matcher *m, uint32_t position) {
  uint32_t token = position / 2;
  return !(position & 1) && token < m->block_end && (m->keys[token].own & QUOTH_TOKEN_FIRST);
}

static bool at_sentence_end(const Matcher *m, uint32_t position) {
  uint32_t token = position / 2;
  return token > m->block_begin && (m->keys[token - 1].own & QUOTH_TOKEN_LAST);
}

/* ---------------------------------------------------------------- the machine */

/* A failed state, noted for explanations when it is the farthest so far. */
static Answer miss(Matcher *m, uint32_t pc, uint32_t position) {
  Probe *probe = m->probe;
  if (!probe || probe->looking || probe->has_goal) return NO_MATCH;
  uint32_t end = position / 2, taken = end - probe->first, best = probe->best_end - probe->best_first;
  if (probe->any && taken < best) return NO_MATCH;
  if (!probe->any || taken > best) {
    probe->any = true;
    probe->best_first = probe->first;
    probe->best_end = end;
    probe->count = 0;
  }
  bool fresh = probe->best_first == probe->first && probe->count < sizeof probe->pcs / sizeof *probe->pcs;
  for (uint32_t i = 0; i < probe->count; i++) fresh = fresh && probe->pcs[i] != pc;
  if (!fresh) return NO_MATCH;
  probe->pcs[probe->count] = pc;
  probe->positions[probe->count++] = position;
  return NO_MATCH;
}

/* Whether explanations look for a way to this very state. */
static bool is_goal(const Matcher *m, uint32_t pc, uint32_t position) {
  const Probe *probe = m->probe;
  return probe && probe->has_goal && probe->pcs[0] == pc && probe->positions[0] == position;
}

static bool push_fails(Matcher *m) {
  m->failed = true;
  return quoth__nomem(m->a);
}

static inline bool push(Matcher *m, Frame frame) {
  if (!quoth__room(&m->a->arena, &m->stack)) return push_fails(m);
  m->stack.items[m->stack.count++] = frame;
  return true;
}

bool quoth__matcher_charge(Matcher *m) {
  quoth_article *a = m->a;
  uint64_t steps = m->steps - m->charged;
  m->charged = m->steps;
  m->charge_at = m->steps + CHARGE_STEPS;
  if (!quoth__charge(&a->meter, STAGE_RULES, steps, a->tokens.begin[m->block_begin],
                     &a->error))
    m->failed = true;
  return !m->failed;
}

/* From what count of steps on a step is looked at more closely. */
static void set_pause(Matcher *m) {
  m->pause_from = m->remember_from < m->charge_at ? m->remember_from : m->charge_at;
  if (m->probe) m->pause_from = 0;
}

/* Whether an instruction may be gone on to, as far as what stands there tells. */
static bool may_go(const Matcher *m, uint32_t pc, Keys keys) {
  return m->probe || quoth__shares(m->code[pc].opening, keys);
}

#define NOWHERE 0u /* no position is behind what was taken */

/* The first of a choice's ways from one on that may be gone on; NULL when there is none. */
static inline const Way *open_way(const Matcher *m, const Way *way, Keys keys) {
  while (!quoth__shares(way->opening, keys) && !m->probe) {
    if (way->last) return NULL;
    way++;
  }
  return way;
}

static inline uint32_t way_number(const Matcher *m, const Way *way) {
  return way ? (uint32_t)(way - m->program->ways.items) : NONE;
}

/* Takes the longest hit of a lexicon's atom; others wait on the stack. The position behind it, or
** NOWHERE: there is none. */
static APART uint32_t take_hit(Matcher *m, uint32_t pc, uint32_t position) {
  const Move *i = &m->code[pc];
  uint32_t token = position / 2;
  const Hit *all = quoth__hits_at(m->a, token), *hit = next_hit(m, i, all, 0);
  if (!hit) return NOWHERE;
  const Hit *other = other_hit(m, i, hit);
  Frame frame = {.kind = FRAME_HIT, .pc = pc, .position = position};
  if (other) frame.item = (uint32_t)(other - all);
  if (other && !push(m, frame)) return NOWHERE;
  return quoth__position_behind(m, token + hit->tokens - 1);
}

/* The same of a type's atom. */
static APART uint32_t take_mark(Matcher *m, uint32_t pc, uint32_t position) {
  const Move *i = &m->code[pc];
  uint32_t list = 0, item = NONE;
  if (!next_mark(m, i, position / 2, &list, &item)) return NOWHERE;
  Frame frame = {.kind = FRAME_MARK, .pc = pc, .position = position, .list = list, .item = item + 1};
  return push(m, frame) ? behind_mark(m, i, list, item) : NOWHERE;
}

static APART bool takes_text(Matcher *m, const Move *i, uint32_t token) {
  if (i->op == OP_REGEX) return passes_regex(m, token, m->program->regexes.items[i->a]);
  return m->lexemes[token] == i->a && same_bytes(m->a, token, m->program->exacts.items[i->b]);
}

/* Whether an atom that is one token takes it; `keys` are the token's. */
static inline bool takes(Matcher *m, const Move *i, uint32_t token, Keys keys) {
  if (i->op == OP_LEXEME) return m->lexemes[token] == i->a;
  if (i->op == OP_TEST) return passes(m->a, token, keys, &m->program->tests.items[i->a]);
  return i->op == OP_ANY || takes_text(m, i, token);
}

/* Takes an atom; `keys` are of the token there. The position behind it, or NOWHERE. */
static inline uint32_t take(Matcher *m, const Move *i, uint32_t pc, uint32_t position, Keys keys) {
  if (keys.own & quoth__bit(KEY_END)) return NOWHERE;
  if (i->op == OP_LEXICON) return take_hit(m, pc, position);
  if (i->op == OP_TYPE) return take_mark(m, pc, position);
  if (!takes(m, i, position / 2, keys)) return NOWHERE;
  return (position | 1) + 1 + ((keys.own & QUOTH_TOKEN_LAST) != 0);
}

/* What a step is asked that is not asked of the first ones of an attempt, or for explanations: the
** answer of the state when it is known, or UNKNOWN. */
static Answer pause_at(Matcher *m, const Move *i, uint32_t pc, uint32_t position) {
  if (m->steps > m->charge_at) {
    if (!quoth__matcher_charge(m)) return NO_MATCH;
    set_pause(m);
  }
  if (is_goal(m, pc, position)) return position / 2 + 1;
  if (!i->join || m->steps <= m->remember_from) return UNKNOWN;
  Answer known = memo_get(&m->memo, pc, position);
  if (known != UNKNOWN) return known;
  return push(m, (Frame){.kind = FRAME_STORE, .pc = pc, .position = position}) ? UNKNOWN : NO_MATCH;
}

/* Goes on from a state until its answer is known or an alternative has been put
** aside on the stack for each choice met. A branch that cannot be gone is no choice, but where
** it is explained what does not match every one is gone. */
static Answer run(Matcher *m, uint32_t pc, uint32_t position) {
  const Move *code = m->code;
  const bool explained = m->probe != NULL;
  Keys keys = quoth__keys_at(m, position);
  for (;;) {
    const Move *i = &code[pc];
    if (++m->steps > m->pause_from) {
      Answer known = pause_at(m, i, pc, position);
      if (known != UNKNOWN) return known;
    }
    if (i->op <= OP_TYPE) { /* the most common kinds are asked for apart: a jump by table is seldom foretold */
      uint32_t behind = take(m, i, pc, position, keys);
      if (behind == NOWHERE) return explained ? miss(m, pc, position) : NO_MATCH;
      position = behind;
      keys = quoth__keys_at(m, position);
      pc = i->next;
      if (!explained && !quoth__shares(code[pc].opening, keys)) return NO_MATCH;
      continue;
    }
    if (i->op == OP_SPLIT) {
      const Way *way = open_way(m, &m->program->ways.items[i->a], keys);
      if (!way) return NO_MATCH;
      const Way *other = way->last ? NULL : open_way(m, way + 1, keys);
      if (other && !push(m, (Frame){.kind = FRAME_SPLIT, .pc = pc, .position = position, .item = way_number(m, other)}))
        return NO_MATCH;
      pc = way->to;
      continue;
    }
    switch (i->op) {
      case OP_LAZY: {
        bool a = may_go(m, i->a, keys), b = may_go(m, i->b, keys);
        if (a && b && !push(m, (Frame){.kind = FRAME_LAZY, .pc = pc, .position = position})) return NO_MATCH;
        pc = a ? i->a : i->b;
        continue;
      }
      case OP_LOOK:
        if (!may_go(m, i->next, keys)) {
          if (!i->b) return NO_MATCH;
          pc = i->a;
          continue;
        }
        if (!push(m, (Frame){.kind = FRAME_LOOK, .pc = pc, .position = position})) return NO_MATCH;
        if (explained) m->probe->looking++;
        pc = i->next;
        continue;
      case OP_FIRST: case OP_LAST:
        if (i->op == OP_FIRST ? !at_sentence_begin(m, position) : !at_sentence_end(m, position))
          return explained ? miss(m, pc, position) : NO_MATCH;
        pc = i->next;
        continue;
      case OP_MATCH:
        return explained && m->probe->has_goal && !m->probe->looking ? NO_MATCH : position / 2 + 1;
      default: pc = i->next; /* where a part begins */
    }
  }
}

static Answer longer(Answer a, Answer b) { return a > b ? a : b; }

/* The next alternative of a lexicon's or a type's atom: true, with where to go on. */
static bool try_next(Matcher *m, Frame *frame, uint32_t *pc, uint32_t *position) {
  const Move *i = &m->code[frame->pc];
  uint32_t token = frame->position / 2;
  *pc = i->next;
  if (frame->kind == FRAME_HIT) {
    if (frame->item == NONE) return false;
    const Hit *all = quoth__hits_at(m->a, token), *hit = all + frame->item, *other = other_hit(m, i, hit);
    frame->item = other ? (uint32_t)(other - all) : NONE;
    *position = quoth__position_behind(m, token + hit->tokens - 1);
    return true;
  }
  if (!next_mark(m, i, token, &frame->list, &frame->item)) return false;
  *position = behind_mark(m, i, frame->list, frame->item);
  frame->item++;
  return true;
}

/* The same of a choice. */
static bool next_way(const Matcher *m, Frame *frame, uint32_t *pc) {
  if (frame->item == NONE) return false;
  const Way *way = &m->program->ways.items[frame->item];
  *pc = way->to;
  frame->item = way_number(m, way->last ? NULL : open_way(m, way + 1, quoth__keys_at(m, frame->position)));
  return true;
}

/* Gives an answer to the choice that waits for it: true when it has another
** alternative to try, false when the answer is the choice's own. */
static bool answer_frame(Matcher *m, Frame *frame, Answer *answer, uint32_t *pc, uint32_t *position) {
  const Move *i = &m->code[frame->pc];
  *position = frame->position;
  switch (frame->kind) {
    case FRAME_STORE:
      if (!memo_put(&m->a->arena, &m->memo, frame->pc, frame->position, *answer)) {
        quoth__nomem(m->a);
        *answer = stop(m);
      }
      return false;
    case FRAME_SPLIT:
      frame->best = longer(frame->best, *answer);
      *answer = frame->best;
      return next_way(m, frame, pc);
    case FRAME_LAZY:
      *pc = i->b;
      return !*answer && frame->list++ == 0;
    case FRAME_LOOK: {
      if (frame->list++) return false; /* the answer of what follows the lookahead */
      if (m->probe) m->probe->looking--;
      bool holds = (*answer != NO_MATCH) != (bool)i->b;
      *pc = i->a;
      if (!holds) *answer = miss(m, frame->pc, frame->position);
      return holds;
    }
    default:
      frame->best = longer(frame->best, *answer);
      *answer = frame->best;
      return try_next(m, frame, pc, position);
  }
}

/* Answers the choices above `base` until one has another alternative to try: where to go on. */
static bool resume(Matcher *m, uint32_t base, Answer *answer, uint32_t *pc, uint32_t *position) {
  for (; m->stack.count > base && !m->failed; m->stack.count--)
    if (answer_frame(m, &m->stack.items[m->stack.count - 1], answer, pc, position)) return true;
  return false;
}

static Answer evaluate(Matcher *m, uint32_t pc, uint32_t position) {
  uint32_t base = m->stack.count;
  Answer answer;
  m->remember_from = m->steps + m->patience;
  set_pause(m);
  do answer = run(m, pc, position);
  while (resume(m, base, &answer, &pc, &position));
  m->stack.count = base;
  return m->failed ? NO_MATCH : answer;
}

/* Where a pattern of one atom ends: of a lexicon's entries the longest is taken. */
static APART Answer match_lone(Matcher *m, uint32_t pc, uint32_t first) {
  const Move *i = &m->code[pc];
  m->steps++;
  if (i->op != OP_LEXICON) return takes(m, i, first, m->keys[first]) && !m->failed ? first + 2 : NO_MATCH;
  const Hit *hit = next_hit(m, i, quoth__hits_at(m->a, first), 0);
  return hit ? first + hit->tokens + 1 : NO_MATCH;
}

Answer quoth__match_at(Matcher *m, uint32_t rule, uint32_t first) {
  const RuleCode *code = &m->program->rules[rule];
  return code->lone != NONE && !m->probe ? match_lone(m, code->lone, first) : evaluate(m, code->entry, 2 * first);
}

/* ---------------------------------------------------------------- bindings */

/* The last single atom that was taken: what a capture around it holds. */
typedef struct Trace {
  uint32_t pc, position;
  Answer want;      /* of the whole match */
  Binding atom;
  uint32_t opened[BINDINGS];
} Trace;

static bool leads_to(Matcher *m, const Trace *t, uint32_t pc, uint32_t position) {
  return evaluate(m, pc, position) == t->want;
}

/* Of several hits the first from which the match comes about; the last need not be
** asked. */
static void trace_hit(Matcher *m, Trace *t, const Move *i) {
  uint32_t token = t->position / 2;
  const Hit *hit = next_hit(m, i, quoth__hits_at(m->a, token), 0), *other;
  for (; hit; hit = other) {
    uint32_t end = token + hit->tokens, position = quoth__position_behind(m, end - 1);
    other = other_hit(m, i, hit);
    if (other && !leads_to(m, t, t->pc + 1, position)) continue;
    t->atom = (Binding){token, end, hit->entry, NONE, NONE};
    t->position = position;
    break;
  }
  t->pc++;
}

static void trace_mark(Matcher *m, Trace *t, const Move *i) {
  const uint32_t *types = m->program->type_lists.items[i->a].types;
  uint32_t token = t->position / 2, list = 0, item = NONE;
  for (; next_mark(m, i, token, &list, &item); item++) {
    uint32_t position = behind_mark(m, i, list, item);
    if (!leads_to(m, t, t->pc + 1, position)) continue;
    t->atom = (Binding){token, mark_of(m, i, list, item)->end, NONE, types[list], item};
    t->position = position;
    break;
  }
  t->pc++;
}

static uint32_t trace_fork(Matcher *m, const Trace *t, const Instruction *i) {
  Keys keys = quoth__keys_at(m, t->position);
  if (!may_go(m, i->a, keys)) return i->b;
  if (!may_go(m, i->b, keys)) return i->a;
  Answer answer = evaluate(m, i->a, t->position);
  return (i->op == OP_SPLIT ? answer == t->want : answer != NO_MATCH) ? i->a : i->b;
}

static void trace_token(const Matcher *m, Trace *t) {
  t->position = quoth__position_behind(m, t->position / 2);
  t->pc++;
}

/* A capture of one atom, as most are, in one step. */
static void trace_captured(Matcher *m, Trace *t, const Instruction *open, Binding *binding) {
  uint32_t first = t->position / 2;
  t->pc++;
  if (open[1].op == OP_LEXICON) {
    trace_hit(m, t, &m->code[t->pc]);
    *binding = t->atom;
  } else {
    trace_token(m, t);
    *binding = (Binding){first, first + 1, NONE, NONE, NONE};
  }
  t->pc++;
}

static void close_capture(Trace *t, uint32_t slot, Binding *bindings) {
  uint32_t first = t->opened[slot], end = t->position / 2;
  bool single = t->atom.first == first && t->atom.end == end;
  if (end > first) bindings[slot] = single ? t->atom : (Binding){first, end, NONE, NONE, NONE};
}

/* A pattern of one atom has no capture or one. */
static void bind_lone(const Matcher *m, const RuleCode *code, uint32_t first, uint32_t end, Binding *bindings) {
  const Move *i = &m->code[code->lone];
  const Hit *hit = i->op == OP_LEXICON ? next_hit(m, i, quoth__hits_at(m->a, first), 0) : NULL;
  if (code->capture_count) bindings[0] = (Binding){first, end, hit ? hit->entry : NONE, NONE, NONE};
}

/* Walks the way that gave the answer once more, in the order in which the machine
** prefers its alternatives, up to where no more is captured. */
static void trace(Matcher *m, const RuleCode *code, uint32_t first, Answer answer, Binding *bindings) {
  Trace t; /* not zeroed: a capture is opened before it is closed */
  t.pc = code->entry;
  t.position = 2 * first;
  t.want = answer;
  t.atom.first = NONE;
  for (uint32_t i = 0; i < code->capture_count; i++)
    bindings[i] = (Binding){NONE, NONE, NONE, NONE, NONE};
  while (t.want && t.pc < code->bound && !m->failed && !is_goal(m, t.pc, t.position)) {
    const Instruction *i = &m->program->code.items[t.pc];
    if (i->op == OP_OPEN && i[1].op <= OP_LEXICON && i[2].op == OP_CLOSE && !m->probe) {
      trace_captured(m, &t, i, &bindings[i->a]);
      continue;
    }
    switch (i->op) {
      case OP_MATCH: return;
      case OP_LEXICON: trace_hit(m, &t, &m->code[t.pc]); break;
      case OP_TYPE: trace_mark(m, &t, &m->code[t.pc]); break;
      case OP_SPLIT: case OP_LAZY: t.pc = trace_fork(m, &t, i); break;
      case OP_JUMP: case OP_LOOK: t.pc = i->a; break;
      case OP_OPEN: t.opened[i->a] = t.position / 2; t.pc++; break;
      case OP_CLOSE: close_capture(&t, i->a, bindings); t.pc++; break;
      case OP_FIRST: case OP_LAST: t.pc++; break;
      default: trace_token(m, &t);
    }
  }
}

void quoth__match_bindings(Matcher *m, uint32_t rule, uint32_t first, Answer answer, Binding *bindings) {
  const RuleCode *code = &m->program->rules[rule];
  if (code->lone != NONE && !m->probe) bind_lone(m, code, first, answer - 1, bindings);
  else trace(m, code, first, answer, bindings);
}

/* ---------------------------------------------------------- beginning and entering */

bool quoth__matcher_start(Matcher *m, quoth_article *a) {
  uint32_t rules = a->rules->rules.count;
  *m = (Matcher){.a = a, .program = a->rules->program, .code = a->rules->program->moves.items, .keys = a->keys,
                 .lexemes = a->tokens.lexeme, .patience = PATIENCE};
  m->candidates = quoth__take_zero(&a->arena, a->rules->types.count, sizeof *m->candidates);
  m->cursors = quoth__take(&a->arena, a->rules->types.count * sizeof *m->cursors);
  m->passed = quoth__take_zero(&a->arena, a->rules->types.count, sizeof *m->passed);
  m->sought = quoth__take_zero(&a->arena, a->rules->types.count, sizeof *m->sought);
  if (!m->candidates || !m->cursors || !m->passed || !m->sought) return quoth__nomem(a);
  for (int i = 0; i < 2; i++) {
    m->next_start[i] = quoth__take_zero(&a->arena, rules, sizeof *m->next_start[i]);
    if (!m->next_start[i]) return quoth__nomem(a);
  }
  return true;
}
