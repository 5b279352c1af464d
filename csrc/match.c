/*
** match.c - runs the rules of a phase over an article, level by level.
**
** Every token is given its keys once for all levels; of each block those tokens are
** visited that wake rules of the level in hand, and the marks that do. What wakes a
** rule (trigger.c) has it tried at the beginnings that this allows and at which its
** opening (opening.c) may stand, each of them once. Where nothing wakes a rule it costs
** nothing.
*/
#include "matcher.h"

#define MEMO_MOST (1u << 20) /* answers kept from sentence to sentence */

static const Keys any_keys = {UINT64_MAX, UINT64_MAX};

static bool attempt(Matcher *m, uint32_t rule, uint32_t first) {
  quoth_article *a = m->a;
  quoth_rule_count *count = a->rule_counts ? &a->rule_counts[rule] : NULL;
  uint64_t steps = m->steps, began = count ? quoth__clock() : 0;
  Answer answer = quoth__match_at(m, rule, first);
  if (count) {
    count->tried++;
    count->matched += answer != NO_MATCH;
    count->steps += m->steps - steps;
    count->nanoseconds += quoth__clock() - began;
  }
  if (m->failed || !answer) return !m->failed;
  if (!quoth__room(&a->arena, &m->candidates)) return quoth__nomem(a);
  m->candidates.items[m->candidates.count++] =
      (Candidate){a->rules->rules.items[rule].type, first, answer - 1, rule};
  return true;
}

/* What wakes rules: a token of the sentence that begins at `sentence`, and the keys
** of what stands behind it. Marks have their own count of beginnings. */
typedef struct Call {
  uint32_t token, sentence;
  Keys behind;
  int source;
} Call;

/* Tries the beginnings before the token that were not tried yet, as far back as what
** stands between may be part of a match; where that may be anything it is not looked at. */
static bool wake_rule(Matcher *m, const Wake *w, const Call *call) {
  const Keys *keys = m->a->keys;
  const RuleCode *code = &m->program->rules[w->rule];
  uint32_t *next = &m->next_start[call->source][w->rule];
  uint32_t token = call->token, low = code->crosses ? m->block_begin : call->sentence;
  if (token < w->nearest || m->block_end < code->least) return true;
  if (w->farthest != UNBOUNDED && token - low > w->farthest) low = token - w->farthest;
  if (low < *next) low = *next;
  uint32_t high = token - w->nearest, last = m->block_end - code->least;
  if (low > high) return true;
  *next = high + 1;
  for (uint32_t first = w->inner.own & quoth__bit(KEY_TOKEN) ? high : token;; first--) {
    m->steps++;
    if (first <= high && first <= last && quoth__shares(w->opening, keys[first]) &&
        !attempt(m, w->rule, first))
      return false;
    if (first == low || !quoth__shares(w->inner, keys[first - 1])) return true;
  }
}

static bool wake(Matcher *m, uint32_t list, const Call *call) {
  for (const Wake *w; list; list = w->next) {
    w = &m->program->wakes.items[list];
    if (quoth__shares(w->behind, call->behind) && !wake_rule(m, w, call)) return false;
  }
  return true;
}

static bool wake_by_keys(Matcher *m, const Level *level, uint64_t keys, const Call *call) {
  for (uint32_t bit = 0; keys; bit++, keys >>= 1)
    if ((keys & 1) && !wake(m, level->by_key[bit], call)) return false;
  return true;
}

static bool wake_by_hits(Matcher *m, const Level *level, Call call) {
  const quoth_article *a = m->a;
  for (uint32_t hit = a->hit_at[call.token]; hit < a->hits.count; hit++) {
    const Hit *h = &a->hits.items[hit];
    if (h->first != call.token) break;
    if (!level->by_lexicon[h->lexicon]) continue;
    call.behind = quoth__keys_at(m, quoth__position_behind(m, h->end - 1));
    if (!wake(m, level->by_lexicon[h->lexicon], &call)) return false;
  }
  return true;
}

