/*
** source.c - bytes to text: valid UTF-8 whose lines end in '\n', and the way back.
**
** UTF-8 is taken as it is; what is wrong in it becomes U+FFFD, one for each
** maximal subpart. UTF-16 is known by its byte-order mark or by the zero bytes of
** Latin text. Bytes with next to no valid sequence among the invalid ones are
** Windows-1252. NUL becomes U+FFFD; CR LF, a lone CR, NEL, LS and PS become '\n';
** a character reference ("&amp;", "&#8217;") becomes the character, once: what it makes
** with what follows is none.
**
** The way back: from an anchor on, text and input advance together, character by
** character as the encoding has it, until the next anchor. A place that was
** mended ends with an anchor, so every character boundary has its exact offset.
*/
#include "document.h"
#include "reference.h"
#include "utf.h"

#define TEXT_PADDING 32u    /* zero bytes behind the text: PCRE2 looks at whole vectors of it */
#define REPLACEMENT 0xFFFDu
#define REPLACEMENT_SIZE 3u
#define NEXT_LINE 0x85u
#define LINE_SEPARATOR 0x2028u
#define PARAGRAPH_SEPARATOR 0x2029u

#define CHARGE_BYTES 65536u  /* one step of work for each 64 bytes, charged in pieces of this size */
#define BYTES_PER_STEP 64u
#define SNIFF_BYTES 1024u    /* how far UTF-16 without a mark is looked for */
#define MENDED_AT_MOST 4u     /* invalid places for each valid sequence, in text that is UTF-8 */
#define ANCHOR_CHARS 64u     /* of two-byte text: an anchor at least this often */

/* ------------------------------------------------------------------- Encoding */

/* What a pass over the bytes, read as UTF-8, has seen. */
typedef struct Survey {
  size_t sequences; /* valid, of two bytes and more */
  size_t invalid;   /* maximal subparts that are no sequence */
  size_t high;      /* bytes above 0x7F */
  size_t nul;
  bool line_ends;   /* some other line end than '\n' */
  bool references;  /* what looks like one, at least */
} Survey;

#if defined(QUOTH__SSE2)

#define PLAIN 16u /* bytes that are looked at together */

/* How many of PLAIN bytes stand before the first NUL, CR, '&' or byte above 0x7F. */
static inline size_t plain_bytes(const unsigned char *text) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
  __m128i cr = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')), ampersand = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('&'));
  __m128i others = _mm_cmpgt_epi8(_mm_set1_epi8(1), bytes); /* bytes above 0x7F are negative */
  __m128i special = _mm_or_si128(others, _mm_or_si128(cr, ampersand));
  return (size_t)__builtin_ctz((uint32_t)_mm_movemask_epi8(special) | 1u << PLAIN);
}

#else

#define PLAIN EIGHT

/* The same; up to the first such byte the borrow trick is exact. */
static inline size_t plain_bytes(const unsigned char *text) {
  uint64_t bytes = quoth__load_eight((const char *)text);
  uint64_t cr = bytes ^ ALL_EIGHT('\r'), ampersand = bytes ^ ALL_EIGHT('&');
  uint64_t borrowed = (bytes - ALL_EIGHT(1)) | (cr - ALL_EIGHT(1)) | (ampersand - ALL_EIGHT(1));
  return quoth__count_before((bytes | borrowed) & HIGH_BITS);
}

#endif

/* Where the plain bytes from `at` on end, as far as PLAIN bytes at a time can be read; behind `stop` only
** those that were read together with one before it, when all are plain. */
static size_t plain_end(const unsigned char *bytes, size_t size, size_t at, size_t stop) {
  size_t last = size < PLAIN ? 0 : size - PLAIN + 1, end = stop < last ? stop : last;
  for (; at < end; at += PLAIN) {
    size_t plain = plain_bytes(bytes + at);
    if (plain < PLAIN) return plain < stop - at ? at + plain : stop;
  }
  return at;
}

static void survey_high(Survey *survey, const unsigned char *bytes, size_t size, uint32_t *length) {
  *length = quoth__valid_sequence(bytes, size);
  if (!*length) {
    *length = quoth__invalid_sequence(bytes, size);
    survey->invalid++;
  } else {
    uint32_t c = quoth__decode((const char *)bytes, size, length);
    survey->sequences++;
    survey->line_ends |= c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }
  survey->high += *length;
}

