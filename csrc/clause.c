/*
** clause.c - the clause around a cue: what stands between it and a piece, what it reports.
**
** What a clause reports is asked where the model has marked no content: the words behind
** "that", before a comma and a source, behind a cue that nothing else follows.
*/
#include "quote.h"

enum {
  CLAUSE_LEAST = 5, /* tokens of a clause with subject and verb, and a comma */
  SURE_CUE = 200 /* margin from which the model is sure of a cue */
};

/* ------------------------------------------------------------------------- tags */

const Tag *quoth__tag_at(const quoth_article *a, uint32_t token, TagLabel label) {
  uint32_t i = quoth__tag_behind(a, token);
  const Tag *tag = i > 0 ? &a->tags.items[i - 1] : NULL;
  return tag && tag->end > token && tag->label == label ? tag : NULL;
}

bool quoth__bridge(const quoth_article *a, uint32_t first, uint32_t end, uint32_t *cost) {
  *cost = 0;
  for (uint32_t t = first; t < end; t++) {
    if (quoth__is(a, t, WORD_IN_QUOTE) || quoth__is_char(a, t, ';') || quoth__is_char(a, t, ':')) return false;
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__tag_at(a, t, TAG_SOURCE)) continue;
    uint32_t mention = quoth__mention_over(a, t);
    if (mention != NONE) { t = a->mentions.items[mention].end - 1; continue; }
    if (quoth__is(a, t, WORD_THAT) && !quoth__is(a, t, WORD_WHO)) return false;
    if (quoth__is(a, t, WORD_ADVERB | WORD_AUXILIARY | WORD_DETERMINER)) continue;
    *cost += quoth__is(a, t, WORD_BUT | WORD_JOIN) ? 4 : 1;
  }
  return true;
}

/* ------------------------------------------------------------- the clause reported */

uint32_t quoth__clause_end(const quoth_article *a, const Frame *f) {
  const struct Reports *r = a->reports;
  uint32_t end = a->sentences.items[f->sentence].tokens.end;
  const Frame *next = f + 1, *last = r->frames.items + r->frames.count;
  while (next < last && next - f < FAR && next->sentence == f->sentence && f->tagged && !next->tagged && !next->pieces)
    next++;
  if (next < last && next->sentence == f->sentence) {
    uint32_t from = next->source_first > f->end &&
        next->source_first < next->first ? next->source_first : next->first;
    bool joint = from >= f->end + 2 && quoth__mention_over(a, from - 2) != NONE;
    if ((quoth__is(a, from - 1, WORD_JOIN | WORD_BUT) && !joint) || quoth__is_char(a, from - 1, ',')) end = from;
  }
  uint32_t stop = end > f->end + SUBJECT_TOKENS ? end - SUBJECT_TOKENS : f->end;
  while (end > stop && (quoth__has(a, end - 1, QUOTH_TOKEN_PUNCT) || quoth__is(a, end - 1,
      WORD_JOIN | WORD_BUT)) &&
         !quoth__is(a, end - 1, WORD_IN_QUOTE)) end--;
  return end;
}

/* "a claim that [his clerk, Lee Kay,] rejected": right before a verb, and none inside. */
static bool is_subject_only(const quoth_article *a, uint32_t first, uint32_t end) {
  if (end == a->tokens.count || !quoth__is(a, end, WORD_CUE | WORD_AUXILIARY)) return false;
  for (uint32_t t = first; t < end && t - first < CLAUSE_TOKENS; t++)
    if (quoth__tells(a, t) || quoth__is(a, t, WORD_COPULA)) return false;
  return true;
}

static bool behind_that(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *end = quoth__clause_end(a, f);
  for (uint32_t t = f->end; t < *end && t - f->end < THAT_TOKENS; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT)) return false;
    bool who = t == f->end && f->stance == QUOTH_ASKS && quoth__is(a, t, WORD_WHO); /* "wondered who had lost" */
    if (who || quoth__is(a, t, WORD_THAT)) {
      *first = t;
      return t + 1 < *end && !(f->bits & WORD_CUE_NOUN && is_subject_only(a, t + 1, *end));
    }
  }
  return false;
}

/* Behind the cue and whom a rule says was told. */
static uint32_t addressee_end(const quoth_article *a, const Frame *f) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from, f->first);
  if (i == relays->count || relays->items[i].first >= f->end) {
    bool pronoun = quoth__is(a, f->end, WORD_PRONOUN | WORD_OWNING); /* "told her he was late" */
    return f->end + (pronoun && quoth__is(a, f->end + 1, WORD_SUBJECT | WORD_THAT));
  }
  return quoth__is_addressed(a, f, f->end, relays->items[i].end) ? relays->items[i].end : f->end;
}

