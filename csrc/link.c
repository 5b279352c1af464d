/*
** link.c - each piece to the frame that reports it: see quote.h.
**
** First inside its sentence, by the words between; then from the paragraph before, from a
** dash below, from the pieces beside it.
*/
#include "quote.h"

/* Where a frame may be for a piece, and what speaks against it. */
typedef struct Choice { uint32_t frame, cost; } Choice;

enum { NO_WAY = UINT32_MAX };

/* ---------------------------------------------------------- linking in a sentence */

uint32_t quoth__frame_from(const quoth_article *a, uint32_t token) {
  const struct Reports *r = a->reports;
  uint32_t i = r->frames_from.from[token / STRIDE];
  while (i < r->frames.count && r->frames.items[i].first < token) i++;
  return i;
}

/* "Asked whether ...", "told Tass that ...": a verb of saying at the beginning of its
** sentence, or with no more than whom it speaks to, and what opens a clause behind it. */
static bool opens_piece(const quoth_article *a, const Frame *f, const Piece *p) {
  if (p->quotation != NONE || !(f->bits & WORD_CUE_SAY) || !quoth__is(a, p->first, WORD_THAT)) return false;
  if (f->end > p->first || p->first - f->end > FAR) return false;
  uint32_t cost;
  return quoth__bridge(a, f->end, p->first, &cost) && cost <= 1;
}

/* "They lost, Orr said": what the model calls content up to a comma, and no more than who speaks
** between it and a verb of saying. */
static bool closes_piece(const quoth_article *a, const Frame *f, const Piece *p) {
  if (!p->tagged || !(f->bits & WORD_CUE) || !(f->bits & WORD_CUE_SAY) || f->first <= p->end) return false;
  if (f->first - p->end > FAR || !(quoth__is_char(a, p->end, ',') || quoth__is_char(a, p->end - 1, ','))) return false;
  uint32_t cost;
  return quoth__bridge(a, p->end, f->first, &cost) && cost == 0;
}

/* "..., Orr said [some were gone]", "..., Orr declined [to comment]": a verb that reports right before
** the piece, with its subject. */
static bool says_beside(const quoth_article *a, const Frame *f, const Piece *p) {
  bool says = f->bits & WORD_CUE && f->bits & (WORD_CUE_SAY | WORD_CUE_ACT) && f->end == p->first && f->first > 0;
  uint32_t who = says ? quoth__speaker_at(a, f->first - 1) : NONE;
  return who != NONE && a->mentions.items[who].end == f->first;
}

/* Whether a frame may report a piece at all. */
static bool can_report(const quoth_article *a, const Frame *f, const Piece *p) {
  if (f->tagged || f->origin == FRAME_RULE || opens_piece(a, f, p) || closes_piece(a, f, p)) return true;
  if (p->tagged && says_beside(a, f, p)) return true;
  if (p->quotation == NONE) return !quoth__has_model(a);
  return f->bits == 0 || f->bits & (WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ADVERB);
}

/* "...!" she said is one sentence, "... ." She said ... are two. */
static bool goes_on(const quoth_article *a, const Piece *p) {
  uint32_t t = p->end - 1;
  if (t > p->first && quoth__has(a, t, QUOTH_TOKEN_QUOTE)) t--;
  return !quoth__is_char(a, t, '.') || (p->end < a->tokens.count && quoth__has(a, p->end, QUOTH_TOKEN_LOWER));
}

/* A sentence of a source and a cue and no more: "... ." Trump said. */
static bool tag_only(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t f = quoth__frame_from(a, first);
  return f < a->reports->frames.count && a->reports->frames.items[f].end + NEAR >= end &&
      end - first <= FAR &&
         a->reports->frames.items[f].first < end && a->reports->frames.items[f].bits & WORD_CUE_SAY;
}

/* "“...,” and the guild, [which never admitted] her, said": what a clause about somebody behind the piece tells. */
static bool tells_of_other(const quoth_article *a, const Frame *f, const Piece *p) {
  uint32_t t = f->first;
  while (t > p->end + 1 && quoth__is(a, t - 1, WORD_ADVERB | WORD_AUXILIARY | WORD_NEGATION)) t--;
  return t > p->end + 2 && quoth__is(a, t - 1, WORD_WHO) && quoth__is_char(a, t - 2, ',') &&
         quoth__mention_over(a, t - 3) != NONE;
}

