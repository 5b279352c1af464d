/*
** writer.c - a buffer in front of the caller's writer, and how bytes are escaped.
*/
#include "writer.h"

#include <stdio.h>
#include <stdlib.h>

#include "utf.h"

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

static uint32_t digit_count(uint64_t number) {
  uint32_t count = 1;
  for (; number >= 10000; number /= 10000) count += 4;
  return count + (number >= 10) + (number >= 100) + (number >= 1000);
}

/* From the last digit to the first, two at a time. */
char *quoth__digits(char *to, uint64_t number) {
  static const char pairs[] =
      "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748"
      "49505152535455565758596061626364656667686970717273747576777879808182838485868788899091929394959697"
      "9899";
  char *end = to + digit_count(number), *at = end;
  for (; number >= 10; number /= 100) memcpy(at -= 2, pairs + 2 * (number % 100), 2);
  if (at > to) *to = (char)('0' + number);
  return end;
}

void quoth__put_number(Writer *w, uint64_t number) {
  quoth__wrote(w, quoth__digits(quoth__to_write(w, NUMBER_MOST), number));
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

#define DIGITS 15           /* that every double keeps, written and read again */
#define WHOLE_MOST 18446744073709549568.0 /* the largest double that is a uint64_t */
#define SMALLEST_PLAIN (-5) /* power of ten of the first digit, from where on no exponent is written */

/* Digits with zeros behind them as far as the decimal point, and what stands behind that. */
static void put_plain(Writer *w, const char *digits, int count, int exponent) {
  int point = exponent < 0 ? 0 : exponent + 1;
  if (!point) quoth__put(w, "0", 1);
  for (int i = 0; i < point; i++) quoth__put(w, i < count ? &digits[i] : "0", 1);
  if (count <= point) return;
  quoth__put(w, ".", 1);
  for (int i = exponent + 1; i < 0; i++) quoth__put(w, "0", 1);
  quoth__put(w, digits + point, (size_t)(count - point));
}

static void put_scientific(Writer *w, const char *digits, int count, int exponent) {
  put_plain(w, digits, count, 0);
  quoth__put(w, exponent < 0 ? "e-" : "e", exponent < 0 ? 2 : 1);
  quoth__put_number(w, (uint64_t)(exponent < 0 ? -exponent : exponent));
}

/* The locale decides on what stands between the first digit and the others, and on nothing else. */
void quoth__put_double(Writer *w, double number) {
  if (number < 0) {
    quoth__put(w, "-", 1);
    number = -number;
  }
  if (number <= WHOLE_MOST && number == (double)(uint64_t)number) {
    quoth__put_number(w, (uint64_t)number);
    return;
  }
  char text[64], digits[DIGITS];
  snprintf(text, sizeof text, "%.*e", DIGITS - 1, number);
  const char *end = strchr(text, 'e');
  digits[0] = text[0];
  memcpy(digits + 1, end - (DIGITS - 1), DIGITS - 1);
  int count = DIGITS, exponent = atoi(end + 1);
  while (count > 1 && digits[count - 1] == '0') count--;
  bool plain = exponent >= SMALLEST_PLAIN && exponent < DIGITS;
  (plain ? put_plain : put_scientific)(w, digits, count, exponent);
}

#define ESCAPE_MOST 6u /* bytes that one byte may become */

static char *put_json_escape(char *to, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  static const char named[] = "btn\0fr"; /* \b is 8, \t 9, \n 10, \f 12, \r 13 */
  char escape[ESCAPE_MOST] = {'\\', 'u', '0', '0', 0, 0};
  size_t size = 2;
  if (c == '"' || c == '\\') {
    escape[1] = (char)c;
  } else if (c >= 8 && c <= 13 && c != 11) {
    escape[1] = named[c - 8];
  } else {
    escape[4] = hex[c >> 4];
    escape[5] = hex[c & 15];
    size = ESCAPE_MOST;
  }
  memcpy(to, escape, size);
  return to + size;
}

static bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\'; }

/* The high bit of the first of eight bytes that needs an escape, and perhaps of some
** behind it: taking a number from all bytes at once borrows from the bytes that are
** smaller, of which the first is told right. */
static uint64_t escape_marks(uint64_t bytes) {
  uint64_t quote = bytes ^ ALL_EIGHT('"'), backslash = bytes ^ ALL_EIGHT('\\');
  uint64_t control = (bytes - ALL_EIGHT(0x20)) & ~bytes;
  return (control | ((quote - ALL_EIGHT(1)) & ~quote) | ((backslash - ALL_EIGHT(1)) & ~backslash)) & HIGH_BITS;
}

/* Most text needs no escape: eight bytes are looked at and copied at a time. */
static char *put_json_piece(char *to, const char *text, size_t size) {
  const char *end = text + size;
  while (end - text >= (ptrdiff_t)EIGHT) {
    uint64_t marks = escape_marks(quoth__load_eight(text));
    uint32_t plain = quoth__count_before(marks);
    memcpy(to, text, EIGHT);
    to += plain;
    text += plain;
    if (marks) to = put_json_escape(to, (unsigned char)*text++);
  }
  for (; text < end; text++) {
    if (needs_escape((unsigned char)*text)) to = put_json_escape(to, (unsigned char)*text);
    else *to++ = *text;
  }
  return to;
}

#define PIECE_MOST ((WRITER_BUFFER - 2) / ESCAPE_MOST) /* bytes that fit in between two quotation marks */

void quoth__put_json(Writer *w, const char *text, size_t size) {
  for (size_t piece; size; text += piece, size -= piece) {
    piece = size < PIECE_MOST ? size : PIECE_MOST;
    quoth__wrote(w, put_json_piece(quoth__to_write(w, ESCAPE_MOST * piece), text, piece));
  }
}

void quoth__put_json_string(Writer *w, const char *text, size_t size) {
  if (size > PIECE_MOST) {
    quoth__put(w, "\"", 1);
    quoth__put_json(w, text, size);
    quoth__put(w, "\"", 1);
    return;
  }
  char *at = quoth__to_write(w, ESCAPE_MOST * size + 2);
  *at++ = '"';
  at = put_json_piece(at, text, size);
  *at++ = '"';
  quoth__wrote(w, at);
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
