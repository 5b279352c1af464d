/*
** utf.c - Unicode: utf8proc wrapped once, with an ASCII path in front of it.
*/
#include "utf.h"

#include <utf8proc.h>

#define S CHAR_SPACE
#define I CHAR_IGNORED
#define D CHAR_DIGIT
#define P CHAR_PUNCT
#define Q (CHAR_PUNCT | CHAR_QUOTE)
#define U (CHAR_LETTER | CHAR_UPPER)
#define L (CHAR_LETTER | CHAR_LOWER)
#define W CHAR_WIDE

const uint16_t quoth__ascii_class[256] = {
  I, I, I, I, I, I, I, I, I, S, S, S, S, S, I, I,
  I, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I,
  S, P, Q, P, P, P, P, Q, P, P, P, P, P, P, P, P,
  D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, P,
  P, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
  U, U, U, U, U, U, U, U, U, U, U, P, P, P, P, P,
  Q, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
  L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, I,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
  W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W,
};

#undef S
#undef I
#undef D
#undef P
#undef Q
#undef U
#undef L
#undef W

#if defined(QUOTH__SSE2)
const unsigned char quoth__ones_first[2 * SIXTEEN] = {
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255
};
#endif

/* ------------------------------------------------------------- Bytes of UTF-8 */

/* Unicode's table of well-formed sequences: the length that a lead byte
** announces, and the range of the byte that follows it. */
static uint32_t announced(unsigned char lead, unsigned char *low, unsigned char *high) {
  *low = 0x80;
  *high = 0xBF;
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  if (lead < 0xE0) return 2;
  if (lead == 0xE0) *low = 0xA0;
  if (lead == 0xED) *high = 0x9F;
  if (lead < 0xF0) return 3;
  if (lead == 0xF0) *low = 0x90;
  if (lead == 0xF4) *high = 0x8F;
  return 4;
}

/* How many bytes at the start belong together, whole sequence or not, and how
** many a whole one would have. */
static uint32_t matching_bytes(const unsigned char *bytes, size_t size, uint32_t *whole) {
  unsigned char low, high;
  *whole = announced(bytes[0], &low, &high);
  uint32_t n = 1;
  while (n < *whole && n < size && bytes[n] >= low && bytes[n] <= high) {
    low = 0x80;
    high = 0xBF;
    n++;
  }
  return n;
}

uint32_t quoth__valid_sequence(const unsigned char *bytes, size_t size) {
  uint32_t whole;
  return size && matching_bytes(bytes, size, &whole) == whole ? whole : 0;
}

uint32_t quoth__invalid_sequence(const unsigned char *bytes, size_t size) {
  uint32_t whole;
  return matching_bytes(bytes, size, &whole);
}

size_t quoth__valid_size(const char *text, size_t size) {
  const unsigned char *bytes = (const unsigned char *)text;
  size_t at = 0;
  for (uint32_t length = 1; at < size && length; at += length)
    length = bytes[at] < 0x80 ? 1 : quoth__valid_sequence(bytes + at, size - at);
  return at;
}

#define REPLACEMENT "\xEF\xBF\xBD"
#define REPLACEMENT_SIZE 3u

char *quoth__copy_valid(Arena *arena, const char *text, size_t size) {
  size_t valid = quoth__valid_size(text, size), written = 0;
  if (valid == size) return quoth__copy(arena, text, size);
  char *copy = size < SIZE_MAX / REPLACEMENT_SIZE ? quoth__take(arena, size * REPLACEMENT_SIZE + 1) : NULL;
  for (size_t at = 0; copy && at < size; valid = quoth__valid_size(text + at, size - at)) {
    memcpy(copy + written, text + at, valid);
    written += valid;
    at += valid;
    if (at == size) break;
    memcpy(copy + written, REPLACEMENT, REPLACEMENT_SIZE);
    written += REPLACEMENT_SIZE;
    at += quoth__invalid_sequence((const unsigned char *)text + at, size - at);
  }
  if (copy) copy[written] = '\0';
  return copy;
}

