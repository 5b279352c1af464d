/*
** attribute.h - frames to quotes: who said it, through whom, for whom, to whom, when.
**
** Input are the frames and pieces of quote.h; output is article->quotes, in the order of
** their first piece. Every frame that reports something becomes one quote; a quotation that
** nobody is said to have said becomes one without a speaker.
**
**   attribute.c  the stage: what is quoted, of which kind, how sure
**   speaker.c    who speaks, and on whose behalf
**   occasion.c   when it was said
**   party.c      through whom, and to whom
**   lead.c       who was told before he was named
*/
#ifndef QUOTH_ATTRIBUTE_H
#define QUOTH_ATTRIBUTE_H

#include "quote.h"
#include "who.h"

QUOTH__INTERNAL_BEGIN

/* Two who talk: the last who spoke, and the other one before him; entities, NONE where they are not known. */
typedef struct Talk {
  uint32_t speaker, other;
  uint32_t block, other_block; /* where they spoke last */
  bool asked, answered;        /* the last asked, or spoke behind the question of the other */
} Talk;

/* What one frame needs while it is turned into a quote. Quotes are made in the order of the text, so
** that who spoke last is known; relays are read when all of them stand. */
typedef struct Maker {
  quoth_article *a;
  uint32_t *next;         /* by piece: the next one of the same frame, NONE */
  uint32_t *first_of;     /* by frame: its first piece, NONE */
  uint32_t *quote_of;     /* by frame: its quote, NONE */
  uint32_t date;          /* a cursor in the dates: quotes follow each other, so the next one's are near */
  uint32_t most_named[2]; /* of persons, NONE */
  uint32_t last_speaker;  /* of the quote before, NONE */
  uint32_t last_block;    /* where it stood: block, and token behind its cue and source */
  uint32_t last_token;
  Talk talk;
  uint32_t paper, author; /* the last document that spoke for its author, by its entry in "authored"; NONE */
} Maker;

static inline const Piece *quoth__piece_at(const Maker *m, uint32_t i) { return &m->a->reports->pieces.items[i]; }

static inline uint32_t quoth__block_of_frame(const quoth_article *a, const Frame *f) {
  return a->sentences.items[f->sentence].block;
}

/* Whether a quote begins with the piece: the first of its frame, or one without a frame. */
static inline bool quoth__begins_quote(const Maker *m, uint32_t piece) {
  const Piece *p = quoth__piece_at(m, piece);
  return p->link != LINK_NONE && (p->frame == NONE || m->first_of[p->frame] == piece);
}

/* speaker.c: entities, NONE where nobody is known. */
uint32_t quoth__speaker_of(Maker *m, const Frame *f);

/* "paid it to a seller, who said": whether the speaker of a frame is no more than that, and goes on with nothing. */
bool quoth__is_told_in_passing(const Maker *m, const Frame *f, uint32_t speaker);
uint32_t quoth__principal_of(const Maker *m, uint32_t frame, uint32_t speaker); /* on whose behalf */
uint32_t quoth__speaker_around(Maker *m, const Piece *p); /* of a quotation that no frame reports */
void quoth__note_talk(Maker *m, uint32_t speaker, uint32_t block, bool asks);

/* occasion.c: the index of the date of the reporting clause, or QUOTH_NONE. */
int32_t quoth__occasion_of(Maker *m, uint32_t frame);

/* Whether a token lies in what the frame reports. */
bool quoth__is_reported_by(const Maker *m, uint32_t frame, uint32_t token);

/* lead.c: gives what somebody says who is only described in the lead to whoever is named behind it; then what nobody
** with a name says in the headline to whoever says its words in the text, or is called what it calls him. The second
** fails when the meter has run out. */
void quoth__name_lead(quoth_article *a);
bool quoth__name_headline(Maker *m);

/* party.c: what a rule of kind attribution, or one of kind relay, says of a quote; before any quote is made,
** whom a relay says that somebody serves. All fail out of memory only. */
bool quoth__add_parties_of_rule(quoth_article *a, const Frame *f, quoth_quote *q);
bool quoth__read_relay(Maker *m, const Mark *relay);
void quoth__hear_for_whom(quoth_article *a, const Mark *relay);

QUOTH__INTERNAL_END

#endif
