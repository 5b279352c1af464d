/*
** trie.c - the forms of all lexicons as paths, and what is known of a token by its lexeme
** alone (trie.h).
*/
#include "trie.h"

#include "program.h"
#include "table.h"

#define KEYS_NEAR 8u
#define COPIED_MOST 64u /* hits that are copied from a node to each of its children */

/* ----------------------------------------------------------------- growing */

static bool grow_edges(Arena *arena, Automaton *trie) {
  uint32_t old_count = trie->edges ? trie->edge_mask + 1 : 0, count = old_count ? old_count * 2 : 256;
  Edge *old = trie->edges, *edges = quoth__take_zero(arena, count, sizeof *edges);
  if (!edges) return false;
  trie->edges = edges;
  trie->edge_mask = count - 1;
  for (uint32_t i = 0; i < old_count; i++)
    if (old[i].child) *quoth__find_edge(trie, old[i].node, old[i].lexeme) = old[i];
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

Automaton *quoth__trie_of(quoth_rules *rules) {
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
  Edge *edge = quoth__find_edge(trie, node, lexeme);
  if (edge->child) return edge->child;
  uint32_t child = new_node(&rules->arena, trie, node);
  if (!child) return 0;
  *edge = (Edge){node, lexeme, child};
  trie->edge_count++;
  trie->nodes.items[node].next |= quoth__child_bit(lexeme);
  trie->nodes.items[child].by_text = strcmp(quoth__lexeme_text(rules, lexeme), ".") == 0;
  return child;
}

uint32_t quoth__path_node(quoth_rules *rules, const uint32_t *lexemes, uint32_t count) {
  uint32_t node = first_node(&rules->arena, rules->automaton, lexemes[0]);
  for (uint32_t i = 1; node && i < count; i++) node = next_node(rules, node, lexemes[i]);
  return node;
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

static bool filter_edges(Arena *arena, Automaton *trie) {
  uint32_t slots = trie->edge_mask + 1;
  trie->edge_bits = quoth__take_zero(arena, slots, EDGE_BITS / 8);
  for (uint32_t i = 0; trie->edge_bits && i < slots; i++) {
    if (!trie->edges[i].child) continue;
    uint32_t bit = quoth__edge_bit(trie, trie->edges[i].node, trie->edges[i].lexeme);
    trie->edge_bits[bit / 64] |= quoth__bit(bit & 63);
  }
  return trie->edge_bits != NULL;
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
  return trie->starts && filter_edges(&rules->arena, trie) ? quoth__index_runs(rules, error) : quoth__no_memory(error);
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
