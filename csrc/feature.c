/*
** feature.c - columns, segments and keys.
*/
#include "feature.h"

#include "utf.h"

#define PAD 2u                  /* items behind the last that are looked at */
#define NUMBER_WORD 0x4E554D42u /* the word that all numbers are to the model */

/* --------------------------------------------------------------------- sequences */

/* A block that is too long is cut behind a sentence, or anywhere where even the
** sentence is too long. */
static uint32_t sequence_end(const quoth_article *a, uint32_t first, const quoth_block *block) {
  if (block->tokens.end - first <= SEQUENCE_MOST) return block->tokens.end;
  uint32_t end = first + SEQUENCE_MOST;
  uint32_t cut = a->sentences.items[quoth__sentence_of(a, end)].tokens.begin;
  return cut > first ? cut : end;
}

bool quoth__sequence_next(const quoth_article *a, Sequence *last) {
  uint32_t b = last->block;
  if (b < a->blocks.count && last->end < a->blocks.items[b].tokens.end && last->end > last->first) {
    *last = (Sequence){last->end, sequence_end(a, last->end, &a->blocks.items[b]), b};
    return true;
  }
  for (b += last->end > last->first; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (!block->read || block->tokens.begin == block->tokens.end) continue;
    *last = (Sequence){block->tokens.begin, sequence_end(a, block->tokens.begin, block), b};
    return true;
  }
  return false;
}

/* -------------------------------------------------------------------------- forms */

enum QuoteState { OUTSIDE, INSIDE, OPENING, CLOSING, STRAY };

_Static_assert(STRAY + 1 == QUOTE_STATES, "so many states");

/* How a token is written; as many again for the first of a sentence, and both again
** inside quotations. */
enum Shape { PLAIN, CAPITAL, CAPITALS, NUMBER, MARK, STRAY_MARK, SHAPES };

#define FIRST_SHAPES SHAPES
#define INSIDE_SHAPES (2 * SHAPES)
enum Form { FORM_OPENING = 28, FORM_CLOSING, FORM_EDGE };

/* What a flag adds to the shape; no more than SHAPES - 1 together, or a few more where
** flags contradict each other. Without a branch or a comparison, and in few bits: sixteen tokens are
** read at once. */
static inline uint16_t add_flag(uint16_t flags, uint16_t flag, uint16_t value) {
  return (uint16_t)((flags / flag & 1u) * value);
}

static inline uint16_t shape_of(uint16_t flags) {
  return (uint16_t)(add_flag(flags, QUOTH_TOKEN_CAP, CAPITAL) +
                    add_flag(flags, QUOTH_TOKEN_UPPER, CAPITALS - CAPITAL) +
                    add_flag(flags, QUOTH_TOKEN_NUMBER, NUMBER) + add_flag(flags, QUOTH_TOKEN_PUNCT, MARK) +
                    add_flag(flags, QUOTH_TOKEN_QUOTE, STRAY_MARK - MARK));
}

static inline uint16_t shape_at(const quoth_article *a, uint32_t token) {
  return shape_of((uint16_t)a->tokens.flags[token]);
}

static inline uint16_t form_of(uint16_t flags) {
  return (uint16_t)(shape_of(flags) + add_flag(flags, QUOTH_TOKEN_FIRST, FIRST_SHAPES));
}

/* The most that form_of can be, and once more inside: still no other form. */
_Static_assert(CAPITALS + NUMBER + STRAY_MARK + FIRST_SHAPES + INSIDE_SHAPES < FORM_OPENING + FORMS, "forms are few");

static const uint8_t quote_of[FORMS] = {
  [STRAY_MARK] = STRAY, [FIRST_SHAPES + STRAY_MARK] = STRAY,
#define SIX(form) [form] = INSIDE, INSIDE, INSIDE, INSIDE, INSIDE, INSIDE
  SIX(INSIDE_SHAPES), SIX(INSIDE_SHAPES + FIRST_SHAPES),
#undef SIX
  [FORM_OPENING] = OPENING, [FORM_CLOSING] = CLOSING
};

_Static_assert(SHAPES == 6, "so many forms are inside");

