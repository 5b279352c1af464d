/*
** writer.c - a buffer in front of the caller's writer, and how bytes are escaped.
*/
#include "writer.h"

void quoth__writer_start(Writer *w, quoth_writer write, void *ud) {
  w->write = write;
  w->ud = ud;
  w->failed = false;
  w->used = 0;
}

static void hand_over(Writer *w, const char *data, size_t size) {
  if (size && !w->failed) w->failed = w->write(w->ud, data, size) != 0;
}

quoth_status quoth__writer_end(Writer *w, quoth_error *error) {
  hand_over(w, w->buffer, w->used);
  w->used = 0;
  if (!w->failed) return QUOTH_OK;
  quoth__fail(error, QUOTH_EIO, 0, "the writer failed");
  return QUOTH_EIO;
}

void quoth__put_more(Writer *w, const char *data, size_t size) {
  hand_over(w, w->buffer, w->used);
  w->used = 0;
  if (size >= WRITER_BUFFER) {
    hand_over(w, data, size);
  } else {
    memcpy(w->buffer, data, size);
    w->used = size;
  }
}

void quoth__put_number(Writer *w, uint64_t number) {
  char digits[20];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + number % 10); while (number /= 10);
  quoth__put(w, digits + at, sizeof digits - at);
}

#define DECIMALS 6
#define DECIMAL_UNIT 1000000u
#define LARGEST_EXACT 9007199254740992.0 /* 2^53: from here on a double has no fraction */

static void put_fraction(Writer *w, uint32_t millionths) {
  char digits[DECIMALS];
  size_t size = DECIMALS;
  for (size_t i = DECIMALS; i-- > 0; millionths /= 10) digits[i] = (char)('0' + millionths % 10);
  while (size > 0 && digits[size - 1] == '0') size--;
  if (size == 0) return;
  quoth__put(w, ".", 1);
  quoth__put(w, digits, size);
}

void quoth__put_decimal(Writer *w, double number) {
  if (number < 0) {
    quoth__put(w, "-", 1);
    number = -number;
  }
  if (number > LARGEST_EXACT) number = LARGEST_EXACT;
  uint64_t whole = (uint64_t)number;
  uint32_t millionths = (uint32_t)((number - (double)whole) * DECIMAL_UNIT + 0.5);
  quoth__put_number(w, millionths == DECIMAL_UNIT ? whole + 1 : whole);
  put_fraction(w, millionths % DECIMAL_UNIT);
}

static void put_json_escape(Writer *w, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  static const char named[] = "btn\0fr"; /* \b is 8, \t 9, \n 10, \f 12, \r 13 */
  char escape[6] = {'\\', 'u', '0', '0', 0, 0};
  size_t size = 2;
  if (c == '"' || c == '\\') {
    escape[1] = (char)c;
  } else if (c >= 8 && c <= 13 && c != 11) {
    escape[1] = named[c - 8];
  } else {
    escape[4] = hex[c >> 4];
    escape[5] = hex[c & 15];
    size = 6;
  }
  quoth__put(w, escape, size);
}

void quoth__put_json(Writer *w, const char *text, size_t size) {
  size_t from = 0;
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    quoth__put(w, text + from, i - from);
    put_json_escape(w, c);
    from = i + 1;
  }
  quoth__put(w, text + from, size - from);
}

#define REPLACEMENT "\xEF\xBF\xBD"

/* How many bytes at the start of `text` XML 1.0 cannot hold: a control character,
** U+FFFE or U+FFFF. */
static size_t unfit_for_xml(const char *text, size_t size) {
  unsigned char c = (unsigned char)text[0];
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r' ? 0 : 1;
  return size >= 3 && c == 0xEF && text[1] == '\xBF' && (unsigned char)text[2] >= 0xBE ? 3 : 0;
}

static const char *xml_entity(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return NULL;
  }
}

void quoth__put_xml(Writer *w, const char *text, size_t size) {
  size_t from = 0;
  for (size_t i = 0; i < size;) {
    size_t unfit = unfit_for_xml(text + i, size - i);
    const char *entity = unfit ? REPLACEMENT : xml_entity(text[i]);
    size_t next = i + (unfit ? unfit : 1);
    if (entity) {
      quoth__put(w, text + from, i - from);
      quoth__put(w, entity, strlen(entity));
      from = next;
    }
    i = next;
  }
  quoth__put(w, text + from, size - from);
}
