/*
** lead.c - whom a story's lead describes before it names him: "A farmer has said he is heartbroken. ... Tom Orr, 41,
** said".
**
** Who speaks in the lead, the first paragraph, and is no more than "a farmer" there is whoever with a name speaks
** first in the paragraphs behind it, when the text has not named him before. The farmer of the headline is the same.
** His quotes get that speaker; their sources stay what is printed. The convention is that of news writing (the
** delayed identification of the lead); where the role is one of those whom papers leave unnamed ("an official"),
** nothing is changed.
*/
#include "quote.h"
#include "who.h"

enum {
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

/* The mention in the lead of whoever speaks there and has no name; NONE. */
static uint32_t described_in(const quoth_article *a, const quoth_block *lead, const quoth_quote *q) {
  if (q->speaker == QUOTH_NONE || a->who->who.items[q->speaker].words) return NONE;
  for (uint32_t i = quoth__mention_from(a, lead->tokens.begin); i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= lead->tokens.end) return NONE;
    if (m->entity == (uint32_t)q->speaker) return is_to_be_named(a, m) && is_indefinite(a, m) ? i : NONE;
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
    bool fits = !it->speaks_for && quoth__same_gender(it->gender, described->gender);
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

void quoth__name_lead(quoth_article *a) {
  const quoth_block *lead = lead_of(a);
  uint32_t described = NONE;
  for (uint32_t i = 0, tries = 0; lead && i < a->quotes.count && described == NONE && tries < LEAD_QUOTES; i++) {
    const quoth_quote *q = &a->quotes.items[i];
    if (q->source.span.begin >= lead->span.end) break;
    if (q->source.span.begin < lead->span.begin) continue;
    described = described_in(a, lead, q);
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
