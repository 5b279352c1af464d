/*
** pattern.c - parses the text of a pattern into its tree (pattern.h).
**
** Recursive descent, one function for each line of the grammar; groups nest at
** most PATTERN_NESTING deep. Whatever can be known from the pattern and the names
** of the set is checked here, with the place in the pattern: unknown names, empty
** groups and loops, tests that contradict each other.
*/
#include "pattern.h"

#include "declare.h"
#include <stdio.h>

#include "table.h"
#include "token.h"

#define LINE_SHOWN 100u /* bytes of a pattern line in an error */
#define TYPES_MOST 16u  /* in one <A|B|…> */

typedef struct Parser {
  quoth_rules *rules;
  const Rule *rule;
  const char *text;
  uint32_t size, at;
  uint32_t depth;
  uint32_t looking;                  /* inside how many lookaheads */
  uint64_t open;                     /* captures around the cursor, by slot (the first 64) */
  RegexVector *regexes;
  Pattern *pattern;
  quoth_error *error;
} Parser;

/* ------------------------------------------------------------------ errors */

/* The line of the pattern around `at`, cut to what fits. */
static void line_around(const char *pattern, uint32_t size, uint32_t at, uint32_t *from, uint32_t *to) {
  *from = *to = at < size ? at : size;
  while (*from > 0 && pattern[*from - 1] != '\n' && at - *from < LINE_SHOWN / 2) --*from;
  while (*from < at && (quoth__is_space(pattern[*from]) || quoth__continues(pattern[*from]))) ++*from;
  while (*to < size && pattern[*to] != '\n' && *to - *from < LINE_SHOWN) ++*to;
  while (*to > at && (quoth__is_space(pattern[*to - 1]) || (*to < size && quoth__continues(pattern[*to])))) --*to;
}

bool quoth__pattern_error(quoth_error *error, const Rule *rule, const char *pattern, uint32_t size,
                          uint32_t at, const char *format, ...) {
  char message[QUOTH_MESSAGE_SIZE / 2];
  va_list args;
  va_start(args, format);
  vsnprintf(message, sizeof message, format, args);
  va_end(args);
  uint32_t from, to;
  line_around(pattern, size, at, &from, &to);
  quoth__rule_error(error, rule->place, rule->name, "%s\n  %.*s\n  %*s^", message, (int)(to - from),
                    pattern + from, at > from ? (int)quoth__count_characters(pattern + from, at - from) : 0, "");
  if (error) error->at = at;
  return false;
}

#define fail_at(p, at, ...) \
  quoth__pattern_error((p)->error, (p)->rule, (p)->text, (p)->size, (at), __VA_ARGS__)

static PatternNode *no_node(bool failed) { (void)failed; return NULL; }

static PatternNode *no_memory(Parser *p) {
  return no_node(quoth__no_memory(p->error));
}

/* An unknown name, and the known one nearest to it. */
static bool unknown(Parser *p, uint32_t at, const char *what, Nearest *nearest) {
  return fail_at(p, at, "no %s named '%s'%s", what, nearest->word, quoth__did_you_mean(nearest));
}

/* ------------------------------------------------------------------ cursor */

static char peek(const Parser *p) { return p->at < p->size ? p->text[p->at] : '\0'; }

static char peek_at(const Parser *p, uint32_t ahead) {
  return p->size - p->at > ahead ? p->text[p->at + ahead] : '\0';
}

static bool starts_comment(const Parser *p) {
  return peek(p) == '-' && peek_at(p, 1) == '-' && (quoth__is_space(peek_at(p, 2)) || p->size - p->at == 2);
}

static void skip_space(Parser *p) {
  while (p->at < p->size) {
    if (quoth__is_space(peek(p))) p->at++;
    else if (starts_comment(p)) while (p->at < p->size && peek(p) != '\n') p->at++;
    else return;
  }
}

static bool take(Parser *p, char c) {
  if (p->at == p->size || peek(p) != c) return false;
  p->at++;
  return true;
}

/* Characters that end a word: they begin an atom of another form or follow one. */
static bool is_special(char c) { return quoth__is_space(c) || c == '\0' || strchr("()|?*+{}[]<>@/&!^$\":", c); }

/* A name of letters, digits, _ and (where `hyphens`) -, copied; NULL with an error. */
static const char *take_name(Parser *p, bool hyphens, const char *what) {
  uint32_t from = p->at;
  while (quoth__is_letter(peek(p)) ||
         (p->at > from && (quoth__is_digit(peek(p)) || (hyphens && peek(p) == '-'))))
    p->at++;
  if (p->at == from) return fail_at(p, from, "the name of %s is missing", what), NULL;
  const char *name = quoth__copy(&p->rules->arena, p->text + from, p->at - from);
  if (!name) no_memory(p);
  return name;
}

