/*
** speaker.c - who speaks, and on whose behalf.
*/
#include "attribute.h"

enum {
  SIGNED_TOKENS = 6, /* from a document to who has written it */
  TALK_BLOCKS = 2, /* blocks between a quote and the pronoun that goes on with it */
  TALK_SENTENCES = 4, /* sentences of its paragraph before a quote */
  ISSUED_TOKENS = 160, /* between a statement and where it was told who put it out */
  FRONTED = 20, /* tokens of what opens a sentence, before whom it is about */
  DESCRIPTION = 7 /* tokens of a description with a name in it: "the two-time Emmy nominee" */
};

static bool compatible(const quoth_article *a, const Mention *pronoun, uint32_t entity) {
  Gender gender = quoth__entity_gender(a, entity);
  quoth_entity_kind kind = quoth__entity_kind(a, entity);
  if (pronoun->plural) return kind == QUOTH_GROUP || kind == QUOTH_ORGANISATION;
  if (pronoun->form == FORM_PRONOUN && pronoun->gender == GENDER_NEUTER)
    return kind == QUOTH_ORGANISATION || kind == QUOTH_DOCUMENT;
  if (!quoth__may_be_he(a, entity)) return false;
  return pronoun->gender != GENDER_NEUTER && (!gender || !pronoun->gender || gender == pronoun->gender);
}

/* Whether the text has named or described the entity outside quotations since the last quote. */
static bool named_since(const Maker *m, uint32_t entity, uint32_t token) {
  const quoth_article *a = m->a;
  for (uint32_t i = quoth__mention_from(a, token), tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    const Mention *c = &a->mentions.items[i];
    if (c->first < m->last_token) return false;
    if (c->entity == entity && c->form != FORM_PRONOUN && !quoth__is(a, c->first, WORD_IN_QUOTE)) return true;
  }
  return false;
}

/* "the man", "the retired roofer": like a pronoun it may mean who spoke last. */
static bool is_vague(const quoth_article *a, const Mention *m) {
  if (m->form != FORM_ROLE || !quoth__is(a, m->first, WORD_DEFINITE) || !quoth__is(a, m->end - 1, WORD_EPITHET))
    return false;
  uint32_t t = m->first + 1;
  while (t + 1 < m->end && quoth__is(a, t, WORD_MODIFIER)) t++;
  return t + 1 == m->end;
}

/* "the nursing student said": a description of nobody who has been described before, and of no
** office, means who spoke last. */
static bool is_new_description(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  const uint64_t office = WORD_OFFICE | WORD_SPEAKS_FOR | WORD_ORG | WORD_GROUP;
  if (m->kind != QUOTH_PERSON || m->role_end != m->end) return false;
  bool inside = m->owner != NONE && a->mentions.items[m->owner].first > m->first; /* "the Labour MP" */
  if (m->owner != NONE && !(inside && m->end - m->first <= DESCRIPTION)) return false;
  bool told_apart = m->end - m->first > 2 && /* "the Tory MP", "the former judge", "the long-serving judge" */
                    (quoth__is(a, m->first + 1, WORD_PARTY | WORD_NATION | WORD_MODIFIER) ||
                     quoth__is_hyphen_inside(a, m->first + 2));
  if (quoth__is(a, m->end - 1, office) && !told_apart) return false;
  return quoth__is(a, m->first, WORD_DEFINITE) && quoth__is_introduced(a, mention);
}

/* The mention that a sentence is about: the first, or the first behind the comma of what opens it, "In his speech,
** Orr"; NONE. */
static uint32_t topic_of(const quoth_article *a, uint32_t sentence) {
  uint32_t first = a->sentences.items[sentence].tokens.begin, i = quoth__mention_from(a, first);
  const Mention *m = a->mentions.items;
  bool fronted = quoth__is(a, first, WORD_PREPOSITION);
  uint32_t most = first + (fronted ? FRONTED : NEAR);
  while (fronted && i < a->mentions.count && m[i].first < most && !quoth__is_char(a, m[i].first - 1, ',')) i++;
  bool early = i < a->mentions.count && m[i].first < most;
  return early && !quoth__is_governed(a, &m[i], first) ? i : NONE; /* "But his neighbour Orr" */
}

