/*
** subject.c - the source of every frame: who is the subject of its cue.
**
** The model's runs of source labels come first (run.c); where there is none, the subject is
** read from the mentions: right before the cue ("Lee Orr, a former mayor, said"), or right
** behind it when the content stands before ("...," said Lee Orr). Then whoever else speaks
** with one verb (joint.c).
*/
#include "quote.h"

enum {
  OWNED_WORDS = 6     /* up to the head of what somebody owns: "the council's planning committee" */
};

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

void quoth__take_mention(const quoth_article *a, Frame *f, uint32_t mention) {
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

/* "One exporter", "one private coffee exporter": a pronoun that counts what no lexicon knows. */
static bool is_counting(const quoth_article *a, const Mention *m, uint32_t end) {
  bool noun = m->end < end && quoth__has(a, m->end, QUOTH_TOKEN_LOWER) && !quoth__is(a, m->end, WORD_SMALL);
  return noun && m->form == FORM_PRONOUN && quoth__is(a, m->first, WORD_ANYONE);
}

/* A name that is the first part of an adjective: "the Aldon-based firm". */
static bool is_compounded(const quoth_article *a, const Mention *m, uint32_t end) {
  return m->end + 1 < end && quoth__is_hyphen_inside(a, m->end) && quoth__has(a, m->end + 1, QUOTH_TOKEN_LOWER);
}

/* "[U.S.] packaged food companies": where those are whom plain words up to the end name. */
static bool is_modifier(const quoth_article *a, const Mention *m, uint32_t end) {
  if (m->form != FORM_NAME || m->kind != QUOTH_PLACE || m->end >= end || end - m->end > NEAR + 1) return false;
  for (uint32_t t = m->end; t < end; t++)
    if (!quoth__has(a, t, QUOTH_TOKEN_LOWER) || quoth__is(a, t, WORD_SMALL | WORD_CUE)) return false;
  return true;
}

/* "[Keld] glazier, Lee Orr,": where somebody is from, in what plain words say that he is before his name. */
static bool describes_name(const quoth_article *a, const Mention *m, uint32_t end) {
  uint32_t t = m->end;
  if (m->form != FORM_NAME || m->role_end > m->role_first || m->kind == QUOTH_PERSON) return false;
  while (t < end && t - m->end < NEAR && quoth__has(a, t, QUOTH_TOKEN_LOWER) && !quoth__is(a, t, WORD_SMALL | WORD_CUE))
    t++;
  const Mention words = {.end = t};
  return t > m->end && t < end && name_behind(a, &words, end);
}

/* "[Orr Co (ORR.N)] Chief Executive Lee Kay": a firm and the symbol of its share before who works for it. */
static bool is_employer(const quoth_article *a, uint32_t mention, uint32_t end) {
  uint32_t close = quoth__symbols_end(a, a->mentions.items[mention].end);
  uint32_t next = close ? quoth__mention_at(a, close + 1) : NONE;
  return next != NONE && a->mentions.items[next].kind == QUOTH_PERSON && a->mentions.items[next].end <= end;
}

/* A verb of reporting that is no noun. */
static bool is_only_verb(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_CUE) && !quoth__is(a, token, WORD_NOUN_LIKE);
}

/* A word of what somebody is: "forward", "Under-Secretary". */
static bool is_part_of_title(const quoth_article *a, uint32_t token) {
  if (quoth__is_hyphen_inside(a, token) || quoth__is_hyphen_inside(a, token + 1)) return true;
  return quoth__has(a, token, QUOTH_TOKEN_WORD) && !quoth__is(a, token, WORD_SMALL) && !is_only_verb(a, token);
}

/* "Norden forward [Lee Orr]", "Labour campaign coordinator [Lee Orr]": a person's name behind a body, or one that is
** the first word of what he is; "chief strategist [Lee Orr]", "the independent daily [Norden Post]": any name behind
** what only looks like a whole description; NONE. */
static uint32_t employee_behind(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  bool role = m->form == FORM_ROLE && (m->kind == QUOTH_PERSON || m->kind == QUOTH_GROUP);
  if (m->form != FORM_NAME && !role && (m->form != FORM_ROLE || m->kind != QUOTH_ORGANISATION)) return NONE;
  uint32_t i = mention + 1;
  while (i < a->mentions.count && a->mentions.items[i].first < m->end) i++;
  const Mention *name = i < a->mentions.count ? &a->mentions.items[i] : NULL;
  if (!name || name->form != FORM_NAME || name->first > m->end + NEAR) return NONE;
  if (role ? !quoth__has(a, m->end, QUOTH_TOKEN_LOWER) : name->kind != QUOTH_PERSON) return NONE;
  for (uint32_t t = m->end; t < (role ? name->name_first : name->first); t++)
    if (!is_part_of_title(a, t)) return NONE;
  return i;
}

/* Whether tokens up to `end` end with the name, but for where they are: "Lee Orr of Norden,". */
static bool ends_employee(const quoth_article *a, const Mention *name, uint32_t end) {
  bool placed = name->end < end && quoth__is(a, name->end, WORD_PREPOSITION);
  return placed || name->end + quoth__is_char(a, end - 1, ',') == end;
}

/* "the director of the agency (EPA), [Mrs Lee Orr],": a name between commas behind the description of a person. */
static bool closes_description(const quoth_article *a, const Mention *description, const Mention *name, uint32_t end) {
  bool last = name->end == end || (name->end + 1 == end && quoth__is_char(a, name->end, ','));
  return last && quoth__is_char(a, name->end, ',') && quoth__is_char(a, name->first - 1, ',') &&
         name->form == FORM_NAME && name->kind == QUOTH_PERSON && description->form == FORM_ROLE &&
         description->kind == QUOTH_PERSON;
}

uint32_t quoth__mention_in(const quoth_article *a, uint32_t first, uint32_t end) {
  return quoth__mention_among(a, quoth__mention_over(a, first), first, end);
}

