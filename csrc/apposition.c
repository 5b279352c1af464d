/*
** apposition.c - names and descriptions that stand side by side: "Lee Orr, a former mayor",
** "His lawyers, Orr & Kay LLP, said".
**
** Every look goes a few mentions and tokens far.
*/
#include "who.h"

enum {
  PLACE_WORDS = 10,    /* tokens of "on the quay" behind a description */
  TITLE_WORDS = 3,     /* unknown ones of the title of a name behind a comma */
  PAST_WORDS = 5,      /* of what somebody was */
  CALLED_WORDS = 6,    /* from a description to who is described: of "identified only as", "of the bus, who" */
  OF_WORDS = 5,        /* of "of the bus" */
  FIELD_WORDS = 5      /* of "of sales and marketing" */
};

/* ---------------------------------------------------------------- where one ends */

uint32_t quoth__full_end(const quoth_article *a, const Mention *m) {
  if (m->owner == NONE) return m->end;
  const Mention *owner = &a->mentions.items[m->owner];
  bool owned = owner->owner != NONE && a->mentions.items[owner->owner].first == m->end + 1;
  if (owned && owner->first > m->end + 1) return owner->end; /* "a spokesman for the mayor's office" */
  if (owner->first != m->end + 1) return m->end;
  bool genitive = owner->end < a->tokens.count && quoth__is(a, owner->end, WORD_GENITIVE);
  if (!genitive) return owner->end;
  bool closed = owner->end + 1 < a->tokens.count && quoth__is_char(a, owner->end + 1, ',');
  return closed ? owner->end + 1 : m->end; /* "a friend of Orr's, Lee Kay"; else it owns something else */
}

/* With all that follows it: "the head of the parliament's foreign affairs committee". */
static uint32_t phrase_end(const quoth_article *a, const Mention *m) {
  uint32_t owner = m->owner, end = quoth__full_end(a, m);
  if (owner == NONE || a->mentions.items[owner].first != m->end + 1) return end;
  for (int links = 0; links < 3 && owner + 1 < a->mentions.count; links++, owner++) {
    const Mention *owned = &a->mentions.items[owner + 1];
    if (owned->owner != owner || owned->first != a->mentions.items[owner].end + 1) break;
    end = owned->end;
  }
  return end;
}

/* Whether a word may stand between a description and the comma behind it: "in the state", "in May's
** vote", "of Lands and Forests", "of planning"; it is no verb, and begins nobody else's description. */
static bool tells_where(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_GENITIVE | WORD_IN_DATE)) return true;
  if (!quoth__has(a, token, QUOTH_TOKEN_WORD)) return false;
  if (quoth__is(a, token, WORD_JOIN)) return !quoth__is(a, token + 1, WORD_DETERMINER | WORD_OWNING | WORD_TITLE);
  bool noun = quoth__is(a, token, WORD_NOUN_LIKE) && quoth__is(a, token - 1, WORD_DETERMINER | WORD_PREPOSITION);
  return noun || quoth__is(a, token - 1, WORD_OF) || !quoth__is(a, token, WORD_CUE | WORD_AUXILIARY);
}

/* The end of a description with all that is told of it up to a comma: "his neighbour on the quay". */
static uint32_t end_with_place(const quoth_article *a, const Mention *m) {
  uint32_t end = phrase_end(a, m);
  if (m->end >= a->tokens.count || !quoth__is(a, m->end, WORD_PREPOSITION)) return end;
  for (uint32_t t = end; t + 1 < a->tokens.count && t - m->end <= PLACE_WORDS; t++) {
    if (*quoth__token_text(a, t) == ',') return t;
    if (!tells_where(a, t)) break;
  }
  return end;
}

/* ---------------------------------------------------------------- side by side */

/* "Rs50", "A380" */
static bool holds_digit(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  uint32_t i = 0, size = quoth__token_size(a, token);
  while (i < size && !(text[i] >= '0' && text[i] <= '9')) i++;
  return i < size;
}

