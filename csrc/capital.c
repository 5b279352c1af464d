/*
** capital.c - which capitals make names: see phrase.h.
**
** A capital letter names someone only where a common word would not have one: the word's
** other occurrences are the evidence for words that begin a sentence or stand in a headline.
** So all of a text's capitals are read once, and those that any word would have there are
** judged when they are asked for, by all that the text showed.
**
** What is asked of a token again and again - a capital that makes a name, a date it is part
** of - is found once and remembered in its word's bits.
*/
#include "phrase.h"

#define EVIDENCE_LEAST 256u   /* slots to begin with, */
#define TOKENS_A_SLOT 16u     /* or one for so many tokens */
#define DESCRIBED_WORDS 7u    /* of what stands between commas behind a name, at most */
#define SECTOR_WORDS 6u       /* of the name of a body behind "and" */
#define LONG_WORD 5u          /* letters of a word that has a capital in any headline of that kind */
#define TITLE_WORDS 3u        /* of a headline that has few long ones */
#define TITLE_TOKENS 40u      /* that are looked at */

#define KNOWN_NAME (WORD_GIVEN | WORD_OUTLET | WORD_ORG_NAME | WORD_PLACE | WORD_NATION)

/* ------------------------------------------------------------------ evidence */

/* The slot of a hash, an empty one when it is new: one branch for both. */
static uint32_t *evidence_slot(const Evidence *e, uint32_t hash) {
  uint32_t key = hash | 1u, i = hash / 2 & e->mask;
  while ((uint64_t)e->slots[i] * (e->slots[i] ^ key) != 0) i = (i + 1) & e->mask;
  return &e->slots[i];
}

bool quoth__is_evident(const Names *n, uint32_t token) {
  return *evidence_slot(&n->evidence, n->a->tokens.hash[token]) != 0;
}

/* Hashes of what is evidently somebody's surname are mixed with this. */
#define SURNAME 0x5BD1E995u

bool quoth__is_surname(const Names *n, uint32_t token) {
  return *evidence_slot(&n->evidence, n->a->tokens.hash[token] ^ SURNAME) != 0;
}

static bool make_evidence(Arena *arena, Evidence *e, uint32_t size) {
  *e = (Evidence){quoth__take_zero(arena, size, sizeof *e->slots), size - 1, e->count};
  return e->slots != NULL;
}

static bool evidence_grow(Arena *arena, Evidence *e) {
  Evidence old = *e;
  if (!make_evidence(arena, e, 2 * (old.mask + 1))) return false;
  for (uint32_t i = 0; i <= old.mask; i++)
    if (old.slots[i]) *evidence_slot(e, old.slots[i]) = old.slots[i];
  quoth__give_back(arena, old.slots, (old.mask + 1) * sizeof *old.slots);
  return true;
}

static APART bool evidence_fill(Arena *arena, Evidence *e, uint32_t *slot, uint32_t hash) {
  *slot = hash | 1u;
  return ++e->count <= e->mask / 4 || evidence_grow(arena, e);
}

/* Most of it has been seen before. */
static inline bool evidence_add(Arena *arena, Evidence *e, uint32_t hash) {
  uint32_t *slot = evidence_slot(e, hash);
  return *slot || evidence_fill(arena, e, slot, hash);
}

/* ------------------------------------------------------------ all capitals, once */

/* "Orrco Inc." at the end of a line: the stop may end the sentence, and the agency sign below it. */
static bool stops_line(const quoth_article *a, uint32_t next) {
  return next > 1 && quoth__is_char(a, next - 1, '.') && quoth__is(a, next - 2, WORD_SUFFIX | WORD_ORG_SUFFIX);
}

/* A capital here says nothing: the token opens a sentence or a quotation. The first word of a line
** does not for that: lines that each say something are blocks, and what a block joins was wrapped. */
static bool ambiguous(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t flags = a->tokens.flags[token];
  if (flags & QUOTH_TOKEN_FIRST || token == 0 || token == n->dateline.end) return true;
  uint32_t before = a->tokens.flags[token - 1];
  if (!(before & QUOTH_TOKEN_PUNCT)) return false;
  if (flags & QUOTH_TOKEN_LINE && stops_line(a, token)) return true;
  if (before & QUOTH_TOKEN_QUOTE) return flags & QUOTH_TOKEN_GLUED;
  return a->traits[token - 1] & TRAIT_DASH && *quoth__token_text(a, token - 1) == ':';
}

