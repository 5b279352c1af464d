/*
** model.h - what the tagger has learned: integer weights, and the file that holds
** them.
**
** The tagger sees a token through keys: 32-bit hashes of what stands at the token
** and around it (feature.h). A model gives each key its weights:
**
**   lines  a key speaks for the WINDOW tokens around the one it was made at: its
**          line holds, for each of them, one weight for each label. Only the keys
**          that training chose have a line; all other keys say nothing.
**   words  lines again: what all lines that speak for a word by itself say together,
**          for each word that has a class.
**   rows   a key of the sentence speaks for its own token only: one weight for each
**          label, in units of ROW_UNIT. Rows are shared by all keys that begin with
**          the same bits.
**
** The label TAG_O has no weights: it scores 0, and the others are measured against
** it. `moves` are the weights of a label after another; `classes` are groups of
** words that stand in like company, learned from the training texts.
**
** The file is the header below and then the arrays in the order of the members of
** Model, little-endian, with no gaps. Its last word is a checksum of all before it.
*/
#ifndef QUOTH_MODEL_H
#define QUOTH_MODEL_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* A function of which GCC makes a second version, for machines with wider vectors. Both
** give the same numbers. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__gnu_linux__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

#define MODEL_WINDOW 8u  /* tokens that a line speaks for */
#define MODEL_AHEAD 4u   /* as many of them stand before the key's own token */
#define MODEL_LABELS 8u  /* labels that have weights: all but TAG_O */
#define MODEL_LINE (MODEL_WINDOW * MODEL_LABELS)
#define LINE_MOST 127    /* no weight of a line is larger, */
#define WORD_MOST 127
#define WORD_UNIT 2
#define ROW_UNIT 2
#define MODEL_STATES (MODEL_LABELS + 1u)
#define MODEL_LANGUAGE 8u

/* Version of the file's form. The meaning of keys has a version too, made of the
** templates (feature.h): a model is good for the features that it was trained with,
** and for no others. */
#define MODEL_FORMAT 2u

typedef struct WordClass { uint32_t hash, number; } WordClass;

/* Numbers 1 to 65,535 by well-mixed keys: open addressing, at most half full. A
** slot holds the lower half of the key above the number; the upper half has chosen
** the slot. */
typedef struct SlotTable {
  uint32_t *slots;
  uint32_t shift;
} SlotTable;

typedef struct Model {
  char language[MODEL_LANGUAGE];      /* padded with NUL */
  uint32_t class_count, line_count, row_bits;
  const WordClass *classes;           /* sorted by hash */
  const uint32_t *keys;               /* of line i + 1 */
  const int8_t *lines;                /* line 0 is all zero: the line of other keys */
  const int8_t *word_lines;           /* of word i + 1; line 0 is all zero: the line of other words */
  const int16_t *rows;                /* 1 << row_bits rows */
  const int16_t *moves;               /* [from][to], MODEL_STATES at the start of a text: [last][to] */
  /* made when it is loaded */
  SlotTable word_slots, key_slots;     /* from hashes to numbers of classes[], of lines */
} Model;

#define MODEL_MOVES ((MODEL_STATES + 1u) * MODEL_STATES)

/* Makes word_slots from classes; false when memory fails. */
bool quoth__model_index_words(Arena *arena, Model *model);

/* The bytes of a model: the members up to `moves` are read. NULL when memory fails. */
void *quoth__model_write(Arena *arena, const Model *model, size_t *size);

/* The number of a key, 0 if it has none; one key in 65,536 that has none is taken
** for another, the same one on every machine. */
static inline uint32_t quoth__slot(const SlotTable *table, uint32_t key) {
  uint32_t mask = UINT32_MAX >> table->shift, at = key >> table->shift;
  while (table->slots[at] && (table->slots[at] ^ key << 16) > UINT16_MAX) at = (at + 1) & mask;
  return table->slots[at] & UINT16_MAX;
}

QUOTH__INTERNAL_END

#endif
