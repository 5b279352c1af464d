/*
** driver.c - runs one fuzz target: a Lua file that returns function (data).
**
** Built with -DTARGET and libFuzzer it is a fuzzer; with -DREPLAY it is a program
** that runs the files and folders' files it is given, to be used under sanitizers.
** The module is linked into it, so that the engine is instrumented as a whole.
*/
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

int luaopen_quoth_core(lua_State *L);
int luaopen_quoth_system(lua_State *L);

static lua_State *L; /* one state for all inputs: what an input leaves behind shows in the next */

static void stop(const char *what) {
  fprintf(stderr, "%s\n", what);
  abort();
}

/* Stack 1: the target's function, for good. */
static void start(void) {
  L = luaL_newstate();
  if (!L) stop("no Lua state");
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_quoth_core);
  lua_setfield(L, -2, "quoth.core");
  lua_pushcfunction(L, luaopen_quoth_system);
  lua_setfield(L, -2, "quoth.system");
  lua_pop(L, 1);
  if (luaL_dostring(L, "package.path = 'lua/?.lua;lua/?/init.lua;spec/?.lua;' .. package.path") ||
      luaL_dofile(L, "spec/fuzz/" TARGET ".lua"))
    stop(lua_tostring(L, -1));
  lua_settop(L, 1);
}

/* An error that the target lets through is a finding; so is what the sanitizers see. */
static void feed(const uint8_t *data, size_t size) {
  if (!L) start();
  lua_pushvalue(L, 1);
  lua_pushlstring(L, (const char *)data, size);
  if (lua_pcall(L, 1, 0, 0) != LUA_OK) stop(lua_tostring(L, -1));
}

#ifdef REPLAY

static int feed_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  static uint8_t data[1 << 20];
  size_t size = fread(data, 1, sizeof data, file);
  fclose(file);
  feed(data, size);
  return 1;
}

int main(int count, char **paths) {
  int passed = 0;
  for (int i = 1; i < count; i++) passed += feed_file(paths[i]);
  if (L) lua_close(L);
  printf("fuzz_%s: %d passed, %d failed\n", TARGET, passed, count - 1 - passed);
  return passed == 0 || passed != count - 1;
}

#else

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  feed(data, size);
  return 0;
}

#endif
