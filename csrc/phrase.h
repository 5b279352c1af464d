/*
** phrase.h - how mentions are found: the steps of name.c that share what is known while the
** sentences are read.
**
**   capital.c   which capitals make names
**   proper.c    how far a name goes, and where it begins behind its titles
**   phrase.c    how far a noun phrase goes, and what its parts are
**   mention.c   what it mentions
*/
#ifndef QUOTH_PHRASE_H
#define QUOTH_PHRASE_H

#include "turn.h"

enum {
  PARENTHESIS_WORDS = 3, /* behind a title */
  PLAIN_WORDS = 6,       /* between a determiner and the head; fewer than EIGHT */
  PHRASE_MENTIONS = 2    /* mentions of one phrase, at most */
};

/* Hashes of words that were capitalised where only names are, each once. Open
** addressing, a power of two of slots, never more than a quarter full. */
typedef struct Evidence {
  uint32_t *slots;
  uint32_t mask, count;
} Evidence;

typedef struct Names {
  quoth_article *a;
  Evidence evidence;
  uint32_t end;         /* of the sentence */
  bool title_case;      /* every long word of the block has a capital, */
  bool shouts;          /* and every letter of it is one */
  uint8_t *cases;       /* of each block, a BlockCase */
  quoth_span dateline;  /* its tokens */
  uint32_t turn;        /* cursor in the turns */
  uint32_t linked;      /* mentions whose owner is known */
  TokenIndex index;     /* article->mention_from, as far as it is filled */
} Names;

/* A phrase while it grows. Token ranges are empty where there is none. */
typedef struct Phrase {
  uint32_t first, at;         /* from, and the next token to look at */
  uint32_t best;              /* end of the last name or head */
  uint32_t name_first, name_end;
  uint32_t inner_first, inner_end;  /* a name before the head or the last name */
  uint32_t head_first, head_end;
  bool definite;              /* a determiner begins it */
  bool wide;                  /* unknown words may still follow before the head */
} Phrase;

QUOTH__INTERNAL_BEGIN

/* ---- capital.c ---- */

/* Reads the words of all blocks, and what each capital says by itself and where dates are written. */
bool quoth__read_capitals(Names *n);

/* When nothing more is asked of capitals. */
void quoth__give_back_capitals(Names *n);

/* How the capitals of a block stand: they tell names, long words have them, all letters are ones. */
typedef enum BlockCase { CASE_PLAIN, CASE_TITLE, CASE_SHOUT } BlockCase;

/* Whether the word had a capital where only names have one. */
bool quoth__is_evident(const Names *n, uint32_t token);

/* Whether a capital that any word would have makes a name here: the word is known to be
** one, or followed by one, or does what only a name does. */
bool quoth__is_named(const Names *n, uint32_t token);

/* Whether the word stands right behind an honorific or a given name somewhere: "Ms. Orr", "Ann Orr". */
bool quoth__is_surname(const Names *n, uint32_t token);

/* Whether the word that is joined to a modifier at the token is one too. */
bool quoth__joins_modifier(const quoth_article *a, uint32_t token);

/* "current and former officials": two modifiers of one head, the first of which may be said of a time as well. */
static inline bool quoth__is_pair(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_MODIFIER) && quoth__joins_modifier(a, token);
}

/* ---- kinds of token ---- */

static inline bool quoth__capital_word(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CAPITALISED);
}

/* A known name beside a small word of the same form: Will, May, Mark. */
static inline bool quoth__small_word(const quoth_article *a, uint32_t token) { return quoth__is(a, token, WORD_SMALL); }

static inline bool quoth__glued(const Names *n, uint32_t token) {
  return token < n->end && quoth__has(n->a, token, QUOTH_TOKEN_GLUED);
}

/* The trait, which is at hand, spares most tokens a look at more. */
static inline bool quoth__is_hyphen(const quoth_article *a, uint32_t token) {
  return a->traits[token] & TRAIT_DASH && quoth__is_char(a, token, '-');
}

/* A hyphen with no space on either side: "Jean-Luc". */
static inline bool quoth__is_link(const Names *n, uint32_t token) {
  return quoth__is_hyphen(n->a, token) && quoth__glued(n, token) && quoth__glued(n, token + 1);
}

/* Of a given name, in lower case behind a hyphen: "Jong-un". */
static inline bool quoth__is_syllable(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && quoth__hit_of(a, token, a->rules->names->syllable);
}

/* Whether the capital of a token makes it (a part of) a name. */
static inline bool quoth__name_token(const Names *n, uint32_t token) {
  if (token >= n->end || !quoth__is(n->a, token, WORD_NAME | WORD_DOUBTFUL)) return false;
  uint64_t *word = &n->a->words[token];
  if (*word & WORD_DOUBTFUL) *word ^= WORD_DOUBTFUL | (quoth__is_named(n, token) ? WORD_NAME : 0);
  return (*word & WORD_NAME) != 0;
}

/* "government-backed": the first part of a compound, but not of a title like "editor-in-chief",
** "owner-operator", "president-elect". */
static inline bool quoth__is_compounded(const Names *n, uint32_t token) {
  if (!quoth__is_link(n, token + 1)) return false;
  return !quoth__is(n->a, token + 1, WORD_HEAD) && !quoth__is(n->a, token + 2, WORD_HEAD | WORD_MODIFIER);
}

/* "the former all-rounder": a small word that a title begins with. */
static inline bool quoth__opens_title(const Names *n, uint32_t token) {
  return quoth__is_link(n, token + 1) && quoth__is(n->a, token + 1, WORD_HEAD);
}

