/*
** document.h - one article while it is read: what each stage adds for the next.
**
** The stages run in the order of the members below (csrc/read.c). A stage writes
** its own members and changes nothing that an earlier one wrote; the flags
** that a later stage may add to a token are named at TokenArray.
**
** All indices are uint32_t, NONE where there is none. All token ranges and byte
** ranges are half-open.
**
** Nearly all memory is what each token costs, of which there is one for five bytes of
** text: 24 bytes in TokenArray, 4 for where its hits are, 9 for its bits of words, 16 for
** its keys until all rules have run, and, shared out among all, 12 for mentions and their
** marks and some 20 for the sentences, dates, entities and quotes. What is scratch of one
** stage or asked for no more is given back (quoth__give_back). No more than 18 bytes for
** each byte of the text are held at a time.
*/
#ifndef QUOTH_DOCUMENT_H
#define QUOTH_DOCUMENT_H

#include "base.h"
#include "rules.h"

QUOTH__INTERNAL_BEGIN

/* --- source.c ------------------------------------------------------------- */

/* Offsets from `text` on belong to offsets from `input` on, one byte for one
** byte, up to the next anchor; sorted by text. A repaired place (a replacement
** character, a line end of another form, what was a character reference) gets an
** anchor behind it, so that the offset of every character boundary is exact. */
typedef struct Anchor {
  uint32_t text, input;
  uint32_t characters; /* of the input that the one before `text` stands for: of CR LF two. A byte-order mark is one,
                       ** before which there is none */
} Anchor;

typedef enum Encoding { ENCODING_UTF8, ENCODING_UTF16LE, ENCODING_UTF16BE, ENCODING_CP1252 } Encoding;

typedef struct Source {
  const char *text;     /* valid UTF-8, no NUL inside, '\n' the only line end; NUL-terminated */
  uint32_t size;
  bool ascii;           /* no byte above 0x7F */
  Encoding encoding;
  Vector(Anchor) anchors; /* empty: text and input have the same offsets */
} Source;

/* --- article.c -------------------------------------------------------------- */

/* Blocks are in text order, do not overlap, begin and end with no white space,
** and every byte outside them is white space. */
typedef Vector(quoth_block) BlockVector;

/* --- tokens.c --------------------------------------------------------------- */

/* Struct of arrays, one item per token, in text order. A token never crosses a
** block; `lexeme` is the id of its folded form in the rule set's lexeme table, 0
** for a form that no rule or lexicon mentions, if it is none of KNOWN_MARKS. `hash` is of the folded form and
** the same on every machine. Later stages only add QUOTH_TOKEN_FIRST and
** QUOTH_TOKEN_LAST (sentences) and QUOTH_TOKEN_QUOTED (quotations). Behind the last one,
** at `count`, stands one that is nothing: no flags, no text. It and as many as make TOKENS_BEHIND
** have the lexeme 0. */
#define TOKENS_BEHIND 16u
typedef struct TokenArray {
  uint32_t count, capacity;
  uint32_t *begin, *end;
  uint32_t *lexeme;
  uint32_t *hash;
  uint32_t *flags;   /* QUOTH_TOKEN_* */
  uint32_t *number;  /* QUOTH_NO_NUMBER where there is none */
  bool odd_marks;    /* some have the lexeme of one of KNOWN_MARKS and are not that mark: a Greek question mark, no ; */
} TokenArray;

/* What runs along the tokens - sentences, mentions - is found by an index of every such
** number of tokens, and by few steps from there: it costs no memory worth counting. */
#define STRIDE 16u

/* --- lexicon.c --------------------------------------------------------------- */

/* An entry that begins at a token. Those of one token lie together, longest first, up to
** the one that is `last`; of one lexicon all are kept (a pattern may need the shorter one). */
typedef struct Hit {
  uint32_t entry;      /* index into rules->entries */
  uint32_t lexicon;    /* of the entry */
  uint16_t tokens;
  bool last;
} Hit;

#define HITS_PIECE 64u /* tokens for which it is known how many hits stand before them */

/* --- match.c ------------------------------------------------------------------ */

/* A named part of a mark: tokens [first, end). Exactly one of `entry` (an atom
** @lexicon) and `mark` (an atom <Type>: mark number `mark` of `type`) may be set,
** when the captured item is that one atom. */
typedef struct Capture {
  Symbol name;
  uint32_t first, end;
  uint32_t entry;
  uint32_t type, mark;
} Capture;

/* A typed span that a rule or the engine made. `number` is its value, NaN for
** none. Within one type sorted by first, then longest first. */
typedef struct Mark {
  uint32_t first, end;
  uint32_t rule;                    /* index into rules->rules, NONE: the engine */
  uint32_t captures, capture_count; /* slice of article->captures */
  uint32_t entity;                  /* entity.c: what it refers to, NONE: none */
  double number;
} Mark;

