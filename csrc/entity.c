/*
** entity.c - who is who: one entity for all mentions of one person or organisation.
**
** Mentions are read in order. A name is looked up by its words (surname, given
** name, acronym, words of an organisation), a description by its head noun, a
** pronoun by looking back over the mentions before it. All lists that are walked
** are capped (SAME_WORD, LOOK_BACK), so the cost is linear in the mentions.
**
** Names inside quotations are no candidates for pronouns and roles outside. What an
** entity is called is told by naming.c.
*/
#include "who.h"

enum {
  LEAST_SLOTS = 64,    /* of the table of keys to begin with, */
  MENTIONS_A_SLOT = 2, /* or one for so many mentions */
  MENTIONS_A_KEY = 2,  /* about so many: room for all of most texts is taken at once */
  MENTIONS_A_WHO = 6,
  PROBES = 48,         /* slots looked at for a key: only words made to collide need more */
  SENTENCES_BACK = 8,  /* how far back a pronoun may refer */
  NAME_WORDS = 12,     /* words of a name that count */
  FIT_FULL = 4,        /* how well a key fits that is the whole name */
  OLDEST = 125,        /* years of a person */
  AGENT_COST = 16,     /* of an antecedent, see pronoun_cost */
  SENTENCE_COST = 4,   /* for each sentence between */
  PLACE_WORDS = 10,    /* tokens of "on the quay" behind a description */
  TITLE_WORDS = 3,     /* unknown ones of the title of a name behind a comma */
  FRONTED = 20         /* tokens of a clause before the subject */
};

/* The words of a name that tell it from others. */
typedef struct NameWords {
  uint32_t hash[NAME_WORDS];
  uint32_t first_token;
  uint32_t count, full;
} NameWords;

/* ---------------------------------------------------------------------- keys */