static bool take_number(Parser *p, uint32_t *number) {
  uint32_t from = p->at, value = 0;
  for (; quoth__is_digit(peek(p)); p->at++) {
    if (value > 100000000u) return fail_at(p, from, "the number is too large");
    value = value * 10 + (uint32_t)(peek(p) - '0');
  }
  *number = value;
  return p->at > from || fail_at(p, from, "a number is missing");
}

/* ------------------------------------------------------------------- nodes */

static PatternNode *new_node(Parser *p, NodeKind kind, uint32_t from) {
  PatternNode *node = quoth__take_zero(&p->rules->arena, 1, sizeof *node);
  if (!node) return no_memory(p);
  node->kind = kind;
  node->text = p->text + from;
  node->size = p->at - from;
  node->least = node->most = kind <= NODE_ANY;
  return node;
}

static uint32_t times_width(uint32_t a, uint32_t times) {
  if (a == 0 || times == 0) return 0;
  return a == UNBOUNDED || times == UNBOUNDED || a > (UNBOUNDED - 1) / times ? UNBOUNDED : a * times;
}

static void widen_sequence(PatternNode *node) {
  node->least = node->most = 0;
  for (const PatternNode *c = node->child; c; c = c->next) {
    node->least = quoth__add_width(node->least, c->least);
    node->most = quoth__add_width(node->most, c->most);
  }
}

static void widen_choice(PatternNode *node) {
  node->least = UNBOUNDED;
  node->most = 0;
  for (const PatternNode *c = node->child; c; c = c->next) {
    if (c->least < node->least) node->least = c->least;
    if (c->most > node->most) node->most = c->most;
  }
}

/* Wraps a node. */
static PatternNode *around(Parser *p, NodeKind kind, uint32_t from, PatternNode *child) {
  PatternNode *node = child ? new_node(p, kind, from) : NULL;
  if (!node) return NULL;
  node->child = child;
  node->least = child->least;
  node->most = child->most;
  return node;
}

/* ------------------------------------------------------- words and texts */

/* Cuts text[from .. to) into tokens: one node, or a sequence of them. `written` is
** where the item began, for errors and explanations. */
static PatternNode *cut_words(Parser *p, const char *text, uint32_t size, uint32_t written, bool exact) {
  TokenScan token;
  PatternNode *sequence = new_node(p, NODE_SEQUENCE, written), **link;
  if (!sequence) return NULL;
  link = &sequence->child;
  for (uint32_t at = 0; quoth__next_token(text, size, at, &token); at = token.end) {
    PatternNode *node = *link = new_node(p, exact ? NODE_EXACT : NODE_WORD, written);
    if (!node) return NULL;
    if (!token.folded_size) return no_node(fail_at(p, written, "the word is too long"));
    node->lexeme = quoth__lexeme_make(p->rules, token.folded, token.folded_size, token.hash);
    if (exact) node->exact = quoth__copy(&p->rules->arena, text + token.begin, token.end - token.begin);
    if (!node->lexeme || (exact && !node->exact)) return no_memory(p);
    link = &node->next;
  }
  if (!sequence->child) return no_node(fail_at(p, written, "there is no token in it"));
  widen_sequence(sequence);
  return sequence->child->next ? sequence : sequence->child;
}

/* A stop inside or behind a word belongs to it (U.S., Sept.), two are a gap. */
static PatternNode *parse_word(Parser *p) {
  uint32_t from = p->at;
  while (!is_special(peek(p)) && !(peek(p) == '.' && peek_at(p, 1) == '.')) p->at++;
  return cut_words(p, p->text + from, p->at - from, from, false);
}

static PatternNode *parse_exact(Parser *p) {
  uint32_t from = p->at++, size = 0;
  char *text = quoth__take(&p->rules->arena, p->size - from);
  if (!text) return no_memory(p);
  for (; peek(p) != '"'; p->at++) {
    if (p->at == p->size) return no_node(fail_at(p, from, "the closing '\"' is missing"));
    if (peek(p) == '\\' && (peek_at(p, 1) == '"' || peek_at(p, 1) == '\\')) p->at++;
    text[size++] = peek(p);
  }
  p->at++;
  return cut_words(p, text, size, from, true);
}

