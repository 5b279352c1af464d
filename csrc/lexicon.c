/*
** lexicon.c - word lists, and where their entries stand in the text.
**
** The forms of all entries of all lexicons are paths in one trie over lexemes:
** the first step is an array indexed by lexeme, all others are one hash table
** (node, lexeme) -> node. The trie grows as lexicons are declared, so that a
** stage may ask quoth__lexeme_in while the set is being frozen.
**
** When the patterns are known every node is told what a token has from which a path
** leads to it, and every lexeme what a token has that begins no longer form
** (quoth__seal_lexicons): lists of hits that all articles share. quoth__read_lexicons then
** gives each token of the blocks that are read the list of its lexeme; from the few behind
** which a longer form may go on it walks the trie, and only where the text itself decides
** the hits are made for the article alone. No path is longer than FORM_TOKENS, so the cost
** is linear. An entry never crosses the end of a sentence, and the stop that ends a
** sentence is not taken for the stop of an abbreviation: "in Sept." at the end of one is
** the entry "Sept." without its stop.
*/
#include <math.h>

#include "declare.h"
#include "document.h"
#include "program.h"
#include "table.h"
#include "token.h"

#define FORM_TOKENS 24u   /* longest form, in tokens */
#define PLAIN_WORD 32u    /* letters of a form that is known to be one token */
#define FORM_ENTRIES 32u  /* most entries that one form may stand for */
#define LINE_SHOWN 60     /* bytes of a lexicon line in an error */
#define KEYS_NEAR 8u
#define COPIED_MOST 64u   /* hits that are copied from a node to each of its children */

enum { FORM_EXACT = 1, FORM_BARE = 2 };

/* A function that shall not take registers from the loop that calls it. */
#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

/* An entry whose form ends at a node; a list per node, of one lexicon the entry
** declared later first. FORM_EXACT: the text must be `exact`, its tokens joined by
** one blank. FORM_BARE: a form without its diacritics, met by any text that is the
** same without its own. */
typedef struct Output {
  uint32_t entry, next;
  uint32_t flags;
  const char *exact;
} Output;

/* `hits` and `keys` are of a token from which a path leads here and no farther: the entries
** of this form and of all forms that it begins with, longest first. */
typedef struct Node {
  uint32_t output;       /* first of its list, or NONE */
  uint32_t parent;       /* of a form's first token the root */
  uint32_t hits, keys;   /* number of the first, of all, in the trie's */
  uint32_t count;        /* of hits */
  uint16_t tokens;       /* from the root to here */
  bool by_text;          /* on the way here the text decides what is an entry: no hits are told */
  uint64_t next;         /* bits of its children's lexemes, child_bit; 0: it has none */
} Node;

typedef struct Edge { uint32_t node, lexeme, child; } Edge; /* child 0: a free slot */

/* A token of a lexeme, if no form goes on behind it: one line of the cache. Where the text
** decides, `next` has all bits. */
typedef struct Start {
  Keys keys;
  uint64_t next;
  uint32_t hits, count;
} Start;

typedef struct Automaton {
  Vector(Node) nodes;     /* node 0 is the root */
  Vector(uint32_t) first; /* children of the root, by lexeme; 0: none */
  Edge *edges;
  uint32_t edge_mask, edge_count;
  Vector(Output) outputs;
  Vector(Hit) hits;       /* lists, each to its last; number 0 is none */
  Vector(Keys) keys;      /* each once or a few times; number 0 is none */
  Start *starts;          /* by lexeme: none is made when the lexicons are sealed */
  uint32_t start_count;
  bool bare;              /* some lexicon folds diacritics */
} Automaton;

/* -------------------------------------------------------------------- trie */

static uint32_t edge_hash(uint32_t node, uint32_t lexeme) {
  uint64_t mixed = ((uint64_t)node << 32 | lexeme) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(mixed >> 32);
}

static uint64_t child_bit(uint32_t lexeme) { return quoth__bit(lexeme % 64); }

