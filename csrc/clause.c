/*
** clause.c - the clause around a cue: who is its subject, what it reports.
**
** The model's runs of source labels come first; where there is none, the subject is
** read from the mentions: right before the cue ("Lee Orr, a former mayor, said"),
** or right behind it when the content stands before ("...," said Lee Orr).
*/
#include "quote.h"

enum {
  SUBJECT_TOKENS = 28, RUNS = 4, UNKNOWN_WORDS = 6, THAT_TOKENS = 9, NEAR_END = 6,
  CLAUSE_LEAST = 5, /* tokens of a clause with subject and verb, and a comma */
  SURE_CUE = 200 /* margin from which the model is sure of a cue */
};

/* ------------------------------------------------------------------------- tags */

/* The first run that begins behind the token. */
static uint32_t tag_behind(const quoth_article *a, uint32_t token) {
  uint32_t i = a->reports->tags_from[token / STRIDE];
  while (i < a->tags.count && a->tags.items[i].first <= token) i++;
  return i;
}

const Tag *quoth__tag_at(const quoth_article *a, uint32_t token, TagLabel label) {
  uint32_t i = tag_behind(a, token);
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

/* ---------------------------------------------------------------------- mentions */

/* A mention with the owner that stands before or behind it. */
static void spread(const quoth_article *a, uint32_t mention, uint32_t *first, uint32_t *end) {
  const Mention *m = &a->mentions.items[mention];
  *first = m->first;
  *end = m->end;
  if (m->owner == NONE) return;
  const Mention *owner = &a->mentions.items[m->owner];
  if (owner->end == m->first || owner->end + 1 == m->first) *first = owner->first;
  if (owner->first == m->end || owner->first == m->end + 1) *end = owner->end;
}

static bool can_speak(const quoth_article *a, const Mention *m) {
  if (m->form != FORM_PRONOUN) return true;
  return quoth__is(a, m->first, WORD_SUBJECT | WORD_WHO | WORD_ANYONE);
}

static uint32_t speaker_at(const quoth_article *a, uint32_t token) {
  uint32_t m = quoth__mention_over(a, token);
  return m != NONE && can_speak(a, &a->mentions.items[m]) && !quoth__is(a, token, WORD_IN_QUOTE) ? m : NONE;
}

static void take_mention(const quoth_article *a, Frame *f, uint32_t mention) {
  f->source = mention;
  spread(a, mention, &f->source_first, &f->source_end);
}

/* A person's name behind a mention and a comma. */
static bool name_behind(const quoth_article *a, const Mention *m, uint32_t end) {
  uint32_t i = m->end + 1 < end && quoth__is_char(a, m->end, ',') ? quoth__mention_from(a, m->end + 1) : NONE;
  if (i == NONE || i >= a->mentions.count) return false;
  const Mention *name = &a->mentions.items[i];
  return name->first == m->end + 1 && name->end <= end && name->form == FORM_NAME && name->kind == QUOTH_PERSON;
}

/* Who speaks in a run of tokens: its first mention that owns no other in it. */
static uint32_t mention_in(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t i = quoth__mention_over(a, first), found = NONE;
  if (i == NONE) i = quoth__mention_from(a, first);
  for (uint32_t tries = 0; i < a->mentions.count && tries < RUNS; i++, tries++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= end) break;
    if (m->first > first && quoth__is(a, m->first, WORD_WHO)) break;
    bool governed = m->first > first && quoth__is(a, m->first - 1, WORD_PREPOSITION);
    bool part = governed && quoth__is(a, m->first - 1, WORD_OF) && (m->form == FORM_PRONOUN || m->plural);
    if (part && (m->form == FORM_PRONOUN || name_behind(a, m, end))) continue; /* "one of the victims, Orr" */
    if (found == NONE && governed && name_behind(a, m, end)) continue; /* "a nephrologist at the hospital, Orr" */
    bool medium = m->end < end && quoth__is(a, m->first, WORD_MEDIUM) && quoth__is_char(a, m->end, ',');
    if (found == NONE && medium) continue; /* "on LinkedIn, Orr" */
    if (found == NONE) found = i;
    else if (m->owner == found && quoth__is(a, a->mentions.items[found].end, WORD_GENITIVE)) found = i;
  }
  return found;
}

/* ------------------------------------------------------------- source from labels */

/* "Orr told [the Echo]": to whom or through whom a rule says that it was said, behind the cue. */
static bool is_addressed(const quoth_article *a, const Frame *f, uint32_t first, uint32_t end) {
  if (first < f->end || f->bits & WORD_CUE_ADVERB) return false;
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from, f->first);
  for (; i < relays->count && relays->items[i].first < f->end; i++) {
    const Mark *relay = &relays->items[i];
    const Capture *to = quoth__captured(a, relay, REPORT_TO), *via = quoth__captured(a, relay, REPORT_VIA);
    if (to && first < to->end && to->first < end) return true;
    if (via && first < via->end && via->first < end) return true;
  }
  return false;
}

/* "..., said its chairwoman, Ruth Okafor." */
static bool behind_comma(const quoth_article *a, const Frame *f) {
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  uint32_t i = quoth__mention_from(a, f->end);
  bool says = f->bits & WORD_CUE_SAY && !quoth__is(a, f->first, WORD_PARTICIPLE);
  if (!says || f->first <= s->tokens.begin + 3 || !quoth__is_char(a, f->first - 1, ',')) return false;
  const Mention *m = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  if (!m || m->first != f->end || m->form == FORM_PRONOUN) return false;
  bool closes = m->end + NEAR_END >= s->tokens.end;
  return closes || (quoth__is_char(a, m->end, ',') && !is_addressed(a, f, m->first, m->end));
}