/* The slot of a hash, a free one when it is new; NULL: there is none near. */
static Slot *slot_of(const WhoIsWho *w, uint32_t hash) {
  for (uint32_t i = hash & w->mask, tries = 0; tries < PROBES; i = (i + 1) & w->mask, tries++)
    if (w->slots[i].newest == NONE || w->slots[i].hash == hash) return &w->slots[i];
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

static bool add_key(quoth_article *a, uint32_t hash, uint32_t who, KeyKind kind) {
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

static const Key *newest_key(const WhoIsWho *w, uint32_t hash) {
  const Slot *slot = slot_of(w, hash);
  return slot ? key_at(w, slot->newest) : NULL;
}

static const Key *older_key(const WhoIsWho *w, const Key *key) { return key_at(w, key->next); }

static uint32_t mix(uint32_t sum, uint32_t hash) { return (sum ^ hash) * 16777619u + (sum >> 15); }

/* Whether a word of a name tells it from others. */
static inline bool counts(const quoth_article *a, uint32_t token, uint32_t first, uint32_t end) {
  uint32_t flags = a->tokens.flags[token];
  uint64_t word = a->words[token];
  bool nickname = flags & QUOTH_TOKEN_QUOTED && token > first && !quoth__has(a, first, QUOTH_TOKEN_QUOTED);
  if (nickname || !(flags & (QUOTH_TOKEN_WORD | QUOTH_TOKEN_INITIALS | QUOTH_TOKEN_DIGITS))) return false;
  if (!(word & (WORD_SUFFIX | WORD_ORG_SUFFIX | WORD_PARTICLE | WORD_SMALL))) return true;
  bool before = word & WORD_PARTICLE && token == first && end - first == 2 && !(word & WORD_GIVEN); /* "de Vos" */
  return !(word & (WORD_SUFFIX | WORD_ORG_SUFFIX)) && flags & QUOTH_TOKEN_CAP && !before;
}

/* "Marsh-Oduya" is one word of a name; "al-Sayed" is Sayed. */
static bool is_double(const quoth_article *a, uint32_t token, uint32_t end) {
  return token + 2 < end && quoth__is_char(a, token + 1, '-') && quoth__has(a, token + 1, QUOTH_TOKEN_GLUED) &&
         quoth__has(a, token + 2, QUOTH_TOKEN_GLUED) && !quoth__is(a, token, WORD_PARTICLE);
}

/* The words of a name, the hashes alone where there are any. */
static void read_name(const quoth_article *a, uint32_t first, uint32_t end, NameWords *words) {
  words->first_token = first;
  words->count = 0;
  words->full = 2166136261u;
  for (uint32_t t = first; t < end && words->count < NAME_WORDS; t++) {
    if (!counts(a, t, first, end)) continue;
    uint32_t hash = a->tokens.hash[t];
    for (; is_double(a, t, end); t += 2) hash = mix(hash, a->tokens.hash[t + 2]);
    words->hash[words->count++] = hash;
    words->full = mix(words->full, hash);
  }
}

/* ------------------------------------------------------------------ new entities */

static uint32_t new_who(quoth_article *a, const Mention *m) {
  WhoIsWho *w = a->who;
  if (!quoth__room(&a->arena, &w->who)) {
    quoth__nomem(a);
    return NONE;
  }
  bool named = m->form == FORM_NAME;
  w->who.items[w->who.count] = (Who){
    .kind = m->kind, .gender = m->gender, .plural = m->plural, .owner = NONE,
    .name_first = named ? m->name_first : m->first, .name_end = named ? m->name_end : m->end,
    .both = {NONE, NONE}, .join = NONE,
  };
  return w->who.count++;
}

static bool add_name_keys(quoth_article *a, uint32_t who, const NameWords *words) {
  Who *it = &a->who->who.items[who];
  uint32_t n = words->count;
  if (n == 0) return true;
  it->words = n;
  if (!add_key(a, words->full, who, KEY_FULL)) return false;
  if (it->kind == QUOTH_PERSON || it->kind == QUOTH_UNKNOWN) {
    it->surname = words->hash[n - 1];
    it->given = n > 1 ? words->hash[0] : 0;
    for (uint32_t i = 1; i + 1 < n; i++)
      if (!add_key(a, words->hash[i], who, KEY_INNER)) return false;
    return add_key(a, it->surname, who, KEY_SURNAME) &&
           (n == 1 || add_key(a, it->given, who, KEY_GIVEN));
  }
  for (uint32_t i = 0; i < n; i++)
    if (!add_key(a, words->hash[i], who, KEY_WORD)) return false;
  return true;
}

/* ----------------------------------------------------------------------- names */

static bool same_gender(Gender a, Gender b) { return !a || !b || a == b; }

/* J. for John, and the other way round. */
static bool same_given(const quoth_article *a, const Who *it, const NameWords *words) {
  if (!it->given || words->count < 2 || it->given == words->hash[0]) return true;
  uint32_t mine = words->first_token, its = it->name_first;
  bool initial = quoth__token_size(a, mine) <= 2 || quoth__token_size(a, its) <= 2;
  return initial && *quoth__token_text(a, mine) == *quoth__token_text(a, its);
}

static bool people(quoth_entity_kind kind) { return kind == QUOTH_PERSON || kind == QUOTH_UNKNOWN; }

/* "Orr", then "Orr Group": one of whom no more was known. */
static bool becomes_body(const Key *key, const Who *it, const Mention *m, const NameWords *words) {
  return it->kind == QUOTH_UNKNOWN && it->words == 1 && m->kind == QUOTH_ORGANISATION && words->count > 1 &&
         key->hash == words->hash[0];
}

/* "Blue Line" for Blue Line Ferries, "the Commission" for the European Commission: the first words
** of a body's name, or its noun. */
static bool shortens(const quoth_article *a, const Who *it, const Mention *m, const NameWords *words) {
  if (words->count > 1 && (m->gender || m->role_end > m->role_first || words->count >= it->words)) return false;
  NameWords its;
  read_name(a, it->name_first, it->name_end, &its);
  if (its.count < words->count) return false;
  bool noun = words->count == 1 && quoth__is(a, m->name_first, WORD_ORG) && its.hash[its.count - 1] == words->hash[0];
  return noun || memcmp(its.hash, words->hash, words->count * sizeof *its.hash) == 0;
}

/* Whether a name of one word may be a given name: "Mr Orr" is none, "Sir Lee" is. */
static bool goes_with_given(const quoth_article *a, const Mention *m) {
  return m->role_first == m->role_end || quoth__is(a, m->role_end - 1, WORD_FORENAME);
}

/* How well a key stands for the name: 0 not at all. */
static int name_fit(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words) {
  const Who *it = &a->who->who.items[key->who];
  bool surname = key->kind == KEY_SURNAME && words->count == 1 && m->role_first == m->role_end; /* "Kelly" alone */
  if (!surname && !it->guessed && !same_gender(it->gender, m->gender)) return 0;
  bool person = people(m->kind) && people(it->kind);
  switch (key->kind) {
    case KEY_FULL: case KEY_ACRONYM: return words->count > 0 ? FIT_FULL : 0;
    case KEY_SURNAME:
      if (!person) return becomes_body(key, it, m, words) ? 2 : 0;
      if (key->hash != words->hash[words->count - 1]) return person && it->words == 1 ? 2 : 0;
      return person && same_given(a, it, words) ? 3 : 0;
    case KEY_INNER: return person && words->count == 1 ? 1 : 0;
    case KEY_GIVEN: return person && words->count == 1 && goes_with_given(a, m) ? 1 : 0;
    case KEY_WORD: return it->kind != QUOTH_GROUP && !person && shortens(a, it, m, words) ? 2 : 0;
    default: return 0;
  }
}

/* By the whole name, by its last word, by its first: as long as the fit could be better. */
static uint32_t find_name(const quoth_article *a, const Mention *m, const NameWords *words) {
  if (words->count == 0) return NONE;
  const uint32_t hashes[] = {words->full, words->hash[words->count - 1], words->hash[0]};
  const int enough[] = {FIT_FULL, 1, 1};
  uint32_t best = NONE, last = 0, most = words->count > 1 ? 3 : 2;
  int fit = 0;
  for (uint32_t by = 0; by < most; by++) {
    const Key *key = newest_key(a->who, hashes[by]);
    for (int tries = 0; key && tries < SAME_WORD; tries++, key = older_key(a->who, key)) {
      int here = name_fit(a, key, m, words);
      uint32_t newest = a->who->who.items[key->who].last;
      if (here <= fit && (!here || here < fit || newest <= last)) continue;
      fit = here;
      best = key->who;
      last = newest;
    }
    if (fit >= enough[by]) break;
  }
  return best;
}

/* A longer name of the same one becomes its canonical name. */
static bool learn_name(quoth_article *a, uint32_t who, const Mention *m, const NameWords *words) {
  Who *it = &a->who->who.items[who];
  if (!it->gender || (it->guessed && m->gender)) {
    it->gender = m->gender;
    it->guessed = false;
  }
  if (it->kind == QUOTH_UNKNOWN) it->kind = m->kind;
  bool suffixed = words->count == it->words && m->name_end - m->name_first > it->name_end - it->name_first &&
                  quoth__is(a, m->name_end - 1, WORD_ORG_SUFFIX);
  if (suffixed) {
    it->name_first = m->name_first;
    it->name_end = m->name_end;
  }
  if (words->count <= it->words) return true;
  it->kind = m->kind == QUOTH_UNKNOWN ? it->kind : m->kind;
  it->name_first = m->name_first;
  it->name_end = m->name_end;
  return add_name_keys(a, who, words);
}

/* "the National Union of Rail Workers (NURW)" */
static bool learn_acronym(quoth_article *a, const Mention *m, uint32_t who) {
  uint32_t t = m->end;
  if (t + 2 >= a->tokens.count || *quoth__token_text(a, t) != '(' || *quoth__token_text(a, t + 2) != ')' ||
      !quoth__has(a, t + 1, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS) || quoth__is(a, t + 1, WORD_OUTLET) ||
      m->name_end - m->name_first < 2 ||
      *quoth__token_text(a, t + 1) != *quoth__token_text(a, m->name_first)) return true;
  a->who->who.items[who].kind = QUOTH_ORGANISATION;
  NameWords words;
  read_name(a, t + 1, t + 2, &words);
  return add_key(a, words.full, who, KEY_ACRONYM);
}

/* "Lee Orr, 67, said" */
static void learn_age(quoth_article *a, const Mention *m, uint32_t who) {
  uint32_t t = m->end;
  if (t + 2 < a->tokens.count && *quoth__token_text(a, t) == ',' && quoth__has(a, t + 1,
      QUOTH_TOKEN_DIGITS) &&
      a->tokens.number[t + 1] <= OLDEST && *quoth__token_text(a, t + 2) == ',')
    a->who->who.items[who].age = a->tokens.number[t + 1];
}

static bool add_role(quoth_article *a, uint32_t who, const Mention *m);

static uint32_t find_unnamed(const quoth_article *a, const Mention *m);

static uint32_t find_introduced(const quoth_article *a, uint32_t name);

static bool resolve_name(quoth_article *a, Mention *m) {
  NameWords words;
  read_name(a, m->name_first, m->name_end, &words);
  uint32_t who = find_name(a, m, &words);
  if (who == NONE) who = find_unnamed(a, m);
  if (who == NONE) who = find_introduced(a, (uint32_t)(m - a->mentions.items));
  if (who == NONE) {
    bool letters = m->name_end - m->name_first == 1 && quoth__has(a, m->name_first, QUOTH_TOKEN_UPPER);
    if (m->kind == QUOTH_UNKNOWN && letters) m->kind = QUOTH_ORGANISATION;
    who = new_who(a, m);
    if (who == NONE || !add_name_keys(a, who, &words)) return false;
  } else if (!learn_name(a, who, m, &words)) {
    return false;
  }
  m->entity = who;
  m->kind = a->who->who.items[who].kind;
  learn_age(a, m, who);
  if (m->role_end > m->role_first && !add_role(a, who, m)) return false;
  return learn_acronym(a, m, who);
}

/* ----------------------------------------------------------------------- roles */

/* The adjective of nation in a description: "the Belarusian leader". */
static uint32_t nation_of(const quoth_article *a, const Mention *m) {
  uint32_t end = m->name_end ? m->name_first : m->end;
  for (uint32_t t = m->first; t < end; t++)
    if (quoth__is(a, t, WORD_NATION) && !quoth__is(a, t, WORD_PARTY)) return a->tokens.hash[t];
  return 0;
}

static uint32_t owner_of(const quoth_article *a, const Mention *m) {
  return m->owner == NONE ? NONE : a->mentions.items[m->owner].entity;
}

static const EntryFacts *role_facts(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first; t < m->role_end; t++) {
    const EntryFacts *facts = quoth__is(a, t, WORD_TITLE) ? quoth__word_facts(a, t, WORD_TITLE) : NULL;
    if (facts && facts->sense) return facts;
  }
  return NULL;
}

static uint32_t title_hash(const quoth_article *a, const Mention *m);

static bool quoted(const quoth_article *a, const Mention *m) {
  return quoth__has(a, m->first, QUOTH_TOKEN_QUOTED);
}

/* The organisation that its paragraph spoke of last: "The union refused. Its terms were
** known, spokeswoman Ann Orr said." */
static uint32_t body_before(quoth_article *a, uint32_t mention) {
  uint32_t block = quoth__block_of(a, a->mentions.items[mention].first);
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (quoth__block_of(a, c->first) != block) return NONE;
    bool body = c->kind == QUOTH_ORGANISATION && c->form != FORM_PRONOUN && c->end < a->mentions.items[mention].first;
    if (body && !quoted(a, c) && !quoth__is(a, c->end - 1, WORD_OUTLET)) return quoth__entity_for(a, i);
  }
  return NONE;
}

