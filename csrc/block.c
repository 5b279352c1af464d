/*
** block.c - text to blocks: where one paragraph ends and the next begins.
**
** Whatever was pasted, its lines are read twice. The first reading measures them
** and decides once for the whole text whether it was wrapped by a machine: then
** lines are nearly as long as the longest, and the first word of the next line
** would not have fitted. The second reading joins lines into blocks.
**
**   a wrapped text   a block ends at a blank line, before a deeper indent, before
**                    a bullet, and where a line stopped well short of the width
**   both             a line goes on when a word was broken at its end
**   any other text   a line is a block, except that a line goes on when it was
**                    torn apart (a drop cap, a link on a line of its own)
**
** Invariant: blocks are in text order, do not overlap, begin and end with a
** visible character, and nothing visible stands outside them. One pass over the
** bytes, one over the lines: the cost is linear whatever the text is.
*/
#include "article.h"
#include "utf.h"

/* One line that holds something visible: bytes [begin, end) without the spaces
** around them. Widths are in characters. */
typedef struct Line {
  uint32_t begin, end;
  uint16_t width;       /* at most WIDTH_MOST; 0: nobody has asked */
  uint8_t indent;       /* spaces before it, at most 255 */
  bool after_blank;     /* a blank line, or the begin of the text, stands before it */
} Line;

typedef Vector(Line) LineVector;

#define WRAP_LEAST 40u      /* narrowest and widest column of a wrapped text */
#define WRAP_MOST 100u
#define WIDTH_MOST (WRAP_MOST + 1u) /* longer lines are measured no further */
#define BYTES_MOST 4u       /* of a character */
#define TAB_WIDTH 4u
#define DROP_CAP_WIDTH 1u
#define TORN_LEAST 30u      /* a shorter line is no torn sentence but an item of a menu */

/* ------------------------------------------------------------------ Lines */

static bool is_invisible(const char *text, uint32_t size, uint32_t *length) {
  unsigned char byte = (unsigned char)*text;
  *length = 1;
  if (byte < 128) return (quoth__ascii_class[byte] & CHAR_SPACE) != 0 || byte < 0x20 || byte == 0x7F;
  uint32_t character = quoth__decode(text, size, length);
  return (quoth__char_class(character) & (CHAR_SPACE | CHAR_IGNORED)) != 0;
}

/* Moves *begin over what cannot be seen; returns how many columns that was. */
static uint32_t skip_invisible(const char *text, uint32_t *begin, uint32_t end) {
  uint32_t columns = 0, length;
  while (*begin < end && is_invisible(text + *begin, end - *begin, &length)) {
    columns += text[*begin] == '\t' ? TAB_WIDTH : 1u;
    *begin += length;
  }
  return columns;
}

static uint32_t trim_end(const char *text, uint32_t begin, uint32_t end) {
  while (end > begin) {
    uint32_t at = end - 1, length;
    while (at > begin && quoth__continues(text[at])) at--;
    if (!is_invisible(text + at, end - at, &length)) break;
    end = at;
  }
  return end;
}

/* How many of eight bytes continue a character: their high bit is set, the next is not. */
static uint32_t continuations(const char *text) {
  uint64_t bytes = quoth__load_eight(text);
  if (!(bytes & HIGH_BITS)) return 0;
  return quoth__count_marks(bytes & ~(bytes << 1) & HIGH_BITS);
}

static uint32_t width_of(const Source *source, uint32_t begin, uint32_t size) {
  const char *text = source->text + begin;
  if (size >= BYTES_MOST * WIDTH_MOST) return WIDTH_MOST;
  uint32_t width = source->ascii ? size : 0, i = width;
  for (; i + EIGHT <= size && width < WIDTH_MOST; i += EIGHT) width += EIGHT - continuations(text + i);
  for (; i < size && width < WIDTH_MOST; i++) width += !quoth__continues(text[i]);
  return width < WIDTH_MOST ? width : WIDTH_MOST;
}

static void measure_width(const Source *source, Line *line) {
  if (!line->width) line->width = (uint16_t)width_of(source, line->begin, line->end - line->begin);
}

static uint32_t first_word_width(const Source *source, const Line *line) {
  const char *text = source->text + line->begin;
  uint32_t size = line->end - line->begin, end = 0;
  while (end < size && end < WRAP_MOST && text[end] != ' ') end++;
  return width_of(source, line->begin, end);
}

/* Bytes of a word at which a line may be broken are spaces; all others count. */
static Line measure(const Source *source, uint32_t begin, uint32_t end, bool after_blank) {
  const char *text = source->text;
  Line line = {.after_blank = after_blank};
  uint32_t indent = skip_invisible(text, &begin, end);
  line.indent = (uint8_t)(indent < 255 ? indent : 255);
  line.begin = begin;
  line.end = trim_end(text, begin, end);
  return line;
}

/* Of lines with blank ones around them the width is nearly never asked. */
static bool add_line(quoth_article *a, LineVector *lines, const Line *line) {
  if (!quoth__room(&a->arena, lines)) return quoth__nomem(a);
  Line *added = &lines->items[lines->count++];
  *added = *line;
  if (line->after_blank) return true;
  measure_width(&a->source, added - 1);
  measure_width(&a->source, added);
  return true;
}

static bool read_lines(quoth_article *a, LineVector *lines) {
  const char *text = a->source.text;
  bool blank = true;
  for (uint32_t at = 0; at < a->source.size;) {
    const char *stop = memchr(text + at, '\n', a->source.size - at);
    uint32_t end = stop ? (uint32_t)(stop - text) : a->source.size;
    Line line = measure(&a->source, at, end, blank);
    blank = line.begin == line.end;
    if (!blank && !add_line(a, lines, &line)) return false;
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 1 + (end - at) / 64, at, &a->error)) return false;
    at = end + 1;
  }
  return true;
}

