/*
** preload.c - a program that has Lua inside, links libquoth.a and gives its scripts
** the module without any file in C to be found: preload SCRIPT
*/
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>

int luaopen_quoth_core(lua_State *L);

int main(int argc, char **argv) {
  lua_State *L = luaL_newstate();
  if (!L || argc < 2) return 2;
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_quoth_core);
  lua_setfield(L, -2, "quoth.core");
  lua_pop(L, 1);
  int failed = luaL_dofile(L, argv[1]) != LUA_OK;
  if (failed) fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  return failed;
}
