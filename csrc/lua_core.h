/*
** lua_core.h - the binding: what its files share.
**
** The binding is the first user of the public API: it includes quoth.h and Lua's
** headers and nothing else of csrc. Everything it keeps is on the lua_State.
**
** Resources stand in userdata that has its metatable before the resource is got,
** so that an error thrown by Lua at any point leaks nothing.
*/
#ifndef QUOTH_LUA_CORE_H
#define QUOTH_LUA_CORE_H

#include <lauxlib.h>
#include <lua.h>

#include "quoth.h"

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

#define RULESET_TYPE "quoth.ruleset"   /* a table: declarations, in order */
#define RULES_TYPE "quoth.rules"       /* userdata: a frozen quoth_rules */
#define ARTICLE_TYPE "quoth.article"   /* userdata: a quoth_article */

/* A frozen rule set. User value 1: the table of its host functions. */
typedef struct Rules {
  quoth_rules *rules;
  struct Reading *reading; /* the read that is going on, for callbacks; NULL: none */
  size_t open;             /* articles read with it and not closed */
} Rules;

/* An article, owned or (in a callback) borrowed while it is still being read.
** User value 1: the Rules it was read with. */
typedef struct Article {
  const quoth_article *article; /* NULL: closed */
  quoth_article *owned;
} Article;

/* One call of quoth_read: how its callbacks reach Lua. */
typedef struct Reading {
  lua_State *L;
  Rules *rules;
  int functions_index;   /* stack index of the table of functions */
  int progress_index;    /* stack index of the progress function, 0: none */
  int failed;            /* the progress function failed; its error is in that slot */
  struct Reading *outer; /* a read with the same rules, in a callback of which we are */
} Reading;

/* ---- lua_value.c ---- */

/* Replaces the value at the top by a userdata holding it as a tree; returns the
** tree, which lives as long as that. Functions are added to the table at
** `functions` (0: they are an error) and stand in the tree by their number there,
** counted from `first`. `what` names the value in errors. */
const quoth_value *quoth_lua_to_value(lua_State *L, int functions, int first, const char *what);

/* ---- lua_ruleset.c ---- */

/* Where declarations go. */
typedef struct Declaring {
  quoth_rules *rules;  /* NULL: nowhere, their functions are collected only */
  int functions;       /* stack index of the table of functions */
  int first;           /* number of its first */
  quoth_error *error;
} Declaring;

/* Adds `ruleset` to the table on top. */
void quoth_lua_open_ruleset(lua_State *L);

/* Declares the rule set at the top, or the list of them; raises what is wrong. */
void quoth_lua_declare(lua_State *L, const Declaring *d);

/* ---- lua_rules.c ---- */

/* Registers the types of this file; adds its functions to the table on top. */
void quoth_lua_open_rules(lua_State *L);

/* The frozen rule set at `index`, or an argument error. */
Rules *quoth_lua_check_rules(lua_State *L, int index);

/* From now on functions of the rule set at `rules` are called in L, until the end;
** pushes their table, which has to stay. No error may be thrown in between. */
void quoth_lua_begin(lua_State *L, int rules, Reading *r);
void quoth_lua_end(Reading *r);

/* ---- lua_host.c ---- */

/* Adds `source` to the table on top. */
void quoth_lua_open_host(lua_State *L);

/* Loads the source at the top in a sandbox; 0 if it is none. */
int quoth_lua_load_source(lua_State *L, quoth_rules *rules);

/* ---- lua_read.c ---- */

void quoth_lua_open_read(lua_State *L);

/* Options of a read, from the table at `index`; `progress` is left out. */
void quoth_lua_read_options(lua_State *L, int index, quoth_read_options *options);

/* Calls function number `function` of the table at `functions` for a mark, or for
** an article (mark NULL), in protected mode. Never throws. */
quoth_status quoth_lua_run(lua_State *L, int functions, int function, const quoth_article *article,
                           const quoth_mark *mark, quoth_answer *answer);

/* The quoth_call of every rule set made here; ud is the Rules. */
quoth_status quoth_lua_call(void *ud, int function, const quoth_article *article,
                            const quoth_mark *mark, quoth_answer *answer);

/* ---- lua_article.c ---- */

void quoth_lua_open_article(lua_State *L);

/* A new closed article on top of the stack, its user value 1 the value at `rules`. */
Article *quoth_lua_new_article(lua_State *L, int rules);

/* The open article at `index`, or an argument error. */
Article *quoth_lua_check_article(lua_State *L, int index);

/* ---- lua_fields.c ---- */

/* Pushes the view of a mark of the article at `article`. */
void quoth_lua_push_mark(lua_State *L, int article, const quoth_mark *mark);

/* ---- lua_output.c ---- */

#define BUFFER_TYPE "quoth.buffer"

/* Output while it grows, in memory of the state's allocator: a writer must not
** throw. A closed userdata; quoth_lua_append is the quoth_writer for it. */
typedef struct Buffer {
  lua_Alloc alloc;
  void *ud;
  char *data;
  size_t size, capacity;
} Buffer;

Buffer *quoth_lua_new_buffer(lua_State *L);

int quoth_lua_append(void *ud, const char *data, size_t size);

/* Replaces the buffer on top by its bytes as a string. */
void quoth_lua_take_buffer(lua_State *L);

/* Methods of an article that write: added to the table on top. */
void quoth_lua_open_output(lua_State *L);

/* ---- lua_train.c ---- */

void quoth_lua_open_train(lua_State *L);

/* ---- small things ---- */

/* nil, message, position: how bad data is told. Position is 1-based. */
int quoth_lua_fail(lua_State *L, const quoth_error *error);

/* Raises a message that says itself where the fault is. */
int quoth_lua_raise(lua_State *L, const quoth_error *error);

/* Raises a mistake of the caller, with the line that called the module: its own surface in Lua
** stands between. Without one when that is no line of Lua (pcall, or a host in C). */
int quoth_lua_mistake(lua_State *L, const char *format, ...);

/* Adds `surface` and `mistake` to the table on top. */
void quoth_lua_open_mistake(lua_State *L);

/* Raises unless every key of the table at `index` is in `known`, a list ended by
** NULL. `what` names the table. */
void quoth_lua_check_keys(lua_State *L, int index, const char *const *known, const char *what);

/* The field of the table at `index` that must be a boolean; absent: false. `what` is what it is
** called in errors ("option"), likewise below. */
int quoth_lua_boolean(lua_State *L, int index, const char *what, const char *name);

/* The field that must be a whole number from 0 to `most`; absent: 0. */
uint64_t quoth_lua_whole(lua_State *L, int index, const char *what, const char *name, uint64_t most);

/* The same of a table of limits. */
uint64_t quoth_lua_limit(lua_State *L, int index, const char *name, uint64_t most);

/* Sets a field of the table on top. */
void quoth_lua_set_string(lua_State *L, const char *name, const char *value);
void quoth_lua_set_integer(lua_State *L, const char *name, uint64_t value);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
