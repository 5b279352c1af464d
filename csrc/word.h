/*
** word.h - what kind of word a token is, for the stages that read who says what.
**
** The lexicons of a language pack say it; here their entries become bits, once
** when a rule set is frozen, so that a stage asks one 64-bit word per token and
** never looks into a lexicon. A bit is the union of all entries that cover the
** token; what a lexicon says of names only (given names, places, outlets) counts
** only where the token is capitalised. Most tokens have the bits of their lexeme,
** which are one look-up; entries of several words and those that ask for the text
** are added where lexicon.c had to search for them.
*/
#ifndef QUOTH_WORD_H
#define QUOTH_WORD_H

#include "document.h"
#include "utf.h"

#define WORD(n) (UINT64_C(1) << (n))

/* title */
#define WORD_TITLE       WORD(0)  /* any title, office or role of one person */
#define WORD_HONORIFIC   WORD(1)  /* before a name, says no role */
#define WORD_OFFICE      WORD(2)  /* before a name or by itself */
#define WORD_PARTY       WORD(3)
#define WORD_EPITHET     WORD(4)  /* calls one who has been named by what he is: the 54-year-old */
#define WORD_SPEAKS_FOR  WORD(5)  /* a role that speaks on behalf of others */
#define WORD_MODIFIER    WORD(6)  /* may stand inside a title */
/* names */
#define WORD_GIVEN       WORD(7)
#define WORD_PARTICLE    WORD(8)
#define WORD_SUFFIX      WORD(9)
#define WORD_ORG         WORD(10) /* head word of an organisation */
#define WORD_ORG_SUFFIX  WORD(11)
#define WORD_ORG_NAME    WORD(12) /* by itself the name of an organisation */
#define WORD_OUTLET      WORD(13)
#define WORD_MEDIUM      WORD(14)
#define WORD_GROUP       WORD(15)
#define WORD_DOCUMENT    WORD(16)
#define WORD_PLACE       WORD(17)
#define WORD_CAPITAL     WORD(18)
#define WORD_NATION      WORD(19)
#define WORD_NO_NAME     WORD(20)
/* pronouns */
#define WORD_PRONOUN     WORD(21)
#define WORD_SUBJECT     WORD(22)
#define WORD_OWNING      WORD(23) /* his, their */
#define WORD_WHO         WORD(24) /* relative */
#define WORD_ANYONE      WORD(25) /* indefinite: everyone, another */
/* small words */
#define WORD_DETERMINER  WORD(26)
#define WORD_GENITIVE    WORD(27)
#define WORD_PREPOSITION WORD(28)
#define WORD_JOIN        WORD(29) /* and, or */
#define WORD_BUT         WORD(30) /* opens a clause: but, because, when */
#define WORD_THAT        WORD(31) /* opens what is said: that, whether */
#define WORD_AUXILIARY   WORD(32)
#define WORD_NEGATION    WORD(33)
#define WORD_ADVERB      WORD(34)
/* cues */
#define WORD_CUE         WORD(35) /* a verb that reports */
#define WORD_CUE_SAY     WORD(36) /* of use "say" */
#define WORD_CUE_QUOTE   WORD(37)
#define WORD_CUE_LABEL   WORD(38)
#define WORD_CUE_ACT     WORD(39)
#define WORD_CUE_MIND    WORD(40)
#define WORD_CUE_NOUN    WORD(41)
#define WORD_CUE_ADVERB  WORD(42) /* according to */
#define WORD_OF          WORD(43) /* the preposition that binds nouns: of */

#define WORD_PARTICIPLE  WORD(45) /* a cue without a subject of its own: saying */
#define WORD_NOUN_LIKE   WORD(46) /* a form of a cue that is as often a noun */
#define WORD_DEFINITE    WORD(47) /* a determiner that points back: the */
#define WORD_INDEFINITE  WORD(48) /* one that introduces: a */
#define WORD_ORG_GENERIC WORD(49) /* stands for the organisation last named */
#define WORD_NAMING      WORD(50) /* what stands behind it in marks is a title or a name */
#define WORD_SO_CALLED   WORD(51) /* what stands behind it in marks is a term */
#define WORD_COPULA      WORD(52) /* an auxiliary that makes a passive: was */
#define WORD_AGENT       WORD(53) /* the preposition before who does it, in a passive: by */
#define WORD_YET         WORD(54) /* of those that open a clause, one that may share the subject: but */
#define WORD_HONOUR      WORD(55) /* a suffix that is no part of the name */
#define WORD_AS          WORD(56) /* opens a clause that says on whose word: as */
#define WORD_UNDER       WORD(57) /* in a title, makes another one below it: deputy */
#define WORD_FORENAME    WORD(59) /* an honorific that goes with a given name: Sir, Sister */
#define WORD_EVIDENCE    WORD(58) /* a cue of use "evidence": who finds something need not say it */
/* of the token, not of its lexeme: the first by word.c, the others by capital.c */
#define WORD_CAPITALISED WORD(63) /* a word whose first letter is a capital */
#define WORD_NAME        WORD(62) /* its capital makes it a part of a name */
#define WORD_DOUBTFUL    WORD(61) /* that is still to be decided */
#define WORD_IN_DATE     WORD(60)
#define WORD_IN_QUOTE    WORD(44) /* in an outermost quotation, marks included: set by quote.c */

