/*
** quote.c - cues to frames, content to pieces, each piece to its frame: see quote.h.
**
** A cue is, in this order of trust, what a rule captured, what the model calls a
** cue, a word of the lexicon "cue", or a colon or dash that stands for one. With a
** model, a word alone only reports what a quotation stands beside.
*/
#include "quote.h"
#include "turn.h"

/* Where a frame may be for a piece, and what speaks against it. */
typedef struct Choice { uint32_t frame, cost; } Choice;

/* Next tag, next mark of a rule and the colon of the block's label, while the tokens
** are walked. */
typedef struct Cursors {
  uint32_t tag, mark, colon;
  uint32_t turn, turn_end; /* the next turn; the token behind the one that is under way */
} Cursors;

enum { NO_WAY = UINT32_MAX, FAR = 12, NEAR = 3, LABEL_TOKENS = 6, SCARE_WORDS = 6 };

static bool has_model(const quoth_article *a) { return a->tags.count > 0; }

static bool is_char(const quoth_article *a, uint32_t token, char c) {
  return quoth__token_size(a, token) == 1 && *quoth__token_text(a, token) == c;
}

/* ------------------------------------------------------------------- quotations */

static uint32_t block_end(const quoth_article *a, uint32_t token) {
  return a->blocks.items[a->sentences.items[quoth__sentence_of(a, token)].block].tokens.end;
}

static uint32_t quotation_end(const quoth_article *a, const Quotation *q) {
  uint32_t end = block_end(a, q->open);
  return q->close + 1 < end ? q->close + 1 : end;
}

static void mark_quotations(quoth_article *a) {
  for (uint32_t i = 0; i < a->quotations.count; i++) {
    const Quotation *q = &a->quotations.items[i];
    if (q->parent != NONE) continue;
    uint32_t end = quotation_end(a, q);
    for (uint32_t t = q->open; t < end; t++) a->words[t] |= WORD_IN_QUOTE;
  }
}

/* ------------------------------------------------------------------------ frames */

static Frame *new_frame(quoth_article *a, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  if (!quoth__room(&a->arena, &r->frames)) {
    quoth__nomem(a);
    return NULL;
  }
  Frame *f = &r->frames.items[r->frames.count++];
  *f = (Frame){.first = first, .end = end, .source = NONE, .joint = NONE, .rule = NONE, .mark = NONE, .turn = NONE,
               .sentence = quoth__sentence_of(a, first)};
  return f;
}

static int trust(const EntryFacts *facts) {
  return facts->bits & WORD_CUE_ADVERB ? 4 : facts->bits & WORD_CUE_SAY && facts->bits & WORD_CUE ? 3
       : facts->bits & WORD_CUE ? 2 : 1;
}

/* What the lexicon says of the words of a cue: the most telling entry in it, and the
** stance of the first that takes one ("declined to say"). */
static void describe_cue(const quoth_article *a, Frame *f) {
  int best = 0;
  for (uint32_t t = f->first; t < f->end; t++) {
    if (!quoth__is(a, t, WORD_ANY_CUE | WORD_CUE_NOUN)) continue;
    for (uint32_t h = quoth__first_hit(a, t); h < a->hits.count && a->hits.items[h].first == t; h++) {
      uint32_t entry = a->hits.items[h].entry;
      const EntryFacts *facts = &a->rules->names->facts[entry];
      if (a->rules->entries.items[entry].lexicon != a->rules->names->cue) continue;
      if (f->stance == QUOTH_ASSERTS) f->stance = (quoth_stance)facts->stance;
      if (trust(facts) <= best) continue;
      best = trust(facts);
      f->bits = facts->bits;
      f->lemma = a->rules->entries.items[entry].lemma;
    }
  }
}

/* Behind an article, an owner or a preposition stands a noun; so does a form that
** can be one behind words that cannot speak: "a phone call". */
static bool noun_place(const quoth_article *a, uint32_t token) {
  const uint64_t opener = WORD_DETERMINER | WORD_GENITIVE | WORD_PREPOSITION;
  if (token == 0) return false;
  bool subject = quoth__is(a, token - 1, WORD_AUXILIARY | WORD_PRONOUN) && !quoth__is(a, token - 1,
      WORD_OWNING);
  if (subject) return false;
  if (quoth__is(a, token - 1, opener)) return true;
  if (!quoth__is(a, token, WORD_NOUN_LIKE)) return false;
  for (uint32_t t = token; t-- > 0 && token - t <= NEAR;) {
    if (quoth__is(a, t, opener)) return true;
    if (!quoth__has(a, t, QUOTH_TOKEN_LOWER) ||
        quoth__is(a, t, WORD_TITLE | WORD_GROUP | WORD_ORG | WORD_DOCUMENT | WORD_SMALL)) return false;
  }
  return false;
}

static uint32_t cue_hit_end(const quoth_article *a, uint32_t token) {
  const Hit *hit = quoth__hit_of(a, token, a->rules->names->cue);
  return hit ? hit->end : token;
}

static bool opens_quotation(const quoth_article *a, uint32_t token, uint32_t end) {
  return token < end && quoth__is(a, token, WORD_IN_QUOTE) && quoth__has(a, token, QUOTH_TOKEN_QUOTE);
}

/* A colon reports when a quotation follows, or when a short label opens the block,
** unless a cue before it does. */
static bool colon_reports(const quoth_article *a, uint32_t token, const quoth_block *block) {
  const struct Reports *r = a->reports;
  const Frame *last = r->frames.count ? &r->frames.items[r->frames.count - 1] : NULL;
  if (token == block->tokens.begin || token + 1 >= block->tokens.end) return false;
  if (last && last->end <= token && last->sentence == quoth__sentence_of(a, token)) return false;
  uint32_t mention = quoth__mention_over(a, token - 1);
  if (mention == NONE) return false;
  bool label = token - block->tokens.begin <= LABEL_TOKENS &&
               a->mentions.items[mention].first == block->tokens.begin &&
               (block->role == QUOTH_HEADLINE || quoth__has(a, token - 1, QUOTH_TOKEN_UPPER));
  return opens_quotation(a, token + 1, block->tokens.end) || label;
}