static bool ends_in_stop(const quoth_article *a, const quoth_block *block) {
  uint32_t last = block->tokens.end;
  if (last > block->tokens.begin + 1 && quoth__has(a, last - 1, QUOTH_TOKEN_QUOTE)) last--;
  if (last == block->tokens.begin || !quoth__has(a, last - 1, QUOTH_TOKEN_PUNCT)) return false;
  return quoth__is_char(a, last - 1, '.') || *quoth__token_text(a, last - 1) == '.'; /* most have one alone */
}

/* The words of a block by their capitals. */
typedef struct CaseCount { uint32_t small, large, long_small, long_large, upper; } CaseCount;

static CaseCount count_cases(const quoth_article *a, const quoth_block *block) {
  uint32_t end = block->tokens.end;
  CaseCount count = {0};
  if (end - block->tokens.begin > TITLE_TOKENS) end = block->tokens.begin + TITLE_TOKENS;
  for (uint32_t t = block->tokens.begin; t < end; t++) {
    bool word = quoth__has(a, t, QUOTH_TOKEN_WORD), capital = quoth__has(a, t, QUOTH_TOKEN_CAP);
    bool long_word = word && quoth__token_size(a, t) >= LONG_WORD;
    count.long_large += long_word & capital;
    count.long_small += long_word & !capital;
    count.large += word & capital;
    count.small += word & !capital & !quoth__is(a, t, WORD_SMALL);
    count.upper += word & quoth__has(a, t, QUOTH_TOKEN_UPPER);
  }
  return count;
}

/* Headlines with a capital on every long word, or on all but small ones; not two sentences nor what ends in a stop, be
** it short and full of names. */
static BlockCase case_of(const quoth_article *a, const quoth_block *block) {
  if (block->sentences.end - block->sentences.begin != 1 || ends_in_stop(a, block)) return CASE_PLAIN;
  CaseCount count = count_cases(a, block);
  bool whole = block->role == QUOTH_HEADLINE && count.small == 0 && count.large >= TITLE_WORDS;
  bool title = count.long_large >= 2 ? count.long_large > 4 * count.long_small : whole;
  return !title ? CASE_PLAIN : count.upper + 1 >= count.large && count.upper > 2 ? CASE_SHOUT : CASE_TITLE;
}

/* "Comrade Sunday Orr": a day between a title and a name is somebody's name. */
static bool named_after_day(const quoth_article *a, uint32_t day) {
  if (day == 0 || day + 1 >= a->tokens.count || quoth__has(a, day + 1, QUOTH_TOKEN_FIRST)) return false;
  return quoth__is(a, day - 1, WORD_TITLE) && quoth__is(a, day - 1, WORD_CAPITALISED) &&
         quoth__is(a, day + 1, WORD_CAPITALISED);
}

/* "April Orr said": a month that is a given name, before another name, where no date would be. */
static bool named_after_month(const quoth_article *a, uint32_t month) {
  const uint64_t before = WORD_PREPOSITION | WORD_DETERMINER | WORD_GENITIVE | WORD_MODIFIER | WORD_IN_DATE;
  bool given = quoth__is(a, month, WORD_GIVEN) && month + 1 < a->tokens.count;
  if (!given || (month > 0 && quoth__is(a, month - 1, before))) return false;
  return quoth__is(a, month + 1, WORD_CAPITALISED) && !quoth__has(a, month + 1, QUOTH_TOKEN_FIRST) &&
         !quoth__is(a, month + 1, WORD_NO_NAME);
}

static bool joins_letters(const quoth_article *a, uint32_t sign) {
  return sign + 1 < a->tokens.count && quoth__has(a, sign, QUOTH_TOKEN_GLUED) && quoth__is_char(a, sign, '&') &&
         quoth__has(a, sign + 1, QUOTH_TOKEN_GLUED) && quoth__has(a, sign + 1, QUOTH_TOKEN_CAP);
}

/* "AT&T", "IT&E": letters that would be a small word. */
static inline bool opens_letters(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_UPPER) && joins_letters(a, token + 1);
}