uint32_t quoth__mention_among(const quoth_article *a, uint32_t over, uint32_t first, uint32_t end) {
  uint32_t i = over, found = NONE;
  if (i == NONE) i = quoth__mention_from(a, first);
  for (uint32_t tries = 0; i < a->mentions.count && tries < RUNS; i++, tries++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= end) break;
    if (m->first > first && quoth__is(a, m->first, WORD_WHO)) break;
    if (is_compounded(a, m, end) || is_counting(a, m, end)) continue;
    if (is_modifier(a, m, end) || describes_name(a, m, end)) continue;
    if (found == NONE && is_employer(a, i, end)) continue;
    bool governed = quoth__is_governed(a, m, first);
    bool part = governed && quoth__is(a, m->first - 1, WORD_OF) && (m->form == FORM_PRONOUN || m->plural);
    if (part && (m->form == FORM_PRONOUN || name_behind(a, m, end))) continue; /* "one of the victims, Orr" */
    if (found == NONE && governed && name_behind(a, m, end)) continue; /* "a nephrologist at the hospital, Orr" */
    bool placed = m->kind == QUOTH_PLACE && m->end < end && quoth__is_char(a, m->end, ',') &&
                  i + 1 < a->mentions.count && m[1].end <= end && m[1].kind == QUOTH_PERSON;
    if (found == NONE && placed) continue; /* "in Aldon, the mayor, Orr" */
    bool medium = m->end < end && quoth__is(a, m->first, WORD_MEDIUM) && quoth__is_char(a, m->end, ',');
    if (found == NONE && medium) continue; /* "on LinkedIn, Orr" */
    uint32_t employee = found == NONE ? employee_behind(a, i) : NONE;
    if (employee != NONE && ends_employee(a, &a->mentions.items[employee], end)) continue;
    if (found != NONE && closes_description(a, &a->mentions.items[found], m, end)) return i;
    uint32_t owner_end = found == NONE ? 0 : a->mentions.items[found].end;
    bool owned = m->owner == found || (m->first > owner_end && m->first <= owner_end + OWNED_WORDS);
    if (found == NONE) found = i;
    else if (owned && quoth__is(a, owner_end, WORD_GENITIVE)) found = i;
  }
  return found;
}

/* ----------------------------------------------------------- source from mentions */

/* The mention that a prepositional phrase which begins at the token belongs to: "a letter from". */
static uint32_t head_before(const quoth_article *a, uint32_t preposition, uint32_t begin) {
  uint32_t stop = preposition > begin + 4 ? preposition - 4 : begin, m = NONE;
  for (uint32_t t = preposition; t-- > stop && m == NONE;) {
    m = quoth__speaker_at(a, t);
    bool knowing = quoth__hit_of(a, t, a->rules->names->knowing) != NULL; /* "an official briefed on the talks" */
    bool verb = m == NONE && quoth__is(a, t, WORD_CUE) && !quoth__is(a, t, WORD_PARTICIPLE) && !knowing;
    if (verb || quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_IN_QUOTE)) break;
  }
  return m;
}

/* The mention that ends right before the token, or the one that its prepositional
** phrase belongs to: "a letter from the union obtained by the Post" is the letter. */
static uint32_t phrase_head(const quoth_article *a, uint32_t token, uint32_t begin) {
  uint32_t m = quoth__speaker_at(a, token), found = m;
  for (int hops = 0; m != NONE && hops < 3; hops++) {
    uint32_t t = a->mentions.items[m].first;
    if (t <= begin + 1 || !quoth__is(a, t - 1, WORD_PREPOSITION)) return m;
    m = head_before(a, t - 1, begin);
    if (m != NONE) found = m;
  }
  return found;
}

/* The last token before a comma and brackets. */
static uint32_t before_bracket(const quoth_article *a, uint32_t token, uint32_t begin) {
  uint32_t last = token > begin && quoth__is_char(a, token, ',') ? token - 1 : token;
  uint32_t end = quoth__before_brackets(a, last + 1);
  return end > begin + 1 ? end - 1 : last;
}

uint32_t quoth__before_clause(const quoth_article *a, uint32_t comma, uint32_t begin) {
  for (uint32_t t = comma, tries = 0; t-- > begin && tries < SUBJECT_TOKENS; tries++) {
    if (quoth__is(a, t, WORD_IN_QUOTE)) return NONE;
    if (!quoth__is_char(a, t, ',') || t == begin) continue;
    return phrase_head(a, before_bracket(a, t - 1, begin), begin);
  }
  return NONE;
}

uint32_t quoth__before_who(const quoth_article *a, uint32_t token, uint32_t begin) {
  for (uint32_t t = token; t-- > begin + 1 && token - t <= SUBJECT_TOKENS;) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_IN_QUOTE)) return NONE;
    if (quoth__is(a, t, WORD_WHO)) return quoth__speaker_at(a, before_bracket(a, t - 1, begin));
    if (is_only_verb(a, t)) return NONE;
  }
  return NONE;
}

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
  bool noun = last > begin && quoth__is(a, last - 1, WORD_DETERMINER) && quoth__has(a, last, QUOTH_TOKEN_WORD);
  if (noun) t--; /* "The accused" */
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

/* "with a rifle", "wearing a mask": what governs the phrase that begins behind the token. */
static bool governs(const quoth_article *a, uint32_t token) {
  bool present = quoth__has(a, token, QUOTH_TOKEN_LOWER) && quoth__ends_in(a, token, a->rules->names->present);
  return quoth__is(a, token, WORD_PREPOSITION) || (present && !quoth__is(a, token, WORD_CUE));
}

/* "A boy with a rifle asked": words that no lexicon knows belong to the phrase before what governs them. */
static void leave_governed(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  for (int hops = 0; hops < 3 && f->source_first > begin + 1 && governs(a, f->source_first - 1); hops++) {
    Frame outer = *f;
    uint32_t governor = f->source_first - 1, m = quoth__speaker_at(a, governor - 1);
    if (m != NONE) quoth__take_mention(a, f, m);
    if (m != NONE || !take_unknown(a, &outer, governor - 1, false)) return;
    f->source_first = outer.source_first;
  }
}

