/*
** run.c - the source of a frame in the runs that the model gives the label of sources.
**
** The run that costs least from the cue is taken, unless it names nobody or whom a rule says
** was spoken to; then it is mended where the model takes too much or too little: two sources
** of two cues, a title without its first words, the last words of a clause about the source.
*/
#include "quote.h"

/* "has written to the city's [adviser]": nothing but one noun phrase behind "to". */
static bool is_written_to(const quoth_article *a, const Frame *f, uint32_t first) {
  if (f->end + 1 >= first || first - f->end > NEAR_END || !quoth__hit_of(a, f->end, a->rules->names->to)) return false;
  for (uint32_t t = f->end + 1; t < first; t++)
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !quoth__is(a, t, WORD_GENITIVE)) return false;
  return true;
}

/* "Orr told [the Echo]": to whom or through whom a rule says that it was said, behind the cue. */
bool quoth__is_told(const quoth_article *a, const Frame *f, uint32_t first, uint32_t end) {
  if (is_written_to(a, f, first)) return true;
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
bool quoth__behind_comma(const quoth_article *a, const Frame *f) {
  const quoth_sentence *s = &a->sentences.items[f->sentence];
  bool says = f->bits & WORD_CUE_SAY && !quoth__is(a, f->first, WORD_PARTICIPLE);
  if (!says || f->first < s->tokens.begin + 3 || !quoth__is_char(a, f->first - 1, ',')) return false;
  uint32_t i = quoth__mention_from(a, f->end);
  const Mention *m = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  if (!m || m->first != f->end || m->form == FORM_PRONOUN) return false;
  bool closes = m->end + NEAR_END >= s->tokens.end || quoth__is_char(a, m->end, ',');
  return closes && !quoth__is_addressed(a, f, m->first, m->end);
}

/* Mine to open again, says minister */
static bool is_turned(const quoth_article *a, const Frame *f) {
  return !f->left && !f->right && quoth__behind_comma(a, f);
}

static uint32_t run_cost(const quoth_article *a, const Frame *f, const Tag *run) {
  bool turned = is_turned(a, f);
  if (run->end <= f->first) {
    uint32_t gap = f->first - run->end, crossed = 0;
    for (const Frame *g = f; g > a->reports->frames.items && g[-1].first >= run->end && crossed < RUNS; g--)
      crossed += g[-1].first < f->first;
    return gap / 2 + 2 * crossed + (turned ? FAR : 0);
  }
  bool beside = run->first == f->end && f->first > 0 && quoth__is_char(a, f->first - 1, ','); /* ", said Orr, " */
  bool inverted = f->bits & WORD_CUE_ADVERB || (f->left && !f->right) || !f->bits || turned || beside;
  uint32_t gap = run->first > f->end ? run->first - f->end : 0; /* a run may go across the cue */
  return gap + (inverted ? 1 : 8);
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
    if (quoth__is_char(a, t, ',') && quoth__speaker_at(a, t + 1) != NONE) return t;
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
  return adverb->bits & WORD_CUE_ADVERB && adverb->end == run->first && next < last && next->first >= run->end &&
         next->first <= run->end + 2;
}

/* "In a letter seen by the Post, the families say": who is governed does not say it. */
static bool is_governed(const quoth_article *a, const Frame *f, const Tag *run) {
  return run->end <= f->first && f->first <= run->end + 1 && run->first > 0 &&
         quoth__is(a, run->first - 1, WORD_PREPOSITION) && !quoth__is(a, run->first - 1, WORD_OF);
}

static bool is_comma(const quoth_article *a, uint32_t token) { return quoth__is_char(a, token, ','); }

/* "signed by [its head, Lee Orr, the union] said", "[which tracks estimates, analysts] expect": the last
** comma in a run that ends right before the cue, when who says it stands behind that, for no comma closes
** what would be told of the one before; NONE. */
static uint32_t comma_before_subject(const quoth_article *a, const Frame *f, const Tag *run) {
  uint32_t t = f->first - 1;
  bool verb = run->end == f->first && f->bits & WORD_CUE && !quoth__is(a, f->first, WORD_PARTICIPLE);
  if (!verb || quoth__is(a, f->first - 1, WORD_WHO)) return NONE;
  while (t > run->first && f->first - t < SUBJECT_TOKENS && !is_comma(a, t) && !quoth__is(a, t, WORD_JOIN)) t--;
  if (t <= run->first || !is_comma(a, t)) return NONE;
  uint32_t subject = quoth__speaker_at(a, f->first - 1), first = quoth__mention_over(a, run->first);
  const Mention *m = subject == NONE || subject == first ? NULL : &a->mentions.items[subject];
  if (!m || m->end != f->first || m->first <= t || m->first > t + NEAR) return NONE;
  const uint64_t part = WORD_SUFFIX | WORD_ORG_SUFFIX | WORD_PARTY | WORD_PLACE | WORD_PREPOSITION | WORD_WHO;
  if (m->kind == QUOTH_PLACE || quoth__is(a, t + 1, part)) return NONE;
  const Mention *before = first == NONE ? NULL : &a->mentions.items[first];
  bool person = before && before->kind == QUOTH_PERSON && before->form == FORM_NAME;
  bool apart = person && before->entity != NONE && m->entity != NONE && before->entity != m->entity &&
               m->first == t + 1 && is_comma(a, before->first - (before->first > 0)); /* "his lawyer, Orr, the mayor" */
  bool inserted = is_comma(a, f->end) && quoth__is(a, f->end + 1, WORD_AUXILIARY); /* "Orr, Lee Kay said, was late" */
  return person && m->kind == QUOTH_PERSON && !apart && !inserted ? NONE : t; /* "Lee Orr, a lawyer said" */
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
  uint32_t other = comma == NONE ? NONE : quoth__speaker_at(a, comma + 1);
  if (first == NONE || other == NONE || a->mentions.items[first].end != comma) return owned_end(a, run->end);
  uint32_t who = a->mentions.items[other].entity;
  bool same = who != NONE && who == a->mentions.items[first].entity;
  return same || quoth__is(a, comma + 1, WORD_INDEFINITE) ? owned_end(a, run->end) : comma;
}

/* "Orr held a poll in which [most voters] said", "graft, which [officials] call": behind the relative that a
** preposition governs, or before who says it. */
static uint32_t behind_relative(const quoth_article *a, const Frame *f, uint32_t first) {
  uint32_t m = quoth__is(a, first, WORD_WHO) && first + 1 < f->source_end ? quoth__mention_at(a, first + 1) : NONE;
  if (m != NONE && a->mentions.items[m].end == f->source_end) return first + 1;
  if (f->source_end != f->first) return first;
  for (uint32_t t = f->source_end; t-- > first + 1 && f->source_end - t <= SUBJECT_TOKENS;)
    if (quoth__is(a, t, WORD_WHO) && quoth__is(a, t - 1, WORD_PREPOSITION) && t + 1 < f->source_end) return t + 1;
  return first;
}

/* "[Emails show that Orr] wrote": behind the report that the model took for a part of the source. */
static uint32_t behind_report(const quoth_article *a, const Frame *f, uint32_t first) {
  if (f->source_end != f->first) return first;
  for (uint32_t t = f->source_end; t-- > first + 1 && f->source_end - t <= 2 * SUBJECT_TOKENS;) {
    bool report = quoth__is(a, t, WORD_THAT) && quoth__is(a, t - 1, WORD_CUE);
    if (report && quoth__mention_over(a, t + 1) != NONE) return t + 1;
  }
  return first;
}

static void cut_run(const quoth_article *a, Frame *f, const Tag *run) {
  const Frame *frames = a->reports->frames.items, *last = frames + a->reports->frames.count;
  bool mine = is_shared(f, f + 1, last, run), other = f > frames && is_shared(f - 1, f, last, run);
  other = other || is_governed(a, f, run) || holds_clause(a, f, run);
  uint32_t comma = mine || other ? comma_between(a, run) : comma_before_subject(a, f, run);
  if (comma != NONE && mine) f->source_end = comma;
  else if (comma != NONE) f->source_first = comma + 1;
  else if (f->bits & WORD_CUE_ADVERB && run->first >= f->end) f->source_end = adverb_end(a, run);
}

/* "..., officials in [both countries] said": several people, behind the comma that ends what they say. */
static bool opens_subject(const quoth_article *a, const Frame *f, const Mention *m, uint32_t begin) {
  bool opens = m->first == begin || is_comma(a, m->first - 1);
  return opens && m->kind == QUOTH_GROUP && f->source_end == f->first;
}

/* "the head of [the council Ann Orr] said": the model found what the source is the head of. */
static void take_head_of(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->source_first;
  if (f->source != NONE && a->mentions.items[f->source].first < t) t = a->mentions.items[f->source].first;
  if (t < begin + 2 || !quoth__is(a, t - 1, WORD_PREPOSITION)) return;
  uint32_t m = quoth__speaker_at(a, t - 2);
  const Mention *head = m == NONE ? NULL : &a->mentions.items[m];
  if (!head || head->end != t - 1) return;
  bool person = head->kind == QUOTH_PERSON && (quoth__is(a, t - 1, WORD_OF) || head->owner == f->source);
  if (!person && !opens_subject(a, f, head, begin)) return;
  f->source_first = head->first;
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

/* "the 74-[year-old]", "St. [Anselm Parish Sheriff Orr]": who speaks is named from the begin of a word, and of what a
** title that has a capital belongs to. */
static uint32_t begin_of_source(const quoth_article *a, uint32_t token, uint32_t over) {
  const Mention *m = over == NONE || quoth__is(a, token, WORD_IN_QUOTE) ? NULL : &a->mentions.items[over];
  bool name = m && m->form == FORM_NAME && m->name_first < token && token < m->name_end &&
              quoth__is(a, m->name_first, WORD_GIVEN);
  bool titled = m && m->form == FORM_NAME && m->first < token && token < m->role_end &&
                quoth__has(a, m->first, QUOTH_TOKEN_CAP);
  return m && (name || titled || quoth__has(a, token, QUOTH_TOKEN_GLUED)) ? m->first : token; /* "Lee [Orr]" */
}

/* "[However Orr] said": behind the adverb that opens a sentence, before who speaks. */
static uint32_t behind_adverb(const quoth_article *a, const Tag *run, uint32_t token) {
  bool opens = quoth__has(a, token, QUOTH_TOKEN_FIRST) && quoth__hit_of(a, token, a->rules->names->opening_adverb) &&
               quoth__mention_over(a, token) == NONE;
  return opens && token + 1 < run->end && quoth__mention_at(a, token + 1) != NONE ? token + 1 : token;
}

/* "[Reports Sunday] suggested": the end of a source without the date behind it, when nothing governs that. */
static uint32_t before_date(const quoth_article *a, const Frame *f, uint32_t end) {
  uint32_t t = end;
  while (t > f->source_first + 1 && quoth__is(a, t - 1, WORD_IN_DATE)) t--;
  return end <= f->first && !quoth__is(a, t - 1, WORD_PREPOSITION | WORD_DETERMINER) ? t : end; /* "the daily said" */
}

/* Whether what begins at the token tells who somebody is: "a consulting group", "director of sales". */
static bool describes(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_INDEFINITE | WORD_TITLE | WORD_MODIFIER);
}

/* "According to [Orr, the mill] would close": the comma behind the source and what describes it, where the run ends
** with the subject of what is reported; the end of the source. */
static uint32_t before_reported(const quoth_article *a, const Frame *f) {
  uint32_t end = f->source_end, first = f->source_first;
  bool behind = f->bits & WORD_CUE_ADVERB && first == f->end && end < a->tokens.count;
  bool verb = behind && (quoth__is_finite(a, end) ||
                         (quoth__has(a, end, QUOTH_TOKEN_LOWER) && !quoth__is(a, end, WORD_SMALL)));
  if (!verb || end - first > SUBJECT_TOKENS) return end;
  uint32_t comma = quoth__comma_from(a, first + 1, end);
  if (comma + 1 < end && describes(a, comma + 1)) comma = quoth__comma_from(a, comma + 1, end);
  return comma;
}

void quoth__take_run(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t first = behind_adverb(a, run, behind_dateline(a, run)), over = quoth__mention_over(a, first);
  f->source_first = begin_of_source(a, first, over);
  f->source_end = run->first < f->first && f->end < run->end ? f->first : run->end; /* never across the cue */
  f->source_end = before_date(a, f, f->source_end);
  f->source_first = behind_report(a, f, behind_relative(a, f, f->source_first));
  cut_run(a, f, run);
  f->source_end = before_reported(a, f);
  if (f->source_first != first) over = quoth__mention_over(a, f->source_first);
  f->source = quoth__mention_among(a, over, f->source_first, f->source_end);
  cut_relative(a, f);
  take_head_of(a, f);
  if (f->source != NONE && f->source_first > 0 && quoth__is_char(a, f->source_first - 1, ',')) take_spokesman(a, f);
  take_modifiers(a, f);
}

/* "Orr Group, a maker of paper, [Tuesday] said" */
static bool is_date(const quoth_article *a, const Tag *run) {
  uint32_t t = run->first;
  while (t < run->end && quoth__is(a, t, WORD_IN_DATE)) t++;
  return t == run->end;
}

/* A run that no noun opens is what the model took for one: "not involved in it, warned", "Orr came [but] said". */
static bool names_nobody(const quoth_article *a, const Tag *run) {
  if (is_date(a, run) || (run->end == run->first + 1 && quoth__is(a, run->first, WORD_JOIN | WORD_BUT))) return true;
  if (run->end == run->first + 1 && quoth__is(a, run->first, WORD_DEFINITE | WORD_INDEFINITE)) return true;
  if (quoth__is(a, run->first, WORD_GIVEN | WORD_PRONOUN | WORD_DETERMINER)) return false;
  if (quoth__is(a, run->first, WORD_NEGATION)) return true;
  const uint64_t noun = WORD_NOUN_LIKE | WORD_CUE_NOUN | WORD_HEAD;
  bool verb = quoth__is(a, run->first, WORD_CUE) && !quoth__is(a, run->first, noun);
  if (verb && quoth__has(a, run->first, QUOTH_TOKEN_LOWER)) return true; /* "Orr, when [asked about it], said" */
  return quoth__is(a, run->first, WORD_ADVERB | WORD_AUXILIARY) && quoth__mention_in(a, run->first, run->end) == NONE;
}

/* "a man, who declined to be named, disputed it": "who" ends with its clause. */
static bool clause_closed(const quoth_article *a, const Frame *f, const Tag *run) {
  const Frame *before = f - 1;
  return quoth__is(a, run->first, WORD_WHO) && run->end < f->first && quoth__is_char(a, f->first - 1, ',') &&
         f > a->reports->frames.items && before->first >= run->end;
}

static bool names_somebody(const quoth_article *a, const Frame *f, const Tag *run) {
  return !quoth__is(a, run->first, WORD_IN_QUOTE) && !names_nobody(a, run) && !clause_closed(a, f, run) &&
         !quoth__is_addressed(a, f, run->first, run->end);
}

/* "Orr cut [its forecast], saying": what is done to something of one's own, before a participle that has the
** subject. */
static bool is_object(const quoth_article *a, const Frame *f, const Tag *run) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool own = quoth__is(a, f->first, WORD_PARTICIPLE) && run->end < f->first && quoth__is(a, run->first, WORD_OWNING);
  return own && run->first > begin && quoth__has(a, run->first - 1, QUOTH_TOKEN_LOWER) &&
         !quoth__is(a, run->first - 1, WORD_PREPOSITION | WORD_JOIN | WORD_BUT | WORD_THAT | WORD_WHO);
}