static Edge *find_edge(const Automaton *trie, uint32_t node, uint32_t lexeme) {
  for (uint32_t i = edge_hash(node, lexeme) & trie->edge_mask;; i = (i + 1) & trie->edge_mask) {
    Edge *edge = &trie->edges[i];
    if (!edge->child || (edge->node == node && edge->lexeme == lexeme)) return edge;
  }
}

static bool grow_edges(Arena *arena, Automaton *trie) {
  uint32_t old_count = trie->edges ? trie->edge_mask + 1 : 0, count = old_count ? old_count * 2 : 256;
  Edge *old = trie->edges, *edges = quoth__take_zero(arena, count, sizeof *edges);
  if (!edges) return false;
  trie->edges = edges;
  trie->edge_mask = count - 1;
  for (uint32_t i = 0; i < old_count; i++)
    if (old[i].child) *find_edge(trie, old[i].node, old[i].lexeme) = old[i];
  quoth__give_back(arena, old, old_count * sizeof *old);
  return true;
}

static uint32_t new_node(Arena *arena, Automaton *trie, uint32_t parent) {
  if (!quoth__room(arena, &trie->nodes)) return 0;
  Node *nodes = trie->nodes.items;
  nodes[trie->nodes.count] = (Node){.output = NONE, .parent = parent};
  if (trie->nodes.count) nodes[trie->nodes.count].tokens = (uint16_t)(nodes[parent].tokens + 1);
  return trie->nodes.count++;
}

static Automaton *trie_of(quoth_rules *rules) {
  if (rules->automaton) return rules->automaton;
  Automaton *trie = quoth__take_zero(&rules->arena, 1, sizeof *trie);
  if (!trie || !grow_edges(&rules->arena, trie)) return NULL;
  new_node(&rules->arena, trie, 0);
  if (trie->nodes.count == 0) return NULL;
  return rules->automaton = trie;
}

/* The node of a form's first token, made if need be; 0 when memory fails. */
static uint32_t first_node(Arena *arena, Automaton *trie, uint32_t lexeme) {
  if (lexeme >= trie->first.count) {
    uint32_t more = lexeme + 1 - trie->first.count;
    if (!quoth__room_for(arena, &trie->first, more)) return 0;
    memset(trie->first.items + trie->first.count, 0, more * sizeof *trie->first.items);
    trie->first.count += more;
  }
  uint32_t *node = &trie->first.items[lexeme];
  return *node ? *node : (*node = new_node(arena, trie, 0));
}

/* A stop may be that of the sentence, which only the text can tell. */
static uint32_t next_node(quoth_rules *rules, uint32_t node, uint32_t lexeme) {
  Automaton *trie = rules->automaton;
  if (trie->edge_count >= trie->edge_mask / 2 && !grow_edges(&rules->arena, trie)) return 0;
  Edge *edge = find_edge(trie, node, lexeme);
  if (edge->child) return edge->child;
  uint32_t child = new_node(&rules->arena, trie, node);
  if (!child) return 0;
  *edge = (Edge){node, lexeme, child};
  trie->edge_count++;
  trie->nodes.items[node].next |= child_bit(lexeme);
  trie->nodes.items[child].by_text = strcmp(quoth__lexeme_text(rules, lexeme), ".") == 0;
  return child;
}

static uint32_t path_node(quoth_rules *rules, const uint32_t *lexemes, uint32_t count) {
  uint32_t node = first_node(&rules->arena, rules->automaton, lexemes[0]);
  for (uint32_t i = 1; node && i < count; i++) node = next_node(rules, node, lexemes[i]);
  return node;
}

/* ----------------------------------------------- reading a declaration */

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
  uint32_t node = path_node(b->rules, lexemes, count);
  return node ? link_output(b, node, output, text, size) : no_memory(b);
}

static bool is_short(const Form *form) {
  return form->count == 1 && form->exact_size <= 2 && form->exact[0] >= 'A';
}

