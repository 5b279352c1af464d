/*
** trigger.c - what wakes a rule: the rarest thing that every match of it must hold.
**
** Of every part of a pattern the trigger is a set of keys - lexemes, lexicons,
** types, token flags - of which one must stand in each match, and how far behind
** the beginning. An alternative needs the keys of all its branches; of a sequence
** the cheapest item does. `cost` guesses how often per million tokens the keys
** stand in a text, from nothing but their form: the engine knows no language.
**
** With the keys go what the tokens before them, back to the beginning of the match,
** may be (`inner`) and what must stand behind each (`behind`, of opening.c): most
** tokens that a key stands at are found by these two to wake nothing.
*/
#include "declare.h"
#include "document.h"
#include "program.h"

#define KEYS_MOST 256u  /* more alternatives than that: the rule is tried everywhere */
#define COST_ANY 1000000u
#define SHORT_COST 3000u /* of a short form of a lexicon: some are common */
#define SLACK_MOST 20u  /* beginnings tried for a trigger that may stand anywhere behind them */
#define LOOKS_TRIED 16u  /* looks at a token that cost as much as a beginning that is tried */
#define LONG_LIST 5u /* rules that one key wakes */
#define SLACK_FEW 2u    /* the same where what may stand before it is rare */

/* Keys that most tokens have. */
#define COMMON_KEYS (quoth__bit(KEY_TOKEN) | QUOTH_TOKEN_WORD | QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_CAP | \
                     QUOTH_TOKEN_LOWER | QUOTH_TOKEN_GLUED | QUOTH_TOKEN_QUOTED)

typedef enum KeyKind { BY_LEXEME, BY_LEXICON, BY_TYPE, BY_KEY } KeyKind;

typedef struct Key {
  KeyKind kind;
  uint32_t value;
  Keys behind;
  struct Key *next;
} Key;

/* Keys of which one must stand in a part, `nearest` to `farthest` tokens behind its
** beginning; cost COST_ANY: it needs none. */
typedef struct Want {
  uint32_t cost;
  Keys keys;
  uint32_t nearest, farthest; /* farthest may be UNBOUNDED */
} Want;

/* `count` 0: nothing in it is a trigger. Distances count tokens from the beginning
** of the part; farthest may be UNBOUNDED. `inner` is of the tokens between. `own` is what
** it stands for itself, `needs` what else the part needs, from the rarest on. */
typedef struct Trigger {
  uint32_t count;
  uint32_t nearest, farthest;
  Keys inner;
  Key *keys, *last;
  Want own, needs[NEEDS];
} Trigger;

/* A wake in its list while that grows; item 0 is none. */
typedef struct Link { Wake wake; Sleeper sleeper; uint32_t next; } Link;

typedef struct Indexer {
  quoth_rules *rules;
  Program *program;
  Vector(Link) links;
  bool opens_rarely; /* few tokens begin a match of the rule at hand */
  bool failed;
} Indexer;

static const Keys no_keys = {0, 0}, all_keys = {UINT64_MAX, UINT64_MAX};
static const Want no_need = {COST_ANY, {UINT64_MAX, UINT64_MAX}, 0, UNBOUNDED};

/* -------------------------------------------------------------------- cost */

/* Short words are common words, in any language that Zipf read. */
static uint32_t word_cost(uint32_t length) {
  static const uint32_t by_length[] = {200000, 20000, 20000, 15000, 3000, 600, 150};
  return length < sizeof by_length / sizeof *by_length ? by_length[length] : 60;
}

static uint32_t type_cost(uint32_t type) {
  switch (type) {
    case TYPE_SENTENCE: case TYPE_MENTION: return 60000;
    case TYPE_PERSON: case TYPE_ORG: case TYPE_PLACE: return 30000;
    case TYPE_NUMBER: return 25000;
    default: return 10000;
  }
}