/* -------------------------------------------------------------- lexicons */

static bool parse_property_value(Parser *p, PropertyTest *test) {
  uint32_t from = p->at;
  while (!is_special(peek(p)) && peek(p) != ',') p->at++;
  if (p->at == from) return fail_at(p, from, "the value is missing");
  char *text = quoth__copy(&p->rules->arena, p->text + from, p->at - from);
  if (!text) return no_memory(p) != NULL;
  uint32_t whole = 0, i = 0;
  while (quoth__is_digit(text[i]) && i < 9) whole = whole * 10 + (uint32_t)(text[i++] - '0');
  test->is_number = i > 0 && text[i] == '\0';
  test->number = whole;
  test->string = text;
  return true;
}

static bool has_value(const Property *property, const PropertyTest *test) {
  if (!property || property->is_number != test->is_number) return false;
  return test->is_number ? property->number == test->number : strcmp(property->string, test->string) == 0;
}

/* No entry with that property would mean that the atom can never match. */
static bool check_property(Parser *p, uint32_t lexicon, const PropertyTest *test, uint32_t at) {
  const quoth_rules *rules = p->rules;
  const char *key = quoth__symbol_text(rules, test->key);
  Nearest nearest = {.word = test->string};
  bool known = false;
  for (uint32_t i = 0; i < rules->entries.count; i++) {
    const Property *property =
        rules->entries.items[i].lexicon == lexicon ? quoth__property(rules, i, test->key) : NULL;
    if (has_value(property, test)) return true;
    known |= property != NULL;
    if (property && !property->is_number) quoth__nearest_try(&nearest, property->string);
  }
  const char *name = rules->lexicons.items[lexicon].name;
  if (!known) return fail_at(p, at, "no entry of @%s has the property '%s'", name, key);
  return fail_at(p, at, "no entry of @%s has %s = %s%s", name, key, test->string,
                 quoth__did_you_mean(&nearest));
}

/* key=value|value, key=value ] */
static bool parse_properties(Parser *p, PatternNode *node) {
  Vector(PropertyTest) tests = {0};
  do {
    skip_space(p);
    uint32_t from = p->at;
    const char *key = take_name(p, true, "the property");
    if (!key) return false;
    Symbol symbol = quoth__intern(p->rules, key, strlen(key));
    if (!take(p, '=')) return fail_at(p, p->at, "'=' expected behind the property's name");
    do {
      if (symbol == NONE || !quoth__room(&p->rules->arena, &tests)) return no_memory(p) != NULL;
      PropertyTest *test = &tests.items[tests.count++];
      *test = (PropertyTest){.key = symbol};
      if (!parse_property_value(p, test) || !check_property(p, node->lexicon, test, from)) return false;
      test->more = peek(p) == '|';
    } while (take(p, '|'));
    skip_space(p);
  } while (take(p, ','));
  node->properties = tests.items;
  node->property_count = tests.count;
  return take(p, ']') || fail_at(p, p->at, "']' expected");
}

static PatternNode *parse_lexicon(Parser *p) {
  uint32_t from = p->at++;
  const char *name = take_name(p, true, "the lexicon");
  PatternNode *node = name ? new_node(p, NODE_LEXICON, from) : NULL;
  if (!node) return NULL;
  node->lexicon = quoth__lexicon(p->rules, name);
  if (node->lexicon == NONE) {
    Nearest nearest = {.word = name};
    quoth__nearest_name(&nearest, p->rules->lexicon_names);
    return no_node(unknown(p, from, "lexicon", &nearest));
  }
  const Lexicon *lexicon = &p->rules->lexicons.items[node->lexicon];
  node->least = lexicon->min_tokens > 1 ? lexicon->min_tokens - 1 : 1; /* without its final stop */
  node->most = lexicon->max_tokens;
  if (take(p, '[') && !parse_properties(p, node)) return NULL;
  node->size = p->at - from;
  return node;
}

/* ----------------------------------------------------------------- types */

static bool add_read(Parser *p, uint32_t type) {
  for (uint32_t i = 0; i < p->pattern->reads.count; i++)
    if (p->pattern->reads.items[i] == type) return true;
  if (!quoth__room(&p->rules->arena, &p->pattern->reads)) return no_memory(p) != NULL;
  p->pattern->reads.items[p->pattern->reads.count++] = type;
  return true;
}

