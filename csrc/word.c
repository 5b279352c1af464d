/*
** word.c - lexicon entries to bits of words: see word.h.
*/
#include "utf.h"
#include "word.h"

/* A lexicon's entries whose property `key` is `value` (key NULL: all) get the bits. */
typedef struct WordKind {
  const char *lexicon, *key, *value;
  uint64_t bits;
} WordKind;

static const WordKind kinds[] = {
  {"title", NULL, NULL, WORD_TITLE},
  {"title", "use", "honorific", WORD_HONORIFIC},
  {"title", "use", "office", WORD_OFFICE},
  {"title", "use", "party", WORD_PARTY},
  {"title", "use", "age", WORD_AGE},
  {"title", "speaks", "for", WORD_SPEAKS_FOR},
  {"title-modifier", NULL, NULL, WORD_MODIFIER},
  {"title-modifier", "rank", "under", WORD_UNDER},
  {"given-name", NULL, NULL, WORD_GIVEN},
  {"name-particle", NULL, NULL, WORD_PARTICLE},
  {"name-suffix", NULL, NULL, WORD_SUFFIX},
  {"name-suffix", "use", "honour", WORD_HONOUR},
  {"organisation", NULL, NULL, WORD_ORG},
  {"organisation", "use", "suffix", WORD_ORG_SUFFIX},
  {"organisation", "use", "name", WORD_ORG_NAME},
  {"organisation", "use", "generic", WORD_ORG_GENERIC},
  {"outlet", NULL, NULL, WORD_OUTLET},
  {"medium", NULL, NULL, WORD_MEDIUM},
  {"group", NULL, NULL, WORD_GROUP},
  {"document", NULL, NULL, WORD_DOCUMENT},
  {"place", NULL, NULL, WORD_PLACE},
  {"place", "use", "capital", WORD_CAPITAL},
  {"nationality", NULL, NULL, WORD_NATION},
  {"no-name", NULL, NULL, WORD_NO_NAME},
  {"pronoun", NULL, NULL, WORD_PRONOUN},
  {"pronoun", "case", "subject", WORD_SUBJECT},
  {"pronoun", "case", "possessive", WORD_OWNING},
  {"pronoun", "case", "relative", WORD_WHO},
  {"pronoun", "case", "indefinite", WORD_ANYONE},
  {"grammar", "class", "determiner", WORD_DETERMINER},
  {"grammar", "class", "definite", WORD_DETERMINER | WORD_DEFINITE},
  {"grammar", "class", "indefinite", WORD_DETERMINER | WORD_INDEFINITE},
  {"grammar", "class", "possessive", WORD_DETERMINER},
  {"grammar", "class", "genitive", WORD_GENITIVE},
  {"grammar", "class", "preposition", WORD_PREPOSITION},
  {"grammar", "class", "agent", WORD_PREPOSITION | WORD_AGENT},
  {"grammar", "class", "of", WORD_PREPOSITION | WORD_OF},
  {"grammar", "class", "conjunction", WORD_JOIN},
  {"grammar", "class", "subordinator", WORD_BUT},
  {"grammar", "class", "contrast", WORD_BUT | WORD_YET},
  {"grammar", "class", "manner", WORD_BUT | WORD_AS},
  {"grammar", "class", "complementizer", WORD_THAT},
  {"grammar", "class", "auxiliary", WORD_AUXILIARY},
  {"grammar", "class", "copula", WORD_AUXILIARY | WORD_COPULA},
  {"grammar", "class", "negation", WORD_NEGATION},
  {"grammar", "class", "adverb", WORD_ADVERB},
  {"participle", NULL, NULL, WORD_PARTICIPLE},
  {"noun-like", NULL, NULL, WORD_NOUN_LIKE},
  {"naming", NULL, NULL, WORD_NAMING},
  {"so-called", NULL, NULL, WORD_SO_CALLED},
  {"cue", "pos", "noun", WORD_CUE_NOUN},
  {"cue", "pos", "adverbial", WORD_CUE_ADVERB | WORD_CUE_SAY},
  {"cue", "use", "quote", WORD_CUE_QUOTE},
  {"cue", "use", "label", WORD_CUE_LABEL},
  {"cue", "use", "act", WORD_CUE_ACT},
  {"cue", "use", "mind", WORD_CUE_MIND},
  {"cue", "use", "evidence", WORD_EVIDENCE},
};

/* Names only where they are capitalised. */
#define CAPITAL_ONLY (WORD_GIVEN | WORD_OUTLET | WORD_ORG_NAME | WORD_PLACE | WORD_CAPITAL | \
                      WORD_NATION | WORD_NO_NAME | WORD_PARTY | WORD_MEDIUM)

enum { KINDS = sizeof kinds / sizeof *kinds };

typedef struct KindIds { uint32_t lexicon; Symbol key; } KindIds;

