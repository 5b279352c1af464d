/*
** mention.c - what a phrase, a pronoun or a label mentions: see phrase.h.
**
** A mention says where its name and its title stand, of what kind it is and of what gender,
** as far as its own words tell. A name inside it is a mention of its own, and its owner.
*/
#include "phrase.h"
#include "who.h"

enum {
  SYLLABLE = 6,        /* letters of one, or of a short family name */
  KIND_WORDS = 3, /* between a number and a group: "14 Swedish aid groups" */
  WORK_WORDS = 6  /* from the name of a work to the noun that says so: "Harbour Row, the ITV drama" */
};

static Mention *add(Names *n, uint32_t first, uint32_t end) {
  quoth_article *a = n->a;
  Mention *m = &a->mentions.items[a->mentions.count++];
  *m = (Mention){.first = first, .end = end, .entity = NONE, .owner = NONE};
  return m;
}

/* ------------------------------------------------------- what its words tell */

static uint64_t bits_of(const quoth_article *a, uint32_t first, uint32_t end) {
  uint64_t bits = 0;
  for (uint32_t t = first; t < end; t++) bits |= a->words[t];
  return bits;
}

/* "Orr County", "the village" */
static bool is_land(const quoth_article *a, uint32_t token) {
  return quoth__hit_of(a, token, a->rules->names->settlement) != NULL;
}

/* "Lake Orr", "Aldon Road", "Orr County", but not "Odessa Orr" where "Ms. Orr" stands somewhere. */
static bool is_place(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  if (quoth__is(a, first, WORD_GIVEN) || quoth__is_surname(n, end - 1)) return false;
  if (quoth__is(a, first, WORD_PLACE) || is_land(a, end - 1)) return true;
  return quoth__hit_of(a, first, a->rules->names->place_opening) != NULL;
}

/* "Corwick & Lane" */
static bool holds_ampersand(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t t = first;
  while (t < end && !quoth__is_char(a, t, '&')) t++;
  return t < end;
}

/* "Kim Jong Un": a family name before a given one of two syllables, and not the UN. */
static bool is_family_first(const quoth_article *a, uint32_t first, uint32_t end) {
  if (end - first != 3 || !quoth__hit_of(a, first, a->rules->names->family)) return false;
  for (uint32_t t = first; t < end; t++)
    if (quoth__has(a, t, QUOTH_TOKEN_UPPER) || quoth__token_size(a, t) > SYLLABLE) return false;
  return !quoth__is(a, end - 1, WORD_ORG | WORD_ORG_SUFFIX | WORD_OUTLET);
}

/* "in Much Harbury", "At Much Harbury," */
static bool is_somewhere(const quoth_article *a, uint32_t first) {
  if (first == 0) return false;
  bool opens = quoth__has(a, first - 1, QUOTH_TOKEN_FIRST);
  return quoth__hit_of(a, first - 1, a->rules->names->locative) ||
         (opens && quoth__hit_of(a, first - 1, a->rules->names->opening_locative));
}

/* "Israel Orr said": a word behind a place that names no body, and no team, but not "in Israel Orr said". */
static bool is_named_after_place(const quoth_article *a, uint32_t first) {
  uint32_t word = first + 1;
  bool team = a->source.text[a->tokens.end[word] - 1] == 's' || quoth__has(a, word, QUOTH_TOKEN_UPPER);
  return !team && !a->tokens.lexeme[word] && !is_somewhere(a, first);
}

/* "Emma Castle said", "said Emma Castle", "Emma Castle, 54,", "London Orr, who": a given name and a building, or a
** place before another word, of one who does what only a person does. */
static bool is_built_person(const quoth_article *a, uint32_t first, uint32_t end) {
  if (end - first != 2 || end + 1 >= a->tokens.count) return false;
  bool built = quoth__is_built_name(a, first);
  if (!built && !quoth__is(a, first, WORD_PLACE)) return false;
  if (built && quoth__is(a, end, WORD_OF)) return true; /* "Colin Abbey of Keld" */
  bool says = quoth__is(a, end, WORD_CUE) || (first > 0 && quoth__is(a, first - 1, WORD_CUE));
  if (says && (built || is_named_after_place(a, first))) return true;
  return quoth__is_char(a, end, ',') && (quoth__has(a, end + 1, QUOTH_TOKEN_DIGITS) ||
                                         (quoth__is(a, end + 1, WORD_WHO) && !quoth__is_of_thing(a, end + 1)));
}

static quoth_entity_kind kind_of_word(uint64_t word, bool titled) {
  if (titled) return QUOTH_PERSON;
  if (word & (WORD_GENITIVE | WORD_ORG | WORD_ORG_SUFFIX | WORD_ORG_NAME | WORD_OUTLET)) return QUOTH_ORGANISATION;
  if (word & WORD_PLACE) return QUOTH_PLACE;
  if (word & WORD_GROUP) return QUOTH_GROUP;
  return word & WORD_GIVEN ? QUOTH_PERSON : QUOTH_UNKNOWN;
}

