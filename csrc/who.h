/*
** who.h - the entities of an article while they are found: who is who.
**
** entity.c makes them, in the order of the mentions, and finds them by their keys; naming.c
** says what each is called and where it is mentioned, when all are known.
*/
#ifndef QUOTH_WHO_H
#define QUOTH_WHO_H

#include "name.h"

enum { SAME_WORD = 12 }; /* entities compared that share a word; roles that one has */

/* Under which word an entity is known. */
typedef enum KeyKind { KEY_FULL, KEY_SURNAME, KEY_GIVEN, KEY_INNER, KEY_WORD, KEY_ACRONYM, KEY_ROLE } KeyKind;

typedef struct Key {
  uint32_t hash, who;
  KeyKind kind;
  uint32_t next;      /* older key of the same hash */
} Key;

/* The newest key of a hash; NONE: the slot is free. A look-up that finds nothing touches no key. */
typedef struct Slot { uint32_t hash, newest; } Slot;

typedef struct RoleOf { uint32_t first, end, who; } RoleOf;

/* In one line of the cache: names are compared with many. */
typedef struct Who {
  quoth_entity_kind kind : 8;
  Gender gender : 8;
  bool plural;
  bool speaks_for;               /* its role is to speak for its owner */
  bool guessed;                  /* its gender, by a pronoun that may mean it */
  uint32_t surname, given;       /* hashes, 0: not known */
  uint32_t name_first, name_end; /* tokens of its canonical name */
  uint32_t words;                /* in the name; 0: it has no name, a description stands for it */
  uint32_t owner;                /* entity whose role it has, NONE */
  uint32_t nation;               /* hash of the adjective that goes with it, 0 */
  uint32_t age;                  /* in years, 0: not said */
  uint32_t last;                 /* newest mention */
  uint32_t both[2], join;        /* entities that speak together and the word between, NONE */
} Who;

typedef struct WhoIsWho {
  Vector(Who) who;
  Vector(Key) keys;
  Vector(RoleOf) roles;
  Slot *slots;       /* open addressing, a power of two of them, at most half full */
  uint32_t mask, used;
} WhoIsWho;

#endif