/* The first mention of the sentence that no preposition governs: behind the first
** comma, when a subordinate clause opens the sentence. */
static uint32_t sentence_subject(const quoth_article *a, const Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  while (begin < f->first && a->tokens.begin[begin] < a->metadata.dateline.end) begin++;
  uint32_t t = begin;
  if (f->first - begin > 4 * SUBJECT_TOKENS) return NONE;
  if (quoth__is(a, begin, WORD_BUT | WORD_PREPOSITION) && !quoth__is(a, begin, WORD_ADVERB))
    while (t < f->first && !quoth__is_char(a, t, ',')) t++;
  if (t == f->first) t = begin;
  for (uint32_t i = quoth__mention_from(a, t); i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= f->first) break;
    bool governed = quoth__is_governed(a, m, begin);
    bool owns = quoth__is(a, m->end, WORD_GENITIVE);
    if (!governed && !owns && quoth__can_speak(a, m) && !quoth__is(a, m->first,
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
    uint32_t m = quoth__speaker_at(a, t + 1);
    if (m != NONE && a->mentions.items[m].first == t + 1 && a->mentions.items[m].end + 1 < f->first) return m;
  }
  return NONE;
}

/* A participle and a second verb ("..., and called it ...") have the subject of the
** cue before, or of the sentence. */
static bool distant_subject(const quoth_article *a, Frame *f) {
  const Frame *before = f > a->reports->frames.items && f[-1].sentence == f->sentence ? f - 1 : NULL;
  bool known = before && before->source_end > before->source_first && before->source_end <= f->first;
  if (known && (before->source_first > before->first || before->source_end <= before->first)) { /* no "its forecast" */
    f->source = before->source;
    f->joint = before->joint;
    f->source_first = before->source_first;
    f->source_end = before->source_end;
    return true;
  }
  uint32_t m = sentence_subject(a, f), inner = m == NONE ? NONE : clause_subject(a, f, m);
  if (inner != NONE) m = inner;
  if (m != NONE) quoth__take_mention(a, f, m);
  return m != NONE;
}

bool quoth__take_until(const quoth_article *a, Frame *f, uint32_t last) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, m = phrase_head(a, last, begin);
  bool unknown = m == NONE && take_unknown(a, f, last, quoth__has(a, last, QUOTH_TOKEN_CAP));
  bool governed = unknown && f->source_first > begin && quoth__is(a, f->source_first - 1, WORD_PREPOSITION);
  if (governed) m = head_before(a, f->source_first - 1, begin); /* "A vet working in the area, who" */
  if (m != NONE) quoth__take_mention(a, f, m);
  return unknown || m != NONE;
}

/* "One attendee, who like others spoke in private, said": what stands before "who". */
static bool head_of_who(const quoth_article *a, Frame *f, uint32_t comma) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = comma;
  while (t > begin + 1 && comma - t < SUBJECT_TOKENS && !quoth__is(a, t, WORD_WHO | WORD_IN_QUOTE)) t--;
  if (!quoth__is(a, t, WORD_WHO) || t < begin + 2 || !quoth__is_char(a, t - 1, ',')) return false;
  return quoth__take_until(a, f, t - 2);
}

/* "The minutes, published on Monday, showed": what a participle behind a comma tells of, and no lexicon knows. */
static bool head_of_participle(const quoth_article *a, Frame *f, uint32_t comma) {
  const struct NameRules *names = a->rules->names;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = comma - 1;
  while (t > begin + 1 && comma - t < SUBJECT_TOKENS && !quoth__is_char(a, t, ',')) t--;
  bool participle = quoth__is_char(a, t, ',') && quoth__has(a, t + 1, QUOTH_TOKEN_LOWER) &&
                    (quoth__ends_in(a, t + 1, names->past) || quoth__ends_in(a, t + 1, names->present));
  return participle && t > begin && quoth__take_until(a, f, t - 1);
}

static bool subject_before(const quoth_article *a, Frame *f, uint32_t last) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = last, m = NONE;
  if (t == f->first || quoth__is(a, t, WORD_IN_QUOTE)) return false;
  bool comma = quoth__is_char(a, t, ','), helped = f->first > begin && quoth__is(a, f->first - 1, WORD_AUXILIARY);
  if (comma && t > begin && quoth__is(a, t - 1, WORD_IN_QUOTE)) return false;
  bool shares = quoth__is(a, f->first, WORD_PARTICIPLE) ? !helped && (comma || quoth__speaker_at(a, t) == NONE)
                                                        : quoth__is(a, t, WORD_JOIN | WORD_BUT);
  if (shares && distant_subject(a, f)) return true;
  if (comma && t > begin) {
    m = quoth__before_clause(a, t, begin);
    if (m == NONE && head_of_who(a, f, t)) return true;
    if (m == NONE && head_of_participle(a, f, t)) return true;
    if (m == NONE) m = quoth__speaker_at(a, t - 1);
  } else {
    t = before_bracket(a, t, begin); /* "Orr (D-Keld) said" */
    m = phrase_head(a, t, begin);
    if (m == NONE) m = quoth__before_who(a, t, begin);
  }
  if (m != NONE) quoth__take_mention(a, f, m);
  if (m != NONE) return true;
  bool known = quoth__has(a, t, QUOTH_TOKEN_CAP);
  if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || !take_unknown(a, f, t, known)) return false;
  leave_governed(a, f);
  return true;
}

/* "wrote one commenter": words that no lexicon knows, up to the end of the phrase. */
static bool unknown_behind(const quoth_article *a, Frame *f) {
  uint32_t end = a->sentences.items[f->sentence].tokens.end, t = f->end;
  if (t < end && quoth__is(a, t, WORD_DETERMINER)) t++;
  while (t < end && t - f->end < UNKNOWN_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD) &&
         !quoth__is(a, t, WORD_SMALL | WORD_IN_QUOTE | WORD_CUE | WORD_IN_DATE)) t++;
  if (t == f->end) return false;
  f->source_first = f->end;
  f->source_end = t;
  return true;
}

