/*
** heading.c - roles to metadata: headline, authors, dateline with its place, agency.
**
** Everything here is read from a few short stretches at the begin of an article:
** cut into words once, then walked from left to right. What the words mean comes
** from their classes (layout.h); what they look like from their letters.
*/
#include "article.h"
#include "utf.h"

#define STRETCH_BYTES 240u   /* no byline and no dateline is longer */
#define STRETCH_WORDS 48u
#define DATELINE_BYTES 110u
#define DATELINE_WORDS 14u
#define OPENING_PARAGRAPHS 6u /* a dateline opens one of the first paragraphs */
#define NAME_MOST 5u         /* words of one name */
#define AUTHORS_MOST 64u
#define SOUGHT_AUTHORS 6u    /* whose names are looked for in other blocks */
#define SIGNATURE_WORDS 12u

/* A word of a stretch. */
typedef struct Word {
  uint32_t begin, end;
  ClassSet classes;   /* of the word and of the phrases that it ends */
  ClassSet opens;     /* of the longest phrase that it begins */
  uint32_t opens_end; /* number of the word behind that phrase */
  char mark;          /* first mark between the word before and this one; ' ' for none, '-' for every dash */
  bool upper, capital, number, dash_before, stop_before;
} Word;

typedef struct Stretch {
  const Layout *layout;
  const char *text;
  uint32_t begin, end;
  Word words[STRETCH_WORDS];
  uint64_t hashes[STRETCH_WORDS];
  uint32_t count;
} Stretch;

/* Whether a pattern has settled the role of a block, so that nothing else may. */
static bool is_fixed(const quoth_article *a, uint32_t block) { return a->page->facts[block].fixed; }

/* ------------------------------------------------------------------ Words */

typedef struct Cursor { uint32_t at, length, character, class; } Cursor;

static Cursor look(const Stretch *s, uint32_t at) {
  Cursor c = {.at = at};
  c.character = quoth__decode(s->text + at, s->end - at, &c.length);
  c.class = quoth__char_class(c.character);
  return c;
}

static bool is_letter(const Cursor *c) { return (c->class & (CHAR_LETTER | CHAR_MARK | CHAR_DIGIT)) != 0; }

static bool is_dash(uint32_t character) {
  return character == '-' || character == '_' || (character >= 0x2012 && character <= 0x2014);
}

/* A hyphen, an apostrophe or a stop stays in the word when a letter follows. */
static bool joins(const Stretch *s, const Cursor *c) {
  bool joint = c->character == '\'' || c->character == 0x2019 || c->character == '-' || c->character == '.';
  if (!joint || c->at + c->length >= s->end) return false;
  Cursor next = look(s, c->at + c->length);
  return is_letter(&next) && !(next.class & CHAR_DIGIT);
}

/* Names run into what follows them on many pages: "Jane DoePublished". */
static bool turns(const Cursor *c, uint32_t letters, bool before_lower) {
  return (c->class & CHAR_UPPER) && before_lower && letters >= 3;
}

static uint32_t read_word(Stretch *s, uint32_t at, Word *word, uint64_t *hash) {
  uint32_t letters = 0, uppers = 0, digits = 0;
  bool lower = false;
  *hash = WORD_SEED;
  word->begin = at;
  while (at < s->end) {
    Cursor c = look(s, at);
    if (!is_letter(&c) && !(letters + digits && joins(s, &c))) break;
    if (turns(&c, letters, lower)) break;
    if (letters + digits == 0) word->capital = (c.class & CHAR_UPPER) != 0;
    digits += (c.class & CHAR_DIGIT) != 0;
    letters += (c.class & CHAR_LETTER) != 0;
    uppers += (c.class & CHAR_UPPER) != 0;
    lower = (c.class & CHAR_LOWER) != 0;
    for (uint32_t i = 0; c.character != '.' && i < c.length; i++)
      *hash = quoth__word_byte(*hash, quoth__fold_byte((unsigned char)s->text[at + i]));
    at += c.length;
  }
  word->end = at;
  word->number = digits > 0 && letters <= 2;
  word->upper = uppers > 0 && uppers == letters;
  return at;
}

