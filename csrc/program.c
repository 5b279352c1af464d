/*
** program.c - patterns compiled: one array of instructions for all rules.
*/
#include "program.h"

#include "declare.h"
#include "expression.h"
#include "table.h"

#define RULE_CODE 20000u /* most instructions of one rule */

typedef struct Compiler {
  quoth_rules *rules;
  Program *program;
  const Rule *rule;
  uint32_t start;     /* of the rule's code */
  quoth_error *error;
} Compiler;

/* Adds an instruction; its number, or NONE. */
static uint32_t emit(Compiler *c, PatternNode *node, Op op, uint32_t a, uint32_t b) {
  Program *program = c->program;
  Arena *arena = &c->rules->arena;
  if (program->code.count - c->start >= RULE_CODE) {
    quoth__rule_error(c->error, c->rule->place, c->rule->name,
                      "the pattern is too large: more than %u instructions", RULE_CODE);
    return NONE;
  }
  if (!quoth__room(arena, &program->code) || !quoth__room(arena, &program->written) ||
      !quoth__room(arena, &program->moves)) {
    quoth__no_memory(c->error);
    return NONE;
  }
  program->written.items[program->written.count++] = node;
  program->moves.items[program->moves.count++] = (Move){.op = (uint8_t)op};
  program->code.items[program->code.count] = (Instruction){(uint8_t)op, a, b};
  return program->code.count++;
}

static uint32_t here(const Compiler *c) { return c->program->code.count; }

static Instruction *code_at(const Compiler *c, uint32_t at) { return &c->program->code.items[at]; }

static bool compile(Compiler *c, PatternNode *node);

/* ------------------------------------------------------------------- atoms */

#define add_item(c, vector, ...)                                    \
  (quoth__room(&(c)->rules->arena, vector)                          \
       ? ((vector)->items[(vector)->count] = (__VA_ARGS__), (vector)->count++) : NONE)

static bool compile_atom(Compiler *c, PatternNode *node) {
  Program *program = c->program;
  uint32_t a = 0, b = NONE;
  Op op = OP_ANY;
  switch (node->kind) {
    case NODE_WORD: op = OP_LEXEME, a = node->lexeme; break;
    case NODE_EXACT: op = OP_EXACT, a = node->lexeme, b = add_item(c, &program->exacts, node->exact); break;
    case NODE_TEST: op = OP_TEST, a = add_item(c, &program->tests, node->test); break;
    case NODE_REGEX:
      op = OP_REGEX;
      while (program->regexes.items[a] != node->regex) a++;
      break;
    case NODE_TYPE:
      op = OP_TYPE;
      a = add_item(c, &program->type_lists, (TypeList){node->types, node->type_count});
      break;
    case NODE_LEXICON:
      op = OP_LEXICON, a = node->lexicon;
      if (!node->property_count) break;
      b = add_item(c, &program->property_lists, (PropertyList){node->properties, node->property_count});
      break;
    case NODE_FIRST: op = OP_FIRST; break;
    case NODE_LAST: op = OP_LAST; break;
    default: break;
  }
  bool lists = op == OP_EXACT || (op == OP_LEXICON && node->property_count);
  if (a == NONE || (b == NONE && lists)) return quoth__no_memory(c->error);
  return emit(c, node, op, a, b) != NONE;
}

/* --------------------------------------------------------- groups of nodes */

static bool compile_sequence(Compiler *c, PatternNode *node) {
  for (PatternNode *child = node->child; child; child = child->next)
    if (!compile(c, child)) return false;
  return true;
}

static bool compile_choice(Compiler *c, PatternNode *node) {
  uint32_t jumps = NONE; /* the jumps to the end, each holding the one before it */
  for (PatternNode *child = node->child; child; child = child->next) {
    uint32_t split = child->next ? emit(c, node, OP_SPLIT, here(c) + 1, 0) : 0;
    if (split == NONE || !compile(c, child)) return false;
    if (!child->next) break;
    uint32_t jump = emit(c, node, OP_JUMP, jumps, 0);
    if (jump == NONE) return false;
    jumps = jump;
    code_at(c, split)->b = here(c);
  }
  while (jumps != NONE) {
    uint32_t before = code_at(c, jumps)->a;
    code_at(c, jumps)->a = here(c);
    jumps = before;
  }
  return true;
}

