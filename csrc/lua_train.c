/*
** lua_train.c - the trainer of the tagger: trainer(options), and its methods.
*/
#include "lua_core.h"

#include <string.h>

#define TRAINER_TYPE "quoth.trainer"

/* User value 1: the progress function. */
typedef struct Trainer {
  quoth_trainer *trainer; /* NULL: closed */
  lua_State *L;           /* of the run that is going on */
  int progress_index;     /* stack index of the progress function, 0: none */
  int failed;             /* it failed: its error is in that slot */
} Trainer;

static Trainer *check_trainer(lua_State *L) {
  Trainer *box = luaL_checkudata(L, 1, TRAINER_TYPE);
  luaL_argcheck(L, box->trainer, 1, "the trainer is closed");
  return box;
}

static int trainer_close(lua_State *L) {
  Trainer *box = luaL_checkudata(L, 1, TRAINER_TYPE);
  quoth_trainer *trainer = box->trainer;
  box->trainer = NULL;
  quoth_train_free(trainer);
  return 0;
}

/* ------------------------------------------------------------ progress */

static void set_number(lua_State *L, const char *name, double number) {
  lua_pushnumber(L, number);
  lua_setfield(L, -2, name);
}

static int progress_protected(lua_State *L) {
  const quoth_train_figures *figures = lua_touserdata(L, 2);
  lua_settop(L, 2);
  lua_pop(L, 1);
  lua_createtable(L, 0, 7);
  quoth_lua_set_integer(L, "epoch", figures->epoch);
  quoth_lua_set_integer(L, "epochs", figures->epochs);
  quoth_lua_set_integer(L, "tokens", figures->tokens);
  quoth_lua_set_integer(L, "wrong", figures->wrong);
  set_number(L, "content", figures->content);
  set_number(L, "source", figures->source);
  set_number(L, "cue", figures->cue);
  lua_call(L, 1, 1);
  return 1;
}

static int progress(void *ud, const quoth_train_figures *figures) {
  Trainer *box = ud;
  lua_State *L = box->L;
  if (!box->progress_index || !lua_checkstack(L, 4)) return 0;
  lua_pushcfunction(L, progress_protected);
  lua_pushvalue(L, box->progress_index);
  lua_pushlightuserdata(L, (void *)figures);
  box->failed = lua_pcall(L, 2, 1, 0) != LUA_OK;
  int stop = box->failed || lua_toboolean(L, -1);
  if (box->failed) lua_replace(L, box->progress_index); else lua_pop(L, 1);
  return stop;
}

/* ------------------------------------------------------------ trainer(options) */

static const char *const option_names[] = {"language", "epochs", "seed", "progress", NULL};

static uint32_t count_option(lua_State *L, const char *name) {
  return (uint32_t)quoth_lua_whole(L, 1, "option", name, INT32_MAX);
}

/* trainer([{ language =, epochs =, seed =, progress = }]) */
static int new_trainer(lua_State *L) {
  quoth_error error;
  quoth_train_options options = {.size = sizeof options};
  if (lua_isnoneornil(L, 1)) lua_settop(L, 0), lua_newtable(L);
  luaL_checktype(L, 1, LUA_TTABLE);
  quoth_lua_check_keys(L, 1, option_names, "the options of a trainer");
  if (lua_getfield(L, 1, "language") != LUA_TNIL && lua_type(L, -1) != LUA_TSTRING)
    quoth_lua_mistake(L, "option 'language' must be a string, not a %s", luaL_typename(L, -1));
  options.language = lua_tostring(L, -1);
  options.epochs = count_option(L, "epochs");
  options.seed = count_option(L, "seed");
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  Trainer *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (Trainer){NULL, NULL, 0, 0};
  luaL_setmetatable(L, TRAINER_TYPE);
  int type = lua_getfield(L, 1, "progress");
  if (type != LUA_TNIL && type != LUA_TFUNCTION)
    quoth_lua_mistake(L, "option 'progress' must be a function, not a %s", luaL_typename(L, -1));
  lua_setiuservalue(L, -2, 1);
  options.progress = progress;
  options.progress_ud = box;
  box->trainer = quoth_train_new(&options, &error);
  return box->trainer ? 1 : quoth_lua_mistake(L, "%s", error.message);
}

