/*
** feature.h - what the tagger sees of a text: keys, which are hashes of what stands at
** a token and around it.
**
** The tagger reads a text in sequences: the tokens of a block, or of a part of it
** where the block is very long. What is known of each token by itself are small
** numbers: its word, the class of the word, the kind of word that the lexicons say it
** is, and its form, which is how it is written and quoted. A sequence
** falls into segments: tokens of one sentence that are quoted alike and have the same
** cues and the same commas to their left and right. What is the same for all tokens of
** a segment is worked out once.
**
** A template names what its key is made of; its own number is part of the key.
** Nothing here knows a language: words come as hashes, kinds of words as the bits of
** word.h, which the lexicons of a rule set have filled.
**
**   word      lines: the word by itself
**   context   lines: what kind of word it is, how it is quoted, what stands behind it;
**             their keys are so few that they are the numbers of cells
**   distance  rows: the nearest cue to the left or right, and how far it is
**   segment   rows: the same throughout a segment
**   sentence  rows: the same in all segments of a sentence that are quoted alike
*/
#ifndef QUOTH_FEATURE_H
#define QUOTH_FEATURE_H

#include "document.h"
#include "model.h"
#include "word.h"

QUOTH__INTERNAL_BEGIN

#define SEQUENCE_MOST 1024u /* tokens of a sequence */

/* How many templates of each kind there are, and in which order: lines first word,
** then context; rows first distance, then segment, then sentence. */
#define WORD_LINES 4u
#define CONTEXT_LINES 4u
#define LINE_TEMPLATES (WORD_LINES + CONTEXT_LINES)
#define DISTANCE_ROWS 2u
#define SEGMENT_ROWS 2u
#define SENTENCE_ROWS 5u
#define ROW_TEMPLATES (DISTANCE_ROWS + SEGMENT_ROWS + SENTENCE_ROWS)

/* Classes and kinds are numbers below CODES: 0 for what the model does not know, EDGE
** for what stands before and behind a sequence. */
#define CODES 128u
#define EDGE (CODES - 1)
#define FORMS 32u

/* The cells of the context templates, one template after another. */
#define CELLS_KIND 0u
#define CELLS_CLASSES (CELLS_KIND + CODES * FORMS)
#define CELLS_KINDS (CELLS_CLASSES + CODES * CODES)
#define CELLS_FORMS (CELLS_KINDS + CODES * CODES)
#define CELLS (CELLS_FORMS + FORMS * FORMS * FORMS)
#define CELLS_PLACED CELLS_KINDS /* those of the first two templates: a line for each is not too much */

typedef struct Sequence { uint32_t first, end, block; } Sequence;

#define QUOTE_STATES 5u /* where in a quotation a token may stand, outside among them */

/* The cue to the left or right where there is none: far from all tokens of a sequence, so
** that it need not be told from others. */
#define NO_LEFT (0u - SEQUENCE_MOST)
#define NO_RIGHT (2 * SEQUENCE_MOST - 1)

/* Where a cue stands, and its word; 0 for none. */
typedef struct Cue { uint32_t at, word; } Cue;

/* Tokens [first, end) of the sequence, and other tokens of the sentence that are of
** interest to all of them. */
typedef struct Segment {
  uint32_t first, end;
  uint32_t sentence;             /* among the facts */
  uint32_t quote;                /* where in a quotation it stands */
  Cue left, right;               /* the nearest ones */
  uint32_t next;                 /* behind the comma or closing mark that ends its part of the sentence, or NONE */
  uint32_t mark;                 /* where in a quotation that stands, from 1 on; 0: there is none */
} Segment;

/* What the tokens of other sentences see of a sentence. */
typedef struct SentenceFacts {
  uint32_t end;         /* in the sequence */
  const Segment *segments_end; /* behind its last one */
  uint32_t form;        /* of its quotations, and how many cues there are outside them */
  uint32_t cue;         /* word of the first of these */
} SentenceFacts;

