/*
** attribute.c - frames to quotes: what is quoted, of which kind, how sure. Who is around it: see attribute.h.
*/
#include <math.h>

#include "attribute.h"

enum {
  PIECES_AHEAD = 8, /* that are asked for */
  ASKED_MOST = 4, /* pieces of a question, and sentences of a piece */
  NEGATION_TOKENS = 4, /* between a negation and the cue */
  SURE = 6, /* steps of the model's sureness */
  UNSOURCED = 25 /* per cent of cues without a source that are right */
};

/* "told them [not to leave]", "advised [residents to leave]": whether what is reported begins with an infinitive behind
** the cue, or with whose it is. */
static bool reports_infinitive(const Maker *m, const Frame *f, uint32_t first) {
  const Piece *p = quoth__piece_at(m, first);
  uint32_t whose = p->first == f->end ? quoth__mention_at(m->a, p->first) : NONE;
  uint32_t to = whose == NONE ? p->first : m->a->mentions.items[whose].end;
  to += quoth__is(m->a, to, WORD_NEGATION);
  if (f->passive || p->first < f->end || !quoth__hit_of(m->a, to, m->a->rules->names->to)) return false;
  return !quoth__is(m->a, to + 1, WORD_DETERMINER | WORD_OWNING) && quoth__mention_over(m->a, to + 1) == NONE;
}

/* A rule says itself what it makes of what it reports. */
static bool has_stated_stance(const quoth_article *a, const Frame *f) {
  if (f->origin != FRAME_RULE) return false;
  const Mark *m = &a->marks[TYPE_ATTRIBUTION].items[f->number];
  return quoth__field(a->rules->rules.items[m->rule].fields, "stance") != NULL;
}

/* What the cue makes of what it reports, and a negation before the cue or in it of that. */
static quoth_stance stance_of(const Maker *m, const Frame *f, uint32_t first) {
  const quoth_article *a = m->a;
  const EntryFacts *facts = f->entry == NONE ? NULL : &a->rules->names->facts[f->entry];
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool negated = false;
  if (has_stated_stance(a, f)) return f->stance;
  for (uint32_t t = f->first; t-- > begin && f->first - t <= NEGATION_TOKENS;) {
    if (!quoth__is(a, t, WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)) break;
    negated |= quoth__is(a, t, WORD_NEGATION);
  }
  for (uint32_t t = f->first; t < f->end; t++) negated |= quoth__is(a, t, WORD_NEGATION);
  bool asserts = f->stance == QUOTH_ASSERTS;
  if (!negated && asserts && facts && facts->infinitive && reports_infinitive(m, f, first))
    return (quoth_stance)facts->infinitive;
  if (!negated) return f->stance;
  if (f->negated != QUOTH_ASSERTS) return f->negated;
  if (asserts || f->stance == QUOTH_CONFIRMS || f->stance == QUOTH_BELIEVES) return QUOTH_DENIES;
  return f->stance == QUOTH_DENIES ? QUOTH_ASSERTS : f->stance;
}

/* “Who will pay? Kay?” she asked: all its sentences ask. A turn is a question that ends with one. */
static bool is_question(const Maker *m, uint32_t first) {
  const quoth_article *a = m->a;
  if (quoth__piece_at(m, first)->link == LINK_TURN) return quoth__ends_asking(a, quoth__piece_at(m, first));
  for (uint32_t p = first, pieces = 0; p != NONE; p = m->next[p], pieces++) {
    const Piece *piece = quoth__piece_at(m, p);
    uint32_t s = quoth__sentence_of(a, piece->first), sentences = 0;
    if (!quoth__ends_asking(a, piece) || pieces == ASKED_MOST) return false;
    for (; a->sentences.items[s].tokens.end < piece->end; s++, sentences++) {
      Piece part = {.first = piece->first, .end = a->sentences.items[s].tokens.end};
      if (!quoth__ends_asking(a, &part) || sentences == ASKED_MOST) return false;
    }
  }
  return true;
}

