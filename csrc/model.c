/*
** model.c - the model file: verified, read, written.
*/
#include "model.h"

#include "feature.h"
#include "rules.h"

#define MAGIC "quothmod"
#define MAGIC_SIZE 8u
#define HEADER_SIZE 40u   /* magic, format, features, size, language, three counts */
#define CHECKSUM_SIZE 4u
#define MOST_CLASSES 32768u
#define MOST_LINES 65535u
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

static size_t class_bytes(const Model *m) { return (size_t)m->class_count * 8; }
static size_t key_bytes(const Model *m) { return (size_t)m->line_count * 4; }
static size_t line_bytes(const Model *m) { return (size_t)m->line_count * MODEL_LINE; }
static size_t word_bytes(const Model *m) { return (size_t)m->class_count * MODEL_LINE; }
static size_t row_bytes(const Model *m) { return ((size_t)1 << m->row_bits) * MODEL_LABELS; }

static size_t file_size(const Model *m) {
  return HEADER_SIZE + class_bytes(m) + key_bytes(m) + line_bytes(m) + word_bytes(m) + row_bytes(m) + MODEL_MOVES * 2 +
         CHECKSUM_SIZE;
}

/* -------------------------------------------------------------------- verification */

static bool check_header(const unsigned char *file, size_t size, quoth_error *error) {
  if (size < MAGIC_SIZE || memcmp(file, MAGIC, MAGIC_SIZE) != 0)
    return bad_model(error, 0, "is no model of quoth");
  if (size < HEADER_SIZE + CHECKSUM_SIZE) return bad_model(error, size, "is cut short: its header is not whole");
  if (get32(file + 8) != MODEL_FORMAT)
    return quoth__fail(error, QUOTH_EMODEL, 8, "the model has format %u; this version reads format %u",
                       (unsigned)get32(file + 8), MODEL_FORMAT);
  if (get32(file + 12) != quoth__feature_version())
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
  model->class_count = get32(file + 28);
  model->line_count = get32(file + 32);
  model->row_bits = get32(file + 36);
  if (model->class_count > MOST_CLASSES || model->line_count > MOST_LINES ||
      model->row_bits > MOST_ROW_BITS || file_size(model) != size)
    return bad_model(error, 28, "is damaged: its counts do not agree with its size");
  return true;
}

/* ------------------------------------------------------------------------- reading */

static bool make_slots(Arena *arena, SlotTable *table, uint32_t count) {
  uint32_t bits = 8;
  while (((uint32_t)1 << bits) < 2 * count) bits++;
  table->shift = 32 - bits;
  table->slots = quoth__take_zero(arena, (size_t)1 << bits, sizeof *table->slots);
  return table->slots != NULL;
}

/* The first of two keys that a slot cannot tell apart stays. */
static void put_slot(SlotTable *table, uint32_t key, uint32_t number) {
  if (quoth__slot(table, key)) return;
  uint32_t mask = UINT32_MAX >> table->shift, at = key >> table->shift;
  while (table->slots[at]) at = (at + 1) & mask;
  table->slots[at] = key << 16 | number;
}

bool quoth__model_index_words(Arena *arena, Model *model) {
  if (!make_slots(arena, &model->word_slots, model->class_count)) return false;
  for (uint32_t i = 0; i < model->class_count; i++) put_slot(&model->word_slots, model->classes[i].hash, i + 1);
  return true;
}

/* A class of number 0 would be none. */
static bool take_classes(Arena *arena, Model *model, const unsigned char *at) {
  WordClass *classes = quoth__take_zero(arena, model->class_count, sizeof *classes);
  if (!classes) return false;
  for (uint32_t i = 0; i < model->class_count; i++, at += 8)
    classes[i] = (WordClass){get32(at), (get32(at + 4) & INT16_MAX) + (get32(at + 4) == 0)};
  model->classes = classes;
  return quoth__model_index_words(arena, model);
}

static bool take_keys(Arena *arena, Model *model, const unsigned char *at) {
  uint32_t *keys = quoth__take_zero(arena, model->line_count, sizeof *keys);
  if (!keys || !make_slots(arena, &model->key_slots, model->line_count)) return false;
  for (uint32_t i = 0; i < model->line_count; i++, at += 4) {
    keys[i] = get32(at);
    put_slot(&model->key_slots, keys[i], i + 1);
  }
  model->keys = keys;
  return true;
}