/* "said [state] Sen. Orr": plain words that begin the phrase of a mention. */
static uint32_t behind_plain(const quoth_article *a, const Frame *f) {
  uint32_t t = f->end, m = quoth__mention_from(a, t);
  uint32_t first = m == a->mentions.count ? t : a->mentions.items[m].first;
  while (t < first && first - f->end < NEAR && quoth__has(a, t, QUOTH_TOKEN_LOWER) &&
         !quoth__is(a, t, WORD_SMALL | WORD_AUXILIARY | WORD_ADVERB)) t++;
  return t == first ? t : f->end;
}

static bool subject_behind(const quoth_article *a, Frame *f) {
  uint32_t m = quoth__mention_at(a, behind_plain(a, f));
  if (quoth__is(a, f->end, WORD_WHO)) return false; /* "wondered who had lost" */
  if (m == NONE || !quoth__can_speak(a, &a->mentions.items[m])) return unknown_behind(a, f);
  bool owns = m + 1 < a->mentions.count && quoth__is(a, a->mentions.items[m].end, WORD_GENITIVE) &&
              a->mentions.items[m + 1].first == a->mentions.items[m].end + 1;
  uint32_t employee = owns ? NONE : employee_behind(a, m);
  quoth__take_mention(a, f, owns ? m + 1 : employee != NONE ? employee : m); /* "asks Orr's daughter" */
  if (f->source_first > f->end) f->source_first = f->end;
  return true;
}

static bool label_before(const quoth_article *a, Frame *f) {
  uint32_t m = quoth__mention_over(a, f->first - 1);
  if (m != NONE) quoth__take_mention(a, f, m);
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
  for (uint32_t i = quoth__tag_behind(a, f->first); i < a->tags.count && a->tags.items[i].first < end; i++) {
    const Tag *run = &a->tags.items[i];
    if (run->label == TAG_CUE) break;
    bool agent = quoth__is(a, run->first, WORD_AGENT) || quoth__is(a, run->first - 1, WORD_AGENT);
    if (run->label != TAG_SOURCE || !agent) continue;
    quoth__take_run(a, f, run);
    return;
  }
  for (uint32_t t = f->first; t <= f->end + FAR && t + 1 < end && f->source_first == f->source_end; t++) {
    bool behind = t > f->end; /* "was hailed as “great” by Orr" */
    bool agent = quoth__is(a, t, WORD_AGENT) && (!behind || quoth__has(a, t - 1, QUOTH_TOKEN_QUOTE));
    uint32_t m = agent && !quoth__is(a, t, WORD_IN_QUOTE) ? quoth__mention_at(a, t + 1) : NONE;
    if (m != NONE) quoth__take_mention(a, f, m);
  }
}

/* Behind a mention and what a preposition governs behind it: "Orr of Orr Group". */
static uint32_t behind_governed(const quoth_article *a, uint32_t mention) {
  uint32_t t = a->mentions.items[mention].end;
  uint32_t m = quoth__is(a, t, WORD_PREPOSITION) ? quoth__mention_at(a, t + 1) : NONE;
  return m != NONE ? a->mentions.items[m].end : t;
}

