/*
** dateline.c - where and when a story was filed: "PARIS, May 4 (Reuters) -".
**
** A dateline is what the opening of one of the first paragraphs holds up to an ending:
** a dash, a colon, or an agency in brackets or between slashes. The first ending that
** leaves a place, a date and an agency before it, in this order, is taken; endings that
** follow with nothing but dates and agencies between belong to it: "PARIS--(BUSINESS
** WIRE)--May 4--". Each ending asks for its own evidence: see `believable`.
*/
#include "stretch.h"
#include "utf.h"

#define DATELINE_BYTES 110u
#define DATELINE_WORDS 14u
#define OPENING_PARAGRAPHS 6u /* a dateline opens one of the first paragraphs */
#define PLACE_WORDS_ALONE 4u
#define PLACE_WORDS 3u /* of a place, and of the country behind it */
#define AGENCY_WORDS 4u
#define LABEL_BYTES 40u    /* the longest place in capitals before a colon, */
#define LABEL_LEAST 4u     /* and the shortest: a name of three letters is more often a speaker's */
#define OPENING_BYTES 80u /* of a paragraph that opens a story, at least */

/* A dateline while it is read: PLACE, REGION, DATE (AGENCY) - */
typedef struct Dateline {
  uint32_t place_words;  /* words of the place, its region too */
  uint32_t words;        /* of all before the ending */
  uint32_t agency_words; /* an agency known by its place alone: the last words, in brackets */
  bool date, agency;
} Dateline;

/* What a block opens: the story, with capitals before a colon perhaps. */
typedef enum Opening { OPENS_NOTHING, OPENS_STORY, OPENS_WITH_LABEL } Opening;

/* ----------------------------------------------------------------- endings */

typedef enum Ending { ENDING_NONE, ENDING_DASH, ENDING_COLON, ENDING_BRACKET, ENDING_SLASH } Ending;

/* The character at a place between two words. */
static uint32_t character_at(const Stretch *s, uint32_t at, uint32_t *length) {
  return quoth__decode(s->text + at, s->end - at, length);
}

/* Whether the mark stands between two bytes, with nothing or a space behind it. */
static bool free_mark(const Stretch *s, uint32_t from, uint32_t to, char mark) {
  for (uint32_t at = from; at < to; at++)
    if (s->text[at] == mark && (at + 1 == s->end || strchr(" \n", s->text[at + 1]))) return true;
  return false;
}

/* A hyphen inside a compound is no dash: something must be free beside it. */
static bool is_open_dash(const Stretch *s, uint32_t from, uint32_t to) {
  for (uint32_t at = from; at < to; at++)
    if (strchr(" \n)", s->text[at]) || (unsigned char)s->text[at] > 127) return true;
  return false;
}

/* What ends before a word, by the marks in front of it. */
static Ending ending_at(const Stretch *s, uint32_t word) {
  uint32_t from = s->words[word - 1].end, to = s->words[word].begin;
  if (s->words[word].dash_before) return is_open_dash(s, from, to) ? ENDING_DASH : ENDING_NONE;
  if (free_mark(s, from, to, ':')) return ENDING_COLON;
  if (free_mark(s, from, to, ')')) return ENDING_BRACKET;
  return free_mark(s, from, to, '/') || (s->text[from] == '/' && s->text[from + 1] == '.') ? ENDING_SLASH : ENDING_NONE;
}

/* The end of the dash run, or of the other marks, before a word. */
static uint32_t marks_end(const Stretch *s, Ending ending, uint32_t from, uint32_t to) {
  uint32_t end = from, length;
  for (uint32_t at = from; at < to; at += length) {
    uint32_t character = character_at(s, at, &length);
    bool other = character == ':' || character == ')' || character == '/' || character == '.';
    if (ending == ENDING_DASH ? quoth__dash_like(character) : other) end = at + length;
    else if (ending == ENDING_DASH && end > from) break;
  }
  return end;
}

/* ------------------------------------------------------------------- words */

static bool is_place_word(const Word *w) { return w->capital && !w->number; }

/* A word between a comma and the number that ends the dateline names a month,
** however it is spelt. */
static bool must_be_month(const Stretch *s, uint32_t i, uint32_t end) {
  return i > 0 && i + 2 == end && s->words[i].mark == ',' && s->words[i + 1].number &&
         s->words[i + 1].mark == ' ';
}

static bool is_agency(const Stretch *s, uint32_t i) {
  const Word *w = &s->words[i];
  bool apart = strchr("(,-/.", w->mark) != NULL;
  bool region = quoth__in_class(w->classes, CLASS_REGION) && w->mark == ',';
  return i > 0 && apart && quoth__in_class(w->opens, CLASS_AGENCY) && !region;
}