/* The lexicon of each kind and the symbol of each key, looked up once; `lexicon` is that
** of the entry before, whose kinds are [first, end): entries of one stand together. */
typedef struct Ids {
  KindIds kinds[KINDS];
  Symbol sense, gender, number, person, stance, negated;
  uint32_t lexicon;
  int first, end;
} Ids;

static const char *property_text(const quoth_rules *rules, uint32_t entry, Symbol key) {
  const Property *property = key == NONE ? NULL : quoth__property(rules, entry, key);
  return property ? property->string : NULL;
}

static uint8_t small_number(const Property *property) {
  return property->is_number && property->number >= 0 && property->number <= 3 ? (uint8_t)property->number : 0;
}

static uint8_t one_of(const char *text, const char *const *names, uint8_t count) {
  for (uint8_t i = 0; text && i < count; i++)
    if (strcmp(text, names[i]) == 0) return i;
  return 0;
}

quoth_stance quoth__stance_named(const char *name) {
  for (int s = 0; name && s < QUOTH_STANCES; s++)
    if (strcmp(name, quoth_stance_name((quoth_stance)s)) == 0) return (quoth_stance)s;
  return QUOTH_ASSERTS;
}

/* A verb that says no use of its own takes a quotation or a clause; a cue of no
** stated part of speech is a verb. */
static uint64_t completed(uint64_t bits, bool cue) {
  if (!cue || (bits & (WORD_CUE_NOUN | WORD_CUE_ADVERB))) return bits;
  uint64_t uses = WORD_CUE_QUOTE | WORD_CUE_LABEL | WORD_CUE_ACT | WORD_CUE_MIND;
  return bits | WORD_CUE | (bits & uses ? 0 : WORD_CUE_SAY);
}

static void find_kinds(Ids *ids, uint32_t lexicon) {
  ids->lexicon = lexicon;
  for (ids->first = 0; ids->first < KINDS && ids->kinds[ids->first].lexicon != lexicon;) ids->first++;
  for (ids->end = KINDS; ids->end > ids->first && ids->kinds[ids->end - 1].lexicon != lexicon;) ids->end--;
}

/* One property of an entry; a later one of the same key takes its place. */
static void read_property(const Ids *ids, const Property *property, bool cue, EntryFacts *facts) {
  static const char *const genders[] = {"", "male", "female", "neuter"};
  const char *text = property->string;
  if (property->key == ids->gender) facts->gender = one_of(text, genders, 4);
  else if (property->key == ids->number) facts->number = small_number(property);
  else if (property->key == ids->person) facts->person = small_number(property);
  else if (property->key == ids->sense) facts->sense = text ? quoth__hash(text, strlen(text)) : 0;
  else if (property->key == ids->stance && cue) facts->stance = (uint8_t)quoth__stance_named(text);
  else if (property->key == ids->negated && cue) facts->negated = (uint8_t)quoth__stance_named(text);
}

static void fill(const quoth_rules *rules, Ids *ids, uint32_t number, EntryFacts *facts) {
  const Entry *entry = &rules->entries.items[number];
  uint64_t bits = 0;
  if (entry->lexicon != ids->lexicon) find_kinds(ids, entry->lexicon);
  for (int k = ids->first; k < ids->end; k++) {
    if (ids->kinds[k].lexicon != entry->lexicon) continue;
    const char *value = kinds[k].key ? property_text(rules, number, ids->kinds[k].key) : NULL;
    if (!kinds[k].key || (value && strcmp(value, kinds[k].value) == 0)) bits |= kinds[k].bits;
  }
  bool cue = entry->lexicon == rules->names->cue;
  facts->bits = completed(bits, cue);
  for (uint32_t i = 0; i < entry->property_count; i++) read_property(ids, &entry->properties[i], cue, facts);
}

static Ids look_up(const quoth_rules *rules) {
  Ids ids = {.sense = quoth__symbol(rules, "sense"),   .gender = quoth__symbol(rules, "gender"),
             .number = quoth__symbol(rules, "number"), .person = quoth__symbol(rules, "person"),
             .stance = quoth__symbol(rules, "stance"), .negated = quoth__symbol(rules, "negated"), .lexicon = NONE};
  for (int k = 0; k < KINDS; k++)
    ids.kinds[k] = (KindIds){quoth__lexicon(rules, kinds[k].lexicon),
                             kinds[k].key ? quoth__symbol(rules, kinds[k].key) : NONE};
  return ids;
}

/* The union of the bits of each lexeme's entries. */
static bool join_entries(quoth_rules *rules) {
  struct NameRules *names = rules->names;
  uint32_t count = quoth__lexeme_count(rules);
  names->bits = quoth__take_zero(&rules->arena, count, sizeof *names->bits);
  for (uint32_t lexeme = 0; names->bits && lexeme < count; lexeme++)
    for (const Hit *hit = quoth__lexeme_hits(rules, lexeme); hit; hit = quoth__hit_behind(hit))
      names->bits[lexeme] |= names->facts[hit->entry].bits;
  return names->bits != NULL;
}

