/*
** feature.h - what the tagger sees of a text: keys, which are hashes of what stands at
** a token and around it.
**
** The tagger reads a text in sequences: the tokens of a block, or of a part of it
** where the block is very long. What is known of each token by itself stands in
** columns: its word, its class, its kind, whether it is quoted. A sequence falls into
** segments: tokens of one sentence that are quoted alike and have the same cues and
** the same commas to their left and right. What is the same for all tokens of a
** segment is worked out once.
**
** A template names what its key is made of; its own number is part of the key.
** Nothing here knows a language: words come as hashes, kinds of words as the bits of
** word.h, which the lexicons of a rule set have filled.
**
**   word      lines: the word by itself
**   context   lines: what kind of word it is, how it is quoted, what stands behind it
**   distance  rows: the nearest cues and how far they are
**   segment   rows: the same throughout a segment
**   sentence  rows: the same in all segments of a sentence that are quoted alike
*/
#ifndef QUOTH_FEATURE_H
#define QUOTH_FEATURE_H

#include "document.h"
#include "model.h"

QUOTH__INTERNAL_BEGIN

#define SEQUENCE_MOST 1024u /* tokens of a sequence */
#define KEY_BATCH 8u        /* keys are made by so many */

/* How many templates of each kind there are, and in which order: lines first word,
** then context; rows first distance, then segment, then sentence. */
#define WORD_LINES 4u
#define KNOWN_LINES 2u /* of them the first ones differ between known and unknown words */
#define CONTEXT_LINES 5u
#define LINE_TEMPLATES (WORD_LINES + CONTEXT_LINES)
#define DISTANCE_ROWS 3u
#define SEGMENT_ROWS 3u
#define SENTENCE_ROWS 7u
#define ROW_TEMPLATES (DISTANCE_ROWS + SEGMENT_ROWS + SENTENCE_ROWS)

typedef enum Column {
  COL_WORD,    /* its hash */
  COL_NUMBER,  /* the model's number of it, 0 where the model does not know it */
  COL_CLASS, COL_SHAPE, COL_KIND,
  COL_QUOTE,   /* where in a quotation it stands */
  COL_START,   /* whether it is the first of its sentence */
  COL_FORM,    /* shape and quotation as one */
  COL_CUT,     /* whether a segment may end at it */
  COLUMNS
} Column;

typedef struct Sequence { uint32_t first, end, block; } Sequence;

/* Tokens [first, end) of the sequence, and other tokens of the sentence that are of
** interest to all of them, NONE where there is no such token. */
typedef struct Segment {
  uint32_t first, end;
  uint32_t sentence;             /* among the facts */
  uint32_t left, right;          /* the nearest cues */
  uint32_t part;                 /* where the part of the sentence between commas begins, */
  uint32_t comma;                /* the comma or closing mark that ends its part of the sentence */
} Segment;

typedef struct Features {
  const quoth_article *a;
  const Model *model;            /* for the classes of words */
  uint32_t comma;                /* the word "," */
  Sequence sequence;
  uint32_t count;                /* tokens of the sequence */
  uint32_t sentence, quotation;  /* cursors: the first ones not yet passed */
  struct SentenceFacts *facts;   /* one for each sentence of the sequence, and one at either end */
  Segment *segments;
  uint32_t sentence_count, segment_count;
  uint32_t *column[COLUMNS];     /* column[c][i - sequence.first] */
} Features;

/* A hash of all templates and of FEATURE_COLUMNS, the version of what they name: count
** it up whenever a name gets another meaning. */
#define FEATURE_COLUMNS 2u
uint32_t quoth__feature_version(void);

/* Ready to read the sequences of the article from its beginning; false when memory fails. */
bool quoth__features_open(Features *features, Arena *arena, const quoth_article *a, const Model *model,
                          uint32_t longest);

/* The sequence after `last` ({0, 0, 0} before the first); false at the end. */
bool quoth__sequence_next(const quoth_article *a, Sequence *last);

/* Tokens of the longest sequence. */
uint32_t quoth__longest_sequence(const quoth_article *a);

/* Reads a sequence; they come in the order of the text. */
void quoth__features_read(Features *features, Sequence sequence);

/* The keys of the lines that speak for a token's word by itself. The model has added
** up those of the words that it knows (quoth__word_line). */
void quoth__word_keys(const Features *features, uint32_t i, uint32_t keys[WORD_LINES]);

/* The keys of a context template, one for each token: room for the sequence and
** KEY_BATCH more. */
void quoth__context_keys(const Features *features, uint32_t template, uint32_t *restrict keys);

/* The keys of a segment's rows, and of its sentence's. */
void quoth__segment_keys(const Features *features, const Segment *segment, uint32_t keys[SEGMENT_ROWS]);
void quoth__sentence_keys(const Features *features, const Segment *segment, uint32_t keys[SENTENCE_ROWS]);

/* Whether the segment has the sentence keys of the one before it. */
bool quoth__same_sentence(const Features *features, const Segment *segment);

/* The keys of distance rows: bases for a segment, to which each token adds how far it
** is from the cues. */
void quoth__distance_bases(const Features *features, const Segment *segment, uint32_t bases[DISTANCE_ROWS]);

#define FAR_LEFT 0x9E3779B1u
#define FAR_RIGHT 0x85EBCA6Bu

static inline void quoth__distance_keys(const Segment *s, uint32_t i, const uint32_t bases[DISTANCE_ROWS],
                                        uint32_t keys[DISTANCE_ROWS]) {
  /* Distances in steps that grow. */
  static const uint8_t steps[32] = {0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7,
                                    7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8};
  uint32_t left = s->left == NONE ? 0 : i - s->left, right = s->right == NONE ? 0 : s->right - i;
  uint32_t before = steps[left < 31 ? left : 31] * FAR_LEFT, behind = steps[right < 31 ? right : 31] * FAR_RIGHT;
  keys[0] = bases[0] + before;
  keys[1] = bases[1] + behind;
  keys[2] = bases[2] + before + behind;
}

/* The word that the model knows a token by: all numbers are one word. */
uint32_t quoth__word_of(const quoth_article *a, uint32_t token);

QUOTH__INTERNAL_END

#endif
