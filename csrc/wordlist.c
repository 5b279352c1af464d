/*
** wordlist.c - what is declared of a lexicon: entries with their forms and properties.
**
** Entries are lines of a long string or tables. A form is cut into tokens as a text is,
** and becomes a path of the trie. No form is longer than FORM_TOKENS, so that what is
** looked for behind a token is bounded.
*/
#include <math.h>

#include "declare.h"
#include "table.h"
#include "token.h"
#include "trie.h"
#include "utf.h"

#define FORM_TOKENS 24u   /* longest form, in tokens */
#define PLAIN_WORD 32u    /* letters of a form that is known to be one token */
#define SHORT_FORM 2u     /* bytes of a short form */
#define FORM_ENTRIES 32u  /* most entries that one form may stand for */
#define LINE_SHOWN 60     /* bytes of a lexicon line in an error */

/* A lexicon while one declaration of it is read. */
typedef struct Builder {
  quoth_rules *rules;
  const Declaration *d;
  quoth_error *error;
  uint32_t lexicon;
  bool keep_case, fold_marks;
  bool each;                /* every form is an entry of its own */
  Symbol value_key;
  const Property *shared;   /* properties of all its entries */
  uint32_t shared_count;
} Builder;

static bool no_memory(Builder *b) { return quoth__no_memory(b->error); }

/* A form cut into tokens. */
typedef struct Form {
  uint32_t count;
  uint32_t lexemes[FORM_TOKENS], bare[FORM_TOKENS];
  bool has_bare;            /* it differs without its diacritics */
  uint32_t exact_size;
  char exact[FORM_TOKENS * 16u];
} Form;

static bool form_error(Builder *b, const char *text, size_t size, const char *what) {
  return quoth__declaration_error(b->error, b->d, "the form '%.*s' %s",
                                  (int)(size < LINE_SHOWN ? size : LINE_SHOWN), text, what);
}

static bool keep_exact(Form *form, const char *text, const TokenScan *token) {
  uint32_t size = token->end - token->begin;
  if (form->exact_size + size + 1 >= sizeof form->exact) return false;
  if (form->exact_size) form->exact[form->exact_size++] = ' ';
  memcpy(form->exact + form->exact_size, text + token->begin, size);
  form->exact_size += size;
  return true;
}

static bool add_token(Builder *b, Form *form, const TokenScan *token) {
  quoth_rules *rules = b->rules;
  uint32_t lexeme = quoth__lexeme_make(rules, token->folded, token->folded_size, token->hash);
  uint32_t bare = lexeme;
  if (!lexeme) return no_memory(b);
  if (b->fold_marks) {
    char stripped[FOLD_SIZE];
    uint32_t size = quoth__strip_marks(token->folded, token->folded_size, stripped, FOLD_SIZE);
    if (size) bare = quoth__lexeme_make(rules, stripped, size, quoth__hash(stripped, size));
    if (!bare) return no_memory(b);
  }
  form->has_bare |= bare != lexeme;
  form->bare[form->count] = bare;
  form->lexemes[form->count++] = lexeme;
  return true;
}

/* Most forms are one word of small letters, which is a token as it is. */
static bool is_plain_word(const char *text, size_t size) {
  size_t i = 0;
  while (i < size && text[i] >= 'a' && text[i] <= 'z') i++;
  return i == size && size > 0 && size < PLAIN_WORD;
}

static bool take_plain_word(Builder *b, const char *text, size_t size, Form *form) {
  uint32_t lexeme = quoth__lexeme_make(b->rules, text, size, quoth__hash(text, size));
  form->count = 1;
  form->lexemes[0] = form->bare[0] = lexeme;
  return lexeme || no_memory(b);
}

/* An ending that is a token of its own ('s) is one only behind a word. */
static bool cut_form(Builder *b, const char *text, size_t size, Form *form) {
  TokenScan token;
  char behind_word[8] = "x";
  uint32_t at = 0;
  form->count = form->exact_size = 0;
  form->has_bare = false;
  form->exact[0] = '\0';
  if (!b->keep_case && is_plain_word(text, size)) return take_plain_word(b, text, size, form);
  if (size > 1 && size + 1 < sizeof behind_word && *text == '\'') {
    memcpy(behind_word + 1, text, size);
    text = behind_word;
    size++;
    at = 1;
  }
  for (; quoth__next_token(text, (uint32_t)size, at, &token); at = token.end) {
    if (form->count == FORM_TOKENS) return form_error(b, text, size, "has more than 24 tokens");
    if (!token.folded_size) return form_error(b, text, size, "has a word that is too long");
    if (b->keep_case && !keep_exact(form, text, &token)) return form_error(b, text, size, "is too long");
    if (!add_token(b, form, &token)) return false;
  }
  return form->count > 0 || form_error(b, text, size, "is empty");
}

