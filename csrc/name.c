/*
** name.c - mentions: see name.h.
**
** One pass over the sentences. A phrase grows token by token while its words can
** belong to one noun phrase; where it stops it is cut back to its last name or
** head noun, which say what it is. A capital letter names someone only where a
** common word would not have one: the word's other occurrences are the evidence
** for words that begin a sentence or stand in a headline.
**
** What is asked of a token again and again - a capital that makes a name, a date it
** is part of - is found once and remembered in its word's bits.
*/
#include <math.h>

#include "turn.h"

/* Hashes of words that were capitalised where only names are, each once. Open
** addressing, a power of two of slots, never more than a quarter full. */
typedef struct Evidence {
  uint32_t *slots;
  uint32_t mask, count;
} Evidence;

#define EVIDENCE_LEAST 64u    /* slots to begin with, */
#define TOKENS_A_SLOT 32u     /* or one for so many tokens */

typedef struct Names {
  quoth_article *a;
  Evidence evidence;
  uint32_t end;         /* of the sentence */
  bool title_case;      /* every long word of the block has a capital */
  uint32_t turn;        /* cursor in the turns */
} Names;

/* A phrase while it grows. Token ranges are empty where there is none. */
typedef struct Phrase {
  uint32_t first, at;         /* from, and the next token to look at */
  uint32_t best;              /* end of the last name or head */
  uint32_t name_first, name_end;
  uint32_t inner_first, inner_end;  /* a name before the head or the last name */
  uint32_t head_first, head_end;
  bool definite;              /* a determiner begins it */
  bool wide;                  /* unknown words may still follow before the head */
} Phrase;

#define PLAIN_WORDS 6u      /* between a determiner and the head; fewer than eight, which part_behind looks at */
#define TOKENS_A_MENTION 8u /* about so many: room for all of most texts is taken at once */

#define KNOWN_NAME (WORD_GIVEN | WORD_OUTLET | WORD_ORG_NAME | WORD_PLACE | WORD_NATION)

/* ------------------------------------------------------------------ evidence */

/* The slot of a hash, an empty one when it is new. */
static uint32_t *evidence_slot(const Evidence *e, uint32_t hash) {
  uint32_t key = hash | 1u, i = hash / 2 & e->mask;
  while (e->slots[i] && e->slots[i] != key) i = (i + 1) & e->mask;
  return &e->slots[i];
}

static bool evidence_has(const Evidence *e, uint32_t hash) { return *evidence_slot(e, hash) != 0; }

static bool make_evidence(Arena *arena, Evidence *e, uint32_t size) {
  *e = (Evidence){quoth__take_zero(arena, size, sizeof *e->slots), size - 1, e->count};
  return e->slots != NULL;
}

static bool evidence_grow(Arena *arena, Evidence *e) {
  Evidence old = *e;
  if (!make_evidence(arena, e, 2 * (old.mask + 1))) return false;
  for (uint32_t i = 0; i <= old.mask; i++)
    if (old.slots[i]) *evidence_slot(e, old.slots[i]) = old.slots[i];
  quoth__give_back(arena, old.slots, (old.mask + 1) * sizeof *old.slots);
  return true;
}

static bool evidence_add(Arena *arena, Evidence *e, uint32_t hash) {
  uint32_t *slot = evidence_slot(e, hash);
  if (*slot) return true;
  *slot = hash | 1u;
  return ++e->count <= e->mask / 4 || evidence_grow(arena, e);
}

/* A capital here says nothing: the token opens a sentence, a line, a quotation. */
static bool ambiguous(const quoth_article *a, uint32_t token) {
  if (token == 0 || quoth__has(a, token, QUOTH_TOKEN_FIRST | QUOTH_TOKEN_LINE)) return true;
  if (a->tokens.begin[token - 1] < a->metadata.dateline.end && a->tokens.begin[token] >= a->metadata.dateline.end)
    return true;
  if (!quoth__has(a, token - 1, QUOTH_TOKEN_PUNCT)) return false;
  if (quoth__has(a, token - 1, QUOTH_TOKEN_QUOTE)) return quoth__has(a, token, QUOTH_TOKEN_GLUED);
  return *quoth__token_text(a, token - 1) == ':';
}

static bool capital_word(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CAPITALISED);
}

static bool ends_in_stop(const quoth_article *a, const quoth_block *block) {
  uint32_t last = block->tokens.end;
  if (last > block->tokens.begin + 1 && quoth__has(a, last - 1, QUOTH_TOKEN_QUOTE)) last--;
  return last > block->tokens.begin && *quoth__token_text(a, last - 1) == '.';
}

/* Headlines with a capital on every word of five letters or more; not two sentences
** nor what ends in a stop, be it short and full of names. */
static bool in_title_case(const quoth_article *a, const quoth_block *block) {
  if (block->sentences.end - block->sentences.begin != 1) return false;
  uint32_t last = block->tokens.end, small = 0, large = 0;
  if (ends_in_stop(a, block)) return false;
  if (last - block->tokens.begin > 40) last = block->tokens.begin + 40;
  for (uint32_t t = block->tokens.begin; t < last; t++) {
    if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || quoth__token_size(a, t) < 5) continue;
    if (quoth__has(a, t, QUOTH_TOKEN_CAP)) large++; else small++;
  }
  return large >= 2 && large > 4 * small;
}

/* "Comrade Sunday Orr": a day between a title and a name is somebody's name. */
static bool named_after_day(const quoth_article *a, uint32_t day) {
  return day > 0 && day + 1 < a->tokens.count && quoth__is(a, day - 1, WORD_TITLE) &&
         quoth__is(a, day - 1, WORD_CAPITALISED) && quoth__is(a, day + 1, WORD_CAPITALISED) &&
         !quoth__has(a, day + 1, QUOTH_TOKEN_FIRST);
}

