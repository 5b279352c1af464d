/*
** units.c - offsets as the reader of the output counts them.
*/
#include "units.h"

#include "utf.h"

#define UNITS_STEP 64u

/* Units that the character led by this byte has; 0 for its other bytes. */
static uint32_t units_of(char byte, quoth_unit unit) {
  if (quoth__continues(byte)) return 0;
  return unit == QUOTH_UTF16 && (unsigned char)byte >= 0xF0 ? 2 : 1;
}

/* The same of eight bytes: each is a unit but those that go on with a character, 10......,
** and in UTF-16 there is one more for each that leads a character of four, 1111.... */
static uint32_t units_of_eight(uint64_t bytes, quoth_unit unit) {
  uint64_t going_on = bytes & ~(bytes << 1) & HIGH_BITS;
  uint64_t leading = bytes & bytes << 1 & bytes << 2 & bytes << 3 & HIGH_BITS;
  return EIGHT - quoth__count_marks(going_on) + (unit == QUOTH_UTF16 ? quoth__count_marks(leading) : 0);
}

static uint32_t count_units(const Units *u, uint32_t begin, uint32_t end) {
  const char *text = u->a->source.text;
  uint32_t count = 0, i = begin;
  for (; end - i >= EIGHT; i += EIGHT) count += units_of_eight(quoth__load_eight(text + i), u->unit);
  for (; i < end; i++) count += units_of(text[i], u->unit);
  return count;
}

static bool fill_checkpoints(Units *u) {
  uint32_t size = u->a->source.size, count = size / UNITS_STEP + 1;
  u->checkpoints = quoth__take_zero(&u->arena, count, sizeof *u->checkpoints);
  if (!u->checkpoints) return false;
  for (uint32_t i = 1; i < count; i++)
    u->checkpoints[i] = u->checkpoints[i - 1] + count_units(u, (i - 1) * UNITS_STEP, i * UNITS_STEP);
  return true;
}

static uint32_t text_units(const Units *u, uint32_t offset) {
  uint32_t checkpoint = offset / UNITS_STEP;
  return u->checkpoints[checkpoint] + count_units(u, checkpoint * UNITS_STEP, offset);
}

/* Units that the input has more than the text, since the anchor before. The input is UTF-8: of
** others the text is shown. What stands in it for a character before an anchor is all in units of one. */
static uint32_t extra_units(const Units *u, const Anchor *anchor) {
  if (!anchor->text) return anchor->characters;
  uint32_t begin = anchor->text - 1;
  while (!units_of(u->a->source.text[begin], u->unit)) begin--;
  return anchor->characters - units_of(u->a->source.text[begin], u->unit);
}

static bool fill_surplus(Units *u) {
  uint32_t count = u->a->source.anchors.count, sum = 0;
  u->surplus = quoth__take_zero(&u->arena, (size_t)count + 1, sizeof *u->surplus);
  if (!u->surplus) return false;
  for (uint32_t i = 0; i < count; i++) {
    sum += extra_units(u, &u->a->source.anchors.items[i]);
    u->surplus[i + 1] = sum;
  }
  return true;
}

bool quoth__units_open(Units *u, const quoth_article *a, quoth_unit unit, bool of_text) {
  bool moved = a->source.anchors.count > 0 && !of_text;
  *u = (Units){.a = a, .unit = unit, .identity = !moved};
  quoth__arena_init(&u->arena, a->arena.alloc, a->arena.ud, SIZE_MAX);
  if (unit == QUOTH_BYTE || (a->source.ascii && u->identity)) {
    u->unit = QUOTH_BYTE;
    return true;
  }
  if (fill_checkpoints(u) && (u->identity || fill_surplus(u))) return true;
  quoth__arena_free(&u->arena);
  return false;
}

void quoth__units_close(Units *u) { quoth__arena_free(&u->arena); }

uint64_t quoth__unit_offset(const Units *u, uint32_t offset) {
  if (u->unit == QUOTH_BYTE) return u->identity ? offset : quoth_input_offset(u->a, offset);
  uint32_t units = text_units(u, offset);
  return u->identity ? units : (uint64_t)units + u->surplus[quoth__anchors_before(&u->a->source, offset)];
}