static bool is_dash(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  uint32_t size = quoth__token_size(a, token);
  return *text == '-' || (size == 3 && !memcmp(text, "\xE2\x80", 2) && (unsigned char)text[2] >= 0x92 &&
                          (unsigned char)text[2] <= 0x95);
}

/* A dash between a quotation and a name that ends the line: "..." - Ann Orr */
static bool dash_reports(const quoth_article *a, uint32_t token, const quoth_block *block) {
  uint32_t end = block->tokens.end;
  if (!is_dash(a, token) || token + 1 >= end) return false;
  if (token > block->tokens.begin && !quoth__is(a, token - 1, WORD_IN_QUOTE)) return false;
  uint32_t mention = quoth__mention_from(a, token + 1);
  if (mention == a->mentions.count || a->mentions.items[mention].first != token + 1) return false;
  uint32_t t = token + 1;
  while (t < end && t - token <= 2 * LABEL_TOKENS && !quoth__has(a, t, QUOTH_TOKEN_LINE) &&
         !quoth__is(a, t, WORD_IN_QUOTE) && !quoth__is(a, t, WORD_CUE)) t++;
  return t == end || quoth__has(a, t, QUOTH_TOKEN_LINE) || quoth__is(a, t, WORD_IN_QUOTE);
}

/* The colon behind a label of capitals that names a person and opens a block, with
** or without a mark before it: ORR: We lost. NONE: there is none. */
static uint32_t label_colon(const quoth_article *a, const quoth_block *block) {
  uint32_t t = block->tokens.begin;
  if (block->role == QUOTH_HEADLINE || t == block->tokens.end) return NONE;
  if (quoth__has(a, t, QUOTH_TOKEN_QUOTE)) t++;
  uint32_t first = t, mention;
  while (t < block->tokens.end && t - first < LABEL_TOKENS &&
      quoth__has(a, t, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS))
    t++;
  if (t == first || t + 2 >= block->tokens.end || !is_char(a, t, ':')) return NONE;
  mention = quoth__mention_over(a, t - 1);
  return mention != NONE && a->mentions.items[mention].kind == QUOTH_PERSON ? t : NONE;
}

static bool add_label(quoth_article *a, uint32_t colon, const quoth_block *block) {
  Frame *f = new_frame(a, colon, colon + 1);
  if (!f) return false;
  f->content_first = colon + 1;
  f->content_end = block->tokens.end;
  f->source = quoth__mention_over(a, colon - 1);
  f->source_first = a->mentions.items[f->source].first;
  f->source_end = colon;
  return true;
}

/* The frame of a turn: the colon stands for the cue, all that follows is content. */
static bool add_turn(quoth_article *a, Cursors *c) {
  uint32_t number = c->turn++;
  const SpeechTurn *turn = &a->turns.items[number];
  Frame *f = new_frame(a, turn->colon, turn->colon + 1);
  if (!f) return false;
  c->turn_end = a->blocks.items[turn->end - 1].tokens.end;
  f->turn = number;
  f->content_first = turn->colon + 1;
  f->content_end = c->turn_end;
  f->source = quoth__turn_source(a, turn);
  f->source_first = turn->first;
  f->source_end = turn->name_end;
  return true;
}

static const Tag *cue_tag(const quoth_article *a, uint32_t *cursor, uint32_t token) {
  while (*cursor < a->tags.count &&
         (a->tags.items[*cursor].first < token || a->tags.items[*cursor].label != TAG_CUE)) ++*cursor;
  bool here = *cursor < a->tags.count && a->tags.items[*cursor].first == token;
  return here ? &a->tags.items[*cursor] : NULL;
}

/* ------------------------------------------------------------------------ rules */

static const Capture *captured(const quoth_article *a, const Mark *mark, const char *name) {
  Symbol symbol = quoth__symbol(a->rules, name);
  return symbol == NONE ? NULL : quoth__capture(a, mark, symbol);
}

/* A rule with make = "Quote" made a frame: its captures are not doubted. */
static bool frame_of_mark(quoth_article *a, uint32_t mark, uint32_t first, uint32_t end) {
  const Mark *m = &a->marks[TYPE_ATTRIBUTION].items[mark];
  const Capture *source = captured(a, m, "source");
  Frame *f = new_frame(a, first, end);
  if (!f) return false;
  f->mark = mark;
  f->rule = m->rule;
  f->tagged = true;
  describe_cue(a, f);
  const quoth_value *stance = quoth__field(a->rules->rules.items[m->rule].fields, "stance");
  for (int s = 0; stance && s < QUOTH_STANCES; s++)
    if (strcmp(stance->as.string, quoth_stance_name((quoth_stance)s)) == 0) f->stance = (quoth_stance)s;
  const Capture *content = captured(a, m, "content");
  if (source) {
    f->source_first = source->first;
    f->source_end = source->end;
  }
  if (content) {
    f->content_first = content->first;
    f->content_end = content->end;
  }
  return true;
}

/* Frames of the rules whose cue begins at the token; a rule that captures no cue
** gives an empty one where its mark begins. *end moves behind the cue. */
static bool read_marks(quoth_article *a, uint32_t token, Cursors *c, uint32_t *end) {
  const MarkVector *marks = &a->marks[TYPE_ATTRIBUTION];
  for (; c->mark < marks->count; c->mark++) {
    const Capture *cue = captured(a, &marks->items[c->mark], "cue");
    uint32_t first = cue ? cue->first : marks->items[c->mark].first;
    if (first > token) break;
    if (first < token) continue;
    if (!frame_of_mark(a, c->mark, first, cue ? cue->end : first)) return false;
    if (cue && cue->end > *end) *end = cue->end;
  }
  return true;
}