/* What a capital says by itself: it is doubtful where any word has one; elsewhere it
** makes a name and is evidence. */
static bool read_capital(Names *n, uint32_t token, bool title_case) {
  quoth_article *a = n->a;
  uint64_t *word = &a->words[token];
  bool telling = !title_case && !ambiguous(a, token);
  if (telling && !evidence_add(&a->arena, &n->evidence, a->tokens.hash[token])) return quoth__nomem(a);
  if (*word & WORD_NO_NAME && named_after_day(a, token)) *word &= ~WORD_NO_NAME;
  if (*word & (WORD_NO_NAME | WORD_CUE_ADVERB)) return true;
  if (!telling) *word |= WORD_DOUBTFUL;
  else if (!(*word & WORD_SMALL & ~WORD_ADVERB) || *word & WORD_GIVEN) *word |= WORD_NAME;
  return true;
}

/* What the bits of words lack where a mention may begin: behind a genitive any word may. */
static bool read_capitals(Names *n) {
  quoth_article *a = n->a;
  uint32_t slots = quoth__slots_for(a->tokens.count / TOKENS_A_SLOT, EVIDENCE_LEAST);
  if (!make_evidence(&a->arena, &n->evidence, slots)) return quoth__nomem(a);
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (!block->read) continue;
    bool title_case = in_title_case(a, block);
    uint32_t end = block->tokens.end, t = block->tokens.begin;
    for (; (t = quoth__next_with(a, t, end, TRAIT_CAPITAL)) < end; t++) {
      if (quoth__is(a, t, WORD_GENITIVE)) a->traits[t + 1] |= TRAIT_OPENING;
      if (quoth__is(a, t, WORD_CAPITALISED) && !read_capital(n, t, title_case)) return false;
    }
  }
  return true;
}

/* -------------------------------------------------------------- kinds of token */

/* Where a date is written, but for names in it: the January 6 Committee. */
static void mark_dates(quoth_article *a) {
  const MarkVector *dates = &a->marks[TYPE_DATE];
  for (uint32_t d = 0; d < dates->count; d++)
    for (uint32_t t = dates->items[d].first; t < dates->items[d].end; t++)
      if (!quoth__is(a, t, WORD_OUTLET | WORD_ORG_NAME) && !named_after_day(a, t)) {
        a->words[t] |= WORD_IN_DATE;
        a->traits[t] |= TRAIT_STOP;
      }
}

static bool glued(const Names *n, uint32_t token) {
  return token < n->end && quoth__has(n->a, token, QUOTH_TOKEN_GLUED);
}

/* A known name beside a small word of the same form: Will, May, Mark. */
static bool small_word(const quoth_article *a, uint32_t token) {
  return (a->words[token] & WORD_SMALL) != 0;
}

static bool followed_by_name(const Names *n, uint32_t token) {
  uint32_t t = token + 1;
  while (t < n->end && t <= token + 2 && quoth__is(n->a, t, WORD_PARTICLE) && !capital_word(n->a, t)) t++;
  return t < n->end && capital_word(n->a, t) && (!small_word(n->a, t) || t > token + 1) &&
         !quoth__is(n->a, t, WORD_NO_NAME);
}

/* Said or owned something, as only a name would with nothing before it. */
static bool acts(const Names *n, uint32_t token) {
  return token + 1 < n->end &&
         quoth__is(n->a, token + 1, WORD_GENITIVE | WORD_CUE_SAY) &&
         !quoth__is(n->a, token + 1, WORD_CUE_NOUN);
}

/* "Former England captain": a modifier that says that it is past is no part of a name. */
static bool looks_back(const quoth_article *a, uint32_t token) {
  const EntryFacts *facts = quoth__is(a, token, WORD_MODIFIER) ? quoth__word_facts(a, token, WORD_MODIFIER) : NULL;
  return facts && facts->sense;
}

/* Whether a capital that any word would have makes a name here: the word is known to be
** one, or followed by one, or does what only a name does. */
static bool judge(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  bool seen = evidence_has(&n->evidence, a->tokens.hash[token]);
  if (looks_back(a, token)) return false;
  if (small_word(a, token))
    return seen && quoth__is(a, token, WORD_GIVEN) && !n->title_case && followed_by_name(n, token);
  bool verb = quoth__is(a, token, WORD_CUE) && quoth__is(a, token, WORD_CUE_SAY) &&
              !quoth__is(a, token, WORD_NOUN_LIKE | WORD_CUE_NOUN | WORD_HEAD);
  if (verb && !seen && followed_by_name(n, token)) return false; /* Said Orr: */
  if (seen || quoth__is(a, token, KNOWN_NAME)) return true;
  if (quoth__is(a, token, WORD_HEAD | WORD_CUE)) return !n->title_case && followed_by_name(n, token);
  return !n->title_case ? followed_by_name(n, token) || acts(n, token) ||
                          quoth__has(a, token, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS)
                        : quoth__has(a, token, QUOTH_TOKEN_UPPER);
}

/* Whether the capital of a token makes it (a part of) a name. */
static inline bool name_token(const Names *n, uint32_t token) {
  if (token >= n->end || !quoth__is(n->a, token, WORD_NAME | WORD_DOUBTFUL)) return false;
  uint64_t *word = &n->a->words[token];
  if (*word & WORD_DOUBTFUL) *word ^= WORD_DOUBTFUL | (judge(n, token) ? WORD_NAME : 0);
  return (*word & WORD_NAME) != 0;
}