/* "All Progressives Congress": a small word that begins a name which the lexicon has as a whole. */
static bool opens_whole(const quoth_article *a, uint32_t token) {
  const Hit *longest = quoth__hits_at(a, token);
  if (!longest || longest->tokens <= 2) return false;
  const Hit *hit = quoth__hit_from(longest, a->rules->names->whole_name);
  return hit && hit->tokens > 2;
}

/* "Orrco, the online retailer, said": whoever is described between commas before a verb has a name. */
static bool is_described(const quoth_article *a, uint32_t token) {
  if (token + 5 >= a->tokens.count || !quoth__is_char(a, token + 1, ',')) return false;
  if (!quoth__is(a, token + 2, WORD_DEFINITE | WORD_INDEFINITE)) return false;
  for (uint32_t t = token + 3; t + 2 < a->tokens.count && t <= token + DESCRIBED_WORDS; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t, WORD_GENITIVE) && !quoth__is_hyphen_inside(a, t)) break;
    bool head = quoth__is(a, t, WORD_ORG | WORD_TITLE | WORD_GROUP | WORD_OUTLET) && quoth__is_char(a, t + 1, ',');
    if (head) return quoth__is(a, t + 2, WORD_CUE | WORD_AUXILIARY) && !quoth__is(a, t + 2, WORD_PARTICIPLE);
  }
  return false;
}

/* "(D-Keld)": the letter of a party, which with the place behind it is nobody. */
static bool is_party_letter(const quoth_article *a, uint32_t token) {
  return token > 0 && quoth__is_char(a, token - 1, '(') && token + 2 < a->tokens.count &&
         quoth__token_size(a, token) == 1 && quoth__is_hyphen_inside(a, token + 1);
}

/* "Ann [Orr]", "Mr [Orr]": whether the word stands right behind what goes before a surname. */
static bool follows_forename(const quoth_article *a, uint32_t token) {
  return token > 0 && quoth__is(a, token - 1, WORD_HONORIFIC | WORD_GIVEN) &&
         !quoth__has(a, token - 1, QUOTH_TOKEN_LOWER);
}

/* What the capital of a word that is evidently a name shows of others. */
static inline bool take_evidence(Names *n, uint32_t token) {
  quoth_article *a = n->a;
  uint32_t hash = a->tokens.hash[token];
  if (!evidence_add(&a->arena, &n->evidence, hash)) return quoth__nomem(a);
  bool surname = follows_forename(a, token) && !quoth__is(a, token, WORD_HEAD);
  return !surname || evidence_add(&a->arena, &n->evidence, hash ^ SURNAME) || quoth__nomem(a);
}

/* Words that are no name by themselves. */
#define SELDOM_NAME (WORD_SMALL | WORD_NO_NAME | WORD_CUE_ADVERB)

/* Said or owned something, as only a name would with nothing before it. */
static bool acts(const quoth_article *a, uint32_t token) {
  return token + 1 < a->tokens.count && quoth__is(a, token + 1, WORD_GENITIVE | WORD_CUE_SAY) &&
         !quoth__is(a, token + 1, WORD_CUE_NOUN);
}

/* A small word, a month or the like that is a surname here: "Theresa May", where it cannot be the sentence's, and then
** "May said", "but May left". */
static bool is_small_surname(const Names *n, uint32_t token, bool telling) {
  bool shouted = quoth__has(n->a, token, QUOTH_TOKEN_UPPER);
  if (shouted || quoth__is(n->a, token, WORD_PRONOUN | WORD_DETERMINER)) return false; /* "I" */
  if (telling && follows_forename(n->a, token)) return true;
  return quoth__is_surname(n, token) && (telling || acts(n->a, token));
}