typedef Vector(Mark) MarkVector;

/* A token that may wake rules. */
typedef struct Woken { uint32_t token, sentence; } Woken;

/* --- quotation.c --------------------------------------------------------------- */

/* A stretch between quotation marks. Number i of these is mark number i of
** TYPE_QUOTED (marks included). A quotation never crosses a block; one that goes
** on in the next paragraph is linked. */
typedef struct Quotation {
  uint32_t open;      /* token of the opening mark */
  uint32_t close;     /* token of the closing mark; one past the last token when unclosed */
  uint32_t parent;    /* the quotation around it, NONE: outermost */
  uint32_t depth;     /* 0: outermost */
  uint32_t continues; /* the quotation of the paragraph before that it goes on from, NONE: none */
  bool unclosed;      /* no closing mark before the end of the block */
  bool single;        /* its marks are single */
} Quotation;

/* --- date.c ---------------------------------------------------------------------- */

/* An entry of a live blog: from that token to the next entry. */
typedef struct LiveEntry { uint32_t first, date; } LiveEntry;

/* --- turn.c --------------------------------------------------------------------- */

typedef enum TurnKind {
  TURN_NAME,      /* the label names who speaks */
  TURN_ROLE,      /* or what he does here: Moderator */
  TURN_QUESTION,
  TURN_ANSWER
} TurnKind;

/* What one speaker says in a transcript, up to the next: sorted by begin. */
typedef struct SpeechTurn {
  uint32_t block, end;      /* that it opens; behind the last that goes on with it */
  uint32_t begin;           /* its first token: of its label, or of what is said when it has none of its own */
  uint32_t first, name_end; /* tokens of who speaks, in the label of this turn or of one before it */
  uint32_t colon;           /* that ends the label; `begin` when it has none of its own */
  TurnKind kind;
  bool sure, believed;      /* that the label is one: by itself, by the text around it */
  bool spoken;              /* it sounds like speech */
} SpeechTurn;

/* --- name.c ---------------------------------------------------------------------- */

typedef enum MentionForm {
  FORM_NAME,    /* a proper name, with or without a title */
  FORM_ROLE,    /* a description of one: "the senator", "Putin's press secretary" */
  FORM_PRONOUN
} MentionForm;

typedef enum Gender { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE, GENDER_NEUTER } Gender;

/* A mention of someone or something that can speak: tokens [first, end), with
** its head name inside it. Sorted by first; mentions do not overlap except that
** one may lie inside another ("Putin" in "Putin's press secretary"). */
typedef struct Mention {
  uint32_t first, end;
  uint32_t name_first, name_end; /* the proper name inside it; equal when there is none */
  uint32_t role_first, role_end; /* title or role words inside it; equal when none */
  uint32_t entity;               /* index of the entity, NONE until resolved */
  uint32_t owner;                /* mention that it belongs to ("Putin" for his secretary), NONE */
  quoth_entity_kind kind : 8;
  MentionForm form : 8;
  Gender gender : 8;
  bool plural;
} Mention;

/* --- tagger.c --------------------------------------------------------------------- */

typedef enum TagLabel { TAG_OUT, TAG_SOURCE, TAG_CUE, TAG_CONTENT } TagLabel;

/* A run of tokens that the model gives one label. Sorted by first. */
typedef struct Tag {
  uint32_t first, end;
  TagLabel label;
  bool before_cue; /* content: its cue follows it in the block; else it goes before, or there is none */
  int32_t score; /* of a cue: mean margin over the next best label, calibration's raw material; else 0 */
} Tag;

/* --- the article -------------------------------------------------------------------- */

struct quoth_article {
  Arena arena;
  quoth_rules *rules;          /* holds a reference */
  quoth_error error;           /* why a stage returned false */
  Meter meter;
  uint32_t flags;              /* of quoth_read_options, and of quoth__read */
  bool keeps;                  /* its memory, once freed, is left to the next article (read.c) */
  const char *hint;            /* publication date given by the caller, or NULL */
  struct RegexScratch *regex;  /* PCRE2's match data, of this article alone */