/* Mine to open again, says minister */
static bool is_turned(const quoth_article *a, const Frame *f) {
  return !f->left && !f->right && behind_comma(a, f);
}

static uint32_t run_cost(const quoth_article *a, const Frame *f, const Tag *run) {
  bool turned = is_turned(a, f);
  if (run->end <= f->first) {
    uint32_t gap = f->first - run->end, crossed = 0;
    uint32_t here = quoth__frame_from(a, f->first);
    for (uint32_t k = here; k-- > 0 && a->reports->frames.items[k].first >= run->end &&
        crossed < RUNS;) crossed++;
    return gap / 2 + 2 * crossed + (turned ? FAR : 0);
  }
  bool inverted = f->bits & WORD_CUE_ADVERB || (f->left && !f->right) || !f->bits || turned;
  return (run->first - f->end) + (inverted ? 1 : 8);
}

/* "..., Orr said, according to Tass": Tass belongs to the other cue. */
static bool another_between(const quoth_article *a, const Frame *f, const Tag *run) {
  const struct Reports *r = a->reports;
  return f + 1 < r->frames.items + r->frames.count && f[1].first < run->first &&
      f[1].bits & WORD_CUE_ADVERB;
}

/* "according to Orr, a diplomat said": the comma between the sources of two cues that the
** model took for one; NONE. */
static uint32_t comma_between(const quoth_article *a, const Tag *run) {
  for (uint32_t t = run->first + 1; t + 1 < run->end && t - run->first < SUBJECT_TOKENS; t++)
    if (quoth__is_char(a, t, ',') && speaker_at(a, t + 1) != NONE) return t;
  return NONE;
}

/* "according to Orr's plea agreement, ...": the end of what a name owns. */
static uint32_t owned_end(const quoth_article *a, uint32_t end) {
  uint32_t t = end;
  if (t >= a->tokens.count || !quoth__is(a, t, WORD_GENITIVE)) return end;
  for (t++; t < a->tokens.count && t - end <= UNKNOWN_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD); t++) {}
  return quoth__is_char(a, t < a->tokens.count ? t : t - 1, ',') ? t : end;
}

/* Whether the run stands between a cue like "according to" and the next cue. */
static bool is_shared(const Frame *adverb, const Frame *next, const Frame *last, const Tag *run) {
  return next < last && adverb->bits & WORD_CUE_ADVERB && adverb->end == run->first && next->first >= run->end &&
         next->first <= run->end + 2;
}

/* "In a letter seen by the Post, the families say": who is governed does not say it. */
static bool is_governed(const quoth_article *a, const Frame *f, const Tag *run) {
  return run->end <= f->first && f->first <= run->end + 1 && run->first > 0 &&
         quoth__is(a, run->first - 1, WORD_PREPOSITION) && !quoth__is(a, run->first - 1, WORD_OF);
}

/* "Mine to open again, minister says": the model took the whole sentence before the cue for
** its source. */
static bool holds_clause(const quoth_article *a, const Frame *f, const Tag *run) {
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  bool before = run->first == s->tokens.begin && run->end == f->first && f->end + 1 >= s->tokens.end;
  if (f->left || f->right || !before) return false;
  uint32_t comma = comma_between(a, run), first = quoth__mention_over(a, run->first);
  return comma != NONE && comma > run->first + NEAR && (first == NONE || a->mentions.items[first].end != comma);
}

/* "according to [Orr, the plan] would fail": what stands behind the comma is no more of the source,
** but for what introduces it: "Orr, a lawyer". */
static uint32_t adverb_end(const quoth_article *a, const Tag *run) {
  uint32_t comma = comma_between(a, run), first = quoth__mention_over(a, run->first);
  uint32_t other = comma == NONE ? NONE : speaker_at(a, comma + 1);
  if (first == NONE || other == NONE || a->mentions.items[first].end != comma) return owned_end(a, run->end);
  uint32_t who = a->mentions.items[other].entity;
  bool same = who != NONE && who == a->mentions.items[first].entity;
  return same || quoth__is(a, comma + 1, WORD_INDEFINITE) ? owned_end(a, run->end) : comma;
}

static void cut_run(const quoth_article *a, Frame *f, const Tag *run) {
  const Frame *frames = a->reports->frames.items, *last = frames + a->reports->frames.count;
  bool mine = is_shared(f, f + 1, last, run), other = f > frames && is_shared(f - 1, f, last, run);
  other = other || is_governed(a, f, run) || holds_clause(a, f, run);
  uint32_t comma = mine || other ? comma_between(a, run) : NONE;
  if (comma != NONE && mine) f->source_end = comma;
  else if (comma != NONE) f->source_first = comma + 1;
  else if (f->bits & WORD_CUE_ADVERB && run->first >= f->end) f->source_end = adverb_end(a, run);
}

/* "the head of [the council Ann Orr] said": the model found what the source is the head of. */
static void take_head_of(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->source_first;
  if (t < begin + 2 || !quoth__is(a, t - 1, WORD_PREPOSITION)) return;
  uint32_t m = speaker_at(a, t - 2);
  if (m == NONE || a->mentions.items[m].end != t - 1 || a->mentions.items[m].kind != QUOTH_PERSON) return;
  if (!quoth__is(a, t - 1, WORD_OF) && a->mentions.items[m].owner != f->source) return;
  f->source_first = a->mentions.items[m].first;
  f->source = m;
}

