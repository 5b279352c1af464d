/*
** order.c - when a rule runs, derived from the types that it reads.
**
** All rules that make one type run together, so that the policy "leftmost,
** longest" can choose among them; so the order is one of types. A type is placed
** when all types that its rules read are placed: phase and level are one step
** behind the latest of them. What then is left is a circle, which is told.
*/
#include "declare.h"
#include "program.h"

#define LEVELS_MOST 100u /* rules that wait for one another: each level has tables of all words and types */

/* The phase from which on marks of the engine's types can be read. */
static const Phase readable_from[FIRST_USER_TYPE] = {
  [TYPE_SENTENCE] = PHASE_EXPRESSIONS, [TYPE_QUOTED] = PHASE_EXPRESSIONS,
  [TYPE_DATE] = PHASE_MENTIONS,        [TYPE_PERSON] = PHASE_MENTIONS,
  [TYPE_ORG] = PHASE_MENTIONS,         [TYPE_PLACE] = PHASE_MENTIONS,
  [TYPE_GROUP] = PHASE_MENTIONS,       [TYPE_MENTION] = PHASE_MENTIONS,
  [TYPE_QUOTE] = PHASE_QUOTES,
};

typedef struct Place {
  Phase phase;
  uint32_t level;
  uint32_t waits;  /* rules that make the type and are not placed yet */
} Place;

typedef struct Order {
  quoth_rules *rules;
  Place *places;    /* by type */
  uint32_t *missing; /* by rule: types it reads that are not placed yet */
  quoth_error *error;
} Order;

/* Whether the rules that read a type wait for the rules that make it. */
static bool made_by_rules(uint32_t type) {
  return type == TYPE_NUMBER || type == TYPE_RELAY || type >= FIRST_USER_TYPE;
}

static const RuleCode *code_of(const Order *o, uint32_t rule) { return &o->rules->program->rules[rule]; }

/* A type is behind everything that one of its rules reads. */
static void put_behind(Place *place, Phase phase, uint32_t level) {
  if (phase > place->phase) *place = (Place){phase, level, place->waits};
  else if (phase == place->phase && level > place->level) place->level = level;
}

static void place_rule(Order *o, uint32_t rule) {
  const RuleCode *code = code_of(o, rule);
  Place *place = &o->places[o->rules->rules.items[rule].type];
  for (uint32_t i = 0; i < code->read_count; i++) {
    uint32_t type = code->reads[i];
    if (made_by_rules(type)) put_behind(place, o->places[type].phase, o->places[type].level + 1);
    else put_behind(place, readable_from[type], 0);
  }
  place->waits--;
}

/* Rules of every type, and of every type the rules that read it: slices of one
** array each, so that placing all takes time linear in what is read. */
typedef struct Readers { uint32_t *first, *rules; } Readers;

static bool collect_readers(Order *o, Readers *readers) {
  Arena *arena = &o->rules->arena;
  uint32_t types = o->rules->types.count, total = 0;
  readers->first = quoth__take_zero(arena, types + 2, sizeof *readers->first);
  if (!readers->first) return false;
  for (uint32_t r = 0; r < o->rules->rules.count; r++)
    for (uint32_t i = 0; i < code_of(o, r)->read_count; i++, total++)
      readers->first[code_of(o, r)->reads[i] + 2]++;
  for (uint32_t t = 2; t < types + 2; t++) readers->first[t] += readers->first[t - 1];
  readers->rules = quoth__take_zero(arena, total, sizeof *readers->rules);
  if (!readers->rules) return false;
  for (uint32_t r = 0; r < o->rules->rules.count; r++)
    for (uint32_t i = 0; i < code_of(o, r)->read_count; i++)
      readers->rules[readers->first[code_of(o, r)->reads[i] + 1]++] = r;
  return true;
}

static void start(Order *o, uint32_t *ready, uint32_t *count) {
  for (uint32_t r = 0; r < o->rules->rules.count; r++) {
    o->places[o->rules->rules.items[r].type].waits++;
    for (uint32_t i = 0; i < code_of(o, r)->read_count; i++)
      o->missing[r] += made_by_rules(code_of(o, r)->reads[i]);
  }
  for (uint32_t r = 0; r < o->rules->rules.count; r++)
    if (!o->missing[r]) ready[(*count)++] = r;
}

/* Places rules that are ready; when the last rule of a type is placed, the rules
** that wait for the type have one type less to wait for. */
static uint32_t place_all(Order *o, const Readers *readers, uint32_t *ready) {
  uint32_t count = 0;
  start(o, ready, &count);
  for (uint32_t done = 0; done < count; done++) {
    uint32_t type = o->rules->rules.items[ready[done]].type;
    place_rule(o, ready[done]);
    if (o->places[type].waits || !made_by_rules(type)) continue;
    for (uint32_t i = readers->first[type]; i < readers->first[type + 1]; i++)
      if (--o->missing[readers->rules[i]] == 0) ready[count++] = readers->rules[i];
  }
  return count;
}

