/*
** base.c - the floor: versions, errors, limits and what a reading may cost.
*/
#define _POSIX_C_SOURCE 200809L /* clock_gettime, with a bare -std=c11 too */

#include "base.h"

#include <stdio.h>
#include <time.h>

#define POLL_STEPS 4096u

const char *const quoth__stage_names[STAGES] = {
  "source", "blocks", "tokens", "sentences", "lexicons", "quotations",
  "rules", "dates", "names", "tagger", "quotes", "speakers"
};

const char *quoth_version(void) { return QUOTH_VERSION; }

const char *quoth_status_name(quoth_status status) {
  static const char *const names[] = {
    [QUOTH_OK] = "ok", [QUOTH_EMEMORY] = "memory", [QUOTH_EARGUMENT] = "argument", [QUOTH_ELIMIT] = "limit",
    [QUOTH_ECANCEL] = "cancel", [QUOTH_ERULE] = "rule", [QUOTH_ECALLBACK] = "callback", [QUOTH_EMODEL] = "model",
    [QUOTH_EIO] = "io"
  };
  size_t count = sizeof names / sizeof *names;
  return (size_t)status < count && names[status] ? names[status] : "unknown";
}

bool quoth__fail(quoth_error *error, quoth_status code, size_t at, const char *format, ...) {
  if (!error || error->code != QUOTH_OK) return false;
  va_list args;
  va_start(args, format);
  vsnprintf(error->message, sizeof error->message, format, args);
  va_end(args);
  error->code = code;
  error->at = at;
  return false;
}

bool quoth__no_memory(quoth_error *error) { return quoth__fail(error, QUOTH_EMEMORY, 0, "out of memory"); }

bool quoth__no_memory_in(const Arena *arena, quoth_error *error) {
  if (!arena->refused) return quoth__no_memory(error);
  return quoth__fail(error, QUOTH_ELIMIT, 0, "more memory than the limit of %zu bytes", arena->limit);
}

bool quoth__take_options(void *whole, size_t whole_size, const void *options, size_t first, quoth_error *error) {
  size_t size;
  if (!options) return true;
  memcpy(&size, options, sizeof size);
  if (size < first)
    return quoth__fail(error, QUOTH_EARGUMENT, 0, "options: size is %zu, which is that of no version; set it to "
                       "the sizeof of the struct", size);
  memcpy(whole, options, size < whole_size ? size : whole_size);
  return true;
}

static size_t size_or(size_t value, size_t fallback) { return value ? value : fallback; }

static uint32_t count_or(uint32_t value, uint32_t fallback) { return value ? value : fallback; }

void quoth__limits_default(quoth_limits *limits) {
  limits->input_bytes = size_or(limits->input_bytes, (size_t)256 << 20);
  limits->memory_bytes = size_or(limits->memory_bytes, (size_t)16 << 30);
  limits->tokens = count_or(limits->tokens, 100000000u);
  limits->marks = count_or(limits->marks, 20000000u);
  limits->nesting = count_or(limits->nesting, 64u);
  limits->regex_steps = count_or(limits->regex_steps, 50000u);
  if (!limits->work) limits->work = UINT64_MAX;
}

uint64_t quoth__clock(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) return 0;
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

void quoth__meter_start(Meter *meter, const quoth_read_options *options, size_t input_size) {
  *meter = (Meter){.limits = options->limits, .cancel = options->cancel,
                   .progress = options->progress, .progress_ud = options->progress_ud,
                   .input_size = input_size};
  if (meter->limits.milliseconds)
    meter->deadline = quoth__clock() + (uint64_t)meter->limits.milliseconds * 1000000u;
}

/* Another thread sets the flag, by a plain or an atomic write. */
static bool is_set(const volatile int *flag) {
#if defined(__GNUC__)
  return __atomic_load_n(flag, __ATOMIC_RELAXED) != 0;
#else
  return *flag != 0;
#endif
}

/* How much of the input is done: every stage has as large a share of it as any other. Never less
** than before, for some stages take turns; a text may be longer than its input. */
static size_t progress_of(Meter *meter, enum Stage stage, size_t at) {
  uint64_t size = meter->input_size, within = at < size ? at : size;
  size_t done = (size_t)((size * (uint64_t)stage + within) / STAGES);
  if (done > meter->done) meter->done = done;
  return meter->done;
}

bool quoth__poll(Meter *meter, enum Stage stage, size_t at, quoth_error *error) {
  meter->next_poll = meter->total + POLL_STEPS;
  if (meter->total > meter->limits.work)
    return quoth__fail(error, QUOTH_ELIMIT, at, "more work than the limit allows");
  if (meter->cancel && is_set(meter->cancel))
    return quoth__fail(error, QUOTH_ECANCEL, at, "cancelled");
  if (meter->deadline && quoth__clock() > meter->deadline)
    return quoth__fail(error, QUOTH_ELIMIT, at, "took longer than %u ms",
                       (unsigned)meter->limits.milliseconds);
  if (meter->progress && meter->progress(meter->progress_ud, progress_of(meter, stage, at), meter->input_size))
    return quoth__fail(error, QUOTH_ECANCEL, at, "cancelled by the progress callback");
  return true;
}
