/*
** matcher.h - patterns over tokens: what machine.c, match.c (what is tried
** where), choose.c (which matches become marks) and explain.c share.
**
** For a rule and a token the machine answers: where does the longest match end
** that begins here? It is a depth-first search over states (instruction, position)
** with an explicit stack. A state's answer does not depend on how it was reached,
** so the answers of joins are remembered, across all beginnings of a sentence:
** every state is worked out once, which makes the whole linear in tokens times
** instructions.
**
** A position is 2 * token, plus 1 when the token before it ended its sentence: a
** match may end there and nothing can be taken any more. Behind a quotation or a
** sentence taken as a whole the position is 2 * token, and the match may go on in
** the next sentence of the block; behind the last one of it it is 2 * token + 1.
*/
#ifndef QUOTH_MATCHER_H
#define QUOTH_MATCHER_H

#include "document.h"
#include "program.h"

QUOTH__INTERNAL_BEGIN

/* Where the longest match ends, plus one: 0 is no match. */
typedef uint32_t Answer;

#define NO_MATCH 0u

/* Steps that trying a rule again may take where the caller has set no limit: at every token of a sentence,
** which may be long, every other one may have to be looked at. */
#define RETRY_WORK 50000000u

/* For quoth__read, beside the flags of quoth.h: rules are tried again when the article has
** been read. */
#define KEEP_KEYS (1u << 31)

typedef enum FrameKind { FRAME_STORE, FRAME_SPLIT, FRAME_LAZY, FRAME_LOOK, FRAME_HIT, FRAME_MARK } FrameKind;

/* A choice on the stack, waiting for the answer of the alternative being tried. */
typedef struct Frame {
  FrameKind kind;
  uint32_t pc, position;
  uint32_t list, item; /* HIT, MARK: the alternative to try next; SPLIT: the way; LAZY: list 1 when b is being tried */
  Answer best;
} Frame;

typedef struct MemoSlot {
  uint64_t state;       /* pc, position */
  uint32_t generation;  /* another than the memo's: the slot is free */
  Answer answer;
} MemoSlot;

typedef struct Memo {
  MemoSlot *slots;
  uint32_t mask, count, generation;
} Memo;

/* A match that may become a mark. */
typedef struct Candidate { uint32_t type, first, end, rule; } Candidate;

typedef Vector(Candidate) CandidateVector;

/* For explanations: the attempt that took in most tokens before it failed. With a
** goal the machine answers another question: can that state be reached? */
typedef struct Probe {
  uint32_t first;       /* where the present attempt began */
  uint32_t best_first, best_end;
  uint32_t pcs[8];      /* what was wanted at best_end, */
  uint32_t positions[8]; /* and the position there */
  uint32_t count;
  uint32_t looking;     /* inside how many lookaheads: what fails there is no miss */
  bool any, has_goal;   /* the goal is the first of what was wanted */
} Probe;

typedef struct Matcher {
  quoth_article *a;
  const Program *program;
  const Move *code;
  const Keys *keys;                /* of the article's tokens, with their flags */
  const uint32_t *lexemes;         /* likewise */
  uint32_t seen;                   /* tokens up to the end of what is read at a time */
  uint32_t block, block_begin, block_end; /* the block in hand, and its tokens */
  Vector(Frame) stack;
  Memo memo;
  CandidateVector *candidates;     /* by type */
  Vector(Woken) due;               /* what wakes rules of the level in hand */
  uint32_t *cursors;               /* by type that wakes one: its next mark */
  uint32_t *passed;                /* by type: how many of its marks lie before the piece in hand */
  uint32_t *sought;                /* by type: how many of its marks begin before the token that was asked for last */
  uint32_t *next_start[2];         /* by rule: first beginning not tried, of tokens' wakes and of marks' */
  uint64_t steps, charged, charge_at;
  uint32_t patience;               /* steps of an attempt before answers are remembered: most are shorter */
  uint64_t remember_from;          /* that count of steps in the present attempt */
  uint64_t pause_from;             /* the first of it and charge_at; 0: every step is explained */
  bool failed;                     /* a->error says why */
  Probe *probe;                    /* or NULL */
} Matcher;

/* Part of a match that a name was given to; `first` NONE: absent. */
typedef struct Binding {
  uint32_t first, end;
  uint32_t entry, type, mark;
} Binding;

#define BINDINGS 64 /* most captures of one rule (pattern.c) */

bool quoth__matcher_start(Matcher *m, quoth_article *a);

static inline void quoth__matcher_enter_block(Matcher *m, uint32_t block) {
  quoth_span tokens = m->a->blocks.items[block].tokens;
  m->block = block;
  m->block_begin = tokens.begin;
  m->block_end = tokens.end;
}

/* Sets the block in hand to that of a token. */
static inline void quoth__matcher_enter(Matcher *m, uint32_t token) {
  if (token < m->block_begin || token >= m->block_end) quoth__matcher_enter_block(m, quoth__block_of(m->a, token));
}

/* The position behind a token that was taken. */
static inline uint32_t quoth__position_behind(const Matcher *m, uint32_t token) {
  return 2 * (token + 1) + ((m->keys[token].own & QUOTH_TOKEN_LAST) != 0);
}

/* The keys of what stands at a position. */
static inline Keys quoth__keys_at(const Matcher *m, uint32_t position) {
  static const Keys end = {(uint64_t)1 << KEY_END, 0};
  return *(position & 1 ? &end : &m->keys[position / 2]);
}

/* Forgets what was remembered: nothing behind this beginning will be asked again. */
void quoth__matcher_forget(Matcher *m);

/* Charges the steps made since the last time: false when the reading has to stop. */
bool quoth__matcher_charge(Matcher *m);

/* The longest match of the rule that begins at the token. */
Answer quoth__match_at(Matcher *m, uint32_t rule, uint32_t first);

/* What the names of the rule are bound to in its longest match from there, whose end
** `answer` tells. */
void quoth__match_bindings(Matcher *m, uint32_t rule, uint32_t first, Answer answer, Binding *bindings);

/* explain.c: tries the rule at every token of the blocks that are read; *matched
** gets the first token where it matches, or NONE. False when the reading failed. */
bool quoth__probe_rule(Matcher *m, uint32_t rule, Probe *probe, uint32_t *matched);

/* explain.c: what was wanted where the nearest attempt stopped, in one line. */
void quoth__describe_miss(const Matcher *m, const Probe *probe, char *out, size_t size);

/* choose.c: candidates to marks, by the one policy. */
bool quoth__choose_marks(Matcher *m);

/* choose.c: what quoth_marks gives, made anew. */
bool quoth__collect_marks(quoth_article *a);

QUOTH__INTERNAL_END

#endif