/* ------------------------------------------------------------ gold */

static lua_Integer gold_number(lua_State *L, const char *name) {
  int is_integer;
  lua_getfield(L, -1, name);
  lua_Integer value = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer || value < 0 || value > INT32_MAX)
    quoth_lua_mistake(L, "gold: '%s' must be a whole number", name);
  lua_pop(L, 1);
  return value;
}

static quoth_part gold_part(lua_State *L) {
  static const char *const names[] = {"source", "cue", "content"};
  lua_getfield(L, -1, "part");
  const char *name = luaL_optstring(L, -1, "");
  for (int i = 0; i < 3; i++)
    if (strcmp(name, names[i]) == 0) { lua_pop(L, 1); return (quoth_part)i; }
  return (quoth_part)quoth_lua_mistake(L, "gold: 'part' must be source, cue or content");
}

static const char *const gold_names[] = {"first", "last", "part", "quote", NULL};

/* Pushes an array of the spans in the table at 3. */
static quoth_gold *take_gold(lua_State *L, size_t *count) {
  luaL_checktype(L, 3, LUA_TTABLE);
  *count = lua_rawlen(L, 3);
  quoth_gold *gold = lua_newuserdatauv(L, (*count + 1) * sizeof *gold, 0);
  for (size_t i = 0; i < *count; i++) {
    if (lua_rawgeti(L, 3, (lua_Integer)i + 1) != LUA_TTABLE)
      quoth_lua_mistake(L, "gold: a list of tables is needed");
    quoth_lua_check_keys(L, lua_gettop(L), gold_names, "gold");
    lua_Integer first = gold_number(L, "first"), last = gold_number(L, "last");
    gold[i].span = (quoth_span){(uint32_t)(first > 0 ? first - 1 : 0), (uint32_t)last};
    gold[i].part = gold_part(L);
    gold[i].quote = (uint32_t)gold_number(L, "quote");
    lua_pop(L, 1);
  }
  return gold;
}

/* trainer:add(article, gold [, held_out]): gold is a list of { first =, last =,
** part = "source" | "cue" | "content", quote = number } --> true, or nil, message, position */
static int trainer_add(lua_State *L) {
  size_t count;
  quoth_error error;
  Trainer *box = check_trainer(L);
  const Article *article = quoth_lua_check_article(L, 2);
  int held_out = lua_toboolean(L, 4);
  lua_settop(L, 3);
  const quoth_gold *gold = take_gold(L, &count);
  if (quoth_train_add(box->trainer, article->article, gold, count, held_out, &error) != QUOTH_OK)
    return quoth_lua_fail(L, &error);
  lua_pushboolean(L, 1);
  return 1;
}

/* trainer:run() --> the model as a string; or nil, message, position */
static int trainer_run(lua_State *L) {
  size_t size;
  quoth_error error;
  Trainer *box = check_trainer(L);
  lua_settop(L, 1);
  box->progress_index = lua_getiuservalue(L, 1, 1) == LUA_TFUNCTION ? 2 : 0;
  box->L = L;
  box->failed = 0;
  luaL_checkstack(L, 8, NULL);
  quoth_status status = quoth_train_run(box->trainer, &error);
  if (box->failed) { lua_settop(L, 2); return lua_error(L); }
  if (status != QUOTH_OK) return quoth_lua_fail(L, &error);
  const void *model = quoth_train_model(box->trainer, &size);
  lua_pushlstring(L, model, size);
  return 1;
}

static const luaL_Reg methods[] = {
  {"add", trainer_add}, {"run", trainer_run}, {"close", trainer_close}, {NULL, NULL}
};

static const luaL_Reg meta[] = {{"__gc", trainer_close}, {"__close", trainer_close}, {NULL, NULL}};

static const luaL_Reg functions[] = {{"trainer", new_trainer}, {NULL, NULL}};

void quoth_lua_open_train(lua_State *L) {
  luaL_newmetatable(L, TRAINER_TYPE);
  luaL_setfuncs(L, meta, 0);
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