static bool speaks_for(const EntryFacts *facts) { return facts && facts->bits & WORD_SPEAKS_FOR; }

/* For whom one speaks whose role is to speak for others: its owner, made an entity if need
** be; without one, and without a word that says of what, the body last spoken of. An owner
** that speaks for others itself is not made one here: chains of them have any length. */
static uint32_t principal(quoth_article *a, const Mention *m) {
  const Mention *owner = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  if (owner) return speaks_for(role_facts(a, owner)) ? owner->entity : quoth__entity_for(a, m->owner);
  bool bare = m->role_first == m->first || quoth__is(a, m->role_first - 1, WORD_DETERMINER);
  return bare && !quoth__is(a, m->first, WORD_INDEFINITE) ? body_before(a, (uint32_t)(m - a->mentions.items)) : NONE;
}

/* "deputy leader", "vice president": not who "the leader" is. */
static bool is_under(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first; t + 1 < m->role_end; t++)
    if (quoth__is(a, t, WORD_UNDER)) return true;
  return false;
}

/* The entity has this role: known by its title, by the head noun and by the role's sense. */
static bool add_role(quoth_article *a, uint32_t who, const Mention *m) {
  WhoIsWho *w = a->who;
  Who *it = &w->who.items[who];
  const EntryFacts *facts = role_facts(a, m);
  uint32_t nation = nation_of(a, m);
  if (nation && !it->nation) {
    it->nation = nation;
    if (!add_key(a, mix(1, nation), who, KEY_ROLE)) return false;
  }
  if (!quoth__is(a, m->role_end - 1, WORD_HONORIFIC)) {
    if (!quoth__room(&a->arena, &w->roles)) return quoth__nomem(a);
    w->roles.items[w->roles.count++] = (RoleOf){m->role_first, m->role_end, who};
  }
  bool speaks = speaks_for(facts);
  uint32_t owner = speaks ? principal(a, m) : owner_of(a, m);
  it = &w->who.items[who];
  if (it->owner == NONE) it->owner = owner;
  if (!it->gender) it->gender = m->gender;
  it->speaks_for |= speaks;
  uint32_t head = a->tokens.hash[m->role_end - 1], title = title_hash(a, m);
  return add_key(a, title, who, KEY_ROLE) && (title == head || is_under(a, m) || add_key(a, head, who, KEY_ROLE)) &&
         (!facts || add_key(a, mix(0, facts->sense), who, KEY_ROLE));
}