/* A source right before the cue, as its subject. */
static bool has_subject(const Frame *f) { return f->source_first < f->source_end && f->source_end == f->first; }

/* "she was", "the mill is": a subject and its auxiliary. */
static bool opens_statement(const quoth_article *a, uint32_t first, uint32_t end) {
  if (quoth__is(a, first, WORD_SUBJECT)) return true;
  bool noun = quoth__is(a, first, WORD_DEFINITE) || quoth__has(a, first, QUOTH_TOKEN_NUMBER);
  if (!noun && quoth__mention_over(a, first) == NONE) return false;
  for (uint32_t t = first + 1, from = first; t < end && t - from <= NEAR; t++) {
    uint32_t behind = quoth__behind_age(a, t); /* "Lee Orr, 47, was" */
    if (behind > t) from = t = behind;
    if (t >= end || quoth__has(a, t, QUOTH_TOKEN_PUNCT)) return false;
    if (quoth__is(a, t, WORD_AUXILIARY | WORD_COPULA)) return true;
  }
  return false;
}

/* "has called on the president [to revoke the rule that ...]", "told police [she was asleep]" */
static bool behind_addressee(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *first = addressee_end(a, f);
  if (*first == f->end) return false;
  *end = quoth__clause_end(a, f);
  if (*first + 1 >= *end) return false;
  bool told = f->bits & WORD_CUE_SAY && *first + 2 < *end && opens_statement(a, *first, *end);
  return told || quoth__hit_of(a, *first, a->rules->names->to);
}

bool quoth__told_statement(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *first = addressee_end(a, f);
  *end = quoth__clause_end(a, f);
  return *first > f->end && *first + 2 < *end && quoth__is(a, *first, WORD_SUBJECT);
}

/* "on Monday [it was late]": behind the day on which it was said. */
static uint32_t behind_day(const quoth_article *a, uint32_t token, uint32_t end) {
  uint32_t t = token + quoth__is(a, token, WORD_PREPOSITION), day = t;
  while (t < end && t - token <= NEAR && quoth__is(a, t, WORD_IN_DATE)) t++;
  return t > day ? t : token;
}

static bool behind_cue(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t t = behind_day(a, addressee_end(a, f), quoth__clause_end(a, f)), cost;
  *first = t;
  *end = quoth__clause_end(a, f);
  bool circumstances = *end - t <= THAT_TOKENS && quoth__bridge(a, t, *end, &cost) && cost <= NEAR;
  if (circumstances && !(quoth__is(a, t, WORD_SUBJECT) && has_subject(f))) return false; /* "told staff on Monday" */
  return t + 2 < *end && quoth__has(a, t, QUOTH_TOKEN_WORD) &&
         (quoth__is(a, t, WORD_DETERMINER | WORD_SUBJECT) || !quoth__is(a, t, WORD_SMALL));
}

/* "On Friday," "After the vote,": not the begin of what is said, but "At least nine" and "Over 200" are. */
bool quoth__opens_aside(const quoth_article *a, uint32_t begin, uint32_t end) {
  if (!quoth__is(a, begin, WORD_PREPOSITION | WORD_BUT)) return false;
  uint32_t comma = begin;
  while (comma < end && comma - begin < 2 * SUBJECT_TOKENS && !quoth__is_char(a, comma, ',')) comma++;
  bool clause = comma + CLAUSE_LEAST < end;
  if (clause && (quoth__is(a, comma + 1, WORD_DETERMINER) || opens_statement(a, comma + 1, end))) return false;
  for (uint32_t t = begin + 1; t < a->tokens.count && t <= begin + 2; t++)
    if (a->tokens.number[t] != QUOTH_NO_NUMBER && !quoth__is(a, t, WORD_IN_DATE)) return false;
  return true;
}

bool quoth__contrasts(const quoth_article *a, uint32_t begin, uint32_t end) {
  if (!quoth__is(a, begin, WORD_YET)) return false;
  return quoth__mention_over(a, begin + 1) != NONE || opens_statement(a, begin + 1, end);
}

bool quoth__is_circumstance(const quoth_article *a, uint32_t first, uint32_t end) {
  bool opens = end < a->tokens.count && quoth__has(a, first, QUOTH_TOKEN_FIRST) && quoth__is_char(a, end, ',');
  if (!opens || !quoth__ends_in(a, first, a->rules->names->present)) return false;
  for (uint32_t t = first + 1; t < end; t++)
    if (quoth__is(a, t, WORD_AUXILIARY | WORD_COPULA | WORD_SUBJECT)) return false;
  for (uint32_t t = end + 1; t + 2 < a->tokens.count && t - end <= FAR; t++) {
    bool before = quoth__is_char(a, t, ':') || (quoth__is_char(a, t, ',') && quoth__has(a, t + 2, QUOTH_TOKEN_CAP));
    if (before && quoth__has(a, t + 1, QUOTH_TOKEN_QUOTE)) return true;
  }
  return false;
}