/* The bytes of each piece and, behind them in one block, their text with spaces between. */
static bool set_content(Maker *m, quoth_quote *q, uint32_t first) {
  quoth_article *a = m->a;
  uint32_t count = 0;
  size_t size = 0;
  for (uint32_t p = first; p != NONE; p = m->next[p], count++) {
    quoth_span span = quoth__token_span(a, quoth__piece_at(m, p)->first, quoth__piece_at(m, p)->end);
    size += span.end - span.begin + 1;
  }
  quoth_span *spans = quoth__take(&a->arena, count * sizeof *spans + size), *to = spans;
  if (!spans) return quoth__nomem(a);
  char *text = (char *)(spans + count);
  q->content = spans;
  q->content_count = count;
  q->text = text;
  for (uint32_t p = first; p != NONE; p = m->next[p], to++) {
    *to = quoth__token_span(a, quoth__piece_at(m, p)->first, quoth__piece_at(m, p)->end);
    memcpy(text, a->source.text + to->begin, to->end - to->begin);
    text += to->end - to->begin;
    *text++ = ' ';
  }
  text[-1] = '\0';
  return true;
}

static quoth_quote_kind kind_of(const Maker *m, uint32_t first) {
  bool quoted = false, bare = false;
  for (uint32_t p = first; p != NONE; p = m->next[p]) {
    const Piece *piece = quoth__piece_at(m, p);
    quoted |= piece->quotation != NONE || piece->whole; /* whole without marks: a transcript */
    bare |= !piece->whole;
  }
  return !quoted ? QUOTH_INDIRECT : bare ? QUOTH_MIXED : QUOTH_DIRECT;
}

/* Where on the scale of the model's margins the cue's tag lies, 0 to SURE - 1. */
static int sureness(const Frame *f) {
  static const int32_t from[SURE - 1] = {-60, 40, 130, 220, 330};
  int sure = 0;
  for (int i = 0; i < SURE - 1; i++) sure += f->score >= from[i]; /* which it is cannot be foreseen: no branch */
  return sure;
}

bool quoth__is_reported_by(const Maker *m, uint32_t frame, uint32_t token) {
  for (uint32_t p = m->first_of[frame], n = 0; p != NONE && n < FAR; p = m->next[p], n++)
    if (quoth__piece_at(m, p)->first <= token && token < quoth__piece_at(m, p)->end) return true;
  return false;
}

/* How often, of a hundred such quotes in hand-marked news, cue, content and source
** were right: for cues of the model by its margin, for others by the link alone. */
static double confidence_of(const Maker *m, const Frame *f, uint32_t first) {
  static const uint8_t after[SURE] = {20, 42, 66, 89, 95, 99}, before[SURE] = {41, 57, 73, 88, 89, 96};
  static const uint8_t clause[SURE] = {25, 47, 56, 76, 84, 93}, inverted[SURE] = {17, 34, 40, 67, 78, 96};
  static const uint8_t passive[SURE] = {52, 57, 62, 72, 74, 75};
  static const uint8_t alone[LINKS] = {
    [LINK_RULE] = 97, [LINK_TURN] = 95, [LINK_AFTER] = 95, [LINK_BEFORE] = 85, [LINK_INSIDE] = 70, [LINK_SPLIT] = 90,
    [LINK_CLAUSE] = 45, [LINK_NEXT] = 70, [LINK_CONTINUED] = 85, [LINK_ORPHAN] = 60, [LINK_ALONE] = 20};
  const Piece *piece = quoth__piece_at(m, first);
  bool direct = piece->quotation != NONE, model = quoth__has_model(m->a);
  int percent = alone[piece->link];
  if (f && f->tagged && f->origin != FRAME_RULE) {
    const uint8_t *table = piece->link == LINK_AFTER ? (direct ? after : inverted) : direct ? before : clause;
    bool unsaid = f->passive && f->source_first == f->source_end; /* "is expected": by whom is not said */
    percent = (unsaid ? passive : table)[sureness(f)];
  } else if (f && model && piece->link != LINK_RULE && piece->link != LINK_TURN) {
    percent = percent / 2;
  }
  bool found = f && !f->passive && f->origin != FRAME_RULE;
  if (found && f->source_first == f->source_end && percent > UNSOURCED) percent = UNSOURCED;
  return percent / 100.0;
}

static const char *rule_of(const Maker *m, const Frame *f, uint32_t first) {
  static const char *const names[LINKS] = {
    "none", "rule", "quote.turn", "quote.after", "quote.before", "quote.inside", "quote.split", "quote.clause",
    "quote.next", "quote.continued", "quote.orphan", "quote.alone"};
  const Piece *piece = quoth__piece_at(m, first);
  if (f && f->origin == FRAME_RULE)
    return m->a->rules->rules.items[m->a->marks[TYPE_ATTRIBUTION].items[f->number].rule].name;
  if (piece->tagged && piece->quotation == NONE) return "model";
  return names[piece->link];
}

