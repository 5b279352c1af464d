/*
** tokens.c - the tokens of an article.
**
** Nearly every one is plain: ASCII, at most a blank before it, short. Those are read
** sixteen bytes at a time, and the rule set's table of lexemes gives their hash with
** their number; any other goes to the general path (token.c), which gives the same answer
** for the same text.
*/
#include "table.h"
#include "token.h"

#define BYTES_PER_TOKEN 5u    /* of running text, for the first guess at the room needed */
#define BYTES_PER_UNKNOWN 24u /* likewise, of those that have no lexeme */
#define TOGETHER 256u         /* tokens that are charged and looked up together */

/* ----------------------------------------------------------------- Plain tokens */

/* The form of a token of less than TABLE_WHOLE bytes, all of them ASCII; false: it is another. */
static bool short_form(const char *text, const TokenScan *token, FormBytes *form) {
  uint32_t size = token->end - token->begin;
  uint64_t halves[2] = {0, 0};
  if (size >= TABLE_WHOLE) return false;
  for (uint32_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[token->begin + i];
    if (quoth__ascii_class[c] & (CHAR_WIDE | CHAR_IGNORED)) return false;
    halves[i / EIGHT] |= (uint64_t)quoth__fold_byte(c) << 8 * (i % EIGHT);
  }
  *form = (FormBytes){halves[0], halves[1]};
  return true;
}

/* A token of such a form, nearly always ASCII, behind one blank or nothing. The readers say of it
** what quoth__next_token says, faster; they give up when they are not sure. */
typedef struct PlainToken {
  size_t begin, end;
  uint32_t flags;
  FormBytes *form;   /* where that goes */
  bool mark;
} PlainToken;

/* A token's place behind `at`, as far as it is known without reading it. */
static inline PlainToken begin_plain(const char *text, size_t at, FormBytes *form) {
  if (__builtin_expect(text[at] == ' ', 1)) return (PlainToken){.begin = at + 1, .form = form};
  return (PlainToken){.begin = at, .flags = QUOTH_TOKEN_GLUED, .form = form};
}

/* Classes of ASCII characters, and of bytes of others, that a word may go on with. */
#define MAY_GO_ON (CHAR_LETTER | CHAR_DIGIT | CHAR_QUOTE | CHAR_IGNORED | CHAR_WIDE)

/* Of a word with a capital that is not its first letter or not the only one. */
static uint32_t capital_flags(const WordRun *run) {
  bool upper = run->count > 1 && run->capitals + 1 == 1u << run->count;
  return (run->capitals & 1 ? QUOTH_TOKEN_CAP : 0) | (upper ? QUOTH_TOKEN_UPPER : 0);
}

/* Words with a capital come in no order: no branch waits for whether this is one. */
static inline uint32_t word_flags(const WordRun *run) {
  static const uint32_t of_case[] = {QUOTH_TOKEN_WORD | QUOTH_TOKEN_LOWER, QUOTH_TOKEN_WORD | QUOTH_TOKEN_CAP};
  if (__builtin_expect(run->capitals > 1, 0)) return QUOTH_TOKEN_WORD | capital_flags(run);
  return of_case[run->capitals];
}

/* The word of a run; its flags are still to come. No block ends before a letter but behind a colon, so
** that no run goes on behind `end`. */
static inline bool read_plain_word(const char *text, size_t end, const WordRun *run, PlainToken *token) {
  size_t behind = token->begin + run->count;
  unsigned char next = (unsigned char)text[behind];
  if (run->count == SIXTEEN || (run->count == 1 && next == '.')) return false;
  if ((quoth__ascii_class[next] & MAY_GO_ON) && quoth__word_goes_on(text, behind, end)) return false;
  token->end = behind;
  quoth__store_form(run, token->form);
  return true;
}