bool quoth__freeze_words(quoth_rules *rules, quoth_error *error) {
  Ids ids = look_up(rules);
  uint32_t count = rules->entries.count;
  struct NameRules *names = quoth__take_zero(&rules->arena, 1, sizeof *names);
  if (names) names->facts = quoth__take_zero(&rules->arena, (size_t)count + 1, sizeof *names->facts);
  if (!names || !names->facts) return quoth__no_memory(error);
  names->cue = quoth__lexicon(rules, "cue");
  names->title = quoth__lexicon(rules, "title");
  names->speaker_label = quoth__lexicon(rules, "speaker-label");
  names->no_speaker = quoth__lexicon(rules, "no-speaker");
  names->turn = quoth__symbol(rules, "turn");
  rules->names = names;
  for (uint32_t e = 0; e < count; e++) fill(rules, &ids, e, &names->facts[e]);
  return join_entries(rules) || quoth__no_memory(error);
}

#define CASE_FLAGS (QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_CAP)

/* By the CASE_FLAGS of a token, which are the lowest of its flags: what they leave of the
** bits of its lexeme, and what they add. A look-up costs less than branches that go now
** this way, now that. */
typedef struct Cases { uint64_t kept[CASE_FLAGS + 1], added[CASE_FLAGS + 1]; } Cases;

static Cases all_cases(void) {
  Cases cases;
  for (uint32_t f = 0; f <= CASE_FLAGS; f++) {
    bool capital = (f & QUOTH_TOKEN_CAP) != 0;
    cases.kept[f] = capital ? UINT64_MAX : ~CAPITAL_ONLY;
    cases.added[f] = capital && f & QUOTH_TOKEN_WORD ? WORD_CAPITALISED : 0;
  }
  return cases;
}

/* Rare: a capital in the middle of a sentence opens no phrase like "according to", and
** upper-case letters are no pronoun: US, IT. */
static uint64_t without_capitals(uint32_t flags, uint64_t bits) {
  bool first = !(flags & QUOTH_TOKEN_CAP) || flags & QUOTH_TOKEN_FIRST;
  if (!first) bits &= ~WORD_CUE_ADVERB;
  if (flags & QUOTH_TOKEN_UPPER && bits & (WORD_PLACE | WORD_ORG_NAME))
    bits &= ~(WORD_PRONOUN | WORD_SUBJECT | WORD_OWNING | WORD_WHO | WORD_ANYONE);
  return bits;
}

/* A lower-case word is no name. */
static inline uint64_t allowed(const Cases *cases, uint32_t flags, uint64_t bits) {
  bits = (bits & cases->kept[flags & CASE_FLAGS]) | cases->added[flags & CASE_FLAGS];
  return bits & WORD_CUE_ADVERB || flags & QUOTH_TOKEN_UPPER ? without_capitals(flags, bits) : bits;
}

static void read_lexemes(quoth_article *a, const Cases *cases, quoth_span tokens) {
  const uint64_t *bits = a->rules->names->bits;
  const uint32_t *lexemes = a->tokens.lexeme, *flags = a->tokens.flags;
  uint64_t *words = a->words;
  for (uint32_t t = tokens.begin; t < tokens.end; t++) words[t] = allowed(cases, flags[t], bits[lexemes[t]]);
}

/* Adds the entries that a token has beside those of its lexeme. */
static void add_hits(quoth_article *a, const Cases *cases, uint32_t token) {
  const EntryFacts *facts = a->rules->names->facts;
  for (const Hit *hit = quoth__hits_at(a, token); hit; hit = quoth__hit_behind(hit))
    for (uint32_t t = token; t < token + hit->tokens; t++)
      a->words[t] = allowed(cases, a->tokens.flags[t], a->words[t] | facts[hit->entry].bits);
}

bool quoth__read_words(quoth_article *a) {
  a->words = quoth__take(&a->arena, ((size_t)a->tokens.count + 1) * sizeof *a->words);
  if (!a->words) return quoth__nomem(a);
  a->words[a->tokens.count] = 0;
  Cases cases = all_cases();
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    quoth_span tokens = a->blocks.items[b].tokens;
    if (a->blocks.items[b].read) read_lexemes(a, &cases, tokens);
    else memset(a->words + tokens.begin, 0, (tokens.end - tokens.begin) * sizeof *a->words);
  }
  for (uint32_t i = 0; i < a->searched.count; i++) add_hits(a, &cases, a->searched.items[i]);
  return quoth__charge(&a->meter, STAGE_NAMES, a->hit_count + a->tokens.count, 0, &a->error);
}

const EntryFacts *quoth__word_facts(const quoth_article *a, uint32_t token, uint64_t bits) {
  for (const Hit *hit = quoth__hits_at(a, token); hit; hit = quoth__hit_behind(hit)) {
    const EntryFacts *facts = &a->rules->names->facts[hit->entry];
    if (facts->bits & bits) return facts;
  }
  return NULL;
}
