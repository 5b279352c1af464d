/*
** opening.c - what a match can go on with, seen at one glance.
**
** For every instruction its opening is the set of keys of which the next token must
** have one if the rest of the pattern is to match from there; all bits where the
** rest may be nothing, KEY_END among them. The machine asks before it takes a
** branch, match.c before it tries a beginning or listens to a trigger.
*/
#include "document.h"
#include "program.h"

#define WORD_KEYS (KEY_LEVELS - KEY_WORDS)
#define SHORT_LETTERS 3u /* of words that are common in any language, */
#define SHORT_KEYS 12u   /* and the bits that they share */

static const Keys all_keys = {UINT64_MAX, UINT64_MAX};

/* -------------------------------------------------------------------- keys */

static Keys own_key(uint32_t bit) { return (Keys){quoth__bit(bit), 0}; }

/* Of the first token only what is rarest is asked, all the rest later. */
static Keys test_keys(const TokenTest *test) {
  uint32_t flag = quoth__rarest_flag(test->need);
  if (!test->numbered || flag == QUOTH_TOKEN_ORDINAL)
    return flag ? (Keys){flag, 0} : own_key(KEY_TOKEN);
  uint64_t small = test->least < LARGE_NUMBER ? quoth__bit(KEY_SMALL) : 0;
  uint64_t large = test->most >= LARGE_NUMBER ? quoth__bit(KEY_LARGE) : 0;
  return (Keys){small | large, 0};
}

static Keys type_keys(const PatternNode *node, bool inner) {
  Keys keys = {inner ? quoth__bit(KEY_INSIDE) : 0, 0};
  for (uint32_t i = 0; i < node->type_count; i++) {
    if (inner && quoth__is_wide(node->types[i])) return all_keys;
    keys.own |= quoth__type_bit(node->types[i]);
  }
  return keys;
}

/* Without the levels that trigger.c adds to it. */
static Keys word_keys(const quoth_rules *rules, uint32_t lexeme) {
  return (Keys){rules->program->lexeme_keys[lexeme] & (quoth__bit(KEY_LEVELS) - 1), 0};
}

static Keys lexicon_keys(const quoth_rules *rules, uint32_t lexicon, bool inner) {
  Keys keys = {0, rules->program->lexicon_keys[lexicon].lexicons};
  if (inner && rules->lexicons.items[lexicon].max_tokens > 1) keys.own = quoth__bit(KEY_INSIDE);
  return keys;
}

Keys quoth__atom_keys(const quoth_rules *rules, const PatternNode *atom, bool inner) {
  switch (atom->kind) {
    case NODE_WORD: case NODE_EXACT: return word_keys(rules, atom->lexeme);
    case NODE_LEXICON: return lexicon_keys(rules, atom->lexicon, inner);
    case NODE_TYPE: return type_keys(atom, inner);
    case NODE_TEST: return test_keys(&atom->test);
    default: return own_key(KEY_TOKEN);
  }
}

/* Words are given bits in turn: the many that are rare share none with common ones, with which
** they would be taken to stand in every sentence. */
static uint64_t next_word_bit(const quoth_rules *rules, uint32_t lexeme, uint32_t *shorts, uint32_t *longs) {
  bool is_short = strlen(quoth__lexeme_text(rules, lexeme)) <= SHORT_LETTERS;
  uint32_t bit = is_short ? (*shorts)++ % SHORT_KEYS : SHORT_KEYS + (*longs)++ % (WORD_KEYS - SHORT_KEYS);
  return quoth__bit(KEY_WORDS + bit);
}

/* Words and lexicons of the patterns have bits. */
static bool give_keys(quoth_rules *rules) {
  Program *program = rules->program;
  uint32_t shorts = 0, longs = 0, lexicons = 0;
  program->lexeme_count = quoth__lexeme_count(rules);
  program->lexeme_keys =
      quoth__take_zero(&rules->arena, program->lexeme_count, sizeof *program->lexeme_keys);
  program->lexicon_keys =
      quoth__take_zero(&rules->arena, rules->lexicons.count, sizeof *program->lexicon_keys);
  if (!program->lexeme_keys || !program->lexicon_keys) return false;
  for (uint32_t pc = 0; pc < program->code.count; pc++) {
    const Instruction *i = &program->code.items[pc];
    if ((i->op == OP_LEXEME || i->op == OP_EXACT) && !program->lexeme_keys[i->a])
      program->lexeme_keys[i->a] = next_word_bit(rules, i->a, &shorts, &longs);
    else if (i->op == OP_LEXICON && !program->lexicon_keys[i->a].lexicons)
      program->lexicon_keys[i->a].lexicons = quoth__bit(lexicons++ % KEYS);
  }
  return true;
}