/* The Kremlin's spokesman may be Putin's; Trump's lawyer is not Clinton's, nor is the
** president's secretary that of a council without a name. */
static bool same_owner(const quoth_article *a, const Who *it, uint32_t owner) {
  if (owner == NONE || it->owner == NONE || owner == it->owner) return true;
  const Who *mine = &a->who->who.items[owner], *its = &a->who->who.items[it->owner];
  const Who *body = mine->kind == QUOTH_PERSON ? its : mine;
  return mine->kind != its->kind && body->words > 0;
}

static uint32_t find_role(const quoth_article *a, const Mention *m, uint32_t hash) {
  const Key *key = newest_key(a->who, hash);
  if (!key) return NONE;
  uint32_t best = NONE, owner = owner_of(a, m), nation = nation_of(a, m);
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = older_key(a->who, key)) {
    const Who *it = &a->who->who.items[key->who];
    if ((key->kind != KEY_ROLE && key->kind != KEY_WORD) || !same_owner(a, it, owner) ||
        (nation && it->nation && nation != it->nation) || !same_gender(it->gender, m->gender) ||
            (it->kind == QUOTH_PERSON) != (m->kind == QUOTH_PERSON))
      continue;
    if (best == NONE || it->last > a->who->who.items[best].last) best = key->who;
  }
  return best;
}

static bool is_definite(const quoth_article *a, const Mention *m) {
  if (quoth__is(a, m->first, WORD_INDEFINITE)) return false;
  return m->owner != NONE || quoth__is(a, m->first, WORD_DEFINITE | WORD_OWNING);
}

/* The age that a description gives: "the 67-year-old". */
static uint32_t age_of(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->first; t < m->end; t++)
    if (quoth__has(a, t, QUOTH_TOKEN_DIGITS)) return a->tokens.number[t];
  return 0;
}

static uint32_t sense_of_body(const quoth_article *a, uint32_t token) {
  const EntryFacts *facts = quoth__is(a, token, WORD_ORG) ? quoth__word_facts(a, token, WORD_ORG) : NULL;
  return facts ? facts->sense : 0;
}

/* "the company" is no department: a name that ends in the noun of a body of another sense. */
static bool is_other_body(const quoth_article *a, uint32_t name, uint32_t noun) {
  if (!quoth__is(a, name, WORD_ORG) || quoth__is(a, name, WORD_ORG_SUFFIX)) return false;
  return a->tokens.hash[name] != a->tokens.hash[noun] && sense_of_body(a, name) != sense_of_body(a, noun);
}

/* The last one named outside quotations that the description may mean; a known age
** decides. */
static uint32_t last_named(const quoth_article *a, uint32_t mention, quoth_entity_kind kind) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t age = age_of(a, m), found = NONE;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    bool inner = i > 0 && c[-1].end > c->first;
    if (c->kind != kind || c->entity == NONE || c->form != FORM_NAME || quoted(a, c) || inner ||
        quoth__is(a, c->end - 1, WORD_OUTLET) ||
        !same_gender(quoth__entity_gender(a, c->entity), m->gender)) continue;
    if (kind == QUOTH_ORGANISATION && is_other_body(a, c->end - 1, m->end - 1)) continue;
    if (found == NONE) found = c->entity;
    if (!age || a->who->who.items[c->entity].age == age) return c->entity;
  }
  return found;
}

/* The end of a description with the owner that follows it: "spokesman for the UN". */
static uint32_t full_end(const quoth_article *a, const Mention *m) {
  const Mention *owner = m->owner == NONE ? m : &a->mentions.items[m->owner];
  bool owns = owner->end < a->tokens.count && quoth__is(a, owner->end, WORD_GENITIVE); /* something else */
  return owner->first == m->end + 1 && !owns ? owner->end : m->end;
}

/* With all that follows it: "the head of the parliament's foreign affairs committee". */
static uint32_t phrase_end(const quoth_article *a, const Mention *m) {
  uint32_t owner = m->owner, end = full_end(a, m);
  if (owner == NONE || a->mentions.items[owner].first != m->end + 1) return end;
  for (int links = 0; links < 3 && owner + 1 < a->mentions.count; links++, owner++) {
    const Mention *owned = &a->mentions.items[owner + 1];
    if (owned->owner != owner || owned->first != a->mentions.items[owner].end + 1) break;
    end = owned->end;
  }
  return end;
}

/* "the Post" is nobody's name. */
static bool may_be_person(const quoth_article *a, const Mention *m) {
  if (m->kind == QUOTH_PERSON) return true;
  return m->kind == QUOTH_UNKNOWN && m->form == FORM_NAME && !quoth__is(a, m->first, WORD_DEFINITE);
}

/* The end of a description with where it is: "his neighbour on the quay". */
static uint32_t end_with_place(const quoth_article *a, uint32_t end) {
  if (end >= a->tokens.count || !quoth__is(a, end, WORD_PREPOSITION)) return end;
  for (uint32_t t = end + 1; t < a->tokens.count && t - end <= PLACE_WORDS; t++) {
    if (*quoth__token_text(a, t) == ',') return t;
    if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || quoth__is(a, t, WORD_CUE | WORD_AUXILIARY)) break;
  }
  return end;
}

