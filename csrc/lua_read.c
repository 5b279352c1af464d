/*
** lua_read.c - read(rules, text, options), and how the engine calls Lua back.
**
** The engine must never be left by a longjmp: every callback runs under
** lua_pcall, and what may throw while arguments are made is inside as well. A
** callback that fails drops its match and leaves a problem at the article; the
** results of the other rules stand.
*/
#include "lua_core.h"

#include <string.h>

#define DEEPEST_NESTING 256 /* as quoth.h has it */

/* ------------------------------------------------------------ options */

static const char *const option_names[] = {
  "published", "id", "all_blocks", "narrative", "day_first", "month_first", "southern",
  "count_rules", "limits", "progress", NULL
};

static const char *const limit_names[] = {
  "input_bytes", "memory_bytes", "tokens", "marks", "nesting", "regex_steps", "work",
  "milliseconds", NULL
};

static const char *string_option(lua_State *L, int options, const char *name) {
  int type = lua_getfield(L, options, name);
  if (type != LUA_TNIL && type != LUA_TSTRING)
    quoth_lua_mistake(L, "option '%s' must be a string, not a %s", name, luaL_typename(L, -1));
  const char *text = lua_tostring(L, -1);
  if (text && strlen(text) != lua_rawlen(L, -1)) quoth_lua_mistake(L, "option '%s' contains a NUL", name);
  lua_pop(L, 1);
  return text; /* the table of options keeps it alive */
}

static uint32_t flag_option(lua_State *L, int options, const char *name, uint32_t flag) {
  return quoth_lua_boolean(L, options, "option", name) ? flag : 0;
}

static void read_limits(lua_State *L, int t, quoth_limits *limits) {
  quoth_lua_check_keys(L, t, limit_names, "limits");
  limits->input_bytes = (size_t)quoth_lua_limit(L, t, "input_bytes", INT64_MAX);
  limits->memory_bytes = (size_t)quoth_lua_limit(L, t, "memory_bytes", INT64_MAX);
  limits->tokens = (uint32_t)quoth_lua_limit(L, t, "tokens", UINT32_MAX);
  limits->marks = (uint32_t)quoth_lua_limit(L, t, "marks", UINT32_MAX);
  limits->nesting = (uint32_t)quoth_lua_limit(L, t, "nesting", DEEPEST_NESTING);
  limits->regex_steps = (uint32_t)quoth_lua_limit(L, t, "regex_steps", UINT32_MAX);
  limits->work = quoth_lua_limit(L, t, "work", INT64_MAX);
  limits->milliseconds = (uint32_t)quoth_lua_limit(L, t, "milliseconds", UINT32_MAX);
}

static void limits_option(lua_State *L, int options, quoth_limits *limits) {
  int type = lua_getfield(L, options, "limits");
  if (type != LUA_TNIL && type != LUA_TTABLE)
    quoth_lua_mistake(L, "option 'limits' must be a table, not a %s", luaL_typename(L, -1));
  if (type == LUA_TTABLE) read_limits(L, lua_gettop(L), limits);
  lua_pop(L, 1);
}

void quoth_lua_read_options(lua_State *L, int index, quoth_read_options *options) {
  quoth_lua_check_keys(L, index, option_names, "the options of a read");
  options->published = string_option(L, index, "published");
  options->id = string_option(L, index, "id");
  options->flags = flag_option(L, index, "all_blocks", QUOTH_ALL_BLOCKS) |
                   flag_option(L, index, "narrative", QUOTH_NARRATIVE) |
                   flag_option(L, index, "day_first", QUOTH_DAY_FIRST) |
                   flag_option(L, index, "month_first", QUOTH_MONTH_FIRST) |
                   flag_option(L, index, "southern", QUOTH_SOUTHERN) |
                   flag_option(L, index, "count_rules", QUOTH_COUNT_RULES);
  limits_option(L, index, &options->limits);
}

/* ------------------------------------------------------------ progress */

typedef struct Step { Reading *reading; size_t done, total; int stop; } Step;

