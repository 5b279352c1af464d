/*
** look.c - a block to facts: one look at its text, word by word.
**
** Of a long block only the begin and the end are looked at. What running text says
** is remembered word by word, so that short blocks can be held against it: a
** headline comes back in the story, a link to another story does not.
**
** No word of any language is named here: words count by their class (layout.h).
*/
#include "article.h"

#include "utf.h"

#define HEAD_BYTES 200u     /* of a longer block only this much of its begin is looked at, */
#define TAIL_BYTES 120u     /* and this much of its end */
#define WORD_MOST 40u       /* bytes that are searched for the end of a word */
#define WORDS_MOST 4000u
#define BYTES_PER_WORD 6u   /* of the part that is not looked at */
#define CHAINS_MOST 4u      /* phrases that may be under way at one word */
#define COUNT_MOST 255u     /* of words of a class */
#define PROSE_WORDS 20u
#define RARE_WORDS 50u      /* an entry tells nothing when there is less than one in so many words */
#define TITLE_BLOCKS 160u   /* nor a title */
#define AGAIN_BYTES 160u    /* of long blocks when they are looked at again */
#define DATELINE_BLOCKS 60u /* no dateline stands further down */
#define LONGS_MOST ((HEAD_BYTES + TAIL_BYTES + 2 * WORD_MOST) / (LONG_WORD + 1) + 1) /* of one block */
#define PAIRS_MOST 8u       /* pairs of capitalised words that are kept of one block */
#define LONG_WORD 5u        /* letters of a word that tells what a text is about */

#define BIT(shape) ((uint64_t)1 << (shape))

/* ---------------------------------------------------------- One look at a block */

/* What is known while a block is looked at. */
typedef struct Look {
  const Layout *layout;
  const char *text;
  uint32_t begin, end;     /* of the part that is looked at */
  Facts *facts;
  uint64_t chains[CHAINS_MOST];
  uint32_t chain_count;
  uint16_t counts[LAYOUT_CLASSES]; /* words are few, and a word ends few phrases: none overflows */
  ClassSet last;           /* of the last word, and of the phrases that it ends */
  uint32_t words, capitals, lowers, shouts, digits, letters, run, runs;
  uint32_t stops;          /* sentence ends inside the block */
  uint32_t tail_words;     /* words behind the last of them, */
  uint32_t tail_lowers;    /* and how many of those begin small */
  bool after_stop;         /* the last mark was one */
  bool opening;            /* nothing but this word so far */
  struct Memory *memory;   /* words of running text */
  struct Memory *names;    /* pairs of words of names in bylines */
  uint64_t before;         /* hash of the word before */
  uint64_t hash;           /* of all words so far */
  uint64_t pairs[PAIRS_MOST];
  uint32_t pair_count;
  uint64_t *longs;         /* long words, to be remembered; the one behind them is free */
  uint32_t long_count;
  uint32_t heard;          /* of them those of plain words, up to the first other one or to `hear_end`; */
  uint32_t heard_to;       /* where that was; NONE: not yet */
  uint32_t hear_end;       /* NONE: it was */
} Look;

/* A set of words: one bit for each hash. */
typedef struct Memory {
  uint64_t *bits;
  uint32_t mask;  /* of bit numbers */
} Memory;

static bool remembered(const Memory *memory, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 20) & memory->mask;
  return (memory->bits[bit >> 6] >> (bit & 63) & 1) != 0;
}