/* Marks, and all forms that quotations give. */
static const bool is_mark[FORMS] = {
#define MARKS(from) [(from) + MARK] = true, [(from) + STRAY_MARK] = true
  MARKS(0), MARKS(FIRST_SHAPES), MARKS(INSIDE_SHAPES), MARKS(INSIDE_SHAPES + FIRST_SHAPES),
#undef MARKS
  [FORM_OPENING] = true, [FORM_CLOSING] = true, [FORM_EDGE] = true, [FORMS - 1] = true
};

/* -------------------------------------------------------------------------- words */

/* Up to four bytes, letters of ASCII in lower case. */
static inline uint32_t letter(const char *text, uint32_t at) { return (unsigned char)text[at] | 0x20u; }

static inline uint32_t letters(const char *text, uint32_t size) {
  uint32_t value = 0;
  for (uint32_t i = 0; i < size; i++) value = value << 8 | letter(text, i);
  return value;
}

static inline uint32_t tail_of(const char *text, uint32_t size) {
  if (size < 3) return letters(text, size);
  return letter(text, size - 3) << 16 | letter(text, size - 2) << 8 | letter(text, size - 1);
}

static inline uint32_t head_of(const char *text, uint32_t size) { return letters(text, size < 4 ? size : 4); }

#define ENDING 0x454E4421u /* sets the names apart */
#define WRITTEN 0x57524954u

static inline uint32_t ending_name(const quoth_article *a, uint32_t token) {
  uint32_t tail = tail_of(quoth__token_text(a, token), quoth__token_size(a, token));
  return quoth__key2(ENDING, shape_at(a, token), tail);
}

static inline uint32_t written_name(const quoth_article *a, uint32_t token) {
  return quoth__key1(WRITTEN, shape_at(a, token));
}

uint32_t quoth__word_name(const quoth_article *a, uint32_t token, uint32_t plainness) {
  if (plainness == 0) return quoth__has(a, token, QUOTH_TOKEN_NUMBER) ? NUMBER_WORD : a->tokens.hash[token];
  return plainness == 1 ? ending_name(a, token) : written_name(a, token);
}

/* The first name by which the model knows the word. */
static uint32_t plainness_of(const Features *f, uint32_t i) {
  uint32_t plainness = 0, known = f->number[i] ? f->model->words[f->number[i] - 1].hash : 0;
  while (plainness < WORD_NAMES - 1 && quoth__word_name(f->a, f->sequence.first + i, plainness) != known) plainness++;
  return plainness;
}

#define NO_CELL 0x80000000u /* these keys are no numbers of cells */

/* Letters at either end say nothing of a number, nor of words that share a line and do
** not have them in common. */
void quoth__word_keys(const Features *f, uint32_t i, uint32_t keys[WORD_LINES]) {
  uint32_t token = f->sequence.first + i, size = quoth__token_size(f->a, token), plainness = plainness_of(f, i);
  const char *text = quoth__token_text(f->a, token);
  if (quoth__has(f->a, token, QUOTH_TOKEN_NUMBER)) size = 0;
  keys[0] = quoth__key1(FIRST_WORD, quoth__word_name(f->a, token, plainness));
  keys[1] = quoth__key1(FIRST_WORD + 1, f->class[i]);
  keys[2] = quoth__key1(FIRST_WORD + 2, plainness < 2 ? tail_of(text, size) : 1);
  keys[3] = quoth__key1(FIRST_WORD + 3, plainness < 1 ? head_of(text, size) : 1u + shape_at(f->a, token));
  for (uint32_t k = 0; k < WORD_LINES; k++) keys[k] |= NO_CELL;
}

/* ------------------------------------------------------------------------- columns */

/* Where segments end, and why. */
enum Cut { CUT_BEFORE = 1, CUT_BEHIND = 2, CUT_CUE = 4, CUT_PART = 8, CUT_FIRST = 16 };

#define CUE_BITS (WORD_ANY_CUE | WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ACT | \
                  WORD_CUE_MIND | WORD_CUE_NOUN)

