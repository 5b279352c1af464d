/*
** cue.c - cues to frames: see quote.h.
**
** A cue is, in this order of trust, what a rule captured, what the model calls a
** cue, a word of the lexicon "cue", or a colon or dash that stands for one. With a
** model, a word alone only reports what a quotation stands beside.
**
** Most tokens can be none of these: the walk goes from one that can to the next.
*/
#include "quote.h"
#include "turn.h"

enum {
  LABEL_TOKENS = 6,
  DOUBTFUL = 0      /* margin below which the model alone makes no cue */
};

static inline Frame *new_frame(quoth_article *a, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  if (!quoth__room(&a->arena, &r->frames)) {
    quoth__nomem(a);
    return NULL;
  }
  Frame *f = &r->frames.items[r->frames.count++];
  *f = (Frame){.first = first, .end = end, .source = NONE, .joint = NONE, .entry = NONE,
               .sentence = quoth__sentence_of(a, first)};
  return f;
}

/* The newest frame reports these tokens. */
static bool give_content(quoth_article *a, uint32_t first, uint32_t end) {
  struct Reports *r = a->reports;
  if (first >= end) return true;
  if (!quoth__room(&a->arena, &r->given)) return quoth__nomem(a);
  r->given.items[r->given.count++] = (Given){first, end, r->frames.count - 1};
  return true;
}

/* ----------------------------------------------------------------- the lexicon "cue" */

/* What it says of words: the most telling entry of it, and the stance of the first that takes
** one ("declined to say"). */
typedef struct CueFacts {
  uint32_t entry;
  uint16_t tokens;         /* of the first entry */
  uint8_t trust;           /* 0: no word is a cue */
  uint8_t stance, negated;
} CueFacts;

static uint8_t trust(uint64_t bits) {
  return bits & WORD_CUE_ADVERB ? 4 : bits & WORD_CUE_SAY && bits & WORD_CUE ? 3 : bits & WORD_CUE ? 2 : 1;
}

static CueFacts facts_of(const struct NameRules *names, const Hit *hit) {
  if (hit->lexicon != names->cue) return (CueFacts){.stance = QUOTH_ASSERTS, .negated = QUOTH_ASSERTS};
  const EntryFacts *facts = &names->facts[hit->entry];
  return (CueFacts){hit->entry, hit->tokens, trust(facts->bits), facts->stance, facts->negated};
}

static void add_facts(CueFacts *all, CueFacts behind) {
  if (all->stance == QUOTH_ASSERTS) all->stance = behind.stance;
  if (all->negated == QUOTH_ASSERTS) all->negated = behind.negated;
  if (!all->tokens) all->tokens = behind.tokens;
  if (behind.trust <= all->trust) return;
  all->trust = behind.trust;
  all->entry = behind.entry;
}

/* Of each hit that all articles share, with those behind it in its list. */
bool quoth__freeze_cues(quoth_rules *rules, quoth_error *error) {
  uint32_t count;
  const Hit *hits = quoth__known_hits(rules, &count);
  CueFacts *cues = quoth__take_zero(&rules->arena, count, sizeof *cues);
  rules->cues = cues;
  if (!cues) return quoth__no_memory(error);
  for (uint32_t n = count; n-- > 1;) { /* number 0 is none */
    cues[n] = facts_of(rules->names, &hits[n]);
    if (!hits[n].last) add_facts(&cues[n], cues[n + 1]);
  }
  return true;
}

/* Of a hit of this article alone. */
static CueFacts own_facts(const quoth_article *a, uint32_t number) {
  CueFacts all = {.stance = QUOTH_ASSERTS, .negated = QUOTH_ASSERTS};
  for (const Hit *hit = quoth__numbered_hit(a, number); hit; hit = quoth__hit_behind(hit))
    add_facts(&all, facts_of(a->rules->names, hit));
  return all;
}

static inline CueFacts facts_at(const quoth_article *a, uint32_t token) {
  uint32_t number = a->hit_at[token];
  return number < a->known_count ? a->rules->cues[number] : own_facts(a, number);
}