/* "the Post" is nobody's name, nor is "Rs50". */
static bool may_be_person(const quoth_article *a, const Mention *m) {
  if (m->kind == QUOTH_PERSON) return true;
  return m->kind == QUOTH_UNKNOWN && m->form == FORM_NAME &&
         !quoth__is(a, m->first, WORD_DEFINITE | WORD_MEDIUM | WORD_ORG_NAME) && !holds_digit(a, m->name_first);
}

/* "Her coach, former world number two Lee Orr": behind a comma, the words of what somebody was; his name, when it
** has none. */
static uint32_t past_begin(const quoth_article *a, const Mention *m) {
  uint32_t t = m->first;
  while (t > 1 && m->first - t < PAST_WORDS && quoth__has(a, t - 1, QUOTH_TOKEN_WORD | QUOTH_TOKEN_NUMBER) &&
         !quoth__is(a, t - 1, WORD_PREPOSITION | WORD_CUE)) t--;
  return t > 0 && quoth__is_char(a, t - 1, ',') && quoth__sense_of(a, t, WORD_MODIFIER) ? t : m->first;
}

/* Where a mention begins with the words of its title that nobody knows: "her mother, retired choir
** mistress Ann Orr". */
static uint32_t title_begin(const quoth_article *a, const Mention *m) {
  uint32_t first = m->form == FORM_NAME ? past_begin(a, m) : m->first;
  bool titled = m->role_end > m->role_first && !quoth__is(a, m->first, WORD_DETERMINER | WORD_OWNING);
  while (titled && first > 0 && m->first - first < TITLE_WORDS && quoth__has(a, first - 1, QUOTH_TOKEN_LOWER) &&
         !quoth__is(a, first - 1, WORD_SMALL)) first--;
  return first;
}

/* The comma before a mention; NONE. */
static uint32_t comma_before(const quoth_article *a, const Mention *m) {
  uint32_t comma = title_begin(a, m);
  if (comma > 0) comma--;
  if (comma > 0 && quoth__is(a, comma, WORD_ADVERB)) comma--; /* "Lee Orr, now a senator" */
  return quoth__is_char(a, comma, ',') ? comma : NONE;
}

/* "Through her lawyer, Orr said", "With his wife, Orr left": a phrase that opens the sentence, and whom it is about. */
static bool is_fronted(const quoth_article *a, const Mention *m, const Mention *name) {
  uint32_t begin = a->sentences.items[quoth__sentence_of(a, m->first)].tokens.begin;
  bool opens = m->first == begin + 1 && quoth__is(a, begin, WORD_PREPOSITION);
  return opens && name->end < a->tokens.count && quoth__is(a, name->end, WORD_CUE | WORD_AUXILIARY);
}

/* "Lee Orr of Keld": behind the place that a name is from, which stands beside it; else behind the name. */
static uint32_t end_with_origin(const quoth_article *a, const Mention *m) {
  const Mention *last = a->mentions.items + a->mentions.count;
  bool from = m->end < a->tokens.count && quoth__is(a, m->end, WORD_PREPOSITION);
  for (const Mention *place = m + 1; from && place < last && place->first <= m->end + 1; place++)
    if (place->first == m->end + 1 && place->kind == QUOTH_PLACE) return place->end;
  return phrase_end(a, m);
}

/* A comma and nothing else between two mentions: "Lee Orr, a former mayor". */
static bool in_apposition(const quoth_article *a, const Mention *before, const Mention *after) {
  uint32_t comma = comma_before(a, after);
  bool whose = after->form == FORM_ROLE && quoth__opens_whose(a, after->first); /* "Orr, whose husband left" */
  if (comma == NONE || whose || !may_be_person(a, before) || !may_be_person(a, after)) return false;
  bool described = before->form == FORM_ROLE && after->form == FORM_NAME;
  if (described && is_fronted(a, before, after)) return false;
  bool letters = after->end == after->first + 1 && quoth__has(a, after->first, QUOTH_TOKEN_UPPER);
  if (described && letters && before->owner != NONE) return false; /* "a spokesman for the station, KQT," */
  comma = quoth__before_brackets(a, comma);
  return comma == (described ? end_with_place(a, before) : end_with_origin(a, before));
}