static void count_form(Lexicon *lexicon, const Form *form) {
  uint32_t tokens = form->count;
  lexicon->short_forms += is_short(form);
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
  count_form(&b->rules->lexicons.items[b->lexicon], &form);
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
  return digits > 0;
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
    if (value.size == 0) return line_error(b, line, "no value behind '='");
    if (!set_property(b, &own[count++], "value", value)) return false;
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
      done = value_property(b, &shared[b->shared_count++], item);
    if (!done) return false;
  }
  if (b->keep_case && b->fold_marks)
    return quoth__declaration_error(b->error, b->d, "fold = \"none\" keeps diacritics too");
  return true;
}

static bool add_items(Builder *b) {
  const quoth_value *fields = b->d->fields;
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
  return true;
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
  if (b.value_key == NONE || !trie_of(rules)) return no_memory(&b);
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
                       "extend%s%s%s", lexicon->place, lexicon->name,
                       nearest.best ? "; did you mean '" : "", nearest.best ? nearest.best : "",
                       nearest.best ? "'?" : "");
  }
  return trie_of(rules) || quoth__no_memory(error);
}

/* -------------------------------------------------------------- sealing */

/* An entry may be in a list twice, with its diacritics and without. */
static bool is_told(const Automaton *trie, uint32_t from, uint32_t entry) {
  for (uint32_t i = from; i < trie->hits.count; i++)
    if (trie->hits.items[i].entry == entry) return true;
  return false;
}

static bool tell(Arena *arena, Automaton *trie, Hit hit) {
  if (!quoth__room(arena, &trie->hits)) return false;
  trie->hits.items[trie->hits.count++] = hit;
  return true;
}

/* The keys of what a node adds to those of its parent. */
static Keys keys_of(const quoth_rules *rules, const Node *node) {
  const Automaton *trie = rules->automaton;
  Keys keys = trie->keys.items[trie->nodes.items[node->parent].keys];
  for (uint32_t i = node->output; i != NONE; i = trie->outputs.items[i].next) {
    uint32_t lexicon = rules->entries.items[trie->outputs.items[i].entry].lexicon;
    keys = quoth__join(keys, rules->program->lexicon_keys[lexicon]);
  }
  return keys;
}

/* Nodes made one after another mostly have the same keys. */
static bool set_keys(Arena *arena, Automaton *trie, Node *node, Keys keys) {
  uint32_t count = trie->keys.count, from = count > KEYS_NEAR ? count - KEYS_NEAR : 0;
  for (node->keys = from; node->keys < count; node->keys++) {
    const Keys *known = &trie->keys.items[node->keys];
    if (known->own == keys.own && known->lexicons == keys.lexicons) return true;
  }
  if (!quoth__room(arena, &trie->keys)) return false;
  trie->keys.items[trie->keys.count++] = keys;
  return true;
}

/* Whether the text decides what a path to the node is. A long list is not copied from node
** to node: it is made where it is met, as if the text decided. */
static bool is_by_text(const Automaton *trie, const Node *node) {
  const Node *parent = &trie->nodes.items[node->parent];
  uint32_t copied = 0;
  if (node->by_text || parent->by_text) return true;
  for (uint32_t i = node->output; i != NONE; i = trie->outputs.items[i].next)
    if (trie->outputs.items[i].exact) return true;
  for (const Hit *hit = &trie->hits.items[parent->hits]; hit && copied <= COPIED_MOST; copied++)
    hit = quoth__hit_behind(hit);
  return copied > COPIED_MOST;
}

/* What a node adds to the hits of its parent, and those behind. */
static bool set_hits(quoth_rules *rules, Node *node) {
  Automaton *trie = rules->automaton;
  uint32_t from = trie->hits.count, parent = trie->nodes.items[node->parent].hits;
  node->hits = parent;
  for (uint32_t i = node->output; i != NONE; i = trie->outputs.items[i].next) {
    uint32_t entry = trie->outputs.items[i].entry, lexicon = rules->entries.items[entry].lexicon;
    if (is_told(trie, from, entry)) continue;
    if (!tell(&rules->arena, trie, (Hit){entry, lexicon, node->tokens, false})) return false;
  }
  if (trie->hits.count == from) return true;
  node->hits = from;
  bool last = !parent;
  for (; !last; last = trie->hits.items[parent++].last)
    if (!tell(&rules->arena, trie, trie->hits.items[parent])) return false;
  trie->hits.items[trie->hits.count - 1].last = true;
  return true;
}