/* Said Orr: "We lost." In the end, added Kay of Orr Group: "So did we." They had lost, said Orr. */
static bool subject_follows(const quoth_article *a, Frame *f, bool opens) {
  if (quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  if (!opens && (f->first == 0 || !quoth__is_char(a, f->first - 1, ',') || !(f->bits & WORD_CUE_SAY))) return false;
  uint32_t m = quoth__mention_at(a, f->end);
  if (m == NONE || a->mentions.items[m].form == FORM_PRONOUN) return false;
  uint32_t t = a->mentions.items[m].end;
  if (quoth__is_addressed(a, f, f->end, t)) return false;
  t = behind_governed(a, m);
  if (t >= a->tokens.count) return false;
  bool last = t + 1 == a->sentences.items[f->sentence].tokens.end && quoth__is_char(a, t, '.');
  bool person = a->mentions.items[m].form == FORM_NAME && a->mentions.items[m].kind == QUOTH_PERSON;
  bool closed = (opens && quoth__is_char(a, t, ',')) || quoth__is_char(a, t, ':') || (!opens && last && person);
  if (!closed) return false;
  quoth__take_mention(a, f, m);
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
static bool relative_before(const quoth_article *a, Frame *f, uint32_t who) {
  if (who == f->first || !quoth__is(a, who, WORD_WHO)) return false;
  for (uint32_t i = quoth__tag_behind(a, f->first), tries = 0; i-- > 0 && tries < RUNS; tries++) {
    const Tag *run = &a->tags.items[i];
    if (run->end <= who) break;
    if (run->label == TAG_SOURCE) return false;
  }
  uint32_t m = quoth__speaker_at(a, who);
  if (m != NONE) quoth__take_mention(a, f, m);
  return m != NONE;
}

/* What the model took for the content behind the cue is no more than a person's name. */
static bool holds_name(const quoth_article *a, const Frame *f) {
  const struct Reports *r = a->reports;
  uint32_t m = quoth__mention_over(a, f->end), i = m == NONE ? NONE : quoth__piece_from(r, f->end);
  const Piece *p = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  if (!p || p->first != f->end || p->quotation != NONE) return false;
  return a->mentions.items[m].form == FORM_NAME && p->end <= a->mentions.items[m].end;
}

/* "Asked whether anyone knew, Orr paused before replying": whoever does something before he says it. */
static bool subject_of_pause(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, t = f->first;
  if (t < begin + 2 || !quoth__is(a, t, WORD_PARTICIPLE) || !quoth__is(a, t - 1, WORD_PREPOSITION)) return false;
  for (t--; t-- > begin && f->first - t <= SUBJECT_TOKENS && !quoth__has(a, t, QUOTH_TOKEN_PUNCT);) {
    uint32_t m = quoth__speaker_at(a, t);
    if (m == NONE || quoth__is_governed(a, &a->mentions.items[m], begin)) continue;
    bool does = a->mentions.items[m].end == t + 1 && quoth__has(a, t + 1, QUOTH_TOKEN_LOWER) &&
                quoth__ends_in(a, t + 1, a->rules->names->past);
    if (does) quoth__take_mention(a, f, m);
    return does;
  }
  return false;
}

/* "a claim that Orr has called “nonsense”": who calls something so stands right before his cue. */
static bool caller_before(const quoth_article *a, Frame *f) {
  const struct Reports *r = a->reports;
  if (!(f->bits & WORD_CUE_LABEL) || !f->pieces) return false;
  uint32_t i = quoth__piece_from(r, f->end), who = f->first;
  const Piece *p = i < r->pieces.count ? &r->pieces.items[i] : NULL;
  bool beside = p && p->frame != NONE && &r->frames.items[p->frame] == f && p->quotation != NONE &&
                f->end + quoth__is(a, f->end, WORD_AS) == p->first;
  if (!beside || quoth__is(a, who, WORD_PARTICIPLE)) return false;
  while (who > 1 && quoth__is(a, who - 1, WORD_AUXILIARY | WORD_ADVERB) && !quoth__is(a, who - 1, WORD_COPULA)) who--;
  uint32_t m = quoth__speaker_at(a, who - 1);
  const Mention *it = m == NONE ? NULL : &a->mentions.items[m];
  if (!it || it->end != who || it->form == FORM_PRONOUN || it->first == 0) return false;
  if (it->form == FORM_ROLE && !quoth__is(a, it->first, WORD_DEFINITE)) return false; /* "a website called “Orr”" */
  bool part = quoth__is(a, it->first - 1, WORD_OF | WORD_PREPOSITION | WORD_JOIN | WORD_GENITIVE);
  if (part && !p->called) return false;
  quoth__take_mention(a, f, m);
  return true;
}

/* "after [her] recent statement that they lost": whose the noun is that reports, one or two words before it. */
static bool owner_of_noun(const quoth_article *a, Frame *f) {
  if (!quoth__is(a, f->first, WORD_CUE_NOUN) || quoth__is(a, f->first, WORD_CUE)) return false;
  uint32_t t = f->first;
  while (t > 0 && f->first - t < NEAR && quoth__has(a, t - 1, QUOTH_TOKEN_WORD) &&
         (quoth__is(a, t - 1, WORD_IN_DATE) || !quoth__is(a, t - 1, WORD_SMALL))) t--;
  if (t == f->first || t == 0 || !quoth__is(a, t - 1, WORD_OWNING)) return false;
  f->source_first = t - 1;
  f->source_end = t;
  return true;
}

/* "Orr was blunt: “We lost.”": a colon behind what is said of the subject of its sentence. */
static bool subject_of_colon(const quoth_article *a, Frame *f) {
  bool colon = f->bits == 0 && !f->tagged && f->first > 0 && quoth__is_char(a, f->first, ':');
  uint32_t m = colon && quoth__mention_over(a, f->first - 1) == NONE ? sentence_subject(a, f) : NONE;
  if (m != NONE) quoth__take_mention(a, f, m);
  return m != NONE;
}

/* "..., while [Orr's ministry] warned": who opens a clause right before a verb that is not shared. */
static bool subject_of_clause(const quoth_article *a, Frame *f) {
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first, end;
  uint32_t m = f->bits & WORD_CUE && f->first > begin + 2 ? quoth__speaker_at(a, f->first - 1) : NONE;
  if (m == NONE || a->mentions.items[m].end != f->first) return false;
  spread(a, m, &first, &end);
  bool opens = first > begin + 2 && quoth__is(a, first - 1, WORD_BUT) && quoth__is_char(a, first - 2, ',');
  if (opens) quoth__take_mention(a, f, m);
  return opens;
}

/* "a claim that [her clerk, Lee Kay,] dismissed": the subject of a clause that tells of a noun, before its verb. */
static bool subject_of_relative(const quoth_article *a, Frame *f, uint32_t last) {
  const uint64_t verb = WORD_CUE | WORD_COPULA | WORD_NEGATION | WORD_IN_QUOTE;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, that = last;
  if (last == f->first || !(f->bits & WORD_CUE) || quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  while (that > begin + 2 && last - that < NEAR_END && !quoth__is(a, that, verb | WORD_THAT | WORD_WHO)) that--;
  if (!quoth__is(a, that, WORD_THAT | WORD_WHO) || that == last || !quoth__is(a, that - 1, WORD_CUE_NOUN)) return false;
  bool comma = quoth__is_char(a, last, ',');
  uint32_t m = comma ? quoth__before_clause(a, last, that + 1) : NONE;
  if (m == NONE) m = quoth__speaker_at(a, last - comma);
  if (m != NONE) quoth__take_mention(a, f, m);
  return m != NONE;
}

static void find_source(const quoth_article *a, Frame *f) {
  if (caller_before(a, f) || owner_of_noun(a, f) || subject_of_colon(a, f) || subject_of_clause(a, f)) return;
  uint32_t last = before_verb(a, f);
  if (subject_of_relative(a, f, last)) return;
  bool opens = quoth__opens_clause(a, f);
  if (subject_follows(a, f, opens) || subject_of_pause(a, f)) return;
  f->passive = opens || is_passive(a, f);
  if (f->passive) {
    take_agent(a, f);
    return;
  }
  if (f->bits & WORD_CUE_ADVERB && owner_inside(a, f)) return;
  if (a->tags.count && (relative_before(a, f, last) || quoth__source_from_runs(a, f))) return;
  bool inverted = f->left && !f->right && !(f->bits & WORD_CUE_ACT); /* "urged fans" */
  if (f->bits == 0 && !f->tagged) {
    if (!subject_behind(a, f)) label_before(a, f);
    return;
  }
  if (f->bits & WORD_CUE_ADVERB) {
    subject_behind(a, f);
    return;
  }
  if ((!f->right || holds_name(a, f)) && quoth__behind_comma(a, f) && subject_behind(a, f)) return;
  if (subject_before(a, f, last)) return;
  if ((inverted || f->left) && subject_behind(a, f)) return;
  distant_subject(a, f);
}

/* --------------------------------------------------------------- no speakers */

/* "has written to the mayor asking", "sent a letter to Orr demanding": who is written to does not ask;
** what he is told by, a cue or a document, stands right before "to". */
static bool is_written_to(const quoth_article *a, const Frame *f) {
  if (!quoth__is(a, f->first, WORD_PARTICIPLE)) return false;
  const Mention *m = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (!m || m->end != f->first) return false;
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = m->first;
  uint32_t owner = m->owner == NONE ? first : a->mentions.items[m->owner].first;
  if (owner < first && owner >= begin) first = owner;
  while (first > begin && quoth__is(a, first - 1, WORD_DETERMINER)) first--;
  if (first < begin + 2 || !quoth__hit_of(a, first - 1, a->rules->names->to)) return false;
  return quoth__is(a, first - 2, WORD_CUE | WORD_CUE_NOUN | WORD_DOCUMENT);
}

/* "The study, [published] in the bill," */
static bool opens_participle(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_LOWER) && quoth__ends_in(a, token, a->rules->names->past) &&
         quoth__is(a, token + 1, WORD_PREPOSITION | WORD_ADVERB | WORD_AGENT);
}

/* "daughter, [Lee], is among the victims, told": a name between commas that has a verb of its own before the cue. */
static bool has_own_verb(const quoth_article *a, const Frame *f) {
  const Mention *name = f->source == NONE ? NULL : &a->mentions.items[f->source];
  return name && name->end + 2 < f->first && quoth__is_char(a, name->end, ',') &&
         quoth__is(a, name->end + 1, WORD_AUXILIARY | WORD_COPULA);
}

/* "Orr, whose husband, Lee, 68, was lost as he tried to reach a neighbour, compared": whom a clause tells of that a
** comma closes right before the verb, when what was found for the source stands in it. */
static void leave_clause(const quoth_article *a, Frame *f) {
  if (f->first == 0 || !quoth__is_char(a, f->first - 1, ',')) return;
  const uint32_t begin = a->sentences.items[f->sentence].tokens.begin, first = f->source_first;
  bool verb = f->bits & WORD_CUE && !quoth__is(a, f->first, WORD_PARTICIPLE) && f->source_end > first;
  if (!verb || f->source_end > f->first || first < begin + 3) return;
  if (quoth__is_char(a, first - 1, ',') && !has_own_verb(a, f)) return;
  if (f->source != NONE && quoth__is(a, first - 1, WORD_JOIN)) return;
  for (uint32_t t = first; t-- > begin + 1 && first - t <= 2 * SUBJECT_TOKENS && !quoth__is(a, t, WORD_IN_QUOTE);) {
    bool comma = quoth__is_char(a, t - 1, ',');
    bool told = comma && (quoth__opens_whose(a, t) || opens_participle(a, t));
    if (!quoth__is(a, t, WORD_WHO) && !told) continue;
    uint32_t end = quoth__before_brackets(a, t - comma);
    uint32_t m = quoth__speaker_at(a, end - 1); /* "Orr, a doctor who wrote that study," */
    const Mention *it = m == NONE ? NULL : &a->mentions.items[m];
    if (it && it->end == end && !quoth__is_governed(a, it, begin)) quoth__take_mention(a, f, m);
    return;
  }
}

/* "Orr, an attorney for the contractor, Kay, said": who stands before a description that ends with another's name. */
static void leave_description(const quoth_article *a, Frame *f) {
  const Mention *m = a->mentions.items, *name = &m[f->source];
  const uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  bool before = name->form == FORM_NAME && name->end < f->first && name->first > begin + 1;
  bool between = before && quoth__is_char(a, name->first - 1, ',') && quoth__is_char(a, name->end, ',') &&
                 quoth__is(a, name->end + 1, WORD_CUE | WORD_AUXILIARY);
  uint32_t role = between ? quoth__speaker_at(a, name->first - 2) : NONE;
  if (role == NONE || m[role].form != FORM_ROLE || m[role].end + 1 != name->first) return;
  if (!quoth__is_governed(a, &m[role], begin)) return;
  uint32_t outer = head_before(a, m[role].first - 1, begin);
  bool behind = outer != NONE && m[outer].form == FORM_ROLE && m[outer].first > begin + 1 &&
                quoth__is_char(a, m[outer].first - 1, ',');
  uint32_t who = behind ? quoth__speaker_at(a, m[outer].first - 2) : NONE;
  bool person = who != NONE && m[who].form == FORM_NAME && m[who].kind == QUOTH_PERSON;
  if (person && m[who].end + 1 == m[outer].first && !quoth__is_governed(a, &m[who], begin))
    quoth__take_mention(a, f, who);
}

/* "Orr used a speech in Keld to say": where something was done for it to be said does not say it. */
static void leave_place(const quoth_article *a, Frame *f) {
  const Mention *place = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (!place || place->end > f->first || place->end + 1 < f->first || place->first == 0) return;
  if (!quoth__is_governed(a, place, a->sentences.items[f->sentence].tokens.begin)) return;
  bool somewhere = place->kind == QUOTH_PLACE || quoth__hit_of(a, place->first - 1, a->rules->names->locative);
  bool infinitive = somewhere && quoth__hit_of(a, place->end, a->rules->names->to);
  uint32_t subject = infinitive ? sentence_subject(a, f) : NONE;
  if (subject != NONE) quoth__take_mention(a, f, subject);
}

/* Whether tokens may be the rest of a noun phrase: no verb and no punctuation. */
static bool is_rest_of_phrase(const quoth_article *a, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_PUNCT) || quoth__is(a, t, WORD_AUXILIARY | WORD_COPULA | WORD_WHO)) return false;
    if (is_only_verb(a, t)) return false;
  }
  return end - first <= FAR;
}

