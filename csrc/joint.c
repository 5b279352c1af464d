/*
** joint.c - those who speak with one verb: "Orr and Kay said", "the mayor and the council", "Kay, Rudd and Orr".
**
** The source of a frame has been found (subject.c): the last of them, or the first where the model took them all for
** the source. A list of names has a comma behind each but the last two, or the last. Neither what stands behind a comma
** in apposition nor a second title joins anybody.
*/
#include "quote.h"

/* "his predecessor and rival" is one, and so is "Orr Foods chairman and chief executive". */
static bool is_bare(const quoth_article *a, const Mention *m) {
  bool own = m->owner == NONE || a->mentions.items[m->owner].end == m->role_first;
  return m->form == FORM_ROLE && own && !m->plural && !quoth__is(a, m->first, WORD_DETERMINER);
}

static bool may_join(const Mention *m) {
  return m->form != FORM_PRONOUN && m->kind != QUOTH_DOCUMENT;
}

/* A name in the midst of a list; "Lee Orr, the Kay and Rudd Chair of Law," is described. */
static bool is_listed(const quoth_article *a, const Mention *m) {
  return m->form == FORM_NAME && (m->kind == QUOTH_ORGANISATION || !quoth__is(a, m->first, WORD_DETERMINER));
}

/* Places speak with places: "Moscow and Beijing said", not "from Paris, Orr and Kay said". */
static bool go_together(const Mention *one, const Mention *other) {
  return (one->kind == QUOTH_PLACE) == (other->kind == QUOTH_PLACE);
}

/* The mention that ends at the token and begins a clause: "Orr" in "Orr and Kay said" and "Later Orr and Kay said",
** not in "met Orr, and Kay said" nor in "Neither Orr nor Kay said". */
static uint32_t subject_until(const quoth_article *a, uint32_t token, uint32_t begin) {
  uint32_t m = token > begin ? quoth__speaker_at(a, token - 1) : NONE;
  if (m == NONE || a->mentions.items[m].end != token || !may_join(&a->mentions.items[m])) return NONE;
  uint32_t first = a->mentions.items[m].first;
  bool led = first == begin + 1 && !quoth__is(a, begin, WORD_NEGATION | WORD_PREPOSITION);
  bool opens = first == begin || led || quoth__has(a, first - 1, QUOTH_TOKEN_PUNCT) ||
               quoth__is(a, first - 1, WORD_BUT | WORD_THAT);
  return opens ? m : NONE;
}

/* "Kay, Rudd and Orr": the first of a list of names that goes up to the mention. NONE. */
static uint32_t list_until(const quoth_article *a, uint32_t mention, uint32_t begin) {
  const Mention *all = a->mentions.items;
  uint32_t count = 2, first = all[mention].first;
  while (count < LIST_MOST && first > begin + 1 && quoth__is_char(a, first - 1, ',')) {
    uint32_t before = subject_until(a, first - 1, begin);
    if (before == NONE || !is_listed(a, &all[before]) || !go_together(&all[before], &all[mention])) break;
    mention = before;
    first = all[before].first;
    count++;
  }
  return count > 2 ? mention : NONE;
}

/* "Orr and his deputy, Kay, said": one whom "and" joins to the source, before it. */
static uint32_t partner_before(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = f->source_first;
  if (f->source_end > f->first) return NONE;
  if (first > begin + 2 && quoth__is_char(a, first - 1, ',')) {
    uint32_t role = quoth__speaker_at(a, first - 2);
    if (role == NONE || a->mentions.items[role].entity != a->mentions.items[f->source].entity ||
        a->mentions.items[role].entity == NONE || a->mentions.items[role].end != first - 1) return NONE;
    first = a->mentions.items[role].first;
  }
  if (first <= begin + 1 || !quoth__is(a, first - 1, WORD_JOIN)) return NONE;
  bool comma = quoth__is_char(a, first - 2, ',');
  uint32_t partner = subject_until(a, first - 1 - comma, begin);
  return comma && partner != NONE && list_until(a, partner, begin) == NONE ? NONE : partner;
}