/* A capital in the middle of a sentence and no word that reports: the model took part of a
** name for a cue. */
static bool is_name(const quoth_article *a, uint32_t first, uint32_t end, const quoth_block *block) {
  if (block->role == QUOTH_HEADLINE || block->role == QUOTH_SUBHEAD) return false;
  for (uint32_t t = first; t < end; t++)
    if (quoth__is(a, t, WORD_ANY_CUE | WORD_CUE_NOUN) || !quoth__has(a, t, QUOTH_TOKEN_CAP) ||
        quoth__has(a, t, QUOTH_TOKEN_FIRST | QUOTH_TOKEN_UPPER)) return false;
  return true;
}

/* "said [in a statement]": what the model calls a cue behind a verb of saying goes with it. */
static bool lengthen_cue(quoth_article *a, const Tag *tag, uint32_t *end) {
  struct Reports *r = a->reports;
  Frame *before = r->frames.count ? &r->frames.items[r->frames.count - 1] : NULL;
  if (!before || before->tagged || before->mark != NONE || before->end != tag->first ||
      !(before->bits & WORD_CUE_SAY) || !quoth__is(a, tag->first, WORD_PREPOSITION | WORD_ADVERB)) return false;
  before->end = *end = tag->end;
  before->tagged = true;
  before->score = tag->score;
  return true;
}

/* The cue that begins at the token, if one does: *end is behind it. */
static bool read_cue(quoth_article *a, uint32_t token, const quoth_block *block, Cursors *c,
    uint32_t *end) {
  *end = token;
  if (c->mark < a->marks[TYPE_ATTRIBUTION].count && !read_marks(a, token, c, end)) return false;
  const Tag *tag = cue_tag(a, &c->tag, token);
  uint32_t last = token;
  if (*end > token) return true;
  *end = token + 1;
  bool turn = c->turn < a->turns.count && a->turns.items[c->turn].first <= token;
  if (turn) return token < a->turns.items[c->turn].colon || add_turn(a, c);
  if (token < c->turn_end) return true;
  if (token == c->colon) return add_label(a, token, block);
  if (quoth__is(a, token, WORD_IN_QUOTE)) return true;
  if (quoth__is(a, token, WORD_SO_CALLED)) return true;
  if (tag) last = tag->end;
  else if (quoth__is(a, token, WORD_ANY_CUE) && !noun_place(a, token)) last = cue_hit_end(a, token);
  else if (quoth__has(a, token, QUOTH_TOKEN_PUNCT) &&
           ((is_char(a, token, ':') && colon_reports(a, token, block)) || dash_reports(a, token, block)))
    last = token + 1;
  if (last == token || (tag && is_name(a, token, last, block)) || (tag && lengthen_cue(a, tag, end))) return true;
  Frame *f = new_frame(a, token, last);
  if (!f) return false;
  f->tagged = tag != NULL;
  f->score = tag ? tag->score : 0;
  *end = last;
  describe_cue(a, f);
  return true;
}

static bool gather_frames(quoth_article *a) {
  Cursors cursors = {.colon = NONE};
  uint32_t end;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (!block->read) continue;
    cursors.colon = label_colon(a, block);
    for (uint32_t t = block->tokens.begin; t < block->tokens.end; t = end)
      if (!read_cue(a, t, block, &cursors, &end)) return false;
    if (!quoth__charge(&a->meter, STAGE_QUOTES, block->tokens.end - block->tokens.begin, block->span.begin,
                       &a->error)) return false;
  }
  return true;
}

/* ------------------------------------------------------------------------ pieces */

static bool ends_clause(const quoth_article *a, uint32_t token) {
  return is_char(a, token, ',') || is_char(a, token, '.') || is_char(a, token, '!') || is_char(a,
      token, '?');
}

/* The mark of a list's item is no part of what is said in it. */
static void drop_bullet(const quoth_article *a, Piece *p) {
  uint32_t block = a->sentences.items[quoth__sentence_of(a, p->first)].block;
  bool bullet = p->first == a->blocks.items[block].tokens.begin && p->end > p->first + 1 &&
                quoth__has(a, p->first, QUOTH_TOKEN_PUNCT) && !quoth__has(a, p->first, QUOTH_TOKEN_QUOTE) &&
                !quoth__has(a, p->first + 1, QUOTH_TOKEN_GLUED);
  if (!bullet || quoth__is(a, p->first, WORD_IN_QUOTE)) return;
  const Quotation *q = p->quotation == NONE ? NULL : &a->quotations.items[p->quotation];
  p->first++;
  p->whole |= q && q->open == p->first && quotation_end(a, q) == p->end;
}

/* Content ends before a stop or a comma of the sentence around it. */
static void trim(const quoth_article *a, Piece *p) {
  while (p->end > p->first + 1 && !quoth__is(a, p->end - 1, WORD_IN_QUOTE) &&
         (is_char(a, p->end - 1, '.') || is_char(a, p->end - 1, ',') || is_char(a, p->end - 1,
             ';'))) p->end--;
  while (p->end > p->first + 1 && !quoth__is(a, p->first, WORD_IN_QUOTE) &&
         (is_char(a, p->first, ',') || is_char(a, p->first, ':') || is_char(a, p->first, ';'))) p->first++;
}

