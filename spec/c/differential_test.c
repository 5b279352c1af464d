/*
** differential_test.c - the matcher against a naive one, on random patterns and texts.
**
** A pattern is made at random as a tree, written as text for the engine, and
** matched here by plain backtracking over what the engine saw: its tokens, hits and
** marks. Both must give the same matches, and the same captures.
*/
#include <stdlib.h>

#include "document.h"
#include "matcher.h"
#include "pattern.h"
#include "test.h"
#include "values.h"

#define SETS 2100
#define RULES 50
#define NODES 400
#define NAMES 3

static uint64_t random_state = 0x9E3779B97F4A7C15u;

static uint32_t random_below(uint32_t bound) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (uint32_t)(random_state >> 33) % bound;
}

/* ------------------------------------------------------------ random patterns */

typedef enum Kind {
  WORD, EXACT, LEXICON, TYPE, TEST, ANY, SEQUENCE, CHOICE, REPEAT, GAP, LOOK, CAPTURE, CLOSE, FIRST, LAST
} Kind;

typedef struct Tree {
  Kind kind;
  uint32_t value;            /* which word, lexicon, test, name; LOOK: 1 negative */
  uint32_t from, to;         /* REPEAT */
  int nullable;
  struct Tree *child, *next;
} Tree;

static Tree trees[NODES];
static uint32_t tree_count;
static int in_look, used_names;

static Tree *new_tree(Kind kind, uint32_t value) {
  Tree *t = &trees[tree_count++];
  *t = (Tree){.kind = kind, .value = value};
  return t;
}

static const char *const words[] = {"a", "b", "c", "d", "e", "f"};
static const char *const tests[] = {"[int 1..9]",   "[num]",   "[cap]", "[punct]",
                                    "[word len 1]", "[!word]", "[last]"};
static const char *const lexicons[] = {"l", "m"};
static const char *const types[] = {"T", "U|T", "Quoted", "Sentence"};

static Tree *random_atom(int depth);

static Tree *random_sequence(int depth, int allow_gap) {
  Tree *sequence = new_tree(SEQUENCE, 0), **link = &sequence->child;
  uint32_t count = 1 + random_below(3);
  sequence->nullable = 1;
  for (uint32_t i = 0; i < count; i++) {
    int gap = allow_gap && i > 0 && i + 1 < count && random_below(6) == 0;
    Tree *item = gap ? new_tree(GAP, 0) : random_atom(depth);
    if (gap) item->nullable = 1;
    *link = item;
    link = &item->next;
    sequence->nullable &= item->nullable;
  }
  return sequence;
}

static Tree *random_choice(int depth) {
  Tree *choice = new_tree(CHOICE, 0), **link = &choice->child;
  for (uint32_t i = 0, count = 1 + random_below(3); i < count; i++) {
    *link = random_sequence(depth - 1, 0);
    choice->nullable |= (*link)->nullable;
    link = &(*link)->next;
  }
  return choice;
}

static Tree *random_repeat(Tree *child) {
  static const uint32_t bounds[][2] = {{0, 1}, {0, UINT32_MAX}, {1, UINT32_MAX},
                                       {2, 2}, {1, 3}, {2, UINT32_MAX}};
  const uint32_t *bound = bounds[child->nullable || in_look ? 0 : random_below(6)];
  Tree *repeat = new_tree(REPEAT, 0);
  repeat->from = bound[0];
  repeat->to = bound[1];
  repeat->child = child;
  repeat->nullable = bound[0] == 0 || child->nullable;
  return repeat;
}

static Tree *random_plain(int depth) {
  if (depth > 0 && random_below(4) == 0) return random_choice(depth);
  switch (random_below(12)) {
    case 0: return new_tree(EXACT, random_below(6));
    case 1: case 2: return new_tree(LEXICON, random_below(2));
    case 3: case 4: return new_tree(TYPE, random_below(4));
    case 5: return new_tree(TEST, random_below(7));
    case 6: return new_tree(ANY, 0);
    default: return new_tree(WORD, random_below(6));
  }
}

static Tree *random_look(int depth) {
  Tree *look = new_tree(LOOK, random_below(2));
  look->nullable = 1;
  in_look++;
  do look->child = random_plain(depth - 1);
  while (look->child->nullable || tree_count > NODES / 2);
  in_look--;
  return look;
}

