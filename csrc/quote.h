/*
** quote.h - reporting frames: what is reported, by which words, by whom.
**
** A frame is one act of reporting: a cue ("said", "according to", a colon), its
** source and the pieces of text that it reports. A piece is a stretch of content:
** a quotation, a run that the model calls content, or both where they overlap.
**
**   inversion.c  "..., said Orr": runs that the model has the wrong way round are turned
**   cue.c      cues become frames
**   piece.c    quotations and runs become pieces
**   link.c     every piece is linked to the frame that reports it
**   scare.c    what quotes nobody is dropped
**   echo.c     but not words that are quoted again
**   subject.c  the source of a frame: the subject of its cue,
**   run.c      or what the model calls so,
**   joint.c    and whoever speaks with it
**   relay.c    what passes on the sentence before it
**   aside.c    sentences around a source and a cue that commas set off
**   part.c     what is said is parted from who says it and when,
**   reach.c    and goes on up to its end
**   gap.c      what a clause reports where no model has said so:
**   clause.c   what that is, and what may stand between
**   quote.c    the stage: all of these, for one passage after the other
**
** What becomes of the frames is told in attribute.h.
**
** Frames are sorted by cue, pieces by first token; neither overlaps its like. A
** frame without a piece reports nothing and is no quote; a piece that is linked when the
** stage ends has a token at least. Searches run inside a sentence, or back over the
** pieces of one block and the block before it, and are capped, so the cost is linear in
** the tokens.
**
** The text is taken passage by passage, so that what one step has looked at is still in the
** cache for the next. No report crosses from one passage into another, and what stands
** behind a passage is gathered before the passage is linked: no step can tell where it ends.
*/
#ifndef QUOTH_QUOTE_H
#define QUOTH_QUOTE_H

#include "name.h"

QUOTH__INTERNAL_BEGIN

/* How a piece found its frame; the better the proof the higher the confidence. */
typedef enum Link {
  LINK_NONE,
  LINK_RULE,       /* a rule captured it */
  LINK_TURN,       /* a turn of a transcript */
  LINK_AFTER,      /* "...," she said */
  LINK_BEFORE,     /* She said: "..." */
  LINK_INSIDE,     /* She said the plan was "..." */
  LINK_SPLIT,      /* "...," she said, "..." */
  LINK_CLAUSE,     /* indirect speech */
  LINK_NEXT,       /* the sentence after it, with no cue of its own */
  LINK_CONTINUED,  /* the next paragraph of one quotation */
  LINK_ORPHAN,     /* a paragraph that is only a quotation */
  LINK_ALONE,      /* nobody is said to have said it */
  LINKS
} Link;

typedef struct Piece {
  uint32_t first, end;   /* tokens */
  uint32_t quotation;    /* the first outermost quotation in it, NONE: indirect */
  uint32_t frame;        /* NONE: not linked */
  bool tagged;           /* the model called it content */
  bool whole;            /* nothing but quotations */
  bool loose;            /* what the model called its cue is none */
  bool called;           /* what somebody in the run that it was cut from says, right behind his cue */
  Link link;
} Piece;

/* What a frame was made from. */
typedef enum FrameOrigin { FRAME_CUE, FRAME_RULE, FRAME_LABEL, FRAME_TURN } FrameOrigin;

/* Of the size of a line of the cache: every step asks many. */
typedef struct Frame {
  uint32_t first, end;   /* tokens of the cue */
  uint64_t bits;         /* WORD_CUE_* of its cue, 0 for a colon or a dash */
  uint32_t sentence;
  uint32_t source_first, source_end; /* tokens; equal: none */
  uint32_t source;       /* the mention that speaks, NONE */
  uint32_t joint;        /* the mention of the last who speaks with it, NONE */
  uint32_t entry;        /* of the cue in the lexicon, NONE */
  uint32_t number;       /* of the mark of TYPE_ATTRIBUTION or of the turn that it was made from */
  int32_t score;         /* how sure the model was: the margin of its tag */
  uint32_t pieces;       /* how many are linked to it */
  uint32_t left, right;  /* of them, before and behind the cue */
  FrameOrigin origin : 8;
  quoth_stance stance : 8, negated : 8; /* and of its negation; QUOTH_ASSERTS: as for any cue */
  bool passive : 1;      /* who is told, asked, expected does not say it */
  bool tagged : 1;       /* the model called it a cue */
} Frame;

