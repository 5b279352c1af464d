/*
** match.c - runs the rules of a phase over an article, level by level.
**
** Every token has its keys, once for all levels, and every sentence those of all its tokens
** (lexicon.c). A piece of the text after the other, those tokens are visited that wake rules
** of the level in hand, and the marks that do. What wakes a rule (trigger.c) has it tried at the beginnings that this
** allows and at which its opening (opening.c) may stand, each of them once, if the
** sentence holds what else it needs. Where nothing wakes a rule it costs nothing.
*/
#include "matcher.h"

#define MEMO_MOST (1u << 20) /* answers kept from sentence to sentence */
#define INSIDE_FEW KEYS_BEHIND /* tokens that are told at once whether they are inside a mark */
#define TOLD_A_STEP 64u      /* tokens of a piece that marks are told of and that are asked whether they wake a rule */
#define PIECE_TOKENS 4096u   /* what is known of so many stays in the cache from level to level */

static const Keys any_keys = {UINT64_MAX, UINT64_MAX}, end_keys = {(uint64_t)1 << KEY_END, 0};

static Answer counted_match(Matcher *m, uint32_t rule, uint32_t first) {
  quoth_rule_count *count = &m->a->rule_counts[rule];
  uint64_t steps = m->steps, began = quoth__clock();
  Answer answer = quoth__match_at(m, rule, first);
  count->tried++;
  count->matched += answer != NO_MATCH;
  count->steps += m->steps - steps;
  count->nanoseconds += quoth__clock() - began;
  return answer;
}

static bool attempt(Matcher *m, uint32_t rule, uint32_t first) {
  quoth_article *a = m->a;
  Answer answer = a->rule_counts ? counted_match(m, rule, first) : quoth__match_at(m, rule, first);
  if (!answer || m->failed) return !m->failed;
  uint32_t type = a->rules->rules.items[rule].type;
  CandidateVector *candidates = &m->candidates[type];
  if (!quoth__room(&a->arena, candidates)) return quoth__nomem(a);
  candidates->items[candidates->count++] = (Candidate){type, first, answer - 1, rule};
  return true;
}

/* What wakes rules of a level: a token of the sentence [begin, end), what stands before and
** behind it, and the keys of all tokens of the sentence. Marks have their own count of
** beginnings. */
typedef struct Call {
  const Level *level;
  uint32_t token, begin, end;
  const Keys *before, *behind;
  Keys held;
  int source;
} Call;

/* Tries the beginnings before the token that were not tried yet, as far back as what
** stands between may be part of a match; where that may be anything it is not looked at. */
static bool try_beginnings(Matcher *m, uint32_t rule, const Call *call) {
  const Search *s = &m->program->rules[rule].search;
  const Keys *keys = m->a->keys;
  uint32_t *next = &m->next_start[call->source][rule];
  uint32_t token = call->token, low = s->crosses ? m->block_begin : call->begin;
  if (token < s->nearest || m->block_end < s->least) return true;
  uint32_t high = token - s->nearest, last = m->block_end - s->least;
  if (s->anchored && high > low) high = low;
  if (s->farthest != UNBOUNDED && token - low > s->farthest) low = token - s->farthest;
  if (low < *next) low = *next;
  if (low > high) return true;
  *next = high + 1;
  for (uint32_t first = s->inner.own & quoth__bit(KEY_TOKEN) ? high : token;; first--) {
    m->steps++;
    if (first <= high && first <= last && quoth__shares(s->opening, keys[first]) && !attempt(m, rule, first))
      return false;
    if (first == low || !quoth__shares(s->inner, keys[first - 1])) return true;
  }
}

/* Whether what must stand near what wakes the rule does; of a rule that stays in its sentence. */
static bool stands_near(const Matcher *m, Keys keys, const Near *near, const Call *call) {
  int64_t low = (int64_t)call->token + near->from, end = (int64_t)call->token + near->to + 1;
  if (low < call->begin) low = call->begin;
  if (end > call->end) end = call->end;
  for (; low < end; low++)
    if (quoth__shares(keys, m->keys[low])) return true;
  return false;
}