static bool wake_all(Matcher *m, const Level *level, uint32_t token, uint32_t sentence) {
  uint32_t lexeme = m->a->tokens.lexeme[token];
  uint64_t keys = m->a->keys[token].own & level->keys;
  Call call = {token, sentence, quoth__keys_at(m, quoth__position_behind(m, token)), 0};
  if (lexeme < level->lexeme_count && level->by_lexeme[lexeme] &&
      !wake(m, level->by_lexeme[lexeme], &call))
    return false;
  return (!keys || wake_by_keys(m, level, keys, &call)) &&
         (!level->by_lexicon || wake_by_hits(m, level, call)) &&
         (!level->every || wake(m, level->every, &call));
}

/* The tokens of the block in hand that wake rules, from the cursor on. */
static bool scan_tokens(Matcher *m, const Level *level, uint64_t bit) {
  const quoth_article *a = m->a;
  uint32_t last = NONE;
  for (; m->woken < a->woken.count && a->woken.items[m->woken] < m->block_end; m->woken++) {
    uint32_t token = a->woken.items[m->woken];
    if (!(a->keys[token].own & bit)) continue;
    uint32_t sentence = a->sentences.items[quoth__sentence_of(a, token)].tokens.begin;
    if (sentence != last && (!level->crosses || m->memo.count > MEMO_MOST)) quoth__matcher_forget(m);
    last = sentence;
    if (!wake_all(m, level, token, sentence)) return false;
  }
  return true;
}

/* Of the types that wake rules the one whose next mark comes first; `cursors` hold
** the next mark of each. NONE when no mark is left in the block. */
static uint32_t next_type(const Matcher *m, const Level *level, const uint32_t *cursors, uint32_t *token) {
  uint32_t best = NONE;
  *token = m->block_end;
  for (uint32_t i = 0; i < level->types.count; i++) {
    const MarkVector *marks = &m->a->marks[level->types.items[i]];
    if (cursors[i] >= marks->count || marks->items[cursors[i]].first >= *token) continue;
    *token = marks->items[cursors[i]].first;
    best = i;
  }
  return best;
}

static bool scan_marks(Matcher *m, const Level *level, uint32_t *cursors) {
  const quoth_article *a = m->a;
  uint32_t token, i;
  quoth__matcher_forget(m);
  while ((i = next_type(m, level, cursors, &token)) != NONE) {
    cursors[i]++;
    m->steps += level->types.count;
    if (token < m->block_begin) continue;
    uint32_t sentence = a->sentences.items[quoth__sentence_of(a, token)].tokens.begin;
    if (!wake(m, level->by_type[level->types.items[i]], &(Call){token, sentence, any_keys, 1})) return false;
  }
  return true;
}

static bool scan_block(Matcher *m, const Level *level, uint64_t bit, uint32_t *cursors) {
  bool by_token = level->by_lexeme || level->by_lexicon || level->keys || level->every;
  quoth__matcher_forget(m);
  m->steps += by_token ? m->block_end - m->block_begin : 1;
  return (!by_token || scan_tokens(m, level, bit)) &&
         (!level->types.count || scan_marks(m, level, cursors)) && quoth__matcher_charge(m);
}

/* The keys of the marks of a type. Where marks lie one in another the tokens inside
** are told once. */
static void tell_marks(quoth_article *a, uint32_t type) {
  const MarkVector *marks = &a->marks[type];
  uint32_t inside = 0;
  for (uint32_t i = 0; i < marks->count; i++) {
    const Mark *mark = &marks->items[i];
    a->keys[mark->first].own |= quoth__type_bit(type);
    if (quoth__is_wide(type)) continue;
    if (inside <= mark->first) inside = mark->first + 1;
    for (; inside < mark->end; inside++) a->keys[inside].own |= quoth__bit(KEY_INSIDE);
  }
}

