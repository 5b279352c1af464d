/*
** role.c - whom a description means, by what it calls him.
**
** "The senator" is known by its head noun, by the role's sense, by the nation and the owner
** that go with it; a vague description is the one last named. Roles are also learnt here:
** what an entity was called by.
*/
#include <limits.h>

#include "who.h"

enum {
  NO_TOPIC = 3,  /* how unlikely a body is meant, in sentences, that no sentence near is about; */
  OFTEN = 8      /* a sentence nearer for each mention so far, up to so many */
};

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
  uint32_t t = m->first;
  while (t < m->end && !quoth__has(a, t, QUOTH_TOKEN_DIGITS)) t++;
  return t < m->end && a->tokens.number[t] <= OLDEST ? a->tokens.number[t] : 0;
}

static uint32_t owner_of(const quoth_article *a, const Mention *m) {
  return m->owner == NONE ? NONE : a->mentions.items[m->owner].entity;
}

/* "the district council": the word before the noun of a body, which its name may have too; 0: there is none. */
static uint32_t word_before_noun(const quoth_article *a, const Mention *m) {
  if (m->kind != QUOTH_ORGANISATION || m->role_end < m->first + 2) return 0;
  return quoth__is(a, m->role_end - 2, WORD_SMALL) ? 0 : a->tokens.hash[m->role_end - 2];
}

/* What tells whom a description means of all whom its noun may stand for. */
typedef struct Told { uint32_t owner, nation, age, word; } Told;

/* Most tell neither nation nor age. */
static Told told_of(const quoth_article *a, const Mention *m) {
  uint64_t bits = 0;
  uint32_t flags = 0;
  for (uint32_t t = m->first; t < m->end; t++) {
    bits |= a->words[t];
    flags |= a->tokens.flags[t];
  }
  return (Told){owner_of(a, m), bits & WORD_NATION ? nation_of(a, m) : 0,
                flags & QUOTH_TOKEN_DIGITS ? age_of(a, m) : 0, word_before_noun(a, m)};
}