/* Whom the paragraph, or the one before it, is about, of those named since the last quote: the person who is the
** topic of a sentence before the source's own; NONE. */
static uint32_t named_before(const Maker *m, const Mention *source) {
  const quoth_article *a = m->a;
  uint32_t here = quoth__sentence_of(a, source->first), block = a->sentences.items[here].block;
  uint32_t from = a->blocks.items[block > 0 ? block - 1 : 0].sentences.begin;
  for (uint32_t s = here, tries = 0; s-- > from && tries < TALK_SENTENCES; tries++) {
    if (a->sentences.items[s].tokens.begin < m->last_token) return NONE;
    uint32_t topic = topic_of(a, s);
    const Mention *c = topic == NONE ? NULL : &a->mentions.items[topic];
    bool named = c && c->form == FORM_NAME && c->entity != NONE && !quoth__is(a, c->end, WORD_GENITIVE);
    if (named && quoth__entity_kind(a, c->entity) == QUOTH_PERSON && compatible(a, source, c->entity)) return c->entity;
  }
  return NONE;
}

/* "a statement by Orr", "a letter from Orr", "a report published in July by Orr", "the note, signed by Orr,", but not
** "a memo seen by Orr": the mention; NONE. */
static uint32_t signer_behind(const quoth_article *a, uint32_t token) {
  const struct NameRules *names = a->rules->names;
  const uint32_t end = a->sentences.items[quoth__sentence_of(a, token)].tokens.end;
  for (uint32_t t = token + 1; t + 1 < end && t <= token + SIGNED_TOKENS; t++) {
    if (quoth__is(a, t, WORD_AGENT) || (t == token + 1 && quoth__hit_of(a, t, names->from)))
      return quoth__mention_in(a, t + 1, end);
    uint32_t author = quoth__is(a, t, WORD_THAT | WORD_WHO) ? quoth__mention_over(a, t + 1) : NONE;
    if (author != NONE) return quoth__hit_of(a, a->mentions.items[author].end, names->put_out) ? author : NONE;
    if (t == token + 1 && quoth__is_char(a, t, ',') && quoth__hit_of(a, t + 1, names->put_out)) continue;
    bool dated = quoth__is(a, t, WORD_PREPOSITION) && quoth__is(a, t + 1, WORD_IN_DATE);
    if (!dated && !quoth__is(a, t, WORD_IN_DATE) && !quoth__hit_of(a, t, names->put_out)) return NONE;
  }
  return NONE;
}

/* Who a sentence says has put the statement out that it speaks of at a token: who signed it, whoever reports
** there, else whom the sentence is about; NONE. */
static uint32_t issuer_at(quoth_article *a, uint32_t token) {
  const struct Reports *r = a->reports;
  uint32_t sentence = quoth__sentence_of(a, token), begin = a->sentences.items[sentence].tokens.begin;
  uint32_t signer = signer_behind(a, token);
  if (signer != NONE) return quoth__entity_for(a, signer);
  for (uint32_t f = quoth__frame_from(a, begin), last = f + FAR; f < r->frames.count && f < last; f++) {
    if (r->frames.items[f].sentence != sentence) break;
    const Frame *frame = &r->frames.items[f];
    bool speaks = frame->source_first <= token && token < frame->source_end; /* "a statement read to the court" */
    if (frame->source != NONE && !speaks) return quoth__entity_for(a, frame->source);
  }
  uint32_t topic = topic_of(a, sentence);
  return topic == NONE ? NONE : quoth__entity_for(a, topic);
}

/* "Orr's statement said", "his report found", "Orr Institute data": the mention of whose it is, before it; NONE. */
static uint32_t owner_before(const quoth_article *a, const Mention *m) {
  const Mention *owner = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  if (!owner || quoth__is(a, m->first, WORD_OWNING)) return m->owner;
  bool person = owner->kind == QUOTH_PERSON && !quoth__is_open(a, owner->kind, owner->gender, owner->name_first);
  bool body = owner->form == FORM_NAME && owner->kind != QUOTH_PLACE && !person; /* "Keld Research" may be either */
  bool posted = quoth__hit_of(a, m->role_end - 1, a->rules->names->issued); /* "a Facebook post" */
  if (body && !posted && owner->first >= m->first && owner->end == m->role_first) return m->owner;
  return owner->end + 1 == m->first && quoth__is(a, m->first - 1, WORD_GENITIVE) ? m->owner : NONE;
}