_Static_assert(sizeof(Frame) <= 64, "a frame fits into a line of the cache");

/* Tokens that a rule, a label or a turn says that a frame reports. */
typedef struct Given { uint32_t first, end, frame; } Given;

/* A run of whole blocks with its frames and pieces. */
typedef struct Passage {
  quoth_span tokens;
  uint32_t frame, frame_end;
  uint32_t piece, piece_end;
} Passage;

/* Next tag, next mark of a rule, next relay and the colon of the block's label, while the tokens
** are walked for cues. */
typedef struct CueCursors {
  uint32_t tag, mark, relay, colon;
  uint32_t mark_first;     /* where the frame of the mark begins, NONE: there is no more */
  uint32_t relay_first;    /* where the relay does, 0: none has been looked at */
  uint32_t turn, turn_end; /* the next turn; the token behind the one that is under way */
  uint32_t told;           /* behind the manner in which somebody spoke, where the model saw a cue in it; 0: nowhere */
  uint32_t due;            /* the token at which the first of all these is */
} CueCursors;

/* The next run and where what it says begins, outermost quotation and given content; where the run goes on that has
** been read up to an answer, 0: its beginning is next; the token behind the last title in marks; the quotation that
** somebody in the last run calls something. */
typedef struct PieceCursors {
  uint32_t tag, said, quotation, given, answer, title_end, called;
  uint32_t tag_at, open; /* where the run, or the rest of it, and the quotation begin; NONE: there is no more */
} PieceCursors;

typedef Vector(Piece) PieceVector;

struct Reports {
  Vector(Frame) frames;
  Vector(Given) given;     /* in the order of their frames */
  PieceVector pieces;      /* while the stage runs as they were gathered, then all of them */
  PieceVector settled;     /* those of the passages before this one */
  PieceVector made;        /* the clauses of this one */
  TokenIndex frames_from;
  const uint32_t *tags_from, *relays_from; /* by STRIDE tokens: the first that begins there or behind */
  CueCursors cues;
  PieceCursors content;
  uint32_t quoted;         /* the first quotation whose tokens are not marked as quoted yet */
  uint32_t sought, crossheads; /* blocks of a quotation whose words were sought behind them, and that have them there */
  Passage passage;         /* the one under way; in the end the whole text */
};

enum {
  THAT_TOKENS = 9,     /* before "that", or of circumstances: "told staff on Monday" */
  CLAUSE_TOKENS = 40,  /* furthest cue from the piece it reports, in tokens */
  SUBJECT_TOKENS = 28, /* furthest subject from what it is the subject of */
  UNKNOWN_WORDS = 6,   /* of a subject that no lexicon knows */
  NEAR_END = 6,        /* tokens of a sentence of which little more can be said */
  RUNS = 4,            /* runs, mentions or frames looked at on one side */
  PIECES_BACK = 6,     /* pieces looked back over for the one that goes on */
  FAR = 12,            /* tokens, or what is counted as much, between a cue and what is hardly its own */
  NEAR = 3,            /* likewise for what is */
  SMALL_WORD = 3,      /* letters of a word that has no capital in a title: and, of, the */
  ECHO_WORDS = 2       /* of a quotation that is no word anybody might use */
};

/* ---- small questions ---- */

/* Whether the cue of a frame is a verb of saying. */
static inline bool quoth__says(const Frame *f) { return f->bits & WORD_CUE && f->bits & WORD_CUE_SAY; }

/* The end of the words that report: of the cue or of the source, whichever ends last. */
static inline uint32_t quoth__report_end(const Frame *f) { return f->end > f->source_end ? f->end : f->source_end; }

static inline bool quoth__has_model(const quoth_article *a) { return a->tags.count > 0; }

static inline uint32_t quoth__block_end(const quoth_article *a, uint32_t token) {
  return a->blocks.items[a->sentences.items[quoth__sentence_of(a, token)].block].tokens.end;
}

