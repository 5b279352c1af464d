/*
** arena.c - the floor: memory, growable arrays, sorting.
*/
#include "base.h"

#include <stdio.h>
#include <stdlib.h>

/* A chunk's header; its bytes follow, aligned for any type. `next` is the chunk
** that was got before it. The newest chunk of small blocks is always the head. */
struct Chunk {
  Chunk *next;
  Chunk *previous;
  size_t size;  /* of the bytes behind the header, as asked for */
  size_t used;
  size_t room;  /* of all bytes behind the header: a chunk that is used again may be larger */
};

#define ALIGNMENT 16u

/* Smaller when memory is made to fail, so that every block is an allocation. */
#ifndef CHUNK_FIRST
#define CHUNK_FIRST ((size_t)8 * 1024)
#define CHUNK_LARGEST ((size_t)1024 * 1024)
#endif

#define KEPT_MOST ((size_t)128 * 1024 * 1024) /* chunks of more are not kept */
#define POOL_TRIES 4 /* chunks of about the right size that are looked at */
#define OWN_CHUNK ((size_t)32 * 1024) /* blocks from this size on get a chunk of their own */
#define HEADER_SIZE ((sizeof(Chunk) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

static void *default_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, nsize);
}

static char *bytes_of(Chunk *chunk) { return (char *)chunk + HEADER_SIZE; }

static Chunk *chunk_of(void *block) { return (Chunk *)(void *)((char *)block - HEADER_SIZE); }

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

void quoth__arena_init(Arena *arena, quoth_alloc alloc, void *ud, size_t limit) {
  *arena = (Arena){.alloc = alloc ? alloc : default_alloc, .ud = ud, .limit = limit};
}

static void free_chunk(const Arena *arena, Chunk *chunk) {
  arena->alloc(arena->ud, chunk, HEADER_SIZE + chunk->room, 0);
}

void quoth__chunks_free(const Arena *arena, Chunk *chunks) {
  while (chunks) {
    Chunk *next = chunks->next;
    free_chunk(arena, chunks);
    chunks = next;
  }
}

void quoth__arena_free(Arena *arena) {
  quoth__chunks_free(arena, arena->chunks);
  arena->chunks = NULL;
  arena->held = 0;
}

/* -------------------------------------------------------------------- pool */

static unsigned class_of(size_t size) {
  unsigned class = 0;
  while (size >>= 1) class++;
  return class;
}

static void put_away(Pool *pool, Chunk *chunk) {
  Chunk **chunks = &pool->chunks[class_of(chunk->room)];
  chunk->next = *chunks;
  *chunks = chunk;
}

/* A chunk with at least so much room and no more than twice that; or NULL. */
static Chunk *seek(Pool *pool, size_t size) {
  unsigned class = class_of(size);
  for (unsigned k = class; k <= class + 1; k++) {
    Chunk **place = &pool->chunks[k];
    for (int tries = POOL_TRIES; *place && tries > 0; place = &(*place)->next, tries--) {
      Chunk *chunk = *place;
      if (chunk->room < size || chunk->room / 2 > size) continue;
      *place = chunk->next;
      return chunk;
    }
  }
  return NULL;
}

void quoth__arena_reuse(Arena *arena, Pool *pool, Chunk *kept) {
  *pool = (Pool){{NULL}};
  arena->pool = pool;
  while (kept) {
    Chunk *next = kept->next;
    put_away(pool, kept);
    kept = next;
  }
}

void quoth__arena_settle(Arena *arena) {
  if (!arena->pool) return;
  for (size_t i = 0; i < sizeof arena->pool->chunks / sizeof *arena->pool->chunks; i++)
    quoth__chunks_free(arena, arena->pool->chunks[i]);
  arena->pool = NULL;
}

size_t quoth__arena_bytes(const Arena *arena) {
  size_t bytes = 0;
  for (const Chunk *chunk = arena->chunks; chunk; chunk = chunk->next) bytes += HEADER_SIZE + chunk->room;
  return bytes;
}

Chunk *quoth__arena_empty(Arena *arena) {
  Chunk *kept = arena->chunks;
  if (quoth__arena_bytes(arena) > KEPT_MOST) {
    quoth__arena_free(arena);
    return NULL;
  }
  arena->chunks = NULL;
  arena->held = 0;
  return kept;
}

/* ------------------------------------------------------------------ chunks */

static bool fits_limit(Arena *arena, size_t more) {
  bool fits = more <= SIZE_MAX / 2 && arena->held <= arena->limit && more <= arena->limit - arena->held;
  arena->refused |= !fits;
  return fits;
}