static bool names_agency(const Word *w) {
  return quoth__in_class(w->opens, CLASS_AGENCY) || quoth__in_class(w->classes, CLASS_AGENCY) ||
         quoth__in_class(w->classes, CLASS_ENDMARK);
}

/* How many words in brackets, all with capitals, stand right before the ending. */
static uint32_t words_in_brackets(const Stretch *s, uint32_t end) {
  if (s->text[s->words[end - 1].end] != ')') return 0;
  for (uint32_t count = 1; count <= AGENCY_WORDS && count <= end; count++) {
    const Word *w = &s->words[end - count];
    if (!is_place_word(w)) return 0;
    if (w->mark == '(') return count;
  }
  return 0;
}

/* Takes an agency in brackets off the end: one that is known, or any behind a place in
** capitals or a date. */
static uint32_t take_brackets(const Stretch *s, uint32_t end, Dateline *d) {
  uint32_t count = words_in_brackets(s, end);
  bool known = count > 0 && quoth__in_class(s->words[end - count].opens, CLASS_AGENCY);
  bool formal = count < end && (quoth__is_date_word(&s->words[0]) || s->words[0].upper);
  if (count == 0 || !(known || formal)) return end;
  d->agency_words = count;
  d->agency = true;
  return end - count;
}

/* The words of the place: up to a date, an agency or a number. */
static bool read_place(const Stretch *s, uint32_t end, Dateline *d, uint32_t *lower) {
  uint32_t i = 0;
  for (; i < end; i++) {
    const Word *w = &s->words[i];
    if ((quoth__is_date_word(w) && (i > 0 || d->agency)) || must_be_month(s, i, end) || is_agency(s, i) || w->number)
      break;
    if ((i > 0 && w->mark == '(') || quoth__in_class(w->classes, CLASS_CREDIT)) return false;
    *lower += !is_place_word(w);
  }
  d->place_words = i;
  return true;
}

/* "Nairobi, Kenya", "Oum Harraz, eastern Chad": few words with capitals before a comma and few behind it, of which the
** first may say where in the country. */
static bool is_located(const Stretch *s, const Dateline *d) {
  uint32_t comma = 1;
  while (comma < d->place_words && s->words[comma].mark != ',') comma++;
  if (comma > PLACE_WORDS || comma == d->place_words || d->place_words - comma > PLACE_WORDS) return false;
  for (uint32_t i = 0; i < d->place_words; i++) {
    const Word *w = &s->words[i];
    bool direction = i == comma && i + 1 < d->place_words;
    if ((i != comma && !strchr("- ", w->mark) && i > 0) || w->number || !(w->capital || direction)) return false;
  }
  return d->words == d->place_words;
}

/* Reads words [0, end): false when they are no dateline. */
static bool parse_dateline(const Stretch *s, uint32_t end, Dateline *d) {
  uint32_t lower = 0;
  *d = (Dateline){.words = end};
  end = take_brackets(s, end, d);
  if (!read_place(s, end, d, &lower)) return false;
  for (uint32_t i = d->place_words; i < end; i++) {
    const Word *w = &s->words[i];
    if (quoth__is_date_word(w) || must_be_month(s, i, end)) d->date = true;
    else if (names_agency(w)) d->agency = true;
    else if (!w->number) return false;
  }
  bool placed = d->place_words > 0 || (d->agency && (d->date || d->agency_words == d->words));
  bool capitals = lower == 0 || (d->date && lower <= 3) || (lower == 1 && is_located(s, d));
  return placed && d->place_words <= 7 && capitals;
}

/* -------------------------------------------------------------------- belief */

/* A place with nothing but a dash behind it has to be set in capitals. */
static bool is_shouted(const Stretch *s, const Dateline *d) {
  const Word *next = &s->words[d->words], *first = &s->words[0];
  uint32_t capitals = first->upper;
  while (capitals > 0 && capitals < d->words && s->words[capitals].upper && s->words[capitals].mark == ' ')
    capitals++;
  if (quoth__is_date_word(next) || quoth__in_class(first->opens, CLASS_AGENCY) || !next->capital) return false;
  bool rest = capitals == d->words || s->words[capitals].mark == ',';
  return capitals > 0 && capitals <= PLACE_WORDS_ALONE && rest && first->end - first->begin > 2 &&
         d->words - capitals <= 3;
}