static const EntryFacts *role_facts(const quoth_article *a, const Mention *m) {
  for (uint32_t t = m->role_first; t < m->role_end; t++) {
    if (!quoth__is(a, t, WORD_TITLE)) continue;
    for (const Hit *hit = quoth__hits_at(a, t); hit; hit = quoth__hit_behind(hit)) {
      const EntryFacts *facts = &a->rules->names->facts[hit->entry];
      if (facts->bits & WORD_TITLE && facts->sense) return facts;
    }
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

/* ----------------------------------------------------------- which body "the company" is */

/* Whether the name is one that a description behind it may stand for: outside quotations, no part of
** another, nobody that carries news. */
static bool may_be_meant(const quoth_article *a, uint32_t name, quoth_entity_kind kind) {
  const Mention *c = &a->mentions.items[name];
  bool inner = name > 0 && c[-1].end > c->first;
  return c->kind == kind && c->entity != NONE && c->form == FORM_NAME && !quoth__is_quoted(a, c) && !inner &&
         !quoth__is(a, c->end - 1, WORD_OUTLET);
}

/* The noun of a body's name: "Union" of Orr Workers, Orr "Bank". */
static uint32_t noun_of(const quoth_article *a, const Mention *name) {
  for (uint32_t t = name->name_first; t + 2 < name->name_end; t++)
    if (quoth__is(a, t, WORD_ORG) && quoth__is(a, t + 1, WORD_OF)) return t;
  return name->name_end - 1;
}

/* Of what sense a body is: by the noun in its name, by what it was called; 0: not known. */
static uint32_t sense_of_body(const quoth_article *a, const Mention *name) {
  uint32_t noun = noun_of(a, name);
  if (quoth__is(a, noun, WORD_ORG_SUFFIX)) return a->rules->names->business;
  uint32_t sense = quoth__sense_of(a, noun, WORD_ORG);
  const Who *it = &a->who->who.items[name->entity];
  if (!sense) sense = it->sense;
  if (!sense && it->words) sense = quoth__sense_of(a, it->name_end - 1, WORD_ORG); /* "OWU" of Orr Workers Union */
  return sense;
}

/* "the company" is no department, "the agency" no company, nor is "the union" a body that has been called an
** airline. */
static bool is_other_body(const quoth_article *a, const Mention *name, uint32_t noun) {
  uint32_t sense = quoth__sense_of(a, noun, WORD_ORG), its = sense_of_body(a, name), its_noun = noun_of(a, name);
  if (a->tokens.hash[its_noun] == a->tokens.hash[noun]) return false;
  if (!its) return sense && quoth__is(a, its_noun, WORD_ORG);
  return sense ? sense != its : its == a->rules->names->business;
}

/* Whether a name is what its sentence is about: no preposition governs it, nor is there another before it of which that
** can be said. */
static bool is_topic(const quoth_article *a, uint32_t name, uint32_t sentence) {
  const Mention *m = a->mentions.items;
  uint32_t begin = a->sentences.items[sentence].tokens.begin;
  if (quoth__is_governed(a, &m[name], begin)) return false;
  for (uint32_t i = name, tries = 0; i-- > 0 && m[i].first >= begin && tries < LOOK_BACK; tries++) {
    bool same = m[i].entity != NONE && m[i].entity == m[name].entity;
    bool adjective = quoth__is_hyphen_inside(a, m[i].end) && quoth__has(a, m[i].end + 1, QUOTH_TOKEN_LOWER);
    bool before = m[i].end <= m[name].first && !adjective; /* "Keld-based Orr" */
    if (before && !same && !quoth__is_governed(a, &m[i], begin) && !quoth__is_quoted(a, &m[i]) &&
        !quoth__is_filed(a, m[i].first))
      return false;
  }
  return true;
}

/* How unlikely a body is meant: named far from here, not what is spoken of there, seldom. What this sentence or the
** one before is about is meant before all others. From `most` on it does not matter how much. */
static int body_cost(const quoth_article *a, uint32_t name, uint32_t here, int most) {
  const Mention *c = &a->mentions.items[name];
  uint32_t sentence = quoth__sentence_of(a, c->first), often = a->who->who.items[c->entity].count;
  int cost = (int)(here - sentence) - (int)(often < OFTEN ? often : OFTEN);
  bool near = sentence + 1 >= here;
  if (!near && cost >= most) return cost;
  bool topic = is_topic(a, name, sentence);
  return topic && near ? -OFTEN : cost + (topic ? 0 : NO_TOPIC);
}

/* What a firm does, by one of tokens [first, end): "airline", Norden "Air"; 0: they do not say. */
static uint32_t trade_of(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = end; t-- > first;) {
    const Hit *hit = quoth__hit_of(a, t, a->rules->names->body_trade);
    if (hit) return a->rules->names->facts[hit->entry].sense;
  }
  return 0;
}

/* The body that a noun in a mention stands for: "the company"; one that by its name does what the noun says before all
** others. NONE. */
static uint32_t body_meant(const quoth_article *a, uint32_t mention, uint32_t noun) {
  uint32_t here = quoth__sentence_of(a, noun), trade = trade_of(a, noun, noun + 1), found = NONE;
  int least = INT_MAX;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (!may_be_meant(a, i, QUOTH_ORGANISATION) || is_other_body(a, c, noun)) continue;
    if (quoth__in_byline(a, c->first)) return found;
    bool letters = quoth__has(a, c->first, QUOTH_TOKEN_UPPER);
    if (letters && quoth__in_headline(a, c->first)) continue; /* "(LEAD)" */
    const Who *it = &a->who->who.items[c->entity];
    uint32_t its = trade ? trade_of(a, it->name_first, it->name_end) : 0;
    if (its == trade && trade) return c->entity;
    if (its) continue;
    int cost = body_cost(a, i, here, least);
    if (cost < least) { least = cost; found = c->entity; }
  }
  return found;
}

/* "Orr Kay has opened a third mill. The company said": what the sentence before is about, which nothing but
** its shape says that it is a person. NONE. */
static uint32_t topic_as_body(quoth_article *a, uint32_t mention) {
  uint32_t here = quoth__sentence_of(a, a->mentions.items[mention].first);
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    Mention *c = &a->mentions.items[i];
    uint32_t sentence = quoth__sentence_of(a, c->first);
    if (sentence + 1 < here) return NONE;
    bool name = sentence < here && c->form == FORM_NAME && c->entity != NONE && c->role_end == c->role_first;
    bool says = quoth__is(a, c->end, WORD_CUE_SAY) || (c->first > 0 && quoth__is(a, c->first - 1, WORD_CUE_SAY));
    if (!name || says || !is_topic(a, i, sentence)) continue;
    return quoth__make_body(a, c, c->entity) ? c->entity : NONE;
  }
  return NONE;
}

