/*
** lua_output.c - article:json(options), article:timeml() and article:explain_blocks().
*/
#include "lua_core.h"

#include <string.h>

static int buffer_gc(lua_State *L) {
  Buffer *b = luaL_checkudata(L, 1, BUFFER_TYPE);
  if (b->data) b->alloc(b->ud, b->data, b->capacity, 0);
  b->data = NULL;
  b->size = b->capacity = 0;
  return 0;
}

Buffer *quoth_lua_new_buffer(lua_State *L) {
  Buffer *b = lua_newuserdatauv(L, sizeof *b, 0);
  *b = (Buffer){NULL, NULL, NULL, 0, 0};
  b->alloc = lua_getallocf(L, &b->ud);
  luaL_setmetatable(L, BUFFER_TYPE);
  return b;
}

int quoth_lua_append(void *ud, const char *data, size_t size) {
  Buffer *b = ud;
  if (size > b->capacity - b->size) {
    size_t capacity = (b->capacity + size) * 2;
    char *grown = capacity > b->capacity ? b->alloc(b->ud, b->data, b->capacity, capacity) : NULL;
    if (!grown) return 1;
    b->data = grown;
    b->capacity = capacity;
  }
  memcpy(b->data + b->size, data, size);
  b->size += size;
  return 0;
}

void quoth_lua_take_buffer(lua_State *L) {
  Buffer *b = lua_touserdata(L, -1);
  lua_pushlstring(L, b->data ? b->data : "", b->size);
  lua_pushcfunction(L, buffer_gc);
  lua_pushvalue(L, -3);
  lua_call(L, 1, 0);
  lua_remove(L, -2);
}

static int finish(lua_State *L, quoth_status status, const quoth_error *error) {
  if (status == QUOTH_EIO) return luaL_error(L, "not enough memory");
  if (status != QUOTH_OK) return luaL_error(L, "%s", error->message);
  quoth_lua_take_buffer(L);
  return 1;
}

static const char *const json_options[] = {"offsets", "with", "pretty", NULL};

static quoth_unit unit_option(lua_State *L, int options) {
  static const char *const names[] = {"byte", "char", "utf16"};
  const char *name = lua_getfield(L, options, "offsets") == LUA_TNIL ? "byte" : luaL_tolstring(L, -1, NULL);
  for (int i = 0; i < 3; i++)
    if (strcmp(name, names[i]) == 0) { lua_settop(L, options); return (quoth_unit)i; }
  return (quoth_unit)quoth_lua_mistake(L, "offsets must be 'byte', 'char' or 'utf16', not '%s'", name);
}

static uint32_t with_bit(lua_State *L, const char *name) {
  static const char *const names[] = {"body", "sentences", "tokens", "text"};
  for (int i = 0; i < 4; i++)
    if (strcmp(name, names[i]) == 0) return 1u << i;
  return (uint32_t)quoth_lua_mistake(L, "'with' is a list of body, sentences, tokens and text, not '%s'", name);
}

static uint32_t with_option(lua_State *L, int options) {
  uint32_t with = 0;
  if (lua_getfield(L, options, "with") == LUA_TNIL) { lua_pop(L, 1); return 0; }
  if (!lua_istable(L, -1)) quoth_lua_mistake(L, "option 'with' must be a list, not a %s", luaL_typename(L, -1));
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, -1, i);
    with |= with_bit(L, luaL_tolstring(L, -1, NULL));
    lua_pop(L, 2);
  }
  lua_pop(L, 1);
  return with;
}

/* article:json([{ offsets =, with = {...}, pretty = }]) --> a line of JSON */
static int article_json(lua_State *L) {
  quoth_error error;
  quoth_write_options options = {.size = sizeof options};
  const Article *box = quoth_lua_check_article(L, 1);
  if (!lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TTABLE);
    quoth_lua_check_keys(L, 2, json_options, "the options of json");
    options.unit = unit_option(L, 2);
    options.with = with_option(L, 2);
    options.pretty = quoth_lua_boolean(L, 2, "option", "pretty");
  }
  Buffer *b = quoth_lua_new_buffer(L);
  return finish(L, quoth_write_json(box->article, &options, quoth_lua_append, b, &error), &error);
}

/* article:timeml() --> XML */
static int article_timeml(lua_State *L) {
  quoth_error error;
  const Article *box = quoth_lua_check_article(L, 1);
  Buffer *b = quoth_lua_new_buffer(L);
  return finish(L, quoth_write_timeml(box->article, quoth_lua_append, b, &error), &error);
}

/* article:explain_blocks([all]) --> text */
static int article_explain_blocks(lua_State *L) {
  quoth_error error;
  const Article *box = quoth_lua_check_article(L, 1);
  int all = lua_toboolean(L, 2);
  Buffer *b = quoth_lua_new_buffer(L);
  return finish(L, quoth_explain_blocks(box->article, all, quoth_lua_append, b, &error), &error);
}

static const luaL_Reg methods[] = {
  {"json", article_json}, {"timeml", article_timeml}, {"explain_blocks", article_explain_blocks}, {NULL, NULL}
};

static const luaL_Reg buffer_meta[] = {{"__gc", buffer_gc}, {"__close", buffer_gc}, {NULL, NULL}};

void quoth_lua_open_output(lua_State *L) {
  luaL_newmetatable(L, BUFFER_TYPE);
  luaL_setfuncs(L, buffer_meta, 0);
  lua_pop(L, 1);
  luaL_setfuncs(L, methods, 0);
}