/* "A spokesman for the builder, [Orr Group], said": the model found for whom he speaks. */
static void take_spokesman(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  for (uint32_t i = f->source, tries = 0; i-- > 0 && tries < RUNS; tries++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first < begin) return;
    if (m->owner != f->source || m->form != FORM_ROLE || m->kind != QUOTH_PERSON || m->end > f->source_first) continue;
    f->source_first = m->first;
    f->source = i;
    return;
  }
}

/* "..., Transport [Minister Ann Orr] said": words of the title that the model left out, up to
** the comma or the mark that ends what was said. */
static void take_modifiers(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->source_first;
  if (f->source_end > f->first) return;
  while (t > begin && f->source_first - t <= NEAR && quoth__has(a, t - 1, QUOTH_TOKEN_WORD) &&
         !quoth__is(a, t - 1, WORD_SMALL | WORD_CUE | WORD_NO_NAME | WORD_IN_QUOTE)) t--;
  bool closed = t > begin + 1 && (quoth__is_char(a, t - 1, ',') || quoth__is(a, t - 1, WORD_IN_QUOTE));
  if (closed && f->source_first - t <= NEAR) f->source_first = t;
}

/* "[Orr, who came] on Sunday, said": the clause of which the model found a part goes. */
static void cut_relative(const quoth_article *a, Frame *f) {
  bool whole = f->source_end >= f->first || quoth__is_char(a, f->source_end - 1, ',') ||
               (f->source_end + 1 == f->first && quoth__is_char(a, f->source_end, ','));
  if (whole) return;
  for (uint32_t t = f->source_first + 1; t + 1 < f->source_end && t - f->source_first < SUBJECT_TOKENS; t++)
    if (quoth__is_char(a, t, ',') && quoth__is(a, t + 1, WORD_WHO)) f->source_end = t;
}

/* "ORVA, Keld - The minister said": where a story was filed is no part of who speaks. */
static uint32_t behind_dateline(const quoth_article *a, const Tag *run) {
  uint32_t stop = a->metadata.dateline.end, t = run->first;
  if (a->tokens.begin[t] >= stop || a->tokens.begin[t] < a->metadata.dateline.begin) return t;
  while (t + 1 < run->end && (a->tokens.begin[t] < stop || quoth__is_dash(a, t))) t++;
  return t;
}

static void take_run(const quoth_article *a, Frame *f, const Tag *run) {
  f->source_first = behind_dateline(a, run);
  f->source_end = run->end;
  cut_run(a, f, run);
  f->source = mention_in(a, f->source_first, f->source_end);
  cut_relative(a, f);
  take_head_of(a, f);
  if (f->source != NONE && f->source_first > 0 && quoth__is_char(a, f->source_first - 1, ',')) take_spokesman(a, f);
  take_modifiers(a, f);
}

/* A run that no noun opens is what the model took for one: "not involved in it, warned". */
static bool names_nobody(const quoth_article *a, const Tag *run) {
  if (quoth__is(a, run->first, WORD_GIVEN | WORD_PRONOUN | WORD_DETERMINER)) return false;
  if (quoth__is(a, run->first, WORD_NEGATION)) return true;
  const uint64_t noun = WORD_NOUN_LIKE | WORD_CUE_NOUN | WORD_HEAD;
  bool verb = quoth__is(a, run->first, WORD_CUE) && !quoth__is(a, run->first, noun);
  if (verb && quoth__has(a, run->first, QUOTH_TOKEN_LOWER)) return true; /* "Orr, when [asked about it], said" */
  return quoth__is(a, run->first, WORD_ADVERB | WORD_AUXILIARY) && mention_in(a, run->first, run->end) == NONE;
}

/* "a man, who declined to be named, disputed it": "who" ends with its clause. */
static bool clause_closed(const quoth_article *a, const Frame *f, const Tag *run) {
  const Frame *before = f - 1;
  return quoth__is(a, run->first, WORD_WHO) && run->end < f->first && quoth__is_char(a, f->first - 1, ',') &&
         f > a->reports->frames.items && before->first >= run->end;
}

static bool names_somebody(const quoth_article *a, const Frame *f, const Tag *run) {
  return !quoth__is(a, run->first, WORD_IN_QUOTE) && !names_nobody(a, run) && !clause_closed(a, f, run) &&
         !is_addressed(a, f, run->first, run->end);
}

static inline bool may_be_source(const quoth_article *a, const Frame *f, const Tag *run) {
  return run->label == TAG_SOURCE && names_somebody(a, f, run);
}

/* "Orr, through his lawyer, denied", "Orr Group AB, a maker of paper, announced": the
** source is before the comma, with what the model found when that describes it. */
static void take_before_comma(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t first = run->first, begin = a->sentences.items[f->sentence].tokens.begin;
  bool through = first > begin && quoth__is(a, first - 1, WORD_PREPOSITION) && !quoth__is(a, first - 1, WORD_OF);
  if (through) first--;
  if (first < begin + 2 || run->end > f->first || !quoth__is_char(a, first - 1, ',')) return;
  uint32_t m = speaker_at(a, first - 2);
  if (m == NONE || a->mentions.items[m].end != first - 1 || f->source == NONE) return;
  const Mention *it = &a->mentions.items[m], *found = &a->mentions.items[f->source];
  bool closed = quoth__is_char(a, run->end - 1, ',') || quoth__is_char(a, run->end, ',');
  if (!closed || it->first > begin + SUBJECT_TOKENS) return;
  if (through && found->form == FORM_ROLE && (it->first == begin || !quoth__is(a, it->first - 1, WORD_PREPOSITION))) {
    take_mention(a, f, m);
  } else if (!through && it->form == FORM_NAME && found->form == FORM_ROLE &&
             quoth__is(a, run->first, WORD_INDEFINITE)) {
    f->source_first = it->first;
    f->source = m;
  }
}

