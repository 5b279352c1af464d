/*
** article.c - text to blocks with roles: the entry of the stage.
**
** A block's role is decided by weights, not by a cascade of cases: every fact
** about it (evidence.c) speaks for and against each role, every role for and
** against the one that follows it, and the best reading of the whole page wins
** (Viterbi over the blocks). Weights are whole numbers, so the same text gives
** the same roles everywhere. Some roles are split afterwards into finer ones by
** weights of their own. A pattern that an analyst declared is stronger than any
** weight, and its neighbours are read in its light.
*/
#include "article.h"
#include "look.h"

static const char *const role_names[QUOTH_ROLES] = {
  "paragraph", "headline", "deck", "byline", "dateline", "caption", "credit", "subhead", "blockquote",
  "listitem", "pullquote", "date", "note", "bio", "related", "boilerplate", "other"
};

const char *quoth_role_name(quoth_role role) {
  return (unsigned)role < QUOTH_ROLES ? role_names[role] : "unknown";
}

const quoth_metadata *quoth_article_metadata(const quoth_article *article) { return &article->metadata; }

const quoth_block *quoth_blocks(const quoth_article *article, size_t *count) {
  if (count) *count = article->blocks.count;
  return article->blocks.items;
}

/* ---------------------------------------------------------------- Patterns */

#define UNREAD 1u

/* What patterns said of a block: its role, or QUOTH_ROLES. */
typedef struct Fixed { uint8_t role, flags; } Fixed;

static uint32_t subject_size(const char *text, quoth_span span) {
  uint32_t size = span.end - span.begin;
  if (size <= REGEX_SUBJECT) return size;
  size = REGEX_SUBJECT;
  while (size > 0 && quoth__continues(text[span.begin + size])) size--;
  return size;
}

static bool too_many_steps(quoth_article *a, const LayoutPattern *pattern, quoth_span span) {
  return quoth__fail(&a->error, QUOTH_ELIMIT, span.begin,
                     "%s: a regular expression of a layout took more than %u steps", pattern->place,
                     (unsigned)a->meter.limits.regex_steps);
}

/* Patterns of later declarations are stronger: they are asked first. */
static bool fix_block(quoth_article *a, const Layout *layout, quoth_span span, Fixed *fixed) {
  if (layout->patterns.count == 0) return true;
  uint32_t size = subject_size(a->source.text, span);
  unsigned char first = (unsigned char)a->source.text[span.begin];
  for (uint32_t i = layout->patterns.count; (i = layout->next_pattern[i][first]) > 0; i--) {
    const LayoutPattern *pattern = &layout->patterns.items[i - 1];
    quoth_span match;
    RegexResult result = quoth__regex_match(pattern->regex, a->regex, a->meter.limits.regex_steps,
                                            a->source.text + span.begin, size, 0, &match, 1);
    if (result == REGEX_NOMEM) return quoth__nomem(a);
    if (result == REGEX_LIMIT) return too_many_steps(a, pattern, span);
    if (result != REGEX_YES) continue;
    *fixed = (Fixed){(uint8_t)pattern->role, pattern->drop ? UNREAD : 0};
    break;
  }
  return quoth__charge(&a->meter, STAGE_BLOCKS, layout->patterns.count, span.begin, &a->error);
}

/* What the fields of a record say of a block: boilerplate in it is for no one. */
static Fixed field_role(const Fields *fields, uint32_t block) {
  uint8_t role = block < fields->facts.count ? fields->facts.items[block].role : QUOTH_ROLES;
  return (Fixed){role, role == QUOTH_BOILERPLATE || role == QUOTH_OTHER ? UNREAD : 0};
}

/* A sentence pasted by itself is text, not the headline of none. */
static bool is_sentence_alone(const quoth_article *a) {
  return a->page->count == 1 && quoth__ends_sentence(&a->page->facts[0]);
}

static bool fix_blocks(quoth_article *a, const Layout *layout, const Fields *fields, Fixed **fixed) {
  bool alone = is_sentence_alone(a);
  if (layout->patterns.count == 0 && fields->facts.count == 0 && !alone) return true;
  *fixed = quoth__take(&a->arena, ((size_t)a->blocks.count + 1) * sizeof **fixed);
  if (!*fixed) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    (*fixed)[i] = alone ? (Fixed){QUOTH_PARAGRAPH, 0} : field_role(fields, i);
    if (!fix_block(a, layout, a->blocks.items[i].span, &(*fixed)[i])) return false;
  }
  return true;
}

/* ----------------------------------------------------------------- Decoding */

#define CERTAIN 1000000 /* more than all weights together */

/* Sums of weights by column (layout.h): first the roles, then the refinements. */
typedef struct Scores { int32_t of[LAYOUT_COLUMNS]; } Scores;