/* Goes to a sentence, which is the one in hand or lies behind it. */
static void enter_sentence(Matcher *m, uint32_t sentence, Call *call) {
  uint32_t block_begin = m->block_begin;
  const quoth_sentence *s = &m->a->sentences.items[sentence];
  call->begin = s->tokens.begin;
  call->end = s->tokens.end;
  call->held = m->a->sentence_keys[sentence];
  quoth__matcher_enter_block(m, s->block);
  if (!call->level->crosses || m->block_begin != block_begin || m->memo.count > MEMO_MOST) quoth__matcher_forget(m);
}

/* Whether what stands before and behind is right. No branch: either is as often as not what refuses. */
static inline uint32_t is_between(const Wake *wake, const Call *call) {
  return (uint32_t)quoth__shares(wake->before, *call->before) & quoth__shares(wake->behind, *call->behind);
}

/* Whether the sentence holds what is needed. */
static inline bool has_needs(const Wake *wake, const Call *call) {
  return (int)quoth__shares(wake->needs[0], call->held) & quoth__shares(wake->needs[1], call->held);
}

_Static_assert(NEEDS == 2, "both needs are asked");

/* Tries a rule that stands between what it asks for. */
static bool wake_rule(Matcher *m, uint32_t number, const Call *call) {
  const Wake *wake = &m->program->wakes.items[number];
  const Sleeper *sleeper = &m->program->sleepers.items[number];
  if (!has_needs(wake, call)) return true;
  for (uint32_t i = 0; i < sleeper->near_count; i++)
    if (!stands_near(m, wake->needs[sleeper->near[i].need], &sleeper->near[i], call)) return true;
  return try_beginnings(m, sleeper->rule, call);
}

/* Tries the rules of a list. Which ones may be woken is asked of many before any is tried. */
static bool wake_all_of(Matcher *m, const WakeList *list, const Call *call) {
  for (uint32_t from = list->first, end = from + list->count, next; from < end; from = next) {
    const Wake *wakes = &m->program->wakes.items[from];
    uint64_t may = 0;
    next = end - from < 64 ? end : from + 64;
    for (uint32_t i = next - from; i-- > 0;) may = 2 * may + is_between(&wakes[i], call);
    for (; may; may &= may - 1)
      if (!wake_rule(m, from + (uint32_t)__builtin_ctzll(may), call)) return false;
  }
  return true;
}

/* Tries those of a list, and of what belongs to it, if any may be woken. */
static inline bool wake(Matcher *m, uint32_t number, const Call *call) {
  const WakeList *list = &m->program->wake_lists.items[number];
  do if (is_between(&list->any, call) && has_needs(&list->any, call) && !wake_all_of(m, list, call)) return false;
  while ((list++)->more);
  return true;
}

/* The keys of what stands behind a token in its sentence, of which `keys` are its own. */
static inline const Keys *keys_behind(const Keys *keys) { return keys->own & QUOTH_TOKEN_LAST ? &end_keys : keys + 1; }

static bool wake_by_keys(Matcher *m, uint64_t keys, const Call *call) {
  for (; keys; keys &= keys - 1)
    if (!wake(m, call->level->by_key[__builtin_ctzll(keys)], call)) return false;
  return true;
}

static bool wake_by_hits(Matcher *m, Call *call) {
  for (const Hit *hit = quoth__hits_at(m->a, call->token); hit; hit = quoth__hit_behind(hit)) {
    uint32_t list = call->level->by_lexicon[hit->lexicon];
    if (!list) continue;
    call->behind = keys_behind(&m->keys[call->token + hit->tokens - 1]);
    if (!wake(m, list, call)) return false;
  }
  return true;
}

static bool wake_by_run(Matcher *m, const uint32_t *run, const Call *call) {
  for (; *run; run++)
    if (!wake(m, *run, call)) return false;
  return true;
}