/* A comma and nothing else between two mentions: "Lee Orr, a former mayor". */
static bool in_apposition(const quoth_article *a, const Mention *before, const Mention *after) {
  uint32_t end = phrase_end(a, before);
  if (before->form == FORM_ROLE && after->form == FORM_NAME) end = end_with_place(a, end);
  if (end >= after->first || !quoth__is_char(a, end, ',') || !may_be_person(a, before) || !may_be_person(a, after))
    return false;
  uint32_t first = after->first;
  bool titled = after->role_end > after->role_first; /* "her mother, retired choir mistress Ann Orr" */
  while (titled && first > end + 1 && after->first - first < TITLE_WORDS &&
         quoth__has(a, first - 1, QUOTH_TOKEN_LOWER) && !quoth__is(a, first - 1, WORD_SMALL)) first--;
  return first == end + 1;
}

/* "His lawyers, Orr & Kay LLP, said": the name of a body between commas behind what it is. NONE. */
static uint32_t named_body(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t end = full_end(a, m), after = quoth__mention_from(a, end);
  if (m->role_end == m->role_first || after == a->mentions.count) return NONE;
  const Mention *name = &a->mentions.items[after];
  bool several = m->kind == QUOTH_GROUP && name->role_end == name->role_first &&
                 !quoth__is(a, name->name_first, WORD_GIVEN);
  bool body = name->first == end + 1 && quoth__is_char(a, end, ',') && name->form == FORM_NAME &&
              (name->kind == QUOTH_ORGANISATION || several);
  return body && name->end < a->tokens.count && quoth__is_char(a, name->end, ',') ? after : NONE;
}

/* The mention before that does not lie inside another. */
static uint32_t outer_before(const quoth_article *a, uint32_t mention) {
  uint32_t i = mention;
  for (int tries = 0; i-- > 0 && tries < 4; tries++)
    if (a->mentions.items[i].end < a->mentions.items[mention].first &&
        (i == 0 || a->mentions.items[i - 1].end <= a->mentions.items[i].first)) return i;
  return NONE;
}

static bool named_person(const quoth_article *a, const Mention *m) {
  return m->form == FORM_NAME && may_be_person(a, m);
}

/* "In a call with Orr, the mayor said": behind a name that a preposition governs a description
** with no comma after it is somebody else. */
static bool is_another(const quoth_article *a, const Mention *name, const Mention *description) {
  uint32_t end = full_end(a, description);
  bool governed = name->first > 0 && quoth__is(a, name->first - 1, WORD_PREPOSITION);
  return governed && end < a->tokens.count && quoth__is(a, end, WORD_CUE | WORD_AUXILIARY);
}

/* The name behind a title and "of" that has the title: see name.c. NONE. */
static uint32_t officer(const quoth_article *a, uint32_t mention) {
  const Mention *m = a->mentions.items;
  for (uint32_t i = mention + 1; i < a->mentions.count && i <= mention + 4; i++)
    if (m[i].form == FORM_NAME && m[i].role_end > m[i].role_first && m[i].role_first == m[mention].role_first) return i;
  return NONE;
}

/* "his predecessor and rival": the last of the descriptions of one that a description begins. */
static uint32_t last_description(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention], *next = m + 1;
  if (mention + 1 >= a->mentions.count || next->first != m->end + 1 || !quoth__is(a, m->end, WORD_JOIN)) return mention;
  bool bare = next->form == FORM_ROLE && next->kind == QUOTH_PERSON && next->owner == NONE &&
              !quoth__is(a, next->first, WORD_DETERMINER);
  return bare ? mention + 1 : mention;
}

/* A description beside the name that it describes. *done: it was one. */
static bool resolve_apposition(quoth_article *a, uint32_t mention, bool *done) {
  Mention *m = &a->mentions.items[mention], *last = &a->mentions.items[last_description(a, mention)];
  uint32_t before = outer_before(a, mention), after = quoth__mention_from(a, end_with_place(a, phrase_end(a, last)));
  uint32_t name = officer(a, mention);
  if (name != NONE) {}
  else if (before != NONE && named_person(a, &a->mentions.items[before]) &&
           in_apposition(a, &a->mentions.items[before], m) &&
           !is_another(a, &a->mentions.items[before], m)) name = before;
  else if (after < a->mentions.count && named_person(a, &a->mentions.items[after]) &&
           in_apposition(a, last, &a->mentions.items[after])) name = after;
  *done = name != NONE;
  if (name == NONE) return true;
  if (a->mentions.items[name].entity == NONE && !resolve_name(a, &a->mentions.items[name])) return false;
  m->entity = a->mentions.items[name].entity;
  return add_role(a, m->entity, m);
}

/* Where the longest title at the end of a description begins: "prime minister". */
static uint32_t title_first(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first; t + 1 < m->role_end; t++) {
    const Hit *hit = quoth__is(a, t, WORD_TITLE) ? quoth__hit_of(a, t, a->rules->names->title) : NULL;
    if (hit && t + hit->tokens == m->role_end) return t;
  }
  return m->role_end - 1;
}

/* "Gov." is a governor: the hash of the lemma of a title of those tokens. */
static bool lemma_hash(const quoth_article *a, uint32_t first, uint32_t end, uint32_t *hash) {
  const Hit *hit = quoth__is(a, first, WORD_TITLE) ? quoth__hit_of(a, first, a->rules->names->title) : NULL;
  if (!hit || first + hit->tokens != end) return false;
  const char *lemma = a->rules->entries.items[hit->entry].lemma;
  *hash = quoth__hash(lemma, strlen(lemma));
  return true;
}

/* The words of that title, with the one that puts it under another: "deputy leader". */
static uint32_t title_hash(const quoth_article *a, const Mention *m) {
  uint32_t first = title_first(a, m), hash = 2;
  if (first > m->role_first && quoth__is(a, first - 1, WORD_UNDER)) first--;
  else if (lemma_hash(a, first, m->role_end, &hash)) return hash;
  if (first + 1 == m->role_end) return a->tokens.hash[first];
  for (uint32_t t = first; t < m->role_end; t++) hash = mix(hash, a->tokens.hash[t]);
  return hash;
}

