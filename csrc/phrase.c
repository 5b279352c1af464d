/*
** phrase.c - phrases: see phrase.h.
**
** A phrase grows token by token while its words can belong to one noun phrase; where it
** stops it is cut back to its last name or head noun, which say what it is.
*/
#include "phrase.h"

/* ------------------------------------------------------------------ its parts */

/* "White said", and "White left" where "Phil White" stands somewhere: a nation that is a surname, before no noun. */
static bool is_surname_alone(const Names *n, uint32_t first, uint32_t end) {
  bool noun = end < n->end && (quoth__head_token(n, end) || quoth__is(n->a, end, WORD_MODIFIER) ||
                               (quoth__plain_word(n, end) && quoth__has(n->a, end, QUOTH_TOKEN_LOWER)));
  bool alone = end == first + 1 && !noun && !(first > 0 && quoth__is(n->a, first - 1, WORD_DETERMINER));
  return alone && (quoth__is_surname(n, first) || (end < n->end && quoth__says_at(n->a, end)));
}

/* "a three-[judge] appeal court panel": of whom so many are in what stands behind it. */
static bool is_counted(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (token < 2 || token + 1 >= n->end || !quoth__is_link(n, token - 1)) return false;
  bool number = quoth__is(a, token - 2, WORD_DETERMINER) || a->tokens.number[token - 2] != QUOTH_NO_NUMBER;
  return number && quoth__has(a, token + 1, QUOTH_TOKEN_LOWER) && quoth__plain_word(n, token + 1);
}

bool quoth__heads(const Names *n, uint32_t token) {
  bool ends = token > 0 && quoth__is_link(n, token - 1) && quoth__is(n->a, token - 1, WORD_HEAD); /* "mother-of-two" */
  bool small = quoth__small_word(n->a, token) && !ends;
  return (!small || quoth__opens_title(n, token)) && !quoth__is_compounded(n, token) && !is_counted(n, token);
}

/* An adjective made of a name: "Russian state-run news agency Tass", "the Aldon-based company".
** Behind it, or 0: there is none. */
static uint32_t behind_adjective(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  if (quoth__is_nation(a, first, end)) return is_surname_alone(n, first, end) ? 0 : end;
  bool compound = end + 1 < n->end && quoth__is_link(n, end) &&
                  quoth__has(a, end + 1, QUOTH_TOKEN_WORD) && !quoth__capital_word(a, end + 1);
  return compound ? end + 2 : 0;
}

/* "Outside court Mr Orr said", "a claim Ann Orr called": an honorific behind what heads no person, or a given name
** behind what is said, begins a phrase of its own. */
static void begin_at_person(const Names *n, Phrase *p) {
  if (p->at == p->first) return;
  bool titled = quoth__is(n->a, p->at - 1, WORD_TITLE), headed = p->head_end && p->head_end == p->at;
  bool said = quoth__is(n->a, p->at - 1, WORD_DOCUMENT | WORD_CUE_NOUN | WORD_NOUN_LIKE) &&
              quoth__is(n->a, p->at, WORD_GIVEN);
  bool apart = !titled && (said || (headed && quoth__is(n->a, p->at, WORD_HONORIFIC)));
  if (apart) *p = (Phrase){.first = p->at, .at = p->at};
}

/* Where the title before a name ends: before letters in parentheses, "(DSP)". */
static uint32_t title_end(const Names *n, uint32_t first, uint32_t name) {
  uint32_t t = first;
  while (t < name && !quoth__is_char(n->a, t, '(')) t++;
  return t;
}

