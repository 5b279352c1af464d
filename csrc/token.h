/*
** token.h - where one token ends and the next begins. Articles, lexicon entries
** and the words of patterns are all cut by this one function, so that they meet.
**
** A token is one of
**   - a word: letters, marks and digits; an apostrophe between letters stays in
**     it (don't, O'Neill) except before an ending that is a word of its own:
**     's ’s 'd 'll 're 've 'm, which are word tokens themselves; a bare ' after a
**     word is a token too, a mark that may quote or be an apostrophe
**   - initials: single letters each followed by a stop (U.S., a.m., J.), one
**     token with its last stop (U.S.A is one without); a lone capital with a stop
**     before a capitalised word (J. Smith) too; in an article not, where it is a
**     medium and that word opens a sentence by what the rule set knows ("on X. He")
**   - a number: digits, with , between groups of three and one decimal point (4.5,
**     but 4.5.2021 is five tokens), with an ordinal ending (8th); letters behind it
**     (90s, 5pm) are a token of their own, glued - a leading ' as in '80s too
**   - one mark of punctuation, or a run of two or more equal . - _ * = or a pair
**     of `` '' ‘‘ ’’
** A hyphen, a slash and a dash are tokens of their own: two-year is three.
** `number` is the value of whole numbers: of 12, 1,000 and 8th. QUOTH_TOKEN_DIGITS
** is set for 12 alone.
*/
#ifndef QUOTH_TOKEN_H
#define QUOTH_TOKEN_H

#include "document.h"
#include "utf.h"

QUOTH__INTERNAL_BEGIN

typedef struct TokenScan {
  uint32_t begin, end;   /* bytes of the text scanned */
  uint32_t flags;        /* QUOTH_TOKEN_WORD .. QUOTH_TOKEN_INITIALS, QUOTH_TOKEN_LINE */
  uint32_t number;       /* or QUOTH_NO_NUMBER */
  uint32_t hash;         /* of the folded form */
  uint32_t folded_size;  /* 0: the word is too long to be in a lexicon */
  char folded[FOLD_SIZE];
} TokenScan;

/* The next token of text[at .. size): false when only white space and ignored
** characters are left. */
bool quoth__next_token(const char *text, uint32_t size, uint32_t at, TokenScan *token);

/* As quoth__next_token, without the folded form and what is made of it; and those. */
bool quoth__cut_token(const char *text, uint32_t size, uint32_t at, TokenScan *token);
void quoth__fold_token(const char *text, TokenScan *token);

/* Whether a word of ASCII letters goes on with what stands at `begin` of text[.. end). */
bool quoth__word_goes_on(const char *text, size_t begin, size_t end);

/* How many letters the ending at `begin` has that is cut off a word at its apostrophe; 0: it is none. */
uint32_t quoth__clitic_letters(const char *text, size_t begin, size_t end);

/* ---- tokens.c, mend.c ---- */

typedef Vector(uint32_t) TokenVector;

/* A token that has no lexeme. */
typedef struct UnknownToken { uint32_t token, hash; } UnknownToken;
typedef Vector(UnknownToken) UnknownTokens;

/* The last step of the stage. `lines` are the tokens that begin a line, but for some at which a
** block begins. */
bool quoth__mend_tokens(quoth_article *a, const UnknownTokens *unknown, const TokenVector *lines);

QUOTH__INTERNAL_END

#endif
