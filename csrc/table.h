/*
** table.h - interned strings: the same text has the same number.
**
** Numbers count up from 0 in order of arrival. Open addressing with linear
** probing, at most half full. While a rule set is open the tables grow; after
** quoth__table_seal they are only read, by any number of threads, and no look-up
** walks over more than MAX_PROBES slots, whatever is looked up.
**
** Where a string of less than TABLE_WHOLE bytes stands follows from its bytes taken
** as two numbers, and not from its hash: a look-up of a word that the table has
** gives its hash, which nobody has to make.
*/
#ifndef QUOTH_TABLE_H
#define QUOTH_TABLE_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* Eight bytes of a string as a number, the first one in the lowest bits, zeros behind
** its end: `head` is the first eight, `next` the eight behind them. Strings hold no
** NUL, so that two of less than TABLE_WHOLE bytes that have both alike are equal. */
#define TABLE_HEAD 8u
#define TABLE_WHOLE 16u

/* `number` is one more than the string's number: 0 is a free slot. A look-up of a string
** of less than TABLE_WHOLE bytes is answered by the slot alone. */
typedef struct TableSlot {
  uint64_t head, next;
  uint32_t hash, number;
} TableSlot;

typedef struct TableText {
  const char *bytes;
  uint32_t size, hash;
} TableText;

typedef struct StringTable {
  TableSlot *slots;
  uint32_t mask;    /* number of slots less one */
  uint32_t shift;   /* that leaves the bits of a slot's number */
  uint32_t longest; /* probes of the worst string */
  Vector(TableText) texts;
} StringTable;

StringTable *quoth__table_new(Arena *arena);

/* The slot at which the search begins. */
static inline uint32_t quoth__table_start(const StringTable *table, uint64_t head, uint64_t next) {
  uint64_t mixed = (head ^ (next << 29 | next >> 35)) * UINT64_C(0xD6E8FEB86659FD93);
  return (uint32_t)(mixed >> table->shift);
}

/* The slot of a text of less than TABLE_WHOLE bytes whose search begins at `start`, or a free one. That the
** first slot is one or the other is nearly sure, which of both is not: one branch asks for both. */
static inline TableSlot *quoth__table_slot_from(const StringTable *table, uint32_t start, uint64_t head,
                                                uint64_t next) {
  for (uint32_t i = start;; i = (i + 1) & table->mask) {
    TableSlot *slot = &table->slots[i];
    uint64_t differs = (slot->head ^ head) | (slot->next ^ next), vacant = 0 - (uint64_t)(slot->number == 0);
    if (differs <= vacant) return slot;
  }
}

static inline TableSlot *quoth__table_slot(const StringTable *table, uint64_t head, uint64_t next) {
  return quoth__table_slot_from(table, quoth__table_start(table, head, next), head, next);
}

/* The number of a NUL-terminated text, or NONE. */
uint32_t quoth__table_name(const StringTable *table, const char *name);

/* The number of a text, made if need be; NONE when memory fails. */
uint32_t quoth__table_make(Arena *arena, StringTable *table, const char *text, size_t size);

const char *quoth__table_text(const StringTable *table, uint32_t number);

/* Spreads the strings until every probe is short: false with an error when they
** were made to collide, or when memory fails. */
bool quoth__table_seal(Arena *arena, StringTable *table, quoth_error *error);

#define NEAR_SIZE 40u /* longer words are not compared */

/* The candidate nearest to a mistyped word, for "did you mean". Start with
** {.word = word}; `best` stays NULL when nothing is near. */
typedef struct Nearest {
  const char *word;
  const char *best;
  uint32_t distance;
  char hint[NEAR_SIZE + sizeof "; did you mean ''?"];
} Nearest;

void quoth__nearest_try(Nearest *nearest, const char *candidate);
void quoth__nearest_name(Nearest *nearest, const StringTable *table);

/* How an error about the word ends: "; did you mean 'best'?", or "". It lives as long as `nearest`. */
const char *quoth__did_you_mean(Nearest *nearest);

QUOTH__INTERNAL_END

#endif