static inline void describe_cue(const quoth_article *a, Frame *f) {
  CueFacts all = {.stance = QUOTH_ASSERTS, .negated = QUOTH_ASSERTS};
  if (f->first < f->end && quoth__is(a, f->first, WORD_ANY_CUE | WORD_CUE_NOUN)) all = facts_at(a, f->first);
  for (uint32_t t = f->first + 1; t < f->end; t++) {
    if (quoth__is(a, t, WORD_PREPOSITION) && all.trust) break; /* "said in a press release" */
    if (quoth__is(a, t, WORD_ANY_CUE | WORD_CUE_NOUN)) add_facts(&all, facts_at(a, t));
  }
  bool judged = f->first > 0 && quoth__is(a, f->first, WORD_CUE_NOUN) && quoth__is(a, f->first - 1, WORD_CUE);
  if (all.stance == QUOTH_ASSERTS && judged) all.stance = facts_at(a, f->first - 1).stance; /* "rejected [claims]" */
  f->stance = (quoth_stance)all.stance;
  f->negated = (quoth_stance)all.negated;
  if (!all.trust) return;
  f->entry = all.entry;
  f->bits = a->rules->names->facts[all.entry].bits;
}

/* ----------------------------------------------------------------------------- cues */

/* Behind an article, an owner, a preposition or a verb of saying ("told state television")
** stands a noun; so does a form that can be one behind words that cannot speak: "a phone
** call". */
static bool noun_place(const quoth_article *a, uint32_t token) {
  const uint64_t opener = WORD_DETERMINER | WORD_GENITIVE | WORD_PREPOSITION;
  if (token == 0) return false;
  bool subject = quoth__is(a, token - 1, WORD_AUXILIARY | WORD_PRONOUN) && !quoth__is(a, token - 1,
      WORD_OWNING);
  if (subject) return false;
  bool said = quoth__says_at(a, token - 1) &&
              !quoth__is(a, token - 1, WORD_NOUN_LIKE);
  if (said || (quoth__is(a, token - 1, opener) && !quoth__is(a, token - 1, WORD_IN_QUOTE))) return true;
  if (!quoth__is(a, token, WORD_NOUN_LIKE)) return false;
  for (uint32_t t = token; t-- > 0 && token - t <= NEAR;) {
    if (quoth__is(a, t, opener)) return true;
    if (!quoth__has(a, t, QUOTH_TOKEN_LOWER) ||
        quoth__is(a, t, WORD_TITLE | WORD_GROUP | WORD_ORG | WORD_DOCUMENT | WORD_SMALL)) return false;
  }
  return false;
}

/* "policy counsel Lee Orr told": the last word of somebody's title, before the name. */
static bool ends_title(const quoth_article *a, uint32_t token) {
  uint32_t i = quoth__is(a, token, WORD_TITLE) ? quoth__mention_over(a, token) : NONE;
  return i != NONE && a->mentions.items[i].form == FORM_NAME && a->mentions.items[i].name_first == token + 1;
}

/* "the Chief Press Secretary": a capital inside of who is named; "said state Sen. Orr": a word before it. */
static bool in_title(const quoth_article *a, uint32_t token) {
  bool before = quoth__is(a, token, WORD_NOUN_LIKE) && token > 0 && token + 1 < a->tokens.count &&
                quoth__is(a, token - 1, WORD_CUE) && quoth__is(a, token + 1, WORD_TITLE) &&
                quoth__has(a, token + 1, QUOTH_TOKEN_CAP);
  if (before || ends_title(a, token)) return true;
  return quoth__has(a, token, QUOTH_TOKEN_CAP) && !quoth__has(a, token, QUOTH_TOKEN_FIRST) &&
         quoth__mention_over(a, token) != NONE;
}

static uint32_t cue_hit_end(const quoth_article *a, uint32_t token) { return token + facts_at(a, token).tokens; }