/* "In a statement, the union said so. The statement said": who has put out what a description in two words means, of
** the same noun; NONE. */
static uint32_t issuer_before(quoth_article *a, const Mention *source, bool issued) {
  const uint32_t hash = a->tokens.hash[source->first + 1];
  for (uint32_t t = source->first; t-- > 0 && source->first - t <= ISSUED_TOKENS;) {
    if (a->tokens.hash[t] != hash || t == 0 || quoth__is(a, t - 1, WORD_DEFINITE)) continue;
    if (issued) return issuer_at(a, t);
    uint32_t signer = signer_behind(a, t);
    return signer == NONE ? NONE : quoth__entity_for(a, signer);
  }
  return NONE;
}

/* "A statement from the union said", "a study by Orr found. The study said": who put out what speaks; NONE. */
static uint32_t issuer_of(Maker *m, const Mention *source) {
  quoth_article *a = m->a;
  if (source->form != FORM_ROLE || source->role_end == source->role_first) return NONE;
  uint32_t noun = source->role_end - 1;
  const Hit *issued = quoth__hit_of(a, noun, a->rules->names->issued);
  const Hit *authored = quoth__hit_of(a, noun, a->rules->names->authored);
  if (!issued && !authored) return NONE;
  bool the = source->end == source->first + 2 && quoth__is(a, source->first, WORD_DEFINITE);
  uint32_t owner = owner_before(a, source), signer = owner == NONE ? signer_behind(a, noun) : owner;
  uint32_t who = signer != NONE ? quoth__entity_for(a, signer) : the ? issuer_before(a, source, issued != NULL) : NONE;
  if (!authored) return who;
  if (who == NONE && the && m->paper == authored->entry) return m->author;
  if (who != NONE) { m->paper = authored->entry; m->author = who; }
  return who;
}

/* "minutes released late on Friday", "an affidavit made public": what was done with it, behind a noun. */
static bool is_told_participle(const quoth_article *a, uint32_t token, uint32_t end) {
  bool past = quoth__has(a, token, QUOTH_TOKEN_LOWER) && quoth__ends_in(a, token, a->rules->names->past);
  const uint64_t behind = WORD_ADVERB | WORD_PREPOSITION | WORD_IN_DATE | WORD_AGENT;
  return past && (token + 1 >= end || quoth__is(a, token + 1, behind));
}

/* "mum-of-three": a word behind a hyphen. */
static bool is_compounded(const quoth_article *a, uint32_t token) {
  return token > 1 && quoth__is_hyphen_inside(a, token - 1);
}

/* A mark inside of a word or behind one that is cut short: "St. Louis-based". */
static bool is_mark_inside(const quoth_article *a, uint32_t token) {
  if (quoth__is_hyphen_inside(a, token)) return true;
  return quoth__is_char(a, token, '.') && quoth__hit_of(a, token - 1, a->rules->names->cut_opening);
}

/* Where a source that no lexicon knows is named: its words up to the first that begins
** something else. "A regular, who asked not to be named," is the regular. */
static uint32_t unknown_speaker(quoth_article *a, const Frame *f) {
  uint32_t t = f->source_first;
  while (t < f->source_end && !quoth__has(a, t, QUOTH_TOKEN_WORD)) t++;
  uint32_t first = t;
  while (t < f->source_end &&
         (quoth__has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER) || (t > first && is_mark_inside(a, t))) &&
         (!quoth__is(a, t, WORD_SMALL) || quoth__is(a, t, WORD_DETERMINER) || is_compounded(a, t)) &&
         !(t > first && !quoth__is(a, t - 1, WORD_DETERMINER) && is_told_participle(a, t, f->source_end))) t++;
  bool named = t == first + 2 && quoth__is(a, first, WORD_DETERMINER); /* "the accused" */
  if (t == first || (quoth__is(a, t - 1, WORD_CUE) && !named)) return NONE;
  bool noun = !quoth__is(a, t - 1, WORD_SMALL) || is_compounded(a, t - 1);
  return noun ? quoth__entity_described(a, first, t) : NONE;
}