/* "...," Orr said, in one run of the model: the words behind the quotation that hold
** a cue with a subject of their own are not content. */
static void cut_tail(const quoth_article *a, Piece *p) {
  if (p->quotation == NONE || quoth__is(a, p->end - 1, WORD_IN_QUOTE)) return;
  uint32_t tail = p->end;
  while (tail > p->first && !quoth__is(a, tail - 1, WORD_IN_QUOTE)) tail--;
  if (p->end - tail > FAR || tail < p->first + 2 || !ends_clause(a, tail - 2)) return;
  for (uint32_t t = tail; t < p->end; t++)
    if (quoth__is(a, t, WORD_CUE_SAY) && quoth__is(a, t, WORD_CUE) && t > tail &&
        quoth__mention_over(a, t - 1) != NONE) {
      p->end = tail;
      return;
    }
}

/* What a rule captured is the content, no more and no less. */
static bool is_exact(const Piece *p) {
  return p->link == LINK_TURN || (p->link == LINK_RULE && !p->whole);
}

static void merge(Piece *last, const Piece *piece) {
  if (last->link == LINK_TURN) return;
  if (last->quotation == NONE || is_exact(piece)) last->quotation = piece->quotation != NONE
      ? piece->quotation : last->quotation;
  last->tagged |= piece->tagged;
  if (is_exact(last)) return;
  if (piece->link == LINK_TURN) {
    *last = *piece;
    return;
  }
  if (is_exact(piece)) {
    last->first = piece->first;
    last->end = piece->end;
  }
  bool inside = last->quotation != NONE && piece->quotation == NONE && piece->end <= last->end;
  last->whole = last->whole && inside;
  if (piece->end > last->end) last->end = piece->end;
  if (last->frame != NONE) return;
  last->frame = piece->frame;
  last->link = piece->link;
}

static bool add_piece(quoth_article *a, Piece piece) {
  struct Reports *r = a->reports;
  Piece *last = r->pieces.count ? &r->pieces.items[r->pieces.count - 1] : NULL;
  if (last && piece.first < last->end) {
    merge(last, &piece);
    return true;
  }
  if (!quoth__room(&a->arena, &r->pieces)) return quoth__nomem(a);
  r->pieces.items[r->pieces.count++] = piece;
  return true;
}

/* Where the content of a run begins: behind the medium in "wrote on X that they lost",
** behind the verb in "Asked whether they had lost, ...". */
static uint32_t content_of_run(const quoth_article *a, const Tag *run) {
  uint32_t t = run->first;
  bool medium = quoth__is(a, t, WORD_MEDIUM) && t > 0 && quoth__is(a, t - 1, WORD_PREPOSITION);
  bool asked = quoth__has(a, t, QUOTH_TOKEN_FIRST) && quoth__is(a, t, WORD_CUE) && quoth__is(a, t, WORD_CUE_SAY) &&
               !quoth__is(a, t, WORD_PARTICIPLE) && t + 1 < run->end && quoth__is(a, t + 1, WORD_THAT);
  return t + (medium || asked);
}

static uint32_t sentence_end(const quoth_article *a, uint32_t token) {
  return a->sentences.items[quoth__sentence_of(a, token)].tokens.end;
}

/* "commented on X": where something was written is not what was written. */
static bool is_medium(const quoth_article *a, const Tag *run) { return content_of_run(a, run) == run->end; }

/* A run that goes on from a sentence into a quotation is two: the quotation has its own. */
static uint32_t clause_of_run(const quoth_article *a, const Tag *run) {
  uint32_t end = sentence_end(a, run->first);
  bool crosses = end < run->end && !quoth__is(a, run->first, WORD_IN_QUOTE) && opens_quotation(a, end, run->end);
  return crosses ? end : run->end;
}

static uint32_t next_content(const quoth_article *a, uint32_t tag) {
  while (tag < a->tags.count && (a->tags.items[tag].label != TAG_CONTENT || is_medium(a,
      &a->tags.items[tag]))) tag++;
  return tag;
}

static uint32_t next_outermost(const quoth_article *a, uint32_t quotation) {
  while (quotation < a->quotations.count && a->quotations.items[quotation].parent != NONE) quotation++;
  return quotation;
}

/* The next frame that knows its content, and that; NULL: no more. */
static const Frame *next_ruled(const quoth_article *a, uint32_t *frame) {
  const struct Reports *r = a->reports;
  for (; *frame < r->frames.count; ++*frame)
    if (r->frames.items[*frame].content_end > r->frames.items[*frame].content_first)
      return &r->frames.items[*frame];
  return NULL;
}

/* The content of a turn: a piece for each of its blocks. */
static bool add_spoken(quoth_article *a, uint32_t frame) {
  const Frame *f = &a->reports->frames.items[frame];
  const SpeechTurn *turn = &a->turns.items[f->turn];
  uint32_t from = f->content_first;
  for (uint32_t b = turn->block; b < turn->end; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (from < block->tokens.begin) from = block->tokens.begin;
    if (!quoth__is_spoken(a, block) || from >= block->tokens.end) continue;
    Piece piece = {.first = from, .end = block->tokens.end, .quotation = NONE, .frame = frame,
                   .link = LINK_TURN, .whole = true};
    if (!add_piece(a, piece)) return false;
  }
  return true;
}

static bool is_wordless(const quoth_article *a, const Piece *p) {
  return p->quotation == NONE && p->end == p->first + 1 && quoth__has(a, p->first, QUOTH_TOKEN_PUNCT);
}