static uint32_t plainer_number(const Features *f, uint32_t token) {
  uint32_t number = quoth__slot(&f->model->word_slots, ending_name(f->a, token));
  return number ? number : quoth__slot(&f->model->word_slots, written_name(f->a, token));
}

_Static_assert(WORD_NAMES == 3, "two names are plainer than the word");

/* The number of the kind of word that was looked up last of those that have its place. A text has few
** kinds: nearly all of its tokens find theirs here. */
typedef struct KnownKind {
  uint64_t bits;
  uint32_t number;
} KnownKind;

#define KNOWN_BITS 9u

static inline KnownKind *known_kind(KnownKind *known, uint64_t bits) {
  return &known[bits * UINT64_C(0x9E3779B97F4A7C15) >> (64 - KNOWN_BITS)];
}

static APART uint32_t look_up_kind(const Features *f, KnownKind *known, uint64_t bits) {
  *known = (KnownKind){bits, quoth__slot(&f->model->kind_slots, quoth__kind_key(bits))};
  return known->number;
}

static void read_kinds(const Features *f, size_t first, size_t end) {
  const uint64_t *bits = f->a->words + f->sequence.first;
  KnownKind *kinds = f->known_kinds;
  uint32_t *restrict kind = f->kind;
  for (size_t i = first; i < end; i++) {
    KnownKind *known = known_kind(kinds, bits[i]);
    kind[i] = known->bits == bits[i] ? known->number : look_up_kind(f, known, bits[i]);
  }
}

/* The column of classes holds the names of words. Most words stand in the slot where they are looked
** for first. Nobody can foresee which do not, because it is empty or another's: they are listed, in
** f->others. Returns how many these are. */
static size_t read_first_slots(const Features *f, size_t first, size_t end) {
  const SlotTable words = f->model->word_slots;
  const uint8_t *class_of = f->model->class_of;
  uint16_t *restrict numbers = f->number, *restrict others = f->others;
  uint32_t *restrict class = f->class;
  size_t count = 0;
  for (size_t i = first; i < end; i++) {
    const uint32_t name = class[i], slot = words.slots[name >> 16 & words.mask];
    numbers[i] = (uint16_t)slot;
    class[i] = class_of[(uint16_t)slot];
    others[count] = (uint16_t)i;
    if (quoth__holds_none(quoth__seen_from(name, slot))) count++;
  }
  return count;
}

static void read_others(const Features *f, size_t count) {
  const SlotTable words = f->model->word_slots;
  for (size_t k = 0; k < count; k++) {
    uint32_t i = f->others[k], token = f->sequence.first + i;
    uint32_t number = quoth__next_slots(&words, quoth__word_name(f->a, token, 0));
    if (!number) number = plainer_number(f, token);
    f->number[i] = (uint16_t)number;
    f->class[i] = f->model->class_of[number];
  }
}

void quoth__number_words(Features *f, uint32_t first, uint32_t end) {
  if (first < f->numbered) first = f->numbered;
  end = end + PAD < f->count ? end + PAD : f->count;
  if (first >= end) return;
  read_others(f, read_first_slots(f, first, end));
  read_kinds(f, first, end);
  f->numbered = end;
}

_Static_assert(CUE_BITS >> 32 << 32 == CUE_BITS && CUE_BITS >> 48 == 0, "cues are sixteen bits of the upper half");

static inline uint16_t cut_of(uint16_t flags, uint16_t cues, uint16_t comma) {
  return (uint16_t)((cues ? CUT_BEFORE | CUT_CUE : 0) | (comma ? CUT_BEHIND | CUT_PART : 0) |
                    add_flag(flags, QUOTH_TOKEN_QUOTE, CUT_BEFORE | CUT_BEHIND) |
                    add_flag(flags, QUOTH_TOKEN_FIRST, CUT_FIRST));
}

static inline uint16_t cues_of(uint64_t word) { return (uint16_t)((word & CUE_BITS) >> 32); }

static inline uint32_t name_of(uint32_t flags, uint32_t hash) {
  return flags & QUOTH_TOKEN_NUMBER ? NUMBER_WORD : hash;
}

