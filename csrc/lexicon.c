/*
** lexicon.c - where the entries of lexicons stand in the text.
**
** Each token of the blocks that are read is given the list of hits of its lexeme, which
** all articles share (trie.h); from the few behind which a longer form may go on the trie
** is walked, and only where the text itself decides the hits are made for the article
** alone. No path is longer than a form may be (wordlist.c), so the cost is linear. An
** entry never crosses the end of a sentence, and the stop that ends a sentence is not
** taken for the stop of an abbreviation: "in Sept." at the end of one is the entry "Sept."
** without its stop.
**
** On the same way every token is given its keys and every sentence those of all its tokens,
** but for what quotations and marks add to them (match.c), and the tokens are noted that may
** wake a rule.
*/
#include "program.h"
#include "trie.h"
#include "utf.h"

#define WOKEN_EVERY 4u /* of so many tokens hardly more than one may wake a rule */

/* ------------------------------------------------------------- look-ups */

const Hit *quoth__hit_from(const Hit *hit, uint32_t lexicon) {
  for (; hit->lexicon != lexicon; hit++)
    if (hit->last) return NULL;
  return hit;
}

size_t quoth_hit_count(const quoth_article *article) { return article->hit_count; }

static quoth_hit hit_view(const quoth_article *a, uint32_t token, const Hit *hit) {
  uint32_t end = token + hit->tokens;
  return (quoth_hit){quoth__token_span(a, token, end), {token, end}, a->rules->lexicons.items[hit->lexicon].name,
                     a->rules->entries.items[hit->entry].lemma};
}

