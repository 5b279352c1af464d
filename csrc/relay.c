/*
** relay.c - "Orr said that they had lost, Reuters reported, citing a letter.": the words
** at the end of a sentence that pass it on are nobody's words, and who passes it on is the
** speaker only when nobody is said there to have said it.
**
** Input are the relays of the rules that capture `aside`, and frames with their sources and
** linked pieces. No piece reaches into an aside; the frames of its cues keep no piece when
** the sentence has an origin, a frame of its own whose report goes up to the aside: what
** they had goes to that. Each aside looks at the frames and pieces of its own sentence, at
** most SENTENCE_FRAMES and SENTENCE_PIECES of them, so the cost is linear in the asides.
*/
#include "quote.h"

enum { SENTENCE_FRAMES = 8, SENTENCE_PIECES = 12, TAG_TOKENS = 6 };

/* An aside: its tokens, and the frames and pieces of its sentence. */
typedef struct Passing {
  uint32_t begin, first, end;           /* tokens of the sentence's begin and of the aside */
  uint32_t frame, own_frame, frame_end; /* before the aside, and its own */
  uint32_t piece, piece_end;
} Passing;

static Passing passing_of(const quoth_article *a, const Capture *aside) {
  const struct Reports *r = a->reports;
  Passing p = {.begin = a->sentences.items[quoth__sentence_of(a, aside->first)].tokens.begin,
               .first = aside->first, .end = aside->end};
  p.own_frame = p.frame_end = quoth__frame_from(a, p.first);
  p.frame = p.own_frame;
  while (p.frame > 0 && r->frames.items[p.frame - 1].first >= p.begin && p.own_frame - p.frame < SENTENCE_FRAMES)
    p.frame--;
  while (p.frame_end < r->frames.count && r->frames.items[p.frame_end].first < p.end) p.frame_end++;
  p.piece = p.piece_end = quoth__piece_from(r, p.begin);
  while (p.piece_end < r->pieces.count && r->pieces.items[p.piece_end].first < p.end &&
         p.piece_end - p.piece < SENTENCE_PIECES) p.piece_end++;
  return p;
}

static bool is_own(const Passing *p, uint32_t frame) {
  return frame != NONE && frame >= p->own_frame && frame < p->frame_end;
}

/* ---------------------------------------------------------------------- the origin */

/* Nothing but a few words of where and when between the token and the aside. */
static bool is_near(const quoth_article *a, const Passing *p, uint32_t token) {
  uint32_t cost;
  return token <= p->first && p->first - token <= TAG_TOKENS && quoth__bridge(a, token, p->first, &cost) &&
         cost <= NEAR;
}

/* "that" behind the cue, with nothing but a few words of when and where between. */
static bool follows(const quoth_article *a, const Frame *f, const Piece *piece) {
  uint32_t cost;
  return piece->first >= f->end && piece->first - f->end <= TAG_TOKENS && quoth__is(a, piece->first, WORD_THAT) &&
         quoth__bridge(a, f->end, piece->first, &cost) && cost <= NEAR;
}

/* A piece that goes up to the aside: of this frame, or one around its cue or behind it that
** the cue of the aside reports. */
static bool reaches(const quoth_article *a, const Passing *p, uint32_t frame) {
  const struct Reports *r = a->reports;
  uint32_t cue = r->frames.items[frame].first;
  for (uint32_t i = p->piece; i < p->piece_end; i++) {
    const Piece *piece = &r->pieces.items[i];
    bool around = is_own(p, piece->frame) && cue < piece->end &&
                  (piece->first <= cue || follows(a, &r->frames.items[frame], piece));
    uint32_t end = piece->end < p->first ? piece->end : p->first;
    if ((piece->frame == frame || around) && piece->first < p->first && is_near(a, p, end)) return true;
  }
  return false;
}

/* "“They lost,” Orr wrote to Kay in a letter": where and to whom somebody said what is quoted may be told at length. */
static bool is_quoting(const quoth_article *a, const Passing *p, uint32_t frame) {
  const struct Reports *r = a->reports;
  bool says = r->frames.items[frame].bits & WORD_CUE_SAY;
  for (uint32_t i = p->piece; says && i < p->piece_end; i++)
    if (r->pieces.items[i].frame == frame && r->pieces.items[i].quotation != NONE) return true;
  return false;
}

