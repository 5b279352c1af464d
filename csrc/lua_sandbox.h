/*
** lua_sandbox.h - a lua_State for rule files from strangers.
**
** It has its own allocator with a cap, knows only what is on a list of harmless
** functions, and pays for what it does: instructions, and what library functions
** loop over. When the budget is spent every further instruction fails, so that no
** pcall can swallow it; the state can then only be closed.
*/
#ifndef QUOTH_LUA_SANDBOX_H
#define QUOTH_LUA_SANDBOX_H

#include "lua_core.h"

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

/* The source of a module that rule files may require; NULL: they may not. */
typedef const char *(*FindModule)(const char *name, size_t *size);

typedef struct Sandbox {
  lua_State *L;
  FindModule find;               /* NULL: none but quoth */
  quoth_load_options limits;     /* defaults filled in */
  size_t held, largest_string;
  uint64_t spent, deadline;
  const quoth_article *article;  /* being read: its cancelling stops the rules too; or NULL */
  quoth_status tripped;          /* QUOTH_OK while nothing is exceeded */
  int refused;                   /* memory was asked for beyond the cap */
} Sandbox;

/* Defaults of quoth.h for the fields that are 0. `options` may be NULL. */
quoth_load_options quoth_sandbox_limits(const quoth_load_options *options);

/* False when memory fails. The sandbox must not move while it is open. */
int quoth_sandbox_open(Sandbox *s, const quoth_load_options *limits);

void quoth_sandbox_close(Sandbox *s);

/* A new budget of steps and time. */
void quoth_sandbox_refill(Sandbox *s);

/* Takes steps off the budget; raises when it is spent. */
void quoth_sandbox_charge(lua_State *L, uint64_t steps);

/* Runs a source. Its value is left at slot 2: LUA_OK, or a message there. Slot 1
** holds an empty table from the start. */
int quoth_sandbox_run(Sandbox *s, const char *name, const char *source, size_t size);

/* The string functions that count their steps: a table on the stack. */
void quoth_sandbox_open_text(lua_State *L);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
