/*
** layout.h - what the declarations of kind layout became: all that the article
** stage knows of a language.
**
** Words. A class is a named list of words and phrases ("month", "credit"). Every
** class gives four kinds of evidence about a block, named after it: first:month
** (an entry opens the block), last:month (closes it), has:month, most:month (half
** of the words). The engine itself asks for the classes of enum LayoutClass.
**
** Evidence. Everything seen of a block is one of a fixed list of facts: those of
** evidence.c ("end:stop", "words:6-8") and those made by classes. Each has a
** weight for each role; the role of a block is the one with the highest sum,
** decided for all blocks together (article.c).
**
** Fields. Labels of the lines of a record, by the role of what stands behind them.
**
** Patterns. Regular expressions that fix the role of a block, whatever the
** evidence says. Later declarations are asked first.
*/
#ifndef QUOTH_LAYOUT_H
#define QUOTH_LAYOUT_H

#include "document.h"
#include "regex.h"
#include "utf.h"

QUOTH__INTERNAL_BEGIN

#define LAYOUT_CLASSES 64u  /* bits of a ClassSet */
#define LAYOUT_COLUMNS 24u  /* roles that are used and refinements together */
#define PHRASE_WORDS 6u     /* longest phrase of a class */
#define WORD_BITS 16u       /* of a filter, for each slot of the table behind it */
#define COUNTED_FIRST 3u    /* classes of an entry that are counted without asking how many it has */
#define BIN_SLOTS 130u      /* numbers whose bins are kept: up to 127, any other, none */

typedef uint64_t ClassSet;

/* Classes that the engine asks for by name; a pack without one never meets it. */
typedef enum LayoutClass {
  CLASS_BYLINE,      /* opens a byline: "by" */
  CLASS_JOINER,      /* joins two names: "and" */
  CLASS_MONTH, CLASS_WEEKDAY,
  CLASS_DATEWORD,    /* other words of a line that gives a date: "updated", "GMT" */
  CLASS_CREDIT,      /* who made a picture */
  CLASS_AGENCY,      /* news agencies */
  CLASS_BIO,         /* tells who an author is: "is the author of" */
  CLASS_JOB,         /* what an author is: "correspondent" */
  CLASS_TAIL,        /* opens what follows the story: "related", "comments" */
  CLASS_ENDMARK,     /* closes a wire story */
  CLASS_FUNCTION,    /* little words of running text */
  CLASS_REGION,      /* may follow the place of a dateline: "calif", "france" */
  CLASS_FURNITURE,   /* what only stands on a page around a story: "share this" */
  CLASS_MENU,        /* parts of a paper: "politics" */
  CLASS_KICKER,      /* kinds of article: "analysis" */
  CLASS_UPDATE,      /* says that a date is the one of a change: "updated" */
  CLASS_PUBLISH,     /* and of publication: "first published" */
  CLASS_CITY,        /* a place that by itself, before a colon, is a dateline */
  CLASS_PAPER,       /* ends the name of an outlet: "gazette" */
  ENGINE_CLASSES
} LayoutClass;

static inline bool quoth__in_class(ClassSet set, LayoutClass class) { return (set >> class & 1) != 0; }

/* What a word is, or the words of a phrase up to here. */
typedef struct WordEntry {
  ClassSet classes;  /* that it is an entry of */
  uint8_t counted[COUNTED_FIRST]; /* numbers of the first of them; LAYOUT_CLASSES for those that it has not */
  bool counts_more;  /* it has more than these */
  bool goes_on;      /* a longer phrase begins so */
} WordEntry;

typedef struct WordSlot {
  uint64_t hash;     /* 0: empty */
  WordEntry entry;
} WordSlot;

/* A first or only word of less than sixteen ASCII letters and digits, by its bytes as WordRun
** has them: nobody has to make its hash. */
typedef struct StartSlot {
  uint64_t head, next; /* no head: empty */
  uint64_t hash;
  WordEntry entry;
} StartSlot;

