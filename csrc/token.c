/*
** token.c - text to tokens.
**
** quoth__next_token is the only place that knows where a token ends. In an article
** nearly every token is plain: ASCII, at most a blank before it, short. Those are read
** sixteen bytes at a time, and the rule set's table of lexemes gives their hash with
** their number; any other goes to the general path, which gives the same answer for
** the same text.
**
** A token's own flags depend on its text and on at most two characters around it
** (an initial's stop: on the next word), so that the same words are cut alike in
** an article, in a lexicon and in a pattern.
*/
#include "document.h"
#include "table.h"
#include "token.h"

#define CHAR_OF_WORD (CHAR_LETTER | CHAR_DIGIT | CHAR_MARK)
#define LETTERS_OF_ENDING 2u  /* the longest of 's 'd 'm 'll 're 've, and of th */
#define INITIAL_GAP 3u        /* white space allowed between J. and Smith */
#define BYTES_PER_TOKEN 5u    /* of running text, for the first guess at the room needed */
#define TOGETHER 256u         /* tokens that are charged and looked up together */

/* A function that shall not take registers from the loop around it. */
#if defined(__GNUC__)
#define RARE __attribute__((noinline))
#else
#define RARE
#endif

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
  do --*begin; while (*begin > 0 && at - *begin < 4 && ((unsigned char)c->text[*begin] & 0xC0) == 0x80);
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

static void fold_token(const char *text, TokenScan *token) {
  token->folded_size = quoth__fold(text + token->begin, token->end - token->begin, token->folded, FOLD_SIZE);
  token->hash = quoth__hash(token->folded, token->folded_size);
}

static void read_general(const Cursor *c, TokenScan *token) {
  uint32_t character, length, class = class_at(c, c->at, &character, &length);
  if (class & CHAR_LETTER) read_word(c, token);
  else if (class & CHAR_DIGIT) read_number(c, token);
  else if (!(class & CHAR_QUOTE) || !read_clitic(c, token)) read_punctuation(c, character, length, token);
}

/* As quoth__next_token, without the folded form and what is made of it. */
static bool cut_token(const char *text, uint32_t size, uint32_t at, TokenScan *token) {
  Cursor cursor = {text, at, size};
  token->flags = skip_blank(&cursor);
  if (cursor.at >= size) return false;
  token->begin = cursor.at;
  token->number = QUOTH_NO_NUMBER;
  read_general(&cursor, token);
  return true;
}

bool quoth__next_token(const char *text, uint32_t size, uint32_t at, TokenScan *token) {
  if (!cut_token(text, size, at, token)) return false;
  fold_token(text, token);
  return true;
}

/* ----------------------------------------------------------------- Plain tokens */

/* The folded form of a token of less than TABLE_WHOLE bytes, as the slots of a table have it. */
typedef struct Form { uint64_t head, next; } Form;

/* The form of a token of less than TABLE_WHOLE bytes, all of them ASCII; false: it is another. */
static bool short_form(const char *text, const TokenScan *token, Form *form) {
  uint32_t size = token->end - token->begin;
  uint64_t halves[2] = {0, 0};
  if (size >= TABLE_WHOLE) return false;
  for (uint32_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[token->begin + i];
    if (quoth__ascii_class[c] & (CHAR_WIDE | CHAR_IGNORED)) return false;
    halves[i / EIGHT] |= (uint64_t)quoth__fold_byte(c) << 8 * (i % EIGHT);
  }
  *form = (Form){halves[0], halves[1]};
  return true;
}

/* A token of such a form, nearly always ASCII, behind one blank or nothing. The readers say of
** it what quoth__next_token says, faster; they give up when they are not sure. */
typedef struct PlainToken {
  Form form;
  size_t begin, end;
  uint32_t flags;
} PlainToken;

/* A token's place behind `at`, as far as it is known without reading it. */
static inline PlainToken begin_plain(const char *text, size_t at) {
  size_t blank = text[at] == ' ';
  uint32_t glued = QUOTH_TOKEN_GLUED - (uint32_t)blank * QUOTH_TOKEN_GLUED;
  return (PlainToken){.begin = at + blank, .flags = glued};
}