/* Flags from the rarest on. */
static const struct { uint32_t flag, cost; } flag_costs[] = {
  {QUOTH_TOKEN_ORDINAL, 1000},   {QUOTH_TOKEN_DECIMAL, 3000}, {QUOTH_TOKEN_INITIALS, 5000},
  {QUOTH_TOKEN_UPPER, 15000},    {QUOTH_TOKEN_DIGITS, 18000}, {QUOTH_TOKEN_QUOTE, 20000},
  {QUOTH_TOKEN_NUMBER, 25000},   {QUOTH_TOKEN_LINE, 30000},   {QUOTH_TOKEN_FIRST, 40000},
  {QUOTH_TOKEN_LAST, 40000},     {QUOTH_TOKEN_PUNCT, 130000}, {QUOTH_TOKEN_CAP, 160000},
  {QUOTH_TOKEN_GLUED, 180000},   {QUOTH_TOKEN_QUOTED, 200000},
};

#define NUMBER_COST 8000u /* of one below LARGE_NUMBER, or of one from there on */

uint32_t quoth__rarest_flag(uint32_t flags) {
  for (size_t i = 0; i < sizeof flag_costs / sizeof *flag_costs; i++)
    if (flags & flag_costs[i].flag) return flag_costs[i].flag;
  return 0;
}

static uint32_t flag_cost(uint64_t flag) {
  for (size_t i = 0; i < sizeof flag_costs / sizeof *flag_costs; i++)
    if (flag == flag_costs[i].flag) return flag_costs[i].cost;
  return NUMBER_COST;
}

/* ---------------------------------------------------------------- triggers */

static Trigger anywhere(void) {
  Trigger t = {.own = no_need};
  for (uint32_t i = 0; i < NEEDS; i++) t.needs[i] = no_need;
  return t;
}

/* `keys` are those of a token at which it stands. */
static Trigger one_key(Indexer *x, Key key, Keys keys, uint32_t cost) {
  Trigger t = anywhere();
  t.keys = t.last = quoth__take(&x->rules->arena, sizeof key);
  x->failed |= !t.keys;
  if (!t.keys) return t;
  *t.keys = key;
  t.count = 1;
  t.own = (Want){cost, keys, 0, 0};
  return t;
}

/* The same of an atom that has one key. */
static Trigger atom_trigger(Indexer *x, const PatternNode *node, KeyKind kind, uint32_t value, uint32_t cost) {
  return one_key(x, (Key){kind, value, node->behind, NULL}, quoth__atom_keys(x->rules, node, false), cost);
}

static Trigger lexeme_trigger(Indexer *x, const PatternNode *node) {
  const char *text = quoth__lexeme_text(x->rules, node->lexeme);
  bool word = *text >= 'a' || (*text >= '0' && *text <= '9') || (unsigned char)*text >= 0x80;
  uint32_t cost = word ? word_cost((uint32_t)strlen(text)) : 40000;
  return atom_trigger(x, node, BY_LEXEME, node->lexeme, cost);
}

static Trigger lexicon_trigger(Indexer *x, const PatternNode *node) {
  const Lexicon *list = &x->rules->lexicons.items[node->lexicon];
  uint32_t forms = list->forms, short_forms = list->short_forms;
  uint32_t common = SHORT_COST * (short_forms < 5 ? short_forms : 5);
  uint32_t cost = 3000 + (forms < 4000 ? forms * 20 : 80000) + common;
  return atom_trigger(x, node, BY_LEXICON, node->lexicon, cost);
}

static uint32_t lesser(uint32_t a, uint32_t b) { return a < b ? a : b; }
static uint32_t greater(uint32_t a, uint32_t b) { return a > b ? a : b; }

static Want either_need(Want a, Want b) {
  if (a.cost + b.cost >= COST_ANY) return no_need;
  return (Want){a.cost + b.cost, quoth__join(a.keys, b.keys), lesser(a.nearest, b.nearest),
                greater(a.farthest, b.farthest)};
}