/* The mention that ends right before the token, or the one that its prepositional
** phrase belongs to: "a letter from the union obtained by the Post" is the letter. */
static uint32_t phrase_head(const quoth_article *a, uint32_t token, uint32_t begin) {
  uint32_t m = speaker_at(a, token), found = m;
  for (int hops = 0; m != NONE && hops < 3; hops++) {
    uint32_t t = a->mentions.items[m].first;
    if (t <= begin + 1 || !quoth__is(a, t - 1, WORD_PREPOSITION)) return m;
    uint32_t stop = t - 1 > begin + 4 ? t - 5 : begin;
    for (t--, m = NONE; t-- > stop && m == NONE;) {
      m = speaker_at(a, t);
      bool verb = m == NONE && quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_PARTICIPLE);
      if (verb || quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_IN_QUOTE)) break;
    }
    if (m != NONE) found = m;
  }
  return found;
}

/* "Kay, who replaced Orr, said": the mention before the comma that opens the clause. */
static uint32_t before_clause(const quoth_article *a, uint32_t comma, uint32_t begin) {
  for (uint32_t t = comma, tries = 0; t-- > begin && tries < SUBJECT_TOKENS; tries++) {
    if (quoth__is(a, t, WORD_IN_QUOTE)) return NONE;
    if (!quoth__is_char(a, t, ',') || t == begin) continue;
    return phrase_head(a, t - 1, begin);
  }
  return NONE;
}

/* The mention before "who", in a clause of it that goes up to the token: NONE. */
static uint32_t before_who(const quoth_article *a, uint32_t token, uint32_t begin) {
  for (uint32_t t = token; t-- > begin + 1 && token - t <= SUBJECT_TOKENS;) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_IN_QUOTE)) return NONE;
    if (quoth__is(a, t, WORD_WHO)) return speaker_at(a, t - 1);
    if (quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_NOUN_LIKE)) return NONE;
  }
  return NONE;
}

/* "Orr, who argued for the petitioner, [Kay,] said": who stands before the clause that the token lies
** in, when no cue has closed it; NONE. */
static uint32_t relative_around(const quoth_article *a, uint32_t token, uint32_t begin) {
  for (uint32_t t = token; t-- > begin + 1 && token - t <= SUBJECT_TOKENS;) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t + 1, WORD_WHO)) return NONE;
    if (quoth__is(a, t, WORD_WHO) && quoth__is_char(a, t - 1, ',') && t > begin + 1) return speaker_at(a, t - 2);
  }
  return NONE;
}

/* "Orr, who built roads as mayor, said": the model found the last words of a clause about
** the source, which stands before it. */
static void take_head(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = run->first;
  if (first <= begin + 1 || run->end > f->first || quoth__is(a, first, WORD_WHO)) return;
  bool nested = quoth__is_char(a, first - 1, ',') && quoth__is_char(a, run->end - 1, ',');
  uint32_t who = nested ? relative_around(a, first - 1, begin) : NONE;
  if (who != NONE) {
    uint32_t last = f->source_end;
    take_mention(a, f, who);
    f->source_end = last;
    return;
  }
  bool inner = quoth__is(a, first - 1, WORD_PREPOSITION | WORD_AS) ||
               (quoth__has(a, first - 1, QUOTH_TOKEN_LOWER) && !quoth__is(a, first - 1, WORD_SMALL | WORD_CUE));
  if (!inner) return;
  bool comma = quoth__is_char(a, run->end - 1, ',');
  uint32_t m = comma ? before_clause(a, run->end - 1, begin) : before_who(a, first, begin);
  if (m == NONE || a->mentions.items[m].first > first) return;
  uint32_t end = f->source_end;
  take_mention(a, f, m);
  f->source_end = end;
}

/* "They lost, Orr said, [Reuters] reported": who stands right before the cue says it. */
static bool has_subject(const quoth_article *a, const Frame *f) {
  uint32_t m = f->bits & WORD_CUE_ADVERB || f->first == 0 ? NONE : speaker_at(a, f->first - 1);
  return m != NONE && a->mentions.items[m].end == f->first;
}

static bool source_from_runs(const quoth_article *a, Frame *f) {
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  const Tag *tags = a->tags.items, *best = NULL;
  uint32_t least = UINT32_MAX, begin = s->tokens.begin, at = tag_behind(a, f->first);
  uint32_t stop = at > 4 * RUNS ? at - 4 * RUNS : 0;
  for (uint32_t i = at; i > stop && tags[i - 1].first >= begin; i--) {
    const Tag *run = &tags[i - 1];
    if (!may_be_source(a, f, run)) continue;
    uint32_t cost = run_cost(a, f, run);
    if (cost < least) { least = cost; best = run; }
  }
  for (uint32_t i = at; i < a->tags.count && tags[i].first < s->tokens.end && i - at < RUNS; i++) {
    const Tag *run = &tags[i];
    if (!may_be_source(a, f, run)) continue;
    uint32_t cost = run_cost(a, f, run);
    if (cost < least && !another_between(a, f, run)) { least = cost; best = run; }
    break;
  }
  if (best && best->first >= f->end && has_subject(a, f)) return false;
  if (best) take_run(a, f, best);
  if (best) take_before_comma(a, f, best);
  if (best && f->source_first == best->first) take_head(a, f, best);
  return best != NULL;
}

/* ----------------------------------------------------------- source from mentions */

/* "The clerk, meanwhile, said": an adverb between commas ends before the token. */
static bool is_inserted(const quoth_article *a, uint32_t token) {
  return quoth__is_char(a, token - 1, ',') && quoth__is(a, token - 2, WORD_ADVERB) && quoth__is_char(a, token - 3, ',');
}

