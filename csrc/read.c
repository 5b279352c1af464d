/*
** read.c - how an article is read: start here.
*/
#include "document.h"
#include "matcher.h"
#include "regex.h"
#include "utf.h"

/* The hooks of rule sets that wait for a stage. */
static bool after(quoth_article *a, enum Stage stage) {
  return a->rules->hooks.count == 0 || quoth__run_hooks(a, stage);
}

/* Entities and quotes are there when their speakers are: only then is there something to see
** for hooks that wait for them. */
static bool after_speakers(quoth_article *a) {
  return after(a, STAGE_NAMES) && after(a, STAGE_QUOTES) && after(a, STAGE_SPEAKERS);
}

/* One direction: no stage looks forward, every stage adds to the article and
** changes nothing that an earlier one wrote. */
static bool read_all(quoth_article *a, const char *input, size_t size) {
  return quoth__read_source(a, input, size) && after(a, STAGE_SOURCE) /* bytes to text */
      && quoth__read_blocks(a) && after(a, STAGE_BLOCKS)           /* blocks with roles, metadata */
      && quoth__read_tokens(a) && after(a, STAGE_TOKENS)           /* blocks to tokens */
      && quoth__read_sentences(a) && after(a, STAGE_SENTENCES)
      && quoth__read_lexicons(a) && after(a, STAGE_LEXICONS)       /* which entries stand where */
      && quoth__read_quotations(a) && after(a, STAGE_QUOTATIONS)   /* quotation marks paired */
      && quoth__match_rules(a, PHASE_EXPRESSIONS)                  /* numbers, dates' expressions, marks */
      && quoth__read_dates(a) && after(a, STAGE_DATES)             /* date expressions to values */
      && quoth__read_names(a)                                      /* who is mentioned where */
      && quoth__match_rules(a, PHASE_MENTIONS)                     /* relays, attributions, marks */
      && quoth__read_tags(a) && after(a, STAGE_TAGGER)             /* the model: source, cue, content */
      && quoth__read_quotes(a)                                     /* cue, content and source linked */
      && quoth__read_attributions(a) && after_speakers(a)          /* who is who, who said what */
      && quoth__match_rules(a, PHASE_QUOTES) && after(a, STAGE_RULES); /* marks over quotes */
}

/* What was spent since anybody asked last is little, but it is not nothing. */
static bool is_within_limits(quoth_article *a) {
  return quoth__poll(&a->meter, STAGE_SPEAKERS, a->source.size, &a->error);
}

#define KNOWN_FLAGS (QUOTH_ALL_BLOCKS | QUOTH_NARRATIVE | QUOTH_DAY_FIRST | QUOTH_MONTH_FIRST | QUOTH_SOUTHERN | \
                     QUOTH_COUNT_RULES)

static bool check_flags(uint32_t flags, quoth_error *error) {
  if (flags & ~KNOWN_FLAGS)
    return quoth__fail(error, QUOTH_EARGUMENT, 0, "flags: no flag has the bits 0x%x", (unsigned)(flags & ~KNOWN_FLAGS));
  bool both = (flags & QUOTH_DAY_FIRST) && (flags & QUOTH_MONTH_FIRST);
  return !both || quoth__fail(error, QUOTH_EARGUMENT, 0, "day first and month first exclude each other");
}

/* A limit of 0 is its default. */
static bool whole_options(quoth_read_options *whole, const quoth_read_options *options, quoth_error *error) {
  *whole = (quoth_read_options){0};
  if (!quoth__take_options(whole, sizeof *whole, options, QUOTH__READ_OPTIONS_FIRST, error)) return false;
  quoth__limits_default(&whole->limits);
  return check_flags(whole->flags, error);
}

/* What is copied may be written: it is made valid UTF-8 as the text is. */
static bool copy_option(quoth_article *a, const char *option, const char **copy) {
  if (option) *copy = quoth__copy_valid(&a->arena, option, strlen(option));
  return !option || *copy || quoth__nomem(a);
}

