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

LIST(quoth_date, quoth_dates)
LIST(quoth_entity, quoth_entities)
LIST(quoth_quote, quoth_quotes)
LIST(quoth_mark, quoth_marks)
LIST(quoth_sentence, quoth_sentences)

PENDING const char *quoth_date_type_name(quoth_date_type type) { return type ? "TIME" : "DATE"; }
PENDING const char *quoth_entity_kind_name(quoth_entity_kind kind) { return kind ? "person" : "unknown"; }
PENDING const char *quoth_quote_kind_name(quoth_quote_kind kind) { return kind ? "indirect" : "direct"; }
PENDING const char *quoth_stance_name(quoth_stance stance) { return stance ? "denies" : "asserts"; }
PENDING size_t quoth_hit_count(const quoth_article *article) { (void)article; return 0; }
PENDING quoth_hit quoth_hit_at(const quoth_article *article, size_t index) {
  (void)article; (void)index;
  return (quoth_hit){{0, 0}, {0, 0}, NULL, NULL};
}
PENDING quoth_status quoth_rules_model(quoth_rules *rules, const void *data, size_t size, quoth_error *error) {
  (void)rules; (void)data; (void)size; (void)error;
  return QUOTH_OK;
}