static void take_name(Names *n, Phrase *p) {
  begin_at_person(n, p);
  uint32_t first = p->at, end = quoth__name_run(n, first), name = quoth__behind_titles(n, first, end);
  uint32_t behind = p->head_end || p->name_end ? 0 : behind_adjective(n, first, end);
  if (behind) {
    p->wide = true;
    p->at = behind;
    return;
  }
  if (p->name_end) { p->inner_first = p->name_first; p->inner_end = p->name_end; }
  if (name == end) {
    p->name_first = p->name_end = 0;
    for (name = end; name > first && quoth__is(n->a, name - 1, WORD_TITLE | WORD_MODIFIER); name--) {}
    p->head_first = name;
    p->head_end = end;
    if (name > first) { p->inner_first = first; p->inner_end = name; }
  } else {
    if (name > first && (!p->head_end || (p->head_end == first && quoth__is_hyphen(n->a, first - 1)))) {
      if (!p->head_end) p->head_first = first;
      p->head_end = title_end(n, first, name); /* "Director-[General] Lee Orr" */
    }
    p->name_first = name;
    p->name_end = end;
  }
  p->at = p->best = end;
  p->wide = false;
}

static void take_head(const Names *n, Phrase *p) {
  if (p->name_end) {
    p->inner_first = p->name_first;
    p->inner_end = p->name_end;
    p->name_first = p->name_end = 0;
  }
  if (p->head_end != p->at) p->head_first = p->at;
  uint32_t on = quoth__title_goes_on(n, p->at + 1);
  p->at = on + (on > p->at + 1);
  p->head_end = p->best = p->at;
  p->wide = false;
}

/* Behind the name of a nation or a body, which may go with the noun: "the UN humanitarian office". */
static bool is_adjectival(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (token == 0 || token + 1 >= n->end || !quoth__has(a, token, QUOTH_TOKEN_LOWER)) return false;
  bool letters = quoth__is(a, token - 1, WORD_NAME) && quoth__has(a, token - 1, QUOTH_TOKEN_UPPER);
  bool body = letters || (token > 1 && quoth__is(a, token - 2, WORD_NAME) && !quoth__is(a, token - 2, WORD_GIVEN));
  bool titled = quoth__is(a, token + 1, WORD_TITLE) && quoth__name_token(n, token + 2) &&
                !(quoth__is(a, token + 1, WORD_GIVEN) && quoth__capital_word(a, token + 1)); /* "Orr guide Dean Lee" */
  if (body && titled) return true; /* "Orr State athletic director Lee", "UAW floor leader Lee" */
  return quoth__is(a, token - 1, WORD_NATION | WORD_ORG_NAME | WORD_PLACE) && quoth__is(a, token - 1, WORD_NAME) &&
         quoth__is(a, token + 1, WORD_ORG | WORD_TITLE | WORD_GROUP);
}

/* One unknown word may stand between two heads ("law enforcement agency"), several behind a
** determiner. */
static inline bool leads_on(const Names *n, const Phrase *p) {
  uint32_t t = p->at;
  if (p->wide) return t - p->first <= PLAIN_WORDS;
  bool weak = t > 0 && p->head_end == t && !p->name_end &&
              !quoth__is(n->a, t - 1, WORD_TITLE | WORD_GROUP);
  return (weak || (p->name_end && is_adjectival(n, t))) && quoth__head_token(n, t + 1);
}

/* "the sixty-one-year-old", "the well-known mayor": any word may stand behind a hyphen. */
static bool is_inside_compound(const Names *n, uint32_t token) {
  return token > 0 && quoth__is_link(n, token - 1);
}

/* "the two-time champion", "the long-serving mayor", "the off-duty officer": any word that a compound begins with. */
static bool opens_compound_word(const Names *n, uint32_t token) {
  bool compound = quoth__is_link(n, token + 1) && quoth__has(n->a, token + 2, QUOTH_TOKEN_LOWER);
  return compound && !quoth__is(n->a, token, WORD_SO_CALLED); /* "the so-called Orr tax" */
}

/* A modifier on the way to a head. */
static bool modifies(const Names *n, const Phrase *p) {
  uint32_t t = p->at;
  uint64_t word = n->a->words[t];
  if (quoth__is_hyphen(n->a, t)) return quoth__glued(n, t) && quoth__glued(n, t + 1);
  if (p->wide && is_inside_compound(n, t)) return true;
  if (word & WORD_GENITIVE) return p->definite && !p->best && t > p->first + 1; /* "the porters' union" */
  if (word & WORD_NATION || (word & WORD_MODIFIER && (p->wide || !(word & WORD_CUE)))) return true;
  return quoth__plain_word(n, t) && leads_on(n, p);
}