/* An ASCII mark that is neither an apostrophe nor part of a run. */
static inline bool read_plain_mark(const char *text, PlainToken *token) {
  unsigned char mark = (unsigned char)text[token->begin], next = (unsigned char)text[token->begin + 1];
  if (!(quoth__ascii_class[mark] & CHAR_PUNCT) || mark == '\'' || mark == '`' || next == mark || next >= 0x80)
    return false;
  token->end = token->begin + 1;
  token->flags |= QUOTH_TOKEN_PUNCT | (mark == '"' ? QUOTH_TOKEN_QUOTE : 0);
  token->mark = true;
  *token->form = (FormBytes){mark, 0};
  return true;
}

/* The form of so many bytes, less than TABLE_WHOLE, that folding leaves as they are. */
static FormBytes form_of(const char *text, size_t size) {
  uint64_t halves[2] = {0, 0};
  for (size_t i = 0; i < size; i++) halves[i / EIGHT] |= (uint64_t)(unsigned char)text[i] << 8 * (i % EIGHT);
  return (FormBytes){halves[0], halves[1]};
}

/* The last byte of a mark from U+2000 to U+203F; 0: there is none. */
static unsigned char typeset_mark(const char *text) {
  return text[0] == '\xE2' && text[1] == '\x80' ? (unsigned char)text[2] : 0;
}

/* Bytes of a dash, an ellipsis, a pound or a euro sign; 0: it is none. */
static size_t typeset_size(const char *text) {
  unsigned char last = typeset_mark(text);
  if (last == 0x93 || last == 0x94 || last == 0xA6) return 3;
  return !memcmp(text, "\xC2\xA3", 2) ? 2 : !memcmp(text, "\xE2\x82\xAC", 3) ? 3 : 0;
}

/* One of these or a double quotation mark of a typeset text, before an ASCII character. */
static bool read_plain_typeset(const char *text, PlainToken *token) {
  const char *mark = text + token->begin;
  bool quote = typeset_mark(mark) == 0x9C || typeset_mark(mark) == 0x9D;
  size_t size = quote ? 3 : typeset_size(mark);
  if (size == 0 || (unsigned char)mark[size] >= 0x80) return false;
  token->end = token->begin + size;
  token->flags |= QUOTH_TOKEN_PUNCT | (quote ? QUOTH_TOKEN_QUOTE : 0);
  token->mark = true;
  *token->form = form_of(mark, size);
  return true;
}

#define PLAIN_DIGITS 8u /* of a number that is all in its head */

/* Whether a number of plain digits goes on at `at`, or may do so: letters that begin no
** ending of an ordinal are a word behind it. */
static bool number_goes_on(const char *text, size_t at, size_t end) {
  if (at == end) return false;
  unsigned char next = (unsigned char)text[at];
  if (quoth__ascii_class[next] & (CHAR_DIGIT | CHAR_WIDE)) return true;
  if (quoth__ascii_class[next] & CHAR_LETTER) return strchr("sSnNrRtT", next) != NULL;
  if (next != '.' && next != ',') return false;
  return at + 1 < end && (quoth__ascii_class[(unsigned char)text[at + 1]] & (CHAR_DIGIT | CHAR_WIDE));
}

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/* ASCII digits with one point among them, which no digits and points follow or stand before. */
static bool read_plain_decimal(const char *text, size_t end, PlainToken *token) {
  size_t begin = token->begin, at = begin, points = 0;
  for (; at < begin + TABLE_WHOLE && (is_digit(text[at]) || (text[at] == '.' && is_digit(text[at + 1]))); at++)
    points += text[at] == '.';
  bool more = (unsigned char)text[at] >= 0x80 || (text[at] == '.' && (unsigned char)text[at + 1] >= 0x80);
  if (points != 1 || at >= begin + TABLE_WHOLE || at > end || more) return false;
  if (begin > 0 && text[begin - 1] == '.') return false;
  token->end = at;
  token->flags |= QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_DECIMAL;
  *token->form = form_of(text + begin, at - begin);
  return true;
}

