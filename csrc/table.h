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

typedef struct StringTable StringTable;

StringTable *quoth__table_new(Arena *arena);

/* The number of a text, or NONE. `hash` is quoth__hash of it. */
uint32_t quoth__table_find(const StringTable *table, const char *text, size_t size, uint32_t hash);

/* The same, made if need be; NONE when memory fails. */
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