uint32_t quoth__named_body(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t end = quoth__full_end(a, m);
  if (end >= a->tokens.count || !quoth__is_char(a, end, ',') || m->role_end == m->role_first) return NONE;
  uint32_t after = quoth__mention_from(a, end + 1);
  if (after == a->mentions.count) return NONE;
  const Mention *name = &a->mentions.items[after];
  bool several = m->kind == QUOTH_GROUP && name->role_end == name->role_first &&
                 !quoth__is(a, name->name_first, WORD_GIVEN);
  bool noun = m->kind == QUOTH_ORGANISATION && !quoth__is_governed(a, m, 0) && name->role_end == name->role_first &&
              !quoth__is(a, name->name_first, WORD_GIVEN); /* "The contractor, Orr Civil," */
  bool body = name->first == end + 1 && name->form == FORM_NAME && name->kind != QUOTH_PLACE &&
              (name->kind == QUOTH_ORGANISATION || several || noun);
  bool aged = name->end + 1 < a->tokens.count && quoth__has(a, name->end + 1, QUOTH_TOKEN_DIGITS); /* "Lee Orr, 67," */
  bool closed = name->end < a->tokens.count && (quoth__is_char(a, name->end, ',') || quoth__is_char(a, name->end, '.'));
  return body && !aged && closed ? after : NONE;
}

/* The mention before that does not lie inside another, nor in brackets before a comma. */
static uint32_t outer_before(const quoth_article *a, uint32_t mention) {
  uint32_t i = mention, comma = a->mentions.items[mention].first;
  if (comma > 0) comma = quoth__before_brackets(a, comma - quoth__is_char(a, comma - 1, ','));
  for (int tries = 0; i-- > 0 && tries < 4; tries++)
    if (a->mentions.items[i].first < comma && a->mentions.items[i].end < a->mentions.items[mention].first &&
        (i == 0 || a->mentions.items[i - 1].end <= a->mentions.items[i].first)) return i;
  return NONE;
}

static bool named_person(const quoth_article *a, const Mention *m) {
  return m->form == FORM_NAME && may_be_person(a, m);
}

/* "His lawyer, Lee Orr,": a description before the name, which needs no other behind it. */
static bool has_description(const quoth_article *a, const Mention *name) {
  if (name->first == 0 || !quoth__is_char(a, name->first - 1, ',')) return false;
  uint32_t before = outer_before(a, (uint32_t)(name - a->mentions.items));
  const Mention *m = before == NONE ? NULL : &a->mentions.items[before];
  return m && m->form == FORM_ROLE && m->entity != NONE && m->entity == name->entity;
}

uint32_t quoth__named_one(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t of = m->first > 0 ? m->first - 1 : 0;
  if (of > 0 && quoth__is(a, of, WORD_DETERMINER)) of--; /* "the few farmers" */
  if (!quoth__is(a, of, WORD_OF) || of == 0 || !quoth__is(a, of - 1, WORD_ANYONE)) return NONE;
  uint32_t comma = end_with_place(a, m), after = quoth__mention_from(a, comma);
  if (after == a->mentions.count || !quoth__is_char(a, comma, ',')) return NONE;
  const Mention *name = &a->mentions.items[after];
  bool beside = title_begin(a, name) == comma + 1 && named_person(a, name) && name->end < a->tokens.count;
  return beside && quoth__is_char(a, name->end, ',') ? after : NONE;
}