/* Classes of ASCII characters, and of bytes of others, that a word may go on with. */
#define MAY_GO_ON (CHAR_LETTER | CHAR_DIGIT | CHAR_QUOTE | CHAR_IGNORED | CHAR_WIDE)

/* Whether a word of ASCII letters goes on with what stands at `at`. */
static RARE bool word_goes_on(const char *text, size_t begin, size_t end) {
  uint32_t at = (uint32_t)begin;
  const Cursor *c = &(Cursor){text, at, (uint32_t)end};
  if (c->text[at] == '"') return false;
  return (class_of(c, at) & (CHAR_OF_WORD | CHAR_IGNORED)) || inner_apostrophe(c, at);
}

/* Of a word that begins with a capital. */
static inline uint32_t capital_flags(const WordRun *run) {
  bool upper = run->count > 1 && run->capitals + 1 == 1u << run->count;
  return QUOTH_TOKEN_WORD | QUOTH_TOKEN_CAP | (upper ? QUOTH_TOKEN_UPPER : 0);
}

/* The word of a run; its flags are still to come. */
static inline bool read_plain_word(const char *text, size_t end, const WordRun *run, PlainToken *token) {
  size_t behind = token->begin + run->count;
  unsigned char next = (unsigned char)text[behind];
  if (run->count == SIXTEEN || behind > end || (run->count == 1 && next == '.')) return false;
  if ((quoth__ascii_class[next] & MAY_GO_ON) && word_goes_on(text, behind, end)) return false;
  token->end = behind;
  token->form = (Form){run->head, run->next};
  return true;
}

/* An ASCII mark that is neither an apostrophe nor part of a run. */
static inline bool read_plain_mark(const char *text, PlainToken *token) {
  unsigned char mark = (unsigned char)text[token->begin], next = (unsigned char)text[token->begin + 1];
  if (!(quoth__ascii_class[mark] & CHAR_PUNCT) || mark == '\'' || mark == '`' || next == mark || next >= 0x80)
    return false;
  token->end = token->begin + 1;
  token->flags |= QUOTH_TOKEN_PUNCT | (mark == '"' ? QUOTH_TOKEN_QUOTE : 0);
  token->form.head = mark;
  return true;
}

/* The last byte of a mark from U+2000 to U+203F; 0: there is none. */
static unsigned char typeset_mark(const char *text) {
  return text[0] == '\xE2' && text[1] == '\x80' ? (unsigned char)text[2] : 0;
}

/* A dash, a double quotation mark or an ellipsis of a typeset text, before an ASCII character. */
static bool read_plain_typeset(const char *text, PlainToken *token) {
  unsigned char last = typeset_mark(text + token->begin);
  bool quote = last == 0x9C || last == 0x9D, other = last == 0x93 || last == 0x94 || last == 0xA6;
  if (!(quote || other) || (unsigned char)text[token->begin + 3] >= 0x80) return false;
  token->end = token->begin + 3;
  token->flags |= QUOTH_TOKEN_PUNCT | (quote ? QUOTH_TOKEN_QUOTE : 0);
  token->form.head = 0x80E2u | (uint64_t)last << 16;
  return true;
}

#define PLAIN_DIGITS 8u /* of a number that is all in its head */

/* Whether a number of plain digits goes on at `at`, or may do so: letters that begin no
** ending of an ordinal are a word behind it. */
static bool number_goes_on(const char *text, size_t at, size_t end) {
  if (at == end) return false;
  unsigned char next = (unsigned char)text[at];
  if (quoth__ascii_class[next] & (CHAR_DIGIT | CHAR_WIDE)) return true;
  if (quoth__ascii_class[next] & CHAR_LETTER) return strchr("sSnNrRtT", next) != NULL;
  if (next != '.' && next != ',') return false;
  return at + 1 < end && (quoth__ascii_class[(unsigned char)text[at + 1]] & (CHAR_DIGIT | CHAR_WIDE));
}

