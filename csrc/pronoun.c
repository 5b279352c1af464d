/*
** pronoun.c - whom a pronoun stands for: the likeliest of the mentions before it.
**
** Names inside quotations are no candidates for pronouns outside. No look goes further back
** than LOOK_BACK mentions.
*/
#include "who.h"

enum {
  SENTENCES_BACK = 8,  /* how far back a pronoun may refer */
  AGENT_COST = 16,     /* of an antecedent, see pronoun_cost */
  SENTENCE_COST = 4,   /* for each sentence between */
  NAMELESS_COST = 4,   /* of one who is described and not named, */
  KIN_COST = 4,        /* by whose he is, while another has the word */
  TOPIC_TOKENS = 2,    /* before whom a sentence is about: "Grid operator Orrnet" */
  ADDRESSED = 4,       /* mentions of a quotation before a pronoun behind it */
  FRONTED = 20,        /* tokens of a clause before the subject */
  PREDICATE = 6,       /* tokens from a name to where he is what he is: ", a senior at" */
  REPORTING = 8,       /* tokens of a sentence from its reporting clause on: "he told the court on Monday.", */
  REPORTING_MOST = 24  /* and of one in which nothing is a verb: "he told the annual conference of the miners' union" */
};

/* Who does something in a passive: "asked by Orr". */
static bool is_agent(const quoth_article *a, const Mention *m) {
  return m->first > 0 && quoth__is(a, m->first - 1, WORD_AGENT);
}

/* "Asked whether she would meet his wife, Orr": who stands in a clause that opens a sentence with a
** participle, up to its comma, is not what it is about. */
static bool is_fronted(const quoth_article *a, const Mention *m, const quoth_sentence *s) {
  uint32_t t = s->tokens.begin;
  if (!quoth__is(a, t, WORD_CUE) || quoth__is(a, t, WORD_CUE_NOUN)) return false;
  while (t < m->first && m->first - t < FRONTED && !quoth__is_char(a, t, ',')) t++;
  return t == m->first;
}

/* A group is an entity only once somebody speaks of it again: "two officials", "they"; so is a body of people that
** a sentence is about: "The jury found ... They". */
static bool is_plain_group(const quoth_article *a, const Mention *m) {
  bool body = m->kind == QUOTH_ORGANISATION && quoth__has(a, m->first, QUOTH_TOKEN_FIRST);
  return m->entity == NONE && m->form == FORM_ROLE && (m->kind == QUOTH_GROUP || body);
}

/* The first mention of its sentence, outside quotations and no agent: what it is about, when a pronoun for one, or
** for several, stands for it. */
static bool is_subject(const quoth_article *a, uint32_t mention, uint32_t sentence, bool several) {
  const quoth_sentence *s = &a->sentences.items[sentence];
  const Mention *m = a->mentions.items;
  if (is_fronted(a, &m[mention], s)) return false;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < LOOK_BACK; tries++) {
    if (m[i].first < s->tokens.begin) return true;
    if (is_fronted(a, &m[i], s)) continue;
    bool governed = quoth__is_governed(a, &m[i], s->tokens.begin);
    bool people = quoth__may_be_people(m[i].kind) || (several && is_plain_group(a, &m[i]));
    bool other = m[i].end <= m[mention].first && people && !governed;
    if (other && !quoth__is_quoted(a, &m[i]) && !is_agent(a, &m[i])) return false;
  }
  return true;
}

/* A body or a document that has no name is one only once somebody speaks for it, "the ministry", "its
** spokeswoman", or it is what a sentence is about and then speaks: "The memo was sent in May. It said". */
static bool is_plain_body(const quoth_article *a, const Mention *pronoun, const Mention *m) {
  if (pronoun->gender != GENDER_NEUTER || m->form != FORM_ROLE) return false;
  if (pronoun->form != FORM_PRONOUN) return m->kind == QUOTH_ORGANISATION;
  bool owned = m->owner != NONE && a->mentions.items[m->owner].first < m->first;
  uint32_t first = owned ? a->mentions.items[m->owner].first : m->first;
  bool beside = quoth__is(a, m->first, WORD_DEFINITE) && /* "Shares in the retailer fell after it warned" */
                quoth__sentence_of(a, m->first) == quoth__sentence_of(a, pronoun->first);
  return quoth__is(a, pronoun->first + 1, WORD_CUE) && (beside || quoth__has(a, first, QUOTH_TOKEN_FIRST)) &&
         (m->kind == QUOTH_ORGANISATION || m->kind == QUOTH_DOCUMENT);
}

