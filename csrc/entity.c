/*
** entity.c - who is who: one entity for all mentions of one person or organisation.
**
** Mentions are read in order. What a name means says namesake.c, a description role.c and
** apposition.c, a pronoun pronoun.c, by looking back over the mentions before it. All lists
** that are walked are capped (SAME_WORD, LOOK_BACK), so the cost is linear in the mentions.
**
** Names inside quotations are no candidates for pronouns and roles outside. What an
** entity is called is told by naming.c.
*/
#include "who.h"

enum {
  MENTIONS_A_WHO = 6, MENTIONS_A_ROLE = 12, /* about so many: room for all of most texts is taken at once */
  OWNER_WORDS = 2,                          /* unknown ones before the name of whom one speaks for */
  KNOWN_WORDS = 5                           /* likewise of what somebody knows of */
};

/* ------------------------------------------------------------------- the stage */

/* "a spokesman for the builder, Norden Group, said": the owner's name behind a comma. */
static void name_owner(const quoth_article *a, Mention *m) {
  const Mention *owner = &a->mentions.items[m->owner], *name = owner + 1;
  bool beside = owner->form == FORM_ROLE && m->owner + 1 < a->mentions.count && name->first == owner->end + 1 &&
                quoth__is_char(a, owner->end, ',') && name->form == FORM_NAME && name->kind == QUOTH_ORGANISATION;
  if (beside && name->end < a->tokens.count && quoth__is_char(a, name->end, ',')) m->owner++;
}

/* "a spokesman for lottery operator Orr": for whom one speaks, behind words that no lexicon knows. */
static void find_owner_behind(const quoth_article *a, uint32_t i) {
  Mention *m = &a->mentions.items[i], *next = m + 1;
  if (!quoth__is(a, m->end - 1, WORD_SPEAKS_FOR) || !quoth__is(a, m->end, WORD_PREPOSITION)) return;
  if (i + 1 == a->mentions.count || next->form == FORM_PRONOUN) return;
  if (quoth__is(a, m->first, WORD_OWNING)) return; /* "its spokesman in Aldon" */
  uint32_t t = m->end + 1;
  while (t < next->first && t - m->end <= OWNER_WORDS && quoth__has(a, t, QUOTH_TOKEN_LOWER) &&
         !quoth__is(a, t, WORD_SMALL | WORD_CUE)) t++;
  if (t == next->first) m->owner = i + 1;
}

static bool resolve_owner(quoth_article *a, uint32_t mention) {
  Mention *owner = &a->mentions.items[mention];
  if (owner->entity != NONE) return true;
  if (owner->form == FORM_NAME) return quoth__resolve_name(a, owner);
  return owner->form != FORM_ROLE || owner->kind != QUOTH_ORGANISATION || quoth__resolve_role(a, mention);
}

static bool resolve_owner_named(quoth_article *a, Mention *m) {
  name_owner(a, m);
  return resolve_owner(a, m->owner);
}

static bool resolve_named(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->owner != NONE) {
    if (!resolve_owner_named(a, m)) return false;
  } else if (quoth__is(a, m->first, WORD_OWNING)) {
    quoth__own_by_pronoun(a, mention);
    if (m->owner != NONE && !resolve_owner(a, m->owner)) return false;
  }
  if (m->entity != NONE) return true;
  return quoth__resolve_name(a, m);
}

static bool resolve_described(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->owner == NONE) find_owner_behind(a, mention);
  if (m->owner != NONE && !resolve_owner_named(a, m)) return false;
  if (m->entity != NONE) return true;
  return m->form == FORM_NAME ? quoth__resolve_name(a, m) : quoth__resolve_role(a, mention);
}

/* "Orr Kay, which is owned by a fund": that of which nothing but its shape says that it is a person is none. */
static void tell_body(quoth_article *a, Mention *name) {
  Who *it = name->entity == NONE ? NULL : &a->who->who.items[name->entity];
  bool person = it && name->form == FORM_NAME && it->kind == QUOTH_PERSON && name->role_end == name->role_first;
  if (person && quoth__is_open(a, it->kind, it->gender, it->name_first) && !it->age)
    it->kind = name->kind = QUOTH_ORGANISATION;
}