static int progress_protected(lua_State *L) {
  Step *step = lua_touserdata(L, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushinteger(L, (lua_Integer)step->done);
  lua_pushinteger(L, (lua_Integer)step->total);
  lua_call(L, 2, 1);
  step->stop = lua_toboolean(L, -1);
  return 0;
}

/* The closure was made before the read began, so nothing here can throw. */
static int progress(void *ud, size_t done, size_t total) {
  Reading *r = ud;
  Step step = {r, done, total, 0};
  if (!lua_checkstack(r->L, 4)) return 1;
  lua_pushvalue(r->L, r->progress_index);
  lua_pushlightuserdata(r->L, &step);
  if (lua_pcall(r->L, 1, 0, 0) == LUA_OK) return step.stop;
  lua_replace(r->L, r->progress_index);
  r->failed = 1;
  return 1;
}

static void take_progress(lua_State *L, int options, Reading *r, quoth_read_options *read) {
  int type = lua_getfield(L, options, "progress");
  if (type != LUA_TNIL && type != LUA_TFUNCTION)
    quoth_lua_mistake(L, "option 'progress' must be a function, not a %s", luaL_typename(L, -1));
  if (type == LUA_TNIL) return;
  lua_pushcclosure(L, progress_protected, 1);
  r->progress_index = lua_gettop(L);
  read->progress = progress;
  read->progress_ud = r;
}

/* ------------------------------------------------------------ callbacks of rules */

#define ANSWER "quoth.answer" /* registry: the last answer, until the next call */

typedef struct Call {
  const quoth_article *article;
  const quoth_mark *mark;
  quoth_answer *answer;
} Call;

/* ref = { year =, month =, day =, value = }: the date of publication; nil when it
** is not known (yet). */
static void push_reference(lua_State *L, const quoth_article *article) {
  const char *published = quoth_article_metadata(article)->published;
  static const char *const names[] = {"year", "month", "day"};
  if (!published) { lua_pushnil(L); return; }
  lua_createtable(L, 0, 4);
  lua_pushstring(L, published);
  lua_setfield(L, -2, "value");
  for (int i = 0; i < 3 && *published >= '0' && *published <= '9'; i++) {
    lua_Integer number = 0;
    while (*published >= '0' && *published <= '9' && number < 100000)
      number = number * 10 + (*published++ - '0');
    lua_pushinteger(L, number);
    lua_setfield(L, -2, names[i]);
    if (*published == '-') published++;
  }
}

/* Of a mark: nil and false drop it and are no value; true keeps it; a table, string or number
** is its value. Views keep it as well, but are no value that the engine could read. */
static void take_answer(lua_State *L, const Call *call) {
  int type = lua_type(L, -1);
  call->answer->keep = !call->mark || lua_toboolean(L, -1);
  if (!call->mark || !lua_toboolean(L, -1)) return;
  if (type == LUA_TTABLE || type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN) {
    call->answer->value = *quoth_lua_to_value(L, 0, 0, "the value");
    lua_setfield(L, LUA_REGISTRYINDEX, ANSWER);
  } else {
    call->answer->value.kind = QUOTH_FUNCTION;
  }
}

/* Stack: call, function, the value an article keeps alive. */
static int call_protected(lua_State *L) {
  Call *call = lua_touserdata(L, 1);
  Article *box = quoth_lua_new_article(L, 3);
  box->article = call->article;
  lua_pushvalue(L, 2);
  if (call->mark) quoth_lua_push_mark(L, 4, call->mark); else lua_pushvalue(L, 4);
  if (call->mark) push_reference(L, call->article); else lua_pushnil(L);
  int status = lua_pcall(L, 2, 1, 0);
  box->article = NULL; /* what the function kept of it is closed from now on */
  if (status != LUA_OK) return lua_error(L);
  take_answer(L, call);
  return 0;
}

static void copy_message(lua_State *L, quoth_answer *answer) {
  size_t size = 0;
  const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &size) : NULL;
  if (!message) {
    message = "error object is no string";
    size = strlen(message);
  }
  if (size >= sizeof answer->message) size = sizeof answer->message - 1;
  memcpy(answer->message, message, size);
  answer->message[size] = '\0';
}

quoth_status quoth_lua_run(lua_State *L, int functions, int function, const quoth_article *article,
                           const quoth_mark *mark, quoth_answer *answer) {
  Call call = {article, mark, answer};
  int top = lua_gettop(L);
  *answer = (quoth_answer){0};
  if (!lua_checkstack(L, 6)) {
    memcpy(answer->message, "stack overflow", sizeof "stack overflow");
    return QUOTH_ECALLBACK;
  }
  lua_pushcfunction(L, call_protected);
  lua_pushlightuserdata(L, &call);
  lua_rawgeti(L, functions, function);
  lua_pushvalue(L, functions);
  int status = lua_pcall(L, 3, 0, 0);
  if (status != LUA_OK) copy_message(L, answer);
  lua_settop(L, top);
  return status == LUA_OK ? QUOTH_OK : QUOTH_ECALLBACK;
}