/* Whether a body's noun says that it does business: "the company" may be any. */
static bool is_firm(const quoth_article *a, uint32_t noun) {
  return quoth__sense_of(a, noun, WORD_ORG) == a->rules->names->business;
}

/* Likewise the name of one word that the article has named most often so far, more than once. NONE. */
static uint32_t most_named_as_body(quoth_article *a, uint32_t mention) {
  uint32_t found = NONE, most = 1;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (c->form != FORM_NAME || c->entity == NONE || c->role_end > c->role_first) continue;
    const Who *it = &a->who->who.items[c->entity];
    bool open = it->words == 1 && quoth__is_open(a, it->kind, it->gender, it->name_first) && !it->age;
    if (open && it->count > most) { most = it->count; found = c->entity; }
  }
  if (found != NONE) a->who->who.items[found].kind = QUOTH_ORGANISATION;
  return found;
}

static uint32_t body_or_topic(quoth_article *a, uint32_t mention, uint32_t noun) {
  uint32_t who = body_meant(a, mention, noun);
  if (who == NONE && is_firm(a, noun)) who = topic_as_body(a, mention);
  return who == NONE && is_firm(a, noun) ? most_named_as_body(a, mention) : who;
}

/* --------------------------------------------------------------- for whom one speaks */

/* Whether a word of its name is its noun: "the university" is no association of university teachers. */
static bool is_noun_of(const quoth_article *a, const Who *it, uint32_t hash) {
  if (it->words == 0 || a->tokens.hash[it->name_end - 1] == hash) return true;
  for (uint32_t t = it->name_first; t + 1 < it->name_end; t++)
    if (a->tokens.hash[t] == hash && quoth__is(a, t + 1, WORD_OF | WORD_PREPOSITION | WORD_PLACE)) return true;
  return false;
}

/* "A department spokesman": the body named last whose name has that noun. NONE. */
static uint32_t body_with_noun(const quoth_article *a, uint32_t noun) {
  const uint32_t hash = a->tokens.hash[noun];
  const Key *key = quoth__newest_key(a->who, hash);
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = quoth__older_key(a->who, key)) {
    const Who *it = &a->who->who.items[key->who];
    if (key->kind == KEY_WORD && it->kind == QUOTH_ORGANISATION && is_noun_of(a, it, hash)) return key->who;
  }
  return NONE;
}

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
  uint32_t mention = (uint32_t)(m - a->mentions.items);
  bool noun = m->role_end > m->role_first + 1 && quoth__is(a, m->role_first, WORD_ORG_GENERIC);
  if (noun) { /* "company spokesman Lee Orr" */
    uint32_t who = body_or_topic(a, mention, m->role_first);
    if (who == NONE) who = body_with_noun(a, m->role_first);
    bool told = who != NONE || is_firm(a, m->role_first); /* "a company spokesman" says nothing of whose */
    return told ? who : quoth__entity_described(a, m->role_first, m->role_first + 1);
  }
  bool opens = m->role_first == m->first || m->role_first == 0; /* an officer's role may stand before his name */
  bool bare = opens || quoth__is(a, m->role_first - 1, WORD_DETERMINER);
  return bare && !quoth__is(a, m->first, WORD_INDEFINITE) ? body_before(a, mention) : NONE;
}

/* ----------------------------------------------------------------- roles of entities */

