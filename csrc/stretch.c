/*
** stretch.c - a short stretch of the text, cut into words: see stretch.h.
*/
#include "stretch.h"
#include "utf.h"

typedef struct Cursor { uint32_t at, length, character, class; } Cursor;

static Cursor look(const Stretch *s, uint32_t at) {
  Cursor c = {.at = at};
  c.character = quoth__decode(s->text + at, s->end - at, &c.length);
  c.class = quoth__char_class(c.character);
  return c;
}

static bool is_letter(const Cursor *c) { return (c->class & (CHAR_LETTER | CHAR_MARK | CHAR_DIGIT)) != 0; }

bool quoth__dash_like(uint32_t character) {
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

static uint32_t read_any_word(Stretch *s, uint32_t at, Word *word, uint64_t *hash) {
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

/* As read_any_word, of a word of less than sixteen ASCII letters and digits with a plain end
** and nothing glued to it, as most are. False, with nothing done, when it may be another. */
static bool read_plain_word(const Stretch *s, uint32_t at, Word *word, uint64_t *hash) {
  WordRun run = quoth__word_run(s->text + at, LETTERS_AND_DIGITS);
  uint32_t end = at + run.count, all = (1u << run.count) - 1, small = all & ~run.capitals & ~run.digits;
  unsigned char next = (unsigned char)s->text[end];
  bool joint = next == '\'' || next == '-' || next == '.' || next >= 0x80;
  if (run.count == 0 || run.count == SIXTEEN || end > s->end || joint || (run.capitals & small << 1)) return false;
  uint32_t uppers = quoth__count_bits(run.capitals), letters = run.count - quoth__count_bits(run.digits);
  *hash = quoth__run_hash(run.head, run.next);
  word->begin = at;
  word->end = end;
  word->capital = run.capitals & 1;
  word->number = run.digits && letters <= 2;
  word->upper = uppers > 0 && uppers == letters;
  return true;
}

static uint32_t read_word(Stretch *s, uint32_t at, Word *word, uint64_t *hash) {
  return read_plain_word(s, at, word, hash) ? word->end : read_any_word(s, at, word, hash);
}

/* What stands between two words: the first mark that matters. */
static void note_gap(const Cursor *c, Word *word) {
  if (quoth__dash_like(c->character)) word->dash_before = true;
  if (c->class & CHAR_SPACE || word->mark != ' ') return;
  word->mark = quoth__dash_like(c->character) ? '-' : c->character < 128 ? (char)c->character : '*';
}

/* Classes of the words and of the phrases they are in. */
static void look_up(Stretch *s) {
  for (uint32_t first = 0; first < s->count; first++) {
    uint64_t phrase = s->hashes[first];
    for (uint32_t i = first; i < s->count && i < first + PHRASE_WORDS; i++) {
      if (i > first) phrase = quoth__phrase_hash(phrase, s->hashes[i]);
      if (!quoth__may_be_entry(s->layout, phrase)) break;
      const WordEntry *entry = quoth__layout_word(s->layout, phrase);
      if (!entry) break;
      s->words[i].classes |= entry->classes;
      if (entry->classes) s->words[first].opens = entry->classes, s->words[first].opens_end = i + 1;
      if (!entry->goes_on) break;
    }
  }
}

void quoth__cut_stretch(Stretch *s, const quoth_article *a, uint32_t begin, uint32_t end, uint32_t most) {
  s->layout = a->rules->layout; /* words beyond `count` are never read, so never cleared */
  s->text = a->source.text;
  s->begin = begin;
  s->end = end - begin > most ? begin + most : end;
  s->count = 0;
  while (s->end > begin && quoth__continues(s->text[s->end])) s->end--;
  s->words[0] = (Word){.mark = ' '};
  for (uint32_t at = begin; at < s->end && s->count < STRETCH_WORDS;) {
    Word *word = &s->words[s->count];
    if (s->text[at] == ' ') {
      at++;
      continue;
    }
    Cursor c = look(s, at);
    if (!is_letter(&c)) {
      note_gap(&c, word);
      at += c.length;
      continue;
    }
    at = read_word(s, at, word, &s->hashes[s->count]);
    s->words[++s->count] = (Word){.mark = ' '}; /* of what may follow */
  }
  look_up(s);
}

char *quoth__plain_copy(quoth_article *a, quoth_span span) {
  char *copy = quoth__copy(&a->arena, a->source.text + span.begin, span.end - span.begin);
  for (char *c = copy; c && *c; c++)
    if (*c == '\n' || *c == '\t') *c = ' ';
  return copy;
}

bool quoth__note_agency(quoth_article *a, const Stretch *s, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end && !a->metadata.agency; i++) {
    const Word *w = &s->words[i];
    if (!quoth__in_class(w->opens, CLASS_AGENCY)) continue;
    quoth_span span = {w->begin, s->words[w->opens_end - 1].end};
    a->metadata.agency = quoth__plain_copy(a, span);
    if (!a->metadata.agency) return quoth__nomem(a);
  }
  return true;
}
