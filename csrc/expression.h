/*
** expression.h - arithmetic over the captures of a rule, as "a*100 + b".
**
** + - * / ( ), numbers, names of captures, and `x or y`, which is y where x has no
** value: where a capture is absent or is no number.
*/
#ifndef QUOTH_EXPRESSION_H
#define QUOTH_EXPRESSION_H

#include "document.h"

QUOTH__INTERNAL_BEGIN

typedef struct Expression Expression;

/* NULL with an error that names the rule: syntax, or a capture that its pattern
** does not bind. After the rule's pattern is compiled, before the set is frozen. */
Expression *quoth__expression(quoth_rules *rules, uint32_t rule, const char *text, size_t size,
                              quoth_error *error);

Expression *quoth__constant(quoth_rules *rules, double number, quoth_error *error);

/* Its value for a mark of that rule: NaN when there is none, because a capture has none. False when
** there is none although all captures have one: what is divided by zero, or too large. */
bool quoth__expression_value(const quoth_article *a, const Mark *mark, const Expression *expression, double *value);

/* The same; false when the mark has not every capture that the expression names. */
bool quoth__expression_read(const quoth_article *a, const Mark *mark, const Expression *expression, double *value);

QUOTH__INTERNAL_END

#endif