static uint32_t count_hits(const Automaton *trie, uint32_t number) {
  uint32_t count = number ? 1 : 0;
  for (; !trie->hits.items[number].last; number++) count++;
  return count;
}

/* Nodes are made behind their parents. */
static bool seal_node(quoth_rules *rules, Node *node) {
  Automaton *trie = rules->automaton;
  node->by_text = is_by_text(trie, node);
  if (!set_keys(&rules->arena, trie, node, keys_of(rules, node))) return false;
  if (!node->by_text && !set_hits(rules, node)) return false;
  node->count = count_hits(trie, node->hits);
  return true;
}

static Start start_of(const quoth_rules *rules, uint32_t lexeme) {
  const Automaton *trie = rules->automaton;
  const Node *node = &trie->nodes.items[lexeme < trie->first.count ? trie->first.items[lexeme] : 0];
  Start start = {trie->keys.items[node->keys], node->next, node->hits, node->count};
  if (node->by_text) start.next = UINT64_MAX;
  if (lexeme < rules->program->lexeme_count) start.keys.own |= rules->program->lexeme_keys[lexeme];
  start.keys.own |= rules->program->always | quoth__bit(KEY_TOKEN);
  return start;
}

bool quoth__seal_lexicons(quoth_rules *rules, quoth_error *error) {
  Automaton *trie = rules->automaton;
  if (!quoth__room(&rules->arena, &trie->keys) || !tell(&rules->arena, trie, (Hit){NONE, NONE, 0, true}))
    return quoth__no_memory(error);
  trie->keys.items[trie->keys.count++] = (Keys){0, 0};
  for (uint32_t i = 1; i < trie->nodes.count; i++)
    if (!seal_node(rules, &trie->nodes.items[i])) return quoth__no_memory(error);
  trie->start_count = quoth__lexeme_count(rules);
  trie->starts = quoth__take_zero(&rules->arena, trie->start_count, sizeof *trie->starts);
  for (uint32_t i = 0; trie->starts && i < trie->start_count; i++) trie->starts[i] = start_of(rules, i);
  return trie->starts || quoth__no_memory(error);
}

/* ------------------------------------------------------------- look-ups */

/* The first of a lexeme's list, or NONE. */
static uint32_t outputs_of(const Automaton *trie, uint32_t lexeme) {
  if (!trie || lexeme >= trie->first.count || !trie->first.items[lexeme]) return NONE;
  return trie->nodes.items[trie->first.items[lexeme]].output;
}

bool quoth__lexeme_in(const quoth_rules *rules, uint32_t lexeme, uint32_t lexicon) {
  const Automaton *trie = rules->automaton;
  for (uint32_t i = outputs_of(trie, lexeme); i != NONE; i = trie->outputs.items[i].next)
    if (rules->entries.items[trie->outputs.items[i].entry].lexicon == lexicon) return true;
  return false;
}

uint8_t quoth__lexeme_bits(const quoth_rules *rules, uint32_t lexeme, const uint8_t *bits) {
  const Automaton *trie = rules->automaton;
  uint8_t all = 0;
  for (uint32_t i = outputs_of(trie, lexeme); i != NONE; i = trie->outputs.items[i].next)
    all |= bits[rules->entries.items[trie->outputs.items[i].entry].lexicon];
  return all;
}

const Hit *quoth__lexeme_hits(const quoth_rules *rules, uint32_t lexeme) {
  const Automaton *trie = rules->automaton;
  uint32_t hits = lexeme < trie->start_count ? trie->starts[lexeme].hits : 0;
  return hits ? &trie->hits.items[hits] : NULL;
}

const Hit *quoth__known_hits(const quoth_rules *rules, uint32_t *count) {
  *count = rules->automaton->hits.count;
  return rules->automaton->hits.items;
}