static void resolve_relative(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  uint32_t before = quoth__relative_to(a, mention);
  if (before == NONE) return;
  if (m->gender == GENDER_NEUTER) tell_body(a, &a->mentions.items[before]);
  m->entity = a->mentions.items[before].entity;
}

static bool resolve_pronoun(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->owner != NONE && !resolve_owner_named(a, m)) return false;
  if (m->entity != NONE) return true;
  if (quoth__is(a, m->first, WORD_WHO)) resolve_relative(a, mention);
  else quoth__resolve_pronoun(a, mention);
  return true;
}

/* Of what form a mention is cannot be foreseen: it is asked once. */
static bool resolve(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->form != FORM_PRONOUN) quoth__read_as_surname(a, m);
  switch (m->form) {
    case FORM_NAME: return resolve_named(a, mention);
    case FORM_ROLE: return resolve_described(a, mention);
    default: return resolve_pronoun(a, mention);
  }
}

static void note_mention(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (m->entity == NONE || quoth__is_quoted(a, m)) return;
  Who *it = &a->who->who.items[m->entity];
  it->last = mention;
  it->count++;
}

bool quoth__begin_entities(quoth_article *a, uint32_t mentions) {
  WhoIsWho *w = a->who = quoth__take_zero(&a->arena, 1, sizeof *a->who);
  if (!w || !quoth__room_for(&a->arena, &w->who, mentions / MENTIONS_A_WHO) ||
      !quoth__room_for(&a->arena, &w->roles, mentions / MENTIONS_A_ROLE)) return quoth__nomem(a);
  return quoth__make_keys(a, mentions);
}

bool quoth__read_entities(quoth_article *a, uint32_t mentions, uint32_t end) {
  WhoIsWho *w = a->who;
  uint32_t i = w->resolved;
  for (; i < mentions && a->mentions.items[i].end <= end; i++) {
    if (!resolve(a, i) || !quoth__charge(&a->meter, STAGE_NAMES, 8, 0, &a->error)) return false;
    note_mention(a, i);
  }
  w->resolved = i;
  return true;
}

/* ----------------------------------------------------------------- new entities */

void quoth__call_by(const quoth_article *a, Who *it, uint32_t first, uint32_t end) {
  it->name_first = first;
  it->name_end = end;
  it->signs = quoth__in_byline(a, first);
  it->clipped = quoth__token_size(a, first) <= 2;
}

uint32_t quoth__new_who(quoth_article *a, const Mention *m) {
  WhoIsWho *w = a->who;
  if (!quoth__room(&a->arena, &w->who)) {
    quoth__nomem(a);
    return NONE;
  }
  Who *it = &w->who.items[w->who.count];
  *it = (Who){
    .kind = m->kind, .gender = m->gender, .plural = m->plural, .owner = NONE,
    .family = NONE, .both = {NONE, NONE}, .join = NONE,
  };
  if (m->form == FORM_NAME) quoth__call_by(a, it, m->name_first, m->name_end);
  else quoth__call_by(a, it, m->first, m->end);
  return w->who.count++;
}

/* A word of what somebody knows of: "with the closed-door meeting". */
static bool is_word_of_known(const quoth_article *a, uint32_t token, bool first) {
  if (quoth__is_char(a, token, '-')) return quoth__has(a, token, QUOTH_TOKEN_GLUED);
  if (!first && quoth__is(a, token, WORD_GENITIVE)) return quoth__has(a, token + 1, QUOTH_TOKEN_LOWER);
  const uint64_t other = first ? WORD_SMALL : WORD_SMALL | WORD_CUE | WORD_IN_DATE;
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && !quoth__is(a, token, other);
}