/* "Fees would rise, Orr said." */
static bool before_source(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  uint32_t from = f->source_first < f->first ? f->source_first : f->first;
  if (from < begin + 3 || !quoth__is_char(a, from - 1, ',')) return false;
  if (quoth__opens_aside(a, begin, from - 1) && !quoth__contrasts(a, begin, from - 1)) return false;
  if (quoth__is_circumstance(a, begin, from - 1)) return false;
  const Frame *before = f > a->reports->frames.items && (f - 1)->sentence == f->sentence ? f - 1 : NULL;
  uint32_t behind = quoth__report_end(f), cost;
  uint32_t stop = a->sentences.items[f->sentence].tokens.end;
  bool last = f->end + NEAR >= stop || (behind < stop && quoth__is_char(a, behind, ',')) ||
              (stop - behind <= THAT_TOKENS && quoth__bridge(a, behind, stop, &cost) && cost <= NEAR);
  bool silent = before && (before->passive || !before->pieces); /* "It is recalling cars, Orr said" */
  if (before && !(last && silent)) return false;
  *first = begin;
  *end = from - 1;
  return !quoth__is(a, from - 2, WORD_IN_QUOTE);
}

uint32_t quoth__comma_behind(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = first + 1; t + NEAR < end && t - first < FAR && !quoth__is(a, t, WORD_IN_QUOTE); t++)
    if (quoth__is_char(a, t, ',')) return t;
  return NONE;
}

uint32_t quoth__behind_participle(const quoth_article *a, uint32_t first, uint32_t end) {
  const struct NameRules *names = a->rules->names;
  if (first >= end) return first;
  bool done = quoth__hit_of(a, first, names->handed) || quoth__hit_of(a, first, names->put_out);
  if (!done && !quoth__hit_of(a, first, names->knowing)) return first;
  uint32_t comma = quoth__comma_behind(a, first, end);
  return comma == NONE ? first : comma + 1;
}

/* "According to Orr, [they lost]" */
static bool behind_source(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *first = quoth__report_end(f);
  *end = quoth__clause_end(a, f);
  if (*first < *end && quoth__is_char(a, *first, ',')) ++*first;
  *first = quoth__behind_participle(a, *first, *end);
  return *first + 2 < *end;
}

bool quoth__relative_clause(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  const uint64_t opener = WORD_THAT | WORD_PRONOUN | WORD_DETERMINER | WORD_PREPOSITION | WORD_IN_QUOTE | WORD_IN_DATE;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->end;
  bool relative = has_subject(f) && f->source_first > begin && quoth__is(a, f->source_first - 1, WORD_WHO);
  if (!relative || !(f->bits & WORD_CUE) || !(f->bits & WORD_CUE_SAY)) return false;
  *first = t;
  *end = quoth__clause_end(a, f);
  if (t + 1 >= *end || !quoth__has(a, t, QUOTH_TOKEN_LOWER) || quoth__is(a, t, opener)) return false;
  while (t < *end && !quoth__is_char(a, t, ',')) t++;
  *end = t;
  return true;
}

/* "As Orr said, fees would rise." */
static bool behind_manner(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->end;
  if (!quoth__is(a, begin, WORD_AS) || f->source_first != begin + 1 || f->source_end > f->first) return false;
  *end = quoth__clause_end(a, f);
  while (t < *end && t - f->end < NEAR_END && !quoth__has(a, t, QUOTH_TOKEN_PUNCT)) t++;
  *first = t + 1;
  return t + NEAR < *end && quoth__is_char(a, t, ',');
}

/* "Orr said they had lost": a verb of saying that the model is sure of, its source right before it. */
static bool is_plain_report(const Frame *f) {
  return f->tagged && f->score >= SURE_CUE && !f->passive && f->source_end == f->first;
}

/* "Orr said [they had lost]": behind a verb of saying, its source right before it, a whole statement. */
static bool is_statement(const quoth_article *a, const Frame *f) {
  bool says = f->bits & WORD_CUE && !f->passive && has_subject(f);
  uint32_t end = quoth__clause_end(a, f);
  return says && !(f->bits & WORD_CUE_NOUN) && opens_statement(a, behind_day(a, f->end, end), end);
}

bool quoth__clause_before(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  bool inverted = f->source_first == f->end && f->source_end > f->end; /* "[The mill], said Orr, would close" */
  bool beside = f->tagged && f->bits & WORD_CUE_SAY && (has_subject(f) || inverted);
  return beside && quoth__is_char(a, inverted ? f->source_end : f->end, ',') && before_source(a, f, first, end);
}