static APART bool may_be_source(const quoth_article *a, const Frame *f, const Tag *run) {
  if (run->first >= f->end && quoth__is(a, run->first, WORD_WHO)) return false; /* said a man, [who] asked */
  bool object = run->first == f->end && f->bits & WORD_CUE_ACT && !quoth__is(a, run->first, WORD_AGENT);
  if (object || is_object(a, f, run)) return false; /* urged [fans] */
  return names_somebody(a, f, run);
}

/* "Orr, [the hospital's] infection lead, warned": a comma closes what the run begins. */
static bool is_closed(const quoth_article *a, const Frame *f, const Tag *run) {
  uint32_t t = run->end;
  if (is_comma(a, t - 1)) return true;
  if (!quoth__is(a, t - 1, WORD_GENITIVE)) return is_comma(a, t);
  while (t < f->first && t - run->end < NEAR && quoth__has(a, t, QUOTH_TOKEN_LOWER)) t++;
  return is_comma(a, t);
}

/* "Orr, through his lawyer, denied", "Orr Group AB, a maker of paper, announced", "Orr, the city's bank, said", "Lee
** Orr, the team's veteran safety, joked": the source is before the comma, with what the model found when that
** describes it. */
static void take_before_comma(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t first = run->first, begin = a->sentences.items[f->sentence].tokens.begin;
  bool through = first > begin && quoth__is(a, first - 1, WORD_PREPOSITION) && !quoth__is(a, first - 1, WORD_OF);
  if (through) first--;
  if (first < begin + 2 || run->end > f->first || !quoth__is_char(a, first - 1, ',')) return;
  uint32_t m = quoth__speaker_at(a, first - 2);
  if (m == NONE || a->mentions.items[m].end != first - 1) return;
  const Mention *it = &a->mentions.items[m];
  bool governed = quoth__is_governed(a, it, begin);
  if (!is_closed(a, f, run) || it->first > begin + SUBJECT_TOKENS) return;
  if (f->source == NONE) { /* "Orr, the conciliation service," */
    bool described = !through && !governed && it->form == FORM_NAME && quoth__is(a, run->first, WORD_DETERMINER);
    if (described) quoth__take_mention(a, f, m);
    return;
  }
  const Mention *found = &a->mentions.items[f->source];
  if (through && found->form == FORM_ROLE && !governed) {
    quoth__take_mention(a, f, m);
  } else if (!through && it->form == FORM_NAME && found->form == FORM_ROLE && !governed &&
             (it->kind == QUOTH_PERSON || found->kind == QUOTH_ORGANISATION ||
              quoth__is(a, run->first, WORD_INDEFINITE))) {
    f->source_first = it->first;
    f->source = m;
  }
}