/* "two people familiar [with the matter]", "a source close [to Orr's campaign]": where that ends what they know of,
** behind whose description the words stand at `end`; `end` when it is not said. */
static uint32_t end_of_known(const quoth_article *a, uint32_t end) {
  const Hit *hit = quoth__hit_of(a, end, a->rules->names->knowing);
  if (!hit) return end;
  uint32_t t = end + hit->tokens, known = quoth__mention_at(a, t);
  if (known != NONE) t = quoth__full_end(a, &a->mentions.items[known]);
  if (known != NONE && !quoth__is(a, t, WORD_GENITIVE)) return t;
  if (known != NONE || quoth__is(a, t, WORD_DETERMINER)) t++;
  uint32_t noun = t;
  while (t - noun < KNOWN_WORDS && is_word_of_known(a, t, t == noun || quoth__is(a, t - 1, WORD_GENITIVE))) t++;
  return t > noun ? t : end;
}

/* "a strategist at a pro-Orr [super PAC]": what the compound that an owner ends with is said of. */
static uint32_t end_of_compound(const quoth_article *a, const Mention *owner, uint32_t end) {
  bool compound = owner && end == owner->end && end - owner->first > 2 && quoth__is_char(a, end - 2, '-') &&
                  quoth__has(a, end - 1, QUOTH_TOKEN_GLUED) && quoth__has(a, end - 3, QUOTH_TOKEN_LOWER);
  uint32_t t = end;
  while (compound && t - end < KNOWN_WORDS &&
         (is_word_of_known(a, t, false) || quoth__has(a, t, QUOTH_TOKEN_UPPER))) t++;
  return t;
}

/* What may stand behind a whole noun phrase. */
static bool ends_noun(const quoth_article *a, uint32_t token) {
  if (token >= a->tokens.count || quoth__has(a, token, QUOTH_TOKEN_PUNCT)) return true;
  return quoth__is(a, token, WORD_CUE | WORD_AUXILIARY | WORD_WHO | WORD_IN_DATE | WORD_OF);
}

/* "residents of a Dublin [apartment complex]", "a source at the party [headquarters]", "analysts at US [banking giant
** Orr Kay]": the noun that an owner, which ends at `end`, only tells more of. */
static uint32_t end_of_noun(const quoth_article *a, const Mention *owner, uint32_t end) {
  if (!owner || end != owner->end) return end;
  bool article = quoth__is(a, owner->first, WORD_DEFINITE | WORD_INDEFINITE) ||
                 (owner->first > 0 && quoth__is(a, owner->first - 1, WORD_DEFINITE | WORD_INDEFINITE));
  uint32_t t = end;
  while (t < a->tokens.count && t - end < KNOWN_WORDS && is_word_of_known(a, t, false) &&
         !quoth__ends_in(a, t, a->rules->names->past)) t++;
  if (t == end) return end;
  if (article && ends_noun(a, t)) return t;
  uint32_t name = quoth__is(a, t - 1, WORD_ORG) ? quoth__mention_at(a, t) : NONE;
  return name != NONE && a->mentions.items[name].form == FORM_NAME ? a->mentions.items[name].end : end;
}

/* "analysts at Orr Group", "the harbour master's office": whose they are is part of the name. */
static void name_with_owner(const quoth_article *a, const Mention *m, Who *it) {
  const Mention *owner = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  bool before = owner && owner->form != FORM_PRONOUN && owner->end + 1 == m->first;
  uint32_t first = before && quoth__is(a, owner->end, WORD_GENITIVE) ? owner->first : m->first;
  uint32_t end = quoth__full_end(a, m);
  bool listed = end < a->tokens.count && quoth__is(a, end, WORD_JOIN);
  if (listed && owner && owner->plural) end = m->end; /* "the jury of four men and three women" */
  bool inside = first > 1 && quoth__is_hyphen_inside(a, first - 1);
  if (inside) first -= 2; /* "Forty-[six per cent]" */
  end = end_of_compound(a, owner, end_of_noun(a, owner, end));
  quoth__call_by(a, it, first, end_of_known(a, end));
}

