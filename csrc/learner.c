/*
** learner.c - the perceptron.
*/
#include "learner.h"

#include <stddef.h>
#include <stdlib.h>

#define CHOOSING_EPOCHS 2u      /* of the epochs, how many find out which keys are worth a line */
#define ROUND_EPOCHS 5u         /* of a round, when there are to be several */
#define ROUNDS_MOST 6u
#define RAREST_KEY 3u           /* keys seen less often are not tried */
#define MOST_CANDIDATES 400000u /* if there are more, only the more frequent ones are tried */
#define MODEL_LINES 18800u
#define COST_MISSED 20          /* a marked token left out, */
#define COST_WRONG 4            /* a token given a label of another kind, */
#define COST_OTHER 1            /* another label of the same kind */

/* Weights while they are learned, and the sums that their mean is made of: the mean
** after `step` steps is weight - sum / step. */
typedef struct Weights {
  int32_t *now;
  int64_t *sums;
  size_t count;
} Weights;

/* A key and how often it was seen; empty when never. */
typedef struct KeyCount { uint32_t key, count; } KeyCount;

typedef struct Learning {
  Learner *l;
  quoth_error *error;
  Weights lines, rows;
  int64_t moves[MODEL_MOVES], move_sums[MODEL_MOVES];
  int64_t step;
  uint64_t random;
  uint32_t *order;          /* of the examples that are learned from */
  uint32_t order_count;
  KeyCount *keys;           /* by number of line, from 1 */
  uint32_t line_count;      /* with line 0 */
  int32_t *scores;          /* [token][MODEL_LABELS] of the example; */
  int16_t *cut_scores;      /* as the labelling takes them */
  Labelling labelling;
  uint8_t *labels;          /* that were found, [token] of the example */
  int32_t *mean_lines, *mean_rows; /* as they would be written now */
  int64_t mean_moves[MODEL_MOVES];
  int32_t *past_lines, *past_rows; /* sums of the means that earlier rounds ended with */
  int64_t past_moves[MODEL_MOVES];
  uint32_t past_rounds;
} Learning;

static bool no_memory(Learning *g) { return quoth__no_memory(g->error); }

/* ------------------------------------------------------------------- keys to numbers */

static uint32_t table_place(const KeyCount *table, uint32_t mask, uint32_t key) {
  uint32_t at = key * 0x9E3779B1u & mask;
  while (table[at].count && table[at].key != key) at = (at + 1) & mask;
  return at;
}

/* A table with room for all keys of the training examples. */
static KeyCount *count_keys(Learning *g, uint32_t *mask) {
  Learner *l = g->l;
  size_t items = (size_t)l->token_count * LINE_TEMPLATES;
  uint32_t size = 1u << 16;
  while (size < items && size < 1u << 30) size *= 2;
  KeyCount *table = quoth__take_zero(l->arena, size, sizeof *table);
  if (!table) return NULL;
  *mask = size - 1;
  for (uint32_t e = 0; e < l->example_count; e++) {
    if (l->examples[e].held_out) continue;
    const uint32_t *keys = l->lines + (size_t)l->examples[e].first * LINE_TEMPLATES;
    for (size_t k = 0; k < (size_t)l->examples[e].count * LINE_TEMPLATES; k++) {
      KeyCount *found = &table[table_place(table, *mask, keys[k])];
      found->key = keys[k];
      found->count++;
    }
  }
  return table;
}

static uint32_t rarest_candidate(const KeyCount *table, uint32_t size) {
  for (uint32_t rarest = RAREST_KEY;; rarest++) {
    uint32_t candidates = 0;
    for (uint32_t i = 0; i < size; i++) candidates += table[i].count >= rarest;
    if (candidates <= MOST_CANDIDATES) return rarest;
  }
}