/* A few ASCII digits and no more, or a decimal; the value is left alone when it is something else. */
static bool read_plain_number(const char *text, size_t end, PlainToken *token, uint32_t *number) {
  const char *s = text + token->begin;
  uint32_t value = 0, n = 0;
  for (; n < PLAIN_DIGITS && is_digit(s[n]); n++) value = value * 10 + (uint32_t)(s[n] - '0');
  token->end = token->begin + n;
  if (n > 0 && s[n] == '.' && is_digit(s[n + 1])) return read_plain_decimal(text, end, token);
  if (n == 0 || token->end > end || number_goes_on(text, token->end, end)) return false;
  token->flags |= QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_DIGITS;
  *token->form = form_of(s, n);
  *number = value;
  return true;
}

/* An ending of small ASCII letters with its apostrophe, behind ASCII letters or digits. */
static bool read_plain_clitic(const char *text, size_t end, PlainToken *token) {
  size_t at = token->begin, begin = at + (text[at] == '\'' ? 1 : typeset_mark(text + at) == 0x99 ? 3 : 0);
  if (begin == at || at == 0 || !(token->flags & QUOTH_TOKEN_GLUED)) return false;
  if (!(quoth__ascii_class[(unsigned char)text[at - 1]] & (CHAR_LETTER | CHAR_DIGIT))) return false;
  WordRun run = quoth__word_run(text + begin, LETTERS);
  if (run.capitals || run.count == 0 || quoth__clitic_letters(text, begin, end) != run.count) return false;
  token->end = begin + run.count;
  token->flags |= QUOTH_TOKEN_WORD | QUOTH_TOKEN_LOWER;
  *token->form = (FormBytes){'\'' | run.head << 8, 0};
  return true;
}

/* A word or a mark at `at`, as nearly all tokens are; sixteen bytes more than the text has
** can be read. */
static inline bool read_plain(const char *text, size_t at, size_t end, FormBytes *form, PlainToken *token) {
  *token = begin_plain(text, at, form);
  uint32_t class = quoth__ascii_class[(unsigned char)text[token->begin]];
  if (!(class & CHAR_LETTER)) return read_plain_mark(text, token);
  WordRun run = quoth__word_run(text + token->begin, LETTERS);
  token->flags |= word_flags(&run);
  return read_plain_word(text, end, &run, token);
}

/* The same for what is rarer. */
static bool read_plain_other(const char *text, size_t at, size_t end, FormBytes *form, PlainToken *token,
                             uint32_t *number) {
  *token = begin_plain(text, at, form);
  return read_plain_number(text, end, token, number) || read_plain_clitic(text, end, token) ||
         read_plain_typeset(text, token);
}

/* ------------------------------------------------------------------------ Stage */

static bool grow_columns(quoth_article *a, uint32_t more) {
  TokenArray *t = &a->tokens;
  uint32_t **const columns[] = {&t->begin, &t->end, &t->lexeme, &t->hash, &t->flags, &t->number};
  uint32_t capacity = 0;
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
    capacity = t->capacity;
    if (!quoth__grow(&a->arena, columns[i], &capacity, t->count, more, sizeof **columns[i]))
      return quoth__nomem(a);
  }
  t->capacity = capacity;
  return true;
}

/* Where the tokens of an article go. Forms are looked up many at a time: then no step to the
** next token has to wait for the table. */
typedef struct Filling {
  quoth_article *a;
  TokenArray *tokens;
  uint32_t charged;  /* tokens */
  uint32_t stop;     /* number of tokens at which room_for_more has to be asked */
  uint32_t known;    /* tokens whose lexeme and hash are there; of all behind them: */
  FormBytes forms[TOGETHER];
  UnknownTokens unknown; /* of the known ones those that have no lexeme */
  TokenVector lines; /* that begin lines inside blocks */
} Filling;

static bool charge_since(Filling *f) {
  const TokenArray *t = &f->a->tokens;
  uint32_t steps = t->count - f->charged;
  if (!steps) return true;
  f->charged = t->count;
  return quoth__charge(&f->a->meter, STAGE_TOKENS, steps, t->begin[t->count - 1], &f->a->error);
}