/* "a spokesman at the Fed": not the spokesman who has a name by now, nor one of the ministry. */
static bool is_another(const quoth_article *a, const Mention *m, uint32_t who) {
  const Who *it = &a->who->who.items[who];
  uint32_t owner = m->owner == NONE ? NONE : a->mentions.items[m->owner].entity;
  bool indefinite = m->form == FORM_ROLE && m->kind == QUOTH_PERSON && quoth__is(a, m->first, WORD_INDEFINITE);
  return indefinite && (it->words > 0 || (owner != NONE && it->owner != NONE && owner != it->owner));
}

/* A description that speaks twice in the same words is one entity, unless it has been named since or is
** somebody else's. */
static uint32_t described(quoth_article *a, const Mention *m) {
  NameWords words;
  quoth__read_name(a, m->first, m->end, &words);
  uint32_t hash = quoth__mix(words.full, m->kind), who;
  const Key *key = quoth__newest_key(a->who, hash);
  if (key && key->kind == KEY_FULL && !is_another(a, m, key->who)) return key->who;
  who = quoth__new_who(a, m);
  if (who == NONE || !quoth__add_key(a, hash, who, KEY_FULL)) return NONE;
  name_with_owner(a, m, &a->who->who.items[who]);
  return m->role_end == m->role_first || quoth__add_role(a, who, m) ? who : NONE;
}

uint32_t quoth__entity_for(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  uint32_t before = m->entity == NONE ? quoth__relative_to(a, mention) : NONE;
  if (before != NONE) m->entity = a->mentions.items[before].form == FORM_PRONOUN ? NONE : quoth__entity_for(a, before);
  if (m->entity == NONE && m->form != FORM_PRONOUN) {
    m->entity = described(a, m);
    if (m->entity != NONE) a->who->who.items[m->entity].last = mention;
  }
  return m->entity;
}

uint32_t quoth__entity_owning(quoth_article *a, uint32_t token) {
  uint32_t from = quoth__mention_from(a, token);
  bool between = token > 2 && quoth__is(a, token - 1, WORD_PREPOSITION) && quoth__is_char(a, token - 2, ',');
  if (between && from > 0 && a->mentions.items[from - 1].end == token - 2) from--; /* "Kay, in her view, was late" */
  uint32_t m = quoth__owning(a, token, from);
  return m == NONE ? NONE : quoth__entity_for(a, m);
}

/* "the register" behind "Crater Register": the last body or place named whose name ends with the noun. NONE. */
static uint32_t named_with(const quoth_article *a, uint32_t first, uint32_t end) {
  bool noun = end == first + 2 && quoth__is(a, first, WORD_DEFINITE) && quoth__has(a, first + 1, QUOTH_TOKEN_LOWER);
  const Key *key = noun ? quoth__newest_key(a->who, a->tokens.hash[first + 1]) : NULL;
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = quoth__older_key(a->who, key)) {
    const Who *it = &a->who->who.items[key->who];
    bool named = key->kind == KEY_WORD && it->kind != QUOTH_PERSON && it->words > 1;
    if (named && a->tokens.hash[it->name_end - 1] == a->tokens.hash[first + 1]) return key->who;
  }
  return NONE;
}

uint32_t quoth__entity_described(quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t named = named_with(a, first, end);
  if (named != NONE) return named;
  Mention m = {.first = first, .end = end, .kind = QUOTH_UNKNOWN, .form = FORM_ROLE, .owner = NONE};
  return described(a, &m);
}

/* Who stands next in a list that ends with mention `last`: right behind a comma, or it. */
static uint32_t next_of_list(const quoth_article *a, uint32_t mention, uint32_t last) {
  uint32_t comma = a->mentions.items[mention].end;
  uint32_t next = quoth__is_char(a, comma, ',') ? quoth__mention_from(a, comma + 1) : last;
  return next < last && a->mentions.items[next].first == comma + 1 ? next : last;
}