static void remember(Memory *memory, uint64_t hash) {
  uint32_t bit = (uint32_t)(hash >> 20) & memory->mask;
  memory->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

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
    if (remembered(look->names, pair)) look->facts->shape |= BIT(HAS_AUTHOR);
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

static void stop_hearing(Look *look, uint32_t at) {
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
  if (end != plain_end || end > look->hear_end) stop_hearing(look, at);
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
  if (end > look->hear_end) stop_hearing(look, at);
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
    if (stop > look->hear_end) stop_hearing(look, (uint32_t)at);
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

/* ------------------------------------------------------- From a look to facts */

static uint32_t character_at(const char *text, uint32_t begin, uint32_t end, uint32_t *length) {
  return begin < end ? quoth__decode(text + begin, end - begin, length) : (*length = 0, 0u);
}

static uint32_t last_character(const char *text, uint32_t begin, uint32_t end, uint32_t *at) {
  uint32_t length;
  if (begin >= end) return *at = begin, 0;
  *at = end - 1;
  while (*at > begin && ((unsigned char)text[*at] & 0xC0u) == 0x80u) --*at;
  return quoth__decode(text + *at, end - *at, &length);
}

static enum Shape begin_shape(const char *text, uint32_t begin, uint32_t end) {
  uint32_t length, character = character_at(text, begin, end, &length), class = quoth__char_class(character);
  if (class & CHAR_UPPER) return BEGIN_UPPER;
  if (class & CHAR_LOWER) return BEGIN_LOWER;
  if (class & CHAR_DIGIT) return BEGIN_DIGIT;
  if (class & CHAR_QUOTE) return BEGIN_QUOTE;
  if (character == '(' || character == '[') return BEGIN_BRACKET;
  if (character == '@' || character == '#') return BEGIN_AT;
  bool dash = character == '-' || character == 0x2013 || character == 0x2014;
  if (dash || character == '*' || character == 0x2022 || character == 0xB7) return BEGIN_BULLET;
  return BEGIN_OTHER;
}

/* The mark that ends the block; a closing quotation mark or bracket hides the
** one before it when that is a stop. */
static enum Shape end_shape(const char *text, uint32_t begin, uint32_t end) {
  uint32_t at, inner, character = last_character(text, begin, end, &at), class = quoth__char_class(character);
  bool quote = (class & CHAR_QUOTE) != 0, bracket = character == ')' || character == ']';
  if (quote || bracket) {
    uint32_t before = last_character(text, begin, at, &inner);
    if (before == '.' || before == '!' || before == '?') return END_STOP;
    return quote ? END_QUOTE : END_BRACKET;
  }
  switch (character) {
    case '.': return at > begin + 1 && text[at - 1] == '.' ? END_ELLIPSIS : END_STOP;
    case 0x2026: return END_ELLIPSIS;
    case '?': return END_QUESTION;
    case '!': return END_EXCLAMATION;
    case ':': return END_COLON;
    case ',': case ';': return END_COMMA;
    default: break;
  }
  if (class & CHAR_DIGIT) return END_DIGIT;
  return class & (CHAR_LETTER | CHAR_MARK) ? END_WORD : END_OTHER;
}

static enum Shape caps_shape(const Look *look) {
  uint32_t cased = look->capitals + look->lowers;
  if (cased == 0) return CAPS_NONE;
  if (look->shouts * 10 >= cased * 7) return CAPS_ALL;
  if (look->lowers == 0) return CAPS_EVERY;
  if (look->capitals * 10 >= cased * 6) return CAPS_MOST;
  if (look->capitals * 10 >= cased * 3) return CAPS_HALF;
  if (look->capitals > 1) return CAPS_FEW;
  return look->capitals ? CAPS_FIRST : CAPS_NONE;
}

#define NAME_WORDS_MOST 4u
#define NOT_IN_NAMES \
  ((ClassSet)1 << CLASS_FUNCTION | (ClassSet)1 << CLASS_MONTH | (ClassSet)1 << CLASS_WEEKDAY)

/* Whether the words are those of a name: two to four of them, capitalised. */
static bool name_like(const Look *look, uint32_t skipped) {
  uint32_t words = look->words - skipped, small = look->lowers;
  return look->words > skipped && words >= 2 && words <= NAME_WORDS_MOST && look->digits == 0 &&
         small <= words / 3 &&
         !(look->facts->shape & (BIT(HAS_BAR) | BIT(HAS_LABEL) | BIT(HAS_SYMBOL) | BIT(HAS_GLUED))) &&
         !(look->facts->has & NOT_IN_NAMES);
}

#define BYLINE_LETTERS 12u /* of an entry that may be glued to a name */
#define TAIL_WORDS 5u      /* of a name behind the last sentence */

/* "ByJane Doe": an entry of a byline that a capital was glued to. */
static bool begins_glued(const Look *look, quoth_span span) {
  uint64_t hash = WORD_SEED;
  uint32_t end = span.end - span.begin < BYLINE_LETTERS ? span.end : span.begin + BYLINE_LETTERS;
  for (uint32_t at = span.begin; at < end; at++) {
    uint32_t count = byte_counts[(unsigned char)look->text[at]];
    if (count == AN_UPPER && at > span.begin) {
      const WordEntry *entry = quoth__layout_word(look->layout, hash);
      return entry && quoth__in_class(entry->classes, CLASS_BYLINE);
    }
    if (count != A_LETTER && count != AN_UPPER) return false;
    hash = quoth__word_byte(hash, (unsigned char)(look->text[at] | 0x20));
  }
  return false;
}

/* What is put behind a caption: a name, an agency in brackets, a bracket that a link follows. */
static uint64_t tail_shapes(const Look *look, quoth_span span, enum Shape end) {
  const Facts *facts = look->facts;
  bool credit = quoth__in_class(facts->last, CLASS_CREDIT) || quoth__in_class(facts->last, CLASS_AGENCY);
  bool name = look->stops > 0 && end == END_WORD && look->tail_words <= TAIL_WORDS && look->tail_lowers == 0;
  return (name ? BIT(HAS_NAME_TAIL) : 0) | (credit && end == END_BRACKET ? BIT(HAS_CREDIT_TAIL) : 0) |
         (look->text[span.end - 1] == '(' ? BIT(END_OPEN) : 0);
}

static void note_whole(Look *look, quoth_span span) {
  Facts *facts = look->facts;
  enum Shape end = end_shape(look->text, span.begin, span.end);
  facts->shape |= BIT(begin_shape(look->text, span.begin, span.end)) | BIT(end) | BIT(caps_shape(look));
  if (look->stops > 0) facts->shape |= BIT(HAS_SENTENCES);
  if (look->digits * 4 > look->letters + look->digits) facts->shape |= BIT(HAS_MANY_DIGITS);
  if (look->shouts) facts->shape |= BIT(HAS_SHOUT);
  if (look->runs) facts->shape |= BIT(HAS_NAME_RUN);
  if (look->text[span.end - 1] == ')') facts->shape |= BIT(HAS_BRACKET_TAIL);
  facts->shape |= tail_shapes(look, span, end);
  if (begins_glued(look, span)) facts->shape |= BIT(HAS_GLUED_BYLINE);
  bool byline = quoth__in_class(facts->first, CLASS_BYLINE);
  if (end == END_WORD || end == END_COMMA) {
    if (byline && look->words <= 9 && look->capitals >= 3) facts->shape |= BIT(HAS_NAME_AFTER);
    if (!byline && name_like(look, 0)) facts->shape |= BIT(HAS_NAME);
  }
  for (ClassSet seen = facts->has; seen; seen &= seen - 1) {
    uint32_t class = (uint32_t)__builtin_ctzll(seen);
    uint32_t count = look->counts[class] < COUNT_MOST ? look->counts[class] : COUNT_MOST;
    if (count * 2u >= look->words) facts->most |= (ClassSet)1 << class;
    if (count * RARE_WORDS < look->words) facts->has &= ~((ClassSet)1 << class);
  }
}

static bool ends_sentence(const Facts *facts) {
  return (facts->shape & (BIT(END_STOP) | BIT(END_QUESTION) | BIT(END_EXCLAMATION))) != 0;
}

static Kind kind_of(const Look *look) {
  const Facts *facts = look->facts;
  bool date = quoth__in_class(facts->has, CLASS_MONTH) || quoth__in_class(facts->has, CLASS_WEEKDAY) ||
              (facts->shape & BIT(HAS_CLOCK)) != 0;
  bool credit = quoth__in_class(facts->has, CLASS_CREDIT) || quoth__in_class(facts->last, CLASS_AGENCY);
  uint32_t words = facts->words;
  if (words <= 12 && quoth__in_class(facts->first, CLASS_BYLINE)) return KIND_BYLINE;
  if (words <= 14 && date && (facts->shape & BIT(HAS_DIGIT))) return KIND_DATE;
  if (credit && words <= 7) return KIND_CREDIT;
  if (credit && words <= 60 && !ends_sentence(facts)) return KIND_CAPTION;
  if (ends_sentence(facts) && look->lowers > look->capitals)
    return words >= PROSE_WORDS ? KIND_PROSE : words >= 5 ? KIND_SENTENCE : KIND_LABEL;
  if (facts->shape & BIT(HAS_NAME)) return KIND_NAME;
  if (words <= 3) return KIND_LABEL;
  return words <= 30 ? KIND_TITLE : KIND_OTHER;
}

/* Quarters of the long words that were remembered. */
static uint8_t quarters(uint32_t seen, uint32_t all) {
  return (uint8_t)(all == 0 ? 5u : seen * 4u / all);
}

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
static void look_at_block(Look *look, quoth_span span) {
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

/* The long words at the begin of a block: `count` of Memories.heard from `first` on. */
typedef struct Heard { uint32_t first, count; } Heard;

typedef struct Memories {
  Memory words, names, title;
  Vector(uint64_t) heard;
  Heard *blocks;
} Memories;

static uint32_t begin_end(quoth_span span) {
  return span.end - span.begin > AGAIN_BYTES ? span.begin + AGAIN_BYTES : span.end;
}

/* Moves *at behind the word of ASCII letters and digits there, or behind what else stands
** there; whether it was a long word, of this hash. No word goes on behind `stop`. */
static bool pass_word(const char *text, uint32_t *at, uint32_t stop, uint64_t *hash) {
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

/* What was heard stands behind what the blocks before had; from the first other word on it is
** read again, without what is not plain. Nothing else that the look kept there is asked for. */
static void keep_heard(Memories *memories, Look *look, uint32_t stop, Heard *heard) {
  uint64_t hash, *words = look->longs;
  stop_hearing(look, stop);
  *heard = (Heard){memories->heard.count, look->heard};
  for (uint32_t at = look->heard_to; at < stop;)
    if (pass_word(look->text, &at, stop, &hash)) words[heard->count++] = hash;
  memories->heard.count += heard->count;
}

static uint32_t count_seen(const Look *look) {
  uint32_t seen = 0;
  for (uint32_t i = 0; i < look->long_count; i++) seen += remembered(look->memory, look->longs[i]);
  return seen;
}

static bool look_once(quoth_article *a, Memories *memories, uint32_t block, Facts *facts) {
  quoth_span span = a->blocks.items[block].span;
  Look look = {.layout = a->rules->layout, .text = a->source.text, .facts = facts, .memory = &memories->words,
               .names = &memories->names, .heard_to = NONE, .hear_end = begin_end(span), .hash = WORD_SEED};
  *facts = (Facts){0};
  if (!quoth__room_for(&a->arena, &memories->heard, LONGS_MOST + 1)) return quoth__nomem(a);
  look.longs = memories->heard.items + memories->heard.count;
  look_at_block(&look, span);
  facts->hash = look.hash;
  facts->last = look.last;
  facts->words = (uint16_t)(look.words < WORDS_MOST ? look.words : WORDS_MOST);
  facts->seen = quarters(count_seen(&look), look.long_count);
  note_whole(&look, span);
  facts->kind = (uint8_t)kind_of(&look);
  for (uint32_t i = 0; facts->kind == KIND_BYLINE && i < look.pair_count; i++)
    remember(&memories->names, look.pairs[i]);
  for (uint32_t i = 0; facts->kind == KIND_PROSE && i < look.long_count; i++)
    remember(&memories->words, look.longs[i]);
  keep_heard(memories, &look, begin_end(span), &memories->blocks[block]);
  return true;
}

/* ---------------------------------------------------------------- The page */

#define FURNITURE_WORDS 8u
#define MEMORY_LEAST 4096u
#define MEMORY_MOST (1u << 22)
#define AGAIN_MOST 3

static bool make_memory(quoth_article *a, Memory *memory, uint32_t wanted) {
  uint32_t bits = MEMORY_LEAST;
  while (bits < MEMORY_MOST && bits < wanted) bits *= 2;
  *memory = (Memory){quoth__take_zero(&a->arena, bits / 64, sizeof *memory->bits), bits - 1};
  return memory->bits || quoth__nomem(a);
}

/* Counts blocks that read the same: a table of the last block with each hash.
** Blocks that share a bucket push each other out, so a repetition may be missed
** and the cost stays linear. */
static bool find_repeats(quoth_article *a, Page *page) {
  uint32_t size = 64;
  while (size < page->count * 2 && size < (1u << 22)) size *= 2;
  uint32_t *last = quoth__take(&a->arena, size * sizeof *last);
  if (!last) return quoth__nomem(a);
  memset(last, 0xFF, size * sizeof *last);
  for (uint32_t i = 0; i < page->count; i++) {
    Facts *facts = &page->facts[i];
    uint32_t *bucket = &last[(facts->hash ^ facts->hash >> 31) & (size - 1)];
    if (*bucket != NONE && page->facts[*bucket].hash == facts->hash) {
      Facts *before = &page->facts[*bucket];
      before->later = 1;
      facts->again = (uint8_t)(before->again < AGAIN_MOST ? before->again + 1 : AGAIN_MOST);
    }
    *bucket = i;
  }
  return true;
}

/* How many long words the begin of a block has, and how many of them a memory has too. */
typedef struct Echo { uint32_t words, heard; } Echo;

static Echo listen(const Memories *memories, uint32_t block, const Memory *memory) {
  const Heard *heard = &memories->blocks[block];
  const uint64_t *words = memories->heard.items + heard->first;
  Echo echo = {heard->count, 0};
  for (uint32_t i = 0; i < heard->count; i++) echo.heard += remembered(memory, words[i]);
  return echo;
}

static void remember_title(Memories *memories, const char *text, quoth_span span) {
  uint32_t stop = begin_end(span);
  uint64_t hash;
  for (uint32_t at = span.begin; at < stop;)
    if (pass_word(text, &at, stop, &hash)) remember(&memories->title, hash);
}

#define TITLE_NEAR 4u /* a byline or a date stands so near below a headline */

/* In eighths, what the shape of a block adds to its worth as a headline; below
** -TITLE_NEVER it is none. */
#define TITLE_NEVER 1000

static int32_t title_shape(const Facts *facts, bool first) {
  switch (facts->kind) {
    case KIND_TITLE: return 0;
    case KIND_SENTENCE: return -10;
    case KIND_LABEL: case KIND_CAPTION: return -12;
    case KIND_NAME: case KIND_CREDIT: return first ? -12 : -TITLE_NEVER;
    default: return -TITLE_NEVER;
  }
}

static bool heads_byline(const Page *page, uint32_t block) {
  for (uint32_t i = block + 1; i < page->count && i <= block + TITLE_NEAR; i++)
    if (page->facts[i].kind == KIND_BYLINE || page->facts[i].kind == KIND_DATE) return true;
  return false;
}

/* How much a block looks like the headline: most of its words come back in running
** text, it is repeated, it is long for a title, a byline is near. */
static int32_t title_worth(const Page *page, const Memories *memories, uint32_t block) {
  const Facts *facts = &page->facts[block];
  int32_t worth = title_shape(facts, block == 0), words = facts->words < 12 ? facts->words : 12;
  if (facts->words < 3 || facts->words > 30 || worth <= -TITLE_NEVER) return -TITLE_NEVER;
  Echo echo = listen(memories, block, &memories->words);
  worth += words + (echo.words ? (int32_t)(echo.heard * 24 / echo.words) : 0);
  worth += facts->later || facts->again ? 8 : 0;
  worth += heads_byline(page, block) ? 6 : 0;
  return worth + (block == 0 ? 4 : 0);
}

/* What may be the headline: the block of most worth above the story, or in its
** first two blocks. NONE when there is none. */
static uint32_t find_title(const Page *page, const Memories *memories) {
  uint32_t best = NONE, end = page->body == NONE ? page->count : page->body + 2;
  int32_t most = -TITLE_NEVER;
  for (uint32_t i = 0; i < page->count && i < TITLE_BLOCKS && i < end; i++) {
    int32_t worth = title_worth(page, memories, i);
    if (worth <= most) continue;
    most = worth;
    best = i;
  }
  return best;
}

/* The begins of all blocks are looked at again, now that all running text and the
** title are remembered. */
static bool look_again(quoth_article *a, Page *page, Memories *memories) {
  page->title = find_title(page, memories);
  if (page->title != NONE) remember_title(memories, a->source.text, a->blocks.items[page->title].span);
  for (uint32_t i = 0; i < page->count; i++) {
    Facts *facts = &page->facts[i];
    quoth_span span = a->blocks.items[i].span;
    facts->titled = (uint8_t)listen(memories, i, &memories->title).heard;
    Echo echo = facts->kind == KIND_PROSE ? (Echo){0, 0} : listen(memories, i, &memories->words);
    facts->echoed = facts->kind == KIND_PROSE ? facts->seen : quarters(echo.heard, echo.words);
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 1, span.begin, &a->error)) return false;
  }
  return true;
}

#define BODY_WORDS 60  /* of one block that count */
#define RUN_WORDS 14u   /* of a block in a run of short ones */
#define RUN_MOST 255u

/* What a block adds to a stretch of running text. */
static int32_t body_gain(const Facts *facts) {
  if (facts->kind == KIND_PROSE) return facts->words < BODY_WORDS ? facts->words : BODY_WORDS;
  if (facts->kind == KIND_SENTENCE) return 4;
  return facts->words > 3 ? -3 : -4;
}

/* The stretch of blocks whose gains have the highest sum is where the story stands. */
static void find_body(Page *page) {
  int32_t sum = 0, most = 0;
  uint32_t first = 0;
  page->body = page->body_last = NONE;
  for (uint32_t i = 0; i < page->count; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += body_gain(&page->facts[i]);
    if (sum <= most) continue;
    most = sum;
    page->body = first;
    page->body_last = i;
  }
}

static void measure_runs(Page *page) {
  for (uint32_t i = 0, first = 0; i < page->count; i = first = i + 1) {
    while (i < page->count && page->facts[i].words <= RUN_WORDS && !ends_sentence(&page->facts[i])) i++;
    for (uint32_t k = first; k < i; k++)
      page->facts[k].run = (uint8_t)(i - first < RUN_MOST ? i - first : RUN_MOST);
  }
}

static void measure_distances(Page *page) {
  uint32_t prose = NONE, tail = NONE;
  for (uint32_t i = 0; i < page->count; i++) {
    page->prose[i + 1] = page->prose[i] + (page->facts[i].kind == KIND_PROSE);
    page->prose_back[i] = prose == NONE ? NONE : i - prose;
    page->tail_back[i] = tail == NONE ? NONE : i - tail;
    if (page->facts[i].kind == KIND_PROSE) prose = i;
    if (quoth__in_class(page->facts[i].first, CLASS_TAIL) && page->facts[i].words <= 12) tail = i;
    page->furniture +=
        page->facts[i].words <= FURNITURE_WORDS && quoth__in_class(page->facts[i].first, CLASS_FURNITURE);
  }
  prose = NONE;
  for (uint32_t i = page->count; i-- > 0;) {
    page->prose_ahead[i] = prose == NONE ? NONE : prose - i;
    if (page->facts[i].kind == KIND_PROSE) prose = i;
  }
}

bool quoth__read_page(quoth_article *a) {
  Memories memories = {.heard = {0}};
  uint32_t count = a->blocks.count;
  Page *page = a->page = quoth__take(&a->arena, sizeof *page);
  if (!page) return quoth__nomem(a);
  *page = (Page){.layout = a->rules->layout, .count = count};
  page->facts = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *page->facts);
  page->prose = quoth__take_zero(&a->arena, (size_t)count + 1, sizeof *page->prose);
  page->prose_back = quoth__take_zero(&a->arena, count, sizeof *page->prose_back);
  page->prose_ahead = quoth__take_zero(&a->arena, count, sizeof *page->prose_ahead);
  page->tail_back = quoth__take_zero(&a->arena, count, sizeof *page->tail_back);
  memories.blocks = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *memories.blocks);
  if (!page->facts || !memories.blocks || !page->prose || !page->prose_back || !page->prose_ahead || !page->tail_back)
    return quoth__nomem(a);
  if (!make_memory(a, &memories.words, a->source.size) || !make_memory(a, &memories.names, 0) ||
      !make_memory(a, &memories.title, 0)) return false;
  for (uint32_t i = 0; i < count; i++) {
    quoth_span span = a->blocks.items[i].span;
    if (!look_once(a, &memories, i, &page->facts[i])) return false;
    if (i < DATELINE_BLOCKS && quoth__opens_with_dateline(a, span)) page->facts[i].shape |= BIT(HAS_DATELINE);
    uint32_t steps = 1u + page->facts[i].words;
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, steps, span.begin, &a->error)) return false;
  }
  measure_distances(page);
  measure_runs(page);
  find_body(page);
  return find_repeats(a, page) && look_again(a, page, &memories);
}
