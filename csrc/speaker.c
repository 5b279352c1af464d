/*
** speaker.c - frames to quotes: who said it, through whom, for whom, to whom, when.
**
** Input are the frames and pieces of quote.h; output is article->quotes, in the
** order of their first piece. Every frame that reports something becomes one quote;
** a quotation that nobody is said to have said becomes one without a speaker.
**
** Relays and addressees are captured by the pack's rules of kind relay (captures
** via and to); one belongs to the frame of its sentence nearest to it.
*/
#include <math.h>

#include "quote.h"
#include "who.h"

enum {
  WHEN_TOKENS = 25,    /* furthest date before a cue that dates it */
  WHEN_BEHIND = 8,     /* and behind it */
  LOOSE = 4,           /* words between a cue and a date that part them */
  DATE_TOKENS = 48,    /* dates looked at around a cue */
  SIGNED_TOKENS = 6,   /* from a document to who has written it */
  VIA_MOST = 4,        /* relays of one quote */
  TALK_BLOCKS = 2,     /* blocks between a quote and the pronoun that goes on with it */
  TALK_SENTENCES = 4,  /* sentences of its paragraph before a quote */
  ISSUED_TOKENS = 160, /* between a statement and where it was told who put it out */
  RELAY_FRAMES = 4,    /* frames that a relay may belong to, on either side */
  NEGATION_TOKENS = 4,
  DESCRIPTION = 7,     /* tokens of a description with a name in it: "the two-time Emmy nominee" */
  SURE = 6,            /* steps of the model's sureness */
  UNSOURCED = 25       /* per cent of cues without a source that are right */
};

/* Two who talk: the last who spoke, and the other one before him; entities, NONE where they are not known. */
typedef struct Talk {
  uint32_t speaker, other;
  uint32_t block, other_block; /* where they spoke last */
  bool asked, answered;        /* the last asked, or spoke behind the question of the other */
} Talk;

/* What one frame needs while it is turned into a quote. */
typedef struct Maker {
  quoth_article *a;
  uint32_t *next;        /* by piece: the next one of the same frame, NONE */
  uint32_t *first_of;    /* by frame: its first piece, NONE */
  uint32_t *dates_from;  /* the index of dates by token */
  uint32_t most_named[2]; /* of persons, NONE */
  uint32_t last_speaker; /* of the quote before, NONE */
  uint32_t last_block;   /* where it stood: block, and token behind its cue and source */
  uint32_t last_token;
  Talk talk;
  uint32_t paper, author; /* the last document that spoke for its author, by its entry in "authored"; NONE */
} Maker;

static const Piece *piece_at(const quoth_article *a, uint32_t i) { return &a->reports->pieces.items[i]; }

/* ------------------------------------------------------------------- speakers */

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

/* Whom the paragraph, or the one before it, is about, of those named since the last quote: the person whose
** name all but opens a sentence before the source's own; NONE. */
static uint32_t named_before(const Maker *m, const Mention *source) {
  const quoth_article *a = m->a;
  uint32_t here = quoth__sentence_of(a, source->first), block = a->sentences.items[here].block;
  uint32_t from = a->blocks.items[block > 0 ? block - 1 : 0].sentences.begin;
  for (uint32_t s = here, tries = 0; s-- > from && tries < TALK_SENTENCES; tries++) {
    uint32_t first = a->sentences.items[s].tokens.begin, i = quoth__mention_from(a, first);
    const Mention *c = i < a->mentions.count ? &a->mentions.items[i] : NULL;
    if (first < m->last_token) return NONE;
    bool owns = c && quoth__is(a, c->end, WORD_GENITIVE);
    bool early = c && c->first < first + NEAR && !quoth__is_governed(a, c, first); /* "But his neighbour Orr" */
    bool opens = early && c->form == FORM_NAME && c->entity != NONE && !owns;
    if (opens && quoth__entity_kind(a, c->entity) == QUOTH_PERSON && compatible(a, source, c->entity)) return c->entity;
  }
  return NONE;
}

