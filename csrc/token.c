/*
** token.c - text to one token: the only place that knows where a token ends.
**
** A token's own flags depend on its text and on at most two characters around it
** (an initial's stop: on the next word), so that the same words are cut alike in
** an article, in a lexicon and in a pattern.
*/
#include "token.h"

#define CHAR_OF_WORD (CHAR_LETTER | CHAR_DIGIT | CHAR_MARK)
#define LETTERS_OF_ENDING 2u  /* the longest of 's 'd 'm 'll 're 've, and of th */
#define INITIAL_GAP 3u        /* white space allowed between J. and Smith */

/* A place in the text; `end` is where the text ends. */
typedef struct Cursor {
  const char *text;
  uint32_t at, end;
} Cursor;

static uint32_t class_at(const Cursor *c, uint32_t at, uint32_t *character, uint32_t *length) {
  *length = 0;
  *character = 0;
  if (at >= c->end) return 0;
  *character = quoth__decode(c->text + at, c->end - at, length);
  return quoth__char_class(*character);
}

static uint32_t class_of(const Cursor *c, uint32_t at) {
  uint32_t character, length;
  return class_at(c, at, &character, &length);
}

/* Class of the character before `at`, 0 at the start of the text. */
static uint32_t class_before(const Cursor *c, uint32_t at, uint32_t *begin) {
  *begin = at;
  if (at == 0) return 0;
  do --*begin; while (*begin > 0 && at - *begin < 4 && quoth__continues(c->text[*begin]));
  return class_of(c, *begin);
}

static bool byte_is(const Cursor *c, uint32_t at, char byte) {
  return at < c->end && c->text[at] == byte;
}

static unsigned char lower_byte(const Cursor *c, uint32_t at) {
  unsigned char byte = at < c->end ? (unsigned char)c->text[at] : 0;
  return byte < 0x80 ? quoth__fold_byte(byte) : byte;
}

/* ------------------------------------------------------------------ White space */

/* Skips what is between tokens; says whether it held white space, a line end. */
static uint32_t skip_blank(Cursor *c) {
  uint32_t flags = c->at ? QUOTH_TOKEN_GLUED : QUOTH_TOKEN_LINE, character, length;
  for (;; c->at += length) {
    uint32_t class = class_at(c, c->at, &character, &length);
    if (!(class & (CHAR_SPACE | CHAR_IGNORED))) return flags;
    if (class & CHAR_SPACE) flags &= ~QUOTH_TOKEN_GLUED;
    if (character == '\n') flags |= QUOTH_TOKEN_LINE;
  }
}

/* ------------------------------------------------------------------ Apostrophes */

static uint32_t apostrophe_at(const Cursor *c, uint32_t at) {
  uint32_t character, length;
  uint32_t class = class_at(c, at, &character, &length);
  return (class & CHAR_QUOTE) && quoth__is_apostrophe(character) ? length : 0;
}

/* Length of a clitic's letters at `at` (behind its apostrophe), 0 if there is
** none: these words are cut off the word that they lean on. */
static uint32_t clitic_letters(const Cursor *c, uint32_t at) {
  static const char clitics[][3] = {"s", "d", "m", "ll", "re", "ve"};
  unsigned char first = lower_byte(c, at), second = lower_byte(c, at + 1);
  for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
    uint32_t size = clitics[i][1] ? LETTERS_OF_ENDING : 1;
    if (first != (unsigned char)clitics[i][0]) continue;
    if (size == 2 && second != (unsigned char)clitics[i][1]) continue;
    if (!(class_of(c, at + size) & CHAR_OF_WORD)) return size;
  }
  return 0;
}

/* An apostrophe that stays in its word: letters on both sides, and not those of a
** clitic. */
static uint32_t inner_apostrophe(const Cursor *c, uint32_t at) {
  uint32_t length = apostrophe_at(c, at);
  if (!length || !(class_of(c, at + length) & CHAR_LETTER)) return 0;
  return clitic_letters(c, at + length) ? 0 : length;
}

