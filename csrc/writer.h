/*
** writer.h - a buffer in front of the caller's writer, and how bytes are escaped.
**
** The first failure of the caller's writer is remembered and everything after it
** is swallowed, so that output code need not check each call; quoth__writer_end
** says how it went.
*/
#ifndef QUOTH_WRITER_H
#define QUOTH_WRITER_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

#define WRITER_BUFFER 16384u

typedef struct Writer {
  quoth_writer write;
  void *ud;
  bool failed;
  size_t used;
  char buffer[WRITER_BUFFER];
} Writer;

void quoth__writer_start(Writer *w, quoth_writer write, void *ud);

/* Hands over what is still buffered: QUOTH_OK, or QUOTH_EIO when the caller's
** writer ever failed. */
quoth_status quoth__writer_end(Writer *w, quoth_error *error);

/* Bytes that do not fit into the buffer. */
void quoth__put_more(Writer *w, const char *data, size_t size);

/* Where the next bytes go, with room for `most` of them, WRITER_BUFFER at most. They
** count when quoth__wrote is told where they end. */
static inline char *quoth__to_write(Writer *w, size_t most) {
  if (most > WRITER_BUFFER - w->used) quoth__put_more(w, "", 0);
  return w->buffer + w->used;
}

static inline void quoth__wrote(Writer *w, const char *end) { w->used = (size_t)(end - w->buffer); }

static inline void quoth__put(Writer *w, const char *data, size_t size) {
  if (size <= WRITER_BUFFER - w->used) {
    memcpy(w->buffer + w->used, data, size);
    w->used += size;
  } else {
    quoth__put_more(w, data, size);
  }
}

#define NUMBER_MOST 20u /* digits of any number */

/* Writes the digits of a number; the end of them. */
char *quoth__digits(char *to, uint64_t number);

void quoth__put_number(Writer *w, uint64_t number);

/* A finite number with at most six decimals, in the same form in every locale. */
void quoth__put_decimal(Writer *w, double number);

/* Any finite number: a whole one with all its digits, another one to fifteen. */
void quoth__put_double(Writer *w, double number);

/* A string of JSON, with its quotation marks, and the inside of one. */
void quoth__put_json_string(Writer *w, const char *text, size_t size);
void quoth__put_json(Writer *w, const char *text, size_t size);

/* XML text or the value of a quoted attribute; what XML 1.0 cannot hold becomes
** U+FFFD. */
void quoth__put_xml(Writer *w, const char *text, size_t size);

QUOTH__INTERNAL_END

#endif