/* "In a call with Orr, the mayor said", "Welcoming Orr, the mayor said", "They make LCDs, a trader said", "Through his
** lawyer, Lee Orr, the mayor said": behind a name that a preposition or a participle governs, that is perhaps nobody's
** or has its description, one with no comma after it is somebody else. */
static bool is_another(const quoth_article *a, const Mention *name, const Mention *description) {
  uint32_t end = quoth__full_end(a, description);
  bool object = name->first > 0 && quoth__is(a, name->first - 1, WORD_PARTICIPLE);
  bool doubtful = object || quoth__is_governed(a, name, 0) || name->kind != QUOTH_PERSON || has_description(a, name);
  return doubtful && end < a->tokens.count && quoth__is(a, end, WORD_CUE | WORD_AUXILIARY);
}

/* The name behind a title and "of" that has the title: see name.c. NONE. */
static uint32_t officer(const quoth_article *a, uint32_t mention) {
  const Mention *m = a->mentions.items;
  for (uint32_t i = mention + 1; i < a->mentions.count && i <= mention + 4; i++)
    if (m[i].role_first == m[mention].role_first && m[i].role_end > m[i].role_first && m[i].form == FORM_NAME) return i;
  return NONE;
}

/* "The force's spokesman, Superintendent of Police Lee Orr,": the name behind another title, mention number `title`,
** of whom a description describes. NONE. */
static uint32_t other_officer(const quoth_article *a, const Mention *description, uint32_t title) {
  const Mention *m = title < a->mentions.count ? &a->mentions.items[title] : NULL;
  bool titled = m && m->form == FORM_ROLE && m->first > 0 && m->first == m->role_first;
  bool beside = titled && end_with_place(a, description) == m->first - 1 && in_apposition(a, description, m);
  return beside ? officer(a, title) : NONE;
}

/* "his predecessor and rival": the last of the descriptions of one that a description begins. */
static uint32_t last_description(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention], *next = m + 1;
  if (mention + 1 >= a->mentions.count || next->first != m->end + 1 || !quoth__is(a, m->end, WORD_JOIN)) return mention;
  bool bare = next->form == FORM_ROLE && next->kind == QUOTH_PERSON && next->owner == NONE &&
              !quoth__is(a, next->first, WORD_DETERMINER);
  return bare ? mention + 1 : mention;
}

/* "Orr was a postman", "who is now the mayor": the mention of whom a description tells what he is. NONE. */
static uint32_t subject_of(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t behind = m->first; /* the verb */
  if (behind > 1 && quoth__is(a, behind - 1, WORD_ADVERB)) behind--;
  if (behind == 0 || !quoth__is(a, behind - 1, WORD_COPULA)) return NONE;
  uint32_t before = outer_before(a, mention);
  bool owned = m->owner != NONE && a->mentions.items[m->owner].first < m->end;
  if (before == NONE || owned || (m->end < a->tokens.count && quoth__is(a, m->end, WORD_GENITIVE))) return NONE;
  const Mention *subject = &a->mentions.items[before];
  bool person = subject->entity != NONE && quoth__may_be_people(a->who->who.items[subject->entity].kind);
  if (quoth__behind_age(a, subject->end) + 1 != behind || !person) return NONE;
  return quoth__is_quoted(a, subject) == quoth__is_quoted(a, m) ? before : NONE;
}

/* Behind the words from a token on, or behind a comma there, that say that a name follows: "surnamed"; NONE. */
static uint32_t behind_surnamed(const quoth_article *a, uint32_t token) {
  uint32_t from = token + quoth__is_char(a, token, ',');
  const Hit *hit = quoth__hit_of(a, from, a->rules->names->surnamed);
  return hit ? from + hit->tokens : NONE;
}

