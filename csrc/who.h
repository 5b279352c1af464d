/*
** who.h - the entities of an article while they are found: who is who.
**
** entity.c makes them, in the order of the mentions, and finds them by their keys (known.c):
**
**   namesake.c     whom a name means
**   role.c         whom a description means
**   apposition.c   which of them stand side by side
**   pronoun.c      whom a pronoun stands for
**
** naming.c says what each is called and where it is mentioned, when all are known.
*/
#ifndef QUOTH_WHO_H
#define QUOTH_WHO_H

#include "name.h"

enum {
  SAME_WORD = 12,  /* entities compared that share a word; roles that one has */
  NAME_WORDS = 12, /* words of a name that count */
  OLDEST = 125     /* years of a person */
};

/* Under which word an entity is known. */
typedef enum KeyKind { KEY_FULL, KEY_SURNAME, KEY_GIVEN, KEY_INNER, KEY_WORD, KEY_ACRONYM, KEY_ROLE } KeyKind;

/* In the table it is the newest of its hash, or a free place when `who` is NONE. */
typedef struct Key {
  uint32_t hash, who;
  KeyKind kind;
  uint32_t next;      /* the older key of the same hash, NONE */
} Key;

typedef struct RoleOf { uint32_t first, end, who; } RoleOf;

/* In one line of the cache: names are compared with many. */
typedef struct Who {
  quoth_entity_kind kind : 8;
  Gender gender : 8;
  bool plural : 1;
  bool speaks_for : 1;           /* its role is to speak for its owner */
  bool guessed : 1;              /* its gender, by a pronoun that may mean it */
  bool signs : 1;                /* its name stands in a byline */
  bool clipped : 1;              /* and begins with a letter or two: "J. Smith" */
  uint8_t age;                   /* in years, 0: not said */
  uint8_t words;                 /* in the name; 0: it has no name, a description stands for it */
  uint32_t opening;              /* hash of the first of them */
  uint32_t surname, given;       /* hashes, 0: not known */
  uint32_t name_first, name_end; /* tokens of its canonical name */
  uint32_t family;               /* and of a surname that stands behind somebody else's: "Ann and Tom Orr"; NONE */
  uint32_t owner;                /* entity whose role it has, NONE */
  uint32_t nation;               /* hash of the adjective that goes with it, 0 */
  uint32_t last;                 /* newest mention */
  uint32_t count;                /* of mentions outside quotations */
  uint32_t sense;                /* hash of the sense of a body that it has been called, 0 */
  uint32_t both[2], join;        /* entities that speak together and the token between, NONE; the second may be joint */
} Who;

typedef struct WhoIsWho {
  Vector(Who) who;
  Vector(RoleOf) roles;
  Key *newest;       /* by hash: open addressing, a power of two of places, at most half of them taken */
  uint32_t mask, used;
  Vector(Key) older; /* those that a newer one has driven out of its place */
  uint32_t resolved; /* mentions whose entity has been asked for */
} WhoIsWho;

/* The words of a name that tell it from others. */
typedef struct NameWords {
  uint32_t hash[NAME_WORDS];
  uint32_t first_token;
  uint32_t count, full;
  bool family_first; /* "Kim Jong-un" */
} NameWords;

QUOTH__INTERNAL_BEGIN

/* ---- known.c ---- */

/* Room for the keys of so many mentions. */
bool quoth__make_keys(quoth_article *a, uint32_t mentions);

bool quoth__add_key(quoth_article *a, uint32_t hash, uint32_t who, KeyKind kind);

/* Whether a place is free or has a key of the hash, in one branch: which of them cannot be foreseen. */
static inline bool quoth__is_place_of(const Key *place, uint32_t hash) {
  return (uint64_t)(place->who + 1) * (place->hash ^ hash) == 0;
}

/* The place of a hash that is not the first looked at, a free one when it is new; NULL: there is none near. */
Key *quoth__place_behind(const WhoIsWho *w, uint32_t hash);

static inline Key *quoth__place_of(const WhoIsWho *w, uint32_t hash) {
  Key *first = &w->newest[hash & w->mask];
  return quoth__is_place_of(first, hash) ? first : quoth__place_behind(w, hash);
}

/* The newest key of a hash, and the one older than another; NULL: there is none. They are good until a key is added. */
static inline const Key *quoth__newest_key(const WhoIsWho *w, uint32_t hash) {
  const Key *key = quoth__place_of(w, hash);
  return key && key->who != NONE ? key : NULL;
}

static inline const Key *quoth__older_key(const WhoIsWho *w, const Key *key) {
  return key->next == NONE ? NULL : &w->older.items[key->next];
}

/* The words of a name, and its first ones, no more than so many. */
void quoth__read_name(const quoth_article *a, uint32_t first, uint32_t end, NameWords *words);
void quoth__read_first_words(const quoth_article *a, uint32_t first, uint32_t end, uint32_t most, NameWords *words);

static inline uint32_t quoth__mix(uint32_t sum, uint32_t hash) { return (sum ^ hash) * 16777619u + (sum >> 15); }

static inline void quoth__add_word(NameWords *words, uint32_t hash) {
  words->hash[words->count++] = hash;
  words->full = quoth__mix(words->full, hash);
}

/* ---- namesake.c ---- */

bool quoth__resolve_name(quoth_article *a, Mention *m);

