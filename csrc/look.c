/*
** look.c - a block to facts: one look at its text, word by word.
**
** Of a long block only the begin and the end are looked at. No word of any language is
** named here: words count by their class (layout.h).
*/
#include "look.h"

#include "utf.h"

#define BYTES_PER_WORD 6u   /* of the part that is not looked at */

/* ------------------------------------------------------------ Words by their class */

static void note_classes(Look *look, ClassSet classes, bool opens) {
  look->facts->has |= classes;
  look->last |= classes;
  if (opens) look->facts->first |= classes;
  for (; classes; classes &= classes - 1) look->counts[__builtin_ctzll(classes)]++;
}

/* Goes on with the phrases under way. */
static void follow_chains(Look *look, uint64_t word) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < look->chain_count; i++) {
    uint64_t phrase = quoth__phrase_hash(look->chains[i], word);
    if (!quoth__may_be_entry(look->layout, phrase)) continue;
    const WordEntry *entry = quoth__layout_word(look->layout, phrase);
    if (!entry) continue;
    bool opens = look->opening && i == 0;
    if (entry->classes) note_classes(look, entry->classes, opens);
    if (entry->goes_on) look->chains[kept++] = phrase; else if (opens) look->opening = false;
  }
  if (kept == 0) look->opening = false;
  look->chain_count = kept;
}

/* Goes on with the phrases under way and begins those of the word, whose entry it is; NULL:
** it is none. A phrase that began with the block's first word opens the block. */
static inline void look_up(Look *look, uint64_t word, const WordEntry *entry) {
  bool opening = look->words == 0;
  look->last = 0;
  if (look->chain_count) follow_chains(look, word);
  if (!entry) return;
  if (entry->classes) note_classes(look, entry->classes, opening);
  if (entry->goes_on && look->chain_count < CHAINS_MOST) {
    look->chains[look->chain_count++] = word;
    if (opening) look->opening = true;
  }
}

/* ------------------------------------------------------------- Words by their case */

/* How the capitals of one word stand. */
typedef struct WordCase { uint32_t letters, uppers; bool first_upper, first_lower, turns, digit; } WordCase;

static void note_case(Look *look, const WordCase *word) {
  look->letters += word->letters;
  bool capital = word->first_upper;
  look->capitals += capital;
  look->lowers += word->first_lower;
  look->shouts += word->uppers >= 2 && word->uppers == word->letters;
  look->run = capital ? look->run + 1 : 0;
  look->runs += look->run == 2;
  if (word->turns) look->facts->shape |= BIT(HAS_GLUED);
  if (look->after_stop && !word->first_lower) {
    look->stops++;
    look->tail_words = look->tail_lowers = 0;
  }
  look->tail_words++;
  look->tail_lowers += word->first_lower;
  look->after_stop = false;
}

/* As note_case, of a capital with nothing but small letters behind it. */
static inline void note_capital(Look *look, uint32_t letters) {
  look->letters += letters;
  look->capitals++;
  look->run++;
  look->runs += look->run == 2;
  if (look->after_stop) {
    look->stops++;
    look->tail_words = look->tail_lowers = 0;
  }
  look->tail_words++;
  look->after_stop = false;
}

/* Two capitalised words that stand together may be a name: is it an author's? */
static void note_pair(Look *look, uint64_t hash) {
  if (look->run >= 2) {
    uint64_t pair = quoth__phrase_hash(look->before, hash);
    if (look->pair_count < PAIRS_MOST) look->pairs[look->pair_count++] = pair;
    if (quoth__remembered(look->names, pair)) look->facts->shape |= BIT(HAS_AUTHOR);
  }
}

static bool is_word_byte(unsigned char c) {
  return c < 128 ? (quoth__ascii_class[c] & (CHAR_LETTER | CHAR_DIGIT)) != 0 : false;
}