/* What stands between two words: the first mark that matters. */
static void note_gap(const Cursor *c, Word *word) {
  if (is_dash(c->character)) word->dash_before = true;
  if (c->character == '.' || c->character == '!' || c->character == '?') word->stop_before = true;
  if (c->class & CHAR_SPACE || word->mark != ' ') return;
  word->mark = is_dash(c->character) ? '-' : c->character < 128 ? (char)c->character : '*';
}

/* Classes of the words and of the phrases they are in. */
static void look_up(Stretch *s) {
  for (uint32_t first = 0; first < s->count; first++) {
    uint64_t phrase = s->hashes[first];
    for (uint32_t i = first; i < s->count && i < first + PHRASE_WORDS; i++) {
      if (i > first) phrase = quoth__phrase_hash(phrase, s->hashes[i]);
      const WordSlot *slot = quoth__layout_word(s->layout, phrase);
      if (!slot) break;
      s->words[i].classes |= slot->classes;
      if (slot->classes) s->words[first].opens = slot->classes, s->words[first].opens_end = i + 1;
      if (!slot->goes_on) break;
    }
  }
}

static void cut(Stretch *s, const quoth_article *a, uint32_t begin, uint32_t end, uint32_t most) {
  s->layout = a->rules->layout; /* words beyond `count` are never read, so never cleared */
  s->text = a->source.text;
  s->begin = begin;
  s->end = end - begin > most ? begin + most : end;
  s->count = 0;
  while (s->end > begin && ((unsigned char)s->text[s->end] & 0xC0u) == 0x80u) s->end--;
  Word word = {.mark = ' '};
  for (uint32_t at = begin; at < s->end && s->count < STRETCH_WORDS;) {
    Cursor c = look(s, at);
    if (!is_letter(&c)) {
      note_gap(&c, &word);
      at += c.length;
      continue;
    }
    at = read_word(s, at, &word, &s->hashes[s->count]);
    s->words[s->count++] = word;
    word = (Word){.mark = ' '};
  }
  look_up(s);
}

/* --------------------------------------------------------------- Dateline */

/* A dateline while it is read: PLACE, REGION, DATE (AGENCY) - */
typedef struct Dateline {
  uint32_t place_words;  /* words of the place, its region too */
  uint32_t words;        /* of all before the dash */
  uint32_t agency_words; /* an agency known by its place alone: the last words, in brackets */
  bool date, agency, region, upper;
} Dateline;

static bool is_place_word(const Word *w) { return w->capital && !w->number; }

/* Where the dash stands that ends the dateline: the number of the word behind it. */
static uint32_t dash_word(const Stretch *s) {
  for (uint32_t i = 1; i < s->count && i <= DATELINE_WORDS; i++)
    if (s->words[i].dash_before) return i;
  return NONE;
}

static bool is_date_word(const Word *w) {
  return quoth__in_class(w->classes, CLASS_MONTH) || quoth__in_class(w->classes, CLASS_WEEKDAY);
}

/* A word between a comma and the number that ends the dateline names a month,
** however it is spelt. */
static bool must_be_month(const Stretch *s, uint32_t i, uint32_t end) {
  return i > 0 && i + 2 == end && s->words[i].mark == ',' && s->words[i + 1].number &&
         s->words[i + 1].mark == ' ';
}

static bool is_agency(const Stretch *s, uint32_t i) {
  const Word *w = &s->words[i];
  bool apart = w->mark == '(' || w->mark == ',' || w->mark == '-';
  bool region = quoth__in_class(w->classes, CLASS_REGION) && w->mark == ',';
  return i > 0 && apart && quoth__in_class(w->opens, CLASS_AGENCY) && !region;
}

#define AGENCY_WORDS 4u

/* How many words in brackets, all with capitals, stand right before the dash. */
static uint32_t words_in_brackets(const Stretch *s, uint32_t end) {
  if (s->text[s->words[end - 1].end] != ')') return 0;
  for (uint32_t count = 1; count <= AGENCY_WORDS && count < end; count++) {
    const Word *w = &s->words[end - count];
    if (!is_place_word(w)) return 0;
    if (w->mark == '(') return count;
  }
  return 0;
}