/* Puts the output where it belongs in the node's list: by lexicon, of one lexicon
** the later entry first. */
static bool link_output(Builder *b, uint32_t node, Output output, const char *text, size_t size) {
  quoth_rules *rules = b->rules;
  Automaton *trie = rules->automaton;
  uint32_t *link = &trie->nodes.items[node].output, same = 0;
  if (!quoth__room(&rules->arena, &trie->outputs)) return no_memory(b);
  for (; *link != NONE; link = &trie->outputs.items[*link].next) {
    const Output *other = &trie->outputs.items[*link];
    uint32_t lexicon = rules->entries.items[other->entry].lexicon;
    if (other->entry == output.entry && other->flags == output.flags &&
        (!output.exact || strcmp(other->exact, output.exact) == 0))
      return true;
    if (lexicon >= b->lexicon) break;
  }
  for (uint32_t i = *link; i != NONE; i = trie->outputs.items[i].next)
    same += rules->entries.items[trie->outputs.items[i].entry].lexicon == b->lexicon;
  if (same >= FORM_ENTRIES) return form_error(b, text, size, "stands for more than 32 entries");
  output.next = *link;
  *link = trie->outputs.count;
  trie->outputs.items[trie->outputs.count++] = output;
  return true;
}

static bool add_path(Builder *b, const uint32_t *lexemes, uint32_t count, Output output, const char *text,
                     size_t size) {
  uint32_t node = quoth__path_node(b->rules, lexemes, count);
  return node ? link_output(b, node, output, text, size) : no_memory(b);
}

static bool is_short(const quoth_rules *rules, const Form *form) {
  return form->count == 1 && strlen(quoth__lexeme_text(rules, form->lexemes[0])) <= SHORT_FORM;
}

static void count_form(quoth_rules *rules, uint32_t number, const Form *form) {
  Lexicon *lexicon = &rules->lexicons.items[number];
  uint32_t tokens = form->count;
  lexicon->short_forms += is_short(rules, form);
  if (!lexicon->forms || tokens < lexicon->min_tokens) lexicon->min_tokens = tokens;
  if (tokens > lexicon->max_tokens) lexicon->max_tokens = tokens;
  lexicon->forms++;
}

static bool add_form(Builder *b, uint32_t entry, const char *text, size_t size) {
  Form form;
  if (!cut_form(b, text, size, &form)) return false;
  Output output = {.entry = entry, .flags = b->keep_case ? FORM_EXACT : 0};
  if (b->keep_case && !(output.exact = quoth__copy(&b->rules->arena, form.exact, form.exact_size)))
    return no_memory(b);
  count_form(b->rules, b->lexicon, &form);
  if (!add_path(b, form.lexemes, form.count, output, text, size)) return false;
  b->rules->automaton->bare |= b->fold_marks;
  output.flags |= FORM_BARE;
  return !b->fold_marks || add_path(b, form.bare, form.count, output, text, size);
}

/* A new entry; its lemma is set with its first form. */
static uint32_t add_entry(Builder *b, const Property *properties, uint32_t count) {
  if (!quoth__room(&b->rules->arena, &b->rules->entries)) return NONE;
  Entry entry = {.lexicon = b->lexicon, .properties = properties, .property_count = count, .value = NAN};
  for (uint32_t i = 0; i < count; i++)
    if (properties[i].is_number && properties[i].key == b->value_key) entry.value = properties[i].number;
  b->rules->entries.items[b->rules->entries.count] = entry;
  return b->rules->entries.count++;
}

static bool set_lemma(Builder *b, uint32_t entry, const char *text, size_t size) {
  b->rules->entries.items[entry].lemma = quoth__copy(&b->rules->arena, text, size);
  return b->rules->entries.items[entry].lemma || no_memory(b);
}

/* The shared properties, and room for `more` behind them. */
static Property *own_properties(Builder *b, size_t more) {
  Property *own = quoth__take_zero(&b->rules->arena, b->shared_count + more, sizeof *own);
  if (own && b->shared_count) memcpy(own, b->shared, b->shared_count * sizeof *own);
  return own;
}

