/*
** article.h - what the files of the article stage share.
**
**   block.c      text -> blocks, without roles
**   field.c      records: fields to blocks of their own
**   layout.c     declarations of kind layout -> struct Layout
**   layoutword.c the words of its classes
**   look.c       a block -> its words, and what is seen of them
**   entries.c    words -> the classes that they are entries of
**   shape.c      what was seen -> facts about it by itself
**   page.c       all blocks, held against each other
**   evidence.c   facts and surroundings -> evidence
**   because.c    why each block has its role, in words
**   article.c    evidence -> roles; the entry function of the stage
**   stretch.c    a short stretch of the text, cut into words
**   dateline.c   where and when the story was filed, and the agency
**   heading.c    roles -> metadata: headline, authors, section, changes
*/
#ifndef QUOTH_ARTICLE_H
#define QUOTH_ARTICLE_H

#include "layout.h"

QUOTH__INTERNAL_BEGIN

/* Cuts the text into blocks: a->blocks, every role QUOTH_PARAGRAPH. Each may be *one_line. */
bool quoth__cut_blocks(quoth_article *a, bool *one_line);

/* ---- field.c ---- */

typedef enum FieldZone { ZONE_HEAD, ZONE_BODY, ZONE_TAIL, ZONE_LABEL } FieldZone;

/* What a record says of a block: where it stands and, of the value of a field, its
** role; QUOTH_ROLES for none. */
typedef struct FieldFacts { uint8_t zone, role; } FieldFacts;

/* One per block of a record; none when the text is no record. */
typedef struct Fields { Vector(FieldFacts) facts; } Fields;

/* Cuts the fields of a record out of the blocks, which have no roles yet. */
bool quoth__cut_fields(quoth_article *a, bool one_line, Fields *fields);

/* Mends the roles of a record's blocks that cannot be what they look like. */
void quoth__overrule_roles(quoth_article *a, const Fields *fields);

/* What a block looks like by itself, before its neighbours are asked. */
typedef enum Kind {
  KIND_PROSE,     /* running text of 20 words or more that ends as a sentence does */
  KIND_SENTENCE,  /* the same, shorter */
  KIND_TITLE,     /* 4 words or more, no stop at its end */
  KIND_NAME,      /* two to four capitalised words */
  KIND_BYLINE,    /* opens as a byline does */
  KIND_DATE,      /* short, with a month, a weekday, a clock */
  KIND_CREDIT,    /* short, says who made a picture */
  KIND_CAPTION,   /* longer, likewise */
  KIND_LABEL,     /* one to three words */
  KIND_OTHER,
  KINDS
} Kind;

/* Bits of Facts.shape. The order is that of the names below. */
enum Shape {
  END_WORD, END_DIGIT, END_STOP, END_QUESTION, END_EXCLAMATION, END_COLON, END_ELLIPSIS, END_COMMA,
  END_QUOTE, END_BRACKET, END_OTHER,
  BEGIN_UPPER, BEGIN_LOWER, BEGIN_DIGIT, BEGIN_QUOTE, BEGIN_BRACKET, BEGIN_BULLET, BEGIN_AT, BEGIN_OTHER,
  CAPS_ALL, CAPS_EVERY, CAPS_MOST, CAPS_HALF, CAPS_FEW, CAPS_FIRST, CAPS_NONE,
  HAS_DIGIT, HAS_YEAR, HAS_CLOCK, HAS_MANY_DIGITS, HAS_URL, HAS_HANDLE, HAS_MAIL, HAS_HASHTAG, HAS_BAR,
  HAS_MONEY, HAS_PERCENT, HAS_GLUED, HAS_QUOTES, HAS_SENTENCES, HAS_LABEL, HAS_BRACKET_TAIL, HAS_NAME,
  HAS_NAME_AFTER, HAS_SYMBOL, HAS_COLON, HAS_DASH, HAS_SLASH, HAS_SHOUT, HAS_NAME_RUN,
  HAS_DATELINE, HAS_AUTHOR,
  HAS_GLUED_STOP, HAS_NAME_TAIL, HAS_NAME_SLASH, HAS_CREDIT_TAIL, HAS_GLUED_BYLINE, END_OPEN,
  HAS_NAME_DATE,
  SHAPES
};

/* One block, seen by itself. */
typedef struct Facts {
  ClassSet has, first, last, most; /* classes with an entry anywhere, first, last, in half the words */
  uint64_t hash;      /* of its words: equal for texts that read the same */
  uint64_t shape;     /* bits of enum Shape */
  uint16_t words;     /* at most WORDS_MOST */
  uint8_t kind;       /* enum Kind */
  uint8_t again;      /* blocks before it that read the same, at most 3 */
  uint8_t later;      /* 1: a later block reads the same */
  uint8_t seen;       /* quarters of its long words that running text before it has; 5: it has none */
  uint8_t echoed;     /* the same of all running text of the article */
  bool fixed;         /* a pattern, a field or that nothing stands beside it has settled its role */
  uint8_t weighed;    /* the role that the weights gave it, before it was refined or settled otherwise */
  uint8_t titled;     /* long words that what may be the headline has too */
  uint8_t run;        /* blocks in the run of short ones that it is part of, at most 255; 0: it is not short */
} Facts;

/* All blocks, seen by themselves, and where the running text is. */
typedef struct Page {
  const Layout *layout;
  Facts *facts;          /* one per block */
  uint32_t *prose;       /* blocks of KIND_PROSE before block i; one more item than blocks */
  uint32_t *prose_back;  /* distance to the last block of KIND_PROSE before it, NONE: there is none */
  uint32_t *prose_ahead; /* to the next one */
  uint32_t *tail_back;   /* to the last block that opens with an entry of CLASS_TAIL */
  uint32_t furniture;    /* short blocks that open with an entry of CLASS_FURNITURE */
  uint32_t body, body_last; /* first and last block of the stretch with most running text; NONE: there is none */
  uint32_t title;        /* block that may be the headline, NONE: there is none */
  uint32_t count;
} Page;

/* Looks at all blocks: a->page (page.c). */
bool quoth__read_page(quoth_article *a);

#define EVIDENCE_MOST 384u

/* The evidence of one block, by number; returns how many. */
uint32_t quoth__evidence(const Page *page, uint32_t block, uint16_t evidence[EVIDENCE_MOST]);

/* Whether a block begins with a dateline that has a date or an agency in it. */
bool quoth__opens_with_dateline(const quoth_article *a, quoth_span block);

/* Fills a->metadata but for its dates; may settle the role of a block anew. */
bool quoth__read_heading(quoth_article *a);

QUOTH__INTERNAL_END

#endif