/* "a man surnamed Luo", "a group calling itself Blue Front", "a baker, who gave his name as Orr": the name behind a
** description that says that it is one. NONE. */
static uint32_t named_behind(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  if (mention + 1 >= a->mentions.count || m[1].first > m->end + CALLED_WORDS) return NONE;
  uint32_t end = phrase_end(a, m), behind = behind_surnamed(a, end);
  if (behind == NONE && quoth__is(a, end, WORD_OF)) { /* "the driver of the bus, who" */
    uint32_t t = end;
    while (t < end + OF_WORDS && quoth__has(a, t, QUOTH_TOKEN_WORD)) t++;
    behind = behind_surnamed(a, t);
  }
  if (behind == NONE) return NONE;
  bool noun = !quoth__is(a, behind - 1, WORD_SMALL | WORD_CUE) && !quoth__ends_in(a, behind - 1, a->rules->names->past);
  uint32_t name = quoth__mention_at(a, behind + (noun && quoth__is_char(a, behind, ','))); /* "her first name, Orr" */
  if (name == NONE || a->mentions.items[name].form != FORM_NAME) return NONE;
  uint32_t next = a->mentions.items[name].end;
  bool calls = next < a->tokens.count && quoth__is(a, behind - 1, WORD_CUE) && /* "A critic called Orr a fool" */
               (quoth__has(a, next, QUOTH_TOKEN_QUOTE) || quoth__is(a, next, WORD_DETERMINER));
  return calls ? NONE : name;
}

/* "her neighbour, a baker who gave his name as Orr": likewise behind a second description. NONE. */
static uint32_t named_behind_second(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention], *next = m + 1;
  bool second = mention + 1 < a->mentions.count && quoth__is_char(a, m->end, ',') && next->first == m->end + 1 &&
                next->form == FORM_ROLE && quoth__is(a, next->first, WORD_INDEFINITE);
  return second ? named_behind(a, mention + 1) : NONE;
}

/* "Founder and Chief Executive Tess Orr", "Orr Foods Chairman and CEO": titles of one by their form, for the first
** has no name and no article. */
static bool is_first_title(const quoth_article *a, const Mention *m, const Mention *next) {
  bool titles = quoth__is(a, m->end - 1, WORD_TITLE) && quoth__is(a, next->role_end - 1, WORD_TITLE);
  bool own = m->owner == NONE || a->mentions.items[m->owner].end == m->role_first;
  return titles && own && next->first == m->end + 1 && next->role_first == next->first && !m->plural;
}

/* "his daughter and partner Tess Orr": a name with a title that is the second description of one. NONE. */
static uint32_t named_behind_and(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t behind = quoth__is(a, m->end, WORD_JOIN) ? quoth__mention_from(a, m->end) : a->mentions.count;
  if (behind == a->mentions.count) return NONE;
  const Mention *next = &a->mentions.items[behind];
  bool beside = next->form == FORM_NAME && next->first <= m->end + TITLE_WORDS && next->role_end > next->role_first;
  bool lower = quoth__has(a, next->role_first, QUOTH_TOKEN_LOWER) || quoth__has(a, m->end + 1, QUOTH_TOKEN_LOWER);
  if (!beside || quoth__is(a, next->role_end - 1, WORD_HONORIFIC)) return NONE;
  if (!lower && !is_first_title(a, m, next)) return NONE;
  for (uint32_t t = m->end + 1; t < next->first; t++)
    if (!quoth__has(a, t, QUOTH_TOKEN_LOWER) || !quoth__is_plain(a->words[t])) return NONE;
  bool owned = m->owner != NONE || quoth__is(a, m->first, WORD_OWNING);
  bool bare = m->kind == QUOTH_PERSON && !quoth__is(a, m->first, WORD_DETERMINER); /* "actor and singer Tess Orr" */
  return owned || bare ? behind : NONE;
}

/* "Pilots president of baseball operations Lee Orr": the name behind a title and what the office is for. NONE. */
static uint32_t named_behind_field(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  uint32_t t = m->end;
  bool title = m->kind == QUOTH_PERSON && !quoth__is(a, m->first, WORD_DEFINITE); /* not "the father of" */
  bool field = title && t < a->tokens.count && quoth__hit_of(a, t, a->rules->names->for_whom); /* "for sport" */
  if (!title || t >= a->tokens.count || (!field && !quoth__is(a, t, WORD_OF))) return NONE;
  for (t++; t < a->tokens.count && t - m->end <= FIELD_WORDS && quoth__has(a, t, QUOTH_TOKEN_LOWER); t++)
    if (!quoth__is(a, t, WORD_JOIN) && !(field ? quoth__is_sector(a, t) : quoth__is_plain(a->words[t]))) return NONE;
  uint32_t name = t > m->end + 1 ? quoth__mention_at(a, t) : NONE;
  const Mention *named = name == NONE ? NULL : &a->mentions.items[name];
  return named && named_person(a, named) && quoth__is(a, named->name_first, WORD_GIVEN) ? name : NONE;
}