/* ‘We were lied to’: families turn on ferry's owner; but not ‘Stay out’: Families told to leave */
static bool heads_line(const quoth_article *a, uint32_t token, const quoth_block *block) {
  uint32_t first = block->tokens.begin, mention = quoth__mention_from(a, token + 1);
  uint32_t verb = mention < a->mentions.count ? a->mentions.items[mention].end : token;
  if (verb > token && quoth__is(a, verb, WORD_CUE) && quoth__hit_of(a, verb + 1, a->rules->names->to)) return false;
  return block->role == QUOTH_HEADLINE && token > first + NEAR && quoth__opens_quotation(a, first, token) &&
         quoth__opens_quotation(a, token - 1, token) && mention < a->mentions.count &&
         a->mentions.items[mention].first == token + 1;
}

/* "Orr was blunt: “We lost.”", "Orr's lawyer was blunt: “We lost.”": a person is what the sentence before the colon is
** about; one that is only described, with a verb behind that says more of him. */
static bool person_opens(const quoth_article *a, uint32_t sentence) {
  uint32_t i = quoth__mention_at(a, a->sentences.items[sentence].tokens.begin);
  const Mention *m = i == NONE ? NULL : &a->mentions.items[i];
  if (m && quoth__is(a, m->end, WORD_GENITIVE)) {
    i = quoth__mention_at(a, m->end + 1);
    m = i == NONE ? NULL : &a->mentions.items[i];
  }
  if (!m) return false;
  if (m->form == FORM_PRONOUN) return m->gender == GENDER_MALE || m->gender == GENDER_FEMALE;
  if (m->form == FORM_ROLE) return m->kind == QUOTH_PERSON && quoth__is(a, m->end, WORD_COPULA | WORD_AUXILIARY);
  return m->entity != NONE && quoth__entity_kind(a, m->entity) == QUOTH_PERSON;
}

/* A colon reports when a quotation follows, when a short label opens the block, or behind a
** quotation that does, unless a cue before it does. */
static bool colon_reports(const quoth_article *a, uint32_t token, const quoth_block *block) {
  const struct Reports *r = a->reports;
  const Frame *last = r->frames.count ? &r->frames.items[r->frames.count - 1] : NULL;
  if (token == block->tokens.begin || token + 1 >= block->tokens.end) return false;
  if (last && last->end <= token && last->sentence == quoth__sentence_of(a, token)) return false;
  if (heads_line(a, token, block)) return true;
  uint32_t mention = quoth__mention_over(a, token - 1);
  bool opens = quoth__opens_quotation(a, token + 1, block->tokens.end);
  if (mention == NONE) return opens && person_opens(a, quoth__sentence_of(a, token));
  bool label = token - block->tokens.begin <= LABEL_TOKENS &&
               a->mentions.items[mention].first == block->tokens.begin &&
               (block->role == QUOTH_HEADLINE || quoth__has(a, token - 1, QUOTH_TOKEN_UPPER));
  return opens || label;
}

/* A dash between a quotation and a name that ends the line: "..." - Ann Orr */
static bool dash_reports(const quoth_article *a, uint32_t token, const quoth_block *block) {
  uint32_t end = block->tokens.end;
  if (!quoth__is_dash(a, token) || token + 1 >= end) return false;
  if (token > block->tokens.begin && !quoth__is(a, token - 1, WORD_IN_QUOTE)) return false;
  uint32_t mention = quoth__mention_from(a, token + 1);
  if (mention == a->mentions.count || a->mentions.items[mention].first != token + 1) return false;
  uint32_t t = token + 1;
  while (t < end && t - token <= 2 * LABEL_TOKENS && !quoth__has(a, t, QUOTH_TOKEN_LINE) &&
         !quoth__is(a, t, WORD_IN_QUOTE) && !quoth__is(a, t, WORD_CUE)) t++;
  return t == end || quoth__has(a, t, QUOTH_TOKEN_LINE) || quoth__is(a, t, WORD_IN_QUOTE);
}

