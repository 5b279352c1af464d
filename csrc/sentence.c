/*
** sentence.c - tokens to sentences.
**
** A sentence ends behind a stop, with the further stops, closing quotation marks
** and brackets that cling to it, if what follows can begin another; and at the
** end of its block. Which stops are part of a word is knowledge of the language:
** it comes from the lexicons named at `enum Knowledge`, kept here as bits per
** lexeme; a rule set without them still has sentences, cut at every stop before a
** capital. Every decision looks at a bounded number of tokens around the stop.
*/
#include "document.h"
#include "utf.h"

#include <math.h>

#define NEXT_SPEAKER 4u  /* in '"Why?" Ann Lee asked', how far the cue may be */
#define LIST_NUMBER 3u   /* digits that the number of a list item may have */
#define RULE_LENGTH 3u   /* a run of stars from this length on stands alone */
#define CHARGED_TOGETHER 256u /* tokens */

/* Bits of a lexeme, and the lexicon that each is read from. */
enum Knowledge {
  ABBREVIATION = 1,  /* abbreviation: its stop ends no sentence */
  FINAL = 2,         /* abbreviation-final: its stop ends one only before an opener */
  BEFORE_NUMBER = 4, /* abbreviation-number: an abbreviation when a number follows */
  OPENER = 8,        /* sentence-opener, grammar, pronoun: its capital is a sentence's, no name's */
  FOLLOWER = 16,     /* clock-follower: goes on after a clock time in initials */
  CUE = 32,          /* cue: can report speech */
  CAPITAL = 64,      /* always-capital: has a capital wherever it stands */
  WORD_TOO = 128     /* abbreviation-or-word: in small letters it is a word */
};

struct SentenceRules {
  uint32_t count;
  uint8_t knowledge[]; /* by lexeme */
};

bool quoth__freeze_sentences(quoth_rules *rules, quoth_error *error) {
  static const struct { const char *lexicon; uint8_t bit; } sources[] = {
    {"abbreviation", ABBREVIATION}, {"abbreviation-final", FINAL}, {"abbreviation-number", BEFORE_NUMBER},
    {"sentence-opener", OPENER}, {"grammar", OPENER}, {"pronoun", OPENER},
    {"clock-follower", FOLLOWER}, {"cue", CUE}, {"always-capital", CAPITAL},
    {"abbreviation-or-word", WORD_TOO}
  };
  uint32_t count = quoth__lexeme_count(rules);
  rules->sentences = quoth__take_zero(&rules->arena, 1, sizeof *rules->sentences + count);
  if (!rules->sentences) return quoth__no_memory(error);
  rules->sentences->count = count;
  uint8_t *bits = quoth__take_zero(&rules->arena, rules->lexicons.count, 1); /* of each lexicon */
  if (!bits) return quoth__no_memory(error);
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
    uint32_t lexicon = quoth__lexicon(rules, sources[i].lexicon);
    if (lexicon != NONE) bits[lexicon] |= sources[i].bit;
  }
  for (uint32_t lexeme = 1; lexeme < count; lexeme++)
    rules->sentences->knowledge[lexeme] = quoth__lexeme_bits(rules, lexeme, bits);
  return true;
}

static uint32_t known_of(const quoth_rules *rules, uint32_t lexeme) {
  return lexeme < rules->sentences->count ? rules->sentences->knowledge[lexeme] : 0;
}

bool quoth__opens_sentence(const quoth_rules *rules, uint32_t lexeme) { return known_of(rules, lexeme) & OPENER; }

/* --------------------------------------------------------------- Seeing tokens */

/* One block while it is cut: tokens [begin, end), the sentence from `start` on. */
typedef struct Cutter {
  quoth_article *a;
  uint32_t block, end, start;
  uint32_t point;  /* of a->points the first that is not yet passed */
  const uint32_t *flags;
} Cutter;