/* What opens a kicker or a credit is no place. */
static bool is_known(const Word *first) {
  return quoth__in_class(first->opens, CLASS_KICKER) || quoth__in_class(first->opens, CLASS_CREDIT);
}

/* A comma between two places will do before a dash in the story's opening. A colon ends much else: the place has to
** be a known city, or a date or an agency has to stand behind a place in capitals; before that of a label that opens
** the story any place in capitals will do. A bracket and a slash end nothing but an agency's name. */
static bool believable(const Stretch *s, const Dateline *d, Ending ending, Opening opening) {
  const Word *first = &s->words[0], *next = &s->words[d->words];
  bool city = quoth__in_class(first->opens, CLASS_CITY) && first->opens_end == d->words;
  bool located = opening != OPENS_NOTHING && next->capital && !quoth__is_date_word(next) && is_located(s, d);
  if (ending == ENDING_DASH && located) return !is_known(first);
  if (ending == ENDING_DASH) return d->date || d->agency || is_shouted(s, d);
  if (d->place_words == 0 || d->place_words > PLACE_WORDS_ALONE || !next->capital) return false;
  if (ending == ENDING_COLON && opening == OPENS_WITH_LABEL && !is_known(first) && is_shouted(s, d)) return true;
  if (ending == ENDING_COLON) return city || ((d->date || d->agency) && first->upper);
  return d->agency;
}

/* --------------------------------------------------------------------- reading */

static bool is_ascii_letter(char c) { return (quoth__ascii_class[(unsigned char)c] & CHAR_LETTER) != 0; }

/* Whether a block's begin has what may end a dateline: without it nothing has to be
** cut into words. */
static bool may_end(const char *text, quoth_span block) {
  uint32_t size = block.end - block.begin > DATELINE_BYTES ? DATELINE_BYTES : block.end - block.begin;
  const char *begin = text + block.begin, *end = begin + size, *at = begin;
  if (memchr(begin, '_', size) || memchr(begin, 0xE2, size)) return true; /* 0xE2 begins all other dashes */
  if (memchr(begin, ':', size) || memchr(begin, ')', size) || memchr(begin, '/', size)) return true;
  for (; (at = memchr(at, '-', (size_t)(end - at))) != NULL; at++) {
    bool inside = at > begin && at + 1 < end && is_ascii_letter(at[-1]) && is_ascii_letter(at[1]);
    if (!inside) return true;
  }
  return false;
}

/* The word behind the last ending that only dates and agencies part from this one. */
static uint32_t last_ending(const Stretch *s, uint32_t word, Ending *ending) {
  for (uint32_t i = word; i + 1 < s->count && i < DATELINE_WORDS; i++) {
    const Word *w = &s->words[i];
    if (!quoth__is_date_word(w) && !w->number && !names_agency(w)) break;
    Ending next = ending_at(s, i + 1);
    if (next != ENDING_NONE) *ending = next, word = i + 1;
  }
  return word;
}

/* A block that is nothing but a dateline ends with its dash. */
static bool read_alone(Stretch *s, Dateline *d, quoth_span *span) {
  uint32_t end = s->count > 0 ? s->words[s->count - 1].end : s->end;
  uint32_t behind = marks_end(s, ENDING_DASH, end, s->end);
  if (s->count == 0 || s->count > DATELINE_WORDS || behind == end) return false;
  if (!parse_dateline(s, s->count, d) || (!d->date && !d->agency)) return false;
  *span = (quoth_span){s->words[0].begin, behind};
  return true;
}

/* Reads a dateline at the begin of a block, which may be the story's opening; the words of it are
** left in s. */
static bool read_dateline(const quoth_article *a, quoth_span block, Opening opening, Stretch *s, Dateline *d,
                          quoth_span *span) {
  if (!may_end(a->source.text, block)) return false;
  quoth__cut_stretch(s, a, block.begin, block.end, DATELINE_BYTES);
  for (uint32_t i = 1; i < s->count && i <= DATELINE_WORDS; i++) {
    Ending ending = ending_at(s, i);
    if (ending == ENDING_NONE) continue;
    if (parse_dateline(s, i, d) && believable(s, d, ending, opening)) {
      uint32_t last = last_ending(s, i, &ending);
      uint32_t behind = marks_end(s, ending, s->words[last - 1].end, s->words[last].begin);
      *span = (quoth_span){s->words[0].mark == '(' ? s->begin : s->words[0].begin, behind};
      return true;
    }
    if (ending == ENDING_DASH) return false;
  }
  return s->end == block.end && read_alone(s, d, span);
}

