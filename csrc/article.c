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
  while (size > 0 && ((unsigned char)text[span.begin + size] & 0xC0u) == 0x80u) size--;
  return size;
}

/* Patterns of later declarations are stronger: they are asked first. */
static bool fix_block(quoth_article *a, const Layout *layout, quoth_span span, Fixed *fixed) {
  uint32_t size = subject_size(a->source.text, span);
  for (uint32_t i = layout->patterns.count; i-- > 0;) {
    const LayoutPattern *pattern = &layout->patterns.items[i];
    quoth_span match;
    RegexResult result = quoth__regex_match(pattern->regex, a->regex, a->meter.limits.regex_steps,
                                            a->source.text + span.begin, size, 0, &match, 1);
    if (result == REGEX_NOMEM) return quoth__nomem(a);
    if (result != REGEX_YES) continue;
    *fixed = (Fixed){(uint8_t)pattern->role, pattern->drop ? UNREAD : 0};
    break;
  }
  return quoth__charge(&a->meter, STAGE_BLOCKS, layout->patterns.count, span.begin, &a->error);
}

static bool fix_blocks(quoth_article *a, const Layout *layout, Fixed **fixed) {
  if (layout->patterns.count == 0) return true;
  *fixed = quoth__take(&a->arena, ((size_t)a->blocks.count + 1) * sizeof **fixed);
  if (!*fixed) return quoth__nomem(a);
  for (uint32_t i = 0; i < a->blocks.count; i++) {
    (*fixed)[i] = (Fixed){QUOTH_ROLES, 0};
    if (!fix_block(a, layout, a->blocks.items[i].span, &(*fixed)[i])) return false;
  }
  return true;
}

/* ----------------------------------------------------------------- Decoding */

#define CERTAIN 1000000 /* more than all weights together */

typedef struct Scores { int32_t of[QUOTH_ROLES]; } Scores;

quoth_role quoth__coarse_role(const Layout *layout, quoth_role role) {
  for (uint32_t i = 0; i < layout->refined_count; i++)
    if (layout->refined[i].to == role) return layout->refined[i].from;
  return role;
}

static Scores score_block(const Page *page, uint32_t block, const Fixed *fixed) {
  uint16_t evidence[EVIDENCE_MOST];
  Scores scores = {{0}};
  uint32_t count = quoth__evidence(page, block, evidence);
  for (uint32_t i = 0; i < count; i++)
    for (int role = 0; role < QUOTH_ROLES; role++) scores.of[role] += page->layout->weights[evidence[i]][role];
  if (fixed && fixed[block].role != QUOTH_ROLES) {
    quoth_role role = quoth__coarse_role(page->layout, (quoth_role)fixed[block].role);
    scores.of[page->layout->used[role] ? role : QUOTH_PARAGRAPH] += CERTAIN;
  }
  return scores;
}

/* The best role before `role`, and its score with the step to it. */
static int32_t best_step(const Layout *layout, const Scores *before, int role, uint8_t *from) {
  int32_t best = INT32_MIN;
  for (int other = 0; other < QUOTH_ROLES; other++) {
    int32_t score = before->of[other] + layout->transitions[other][role];
    if (!layout->used[other] || score <= best) continue;
    best = score;
    *from = (uint8_t)other;
  }
  return best;
}

static int best_role(const Layout *layout, const Scores *scores) {
  int best = QUOTH_PARAGRAPH;
  for (int role = 0; role < QUOTH_ROLES; role++)
    if (layout->used[role] && scores->of[role] > scores->of[best]) best = role;
  return best;
}

/* Scores stay small: only their differences count. */
static void keep_small(const Layout *layout, Scores *scores) {
  int32_t top = scores->of[best_role(layout, scores)];
  for (int role = 0; role < QUOTH_ROLES; role++) scores->of[role] -= top;
}

typedef uint8_t Steps[QUOTH_ROLES]; /* per role of a block: the role before it */

static void step(const Page *page, uint32_t block, const Fixed *fixed, Scores *reached, Steps steps) {
  const Layout *layout = page->layout;
  Scores own = score_block(page, block, fixed), now = {{0}};
  for (int role = 0; role < QUOTH_ROLES; role++) {
    if (!layout->used[role]) continue;
    int32_t before = block ? best_step(layout, reached, role, &steps[role]) : layout->transitions[QUOTH_ROLES][role];
    now.of[role] = before + own.of[role];
  }
  keep_small(layout, &now);
  *reached = now;
}

static quoth_role refine(const Page *page, uint32_t block, quoth_role role) {
  const Layout *layout = page->layout;
  uint16_t evidence[EVIDENCE_MOST];
  uint32_t count = quoth__evidence(page, block, evidence);
  quoth_role best = role;
  int32_t most = 0;
  for (uint32_t i = 0; i < layout->refined_count; i++) {
    if (layout->refined[i].from != role) continue;
    int32_t score = layout->refined[i].base;
    for (uint32_t k = 0; k < count; k++) score += layout->refined[i].weights[evidence[k]];
    if (score <= most) continue;
    most = score;
    best = layout->refined[i].to;
  }
  return best;
}

static bool is_read(const quoth_article *a, quoth_role role) {
  if (a->flags & QUOTH_ALL_BLOCKS) return true;
  return role != QUOTH_RELATED && role != QUOTH_BOILERPLATE && role != QUOTH_OTHER;
}

static void settle(quoth_article *a, const Page *page, uint32_t block, quoth_role role, const Fixed *fixed) {
  bool set = fixed && fixed[block].role != QUOTH_ROLES;
  quoth_role final = set ? (quoth_role)fixed[block].role : refine(page, block, role);
  a->blocks.items[block].role = final;
  a->blocks.items[block].read = is_read(a, final) && !(set && (fixed[block].flags & UNREAD));
}

static bool decode(quoth_article *a, const Page *page, const Fixed *fixed) {
  Steps *steps = quoth__take_zero(&a->arena, page->count, sizeof *steps);
  if (!steps) return quoth__nomem(a);
  Scores reached = {{0}};
  for (uint32_t i = 0; i < page->count; i++) {
    step(page, i, fixed, &reached, steps[i]);
    if (!quoth__charge(&a->meter, STAGE_BLOCKS, 4, a->blocks.items[i].span.begin, &a->error)) return false;
  }
  int role = best_role(page->layout, &reached);
  for (uint32_t i = page->count; i-- > 0; role = steps[i][role]) {
    settle(a, page, i, (quoth_role)role, fixed);
    if (i == 0) break;
  }
  return true;
}

/* ----------------------------------------------------------------- Entry */

bool quoth__read_blocks(quoth_article *a) {
  Fixed *fixed = NULL;
  if (!quoth__cut_blocks(a) || a->blocks.count == 0) return a->error.code == QUOTH_OK;
  return quoth__read_page(a) && fix_blocks(a, a->page->layout, &fixed) && decode(a, a->page, fixed) &&
         quoth__read_heading(a);
}
