/*
** page.c - all blocks of a text, held against each other.
**
** What running text says is remembered word by word, so that short blocks can be held
** against it: a headline comes back in the story, a link to another story does not.
*/
#include "look.h"

#include "utf.h"

#define WORDS_MOST 4000u
#define TITLE_BLOCKS 160u   /* no headline stands further down */
#define BYTES_PER_HEARD 32u /* of a text with blocks of the usual size, for the first guess at the room needed */
#define PAIRS_MOST 8u       /* pairs of words of a byline that may be names */
#define DATELINE_BLOCKS 60u /* no dateline stands further down */

/* ------------------------------------------------------------------ One block */

/* Quarters of the long words that were remembered. */
static uint8_t quarters(uint32_t seen, uint32_t all) {
  return (uint8_t)(all == 0 ? 5u : seen * 4u / all);
}

/* The long words at the begin of a block: `count` of Memories.heard from `first` on. */
typedef struct Heard { uint32_t first, count; } Heard;

typedef struct Memories {
  Memory words, names, title;
  Vector(uint64_t) heard;
  Heard *blocks;
} Memories;

static uint32_t begin_end(quoth_span span) {
  return span.end - span.begin > AGAIN_BYTES ? span.begin + AGAIN_BYTES : span.end;
}

static uint32_t hear(const char *text, uint32_t at, uint32_t stop, uint64_t *words) {
  uint32_t count = 0;
  uint64_t hash;
  while (at < stop)
    if (quoth__pass_word(text, &at, stop, &hash)) words[count++] = hash;
  return count;
}

/* What was heard stands behind what the blocks before had: the `plain` long words, whose hashes
** are there; the others, in their parts; and the begin of a word that is cut off at `stop`. */
static void keep_heard(Memories *memories, Look *look, uint32_t plain, uint32_t stop, Heard *heard) {
  const Items *items = look->items;
  uint64_t *words = memories->heard.items + memories->heard.count;
  *heard = (Heard){memories->heard.count, plain};
  for (uint32_t i = 0; i < items->odd_count; i++)
    heard->count += hear(look->text, items->odd[i].begin, items->odd[i].end, words + heard->count);
  heard->count += hear(look->text, look->heard_to, stop, words + heard->count);
  memories->heard.count += heard->count;
}

/* The hashes of a block's long plain words, and the one of all its words. */
typedef struct Longs { uint64_t *hashes; uint32_t count; uint64_t all; } Longs;

/* Goes on with items [first, end). */
static void add_longs(const Items *items, uint32_t first, uint32_t end, Longs *longs) {
  uint64_t all = longs->all, *hashes = longs->hashes;
  size_t count = longs->count;
  for (size_t i = first; i < end; i++) {
    uint64_t hash = items->hashes[i];
    if (!(items->flags[i] & ITEM_SYMBOL)) all = quoth__phrase_hash(all, hash);
    hashes[count] = hash;
    count += items->letters[i] >= LONG_WORD;
  }
  longs->all = all;
  longs->count = (uint32_t)count;
}

static uint32_t count_seen(const Memory *memory, const uint64_t *words, uint32_t count) {
  uint32_t seen = 0;
  for (uint32_t i = 0; i < count; i++) seen += quoth__remembered(memory, words[i]);
  return seen;
}

static void remember_all(Memory *memory, const uint64_t *words, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) quoth__remember(memory, words[i]);
}

static uint64_t pair_hash(const Items *items, uint32_t i) {
  return quoth__phrase_hash(items->hashes[items->pairs[i].first], items->hashes[items->pairs[i].second]);
}

/* Pairs of words with capitals may be names: is one an author's? */
static void find_author(const Memories *memories, const Look *look) {
  for (uint32_t i = 0; i < look->items->pair_count; i++)
    if (quoth__remembered(&memories->names, pair_hash(look->items, i))) look->facts->shape |= BIT(HAS_AUTHOR);
}