/* What stands before a sentence may be of another block: it is not looked at. The hits come
** last: each has another end. */
static bool wake_all(Matcher *m, const Woken *w, Call *call) {
  const Level *level = call->level;
  const uint32_t token = w->token, lexeme = m->lexemes[token];
  const Keys *keys = &m->keys[token];
  const uint64_t own = keys->own, lexicons = keys->lexicons;
  const bool searched = own & quoth__bit(KEY_SEARCHED);
  const uint32_t *runs = searched ? level->by_lexeme : level->by_token;
  call->token = token;
  call->before = own & QUOTH_TOKEN_FIRST ? &any_keys : keys - 1;
  call->behind = keys_behind(keys);
  return (lexeme >= level->lexeme_count || wake_by_run(m, &m->program->runs.items[runs[lexeme]], call)) &&
         wake_by_keys(m, own & level->keys, call) && (!level->every || wake(m, level->every, call)) &&
         (!searched || !(lexicons & level->lexicons) || wake_by_hits(m, call));
}

/* Blocks that all levels of a phase are run over before the next ones are: their tokens and
** what wakes rules among them. */
typedef struct Piece {
  uint32_t begin, end;
  uint32_t woken, woken_end;
  uint32_t blocks_end;
} Piece;

/* The number of the first that is noted behind the piece: no token is noted twice. */
static uint32_t woken_behind(const quoth_article *a, const Piece *piece) {
  const uint32_t token = piece->end, left = a->woken.count - piece->woken, tokens = token - piece->begin;
  uint32_t low = piece->woken, high = low + (left < tokens ? left : tokens);
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (a->woken.items[middle].token < token) low = middle + 1; else high = middle;
  }
  return low;
}

/* The piece behind it; false when there is none. */
static bool next_piece(const quoth_article *a, uint32_t size, Piece *piece) {
  piece->begin = piece->end;
  piece->woken = piece->woken_end;
  for (; piece->blocks_end < a->blocks.count && piece->end - piece->begin < size; piece->blocks_end++)
    if (a->blocks.items[piece->blocks_end].tokens.end > piece->end)
      piece->end = a->blocks.items[piece->blocks_end].tokens.end;
  piece->woken_end = woken_behind(a, piece);
  return piece->end > piece->begin;
}

/* What the rules that it wakes ask of a token but its keys. */
static inline void ask_for_token(const quoth_article *a, uint32_t token) {
  quoth__ask_for(&a->tokens.lexeme[token]);
  quoth__ask_for(&a->tokens.number[token]);
  quoth__ask_for(&a->tokens.begin[token]);
  quoth__ask_for(&a->tokens.end[token]);
  quoth__ask_for(&a->hit_at[token]);
}

/* The number of the first mark of a type that begins at a token or behind it. Pieces are taken in order: what lies
** before one is passed over once. */
static uint32_t marks_from(Matcher *m, uint32_t type, uint32_t token) {
  const MarkVector *marks = &m->a->marks[type];
  uint32_t *passed = &m->passed[type];
  while (*passed < marks->count && marks->items[*passed].first < token) ++*passed;
  return *passed;
}

/* Those of a piece's tokens that may wake a rule of the level, found without a branch as they are
** noted (lexicon.c). */
static bool find_due(Matcher *m, const Piece *piece, uint64_t level) {
  const Woken *woken = m->a->woken.items;
  m->due.count = 0;
  if (!quoth__room_for(&m->a->arena, &m->due, piece->woken_end - piece->woken)) return quoth__nomem(m->a);
  Woken *due = m->due.items;
  for (uint32_t i = piece->woken; i < piece->woken_end; i++) {
    const uint32_t token = woken[i].token;
    *due = woken[i];
    due += (m->keys[token].own & level) != 0;
    ask_for_token(m->a, token);
  }
  m->due.count = (uint32_t)(due - m->due.items);
  return true;
}

static bool scan_tokens(Matcher *m, const Level *level, uint64_t bit, const Piece *piece) {
  Call call = {.level = level, .source = 0};
  if (!find_due(m, piece, bit)) return false;
  for (uint32_t i = 0; i < m->due.count; i++) {
    const Woken *w = &m->due.items[i];
    if (++m->steps > m->charge_at && !quoth__matcher_charge(m)) return false;
    if (w->token >= call.end) enter_sentence(m, w->sentence, &call);
    if (!wake_all(m, w, &call)) return false;
  }
  return true;
}