/* A weight that is too large is cut off, so that sums never overflow. */
static const int8_t *cut_weights(int8_t *lines, size_t bytes, int8_t most) {
  for (size_t i = 0; i < bytes; i++) {
    int8_t low = (int8_t)(lines[i] < -most ? -most : lines[i]);
    lines[i] = low > most ? most : low;
  }
  return lines;
}

/* Each table of lines with a line 0 in front of it, moved to where a line is one of the
** cache: down to where nothing is that is still wanted (MODEL_LEAD). */
static void take_lines(Model *model, unsigned char *at) {
  size_t lines = line_bytes(model), words = word_bytes(model);
  unsigned char *to = at - 2 * MODEL_LINE;
  to -= (uintptr_t)to % MODEL_LINE;
  unsigned char *words_to = to + MODEL_LINE + lines;
  memset(to, 0, MODEL_LINE);
  memmove(to + MODEL_LINE, at, lines);
  memset(words_to, 0, MODEL_LINE);
  memmove(words_to + MODEL_LINE, at + lines, words);
  model->lines = cut_weights((int8_t *)to, lines + MODEL_LINE, LINE_MOST);
  model->word_lines = cut_weights((int8_t *)words_to, words + MODEL_LINE, WORD_MOST);
}

static bool take_rows(Arena *arena, Model *model, const unsigned char *at) {
  int16_t *rows = quoth__take(arena, row_bytes(model) * sizeof *rows);
  if (!rows) return false;
  for (size_t i = 0; i < row_bytes(model); i++) rows[i] = (int16_t)((at[i] ^ 128) - 128) * ROW_UNIT;
  model->rows = rows;
  return true;
}

static bool take_moves(Arena *arena, Model *model, const unsigned char *at) {
  int16_t *moves = quoth__take(arena, MODEL_MOVES * sizeof *moves);
  if (!moves) return false;
  for (uint32_t i = 0; i < MODEL_MOVES; i++, at += 2) {
    int32_t value = at[0] | at[1] << 8;
    moves[i] = (int16_t)(value > INT16_MAX ? value - 65536 : value);
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
  unsigned char *lines = at + class_bytes(model) + key_bytes(model);
  unsigned char *rows = lines + line_bytes(model) + word_bytes(model);
  if (!take_classes(arena, model, at) || !take_keys(arena, model, at + class_bytes(model)) ||
      !take_rows(arena, model, rows) || !take_moves(arena, model, rows + row_bytes(model))) {
    quoth__no_memory(error);
    return NULL;
  }
  take_lines(model, lines);
  return model;
}

/* ------------------------------------------------------------------------- writing */

static void write_header(unsigned char *file, const Model *model, size_t size) {
  memcpy(file, MAGIC, MAGIC_SIZE);
  put32(file + 8, MODEL_FORMAT);
  put32(file + 12, quoth__feature_version());
  put32(file + 16, (uint32_t)size);
  memcpy(file + 20, model->language, MODEL_LANGUAGE);
  put32(file + 28, model->class_count);
  put32(file + 32, model->line_count);
  put32(file + 36, model->row_bits);
}

void *quoth__model_write(Arena *arena, const Model *model, size_t *size) {
  *size = file_size(model);
  unsigned char *file = quoth__take(arena, *size), *at = file;
  if (!file) return NULL;
  write_header(file, model, *size);
  at += HEADER_SIZE;
  for (uint32_t i = 0; i < model->class_count; i++, at += 8) {
    put32(at, model->classes[i].hash);
    put32(at + 4, model->classes[i].number);
  }
  for (uint32_t i = 0; i < model->line_count; i++, at += 4) put32(at, model->keys[i]);
  memcpy(at, model->lines + MODEL_LINE, line_bytes(model));
  memcpy(at += line_bytes(model), model->word_lines + MODEL_LINE, word_bytes(model));
  at += word_bytes(model);
  for (size_t i = 0; i < row_bytes(model); i++) *at++ = (unsigned char)(model->rows[i] / ROW_UNIT);
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
  if (model) rules->model = model;
  else if (error) *error = why;
  return why.code;
}