/* "the head of the Norden Grain Board (NGB) Lee Orr said": the name behind a title and the body that he heads, with its
** letters. NONE. */
static uint32_t named_behind_letters(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention], *body = m->owner == NONE ? NULL : &a->mentions.items[m->owner];
  if (!body || m->kind != QUOTH_PERSON || body->form != FORM_NAME || body->first < m->end) return NONE;
  uint32_t end = phrase_end(a, m), open = end < a->tokens.count && quoth__is_char(a, end, '(') ? end : NONE;
  if (open == NONE || open + 3 >= a->tokens.count || !quoth__is_char(a, open + 2, ')')) return NONE;
  uint32_t name = quoth__mention_at(a, open + 3);
  const Mention *named = name == NONE ? NULL : &a->mentions.items[name];
  bool speaks = named && named->end < a->tokens.count && quoth__is(a, named->end, WORD_CUE | WORD_AUXILIARY);
  return speaks && named->form == FORM_NAME && named->kind == QUOTH_PERSON ? name : NONE;
}

/* "In Aldon, the head, Orr, said", "In a letter read by Kay, a nurse, Orr, said": a name with a comma behind it, before
** a verb. */
static bool is_subject(const quoth_article *a, const Mention *name) {
  bool comma = name->end + 1 < a->tokens.count && quoth__is_char(a, name->end, ',');
  return comma && quoth__is(a, name->end + 1, WORD_CUE | WORD_AUXILIARY);
}

/* "Her husband, a teacher, was shot": a second description of one without a name. */
static bool describes_again(const quoth_article *a, const Mention *left, const Mention *m) {
  bool person = left->form == FORM_ROLE && left->kind == QUOTH_PERSON && left->entity != NONE && !left->plural;
  bool closed = m->end < a->tokens.count && quoth__is_char(a, m->end, ',');
  return person && closed && quoth__is(a, m->first, WORD_INDEFINITE) && in_apposition(a, left, m);
}

/* "ISS, the proxy adviser, urged": what a body is that does what people do as well, between commas behind its name. */
static bool describes_body(const quoth_article *a, const Mention *left, const Mention *m) {
  bool body = left->form == FORM_NAME && left->kind == QUOTH_ORGANISATION && left->entity != NONE &&
              !quoth__is_governed(a, left, 0) && !quoth__is(a, m->role_end - 1, WORD_OFFICE | WORD_SPEAKS_FOR);
  bool told = quoth__is(a, m->first, WORD_DEFINITE | WORD_INDEFINITE) && quoth__is_char(a, m->end, ',');
  return body && told && m->owner == NONE && quoth__is_char(a, m->first - 1, ',') &&
         left->end == quoth__before_brackets(a, m->first - 1);
}

/* "the union's secretary": the mention that a description begins with, its owner's if one stands before it. */
static uint32_t begin_of(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention];
  bool owned = m->owner != NONE && m->owner < mention && a->mentions.items[m->owner].end + 1 == m->first;
  return owned && quoth__is(a, m->first - 1, WORD_GENITIVE) ? m->owner : mention;
}

