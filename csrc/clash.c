/*
** clash.c - lookaheads that contradict the item behind them: "!a a", "&a b".
**
** Only what is certain from the written atoms alone is said: the same atom, which takes the
** same token both times, and two words that are not the same one.
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

static bool contradicts(const PatternNode *look, const PatternNode *atom) {
  if (look->negative) return forbids(look->child, atom);
  const PatternNode *wanted = opening_atom(look->child);
  return wanted && excludes(wanted, atom);
}

const PatternNode *quoth__clash(const PatternNode *node) {
  const PatternNode *found = NULL;
  if (node->kind <= NODE_ANY || node->kind == NODE_LOOK) return NULL;
  for (const PatternNode *c = node->child; c && !found; c = c->next) {
    found = quoth__clash(c);
    if (found || node->kind != NODE_SEQUENCE || c->kind != NODE_LOOK) continue;
    const PatternNode *item = c->next;
    while (item && item->kind == NODE_LOOK) item = item->next; /* all of them look at its token */
    const PatternNode *atom = item ? opening_atom(item) : NULL;
    if (atom && contradicts(c, atom)) found = c;
  }
  return found;
}