/* "Mills need new owners, not pity: Minister Lee Orr", "Man killed in a fire at the mill: police": a colon before who
** ends a headline, behind what reads like a clause. NONE. */
static uint32_t colon_before_name(const quoth_article *a, const quoth_block *block) {
  uint32_t end = block->tokens.end, i = end > block->tokens.begin + NEAR_END ? quoth__mention_over(a, end - 1) : NONE;
  const Mention *m = i == NONE ? NULL : &a->mentions.items[i];
  if (!m || m->form == FORM_PRONOUN || m->end != end || m->first < block->tokens.begin + NEAR_END) return NONE;
  uint32_t colon = m->first - 1;
  quoth_entity_kind kind = quoth__kind_of(a, m);
  bool clause = !quoth__is(a, block->tokens.begin, WORD_DETERMINER | WORD_PREPOSITION | WORD_THAT | WORD_WHO);
  bool speaks = kind != QUOTH_PLACE && kind != QUOTH_UNKNOWN && m->end - m->first <= NEAR + 1;
  return quoth__is_char(a, colon, ':') && speaks && clause ? colon : NONE;
}

/* The colon behind who opens a headline, a person or several, with what they say behind it:
** "Orr: We lost", "Officials: Man held". NONE. */
static uint32_t headline_colon(const quoth_article *a, const quoth_block *block) {
  uint32_t i = quoth__mention_over(a, block->tokens.begin);
  const Mention *m = i == NONE ? NULL : &a->mentions.items[i];
  if (!m || m->end + NEAR >= block->tokens.end || !quoth__is_char(a, m->end, ':')) return colon_before_name(a, block);
  if (quoth__opens_quotation(a, m->end + 1, block->tokens.end)) return NONE;
  quoth_entity_kind kind = quoth__kind_of(a, m);
  return kind == QUOTH_PERSON || kind == QUOTH_GROUP ? m->end : NONE;
}

/* The colon behind a label of capitals that names a person and opens a block, with
** or without a mark before it: ORR: We lost. NONE: there is none. */
static uint32_t label_colon(const quoth_article *a, const quoth_block *block) {
  uint32_t t = block->tokens.begin;
  if (t == block->tokens.end) return NONE;
  if (block->role == QUOTH_HEADLINE) return headline_colon(a, block);
  if (quoth__has(a, t, QUOTH_TOKEN_QUOTE)) t++;
  uint32_t first = t, mention;
  while (t < block->tokens.end && t - first < LABEL_TOKENS &&
      quoth__has(a, t, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS))
    t++;
  if (t == first || t + 2 >= block->tokens.end || !quoth__is_char(a, t, ':')) return NONE;
  mention = quoth__mention_over(a, t - 1);
  return mention != NONE && a->mentions.items[mention].kind == QUOTH_PERSON ? t : NONE;
}

static bool add_label(quoth_article *a, uint32_t colon, const quoth_block *block) {
  Frame *f = new_frame(a, colon, colon + 1);
  if (!f) return false;
  uint32_t last = quoth__mention_over(a, block->tokens.end - 1);
  bool behind = last != NONE && a->mentions.items[last].first == colon + 1 && block->role == QUOTH_HEADLINE;
  f->origin = FRAME_LABEL;
  f->source = behind ? last : quoth__mention_over(a, colon - 1);
  f->source_first = a->mentions.items[f->source].first;
  f->source_end = behind ? block->tokens.end : colon;
  return behind ? give_content(a, block->tokens.begin, colon) : give_content(a, colon + 1, block->tokens.end);
}

/* The frame of a turn: the colon of its label, if it has one of its own, stands for the cue, all that follows is
** content. */
static bool add_turn(quoth_article *a, CueCursors *c) {
  uint32_t number = c->turn++;
  const SpeechTurn *turn = &a->turns.items[number];
  uint32_t said = turn->colon + (turn->colon > turn->begin);
  Frame *f = new_frame(a, turn->colon, said);
  if (!f) return false;
  c->turn_end = a->blocks.items[turn->end - 1].tokens.end;
  f->origin = FRAME_TURN;
  f->number = number;
  f->source = quoth__turn_source(a, turn);
  f->source_first = turn->first;
  f->source_end = turn->name_end;
  return give_content(a, said, c->turn_end);
}

