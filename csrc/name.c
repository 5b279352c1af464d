/*
** name.c - mentions: see name.h.
**
** One pass over the sentences, from one token at which a mention may begin to the next: a
** label of a turn, a pronoun or a phrase (phrase.h). Some hundred tokens behind, where all is
** still in the cache, mentions are joined to their owners and entity.c says who is who.
*/
#include <math.h>

#include "phrase.h"
#include "who.h"

#define TOKENS_A_MENTION 8u /* about so many: room for all of most texts is taken at once, */
#define MENTIONS_A_KIND 4u  /* and for one of so many mentions as a name of any kind that rules ask for */
#define NESTED 4u           /* mentions before a token, one of which may reach over it */

/* The turn whose label begins at the token, or NULL. */
static const SpeechTurn *turn_at(Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  while (n->turn < a->turns.count && a->turns.items[n->turn].begin < token) n->turn++;
  const SpeechTurn *turn = n->turn < a->turns.count ? &a->turns.items[n->turn] : NULL;
  return turn && turn->begin == token && turn->colon > token ? turn : NULL;
}

/* A pronoun with no noun behind it: "according to her, ..." */
static bool stands_alone(const Names *n, uint32_t token) {
  if (!quoth__is(n->a, token, WORD_DETERMINER)) return true;
  return token + 1 == n->end || (quoth__has(n->a, token + 1, QUOTH_TOKEN_PUNCT) &&
                                 !quoth__has(n->a, token + 1, QUOTH_TOKEN_QUOTE));
}

/* Adds what begins at the token: where it ends. */
static uint32_t read_mention(Names *n, uint32_t token) {
  uint32_t close = token > 0 ? quoth__symbols_end(n->a, token - 1) : 0;
  if (close > token) return close;
  const SpeechTurn *turn = n->a->turns.count ? turn_at(n, token) : NULL;
  if (turn) {
    quoth__add_label(n, turn);
    return turn->name_end;
  }
  if (quoth__is(n->a, token, WORD_PRONOUN) && stands_alone(n, token)) {
    quoth__add_pronoun(n, token);
    return token + 1;
  }
  Phrase p;
  uint32_t at = quoth__phrase_from(n, token);
  if (at == NONE || !quoth__read_phrase(n, token, at, &p)) return token + 1;
  quoth__add_phrase(n, &p);
  return p.best;
}

static bool read_sentence(Names *n, uint32_t begin, uint32_t end) {
  quoth_article *a = n->a;
  uint32_t next = begin;
  n->end = end;
  for (uint32_t from = begin; from < end; from += THOSE) {
    if (!quoth__room_for(&a->arena, &a->mentions, PHRASE_MENTIONS * THOSE)) return quoth__nomem(a);
    uint64_t openings = quoth__those_with(a, from, end, TRAIT_OPENING);
    if (next > from) openings = quoth__those_from(openings, next - from);
    for (; openings; openings = quoth__those_from(openings, next - from))
      next = read_mention(n, from + (uint32_t)__builtin_ctzll(openings));
    uint32_t steps = end - from < THOSE ? end - from : THOSE;
    if (!quoth__charge(&a->meter, STAGE_NAMES, steps, a->tokens.begin[from], &a->error)) return false;
  }
  return true;
}

/* --------------------------------------------------------------- owners */

/* The bits of the only token between a mention and the next one; 0: there are more, or none. */
static inline uint64_t word_between(const quoth_article *a, const Mention *m) {
  uint64_t beside = m[1].first == m->end + 1;
  return a->words[m->end] & -beside;
}

/* "soldiers in the West African state": an adjective of what stands behind it. */
static bool is_adjective(const quoth_article *a, const Mention *m) {
  bool nation = m->form == FORM_NAME && quoth__is(a, m->end - 1, WORD_NATION) && m->end < a->tokens.count;
  return nation && quoth__has(a, m->end, QUOTH_TOKEN_LOWER) && quoth__is_plain(a->words[m->end]);
}