/* Keys become numbers of lines, 0 for those that are not tried. `count` of a table
** item is then its number + 1. */
static bool number_keys(Learning *g) {
  uint32_t mask;
  KeyCount *table = count_keys(g, &mask);
  if (!table) return false;
  uint32_t rarest = rarest_candidate(table, mask + 1);
  g->keys = quoth__take(g->l->arena, (MOST_CANDIDATES + 1) * sizeof *g->keys);
  if (!g->keys) return false;
  g->line_count = 1;
  g->keys[0] = (KeyCount){0, 0};
  for (uint32_t i = 0; i <= mask; i++) {
    if (!table[i].count) continue;
    bool tried = table[i].count >= rarest;
    if (tried) g->keys[g->line_count] = table[i];
    table[i].count = tried ? ++g->line_count : 1;
  }
  size_t items = (size_t)g->l->token_count * LINE_TEMPLATES;
  for (size_t k = 0; k < items; k++) {
    uint32_t found = table[table_place(table, mask, g->l->lines[k])].count;
    g->l->lines[k] = found ? found - 1 : 0;
  }
  return true;
}

/* --------------------------------------------------------------------------- weights */

static bool make_weights(Arena *arena, Weights *weights, size_t count) {
  weights->count = count;
  weights->now = quoth__take_zero(arena, count, sizeof *weights->now);
  weights->sums = quoth__take_zero(arena, count, sizeof *weights->sums);
  return weights->now && weights->sums;
}

static void clear_weights(Weights *weights, size_t count) {
  memset(weights->now, 0, weights->count * sizeof *weights->now);
  memset(weights->sums, 0, weights->count * sizeof *weights->sums);
  weights->count = count;
}

static void start_again(Learning *g) {
  clear_weights(&g->lines, (size_t)g->line_count * MODEL_LINE);
  clear_weights(&g->rows, g->rows.count);
  memset(g->moves, 0, sizeof g->moves);
  memset(g->move_sums, 0, sizeof g->move_sums);
  g->step = 1;
}

static void change(Weights *weights, size_t at, int32_t by, int64_t step) {
  weights->now[at] += by;
  weights->sums[at] += by * step;
}

/* ---------------------------------------------------------------------------- scores */

static int32_t cost(Label gold, Label label) {
  if (gold == label) return 0;
  if (quoth__tag_of(gold) == quoth__tag_of(label)) return COST_OTHER;
  return label == LABEL_OUT ? COST_MISSED : COST_WRONG;
}

/* LABEL_OUT scores 0, so its cost is taken off the others. */
static void add_costs(Learning *g, const Example *e) {
  for (uint32_t i = 0; i < e->count; i++) {
    Label gold = (Label)g->l->gold[e->first + i];
    for (uint32_t y = 0; y < MODEL_LABELS; y++)
      g->scores[i * MODEL_LABELS + y] += cost(gold, (Label)y) - cost(gold, LABEL_OUT);
  }
}

/* The tokens that a line of token i speaks for begin at i - MODEL_AHEAD; *skip of
** its weights are for tokens before the sequence, *stop is where it ends. */
static void window(const Example *e, uint32_t i, uint32_t *skip, uint32_t *stop) {
  *skip = i < MODEL_AHEAD ? MODEL_AHEAD - i : 0;
  *stop = e->count + MODEL_AHEAD - i < MODEL_WINDOW ? e->count + MODEL_AHEAD - i : MODEL_WINDOW;
}

/* What the weights say of one token's keys: its lines to the tokens around it, its
** rows to itself. */
static void score_token(const Learning *g, const Example *e, uint32_t i, const int32_t *lines_of,
                        const int32_t *rows_of) {
  const uint32_t *lines = g->l->lines + (size_t)(e->first + i) * LINE_TEMPLATES;
  const uint32_t *rows = g->l->rows + (size_t)(e->first + i) * ROW_TEMPLATES;
  uint32_t skip, stop;
  window(e, i, &skip, &stop);
  int32_t *around = g->scores + (size_t)(i + skip - MODEL_AHEAD) * MODEL_LABELS;
  for (uint32_t t = 0; t < LINE_TEMPLATES; t++) {
    const int32_t *weights = lines_of + (size_t)lines[t] * MODEL_LINE + skip * MODEL_LABELS;
    if (lines[t])
      for (uint32_t k = 0; k < (stop - skip) * MODEL_LABELS; k++) around[k] += weights[k];
  }
  int32_t *own = g->scores + (size_t)i * MODEL_LABELS;
  for (uint32_t t = 0; t < ROW_TEMPLATES; t++)
    for (uint32_t y = 0; y < MODEL_LABELS; y++) own[y] += rows_of[(size_t)rows[t] * MODEL_LABELS + y];
}