/* Of BATCH tokens, in loops apart from each other. */
static inline void form_batch(uint32_t *restrict form, const uint16_t *restrict flags) {
  for (uint32_t k = 0; k < BATCH; k++) form[k] = form_of(flags[k]);
}

static inline void cut_batch(uint8_t *restrict cut, const uint16_t *restrict flags, const uint32_t *restrict hash,
                             const uint64_t *restrict words, uint32_t comma) {
  uint16_t cues[BATCH], commas[BATCH], cuts[BATCH];
  for (uint32_t k = 0; k < BATCH; k++) cues[k] = cues_of(words[k]);
  for (uint32_t k = 0; k < BATCH; k++) commas[k] = hash[k] == comma;
  for (uint32_t k = 0; k < BATCH; k++) cuts[k] = cut_of(flags[k], cues[k], commas[k]);
  for (uint32_t k = 0; k < BATCH; k++) cut[k] = (uint8_t)cuts[k];
}

static inline void flag_batch(uint16_t *restrict few, const uint32_t *restrict flags) {
  for (uint32_t k = 0; k < BATCH; k++) few[k] = (uint16_t)flags[k];
}

static inline void name_batch(uint32_t *restrict names, const uint32_t *restrict flags, const uint32_t *restrict hash) {
  for (uint32_t k = 0; k < BATCH; k++) names[k] = name_of(flags[k], hash[k]);
}

/* A batch may read tokens behind the sequence: there is room for them in the columns. */
WIDE static void read_forms(const Features *f) {
  const uint32_t first = f->sequence.first, count = f->count, comma = f->comma;
  const uint32_t *hash = f->a->tokens.hash + first, *flags = f->a->tokens.flags + first;
  const uint64_t *words = f->a->words + first;
  const uint32_t left = f->a->tokens.count - first;
  uint16_t few[BATCH];
  uint32_t i = 0;
  for (; i < count && i + BATCH <= left; i += BATCH) {
    flag_batch(few, flags + i);
    form_batch(f->form + i, few);
    cut_batch(f->cut + i, few, hash + i, words + i, comma);
    name_batch(f->class + i, flags + i, hash + i);
  }
  for (; i < count; i++) {
    f->form[i] = form_of((uint16_t)flags[i]);
    f->cut[i] = (uint8_t)cut_of((uint16_t)flags[i], cues_of(words[i]), hash[i] == comma);
    f->class[i] = name_of(flags[i], hash[i]);
  }
}

/* What stands in a quotation, marks included, from token i of the sequence on. */
static void read_quotation(const Features *f, uint32_t open, uint32_t close) {
  uint32_t first = f->sequence.first, i = open < first ? 0 : open - first;
  uint32_t end = close < first + f->count ? close + 1 - first : f->count;
  for (; i < end; i++) f->form[i] += INSIDE_SHAPES;
  if (open >= first && open < first + f->count) {
    f->form[open - first] = FORM_OPENING;
    f->cut[open - first] |= CUT_BEFORE | CUT_BEHIND;
  }
  if (close >= first && close < first + f->count && close != open) {
    f->form[close - first] = FORM_CLOSING;
    f->cut[close - first] |= CUT_BEFORE | CUT_BEHIND | CUT_PART;
  }
}

/* The outermost quotations. */
static void read_quotations(Features *f) {
  const quoth_article *a = f->a;
  Sequence s = f->sequence;
  while (f->quotation < a->quotations.count && a->quotations.items[f->quotation].close < s.first) f->quotation++;
  for (uint32_t q = f->quotation; q < a->quotations.count && a->quotations.items[q].open < s.end; q++) {
    const Quotation *quotation = &a->quotations.items[q];
    if (quotation->parent == NONE) read_quotation(f, quotation->open, quotation->close);
  }
}

/* ------------------------------------------------------------------------ segments */

static bool is_cue(const Features *f, uint32_t i) { return (f->cut[i] & CUT_CUE) != 0; }

static uint32_t word_at(const Features *f, uint32_t i) { return f->a->tokens.hash[f->sequence.first + i]; }

static enum QuoteState quote_at(const Features *f, uint32_t i) { return (enum QuoteState)quote_of[f->form[i]]; }

