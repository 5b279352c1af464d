/*
** look.c - a block to its words: one look at its text.
**
** Of a long block only the begin and the end are looked at. Words are only gathered here,
** with what their capitals and the marks between them tell; what they mean is found for all
** of a block together (entries.c).
*/
#include "look.h"

#include "utf.h"

#define BYTES_PER_WORD 6u   /* of the part that is not looked at */

/* ------------------------------------------------------------------------ Items */

static inline void add_to(ItemList *list, uint32_t item, bool wanted) {
  list->items[list->count] = (uint16_t)item;
  list->count += wanted;
}

/* Whether a word may begin an entry is a coin's toss, which no branch shall wait for. */
static inline void add_form(Look *look, const WordRun *run, uint32_t letters) {
  Items *items = look->items;
  uint32_t i = items->count++;
  bool may_be_entry = quoth__may_start(look->layout->start_filter, run->head, run->next);
  add_to(&items->known, i, may_be_entry);
  add_to(&items->unknown, i, !may_be_entry);
  quoth__store_form(run, &items->forms[i]);
  items->entries[i] = NULL;
  items->letters[i] = (uint8_t)letters;
  items->flags[i + 1] = 0;
}

/* Of an item that is looked up by its hash. */
static void add_hashed(Look *look, uint64_t hash, uint8_t flags) {
  Items *items = look->items;
  uint32_t i = items->count++;
  items->entries[i] = quoth__layout_word(look->layout, hash);
  add_to(&items->known, i, items->entries[i] != NULL);
  items->hashes[i] = hash;
  items->letters[i] = 0;
  items->flags[i] |= flags;
  items->flags[i + 1] = 0;
}

/* ------------------------------------------------------------- Words by their case */

/* How the capitals of one word stand. */
typedef struct WordCase { uint32_t letters, uppers; bool first_upper, first_lower, turns, digit; } WordCase;

/* A sentence has ended: its last words are those from here on. */
static void begin_tail(Look *look) {
  look->stops++;
  look->tail_begin = look->words;
  look->tail_lowers = look->lowers;
}

/* Two capitalised words that stand together may be a name. Called before the second is added. */
static void note_pair(Look *look) {
  Items *items = look->items;
  items->pairs[items->pair_count++] = (ItemPair){(uint16_t)look->last_word, (uint16_t)items->count};
}

/* Of any word, before it is added: 1 where it begins with a capital, with a small letter. */
static inline void note_begin(Look *look, uint32_t upper, uint32_t lower) {
  look->run = (look->run + 1) & (0 - upper);
  if (look->after_stop && !lower) begin_tail(look);
  look->after_stop = false;
  look->capitals += upper;
  look->lowers += lower;
  if (look->run >= 2) note_pair(look);
  look->words++;
  look->last_word = look->items->count;
}

static void note_capitals(Look *look, const WordCase *word) {
  look->shouts += word->uppers >= 2 && word->uppers == word->letters;
  if (word->turns) look->facts->shape |= BIT(HAS_GLUED);
}

static void note_case(Look *look, const WordCase *word) {
  look->letters += word->letters;
  note_capitals(look, word);
  note_begin(look, word->first_upper, word->first_lower);
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
  look->heard_items = look->items->count;
  look->heard_to = at;
  look->hear_end = NONE;
}

/* What is heard of a word that is not plain is told later, when it is read again. */
static void hear_odd(Look *look, uint32_t begin, uint32_t end) {
  Items *items = look->items;
  if (end > look->hear_end) quoth__stop_hearing(look, begin);
  else if (look->hear_end != NONE) items->odd[items->odd_count++] = (quoth_span){begin, end};
}

/* Reads any word: returns where it ends, `at` when something else stands there. */
static uint32_t read_odd_word(const Look *look, uint32_t at, uint64_t *hash, WordCase *word) {
  uint32_t counts, length, end = read_ascii(look->text, at, look->end, hash, &counts);
  if (counts) *word = case_of(look->text, at, end, counts);
  while (end < look->end && (length = word_character(look, end, hash, word)) > 0) end += length;
  return end;
}