/* What is kept of a block until all blocks are scored: by column of its role, the
** column of the role before it and the role that it is refined to. */
typedef struct Steps { uint8_t from[QUOTH_ROLES], refined[QUOTH_ROLES]; } Steps;

static uint32_t column_of(const Layout *layout, quoth_role role) {
  for (uint32_t k = 0; k < layout->role_count; k++)
    if (layout->column_roles[k] == role) return k;
  return 0;
}

/* A role that others are refined to is one of those to its neighbours, whichever
** fits them. */
static void make_certain(const Layout *layout, quoth_role role, Scores *scores) {
  bool refined = false;
  for (uint32_t i = 0; i < layout->refined_count; i++) {
    if (layout->refined[i].to != role) continue;
    scores->of[column_of(layout, layout->refined[i].from)] += CERTAIN;
    refined = true;
  }
  if (!refined || layout->used[role]) scores->of[column_of(layout, role)] += CERTAIN;
}

/* Sums of rows that cannot leave 16 bits. */
typedef struct RowSums { int16_t of[LAYOUT_COLUMNS]; } RowSums;

#if defined(QUOTH__SSE2)

#define ROW_VECTORS (LAYOUT_COLUMNS / 8u)

/* Rows are whole vectors, one behind the other in a block of the arena: all are aligned. */
static RowSums sum_rows(const Layout *layout, const uint16_t *evidence, uint32_t count) {
  __m128i sums[ROW_VECTORS] = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
  for (uint32_t i = 0; i < count; i++) {
    const int16_t *row = layout->rows[evidence[i]];
    for (uint32_t v = 0; v < ROW_VECTORS; v++)
      sums[v] = _mm_add_epi16(sums[v], _mm_load_si128((const __m128i *)(const void *)(row + 8 * v)));
  }
  RowSums stored;
  for (uint32_t v = 0; v < ROW_VECTORS; v++) _mm_storeu_si128((__m128i *)(void *)(stored.of + 8 * v), sums[v]);
  return stored;
}

#else

static RowSums sum_rows(const Layout *layout, const uint16_t *evidence, uint32_t count) {
  RowSums sums = {{0}};
  for (uint32_t i = 0; i < count; i++) {
    const int16_t *row = layout->rows[evidence[i]];
    for (uint32_t k = 0; k < LAYOUT_COLUMNS; k++) sums.of[k] = (int16_t)(sums.of[k] + row[k]);
  }
  return sums;
}

#endif

static void add_rows(const Layout *layout, const uint16_t *evidence, uint32_t count, Scores *scores) {
  for (uint32_t i = 0, together; i < count; i += together) {
    together = count - i < layout->rows_together ? count - i : layout->rows_together;
    RowSums sums = sum_rows(layout, evidence + i, together);
    for (uint32_t k = 0; k < LAYOUT_COLUMNS; k++) scores->of[k] += sums.of[k];
  }
}

static Scores score_block(const Page *page, uint32_t block, const Fixed *fixed) {
  uint16_t evidence[EVIDENCE_MOST];
  Scores scores = {{0}};
  add_rows(page->layout, evidence, quoth__evidence(page, block, evidence), &scores);
  if (fixed && fixed[block].role != QUOTH_ROLES)
    make_certain(page->layout, (quoth_role)fixed[block].role, &scores);
  return scores;
}

static void refine(const Layout *layout, const Scores *own, Steps *steps) {
  int32_t most[QUOTH_ROLES] = {0};
  memcpy(steps->refined, layout->column_roles, sizeof steps->refined);
  for (uint32_t i = 0; i < layout->refined_count; i++) {
    uint32_t from = layout->refined[i].column;
    int32_t score = layout->refined[i].base + own->of[layout->role_count + i];
    if (score <= most[from]) continue;
    most[from] = score;
    steps->refined[from] = (uint8_t)layout->refined[i].to;
  }
}

/* What is reached at a block: scores with the best at 0, for only their differences
** count. When it is so far ahead that no step makes up for it, all roles come from it. */
typedef struct Reached {
  Scores scores;
  uint32_t best;
  bool ahead;
} Reached;

/* Columns that are no roles are counted with the others: nobody reads what they become. */
static void settle_scores(const Layout *layout, const Scores *now, Reached *reached) {
  uint32_t best = 0;
  int32_t most = now->of[0], second = INT32_MIN;
  for (uint32_t k = 1; k < layout->role_count; k++) {
    int32_t score = now->of[k];
    if (score > most) second = most, most = score, best = k;
    else if (score > second) second = score;
  }
  reached->best = best;
  reached->ahead = (int64_t)most - second > layout->step_range;
  for (uint32_t k = 0; k < LAYOUT_COLUMNS; k++) reached->scores.of[k] = now->of[k] - most;
}