static bool parse_type(Parser *p, uint32_t *type) {
  skip_space(p);
  uint32_t from = p->at;
  const char *name = take_name(p, true, "the type");
  if (!name) return false;
  *type = quoth__type(p->rules, name);
  skip_space(p);
  if (*type != NONE) return add_read(p, *type);
  Nearest nearest = {.word = name};
  quoth__nearest_name(&nearest, p->rules->type_names);
  return unknown(p, from, "type", &nearest);
}

static PatternNode *parse_types(Parser *p) {
  uint32_t from = p->at++, count = 0;
  uint32_t *types = quoth__take(&p->rules->arena, TYPES_MOST * sizeof *types);
  if (!types) return no_memory(p);
  do {
    if (count == TYPES_MOST) return no_node(fail_at(p, p->at, "more than %u types", TYPES_MOST));
    if (!parse_type(p, &types[count++])) return NULL;
  } while (take(p, '|'));
  if (!take(p, '>')) return no_node(fail_at(p, p->at, "'>' expected"));
  PatternNode *node = new_node(p, NODE_TYPE, from);
  if (!node) return NULL;
  node->types = types;
  node->type_count = count;
  node->most = UNBOUNDED;
  return node;
}

/* ----------------------------------------------------------------- tests */

static const struct { const char *name; uint32_t flag; } token_tests[] = {
  {"cap", QUOTH_TOKEN_CAP},         {"upper", QUOTH_TOKEN_UPPER},     {"lower", QUOTH_TOKEN_LOWER},
  {"word", QUOTH_TOKEN_WORD},       {"num", QUOTH_TOKEN_NUMBER},      {"int", QUOTH_TOKEN_DIGITS},
  {"ordinal", QUOTH_TOKEN_ORDINAL}, {"decimal", QUOTH_TOKEN_DECIMAL}, {"punct", QUOTH_TOKEN_PUNCT},
  {"quote", QUOTH_TOKEN_QUOTE},     {"first", QUOTH_TOKEN_FIRST},     {"last", QUOTH_TOKEN_LAST},
  {"line", QUOTH_TOKEN_LINE},       {"quoted", QUOTH_TOKEN_QUOTED},   {"glued", QUOTH_TOKEN_GLUED},
  {"initials", QUOTH_TOKEN_INITIALS},
};

#define TOKEN_TESTS (sizeof token_tests / sizeof *token_tests)

/* Of the flags of a group a token has one at most. */
static const uint32_t exclusive[][3] = {
  {QUOTH_TOKEN_WORD, QUOTH_TOKEN_NUMBER, QUOTH_TOKEN_PUNCT},
  {QUOTH_TOKEN_CAP, QUOTH_TOKEN_LOWER, QUOTH_TOKEN_NUMBER},
  {QUOTH_TOKEN_UPPER, QUOTH_TOKEN_LOWER, QUOTH_TOKEN_PUNCT},
  {QUOTH_TOKEN_DIGITS, QUOTH_TOKEN_ORDINAL, QUOTH_TOKEN_DECIMAL},
};

static bool contradicts(const TokenTest *test) {
  if (test->need & test->forbid) return true;
  for (size_t i = 0; i < sizeof exclusive / sizeof *exclusive; i++) {
    int held = 0;
    for (int k = 0; k < 3; k++) held += (test->need & exclusive[i][k]) != 0;
    if (held > 1) return true;
  }
  return (test->numbered && test->least > test->most) || test->shortest > test->longest || test->longest == 0;
}

/* a..b, a.., ..b or a, where one is given. */
static bool parse_range(Parser *p, uint32_t *least, uint32_t *most, bool *given) {
  skip_space(p);
  bool open = peek(p) == '.';
  *given = open || quoth__is_digit(peek(p));
  if (!*given) return true;
  if (!open && !take_number(p, least)) return false;
  if (peek(p) != '.') { *most = *least; return true; }
  if (peek_at(p, 1) != '.') return fail_at(p, p->at, "a range is written 1..31");
  p->at += 2;
  return !quoth__is_digit(peek(p)) || take_number(p, most);
}

static bool add_flag_test(Parser *p, TokenTest *test, uint32_t flag, bool negative) {
  bool ranged = false;
  if (negative) {
    test->forbid |= flag;
    return true;
  }
  test->need |= flag;
  if (!(flag & (QUOTH_TOKEN_NUMBER | QUOTH_TOKEN_DIGITS | QUOTH_TOKEN_ORDINAL))) return true;
  if (!parse_range(p, &test->least, &test->most, &ranged)) return false;
  test->numbered |= ranged;
  return true;
}

