/*
** clash.c - lookaheads that contradict the item behind them: "!a a", "&a b".
**
** Only what is certain from the written atoms alone is said: the same atom, which takes the
** same token both times, and two words that are not the same one, where they stand first or
** behind as many single tokens.
*/
#include "pattern.h"

/* The atom that whatever the node takes begins with; NULL: more than one may be it, or none. */
static const PatternNode *opening_atom(const PatternNode *node) {
  while (node && node->kind > NODE_ANY) {
    bool group = (node->kind == NODE_CHOICE && !node->child->next) || node->kind == NODE_SEQUENCE ||
                 node->kind == NODE_CAPTURE || (node->kind == NODE_REPEAT && node->from > 0);
    node = group ? node->child : NULL;
  }
  return node;
}

/* The same, where the atom is all that the node needs: "a+" is met wherever "a" is. */
static const PatternNode *whole_atom(const PatternNode *node) {
  while (node && node->kind > NODE_ANY) {
    bool group = (node->kind == NODE_CHOICE && !node->child->next) || node->kind == NODE_CAPTURE ||
                 (node->kind == NODE_REPEAT && node->from == 1);
    node = group ? node->child : NULL;
  }
  return node;
}

static bool is_word(const PatternNode *atom) { return atom->kind == NODE_WORD || atom->kind == NODE_EXACT; }

/* Whether the first is met wherever the second is. */
static bool includes(const PatternNode *a, const PatternNode *b) {
  if (a->kind == NODE_ANY) return true;
  if (a->kind == NODE_WORD && is_word(b)) return a->lexeme == b->lexeme;
  if (a->kind == NODE_EXACT && b->kind == NODE_EXACT) return strcmp(a->exact, b->exact) == 0;
  return a->kind == b->kind && a->size == b->size && memcmp(a->text, b->text, a->size) == 0;
}

/* Whether no token is both. */
static bool excludes(const PatternNode *a, const PatternNode *b) {
  if (!is_word(a) || !is_word(b)) return false;
  bool exact = a->kind == NODE_EXACT && b->kind == NODE_EXACT;
  return a->lexeme != b->lexeme || (exact && strcmp(a->exact, b->exact) != 0);
}

static bool forbids(const PatternNode *looked, const PatternNode *atom) {
  const PatternNode *whole = whole_atom(looked);
  if (whole) return includes(whole, atom);
  for (const PatternNode *c = looked->kind == NODE_CHOICE ? looked->child : NULL; c; c = c->next)
    if (forbids(c, atom)) return true;
  return false;
}

/* What a group holds, when that is one thing; any other node itself. */
static const PatternNode *inside_group(const PatternNode *node) {
  while (node->kind == NODE_CHOICE && !node->child->next) node = node->child;
  return node;
}

/* The next item that takes a token. */
static const PatternNode *taking(const PatternNode *item) {
  while (item && inside_group(item)->kind == NODE_LOOK) item = item->next;
  return item;
}

static bool takes_one(const PatternNode *item) { return item->least == 1 && item->most == 1; }

/* Token by token, as long as each item takes one. */
static bool excludes_all(const PatternNode *looked, const PatternNode *item) {
  const PatternNode *whole = inside_group(looked);
  const PatternNode *wanted = taking(whole->kind == NODE_SEQUENCE ? whole->child : whole);
  for (; wanted && item; wanted = taking(wanted->next), item = taking(item->next)) {
    const PatternNode *one = opening_atom(wanted), *other = opening_atom(item);
    if (one && other && excludes(one, other)) return true;
    if (!takes_one(wanted) || !takes_one(item) || whole->kind != NODE_SEQUENCE) return false;
  }
  return false;
}

/* Of a lookahead and the items behind it. */
static bool contradicts(const PatternNode *look, const PatternNode *item) {
  const PatternNode *atom = opening_atom(item);
  return look->negative ? atom && forbids(look->child, atom) : excludes_all(look->child, item);
}

const PatternNode *quoth__clash(const PatternNode *node) {
  const PatternNode *found = NULL;
  if (node->kind <= NODE_ANY || node->kind == NODE_LOOK) return NULL;
  for (const PatternNode *c = node->child; c && !found; c = c->next) {
    const PatternNode *look = inside_group(c);
    found = quoth__clash(c);
    if (found || node->kind != NODE_SEQUENCE || look->kind != NODE_LOOK) continue;
    const PatternNode *item = taking(c->next); /* all lookaheads before it look at its token */
    if (item && contradicts(look, item)) found = look;
  }
  return found;
}