static void score(Learning *g, const Example *e, const int32_t *lines_of, const int32_t *rows_of) {
  memset(g->scores, 0, (size_t)e->count * MODEL_LABELS * sizeof *g->scores);
  for (uint32_t i = 0; i < e->count; i++) score_token(g, e, i, lines_of, rows_of);
}

/* ------------------------------------------------------------------------- one example */

/* Adds `by` to all weights that speak for the label at the token. */
static void change_label(Learning *g, const Example *e, uint32_t i, Label label, int32_t by) {
  if (label == LABEL_OUT) return;
  const Learner *l = g->l;
  for (uint32_t k = 0; k < MODEL_WINDOW; k++) {
    uint32_t at = i + MODEL_AHEAD - k; /* wraps below the sequence: then it is beyond its end */
    if (at >= e->count) continue;
    const uint32_t *lines = l->lines + (size_t)(e->first + at) * LINE_TEMPLATES;
    for (uint32_t t = 0; t < LINE_TEMPLATES; t++)
      if (lines[t]) change(&g->lines, (size_t)lines[t] * MODEL_LINE + k * MODEL_LABELS + label, by, g->step);
  }
  const uint32_t *rows = l->rows + (size_t)(e->first + i) * ROW_TEMPLATES;
  for (uint32_t t = 0; t < ROW_TEMPLATES; t++)
    change(&g->rows, (size_t)rows[t] * MODEL_LABELS + label, by, g->step);
}

static void change_move(Learning *g, size_t move, int32_t by) {
  g->moves[move] += by;
  g->move_sums[move] += by * g->step;
}

#define MOVE(member) (offsetof(Moves, member) / sizeof(int16_t))

/* MODEL_STATES as `from` is the start of a sequence; that a part of a span that was cut
** stands there says nothing. */
static void change_moves(Learning *g, uint32_t from, uint32_t to, int32_t by) {
  uint32_t target = to == LABEL_OUT ? SPAN_KINDS : to;
  if (quoth__goes_on((Label)to)) {
    if (from < LABEL_OUT) change_move(g, MOVE(stay) + from, by);
  } else if (from >= LABEL_OUT) {
    change_move(g, (from == LABEL_OUT ? MOVE(enter) : MOVE(first)) + target, by);
  } else {
    change_move(g, MOVE(leave) + from, by);
    change_move(g, MOVE(from) + from % SPAN_KINDS * MODEL_LABELS + target, by);
  }
}

static int16_t cut_off(int64_t value, int64_t most) {
  return (int16_t)(value > most ? most : value < -most ? -most : value);
}

static void spread_labels(Learning *g, const Example *e) {
  memset(g->labels, LABEL_OUT, e->count);
  for (uint32_t k = 0; k < g->labelling.span_count; k++) {
    const LabelSpan *span = &g->labelling.spans[k];
    memset(g->labels + span->first, (int)(span->label + SPAN_KINDS), span->end - span->first);
    g->labels[span->first] = (uint8_t)span->label;
  }
}

static void find_labels(Learning *g, const Example *e, const int64_t weights[MODEL_MOVES]) {
  int16_t cut[MODEL_MOVES];
  Moves moves;
  for (uint32_t k = 0; k < MODEL_MOVES; k++) cut[k] = cut_off(weights[k], MOVE_MOST);
  memcpy(&moves, cut, sizeof moves);
  for (uint32_t k = 0; k < e->count * MODEL_LABELS; k++) g->cut_scores[k] = cut_off(g->scores[k], SCORE_MOST);
  quoth__label(&g->labelling, e->count, &moves, g->cut_scores);
  spread_labels(g, e);
}