#define WORD_SMALL (WORD_PRONOUN | WORD_DETERMINER | WORD_GENITIVE | WORD_PREPOSITION | WORD_JOIN | \
                    WORD_BUT | WORD_THAT | WORD_AUXILIARY | WORD_NEGATION | WORD_ADVERB)
#define WORD_ANY_CUE (WORD_CUE | WORD_CUE_ADVERB)
#define WORD_HEAD (WORD_TITLE | WORD_ORG | WORD_GROUP | WORD_DOCUMENT)

/* What a model learns from: bits added later are for the stages behind the tagger. */
#define WORD_LEARNED (WORD(52) - 1)

/* What the stages look for among the tokens, in a byte for each: eight are passed over at
** once (quoth__next_with). */
enum {
  TRAIT_CAPITAL = 1 << 0,  /* a capital, or a genitive */
  TRAIT_OPENING = 1 << 1,  /* a mention may begin here */
  TRAIT_PUNCT = QUOTH_TOKEN_PUNCT,
  TRAIT_CUE = 1 << 3,
  TRAIT_PART = 1 << 4,     /* no plain word, but a mention may go on with it */
  TRAIT_STOP = 1 << 5,     /* no mention goes on with it: a small word, a verb that reports, in a date */
  TRAIT_DASH = 1 << 6,     /* punctuation that may be a colon or a dash */
  TRAIT_BY_FORM = 1 << 7   /* in the table of lexemes: form and place say more of the word than its first letter */
};

/* A word that may stand in a description, whatever it means. */
static inline bool quoth__is_plain(uint64_t word) {
  return !(word & (WORD_SMALL | WORD_NO_NAME)) && (word & (WORD_CUE | WORD_NOUN_LIKE)) != WORD_CUE;
}

/* What is known of an entry beyond its bits. */
typedef struct EntryFacts {
  uint64_t bits;
  uint8_t gender;   /* Gender */
  uint8_t number;   /* of a pronoun: 1, 2, 0 unknown */
  uint8_t person;   /* of a pronoun */
  uint8_t stance;   /* quoth_stance of a cue */
  uint8_t negated;  /* of its negation: "did not respond" declines; QUOTH_ASSERTS: what negating does to any */
  uint8_t infinitive; /* of it with an infinitive: "told them to leave" demands; QUOTH_ASSERTS: no other */
  uint32_t sense;   /* hash of its sense: entries of one sense are one role; 0: none */
  uint32_t lemma;   /* hash of its lemma, of a title */
} EntryFacts;

/* Where in a byte the gender is of the longest entry that is a pronoun, a given name, a title, and whether that
** pronoun is of several. */
typedef enum GenderOf { GENDER_OF_PRONOUN = 0, GENDER_OF_GIVEN = 2, GENDER_OF_TITLE = 4, GENDER_SEVERAL = 6 } GenderOf;

/* What rules call the parts of a report that they capture. */
typedef enum ReportPart {
  REPORT_SOURCE, REPORT_CUE, REPORT_CONTENT, REPORT_VIA, REPORT_TO, REPORT_FOR, REPORT_WHEN, REPORT_ASIDE,
  REPORT_MANNER, REPORT_PARTS
} ReportPart;