/* There is one behind the last token. */
static inline uint32_t next_cut(const uint8_t *cut, uint32_t i) {
  for (;; i += EIGHT) {
    uint64_t cuts = quoth__load_eight((const char *)cut + i);
    if (cuts) return i + (uint32_t)__builtin_ctzll(cuts) / 8;
  }
}

/* Ends the segment that is open, unless it has no token, and opens the next one: what lies to its
** left goes on. */
static inline Segment *end_segment(const Features *f, Segment *open, uint32_t end) {
  if (open->first == end) return open;
  open->end = end;
  open->quote = quote_at(f, open->first);
  open[1].first = end;
  open[1].sentence = open->sentence;
  open[1].left = open->left;
  return open + 1;
}

/* Returns what is behind the last segment of the sentence. */
static Segment *cut_sentence(const Features *f, Segment *open, uint32_t end) {
  for (uint32_t i = open->first; (i = next_cut(f->cut, i)) < end; i++) {
    const uint32_t cut = f->cut[i];
    if (cut & CUT_BEFORE) open = end_segment(f, open, i);
    if (cut & CUT_CUE) open->left = (Cue){i, word_at(f, i)};
    if (cut & CUT_BEHIND) open = end_segment(f, open, i + 1);
  }
  return end_segment(f, open, end);
}

/* ------------------------------------------------------------------------ sentences */

static bool all_marks(const Features *f, const Segment *s) {
  for (uint32_t i = s->first; i < s->end; i++)
    if (!is_mark[f->form[i]]) return false;
  return true;
}

#define FORM_ALL 5u /* behind the bits of the states of quotation */

/* Bits for the states of quotation that there are, one for nothing outside, and cues up
** to two. */
static uint32_t form_of_sentence(uint32_t states, bool all_marks_outside, uint32_t cues) {
  return states | (uint32_t)all_marks_outside << FORM_ALL | (cues > 2 ? 2 : cues) << (FORM_ALL + 1);
}

/* From the end of a sentence: what lies to the right of its segments, and its facts. Nothing begins
** behind the comma that ends the last one. */
static void look_back(const Features *f, Segment *first, Segment *behind, SentenceFacts *facts) {
  Cue right = {NO_RIGHT, 0};
  uint32_t next = NONE, mark = 0, states = 0, cues = 0;
  bool all = true;
  for (Segment *s = behind; s-- > first;) {
    const bool cue = is_cue(f, s->first);
    if (f->cut[s->end - 1] & CUT_PART && s->end < facts->end) {
      next = s->end;
      mark = quote_at(f, next - 1) + 1;
    }
    s->right = right;
    s->next = next;
    s->mark = mark;
    if (cue) right = (Cue){s->first, word_at(f, s->first)};
    states |= 1u << s->quote;
    if (s->quote != OUTSIDE) continue;
    all = all && all_marks(f, s);
    if (!cue) continue;
    facts->cue = right.word;
    cues++;
  }
  facts->form = form_of_sentence(states, all, cues);
}

static bool is_quiet(const SentenceFacts *facts) { return (facts->form & ~(1u << FORM_ALL)) == 1u << OUTSIDE; }

/* The sentences of the sequence into facts[1 .. count], bare facts at either end; and
** all segments. */
static void read_sentences(Features *f) {
  const quoth_article *a = f->a;
  const Sequence sequence = f->sequence;
  Segment *behind = f->segments;
  SentenceFacts *facts = f->facts;
  uint32_t k = f->sentence;
  *facts = (SentenceFacts){.segments_end = behind};
  while (k < a->sentences.count && a->sentences.items[k].tokens.end <= sequence.first) k++;
  for (; k < a->sentences.count && a->sentences.items[k].tokens.begin < sequence.end; k++) {
    const quoth_span tokens = a->sentences.items[k].tokens;
    Segment *first = behind;
    f->sentence = k;
    *++facts = (SentenceFacts){.end = (tokens.end < sequence.end ? tokens.end : sequence.end) - sequence.first};
    first->first = tokens.begin < sequence.first ? 0 : tokens.begin - sequence.first;
    first->sentence = (uint32_t)(facts - f->facts);
    first->left = (Cue){NO_LEFT, 0};
    facts->segments_end = behind = cut_sentence(f, first, facts->end);
    look_back(f, first, behind, facts);
  }
  f->sentence_count = (uint32_t)(facts - f->facts);
  *++facts = (SentenceFacts){0};
}

