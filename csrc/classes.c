/*
** classes.c - word classes by exchange.
**
** Every word belongs to one class; a text is likely when its classes foretell each
** other. Starting from an arbitrary grouping, each word in turn is moved to the
** class where the text becomes most likely, and again, until few words move (Ney
** and Kneser's exchange algorithm for class bigrams). What changes when a word
** moves depends only on its neighbours, so a round costs little. The likelihood is a
** sum of n log n over counts, here integers from a table, so that every machine
** comes to the same classes.
*/
#include "classes.h"

#include <stdlib.h>

#define CLASSES (EDGE - 1)
#define ROUNDS 8u
#define RAREST 3u       /* words seen less often are one word, which has no class */
#define BOUNDARY 0u     /* the word between sentences */
#define LOG_BITS 16u    /* of the fraction of a logarithm */

typedef struct Word { uint32_t hash, count; } Word;

/* The words next to a word in the text: lists[at[w] .. at[w + 1]). */
typedef struct Neighbours { uint32_t *at, *list; } Neighbours;

typedef struct Exchange {
  Arena *arena;
  uint32_t count;            /* of text */
  uint32_t *text;            /* numbers of words: 0 the boundary, then by frequency, last the rare ones */
  Word *words;
  uint32_t word_count;       /* with boundary, without the rare */
  Neighbours after, before;
  uint32_t *class_of;
  int64_t *pairs;            /* [class][next class] */
  int64_t *lefts, *rights;   /* how often a class stands first, second in a pair */
  int64_t *nlogn;            /* n log2 n, LOG_BITS of fraction */
  uint32_t *next, *previous; /* per class: neighbours of the word that is moved */
  uint32_t *next_list, *previous_list, next_count, previous_count;
  uint32_t self;             /* pairs of the word with itself */
} Exchange;

/* ---------------------------------------------------------------------- vocabulary */

static int by_hash(const void *left, const void *right) {
  uint32_t a = ((const Word *)left)->hash, b = ((const Word *)right)->hash;
  return (a > b) - (a < b);
}

static int by_count(const void *left, const void *right) {
  uint32_t a = ((const Word *)left)->count, b = ((const Word *)right)->count;
  return a != b ? (a < b) - (a > b) : by_hash(left, right);
}

static int plain(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

/* Distinct hashes with their counts, in order of hash. */
static uint32_t count_words(const uint32_t *sorted, uint32_t count, Word *words) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (i == 0 || sorted[i] != sorted[i - 1]) words[n++] = (Word){sorted[i], 0};
    words[n - 1].count++;
  }
  return n;
}

/* The words of the text that are seen often enough, the most frequent first. */
static Word *frequent_words(Arena *arena, const uint32_t *text, uint32_t count, uint32_t *found) {
  uint32_t *sorted = quoth__take(arena, (size_t)count * sizeof *sorted + 1), n;
  Word *words = quoth__take(arena, ((size_t)count + 1) * sizeof *words);
  if (!sorted || !words) return NULL;
  memcpy(sorted, text, (size_t)count * sizeof *sorted);
  qsort(sorted, count, sizeof *sorted, plain);
  n = count_words(sorted, count, words);
  qsort(words, n, sizeof *words, by_count);
  while (n > 0 && words[n - 1].count < RAREST) n--;
  *found = n;
  return words;
}

uint32_t *quoth__frequent_keys(Arena *arena, const uint32_t *keys, uint32_t count, uint32_t most, uint32_t *found) {
  uint32_t n, *frequent = quoth__take_zero(arena, most, sizeof *frequent);
  const Word *words = frequent_words(arena, keys, count, &n);
  if (!frequent || !words) return NULL;
  *found = n < most ? n : most;
  for (uint32_t i = 0; i < *found; i++) frequent[i] = words[i].hash;
  return frequent;
}

/* Replaces names that are too rare by the next plainer ones. */
static bool choose_names(Arena *arena, uint32_t *text, uint32_t *const names[WORD_NAMES], uint32_t count) {
  memcpy(text, names[0], (size_t)count * sizeof *text);
  for (uint32_t p = 1; p < WORD_NAMES; p++) {
    uint32_t n;
    Word *words = frequent_words(arena, text, count, &n);
    if (!words) return false;
    qsort(words, n, sizeof *words, by_hash);
    for (uint32_t i = 0; i < count; i++) {
      Word key = {text[i], 0};
      if (text[i] != BOUNDARY && !bsearch(&key, words, n, sizeof *words, by_hash)) text[i] = names[p][i];
    }
  }
  return true;
}