quoth_hit quoth_hit_at(const quoth_article *article, size_t index) {
  if (index >= quoth_hit_count(article)) return (quoth_hit){.lexicon = NULL};
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

static inline uint32_t lexeme_at(const Walk *w, uint32_t token, bool bare) {
  return bare ? bare_lexeme(w->a, token) : w->a->tokens.lexeme[token];
}

/* The end of the longest path from a token; 0: there is none. */
static inline uint32_t walk_from(Walk *w, uint32_t first, bool bare) {
  const Automaton *trie = w->trie;
  uint32_t lexeme = lexeme_at(w, first, bare), node = lexeme < trie->first.count ? trie->first.items[lexeme] : 0;
  for (uint32_t t = first, child = node; child; w->steps++) {
    node = child;
    if (quoth__has(w->a, t, QUOTH_TOKEN_LAST) || ++t == w->block_end) break;
    child = quoth__child(trie, node, lexeme_at(w, t, bare));
  }
  return node;
}

/* The hits of a node and of those on the way to it, longest first. */
static bool emit_path(Walk *w, uint32_t number, uint32_t first, uint32_t from, bool bare, Keys *keys) {
  const Node *nodes = w->trie->nodes.items;
  *keys = quoth__join(*keys, w->trie->keys.items[nodes[number].keys]);
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
static bool make_hits(Walk *w, uint32_t token, uint32_t node, Keys *keys) {
  quoth_article *a = w->a;
  uint32_t from = a->hits.count;
  w->twice = w->bare;
  if (!emit_path(w, node, token, from, false, keys)) return false;
  if (w->bare && !emit_path(w, walk_from(w, token, true), token, from, true, keys)) return false;
  if (w->bare) sort_longest(a->hits.items + from, a->hits.count - from);
  a->hit_at[token] = a->hits.count > from ? w->trie->hits.count + from : 0;
  a->hit_count += a->hits.count - from;
  if (a->hits.count > from) a->hits.items[a->hits.count - 1].last = true;
  return true;
}

/* The hits of a token behind which a longer form may go on, or of which the text decides. Mostly none
** goes on. */
static APART bool find_hits(Walk *w, uint32_t token, const Start *start, Keys *keys) {
  quoth_article *a = w->a;
  uint32_t number = walk_from(w, token, false);
  bool by_text = start->next == UINT64_MAX || w->bare;
  if (!by_text && number == w->trie->first.items[a->tokens.lexeme[token]]) return true;
  const Node *node = &w->trie->nodes.items[number];
  a->hit_count -= start->count;
  if (w->bare || node->by_text) {
    if (!make_hits(w, token, number, keys)) return false;
  } else {
    a->hit_at[token] = node->hits;
    a->hit_count += node->count;
    *keys = quoth__join(*keys, w->trie->keys.items[node->keys]);
  }
  if (a->hit_at[token] == start->hits) return true;
  keys->own |= quoth__bit(KEY_SEARCHED);
  if (!quoth__room(&a->arena, &a->searched)) return quoth__nomem(a);
  a->searched.items[a->searched.count++] = token;
  return true;
}

/* Tells the tokens inside of entries that begin before them: whether there are any. */
static bool tell_inside(quoth_article *a, uint32_t searched) {
  bool any = false;
  for (; searched < a->searched.count; searched++) {
    uint32_t token = a->searched.items[searched];
    const Hit *longest = quoth__hits_at(a, token);
    for (uint32_t i = 1; longest && i < longest->tokens; i++, any = true)
      a->keys[token + i].own |= quoth__bit(KEY_INSIDE);
  }
  return any;
}

/* What is asked of every token, taken out of the article. */
typedef struct Reading {
  Walk *w;
  const Program *program;
  const uint32_t *lexemes, *flags, *numbers;
  const Start *starts;
  uint32_t *hit_at;
  Keys *keys;
  uint64_t rare;    /* keys that few tokens have and that are looked at more closely */
  uint64_t always;  /* bits of lexemes behind which a longer form is looked for, whatever stands before them */
} Reading;

static Reading reading_of(Walk *w) {
  const quoth_article *a = w->a;
  return (Reading){.w = w, .program = a->rules->program, .lexemes = a->tokens.lexeme, .flags = a->tokens.flags,
                   .numbers = a->tokens.number, .starts = w->trie->starts, .hit_at = a->hit_at, .keys = a->keys,
                   .rare = a->rules->program->waking | QUOTH_TOKEN_NUMBER, .always = w->bare ? UINT64_MAX : 0};
}

/* What the tokens of a sentence have, up to the one at hand. */
typedef struct Held {
  Keys keys;
  size_t hits;
  Woken *woken;     /* where the next one is noted */
} Held;

/* Gives a token what its lexeme has; `next` is the lexeme of the one behind it. Whether it may wake a
** rule cannot be foretold, so that each is noted and the next one takes its place when it may not. */
static inline bool read_token(const Reading *r, Held *held, size_t t, uint32_t next) {
  const Start *start = &r->starts[r->lexemes[t]];
  Keys keys = {start->keys.own | (uint16_t)r->flags[t], start->keys.lexicons};
  r->keys[t].lexicons = keys.lexicons;
  r->hit_at[t] = start->hits;
  held->hits += start->count;
  if (keys.own & r->rare) keys.own = quoth__rare_keys(r->program, keys.own, r->numbers[t]);
  r->keys[t].own = keys.own;
  if (quoth__may_go_on(start->next | r->always, next)) {
    if (!find_hits(r->w, (uint32_t)t, start, &r->keys[t])) return false;
    keys = r->keys[t];
  }
  held->keys = quoth__join(held->keys, keys);
  held->woken->token = (uint32_t)t;
  held->woken += keys.own >> KEY_LEVELS != 0;
  return true;
}

/* Notes how many hits stand before every HITS_PIECE tokens, which are charged: a sentence may be the whole text. */
static bool begin_piece(quoth_article *a, size_t token, size_t hits) {
  a->hits_before[token / HITS_PIECE] = hits;
  return quoth__charge(&a->meter, STAGE_LEXICONS, HITS_PIECE, a->tokens.begin[token], &a->error);
}

/* Tokens of one piece; behind the last one of a sentence no walk goes on, whatever stands there. What lexemes have
** is more than the caches near by hold: it is called for before it is needed. */
static inline bool read_tokens(const Reading *r, Held *sum, size_t begin, size_t end) {
  Held held = *sum;
  for (size_t t = begin; t < end; t++) {
    quoth__ask_for(&r->starts[r->lexemes[t + TOKENS_BEHIND - 1]]);
    if (!read_token(r, &held, t, r->lexemes[t + 1])) return false;
  }
  *sum = held;
  return true;
}

static inline bool read_pieces(const Reading *r, Held *held, quoth_span tokens) {
  for (size_t t = tokens.begin, end; t < tokens.end; t = end) {
    if (t % HITS_PIECE == 0 && !begin_piece(r->w->a, t, r->w->a->hit_count + held->hits)) return false;
    end = t - t % HITS_PIECE + HITS_PIECE;
    if (end > tokens.end) end = tokens.end;
    if (!read_tokens(r, held, t, end)) return false;
  }
  return true;
}

static inline bool read_sentence(const Reading *r, uint32_t sentence) {
  quoth_article *a = r->w->a;
  const quoth_span tokens = a->sentences.items[sentence].tokens;
  const uint32_t searched = a->searched.count;
  if (!quoth__room_for(&a->arena, &a->woken, tokens.end - tokens.begin)) return quoth__nomem(a);
  Held held = {.woken = a->woken.items + a->woken.count};
  if (!read_pieces(r, &held, tokens)) return false;
  if (tell_inside(a, searched)) held.keys.own |= quoth__bit(KEY_INSIDE);
  a->sentence_keys[sentence] = held.keys;
  for (Woken *woken = a->woken.items + a->woken.count; woken < held.woken; woken++) woken->sentence = sentence;
  a->woken.count = (uint32_t)(held.woken - a->woken.items);
  a->hit_count += held.hits;
  return true;
}

static void pass_block(quoth_article *a, const quoth_block *block) {
  for (uint32_t t = block->tokens.begin; t < block->tokens.end; t++) {
    if (t % HITS_PIECE == 0) a->hits_before[t / HITS_PIECE] = a->hit_count;
    a->hit_at[t] = 0;
  }
}

static inline bool read_block(const Reading *r, const quoth_block *block) {
  Walk *w = r->w;
  quoth_article *a = w->a;
  w->block_end = block->tokens.end;
  if (!block->read) pass_block(a, block);
  for (uint32_t s = block->sentences.begin; s < block->sentences.end; s++) {
    uint32_t at = a->tokens.begin[a->sentences.items[s].tokens.begin];
    if (block->read && !read_sentence(r, s)) return false;
    if (!quoth__charge(&a->meter, STAGE_LEXICONS, 1 + w->steps, at, &a->error)) return false;
    w->steps = 0;
  }
  return true;
}

bool quoth__read_lexicons(quoth_article *a) {
  size_t count = a->tokens.count;
  Walk w = {.a = a, .trie = a->rules->automaton};
  w.bare = w.trie->bare && !a->source.ascii;
  a->known_hits = quoth__known_hits(a->rules, &a->known_count);
  a->hit_at = quoth__take(&a->arena, (count + 1) * sizeof *a->hit_at);
  a->keys = quoth__take(&a->arena, (count + KEYS_BEHIND) * sizeof *a->keys);
  a->hits_before = quoth__take(&a->arena, (count / HITS_PIECE + 1) * sizeof *a->hits_before);
  a->sentence_keys = quoth__take(&a->arena, a->sentences.count * sizeof *a->sentence_keys);
  if (!a->hit_at || !a->keys || !a->hits_before || !a->sentence_keys ||
      !quoth__room_for(&a->arena, &a->woken, a->tokens.count / WOKEN_EVERY))
    return quoth__nomem(a);
  a->hit_at[count] = 0;
  const Reading reading = reading_of(&w);
  for (uint32_t i = 0; i < a->blocks.count; i++)
    if (!read_block(&reading, &a->blocks.items[i])) return false;
  return true;
}