  Source source;
  BlockVector blocks;
  struct Page *page;           /* article.h: why each block has its role */
  quoth_metadata metadata;     /* by article.c; published by date.c */
  Vector(quoth_author) authors;
  Vector(quoth_span) changes;  /* bytes whose dates are those of a change, by article.c; in text order */
  TokenArray tokens;
  Vector(uint32_t) points;     /* tokens that are punctuation or initials, in order; until quotations are read */
  Vector(quoth_sentence) sentences;
  uint32_t *sentence_at;       /* by STRIDE tokens: the sentence of the first of them */
  const Hit *known_hits;       /* of the rule set; number 0 is none */
  uint32_t known_count;
  Vector(Hit) hits;            /* of this article alone, numbered behind the known */
  uint32_t *hit_at;            /* per token, and 0 behind the last: number of its first hit, 0: it has none */
  size_t hit_count, *hits_before; /* of all tokens; of those before each HITS_PIECE */
  Vector(uint32_t) searched;   /* lexicon.c: tokens whose hits are not those of their lexeme alone, in order */
  struct Keys *keys;           /* per token what stands and begins there (pattern.h); match.c adds quotations and
                               ** marks; NULL when all rules have run */
  struct Keys *sentence_keys;  /* per sentence those of all its tokens */
  Vector(Woken) woken;         /* lexicon.c: tokens that may wake a rule, for match.c */
  Vector(Quotation) quotations;
  MarkVector *marks;           /* one vector per type of rules->types */
  Vector(Capture) captures;
  Vector(quoth_date) dates;    /* number i is mark number i of TYPE_DATE after quoth__read_dates */
  Vector(LiveEntry) entries;
  uint64_t *words;             /* one per token: WORD_* bits of word.h */
  uint8_t *traits;             /* one per token, and 64 more: TRAIT_* of word.h; NULL when all cues are found */
  struct WhoIsWho *who;        /* entity.c, while the article is read */
  Vector(SpeechTurn) turns;
  uint32_t asker, answerer;    /* mentions of whom questions and answers are by, NONE */
  Vector(Mention) mentions;
  uint32_t *mention_from;      /* by STRIDE tokens: the first mention at the first of them or behind it */
  Vector(quoth_entity) entities;
  Vector(Tag) tags;
  struct Reports *reports;     /* quote.c and attribute.c, while the article is read */
  Vector(quoth_quote) quotes;
  Vector(quoth_mark) user_marks; /* what quoth_marks gives */
  Vector(quoth_problem) problems;
  quoth_rule_count *rule_counts; /* per rule, or NULL: nobody asked */
};

/* ---- small helpers over it, used by every stage ---- */

static inline const char *quoth__token_text(const quoth_article *a, uint32_t token) {
  return a->source.text + a->tokens.begin[token];
}

static inline uint32_t quoth__token_size(const quoth_article *a, uint32_t token) {
  return a->tokens.end[token] - a->tokens.begin[token];
}

/* Bytes of tokens [first, end); first < end. */
static inline quoth_span quoth__token_span(const quoth_article *a, uint32_t first, uint32_t end) {
  return (quoth_span){a->tokens.begin[first], a->tokens.end[end - 1]};
}

static inline bool quoth__has(const quoth_article *a, uint32_t token, uint32_t flags) {
  return (a->tokens.flags[token] & flags) != 0;
}

/* Whether a token is that one mark, of KNOWN_MARKS, and not another that folds to it, of which most texts have none:
** the lexeme spares a look at the text, which is seldom at hand. */
static inline bool quoth__is_char(const quoth_article *a, uint32_t token, char mark) {
  bool folds = a->tokens.lexeme[token] == quoth__mark_lexeme(mark);
  return folds && (!a->tokens.odd_marks || quoth__token_size(a, token) == 1);
}

static inline bool quoth__is_dash(const quoth_article *a, uint32_t token) {
  const unsigned char *text = (const unsigned char *)quoth__token_text(a, token);
  if (*text != 0xE2) return *text == '-';
  return quoth__token_size(a, token) == 3 && text[1] == 0x80 && text[2] >= 0x92 && text[2] <= 0x95;
}

/* Asks for what is looked at here and there in a block, some time before that is. */
static inline void quoth__ask_for_block(const quoth_article *a, const quoth_block *block) {
  const uint32_t first = block->tokens.begin, count = block->tokens.end - first;
  quoth__ask_for_bytes(a->source.text + block->span.begin, block->span.end - block->span.begin);
  quoth__ask_for_items(a->tokens.begin, first, count);
  quoth__ask_for_items(a->tokens.end, first, count);
  quoth__ask_for_items(a->tokens.flags, first, count);
  quoth__ask_for_items(a->words, first, count);
}

/* How many anchors stand at or before an offset of the text. */
uint32_t quoth__anchors_before(const Source *source, uint32_t offset);

/* Out of memory, as a stage's return value. */
static inline bool quoth__nomem(quoth_article *a) {
  return quoth__no_memory_in(&a->arena, &a->error);
}

/* quoth_read with flags more, the engine's own among them. */
quoth_article *quoth__read(quoth_rules *rules, const char *input, size_t size, const quoth_read_options *options,
                           uint32_t flags, quoth_error *error);