/* Returns how many tokens were labelled wrongly. */
static uint32_t correct(Learning *g, const Example *e) {
  const uint8_t *gold = g->l->gold + e->first, *got = g->labels;
  uint32_t wrong = 0;
  for (uint32_t i = 0; i < e->count; i++) {
    uint32_t gold_from = i ? gold[i - 1] : MODEL_STATES, got_from = i ? got[i - 1] : MODEL_STATES;
    if (gold[i] != got[i]) {
      wrong++;
      change_label(g, e, i, (Label)gold[i], 1);
      change_label(g, e, i, (Label)got[i], -1);
    }
    if (gold[i] == got[i] && gold_from == got_from) continue;
    change_moves(g, gold_from, gold[i], 1);
    change_moves(g, got_from, got[i], -1);
  }
  return wrong;
}

static uint32_t learn_example(Learning *g, const Example *e) {
  score(g, e, g->lines.now, g->rows.now);
  add_costs(g, e);
  find_labels(g, e, g->moves);
  g->step++;
  return correct(g, e);
}

/* --------------------------------------------------------------------------- the means */

/* (weight - sum / step) / unit, rounded to the nearest. */
static int64_t mean(int64_t weight, int64_t sum, int64_t step, int64_t unit, int64_t limit) {
  int64_t half = step * unit, twice = 2 * (weight * step - sum) + half, rounded = twice / (2 * half);
  if (twice < 0 && twice % (2 * half) != 0) rounded--;
  return rounded > limit ? limit : rounded < -limit ? -limit : rounded;
}

static int32_t mean_at(const Learning *g, const Weights *weights, size_t at) {
  return (int32_t)mean(weights->now[at], weights->sums[at], g->step, 1, INT16_MAX);
}

static int64_t mean_move(const Learning *g, uint32_t move) {
  return mean(g->moves[move], g->move_sums[move], g->step, 1, INT16_MAX);
}

/* Of the round that is under way and of all before it. */
static void take_means(Learning *g) {
  int32_t rounds = (int32_t)g->past_rounds + 1;
  for (size_t i = 0; i < g->lines.count; i++)
    g->mean_lines[i] = (g->past_lines[i] + mean_at(g, &g->lines, i)) / rounds;
  for (size_t i = 0; i < g->rows.count; i++)
    g->mean_rows[i] = (g->past_rows[i] + mean_at(g, &g->rows, i)) / rounds;
  for (uint32_t k = 0; k < MODEL_MOVES; k++) g->mean_moves[k] = (g->past_moves[k] + mean_move(g, k)) / rounds;
}

/* Keeps the means of the round that is over, and learns from nothing again. */
static void begin_round(Learning *g) {
  for (size_t i = 0; i < g->lines.count; i++) g->past_lines[i] += mean_at(g, &g->lines, i);
  for (size_t i = 0; i < g->rows.count; i++) g->past_rows[i] += mean_at(g, &g->rows, i);
  for (uint32_t k = 0; k < MODEL_MOVES; k++) g->past_moves[k] += mean_move(g, k);
  g->past_rounds++;
  start_again(g);
}

/* ---------------------------------------------------------------------- choosing lines */

typedef struct Worth { int64_t worth; uint32_t line; } Worth;

static int by_worth(const void *left, const void *right) {
  const Worth *a = left, *b = right;
  if (a->worth != b->worth) return a->worth < b->worth ? 1 : -1;
  return (a->line > b->line) - (a->line < b->line);
}

/* A line is worth the square of what it says, as often as it is asked. */
static int64_t worth_of(const Learning *g, uint32_t line) {
  int64_t sum = 0;
  for (uint32_t k = 0; k < MODEL_LINE; k++) {
    size_t at = (size_t)line * MODEL_LINE + k;
    int64_t weight = 16 * (g->lines.now[at] - g->lines.sums[at] / g->step);
    sum += weight * weight;
  }
  return sum * g->keys[line].count;
}

static int by_count(const void *left, const void *right) {
  const KeyCount *a = left, *b = right;
  if (a->count != b->count) return a->count < b->count ? 1 : -1;
  return (a->key > b->key) - (a->key < b->key);
}

/* The lines that are worth most, the more frequent first: what is asked for often
** lies together. */
static void sort_lines(Learning *g, const Worth *worths, uint32_t kept, uint32_t *order, KeyCount *keys) {
  for (uint32_t i = 1; i <= kept; i++) keys[i] = (KeyCount){worths[i].line, g->keys[worths[i].line].count};
  qsort(keys + 1, kept, sizeof *keys, by_count);
  for (uint32_t i = 1; i <= kept; i++) {
    order[keys[i].key] = i;
    keys[i].key = g->keys[keys[i].key].key;
  }
}