bool quoth__add_role(quoth_article *a, uint32_t who, const Mention *m) {
  WhoIsWho *w = a->who;
  Who *it = &w->who.items[who];
  const EntryFacts *facts = role_facts(a, m);
  Told told = told_of(a, m);
  if (told.nation && !it->nation) {
    it->nation = told.nation;
    if (!quoth__add_key(a, quoth__mix(1, told.nation), who, KEY_ROLE)) return false;
  }
  if (!quoth__is(a, m->role_end - 1, WORD_HONORIFIC)) {
    if (!quoth__room(&a->arena, &w->roles)) return quoth__nomem(a);
    w->roles.items[w->roles.count++] = (RoleOf){m->role_first, m->role_end, who};
  }
  bool speaks = speaks_for(facts);
  uint32_t owner = speaks ? principal(a, m) : told.owner;
  it = &w->who.items[who];
  if (!it->age) it->age = (uint8_t)told.age;
  if (it->owner == NONE) it->owner = owner;
  if (!it->gender) it->gender = m->gender;
  it->speaks_for |= speaks;
  if (!it->sense) it->sense = quoth__sense_of(a, m->role_end - 1, WORD_ORG);
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

static bool has_in_name(const quoth_article *a, const Who *it, uint32_t hash) {
  uint32_t t = it->name_first;
  while (t < it->name_end && a->tokens.hash[t] != hash) t++;
  return t < it->name_end;
}

/* "the education department", which the Department of Public Works is not, "the parish council", which Keld District
** Council is not: a body without that word in its name that cares for something else, or is of another level. */
static bool has_other_charge(const quoth_article *a, const Who *it, const Mention *m) {
  uint32_t level = a->rules->names->level;
  if (it->words < 2) return false;
  if (quoth__is_sector(a, m->role_end - 2)) return true;
  if (!quoth__hit_of(a, m->role_end - 2, level)) return false;
  for (uint32_t t = it->name_first; t < it->name_end; t++)
    if (quoth__hit_of(a, t, level)) return true;
  return false;
}

/* How many words of tokens [first, end) say what an office is for, and are in [other, other_end) where that is not
** empty. */
static uint32_t count_fields(const quoth_article *a, uint32_t first, uint32_t end, uint32_t other, uint32_t other_end) {
  uint32_t count = 0;
  for (uint32_t t = first; t < end; t++) {
    if (!quoth__is_sector(a, t)) continue;
    uint32_t same = other;
    while (same < other_end && a->tokens.hash[same] != a->tokens.hash[t]) same++;
    count += other == other_end || same < other_end;
  }
  return count;
}

/* Whether a description or a title says what an office is for: "the trade secretary". */
static bool says_field(const quoth_article *a, const Mention *m) {
  uint32_t first = m->form == FORM_NAME ? m->role_first : m->first, end = m->role_end;
  bool office = m->kind == QUOTH_PERSON && end > first + 1 && quoth__is(a, end - 1, WORD_OFFICE);
  return office && count_fields(a, first, end, 0, 0) > 0;
}

/* Whether one has an office for something else than tokens [first, end), which say what one is for. */
static bool has_other_field(const quoth_article *a, uint32_t who, uint32_t first, uint32_t end) {
  const WhoIsWho *w = a->who;
  const Who *it = &w->who.items[who];
  if (it->words == 0 && count_fields(a, it->name_first, it->name_end, 0, 0)) /* called by its description */
    return !count_fields(a, it->name_first, it->name_end, first, end);
  bool other = false;
  for (uint32_t i = w->roles.count, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const RoleOf *role = &w->roles.items[i];
    if (role->who != who || !count_fields(a, role->first, role->end, 0, 0)) continue;
    if (count_fields(a, role->first, role->end, first, end)) return false;
    other = true;
  }
  return other;
}

bool quoth__has_other_office(const quoth_article *a, uint32_t who, const Mention *m) {
  uint32_t first = m->form == FORM_NAME ? m->role_first : m->first;
  return says_field(a, m) && has_other_field(a, who, first, m->role_end);
}

/* "Keld Parish Council" beside the county's, who is "the council". */
static bool is_lesser(const quoth_article *a, const Who *it) {
  if (it->kind != QUOTH_ORGANISATION) return false;
  uint32_t t = it->name_first;
  while (t < it->name_end && !quoth__is(a, t, WORD_UNDER)) t++;
  return t < it->name_end;
}

/* How well one who has the role fits a description, whoever was mentioned last. */
typedef enum Rank { RANK_OTHER, RANK_LESSER, RANK_ANY, RANK_NAMED_SO } Rank;

static Rank rank_of(const quoth_article *a, const Who *it, const Mention *m, uint32_t word) {
  if (it->signs) return RANK_OTHER; /* no "Education Editor" */
  if (!word) return is_lesser(a, it) ? RANK_LESSER : RANK_ANY;
  if (has_in_name(a, it, word)) return RANK_NAMED_SO;
  return has_other_charge(a, it, m) ? RANK_OTHER : RANK_ANY;
}

/* Whether nothing that is told speaks against it that a description means whom a key leads to. */
static bool may_mean(const quoth_article *a, const Key *key, const Who *it, const Mention *m, const Told *told) {
  bool alike = (it->kind == QUOTH_PERSON) == (m->kind == QUOTH_PERSON);
  if (!alike || !quoth__same_gender(it->gender, m->gender)) return false;
  if ((told->nation && it->nation && told->nation != it->nation) || (told->age && it->age && told->age != it->age))
    return false;
  if (!same_owner(a, it, told->owner)) return false;
  return key->kind == KEY_ROLE || m->kind != QUOTH_ORGANISATION || is_noun_of(a, it, key->hash);
}

/* The one that has a role of that hash: of those with the word before a body's noun in their names, or else of all but
** lesser bodies, the last named. NONE. Most keys lead to whom one before has led to, or to one who was named
** earlier. */
static uint32_t find_role(const quoth_article *a, const Mention *m, const Told *told, uint32_t hash) {
  const Rank most = told->word ? RANK_NAMED_SO : RANK_ANY;
  const Key *key = quoth__newest_key(a->who, hash);
  bool field = says_field(a, m);
  uint32_t best = NONE, last = 0;
  Rank rank = RANK_OTHER;
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = quoth__older_key(a->who, key)) {
    if ((key->kind != KEY_ROLE && key->kind != KEY_WORD) || key->who == best) continue;
    const Who *it = &a->who->who.items[key->who];
    if ((rank == most && it->last <= last) || !may_mean(a, key, it, m, told)) continue;
    Rank its = rank_of(a, it, m, told->word);
    if (its == RANK_OTHER || its < rank || (its == rank && it->last <= last)) continue;
    if (field && quoth__has_other_office(a, key->who, m)) continue;
    best = key->who;
    last = it->last;
    rank = its;
  }
  return best;
}

