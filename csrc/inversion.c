/*
** inversion.c - who stands behind the verb: "..., said Ann Orr, the mayor."
**
** The model hears the words around, not the clause: it may take what ends before the comma for who speaks ("from
** Molson, said Orr") and the name behind the verb for the begin of what is said. Two commas part a subject from its
** verb or none do, so one comma before the verb and a name set off behind it tell the order.
*/
#include "quote.h"

enum { CLAUSE_MOST = 2 * SUBJECT_TOKENS }; /* tokens of a clause that are looked at */

typedef Vector(Tag) TagVector;

/* Where runs are mended. */
typedef struct Inversion {
  uint32_t cue;         /* its run */
  const Tag *before;    /* what the model has before it in the sentence that is no content; or NULL */
  uint32_t begin, stop; /* of the sentence, up to its full stop */
  bool quotes;          /* there are quotations before the cue */
  uint32_t comma;       /* before the verb */
  quoth_span speaker;   /* tokens of who speaks, with what describes them */
  bool goes_on;         /* behind them the clause goes on that the verb has interrupted */
} Inversion;

static bool is_comma(const quoth_article *a, uint32_t token) { return quoth__is_char(a, token, ','); }

/* ------------------------------------------------------------------------ who speaks */

/* "who", "whose" */
static bool is_relative(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_WHO) || quoth__hit_of(a, token, a->rules->names->whose);
}

/* The verb of a clause in tokens [first, end), not of what is told about somebody: "who is late". Or end. */
static uint32_t verb_from(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end && !quoth__is(a, t, WORD_THAT) && !is_relative(a, t); t++)
    if (quoth__is_finite(a, t)) return t;
  return end;
}

/* "Also, said Orr, ...", "If it works, said Orr, ...": before the comma stands no clause of its own. */
static bool waits(const quoth_article *a, const Inversion *it) {
  bool brief = it->comma - it->begin <= NEAR && quoth__is(a, it->begin, WORD_ADVERB | WORD_PREPOSITION);
  bool under = it->comma - it->begin <= CLAUSE_MOST && quoth__is(a, it->begin, WORD_BUT) &&
               !quoth__is(a, it->begin, WORD_YET);
  return brief || (under && quoth__comma_from(a, it->begin, it->comma) == it->comma);
}

/* "Lee Orr and Ann Kay", "the head of the union in Leeds", "a man who was there": the end of who speaks, from the end
** of a name on; not "wants Orr to leave". */
static uint32_t end_of_phrase(const quoth_article *a, uint32_t end, uint32_t stop) {
  const uint64_t more = WORD_PREPOSITION | WORD_OF | WORD_JOIN | WORD_GENITIVE | WORD_AS;
  if (end < stop && is_relative(a, end)) return quoth__comma_from(a, end, stop);
  if (end >= stop || !quoth__is(a, end, more) || quoth__hit_of(a, end, a->rules->names->to)) return end;
  uint32_t t = end;
  while (t < stop && !quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t, WORD_BUT) && !quoth__tells(a, t)) t++;
  return t;
}

static bool goes_on(const quoth_article *a, uint32_t token) {
  return quoth__is_finite(a, token) || quoth__is(a, token, WORD_SUBJECT);
}

/* Behind the name's comma: "Vodafone has cut them off" is a clause, "the mayor, had failed" goes on with one behind
** what describes the speaker. */
static void read_clause(const quoth_article *a, Inversion *it, uint32_t first) {
  uint32_t comma = quoth__comma_from(a, first, it->stop);
  bool clause = verb_from(a, first, comma) < comma || waits(a, it);
  it->goes_on = clause || (comma < it->stop && goes_on(a, comma + 1));
  if (!clause) it->speaker.end = comma;
}

/* What stands behind the name and its comma: of the speaker, or of what is said. */
static void read_behind_name(const quoth_article *a, Inversion *it) {
  uint32_t first = it->speaker.end + 1;
  bool from = quoth__is(a, first, WORD_OF) || quoth__hit_of(a, first, a->rules->names->from);
  bool opener = quoth__is(a, first, WORD_BUT | WORD_JOIN | WORD_PARTICIPLE | WORD_AS | WORD_THAT) ||
                (quoth__is(a, first, WORD_PREPOSITION) && !from);
  if (goes_on(a, first)) it->goes_on = true;
  else if (is_relative(a, first)) it->speaker.end = quoth__comma_from(a, first, it->stop);
  else if (!quoth__has(a, first, QUOTH_TOKEN_PUNCT) && !opener) read_clause(a, it, first);
}

