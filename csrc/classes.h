/*
** classes.h - words that stand in like company, found in a text without marks.
*/
#ifndef QUOTH_CLASSES_H
#define QUOTH_CLASSES_H

#include "model.h"

QUOTH__INTERNAL_BEGIN

/* Groups the words of a text, given as hashes with 0 where a sentence begins.
** Returns the words that are frequent enough, sorted by hash, with their classes,
** numbered from 1; *found says how many. Deterministic. NULL when memory fails. */
WordClass *quoth__learn_classes(Arena *arena, const uint32_t *words, uint32_t count, uint32_t *found);

QUOTH__INTERNAL_END

#endif