static void add_odd_word(Look *look, uint64_t hash, const WordCase *word, uint32_t begin, uint32_t end) {
  Items *items = look->items;
  hear_odd(look, begin, end);
  if (word->digit) note_number(look, begin, end);
  note_case(look, word);
  add_hashed(look, hash, 0);
  if (word->letters >= LONG_WORD) items->odd_longs[items->odd_long_count++] = hash;
}

/* As case_of, of a word that is whole in its run. */
static WordCase case_of_run(const WordRun *run) {
  uint32_t letter_bits = ((1u << run->count) - 1) & ~run->digits, first = letter_bits & (~letter_bits + 1);
  uint32_t small = letter_bits & ~run->capitals, uppers = quoth__count_bits(run->capitals);
  return (WordCase){.letters = run->count - quoth__count_bits(run->digits), .uppers = uppers,
                    .first_upper = (run->capitals & first) != 0, .first_lower = (small & first) != 0,
                    .turns = (run->capitals & small << 1) >> 3 != 0, .digit = run->digits != 0};
}

/* Whether a word may go on with a byte that is no ASCII letter. */
static inline bool may_go_on(unsigned char byte) {
  return (quoth__ascii_class[byte] & (CHAR_DIGIT | CHAR_WIDE)) != 0 || byte == '\'';
}

static inline uint32_t class_at(const char *text, size_t at) { return quoth__ascii_class[(unsigned char)text[at]]; }

/* Whether a word is no more than its run: not cut off by the end of what is looked at, and
** before nothing that it may go on with. */
static inline bool is_whole(const Look *look, const WordRun *run, uint32_t end) {
  if (run->count == SIXTEEN || end > look->end) return false;
  return !may_go_on((unsigned char)look->text[end]) || end == look->end;
}

/* ------------------------------------------------------------------- Words in a row */

/* Classes of bytes with which a word of letters may go on; an apostrophe is one of the quotation marks. */
#define MAY_GO_ON (CHAR_DIGIT | CHAR_WIDE | CHAR_QUOTE)

/* What the words of a row add up to, which the look is told when the row ends: until then all of it
** can stay in registers. */
typedef struct Row {
  size_t count, known, unknown; /* items, and those of either list */
  uint32_t capitals, letters, run;
  uint32_t before;              /* the item that is the word before the row */
} Row;

/* As note_pair: until the row ends items->count is the number of its first item. */
static void note_pair_in_row(Items *items, const Row *row, uint32_t second) {
  uint32_t first = second == items->count ? row->before : second - 1;
  items->pairs[items->pair_count++] = (ItemPair){(uint16_t)first, (uint16_t)second};
}

static inline void add_to_row(Items *items, StartFilter filter, const WordRun *word, Row *row) {
  size_t i = row->count++, may_be_entry = quoth__may_start(filter, word->head, word->next);
  items->known.items[row->known] = items->unknown.items[row->unknown] = (uint16_t)i;
  row->known += may_be_entry;
  row->unknown += 1 - may_be_entry;
  uint32_t capital = word->capitals & 1;
  row->capitals += capital;
  row->letters += word->count;
  row->run = (row->run + 1) & (0 - capital);
  if (row->run >= 2) note_pair_in_row(items, row, (uint32_t)i);
  quoth__store_form(word, &items->forms[i]);
  items->entries[i] = NULL;
  items->letters[i] = (uint8_t)word->count;
  items->flags[i + 1] = 0;
}

/* Of a word with more capitals than its first letter. */
static APART void note_inner_capitals(Look *look, const WordRun *run) {
  WordCase word = case_of_run(run);
  note_capitals(look, &word);
}

/* Tells the look of a row that began at `begin`: only its first word can stand behind a stop. */
static void end_row(Look *look, uint32_t begin, const Row *row) {
  Items *items = look->items;
  uint32_t count = (uint32_t)row->count, words = count - items->count;
  if (words == 0) return;
  if (look->after_stop && (class_at(look->text, begin) & CHAR_UPPER)) begin_tail(look);
  look->after_stop = false;
  items->count = count;
  items->known.count = (uint32_t)row->known;
  items->unknown.count = (uint32_t)row->unknown;
  look->words += words;
  look->capitals += row->capitals;
  look->lowers += words - row->capitals;
  look->letters += row->letters;
  look->run = row->run;
  look->last_word = count - 1;
}