/* The keys of both; either may stand. */
static Trigger either(Trigger a, Trigger b) {
  Trigger none = anywhere();
  none.own = a.own = either_need(a.own, b.own);
  for (uint32_t i = 0; i < NEEDS; i++) none.needs[i] = a.needs[i] = either_need(a.needs[i], b.needs[i]);
  if (!a.count || !b.count || a.count + b.count > KEYS_MOST) return none;
  a.count += b.count;
  a.inner = quoth__join(a.inner, b.inner);
  a.nearest = lesser(a.nearest, b.nearest);
  a.farthest = greater(a.farthest, b.farthest);
  a.last->next = b.keys;
  a.last = b.last;
  return a;
}

/* A test wakes by the bits that its opening has: a flag, or how large the number is. */
static Trigger test_trigger(Indexer *x, const PatternNode *node) {
  uint64_t keys = quoth__atom_keys(x->rules, node, false).own;
  Trigger all = anywhere();
  for (uint32_t bit = 0; keys && bit < KEY_INSIDE; bit++) {
    if (bit == KEY_TOKEN || !(keys & quoth__bit(bit))) continue;
    Trigger one = one_key(x, (Key){BY_KEY, bit, node->behind, NULL}, (Keys){quoth__bit(bit), 0},
                          flag_cost(quoth__bit(bit)));
    all = all.count ? either(all, one) : one;
  }
  return all;
}

/* Marks of a type that begin at one token may end at several. */
static Trigger type_trigger(Indexer *x, const PatternNode *node) {
  Trigger all = anywhere();
  for (uint32_t i = 0; i < node->type_count; i++) {
    uint32_t type = node->types[i];
    Trigger one = one_key(x, (Key){BY_TYPE, type, all_keys, NULL}, (Keys){quoth__type_bit(type), 0}, type_cost(type));
    all = i ? either(all, one) : one;
  }
  return all;
}

/* What it costs to be woken: how often, and how many beginnings have to be tried; where few tokens
** open a match most are only looked at. */
static uint64_t real_cost(const Indexer *x, const Trigger *t) {
  uint32_t slack = t->farthest == UNBOUNDED ? SLACK_MOST : t->farthest - t->nearest;
  uint32_t looks = lesser(slack, t->inner.own & COMMON_KEYS ? SLACK_MOST : SLACK_FEW);
  uint32_t looks_cost = x->opens_rarely ? looks : looks * LOOKS_TRIED;
  return t->count ? (uint64_t)t->own.cost * (LOOKS_TRIED + looks_cost) : UINT64_MAX;
}

/* The keys of all tokens that a part of a pattern may take. */
static Keys keys_inside(const quoth_rules *rules, const PatternNode *node) {
  Keys keys = no_keys;
  if (node->kind < NODE_SEQUENCE) return quoth__atom_keys(rules, node, true);
  if (node->kind == NODE_LOOK) return no_keys;
  for (const PatternNode *child = node->child; child; child = child->next)
    keys = quoth__join(keys, keys_inside(rules, child));
  return keys;
}

static Trigger trigger_of(Indexer *x, const PatternNode *node);

/* Keeps the rarest. */
static void add_need(Want *needs, Want need) {
  for (uint32_t i = 0; i < NEEDS; i++) {
    if (needs[i].cost <= need.cost) continue;
    Want other = needs[i];
    needs[i] = need;
    need = other;
  }
}

static void move_on(Want *need, uint32_t nearest, uint32_t farthest) {
  need->nearest = quoth__add_width(need->nearest, nearest);
  need->farthest = quoth__add_width(need->farthest, farthest);
}

