/*
** bench.c - Lua with a clock for each stage of the reading.
**
** The linker puts the __wrap functions below between read.c and the stages
** (-Wl,--wrap), so the engine itself carries no timing code. Runs the Lua file
** that is its first argument; the table `bench` holds what it can measure.
*/
#define _POSIX_C_SOURCE 200809L

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "document.h"

int luaopen_quoth_core(lua_State *L);

static double seconds_of(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* For the stages, which a short article passes in microseconds: the processor's time costs a
** call of the system, which would be a tenth of such an article. */
static double now(void) { return seconds_of(CLOCK_MONOTONIC); }

static const char *const names[] = {"source", "blocks", "tokens", "sentences", "lexicons", "quotations",
                                    "rules", "dates", "names", "tagger", "quotes", "speakers"};
static double seconds[STAGES];

/* STAGE(tokens, TOKENS) stands between read_all and quoth__read_tokens. */
#define STAGE(function, stage)                                  \
  bool __real_quoth__read_##function(quoth_article *a);         \
  bool __wrap_quoth__read_##function(quoth_article *a);         \
  bool __wrap_quoth__read_##function(quoth_article *a) {        \
    double start = now();                                       \
    bool done = __real_quoth__read_##function(a);               \
    seconds[STAGE_##stage] += now() - start;                    \
    return done;                                                \
  }

STAGE(blocks, BLOCKS)
STAGE(tokens, TOKENS)
STAGE(sentences, SENTENCES)
STAGE(lexicons, LEXICONS)
STAGE(quotations, QUOTATIONS)
STAGE(dates, DATES)
STAGE(names, NAMES)
STAGE(tags, TAGGER)
STAGE(quotes, QUOTES)
STAGE(attributions, SPEAKERS)

bool __real_quoth__read_source(quoth_article *a, const char *input, size_t size);
bool __wrap_quoth__read_source(quoth_article *a, const char *input, size_t size);
bool __wrap_quoth__read_source(quoth_article *a, const char *input, size_t size) {
  double start = now();
  bool done = __real_quoth__read_source(a, input, size);
  seconds[STAGE_SOURCE] += now() - start;
  return done;
}

bool __real_quoth__match_rules(quoth_article *a, Phase phase);
bool __wrap_quoth__match_rules(quoth_article *a, Phase phase);
bool __wrap_quoth__match_rules(quoth_article *a, Phase phase) {
  double start = now();
  bool done = __real_quoth__match_rules(a, phase);
  seconds[STAGE_RULES] += now() - start;
  return done;
}

/* bench.now() --> seconds of the processor that this process has used */
static int bench_now(lua_State *lua) {
  lua_pushnumber(lua, seconds_of(CLOCK_PROCESS_CPUTIME_ID));
  return 1;
}

/* bench.stages() --> list of { name, seconds } since the last call */
static int bench_stages(lua_State *lua) {
  lua_createtable(lua, STAGES, 0);
  for (int i = 0; i < STAGES; i++) {
    lua_createtable(lua, 0, 2);
    lua_pushstring(lua, names[i]);
    lua_setfield(lua, -2, "name");
    lua_pushnumber(lua, seconds[i]);
    lua_setfield(lua, -2, "seconds");
    lua_rawseti(lua, -2, i + 1);
    seconds[i] = 0;
  }
  return 1;
}

/* bench.memcpy(text) --> seconds to copy it */
static int bench_memcpy(lua_State *lua) {
  size_t size;
  const char *text = luaL_checklstring(lua, 1, &size);
  char *copy = lua_newuserdatauv(lua, size, 0);
  memset(copy, 1, size);
  double start = now();
  memcpy(copy, text, size);
  double taken = now() - start;
  lua_pushnumber(lua, copy[size / 2] == text[size / 2] ? taken : -1);
  return 1;
}

/* bench.children() --> the same of the commands that it has run */
static int bench_children(lua_State *lua) {
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  lua_pushnumber(lua, (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                      (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6);
  return 1;
}

/* bench.peak() --> the most memory that the process has held, in bytes */
static int bench_peak(lua_State *lua) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  lua_pushinteger(lua, (lua_Integer)usage.ru_maxrss * 1024);
  return 1;
}

static const luaL_Reg functions[] = {
  {"now", bench_now}, {"children", bench_children}, {"stages", bench_stages}, {"memcpy", bench_memcpy},
  {"peak", bench_peak}, {NULL, NULL}
};

static void open_libraries(lua_State *lua) {
  luaL_openlibs(lua);
  luaL_getsubtable(lua, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(lua, luaopen_quoth_core);
  lua_setfield(lua, -2, "quoth.core");
  lua_pop(lua, 1);
  luaL_newlib(lua, functions);
  lua_setglobal(lua, "bench");
}

int main(int count, char **arguments) {
  lua_State *lua = luaL_newstate();
  if (!lua || count < 2) return 2;
  open_libraries(lua);
  for (int i = 2; i < count; i++) lua_pushstring(lua, arguments[i]);
  int failed = luaL_loadfile(lua, arguments[1]);
  if (!failed) {
    lua_insert(lua, 1);
    failed = lua_pcall(lua, count - 2, 0, 0);
  }
  if (failed) fprintf(stderr, "%s\n", lua_tostring(lua, -1));
  lua_close(lua);
  return failed != 0;
}
