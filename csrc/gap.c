/*
** gap.c - where the model has marked nothing, the grammar shows what a frame reports.
**
** clause.c tells what that is; here it is decided which frames have it, and what yields to it.
*/
#include "quote.h"

/* "According to Orr, Kay denied it" is Orr's report: what is found inside yields. */
static void yield_pieces(struct Reports *r, uint32_t near, uint32_t first, uint32_t end) {
  for (uint32_t i = near; i < r->pieces.count && i < near + FAR && r->pieces.items[i].first < end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->end <= first || p->frame == NONE) continue;
    if (p->quotation != NONE) return;
    quoth__unlink(r, p);
  }
}

/* "According to the Post, Orr said they had lost": what Orr said, where the clause of a
** relay begins with him. The frame of the relay when it does not. */
static uint32_t origin_of(const struct Reports *r, uint32_t frame, uint32_t *first, uint32_t end) {
  const Frame *f = &r->frames.items[frame], *next = f + 1;
  if (!(f->bits & WORD_CUE_ADVERB) || frame + 1 >= r->frames.count || next->sentence != f->sentence) return frame;
  bool says = quoth__says(next) && !next->pieces && next->source_end > *first &&
              next->source_first == *first && next->first >= next->source_end && next->end + NEAR <= end;
  if (!says) return frame;
  *first = next->end;
  return frame + 1;
}

/* "Orr said Kay had denied it", "Orr, speaking on Monday, said Kay had denied it": what the model found inside is
** reported by a cue that is itself inside of what the frame reports. */
static bool encloses(const quoth_article *a, const Frame *f, uint32_t near, uint32_t end) {
  const struct Reports *r = a->reports;
  bool beside = f->source_end == f->first || (f->source_end < f->first && quoth__is_char(a, f->first - 1, ','));
  if (!f->tagged || !(f->bits & WORD_CUE_SAY) || !beside) return false;
  const Piece *p = near < r->pieces.count ? &r->pieces.items[near] : NULL;
  bool inside = p && p->frame != NONE && p->first >= f->end && p->end <= end && p->quotation == NONE;
  return inside && r->frames.items[p->frame].first >= f->end;
}

/* "Two are believed to be in Dubai, Orr said": what nobody is said to believe is a part of what the
** frame reports. */
static void yield_before(struct Reports *r, uint32_t near, uint32_t first) {
  for (uint32_t i = near; i-- > 0 && near - i <= FAR && r->pieces.items[i].end > first;) {
    Piece *p = &r->pieces.items[i];
    if (p->frame == NONE || p->quotation != NONE || !r->frames.items[p->frame].passive) return;
    quoth__unlink(r, p);
    p->link = LINK_NONE;
  }
}

/* Of a frame that has no piece, or one before its cue or behind it; `before` is the one before it, or NULL. */
static bool find_clause(const quoth_article *a, const Frame *f, const Piece *before, uint32_t *first, uint32_t *end) {
  if (!f->pieces) return quoth__reported_clause(a, f, first, end);
  if (!before) return quoth__clause_before(a, f, first, end);
  return f->pieces <= 2 && quoth__clause_behind(a, f, before, first, end);
}

/* Whether nothing else has been found in [first, *end), nor a clause been added that begins there, where piece `near`
** is the first that may reach into it; before a quotation that the frame reports itself the clause ends. */
static bool is_free(const struct Reports *r, uint32_t f, uint32_t near, uint32_t first, uint32_t *end) {
  const Piece *last = near > 0 ? &r->pieces.items[near - 1] : NULL;
  if (last && last->link != LINK_NONE && last->end > first) return false;
  if (r->made.count && r->made.items[r->made.count - 1].first == first) return false;
  uint32_t i = near;
  while (i < r->pieces.count && i < near + FAR && r->pieces.items[i].link == LINK_NONE) i++;
  const Piece *next = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!next || next->first >= *end) return true;
  *end = next->first;
  return next->frame == f && next->quotation != NONE && first < next->first;
}

static bool add_clause(quoth_article *a, uint32_t frame, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  if (!quoth__room(&a->arena, &r->made)) return quoth__nomem(a);
  r->made.items[r->made.count++] = (Piece){.first = first, .end = end, .quotation = NONE, .frame = frame,
                                           .link = LINK_CLAUSE};
  r->frames.items[frame].pieces++;
  return true;
}

/* "The price, Orr said, would rise": the other half, when the first is the clause that was added last. */
static bool add_half_behind(quoth_article *a, uint32_t f, uint32_t near) {
  const struct Reports *r = a->reports;
  const Frame *frame = &r->frames.items[f];
  const Piece *front = &r->made.items[r->made.count - 1];
  uint32_t first, end;
  bool half = front->frame == f && front->end <= frame->first && quoth__clause_behind(a, frame, front, &first, &end) &&
              is_free(r, f, near, first, &end);
  return !half || add_clause(a, f, first, end);
}

/* Where a frame has no piece the grammar shows what its clause reports, if nothing
** else has been found there. */
bool quoth__fill_gaps(quoth_article *a) {
  struct Reports *r = a->reports;
  uint32_t near = r->passage.piece; /* the first piece that ends behind the cue */
  uint32_t reported = 0; /* end of the last clause: a cue inside it is part of what is said */
  r->made.count = 0;
  for (uint32_t f = r->passage.frame; f < r->passage.frame_end; f++) {
    const Frame *frame = &r->frames.items[f];
    uint32_t first, end;
    if (frame->first < reported) continue;
    while (near < r->pieces.count && r->pieces.items[near].end <= frame->first) near++;
    if (near < r->pieces.count && r->pieces.items[near].first <= frame->first) continue;
    bool before = near > 0 && r->pieces.items[near - 1].frame == f;
    if (!find_clause(a, frame, before ? &r->pieces.items[near - 1] : NULL, &first, &end)) continue;
    if (frame->bits & WORD_CUE_ADVERB || encloses(a, frame, near, end)) yield_pieces(r, near, first, end);
    if (end <= frame->first) yield_before(r, near, first);
    uint32_t origin = origin_of(r, f, &first, end);
    if (!is_free(r, origin, near, first, &end)) continue;
    if (!add_clause(a, origin, first, end) || !add_half_behind(a, f, near)) return false;
    if (first > frame->first) reported = end;
  }
  return true;
}