/* The last token before the cue that is no adverb, auxiliary or date; cue: none. */
static uint32_t before_verb(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->first;
  for (; t > begin; t--) {
    if (t - begin > 3 && is_inserted(a, t)) t -= 3;
    bool day = quoth__is(a, t - 1, WORD_NO_NAME | WORD_IN_DATE) ||
               (quoth__is(a, t - 1, WORD_PREPOSITION) && quoth__is(a, t, WORD_NO_NAME | WORD_IN_DATE));
    if (!day && (!quoth__is(a, t - 1, WORD_ADVERB | WORD_AUXILIARY | WORD_NEGATION) ||
                 quoth__is(a, t - 1, WORD_PRONOUN | WORD_GIVEN))) break;
  }
  return t > begin ? t - 1 : f->first;
}

/* Words that no lexicon knows are a subject behind an article, or with a capital. */
static bool take_unknown(const quoth_article *a, Frame *f, uint32_t last, bool capital) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = last + 1;
  while (t > begin && last + 1 - t < UNKNOWN_WORDS && quoth__has(a, t - 1,
      QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER) &&
         !quoth__is(a, t - 1, WORD_SMALL | WORD_IN_QUOTE | WORD_CUE)) t--;
  bool definite = t > begin && quoth__is(a, t - 1, WORD_DETERMINER);
  if (t == last + 1 || !(definite || capital)) return false;
  if (definite) t--;
  f->source_first = t;
  f->source_end = last + 1;
  return true;
}

/* The first mention of the sentence that no preposition governs: behind the first
** comma, when a subordinate clause opens the sentence. */
static uint32_t sentence_subject(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  while (begin < f->first && a->tokens.begin[begin] < a->metadata.dateline.end) begin++;
  uint32_t t = begin;
  if (f->first - begin > 2 * SUBJECT_TOKENS) return NONE;
  if (quoth__is(a, begin, WORD_BUT | WORD_PREPOSITION) && !quoth__is(a, begin, WORD_ADVERB))
    while (t < f->first && !quoth__is_char(a, t, ',')) t++;
  if (t == f->first) t = begin;
  for (uint32_t i = quoth__mention_from(a, t); i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= f->first) break;
    bool governed = m->first > begin && quoth__is(a, m->first - 1, WORD_PREPOSITION);
    bool owns = quoth__is(a, m->end, WORD_GENITIVE);
    if (!governed && !owns && can_speak(a, m) && !quoth__is(a, m->first,
        WORD_IN_QUOTE | WORD_WHO)) return i;
  }
  return NONE;
}

/* "It comes after the star broke down, telling": behind a subject that is nobody, the one of the
** last clause before the cue. */
static uint32_t clause_subject(const quoth_article *a, const Frame *f, uint32_t subject) {
  const Mention *it = &a->mentions.items[subject];
  if (it->form != FORM_PRONOUN || it->gender != GENDER_NEUTER) return NONE;
  for (uint32_t t = f->first; t-- > it->end && f->first - t <= SUBJECT_TOKENS;) {
    if (!quoth__is(a, t, WORD_BUT | WORD_PREPOSITION)) continue;
    uint32_t m = speaker_at(a, t + 1);
    if (m != NONE && a->mentions.items[m].first == t + 1 && a->mentions.items[m].end + 1 < f->first) return m;
  }
  return NONE;
}

/* A participle and a second verb ("..., and called it ...") have the subject of the
** cue before, or of the sentence. */
static bool distant_subject(const quoth_article *a, Frame *f) {
  const Frame *before = f - 1;
  if (f > a->reports->frames.items && before->sentence == f->sentence &&
      before->source_end > before->source_first &&
      before->source_end <= f->first) {
    f->source = before->source;
    f->joint = before->joint;
    f->source_first = before->source_first;
    f->source_end = before->source_end;
    return true;
  }
  uint32_t m = sentence_subject(a, f), inner = m == NONE ? NONE : clause_subject(a, f, m);
  if (inner != NONE) m = inner;
  if (m != NONE) take_mention(a, f, m);
  return m != NONE;
}

/* "One attendee, who like others spoke in private, said": what stands before "who". */
static bool head_of_who(const quoth_article *a, Frame *f, uint32_t comma) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = comma;
  while (t > begin + 1 && comma - t < SUBJECT_TOKENS && !quoth__is(a, t, WORD_WHO | WORD_IN_QUOTE)) t--;
  if (!quoth__is(a, t, WORD_WHO) || t < begin + 2 || !quoth__is_char(a, t - 1, ',')) return false;
  uint32_t m = speaker_at(a, t - 2);
  if (m == NONE) return take_unknown(a, f, t - 2, quoth__has(a, t - 2, QUOTH_TOKEN_CAP));
  take_mention(a, f, m);
  return true;
}

static bool subject_before(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = before_verb(a, f), m = NONE;
  if (t == f->first || quoth__is(a, t, WORD_IN_QUOTE)) return false;
  bool comma = quoth__is_char(a, t, ','), helped = f->first > begin && quoth__is(a, f->first - 1, WORD_AUXILIARY);
  if (comma && t > begin && quoth__is(a, t - 1, WORD_IN_QUOTE)) return false;
  bool shares = quoth__is(a, f->first, WORD_PARTICIPLE) ? !helped && (comma || speaker_at(a, t) == NONE)
                                                        : quoth__is(a, t, WORD_JOIN | WORD_BUT);
  if (shares && distant_subject(a, f)) return true;
  if (comma && t > begin) {
    m = before_clause(a, t, begin);
    if (m == NONE && head_of_who(a, f, t)) return true;
    if (m == NONE) m = speaker_at(a, t - 1);
  } else {
    m = phrase_head(a, t, begin);
    if (m == NONE) m = before_who(a, t, begin);
  }
  if (m != NONE) take_mention(a, f, m);
  if (m != NONE) return true;
  bool known = quoth__has(a, t, QUOTH_TOKEN_CAP);
  return quoth__has(a, t, QUOTH_TOKEN_WORD) && take_unknown(a, f, t, known);
}