static Trigger sequence_trigger(Indexer *x, const PatternNode *node) {
  Trigger best = anywhere(), all = best;
  Keys before = no_keys;
  uint32_t nearest = 0, farthest = 0;
  for (const PatternNode *child = node->child; child; child = child->next) {
    Trigger t = trigger_of(x, child);
    t.nearest = quoth__add_width(t.nearest, nearest);
    t.farthest = quoth__add_width(t.farthest, farthest);
    t.inner = quoth__join(t.inner, before);
    bool better = real_cost(x, &t) < real_cost(x, &best);
    move_on(&t.own, nearest, farthest);
    for (uint32_t i = 0; i < NEEDS; i++) {
      move_on(&t.needs[i], nearest, farthest);
      add_need(all.needs, t.needs[i]);
    }
    add_need(all.needs, better ? best.own : t.own);
    if (better) best = t;
    nearest = quoth__add_width(nearest, child->least);
    farthest = quoth__add_width(farthest, child->most);
    before = quoth__join(before, keys_inside(x->rules, child));
  }
  memcpy(best.needs, all.needs, sizeof best.needs);
  return best;
}

static Trigger choice_trigger(Indexer *x, const PatternNode *node) {
  Trigger all = trigger_of(x, node->child);
  for (const PatternNode *child = node->child->next; child; child = child->next)
    all = either(all, trigger_of(x, child));
  return all;
}

static Trigger trigger_of(Indexer *x, const PatternNode *node) {
  switch (node->kind) {
    case NODE_WORD: case NODE_EXACT: return lexeme_trigger(x, node);
    case NODE_LEXICON: return lexicon_trigger(x, node);
    case NODE_TYPE: return type_trigger(x, node);
    case NODE_TEST: return test_trigger(x, node);
    case NODE_SEQUENCE: return sequence_trigger(x, node);
    case NODE_CHOICE: return choice_trigger(x, node);
    case NODE_CAPTURE: return trigger_of(x, node->child);
    case NODE_REPEAT: return node->from ? trigger_of(x, node->child) : anywhere();
    case NODE_LOOK: return node->negative ? anywhere() : trigger_of(x, node->child);
    default: return anywhere();
  }
}

/* ------------------------------------------------------------------ levels */

static Level *level_of(Indexer *x, const Rule *rule) {
  Program *program = x->program;
  for (uint32_t i = 0; i < program->levels.count; i++)
    if (program->levels.items[i].phase == rule->phase && program->levels.items[i].level == rule->level)
      return &program->levels.items[i];
  if (!quoth__room(&x->rules->arena, &program->levels)) return NULL;
  Level *level = &program->levels.items[program->levels.count++];
  *level = (Level){.phase = rule->phase, .level = rule->level};
  return level;
}

static bool table(Indexer *x, uint32_t **items, uint32_t count) {
  if (!*items) *items = quoth__take_zero(&x->rules->arena, count, sizeof **items);
  return *items != NULL;
}

/* The head of the list of rules that a key wakes. */
static uint32_t *head_of(Indexer *x, Level *level, const Key *key) {
  const quoth_rules *rules = x->rules;
  switch (key->kind) {
    case BY_LEXEME:
      level->lexeme_count = quoth__lexeme_count(rules);
      return table(x, &level->by_lexeme, level->lexeme_count) ? &level->by_lexeme[key->value] : NULL;
    case BY_LEXICON:
      return table(x, &level->by_lexicon, rules->lexicons.count) ? &level->by_lexicon[key->value] : NULL;
    case BY_TYPE:
      if (!table(x, &level->by_type, rules->types.count)) return NULL;
      if (level->by_type[key->value]) return &level->by_type[key->value];
      if (!quoth__room(&x->rules->arena, &level->types)) return NULL;
      level->types.items[level->types.count++] = key->value;
      return &level->by_type[key->value];
    default:
      level->keys |= quoth__bit(key->value);
      return &level->by_key[key->value];
  }
}

/* Where a need of a rule must stand, seen from what wakes it, if that is near. */
static void add_near(Sleeper *sleeper, const Trigger *t, uint32_t number) {
  const Want *want = &t->needs[number];
  if (want->cost >= COST_ANY || t->farthest > NEAR_MOST || want->farthest > NEAR_MOST) return;
  Near near = {(int32_t)want->nearest - (int32_t)t->farthest, (int32_t)want->farthest - (int32_t)t->nearest, number};
  if (near.to - near.from < (int32_t)NEAR_MOST) sleeper->near[sleeper->near_count++] = near;
}