static uint32_t knowledge_of(const Cutter *c, uint32_t token) {
  return known_of(c->a->rules, c->a->tokens.lexeme[token]);
}

static bool flagged(const Cutter *c, uint32_t token, uint32_t flags) {
  return token < c->end && (c->flags[token] & flags) != 0;
}

static char first_byte(const Cutter *c, uint32_t token) { return *quoth__token_text(c->a, token); }

static bool is_byte(const Cutter *c, uint32_t token, char byte) {
  return token < c->end && quoth__is_char(c->a, token, byte);
}

static uint32_t character_of(const Cutter *c, uint32_t token) {
  const char *text = quoth__token_text(c->a, token);
  uint32_t length;
  return (unsigned char)*text < 0x80 ? (unsigned char)*text
                                     : quoth__decode_wide(text, quoth__token_size(c->a, token), &length);
}

static bool is_ellipsis(const Cutter *c, uint32_t token) {
  bool dots = first_byte(c, token) == '.' && quoth__token_size(c->a, token) > 1;
  return dots || character_of(c, token) == 0x2026;
}

static bool is_call(const Cutter *c, uint32_t token) {
  uint32_t mark = character_of(c, token);
  return mark == '?' || mark == '!' || mark == 0x203D || mark == 0xFF1F || mark == 0xFF01;
}

static bool is_stop(const Cutter *c, uint32_t token) {
  return first_byte(c, token) == '.' || character_of(c, token) == 0x3002;
}

static bool is_bullet(const Cutter *c, uint32_t token) {
  uint32_t mark = (unsigned char)first_byte(c, token) < 0x80 ? 0 : character_of(c, token);
  return mark == 0x2022 || mark == 0x2023 || mark == 0x2043 || mark == 0x25AA || mark == 0x25CF;
}

static bool is_initials(const Cutter *c, uint32_t token) {
  return flagged(c, token, QUOTH_TOKEN_INITIALS) && c->a->source.text[c->a->tokens.end[token] - 1] == '.';
}

/* The first byte of a mark that may end a sentence. */
static bool may_end(unsigned char byte) { return byte == '.' || byte == '?' || byte == '!' || byte >= 0x80; }

static bool ends_something(const Cutter *c, uint32_t token) {
  if (!flagged(c, token, QUOTH_TOKEN_PUNCT)) return is_initials(c, token);
  if (!may_end((unsigned char)first_byte(c, token))) return false;
  if (!is_stop(c, token) && !is_call(c, token) && !is_ellipsis(c, token)) return false;
  bool clings = flagged(c, token, QUOTH_TOKEN_GLUED), leads = flagged(c, token + 1, QUOTH_TOKEN_GLUED);
  return clings || !leads || !flagged(c, token + 1, QUOTH_TOKEN_WORD); /* .jpeg, !Xun */
}

/* A mark that closes: by its form, or straight and clinging to what is before. */
static bool is_closer(const Cutter *c, uint32_t token) {
  if (!flagged(c, token, QUOTH_TOKEN_PUNCT)) return false;
  uint32_t mark = character_of(c, token);
  bool glued = flagged(c, token, QUOTH_TOKEN_GLUED), glues = flagged(c, token + 1, QUOTH_TOKEN_GLUED);
  if (mark == ')' || mark == ']' || mark == '}' || mark == 0x201D || mark == 0xBB || mark == 0x203A)
    return glued || !glues;
  if (!flagged(c, token, QUOTH_TOKEN_QUOTE)) return false;
  bool goes_on = glues && flagged(c, token + 1, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER);
  return glued && (!goes_on || mark == '"');
}