/* Reads one character of a word into its hash and case; the bytes read, 0 when
** the word ends here. */
static uint32_t word_character(const Look *look, uint32_t at, uint64_t *hash, WordCase *word) {
  unsigned char c = (unsigned char)look->text[at];
  if (is_word_byte(c)) {
    uint32_t class = quoth__ascii_class[c];
    bool upper = (class & CHAR_UPPER) != 0, lower = (class & CHAR_LOWER) != 0;
    if (word->letters == 0) word->first_upper = upper, word->first_lower = lower;
    word->turns |= upper && word->letters >= 3 && word->uppers + 1 < word->letters;
    word->letters += upper || lower;
    word->uppers += upper;
    word->digit |= (class & CHAR_DIGIT) != 0;
    *hash = quoth__word_byte(*hash, quoth__fold_byte(c));
    return 1;
  }
  bool apostrophe = c == '\'' && word->letters && at + 1 < look->end &&
                    is_word_byte((unsigned char)look->text[at + 1]);
  if (c < 128 && !apostrophe) return 0;
  uint32_t length, character = quoth__decode(look->text + at, look->end - at, &length);
  uint32_t class = quoth__char_class(character);
  if (apostrophe || (character == 0x2019 && word->letters && at + length < look->end &&
                     is_word_byte((unsigned char)look->text[at + length]))) {
    *hash = quoth__word_byte(*hash, '\'');
    return length;
  }
  if (!(class & (CHAR_LETTER | CHAR_MARK | CHAR_DIGIT))) return 0;
  if (word->letters == 0) {
    word->first_upper = (class & CHAR_UPPER) != 0;
    word->first_lower = (class & CHAR_LOWER) != 0;
  }
  word->letters++;
  word->uppers += (class & CHAR_UPPER) != 0;
  for (uint32_t i = 0; i < length; i++) *hash = quoth__word_byte(*hash, (unsigned char)look->text[at + i]);
  return length;
}

/* A number: how many digits, whether it is a year. */
static void note_number(Look *look, uint32_t begin, uint32_t end) {
  const char *text = look->text + begin;
  look->digits += end - begin;
  look->facts->shape |= BIT(HAS_DIGIT);
  bool century = end - begin == 4 && (memcmp(text, "19", 2) == 0 || memcmp(text, "20", 2) == 0);
  if (century) look->facts->shape |= BIT(HAS_YEAR);
}

/* What one byte adds to the count of its word; 0: it is no ASCII letter or digit.
** Words are at most a look long, so that no count runs into the next. */
#define A_LETTER 1u
#define AN_UPPER (1u << 10 | A_LETTER)
#define A_DIGIT (1u << 20)
#define COUNT_MASK 1023u
#define TEN_OF(x) x, x, x, x, x, x, x, x, x, x
#define LETTERS_OF(x) TEN_OF(x), TEN_OF(x), x, x, x, x, x, x

static const uint32_t byte_counts[256] = {
  [48] = TEN_OF(A_DIGIT), [65] = LETTERS_OF(AN_UPPER), [97] = LETTERS_OF(A_LETTER)
};

/* Whether a capital follows small letters, as where two words were glued. */
static bool has_turn(const char *text, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin + 3; i < end; i++) {
    uint32_t before = byte_counts[(unsigned char)text[i - 1]];
    if (before == A_LETTER && byte_counts[(unsigned char)text[i]] == AN_UPPER) return true;
  }
  return false;
}

/* The ASCII letters and digits at the begin of a word, which are nearly all there
** is: as word_character, without its questions. */
static uint32_t read_ascii(const char *text, uint32_t at, uint32_t end, uint64_t *hash, uint32_t *counts) {
  uint64_t sum = *hash;
  uint32_t count, all = 0, i = at;
  for (; i < end && (count = byte_counts[(unsigned char)text[i]]) != 0; i++) {
    all += count;
    sum = quoth__word_byte(sum, (unsigned char)(text[i] | 0x20)); /* digits have that bit */
  }
  *hash = sum;
  *counts = all;
  return i;
}

static WordCase case_of(const char *text, uint32_t begin, uint32_t end, uint32_t counts) {
  uint32_t letters = counts & COUNT_MASK, uppers = counts >> 10 & COUNT_MASK, first = 0;
  if (letters)
    for (uint32_t i = begin; (first = byte_counts[(unsigned char)text[i]]) == A_DIGIT;) i++;
  bool turns = uppers > 0 && uppers < letters && has_turn(text, begin, end);
  return (WordCase){letters, uppers, first == AN_UPPER, first == A_LETTER, turns, counts >> 20 != 0};
}