/* "He appeared with Kay [to call for] more": an infinitive behind somebody whom its sentence is not about, who says
** nothing there as often as not. */
static bool is_of_another(const quoth_article *a, const Frame *f) {
  bool to = f->origin != FRAME_RULE && f->end > f->first && quoth__hit_of(a, f->first, a->rules->names->to);
  return to && f->source != quoth__mention_from(a, a->sentences.items[f->sentence].tokens.begin);
}

static void add_parties(Maker *m, quoth_quote *q, uint32_t frame) {
  quoth_article *a = m->a;
  const Frame *f = &a->reports->frames.items[frame];
  uint32_t speaker = quoth__speaker_of(m, f), principal = quoth__principal_of(m, frame, speaker);
  if (f->end > f->first) q->cue = quoth__token_span(a, f->first, f->end); /* a rule need not capture one */
  q->lemma = f->entry == NONE ? NULL : a->rules->entries.items[f->entry].lemma;
  if (f->source_end > f->source_first) q->source.span = quoth__token_span(a, f->source_first,
      f->source_end);
  if (speaker != NONE) q->speaker = q->source.entity = (int32_t)speaker;
  if (principal != NONE && principal != speaker) q->principal = (int32_t)principal;
  q->when = quoth__occasion_of(m, frame);
  q->stance = stance_of(m, f, m->first_of[frame]);
  if (speaker != NONE) quoth__note_talk(m, speaker, quoth__block_of_frame(a, f), f->stance == QUOTH_ASKS);
  bool asks = q->stance == QUOTH_ASKS && q->kind == QUOTH_INDIRECT; /* who answers is another */
  if (speaker == NONE || asks || is_of_another(a, f) || quoth__is_told_in_passing(m, f, speaker)) return;
  m->last_speaker = speaker;
  m->last_block = quoth__block_of_frame(a, f);
  m->last_token = quoth__report_end(f);
  for (uint32_t p = m->first_of[frame]; p != NONE; p = m->next[p])
    if (quoth__piece_at(m, p)->end > m->last_token) m->last_token = quoth__piece_at(m, p)->end;
}

static bool add_quote(Maker *m, uint32_t frame, uint32_t first) {
  quoth_article *a = m->a;
  quoth_quote *q = &a->quotes.items[a->quotes.count++];
  const Frame *f = frame == NONE ? NULL : &a->reports->frames.items[frame];
  *q = (quoth_quote){.source.entity = QUOTH_NONE, .speaker = QUOTH_NONE, .principal = QUOTH_NONE,
                     .to.entity = QUOTH_NONE, .when = QUOTH_NONE, .stance = QUOTH_ASSERTS,
                     .kind = kind_of(m, first), .confidence = confidence_of(m, f, first),
                     .rule = rule_of(m, f, first)};
  if (f) add_parties(m, q, frame);
  uint32_t around = f ? NONE : quoth__speaker_around(m, quoth__piece_at(m, first));
  if (around != NONE) q->speaker = (int32_t)around;
  if (q->stance == QUOTH_ASSERTS && q->kind == QUOTH_DIRECT && is_question(m, first)) q->stance = QUOTH_ASKS;
  return (!f || quoth__add_parties_of_rule(a, f, q)) && set_content(m, q, first) && !a->error.code;
}

/* Chains the pieces of each frame in order, and notes the first; room for the quotes that begin
** with a piece. */
static bool chain_pieces(Maker *m) {
  const struct Reports *r = m->a->reports;
  const size_t frames = (size_t)r->frames.count + 1, size = frames * sizeof(uint32_t);
  uint32_t quotes = 0;
  uint32_t *last = quoth__take(&m->a->arena, size);
  m->next = quoth__take(&m->a->arena, ((size_t)r->pieces.count + 1) * sizeof *m->next);
  m->first_of = quoth__take(&m->a->arena, size);
  m->quote_of = quoth__take(&m->a->arena, size);
  if (!last || !m->next || !m->first_of || !m->quote_of) return quoth__nomem(m->a);
  memset(m->first_of, 0xFF, size);
  memset(m->quote_of, 0xFF, size);
  for (uint32_t i = 0; i < r->pieces.count; i++) {
    uint32_t frame = r->pieces.items[i].frame;
    m->next[i] = NONE;
    quotes += r->pieces.items[i].link != LINK_NONE && (frame == NONE || m->first_of[frame] == NONE);
    if (frame == NONE) continue;
    if (m->first_of[frame] == NONE) m->first_of[frame] = i; else m->next[last[frame]] = i;
    last[frame] = i;
  }
  return quoth__room_for(&m->a->arena, &m->a->quotes, quotes) || quoth__nomem(m->a);
}

