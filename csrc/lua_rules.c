/*
** lua_rules.c - rule sets as Lua writes them, and as the engine takes them.
**
** A rule set is a table of plain declarations in the order they were written:
** { kind =, name =, place = "file:line", fields = }. Nothing is judged here:
** quoth_rules_declare does that for every host alike. compile() hands the
** declarations over as trees of quoth_value and freezes the result.
*/
#include "lua_core.h"

#include <stdlib.h>
#include <string.h>

#define DEEPEST 24            /* tables inside tables; a cycle never ends */
#define MOST_VALUES 10000000  /* in one declaration */

/* ------------------------------------------------------ tables to trees */

typedef struct Tree {
  lua_State *L;
  int functions;     /* stack index of the table of functions, 0: none allowed */
  const char *what;
  quoth_value *next; /* the first free one of those that were counted */
  size_t count;
} Tree;

static void check_value(Tree *t, int index, int depth) {
  switch (lua_type(t->L, index)) {
    case LUA_TBOOLEAN: case LUA_TNUMBER: case LUA_TSTRING: case LUA_TTABLE: break;
    case LUA_TFUNCTION:
      if (t->functions) break; /* else as any other type */ /* fallthrough */
    default:
      luaL_error(t->L, "%s: a %s has no place in a declaration", t->what, luaL_typename(t->L, index));
  }
  if (depth > DEEPEST)
    luaL_error(t->L, "%s: tables nested more than %d deep, or one that contains itself", t->what, DEEPEST);
  if (++t->count > MOST_VALUES) luaL_error(t->L, "%s: more than %d values", t->what, MOST_VALUES);
}

/* The list part is 1..n up to the first hole; every other key is a string. */
static void check_key(Tree *t, lua_Integer length) {
  if (lua_type(t->L, -1) == LUA_TSTRING) return;
  lua_Integer i = lua_isinteger(t->L, -1) ? lua_tointeger(t->L, -1) : 0;
  if (i >= 1 && i <= length) return;
  luaL_error(t->L, "%s: key %s is neither a name nor the next number of a list", t->what,
             luaL_tolstring(t->L, -1, NULL));
}

static void count_values(Tree *t, int index, int depth) {
  check_value(t, index, depth);
  if (!lua_istable(t->L, index)) return;
  luaL_checkstack(t->L, 6, t->what);
  lua_Integer length = (lua_Integer)lua_rawlen(t->L, index);
  for (lua_pushnil(t->L); lua_next(t->L, index);) {
    count_values(t, lua_gettop(t->L), depth + 1);
    lua_pop(t->L, 1);
    check_key(t, length);
  }
}

static int add_function(Tree *t, int index) {
  int number = (int)lua_rawlen(t->L, t->functions) + 1;
  lua_pushvalue(t->L, index);
  lua_rawseti(t->L, t->functions, number);
  return number;
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

const quoth_value *quoth_lua_to_value(lua_State *L, int functions, const char *what) {
  int index = lua_gettop(L);
  Tree t = {L, functions, what, NULL, 0};
  if (!lua_isnil(L, index)) count_values(&t, index, 0);
  quoth_value *values = lua_newuserdatauv(L, (t.count + 1) * sizeof *values, 1);
  memset(values, 0, (t.count + 1) * sizeof *values);
  t.next = values + 1;
  fill_value(&t, index, values);
  lua_pushvalue(L, index);
  lua_setiuservalue(L, -2, 1);
  lua_replace(L, index);
  return values;
}

/* ------------------------------------------------------ ruleset(name) */

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
  lua_pushstring(L, kind);
  lua_setfield(L, -2, "kind");
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
static const char *const unnamed_kinds[] = {"cue", "title", "names", "layout", NULL};

/* A misspelt kind would be a call of nil; it deserves a better message. */
static int unknown_kind(lua_State *L) {
  return luaL_error(L, "a rule set has no '%s': it declares lexicon, rule, date, number, relay, cue, "
                       "title, names, layout, after", luaL_tolstring(L, 2, NULL));
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

static void open_ruleset(lua_State *L) {
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

/* ------------------------------------------------------ compile(sets, model) */

Rules *quoth_lua_check_rules(lua_State *L, int index) {
  Rules *box = luaL_checkudata(L, index, RULES_TYPE);
  luaL_argcheck(L, box->rules, index, "the rule set is closed");
  return box;
}

static int rules_gc(lua_State *L) {
  Rules *box = luaL_checkudata(L, 1, RULES_TYPE);
  quoth_rules_release(box->rules);
  box->rules = NULL;
  return 0;
}

static int rules_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)quoth_rules_memory(quoth_lua_check_rules(L, 1)->rules));
  return 1;
}

