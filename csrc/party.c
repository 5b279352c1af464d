/*
** party.c - through whom, to whom, and on whose behalf, as rules have captured it.
**
** Relays and addressees are captured by the pack's rules of kind relay (captures
** via and to); one belongs to the frame of its sentence nearest to it.
*/
#include "attribute.h"

enum {
  VIA_MOST = 4, /* relays of one quote */
  RELAY_FRAMES = 4 /* frames that a relay may belong to, on either side */
};

static quoth_party party_of(quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t i = quoth__mention_from(a, first);
  quoth_party party = {quoth__token_span(a, first, end), QUOTH_NONE};
  if (i < a->mentions.count && a->mentions.items[i].first < end) {
    uint32_t entity = quoth__entity_for(a, i);
    if (entity != NONE) party.entity = (int32_t)entity;
  }
  return party;
}

static bool add_via(quoth_article *a, quoth_quote *q, quoth_party via) {
  quoth_party *list = (quoth_party *)(uintptr_t)q->via;
  for (uint32_t i = 0; i < q->via_count; i++)
    if (list[i].span.begin == via.span.begin || (via.entity != QUOTH_NONE &&
        list[i].entity == via.entity)) return true;
  if (q->via_count == VIA_MOST) return true;
  if (!list) list = quoth__take_zero(&a->arena, VIA_MOST, sizeof *list);
  if (!list) return quoth__nomem(a);
  list[q->via_count++] = via;
  q->via = list;
  return true;
}

/* "Orr, quoted by Tass, said", "one Reddit user wrote": a relay in the source of a frame, or in what tells of it. */
static bool tells_of_source(const quoth_article *a, const Mark *relay, const Frame *f) {
  if (!quoth__captured(a, relay, REPORT_VIA) || relay->first < f->source_first) return false;
  bool inside = relay->end <= f->source_end, between = f->source_first < relay->first && relay->end <= f->first;
  return inside || (between && f->source_end + 1 >= relay->first);
}

/* "“...,” wrote Orr on Facebook", "said Orr to Kay": a relay that holds the cue and the source behind it. */
static bool goes_around(const quoth_article *a, const Mark *relay, const Frame *f) {
  const Capture *via = quoth__captured(a, relay, REPORT_VIA);
  if (f->first == relay->first && quoth__captured(a, relay, REPORT_TO)) return true;
  return via && f->first >= relay->first && f->source_first == f->end && via->first > f->source_first;
}

/* The frame that a relay belongs to: the nearest before it in its sentence that is
** not the relay's own words, else the first behind it. */
static uint32_t frame_near(const quoth_article *a, const Mark *relay, bool origin) {
  const struct Reports *r = a->reports;
  const Capture *aside = quoth__captured(a, relay, REPORT_ASIDE);
  uint32_t first = aside && !origin ? aside->first : relay->first; /* of the relay's own words */
  uint32_t sentence = quoth__sentence_of(a, relay->first), here = quoth__frame_from(a, relay->end);
  for (uint32_t f = quoth__frame_from(a, relay->first); origin && f < here; f++)
    if (r->frames.items[f].pieces) return f;
  for (uint32_t f = here, tries = 0; f-- > 0 && tries < RELAY_FRAMES; tries++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->sentence != sentence) break;
    bool own = !origin && !goes_around(a, relay, frame) && frame->source_first >= first &&
               frame->source_first < relay->end &&
               (!frame->right || frame->bits & WORD_CUE_ADVERB);
    if (own && frame->pieces) return NONE;
    if (frame->pieces) return f;
  }
  for (uint32_t f = here; f < r->frames.count && f < here + RELAY_FRAMES; f++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->sentence != sentence || !frame->pieces) continue;
    if (frame->source_first >= relay->end || tells_of_source(a, relay, frame)) return f;
  }
  return NONE;
}

/* The parties that a rule named itself. */
bool quoth__add_parties_of_rule(quoth_article *a, const Frame *f, quoth_quote *q) {
  if (f->origin != FRAME_RULE) return true;
  const Mark *mark = &a->marks[TYPE_ATTRIBUTION].items[f->number];
  const Capture *via = quoth__captured(a, mark, REPORT_VIA), *to = quoth__captured(a, mark, REPORT_TO);
  const Capture *on = quoth__captured(a, mark, REPORT_FOR), *when = quoth__captured(a, mark, REPORT_WHEN);
  if (to) q->to = party_of(a, to->first, to->end);
  if (on) q->principal = party_of(a, on->first, on->end).entity;
  if (when && when->mark != NONE && when->type == TYPE_DATE) q->when = (int32_t)when->mark;
  return !via || add_via(a, q, party_of(a, via->first, via->end));
}

/* "the Fed may need", "its Japan routes": the mention begins a clause of what is reported. */
static bool is_subject(const quoth_article *a, const Capture *to) {
  uint32_t next = to->end;
  bool verb = quoth__is(a, next, WORD_AUXILIARY | WORD_CUE) && !quoth__is(a, next, WORD_PREPOSITION);
  bool plain = next < a->tokens.count && quoth__has(a, next, QUOTH_TOKEN_LOWER) && quoth__is_plain(a->words[next]);
  return verb || plain || quoth__is(a, to->first, WORD_WHO);
}

/* "urged [shareholders to wait]": what is reported begins with whom it is said to. */
static bool opens_content(const Maker *m, uint32_t frame, const Capture *to) {
  const Piece *p = m->first_of[frame] == NONE ? NULL : quoth__piece_at(m, m->first_of[frame]);
  bool governed = p && p->first + 1 == to->first && quoth__hit_of(m->a, p->first, m->a->rules->names->to);
  bool opens = p && (governed || p->first == to->first) && m->a->reports->frames.items[frame].end == p->first;
  return opens && !is_subject(m->a, to);
}

