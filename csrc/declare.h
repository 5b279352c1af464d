/*
** declare.h - one declaration on its way into an open rule set.
*/
#ifndef QUOTH_DECLARE_H
#define QUOTH_DECLARE_H

#include "rules.h"

QUOTH__INTERNAL_BEGIN

/* As the caller gave it; nothing of it outlives quoth_rules_declare unless copied. */
typedef struct Declaration {
  const char *set, *place, *kind;
  const char *name;          /* "" when it has none */
  const quoth_value *fields; /* a table */
} Declaration;

/* QUOTH_ERULE, "place: kind 'name': message". */
bool quoth__declaration_error(quoth_error *error, const Declaration *d, const char *format, ...)
    QUOTH__PRINTF(3, 4);

/* ---- characters of what a rule writes, all ASCII ---- */

static inline bool quoth__is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
static inline bool quoth__is_digit(char c) { return c >= '0' && c <= '9'; }

/* Begins a name; digits may follow. */
static inline bool quoth__is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/* "a string", "a table", ...: what a value is, in an error. */
const char *quoth__kind_name(quoth_value_kind kind);

/* wordlist.c: kinds lexicon, cue and title. `name` is the lexicon's. */
bool quoth__declare_lexicon(quoth_rules *rules, const Declaration *d, const char *name, bool extend,
                            quoth_error *error);

/* Words of a closed list, with commas between, for an error. */
#define WORDS_SIZE 256u
void quoth__list_words(const char *const *words, size_t count, char out[WORDS_SIZE]);

/* vocabulary.c: what may stand in R:cue and R:title beside the words; the stance that a
** string names. */
bool quoth__check_cue(const Declaration *d, quoth_error *error);
bool quoth__check_title(const Declaration *d, quoth_error *error);
bool quoth__check_stance(const Declaration *d, const quoth_value *stance, quoth_error *error);

/* order.c: phase and level of every rule, from the types that its pattern reads. */
bool quoth__order_rules(quoth_rules *rules, quoth_error *error);

/* example.c: whether the marks in a rule's examples name captures that it has. */
bool quoth__verify_examples(const quoth_rules *rules, uint32_t rule, quoth_error *error);

QUOTH__INTERNAL_END

#endif