static int takes_tokens(const Tree *t) {
  int takes = t->kind < SEQUENCE || t->kind == GAP;
  for (const Tree *c = t->kind == LOOK ? NULL : t->child; c && !takes; c = c->next) takes = takes_tokens(c);
  return takes;
}

static Tree *random_atom(int depth) {
  if (depth > 0 && random_below(9) == 0) return random_look(depth);
  int capture = !in_look && used_names < NAMES && random_below(5) == 0;
  uint32_t name = (uint32_t)used_names;
  if (capture) used_names++;
  Tree *tree = random_plain(depth);
  if (random_below(4) == 0) tree = random_repeat(tree);
  if (!capture || !takes_tokens(tree)) return tree;
  Tree *around = new_tree(CAPTURE, name);
  around->nullable = tree->nullable;
  around->child = tree;
  return around;
}

/* ---- written as text ---- */

static void write_tree(const Tree *t, char *out);

static void write_text(char *out, const char *text) { strcat(out, text); }

static void write_children(const Tree *t, char *out, const char *between) {
  for (const Tree *c = t->child; c; c = c->next) {
    write_tree(c, out);
    if (c->next) write_text(out, between);
  }
}

static void write_repeat(const Tree *t, char *out) {
  char bounds[32];
  if (t->child->kind == REPEAT || t->child->kind == LOOK) write_text(out, "(");
  write_tree(t->child, out);
  if (t->child->kind == REPEAT || t->child->kind == LOOK) write_text(out, ")");
  if (t->from == 0) write_text(out, t->to == 1 ? "?" : "*");
  else if (t->from == 1 && t->to == UINT32_MAX) write_text(out, "+");
  else {
    if (t->to == UINT32_MAX) snprintf(bounds, sizeof bounds, "{%u,}", t->from);
    else snprintf(bounds, sizeof bounds, t->from == t->to ? "{%u}" : "{%u, %u}", t->from, t->to);
    write_text(out, bounds);
  }
}

static void write_tree(const Tree *t, char *out) {
  char part[64];
  switch (t->kind) {
    case WORD: write_text(out, words[t->value]); break;
    case EXACT: snprintf(part, sizeof part, "\"%s\"", words[t->value]); write_text(out, part); break;
    case LEXICON: snprintf(part, sizeof part, "@%s", lexicons[t->value]); write_text(out, part); break;
    case TYPE: snprintf(part, sizeof part, "<%s>", types[t->value]); write_text(out, part); break;
    case TEST: write_text(out, tests[t->value]); break;
    case ANY: write_text(out, "."); break;
    case GAP: write_text(out, "..."); break;
    case SEQUENCE: write_children(t, out, " "); break;
    case CHOICE: write_text(out, "("); write_children(t, out, " | "); write_text(out, ")"); break;
    case REPEAT: write_repeat(t, out); break;
    case LOOK: write_text(out, t->value ? "!" : "&"); write_tree(t->child, out); break;
    case CAPTURE:
      snprintf(part, sizeof part, "n%u:", t->value);
      write_text(out, part);
      write_tree(t->child, out);
      break;
    default: break;
  }
}

/* -------------------------------------------------------------- random texts */

static void random_text(char *out) {
  static const char *const pieces[] = {"a",  "b", "c",  "d", "e",     "f", "A", "B",
                                       "Fe", "5", "30", ",", "“A d.", "”", "e d"};
  out[0] = '\0';
  for (uint32_t s = 0, sentences = 1 + random_below(4); s < sentences; s++) {
    for (uint32_t i = 0, count = 2 + random_below(8); i < count; i++) {
      write_text(out, i == 0 ? "The " : " ");
      write_text(out, pieces[random_below(sizeof pieces / sizeof *pieces)]);
    }
    write_text(out, ". ");
  }
}

/* ------------------------------------------------------------ the naive matcher */

typedef struct Result {
  uint32_t end;                /* UINT32_MAX: no match */
  uint32_t names[NAMES][2];
} Result;

