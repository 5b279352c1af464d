/*
** scare.c - quotations that quote nobody: terms, titles, nicknames, scare quotes.
*/
#include "quote.h"

enum { SCARE_WORDS = 6 }; /* of a term at most */

static uint32_t words_in(const quoth_article *a, const Piece *p) {
  uint32_t words = 0;
  for (uint32_t t = p->first; t < p->end && words <= SCARE_WORDS; t++)
    words += quoth__has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
  return words;
}

/* With how many large words the quotation is a title, behind a word that says so (the novel "Tin
** Roofs") or when nothing reports it; NONE: with any it may be something said. */
static uint32_t title_least(const quoth_article *a, const Piece *p) {
  uint32_t least = p->frame == NONE ? 2 : NONE, t = p->first;
  if (!p->whole || t == 0) return least;
  if (quoth__is_char(a, t - 1, ',') && t > 1) t--;
  return quoth__is(a, t - 1, WORD_NAMING) ? 1 : least;
}

/* Whether a quotation that the model passed over is too short and stands too far from a cue to be
** one. */
static bool is_term(const quoth_article *a, const Piece *p) {
  bool beside_cue = p->link == LINK_AFTER || p->link == LINK_BEFORE || p->link == LINK_SPLIT ||
                    p->link == LINK_CONTINUED || p->link == LINK_TURN;
  bool loose = p->link == LINK_NEXT || p->link == LINK_ORPHAN, title = quoth__title_words(a, p) >= 2;
  bool opens = p->first == a->sentences.items[quoth__sentence_of(a, p->first)].tokens.begin;
  bool clause = p->end - p->first > 2 && quoth__ends_clause(a, p->end - 2);
  if (title && p->link == LINK_AFTER && !opens) return true;
  if (words_in(a, p) > SCARE_WORDS || (clause && opens) || (beside_cue && (clause || !title))) return false;
  return p->frame == NONE || quoth__has_model(a) || title || (loose && !clause);
}

/* A quotation that nothing reports is a term, a title, a nickname, when it is
** short; so is one that the model passed over and no cue stands beside. What a rule
** captured is what the rule says. */
static bool is_scare(const quoth_article *a, const Piece *p) {
  if (p->quotation == NONE || p->link == LINK_RULE) return false;
  if (p->frame != NONE && a->reports->frames.items[p->frame].origin == FRAME_RULE) return false;
  const quoth_block *block = &a->blocks.items[quoth__block_of(a, p->first)];
  bool paragraph = block->role == QUOTH_PARAGRAPH && p->first == block->tokens.begin && p->end == block->tokens.end;
  if (paragraph && quoth__ends_clause(a, p->end - 2)) return false; /* "“In March.”" */
  bool opens_headline = block->role == QUOTH_HEADLINE && p->first == block->tokens.begin;
  if (opens_headline && quoth__is_char(a, p->end, ':')) return false; /* "‘It came up so fast’: Hundreds flee" */
  uint32_t open = a->quotations.items[p->quotation].open, least = title_least(a, p);
  if (open > 0 && quoth__is(a, open - 1, WORD_SO_CALLED)) return true;
  if (least != NONE && quoth__title_words(a, p) >= least) return true;
  return !p->tagged && is_term(a, p);
}

void quoth__drop_scares(quoth_article *a) {
  struct Reports *r = a->reports;
  for (uint32_t i = r->passage.piece; i < r->passage.piece_end; i++) {
    Piece *p = &r->pieces.items[i];
    bool cross = quoth__is_crosshead(a, p);
    if (!cross && !is_scare(a, p)) {
      if (p->frame == NONE && p->quotation != NONE) p->link = LINK_ALONE;
      continue;
    }
    if (p->frame != NONE) quoth__unlink(r, p);
    p->link = cross ? LINK_ALONE : LINK_NONE;
  }
}
