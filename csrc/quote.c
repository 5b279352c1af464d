/*
** quote.c - who is said to have said what: the stage, see quote.h.
**
** All its steps are done for one passage after the other; where they end is decided here.
*/
#include "quote.h"

enum {
  TOKENS_A_FRAME = 24,   /* about so many: room for all of most texts is taken at once; */
  RUNS_A_PIECE = 2,      /* likewise, runs of the model and quotations */
  PASSAGE_TOKENS = 4096  /* of a passage at least: few enough for the cache, enough for the code of each step to pay */
};

/* A run whose cue was small words alone is what the frame before reports, or nothing. */
static void drop_loose(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    if (p->loose && p->frame != NONE && r->frames.items[p->frame].pieces > 1) quoth__unlink(r, p);
  }
}

/* The pieces that were gathered and the clauses that were found, in the order of the text. */
static bool settle_pieces(quoth_article *a) {
  struct Reports *r = a->reports;
  uint32_t i = r->passage.piece, end = r->passage.piece_end, j = 0;
  if (!quoth__room_for(&a->arena, &r->settled, end - i + r->made.count)) return quoth__nomem(a);
  while (i < end || j < r->made.count) {
    bool made = i == end || (j < r->made.count && r->made.items[j].first < r->pieces.items[i].first);
    Piece *p = &r->settled.items[r->settled.count++];
    *p = made ? r->made.items[j++] : r->pieces.items[i++];
    quoth__settle_piece(a, p);
  }
  return true;
}

/* ----------------------------------------------------------------------- passages */

static void mark_quotations(quoth_article *a, uint32_t end) {
  uint32_t *i = &a->reports->quoted;
  for (; *i < a->quotations.count && a->quotations.items[*i].open < end; ++*i) {
    const Quotation *q = &a->quotations.items[*i];
    if (q->parent != NONE) continue;
    uint32_t stop = quoth__quotation_end(a, q);
    for (uint32_t t = q->open; t < stop; t++) a->words[t] |= WORD_IN_QUOTE;
  }
}

/* Whether a paragraph may begin a passage: nothing that is found in it or behind it can be linked
** to what stands before. Nothing is quoted in it, so that no quotation goes on there or behind it
** and nobody who spoke last is taken to speak on; it does not begin with a dash, which signs what
** stands above; the text before ends in a full stop, so not in a colon that announces something,
** nor with half a cue or a gap that a cue at the begin may close; and it is not part of a turn. */
static bool stands_apart(const quoth_article *a, const quoth_block *block) {
  const struct Reports *r = a->reports;
  uint32_t first = block->tokens.begin;
  if (block->role != QUOTH_PARAGRAPH || first == block->tokens.end) return false;
  if (quoth__has(a, first, QUOTH_TOKEN_PUNCT)) return false;
  bool quotes = r->quoted < a->quotations.count && a->quotations.items[r->quoted].open < block->tokens.end;
  bool stopped = first > 0 && quoth__is_char(a, first - 1, '.') && !quoth__is(a, first - 1, WORD_IN_QUOTE);
  return stopped && !quotes && r->cues.turn_end <= first;
}

/* No frame and no piece goes up to the token: one that does may be lengthened or joined across it. */
static bool ends_before(const struct Reports *r, uint32_t token) {
  return (!r->frames.count || r->frames.items[r->frames.count - 1].end < token) &&
         (!r->pieces.count || r->pieces.items[r->pieces.count - 1].end < token);
}

/* What is looked at beside the cues and runs of a block, while the one before is in hand. */
static void ask_for_next(const quoth_article *a, uint32_t number) {
  if (number >= a->blocks.count) return;
  const quoth_block *block = &a->blocks.items[number];
  quoth__ask_for_block(a, block);
  quoth__ask_for_items(a->hit_at, block->tokens.begin, block->tokens.end - block->tokens.begin);
}