/* "Orr, hearing a plea": a participle that reports nothing. */
static bool is_participle(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && !quoth__is(a, token, WORD_CUE_SAY) &&
         quoth__ends_in(a, token, a->rules->names->present);
}

/* "Orr, who argued for the petitioner, [Kay,] said", "Orr, hearing a plea of his wife, [Kay,] asked": who
** stands before the clause that the token lies in, when no cue has closed it; NONE. */
static uint32_t relative_around(const quoth_article *a, uint32_t token, uint32_t begin) {
  for (uint32_t t = token; t-- > begin + 1 && token - t <= SUBJECT_TOKENS;) {
    bool opens = quoth__is(a, t, WORD_WHO) || is_participle(a, t);
    if (opens && quoth__is_char(a, t - 1, ',') && t > begin + 1) return quoth__speaker_at(a, t - 2);
    bool clause = quoth__is(a, t + 1, WORD_WHO) || is_participle(a, t + 1);
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) && !clause) return NONE;
  }
  return NONE;
}

/* "Orr, 78, who": the last token before a comma and, if one stands there, an age. */
static uint32_t before_comma(const quoth_article *a, uint32_t comma, uint32_t begin) {
  bool age = comma > begin + 2 && quoth__has(a, comma - 1, QUOTH_TOKEN_NUMBER) && is_comma(a, comma - 2);
  return age ? comma - 3 : comma - 1;
}