struct NameRules {
  EntryFacts *facts;  /* by entry */
  uint64_t *bits;     /* two by lexeme, without and with a capital: of all entries that it stands for by itself */
  uint8_t *traits;    /* four by lexeme: of it as a word or a number, as punctuation, with a capital */
  uint8_t *genders;   /* by known hit: GenderOf it and those behind it in its list */
  uint32_t cue;       /* the lexicons "cue" and "title", NONE: absent */
  uint32_t title;
  uint32_t settlement, place_opening, trade, syllable, family; /* "settlement" ... "name-syllable", "family-name" */
  uint32_t prefix; /* "name-prefix" */
  uint32_t inner_title, rank_name, surnamed, whole_name; /* "inner-title", "rank-name", "surnamed", "whole-name" */
  uint32_t numbered;                                     /* "numbered" */
  uint32_t direction, built_name, domain; /* "direction", "built-name", "domain" */
  uint32_t issued, authored, put_out, title_place; /* "issued", "authored", "put-out", "title-place" */
  uint32_t telling, whose;                         /* "telling", "owning-relative" */
  uint32_t local, called_after, client, unnamed; /* "local-body", "called-after", "client", "left-unnamed" */
  uint32_t knowing;   /* "knowing" */
  uint32_t body_verb, body_noun, body_trade; /* "body-verb", "body-noun", "body-trade" */
  uint32_t business, department; /* hashes of the senses of bodies that do business, and of offices */
  uint32_t to, from, for_whom;    /* "dative", "ablative", "benefactive" */
  uint32_t fellowship;            /* "fellowship" */
  uint32_t cut_opening;           /* "abbreviated-opening" */
  uint32_t handed;                /* "handed" */
  uint32_t and_more, some, level; /* "and-more", "some-of-many", "level" */
  uint32_t locative, opening_locative; /* "locative", "opening-locative" */
  uint32_t opening_adverb;        /* "opening-adverb" */
  const char *past, *present;     /* how participles end: the first entries of "past-ending", "present-ending" */
  uint32_t named_for, named_on, body_field, topic; /* "named-for", "named-on", "body-field", "topic" */
  uint32_t speaker_label, no_speaker; /* the lexicons of turn.c, NONE: absent */
  Symbol parts[REPORT_PARTS]; /* NONE: no rule captures such a part */
  Symbol turn;        /* the property of speaker-label that says what it begins */
};

QUOTH__INTERNAL_BEGIN

/* Room for article->words and article->traits, which have a token of no kind behind the last. */
bool quoth__take_words(quoth_article *a);

/* Fills both for a block, after the lexicons; words[block->tokens.end] becomes 0. Blocks come in
** order; *searched is how many of article->searched have been seen, 0 before the first. */
void quoth__read_words(quoth_article *a, const quoth_block *block, uint32_t *searched);

/* Takes from the bits of a word with a capital, once its block has been read, what its form and its
** place say that it is not. */
void quoth__take_by_form(quoth_article *a, uint32_t token);

static inline void quoth__take_form(quoth_article *a, uint32_t token) {
  if (a->traits[token] & TRAIT_BY_FORM) quoth__take_by_form(a, token);
}

/* The first token from `token` on that has any of the traits; `end` or one behind it when none
** has before that. */
static inline uint32_t quoth__next_with(const quoth_article *a, uint32_t token, uint32_t end, unsigned traits) {
  for (; token < end; token += EIGHT) {
    uint64_t found = quoth__load_eight((const char *)a->traits + token) & ALL_EIGHT(traits);
    if (found) return token + (uint32_t)__builtin_ctzll(found) / 8;
  }
  return end;
}