/* A lower-case word that may be the head of a description. */
static bool head_token(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  return token < n->end && quoth__is(a, token, WORD_HEAD) && !small_word(a, token);
}

static inline bool plain_word(const Names *n, uint32_t token) {
  return quoth__is_plain(n->a->words[token]) && quoth__has(n->a, token, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
}

/* ----------------------------------------------------------------- names */

/* A hyphen behind the first word of a run: "Jean-Luc", "Ms. Marsh-Oduya", "Eze-Harry said", but
** not the "Orr-Kay debate". */
static bool joins_surnames(const Names *n, uint32_t first, uint32_t hyphen) {
  const quoth_article *a = n->a;
  if (quoth__is(a, hyphen - 1, WORD_GIVEN | WORD_PARTICLE)) return true;
  if (first > 0 && quoth__is(a, first - 1, WORD_HONORIFIC)) return true;
  return hyphen + 2 < n->end && quoth__is(a, hyphen + 2, WORD_CUE | WORD_GENITIVE);
}

/* A small word inside a name: de Gaulle, Bank of England, Marks & Spencer. The
** number of tokens up to the next part of the name, 0 for none. */
static uint32_t joins(Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  if (token + 1 >= n->end) return 0;
  if (quoth__is_char(a, token, '&')) return name_token(n, token + 1) ? 1 : 0;
  if (quoth__is(a, token, WORD_PARTICLE) && !capital_word(a, token)) {
    uint32_t next = token + 1 + (quoth__is(a, token + 1, WORD_PARTICLE) && !capital_word(a, token + 1));
    return name_token(n, next) ? next - token : 0;
  }
  if (quoth__is_char(a, token, '-') && glued(n, token) && glued(n, token + 1) && name_token(n, token + 1))
    return token - first > 1 || joins_surnames(n, first, token) ? 1 : 0;
  if (!quoth__is(a, token, WORD_OF | WORD_PREPOSITION) || !quoth__is(a, token - 1, WORD_ORG)) return 0;
  uint32_t the = quoth__is(a, token + 1, WORD_DETERMINER) && !capital_word(a, token + 1);
  if (!quoth__is(a, token, WORD_OF) && token - first < 2 && !the) return 0; /* Department for the Environment */
  uint32_t next = token + 1 + the;
  return next < n->end && capital_word(a, next) && name_token(n, next) ? next - token : 0;
}

/* A nickname in marks inside a name: Joe "Socks" Malone. Tokens up to the name's
** next part, 0: none. */
static uint32_t nickname(Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (!quoth__has(a, token, QUOTH_TOKEN_QUOTE) || token + 3 >= n->end) return 0;
  for (uint32_t t = token + 1; t <= token + 3 && t + 1 < n->end; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_QUOTE)) return t > token + 1 && name_token(n, t + 1) ? t - token : 0;
    if (!capital_word(a, t)) return 0;
  }
  return 0;
}

/* "the Seafarers' Union", "the Women's Institute": a plural owner inside the name of an
** organisation; the ending is at the token. */
static bool owns_in_name(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (!quoth__is(a, token, WORD_GENITIVE)) return false;
  char last = a->source.text[a->tokens.end[token] - 1]; /* 's, or a mark alone behind a plural */
  if ((last == 's' || last == 'S') && !quoth__is(a, token - 1, WORD_GROUP | WORD_OFFICE)) return false;
  for (uint32_t t = token + 1; t < n->end && t <= token + 3 && capital_word(a, t); t++)
    if (quoth__is(a, t, WORD_ORG)) return true;
  return false;
}

/* The stop of Inc. or Jr., where it does not end the sentence. */
static bool suffix_stop(const Names *n, uint32_t token) {
  return token + 1 < n->end && glued(n, token) && quoth__is_char(n->a, token, '.') &&
         quoth__is(n->a, token, WORD_SUFFIX | WORD_ORG_SUFFIX);
}

/* In a headline, where all words have capitals: what follows a given name. */
static bool is_surname(const Names *n, uint32_t token) {
  return n->title_case && capital_word(n->a, token) && quoth__is(n->a, token - 1, WORD_GIVEN) &&
         !small_word(n->a, token) && !quoth__is(n->a, token, WORD_CUE | WORD_HEAD | WORD_NO_NAME);
}

/* "Local 44 president Lee Orr": a number between a name and the role in it. */
static bool numbers(const Names *n, uint32_t token) {
  bool number = quoth__has(n->a, token, QUOTH_TOKEN_DIGITS) && !quoth__is(n->a, token, WORD_IN_DATE);
  return number && head_token(n, token + 1);
}

/* Whether a token may go on with a name at all, which most that follow one do not. */
static bool may_go_on(const quoth_article *a, uint32_t token) {
  const uint64_t inside = WORD_CAPITALISED | WORD_GENITIVE | WORD_PARTICLE | WORD_OF | WORD_PREPOSITION;
  const uint32_t marks = QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_QUOTE | QUOTH_TOKEN_DIGITS;
  return quoth__is(a, token, inside) || quoth__has(a, token, marks);
}

