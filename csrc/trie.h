/*
** trie.h - the forms of all entries of all lexicons, as paths of lexemes.
**
** The first step of a path is an array indexed by lexeme, all others are one hash table
** (node, lexeme) -> node. The trie grows as lexicons are declared (wordlist.c), so that a
** stage may ask quoth__lexeme_in while the set is being frozen. When the patterns are
** known it is sealed: every node is told what a token has from which a path leads to it,
** and every lexeme what a token has that begins no longer form - lists of hits that all
** articles share, which lexicon.c gives to the tokens.
*/
#ifndef QUOTH_TRIE_H
#define QUOTH_TRIE_H

#include "document.h"
#include "pattern.h"

QUOTH__INTERNAL_BEGIN

enum { FORM_EXACT = 1, FORM_BARE = 2 };

/* An entry whose form ends at a node; a list per node, of one lexicon the entry
** declared later first. FORM_EXACT: the text must be `exact`, its tokens joined by
** one blank. FORM_BARE: a form without its diacritics, met by any text that is the
** same without its own. */
typedef struct Output {
  uint32_t entry, next;
  uint32_t flags;
  const char *exact;
} Output;

/* `hits` and `keys` are of a token from which a path leads here and no farther: the entries
** of this form and of all forms that it begins with, longest first. */
typedef struct Node {
  uint32_t output;       /* first of its list, or NONE */
  uint32_t parent;       /* of a form's first token the root */
  uint32_t hits, keys;   /* number of the first, of all, in the trie's */
  uint32_t count;        /* of hits */
  uint16_t tokens;       /* from the root to here */
  bool by_text;          /* on the way here the text decides what is an entry: no hits are told */
  uint64_t next;         /* bits of its children's lexemes, quoth__child_bit; 0: it has none */
} Node;

#define EDGE_BITS 8u /* of a filter, for each slot of the table of edges */

typedef struct Edge { uint32_t node, lexeme, child; } Edge; /* child 0: a free slot */

/* A token of a lexeme, if no form goes on behind it: one line of the cache. Where the text
** decides, `next` has all bits. */
typedef struct Start {
  Keys keys;
  uint64_t next;
  uint32_t hits, count;
} Start;

typedef struct Automaton {
  Vector(Node) nodes;     /* node 0 is the root */
  Vector(uint32_t) first; /* children of the root, by lexeme; 0: none */
  Edge *edges;
  uint32_t edge_mask, edge_count;
  uint64_t *edge_bits;    /* EDGE_BITS for each slot, when the trie is sealed: an edge whose bit is not set is none */
  Vector(Output) outputs;
  Vector(Hit) hits;       /* lists, each to its last; number 0 is none */
  Vector(Keys) keys;      /* each once or a few times; number 0 is none */
  Start *starts;          /* by lexeme: none is made when the lexicons are sealed */
  uint32_t start_count;
  bool bare;              /* some lexicon folds diacritics */
} Automaton;

static inline uint32_t quoth__edge_hash(uint32_t node, uint32_t lexeme) {
  uint64_t mixed = ((uint64_t)node << 32 | lexeme) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(mixed >> 32);
}

static inline uint64_t quoth__child_bit(uint32_t lexeme) { return quoth__bit(lexeme % 64); }

/* Whether a node with these bits of children may have one of the lexeme. */
static inline bool quoth__may_go_on(uint64_t next, uint32_t lexeme) { return next >> lexeme % 64 & 1; }

static inline Edge *quoth__find_edge(const Automaton *trie, uint32_t node, uint32_t lexeme) {
  for (uint32_t i = quoth__edge_hash(node, lexeme) & trie->edge_mask;; i = (i + 1) & trie->edge_mask) {
    Edge *edge = &trie->edges[i];
    if (!edge->child || (edge->node == node && edge->lexeme == lexeme)) return edge;
  }
}

static inline uint32_t quoth__edge_bit(const Automaton *trie, uint32_t node, uint32_t lexeme) {
  return quoth__edge_hash(node, lexeme) & (trie->edge_mask * EDGE_BITS + (EDGE_BITS - 1));
}

/* The child of a node of a sealed trie, 0: it has none for that lexeme, as is seen at once mostly. */
static inline uint32_t quoth__child(const Automaton *trie, uint32_t node, uint32_t lexeme) {
  uint32_t bit = quoth__edge_bit(trie, node, lexeme);
  bool may_be = (trie->edge_bits[bit / 64] >> (bit & 63) & 1) != 0;
  return may_be ? quoth__find_edge(trie, node, lexeme)->child : 0;
}

/* The trie of a rule set, made if need be; NULL when memory fails. */
Automaton *quoth__trie_of(quoth_rules *rules);

/* The node at the end of a path, made if need be; 0 when memory fails. */
uint32_t quoth__path_node(quoth_rules *rules, const uint32_t *lexemes, uint32_t count);

QUOTH__INTERNAL_END

#endif