static void remember_authors(Memories *memories, const Items *items) {
  for (uint32_t i = 0; i < items->pair_count && i < PAIRS_MOST; i++)
    quoth__remember(&memories->names, pair_hash(items, i));
}

static void look_once(const quoth_article *a, Memories *memories, uint32_t block, Look *look) {
  quoth_span span = a->blocks.items[block].span;
  Items *items = look->items;
  Facts *facts = look->facts;
  Longs longs = {memories->heard.items + memories->heard.count, 0, WORD_SEED};
  quoth__look_at_block(look, span);
  quoth__stop_hearing(look, begin_end(span));
  quoth__class_items(look);
  add_longs(items, 0, look->heard_items, &longs);
  uint32_t heard = longs.count;
  add_longs(items, look->heard_items, items->count, &longs);
  facts->hash = longs.all;
  facts->words = (uint16_t)(look->words < WORDS_MOST ? look->words : WORDS_MOST);
  facts->seen = quarters(count_seen(&memories->words, longs.hashes, longs.count) +
                             count_seen(&memories->words, items->odd_longs, items->odd_long_count),
                         longs.count + items->odd_long_count);
  find_author(memories, look);
  quoth__shape_block(look, span);
  if (facts->kind == KIND_BYLINE) remember_authors(memories, items);
  if (facts->kind == KIND_PROSE) {
    remember_all(&memories->words, longs.hashes, longs.count);
    remember_all(&memories->words, items->odd_longs, items->odd_long_count);
  }
  keep_heard(memories, look, heard, begin_end(span), &memories->blocks[block]);
}

/* Items are written before they are read: the next block has the same. */
static bool look_at_all(quoth_article *a, Page *page, Memories *memories) {
  Items items;
  if (!quoth__room_for(&a->arena, &memories->heard, a->source.size / BYTES_PER_HEARD + 1)) return quoth__nomem(a);
  for (uint32_t i = 0; i < page->count; i++) {
    quoth_span span = a->blocks.items[i].span;
    Facts *facts = &page->facts[i];
    Look look = {.layout = page->layout, .text = a->source.text, .facts = facts, .items = &items,
                 .opening_most = NONE, .heard_to = NONE, .hear_end = begin_end(span)};
    items.count = items.pair_count = items.odd_count = items.odd_long_count = 0;
    items.known.count = items.unknown.count = 0;
    items.flags[0] = 0;
    *facts = (Facts){0};
    if (!quoth__room_for(&a->arena, &memories->heard, LONGS_MOST + 1)) return quoth__nomem(a);
    look_once(a, memories, i, &look);
    if (i < DATELINE_BLOCKS && quoth__opens_with_dateline(a, span)) facts->shape |= BIT(HAS_DATELINE);
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 1u + facts->words, span.begin, &a->error)) return false;
  }
  return true;
}

/* ---------------------------------------------------------------- The page */

#define FURNITURE_WORDS 8u
#define MEMORY_LEAST 4096u
#define MEMORY_MOST (1u << 22)
#define AGAIN_MOST 3

static bool make_memory(quoth_article *a, Memory *memory, uint32_t wanted) {
  uint32_t bits = MEMORY_LEAST;
  while (bits < MEMORY_MOST && bits < wanted) bits *= 2;
  *memory = (Memory){quoth__take_zero(&a->arena, bits / 64, sizeof *memory->bits), bits - 1};
  return memory->bits || quoth__nomem(a);
}

/* Counts blocks that read the same: a table of the last block with each hash.
** Blocks that share a bucket push each other out, so a repetition may be missed
** and the cost stays linear. */
static bool find_repeats(quoth_article *a, Page *page) {
  uint32_t size = 64;
  while (size < page->count * 2 && size < (1u << 22)) size *= 2;
  uint32_t *last = quoth__take(&a->arena, size * sizeof *last);
  if (!last) return quoth__nomem(a);
  memset(last, 0xFF, size * sizeof *last);
  for (uint32_t i = 0; i < page->count; i++) {
    Facts *facts = &page->facts[i];
    uint32_t *bucket = &last[(facts->hash ^ facts->hash >> 31) & (size - 1)];
    if (*bucket != NONE && page->facts[*bucket].hash == facts->hash) {
      Facts *before = &page->facts[*bucket];
      before->later = 1;
      facts->again = (uint8_t)(before->again < AGAIN_MOST ? before->again + 1 : AGAIN_MOST);
    }
    *bucket = i;
  }
  return true;
}