static bool parse_length(Parser *p, TokenTest *test, bool negative) {
  bool given = false;
  uint32_t at = p->at;
  if (negative) return fail_at(p, at, "len takes no '!'; give the range that is wanted");
  if (!parse_range(p, &test->shortest, &test->longest, &given)) return false;
  return given || fail_at(p, p->at, "len needs a number or a range, as len 2..4");
}

static bool parse_test(Parser *p, TokenTest *test) {
  bool negative = take(p, '!');
  uint32_t from = p->at;
  const char *name = take_name(p, false, "the test");
  if (!name) return false;
  if (strcmp(name, "len") == 0) return parse_length(p, test, negative);
  for (size_t i = 0; i < TOKEN_TESTS; i++)
    if (strcmp(token_tests[i].name, name) == 0) return add_flag_test(p, test, token_tests[i].flag, negative);
  Nearest nearest = {.word = name};
  for (size_t i = 0; i < TOKEN_TESTS; i++) quoth__nearest_try(&nearest, token_tests[i].name);
  return unknown(p, from, "test", &nearest);
}

static PatternNode *parse_tests(Parser *p) {
  uint32_t from = p->at++;
  TokenTest test = {.most = UINT32_MAX - 1, .longest = UINT32_MAX};
  skip_space(p);
  if (peek(p) == ']') return no_node(fail_at(p, from, "an empty test; any token is '.'"));
  while (!take(p, ']')) {
    if (p->at == p->size) return no_node(fail_at(p, from, "the closing ']' is missing"));
    if (!parse_test(p, &test)) return NULL;
    skip_space(p);
  }
  if (contradicts(&test)) return no_node(fail_at(p, from, "no token is all of this: it can never match"));
  PatternNode *node = new_node(p, NODE_TEST, from);
  if (node) node->test = test;
  return node;
}

/* ----------------------------------------------------------------- regex */

/* What stands right behind the expression are its flags; a word begins behind a blank. */
static bool parse_flags(Parser *p, uint32_t *options) {
  uint32_t from = p->at;
  while (quoth__is_letter(peek(p)) || quoth__is_digit(peek(p))) p->at++;
  uint32_t size = p->at - from;
  if (size == 1 && p->text[from] == 'i') *options |= REGEX_CASELESS;
  else if (size) return fail_at(p, from, "a regular expression has no flag '%.*s'; the only one is i", (int)size,
                                p->text + from);
  return true;
}

static PatternNode *parse_regex(Parser *p) {
  uint32_t from = p->at++, options = REGEX_ANCHORED;
  while (peek(p) != '/' || p->text[p->at - 1] == '\\') {
    if (p->at == p->size || peek(p) == '\n')
      return no_node(fail_at(p, from, "the closing '/' is missing; the mark / itself is \"/\""));
    p->at++;
  }
  uint32_t size = p->at++ - from - 1;
  if (size == 0) return no_node(fail_at(p, from, "an empty regular expression"));
  if (!parse_flags(p, &options)) return NULL;
  quoth_error error = {0};
  if (!quoth__room(&p->rules->arena, p->regexes)) return no_memory(p);
  Regex *regex = quoth__regex_compile(&p->rules->arena, p->text + from + 1, size, options, &error);
  if (!regex && error.code == QUOTH_EMEMORY) return no_memory(p);
  if (!regex) return no_node(fail_at(p, from + 1 + (uint32_t)error.at, "%s", error.message));
  p->regexes->items[p->regexes->count++] = regex;
  PatternNode *node = new_node(p, NODE_REGEX, from);
  if (node) node->regex = regex;
  return node;
}

/* ------------------------------------------------- groups, gaps, anchors */

static PatternNode *parse_choice(Parser *p);
static PatternNode *parse_atom(Parser *p);

static PatternNode *parse_group(Parser *p) {
  uint32_t from = p->at++;
  if (++p->depth > PATTERN_NESTING)
    return no_node(fail_at(p, from, "groups are nested deeper than %u", PATTERN_NESTING));
  skip_space(p);
  if (peek(p) == ')') return no_node(fail_at(p, from, "an empty group"));
  PatternNode *node = parse_choice(p);
  if (!node) return NULL;
  if (!take(p, ')')) return no_node(fail_at(p, from, "the closing ')' is missing"));
  p->depth--;
  node->text = p->text + from;
  node->size = p->at - from;
  return node;
}