/* The boundary first, then the frequent words. */
static bool make_vocabulary(Exchange *x, const uint32_t *text) {
  x->words = frequent_words(x->arena, text, x->count, &x->word_count);
  if (!x->words) return false;
  for (uint32_t i = 0; i < x->word_count; i++)
    if (x->words[i].hash == BOUNDARY) x->words[i].count = UINT32_MAX;
  qsort(x->words, x->word_count, sizeof *x->words, by_count);
  return true;
}

/* The text in numbers, through an index sorted by hash. */
static bool number_text(Exchange *x, const uint32_t *text) {
  Word *index = quoth__take(x->arena, ((size_t)x->word_count + 1) * sizeof *index);
  x->text = quoth__take(x->arena, (size_t)x->count * sizeof *x->text);
  if (!index || !x->text) return false;
  for (uint32_t i = 0; i < x->word_count; i++) index[i] = (Word){x->words[i].hash, i};
  qsort(index, x->word_count, sizeof *index, by_hash);
  for (uint32_t i = 0; i < x->count; i++) {
    Word key = {text[i], 0};
    const Word *found = bsearch(&key, index, x->word_count, sizeof *index, by_hash);
    x->text[i] = found ? found->count : x->word_count;
  }
  return true;
}

/* -------------------------------------------------------------------------- counts */

static bool list_neighbours(Exchange *x, Neighbours *n, bool after) {
  uint32_t words = x->word_count + 1;
  n->at = quoth__take_zero(x->arena, (size_t)words + 2, sizeof *n->at);
  n->list = quoth__take_zero(x->arena, x->count, sizeof *n->list);
  if (!n->at || !n->list) return false;
  for (uint32_t i = 0; i + 1 < x->count; i++) n->at[x->text[after ? i : i + 1] + 2]++;
  for (uint32_t w = 2; w < words + 2; w++) n->at[w] += n->at[w - 1];
  for (uint32_t i = 0; i + 1 < x->count; i++)
    n->list[n->at[x->text[after ? i : i + 1] + 1]++] = x->text[after ? i + 1 : i];
  return true;
}

/* log2 n, LOG_BITS of fraction: the fraction's bits by squaring. */
static int64_t log2_of(uint32_t n) {
  uint32_t whole = 0;
  while (n >> whole > 1) whole++;
  uint64_t x = (uint64_t)n << (31 - whole); /* 1 to 2, 31 bits of fraction */
  int64_t log = (int64_t)whole << LOG_BITS;
  for (uint32_t bit = LOG_BITS; bit-- > 0;) {
    x = x * x >> 31;
    if (x >> 32) {
      x >>= 1;
      log |= (int64_t)1 << bit;
    }
  }
  return log;
}

static bool make_tables(Exchange *x) {
  x->class_of = quoth__take_zero(x->arena, (size_t)x->word_count + 1, sizeof *x->class_of);
  x->pairs = quoth__take_zero(x->arena, CLASSES * CLASSES, sizeof *x->pairs);
  x->lefts = quoth__take_zero(x->arena, CLASSES, sizeof *x->lefts);
  x->rights = quoth__take_zero(x->arena, CLASSES, sizeof *x->rights);
  x->nlogn = quoth__take_zero(x->arena, (size_t)x->count + 1, sizeof *x->nlogn);
  x->next = quoth__take_zero(x->arena, CLASSES * 4, sizeof *x->next);
  if (!x->class_of || !x->pairs || !x->lefts || !x->rights || !x->nlogn || !x->next) return false;
  x->previous = x->next + CLASSES;
  x->next_list = x->previous + CLASSES;
  x->previous_list = x->next_list + CLASSES;
  for (uint32_t n = 1; n <= x->count; n++) x->nlogn[n] = n * log2_of(n);
  return true;
}

/* The most frequent words have a class each to begin with. */
static void first_classes(Exchange *x) {
  for (uint32_t w = 0; w <= x->word_count; w++) x->class_of[w] = w < CLASSES - 1 ? w : w % CLASSES;
  for (uint32_t i = 0; i + 1 < x->count; i++) {
    uint32_t left = x->class_of[x->text[i]], right = x->class_of[x->text[i + 1]];
    x->pairs[left * CLASSES + right]++;
    x->lefts[left]++;
    x->rights[right]++;
  }
}

/* ------------------------------------------------------------------------- exchange */