void quoth__stop_hearing(Look *look, uint32_t at) {
  if (look->heard_to != NONE) return;
  look->heard = look->long_count;
  look->heard_to = at;
  look->hear_end = NONE;
}

static uint32_t read_word(Look *look, uint32_t at, uint64_t *hash, WordCase *word) {
  uint32_t counts, length, end = read_ascii(look->text, at, look->end, hash, &counts);
  uint32_t plain_end = end;
  if (counts) *word = case_of(look->text, at, end, counts);
  bool plain = end < look->end && look->text[end] != '\'' && (unsigned char)look->text[end] < 128;
  while (!plain && end < look->end && (length = word_character(look, end, hash, word)) > 0) end += length;
  if (end != plain_end || end > look->hear_end) quoth__stop_hearing(look, at);
  return end;
}

/* What is kept of a word's hash beside its classes. */
static inline void keep_word(Look *look, uint64_t hash, uint32_t letters) {
  look->before = hash;
  look->words++;
  look->hash = quoth__phrase_hash(look->hash, hash);
  look->longs[look->long_count] = hash;
  look->long_count += letters >= LONG_WORD;
}

static void note_word(Look *look, uint64_t hash, const WordEntry *entry, const WordCase *word, uint32_t begin,
                      uint32_t end) {
  if (word->digit) note_number(look, begin, end);
  look_up(look, hash, entry);
  note_case(look, word);
  note_pair(look, hash);
  keep_word(look, hash, word->letters);
}

/* The hash of a word that is whole in its run, and its entry or NULL. */
static inline const WordEntry *entry_of_run(const Layout *layout, const WordRun *run, uint64_t *hash) {
  const StartSlot *start = quoth__layout_start(layout, run->head, run->next);
  *hash = start ? start->hash : quoth__run_hash(run->head, run->next);
  return start ? &start->entry : NULL;
}

/* As case_of, of a word that is whole in its run. */
static inline WordCase case_of_run(const WordRun *run) {
  uint32_t letter_bits = ((1u << run->count) - 1) & ~run->digits, first = letter_bits & (~letter_bits + 1);
  uint32_t small = letter_bits & ~run->capitals, uppers = quoth__count_bits(run->capitals);
  return (WordCase){.letters = run->count - quoth__count_bits(run->digits), .uppers = uppers,
                    .first_upper = (run->capitals & first) != 0, .first_lower = (small & first) != 0,
                    .turns = (run->capitals & small << 1) >> 3 != 0, .digit = run->digits != 0};
}

/* Reads a word of less than sixteen ASCII letters and digits, as nearly all are: returns
** where it ends; `at`, with nothing done, when it may be more than that. */
static uint32_t read_plain_word(Look *look, uint32_t at) {
  WordRun run = quoth__word_run(look->text + at, LETTERS_AND_DIGITS);
  uint32_t end = at + run.count;
  unsigned char next = (unsigned char)look->text[end];
  if (run.count == SIXTEEN || end > look->end) return at;
  if (end < look->end && (next == '\'' || next >= 128)) return at;
  if (end > look->hear_end) quoth__stop_hearing(look, at);
  uint64_t hash;
  const WordEntry *entry = entry_of_run(look->layout, &run, &hash);
  if (run.capitals == 1 && !run.digits) {
    look_up(look, hash, entry);
    note_capital(look, run.count);
    note_pair(look, hash);
    keep_word(look, hash, run.count);
  } else {
    WordCase word = case_of_run(&run);
    note_word(look, hash, entry, &word, at, end);
  }
  return end;
}

/* Classes of ASCII characters, and of bytes of others, that a word may go on with. */
#define MAY_GO_ON (CHAR_LETTER | CHAR_DIGIT | CHAR_QUOTE | CHAR_WIDE)

static inline uint32_t class_at(const char *text, size_t at) { return quoth__ascii_class[(unsigned char)text[at]]; }