/* What rules captured, quotations and runs of content in one sorted list, merged
** where they overlap. */
static bool gather_pieces(quoth_article *a) {
  uint32_t tag = next_content(a, 0), q = next_outermost(a, 0), ruled = 0;
  const Frame *sure = next_ruled(a, &ruled);
  while (tag < a->tags.count || q < a->quotations.count || sure) {
    uint32_t at_tag = tag < a->tags.count ? a->tags.items[tag].first : NONE;
    uint32_t at_quote = q < a->quotations.count ? a->quotations.items[q].open : NONE;
    Piece piece = {.quotation = NONE, .frame = NONE};
    if (sure && sure->turn != NONE && sure->content_first <= at_tag && sure->content_first <= at_quote) {
      if (!add_spoken(a, ruled++)) return false;
      sure = next_ruled(a, &ruled);
      continue;
    } else if (sure && sure->content_first <= at_tag && sure->content_first <= at_quote) {
      piece.first = sure->content_first;
      piece.end = sure->content_end;
      piece.frame = ruled++;
      piece.link = LINK_RULE;
      piece.whole = sure->mark == NONE;
      sure = next_ruled(a, &ruled);
    } else if (at_quote <= at_tag) {
      piece.first = at_quote;
      piece.end = quotation_end(a, &a->quotations.items[q]);
      piece.quotation = q;
      piece.whole = true;
      q = next_outermost(a, q + 1);
    } else {
      piece.first = content_of_run(a, &a->tags.items[tag]);
      piece.end = clause_of_run(a, &a->tags.items[tag]);
      piece.tagged = true;
      tag = next_content(a, tag + 1);
    }
    if (!is_wordless(a, &piece) && !add_piece(a, piece)) return false;
  }
  for (uint32_t i = 0; i < a->reports->pieces.count; i++) {
    if (is_exact(&a->reports->pieces.items[i])) continue;
    drop_bullet(a, &a->reports->pieces.items[i]);
    cut_tail(a, &a->reports->pieces.items[i]);
    trim(a, &a->reports->pieces.items[i]);
  }
  return quoth__charge(&a->meter, STAGE_QUOTES, a->tags.count + a->quotations.count, 0, &a->error);
}

/* ---------------------------------------------------------- linking in a sentence */

uint32_t quoth__frame_from(const quoth_article *a, uint32_t token) {
  uint32_t low = 0, high = a->reports->frames.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->reports->frames.items[middle].first < token) low = middle + 1; else high = middle;
  }
  return low;
}

/* "Asked whether ...", "told Tass that ...": a verb of saying at the beginning of its
** sentence, or with no more than whom it speaks to, and what opens a clause behind it. */
static bool opens_piece(const quoth_article *a, const Frame *f, const Piece *p) {
  if (p->quotation != NONE || !(f->bits & WORD_CUE_SAY) || !quoth__is(a, p->first, WORD_THAT)) return false;
  if (f->end > p->first || p->first - f->end > FAR) return false;
  uint32_t cost;
  return quoth__bridge(a, f->end, p->first, &cost) && cost <= 1;
}

/* Whether a frame may report a piece at all. */
static bool can_report(const quoth_article *a, const Frame *f, const Piece *p) {
  if (f->tagged || f->mark != NONE || opens_piece(a, f, p)) return true;
  if (p->quotation == NONE) return !has_model(a);
  return f->bits == 0 || f->bits & (WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ADVERB);
}

/* "...!" she said is one sentence, "... ." She said ... are two. */
static bool goes_on(const quoth_article *a, const Piece *p) {
  uint32_t t = p->end - 1;
  if (t > p->first && quoth__has(a, t, QUOTH_TOKEN_QUOTE)) t--;
  return !is_char(a, t, '.') || (p->end < a->tokens.count && quoth__has(a, p->end, QUOTH_TOKEN_LOWER));
}

/* A sentence of a source and a cue and no more: "... ." Trump said. */
static bool tag_only(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t f = quoth__frame_from(a, first);
  return f < a->reports->frames.count && a->reports->frames.items[f].end + NEAR >= end &&
      end - first <= FAR &&
         a->reports->frames.items[f].first < end && a->reports->frames.items[f].bits & WORD_CUE_SAY;
}

static Choice choose_right(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  Choice none = {NONE, NO_WAY};
  if (p->end >= block_end(a, p->first)) return none;
  uint32_t limit = sentence_end(a, p->end - 1);
  if (limit == p->end) {
    limit = sentence_end(a, p->end);
    if (!goes_on(a, p) && !tag_only(a, p->end, limit)) return none;
  }
  for (uint32_t f = quoth__frame_from(a, p->end), tries = 0; f < r->frames.count && tries < NEAR; f++,
      tries++) {
    const Frame *frame = &r->frames.items[f];
    uint32_t cost;
    if (frame->first >= limit || frame->first - p->end > CLAUSE_TOKENS) break;
    if (!can_report(a, frame, p)) continue;
    if (!frame->tagged && frame->bits & WORD_CUE_LABEL) continue;
    if (!quoth__bridge(a, p->end, frame->first, &cost) || cost > FAR) break;
    return (Choice){f, cost + (frame->tagged || !has_model(a) ? 0 : NEAR)};
  }
  return none;
}

/* Tokens between a cue and its content that are no part of the source. */
static uint32_t gap_cost(const quoth_article *a, const Frame *f, uint32_t first) {
  uint32_t cost = 0;
  for (uint32_t t = f->end; t < first && cost <= CLAUSE_TOKENS; t++)
    if (!quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t, WORD_THAT) && !quoth__tag_at(a, t,
        TAG_SOURCE))
      cost++;
  return cost;
}

static Choice choose_left(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  Choice best = {NONE, NO_WAY};
  bool aside = p->quotation == NONE && p->first > 0 && quoth__is(a, p->first, WORD_PARTICIPLE) &&
               is_char(a, p->first - 1, ','); /* "..., citing a source" */
  if (aside) return best;
  uint32_t begin = a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
  for (uint32_t f = quoth__frame_from(a, p->first), tries = 0; f-- > 0 && tries < NEAR; tries++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->first < begin) break;
    if (frame->end > p->first || !can_report(a, frame, p)) continue;
    if (opens_piece(a, frame, p)) return (Choice){f, 0};
    uint32_t cost = gap_cost(a, frame, p->first) + (frame->tagged || !has_model(a) ? 0 : FAR) +
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
  bool comma = p->end > p->first + 1 && is_char(a, p->end - 2, ',');
  return right.cost <= 1 && left.cost > 1 && (comma || is_char(a, p->end, ','));
}