static inline uint32_t quoth__sentence_end(const quoth_article *a, uint32_t token) {
  return a->sentences.items[quoth__sentence_of(a, token)].tokens.end;
}

static inline uint32_t quoth__quotation_end(const quoth_article *a, const Quotation *q) {
  if (!q->unclosed) return q->close + 1;
  uint32_t end = quoth__block_end(a, q->open);
  return q->close + 1 < end ? q->close + 1 : end;
}

/* The opening mark of the first quotation in a piece; NONE. */
static inline uint32_t quoth__open_of(const quoth_article *a, const Piece *p) {
  return p->quotation == NONE ? NONE : a->quotations.items[p->quotation].open;
}

/* Whether a piece is its first quotation and no more. */
static inline bool quoth__is_quotation(const quoth_article *a, const Piece *p) {
  const Quotation *q = p->quotation == NONE ? NULL : &a->quotations.items[p->quotation];
  return q && q->open == p->first && quoth__quotation_end(a, q) == p->end;
}

static inline bool quoth__ends_clause(const quoth_article *a, uint32_t token) {
  return quoth__token_size(a, token) == 1 && strchr(",.!?", *quoth__token_text(a, token)) != NULL;
}

/* An auxiliary, not the 's that may be a genitive. */
static inline bool quoth__is_finite(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_AUXILIARY) && !quoth__is(a, token, WORD_GENITIVE);
}

/* The first comma of tokens [token, end), or end. */
static inline uint32_t quoth__comma_from(const quoth_article *a, uint32_t token, uint32_t end) {
  while (token < end && !quoth__is_char(a, token, ',')) token++;
  return token;
}

/* A word that can be, or begin, the verb of a clause. */
static inline bool quoth__tells(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CUE | WORD_NEGATION) || quoth__is_finite(a, token);
}

static inline bool quoth__opens_quotation(const quoth_article *a, uint32_t token, uint32_t end) {
  return token < end && quoth__is(a, token, WORD_IN_QUOTE) && quoth__has(a, token, QUOTH_TOKEN_QUOTE);
}

/* The name in a paragraph that goes on across a token; NULL. In headlines, where all words have
** capitals, names are not to be told from other words. */
static inline const Mention *quoth__name_across(const quoth_article *a, uint32_t token) {
  bool large = token < a->tokens.count && quoth__has(a, token, QUOTH_TOKEN_CAP);
  uint32_t m = large ? quoth__mention_over(a, token) : NONE;
  const Mention *name = m == NONE ? NULL : &a->mentions.items[m];
  if (!name || name->form != FORM_NAME || name->first == token) return NULL;
  return a->blocks.items[quoth__block_of(a, token)].role == QUOTH_PARAGRAPH ? name : NULL;
}

/* The first of the marks that begins at the token or behind it; `from` is their index by token. */
static inline uint32_t quoth__mark_from(const MarkVector *marks, const uint32_t *from, uint32_t token) {
  uint32_t i = from[token / STRIDE];
  while (i < marks->count && marks->items[i].first < token) i++;
  return i;
}

/* "Fees will rise, Orr reckons.": a verb of thinking that a mark or the end of the sentence stands behind, and no noun
** ("calmed Russian fears"). */
static inline bool quoth__is_thought(const quoth_article *a, const Frame *f) {
  bool thinks = f->bits & WORD_CUE_MIND && !(f->bits & WORD_CUE_SAY) && quoth__ends_clause(a, f->end);
  bool noun = quoth__is(a, f->first, WORD_NOUN_LIKE) && f->first > 0 && !quoth__is(a, f->first - 1, WORD_PRONOUN);
  return thinks && f->first > 0 && !noun;
}

/* Whether what a piece holds ends with a question. */
static inline bool quoth__ends_asking(const quoth_article *a, const Piece *p) {
  uint32_t last = p->end - 1;
  if (last > p->first && quoth__has(a, last, QUOTH_TOKEN_QUOTE)) last--;
  return quoth__is_char(a, last, '?');
}

/* What a rule captured is the content, no more and no less. */
static inline bool quoth__is_exact(const Piece *p) {
  return p->link == LINK_TURN || (p->link == LINK_RULE && !p->whole);
}

/* ---- cue.c ---- */

