/*
** mend.c - words that the typesetter tore apart, made one token again.
**
**   inter-        T HE prime        T
**   national      minister          he river rose
**
** A hyphen at the end of a line was put there to break a word, or belongs to a
** compound that was broken at it. The pieces are joined when the word that they make
** is known - to a rule set, or to the rest of the text - and left when the compound
** is, when both pieces are or may be words by themselves, or when one of them is of a
** lexicon of those that take a hyphen ("hyphen-first", "hyphen-last"). A drop cap is
** joined when it makes a word, or when what is left of it is none; one that is a word
** by itself ("letter-word") only when both is so.
**
** Rule sets without these lexicons mend nothing: what a letter or a hyphen is worth
** differs from language to language.
**
** A mended token spans all its pieces in the text; its form is the word. Texts with
** nothing to mend cost a look at the ends of their lines; others a pass over the words
** that the rule set does not know, and one behind the first mended word.
*/
#include "token.h"

#define WHOLE_WORD 5u  /* letters of an unknown piece that may be a word by itself */
#define ASKED_BITS 16u /* of a filter, for each slot of the questions */

typedef struct Tear {
  uint32_t first, last;   /* tokens that are one */
  uint32_t hash, lexeme;  /* of the word; no hash: it is too long */
  bool mended;            /* else a compound, broken at its own hyphen */
} Tear;

/* Else it is a drop cap. */
static bool at_hyphen(const Tear *tear) { return tear->last > tear->first + 1; }

/* A word or compound of which a tear asks whether the text has it elsewhere. */
typedef struct Question { uint32_t hash; bool asked, seen; } Question;

typedef struct Mending {
  quoth_article *a;
  const UnknownTokens *unknown;
  Vector(Tear) tears;
  Question *questions;    /* by hash: open addressing, at most half full */
  uint32_t mask;
  uint64_t *asked_bits;   /* ASKED_BITS for each slot: a hash that has none was not asked */
  uint32_t asked_mask;
  bool hyphens;           /* some tear is one at a hyphen: compounds are asked for */
  uint32_t hyphen_first, hyphen_last, letter_word; /* lexicons */
} Mending;

/* ------------------------------------------------------------------- Finding */

static bool has(const quoth_article *a, uint32_t token, uint32_t flags) {
  return (a->tokens.flags[token] & flags) == flags;
}

static bool is_hyphen(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  uint32_t size = quoth__token_size(a, token);
  return (size == 1 && *text == '-') || (size == 3 && memcmp(text, "\xE2\x80\x90", 3) == 0);
}

/* A word, a hyphen and, on the next line, another word. */
static bool is_torn(const quoth_article *a, uint32_t t, uint32_t end) {
  if (t + 2 >= end || !is_hyphen(a, t + 1) || !has(a, t + 1, QUOTH_TOKEN_GLUED)) return false;
  if (!has(a, t, QUOTH_TOKEN_WORD) || !has(a, t + 2, QUOTH_TOKEN_WORD | QUOTH_TOKEN_LINE)) return false;
  return true;
}

/* One capital before the rest of a word: at the begin of a block. */
static bool is_drop_cap(const quoth_article *a, uint32_t t, uint32_t end) {
  return t + 1 < end && quoth__token_size(a, t) == 1 && has(a, t, QUOTH_TOKEN_WORD | QUOTH_TOKEN_CAP) &&
         has(a, t + 1, QUOTH_TOKEN_WORD) && !has(a, t + 1, QUOTH_TOKEN_GLUED) &&
         (has(a, t + 1, QUOTH_TOKEN_LOWER) || has(a, t + 1, QUOTH_TOKEN_UPPER) ||
          (quoth__token_size(a, t + 1) == 1 && has(a, t + 1, QUOTH_TOKEN_CAP)));
}

static bool is_of(const Mending *m, uint32_t token, uint32_t lexicon) {
  uint32_t lexeme = m->a->tokens.lexeme[token];
  return lexeme && quoth__lexeme_in(m->a->rules, lexeme, lexicon);
}

/* A letter that is a word, before one that the rule set knows: nothing else is asked of it. */
static bool is_settled(const Mending *m, uint32_t t) {
  return m->a->tokens.lexeme[t + 1] && quoth__token_size(m->a, t + 1) > 1 && is_of(m, t, m->letter_word);
}