static void link_in_sentence(quoth_article *a, uint32_t i) {
  Piece *p = &a->reports->pieces.items[i];
  if (p->frame != NONE) {
    const Quotation *q = p->quotation == NONE ? NULL : &a->quotations.items[p->quotation];
    if (q && q->open == p->first && quotation_end(a, q) == p->end) p->whole = true;
    link_to(a->reports, i, p->frame, p->link == LINK_TURN ? LINK_TURN : LINK_RULE);
    return;
  }
  Choice left = choose_left(a, p), right = choose_right(a, p);
  if (prefers_right(a, p, left, right)) {
    link_to(a->reports, i, right.frame, LINK_AFTER);
  } else if (left.frame != NONE) {
    Link near = p->quotation == NONE ? LINK_CLAUSE : left.cost <= 1 ? LINK_BEFORE : LINK_INSIDE;
    link_to(a->reports, i, left.frame, near);
  }
}

void quoth__unlink(struct Reports *r, Piece *p) {
  r->frames.items[p->frame].pieces--;
  p->frame = NONE;
  p->link = LINK_NONE;
}

/* What was found before piece i in a sentence that begins at the token yields to the whole
** of it; false when a quotation stands there, which does not. */
static bool yield_before(struct Reports *r, uint32_t i, uint32_t begin) {
  uint32_t from = i;
  while (from > 0 && i - from < FAR && r->pieces.items[from - 1].end > begin) {
    if (r->pieces.items[--from].quotation != NONE) return false;
  }
  for (uint32_t j = from; j < i; j++) {
    if (r->pieces.items[j].frame != NONE) quoth__unlink(r, &r->pieces.items[j]);
    r->pieces.items[j].end = r->pieces.items[j].first;
  }
  return true;
}

/* "..., said its chairwoman, Ruth Okafor.": behind a comma and a cue the mention that
** ends the sentence is the source, whatever the model says, and the clause before
** the comma is what she said. */
static void turn_inverted(quoth_article *a, uint32_t i) {
  Piece *p = &a->reports->pieces.items[i];
  if (p->frame == NONE || p->quotation != NONE || p->link != LINK_CLAUSE) return;
  Frame *f = &a->reports->frames.items[p->frame];
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  uint32_t mention = quoth__mention_from(a, f->end);
  if (p->first != f->end || f->first < s->tokens.begin + 3 || !is_char(a, f->first - 1, ',') || f->left ||
      !(f->bits & WORD_CUE_SAY) || p->end + 1 < s->tokens.end || mention == a->mentions.count ||
      a->mentions.items[mention].first != f->end || a->mentions.items[mention].form == FORM_PRONOUN ||
      quoth__is(a, f->first - 2, WORD_IN_QUOTE)) return;
  for (uint32_t t = p->first; t < p->end; t++)
    if (quoth__is(a, t, WORD_AUXILIARY | WORD_CUE) && !quoth__is(a, t, WORD_GENITIVE)) return;
  if (!yield_before(a->reports, i, s->tokens.begin)) return;
  f->source_first = p->first;
  f->source_end = p->end;
  f->source = mention;
  p->first = s->tokens.begin;
  p->end = f->first - 1;
  p->link = LINK_AFTER;
  f->left++;
  f->right--;
}

