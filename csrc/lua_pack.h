/*
** lua_pack.h - the English pack inside the library: build/pack.c, which csrc/pack.lua
** writes from lua/quoth/en.
*/
#ifndef QUOTH_LUA_PACK_H
#define QUOTH_LUA_PACK_H

#include <stddef.h>

typedef struct PackFile {
  const char *name; /* "quoth/en/dates.lua" */
  const unsigned char *data;
  size_t size;
} PackFile;

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

/* The rule files in order of declaration, a NULL, what they require, a NULL. */
extern const PackFile quoth_pack_files[];
extern const PackFile quoth_pack_model;   /* size 0: none */

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