const Property *quoth__property(const quoth_rules *rules, uint32_t entry, Symbol key) {
  const Entry *e = &rules->entries.items[entry];
  for (uint32_t i = e->property_count; i > 0; i--) /* an entry's own stand behind the shared */
    if (e->properties[i - 1].key == key) return &e->properties[i - 1];
  return NULL;
}

const Hit *quoth__hit_of(const quoth_article *a, uint32_t token, uint32_t lexicon) {
  const Hit *hit = quoth__hits_at(a, token);
  while (hit && hit->lexicon != lexicon) hit = quoth__hit_behind(hit);
  return hit;
}

size_t quoth_hit_count(const quoth_article *article) { return article->hit_count; }

static quoth_hit hit_view(const quoth_article *a, uint32_t token, const Hit *hit) {
  uint32_t end = token + hit->tokens;
  return (quoth_hit){quoth__token_span(a, token, end), {token, end}, a->rules->lexicons.items[hit->lexicon].name,
                     a->rules->entries.items[hit->entry].lemma};
}

quoth_hit quoth_hit_at(const quoth_article *article, size_t index) {
  uint32_t low = 0, high = (article->tokens.count - 1) / HITS_PIECE;
  while (low < high) {
    uint32_t middle = high - (high - low) / 2;
    if (article->hits_before[middle] <= index) low = middle; else high = middle - 1;
  }
  size_t left = index - article->hits_before[low];
  for (uint32_t token = low * HITS_PIECE;; token++)
    for (const Hit *hit = quoth__hits_at(article, token); hit; hit = quoth__hit_behind(hit))
      if (left-- == 0) return hit_view(article, token, hit);
}

/* ---------------------------------------------------------- reading a text */

/* The tokens of the text, one block at a time. */
typedef struct Walk {
  quoth_article *a;
  const Automaton *trie;
  uint32_t block_end;
  uint32_t steps;    /* nodes come to since the last charge */
  bool bare; /* the text has diacritics, and some lexicon folds them */
  bool twice; /* a hit of the token at hand may come a second time */
} Walk;

/* Whether the text of [first, end) is `exact`, token by token. */
static bool same_text(const quoth_article *a, uint32_t first, uint32_t end, const char *exact) {
  for (uint32_t t = first; t < end; t++) {
    uint32_t size = quoth__token_size(a, t);
    if (strncmp(exact, quoth__token_text(a, t), size) != 0) return false;
    exact += size;
    if (*exact != (t + 1 < end ? ' ' : '\0')) return false;
    exact++;
  }
  return true;
}

/* A stop with nothing but closing marks between it and the end of its sentence. */
static bool is_final_stop(const Walk *w, uint32_t token) {
  const quoth_article *a = w->a;
  if (quoth__token_size(a, token) != 1 || *quoth__token_text(a, token) != '.') return false;
  for (uint32_t t = token, limit = token + 3; t < w->block_end && t < limit; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_LAST)) return true;
    if (t + 1 < w->block_end && !quoth__has(a, t + 1, QUOTH_TOKEN_QUOTE) &&
        *quoth__token_text(a, t + 1) != ')')
      return false;
  }
  return false;
}

static bool emitted(const quoth_article *a, uint32_t from, uint16_t tokens, uint32_t entry) {
  for (uint32_t i = from; i < a->hits.count; i++)
    if (a->hits.items[i].entry == entry && a->hits.items[i].tokens == tokens) return true;
  return false;
}

/* The hits of one node, which was reached from a token; those from number `from` on are
** its own. */
static bool emit(Walk *w, const Node *node, uint32_t first, uint32_t from, bool bare) {
  quoth_article *a = w->a;
  uint32_t end = first + node->tokens, output = node->output;
  uint16_t tokens = node->tokens;
  if (output == NONE) return true;
  if (tokens > 1 && is_final_stop(w, end - 1)) {
    tokens--;
    w->twice = true; /* the entry without its stop may follow */
  }
  for (; output != NONE; output = w->trie->outputs.items[output].next) {
    const Output *o = &w->trie->outputs.items[output];
    if (bare && !(o->flags & FORM_BARE)) continue;
    if (o->exact && !same_text(a, first, end, o->exact)) continue;
    if (w->twice && emitted(a, from, tokens, o->entry)) continue;
    if (!quoth__room(&a->arena, &a->hits)) return quoth__nomem(a);
    a->hits.items[a->hits.count++] = (Hit){o->entry, a->rules->entries.items[o->entry].lexicon, tokens, false};
  }
  return true;
}

