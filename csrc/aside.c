/*
** aside.c - "..., Orr said.", "..., Orr said, ..." and "As Orr said, ...": the sentence
** around a source and a cue that commas set off is what they report, whatever else in it
** reports something; but who only passes on ("according to", "as Tass reported") yields to
** whoever is said to have said it.
**
** Input are frames with their sources and linked pieces; pieces of other frames inside
** such a sentence become one piece of the aside's frame, for what a reader wants to know
** of nested reports is the outermost. Each frame looks at the pieces of its own sentence,
** at most ASIDE_PIECES of them, so the cost is linear in frames and pieces.
*/
#include "quote.h"

enum { ASIDE_PIECES = 12, TAIL_TOKENS = 8, GAP_TOKENS = 2, LEAST_TOKENS = 3 };

/* What stands before and behind an aside in its sentence; `right` is empty when the aside
** ends it. */
typedef struct Around {
  uint32_t left, left_end, right, right_end;
  bool relay;  /* the aside passes on what others say */
  bool owned;  /* and what its owner thinks: "his ministry said" */
} Around;

static bool speaks(const Frame *f) {
  return quoth__says(f) && !(f->bits & WORD_CUE_ADVERB) && f->origin != FRAME_RULE &&
         !f->passive && f->source_end > f->source_first;
}

/* The end of what may follow the cue in an aside: whom he told, when. */
static uint32_t tail_end(const quoth_article *a, uint32_t from, uint32_t end) {
  uint32_t t = from;
  for (; t < end && t - from < TAIL_TOKENS && !quoth__has(a, t, QUOTH_TOKEN_PUNCT); t++) {
    bool plain = quoth__is(a, t, WORD_ADVERB | WORD_PREPOSITION | WORD_DETERMINER | WORD_NO_NAME) ||
                 quoth__mention_over(a, t) != NONE;
    if (!plain || quoth__is(a, t, WORD_THAT | WORD_CUE | WORD_IN_QUOTE)) return from;
  }
  return t;
}

/* Where the text before the aside ends: before its comma, or behind the closing mark of a
** quotation that holds it; NONE when the aside is none. */
static uint32_t left_end(const quoth_article *a, uint32_t first, uint32_t begin) {
  if (first < begin + 2) return NONE;
  if (quoth__is_char(a, first - 1, ',')) return first - 1;
  bool closed = quoth__is(a, first - 1, WORD_IN_QUOTE) && quoth__has(a, first - 1, QUOTH_TOKEN_QUOTE);
  return closed && quoth__is_char(a, first - 2, ',') ? first : NONE;
}

/* "The bridge, Orr said, would be built": the clause goes on behind the aside. A quotation
** before it has ended, and "adding that ..." is another report. */
static bool goes_on(const quoth_article *a, const Around *around) {
  const uint64_t opener = WORD_PARTICIPLE | WORD_WHO | WORD_BUT | WORD_PREPOSITION | WORD_JOIN;
  return !quoth__is(a, around->left_end - 1, WORD_IN_QUOTE) &&
         !quoth__is(a, around->right, opener | WORD_IN_QUOTE);
}

static bool is_outlet(const quoth_article *a, const Frame *f) {
  for (uint32_t t = f->source_first; t < f->source_end; t++)
    if (quoth__is(a, t, WORD_OUTLET)) return true;
  return false;
}

/* "According to Orr, ...", "As Orr reported, ...": what follows the comma. */
static bool find_front(const quoth_article *a, const Frame *f, Around *around) {
  quoth_span s = a->sentences.items[f->sentence].tokens;
  bool adverb = f->bits & WORD_CUE_ADVERB && f->first == s.begin && f->source_first == f->end;
  bool manner = quoth__is(a, s.begin, WORD_AS) && f->source_first == s.begin + 1 && f->first >= f->source_end &&
                f->first - f->source_end <= GAP_TOKENS && f->bits & WORD_CUE_SAY;
  if (f->source_end == f->source_first || !(adverb || manner)) return false;
  uint32_t stop = adverb ? f->source_end : tail_end(a, f->end, s.end);
  if (quoth__is_char(a, stop - 1, ',')) stop--;
  *around = (Around){s.begin, s.begin, stop + 1, s.end, true, false};
  return stop + LEAST_TOKENS < s.end && quoth__is_char(a, stop, ',');
}