/* "Orr, [who came on Sunday], said": the clause is about the source and not it. */
static void take_before_who(const quoth_article *a, Frame *f, uint32_t who) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool closed = quoth__is_char(a, who - 1, ',') && quoth__is_char(a, f->first - 1, ',');
  if (closed) quoth__take_until(a, f, before_comma(a, who - 1, begin));
}

/* "Orr, [whose term ends in May,] said": who stands before the clause that the run opens; NONE. */
static uint32_t before_whose(const quoth_article *a, const Frame *f, const Tag *run, uint32_t begin) {
  uint32_t first = run->first;
  bool closed = is_comma(a, first - 1) && is_comma(a, f->first - 1) && run->end <= f->first;
  if (!quoth__opens_whose(a, first) || !closed || first < begin + 2) return NONE;
  if (quoth__is(a, f->first, WORD_PARTICIPLE)) return NONE;
  uint32_t last = before_comma(a, first - 1, begin), m = quoth__speaker_at(a, last);
  const Mention *before = m == NONE ? NULL : &a->mentions.items[m];
  bool beside = before && before->end == last + 1 && before->first >= begin;
  return beside && !quoth__is_governed(a, before, begin) ? m : NONE;
}

/* What commas set off stands in a clause about the source. */
static bool take_around(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = f->source_first;
  bool nested = first > begin + 1 && run->end <= f->first && is_comma(a, first - 1) && is_comma(a, run->end - 1);
  uint32_t who = nested ? relative_around(a, first - 1, begin) : NONE, last = f->source_end;
  if (who == NONE) return false;
  quoth__take_mention(a, f, who);
  f->source_end = last;
  return true;
}