/* A rule that crosses sentences may find in another one what it needs. */
static Link link_of(const Indexer *x, uint32_t rule, const Trigger *trigger, Keys behind) {
  Link link = {.wake = {.before = trigger->nearest ? trigger->inner : all_keys, .behind = behind},
               .sleeper = {.rule = rule}};
  bool crosses = x->program->rules[rule].crosses;
  for (uint32_t i = 0; i < NEEDS; i++) {
    link.wake.needs[i] = crosses ? all_keys : trigger->needs[i].keys;
    if (!crosses) add_near(&link.sleeper, trigger, i);
  }
  return link;
}

/* The same key may be in a trigger twice (two forms of a word in two branches). */
static bool add_wake(Indexer *x, uint32_t *head, uint32_t rule, const Trigger *trigger, Keys behind) {
  if (!head) return false;
  Link *last = &x->links.items[*head];
  if (*head && last->sleeper.rule == rule) {
    last->wake.behind = quoth__join(last->wake.behind, behind);
    return true;
  }
  if (!quoth__room(&x->rules->arena, &x->links)) return false;
  Link *link = &x->links.items[x->links.count];
  *link = link_of(x, rule, trigger, behind);
  link->next = *head;
  *head = x->links.count++;
  return true;
}

static bool add_read(Indexer *x, Level *level, uint32_t type) {
  for (uint32_t i = 0; i < level->reads.count; i++)
    if (level->reads.items[i] == type) return true;
  if (!quoth__room(&x->rules->arena, &level->reads)) return false;
  level->reads.items[level->reads.count++] = type;
  return true;
}

/* Whether matches of a part of a pattern begin where sentences do. */
static bool is_anchored(const PatternNode *node) {
  if (node->kind == NODE_SEQUENCE || node->kind == NODE_CAPTURE) return is_anchored(node->child);
  if (node->kind != NODE_CHOICE) return node->kind == NODE_FIRST;
  for (const PatternNode *child = node->child; child; child = child->next)
    if (!is_anchored(child)) return false;
  return true;
}

static Search search_of(const Indexer *x, const RuleCode *code, const Pattern *pattern, const Trigger *trigger) {
  return (Search){.nearest = trigger->nearest, .farthest = trigger->farthest, .least = code->least,
                  .crosses = code->crosses, .anchored = is_anchored(pattern->root) && !code->crosses,
                  .inner = trigger->inner, .opening = x->program->moves.items[code->entry].opening};
}

/* The values of dates are asked for later, by date.c. */
static bool calls_host(const Rule *rule) { return rule->when >= 0 || (rule->value >= 0 && rule->kind != RULE_DATE); }

static bool index_rule(Indexer *x, uint32_t number, const Pattern *pattern) {
  Level *level = level_of(x, &x->rules->rules.items[number]);
  const Keys opening = x->program->moves.items[x->program->rules[number].entry].opening;
  x->opens_rarely = !(opening.own & (COMMON_KEYS | quoth__bit(KEY_END)));
  Trigger trigger = trigger_of(x, pattern->root);
  if (!level || x->failed) return false;
  RuleCode *code = &x->program->rules[number];
  level->crosses |= code->crosses;
  x->program->calls |= calls_host(&x->rules->rules.items[number]);
  code->search = search_of(x, code, pattern, &trigger);
  for (uint32_t i = 0; i < code->read_count; i++)
    if (!add_read(x, level, code->reads[i])) return false;
  if (!trigger.count) return add_wake(x, &level->every, number, &trigger, all_keys);
  for (const Key *key = trigger.keys; key; key = key->next)
    if (!add_wake(x, head_of(x, level, key), number, &trigger, key->behind)) return false;
  return true;
}