/* Whose a role is, behind a preposition: a spokesman for the mayor's office is the office's. */
static uint32_t owner_behind(const quoth_article *a, const Mention *role) {
  const Mention *all = a->mentions.items, *m = role + 1;
  uint32_t owner = (uint32_t)(m - all), next = owner + 1;
  if (!quoth__is(a, role->end - 1, WORD_SPEAKS_FOR)) return owner;
  if (next < a->mentions.count && all[next].end <= m->end) next++; /* the name inside "the U.S. attorney" */
  bool owns = next < a->mentions.count && all[next].first == m->end + 1 && quoth__is(a, m->end, WORD_GENITIVE);
  return owns && all[next].kind == QUOTH_ORGANISATION && all[next].form != FORM_PRONOUN ? next : owner;
}

/* "The Aldon mayor's office": whether what owns mention `i` holds the name right before it. */
static inline bool is_owned_by_outer(const quoth_article *a, uint32_t i) {
  const Mention *m = a->mentions.items;
  bool beside = i > 1 && m[i - 2].end + 1 == m[i].first && m[i - 1].end <= m[i - 2].end;
  return beside && quoth__is(a, m[i - 2].end, WORD_GENITIVE);
}

/* "Its spokesman in Aldon": whose a role is stands before it, only where it is held behind. */
static bool is_owned_before(const quoth_article *a, const Mention *role, uint64_t before, uint64_t behind) {
  return !(behind & WORD_OF) && (before & WORD_GENITIVE || quoth__is(a, role->first, WORD_OWNING));
}

/* "The MP for Upper Orr": what one has an office of is nobody. */
static void own_office(const quoth_article *a, const Mention *role, Mention *owner) {
  bool office = quoth__is(a, role->role_end - 1, WORD_OFFICE) && owner->form == FORM_NAME;
  bool by_shape = owner->kind == QUOTH_PERSON && owner->role_end == owner->role_first &&
                  !quoth__is(a, owner->name_first, WORD_GIVEN);
  if (office && by_shape) owner->kind = QUOTH_UNKNOWN;
}

/* Joins a mention to the one behind a preposition, or to the one before a genitive. The owner behind it goes before
** the one in front of it. */
static void link_owner(const quoth_article *a, uint32_t i, uint64_t before, uint64_t behind) {
  Mention *m = a->mentions.items;
  bool role = behind & WORD_PREPOSITION && m[i].form == FORM_ROLE && m[i + 1].form != FORM_PRONOUN &&
              !is_adjective(a, &m[i + 1]) && !is_owned_before(a, &m[i], before, behind);
  if (role) {
    m[i].owner = owner_behind(a, &m[i]);
    own_office(a, &m[i], &m[m[i].owner]);
  } else if (before & WORD_GENITIVE) {
    m[i].owner = i - 1;
  }
}

/* Whether a genitive stands before a mention or a preposition behind it: of others nobody is the owner. */
static inline bool may_be_owned(const uint64_t *words, const Mention *m) {
  uint64_t before = words[m->first - (m->first > 0)];
  return ((before & WORD_GENITIVE) | (words[m->end] & WORD_PREPOSITION)) != 0;
}

/* Joins "X" 's "secretary" and "spokesman" for "X", up to mention number `end`. */
static void link_owners(Names *n, uint32_t end) {
  const quoth_article *a = n->a;
  Mention *m = a->mentions.items;
  const uint64_t *words = a->words;
  for (uint32_t i = n->linked; i < end; i++) {
    if (!may_be_owned(words, &m[i])) continue;
    uint64_t before = i > 0 ? word_between(a, &m[i - 1]) : 0;
    uint64_t behind = i + 1 < a->mentions.count ? word_between(a, &m[i]) : 0;
    bool owned = (behind & WORD_PREPOSITION) | (before & WORD_GENITIVE);
    if (is_owned_by_outer(a, i)) {
      if (m[i].owner == NONE) m[i].owner = i - 2;
    } else if (owned && m[i].owner == NONE) {
      link_owner(a, i, before, behind);
    }
  }
  n->linked = end;
}

/* --------------------------------------------------------------- mentions by token */