/* Whether a ';' stands where one would end the reference that begins with the '&' there. */
static bool may_refer(const unsigned char *bytes, size_t size) {
  return memchr(bytes, ';', size < REFERENCE_MOST + 2 ? size : REFERENCE_MOST + 2) != NULL;
}

/* Surveys from `at` to the first place at or behind `stop`; returns that place. */
static size_t survey_piece(Survey *survey, const unsigned char *bytes, size_t size, size_t at,
                           size_t stop) {
  while (at < stop) {
    at = plain_end(bytes, size, at, stop);
    if (at >= stop) break;
    uint32_t length = 1;
    if (bytes[at] >= 0x80) survey_high(survey, bytes + at, size - at, &length);
    survey->nul += bytes[at] == '\0';
    survey->line_ends |= bytes[at] == '\r';
    survey->references |= bytes[at] == '&' && may_refer(bytes + at, size - at);
    at += length;
  }
  return at;
}

static bool survey_all(quoth_article *a, const unsigned char *bytes, size_t size, Survey *survey) {
  for (size_t at = 0; at < size;) {
    size_t stop = size - at < CHARGE_BYTES ? size : at + CHARGE_BYTES;
    at = survey_piece(survey, bytes, size, at, stop);
    if (!quoth__charge(&a->meter, STAGE_SOURCE, CHARGE_BYTES / BYTES_PER_STEP, at, &a->error))
      return false;
  }
  return true;
}

/* Latin text in UTF-16 has a zero in nearly every other byte and in no other. */
static bool sniff_utf16(const unsigned char *bytes, size_t size, Encoding *encoding) {
  size_t pairs = (size < SNIFF_BYTES ? size : SNIFF_BYTES) / 2, zeros[2] = {0, 0};
  if (pairs < 2 || !memchr(bytes, 0, 2 * pairs)) return false; /* as nearly all texts */
  for (size_t i = 0; i < 2 * pairs; i++) zeros[i % 2] += bytes[i] == 0;
  if (zeros[0] + zeros[1] < pairs / 2 + 1) return false;
  *encoding = zeros[0] < zeros[1] ? ENCODING_UTF16LE : ENCODING_UTF16BE;
  return zeros[0] * 16 < zeros[1] || zeros[1] * 16 < zeros[0];
}

/* Knows UTF-16, and the size of a byte-order mark of any kind. */
static Encoding first_look(const unsigned char *bytes, size_t size, uint32_t *mark) {
  Encoding encoding = ENCODING_UTF8;
  *mark = 2;
  if (size >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE) return ENCODING_UTF16LE;
  if (size >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF) return ENCODING_UTF16BE;
  *mark = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  if (!*mark && sniff_utf16(bytes, size, &encoding)) return encoding;
  return ENCODING_UTF8;
}

/* -------------------------------------------------------------------- Writing */

/* The text being written: `out` has room for all that the survey allows for. */
typedef struct Writer {
  quoth_article *a;
  const unsigned char *in;
  size_t size;       /* of the input */
  size_t at;         /* how far it is read */
  char *out;
  size_t written;
  uint32_t since;    /* characters since the last anchor */
  bool only_references; /* valid UTF-8 without NUL, whose line ends are all '\n' */
} Writer;

static bool add_anchor(Writer *w, uint32_t characters) {
  Source *source = &w->a->source;
  if (!quoth__room(&w->a->arena, &source->anchors)) return quoth__nomem(w->a);
  source->anchors.items[source->anchors.count++] =
    (Anchor){(uint32_t)w->written, (uint32_t)w->at, characters};
  w->since = 0;
  return true;
}

static uint32_t unit16(const Writer *w, size_t at, Encoding encoding) {
  uint32_t first = w->in[at], second = w->in[at + 1];
  return encoding == ENCODING_UTF16LE ? first | second << 8 : first << 8 | second;
}