/* ------------------------------------------------------------------------ Words */

/* What the letters of a word have in common. */
typedef struct Letters {
  uint32_t count, upper, lower;
  bool first_upper; /* behind an elided word as well: d'Alembert */
} Letters;

static void count_letter(Letters *letters, uint32_t class) {
  if (!(class & CHAR_LETTER)) return;
  if (letters->count == 0) letters->first_upper = class & CHAR_UPPER;
  letters->count++;
  letters->upper += (class & CHAR_UPPER) != 0;
  letters->lower += (class & CHAR_LOWER) != 0;
}

static uint32_t letter_flags(const Letters *letters) {
  uint32_t flags = letters->first_upper ? QUOTH_TOKEN_CAP : 0;
  if (letters->count >= 2 && letters->upper == letters->count) flags |= QUOTH_TOKEN_UPPER;
  if (letters->count && letters->lower == letters->count) flags |= QUOTH_TOKEN_LOWER;
  return flags;
}

/* Where the word that begins at the cursor ends. Ignored characters are inside
** only when the word goes on behind them. */
static uint32_t word_end(const Cursor *c, Letters *letters) {
  uint32_t end = c->at, at = c->at, character, length;
  for (;;) {
    uint32_t class = class_at(c, at, &character, &length);
    if (class & CHAR_OF_WORD) {
      count_letter(letters, class);
      end = at += length;
    } else if (class & CHAR_IGNORED) {
      at += length;
    } else {
      uint32_t inner = at == end ? inner_apostrophe(c, at) : 0;
      if (!inner) return end;
      at += inner;
      if (letters->count == 1 && letters->lower == 1) letters->first_upper = class_of(c, at) & CHAR_UPPER;
    }
  }
}

/* Where letters with stops end: a.m., U.S., U.S.A, U.N; the cursor's position when
** there are none. */
static uint32_t initials_end(const Cursor *c, Letters *letters) {
  uint32_t end = c->at, character, length;
  for (;;) {
    uint32_t class = class_at(c, end, &character, &length);
    bool single = (class & CHAR_LETTER) && !(class_of(c, end + length) & CHAR_OF_WORD);
    bool stop = single && byte_is(c, end + length, '.');
    bool capitals = letters->count == 1 && letters->first_upper && (class & CHAR_UPPER);
    if (!single || (!stop && letters->count < 2 && !capitals)) return end;
    if (!stop && apostrophe_at(c, end + length)) return end;
    count_letter(letters, class);
    end += length;
    if (!stop) return end;
    end++;
  }
}

/* A lone initial is one before a capitalised word: J. Smith. */
static bool name_follows(const Cursor *c, uint32_t at) {
  uint32_t character, length;
  for (uint32_t i = 0; i <= INITIAL_GAP; i++, at += length) {
    uint32_t class = class_at(c, at, &character, &length);
    if (class & CHAR_UPPER) return true;
    if (!(class & CHAR_SPACE) || character == '\n') return false;
  }
  return false;
}

static bool read_initials(const Cursor *c, TokenScan *token) {
  Letters letters = {0};
  uint32_t end = initials_end(c, &letters);
  if (letters.count == 0) return false;
  if (letters.count == 1 && !(letters.first_upper && name_follows(c, end))) return false;
  token->end = end;
  token->flags |= QUOTH_TOKEN_WORD | QUOTH_TOKEN_INITIALS | letter_flags(&letters);
  return true;
}

static void read_word(const Cursor *c, TokenScan *token) {
  if (read_initials(c, token)) return;
  Letters letters = {0};
  token->end = word_end(c, &letters);
  token->flags |= QUOTH_TOKEN_WORD | letter_flags(&letters);
}