/* ------------------------------------------------------------------------ the place */

/* A verb of saying, but "told", behind which stands to whom. */
static bool is_said(const quoth_article *a, const Tag *run) {
  bool verb = run->label == TAG_CUE && run->end == run->first + 1 && !quoth__is(a, run->first, WORD_PARTICIPLE) &&
              quoth__is(a, run->first, WORD_CUE_SAY | WORD_CUE_MIND);
  return verb && !quoth__hit_of(a, run->first, a->rules->names->telling);
}

/* The last run before the cue in its sentence that is no content: the source or the cue of something; NULL. */
static const Tag *party_before(const quoth_article *a, uint32_t cue, uint32_t begin) {
  for (const Tag *run = a->tags.items + cue; run-- > a->tags.items && run->first >= begin;)
    if (run->label != TAG_CONTENT) return run;
  return NULL;
}

/* Whether the text has it: a verb of saying between a comma and a name that nothing but what is set off follows.
** Quotations before it end up to token `quoted`. */
static bool find_inversion(const quoth_article *a, uint32_t cue, uint32_t quoted, Inversion *it) {
  const Tag *run = &a->tags.items[cue];
  if (!is_said(a, run)) return false;
  quoth_span s = a->sentences.items[quoth__sentence_of(a, run->first)].tokens;
  if (run->first < s.begin + 2 || run->end >= s.end || !is_comma(a, run->first - 1)) return false;
  uint32_t m = quoth__mention_at(a, run->end), stop = s.end - quoth__has(a, s.end - 1, QUOTH_TOKEN_PUNCT);
  const Mention *who = m == NONE ? NULL : &a->mentions.items[m];
  if (!who || who->form == FORM_PRONOUN) return false;
  if (who->kind == QUOTH_DOCUMENT && quoth__is(a, who->first, WORD_OWNING)) return false; /* "reveals its results" */
  uint32_t end = end_of_phrase(a, who->end, stop);
  *it = (Inversion){.cue = cue, .before = party_before(a, cue, s.begin), .begin = s.begin, .stop = stop,
                    .quotes = quoted > s.begin, .comma = run->first - 1, .speaker = {who->first, end}};
  if (end >= stop || quoth__is(a, end, WORD_BUT)) return true;
  if (!is_comma(a, end)) return false;
  read_behind_name(a, it);
  return true;
}

/* "Orr, the mayor, said Kay": whether a second comma sets off what is told of a subject that ends at `end`. */
static bool is_set_off(const quoth_article *a, uint32_t first, uint32_t end, uint32_t comma) {
  uint32_t last = end + 1 < comma ? end + 1 : comma;
  return quoth__comma_from(a, first, last) < last;
}

/* "The official, who asked for calm, said Kay": whether a clause about the subject ends at the comma. */
static bool ends_relative(const quoth_article *a, const Inversion *it) {
  uint32_t t = it->comma - 1;
  while (t > it->begin && !is_comma(a, t)) t--;
  uint32_t first = t - it->begin > CLAUSE_MOST ? t - CLAUSE_MOST : it->begin;
  return is_comma(a, t) && is_relative(a, t + 1) && verb_from(a, first, t) == t;
}

/* Whether what stands before the comma may be the subject of the verb. */
static bool has_subject(const quoth_article *a, const Inversion *it) {
  const Tag *before = it->before;
  if (before && before->label == TAG_SOURCE) return is_set_off(a, before->first, before->end, it->comma);
  if (ends_relative(a, it)) return true;
  uint32_t m = quoth__mention_over(a, it->begin);
  return !before && m != NONE && is_set_off(a, it->begin, a->mentions.items[m].end, it->comma);
}

/* Whether the model has the name behind the verb for something said, or for nothing and what stands before for who
** speaks; or has not seen that a clause goes on behind the name. */
static bool is_misread(const quoth_article *a, const Inversion *it) {
  const Tag *next = a->tags.items + it->cue + 1, *end = a->tags.items + a->tags.count, *before = it->before;
  if (has_subject(a, it)) return false;
  if (next == end || next->first >= it->speaker.end) return it->goes_on || (before && before->label == TAG_SOURCE);
  bool told = next + 1 < end && next[1].label == TAG_CONTENT && next[1].first < it->stop;
  return next->label == TAG_CONTENT ||
         (it->goes_on && next->label == TAG_SOURCE && (!told || next->end > it->speaker.end + 1));
}

