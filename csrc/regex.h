/*
** regex.h - PCRE2 wrapped once, always with limits.
**
** UTF and UCP are always on; the subject is trusted to be valid UTF-8. \C and
** callouts are refused, patterns are at most 4 KiB long and 50 groups deep. One
** attempt costs at most limits.regex_steps and 1 MiB; subjects are cut to
** REGEX_SUBJECT bytes at a character boundary by the caller's choice of what a
** subject is: one token, one line, one paragraph - never a document.
*/
#ifndef QUOTH_REGEX_H
#define QUOTH_REGEX_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

#define REGEX_SUBJECT 4096u

typedef struct Regex Regex;
typedef struct RegexScratch RegexScratch; /* match data; one per article */

#define REGEX_CASELESS 1u
#define REGEX_ANCHORED 2u /* from the first byte to the last: the whole subject */

/* NULL with QUOTH_ERULE, `at` in the pattern and PCRE2's own words; it must be
** given back with quoth__regex_free (JIT code is outside any arena). */
Regex *quoth__regex_compile(Arena *arena, const char *pattern, size_t size, uint32_t options,
                            quoth_error *error);
void quoth__regex_free(Regex *regex);

RegexScratch *quoth__regex_scratch(Arena *arena);
void quoth__regex_scratch_free(RegexScratch *scratch);

typedef enum RegexResult { REGEX_NO, REGEX_YES, REGEX_LIMIT, REGEX_NOMEM } RegexResult;

/* Matches at or after `from`; fills spans[0 .. count) with the whole match and
** the groups, (0, 0) for a group that did not take part; bytes of subject. */
RegexResult quoth__regex_match(const Regex *regex, RegexScratch *scratch, uint32_t steps,
                               const char *subject, uint32_t size, uint32_t from,
                               quoth_span *spans, uint32_t count);

/* For a pattern that many subjects are asked for: which of them it cannot match is told
** by their first byte, once this was called. */
void quoth__regex_learn(Regex *regex, RegexScratch *scratch);

/* False: it matches no subject that begins with that byte, from 0 on. */
bool quoth__regex_may_match(const Regex *regex, unsigned char first);

QUOTH__INTERNAL_END

#endif