/* Whether a clitic can lean on what is before the cursor: a word, a number, a
** closing mark. */
static bool leans(const Cursor *c) {
  uint32_t begin, before = class_before(c, c->at, &begin);
  return (before & (CHAR_OF_WORD | CHAR_QUOTE)) ||
         ((before & CHAR_PUNCT) && strchr(".)]%!?*", c->text[begin]));
}

/* A clitic with its apostrophe: 's. False, with nothing done, if there is none. */
static bool read_clitic(const Cursor *c, TokenScan *token) {
  uint32_t apostrophe = apostrophe_at(c, c->at), begin = c->at + apostrophe;
  uint32_t size = apostrophe ? clitic_letters(c, begin) : 0;
  if (!size || !leans(c)) return false;
  Letters letters = {0};
  for (uint32_t i = 0; i < size; i++) count_letter(&letters, class_of(c, begin + i));
  token->end = begin + size;
  token->flags |= QUOTH_TOKEN_WORD | letter_flags(&letters);
  return true;
}

/* ---------------------------------------------------------------------- Numbers */

/* Digits from `at` on: how many, their value so far, where they end. */
static uint32_t read_digits(const Cursor *c, uint32_t *at, uint64_t *value) {
  uint32_t count = 0, character, length;
  while (class_at(c, *at, &character, &length) & CHAR_DIGIT) {
    uint32_t digit = character < 0x80 ? character - '0' : (uint32_t)quoth__digit_value(character);
    if (*value <= UINT32_MAX) *value = *value * 10 + digit;
    *at += length;
    count++;
  }
  return count;
}

/* Further groups of three, each behind a comma: 1,000,000. */
static bool read_groups(const Cursor *c, uint32_t *at, uint64_t *value) {
  bool grouped = false;
  while (byte_is(c, *at, ',')) {
    uint32_t end = *at + 1;
    uint64_t group = 0;
    if (!(class_of(c, end) & CHAR_DIGIT) || read_digits(c, &end, &group) != 3) break;
    if (*value <= UINT32_MAX) *value = *value * 1000 + group;
    *at = end;
    grouped = true;
  }
  return grouped;
}

/* A decimal point and its digits. Digits between several points are a date, an
** address or a version, and no fraction. */
static bool read_fraction(const Cursor *c, uint32_t begin, uint32_t *at) {
  uint32_t before, end = *at + 1;
  uint64_t ignored = 0;
  if (!byte_is(c, *at, '.') || !(class_of(c, end) & CHAR_DIGIT)) return false;
  bool point_before = begin > 0 && c->text[begin - 1] == '.';
  if (point_before && (class_before(c, begin - 1, &before) & CHAR_DIGIT)) return false;
  read_digits(c, &end, &ignored);
  if (byte_is(c, end, '.') && (class_of(c, end + 1) & CHAR_DIGIT)) return false;
  *at = end;
  return true;
}

static bool read_ordinal(const Cursor *c, uint32_t *at) {
  static const char endings[][LETTERS_OF_ENDING] = {{'s', 't'}, {'n', 'd'}, {'r', 'd'}, {'t', 'h'}};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (lower_byte(c, *at) == (unsigned char)endings[i][0] &&
        lower_byte(c, *at + 1) == (unsigned char)endings[i][1] &&
        !(class_of(c, *at + LETTERS_OF_ENDING) & CHAR_OF_WORD)) {
      *at += LETTERS_OF_ENDING;
      return true;
    }
  return false;
}

static void read_number(const Cursor *c, TokenScan *token) {
  uint32_t at = c->at;
  uint64_t value = 0;
  uint32_t digits = read_digits(c, &at, &value);
  bool grouped = digits <= 3 && read_groups(c, &at, &value);
  bool fraction = read_fraction(c, c->at, &at);
  bool ordinal = !fraction && read_ordinal(c, &at);
  token->end = at;
  token->flags |= QUOTH_TOKEN_NUMBER;
  if (fraction) token->flags |= QUOTH_TOKEN_DECIMAL;
  else if (ordinal) token->flags |= QUOTH_TOKEN_ORDINAL;
  else if (!grouped) token->flags |= QUOTH_TOKEN_DIGITS;
  if (!fraction && value < QUOTH_NO_NUMBER) token->number = (uint32_t)value;
}