static inline const Tag *cue_tag(const quoth_article *a, uint32_t *cursor, uint32_t token) {
  while (*cursor < a->tags.count &&
         (a->tags.items[*cursor].first < token || a->tags.items[*cursor].label != TAG_CUE)) ++*cursor;
  bool here = *cursor < a->tags.count && a->tags.items[*cursor].first == token;
  return here ? &a->tags.items[*cursor] : NULL;
}

/* ------------------------------------------------------------------------ rules */

/* A rule with make = "Quote" made a frame: its captures are not doubted. */
static bool frame_of_mark(quoth_article *a, uint32_t mark, uint32_t first, uint32_t end) {
  const Mark *m = &a->marks[TYPE_ATTRIBUTION].items[mark];
  const Capture *source = quoth__captured(a, m, REPORT_SOURCE);
  Frame *f = new_frame(a, first, end);
  if (!f) return false;
  f->origin = FRAME_RULE;
  f->number = mark;
  f->tagged = true;
  describe_cue(a, f);
  const quoth_value *stance = quoth__field(a->rules->rules.items[m->rule].fields, "stance");
  if (stance) f->stance = quoth__stance_named(stance->as.string);
  const Capture *content = quoth__captured(a, m, REPORT_CONTENT);
  if (source) {
    f->source_first = source->first;
    f->source_end = source->end;
  }
  return !content || give_content(a, content->first, content->end);
}

/* The mark at the cursor is the next: its frame begins at the cue that it captured, or with it. */
static void find_mark(const quoth_article *a, CueCursors *c) {
  const MarkVector *marks = &a->marks[TYPE_ATTRIBUTION];
  const Mark *mark = c->mark < marks->count ? &marks->items[c->mark] : NULL;
  const Capture *cue = mark ? quoth__captured(a, mark, REPORT_CUE) : NULL;
  c->mark_first = cue ? cue->first : mark ? mark->first : NONE;
}

/* Frames of the rules whose cue begins at the token; a rule that captures no cue
** gives an empty one where its mark begins. *end moves behind the cue. */
static bool read_marks(quoth_article *a, uint32_t token, CueCursors *c, uint32_t *end) {
  for (; c->mark_first <= token; c->mark++, find_mark(a, c)) {
    if (c->mark_first < token) continue;
    const Capture *cue = quoth__captured(a, &a->marks[TYPE_ATTRIBUTION].items[c->mark], REPORT_CUE);
    if (!frame_of_mark(a, c->mark, token, cue ? cue->end : token)) return false;
    if (cue && cue->end > *end) *end = cue->end;
  }
  return true;
}

/* Capitals in the middle of a sentence, with small words behind the first, and no word that reports: the model took
** part of a name for a cue. */
static bool is_name(const quoth_article *a, uint32_t first, uint32_t end, const quoth_block *block) {
  if (block->role == QUOTH_HEADLINE || block->role == QUOTH_SUBHEAD) return false;
  for (uint32_t t = first; t < end; t++)
    if (quoth__is(a, t, WORD_ANY_CUE | WORD_CUE_NOUN) || quoth__has(a, t, QUOTH_TOKEN_FIRST | QUOTH_TOKEN_UPPER) ||
        (!quoth__has(a, t, QUOTH_TOKEN_CAP) && (t == first || !quoth__is(a, t, WORD_SMALL)))) return false;
  return true;
}