/* A bit for each word that begins an entry, WORD_BITS a slot. */
typedef struct StartFilter {
  uint64_t *bits;
  uint32_t shift; /* that leaves the bits of a mixed word's number */
} StartFilter;

typedef struct LayoutPattern {
  Regex *regex;
  const char *place; /* of the declaration */
  quoth_role role;
  bool drop;         /* not read by later stages, whatever the caller asks for */
} LayoutPattern;

/* What the value of a record's field is. */
typedef enum FieldMeaning {
  FIELD_ROLE,     /* a part of the article */
  FIELD_SECTION,
  FIELD_ASIDE,    /* said about the article: its length */
  FIELD_INDEX     /* likewise, under a label that other texts have too */
} FieldMeaning;

typedef struct LayoutField {
  const char *name;
  uint32_t size;
  FieldMeaning meaning;
  quoth_role role;   /* FIELD_ROLE */
  bool code;         /* no colon behind it, its case counts */
  uint32_t next;     /* one more than the number of the next one with that letter; 0: none */
} LayoutField;

typedef struct LayoutLine {
  Regex *regex;
  const char *place;
} LayoutLine;

typedef Vector(LayoutLine) LayoutLineVector;

typedef struct Layout {
  WordSlot *words;             /* open addressing, a power of two */
  uint32_t word_mask, word_count;
  uint64_t *word_bits;         /* a bit for each hash, WORD_BITS a slot: what has none is no entry */
  StartSlot *starts;           /* as words */
  uint32_t start_mask;
  StartFilter start_filter;
  uint32_t class_count;        /* the engine's classes first */
  const char *class_names[LAYOUT_CLASSES];
  int16_t (*weights)[QUOTH_ROLES]; /* by evidence */
  int16_t transitions[QUOTH_ROLES + 1][QUOTH_ROLES]; /* from the role before; last row: first block */
  bool used[QUOTH_ROLES];      /* roles that the weights decide between */
  uint32_t refined_count;      /* roles that another one is split into afterwards */
  struct Refinement {
    quoth_role from, to;
    int16_t *weights;
    int16_t base;
    uint32_t column; /* of `from` */
  } refined[QUOTH_ROLES];
  /* The weights of both kinds side by side, for adding: a row for each evidence, its
  ** first columns for the roles that are used, the next for the refinements. */
  int16_t (*rows)[LAYOUT_COLUMNS];
  uint32_t rows_together;      /* so many rows add up in 16 bits, whatever they are */
  int16_t steps[LAYOUT_COLUMNS][LAYOUT_COLUMNS]; /* transitions by column: from, to */
  int32_t step_range;          /* the most by which two steps to one role differ */
  uint32_t role_count;
  uint8_t column_roles[QUOTH_ROLES];
  Vector(LayoutPattern) patterns;
  uint16_t (*next_pattern)[256]; /* of so many patterns the last that may match what begins with that byte: its
                               ** number and one; 0: there is none */
  Vector(LayoutField) fields;  /* labels of the lines of a record: field.c */
  uint32_t field_first[26];    /* by the letter it begins with, as LayoutField.next */
  LayoutLineVector first_lines, last_lines; /* of an article among several: split.c */
  const uint8_t (*bins)[BIN_SLOTS]; /* evidence.c: bins of small numbers */
} Layout;

/* Hash of nothing; then quoth__word_byte for each byte, ASCII letters lowered. */
#define WORD_SEED 0xCBF29CE484222325ull

static inline uint64_t quoth__word_byte(uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * 0x100000001B3ull;
}

/* What undoes the hashing of so many zeros. */
extern const uint64_t quoth__zeros_undone[EIGHT];

/* Goes on with the hash of a word by up to eight bytes of it, zeros behind them. Those are hashed
** too, and what they did, each a multiplication, is undone: cheaper than a loop whose end nobody
** can foresee. */
static inline uint64_t quoth__half_hash(uint64_t hash, uint64_t bytes) {
  hash = quoth__word_byte(hash, (unsigned char)bytes);
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 8));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 16));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 24));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 32));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 40));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 48));
  hash = quoth__word_byte(hash, (unsigned char)(bytes >> 56));
  return hash * quoth__zeros_undone[(uint32_t)__builtin_clzll(bytes) / 8];
}

