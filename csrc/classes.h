/*
** classes.h - words that stand in like company, found in a text without marks.
*/
#ifndef QUOTH_CLASSES_H
#define QUOTH_CLASSES_H

#include "feature.h"

QUOTH__INTERNAL_BEGIN

/* Groups the words of a text, given as hashes with 0 where a sentence begins. Each word
** has several names, the plainer the more words share it; it goes by the first of them
** that is frequent enough. Returns the names that words go by, the most frequent first, with their
** classes, numbered from 1; *found says how many. Deterministic. NULL when memory fails. */
WordClass *quoth__learn_classes(Arena *arena, uint32_t *const names[WORD_NAMES], uint32_t count, uint32_t *found);

/* The most frequent keys, at most `most`, the more frequent first. */
uint32_t *quoth__frequent_keys(Arena *arena, const uint32_t *keys, uint32_t count, uint32_t most, uint32_t *found);

QUOTH__INTERNAL_END

#endif