static bool mark_quotes(quoth_article *a) {
  if (!quoth__is_read(a->rules, TYPE_QUOTE)) return true;
  if (!quoth__room_for(&a->arena, &a->marks[TYPE_QUOTE], a->reports->pieces.count)) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->reports->pieces.count; i++) {
    const Piece *p = &a->reports->pieces.items[i];
    if (p->link == LINK_NONE) continue;
    a->marks[TYPE_QUOTE].items[a->marks[TYPE_QUOTE].count++] =
        (Mark){.first = p->first, .end = p->end, .rule = NONE, .entity = NONE, .number = (double)NAN};
  }
  return true;
}

/* What is looked at of a frame that has come by now. */
static void ask_for_frame(const quoth_article *a, const Frame *f) {
  quoth__ask_for(&a->words[f->first]);
  quoth__ask_for(&a->tokens.begin[f->first]);
  quoth__ask_for(&a->tokens.end[f->first]);
  quoth__ask_for(&a->hit_at[f->first]);
  quoth__ask_for(&a->sentences.items[f->sentence]);
  if (f->source != NONE) quoth__ask_for(&a->mentions.items[f->source]);
}

/* Of a piece that is linked, far ahead: its words, and where its text and its frame are found. */
static void ask_for_piece(const quoth_article *a, const Piece *p) {
  quoth__ask_for(&a->tokens.begin[p->first]);
  quoth__ask_for(&a->tokens.end[p->end - 1]);
  quoth__ask_for_items(a->words, p->first, p->end - p->first);
  if (p->frame != NONE) quoth__ask_for(&a->reports->frames.items[p->frame]);
}

/* Asks for a piece far ahead, and for what was asked about halfway there. */
static void ask_ahead(const quoth_article *a, uint32_t piece) {
  const PieceVector *pieces = &a->reports->pieces;
  if (piece + PIECES_AHEAD >= pieces->count) return;
  const Piece *far = &pieces->items[piece + PIECES_AHEAD], *near = &pieces->items[piece + PIECES_AHEAD / 2];
  if (far->link != LINK_NONE) ask_for_piece(a, far);
  if (near->link == LINK_NONE) return;
  quoth_span text = quoth__token_span(a, near->first, near->end);
  quoth__ask_for_bytes(a->source.text + text.begin, text.end - text.begin);
  if (near->frame != NONE) ask_for_frame(a, &a->reports->frames.items[near->frame]);
}

bool quoth__read_attributions(quoth_article *a) {
  const struct Reports *r = a->reports;
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  Maker m = {.a = a, .last_speaker = NONE, .talk = {NONE, NONE, 0, 0, false, false}, .paper = NONE,
             .author = NONE};
  quoth__most_named(a, m.most_named);
  if (!chain_pieces(&m)) return false;
  for (uint32_t i = 0; i < relays->count; i++) quoth__hear_for_whom(a, &relays->items[i]);
  for (uint32_t i = 0; i < r->pieces.count; i++) {
    const Piece *p = &r->pieces.items[i];
    ask_ahead(a, i);
    if (!quoth__begins_quote(&m, i)) continue;
    if (p->frame != NONE) m.quote_of[p->frame] = a->quotes.count;
    if (!add_quote(&m, p->frame, i)) return false;
    if (!quoth__charge(&a->meter, STAGE_SPEAKERS, 16, a->tokens.begin[p->first], &a->error)) return false;
  }
  for (uint32_t i = 0; i < relays->count; i++)
    if (!quoth__read_relay(&m, &relays->items[i])) return false;
  quoth__name_lead(a);
  return quoth__name_headline(&m) && mark_quotes(a) && quoth__finish_entities(a);
}
