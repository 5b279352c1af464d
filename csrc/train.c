/*
** train.c - the public side of training: articles with their gold marks in, the
** bytes of a model out.
**
** Of each article the trainer keeps a copy of what features are read from. When the
** last one is there, words are sorted into classes, the features of all sequences
** are turned into keys, and the learner does the rest.
*/
#include "classes.h"
#include "learner.h"

#define EPOCHS 32u
#define TRAINER_MEMORY ((size_t)16 << 30)
#define FIRST_SIZE (offsetof(quoth_train_options, progress_ud) + sizeof(void *))

typedef struct Kept {
  quoth_article *article;
  uint32_t first;     /* of its tokens in the arrays of the trainer */
  bool held_out;
} Kept;

struct quoth_trainer {
  Arena arena;
  quoth_train_options options;
  char language[MODEL_LANGUAGE];
  Vector(Kept) articles;
  Vector(uint8_t) gold;        /* Label of each token */
  Vector(Example) examples;
  uint32_t longest;            /* tokens of the longest sequence */
  uint16_t *words;
  uint32_t *lines, *rows;
  bool ran;
  void *model;
  size_t model_size;
};

static quoth_status status_of(quoth_error *error, const quoth_error *why) {
  if (error) *error = *why;
  return why->code;
}

/* ----------------------------------------------------------------- keeping an article */

#define KEEP(arena, to, from, count)                                                  \
  ((to) = quoth__take((arena), (size_t)(count) * sizeof *(to) + 1),                   \
   (to) && ((count) == 0 || memcpy((to), (from), (size_t)(count) * sizeof *(to))))

static bool keep_tokens(Arena *arena, TokenArray *to, const TokenArray *from) {
  to->count = from->count;
  return KEEP(arena, to->begin, from->begin, from->count) && KEEP(arena, to->end, from->end, from->count) &&
         KEEP(arena, to->hash, from->hash, from->count) && KEEP(arena, to->flags, from->flags, from->count);
}

/* What feature.c reads of an article, and nothing else. */
static quoth_article *keep_article(Arena *arena, const quoth_article *a) {
  quoth_article *kept = quoth__take_zero(arena, 1, sizeof *kept);
  if (!kept) return NULL;
  kept->source = a->source;
  kept->blocks.count = a->blocks.count;
  kept->sentences.count = a->sentences.count;
  kept->quotations.count = a->quotations.count;
  bool whole = (kept->source.text = quoth__copy(arena, a->source.text, a->source.size)) != NULL &&
               keep_tokens(arena, &kept->tokens, &a->tokens) &&
               KEEP(arena, kept->words, a->words, a->tokens.count) &&
               KEEP(arena, kept->blocks.items, a->blocks.items, a->blocks.count) &&
               KEEP(arena, kept->sentences.items, a->sentences.items, a->sentences.count) &&
               KEEP(arena, kept->quotations.items, a->quotations.items, a->quotations.count);
  return whole ? kept : NULL;
}

/* ------------------------------------------------------------------------- gold labels */

/* What is marked at each token: quote and part, quote NONE for nothing. */
typedef struct GoldToken { uint32_t quote; quoth_part part; } GoldToken;

