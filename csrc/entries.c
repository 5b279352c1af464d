/*
** entries.c - the words of a block to the classes that they are entries of.
**
** All words of a block go through each step together, in loops that nothing interrupts.
**
** No word of any language is named here: words count by their class (layout.h).
*/
#include "look.h"

#define CHAINS_MOST 4u      /* phrases that may be under way at one word */

/* ----------------------------------------------------------------------- Hashes */

/* Makes the hashes of plain words that are no entries. */
static void hash_items(Items *items) {
  uint16_t *list = items->unknown.items;
  uint32_t count = items->unknown.count, longer = 0;
  for (uint32_t k = 0; k < count; k++) {
    uint16_t i = list[k];
    items->hashes[i] = quoth__half_hash(WORD_SEED, items->forms[i].head);
    list[longer] = i;
    longer += items->forms[i].next != 0;
  }
  for (uint32_t k = 0; k < longer; k++)
    items->hashes[list[k]] = quoth__half_hash(items->hashes[list[k]], items->forms[list[k]].next);
}

/* --------------------------------------------------------------------- Classes */

/* The classes of an entry beyond those that are counted without asking. */
static void count_more(Look *look, ClassSet classes) {
  for (uint32_t i = 0; i < COUNTED_FIRST; i++) classes &= classes - 1;
  for (; classes; classes &= classes - 1) look->counts[__builtin_ctzll(classes)]++;
}

static inline void count_classes(Look *look, const WordEntry *entry) {
  for (uint32_t i = 0; i < COUNTED_FIRST; i++) look->counts[entry->counted[i]]++;
  if (entry->counts_more) count_more(look, entry->classes);
}

/* One more than the number of the first word: it and the symbols before it open the block. */
static uint32_t opening_end(const Look *look) {
  const Items *items = look->items;
  uint32_t end = 0;
  while (end < items->count && (items->flags[end] & ITEM_SYMBOL)) end++;
  end += end < items->count;
  return end < look->opening_most ? end : look->opening_most;
}

/* The entry of a known item; NULL: it is none after all. */
static inline const WordEntry *entry_of(const Layout *layout, Items *items, uint32_t i) {
  if (items->entries[i]) return items->entries[i];
  const StartSlot *start = quoth__layout_start(layout, items->forms[i].head, items->forms[i].next);
  if (!start) return NULL;
  items->hashes[i] = start->hash;
  return items->entries[i] = &start->entry;
}

/* The classes of the entries among the items that open the block. */
static ClassSet opening_classes(const Look *look, uint32_t opening) {
  const ItemList *known = &look->items->known;
  ClassSet classes = 0;
  for (uint32_t k = 0; k < known->count && known->items[k] < opening; k++) {
    const WordEntry *entry = entry_of(look->layout, look->items, known->items[k]);
    if (entry) classes |= entry->classes;
  }
  return classes;
}

/* What entries are by themselves. Of the known items those that begin phrases are left. */
static void note_entries(Look *look, uint32_t opening) {
  Items *items = look->items;
  uint32_t count = items->known.count, kept = 0;
  ClassSet has = 0;
  look->facts->first = opening_classes(look, opening);
  for (uint32_t k = 0; k < count; k++) {
    uint16_t i = items->known.items[k];
    const WordEntry *entry = entry_of(look->layout, items, i);
    if (!entry) {
      items->unknown.items[items->unknown.count++] = i;
      continue;
    }
    has |= entry->classes;
    count_classes(look, entry);
    items->known.items[kept] = i;
    kept += entry->goes_on;
  }
  const WordEntry *last = items->count ? items->entries[items->count - 1] : NULL;
  look->facts->has = has;
  look->facts->last = last ? last->classes : 0;
  items->known.count = kept;
}

/* ---------------------------------------------------------------------- Phrases */

/* Phrases under way. */
typedef struct Chains {
  uint64_t hashes[CHAINS_MOST];
  uint32_t count;
  bool opening;    /* the first one began with the block */
} Chains;

static void note_phrase(Look *look, const WordEntry *entry, uint32_t item, bool opens) {
  look->facts->has |= entry->classes;
  if (opens) look->facts->first |= entry->classes;
  if (item + 1 == look->items->count) look->facts->last |= entry->classes;
  count_classes(look, entry);
}

/* Goes on with the phrases under way. */
static void follow_chains(Look *look, Chains *chains, uint32_t item) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < chains->count; i++) {
    uint64_t phrase = quoth__phrase_hash(chains->hashes[i], look->items->hashes[item]);
    if (!quoth__may_be_entry(look->layout, phrase)) continue;
    const WordEntry *entry = quoth__layout_word(look->layout, phrase);
    if (!entry) continue;
    bool opens = chains->opening && i == 0;
    note_phrase(look, entry, item, opens);
    if (entry->goes_on) chains->hashes[kept++] = phrase; else if (opens) chains->opening = false;
  }
  if (kept == 0) chains->opening = false;
  chains->count = kept;
}

/* Begins those of an item. */
static void begin_chain(const Look *look, Chains *chains, uint32_t item, uint32_t opening) {
  const WordEntry *entry = look->items->entries[item];
  if (!entry || !entry->goes_on || chains->count == CHAINS_MOST) return;
  chains->hashes[chains->count++] = look->items->hashes[item];
  if (item < opening) chains->opening = true;
}

/* Follows phrases until none is under way: returns the item that ended the last. */
static uint32_t follow_all(Look *look, Chains *chains, uint32_t item, uint32_t opening) {
  const Items *items = look->items;
  for (; item < items->count; item++) {
    if (items->flags[item] & ITEM_PARTED) chains->count = 0;
    if (chains->count) follow_chains(look, chains, item);
    begin_chain(look, chains, item, opening);
    if (chains->count == 0) break;
  }
  return item;
}

/* Notes the phrases that the known items begin. Nearly none goes on with the next word. */
static void note_phrases(Look *look, uint32_t opening) {
  const Items *items = look->items;
  Chains chains = {.count = 0};
  uint32_t from = 0;
  for (uint32_t k = 0; k < items->known.count; k++) {
    uint32_t i = items->known.items[k];
    if (i < from || i + 1 == items->count) continue;
    if (i < opening) chains.opening = true;
    if (items->flags[i + 1] & ITEM_PARTED) continue;
    if (!quoth__may_be_entry(look->layout, quoth__phrase_hash(items->hashes[i], items->hashes[i + 1]))) {
      chains.opening = false;
      continue;
    }
    begin_chain(look, &chains, i, opening);
    from = follow_all(look, &chains, i + 1, opening);
  }
}

void quoth__class_items(Look *look) {
  uint32_t opening = opening_end(look);
  note_entries(look, opening);
  hash_items(look->items);
  note_phrases(look, opening);
}
