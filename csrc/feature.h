/*
** feature.h - what the tagger sees of a text: columns of numbers, one item for each
** token, and keys made of them.
**
** The tagger reads a text in sequences: the tokens of a block, or of a part of it
** where the block is very long. A column holds one aspect of each token of the
** sequence: its word, its class, whether it is quoted, which cue is next to its
** left. A template names up to four columns and where to look in them relative to
** the token; its key is a hash of what stands there, joined with the template's own
** number. Nothing here knows a language: words come as hashes, kinds of words as
** the bits of word.h, which the lexicons of a rule set have filled.
*/
#ifndef QUOTH_FEATURE_H
#define QUOTH_FEATURE_H

#include "document.h"
#include "model.h"

QUOTH__INTERNAL_BEGIN

#define SEQUENCE_MOST 1024u /* tokens of a sequence */
#define KEY_BATCH 8u        /* keys are made by so many */
#define FEATURE_PAD 4u      /* items before the first token and behind the last */

typedef enum Column {
  /* of the token itself */
  COL_WORD, COL_CLASS, COL_SUFFIX, COL_PREFIX, COL_SHAPE, COL_QUOTE, COL_FORM /* the last two */,
  COL_START, COL_CUE, COL_KIND,
  /* of the nearest cue in the sentence, to the left and to the right: the word, its
  ** kind, how far; then the word of the nearest one outside quotations */
  COL_LEFT, COL_LEFT_KIND, COL_LEFT_FAR, COL_RIGHT, COL_RIGHT_KIND, COL_RIGHT_FAR,
  COL_OUT_LEFT, COL_OUT_RIGHT,
  /* of what stands behind the next comma or closing mark, and since the last one */
  COL_AHEAD_MARK, COL_AHEAD_WORD, COL_AHEAD_CLASS, COL_AHEAD_CLASS_NEXT,
  COL_BACK_CLASS, COL_BACK_CLASS_NEXT, COL_BACK_FAR,
  /* of the sentence, its neighbours, the block and its neighbours */
  COL_FIRST_CLASS, COL_SECOND_CLASS, COL_SENTENCE, COL_SENTENCE_BEFORE, COL_SENTENCE_AFTER,
  COL_SENTENCE_CUE, COL_CUE_BEFORE, COL_PLACE, COL_BLOCK, COL_NOTHING,
  COLUMNS
} Column;

typedef struct Sequence { uint32_t first, end, block; } Sequence;

typedef struct Features {
  const quoth_article *a;
  const Model *model;          /* for the classes of words */
  Sequence sequence;
  uint32_t count;              /* tokens of the sequence */
  uint32_t sentence;           /* cursors: the first sentence and quotation not yet passed */
  uint32_t quotation;
  struct SentenceFacts *facts; /* one for each sentence of the sequence, and one at either end */
  uint32_t *column[COLUMNS];   /* column[c][i - sequence.first] */
} Features;

/* A hash of all templates and of FEATURE_COLUMNS, the version of the columns: count it
** up whenever a column gets another meaning. */
#define FEATURE_COLUMNS 1u
uint32_t quoth__feature_version(void);

/* How many templates there are. Those of lines before quoth__lone_lines look at the
** token alone: their keys are the same wherever quoth__lone_keys are. Those of rows from
** quoth__changing_rows on are steady: they give the token that quoth__steady is true
** for the same keys as the one before. */
extern const uint32_t quoth__line_templates, quoth__lone_lines;
extern const uint32_t quoth__row_templates, quoth__changing_rows;
#define MOST_LINE_TEMPLATES 22u
#define MOST_ROW_TEMPLATES 32u

/* Ready to read the sequences of the article from its beginning; false when memory fails. */
bool quoth__features_open(Features *features, Arena *arena, const quoth_article *a, const Model *model,
                          uint32_t longest);

/* The sequence after `last` ({0, 0, 0} before the first); false at the end. */
bool quoth__sequence_next(const quoth_article *a, Sequence *last);

/* Tokens of the longest sequence. */
uint32_t quoth__longest_sequence(const quoth_article *a);

/* Fills the columns; sequences come in the order of the text. */
void quoth__features_read(Features *features, Sequence sequence);

/* Keys of a template, one for each token. keys has room for the sequence and
** KEY_BATCH more. */
void quoth__line_keys(const Features *features, uint32_t template, uint32_t *restrict keys);
void quoth__row_keys(const Features *features, uint32_t template, uint32_t *restrict keys);

/* A hash of all columns that the templates of lone lines look at, for each token. */
void quoth__lone_keys(const Features *features, uint32_t *restrict keys);

/* The key of one token, and whether it has the steady keys of the one before. */
uint32_t quoth__line_key(const Features *features, uint32_t template, uint32_t i);
uint32_t quoth__row_key(const Features *features, uint32_t template, uint32_t i);
bool quoth__steady(const Features *features, uint32_t i);

/* The word that the class of a token is looked up by: all numbers are one word. */
uint32_t quoth__class_word(const quoth_article *a, uint32_t token);

QUOTH__INTERNAL_END

#endif