/* A cue with no source between two runs of one clause is part of what is said:
** "denied that the two [may have discussed] a merger". The runs become one. */
static void close_gaps(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = 0; i + 1 < r->pieces.count; i++) {
    Piece *p = &r->pieces.items[i], *next = p + 1;
    if (p->frame == NONE || next->frame == NONE || p->frame == next->frame ||
        p->quotation != NONE) continue;
    Frame *outer = &r->frames.items[p->frame], *inner = &r->frames.items[next->frame];
    uint32_t gap = p->end;
    while (gap < inner->first && gap < p->end + NEAR && quoth__is(a, gap,
        WORD_AUXILIARY | WORD_ADVERB)) gap++;
    if (outer->end > p->first || inner->first != gap || inner->end != next->first || inner->pieces > 1 ||
        inner->mark != NONE) continue;
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

/* --------------------------------------------------------- linking across sentences */

static uint32_t block_of(const quoth_article *a, uint32_t token) {
  return a->sentences.items[quoth__sentence_of(a, token)].block;
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
  if (f == 0 || p->first == 0 || block_of(a, p->first - 1) + 1 != block_of(a, p->first)) return NONE;
  if (!is_char(a, p->first - 1, ':')) return NONE;
  const Frame *frame = &r->frames.items[f - 1];
  return frame->sentence == quoth__sentence_of(a, p->first - 1) ? f - 1 : NONE;
}

/* A dash and a name in the line below the quotation. */
static uint32_t signed_below(const quoth_article *a, const Piece *p) {
  const struct Reports *r = a->reports;
  uint32_t f = quoth__frame_from(a, p->end);
  if (f == r->frames.count || p->quotation == NONE || r->frames.items[f].first != p->end) return NONE;
  return is_dash(a, p->end) && !r->frames.items[f].bits ? f : NONE;
}

/* The paragraph before ends in the speech of one person and names nobody after. */
static uint32_t inherited(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  uint32_t block = block_of(a, p->first);
  if (i == 0 || p->quotation == NONE || p->first != a->blocks.items[block].tokens.begin) return NONE;
  const Piece *before = &r->pieces.items[i - 1];
  if (before->frame == NONE || before->quotation == NONE || block_of(a,
      before->first) + 1 < block) return NONE;
  uint32_t cue_end = r->frames.items[before->frame].end;
  uint32_t last = cue_end > before->end ? cue_end : before->end;
  return quoth__sentence_of(a, last - 1) + 1 >= quoth__sentence_of(a, p->first) ? before->frame : NONE;
}

/* The piece before or behind in the same paragraph, with no cue of another between. */
static uint32_t beside(const quoth_article *a, uint32_t i) {
  const struct Reports *r = a->reports;
  const Piece *p = &r->pieces.items[i];
  uint32_t block = block_of(a, p->first);
  for (uint32_t j = i, tries = 0; j-- > 0 && tries < PIECES_BACK; tries++) {
    if (block_of(a, r->pieces.items[j].first) != block) break;
    if (r->pieces.items[j].frame != NONE) return r->pieces.items[j].frame;
  }
  for (uint32_t j = i + 1; j < r->pieces.count && j - i <= PIECES_BACK; j++) {
    if (block_of(a, r->pieces.items[j].first) != block) break;
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
  bool says = frame->bits & WORD_CUE && frame->bits & WORD_CUE_SAY && !frame->pieces &&
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
  uint32_t from = r->pieces.items[i].frame == NONE ? NONE : continued(a, i);
  if (from != NONE && r->pieces.items[from].frame == NONE)
    link_to(r, from, r->pieces.items[i].frame, LINK_CONTINUED);
}

/* ------------------------------------------------------------- content and source */

/* "who declined to be named, disputed that": what "who" says ends with its clause. */
static void end_with_clause(const quoth_article *a, const Frame *f, Piece *p) {
  bool relative = f->source != NONE && quoth__is(a, a->mentions.items[f->source].first, WORD_WHO);
  if (!relative || p->quotation != NONE || p->first < f->end) return;
  for (uint32_t t = p->first + 1; t + 1 < p->end && t - p->first < CLAUSE_TOKENS; t++)
    if (is_char(a, t, ',') && quoth__is(a, t + 1, WORD_CUE) && !quoth__is(a, t + 1, WORD_PARTICIPLE | WORD_NOUN_LIKE))
      p->end = t;
}

/* Who speaks is no part of what is said: a piece that begins or ends with its source
** is cut beside it, one that is no more than the source, or a clause of who behind it,
** reports nothing. What the source owns ("his plan", "Orr's work") may be what is said. */
static void part_from_source(const quoth_article *a, Piece *p) {
  if (p->frame == NONE || is_exact(p)) return;
  trim(a, p);
  const Frame *f = &a->reports->frames.items[p->frame];
  end_with_clause(a, f, p);
  uint32_t open = p->quotation == NONE ? NONE : a->quotations.items[p->quotation].open;
  bool who = p->quotation == NONE && p->first == f->source_end && quoth__is(a, p->first, WORD_WHO) && f->pieces > 1;
  if (who) quoth__unlink(a->reports, p);
  if (who || f->source_first >= p->end || f->source_end <= p->first || f->source_first == f->source_end) return;
  if (quoth__is(a, f->source_end - 1, WORD_OWNING) || quoth__is(a, f->source_end, WORD_GENITIVE)) return;
  if (open != NONE && f->source_end <= open) p->first = open;
  else if (open != NONE && quoth__is(a, f->source_first, WORD_IN_QUOTE)) return;
  else if (f->source_first <= p->first && f->source_end < p->end) p->first = f->source_end;
  else if (f->source_first > p->first && f->source_end >= p->end) p->end = f->source_first;
  else if (f->source_first <= p->first) quoth__unlink(a->reports, p);
  trim(a, p);
}

/* ------------------------------------------------------------- what is a quotation */

static uint32_t words_in(const quoth_article *a, const Piece *p) {
  uint32_t words = 0;
  for (uint32_t t = p->first; t < p->end && words <= SCARE_WORDS; t++)
    words += quoth__has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
  return words;
}

/* Every long word has a capital: a title or a name. How many have. */
static uint32_t title_words(const quoth_article *a, const Piece *p) {
  uint32_t large = 0;
  for (uint32_t t = p->first + 1; t + 1 < p->end; t++) {
    if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || quoth__is(a, t, WORD_GENITIVE)) continue;
    if (quoth__has(a, t, QUOTH_TOKEN_CAP)) large++;
    else if (quoth__token_size(a, t) > 3) return 0;
  }
  return large;
}

/* A title behind what it is the title of: the novel "Tin Roofs", CBS's "This Week". */
static bool names_thing(const quoth_article *a, const Piece *p, uint32_t large) {
  uint32_t t = p->first;
  if (large == 0 || !p->whole || t == 0) return false;
  if (is_char(a, t - 1, ',') && t > 1) t--;
  return quoth__is(a, t - 1, WORD_NAMING) || (large > 1 && quoth__is(a, t - 1, WORD_GENITIVE));
}

/* A quotation that nothing reports is a term, a title, a nickname, when it is
** short; so is one that the model passed over and no cue stands beside. */
static bool is_scare(const quoth_article *a, const Piece *p) {
  if (p->quotation == NONE) return false;
  bool beside_cue = p->link == LINK_AFTER || p->link == LINK_BEFORE || p->link == LINK_SPLIT ||
                    p->link == LINK_CONTINUED || p->link == LINK_RULE || p->link == LINK_TURN;
  bool loose = p->link == LINK_NEXT || p->link == LINK_ORPHAN;
  uint32_t large = title_words(a, p);
  bool small = words_in(a, p) <= SCARE_WORDS, title = large >= 2;
  bool opens = p->first == a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
  uint32_t open = a->quotations.items[p->quotation].open;
  if (names_thing(a, p, large) || (open > 0 && quoth__is(a, open - 1, WORD_SO_CALLED))) return true;
  bool clause = p->end - p->first > 2 && ends_clause(a, p->end - 2);
  if (p->frame == NONE && title) return true;
  if (p->tagged) return false;
  if (title && p->link == LINK_AFTER && !opens) return true;
  if (!small || (beside_cue && (clause || !title))) return false;
  return p->frame == NONE || has_model(a) || title || (loose && !clause);
}

static void drop_scares(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = 0; i < r->pieces.count; i++) {
    Piece *p = &r->pieces.items[i];
    bool alone = p->frame == NONE;
    if (!is_scare(a, p)) {
      if (alone && p->quotation != NONE) p->link = LINK_ALONE;
      continue;
    }
    if (!alone) quoth__unlink(r, p);
    p->link = LINK_NONE;
  }
}