/* Of a piece that begins in sentence `s`. */
static Choice choose_right(const quoth_article *a, const Piece *p, const quoth_sentence *s) {
  const struct Reports *r = a->reports;
  Choice none = {NONE, NO_WAY};
  if (p->end >= a->blocks.items[s->block].tokens.end) return none;
  while (s->tokens.end < p->end) s++;
  uint32_t limit = s->tokens.end;
  if (limit == p->end) {
    limit = quoth__sentence_end(a, p->end);
    if (!goes_on(a, p) && !tag_only(a, p->end, limit)) return none;
  }
  for (uint32_t f = quoth__frame_from(a, p->end), tries = 0; f < r->frames.count && tries < NEAR; f++,
      tries++) {
    const Frame *frame = &r->frames.items[f];
    uint32_t cost;
    if (frame->first >= limit || frame->first - p->end > CLAUSE_TOKENS) break;
    if (!can_report(a, frame, p) || tells_of_other(a, frame, p)) continue;
    if (!frame->tagged && frame->bits & WORD_CUE_LABEL) continue;
    if (!quoth__bridge(a, p->end, frame->first, &cost) || cost > FAR) break;
    return (Choice){f, cost + (frame->tagged || !quoth__has_model(a) ? 0 : NEAR)};
  }
  return none;
}

/* Tokens between a cue and its content that are no part of the source. */
static uint32_t gap_cost(const quoth_article *a, const Frame *f, uint32_t first) {
  const Tag *tags = a->tags.items;
  uint32_t cost = 0, next = f->end < first ? quoth__tag_behind(a, f->end) : 0;
  for (uint32_t t = f->end; t < first && cost <= CLAUSE_TOKENS; t++) {
    while (next < a->tags.count && tags[next].first <= t) next++;
    bool source = next > 0 && tags[next - 1].end > t && tags[next - 1].label == TAG_SOURCE;
    cost += !source && !quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t, WORD_THAT);
  }
  return cost;
}

static Choice choose_left(const quoth_article *a, const Piece *p, const quoth_sentence *s) {
  const struct Reports *r = a->reports;
  Choice best = {NONE, NO_WAY};
  bool aside = p->quotation == NONE && p->first > 0 && quoth__is(a, p->first, WORD_PARTICIPLE) &&
               quoth__is_char(a, p->first - 1, ','); /* "..., citing a source" */
  if (aside) return best;
  for (uint32_t f = quoth__frame_from(a, p->first), tries = 0; f-- > 0 && tries < NEAR; tries++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->first < s->tokens.begin) break;
    if (p->called && frame->end + quoth__is(a, p->first - 1, WORD_AS) == p->first) return (Choice){f, 0};
    if (frame->end > p->first || !can_report(a, frame, p)) continue;
    if (opens_piece(a, frame, p)) return (Choice){f, 0};
    bool sure = frame->tagged || !quoth__has_model(a) || says_beside(a, frame, p);
    uint32_t cost = gap_cost(a, frame, p->first) + (sure ? 0 : FAR) +
                    (frame->tagged || frame->bits & (WORD_CUE_SAY | WORD_CUE_ADVERB) ||
                        !frame->bits ? 0 : NEAR);
    if (cost < best.cost) best = (Choice){f, cost};
  }
  return best;
}

static void link_to(struct Reports *r, uint32_t piece, uint32_t frame, Link link) {
  Piece *p = &r->pieces.items[piece];
  Frame *f = &r->frames.items[frame];
  if (link == LINK_BEFORE && f->left) link = LINK_SPLIT;
  p->frame = frame;
  p->link = link;
  f->pieces++;
  if (p->end <= f->first) f->left++; else f->right++;
}

/* A quotation between two cues belongs to the one beside it. */
static bool prefers_right(const quoth_article *a, const Piece *p, Choice left, Choice right) {
  if (right.frame == NONE) return false;
  if (left.frame == NONE) return true;
  if (p->quotation == NONE) return right.cost < left.cost;
  bool comma = p->end > p->first + 1 && quoth__is_char(a, p->end - 2, ',');
  return right.cost <= 1 && left.cost > 1 && (comma || quoth__is_char(a, p->end, ','));
}

static void link_in_sentence(quoth_article *a, uint32_t i) {
  Piece *p = &a->reports->pieces.items[i];
  if (p->frame != NONE) {
    p->whole |= quoth__is_quotation(a, p);
    link_to(a->reports, i, p->frame, p->link == LINK_TURN ? LINK_TURN : LINK_RULE);
    return;
  }
  const quoth_sentence *s = &a->sentences.items[quoth__sentence_of(a, p->first)];
  Choice left = choose_left(a, p, s), right = {NONE, NO_WAY};
  if (left.cost > 0) right = choose_right(a, p, s); /* nothing is preferred to what is free */
  if (prefers_right(a, p, left, right)) {
    link_to(a->reports, i, right.frame, LINK_AFTER);
  } else if (left.frame != NONE) {
    bool resumes = p->quotation != NONE && p->whole && a->reports->frames.items[left.frame].left &&
                   quoth__is_char(a, p->first - 1, ','); /* "...," he said, smiling at her, "..." */
    Link near = p->quotation == NONE ? LINK_CLAUSE : left.cost <= 1 || resumes ? LINK_BEFORE : LINK_INSIDE;
    link_to(a->reports, i, left.frame, near);
  }
}