/* The first token that ends behind the offset. */
static uint32_t token_after(const quoth_article *a, uint32_t offset) {
  uint32_t low = 0, high = a->tokens.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->tokens.end[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/* Cues over sources over contents, where marks overlap. */
static void paint(const quoth_article *a, const quoth_gold *gold, size_t count, quoth_part part,
                  GoldToken *tokens) {
  for (size_t g = 0; g < count; g++) {
    if (gold[g].part != part) continue;
    for (uint32_t t = token_after(a, gold[g].span.begin);
         t < a->tokens.count && a->tokens.begin[t] < gold[g].span.end; t++)
      tokens[t] = (GoldToken){gold[g].quote, part};
  }
}

/* The first token of the cue of that quote, or NONE. */
static uint32_t cue_of(const quoth_article *a, const quoth_gold *gold, size_t count, uint32_t quote) {
  for (size_t g = 0; g < count; g++)
    if (gold[g].part == QUOTH_CUE && gold[g].quote == quote) return token_after(a, gold[g].span.begin);
  return NONE;
}

static Label label_of(const GoldToken *token, bool begins, uint32_t cue, uint32_t at, const quoth_block *block) {
  bool before = cue != NONE && cue > at && cue < block->tokens.end;
  uint32_t label = token->part == QUOTH_SOURCE ? B_SOURCE : token->part == QUOTH_CUE ? B_CUE : before
      ? B_AHEAD : B_BEHIND;
  return (Label)(begins ? label : label + SPAN_KINDS);
}

static void label_block(const quoth_article *a, const quoth_block *block, const GoldToken *tokens,
                        const quoth_gold *gold, size_t count, uint8_t *labels) {
  uint32_t cue = NONE;
  for (uint32_t t = block->tokens.begin; t < block->tokens.end; t++) {
    if (tokens[t].quote == NONE) continue;
    bool begins = t == block->tokens.begin || tokens[t - 1].quote != tokens[t].quote ||
                  tokens[t - 1].part != tokens[t].part;
    if (begins) cue = cue_of(a, gold, count, tokens[t].quote);
    labels[t] = (uint8_t)label_of(&tokens[t], begins, cue, t, block);
  }
}

static bool label_article(quoth_trainer *trainer, const quoth_article *a, const quoth_gold *gold, size_t count) {
  GoldToken *tokens = quoth__take(&trainer->arena, ((size_t)a->tokens.count + 1) * sizeof *tokens);
  if (!tokens || !quoth__room_for(&trainer->arena, &trainer->gold, a->tokens.count + 1u)) /* of no token, too */
    return false;
  uint8_t *labels = trainer->gold.items + trainer->gold.count;
  for (uint32_t t = 0; t < a->tokens.count; t++) tokens[t] = (GoldToken){NONE, QUOTH_CONTENT};
  memset(labels, LABEL_OUT, a->tokens.count);
  paint(a, gold, count, QUOTH_CONTENT, tokens);
  paint(a, gold, count, QUOTH_SOURCE, tokens);
  paint(a, gold, count, QUOTH_CUE, tokens);
  for (uint32_t b = 0; b < a->blocks.count; b++)
    label_block(a, &a->blocks.items[b], tokens, gold, count, labels);
  trainer->gold.count += a->tokens.count;
  return true;
}

/* --------------------------------------------------------------------------- examples */

static bool add_examples(quoth_trainer *trainer, const quoth_article *a, uint32_t base, bool held_out) {
  for (Sequence s = {0, 0, 0}; quoth__sequence_next(a, &s);) {
    if (!quoth__room(&trainer->arena, &trainer->examples)) return false;
    trainer->examples.items[trainer->examples.count++] = (Example){base + s.first, s.end - s.first, held_out};
    if (s.end - s.first > trainer->longest) trainer->longest = s.end - s.first;
  }
  return true;
}

static bool add_article(quoth_trainer *trainer, const quoth_article *article, const quoth_gold *gold,
                        size_t count, bool held_out) {
  uint32_t base = trainer->gold.count;
  quoth_article *kept = keep_article(&trainer->arena, article);
  if (!kept || !label_article(trainer, kept, gold, count) || !add_examples(trainer, kept, base, held_out) ||
      !quoth__room(&trainer->arena, &trainer->articles))
    return false;
  trainer->articles.items[trainer->articles.count++] = (Kept){kept, base, held_out};
  return true;
}

quoth_status quoth_train_add(quoth_trainer *trainer, const quoth_article *article, const quoth_gold *gold,
                             size_t count, int held_out, quoth_error *error) {
  quoth_error why = {0};
  if (!trainer || !article || (!gold && count) || (trainer && trainer->ran)) {
    quoth__fail(&why, QUOTH_EARGUMENT, 0, trainer && trainer->ran ? "the training has already run" : "no article");
    return status_of(error, &why);
  }
  for (size_t g = 0; g < count; g++)
    if (gold[g].span.begin > gold[g].span.end || gold[g].span.end > article->source.size ||
        gold[g].part > QUOTH_CONTENT || gold[g].quote == NONE) {
      quoth__fail(&why, QUOTH_EARGUMENT, gold[g].span.begin,
          "gold span %zu of %zu is outside the text or of no known part", g + 1, count);
      return status_of(error, &why);
    }
  if (!add_article(trainer, article, gold, count, held_out != 0)) quoth__no_memory(&why);
  return status_of(error, &why);
}

/* ---------------------------------------------------------------------------- learning */

/* The names of the words of all training articles, 0 before each sentence; and what the
** lexicons say of them. */
static bool learn_words(quoth_trainer *trainer, Model *model) {
  size_t room = 2 * (size_t)trainer->gold.count + 1;
  uint32_t *words[WORD_NAMES], *kinds = quoth__take(&trainer->arena, room * sizeof *kinds), count = 0, kind_count = 0;
  for (uint32_t p = 0; p < WORD_NAMES; p++) words[p] = quoth__take_zero(&trainer->arena, room, sizeof *words[p]);
  for (uint32_t p = 0; p < WORD_NAMES; p++)
    if (!words[p] || !kinds) return false;
  for (uint32_t k = 0; k < trainer->articles.count; k++) {
    const Kept *kept = &trainer->articles.items[k];
    for (uint32_t t = 0; !kept->held_out && t < kept->article->tokens.count; t++) {
      if (quoth__has(kept->article, t, QUOTH_TOKEN_FIRST)) count++;
      for (uint32_t p = 0; p < WORD_NAMES; p++) words[p][count] = quoth__word_name(kept->article, t, p);
      count++;
      kinds[kind_count++] = quoth__kind_key(kept->article->words[t]);
    }
  }
  model->words = quoth__learn_classes(&trainer->arena, words, count, &model->word_count);
  model->kinds = quoth__frequent_keys(&trainer->arena, kinds, kind_count, EDGE - 1, &model->kind_count);
  return model->words && model->kinds && quoth__model_index(&trainer->arena, model);
}

static void store_lines(const Features *f, uint32_t *lines) {
  uint32_t cells[CONTEXT_LINES][BATCH];
  for (uint32_t i = 0; i < f->count; i++, lines += LINE_TEMPLATES) {
    if (i % BATCH == 0) quoth__cells(f, i, cells);
    quoth__word_keys(f, i, lines);
    for (uint32_t k = 0; k < CONTEXT_LINES; k++) lines[WORD_LINES + k] = cells[k][i % BATCH];
  }
}

static void store_rows(const Features *f, uint32_t *rows) {
  uint32_t keys[ROW_TEMPLATES];
  for (const Segment *s = f->segments; s < f->facts[f->sentence_count].segments_end; s++) {
    quoth__distance_keys(s, keys);
    quoth__segment_keys(f, s, keys + DISTANCE_ROWS);
    quoth__sentence_keys(f, s, keys + DISTANCE_ROWS + SEGMENT_ROWS);
    const uint8_t *left = quoth__near_left(s), *right = quoth__near_right(s);
    for (uint32_t i = s->first; i < s->end; i++, left++, right--) {
      uint32_t *row = rows + (size_t)i * ROW_TEMPLATES;
      for (uint32_t k = 0; k < DISTANCE_ROWS; k++) row[k] = quoth__rows(keys[k], ROW_BITS);
      for (uint32_t k = DISTANCE_ROWS; k < ROW_TEMPLATES; k++) row[k] = quoth__row(keys[k], ROW_BITS);
      row[0] += *left / STEP;
      row[1] += *right / STEP;
    }
  }
}

static void store_keys(quoth_trainer *trainer, Features *f, Sequence sequence, uint32_t base) {
  size_t first = (size_t)base + sequence.first;
  quoth__features_read(f, sequence);
  quoth__number_words(f, 0, f->count);
  for (uint32_t i = 0; i < f->count; i++) trainer->words[first + i] = f->number[i];
  store_lines(f, trainer->lines + first * LINE_TEMPLATES);
  store_rows(f, trainer->rows + first * ROW_TEMPLATES);
}

static bool make_keys(quoth_trainer *trainer, const Model *model) {
  Arena *arena = &trainer->arena;
  trainer->lines = quoth__take_zero(arena, (size_t)trainer->gold.count * LINE_TEMPLATES, sizeof(uint32_t));
  trainer->rows = quoth__take_zero(arena, (size_t)trainer->gold.count * ROW_TEMPLATES, sizeof(uint32_t));
  trainer->words = quoth__take_zero(arena, trainer->gold.count, sizeof *trainer->words);
  if (!trainer->words || !trainer->lines || !trainer->rows) return false;
  for (uint32_t k = 0; k < trainer->articles.count; k++) {
    const Kept *kept = &trainer->articles.items[k];
    Features features;
    if (!quoth__features_open(&features, arena, kept->article, model, trainer->longest)) return false;
    for (Sequence s = {0, 0, 0}; quoth__sequence_next(kept->article, &s);)
      store_keys(trainer, &features, s, kept->first);
  }
  return true;
}

static Learner learner_of(quoth_trainer *trainer) {
  return (Learner){.arena = &trainer->arena, .examples = trainer->examples.items,
                   .example_count = trainer->examples.count, .token_count = trainer->gold.count,
                   .longest = trainer->longest, .words = trainer->words, .lines = trainer->lines,
                   .rows = trainer->rows,
                   .gold = trainer->gold.items, .seed = trainer->options.seed,
                   .epochs = trainer->options.epochs ? trainer->options.epochs : EPOCHS,
                   .progress = trainer->options.progress, .progress_ud = trainer->options.progress_ud};
}

static bool has_training_examples(const quoth_trainer *trainer) {
  for (uint32_t k = 0; k < trainer->examples.count; k++)
    if (!trainer->examples.items[k].held_out) return true;
  return false;
}

static bool run(quoth_trainer *trainer, quoth_error *error) {
  Model model = {0};
  memcpy(model.language, trainer->language, MODEL_LANGUAGE);
  if (!has_training_examples(trainer)) return quoth__fail(error, QUOTH_EARGUMENT, 0,
      "there is no article to learn from");
  if (!learn_words(trainer, &model) || !make_keys(trainer, &model))
    return quoth__no_memory(error);
  Learner learner = learner_of(trainer);
  if (!quoth__learn(&learner, &model, error)) return false;
  trainer->model = quoth__model_write(&trainer->arena, &model, &trainer->model_size);
  return trainer->model || quoth__no_memory(error);
}

quoth_status quoth_train_run(quoth_trainer *trainer, quoth_error *error) {
  quoth_error why = {0};
  if (!trainer || trainer->ran)
    quoth__fail(&why, QUOTH_EARGUMENT, 0, trainer ? "the training has already run" : "no trainer");
  else {
    trainer->ran = true;
    run(trainer, &why);
  }
  return status_of(error, &why);
}

/* ------------------------------------------------------------------- beginning and end */

quoth_trainer *quoth_train_new(const quoth_train_options *options, quoth_error *error) {
  quoth_train_options whole = {0};
  if (error) *error = (quoth_error){0};
  if (!quoth__take_options(&whole, sizeof whole, options, FIRST_SIZE, error)) return NULL;
  const char *language = whole.language ? whole.language : "en";
  if (strlen(language) > MODEL_LANGUAGE) {
    quoth__fail(error, QUOTH_EARGUMENT, 0, "the language's name is longer than %u bytes", MODEL_LANGUAGE);
    return NULL;
  }
  Arena arena;
  quoth__arena_init(&arena, whole.alloc, whole.alloc_ud, TRAINER_MEMORY);
  quoth_trainer *trainer = quoth__take_zero(&arena, 1, sizeof *trainer);
  if (!trainer) {
    quoth__arena_free(&arena);
    quoth__no_memory(error);
    return NULL;
  }
  trainer->arena = arena;
  trainer->options = whole;
  memcpy(trainer->language, language, strlen(language));
  return trainer;
}

const void *quoth_train_model(const quoth_trainer *trainer, size_t *size) {
  if (size) *size = trainer ? trainer->model_size : 0;
  return trainer ? trainer->model : NULL;
}

void quoth_train_free(quoth_trainer *trainer) {
  if (!trainer) return;
  Arena arena = trainer->arena;
  quoth__arena_free(&arena);
}
