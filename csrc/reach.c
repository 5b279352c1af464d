/*
** reach.c - pieces that the model or a mark has cut short go on up to where what is said ends.
*/
#include "quote.h"

/* The last word of the clause before a source: in front of the comma. */
static uint32_t comma_before(const quoth_article *a, const Piece *p, const Frame *f) {
  uint32_t from = f->source_first < f->source_end &&
      f->source_first < f->first ? f->source_first : f->first;
  for (uint32_t t = from; t-- > p->end && from - t <= NEAR;)
    if (quoth__is_char(a, t, ',')) return t;
  return p->end;
}

/* "[Five were held, including] a clerk, officials said": with nothing reported before it, what the
** model found in front of a source at the sentence's end begins with the sentence. */
static bool is_whole_sentence(const quoth_article *a, const Frame *f, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, i = (uint32_t)(p - r->pieces.items);
  bool source = f->source_end == f->first || f->bits & WORD_CUE_ADVERB; /* "..., according to Orr" */
  bool beside = source && f->source_first > begin && comma_before(a, p, f) == p->end;
  if (!beside || p->first <= begin || quoth__sentence_of(a, p->first) != f->sentence) return false;
  bool said = quoth__says(f) && quoth__contrasts(a, begin, p->end);
  if (quoth__opens_aside(a, begin, p->end) && !said) return false;
  if (i > 0 && p[-1].end > begin && p[-1].link != LINK_NONE) return false;
  uint32_t first = quoth__frame_from(a, begin), frame = first;
  while (frame < r->frames.count && frame - first < FAR && r->frames.items[frame].first < p->first &&
         !r->frames.items[frame].tagged) frame++;
  return frame == r->frames.count || r->frames.items[frame].first >= p->first;
}

/* Whether tokens between a piece and the source of its frame are another's: of a piece, a frame. */
static bool is_taken(const struct Reports *r, const Piece *p, const Frame *f) {
  const Piece *next = p + 1, *end = r->pieces.items + r->passage.piece_end;
  if (next < end && next->first < f->source_first && next->link != LINK_NONE) return true;
  return f > r->frames.items && f[-1].end > p->end && f[-1].first < f->source_first && f[-1].pieces;
}

/* "The premier, Lee Orr[, was ill], his aide said": what stops before its own verb goes on up to
** the comma before the source. */
static void reach_source(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->link != LINK_AFTER) return;
  if (is_whole_sentence(a, f, p)) {
    uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
    p->first = begin + quoth__is(a, begin, WORD_JOIN); /* "And fees rose, Orr said" */
  }
  if (p->end >= f->first || p->end >= f->source_first || is_taken(a->reports, p, f)) return;
  uint32_t comma = comma_before(a, p, f);
  if (comma > p->end && quoth__sentence_of(a, p->end) == f->sentence) p->end = comma;
}

/* Whether a clause may go on with a token behind a comma as its verb: "had", "took". */
static bool may_be_verb(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_AUXILIARY | WORD_COPULA)) return true;
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && !quoth__is(a, token, WORD_SMALL | WORD_HEAD | WORD_CUE_SAY) &&
         !quoth__ends_in(a, token, a->rules->names->present);
}

/* Whether the verb of what a piece begins follows it, at once or behind what commas set off. */
static bool verb_follows(const quoth_article *a, uint32_t token) {
  uint32_t end = quoth__sentence_end(a, token - 1), stop = token + SUBJECT_TOKENS < end ? token + SUBJECT_TOKENS : end;
  if (token < stop && quoth__is(a, token, WORD_AUXILIARY)) return !quoth__is(a, token, WORD_GENITIVE);
  if (!quoth__is_char(a, token, ',')) return false;
  for (uint32_t t = token; t + 1 < stop && !quoth__is(a, t, WORD_IN_QUOTE); t++)
    if (quoth__is_char(a, t, ',') && (t > token ? may_be_verb(a, t + 1) : quoth__is(a, t + 1, WORD_AUXILIARY)))
      return true;
  return false;
}

/* Up to where the sentence goes on behind the token without another report. */
static uint32_t idle_end(const struct Reports *r, const Frame *f, uint32_t token, uint32_t end) {
  const Frame *next = f + 1, *last = r->frames.items + r->passage.frame_end;
  for (; next < last && next->first < end; next++)
    if (next->pieces || next - f > FAR) return token;
  return end;
}

/* "Orr claims [he] has not slept", "said [that three men], among them a clerk, had left": what stops
** before its own verb goes on with its clause. */
static void reach_verb(const quoth_article *a, const Frame *f, Piece *p) {
  const struct Reports *r = a->reports;
  if (p->first < f->end || p->first > f->end + NEAR || p->end - p->first > THAT_TOKENS) return;
  if (f->bits & WORD_CUE_NOUN) return; /* "a message of hope was sent" */
  if (!quoth__is(a, p->end, WORD_AUXILIARY) && !quoth__is_char(a, p->end, ',')) return;
  for (uint32_t t = p->first; t < p->end; t++)
    if (quoth__tells(a, t)) return;
  if (!verb_follows(a, p->end)) return;
  uint32_t end = quoth__clause_end(a, f);
  if (end <= p->end) end = idle_end(r, f, p->end, quoth__sentence_end(a, p->first));
  const Piece *next = p + 1;
  bool taken = next < r->pieces.items + r->passage.piece_end && next->link != LINK_NONE && next->first < end;
  if (end > p->end && !taken) p->end = end;
  quoth__trim(a, p);
}