/* Whether the capital of one may make a name all the same. A small word is none but where it is a
** given name as well. */
static APART bool is_name_here(Names *n, uint32_t token, bool telling) {
  quoth_article *a = n->a;
  uint64_t *word = &a->words[token];
  if (is_small_surname(n, token, telling)) {
    *word &= ~SELDOM_NAME;
    a->traits[token] |= TRAIT_OPENING;
    return true;
  }
  if (*word & WORD_NO_NAME && (named_after_day(a, token) || named_after_month(a, token))) *word &= ~WORD_NO_NAME;
  uint64_t small = *word & WORD_GIVEN ? 0 : *word & (telling ? WORD_SMALL & ~WORD_ADVERB : WORD_SMALL);
  if (small && (opens_letters(a, token) || opens_whole(a, token))) {
    small = 0;
    a->traits[token] |= TRAIT_OPENING;
  }
  return !(small | (*word & (WORD_NO_NAME | WORD_CUE_ADVERB)));
}

/* What a capital says by itself: it is doubtful where any word has one; elsewhere it
** makes a name and is evidence. */
static bool read_capital(Names *n, uint32_t token, bool title_case) {
  quoth_article *a = n->a;
  if (quoth__has(a, token + 1, QUOTH_TOKEN_GLUED) && is_party_letter(a, token)) return true;
  bool telling = !title_case && (!ambiguous(n, token) || is_described(a, token));
  if (telling && !take_evidence(n, token)) return false;
  bool name = !quoth__is(a, token, SELDOM_NAME) || is_name_here(n, token, telling);
  if (name) a->words[token] |= telling ? WORD_NAME : WORD_DOUBTFUL;
  return true;
}

/* Behind a genitive any word may begin a mention, be it the first of the next block. */
static void open_behind(quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_GENITIVE)) a->traits[token + 1] |= TRAIT_OPENING;
}

/* What the bits of words lack where a mention may begin. */
static bool read_capitals(Names *n, const quoth_block *block, bool title_case) {
  quoth_article *a = n->a;
  uint32_t end = block->tokens.end;
  if (block->tokens.begin > 0) open_behind(a, block->tokens.begin - 1);
  for (uint32_t from = block->tokens.begin; from < end; from += THOSE) {
    uint64_t those = quoth__those_with(a, from, end, TRAIT_CAPITAL);
    for (; those; those &= those - 1) {
      uint32_t t = from + (uint32_t)__builtin_ctzll(those);
      open_behind(a, t);
      quoth__take_form(a, t);
      if (quoth__is(a, t, WORD_CAPITALISED) && !read_capital(n, t, title_case)) return false;
    }
  }
  return true;
}

bool quoth__joins_modifier(const quoth_article *a, uint32_t token) {
  bool joined = quoth__is(a, token + 1, WORD_JOIN) && token + 3 < a->tokens.count;
  return joined && quoth__sense_of(a, token + 2, WORD_MODIFIER);
}

/* Where a date is written, but for names in it, and what somebody is now: the January 6 Committee, "Winter said". */
static void mark_date(Names *n, const Mark *date) {
  quoth_article *a = n->a;
  for (uint32_t t = date->first; t < date->end; t++) {
    if (quoth__is(a, t, WORD_OUTLET | WORD_ORG_NAME) || named_after_day(a, t) || quoth__is_pair(a, t)) continue;
    if (acts(a, t) && quoth__is_surname(n, t)) continue;
    unsigned opening = quoth__is(a, t, WORD_PRONOUN) ? 0 : TRAIT_OPENING;
    a->words[t] |= WORD_IN_DATE;
    a->traits[t] = (uint8_t)((a->traits[t] & ~opening) | TRAIT_STOP);
  }
}

/* The first token from a place in the text on. */
static uint32_t token_from(const quoth_article *a, size_t at) {
  uint32_t low = 0, high = a->tokens.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->tokens.begin[middle] < at) low = middle + 1; else high = middle;
  }
  return low;
}

static bool begin(Names *n) {
  quoth_article *a = n->a;
  uint32_t slots = quoth__slots_for(a->tokens.count / TOKENS_A_SLOT, EVIDENCE_LEAST);
  n->dateline = (quoth_span){token_from(a, a->metadata.dateline.begin), token_from(a, a->metadata.dateline.end)};
  n->cases = quoth__take(&a->arena, (a->blocks.count + 1) * sizeof *n->cases);
  return (n->cases && make_evidence(&a->arena, &n->evidence, slots)) || quoth__nomem(a);
}