/* ---- the long-string form: one entry a line ---- */

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

typedef struct Slice { const char *text; size_t size; } Slice;

static Slice trimmed(const char *text, size_t size) {
  while (size && is_blank(text[0])) text++, size--;
  while (size && is_blank(text[size - 1])) size--;
  return (Slice){text, size};
}

/* Two hyphens at the start of a line or behind a blank begin a comment. */
static size_t without_comment(const char *text, size_t size) {
  for (size_t i = 0; i + 1 < size; i++)
    if (text[i] == '-' && text[i + 1] == '-' && (i == 0 || is_blank(text[i - 1]))) return i;
  return size;
}

/* A whole or decimal number with nothing behind it. */
static bool read_number(Slice s, double *number) {
  double value = 0, unit = 1;
  size_t i = s.size && s.text[0] == '-', digits = 0;
  bool fraction = false;
  for (; i < s.size; i++) {
    if (s.text[i] == '.' && !fraction && digits) { fraction = true; continue; }
    if (s.text[i] < '0' || s.text[i] > '9') return false;
    if (fraction) unit /= 10;
    value = fraction ? value + unit * (s.text[i] - '0') : value * 10 + (s.text[i] - '0');
    digits++;
  }
  *number = s.size && s.text[0] == '-' ? -value : value;
  return digits > 0 && isfinite(value);
}

static bool set_property(Builder *b, Property *property, const char *key, Slice text) {
  property->key = quoth__intern(b->rules, key, strlen(key));
  if (property->key == NONE) return no_memory(b);
  property->is_number = read_number(text, &property->number);
  if (property->is_number) return true;
  property->string = quoth__copy(&b->rules->arena, text.text, text.size);
  return property->string || no_memory(b);
}

static bool line_error(Builder *b, Slice line, const char *what) {
  return quoth__declaration_error(b->error, b->d, "%s\n  %.*s", what,
                                  (int)(line.size < LINE_SHOWN ? line.size : LINE_SHOWN), line.text);
}

static bool check_line_value(Builder *b, Slice line, Slice value) {
  if (value.size == 0) return line_error(b, line, "no value behind '='");
  if (memchr(value.text, '=', value.size)) return line_error(b, line, "more than one '='; a line has one value");
  if (memchr(value.text, ',', value.size))
    return line_error(b, line, "a comma behind '='; all forms stand before the value");
  return strcmp(b->d->kind, "lexicon") == 0 ||
         line_error(b, line, "'=' gives a value, which nobody reads here; write key = \"word\" behind the words");
}

/* "forms" or "forms = value" */
static bool add_line(Builder *b, Slice line) {
  const char *equals = memchr(line.text, '=', line.size);
  Slice forms = trimmed(line.text, equals ? (size_t)(equals - line.text) : line.size);
  const Property *properties = b->shared;
  uint32_t count = b->shared_count;
  if (equals) {
    Slice value = trimmed(equals + 1, line.size - (size_t)(equals + 1 - line.text));
    Property *own = own_properties(b, 1);
    if (!own) return no_memory(b);
    if (!check_line_value(b, line, value) || !set_property(b, &own[count++], "value", value)) return false;
    properties = own;
  }
  uint32_t entry = NONE;
  for (size_t at = 0; at <= forms.size;) {
    const char *comma = memchr(forms.text + at, ',', forms.size - at);
    size_t end = comma ? (size_t)(comma - forms.text) : forms.size;
    Slice form = trimmed(forms.text + at, end - at);
    if (form.size == 0) return line_error(b, line, "an empty form: a comma too many?");
    if (entry == NONE || b->each) {
      entry = add_entry(b, properties, count);
      if (entry == NONE) return no_memory(b);
      if (!set_lemma(b, entry, form.text, form.size)) return false;
    }
    if (!add_form(b, entry, form.text, form.size)) return false;
    at = end + 1;
  }
  return true;
}

static bool add_lines(Builder *b, const char *text, size_t size) {
  for (size_t at = 0; at < size;) {
    const char *newline = memchr(text + at, '\n', size - at);
    size_t end = newline ? (size_t)(newline - text) : size;
    Slice line = trimmed(text + at, without_comment(text + at, end - at));
    if (line.size && !add_line(b, line)) return false;
    at = end + 1;
  }
  return true;
}