typedef struct Features {
  const quoth_article *a;
  const Model *model;            /* for the numbers of words and kinds */
  uint32_t comma;                /* the word "," */
  Sequence sequence;
  uint32_t count;                /* tokens of the sequence */
  uint32_t sentence, quotation;  /* cursors: the first ones not yet passed */
  SentenceFacts *facts;          /* one for each sentence of the sequence, and one at either end */
  Segment *segments;             /* and room for one behind the last */
  uint32_t sentence_count;
  uint32_t numbered;             /* tokens whose words and kinds have their numbers */
  /* columns, by token of the sequence */
  uint16_t *number;              /* of its word, 0 for a word that the model does not know */
  uint16_t *others;              /* no column: tokens whose words are still to be looked up */
  struct KnownKind *known_kinds; /* nor this one: numbers of kinds that were looked up before */
  uint32_t *class, *kind, *form;
  uint8_t *cut;                  /* whether segments end at it */
} Features;

/* Sentences one behind the other in which the model may find something: tokens
** [first, end) of the sequence and their segments. */
typedef struct Part {
  uint32_t first, end;
  uint32_t sentence;             /* among the facts: the first one behind it */
  const Segment *segments, *segments_end;
} Part;

/* The version of the templates and of what their keys are made of: count it up whenever
** a key gets another meaning. */
#define FEATURE_VERSION 3u

/* Ready to read the sequences of the article from its beginning; false when memory fails. */
bool quoth__features_open(Features *features, Arena *arena, const quoth_article *a, const Model *model,
                          uint32_t longest);

/* The sequence after `last` ({0, 0, 0} before the first); false at the end. */
bool quoth__sequence_next(const quoth_article *a, Sequence *last);

/* No sequence has more tokens. */
uint32_t quoth__longest_sequence(const quoth_article *a);

/* Reads a sequence but for the numbers; they come in the order of the text. */
void quoth__features_read(Features *features, Sequence sequence);

/* Reads the numbers of words and kinds of its tokens [first, end), which do not lie before
** those read last. What is behind them by no more than PAD is read too, so that all cells
** are known. */
void quoth__number_words(Features *features, uint32_t first, uint32_t end);

/* The part of the sequence behind `last` ({0} before the first); false at the end. What
** stands in no part is quiet: sentences with no cue of the lexicons, outside of quotations
** and with no mark of one. Hardly any of these is a report, and what looks like one is as
** often none. */
bool quoth__part_next(const Features *features, Part *last);

/* The keys of the lines that speak for a token's word by itself, if it has a number:
** they depend on the number alone, and the model has added them up. */
void quoth__word_keys(const Features *features, uint32_t i, uint32_t keys[WORD_LINES]);

/* The cells of the context templates at BATCH tokens: a fixed number, so that compilers
** make vectors of them. */
#define BATCH 16u

static inline void quoth__cells(const Features *f, uint32_t i, uint32_t cells[CONTEXT_LINES][BATCH]) {
  const uint32_t *class = f->class + i, *kind = f->kind + i, *form = f->form + i;
  for (uint32_t k = 0; k < BATCH; k++) cells[0][k] = CELLS_KIND + kind[k] * FORMS + form[k];
  for (uint32_t k = 0; k < BATCH; k++) cells[1][k] = CELLS_CLASSES + class[k] * CODES + class[k + 1];
  for (uint32_t k = 0; k < BATCH; k++) cells[2][k] = CELLS_KINDS + kind[k] * CODES + kind[k + 1];
  for (uint32_t k = 0; k < BATCH; k++)
    cells[3][k] = CELLS_FORMS + (form[k] * FORMS + form[k + 1]) * FORMS + form[k + 2];
}

/* Templates with hashed keys are numbered through, kind after kind. */
#define FIRST_WORD 1u
#define FIRST_DISTANCE (FIRST_WORD + WORD_LINES)
#define FIRST_SEGMENT (FIRST_DISTANCE + DISTANCE_ROWS)
#define FIRST_SENTENCE (FIRST_SEGMENT + SEGMENT_ROWS)

/* Every bit of a value comes to the upper half, of which keys are made. */
static inline uint64_t quoth__join_key(uint64_t key, uint32_t value) { return (key + value) * 0x9E3779B97F4A7C15u; }

static inline uint32_t quoth__key1(uint32_t template, uint32_t a) {
  return (uint32_t)(quoth__join_key(quoth__join_key(0, template), a) >> 32);
}

static inline uint32_t quoth__key2(uint32_t template, uint32_t a, uint32_t b) {
  return (uint32_t)(quoth__join_key(quoth__join_key(quoth__join_key(0, template), a), b) >> 32);
}