/* The next passage: blocks up to one that stands apart. */
static bool gather_passage(quoth_article *a, uint32_t *block, Passage *p) {
  struct Reports *r = a->reports;
  uint32_t first = p->tokens.end, end = first;
  *p = (Passage){.frame = r->frames.count, .piece = r->pieces.count};
  for (bool apart = false; *block < a->blocks.count && !apart;) {
    const quoth_block *b = &a->blocks.items[(*block)++];
    end = b->tokens.end;
    ask_for_next(a, *block);
    mark_quotations(a, end);
    if (b->read && !quoth__gather_frames(a, b)) return false;
    bool last = *block == a->blocks.count;
    if (!last && (end - first < PASSAGE_TOKENS || !stands_apart(a, b + 1))) continue;
    if (!quoth__gather_pieces(a, end)) return false;
    apart = ends_before(r, end);
  }
  p->tokens = (quoth_span){first, end};
  p->frame_end = r->frames.count;
  p->piece_end = r->pieces.count;
  quoth__index_to(&r->frames_from, r->frames.items, r->frames.count, sizeof *r->frames.items, end);
  return true;
}

/* What is done with the frames and pieces of a passage: it may be the whole text. */
static bool charge_passage(quoth_article *a) {
  const Passage *p = &a->reports->passage;
  uint32_t steps = p->frame_end - p->frame + p->piece_end - p->piece;
  return quoth__charge(&a->meter, STAGE_QUOTES, steps, a->tokens.begin[p->tokens.begin], &a->error);
}

static bool read_passage(quoth_article *a) {
  const uint32_t first = a->reports->passage.piece, end = a->reports->passage.piece_end;
  if (!charge_passage(a)) return false;
  quoth__part_from_cues(a);
  quoth__link_pieces(a);
  if (!charge_passage(a)) return false;
  drop_loose(a);
  quoth__drop_scares(a);
  if (!quoth__find_sources(a)) return false;
  quoth__rejoin_quotations(a);
  quoth__part_relays(a);
  quoth__lift_asides(a);
  quoth__reach_relatives(a);
  for (uint32_t i = first; i < end; i++) {
    quoth__part_from_source(a, &a->reports->pieces.items[i]);
    quoth__reach(a, &a->reports->pieces.items[i]);
  }
  if (!charge_passage(a)) return false;
  quoth__widen_pieces(a);
  return quoth__fill_gaps(a) && settle_pieces(a);
}

/* ------------------------------------------------------------------------ stage */

static bool open_reports(quoth_article *a) {
  struct Reports *r = a->reports = quoth__take_zero(&a->arena, 1, sizeof *a->reports);
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  size_t strides = a->tokens.count / STRIDE + 1;
  uint32_t pieces = a->tags.count / RUNS_A_PIECE + a->quotations.count / RUNS_A_PIECE;
  if (!r || !quoth__room_for(&a->arena, &r->frames, a->tokens.count / TOKENS_A_FRAME) ||
      !quoth__room_for(&a->arena, &r->pieces, pieces) || !quoth__room_for(&a->arena, &r->settled, pieces))
    return quoth__nomem(a);
  r->frames_from.from = quoth__take_zero(&a->arena, strides, sizeof(uint32_t));
  if (!r->frames_from.from) return quoth__nomem(a);
  r->tags_from = quoth__index_by_token(a, a->tags.items, a->tags.count, sizeof *a->tags.items);
  if (!r->tags_from) return false;
  r->relays_from = quoth__index_by_token(a, relays->items, relays->count, sizeof *relays->items);
  if (!r->relays_from) return false;
  quoth__begin_frames(a);
  quoth__begin_pieces(a);
  return true;
}

/* The frames and pieces of the whole text are one passage for who speaks. */
static bool close_reports(quoth_article *a) {
  struct Reports *r = a->reports;
  uint64_t steps = (uint64_t)a->tags.count + a->quotations.count + 16 * (uint64_t)r->pieces.count;
  quoth__give_back(&a->arena, r->pieces.items, r->pieces.capacity * sizeof *r->pieces.items);
  r->pieces = r->settled;
  r->passage = (Passage){{0, a->tokens.count}, 0, r->frames.count, 0, r->pieces.count};
  quoth__give_back_traits(a);
  return quoth__charge(&a->meter, STAGE_QUOTES, steps, 0, &a->error);
}

bool quoth__read_quotes(quoth_article *a) {
  if (!quoth__mend_inversions(a) || !open_reports(a)) return false;
  Passage ahead = {0};
  uint32_t block = 0;
  for (bool more = true; more;) {
    a->reports->passage = ahead;
    more = block < a->blocks.count;
    if (!gather_passage(a, &block, &ahead) || !read_passage(a)) return false;
  }
  return close_reports(a);
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