/* Of the types that wake rules the one whose next mark comes first, before `end`; `cursors`
** hold the next mark of each. NONE when no mark is left. */
static uint32_t next_type(const Matcher *m, const Level *level, const uint32_t *cursors, uint32_t end,
                          uint32_t *token) {
  uint32_t best = NONE;
  *token = end;
  for (uint32_t i = 0; i < level->types.count; i++) {
    const MarkVector *marks = &m->a->marks[level->types.items[i]];
    if (cursors[i] >= marks->count || marks->items[cursors[i]].first >= *token) continue;
    *token = marks->items[cursors[i]].first;
    best = i;
  }
  return best;
}

static bool is_read(const quoth_article *a, uint32_t block) { return a->blocks.items[block].read; }

static bool scan_marks(Matcher *m, const Level *level, const Piece *piece) {
  Call call = {.level = level, .behind = &any_keys, .source = 1};
  uint32_t token, i, *cursors = m->cursors;
  for (i = 0; i < level->types.count; i++)
    cursors[i] = marks_from(m, level->types.items[i], piece->begin);
  while ((i = next_type(m, level, cursors, piece->end, &token)) != NONE) {
    cursors[i]++;
    m->steps += level->types.count;
    if (m->steps > m->charge_at && !quoth__matcher_charge(m)) return false;
    call.token = token;
    if (token >= call.end) enter_sentence(m, quoth__sentence_of(m->a, token), &call);
    call.before = token > m->block_begin ? &m->keys[token - 1] : &end_keys;
    if (is_read(m->a, m->block) && !wake(m, level->by_type[level->types.items[i]], &call)) return false;
  }
  return true;
}

/* The tokens inside a mark, from `from` on. Most marks have few, but how many cannot be foretold:
** those of a short one are told without asking. */
static inline void tell_inside(Keys *keys, uint32_t from, uint32_t end) {
  keys[from].own |= (uint64_t)(from < end) << KEY_INSIDE;
  keys[from + 1].own |= (uint64_t)(from + 1 < end) << KEY_INSIDE;
  for (from += INSIDE_FEW; from < end; from++) keys[from].own |= quoth__bit(KEY_INSIDE);
}

_Static_assert(INSIDE_FEW == 2, "both are told");

/* The keys of the marks of a type in a piece. Where marks lie one in another the tokens inside
** are told once; with `over_mentions` the marks of mentions tell them. */
static void tell_marks(Matcher *m, uint32_t type, bool over_mentions, const Piece *piece) {
  quoth_article *a = m->a;
  const Mark *marks = a->marks[type].items;
  const uint64_t bit = quoth__type_bit(type);
  const bool inner = !quoth__is_wide(type) && !over_mentions;
  const uint32_t count = a->marks[type].count, from = quoth__sentence_of(a, piece->begin);
  const quoth_sentence *sentence = &a->sentences.items[from];
  Keys *keys = a->keys, *held = &a->sentence_keys[from];
  uint32_t inside = 0;
  for (uint32_t i = marks_from(m, type, piece->begin); i < count && marks[i].first < piece->end; i++) {
    const uint32_t first = marks[i].first, end = marks[i].end;
    const uint32_t next = sentence->tokens.end <= first; /* as often as not: no branch */
    keys[first].own |= bit;
    sentence += next;
    held += next;
    for (; sentence->tokens.end <= first; sentence++) held++;
    held->own |= bit;
    if (!inner) continue;
    tell_inside(keys, inside > first ? inside : first + 1, end);
    if (inside < end) inside = end;
  }
}

/* Every mark of a person, an organisation, a place or a group lies over one of a mention. */
static bool lies_over_mention(uint32_t type) {
  return type == TYPE_PERSON || type == TYPE_ORG || type == TYPE_PLACE || type == TYPE_GROUP;
}