/* Whom a description introduced before the name: "his press secretary", then "press
** secretary Hilde Vos". */
static uint32_t find_unnamed(const quoth_article *a, const Mention *m) {
  if (m->role_end == m->role_first || quoth__is(a, m->role_end - 1, WORD_HONORIFIC)) return NONE;
  const EntryFacts *facts = role_facts(a, m);
  uint32_t who = find_role(a, m, title_hash(a, m));
  if (who == NONE && facts) who = find_role(a, m, mix(0, facts->sense));
  return who != NONE && a->who->who.items[who].words == 0 ? who : NONE;
}

/* "the former striker": a modifier that has a sense of its own says that he has been named. */
static bool looks_back(const quoth_article *a, const Mention *m) {
  bool modified = m->first + 1 < m->end && quoth__is(a, m->first + 1, WORD_MODIFIER);
  const EntryFacts *facts = modified ? quoth__word_facts(a, m->first + 1, WORD_MODIFIER) : NULL;
  return facts && facts->sense;
}

/* By title, by what the title means, by nation; a vague description is the one last
** named. */
static uint32_t find_described(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  const EntryFacts *facts = role_facts(a, m);
  uint32_t who = find_role(a, m, title_hash(a, m)), nation = nation_of(a, m), last = m->role_end - 1;
  if (who == NONE && facts) who = find_role(a, m, mix(0, facts->sense));
  if (who == NONE && nation && m->kind == QUOTH_PERSON) who = find_role(a, m, mix(1, nation));
  bool back = looks_back(a, m) || quoth__is(a, last, WORD_EPITHET);
  if (who != NONE || (m->owner != NONE && !back)) return who;
  bool bare = m->end - m->first <= 2 || quoth__is_char(a, m->end - 3, '-'); /* "the Aldon-based company" */
  if (m->kind == QUOTH_ORGANISATION && quoth__is(a, last, WORD_ORG_GENERIC) && bare)
    return last_named(a, mention, QUOTH_ORGANISATION);
  bool vague = quoth__is(a, last, WORD_EPITHET | WORD_PARTY | WORD_NATION) || m->gender || back;
  return m->kind == QUOTH_PERSON && vague ? last_named(a, mention, QUOTH_PERSON) : NONE;
}

/* Whom a definite description beside a new name has meant before: "a spokesman", then
** "the spokesman, Lee Orr". */
static uint32_t find_introduced(const quoth_article *a, uint32_t name) {
  const Mention *m = &a->mentions.items[name];
  uint32_t before = outer_before(a, name), after = quoth__mention_from(a, m->end), role = NONE;
  if (before != NONE && in_apposition(a, &a->mentions.items[before], m)) role = before;
  else if (after < a->mentions.count && in_apposition(a, m, &a->mentions.items[after])) role = after;
  if (role == NONE || a->mentions.items[role].form != FORM_ROLE || !is_definite(a, &a->mentions.items[role]))
    return NONE;
  uint32_t who = find_described(a, role);
  return who != NONE && a->who->who.items[who].words == 0 ? who : NONE;
}

static inline void own_by_pronoun(quoth_article *a, uint32_t mention);

static bool in_headline(const quoth_article *a, const Mention *m) {
  return a->blocks.items[quoth__block_of(a, m->first)].role == QUOTH_HEADLINE;
}

/* "counsel said" */
static bool acts_bare(const quoth_article *a, const Mention *m) {
  bool bare = m->kind == QUOTH_PERSON && m->role_first == m->first && m->role_end == m->end;
  return bare && m->end < a->tokens.count && quoth__is(a, m->end, WORD_CUE) && quoth__is(a, m->end, WORD_CUE_SAY);
}

static bool resolve_role(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  bool done = false;
  own_by_pronoun(a, mention);
  if (m->kind == QUOTH_PERSON && !resolve_apposition(a, mention, &done)) return false;
  uint32_t body = named_body(a, mention);
  if (body != NONE) {
    a->mentions.items[body].kind = QUOTH_ORGANISATION; /* a firm of lawyers may be called like a person */
    if (a->mentions.items[body].entity == NONE && !resolve_name(a, &a->mentions.items[body])) return false;
    m->entity = a->mentions.items[body].entity;
    return add_role(a, m->entity, m);
  }
  if (done || m->kind == QUOTH_GROUP || m->kind == QUOTH_DOCUMENT) return true;
  bool definite = is_definite(a, m) || acts_bare(a, m);
  if (definite) m->entity = find_described(a, mention);
  if (m->entity != NONE || m->kind != QUOTH_PERSON || quoted(a, m)) return true;
  bool stands = definite || quoth__is(a, m->first, WORD_INDEFINITE) || in_headline(a, m);
  return !stands || quoth__entity_for(a, mention) != NONE;
}

/* ---------------------------------------------------------------------- pronouns */

/* Who does something in a passive: "asked by Orr". */
static bool is_agent(const quoth_article *a, const Mention *m) {
  return m->first > 0 && quoth__is(a, m->first - 1, WORD_AGENT);
}

/* "Asked whether she would meet his wife, Orr": who stands in a clause that opens a sentence with a
** participle, up to its comma, is not what it is about. */
static bool is_fronted(const quoth_article *a, const Mention *m, const quoth_sentence *s) {
  uint32_t t = s->tokens.begin;
  if (!quoth__is(a, t, WORD_CUE) || quoth__is(a, t, WORD_CUE_NOUN)) return false;
  while (t < m->first && m->first - t < FRONTED && !quoth__is_char(a, t, ',')) t++;
  return t == m->first;
}