/* "But [planning] officers have", "the [mining] company": a participle that says which of those behind it. */
static bool is_modifier(const quoth_article *a, uint32_t token) {
  if (!quoth__is(a, token, WORD_PARTICIPLE)) return false;
  bool opens = quoth__has(a, token, QUOTH_TOKEN_FIRST) ||
               (token > 0 && quoth__is(a, token - 1, WORD_DETERMINER | WORD_BUT | WORD_OWNING | WORD_GENITIVE));
  bool noun_behind = quoth__has(a, token + 1, QUOTH_TOKEN_LOWER) &&
                     quoth__is(a, token + 1, WORD_TITLE | WORD_GROUP | WORD_ORG);
  return opens && noun_behind && quoth__ends_in(a, token, a->rules->names->present);
}

bool quoth__is_no_report(const quoth_article *a, const Tag *cue) {
  if (cue->end == cue->first + 1 && cue->end + 1 < a->tokens.count && is_modifier(a, cue->first)) return true;
  bool small = true;
  for (uint32_t t = cue->first; t < cue->end; t++) {
    if (quoth__is(a, t, WORD_ANY_CUE | WORD_CUE_NOUN)) return false;
    small &= quoth__is(a, t, WORD_SMALL);
  }
  bool who = cue->first > 0 && quoth__is(a, cue->first - 1, WORD_WHO); /* "Orr, who runs a bakery" */
  return small || who || cue->score < DOUBTFUL;
}

/* "shrugged [Pike.]": a person's name that nothing governs ends the cue, before a stop; NULL. */
static const Mention *name_at_end(const quoth_article *a, const Tag *tag) {
  uint32_t end = tag->end;
  while (end > tag->first + 1 && quoth__is_char(a, end - 1, '.')) end--;
  bool large = end > tag->first + 1 && quoth__has(a, end - 1, QUOTH_TOKEN_CAP);
  uint32_t m = large ? quoth__mention_over(a, end - 1) : NONE;
  const Mention *name = m == NONE ? NULL : &a->mentions.items[m];
  if (!name || name->form != FORM_NAME || name->kind != QUOTH_PERSON || name->end != end) return NULL;
  return quoth__is(a, name->first - (name->first > 0), WORD_PREPOSITION) ? NULL : name;
}

/* "chimed [in] Ann Orr": the end of a verb with its particle of which the model found the verb. */
static uint32_t behind_particle(const quoth_article *a, const Tag *tag, uint32_t end) {
  if (end != tag->first + 1 || !quoth__is(a, end, WORD_PREPOSITION)) return end;
  uint32_t hit = cue_hit_end(a, tag->first);
  bool particle = hit == end + 1 && !quoth__hit_of(a, end, a->rules->names->to);
  return particle && !quoth__is(a, end, WORD_IN_DATE) && !quoth__is(a, hit, WORD_IN_DATE) ? hit : end;
}

/* "[to] say", "[to have] said": the verb of saying whose infinitive begins at the token; NONE. */
static uint32_t infinitive_at(const quoth_article *a, uint32_t token) {
  if (token + 2 >= a->tokens.count) return NONE;
  uint32_t verb = token + 1;
  if (quoth__is(a, verb, WORD_AUXILIARY) && quoth__has(a, verb, QUOTH_TOKEN_LOWER)) verb++;
  bool says = quoth__says_at(a, verb) && !quoth__is(a, verb, WORD_NOUN_LIKE);
  return says && quoth__hit_of(a, token, a->rules->names->to) ? verb : NONE;
}

/* Where the model's cue ends; never inside of a name or a date, nor behind a comma: "tells [Vanity] Fair", "said [last]
** week", "has said[, in] what Kay called". */
static uint32_t tag_end(const quoth_article *a, const Tag *tag) {
  const Mention *name = quoth__name_across(a, tag->end);
  if (!name) name = name_at_end(a, tag);
  uint32_t end = name && name->first > tag->first ? name->first : tag->end;
  for (uint32_t t = end; t-- > tag->first + 1;)
    if (quoth__is_char(a, t, ',') && quoth__is(a, t - 1, WORD_CUE)) end = t;
  bool opens = end > tag->first + 1 && quoth__opens_quotation(a, end - 1, end) && quoth__has(a, end, QUOTH_TOKEN_GLUED);
  if (opens) end--; /* "told [“]Good Morning Norden”" */
  if (quoth__is(a, end, WORD_IN_DATE))
    while (end > tag->first + 1 && quoth__is(a, end - 1, WORD_IN_DATE)) end--;
  uint32_t verb = infinitive_at(a, end); /* "is expected [to tell]" */
  return verb != NONE ? verb + 1 : behind_particle(a, tag, end);
}