/* "Secretary of State": where a title goes on behind the small words in it, the token if it does not. */
static inline uint32_t quoth__title_goes_on(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t t = token;
  while (t < n->end && quoth__small_word(a, t) && quoth__is(a, t, WORD_TITLE)) t++;
  bool on = t > token && t < n->end && quoth__is(a, token - 1, WORD_TITLE) && quoth__is(a, t, WORD_TITLE);
  return on ? t : token;
}

/* A word that may be the head of a description: of those of WORD_HEAD, and any. */
bool quoth__heads(const Names *n, uint32_t token);

static inline bool quoth__head_token(const Names *n, uint32_t token) {
  return token < n->end && quoth__is(n->a, token, WORD_HEAD) && quoth__heads(n, token);
}

static inline bool quoth__plain_word(const Names *n, uint32_t token) {
  return quoth__is_plain(n->a->words[token]) && quoth__has(n->a, token, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
}

/* "Norwegian", "North Korean" */
static inline bool quoth__is_nation(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t t = first;
  while (t < end && quoth__is(a, t, WORD_NATION)) t++;
  return t == end;
}

/* "(CEO)", "(traffic)": behind a parenthesis of a few words that begins at the token; 0: none does. */
static inline uint32_t quoth__behind_parenthesis(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (token >= n->end || !quoth__has(a, token, QUOTH_TOKEN_PUNCT) || !quoth__is_char(a, token, '(')) return 0;
  uint32_t t = token + 1;
  while (t < n->end && t - token <= PARENTHESIS_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD)) t++;
  return t > token + 1 && t < n->end && quoth__is_char(a, t, ')') ? t + 1 : 0;
}

/* ---- proper.c ---- */

/* "and [Rural Affairs Secretary]": whether what an office is for, and the office, stand in capitals behind the
** token. */
bool quoth__ends_in_office(const Names *n, uint32_t join);

/* The end of the run of capitals that begins at the token. */
uint32_t quoth__name_run(Names *n, uint32_t first);

/* Where the name begins in a run of capitals: behind its last title, if a name is
** left; the end of the run when it is a title and no more. Of several words, of a word that is a
** title, and of any. */
uint32_t quoth__behind_titles_of(const Names *n, uint32_t first, uint32_t end);
uint32_t quoth__behind_lone_title(const quoth_article *a, uint32_t token);

static inline uint32_t quoth__behind_titles(const Names *n, uint32_t first, uint32_t end) {
  if (end - first > 1) return quoth__behind_titles_of(n, first, end);
  bool title = (n->a->words[first] & (WORD_TITLE | WORD_GIVEN)) == WORD_TITLE;
  return title ? quoth__behind_lone_title(n->a, first) : first;
}

/* ---- phrase.c ---- */

/* A token with none of these is a plain word or a number. */
#define NOT_PLAIN (TRAIT_PART | TRAIT_PUNCT | TRAIT_STOP)

/* Whether a word with which no phrase goes on has a head behind it: of those that may, and any. */
bool quoth__has_head_behind(const Names *n, uint32_t token);

static inline bool quoth__leads_to_head(const Names *n, uint32_t token) {
  bool may = quoth__is(n->a, token, WORD_PARTICIPLE | WORD_JOIN) || quoth__is_hyphen(n->a, token + 1);
  return may && quoth__has_head_behind(n, token);
}

/* Behind a determiner: the token at which a phrase may go on with more than plain words, of
** which PLAIN_WORDS may stand before it; NONE. A mark is none, unless it is a hyphen. */
static inline uint32_t quoth__part_behind(const Names *n, uint32_t token) {
  const uint8_t *traits = n->a->traits;
  uint64_t found = quoth__load_eight((const char *)traits + token + 1) & ALL_EIGHT(NOT_PLAIN);
  uint32_t plain = found ? (uint32_t)__builtin_ctzll(found) / 8 : EIGHT, at = token + 1 + plain;
  if (plain > PLAIN_WORDS || at >= n->end || (traits[at] & (NOT_PLAIN | TRAIT_DASH)) == TRAIT_PUNCT) return NONE;
  return (traits[at] & NOT_PLAIN) != TRAIT_STOP || quoth__leads_to_head(n, at) ? at : NONE;
}

/* Likewise behind one that may be a name or a part of a date, as which it is no determiner. */
uint32_t quoth__behind_capital(Names *n, uint32_t token);

/* Where a phrase that begins at the token goes on: there, or behind a determiner, which leads one only
** if it begins behind it; NONE. */
static inline uint32_t quoth__phrase_from(Names *n, uint32_t token) {
  uint64_t word = n->a->words[token];
  if (!(word & WORD_DETERMINER)) return token;
  bool odd = word & (WORD_NAME | WORD_DOUBTFUL | WORD_IN_DATE);
  return odd ? quoth__behind_capital(n, token) : quoth__part_behind(n, token);
}

/* The phrase that begins at the token and goes on at `at`; false: none does, or it has neither name nor head. */
bool quoth__read_phrase(Names *n, uint32_t token, uint32_t at, Phrase *p);

/* ---- mention.c ---- */

/* Each adds PHRASE_MENTIONS or fewer, for which there is room. */
void quoth__add_phrase(Names *n, const Phrase *p);

void quoth__add_pronoun(Names *n, uint32_t token);

/* The label of a turn is a person, whatever it looks like, unless it is known to be
** an organisation; "Q" and "A" are nobody. */
void quoth__add_label(Names *n, const SpeechTurn *turn);

QUOTH__INTERNAL_END

#endif