/* The end of the run of capitals that begins at the token. */
static uint32_t name_run(Names *n, uint32_t first) {
  uint32_t t = first + 1;
  while (t < n->end && t - first < PHRASE_TOKENS && may_go_on(n->a, t)) {
    bool owns = owns_in_name(n, t);
    if (quoth__is(n->a, t, WORD_GENITIVE) && !owns) break;
    bool part = owns || suffix_stop(n, t) || name_token(n, t) || (t == first + 1 && is_surname(n, t)) || numbers(n, t);
    uint32_t gap = part ? 0 : joins(n, first, t);
    if (!gap && !part) gap = nickname(n, t);
    if (!gap && !part) break;
    t += gap + 1;
  }
  if (t + 1 < n->end && quoth__is_char(n->a, t, ',') && quoth__is(n->a, t + 1, WORD_SUFFIX)) {
    t += 2;
    if (glued(n, t) && quoth__is(n->a, t, WORD_SUFFIX)) t++; /* the stop of Jr. */
  }
  return t < n->end ? t : n->end;
}

/* "Minister of Finance Irina Kolb", "the mayor of Aldon Tom Farrow": behind a title and
** "of", where the person's name begins in a run of capitals that what he heads begins. */
static uint32_t behind_office(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  bool of = first > 1 && quoth__is(a, first - 1, WORD_PREPOSITION) && quoth__is(a, first - 2, WORD_TITLE);
  if (!of || end - first < 3 || quoth__is(a, first, WORD_GIVEN)) return first;
  uint32_t behind = first;
  while (behind + 2 < end && quoth__is(a, behind, WORD_MODIFIER | WORD_ORG | WORD_JOIN)) behind++;
  if (behind > first) return behind; /* "Superintendent of Industrial Police Lee Orr" */
  if (!quoth__is(a, first - 1, WORD_OF)) return first;
  if (quoth__is(a, end - 1, WORD_ORG | WORD_ORG_SUFFIX | WORD_PLACE)) return first;
  for (uint32_t t = first + 1; t + 1 < end; t++)
    if (quoth__is(a, t, WORD_GIVEN) && !quoth__is(a, t - 1, WORD_SMALL)) return t;
  return quoth__is(a, first, WORD_PLACE) ? first + 1 : first;
}

/* "Alisha Dean", "Marv Pruett-Dean": a title behind a given name at the end of a run is a surname. */
static bool is_last_name(const quoth_article *a, uint32_t token, uint32_t first, uint32_t end) {
  if (token + 1 != end || token == first || quoth__is(a, token, WORD_PARTY)) return false;
  bool twofold = token > first + 1 && quoth__is_char(a, token - 1, '-');
  return twofold || (quoth__is(a, token - 1, WORD_GIVEN) && !quoth__is(a, token - 1, WORD_TITLE));
}

/* Where the name begins in a run of capitals: behind its last title, if a name is
** left; the end of the run when it is a title and no more. */
static uint32_t behind_titles(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  if (end - first == 1) return (a->words[first] & (WORD_TITLE | WORD_GIVEN)) == WORD_TITLE ? end : first;
  if (quoth__is(a, end - 1, WORD_ORG | WORD_ORG_SUFFIX) && !quoth__is(a, end - 1, WORD_TITLE)) return first;
  while (end - first > 2 && quoth__is(a, end - 1, WORD_HONOUR)) end--; /* "Tom Webb MP" */
  for (uint32_t t = end; t-- > first;) {
    if (!quoth__is(a, t, WORD_TITLE) || is_last_name(a, t, first, end)) continue;
    if (t + 1 == end) return end;
    bool strong = quoth__is(a, t, WORD_HONORIFIC | WORD_OFFICE | WORD_PARTY) && !quoth__is(a, t,
        WORD_GIVEN);
    bool named = end - t > 2 || quoth__is(a, t + 1, WORD_GIVEN);
    if (strong || named) return t + 1;
  }
  uint32_t t = behind_office(n, first, end);
  if (t > first) return t;
  while (t + 1 < end && quoth__is(a, t, WORD_NATION) && !quoth__is(a, t, WORD_GIVEN)) t++;
  bool person = quoth__is(a, t, WORD_GIVEN) ||
                (t + 1 == end && evidence_has(&n->evidence, a->tokens.hash[t]) &&
                 !quoth__is(a, t, WORD_PLACE | WORD_ORG | WORD_NATION | WORD_ORG_NAME));
  return person ? t : first;
}

/* ---------------------------------------------------------------- phrases */

/* An adjective made of a name: "Russian state-run news agency Tass", "the Aldon-based company".
** Behind it, or 0: there is none. */
static uint32_t behind_adjective(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  if (end - first == 1 && quoth__is(a, first, WORD_NATION)) return end;
  bool compound = end + 1 < n->end && quoth__is_char(a, end, '-') && glued(n, end) && glued(n, end + 1) &&
                  quoth__has(a, end + 1, QUOTH_TOKEN_WORD) && !capital_word(a, end + 1);
  return compound ? end + 2 : 0;
}

/* "Outside court Mr Orr said": an honorific begins a phrase of its own behind what heads no person. */
static void begin_at_honorific(const Names *n, Phrase *p) {
  bool headed = p->head_end && p->head_end == p->at && !quoth__is(n->a, p->at - 1, WORD_TITLE);
  bool apart = headed && quoth__is(n->a, p->at, WORD_HONORIFIC);
  if (apart) *p = (Phrase){.first = p->at, .at = p->at};
}

static void take_name(Names *n, Phrase *p) {
  begin_at_honorific(n, p);
  uint32_t first = p->at, end = name_run(n, first), name = behind_titles(n, first, end);
  uint32_t behind = behind_adjective(n, first, end);
  if (behind && !p->head_end && !p->name_end) {
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
    if (name > first && !p->head_end) { p->head_first = first; p->head_end = name; }
    p->name_first = name;
    p->name_end = end;
  }
  p->at = p->best = end;
  p->wide = false;
}