static bool run_level(Matcher *m, uint32_t number) {
  quoth_article *a = m->a;
  const Level *level = &m->program->levels.items[number];
  uint64_t bit = quoth__level_bit(number);
  uint32_t *cursors = quoth__take_zero(&a->arena, level->types.count, sizeof *cursors);
  if (!cursors) return quoth__nomem(a);
  m->candidates.count = m->woken = 0;
  for (uint32_t i = 0; i < level->reads.count; i++) tell_marks(a, level->reads.items[i]);
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    const quoth_block *block = &a->blocks.items[i];
    m->block_begin = block->tokens.begin;
    m->block_end = block->tokens.end;
    if (block->read && m->block_begin < m->block_end &&
        !scan_block(m, level, bit, cursors))
      return false;
  }
  return m->candidates.count == 0 || quoth__choose_marks(m);
}

/* What a token is, for its keys. */
static uint64_t own_keys(const Program *program, uint32_t flags, uint32_t number, uint32_t lexeme) {
  uint64_t own = program->always | quoth__bit(KEY_TOKEN) | (uint16_t)flags;
  if (number != QUOTH_NO_NUMBER) own |= quoth__bit(number < LARGE_NUMBER ? KEY_SMALL : KEY_LARGE);
  if (lexeme < program->lexeme_count && program->lexeme_keys[lexeme].word) {
    LexemeKeys keys = program->lexeme_keys[lexeme];
    own |= quoth__bit(keys.word) | (uint64_t)keys.levels << KEY_LEVELS;
  }
  for (uint32_t i = 0; (own & program->waking) && i < program->levels.count; i++)
    if (own & program->levels.items[i].keys) own |= quoth__level_bit(i);
  return own;
}

/* Adds to the keys of the tokens what they are, and which levels they wake: tokens and
** hits are the same for all of them. */
static bool read_keys(quoth_article *a, quoth_span tokens) {
  const Program *program = a->rules->program;
  const uint32_t *flags = a->tokens.flags, *number = a->tokens.number, *lexeme = a->tokens.lexeme;
  Keys *keys = a->keys;
  for (uint32_t t = tokens.begin; t < tokens.end; t++) {
    uint64_t own = keys[t].own | own_keys(program, flags[t], number[t], lexeme[t]);
    keys[t].own = own;
    if (own < quoth__bit(KEY_LEVELS)) continue;
    if (!quoth__room(&a->arena, &a->woken)) return quoth__nomem(a);
    a->woken.items[a->woken.count++] = t;
  }
  return true;
}

static bool read_all_keys(quoth_article *a) {
  for (uint32_t b = 0; b < a->blocks.count && !a->keyed; b++)
    if (a->blocks.items[b].read && !read_keys(a, a->blocks.items[b].tokens)) return false;
  a->keyed = true;
  return true;
}

static bool start_counting(quoth_article *a) {
  const quoth_rules *rules = a->rules;
  if (!(a->flags & QUOTH_COUNT_RULES) || a->rule_counts) return true;
  a->rule_counts = quoth__take_zero(&a->arena, rules->rules.count, sizeof *a->rule_counts);
  if (!a->rule_counts) return quoth__nomem(a);
  for (uint32_t i = 0; i < rules->rules.count; i++) {
    a->rule_counts[i].rule = rules->rules.items[i].name;
    a->rule_counts[i].place = rules->rules.items[i].place;
  }
  return true;
}

bool quoth__match_rules(quoth_article *a, Phase phase) {
  const Program *program = a->rules->program;
  Matcher m = {0};
  if (!start_counting(a) || !read_all_keys(a)) return false;
  if (a->tokens.count > INT32_MAX)
    return quoth__fail(&a->error, QUOTH_ELIMIT, 0, "more tokens than rules can be matched over");
  for (uint32_t i = 0; i < program->levels.count; i++) {
    const Level *level = &program->levels.items[i];
    if (level->phase != phase || a->tokens.count == 0) continue;
    if (!m.a && !quoth__matcher_start(&m, a)) return false;
    if (!run_level(&m, i)) return false;
  }
  return phase == PHASE_EXPRESSIONS || quoth__collect_marks(a);
}