static PatternNode *parse_dots(Parser *p) {
  uint32_t from = p->at;
  while (take(p, '.')) continue;
  uint32_t dots = p->at - from;
  if (dots != 1 && dots != 3)
    return no_node(fail_at(p, from, "'.' is any token and '...' a gap; %u stops are neither", dots));
  PatternNode *node = new_node(p, dots == 1 ? NODE_ANY : NODE_GAP, from);
  if (node && dots == 3) node->most = GAP_TOKENS;
  return node;
}

static PatternNode *parse_look(Parser *p) {
  uint32_t from = p->at;
  bool negative = peek(p) == '!';
  p->at++;
  if (++p->depth > PATTERN_NESTING)
    return no_node(fail_at(p, from, "lookaheads are nested deeper than %u", PATTERN_NESTING));
  p->looking++;
  PatternNode *child = parse_atom(p), *node = around(p, NODE_LOOK, from, child);
  p->looking--;
  p->depth--;
  if (!node) return NULL;
  if (child->least == 0 && child->kind != NODE_FIRST && child->kind != NODE_LAST)
    return no_node(fail_at(p, from, "what is looked for may be empty"));
  node->negative = negative;
  node->least = node->most = 0;
  return node;
}

static PatternNode *parse_anchor(Parser *p) {
  uint32_t from = p->at;
  NodeKind kind = peek(p) == '^' ? NODE_FIRST : NODE_LAST;
  p->at++;
  if (!is_special(peek(p)) && peek(p) != '.')
    return no_node(fail_at(p, from, "'%c' is the %s of a sentence; the mark itself is \"%c\"",
                           p->text[from], kind == NODE_FIRST ? "beginning" : "end", p->text[from]));
  return new_node(p, kind, from);
}

static PatternNode *stray(Parser *p) {
  char c = peek(p);
  if (p->at == p->size) return no_node(fail_at(p, p->at, "the pattern ends where an item is expected"));
  if (c == ':')
    return no_node(fail_at(p, p->at, "a name stands right before ':'; the mark itself is \":\""));
  if (c == ')') return no_node(fail_at(p, p->at, "')' without '('; the mark itself is \")\""));
  if (strchr("?*+{", c))
    return no_node(
        fail_at(p, p->at, "there is nothing before '%c' to repeat; the mark itself is \"%c\"", c, c));
  return no_node(fail_at(p, p->at, "unexpected '%c'; the mark itself is \"%c\"", c, c));
}

static PatternNode *parse_atom(Parser *p) {
  switch (peek(p)) {
    case '"': return parse_exact(p);
    case '@': return parse_lexicon(p);
    case '<': return parse_types(p);
    case '[': return parse_tests(p);
    case '/': return parse_regex(p);
    case '.': return parse_dots(p);
    case '(': return parse_group(p);
    case '&': case '!': return parse_look(p);
    case '^': case '$': return parse_anchor(p);
    default: return is_special(peek(p)) ? stray(p) : parse_word(p);
  }
}

/* ----------------------------------------------------------------- items */

/* {n}, {n,} or {n,m}: the cursor is behind '{'. */
static bool parse_bounds(Parser *p, uint32_t at, uint32_t *from, uint32_t *to) {
  skip_space(p);
  if (!take_number(p, from)) return false;
  *to = *from;
  skip_space(p);
  if (take(p, ',')) {
    skip_space(p);
    *to = UNBOUNDED;
    if (quoth__is_digit(peek(p)) && !take_number(p, to)) return false;
    skip_space(p);
  }
  if (!take(p, '}')) return fail_at(p, p->at, "'}' expected");
  if (*to == 0) return fail_at(p, at, "nothing can be taken no times");
  if (*to < *from) return fail_at(p, at, "the most is less than the least");
  if (*from > REPEAT_MOST || (*to != UNBOUNDED && *to > REPEAT_MOST))
    return fail_at(p, at, "more than %u times", REPEAT_MOST);
  return true;
}

/* Whether there is a quantifier, and its bounds. */
static bool parse_quantifier(Parser *p, bool *given, uint32_t *from, uint32_t *to) {
  uint32_t at = p->at;
  char c = peek(p);
  *given = c != '\0' && strchr("?*+{", c);
  if (!*given) return true;
  p->at++;
  *from = c == '+';
  *to = c == '?' ? 1 : UNBOUNDED;
  return c != '{' || parse_bounds(p, at, from, to);
}