static void count_neighbours(Exchange *x, uint32_t word) {
  memset(x->next, 0, 2 * CLASSES * sizeof *x->next);
  x->next_count = x->previous_count = x->self = 0;
  for (uint32_t k = x->after.at[word]; k < x->after.at[word + 1]; k++) {
    uint32_t class = x->class_of[x->after.list[k]];
    if (x->after.list[k] == word) x->self++;
    else if (x->next[class]++ == 0) x->next_list[x->next_count++] = class;
  }
  for (uint32_t k = x->before.at[word]; k < x->before.at[word + 1]; k++) {
    uint32_t class = x->class_of[x->before.list[k]];
    if (x->before.list[k] != word && x->previous[class]++ == 0) x->previous_list[x->previous_count++] = class;
  }
}

/* Takes the word out of a class (sign -1) or puts it in (+1). */
static void shift_counts(Exchange *x, uint32_t word, uint32_t class, int64_t sign) {
  for (uint32_t k = 0; k < x->next_count; k++)
    x->pairs[class * CLASSES + x->next_list[k]] += sign * x->next[x->next_list[k]];
  for (uint32_t k = 0; k < x->previous_count; k++)
    x->pairs[x->previous_list[k] * CLASSES + class] += sign * x->previous[x->previous_list[k]];
  x->pairs[class * CLASSES + class] += sign * x->self;
  x->lefts[class] += sign * (x->after.at[word + 1] - x->after.at[word]);
  x->rights[class] += sign * (x->before.at[word + 1] - x->before.at[word]);
}

static int64_t growth(const Exchange *x, int64_t count, int64_t more) {
  return x->nlogn[count + more] - x->nlogn[count];
}

/* How much more likely the text is with the word, now in no class, in this one. */
static int64_t gain(const Exchange *x, uint32_t word, uint32_t class) {
  int64_t sum = 0;
  const int64_t *row = x->pairs + class * CLASSES;
  for (uint32_t k = 0; k < x->next_count; k++) {
    uint32_t other = x->next_list[k];
    if (other != class) sum += growth(x, row[other], x->next[other]);
  }
  for (uint32_t k = 0; k < x->previous_count; k++) {
    uint32_t other = x->previous_list[k];
    if (other != class) sum += growth(x, x->pairs[other * CLASSES + class], x->previous[other]);
  }
  sum += growth(x, row[class], (int64_t)x->next[class] + x->previous[class] + x->self);
  sum -= growth(x, x->lefts[class], x->after.at[word + 1] - x->after.at[word]);
  return sum - growth(x, x->rights[class], x->before.at[word + 1] - x->before.at[word]);
}

static bool move(Exchange *x, uint32_t word) {
  uint32_t old = x->class_of[word], best = 0;
  int64_t most = INT64_MIN;
  count_neighbours(x, word);
  shift_counts(x, word, old, -1);
  for (uint32_t class = 0; class < CLASSES; class++) {
    int64_t value = gain(x, word, class);
    if (value > most) {
      most = value;
      best = class;
    }
  }
  shift_counts(x, word, best, +1);
  x->class_of[word] = best;
  return best != old;
}

static void exchange(Exchange *x) {
  for (uint32_t round = 0, moved = UINT32_MAX; round < ROUNDS && moved > x->word_count / 200; round++) {
    moved = 0;
    for (uint32_t word = 0; word < x->word_count; word++) moved += move(x, word);
  }
}

/* ---------------------------------------------------------------------------- answer */

static WordClass *answer(const Exchange *x, uint32_t *found) {
  WordClass *classes = quoth__take(x->arena, ((size_t)x->word_count + 1) * sizeof *classes);
  if (!classes) return NULL;
  *found = 0;
  for (uint32_t w = 0; w < x->word_count; w++)
    if (x->words[w].hash != BOUNDARY) classes[(*found)++] = (WordClass){x->words[w].hash, x->class_of[w] + 1};
  return classes;
}

WordClass *quoth__learn_classes(Arena *arena, uint32_t *const names[WORD_NAMES], uint32_t count, uint32_t *found) {
  Exchange x = {.arena = arena, .count = count};
  uint32_t *text = quoth__take_zero(arena, count, sizeof *text);
  if (!text || !choose_names(arena, text, names, count) || !make_vocabulary(&x, text) || !number_text(&x, text) ||
      !list_neighbours(&x, &x.after, true) || !list_neighbours(&x, &x.before, false) || !make_tables(&x))
    return NULL;
  first_classes(&x);
  exchange(&x);
  return answer(&x, found);
}