void quoth__index_to(TokenIndex *index, const void *items, uint32_t count, size_t size, uint32_t end) {
  uint32_t *from = index->from, filled = index->filled, stop = end / STRIDE + 1, item = index->item;
  for (uint32_t s = filled; s < stop; s++) from[s] = NONE;
  for (; item < count; item++) {
    uint32_t first;
    memcpy(&first, (const char *)items + item * size, sizeof first);
    if (first >= end) break;
    uint32_t *slot = &from[first / STRIDE];
    *slot = *slot < item ? *slot : item;
  }
  for (uint32_t s = stop, next = item; s-- > filled;) from[s] = next = from[s] < next ? from[s] : next;
  index->item = item;
  index->filled = stop;
}

uint32_t *quoth__index_by_token(quoth_article *a, const void *items, uint32_t count, size_t size) {
  TokenIndex index = {quoth__take(&a->arena, (a->tokens.count / STRIDE + 1) * sizeof *index.from), 0, 0};
  if (index.from) quoth__index_to(&index, items, count, size, a->tokens.count);
  else quoth__nomem(a);
  return index.from;
}

static void index_mentions(Names *n, uint32_t end) {
  const quoth_article *a = n->a;
  quoth__index_to(&n->index, a->mentions.items, a->mentions.count, sizeof *a->mentions.items, end);
}

uint32_t quoth__mention_from(const quoth_article *a, uint32_t token) {
  const Mention *m = a->mentions.items;
  uint32_t count = a->mentions.count, i = token <= a->tokens.count ? a->mention_from[token / STRIDE] : NONE;
  if (i > count) return count; /* none so far */
  if (count - i > 2) { /* of a stride two begin before the token as often as none: no branch */
    i += m[i].first < token;
    i += m[i].first < token;
  }
  while (i < count && m[i].first < token) i++;
  return i;
}

/* Which of the mentions before number `end` reach over a token: of NESTED or fewer a bit for each, the first in the
** lowest. */
static inline uint32_t over_token(const Mention *m, uint32_t end, uint32_t token) {
  if (end >= NESTED) {
    m += end - NESTED;
    return (m[0].end > token) | (uint32_t)(m[1].end > token) << 1 | (uint32_t)(m[2].end > token) << 2 |
           (uint32_t)(m[3].end > token) << 3;
  }
  uint32_t over = 0;
  for (uint32_t i = 0; i < end; i++) over |= (uint32_t)(m[i].end > token) << i;
  return over;
}

uint32_t quoth__mention_over(const quoth_article *a, uint32_t token) {
  uint32_t end = quoth__mention_from(a, token + 1), over = over_token(a->mentions.items, end, token);
  return over ? (end >= NESTED ? end - NESTED : 0) + (uint32_t)__builtin_ctz(over) : NONE;
}

/* --------------------------------------------------------------- marks of mentions */

/* The types by which rules see the mentions, by kind of entity: names and titles of people,
** names of organisations and places, groups. All of them are of TYPE_MENTION. */
static const uint32_t kind_types[] = {
  [QUOTH_UNKNOWN] = NONE, [QUOTH_PERSON] = TYPE_PERSON, [QUOTH_ORGANISATION] = TYPE_ORG,
  [QUOTH_PLACE] = TYPE_PLACE, [QUOTH_GROUP] = TYPE_GROUP, [QUOTH_DOCUMENT] = NONE};

enum { ENTITY_KINDS = sizeof kind_types / sizeof *kind_types };

static inline void add_mark(MarkVector *marks, const Mention *m) {
  Mark *mark = &marks->items[marks->count++];
  mark->first = m->first;
  mark->end = m->end;
  mark->rule = NONE;
  mark->captures = mark->capture_count = 0;
  mark->entity = m->entity;
  mark->number = NAN;
}