/* A few ASCII digits and no more; the value is left alone when it is something else. */
static bool read_plain_number(const char *text, size_t end, PlainToken *token, uint32_t *number) {
  const char *s = text + token->begin;
  uint32_t value = 0, n = 0;
  for (; n < PLAIN_DIGITS && s[n] >= '0' && s[n] <= '9'; n++) {
    value = value * 10 + (uint32_t)(s[n] - '0');
    token->form.head |= (uint64_t)(unsigned char)s[n] << 8 * n;
  }
  token->end = token->begin + n;
  if (n == 0 || token->end > end || number_goes_on(text, token->end, end)) return false;
  token->flags |= QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_DIGITS;
  *number = value;
  return true;
}

/* An ending of small ASCII letters with its apostrophe, behind ASCII letters or digits. */
static bool read_plain_clitic(const char *text, size_t end, PlainToken *token) {
  size_t at = token->begin, begin = at + (text[at] == '\'' ? 1 : typeset_mark(text + at) == 0x99 ? 3 : 0);
  if (begin == at || at == 0 || !(token->flags & QUOTH_TOKEN_GLUED)) return false;
  if (!(quoth__ascii_class[(unsigned char)text[at - 1]] & (CHAR_LETTER | CHAR_DIGIT))) return false;
  WordRun run = quoth__word_run(text + begin, LETTERS);
  Cursor c = {text, (uint32_t)begin, (uint32_t)end};
  if (run.capitals || run.count == 0 || clitic_letters(&c, c.at) != run.count) return false;
  token->end = begin + run.count;
  token->flags |= QUOTH_TOKEN_WORD | QUOTH_TOKEN_LOWER;
  token->form.head = '\'' | run.head << 8;
  return true;
}

/* A word or a mark at `at`, as nearly all tokens are; sixteen bytes more than the text has
** can be read. */
static inline bool read_plain(const char *text, size_t at, size_t end, PlainToken *token) {
  *token = begin_plain(text, at);
  uint32_t class = quoth__ascii_class[(unsigned char)text[token->begin]];
  if (class & CHAR_LOWER) {
    WordRun run = quoth__word_run(text + token->begin, SMALL_LETTERS);
    token->flags |= QUOTH_TOKEN_WORD | QUOTH_TOKEN_LOWER;
    return read_plain_word(text, end, &run, token);
  }
  if (!(class & CHAR_UPPER)) return read_plain_mark(text, token);
  WordRun run = quoth__word_run(text + token->begin, LETTERS);
  token->flags |= capital_flags(&run);
  return read_plain_word(text, end, &run, token);
}

/* The same for what is rarer. */
static bool read_plain_other(const char *text, size_t at, size_t end, PlainToken *token, uint32_t *number) {
  *token = begin_plain(text, at);
  return read_plain_number(text, end, token, number) || read_plain_clitic(text, end, token) ||
         read_plain_typeset(text, token);
}

/* ------------------------------------------------------------------------ Stage */

static bool grow_columns(quoth_article *a, uint32_t more) {
  TokenArray *t = &a->tokens;
  uint32_t **const columns[] = {&t->begin, &t->end, &t->lexeme, &t->hash, &t->flags, &t->number};
  uint32_t capacity = 0;
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
    capacity = t->capacity;
    if (!quoth__grow(&a->arena, columns[i], &capacity, t->count, more, sizeof **columns[i]))
      return quoth__nomem(a);
  }
  t->capacity = capacity;
  return true;
}

/* Where the tokens of an article go. Forms are looked up many at a time: then no step to the
** next token has to wait for the table. */
typedef struct Filling {
  quoth_article *a;
  TokenArray *tokens;
  uint32_t charged;  /* tokens */
  uint32_t stop;     /* number of tokens at which room_for_more has to be asked */
  uint32_t known;    /* tokens whose lexeme and hash are there; of all behind them: */
  Form forms[TOGETHER];
  TokenVector unknown; /* of the known ones those that have no lexeme */
} Filling;