/* "[The chief of a remote village in Orrland] says": the model took where somebody is for who says it. */
static void leave_whereabouts(const quoth_article *a, Frame *f) {
  const Mention *place = f->source == NONE ? NULL : &a->mentions.items[f->source];
  bool alone = place && place->kind == QUOTH_PLACE && place->first == f->source_first && place->end == f->first;
  if (!alone || place->first == 0 || !quoth__hit_of(a, place->first - 1, a->rules->names->locative)) return;
  uint32_t subject = sentence_subject(a, f);
  const Mention *who = subject == NONE ? NULL : &a->mentions.items[subject];
  if (!who || who->end >= place->first || !is_rest_of_phrase(a, who->end, place->first)) return;
  f->source = subject;
  f->source_first = who->first;
}

uint32_t quoth__begin_of_words(const quoth_article *a, uint32_t last, uint32_t begin) {
  uint32_t first = last;
  while (first > begin && last - first < NEAR && quoth__has(a, first - 1, QUOTH_TOKEN_WORD) &&
         (first - 1 == begin || quoth__has(a, first - 1, QUOTH_TOKEN_LOWER)) && !quoth__is(a, first - 1, WORD_SMALL))
    first--;
  return first;
}

/* "[seen by] the Post" */
static bool is_handed(const quoth_article *a, uint32_t participle) {
  return quoth__is(a, participle + 1, WORD_AGENT) && quoth__hit_of(a, participle, a->rules->names->handed);
}