/* "The price", but not "They had lost": words that a clause may begin with and that hold no verb. */
static bool is_begun(const quoth_article *a, const Piece *p) {
  for (uint32_t t = p->first; t < p->end && t - p->first < SUBJECT_TOKENS; t++) {
    bool noun = quoth__is(a, t, WORD_NOUN_LIKE | WORD_GENITIVE);
    if (!noun && quoth__is(a, t, WORD_AUXILIARY | WORD_COPULA | WORD_CUE)) return false;
  }
  return true;
}

/* "The price, Orr said, [would rise]", "They had, Orr said, [lost]", "It rose, Orr said, [but not in May]", "Each time,
** Orr said, [it was late]": what goes on with a sentence behind a comma, not what begins another clause. */
static bool goes_on_at(const quoth_article *a, const Piece *front, uint32_t token, uint32_t end) {
  if (!quoth__has(a, token, QUOTH_TOKEN_LOWER) || quoth__is(a, token, WORD_IN_QUOTE)) return false;
  if (quoth__is(a, front->end - 1, WORD_AUXILIARY | WORD_COPULA) || quoth__hit_of(a, token, a->rules->names->to))
    return true;
  bool when = quoth__is(a, front->end - 1, WORD_IN_DATE);
  if (is_begun(a, front) && (when || opens_statement(a, token, end))) return true;
  if (quoth__is(a, token, WORD_PREPOSITION)) return quoth__tag_at(a, token, TAG_CONTENT) != NULL;
  if (quoth__is(a, token, WORD_BUT)) return quoth__is(a, token + 1, WORD_PREPOSITION);
  const uint64_t other = WORD_JOIN | WORD_WHO | WORD_PARTICIPLE | WORD_IN_DATE | WORD_AS |
                         WORD_DETERMINER | WORD_OWNING | WORD_PRONOUN;
  return !quoth__is(a, token, other) && !quoth__ends_in(a, token, a->rules->names->present) && is_begun(a, front);
}

bool quoth__clause_behind(const quoth_article *a, const Frame *f, const Piece *front, uint32_t *first, uint32_t *end) {
  bool adverb = f->bits & WORD_CUE_ADVERB && f->source_first == f->end && f->source_end > f->source_first;
  bool behind = f->source_first == f->end && f->source_end > f->end; /* "said Orr, would" */
  bool inverted = behind && !adverb && f->bits & WORD_CUE_SAY;
  bool says = inverted || (f->bits & (WORD_CUE_SAY | WORD_CUE_MIND) && has_subject(f));
  uint32_t from = adverb || inverted ? f->first : f->source_first, comma = adverb || inverted ? f->source_end : f->end;
  if (adverb && quoth__is_char(a, comma - 1, ',')) comma--; /* "The mill, according to Orr, would close" */
  bool around = (adverb || says) && front->quotation == NONE && front->end + 1 == from &&
                front->first == a->sentences.items[f->sentence].tokens.begin;
  if (!around || !quoth__is_char(a, comma, ',')) return false;
  *first = comma + 1;
  *end = quoth__clause_end(a, f);
  if (inverted && !quoth__is(a, *first, WORD_AUXILIARY | WORD_COPULA)) return false;
  return comma + CLAUSE_LEAST <= *end && goes_on_at(a, front, *first, *end);
}

/* "I think": who writes the article says what he thinks, he does not report it. */
static bool is_author(const quoth_article *a, const Frame *f) {
  const EntryFacts *facts = quoth__word_facts(a, f->source_first, WORD_PRONOUN);
  return facts && facts->person == 1;
}

bool quoth__reported_clause(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  if (f->source_first == f->source_end && !f->passive) return false;
  if (quoth__relative_clause(a, f, first, end)) return true;
  bool acts = f->tagged || (has_subject(f) && !f->passive);
  if (f->bits & WORD_CUE_ACT) return acts && behind_addressee(a, f, first, end);
  if (quoth__is_thought(a, f)) return has_subject(f) && !is_author(a, f) && before_source(a, f, first, end);
  if (!(f->bits & (WORD_CUE_SAY | WORD_CUE_QUOTE))) return false;
  if (!(f->bits & WORD_CUE_SAY)) return behind_that(a, f, first, end);
  if (f->bits & WORD_CUE_ADVERB)
    return before_source(a, f, first, end) || behind_source(a, f, first, end);
  if (behind_manner(a, f, first, end) || behind_addressee(a, f, first, end)) return true;
  if (a->tags.count && !is_plain_report(f) && !is_statement(a, f))
    return behind_that(a, f, first, end) || before_source(a, f, first, end);
  return behind_that(a, f, first, end) || before_source(a, f, first, end) ||
         (f->source_end <= f->first && behind_cue(a, f, first, end));
}