/* Marks of the mentions, of types that a rule reads. A pronoun is a mention and no more. */
static bool make_marks(quoth_article *a) {
  MarkVector *all = quoth__is_read(a->rules, TYPE_MENTION) ? &a->marks[TYPE_MENTION] : NULL, *of_kind[ENTITY_KINDS];
  for (int kind = 0; kind < ENTITY_KINDS; kind++) {
    uint32_t type = kind_types[kind];
    of_kind[kind] = type != NONE && quoth__is_read(a->rules, type) ? &a->marks[type] : NULL;
    bool room = !of_kind[kind] || quoth__room_for(&a->arena, of_kind[kind], a->mentions.count / MENTIONS_A_KIND);
    if (!room) return quoth__nomem(a);
  }
  if (all && !quoth__room_for(&a->arena, all, a->mentions.count)) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (all) add_mark(all, m);
    quoth_entity_kind kind = m->entity == NONE ? m->kind : a->who->who.items[m->entity].kind;
    MarkVector *own = m->form == FORM_PRONOUN ? NULL : of_kind[kind];
    if (!own) continue;
    if (!quoth__room(&a->arena, own)) return quoth__nomem(a);
    add_mark(own, m);
  }
  return true;
}

/* ----------------------------------------------------------------- the stage */

static bool begin(Names *n) {
  quoth_article *a = n->a;
  uint32_t strides = a->tokens.count / STRIDE + 1, mentions = a->tokens.count / TOKENS_A_MENTION;
  a->mention_from = quoth__take(&a->arena, strides * sizeof *a->mention_from);
  if (!a->mention_from || !quoth__room_for(&a->arena, &a->mentions, mentions)) return quoth__nomem(a);
  memset(a->mention_from, 0xFF, strides * sizeof *a->mention_from); /* where nothing is filled: none so far */
  n->index.from = a->mention_from;
  return quoth__begin_entities(a, mentions);
}

static bool read_block(Names *n, uint32_t number) {
  const quoth_article *a = n->a;
  const quoth_block *block = &a->blocks.items[number];
  n->title_case = n->cases[number] != CASE_PLAIN;
  n->shouts = n->cases[number] == CASE_SHOUT;
  for (uint32_t s = block->sentences.begin; block->read && s < block->sentences.end; s++)
    if (!read_sentence(n, a->sentences.items[s].tokens.begin, a->sentences.items[s].tokens.end)) return false;
  return true;
}

/* What is looked at here and there in a block, while the one before is in hand. */
static void ask_for_next(const quoth_article *a, uint32_t number) {
  if (number >= a->blocks.count || !a->blocks.items[number].read) return;
  const uint32_t first = a->blocks.items[number].tokens.begin, count = a->blocks.items[number].tokens.end - first;
  quoth__ask_for_items(a->tokens.lexeme, first, count);
  quoth__ask_for_items(a->tokens.flags, first, count);
  quoth__ask_for_items(a->tokens.hash, first, count);
  quoth__ask_for_items(a->words, first, count);
  quoth__ask_for_items(a->hit_at, first, count);
}

/* The mentions of all blocks. Who is meant by one is asked as soon as what may stand behind it is
** known, while it is still at hand. */
static bool read_blocks(Names *n) {
  quoth_article *a = n->a;
  uint32_t asked = 0;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    uint32_t end = a->blocks.items[b].tokens.end;
    ask_for_next(a, b + 1);
    if (!read_block(n, b)) return false;
    if (end - asked < 2 * REACH || a->mentions.count == 0) continue;
    asked = end - REACH;
    link_owners(n, a->mentions.count - 1);
    index_mentions(n, end);
    if (!quoth__read_entities(a, n->linked, asked)) return false;
  }
  link_owners(n, a->mentions.count);
  index_mentions(n, a->tokens.count);
  return quoth__read_entities(a, n->linked, a->tokens.count);
}

bool quoth__read_names(quoth_article *a) {
  Names n = {.a = a};
  if (!quoth__read_capitals(&n) || !quoth__find_turns(a)) return false;
  for (uint32_t i = 0; i < a->turns.count; i++) a->traits[a->turns.items[i].begin] |= TRAIT_OPENING;
  if (!begin(&n) || !read_blocks(&n)) return false;
  quoth__give_back_capitals(&n);
  return make_marks(a);
}