/* What a block's columns are read from, while the one before is in hand. */
static void ask_for_next(const quoth_article *a, uint32_t number) {
  if (number >= a->blocks.count) return;
  const quoth_block *block = &a->blocks.items[number];
  if (!block->read) return;
  quoth__ask_for_block(a, block);
  quoth__ask_for_items(a->tokens.hash, block->tokens.begin, block->tokens.end - block->tokens.begin);
}

void quoth__features_read(Features *f, Sequence sequence) {
  ask_for_next(f->a, sequence.block + 1);
  f->sequence = sequence;
  f->count = sequence.end - sequence.first;
  f->numbered = 0;
  read_forms(f);
  read_quotations(f);
  for (uint32_t i = f->count; i < f->count + PAD; i++) {
    f->class[i] = f->kind[i] = EDGE;
    f->form[i] = FORM_EDGE;
    f->cut[i] = CUT_FIRST;
  }
  read_sentences(f);
}

bool quoth__part_next(const Features *f, Part *last) {
  uint32_t first = last->sentence + (last->sentence == 0), end;
  while (first <= f->sentence_count && is_quiet(&f->facts[first])) first++;
  for (end = first; end <= f->sentence_count && !is_quiet(&f->facts[end]);) end++;
  *last = (Part){f->facts[first - 1].end, f->facts[end - 1].end, end, f->facts[first - 1].segments_end,
                 f->facts[end - 1].segments_end};
  return first < end;
}

/* ----------------------------------------------------------------------- distances */

const uint8_t quoth__nearness[2 * SEQUENCE_MOST] = {
#define FIVE(steps) (steps) * STEP, (steps) * STEP, (steps) * STEP, (steps) * STEP, (steps) * STEP
  9 * STEP, 8 * STEP, 7 * STEP, 6 * STEP, 5 * STEP, 5 * STEP, 4 * STEP, 4 * STEP, 4 * STEP,
  FIVE(3), FIVE(2), FIVE(2), 2 * STEP, 2 * STEP, FIVE(1)
#undef FIVE
};

/* ------------------------------------------------------------------------ beginning */

uint32_t quoth__longest_sequence(const quoth_article *a) {
  uint32_t longest = 0;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    const uint32_t tokens = block->read ? block->tokens.end - block->tokens.begin : 0;
    if (tokens > longest) longest = tokens;
  }
  return longest < SEQUENCE_MOST ? longest : SEQUENCE_MOST;
}

bool quoth__features_open(Features *f, Arena *arena, const quoth_article *a, const Model *model,
                          uint32_t longest) {
  *f = (Features){.a = a, .model = model, .comma = quoth__hash(",", 1)};
  size_t room = (size_t)longest + PAD + BATCH;
  f->number = quoth__take_zero(arena, room, sizeof *f->number);
  f->others = quoth__take_zero(arena, room, sizeof *f->others);
  f->class = quoth__take_zero(arena, room, sizeof *f->class);
  f->form = quoth__take_zero(arena, room, sizeof *f->form);
  f->cut = quoth__take_zero(arena, room, sizeof *f->cut);
  f->kind = quoth__take_zero(arena, room, sizeof *f->kind);
  f->known_kinds = quoth__take_zero(arena, 1u << KNOWN_BITS, sizeof *f->known_kinds);
  f->facts = quoth__take_zero(arena, (size_t)longest + 2, sizeof *f->facts);
  f->segments = quoth__take_zero(arena, (size_t)longest + 1, sizeof *f->segments);
  if (!f->number || !f->others || !f->class || !f->kind || !f->form || !f->cut || !f->known_kinds || !f->facts ||
      !f->segments)
    return false;
  look_up_kind(f, known_kind(f->known_kinds, 0), 0);
  return true;
}