/* Reads words [0, end): false when they are no dateline. */
static bool parse_dateline(const Stretch *s, uint32_t end, Dateline *d) {
  uint32_t i = 0, lower = 0, bracketed = words_in_brackets(s, end);
  bool dated = is_date_word(&s->words[0]);
  *d = (Dateline){.words = end, .upper = true};
  if (bracketed && (dated || s->words[0].upper)) {
    d->agency_words = bracketed;
    d->agency = true;
    end -= bracketed;
  }
  for (; i < end; i++) {
    const Word *w = &s->words[i];
    if ((is_date_word(w) && (i > 0 || d->agency)) || must_be_month(s, i, end) || is_agency(s, i) || w->number) break;
    if ((i > 0 && w->mark == '(') || quoth__in_class(w->classes, CLASS_CREDIT)) return false;
    lower += !is_place_word(w);
    if (quoth__in_class(w->classes, CLASS_REGION) && i > 0) d->region = true;
    if (i == 0 || w->mark == ' ') d->upper &= w->upper || d->place_words > 0;
    if (i == 0) d->upper = w->upper;
  }
  d->place_words = i;
  for (; i < end; i++) {
    const Word *w = &s->words[i];
    if (is_date_word(w) || must_be_month(s, i, end)) d->date = true;
    else if (quoth__in_class(w->opens, CLASS_AGENCY) || quoth__in_class(w->classes, CLASS_AGENCY) ||
             quoth__in_class(w->classes, CLASS_ENDMARK)) d->agency = true;
    else if (!w->number) return false;
  }
  bool placed = d->place_words > 0 || (d->date && d->agency);
  return placed && d->place_words <= 7 && (lower == 0 || (d->date && lower <= 3));
}

#define PLACE_WORDS_ALONE 4u

/* With nothing but a place before the dash it has to be set in capitals. */
static bool believable(const Stretch *s, const Dateline *d) {
  if (d->date || d->agency) return true;
  const Word *next = &s->words[d->words], *first = &s->words[0];
  uint32_t capitals = first->upper;
  while (capitals > 0 && capitals < d->words && s->words[capitals].upper && s->words[capitals].mark == ' ')
    capitals++;
  if (is_date_word(next) || quoth__in_class(first->opens, CLASS_AGENCY) || !next->capital) return false;
  bool rest = capitals == d->words || s->words[capitals].mark == ',';
  return capitals > 0 && capitals <= PLACE_WORDS_ALONE && rest && first->end - first->begin > 2 &&
         d->words - capitals <= 3;
}

/* The end of the dash run before a word. */
static uint32_t dash_end(const Stretch *s, uint32_t from, uint32_t to) {
  uint32_t end = from;
  for (uint32_t at = from; at < to;) {
    Cursor c = look(s, at);
    at += c.length;
    if (is_dash(c.character)) end = at;
    else if (end > from) break;
  }
  return end;
}

/* A hyphen inside a compound is no dash: something must be free beside it. */
static bool is_open_dash(const Stretch *s, uint32_t word) {
  uint32_t from = s->words[word - 1].end, to = s->words[word].begin;
  for (uint32_t at = from; at < to; at++)
    if (strchr(" \n)", s->text[at]) || (unsigned char)s->text[at] > 127) return true;
  return false;
}

/* The place ends before a stop that is no part of an abbreviation. */
static quoth_span place_span(const Stretch *s, const Dateline *d) {
  quoth_span span = {s->words[0].begin, s->words[d->place_words - 1].end};
  const Word *last = &s->words[d->place_words - 1];
  bool shortened = quoth__in_class(last->classes, CLASS_REGION) || last->end - last->begin <= 5;
  if (s->text[span.end] == '.' && shortened) span.end++;
  return span;
}

static bool is_ascii_letter(char c) { return (quoth__ascii_class[(unsigned char)c] & CHAR_LETTER) != 0; }

/* Whether a block's begin has what may be a dash outside of words: without one it is
** no dateline, and nothing has to be cut into words. */
static bool may_have_dash(const char *text, quoth_span block) {
  uint32_t size = block.end - block.begin > DATELINE_BYTES ? DATELINE_BYTES : block.end - block.begin;
  const char *begin = text + block.begin, *end = begin + size, *at = begin;
  if (memchr(begin, '_', size) || memchr(begin, 0xE2, size)) return true; /* 0xE2 begins all other dashes */
  for (; (at = memchr(at, '-', (size_t)(end - at))) != NULL; at++) {
    bool inside = at > begin && at + 1 < end && is_ascii_letter(at[-1]) && is_ascii_letter(at[1]);
    if (!inside) return true;
  }
  return false;
}