static bool compile_loop(Compiler *c, PatternNode *node) {
  uint32_t split = emit(c, node, OP_SPLIT, here(c) + 1, 0);
  if (split == NONE || !compile(c, node->child) || emit(c, node, OP_JUMP, split, 0) == NONE) return false;
  code_at(c, split)->b = here(c);
  return true;
}

/* `count` optional copies, each inside the one before it. */
static bool compile_optional(Compiler *c, PatternNode *node, uint32_t count, bool lazy) {
  uint32_t first = here(c), previous = NONE; /* splits wait for the end, each holding the one before */
  for (uint32_t i = 0; i < count; i++) {
    uint32_t split = emit(c, node, lazy ? OP_LAZY : OP_SPLIT, previous, previous);
    if (split == NONE) return false;
    previous = split;
    if (lazy ? emit(c, node, OP_ANY, 0, NONE) == NONE : !compile(c, node->child)) return false;
  }
  while (previous != NONE) {
    Instruction *split = code_at(c, previous);
    uint32_t body = previous + 1, before = split->a;
    split->a = lazy ? here(c) : body;
    split->b = lazy ? body : here(c);
    previous = before;
  }
  return here(c) >= first;
}

static bool compile_repeat(Compiler *c, PatternNode *node) {
  for (uint32_t i = 0; i < node->from; i++)
    if (!compile(c, node->child)) return false;
  return node->to == UNBOUNDED ? compile_loop(c, node)
                               : compile_optional(c, node, node->to - node->from, false);
}

static bool compile_capture(Compiler *c, PatternNode *node) {
  return emit(c, node, OP_OPEN, node->slot, 0) != NONE && compile(c, node->child) &&
         emit(c, node, OP_CLOSE, node->slot, 0) != NONE;
}

static bool compile_look(Compiler *c, PatternNode *node) {
  uint32_t look = emit(c, node, OP_LOOK, 0, node->negative);
  if (look == NONE || !compile(c, node->child) || emit(c, node, OP_MATCH, 0, 0) == NONE) return false;
  code_at(c, look)->a = here(c);
  return true;
}

static bool compile(Compiler *c, PatternNode *node) {
  switch (node->kind) {
    case NODE_SEQUENCE: return compile_sequence(c, node);
    case NODE_CHOICE: return compile_choice(c, node);
    case NODE_REPEAT: return compile_repeat(c, node);
    case NODE_CAPTURE: return compile_capture(c, node);
    case NODE_LOOK: return compile_look(c, node);
    case NODE_GAP: return compile_optional(c, node, GAP_TOKENS, true);
    default: return compile_atom(c, node);
  }
}

/* ------------------------------------------------------------------- joins */

/* How often each instruction is gone on to; two is enough to know. */
static void count_way(uint8_t *ways, uint32_t to) {
  if (ways[to] < 2) ways[to]++;
}

/* Whether an atom can take more or fewer tokens where it stands. */
static bool varies(const Compiler *c, const Instruction *i) {
  if (i->op == OP_LEXICON) return c->rules->lexicons.items[i->a].max_tokens > 1;
  return i->op == OP_TYPE;
}

static bool mark_joins(Compiler *c, uint32_t from) {
  uint32_t count = here(c) - from;
  Instruction *code = code_at(c, from);
  uint8_t *ways = quoth__take_zero(&c->rules->arena, count + 1, 1);
  if (!ways) return quoth__no_memory(c->error);
  for (uint32_t i = 0; i < count; i++) {
    const Instruction *ins = &code[i];
    bool forks = ins->op == OP_SPLIT || ins->op == OP_LAZY, jumps = ins->op == OP_JUMP;
    if (forks || jumps || ins->op == OP_LOOK) count_way(ways, ins->a - from);
    if (forks) count_way(ways, ins->b - from);
    if (!forks && !jumps && ins->op != OP_MATCH) count_way(ways, i + 1);
    if (varies(c, ins)) count_way(ways, i + 1);
  }
  for (uint32_t i = 0; i < count; i++) c->program->moves.items[from + i].join = ways[i] > 1;
  return true;
}