/* "rose by 14 [per cent]", "the families of Orr [(27) and Kay]", "the [mill]": no phrase ends there. */
static bool stops_inside(const quoth_article *a, uint32_t end) {
  if (quoth__is_char(a, end, '(') || quoth__is(a, end, WORD_GENITIVE)) return true;
  bool word = quoth__has(a, end, QUOTH_TOKEN_LOWER) && !quoth__is(a, end, WORD_SMALL | WORD_CUE);
  bool number = quoth__has(a, end - 1, QUOTH_TOKEN_NUMBER) && word;
  return number || quoth__is(a, end - 1, WORD_DEFINITE | WORD_INDEFINITE | WORD_OF | WORD_OWNING);
}

/* Such a piece goes on with its clause. */
static void reach_phrase(const quoth_article *a, const Frame *f, Piece *p) {
  if (p->first < f->end || p->end >= a->tokens.count || !stops_inside(a, p->end)) return;
  const struct Reports *r = a->reports;
  uint32_t end = quoth__sentence_end(a, p->first);
  if (p->end >= end) return;
  end = idle_end(r, f, p->end, end);
  const Piece *next = p + 1;
  bool taken = next < r->pieces.items + r->passage.piece_end && next->link != LINK_NONE && next->first < end;
  if (end > p->end && !taken) p->end = end;
  quoth__trim(a, p);
}

/* "told her he worked there and was about [to retire]": a statement behind who is told begins with its subject. */
static void reach_statement(const quoth_article *a, const Frame *f, Piece *p) {
  uint32_t first, end;
  bool says = quoth__says(f) && p->first > f->end;
  if (!says || (p > a->reports->pieces.items && p[-1].end > f->end && p[-1].link != LINK_NONE)) return;
  bool subject = quoth__told_statement(a, f, &first, &end) && first < p->first && p->first < end;
  if (subject && quoth__sentence_of(a, p->first) == f->sentence) p->first = first;
}

/* "has called on Orr to drop the rule [that permits it]": what somebody is asked to do begins with "to". */
static void reach_infinitive(const quoth_article *a, const Frame *f, Piece *p) {
  if (!quoth__is(a, p->first, WORD_THAT)) return;
  uint32_t first, end;
  if (p->first < f->end || !quoth__reported_clause(a, f, &first, &end) || first >= p->first || end <= p->first) return;
  if (quoth__hit_of(a, first, a->rules->names->to)) p->first = first;
}

/* "According to Orr, the board will meet on Monday [to discuss it]": what is said begins behind the comma that
** ends the source. */
static void reach_opening(const quoth_article *a, const Frame *f, Piece *p) {
  const struct Reports *r = a->reports;
  bool opens = f->bits & WORD_CUE_ADVERB && f->first == a->sentences.items[f->sentence].tokens.begin;
  bool inside = p->first == f->source_end && quoth__is(a, p->first, WORD_OF | WORD_PREPOSITION); /* Orr [of Keld */
  if (!opens || (p->first <= f->source_end && !inside) || quoth__sentence_of(a, p->first) != f->sentence) return;
  if (p > r->pieces.items + r->passage.piece && p[-1].link != LINK_NONE && p[-1].end > f->end) return;
  uint32_t t = f->source_end, limit = inside ? p->end : p->first;
  uint32_t stop = t + FAR < limit ? t + FAR : limit;
  while (t < stop && !quoth__is_char(a, t, ',')) t++;
  for (const Frame *next = f + 1; next < r->frames.items + r->frames.count && next->first < p->first; next++)
    if (next->pieces || next - f > FAR) return;
  if (t + 1 >= stop) return;
  uint32_t first = quoth__behind_participle(a, t + 1, p->end);
  if (first < limit) p->first = first;
}

/* "the plan, [which] Orr says will cost too much": the model took no more than the relative for what is said of it. */
static void reach_relative(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || p->quotation != NONE || p->end != p->first + 1 || !quoth__is(a, p->first, WORD_WHO)) return;
  const Frame *f = &a->reports->frames.items[p->frame];
  uint32_t first, end;
  if (f->right || p->end != f->source_first || !quoth__relative_clause(a, f, &first, &end)) return;
  const Piece *next = p + 1, *last = a->reports->pieces.items + a->reports->passage.piece_end;
  while (next < last && next->link == LINK_NONE && next->first < end) next++;
  if (next < last && next->first < end) return;
  p->first = first;
  p->end = end;
}

void quoth__reach_relatives(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) reach_relative(a, &r->pieces.items[i]);
}

void quoth__reach_end(const quoth_article *a, Piece *p) {
  const Frame *f = &a->reports->frames.items[p->frame];
  const bool exact = quoth__is_exact(p);
  reach_source(a, f, p);
  if (!exact) reach_verb(a, f, p);
  if (!exact) reach_phrase(a, f, p);
  reach_infinitive(a, f, p);
  if (exact) return;
  reach_statement(a, f, p);
  reach_opening(a, f, p);
}

/* A fragment in marks that the model says nothing of stands for the clause that it
** is part of. */
static void widen(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  Piece *p = &r->pieces.items[i];
  if (p->frame == NONE || p->quotation == NONE || !p->whole || p->tagged) return;
  const Frame *f = &r->frames.items[p->frame];
  uint32_t first = p->first, end = p->end, low = i > 0 ? r->pieces.items[i - 1].end : 0;
  if (p->link == LINK_AFTER && p->end <= f->first) {
    first = a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
    end = comma_before(a, p, f);
  } else if (p->link == LINK_INSIDE) {
    first = f->end > f->source_end || f->source_first > p->first ? f->end : f->source_end;
  }
  if (first < low) first = low > p->first ? p->first : low;
  p->whole = first == p->first && end == p->end;
  if (first < p->first) p->first = first;
  if (end > p->end) p->end = end;
  quoth__trim(a, p);
}

void quoth__widen_pieces(quoth_article *a) {
  const Passage passage = a->reports->passage;
  for (uint32_t i = passage.piece; i < passage.piece_end; i++) widen(a, i);
}
