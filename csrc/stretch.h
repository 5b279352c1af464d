/*
** stretch.h - a short stretch of the text, cut into words: what datelines and bylines
** are read from.
**
** What a word means comes from its classes (layout.h), what it looks like from its
** letters, what parts it from the word before from the marks between them.
*/
#ifndef QUOTH_STRETCH_H
#define QUOTH_STRETCH_H

#include "article.h"

#define STRETCH_BYTES 240u   /* no byline and no dateline is longer */
#define STRETCH_WORDS 48u

typedef struct Word {
  uint32_t begin, end;
  ClassSet classes;   /* of the word and of the phrases that it ends */
  ClassSet opens;     /* of the longest phrase that it begins */
  uint32_t opens_end; /* number of the word behind that phrase */
  char mark;          /* first mark between the word before and this one; ' ' for none, '-' for every dash */
  bool upper, capital, number, dash_before;
} Word;

typedef struct Stretch {
  const Layout *layout;
  const char *text;
  uint32_t begin, end;
  Word words[STRETCH_WORDS + 1]; /* one that is not counted behind them */
  uint64_t hashes[STRETCH_WORDS];
  uint32_t count;
} Stretch;

QUOTH__INTERNAL_BEGIN

/* Cuts bytes [begin, end) of the text, at most `most` of them. */
void quoth__cut_stretch(Stretch *s, const quoth_article *a, uint32_t begin, uint32_t end, uint32_t most);

/* Whether the character is a hyphen or any dash. */
bool quoth__dash_like(uint32_t character);

static inline bool quoth__is_date_word(const Word *w) {
  return quoth__in_class(w->classes, CLASS_MONTH) || quoth__in_class(w->classes, CLASS_WEEKDAY);
}

/* Whether a pattern has settled the role of a block, so that nothing else may. */
static inline bool quoth__is_fixed(const quoth_article *a, uint32_t block) { return a->page->facts[block].fixed; }

/* The text of a span on one line, in the article's arena; NULL: no memory. */
char *quoth__plain_copy(quoth_article *a, quoth_span span);

/* Notes the first agency in words [first, end) unless one is known. */
bool quoth__note_agency(quoth_article *a, const Stretch *s, uint32_t first, uint32_t end);

/* ---- dateline.c ---- */

/* Finds the dateline and settles the role of its block: a->metadata. */
bool quoth__find_dateline(quoth_article *a);

QUOTH__INTERNAL_END

#endif