/* ---- the table form: { lemma, form, …, key = value } ---- */

static bool value_property(Builder *b, Property *property, const quoth_value *item) {
  if (item->kind == QUOTH_NUMBER && !isfinite(item->as.number))
    return quoth__declaration_error(b->error, b->d, "'%s' is no finite number", item->key);
  property->key = quoth__intern(b->rules, item->key, strlen(item->key));
  if (property->key == NONE) return no_memory(b);
  property->is_number = item->kind == QUOTH_NUMBER || item->kind == QUOTH_BOOLEAN;
  if (item->kind == QUOTH_NUMBER) property->number = item->as.number;
  else if (item->kind == QUOTH_BOOLEAN) property->number = item->as.boolean != 0;
  else if (item->kind == QUOTH_STRING)
    property->string = quoth__copy(&b->rules->arena, item->as.string, item->length);
  else
    return quoth__declaration_error(b->error, b->d, "'%s' is %s; a property is a number or a string",
                                    item->key, quoth__kind_name(item->kind));
  return property->is_number || property->string || no_memory(b);
}

static bool add_table(Builder *b, const quoth_value *table) {
  Property *own = own_properties(b, table->length);
  if (!own) return no_memory(b);
  uint32_t count = b->shared_count;
  for (size_t i = 0; i < table->length; i++)
    if (table->as.items[i].key && !value_property(b, &own[count++], &table->as.items[i])) return false;
  uint32_t entry = add_entry(b, own, count);
  if (entry == NONE) return no_memory(b);
  for (size_t i = 0; i < table->length; i++) {
    const quoth_value *item = &table->as.items[i];
    if (item->key) continue;
    if (item->kind != QUOTH_STRING)
      return quoth__declaration_error(b->error, b->d, "%s among the forms of an entry; a form is a string",
                                      quoth__kind_name(item->kind));
    Slice form = trimmed(item->as.string, item->length);
    if (!b->rules->entries.items[entry].lemma && !set_lemma(b, entry, form.text, form.size)) return false;
    if (!add_form(b, entry, form.text, form.size)) return false;
  }
  return b->rules->entries.items[entry].lemma ||
         quoth__declaration_error(b->error, b->d, "an entry without forms");
}

/* ---- the declaration ---- */

static bool read_fold(Builder *b, const quoth_value *item, const char *on, const char *off, bool *result) {
  const char *text = item->kind == QUOTH_STRING ? item->as.string : "";
  *result = strcmp(text, on) == 0;
  return *result || strcmp(text, off) == 0 ||
         quoth__declaration_error(b->error, b->d, "'%s' must be \"%s\" or \"%s\"", item->key, on, off);
}

static bool read_each(Builder *b, const quoth_value *item) {
  b->each = item->kind == QUOTH_BOOLEAN && item->as.boolean;
  return b->each || quoth__declaration_error(b->error, b->d, "'each' can only be true");
}

static bool same_but_for_case(const char *a, const char *b) {
  while (*a && quoth__fold_byte((unsigned char)*a) == quoth__fold_byte((unsigned char)*b)) a++, b++;
  return *a == *b;
}

#define LONG_OPTION 5u /* letters from which on one that is wrong is no word of its own ("gold" is no "fold") */

/* Any key may be a property, so that only what is hardly one is taken for a mistyped option. */
static bool check_property_key(Builder *b, const char *key) {
  static const char *const options[] = {"extend", "each", "fold", "diacritics"};
  for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
    Nearest nearest = {.word = key};
    quoth__nearest_try(&nearest, options[i]);
    bool near = nearest.best && nearest.distance == 1 && strlen(options[i]) >= LONG_OPTION;
    if (near || same_but_for_case(key, options[i]))
      return quoth__declaration_error(b->error, b->d, "unknown option '%s'; did you mean '%s'?", key, options[i]);
  }
  return true;
}