static bool runs_before(const void *a, const void *b) {
  const Level *one = a, *other = b;
  return one->phase != other->phase ? one->phase < other->phase : one->level < other->level;
}

static void join_wake(Wake *any, const Wake *wake) {
  any->before = quoth__join(any->before, wake->before);
  any->behind = quoth__join(any->behind, wake->behind);
  for (uint32_t i = 0; i < NEEDS; i++) any->needs[i] = quoth__join(any->needs[i], wake->needs[i]);
}

/* Whether few tokens are what a wake asks for behind it. */
static bool is_narrow(const Wake *wake) { return !(wake->behind.own & (COMMON_KEYS | quoth__bit(KEY_END))); }

static bool add_link(Indexer *x, const Link *link) {
  Program *program = x->program;
  Arena *arena = &x->rules->arena;
  if (!quoth__room(arena, &program->wakes) || !quoth__room(arena, &program->sleepers)) return false;
  program->wakes.items[program->wakes.count++] = link->wake;
  program->sleepers.items[program->sleepers.count++] = link->sleeper;
  return true;
}

/* Puts the narrow ones of a list together, or the wide ones, or both, so that they are read from one
** end to the other. */
static bool add_list(Indexer *x, uint32_t head, bool narrow, bool wide) {
  Program *program = x->program;
  WakeList list = {.first = program->wakes.count};
  for (uint32_t i = head; i; i = x->links.items[i].next) {
    const Link *link = &x->links.items[i];
    if (is_narrow(&link->wake) ? !narrow : !wide) continue;
    if (!add_link(x, link)) return false;
    join_wake(&list.any, &link->wake);
  }
  list.count = program->wakes.count - list.first;
  list.more = !wide;
  if (!quoth__room(&x->rules->arena, &program->wake_lists)) return false;
  program->wake_lists.items[program->wake_lists.count++] = list;
  return true;
}

/* Of a long list the narrow ones and the wide ones are told apart: what any of each asks for says
** more than what any of all does. */
static bool line_up(Indexer *x, uint32_t *head) {
  uint32_t first = *head, narrow = 0, wide = 0;
  for (uint32_t i = first; i; i = x->links.items[i].next) {
    narrow += is_narrow(&x->links.items[i].wake);
    wide += !is_narrow(&x->links.items[i].wake);
  }
  if (!first) return true;
  *head = x->program->wake_lists.count;
  if (!narrow || !wide || narrow + wide < LONG_LIST) return add_list(x, first, true, true);
  return add_list(x, first, true, false) && add_list(x, first, false, true);
}

static bool line_up_all(Indexer *x, uint32_t *heads, uint32_t count) {
  for (uint32_t i = 0; heads && i < count; i++)
    if (!line_up(x, &heads[i])) return false;
  return true;
}

static bool line_up_level(Indexer *x, Level *level) {
  return line_up_all(x, level->by_lexeme, level->lexeme_count) &&
         line_up_all(x, level->by_lexicon, x->rules->lexicons.count) &&
         line_up_all(x, level->by_type, x->rules->types.count) &&
         line_up_all(x, level->by_key, KEY_TYPES) && line_up(x, &level->every);
}

/* What match.c asks of every token, once for all levels. */
static void summarise(Indexer *x, uint32_t number) {
  Program *program = x->program;
  Level *level = &program->levels.items[number];
  uint64_t bit = quoth__level_bit(number);
  for (uint32_t i = 0; level->by_lexeme && i < level->lexeme_count; i++)
    if (level->by_lexeme[i]) program->lexeme_keys[i] |= bit;
  for (uint32_t i = 0; level->by_lexicon && i < x->rules->lexicons.count; i++)
    if (level->by_lexicon[i]) {
      program->lexicon_keys[i].own |= bit;
      level->lexicons |= program->lexicon_keys[i].lexicons;
    }
  program->waking |= level->keys;
  /* Which tokens are quoted is not known yet when it is noted what may wake a rule. */
  if (level->every || (level->keys & QUOTH_TOKEN_QUOTED)) program->always |= bit;
}