/* "Orr, in a statement signed by his secretary, [Kay,] urged": the last token before the document that somebody else
** put out; NONE. */
static uint32_t before_statement(const quoth_article *a, uint32_t first, uint32_t begin) {
  const uint64_t document = WORD_DOCUMENT | WORD_CUE_NOUN;
  bool by = false;
  for (uint32_t t = first; t-- > begin + 1 && first - t <= 2 * SUBJECT_TOKENS;) {
    by |= quoth__is(a, t, WORD_AGENT);
    bool opens = by && is_comma(a, t - 1) && quoth__is(a, t, WORD_PREPOSITION);
    if (opens && (quoth__is(a, t + 1, document) || quoth__is(a, t + 2, document))) return t - 2;
  }
  return NONE;
}

/* "Orr - who is no relation of the mayor, Kay - told": the last token before what dashes set off, right before the
** cue; NONE. */
static uint32_t before_dashes(const quoth_article *a, const Frame *f, uint32_t begin) {
  uint32_t t = f->first - 1;
  if (f->first < begin + 3 || !quoth__is_dash(a, t)) return NONE;
  while (--t > begin && f->first - t <= 2 * SUBJECT_TOKENS && !quoth__is_dash(a, t)) {}
  return t > begin && quoth__is_dash(a, t) ? t - 1 : NONE;
}