void quoth__unlink(struct Reports *r, Piece *p) {
  Frame *f = &r->frames.items[p->frame];
  uint32_t *side = p->end <= f->first ? &f->left : &f->right;
  if (*side) --*side;
  f->pieces--;
  p->frame = NONE;
  p->link = LINK_NONE;
}

/* A cue with no source between two runs of one clause is part of what is said:
** "denied that the two [may have discussed] a merger". The runs become one. */
static void close_gaps(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i + 1 < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i], *next = p + 1;
    if (p->frame == NONE || next->frame == NONE || p->frame == next->frame ||
        p->quotation != NONE || p->link == LINK_TURN) continue;
    Frame *outer = &r->frames.items[p->frame], *inner = &r->frames.items[next->frame];
    uint32_t gap = p->end;
    while (gap < inner->first && gap < p->end + NEAR && quoth__is(a, gap,
        WORD_AUXILIARY | WORD_ADVERB)) gap++;
    if (outer->end > p->first || inner->first != gap || inner->end != next->first || inner->pieces > 1 ||
        inner->origin == FRAME_RULE) continue;
    inner->pieces = inner->right = 0;
    outer->pieces--;
    outer->right--;
    next->first = p->first;
    next->frame = p->frame;
    next->whole = false;
    next->tagged = true;
    next->link = p->link;
    outer->pieces++;
    outer->right++;
    p->frame = NONE;
    p->link = LINK_NONE;
    p->quotation = NONE;
    p->end = p->first;
  }
}

/* The piece whose quotation the first one of this piece goes on from, NONE. */
static uint32_t continued(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  if (r->pieces.items[i].quotation == NONE) return NONE;
  uint32_t from = a->quotations.items[r->pieces.items[i].quotation].continues;
  for (uint32_t j = i, tries = 0; from != NONE && j-- > 0 && tries < PIECES_BACK; tries++)
    if (r->pieces.items[j].quotation != NONE && r->pieces.items[j].end > a->quotations.items[from].open &&
        r->pieces.items[j].first <= a->quotations.items[from].open) return j;
  return NONE;
}

/* A cue that ends the paragraph before: "Orr continued:" */
static uint32_t announced(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t f = quoth__frame_from(a, p->first);
  if (f == 0 || p->first == 0 || quoth__block_of(a, p->first - 1) + 1 != quoth__block_of(a, p->first)) return NONE;
  if (!quoth__is_char(a, p->first - 1, ':')) return NONE;
  const Frame *frame = &r->frames.items[f - 1];
  return frame->sentence == quoth__sentence_of(a, p->first - 1) ? f - 1 : NONE;
}

/* A dash and a name in the line below the quotation. */
static uint32_t signed_below(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t f = quoth__frame_from(a, p->end);
  if (f == r->frames.count || p->quotation == NONE || r->frames.items[f].first != p->end) return NONE;
  return quoth__is_dash(a, p->end) && !r->frames.items[f].bits ? f : NONE;
}

/* "Orr said she had not got that far." */
static bool says(const struct Reports *r, const Piece *p) {
  const Frame *f = &r->frames.items[p->frame];
  return f->tagged && quoth__says(f);
}

/* "“Is it late?” Orr asked. | “No.”": a paragraph that answers the question before it, or asks again who has asked
** before, is not said by who spoke last. */
static bool is_others(const struct Reports *r, const quoth_article *a, const Piece *before, const Piece *p) {
  const Frame *f = &r->frames.items[before->frame];
  bool asked = f->stance == QUOTH_ASKS && before->quotation != NONE && quoth__ends_asking(a, before);
  if (asked) return !quoth__ends_asking(a, p);
  bool answered = f > r->frames.items && f->stance != QUOTH_ASKS && f[-1].stance == QUOTH_ASKS && f[-1].pieces &&
                  quoth__block_of(a, f[-1].first) + 1 >= quoth__block_of(a, f->first);
  return answered && quoth__ends_asking(a, p);
}

/* The paragraph before ends in the speech of one person and names nobody after. */
static uint32_t inherited(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  uint32_t block = quoth__block_of(a, p->first);
  if (i == 0 || p->quotation == NONE || p->first != a->blocks.items[block].tokens.begin) return NONE;
  const Piece *before = &r->pieces.items[i - 1];
  if (before->frame == NONE || !(before->quotation != NONE || says(r, before)) ||
      quoth__block_of(a, before->first) + 1 < block || is_others(r, a, before, p)) return NONE;
  uint32_t cue_end = r->frames.items[before->frame].end;
  uint32_t last = cue_end > before->end ? cue_end : before->end;
  return quoth__sentence_of(a, last - 1) + 1 >= quoth__sentence_of(a, p->first) ? before->frame : NONE;
}