/* ---------------------------------------------------------------- openings */

/* Of two that both must hold the one that says more. */
static Keys narrower(Keys a, Keys b) {
  const uint64_t wide = quoth__bit(KEY_TOKEN) | quoth__bit(KEY_END);
  return b.own & wide ? a : b;
}

/* All targets but those of loops stand behind the instruction. A loop's jump back is
** met before what it jumps to: the first time its opening is all, the second time
** what the first gave. */
static Keys opening_of(const quoth_rules *rules, uint32_t pc, bool again) {
  const Program *program = rules->program;
  const Move *moves = program->moves.items;
  const Instruction *i = &program->code.items[pc];
  switch (i->op) {
    case OP_SPLIT: case OP_LAZY: return quoth__join(moves[i->a].opening, moves[i->b].opening);
    case OP_JUMP: return i->a > pc || again ? moves[i->a].opening : all_keys;
    case OP_LOOK: return i->b ? moves[i->a].opening : narrower(moves[pc + 1].opening, moves[i->a].opening);
    case OP_FIRST: return (Keys){QUOTH_TOKEN_FIRST, 0};
    case OP_OPEN: case OP_CLOSE: return moves[pc + 1].opening;
    case OP_LAST: case OP_MATCH: return all_keys;
    default: return quoth__atom_keys(rules, program->written.items[pc], false);
  }
}

static void find_openings(quoth_rules *rules) {
  Program *program = rules->program;
  bool loops = false;
  for (uint32_t pc = program->code.count; pc-- > 0;) {
    const Instruction *i = &program->code.items[pc];
    loops |= i->op == OP_JUMP && i->a < pc;
    program->moves.items[pc].opening = opening_of(rules, pc, false);
  }
  for (uint32_t pc = loops ? program->code.count : 0; pc-- > 0;)
    program->moves.items[pc].opening = opening_of(rules, pc, true);
}

/* An atom that is repeated stands several times in the code. */
static void tell_atoms(const Program *program) {
  for (uint32_t pc = 0; pc + 1 < program->code.count; pc++)
    if (program->code.items[pc].op <= OP_TYPE)
      program->written.items[pc]->behind =
          quoth__join(program->written.items[pc]->behind, program->moves.items[pc + 1].opening);
}

/* -------------------------------------------------------------------- ways */

static bool add_way(quoth_rules *rules, uint32_t to, bool last) {
  Program *program = rules->program;
  if (!quoth__room(&rules->arena, &program->ways)) return false;
  program->ways.items[program->ways.count++] = (Way){program->moves.items[to].opening, to, last};
  return true;
}

/* Whether a choice has got its ways: its other alternative is then none any more. */
static bool has_ways(const Move *split) { return split->b == NONE; }

/* The ways of a choice and of those that stand in its last alternative, unless that leads back into a
** loop that opens the pattern. */
static bool add_ways(quoth_rules *rules, uint32_t pc) {
  Move *moves = rules->program->moves.items;
  bool last = false;
  for (uint32_t other; !last; pc = other) {
    uint32_t to = moves[pc].a;
    other = moves[pc].b;
    last = moves[other].op != OP_SPLIT || moves[other].join || has_ways(&moves[other]);
    moves[pc].a = rules->program->ways.count;
    moves[pc].b = NONE;
    if (!add_way(rules, to, false) || (last && !add_way(rules, other, true))) return false;
  }
  return true;
}

static bool find_ways(quoth_rules *rules) {
  const Program *program = rules->program;
  for (uint32_t pc = 0; pc < program->moves.count; pc++)
    if (program->moves.items[pc].op == OP_SPLIT && !has_ways(&program->moves.items[pc]) && !add_ways(rules, pc))
      return false;
  return true;
}

bool quoth__index_openings(quoth_rules *rules, quoth_error *error) {
  if (!give_keys(rules)) return quoth__no_memory(error);
  find_openings(rules);
  tell_atoms(rules->program);
  return find_ways(rules) || quoth__no_memory(error);
}
