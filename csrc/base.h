/*
** base.h - the floor: memory, growable arrays, errors, limits.
**
** Everything an article needs is taken from one arena and freed whole; so is
** everything of a rule set. No function of the engine calls malloc.
*/
#ifndef QUOTH_BASE_H
#define QUOTH_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Vectors of sixteen bytes, where every machine has them; what uses them has a twin that
** does without. */
#if defined(__SSE2__) && defined(__x86_64__)
#define QUOTH__SSE2
#include <emmintrin.h>
#endif

#include "quoth.h"

/* A rock is built with no flags of ours: what is not QUOTH_API stays inside, so
** every header of the engine declares its functions between these two. System
** headers are never included between them: the C library is not ours to hide. */
#if defined(__GNUC__)
#define QUOTH__INTERNAL_BEGIN _Pragma("GCC visibility push(hidden)")
#define QUOTH__INTERNAL_END _Pragma("GCC visibility pop")
#define QUOTH__PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define QUOTH__INTERNAL_BEGIN
#define QUOTH__INTERNAL_END
#define QUOTH__PRINTF(text, first)
#endif

/* A function that shall not take registers from the loop that calls it. */
#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

QUOTH__INTERNAL_BEGIN

#define NONE UINT32_MAX /* "no index" in every array of the engine */

/* A power of two of slots of a table for so many items, `least` or more. */
static inline uint32_t quoth__slots_for(uint32_t items, uint32_t least) {
  uint32_t slots = least;
  while (slots < items) slots *= 2;
  return slots;
}

/* ------------------------------------------------------------------- Cache */

/* A long article is larger than the caches. Stages that look at it here and there ask beforehand for what they will
** look at: no machine foresees where that is. GCC takes a function that only asks for one that does nothing, and drops
** its calls, unless something in it is volatile. */
static inline void quoth__ask_for(const void *address) {
#if defined(__GNUC__)
  __builtin_prefetch(address);
  __asm__ volatile("");
#else
  (void)address;
#endif
}

#define CACHE_LINE 64u

static inline void quoth__ask_for_bytes(const char *bytes, size_t size) {
  for (size_t i = 0; i < size; i += CACHE_LINE) quoth__ask_for(bytes + i);
}

/* Items [first, first + count) of an array. */
#define quoth__ask_for_items(items, first, count) \
  quoth__ask_for_bytes((const char *)((items) + (first)), (count) * sizeof *(items))

/* ------------------------------------------------------------------- Arena */

typedef struct Chunk Chunk;

/* A bump allocator over chunks. Every pointer it gives is aligned for any type
** and stays valid until the arena is freed, or until the block is grown or given
** back. A large block has a chunk of its own, so growing it is a realloc and leaves
** no garbage behind. `held` counts the bytes of the chunks, never above `limit`; with a
** pool it counts what was asked for, so that a limit is reached at the same place. */
typedef struct Arena {
  quoth_alloc alloc;
  void *ud;
  Chunk *chunks;
  size_t held, limit;
  size_t outside;    /* bytes that what lies in it holds elsewhere: machine code of regexes */
  bool refused;      /* more was asked for than the limit allows */
  struct Pool *pool; /* where chunks are sought before `alloc` is asked; or NULL */
} Arena;

/* Chunks that no arena holds, by the power of two below their size: fresh memory costs
** more than half of what reading it does. One thread's, and for one arena. */
typedef struct Pool {
  Chunk *chunks[64];
} Pool;

/* alloc NULL: malloc and free. */
void quoth__arena_init(Arena *arena, quoth_alloc alloc, void *ud, size_t limit);

void quoth__arena_free(Arena *arena);

/* What its chunks really are: one from a pool may be larger than what `held` counts of it. */
size_t quoth__arena_bytes(const Arena *arena);

/* The arena's chunks for a later one, of the same `alloc`; NULL when it holds more than
** is worth keeping. The arena is as after quoth__arena_free. */
Chunk *quoth__arena_empty(Arena *arena);

/* Chunks that were kept serve the arena until quoth__arena_settle frees what is left. */
void quoth__arena_reuse(Arena *arena, Pool *pool, Chunk *kept);
void quoth__arena_settle(Arena *arena);

/* Frees chunks that were kept. */
void quoth__chunks_free(const Arena *arena, Chunk *chunks);

/* `size` bytes, uninitialised; NULL when memory or the limit is exhausted. */
void *quoth__take(Arena *arena, size_t size);

/* `count` items of `size` bytes, all zero; NULL also when the product overflows. */
void *quoth__take_zero(Arena *arena, size_t count, size_t size);

/* Frees a block that is used no more, where it is large enough to have a chunk of its own. */
void quoth__give_back(Arena *arena, void *block, size_t size);