/* Reads a dateline at the begin of a block; the words of it are left in s. */
static bool read_dateline(const quoth_article *a, quoth_span block, Stretch *s, Dateline *d,
                          quoth_span *span) {
  if (!may_have_dash(a->source.text, block)) return false;
  cut(s, a, block.begin, block.end, DATELINE_BYTES);
  uint32_t dash = dash_word(s);
  bool at_end = false;
  if (dash == NONE && s->end == block.end && s->count > 0 && s->count <= DATELINE_WORDS) {
    at_end = dash_end(s, s->words[s->count - 1].end, s->end) > s->words[s->count - 1].end;
    dash = s->count;
  }
  if (dash == NONE || (dash == s->count && !at_end)) return false;
  if (!at_end && !is_open_dash(s, dash)) return false;
  if (!parse_dateline(s, dash, d) || (at_end ? !d->date && !d->agency : !believable(s, d))) return false;
  uint32_t behind = at_end ? s->end : s->words[dash].begin;
  *span = (quoth_span){s->words[0].begin, dash_end(s, s->words[dash - 1].end, behind)};
  return true;
}

static char *plain_copy(quoth_article *a, quoth_span span) {
  char *copy = quoth__copy(&a->arena, a->source.text + span.begin, span.end - span.begin);
  for (char *c = copy; c && *c; c++)
    if (*c == '\n' || *c == '\t') *c = ' ';
  return copy;
}

static bool note_agency(quoth_article *a, const Stretch *s, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end && !a->metadata.agency; i++) {
    const Word *w = &s->words[i];
    if (!quoth__in_class(w->opens, CLASS_AGENCY)) continue;
    quoth_span span = {w->begin, s->words[w->opens_end - 1].end};
    a->metadata.agency = plain_copy(a, span);
    if (!a->metadata.agency) return quoth__nomem(a);
  }
  return true;
}

/* The agency is what stands in brackets, known to a list or not. */
static bool note_words(quoth_article *a, const Stretch *s, const Dateline *d) {
  if (a->metadata.agency) return true;
  quoth_span span = {s->words[d->words - d->agency_words].begin, s->words[d->words - 1].end};
  a->metadata.agency = plain_copy(a, span);
  return a->metadata.agency || quoth__nomem(a);
}

static bool note_place(quoth_article *a, const Stretch *s, const Dateline *d) {
  a->metadata.place_span = place_span(s, d);
  a->metadata.place = plain_copy(a, a->metadata.place_span);
  return a->metadata.place || quoth__nomem(a);
}

bool quoth__opens_with_dateline(const quoth_article *a, quoth_span block) {
  Stretch s;
  Dateline d;
  quoth_span span;
  return read_dateline(a, block, &s, &d, &span) && (d.date || d.agency);
}

/* The value of a record's field: a place, perhaps a date behind it. */
static bool read_whole_dateline(quoth_article *a, quoth_span block) {
  Stretch s;
  cut(&s, a, block.begin, block.end, DATELINE_BYTES);
  Dateline d = {0};
  while (d.place_words < s.count && !is_date_word(&s.words[d.place_words]) && !s.words[d.place_words].number)
    d.place_words++;
  a->metadata.dateline = block;
  return d.place_words == 0 || note_place(a, &s, &d);
}

static bool find_dateline(quoth_article *a) {
  Stretch s;
  Dateline d;
  quoth_span span;
  uint32_t paragraphs = 0;
  for (uint32_t i = 0; i < a->blocks.count && paragraphs < OPENING_PARAGRAPHS; i++) {
    quoth_block *block = &a->blocks.items[i];
    if (block->role == QUOTH_HEADLINE || block->role == QUOTH_CAPTION || block->role == QUOTH_CREDIT)
      continue;
    paragraphs += block->role == QUOTH_PARAGRAPH;
    if (is_fixed(a, i) && block->role == QUOTH_DATELINE) return read_whole_dateline(a, block->span);
    if (is_fixed(a, i) || !read_dateline(a, block->span, &s, &d, &span)) continue;
    a->metadata.dateline = span;
    if (d.place_words && !note_place(a, &s, &d)) return false;
    block->role = span.end == block->span.end ? QUOTH_DATELINE : QUOTH_PARAGRAPH;
    block->read = 1;
    return d.agency_words ? note_words(a, &s, &d) : note_agency(a, &s, d.place_words, d.words);
  }
  return true;
}

