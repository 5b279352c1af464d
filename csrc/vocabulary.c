/*
** vocabulary.c - what R:cue and R:title may say of their words: the keys that the engine reads,
** and what each may be. A lexicon of the author's own may have any key, for his rules to ask
** for; here a key that nobody reads is a slip of the pen.
*/
#include <stdio.h>

#include "declare.h"
#include "table.h"

#define WORDS_MOST 6u

/* `words` NULL: the name of a stance, or else any text or number. */
typedef struct Key {
  const char *name;
  enum { ONE_OF, STANCE, TEXT, OPTION } holds;
  const char *words[WORDS_MOST];
} Key;

/* Options are those of every lexicon, which wordlist.c reads. */
#define OPTIONS {.name = "each", .holds = OPTION}, {.name = "fold", .holds = OPTION}, \
                {.name = "diacritics", .holds = OPTION}

static const Key cue_keys[] = {
  {"pos", ONE_OF, {"verb", "noun", "adverbial"}},
  {"use", ONE_OF, {"say", "quote", "label", "act", "mind", "evidence"}},
  {.name = "stance", .holds = STANCE}, {.name = "negated", .holds = STANCE},
  {.name = "infinitive", .holds = STANCE}, OPTIONS,
};

static const Key title_keys[] = {
  {"use", ONE_OF, {"role", "office", "honorific", "party", "epithet"}},
  {"gender", ONE_OF, {"male", "female"}},
  {"before", ONE_OF, {"given"}},
  {"speaks", ONE_OF, {"for"}},
  {.name = "sense", .holds = TEXT}, OPTIONS,
};

void quoth__list_words(const char *const *words, size_t count, char out[WORDS_SIZE]) {
  size_t used = 0;
  out[0] = '\0';
  for (size_t i = 0; i < count && used < WORDS_SIZE; i++)
    used += (size_t)snprintf(out + used, WORDS_SIZE - used, "%s%s", i ? ", " : "", words[i]);
}

bool quoth__check_stance(const Declaration *d, const quoth_value *stance, quoth_error *error) {
  Nearest nearest = {.word = stance->as.string};
  for (int i = 0; i < QUOTH_STANCES; i++) {
    const char *name = quoth_stance_name((quoth_stance)i);
    if (strcmp(name, stance->as.string) == 0) return true;
    quoth__nearest_try(&nearest, name);
  }
  return quoth__declaration_error(error, d, "no stance is named '%s'%s", stance->as.string,
                                  quoth__did_you_mean(&nearest));
}

static bool check_one_of(const Declaration *d, const Key *key, const quoth_value *item, quoth_error *error) {
  char known[WORDS_SIZE];
  size_t count = 0;
  for (; count < WORDS_MOST && key->words[count]; count++)
    if (item->kind == QUOTH_STRING && strcmp(item->as.string, key->words[count]) == 0) return true;
  quoth__list_words(key->words, count, known);
  if (item->kind != QUOTH_STRING)
    return quoth__declaration_error(error, d, "'%s' is %s; it must be one of %s", key->name,
                                    quoth__kind_name(item->kind), known);
  return quoth__declaration_error(error, d, "%s = \"%s\": it must be one of %s", key->name, item->as.string, known);
}

static bool check_key(const Declaration *d, const Key *key, const quoth_value *item, quoth_error *error) {
  if (key->holds == ONE_OF) return check_one_of(d, key, item, error);
  if (key->holds != STANCE) return true; /* wordlist.c says what else is wrong */
  if (item->kind != QUOTH_STRING)
    return quoth__declaration_error(error, d, "'%s' is %s; it must be the name of a stance", key->name,
                                    quoth__kind_name(item->kind));
  return quoth__check_stance(d, item, error);
}

static bool unknown_key(const Declaration *d, const Key *keys, size_t count, const char *name,
                        quoth_error *error) {
  Nearest nearest = {.word = name};
  for (size_t i = 0; i < count; i++) quoth__nearest_try(&nearest, keys[i].name);
  return quoth__declaration_error(error, d, "unknown key '%s'%s", name, quoth__did_you_mean(&nearest));
}

/* NULL: there is none of that name. An entry has no options. */
static const Key *find_key(const Key *keys, size_t count, const char *name, bool in_entry) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(keys[i].name, name) == 0) return in_entry && keys[i].holds == OPTION ? NULL : &keys[i];
  return NULL;
}

/* Of a declaration, or of an entry: a table inside it. */
static bool check_table(const Declaration *d, const quoth_value *table, const Key *keys, size_t count,
                        quoth_error *error) {
  bool in_entry = table != d->fields;
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *item = &table->as.items[i];
    if (!item->key && item->kind == QUOTH_TABLE && !in_entry && !check_table(d, item, keys, count, error)) return false;
    if (!item->key) continue;
    const Key *key = find_key(keys, count, item->key, in_entry);
    if (!key) return unknown_key(d, keys, count, item->key, error);
    if (!check_key(d, key, item, error)) return false;
  }
  return true;
}

bool quoth__check_cue(const Declaration *d, quoth_error *error) {
  return check_table(d, d->fields, cue_keys, sizeof cue_keys / sizeof *cue_keys, error);
}

bool quoth__check_title(const Declaration *d, quoth_error *error) {
  return check_table(d, d->fields, title_keys, sizeof title_keys / sizeof *title_keys, error);
}
