/*
** lua_core.c - the module quoth.core: what lua/quoth/init.lua stands on.
*/
#include "lua_core.h"

#include <string.h>

#define SURFACE "quoth.surface" /* registry: the source of the module's file in Lua */

/* ------------------------------------------------------------ mistakes of the caller */

/* Pushes "file:line: " of the first function outside of the surface, or "". */
static void push_caller(lua_State *L) {
  lua_Debug ar;
  lua_getfield(L, LUA_REGISTRYINDEX, SURFACE);
  const char *surface = lua_tostring(L, -1);
  int level = 1, found;
  while ((found = lua_getstack(L, level, &ar)) && lua_getinfo(L, "Sl", &ar) && surface &&
         strcmp(ar.source, surface) == 0)
    level++;
  if (found && ar.currentline > 0) lua_pushfstring(L, "%s:%d: ", ar.short_src, ar.currentline);
  else lua_pushliteral(L, "");
  lua_remove(L, -2);
}

int quoth_lua_mistake(lua_State *L, const char *format, ...) {
  va_list args;
  push_caller(L);
  va_start(args, format);
  lua_pushvfstring(L, format, args);
  va_end(args);
  lua_concat(L, 2);
  return lua_error(L);
}

/* surface(): the file that calls is the module's own; its lines are not those of a mistake. */
static int surface(lua_State *L) {
  lua_Debug ar;
  if (!lua_getstack(L, 1, &ar) || !lua_getinfo(L, "S", &ar)) return 0;
  lua_pushstring(L, ar.source);
  lua_setfield(L, LUA_REGISTRYINDEX, SURFACE);
  return 0;
}

/* mistake(message) */
static int mistake(lua_State *L) { return quoth_lua_mistake(L, "%s", luaL_checkstring(L, 1)); }

static const luaL_Reg functions[] = {{"surface", surface}, {"mistake", mistake}, {NULL, NULL}};

void quoth_lua_open_mistake(lua_State *L) { luaL_setfuncs(L, functions, 0); }

/* ------------------------------------------------------------ small things */

int quoth_lua_fail(lua_State *L, const quoth_error *error) {
  luaL_pushfail(L);
  lua_pushstring(L, error->message);
  lua_pushinteger(L, (lua_Integer)error->at + 1);
  return 3;
}

int quoth_lua_raise(lua_State *L, const quoth_error *error) {
  lua_pushstring(L, error->message);
  return lua_error(L);
}

void quoth_lua_set_string(lua_State *L, const char *name, const char *value) {
  lua_pushstring(L, value);
  lua_setfield(L, -2, name);
}

void quoth_lua_set_integer(lua_State *L, const char *name, uint64_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, name);
}

static int is_known(const char *key, const char *const *known) {
  for (; *known; known++)
    if (strcmp(key, *known) == 0) return 1;
  return 0;
}

static void push_known(lua_State *L, const char *const *known) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (int i = 0; known[i]; i++) {
    if (i > 0) luaL_addstring(&b, ", ");
    luaL_addstring(&b, known[i]);
  }
  luaL_pushresult(&b);
}

void quoth_lua_check_keys(lua_State *L, int index, const char *const *known, const char *what) {
  index = lua_absindex(L, index);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TSTRING && is_known(lua_tostring(L, -1), known)) continue;
    const char *key = luaL_tolstring(L, -1, NULL);
    push_known(L, known);
    quoth_lua_mistake(L, "unknown key '%s' in %s (known: %s)", key, what, lua_tostring(L, -1));
  }
}

int quoth_lua_boolean(lua_State *L, int index, const char *what, const char *name) {
  int type = lua_getfield(L, index, name), value = lua_toboolean(L, -1);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN)
    quoth_lua_mistake(L, "%s '%s' must be true or false, not a %s", what, name, luaL_typename(L, -1));
  lua_pop(L, 1);
  return value;
}

uint64_t quoth_lua_whole(lua_State *L, int index, const char *what, const char *name, uint64_t most) {
  int is_integer = 1, type = lua_getfield(L, index, name);
  lua_Integer value = type == LUA_TNIL ? 0 : lua_tointegerx(L, -1, &is_integer);
  if (type == LUA_TSTRING || !is_integer || value < 0 || (uint64_t)value > most)
    quoth_lua_mistake(L, "%s '%s' must be a whole number from 0 to %I", what, name, (LUAI_UACINT)most);
  lua_pop(L, 1);
  return (uint64_t)value;
}

uint64_t quoth_lua_limit(lua_State *L, int index, const char *name, uint64_t most) {
  return quoth_lua_whole(L, index, "limit", name, most);
}

QUOTH_API int luaopen_quoth_core(lua_State *L);

/* The version is written once, in quoth.h. */
int luaopen_quoth_core(lua_State *L) {
  luaL_checkversion(L);
  lua_newtable(L);
  quoth_lua_set_string(L, "version", quoth_version());
  quoth_lua_open_mistake(L);
  quoth_lua_open_rules(L);
  quoth_lua_open_article(L);
  quoth_lua_open_read(L);
  quoth_lua_open_host(L);
  quoth_lua_open_train(L);
  return 1;
}
