/*
** lua_sandbox.c - a lua_State for rule files from strangers.
**
** What is known to defeat a naive sandbox is answered here: pcall that swallows
** the limit (ours raises it again), __gc (refused), coroutines and message handlers
** (absent), library functions that loop in C (they charge, or refuse tables that
** lie), huge strings (an instruction costs more when one has been made), addresses
** and the order of hash tables in the output (not shown; pairs sorts).
*/
#define _POSIX_C_SOURCE 200809L

#include "lua_sandbox.h"

#include <lualib.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HOOK_STEPS 100        /* instructions between two looks at the budget */
#define HOOK_STEPS_LARGE 5    /* the same once a large string has been made */
#define LARGE_STRING 65536u
#define SET_BYTES 128u        /* of a rule set, for each byte that the source may have; files by people take a third */
#define BYTES_PER_STEP 4096u  /* of the largest string: what an instruction may have to walk */

/* ------------------------------------------------------------ memory */

static void *plain_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, nsize);
}

/* Lua says what it allocates: osize is the type while ptr is NULL. */
static void *capped_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  Sandbox *s = ud;
  size_t old = ptr ? osize : 0;
  if (nsize > old && nsize - old > s->limits.memory_bytes - s->held) {
    s->refused = 1;
    return NULL;
  }
  void *block = s->limits.alloc(s->limits.alloc_ud, ptr, old, nsize);
  if (!block && nsize) return NULL;
  if (!ptr && osize == LUA_TSTRING && nsize > s->largest_string) s->largest_string = nsize;
  s->held = s->held - old + nsize;
  return block;
}

/* ------------------------------------------------------------ the budget */

static Sandbox *sandbox_of(lua_State *L) {
  Sandbox *s;
  memcpy(&s, lua_getextraspace(L), sizeof s);
  return s;
}

static uint64_t now(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) return 0;
  return (uint64_t)time.tv_sec * 1000u + (uint64_t)time.tv_nsec / 1000000u;
}

static void raise_tripped(lua_State *L, const Sandbox *s) {
  if (s->tripped == QUOTH_ECANCEL) luaL_error(L, "cancelled");
  if (s->tripped == QUOTH_EMEMORY)
    luaL_error(L, "the rule file takes more memory than it may: %I bytes",
               (LUAI_UACINT)s->limits.memory_bytes);
  luaL_error(L, "the rule file takes more than it may: %I steps or %d ms",
             (LUAI_UACINT)s->limits.steps, (int)s->limits.milliseconds);
}

static void hook(lua_State *L, lua_Debug *ar);

/* From now on each instruction raises. */
static void trip(lua_State *L, Sandbox *s, quoth_status why) {
  s->tripped = why;
  lua_sethook(L, hook, LUA_MASKCOUNT, 1);
  raise_tripped(L, s);
}

void quoth_sandbox_charge(lua_State *L, uint64_t steps) {
  Sandbox *s = sandbox_of(L);
  if (s->tripped) raise_tripped(L, s);
  s->spent += steps;
  if (s->spent > s->limits.steps || now() > s->deadline) trip(L, s, QUOTH_ELIMIT);
  quoth_status stopped = s->article ? quoth_stopped(s->article) : QUOTH_OK;
  if (stopped != QUOTH_OK) trip(L, s, stopped);
}

static void hook(lua_State *L, lua_Debug *ar) {
  Sandbox *s = sandbox_of(L);
  int large = s->largest_string > LARGE_STRING;
  uint64_t instructions = lua_gethookcount(L) == HOOK_STEPS ? HOOK_STEPS : HOOK_STEPS_LARGE;
  (void)ar;
  quoth_sandbox_charge(L, instructions * (1 + s->largest_string / BYTES_PER_STEP));
  if (large && instructions == HOOK_STEPS) lua_sethook(L, hook, LUA_MASKCOUNT, HOOK_STEPS_LARGE);
}

void quoth_sandbox_refill(Sandbox *s) {
  s->spent = 0;
  s->deadline = now() + s->limits.milliseconds;
}

/* ------------------------------------------------------------ base functions */

