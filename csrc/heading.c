/*
** heading.c - roles to metadata: headline, authors, section, changes.
**
** Everything here is read from a few short stretches at the begin of an article, cut
** into words (stretch.h) and walked from left to right.
*/
#include "stretch.h"

#define REPEAT_WORDS 4u      /* a shorter headline may be a label, too */
#define REPEAT_ROOM 24u      /* bytes around a repeated headline */
#define OPENING_PARAGRAPHS 6u /* what names authors behind them is no byline */
#define NAME_MOST 5u         /* words of one name */
#define AUTHORS_MOST 64u
#define SOUGHT_AUTHORS 6u    /* whose names are looked for in other blocks */
#define SIGNATURE_WORDS 12u

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

/* Whether a block holds the whole headline and at most a few words around it: "Share",
** "Source:", "Back to video". Of a headline of a few words only the whole block counts. */
static bool holds_headline(const quoth_article *a, uint32_t block, uint32_t headline_words) {
  quoth_span headline = a->metadata.headline, span = a->blocks.items[block].span;
  uint32_t size = headline.end - headline.begin, room = span.end - span.begin;
  if (room == size) return begins_with(a, span, headline);
  if (headline_words < REPEAT_WORDS || room < size || room - size > REPEAT_ROOM) return false;
  for (uint32_t at = span.begin; at + size <= span.end; at++)
    if (begins_with(a, (quoth_span){at, span.end}, headline)) return true;
  return false;
}

/* Blocks that read as the headline does are headlines too, wherever they stand: the
** link that shares the story, the name of its video. Those below are not read for it. */
static bool mark_repeats(quoth_article *a) {
  uint32_t own = 0;
  bool above = true;
  if (a->metadata.headline.end == a->metadata.headline.begin) return true;
  while (a->blocks.items[own].span.begin < a->metadata.headline.begin) own++;
  uint32_t words = a->page->facts[own].words;
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 1, block->span.begin, &a->error)) return false;
    if ((above || words >= REPEAT_WORDS) && !quoth__is_fixed(a, i) && holds_headline(a, i, words)) {
      block->role = QUOTH_HEADLINE;
      block->read |= above;
    } else if (block->role == QUOTH_PARAGRAPH) {
      above = false;
    }
  }
  return true;
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
  char *name = quoth__plain_copy(a, span);
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
  quoth__cut_stretch(&s, a, block.begin, block.end, STRETCH_BYTES);
  if (is_job_line(a, &s)) return quoth__note_agency(a, &s, 0, s.count);
  for (uint32_t i = after_opening(&s); i < s.count;) {
    const Word *w = &s.words[i];
    uint32_t end = is_name_word(w) ? name_end(&s, i) : i;
    if (end >= i + 2 && !is_outlet(&s, i, end) && !add_author(a, &s, i, end)) return false;
    bool joined = quoth__in_class(w->classes, CLASS_JOINER);
    if (end < i + 2 && !joined) break;
    i = end > i ? end : i + 1;
    if (i < s.count && (s.words[i].dash_before || s.words[i].mark == '|' || s.words[i].mark == '(')) break;
  }
  return quoth__note_agency(a, &s, 0, s.count);
}

/* A bio opens with the name of its author. */
static bool read_bio(quoth_article *a, quoth_span block) {
  Stretch s;
  quoth__cut_stretch(&s, a, block.begin, block.end, STRETCH_BYTES);
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
  quoth__cut_stretch(&s, a, span.begin, span.end, STRETCH_BYTES);
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
    if (block->role == QUOTH_BYLINE && !quoth__is_fixed(a, i) && tells_of_author(a, i)) block->role = QUOTH_BIO;
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
    if (story || quoth__is_fixed(a, i) || a->page->facts[i].words > SIGNATURE_WORDS || size > STRETCH_BYTES) continue;
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
  quoth__cut_stretch(&s, a, block.begin, block.end, STRETCH_BYTES);
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
  if (!mark_repeats(a)) return false;
  find_section(a);
  if (!find_changes(a)) return false;
  mark_bios(a);
  return quoth__find_dateline(a) && find_authors(a) && mark_signatures(a);
}