/* The first mention of its sentence, outside quotations and no agent: what it is about. */
static bool is_subject(const quoth_article *a, uint32_t mention, uint32_t sentence) {
  const quoth_sentence *s = &a->sentences.items[sentence];
  const Mention *m = a->mentions.items;
  if (is_fronted(a, &m[mention], s)) return false;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    if (m[i].first < s->tokens.begin) return true;
    if (is_fronted(a, &m[i], s)) continue;
    if (!quoted(a, &m[i]) && m[i].end <= m[mention].first && people(m[i].kind) && !is_agent(a, &m[i])) return false;
  }
  return true;
}

/* A group is an entity only once somebody speaks of it again: "two officials", "they". */
static bool is_plain_group(const Mention *m) {
  return m->entity == NONE && m->form == FORM_ROLE && m->kind == QUOTH_GROUP;
}

static bool fits_pronoun(const quoth_article *a, const Mention *pronoun, const Mention *m) {
  if (quoted(a, m)) return false;
  if (m->entity == NONE) return pronoun->plural && is_plain_group(m);
  const Who *it = &a->who->who.items[m->entity];
  if (pronoun->plural) return it->plural || it->kind == QUOTH_GROUP || it->kind == QUOTH_ORGANISATION;
  if (pronoun->gender == GENDER_NEUTER) return it->kind == QUOTH_ORGANISATION || it->kind == QUOTH_DOCUMENT;
  return it->kind == QUOTH_PERSON && same_gender(it->gender, pronoun->gender);
}

/* How unlikely the mention is: far, no subject, an owner, of unknown gender, or the one
** who does something to whom the pronoun stands for: "asked by Orr, he said", "asked whether
** he had met Orr, he said". From `most` on
** it does not matter how much. */
static uint32_t pronoun_cost(const quoth_article *a, uint32_t mention, uint32_t sentence,
                             const Mention *pronoun, uint32_t here, uint32_t most) {
  const Mention *m = &a->mentions.items[mention];
  const Who *it = m->entity == NONE ? NULL : &a->who->who.items[m->entity];
  bool inner = m->end < a->tokens.count && quoth__is(a, m->end, WORD_GENITIVE);
  bool sure = it ? it->gender == pronoun->gender : pronoun->plural;
  bool fronted = sentence == here && m->form != FORM_PRONOUN && is_fronted(a, m, &a->sentences.items[sentence]);
  bool agent = is_agent(a, m), done_to = (agent && sentence == here) || fronted;
  uint32_t cost = SENTENCE_COST * (here - sentence) + (inner ? 3 : 0) + (sure ? 0 : 2) + (done_to ? AGENT_COST : 0);
  return cost + (cost >= most || (!agent && is_subject(a, mention, sentence)) ? 0 : 3);
}

/* The mention that a pronoun of this gender and number at mention `mention` stands
** for, NONE. */
static uint32_t antecedent(const quoth_article *a, uint32_t mention, const Mention *pronoun) {
  uint32_t here = quoth__sentence_of(a, pronoun->first), best = NONE, least = UINT32_MAX;
  uint32_t sentence = here;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    while (c->first < a->sentences.items[sentence].tokens.begin) sentence--;
    if (here - sentence > SENTENCES_BACK || SENTENCE_COST * (here - sentence) >= least) break;
    if (!fits_pronoun(a, pronoun, c)) continue;
    uint32_t cost = pronoun_cost(a, i, sentence, pronoun, here, least);
    if (cost < least) { least = cost; best = i; }
  }
  return best;
}

static void resolve_pronoun(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  uint32_t best = quoted(a, m) || (!m->gender && !m->plural) ? NONE : antecedent(a, mention, m);
  if (best == NONE) return;
  m->entity = quoth__entity_for(a, best);
  m->kind = a->mentions.items[best].kind;
  if (m->entity == NONE) return;
  Who *it = &a->who->who.items[m->entity];
  if (it->kind != QUOTH_PERSON || it->gender || m->gender == GENDER_NEUTER) return;
  it->gender = m->gender;
  it->guessed = true;
}

/* The mention, of those before number `mention`, that an owning pronoun stands for, NONE. */
static uint32_t owning(const quoth_article *a, uint32_t token, uint32_t mention) {
  const EntryFacts *facts = quoth__word_facts(a, token, WORD_PRONOUN);
  if (!facts || facts->person != 3) return NONE;
  Mention pronoun = {.first = token, .gender = facts->gender, .plural = facts->number == 2};
  return antecedent(a, mention, &pronoun);
}

/* "his press secretary": the owner is whom the pronoun stands for. */
static inline void own_by_pronoun(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (quoth__is(a, m->first, WORD_OWNING) && m->owner == NONE && !quoted(a, m))
    m->owner = owning(a, m->first, mention);
}

/* "who" is the one right before it, or before a comma: that mention, NONE. */
static uint32_t relative_to(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (mention == 0 || m->form != FORM_PRONOUN || !quoth__is(a, m->first, WORD_WHO)) return NONE;
  const Mention *before = m - 1;
  bool beside = before->end == m->first || (before->end + 1 == m->first && quoth__is_char(a, before->end, ','));
  return beside ? mention - 1 : NONE;
}

/* ------------------------------------------------------------------- the stage */

/* "a spokesman for the builder, Norden Group, said": the owner's name behind a comma. */
static void name_owner(const quoth_article *a, Mention *m) {
  const Mention *owner = &a->mentions.items[m->owner], *name = owner + 1;
  bool beside = owner->form == FORM_ROLE && m->owner + 1 < a->mentions.count && name->first == owner->end + 1 &&
                quoth__is_char(a, owner->end, ',') && name->form == FORM_NAME && name->kind == QUOTH_ORGANISATION;
  if (beside && name->end < a->tokens.count && quoth__is_char(a, name->end, ',')) m->owner++;
}

