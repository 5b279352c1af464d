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

/* ------------------------------------------------------------ options */

static const char *const option_names[] = {
  "published", "id", "all_blocks", "narrative", "day_first", "month_first", "southern",
  "limits", "progress", NULL
};

static const char *const limit_names[] = {
  "input_bytes", "memory_bytes", "tokens", "marks", "nesting", "regex_steps", "work",
  "milliseconds", NULL
};

static const char *string_option(lua_State *L, int options, const char *name) {
  int type = lua_getfield(L, options, name);
  if (type != LUA_TNIL && type != LUA_TSTRING)
    luaL_error(L, "option '%s' must be a string, not a %s", name, luaL_typename(L, -1));
  const char *text = lua_tostring(L, -1);
  if (text && strlen(text) != lua_rawlen(L, -1)) luaL_error(L, "option '%s' contains a NUL", name);
  lua_pop(L, 1);
  return text; /* the table of options keeps it alive */
}

static uint32_t flag_option(lua_State *L, int options, const char *name, uint32_t flag) {
  lua_getfield(L, options, name);
  int set = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return set ? flag : 0;
}

static uint64_t limit(lua_State *L, int limits, const char *name, uint64_t most) {
  int is_integer = 1;
  lua_Integer value = 0;
  if (lua_getfield(L, limits, name) != LUA_TNIL) value = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer || value < 0 || (uint64_t)value > most)
    luaL_error(L, "limit '%s' must be a whole number from 0 to %s", name, most == UINT32_MAX ? "2^32-1" : "2^63-1");
  lua_pop(L, 1);
  return (uint64_t)value;
}

static void read_limits(lua_State *L, int options, quoth_limits *limits) {
  if (lua_getfield(L, options, "limits") == LUA_TNIL) { lua_pop(L, 1); return; }
  if (!lua_istable(L, -1)) luaL_error(L, "option 'limits' must be a table, not a %s", luaL_typename(L, -1));
  int t = lua_gettop(L);
  quoth_lua_check_keys(L, t, limit_names, "limits");
  limits->input_bytes = (size_t)limit(L, t, "input_bytes", INT64_MAX);
  limits->memory_bytes = (size_t)limit(L, t, "memory_bytes", INT64_MAX);
  limits->tokens = (uint32_t)limit(L, t, "tokens", UINT32_MAX);
  limits->marks = (uint32_t)limit(L, t, "marks", UINT32_MAX);
  limits->nesting = (uint32_t)limit(L, t, "nesting", UINT32_MAX);
  limits->regex_steps = (uint32_t)limit(L, t, "regex_steps", UINT32_MAX);
  limits->work = limit(L, t, "work", INT64_MAX);
  limits->milliseconds = (uint32_t)limit(L, t, "milliseconds", UINT32_MAX);
  lua_pop(L, 1);
}

static void read_options(lua_State *L, int index, quoth_read_options *options) {
  quoth_lua_check_keys(L, index, option_names, "the options of a read");
  options->published = string_option(L, index, "published");
  options->id = string_option(L, index, "id");
  options->flags = flag_option(L, index, "all_blocks", QUOTH_ALL_BLOCKS) |
                   flag_option(L, index, "narrative", QUOTH_NARRATIVE) |
                   flag_option(L, index, "day_first", QUOTH_DAY_FIRST) |
                   flag_option(L, index, "month_first", QUOTH_MONTH_FIRST) |
                   flag_option(L, index, "southern", QUOTH_SOUTHERN);
  read_limits(L, index, &options->limits);
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
    luaL_error(L, "option 'progress' must be a function, not a %s", luaL_typename(L, -1));
  if (type == LUA_TNIL) return;
  lua_pushcclosure(L, progress_protected, 1);
  r->progress_index = lua_gettop(L);
  read->progress = progress;
  read->progress_ud = r;
}

/* ------------------------------------------------------------ callbacks of rules */

typedef struct Call {
  Reading *reading;
  int function;
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
    while (*published >= '0' && *published <= '9' && number < 100000) number = number * 10 + (*published++ - '0');
    lua_pushinteger(L, number);
    lua_setfield(L, -2, names[i]);
    if (*published == '-') published++;
  }
}

/* The tree of the answer stays alive in the Rules until the next call. */
static void take_answer(lua_State *L, Call *call) {
  call->answer->keep = lua_isnil(L, -1) || lua_toboolean(L, -1);
  int plain = lua_istable(L, -1) || lua_type(L, -1) == LUA_TSTRING || lua_type(L, -1) == LUA_TNUMBER;
  if (!plain || !call->mark) return;
  call->answer->value = *quoth_lua_to_value(L, 0, "the value");
  lua_setiuservalue(L, 3, 2);
}