/* Of a word that is whole in its run, by its bytes as WordRun has them. */
uint64_t quoth__run_hash(uint64_t head, uint64_t next);

/* The hash of a phrase and one more word. */
static inline uint64_t quoth__phrase_hash(uint64_t phrase, uint64_t word) {
  return ((phrase ^ (phrase >> 29)) * 0x9E3779B97F4A7C15ull) ^ word;
}

/* The slot of a hash, or a free one where it would stand. */
static inline WordSlot *quoth__layout_slot(const Layout *layout, uint64_t hash) {
  for (uint32_t at = (uint32_t)(hash ^ hash >> 32);; at++) {
    WordSlot *slot = &layout->words[at & layout->word_mask];
    if (slot->hash == hash || !slot->hash) return slot;
  }
}

/* The entry of a hash, or NULL. */
static inline const WordEntry *quoth__layout_word(const Layout *layout, uint64_t hash) {
  const WordSlot *slot = quoth__layout_slot(layout, hash);
  return slot->hash ? &slot->entry : NULL;
}

static inline uint32_t quoth__word_bit(const Layout *layout, uint64_t hash) {
  return (uint32_t)(hash ^ hash >> 32) & (layout->word_mask * WORD_BITS + (WORD_BITS - 1));
}

/* False: the hash has no entry. Few that have none pass. */
static inline bool quoth__may_be_entry(const Layout *layout, uint64_t hash) {
  uint32_t bit = quoth__word_bit(layout, hash);
  return (layout->word_bits[bit / 64] >> (bit & 63) & 1) != 0;
}

static inline uint32_t quoth__start_bit(StartFilter filter, uint64_t head, uint64_t next) {
  uint64_t mixed = (head ^ (next << 29 | next >> 35)) * UINT64_C(0xD6E8FEB86659FD93);
  return (uint32_t)(mixed >> filter.shift);
}

/* False: no entry begins with the word of these bytes. Few that begin none pass. */
static inline bool quoth__may_start(StartFilter filter, uint64_t head, uint64_t next) {
  uint32_t bit = quoth__start_bit(filter, head, next);
  return (filter.bits[bit / 64] >> (bit & 63) & 1) != 0;
}

/* A word by its bytes, NULL when no entry begins so. */
static inline const StartSlot *quoth__layout_start(const Layout *layout, uint64_t head, uint64_t next) {
  for (uint32_t at = quoth__start_bit(layout->start_filter, head, next) / WORD_BITS;; at++) {
    const StartSlot *slot = &layout->starts[at & layout->start_mask];
    if (slot->head == head && slot->next == next) return slot;
    if (!slot->head) return NULL;
  }
}

/* ---- layoutword.c ---- */

/* A word that a StartSlot can hold. */
typedef struct FirstWord { uint64_t head, next, hash; } FirstWord;

/* The words of a layout while it is made. */
typedef struct LayoutWords {
  Arena *arena;
  Layout *layout;
  Vector(FirstWord) first; /* of all entries */
  bool too_long;           /* a phrase was: else it is memory that failed */
} LayoutWords;

/* Adds the entries of a text to a class; commas or lines between them. */
bool quoth__add_entries(LayoutWords *words, const char *text, size_t size, uint32_t class);

/* Lays them out for look-ups, when all are there; false: no memory. */
bool quoth__lay_words(LayoutWords *words);

/* ---- evidence.c: facts by number ---- */

/* Lays out the bins of numbers; false: no memory. */
bool quoth__make_bins(Arena *arena, Layout *layout);

/* How many facts there are for a layout of so many classes. */
uint32_t quoth__evidence_count(const Layout *layout);

/* The name of a fact, as in the weights; writes at most `room` bytes. */
void quoth__evidence_name(const Layout *layout, uint32_t evidence, char *name, size_t room);

QUOTH__INTERNAL_END

#endif