/* What a rule captured as that part of the report, or NULL. */
static inline const Capture *quoth__captured(const quoth_article *a, const Mark *mark, ReportPart part) {
  Symbol name = a->rules->names->parts[part];
  return name == NONE ? NULL : quoth__capture(a, mark, name);
}

/* The manner in which somebody spoke, as the last relay has it that begins before the token; NULL: that has none. */
static inline const Capture *quoth__manner_before(const quoth_article *a, uint32_t token) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from, token);
  return i > 0 ? quoth__captured(a, &relays->items[i - 1], REPORT_MANNER) : NULL;
}

/* Before the first block. */
void quoth__begin_frames(quoth_article *a);

/* The cues of a block in the order of the text, each a frame without source or piece. */
bool quoth__gather_frames(quoth_article *a, const quoth_block *block);

/* Whether a cue of the model that no word of the lexicon begins, or a participle does, is none: when the model is in
** doubt, and small words alone report nothing, whatever it says: "[on] condition of anonymity". */
bool quoth__is_no_report(const quoth_article *a, const Tag *cue);

static inline bool quoth__is_no_cue(const quoth_article *a, const Tag *cue) {
  bool sure = quoth__is(a, cue->first, WORD_ANY_CUE | WORD_CUE_NOUN) && !quoth__is(a, cue->first, WORD_PARTICIPLE);
  return !sure && quoth__is_no_report(a, cue);
}

/* ---- piece.c ---- */

/* Before the first block. */
void quoth__begin_pieces(quoth_article *a);

/* Pieces in the order of the text, up to a token where a block begins, linked only where a
** rule or a label did. All frames before that token are known. */
bool quoth__gather_pieces(quoth_article *a, uint32_t end);

/* Every long word between the marks at either end of [first, end) has a capital, as in a title or a
** name: how many have; else 0. */
uint32_t quoth__title_words(const quoth_article *a, const Piece *quoted);

/* The first piece of the passage that ends behind the token; the one behind it. */
uint32_t quoth__piece_from(const struct Reports *reports, uint32_t token);

/* Content ends before a stop or a comma of the sentence around it; a quotation that a cut has
** left outside is no longer the piece's. */
void quoth__trim_ends(const quoth_article *a, Piece *piece);

/* Most pieces have neither a quotation nor what might be cut. */
static inline void quoth__trim(const quoth_article *a, Piece *p) {
  bool mark = p->end > p->first + 1 && quoth__has(a, p->first, QUOTH_TOKEN_PUNCT);
  bool loose = p->end > p->first + 1 &&
               (quoth__has(a, p->end - 1, QUOTH_TOKEN_PUNCT) || quoth__is(a, p->end - 1, WORD_BUT));
  if (p->quotation != NONE || mark || loose) quoth__trim_ends(a, p);
}

/* ---- link.c ---- */

/* Gives each piece the frame that reports it, where there is one. */
void quoth__link_pieces(quoth_article *a);

/* When all sources are known: "“We lost,” Orr said, referring to the mill. “It is late.”" is one quotation. */
void quoth__rejoin_quotations(quoth_article *a);

/* The first frame whose cue begins at the token or behind it. */
uint32_t quoth__frame_from(const quoth_article *a, uint32_t token);

/* Takes a linked piece from its frame. */
void quoth__unlink(struct Reports *reports, Piece *piece);

/* ---- relay.c ---- */

/* Takes the words that only pass a sentence on from what is reported there. */
void quoth__part_relays(quoth_article *a);

/* ---- aside.c ---- */

/* Gives the whole sentence around "..., Orr said" to that frame. */
void quoth__lift_asides(quoth_article *a);

/* ---- inversion.c ---- */

/* Mends the runs around a verb behind which stands who speaks. False with the error set when memory fails. */
bool quoth__mend_inversions(quoth_article *a);

/* ---- echo.c: words of headlines and crossheads, which the text has again where somebody says them ---- */

/* The words of a piece, tokens, without its marks and what ends it; fewer than ECHO_WORDS are echoed by chance. */
quoth_span quoth__words_of(const quoth_article *a, const Piece *piece);

/* Where the words, tokens of the text, stand first in tokens [token, end); NONE. */
uint32_t quoth__said_again(const quoth_article *a, quoth_span words, uint32_t token, uint32_t end);

