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

/* A frozen rule set. User value 1: the table of its host functions; 2: the last
** answer of one of them, as long as the engine may read it. */
typedef struct Rules {
  quoth_rules *rules;
  struct Reading *reading; /* the read that is going on, for callbacks; NULL: none */
} Rules;

/* An article, owned or (in a callback) borrowed while it is still being read.
** User value 1: the Rules it was read with. 2: its problems, a table or nil. */
typedef struct Article {
  const quoth_article *article; /* NULL: closed */
  quoth_article *owned;
} Article;

/* One call of quoth_read: how its callbacks reach Lua. */
typedef struct Reading {
  lua_State *L;
  Rules *rules;
  int rules_index;    /* stack index of the Rules */
  int progress_index; /* stack index of the progress function, 0: none */
  int problems_index; /* stack index of the slot for the table of problems */
  int failed;         /* the progress function failed; its error is in the progress slot */
  struct Reading *outer; /* a read with the same rules, in a callback of which we are */
} Reading;

/* ---- lua_rules.c ---- */

/* Registers the types of this file; adds its functions to the table on top. */
void quoth_lua_open_rules(lua_State *L);

/* The frozen rule set at `index`, or an argument error. */
Rules *quoth_lua_check_rules(lua_State *L, int index);

/* Replaces the value at the top by a userdata holding it as a tree; returns the
** tree, which lives as long as both. Functions are added to the table at
** `functions` (0: they are an error) and stand in the tree by their number.
** `what` names the value in errors. */
const quoth_value *quoth_lua_to_value(lua_State *L, int functions, const char *what);

/* ---- lua_read.c ---- */

void quoth_lua_open_read(lua_State *L);

/* The quoth_call of every rule set made here; ud is the Rules. */
quoth_status quoth_lua_call(void *ud, int function, const quoth_article *article,
                            const quoth_mark *mark, quoth_answer *answer);

/* ---- lua_article.c ---- */

void quoth_lua_open_article(lua_State *L);

/* A new closed article on top of the stack, its user value 1 the value at `rules`. */
Article *quoth_lua_new_article(lua_State *L, int rules);

/* The open article at `index`, or an argument error. */
Article *quoth_lua_check_article(lua_State *L, int index);

/* Pushes the view of a mark of the article at `article`. */
void quoth_lua_push_mark(lua_State *L, int article, const quoth_mark *mark);

/* ---- lua_output.c ---- */

/* Methods of an article that write: added to the table on top. */
void quoth_lua_open_output(lua_State *L);

/* ---- small things ---- */

/* nil, message, position: how bad data is told. Position is 1-based. */
int quoth_lua_fail(lua_State *L, const quoth_error *error);

/* Raises a message that says itself where the fault is. */
int quoth_lua_raise(lua_State *L, const quoth_error *error);

/* Raises unless every key of the table at `index` is in `known`, a list ended by
** NULL. `what` names the table. */
void quoth_lua_check_keys(lua_State *L, int index, const char *const *known, const char *what);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