/* Goes on with quoth__hash of a form by one half of it. The zeros behind it are hashed with it,
** and what they did, each a multiplication, is undone: cheaper than a loop whose end nobody can
** foresee. */
static inline uint32_t hash_half(uint32_t hash, uint64_t bytes) {
  static const uint32_t undone[EIGHT] = {
    1, 0x359C449Bu, 0xDD4AB5D9u, 0x91C5BE63u, 0x4CA091F1u, 0xDFD860EBu, 0xB7F51A49u, 0x9DDE4E33u
  };
  hash = quoth__hash_byte(hash, (unsigned char)bytes);
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 8));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 16));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 24));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 32));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 40));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 48));
  hash = quoth__hash_byte(hash, (unsigned char)(bytes >> 56));
  return hash * undone[(uint32_t)__builtin_clzll(bytes) / 8];
}

/* Makes the hashes of forms that the table has not. Those that go on behind their heads wait
** until all heads are hashed, so that no branch has to ask each. */
static void hash_forms(const Filling *f, UnknownToken *unknown, uint32_t count) {
  const FormBytes *forms = f->forms;
  uint32_t longer[TOGETHER], longer_count = 0, first = f->known, *hash = f->tokens->hash;
  for (uint32_t i = 0; i < count; i++) {
    const FormBytes *form = &forms[unknown[i].token - first];
    unknown[i].hash = hash_half(HASH_SEED, form->head);
    longer[longer_count] = i;
    longer_count += form->next != 0;
  }
  for (uint32_t i = 0; i < longer_count; i++) {
    UnknownToken *token = &unknown[longer[i]];
    token->hash = hash_half(token->hash, forms[token->token - first].next);
  }
  for (uint32_t i = 0; i < count; i++)
    hash[unknown[i].token] = unknown[i].hash = quoth__hash_end(unknown[i].hash);
}

/* Where the search for each form begins. The table is larger than the caches near by: all slots are called for
** before the first is looked at. */
static void find_starts(const StringTable *table, const FormBytes *forms, size_t count, uint32_t *starts) {
  for (size_t i = 0; i < count; i++) {
    starts[i] = quoth__table_start(table, forms[i].head, forms[i].next);
    quoth__ask_for(&table->slots[starts[i]]);
  }
}

