/*
** lua_view.h - views, not tables: how Lua sees what the engine found.
**
** A view is a small userdata that points to what the engine found and keeps its
** article alive (user value 1); its fields are made when they are asked for. What
** fields a kind of view has is a table, so that a new member of a struct in
** quoth.h is one line.
**
** Positions are 1-based and inclusive: article.text:sub(x.first, x.last) is x.
**
**   lua_view.c     views and their metatables
**   lua_list.c     lists of them: article:quotes() and its like
**   lua_fields.c   the fields of every kind of view
**   lua_article.c  articles
*/
#ifndef QUOTH_LUA_VIEW_H
#define QUOTH_LUA_VIEW_H

#include "lua_core.h"

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

#define SPAN_TYPE "quoth.span"

typedef struct View {
  const Article *box;
  const void *item;  /* the struct of quoth.h that is shown */
  uint32_t index;    /* its place in its list, for the iterator */
} View;

/* One field: what pushes it, and what that needs to know - an offset into the
** item, or a flag. */
typedef struct Field {
  const char *name;
  void (*push)(lua_State *L, const View *view, size_t which);
  size_t which;
} Field;

/* What a list holds. The order is that of the names in lua_list.c. */
typedef enum Kind { BLOCKS, SENTENCES, TOKENS, HITS, DATES, ENTITIES, QUOTES, MARKS, KINDS } Kind;

/* ---- lua_view.c ---- */

/* The article of a view; an error when it is closed. */
const quoth_article *quoth_lua_article_of(lua_State *L, const View *view);

/* Pushes the article of the view at stack index 1; its index. */
int quoth_lua_push_owner(lua_State *L);

/* Pushes a view of an item of the article at a stack index. */
void quoth_lua_push_view(lua_State *L, const char *type, int article, const void *item, uint32_t index);

/* The same of an item that is no struct inside the article: the view has a copy of it behind itself. */
void quoth_lua_push_copy(lua_State *L, const char *type, int article, const void *item, size_t size,
                         uint32_t index);

/* Replaces the article on top by a view of a part of it. */
void quoth_lua_part_view(lua_State *L, const char *type, const void *item, uint32_t index);

/* Pushes an array of views of `count` structs of `size` bytes. */
void quoth_lua_push_array(lua_State *L, const char *type, const void *items, uint32_t count, size_t size);

/* The field of that name (at stack index `key`) in the table at `fields`; NULL. */
const Field *quoth_lua_find_field(lua_State *L, int fields, int key);

/* Raises that the type has no field of the name at stack index 2. */
int quoth_lua_unknown_field(lua_State *L, const char *type);

/* Pushes the fields by their names. */
void quoth_lua_push_fields(lua_State *L, const Field *fields);

/* The view at stack index 1 of a metamethod, whose second upvalue is its type. */
const View *quoth_lua_check_view(lua_State *L, int index);

/* The __index of most views. Upvalues: fields by name, type. */
int quoth_lua_view_index(lua_State *L);

/* Makes the metatable of a kind of view. tostring gives its field `shown`, which for a
** stretch of text is that text itself, else in braces behind the type. */
void quoth_lua_open_view(lua_State *L, const char *type, const Field *fields, const char *shown, int braces,
                         lua_CFunction index);

/* ---- lua_list.c ---- */

size_t quoth_lua_count_of(const quoth_article *a, Kind kind);

/* Pushes item number `index`, which exists, of the article at a stack index. */
void quoth_lua_push_item(lua_State *L, Kind kind, int article, uint32_t index);

/* Makes the metatable of lists. */
void quoth_lua_open_list(lua_State *L);

/* Adds blocks, sentences and so on, the methods that give lists, to the table on top. */
void quoth_lua_add_lists(lua_State *L);

/* ---- lua_fields.c ---- */

extern const Field quoth_lua_article_fields[]; /* of quoth_metadata */

/* Makes the metatables of all kinds of views. */
void quoth_lua_open_fields(lua_State *L);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
