/*
** symbol.c - interned strings: symbols, lexemes and the names of declarations.
*/
#include <stdio.h>

#include "rules.h"
#include "table.h"
#include "utf.h"

#define MAX_PROBES 48u
#define FIRST_SLOTS 64u
#define SPARSE_SLOTS 65536u
#define SEAL_ROUNDS 4

static bool take_slots(Arena *arena, StringTable *table, uint32_t count) {
  TableSlot *slots = quoth__take_zero(arena, count, sizeof *slots);
  if (!slots) return false;
  table->slots = slots;
  table->mask = count - 1;
  table->shift = 64 - (uint32_t)__builtin_ctz(count);
  table->longest = 0;
  return true;
}

StringTable *quoth__table_new(Arena *arena) {
  StringTable *table = quoth__take_zero(arena, 1, sizeof *table);
  return table && take_slots(arena, table, FIRST_SLOTS) ? table : NULL;
}

static uint32_t two_bytes(const char *s) {
  return (uint32_t)(unsigned char)s[0] | (uint32_t)(unsigned char)s[1] << 8;
}

static uint32_t four_bytes(const char *s) { return two_bytes(s) | two_bytes(s + 2) << 16; }

/* The first eight bytes, with zeros behind a shorter string. */
static uint64_t head_of(const char *text, size_t size) {
  if (size >= TABLE_HEAD) return four_bytes(text) | (uint64_t)four_bytes(text + 4) << 32;
  if (size >= 4) return four_bytes(text) | (uint64_t)four_bytes(text + size - 4) >> 8 * (8 - size) << 32;
  if (size >= 2) return two_bytes(text) | two_bytes(text + size - 2) >> 8 * (4 - size) << 16;
  return size ? (unsigned char)text[0] : 0;
}

static uint64_t next_of(const char *text, size_t size) {
  return size > TABLE_HEAD ? head_of(text + TABLE_HEAD, size - TABLE_HEAD) : 0;
}

static bool is_text(const StringTable *table, uint32_t number, const char *text, size_t size) {
  const TableText *known = &table->texts.items[number];
  return known->size == size && memcmp(known->bytes, text, size) == 0;
}

/* The slot where a string that is not whole in its head and next stands or would stand:
** its hash says where the search begins, so that those that begin alike are spread. */
static TableSlot *find_long(const StringTable *table, const char *text, size_t size, uint32_t hash) {
  for (uint32_t i = quoth__table_start(table, hash, 0);; i = (i + 1) & table->mask) {
    TableSlot *slot = &table->slots[i];
    if (!slot->number || (slot->hash == hash && is_text(table, slot->number - 1, text, size))) return slot;
  }
}

static TableSlot *find_slot(const StringTable *table, const char *text, size_t size, uint32_t hash) {
  if (size >= TABLE_WHOLE) return find_long(table, text, size, hash);
  return quoth__table_slot(table, head_of(text, size), next_of(text, size));
}

static uint32_t find_hashed(const StringTable *table, const char *text, size_t size, uint32_t hash) {
  return find_slot(table, text, size, hash)->number - 1; /* a free slot gives NONE */
}

uint32_t quoth__table_name(const StringTable *table, const char *name) {
  size_t size = strlen(name);
  return find_hashed(table, name, size, quoth__hash(name, size));
}

/* Puts a string that is not in the slots into the next free one. */
static void place(StringTable *table, uint32_t number) {
  const TableText *text = &table->texts.items[number];
  uint64_t head = head_of(text->bytes, text->size), next = next_of(text->bytes, text->size);
  TableSlot *slot = find_slot(table, text->bytes, text->size, text->hash);
  uint32_t start = text->size < TABLE_WHOLE ? quoth__table_start(table, head, next)
                                            : quoth__table_start(table, text->hash, 0);
  uint32_t probes = (((uint32_t)(slot - table->slots) - start) & table->mask) + 1;
  *slot = (TableSlot){head, next, text->hash, number + 1};
  if (probes > table->longest) table->longest = probes;
}

static bool rehash(Arena *arena, StringTable *table, uint32_t count) {
  TableSlot *old = table->slots;
  size_t old_size = ((size_t)table->mask + 1) * sizeof *old;
  if (!take_slots(arena, table, count)) return false;
  for (uint32_t i = 0; i < table->texts.count; i++) place(table, i);
  quoth__give_back(arena, old, old_size);
  return true;
}

/* A table that stays in the cache is kept sparse, so that most look-ups see one slot; of a
** large one the room counts. */
static bool is_full(const StringTable *table) {
  return table->texts.count >= table->mask / (table->mask < SPARSE_SLOTS ? 4 : 2);
}

