/*
** evidence.c - facts about a block and what stands around it to numbered evidence.
**
** Evidence is either there or not. Names and numbers of all evidence are made by
** the tables below, so that weights, explanations and training speak of the same
** things. Numbers stand in this order: shapes, kinds, bins, neighbours, the block
** with a neighbour, sites, zones, sizes in zones, forms of neighbours, single facts, classes.
*/
#include "article.h"

#include <stdio.h>

static const char *const shape_names[SHAPES] = {
  "end:word", "end:digit", "end:stop", "end:question", "end:exclamation", "end:colon", "end:ellipsis",
  "end:comma", "end:quote", "end:bracket", "end:other",
  "begin:upper", "begin:lower", "begin:digit", "begin:quote", "begin:bracket", "begin:bullet", "begin:at",
  "begin:other",
  "caps:all", "caps:every", "caps:most", "caps:half", "caps:few", "caps:first", "caps:none",
  "digit", "year", "clock", "many-digits", "url", "handle", "mail", "hashtag", "bar", "money", "percent",
  "glued", "quotes", "sentences", "label", "bracket-tail", "name", "name-after-byline", "symbol", "colon",
  "dash", "slash", "shout", "name-run", "dateline", "author",
  "glued-stop", "name-tail", "name-slash", "credit-tail", "glued-byline", "end:open", "name-date"
};

/* Ranges of numbers, each a name with a fact per bin. A bin's limit is the
** largest number in it. */
typedef struct Bins { const char *name; uint8_t count; uint32_t limits[12]; } Bins;

#define DENSE_BLOCKS 6u     /* so many neighbours make a surrounding */

enum BinsOf { BINS_WORDS, BINS_INDEX, BINS_LEFT, BINS_PROSE_BEFORE, BINS_PROSE_AFTER, BINS_PROSE_BACK,
              BINS_PROSE_AHEAD, BINS_TAIL_BACK, BINS_AGAIN, BINS_SEEN, BINS_ECHOED, BINS_TITLED,
              BINS_DENSE_BACK, BINS_DENSE_AHEAD, BINS_WORDS_BEFORE, BINS_WORDS_AFTER, BINS_FURNITURE,
              BINS_ABOVE_BODY, BINS_BELOW_BODY, BINS_TITLE_BACK, BINS_TITLE_AHEAD, BINS_RUN, BINS };