/* The word that joins a mention of a list to the next: behind it, or behind where he is from, "Orr of Keld and Kay". */
static uint32_t join_behind(const quoth_article *a, const Mention *m, uint32_t next) {
  if (quoth__is(a, m->end, WORD_OF)) return a->mentions.items[next].first - 1;
  return m->end + quoth__is_char(a, m->end, ',');
}

/* The entity of a mention with another, whose mention is `next`, up to the end of the list. */
static uint32_t joined_with(quoth_article *a, uint32_t mention, uint32_t next, uint32_t other, uint32_t end) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t one = quoth__entity_for(a, mention);
  if (one == NONE || one == other) return one;
  if (a->who->who.items[other].both[0] == one) return other; /* "Orr, the mayor, and Kay" */
  uint32_t hash = quoth__mix(quoth__mix(3, one), other);
  const Key *key = quoth__newest_key(a->who, hash);
  if (key && key->kind == KEY_FULL && a->who->who.items[key->who].both[0] == one &&
      a->who->who.items[key->who].both[1] == other) return key->who;
  Mention both = {.first = m->first, .end = end, .kind = QUOTH_GROUP, .form = FORM_ROLE, .plural = true};
  uint32_t who = quoth__new_who(a, &both);
  if (who == NONE || !quoth__add_key(a, hash, who, KEY_FULL)) return NONE;
  Who *it = &a->who->who.items[who];
  it->both[0] = one;
  it->both[1] = other;
  it->join = join_behind(a, m, next);
  return who;
}

uint32_t quoth__entity_joint(quoth_article *a, uint32_t first, uint32_t last) {
  uint32_t before[LIST_MOST], count = 0, who = quoth__entity_for(a, last);
  for (uint32_t m = first; m < last && count < LIST_MOST - 1; m = next_of_list(a, m, last)) before[count++] = m;
  for (uint32_t next = last; count > 0 && who != NONE; next = before[count]) {
    count--;
    who = joined_with(a, before[count], next, who, a->mentions.items[last].end);
  }
  return who;
}

/* ------------------------------------------------------------ what is known of one */

bool quoth__is_introduced(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (m->form != FORM_ROLE || m->entity == NONE) return false;
  const Who *it = &a->who->who.items[m->entity];
  return it->words == 0 && it->name_first >= m->first && it->name_first < m->end;
}

/* "A regular, who asked not to be named,": a description that no lexicon knows, of a person. */
static bool is_told_as_person(const quoth_article *a, const Who *it) {
  uint32_t who = it->name_end + 1;
  return quoth__is_char(a, it->name_end, ',') && quoth__is(a, who, WORD_WHO) && !quoth__is_of_thing(a, who);
}

bool quoth__may_be_he(const quoth_article *a, uint32_t entity) {
  const Who *it = &a->who->who.items[entity];
  if (it->kind != QUOTH_UNKNOWN) return it->kind == QUOTH_PERSON;
  if (it->words == 0) return is_told_as_person(a, it);
  uint32_t t = it->name_first;
  while (t > 0 && quoth__is(a, t - 1, WORD_NO_NAME)) t--; /* "the Sunday Echo" */
  return !(t > 0 && quoth__is(a, t - 1, WORD_DEFINITE));
}

void quoth__most_named(const quoth_article *a, uint32_t most[2]) {
  const Who *all = a->who->who.items;
  most[0] = most[1] = NONE;
  for (uint32_t who = 0; who < a->who->who.count; who++) {
    if (all[who].kind != QUOTH_PERSON || all[who].words == 0 || all[who].count == 0) continue;
    if (most[0] == NONE || all[who].count > all[most[0]].count) {
      most[1] = most[0];
      most[0] = who;
    } else if (most[1] == NONE || all[who].count > all[most[1]].count) {
      most[1] = who;
    }
  }
}

bool quoth__entity_speaks(const quoth_article *a, uint32_t entity) {
  const Who *it = &a->who->who.items[entity];
  return it->words == 0 && it->speaks_for;
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