/* Only the lines that are worth most stay; keys of the others say nothing from now on. */
static bool choose_lines(Learning *g) {
  Worth *worths = quoth__take_zero(g->l->arena, g->line_count, sizeof *worths);
  uint32_t *order = quoth__take_zero(g->l->arena, g->line_count, sizeof *order);
  uint32_t kept = g->line_count - 1 < MODEL_LINES ? g->line_count - 1 : MODEL_LINES;
  KeyCount *keys = quoth__take_zero(g->l->arena, (size_t)kept + 1, sizeof *keys);
  if (!worths || !order || !keys) return false;
  for (uint32_t i = 1; i < g->line_count; i++) worths[i] = (Worth){worth_of(g, i), i};
  qsort(worths + 1, g->line_count - 1, sizeof *worths, by_worth);
  sort_lines(g, worths, kept, order, keys);
  size_t items = (size_t)g->l->token_count * LINE_TEMPLATES;
  for (size_t k = 0; k < items; k++) g->l->lines[k] = order[g->l->lines[k]];
  g->keys = keys;
  g->line_count = kept + 1;
  return true;
}

/* ---------------------------------------------------------------------------- figures */

typedef struct Tally { uint64_t hits, got, gold; } Tally;

static double f1(Tally t) { return t.got + t.gold ? 100.0 * (double)t.hits / (double)(t.got + t.gold) : 0; }

/* How many runs of cues `labels` has, and how many of them overlap a cue of `other`. */
static void tally_cues(const uint8_t *labels, const uint8_t *other, uint32_t count, uint64_t *runs,
                       uint64_t *hits) {
  for (uint32_t i = 0, end; i < count; i = end) {
    end = i + 1;
    if (labels[i] != B_CUE) continue;
    while (end < count && labels[end] == I_CUE) end++;
    bool hit = false;
    for (uint32_t k = i; k < end; k++) hit |= quoth__tag_of((Label)other[k]) == TAG_CUE;
    ++*runs;
    *hits += hit;
  }
}

static void tally_tokens(const uint8_t *gold, const uint8_t *got, uint32_t count, TagLabel tag, Tally *tally) {
  for (uint32_t i = 0; i < count; i++) {
    bool is = quoth__tag_of((Label)gold[i]) == tag, said = quoth__tag_of((Label)got[i]) == tag;
    tally->gold += is;
    tally->got += said;
    tally->hits += 2u * (is && said);
  }
}

/* The mean weights on what was held out. */
static void measure(Learning *g, quoth_train_figures *figures) {
  Tally content = {0}, source = {0}, cue = {0};
  for (uint32_t k = 0; k < g->l->example_count; k++) {
    const Example *e = &g->l->examples[k];
    if (!e->held_out) continue;
    const uint8_t *gold = g->l->gold + e->first, *got = g->labels;
    score(g, e, g->mean_lines, g->mean_rows);
    find_labels(g, e, g->mean_moves);
    tally_tokens(gold, got, e->count, TAG_CONTENT, &content);
    tally_tokens(gold, got, e->count, TAG_SOURCE, &source);
    tally_cues(gold, got, e->count, &cue.gold, &cue.hits);
    tally_cues(got, gold, e->count, &cue.got, &cue.hits);
  }
  figures->content = f1(content);
  figures->source = f1(source);
  figures->cue = f1(cue);
}

/* ----------------------------------------------------------------------------- epochs */

/* xorshift64: the same numbers everywhere. */
static uint32_t random_below(Learning *g, uint32_t limit) {
  g->random ^= g->random << 13;
  g->random ^= g->random >> 7;
  g->random ^= g->random << 17;
  return (uint32_t)(g->random % limit);
}

static void shuffle(Learning *g) {
  for (uint32_t i = g->order_count; i > 1; i--) {
    uint32_t j = random_below(g, i), swapped = g->order[i - 1];
    g->order[i - 1] = g->order[j];
    g->order[j] = swapped;
  }
}