/* Options are the lexicon's, all other keys are properties of its entries. */
static bool read_keys(Builder *b) {
  const quoth_value *fields = b->d->fields;
  Property *shared = quoth__take_zero(&b->rules->arena, fields->length, sizeof *shared);
  if (!shared) return no_memory(b);
  b->shared = shared;
  for (size_t i = 0; i < fields->length; i++) {
    const quoth_value *item = &fields->as.items[i];
    bool done = true;
    if (!item->key || strcmp(item->key, "extend") == 0) continue;
    if (strcmp(item->key, "each") == 0) done = read_each(b, item);
    else if (strcmp(item->key, "fold") == 0) done = read_fold(b, item, "none", "case", &b->keep_case);
    else if (strcmp(item->key, "diacritics") == 0)
      done = read_fold(b, item, "fold", "keep", &b->fold_marks);
    else
      done = check_property_key(b, item->key) && value_property(b, &shared[b->shared_count++], item);
    if (!done) return false;
  }
  if (b->keep_case && b->fold_marks)
    return quoth__declaration_error(b->error, b->d, "fold = \"none\" keeps diacritics too");
  return true;
}

static bool add_items(Builder *b) {
  const quoth_value *fields = b->d->fields;
  uint32_t before = b->rules->entries.count;
  for (size_t i = 0; i < fields->length; i++) {
    const quoth_value *item = &fields->as.items[i];
    if (item->key) continue;
    if (item->length >= UINT32_MAX / 2)
      return quoth__declaration_error(b->error, b->d, "more than 2 GiB of entries");
    bool done = item->kind == QUOTH_STRING  ? add_lines(b, item->as.string, item->length)
                : item->kind == QUOTH_TABLE ? add_table(b, item)
                : quoth__declaration_error(b->error, b->d, "%s among its entries",
                                           quoth__kind_name(item->kind));
    if (!done) return false;
  }
  return b->rules->entries.count > before || quoth__declaration_error(b->error, b->d, "holds no entry");
}

/* The lexicon of that name: a new one, or the one that is extended. */
static bool open_lexicon(Builder *b, const char *name, bool extend) {
  quoth_rules *rules = b->rules;
  uint32_t number = quoth__table_make(&rules->arena, rules->lexicon_names, name, strlen(name));
  if (number == NONE || !quoth__room(&rules->arena, &rules->lexicons)) return no_memory(b);
  b->lexicon = number;
  if (number == rules->lexicons.count) {
    Lexicon fresh = {.name = quoth__table_text(rules->lexicon_names, number), .extended_only = true};
    rules->lexicons.items[rules->lexicons.count++] = fresh;
  }
  Lexicon *lexicon = &rules->lexicons.items[number];
  if (!extend && !lexicon->extended_only)
    return quoth__declaration_error(b->error, b->d,
                                    "the lexicon stands at %s already; extend = true adds to it",
                                    lexicon->place);
  if (!lexicon->place || !extend)
    lexicon->place = quoth__copy(&rules->arena, b->d->place, strlen(b->d->place));
  if (!extend || strcmp(b->d->kind, "lexicon") != 0) lexicon->extended_only = false;
  return lexicon->place || no_memory(b);
}

bool quoth__declare_lexicon(quoth_rules *rules, const Declaration *d, const char *name, bool extend,
                            quoth_error *error) {
  Builder b = {.rules = rules, .d = d, .error = error};
  b.value_key = quoth__intern(rules, "value", strlen("value"));
  if (b.value_key == NONE || !quoth__trie_of(rules)) return no_memory(&b);
  return open_lexicon(&b, name, extend) && read_keys(&b) && add_items(&b);
}

/* A lexicon that was extended and never declared is a slip of the pen. */
bool quoth__freeze_lexicons(quoth_rules *rules, quoth_error *error) {
  for (uint32_t i = 0; i < rules->lexicons.count; i++) {
    const Lexicon *lexicon = &rules->lexicons.items[i];
    if (!lexicon->extended_only) continue;
    Nearest nearest = {.word = lexicon->name};
    for (uint32_t k = 0; k < rules->lexicons.count; k++)
      if (!rules->lexicons.items[k].extended_only)
        quoth__nearest_try(&nearest, rules->lexicons.items[k].name);
    return quoth__fail(error, QUOTH_ERULE, 0, "%s: lexicon '%s': there is no lexicon of that name to "
                       "extend%s", lexicon->place, lexicon->name, quoth__did_you_mean(&nearest));
  }
  return quoth__trie_of(rules) || quoth__no_memory(error);
}

/* -------------------------------------------------------------- properties */

const Property *quoth__property(const quoth_rules *rules, uint32_t entry, Symbol key) {
  const Entry *e = &rules->entries.items[entry];
  for (uint32_t i = e->property_count; i > 0; i--) /* an entry's own stand behind the shared */
    if (e->properties[i - 1].key == key) return &e->properties[i - 1];
  return NULL;
}
