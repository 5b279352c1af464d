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

/* Whether a slot is free or has the hash, in one branch: which of them cannot be foreseen. */
static bool is_slot_of(const Slot *slot, uint32_t hash) {
  return (uint64_t)(slot->newest + 1) * (slot->hash ^ hash) == 0;
}

/* The slot of a hash, a free one when it is new; NULL: there is none near. */
static Slot *slot_of(const WhoIsWho *w, uint32_t hash) {
  for (uint32_t i = hash & w->mask, tries = 0; tries < PROBES; i = (i + 1) & w->mask, tries++)
    if (is_slot_of(&w->slots[i], hash)) return &w->slots[i];
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

static bool grow_slots(quoth_article *a) {
  WhoIsWho *w = a->who;
  Slot *old = w->slots;
  uint32_t count = w->mask + 1;
  if (!take_slots(a, 2 * count)) return false;
  for (uint32_t i = 0; i < count; i++) {
    Slot *slot = old[i].newest == NONE ? NULL : slot_of(w, old[i].hash);
    if (slot) *slot = old[i];
  }
  quoth__give_back(&a->arena, old, count * sizeof *old);
  return true;
}

bool quoth__add_key(quoth_article *a, uint32_t hash, uint32_t who, KeyKind kind) {
  WhoIsWho *w = a->who;
  if (!quoth__room(&a->arena, &w->keys)) return quoth__nomem(a);
  if (w->used > w->mask / 2 && !grow_slots(a)) return false;
  Slot *slot = slot_of(w, hash);
  if (!slot) return true;
  w->used += slot->newest == NONE;
  w->keys.items[w->keys.count] = (Key){hash, who, kind, slot->newest};
  *slot = (Slot){hash, w->keys.count++};
  return true;
}

/* The newest key of a hash, and the one older than another; NULL: there is none. */
static const Key *key_at(const WhoIsWho *w, uint32_t at) { return at == NONE ? NULL : &w->keys.items[at]; }

const Key *quoth__newest_key(const WhoIsWho *w, uint32_t hash) {
  const Slot *slot = slot_of(w, hash);
  return slot ? key_at(w, slot->newest) : NULL;
}

const Key *quoth__older_key(const WhoIsWho *w, const Key *key) { return key_at(w, key->next); }

/* ---------------------------------------------------------------- words of names */

/* Whether a particle that opens a name goes before what tells it from others: "de Vos", "Al-Sayed", "van der
** Berg", but not "Al Orr". */
static bool stands_before(const quoth_article *a, uint32_t first, uint32_t end) {
  if (end - first == 2) return !quoth__is(a, first, WORD_GIVEN);
  return end - first > 2 && (quoth__is_char(a, first + 1, '-') || quoth__is(a, first + 1, WORD_PARTICLE));
}

/* Whether a word of a name tells it from others. */
static inline bool counts(const quoth_article *a, uint32_t token, uint32_t first, uint32_t end) {
  uint32_t flags = a->tokens.flags[token];
  uint64_t word = a->words[token];
  bool nickname = flags & QUOTH_TOKEN_QUOTED && token > first && !quoth__has(a, first, QUOTH_TOKEN_QUOTED);
  if (nickname || !(flags & (QUOTH_TOKEN_WORD | QUOTH_TOKEN_INITIALS | QUOTH_TOKEN_DIGITS))) return false;
  if (!(word & (WORD_SUFFIX | WORD_ORG_SUFFIX | WORD_PARTICLE | WORD_SMALL))) return true;
  bool before = word & WORD_PARTICLE && token == first && stands_before(a, first, end);
  return !(word & (WORD_SUFFIX | WORD_ORG_SUFFIX)) && flags & QUOTH_TOKEN_CAP && !before;
}

/* "Marsh-Oduya" is one word of a name; "al-Sayed" is Sayed. */
static bool is_double(const quoth_article *a, uint32_t token, uint32_t end) {
  return token + 2 < end && quoth__is_char(a, token + 1, '-') && quoth__has(a, token + 1, QUOTH_TOKEN_GLUED) &&
         quoth__has(a, token + 2, QUOTH_TOKEN_GLUED) && !quoth__is(a, token, WORD_PARTICLE);
}

void quoth__read_name(const quoth_article *a, uint32_t first, uint32_t end, NameWords *words) {
  uint32_t count = 0, full = HASH_SEED;
  bool lower = false;
  for (uint32_t t = first; t < end && count < NAME_WORDS; t++) {
    if (!counts(a, t, first, end)) continue;
    uint32_t hash = a->tokens.hash[t];
    for (; is_double(a, t, end); t += 2) hash = quoth__mix(hash, a->tokens.hash[t + 2]);
    lower = quoth__has(a, t, QUOTH_TOKEN_LOWER);
    words->hash[count++] = hash;
    full = quoth__mix(full, hash);
  }
  words->first_token = first;
  words->count = count;
  words->full = full;
  words->family_first = lower && count > 1;
}