static Chunk *new_chunk(Arena *arena, size_t size) {
  if (size > SIZE_MAX / 4 || !fits_limit(arena, HEADER_SIZE + size)) return NULL;
  Chunk *chunk = arena->pool ? seek(arena->pool, size) : NULL;
  size_t room = chunk ? chunk->room : size;
  if (!chunk) chunk = arena->alloc(arena->ud, NULL, 0, HEADER_SIZE + size);
  if (!chunk) return NULL;
  *chunk = (Chunk){NULL, NULL, size, 0, room};
  arena->held += HEADER_SIZE + size;
  return chunk;
}

static void drop_chunk(Arena *arena, Chunk *chunk) {
  if (arena->pool) put_away(arena->pool, chunk);
  else free_chunk(arena, chunk);
}

static void link_before(Arena *arena, Chunk *chunk, Chunk *previous, Chunk *next) {
  chunk->previous = previous;
  chunk->next = next;
  if (previous) previous->next = chunk; else arena->chunks = chunk;
  if (next) next->previous = chunk;
}

/* A block's own chunk goes behind the head, so that the head's free bytes stay
** in use. */
static void *take_own(Arena *arena, size_t size) {
  Chunk *chunk = new_chunk(arena, size);
  if (!chunk) return NULL;
  chunk->used = size;
  Chunk *head = arena->chunks;
  link_before(arena, chunk, head, head ? head->next : NULL);
  return bytes_of(chunk);
}

/* Chunks double with what the arena holds, so that their number stays small; near the limit they are
** as small as may be, so that nothing is refused that it allows. */
static size_t next_chunk_size(const Arena *arena, size_t wanted) {
  size_t size = CHUNK_FIRST;
  while (size < CHUNK_LARGEST && size < arena->held) size *= 2;
  bool fits = arena->held <= arena->limit && HEADER_SIZE + size <= arena->limit - arena->held;
  return size < wanted || !fits ? wanted : size;
}

void *quoth__take(Arena *arena, size_t size) {
  if (size > SIZE_MAX / 4) return NULL;
  size = aligned(size ? size : 1);
  if (size >= OWN_CHUNK) return take_own(arena, size);
  Chunk *head = arena->chunks;
  if (!head || head->size - head->used < size) {
    head = new_chunk(arena, next_chunk_size(arena, size));
    if (!head) return NULL;
    link_before(arena, head, NULL, arena->chunks);
  }
  void *block = bytes_of(head) + head->used;
  head->used += size;
  return block;
}

void *quoth__take_zero(Arena *arena, size_t count, size_t size) {
  if (size && count > SIZE_MAX / 4 / size) return NULL;
  void *block = quoth__take(arena, count * size);
  if (block) memset(block, 0, count * size);
  return block;
}

/* The chunk, or one in its place, with so much room. */
static Chunk *enlarge(Arena *arena, Chunk *chunk, size_t room) {
  if (room <= chunk->room) return chunk;
  Chunk *larger = arena->pool ? seek(arena->pool, room) : NULL;
  if (!larger) {
    larger = arena->alloc(arena->ud, chunk, HEADER_SIZE + chunk->room, HEADER_SIZE + room);
    if (larger) larger->room = room;
    return larger;
  }
  size_t own = larger->room;
  memcpy(larger, chunk, HEADER_SIZE + chunk->size);
  larger->room = own;
  put_away(arena->pool, chunk);
  return larger;
}

static void *regrow_own(Arena *arena, void *block, size_t new_size) {
  Chunk *chunk = chunk_of(block);
  size_t old_size = chunk->size;
  if (new_size <= old_size) return block;
  if (!fits_limit(arena, new_size - old_size)) return NULL;
  Chunk *larger = enlarge(arena, chunk, new_size);
  if (!larger) return NULL;
  arena->held += new_size - old_size;
  larger->size = larger->used = new_size;
  link_before(arena, larger, larger->previous, larger->next);
  return bytes_of(larger);
}

/* Makes a block larger, in place where that is possible; the old pointer is dead after it.
** NULL on failure, and the old block stays. */
static void *regrow(Arena *arena, void *block, size_t old_size, size_t new_size) {
  if (!block) return quoth__take(arena, new_size);
  if (new_size > SIZE_MAX / 4) return NULL;
  size_t old_room = aligned(old_size ? old_size : 1), new_room = aligned(new_size);
  if (new_room <= old_room) return block;
  if (old_room >= OWN_CHUNK) return regrow_own(arena, block, new_room);
  Chunk *head = arena->chunks;
  bool last = head && (char *)block + old_room == bytes_of(head) + head->used;
  if (last && new_room < OWN_CHUNK && new_room - old_room <= head->size - head->used) {
    head->used += new_room - old_room;
    return block;
  }
  void *moved = quoth__take(arena, new_size);
  if (moved) memcpy(moved, block, old_size);
  return moved;
}

void quoth__give_back(Arena *arena, void *block, size_t size) {
  if (!block || aligned(size ? size : 1) < OWN_CHUNK) return;
  Chunk *chunk = chunk_of(block);
  if (chunk->previous) chunk->previous->next = chunk->next; else arena->chunks = chunk->next;
  if (chunk->next) chunk->next->previous = chunk->previous;
  arena->held -= HEADER_SIZE + chunk->size;
  drop_chunk(arena, chunk);
}