static quoth_entity_kind kind_of_words(const Names *n, uint32_t first, uint32_t end, bool titled) {
  const quoth_article *a = n->a;
  uint64_t all = bits_of(a, first, end), last = a->words[end - 1];
  bool body = last & (WORD_ORG | WORD_ORG_SUFFIX | WORD_ORG_NAME) && !quoth__is(a, first, WORD_GIVEN | WORD_TITLE);
  if (titled && !body) return QUOTH_PERSON;
  if (last & WORD_GENITIVE) return QUOTH_ORGANISATION; /* "McDonald's" */
  if (quoth__is_numbered(a, first, end)) return QUOTH_ORGANISATION;
  bool site = quoth__has(a, end - 1, QUOTH_TOKEN_LOWER) && quoth__is_char(a, end - 2, '.');
  if (site) return QUOTH_ORGANISATION; /* "Booking.com" */
  if (is_family_first(a, first, end) || is_built_person(a, first, end)) return QUOTH_PERSON;
  if (last & (WORD_ORG | WORD_ORG_SUFFIX | WORD_ORG_NAME | WORD_OUTLET)) return QUOTH_ORGANISATION;
  if (quoth__is(a, first, WORD_GIVEN)) return QUOTH_PERSON;
  bool joined = holds_ampersand(a, first, end) || (all & WORD_OF && all & WORD_ORG);
  if (end - first > 2 && joined) return QUOTH_ORGANISATION;
  if (last & WORD_PLACE || is_place(n, first, end)) return QUOTH_PLACE;
  if (last & WORD_GROUP) return QUOTH_GROUP;
  if (all & (WORD_ORG | WORD_ORG_NAME)) return QUOTH_ORGANISATION;
  return end - first <= 4 && !n->title_case ? QUOTH_PERSON : QUOTH_UNKNOWN;
}

static inline quoth_entity_kind kind_of_name(const Names *n, uint32_t first, uint32_t end, bool titled) {
  return end - first > 1 ? kind_of_words(n, first, end, titled) : kind_of_word(n->a->words[first], titled);
}

static bool in_dateline(const Names *n, uint32_t token) {
  return token >= n->dateline.begin && token < n->dateline.end;
}

/* "the village of Low Orr" */
static bool is_settlement(const quoth_article *a, uint32_t first) {
  return first > 1 && quoth__is(a, first - 1, WORD_OF) && is_land(a, first - 2);
}

static Gender gender_of_title(const quoth_article *a, uint32_t first, uint32_t end) {
  Gender gender = GENDER_UNKNOWN;
  for (uint32_t t = first; t < end && !gender; t++)
    if (quoth__is(a, t, WORD_TITLE)) gender = quoth__gender_of(quoth__genders_at(a, t), GENDER_OF_TITLE);
  return gender;
}

static inline Gender gender_of_given(const quoth_article *a, uint32_t token) {
  bool given = quoth__is(a, token, WORD_GIVEN);
  return given ? quoth__gender_of(quoth__genders_at(a, token), GENDER_OF_GIVEN) : GENDER_UNKNOWN;
}

/* "the broadcaster TV-Ost": what a firm does as well as a person, before letters. */
static bool is_firm(const quoth_article *a, const Mention *m) {
  return quoth__is(a, m->role_end - 1, WORD_ORG) && quoth__has(a, m->name_first, QUOTH_TOKEN_UPPER) &&
         !quoth__is(a, m->name_first, WORD_GIVEN);
}

/* A word for a film, a book and the like, but none that names anybody: "called". */
static bool is_word_for_work(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_NAMING) && quoth__has(a, token, QUOTH_TOKEN_LOWER) &&
         !quoth__ends_in(a, token, a->rules->names->past);
}

/* "the film Harbour Row", "Harbour Row, the ITV drama": a name of a work. */
static bool is_work(const quoth_article *a, uint32_t first, uint32_t end) {
  if (first > 0 && is_word_for_work(a, first - 1)) return true;
  if (!quoth__is_char(a, end, ',') || !quoth__is(a, end + 1, WORD_DETERMINER)) return false;
  uint32_t t = end + 2;
  while (t < a->tokens.count && t - end <= WORK_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD) &&
         !quoth__is(a, t, WORD_SMALL | WORD_NAMING)) t++;
  return t < a->tokens.count && is_word_for_work(a, t);
}