static void take_head(Phrase *p) {
  if (p->name_end) {
    p->inner_first = p->name_first;
    p->inner_end = p->name_end;
    p->name_first = p->name_end = 0;
  }
  if (p->head_end != p->at) p->head_first = p->at;
  p->head_end = p->best = ++p->at;
  p->wide = false;
}

/* Behind the name of a nation or a body, which may go with the noun: "the UN humanitarian office". */
static bool is_adjectival(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (token == 0 || token + 1 >= n->end || !quoth__has(a, token, QUOTH_TOKEN_LOWER)) return false;
  bool body = token > 1 && quoth__is(a, token - 2, WORD_NAME) && !quoth__is(a, token - 2, WORD_GIVEN);
  bool titled = quoth__is(a, token + 1, WORD_TITLE) && name_token(n, token + 2);
  if (body && titled) return true; /* "Orr State athletic director Lee" */
  return quoth__is(a, token - 1, WORD_NATION | WORD_ORG_NAME) && quoth__is(a, token - 1, WORD_NAME) &&
         quoth__is(a, token + 1, WORD_ORG | WORD_TITLE);
}

/* One unknown word may stand between two heads ("law enforcement agency"), several behind a
** determiner. */
static inline bool leads_on(const Names *n, const Phrase *p) {
  uint32_t t = p->at;
  if (p->wide) return t - p->first <= PLAIN_WORDS;
  bool weak = t > 0 && p->head_end == t && !p->name_end &&
              !quoth__is(n->a, t - 1, WORD_TITLE | WORD_GROUP);
  return (weak || (p->name_end && is_adjectival(n, t))) && head_token(n, t + 1);
}

/* A modifier on the way to a head. */
static bool modifies(const Names *n, const Phrase *p) {
  uint32_t t = p->at;
  uint64_t word = n->a->words[t];
  if (quoth__is_char(n->a, t, '-')) return glued(n, t) && glued(n, t + 1);
  if (word & WORD_NATION || (word & WORD_MODIFIER && (p->wide || !(word & WORD_CUE)))) return true;
  return plain_word(n, t) && leads_on(n, p);
}

/* Takes what the phrase goes on with; false when it does not. */
static bool take_part(Names *n, Phrase *p) {
  if (quoth__is(n->a, p->at, WORD_IN_DATE | (p->best ? WORD_GENITIVE : 0))) return false;
  if (name_token(n, p->at) && !(p->name_end && p->at > p->name_end)) take_name(n, p);
  else if (head_token(n, p->at)) take_head(p);
  else if (modifies(n, p)) p->at++;
  else return false;
  return true;
}

/* "a former billing clerk": a participle that reports nothing, for a head stands behind it. */
static bool is_adjective(const Names *n, uint32_t token) {
  return quoth__is(n->a, token, WORD_PARTICIPLE) && head_token(n, token + 1) &&
         quoth__is(n->a, token + 1, WORD_TITLE | WORD_ORG);
}

/* A token with none of these is a plain word or a number. */
#define NOT_PLAIN (TRAIT_PART | TRAIT_PUNCT | TRAIT_STOP)

/* Most words are plain, or end it. */
static void grow(Names *n, Phrase *p) {
  const uint8_t *traits = n->a->traits;
  uint32_t end = n->end - p->first > PHRASE_TOKENS ? p->first + PHRASE_TOKENS : n->end;
  for (uint32_t at = p->at; at < end; at = p->at) {
    uint32_t has = traits[at] & NOT_PLAIN;
    if (has == TRAIT_STOP && !(p->wide && is_adjective(n, at))) return;
    if (has && has != TRAIT_STOP ? !take_part(n, p) : !leads_on(n, p)) return;
    if (!has || has == TRAIT_STOP) p->at++;
  }
}

/* Behind a determiner: the token at which a phrase may go on with more than plain words, of
** which PLAIN_WORDS may stand before it; NONE. */
static uint32_t part_behind(const Names *n, uint32_t token) {
  const uint8_t *traits = n->a->traits;
  uint64_t found = quoth__load_eight((const char *)traits + token + 1) & ALL_EIGHT(NOT_PLAIN);
  uint32_t plain = found ? (uint32_t)__builtin_ctzll(found) / 8 : EIGHT, at = token + 1 + plain;
  if (plain > PLAIN_WORDS || at >= n->end) return NONE;
  return (traits[at] & NOT_PLAIN) != TRAIT_STOP || is_adjective(n, at) ? at : NONE;
}

/* ---------------------------------------------------------------- mentions */

static Mention *add(Names *n, uint32_t first, uint32_t end) {
  quoth_article *a = n->a;
  if (!quoth__room(&a->arena, &a->mentions)) return NULL;
  Mention *m = &a->mentions.items[a->mentions.count++];
  *m = (Mention){.first = first, .end = end, .entity = NONE, .owner = NONE};
  return m;
}

static uint64_t bits_of(const quoth_article *a, uint32_t first, uint32_t end) {
  uint64_t bits = 0;
  for (uint32_t t = first; t < end; t++) bits |= a->words[t];
  return bits;
}

/* "Orr County", "the village" */
static bool is_land(const quoth_article *a, uint32_t token) {
  uint32_t lexicon = a->rules->names->settlement;
  return lexicon != NONE && quoth__hit_of(a, token, lexicon);
}

