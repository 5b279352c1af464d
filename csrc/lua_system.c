/*
** lua_system.c - the module quoth.system: what the command needs of the system
** and Lua does not have. The library does not use it.
*/
#define _POSIX_C_SOURCE 200809L

#include <unistd.h>

#include "lua_core.h"

/* is_terminal(fd) --> boolean */
static int is_terminal(lua_State *L) {
  lua_pushboolean(L, isatty((int)luaL_checkinteger(L, 1)));
  return 1;
}

static const luaL_Reg functions[] = {{"is_terminal", is_terminal}, {NULL, NULL}};

QUOTH_API int luaopen_quoth_system(lua_State *L);

int luaopen_quoth_system(lua_State *L) {
  luaL_checkversion(L);
  luaL_newlib(L, functions);
  return 1;
}