/* pcall that does not swallow what must stop the state. */
static int safe_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  if (status == LUA_OK) return lua_gettop(L);
  if (status == LUA_ERRMEM) trip(L, sandbox_of(L), QUOTH_EMEMORY);
  if (status != LUA_ERRRUN || sandbox_of(L)->tripped) return lua_error(L);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int safe_setmetatable(lua_State *L) {
  static const char *const refused[] = {"__gc", "__metatable", "__mode"};
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
  for (int i = 0; i < 3 && lua_istable(L, 2); i++) {
    lua_pushstring(L, refused[i]);
    if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "%s not allowed", refused[i]);
  }
  lua_settop(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}

/* As tostring, with no address in it. */
static int safe_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) <= LUA_TSTRING && lua_type(L, 1) != LUA_TLIGHTUSERDATA) {
    luaL_tolstring(L, 1, NULL);
  } else if (luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    if (!lua_isstring(L, -1)) return luaL_error(L, "'__tostring' must return a string");
  } else {
    lua_pushstring(L, luaL_typename(L, 1));
  }
  return 1;
}

/* ---- pairs, in an order that is the same in every run ---- */

typedef struct Key {
  int type;
  lua_Number number;
  const char *text; /* kept alive by the table that is walked */
  size_t size;
  lua_Integer index; /* in the table of keys */
} Key;

static int compare_keys(const void *x, const void *y) {
  const Key *a = x, *b = y;
  if (a->type != b->type) return a->type - b->type;
  if (a->type != LUA_TSTRING) return (a->number > b->number) - (a->number < b->number);
  int order = memcmp(a->text, b->text, a->size < b->size ? a->size : b->size);
  return order ? order : (a->size > b->size) - (a->size < b->size);
}

static void take_key(lua_State *L, Key *key) {
  *key = (Key){.type = lua_type(L, -1)};
  if (key->type == LUA_TSTRING) key->text = lua_tolstring(L, -1, &key->size);
  else if (key->type == LUA_TNUMBER) key->number = lua_tonumber(L, -1);
  else if (key->type == LUA_TBOOLEAN) key->number = lua_toboolean(L, -1);
  else luaL_error(L, "pairs: a key that is a %s has no order", luaL_typename(L, -1));
}

/* Pushes a table of the keys of the table at 1, and an array to sort them. */
static Key *collect_keys(lua_State *L, lua_Integer *count) {
  lua_Integer n = 0;
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, 1);) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, 2, ++n);
  }
  quoth_sandbox_charge(L, (uint64_t)n * 8 + 8);
  Key *keys = lua_newuserdatauv(L, ((size_t)n + 1) * sizeof *keys, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, 2, i);
    take_key(L, &keys[i - 1]);
    keys[i - 1].index = i;
    lua_pop(L, 1);
  }
  *count = n;
  return keys;
}

/* Upvalues: the table, its keys in order, how many are done. */
static int next_pair(lua_State *L) {
  lua_Integer i = lua_tointeger(L, lua_upvalueindex(3));
  for (;;) {
    lua_settop(L, 0);
    if (lua_rawgeti(L, lua_upvalueindex(2), ++i) == LUA_TNIL) return 0;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;
  }
  lua_pushinteger(L, i);
  lua_replace(L, lua_upvalueindex(3));
  return 2;
}

static int safe_pairs(lua_State *L) {
  lua_Integer count;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  Key *keys = collect_keys(L, &count);
  qsort(keys, (size_t)count, sizeof *keys, compare_keys);
  lua_pushvalue(L, 1);
  lua_createtable(L, (int)(count < 1000000 ? count : 0), 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, 2, keys[i].index);
    lua_rawseti(L, -2, i + 1);
  }
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_pair, 3);
  return 1;
}

/* Loads a module that the host lets rule files have, leaving its value on top. */
static void run_module(lua_State *L, const char *name) {
  size_t size = 0;
  FindModule find = sandbox_of(L)->find;
  const char *source = find ? find(name, &size) : NULL;
  if (!source) luaL_error(L, "a sandboxed rule file can require nothing but 'quoth', not '%s'", name);
  lua_pushfstring(L, "@%s", name);
  if (luaL_loadbufferx(L, source, size, lua_tostring(L, -1), "t") != LUA_OK) lua_error(L);
  lua_call(L, 0, 1);
}

/* require(name). Upvalue: the table of what is loaded, with quoth in it. */
static int safe_require(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  lua_settop(L, 1);
  if (lua_getfield(L, lua_upvalueindex(1), name) != LUA_TNIL) return 1;
  run_module(L, name);
  lua_pushvalue(L, -1);
  lua_setfield(L, lua_upvalueindex(1), name);
  return 1;
}

