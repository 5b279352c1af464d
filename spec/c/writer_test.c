/*
** writer_test.c - what the writer makes of bytes and numbers, wherever in a piece they
** stand and wherever its buffer ends.
*/
#include "test.h"

#include "../../csrc/writer.h"

typedef struct Sink { char bytes[400000]; size_t size; } Sink;

static Sink sink;
static Writer writer;

static int take(void *ud, const char *data, size_t size) {
  Sink *s = ud;
  if (size > sizeof s->bytes - 1 - s->size) return 1;
  memcpy(s->bytes + s->size, data, size);
  s->size += size;
  s->bytes[s->size] = '\0';
  return 0;
}

static Writer *begin(void) {
  sink.size = 0;
  quoth__writer_start(&writer, take, &sink);
  return &writer;
}

static const char *end(void) {
  quoth_error error = {0};
  return quoth__writer_end(&writer, &error) == QUOTH_OK ? sink.bytes : NULL;
}

static const char *number(uint64_t n) {
  quoth__put_number(begin(), n);
  return end();
}

static void numbers(void) {
  char wanted[32];
  uint64_t n = 1;
  CHECK_TEXT(number(0), "0");
  for (int digits = 1; digits <= 19; digits++, n *= 10)
    for (uint64_t k = n - 1; k <= n + 1; k++) {
      snprintf(wanted, sizeof wanted, "%llu", (unsigned long long)k);
      CHECK_TEXT(number(k), wanted);
    }
  CHECK_TEXT(number(UINT64_MAX), "18446744073709551615");
}

static void doubles(void) {
  static const struct { double number; const char *wanted; } cases[] = {
    {0, "0"}, {-0.0, "0"}, {-3, "-3"}, {2.5, "2.5"}, {-0.1, "-0.1"}, {1.0 / 3, "0.333333333333333"},
    {9007199254740992.0, "9007199254740992"}, {5e18, "5000000000000000000"}, {5e-9, "5e-9"}, {0.00001, "0.00001"},
    {123456789012.25, "123456789012.25"}, {99999999999999.99, "100000000000000"}, {1e300, "1e300"},
    {-1.5e-300, "-1.5e-300"}, {5e-324, "4.94065645841247e-324"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    quoth__put_double(begin(), cases[i].number);
    CHECK_TEXT(end(), cases[i].wanted);
  }
}

/* One byte at a time, as the standard has it. */
static size_t escaped(char *to, unsigned char c) {
  static const char *const named[] = {['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r",
                                      ['"'] = "\\\"", ['\\'] = "\\\\"};
  const char *name = c < sizeof named / sizeof *named ? named[c] : NULL;
  if (name) return (size_t)sprintf(to, "%s", name);
  return (size_t)sprintf(to, c < 0x20 ? "\\u%04x" : "%c", c);
}

#define SIZE 19u

static void every_byte_everywhere(void) {
  char text[SIZE], wanted[8 * SIZE];
  for (int c = 1; c < 256; c++)
    for (size_t at = 0; at < SIZE; at++) {
      size_t size = 1;
      memset(text, 'x', SIZE);
      text[SIZE - 1] = '"';
      text[at] = (char)c;
      wanted[0] = '"';
      for (size_t i = 0; i < SIZE; i++) size += escaped(wanted + size, (unsigned char)text[i]);
      strcpy(wanted + size, "\"");
      quoth__put_json_string(begin(), text, SIZE);
      CHECK_TEXT(end(), wanted);
    }
}

/* Strings around the sizes at which pieces and the buffer end, of bytes that grow most. */
static void across_the_buffer(void) {
  static char text[40000], wanted[6 * 40000 + 3];
  static const size_t sizes[] = {2729, 2730, 2731, 5460, 5461, 16383, 16384, 16385, 39999};
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    size_t size = 1;
    wanted[0] = '"';
    for (size_t i = 0; i < sizes[s]; i++) {
      text[i] = (char)(i % 7 ? 1 : 'a');
      size += escaped(wanted + size, (unsigned char)text[i]);
    }
    strcpy(wanted + size, "\"");
    quoth__put_json_string(begin(), text, sizes[s]);
    CHECK(strcmp(end(), wanted) == 0);
  }
}

int main(void) {
  RUN(numbers);
  RUN(doubles);
  RUN(every_byte_everywhere);
  RUN(across_the_buffer);
  return test_result();
}
