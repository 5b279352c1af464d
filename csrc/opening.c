/*
** opening.c - what a match of each rule can begin with, seen at one glance.
**
** A trigger says near which tokens a rule may match; most beginnings around it
** cannot be one. An opening is the set of keys of which the first token of every
** match must have one. The sets are kept as small bit masks, in which two keys may
** share a bit: an opening may let a token through that begins nothing, but never
** keeps one out that does.
*/
#include "document.h"
#include "program.h"

static uint32_t lowest_bit(uint32_t flags) { return flags & (~flags + 1); }

static void join_openings(Opening *a, const Opening *b) {
  a->any |= b->any;
  a->flags |= b->flags;
  a->lexicons |= b->lexicons;
  a->types |= b->types;
  for (uint32_t i = 0; i < OPENING_WORDS; i++) a->lexemes[i] |= b->lexemes[i];
}

/* Any one of the flags that a test needs will do: of the first token all are asked
** later. */
static Opening test_opening(const TokenTest *test) {
  return (Opening){.any = test->need == 0, .flags = lowest_bit(test->need)};
}

static Opening lexeme_opening(uint32_t lexeme) {
  Opening opening = {0};
  opening.lexemes[lexeme / 64 % OPENING_WORDS] = (uint64_t)1 << lexeme % 64;
  return opening;
}

static Opening type_opening(const PatternNode *node) {
  Opening opening = {0};
  for (uint32_t i = 0; i < node->type_count; i++) opening.types |= quoth__type_bit(node->types[i]);
  return opening;
}

static Opening opening_of(const PatternNode *node);

/* Items that may take no token let the next one begin the match. */
static Opening sequence_opening(const PatternNode *node) {
  Opening all = {0};
  for (const PatternNode *child = node->child; child; child = child->next) {
    Opening opening = opening_of(child);
    if (child->most) join_openings(&all, &opening);
    if (child->least) return all;
  }
  return (Opening){.any = true};
}

static Opening choice_opening(const PatternNode *node) {
  Opening all = {0};
  for (const PatternNode *child = node->child; child; child = child->next) {
    Opening opening = opening_of(child);
    join_openings(&all, &opening);
  }
  return all;
}

static Opening opening_of(const PatternNode *node) {
  switch (node->kind) {
    case NODE_WORD: case NODE_EXACT: return lexeme_opening(node->lexeme);
    case NODE_LEXICON: return (Opening){.lexicons = (uint64_t)1 << node->lexicon % 64};
    case NODE_TYPE: return type_opening(node);
    case NODE_TEST: return test_opening(&node->test);
    case NODE_SEQUENCE: return sequence_opening(node);
    case NODE_CHOICE: return choice_opening(node);
    case NODE_CAPTURE: case NODE_REPEAT: return opening_of(node->child);
    default: return (Opening){.any = true};
  }
}

/* A pattern whose parts may all be absent is refused elsewhere; a choice with an
** empty branch is met here by a sequence that lets the next item begin. */
Opening quoth__pattern_opening(const PatternNode *root) { return opening_of(root); }

bool quoth__opening_lets(const Opening *opening, const quoth_article *a, const uint16_t *types,
                         uint32_t token) {
  uint32_t lexeme = a->tokens.lexeme[token];
  if (opening->any || (a->tokens.flags[token] & opening->flags)) return true;
  if (opening->lexemes[lexeme / 64 % OPENING_WORDS] >> lexeme % 64 & 1) return true;
  if (opening->types && (types[token] & opening->types)) return true;
  if (!opening->lexicons) return false;
  for (uint32_t hit = a->hit_at[token]; hit < a->hits.count && a->hits.items[hit].first == token; hit++)
    if (opening->lexicons >> a->hits.items[hit].lexicon % 64 & 1) return true;
  return false;
}

void quoth__opening_types(uint16_t *types, const quoth_article *a, uint16_t wanted) {
  memset(types, 0, a->tokens.count * sizeof *types);
  for (uint32_t type = 0; type < a->rules->types.count; type++) {
    const MarkVector *marks = &a->marks[type];
    uint16_t bit = quoth__type_bit(type);
    if (!(bit & wanted)) continue;
    for (uint32_t i = 0; i < marks->count; i++) types[marks->items[i].first] |= bit;
  }
}