/* How many long words the begin of a block has, and how many of them a memory has too. */
typedef struct Echo { uint32_t words, heard; } Echo;

static Echo listen(const Memories *memories, uint32_t block, const Memory *memory) {
  const Heard *heard = &memories->blocks[block];
  const uint64_t *words = memories->heard.items + heard->first;
  Echo echo = {heard->count, 0};
  for (uint32_t i = 0; i < heard->count; i++) echo.heard += quoth__remembered(memory, words[i]);
  return echo;
}

static void remember_title(Memories *memories, const char *text, quoth_span span) {
  uint32_t stop = begin_end(span);
  uint64_t hash;
  for (uint32_t at = span.begin; at < stop;)
    if (quoth__pass_word(text, &at, stop, &hash)) quoth__remember(&memories->title, hash);
}

#define TITLE_NEAR 4u /* a byline or a date stands so near below a headline */

/* In eighths, what the shape of a block adds to its worth as a headline; below
** -TITLE_NEVER it is none. */
#define TITLE_NEVER 1000

static int32_t title_shape(const Facts *facts, bool first) {
  switch (facts->kind) {
    case KIND_TITLE: return 0;
    case KIND_SENTENCE: return -10;
    case KIND_LABEL: case KIND_CAPTION: return -12;
    case KIND_NAME: case KIND_CREDIT: return first ? -12 : -TITLE_NEVER;
    default: return -TITLE_NEVER;
  }
}

static bool heads_byline(const Page *page, uint32_t block) {
  for (uint32_t i = block + 1; i < page->count && i <= block + TITLE_NEAR; i++)
    if (page->facts[i].kind == KIND_BYLINE || page->facts[i].kind == KIND_DATE) return true;
  return false;
}

/* How much a block looks like the headline: most of its words come back in running
** text, it is repeated, it is long for a title, a byline is near. */
static int32_t title_worth(const Page *page, const Memories *memories, uint32_t block) {
  const Facts *facts = &page->facts[block];
  int32_t worth = title_shape(facts, block == 0), words = facts->words < 12 ? facts->words : 12;
  if (facts->words < 3 || facts->words > 30 || worth <= -TITLE_NEVER) return -TITLE_NEVER;
  Echo echo = listen(memories, block, &memories->words);
  worth += words + (echo.words ? (int32_t)(echo.heard * 24 / echo.words) : 0);
  worth += facts->later || facts->again ? 8 : 0;
  worth += heads_byline(page, block) ? 6 : 0;
  return worth + (block == 0 ? 4 : 0);
}

/* What may be the headline: the block of most worth above the story, or in its
** first two blocks. NONE when there is none. */
static uint32_t find_title(const Page *page, const Memories *memories) {
  uint32_t best = NONE, end = page->body == NONE ? page->count : page->body + 2;
  int32_t most = -TITLE_NEVER;
  for (uint32_t i = 0; i < page->count && i < TITLE_BLOCKS && i < end; i++) {
    int32_t worth = title_worth(page, memories, i);
    if (worth <= most) continue;
    most = worth;
    best = i;
  }
  return best;
}

/* The begins of all blocks are looked at again, now that all running text and the
** title are remembered. */
static bool look_again(quoth_article *a, Page *page, Memories *memories) {
  page->title = find_title(page, memories);
  if (page->title != NONE) remember_title(memories, a->source.text, a->blocks.items[page->title].span);
  for (uint32_t i = 0; i < page->count; i++) {
    Facts *facts = &page->facts[i];
    quoth_span span = a->blocks.items[i].span;
    facts->titled = (uint8_t)listen(memories, i, &memories->title).heard;
    Echo echo = facts->kind == KIND_PROSE ? (Echo){0, 0} : listen(memories, i, &memories->words);
    facts->echoed = facts->kind == KIND_PROSE ? facts->seen : quarters(echo.heard, echo.words);
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 1, span.begin, &a->error)) return false;
  }
  return true;
}