/* "wrote one commenter": words that no lexicon knows, up to the end of the phrase. */
static bool unknown_behind(const quoth_article *a, Frame *f) {
  uint32_t end = a->sentences.items[f->sentence].tokens.end, t = f->end;
  if (t < end && quoth__is(a, t, WORD_DETERMINER)) t++;
  while (t < end && t - f->end < UNKNOWN_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD) &&
         !quoth__is(a, t, WORD_SMALL | WORD_IN_QUOTE | WORD_CUE)) t++;
  if (t == f->end) return false;
  f->source_first = f->end;
  f->source_end = t;
  return true;
}

static bool subject_behind(const quoth_article *a, Frame *f) {
  uint32_t m = quoth__mention_from(a, f->end);
  if (m == a->mentions.count || a->mentions.items[m].first != f->end || !can_speak(a,
      &a->mentions.items[m]))
    return unknown_behind(a, f);
  take_mention(a, f, m);
  return true;
}

static bool label_before(const quoth_article *a, Frame *f) {
  uint32_t m = quoth__mention_over(a, f->first - 1);
  if (m != NONE) take_mention(a, f, m);
  return m != NONE;
}

/* "is expected": what stands before it is no source, it does not expect. */
static bool is_passive(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->end;
  while (t > f->first && !quoth__is(a, t - 1, WORD_CUE)) t--;
  if (t == f->first) return false;
  do t--; while (t > f->first && quoth__is(a, t - 1, WORD_CUE)); /* "told to" */
  if (quoth__is(a, t, WORD_PARTICIPLE)) return false;
  while (t > begin && quoth__is(a, t - 1, WORD_ADVERB | WORD_NEGATION) && !quoth__is(a, t - 1, WORD_COPULA)) t--;
  return t > begin && quoth__is(a, t - 1, WORD_COPULA);
}

/* "was denounced by Orr", "the bill was signed on Friday by Orr": the model's run behind
** the cue, or a mention right behind it. */
static void take_agent(const quoth_article *a, Frame *f) {
  uint32_t end = a->sentences.items[f->sentence].tokens.end;
  for (uint32_t i = tag_behind(a, f->first); i < a->tags.count && a->tags.items[i].first < end; i++) {
    const Tag *run = &a->tags.items[i];
    if (run->label == TAG_CUE) break;
    bool agent = quoth__is(a, run->first, WORD_AGENT) || quoth__is(a, run->first - 1, WORD_AGENT);
    if (run->label != TAG_SOURCE || !agent) continue;
    take_run(a, f, run);
    return;
  }
  for (uint32_t t = f->first; t <= f->end && t + 1 < end; t++) {
    uint32_t m = quoth__is(a, t, WORD_AGENT) ? quoth__mention_from(a, t + 1) : NONE;
    if (m != NONE && m < a->mentions.count && a->mentions.items[m].first == t + 1) take_mention(a, f, m);
  }
}

/* A verb with nothing before it that could be its subject: "Asked about", "when asked". */
static bool opens_clause(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (!quoth__is(a, f->first, WORD_CUE) || quoth__is(a, f->first, WORD_PARTICIPLE | WORD_CUE_ADVERB)) return false;
  if (f->first == begin) return true;
  return quoth__is(a, f->first - 1, WORD_BUT) && !quoth__is(a, f->first - 1, WORD_YET);
}

/* Said Orr: "We lost." In the end, added Kay: "So did we." */
static bool subject_follows(const quoth_article *a, Frame *f, bool opens) {
  if (quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  if (!opens && (f->first == 0 || !quoth__is_char(a, f->first - 1, ',') || !(f->bits & WORD_CUE_SAY))) return false;
  uint32_t m = quoth__mention_from(a, f->end);
  if (m == a->mentions.count || a->mentions.items[m].first != f->end || a->mentions.items[m].form == FORM_PRONOUN)
    return false;
  uint32_t t = a->mentions.items[m].end;
  if (is_addressed(a, f, f->end, t)) return false;
  if (t >= a->tokens.count || !((opens && quoth__is_char(a, t, ',')) || quoth__is_char(a, t, ':'))) return false;
  take_mention(a, f, m);
  return true;
}

/* "In his view": whose it is stands inside the cue. */
static bool owner_inside(const quoth_article *a, Frame *f) {
  uint32_t t = f->first;
  while (t < f->end && !quoth__is(a, t, WORD_OWNING)) t++;
  if (t == f->end) return false;
  f->source_first = t;
  f->source_end = t + 1;
  return true;
}

/* "Orr Capital, which last month demanded": a relative right before the cue that the model has
** found no better word for. */
static bool relative_before(const quoth_article *a, Frame *f) {
  uint32_t who = before_verb(a, f);
  if (who == f->first || !quoth__is(a, who, WORD_WHO)) return false;
  for (uint32_t i = tag_behind(a, f->first), tries = 0; i-- > 0 && tries < RUNS; tries++) {
    const Tag *run = &a->tags.items[i];
    if (run->end <= who) break;
    if (run->label == TAG_SOURCE) return false;
  }
  uint32_t m = speaker_at(a, who);
  if (m != NONE) take_mention(a, f, m);
  return m != NONE;
}

/* What the model took for the content behind the cue is no more than a person's name. */
static bool holds_name(const quoth_article *a, const Frame *f) {
  const struct Reports *r = a->reports;
  uint32_t i = quoth__piece_from(r, f->end), m = quoth__mention_over(a, f->end);
  const Piece *p = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!p || m == NONE || p->first != f->end || p->quotation != NONE) return false;
  return a->mentions.items[m].form == FORM_NAME && p->end <= a->mentions.items[m].end;
}

