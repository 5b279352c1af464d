/*
** lua_pack.h - the English pack inside the library: build/pack.c, which csrc/pack.lua
** writes from lua/quoth/en.
*/
#ifndef QUOTH_LUA_PACK_H
#define QUOTH_LUA_PACK_H

#include <stddef.h>

typedef struct PackFile {
  const char *name; /* NULL ends the list */
  const unsigned char *data;
  size_t size;
} PackFile;

#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif

extern const PackFile quoth_pack_files[]; /* in order of declaration */
extern const PackFile quoth_pack_model;   /* size 0: none */

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#endif