/* Reads words of less than sixteen ASCII letters, as nearly all are, that nothing parts but a comma and
** a blank, and that are all heard or all not. Returns where something else stands. */
static APART uint32_t read_row(Look *look, uint32_t begin) {
  Items *items = look->items;
  const char *text = look->text;
  const StartFilter filter = look->layout->start_filter;
  Row row = {.count = items->count, .known = items->known.count, .unknown = items->unknown.count,
             .run = look->run, .before = look->last_word};
  size_t at = begin, stop = look->end < look->hear_end ? look->end : look->hear_end;
  for (;;) {
    WordRun word = quoth__word_run(text + at, LETTERS);
    size_t end = at + word.count;
    if (word.count % SIXTEEN == 0 || end > stop || class_at(text, end) & MAY_GO_ON) break;
    if (word.capitals > 1) note_inner_capitals(look, &word);
    add_to_row(items, filter, &word, &row);
    at = end + 1;
    if (text[end] == ' ') continue;
    at -= text[end] != ',';
    if (text[at] != ' ') break;
    at++;
  }
  end_row(look, begin, &row);
  return (uint32_t)at;
}

/* Reads a word that is in no row: it has digits, is the first that is not heard, or ends what is looked at.
** Returns where it ends; `at`, with nothing done, when it may be more than few ASCII letters and digits. */
static uint32_t read_plain_word(Look *look, uint32_t at) {
  WordRun run = quoth__word_run(look->text + at, LETTERS_AND_DIGITS);
  uint32_t end = at + run.count;
  if (!is_whole(look, &run, end)) return at;
  if (end > look->hear_end) quoth__stop_hearing(look, at);
  WordCase word = case_of_run(&run);
  if (word.digit) note_number(look, at, end);
  note_case(look, &word);
  add_form(look, &run, word.letters);
  return end;
}

/* ------------------------------------------------------------------------ Marks */

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
  if (text[at] == ',') return; /* as nearly half of them */
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
  if (!glued) look->items->flags[look->items->count] |= ITEM_PARTED;
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
    add_hashed(look, hash, ITEM_SYMBOL);
    look->facts->shape |= BIT(HAS_SYMBOL);
  }
  return length;
}

/* ------------------------------------------------------------------------- Text */

/* A word, or a character beyond ASCII that is part of none: returns where it ends. */
static uint32_t look_at_odd(Look *look, uint32_t at) {
  uint64_t hash = WORD_SEED;
  WordCase word = {0};
  uint32_t stop = read_odd_word(look, at, &hash, &word);
  if (stop == at) return at + note_symbol(look, at);
  add_odd_word(look, hash, &word, at, stop);
  return stop;
}

/* What stands at `at` and is in no row: returns where it ends. */
static uint32_t look_at_rest(Look *look, uint32_t at) {
  uint32_t class = class_at(look->text, at), stop = at;
  if (class & (CHAR_LETTER | CHAR_DIGIT)) stop = read_plain_word(look, at);
  if (stop > at) return stop;
  if (class & (CHAR_LETTER | CHAR_DIGIT | CHAR_WIDE)) return look_at_odd(look, at);
  if (look->text[at] != ' ') note_mark(look, at);
  return at + 1;
}

static void look_at(Look *look, uint32_t begin, uint32_t end) {
  look->begin = begin;
  look->end = end;
  for (uint32_t at = begin; at < end;) {
    if (class_at(look->text, at) & CHAR_LETTER) at = read_row(look, at);
    if (at >= end) break;
    at = look_at_rest(look, at);
    at += look->text[at] == ' ';
  }
}

/* --------------------------------------------------------------- A whole block */

/* A position inside the block where a word begins. */
static uint32_t word_start(const char *text, uint32_t at, uint32_t end) {
  while (at < end && text[at] != ' ' && text[at] != '\n') at++;
  return at;
}

static uint32_t character_start(const char *text, uint32_t at) {
  while (quoth__continues(text[at])) at--;
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
  uint32_t between = (span.end - span.begin - HEAD_BYTES - TAIL_BYTES) / BYTES_PER_WORD;
  if (look->words == 0 && between) look->opening_most = look->items->count;
  look->words += between;
  look->tail_begin += between;
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