static quoth_entity_kind kind_of_name(const Names *n, uint32_t first, uint32_t end, bool titled) {
  const quoth_article *a = n->a;
  uint64_t all = bits_of(a, first, end), last = a->words[end - 1];
  bool body = last & (WORD_ORG | WORD_ORG_SUFFIX | WORD_ORG_NAME) && !quoth__is(a, first, WORD_GIVEN | WORD_TITLE);
  if (titled && !(body && end - first > 1)) return QUOTH_PERSON;
  if (last & (WORD_ORG | WORD_ORG_SUFFIX | WORD_ORG_NAME | WORD_OUTLET)) return QUOTH_ORGANISATION;
  if (end - first > 1 && quoth__is(a, first, WORD_GIVEN)) return QUOTH_PERSON;
  if (end - first > 2 && all & WORD_OF && all & WORD_ORG) return QUOTH_ORGANISATION;
  if (is_land(a, end - 1) && end - first > 1 && !quoth__is(a, first, WORD_GIVEN)) return QUOTH_PLACE;
  if (last & WORD_PLACE || (end - first > 1 && quoth__is(a, first, WORD_PLACE) && !quoth__is(a, first, WORD_GIVEN)))
    return QUOTH_PLACE;
  if (last & WORD_GROUP) return QUOTH_GROUP;
  if (all & (WORD_ORG | WORD_ORG_NAME)) return QUOTH_ORGANISATION;
  if (end - first == 1) return all & WORD_GIVEN ? QUOTH_PERSON : QUOTH_UNKNOWN;
  return end - first <= 4 && !n->title_case ? QUOTH_PERSON : QUOTH_UNKNOWN;
}

static bool in_dateline(const quoth_article *a, uint32_t token) {
  return a->tokens.begin[token] >= a->metadata.dateline.begin && a->tokens.begin[token] < a->metadata.dateline.end;
}

/* "the village of Low Orr" */
static bool is_settlement(const quoth_article *a, uint32_t first) {
  return first > 1 && quoth__is(a, first - 1, WORD_OF) && is_land(a, first - 2);
}

static Gender gender_of(const quoth_article *a, uint32_t first, uint32_t end, uint64_t bits) {
  Gender gender = GENDER_UNKNOWN;
  for (uint32_t t = first; t < end && !gender; t++) {
    if (!quoth__is(a, t, bits)) continue;
    const EntryFacts *facts = quoth__word_facts(a, t, bits);
    if (facts) gender = (Gender)facts->gender;
  }
  return gender;
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
  bool titled = m->role_end && quoth__is(a, m->role_end - 1, WORD_TITLE);
  m->kind = kind_of_name(n, m->name_first, m->name_end, titled);
  if (!titled && m->role_end && quoth__is(a, m->role_end - 1, WORD_ORG) && !quoth__is(a, m->name_first, WORD_GIVEN))
    m->kind = QUOTH_ORGANISATION; /* "the newspaper Le Soir" */
  bool placed = in_dateline(a, m->first) || is_settlement(a, m->first);
  if (!m->role_end && m->kind != QUOTH_ORGANISATION && placed) m->kind = QUOTH_PLACE;
  if (m->kind != QUOTH_PERSON && m->kind != QUOTH_UNKNOWN) return;
  if (titled) m->gender = gender_of(a, m->role_first, m->role_end, WORD_TITLE);
  bool surname = titled && m->name_end - m->name_first == 1 && quoth__is(a, m->role_end - 1, WORD_HONORIFIC) &&
                 !quoth__is(a, m->role_end - 1, WORD_FORENAME); /* "Cllr Kelly" may be a man */
  if (!m->gender && !surname) m->gender = gender_of(a, m->name_first, m->name_first + 1, WORD_GIVEN);
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
  if (m->kind == QUOTH_PERSON) m->gender = gender_of(a, m->role_first, m->role_end, WORD_TITLE);
}

