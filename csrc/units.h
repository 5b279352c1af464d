/*
** units.h - offsets as the reader of the output counts them: in bytes, characters
** or UTF-16 units of the input, or of `text` when that is part of the output.
**
** Offsets are asked for in any order, so the counts are kept at checkpoints, and
** one answer costs a bounded scan from the checkpoint before it.
*/
#ifndef QUOTH_UNITS_H
#define QUOTH_UNITS_H

#include "document.h"

QUOTH__INTERNAL_BEGIN

typedef struct Units {
  const quoth_article *a;
  quoth_unit unit;
  bool identity;         /* offsets are those of the text */
  Arena arena;
  uint32_t *checkpoints; /* units before byte i * UNITS_STEP of the text; NULL: bytes are asked for */
  uint32_t *surplus;     /* units that the input has and the text has not, before each anchor */
} Units;

/* `of_text`: offsets are those of the text, not of the input. False when memory
** fails; then nothing needs to be closed. */
bool quoth__units_open(Units *units, const quoth_article *a, quoth_unit unit, bool of_text);

void quoth__units_close(Units *units);

uint64_t quoth__unit_offset(const Units *units, uint32_t offset);

QUOTH__INTERNAL_END

#endif
