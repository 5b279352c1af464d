/*
** program.h - all patterns of a set as one array of instructions, and what wakes
** each rule.
**
** A rule's code begins at its `entry` and ends in OP_MATCH. Control flow has no
** cycle that takes no token: what is repeated always takes one (pattern.c).
**
**    a sequence    its items one after another
**    x | y         SPLIT x y; x; JUMP end; y; end:
**    x?            SPLIT x end; x; end:
**    x*            loop: SPLIT x end; x; JUMP loop; end:
**    x{2,4}        x x (x (x)?)?
**    ...           LAZY end 1; 1: ANY; LAZY end 2; 2: ANY; … end:
**    name:x        OPEN slot; x; CLOSE slot
**    &x !x         LOOK; x; MATCH; and on behind it
**
** A `join` is an instruction that can be reached at one token in more than one
** way: the matcher remembers what became of it there, which is what keeps it
** linear. Whatever follows an atom of several possible widths is one.
*/
#ifndef QUOTH_PROGRAM_H
#define QUOTH_PROGRAM_H

#include "pattern.h"

QUOTH__INTERNAL_BEGIN

typedef enum Op {
  OP_LEXEME,  /* a: lexeme */
  OP_EXACT,   /* a: lexeme, b: number of the text */
  OP_TEST,    /* a: number of the test */
  OP_REGEX,   /* a: number of the regex */
  OP_ANY,
  OP_LEXICON, /* a: lexicon, b: number of its property tests, NONE: none */
  OP_TYPE,    /* a: number of the list of types */
  OP_SPLIT,   /* a and b: where to go on; the longer wins, a when both are as long */
  OP_LAZY,    /* a: where to go on; b only when that fails */
  OP_JUMP,    /* a */
  OP_OPEN,    /* a: slot */
  OP_CLOSE,   /* a: slot */
  OP_LOOK,    /* the next instruction must match here, b: must not; then on at a */
  OP_FIRST,   /* the beginning of a sentence */
  OP_LAST,    /* the end of one */
  OP_MATCH
} Op;

typedef struct Instruction {
  uint8_t op;
  uint32_t a, b;
} Instruction;

/* The same as the machine takes it, which no capture concerns: JUMP, OPEN and CLOSE are
** passed over, wherever it goes on. */
typedef struct Move {
  Keys opening;  /* what must stand where it is gone on to (opening.c) */
  uint8_t op;
  bool join;
  uint32_t a, b; /* of LAZY and LOOK likewise; a of SPLIT: number of its first way */
  uint32_t next; /* behind what goes on in order, or from an instruction passed over */
} Move;

/* Where a choice may be gone on to. Its ways lie in order up to the last; those of a choice that is
** the last alternative of another, and no join, are the last ways of that one. */
typedef struct Way {
  Keys opening;
  uint32_t to;
  bool last;
} Way;

typedef struct TypeList { const uint32_t *types; uint32_t count; } TypeList;

typedef struct PropertyList { const PropertyTest *tests; uint32_t count; } PropertyList;

#define NEEDS 2u
#define NEAR_MOST 10u /* tokens that are looked at for what must stand near */

/* Where matches of a rule may begin: `nearest` to `farthest` tokens before what wakes it.
** Every token of a match before that has one of the keys `inner`, the first one of
** `opening`. */
typedef struct Search {
  Keys inner, opening;
  uint32_t nearest, farthest; /* farthest UNBOUNDED: anywhere before it */
  uint32_t least;             /* of the rule's code; likewise the next */
  bool crosses, anchored;     /* anchored: where the sentence begins, and nowhere else */
} Search;

/* What is asked when something at a token wakes a rule: right before it stands one of `before`,
** what is behind it is one of `behind`, and in its sentence stands one of each of `needs`. One
** line of the cache. */
typedef struct Wake { Keys before, behind, needs[NEEDS]; } Wake;

/* Where what a rule needs must stand: `from` to `to` tokens behind what wakes it. */
typedef struct Near {
  int32_t from, to;
  uint32_t need; /* number in its wake's */
} Near;

/* The rule that a wake wakes. */
typedef struct Sleeper {
  uint32_t rule, near_count;
  Near near[NEEDS];
} Sleeper;

/* Wakes one behind the other, from `first` on: `any` is what any of them asks for. With `more` the
** same thing wakes those of the next list. */
typedef struct WakeList {
  Wake any;
  uint32_t first, count;
  bool more;
} WakeList;

