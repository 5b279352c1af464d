/*
** lua_ruleset.c - rule sets as Lua writes them.
**
** A rule set is a table of plain declarations in the order they were written:
** { kind =, name =, place = "file:line", fields = }. Nothing is judged here:
** quoth_rules_declare does that for every host alike.
*/
#include "lua_core.h"

#include <string.h>

/* ------------------------------------------------------ how they are written */

/* Where the rule's author is: the caller of the function that calls this. */
static void push_place(lua_State *L) {
  lua_Debug ar;
  if (!lua_getstack(L, 1, &ar) || !lua_getinfo(L, "Sl", &ar)) {
    lua_pushliteral(L, "?");
  } else {
    lua_pushfstring(L, "%s:%d", *ar.source == '@' ? ar.source + 1 : ar.short_src, ar.currentline);
  }
}

/* Appends { kind =, name =, place = } to the set at 1 and leaves it on top. */
static void add_declaration(lua_State *L, const char *kind, int name) {
  lua_createtable(L, 0, 4);
  quoth_lua_set_string(L, "kind", kind);
  if (name) {
    lua_pushvalue(L, name);
    lua_setfield(L, -2, "name");
  }
  push_place(L);
  lua_setfield(L, -2, "place");
  lua_pushvalue(L, -1);
  lua_rawseti(L, 1, (lua_Integer)lua_rawlen(L, 1) + 1);
}

/* A long string is a table whose first item it is. */
static void set_fields(lua_State *L, int declaration, int value) {
  if (lua_isstring(L, value) || lua_isfunction(L, value)) {
    lua_createtable(L, 1, 0);
    lua_pushvalue(L, value);
    lua_rawseti(L, -2, 1);
  } else {
    luaL_checktype(L, value, LUA_TTABLE);
    lua_pushvalue(L, value);
  }
  lua_setfield(L, declaration, "fields");
}

/* The function that R:rule "name" gives: (fields) --> set
** Upvalues: the declaration, the set. */
static int declare_body(lua_State *L) {
  lua_settop(L, 1);
  if (lua_getfield(L, lua_upvalueindex(1), "fields") != LUA_TNIL)
    return luaL_error(L, "the declaration has its body already");
  lua_pop(L, 1);
  set_fields(L, lua_upvalueindex(1), 1);
  lua_pushvalue(L, lua_upvalueindex(2));
  return 1;
}

/* R:rule "name" { ... }, and all kinds that have a name. Upvalue: the kind. */
static int declare_named(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkstring(L, 2);
  lua_settop(L, 3);
  add_declaration(L, lua_tostring(L, lua_upvalueindex(1)), 2);
  if (!lua_isnil(L, 3)) {
    set_fields(L, 4, 3);
    lua_pushvalue(L, 1);
    return 1;
  }
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, declare_body, 2);
  return 1;
}

/* R:cue { ... }, and all kinds that have none. */
static int declare_unnamed(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  add_declaration(L, lua_tostring(L, lua_upvalueindex(1)), 0);
  set_fields(L, 3, 2);
  lua_pushvalue(L, 1);
  return 1;
}

static const char *const named_kinds[] = {"lexicon", "rule", "date", "number", "relay", "after", NULL};
static const char *const unnamed_kinds[] = {"cue", "title", "layout", NULL};

/* A misspelt kind would be a call of nil; it deserves a better message. */
static int unknown_kind(lua_State *L) {
  return luaL_error(L, "a rule set has no '%s': it declares lexicon, rule, date, number, relay, cue, "
                       "title, layout, after", luaL_tolstring(L, 2, NULL));
}

static int ruleset_tostring(lua_State *L) {
  lua_getfield(L, 1, "name");
  lua_pushfstring(L, "quoth.ruleset{%s, %d declarations}", lua_tostring(L, -1), (int)lua_rawlen(L, 1));
  return 1;
}

static void add_kinds(lua_State *L, const char *const *kinds, lua_CFunction declare) {
  for (; *kinds; kinds++) {
    lua_pushstring(L, *kinds);
    lua_pushcclosure(L, declare, 1);
    lua_setfield(L, -2, *kinds);
  }
}

/* ruleset(name) --> an empty rule set */
static int ruleset(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_newtable(L);
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "name");
  luaL_setmetatable(L, RULESET_TYPE);
  return 1;
}

/* ------------------------------------------------------ how they are handed over */

static const char *string_field(lua_State *L, int index, const char *key) {
  lua_getfield(L, index, key);
  const char *text = lua_tostring(L, -1); /* the table keeps it alive */
  lua_pop(L, 1);
  return text;
}

static void declare_one(lua_State *L, const Declaring *d, const char *set, int declaration) {
  const char *kind = string_field(L, declaration, "kind");
  const char *name = string_field(L, declaration, "name");
  const char *place = string_field(L, declaration, "place");
  lua_pushfstring(L, "%s: %s '%s'", place, kind, name ? name : "");
  const char *what = lua_tostring(L, -1);
  if (lua_getfield(L, declaration, "fields") == LUA_TNIL) {
    lua_pushfstring(L, "%s has no body: write the fields in braces behind the name", what);
    lua_error(L);
  }
  const quoth_value *fields = quoth_lua_to_value(L, d->functions, d->first, what);
  if (d->rules && quoth_rules_declare(d->rules, set, place, kind, name, fields, d->error) != QUOTH_OK)
    quoth_lua_raise(L, d->error);
  lua_pop(L, 2);
}

static void declare_set(lua_State *L, const Declaring *d, int set) {
  const char *name = string_field(L, set, "name");
  lua_Integer count = (lua_Integer)lua_rawlen(L, set);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, set, i);
    declare_one(L, d, name, lua_gettop(L));
    lua_pop(L, 1);
  }
}

static int is_set(lua_State *L, int index) {
  if (!lua_istable(L, index) || !lua_getmetatable(L, index)) return 0;
  luaL_getmetatable(L, RULESET_TYPE);
  int same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same;
}

/* Whether a table of that length has nothing but its items, so that nothing is passed over. */
static int is_list(lua_State *L, int index, lua_Integer length) {
  lua_Integer items = 0;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) items++;
  return items == length;
}

void quoth_lua_declare(lua_State *L, const Declaring *d) {
  int value = lua_gettop(L);
  if (is_set(L, value)) {
    declare_set(L, d, value);
    return;
  }
  if (!lua_istable(L, value))
    quoth_lua_mistake(L, "a %s is no rule set: does the file end with 'return R'?", luaL_typename(L, value));
  lua_Integer count = (lua_Integer)lua_rawlen(L, value);
  if (!is_list(L, value, count)) quoth_lua_mistake(L, "rule sets are given as a list, as in { R, S }");
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, value, i);
    if (!is_set(L, value + 1))
      quoth_lua_mistake(L, "item %I of the rules is a %s, not a rule set: does its file end with 'return R'?",
                 (LUAI_UACINT)i, luaL_typename(L, value + 1));
    declare_set(L, d, value + 1);
    lua_pop(L, 1);
  }
}

void quoth_lua_open_ruleset(lua_State *L) {
  luaL_newmetatable(L, RULESET_TYPE);
  lua_newtable(L); /* the methods */
  add_kinds(L, named_kinds, declare_named);
  add_kinds(L, unnamed_kinds, declare_unnamed);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, unknown_kind);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, ruleset_tostring);
  lua_setfield(L, -2, "__tostring");
  lua_pop(L, 1);
  lua_pushcfunction(L, ruleset);
  lua_setfield(L, -2, "ruleset");
}
