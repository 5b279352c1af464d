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
  bool join;
  uint32_t a, b;
} Instruction;

/* What was written for an instruction: for explanations. */
typedef struct Written { const char *text; uint32_t size; } Written;

typedef struct TypeList { const uint32_t *types; uint32_t count; } TypeList;

typedef struct PropertyList { const PropertyTest *tests; uint32_t count; } PropertyList;

/* A rule that is woken by something at a token: matches of it begin `nearest` to
** `farthest` tokens before that token. */
typedef struct Wake {
  uint32_t rule;
  uint32_t nearest, farthest; /* farthest UNBOUNDED: anywhere before it */
  uint32_t next;              /* next of the same key, 0: none */
} Wake;

#define FLAG_BITS 16

/* The rules of one phase and level, by what wakes them. Items are indices into
** Program.wakes, 0: none. */
typedef struct Level {
  Phase phase;
  uint32_t level;
  bool crosses;                 /* some rule of it may go on behind the end of a sentence */
  uint32_t *by_lexeme;          /* of lexeme_count, or NULL when no lexeme wakes a rule */
  uint32_t *by_lexicon;         /* of lexicons.count, or NULL */
  uint32_t *by_type;            /* of types.count, or NULL; the types that wake a rule: */
  Vector(uint32_t) types;
  uint32_t by_flag[FLAG_BITS];
  uint32_t flags;               /* bits of by_flag that wake a rule */
  uint32_t every;               /* rules that are tried at every token */
  uint16_t opening_types;       /* of all its rules */
  uint32_t lexeme_count;        /* lexemes of a pattern made later wake nothing */
} Level;

#define OPENING_WORDS 4u

/* What a match can begin with (opening.c): its first token has one of the flags,
** or one of the lexemes, or an entry of one of the lexicons or a mark of one of the
** types begins there; with `any` it may be anything. */
typedef struct Opening {
  bool any;
  uint16_t types;
  uint32_t flags;
  uint64_t lexicons;
  uint64_t lexemes[OPENING_WORDS];
} Opening;

typedef struct RuleCode {
  uint32_t entry;
  Opening opening;
  uint32_t least;               /* tokens that a match takes at least */
  const Symbol *captures;
  uint32_t capture_count;
  const uint32_t *reads;        /* types */
  uint32_t read_count;
  struct Expression *value;     /* of its marks, or NULL */
  bool crosses;                 /* it may go on behind the end of a sentence */
} RuleCode;

typedef struct Program {
  Vector(Instruction) code;
  Vector(Written) written;      /* one for each instruction */
  Vector(const char *) exacts;
  Vector(TokenTest) tests;
  RegexVector regexes;
  Vector(TypeList) type_lists;
  Vector(PropertyList) property_lists;
  RuleCode *rules;              /* one for each of rules->rules */
  Vector(Wake) wakes;           /* item 0 is none */
  Vector(Level) levels;         /* by phase, then level */
  uint8_t *lexeme_levels;       /* bits of the levels that a lexeme wakes, quoth__level_bit */
  uint8_t *lexicon_levels;      /* likewise of a lexicon */
  uint32_t lexeme_count;        /* lexemes made later wake nothing */
  uint32_t flags;               /* of tokens that wake a rule of some level */
  uint8_t always;               /* bits of the levels with rules that are tried everywhere */
} Program;

/* Types whose marks may hold several sentences: what follows one may stand in the
** sentence behind it. All other items stay in their sentence. */
static inline bool quoth__is_wide(uint32_t type) { return type == TYPE_QUOTED || type == TYPE_SENTENCE; }

/* The bit of a level, by its number; those behind the eighth share one. */
static inline uint8_t quoth__level_bit(uint32_t number) { return (uint8_t)(1u << (number < 7 ? number : 7)); }

/* trigger.c: fills program->levels and wakes; `patterns` is one for each rule. */
bool quoth__index_triggers(quoth_rules *rules, const Pattern *patterns, quoth_error *error);

static inline uint16_t quoth__type_bit(uint32_t type) { return (uint16_t)(1u << type % 16); }

/* opening.c: what a pattern can begin with. */
Opening quoth__pattern_opening(const PatternNode *root);

/* opening.c: false when no match can begin at the token. `types` holds the bits of
** the types whose marks begin at each token. */
bool quoth__opening_lets(const Opening *opening, const quoth_article *a, const uint16_t *types,
                         uint32_t token);

/* opening.c: fills `types`, one item per token, for the types whose bit is wanted. */
void quoth__opening_types(uint16_t *types, const quoth_article *a, uint16_t wanted);

QUOTH__INTERNAL_END

#endif
