/*
** word.c - lexicon entries to bits of words: see word.h.
*/
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
  {"title", "use", "epithet", WORD_EPITHET},
  {"title", "before", "given", WORD_FORENAME},
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
  {"group", "speaks", "for", WORD_SPEAKS_FOR},
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

enum { STEM_LEAST = 3 }; /* bytes of a word before its ending */

enum { KINDS = sizeof kinds / sizeof *kinds };

typedef struct KindIds { uint32_t lexicon; Symbol key; } KindIds;

/* The lexicon of each kind and the symbol of each key, looked up once; `lexicon` is that
** of the entry before, whose kinds are [first, end): entries of one stand together. */
typedef struct Ids {
  KindIds kinds[KINDS];
  Symbol sense, gender, number, person, stance, negated, infinitive;
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
  else if (property->key == ids->infinitive && cue) facts->infinitive = (uint8_t)quoth__stance_named(text);
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
  if (bits & WORD_TITLE) facts->lemma = quoth__hash(entry->lemma, strlen(entry->lemma));
  for (uint32_t i = 0; i < entry->property_count; i++) read_property(ids, &entry->properties[i], cue, facts);
}

static Ids look_up(const quoth_rules *rules) {
  Ids ids = {.sense = quoth__symbol(rules, "sense"),   .gender = quoth__symbol(rules, "gender"),
             .number = quoth__symbol(rules, "number"), .person = quoth__symbol(rules, "person"),
             .stance = quoth__symbol(rules, "stance"), .negated = quoth__symbol(rules, "negated"),
             .infinitive = quoth__symbol(rules, "infinitive"), .lexicon = NONE};
  for (int k = 0; k < KINDS; k++)
    ids.kinds[k] = (KindIds){quoth__lexicon(rules, kinds[k].lexicon),
                             kinds[k].key ? quoth__symbol(rules, kinds[k].key) : NONE};
  return ids;
}

#define NO_ACRONYM (WORD_PRONOUN | WORD_SUBJECT | WORD_OWNING | WORD_WHO | WORD_ANYONE)

static bool is_acronym(uint64_t bits) { return (bits & (WORD_PLACE | WORD_ORG_NAME)) != 0; }

/* A lower-case word is no name. */
static uint64_t without_capital(uint64_t bits) { return bits & ~CAPITAL_ONLY; }

/* Rare: a capital in the middle of a sentence opens no phrase like "according to", and
** upper-case letters are no pronoun: US, IT. */
static uint64_t by_form(uint32_t flags, uint64_t bits) {
  if (!(flags & QUOTH_TOKEN_FIRST)) bits &= ~WORD_CUE_ADVERB;
  return flags & QUOTH_TOKEN_UPPER && is_acronym(bits) ? bits & ~NO_ACRONYM : bits;
}

/* Whether a mention may begin with a word. Small words but for pronouns and determiners name
** nobody, with a capital or without, unless they are given names or adverbs. */
static bool may_open(uint64_t bits) {
  if (bits & (WORD_PRONOUN | WORD_DETERMINER)) return true;
  if (bits & WORD_CAPITALISED && (bits & WORD_GIVEN || !(bits & WORD_SMALL & ~WORD_ADVERB))) return true;
  return bits & (WORD_HEAD | WORD_MODIFIER) && !(bits & WORD_SMALL);
}

static uint8_t traits_of(uint64_t bits) {
  bool more = bits & WORD_CAPITALISED && (bits & WORD_CUE_ADVERB || (is_acronym(bits) && bits & NO_ACRONYM));
  bool part = bits & (WORD_CAPITALISED | WORD_HEAD | WORD_MODIFIER | WORD_NATION);
  return (uint8_t)((bits & (WORD_CAPITALISED | WORD_GENITIVE) ? TRAIT_CAPITAL : 0) |
                   (may_open(bits) ? TRAIT_OPENING : 0) | (bits & WORD_ANY_CUE ? TRAIT_CUE : 0) |
                   (part ? TRAIT_PART : quoth__is_plain(bits) ? 0 : TRAIT_STOP) | (more ? TRAIT_BY_FORM : 0));
}

/* How a lexeme is written, from the flags of a token: its row of traits, and half of that
** whether it has a capital, which is its row of bits. */
enum { WRITTEN_PLAIN, WRITTEN_PUNCT, WRITTEN_CAPITAL, WRITTEN_FORMS = 4 };

_Static_assert(QUOTH_TOKEN_CAP == 2 * QUOTH_TOKEN_PUNCT, "two flags are the form");

static inline uint32_t written_form(uint32_t flags) { return flags / QUOTH_TOKEN_PUNCT & (WRITTEN_FORMS - 1); }