static void find_source(const quoth_article *a, Frame *f) {
  bool opens = opens_clause(a, f);
  if (subject_follows(a, f, opens)) return;
  f->passive = opens || is_passive(a, f);
  if (f->passive) {
    take_agent(a, f);
    return;
  }
  if (f->bits & WORD_CUE_ADVERB && owner_inside(a, f)) return;
  if (a->tags.count && (relative_before(a, f) || source_from_runs(a, f))) return;
  bool inverted = f->left && !f->right;
  if (f->bits == 0 && !f->tagged) {
    if (!subject_behind(a, f)) label_before(a, f);
    return;
  }
  if (f->bits & WORD_CUE_ADVERB) {
    subject_behind(a, f);
    return;
  }
  if ((!f->right || holds_name(a, f)) && behind_comma(a, f) && subject_behind(a, f)) return;
  if (subject_before(a, f)) return;
  if ((inverted || f->left) && subject_behind(a, f)) return;
  distant_subject(a, f);
}

/* ----------------------------------------------------------------- joint speakers */

/* "his predecessor and rival" is one. */
static bool is_bare(const quoth_article *a, const Mention *m) {
  return m->form == FORM_ROLE && m->owner == NONE && !m->plural && !quoth__is(a, m->first, WORD_DETERMINER);
}

static bool may_join(const Mention *m) {
  if (m->form == FORM_PRONOUN) return false;
  return m->kind == QUOTH_PERSON || (m->form == FORM_NAME && m->kind != QUOTH_PLACE && m->kind != QUOTH_GROUP);
}

/* The mention that ends at the token and begins a clause: "Orr" in "Orr and Kay said",
** not in "met Orr, and Kay said". */
static uint32_t subject_until(const quoth_article *a, uint32_t token, uint32_t begin) {
  uint32_t m = token > begin ? speaker_at(a, token - 1) : NONE;
  if (m == NONE || a->mentions.items[m].end != token || !may_join(&a->mentions.items[m])) return NONE;
  uint32_t first = a->mentions.items[m].first;
  bool opens = first == begin || quoth__has(a, first - 1, QUOTH_TOKEN_PUNCT) ||
               quoth__is(a, first - 1, WORD_BUT | WORD_THAT);
  return opens ? m : NONE;
}

/* "Orr and his deputy, Kay, said": one whom "and" joins to the source, before it. */
static uint32_t partner_before(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = f->source_first;
  if (f->source_end > f->first) return NONE;
  if (first > begin + 2 && quoth__is_char(a, first - 1, ',')) {
    uint32_t role = speaker_at(a, first - 2);
    if (role == NONE || a->mentions.items[role].entity != a->mentions.items[f->source].entity ||
        a->mentions.items[role].entity == NONE || a->mentions.items[role].end != first - 1) return NONE;
    first = a->mentions.items[role].first;
  }
  return first > begin + 1 && quoth__is(a, first - 1, WORD_JOIN) ? subject_until(a, first - 1, begin) : NONE;
}

/* "Orr and Kay" in what the model or the grammar took as the source. */
static uint32_t partner_inside(const quoth_article *a, const Frame *f) {
  uint32_t t = a->mentions.items[f->source].end;
  if (t + 1 >= f->source_end || !quoth__is(a, t, WORD_JOIN)) return NONE;
  uint32_t m = quoth__mention_over(a, t + 1);
  const Mention *other = m == NONE ? NULL : &a->mentions.items[m];
  return other && other->first == t + 1 && may_join(other) && !is_bare(a, other) ? m : NONE;
}

/* "co-founder and chief executive Lee Orr said": two titles of one. */
static bool has_two_titles(const quoth_article *a, uint32_t first, uint32_t second) {
  if (second == NONE || !is_bare(a, &a->mentions.items[first])) return false;
  const Mention *m = &a->mentions.items[second];
  return m->form == FORM_NAME && m->role_first == m->first && m->role_end > m->role_first;
}

/* Two who speak with one verb. */
static void find_partner(const quoth_article *a, Frame *f) {
  if (f->source == NONE || !may_join(&a->mentions.items[f->source])) return;
  f->joint = partner_inside(a, f);
  if (has_two_titles(a, f->source, f->joint)) {
    f->source = f->joint;
    f->joint = NONE;
  }
  uint32_t before = f->joint == NONE ? partner_before(a, f) : NONE;
  if (before == NONE) return;
  f->joint = f->source;
  f->source = before;
  f->source_first = a->mentions.items[before].first;
}

void quoth__find_sources(quoth_article *a) {
  for (uint32_t f = 0; f < a->reports->frames.count; f++) {
    Frame *frame = &a->reports->frames.items[f];
    bool wanted = frame->pieces || !a->tags.count ||
        frame->bits & (WORD_CUE_ADVERB | WORD_CUE_SAY | WORD_CUE_QUOTE);
    if (frame->source == NONE && frame->source_end > frame->source_first)
      frame->source = mention_in(a, frame->source_first, frame->source_end);
    if (wanted && frame->source_first == frame->source_end) find_source(a, frame);
    find_partner(a, frame);
  }
}

