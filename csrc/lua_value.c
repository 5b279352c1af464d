/*
** lua_value.c - Lua tables as trees of quoth_value.
**
** Two passes: the first checks and counts, raising what cannot be a declaration -
** a cycle, a thread, a key that is neither a name nor the next number, a nil in a list -
** the second fills one block. Strings are not copied: the tables that hold them outlive the
** tree.
*/
#include "lua_core.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define DEEPEST 24            /* tables inside tables; a cycle never ends */
#define MOST_VALUES 10000000  /* in one declaration */

typedef struct Tree {
  lua_State *L;
  int functions;     /* stack index of the table of functions, 0: none allowed */
  int first;         /* number of the first of them */
  const char *what;
  quoth_value *next; /* the first free one of those that were counted */
  size_t count;
} Tree;

/* A declaration says itself where it stands. */
static int refuse(Tree *t, const char *format, ...) {
  va_list args;
  va_start(args, format);
  lua_pushfstring(t->L, "%s: ", t->what);
  lua_pushvfstring(t->L, format, args);
  va_end(args);
  lua_concat(t->L, 2);
  return lua_error(t->L);
}

static void check_value(Tree *t, int index, int depth) {
  switch (lua_type(t->L, index)) {
    case LUA_TBOOLEAN: case LUA_TNUMBER: case LUA_TSTRING: case LUA_TTABLE: break;
    case LUA_TFUNCTION:
      if (t->functions) break; /* else as any other type */ /* fallthrough */
    default:
      refuse(t, "a %s has no place in a declaration", luaL_typename(t->L, index));
  }
  if (depth > DEEPEST)
    refuse(t, "tables nested more than %d deep, or one that contains itself", DEEPEST);
  if (++t->count > MOST_VALUES) refuse(t, "more than %d values", MOST_VALUES);
}

/* The list part is 1..length; every other key is a string. Whether this one is of the list. */
static bool check_key(Tree *t, lua_Integer length) {
  if (lua_type(t->L, -1) == LUA_TSTRING) return false;
  lua_Integer i = lua_isinteger(t->L, -1) ? lua_tointeger(t->L, -1) : 0;
  if (i < 1 || i > length)
    refuse(t, "key %s is neither a name nor the next number of a list", luaL_tolstring(t->L, -1, NULL));
  return true;
}

/* A list of `length` that has fewer items holds a nil: what Lua calls its length may count it or not. */
static void check_list(Tree *t, int index, const char *key, lua_Integer items, lua_Integer length) {
  for (lua_Integer i = 1; items < length && i <= items + 1; i++) {
    if (lua_rawgeti(t->L, index, i) == LUA_TNIL && key)
      refuse(t, "item %I of '%s' is nil", (LUAI_UACINT)i, key);
    if (lua_isnil(t->L, -1)) refuse(t, "item %I of its list is nil", (LUAI_UACINT)i);
    lua_pop(t->L, 1);
  }
}

/* `key` is the innermost that the value stands behind, NULL: none. */
static void count_values(Tree *t, int index, const char *key, int depth) {
  check_value(t, index, depth);
  if (!lua_istable(t->L, index)) return;
  luaL_checkstack(t->L, 6, t->what);
  lua_Integer length = (lua_Integer)lua_rawlen(t->L, index), items = 0;
  for (lua_pushnil(t->L); lua_next(t->L, index);) {
    const char *name = lua_type(t->L, -2) == LUA_TSTRING ? lua_tostring(t->L, -2) : key;
    count_values(t, lua_gettop(t->L), name, depth + 1);
    lua_pop(t->L, 1);
    items += check_key(t, length);
  }
  check_list(t, index, key, items, length);
}

static int add_function(Tree *t, int index) {
  int number = (int)lua_rawlen(t->L, t->functions) + 1;
  lua_pushvalue(t->L, index);
  lua_rawseti(t->L, t->functions, number);
  return t->first + number - 1;
}

static int compare_keys(const void *a, const void *b) {
  return strcmp(((const quoth_value *)a)->key, ((const quoth_value *)b)->key);
}

static void fill_value(Tree *t, int index, quoth_value *value);

/* Keyed items are sorted: the order of a hash table differs from run to run. */
static void fill_table(Tree *t, int index, quoth_value *value) {
  luaL_checkstack(t->L, 6, t->what);
  lua_Integer length = (lua_Integer)lua_rawlen(t->L, index);
  size_t count = (size_t)length;
  for (lua_pushnil(t->L); lua_next(t->L, index); lua_pop(t->L, 1))
    count += lua_type(t->L, -2) == LUA_TSTRING;
  quoth_value *items = t->next, *keyed = items + length;
  t->next += count;
  *value = (quoth_value){.kind = QUOTH_TABLE, .key = value->key, .length = count, .as.items = items};
  for (lua_Integer i = 1; i <= length; i++) {
    lua_rawgeti(t->L, index, i);
    fill_value(t, lua_gettop(t->L), &items[i - 1]);
    lua_pop(t->L, 1);
  }
  quoth_value *item = keyed;
  for (lua_pushnil(t->L); lua_next(t->L, index); lua_pop(t->L, 1)) {
    if (lua_type(t->L, -2) != LUA_TSTRING) continue;
    item->key = lua_tostring(t->L, -2);
    fill_value(t, lua_gettop(t->L), item++);
  }
  qsort(keyed, (size_t)(item - keyed), sizeof *keyed, compare_keys);
}

/* Strings are not copied: the tables that hold them outlive the tree. */
static void fill_value(Tree *t, int index, quoth_value *value) {
  value->kind = QUOTH_NIL;
  switch (lua_type(t->L, index)) {
    case LUA_TBOOLEAN:
      value->kind = QUOTH_BOOLEAN;
      value->as.boolean = lua_toboolean(t->L, index);
      break;
    case LUA_TNUMBER:
      value->kind = QUOTH_NUMBER;
      value->as.number = lua_tonumber(t->L, index);
      break;
    case LUA_TSTRING:
      value->kind = QUOTH_STRING;
      value->as.string = lua_tolstring(t->L, index, &value->length);
      break;
    case LUA_TFUNCTION:
      value->kind = QUOTH_FUNCTION;
      value->as.function = add_function(t, index);
      break;
    case LUA_TTABLE:
      fill_table(t, index, value);
      break;
    default:
      break;
  }
}

const quoth_value *quoth_lua_to_value(lua_State *L, int functions, int first, const char *what) {
  int index = lua_gettop(L);
  Tree t = {L, functions, first, what, NULL, 0};
  if (!lua_isnil(L, index)) count_values(&t, index, NULL, 0);
  quoth_value *values = lua_newuserdatauv(L, (t.count + 1) * sizeof *values, 1);
  memset(values, 0, (t.count + 1) * sizeof *values);
  t.next = values + 1;
  fill_value(&t, index, values);
  lua_pushvalue(L, index);
  lua_setiuservalue(L, -2, 1);
  lua_replace(L, index);
  return values;
}