/* A reference behind the stop, "[12]" or a raised number that lost its place:
** "was built.12 It". Its length in tokens, or 0. */
static uint32_t reference_length(const Cutter *c, uint32_t stop, uint32_t token) {
  if (!flagged(c, token, QUOTH_TOKEN_GLUED)) return 0;
  bool digits = flagged(c, token + 1, QUOTH_TOKEN_DIGITS);
  if (is_byte(c, token, '[') && digits && is_byte(c, token + 2, ']')) return 3;
  bool raised = token == stop + 1 && stop > c->start && !flagged(c, stop - 1, QUOTH_TOKEN_NUMBER) &&
                flagged(c, token, QUOTH_TOKEN_DIGITS) && quoth__token_size(c->a, token) <= LIST_NUMBER;
  bool new_word = flagged(c, token + 1, QUOTH_TOKEN_CAP) && !flagged(c, token + 1, QUOTH_TOKEN_GLUED);
  return raised && new_word ? 1 : 0;
}

/* What a stop with all that clings to it is made of. */
typedef struct Ending {
  uint32_t last_stop;  /* the last token that ends something */
  uint32_t end;        /* one past the closers behind it */
  bool call;           /* some ? or ! */
  bool ellipsis;
  bool quote;          /* a closing quotation mark behind the stop */
  bool closed;         /* any closing mark */
} Ending;

static Ending read_ending(const Cutter *c, uint32_t stop) {
  Ending ending = {.last_stop = stop, .end = stop + 1, .call = is_call(c, stop), .ellipsis = is_ellipsis(c, stop)};
  uint32_t reference;
  for (uint32_t i = stop + 1; flagged(c, i, QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_GLUED); i = ending.end) {
    if (ends_something(c, i) && flagged(c, i, QUOTH_TOKEN_PUNCT) &&
        (flagged(c, i, QUOTH_TOKEN_GLUED) || is_stop(c, i))) {
      ending.call |= is_call(c, i);
      ending.ellipsis = true;
      ending.last_stop = i;
      ending.end = i + 1;
    } else if (is_closer(c, i)) {
      ending.quote |= flagged(c, i, QUOTH_TOKEN_QUOTE);
      ending.closed = true;
      ending.end = i + 1;
    } else if ((reference = reference_length(c, stop, i)) != 0) {
      ending.end = i + reference;
    } else {
      break;
    }
  }
  return ending;
}

/* -------------------------------------------------------------- What can begin */

/* The first token from `next` on that is no opening mark, dash or bullet. */
static uint32_t first_word(const Cutter *c, uint32_t next) {
  uint32_t token = next;
  while (token < c->end && token - next < NEXT_SPEAKER && flagged(c, token, QUOTH_TOKEN_PUNCT) &&
         !ends_something(c, token) && first_byte(c, token) != ',')
    token++;
  return token;
}

static bool begins_with_opener(const Cutter *c, uint32_t next) {
  uint32_t word = first_word(c, next);
  return word < c->end && flagged(c, word, QUOTH_TOKEN_CAP) && (knowledge_of(c, word) & OPENER);
}

/* Whether '"Why?" Ann Lee asked' goes on behind its question mark. */
static bool speaker_follows(const Cutter *c, uint32_t next) {
  uint32_t i = next;
  while (i - next < NEXT_SPEAKER && flagged(c, i, QUOTH_TOKEN_CAP) && !(knowledge_of(c, i) & OPENER)) i++;
  return i > next && flagged(c, i, QUOTH_TOKEN_LOWER) && (knowledge_of(c, i) & CUE);
}

static bool sentence_is_quote(const Cutter *c) { return flagged(c, c->start, QUOTH_TOKEN_QUOTE); }

/* The number or letter of an item: (a), (12), (iv). */
static bool is_item_mark(const Cutter *c, uint32_t token) {
  return is_byte(c, token, '(') && is_byte(c, token + 2, ')') &&
         quoth__token_size(c->a, token + 1) <= LIST_NUMBER;
}

