/*
** pattern.h - the text of a rule's pattern as a tree.
**
**    pattern <- seq ('|' seq)*            seq <- item+
**    item    <- (name ':')? atom ('?' | '*' | '+' | '{' n (',' m?)? '}')?
**    atom    <- word                 its tokens, case folded
**             | "text"               its tokens, case kept; \" and \\ inside
**             | @lexicon             an entry; @lexicon[key=value|value] one with that property
**             | <Type> | <A|B>       a mark that begins here
**             | [test …]             one token: [cap !last], [int 1..31], [len 2..]
**             | /regex/ | /regex/i   PCRE2 on the whole of one token
**             | . | ...              any token | as few of up to 12 tokens as will do
**             | ( pattern ) | &atom | !atom | ^ | $
**
** Two hyphens and a blank begin a comment, which ends with the line.
*/
#ifndef QUOTH_PATTERN_H
#define QUOTH_PATTERN_H

#include "regex.h"
#include "rules.h"

QUOTH__INTERNAL_BEGIN

#define GAP_TOKENS 12u
#define PATTERN_NESTING 64u
#define REPEAT_MOST 100u

/* Bits of what stands at a token and of what begins there: in `own` its flags, how
** large a number it is, the types of marks, its word and the levels of rules that it
** may wake, in `lexicons` the lexicons.
** A set of keys is the union of the bits of several. Two keys may share a bit: a set
** may let a token through in vain, but never keeps one out that belongs to it. */
typedef struct Keys { uint64_t own, lexicons; } Keys;

/* Bits of Keys.own behind those of the token's flags. */
enum {
  KEY_TOKEN = 16, /* every token */
  KEY_END,        /* none: the sentence has ended */
  KEY_SMALL,      /* a number below LARGE_NUMBER, */
  KEY_LARGE,      /* and any other */
  KEY_INSIDE,     /* in an entry or a mark that begins before it */
  KEY_SEARCHED, /* none: which lexicons begin there is not known from its lexeme alone */
  KEY_TYPES,
  KEY_WORDS = KEY_TYPES + 13,
  KEY_LEVELS = 56, /* levels behind the eighth share one */
  KEYS = 64
};

#define LARGE_NUMBER 100u

#define KEYS_BEHIND 2u /* more than there are tokens: what is written behind the last is read by none */

static inline uint64_t quoth__bit(uint32_t number) { return (uint64_t)1 << number; }

static inline Keys quoth__join(Keys a, Keys b) { return (Keys){a.own | b.own, a.lexicons | b.lexicons}; }

static inline bool quoth__shares(Keys a, Keys b) { return ((a.own & b.own) | (a.lexicons & b.lexicons)) != 0; }

/* What a token must be. Bounds are inclusive; of `number` they hold only when
** `numbered` is set. Lengths are in characters. */
typedef struct TokenTest {
  uint32_t need, forbid; /* QUOTH_TOKEN_* */
  bool numbered;
  uint32_t least, most;
  uint32_t shortest, longest;
} TokenTest;

/* What an entry must have: one of the values of each key. `more`: the next one is
** another value of the same key. */
typedef struct PropertyTest {
  Symbol key;
  bool is_number, more;
  double number;
  const char *string;
} PropertyTest;

typedef enum NodeKind {
  NODE_WORD, NODE_EXACT, NODE_LEXICON, NODE_TYPE, NODE_TEST, NODE_REGEX, NODE_ANY, /* take tokens */
  NODE_GAP, NODE_SEQUENCE, NODE_CHOICE, NODE_REPEAT, NODE_CAPTURE, NODE_LOOK, NODE_FIRST, NODE_LAST
} NodeKind;

#define UNBOUNDED UINT32_MAX

/* Sum of two numbers of tokens. */
static inline uint32_t quoth__add_width(uint32_t a, uint32_t b) {
  return a == UNBOUNDED || b == UNBOUNDED || a > UNBOUNDED - 1 - b ? UNBOUNDED : a + b;
}

/* `text` .. `text + size` is what was written for it. `least` and `most` are the
** numbers of tokens that it can take. Which members of the union hold depends on kind. */
typedef struct PatternNode {
  NodeKind kind;
  const char *text;
  uint32_t size;
  uint32_t least, most;
  struct PatternNode *child, *next;   /* first child; next child of the parent */
  union {
    struct {
      uint32_t lexeme;                /* WORD, EXACT */
      const char *exact;              /* EXACT: the token's bytes */
    };
    struct {
      uint32_t lexicon;               /* LEXICON */
      uint32_t property_count;
      const PropertyTest *properties;
    };
    struct {
      uint32_t type_count;            /* TYPE */
      const uint32_t *types;
    };
    TokenTest test;                   /* TEST */
    Regex *regex;                     /* REGEX */
    struct { uint32_t from, to; };    /* REPEAT: to may be UNBOUNDED */
    uint32_t slot;                    /* CAPTURE: number of its name in the rule */
    bool negative;                    /* LOOK */
  };
  Keys behind;                        /* an atom: what the token behind it must be, all bits: nothing */
} PatternNode;

/* All regexes of a set, to be given back. */
typedef Vector(Regex *) RegexVector;

/* The pattern or patterns of one rule. */
typedef struct Pattern {
  PatternNode *root;
  Vector(Symbol) captures;   /* names, numbered in order of appearance */
  Vector(uint32_t) reads;    /* types, each once */
} Pattern;

/* Parses what a rule's `match` holds: a string, or a list of strings which are
** alternatives. Compiled regexes are added to `regexes` even when it fails. */
bool quoth__parse_pattern(quoth_rules *rules, const Rule *rule, RegexVector *regexes, Pattern *pattern,
                          quoth_error *error);

/* clash.c: a lookahead in a tree that the item behind it can never meet, or NULL. */
const PatternNode *quoth__clash(const PatternNode *node);

/* An error about a rule that shows the line of the pattern with a caret at `at`. */
bool quoth__pattern_error(quoth_error *error, const Rule *rule, const char *pattern, uint32_t size,
                          uint32_t at, const char *format, ...) QUOTH__PRINTF(6, 7);

QUOTH__INTERNAL_END

#endif
