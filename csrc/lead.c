/*
** lead.c - who is told before he is named: by the headline with his words alone, by the lead with what he is.
**
** A headline's quotation that nobody is said to have said ("'It came up so fast': Hundreds flee"), or a crosshead's, is
** found again in the text where somebody says it: he is who said those words. The headline's "bishop" is the first who
** has a name and is said to be one.
**
** The lead describes before it names: "A farmer has said he is heartbroken. ... Tom Orr, 41, said".
**
** Who speaks in the lead, the first paragraph, and is no more than "a farmer" there is whoever with a name speaks
** first in the paragraphs behind it, when the text has not named him before. The farmer of the headline is the same.
** His quotes get that speaker; their sources stay what is printed. The convention is that of news writing (the
** delayed identification of the lead); where the role is one of those whom papers leave unnamed ("an official"),
** nothing is changed.
*/
#include "attribute.h"

enum {
  HEADLINE_QUOTES = 4, /* of headline and deck that are looked at, each of which may be sought in the whole text */
  PIECES_BEHIND = 64,  /* of a crosshead, in which its words are sought */
  LEAD_BLOCKS = 8, /* from the lead to where its speaker is named */
  LEAD_QUOTES = 8  /* of the lead that are looked at, each of which may cost a walk over its mentions */
};

/* The first paragraph of the story, NULL. */
static const quoth_block *lead_of(const quoth_article *a) {
  for (uint32_t b = 0; b < a->blocks.count; b++)
    if (a->blocks.items[b].role == QUOTH_PARAGRAPH && a->blocks.items[b].read) return &a->blocks.items[b];
  return NULL;
}

/* "a farmer", "the head of one of the boards", "the commandant of the Coast Guard", "Keld Town's owner": told for the
** first time. */
static bool is_indefinite(const quoth_article *a, const Mention *m) {
  const Mention *owner = m->owner == NONE ? m : &a->mentions.items[m->owner];
  if (quoth__is(a, m->first, WORD_INDEFINITE)) return true;
  if (owner->end + 1 == m->first && owner->form == FORM_NAME && quoth__is(a, owner->end, WORD_GENITIVE)) return true;
  if (owner->first > m->end && owner->form == FORM_NAME && quoth__is(a, m->role_end - 1, WORD_OFFICE)) return true;
  uint32_t before = owner->first - (owner->first > 1); /* "one of" */
  return owner->first > m->first && (quoth__is(a, owner->first, WORD_INDEFINITE) ||
         (quoth__is(a, before, WORD_OF) && quoth__is(a, before - 1, WORD_ANYONE)));
}

/* Whether papers name one whom they describe so. */
static bool is_to_be_named(const quoth_article *a, const Mention *m) {
  uint32_t noun = m->role_end - 1;
  bool person = m->form == FORM_ROLE && m->kind == QUOTH_PERSON && !m->plural && m->role_end > m->role_first;
  return person && !quoth__is(a, noun, WORD_SPEAKS_FOR) && !quoth__hit_of(a, noun, a->rules->names->unnamed);
}

/* The mention in a block of whoever speaks there and has no name; NONE. */
static uint32_t described_in(const quoth_article *a, const quoth_block *block, const quoth_quote *q) {
  if (q->speaker == QUOTH_NONE || a->who->who.items[q->speaker].words) return NONE;
  for (uint32_t i = quoth__mention_from(a, block->tokens.begin); i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= block->tokens.end) return NONE;
    if (m->entity == (uint32_t)q->speaker) return is_to_be_named(a, m) ? i : NONE;
  }
  return NONE;
}

static bool is_named_before(const quoth_article *a, uint32_t entity, uint32_t token) {
  for (uint32_t i = 0; i < a->mentions.count && a->mentions.items[i].first < token; i++)
    if (a->mentions.items[i].entity == entity) return true;
  return false;
}

/* The first person with a name who speaks in the blocks behind the lead, if he is new and may be who is described;
** NONE. */
static uint32_t first_named(const quoth_article *a, const quoth_block *lead, const Mention *described) {
  const uint32_t number = (uint32_t)(lead - a->blocks.items), last = number + LEAD_BLOCKS;
  const quoth_block *end = &a->blocks.items[last < a->blocks.count ? last : a->blocks.count - 1];
  for (uint32_t i = 0; i < a->quotes.count; i++) {
    const quoth_quote *q = &a->quotes.items[i];
    if (q->speaker == QUOTH_NONE || q->source.span.begin < lead->span.end) continue;
    if (q->source.span.begin >= end->span.end) return NONE;
    const Who *it = &a->who->who.items[q->speaker];
    if (it->kind != QUOTH_PERSON || it->words == 0) continue;
    bool fits = !it->speaks_for && quoth__same_gender(it->gender, described->gender) &&
                !quoth__has_other_office(a, (uint32_t)q->speaker, described);
    return fits && !is_named_before(a, (uint32_t)q->speaker, lead->tokens.end) ? (uint32_t)q->speaker : NONE;
  }
  return NONE;
}

/* The headline's "officer", or that of the key points, for the lead's "former environment officer". */
static bool is_same_before(const quoth_article *a, const quoth_quote *q, const Mention *described) {
  const Who *it = &a->who->who.items[q->speaker];
  return it->words == 0 && it->kind == QUOTH_PERSON && it->name_first < described->first &&
         a->tokens.hash[it->name_end - 1] == a->tokens.hash[described->role_end - 1];
}

