/*
** role.c - whom a description means, by what it calls him.
**
** "The senator" is known by its head noun, by the role's sense, by the nation and the owner
** that go with it; a vague description is the one last named. Roles are also learnt here:
** what an entity was called by.
*/
#include "who.h"

/* ---------------------------------------------------------- what a description says */

/* The adjective of nation in a description: "the Belarusian leader". */
static uint32_t nation_of(const quoth_article *a, const Mention *m) {
  uint32_t end = m->name_end ? m->name_first : m->end;
  for (uint32_t t = m->first; t < end; t++)
    if (quoth__is(a, t, WORD_NATION) && !quoth__is(a, t, WORD_PARTY)) return a->tokens.hash[t];
  return 0;
}

/* The age that a description gives: "the 67-year-old". */
static uint32_t age_of(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->first; t < m->end; t++)
    if (quoth__has(a, t, QUOTH_TOKEN_DIGITS)) return a->tokens.number[t];
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
  *hash = a->rules->names->facts[hit->entry].lemma;
  return true;
}

/* The words of that title, with the one that puts it under another: "deputy leader". */
static uint32_t title_hash(const quoth_article *a, const Mention *m) {
  uint32_t first = title_first(a, m), hash = 2;
  if (first > m->role_first && quoth__is(a, first - 1, WORD_UNDER)) first--;
  else if (lemma_hash(a, first, m->role_end, &hash)) return hash;
  if (first + 1 == m->role_end) return a->tokens.hash[first];
  for (uint32_t t = first; t < m->role_end; t++) hash = quoth__mix(hash, a->tokens.hash[t]);
  return hash;
}

/* "the secretary" for the secretary of state: the noun of a title. */
static uint32_t head_of(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first + 1; t + 1 < m->role_end; t++)
    if (quoth__is(a, t, WORD_SMALL) && quoth__is(a, t, WORD_TITLE)) return t - 1;
  return m->role_end - 1;
}

/* "deputy leader", "vice president": not who "the leader" is. */
static bool is_under(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first; t + 1 < m->role_end; t++)
    if (quoth__is(a, t, WORD_UNDER)) return true;
  return false;
}

/* --------------------------------------------------------------- for whom one speaks */

/* The organisation that its paragraph spoke of last: "The union refused. Its terms were
** known, spokeswoman Ann Orr said." */
static uint32_t body_before(quoth_article *a, uint32_t mention) {
  uint32_t block = quoth__block_of(a, a->mentions.items[mention].first);
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (quoth__block_of(a, c->first) != block) return NONE;
    bool body = c->kind == QUOTH_ORGANISATION && c->form != FORM_PRONOUN && c->end < a->mentions.items[mention].first;
    if (body && !quoth__is_quoted(a, c) && !quoth__is(a, c->end - 1, WORD_OUTLET)) return quoth__entity_for(a, i);
  }
  return NONE;
}

static bool speaks_for(const EntryFacts *facts) { return facts && facts->bits & WORD_SPEAKS_FOR; }

/* For whom one speaks whose role is to speak for others: its owner, made an entity if need
** be; without one, and without a word that says of what, the body last spoken of. An owner
** that speaks for others itself is not made one here: chains of them have any length. */
static uint32_t principal(quoth_article *a, const Mention *m) {
  Mention *owner = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  bool unasked = owner && owner->entity == NONE && owner->form == FORM_ROLE && owner->kind == QUOTH_PERSON;
  if (unasked && quoth__is_definite(a, owner)) owner->entity = quoth__find_described(a, m->owner);
  if (owner) return speaks_for(role_facts(a, owner)) ? owner->entity : quoth__entity_for(a, m->owner);
  bool bare = m->role_first == m->first || quoth__is(a, m->role_first - 1, WORD_DETERMINER);
  return bare && !quoth__is(a, m->first, WORD_INDEFINITE) ? body_before(a, (uint32_t)(m - a->mentions.items)) : NONE;
}

/* ----------------------------------------------------------------- roles of entities */

