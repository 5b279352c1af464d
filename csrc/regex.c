/*
** regex.c - PCRE2 wrapped once, always with limits.
**
** All memory comes from the arena, through PCRE2's own hooks; only JIT code and
** JIT stacks lie outside of it. Where there is no JIT, or its stack is too small
** for a match, the interpreter does the same work under the same limits.
*/
#include "regex.h"

#ifndef PCRE2_CODE_UNIT_WIDTH
#define PCRE2_CODE_UNIT_WIDTH 8
#endif
#include <pcre2.h>

#define PATTERN_SIZE 4096u
#define GROUP_DEPTH 50u
#define HEAP_KIB 1024u
#define JIT_STACK_START ((size_t)32 * 1024)
#define JIT_STACK_LARGEST ((size_t)512 * 1024)
#define SPANS 64u /* groups that a match can report, the whole match included */

struct Regex {
  pcre2_code *code;
  uint32_t spans; /* the whole match and the groups of the pattern, as far as they are reported */
  uint32_t never[4]; /* bit per ASCII character: no match begins with it at the subject's begin */
  bool jit;
};

struct RegexScratch {
  pcre2_general_context *general;
  pcre2_match_data *data;
  pcre2_match_context *context;
  pcre2_jit_stack *stack; /* NULL: the JIT's own 32 KiB, until a match needs more */
};

static void *take(PCRE2_SIZE size, void *arena) { return quoth__take(arena, size); }

static void leave(void *block, void *arena) {
  (void)block; /* freed with the arena */
  (void)arena;
}

/* -------------------------------------------------------------------- Compile */

static pcre2_compile_context *compile_context(pcre2_general_context *general) {
  pcre2_compile_context *context = general ? pcre2_compile_context_create(general) : NULL;
  if (!context) return NULL;
  pcre2_set_max_pattern_length(context, PATTERN_SIZE);
  pcre2_set_parens_nest_limit(context, GROUP_DEPTH);
  pcre2_set_newline(context, PCRE2_NEWLINE_LF);
  pcre2_set_bsr(context, PCRE2_BSR_UNICODE);
  return context;
}

static uint32_t pcre2_options(uint32_t options) {
  uint32_t all = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
  if (options & REGEX_CASELESS) all |= PCRE2_CASELESS;
  if (options & REGEX_ANCHORED) all |= PCRE2_ANCHORED | PCRE2_ENDANCHORED;
  return all;
}

static bool compile_error(quoth_error *error, int code, size_t at) {
  PCRE2_UCHAR message[256];
  if (code == PCRE2_ERROR_HEAP_FAILED || code == PCRE2_ERROR_NOMEMORY)
    return quoth__no_memory(error);
  if (pcre2_get_error_message(code, message, sizeof message) < 0) message[0] = '\0';
  return quoth__fail(error, QUOTH_ERULE, at, "%s", (const char *)message);
}

static int refuse_callout(pcre2_callout_enumerate_block *block, void *at) {
  *(size_t *)at = block->pattern_position;
  return 1;
}

static bool has_callout(const pcre2_code *code, quoth_error *error) {
  size_t at = 0;
  return pcre2_callout_enumerate(code, refuse_callout, &at) != 0 &&
         !quoth__fail(error, QUOTH_ERULE, at, "callouts are not allowed");
}

/* Makes machine code of the pattern: its size. One that says (*NO_JIT) has none, without an error. */
static size_t make_jit(pcre2_code *code) {
  size_t size = 0;
  if (pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) return 0;
  return pcre2_pattern_info(code, PCRE2_INFO_JITSIZE, &size) == 0 ? size : 0;
}

Regex *quoth__regex_compile(Arena *arena, const char *pattern, size_t size, uint32_t options,
                            quoth_error *error) {
  Regex *regex = quoth__take_zero(arena, 1, sizeof *regex);
  pcre2_general_context *general = pcre2_general_context_create(take, leave, arena);
  pcre2_compile_context *context = compile_context(general);
  if (!regex || !context) {
    quoth__no_memory(error);
    return NULL;
  }
  int code = 0;
  PCRE2_SIZE at = 0;
  regex->code = pcre2_compile((PCRE2_SPTR)pattern, size, pcre2_options(options), &code, &at, context);
  if (!regex->code) {
    compile_error(error, code, at);
    return NULL;
  }
  if (has_callout(regex->code, error)) {
    quoth__regex_free(regex);
    return NULL;
  }
  uint32_t groups = 0;
  pcre2_pattern_info(regex->code, PCRE2_INFO_CAPTURECOUNT, &groups);
  regex->spans = groups < SPANS ? groups + 1 : SPANS;
  size_t machine_code = make_jit(regex->code);
  regex->jit = machine_code > 0;
  arena->outside += machine_code;
  return regex;
}