static PatternNode *parse_repeat(Parser *p, uint32_t item) {
  PatternNode *atom = parse_atom(p);
  uint32_t from, to, at = p->at;
  bool given, again;
  if (!atom || !parse_quantifier(p, &given, &from, &to)) return NULL;
  if (!given) return atom;
  if (atom->kind == NODE_LOOK || atom->kind == NODE_FIRST || atom->kind == NODE_LAST)
    return no_node(fail_at(p, at, "what takes no token cannot be repeated"));
  if (atom->kind == NODE_GAP) return no_node(fail_at(p, at, "'...' is repeated as it is"));
  if (atom->least == 0 && to > 1)
    return no_node(fail_at(p, item, "what is repeated may be empty: make only the whole of it optional"));
  uint32_t second = p->at, unused_from, unused_to;
  if (!parse_quantifier(p, &again, &unused_from, &unused_to)) return NULL;
  if (again) return no_node(fail_at(p, second, "two quantifiers in a row; group the first with ( )"));
  PatternNode *node = around(p, NODE_REPEAT, item, atom);
  if (!node) return NULL;
  node->from = from;
  node->to = to;
  node->least = times_width(atom->least, from);
  node->most = times_width(atom->most, to);
  return node;
}

/* Whether "name:" and an item stand at the cursor. */
static bool at_capture(const Parser *p) {
  uint32_t i = 0;
  while (quoth__is_letter(peek_at(p, i)) || (i > 0 && quoth__is_digit(peek_at(p, i)))) i++;
  return i > 0 && peek_at(p, i) == ':';
}

static uint32_t slot_of(Parser *p, const char *name) {
  Symbol symbol = quoth__intern(p->rules, name, strlen(name));
  for (uint32_t i = 0; symbol != NONE && i < p->pattern->captures.count; i++)
    if (p->pattern->captures.items[i] == symbol) return i;
  if (symbol == NONE || !quoth__room(&p->rules->arena, &p->pattern->captures)) return NONE;
  p->pattern->captures.items[p->pattern->captures.count] = symbol;
  return p->pattern->captures.count++;
}

static PatternNode *parse_capture(Parser *p) {
  uint32_t from = p->at;
  const char *name = take_name(p, false, "the capture");
  if (!name) return NULL;
  p->at++; /* ':' */
  if (quoth__is_space(peek(p)) || p->at == p->size)
    return no_node(fail_at(p, p->at - 1, "a name's ':' stands right before its item; the mark is \":\""));
  if (p->looking) return no_node(fail_at(p, from, "a capture inside a lookahead is never bound"));
  if (at_capture(p)) return no_node(fail_at(p, p->at, "an item has one name; group it for another"));
  uint32_t slot = slot_of(p, name);
  if (slot == NONE) return no_memory(p);
  if (slot >= 64) return no_node(fail_at(p, from, "more than 64 captures"));
  if (p->open >> slot & 1) return no_node(fail_at(p, from, "the capture '%s' is inside itself", name));
  p->open |= (uint64_t)1 << slot;
  PatternNode *item = parse_repeat(p, p->at), *node = around(p, NODE_CAPTURE, from, item);
  p->open &= ~((uint64_t)1 << slot);
  if (!node) return NULL;
  if (item->most == 0) return no_node(fail_at(p, from, "there is nothing to capture"));
  node->slot = slot;
  return node;
}

static PatternNode *parse_item(Parser *p) {
  return at_capture(p) ? parse_capture(p) : parse_repeat(p, p->at);
}

static bool at_sequence_end(Parser *p) {
  skip_space(p);
  return p->at == p->size || peek(p) == '|' || peek(p) == ')';
}

static PatternNode *parse_sequence(Parser *p) {
  PatternNode *sequence = new_node(p, NODE_SEQUENCE, p->at), **link;
  if (!sequence) return NULL;
  link = &sequence->child;
  while (!at_sequence_end(p)) {
    if (!(*link = parse_item(p))) return NULL;
    link = &(*link)->next;
  }
  if (!sequence->child && peek(p) == ')' && p->depth == 0) return stray(p);
  if (!sequence->child)
    return no_node(fail_at(p, p->at, "an alternative is empty; what may be absent is written (…)?"));
  widen_sequence(sequence);
  return sequence->child->next ? sequence : sequence->child;
}

/* A lone sequence is wrapped too, so that a group has a node of its own. */
static PatternNode *parse_choice(Parser *p) {
  PatternNode *choice = new_node(p, NODE_CHOICE, p->at), **link;
  if (!choice) return NULL;
  link = &choice->child;
  do {
    skip_space(p);
    if (!(*link = parse_sequence(p))) return NULL;
    link = &(*link)->next;
  } while (take(p, '|'));
  widen_choice(choice);
  return choice;
}