/* "wrote on Twitter": where something was said is not who says it. */
static bool is_place_of_saying(const quoth_article *a, const Mention *m) {
  return m->first > 0 && quoth__is(a, m->first, WORD_MEDIUM) && quoth__is(a, m->first - 1, WORD_PREPOSITION);
}

/* "Orrnet said so. It warned": a name of which no more is known that the sentence before is about, when it that speaks
** opens this one. */
static bool is_speaking_topic(const quoth_article *a, const Mention *pronoun, const Mention *m, const Who *it) {
  bool speaks = quoth__has(a, pronoun->first, QUOTH_TOKEN_FIRST) && quoth__is(a, pronoun->first + 1, WORD_CUE);
  if (!speaks || m->form != FORM_NAME || it->gender || m->gender || it->words == 0) return false;
  if (!quoth__is_open(a, it->kind, it->gender, it->name_first)) return false;
  uint32_t here = quoth__sentence_of(a, pronoun->first);
  uint32_t begin = here > 0 ? a->sentences.items[here - 1].tokens.begin : 0;
  return here > 0 && m->first >= begin && m->first <= begin + TOPIC_TOKENS && !quoth__is_governed(a, m, begin);
}

static bool reports_at(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CUE) && quoth__is(a, token, WORD_CUE_SAY | WORD_CUE_LABEL | WORD_CUE_QUOTE);
}

/* Whether a verb that reports stands beside who does it: "they said", "..., said one MP". */
static bool is_beside_cue(const quoth_article *a, const Mention *m) {
  bool inverted = m->first > 1 && quoth__has(a, m->first - 2, QUOTH_TOKEN_PUNCT) && reports_at(a, m->first - 1);
  return inverted || (m->end < a->tokens.count && reports_at(a, m->end));
}

/* "A spokesperson for the mill said so. They added": one who spoke last and is not named, and is no woman or man as
** far as is known. */
static bool is_singular_they(const quoth_article *a, const Mention *pronoun, const Mention *m, const Who *it) {
  bool unknown = it->kind == QUOTH_PERSON && !it->gender && it->words == 0 && m->form == FORM_ROLE;
  if (!unknown || pronoun->form != FORM_PRONOUN || !is_beside_cue(a, pronoun)) return false;
  if (quoth__sentence_of(a, pronoun->first) - quoth__sentence_of(a, m->first) > 1) return false;
  return is_beside_cue(a, m) || (m->owner != NONE && is_beside_cue(a, &a->mentions.items[m->owner]));
}

/* "As a boy he drew maps": what somebody was. */
static bool is_predicate(const quoth_article *a, const Mention *m) {
  return m->first > 0 && quoth__is(a, m->first - 1, WORD_AS) && quoth__is(a, m->first, WORD_INDEFINITE);
}

static bool fits_pronoun(const quoth_article *a, const Mention *pronoun, const Mention *m) {
  if (quoth__is_quoted(a, m) || is_predicate(a, m)) return false;
  if (m->entity == NONE) return pronoun->plural ? is_plain_group(a, m) : is_plain_body(a, pronoun, m);
  const Who *it = &a->who->who.items[m->entity];
  if (pronoun->plural)
    return it->plural || it->kind == QUOTH_GROUP || it->kind == QUOTH_ORGANISATION ||
           is_singular_they(a, pronoun, m, it);
  if (pronoun->gender == GENDER_NEUTER)
    return (it->kind == QUOTH_ORGANISATION || it->kind == QUOTH_DOCUMENT || is_speaking_topic(a, pronoun, m, it)) &&
           !quoth__is_filed(a, m->first) && !is_place_of_saying(a, m);
  return it->kind == QUOTH_PERSON && quoth__same_gender(it->gender, pronoun->gender);
}

/* "Kay had voted for it, he said": who says it is hardly named in it. */
static bool reports_sentence(const quoth_article *a, const Mention *pronoun, const quoth_sentence *s) {
  uint32_t t = pronoun->first;
  bool behind = t > s->tokens.begin && quoth__is_char(a, t - 1, ',') && t + 1 < s->tokens.end;
  if (!behind || !quoth__says_at(a, t + 1) || s->tokens.end - t > REPORTING_MOST) return false;
  uint32_t verb = s->tokens.end - t <= REPORTING ? s->tokens.end : t + 2;
  while (verb < s->tokens.end && !quoth__is(a, verb, WORD_AUXILIARY | WORD_COPULA | WORD_SUBJECT | WORD_THAT)) verb++;
  return verb == s->tokens.end;
}