/* A block may be the whole text. */
static bool charge_block(quoth_article *a, const quoth_block *block) {
  uint32_t steps = (block->tokens.end - block->tokens.begin) / THOSE;
  return quoth__charge(&a->meter, STAGE_NAMES, steps, block->span.begin, &a->error);
}

bool quoth__read_capitals(Names *n) {
  quoth_article *a = n->a;
  const MarkVector *dates = &a->marks[TYPE_DATE];
  uint32_t searched = 0, date = 0;
  if (!quoth__take_words(a) || !begin(n)) return false;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    quoth__read_words(a, block, &searched);
    if (!charge_block(a, block)) return false;
    n->cases[b] = block->read ? (uint8_t)case_of(a, block) : (uint8_t)CASE_PLAIN;
    if (block->read && !read_capitals(n, block, n->cases[b] != CASE_PLAIN)) return false;
    for (; date < dates->count && dates->items[date].first < block->tokens.end; date++)
      mark_date(n, &dates->items[date]);
  }
  return true;
}

void quoth__give_back_capitals(Names *n) {
  Arena *arena = &n->a->arena;
  quoth__give_back(arena, n->cases, (n->a->blocks.count + 1) * sizeof *n->cases);
  quoth__give_back(arena, n->evidence.slots, (n->evidence.mask + 1) * sizeof *n->evidence.slots);
}

/* ------------------------------------------------------------ those in doubt */

/* "Orr-Kay said", but not "Pro-Orr" or "Anti-Orr": a word with a capital before a hyphen and another name. */
static bool is_first_of_two(const quoth_article *a, uint32_t token) {
  const uint64_t other = WORD_SMALL | WORD_CUE | WORD_MODIFIER | WORD_TITLE;
  if (quoth__is(a, token, other) || quoth__has(a, token, QUOTH_TOKEN_UPPER)) return false;
  if (quoth__hit_of(a, token, a->rules->names->prefix) || quoth__token_size(a, token) < 4) return false;
  return token + 2 < a->tokens.count && quoth__is(a, token + 2, WORD_NAME) &&
         !quoth__is(a, token + 2, WORD_SMALL | WORD_TITLE);
}

static bool followed_by_name(const Names *n, uint32_t token) {
  uint32_t t = token + 1;
  bool pair = t + 1 < n->end && quoth__is_char(n->a, t, '&') && quoth__is(n->a, t + 1, WORD_NAME); /* Orr & Kay */
  if (pair) return true;
  while (t < n->end && t <= token + 2 && quoth__is(n->a, t, WORD_PARTICLE) && !quoth__capital_word(n->a, t)) t++;
  bool particle = t > token + 1 || quoth__is(n->a, token, WORD_PARTICLE);
  if (quoth__is_link(n, t)) { /* Al-Sayed, Ayman al-Sayed, Ji-woo Orr */
    if (t == token + 1 && is_first_of_two(n->a, token)) return true;
    t += particle ? 1 : quoth__is_syllable(n->a, t + 1) ? 2 : 0;
  }
  return t < n->end && quoth__capital_word(n->a, t) && (!quoth__small_word(n->a, t) || t > token + 1) &&
         !quoth__is(n->a, t, WORD_NO_NAME);
}

