/*
** pending.c - empty answers of stages that are still to come.
*/
#include "quoth.h"

#define PENDING __attribute__((weak))
#define LIST(type, name)                                                  \
  PENDING const type *name(const quoth_article *article, size_t *count) { \
    (void)article;                                                        \
    if (count) *count = 0;                                                \
    return NULL;                                                          \
  }

LIST(quoth_quote, quoth_quotes)
LIST(quoth_mark, quoth_marks)
LIST(quoth_problem, quoth_problems)
LIST(quoth_rule_count, quoth_rule_counts)

PENDING const char *quoth_quote_kind_name(quoth_quote_kind kind) { return kind ? "indirect" : "direct"; }
PENDING quoth_status quoth_rules_model(quoth_rules *rules, const void *data, size_t size, quoth_error *error) {
  (void)rules; (void)data; (void)size; (void)error;
  return QUOTH_OK;
}
#include "document.h"
__attribute__((weak)) const Capture *quoth__capture(const quoth_article *a, const Mark *mark, Symbol name) { (void)a;(void)mark;(void)name; return NULL; }
PENDING quoth_status quoth_rules_test(quoth_rules *rules, const char *name, quoth_example_report report, void *ud,
                                      quoth_error *error) {
  (void)rules; (void)name; (void)report; (void)ud; (void)error;
  return QUOTH_OK;
}
PENDING quoth_status quoth_explain(quoth_rules *rules, const char *rule, const char *text, size_t size,
                                   const struct quoth_read_options *options, quoth_writer write,
                                   void *ud, quoth_error *error) {
  (void)rules; (void)rule; (void)text; (void)size; (void)options; (void)write; (void)ud; (void)error;
  return QUOTH_OK;
}