static bool resolve_owner(quoth_article *a, uint32_t mention) {
  Mention *owner = &a->mentions.items[mention];
  if (owner->entity != NONE) return true;
  if (owner->form == FORM_NAME) return resolve_name(a, owner);
  return owner->form != FORM_ROLE || owner->kind != QUOTH_ORGANISATION || resolve_role(a, mention);
}

static bool resolve_form(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->form == FORM_NAME) return resolve_name(a, m);
  if (m->form == FORM_ROLE) return resolve_role(a, mention);
  uint32_t before = relative_to(a, mention);
  if (before != NONE) m->entity = a->mentions.items[before].entity;
  else if (!quoth__is(a, m->first, WORD_WHO)) resolve_pronoun(a, mention);
  return true;
}

static bool resolve(quoth_article *a, uint32_t i) {
  Mention *m = &a->mentions.items[i];
  if (m->owner != NONE) name_owner(a, m);
  else if (m->form == FORM_NAME) own_by_pronoun(a, i);
  if (m->owner != NONE && !resolve_owner(a, m->owner)) return false;
  if (m->entity == NONE && !resolve_form(a, i)) return false;
  if (m->entity != NONE && !quoted(a, m)) a->who->who.items[m->entity].last = i;
  return true;
}

bool quoth__read_entities(quoth_article *a) {
  uint32_t count = a->mentions.count;
  WhoIsWho *w = a->who = quoth__take_zero(&a->arena, 1, sizeof *a->who);
  if (!w || !quoth__room_for(&a->arena, &w->keys, count / MENTIONS_A_KEY) ||
      !quoth__room_for(&a->arena, &w->who, count / MENTIONS_A_WHO)) return quoth__nomem(a);
  if (!take_slots(a, quoth__slots_for(count / MENTIONS_A_SLOT, LEAST_SLOTS))) return false;
  for (uint32_t i = 0; i < a->mentions.count; i++)
    if (!resolve(a, i) || !quoth__charge(&a->meter, STAGE_NAMES, 8, 0, &a->error)) return false;
  return true;
}

/* "analysts at Orr Group", "the harbour master's office": whose they are is part of the name. */
static void name_with_owner(const quoth_article *a, const Mention *m, Who *it) {
  const Mention *owner = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  if (owner && owner->form != FORM_PRONOUN && owner->end + 1 == m->first) it->name_first = owner->first;
  it->name_end = full_end(a, m);
}

/* A description that speaks twice in the same words is one entity. */
static uint32_t described(quoth_article *a, const Mention *m) {
  NameWords words;
  read_name(a, m->first, m->end, &words);
  uint32_t hash = mix(words.full, m->kind), who;
  const Key *key = newest_key(a->who, hash);
  if (key && key->kind == KEY_FULL) return key->who;
  who = new_who(a, m);
  if (who == NONE || !add_key(a, hash, who, KEY_FULL)) return NONE;
  name_with_owner(a, m, &a->who->who.items[who]);
  return m->role_end == m->role_first || add_role(a, who, m) ? who : NONE;
}

uint32_t quoth__entity_for(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  uint32_t before = m->entity == NONE ? relative_to(a, mention) : NONE;
  if (before != NONE) m->entity = a->mentions.items[before].form == FORM_PRONOUN ? NONE : quoth__entity_for(a, before);
  if (m->entity == NONE && m->form != FORM_PRONOUN) {
    m->entity = described(a, m);
    if (m->entity != NONE) a->who->who.items[m->entity].last = mention;
  }
  return m->entity;
}

bool quoth__is_introduced(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (m->form != FORM_ROLE || m->entity == NONE) return false;
  const Who *it = &a->who->who.items[m->entity];
  return it->words == 0 && it->name_first >= m->first && it->name_first < m->end;
}

uint32_t quoth__entity_owning(quoth_article *a, uint32_t token) {
  uint32_t m = owning(a, token, quoth__mention_from(a, token));
  return m == NONE ? NONE : quoth__entity_for(a, m);
}

uint32_t quoth__entity_described(quoth_article *a, uint32_t first, uint32_t end) {
  Mention m = {.first = first, .end = end, .kind = QUOTH_UNKNOWN, .form = FORM_ROLE, .owner = NONE};
  return described(a, &m);
}

uint32_t quoth__entity_joint(quoth_article *a, uint32_t first, uint32_t second) {
  const Mention *m = a->mentions.items;
  uint32_t one = quoth__entity_for(a, first), other = quoth__entity_for(a, second);
  if (one == NONE || other == NONE || one == other) return one;
  uint32_t hash = mix(mix(3, one), other);
  const Key *key = newest_key(a->who, hash);
  if (key && key->kind == KEY_FULL && a->who->who.items[key->who].both[0] == one &&
      a->who->who.items[key->who].both[1] == other) return key->who;
  Mention both = {.first = m[first].first, .end = m[second].end, .kind = QUOTH_GROUP, .form = FORM_ROLE,
                  .plural = true};
  uint32_t who = new_who(a, &both);
  if (who == NONE || !add_key(a, hash, who, KEY_FULL)) return NONE;
  Who *it = &a->who->who.items[who];
  it->both[0] = one;
  it->both[1] = other;
  it->join = m[first].end;
  return who;
}

Gender quoth__entity_gender(const quoth_article *a, uint32_t entity) {
  return a->who->who.items[entity].gender;
}

quoth_entity_kind quoth__entity_kind(const quoth_article *a, uint32_t entity) {
  return a->who->who.items[entity].kind;
}

void quoth__entity_serves(quoth_article *a, uint32_t entity, uint32_t principal) {
  Who *it = &a->who->who.items[entity];
  if (entity == principal || (it->speaks_for && it->owner != NONE)) return;
  it->speaks_for = true;
  it->owner = principal;
}

uint32_t quoth__entity_principal(const quoth_article *a, uint32_t entity) {
  const Who *it = &a->who->who.items[entity];
  return it->speaks_for ? it->owner : NONE;
}