/* ", dated May 28 and [seen] by the Post": the comma before all that was done with a document, where there is one. */
static uint32_t before_participles(const quoth_article *a, uint32_t participle, uint32_t begin) {
  if (!quoth__is(a, participle - 1, WORD_JOIN)) return participle - quoth__is_char(a, participle - 1, ',');
  for (uint32_t t = participle - 1; t > begin && participle - t <= FAR; t--)
    if (quoth__is_char(a, t, ',')) return t;
  return participle;
}

/* "[Emails] seen by the Post show", "In May, [minutes] seen by the Post show", "[Minutes of the meeting], seen by the
** Post, show": who has seen what is told does not say it. */
static void leave_agent(const quoth_article *a, Frame *f) {
  const Mention *seer = f->source == NONE ? NULL : &a->mentions.items[f->source];
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (!seer || seer->first < begin + 3) return;
  bool apart = seer->end + 1 == f->first && quoth__is_char(a, seer->end, ',');
  uint32_t participle = seer->first - 2;
  uint32_t end = apart ? before_participles(a, participle, begin) : participle;
  if (!is_handed(a, participle) || end < begin + 1 || (end == participle) != (seer->end == f->first)) return;
  uint32_t first = end < participle ? begin : quoth__begin_of_words(a, end - 1, begin);
  bool opens = first == begin || quoth__is_char(a, first - 1, ',');
  Frame document = *f;
  bool phrase = quoth__take_until(a, &document, end - 1) && (!opens || document.source_first <= first);
  if (!phrase && (!opens || quoth__is(a, end - 1, WORD_SMALL))) return;
  f->source = phrase ? document.source : NONE;
  f->source_first = phrase ? document.source_first : first;
  f->source_end = end;
}

/* "[Mill records] seen by Orr show": who has seen a document is no part of its name; a word that opens the sentence
** before it is. */
static void leave_seer(const quoth_article *a, Frame *f) {
  const Mention *document = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (!document || document->end + 2 >= f->source_end || !is_handed(a, document->end)) return;
  f->source_end = document->end;
  if (f->source_first + 1 == document->first && !quoth__is(a, f->source_first, WORD_SMALL)) f->source = NONE;
}

/* "Merchants along Keld Street said": a place that a preposition governs, behind words that nobody knows, is not who
** says it. */
static void leave_street(const quoth_article *a, Frame *f) {
  const Mention *place = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (!place || place->kind != QUOTH_PLACE || place->first < f->source_first + 2 || place->end > f->first) return;
  uint32_t preposition = place->first - 1;
  if (quoth__is(a, preposition, WORD_PREPOSITION) && !quoth__is(a, preposition, WORD_OF)) f->source = NONE;
}

/* "The accused, of Orr Lane, Keld, said": where somebody is from, between commas behind him, does not say it. */
static void leave_origin(const quoth_article *a, Frame *f) {
  const Mention *place = f->source == NONE ? NULL : &a->mentions.items[f->source];
  if (!place || place->end >= f->first || place->first < 3 || place->form != FORM_NAME) return;
  uint32_t of = place->first - 1, comma = of - 1;
  if (!quoth__is_char(a, comma, ',') || !quoth__is_char(a, place->end, ',')) return;
  if (!quoth__is(a, of, WORD_OF) && !quoth__hit_of(a, of, a->rules->names->from)) return;
  uint32_t who = quoth__speaker_at(a, comma - 1);
  bool person = who == NONE || (a->mentions.items[who].end == comma && a->mentions.items[who].kind == QUOTH_PERSON);
  Frame other = *f;
  other.source = NONE;
  if (person && quoth__take_until(a, &other, comma - 1)) *f = other;
}

/* Whether the manner that ends at `end` stands before the token, or before a name in commas there: "by her first name,
** Maria, said". */
static bool ends_before(const quoth_article *a, uint32_t end, uint32_t token) {
  bool comma = quoth__is_char(a, end, ',');
  uint32_t name = comma ? quoth__mention_at(a, end + 1) : NONE;
  uint32_t behind = name == NONE ? NONE : a->mentions.items[name].end;
  return end + comma == token || (behind != NONE && behind + 1 == token && quoth__is_char(a, behind, ','));
}