/* ------------------------------------------------------------------- moves */

static bool is_passed(const Instruction *i) {
  return i->op == OP_JUMP || i->op == OP_OPEN || i->op == OP_CLOSE;
}

/* Where the machine goes on when it comes to an instruction. What is passed over may be
** a join: then what is come to is one. */
static uint32_t come_to(const Compiler *c, uint32_t pc) {
  bool join = false;
  for (; is_passed(code_at(c, pc)); pc = code_at(c, pc)->op == OP_JUMP ? code_at(c, pc)->a : pc + 1)
    join |= c->program->moves.items[pc].join;
  c->program->moves.items[pc].join |= join;
  return pc;
}

static void make_moves(const Compiler *c, uint32_t from) {
  for (uint32_t pc = from; pc < here(c); pc++) {
    const Instruction *i = code_at(c, pc);
    Move *move = &c->program->moves.items[pc];
    bool forks = i->op == OP_SPLIT || i->op == OP_LAZY;
    move->a = forks || i->op == OP_LOOK ? come_to(c, i->a) : i->a;
    move->b = forks ? come_to(c, i->b) : i->b;
    if (is_passed(i)) move->next = come_to(c, pc);
    else if (!forks && i->op != OP_MATCH) move->next = come_to(c, pc + 1);
  }
}

/* ------------------------------------------------------------ whole rules */

/* A number or the text of an expression; functions are called by match.c, and the
** values of dates are read by date.c. */
static bool compile_value(Compiler *c, uint32_t number) {
  const quoth_value *value = quoth__field(c->rule->fields, "value");
  Expression **code = &c->program->rules[number].value;
  if (!value || c->rule->kind == RULE_DATE || value->kind == QUOTH_FUNCTION) return true;
  *code = value->kind == QUOTH_NUMBER
              ? quoth__constant(c->rules, value->as.number, c->error)
              : quoth__expression(c->rules, number, value->as.string, value->length, c->error);
  return *code != NULL;
}

/* The end of the code in which captures are bound, with the loops that lead back. */
static uint32_t bound_of(const Compiler *c) {
  uint32_t bound = c->start;
  for (uint32_t pc = c->start; pc < here(c); pc++) {
    const Instruction *i = code_at(c, pc);
    if (i->op == OP_CLOSE || (i->op == OP_JUMP && i->a < bound)) bound = pc + 1;
  }
  return bound;
}

/* The atom that is all of a rule's code. Of a type's marks several may begin at a token. */
static uint32_t lone_atom(const Compiler *c) {
  uint32_t from = c->start + (code_at(c, c->start)->op == OP_OPEN), size = here(c) - c->start;
  bool alone = from == c->start ? size == 2 : size == 4;
  return alone && code_at(c, from)->op < OP_TYPE ? from : NONE;
}

static bool compile_rule(Compiler *c, uint32_t number, Pattern *pattern) {
  c->rule = &c->rules->rules.items[number];
  c->start = here(c);
  if (!quoth__parse_pattern(c->rules, c->rule, &c->program->regexes, pattern, c->error)) return false;
  PatternNode *root = pattern->root;
  c->program->rules[number] = (RuleCode){
      .entry = c->start, .least = root->least,
      .captures = pattern->captures.items, .capture_count = pattern->captures.count,
      .reads = pattern->reads.items, .read_count = pattern->reads.count};
  for (uint32_t i = 0; i < pattern->reads.count; i++) {
    uint32_t type = pattern->reads.items[i];
    c->program->rules[number].crosses |= quoth__is_wide(type);
    if (type < FIRST_USER_TYPE) c->program->read[type] = true;
  }
  if (!compile(c, root) || emit(c, root, OP_MATCH, 0, 0) == NONE) return false;
  c->program->rules[number].bound = bound_of(c);
  c->program->rules[number].lone = lone_atom(c);
  if (!mark_joins(c, c->start)) return false;
  make_moves(c, c->start);
  return compile_value(c, number) && quoth__verify_examples(c->rules, number, c->error);
}

