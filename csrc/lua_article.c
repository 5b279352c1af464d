/*
** lua_article.c - articles: their life, their methods, the fields of their metadata.
*/
#include "lua_view.h"

Article *quoth_lua_check_article(lua_State *L, int index) {
  Article *box = luaL_checkudata(L, index, ARTICLE_TYPE);
  if (!box->article) luaL_error(L, "attempt to use a closed article");
  return box;
}

Article *quoth_lua_new_article(lua_State *L, int rules) {
  rules = lua_absindex(L, rules);
  Article *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (Article){NULL, NULL};
  luaL_setmetatable(L, ARTICLE_TYPE);
  lua_pushvalue(L, rules);
  lua_setiuservalue(L, -2, 1);
  return box;
}

static void count_closed(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  ((Rules *)lua_touserdata(L, -1))->open--;
  lua_pop(L, 1);
}

/* article:close(); also __close and __gc. Safe to call twice. */
static int article_close(lua_State *L) {
  Article *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
  quoth_article *owned = box->owned;
  *box = (Article){NULL, NULL};
  if (owned) count_closed(L);
  quoth_article_free(owned);
  return 0;
}

/* article:memory() --> bytes that it holds outside Lua's heap */
static int article_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)quoth_article_memory(quoth_lua_check_article(L, 1)->article));
  return 1;
}

/* article:work(stage) --> steps, the same on every machine */
static int article_work(lua_State *L) {
  static const char *const stages[] = {"source", "blocks", "tokens", "sentences", "lexicons", "quotations", "rules",
                                       "dates", "names", "tagger", "quotes", "speakers", NULL};
  const Article *box = quoth_lua_check_article(L, 1);
  const char *stage = stages[luaL_checkoption(L, 2, NULL, stages)];
  lua_pushinteger(L, (lua_Integer)quoth_work(box->article, stage));
  return 1;
}

/* article:input_position(position) --> the position in the bytes that were read */
static int article_input_position(lua_State *L) {
  const Article *box = quoth_lua_check_article(L, 1);
  size_t size;
  lua_Integer position = luaL_checkinteger(L, 2);
  quoth_text(box->article, &size);
  if (position < 1 || (lua_Unsigned)position > size + 1)
    return quoth_lua_mistake(L, "position %I is outside of the text, which has %I bytes",
                             (LUAI_UACINT)position, (LUAI_UACINT)size);
  lua_pushinteger(L, (lua_Integer)quoth_input_offset(box->article, (size_t)position - 1) + 1);
  return 1;
}

static int push_problem(lua_State *L, const quoth_problem *problem) {
  lua_createtable(L, 0, 5);
  quoth_lua_set_string(L, "rule", problem->rule);
  quoth_lua_set_string(L, "place", problem->place);
  quoth_lua_set_string(L, "message", problem->message);
  quoth_lua_set_integer(L, "first", (uint64_t)problem->span.begin + 1);
  quoth_lua_set_integer(L, "last", problem->span.end);
  return 1;
}

/* article:problems() --> host functions of rules that failed: a list of
** { rule =, place =, message =, first =, last = } */
static int article_problems(lua_State *L) {
  size_t count;
  const quoth_problem *problems = quoth_problems(quoth_lua_check_article(L, 1)->article, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_problem(L, &problems[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* article:rule_counts() --> what each rule did, when read with count_rules: a list
** of { rule =, place =, tried =, matched =, kept =, overlapped =, steps =, nanoseconds = } */
static int article_rule_counts(lua_State *L) {
  size_t count;
  const quoth_rule_count *counts = quoth_rule_counts(quoth_lua_check_article(L, 1)->article, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 8);
    quoth_lua_set_string(L, "rule", counts[i].rule);
    quoth_lua_set_string(L, "place", counts[i].place);
    quoth_lua_set_integer(L, "tried", counts[i].tried);
    quoth_lua_set_integer(L, "matched", counts[i].matched);
    quoth_lua_set_integer(L, "kept", counts[i].kept);
    quoth_lua_set_integer(L, "overlapped", counts[i].overlapped);
    quoth_lua_set_integer(L, "steps", counts[i].steps);
    quoth_lua_set_integer(L, "nanoseconds", counts[i].nanoseconds);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* A method, or a field of the metadata. Upvalues: fields, type, methods. */
static int article_index(lua_State *L) {
  luaL_checkudata(L, 1, ARTICLE_TYPE);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(3)) != LUA_TNIL) return 1;
  const Field *field = quoth_lua_find_field(L, lua_upvalueindex(1), 2);
  if (!field) return quoth_lua_unknown_field(L, ARTICLE_TYPE);
  const Article *box = quoth_lua_check_article(L, 1);
  lua_settop(L, 2);
  lua_pushvalue(L, 1); /* fields find their article as the user value of a view at 1 */
  quoth_lua_push_view(L, SPAN_TYPE, 3, quoth_article_metadata(box->article), 0);
  lua_replace(L, 1);
  field->push(L, lua_touserdata(L, 1), field->which);
  return 1;
}

static int article_tostring(lua_State *L) {
  const Article *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
  if (!box->article) {
    lua_pushliteral(L, "quoth.article{closed}");
  } else {
    lua_pushfstring(L, "quoth.article{%d blocks, %d quotes, %d dates}",
                    (int)quoth_lua_count_of(box->article, BLOCKS), (int)quoth_lua_count_of(box->article, QUOTES),
                    (int)quoth_lua_count_of(box->article, DATES));
  }
  return 1;
}

static const luaL_Reg article_methods[] = {
  {"close", article_close}, {"memory", article_memory}, {"work", article_work},
  {"input_position", article_input_position}, {"problems", article_problems},
  {"rule_counts", article_rule_counts}, {NULL, NULL}
};

static const luaL_Reg article_meta[] = {
  {"__gc", article_close}, {"__close", article_close}, {"__tostring", article_tostring}, {NULL, NULL}
};

static void push_methods(lua_State *L) {
  luaL_newlib(L, article_methods);
  quoth_lua_add_lists(L);
  quoth_lua_open_output(L);
}

static void open_article(lua_State *L) {
  luaL_newmetatable(L, ARTICLE_TYPE);
  luaL_setfuncs(L, article_meta, 0);
  quoth_lua_push_fields(L, quoth_lua_article_fields);
  lua_pushliteral(L, ARTICLE_TYPE);
  push_methods(L);
  lua_pushcclosure(L, article_index, 3);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

void quoth_lua_open_article(lua_State *L) {
  open_article(L);
  quoth_lua_open_list(L);
  quoth_lua_open_fields(L);
}