uint32_t quoth__find_unnamed(const quoth_article *a, const Mention *m) {
  if (m->role_end == m->role_first) return NONE;
  const EntryFacts *facts = role_facts(a, m);
  bool honorific = quoth__is(a, m->role_end - 1, WORD_HONORIFIC); /* of "Rev Orr" no more is known than his sense */
  if (honorific && !(facts && facts->sense)) return NONE;
  Told told = told_of(a, m);
  uint32_t who = honorific ? NONE : find_role(a, m, &told, title_hash(a, m));
  if (who == NONE && facts) who = find_role(a, m, &told, quoth__mix(0, facts->sense));
  const Who *it = who == NONE ? NULL : &a->who->who.items[who];
  return it && it->words == 0 && !quoth__is(a, it->name_first, WORD_ANYONE) ? who : NONE; /* no "one lawmaker" */
}

/* ------------------------------------------------------------------- whom it means */

bool quoth__is_definite(const quoth_article *a, const Mention *m) {
  if (quoth__is(a, m->first, WORD_INDEFINITE | WORD_ANYONE)) return false; /* nor "one GOP lawmaker" */
  return m->owner != NONE || quoth__is(a, m->first, WORD_DEFINITE | WORD_OWNING);
}

/* Whether a sentence is about the person named in it, and whoever owns something or speaks of others in it is not. */
static bool leads(const quoth_article *a, uint32_t name, uint32_t found) {
  const Mention *m = &a->mentions.items[name];
  if (quoth__is(a, m->end, WORD_GENITIVE) || quoth__is(a, a->mentions.items[found].end, WORD_CUE_SAY)) return false;
  if (quoth__in_headline(a, m->first) || quoth__is_filed(a, m->first)) return false;
  return is_topic(a, name, quoth__sentence_of(a, m->first));
}

/* The person named last outside quotations that the description may mean, or whom that sentence is about; a known age
** decides. */
static uint32_t person_meant(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t age = age_of(a, m), found = NONE, last = NONE, begin = 0;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (!may_be_meant(a, i, QUOTH_PERSON)) continue;
    if (!quoth__same_gender(quoth__entity_gender(a, c->entity), m->gender)) continue;
    if (quoth__is_named_in_words(a, mention, c->entity)) continue;
    if (quoth__in_byline(a, c->first)) return found;
    uint32_t its = a->who->who.items[c->entity].age;
    if (age && its == age) return c->entity;
    if (age && its) continue;
    if (last == NONE) begin = a->sentences.items[quoth__sentence_of(a, c->first)].tokens.begin;
    if (last == NONE) last = i;
    if (last == i || (c->first >= begin && leads(a, i, last))) found = c->entity;
    if (!age && c->first < begin) return found;
  }
  return found;
}