static bool unknown_capture(const Compiler *c, const Rule *rule, const char *what, const char *capture,
                            const char *const *known) {
  Nearest nearest = {.word = capture};
  for (; *known; known++) quoth__nearest_try(&nearest, *known);
  return quoth__rule_error(c->error, rule->place, rule->name, "a %s has no part named '%s'%s", what, capture,
                           quoth__did_you_mean(&nearest));
}

/* Without content a rule reports the quotation that stands beside its cue or its source. */
static bool check_quote(const Compiler *c, const Rule *rule) {
  uint32_t number = (uint32_t)(rule - c->rules->rules.items);
  return quoth__rule_binds(c->rules, number, "content") || quoth__rule_binds(c->rules, number, "cue") ||
         quoth__rule_binds(c->rules, number, "source") ||
         quoth__rule_error(c->error, rule->place, rule->name,
                           "a quote needs the capture 'content', or else 'cue' or 'source'");
}

/* Captures that quote.c and the relay reader know; any other would be read by none. */
static bool check_captures(Compiler *c, const Rule *rule, const RuleCode *code) {
  static const char *const quote[] = {"content", "cue", "source", "via", "to", "for", "when", NULL};
  static const char *const relay[] = {"via", "to", "for", "source", "aside", "manner", NULL};
  const char *const *known = rule->type == TYPE_ATTRIBUTION ? quote : relay;
  if (rule->type != TYPE_ATTRIBUTION && rule->type != TYPE_RELAY) return true;
  for (uint32_t i = 0; i < code->capture_count; i++) {
    const char *capture = quoth__symbol_text(c->rules, code->captures[i]), *const *name = known;
    while (*name && strcmp(*name, capture) != 0) name++;
    if (!*name) return unknown_capture(c, rule, known == relay ? "relay" : "quote", capture, known);
  }
  if (known == quote) return check_quote(c, rule);
  return code->capture_count ||
         quoth__rule_error(c->error, rule->place, rule->name, "a relay needs the capture 'via'");
}

static bool compile_charged(Compiler *c, uint32_t number, Pattern *pattern) {
  quoth__quota_begin(c->rules, c->rules->rules.items[number].quota);
  bool ok = compile_rule(c, number, pattern) && check_captures(c, c->rule, &c->program->rules[number]);
  return quoth__quota_end(c->rules, ok, c->error);
}

bool quoth__freeze_patterns(quoth_rules *rules, quoth_error *error) {
  uint32_t count = rules->rules.count;
  Program *program = quoth__take_zero(&rules->arena, 1, sizeof *program);
  Pattern *patterns = quoth__take_zero(&rules->arena, count, sizeof *patterns);
  if (!program || !patterns) return quoth__no_memory(error);
  rules->program = program;
  program->rules = quoth__take_zero(&rules->arena, count, sizeof *program->rules);
  if (!program->rules) return quoth__no_memory(error);
  Compiler c = {.rules = rules, .program = program, .error = error};
  for (uint32_t i = 0; i < count; i++)
    if (!compile_charged(&c, i, &patterns[i])) return false;
  return quoth__order_rules(rules, error) && quoth__index_openings(rules, error) &&
         quoth__index_triggers(rules, patterns, error);
}

void quoth__release_patterns(quoth_rules *rules) {
  if (!rules->program) return;
  for (uint32_t i = 0; i < rules->program->regexes.count; i++)
    quoth__regex_free(rules->program->regexes.items[i]);
}

bool quoth__rule_binds(const quoth_rules *rules, uint32_t rule, const char *capture) {
  const RuleCode *code = &rules->program->rules[rule];
  Symbol symbol = quoth__symbol(rules, capture);
  for (uint32_t i = 0; i < code->capture_count; i++)
    if (code->captures[i] == symbol) return true;
  return false;
}

bool quoth__is_read(const quoth_rules *rules, uint32_t type) { return rules->program->read[type]; }
