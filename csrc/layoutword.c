/*
** layoutword.c - the words and phrases of a layout's classes: a table by their hashes, one of
** those that begin an entry by their bytes, and filters that say of most words that they are in
** neither.
*/
#include "declare.h"
#include "layout.h"

#define WORDS_FIRST 64u

static bool grow_words(LayoutWords *w) {
  Layout *layout = w->layout;
  WordSlot *old = layout->words;
  uint32_t old_size = old ? layout->word_mask + 1 : 0, size = old ? old_size * 2 : WORDS_FIRST;
  if (size > UINT32_MAX / 4) return false;
  layout->words = quoth__take_zero(w->arena, size, sizeof *layout->words);
  if (!layout->words) return false;
  layout->word_mask = size - 1;
  for (uint32_t i = 0; i < old_size; i++)
    if (old[i].hash) *quoth__layout_slot(layout, old[i].hash) = old[i];
  return true;
}

static WordSlot *slot_made(LayoutWords *w, uint64_t hash) {
  Layout *layout = w->layout;
  if (layout->word_count * 2 >= layout->word_mask && !grow_words(w)) return NULL;
  WordSlot *slot = quoth__layout_slot(layout, hash);
  if (!slot->hash) {
    slot->hash = hash;
    layout->word_count++;
  }
  return slot;
}

static uint64_t hash_word(const char *word, size_t size) {
  uint64_t hash = WORD_SEED;
  for (size_t i = 0; i < size; i++) hash = quoth__word_byte(hash, quoth__fold_byte((unsigned char)word[i]));
  return hash;
}

const uint64_t quoth__zeros_undone[EIGHT] = {
  1, 0xCE965057AFF6957Bu, 0x501D877BC9AC6919u, 0x9AF153DF54080C03u,
  0xB10F8D2CA6BD8471u, 0xBA88EB8DEEBA674Bu, 0xF30A275CB8C04809u, 0x375026270DF5D953u
};

uint64_t quoth__run_hash(uint64_t head, uint64_t next) {
  uint64_t hash = quoth__half_hash(WORD_SEED, head);
  return next ? quoth__half_hash(hash, next) : hash;
}

/* A word of plain letters and digits that is short enough is found by its bytes too. */
static bool note_start(LayoutWords *w, const char *word, size_t size, uint64_t hash) {
  FirstWord first = {.hash = hash};
  if (size >= SIXTEEN) return true;
  for (size_t i = 0; i < size; i++) {
    uint64_t byte = quoth__fold_byte((unsigned char)word[i]);
    if (!(quoth__ascii_class[byte] & (CHAR_LETTER | CHAR_DIGIT))) return true;
    if (i < EIGHT) first.head |= byte << 8 * i; else first.next |= byte << 8 * (i - EIGHT);
  }
  if (!quoth__room(w->arena, &w->first)) return false;
  w->first.items[w->first.count++] = first;
  return true;
}

/* One entry: words with blanks between them. Every start of it is a slot. */
static bool add_entry(LayoutWords *w, const char *entry, size_t size, uint32_t class) {
  uint64_t phrase = 0;
  uint32_t words = 0;
  WordSlot *slot = NULL;
  for (size_t at = 0; at < size;) {
    size_t end = at;
    while (end < size && !quoth__is_space(entry[end])) end++;
    if (end > at) {
      if (words++ == PHRASE_WORDS) {
        w->too_long = true;
        return false;
      }
      if (slot) slot->entry.goes_on = true;
      uint64_t word = hash_word(entry + at, end - at);
      if (!slot && !note_start(w, entry + at, end - at, word)) return false;
      phrase = slot ? quoth__phrase_hash(phrase, word) : word;
      slot = slot_made(w, phrase);
      if (!slot) return false;
    }
    at = end + 1;
  }
  if (slot) slot->entry.classes |= (ClassSet)1 << class;
  return true;
}

bool quoth__add_entries(LayoutWords *w, const char *text, size_t size, uint32_t class) {
  for (size_t at = 0; at <= size;) {
    size_t end = at;
    while (end < size && text[end] != ',' && text[end] != '\n') end++;
    if (!add_entry(w, text + at, end - at, class)) return false;
    at = end + 1;
  }
  return true;
}

/* The classes of an entry are counted so often that their numbers are kept beside them. */
static void lay_counted(WordEntry *entry) {
  ClassSet rest = entry->classes;
  for (uint32_t i = 0; i < COUNTED_FIRST; i++, rest &= rest - 1)
    entry->counted[i] = rest ? (uint8_t)__builtin_ctzll(rest) : (uint8_t)LAYOUT_CLASSES;
  entry->counts_more = rest != 0;
}

static void set_bit(uint64_t *bits, uint32_t bit) { bits[bit / 64] |= UINT64_C(1) << (bit & 63); }

/* Lays out the filter of all entries, and what finds those that begin one by their bytes. */
bool quoth__lay_words(LayoutWords *w) {
  Layout *layout = w->layout;
  if (!layout->words && !grow_words(w)) return false;
  uint32_t slots = quoth__slots_for(2 * w->first.count, WORDS_FIRST), words = layout->word_mask + 1;
  layout->start_mask = slots - 1;
  layout->start_filter.shift = 64 - (uint32_t)__builtin_ctz(slots * WORD_BITS);
  layout->starts = quoth__take_zero(w->arena, slots, sizeof *layout->starts);
  layout->start_filter.bits = quoth__take_zero(w->arena, slots, WORD_BITS / 8);
  layout->word_bits = quoth__take_zero(w->arena, words, WORD_BITS / 8);
  if (!layout->starts || !layout->start_filter.bits || !layout->word_bits) return false;
  for (uint32_t i = 0; i < words; i++) {
    if (layout->words[i].hash) set_bit(layout->word_bits, quoth__word_bit(layout, layout->words[i].hash));
    lay_counted(&layout->words[i].entry);
  }
  for (uint32_t i = 0; i < w->first.count; i++) {
    const FirstWord *first = &w->first.items[i];
    uint32_t bit = quoth__start_bit(layout->start_filter, first->head, first->next), at = bit / WORD_BITS;
    set_bit(layout->start_filter.bits, bit);
    if (quoth__layout_start(layout, first->head, first->next)) continue;
    while (layout->starts[at & layout->start_mask].head) at++;
    layout->starts[at & layout->start_mask] =
        (StartSlot){first->head, first->next, first->hash, quoth__layout_slot(layout, first->hash)->entry};
  }
  return true;
}