/* ---------------------------------------------------------------- Headline */

/* "Headline | Site": the part before the last bar, when it is the longer one. */
static quoth_span without_site(const quoth_article *a, quoth_span span) {
  const char *text = a->source.text;
  for (uint32_t at = span.end - 1; at > span.begin; at--) {
    if (text[at] != '|') continue;
    uint32_t end = at;
    while (end > span.begin && text[end - 1] == ' ') end--;
    if (end - span.begin > span.end - at) return (quoth_span){span.begin, end};
    break;
  }
  return span;
}

static bool begins_with(const quoth_article *a, quoth_span whole, quoth_span part) {
  uint32_t size = part.end - part.begin;
  return size > 0 && size <= whole.end - whole.begin &&
         memcmp(a->source.text + whole.begin, a->source.text + part.begin, size) == 0;
}

/* The first headline; of two that begin alike the shorter, which has no site behind it. */
static void find_headline(quoth_article *a) {
  quoth_span best = {0, 0};
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    if (block->role == QUOTH_PARAGRAPH) break;
    if (block->role != QUOTH_HEADLINE) continue;
    bool shorter = block->span.end - block->span.begin < best.end - best.begin;
    if (best.end == 0 || (shorter && begins_with(a, best, block->span))) best = block->span;
  }
  for (uint32_t i = 0; best.end == 0 && i < a->blocks.count; i++)
    if (a->blocks.items[i].role == QUOTH_HEADLINE) best = a->blocks.items[i].span;
  a->metadata.headline = best.end ? without_site(a, best) : best;
}

/* Blocks above the story that read as the headline does are headlines too. */
static void mark_repeats(quoth_article *a) {
  quoth_span headline = a->metadata.headline;
  for (uint32_t i = 0; headline.end > headline.begin && i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    bool same = block->span.end - block->span.begin == headline.end - headline.begin &&
                begins_with(a, block->span, headline);
    if (same && !is_fixed(a, i)) block->role = QUOTH_HEADLINE, block->read = 1;
    else if (block->role == QUOTH_PARAGRAPH) break;
  }
}

/* ----------------------------------------------------------------- Authors */

/* The same name, or one with other words around it: "Follow Jane Doe on Twitter". */
static bool known_author(const quoth_article *a, const char *name) {
  for (uint32_t i = 0; i < a->authors.count; i++)
    if (strstr(name, a->authors.items[i].name)) return true;
  return false;
}

static bool add_author(quoth_article *a, const Stretch *s, uint32_t first, uint32_t end) {
  quoth_span span = {s->words[first].begin, s->words[end - 1].end};
  char *name = plain_copy(a, span);
  if (!name) return quoth__nomem(a);
  if (a->authors.count >= AUTHORS_MOST || known_author(a, name)) return true;
  if (!quoth__room(&a->arena, &a->authors)) return quoth__nomem(a);
  a->authors.items[a->authors.count++] = (quoth_author){span, name};
  return true;
}

static bool is_name_word(const Word *w) {
  return w->capital && !w->number && !quoth__in_class(w->classes, CLASS_JOB) &&
         !quoth__in_class(w->classes, CLASS_DATEWORD) &&
         !quoth__in_class(w->opens, CLASS_AGENCY) && !quoth__in_class(w->classes, CLASS_CREDIT);
}

/* The end of the name that begins at a word: capitalised words with nothing but a
** space or the stop of an initial between them, and small words inside. */
static uint32_t name_end(const Stretch *s, uint32_t first) {
  uint32_t end = first;
  for (uint32_t i = first; i < s->count && i < first + NAME_MOST; i++) {
    const Word *w = &s->words[i], *before = &s->words[i > 0 ? i - 1 : 0];
    bool free = w->mark == ' ' || (w->mark == '.' && before->end - before->begin <= 2) || w->mark == '"';
    if (i > first && (!free || w->begin == before->end)) break;
    if (is_name_word(w)) end = i + 1;
    else if (i == first || w->capital || w->number || w->end - w->begin > 3 ||
             quoth__in_class(w->classes | w->opens, CLASS_JOINER) || quoth__in_class(w->opens, CLASS_BYLINE)) break;
  }
  return end;
}