/* ------------------------------------------------------------ table functions */

/* A table whose length and items are what they seem. */
static lua_Integer plain_table(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_getmetatable(L, 1)) luaL_argerror(L, 1, "a table with a metatable");
  return (lua_Integer)lua_rawlen(L, 1);
}

/* Calls the library's own function with the arguments. Upvalue 1: it. */
static int call_library(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* insert, remove, concat: linear in the table. */
static int linear_table_call(lua_State *L) {
  quoth_sandbox_charge(L, (uint64_t)plain_table(L) / 4 + 1);
  return call_library(L);
}

static int sort_call(lua_State *L) {
  uint64_t count = (uint64_t)plain_table(L), steps = count;
  for (uint64_t n = count; n > 1; n /= 2) steps += count;
  quoth_sandbox_charge(L, steps);
  return call_library(L);
}

/* unpack(t [, i [, j]]): the range is what costs, whatever the table holds. */
static int unpack_call(lua_State *L) {
  lua_Integer length = plain_table(L), from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, length);
  if (from <= to) {
    lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from;
    if (count >= 1000000) return luaL_error(L, "too many results to unpack");
    quoth_sandbox_charge(L, count);
  }
  return call_library(L);
}

/* ------------------------------------------------------------ the list */

static const char *const base_names[] = {
  "assert", "error", "ipairs", "select", "tonumber", "type", "rawequal", "rawlen", "rawget", NULL
};

static const luaL_Reg base_functions[] = {
  {"pcall", safe_pcall}, {"setmetatable", safe_setmetatable}, {"tostring", safe_tostring},
  {"pairs", safe_pairs}, {NULL, NULL}
};

static const char *const math_names[] = {
  "abs", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max", "maxinteger", "min",
  "mininteger", "modf", "pi", "rad", "random", "sin", "sqrt", "tan", "asin", "acos", "atan", "tointeger",
  "type", "ult", NULL
};

static const char *const utf8_names[] = {"char", "charpattern", "codepoint", "codes", "len", "offset", NULL};

static const luaL_Reg table_calls[] = {
  {"insert", linear_table_call}, {"remove", linear_table_call}, {"concat", linear_table_call},
  {"sort", sort_call}, {"unpack", unpack_call}, {NULL, NULL}
};

/* Opens a library and leaves its table on the stack. */
static void open_library(lua_State *L, lua_CFunction open) {
  lua_pushcfunction(L, open);
  lua_call(L, 0, 1);
}

/* Copies the named members of the table on top into the table below it. */
static void copy_members(lua_State *L, const char *const *names) {
  for (; *names; names++) {
    lua_getfield(L, -1, *names);
    lua_setfield(L, -3, *names);
  }
}

/* Sets a field of the table on top to a table of some members of a library. */
static void add_library(lua_State *L, const char *name, lua_CFunction open, const char *const *names) {
  lua_newtable(L);
  open_library(L, open);
  copy_members(L, names);
  lua_pop(L, 1);
  lua_setfield(L, -2, name);
}

static void add_table_library(lua_State *L) {
  static const char *const plain[] = {"pack", NULL};
  lua_newtable(L);
  open_library(L, luaopen_table);
  copy_members(L, plain);
  for (const luaL_Reg *call = table_calls; call->name; call++) {
    lua_getfield(L, -1, call->name);
    lua_pushcclosure(L, call->func, 1);
    lua_setfield(L, -3, call->name);
  }
  lua_pop(L, 1);
  lua_setfield(L, -2, "table");
}

/* Strings have the functions of the sandbox as methods, and no arithmetic. */
static void add_string_library(lua_State *L) {
  lua_newtable(L);
  open_library(L, luaopen_string);
  quoth_sandbox_open_text(L);
  lua_remove(L, -2);
  lua_remove(L, -2);
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  lua_setfield(L, -2, "string");
}

/* The generator is seeded from an address and the clock; rules must not be. */
static void fix_random(lua_State *L) {
  open_library(L, luaopen_math);
  lua_getfield(L, -1, "randomseed");
  lua_pushinteger(L, 1);
  lua_call(L, 1, 0);
  lua_getfield(L, -1, "random");
  lua_getfield(L, -3, "math");
  lua_insert(L, -2);
  lua_setfield(L, -2, "random");
  lua_pop(L, 2);
}