/* The speaker of the first piece behind a block that holds the words, of so many at most; QUOTH_NONE. */
static int32_t speaker_of_words(const Maker *m, const quoth_block *headline, quoth_span words, uint32_t most) {
  const quoth_article *a = m->a;
  const uint32_t first = quoth__piece_from(a->reports, headline->tokens.end), count = a->reports->pieces.count;
  for (uint32_t i = first; i < count && i - first < most; i++) {
    const Piece *p = quoth__piece_at(m, i);
    uint32_t quote = p->link == LINK_NONE || p->frame == NONE ? NONE : m->quote_of[p->frame];
    if (quote == NONE || a->quotes.items[quote].speaker == QUOTH_NONE) continue;
    if (quoth__said_again(a, words, p->first, p->end) != NONE) return a->quotes.items[quote].speaker;
  }
  return QUOTH_NONE;
}

/* The first person with a name of whom the text says what one noun describes; NONE. */
static uint32_t first_called(const quoth_article *a, const Mention *described) {
  const uint32_t noun = a->tokens.hash[described->role_end - 1];
  for (uint32_t i = 0; i < a->who->roles.count; i++) {
    const RoleOf *role = &a->who->roles.items[i];
    const Who *it = &a->who->who.items[role->who];
    if (it->kind != QUOTH_PERSON || !it->words || !quoth__same_gender(it->gender, described->gender)) continue;
    if (quoth__has_other_office(a, role->who, described)) continue;
    for (uint32_t t = role->first; t < role->end && !quoth__is(a, t, WORD_UNDER); t++)
      if (a->tokens.hash[t] == noun && (t + 1 == role->end || quoth__is(a, t + 1, WORD_SMALL))) return role->who;
  }
  return NONE;
}

/* Gives a quote in a headline, of a piece, its speaker where the text below has him, in so many pieces. */
static bool name_one(Maker *m, quoth_quote *q, const quoth_block *block, const Piece *p, uint32_t most) {
  quoth_article *a = m->a;
  uint32_t at = a->tokens.begin[p->first], described = described_in(a, block, q);
  if (described != NONE) {
    if (!quoth__charge(&a->meter, STAGE_SPEAKERS, a->who->roles.count, at, &a->error)) return false;
    uint32_t called = first_called(a, &a->mentions.items[described]);
    if (called != NONE) q->speaker = (int32_t)called;
  }
  quoth_span words = quoth__words_of(a, p);
  bool nobody = q->speaker == QUOTH_NONE && p->quotation != NONE;
  if (!nobody || words.end < words.begin + ECHO_WORDS) return true;
  if (!quoth__charge(&a->meter, STAGE_SPEAKERS, a->tokens.count, at, &a->error)) return false;
  q->speaker = speaker_of_words(m, block, words, most);
  return true;
}

/* "'It came up so fast'": a piece that is all of a block and that nobody is said to have said. */
static bool stands_alone(const Piece *p, const quoth_block *block) {
  return p->link == LINK_ALONE && p->first == block->tokens.begin && p->end == block->tokens.end;
}

bool quoth__name_headline(Maker *m) {
  const quoth_article *a = m->a;
  uint32_t heads = HEADLINE_QUOTES, crossheads = a->reports->crossheads;
  for (uint32_t i = 0, quote = 0; i < a->reports->pieces.count && heads + crossheads > 0; i++) {
    if (!quoth__begins_quote(m, i)) continue; /* a piece that is not linked may have no token */
    const Piece *p = quoth__piece_at(m, i);
    const quoth_block *block = &a->blocks.items[quoth__block_of(a, p->first)];
    quoth_quote *q = &a->quotes.items[quote++];
    bool head = block->role == QUOTH_HEADLINE || block->role == QUOTH_DECK, cross = !head && stands_alone(p, block);
    if (block->role == QUOTH_PARAGRAPH && !cross) heads = 0;
    if (!(head && heads) && !(cross && crossheads)) continue;
    if (!name_one(m, q, block, p, head ? UINT32_MAX : PIECES_BEHIND)) return false;
    if (head) heads--; else crossheads--;
  }
  return true;
}

void quoth__name_lead(quoth_article *a) {
  const quoth_block *lead = lead_of(a);
  uint32_t described = NONE;
  for (uint32_t i = 0, tries = 0; lead && i < a->quotes.count && described == NONE && tries < LEAD_QUOTES; i++) {
    const quoth_quote *q = &a->quotes.items[i];
    if (q->source.span.begin >= lead->span.end) break;
    if (q->source.span.begin < lead->span.begin) continue;
    described = described_in(a, lead, q);
    if (described != NONE && !is_indefinite(a, &a->mentions.items[described])) described = NONE;
    tries++;
  }
  if (described == NONE) return;
  const Mention *m = &a->mentions.items[described];
  uint32_t named = first_named(a, lead, m);
  if (named == NONE) return;
  for (uint32_t i = 0; i < a->quotes.count; i++) {
    quoth_quote *q = &a->quotes.items[i];
    if (q->speaker == QUOTH_NONE) continue;
    if ((uint32_t)q->speaker == m->entity || is_same_before(a, q, m)) q->speaker = (int32_t)named;
  }
}
