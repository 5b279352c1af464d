/*
** example.h - an example of a rule: a text in which braces mark what is expected.
**
**    {by:The EU} blacklisted {whom:Ivan Petrov}.   what the captures hold
**    It rained on {day 3 of the war}.              what the whole match covers
*/
#ifndef QUOTH_EXAMPLE_H
#define QUOTH_EXAMPLE_H

#include "rules.h"

QUOTH__INTERNAL_BEGIN

#define EXAMPLE_MARKS 24u
#define EXAMPLE_SIZE 8192u /* longest example, in bytes */

typedef struct ExampleMark {
  const char *name;    /* of a capture; size 0: the whole match */
  uint32_t name_size;
  uint32_t begin, end; /* bytes of the plain text */
} ExampleMark;

typedef struct Example {
  char *text;          /* without its braces */
  uint32_t size;
  ExampleMark marks[EXAMPLE_MARKS];
  uint32_t count;
} Example;

/* NULL, or what is wrong with the braces. `out->text` has room for `size` bytes. */
const char *quoth__read_example(const char *text, uint32_t size, Example *out);

QUOTH__INTERNAL_END

#endif