static void describe_name(Names *n, const Phrase *p, Mention *m) {
  const quoth_article *a = n->a;
  m->form = FORM_NAME;
  m->name_first = p->name_first;
  m->name_end = p->name_end;
  if (p->head_end && p->head_end <= p->name_first) {
    m->role_first = p->head_first;
    m->role_end = p->head_end;
  }
  bool titled = m->role_end && quoth__is(a, m->role_end - 1, WORD_TITLE) && !is_firm(a, m);
  m->kind = kind_of_name(n, m->name_first, m->name_end, titled);
  if (!titled && m->role_end && quoth__is(a, m->role_end - 1, WORD_ORG) && !quoth__is(a, m->name_first, WORD_GIVEN))
    m->kind = QUOTH_ORGANISATION; /* "the newspaper Le Soir" */
  if (!titled && quoth__symbols_end(a, m->end)) m->kind = QUOTH_ORGANISATION; /* "Orr Mills (ORR.N)" */
  bool placed = !m->role_end && m->kind != QUOTH_ORGANISATION &&
                (in_dateline(n, m->first) || is_settlement(a, m->first));
  if (placed) m->kind = QUOTH_PLACE;
  bool by_shape = !m->role_end && m->kind == QUOTH_PERSON && !quoth__is(a, m->name_first, WORD_GIVEN);
  /* "the Alpine Review" is no person either. */
  bool other = by_shape && (p->definite || is_somewhere(a, m->first) || is_work(a, m->first, m->end));
  if (other) m->kind = QUOTH_UNKNOWN;
  if (m->kind != QUOTH_PERSON && m->kind != QUOTH_UNKNOWN) return;
  if (titled) m->gender = gender_of_title(a, m->role_first, m->role_end);
  bool surname = titled && m->name_end - m->name_first == 1 && quoth__is(a, m->role_end - 1, WORD_HONORIFIC) &&
                 !quoth__is(a, m->role_end - 1, WORD_FORENAME); /* "Cllr Kelly" may be a man */
  if (!m->gender && !surname) m->gender = gender_of_given(a, m->name_first);
}

/* "14 aid groups": where the number before a group stands, and what kind of group it is; else where that begins. */
static uint32_t counted_from(const Names *n, const Mention *m) {
  const quoth_article *a = n->a;
  uint32_t t = m->first, least = a->mentions.count > 1 ? m[-1].end : 0;
  while (t > least && m->first - t < KIND_WORDS && quoth__plain_word(n, t - 1) &&
         quoth__has(a, t - 1, QUOTH_TOKEN_LOWER)) t--;
  bool number = t > least && quoth__has(a, t - 1, QUOTH_TOKEN_DIGITS) && !quoth__is(a, t - 1, WORD_IN_DATE);
  return number && !quoth__has(a, t - 1, QUOTH_TOKEN_GLUED) ? t - 1 : m->first;
}

static void describe_role(const Names *n, const Phrase *p, Mention *m) {
  const quoth_article *a = n->a;
  uint64_t last = a->words[p->head_end - 1];
  m->form = FORM_ROLE;
  m->role_first = p->head_first;
  m->role_end = p->head_end;
  m->kind = last & WORD_GROUP ? QUOTH_GROUP : last & (WORD_TITLE | WORD_NATION) ? QUOTH_PERSON
          : last & WORD_ORG ? QUOTH_ORGANISATION : QUOTH_DOCUMENT;
  m->plural = m->kind == QUOTH_GROUP;
  if (m->plural && !p->definite) m->first = counted_from(n, m);
  if (m->kind == QUOTH_PERSON) m->gender = gender_of_title(a, m->role_first, m->role_end);
}

/* ----------------------------------------------------------------- of phrases */

/* A name of its own inside a longer mention: its owner. An adjective owns nothing. */
static void add_inner(Names *n, const Phrase *p) {
  quoth_article *a = n->a;
  uint32_t first = p->inner_first, end = p->inner_end, outer = a->mentions.count - 1;
  if (quoth__is_nation(a, first, end)) return;
  Mention *m = add(n, first, end);
  m->name_first = first;
  m->name_end = end;
  m->kind = kind_of_name(n, first, end, false);
  bool of_body = p->head_end && p->head_first == end && quoth__is(a, p->head_end - 1, WORD_ORG);
  if (of_body && m->kind == QUOTH_PERSON && !quoth__is(a, first, WORD_GIVEN))
    m->kind = QUOTH_UNKNOWN; /* "the Orr Kay party" */
  if (m->kind == QUOTH_PERSON) m->gender = gender_of_given(a, first);
  a->mentions.items[outer].owner = outer + 1;
}

/* The title that a phrase behind it and "of" belongs to, through at most three links:
** "the head of the board of Aldon"; NONE. */
static uint32_t office_before(const quoth_article *a, uint32_t first) {
  for (uint32_t i = a->mentions.count, hops = 0; i-- > 0 && hops < 4; hops++) {
    const Mention *m = &a->mentions.items[i];
    if (m->end + 1 != first || !quoth__is(a, m->end, WORD_PREPOSITION | WORD_GENITIVE)) return NONE;
    if (m->form == FORM_ROLE && m->kind == QUOTH_PERSON) return i;
    first = m->first;
  }
  return NONE;
}