/* Who stands before what is set off, in which the model has found somebody. */
static bool take_before_aside(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (run->end > f->first || quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  bool comma = f->first > begin && is_comma(a, f->first - 1);
  uint32_t last = comma ? before_statement(a, run->first, begin) : before_dashes(a, f, begin);
  return last != NONE && last < run->first && quoth__take_until(a, f, last);
}

/* "Orr, who built roads as mayor, said": the model found the last words of a clause about
** the source, which stands before it. */
static void take_head(const quoth_article *a, Frame *f, const Tag *run) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = run->first;
  if (first <= begin + 1 || run->end > f->first) return;
  if (quoth__is(a, first, WORD_WHO)) {
    take_before_who(a, f, first);
    return;
  }
  uint32_t whose = before_whose(a, f, run, begin);
  if (whose != NONE) {
    quoth__take_mention(a, f, whose);
    return;
  }
  if (take_around(a, f, run)) return;
  bool inner = quoth__is(a, first - 1, WORD_PREPOSITION | WORD_AS) ||
               (quoth__has(a, first - 1, QUOTH_TOKEN_LOWER) && !quoth__is(a, first - 1, WORD_SMALL | WORD_CUE));
  if (!inner) return;
  bool comma = quoth__is_char(a, run->end - 1, ',');
  uint32_t m = comma ? quoth__before_clause(a, run->end - 1, begin) : quoth__before_who(a, first, begin);
  if (m == NONE || a->mentions.items[m].first > first) return;
  uint32_t end = f->source_end;
  quoth__take_mention(a, f, m);
  f->source_end = end;
}