static void add_first_steps(const Layout *layout, Scores *now) {
  const int16_t *transitions = layout->transitions[QUOTH_ROLES];
  for (uint32_t k = 0; k < layout->role_count; k++) now->of[k] += transitions[layout->column_roles[k]];
}

/* All from the role that is so far ahead. */
static void add_steps_from(const Layout *layout, uint32_t best, Scores *now, Steps *steps) {
  const int16_t *added = layout->steps[best];
  for (uint32_t k = 0; k < LAYOUT_COLUMNS; k++) now->of[k] += added[k];
  memset(steps->from, (int)best, sizeof steps->from);
}

/* For each role the best one before it, of equal ones the first. Nothing comes from a role for which no step
** makes up how far it is behind the best. */
static void add_best_steps(const Layout *layout, const Scores *before, Scores *now, Steps *steps) {
  int32_t best[LAYOUT_COLUMNS], from[LAYOUT_COLUMNS];
  for (uint32_t to = 0; to < LAYOUT_COLUMNS; to++) best[to] = INT32_MIN, from[to] = 0;
  for (uint32_t k = 0; k < layout->role_count; k++) {
    const int16_t *added = layout->steps[k];
    int32_t reached = before->of[k], column = (int32_t)k;
    if (reached < -layout->step_range) continue;
    for (uint32_t to = 0; to < LAYOUT_COLUMNS; to++) {
      int32_t score = reached + added[to], better = -(score > best[to]);
      best[to] = (score & better) | (best[to] & ~better);
      from[to] = (column & better) | (from[to] & ~better);
    }
  }
  for (uint32_t to = 0; to < LAYOUT_COLUMNS; to++) now->of[to] += best[to];
  for (uint32_t to = 0; to < QUOTH_ROLES; to++) steps->from[to] = (uint8_t)from[to];
}

/* Goes on from what is reached at the block before. */
static void step(const Page *page, uint32_t block, const Fixed *fixed, Reached *reached, Steps *steps) {
  const Layout *layout = page->layout;
  Scores now = score_block(page, block, fixed);
  refine(layout, &now, steps);
  if (block == 0) add_first_steps(layout, &now);
  else if (reached->ahead) add_steps_from(layout, reached->best, &now, steps);
  else add_best_steps(layout, &reached->scores, &now, steps);
  settle_scores(layout, &now, reached);
}

#define FURNISHED 2u /* short blocks of furniture that make a page */

/* What is no part of the story is not read. Where nothing shows that there is a
** page around the story, a block that is merely odd may belong to it. */
static bool is_read(const quoth_article *a, uint32_t block, quoth_role role) {
  bool story = role != QUOTH_RELATED && role != QUOTH_BOILERPLATE && role != QUOTH_OTHER;
  if (story || (a->flags & QUOTH_ALL_BLOCKS)) return true;
  bool endmark = (a->page->facts[block].most >> CLASS_ENDMARK & 1) != 0;
  return role == QUOTH_OTHER && a->page->furniture < FURNISHED && !endmark;
}

static void settle(quoth_article *a, uint32_t block, quoth_role role, const Fixed *fixed) {
  bool set = fixed && fixed[block].role != QUOTH_ROLES;
  a->page->facts[block].fixed = set;
  quoth_role final = set ? (quoth_role)fixed[block].role : role;
  a->blocks.items[block].role = final;
  a->blocks.items[block].read = is_read(a, block, final) && !(set && (fixed[block].flags & UNREAD));
}

static bool decode(quoth_article *a, const Page *page, const Fixed *fixed) {
  Steps *steps = quoth__take_zero(&a->arena, page->count, sizeof *steps);
  if (!steps) return quoth__nomem(a);
  Reached reached = {.best = 0};
  for (uint32_t i = 0; i < page->count; i++) {
    step(page, i, fixed, &reached, &steps[i]);
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 4, a->blocks.items[i].span.begin, &a->error)) return false;
  }
  uint32_t column = reached.best;
  for (uint32_t i = page->count; i-- > 0; column = steps[i].from[column]) {
    a->page->facts[i].weighed = page->layout->column_roles[column];
    settle(a, i, (quoth_role)steps[i].refined[column], fixed);
  }
  return true;
}

/* ----------------------------------------------------------------- Entry */

bool quoth__read_blocks(quoth_article *a) {
  Fixed *fixed = NULL;
  Fields fields = {0};
  bool one_line = false;
  if (!quoth__cut_blocks(a, &one_line) || a->blocks.count == 0) return a->error.code == QUOTH_OK;
  if (!quoth__cut_fields(a, one_line, &fields) || !quoth__read_page(a) ||
      !fix_blocks(a, a->page->layout, &fields, &fixed) || !decode(a, a->page, fixed)) return false;
  quoth__overrule_roles(a, &fields);
  return quoth__read_heading(a);
}
