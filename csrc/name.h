/*
** name.h - mentions: where the text names someone or something that can speak.
**
** name.c finds the mentions (article->mentions) sentence by sentence, from
** capital letters, the words of word.h and the shape of the phrase:
**
**   [determiner] [modifiers, names] [title or head noun] [name]
**
** so "Kremlin spokesman Dmitry Peskov" is one mention with the name "Dmitry
** Peskov", the role "spokesman" and, inside it, the mention "Kremlin" that owns it.
** phrase.h names the steps. entity.c says which mentions are one and the same (article->who).
**
** Mentions are sorted by first, then longest first. One may lie inside another,
** they never overlap otherwise. Dates are no names. Every search is bounded by
** the constants below, so the cost is linear in the tokens.
*/
#ifndef QUOTH_NAME_H
#define QUOTH_NAME_H

#include "word.h"

enum {
  PHRASE_TOKENS = 20,  /* longest phrase of a mention */
  LOOK_BACK = 24,      /* mentions that a pronoun or a role looks back over */
  LIST_MOST = 8,       /* who speak together */
  REACH = 512          /* more tokens than what is asked behind a mention takes: phrases with their owners */
};

QUOTH__INTERNAL_BEGIN

/* By STRIDE tokens: the first item that begins at the first of them or behind it; so many strides
** are filled, with so many items. */
typedef struct TokenIndex { uint32_t *from, filled, item; } TokenIndex;

/* Goes on with an index up to token `end`. Items are in the order of the text, of `size` bytes, of
** which the first are the token that they begin at; all that begin before `end` are there. */
void quoth__index_to(TokenIndex *index, const void *items, uint32_t count, size_t size, uint32_t end);

/* The index of a whole text. NULL with the error set when memory fails. */
uint32_t *quoth__index_by_token(quoth_article *a, const void *items, uint32_t count, size_t size);

/* Whether a preposition stands before the mention, not before the token `begin`: "with Orr". */
static inline bool quoth__is_governed(const quoth_article *a, const Mention *m, uint32_t begin) {
  return m->first > begin && quoth__is(a, m->first - 1, WORD_PREPOSITION);
}

/* The mention that covers the token, the longest when one lies in another; NONE. */
uint32_t quoth__mention_over(const quoth_article *a, uint32_t token);

/* The first mention that begins at the token or behind it; mentions.count: none. */
uint32_t quoth__mention_from(const quoth_article *a, uint32_t token);

/* The mention that begins at the token; NONE. */
static inline uint32_t quoth__mention_at(const quoth_article *a, uint32_t token) {
  uint32_t i = quoth__mention_from(a, token);
  return i < a->mentions.count && a->mentions.items[i].first == token ? i : NONE;
}

/* ---- entity.c: who is who ---- */

/* Room for the entities of about so many mentions. */
bool quoth__begin_entities(quoth_article *a, uint32_t mentions);

/* Gives each of the first so many mentions, up to one that ends behind the token `end`, its entity,
** where the text says who is meant: it goes on from where it stopped. The owners of all of these are
** known, and so are the mentions that begin up to REACH tokens behind `end`. */
bool quoth__read_entities(quoth_article *a, uint32_t mentions, uint32_t end);

/* The entity of a mention, made for it if it has none: a group or a document is
** an entity only when it speaks. NONE with the error set when memory fails. */
uint32_t quoth__entity_for(quoth_article *a, uint32_t mention);

/* The entity that an owning pronoun stands for: "his". NONE. */
uint32_t quoth__entity_owning(quoth_article *a, uint32_t token);

/* Whether a description is the first to speak of its entity, which has no name. */
bool quoth__is_introduced(const quoth_article *a, uint32_t mention);

/* The entity of words that are no mention, of unknown kind. NONE with the error set when
** memory fails. */
uint32_t quoth__entity_described(quoth_article *a, uint32_t first, uint32_t end);

/* The entity of those who speak together, a group named after all: two mentions, and those of a list between them that
** stand right behind commas, LIST_MOST in all. NONE with the error set when memory fails. */
uint32_t quoth__entity_joint(quoth_article *a, uint32_t first, uint32_t last);

/* An entity says what it is to others (the roles, mentions and names of quoth.h). */
bool quoth__finish_entities(quoth_article *a);

/* Whether it is a person or has the name of one, as far as is known: no article stands before it. */
bool quoth__may_be_he(const quoth_article *a, uint32_t entity);

/* The two persons with names that have most mentions outside quotations, more first; NONE: there are fewer. */
void quoth__most_named(const quoth_article *a, uint32_t most[2]);

Gender quoth__entity_gender(const quoth_article *a, uint32_t entity);

quoth_entity_kind quoth__entity_kind(const quoth_article *a, uint32_t entity);

/* What a mention is known to be: what its entity is, when it has one. */
static inline quoth_entity_kind quoth__kind_of(const quoth_article *a, const Mention *m) {
  return m->entity == NONE ? m->kind : quoth__entity_kind(a, m->entity);
}

/* Whether it has no name, and its role is to speak for others. */
bool quoth__entity_speaks(const quoth_article *a, uint32_t entity);

/* The entity speaks for another, unless it is known for whom it does. */
void quoth__entity_serves(quoth_article *a, uint32_t entity, uint32_t principal);

/* The person last meant by the entity's owner: on whose behalf it speaks; NONE. */
uint32_t quoth__entity_principal(const quoth_article *a, uint32_t entity);

QUOTH__INTERNAL_END

#endif