/* ------------------------------------------------------------------- Wrap */

/* Whether the break before `next` was forced: its first word did not fit. */
static bool forced(const Source *source, const Line *line, const Line *next, uint32_t width) {
  return line->width >= width || line->width + 1u + first_word_width(source, next) > width;
}

/* The width of the longest line with one right below it, as far as a wrap may be. */
static uint32_t inner_width(const LineVector *lines) {
  uint32_t width = 0;
  for (uint32_t i = 1; i < lines->count; i++) {
    uint32_t this_width = lines->items[i - 1].width;
    if (!lines->items[i].after_blank && this_width <= WRAP_MOST && this_width > width) width = this_width;
  }
  return width;
}

/* The width that the text was wrapped at, or 0 when it was not. Only breaks inside
** a run of lines without blank ones tell that it was; any line that is longer, that
** it was not. */
static uint32_t wrap_width(const Source *source, LineVector *lines) {
  uint32_t inner = 0, longer = 0, full = 0, width = inner_width(lines);
  if (width < WRAP_LEAST) return 0;
  for (uint32_t i = 0; i < lines->count; i++) {
    Line *line = &lines->items[i], *next = line + 1;
    measure_width(source, line);
    longer += line->width > width;
    if (i + 1 == lines->count || next->after_blank) continue;
    inner++;
    full += line->width * 8u > width * 7u || forced(source, line, next, width);
  }
  return full * 2 > inner && longer * 10 <= lines->count ? width : 0;
}

/* ----------------------------------------------------------------- Joining */

static uint32_t first_class(const char *text, const Line *line) {
  uint32_t length;
  return quoth__char_class(quoth__decode(text + line->begin, line->end - line->begin, &length));
}

/* A mark that opens an item of a list: one sign of punctuation, then a space. */
static bool is_bullet(const char *text, const Line *line) {
  uint32_t length;
  uint32_t character = quoth__decode(text + line->begin, line->end - line->begin, &length);
  bool sign = character == '*' || character == '-' || character == 0x2022 || character == 0xB7 ||
              character == 0x25CF || character == 0x25AA || character == 0x2013;
  return sign && line->begin + length < line->end && text[line->begin + length] == ' ';
}

static bool ends_sentence(const char *text, const Line *line) {
  uint32_t at = line->end;
  for (int i = 0; i < 3 && at > line->begin; i++) {
    uint32_t end = at--, length;
    while (at > line->begin && quoth__continues(text[at])) at--;
    uint32_t character = quoth__decode(text + at, end - at, &length);
    if (character == '.' || character == '!' || character == '?' || character == ':' ||
        character == 0x2026) return true;
    if (!(quoth__char_class(character) & CHAR_QUOTE) && character != ')') return false;
  }
  return false;
}

/* Whether a word was broken at the end of a line: a letter, a hyphen, a small letter. */
static bool is_broken(const char *text, const Line *line, const Line *next) {
  if (next->after_blank || line->end < line->begin + 2 || text[line->end - 1] != '-') return false;
  unsigned char before = (unsigned char)text[line->end - 2];
  return (before >= 128 || quoth__ascii_class[before] & CHAR_LETTER) && (first_class(text, next) & CHAR_LOWER);
}

/* In a wrapped text: whether `next` goes on with the block of `line`. Lines that
** stop short end a block, the more surely when they end a sentence. */
static bool goes_on_wrapped(const Source *source, const Line *line, const Line *next, uint32_t width) {
  if (next->after_blank || next->indent > line->indent + 1u || is_bullet(source->text, next)) return false;
  uint32_t slack = ends_sentence(source->text, line) ? width / 16 : width / 4;
  return forced(source, line, next, width - slack);
}

/* In any other text: whether `line` was torn off from `next`. */
static bool goes_on_torn(const char *text, const Line *line, const Line *next) {
  if (next->after_blank || next->indent > line->indent + 1u) return false;
  uint32_t class = first_class(text, next);
  if (line->width <= DROP_CAP_WIDTH)
    return (first_class(text, line) & CHAR_UPPER) && (class & CHAR_LOWER);
  char first = text[next->begin];
  if (first == ',' || first == ';' || first == ')' || first == '.') return next->width > 1;
  return (class & CHAR_LOWER) && line->width >= TORN_LEAST && !ends_sentence(text, line);
}

/* `width` is that of the wrap, 0: not wrapped. */
static bool goes_on(const Source *source, const Line *line, const Line *next, uint32_t width) {
  if (is_broken(source->text, line, next)) return true;
  return width ? goes_on_wrapped(source, line, next, width) : goes_on_torn(source->text, line, next);
}

static bool add_block(quoth_article *a, uint32_t begin, uint32_t end) {
  if (!quoth__room(&a->arena, &a->blocks)) return quoth__nomem(a);
  a->blocks.items[a->blocks.count++] =
      (quoth_block){.span = {begin, end}, .role = QUOTH_PARAGRAPH, .read = 1};
  return true;
}

static bool join_lines(quoth_article *a, LineVector *lines) {
  uint32_t width = wrap_width(&a->source, lines);
  for (uint32_t i = 0, first = 0; i < lines->count; i++) {
    const Line *line = &lines->items[i], *next = line + 1;
    if (i + 1 < lines->count && goes_on(&a->source, line, next, width)) continue;
    if (!add_block(a, lines->items[first].begin, line->end)) return false;
    first = i + 1;
  }
  return true;
}

bool quoth__cut_blocks(quoth_article *a, bool *one_line) {
  LineVector lines = {0};
  if (!read_lines(a, &lines) || !join_lines(a, &lines)) return false;
  *one_line = a->blocks.count == lines.count;
  return true;
}