static bool add_tear(Mending *m, uint32_t first, uint32_t last) {
  if (!quoth__room(&m->a->arena, &m->tears)) return quoth__nomem(m->a);
  m->tears.items[m->tears.count++] = (Tear){.first = first, .last = last};
  return true;
}

/* *line is the first of the lines that is not behind the blocks before. */
static bool find_in_block(Mending *m, const quoth_block *block, const TokenVector *lines, uint32_t *line) {
  const quoth_article *a = m->a;
  uint32_t t = block->tokens.begin, end = block->tokens.end;
  if (t < end && has(a, t, QUOTH_TOKEN_QUOTE)) t++;
  if (is_drop_cap(a, t, end) && !is_settled(m, t) && !add_tear(m, t, t + 1)) return false;
  for (; *line < lines->count && lines->items[*line] < end; ++*line) {
    uint32_t first = lines->items[*line];
    if (first < block->tokens.begin + 3 || !is_torn(a, first - 2, end)) continue;
    if (!add_tear(m, first - 2, first)) return false;
  }
  return true;
}

/* ------------------------------------------------------------- What is known */

static Question *question_of(const Mending *m, uint32_t hash) {
  uint32_t i = hash & m->mask;
  while (m->questions[i].asked && m->questions[i].hash != hash) i = (i + 1) & m->mask;
  return &m->questions[i];
}

/* Words and compounds of the text are many, and next to none of them was asked for: a
** bit tells that. A slot that nobody asked for may be answered: it is found by no hash
** that was asked. */
static inline bool is_asked(const uint64_t *bits, uint32_t mask, uint32_t hash) {
  uint32_t bit = hash & mask;
  return (bits[bit / 64] >> (bit & 63) & 1) != 0;
}

static void ask(Mending *m, uint32_t hash) {
  uint32_t bit = hash & m->asked_mask;
  m->asked_bits[bit / 64] |= UINT64_C(1) << (bit & 63);
  *question_of(m, hash) = (Question){.hash = hash, .asked = true};
}

static void answer(Mending *m, uint32_t hash) {
  if (is_asked(m->asked_bits, m->asked_mask, hash)) question_of(m, hash)->seen = true;
}

static bool in_text(const Mending *m, uint32_t hash) { return question_of(m, hash)->seen; }

/* The hash of two words with a hyphen between them. */
static uint32_t compound(uint32_t first, uint32_t last) {
  return quoth__hash_end(first * 16777619u ^ last);
}

/* The form of the word that the first and the last token make: no hash when too long. */
static void join_forms(const quoth_article *a, Tear *tear) {
  char form[FOLD_SIZE];
  uint32_t first = quoth__fold(quoth__token_text(a, tear->first), quoth__token_size(a, tear->first), form, FOLD_SIZE);
  uint32_t last = first ? quoth__fold(quoth__token_text(a, tear->last), quoth__token_size(a, tear->last), form + first,
                                      FOLD_SIZE - first) : 0;
  if (!last) return;
  tear->hash = quoth__hash(form, first + last);
  tear->lexeme = quoth__lexeme(a->rules, form, first + last, tear->hash);
}

#define QUESTIONS 4u /* of a tear: the word, the compound and either piece */

/* Words that the rule set knows need no answer. */
static void ask_of(Mending *m, const Tear *tear) {
  const uint32_t *hash = m->a->tokens.hash, *lexeme = m->a->tokens.lexeme;
  if (!tear->lexeme) ask(m, tear->hash);
  if (!lexeme[tear->first]) ask(m, hash[tear->first]);
  if (!lexeme[tear->last]) ask(m, hash[tear->last]);
  if (at_hyphen(tear)) ask(m, compound(hash[tear->first], hash[tear->last]));
  m->hyphens |= at_hyphen(tear);
}

static bool ask_all(Mending *m) {
  uint32_t size = 16;
  while (size < 2 * QUESTIONS * (uint64_t)m->tears.count) size *= 2;
  m->questions = quoth__take_zero(&m->a->arena, size, sizeof *m->questions);
  m->asked_bits = quoth__take_zero(&m->a->arena, size, ASKED_BITS / 8);
  m->mask = size - 1;
  m->asked_mask = size * ASKED_BITS - 1;
  if (!m->questions || !m->asked_bits) return quoth__nomem(m->a);
  for (uint32_t i = 0; i < m->tears.count; i++) {
    join_forms(m->a, &m->tears.items[i]);
    ask_of(m, &m->tears.items[i]);
  }
  return true;
}