/* "Lee Orr of Keld, the mayor,": the person before where he is from, else that mention. */
static uint32_t before_places(const quoth_article *a, uint32_t mention) {
  const Mention *place = mention == NONE ? NULL : &a->mentions.items[mention];
  bool from = place && place->kind == QUOTH_PLACE && place->first > 0;
  uint32_t before = from && quoth__is(a, place->first - 1, WORD_PREPOSITION) ? outer_before(a, mention) : NONE;
  bool beside = before != NONE && a->mentions.items[before].end + 1 == place->first;
  return beside && a->mentions.items[before].kind == QUOTH_PERSON ? before : mention;
}

/* The mention beside a description that names whom it describes, or that it says something of. NONE. */
static uint32_t described_by(const quoth_article *a, uint32_t mention) {
  const Mention *m = &a->mentions.items[mention], *last = &a->mentions.items[last_description(a, mention)];
  uint32_t begin = begin_of(a, mention), before = before_places(a, outer_before(a, begin));
  uint32_t end = end_with_place(a, last), name = officer(a, mention);
  bool set_off = quoth__has(a, end, QUOTH_TOKEN_PUNCT) || quoth__is(a, last->end, WORD_PREPOSITION);
  uint32_t after = set_off ? quoth__mention_from(a, end) : a->mentions.count;
  if (name == NONE) name = named_behind_and(a, mention);
  if (name == NONE) name = named_behind(a, mention);
  if (name == NONE) name = named_behind_second(a, mention);
  if (name == NONE) name = named_behind_field(a, mention);
  if (name == NONE) name = named_behind_letters(a, mention);
  if (name != NONE) return name;
  const Mention *left = before == NONE ? NULL : &a->mentions.items[before];
  bool behind = after < a->mentions.count && named_person(a, &a->mentions.items[after]) &&
                in_apposition(a, last, &a->mentions.items[after]);
  uint32_t other = behind ? NONE : other_officer(a, last, after);
  if (other != NONE) return other;
  bool governed = behind && left && quoth__is_governed(a, left, 0);
  if (governed && (left->kind != QUOTH_PERSON || is_subject(a, &a->mentions.items[after]))) left = NULL;
  Mention whole = *m;
  whole.first = a->mentions.items[begin].first;
  bool owns = quoth__is(a, m->end, WORD_GENITIVE); /* "Ann Orr, the farmer's mother," */
  bool beside = left && !owns && named_person(a, left) && in_apposition(a, left, &whole);
  if (beside && !is_another(a, left, m)) return before;
  if (behind) return after;
  if (left && (describes_again(a, left, m) || describes_body(a, left, m))) return before;
  return subject_of(a, mention);
}

/* "a group calling itself Orr": what the name behind a description of a body says. */
static bool resolve_called(quoth_article *a, uint32_t mention, uint32_t name, bool *done) {
  Mention *m = &a->mentions.items[mention], *called = &a->mentions.items[name];
  if (called->kind == QUOTH_UNKNOWN || called->kind == QUOTH_PERSON) called->kind = QUOTH_ORGANISATION;
  if (!quoth__mean_same(a, m, name)) return false;
  *done = true;
  return quoth__is(a, m->role_end - 1, WORD_ORG_GENERIC) || quoth__add_role(a, m->entity, m);
}

/* "Orr, the start-up behind it,": a definite description of whoever is not known to be somebody, and no subject. */
static bool is_told_of(const quoth_article *a, const Mention *name, uint32_t first, uint32_t end) {
  bool may_be = name->kind != QUOTH_PERSON || !name->gender;
  if (!may_be || !quoth__is(a, first, WORD_DEFINITE) || quoth__is_governed(a, name, 0)) return false;
  if (end >= a->tokens.count) return false;
  return quoth__is_char(a, end, ',') || quoth__is(a, end, WORD_PREPOSITION | WORD_THAT | WORD_WHO);
}