#define BODY_WORDS 60  /* of one block that count */
#define RUN_WORDS 14u   /* of a block in a run of short ones */
#define RUN_MOST 255u

/* What a block adds to a stretch of running text. */
static int32_t body_gain(const Facts *facts) {
  if (facts->kind == KIND_PROSE) return facts->words < BODY_WORDS ? facts->words : BODY_WORDS;
  if (facts->kind == KIND_SENTENCE) return 4;
  return facts->words > 3 ? -3 : -4;
}

/* The stretch of blocks whose gains have the highest sum is where the story stands. */
static void find_body(Page *page) {
  int32_t sum = 0, most = 0;
  uint32_t first = 0;
  page->body = page->body_last = NONE;
  for (uint32_t i = 0; i < page->count; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += body_gain(&page->facts[i]);
    if (sum <= most) continue;
    most = sum;
    page->body = first;
    page->body_last = i;
  }
}

static void measure_runs(Page *page) {
  for (uint32_t i = 0, first = 0; i < page->count; i = first = i + 1) {
    while (i < page->count && page->facts[i].words <= RUN_WORDS && !quoth__ends_sentence(&page->facts[i])) i++;
    for (uint32_t k = first; k < i; k++)
      page->facts[k].run = (uint8_t)(i - first < RUN_MOST ? i - first : RUN_MOST);
  }
}

static void measure_distances(Page *page) {
  uint32_t prose = NONE, tail = NONE;
  for (uint32_t i = 0; i < page->count; i++) {
    page->prose[i + 1] = page->prose[i] + (page->facts[i].kind == KIND_PROSE);
    page->prose_back[i] = prose == NONE ? NONE : i - prose;
    page->tail_back[i] = tail == NONE ? NONE : i - tail;
    if (page->facts[i].kind == KIND_PROSE) prose = i;
    if (quoth__in_class(page->facts[i].first, CLASS_TAIL) && page->facts[i].words <= 12) tail = i;
    page->furniture +=
        page->facts[i].words <= FURNITURE_WORDS && quoth__in_class(page->facts[i].first, CLASS_FURNITURE);
  }
  prose = NONE;
  for (uint32_t i = page->count; i-- > 0;) {
    page->prose_ahead[i] = prose == NONE ? NONE : prose - i;
    if (page->facts[i].kind == KIND_PROSE) prose = i;
  }
}

bool quoth__read_page(quoth_article *a) {
  Memories memories = {.heard = {0}};
  uint32_t count = a->blocks.count;
  Page *page = a->page = quoth__take(&a->arena, sizeof *page);
  if (!page) return quoth__nomem(a);
  *page = (Page){.layout = a->rules->layout, .count = count};
  page->facts = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *page->facts);
  page->prose = quoth__take_zero(&a->arena, (size_t)count + 1, sizeof *page->prose);
  page->prose_back = quoth__take_zero(&a->arena, count, sizeof *page->prose_back);
  page->prose_ahead = quoth__take_zero(&a->arena, count, sizeof *page->prose_ahead);
  page->tail_back = quoth__take_zero(&a->arena, count, sizeof *page->tail_back);
  memories.blocks = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *memories.blocks);
  if (!page->facts || !memories.blocks || !page->prose || !page->prose_back || !page->prose_ahead || !page->tail_back)
    return quoth__nomem(a);
  if (!make_memory(a, &memories.words, a->source.size) || !make_memory(a, &memories.names, 0) ||
      !make_memory(a, &memories.title, 0)) return false;
  if (!look_at_all(a, page, &memories)) return false;
  measure_distances(page);
  measure_runs(page);
  find_body(page);
  return find_repeats(a, page) && look_again(a, page, &memories);
}
