/*
** values.h - declarations written in C: trees of quoth_value.
**
**    declare(rules, "lexicon", "month", LIST(text("January, Jan = 1"), key_text("fold", "none")));
*/
#ifndef QUOTH_VALUES_H
#define QUOTH_VALUES_H

#include <string.h>

#include "quoth.h"

static inline quoth_value key_text(const char *key, const char *text) {
  return (quoth_value){QUOTH_STRING, key, strlen(text), {.string = text}};
}

static inline quoth_value text(const char *text_) { return key_text(NULL, text_); }

static inline quoth_value key_number(const char *key, double number) {
  return (quoth_value){QUOTH_NUMBER, key, 0, {.number = number}};
}

static inline quoth_value key_boolean(const char *key, int boolean) {
  return (quoth_value){QUOTH_BOOLEAN, key, 0, {.boolean = boolean}};
}

static inline quoth_value key_function(const char *key, int function) {
  return (quoth_value){QUOTH_FUNCTION, key, 0, {.function = function}};
}

static inline quoth_value list_of(const char *key, const quoth_value *items, size_t count) {
  return (quoth_value){QUOTH_TABLE, key, count, {.items = items}};
}

#define ITEMS(...)                    \
  (const quoth_value[]){__VA_ARGS__}, \
      sizeof((const quoth_value[]){__VA_ARGS__}) / sizeof(quoth_value)
#define LIST(...) list_of(NULL, ITEMS(__VA_ARGS__))
#define KEY_LIST(key, ...) list_of(key, ITEMS(__VA_ARGS__))

static inline quoth_status declare(quoth_rules *rules, const char *kind, const char *name,
                                   quoth_value fields, quoth_error *error) {
  return quoth_rules_declare(rules, "test", "test.lua:1", kind, name, &fields, error);
}

#endif