/* The lexeme of a token without its diacritics, or its own. */
static uint32_t bare_lexeme(const quoth_article *a, uint32_t token) {
  char folded[FOLD_SIZE], bare[FOLD_SIZE];
  const char *text = quoth__token_text(a, token);
  uint32_t size = quoth__token_size(a, token);
  bool ascii = true;
  for (uint32_t i = 0; i < size; i++) ascii = ascii && (unsigned char)text[i] < 0x80;
  uint32_t folded_size = ascii ? 0 : quoth__fold(text, size, folded, FOLD_SIZE);
  uint32_t bare_size = folded_size ? quoth__strip_marks(folded, folded_size, bare, FOLD_SIZE) : 0;
  if (!bare_size) return a->tokens.lexeme[token];
  return quoth__lexeme(a->rules, bare, bare_size, quoth__hash(bare, bare_size));
}

static uint32_t lexeme_at(const Walk *w, uint32_t token, bool bare) {
  return bare ? bare_lexeme(w->a, token) : w->a->tokens.lexeme[token];
}

/* The end of the longest path from a token; 0: there is none. */
static uint32_t walk_from(Walk *w, uint32_t first, bool bare) {
  const Automaton *trie = w->trie;
  uint32_t lexeme = lexeme_at(w, first, bare), node = lexeme < trie->first.count ? trie->first.items[lexeme] : 0;
  for (uint32_t t = first, child = node; child; w->steps++) {
    node = child;
    if (!trie->nodes.items[node].next || quoth__has(w->a, t, QUOTH_TOKEN_LAST) || ++t == w->block_end) break;
    child = find_edge(trie, node, lexeme_at(w, t, bare))->child;
  }
  return node;
}

/* The hits of a node and of those on the way to it, longest first. */
static bool emit_path(Walk *w, uint32_t number, uint32_t first, uint32_t from, bool bare) {
  const Node *nodes = w->trie->nodes.items;
  w->a->keys[first] = quoth__join(w->a->keys[first], w->trie->keys.items[nodes[number].keys]);
  for (; number; number = nodes[number].parent)
    if (!emit(w, &nodes[number], first, from, bare)) return false;
  return true;
}

static void sort_longest(Hit *hits, uint32_t count) {
  for (uint32_t i = 1; i < count; i++)
    for (uint32_t k = i; k > 0 && hits[k].tokens > hits[k - 1].tokens; k--) {
      Hit other = hits[k];
      hits[k] = hits[k - 1];
      hits[k - 1] = other;
    }
}

/* Makes the hits of a token from which a path leads to a node. */
static bool make_hits(Walk *w, uint32_t token, uint32_t node) {
  quoth_article *a = w->a;
  uint32_t from = a->hits.count;
  w->twice = w->bare;
  if (!emit_path(w, node, token, from, false)) return false;
  if (w->bare && !emit_path(w, walk_from(w, token, true), token, from, true)) return false;
  if (w->bare) sort_longest(a->hits.items + from, a->hits.count - from);
  a->hit_at[token] = a->hits.count > from ? w->trie->hits.count + from : 0;
  a->hit_count += a->hits.count - from;
  if (a->hits.count > from) a->hits.items[a->hits.count - 1].last = true;
  return true;
}