/* A NUL-terminated copy. */
char *quoth__copy(Arena *arena, const char *text, size_t size);

/* As sprintf, with no dependence on the locale for %d, %u, %s and %c, which is
** all that may be used. */
char *quoth__format(Arena *arena, const char *format, ...) QUOTH__PRINTF(2, 3);

/* ------------------------------------------------------------------ Vector */

/* A growable array in an arena: items[0 .. count). Pointers to items die when it
** grows; keep indices. */
#define Vector(T) struct { T *items; uint32_t count, capacity; }

/* Room for one more item at the end: true, or false when memory fails. Then
** write vector.items[vector.count++]. */
#define quoth__room(arena, v) quoth__room_for(arena, v, 1u)

#define quoth__room_for(arena, v, n)                                              \
  ((n) <= (v)->capacity - (v)->count ||                                           \
   quoth__grow(arena, &(v)->items, &(v)->capacity, (v)->count, (n), sizeof *(v)->items))

/* `items` is the address of a pointer to items of `size` bytes each. */
bool quoth__grow(Arena *arena, void *items, uint32_t *capacity, uint32_t count, uint32_t more,
                 size_t size);

/* Sorts `count` items of `size` bytes so that none comes before the one in front of
** it; equal items keep their order. False when memory fails. */
bool quoth__sort(Arena *arena, void *items, uint32_t count, size_t size,
                 bool (*comes_before)(const void *a, const void *b));

/* ------------------------------------------------------------------ Errors */

/* Fills `error` if it is not NULL and holds no error yet (the first one is the
** cause), and returns false, so that a failing function ends with
** `return quoth__fail(...)`. */
bool quoth__fail(quoth_error *error, quoth_status code, size_t at, const char *format, ...)
    QUOTH__PRINTF(4, 5);

/* The same for memory that could not be had. */
bool quoth__no_memory(quoth_error *error);

/* The same for memory of an article, which has a limit: QUOTH_ELIMIT when that was the cause. */
bool quoth__no_memory_in(const Arena *arena, quoth_error *error);

/* ----------------------------------------------------------------- Options */

/* Copies the options of a caller, a struct that begins with its size, over `whole`, which holds
** the defaults. NULL: there are none. Members that a caller compiled against an older header does
** not know stay as they are; `first` is the size in version 0.1, below which no header is: then
** the size was not set. */
bool quoth__take_options(void *whole, size_t whole_size, const void *options, size_t first, quoth_error *error);

#define QUOTH__READ_OPTIONS_FIRST (offsetof(quoth_read_options, progress_ud) + sizeof(void *))

/* ------------------------------------------------------------------- Meter */

enum Stage {
  STAGE_SOURCE, STAGE_BLOCKS, STAGE_TOKENS, STAGE_SENTENCES, STAGE_LEXICONS, STAGE_QUOTATIONS,
  STAGE_RULES, STAGE_DATES, STAGE_NAMES, STAGE_TAGGER, STAGE_QUOTES, STAGE_SPEAKERS, STAGES
};

extern const char *const quoth__stage_names[STAGES];

/* What one reading may cost and has cost. Work is counted in abstract steps
** that do not depend on the machine; the clock, the cancel flag and the
** progress callback are asked every few thousand steps. */
typedef struct Meter {
  quoth_limits limits;      /* defaults filled in */
  uint64_t work[STAGES];
  uint64_t total, next_poll;
  uint64_t deadline;        /* monotonic nanoseconds, 0: none */
  const volatile int *cancel;
  int (*progress)(void *ud, size_t done, size_t total);
  void *progress_ud;
  size_t input_size, done;  /* done: what the progress callback was told last */
} Meter;

/* Defaults of quoth.h chapter 4 for the fields that are 0. */
void quoth__limits_default(quoth_limits *limits);

/* The limits of the options have their defaults already. */
void quoth__meter_start(Meter *meter, const quoth_read_options *options, size_t input_size);

/* Monotonic nanoseconds: for time limits and for counting what rules cost, where the
** caller asks for either. */
uint64_t quoth__clock(void);

/* Asks clock, cancel flag, progress and work limit; `at` is how far in the text
** the stage has come. */
bool quoth__poll(Meter *meter, enum Stage stage, size_t at, quoth_error *error);

/* Charges `steps` to a stage: false, with the error set, when the reading has to
** stop. Call it once per token or per small loop, not per byte. */
static inline bool quoth__charge(Meter *meter, enum Stage stage, uint64_t steps, size_t at,
                                 quoth_error *error) {
  meter->work[stage] += steps;
  meter->total += steps;
  return meter->total < meter->next_poll || quoth__poll(meter, stage, at, error);
}

QUOTH__INTERNAL_END

#endif