/* "the head of the farmers' union Semyon Varga": the name is the head's, not the union's. */
static void add_officer(Names *n, const Phrase *p, uint32_t office) {
  quoth_article *a = n->a;
  if (p->head_end && p->head_end <= p->name_first) {
    Mention *body = add(n, p->first, p->name_first);
    Phrase inner = {.first = p->first, .head_first = p->head_first, .head_end = p->head_end};
    describe_role(n, &inner, body);
  }
  Mention *m = add(n, p->name_first, p->name_end);
  const Mention *role = &a->mentions.items[office];
  m->form = FORM_NAME;
  m->name_first = p->name_first;
  m->name_end = p->name_end;
  m->role_first = role->role_first;
  m->role_end = role->role_end;
  m->kind = QUOTH_PERSON;
  m->gender = gender_of_given(a, m->name_first);
}

/* The title whose holder a phrase names: a name of a person stands behind words that
** are no title of his own; NONE. */
static uint32_t officer_of(const Names *n, const Phrase *p) {
  const quoth_article *a = n->a;
  if (p->name_end != p->best || p->name_first == p->first || p->name_end - p->name_first < 2) return NONE;
  if (p->head_end && quoth__is(a, p->head_end - 1, WORD_TITLE)) return NONE;
  if (!p->head_end && quoth__is(a, p->first, WORD_INDEFINITE)) return NONE; /* "the manager of a local Orr Inn" */
  if (!quoth__is(a, p->name_first, WORD_GIVEN) && kind_of_name(n, p->name_first, p->name_end, false) != QUOTH_PERSON)
    return NONE;
  return p->name_first == p->first + 1 && p->definite ? NONE : office_before(a, p->first);
}

/* "the IG Holz union": a name and no more than what it is. */
static bool is_called_after(const Names *n, const Phrase *p) {
  const quoth_article *a = n->a;
  bool noun = p->inner_end > p->inner_first && p->head_first == p->inner_end && p->head_end == p->head_first + 1;
  if (!noun || kind_of_name(n, p->inner_first, p->inner_end, false) == QUOTH_PLACE) return false;
  bool lower = p->head_end == p->best && quoth__has(a, p->head_first, QUOTH_TOKEN_LOWER);
  return lower && !quoth__is_nation(a, p->inner_first, p->inner_end) &&
         quoth__hit_of(a, p->head_first, a->rules->names->called_after);
}

static void add_called_after(Names *n, const Phrase *p) {
  Mention *m = add(n, p->first, p->best);
  m->form = FORM_NAME;
  m->kind = QUOTH_ORGANISATION;
  m->name_first = p->inner_first;
  m->name_end = p->inner_end;
  m->role_first = p->head_first;
  m->role_end = p->head_end;
}

static void add_whole(Names *n, const Phrase *p) {
  if (p->name_end && p->name_end == p->best) {
    bool bare = !p->inner_end && !p->head_end && !p->definite;
    describe_name(n, p, add(n, bare ? p->name_first : p->first, p->best));
  } else {
    describe_role(n, p, add(n, p->first, p->best));
  }
}

void quoth__add_phrase(Names *n, const Phrase *p) {
  uint32_t office = NONE;
  if (is_called_after(n, p)) {
    add_called_after(n, p);
  } else if ((office = officer_of(n, p)) != NONE) {
    add_officer(n, p, office);
  } else {
    add_whole(n, p);
    if (p->inner_end > p->inner_first) add_inner(n, p);
  }
}

/* ------------------------------------------------------ of pronouns and labels */

void quoth__add_pronoun(Names *n, uint32_t token) {
  uint32_t genders = quoth__genders_at(n->a, token);
  Mention *m = add(n, token, token + 1);
  m->form = FORM_PRONOUN;
  m->gender = quoth__gender_of(genders, GENDER_OF_PRONOUN);
  m->plural = genders >> GENDER_SEVERAL;
}

void quoth__add_label(Names *n, const SpeechTurn *turn) {
  if (turn->kind == TURN_QUESTION || turn->kind == TURN_ANSWER) return;
  uint32_t name = turn->kind == TURN_NAME ? quoth__behind_titles(n, turn->first, turn->name_end) : turn->first;
  if (name == turn->name_end) name = turn->first;
  Phrase p = {.first = turn->first, .name_first = name, .name_end = turn->name_end, .best = turn->name_end};
  if (name > turn->first) { p.head_first = turn->first; p.head_end = name; }
  Mention *m = add(n, p.first, p.best);
  describe_name(n, &p, m);
  if (m->kind != QUOTH_ORGANISATION && m->kind != QUOTH_GROUP) m->kind = QUOTH_PERSON;
}