/* A name of its own inside a longer mention: its owner. An adjective owns nothing. */
static bool add_inner(Names *n, const Phrase *p) {
  quoth_article *a = n->a;
  uint32_t first = p->inner_first, end = p->inner_end, outer = a->mentions.count - 1;
  if (first == end || (end - first == 1 && quoth__is(a, first, WORD_NATION))) return true;
  Mention *m = add(n, first, end);
  if (!m) return quoth__nomem(a);
  m->name_first = first;
  m->name_end = end;
  m->kind = kind_of_name(n, first, end, false);
  bool of_body = p->head_end && p->head_first == end && quoth__is(a, p->head_end - 1, WORD_ORG);
  if (of_body && m->kind == QUOTH_PERSON && !quoth__is(a, first, WORD_GIVEN))
    m->kind = QUOTH_UNKNOWN; /* "the Orr Kay party" */
  if (m->kind == QUOTH_PERSON) m->gender = gender_of(a, first, first + 1, WORD_GIVEN);
  a->mentions.items[outer].owner = outer + 1;
  return true;
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
static bool add_officer(Names *n, const Phrase *p, uint32_t office) {
  quoth_article *a = n->a;
  if (p->head_end && p->head_end <= p->name_first) {
    Mention *body = add(n, p->first, p->name_first);
    Phrase inner = {.first = p->first, .head_first = p->head_first, .head_end = p->head_end};
    if (!body) return quoth__nomem(a);
    describe_role(n, &inner, body);
  }
  Mention *m = add(n, p->name_first, p->name_end);
  if (!m) return quoth__nomem(a);
  const Mention *role = &a->mentions.items[office];
  m->form = FORM_NAME;
  m->name_first = p->name_first;
  m->name_end = p->name_end;
  m->role_first = role->role_first;
  m->role_end = role->role_end;
  m->kind = QUOTH_PERSON;
  m->gender = gender_of(a, m->name_first, m->name_first + 1, WORD_GIVEN);
  return true;
}

/* The title whose holder a phrase names: a name of a person stands behind words that
** are no title of his own. */
static uint32_t officer_of(const Names *n, const Phrase *p) {
  const quoth_article *a = n->a;
  bool titled = p->head_end && quoth__is(a, p->head_end - 1, WORD_TITLE);
  if (p->name_first == p->first || titled || p->name_end - p->name_first < 2) return NONE;
  if (!quoth__is(a, p->name_first, WORD_GIVEN) && kind_of_name(n, p->name_first, p->name_end, false) != QUOTH_PERSON)
    return NONE;
  return p->name_first == p->first + 1 && p->definite ? NONE : office_before(a, p->first);
}

static bool add_phrase(Names *n, const Phrase *p) {
  quoth_article *a = n->a;
  bool named = p->name_end && p->name_end == p->best;
  uint32_t office = named ? officer_of(n, p) : NONE;
  if (office != NONE) return add_officer(n, p, office);
  bool bare = named && !p->inner_end && !p->head_end;
  Mention *m = add(n, bare && !p->definite ? p->name_first : p->first, p->best);
  if (!m) return quoth__nomem(a);
  if (named) describe_name(n, p, m); else describe_role(n, p, m);
  return add_inner(n, p);
}

static bool add_pronoun(Names *n, uint32_t token) {
  const EntryFacts *facts = quoth__word_facts(n->a, token, WORD_PRONOUN);
  Mention *m = add(n, token, token + 1);
  if (!m) return quoth__nomem(n->a);
  m->form = FORM_PRONOUN;
  m->gender = facts ? facts->gender : GENDER_UNKNOWN;
  m->plural = facts && facts->number == 2;
  return true;
}

static bool is_owned(const Names *n, uint32_t token) { return token > 0 && quoth__is(n->a, token - 1, WORD_GENITIVE); }

/* A determiner leads a phrase only if one begins behind it. */
static bool begins_phrase(Names *n, uint32_t token) {
  uint64_t word = n->a->words[token];
  if (word & WORD_IN_DATE) return false;
  if (word & WORD_DETERMINER || name_token(n, token) || head_token(n, token)) return true;
  return (word & WORD_MODIFIER || is_owned(n, token)) && plain_word(n, token);
}

static bool read_phrase(Names *n, uint32_t token, uint32_t *next) {
  bool definite = quoth__is(n->a, token, WORD_DETERMINER) && !name_token(n, token);
  uint32_t at = definite ? part_behind(n, token) : token;
  *next = token + 1;
  if (at == NONE) return true;
  Phrase p = {.first = token, .at = at, .definite = definite, .wide = definite || is_owned(n, token)};
  grow(n, &p);
  if (!p.best && p.definite && p.at == token + 2 && quoth__is(n->a, token + 1, WORD_NATION)) {
    p.head_first = token + 1; /* "the Norwegian said" */
    p.head_end = p.best = p.at;
  }
  if (p.best <= token) return true;
  *next = p.best;
  return add_phrase(n, &p);
}

/* The label of a turn is a person, whatever it looks like, unless it is known to be
** an organisation; "Q" and "A" are nobody. */
static bool add_label(Names *n, const SpeechTurn *turn) {
  if (turn->kind == TURN_QUESTION || turn->kind == TURN_ANSWER) return true;
  uint32_t name = turn->kind == TURN_NAME ? behind_titles(n, turn->first, turn->name_end) : turn->first;
  if (name == turn->name_end) name = turn->first;
  Phrase p = {.first = turn->first, .name_first = name, .name_end = turn->name_end, .best = turn->name_end};
  if (name > turn->first) { p.head_first = turn->first; p.head_end = name; }
  Mention *m = add(n, p.first, p.best);
  if (!m) return quoth__nomem(n->a);
  describe_name(n, &p, m);
  if (m->kind != QUOTH_ORGANISATION && m->kind != QUOTH_GROUP) m->kind = QUOTH_PERSON;
  return true;
}

/* The turn whose label begins at the token, or NULL. */
static const SpeechTurn *turn_at(Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  while (n->turn < a->turns.count && a->turns.items[n->turn].first < token) n->turn++;
  bool here = n->turn < a->turns.count && a->turns.items[n->turn].first == token;
  return here ? &a->turns.items[n->turn] : NULL;
}

/* A pronoun with no noun behind it: "according to her, ..." */
static bool stands_alone(const Names *n, uint32_t token) {
  if (!quoth__is(n->a, token, WORD_DETERMINER)) return true;
  return token + 1 == n->end || (quoth__has(n->a, token + 1, QUOTH_TOKEN_PUNCT) &&
                                 !quoth__has(n->a, token + 1, QUOTH_TOKEN_QUOTE));
}

/* What begins at the token; *next is behind it. */
static bool read_mention(Names *n, uint32_t token, uint32_t *next) {
  const SpeechTurn *turn = n->a->turns.count ? turn_at(n, token) : NULL;
  *next = turn ? turn->name_end : token + 1;
  if (turn) return add_label(n, turn);
  if (quoth__is(n->a, token, WORD_PRONOUN) && stands_alone(n, token)) return add_pronoun(n, token);
  return !begins_phrase(n, token) || read_phrase(n, token, next);
}

static bool read_sentence(Names *n, quoth_span tokens) {
  n->end = tokens.end;
  for (uint32_t t = tokens.begin; (t = quoth__next_with(n->a, t, tokens.end, TRAIT_OPENING)) < tokens.end;)
    if (!read_mention(n, t, &t)) return false;
  return quoth__charge(&n->a->meter, STAGE_NAMES, tokens.end - tokens.begin,
                       n->a->tokens.begin[tokens.begin], &n->a->error);
}

/* --------------------------------------------------------------- owners */

/* Joins "X" 's "secretary" and "spokesman" for "X": mentions i and i + 1, with one token
** between. */
static void own(quoth_article *a, uint32_t i) {
  Mention *m = &a->mentions.items[i], *next = m + 1;
  bool role = m->form == FORM_ROLE && next->form != FORM_PRONOUN;
  if (m->owner == NONE && role && quoth__is(a, m->end, WORD_PREPOSITION)) m->owner = i + 1;
  if (next->owner == NONE && quoth__is(a, m->end, WORD_GENITIVE)) next->owner = i;
}

/* From the end, for the owner behind a mention goes before the one in front of it. */
static void link_owners(quoth_article *a) {
  const Mention *mentions = a->mentions.items;
  for (uint32_t i = a->mentions.count; i-- > 1;)
    if (mentions[i].first == mentions[i - 1].end + 1) own(a, i - 1);
}

/* ----------------------------------------------------------------- the stage */

/* From the end, without branches: the last item that is noted at a stride is its first one. */
uint32_t *quoth__index_by_token(quoth_article *a, const void *items, uint32_t count, size_t size) {
  uint32_t strides = a->tokens.count / STRIDE + 1, first, next = count;
  uint32_t *from = quoth__take(&a->arena, strides * sizeof *from);
  if (!from) {
    quoth__nomem(a);
    return NULL;
  }
  memset(from, 0xFF, strides * sizeof *from);
  for (uint32_t i = count; i-- > 0;) {
    memcpy(&first, (const char *)items + i * size, sizeof first);
    from[first / STRIDE] = i;
  }
  for (uint32_t n = strides; n-- > 0;) from[n] = next = from[n] < next ? from[n] : next;
  return from;
}

uint32_t quoth__mention_from(const quoth_article *a, uint32_t token) {
  uint32_t i = token <= a->tokens.count ? a->mention_from[token / STRIDE] : a->mentions.count;
  while (i < a->mentions.count && a->mentions.items[i].first < token) i++;
  return i;
}

uint32_t quoth__mention_over(const quoth_article *a, uint32_t token) {
  const Mention *m = a->mentions.items;
  uint32_t end = quoth__mention_from(a, token + 1), i = end > 4 ? end - 4 : 0;
  while (i < end && m[i].end <= token) i++;
  return i < end ? i : NONE;
}

/* The types by which rules see the mentions, by kind of entity: names and titles of people,
** names of organisations and places, groups. All of them are of TYPE_MENTION. */
static const uint32_t kind_types[] = {
  [QUOTH_UNKNOWN] = NONE, [QUOTH_PERSON] = TYPE_PERSON, [QUOTH_ORGANISATION] = TYPE_ORG,
  [QUOTH_PLACE] = TYPE_PLACE, [QUOTH_GROUP] = TYPE_GROUP, [QUOTH_DOCUMENT] = NONE};

enum { ENTITY_KINDS = sizeof kind_types / sizeof *kind_types };

static bool add_mark(quoth_article *a, MarkVector *marks, Mark mark) {
  if (!quoth__room(&a->arena, marks)) return quoth__nomem(a);
  marks->items[marks->count++] = mark;
  return true;
}

/* Marks of the mentions, of types that a rule reads. A pronoun is a mention and no more. */
static bool make_marks(quoth_article *a) {
  MarkVector *all = quoth__is_read(a->rules, TYPE_MENTION) ? &a->marks[TYPE_MENTION] : NULL;
  MarkVector *of_kind[ENTITY_KINDS];
  for (int kind = 0; kind < ENTITY_KINDS; kind++) {
    uint32_t type = kind_types[kind];
    of_kind[kind] = type != NONE && quoth__is_read(a->rules, type) ? &a->marks[type] : NULL;
  }
  if (all && !quoth__room_for(&a->arena, all, a->mentions.count)) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    Mark mark = {.first = m->first, .end = m->end, .rule = NONE, .entity = m->entity, .number = NAN};
    if (all) all->items[all->count++] = mark;
    if (m->form == FORM_PRONOUN) continue;
    MarkVector *own = of_kind[m->entity == NONE ? m->kind : quoth__entity_kind(a, m->entity)];
    if (own && !add_mark(a, own, mark)) return false;
  }
  return true;
}

bool quoth__freeze_names(quoth_rules *rules, quoth_error *error) {
  return quoth__freeze_words(rules, error);
}

bool quoth__read_names(quoth_article *a) {
  Names n = {.a = a};
  if (!quoth__read_words(a) || !quoth__find_turns(a) || !read_capitals(&n)) return false;
  mark_dates(a);
  for (uint32_t i = 0; i < a->turns.count; i++) a->traits[a->turns.items[i].first] |= TRAIT_OPENING;
  if (!quoth__room_for(&a->arena, &a->mentions, a->tokens.count / TOKENS_A_MENTION)) return quoth__nomem(a);
  uint32_t block = NONE;
  for (uint32_t s = 0; s < a->sentences.count; s++) {
    const quoth_sentence *sentence = &a->sentences.items[s];
    if (sentence->block != block) {
      block = sentence->block;
      n.title_case = in_title_case(a, &a->blocks.items[block]);
    }
    if (a->blocks.items[block].read && !read_sentence(&n, sentence->tokens)) return false;
  }
  link_owners(a);
  a->mention_from = quoth__index_by_token(a, a->mentions.items, a->mentions.count, sizeof *a->mentions.items);
  return a->mention_from && quoth__read_entities(a) && make_marks(a);
}