/* Where it begins: "[the Portuguese] replied" and "[Orr] confirmed" hold who speaks. */
static uint32_t tag_begin(const quoth_article *a, const Tag *tag) {
  uint32_t m = quoth__has(a, tag->first, QUOTH_TOKEN_CAP) ? quoth__mention_over(a, tag->first) : NONE;
  uint32_t behind = m == NONE || a->mentions.items[m].form != FORM_NAME ? tag->first : a->mentions.items[m].end;
  if (behind > tag->first && behind < tag->end && quoth__is(a, behind, WORD_CUE)) return behind;
  if (!quoth__is(a, tag->first, WORD_DETERMINER)) return tag->first;
  for (uint32_t t = tag->first + 1; t < tag->end; t++)
    if (quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_NOUN_LIKE) && !noun_place(a, t)) return t;
  return tag->first;
}

/* "said [in a statement]": what the model calls a cue behind a verb of saying goes with it. */
static bool lengthen_cue(quoth_article *a, const Tag *tag, uint32_t *end) {
  struct Reports *r = a->reports;
  Frame *before = r->frames.count ? &r->frames.items[r->frames.count - 1] : NULL;
  if (!before || before->tagged || before->origin == FRAME_RULE || before->end != tag->first ||
      !(before->bits & WORD_CUE_SAY) || !quoth__is(a, tag->first, WORD_PREPOSITION | WORD_ADVERB)) return false;
  before->end = *end = tag->end;
  before->tagged = true;
  before->score = tag->score;
  return true;
}

/* "told reporters on a conference [call] that": a noun in the circumstances of a verb of saying is no cue of
** its own. */
static bool is_occasion(const quoth_article *a, const Tag *tag) {
  const struct Reports *r = a->reports;
  const Frame *before = r->frames.count ? &r->frames.items[r->frames.count - 1] : NULL;
  uint32_t noun = tag->end - 1, t = noun, cost;
  if (!before || !(before->bits & WORD_CUE) || !(before->bits & WORD_CUE_SAY) || before->end > tag->first) return false;
  if (!quoth__is(a, noun, WORD_NOUN_LIKE | WORD_CUE_NOUN)) return false;
  while (t > before->end && noun - t <= NEAR && !quoth__is(a, t, WORD_PREPOSITION)) t--;
  bool governed = quoth__is(a, t, WORD_PREPOSITION) && !quoth__hit_of(a, t, a->rules->names->to); /* "to show" */
  return governed && tag->first - before->end <= NEAR_END &&
         quoth__bridge(a, before->end, tag->first, &cost) && cost <= NEAR;
}

/* "who asked [not to be named]": what a relay captures as the manner in which somebody spoke reports nothing, be it a
** cue by the model. Relays do not overlap. */
static bool tells_manner(const quoth_article *a, uint32_t token, CueCursors *c, const Tag *tag) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  if (token < c->relay_first) return false;
  while (c->relay < relays->count && relays->items[c->relay].end <= token) c->relay++;
  const Mark *relay = c->relay < relays->count ? &relays->items[c->relay] : NULL;
  c->relay_first = relay ? relay->first : NONE;
  const Capture *manner = c->relay_first <= token ? quoth__captured(a, relay, REPORT_MANNER) : NULL;
  if (!manner || token < manner->first || token >= manner->end) return false;
  if (tag) c->told = manner->end;
  return true;
}

