/*
** table.h - interned strings: the same text has the same number.
**
** Numbers count up from 0 in order of arrival. Open addressing with linear
** probing, at most half full. While a rule set is open the tables grow; after
** quoth__table_seal they are only read, by any number of threads, and no look-up
** walks over more than MAX_PROBES slots, whatever is looked up.
*/
#ifndef QUOTH_TABLE_H
#define QUOTH_TABLE_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

/* `number` is one more than the string's number: 0 is a free slot. `head` is the
** string's first eight bytes, the first one in the lowest bits, zeros behind a shorter
** string: a look-up of a short word, as most are, is answered by the slot alone. */
typedef struct TableSlot {
  uint64_t head;
  uint32_t hash, number;
} TableSlot;

#define TABLE_HEAD 8u

typedef struct TableText { const char *bytes; uint32_t size, hash; } TableText;

typedef struct StringTable {
  TableSlot *slots;
  uint32_t mask;    /* number of slots less one */
  uint32_t longest; /* probes of the worst string */
  Vector(TableText) texts;
} StringTable;

StringTable *quoth__table_new(Arena *arena);

/* The number of a text, or NONE. `hash` is quoth__hash of it. */
uint32_t quoth__table_find(const StringTable *table, const char *text, size_t size, uint32_t hash);

/* The same for a text of less than TABLE_HEAD bytes, which is all in its head. Strings
** hold no NUL, so that it is equal to any that has that head. */
static inline uint32_t quoth__table_find_short(const StringTable *table, uint64_t head, uint32_t hash) {
  const TableSlot *slots = table->slots;
  uint32_t mask = table->mask, i = hash & mask;
  while (slots[i].number && (slots[i].hash != hash || slots[i].head != head)) i = (i + 1) & mask;
  return slots[i].number - 1; /* a free slot gives NONE */
}

/* The same as quoth__table_find, made if need be; NONE when memory fails. */
uint32_t quoth__table_make(Arena *arena, StringTable *table, const char *text, size_t size);

/* As quoth__table_find, of a NUL-terminated text. */
uint32_t quoth__table_name(const StringTable *table, const char *name);

const char *quoth__table_text(const StringTable *table, uint32_t number);
uint32_t quoth__table_count(const StringTable *table);

/* Spreads the strings until every probe is short: false with an error when they
** were made to collide, or when memory fails. */
bool quoth__table_seal(Arena *arena, StringTable *table, quoth_error *error);

/* The candidate nearest to a mistyped word, for "did you mean". Start with
** {.word = word}; `best` stays NULL when nothing is near. */
typedef struct Nearest {
  const char *word;
  const char *best;
  uint32_t distance;
} Nearest;

void quoth__nearest_try(Nearest *nearest, const char *candidate);
void quoth__nearest_name(Nearest *nearest, const StringTable *table);

QUOTH__INTERNAL_END

#endif