static uint32_t read_utf16(const Writer *w, size_t at, Encoding encoding, uint32_t *length) {
  *length = 1;
  if (w->size - at < 2) return REPLACEMENT;
  *length = 2;
  uint32_t unit = unit16(w, at, encoding);
  if (unit < 0xD800 || unit > 0xDFFF) return unit;
  if (unit > 0xDBFF || w->size - at < 4) return REPLACEMENT;
  uint32_t low = unit16(w, at + 2, encoding);
  if (low < 0xDC00 || low > 0xDFFF) return REPLACEMENT;
  *length = 4;
  return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

/* The character of the input at `at` and how many bytes it takes. */
static uint32_t read_character(const Writer *w, size_t at, uint32_t *length) {
  Encoding encoding = w->a->source.encoding;
  const unsigned char *in = w->in + at;
  *length = 1;
  if (encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE) return read_utf16(w, at, encoding, length);
  if (encoding == ENCODING_CP1252) return *in >= 0x80 && *in < 0xA0 ? quoth__cp1252[*in - 0x80] : *in;
  size_t rest = w->size - at;
  if (quoth__valid_sequence(in, rest)) return quoth__decode((const char *)in, rest, length);
  *length = quoth__invalid_sequence(in, rest);
  return REPLACEMENT;
}

/* The character that the '&' at w->at begins a reference to; 0: it begins none. */
static uint32_t read_reference(const Writer *w, uint32_t *length, uint32_t *characters) {
  char name[REFERENCE_MOST];
  uint32_t size = 0, bytes, c = read_character(w, w->at, &bytes);
  for (size_t at = w->at + bytes; at < w->size; name[size++] = (char)c) {
    c = read_character(w, at, &bytes);
    at += bytes;
    *length = (uint32_t)(at - w->at);
    *characters = size + 2;
    if (c == ';') return quoth__reference(name, size);
    if (size == REFERENCE_MOST || c == '\0' || c >= 0x80) return 0;
  }
  return 0;
}

static bool is_line_end(uint32_t c) {
  return c == '\r' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
}

/* Takes the '\n' that belongs to the '\r' just read, if there is one. */
static bool take_line_feed(Writer *w) {
  uint32_t length;
  if (w->at == w->size || read_character(w, w->at, &length) != '\n') return false;
  w->at += length;
  return true;
}

/* Takes the next character of the text; *characters are those of the input that it stands for. */
static uint32_t take_character(Writer *w, uint32_t *characters) {
  uint32_t length, reference_length, c = read_character(w, w->at, &length);
  uint32_t referred = c == '&' ? read_reference(w, &reference_length, characters) : 0;
  if (referred) {
    w->at += reference_length;
    c = referred;
  } else {
    w->at += length;
    *characters = 1;
  }
  if (c == '\r') *characters += take_line_feed(w);
  if (is_line_end(c)) return '\n';
  return c == '\0' ? REPLACEMENT : c;
}

/* Bytes of input that one step of the way back stands for. */
static uint32_t natural_length(Encoding encoding, uint32_t text_length) {
  if (encoding == ENCODING_UTF8) return text_length;
  if (encoding == ENCODING_CP1252) return 1;
  return text_length == 4 ? 4 : 2;
}

static bool write_character(Writer *w) {
  Encoding encoding = w->a->source.encoding;
  size_t begin = w->at;
  uint32_t characters, c = take_character(w, &characters);
  uint32_t text_length = quoth__encode(c, w->out + w->written);
  w->written += text_length;
  bool natural = w->at - begin == natural_length(encoding, text_length);
  if (natural && (encoding == ENCODING_UTF8 || ++w->since < ANCHOR_CHARS)) return true;
  return add_anchor(w, characters);
}

/* Where the text may differ from the input next: where nothing else is wrong, at a reference. */
static size_t next_difference(const Writer *w, size_t stop) {
  if (!w->only_references) return plain_end(w->in, w->size, w->at, stop);
  const unsigned char *reference = memchr(w->in + w->at, '&', stop - w->at);
  return reference ? (size_t)(reference - w->in) : stop;
}

/* Many bytes at a time where input and text are the same. */
static void copy_same(Writer *w, size_t stop) {
  size_t size = next_difference(w, stop) - w->at;
  memcpy(w->out + w->written, w->in + w->at, size);
  w->written += size;
  w->at += size;
}

static bool write_piece(Writer *w, size_t stop) {
  while (w->at < stop) {
    if (w->a->source.encoding == ENCODING_UTF8) copy_same(w, stop);
    if (w->at < stop && !write_character(w)) return false;
  }
  return true;
}

static bool write_all(Writer *w) {
  quoth_article *a = w->a;
  if (w->at && !add_anchor(w, 1)) return false;
  while (w->at < w->size) {
    size_t stop = w->size - w->at < CHARGE_BYTES ? w->size : w->at + CHARGE_BYTES;
    if (!write_piece(w, stop) ||
        !quoth__charge(&a->meter, STAGE_SOURCE, CHARGE_BYTES / BYTES_PER_STEP, w->at, &a->error))
      return false;
  }
  return true;
}

/* ---------------------------------------------------------------------- Stage */

/* The most bytes that the text can have. A mended byte and a byte of Windows-1252
** grow to three at most, two bytes of UTF-16 as well. */
static size_t room_for(Encoding encoding, const Survey *survey, size_t size) {
  size_t grown = REPLACEMENT_SIZE - 1;
  if (encoding == ENCODING_UTF8) return size + grown * (survey->invalid + survey->nul);
  if (encoding == ENCODING_CP1252) return size + grown * (survey->high + survey->nul);
  return size / 2 * 3 + REPLACEMENT_SIZE;
}

static bool transcode(quoth_article *a, const unsigned char *input, size_t size, uint32_t mark,
                      const Survey *survey) {
  size_t room = room_for(a->source.encoding, survey, size);
  Writer w = {.a = a, .in = input, .size = size, .at = mark};
  w.only_references = a->source.encoding == ENCODING_UTF8 && !survey->invalid && !survey->nul && !survey->line_ends;
  if (room >= UINT32_MAX)
    return quoth__fail(&a->error, QUOTH_ELIMIT, 0, "the text would have more than 4 GiB");
  w.out = quoth__take(&a->arena, room + TEXT_PADDING);
  if (!w.out) return quoth__nomem(a);
  if (!write_all(&w)) return false;
  memset(w.out + w.written, 0, TEXT_PADDING);
  a->source.text = w.out;
  a->source.size = (uint32_t)w.written;
  return true;
}

static bool take_clean(quoth_article *a, const char *input, size_t size) {
  if (size >= UINT32_MAX)
    return quoth__fail(&a->error, QUOTH_ELIMIT, 0, "the text has more than 4 GiB");
  char *text = quoth__take(&a->arena, size + TEXT_PADDING);
  if (!text) return quoth__nomem(a);
  if (size) memcpy(text, input, size);
  memset(text + size, 0, TEXT_PADDING);
  a->source.text = text;
  a->source.size = (uint32_t)size;
  return true;
}

bool quoth__read_source(quoth_article *a, const char *input, size_t size) {
  const unsigned char *bytes = (const unsigned char *)input;
  Survey survey = {0};
  uint32_t mark;
  Encoding encoding = first_look(bytes, size, &mark);
  if (encoding == ENCODING_UTF8 && !survey_all(a, bytes, size, &survey)) return false;
  if (!mark && survey.invalid > MENDED_AT_MOST * survey.sequences) encoding = ENCODING_CP1252;
  a->source.encoding = encoding;
  bool same = encoding == ENCODING_UTF8 && !survey.nul && !survey.references;
  a->source.ascii = same && !survey.high;
  bool clean = same && !mark && !survey.invalid && !survey.line_ends;
  if (clean) return take_clean(a, input, size);
  return transcode(a, bytes, size, mark, &survey);
}

/* ------------------------------------------------------------------- Accessors */

const char *quoth_text(const quoth_article *article, size_t *size) {
  if (size) *size = article->source.size;
  return article->source.text;
}

int quoth_transcoded(const quoth_article *article) {
  return article->source.encoding != ENCODING_UTF8;
}

uint32_t quoth__anchors_before(const Source *source, uint32_t offset) {
  uint32_t low = 0, high = source->anchors.count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (source->anchors.items[middle].text <= offset) low = middle + 1; else high = middle;
  }
  return low;
}

size_t quoth_input_offset(const quoth_article *article, size_t offset) {
  const Source *source = &article->source;
  uint32_t at = offset < source->size ? (uint32_t)offset : source->size;
  uint32_t anchors = quoth__anchors_before(source, at);
  Anchor anchor = anchors ? source->anchors.items[anchors - 1] : (Anchor){0};
  if (source->encoding == ENCODING_UTF8) return anchor.input + (size_t)(at - anchor.text);
  size_t input = anchor.input;
  uint32_t length;
  for (uint32_t i = anchor.text; i < at; i += length) {
    quoth__decode(source->text + i, source->size - i, &length);
    input += natural_length(source->encoding, length);
  }
  return input;
}