/* -------------------------------------------------------------- indirect speech */

/* The last word of the clause before a source: in front of the comma. */
static uint32_t comma_before(const quoth_article *a, const Piece *p, const Frame *f) {
  uint32_t from = f->source_first < f->source_end &&
      f->source_first < f->first ? f->source_first : f->first;
  for (uint32_t t = from; t-- > p->end && from - t <= NEAR;)
    if (is_char(a, t, ',')) return t;
  return p->end;
}

/* A fragment in marks that the model says nothing of stands for the clause that it
** is part of. */
static void widen(quoth_article *a, uint32_t i) {
  struct Reports *r = a->reports;
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
  trim(a, p);
}

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
  bool says = next->bits & WORD_CUE && next->bits & WORD_CUE_SAY && !next->pieces && next->source_end > *first &&
              next->source_first == *first && next->first >= next->source_end && next->end + NEAR <= end;
  if (!says) return frame;
  *first = next->end;
  return frame + 1;
}

/* Where a frame has no piece the grammar shows what its clause reports, if nothing
** else has been found there. */
static bool add_clauses(quoth_article *a) {
  struct Reports *r = a->reports;
  Vector(Piece) made = {0};
  uint32_t near = 0;     /* the first piece that ends behind the cue */
  uint32_t reported = 0; /* end of the last clause: a cue inside it is part of what is said */
  for (uint32_t f = 0; f < r->frames.count; f++) {
    uint32_t first, end;
    while (near < r->pieces.count && r->pieces.items[near].end <= r->frames.items[f].first) near++;
    if (near < r->pieces.count && r->pieces.items[near].first <= r->frames.items[f].first) continue;
    if (r->frames.items[f].first < reported || r->frames.items[f].pieces ||
        !quoth__reported_clause(a, &r->frames.items[f], &first, &end)) continue;
    if (r->frames.items[f].bits & WORD_CUE_ADVERB) yield_pieces(r, near, first, end);
    uint32_t origin = origin_of(r, f, &first, end);
    bool taken = near > 0 && r->pieces.items[near - 1].end > first;
    uint32_t clash = near;
    while (clash < r->pieces.count && clash < near + FAR &&
        r->pieces.items[clash].link == LINK_NONE) clash++;
    if (taken || (clash < r->pieces.count && r->pieces.items[clash].first < end)) continue;
    if (!quoth__room(&a->arena, &made)) return quoth__nomem(a);
    made.items[made.count++] = (Piece){.first = first, .end = end, .quotation = NONE, .frame = origin,
                                       .link = LINK_CLAUSE};
    r->frames.items[origin].pieces++;
    if (first > r->frames.items[f].first) reported = end;
  }
  Piece *all = quoth__take(&a->arena, ((size_t)r->pieces.count + made.count + 1) * sizeof *all);
  if (!all) return quoth__nomem(a);
  uint32_t i = 0, j = 0, n = 0;
  while (i < r->pieces.count || j < made.count)
    all[n++] = j == made.count || (i < r->pieces.count && r->pieces.items[i].first <= made.items[j].first)
                   ? r->pieces.items[i++] : made.items[j++];
  r->pieces.items = all;
  r->pieces.count = r->pieces.capacity = n;
  return true;
}

/* ------------------------------------------------------------------------ stage */

bool quoth__read_quotes(quoth_article *a) {
  a->reports = quoth__take_zero(&a->arena, 1, sizeof *a->reports);
  if (!a->reports) return quoth__nomem(a);
  mark_quotations(a);
  if (!gather_frames(a) || !gather_pieces(a)) return false;
  uint32_t count = a->reports->pieces.count;
  for (uint32_t i = 0; i < count; i++) link_in_sentence(a, i);
  close_gaps(a);
  for (uint32_t i = 0; i < count; i++) turn_inverted(a, i);
  for (uint32_t i = 0; i < count; i++) link_across(a, i);
  for (uint32_t i = count; i-- > 0;) link_back(a, i);
  drop_scares(a);
  quoth__find_sources(a);
  quoth__lift_asides(a);
  for (uint32_t i = 0; i < count; i++) part_from_source(a, &a->reports->pieces.items[i]);
  for (uint32_t i = 0; i < count; i++) widen(a, i);
  return add_clauses(a) &&
         quoth__charge(&a->meter, STAGE_QUOTES, 16 * (uint64_t)count, 0, &a->error);
}

bool quoth__freeze_quotes(quoth_rules *rules, quoth_error *error) {
  (void)rules; (void)error;
  return true;
}

const char *quoth_stance_name(quoth_stance stance) {
  static const char *const names[QUOTH_STANCES] = {"asserts",  "denies",   "confirms", "asks",    "demands",
                                                   "promises", "predicts", "declines", "believes"};
  return (size_t)stance < QUOTH_STANCES ? names[stance] : "unknown";
}

const char *quoth_quote_kind_name(quoth_quote_kind kind) {
  static const char *const names[] = {"direct", "indirect", "mixed"};
  return (size_t)kind < sizeof names / sizeof *names ? names[kind] : "unknown";
}

const quoth_quote *quoth_quotes(const quoth_article *article, size_t *count) {
  if (count) *count = article->quotes.count;
  return article->quotes.items;
}
