/*
** utf.h - Unicode: utf8proc wrapped once, with an ASCII path in front of it.
*/
#ifndef QUOTH_UTF_H
#define QUOTH_UTF_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* Bits that say what a character is. */
enum CharClass {
  CHAR_LETTER = 1, CHAR_UPPER = 2, CHAR_LOWER = 4, CHAR_DIGIT = 8 /* decimal, any script */,
  CHAR_SPACE = 16 /* NBSP and other spaces too */, CHAR_PUNCT = 32 /* and symbols */,
  CHAR_QUOTE = 64 /* a quotation mark or an apostrophe, any form */,
  CHAR_IGNORED = 128 /* zero-width, soft hyphen, BOM, direction marks */, CHAR_MARK = 256 /* combining */,
  CHAR_WIDE = 512 /* of a byte: the character is not ASCII */
};

/* The class of an ASCII character; CHAR_WIDE for every byte of another one. */
extern const uint16_t quoth__ascii_class[256];

/* The character at text[0..size), which is not ASCII; as quoth__decode. */
uint32_t quoth__decode_wide(const char *text, size_t size, uint32_t *length);

/* The character at text[0..size), valid UTF-8, size > 0; *length gets its bytes. */
static inline uint32_t quoth__decode(const char *text, size_t size, uint32_t *length) {
  *length = 1;
  return (unsigned char)*text < 0x80 ? (unsigned char)*text : quoth__decode_wide(text, size, length);
}

/* Whether a byte goes on with a character that one before it began. */
static inline bool quoth__continues(char byte) { return ((unsigned char)byte & 0xC0) == 0x80; }

static inline uint32_t quoth__count_characters(const char *text, uint32_t size) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < size; i++) count += !quoth__continues(text[i]);
  return count;
}

/* Length in bytes of a valid sequence at the start of bytes, 0 if there is none. */
uint32_t quoth__valid_sequence(const unsigned char *bytes, size_t size);

/* How many bytes at the start of bytes that begin no valid sequence are replaced
** together: the longest start of a sequence, at least 1 (Unicode ch. 3, "maximal
** subpart"). */
uint32_t quoth__invalid_sequence(const unsigned char *bytes, size_t size);

/* How many bytes of a text are valid UTF-8, up to the first that is none. */
size_t quoth__valid_size(const char *text, size_t size);

/* A NUL-terminated copy in which U+FFFD stands for what is no UTF-8; NULL when memory fails. */
char *quoth__copy_valid(Arena *arena, const char *text, size_t size);

/* Writes a character as UTF-8, returns the number of bytes (1 to 4). */
uint32_t quoth__encode(uint32_t character, char *out);

uint32_t quoth__wide_class(uint32_t character); /* of one that is not ASCII */

/* CharClass bits. */
static inline uint32_t quoth__char_class(uint32_t character) {
  return character < 0x80 ? quoth__ascii_class[character] : quoth__wide_class(character);
}

/* Any form of apostrophe, right or wrong way round. */
bool quoth__is_apostrophe(uint32_t character);

/* Value 0 to 9 of a decimal digit of any script, or -1. */
int quoth__digit_value(uint32_t character);

/* Folds a word for look-up: case fold, then NFC; every apostrophe (’ ‘ ʼ `) becomes
** ', every decimal digit its ASCII form, and ignored characters are dropped.
** Writes at most `room` bytes, no NUL; returns the folded size, or 0 when it does not fit (such a word is in no
** lexicon). ASCII words never reach utf8proc. */
#define FOLD_SIZE 192
uint32_t quoth__fold(const char *word, uint32_t size, char *out, uint32_t room);

/* The folded form of an ASCII character that is not ignored. */
static inline unsigned char quoth__fold_byte(unsigned char c) {
  if (c == '`') return '\'';
  return (unsigned char)(c | (quoth__ascii_class[c] & CHAR_UPPER ? 0x20 : 0));
}

/* The hash of a folded form: the same on every machine. For a loop that folds and
** hashes at once: from HASH_SEED through every byte to the end. */
uint32_t quoth__hash(const char *folded, size_t size);

#define HASH_SEED 2166136261u

static inline uint32_t quoth__hash_byte(uint32_t hash, unsigned char byte) {
  return (hash ^ byte) * 16777619u;
}

static inline uint32_t quoth__hash_end(uint32_t hash) {
  hash = (hash ^ hash >> 16) * 0x7FEB352Du;
  hash = (hash ^ hash >> 15) * 0x846CA68Bu;
  return hash ^ hash >> 16;
}

/* ---- eight bytes together, the first one in the lowest bits ---- */

#define EIGHT 8u
#define ALL_EIGHT(byte) ((byte) * UINT64_C(0x0101010101010101))
#define CASE_BITS ALL_EIGHT(0x20)
#define HIGH_BITS ALL_EIGHT(0x80)