/* "a statement by Orr", "a letter from Orr", "a report published in July by Orr", but not "a memo seen by Orr": the
** mention; NONE. */
static uint32_t signer_behind(const quoth_article *a, uint32_t token) {
  const struct NameRules *names = a->rules->names;
  const uint32_t end = a->sentences.items[quoth__sentence_of(a, token)].tokens.end;
  for (uint32_t t = token + 1; t + 1 < end && t <= token + SIGNED_TOKENS; t++) {
    if (quoth__is(a, t, WORD_AGENT) || (t == token + 1 && quoth__hit_of(a, t, names->from)))
      return quoth__mention_in(a, t + 1, end);
    uint32_t author = quoth__is(a, t, WORD_THAT | WORD_WHO) ? quoth__mention_over(a, t + 1) : NONE;
    if (author != NONE) return quoth__hit_of(a, a->mentions.items[author].end, names->put_out) ? author : NONE;
    bool dated = quoth__is(a, t, WORD_PREPOSITION) && quoth__is(a, t + 1, WORD_IN_DATE);
    if (!dated && !quoth__is(a, t, WORD_IN_DATE) && !quoth__hit_of(a, t, names->put_out)) return NONE;
  }
  return NONE;
}

/* Who a sentence says has put the statement out that it speaks of at a token: who signed it, whoever reports
** there, else whom the sentence begins with; NONE. */
static uint32_t issuer_at(quoth_article *a, uint32_t token) {
  const struct Reports *r = a->reports;
  uint32_t sentence = quoth__sentence_of(a, token), begin = a->sentences.items[sentence].tokens.begin;
  uint32_t signer = signer_behind(a, token);
  if (signer != NONE) return quoth__entity_for(a, signer);
  for (uint32_t f = quoth__frame_from(a, begin), last = f + FAR; f < r->frames.count && f < last; f++) {
    if (r->frames.items[f].sentence != sentence) break;
    uint32_t source = r->frames.items[f].source;
    if (source != NONE && r->frames.items[f].source_first != token) return quoth__entity_for(a, source);
  }
  uint32_t i = quoth__mention_from(a, begin);
  const Mention *m = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  return m && m->first < begin + NEAR && !quoth__is_governed(a, m, begin) ? quoth__entity_for(a, i) : NONE;
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

/* Where a source that no lexicon knows is named: its words up to the first that begins
** something else. "A regular, who asked not to be named," is the regular. */
static uint32_t unknown_speaker(quoth_article *a, const Frame *f) {
  uint32_t t = f->source_first;
  while (t < f->source_end && !quoth__has(a, t, QUOTH_TOKEN_WORD)) t++;
  uint32_t first = t;
  while (t < f->source_end &&
         (quoth__has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER) || quoth__is_hyphen_inside(a, t)) &&
         (!quoth__is(a, t, WORD_SMALL) || quoth__is(a, t, WORD_DETERMINER) || is_compounded(a, t)) &&
         !(t > first && is_told_participle(a, t, f->source_end))) t++;
  if (t == first || quoth__is(a, t - 1, WORD_CUE)) return NONE;
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

/* "he added": the speaker goes on, if nothing says that it is another. */
static uint32_t speaker_of(Maker *m, const Frame *f) {
  bool letter = f->origin == FRAME_TURN && m->a->turns.items[f->number].kind >= TURN_QUESTION; /* names nobody */
  if (f->source == NONE && f->source_end == f->source_first + 1 && quoth__is(m->a, f->source_first, WORD_OWNING))
    return quoth__entity_owning(m->a, f->source_first); /* "in his view" */
  bool label = f->source == NONE && !f->bits && quoth__is_char(m->a, f->first, ':'); /* "Her verdict: “We lost.”" */
  if (label && quoth__is(m->a, f->source_first, WORD_OWNING)) return quoth__entity_owning(m->a, f->source_first);
  if (f->source == NONE) return f->source_end > f->source_first && !letter ? unknown_speaker(m->a, f) : NONE;
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
              quoth__block_of(m->a, f->first) <= m->last_block + TALK_BLOCKS;
  if (!talk || !compatible(m->a, source, m->last_speaker)) return entity;
  if (m->last_speaker == quoth__addressed_before(m->a, f->source)) return entity;
  return entity != NONE && named_since(m, entity, source->first) ? entity : m->last_speaker;
}

/* A body that spoke last, not long before: NONE. */
static uint32_t body_before(const Maker *m, const Frame *f) {
  bool body = m->last_speaker != NONE && quoth__entity_kind(m->a, m->last_speaker) == QUOTH_ORGANISATION;
  return body && quoth__block_of(m->a, f->first) <= m->last_block + TALK_BLOCKS ? m->last_speaker : NONE;
}

/* On whose behalf: the owner named with the role, else the owner of the role that
** the speaker was given, else, of one who is called no more than a spokesman, the body that spoke before. */
static uint32_t principal_of(const Maker *maker, const Frame *f, uint32_t speaker) {
  const quoth_article *a = maker->a;
  if (f->source == NONE || speaker == NONE) return NONE;
  const Mention *m = &a->mentions.items[f->source];
  bool speaks_for = false;
  for (uint32_t t = m->role_first; t < m->role_end; t++) speaks_for |= quoth__is(a, t, WORD_SPEAKS_FOR);
  if (speaks_for && m->owner != NONE && a->mentions.items[m->owner].entity != NONE)
    return a->mentions.items[m->owner].entity;
  uint32_t known = quoth__entity_principal(a, speaker);
  bool bare = m->owner == NONE && m->role_end == m->role_first + 1;
  return known == NONE && speaks_for && bare ? body_before(maker, f) : known;
}

/* Whether what a frame reports speaks of somebody's client. */
static bool speaks_of_client(const Maker *m, uint32_t frame) {
  const quoth_article *a = m->a;
  for (uint32_t p = m->first_of[frame], n = 0; p != NONE && n < FAR; p = m->next[p], n++)
    for (uint32_t t = piece_at(a, p)->first; t + 1 < piece_at(a, p)->end; t++)
      if (quoth__is(a, t, WORD_OWNING) && quoth__hit_of(a, t + 1, a->rules->names->client)) return true;
  return false;
}

/* "Orr said his client was ill": on whose behalf a lawyer speaks, the person that the text names most; NONE. */
static uint32_t client_of(const Maker *m, uint32_t frame, uint32_t speaker) {
  if (speaker == NONE || !speaks_of_client(m, frame)) return NONE;
  return m->most_named[m->most_named[0] == speaker];
}

/* --------------------------------------------------------------------- stance */

static quoth_stance stance_of(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool negated = false;
  for (uint32_t t = f->first; t-- > begin && f->first - t <= NEGATION_TOKENS;) {
    if (!quoth__is(a, t, WORD_AUXILIARY | WORD_ADVERB | WORD_NEGATION)) break;
    negated |= quoth__is(a, t, WORD_NEGATION);
  }
  for (uint32_t t = f->first; t < f->end; t++) negated |= quoth__is(a, t, WORD_NEGATION);
  if (!negated) return f->stance;
  if (f->negated != QUOTH_ASSERTS) return f->negated;
  if (f->stance == QUOTH_ASSERTS || f->stance == QUOTH_CONFIRMS ||
      f->stance == QUOTH_BELIEVES) return QUOTH_DENIES;
  return f->stance == QUOTH_DENIES ? QUOTH_ASSERTS : f->stance;
}

/* ----------------------------------------------------------------------- when */

static bool in_piece(const quoth_article *a, const Maker *m, uint32_t frame, uint32_t token) {
  for (uint32_t p = m->first_of[frame], n = 0; p != NONE && n < 8; p = m->next[p], n++)
    if (piece_at(a, p)->first <= token && token < piece_at(a, p)->end) return true;
  return quoth__is(a, token, WORD_IN_QUOTE);
}

/* Whether the token lies in what another frame, to which this one does not belong, reports. */
static bool in_another(const quoth_article *a, uint32_t frame, uint32_t token) {
  const struct Reports *r = a->reports;
  uint32_t i = quoth__piece_from(r, token);
  const Piece *p = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!p || p->first > token || p->frame == NONE || p->frame == frame) return false;
  return r->frames.items[frame].first < p->first || r->frames.items[frame].first >= p->end;
}