/* Whether a piece is a crosshead: all that its block holds, with no clause's end in its marks, and words that a
** quotation soon behind has. Looks at no more than a few of a text. */
bool quoth__is_crosshead(const quoth_article *a, const Piece *piece);

/* ---- scare.c ---- */

/* Unlinks the quotations of the passage that quote nobody; those that nothing reports but may quote somebody stand
** alone. */
void quoth__drop_scares(quoth_article *a);

/* ---- part.c ---- */

/* Before pieces are linked: words of a cue are none of what is said. */
void quoth__part_from_cues(quoth_article *a);

/* Cuts a linked piece beside its source, and unlinks one that is no more, or tells of it. */
void quoth__part_from_source(quoth_article *a, Piece *piece);

/* Cuts off dateline and date in the end; a piece without a token is not linked any more. */
void quoth__settle_piece(quoth_article *a, Piece *piece);

/* ---- reach.c ---- */

/* Pieces that are no more than a relative go on with its clause. */
void quoth__reach_relatives(quoth_article *a);

/* Up to the source and verb or the end of a sentence that a piece was cut short before. */
void quoth__reach_end(const quoth_article *a, Piece *piece);

static inline void quoth__reach(const quoth_article *a, Piece *p) {
  if (p->frame != NONE && p->quotation == NONE) quoth__reach_end(a, p);
}

/* Fragments in marks that the model says nothing of stand for the clauses that they are part of. */
void quoth__widen_pieces(quoth_article *a);

/* ---- gap.c ---- */

/* The clauses that frames without a piece report, or on one side only, are added to `made`. */
bool quoth__fill_gaps(quoth_article *a);

/* ---- joint.c ---- */

/* Whoever speaks with the source of a frame, which has one: its joint is the last of them, its source the first. */
void quoth__find_partners(const quoth_article *a, Frame *f);

/* ---- subject.c ---- */

/* A verb with nothing before it that could be its subject: "Asked about", "when asked". */
static inline bool quoth__opens_clause(const quoth_article *a, const Frame *f) {
  if (!quoth__is(a, f->first, WORD_CUE) || quoth__is(a, f->first, WORD_PARTICIPLE | WORD_CUE_ADVERB)) return false;
  if (f->first == a->sentences.items[f->sentence].tokens.begin) return true;
  return quoth__is(a, f->first - 1, WORD_BUT) && !quoth__is(a, f->first - 1, WORD_YET | WORD_ADVERB); /* "once" */
}

/* Finds the source of every frame. */
bool quoth__find_sources(quoth_article *a);

/* No pronoun of whom something is said: "him". */
static inline bool quoth__can_speak(const quoth_article *a, const Mention *m) {
  return m->form != FORM_PRONOUN || quoth__is(a, m->first, WORD_SUBJECT | WORD_WHO | WORD_ANYONE);
}

/* The mention over a token that can speak, not in marks; NONE. */
static inline uint32_t quoth__speaker_at(const quoth_article *a, uint32_t token) {
  uint32_t m = quoth__mention_over(a, token);
  return m != NONE && quoth__can_speak(a, &a->mentions.items[m]) && !quoth__is(a, token, WORD_IN_QUOTE) ? m : NONE;
}

/* Who speaks in a run of tokens: its first mention that owns no other in it; NONE. */
uint32_t quoth__mention_in(const quoth_article *a, uint32_t first, uint32_t end);

/* The same where it is known which mention is over the first token. */
uint32_t quoth__mention_among(const quoth_article *a, uint32_t over, uint32_t first, uint32_t end);

/* The mention is the frame's source, with the owner beside it. */
void quoth__take_mention(const quoth_article *a, Frame *frame, uint32_t mention);

/* The first token of lower-case words, and of a capital before them that opens the sentence, up to `last`. */
uint32_t quoth__begin_of_words(const quoth_article *a, uint32_t last, uint32_t begin);

/* The phrase that ends with a token is the source: a mention, or words that no lexicon knows behind an article
** or with a capital; false when it is neither. */
bool quoth__take_until(const quoth_article *a, Frame *f, uint32_t last);