static inline uint64_t quoth__load_eight(const char *text) {
  const unsigned char *s = (const unsigned char *)text;
  return (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24 |
         (uint64_t)s[4] << 32 | (uint64_t)s[5] << 40 | (uint64_t)s[6] << 48 | (uint64_t)s[7] << 56;
}

/* The high bit of every byte that is an ASCII letter. */
static inline uint64_t quoth__letters(uint64_t bytes) {
  uint64_t low = (bytes | CASE_BITS) & ~HIGH_BITS;
  uint64_t from_a = low + ALL_EIGHT(0x80 - 'a'), behind_z = low + ALL_EIGHT(0x80 - 'z' - 1);
  return from_a & ~behind_z & ~bytes & HIGH_BITS;
}

/* All bits of the bytes before the first that has its high bit in `marks`; how many
** those are; how many bytes have it. */
static inline uint64_t quoth__bytes_before(uint64_t marks) {
  return marks ? ((marks & (~marks + 1)) >> 7) - 1 : ~UINT64_C(0);
}

static inline uint32_t quoth__count_before(uint64_t marks) {
  return marks ? (uint32_t)__builtin_ctzll(marks) / 8 : EIGHT;
}

static inline uint32_t quoth__count_marks(uint64_t marks) {
  return (uint32_t)((marks >> 7) * ALL_EIGHT(1) >> 56);
}

/* How many bits are set, one step for each: meant for few. */
static inline uint32_t quoth__count_bits(uint32_t bits) {
  uint32_t count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}

/* ---- sixteen bytes together ---- */

#define SIXTEEN 16u

typedef enum RunOf { SMALL_LETTERS, LETTERS, LETTERS_AND_DIGITS } RunOf;

/* The ASCII letters, or letters and digits, that sixteen bytes begin with. */
typedef struct WordRun {
  uint32_t count;       /* SIXTEEN: there may be more behind them */
  uint32_t capitals;    /* a bit for each that is one, the first in the lowest */
  uint32_t digits;      /* likewise */
  uint64_t head, next;  /* all of them folded, eight and eight, zeros behind */
#if defined(QUOTH__SSE2)
  __m128i both;
#endif
} WordRun;

/* A short text as eight and eight bytes, zeros behind. */
typedef struct FormBytes { uint64_t head, next; } FormBytes;

#if defined(QUOTH__SSE2)

/* Sixteen bytes of ones, sixteen of zeros. */
extern const unsigned char quoth__ones_first[2 * SIXTEEN];

/* Which bytes are from `first` to `last`: what is added makes these the last positive ones. */
static inline __m128i quoth__bytes_from(__m128i bytes, char first, char last) {
  __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8((char)(127 - last)));
  return _mm_cmpgt_epi8(moved, _mm_set1_epi8((char)(127 - last + first - 1)));
}

static inline WordRun quoth__word_run(const char *text, RunOf what) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
  __m128i small = what == SMALL_LETTERS ? bytes : _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  __m128i inside = quoth__bytes_from(small, 'a', 'z'), digits = _mm_setzero_si128();
  if (what == LETTERS_AND_DIGITS) digits = quoth__bytes_from(bytes, '0', '9'), inside = _mm_or_si128(inside, digits);
  uint32_t count = (uint32_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(inside));
  const void *ones = quoth__ones_first + SIXTEEN - count;
  __m128i all = _mm_loadu_si128((const __m128i *)ones), folded = _mm_and_si128(small, all);
  __m128i large = _mm_andnot_si128(_mm_slli_epi16(bytes, 2), all); /* 0x20 becomes the highest bit */
  return (WordRun){count, (uint32_t)_mm_movemask_epi8(large), (uint32_t)_mm_movemask_epi8(_mm_and_si128(digits, all)),
                   (uint64_t)_mm_cvtsi128_si64(folded),
                   (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(folded, folded)), folded};
}

static inline void quoth__store_form(const WordRun *run, FormBytes *form) {
  _mm_storeu_si128((__m128i *)(void *)form, run->both);
}

#else

/* The high bit of every byte that is an ASCII digit. */
static inline uint64_t quoth__digit_bytes(uint64_t bytes) {
  uint64_t low = bytes & ~HIGH_BITS;
  uint64_t from_0 = low + ALL_EIGHT(0x80 - '0'), behind_9 = low + ALL_EIGHT(0x80 - '9' - 1);
  return from_0 & ~behind_9 & ~bytes & HIGH_BITS;
}

/* The high bit of each byte to the bits of one. */
static inline uint32_t quoth__gather_marks(uint64_t marks) {
  return (uint32_t)(((marks & HIGH_BITS) >> 7) * UINT64_C(0x0102040810204080) >> 56);
}

static inline WordRun quoth__eight_run(const char *text, RunOf what) {
  uint64_t bytes = quoth__load_eight(text), digits = what == LETTERS_AND_DIGITS ? quoth__digit_bytes(bytes) : 0;
  uint64_t letters = quoth__letters(bytes) & (what == SMALL_LETTERS ? bytes << 2 : HIGH_BITS);
  uint64_t others = HIGH_BITS & ~(letters | digits), inside = quoth__bytes_before(others);
  return (WordRun){quoth__count_before(others), quoth__gather_marks((~bytes & CASE_BITS & inside) << 2),
                   quoth__gather_marks(digits & inside), (bytes | CASE_BITS) & inside, 0};
}

static inline WordRun quoth__word_run(const char *text, RunOf what) {
  WordRun run = quoth__eight_run(text, what);
  if (run.count < EIGHT) return run;
  WordRun behind = quoth__eight_run(text + EIGHT, what);
  return (WordRun){EIGHT + behind.count, run.capitals | behind.capitals << EIGHT,
                   run.digits | behind.digits << EIGHT, run.head, behind.head};
}

static inline void quoth__store_form(const WordRun *run, FormBytes *form) { *form = (FormBytes){run->head, run->next}; }

#endif

/* Removes the diacritics of a folded form, in place of nothing else; as quoth__fold. */
uint32_t quoth__strip_marks(const char *folded, uint32_t size, char *out, uint32_t room);

QUOTH__INTERNAL_END

#endif