static inline uint32_t quoth__key3(uint32_t template, uint32_t a, uint32_t b, uint32_t c) {
  uint64_t key = quoth__join_key(quoth__join_key(0, template), a);
  return (uint32_t)(quoth__join_key(quoth__join_key(key, b), c) >> 32);
}

/* The keys of a segment's distance rows: each token adds how far it is from the cues, so that such a key
** stands for as many rows as there are steps. */
static inline void quoth__distance_keys(const Segment *s, uint32_t keys[DISTANCE_ROWS]) {
  keys[0] = quoth__key2(FIRST_DISTANCE, s->left.word, s->quote);
  keys[1] = quoth__key2(FIRST_DISTANCE + 1, s->right.word, s->quote);
}

/* Those of its other rows: what begins behind the comma. */
static inline void quoth__segment_keys(const Features *f, const Segment *s, uint32_t keys[SEGMENT_ROWS]) {
  uint32_t class = 0, class_behind = 0, word = 0;
  if (s->mark) {
    class = f->class[s->next];
    class_behind = s->next + 1 < f->facts[s->sentence].end ? f->class[s->next + 1] : 0;
    word = f->a->tokens.hash[f->sequence.first + s->next];
  }
  keys[0] = quoth__key3(FIRST_SEGMENT, s->mark, class, class_behind);
  keys[1] = quoth__key3(FIRST_SEGMENT + 1, s->mark, word, s->quote);
}

/* Those of its sentence's: how sentence and neighbours are quoted; the first cue. The first one is
** the same everywhere. */
#define EVERYWHERE quoth__key1(FIRST_SENTENCE, 0)

static inline void quoth__sentence_keys(const Features *f, const Segment *s, uint32_t keys[SENTENCE_ROWS]) {
  const SentenceFacts *facts = &f->facts[s->sentence];
  keys[0] = EVERYWHERE;
  keys[1] = quoth__key3(FIRST_SENTENCE + 1, facts->form, facts[-1].form, s->quote);
  keys[2] = quoth__key3(FIRST_SENTENCE + 2, facts->form, facts[1].form, s->quote);
  keys[3] = quoth__key2(FIRST_SENTENCE + 3, facts->cue, s->quote);
  keys[4] = quoth__key3(FIRST_SENTENCE + 4, facts->form, facts[-1].cue, s->quote);
}

/* Whether the segment has the sentence keys of the one before it. */
static inline bool quoth__same_sentence(const Features *f, const Segment *s) {
  return s > f->segments && s[-1].sentence == s->sentence && s[-1].quote == s->quote;
}

#define STEPS 16u /* room for the steps of a key */

/* How near something is, by distance: in steps that grow, 0 when it is far. A step is as wide as a row. */
#define STEP MODEL_LABELS
extern const uint8_t quoth__nearness[2 * SEQUENCE_MOST];

/* The nearness of the cue to the left of a segment's first token, of which the next
** tokens' are the items behind; that of the cue to its right, the items before. */
static inline const uint8_t *quoth__near_left(const Segment *s) { return quoth__nearness + (s->first - s->left.at); }
static inline const uint8_t *quoth__near_right(const Segment *s) { return quoth__nearness + (s->right.at - s->first); }

/* The row of a key, and the first of the rows of a distance key. */
static inline uint32_t quoth__row(uint32_t key, uint32_t bits) { return key >> (32 - bits); }
static inline uint32_t quoth__rows(uint32_t key, uint32_t bits) { return quoth__row(key, bits) & ~(STEPS - 1); }

/* What the model may know a token's word by, the plainer the more words share it: all
** numbers are one word; then words that are written alike and end alike, then all that
** are written alike. */
#define WORD_NAMES 3u
uint32_t quoth__word_name(const quoth_article *a, uint32_t token, uint32_t plainness);

/* What the lexicons say of a word, in a well-mixed key. */
static inline uint32_t quoth__kind_key(uint64_t bits) {
  uint32_t key = ((uint32_t)bits ^ (uint32_t)((bits & WORD_LEARNED) >> 20)) * 0x9E3779B1u;
  return (key ^ key >> 15) * 0x85EBCA6Bu;
}

QUOTH__INTERNAL_END

#endif