static bool find_around(const quoth_article *a, const Frame *f, Around *around) {
  if (!speaks(f) || f->right) return false;
  quoth_span s = a->sentences.items[f->sentence].tokens;
  bool before = f->source_end <= f->first;
  uint32_t first = before ? f->source_first : f->first, end = before ? f->end : f->source_end;
  uint32_t gap = before ? f->first - f->source_end : f->source_first - f->end;
  if (gap > GAP_TOKENS || first < s.begin) return false;
  if (quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  if (first > s.begin + 2 && quoth__is(a, first - 1, WORD_AS)) first--;
  uint32_t left = left_end(a, first, s.begin);
  if (left == NONE) return false;
  uint32_t tail = tail_end(a, end, s.end);
  *around = (Around){s.begin, left, s.end, s.end, first < f->source_first || is_outlet(a, f),
                     quoth__is(a, f->source_first, WORD_OWNING)};
  if (tail + 1 >= s.end) return quoth__has(a, s.end - 1, QUOTH_TOKEN_PUNCT) || tail == s.end;
  around->right = tail + 1;
  return quoth__is_char(a, tail, ',') && before && goes_on(a, around);
}

/* Pieces i.. of tokens [first, end) hold one of another frame, none crosses the ends or
** goes on from elsewhere, and a relay finds nobody there who says something, an owned one nobody who thinks it. */
static bool can_lift(const quoth_article *a, uint32_t frame, uint32_t i, uint32_t first, uint32_t end,
                     const Around *around) {
  const struct Reports *r = a->reports;
  const uint64_t passed_on = (around->relay ? WORD_CUE_SAY : 0) | (around->owned ? WORD_CUE_MIND : 0);
  bool others = false;
  uint32_t last = i + ASIDE_PIECES < r->pieces.count ? i + ASIDE_PIECES : r->pieces.count;
  for (; i < last && r->pieces.items[i].first < end; i++) {
    const Piece *p = &r->pieces.items[i];
    if (p->end <= first || p->end == p->first) continue;
    if (p->first < first || p->end > end || p->link == LINK_CONTINUED) return false;
    if (p->link == LINK_RULE || p->link == LINK_TURN) return false;
    if (p->frame == NONE || p->frame == frame) continue;
    const Frame *other = &r->frames.items[p->frame];
    if (other->first < first || other->end > end || other->bits & passed_on) return false;
    others = true;
  }
  return others && i < last + (last == r->pieces.count);
}

/* Later pieces of a frame that has yielded go on from the one it yielded to. */
static void follow(struct Reports *r, uint32_t i, uint32_t from, uint32_t to) {
  for (uint32_t j = i; j < r->pieces.count && j < i + PIECES_BACK; j++)
    if (r->pieces.items[j].frame == from) {
      r->pieces.items[j].frame = to;
      r->frames.items[from].pieces--;
      r->frames.items[to].pieces++;
    }
}

/* The pieces of tokens [first, end) become one of the frame. */
static void lift(quoth_article *a, uint32_t frame, uint32_t i, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  Piece *whole = NULL;
  for (; i < r->pieces.count && r->pieces.items[i].first < end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->end <= first || p->end == p->first) continue;
    uint32_t other = p->frame;
    if (!whole) whole = p;
    else if (whole->quotation == NONE) whole->quotation = p->quotation;
    if (other != NONE) quoth__unlink(r, p);
    if (p != whole) p->end = p->first;
    if (other != NONE && other != frame) follow(r, i + 1, other, frame);
  }
  whole->first = first;
  whole->end = end;
  whole->frame = frame;
  whole->link = LINK_AFTER;
  whole->whole = false;
  whole->tagged = true;
  r->frames.items[frame].pieces++;
}

void quoth__lift_asides(quoth_article *a) {
  const struct Reports *r = a->reports;
  uint32_t near = r->passage.piece;
  for (uint32_t f = r->passage.frame; f < r->passage.frame_end; f++) {
    Around around;
    const Frame *frame = &r->frames.items[f];
    bool says = frame->source_end > frame->source_first && frame->bits & (WORD_CUE_SAY | WORD_CUE_ADVERB);
    if (!says || (!find_front(a, frame, &around) && !find_around(a, frame, &around))) continue;
    while (near < r->pieces.count && r->pieces.items[near].end <= around.left) near++;
    if (around.left_end - around.left >= LEAST_TOKENS &&
        can_lift(a, f, near, around.left, around.left_end, &around))
      lift(a, f, near, around.left, around.left_end);
    if (around.right < around.right_end && can_lift(a, f, near, around.right, around.right_end, &around))
      lift(a, f, near, around.right, around.right_end);
  }
}