/* A date of a clause about who speaks: "Orr, who has been mayor since 2021, said", "the memo,
** dated May 5, says"; but not "Orr, speaking on Friday, said". */
static bool is_aside(const quoth_article *a, const Frame *f, const Mark *date) {
  if (date->first < f->source_first || f->source_first == f->source_end) return false;
  bool inside = date->first < f->source_end, behind = date->first >= f->first && f->source_first < f->first;
  uint32_t t = date->first;
  if (behind) return false; /* "Orr, who came, said on Friday" */
  while (t > f->source_first && date->first - t < DATE_TOKENS && !quoth__is(a, t, WORD_WHO) &&
         !quoth__is_char(a, t, ',')) t--;
  if (!inside && !quoth__is(a, t, WORD_WHO) && !quoth__opens_whose(a, t + 1)) return false; /* "Orr on Friday said" */
  return t > f->source_first && !quoth__is(a, t + 1, WORD_CUE);
}

/* "three current and former officials": what a description says of since when somebody is what he is. */
static bool is_in_description(const quoth_article *a, const quoth_date *date) {
  bool vague = strcmp(date->value, "PRESENT_REF") == 0 || strcmp(date->value, "PAST_REF") == 0;
  return vague && quoth__mention_over(a, date->tokens.begin) != NONE;
}