static bool run_epoch(Learning *g, uint32_t epoch) {
  quoth_train_figures figures = {.epoch = epoch, .epochs = g->l->epochs};
  shuffle(g);
  for (uint32_t i = 0; i < g->order_count; i++) {
    const Example *e = &g->l->examples[g->order[i]];
    figures.wrong += learn_example(g, e);
    figures.tokens += e->count;
  }
  if (!g->l->progress) return true;
  if (g->mean_lines) {
    take_means(g);
    measure(g, &figures);
  }
  return g->l->progress(g->l->progress_ud, &figures) == 0 ||
         quoth__fail(g->error, QUOTH_ECANCEL, 0, "the training was stopped after epoch %u", (unsigned)epoch);
}

static bool make_means(Learning *g) {
  g->mean_lines = quoth__take_zero(g->l->arena, g->lines.count, sizeof *g->mean_lines);
  g->mean_rows = quoth__take_zero(g->l->arena, g->rows.count, sizeof *g->mean_rows);
  g->past_lines = quoth__take_zero(g->l->arena, g->lines.count, sizeof *g->past_lines);
  g->past_rows = quoth__take_zero(g->l->arena, g->rows.count, sizeof *g->past_rows);
  return g->mean_lines && g->mean_rows && g->past_lines && g->past_rows;
}

/* ---------------------------------------------------------------------------- the model */

/* All but one of so many weights of lines fit. */
#define FITTING 50000u

static uint32_t choose_unit(const Learning *g) {
  for (uint32_t unit = 1;; unit++) {
    size_t larger = 0;
    for (size_t i = 0; i < g->lines.count; i++)
      larger += g->keys[i / MODEL_LINE].key < CELLS && labs(g->mean_lines[i]) > (long)(unit * CONTEXT_MOST);
    if (larger <= g->lines.count / FITTING || unit == UNIT_MOST) return unit;
  }
}

/* A weight in units, rounded to the nearest. */
static int32_t in_units(int64_t weight, uint32_t unit, int32_t most) {
  int64_t one = unit, units = (weight < 0 ? weight - one / 2 : weight + one / 2) / one;
  return (int32_t)(units > most ? most : units < -most ? -most : units);
}

static bool write_lines(Learning *g, Model *model) {
  uint32_t *cells = quoth__take_zero(g->l->arena, g->line_count, sizeof *cells), count = 0;
  int8_t *lines = quoth__take_zero(g->l->arena, g->lines.count, 1);
  if (!cells || !lines) return false;
  for (uint32_t i = 1; i < g->line_count; i++) {
    if (g->keys[i].key >= CELLS) continue;
    cells[count++] = g->keys[i].key;
    for (uint32_t k = 0; k < MODEL_LINE; k++)
      lines[(size_t)count * MODEL_LINE + k] =
          (int8_t)in_units(g->mean_lines[(size_t)i * MODEL_LINE + k], model->unit, CONTEXT_MOST);
  }
  model->line_count = count;
  model->cells = cells;
  model->lines = lines;
  return true;
}

/* The sum of the lines of a word, as it is where it stands first. */
static void add_word(const Learning *g, size_t token, uint32_t unit, int8_t *line) {
  const uint32_t *lines = g->l->lines + token * LINE_TEMPLATES;
  for (uint32_t k = 0; k < MODEL_LINE; k++) {
    int32_t sum = 0;
    for (uint32_t t = 0; t < WORD_LINES; t++) sum += g->mean_lines[(size_t)lines[t] * MODEL_LINE + k];
    line[k] = (int8_t)in_units(sum, unit, WORD_MOST);
  }
}

static bool write_words(Learning *g, Model *model) {
  int8_t *lines = quoth__take_zero(g->l->arena, (size_t)model->word_count + 1, MODEL_LINE);
  uint8_t *done = quoth__take_zero(g->l->arena, (size_t)model->word_count + 1, 1);
  if (!lines || !done) return false;
  for (uint32_t n = 0; n < g->l->example_count; n++) {
    const Example *e = &g->l->examples[n];
    for (size_t i = e->first; !e->held_out && i < e->first + e->count; i++) {
      uint32_t word = g->l->words[i];
      if (word && !done[word]) add_word(g, i, model->unit, lines + (size_t)word * MODEL_LINE);
      done[word] = 1;
    }
  }
  model->word_lines = lines;
  return true;
}