/* Stack: call, function, Rules. `when` answers whether to keep the match (nil is
** no), `value` a value. */
static int call_protected(lua_State *L) {
  Call *call = lua_touserdata(L, 1);
  Article *box = quoth_lua_new_article(L, 3);
  int article = lua_gettop(L);
  box->article = call->article;
  lua_pushvalue(L, 2);
  if (call->mark) {
    quoth_lua_push_mark(L, article, call->mark);
    push_reference(L, call->article);
  } else {
    lua_pushvalue(L, article);
    lua_pushnil(L);
  }
  int status = lua_pcall(L, 2, 1, 0);
  box->article = NULL; /* what the function kept is a closed article from now on */
  if (status != LUA_OK) return lua_error(L);
  if (lua_isnil(L, -1) && call->mark) lua_pushboolean(L, 0);
  take_answer(L, call);
  return 0;
}

static void copy_message(lua_State *L, quoth_answer *answer) {
  size_t size = 0;
  const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &size) : "(error object is no string)";
  if (!size) size = strlen(message);
  if (size >= sizeof answer->message) size = sizeof answer->message - 1;
  memcpy(answer->message, message, size);
  answer->message[size] = '\0';
}

/* problem(message): appended to the list in the slot. */
static int add_problem(lua_State *L) {
  lua_pushvalue(L, 1);
  lua_rawseti(L, 2, (lua_Integer)lua_rawlen(L, 2) + 1);
  return 0;
}

static int note_protected(lua_State *L) {
  const Call *call = lua_touserdata(L, 1);
  const char *id = quoth_article_metadata(call->article)->id;
  lua_settop(L, 2);
  if (call->mark)
    lua_pushfstring(L, "rule '%s', article '%s', at %d: %s", call->mark->rule ? call->mark->rule : "?",
                    id ? id : "?", (int)call->mark->span.begin + 1, call->answer->message);
  else
    lua_pushfstring(L, "after hook, article '%s': %s", id ? id : "?", call->answer->message);
  lua_replace(L, 1);
  return add_problem(L);
}

static void note_problem(Reading *r, Call *call) {
  lua_pushcfunction(r->L, note_protected);
  lua_pushlightuserdata(r->L, call);
  lua_pushvalue(r->L, r->problems_index);
  if (lua_pcall(r->L, 2, 0, 0) != LUA_OK) lua_pop(r->L, 1);
}

quoth_status quoth_lua_call(void *ud, int function, const quoth_article *article,
                            const quoth_mark *mark, quoth_answer *answer) {
  Rules *rules = ud;
  Reading *r = rules->reading;
  Call call = {r, function, article, mark, answer};
  *answer = (quoth_answer){0};
  if (!r || !lua_checkstack(r->L, 8)) {
    memcpy(answer->message, "no room on the stack", sizeof "no room on the stack");
    return QUOTH_ECALLBACK;
  }
  int top = lua_gettop(r->L);
  lua_getiuservalue(r->L, r->rules_index, 1);
  lua_pushcfunction(r->L, call_protected);
  lua_pushlightuserdata(r->L, &call);
  lua_rawgeti(r->L, top + 1, function);
  lua_pushvalue(r->L, r->rules_index);
  int status = lua_pcall(r->L, 3, 0, 0);
  if (status != LUA_OK) {
    copy_message(r->L, answer);
    note_problem(r, &call);
  }
  lua_settop(r->L, top);
  return status == LUA_OK ? QUOTH_OK : QUOTH_ECALLBACK;
}

/* ------------------------------------------------------------ read */

static void begin_reading(lua_State *L, Reading *r, Rules *rules) {
  *r = (Reading){.L = L, .rules = rules, .rules_index = 1};
  lua_newtable(L);
  r->problems_index = lua_gettop(L);
  r->outer = rules->reading;
}

/* The collector sees a small userdata; tell it what stands behind. */
static void tell_collector(lua_State *L, const quoth_article *article) {
  lua_gc(L, LUA_GCSTEP, (int)(quoth_article_memory(article) >> 10) + 1);
}

/* read(rules, text [, options]) --> article, or nil, message, position */
static int read_text(lua_State *L) {
  size_t size;
  quoth_error error;
  Reading r;
  quoth_read_options options = {.size = sizeof options};
  Rules *rules = quoth_lua_check_rules(L, 1);
  const char *text = luaL_checklstring(L, 2, &size);
  if (lua_isnoneornil(L, 3)) lua_settop(L, 2), lua_newtable(L);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  read_options(L, 3, &options);
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  Article *box = quoth_lua_new_article(L, 1);
  int article = lua_gettop(L);
  begin_reading(L, &r, rules);
  take_progress(L, 3, &r, &options);
  rules->reading = &r;
  box->owned = quoth_read(rules->rules, text, size, &options, &error);
  rules->reading = r.outer;
  box->article = box->owned;
  if (r.failed) { lua_pushvalue(L, r.progress_index); return lua_error(L); }
  if (!box->owned && error.code == QUOTH_EARGUMENT) return luaL_error(L, "%s", error.message);
  if (!box->owned) return quoth_lua_fail(L, &error);
  lua_pushvalue(L, r.problems_index);
  lua_setiuservalue(L, article, 2);
  tell_collector(L, box->article);
  lua_pushvalue(L, article);
  return 1;
}

static const luaL_Reg functions[] = {{"read", read_text}, {NULL, NULL}};

void quoth_lua_open_read(lua_State *L) { luaL_setfuncs(L, functions, 0); }