/* Nothing between the cue and a date behind it but its source, small words, and where or to
** whom it was said: "wrote in a note to clients on Friday". */
static bool adjoins(const quoth_article *a, const Frame *f, uint32_t date) {
  uint32_t loose = 0;
  for (uint32_t t = f->end; t < date; t++) {
    if (t >= f->source_first && t < f->source_end) continue;
    uint32_t mention = quoth__mention_over(a, t);
    if (mention != NONE) { t = a->mentions.items[mention].end - 1; loose++; continue; }
    if (quoth__is(a, t, WORD_PREPOSITION | WORD_DETERMINER | WORD_ADVERB)) continue;
    bool clause = quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_AUXILIARY | WORD_BUT | WORD_THAT);
    loose += clause ? LOOSE : 1;
  }
  return loose < LOOSE;
}

/* The time of the entry of a live blog that a token stands in. */
static int32_t entry_of(const quoth_article *a, uint32_t token) {
  uint32_t low = 0, high = a->entries.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->entries.items[middle].first <= token) low = middle + 1; else high = middle;
  }
  return low ? (int32_t)a->entries.items[low - 1].date : QUOTH_NONE;
}

/* The date of the reporting clause: the nearest before the cue in its sentence, or
** one right behind it; never one inside what is reported. */
static int32_t when_of(Maker *m, uint32_t frame) {
  const quoth_article *a = m->a;
  const Frame *f = &a->reports->frames.items[frame];
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  const MarkVector *dates = &a->marks[TYPE_DATE];
  uint32_t least = UINT32_MAX;
  int32_t best = QUOTH_NONE;
  uint32_t from = f->first > DATE_TOKENS ? f->first - DATE_TOKENS : 0, to = f->end + DATE_TOKENS;
  if (from < s->tokens.begin) from = s->tokens.begin;
  if (to > s->tokens.end) to = s->tokens.end;
  for (uint32_t d = quoth__mark_from(dates, m->dates_from, from); d < dates->count && dates->items[d].first < to; d++) {
    const Mark *date = &dates->items[d];
    if (d >= a->dates.count || a->dates.items[d].type == QUOTH_DURATION ||
        a->dates.items[d].type == QUOTH_SET ||
        in_piece(a, m, frame, date->first) || in_another(a, frame, date->first)) continue;
    if (is_aside(a, f, date) || is_in_description(a, &a->dates.items[d])) continue;
    bool behind = date->first >= f->end, inside = !behind && date->first >= f->first; /* of the cue */
    uint32_t gap = inside ? 0 : behind ? date->first - f->end : f->first - date->end;
    if (behind ? gap > WHEN_BEHIND + (f->source_end - f->source_first) || !adjoins(a, f, date->first)
               : gap > WHEN_TOKENS) continue;
    if (gap < least) { least = gap; best = (int32_t)d; }
  }
  return best != QUOTH_NONE || !a->entries.count ? best : entry_of(a, f->first);
}

/* --------------------------------------------------------------- relays, addressees */

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
    bool own = !origin && frame->source_first >= first && frame->source_first < relay->end &&
        (!frame->right || frame->bits & WORD_CUE_ADVERB);
    if (own && frame->pieces) return NONE;
    if (frame->pieces) return f;
  }
  for (uint32_t f = here; f < r->frames.count && f < here + RELAY_FRAMES; f++) {
    const Frame *frame = &r->frames.items[f];
    if (frame->sentence == sentence && frame->pieces && frame->source_first >= relay->end) return f;
  }
  return NONE;
}