static bool charge_since(Filling *f) {
  const TokenArray *t = &f->a->tokens;
  uint32_t steps = t->count - f->charged;
  if (!steps) return true;
  f->charged = t->count;
  return quoth__charge(&f->a->meter, STAGE_TOKENS, steps, t->begin[t->count - 1], &f->a->error);
}

static inline uint32_t hash_eight(uint32_t hash, uint64_t bytes) {
  hash = quoth__hash_byte(hash, (unsigned char)bytes);
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 8));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 16));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 24));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 32));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 40));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 48));
  return quoth__hash_byte(hash, (unsigned char)(bytes >> 56));
}

/* quoth__hash of a form. The zeros behind it are hashed with it, and what they did, each a
** multiplication, is undone: cheaper than a loop whose end nobody can foresee. */
static uint32_t hash_form(const Form *form) {
  static const uint32_t undone[EIGHT] = {
    1, 0x359C449Bu, 0xDD4AB5D9u, 0x91C5BE63u, 0x4CA091F1u, 0xDFD860EBu, 0xB7F51A49u, 0x9DDE4E33u
  };
  uint32_t hash = HASH_SEED;
  uint64_t last, more = form->head, behind = form->next;
  do {
    last = more;
    hash = hash_eight(hash, last);
    more = behind;
    behind = 0;
  } while (more);
  return quoth__hash_end(hash * undone[(uint32_t)__builtin_clzll(last) / 8]);
}