/* Whether punctuation of that lexeme may be a colon or a dash; lexeme 0 is any other text. */
static bool may_be_dash(const quoth_rules *rules, uint32_t lexeme) {
  unsigned char first = lexeme ? (unsigned char)*quoth__lexeme_text(rules, lexeme) : 0;
  return !lexeme || first == ':' || first == '-' || first >= 0x80;
}

static void set_forms(quoth_rules *rules, uint32_t lexeme, uint64_t all) {
  uint64_t *bits = &rules->names->bits[WRITTEN_FORMS / 2 * (size_t)lexeme];
  uint8_t *traits = &rules->names->traits[WRITTEN_FORMS * (size_t)lexeme];
  bits[WRITTEN_PLAIN / 2] = without_capital(all);
  bits[WRITTEN_CAPITAL / 2] = all | WORD_CAPITALISED;
  traits[WRITTEN_PLAIN] = traits_of(bits[WRITTEN_PLAIN / 2]);
  uint32_t mark = may_be_dash(rules, lexeme) ? TRAIT_PUNCT | TRAIT_DASH : TRAIT_PUNCT;
  traits[WRITTEN_PUNCT] = (uint8_t)(traits[WRITTEN_PLAIN] | mark);
  traits[WRITTEN_CAPITAL] = traits_of(bits[WRITTEN_CAPITAL / 2]);
}

/* The union of the bits of each lexeme's entries. */
static bool join_entries(quoth_rules *rules) {
  struct NameRules *names = rules->names;
  uint32_t count = quoth__lexeme_count(rules);
  names->bits = quoth__take_zero(&rules->arena, (size_t)count + 1, WRITTEN_FORMS / 2 * sizeof *names->bits);
  names->traits = quoth__take_zero(&rules->arena, (size_t)count + 1, WRITTEN_FORMS * sizeof *names->traits);
  if (!names->bits || !names->traits) return false;
  for (uint32_t lexeme = 0; lexeme < count; lexeme++) {
    uint64_t bits = 0;
    for (const Hit *hit = quoth__lexeme_hits(rules, lexeme); hit; hit = quoth__hit_behind(hit))
      bits |= names->facts[hit->entry].bits;
    set_forms(rules, lexeme, bits);
  }
  return true;
}

/* A byte of GenderOf for an entry, before those behind it in its list. */
static uint32_t add_genders(uint32_t behind, const EntryFacts *facts) {
  static const struct { uint64_t bits; GenderOf of; } told[] = {
    {WORD_PRONOUN, GENDER_OF_PRONOUN}, {WORD_GIVEN, GENDER_OF_GIVEN}, {WORD_TITLE, GENDER_OF_TITLE}};
  uint32_t genders = behind;
  for (size_t i = 0; i < sizeof told / sizeof *told; i++)
    if (facts->bits & told[i].bits) genders = (genders & ~(3u << told[i].of)) | (uint32_t)facts->gender << told[i].of;
  if (!(facts->bits & WORD_PRONOUN)) return genders;
  return (genders & ~(1u << GENDER_SEVERAL)) | (uint32_t)(facts->number == 2) << GENDER_SEVERAL;
}

/* Of each hit that all articles share. */
static bool find_genders(quoth_rules *rules) {
  uint32_t count;
  const Hit *hits = quoth__known_hits(rules, &count);
  uint8_t *genders = quoth__take_zero(&rules->arena, (size_t)count + 1, sizeof *genders);
  rules->names->genders = genders;
  for (uint32_t n = count; genders && n-- > 1;) /* number 0 is none */
    genders[n] = (uint8_t)add_genders(hits[n].last ? 0 : genders[n + 1], &rules->names->facts[hits[n].entry]);
  return genders != NULL;
}

uint32_t quoth__genders_of(const quoth_article *a, const Hit *first) {
  uint32_t count = 1, genders = 0;
  while (!first[count - 1].last) count++;
  while (count-- > 0) genders = add_genders(genders, &a->rules->names->facts[first[count].entry]);
  return genders;
}

static const char *const report_parts[REPORT_PARTS] = {"source", "cue", "content", "via", "to", "for", "when", "aside",
                                                       "manner"};

/* The text of the first entry of a lexicon; NULL when there is none. */
static const char *first_entry(const quoth_rules *rules, const char *name) {
  uint32_t lexicon = quoth__lexicon(rules, name);
  for (uint32_t e = 0; e < rules->entries.count; e++)
    if (rules->entries.items[e].lexicon == lexicon) return rules->entries.items[e].lemma;
  return NULL;
}