/* The cue that begins at the token, if one does: *end is behind it. */
static bool read_cue(quoth_article *a, uint32_t token, const quoth_block *block, CueCursors *c,
    uint32_t *end) {
  *end = token;
  bool due = token >= c->due;
  if (due && !read_marks(a, token, c, end)) return false;
  const Tag *tag = due ? cue_tag(a, &c->tag, token) : NULL;
  if (tag && (quoth__is_no_cue(a, tag) || is_occasion(a, tag))) tag = NULL;
  uint32_t last = token;
  if (*end > token) return true;
  *end = token + 1;
  if (!due && quoth__is(a, token, WORD_IN_QUOTE | WORD_SO_CALLED)) return true;
  if (tells_manner(a, token, c, tag)) return true;
  bool turn = c->turn < a->turns.count && a->turns.items[c->turn].begin <= token;
  if (turn) return token < a->turns.items[c->turn].colon || add_turn(a, c);
  if (token < c->turn_end) return true;
  if (token == c->colon) return add_label(a, token, block);
  if (quoth__is(a, token, WORD_IN_QUOTE)) return true;
  if (quoth__is(a, token, WORD_SO_CALLED)) return true;
  if (tag) last = tag_end(a, tag);
  else if (quoth__is(a, token, WORD_ANY_CUE) && !noun_place(a, token) && !in_title(a, token))
    last = cue_hit_end(a, token);
  else if (quoth__has(a, token, QUOTH_TOKEN_PUNCT) &&
           ((quoth__is_char(a, token, ':') && colon_reports(a, token, block)) || dash_reports(a, token, block)))
    last = token + 1;
  if (last == token || (tag && (is_name(a, token, last, block) || lengthen_cue(a, tag, end)))) return true;
  Frame *f = new_frame(a, tag ? tag_begin(a, tag) : token, last);
  if (!f) return false;
  f->tagged = tag || token == c->told; /* "who asked not to be named [said]" */
  f->score = tag ? tag->score : 0;
  *end = last;
  describe_cue(a, f);
  return true;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* The first token from `from` on at which a tag, a mark, a turn or the label waits. */
static uint32_t next_due(const quoth_article *a, CueCursors *c, uint32_t from) {
  uint32_t due = least(c->colon >= from ? c->colon : NONE, c->mark_first);
  cue_tag(a, &c->tag, from);
  if (c->tag < a->tags.count) due = least(due, a->tags.items[c->tag].first);
  if (c->turn < a->turns.count) due = least(due, a->turns.items[c->turn].begin);
  return due;
}

/* The next token that may be a cue: one that is due, a word of the lexicon, a mark that
** begins as a colon or a dash does. */
static uint32_t next_candidate(const quoth_article *a, uint32_t token, uint32_t end, uint32_t due) {
  uint32_t stop = least(end, due), t = token;
  for (; (t = quoth__next_with(a, t, stop, TRAIT_CUE | TRAIT_DASH)) < stop; t++)
    if (a->traits[t] & TRAIT_CUE || *quoth__token_text(a, t) == ':' || quoth__is_dash(a, t)) return t;
  return stop < token ? token : stop;
}

void quoth__begin_frames(quoth_article *a) {
  CueCursors *c = &a->reports->cues;
  c->colon = NONE;
  find_mark(a, c);
}

bool quoth__gather_frames(quoth_article *a, const quoth_block *block) {
  CueCursors *c = &a->reports->cues;
  uint32_t from = block->tokens.begin, end = block->tokens.end;
  c->colon = label_colon(a, block);
  c->due = next_due(a, c, from);
  while ((from = next_candidate(a, from, end, c->due)) < end) {
    bool due = from >= c->due;
    if (!read_cue(a, from, block, c, &from)) return false;
    if (!quoth__charge(&a->meter, STAGE_QUOTES, 1, block->span.begin, &a->error)) return false;
    if (due) c->due = next_due(a, c, from);
  }
  return quoth__charge(&a->meter, STAGE_QUOTES, end - block->tokens.begin, block->span.begin, &a->error);
}