/* "CivicEye": a capital inside. */
static bool is_camel(const quoth_article *a, uint32_t token) {
  if (quoth__has(a, token, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_LOWER | QUOTH_TOKEN_INITIALS)) return false;
  const char *text = quoth__token_text(a, token);
  for (uint32_t i = 2; i < quoth__token_size(a, token); i++)
    if (text[i] >= 'A' && text[i] <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z') return true;
  return false;
}

/* "Department of Works engineers said": the noun of a body without an article, and "of". */
static bool opens_body(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (n->title_case || token + 2 >= n->end || !quoth__is(a, token, WORD_ORG) || quoth__is(a, token, WORD_TITLE))
    return false;
  return quoth__is(a, token + 1, WORD_OF) && quoth__capital_word(a, token + 2) && !quoth__small_word(a, token + 2) &&
         quoth__is(a, token + 2, WORD_NAME);
}

/* "Health and Safety Executive inspectors said", "Rail, Tram and Bus Union": what a body cares for. */
static bool opens_sector(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t join = token + 1;
  if (n->title_case || join + 1 >= n->end) return false;
  if (quoth__is(a, join, WORD_JOIN) && quoth__hit_of(a, join + 1, a->rules->names->and_more)) /* "Keld and District" */
    return quoth__capital_word(a, join + 1);
  if (!quoth__is_sector(a, token)) return false;
  while (join + 2 < n->end && quoth__is_char(a, join, ',') && quoth__capital_word(a, join + 1)) join += 2;
  if (join + 2 >= n->end || !quoth__is(a, join, WORD_JOIN)) return false;
  if (quoth__ends_in_office(n, join)) return true; /* "Food and Rural Affairs Secretary Lee Orr" */
  uint32_t t = join;
  while (t + 1 < n->end && t - join < SECTOR_WORDS && quoth__capital_word(a, t + 1)) t++;
  return t > join + 1 && quoth__is(a, t, WORD_ORG) && !quoth__is(a, t, WORD_ORG_SUFFIX);
}

/* What a name by its letters or the words behind it, be the word a common one. */
static bool is_named_by_form(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  return opens_letters(a, token) || opens_whole(a, token) || is_camel(a, token) || opens_body(n, token) ||
         opens_sector(n, token);
}

/* "WATCH: Orr slams mill", "UPDATE 2-Orr cuts forecast": a word in capitals before what a headline says. */
static bool is_kicker(const quoth_article *a, uint32_t token) {
  if (!quoth__has(a, token, QUOTH_TOKEN_FIRST) || token + 2 >= a->tokens.count) return false;
  bool numbered = quoth__has(a, token + 1, QUOTH_TOKEN_DIGITS) && quoth__is_hyphen_inside(a, token + 2);
  return numbered || quoth__is_char(a, token + 1, ':');
}

/* "ORR <ORR> FALLS", "Orr Says No": where all words have capitals. */
static bool is_named_in_title(const quoth_article *a, uint32_t token) {
  bool opens = quoth__has(a, token, QUOTH_TOKEN_FIRST) && !quoth__is(a, token, WORD_GROUP);
  return (opens && acts(a, token)) || quoth__symbols_end(a, token + 1);
}

/* By what is known of the word, and the one behind it. */
static bool is_named_by_word(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (quoth__sense_of(a, token, WORD_MODIFIER)) return false; /* "Former England captain": what is past */
  bool modifier = quoth__is(a, token, WORD_MODIFIER) && quoth__is(a, token + 1, WORD_TITLE); /* "Senior counsel" */
  if (modifier && token + 1 < n->end && quoth__has(a, token + 1, QUOTH_TOKEN_LOWER) && !quoth__is_evident(n, token))
    return false;
  if (quoth__small_word(a, token)) {
    bool given = quoth__is(a, token, WORD_GIVEN) && !n->title_case;
    return given && followed_by_name(n, token) && quoth__is_evident(n, token);
  }
  bool verb = quoth__says_at(a, token) &&
              !quoth__is(a, token, WORD_NOUN_LIKE | WORD_CUE_NOUN | WORD_HEAD);
  if (verb && followed_by_name(n, token) && !quoth__is_evident(n, token)) return false; /* Said Orr: */
  bool participle = quoth__is(a, token, WORD_PARTICIPLE) && !quoth__is(a, token, KNOWN_NAME | WORD_HEAD);
  if (participle && !n->title_case && !quoth__is_evident(n, token)) return false; /* Sentencing Orr, */
  if (quoth__is(a, token, KNOWN_NAME) || quoth__is_evident(n, token)) return true;
  bool upper = quoth__has(a, token, QUOTH_TOKEN_UPPER) && !n->shouts && !is_kicker(a, token);
  if (upper && quoth__is(a, token, WORD_HONORIFIC)) return true; /* "SP leader" */
  if (quoth__is(a, token, WORD_HEAD | WORD_CUE)) return !n->title_case && followed_by_name(n, token);
  if (n->title_case) return upper || is_named_in_title(a, token);
  return followed_by_name(n, token) || acts(a, token) || upper || quoth__has(a, token, QUOTH_TOKEN_INITIALS);
}

/* Most are told by what is at hand already. */
bool quoth__is_named(const Names *n, uint32_t token) {
  return is_named_by_word(n, token) || is_named_by_form(n, token);
}