void quoth__regex_free(Regex *regex) {
  if (!regex) return;
  pcre2_code_free(regex->code);
  regex->code = NULL;
}

/* ---------------------------------------------------------------------- Match */

RegexScratch *quoth__regex_scratch(Arena *arena) {
  RegexScratch *scratch = quoth__take_zero(arena, 1, sizeof *scratch);
  pcre2_general_context *general = pcre2_general_context_create(take, leave, arena);
  if (!scratch || !general) return NULL;
  scratch->general = general;
  scratch->data = pcre2_match_data_create(SPANS, general);
  scratch->context = pcre2_match_context_create(general);
  if (!scratch->data || !scratch->context) return NULL;
  pcre2_set_heap_limit(scratch->context, HEAP_KIB);
  return scratch;
}

void quoth__regex_scratch_free(RegexScratch *scratch) {
  if (!scratch) return;
  pcre2_jit_stack_free(scratch->stack);
  scratch->stack = NULL;
}

static int attempt(const Regex *regex, RegexScratch *scratch, const char *subject, uint32_t size,
                   uint32_t from, uint32_t options) {
  return pcre2_match(regex->code, (PCRE2_SPTR)subject, size, from, PCRE2_NO_UTF_CHECK | options,
                     scratch->data, scratch->context);
}

/* Asked with one character and told that more may follow, PCRE2 says no only where
** nothing that follows can make a match. */
void quoth__regex_learn(Regex *regex, RegexScratch *scratch) {
  uint32_t options = 0;
  pcre2_pattern_info(regex->code, PCRE2_INFO_ALLOPTIONS, &options);
  if (!(options & PCRE2_ANCHORED)) return;
  for (uint32_t c = 0; c < 128; c++) {
    char subject = (char)c;
    int result = attempt(regex, scratch, &subject, 1, 0, PCRE2_PARTIAL_HARD | PCRE2_NO_JIT);
    if (result == PCRE2_ERROR_NOMATCH) regex->never[c >> 5] |= 1u << (c & 31);
  }
}

bool quoth__regex_may_match(const Regex *regex, unsigned char first) {
  return first >= 128 || !(regex->never[first >> 5] >> (first & 31) & 1);
}

static void fill_spans(const Regex *regex, const RegexScratch *scratch, quoth_span *spans,
                       uint32_t count) {
  const PCRE2_SIZE *pairs = pcre2_get_ovector_pointer(scratch->data);
  for (uint32_t i = 0; i < count; i++) {
    bool took_part = i < regex->spans && pairs[2 * i] != PCRE2_UNSET && pairs[2 * i] <= pairs[2 * i + 1];
    spans[i] = took_part ? (quoth_span){(uint32_t)pairs[2 * i], (uint32_t)pairs[2 * i + 1]}
                         : (quoth_span){0, 0};
  }
}

/* A stack of one's own is pages from the system: few articles have a match that needs it. */
static bool enlarge_stack(RegexScratch *scratch) {
  if (scratch->stack) return false;
  scratch->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_LARGEST, scratch->general);
  if (scratch->stack) pcre2_jit_stack_assign(scratch->context, NULL, scratch->stack);
  return scratch->stack != NULL;
}

static int attempt_jit(const Regex *regex, RegexScratch *scratch, const char *subject, uint32_t size, uint32_t from) {
  return pcre2_jit_match(regex->code, (PCRE2_SPTR)subject, size, from, 0, scratch->data, scratch->context);
}

RegexResult quoth__regex_match(const Regex *regex, RegexScratch *scratch, uint32_t steps,
                               const char *subject, uint32_t size, uint32_t from,
                               quoth_span *spans, uint32_t count) {
  pcre2_set_match_limit(scratch->context, steps);
  int result = regex->jit ? attempt_jit(regex, scratch, subject, size, from)
                          : attempt(regex, scratch, subject, size, from, 0);
  if (regex->jit && result == PCRE2_ERROR_JIT_STACKLIMIT && enlarge_stack(scratch))
    result = attempt_jit(regex, scratch, subject, size, from);
  if (regex->jit && result == PCRE2_ERROR_JIT_STACKLIMIT)
    result = attempt(regex, scratch, subject, size, from, PCRE2_NO_JIT);
  if (result >= 0) {
    fill_spans(regex, scratch, spans, count);
    return REGEX_YES;
  }
  if (result == PCRE2_ERROR_NOMATCH) return REGEX_NO;
  return result == PCRE2_ERROR_NOMEMORY ? REGEX_NOMEM : REGEX_LIMIT;
}