/* "One of the officials said": one of several, of whom no more is known; NONE. */
static uint32_t one_of_several(quoth_article *a, const Frame *f, const Mention *source) {
  bool named = source->entity != NONE && quoth__entity_kind(a, source->entity) == QUOTH_PERSON;
  bool several = !named && source->form == FORM_ROLE && (source->plural || source->kind == QUOTH_GROUP);
  uint32_t of = f->source_first + 1;
  bool some = quoth__is(a, of - 1, WORD_ANYONE) || !quoth__is(a, of - 1, WORD_HEAD); /* "two of", no "members of" */
  bool one = several && some && of < source->first && source->first <= of + 2;
  return one && quoth__is(a, of, WORD_OF) ? quoth__entity_described(a, of - 1, source->end) : NONE;
}

/* "Others say", "said one, who asked not to be named": some of whom no more is known; NONE. */
static uint32_t some_of_many(quoth_article *a, const Frame *f) {
  uint32_t first = f->source_first, behind = first + 1;
  bool alone = behind == f->source_end || (behind < f->source_end && quoth__is_char(a, behind, ','));
  bool some = alone && quoth__hit_of(a, first, a->rules->names->some);
  return some ? quoth__entity_described(a, first, behind) : NONE;
}

/* "[The plan angered] quilters": behind what looks like a verb in such words, as another noun stands before it. */
static uint32_t behind_verb(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = end; t-- > first + 1;)
    if (quoth__ends_in(a, t, a->rules->names->past) && !quoth__is(a, t - 1, WORD_SMALL | WORD_MODIFIER)) return t + 1;
  return first;
}

/* "quilters, who say": those of whom a clause tells whom no lexicon knows; NONE. */
static uint32_t told_by_clause(quoth_article *a, const Mention *source) {
  bool who = source->form == FORM_PRONOUN && quoth__is(a, source->first, WORD_WHO);
  if (!who || quoth__is_of_thing(a, source->first) || source->first == 0) return NONE;
  uint32_t begin = a->sentences.items[quoth__sentence_of(a, source->first)].tokens.begin, end = source->first;
  end -= end > begin && quoth__is_char(a, end - 1, ',');
  uint32_t first = end > begin ? behind_verb(a, quoth__begin_of_words(a, end - 1, begin), end) : end;
  const uint64_t other = WORD_SMALL | WORD_CUE | WORD_IN_QUOTE | WORD_IN_DATE;
  bool noun = first < end && quoth__has(a, end - 1, QUOTH_TOKEN_WORD) && !quoth__is(a, end - 1, other);
  while (noun && first > begin && end - first < DESCRIPTION && quoth__is(a, first - 1, WORD_CAPITALISED)) first--;
  if (noun && first > begin && quoth__is(a, first - 1, WORD_DETERMINER)) first--;
  return noun ? quoth__entity_described(a, first, end) : NONE;
}

bool quoth__is_told_in_passing(const Maker *m, const Frame *f, uint32_t speaker) {
  const quoth_article *a = m->a;
  const Who *it = &a->who->who.items[speaker];
  bool told = f->source != NONE && quoth__is(a, a->mentions.items[f->source].first, WORD_WHO);
  if (!told || it->words > 0 || it->kind != QUOTH_UNKNOWN || it->name_first < 2) return false;
  uint32_t before = it->name_first - 1;
  return quoth__is(a, before - quoth__is(a, before, WORD_DETERMINER), WORD_PREPOSITION);
}

/* "A spokesman said so. The Labour leader said": what a spokesman without a name is not called. */
static bool is_no_spokesman(const Maker *m, const Mention *source) {
  if (source->form != FORM_ROLE || source->gender || quoth__is(m->a, source->end - 1, WORD_SPEAKS_FOR)) return false;
  return quoth__entity_speaks(m->a, m->last_speaker);
}

/* Whether one who spoke last may go on as the source; one of whom no lexicon knows what he is, if there is nobody
** else: "said one shipper. He added". */
static bool may_go_on(const Maker *m, const Mention *source, uint32_t entity) {
  if (source->form == FORM_ROLE && quoth__has_other_office(m->a, m->last_speaker, source)) return false;
  bool unknown = entity == NONE && source->gender && source->gender != GENDER_NEUTER && !source->plural;
  return (unknown && quoth__entity_kind(m->a, m->last_speaker) == QUOTH_UNKNOWN) ||
         compatible(m->a, source, m->last_speaker);
}