static bool begin(quoth_article *a, const quoth_read_options *options, size_t size) {
  quoth__meter_start(&a->meter, options, size);
  if (size > a->meter.limits.input_bytes)
    return quoth__fail(&a->error, QUOTH_ELIMIT, a->meter.limits.input_bytes,
                       "the input is longer than the limit of %zu bytes", a->meter.limits.input_bytes);
  a->marks = quoth__take_zero(&a->arena, a->rules->types.count, sizeof *a->marks);
  a->regex = quoth__regex_scratch(&a->arena);
  if ((!a->marks || !a->regex) && !quoth__nomem(a)) return false;
  if (!copy_option(a, options->published, &a->hint)) return false;
  a->metadata.published = a->hint; /* date.c judges it; host functions may want it before */
  return copy_option(a, options->id, &a->metadata.id);
}

/* The article lives in its own arena; only a copy of the arena can free it. Its memory waits in
** the rule set for the next article, in the place of what an earlier one has left there. */
void quoth_article_free(quoth_article *article) {
  if (!article) return;
  quoth__regex_scratch_free(article->regex);
  quoth_rules *rules = article->rules;
  Arena arena = article->arena;
  if (article->keeps)
    quoth__chunks_free(&rules->arena, atomic_exchange(&rules->kept, quoth__arena_empty(&arena)));
  else
    quoth__arena_free(&arena);
  quoth_rules_release(rules);
}

static quoth_article *new_article(quoth_rules *rules, Pool *pool, const quoth_read_options *options,
                                  quoth_error *error) {
  Arena arena;
  quoth__arena_init(&arena, options->alloc, options->alloc_ud, options->limits.memory_bytes);
  /* Memory from elsewhere than the rule set's is not the rule set's to keep. */
  bool keeps = arena.alloc == rules->arena.alloc && arena.ud == rules->arena.ud;
  if (keeps) quoth__arena_reuse(&arena, pool, atomic_exchange(&rules->kept, NULL));
  quoth_article *a = quoth__take_zero(&arena, 1, sizeof *a);
  if (!a) {
    quoth__no_memory_in(&arena, error);
    quoth__arena_settle(&arena);
    quoth__arena_free(&arena);
    return NULL;
  }
  a->arena = arena;
  a->keeps = keeps;
  a->rules = quoth_rules_retain(rules);
  return a;
}

static bool check_arguments(const quoth_rules *rules, const char *input, size_t size, quoth_error *error) {
  if (!rules) return quoth__fail(error, QUOTH_EARGUMENT, 0, "no rule set");
  if (!rules->frozen) return quoth__fail(error, QUOTH_EARGUMENT, 0, "the rule set is not frozen");
  return input || !size || quoth__fail(error, QUOTH_EARGUMENT, 0, "no input, but a size of %zu bytes", size);
}

/* What fails before there is a text has its place in the input already; 0 is no place. */
void quoth__tell_error(const quoth_article *a, quoth_error *error) {
  *error = a->error;
  if (a->source.text && error->at > 0) error->at = quoth_input_offset(a, error->at);
}

quoth_article *quoth__read(quoth_rules *rules, const char *input, size_t size, const quoth_read_options *options,
                           uint32_t flags, quoth_error *error) {
  if (error) *error = (quoth_error){0};
  quoth_read_options whole;
  if (!check_arguments(rules, input, size, error) || !whole_options(&whole, options, error)) return NULL;
  Pool pool;
  quoth_article *a = new_article(rules, &pool, &whole, error);
  if (!a) return NULL;
  a->flags = whole.flags | flags;
  bool ok = begin(a, &whole, size) && read_all(a, input, size) && is_within_limits(a);
  quoth__arena_settle(&a->arena);
  if (rules->functions.done) rules->functions.done(rules->functions.ud, a);
  if (ok) return a;
  if (error) quoth__tell_error(a, error);
  quoth_article_free(a);
  return NULL;
}

quoth_article *quoth_read(quoth_rules *rules, const char *input, size_t size,
                          const quoth_read_options *options, quoth_error *error) {
  return quoth__read(rules, input, size, options, 0, error);
}

size_t quoth_article_memory(const quoth_article *article) { return quoth__arena_bytes(&article->arena); }

uint64_t quoth_work(const quoth_article *article, const char *stage) {
  for (int i = 0; i < STAGES; i++)
    if (strcmp(stage, quoth__stage_names[i]) == 0) return article->meter.work[i];
  return 0;
}

quoth_status quoth_stopped(const quoth_article *article) {
  Meter meter = article->meter;
  quoth_error error = {0};
  meter.progress = NULL;
  return quoth__poll(&meter, STAGE_SOURCE, 0, &error) ? QUOTH_OK : error.code;
}
