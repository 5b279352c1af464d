/*
** known.c - under which words entities are known: see who.h.
**
** A table of hashes, each with all its keys, the newest first. Lists of keys are walked no
** further than SAME_WORD, slots no further than PROBES, so that texts made to collide cost
** no more than others.
*/
#include "who.h"

enum {
  LEAST_SLOTS = 64,    /* of the table of keys to begin with, */
  MENTIONS_A_SLOT = 2, /* or one for so many mentions */
  MENTIONS_A_KEY = 2,  /* about so many: room for all of most texts is taken at once */
  PROBES = 48          /* slots looked at for a key: only words made to collide need more */
};

Slot *quoth__slot_behind(const WhoIsWho *w, uint32_t hash) {
  for (uint32_t i = (hash + 1) & w->mask, tries = 1; tries < PROBES; i = (i + 1) & w->mask, tries++)
    if (quoth__is_slot_of(&w->slots[i], hash)) return &w->slots[i];
  return NULL;
}

static bool take_slots(quoth_article *a, uint32_t count) {
  WhoIsWho *w = a->who;
  w->slots = quoth__take(&a->arena, count * sizeof *w->slots);
  if (!w->slots) return quoth__nomem(a);
  memset(w->slots, 0xFF, count * sizeof *w->slots);
  w->mask = count - 1;
  return true;
}

bool quoth__make_keys(quoth_article *a, uint32_t mentions) {
  WhoIsWho *w = a->who;
  if (!quoth__room_for(&a->arena, &w->keys, mentions / MENTIONS_A_KEY)) return quoth__nomem(a);
  return take_slots(a, quoth__slots_for(mentions / MENTIONS_A_SLOT, LEAST_SLOTS));
}

static APART bool grow_slots(quoth_article *a) {
  WhoIsWho *w = a->who;
  Slot *old = w->slots;
  uint32_t count = w->mask + 1;
  if (!take_slots(a, 2 * count)) return false;
  for (uint32_t i = 0; i < count; i++) {
    Slot *slot = old[i].newest == NONE ? NULL : quoth__slot_of(w, old[i].hash);
    if (slot) *slot = old[i];
  }
  quoth__give_back(&a->arena, old, count * sizeof *old);
  return true;
}

bool quoth__add_key(quoth_article *a, uint32_t hash, uint32_t who, KeyKind kind) {
  WhoIsWho *w = a->who;
  if (!quoth__room(&a->arena, &w->keys)) return quoth__nomem(a);
  if (w->used > w->mask / 2 && !grow_slots(a)) return false;
  Slot *slot = quoth__slot_of(w, hash);
  if (!slot) return true;
  w->used += slot->newest == NONE;
  w->keys.items[w->keys.count] = (Key){hash, who, kind, slot->newest};
  *slot = (Slot){hash, w->keys.count++};
  return true;
}

/* ---------------------------------------------------------------- words of names */

/* Whether a particle that opens a name goes before what tells it from others: "de Vos", "Al-Sayed", "van der
** Berg", but not "Al Orr". */
static bool stands_before(const quoth_article *a, uint32_t first, uint32_t end) {
  if (end - first == 2) return !quoth__is(a, first, WORD_GIVEN);
  return end - first > 2 && (quoth__is_char(a, first + 1, '-') || quoth__is(a, first + 1, WORD_PARTICLE));
}

#define NAME_TOKEN (QUOTH_TOKEN_WORD | QUOTH_TOKEN_INITIALS | QUOTH_TOKEN_DIGITS)
#define ODD_WORD (WORD_SUFFIX | WORD_ORG_SUFFIX | WORD_PARTICLE | WORD_SMALL)
#define NAME_SEED 2166136261u

/* Whether a word of a name that is often none tells it from others. */
static APART bool odd_word_counts(const quoth_article *a, uint32_t token, uint32_t first, uint32_t end) {
  if (quoth__is(a, token, WORD_SUFFIX | WORD_ORG_SUFFIX) || !quoth__has(a, token, QUOTH_TOKEN_CAP)) return false;
  return token > first || !quoth__is(a, token, WORD_PARTICLE) || !stands_before(a, first, end);
}

/* "Marsh-Oduya" is one word of a name; "al-Sayed" is Sayed. */
static bool is_double(const quoth_article *a, uint32_t token, uint32_t end) {
  return token + 2 < end && quoth__is_char(a, token + 1, '-') && quoth__has(a, token + 1, QUOTH_TOKEN_GLUED) &&
         quoth__has(a, token + 2, QUOTH_TOKEN_GLUED) && !quoth__is(a, token, WORD_PARTICLE);
}

void quoth__read_first_words(const quoth_article *a, uint32_t first, uint32_t end, uint32_t most, NameWords *words) {
  const uint32_t *flags = a->tokens.flags, *hashes = a->tokens.hash;
  const uint64_t *bits = a->words;
  const uint32_t nickname = ~flags[first] & QUOTH_TOKEN_QUOTED; /* the flag of words that are set off in a name */
  uint32_t count = 0, full = NAME_SEED;
  bool lower = false;
  for (uint32_t t = first; t < end && count < most; t++) {
    if (flags[t] & nickname || !(flags[t] & NAME_TOKEN)) continue;
    if (bits[t] & ODD_WORD && !odd_word_counts(a, t, first, end)) continue;
    uint32_t hash = hashes[t];
    for (; is_double(a, t, end); t += 2) hash = quoth__mix(hash, hashes[t + 2]);
    lower = flags[t] & QUOTH_TOKEN_LOWER;
    words->hash[count++] = hash;
    full = quoth__mix(full, hash);
  }
  words->first_token = first;
  words->count = count;
  words->full = full;
  words->family_first = count > 1 && lower;
}

/* Most names are one word. */
void quoth__read_name(const quoth_article *a, uint32_t first, uint32_t end, NameWords *words) {
  if (end - first != 1 || !quoth__has(a, first, NAME_TOKEN) || quoth__is(a, first, ODD_WORD)) {
    quoth__read_first_words(a, first, end, NAME_WORDS, words);
    return;
  }
  words->first_token = first;
  words->count = 1;
  words->hash[0] = a->tokens.hash[first];
  words->full = quoth__mix(NAME_SEED, words->hash[0]);
  words->family_first = false;
}