/* The keys of the marks that rules of a level read. */
static void tell_level(Matcher *m, const Level *level, const Piece *piece) {
  bool mentions = false;
  for (uint32_t i = 0; i < level->reads.count; i++) mentions |= level->reads.items[i] == TYPE_MENTION;
  for (uint32_t i = 0; i < level->reads.count; i++) {
    uint32_t type = level->reads.items[i];
    tell_marks(m, type, mentions && lies_over_mention(type), piece);
  }
}

static bool run_level(Matcher *m, uint32_t number, const Piece *piece) {
  const Level *level = &m->program->levels.items[number];
  tell_level(m, level, piece);
  m->steps += (piece->end - piece->begin) / TOLD_A_STEP;
  if (!quoth__matcher_charge(m) || !scan_tokens(m, level, quoth__level_bit(number), piece)) return false;
  if (!scan_marks(m, level, piece)) return false;
  return quoth__matcher_charge(m) && quoth__choose_marks(m);
}

/* Adds to the keys which tokens are quoted: all else was told when they were made. */
static void tell_quoted(quoth_article *a, const Quotation *q) {
  for (uint32_t t = q->open + 1; t < q->close; t++) a->keys[t].own |= QUOTH_TOKEN_QUOTED;
  for (uint32_t s = quoth__sentence_of(a, q->open + 1); s < a->sentences.count; s++) {
    if (a->sentences.items[s].tokens.begin >= q->close) return;
    a->sentence_keys[s].own |= QUOTH_TOKEN_QUOTED;
  }
}

/* The quotations of a piece, from number *next on. */
static void tell_quotations(quoth_article *a, const Piece *piece, uint32_t *next) {
  for (; *next < a->quotations.count && a->quotations.items[*next].open < piece->end; ++*next) {
    const Quotation *q = &a->quotations.items[*next];
    if (!q->depth && q->open + 1 < q->close) tell_quoted(a, q);
  }
}

/* Functions of the host are called level by level over the whole text. */
static bool run_phase(quoth_article *a, Phase phase) {
  const Program *program = a->rules->program;
  Matcher m;
  Piece piece = {0};
  const bool quoted = program->quoted && program->levels.items[0].phase == phase; /* the first that runs tells it */
  uint32_t quotation = 0;
  if (!quoth__matcher_start(&m, a)) return false;
  while (next_piece(a, program->calls ? UINT32_MAX : PIECE_TOKENS, &piece)) {
    m.seen = piece.end;
    quoth__ask_for_items(a->keys, piece.begin, piece.end - piece.begin); /* every other is looked at, or written */
    if (quoted) tell_quotations(a, &piece, &quotation);
    for (uint32_t i = 0; i < program->levels.count; i++)
      if (program->levels.items[i].phase == phase && !run_level(&m, i, &piece)) return false;
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

/* Gives the keys back when no rule runs in a later phase: the stages behind need the room. */
static void drop_keys(quoth_article *a, Phase phase) {
  const Program *program = a->rules->program;
  if (a->flags & KEEP_KEYS) return;
  for (uint32_t i = 0; i < program->levels.count; i++)
    if (program->levels.items[i].phase > phase) return;
  quoth__give_back(&a->arena, a->keys, (a->tokens.count + KEYS_BEHIND) * sizeof *a->keys);
  quoth__give_back(&a->arena, a->woken.items, a->woken.capacity * sizeof *a->woken.items);
  a->keys = NULL;
  a->woken.items = NULL;
  a->woken.count = a->woken.capacity = 0;
}

bool quoth__match_rules(quoth_article *a, Phase phase) {
  const Program *program = a->rules->program;
  bool any = false;
  if (!start_counting(a)) return false;
  if (a->tokens.count > INT32_MAX)
    return quoth__fail(&a->error, QUOTH_ELIMIT, 0, "more tokens than rules can be matched over");
  for (uint32_t i = 0; i < program->levels.count; i++) any |= program->levels.items[i].phase == phase;
  if (any && !run_phase(a, phase)) return false;
  drop_keys(a, phase);
  return phase == PHASE_EXPRESSIONS || quoth__collect_marks(a);
}
