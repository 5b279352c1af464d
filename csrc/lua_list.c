/*
** lua_list.c - lists of views: article:quotes() and its like.
*/
#include "lua_view.h"

#include <string.h>

#define LIST_TYPE "quoth.list"

static const char *const list_types[KINDS] = {
  "quoth.block", "quoth.sentence", "quoth.token", "quoth.hit",
  "quoth.date", "quoth.entity", "quoth.quote", "quoth.mark"
};

typedef struct List {
  const Article *box;
  Kind kind;
  const char *type; /* marks of that type only, NULL: all; kept alive by user value 2 */
  size_t asked;     /* of a type: the number of its item asked for last, 0: none, so that walking by numbers is not */
  size_t at;        /* counting them again each time; and its place among all, of which there were */
  size_t all;       /* so many: a list may be held while marks are still made */
} List;

/* The array and size of the kinds that are arrays of structs. */
static const void *items_of(const quoth_article *a, Kind kind, size_t *count, size_t *size) {
  switch (kind) {
    case BLOCKS: *size = sizeof(quoth_block); return quoth_blocks(a, count);
    case SENTENCES: *size = sizeof(quoth_sentence); return quoth_sentences(a, count);
    case DATES: *size = sizeof(quoth_date); return quoth_dates(a, count);
    case ENTITIES: *size = sizeof(quoth_entity); return quoth_entities(a, count);
    case QUOTES: *size = sizeof(quoth_quote); return quoth_quotes(a, count);
    case MARKS: *size = sizeof(quoth_mark); return quoth_marks(a, count);
    case TOKENS: *count = quoth_token_count(a); return NULL;
    case HITS: *count = quoth_hit_count(a); return NULL;
    default: *count = 0; return NULL;
  }
}

void quoth_lua_push_item(lua_State *L, Kind kind, int article, uint32_t index) {
  const quoth_article *a = ((const Article *)lua_touserdata(L, article))->article;
  size_t count, size = 0;
  const char *items = items_of(a, kind, &count, &size);
  if (kind == TOKENS) { /* they and hits are no structs inside the article */
    quoth_token token = quoth_token_at(a, index);
    quoth_lua_push_copy(L, list_types[kind], article, &token, sizeof token, index);
  } else if (kind == HITS) {
    quoth_hit hit = quoth_hit_at(a, index);
    quoth_lua_push_copy(L, list_types[kind], article, &hit, sizeof hit, index);
  } else {
    quoth_lua_push_view(L, list_types[kind], article, items + index * size, index);
  }
}

size_t quoth_lua_count_of(const quoth_article *a, Kind kind) {
  size_t count, size;
  items_of(a, kind, &count, &size);
  return count;
}

static int passes(const List *list, const quoth_article *a, size_t index) {
  return !list->type || strcmp(quoth_marks(a, NULL)[index].type, list->type) == 0;
}

static List *check_list(lua_State *L) {
  List *list = luaL_checkudata(L, 1, LIST_TYPE);
  if (!list->box->article) luaL_error(L, "attempt to use a closed article");
  return list;
}

static int push_from(lua_State *L, const List *list, size_t index) {
  const quoth_article *a = list->box->article;
  size_t count = quoth_lua_count_of(a, list->kind);
  while (index < count && !passes(list, a, index)) index++;
  if (index >= count) return 0;
  lua_getiuservalue(L, 1, 1);
  quoth_lua_push_item(L, list->kind, lua_gettop(L), (uint32_t)index);
  return 1;
}

/* list(_, view) --> the next view: `for view in list do` */
static int list_call(lua_State *L) {
  const List *list = check_list(L);
  const View *view = NULL;
  if (!lua_isnoneornil(L, 3)) view = luaL_checkudata(L, 3, list_types[list->kind]);
  return push_from(L, list, view ? (size_t)view->index + 1 : 0);
}

static int list_len(lua_State *L) {
  const List *list = check_list(L);
  size_t count = quoth_lua_count_of(list->box->article, list->kind), passing = count;
  if (list->type)
    for (size_t i = passing = 0; i < count; i++) passing += (size_t)passes(list, list->box->article, i);
  lua_pushinteger(L, (lua_Integer)passing);
  return 1;
}

/* The place among all of item `wanted`, from 1, of a list of one type; `count`: it has fewer. */
static size_t place_of(List *list, size_t wanted, size_t count) {
  const quoth_article *a = list->box->article;
  if (list->all != count || wanted < list->asked) list->asked = list->at = 0;
  list->all = count;
  if (list->asked == wanted) return list->at;
  for (size_t at = list->at + (list->asked > 0); at < count; at++) {
    if (!passes(list, a, at)) continue;
    list->at = at;
    if (++list->asked == wanted) return at;
  }
  return count;
}

/* list[i], from 1; nil outside */
static int list_index(lua_State *L) {
  List *list = check_list(L);
  lua_Integer wanted = luaL_checkinteger(L, 2);
  size_t count = quoth_lua_count_of(list->box->article, list->kind), index = (size_t)wanted - 1;
  if (wanted < 1 || (lua_Unsigned)wanted > count) return 0;
  if (list->type) index = place_of(list, (size_t)wanted, count);
  return index < count ? push_from(L, list, index) : 0;
}

static int list_tostring(lua_State *L) {
  const List *list = luaL_checkudata(L, 1, LIST_TYPE);
  if (!list->box->article) lua_pushliteral(L, "quoth.list{closed}");
  else lua_pushfstring(L, "quoth.list{%d of %s}", (int)(list_len(L), lua_tointeger(L, -1)),
                       list_types[list->kind]);
  return 1;
}

/* article:quotes() and its like. Upvalue: the kind. */
static int article_list(lua_State *L) {
  Article *box = quoth_lua_check_article(L, 1);
  Kind kind = (Kind)lua_tointeger(L, lua_upvalueindex(1));
  const char *type = kind == MARKS ? luaL_optstring(L, 2, NULL) : NULL;
  lua_settop(L, 2);
  List *list = lua_newuserdatauv(L, sizeof *list, 2);
  *list = (List){.box = box, .kind = kind, .type = type};
  luaL_setmetatable(L, LIST_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 2);
  return 1;
}

static const luaL_Reg list_meta[] = {
  {"__call", list_call}, {"__len", list_len}, {"__index", list_index},
  {"__tostring", list_tostring}, {NULL, NULL}
};

void quoth_lua_open_list(lua_State *L) {
  luaL_newmetatable(L, LIST_TYPE);
  luaL_setfuncs(L, list_meta, 0);
  lua_pop(L, 1);
}

static const char *const list_names[KINDS] = {
  "blocks", "sentences", "tokens", "hits", "dates", "entities", "quotes", "marks"
};

void quoth_lua_add_lists(lua_State *L) {
  for (int kind = 0; kind < KINDS; kind++) {
    lua_pushinteger(L, kind);
    lua_pushcclosure(L, article_list, 1);
    lua_setfield(L, -2, list_names[kind]);
  }
}