/* "[An aide who asked not to be named] said": who tells why he is not named is who says it, with all that. */
static void leave_manner(const quoth_article *a, Frame *f) {
  const Capture *manner = quoth__manner_before(a, f->first);
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (!manner || manner->first < begin + 2 || !ends_before(a, manner->end, f->first)) return;
  uint32_t who = manner->first - 1;
  if (!quoth__is(a, who, WORD_WHO)) return;
  bool found = f->source != NONE && a->mentions.items[f->source].first < who && f->source_first < who;
  if (!found) {
    uint32_t last = who - 1 - quoth__is_char(a, who - 1, ','), m = quoth__speaker_at(a, last);
    const Mention *it = m == NONE ? NULL : &a->mentions.items[m];
    if (!it || it->end != last + 1 || quoth__is_governed(a, it, begin)) return;
    quoth__take_mention(a, f, m);
  }
  f->source_end = f->first;
}

/* "[Orr's statement] to the exchange said": whom a document is for does not say what is in it. */
static void leave_addressee(const quoth_article *a, Frame *f) {
  const Mention *reader = f->source == NONE ? NULL : &a->mentions.items[f->source];
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (!reader || reader->form == FORM_PRONOUN || reader->first < begin) return;
  if (reader->end != f->first || f->source_first != reader->first) return;
  bool lower = quoth__has(a, reader->first, QUOTH_TOKEN_LOWER); /* "to the [stock] exchange" */
  uint32_t behind = lower ? quoth__begin_of_words(a, reader->first, begin) : reader->first;
  if (behind > begin && quoth__is(a, behind - 1, WORD_DETERMINER)) behind--;
  if (behind < begin + 3 || !quoth__hit_of(a, behind - 1, a->rules->names->to)) return;
  uint32_t document = behind - 2;
  bool owned = quoth__is(a, document - 1, WORD_GENITIVE), told = owned || quoth__is(a, document - 1, WORD_DETERMINER);
  bool governed = !owned && document > begin + 1 && quoth__is(a, document - 2, WORD_PREPOSITION); /* "in a letter" */
  if (!told || governed || !quoth__is(a, document, WORD_DOCUMENT)) return;
  Frame other = *f;
  other.source = NONE;
  if (quoth__take_until(a, &other, document)) *f = other;
}

/* "said [a woman], who": the model took the begin of what is told of who speaks. */
static void drop_relative(const quoth_article *a, Frame *f) {
  uint32_t last = f->source_end - 1;
  if (f->source == NONE || f->source_end < f->source_first + 2 || !quoth__is(a, last, WORD_WHO)) return;
  last -= quoth__is_char(a, last - 1, ',');
  if (f->source_end > f->first && a->mentions.items[f->source].end <= last) f->source_end = last;
}

/* "[One of] the victims said": one of several is not all of them. */
static void take_one_of(const quoth_article *a, Frame *f) {
  const Mention *several = f->source == NONE ? NULL : &a->mentions.items[f->source];
  uint32_t begin = a->sentences.items[f->sentence].tokens.begin;
  if (!several || several->first != f->source_first || several->first < begin + 2) return;
  uint32_t one = several->first - 2;
  if (quoth__is(a, one, WORD_ANYONE) && quoth__is(a, one + 1, WORD_OF)) f->source_first = one;
}

/* Neither a preposition before the mention that speaks nor a comma or more of the source behind it, as there is where
** it may be taken for somebody else. */
static bool is_plain_source(const quoth_article *a, const Frame *f) {
  const Mention *m = &a->mentions.items[f->source];
  bool governed = m->first > 0 && quoth__is(a, m->first - 1, WORD_PREPOSITION);
  return !governed && !quoth__is_char(a, m->end, ',') && m->end + 2 >= f->source_end;
}

static APART void leave_others(const quoth_article *a, Frame *f) {
  leave_place(a, f);
  leave_whereabouts(a, f);
  leave_origin(a, f);
  leave_agent(a, f);
  leave_seer(a, f);
  leave_street(a, f);
}

/* "The court heard that ...": where a rule finds the addressee in the place of the subject, it
** knows of no source. */
static bool subject_is_told(const quoth_article *a, const Frame *f) {
  if (f->origin != FRAME_RULE) return false;
  const Capture *to = quoth__captured(a, &a->marks[TYPE_ATTRIBUTION].items[f->number], REPORT_TO);
  return to && to->end == f->first;
}

bool quoth__find_sources(quoth_article *a) {
  const Passage *passage = &a->reports->passage;
  for (uint32_t f = passage->frame; f < passage->frame_end; f++) {
    Frame *frame = &a->reports->frames.items[f];
    bool wanted = frame->origin != FRAME_TURN && (frame->pieces || !a->tags.count ||
        frame->bits & (WORD_CUE_ADVERB | WORD_CUE_SAY | WORD_CUE_QUOTE | WORD_CUE_ACT) || quoth__is_thought(a, frame));
    if (frame->source == NONE && frame->source_end > frame->source_first)
      frame->source = quoth__mention_in(a, frame->source_first, frame->source_end);
    if (wanted && frame->source_first == frame->source_end && !subject_is_told(a, frame)) {
      find_source(a, frame);
      if (is_written_to(a, frame)) distant_subject(a, frame);
      leave_clause(a, frame);
      if (frame->source != NONE && !is_plain_source(a, frame)) leave_others(a, frame);
      leave_addressee(a, frame);
      leave_manner(a, frame);
      drop_relative(a, frame);
      take_one_of(a, frame);
    }
    if (frame->source == NONE) continue;
    leave_description(a, frame);
    quoth__find_partners(a, frame);
    if (!quoth__charge(&a->meter, STAGE_QUOTES, 1, a->tokens.begin[frame->first], &a->error)) return false;
  }
  return true;
}