/* Gives the tokens their lexemes and hashes; the table has those of most forms. */
static bool look_up_forms(Filling *f) {
  const StringTable lexemes = *f->a->rules->lexemes;
  uint32_t *lexeme = f->tokens->lexeme, *hash = f->tokens->hash;
  if (!quoth__room_for(&f->a->arena, &f->unknown, TOGETHER + 1)) return quoth__nomem(f->a);
  uint32_t *unknown = f->unknown.items + f->unknown.count;
  size_t first = f->known, end = f->tokens->count, unknown_count = 0;
  const Form *form = f->forms;
  for (size_t t = first; t < end; t++, form++) {
    const TableSlot *slot = quoth__table_slot(&lexemes, form->head, form->next);
    lexeme[t] = slot->number ? slot->number - 1 : 0;
    hash[t] = slot->hash;
    unknown[unknown_count] = (uint32_t)t;
    unknown_count += !slot->number;
  }
  for (size_t i = 0; i < unknown_count; i++) hash[unknown[i]] = hash_form(&f->forms[unknown[i] - first]);
  f->unknown.count += (uint32_t)unknown_count;
  f->known = (uint32_t)end;
  return true;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* All columns of the tokens from there to f->stop may then be written; their numbers are none. */
static bool room_for_more(Filling *f, uint32_t at) {
  quoth_article *a = f->a;
  TokenArray *t = f->tokens;
  if (!look_up_forms(f)) return false;
  if (t->count >= a->meter.limits.tokens)
    return quoth__fail(&a->error, QUOTH_ELIMIT, at, "more tokens than the limit of %u",
                       (unsigned)a->meter.limits.tokens);
  if (t->count == t->capacity && !grow_columns(a, 1)) return false;
  if (!charge_since(f)) return false;
  f->stop = least(least(t->capacity, a->meter.limits.tokens), t->count + TOGETHER);
  memset(t->number + t->count, 0xFF, (f->stop - t->count) * sizeof *t->number); /* QUOTH_NO_NUMBER */
  return true;
}

/* Puts a token behind all others; there is room for it. */
static inline void put_plain(const TokenArray *t, size_t i, const PlainToken *token, Form *form) {
  t->begin[i] = (uint32_t)token->begin;
  t->end[i] = (uint32_t)token->end;
  t->flags[i] = token->flags;
  *form = token->form;
}

/* Adds the words and marks from `at` on, up to the first token that is not plain or that
** there may be no room for; returns where that begins. */
static RARE uint32_t read_plain_tokens(Filling *f, size_t at, size_t end) {
  const char *text = f->a->source.text;
  TokenArray t = *f->tokens;
  Form *form = f->forms + (t.count - f->known);
  size_t i = t.count, stop = f->stop;
  for (PlainToken token; at < end && i < stop && read_plain(text, at, end, &token); at = token.end)
    put_plain(&t, i++, &token, form++);
  f->tokens->count = (uint32_t)i;
  return (uint32_t)at;
}

/* Adds a token that no form has been made of; its place is known to be free. */
static bool add_folded(Filling *f, TokenScan *token) {
  TokenArray *t = f->tokens;
  uint32_t i = t->count;
  if (!look_up_forms(f)) return false;
  fold_token(f->a->source.text, token);
  uint32_t size = token->folded_size;
  t->hash[i] = token->hash;
  t->lexeme[i] = size ? quoth__lexeme(f->a->rules, token->folded, size, token->hash) : 0;
  if (!t->lexeme[i]) f->unknown.items[f->unknown.count++] = i; /* look_up_forms left room */
  f->known = t->count = i + 1;
  return true;
}

static bool add_token(Filling *f, TokenScan *token) {
  TokenArray *t = f->tokens;
  uint32_t i = t->count;
  if (i >= f->stop && !room_for_more(f, token->begin)) return false;
  t->begin[i] = token->begin;
  t->end[i] = token->end;
  t->flags[i] = token->flags;
  t->number[i] = token->number;
  if (!short_form(f->a->source.text, token, &f->forms[i - f->known])) return add_folded(f, token);
  t->count = i + 1;
  return true;
}

/* Adds the token at *at, which becomes its end, or NONE when there is none. */
static bool read_any_token(Filling *f, uint32_t end, uint32_t *at) {
  const char *text = f->a->source.text;
  TokenArray *t = f->tokens;
  PlainToken plain;
  if (t->count < f->stop && read_plain_other(text, *at, end, &plain, &t->number[t->count])) {
    put_plain(t, t->count, &plain, &f->forms[t->count - f->known]);
    t->count++;
    *at = (uint32_t)plain.end;
    return true;
  }
  TokenScan token;
  bool found = cut_token(text, end, *at, &token);
  *at = found ? token.end : NONE;
  return !found || add_token(f, &token);
}

static bool read_block(Filling *f, quoth_block *block) {
  uint32_t at = block->span.begin, end = block->span.end, first = f->tokens->count;
  while (at < end) {
    at = read_plain_tokens(f, at, end);
    if (at < end && !read_any_token(f, end, &at)) return false;
  }
  TokenArray *t = f->tokens;
  block->tokens.begin = first;
  block->tokens.end = t->count;
  if (first < t->count) t->flags[first] = (t->flags[first] | QUOTH_TOKEN_LINE) & ~(uint32_t)QUOTH_TOKEN_GLUED;
  return true;
}

bool quoth__read_tokens(quoth_article *a) {
  if (!grow_columns(a, a->source.size / BYTES_PER_TOKEN + 1)) return false;
  Filling filling; /* its forms are never read before they are written */
  filling.a = a;
  filling.tokens = &a->tokens;
  filling.charged = filling.stop = filling.known = 0;
  filling.unknown = (TokenVector){0};
  for (uint32_t i = 0; i < a->blocks.count; i++)
    if (!read_block(&filling, &a->blocks.items[i])) return false;
  if (!look_up_forms(&filling) || !charge_since(&filling) || !quoth__mend_tokens(a, &filling.unknown)) return false;
  quoth__give_back(&a->arena, filling.unknown.items, filling.unknown.capacity * sizeof *filling.unknown.items);
  return true;
}

/* -------------------------------------------------------------------- Accessors */

size_t quoth_token_count(const quoth_article *article) { return article->tokens.count; }

quoth_token quoth_token_at(const quoth_article *article, size_t index) {
  const TokenArray *t = &article->tokens;
  if (index >= t->count) return (quoth_token){.number = QUOTH_NO_NUMBER};
  return (quoth_token){{t->begin[index], t->end[index]}, t->flags[index], t->number[index]};
}