/* What is still to be matched. */
typedef struct Rest {
  const Tree *tree;
  uint32_t count;              /* REPEAT: taken so far; GAP likewise; CLOSE: where it began */
  const struct Rest *next;
} Rest;

static const quoth_article *article;
static uint32_t block_end;

static const Result failed = {.end = UINT32_MAX};

/* Backtracking may take for ever: a comparison that costs more is given up. */
#define STEPS_MOST 20000
static uint32_t steps;

static Result rest_of(const Rest *rest, uint32_t position, Result so_far);

static Result better(Result a, Result b) {
  if (a.end == UINT32_MAX) return b;
  return b.end == UINT32_MAX || b.end <= a.end ? a : b;
}

static uint32_t position_behind(uint32_t token) {
  return 2 * (token + 1) + quoth__has(article, token, QUOTH_TOKEN_LAST);
}

static int is_text(uint32_t token, const char *text, int exact) {
  uint32_t size = quoth__token_size(article, token);
  const char *bytes = quoth__token_text(article, token);
  if (size != strlen(text)) return 0;
  for (uint32_t i = 0; i < size; i++)
    if (bytes[i] != text[i] && (exact || (bytes[i] | 0x20) != text[i])) return 0;
  return 1;
}

static int passes_test(uint32_t token, uint32_t test) {
  uint32_t flags = article->tokens.flags[token], number = article->tokens.number[token];
  switch (test) {
    case 0: return (flags & QUOTH_TOKEN_DIGITS) && number >= 1 && number <= 9;
    case 1: return (flags & QUOTH_TOKEN_NUMBER) != 0;
    case 2: return (flags & QUOTH_TOKEN_CAP) != 0;
    case 3: return (flags & QUOTH_TOKEN_PUNCT) != 0;
    case 4: return (flags & QUOTH_TOKEN_WORD) && quoth__token_size(article, token) == 1;
    case 5: return !(flags & QUOTH_TOKEN_WORD);
    default: return (flags & QUOTH_TOKEN_LAST) != 0;
  }
}

static Result of_lexicon(const Rest *rest, uint32_t token, Result so_far) {
  Result best = failed;
  uint32_t lexicon = quoth__lexicon(article->rules, lexicons[rest->tree->value]);
  for (const Hit *hit = quoth__hits_at(article, token); hit; hit = quoth__hit_behind(hit))
    if (article->rules->entries.items[hit->entry].lexicon == lexicon)
      best = better(best, rest_of(rest->next, position_behind(token + hit->tokens - 1), so_far));
  return best;
}

static Result of_type(const Rest *rest, const char *name, uint32_t token, Result so_far) {
  Result best = failed;
  uint32_t type = quoth__type(article->rules, name);
  for (uint32_t i = 0; i < article->marks[type].count; i++) {
    const Mark *mark = &article->marks[type].items[i];
    int wide = type == TYPE_QUOTED || type == TYPE_SENTENCE;
    if (mark->first == token)
      best = better(best, rest_of(rest->next, wide ? 2 * mark->end : position_behind(mark->end - 1), so_far));
  }
  return best;
}

static Result of_types(const Rest *rest, uint32_t token, Result so_far) {
  if (rest->tree->value == 1)
    return better(of_type(rest, "U", token, so_far), of_type(rest, "T", token, so_far));
  return of_type(rest, types[rest->tree->value], token, so_far);
}

static Result of_atom(const Rest *rest, uint32_t position, Result so_far) {
  const Tree *t = rest->tree;
  uint32_t token = position / 2;
  if ((position & 1) || token >= block_end) return failed;
  if (t->kind == LEXICON) return of_lexicon(rest, token, so_far);
  if (t->kind == TYPE) return of_types(rest, token, so_far);
  int takes = t->kind == ANY || (t->kind == TEST && passes_test(token, t->value)) ||
              ((t->kind == WORD || t->kind == EXACT) && is_text(token, words[t->value], t->kind == EXACT));
  return takes ? rest_of(rest->next, position_behind(token), so_far) : failed;
}

static Result of_children(const Tree *child, const Rest *next, uint32_t position, Result so_far) {
  if (!child) return rest_of(next, position, so_far);
  Rest others[8];
  const Tree *items[8];
  uint32_t count = 0;
  for (; child; child = child->next) items[count++] = child;
  for (uint32_t i = count; i > 0; i--)
    others[i - 1] = (Rest){items[i - 1], 0, i == count ? next : &others[i]};
  return rest_of(&others[0], position, so_far);
}

