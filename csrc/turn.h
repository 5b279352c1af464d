/*
** turn.h - turns: paragraphs of a transcript or an interview, each with a label that
** says who speaks.
*/
#ifndef QUOTH_TURN_H
#define QUOTH_TURN_H

#include "name.h"

QUOTH__INTERNAL_BEGIN

/* Finds the turns of the article, if it has any: after the words, before the names. */
bool quoth__find_turns(quoth_article *a);

/* The mention of who speaks: of the label, or of whom a question or an answer is by;
** NONE where the text does not say. After the entities. */
uint32_t quoth__turn_source(quoth_article *a, const SpeechTurn *turn);

/* Whether a block may hold what is said in a turn. */
bool quoth__is_spoken(const quoth_article *a, const quoth_block *block);

QUOTH__INTERNAL_END

#endif