/* Whether what stands at `next` can begin a sentence after an ordinary stop: as nearly always a word. */
static bool can_begin(const Cutter *c, uint32_t next) {
  if (next < c->end && !flagged(c, next, QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_INITIALS))
    return !flagged(c, next, QUOTH_TOKEN_LOWER);
  uint32_t word = first_word(c, next);
  if (is_item_mark(c, next)) return true;
  if (word >= c->end) return word > next && !flagged(c, next, QUOTH_TOKEN_GLUED);
  if (is_byte(c, word, ',') || ends_something(c, word)) return flagged(c, word, QUOTH_TOKEN_CAP);
  return !flagged(c, word, QUOTH_TOKEN_LOWER);
}

/* "Go away! he said". */
static bool pronoun_says(const Cutter *c, uint32_t next) {
  return next + 1 < c->end && (knowledge_of(c, next) & OPENER) && (knowledge_of(c, next + 1) & CUE);
}

/* Writers in haste begin with a small letter: "it was great. well done". Only an
** ordinary word before the stop makes that a sentence's end. */
static bool hasty_begin(const Cutter *c, uint32_t stop, const Ending *ending) {
  uint32_t next = ending->end;
  if (stop == c->start || ending->closed || !flagged(c, next, QUOTH_TOKEN_LOWER)) return false;
  if (ending->call && pronoun_says(c, next)) return false;
  return flagged(c, stop - 1, QUOTH_TOKEN_LOWER) && quoth__token_size(c->a, stop - 1) > 1;
}

/* Two sentences with no space between them: "was closed.The next". What clings to
** more than one stop is an address or a file. */
static bool is_missing_space(const Cutter *c, uint32_t stop, uint32_t next) {
  const uint32_t no_word = QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS;
  bool word = flagged(c, next, QUOTH_TOKEN_CAP) && !flagged(c, next, no_word);
  uint32_t behind = next + 1 < c->end && is_stop(c, next + 1) ? next + 2 : next + 1;
  if (!word || quoth__token_size(c->a, next) < 2 || flagged(c, behind, QUOTH_TOKEN_GLUED)) return false;
  if (stop == c->start || quoth__token_size(c->a, stop - 1) < 3) return false;
  return flagged(c, stop - 1, QUOTH_TOKEN_LOWER) || !flagged(c, stop - 1, QUOTH_TOKEN_GLUED);
}

/* --------------------------------------------------------------- What the stop is */

/* "1." or "a." at the start of a sentence, a bullet before it or not, is the number
** of a list item. */
static bool is_list_number(const Cutter *c, uint32_t stop) {
  uint32_t number = c->start + (is_bullet(c, c->start) ? 1 : 0);
  if (stop != number + 1) return false;
  uint32_t size = quoth__token_size(c->a, number);
  if (flagged(c, number, QUOTH_TOKEN_DIGITS)) return size <= LIST_NUMBER;
  return flagged(c, number, QUOTH_TOKEN_WORD) && size == 1;
}

/* Every word of a headline may have a capital, so a capital tells nothing there; a
** headline has no stop at its end. */
static bool is_headline(const Cutter *c) {
  return c->a->blocks.items[c->block].role == QUOTH_HEADLINE && !ends_something(c, c->end - 1);
}

/* Whether a sentence ends at initials with stops before `next`: "U.S.", "p.m.". */
static bool ends_at_initials(const Cutter *c, uint32_t token, const Ending *ending) {
  uint32_t next = ending->end, word = first_word(c, next);
  if (token == c->start && quoth__token_size(c->a, token) == 2) return false; /* Q. and A. of an interview */
  if (word < c->end && !flagged(c, word, QUOTH_TOKEN_CAP)) return false;
  if ((knowledge_of(c, token) & ABBREVIATION) || is_headline(c)) return false;
  if (ending->quote || begins_with_opener(c, next)) return can_begin(c, next);
  bool clock = flagged(c, token, QUOTH_TOKEN_LOWER) || flagged(c, token - 1, QUOTH_TOKEN_NUMBER);
  return clock && token > c->start && word < c->end && !(knowledge_of(c, word) & FOLLOWER);
}