quoth_status quoth_lua_call(void *ud, int function, const quoth_article *article,
                            const quoth_mark *mark, quoth_answer *answer) {
  const Reading *r = ((const Rules *)ud)->reading;
  return quoth_lua_run(r->L, r->functions_index, function, article, mark, answer);
}

/* ------------------------------------------------------------ read */

/* The collector sees a small userdata; tell it what stands behind. Where every article is
** closed before the next is read there is nothing for it to find. */
static void tell_collector(lua_State *L, const Rules *rules, const quoth_article *article) {
  if (rules->open > 1) lua_gc(L, LUA_GCSTEP, (int)(quoth_article_memory(article) >> 10) + 1);
}

/* read(rules, text [, options]) --> article, or nil, message, position */
static int read_text(lua_State *L) {
  size_t size;
  quoth_error error;
  Reading r = {0};
  quoth_read_options options = {.size = sizeof options};
  Rules *rules = quoth_lua_check_rules(L, 1);
  const char *text = luaL_checklstring(L, 2, &size);
  if (lua_isnoneornil(L, 3)) lua_settop(L, 2), lua_newtable(L);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  quoth_lua_read_options(L, 3, &options);
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  Article *box = quoth_lua_new_article(L, 1);
  int article = lua_gettop(L);
  take_progress(L, 3, &r, &options);
  quoth_lua_begin(L, 1, &r);
  box->owned = quoth_read(rules->rules, text, size, &options, &error);
  quoth_lua_end(&r);
  box->article = box->owned;
  if (r.failed) { lua_pushvalue(L, r.progress_index); return lua_error(L); }
  if (!box->owned && error.code == QUOTH_EARGUMENT) return quoth_lua_mistake(L, "%s", error.message);
  if (!box->owned) return quoth_lua_fail(L, &error);
  rules->open++;
  tell_collector(L, rules, box->article);
  lua_pushvalue(L, article);
  return 1;
}

/* ------------------------------------------------------------ split */

/* Where the articles are, while they are found: a report must not throw. */
typedef struct Places {
  size_t count, room;
  size_t (*of)[2];
  lua_Alloc alloc;
  void *ud;
  int failed; /* there was no memory for more */
} Places;

static int note_place(void *ud, size_t begin, size_t end) {
  Places *p = ud;
  if (p->count == p->room) {
    size_t room = p->room * 2 + 8;
    void *grown = p->alloc(p->ud, p->of, p->room * sizeof *p->of, room * sizeof *p->of);
    if (!grown) return p->failed = 1;
    p->of = grown;
    p->room = room;
  }
  p->of[p->count][0] = begin;
  p->of[p->count++][1] = end;
  return 0;
}

static int push_places(lua_State *L) {
  const Places *p = lua_touserdata(L, 2);
  const char *text = lua_tostring(L, 1);
  lua_newtable(L);
  for (size_t i = 0; i < p->count; i++) {
    lua_pushlstring(L, text + p->of[i][0], p->of[i][1] - p->of[i][0]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* split(rules, text) --> list of texts, or nil, message, position */
static int split_text(lua_State *L) {
  size_t size;
  quoth_error error;
  const Rules *rules = quoth_lua_check_rules(L, 1);
  const char *text = luaL_checklstring(L, 2, &size);
  Places places = {0};
  lua_settop(L, 2);
  lua_pushcfunction(L, push_places);
  lua_pushvalue(L, 2);
  lua_pushlightuserdata(L, &places);
  places.alloc = lua_getallocf(L, &places.ud);
  quoth_status status = quoth_split(rules->rules, text, size, note_place, &places, &error);
  int result = status == QUOTH_OK && !places.failed ? lua_pcall(L, 2, 1, 0) : LUA_ERRRUN;
  if (places.of) places.alloc(places.ud, places.of, places.room * sizeof *places.of, 0);
  if (places.failed) return luaL_error(L, "not enough memory");
  if (status != QUOTH_OK) return quoth_lua_fail(L, &error);
  return result == LUA_OK ? 1 : lua_error(L);
}

/* check_limits(limits): raises what is wrong with them */
static int check_limits(lua_State *L) {
  quoth_limits limits;
  luaL_checktype(L, 1, LUA_TTABLE);
  read_limits(L, 1, &limits);
  return 0;
}

static const luaL_Reg functions[] = {
  {"read", read_text}, {"split", split_text}, {"check_limits", check_limits}, {NULL, NULL}
};

void quoth_lua_open_read(lua_State *L) { luaL_setfuncs(L, functions, 0); }