/* "he added": the speaker goes on, if nothing says that it is another. */
uint32_t quoth__speaker_of(Maker *m, const Frame *f) {
  bool letter = f->origin == FRAME_TURN && m->a->turns.items[f->number].kind >= TURN_QUESTION; /* names nobody */
  bool owner = f->source_end == f->source_first + 1 && quoth__is(m->a, f->source_first, WORD_OWNING);
  if (owner && (f->source == NONE || f->source_end == f->first))
    return quoth__entity_owning(m->a, f->source_first); /* "in his view", "Her verdict: “We lost.”" */
  bool label = f->source == NONE && !f->bits && quoth__is_char(m->a, f->first, ':'); /* "Her verdict: “We lost.”" */
  if (label && quoth__is(m->a, f->source_first, WORD_OWNING)) return quoth__entity_owning(m->a, f->source_first);
  if (f->source == NONE) {
    uint32_t some = some_of_many(m->a, f);
    return some != NONE || f->source_end == f->source_first || letter ? some : unknown_speaker(m->a, f);
  }
  if (f->joint != NONE && f->bits & WORD_CUE) return quoth__entity_joint(m->a, f->source, f->joint);
  const Mention *source = &m->a->mentions.items[f->source];
  uint32_t issuer = issuer_of(m, source);
  if (issuer != NONE) return issuer;
  uint32_t one = one_of_several(m->a, f, source);
  if (one != NONE) return one;
  uint32_t entity = quoth__entity_for(m->a, f->source);
  bool vague = is_vague(m->a, source) && !quoth__is_called_so(m->a, f->source);
  bool described = source->form != FORM_PRONOUN && (vague || is_new_description(m->a, f->source));
  uint32_t named = described ? named_before(m, source) : NONE;
  if (named != NONE) return named;
  bool stands = source->form == FORM_PRONOUN ? source->gender || source->plural : described;
  bool talk = stands && m->last_speaker != NONE &&
              quoth__block_of_frame(m->a, f) <= m->last_block + TALK_BLOCKS && !is_no_spokesman(m, source);
  uint32_t some = entity == NONE ? some_of_many(m->a, f) : NONE;
  if (entity == NONE && some == NONE) some = told_by_clause(m->a, source);
  if (some != NONE) return some;
  if (!talk || !may_go_on(m, source, entity)) return entity;
  if (m->last_speaker == quoth__addressed_before(m->a, f->source)) return entity;
  return entity != NONE && named_since(m, entity, source->first) ? entity : m->last_speaker;
}

/* A body that spoke last, not long before: NONE. */
static uint32_t body_before(const Maker *m, const Frame *f) {
  bool body = m->last_speaker != NONE && quoth__entity_kind(m->a, m->last_speaker) == QUOTH_ORGANISATION;
  return body && quoth__block_of_frame(m->a, f) <= m->last_block + TALK_BLOCKS ? m->last_speaker : NONE;
}

/* On whose behalf: the owner named with the role, else the owner of the role that
** the speaker was given, else, of one who is called no more than a spokesman, the body that spoke before. */
static uint32_t owner_of_role(const Maker *maker, const Frame *f, uint32_t speaker) {
  const quoth_article *a = maker->a;
  if (f->source == NONE) return NONE;
  const Mention *m = &a->mentions.items[f->source];
  bool speaks_for = false;
  for (uint32_t t = m->role_first; t < m->role_end; t++) speaks_for |= quoth__is(a, t, WORD_SPEAKS_FOR);
  if (speaks_for && m->owner != NONE && a->mentions.items[m->owner].entity != NONE)
    return a->mentions.items[m->owner].entity;
  uint32_t known = quoth__entity_principal(a, speaker);
  bool bare = m->owner == NONE && (m->role_end == m->role_first + 1 || quoth__is(a, m->role_first, WORD_SPEAKS_FOR));
  return known == NONE && speaks_for && bare ? body_before(maker, f) : known;
}