static const Bins all_bins[BINS] = {
  [BINS_WORDS] = {"words", 12, {0, 1, 2, 3, 5, 8, 12, 17, 25, 40, 80, NONE}},
  [BINS_INDEX] = {"index", 9, {0, 1, 2, 4, 7, 12, 20, 40, NONE}},
  [BINS_LEFT] = {"left", 7, {0, 1, 2, 5, 12, 30, NONE}},
  [BINS_PROSE_BEFORE] = {"prose-before", 6, {0, 1, 3, 8, 20, NONE}},
  [BINS_PROSE_AFTER] = {"prose-after", 6, {0, 1, 3, 8, 20, NONE}},
  [BINS_PROSE_BACK] = {"prose-back", 8, {1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_PROSE_AHEAD] = {"prose-ahead", 8, {1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_TAIL_BACK] = {"tail-back", 7, {1, 2, 4, 8, 20, NONE - 1, NONE}},
  [BINS_AGAIN] = {"again", 4, {0, 1, 2, NONE}},
  [BINS_SEEN] = {"seen", 5, {0, 1, 2, 4, NONE}},
  [BINS_ECHOED] = {"echoed", 5, {0, 1, 2, 4, NONE}},
  [BINS_TITLED] = {"titled", 5, {0, 1, 2, 4, NONE}},
  [BINS_DENSE_BACK] = {"dense-back", 5, {0, 1, 3, 5, NONE}},
  [BINS_DENSE_AHEAD] = {"dense-ahead", 5, {0, 1, 3, 5, NONE}},
  [BINS_WORDS_BEFORE] = {"words-before", 7, {0, 1, 3, 8, 17, 40, NONE}},
  [BINS_FURNITURE] = {"furniture", 5, {0, 1, 3, 9, NONE}},
  [BINS_WORDS_AFTER] = {"words-after", 7, {0, 1, 3, 8, 17, 40, NONE}},
  [BINS_ABOVE_BODY] = {"above-body", 9, {0, 1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_BELOW_BODY] = {"below-body", 9, {0, 1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_TITLE_BACK] = {"title-back", 9, {0, 1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_TITLE_AHEAD] = {"title-ahead", 9, {0, 1, 2, 3, 5, 9, 20, NONE - 1, NONE}},
  [BINS_RUN] = {"run", 8, {0, 1, 2, 3, 5, 9, 20, NONE}},
};

static const char *const kind_names[KINDS] = {
  "prose", "sentence", "title", "name", "byline", "date", "credit", "caption", "label", "other"
};

/* Neighbours: what stands so many blocks away; KINDS stands for no block. */
typedef struct Near { const char *name; int32_t offset; bool with_own; } Near;

static const Near nears[] = {
  {"before", -1, true}, {"before2", -2, false}, {"before3", -3, false},
  {"after", 1, true},   {"after2", 2, false},   {"after3", 3, false},
};

#define NEARS (sizeof nears / sizeof *nears)

/* Where a block stands among the running text; each kind is asked for apart. */
typedef enum Site { SITE_INSIDE, SITE_NEAR, SITE_ABOVE, SITE_BELOW, SITE_APART, SITES } Site;

static const char *const site_names[SITES] = {"inside", "near", "above", "below", "apart"};

#define INSIDE_BLOCKS 2u
#define NEAR_BLOCKS 5u

static Site site_of(const Page *page, uint32_t block) {
  uint32_t back = page->prose_back[block], ahead = page->prose_ahead[block];
  if (back <= INSIDE_BLOCKS && ahead <= INSIDE_BLOCKS) return SITE_INSIDE;
  if (back <= NEAR_BLOCKS && ahead <= NEAR_BLOCKS) return SITE_NEAR;
  if (ahead <= NEAR_BLOCKS) return SITE_ABOVE;
  return back <= NEAR_BLOCKS ? SITE_BELOW : SITE_APART;
}

/* Where a block stands by the stretch that holds the story. */
typedef enum Zone { ZONE_ABOVE, ZONE_IN, ZONE_BELOW, ZONE_NONE, ZONES } Zone;

static const char *const zone_names[ZONES] = {"above-body", "in-body", "below-body", "no-body"};

static Zone zone_of(const Page *page, uint32_t block) {
  if (page->body == NONE) return ZONE_NONE;
  return block < page->body ? ZONE_ABOVE : block <= page->body_last ? ZONE_IN : ZONE_BELOW;
}

/* The shapes of a neighbour that tell something: how it begins and ends, how its capitals stand. */
#define FORMS ((uint32_t)CAPS_NONE + 1)
#define FORM_BITS (((uint64_t)1 << FORMS) - 1)

/* Blocks from here on to a block that stands below, 0: it does not; NONE: there is none. */
static uint32_t ahead_of(uint32_t block, uint32_t other) {
  return other == NONE ? NONE : other > block ? other - block : 0;
}

static uint32_t behind_of(uint32_t block, uint32_t other) {
  return other == NONE ? NONE : other < block ? block - other : 0;
}

static const char *const place_names[] = {
  "first", "last", "has", "most", "before-most", "after-most", "before-has", "after-has"
};

#define PLACES 8u

static const char *const fact_names[] = {"later", "title", "body-first", "body-last"};

/* The numbers of all facts, in the order that is told above. */
enum { FIRST_KIND = SHAPES, FIRST_BIN = FIRST_KIND + KINDS, BIN_ROOM = 12,
       FIRST_NEAR = FIRST_BIN + BINS * BIN_ROOM, NEAR_ROOM = (KINDS + 1),
       FIRST_PAIR = FIRST_NEAR + 6 * NEAR_ROOM, PAIR_ROOM = KINDS * (KINDS + 1),
       FIRST_SITE = FIRST_PAIR + 6 * PAIR_ROOM, FIRST_ZONE = FIRST_SITE + KINDS * SITES,
       FIRST_SIZE = FIRST_ZONE + KINDS * ZONES, SIZE_ROOM = BIN_ROOM,
       FIRST_FORM = FIRST_SIZE + KINDS * ZONES * SIZE_ROOM,
       FACT_LATER = FIRST_FORM + 2 * FORMS, FACT_TITLE, FACT_BODY_FIRST, FACT_BODY_LAST, FIRST_CLASS };

static uint8_t bin_of(const Bins *bins, uint32_t number) {
  uint8_t bin = 0;
  while (bin + 1u < bins->count && number > bins->limits[bin]) bin++;
  return bin;
}

/* No limit lies between the number of slots and NONE - 1. */
static uint32_t bin_slot(uint32_t number) {
  return number < BIN_SLOTS - 2 ? number : number == NONE ? BIN_SLOTS - 1 : BIN_SLOTS - 2;
}

bool quoth__make_bins(Arena *arena, Layout *layout) {
  uint8_t (*bins)[BIN_SLOTS] = quoth__take(arena, BINS * sizeof *bins);
  if (!bins) return false;
  for (uint32_t i = 0; i < BINS; i++) {
    for (uint32_t number = 0; number < BIN_SLOTS - 1; number++) bins[i][number] = bin_of(&all_bins[i], number);
    bins[i][BIN_SLOTS - 1] = bin_of(&all_bins[i], NONE);
  }
  layout->bins = (const uint8_t (*)[BIN_SLOTS])bins;
  return true;
}

static uint16_t bin_fact(const Page *page, enum BinsOf which, uint32_t number) {
  return (uint16_t)(FIRST_BIN + (uint32_t)which * BIN_ROOM + page->layout->bins[which][bin_slot(number)]);
}

static uint32_t add_bins(const Page *page, uint32_t block, uint16_t *out) {
  const Facts *facts = &page->facts[block];
  uint32_t prose = page->prose[block + 1], back = block < DENSE_BLOCKS ? 0 : block - DENSE_BLOCKS;
  uint32_t ahead = page->count - block <= DENSE_BLOCKS ? page->count : block + 1 + DENSE_BLOCKS;
  uint16_t *first = out;
  *out++ = bin_fact(page, BINS_WORDS, facts->words);
  *out++ = bin_fact(page, BINS_INDEX, block);
  *out++ = bin_fact(page, BINS_LEFT, page->count - 1 - block);
  *out++ = bin_fact(page, BINS_PROSE_BEFORE, page->prose[block]);
  *out++ = bin_fact(page, BINS_PROSE_AFTER, page->prose[page->count] - prose);
  *out++ = bin_fact(page, BINS_PROSE_BACK, page->prose_back[block]);
  *out++ = bin_fact(page, BINS_PROSE_AHEAD, page->prose_ahead[block]);
  *out++ = bin_fact(page, BINS_TAIL_BACK, page->tail_back[block]);
  *out++ = bin_fact(page, BINS_AGAIN, facts->again);
  *out++ = bin_fact(page, BINS_SEEN, facts->seen);
  *out++ = bin_fact(page, BINS_ECHOED, facts->echoed);
  *out++ = bin_fact(page, BINS_TITLED, facts->titled);
  *out++ = bin_fact(page, BINS_FURNITURE, page->furniture);
  *out++ = bin_fact(page, BINS_DENSE_BACK, page->prose[block] - page->prose[back]);
  *out++ = bin_fact(page, BINS_DENSE_AHEAD, page->prose[ahead] - prose);
  *out++ = bin_fact(page, BINS_WORDS_BEFORE, block ? facts[-1].words : 0);
  *out++ = bin_fact(page, BINS_WORDS_AFTER, block + 1 < page->count ? facts[1].words : 0);
  *out++ = bin_fact(page, BINS_ABOVE_BODY, ahead_of(block, page->body));
  *out++ = bin_fact(page, BINS_BELOW_BODY, behind_of(block, page->body_last));
  *out++ = bin_fact(page, BINS_TITLE_BACK, behind_of(block, page->title));
  *out++ = bin_fact(page, BINS_TITLE_AHEAD, ahead_of(block, page->title));
  *out++ = bin_fact(page, BINS_RUN, facts->run);
  return (uint32_t)(out - first);
}

static uint32_t kind_at(const Page *page, uint32_t block, int32_t offset) {
  int64_t at = (int64_t)block + offset;
  return at < 0 || at >= page->count ? (uint32_t)KINDS : (uint32_t)page->facts[at].kind;
}

static uint32_t add_neighbours(const Page *page, uint32_t block, uint16_t *out) {
  uint16_t *first = out;
  uint32_t own = page->facts[block].kind;
  for (uint32_t i = 0; i < NEARS; i++) {
    uint32_t kind = kind_at(page, block, nears[i].offset);
    *out++ = (uint16_t)(FIRST_NEAR + i * NEAR_ROOM + kind);
    if (nears[i].with_own) *out++ = (uint16_t)(FIRST_PAIR + i * PAIR_ROOM + own * (KINDS + 1) + kind);
  }
  return (uint32_t)(out - first);
}

static uint32_t add_forms(const Facts *facts, uint32_t first, uint16_t *out) {
  uint32_t count = 0;
  for (uint64_t forms = facts->shape & FORM_BITS; forms; forms &= forms - 1)
    out[count++] = (uint16_t)(first + (uint32_t)__builtin_ctzll(forms));
  return count;
}

/* Where the block stands by the story, alone and with its size: a caption, a subhead and a link
** are told apart by their sizes, but otherwise inside of the story than below it. */
static uint32_t add_zone(const Page *page, uint32_t block, uint16_t *out) {
  const Facts *facts = &page->facts[block];
  uint32_t zone = facts->kind * (uint32_t)ZONES + zone_of(page, block);
  out[0] = (uint16_t)(FIRST_ZONE + zone);
  out[1] = (uint16_t)(FIRST_SIZE + zone * SIZE_ROOM + page->layout->bins[BINS_WORDS][bin_slot(facts->words)]);
  return 2;
}

static uint32_t add_classes(ClassSet set, uint32_t place, uint16_t *out, uint32_t room) {
  uint32_t count = 0;
  for (; set && count < room; set &= set - 1)
    out[count++] = (uint16_t)(FIRST_CLASS + (uint32_t)__builtin_ctzll(set) * PLACES + place);
  return count;
}

/* Classes of a neighbour tell something only when it is short. */
static ClassSet short_has(const Facts *facts) { return facts->words <= 25 ? facts->has : 0; }

uint32_t quoth__evidence(const Page *page, uint32_t block, uint16_t evidence[EVIDENCE_MOST]) {
  const Facts *facts = &page->facts[block];
  uint32_t count = 0;
  for (uint64_t shape = facts->shape; shape; shape &= shape - 1)
    evidence[count++] = (uint16_t)__builtin_ctzll(shape);
  evidence[count++] = (uint16_t)(FIRST_KIND + facts->kind);
  count += add_bins(page, block, evidence + count);
  count += add_neighbours(page, block, evidence + count);
  evidence[count++] = (uint16_t)(FIRST_SITE + facts->kind * (uint32_t)SITES + site_of(page, block));
  count += add_zone(page, block, evidence + count);
  if (facts->later) evidence[count++] = FACT_LATER;
  if (page->title != NONE && facts->hash == page->facts[page->title].hash) evidence[count++] = FACT_TITLE;
  if (block == page->body) evidence[count++] = FACT_BODY_FIRST;
  if (block == page->body_last) evidence[count++] = FACT_BODY_LAST;
  const Facts none = {0}, *before = block ? facts - 1 : &none;
  const Facts *after = block + 1 < page->count ? facts + 1 : &none;
  count += add_forms(before, FIRST_FORM, evidence + count);
  count += add_forms(after, FIRST_FORM + FORMS, evidence + count);
  const ClassSet sets[PLACES] = {facts->first, facts->last, facts->has, facts->most,
                                 before->most, after->most, short_has(before), short_has(after)};
  for (uint32_t place = 0; place < PLACES; place++)
    count += add_classes(sets[place], place, evidence + count, EVIDENCE_MOST - count);
  return count;
}

uint32_t quoth__evidence_count(const Layout *layout) { return FIRST_CLASS + layout->class_count * PLACES; }

/* Names are made by the thousand when a set is frozen: snprintf would cost a tenth of it. */
static void put_name(char *name, size_t room, const char *a, const char *b, const char *c) {
  const char *const parts[] = {a, b, c};
  size_t used = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    for (const char *at = parts[i]; *at && used + 1 < room; at++) name[used++] = *at;
  name[used] = 0;
}

static const char *near_name(uint32_t kind) { return kind == KINDS ? "none" : kind_names[kind]; }

static void bin_name(uint32_t number, char *name, size_t room) {
  const Bins *bins = &all_bins[number / BIN_ROOM];
  uint32_t bin = number % BIN_ROOM;
  if (bin >= bins->count) put_name(name, room, "-", "", "");
  else if (bin + 1u == bins->count) put_name(name, room, bins->name, ":more", "");
  else if (bins->limits[bin] == NONE - 1) put_name(name, room, bins->name, ":far", "");
  else snprintf(name, room, "%s:%u", bins->name, (unsigned)bins->limits[bin]);
}

static void near_fact_name(uint32_t number, char *name, size_t room) {
  put_name(name, room, nears[number / NEAR_ROOM].name, ":", near_name(number % NEAR_ROOM));
}

static void pair_name(uint32_t number, char *name, size_t room) {
  uint32_t own = number % PAIR_ROOM / (KINDS + 1), near = number % (KINDS + 1);
  char beside[24];
  put_name(beside, sizeof beside, nears[number / PAIR_ROOM].name, ":", near_name(near));
  put_name(name, room, kind_names[own], "-", beside);
}

static void site_name(uint32_t number, char *name, size_t room) {
  put_name(name, room, kind_names[number / SITES], "-", site_names[number % SITES]);
}

static void zone_name(uint32_t number, char *name, size_t room) {
  put_name(name, room, kind_names[number / ZONES], "-", zone_names[number % ZONES]);
}

static void size_name(uint32_t number, char *name, size_t room) {
  char zone[32], words[16];
  zone_name(number / SIZE_ROOM, zone, sizeof zone);
  bin_name(BINS_WORDS * BIN_ROOM + number % SIZE_ROOM, words, sizeof words);
  put_name(name, room, zone, "-", words);
}

static void form_name(uint32_t number, char *name, size_t room) {
  put_name(name, room, number < FORMS ? "before-" : "after-", shape_names[number % FORMS], "");
}

static void class_name(const Layout *layout, uint32_t number, char *name, size_t room) {
  put_name(name, room, place_names[number % PLACES], ":", layout->class_names[number / PLACES]);
}

void quoth__evidence_name(const Layout *layout, uint32_t evidence, char *name, size_t room) {
  if (evidence < FIRST_KIND) put_name(name, room, shape_names[evidence], "", "");
  else if (evidence < FIRST_BIN) put_name(name, room, "is:", kind_names[evidence - FIRST_KIND], "");
  else if (evidence < FIRST_NEAR) bin_name(evidence - FIRST_BIN, name, room);
  else if (evidence < FIRST_PAIR) near_fact_name(evidence - FIRST_NEAR, name, room);
  else if (evidence < FIRST_SITE) pair_name(evidence - FIRST_PAIR, name, room);
  else if (evidence < FIRST_ZONE) site_name(evidence - FIRST_SITE, name, room);
  else if (evidence < FIRST_SIZE) zone_name(evidence - FIRST_ZONE, name, room);
  else if (evidence < FIRST_FORM) size_name(evidence - FIRST_SIZE, name, room);
  else if (evidence < FACT_LATER) form_name(evidence - FIRST_FORM, name, room);
  else if (evidence < FIRST_CLASS) put_name(name, room, fact_names[evidence - FACT_LATER], "", "");
  else class_name(layout, evidence - FIRST_CLASS, name, room);
}
