/*
** match.c - runs the rules of a phase over an article, level by level.
**
** The tokens of each block are scanned once, and once the marks that wake rules;
** what wakes a rule (trigger.c) has it tried at the beginnings that this allows, each
** of them once. Where nothing wakes a rule it costs nothing.
*/
#include "matcher.h"

#define MEMO_MOST (1u << 20) /* answers kept from sentence to sentence */

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

/* A trigger stands at a token of the sentence that begins at `sentence`: tries the
** beginnings before it that were not tried yet. */
static bool wake(Matcher *m, uint32_t list, uint32_t token, uint32_t sentence, int source) {
  for (; list; list = m->program->wakes.items[list].next) {
    const Wake *w = &m->program->wakes.items[list];
    const RuleCode *code = &m->program->rules[w->rule];
    uint32_t *next = &m->next_start[source][w->rule];
    uint32_t low = code->crosses ? m->block_begin : sentence;
    if (token < w->nearest || m->block_end < code->least) continue;
    if (w->farthest != UNBOUNDED && token - low > w->farthest) low = token - w->farthest;
    if (low < *next) low = *next;
    uint32_t high = token - w->nearest, last = m->block_end - code->least;
    for (uint32_t first = low; first <= high && first <= last; first++)
      if (quoth__opening_lets(&code->opening, m->a, m->openings, first) && !attempt(m, w->rule, first))
        return false;
    if (high >= low) m->steps += high - low + 1;
    if (high + 1 > *next) *next = high + 1;
  }
  return true;
}

static bool wake_by_flags(Matcher *m, const Level *level, uint32_t token, uint32_t sentence,
                          uint32_t flags) {
  for (uint32_t bit = 0; flags; bit++, flags >>= 1)
    if ((flags & 1) && !wake(m, level->by_flag[bit], token, sentence, 0)) return false;
  return true;
}

static bool wake_by_hits(Matcher *m, const Level *level, uint32_t token, uint32_t sentence) {
  const quoth_article *a = m->a;
  for (uint32_t hit = a->hit_at[token]; hit < a->hits.count && a->hits.items[hit].first == token; hit++) {
    uint32_t lexicon = a->hits.items[hit].lexicon;
    if (!wake(m, level->by_lexicon[lexicon], token, sentence, 0)) return false;
  }
  return true;
}

static bool wake_all(Matcher *m, const Level *level, uint32_t token, uint32_t sentence) {
  const TokenArray *tokens = &m->a->tokens;
  uint32_t flags = tokens->flags[token] & level->flags, lexeme = tokens->lexeme[token];
  if (lexeme < level->lexeme_count && level->by_lexeme[lexeme] &&
      !wake(m, level->by_lexeme[lexeme], token, sentence, 0))
    return false;
  return (!flags || wake_by_flags(m, level, token, sentence, flags)) &&
         (!level->by_lexicon || wake_by_hits(m, level, token, sentence)) &&
         wake(m, level->every, token, sentence, 0);
}

static bool scan_tokens(Matcher *m, const Level *level, quoth_span sentences, uint8_t bit) {
  const quoth_article *a = m->a;
  for (uint32_t s = sentences.begin; s < sentences.end; s++) {
    quoth_span tokens = a->sentences.items[s].tokens;
    if (!level->crosses || m->memo.count > MEMO_MOST) quoth__matcher_forget(m);
    for (uint32_t t = tokens.begin; t < tokens.end; t++)
      if ((a->wakes[t] & bit) && !wake_all(m, level, t, tokens.begin)) return false;
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
    if (!wake(m, level->by_type[level->types.items[i]], token, sentence, 1)) return false;
  }
  return true;
}

static bool scan_block(Matcher *m, const Level *level, quoth_span sentences, uint8_t bit, uint32_t *cursors) {
  bool by_token = level->by_lexeme || level->by_lexicon || level->flags || level->every;
  quoth__matcher_forget(m);
  m->steps += by_token ? m->block_end - m->block_begin : 1;
  return (!by_token || scan_tokens(m, level, sentences, bit)) &&
         (!level->types.count || scan_marks(m, level, cursors)) && quoth__matcher_charge(m);
}

static bool run_level(Matcher *m, uint32_t number) {
  quoth_article *a = m->a;
  const Level *level = &m->program->levels.items[number];
  uint8_t bit = quoth__level_bit(number);
  uint32_t *cursors = quoth__take_zero(&a->arena, level->types.count, sizeof *cursors);
  if (!cursors) return quoth__nomem(a);
  m->candidates.count = 0;
  if (level->opening_types) quoth__opening_types(m->openings, a, level->opening_types);
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    const quoth_block *block = &a->blocks.items[i];
    m->block_begin = block->tokens.begin;
    m->block_end = block->tokens.end;
    if (block->read && m->block_begin < m->block_end &&
        !scan_block(m, level, block->sentences, bit, cursors))
      return false;
  }
  return m->candidates.count == 0 || quoth__choose_marks(m);
}

/* Which levels a token may wake: tokens and hits are the same for all of them. */
static uint8_t levels_of(const quoth_article *a, uint32_t token) {
  const Program *program = a->rules->program;
  uint32_t lexeme = a->tokens.lexeme[token], flags = a->tokens.flags[token] & program->flags;
  uint8_t bits = program->always;
  if (lexeme < program->lexeme_count) bits |= program->lexeme_levels[lexeme];
  for (uint32_t hit = a->hit_at[token]; hit < a->hits.count && a->hits.items[hit].first == token; hit++)
    bits |= program->lexicon_levels[a->hits.items[hit].lexicon];
  for (uint32_t i = 0; flags && i < program->levels.count; i++)
    if (flags & program->levels.items[i].flags) bits |= quoth__level_bit(i);
  return bits;
}

static bool read_wakes(quoth_article *a) {
  if (a->wakes) return true;
  a->wakes = quoth__take(&a->arena, a->tokens.count);
  if (!a->wakes) return quoth__nomem(a);
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    quoth_span tokens = a->blocks.items[b].tokens;
    for (uint32_t t = tokens.begin; a->blocks.items[b].read && t < tokens.end; t++)
      a->wakes[t] = levels_of(a, t);
  }
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
  if (!start_counting(a) || !read_wakes(a)) return false;
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
