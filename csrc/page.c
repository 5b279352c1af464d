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
#define AGAIN_BYTES 160u    /* of a block that are heard, and held against the running text */
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

/* What was heard stands behind what the blocks before had; from the first other word on it is
** read again, without what is not plain. Nothing else that the look kept there is asked for. */
static void keep_heard(Memories *memories, Look *look, uint32_t stop, Heard *heard) {
  uint64_t hash, *words = look->longs;
  quoth__stop_hearing(look, stop);
  *heard = (Heard){memories->heard.count, look->heard};
  for (uint32_t at = look->heard_to; at < stop;)
    if (quoth__pass_word(look->text, &at, stop, &hash)) words[heard->count++] = hash;
  memories->heard.count += heard->count;
}

static uint32_t count_seen(const Look *look) {
  uint32_t seen = 0;
  for (uint32_t i = 0; i < look->long_count; i++) seen += quoth__remembered(look->memory, look->longs[i]);
  return seen;
}

static bool look_once(quoth_article *a, Memories *memories, uint32_t block, Facts *facts) {
  quoth_span span = a->blocks.items[block].span;
  Look look = {.layout = a->rules->layout, .text = a->source.text, .facts = facts, .memory = &memories->words,
               .names = &memories->names, .heard_to = NONE, .hear_end = begin_end(span), .hash = WORD_SEED};
  *facts = (Facts){0};
  if (!quoth__room_for(&a->arena, &memories->heard, LONGS_MOST + 1)) return quoth__nomem(a);
  look.longs = memories->heard.items + memories->heard.count;
  quoth__look_at_block(&look, span);
  facts->hash = look.hash;
  facts->last = look.last;
  facts->words = (uint16_t)(look.words < WORDS_MOST ? look.words : WORDS_MOST);
  facts->seen = quarters(count_seen(&look), look.long_count);
  quoth__shape_block(&look, span);
  for (uint32_t i = 0; facts->kind == KIND_BYLINE && i < look.pair_count; i++)
    quoth__remember(&memories->names, look.pairs[i]);
  for (uint32_t i = 0; facts->kind == KIND_PROSE && i < look.long_count; i++)
    quoth__remember(&memories->words, look.longs[i]);
  keep_heard(memories, &look, begin_end(span), &memories->blocks[block]);
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
  for (uint32_t i = 0; i < count; i++) {
    quoth_span span = a->blocks.items[i].span;
    if (!look_once(a, &memories, i, &page->facts[i])) return false;
    if (i < DATELINE_BLOCKS && quoth__opens_with_dateline(a, span)) page->facts[i].shape |= BIT(HAS_DATELINE);
    uint32_t steps = 1u + page->facts[i].words;
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, steps, span.begin, &a->error)) return false;
  }
  measure_distances(page);
  measure_runs(page);
  find_body(page);
  return find_repeats(a, page) && look_again(a, page, &memories);
}