uint32_t quoth__decode_wide(const char *text, size_t size, uint32_t *length) {
  const unsigned char *s = (const unsigned char *)text;
  uint32_t c = s[0];
  *length = 1;
  if (c < 0xE0 && size >= 2) {
    *length = 2;
    return (c & 0x1Fu) << 6 | (s[1] & 0x3Fu);
  }
  if (c < 0xF0 && size >= 3) {
    *length = 3;
    return (c & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
  }
  if (size < 4) return 0xFFFD; /* a caller cut the text inside a character */
  *length = 4;
  return (c & 0x07u) << 18 | (s[1] & 0x3Fu) << 12 | (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
}

uint32_t quoth__encode(uint32_t c, char *out) {
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char)(0xC0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char)(0xE0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3F));
    out[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3F));
  out[2] = (char)(0x80 | (c >> 6 & 0x3F));
  out[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

/* ------------------------------------------------------------------- Classes */

static bool is_quote_mark(uint32_t c) {
  return (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A ||
         c == 0xB4 || c == 0x2BC || c == 0xFF02 || c == 0xFF07;
}

static uint32_t class_of_category(uint32_t c) {
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return CHAR_LETTER | CHAR_UPPER;
    case UTF8PROC_CATEGORY_LL: return CHAR_LETTER | CHAR_LOWER;
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_NL: return CHAR_LETTER;
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return CHAR_MARK;
    case UTF8PROC_CATEGORY_ND: return CHAR_DIGIT;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return CHAR_SPACE;
    case UTF8PROC_CATEGORY_CF: case UTF8PROC_CATEGORY_CC: return CHAR_IGNORED;
    default: return CHAR_PUNCT;
  }
}

uint32_t quoth__wide_class(uint32_t c) {
  if (is_quote_mark(c)) return CHAR_PUNCT | CHAR_QUOTE;
  return class_of_category(c);
}

bool quoth__is_apostrophe(uint32_t c) {
  return c == '\'' || c == '`' || c == 0x2019 || c == 0x2018 || c == 0x201B || c == 0x2BC ||
         c == 0xB4 || c == 0xFF07;
}

/* Unicode keeps the decimal digits of a script in an unbroken run of ten from
** zero up; the longest run of such runs (the mathematical digits) has fifty. */
#define DIGIT_RUN 50

int quoth__digit_value(uint32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
  if (utf8proc_category((utf8proc_int32_t)c) != UTF8PROC_CATEGORY_ND) return -1;
  int before = 0;
  while (before < DIGIT_RUN - 1 &&
         utf8proc_category((utf8proc_int32_t)c - before - 1) == UTF8PROC_CATEGORY_ND)
    before++;
  return before % 10;
}

/* ------------------------------------------------------------------- Folding */

/* Folding may lengthen a word threefold; a longer word than this fits nowhere. */
#define FOLD_CHARS (3 * FOLD_SIZE)

/* Size of a dash, a quotation mark or an ellipsis, U+2010 to U+2027; 0 if it is
** none. They fold to themselves, the apostrophes among them to '. */
static uint32_t simple_mark(const char *word, uint32_t size) {
  bool is = size >= 3 && word[0] == '\xE2' && word[1] == '\x80' && (unsigned char)word[2] - 0x90u < 0x18u;
  return is ? 3 : 0;
}

/* Folds ASCII and simple marks: the folded size, 0 if there is anything else. */
static uint32_t fold_simple(const char *word, uint32_t size, char *out) {
  uint32_t n = 0, length;
  for (uint32_t i = 0; i < size; i += length) {
    unsigned char c = (unsigned char)word[i];
    length = 1;
    if (quoth__ascii_class[c] & CHAR_IGNORED) return 0;
    if (c < 0x80) {
      out[n++] = (char)quoth__fold_byte(c);
    } else if ((length = simple_mark(word + i, size - i)) == 0) {
      return 0;
    } else if (quoth__is_apostrophe(quoth__decode(word + i, length, &length))) {
      out[n++] = '\'';
    } else {
      memcpy(out + n, word + i, length);
      n += length;
    }
  }
  return n;
}

/* Writes the characters as UTF-8; 0 when they do not fit. */
static uint32_t encode_all(const utf8proc_int32_t *chars, utf8proc_ssize_t count, char *out,
                           uint32_t room) {
  uint32_t size = 0;
  for (utf8proc_ssize_t i = 0; i < count; i++) {
    char bytes[4];
    uint32_t length = quoth__encode((uint32_t)chars[i], bytes);
    if (room - size < length) return 0;
    memcpy(out + size, bytes, length);
    size += length;
  }
  return size;
}

/* Drops what is ignored, and gives apostrophes and digits their ASCII form. */
static uint32_t plain_characters(const char *word, uint32_t size, char *out) {
  uint32_t n = 0, length;
  for (uint32_t at = 0; at < size; at += length) {
    uint32_t c = quoth__decode(word + at, size - at, &length), class = quoth__char_class(c);
    if (class & CHAR_IGNORED) continue;
    if (quoth__is_apostrophe(c)) c = '\'';
    if (class & CHAR_DIGIT) c = (uint32_t)('0' + quoth__digit_value(c));
    n += quoth__encode(c, out + n);
  }
  return n;
}

static uint32_t normalise(const char *word, uint32_t size, utf8proc_option_t options, char *out,
                          uint32_t room) {
  utf8proc_int32_t chars[FOLD_CHARS];
  utf8proc_ssize_t count =
      utf8proc_decompose((const utf8proc_uint8_t *)word, (utf8proc_ssize_t)size, chars, FOLD_CHARS, options);
  if (count < 0 || count > FOLD_CHARS) return 0;
  count = utf8proc_normalize_utf32(chars, count, options);
  return count < 0 ? 0 : encode_all(chars, count, out, room);
}

uint32_t quoth__fold(const char *word, uint32_t size, char *out, uint32_t room) {
  if (size > room) return 0;
  uint32_t simple = fold_simple(word, size, out);
  if (simple) return simple;
  char plain[FOLD_SIZE];
  if (size > sizeof plain) return 0;
  uint32_t plain_size = plain_characters(word, size, plain);
  return normalise(plain, plain_size, UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE, out, room);
}

uint32_t quoth__strip_marks(const char *folded, uint32_t size, char *out, uint32_t room) {
  if (size > FOLD_SIZE) return 0;
  return normalise(folded, size, UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_STABLE, out, room);
}

uint32_t quoth__hash(const char *folded, size_t size) {
  uint32_t hash = HASH_SEED;
  for (size_t i = 0; i < size; i++) hash = quoth__hash_byte(hash, (unsigned char)folded[i]);
  return quoth__hash_end(hash);
}