/* "his client" */
static bool holds_client(const quoth_article *a, const Piece *p) {
  const uint64_t *words = a->words;
  for (uint32_t t = p->first; t + 1 < p->end; t++)
    if (words[t] & WORD_OWNING && quoth__hit_of(a, t + 1, a->rules->names->client)) return true;
  return false;
}

/* Whether what a frame reports speaks of somebody's client. */
static bool speaks_of_client(const Maker *m, uint32_t frame) {
  for (uint32_t p = m->first_of[frame], n = 0; p != NONE && n < FAR; p = m->next[p], n++)
    if (holds_client(m->a, quoth__piece_at(m, p))) return true;
  return false;
}

/* "Orr said his client was ill": on whose behalf a lawyer speaks, the person that the text names most; NONE. */
static uint32_t client_of(const Maker *m, uint32_t frame, uint32_t speaker) {
  return speaks_of_client(m, frame) ? m->most_named[m->most_named[0] == speaker] : NONE;
}

uint32_t quoth__principal_of(const Maker *m, uint32_t frame, uint32_t speaker) {
  if (speaker == NONE) return NONE;
  uint32_t owner = owner_of_role(m, &m->a->reports->frames.items[frame], speaker);
  return owner != NONE ? owner : client_of(m, frame, speaker);
}

/* ---------------------------------------------------------------------- talk */

void quoth__note_talk(Maker *m, uint32_t speaker, uint32_t block, bool asks) {
  Talk *talk = &m->talk;
  bool turn = speaker != talk->speaker;
  if (turn) *talk = (Talk){speaker, talk->speaker, block, talk->block, asks, talk->asked};
  else *talk = (Talk){speaker, talk->other, block, talk->other_block, asks, talk->answered};
}

/* "“Is it late?” Orr asked Kay. | “No.” | “And now?”": whose turn a paragraph is that is a quotation and no more,
** behind a question or behind an answer to one; NONE. */
static uint32_t whose_turn(Maker *m, const Piece *p) {
  const Talk *talk = &m->talk;
  uint32_t block = quoth__block_of(m->a, p->first);
  bool asks = quoth__ends_asking(m->a, p), talks = talk->speaker != NONE || talk->other != NONE;
  bool next = talks && block == talk->block + 1;
  bool other = next && p->link == LINK_ALONE && p->first == m->a->blocks.items[block].tokens.begin &&
               (asks ? talk->answered && !talk->asked : talk->asked);
  if (!other) return NONE;
  uint32_t who = talk->other_block + TALK_BLOCKS + 1 >= block ? talk->other : NONE;
  quoth__note_talk(m, who, block, asks);
  return who;
}

/* "Asked about it, Orr laughed. “...”": who the sentence before is about, when nothing else says who speaks;
** NONE. */
static uint32_t speaker_before(quoth_article *a, const Piece *p) {
  uint32_t first = p->first, begin = a->blocks.items[quoth__block_of(a, first)].tokens.begin;
  if (first == begin || p->link != LINK_ALONE || !quoth__has(a, first, QUOTH_TOKEN_FIRST)) return NONE;
  uint32_t t = a->sentences.items[quoth__sentence_of(a, first - 1)].tokens.begin;
  if (t < begin || quoth__is(a, first - 1, WORD_IN_QUOTE)) return NONE;
  if (quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_CUE_NOUN)) /* "Asked whether he knew Kay, Orr" */
    while (t < first && !quoth__is_char(a, t, ',')) t++;
  for (uint32_t i = quoth__mention_from(a, t); i < a->mentions.count && a->mentions.items[i].first < first; i++) {
    const Mention *m = &a->mentions.items[i];
    if (quoth__is_governed(a, m, begin)) return NONE;
    if (quoth__is(a, m->end, WORD_GENITIVE)) continue;
    uint32_t who = m->form == FORM_PRONOUN && !m->gender ? NONE : quoth__entity_for(a, i);
    return who != NONE && !m->plural && quoth__entity_kind(a, who) == QUOTH_PERSON ? who : NONE;
  }
  return NONE;
}

uint32_t quoth__speaker_around(Maker *m, const Piece *p) {
  uint32_t before = speaker_before(m->a, p);
  return before != NONE ? before : whose_turn(m, p);
}
