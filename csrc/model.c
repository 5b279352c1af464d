/*
** model.c - the model file: verified, read, written.
*/
#include "model.h"

#include "feature.h"
#include "rules.h"
#include "tagger.h"

#define MAGIC "quothmod"
#define MAGIC_SIZE 8u
#define HEADER_SIZE 48u   /* magic, format, features, size, language, unit, four counts */
#define CHECKSUM_SIZE 4u
#define MOST_WORDS 32768u
#define MOST_LINES 65535u
#define LEAST_ROW_BITS 4u  /* the rows of one distance key */
#define MOST_ROW_BITS 20u
#define MODEL_LEAD (4u * MODEL_LINE) /* room before a file's bytes, into which its lines may be moved */

static bool bad_model(quoth_error *error, size_t at, const char *what) {
  return quoth__fail(error, QUOTH_EMODEL, at, "the model %s", what);
}

/* ----------------------------------------------------------------- little-endian */

static uint32_t get32(const unsigned char *at) {
  return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void put32(unsigned char *at, uint32_t value) {
  for (int i = 0; i < 4; i++) at[i] = (unsigned char)(value >> 8 * i);
}

static uint64_t get64(const unsigned char *at) { return get32(at) | (uint64_t)get32(at + 4) << 32; }

static uint64_t sum_word(uint64_t sum, uint64_t word) {
  sum = (sum ^ word) * 0x9E3779B97F4A7C15u;
  return sum ^ sum >> 32;
}

/* Over words of eight bytes in four lanes, then over the bytes that are left: finds
** damage, not malice. Each step is one to one, so a single wrong word shows. */
static uint32_t checksum(const unsigned char *bytes, size_t size) {
  uint64_t lanes[4] = {1, 2, 3, 4}, sum = size;
  size_t at = 0;
  for (; at + 32 <= size; at += 32)
    for (size_t i = 0; i < 4; i++) lanes[i] = sum_word(lanes[i], get64(bytes + at + 8 * i));
  for (; at < size; at++) sum = sum_word(sum, bytes[at]);
  for (size_t i = 0; i < 4; i++) sum = sum_word(sum, lanes[i]);
  return (uint32_t)sum;
}

/* --------------------------------------------------------------------------- sizes */

static size_t index_bytes(const Model *m) {
  return (size_t)m->word_count * 8 + (size_t)m->kind_count * 4 + (size_t)m->line_count * 4;
}
static size_t line_bytes(const Model *m) { return (size_t)m->line_count * MODEL_LINE; }
static size_t word_bytes(const Model *m) { return (size_t)m->word_count * MODEL_LINE; }
static size_t row_bytes(const Model *m) { return ((size_t)1 << m->row_bits) * MODEL_LABELS; }

static size_t file_size(const Model *m) {
  return HEADER_SIZE + index_bytes(m) + line_bytes(m) + word_bytes(m) + row_bytes(m) + MODEL_MOVES * 2 + CHECKSUM_SIZE;
}

/* -------------------------------------------------------------------- verification */

static bool check_header(const unsigned char *file, size_t size, quoth_error *error) {
  if (size < MAGIC_SIZE || memcmp(file, MAGIC, MAGIC_SIZE) != 0)
    return bad_model(error, 0, "is no model of quoth");
  if (size < HEADER_SIZE + CHECKSUM_SIZE) return bad_model(error, size, "is cut short: its header is not whole");
  if (get32(file + 8) != MODEL_FORMAT)
    return quoth__fail(error, QUOTH_EMODEL, 8, "the model has format %u; this version reads format %u",
                       (unsigned)get32(file + 8), MODEL_FORMAT);
  if (get32(file + 12) != FEATURE_VERSION)
    return bad_model(error, 12, "was trained for other features than this version has: train it anew");
  return true;
}

static bool check_bytes(const unsigned char *file, size_t size, quoth_error *error) {
  uint32_t wanted = get32(file + 16);
  if (size != wanted)
    return quoth__fail(error, QUOTH_EMODEL, size, "the model is %s: it has %zu bytes instead of %u",
                       size < wanted ? "cut short" : "followed by something else", size, (unsigned)wanted);
  size_t end = size - CHECKSUM_SIZE;
  if (get32(file + end) != checksum(file, end)) return bad_model(error, end, "is damaged: its checksum is wrong");
  return true;
}

/* The counts are believed only when they give exactly the size of the file. */
static bool read_counts(Model *model, const unsigned char *file, size_t size, quoth_error *error) {
  memcpy(model->language, file + 20, MODEL_LANGUAGE);
  model->unit = get32(file + 28);
  model->word_count = get32(file + 32);
  model->kind_count = get32(file + 36);
  model->line_count = get32(file + 40);
  model->row_bits = get32(file + 44);
  if (model->unit < 1 || model->unit > UNIT_MOST || model->word_count > MOST_WORDS || model->kind_count >= EDGE ||
      model->line_count > MOST_LINES || model->row_bits < LEAST_ROW_BITS || model->row_bits > MOST_ROW_BITS ||
      file_size(model) != size)
    return bad_model(error, 28, "is damaged: its counts do not agree with its size");
  return true;
}

/* ------------------------------------------------------------------------- reading */

static bool make_slots(Arena *arena, SlotTable *table, uint32_t count) {
  uint32_t size = quoth__slots_for(2 * count, 256);
  table->mask = size - 1;
  table->slots = quoth__take_zero(arena, size, sizeof *table->slots);
  return table->slots != NULL;
}

uint32_t quoth__next_slots(const SlotTable *table, uint32_t key) {
  uint32_t at = key >> 16 & table->mask, slot = table->slots[at];
  while (slot && quoth__seen_from(key, slot) > UINT16_MAX) slot = table->slots[at = (at + 1) & table->mask];
  return (uint16_t)slot;
}

/* The first of two keys that a slot cannot tell apart stays. */
static void put_slot(SlotTable *table, uint32_t key, uint32_t number) {
  if (quoth__slot(table, key)) return;
  uint32_t at = key >> 16 & table->mask;
  while (table->slots[at]) at = (at + 1) & table->mask;
  table->slots[at] = key << 16 | number;
}

bool quoth__model_index(Arena *arena, Model *model) {
  model->class_of = quoth__take_zero(arena, (size_t)model->word_count + 1, 1);
  if (!model->class_of || !make_slots(arena, &model->word_slots, model->word_count) ||
      !make_slots(arena, &model->kind_slots, model->kind_count))
    return false;
  for (uint32_t i = 0; i < model->word_count; i++) {
    put_slot(&model->word_slots, model->words[i].hash, i + 1);
    model->class_of[i + 1] = (uint8_t)model->words[i].number;
  }
  for (uint32_t i = 0; i < model->kind_count; i++) put_slot(&model->kind_slots, model->kinds[i], i + 1);
  return true;
}

static bool take_index(Arena *arena, Model *model, const unsigned char *at) {
  WordClass *words = quoth__take_zero(arena, model->word_count, sizeof *words);
  uint32_t *kinds = quoth__take_zero(arena, model->kind_count, sizeof *kinds);
  uint32_t *cells = quoth__take_zero(arena, model->line_count, sizeof *cells);
  model->line_of = quoth__take_zero(arena, CELLS, sizeof *model->line_of);
  if (!words || !kinds || !cells || !model->line_of) return false;
  for (uint32_t i = 0; i < model->word_count; i++, at += 8)
    words[i] = (WordClass){get32(at), get32(at + 4) % EDGE};
  for (uint32_t i = 0; i < model->kind_count; i++, at += 4) kinds[i] = get32(at);
  for (uint32_t i = 0; i < model->line_count; i++, at += 4) {
    cells[i] = get32(at) % CELLS;
    model->line_of[cells[i]] = (i + 1) * MODEL_LINE;
  }
  model->words = words;
  model->kinds = kinds;
  model->cells = cells;
  return quoth__model_index(arena, model);
}

/* A weight that is too large is cut off, so that sums never overflow. A fixed number at
** a time, so that compilers make vectors of them. */
static const int8_t *cut_weights(unsigned char *at, size_t count, int8_t most) {
  int8_t *weights = (int8_t *)at;
  for (size_t i = 0; i < count; i += MODEL_LINE)
    for (uint32_t k = 0; k < MODEL_LINE; k++) {
      int8_t low = (int8_t)(weights[i + k] < -most ? -most : weights[i + k]);
      weights[i + k] = low > most ? most : low;
    }
  return weights;
}

/* Each table of lines with a line 0 in front of it, moved to where a line is one of the
** cache: down to where nothing is that is still wanted (MODEL_LEAD). Rows stay where they are. */
static void take_weights(Model *model, unsigned char *at) {
  size_t lines = line_bytes(model), words = word_bytes(model);
  model->rows = cut_weights(at + lines + words, row_bytes(model), ROW_MOST);
  unsigned char *to = at - 2 * MODEL_LINE;
  to -= (uintptr_t)to % MODEL_LINE;
  unsigned char *words_to = to + MODEL_LINE + lines;
  memset(to, 0, MODEL_LINE);
  memmove(to + MODEL_LINE, at, lines);
  memset(words_to, 0, MODEL_LINE);
  memmove(words_to + MODEL_LINE, at + lines, words);
  model->lines = cut_weights(to, lines + MODEL_LINE, CONTEXT_MOST);
  model->word_lines = cut_weights(words_to, words + MODEL_LINE, WORD_MOST);
}

/* Pairs of classes are so many in a text that where their lines begin would not stay in the
** nearest cache: these cells, and the few before them, have each its line at its own place. */
static bool place_lines(Arena *arena, Model *model) {
  int8_t *placed = quoth__take_zero(arena, CELLS_PLACED + 1, MODEL_LINE);
  if (!placed) return false;
  placed += MODEL_LINE - (uintptr_t)placed % MODEL_LINE;
  for (uint32_t i = 0; i < model->line_count; i++) {
    const uint32_t cell = model->cells[i];
    if (cell < CELLS_PLACED)
      memcpy(placed + (size_t)cell * MODEL_LINE, model->lines + model->line_of[cell], MODEL_LINE);
  }
  for (uint32_t i = 0; i < CELLS_CLASSES * MODEL_LINE; i++) placed[i] = (int8_t)(placed[i] ^ -SILENCE);
  model->placed_lines = placed;
  return true;
}

static bool take_moves(Arena *arena, Model *model, const unsigned char *at) {
  int16_t *moves = quoth__take(arena, MODEL_MOVES * sizeof *moves);
  if (!moves) return false;
  for (uint32_t i = 0; i < MODEL_MOVES; i++, at += 2) {
    int32_t value = at[0] | at[1] << 8;
    value = value > INT16_MAX ? value - 65536 : value;
    moves[i] = (int16_t)(value > MOVE_MOST ? MOVE_MOST : value < -MOVE_MOST ? -MOVE_MOST : value);
  }
  model->moves = moves;
  return true;
}

/* What lies behind the lines is taken before they are moved. */
static Model *read_model(Arena *arena, unsigned char *file, size_t size, quoth_error *error) {
  unsigned char *at = file + HEADER_SIZE;
  Model *model = quoth__take_zero(arena, 1, sizeof *model);
  if (!model) {
    quoth__no_memory(error);
    return NULL;
  }
  if (!check_header(file, size, error) || !check_bytes(file, size, error) ||
      !read_counts(model, file, size, error))
    return NULL;
  unsigned char *lines = at + index_bytes(model);
  unsigned char *moves = lines + line_bytes(model) + word_bytes(model) + row_bytes(model);
  if (!take_index(arena, model, at) || !take_moves(arena, model, moves)) {
    quoth__no_memory(error);
    return NULL;
  }
  take_weights(model, lines);
  if (place_lines(arena, model)) return model;
  quoth__no_memory(error);
  return NULL;
}

/* ------------------------------------------------------------------------- writing */

static void write_header(unsigned char *file, const Model *model, size_t size) {
  memcpy(file, MAGIC, MAGIC_SIZE);
  put32(file + 8, MODEL_FORMAT);
  put32(file + 12, FEATURE_VERSION);
  put32(file + 16, (uint32_t)size);
  memcpy(file + 20, model->language, MODEL_LANGUAGE);
  put32(file + 28, model->unit);
  put32(file + 32, model->word_count);
  put32(file + 36, model->kind_count);
  put32(file + 40, model->line_count);
  put32(file + 44, model->row_bits);
}

void *quoth__model_write(Arena *arena, const Model *model, size_t *size) {
  *size = file_size(model);
  unsigned char *file = quoth__take(arena, *size), *at = file;
  if (!file) return NULL;
  write_header(file, model, *size);
  at += HEADER_SIZE;
  for (uint32_t i = 0; i < model->word_count; i++, at += 8) {
    put32(at, model->words[i].hash);
    put32(at + 4, model->words[i].number);
  }
  for (uint32_t i = 0; i < model->kind_count; i++, at += 4) put32(at, model->kinds[i]);
  for (uint32_t i = 0; i < model->line_count; i++, at += 4) put32(at, model->cells[i]);
  memcpy(at, model->lines + MODEL_LINE, line_bytes(model));
  memcpy(at += line_bytes(model), model->word_lines + MODEL_LINE, word_bytes(model));
  memcpy(at += word_bytes(model), model->rows, row_bytes(model));
  at += row_bytes(model);
  for (uint32_t i = 0; i < MODEL_MOVES; i++, at += 2) {
    at[0] = (unsigned char)((uint16_t)model->moves[i] & 0xFF);
    at[1] = (unsigned char)((uint16_t)model->moves[i] >> 8);
  }
  put32(at, checksum(file, (size_t)(at - file)));
  return file;
}

/* ---------------------------------------------------------------------- public API */

void *quoth_rules_model_room(quoth_rules *rules, size_t size) {
  if (!rules || rules->frozen || size > SIZE_MAX / 4) return NULL;
  unsigned char *room = quoth__take(&rules->arena, MODEL_LEAD + size);
  return rules->model_room = room ? room + MODEL_LEAD : NULL;
}

quoth_status quoth_rules_model(quoth_rules *rules, const void *data, size_t size, quoth_error *error) {
  quoth_error why = {0};
  if (error) *error = why;
  if (!rules || !data || rules->frozen) {
    quoth__fail(error, QUOTH_EARGUMENT, 0, !rules ? "no rule set" : !data ? "no model" : "the rule set is frozen");
    return QUOTH_EARGUMENT;
  }
  void *room = data == rules->model_room ? rules->model_room : quoth_rules_model_room(rules, size);
  if (room && room != data) memcpy(room, data, size);
  rules->model_room = NULL;
  Model *model = room ? read_model(&rules->arena, room, size, &why) : NULL;
  if (!room) quoth__no_memory(&why);
  quoth__tell_set_limit(rules, &why);
  if (model) rules->model = model;
  else if (error) *error = why;
  return why.code;
}