bool quoth__ends_in(const quoth_article *a, uint32_t token, const char *ending) {
  uint32_t size = quoth__token_size(a, token), length = ending ? (uint32_t)strlen(ending) : 0;
  if (!length || size < length + STEM_LEAST) return false;
  return memcmp(quoth__token_text(a, token) + size - length, ending, length) == 0;
}

/* Lexicons that are asked for by name, and which member of NameRules is told their numbers. */
#define AT(member) offsetof(struct NameRules, member)
static const struct { const char *name; size_t at; } asked_for[] = {
  {"cue", AT(cue)}, {"title", AT(title)}, {"settlement", AT(settlement)}, {"place-opening", AT(place_opening)},
  {"trade", AT(trade)}, {"rank-name", AT(rank_name)}, {"numbered", AT(numbered)}, {"inner-title", AT(inner_title)},
  {"issued", AT(issued)},
  {"authored", AT(authored)}, {"put-out", AT(put_out)}, {"local-body", AT(local)}, {"client", AT(client)},
  {"knowing", AT(knowing)}, {"left-unnamed", AT(unnamed)}, {"called-after", AT(called_after)},
  {"title-place", AT(title_place)}, {"body-verb", AT(body_verb)}, {"body-trade", AT(body_trade)},
  {"body-noun", AT(body_noun)}, {"surnamed", AT(surnamed)}, {"whole-name", AT(whole_name)},
  {"direction", AT(direction)}, {"built-name", AT(built_name)}, {"domain", AT(domain)}, {"dative", AT(to)},
  {"ablative", AT(from)},
  {"benefactive", AT(for_whom)}, {"locative", AT(locative)}, {"opening-locative", AT(opening_locative)},
  {"opening-adverb", AT(opening_adverb)},
  {"named-for", AT(named_for)}, {"body-field", AT(body_field)}, {"named-on", AT(named_on)}, {"topic", AT(topic)},
  {"name-syllable", AT(syllable)}, {"family-name", AT(family)}, {"name-prefix", AT(prefix)},
  {"speaker-label", AT(speaker_label)},
  {"no-speaker", AT(no_speaker)}, {"fellowship", AT(fellowship)}, {"abbreviated-opening", AT(cut_opening)},
  {"handed", AT(handed)}, {"and-more", AT(and_more)}, {"some-of-many", AT(some)}, {"level", AT(level)},
  {"telling", AT(telling)}, {"owning-relative", AT(whose)}
};
#undef AT

static void look_up_asked(quoth_rules *rules, struct NameRules *names) {
  for (size_t i = 0; i < sizeof asked_for / sizeof *asked_for; i++)
    *(uint32_t *)((char *)names + asked_for[i].at) = quoth__lexicon(rules, asked_for[i].name);
}

bool quoth__freeze_words(quoth_rules *rules, quoth_error *error) {
  Ids ids = look_up(rules);
  uint32_t count = rules->entries.count;
  struct NameRules *names = quoth__take_zero(&rules->arena, 1, sizeof *names);
  if (names) names->facts = quoth__take_zero(&rules->arena, (size_t)count + 1, sizeof *names->facts);
  if (!names || !names->facts) return quoth__no_memory(error);
  look_up_asked(rules, names);
  names->business = quoth__hash("business", strlen("business"));
  names->department = quoth__hash("department", strlen("department"));
  names->past = first_entry(rules, "past-ending");
  names->present = first_entry(rules, "present-ending");
  names->turn = quoth__symbol(rules, "turn");
  for (int part = 0; part < REPORT_PARTS; part++) names->parts[part] = quoth__symbol(rules, report_parts[part]);
  rules->names = names;
  for (uint32_t e = 0; e < count; e++) fill(rules, &ids, e, &names->facts[e]);
  return (join_entries(rules) && find_genders(rules)) || quoth__no_memory(error);
}

static void read_lexemes(quoth_article *a, quoth_span tokens) {
  const struct NameRules *names = a->rules->names;
  const uint64_t *bits = names->bits;
  const uint8_t *form_traits = names->traits;
  const uint32_t *lexemes = a->tokens.lexeme, *all_flags = a->tokens.flags;
  uint64_t *words = a->words;
  uint8_t *traits = a->traits;
  for (uint32_t t = tokens.begin; t < tokens.end; t++) {
    size_t form = WRITTEN_FORMS * (size_t)lexemes[t] + written_form(all_flags[t]);
    traits[t] = form_traits[form];
    words[t] = bits[form / 2];
  }
}

void quoth__take_by_form(quoth_article *a, uint32_t token) {
  a->words[token] = by_form(a->tokens.flags[token], a->words[token]);
}