/* Reads words of small letters with a blank or a mark behind each, as most of a text is:
** the same as read_plain_word one by one. Returns where something else stands. */
static uint32_t read_small_words(Look *look, uint32_t begin) {
  const char *text = look->text;
  size_t at = begin, end = look->end;
  uint32_t words = 0, letters = 0;
  while (class_at(text, at) & CHAR_LOWER) {
    WordRun run = quoth__word_run(text + at, SMALL_LETTERS);
    size_t stop = at + run.count;
    if (run.count == SIXTEEN || stop >= end || (class_at(text, stop) & MAY_GO_ON)) break;
    uint64_t hash;
    const WordEntry *entry = entry_of_run(look->layout, &run, &hash);
    if (stop > look->hear_end) quoth__stop_hearing(look, (uint32_t)at);
    look_up(look, hash, entry);
    keep_word(look, hash, run.count);
    words++;
    letters += run.count;
    at = stop + (text[stop] == ' ');
  }
  if (words == 0) return begin;
  look->letters += letters;
  look->lowers += words;
  look->tail_words += words;
  look->tail_lowers += words;
  look->run = 0;
  look->after_stop = false;
  return (uint32_t)at;
}

static bool is_byte_of(const Look *look, uint32_t at, uint32_t class) {
  return at >= look->begin && at < look->end && (unsigned char)look->text[at] < 128 &&
         (quoth__ascii_class[(unsigned char)look->text[at]] & class) != 0;
}

/* Where the name of a picture's maker was glued to the sentence before it. */
static bool is_glued_stop(const Look *look, uint32_t at) {
  return at >= look->begin + 2 && is_byte_of(look, at - 1, CHAR_LOWER) && is_byte_of(look, at - 2, CHAR_LOWER) &&
         is_byte_of(look, at + 1, CHAR_UPPER);
}

/* "Name/Agency": capitals on both sides, perhaps with spaces between. */
static bool joins_names(const Look *look, uint32_t at) {
  uint32_t next = at + 1 < look->end && look->text[at + 1] == ' ' ? at + 2 : at + 1;
  return look->run > 0 && is_byte_of(look, next, CHAR_UPPER);
}

/* A mark between words: what it says of the block. */
static void note_mark(Look *look, uint32_t at) {
  const char *text = look->text;
  Facts *facts = look->facts;
  bool in_word = at > look->begin && is_word_byte((unsigned char)text[at - 1]);
  bool before_word = at + 1 < look->end && is_word_byte((unsigned char)text[at + 1]);
  bool glued = in_word && before_word;
  switch (text[at]) {
    case '.': case '!': case '?':
      if (glued && is_glued_stop(look, at)) facts->shape |= BIT(HAS_GLUED_STOP), look->after_stop = true;
      else look->after_stop = !before_word && look->words > 1;
      break;
    case '"': facts->shape |= BIT(HAS_QUOTES); return;
    case '@': facts->shape |= glued ? BIT(HAS_MAIL) : BIT(HAS_HANDLE); break;
    case '#': facts->shape |= before_word ? BIT(HAS_HASHTAG) : 0; break;
    case '|': facts->shape |= BIT(HAS_BAR); break;
    case '$': facts->shape |= BIT(HAS_MONEY); break;
    case '%': facts->shape |= BIT(HAS_PERCENT); break;
    case '/':
      facts->shape |= joins_names(look, at) ? BIT(HAS_NAME_SLASH) : 0;
      facts->shape |= at + 1 < look->end && text[at + 1] == '/' ? BIT(HAS_URL) : BIT(HAS_SLASH);
      break;
    case '-': facts->shape |= !glued ? BIT(HAS_DASH) : 0; break;
    case ':':
      if (glued && text[at - 1] <= '9' && text[at + 1] <= '9') facts->shape |= BIT(HAS_CLOCK);
      else facts->shape |= look->words <= 4 ? BIT(HAS_LABEL) : BIT(HAS_COLON);
      break;
    default: return;
  }
  look->chain_count = glued ? look->chain_count : 0;
  look->run = glued || text[at] == '.' ? look->run : 0;
}