/* The first tear from number i on that does not end before the token. */
static uint32_t next_tear(const Mending *m, uint32_t i, uint32_t token) {
  while (i < m->tears.count && m->tears.items[i].last < token) i++;
  return i;
}

/* Tears are in the order of their tokens. */
static bool is_piece(const Mending *m, uint32_t tear, uint32_t token) {
  return tear < m->tears.count && m->tears.items[tear].first <= token;
}

/* All words answer that the rule set does not know, but for the torn ones. */
static void answer_words(Mending *m) {
  const uint64_t *bits = m->asked_bits;
  uint32_t mask = m->asked_mask;
  for (uint32_t i = 0, tear = 0; i < m->unknown->count; i++) {
    UnknownToken unknown = m->unknown->items[i];
    if (!is_asked(bits, mask, unknown.hash)) continue;
    tear = next_tear(m, tear, unknown.token);
    if (has(m->a, unknown.token, QUOTH_TOKEN_WORD) && !is_piece(m, tear, unknown.token)) answer(m, unknown.hash);
  }
}

/* All compounds answer, but for those that end in a torn word. */
static void answer_compounds(Mending *m) {
  const uint32_t *hash = m->a->tokens.hash;
  for (uint32_t t = 2, tear = 0; t < m->a->tokens.count; t++) {
    if (!has(m->a, t, QUOTH_TOKEN_GLUED | QUOTH_TOKEN_WORD) || !is_hyphen(m->a, t - 1)) continue;
    tear = next_tear(m, tear, t);
    if (!is_piece(m, tear, t)) answer(m, compound(hash[t - 2], hash[t]));
  }
}

static bool answer_all(Mending *m) {
  answer_words(m);
  if (m->hyphens) answer_compounds(m);
  return quoth__charge(&m->a->meter, STAGE_TOKENS, m->a->tokens.count, 0, &m->a->error);
}

static bool is_known(const Mending *m, uint32_t token) {
  return m->a->tokens.lexeme[token] != 0 || in_text(m, m->a->tokens.hash[token]);
}

static bool is_word_broken(const Mending *m, const Tear *tear) {
  const quoth_article *a = m->a;
  bool same_case = has(a, tear->last, QUOTH_TOKEN_LOWER) ||
                   (has(a, tear->first, QUOTH_TOKEN_UPPER) && has(a, tear->last, QUOTH_TOKEN_UPPER));
  if (!same_case) return false;
  if (in_text(m, compound(a->tokens.hash[tear->first], a->tokens.hash[tear->last]))) return false;
  if (tear->lexeme || in_text(m, tear->hash)) return true;
  if (is_of(m, tear->first, m->hyphen_first) || is_of(m, tear->last, m->hyphen_last)) return false;
  return !is_known(m, tear->first) || (!is_known(m, tear->last) && quoth__token_size(a, tear->last) < WHOLE_WORD);
}

static bool is_cap_dropped(const Mending *m, const Tear *tear) {
  const quoth_article *a = m->a;
  bool word = tear->lexeme || in_text(m, tear->hash), rest = is_known(m, tear->last);
  bool alone = quoth__token_size(a, tear->last) == 1;
  if (is_of(m, tear->first, m->letter_word)) return word && (alone || !rest);
  return word || (!rest && has(a, tear->last, QUOTH_TOKEN_LOWER));
}

static void judge(Mending *m, Tear *tear) {
  if (!tear->hash) return;
  tear->mended = at_hyphen(tear) ? is_word_broken(m, tear) : is_cap_dropped(m, tear);
}

/* ------------------------------------------------------------------- Mending */

/* Moves tokens [from, end) to the front, to where `to` stands. */
static void move_tokens(TokenArray *t, uint32_t from, uint32_t end, uint32_t to) {
  uint32_t *const columns[] = {t->begin, t->end, t->lexeme, t->hash, t->flags, t->number};
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
    memmove(columns[i] + to, columns[i] + from, (end - from) * sizeof *columns[i]);
}