/* Where the names of a byline begin: behind the words that open it. */
static uint32_t after_opening(const Stretch *s) {
  for (uint32_t i = 0; i < s->count && i < 6; i++)
    if (quoth__in_class(s->words[i].opens, CLASS_BYLINE)) return s->words[i].opens_end;
  return 0;
}

/* "Local Democracy Reporter" below a byline is the job of the author above: the line
** has no opening words, ends in a job and no mark parts a name from it. */
static bool is_job_line(const quoth_article *a, const Stretch *s) {
  if (a->authors.count == 0 || s->count < 2 || after_opening(s) > 0) return false;
  for (uint32_t i = 1; i < s->count; i++)
    if (s->words[i].mark != ' ') return false;
  return quoth__in_class(s->words[s->count - 1].classes, CLASS_JOB);
}

/* "By Jane Doe, Riverton Post": the outlet behind the name. */
static bool is_outlet(const Stretch *s, uint32_t first, uint32_t end) {
  return first > after_opening(s) && s->words[first].mark != ' ' &&
         quoth__in_class(s->words[end - 1].classes, CLASS_PAPER);
}

static bool read_byline(quoth_article *a, quoth_span block) {
  Stretch s;
  cut(&s, a, block.begin, block.end, STRETCH_BYTES);
  if (is_job_line(a, &s)) return note_agency(a, &s, 0, s.count);
  for (uint32_t i = after_opening(&s); i < s.count;) {
    const Word *w = &s.words[i];
    uint32_t end = is_name_word(w) ? name_end(&s, i) : i;
    if (end >= i + 2 && !is_outlet(&s, i, end) && !add_author(a, &s, i, end)) return false;
    bool joined = quoth__in_class(w->classes, CLASS_JOINER);
    if (end < i + 2 && !joined) break;
    i = end > i ? end : i + 1;
    if (i < s.count && (s.words[i].dash_before || s.words[i].mark == '|' || s.words[i].mark == '(')) break;
  }
  return note_agency(a, &s, 0, s.count);
}

/* A bio opens with the name of its author. */
static bool read_bio(quoth_article *a, quoth_span block) {
  Stretch s;
  cut(&s, a, block.begin, block.end, STRETCH_BYTES);
  uint32_t end = s.count ? name_end(&s, 0) : 0;
  return end < 2 || end > 4 || add_author(a, &s, 0, end);
}

#define BIO_WORDS 5u

/* "Jane Doe covers shipping for the Post." tells about an author; a byline is no
** sentence: right behind the name a verb says what the author does. With a little word
** there ("is a reporter") it is for the weights to say: many pages sign so. */
static bool tells_of_author(const quoth_article *a, uint32_t block) {
  const Facts *facts = &a->page->facts[block];
  bool sentence = (facts->shape >> END_STOP & 1) && facts->words >= BIO_WORDS;
  if (!sentence || quoth__in_class(facts->first, CLASS_BYLINE)) return false;
  Stretch s;
  quoth_span span = a->blocks.items[block].span;
  cut(&s, a, span.begin, span.end, STRETCH_BYTES);
  uint32_t end = s.count ? name_end(&s, 0) : 0;
  if (end < 2 || end >= s.count) return false;
  const Word *next = &s.words[end];
  ClassSet small = next->classes & ((ClassSet)1 << CLASS_JOINER | (ClassSet)1 << CLASS_FUNCTION);
  return next->mark == ' ' && !next->capital && !next->number && !small;
}

/* What looks like a byline and is not: before the authors are read. */
static void mark_bios(quoth_article *a) {
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    if (block->role == QUOTH_BYLINE && !is_fixed(a, i) && tells_of_author(a, i)) block->role = QUOTH_BIO;
  }
}

static bool find_authors(quoth_article *a) {
  uint32_t paragraphs = 0;
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    const quoth_block *block = &a->blocks.items[i];
    paragraphs += block->role == QUOTH_PARAGRAPH;
    bool late = paragraphs > OPENING_PARAGRAPHS && a->authors.count > 0;
    if (block->role == QUOTH_BYLINE && !late && !read_byline(a, block->span)) return false;
  }
  for (uint32_t i = 0; i < a->blocks.count && a->authors.count == 0; i++)
    if (a->blocks.items[i].role == QUOTH_BIO && !read_bio(a, a->blocks.items[i].span)) return false;
  a->metadata.authors = a->authors.items;
  a->metadata.author_count = a->authors.count;
  return true;
}

