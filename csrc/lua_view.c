/*
** lua_view.c - views and their metatables.
*/
#include "lua_view.h"

#include <string.h>

const quoth_article *quoth_lua_article_of(lua_State *L, const View *view) {
  if (!view->box->article) luaL_error(L, "attempt to use a closed article");
  return view->box->article;
}

int quoth_lua_push_owner(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  return lua_gettop(L);
}

/* A view of nothing, with room for so many bytes behind it. */
static View *push_view(lua_State *L, const char *type, int article, uint32_t index, size_t room) {
  article = lua_absindex(L, article);
  View *view = lua_newuserdatauv(L, sizeof *view + room, 1);
  *view = (View){lua_touserdata(L, article), NULL, index};
  luaL_setmetatable(L, type);
  lua_pushvalue(L, article);
  lua_setiuservalue(L, -2, 1);
  return view;
}

void quoth_lua_push_view(lua_State *L, const char *type, int article, const void *item, uint32_t index) {
  push_view(L, type, article, index, 0)->item = item;
}

void quoth_lua_push_copy(lua_State *L, const char *type, int article, const void *item, size_t size,
                         uint32_t index) {
  View *view = push_view(L, type, article, index, size);
  view->item = memcpy(view + 1, item, size);
}

void quoth_lua_part_view(lua_State *L, const char *type, const void *item, uint32_t index) {
  quoth_lua_push_view(L, type, -1, item, index);
  lua_remove(L, -2);
}

void quoth_lua_push_array(lua_State *L, const char *type, const void *items, uint32_t count, size_t size) {
  int article = quoth_lua_push_owner(L);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    quoth_lua_push_view(L, type, article, (const char *)items + i * size, i);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

/* ------------------------------------------------------------ metatables */

const View *quoth_lua_check_view(lua_State *L, int index) {
  const View *view = lua_touserdata(L, index);
  luaL_checkudata(L, index, lua_tostring(L, lua_upvalueindex(2)));
  return view;
}

const Field *quoth_lua_find_field(lua_State *L, int fields, int key) {
  lua_pushvalue(L, key);
  lua_rawget(L, fields);
  const Field *field = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return field;
}

int quoth_lua_unknown_field(lua_State *L, const char *type) {
  return luaL_error(L, "a %s has no field '%s'", type, luaL_tolstring(L, 2, NULL));
}

int quoth_lua_view_index(lua_State *L) {
  const View *view = quoth_lua_check_view(L, 1);
  const Field *field = quoth_lua_find_field(L, lua_upvalueindex(1), 2);
  if (!field) return quoth_lua_unknown_field(L, lua_tostring(L, lua_upvalueindex(2)));
  quoth_lua_article_of(L, view);
  field->push(L, view, field->which);
  return 1;
}

static int view_tostring(lua_State *L) {
  const View *view = quoth_lua_check_view(L, 1);
  if (!view->box->article) {
    lua_pushfstring(L, "%s{closed}", lua_tostring(L, lua_upvalueindex(2)));
    return 1;
  }
  lua_getfield(L, 1, lua_tostring(L, lua_upvalueindex(3)));
  if (lua_toboolean(L, lua_upvalueindex(4)))
    lua_pushfstring(L, "%s{%s}", lua_tostring(L, lua_upvalueindex(2)), luaL_tolstring(L, -1, NULL));
  return 1;
}

/* Two views of the same thing are equal. */
static int view_eq(lua_State *L) {
  const View *a = quoth_lua_check_view(L, 1), *b = luaL_testudata(L, 2, lua_tostring(L, lua_upvalueindex(2)));
  lua_pushboolean(L, b && a->box == b->box && a->index == b->index &&
                     (a->item == b->item || a->item == (const void *)(a + 1)));
  return 1;
}

void quoth_lua_push_fields(lua_State *L, const Field *fields) {
  lua_newtable(L);
  for (; fields->name; fields++) {
    lua_pushlightuserdata(L, (void *)fields);
    lua_setfield(L, -2, fields->name);
  }
}

void quoth_lua_open_view(lua_State *L, const char *type, const Field *fields, const char *shown, int braces,
                         lua_CFunction index) {
  luaL_newmetatable(L, type);
  quoth_lua_push_fields(L, fields);
  lua_pushstring(L, type);
  lua_pushcclosure(L, index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushnil(L);
  lua_pushstring(L, type);
  lua_pushstring(L, shown);
  lua_pushboolean(L, braces);
  lua_pushcclosure(L, view_tostring, 4);
  lua_setfield(L, -2, "__tostring");
  lua_pushnil(L);
  lua_pushstring(L, type);
  lua_pushcclosure(L, view_eq, 2);
  lua_setfield(L, -2, "__eq");
  lua_pop(L, 1);
}