/* The case of the word is that of both pieces. */
static void mend_token(TokenArray *t, const Tear *tear, uint32_t to) {
  uint32_t both = QUOTH_TOKEN_LOWER | QUOTH_TOKEN_UPPER, last = t->flags[tear->last];
  uint32_t upper = at_hyphen(tear) ? 0 : last & QUOTH_TOKEN_UPPER;
  move_tokens(t, tear->first, tear->first + 1, to);
  t->flags[to] = (t->flags[to] & ~both) | (t->flags[to] & last & both) | upper;
  t->end[to] = t->end[tear->last];
  t->hash[to] = tear->hash;
  t->lexeme[to] = tear->lexeme;
}

/* Closes the gaps behind the mended words. A tear in a word that was mended already is none. */
static void close_gaps(Mending *m, uint32_t first) {
  TokenArray *t = &m->a->tokens;
  uint32_t from = m->tears.items[first].first, to = from;
  for (uint32_t i = first; i < m->tears.count; i++) {
    Tear *tear = &m->tears.items[i];
    tear->mended = tear->mended && tear->first >= from;
    if (!tear->mended) continue;
    move_tokens(t, from, tear->first, to);
    to += tear->first - from;
    mend_token(t, tear, to++);
    from = tear->last + 1;
  }
  move_tokens(t, from, t->count, to);
  t->count = to + (t->count - from);
}

/* Blocks lose the tokens that the mended words in them and before them lost. */
static void close_blocks(Mending *m, uint32_t tear) {
  uint32_t lost = 0;
  for (uint32_t b = 0; b < m->a->blocks.count; b++) {
    quoth_block *block = &m->a->blocks.items[b];
    uint32_t end = block->tokens.end;
    block->tokens.begin -= lost;
    for (; tear < m->tears.count && m->tears.items[tear].first < end; tear++)
      if (m->tears.items[tear].mended) lost += m->tears.items[tear].last - m->tears.items[tear].first;
    block->tokens.end -= lost;
  }
}

/* Points lose the hyphens that were mended, and those behind move with the tokens. */
static void close_points(Mending *m, uint32_t tear) {
  const Tear *tears = m->tears.items;
  uint32_t *points = m->a->points.items, kept = 0, lost = 0;
  for (uint32_t i = 0; i < m->a->points.count; i++) {
    for (; tear < m->tears.count && (!tears[tear].mended || tears[tear].last < points[i]); tear++)
      if (tears[tear].mended) lost += tears[tear].last - tears[tear].first;
    if (tear < m->tears.count && tears[tear].first < points[i]) continue;
    points[kept++] = points[i] - lost;
  }
  m->a->points.count = kept;
}

static uint32_t first_mended(const Mending *m) {
  for (uint32_t i = 0; i < m->tears.count; i++)
    if (m->tears.items[i].mended) return i;
  return NONE;
}

/* A compound that was broken at its hyphen reads on as if it were not. */
static void glue(quoth_article *a, const Tear *tear) {
  if (tear->mended || !at_hyphen(tear)) return;
  a->tokens.flags[tear->last] = (a->tokens.flags[tear->last] | QUOTH_TOKEN_GLUED) & ~QUOTH_TOKEN_LINE;
}

bool quoth__mend_tokens(quoth_article *a, const UnknownTokens *unknown, const TokenVector *lines) {
  Mending m = {.a = a, .unknown = unknown, .hyphen_first = quoth__lexicon(a->rules, "hyphen-first"),
               .hyphen_last = quoth__lexicon(a->rules, "hyphen-last"),
               .letter_word = quoth__lexicon(a->rules, "letter-word")};
  if (m.letter_word == NONE || m.hyphen_first == NONE || m.hyphen_last == NONE) return true;
  for (uint32_t b = 0, line = 0; b < a->blocks.count; b++)
    if (!find_in_block(&m, &a->blocks.items[b], lines, &line)) return false;
  if (m.tears.count == 0) return true;
  if (!ask_all(&m) || !answer_all(&m)) return false;
  for (uint32_t i = 0; i < m.tears.count; i++) {
    judge(&m, &m.tears.items[i]);
    glue(a, &m.tears.items[i]);
  }
  uint32_t mended = first_mended(&m);
  if (mended == NONE) return true;
  close_gaps(&m, mended);
  close_blocks(&m, mended);
  close_points(&m, mended);
  return true;
}