static uint32_t make_hashed(Arena *arena, StringTable *table, const char *text, size_t size, uint32_t hash) {
  uint32_t number = find_hashed(table, text, size, hash);
  if (number != NONE) return number;
  if (size >= UINT32_MAX || table->mask >= UINT32_MAX / 4) return NONE;
  if (is_full(table) && !rehash(arena, table, (table->mask + 1) * 2)) return NONE;
  if (!quoth__room(arena, &table->texts)) return NONE;
  const char *bytes = quoth__copy(arena, text, size);
  if (!bytes) return NONE;
  number = table->texts.count++;
  table->texts.items[number] = (TableText){bytes, (uint32_t)size, hash};
  place(table, number);
  return number;
}

uint32_t quoth__table_make(Arena *arena, StringTable *table, const char *text, size_t size) {
  return make_hashed(arena, table, text, size, quoth__hash(text, size));
}

const char *quoth__table_text(const StringTable *table, uint32_t number) {
  return table->texts.items[number].bytes;
}

bool quoth__table_seal(Arena *arena, StringTable *table, quoth_error *error) {
  for (int round = 0; table->longest > MAX_PROBES && round < SEAL_ROUNDS; round++)
    if (!rehash(arena, table, (table->mask + 1) * 2))
      return quoth__no_memory(error);
  if (table->longest > MAX_PROBES)
    return quoth__fail(error, QUOTH_ERULE, 0, "%u forms of the rules have the same hash",
                       (unsigned)table->longest);
  return true;
}

/* ------------------------------------------------- "did you mean" */

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* How many letters are missing, too many, wrong or swapped with the next; both words
** have fewer than NEAR_SIZE bytes. Three rows of the table are enough. */
static uint32_t distance(const char *a, uint32_t a_size, const char *b, uint32_t b_size) {
  uint32_t rows[3][NEAR_SIZE];
  for (uint32_t j = 0; j <= b_size; j++) rows[0][j] = j;
  for (uint32_t i = 1; i <= a_size; i++) {
    uint32_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
    row[0] = i;
    for (uint32_t j = 1; j <= b_size; j++) {
      row[j] = least(above[j - 1] + (a[i - 1] != b[j - 1]), least(above[j], row[j - 1]) + 1);
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = least(row[j], before[j - 2] + 1);
    }
  }
  return rows[a_size % 3][b_size];
}

void quoth__nearest_try(Nearest *nearest, const char *candidate) {
  size_t size = strlen(nearest->word), other = strlen(candidate);
  uint32_t allowed = size < 4 ? 1 : (uint32_t)size / 3 + 1;
  if (size == 0 || size >= NEAR_SIZE || other >= NEAR_SIZE) return;
  if (other > size + allowed || size > other + allowed) return;
  uint32_t apart = distance(nearest->word, (uint32_t)size, candidate, (uint32_t)other);
  if (apart > allowed || apart >= other || (nearest->best && apart >= nearest->distance)) return;
  nearest->best = candidate;
  nearest->distance = apart;
}

void quoth__nearest_name(Nearest *nearest, const StringTable *table) {
  for (uint32_t i = 0; i < table->texts.count; i++)
    quoth__nearest_try(nearest, table->texts.items[i].bytes);
}

const char *quoth__did_you_mean(Nearest *nearest) {
  nearest->hint[0] = '\0';
  if (nearest->best) snprintf(nearest->hint, sizeof nearest->hint, "; did you mean '%s'?", nearest->best);
  return nearest->hint;
}

/* ------------------------------------------- symbols and lexemes of a set */

Symbol quoth__intern(quoth_rules *rules, const char *text, size_t size) {
  return quoth__table_make(&rules->arena, rules->symbols, text, size);
}

Symbol quoth__symbol(const quoth_rules *rules, const char *text) {
  return quoth__table_name(rules->symbols, text);
}

const char *quoth__symbol_text(const quoth_rules *rules, Symbol symbol) {
  return quoth__table_text(rules->symbols, symbol);
}

/* Lexeme 0 is the empty text, which no token has. */
uint32_t quoth__lexeme(const quoth_rules *rules, const char *folded, size_t size, uint32_t hash) {
  uint32_t number = find_hashed(rules->lexemes, folded, size, hash);
  return number == NONE ? 0 : number;
}

uint32_t quoth__lexeme_make(quoth_rules *rules, const char *folded, size_t size, uint32_t hash) {
  uint32_t number = make_hashed(&rules->arena, rules->lexemes, folded, size, hash);
  return number == NONE ? 0 : number;
}

const char *quoth__lexeme_text(const quoth_rules *rules, uint32_t lexeme) {
  return quoth__table_text(rules->lexemes, lexeme);
}

uint32_t quoth__lexeme_count(const quoth_rules *rules) { return rules->lexemes->texts.count; }

uint32_t quoth__lexicon(const quoth_rules *rules, const char *name) {
  return quoth__table_name(rules->lexicon_names, name);
}

uint32_t quoth__type(const quoth_rules *rules, const char *name) {
  return quoth__table_name(rules->type_names, name);
}