bool quoth__index_triggers(quoth_rules *rules, const Pattern *patterns, quoth_error *error) {
  Program *program = rules->program;
  Indexer x = {.rules = rules, .program = program};
  if (!quoth__room(&rules->arena, &x.links) || !quoth__room(&rules->arena, &program->wake_lists))
    return quoth__no_memory(error);
  x.links.items[x.links.count++] = (Link){.next = 0};
  program->wake_lists.items[program->wake_lists.count++] = (WakeList){.first = 0};
  for (uint32_t i = 0; i < rules->rules.count; i++)
    if (!index_rule(&x, i, &patterns[i])) return quoth__no_memory(error);
  if (!quoth__sort(&rules->arena, program->levels.items, program->levels.count, sizeof *program->levels.items,
                   runs_before))
    return quoth__no_memory(error);
  for (uint32_t i = 0; i < program->levels.count; i++) {
    if (!line_up_level(&x, &program->levels.items[i])) return quoth__no_memory(error);
    summarise(&x, i);
  }
  for (uint32_t i = 0; i < program->tests.count; i++)
    program->quoted |= ((program->tests.items[i].need | program->tests.items[i].forbid) & QUOTH_TOKEN_QUOTED) != 0;
  return true;
}

uint64_t quoth__rare_keys(const Program *program, uint64_t own, uint32_t number) {
  uint64_t levels = 0;
  if (number != QUOTH_NO_NUMBER) own |= quoth__bit(number < LARGE_NUMBER ? KEY_SMALL : KEY_LARGE);
  for (uint32_t i = 0; i < program->levels.count; i++)
    if (own & program->levels.items[i].keys) levels |= quoth__level_bit(i);
  return own | levels;
}

/* -------------------------------------------------------------------- runs */

static bool add_to_run(Indexer *x, uint32_t list) {
  if (!quoth__room(&x->rules->arena, &x->program->runs)) return false;
  x->program->runs.items[x->program->runs.count++] = list;
  return true;
}

/* The run of what a lexeme wakes by itself, and by its entries from `hit` on: those of one lexicon
** lie together. */
static bool make_run(Indexer *x, const Level *level, uint32_t own, const Hit *hit, uint32_t *run) {
  uint32_t before = 0;
  *run = x->program->runs.count;
  if (own && !add_to_run(x, own)) return false;
  for (; hit && level->by_lexicon; hit = quoth__hit_behind(hit)) {
    uint32_t list = level->by_lexicon[hit->lexicon];
    if (list && list != before && !add_to_run(x, list)) return false;
    before = list;
  }
  if (*run < x->program->runs.count) return add_to_run(x, 0);
  *run = 0;
  return true;
}

/* What stood for a lexeme was the number of its list. */
static bool make_runs(Indexer *x, Level *level) {
  quoth_rules *rules = x->rules;
  if (!level->by_lexeme && !level->by_lexicon) return true;
  uint32_t count = level->lexeme_count = quoth__lexeme_count(rules);
  if (!table(x, &level->by_lexeme, count) || !table(x, &level->by_token, count)) return false;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t *own = &level->by_lexeme[i];
    if (!make_run(x, level, *own, quoth__lexeme_hits(rules, i), &level->by_token[i])) return false;
    if (!make_run(x, level, *own, NULL, own)) return false;
  }
  return true;
}

bool quoth__index_runs(quoth_rules *rules, quoth_error *error) {
  Indexer x = {.rules = rules, .program = rules->program};
  if (!add_to_run(&x, 0)) return quoth__no_memory(error);
  for (uint32_t i = 0; i < rules->program->levels.count; i++)
    if (!make_runs(&x, &rules->program->levels.items[i])) return quoth__no_memory(error);
  return true;
}