static bool write_rows(Learning *g, Model *model) {
  int8_t *rows = quoth__take(g->l->arena, g->rows.count);
  int16_t *moves = quoth__take_zero(g->l->arena, MODEL_MOVES, sizeof *moves);
  if (!rows || !moves) return false;
  for (size_t i = 0; i < g->rows.count; i++) rows[i] = (int8_t)in_units(g->mean_rows[i], model->unit, ROW_MOST);
  for (uint32_t i = 0; i < MODEL_MOVES; i++) moves[i] = (int16_t)in_units(g->mean_moves[i], model->unit, MOVE_MOST);
  model->row_bits = ROW_BITS;
  model->rows = rows;
  model->moves = moves;
  return true;
}

static bool fill_model(Learning *g, Model *model) {
  take_means(g);
  model->unit = choose_unit(g);
  return write_lines(g, model) && write_words(g, model) && write_rows(g, model);
}

/* ---------------------------------------------------------------------------- beginning */

static bool open_labelling(Learning *g) {
  size_t items = (size_t)g->l->longest * MODEL_LABELS;
  g->scores = quoth__take_zero(g->l->arena, items, sizeof *g->scores);
  g->cut_scores = quoth__take_zero(g->l->arena, items, sizeof *g->cut_scores);
  g->labels = quoth__take_zero(g->l->arena, g->l->longest, sizeof *g->labels);
  return g->scores && g->cut_scores && g->labels && quoth__labelling_open(&g->labelling, g->l->arena, g->l->longest);
}

static bool begin(Learning *g) {
  Learner *l = g->l;
  g->random = UINT64_C(0x9E3779B97F4A7C15) * ((uint64_t)l->seed + 1);
  g->step = 1;
  g->order = quoth__take_zero(l->arena, l->example_count, sizeof *g->order);
  if (!g->order || !number_keys(g)) return false;
  for (uint32_t i = 0; i < l->example_count; i++)
    if (!l->examples[i].held_out) g->order[g->order_count++] = i;
  return make_weights(l->arena, &g->lines, (size_t)g->line_count * MODEL_LINE) &&
         make_weights(l->arena, &g->rows, ((size_t)1 << ROW_BITS) * MODEL_LABELS) &&
         open_labelling(g);
}

/* How many rounds so many epochs are enough for. */
static uint32_t rounds_of(uint32_t epochs) {
  uint32_t rounds = epochs / ROUND_EPOCHS;
  return rounds > ROUNDS_MOST ? ROUNDS_MOST : rounds > 0 ? rounds : 1;
}

/* The epochs from the given one on, shared out among as many rounds as they are enough for. */
static bool run_rounds(Learning *g, uint32_t epoch) {
  uint32_t left = g->l->epochs + 1 - epoch;
  for (uint32_t rounds = rounds_of(left); rounds > 0; rounds--) {
    uint32_t stop = epoch + left / rounds;
    left -= stop - epoch;
    for (; epoch < stop; epoch++)
      if (!run_epoch(g, epoch)) return false;
    if (rounds > 1) begin_round(g);
  }
  return true;
}

bool quoth__learn(Learner *l, Model *model, quoth_error *error) {
  Learning *g = quoth__take_zero(l->arena, 1, sizeof *g);
  if (!g) return quoth__no_memory(error);
  *g = (Learning){.l = l, .error = error};
  if (!begin(g)) return no_memory(g);
  uint32_t choosing = l->epochs > CHOOSING_EPOCHS ? CHOOSING_EPOCHS : 0;
  for (uint32_t epoch = 1; epoch <= choosing; epoch++)
    if (!run_epoch(g, epoch)) return false;
  if (!choose_lines(g)) return no_memory(g);
  start_again(g);
  if (!make_means(g)) return no_memory(g);
  if (!run_rounds(g, choosing + 1)) return false;
  return fill_model(g, model) || no_memory(g);
}