/* The piece before or behind in the same paragraph, with no cue of another between. */
static uint32_t beside(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  uint32_t block = quoth__block_of(a, p->first);
  for (uint32_t j = i, tries = 0; j-- > 0 && tries < PIECES_BACK; tries++) {
    if (quoth__block_of(a, r->pieces.items[j].first) != block) break;
    uint32_t f = r->pieces.items[j].frame;
    if (f == NONE) continue;
    return p->quotation != NONE && quoth__opens_clause(a, &r->frames.items[f]) ? NONE : f; /* "Asked about it, ..." */
  }
  for (uint32_t j = i + 1; j < r->pieces.count && j - i <= PIECES_BACK; j++) {
    if (quoth__block_of(a, r->pieces.items[j].first) != block) break;
    if (r->pieces.items[j].frame != NONE &&
        r->pieces.items[j].quotation != NONE) return r->pieces.items[j].frame;
  }
  return NONE;
}

/* A verb of saying in its own sentence, with no more than an addressee between, reports a
** run that the model gave no cue: "told the Post he was ill". */
static uint32_t told(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t f = quoth__frame_from(a, p->first), cost;
  if (f == 0 || p->quotation != NONE) return NONE;
  const Frame *frame = &r->frames.items[--f];
  bool says = quoth__says(frame) && !frame->pieces &&
              !quoth__is(a, frame->first, WORD_NOUN_LIKE);
  bool near = frame->sentence == quoth__sentence_of(a, p->first) && p->first >= frame->end &&
              p->first - frame->end <= FAR;
  return says && near && quoth__bridge(a, frame->end, p->first, &cost) && cost <= 1 ? f : NONE;
}

static void link_across(quoth_article *a, uint32_t i) {
  struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  if (p->frame != NONE || p->end == p->first) return;
  uint32_t from = continued(a, i), frame;
  if (from != NONE && r->pieces.items[from].frame != NONE) {
    link_to(r, i, r->pieces.items[from].frame, LINK_CONTINUED);
  } else if ((frame = signed_below(a, p)) != NONE) {
    link_to(r, i, frame, LINK_AFTER);
  } else if ((frame = announced(a, p)) != NONE) {
    link_to(r, i, frame, LINK_BEFORE);
  } else if ((frame = beside(a, i)) != NONE) {
    uint32_t own = told(a, p);
    link_to(r, i, own != NONE ? own : frame, own != NONE ? LINK_CLAUSE : LINK_NEXT);
  } else if ((frame = inherited(a, i)) != NONE) {
    link_to(r, i, frame, LINK_ORPHAN);
  }
}

/* A quotation of which only a later paragraph says who spoke. */
static void link_back(quoth_article *a, uint32_t i) {
  struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  uint32_t from = p->frame == NONE || p->quotation == NONE ? NONE : continued(a, i);
  if (from != NONE && r->pieces.items[from].frame == NONE)
    link_to(r, from, r->pieces.items[i].frame, LINK_CONTINUED);
}

/* Whether the source of a frame speaks in another of its sentence, or stands in its source: "said Orr, who asked". */
static bool same_source(const quoth_article *a, const Frame *f, const Frame *other) {
  if (f->sentence != other->sentence || f->source == NONE || other->source == NONE) return false;
  uint32_t first = a->mentions.items[f->source].first;
  return f->source == other->source || (first >= other->source_first && first < other->source_end);
}

/* The frame that quotes the source of the frame of piece i, right before what that frame reports not in marks; NONE. */
static uint32_t quoted_before(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  const Frame *f = &r->frames.items[r->pieces.items[i].frame];
  for (uint32_t j = i, tries = 0; j-- > 0 && tries < PIECES_BACK; tries++) {
    const Piece *before = &r->pieces.items[j];
    if (before->frame == NONE) continue;
    const Frame *other = &r->frames.items[before->frame];
    bool own = other == f && before->quotation == NONE;
    if (own) continue;
    return before->quotation != NONE && other < f && same_source(a, f, other) ? before->frame : NONE;
  }
  return NONE;
}

void quoth__rejoin_quotations(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    uint32_t frame = p->link == LINK_NEXT && p->quotation != NONE ? quoted_before(a, i) : NONE;
    if (frame == NONE) continue;
    quoth__unlink(r, p);
    link_to(r, i, frame, LINK_NEXT);
  }
}

void quoth__link_pieces(quoth_article *a) {
  const uint32_t first = a->reports->passage.piece, end = a->reports->passage.piece_end;
  for (uint32_t i = first; i < end; i++) link_in_sentence(a, i);
  close_gaps(a);
  for (uint32_t i = first; i < end; i++) link_across(a, i);
  for (uint32_t i = end; i-- > first;) link_back(a, i);
}
