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
** of what stands before and behind it. Marks have their own count of beginnings. */
typedef struct Call {
  uint32_t token, sentence;
  Keys before, behind;
  int source;
} Call;

/* Tries the beginnings before the token that were not tried yet, as far back as what
** stands between may be part of a match; where that may be anything it is not looked at. */
static bool wake_rule(Matcher *m, const Wake *w, const Call *call) {
  const Keys *keys = m->a->keys;
  uint32_t *next = &m->next_start[call->source][w->rule];
  uint32_t token = call->token, low = w->crosses ? m->block_begin : call->sentence;
  if (token < w->nearest || m->block_end < w->least) return true;
  if (w->farthest != UNBOUNDED && token - low > w->farthest) low = token - w->farthest;
  if (low < *next) low = *next;
  uint32_t high = token - w->nearest, last = m->block_end - w->least;
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

/* Tries the rules of a list that begins there, 0: of none. */
static bool wake(Matcher *m, uint32_t list, const Call *call) {
  if (!list) return true;
  for (const Wake *w = &m->program->wakes.items[list];; w++) {
    bool may = quoth__shares(w->behind, call->behind) & quoth__shares(w->before, call->before);
    if (may && !wake_rule(m, w, call)) return false;
    if (w->last) return true;
  }
}

static bool wake_by_keys(Matcher *m, const Level *level, uint64_t keys, const Call *call) {
  for (; keys; keys &= keys - 1)
    if (!wake(m, level->by_key[__builtin_ctzll(keys)], call)) return false;
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
  Call call = {token, sentence, quoth__keys_before(m, token),
               quoth__keys_at(m, quoth__position_behind(m, token)), 0};
  if (lexeme < level->lexeme_count && level->by_lexeme[lexeme] &&
      !wake(m, level->by_lexeme[lexeme], &call))
    return false;
  return wake_by_keys(m, level, keys, &call) && (!level->by_lexicon || wake_by_hits(m, level, call)) &&
         (!level->every || wake(m, level->every, &call));
}

static quoth_span sentence_around(const quoth_article *a, uint32_t token) {
  return a->sentences.items[quoth__sentence_of(a, token)].tokens;
}

/* The tokens of the block in hand that wake rules, from the cursor on. */
static bool scan_tokens(Matcher *m, const Level *level, uint32_t levels) {
  const quoth_article *a = m->a;
  const Woken *w = a->woken.items + m->woken, *end = a->woken.items + a->woken.count;
  quoth_span sentence = {0, 0};
  for (; w < end && w->token < m->block_end; w++) {
    if (!(w->levels & levels)) continue;
    if (w->token >= sentence.end) {
      sentence = sentence_around(a, w->token);
      if (!level->crosses || m->memo.count > MEMO_MOST) quoth__matcher_forget(m);
    }
    if (!wake_all(m, level, w->token, sentence.begin)) return false;
  }
  m->woken = (uint32_t)(w - a->woken.items);
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
    Call call = {token, sentence_around(a, token).begin, quoth__keys_before(m, token), any_keys, 1};
    if (!wake(m, level->by_type[level->types.items[i]], &call)) return false;
  }
  return true;
}

static bool scan_block(Matcher *m, const Level *level, uint32_t levels, uint32_t *cursors) {
  bool by_token = level->by_lexeme || level->by_lexicon || level->keys || level->every;
  quoth__matcher_forget(m);
  m->steps += by_token ? m->block_end - m->block_begin : 1;
  return (!by_token || scan_tokens(m, level, levels)) &&
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
  uint32_t levels = (uint32_t)(quoth__level_bit(number) >> KEY_LEVELS);
  uint32_t *cursors = quoth__take_zero(&a->arena, level->types.count, sizeof *cursors);
  if (!cursors) return quoth__nomem(a);
  m->candidates.count = m->woken = 0;
  for (uint32_t i = 0; i < level->reads.count; i++) tell_marks(a, level->reads.items[i]);
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    const quoth_block *block = &a->blocks.items[i];
    m->block_begin = block->tokens.begin;
    m->block_end = block->tokens.end;
    if (block->read && m->block_begin < m->block_end && !scan_block(m, level, levels, cursors)) return false;
  }
  return m->candidates.count == 0 || quoth__choose_marks(m);
}

/* The levels whose rules the keys of a token wake. */
static uint64_t levels_of(const Program *program, uint64_t own) {
  uint64_t levels = 0;
  for (uint32_t i = 0; i < program->levels.count; i++)
    if (own & program->levels.items[i].keys) levels |= quoth__level_bit(i);
  return levels;
}

/* Adds to the keys of the tokens what they are, and which levels they wake: tokens and
** hits are the same for all of them. Which tokens wake one cannot be foretold, so that
** each is noted and the next one takes its place when it does not. */
static bool read_keys(quoth_article *a, uint32_t begin, uint32_t end) {
  const Program *program = a->rules->program;
  const uint32_t *flags = a->tokens.flags, *number = a->tokens.number, *lexeme = a->tokens.lexeme;
  const uint64_t *of_lexeme = program->lexeme_keys;
  const uint64_t always = program->always | quoth__bit(KEY_TOKEN), waking = program->waking;
  const uint32_t lexemes = program->lexeme_count;
  if (!quoth__room_for(&a->arena, &a->woken, end - begin)) return quoth__nomem(a);
  Woken *woken = a->woken.items + a->woken.count;
  for (uint32_t t = begin; t < end; t++) {
    uint64_t own = a->keys[t].own | always | (uint16_t)flags[t];
    if (lexeme[t] < lexemes) own |= of_lexeme[lexeme[t]];
    if (number[t] != QUOTH_NO_NUMBER) own |= quoth__bit(number[t] < LARGE_NUMBER ? KEY_SMALL : KEY_LARGE);
    if (own & waking) own |= levels_of(program, own);
    a->keys[t].own = own;
    *woken = (Woken){t, (uint32_t)(own >> KEY_LEVELS)};
    woken += own >= quoth__bit(KEY_LEVELS);
  }
  a->woken.count = (uint32_t)(woken - a->woken.items);
  return true;
}

#define PIECE 512u /* tokens for which room is made at a time */

static bool read_block_keys(quoth_article *a, quoth_span tokens) {
  for (uint32_t from = tokens.begin; from < tokens.end; from += PIECE) {
    uint32_t to = tokens.end - from < PIECE ? tokens.end : from + PIECE;
    if (!read_keys(a, from, to)) return false;
  }
  return true;
}

static bool read_all_keys(quoth_article *a) {
  for (uint32_t b = 0; b < a->blocks.count && !a->keyed; b++)
    if (a->blocks.items[b].read && !read_block_keys(a, a->blocks.items[b].tokens)) return false;
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