/* "But under questioning from Orr, the chairman, he admitted": who stands in what opens a sentence without a verb,
** up to the comma before its subject, is not the subject. */
static bool opens_before(const quoth_article *a, const Mention *m, const Mention *pronoun, const quoth_sentence *s) {
  uint32_t begin = s->tokens.begin + quoth__is(a, s->tokens.begin, WORD_YET), t = begin;
  bool opens = quoth__is(a, begin, WORD_PREPOSITION) && pronoun->first > begin;
  if (!opens || !quoth__is_char(a, pronoun->first - 1, ',')) return false;
  if (pronoun->first - begin > FRONTED || m->end >= pronoun->first) return false;
  while (t < pronoun->first && (quoth__is(a, t, WORD_GENITIVE) ||
                                !quoth__is(a, t, WORD_AUXILIARY | WORD_COPULA | WORD_WHO))) t++;
  return t == pronoun->first;
}

/* "His father mended looms.": who belongs to somebody that a pronoun stands for, and says nothing there. */
static bool is_silent_kin(const quoth_article *a, const Mention *m) {
  return m->form == FORM_ROLE && quoth__is(a, m->first, WORD_OWNING) && !is_beside_cue(a, m);
}

/* How unlikely the mention is: far, no subject, an owner or one of two, of unknown gender, or one who has to do
** with whom the pronoun stands for: "asked by Orr, he said", "asked whether he had met Orr, he
** said", "the judge, he said, was late". From `most` on it does not matter how much. */
static APART uint32_t pronoun_cost(const quoth_article *a, uint32_t mention, uint32_t sentence,
                                   const Mention *pronoun, uint32_t here, uint32_t most) {
  const Mention *m = &a->mentions.items[mention];
  const Who *it = m->entity == NONE ? NULL : &a->who->who.items[m->entity];
  bool sure = !it || it->gender == pronoun->gender;
  bool nameless = it && it->words == 0 && it->kind == QUOTH_PERSON && !pronoun->plural;
  bool kin = nameless && sentence != here && is_silent_kin(a, m);
  uint32_t cost = SENTENCE_COST * (here - sentence) + (sure ? 0 : 2) + (nameless ? NAMELESS_COST : 0) +
                  (kin ? KIN_COST : 0);
  if (cost >= most) return cost;
  bool inner = m->end < a->tokens.count && quoth__is(a, m->end, WORD_GENITIVE);
  bool fronted = sentence == here && m->form != FORM_PRONOUN && (is_fronted(a, m, &a->sentences.items[sentence]) ||
                 opens_before(a, m, pronoun, &a->sentences.items[sentence]));
  bool pair = !pronoun->plural && m->form == FORM_ROLE && m->end < a->tokens.count && quoth__is(a, m->end, WORD_JOIN);
  bool aside = m->end + 1 == pronoun->first && quoth__is_char(a, m->end, ',');
  bool told = sentence == here && pronoun->form == FORM_PRONOUN &&
              reports_sentence(a, pronoun, &a->sentences.items[here]);
  bool agent = is_agent(a, m), done_to = (agent && sentence == here) || fronted || aside || told;
  if (inner || pair) cost += 3;
  if (done_to) cost += AGENT_COST;
  return cost + (cost >= most || (!agent && is_subject(a, mention, sentence, pronoun->plural)) ? 0 : 3);
}

uint32_t quoth__addressed_before(const quoth_article *a, uint32_t mention) {
  const Mention *pronoun = &a->mentions.items[mention];
  const uint32_t first = pronoun->first;
  bool behind = pronoun->form == FORM_PRONOUN && first > 1 && quoth__has(a, first - 1, QUOTH_TOKEN_QUOTE);
  if (!behind || quoth__has(a, first - 2, QUOTH_TOKEN_QUOTE)) return NONE; /* "“They said, ‘Lee, go,’” he said" */
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < ADDRESSED; tries++) {
    const Mention *m = &a->mentions.items[i];
    if (!quoth__is_quoted(a, m)) return NONE;
    bool opens = m->first > 0 && quoth__has(a, m->first - 1, QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_QUOTE);
    bool closed = opens && quoth__has(a, m->end, QUOTH_TOKEN_PUNCT);
    if (closed && m->form == FORM_NAME && m->entity != NONE) return m->entity;
  }
  return NONE;
}