/* The rules of one phase and level, by what wakes them. Items are numbers of
** Program.wake_lists, 0: none. */
typedef struct Level {
  Phase phase;
  uint32_t level;
  bool crosses;                 /* some rule of it may go on behind the end of a sentence */
  uint32_t *by_lexeme;          /* of lexeme_count: what the lexeme wakes, a run of lists; */
  uint32_t *by_token;           /* the same of the lexeme and of all entries that it stands for by itself */
  uint32_t *by_lexicon;         /* of lexicons.count, or NULL */
  uint64_t lexicons;            /* bits of Keys.lexicons of those that wake a rule */
  uint32_t *by_type;            /* of types.count, or NULL; the types that wake a rule: */
  Vector(uint32_t) types;
  uint32_t by_key[KEY_TYPES];
  uint64_t keys;                /* bits of by_key that wake a rule */
  uint32_t every;               /* rules that are tried at every token */
  Vector(uint32_t) reads;       /* the types that its rules read */
  uint32_t lexeme_count;        /* lexemes made later wake nothing; 0: none does */
} Level;

typedef struct RuleCode {
  uint32_t entry, bound;        /* from `bound` on no part of its code is captured */
  uint32_t least;               /* tokens that a match takes at least */
  uint32_t lone;                /* the atom that is all of its pattern, in a capture or not; NONE: there is more */
  const Symbol *captures;
  uint32_t capture_count;
  const uint32_t *reads;        /* types */
  uint32_t read_count;
  struct Expression *value;     /* of its marks, or NULL */
  bool crosses;                 /* it may go on behind the end of a sentence */
  Search search;
} RuleCode;

typedef struct Program {
  Vector(Instruction) code;
  Vector(Move) moves;           /* one for each instruction */
  Vector(Way) ways;             /* of all choices */
  Vector(PatternNode *) written; /* what was written for each instruction */
  Vector(const char *) exacts;
  Vector(TokenTest) tests;
  RegexVector regexes;
  Vector(TypeList) type_lists;
  Vector(PropertyList) property_lists;
  RuleCode *rules;              /* one for each of rules->rules */
  Vector(Wake) wakes;
  Vector(Sleeper) sleepers;     /* one for each wake */
  Vector(WakeList) wake_lists;  /* item 0 is none: nothing is what it asks for */
  Vector(uint32_t) runs;        /* wake lists, each run up to a 0; run 0 is empty */
  Vector(Level) levels;         /* by phase, then level */
  uint64_t *lexeme_keys;        /* bits of Keys.own: the word, when it is in a pattern; the levels that it wakes */
  Keys *lexicon_keys;           /* of the tokens at which an entry of a lexicon begins */
  uint32_t lexeme_count;        /* lexemes made later have no keys and wake nothing */
  uint64_t waking;              /* bits of Keys.own before KEY_INSIDE that wake a rule of some level */
  uint64_t always;              /* bits of the levels for which every token is noted */
  bool quoted;                  /* some rule asks whether a token is quoted */
  bool calls;                   /* functions of the host choose or value marks */
  bool read[FIRST_USER_TYPE];   /* by type: some rule reads it */
} Program;

/* Types whose marks may hold several sentences: what follows one may stand in the
** sentence behind it. All other items stay in their sentence. */
static inline bool quoth__is_wide(uint32_t type) { return type == TYPE_QUOTED || type == TYPE_SENTENCE; }

/* The bit of a level in Keys.own, by its number; those behind the eighth share one. */
static inline uint64_t quoth__level_bit(uint32_t number) {
  return quoth__bit(KEY_LEVELS + (number < 7 ? number : 7));
}

/* trigger.c: fills program->levels and wakes; `patterns` is one for each rule. */
bool quoth__index_triggers(quoth_rules *rules, const Pattern *patterns, quoth_error *error);

/* trigger.c: fills the runs of the levels. After the lexicons are sealed. */
bool quoth__index_runs(quoth_rules *rules, quoth_error *error);

/* trigger.c: the keys of a token with those that tell how large a number it is, and with the
** levels whose rules its keys wake by themselves. */
uint64_t quoth__rare_keys(const Program *program, uint64_t own, uint32_t number);

/* trigger.c: of the flags that a test needs the one that is rarest, 0: it needs none. */
uint32_t quoth__rarest_flag(uint32_t flags);

/* opening.c: the openings of all instructions, and the keys that stand for words and
** lexicons; of every atom of the patterns what stands behind it. */
bool quoth__index_openings(quoth_rules *rules, quoth_error *error);

/* opening.c: the keys of the tokens that an atom takes: with `inner` of all of them,
** else of the first. */
Keys quoth__atom_keys(const quoth_rules *rules, const PatternNode *atom, bool inner);

static inline uint64_t quoth__type_bit(uint32_t type) {
  return quoth__bit(KEY_TYPES + type % (KEY_WORDS - KEY_TYPES));
}

QUOTH__INTERNAL_END

#endif