/* ------------------------------------------------------------- the clause reported */

/* Where the clause of the cue ends: before the next cue's subject, or the stop. */
static uint32_t clause_end(const quoth_article *a, const Frame *f) {
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

static bool behind_that(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *end = clause_end(a, f);
  for (uint32_t t = f->end; t < *end && t - f->end < THAT_TOKENS; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT)) return false;
    if (quoth__is(a, t, WORD_THAT)) {
      *first = t;
      return t + 1 < *end;
    }
  }
  return false;
}

/* Behind the cue and whom a rule says was told. */
static uint32_t addressee_end(const quoth_article *a, const Frame *f) {
  const MarkVector *relays = &a->marks[TYPE_RELAY];
  uint32_t i = quoth__mark_from(relays, a->reports->relays_from, f->first);
  bool told = i < relays->count && relays->items[i].first < f->end && is_addressed(a, f, f->end, relays->items[i].end);
  return told ? relays->items[i].end : f->end;
}

static bool behind_cue(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t t = addressee_end(a, f), cost;
  *first = t;
  *end = clause_end(a, f);
  bool circumstances = *end - t <= THAT_TOKENS && quoth__bridge(a, t, *end, &cost) && cost <= NEAR;
  if (circumstances) return false; /* "told staff on Monday" */
  return t + 2 < *end && quoth__has(a, t, QUOTH_TOKEN_WORD) &&
         (quoth__is(a, t, WORD_DETERMINER | WORD_SUBJECT) || !quoth__is(a, t, WORD_SMALL));
}

/* "On Friday," "After the vote,": not the begin of what is said, but "At least nine" and "Over 200" are. */
bool quoth__opens_aside(const quoth_article *a, uint32_t begin, uint32_t end) {
  if (!quoth__is(a, begin, WORD_PREPOSITION | WORD_BUT)) return false;
  uint32_t comma = begin;
  while (comma < end && comma - begin < 2 * SUBJECT_TOKENS && !quoth__is_char(a, comma, ',')) comma++;
  if (comma + CLAUSE_LEAST < end && quoth__is(a, comma + 1, WORD_DETERMINER | WORD_SUBJECT)) return false;
  for (uint32_t t = begin + 1; t < a->tokens.count && t <= begin + 2; t++)
    if (a->tokens.number[t] != QUOTH_NO_NUMBER && !quoth__is(a, t, WORD_IN_DATE)) return false;
  return true;
}

/* "Fees would rise, Orr said." */
static bool before_source(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  uint32_t from = f->source_first < f->first ? f->source_first : f->first;
  if (from < begin + 3 || !quoth__is_char(a, from - 1, ',') || quoth__opens_aside(a, begin, from - 1)) return false;
  const Frame *before = f > a->reports->frames.items && (f - 1)->sentence == f->sentence ? f - 1 : NULL;
  uint32_t behind = f->end > f->source_end ? f->end : f->source_end, cost;
  uint32_t stop = a->sentences.items[f->sentence].tokens.end;
  bool last = f->end + NEAR >= stop || (behind < stop && quoth__is_char(a, behind, ',')) ||
              (stop - behind <= THAT_TOKENS && quoth__bridge(a, behind, stop, &cost) && cost <= NEAR);
  bool silent = before && (before->passive || (!before->pieces && !(before->bits & WORD_CUE_SAY)));
  if (before && !(last && silent)) return false;
  *first = begin;
  *end = from - 1;
  return !quoth__is(a, from - 2, WORD_IN_QUOTE);
}

static bool behind_source(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  *first = f->source_end > f->end ? f->source_end : f->end;
  *end = clause_end(a, f);
  if (*first < *end && quoth__is_char(a, *first, ',')) ++*first;
  return *first + 2 < *end;
}

/* "As Orr said, fees would rise." */
static bool behind_manner(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->end;
  if (!quoth__is(a, begin, WORD_AS) || f->source_first != begin + 1 || f->source_end > f->first) return false;
  *end = clause_end(a, f);
  while (t < *end && t - f->end < NEAR_END && !quoth__has(a, t, QUOTH_TOKEN_PUNCT)) t++;
  *first = t + 1;
  return t + NEAR < *end && quoth__is_char(a, t, ',');
}

/* "Orr said they had lost": a verb of saying that the model is sure of, its source right before it. */
static bool is_plain_report(const Frame *f) {
  return f->tagged && f->score >= SURE_CUE && !f->passive && f->source_end == f->first;
}

bool quoth__clause_before(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  bool beside = f->tagged && f->bits & WORD_CUE_SAY && f->source_first < f->source_end && f->source_end == f->first;
  return beside && f->end < a->tokens.count && quoth__is_char(a, f->end, ',') && before_source(a, f, first, end);
}

bool quoth__reported_clause(const quoth_article *a, const Frame *f, uint32_t *first, uint32_t *end) {
  if ((f->source_first == f->source_end && !f->passive) || !(f->bits & (WORD_CUE_SAY | WORD_CUE_QUOTE))) return false;
  if (!(f->bits & WORD_CUE_SAY)) return behind_that(a, f, first, end);
  if (f->bits & WORD_CUE_ADVERB)
    return before_source(a, f, first, end) || behind_source(a, f, first, end);
  if (behind_manner(a, f, first, end)) return true;
  if (a->tags.count && !is_plain_report(f)) return behind_that(a, f, first, end) || before_source(a, f, first, end);
  return behind_that(a, f, first, end) || before_source(a, f, first, end) ||
         (f->source_end <= f->first && behind_cue(a, f, first, end));
}