static Result of_repeat(const Rest *rest, uint32_t position, Result so_far) {
  const Tree *t = rest->tree;
  Rest again = {t, rest->count + 1, rest->next}, body = {t->child, 0, &again};
  Result more = rest->count < t->to ? rest_of(&body, position, so_far) : failed;
  return rest->count < t->from ? more : better(more, rest_of(rest->next, position, so_far));
}

static Result of_gap(const Rest *rest, uint32_t position, Result so_far) {
  Result done = rest_of(rest->next, position, so_far);
  if (done.end != UINT32_MAX || rest->count == 12 || (position & 1) || position / 2 >= block_end) return done;
  Rest again = {rest->tree, rest->count + 1, rest->next};
  return rest_of(&again, position_behind(position / 2), so_far);
}

static Result of_choice(const Rest *rest, uint32_t position, Result so_far) {
  Result best = failed;
  for (const Tree *c = rest->tree->child; c; c = c->next) {
    Rest branch = {c, 0, rest->next};
    best = better(best, rest_of(&branch, position, so_far));
  }
  return best;
}

static const Tree close_tree = {.kind = CLOSE};

static Result rest_of(const Rest *rest, uint32_t position, Result so_far) {
  if (++steps > STEPS_MOST) return failed;
  if (!rest) {
    so_far.end = position / 2;
    return so_far;
  }
  const Tree *t = rest->tree;
  switch (t->kind) {
    case SEQUENCE: return of_children(t->child, rest->next, position, so_far);
    case CHOICE: return of_choice(rest, position, so_far);
    case REPEAT: return of_repeat(rest, position, so_far);
    case GAP: return of_gap(rest, position, so_far);
    case LOOK: {
      Rest body = {t->child, 0, NULL};
      int found = rest_of(&body, position, so_far).end != UINT32_MAX;
      return found != (int)t->value ? rest_of(rest->next, position, so_far) : failed;
    }
    case CAPTURE: {
      Rest close = {&close_tree, t->value << 24 | position / 2, rest->next}, body = {t->child, 0, &close};
      return rest_of(&body, position, so_far);
    }
    case CLOSE: {
      uint32_t name = rest->count >> 24, first = rest->count & 0xFFFFFF;
      if (position / 2 > first) so_far.names[name][0] = first, so_far.names[name][1] = position / 2;
      return rest_of(rest->next, position, so_far);
    }
    default: return of_atom(rest, position, so_far);
  }
}

/* ------------------------------------------------------------------ comparison */

static uint32_t compared, matches, mismatches;

static int same_captures(const Mark *mark, const Result *result) {
  for (uint32_t i = 0; i < NAMES; i++) {
    char name[3] = {'n', (char)('0' + i), '\0'};
    const Capture *capture = quoth__capture(article, mark, quoth__symbol(article->rules, name));
    uint32_t first = capture ? capture->first : 0, end = capture ? capture->end : 0;
    if (first != result->names[i][0] || end != result->names[i][1]) return 0;
  }
  return 1;
}

/* All matches of a tree: leftmost, longest, no overlap. */
static int same_as_engine(const Tree *tree, const MarkVector *marks) {
  uint32_t found = 0;
  for (uint32_t b = 0; b < article->blocks.count; b++) {
    block_end = article->blocks.items[b].tokens.end;
    for (uint32_t t = article->blocks.items[b].tokens.begin; t < block_end;) {
      Rest all = {tree, 0, NULL};
      Result result = rest_of(&all, 2 * t, (Result){0});
      if (result.end == UINT32_MAX) { t++; continue; }
      if (found == marks->count) return 0;
      const Mark *mark = &marks->items[found++];
      if (mark->first != t || mark->end != result.end || !same_captures(mark, &result)) return 0;
      t = result.end;
      matches++;
    }
  }
  return found == marks->count;
}

