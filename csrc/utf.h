/*
** utf.h - Unicode: utf8proc wrapped once, with an ASCII path in front of it.
*/
#ifndef QUOTH_UTF_H
#define QUOTH_UTF_H

#include "base.h"

/* Bits that say what a character is. */
enum CharClass {
  CHAR_LETTER = 1, CHAR_UPPER = 2, CHAR_LOWER = 4, CHAR_DIGIT = 8 /* decimal, any script */,
  CHAR_SPACE = 16 /* NBSP and other spaces too */, CHAR_PUNCT = 32 /* and symbols */,
  CHAR_QUOTE = 64 /* a quotation mark or an apostrophe, any form */,
  CHAR_IGNORED = 128 /* zero-width, soft hyphen, BOM, direction marks */, CHAR_MARK = 256 /* combining */
};

extern const uint16_t quoth__ascii_class[128];

/* The character at text[0..size), valid UTF-8, size > 0; *length gets its bytes. */
uint32_t quoth__decode(const char *text, size_t size, uint32_t *length);

/* Length in bytes of a valid sequence at the start of bytes, 0 if there is none. */
uint32_t quoth__valid_sequence(const unsigned char *bytes, size_t size);

/* Writes a character as UTF-8, returns the number of bytes (1 to 4). */
uint32_t quoth__encode(uint32_t character, char *out);

uint32_t quoth__char_class(uint32_t character); /* CharClass bits */

/* Value 0 to 9 of a decimal digit of any script, or -1. */
int quoth__digit_value(uint32_t character);

/* Folds a word for look-up: case fold, then NFC; every apostrophe (’ ‘ ʼ) becomes
** ' and ignored characters are dropped. Writes at most `room` bytes, no NUL;
** returns the folded size, or 0 when it does not fit (such a word is in no
** lexicon). ASCII words never reach utf8proc. */
#define FOLD_SIZE 192
uint32_t quoth__fold(const char *word, uint32_t size, char *out, uint32_t room);

/* The hash of a folded form: the same on every machine. */
uint32_t quoth__hash(const char *folded, size_t size);

/* Removes the diacritics of a folded form, in place of nothing else; as quoth__fold. */
uint32_t quoth__strip_marks(const char *folded, uint32_t size, char *out, uint32_t room);

#endif