bool quoth__add_role(quoth_article *a, uint32_t who, const Mention *m) {
  WhoIsWho *w = a->who;
  Who *it = &w->who.items[who];
  const EntryFacts *facts = role_facts(a, m);
  uint32_t nation = nation_of(a, m);
  if (nation && !it->nation) {
    it->nation = nation;
    if (!quoth__add_key(a, quoth__mix(1, nation), who, KEY_ROLE)) return false;
  }
  if (!quoth__is(a, m->role_end - 1, WORD_HONORIFIC)) {
    if (!quoth__room(&a->arena, &w->roles)) return quoth__nomem(a);
    w->roles.items[w->roles.count++] = (RoleOf){m->role_first, m->role_end, who};
  }
  bool speaks = speaks_for(facts);
  uint32_t owner = speaks ? principal(a, m) : owner_of(a, m), age = age_of(a, m);
  it = &w->who.items[who];
  if (!it->age) it->age = age;
  if (it->owner == NONE) it->owner = owner;
  if (!it->gender) it->gender = m->gender;
  it->speaks_for |= speaks;
  uint32_t head = a->tokens.hash[head_of(a, m)], title = title_hash(a, m);
  return quoth__add_key(a, title, who, KEY_ROLE) &&
         (title == head || is_under(a, m) || quoth__add_key(a, head, who, KEY_ROLE)) &&
         (!facts || quoth__add_key(a, quoth__mix(0, facts->sense), who, KEY_ROLE));
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
  const Key *key = quoth__newest_key(a->who, hash);
  if (!key) return NONE;
  uint32_t best = NONE, owner = owner_of(a, m), nation = nation_of(a, m), age = age_of(a, m);
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = quoth__older_key(a->who, key)) {
    const Who *it = &a->who->who.items[key->who];
    if ((key->kind != KEY_ROLE && key->kind != KEY_WORD) || !same_owner(a, it, owner) ||
        (nation && it->nation && nation != it->nation) || (age && it->age && age != it->age) ||
        !quoth__same_gender(it->gender, m->gender) ||
            (it->kind == QUOTH_PERSON) != (m->kind == QUOTH_PERSON))
      continue;
    if (best == NONE || it->last > a->who->who.items[best].last) best = key->who;
  }
  return best;
}

uint32_t quoth__find_unnamed(const quoth_article *a, const Mention *m) {
  if (m->role_end == m->role_first || quoth__is(a, m->role_end - 1, WORD_HONORIFIC)) return NONE;
  const EntryFacts *facts = role_facts(a, m);
  uint32_t who = find_role(a, m, title_hash(a, m));
  if (who == NONE && facts) who = find_role(a, m, quoth__mix(0, facts->sense));
  return who != NONE && a->who->who.items[who].words == 0 ? who : NONE;
}

/* ------------------------------------------------------------------- whom it means */

bool quoth__is_definite(const quoth_article *a, const Mention *m) {
  if (quoth__is(a, m->first, WORD_INDEFINITE)) return false;
  return m->owner != NONE || quoth__is(a, m->first, WORD_DEFINITE | WORD_OWNING);
}

/* "the company" is no department, "the agency" no company: a name that ends in the noun of a body of
** another sense. */
static bool is_other_body(const quoth_article *a, uint32_t name, uint32_t noun) {
  uint32_t business = a->rules->names->business;
  uint32_t its = quoth__sense_of(a, name, WORD_ORG), sense = quoth__sense_of(a, noun, WORD_ORG);
  if (quoth__is(a, name, WORD_ORG_SUFFIX)) return sense && sense != business;
  if (!quoth__is(a, name, WORD_ORG)) return false;
  if (a->tokens.hash[name] == a->tokens.hash[noun]) return false;
  return sense ? sense != its : its == business;
}

/* The last one named outside quotations that the description may mean; a known age
** decides. */
static uint32_t last_named(const quoth_article *a, uint32_t mention, quoth_entity_kind kind) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t age = age_of(a, m), found = NONE;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    bool inner = i > 0 && c[-1].end > c->first;
    if (c->kind != kind || c->entity == NONE || c->form != FORM_NAME || quoth__is_quoted(a, c) || inner ||
        quoth__is(a, c->end - 1, WORD_OUTLET) ||
        !quoth__same_gender(quoth__entity_gender(a, c->entity), m->gender)) continue;
    if (kind == QUOTH_ORGANISATION && is_other_body(a, c->end - 1, m->end - 1)) continue;
    if (quoth__in_byline(a, c->first)) return found;
    bool letters = kind == QUOTH_ORGANISATION && quoth__has(a, c->first, QUOTH_TOKEN_UPPER);
    if (letters && quoth__in_headline(a, c->first)) continue; /* "(LEAD)" */
    if (found == NONE) found = c->entity;
    if (!age || a->who->who.items[c->entity].age == age) return c->entity;
  }
  return found;
}