/* Adds the bits of an entry that covers the token: most tell nothing new of it. */
static void add_bits(quoth_article *a, uint32_t token, uint64_t bits) {
  uint32_t flags = a->tokens.flags[token];
  uint64_t word = a->words[token], added = flags & QUOTH_TOKEN_CAP ? bits : without_capital(bits);
  if (!(added & ~word) && !(a->traits[token] & TRAIT_BY_FORM)) return;
  word |= added;
  if (flags & QUOTH_TOKEN_CAP) word = by_form(flags, word);
  a->words[token] = word;
  a->traits[token] = (uint8_t)(traits_of(word) | (a->traits[token] & (TRAIT_PUNCT | TRAIT_DASH)));
}

/* Adds the entries that a token has beside those of its lexeme: where the text did not decide, those of several
** words, which stand first. */
static void add_hits(quoth_article *a, uint32_t token) {
  const EntryFacts *facts = a->rules->names->facts;
  uint32_t least = a->hit_at[token] < a->known_count ? 2 : 1;
  for (const Hit *hit = quoth__hits_at(a, token); hit && hit->tokens >= least; hit = quoth__hit_behind(hit))
    for (uint32_t t = token; t < token + hit->tokens; t++) add_bits(a, t, facts[hit->entry].bits);
}

bool quoth__take_words(quoth_article *a) {
  uint32_t count = a->tokens.count;
  a->words = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *a->words);
  a->traits = quoth__take(&a->arena, (size_t)count + THOSE);
  if (!a->words || !a->traits) return quoth__nomem(a);
  a->words[count] = 0;
  memset(a->traits + count, 0, THOSE);
  return quoth__charge(&a->meter, STAGE_NAMES, a->hit_count + count, 0, &a->error);
}

static void pass_over(quoth_article *a, quoth_span tokens) {
  memset(a->words + tokens.begin, 0, (tokens.end - tokens.begin) * sizeof *a->words);
  memset(a->traits + tokens.begin, 0, tokens.end - tokens.begin);
}

void quoth__read_words(quoth_article *a, const quoth_block *block, uint32_t *searched) {
  if (block->read) read_lexemes(a, block->tokens);
  else pass_over(a, block->tokens);
  a->words[block->tokens.end] = 0;
  for (; *searched < a->searched.count && a->searched.items[*searched] < block->tokens.end; ++*searched)
    add_hits(a, a->searched.items[*searched]);
}

void quoth__give_back_traits(quoth_article *a) {
  quoth__give_back(&a->arena, a->traits, (size_t)a->tokens.count + THOSE);
  a->traits = NULL;
}

const EntryFacts *quoth__word_facts(const quoth_article *a, uint32_t token, uint64_t bits) {
  for (const Hit *hit = quoth__hits_at(a, token); hit; hit = quoth__hit_behind(hit)) {
    const EntryFacts *facts = &a->rules->names->facts[hit->entry];
    if (facts->bits & bits) return facts;
  }
  return NULL;
}

/* ---------------------------------------------------------------------- symbols */

enum { SYMBOL_TOKENS = 16 }; /* of the symbols of a share in brackets */

/* What may stand in the symbol of a share; what says that it is one sets *sure. */
static bool is_of_symbol(const quoth_article *a, uint32_t token, bool *sure) {
  bool stop = quoth__is_char(a, token, '.') && quoth__has(a, token, QUOTH_TOKEN_GLUED);
  bool exchange = quoth__has(a, token, QUOTH_TOKEN_CAP) && quoth__is_char(a, token + 1, ':');
  bool letter = quoth__has(a, token, QUOTH_TOKEN_CAP) && quoth__token_size(a, token) == 1;
  bool initials = quoth__has(a, token, QUOTH_TOKEN_INITIALS); /* "O.N", but no "U.S." */
  if (initials && quoth__token_text(a, token)[quoth__token_size(a, token) - 1] == '.') return false;
  *sure |= stop || exchange || initials;
  return stop || exchange || letter || initials || quoth__is_char(a, token, ',') || quoth__is_char(a, token, ':') ||
         quoth__has(a, token, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_DIGITS);
}

uint32_t quoth__symbols_in(const quoth_article *a, uint32_t open) {
  bool sure = *quoth__token_text(a, open) == '<';
  char close = sure ? '>' : ')';
  for (uint32_t t = open + 1; t + 1 < a->tokens.count && t - open <= SYMBOL_TOKENS; t++) {
    if (*quoth__token_text(a, t) == close) return sure ? t : 0;
    if (!is_of_symbol(a, t, &sure)) return 0;
  }
  return 0;
}
