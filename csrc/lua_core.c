/*
** lua_core.c - the module quoth.core: what lua/quoth/init.lua stands on.
*/
#include "lua_core.h"

#include <string.h>

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
    luaL_error(L, "unknown key '%s' in %s (known: %s)", key, what, lua_tostring(L, -1));
  }
}

QUOTH_API int luaopen_quoth_core(lua_State *L);

/* The version is written once, in quoth.h. */
int luaopen_quoth_core(lua_State *L) {
  luaL_checkversion(L);
  lua_newtable(L);
  quoth_lua_set_string(L, "version", quoth_version());
  quoth_lua_open_rules(L);
  quoth_lua_open_article(L);
  quoth_lua_open_read(L);
  quoth_lua_open_host(L);
  quoth_lua_open_train(L);
  return 1;
}