/* Whether a sentence ends at a stop behind an abbreviation; `known` is what is
** known of it. */
static bool ends_at_abbreviation(const Cutter *c, uint32_t known, const Ending *ending) {
  if (flagged(c, ending->end, QUOTH_TOKEN_NUMBER)) return false;
  if (known & ABBREVIATION) return false;
  return ending->quote ? can_begin(c, ending->end) : begins_with_opener(c, ending->end);
}

/* What is known of the word before a stop. */
static uint32_t known_before(const Cutter *c, uint32_t word) {
  uint32_t known = flagged(c, word, QUOTH_TOKEN_WORD) ? knowledge_of(c, word) : 0;
  bool plain = (known & WORD_TOO) && flagged(c, word, QUOTH_TOKEN_LOWER);
  return plain ? known & ~(uint32_t)(ABBREVIATION | FINAL) : known;
}

static bool ends_at_stop(const Cutter *c, uint32_t stop, const Ending *ending) {
  uint32_t before = stop - 1, next = ending->end;
  if (stop == c->start || !flagged(c, stop, QUOTH_TOKEN_GLUED)) return can_begin(c, next);
  if (is_list_number(c, stop)) return false;
  uint32_t known = known_before(c, before);
  if ((known & BEFORE_NUMBER) && flagged(c, next, QUOTH_TOKEN_NUMBER)) return false;
  if (known & (ABBREVIATION | FINAL)) return ends_at_abbreviation(c, known, ending);
  return can_begin(c, next) || (!(known & WORD_TOO) && hasty_begin(c, stop, ending));
}

static bool ends_at_ellipsis(const Cutter *c, uint32_t next) {
  uint32_t word = first_word(c, next);
  if (!flagged(c, word, QUOTH_TOKEN_CAP) || is_byte(c, next, '(')) return false;
  return !(knowledge_of(c, word) & CAPITAL) && can_begin(c, next);
}

static bool ends_sentence(const Cutter *c, uint32_t stop, const Ending *ending) {
  uint32_t next = ending->end;
  if (next >= c->end) return true;
  if (flagged(c, next, QUOTH_TOKEN_GLUED)) return is_missing_space(c, stop, next);
  if (is_initials(c, stop) && ending->last_stop == stop) return ends_at_initials(c, stop, ending);
  if (ending->call) {
    if (ending->quote && sentence_is_quote(c) && speaker_follows(c, next)) return false;
    return can_begin(c, next) || hasty_begin(c, stop, ending);
  }
  if (ending->ellipsis) return ends_at_ellipsis(c, next);
  return ends_at_stop(c, stop, ending);
}

/* A row of stars is a sentence by itself. */
static bool is_rule(const Cutter *c, uint32_t token) {
  char mark = first_byte(c, token);
  return (mark == '*' || mark == '_' || mark == '=') && quoth__token_size(c->a, token) >= RULE_LENGTH;
}

/* ------------------------------------------------------------------------ Stage */

static bool add_sentence(Cutter *c, uint32_t end) {
  quoth_article *a = c->a;
  if (end == c->start) return true;
  if (!quoth__room(&a->arena, &a->sentences)) return quoth__nomem(a);
  a->sentences.items[a->sentences.count++] =
      (quoth_sentence){quoth__token_span(a, c->start, end), {c->start, end}, c->block};
  for (uint32_t i = (c->start + STRIDE - 1) / STRIDE; i * STRIDE < end; i++)
    a->sentence_at[i] = a->sentences.count - 1;
  a->tokens.flags[c->start] |= QUOTH_TOKEN_FIRST;
  a->tokens.flags[end - 1] |= QUOTH_TOKEN_LAST;
  c->start = end;
  return true;
}