/* "They lost, Orr said, [Reuters] reported": who stands right before the cue says it. */
static bool has_subject(const quoth_article *a, const Frame *f) {
  uint32_t m = f->bits & WORD_CUE_ADVERB || f->first == 0 ? NONE : quoth__speaker_at(a, f->first - 1);
  return m != NONE && a->mentions.items[m].end == f->first;
}

/* "Orr, [the team's infection] lead, said": whether the model has left out the last word before the comma. */
static bool lacks_noun(const quoth_article *a, const Frame *f, const Tag *run) {
  bool word = run->end + 2 == f->first && is_comma(a, run->end + 1) && quoth__has(a, run->end, QUOTH_TOKEN_LOWER);
  return word && run->first > 0 && is_comma(a, run->first - 1) && !quoth__is(a, run->end, WORD_SMALL | WORD_CUE);
}

/* The first run behind the cue that may be its source; NULL. */
static const Tag *run_behind(const quoth_article *a, const Frame *f, uint32_t tag) {
  uint32_t last = a->tags.count - tag > RUNS ? tag + RUNS : a->tags.count;
  uint32_t end = a->sentences.items[f->sentence].tokens.end;
  for (const Tag *run = a->tags.items + tag; run < a->tags.items + last && run->first < end; run++)
    if (run->label == TAG_SOURCE && may_be_source(a, f, run)) return run;
  return NULL;
}

/* Of the runs of the sentence that may be the source the one that costs least; NULL. */
static const Tag *best_run(const quoth_article *a, const Frame *f) {
  uint32_t least = UINT32_MAX, at = quoth__tag_behind(a, f->first);
  const uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  const Tag *best = NULL, *first = a->tags.items + (at > 4 * RUNS ? at - 4 * RUNS : 0);
  for (const Tag *behind = a->tags.items + at; behind > first && behind[-1].first >= begin; behind--) {
    const Tag *run = behind - 1;
    if (run->label != TAG_SOURCE || !may_be_source(a, f, run)) continue;
    uint32_t cost = run_cost(a, f, run);
    if (cost < least) { least = cost; best = run; }
    if (least == 0) return best;
  }
  const Tag *next = least > 1 ? run_behind(a, f, at) : NULL; /* which costs one at least */
  return next && run_cost(a, f, next) < least && !another_between(a, f, next) ? next : best;
}

/* "Orr Co (ORR.[N) said]": where the source begins that the model lost the begin of, in the symbol of its share. */
static uint32_t before_symbol(const quoth_article *a, uint32_t first, uint32_t begin) {
  for (uint32_t t = first; t > begin + 1 && first - t <= NEAR_END; t--) {
    uint32_t close = quoth__symbols_end(a, t - 1);
    if (close <= t || close < first) continue;
    uint32_t who = quoth__mention_over(a, t - 2);
    return who == NONE ? first : a->mentions.items[who].first;
  }
  return first;
}

bool quoth__source_from_runs(const quoth_article *a, Frame *f) {
  const Tag *best = best_run(a, f);
  if (!best || (best->first >= f->end && has_subject(a, f))) return false;
  const uint32_t stop = a->sentences.items[f->sentence].tokens.end;
  Tag whole = *best;
  if (whole.end > stop) whole.end = stop - quoth__is_char(a, stop - 1, '.'); /* not into the next one */
  whole.first = before_symbol(a, whole.first, a->sentences.items[f->sentence].tokens.begin);
  whole.end += lacks_noun(a, f, &whole);
  quoth__take_run(a, f, &whole);
  if (take_before_aside(a, f, &whole)) return true;
  take_before_comma(a, f, &whole);
  if (f->source_first == whole.first) take_head(a, f, &whole); else take_around(a, f, &whole);
  return true;
}