/* ------------------------------------------------------------------------ mending */

static bool add(quoth_article *a, TagVector *tags, Tag run) {
  if (run.first >= run.end) return true;
  if (!quoth__room(&a->arena, tags)) return quoth__nomem(a);
  tags->items[tags->count++] = run;
  return true;
}

/* All that the sentence has before the comma is said, with what others say in it: "Orr warned of floods, said Kay."
** When the cue does not end the sentence or something is quoted, only what stands behind the other cue is. */
static bool add_content(quoth_article *a, TagVector *tags, const Inversion *it) {
  const Tag *before = it->before;
  bool whole = it->speaker.end >= it->stop && !it->quotes;
  uint32_t first = it->begin;
  if (!whole && before && before->label == TAG_CUE) return true;
  for (; tags->count > 0 && tags->items[tags->count - 1].end > it->begin; tags->count--) {
    Tag *run = &tags->items[tags->count - 1];
    bool across = run->first < it->begin; /* it began in the sentence before */
    if (!across && (whole || run->label != TAG_CUE)) continue;
    if (across) run->end = it->begin;
    first = run->end;
    break;
  }
  return add(a, tags, (Tag){first, it->comma, TAG_CONTENT, true, 0});
}

/* What is said behind the speaker: all of a clause that goes on there, else what the model has. Its runs are done
** then. */
static bool add_rest(quoth_article *a, TagVector *tags, const Inversion *it, uint32_t *done) {
  const Tag *items = a->tags.items;
  uint32_t first = it->speaker.end, end = it->goes_on ? it->stop : first; /* never before it */
  if (*done < a->tags.count && items[*done].first < first && items[*done].end > end) end = items[*done].end;
  while (*done < a->tags.count && items[*done].first < end) ++*done;
  if (first < end && is_comma(a, first)) first++;
  return add(a, tags, (Tag){first, end, TAG_CONTENT, false, 0});
}

/* The runs around the cue; the first run of the model that is not among them is *done. */
static bool add_inversion(quoth_article *a, TagVector *tags, const Inversion *it, uint32_t *done) {
  *done = it->cue + 1;
  return add_content(a, tags, it) && add(a, tags, a->tags.items[it->cue]) &&
         add(a, tags, (Tag){it->speaker.begin, it->speaker.end, TAG_SOURCE, false, 0}) && add_rest(a, tags, it, done);
}

/* Runs before the first that is mended stay as they are. */
static bool copy_before(quoth_article *a, TagVector *tags, uint32_t count) {
  if (!quoth__room_for(&a->arena, tags, a->tags.count + 1)) return quoth__nomem(a);
  memcpy(tags->items, a->tags.items, count * sizeof *tags->items);
  tags->count = count;
  return true;
}

static void take(quoth_article *a, const TagVector *tags) {
  a->tags.items = tags->items;
  a->tags.count = tags->count;
  a->tags.capacity = tags->capacity;
}

/* The cursor goes on over the quotations, outermost and nested, to the last that begins before the token. */
static bool is_quoted(const quoth_article *a, uint32_t token, uint32_t *quotation, uint32_t *quoted) {
  for (; *quotation < a->quotations.count && a->quotations.items[*quotation].open <= token; ++*quotation) {
    uint32_t end = quoth__quotation_end(a, &a->quotations.items[*quotation]);
    if (end > *quoted) *quoted = end;
  }
  return token < *quoted;
}

bool quoth__mend_inversions(quoth_article *a) {
  TagVector tags = {0};
  Inversion it;
  uint32_t quotation = 0, quoted = 0;
  for (uint32_t i = 0, done; i < a->tags.count; i = done) {
    const Tag *run = &a->tags.items[i];
    done = i + 1;
    bool inverted = !is_quoted(a, run->first, &quotation, &quoted) && find_inversion(a, i, quoted, &it) &&
                    is_misread(a, &it);
    if (inverted && !tags.items && !copy_before(a, &tags, i)) return false;
    if (inverted ? !add_inversion(a, &tags, &it, &done) : tags.items && !add(a, &tags, *run)) return false;
  }
  if (tags.items) take(a, &tags);
  return true;
}