/* Why a stage returned false, as the caller is told: with the place in his input. */
void quoth__tell_error(const quoth_article *a, quoth_error *error);

/* The capture of that name, or NULL: an absent optional capture. */
const Capture *quoth__capture(const quoth_article *a, const Mark *mark, Symbol name);

/* The numeric value of what was captured: of a lexicon entry (its property
** `value`), of a mark, of a single token of digits; else NaN. */
double quoth__capture_number(const quoth_article *a, const Capture *capture);

/* Calls the rule's `value` function for a mark, when it has one. The answer's value
** is nil when there is none or the function failed, which is then noted in
** `problems`. False when the reading has to stop. */
bool quoth__ask_value(quoth_article *a, uint32_t type, const Mark *mark, quoth_answer *answer);

/* Notes in `problems` what is wrong with the answer for a mark. False when memory fails. */
bool quoth__note_answer(quoth_article *a, const Mark *mark, const char *fault);

/* Runs the host's `after` hooks of a stage. */
bool quoth__run_hooks(quoth_article *a, enum Stage stage);

static inline const Hit *quoth__numbered_hit(const quoth_article *a, uint32_t number) {
  return number < a->known_count ? &a->known_hits[number] : &a->hits.items[number - a->known_count];
}

/* The first hit at a token, longest first, and the one behind another; NULL: there is none. */
static inline const Hit *quoth__hits_at(const quoth_article *a, uint32_t token) {
  uint32_t number = a->hit_at ? a->hit_at[token] : 0;
  return number ? quoth__numbered_hit(a, number) : NULL;
}

static inline const Hit *quoth__hit_behind(const Hit *hit) { return hit->last ? NULL : hit + 1; }

/* The first hit of that lexicon from one on that is, or NULL. */
const Hit *quoth__hit_from(const Hit *hit, uint32_t lexicon);

/* The longest hit of that lexicon that begins at the token, or NULL. */
static inline const Hit *quoth__hit_of(const quoth_article *a, uint32_t token, uint32_t lexicon) {
  const Hit *first = quoth__hits_at(a, token);
  return first ? quoth__hit_from(first, lexicon) : NULL;
}

/* How many marks of the type begin before the token. */
uint32_t quoth__marks_before(const quoth_article *a, uint32_t type, uint32_t token);

/* The first mark of the type that begins at the token, or NONE. */
uint32_t quoth__mark_at(const quoth_article *a, uint32_t type, uint32_t token);

/* The sentence of a token; of the end of the tokens: the number of sentences. */
static inline uint32_t quoth__sentence_of(const quoth_article *a, uint32_t token) {
  uint32_t s = a->sentence_at[token / STRIDE], count = a->sentences.count;
  if (s < count) s += a->sentences.items[s].tokens.end <= token; /* as often as not: no branch */
  while (s < count && a->sentences.items[s].tokens.end <= token) s++;
  return s;
}

static inline uint32_t quoth__block_of(const quoth_article *a, uint32_t token) {
  return a->sentences.items[quoth__sentence_of(a, token)].block;
}

static inline quoth_role quoth__role_at(const quoth_article *a, uint32_t token) {
  return a->blocks.items[quoth__block_of(a, token)].role;
}

/* Who wrote the article is nobody that it tells of. */
static inline bool quoth__in_byline(const quoth_article *a, uint32_t token) {
  return quoth__role_at(a, token) == QUOTH_BYLINE;
}

/* Whether the capital of a word is a sentence's where it stands behind a stop, and no name's. */
bool quoth__opens_sentence(const quoth_rules *rules, uint32_t lexeme); /* sentence.c */

/* ---- the stages, in order; each is one function ---- */

bool quoth__read_source(quoth_article *a, const char *input, size_t size); /* source.c */
bool quoth__read_blocks(quoth_article *a);      /* article.c */
bool quoth__read_tokens(quoth_article *a);      /* tokens.c */
bool quoth__read_sentences(quoth_article *a);   /* sentence.c */
bool quoth__read_lexicons(quoth_article *a);    /* lexicon.c */
bool quoth__read_quotations(quoth_article *a);  /* quotation.c */
bool quoth__match_rules(quoth_article *a, Phase phase); /* match.c */
bool quoth__read_dates(quoth_article *a);       /* date.c */
bool quoth__read_names(quoth_article *a);       /* name.c */
bool quoth__read_tags(quoth_article *a);        /* tagger.c */
bool quoth__read_quotes(quoth_article *a);      /* quote.c */
bool quoth__read_attributions(quoth_article *a); /* attribute.c */

QUOTH__INTERNAL_END

#endif