/* "the Orrish defence ministry" before "the ministry": the last description of a body with the same noun that says
** more, and that nobody has a name for. NONE. */
static uint32_t fuller_description(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    bool body = c->form == FORM_ROLE && c->kind == QUOTH_ORGANISATION && !quoth__is_quoted(a, c);
    bool same = body && a->tokens.hash[c->role_end - 1] == a->tokens.hash[m->role_end - 1];
    bool unnamed = same && (c->entity == NONE || a->who->who.items[c->entity].words == 0);
    if (unnamed && (c->owner != NONE || c->end - c->first > 2)) return i;
  }
  return NONE;
}

/* "the former striker": a modifier that has a sense of its own says that he has been named. */
static bool looks_back(const quoth_article *a, const Mention *m) {
  return m->first + 1 < m->end && quoth__sense_of(a, m->first + 1, WORD_MODIFIER);
}

/* "the maker of Sunny Spoon": a business by what it makes, owns or runs. */
static bool makes(const quoth_article *a, const Mention *m) {
  uint32_t noun = m->role_end - 1;
  bool of = m->owner != NONE && a->mentions.items[m->owner].first == m->end + 1 && quoth__is(a, m->end, WORD_OF);
  return of && m->kind == QUOTH_ORGANISATION && quoth__is(a, noun, WORD_ORG_GENERIC) && is_firm(a, noun);
}

uint32_t quoth__find_described(quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  const EntryFacts *facts = role_facts(a, m);
  Told told = told_of(a, m);
  uint32_t who = find_role(a, m, &told, title_hash(a, m)), last = m->role_end - 1;
  bool vague = quoth__is(a, last, WORD_EPITHET); /* "the senator" is who was named last, "the lawmaker" any senator */
  if (who == NONE && facts && !vague) who = find_role(a, m, &told, quoth__mix(0, facts->sense));
  if (who == NONE && told.nation && m->kind == QUOTH_PERSON) who = find_role(a, m, &told, quoth__mix(1, told.nation));
  bool back = vague || looks_back(a, m);
  if (who == NONE && makes(a, m)) return body_meant(a, mention, last);
  if (who != NONE || (m->owner != NONE && !back)) return who;
  bool bare = m->end - m->first <= 2 || quoth__is_char(a, m->end - 3, '-'); /* "the Aldon-based company" */
  if (m->kind == QUOTH_ORGANISATION && quoth__is(a, last, WORD_ORG_GENERIC) && bare) {
    uint32_t fuller = is_firm(a, last) ? NONE : fuller_description(a, mention);
    if (fuller != NONE) return quoth__entity_for(a, fuller);
    return body_or_topic(a, mention, last);
  }
  bool owned = quoth__is(a, m->first, WORD_OWNING); /* "my mother": by one who is not known */
  bool open = back || (m->gender && !owned) || quoth__is(a, last, WORD_PARTY | WORD_NATION);
  return m->kind == QUOTH_PERSON && open ? person_meant(a, mention) : NONE;
}

bool quoth__is_called_so(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  bool role = m->form == FORM_ROLE && m->role_end > m->role_first && m->entity != NONE;
  if (!role || !a->who->who.items[m->entity].words) return false;
  Told told = told_of(a, m);
  return find_role(a, m, &told, title_hash(a, m)) == m->entity;
}

/* "counsel said", but not "one counsel said" */
static bool acts_bare(const quoth_article *a, const Mention *m) {
  bool bare = m->kind == QUOTH_PERSON && m->role_first == m->first && m->role_end == m->end;
  bool counted = m->first > 0 && quoth__has(a, m->first - 1, QUOTH_TOKEN_NUMBER);
  if (counted || (m->first > 0 && quoth__is(a, m->first - 1, WORD_PRONOUN | WORD_ANYONE))) return false;
  return bare && m->end < a->tokens.count && quoth__says_at(a, m->end);
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
  uint32_t one = m->kind == QUOTH_GROUP ? quoth__named_one(a, mention) : NONE;
  if (one != NONE) return quoth__mean_same(a, m, one);
  if (done || m->kind == QUOTH_GROUP || m->kind == QUOTH_DOCUMENT) return true;
  bool definite = quoth__is_definite(a, m) || acts_bare(a, m);
  if (definite) m->entity = quoth__find_described(a, mention);
  if (m->entity != NONE || m->kind != QUOTH_PERSON || quoth__is_quoted(a, m)) return true;
  bool stands = definite || quoth__is(a, m->first, WORD_INDEFINITE | WORD_ANYONE) || quoth__in_headline(a, m->first);
  return !stands || quoth__entity_for(a, mention) != NONE;
}
