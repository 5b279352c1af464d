/*
** rules.h - a rule set: what every declaration became.
**
** Open while declarations are added (rules.c); quoth_rules_freeze verifies and
** compiles it, after which nothing in it ever changes and any number of threads
** may read it. Everything in it lives in its one arena.
*/
#ifndef QUOTH_RULES_H
#define QUOTH_RULES_H

#include <stdatomic.h>

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* An interned string: the same text has the same Symbol within a rule set. */
typedef uint32_t Symbol;

/* Property of a lexicon entry or option of a declaration: value = 4,
** stance = "denies". */
typedef struct Property {
  Symbol key;
  bool is_number;
  double number;
  const char *string; /* NULL when it is a number */
} Property;

/* One entry of a lexicon: its forms are in the automaton, this is their lemma. */
typedef struct Entry {
  uint32_t lexicon;
  const char *lemma;
  const Property *properties;
  uint32_t property_count;
  double value;       /* property "value" when it is a number, else NaN */
} Entry;

typedef struct Lexicon {
  const char *name;
  const char *place;  /* where it was first declared */
  bool extended_only; /* no declaration but ones with `extend` so far */
  uint32_t forms;
  uint32_t short_forms;        /* of one word of one or two letters: those are common */
  uint32_t min_tokens, max_tokens; /* of its forms */
} Lexicon;

/* Types of marks. The engine makes and reads those named here, in every rule
** set under these numbers; rules add others behind them. Marks of sentences, mentions and
** quotes are for rules alone: where none reads them none are made. */
enum Type {
  TYPE_SENTENCE,     /* engine: every sentence */
  TYPE_QUOTED,       /* engine: quotation.c */
  TYPE_NUMBER,       /* rules of kind number */
  TYPE_DATE_RULE,    /* rules of kind date: raw matches, read by date.c; named "Date" for no one */
  TYPE_DATE,         /* engine: date.c; <Date> */
  TYPE_PERSON,       /* engine: name.c; likewise the next four */
  TYPE_ORG,
  TYPE_PLACE,
  TYPE_GROUP,
  TYPE_MENTION,      /* any mention, pronouns too; <Mention> */
  TYPE_RELAY,        /* rules of kind relay: read by quote.c */
  TYPE_ATTRIBUTION,  /* rules with make = "Quote": raw matches, read by quote.c */
  TYPE_QUOTE,        /* engine: quote.c; <Quote> */
  FIRST_USER_TYPE
};

/* When a rule runs: derived from what it reads (order.c), never written down. */
typedef enum Phase {
  PHASE_EXPRESSIONS, /* needs tokens, lexicons, quotations: numbers, dates, plain marks */
  PHASE_MENTIONS,    /* reads <Date>, <Person>, ...: relays, attributions, marks */
  PHASE_QUOTES,      /* reads <Quote> */
  PHASES
} Phase;

typedef enum RuleKind { RULE_MARK, RULE_DATE, RULE_NUMBER, RULE_RELAY } RuleKind;

/* How much of the set what one file declares may take, compiled too. */
typedef struct Quota {
  const char *name; /* of the file */
  size_t limit, used;
} Quota;

typedef struct Rule {
  const char *name;   /* "en.dates.day-month": set, dot, name */
  const char *place;  /* file:line */
  RuleKind kind;
  uint32_t type;      /* of the marks it makes */
  Phase phase;
  uint32_t level;     /* within the phase: rules of a level do not read each other */
  bool all;           /* opts out of longest-only */
  int when, value;    /* host functions, -1: none */
  uint32_t quota;     /* that it is charged to, NONE: none */
  const quoth_value *fields; /* the declaration, deep copy: `value` is read by daterule.c */
} Rule;

/* A declaration of kind layout, kept for layout.c. */
typedef struct LayoutDeclaration {
  const char *set, *place, *name;
  const quoth_value *fields;
  uint32_t quota;     /* as Rule's */
} LayoutDeclaration;

/* A hook of kind after: a host function that runs when a stage is done. */
typedef struct Hook {
  const char *place;
  Symbol stage;
  int function;
} Hook;

struct quoth_rules {
  Arena arena;
  quoth_functions functions; /* who answers for them */
  bool hosted;       /* somebody answers for the numbers of a host */
  bool calls;        /* a function has been declared */
  int next_function; /* the first number that no loader has */
  size_t memory;     /* what the arena may hold where no quota says less */
  Vector(Quota) quotas;
  uint32_t quota;    /* that declarations are charged to, NONE: none */
  uint32_t charged;  /* that is being charged since so much was held */
  size_t charged_from;
  atomic_int references;
  _Atomic(Chunk *) kept; /* what an article left of its memory, for the next one; or NULL */
  bool frozen, failed;

  struct StringTable *symbols, *lexemes;
  struct StringTable *lexicon_names, *type_names, *rule_names; /* numbered as the arrays below */
  Vector(Lexicon) lexicons;
  Vector(Entry) entries;
  struct Automaton *automaton;   /* trie.h: all forms of all lexicons */
  Vector(const char *) types;    /* name of each type */
  Vector(Rule) rules;            /* in order of declaration */
  Vector(LayoutDeclaration) layouts;
  Vector(Hook) hooks;
  struct Program *program;       /* program.c: all patterns */