/* Cuts at token `i`, if anything ends there; `next` gets the token to go on from. */
static bool cut_at(Cutter *c, uint32_t i, uint32_t *next) {
  bool apart = flagged(c, i, QUOTH_TOKEN_PUNCT) && !flagged(c, i, QUOTH_TOKEN_GLUED);
  *next = i + 1;
  if (apart && is_rule(c, i)) {
    if (flagged(c, *next, QUOTH_TOKEN_GLUED) && is_stop(c, *next)) ++*next;
    return add_sentence(c, i) && add_sentence(c, *next);
  }
  if (apart && is_bullet(c, i)) return add_sentence(c, i); /* the item before has ended */
  if (!ends_something(c, i)) return true;
  Ending ending = read_ending(c, i);
  *next = ending.end;
  return !ends_sentence(c, i, &ending) || add_sentence(c, *next);
}

/* The first byte of a mark at which something may end, or a row of stars or an item begin. */
static bool may_cut(unsigned char byte) {
  switch (byte) {
    case '.': case '?': case '!': case '*': case '_': case '=': return true;
    default: return byte >= 0x80;
  }
}

/* The first token from `i` on at which that may be: initials, or such a mark. */
static uint32_t next_candidate(Cutter *c, uint32_t i) {
  const quoth_article *a = c->a;
  const uint32_t *points = a->points.items;
  while (c->point < a->points.count && points[c->point] < c->end) {
    uint32_t token = points[c->point++];
    bool mark = (c->flags[token] & QUOTH_TOKEN_PUNCT) != 0;
    if (token >= i && (!mark || may_cut((unsigned char)first_byte(c, token)))) return token;
  }
  return c->end;
}

static bool charge(const Cutter *c, uint32_t *charged, uint32_t to) {
  uint32_t steps = to - *charged, at = c->a->tokens.begin[*charged];
  *charged = to;
  return quoth__charge(&c->a->meter, STAGE_SENTENCES, steps, at, &c->a->error);
}

static bool cut_block(Cutter *c) {
  uint32_t next = c->start, charged = c->start;
  if (next == c->end) return true;
  for (uint32_t i; (i = next_candidate(c, next)) < c->end;) {
    if (i - charged >= CHARGED_TOGETHER && !charge(c, &charged, i)) return false;
    if (!cut_at(c, i, &next)) return false;
  }
  return charge(c, &charged, c->end) && add_sentence(c, c->end);
}

static bool mark_sentences(quoth_article *a) {
  MarkVector *marks = &a->marks[TYPE_SENTENCE];
  if (!quoth__is_read(a->rules, TYPE_SENTENCE)) return true;
  if (!quoth__room_for(&a->arena, marks, a->sentences.count)) return quoth__nomem(a);
  for (uint32_t s = 0; s < a->sentences.count; s++) {
    quoth_span tokens = a->sentences.items[s].tokens;
    marks->items[marks->count++] =
        (Mark){.first = tokens.begin, .end = tokens.end, .rule = NONE, .entity = NONE, .number = NAN};
  }
  return true;
}

bool quoth__read_sentences(quoth_article *a) {
  uint32_t count = a->tokens.count;
  a->sentence_at = quoth__take(&a->arena, (count / STRIDE + 1) * sizeof *a->sentence_at);
  if (!a->sentence_at) return quoth__nomem(a);
  for (uint32_t i = 0, point = 0; i < a->blocks.count; i++) {
    quoth_block *block = &a->blocks.items[i];
    Cutter cutter = {a, i, block->tokens.end, block->tokens.begin, point, a->tokens.flags};
    block->sentences.begin = a->sentences.count;
    if (!cut_block(&cutter)) return false;
    point = cutter.point;
    block->sentences.end = a->sentences.count;
  }
  if (count % STRIDE == 0) a->sentence_at[count / STRIDE] = a->sentences.count;
  return mark_sentences(a);
}

/* -------------------------------------------------------------------- Accessors */

const quoth_sentence *quoth_sentences(const quoth_article *article, size_t *count) {
  if (count) *count = article->sentences.count;
  return article->sentences.items;
}