/* A relay inside what is reported is part of it. */
static bool is_reported(const Maker *m, uint32_t frame, const Mark *relay) {
  const Capture *part = quoth__captured(m->a, relay, REPORT_VIA), *to = quoth__captured(m->a, relay, REPORT_TO);
  if (!part && to && opens_content(m, frame, to)) return false;
  if (!part) part = to;
  if (!part) return false;
  bool quoted = quoth__is(m->a, part->first, WORD_IN_QUOTE);
  bool named = relay->first + 1 < part->first && quoth__has(m->a, part->first - 1, QUOTH_TOKEN_QUOTE);
  return (quoted && !named) || quoth__is_reported_by(m, frame, part->first); /* named: on “Good Morning Norden” */
}

/* "The memo, dated May 5, quotes Orr as saying no": who says it only passes it on. */
static bool hand_on(quoth_article *a, quoth_quote *q) {
  bool other = q->source.entity != QUOTH_NONE && q->source.entity != q->speaker;
  return !other || add_via(a, q, q->source);
}

/* Whom a relay names as the origin; "her", which may own something as well, is no mention. */
static uint32_t origin_entity(quoth_article *a, const Capture *origin) {
  bool owning = origin->end == origin->first + 1 && quoth__is(a, origin->first, WORD_OWNING);
  if (owning) return quoth__entity_owning(a, origin->first);
  quoth_party party = party_of(a, origin->first, origin->end);
  if (party.entity != QUOTH_NONE) return (uint32_t)party.entity;
  return quoth__entity_described(a, origin->first, origin->end);
}

static bool is_told_nobody(const quoth_quote *q) { return q->to.span.begin == q->to.span.end; }

/* "Speaking on Radio Norden, Orr recalled that ... and said ...": what opens the sentence holds for all that
** its speaker says in it. */
static bool hold_on(const Maker *m, const Mark *relay, uint32_t frame, const quoth_party *via, const quoth_party *to) {
  quoth_article *a = m->a;
  const struct Reports *r = a->reports;
  uint32_t sentence = r->frames.items[frame].sentence;
  if (relay->first != a->sentences.items[sentence].tokens.begin) return true;
  int32_t speaker = a->quotes.items[m->quote_of[frame]].speaker;
  for (uint32_t f = frame + 1; f < r->frames.count && f <= frame + RELAY_FRAMES; f++) {
    if (r->frames.items[f].sentence != sentence) return true;
    quoth_quote *q = m->quote_of[f] == NONE ? NULL : &a->quotes.items[m->quote_of[f]];
    if (!q || q->speaker != speaker) continue;
    if (to && is_told_nobody(q)) q->to = *to;
    if (via && !add_via(a, q, *via)) return false;
  }
  return true;
}

bool quoth__read_relay(Maker *m, const Mark *relay) {
  quoth_article *a = m->a;
  uint32_t frame = frame_near(a, relay, quoth__captured(a, relay, REPORT_SOURCE) != NULL);
  if (frame == NONE || m->quote_of[frame] == NONE || is_reported(m, frame, relay)) return true;
  quoth_quote *q = &a->quotes.items[m->quote_of[frame]];
  const Capture *via = quoth__captured(a, relay, REPORT_VIA), *to = quoth__captured(a, relay, REPORT_TO);
  bool passed_on = quoth__captured(a, relay, REPORT_ASIDE) && a->reports->frames.items[frame].first < relay->first;
  const Capture *origin = passed_on ? NULL : quoth__captured(a, relay, REPORT_SOURCE);
  const Frame *f = &a->reports->frames.items[frame];
  bool speaks = to && to->first < f->source_end && f->source_first < to->end; /* "...?" asked her son */
  if (to && !speaks && is_told_nobody(q)) {
    q->to = party_of(a, to->first, to->end);
    if (!hold_on(m, relay, frame, NULL, &q->to)) return false;
  }
  const Capture *on = q->principal == QUOTH_NONE ? quoth__captured(a, relay, REPORT_FOR) : NULL;
  if (on) q->principal = party_of(a, on->first, on->end).entity;
  if (q->principal == q->speaker) q->principal = QUOTH_NONE;
  if (origin) {
    uint32_t who = origin_entity(a, origin);
    if (who != NONE) q->speaker = (int32_t)who;
  }
  if (!via) return !origin || hand_on(a, q);
  quoth_party party = party_of(a, via->first, via->end);
  if (party.entity != QUOTH_NONE && party.entity == q->speaker) return true;
  return add_via(a, q, party) && hold_on(m, relay, frame, &party, NULL);
}

/* "Orr, appearing for Kay, told the court": Orr speaks for Kay, here and later. */
void quoth__hear_for_whom(quoth_article *a, const Mark *relay) {
  const Capture *principal = quoth__captured(a, relay, REPORT_FOR);
  if (!principal || relay->first < 2) return;
  bool honoured = quoth__is(a, relay->first - 1, WORD_HONOUR); /* "Orr QC, for Kay" */
  uint32_t speaker = quoth__mention_over(a, relay->first - 1 - honoured);
  if (speaker == NONE) speaker = quoth__mention_over(a, relay->first); /* "Representatives of Orr" */
  if (speaker == NONE) return;
  quoth_party for_whom = party_of(a, principal->first, principal->end);
  uint32_t who = quoth__entity_for(a, speaker);
  if (who != NONE && for_whom.entity != QUOTH_NONE) quoth__entity_serves(a, who, (uint32_t)for_whom.entity);
}
