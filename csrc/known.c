/*
** known.c - under which words entities are known: see who.h.
**
** A table of hashes, each with its newest key, behind which the older ones are listed: most words
** have one key, which is there in one look. Lists of keys are walked no further than SAME_WORD, the
** table no further than PROBES, so that texts made to collide cost no more than others.
*/
#include "who.h"

enum {
  LEAST_PLACES = 128,    /* of the table of keys to begin with, */
  MENTIONS_A_PLACE = 2,  /* or one for so many mentions */
  MENTIONS_AN_OLDER = 4, /* about so many: room for all of most texts is taken at once */
  PROBES = 48            /* places looked at for a key: only words made to collide need more */
};

Key *quoth__place_behind(const WhoIsWho *w, uint32_t hash) {
  for (uint32_t i = (hash + 1) & w->mask, tries = 1; tries < PROBES; i = (i + 1) & w->mask, tries++)
    if (quoth__is_place_of(&w->newest[i], hash)) return &w->newest[i];
  return NULL;
}

static bool take_places(quoth_article *a, uint32_t count) {
  WhoIsWho *w = a->who;
  w->newest = quoth__take(&a->arena, count * sizeof *w->newest);
  if (!w->newest) return quoth__nomem(a);
  memset(w->newest, 0xFF, count * sizeof *w->newest);
  w->mask = count - 1;
  return true;
}

bool quoth__make_keys(quoth_article *a, uint32_t mentions) {
  WhoIsWho *w = a->who;
  if (!quoth__room_for(&a->arena, &w->older, mentions / MENTIONS_AN_OLDER)) return quoth__nomem(a);
  return take_places(a, quoth__slots_for(mentions / MENTIONS_A_PLACE, LEAST_PLACES));
}

static APART bool grow_places(quoth_article *a) {
  WhoIsWho *w = a->who;
  Key *old = w->newest;
  uint32_t count = w->mask + 1;
  if (!take_places(a, 2 * count)) return false;
  for (uint32_t i = 0; i < count; i++) {
    Key *place = old[i].who == NONE ? NULL : quoth__place_of(w, old[i].hash);
    if (place) *place = old[i];
  }
  quoth__give_back(&a->arena, old, count * sizeof *old);
  return true;
}

bool quoth__add_key(quoth_article *a, uint32_t hash, uint32_t who, KeyKind kind) {
  WhoIsWho *w = a->who;
  if (w->used > w->mask / 2 && !grow_places(a)) return false;
  if (!quoth__room(&a->arena, &w->older)) return quoth__nomem(a);
  Key *place = quoth__place_of(w, hash);
  if (!place) return true;
  bool first = place->who == NONE;
  uint32_t next = first ? NONE : w->older.count++;
  if (first) w->used++; else w->older.items[next] = *place;
  *place = (Key){hash, who, kind, next};
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