/* What stands in `quoth` for a rule file: its rule sets and the version. */
static void add_quoth(lua_State *L) {
  static const char *const names[] = {"ruleset", NULL};
  lua_newtable(L);
  lua_newtable(L);
  lua_newtable(L);
  quoth_lua_open_rules(L);
  quoth_lua_open_article(L);
  copy_members(L, names);
  lua_pop(L, 1);
  lua_pushstring(L, quoth_version());
  lua_setfield(L, -2, "_VERSION");
  lua_setfield(L, -2, "quoth");
  lua_pushcclosure(L, safe_require, 1);
  lua_setfield(L, -2, "require");
}

static int set_up(lua_State *L) {
  lua_newtable(L); /* the environment: 1 */
  open_library(L, luaopen_base);
  lua_pop(L, 1);
  lua_pushglobaltable(L);
  copy_members(L, base_names);
  lua_pop(L, 1);
  luaL_setfuncs(L, base_functions, 0);
  add_library(L, "math", luaopen_math, math_names);
  fix_random(L);
  add_library(L, "utf8", luaopen_utf8, utf8_names);
  add_table_library(L);
  add_string_library(L);
  add_quoth(L);
  lua_pushvalue(L, 1);
  lua_setfield(L, 1, "_G");
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_newtable(L);
  return 1;
}

/* ------------------------------------------------------------ life */

quoth_load_options quoth_sandbox_limits(const quoth_load_options *options) {
  quoth_load_options limits = {0};
  if (options) memcpy(&limits, options, options->size < sizeof limits ? options->size : sizeof limits);
  if (!limits.source_bytes) limits.source_bytes = (size_t)256 << 10;
  if (!limits.memory_bytes) limits.memory_bytes = (size_t)8 << 20;
  if (!limits.set_bytes)
    limits.set_bytes = limits.source_bytes < SIZE_MAX / SET_BYTES ? limits.source_bytes * SET_BYTES : SIZE_MAX;
  if (!limits.steps) limits.steps = 50000000;
  if (!limits.milliseconds) limits.milliseconds = 2000;
  if (!limits.alloc) limits.alloc = plain_alloc;
  return limits;
}

int quoth_sandbox_open(Sandbox *s, const quoth_load_options *limits) {
  *s = (Sandbox){.limits = *limits};
  s->L = lua_newstate(capped_alloc, s);
  if (!s->L) return 0;
  memcpy(lua_getextraspace(s->L), &s, sizeof s);
  quoth_sandbox_refill(s);
  lua_pushcfunction(s->L, set_up);
  if (lua_pcall(s->L, 0, 1, 0) != LUA_OK) {
    quoth_sandbox_close(s);
    return 0;
  }
  lua_sethook(s->L, hook, LUA_MASKCOUNT, HOOK_STEPS);
  return 1;
}

/* Nothing in the state has a finalizer that a rule file wrote. */
void quoth_sandbox_close(Sandbox *s) {
  if (!s->L) return;
  lua_sethook(s->L, NULL, 0, 0);
  lua_close(s->L);
  s->L = NULL;
}

typedef struct Chunk { const char *name, *source; size_t size; } Chunk;

/* The name is made inside, for that can throw. */
static int load_protected(lua_State *L) {
  const Chunk *chunk = lua_touserdata(L, 1);
  lua_pushfstring(L, "@%s", chunk->name);
  int before = lua_gettop(L);
  if (luaL_loadbufferx(L, chunk->source, chunk->size, lua_tostring(L, -1), "t") != LUA_OK)
    return lua_error(L);
  lua_call(L, 0, LUA_MULTRET);
  int count = lua_gettop(L) - before;
  if (count > 1)
    return luaL_error(L, "gives %d values: put rule sets in one list, as in 'return { R, S }'", count);
  if (count == 0) lua_pushnil(L);
  return 1;
}

int quoth_sandbox_run(Sandbox *s, const char *name, const char *source, size_t size) {
  Chunk chunk = {name, source, size};
  lua_pushcfunction(s->L, load_protected);
  lua_pushlightuserdata(s->L, &chunk);
  return lua_pcall(s->L, 1, 1, 0);
}