char *quoth__copy(Arena *arena, const char *text, size_t size) {
  char *copy = size < SIZE_MAX / 4 ? quoth__take(arena, size + 1) : NULL;
  if (!copy) return NULL;
  if (size) memcpy(copy, text, size);
  copy[size] = '\0';
  return copy;
}

char *quoth__format(Arena *arena, const char *format, ...) {
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  int size = vsnprintf(NULL, 0, format, args);
  va_end(args);
  char *text = size < 0 ? NULL : quoth__take(arena, (size_t)size + 1);
  if (text) vsnprintf(text, (size_t)size + 1, format, again);
  va_end(again);
  return text;
}

bool quoth__grow(Arena *arena, void *items, uint32_t *capacity, uint32_t count, uint32_t more,
                 size_t size) {
  if (more > UINT32_MAX - 1 - count) return false;
  uint32_t wanted = count + more;
  uint32_t roomier = *capacity < UINT32_MAX / 2 ? *capacity + *capacity / 2 + 8 : UINT32_MAX - 1;
  if (wanted < roomier) wanted = roomier;
  if (wanted > SIZE_MAX / 4 / size) return false;
  void *old;
  memcpy(&old, items, sizeof old); /* the caller's T *, whatever T is */
  void *moved = regrow(arena, old, *capacity * size, wanted * size);
  if (!moved) return false;
  memcpy(items, &moved, sizeof moved);
  *capacity = wanted;
  return true;
}

typedef struct Merge {
  char *from, *to;
  uint32_t count;
  size_t size;
  bool (*comes_before)(const void *a, const void *b);
} Merge;

static const char *item_of(const Merge *m, uint32_t i) { return m->from + i * m->size; }

/* Merges from[begin .. middle) and from[middle .. end), each in order. */
static void merge_runs(const Merge *m, uint32_t begin, uint32_t middle, uint32_t end) {
  uint32_t i = begin, k = middle, at = begin;
  if (k < end && !m->comes_before(item_of(m, k), item_of(m, k - 1))) k = end; /* in order as they are */
  for (; k < end && i < middle; at++) {
    bool second = m->comes_before(item_of(m, k), item_of(m, i));
    memcpy(m->to + at * m->size, item_of(m, second ? k++ : i++), m->size);
  }
  uint32_t rest = i < middle ? i : k, count = end - at;
  if (count) memcpy(m->to + at * m->size, item_of(m, rest), count * m->size);
}

static bool in_order(const void *items, uint32_t count, size_t size,
                     bool (*comes_before)(const void *a, const void *b)) {
  const char *item = items;
  for (uint32_t i = 1; i < count; i++, item += size)
    if (comes_before(item + size, item)) return false;
  return true;
}

#define INSERT_STEPS 4u /* for an item, on the average */

/* Sorts by insertion what is nearly in order, as most lists are: false when it is not, and
** the items then stand in some other order. */
static bool insert_all(const Merge *m) {
  uint64_t steps = (uint64_t)m->count * INSERT_STEPS;
  for (uint32_t i = 1; i < m->count; i++) {
    uint32_t at = i;
    for (; at > 0 && m->comes_before(item_of(m, i), item_of(m, at - 1)); at--)
      if (steps-- == 0) return false;
    if (at == i) continue;
    char *place = m->from + at * m->size;
    memcpy(m->to, item_of(m, i), m->size);
    memmove(place + m->size, place, (i - at) * m->size);
    memcpy(place, m->to, m->size);
  }
  return true;
}

/* From the bottom up, runs of 1, 2, 4, … items. */
static void merge_all(Merge *m) {
  char *items = m->from;
  uint64_t count = m->count;
  for (uint64_t run = 1; run < count; run *= 2) {
    for (uint64_t begin = 0; begin < count; begin += 2 * run) {
      uint64_t middle = begin + run < count ? begin + run : count, end = begin + 2 * run;
      merge_runs(m, (uint32_t)begin, (uint32_t)middle, (uint32_t)(end < count ? end : count));
    }
    char *other = m->from;
    m->from = m->to;
    m->to = other;
  }
  if (m->from != items) memcpy(items, m->from, (size_t)count * m->size);
}

bool quoth__sort(Arena *arena, void *items, uint32_t count, size_t size,
                 bool (*comes_before)(const void *a, const void *b)) {
  if (in_order(items, count, size, comes_before)) return true;
  void *spare = quoth__take(arena, (size_t)count * size);
  Merge m = {items, spare, count, size, comes_before};
  if (!spare) return false;
  if (!insert_all(&m)) merge_all(&m);
  quoth__give_back(arena, spare, (size_t)count * size);
  return true;
}