bool quoth__resolve_body(quoth_article *a, uint32_t mention, bool *done) {
  Mention *m = &a->mentions.items[mention];
  uint32_t called = named_behind(a, mention);
  if (called != NONE) return resolve_called(a, mention, called, done);
  bool owned = m->owner != NONE && m->owner < mention && a->mentions.items[m->owner].end < m->first;
  uint32_t described = owned ? m->owner : mention, first = a->mentions.items[described].first;
  if (first == 0 || !quoth__is_char(a, first - 1, ',')) return true;
  uint32_t before = outer_before(a, described);
  const Mention *name = before == NONE ? NULL : &a->mentions.items[before];
  bool named = name && name->form == FORM_NAME && name->entity != NONE && name->kind != QUOTH_PLACE &&
               !quoth__is(a, name->name_first, WORD_GIVEN);
  bool stops = m->end < a->tokens.count && quoth__has(a, m->end, QUOTH_TOKEN_PUNCT);
  bool whole = stops || (m->end < a->tokens.count && !quoth__is_plain(a->words[m->end]));
  bool beside = named && name->end == quoth__before_brackets(a, first - 1);
  *done = beside && whole && (quoth__is(a, first, WORD_INDEFINITE) || is_told_of(a, name, first, m->end));
  if (!*done) return true;
  Who *it = &a->who->who.items[name->entity];
  if (it->kind == QUOTH_UNKNOWN || (it->kind == QUOTH_PERSON && !it->gender)) it->kind = QUOTH_ORGANISATION;
  if (it->kind == QUOTH_ORGANISATION) a->mentions.items[before].kind = QUOTH_ORGANISATION;
  m->entity = name->entity;
  bool generic = quoth__is(a, m->role_end - 1, WORD_ORG_GENERIC); /* "the company" may be any */
  if (generic && !it->sense) it->sense = quoth__sense_of(a, m->role_end - 1, WORD_ORG);
  return generic || quoth__add_role(a, m->entity, m);
}

bool quoth__resolve_apposition(quoth_article *a, uint32_t mention, bool *done) {
  Mention *m = &a->mentions.items[mention];
  uint32_t name = described_by(a, mention);
  *done = name != NONE;
  if (name == NONE) return true;
  if (!quoth__mean_same(a, m, name)) return false;
  Who *it = &a->who->who.items[m->entity];
  if (it->kind == QUOTH_UNKNOWN) it->kind = a->mentions.items[name].kind = QUOTH_PERSON;
  return quoth__add_role(a, m->entity, m);
}

/* "A Western diplomat", then "the union's top diplomat, Ann Orr": whom papers leave unnamed is given no name by more
** than "the diplomat". */
static bool stays_unnamed(const quoth_article *a, const Who *it, const Mention *told) {
  bool more = told->owner != NONE || told->end - told->first > 2;
  return more && it->name_end > it->name_first && quoth__hit_of(a, it->name_end - 1, a->rules->names->unnamed);
}

uint32_t quoth__find_introduced(quoth_article *a, uint32_t name) {
  const Mention *m = &a->mentions.items[name];
  uint32_t before = comma_before(a, m) == NONE ? NONE : outer_before(a, name), role = NONE;
  if (before != NONE && in_apposition(a, &a->mentions.items[before], m)) role = before;
  bool comma = m->end < a->tokens.count && quoth__is_char(a, m->end, ',');
  bool behind = role == NONE && (m->owner != NONE || comma);
  uint32_t after = behind ? quoth__mention_from(a, m->end) : NONE;
  bool beside = after < a->mentions.count && in_apposition(a, m, &a->mentions.items[after]);
  if (beside && !quoth__is(a, a->mentions.items[after].end, WORD_GENITIVE)) role = after;
  if (role == NONE || a->mentions.items[role].form != FORM_ROLE || !quoth__is_definite(a, &a->mentions.items[role]))
    return NONE;
  const Mention *told = &a->mentions.items[role];
  uint32_t who = quoth__find_described(a, role);
  const Who *it = who == NONE ? NULL : &a->who->who.items[who];
  /* "the mayor of Keld", then "Orr, the Aldon mayor" */
  bool other = it && it->owner != NONE && told->owner == NONE && told->end - told->first > 2;
  return it && it->words == 0 && !other && !stays_unnamed(a, it, told) ? who : NONE;
}