/* The hits of a token behind which a longer form may go on, or of which the text decides. */
static APART bool find_hits(Walk *w, uint32_t token, const Start *start) {
  quoth_article *a = w->a;
  uint32_t number = walk_from(w, token, false);
  const Node *node = &w->trie->nodes.items[number];
  a->hit_count -= start->count;
  if (w->bare || node->by_text) {
    if (!make_hits(w, token, number)) return false;
  } else {
    a->hit_at[token] = node->hits;
    a->hit_count += node->count;
    a->keys[token] = quoth__join(a->keys[token], w->trie->keys.items[node->keys]);
  }
  if (a->hit_at[token] == start->hits) return true;
  if (!quoth__room(&a->arena, &a->searched)) return quoth__nomem(a);
  a->searched.items[a->searched.count++] = token;
  return true;
}

/* What is asked of every token, taken out of the article for the loop over them. */
typedef struct Piece {
  Walk *w;
  const uint32_t *lexemes;
  const Start *starts;
  uint32_t *hit_at;
  Keys *keys;
  uint64_t always; /* bits of lexemes behind which a longer form is looked for, whatever stands before them */
} Piece;

/* Gives a token what its lexeme has; `next` is the lexeme behind it in the block, if there is one. */
static inline bool read_token(const Piece *p, uint32_t t, uint32_t next, size_t *count) {
  const Start *start = &p->starts[p->lexemes[t]];
  p->hit_at[t] = start->hits;
  p->keys[t] = start->keys;
  *count += start->count;
  return !((start->next | p->always) & child_bit(next)) || find_hits(p->w, t, start);
}

static APART bool read_piece(Walk *w, uint32_t begin, uint32_t end) {
  quoth_article *a = w->a;
  const Piece piece = {w, a->tokens.lexeme, w->trie->starts, a->hit_at, a->keys, w->bare ? UINT64_MAX : 0};
  uint32_t inner = end < w->block_end ? end : end - 1;
  size_t count = 0;
  for (uint32_t t = begin; t < inner; t++)
    if (!read_token(&piece, t, piece.lexemes[t + 1], &count)) return false;
  if (inner < end && !read_token(&piece, inner, piece.lexemes[inner], &count)) return false;
  a->hit_count += count;
  return true;
}

/* The tokens inside of entries that begin before them. */
static void tell_inside(quoth_article *a, uint32_t searched) {
  for (; searched < a->searched.count; searched++) {
    uint32_t token = a->searched.items[searched];
    const Hit *longest = quoth__hits_at(a, token);
    for (uint32_t i = 1; longest && i < longest->tokens; i++) a->keys[token + i].own |= quoth__bit(KEY_INSIDE);
  }
}

static bool read_block(Walk *w, const quoth_block *block) {
  quoth_article *a = w->a;
  uint32_t searched = a->searched.count, to;
  w->block_end = block->tokens.end;
  for (uint32_t from = block->tokens.begin; from < block->tokens.end; from = to) {
    to = from - from % HITS_PIECE + HITS_PIECE;
    if (to > block->tokens.end) to = block->tokens.end;
    if (from % HITS_PIECE == 0) a->hits_before[from / HITS_PIECE] = a->hit_count;
    if (!block->read) memset(a->hit_at + from, 0, (to - from) * sizeof *a->hit_at);
    else if (!read_piece(w, from, to)) return false;
    if (!quoth__charge(&a->meter, STAGE_LEXICONS, to - from + w->steps, a->tokens.begin[from], &a->error)) return false;
    w->steps = 0;
  }
  tell_inside(a, searched);
  return true;
}

bool quoth__read_lexicons(quoth_article *a) {
  size_t count = a->tokens.count;
  Walk w = {.a = a, .trie = a->rules->automaton};
  w.bare = w.trie->bare && !a->source.ascii;
  a->known_hits = quoth__known_hits(a->rules, &a->known_count);
  a->hit_at = quoth__take(&a->arena, count * sizeof *a->hit_at);
  a->keys = quoth__take(&a->arena, count * sizeof *a->keys);
  a->hits_before = quoth__take(&a->arena, (count / HITS_PIECE + 1) * sizeof *a->hits_before);
  if (!a->hit_at || !a->keys || !a->hits_before) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->blocks.count; i++)
    if (!read_block(&w, &a->blocks.items[i])) return false;
  return true;
}
