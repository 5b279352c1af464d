/*
** quota.c - how much of a rule set what one file declares may take: while it is declared, and while
** it is compiled.
**
** A declaration of a few bytes may name a large text many times over, and a regular expression of
** a few may be large when compiled. While something is charged to a quota the arena's limit is what is left of it.
*/
#include "rules.h"

void quoth__quota_begin(quoth_rules *rules, uint32_t quota) {
  rules->charged = quota;
  if (quota == NONE) return;
  const Quota *q = &rules->quotas.items[quota];
  size_t left = q->limit - q->used;
  rules->charged_from = quoth_rules_memory(rules);
  if (left < rules->memory - rules->arena.held) rules->arena.limit = rules->arena.held + left;
}

static bool exceeded(const Quota *q, quoth_error *error) {
  *error = (quoth_error){0};
  return quoth__fail(error, QUOTH_ELIMIT, 0, "%s: its declarations take more than %zu bytes of the rule set",
                     q->name, q->limit);
}

bool quoth__quota_end(quoth_rules *rules, bool ok, quoth_error *error) {
  if (rules->charged == NONE) return ok;
  Quota *q = &rules->quotas.items[rules->charged];
  size_t now = quoth_rules_memory(rules), more = now > rules->charged_from ? now - rules->charged_from : 0;
  bool narrowed = rules->arena.limit < rules->memory;
  bool refused = !ok && error->code == QUOTH_EMEMORY && rules->arena.refused && narrowed;
  rules->arena.limit = rules->memory;
  rules->charged = NONE;
  if (refused || more > q->limit - q->used) return exceeded(q, error);
  q->used += more;
  return ok;
}

void quoth__tell_set_limit(const quoth_rules *rules, quoth_error *error) {
  if (error->code != QUOTH_EMEMORY || !rules->arena.refused) return;
  *error = (quoth_error){0};
  quoth__fail(error, QUOTH_ELIMIT, 0, "the rule set takes more than the limit of %zu bytes", rules->memory);
}

quoth_status quoth_rules_quota(quoth_rules *rules, const char *name, size_t bytes, quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  if (!quoth__takes_changes(rules, error)) return error->code;
  rules->quota = NONE;
  if (!bytes) return QUOTH_OK;
  const char *copy = quoth__copy(&rules->arena, name, strlen(name));
  if (!copy || !quoth__room(&rules->arena, &rules->quotas)) {
    quoth__no_memory(error);
    quoth__tell_set_limit(rules, error);
    return error->code;
  }
  rules->quota = rules->quotas.count;
  rules->quotas.items[rules->quotas.count++] = (Quota){copy, bytes, 0};
  return QUOTH_OK;
}