/* "600 Orr emails": words before the source that belong to it, other than those of a title
** ("port director Lee Orr"). */
static bool is_part(const quoth_article *a, const Frame *f, uint32_t begin) {
  const Mention *m = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (m && m->role_end > m->role_first) return false;
  return f->source_first > begin && quoth__has(a, f->source_first - 1, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER) &&
         !quoth__is(a, f->source_first - 1, WORD_SMALL | WORD_NO_NAME);
}

/* Who says something in a clause of his own, not in one about another: "a man who said". */
static bool says(const quoth_article *a, const Passing *p, const Frame *f) {
  if (f->passive || f->bits & (WORD_CUE_ADVERB | WORD_EVIDENCE) || f->source_first == f->source_end) return false;
  if (!(f->bits & (f->tagged ? WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL : WORD_CUE_SAY))) return false;
  bool relative = quoth__is(a, f->source_first, WORD_WHO) || quoth__is(a, f->source_end - 1, WORD_WHO);
  if (!f->tagged && is_part(a, f, p->begin)) return false;
  return !relative && (f->source_first == 0 || !quoth__is(a, f->source_first - 1, WORD_THAT));
}

/* The frame that the aside passes on, the outermost: NONE when there is none. */
static uint32_t origin_of(const quoth_article *a, const Passing *p) {
  for (uint32_t f = p->frame; f < p->own_frame; f++) {
    const Frame *frame = &a->reports->frames.items[f];
    uint32_t end = frame->end > frame->source_end ? frame->end : frame->source_end;
    if (says(a, p, frame) && (is_near(a, p, end) || reaches(a, p, f) || is_quoting(a, p, f)))
      return f;
  }
  return NONE;
}

/* ------------------------------------------------------------------- what it reports */

static void drop(struct Reports *r, Piece *piece) {
  if (piece->frame != NONE) quoth__unlink(r, piece);
  piece->link = LINK_NONE;
  piece->end = piece->first;
}

static void give(struct Reports *r, Piece *piece, uint32_t frame, Link link) {
  if (piece->frame != NONE) quoth__unlink(r, piece);
  piece->frame = frame;
  piece->link = link;
  r->frames.items[frame].pieces++;
}

/* A piece loses the words of the origin's reporting clause; false when it holds no others. */
static bool cut_beside(const quoth_article *a, const Frame *f, Piece *piece) {
  uint32_t begin = f->source_first < f->first ? f->source_first : f->first;
  uint32_t end = quoth__report_end(f), first, last;
  if (piece->end <= end + 1) piece->end = piece->end < begin ? piece->end : begin;
  else if (piece->first < end) piece->first = quoth__reported_clause(a, f, &first, &last) && first >= end ? first : end;
  if (piece->end <= piece->first) return false;
  quoth__trim(a, piece);
  return true;
}

/* Cuts the pieces at the aside: what begins in it is dropped. */
static void cut_pieces(quoth_article *a, const Passing *p) {
  for (uint32_t i = p->piece; i < p->piece_end; i++) {
    Piece *piece = &a->reports->pieces.items[i];
    if (quoth__is_exact(piece) || piece->end <= p->first) continue;
    if (piece->first >= p->first) {
      drop(a->reports, piece);
    } else {
      piece->end = p->first;
      quoth__trim(a, piece);
    }
  }
}

/* That the words around the origin are a report is what the model said of the aside's cue. */
static void lend_score(Frame *origin, const Frame *own) {
  if (!own->tagged || (origin->tagged && origin->score >= own->score)) return;
  origin->tagged = true;
  origin->score = own->score;
}

/* What the aside's own cues report is what the origin said. */
static void hand_over(quoth_article *a, const Passing *p, uint32_t origin) {
  struct Reports *r = a->reports;
  for (uint32_t i = p->piece; i < p->piece_end; i++) {
    Piece *piece = &r->pieces.items[i];
    if (!is_own(p, piece->frame) || quoth__is_exact(piece)) continue;
    if (cut_beside(a, &r->frames.items[origin], piece))
      give(r, piece, origin, piece->first < r->frames.items[origin].first ? LINK_AFTER : LINK_CLAUSE);
    else
      drop(r, piece);
  }
  for (uint32_t f = p->own_frame; f < p->frame_end; f++) {
    lend_score(&r->frames.items[origin], &r->frames.items[f]);
    r->frames.items[f].bits = 0;
  }
}

/* The cue of the aside that reports, when no piece is left to it: NONE when one is. */
static uint32_t idle_cue(const struct Reports *r, const Passing *p) {
  uint32_t found = NONE;
  for (uint32_t f = p->own_frame; f < p->frame_end; f++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->pieces) return NONE;
    if (frame->bits & WORD_CUE_SAY && frame->source_end > frame->source_first) found = f;
  }
  return found;
}