/* Which of sixteen tokens have a trait: a bit for each, the first in the lowest. */
#if defined(QUOTH__SSE2)
static inline uint64_t quoth__sixteen_with(const uint8_t *traits, unsigned trait) {
  __m128i wanted = _mm_set1_epi8((char)trait), all = _mm_loadu_si128((const __m128i *)(const void *)traits);
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_and_si128(all, wanted), wanted));
}
#else
static inline uint64_t quoth__eight_with(const uint8_t *traits, unsigned trait) {
  uint64_t found = (quoth__load_eight((const char *)traits) & ALL_EIGHT(trait)) / trait;
  return found * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t quoth__sixteen_with(const uint8_t *traits, unsigned trait) {
  return quoth__eight_with(traits, trait) | quoth__eight_with(traits + EIGHT, trait) << EIGHT;
}
#endif

/* Likewise of THOSE tokens from `token` on, but for those from `end` on, of which there may be any. */
#define THOSE 64u

static inline uint64_t quoth__those_with(const quoth_article *a, uint32_t token, uint32_t end, unsigned trait) {
  const uint8_t *traits = a->traits + token;
  uint64_t low = quoth__sixteen_with(traits, trait) | quoth__sixteen_with(traits + SIXTEEN, trait) << SIXTEEN;
  traits += 2 * SIXTEEN;
  uint64_t high = quoth__sixteen_with(traits, trait) | quoth__sixteen_with(traits + SIXTEEN, trait) << SIXTEEN;
  return (low | high << 2 * SIXTEEN) & UINT64_MAX >> (end - token < THOSE ? THOSE - (end - token) : 0);
}

/* Of those, the ones from number `first` on. */
static inline uint64_t quoth__those_from(uint64_t those, uint32_t first) {
  return first < THOSE ? those & UINT64_MAX << first : 0;
}

/* When nothing more is looked for. */
void quoth__give_back_traits(quoth_article *a);

/* The facts of the longest entry at the token that has any of the bits, or NULL. */
const EntryFacts *quoth__word_facts(const quoth_article *a, uint32_t token, uint64_t bits);

/* What the entries at the token tell of gender: a byte of GenderOf. */
uint32_t quoth__genders_of(const quoth_article *a, const Hit *first);

static inline uint32_t quoth__genders_at(const quoth_article *a, uint32_t token) {
  uint32_t number = a->hit_at[token];
  if (number < a->known_count) return a->rules->names->genders[number];
  return quoth__genders_of(a, quoth__numbered_hit(a, number));
}

static inline Gender quoth__gender_of(uint32_t genders, GenderOf of) { return (Gender)(genders >> of & 3u); }

/* The stance of that name; without one, or when there is none of that name, the plain one. */
quoth_stance quoth__stance_named(const char *name);

static inline bool quoth__is(const quoth_article *a, uint32_t token, uint64_t bits) {
  return (a->words[token] & bits) != 0;
}

/* A hyphen between two parts of a word, none of which a space stands beside. */
static inline bool quoth__is_hyphen_inside(const quoth_article *a, uint32_t token) {
  return quoth__is_char(a, token, '-') && quoth__has(a, token, QUOTH_TOKEN_GLUED) && token + 1 < a->tokens.count &&
         quoth__has(a, token + 1, QUOTH_TOKEN_GLUED);
}

enum { BRACKET_TOKENS = 8 }; /* of what stands in brackets behind a name */

/* "Orr Kay Group (OKG), which", "Lee Orr (D-Keld), who": where that ends which stands before token `end`, which
** has no brackets behind it. */
static inline uint32_t quoth__before_brackets(const quoth_article *a, uint32_t end) {
  if (end < 2 || !quoth__is_char(a, end - 1, ')')) return end;
  uint32_t t = end - 2;
  while (t > 0 && end - t < BRACKET_TOKENS && !quoth__is_char(a, t, '(')) t--;
  return t > 0 && quoth__is_char(a, t, '(') ? t : end;
}

/* See quoth__symbols_end, of a bracket. */
uint32_t quoth__symbols_in(const quoth_article *a, uint32_t open);

/* "Orr Co (ORR.N)", "Orr <OR.AX>", "Orr (NASDAQ: ORR)": the bracket that closes the symbols of shares which the token
** opens; 0: it opens none. They name nobody but who stands before. */
static inline uint32_t quoth__symbols_end(const quoth_article *a, uint32_t open) {
  char mark = open < a->tokens.count ? *quoth__token_text(a, open) : 0;
  return mark == '(' || mark == '<' ? quoth__symbols_in(a, open) : 0;
}

/* "Emma Castle", "Colin Abbey": a given name at the token and a word for a building. */
static inline bool quoth__is_built_name(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_GIVEN) && quoth__hit_of(a, token + 1, a->rules->names->built_name);
}

/* "Orr, 63, is": behind an age between commas that begins at the token; the token when none does. */
static inline uint32_t quoth__behind_age(const quoth_article *a, uint32_t token) {
  if (!quoth__is_char(a, token, ',') || token + 3 >= a->tokens.count) return token;
  bool age = quoth__has(a, token + 1, QUOTH_TOKEN_DIGITS) && quoth__is_char(a, token + 2, ',');
  return age ? token + 3 : token;
}

/* "whose", "both", "many of whom": a determiner that is no article and no pronoun. */
static inline bool quoth__opens_whose(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_DETERMINER) && !quoth__is(a, token, WORD_DEFINITE | WORD_INDEFINITE | WORD_PRONOUN);
}

/* Whether the token is a longer word with that ending, one of names->past and names->present. */
bool quoth__ends_in(const quoth_article *a, uint32_t token, const char *ending);

/* The sense of the longest entry at the token that has any of the bits; 0: it has none. */
static inline uint32_t quoth__sense_of(const quoth_article *a, uint32_t token, uint64_t bits) {
  const EntryFacts *facts = quoth__is(a, token, bits) ? quoth__word_facts(a, token, bits) : NULL;
  return facts ? facts->sense : 0;
}

/* A word that can be a verb of saying, and what all of its kinds may be as well. */
static inline bool quoth__says_at(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CUE) && quoth__is(a, token, WORD_CUE_SAY);
}

/* What a body may care for: "Safety", "Trade". */
static inline bool quoth__is_sector(const quoth_article *a, uint32_t token) {
  return quoth__hit_of(a, token, a->rules->names->body_field) != NULL;
}

/* Whether a name is a body's that its number tells from others of its kind: "Teamsters Local 44". */
static inline bool quoth__is_numbered(const quoth_article *a, uint32_t first, uint32_t end) {
  return end > first + 1 && quoth__has(a, end - 1, QUOTH_TOKEN_DIGITS) &&
         quoth__hit_of(a, end - 2, a->rules->names->numbered);
}

QUOTH__INTERNAL_END

#endif