/* "the chief executive (CEO) of Orr Foods", "the deputy commissioner (Central) Lee Orr": the parenthesis that goes with
** a title. */
static bool take_aside(Names *n, Phrase *p) {
  const quoth_article *a = n->a;
  bool titled = p->head_end && p->head_end == p->at && quoth__is(a, p->at - 1, WORD_TITLE);
  uint32_t behind = titled ? quoth__behind_parenthesis(n, p->at) : 0;
  if (!behind || behind >= n->end) return false;
  if (!quoth__is(a, behind, WORD_PREPOSITION) && !quoth__name_token(n, behind)) return false;
  p->at = p->best = behind;
  return true;
}

/* "with Mayor Ann Orr ruling out a probe": what somebody who has a title does, for no name with one stands before a
** noun. */
static bool is_deed(const Names *n, const Phrase *p) {
  bool titled = p->name_end == p->at && p->head_end > p->head_first && p->head_end <= p->name_first && !p->definite;
  return titled && quoth__is(n->a, p->head_end - 1, WORD_TITLE) &&
         quoth__ends_in(n->a, p->at, n->a->rules->names->present);
}

/* "the Orrish Guild estimates that prices fell", "Orr Bank estimates the price", "the petition states that": a noun
** that is a verb there, for a name or another noun stands before it and what is said behind. */
static bool is_verb(const Names *n, const Phrase *p) {
  const quoth_article *a = n->a;
  bool behind = p->at > p->first && (p->name_end == p->at || p->head_end == p->at);
  if (is_deed(n, p)) return true;
  if (!quoth__is(a, p->at, WORD_CUE) || !behind || p->at + 2 >= n->end) return false;
  bool object = p->name_end == p->at && quoth__is(a, p->at + 1, WORD_DETERMINER) && quoth__is(a, p->at - 1, WORD_ORG) &&
                !quoth__is(a, p->at - 1, WORD_MEDIUM);
  return object || (quoth__is(a, p->at + 1, WORD_THAT) && !quoth__is(a, p->at + 2, WORD_CUE | WORD_AUXILIARY));
}

/* "the World Health Organization (WHO) chief Lee Orr": the letters of a body's name before the title of one of its
** people. */
static bool take_letters(const Names *n, Phrase *p) {
  const quoth_article *a = n->a;
  uint32_t behind = p->name_end == p->at ? quoth__behind_parenthesis(n, p->at) : 0;
  if (behind != p->at + 3 || !quoth__has(a, p->at + 1, QUOTH_TOKEN_CAP | QUOTH_TOKEN_INITIALS)) return false;
  uint32_t title = behind;
  while (title + 1 < n->end && quoth__is(a, title, WORD_MODIFIER) && !quoth__is(a, title, WORD_TITLE)) title++;
  if (!quoth__is(a, title, WORD_TITLE) || !(quoth__head_token(n, title) || quoth__name_token(n, title))) return false;
  p->at = behind;
  p->wide = true;
  return true;
}

static inline bool take_parenthesis(Names *n, Phrase *p) {
  return quoth__is_char(n->a, p->at, '(') && (take_aside(n, p) || take_letters(n, p));
}

/* Takes what the phrase goes on with; false when it does not. */
static bool take_part(Names *n, Phrase *p) {
  uint64_t word = n->a->words[p->at];
  if (word & WORD_MODIFIER && !p->best && quoth__joins_modifier(n->a, p->at)) {
    p->at += 2;
    return true;
  }
  if (word & WORD_IN_DATE || (word & WORD_GENITIVE && p->best)) return false;
  if (quoth__name_token(n, p->at) && !(p->name_end && p->at > p->name_end)) {
    take_name(n, p);
  } else if (word & WORD_HEAD && quoth__heads(n, p->at)) {
    if (is_verb(n, p)) return false;
    take_head(n, p);
  } else if (modifies(n, p)) {
    p->at++;
  } else {
    return take_parenthesis(n, p);
  }
  return true;
}

/* ------------------------------------------------------------------ the whole */

