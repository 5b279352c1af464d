/*
** turn.h - turns: paragraphs of a transcript or an interview, each with a label that
** says who speaks.
*/
#ifndef QUOTH_TURN_H
#define QUOTH_TURN_H

#include "name.h"

QUOTH__INTERNAL_BEGIN

enum { SPEECH_TOKENS = 60 }; /* of a turn in which signs of speech are looked for */

/* ---- turn.c ---- */

/* Finds the turns of the article, if it has any: after the words, before the names. */
bool quoth__find_turns(quoth_article *a);

/* Whether a block may hold what is said in a turn. */
bool quoth__is_spoken(const quoth_article *a, const quoth_block *block);

/* Whether a block ends in a question mark, and is short as well. */
bool quoth__block_asks(const quoth_article *a, uint32_t block);
bool quoth__asks_in_short(const quoth_article *a, uint32_t block);

/* Labels are alike when their names end in the same word. */
uint32_t quoth__turn_key(const quoth_article *a, const SpeechTurn *turn);

/* Behind the last block that goes on with a turn, before the next one, NULL: there is none. */
uint32_t quoth__turn_end(const quoth_article *a, const SpeechTurn *turn, const SpeechTurn *next);

/* Adds a turn to the article's; false with the error set. */
bool quoth__keep_turn(quoth_article *a, const SpeechTurn *turn);

/* ---- interview.c ---- */

/* Parts the last of the turns that have labels where it holds questions without one: an interview often has labels
** for its first question and answer alone. False with the error set. */
bool quoth__keep_exchanges(quoth_article *a);

/* The turns of a text whose labels make no dialogue: where they are those of one side, or where paragraphs without
** any are an interview. False with the error set. */
bool quoth__keep_interview(quoth_article *a, const SpeechTurn *labels, uint32_t count);

/* The mention of who speaks: of the label, or of whom a question or an answer is by;
** NONE where the text does not say. After the entities. */
uint32_t quoth__turn_source(quoth_article *a, const SpeechTurn *turn);

QUOTH__INTERNAL_END

#endif