/* Gives the tokens their lexemes and hashes; the table has those of most forms. */
static bool look_up_forms(Filling *f) {
  const StringTable lexemes = *f->a->rules->lexemes;
  uint32_t first = f->known, *lexeme = f->tokens->lexeme + first, *hash = f->tokens->hash + first, starts[TOGETHER];
  if (!quoth__room_for(&f->a->arena, &f->unknown, TOGETHER + 1)) return quoth__nomem(f->a);
  UnknownToken *unknown = f->unknown.items + f->unknown.count;
  size_t count = f->tokens->count - first, unknown_count = 0;
  find_starts(&lexemes, f->forms, count, starts);
  for (size_t i = 0; i < count; i++) {
    const FormBytes *form = &f->forms[i];
    const TableSlot *slot = quoth__table_slot_from(&lexemes, starts[i], form->head, form->next);
    lexeme[i] = slot->number ? slot->number - 1 : 0;
    hash[i] = slot->hash;
    unknown[unknown_count].token = first + (uint32_t)i;
    unknown_count += !slot->number;
  }
  hash_forms(f, unknown, (uint32_t)unknown_count);
  f->unknown.count += (uint32_t)unknown_count;
  f->known = f->tokens->count;
  return true;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* All columns of the tokens from there to f->stop may then be written, and their numbers among the
** points; their values are none. */
static bool room_for_more(Filling *f, uint32_t at) {
  quoth_article *a = f->a;
  TokenArray *t = f->tokens;
  if (!look_up_forms(f)) return false;
  if (!quoth__room_for(&a->arena, &a->points, TOGETHER)) return quoth__nomem(a);
  if (t->count >= a->meter.limits.tokens)
    return quoth__fail(&a->error, QUOTH_ELIMIT, at, "more tokens than the limit of %u",
                       (unsigned)a->meter.limits.tokens);
  if (t->count == t->capacity && !grow_columns(a, 1)) return false;
  if (!charge_since(f)) return false;
  f->stop = least(least(t->capacity, a->meter.limits.tokens), t->count + TOGETHER);
  memset(t->number + t->count, 0xFF, (f->stop - t->count) * sizeof *t->number); /* QUOTH_NO_NUMBER */
  return true;
}

/* Puts a token behind all others; there is room for it. */
static inline void put_plain(const TokenArray *t, size_t i, const PlainToken *token) {
  t->begin[i] = (uint32_t)token->begin;
  t->end[i] = (uint32_t)token->end;
  t->flags[i] = token->flags;
}

/* Adds the words and marks from `at` on, up to the first token that is not plain or that
** there may be no room for; returns where that begins. */
static APART uint32_t read_plain_tokens(Filling *f, size_t at, size_t end) {
  const char *text = f->a->source.text;
  TokenArray t = *f->tokens;
  FormBytes *form = f->forms + (t.count - f->known);
  uint32_t *points = f->a->points.items, point = f->a->points.count;
  size_t i = t.count, stop = f->stop;
  for (PlainToken token; at < end && i < stop && read_plain(text, at, end, form, &token); at = token.end, form++) {
    if (token.mark) points[point++] = (uint32_t)i;
    put_plain(&t, i++, &token);
  }
  f->tokens->count = (uint32_t)i;
  f->a->points.count = point;
  return (uint32_t)at;
}

/* Adds a token that no form has been made of; its place is known to be free. */
static bool add_folded(Filling *f, TokenScan *token) {
  TokenArray *t = f->tokens;
  uint32_t i = t->count;
  if (!look_up_forms(f)) return false;
  quoth__fold_token(f->a->source.text, token);
  uint32_t size = token->folded_size;
  t->hash[i] = token->hash;
  t->lexeme[i] = size ? quoth__lexeme(f->a->rules, token->folded, size, token->hash) : 0;
  t->odd_marks |= quoth__is_mark_lexeme(t->lexeme[i]) && token->end - token->begin > 1;
  if (!t->lexeme[i]) /* look_up_forms left room */
    f->unknown.items[f->unknown.count++] = (UnknownToken){i, token->hash};
  f->known = t->count = i + 1;
  return true;
}

/* room_for_more has made room for it. */
static void add_point(const Filling *f, uint32_t token) { f->a->points.items[f->a->points.count++] = token; }

static bool add_line(Filling *f, uint32_t token) {
  if (!quoth__room(&f->a->arena, &f->lines)) return quoth__nomem(f->a);
  f->lines.items[f->lines.count++] = token;
  return true;
}

static bool add_token(Filling *f, TokenScan *token) {
  TokenArray *t = f->tokens;
  uint32_t i = t->count;
  if (i >= f->stop && !room_for_more(f, token->begin)) return false;
  if ((token->flags & QUOTH_TOKEN_LINE) && !add_line(f, i)) return false;
  if (token->flags & (QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_INITIALS)) add_point(f, i);
  t->begin[i] = token->begin;
  t->end[i] = token->end;
  t->flags[i] = token->flags;
  t->number[i] = token->number;
  if (!short_form(f->a->source.text, token, &f->forms[i - f->known])) return add_folded(f, token);
  t->count = i + 1;
  return true;
}

/* The lexeme of the next token of the text from there up to `end`; 0: there is none, or it is not known. */
static uint32_t lexeme_from(const Filling *f, uint32_t at, uint32_t end) {
  TokenScan token;
  bool word = quoth__next_token(f->a->source.text, end, at, &token) && token.folded_size;
  return word ? quoth__lexeme(f->a->rules, token.folded, token.folded_size, token.hash) : 0;
}

/* The stop of a lone letter that is a word of the lexicon "medium" is a sentence's, not the letter's, when the next
** word opens a sentence: "wrote on X. He". */
static void leave_stop(const Filling *f, uint32_t end, TokenScan *token) {
  const char *text = f->a->source.text;
  uint32_t begin = token->begin;
  if (!(token->flags & QUOTH_TOKEN_INITIALS) || token->end != begin + 2 || begin < 2) return;
  if (text[begin - 1] != ' ' || !(quoth__ascii_class[(unsigned char)text[begin - 2]] & CHAR_LETTER)) return;
  const quoth_rules *rules = f->a->rules;
  uint32_t letter = lexeme_from(f, begin, begin + 1);
  if (!letter || !quoth__lexeme_in(rules, letter, quoth__lexicon(rules, "medium"))) return;
  if (!quoth__opens_sentence(rules, lexeme_from(f, token->end, end))) return;
  token->end = begin + 1;
  token->flags &= ~(uint32_t)QUOTH_TOKEN_INITIALS;
}

/* Adds the token at *at, which becomes its end, or NONE when there is none. */
static bool read_any_token(Filling *f, uint32_t end, uint32_t *at) {
  const char *text = f->a->source.text;
  TokenArray *t = f->tokens;
  PlainToken plain;
  FormBytes *form = &f->forms[t->count - f->known];
  if (t->count < f->stop && read_plain_other(text, *at, end, form, &plain, &t->number[t->count])) {
    if (plain.mark) add_point(f, t->count);
    put_plain(t, t->count, &plain);
    t->count++;
    *at = (uint32_t)plain.end;
    return true;
  }
  TokenScan token;
  bool found = quoth__cut_token(text, end, *at, &token);
  if (found) leave_stop(f, end, &token);
  *at = found ? token.end : NONE;
  return !found || add_token(f, &token);
}

static bool read_block(Filling *f, quoth_block *block) {
  uint32_t at = block->span.begin, end = block->span.end, first = f->tokens->count;
  while (at < end) {
    at = read_plain_tokens(f, at, end);
    if (at < end && !read_any_token(f, end, &at)) return false;
  }
  TokenArray *t = f->tokens;
  block->tokens.begin = first;
  block->tokens.end = t->count;
  if (first < t->count) t->flags[first] = (t->flags[first] | QUOTH_TOKEN_LINE) & ~(uint32_t)QUOTH_TOKEN_GLUED;
  return true;
}

/* Behind the last token stands one that is nothing, so that what ends a text may be asked for more. */
static bool close_tokens(quoth_article *a) {
  TokenArray *t = &a->tokens;
  uint32_t last = t->count;
  if (t->capacity - last < TOKENS_BEHIND && !grow_columns(a, TOKENS_BEHIND)) return false;
  memset(t->lexeme + last, 0, TOKENS_BEHIND * sizeof *t->lexeme);
  t->begin[last] = t->end[last] = (uint32_t)a->source.size;
  t->hash[last] = t->flags[last] = 0;
  t->number[last] = QUOTH_NO_NUMBER;
  return true;
}

bool quoth__read_tokens(quoth_article *a) {
  if (!grow_columns(a, a->source.size / BYTES_PER_TOKEN + 1)) return false;
  Filling filling; /* its forms are never read before they are written */
  filling.a = a;
  filling.tokens = &a->tokens;
  filling.charged = filling.stop = filling.known = 0;
  filling.unknown = (UnknownTokens){0};
  filling.lines = (TokenVector){0};
  if (!quoth__room_for(&a->arena, &filling.unknown, a->source.size / BYTES_PER_UNKNOWN + 1)) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->blocks.count; i++)
    if (!read_block(&filling, &a->blocks.items[i])) return false;
  if (!look_up_forms(&filling) || !charge_since(&filling)) return false;
  if (!quoth__mend_tokens(a, &filling.unknown, &filling.lines)) return false;
  quoth__give_back(&a->arena, filling.unknown.items, filling.unknown.capacity * sizeof *filling.unknown.items);
  return close_tokens(a);
}

/* -------------------------------------------------------------------- Accessors */

size_t quoth_token_count(const quoth_article *article) { return article->tokens.count; }

quoth_token quoth_token_at(const quoth_article *article, size_t index) {
  const TokenArray *t = &article->tokens;
  if (index >= t->count) return (quoth_token){.number = QUOTH_NO_NUMBER};
  return (quoth_token){{t->begin[index], t->end[index]}, t->flags[index], t->number[index]};
}