/* "Orr supporters" */
static bool is_attribute(const quoth_article *a, const Mention *m) {
  return quoth__has(a, m->end, QUOTH_TOKEN_LOWER) && quoth__is_plain(a->words[m->end]);
}

bool quoth__is_named_in_words(const quoth_article *a, uint32_t mention, uint32_t entity) {
  const uint32_t first = a->mentions.items[mention].first;
  uint32_t behind = first > 1 && quoth__is(a, first - 1, WORD_CUE) ? first - 1 : first; /* "...," said the Scot */
  if (entity == NONE || behind < 2 || !quoth__has(a, behind - 1, QUOTH_TOKEN_QUOTE)) return false;
  if (quoth__has(a, behind - 2, QUOTH_TOKEN_QUOTE)) return false; /* "“They said, ‘Lee, go,’” he said" */
  if (a->who->who.items[entity].kind != QUOTH_PERSON) return false;
  for (uint32_t i = mention, tries = 0; i-- > 0 && tries < ADDRESSED; tries++) {
    const Mention *m = &a->mentions.items[i];
    if (!quoth__is_quoted(a, m)) return false;
    if (m->form == FORM_NAME && m->entity == entity && !is_attribute(a, m)) return true;
  }
  return false;
}

/* The mention that a pronoun of this gender and number at mention `mention` stands
** for, NONE. */
static uint32_t antecedent(const quoth_article *a, uint32_t mention, const Mention *pronoun) {
  const quoth_sentence *sentences = a->sentences.items;
  uint32_t here = quoth__sentence_of(a, pronoun->first), best = NONE, least = UINT32_MAX;
  bool itself = mention < a->mentions.count && a->mentions.items[mention].first == pronoun->first; /* "her" is none */
  uint32_t sentence = here, addressed = itself ? quoth__addressed_before(a, mention) : NONE;
  for (uint32_t i = mention, end = i > LOOK_BACK ? i - LOOK_BACK : 0; i-- > end;) {
    const Mention *c = &a->mentions.items[i];
    while (c->first < sentences[sentence].tokens.begin) sentence--;
    uint32_t between = here - sentence;
    if (between > SENTENCES_BACK || SENTENCE_COST * between >= least) break;
    if ((addressed != NONE && c->entity == addressed) || !fits_pronoun(a, pronoun, c)) continue;
    uint32_t cost = pronoun_cost(a, i, sentence, pronoun, here, least);
    bool speaks = itself && pronoun->form == FORM_PRONOUN; /* not "his lawyer said" */
    if (cost >= least || (speaks && quoth__is_named_in_words(a, mention, c->entity))) continue;
    least = cost;
    best = i;
  }
  return best != NONE && quoth__in_byline(a, a->mentions.items[best].first) ? NONE : best;
}

static bool is_known_person(const Mention *m) { return m->kind == QUOTH_PERSON && m->entity != NONE; }

/* "Ann and Tom Orr run it. They say": the first of two persons that the sentence before a pronoun begins with. NONE. */
static uint32_t pair_before(const quoth_article *a, uint32_t mention) {
  uint32_t here = quoth__sentence_of(a, a->mentions.items[mention].first);
  if (here == 0) return NONE;
  uint32_t begin = a->sentences.items[here - 1].tokens.begin, first = quoth__mention_from(a, begin);
  if (first + 1 >= mention) return NONE;
  const Mention *one = &a->mentions.items[first], *other = one + 1;
  bool joined = other->first == one->end + 1 && quoth__is(a, one->end, WORD_JOIN);
  bool opens = one->first == begin && !quoth__is_quoted(a, one);
  return joined && opens && is_known_person(one) && is_known_person(other) ? first : NONE;
}