/* ----------------------------------------------------- the whole pattern */

/* The first or last item of every alternative, through groups. */
static const PatternNode *edge_gap(const PatternNode *node, bool last) {
  if (node->kind == NODE_GAP) return node;
  if (node->kind != NODE_CHOICE && node->kind != NODE_SEQUENCE && node->kind != NODE_CAPTURE) return NULL;
  for (const PatternNode *c = node->child; c; c = c->next) {
    bool edge = node->kind != NODE_SEQUENCE || (last ? !c->next : c == node->child);
    const PatternNode *gap = edge ? edge_gap(c, last) : NULL;
    if (gap) return gap;
  }
  return NULL;
}

/* An anchor that stands where no sentence can begin or end. */
static const PatternNode *stray_anchor(const PatternNode *node, bool taken_before, bool taken_behind) {
  if (node->kind == NODE_FIRST) return taken_before ? node : NULL;
  if (node->kind == NODE_LAST) return taken_behind ? node : NULL;
  if (node->kind == NODE_LOOK) return NULL;
  uint32_t before = 0, behind = node->kind == NODE_SEQUENCE ? node->least : 0;
  for (const PatternNode *c = node->child; c; c = c->next) {
    bool wide = c->kind == NODE_TYPE || c->most == UNBOUNDED;
    if (node->kind == NODE_SEQUENCE) behind -= c->least;
    const PatternNode *found = stray_anchor(c, taken_before || before, taken_behind || behind);
    if (found) return found;
    if (wide) before = 0, taken_before = false; /* a quotation may end its sentence */
    else if (node->kind == NODE_SEQUENCE) before += c->least;
  }
  return NULL;
}

static bool check_whole(Parser *p, const PatternNode *root) {
  const PatternNode *gap = edge_gap(root, false), *anchor = stray_anchor(root, false, false);
  if (!gap) gap = edge_gap(root, true);
  if (gap) return fail_at(p, (uint32_t)(gap->text - p->text), "a gap needs an item on both sides");
  if (anchor)
    return fail_at(p, (uint32_t)(anchor->text - p->text), "'%c' here can never match: it is not the %s",
                   *anchor->text, anchor->kind == NODE_FIRST ? "first item" : "last item");
  const PatternNode *clash = quoth__clash(root);
  if (clash)
    return fail_at(p, (uint32_t)(clash->text - p->text),
                   "the item behind this lookahead contradicts it: it can never match");
  return root->least > 0 || fail_at(p, 0, "the pattern may match nothing at all");
}

static PatternNode *parse_text(Parser *p, const quoth_value *text) {
  if (text->kind != QUOTH_STRING) {
    quoth__rule_error(p->error, p->rule->place, p->rule->name, "'match' must hold patterns only");
    return NULL;
  }
  p->text = text->as.string;
  p->size = (uint32_t)text->length;
  p->at = p->depth = 0;
  skip_space(p);
  if (p->at == p->size) return no_node(fail_at(p, 0, "an empty pattern"));
  PatternNode *root = parse_choice(p);
  if (!root) return NULL;
  if (p->at < p->size) return stray(p);
  return check_whole(p, root) ? root : NULL;
}

bool quoth__parse_pattern(quoth_rules *rules, const Rule *rule, RegexVector *regexes, Pattern *pattern,
                          quoth_error *error) {
  Parser p = {.rules = rules, .rule = rule, .regexes = regexes, .pattern = pattern, .error = error};
  const quoth_value *match = quoth__field(rule->fields, "match");
  const quoth_value *texts = match->kind == QUOTH_TABLE ? match->as.items : match;
  size_t count = match->kind == QUOTH_TABLE ? match->length : 1;
  p.text = "";
  PatternNode *root = new_node(&p, NODE_CHOICE, 0), **link;
  if (!root) return false;
  link = &root->child;
  for (size_t i = 0; i < count; i++)
    if (match->kind == QUOTH_TABLE && texts[i].key)
      return quoth__rule_error(error, rule->place, rule->name, "'match' is a list of patterns, without keys");
  if (count == 0) return quoth__rule_error(error, rule->place, rule->name, "'match' holds no pattern");
  for (size_t i = 0; i < count; i++) {
    if (texts[i].length > 65536)
      return quoth__rule_error(error, rule->place, rule->name, "the pattern is longer than 64 KiB");
    if (!(*link = parse_text(&p, &texts[i]))) return false;
    link = &(*link)->next;
  }
  widen_choice(root);
  pattern->root = root;
  return true;
}