/* The parties that a rule named itself. */
static bool read_mark(quoth_article *a, const Frame *f, quoth_quote *q) {
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
  const Piece *p = m->first_of[frame] == NONE ? NULL : piece_at(m->a, m->first_of[frame]);
  bool opens = p && p->first == to->first && m->a->reports->frames.items[frame].end == to->first;
  return opens && !is_subject(m->a, to);
}

/* A relay inside what is reported is part of it. */
static bool is_reported(const Maker *m, uint32_t frame, const Mark *relay) {
  const Capture *part = quoth__captured(m->a, relay, REPORT_VIA), *to = quoth__captured(m->a, relay, REPORT_TO);
  if (!part && to && opens_content(m, frame, to)) return false;
  if (!part) part = to;
  return part && in_piece(m->a, m, frame, part->first);
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

/* "Speaking on Radio Norden, Orr recalled that ... and said ...": what opens the sentence holds for all that
** its speaker says in it. */
static bool hold_on(Maker *m, const Mark *relay, uint32_t frame, const uint32_t *quote_of, quoth_party via) {
  quoth_article *a = m->a;
  const struct Reports *r = a->reports;
  uint32_t sentence = r->frames.items[frame].sentence;
  if (relay->first != a->sentences.items[sentence].tokens.begin) return true;
  int32_t speaker = a->quotes.items[quote_of[frame]].speaker;
  for (uint32_t f = frame + 1; f < r->frames.count && f <= frame + RELAY_FRAMES; f++) {
    if (r->frames.items[f].sentence != sentence) return true;
    quoth_quote *q = quote_of[f] == NONE ? NULL : &a->quotes.items[quote_of[f]];
    if (q && q->speaker == speaker && !add_via(a, q, via)) return false;
  }
  return true;
}

static bool read_relay(Maker *m, const Mark *relay, const uint32_t *quote_of) {
  quoth_article *a = m->a;
  uint32_t frame = frame_near(a, relay, quoth__captured(a, relay, REPORT_SOURCE) != NULL);
  if (frame == NONE || quote_of[frame] == NONE || is_reported(m, frame, relay)) return true;
  quoth_quote *q = &a->quotes.items[quote_of[frame]];
  const Capture *via = quoth__captured(a, relay, REPORT_VIA), *to = quoth__captured(a, relay, REPORT_TO);
  bool passed_on = quoth__captured(a, relay, REPORT_ASIDE) && a->reports->frames.items[frame].first < relay->first;
  const Capture *origin = passed_on ? NULL : quoth__captured(a, relay, REPORT_SOURCE);
  const Frame *f = &a->reports->frames.items[frame];
  bool speaks = to && to->first < f->source_end && f->source_first < to->end; /* "...?" asked her son */
  if (to && !speaks && q->to.span.begin == q->to.span.end) q->to = party_of(a, to->first, to->end);
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
  return add_via(a, q, party) && hold_on(m, relay, frame, quote_of, party);
}

/* ------------------------------------------------------------------------- quotes */

/* “Who will pay?” she said: one sentence, or a turn that ends with a question. */
static bool is_question(const Maker *m, uint32_t first) {
  const quoth_article *a = m->a;
  const Piece *p = piece_at(a, first);
  bool alone = m->next[first] == NONE && quoth__sentence_of(a, p->first) == quoth__sentence_of(a, p->end - 1);
  return quoth__ends_asking(a, p) && (alone || p->link == LINK_TURN);
}

/* The bytes of each piece and, behind them in one block, their text with spaces between. */
static bool set_content(Maker *m, quoth_quote *q, uint32_t first) {
  quoth_article *a = m->a;
  uint32_t count = 0;
  size_t size = 0;
  for (uint32_t p = first; p != NONE; p = m->next[p], count++) {
    quoth_span span = quoth__token_span(a, piece_at(a, p)->first, piece_at(a, p)->end);
    size += span.end - span.begin + 1;
  }
  quoth_span *spans = quoth__take(&a->arena, count * sizeof *spans + size), *to = spans;
  if (!spans) return quoth__nomem(a);
  char *text = (char *)(spans + count);
  q->content = spans;
  q->content_count = count;
  q->text = text;
  for (uint32_t p = first; p != NONE; p = m->next[p], to++) {
    *to = quoth__token_span(a, piece_at(a, p)->first, piece_at(a, p)->end);
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
    const Piece *piece = piece_at(m->a, p);
    quoted |= piece->quotation != NONE || piece->whole; /* whole without marks: a transcript */
    bare |= !piece->whole;
  }
  return !quoted ? QUOTH_INDIRECT : bare ? QUOTH_MIXED : QUOTH_DIRECT;
}

/* Where on the scale of the model's margins the cue's tag lies, 0 to SURE - 1. */
static int sureness(const Frame *f) {
  static const int32_t from[SURE - 1] = {-60, 40, 130, 220, 330};
  int bucket = 0;
  while (bucket < SURE - 1 && f->score >= from[bucket]) bucket++;
  return bucket;
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
  const Piece *piece = piece_at(m->a, first);
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
  const Piece *piece = piece_at(m->a, first);
  if (f && f->origin == FRAME_RULE)
    return m->a->rules->rules.items[m->a->marks[TYPE_ATTRIBUTION].items[f->number].rule].name;
  if (piece->tagged && piece->quotation == NONE) return "model";
  return names[piece->link];
}

static void note_talk(Maker *m, uint32_t speaker, uint32_t block, bool asks) {
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
  bool asks = quoth__ends_asking(m->a, p), next = talk->speaker != NONE && block == talk->block + 1;
  bool other = next && p->link == LINK_ALONE && p->first == m->a->blocks.items[block].tokens.begin &&
               (asks ? talk->answered && !talk->asked : talk->asked);
  if (!other) return NONE;
  uint32_t who = talk->other_block + TALK_BLOCKS + 1 >= block ? talk->other : NONE;
  note_talk(m, who, block, asks);
  return who;
}

static void add_parties(Maker *m, quoth_quote *q, uint32_t frame) {
  quoth_article *a = m->a;
  const Frame *f = &a->reports->frames.items[frame];
  uint32_t speaker = speaker_of(m, f), principal = principal_of(m, f, speaker);
  if (principal == NONE) principal = client_of(m, frame, speaker);
  if (f->end > f->first) q->cue = quoth__token_span(a, f->first, f->end); /* a rule need not capture one */
  q->lemma = f->entry == NONE ? NULL : a->rules->entries.items[f->entry].lemma;
  if (f->source_end > f->source_first) q->source.span = quoth__token_span(a, f->source_first,
      f->source_end);
  if (speaker != NONE) q->speaker = q->source.entity = (int32_t)speaker;
  if (principal != NONE && principal != speaker) q->principal = (int32_t)principal;
  q->when = when_of(m, frame);
  q->stance = stance_of(a, f);
  if (speaker != NONE) note_talk(m, speaker, quoth__block_of(a, f->first), f->stance == QUOTH_ASKS);
  bool asks = q->stance == QUOTH_ASKS && q->kind == QUOTH_INDIRECT; /* who answers is another */
  if (speaker == NONE || asks) return;
  m->last_speaker = speaker;
  m->last_block = quoth__block_of(a, f->first);
  m->last_token = f->source_end > f->end ? f->source_end : f->end;
  for (uint32_t p = m->first_of[frame]; p != NONE; p = m->next[p])
    if (piece_at(a, p)->end > m->last_token) m->last_token = piece_at(a, p)->end;
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

static bool add_quote(Maker *m, uint32_t frame, uint32_t first) {
  quoth_article *a = m->a;
  quoth_quote *q = &a->quotes.items[a->quotes.count++];
  const Frame *f = frame == NONE ? NULL : &a->reports->frames.items[frame];
  *q = (quoth_quote){.source.entity = QUOTH_NONE, .speaker = QUOTH_NONE, .principal = QUOTH_NONE,
                     .to.entity = QUOTH_NONE, .when = QUOTH_NONE, .stance = QUOTH_ASSERTS,
                     .kind = kind_of(m, first), .confidence = confidence_of(m, f, first),
                     .rule = rule_of(m, f, first)};
  if (f) add_parties(m, q, frame);
  uint32_t before = f ? NONE : speaker_before(a, piece_at(a, first));
  if (!f && before == NONE) before = whose_turn(m, piece_at(a, first));
  if (before != NONE) q->speaker = (int32_t)before;
  if (q->stance == QUOTH_ASSERTS && q->kind == QUOTH_DIRECT && is_question(m, first)) q->stance = QUOTH_ASKS;
  return (!f || read_mark(a, f, q)) && set_content(m, q, first) && !a->error.code;
}

/* Chains the pieces of each frame in order, and notes the first; room for the quotes that begin
** with a piece. */
static bool chain_pieces(Maker *m) {
  const struct Reports *r = m->a->reports;
  uint32_t quotes = 0;
  uint32_t *last = quoth__take(&m->a->arena, ((size_t)r->frames.count + 1) * sizeof *last);
  m->next = quoth__take(&m->a->arena, ((size_t)r->pieces.count + 1) * sizeof *m->next);
  m->first_of = quoth__take(&m->a->arena, ((size_t)r->frames.count + 1) * sizeof *m->first_of);
  if (!last || !m->next || !m->first_of) return quoth__nomem(m->a);
  memset(m->first_of, 0xFF, ((size_t)r->frames.count + 1) * sizeof *m->first_of);
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
    const Piece *p = piece_at(a, i);
    if (p->link == LINK_NONE) continue;
    a->marks[TYPE_QUOTE].items[a->marks[TYPE_QUOTE].count++] =
        (Mark){.first = p->first, .end = p->end, .rule = NONE, .entity = NONE, .number = (double)NAN};
  }
  return true;
}

/* Whether a quote begins with the piece: the first of its frame, or one without a frame. */
static bool begins_quote(const Maker *m, uint32_t piece) {
  const Piece *p = piece_at(m->a, piece);
  return p->link != LINK_NONE && (p->frame == NONE || m->first_of[p->frame] == piece);
}

/* "Orr, appearing for Kay, told the court": Orr speaks for Kay, here and later. */
static void hear_for_whom(quoth_article *a, const Mark *relay) {
  const Capture *principal = quoth__captured(a, relay, REPORT_FOR);
  if (!principal || relay->first < 2) return;
  bool honoured = quoth__is(a, relay->first - 1, WORD_HONOUR); /* "Orr QC, for Kay" */
  uint32_t speaker = quoth__mention_over(a, relay->first - 1 - honoured);
  if (speaker == NONE) return;
  quoth_party for_whom = party_of(a, principal->first, principal->end);
  uint32_t who = quoth__entity_for(a, speaker);
  if (who != NONE && for_whom.entity != QUOTH_NONE) quoth__entity_serves(a, who, (uint32_t)for_whom.entity);
}

bool quoth__read_speakers(quoth_article *a) {
  const struct Reports *r = a->reports;
  Maker m = {.a = a, .last_speaker = NONE, .talk = {NONE, NONE, 0, 0, false, false}, .paper = NONE,
             .author = NONE};
  quoth__most_named(a, m.most_named);
  uint32_t *quote_of = quoth__take(&a->arena, ((size_t)r->frames.count + 1) * sizeof *quote_of);
  if (!quote_of || !chain_pieces(&m)) return quoth__nomem(a);
  memset(quote_of, 0xFF, ((size_t)r->frames.count + 1) * sizeof *quote_of);
  const MarkVector *dates = &a->marks[TYPE_DATE], *relays = &a->marks[TYPE_RELAY];
  for (uint32_t i = 0; i < relays->count; i++) hear_for_whom(a, &relays->items[i]);
  m.dates_from = quoth__index_by_token(a, dates->items, dates->count, sizeof *dates->items);
  if (!m.dates_from) return false;
  for (uint32_t i = 0; i < r->pieces.count; i++) {
    const Piece *p = &r->pieces.items[i];
    if (!begins_quote(&m, i)) continue;
    if (p->frame != NONE) quote_of[p->frame] = a->quotes.count;
    if (!add_quote(&m, p->frame, i)) return false;
    if (!quoth__charge(&a->meter, STAGE_SPEAKERS, 16, a->tokens.begin[p->first], &a->error)) return false;
  }
  for (uint32_t i = 0; i < relays->count; i++)
    if (!read_relay(&m, &relays->items[i], quote_of)) return false;
  quoth__name_lead(a);
  return mark_quotes(a) && quoth__finish_entities(a);
}