/* The mention means whom the name, another mention, means; that is asked for if it was not. */
bool quoth__mean_same(quoth_article *a, Mention *m, uint32_t name);

/* Whether one has an office for something else than a description says: "the trade secretary", which the Culture, Media
** and Sport Secretary is not. */
bool quoth__has_other_office(const quoth_article *a, uint32_t who, const Mention *m);

/* "which", "its": a pronoun of things. */
bool quoth__is_of_thing(const quoth_article *a, uint32_t token);

/* Whether a name that begins at token `name` is a person's by its shape alone, or nobody's that is known. */
bool quoth__is_open(const quoth_article *a, quoth_entity_kind kind, Gender gender, uint32_t name);

/* "Tom Banks", then "Banks"; "Tom Baker", then "Baker": a word for people, a body, a nation or a place becomes the
** name of the person whose surname it is. So does the name in "a school Banks built". Of a mention that is no
** pronoun. */
void quoth__read_as_surname(const quoth_article *a, Mention *m);

/* ---- role.c ---- */

/* The entity has this role: known by its title, by the head noun and by the role's sense. */
bool quoth__add_role(quoth_article *a, uint32_t who, const Mention *m);

/* Whom a description introduced before the name: "his press secretary", then "press
** secretary Hilde Vos". */
uint32_t quoth__find_unnamed(const quoth_article *a, const Mention *m);

bool quoth__is_definite(const quoth_article *a, const Mention *m);

/* By title, by what the title means, by nation; a vague description is the one last
** named. */
uint32_t quoth__find_described(quoth_article *a, uint32_t mention);

/* Makes a body of one of whom no more is known than a name, and of whom the mention means, `who` or NONE; false: more
** is known. */
bool quoth__make_body(const quoth_article *a, Mention *m, uint32_t who);

/* Whether whom a description stands for has been called so by name: "Senator Orr" for "the senator". */
bool quoth__is_called_so(const quoth_article *a, uint32_t mention);

bool quoth__resolve_role(quoth_article *a, uint32_t mention);

/* ---- apposition.c ---- */

/* The end of a description with the owner that follows it: "spokesman for the UN". */
uint32_t quoth__full_end(const quoth_article *a, const Mention *m);

/* "His lawyers, Orr & Kay LLP, said": the name of a body between commas behind what it is. NONE. */
uint32_t quoth__named_body(const quoth_article *a, uint32_t mention);

/* "One of the traders there, Lee Orr, said": the name of the one of several. NONE. */
uint32_t quoth__named_one(const quoth_article *a, uint32_t mention);

/* A description beside the name that it describes. *done: it was one. */
bool quoth__resolve_apposition(quoth_article *a, uint32_t mention, bool *done);

/* "CivicEye, a coalition of local groups,": what a body is, behind its name. *done: it was that. */
bool quoth__resolve_body(quoth_article *a, uint32_t mention, bool *done);

/* Whom a definite description beside a new name has meant before: "a spokesman", then
** "the spokesman, Lee Orr". */
uint32_t quoth__find_introduced(quoth_article *a, uint32_t name);

/* ---- pronoun.c ---- */

void quoth__resolve_pronoun(quoth_article *a, uint32_t mention);

/* The mention, of those before number `mention`, that an owning pronoun stands for, NONE. */
uint32_t quoth__owning(const quoth_article *a, uint32_t token, uint32_t mention);

/* "his press secretary": the owner is whom the pronoun that begins the mention stands for. */
void quoth__own_by_pronoun(quoth_article *a, uint32_t mention);

/* "“It is late, Lee,” he said": whom the words right before the pronoun address is not whom it stands for; NONE. */
uint32_t quoth__addressed_before(const quoth_article *a, uint32_t mention);

/* Whether the quotation right before a mention, or before "said" and it, names the person: who speaks of Phil is
** not Phil, though a firm may speak of itself. */
bool quoth__is_named_in_words(const quoth_article *a, uint32_t mention, uint32_t entity);

/* "who" is the one right before it, or before a comma, a dash or an age, or the person of that body: that mention,
** NONE. */
uint32_t quoth__relative_to(const quoth_article *a, uint32_t mention);

/* ---- entity.c ---- */

/* A new entity, called as the mention says. NONE with the error set when memory fails. */
uint32_t quoth__new_who(quoth_article *a, const Mention *m);

/* An entity is called by those tokens. */
void quoth__call_by(const quoth_article *a, Who *it, uint32_t first, uint32_t end);

/* Of which one may not be known, in one branch. */
static inline bool quoth__same_gender(Gender a, Gender b) { return (a * b == 0) | (a == b); }

static inline bool quoth__may_be_people(quoth_entity_kind kind) {
  return kind == QUOTH_PERSON || kind == QUOTH_UNKNOWN;
}

static inline bool quoth__is_quoted(const quoth_article *a, const Mention *m) {
  return quoth__has(a, m->first, QUOTH_TOKEN_QUOTED);
}

static inline bool quoth__in_headline(const quoth_article *a, uint32_t token) {
  return quoth__role_at(a, token) == QUOTH_HEADLINE;
}

/* Before the text begins: "NGOUMA (Reuters) -". */
static inline bool quoth__is_filed(const quoth_article *a, uint32_t token) {
  return a->tokens.begin[token] < a->metadata.dateline.end;
}

QUOTH__INTERNAL_END

#endif