/* ------------------------------------------------------------------ errors */

/* A rule that was not placed and makes the type. */
static uint32_t maker_left(const Order *o, uint32_t type) {
  for (uint32_t r = 0; r < o->rules->rules.count; r++)
    if (o->rules->rules.items[r].type == type && o->missing[r]) return r;
  return NONE;
}

/* A type that the rule reads and that waits for a rule not placed. */
static uint32_t blocked_read(const Order *o, uint32_t rule) {
  const RuleCode *code = code_of(o, rule);
  for (uint32_t i = 0; i < code->read_count; i++)
    if (made_by_rules(code->reads[i]) && o->places[code->reads[i]].waits) return code->reads[i];
  return NONE;
}

/* From any rule left over, what it waits for leads into the circle. */
static bool circle_error(const Order *o) {
  const quoth_rules *rules = o->rules;
  uint32_t rule = 0;
  while (!o->missing[rule]) rule++;
  for (uint32_t i = 0; i < rules->rules.count; i++) rule = maker_left(o, blocked_read(o, rule));
  const Rule *first = &rules->rules.items[rule];
  uint32_t type = blocked_read(o, rule), other = maker_left(o, type);
  if (other == rule)
    return quoth__rule_error(o->error, first->place, first->name, "reads <%s>, which it makes itself",
                             rules->types.items[type]);
  const Rule *second = &rules->rules.items[other];
  return quoth__rule_error(o->error, first->place, first->name,
                           "reads <%s>, which '%s' (%s) makes, and that waits in turn for <%s>",
                           rules->types.items[type], second->name, second->place,
                           rules->types.items[first->type]);
}

/* The type that a rule reads too late for what it makes. Numbers come late when a rule that makes them reads too
** late: it is told, and not one of the many that read numbers. */
static uint32_t late_read(const Order *o, uint32_t rule, Phase latest) {
  const RuleCode *code = code_of(o, rule);
  for (uint32_t i = 0; i < code->read_count; i++) {
    uint32_t type = code->reads[i];
    if (type == TYPE_NUMBER) continue;
    Phase phase = made_by_rules(type) ? o->places[type].phase : readable_from[type];
    if (phase > latest) return type;
  }
  return NONE;
}

/* Numbers, dates, relays and attributions are taken up by a stage: the rules that
** make them must have run by then. */
static Phase latest_phase(uint32_t type) {
  if (type >= FIRST_USER_TYPE) return PHASE_QUOTES;
  return type == TYPE_ATTRIBUTION || type == TYPE_RELAY ? PHASE_MENTIONS : PHASE_EXPRESSIONS;
}

static bool check_phase(const Order *o, uint32_t rule) {
  const Rule *r = &o->rules->rules.items[rule];
  Phase latest = latest_phase(r->type);
  uint32_t type = late_read(o, rule, latest);
  if (type == NONE) return true;
  if (latest == PHASE_MENTIONS)
    return quoth__rule_error(o->error, r->place, r->name,
                             "cannot read <%s>: quotes are made of what it finds",
                             o->rules->types.items[type]);
  return quoth__rule_error(o->error, r->place, r->name,
                           "cannot read <%s>: numbers and dates are found before it",
                           o->rules->types.items[type]);
}

static bool check_level(const Order *o, const Rule *rule) {
  return rule->level < LEVELS_MOST ||
         quoth__rule_error(o->error, rule->place, rule->name,
                           "is the last of more than %u rules of which each reads what the one before it makes",
                           LEVELS_MOST);
}

bool quoth__order_rules(quoth_rules *rules, quoth_error *error) {
  uint32_t count = rules->rules.count;
  Order o = {.rules = rules, .error = error};
  Readers readers;
  o.places = quoth__take_zero(&rules->arena, rules->types.count, sizeof *o.places);
  o.missing = quoth__take_zero(&rules->arena, count, sizeof *o.missing);
  uint32_t *ready = quoth__take_zero(&rules->arena, count, sizeof *ready);
  if (!o.places || !o.missing || !ready || !collect_readers(&o, &readers))
    return quoth__no_memory(error);
  o.places[TYPE_RELAY].phase = o.places[TYPE_ATTRIBUTION].phase = PHASE_MENTIONS; /* read by quote.c */
  if (place_all(&o, &readers, ready) < count) return circle_error(&o);
  for (uint32_t r = 0; r < count; r++) {
    Rule *rule = &rules->rules.items[r];
    if (!check_phase(&o, r)) return false;
    rule->phase = o.places[rule->type].phase;
    rule->level = o.places[rule->type].level;
    if (!check_level(&o, rule)) return false;
  }
  return true;
}