bool quoth__opens_with_dateline(const quoth_article *a, quoth_span block) {
  Stretch s;
  Dateline d;
  quoth_span span;
  return read_dateline(a, block, OPENS_NOTHING, &s, &d, &span) && (d.date || d.agency);
}

/* ---------------------------------------------------------------------- metadata */

/* The place ends before a stop that is no part of an abbreviation. */
static quoth_span place_span(const Stretch *s, const Dateline *d) {
  const Word *last = &s->words[d->place_words - 1];
  quoth_span span = {s->words[0].begin, last->end};
  bool shortened = quoth__in_class(last->classes, CLASS_REGION) || last->end - last->begin <= 5;
  if (s->text[span.end] == '.' && shortened) span.end++;
  return span;
}

/* The agency is what stands in brackets, known to a list or not. */
static bool note_words(quoth_article *a, const Stretch *s, const Dateline *d) {
  if (a->metadata.agency) return true;
  quoth_span span = {s->words[d->words - d->agency_words].begin, s->words[d->words - 1].end};
  a->metadata.agency = quoth__plain_copy(a, span);
  return a->metadata.agency || quoth__nomem(a);
}

static bool note_place(quoth_article *a, const Stretch *s, const Dateline *d) {
  a->metadata.place_span = place_span(s, d);
  a->metadata.place = quoth__plain_copy(a, a->metadata.place_span);
  return a->metadata.place || quoth__nomem(a);
}

/* The value of a record's field: a place, perhaps a date behind it. */
static bool read_whole_dateline(quoth_article *a, quoth_span block) {
  Stretch s;
  quoth__cut_stretch(&s, a, block.begin, block.end, DATELINE_BYTES);
  Dateline d = {0};
  while (d.place_words < s.count && !quoth__is_date_word(&s.words[d.place_words]) && !s.words[d.place_words].number)
    d.place_words++;
  a->metadata.dateline = block;
  return d.place_words == 0 || note_place(a, &s, &d);
}

/* "ORR: We lost": capitals and a colon. */
static bool opens_with_label(const char *text, quoth_span block) {
  uint32_t at = block.begin, end = block.end - block.begin > LABEL_BYTES ? block.begin + LABEL_BYTES : block.end;
  while (at < end && ((text[at] >= 'A' && text[at] <= 'Z') || (at > block.begin && strchr(" .-'", text[at])))) at++;
  return at < end && at - block.begin >= LABEL_LEAST && text[at] == ':';
}

/* What a block is of the story's opening, its first paragraph if that is long. No other block opens with a label, as
** those of a transcript and of related links do. */
static Opening opening_of(const quoth_article *a, uint32_t block) {
  quoth_span span = a->blocks.items[block].span;
  bool paragraph = a->blocks.items[block].role == QUOTH_PARAGRAPH && span.end - span.begin >= OPENING_BYTES;
  if (!paragraph || !opens_with_label(a->source.text, span)) return paragraph ? OPENS_STORY : OPENS_NOTHING;
  uint32_t labels = 0;
  for (uint32_t i = 0; i < a->blocks.count && labels < 2; i++)
    labels += opens_with_label(a->source.text, a->blocks.items[i].span);
  return labels == 1 ? OPENS_WITH_LABEL : OPENS_STORY;
}

bool quoth__find_dateline(quoth_article *a) {
  Stretch s;
  Dateline d;
  quoth_span span;
  uint32_t paragraphs = 0;
  for (uint32_t i = 0; i < a->blocks.count && paragraphs < OPENING_PARAGRAPHS; i++) {
    quoth_block *block = &a->blocks.items[i];
    if (block->role == QUOTH_HEADLINE || block->role == QUOTH_CAPTION || block->role == QUOTH_CREDIT)
      continue;
    paragraphs += block->role == QUOTH_PARAGRAPH;
    if (quoth__is_fixed(a, i) && block->role == QUOTH_DATELINE) return read_whole_dateline(a, block->span);
    Opening opening = paragraphs == 1 ? opening_of(a, i) : OPENS_NOTHING;
    if (quoth__is_fixed(a, i) || !read_dateline(a, block->span, opening, &s, &d, &span)) continue;
    a->metadata.dateline = span;
    if (d.place_words && !note_place(a, &s, &d)) return false;
    block->role = span.end == block->span.end ? QUOTH_DATELINE : QUOTH_PARAGRAPH;
    block->read = 1;
    return d.agency_words ? note_words(a, &s, &d) : quoth__note_agency(a, &s, d.place_words, d.words);
  }
  return true;
}