/* "Kay, who replaced Orr, said": the mention before the comma that opens the clause; NONE. */
uint32_t quoth__before_clause(const quoth_article *a, uint32_t comma, uint32_t begin);

/* The mention before "who", in a clause of it that goes up to the token; NONE. */
uint32_t quoth__before_who(const quoth_article *a, uint32_t token, uint32_t begin);

/* ---- run.c ---- */

/* The source in the runs around the cue; false when none is one. */
bool quoth__source_from_runs(const quoth_article *a, Frame *frame);

/* The run is the frame's source. */
void quoth__take_run(const quoth_article *a, Frame *frame, const Tag *run);

/* Whether a rule says that tokens [first, end) behind the cue are to whom or through whom it was said. */
bool quoth__is_told(const quoth_article *a, const Frame *frame, uint32_t first, uint32_t end);

static inline bool quoth__is_addressed(const quoth_article *a, const Frame *f, uint32_t first, uint32_t end) {
  return first >= f->end && !(f->bits & WORD_CUE_ADVERB) && quoth__is_told(a, f, first, end);
}

/* Whether the cue stands behind a comma and before a mention: "..., said its chairwoman, Ruth Okafor." */
bool quoth__behind_comma(const quoth_article *a, const Frame *frame);

/* ---- clause.c ---- */

/* The first run of the model that begins behind the token. */
static inline uint32_t quoth__tag_behind(const quoth_article *a, uint32_t token) {
  uint32_t i = a->reports->tags_from[token / STRIDE];
  while (i < a->tags.count && a->tags.items[i].first <= token) i++;
  return i;
}

/* The run of that label over the token, or NULL. */
const Tag *quoth__tag_at(const quoth_article *a, uint32_t token, TagLabel label);

/* Whether tokens [first, end) may stand between a piece and its cue: nothing that
** opens another clause. *cost counts what is not a source or an adverb. */
bool quoth__bridge(const quoth_article *a, uint32_t first, uint32_t end, uint32_t *cost);

/* Whether what a sentence has up to a comma at its end is when or where, not a clause: "On Friday, ...". */
bool quoth__opens_aside(const quoth_article *a, uint32_t begin, uint32_t end);

/* "Paying tribute, Orr said: “He was lovely.”": tokens [first, end) are what somebody did as he said what a colon, or a
** comma and a capital, are before. */
bool quoth__is_circumstance(const quoth_article *a, uint32_t first, uint32_t end);

/* "But the mill would close, Orr said", not "But after the vote, Orr said". */
bool quoth__contrasts(const quoth_article *a, uint32_t begin, uint32_t end);

/* Where the clause of the cue ends: before the next cue's subject, or the stop. */
uint32_t quoth__clause_end(const quoth_article *a, const Frame *f);

/* "told her [he was ill]": a statement with a pronoun for its subject, behind who is told. */
bool quoth__told_statement(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end);

/* "which Orr says [will cost too much]": what is said of what stands before a relative, up to a comma. */
bool quoth__relative_clause(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end);

/* The clause before a cue between commas: "[Nine were killed], medics said, hours after ..." */
bool quoth__clause_before(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end);

/* What a clause goes on with behind a report between commas, of which the model found the front alone:
** "The brewery, she says, [at least sent a card]", "It was possible, he said, [to wait]". */
bool quoth__clause_behind(const quoth_article *a, const Frame *f, const Piece *front, uint32_t *first, uint32_t *end);

/* The comma that closes, within a few tokens before `end`, what begins at `first`; NONE: a quotation stands before it,
** or there is none. */
uint32_t quoth__comma_behind(const quoth_article *a, uint32_t first, uint32_t end);

/* "According to a memo seen by the Post, [they lost]", "to a study, published in May, [they lost]": behind the comma
** that ends what was done with a document, or what somebody was briefed on, when that begins at `first`; else
** `first`. */
uint32_t quoth__behind_participle(const quoth_article *a, uint32_t first, uint32_t end);

/* The content of a clause that a frame without a piece reports, where the grammar
** shows it; false when it does not. */
bool quoth__reported_clause(const quoth_article *a, const Frame *frame, uint32_t *first, uint32_t *end);

QUOTH__INTERNAL_END

#endif