/* Nobody said it before the outlet did: the sentence is its report, whatever that tells of
** what others say. */
static void claim_sentence(quoth_article *a, const Passing *p) {
  struct Reports *r = a->reports;
  uint32_t cue = idle_cue(r, p);
  if (cue == NONE || p->piece == p->piece_end) return;
  for (uint32_t i = p->piece; i < p->piece_end; i++) {
    const Piece *piece = &r->pieces.items[i];
    if (quoth__is_exact(piece) || piece->first < p->begin || piece->link == LINK_CONTINUED) return;
  }
  for (uint32_t i = p->piece + 1; i < p->piece_end; i++) drop(r, &r->pieces.items[i]);
  Piece *whole = &r->pieces.items[p->piece];
  whole->first = p->begin;
  whole->end = p->first;
  whole->whole = false;
  give(r, whole, cue, LINK_AFTER);
  quoth__trim(a, whole);
}

static void part_relay(quoth_article *a, const Capture *aside) {
  Passing p = passing_of(a, aside);
  if (p.first == p.begin) return; /* nothing before it to pass on */
  uint32_t origin = origin_of(a, &p);
  cut_pieces(a, &p);
  if (origin != NONE) hand_over(a, &p, origin); else claim_sentence(a, &p);
}

/* "Tass reported, [citing an official], that ...": what passes words on is none of them, nor the comma behind it. */
static void spare_relay(quoth_article *a, const Mark *relay) {
  struct Reports *r = a->reports;
  for (uint32_t i = quoth__piece_from(r, relay->first); i < r->pieces.count; i++) {
    Piece *piece = &r->pieces.items[i];
    if (piece->first >= relay->end) return;
    if (piece->first < relay->first || quoth__is_exact(piece)) continue;
    bool on = piece->end > relay->end + 1 && quoth__is_char(a, relay->end, ',') && piece->quotation == NONE;
    if (piece->end <= relay->end) drop(r, piece);
    else if (on) piece->first = relay->end + 1;
  }
}

/* "The court heard that Orr said": who is told of it before anything is said is not who says it. */
static void part_from_told(quoth_article *a, const Mark *relay, const Capture *to) {
  struct Reports *r = a->reports;
  uint32_t sentence = quoth__sentence_of(a, relay->first), f = quoth__frame_from(a, relay->first);
  if (to->first != relay->first || relay->first != a->sentences.items[sentence].tokens.begin) return;
  for (uint32_t last = f + FAR; f < r->frames.count && f < last; f++) {
    Frame *frame = &r->frames.items[f];
    if (frame->sentence != sentence) return;
    if (frame->source_first < to->first || frame->source_first >= to->end) continue;
    frame->joint = NONE;
    frame->source_first = frame->source_end > relay->end ? relay->end : frame->source_end;
    frame->source = quoth__mention_in(a, frame->source_first, frame->source_end);
  }
}

/* "The memo, first reported by Tass, quotes Orr as saying [that ...]": what stands behind a relay
** that names an origin belongs to its own cue. */
static void claim_behind(quoth_article *a, const Mark *relay) {
  struct Reports *r = a->reports;
  uint32_t frame = quoth__frame_from(a, relay->first), i = quoth__piece_from(r, relay->end);
  if (frame == r->frames.count || r->frames.items[frame].first >= relay->end || i == r->pieces.count) return;
  Piece *piece = &r->pieces.items[i];
  uint32_t from = piece->frame == NONE ? NONE : r->frames.items[piece->frame].first;
  if (piece->first != relay->end || piece->link == LINK_RULE || from == NONE || from >= relay->first) return;
  give(r, piece, frame, piece->link);
}

void quoth__part_relays(quoth_article *a) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  const quoth_span passage = a->reports->passage.tokens;
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from, passage.begin);
  for (; i < relays->count && relays->items[i].first < passage.end; i++) {
    const Capture *aside = quoth__captured(a, &relays->items[i], REPORT_ASIDE);
    if (aside) part_relay(a, aside);
    else spare_relay(a, &relays->items[i]);
    const Capture *to = quoth__captured(a, &relays->items[i], REPORT_TO);
    if (to) part_from_told(a, &relays->items[i], to);
    if (quoth__captured(a, &relays->items[i], REPORT_SOURCE)) claim_behind(a, &relays->items[i]);
  }
}