/* Whether a plural pronoun stands for two, before all who were named in or before their sentence. */
static bool resolve_pair(quoth_article *a, uint32_t mention, uint32_t best) {
  Mention *m = &a->mentions.items[mention];
  uint32_t pair = m->plural && !quoth__is_quoted(a, m) ? pair_before(a, mention) : NONE;
  if (pair == NONE) return false;
  uint32_t here = quoth__sentence_of(a, m->first);
  if (best != NONE && quoth__sentence_of(a, a->mentions.items[best].first) == here) return false;
  m->entity = quoth__entity_joint(a, pair, pair + 1);
  m->kind = QUOTH_GROUP;
  return true;
}

void quoth__resolve_pronoun(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  uint32_t best = quoth__is_quoted(a, m) || (!m->gender && !m->plural) ? NONE : antecedent(a, mention, m);
  if (resolve_pair(a, mention, best)) return;
  if (best == NONE) return;
  m->entity = quoth__entity_for(a, best);
  m->kind = a->mentions.items[best].kind;
  if (m->entity == NONE) return;
  Who *it = &a->who->who.items[m->entity];
  if (it->kind != QUOTH_PERSON || it->gender || m->gender == GENDER_NEUTER) return;
  it->gender = m->gender;
  it->guessed = true;
}

uint32_t quoth__owning(const quoth_article *a, uint32_t token, uint32_t mention) {
  const EntryFacts *facts = quoth__word_facts(a, token, WORD_PRONOUN);
  if (!facts || facts->person != 3) return NONE;
  Mention pronoun = {.first = token, .gender = facts->gender, .plural = facts->number == 2};
  return antecedent(a, mention, &pronoun);
}

void quoth__own_by_pronoun(quoth_article *a, uint32_t mention) {
  Mention *m = &a->mentions.items[mention];
  if (m->owner == NONE && !quoth__is_quoted(a, m)) m->owner = quoth__owning(a, m->first, mention);
}

/* "Orr, who", "Orr - who", "Orr, 30, who", "Orr (D-Keld), who": behind what the relative tells of. */
static uint32_t before_relative(const quoth_article *a, uint32_t who) {
  uint32_t end = who;
  if (end > 0 && (quoth__is_char(a, end - 1, ',') || quoth__is_dash(a, end - 1))) end--;
  bool age = end + 1 == who && end > 2 && quoth__has(a, end - 1, QUOTH_TOKEN_DIGITS) &&
             a->tokens.number[end - 1] <= OLDEST && quoth__is_char(a, end - 2, ',');
  return quoth__before_brackets(a, age ? end - 2 : end);
}

/* "Lee Orr, a senior [at Keld High], who": the name before a comma and a word or two of what he is; NULL. */
static const Mention *person_before_comma(const quoth_article *a, const Mention *last, const Mention *body) {
  bool apart = last->kind == QUOTH_PERSON && last->form == FORM_NAME && quoth__is_char(a, last->end, ',');
  return apart && quoth__is(a, last->end + 1, WORD_INDEFINITE) && body->first <= last->end + PREDICATE ? last : NULL;
}

/* "the head of Orr Group, who", "a pupil at Orr High, who": the person whom a preposition joins to a body or a place,
** which is no "who". */
static const Mention *person_before(const quoth_article *a, const Mention *body) {
  const Mention *m = body;
  bool at = body->first > 0 && quoth__hit_of(a, body->first - 1, a->rules->names->opening_locative);
  if (body->kind != QUOTH_ORGANISATION && body->kind != QUOTH_PLACE && !at) return body;
  while (m > a->mentions.items && m[-1].end + 1 > body->first) m--;
  if (m == a->mentions.items) return body;
  bool joined = m[-1].end + 1 == body->first && quoth__is(a, m[-1].end, WORD_PREPOSITION);
  if (joined && m[-1].kind == QUOTH_PERSON) return m - 1;
  const Mention *named = at ? person_before_comma(a, m - 1, body) : NULL;
  return named ? named : body;
}

uint32_t quoth__relative_to(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (mention == 0 || m->form != FORM_PRONOUN || !quoth__is(a, m->first, WORD_WHO)) return NONE;
  uint32_t behind = before_relative(a, m->first);
  const Mention *before = m - 1;
  while (before > a->mentions.items && before->first > behind) before--; /* "Orr (D-Keld), who" */
  while (before > a->mentions.items && before[-1].end >= before->end) before--; /* around "Orr Group" in its name */
  if (before->end != behind) return NONE;
  if (m->gender != GENDER_NEUTER) before = person_before(a, before);
  return (uint32_t)(before - a->mentions.items);
}