/* Answers must not depend on what is remembered. */
static int remembers_right(quoth_article *a) {
  Matcher fresh, keen;
  if (!quoth__matcher_start(&fresh, a) || !quoth__matcher_start(&keen, a)) return 0;
  keen.patience = 0;
  for (uint32_t t = 0; t < a->tokens.count; t++) {
    quoth__matcher_enter(&fresh, t);
    quoth__matcher_enter(&keen, t);
    for (uint32_t rule = 0; rule < a->rules->rules.count; rule++)
      if (quoth__match_at(&fresh, rule, t) != quoth__match_at(&keen, rule, t)) return 0;
  }
  return 1;
}

static void declare_common(quoth_rules *rules) {
  declare(rules, "lexicon", "l", LIST(text("a\na b\nb, c\nd a e")), NULL);
  declare(rules, "lexicon", "m", LIST(text("d\ne d\ne\nb c d")), NULL);
  quoth_value make = key_text("make", "T"), all = key_boolean("all", 1);
  declare(rules, "rule", "t1", LIST(key_text("match", "d e?"), make, all), NULL);
  declare(rules, "rule", "t2", LIST(key_text("match", "d"), make, all), NULL);
  declare(rules, "rule", "u", LIST(key_text("match", "[int] | c ,? d?"), key_text("make", "U")), NULL);
}

/* A pattern that contradicts itself: there is nothing to compare. */
static int is_refused(quoth_rules *rules, const char *pattern) {
  const quoth_value fields = LIST(key_text("match", pattern));
  Rule rule = {.name = "X", .place = "test.lua:1", .fields = &fields};
  RegexVector regexes = {0};
  Pattern parsed = {0};
  return !quoth__parse_pattern(rules, &rule, &regexes, &parsed, NULL);
}

static void compare_one_set(void) {
  static char patterns[RULES][4096], names[RULES][8], source[4096];
  static Tree all[RULES * NODES];
  const Tree *roots[RULES];
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_error error = {0};
  declare_common(rules);
  for (uint32_t i = 0; i < RULES;) {
    tree_count = 0;
    used_names = 0;
    Tree *root = random_sequence(2, 1);
    if (root->nullable || tree_count > NODES / 2) continue;
    patterns[i][0] = '\0';
    write_tree(root, patterns[i]);
    if (strstr(patterns[i], "[last]") && random_below(2)) continue;
    if (is_refused(rules, patterns[i])) continue;
    memcpy(&all[i * NODES], trees, sizeof trees);
    for (uint32_t k = 0; k < tree_count; k++) {
      Tree *copy = &all[i * NODES + k];
      if (copy->child) copy->child = &all[i * NODES] + (copy->child - trees);
      if (copy->next) copy->next = &all[i * NODES] + (copy->next - trees);
    }
    roots[i] = &all[i * NODES] + (root - trees);
    snprintf(names[i], sizeof names[i], "X%u", i);
    quoth_value match = key_text("match", patterns[i]), make = key_text("make", names[i]);
    if (declare(rules, "rule", names[i], LIST(match, make), &error)) break;
    i++;
  }
  if (!CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK)) {
    printf("%s\n", error.message);
    quoth_rules_release(rules);
    return;
  }
  random_text(source);
  quoth_article *read = quoth__read(rules, source, strlen(source), NULL, QUOTH_ALL_BLOCKS | KEEP_KEYS, &error);
  if (!CHECK(read != NULL)) printf("%s\n", error.message);
  article = read;
  if (read && !remembers_right(read)) mismatches++;
  for (uint32_t i = 0; read && i < RULES; i++) {
    steps = 0;
    int same = same_as_engine(roots[i], &read->marks[quoth__type(rules, names[i])]);
    if (steps > STEPS_MOST) continue;
    compared++;
    if (same) continue;
    if (mismatches++ < 5) printf("differs: %s\n  on: %s\n", patterns[i], source);
  }
  quoth_article_free(read);
  quoth_rules_release(rules);
}

static void same_matches_and_captures(void) {
  for (int i = 0; i < SETS && mismatches < 5; i++) compare_one_set();
  CHECK_NUMBER(mismatches, 0);
  CHECK(compared >= 100000);
  CHECK(matches > 100000);
}

int main(void) {
  RUN(same_matches_and_captures);
  printf("differential_test: %u patterns compared, %u matches\n", compared, matches);
  return test_result();
}