/* ------------------------------------------------------------------ Punctuation */

/* Where the marks like the one at the cursor end, `most` of them at most. */
static uint32_t equal_marks(const Cursor *c, uint32_t length, uint32_t most) {
  uint32_t count = 1, end = c->at + length;
  while (count < most && end + length <= c->end && !memcmp(c->text + end, c->text + c->at, length)) {
    end += length;
    count++;
  }
  return count;
}

/* Two single quotation marks make a double one; of three that close, the single
** one is the first, of three that open, the last. */
static uint32_t quotes_together(const Cursor *c, uint32_t length) {
  uint32_t count = equal_marks(c, length, 3), begin;
  if (count < 3) return count;
  return class_before(c, c->at, &begin) & (CHAR_OF_WORD | CHAR_PUNCT) ? 1 : 2;
}

/* A run of one mark is a token where the run means one thing: an ellipsis, a
** dash, a rule of stars. */
static uint32_t run_length(const Cursor *c, uint32_t character, uint32_t length) {
  if (length == 1 && strchr(".-_*=", (int)character)) return equal_marks(c, length, UINT32_MAX);
  bool single = character == '`' || character == '\'' || character == 0x2018 || character == 0x2019;
  return single ? length * quotes_together(c, length) : length;
}

static void read_punctuation(const Cursor *c, uint32_t character, uint32_t length, TokenScan *token) {
  uint32_t at = c->at + run_length(c, character, length), next;
  bool quote = quoth__char_class(character) & CHAR_QUOTE;
  while (class_at(c, at, &character, &next) & CHAR_MARK) at += next;
  token->end = at;
  token->flags |= QUOTH_TOKEN_PUNCT | (quote ? QUOTH_TOKEN_QUOTE : 0);
}

/* -------------------------------------------------------------------- One token */

void quoth__fold_token(const char *text, TokenScan *token) {
  token->folded_size = quoth__fold(text + token->begin, token->end - token->begin, token->folded, FOLD_SIZE);
  token->hash = quoth__hash(token->folded, token->folded_size);
}

static void read_general(const Cursor *c, TokenScan *token) {
  uint32_t character, length, class = class_at(c, c->at, &character, &length);
  if (class & CHAR_LETTER) read_word(c, token);
  else if (class & CHAR_DIGIT) read_number(c, token);
  else if (!(class & CHAR_QUOTE) || !read_clitic(c, token)) read_punctuation(c, character, length, token);
}

bool quoth__cut_token(const char *text, uint32_t size, uint32_t at, TokenScan *token) {
  Cursor cursor = {text, at, size};
  token->flags = skip_blank(&cursor);
  if (cursor.at >= size) return false;
  token->begin = cursor.at;
  token->number = QUOTH_NO_NUMBER;
  read_general(&cursor, token);
  return true;
}

bool quoth__next_token(const char *text, uint32_t size, uint32_t at, TokenScan *token) {
  if (!quoth__cut_token(text, size, at, token)) return false;
  quoth__fold_token(text, token);
  return true;
}

uint32_t quoth__clitic_letters(const char *text, size_t begin, size_t end) {
  return clitic_letters(&(Cursor){text, (uint32_t)begin, (uint32_t)end}, (uint32_t)begin);
}

bool quoth__word_goes_on(const char *text, size_t begin, size_t end) {
  uint32_t at = (uint32_t)begin;
  const Cursor *c = &(Cursor){text, at, (uint32_t)end};
  if (c->text[at] == '"') return false;
  return (class_of(c, at) & (CHAR_OF_WORD | CHAR_IGNORED)) || inner_apostrophe(c, at);
}
