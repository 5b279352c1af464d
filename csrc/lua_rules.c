/*
** lua_rules.c - compiled rule sets: compile(sets, model), and what they tell.
*/
#include "lua_core.h"

#include <stdio.h>
#include <string.h>

Rules *quoth_lua_check_rules(lua_State *L, int index) {
  Rules *box = luaL_checkudata(L, index, RULES_TYPE);
  luaL_argcheck(L, box->rules, index, "the rule set is closed");
  return box;
}

void quoth_lua_begin(lua_State *L, int rules, Reading *r) {
  r->L = L;
  r->rules = quoth_lua_check_rules(L, rules);
  r->outer = r->rules->reading;
  lua_getiuservalue(L, rules, 1);
  r->functions_index = lua_gettop(L);
  r->rules->reading = r;
}

void quoth_lua_end(Reading *r) { r->rules->reading = r->outer; }

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

/* A rule set, a list of them, or a source that runs in a sandbox. */
static void add_set(lua_State *L, Rules *box) {
  quoth_error error = {0};
  Declaring d = {box->rules, 4, 1, &error};
  if (!quoth_lua_load_source(L, box->rules)) quoth_lua_declare(L, &d);
}

/* The bytes of an open file, read to where the model will be. */
static const char *read_file(lua_State *L, Rules *box, FILE *file, size_t *size) {
  long end = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  if (end < 0 || fseek(file, 0, SEEK_SET) != 0) luaL_error(L, "the model cannot be read");
  char *room = quoth_rules_model_room(box->rules, (size_t)end);
  if (!room) luaL_error(L, "not enough memory");
  *size = fread(room, 1, (size_t)end, file);
  return room;
}

/* A model is a string, or a file of Lua's io library that is read from its start. */
static void add_model(lua_State *L, Rules *box, int model) {
  size_t size;
  quoth_error error;
  const luaL_Stream *stream = luaL_testudata(L, model, LUA_FILEHANDLE);
  const char *data = stream ? read_file(L, box, stream->f, &size) : lua_tolstring(L, model, &size);
  if (data && quoth_rules_model(box->rules, data, size, &error) != QUOTH_OK)
    quoth_lua_raise(L, &error);
}

/* compile(sets [, model]) --> rules. Raises what is wrong with them. */
static int compile(lua_State *L) {
  quoth_error error;
  luaL_checktype(L, 1, LUA_TTABLE);
  if (!luaL_testudata(L, 2, LUA_FILEHANDLE)) luaL_optstring(L, 2, NULL);
  lua_settop(L, 2);
  Rules *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (Rules){NULL, NULL, 0};
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
    add_set(L, box);
    lua_pop(L, 1);
  }
  add_model(L, box, 2);
  if (quoth_rules_freeze(box->rules, &error) != QUOTH_OK) return quoth_lua_raise(L, &error);
  lua_settop(L, 3);
  return 1;
}

/* ------------------------------------------------------ examples */

typedef struct Run {
  lua_State *L;
  int failed;  /* a table could not be made: the message is on top */
} Run;

/* Arguments: the list, an example. */
static int add_example(lua_State *L) {
  const quoth_example *example = lua_touserdata(L, 2);
  lua_createtable(L, 0, 6);
  quoth_lua_set_string(L, "rule", example->rule);
  quoth_lua_set_string(L, "place", example->place);
  quoth_lua_set_string(L, "text", example->text);
  lua_pushboolean(L, example->yes);
  lua_setfield(L, -2, "yes");
  lua_pushboolean(L, example->pass);
  lua_setfield(L, -2, "pass");
  quoth_lua_set_string(L, "message", example->message);
  lua_rawseti(L, 1, (lua_Integer)lua_rawlen(L, 1) + 1);
  return 0;
}

#define EXAMPLES 3 /* stack index of their list */

/* The engine must not be left by a longjmp. */
static int report(void *ud, const quoth_example *example) {
  Run *run = ud;
  lua_pushcfunction(run->L, add_example);
  lua_pushvalue(run->L, EXAMPLES);
  lua_pushlightuserdata(run->L, (void *)example);
  run->failed = lua_pcall(run->L, 2, 0, 0) != LUA_OK;
  return run->failed;
}

/* rules:test([name]) --> list of examples, each with `pass` */
static int rules_test(lua_State *L) {
  quoth_error error;
  Reading reading = {0};
  Rules *box = quoth_lua_check_rules(L, 1);
  const char *name = luaL_optstring(L, 2, NULL);
  Run run = {L, 0};
  lua_settop(L, 2);
  luaL_checkstack(L, 20, NULL);
  lua_newtable(L);
  quoth_lua_begin(L, 1, &reading);
  quoth_status status = quoth_rules_test(box->rules, name, report, &run, &error);
  quoth_lua_end(&reading);
  if (run.failed) return lua_error(L);
  if (status == QUOTH_EARGUMENT) return quoth_lua_mistake(L, "%s", error.message);
  if (status != QUOTH_OK) return quoth_lua_raise(L, &error);
  lua_settop(L, EXAMPLES);
  return 1;
}

/* rules:explain(rule, text, options) --> text for people; or nil, message, position */
static int rules_explain(lua_State *L) {
  size_t size;
  quoth_error error;
  Reading reading = {0};
  quoth_read_options options = {.size = sizeof options};
  Rules *box = quoth_lua_check_rules(L, 1);
  const char *rule = luaL_checkstring(L, 2), *text = luaL_checklstring(L, 3, &size);
  luaL_checktype(L, 4, LUA_TTABLE);
  quoth_lua_read_options(L, 4, &options);
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  Buffer *buffer = quoth_lua_new_buffer(L);
  int output = lua_gettop(L);
  quoth_lua_begin(L, 1, &reading);
  quoth_status status =
      quoth_explain(box->rules, rule, text, size, &options, quoth_lua_append, buffer, &error);
  quoth_lua_end(&reading);
  if (status == QUOTH_EARGUMENT) return quoth_lua_mistake(L, "%s", error.message);
  if (status != QUOTH_OK) return quoth_lua_fail(L, &error);
  lua_settop(L, output);
  quoth_lua_take_buffer(L);
  return 1;
}

static const luaL_Reg rules_meta[] = {
  {"__gc", rules_gc}, {"__close", rules_gc}, {NULL, NULL}
};

static const luaL_Reg rules_methods[] = {
  {"memory", rules_memory}, {"test", rules_test}, {"explain", rules_explain}, {NULL, NULL}
};

static const luaL_Reg functions[] = {{"compile", compile}, {NULL, NULL}};

void quoth_lua_open_rules(lua_State *L) {
  quoth_lua_open_ruleset(L);
  luaL_newmetatable(L, RULES_TYPE);
  luaL_setfuncs(L, rules_meta, 0);
  luaL_newlib(L, rules_methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