  /* What each stage made of it when the set was frozen; owned by that stage. */
  struct DateRules *dates;
  struct Layout *layout;
  struct SentenceRules *sentences;
  struct NameRules *names;
  const struct CueFacts *cues; /* cue.c: by known hit */
  struct Model *model;
  void *model_room; /* given out, for the next model; or NULL */
};

/* Marks that stages ask for again and again: in every set the first lexemes behind that of no text, in this order. */
#define KNOWN_MARKS ",.:;?()[]-&*"

/* The lexeme of one of them, which the compiler knows when it knows the mark. */
static inline uint32_t quoth__mark_lexeme(char mark) {
  return (uint32_t)(strchr(KNOWN_MARKS, mark) - KNOWN_MARKS) + 1;
}

static inline bool quoth__is_mark_lexeme(uint32_t lexeme) { return lexeme > 0 && lexeme < sizeof KNOWN_MARKS; }

/* The symbol of a text, made if need be; NONE when memory fails. Open sets only. */
Symbol quoth__intern(quoth_rules *rules, const char *text, size_t size);

/* The symbol of a text, or NONE if the set does not know it. */
Symbol quoth__symbol(const quoth_rules *rules, const char *text);

const char *quoth__symbol_text(const quoth_rules *rules, Symbol symbol);

/* The lexeme of a folded form, or 0. `hash` is quoth__hash of it. */
uint32_t quoth__lexeme(const quoth_rules *rules, const char *folded, size_t size, uint32_t hash);

/* The same, made if need be (open sets only); 0 when memory fails. */
uint32_t quoth__lexeme_make(quoth_rules *rules, const char *folded, size_t size, uint32_t hash);

const char *quoth__lexeme_text(const quoth_rules *rules, uint32_t lexeme);

/* One more than the highest lexeme: the size of a table indexed by lexeme. */
uint32_t quoth__lexeme_count(const quoth_rules *rules);

/* The lexicon of that name, or NONE. */
uint32_t quoth__lexicon(const quoth_rules *rules, const char *name);

/* Whether a lexeme is by itself a form of an entry of the lexicon. For stages
** that run before the lexicons do (abbreviations) and for building tables. */
bool quoth__lexeme_in(const quoth_rules *rules, uint32_t lexeme, uint32_t lexicon);

/* The bits, given for each lexicon, of all those that it is in likewise. */
uint8_t quoth__lexeme_bits(const quoth_rules *rules, uint32_t lexeme, const uint8_t *bits);

/* The entries that every token of the lexeme stands for by itself, or NULL: not those of a
** lexeme of which the text decides. After the lexicons are sealed. */
const struct Hit *quoth__lexeme_hits(const quoth_rules *rules, uint32_t lexeme);

/* The hits that all articles share, by number, and how many: lists, each up to its last. */
const struct Hit *quoth__known_hits(const quoth_rules *rules, uint32_t *count);

/* The type of that name, or NONE. */
uint32_t quoth__type(const quoth_rules *rules, const char *name);

/* The property of an entry, or NULL. */
const Property *quoth__property(const quoth_rules *rules, uint32_t entry, Symbol key);

/* The item of a table with that key, or NULL. */
const quoth_value *quoth__field(const quoth_value *table, const char *key);

/* Whether some rule reads marks of a type of the engine. After the patterns are frozen. */
bool quoth__is_read(const quoth_rules *rules, uint32_t type);

/* Whether a rule's pattern binds a capture of that name. After the patterns are frozen. */
bool quoth__rule_binds(const quoth_rules *rules, uint32_t rule, const char *capture);

/* quota.c: what is made between the two is charged to a quota (NONE: to none). `ok`: it could be
** made. False, with the quota's own error where that is the cause, when not. */
void quoth__quota_begin(quoth_rules *rules, uint32_t quota);
bool quoth__quota_end(quoth_rules *rules, bool ok, quoth_error *error);

/* Out of memory is a limit error when it was the set's limit. */
void quoth__tell_set_limit(const quoth_rules *rules, quoth_error *error);

/* rules.c: false, with an error, when the set is frozen or failed. */
bool quoth__takes_changes(const quoth_rules *rules, quoth_error *error);

/* An error about a rule: QUOTH_ERULE, "place: rule 'name': message". */
bool quoth__rule_error(quoth_error *error, const char *place, const char *name, const char *format, ...)
    QUOTH__PRINTF(4, 5);

/* ---- what each stage does when a rule set is frozen, in this order ---- */

bool quoth__freeze_layout(quoth_rules *rules, quoth_error *error);    /* layout.c */
bool quoth__freeze_sentences(quoth_rules *rules, quoth_error *error); /* sentence.c */
bool quoth__freeze_lexicons(quoth_rules *rules, quoth_error *error);  /* wordlist.c */
bool quoth__freeze_patterns(quoth_rules *rules, quoth_error *error);  /* program.c */
bool quoth__seal_lexicons(quoth_rules *rules, quoth_error *error);    /* trie.c */
bool quoth__freeze_dates(quoth_rules *rules, quoth_error *error);     /* daterule.c */
bool quoth__freeze_words(quoth_rules *rules, quoth_error *error);     /* word.c */
bool quoth__freeze_cues(quoth_rules *rules, quoth_error *error);      /* cue.c: after the words */

/* What a stage holds outside the arena (compiled regexes), given back when the
** rule set is released. */
void quoth__release_layout(quoth_rules *rules);
void quoth__release_patterns(quoth_rules *rules);

QUOTH__INTERNAL_END

#endif