/* "the former striker": a modifier that has a sense of its own says that he has been named. */
static bool looks_back(const quoth_article *a, const Mention *m) {
  return m->first + 1 < m->end && quoth__sense_of(a, m->first + 1, WORD_MODIFIER);
}

/* "the maker of Sunny Spoon": a business by what it makes, owns or runs. */
static bool makes(const quoth_article *a, const Mention *m) {
  uint32_t noun = m->role_end - 1;
  bool of = m->owner != NONE && a->mentions.items[m->owner].first == m->end + 1 && quoth__is(a, m->end, WORD_OF);
  return of && m->kind == QUOTH_ORGANISATION && quoth__is(a, noun, WORD_ORG_GENERIC) &&
         quoth__sense_of(a, noun, WORD_ORG) == a->rules->names->business;
}

uint32_t quoth__find_described(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  const EntryFacts *facts = role_facts(a, m);
  uint32_t who = find_role(a, m, title_hash(a, m)), nation = nation_of(a, m), last = m->role_end - 1;
  if (who == NONE && facts) who = find_role(a, m, quoth__mix(0, facts->sense));
  if (who == NONE && nation && m->kind == QUOTH_PERSON) who = find_role(a, m, quoth__mix(1, nation));
  bool back = looks_back(a, m) || quoth__is(a, last, WORD_EPITHET);
  if (who == NONE && makes(a, m)) return last_named(a, mention, QUOTH_ORGANISATION);
  if (who != NONE || (m->owner != NONE && !back)) return who;
  bool bare = m->end - m->first <= 2 || quoth__is_char(a, m->end - 3, '-'); /* "the Aldon-based company" */
  if (m->kind == QUOTH_ORGANISATION && quoth__is(a, last, WORD_ORG_GENERIC) && bare)
    return last_named(a, mention, QUOTH_ORGANISATION);
  bool vague = quoth__is(a, last, WORD_EPITHET | WORD_PARTY | WORD_NATION) || m->gender || back;
  return m->kind == QUOTH_PERSON && vague ? last_named(a, mention, QUOTH_PERSON) : NONE;
}

/* "counsel said", but not "one counsel said" */
static bool acts_bare(const quoth_article *a, const Mention *m) {
  bool bare = m->kind == QUOTH_PERSON && m->role_first == m->first && m->role_end == m->end;
  bool counted = m->first > 0 && quoth__has(a, m->first - 1, QUOTH_TOKEN_NUMBER);
  if (counted || (m->first > 0 && quoth__is(a, m->first - 1, WORD_PRONOUN | WORD_ANYONE))) return false;
  return bare && m->end < a->tokens.count && quoth__is(a, m->end, WORD_CUE) && quoth__is(a, m->end, WORD_CUE_SAY);
}

bool quoth__resolve_role(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  bool done = false;
  if (quoth__is(a, m->first, WORD_OWNING)) quoth__own_by_pronoun(a, mention);
  if (m->kind == QUOTH_PERSON && !quoth__resolve_apposition(a, mention, &done)) return false;
  if (m->kind == QUOTH_ORGANISATION && !quoth__resolve_body(a, mention, &done)) return false;
  uint32_t body = quoth__named_body(a, mention);
  if (body != NONE) {
    a->mentions.items[body].kind = QUOTH_ORGANISATION; /* a firm of lawyers may be called like a person */
    return quoth__mean_same(a, m, body) && quoth__add_role(a, m->entity, m);
  }
  if (done || m->kind == QUOTH_GROUP || m->kind == QUOTH_DOCUMENT) return true;
  bool definite = quoth__is_definite(a, m) || acts_bare(a, m);
  if (definite) m->entity = quoth__find_described(a, mention);
  if (m->entity != NONE || m->kind != QUOTH_PERSON || quoth__is_quoted(a, m)) return true;
  bool stands = definite || quoth__is(a, m->first, WORD_INDEFINITE) || quoth__in_headline(a, m->first);
  return !stands || quoth__entity_for(a, mention) != NONE;
}