/* "a former billing clerk": a participle that reports nothing, for a head stands behind it. */
static bool is_adjective(const Names *n, uint32_t token) {
  return quoth__is(n->a, token, WORD_PARTICIPLE) && quoth__head_token(n, token + 1) &&
         quoth__is(n->a, token + 1, WORD_TITLE | WORD_ORG);
}

/* "the trade and industry secretary": "and" between what an office is for. */
static bool joins_fields(const Names *n, uint32_t join) {
  const quoth_article *a = n->a;
  return join > 0 && join + 2 < n->end && quoth__is(a, join, WORD_JOIN) && quoth__is_sector(a, join - 1) &&
         quoth__is_sector(a, join + 1) && quoth__is(a, join + 2, WORD_OFFICE) && quoth__head_token(n, join + 2);
}

bool quoth__has_head_behind(const Names *n, uint32_t token) {
  return is_adjective(n, token) || opens_compound_word(n, token) || joins_fields(n, token);
}

/* A plain word, or one that ends the phrase but on the way to its head. */
static bool take_word(const Names *n, Phrase *p, bool plain) {
  bool inside = plain || (p->wide && (quoth__leads_to_head(n, p->at) || is_inside_compound(n, p->at)));
  if (!inside || !leads_on(n, p)) return false;
  p->at++;
  return true;
}

/* Most words are plain, or end it, and so do most marks but hyphens. */
static void grow(Names *n, Phrase *p) {
  const uint8_t *traits = n->a->traits;
  uint32_t end = p->first + PHRASE_TOKENS;
  if (end > n->end) end = n->end;
  for (bool on = true; on && p->at < end;) {
    uint32_t has = traits[p->at] & (NOT_PLAIN | TRAIT_DASH);
    if (!has || has == TRAIT_STOP) on = take_word(n, p, !has);
    else on = has == TRAIT_PUNCT && !p->wide ? take_parenthesis(n, p) : take_part(n, p);
  }
}

uint32_t quoth__behind_capital(Names *n, uint32_t token) {
  if (quoth__is(n->a, token, WORD_IN_DATE)) return NONE;
  return quoth__name_token(n, token) ? token : quoth__part_behind(n, token);
}

static bool is_owned(const Names *n, uint32_t token) { return token > 0 && quoth__is(n->a, token - 1, WORD_GENITIVE); }

/* "Consumer groups said": a plain word that opens a sentence right before several people or a body. */
static bool opens_compound(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  return quoth__is(a, token + 1, WORD_GROUP) && quoth__has(a, token, QUOTH_TOKEN_FIRST) &&
         quoth__plain_word(n, token) && !quoth__is(a, token, WORD_CUE) &&
         quoth__head_token(n, token + 1) && quoth__has(a, token + 1, QUOTH_TOKEN_LOWER);
}

static bool begins_phrase(Names *n, uint32_t token) {
  uint64_t word = n->a->words[token];
  if (word & WORD_IN_DATE) return false;
  if (word & WORD_NAME || (word & WORD_HEAD && !(word & WORD_SMALL)) || quoth__name_token(n, token)) return true;
  return (word & WORD_MODIFIER || is_owned(n, token)) && quoth__plain_word(n, token);
}

/* "Her coach, former world number two Lee Orr": what somebody was, behind a comma. */
static bool opens_past(const Names *n, uint32_t token) {
  return token > 0 && quoth__sense_of(n->a, token, WORD_MODIFIER) && quoth__is_char(n->a, token - 1, ',');
}

bool quoth__read_phrase(Names *n, uint32_t token, uint32_t at, Phrase *p) {
  bool definite = at > token, wide = definite || opens_compound(n, token);
  if (!wide && !begins_phrase(n, token)) return false;
  wide = wide || is_owned(n, token) || opens_past(n, token);
  *p = (Phrase){.first = token, .at = at, .definite = definite, .wide = wide};
  grow(n, p);
  if (p->best) return true;
  if (!p->definite || p->at != token + 2 || !quoth__is(n->a, token + 1, WORD_NATION)) return false;
  p->head_first = token + 1; /* "the Norwegian said" */
  p->head_end = p->best = p->at;
  return true;
}