static const char *string_field(lua_State *L, int index, const char *key) {
  lua_getfield(L, index, key);
  const char *text = lua_tostring(L, -1); /* the table keeps it alive */
  lua_pop(L, 1);
  return text;
}

static void declare_one(lua_State *L, Rules *box, const char *set, int declaration, int functions) {
  quoth_error error;
  const char *kind = string_field(L, declaration, "kind");
  const char *name = string_field(L, declaration, "name");
  const char *place = string_field(L, declaration, "place");
  lua_pushfstring(L, "%s: %s '%s'", place, kind, name ? name : "");
  const char *what = lua_tostring(L, -1);
  if (lua_getfield(L, declaration, "fields") == LUA_TNIL)
    luaL_error(L, "%s has no body: write the fields in braces behind the name", what);
  const quoth_value *fields = quoth_lua_to_value(L, functions, what);
  if (quoth_rules_declare(box->rules, set, place, kind, name, fields, &error) != QUOTH_OK)
    quoth_lua_raise(L, &error);
  lua_pop(L, 2);
}

static void declare_set(lua_State *L, Rules *box, int set, int functions) {
  const char *name = string_field(L, set, "name");
  lua_Integer count = (lua_Integer)lua_rawlen(L, set);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, set, i);
    declare_one(L, box, name, lua_gettop(L), functions);
    lua_pop(L, 1);
  }
}

static void check_set(lua_State *L, lua_Integer number) {
  int is_set = lua_istable(L, -1) && lua_getmetatable(L, -1);
  if (is_set) {
    luaL_getmetatable(L, RULESET_TYPE);
    is_set = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
  }
  if (!is_set)
    luaL_error(L, "item %d of the rules is a %s, not a rule set: does its file end with 'return R'?",
               (int)number, luaL_typename(L, -1));
}

static void add_model(lua_State *L, Rules *box, int model) {
  size_t size;
  quoth_error error;
  const char *data = lua_tolstring(L, model, &size);
  if (data && quoth_rules_model(box->rules, data, size, &error) != QUOTH_OK)
    quoth_lua_raise(L, &error);
}

/* compile(sets [, model]) --> rules. Raises what is wrong with them. */
static int compile(lua_State *L) {
  quoth_error error;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_optstring(L, 2, NULL);
  lua_settop(L, 2);
  Rules *box = lua_newuserdatauv(L, sizeof *box, 2);
  *box = (Rules){NULL, NULL};
  luaL_setmetatable(L, RULES_TYPE);
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 3, 1);
  quoth_rules_options options = {.size = sizeof options, .call = quoth_lua_call, .call_ud = box};
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  box->rules = quoth_rules_new(&options, &error);
  if (!box->rules) return quoth_lua_raise(L, &error);
  lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    check_set(L, i);
    declare_set(L, box, lua_gettop(L), 4);
    lua_pop(L, 1);
  }
  add_model(L, box, 2);
  if (quoth_rules_freeze(box->rules, &error) != QUOTH_OK) return quoth_lua_raise(L, &error);
  lua_settop(L, 3);
  return 1;
}

static const luaL_Reg rules_meta[] = {
  {"__gc", rules_gc}, {"__close", rules_gc}, {NULL, NULL}
};

static const luaL_Reg rules_methods[] = {{"memory", rules_memory}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"ruleset", ruleset}, {"compile", compile}, {NULL, NULL}};

void quoth_lua_open_rules(lua_State *L) {
  open_ruleset(L);
  luaL_newmetatable(L, RULES_TYPE);
  luaL_setfuncs(L, rules_meta, 0);
  luaL_newlib(L, rules_methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