/* "Orr of Keld and Kay of Aldon": behind where somebody in a list is from. */
static uint32_t behind_origin(const quoth_article *a, const Mention *m) {
  bool person = m->form == FORM_NAME && m->kind == QUOTH_PERSON && quoth__is(a, m->end, WORD_OF);
  uint32_t from = person ? quoth__mention_at(a, m->end + 1) : NONE;
  return from != NONE && a->mentions.items[from].form == FORM_NAME ? a->mentions.items[from].end : m->end;
}

/* "Orr and Kay", "Rudd, Orr and Kay" in what the model or the grammar took as the source: the last. */
static uint32_t partner_inside(const quoth_article *a, const Frame *f) {
  const Mention *all = a->mentions.items, *m = &all[f->source];
  const uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  for (int count = 1; count < LIST_MOST; count++) {
    uint32_t end = behind_origin(a, m);
    bool comma = quoth__is_char(a, end, ','), last = quoth__is(a, end + comma, WORD_JOIN);
    uint32_t t = end + comma + last, next = t > end && t < f->source_end ? quoth__mention_over(a, t) : NONE;
    if (next == NONE || all[next].first != t || !may_join(&all[next]) || is_bare(a, &all[next])) return NONE;
    if (end > m->end && all[next].kind != QUOTH_PERSON) return NONE; /* "Orr of the Nurses and Midwives" */
    if (last) return comma && count == 1 && list_until(a, f->source, begin) == NONE ? NONE : next;
    if (!is_listed(a, m) || !is_listed(a, &all[next])) return NONE;
    m = &all[next];
  }
  return NONE;
}

/* "co-founder and chief executive Lee Orr said": two titles of one. */
static bool has_two_titles(const quoth_article *a, uint32_t first, uint32_t second) {
  if (second == NONE || !is_bare(a, &a->mentions.items[first])) return false;
  const Mention *m = &a->mentions.items[second];
  return m->form == FORM_NAME && m->role_first == m->first && m->role_end > m->role_first;
}

static void begin_source_at(const quoth_article *a, Frame *f, uint32_t mention) {
  f->source = mention;
  f->source_first = a->mentions.items[mention].first;
}

/* "said co-founder and chief executive Lee Orr": behind a cue the first title was taken for the source. */
static void take_second_title(const quoth_article *a, Frame *f) {
  uint32_t next = f->source + 1, end = a->mentions.items[f->source].end;
  if (f->source_first < f->end || f->source_end != end || next >= a->mentions.count) return;
  if (!quoth__is(a, end, WORD_JOIN) || a->mentions.items[next].first != end + 1) return;
  if (!has_two_titles(a, f->source, next)) return;
  f->source = next;
  f->source_end = a->mentions.items[next].end;
}

static APART void find_partners(const quoth_article *a, Frame *f) {
  take_second_title(a, f);
  f->joint = partner_inside(a, f);
  if (has_two_titles(a, f->source, f->joint)) {
    f->source = f->joint;
    f->joint = NONE;
  }
  uint32_t before = f->joint == NONE ? partner_before(a, f) : NONE;
  if (before != NONE && has_two_titles(a, before, f->source)) f->source_first = a->mentions.items[before].first;
  else if (before != NONE) {
    f->joint = f->source;
    begin_source_at(a, f, before);
  }
  uint32_t list = f->joint == NONE ? NONE : list_until(a, f->source, a->sentences.items[f->sentence].tokens.begin);
  if (list != NONE) begin_source_at(a, f, list);
}

/* Neither "and" nor a comma stands beside the source or its mention, nor where somebody is from behind it. */
static bool speaks_alone(const quoth_article *a, const Frame *f, const Mention *m) {
  bool led = m->first > 0 && quoth__is_char(a, m->first - 1, ',');
  uint32_t before = f->source_first - (f->source_first > 0);
  return !quoth__is(a, m->end, WORD_JOIN | WORD_OF) && !quoth__is_char(a, m->end, ',') &&
         !quoth__is(a, before, WORD_JOIN) && !quoth__is_char(a, before, ',') && !led;
}

void quoth__find_partners(const quoth_article *a, Frame *f) {
  const Mention *m = &a->mentions.items[f->source];
  if (!may_join(m)) return;
  if (speaks_alone(a, f, m)) f->joint = NONE; else find_partners(a, f);
}