static bool names_author(const quoth_article *a, quoth_span block) {
  const char *text = a->source.text;
  for (uint32_t i = 0; i < a->authors.count && i < SOUGHT_AUTHORS; i++) {
    const char *name = a->authors.items[i].name;
    uint32_t size = (uint32_t)strlen(name);
    for (uint32_t at = block.begin; at + size <= block.end; at++)
      if (text[at] == *name && memcmp(text + at, name, size) == 0) return true;
  }
  return false;
}

/* A line of a few words that names an author says who wrote the story, wherever
** it stands. */
static bool mark_signatures(quoth_article *a) {
  for (uint32_t i = 0; a->authors.count > 0 && i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    uint32_t size = block->span.end - block->span.begin;
    bool story = block->role != QUOTH_OTHER && block->role != QUOTH_RELATED;
    if (story || is_fixed(a, i) || a->page->facts[i].words > SIGNATURE_WORDS || size > STRETCH_BYTES) continue;
    if (!names_author(a, block->span)) continue;
    block->role = tells_of_author(a, i) ? QUOTH_BIO : QUOTH_BYLINE;
    block->read = 1;
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, SOUGHT_AUTHORS, block->span.begin, &a->error)) return false;
  }
  return true;
}

/* ----------------------------------------------------------------- Section */

#define SECTION_WORDS 8u
#define SECTION_BLOCKS 3u /* so many above the headline are looked at; a longer row is a menu */

/* A crumb or a kicker: parts of a paper, kinds of article, and nothing else much. */
static bool names_section(const Page *page, uint32_t block) {
  const Facts *facts = &page->facts[block];
  ClassSet classes = (ClassSet)1 << CLASS_MENU | (ClassSet)1 << CLASS_KICKER;
  bool odd = facts->shape >> HAS_URL & 1 || facts->shape >> END_STOP & 1 || facts->fixed;
  return !odd && facts->words > 0 && facts->words <= SECTION_WORDS && (facts->first & classes) &&
         (facts->most & classes);
}

/* The line right above the headline that names a section. */
static void find_section(quoth_article *a) {
  quoth_metadata *m = &a->metadata;
  uint32_t h = 0, row = 0;
  while (h < a->blocks.count && a->blocks.items[h].role != QUOTH_HEADLINE) h++;
  if (m->section.end > m->section.begin || h == 0 || h == a->blocks.count) return;
  while (row < h && row <= SECTION_BLOCKS && names_section(a->page, h - row - 1)) row++;
  if (row > 0 && row <= SECTION_BLOCKS) m->section = a->blocks.items[h - 1].span;
}

/* ----------------------------------------------------------------- Changes */

/* Notes where a line of dates speaks of a change: from the word that says so to the
** one that speaks of publication again. */
static bool note_changes(quoth_article *a, quoth_span block) {
  Stretch s;
  cut(&s, a, block.begin, block.end, STRETCH_BYTES);
  for (uint32_t i = 0; i < s.count;) {
    uint32_t first = i++;
    if (!quoth__in_class(s.words[first].classes, CLASS_UPDATE)) continue;
    while (i < s.count && !quoth__in_class(s.words[i].opens, CLASS_PUBLISH)) i++;
    quoth_span change = {s.words[first].begin, i < s.count ? s.words[i].begin : block.end};
    if (!quoth__room(&a->arena, &a->changes)) return quoth__nomem(a);
    a->changes.items[a->changes.count++] = change;
  }
  return true;
}

static bool find_changes(quoth_article *a) {
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    const quoth_block *block = &a->blocks.items[i];
    bool dated = block->role == QUOTH_DATE_LINE || block->role == QUOTH_BYLINE;
    if (dated && a->page->facts[i].has >> CLASS_UPDATE & 1 && !note_changes(a, block->span)) return false;
  }
  return true;
}

bool quoth__read_heading(quoth_article *a) {
  find_headline(a);
  mark_repeats(a);
  find_section(a);
  if (!find_changes(a)) return false;
  mark_bios(a);
  return find_dateline(a) && find_authors(a) && mark_signatures(a);
}