/* A character beyond ASCII that is part of no word: symbols may be entries. */
static uint32_t note_symbol(Look *look, uint32_t at) {
  uint32_t length, character = quoth__decode(look->text + at, look->end - at, &length);
  uint32_t class = quoth__char_class(character);
  if (class & CHAR_QUOTE) {
    if (character != 0x2019) look->facts->shape |= BIT(HAS_QUOTES);
  } else if (character == 0x2013 || character == 0x2014) {
    look->facts->shape |= BIT(HAS_DASH);
  } else if (!(class & (CHAR_SPACE | CHAR_IGNORED))) {
    uint64_t hash = WORD_SEED;
    for (uint32_t i = 0; i < length; i++) hash = quoth__word_byte(hash, (unsigned char)look->text[at + i]);
    look_up(look, hash, quoth__layout_word(look->layout, hash));
    look->facts->shape |= BIT(HAS_SYMBOL);
  }
  return length;
}

/* A word, or a character beyond ASCII that is part of none: returns where it ends. */
static uint32_t look_at_other(Look *look, uint32_t at) {
  uint64_t hash = WORD_SEED;
  WordCase word = {0};
  uint32_t stop = read_word(look, at, &hash, &word);
  if (stop == at) return at + note_symbol(look, at);
  note_word(look, hash, quoth__layout_word(look->layout, hash), &word, at, stop);
  return stop;
}

static void look_at(Look *look, uint32_t begin, uint32_t end) {
  look->begin = begin;
  look->end = end;
  for (uint32_t at = begin, stop; at < end; at = stop) {
    uint32_t class = class_at(look->text, at);
    stop = at;
    if (class & CHAR_LOWER) stop = read_small_words(look, at);
    if (stop == at && (class & (CHAR_LETTER | CHAR_DIGIT))) stop = read_plain_word(look, at);
    if (stop > at) continue;
    if (class & (CHAR_LETTER | CHAR_DIGIT | CHAR_WIDE)) {
      stop = look_at_other(look, at);
    } else {
      if (look->text[at] != ' ') note_mark(look, at);
      stop = at + 1;
    }
  }
}

/* ----------------------------------------------------------------- A whole block */

/* A position inside the block where a word begins. */
static uint32_t word_start(const char *text, uint32_t at, uint32_t end) {
  while (at < end && text[at] != ' ' && text[at] != '\n') at++;
  return at;
}

static uint32_t character_start(const char *text, uint32_t at) {
  while (((unsigned char)text[at] & 0xC0u) == 0x80u) at--;
  return at;
}

/* A long block is looked at as far as the word around HEAD_BYTES, and from the
** word around its last TAIL_BYTES on; what lies between is counted by its size. */
void quoth__look_at_block(Look *look, quoth_span span) {
  if (span.end - span.begin <= HEAD_BYTES + TAIL_BYTES) {
    look_at(look, span.begin, span.end);
    return;
  }
  uint32_t middle = character_start(look->text, span.begin + HEAD_BYTES);
  uint32_t after = character_start(look->text, span.end - TAIL_BYTES);
  uint32_t head = word_start(look->text, middle, middle + WORD_MOST < after ? middle + WORD_MOST : after);
  uint32_t tail = word_start(look->text, after, after + WORD_MOST);
  look_at(look, span.begin, look->text[head] == ' ' ? head : middle);
  look->words += (span.end - span.begin - HEAD_BYTES - TAIL_BYTES) / BYTES_PER_WORD;
  look_at(look, look->text[tail] == ' ' ? tail : after, span.end);
}

bool quoth__pass_word(const char *text, uint32_t *at, uint32_t stop, uint64_t *hash) {
  WordRun run = quoth__word_run(text + *at, LETTERS_AND_DIGITS);
  uint32_t letters = run.count - quoth__count_bits(run.digits), counts;
  if (run.count < SIXTEEN && run.count <= stop - *at) {
    *at += run.count + 1;
    if (letters >= LONG_WORD) *hash = quoth__run_hash(run.head, run.next);
    return letters >= LONG_WORD;
  }
  *hash = WORD_SEED;
  *at = read_ascii(text, *at, stop, hash, &counts) + 1;
  return (counts & COUNT_MASK) >= LONG_WORD;
}
