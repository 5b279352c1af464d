/*
** proper.c - proper names: how far a run of capitals goes, and where the name begins in it.
**
** "Minister of Finance Irina Kolb" is one run; behind its titles the name begins. Small words
** and marks may stand inside a run: de Gaulle, Bank of England, Jean-Luc, Joe "Socks" Malone.
*/
#include "phrase.h"

enum {
  OFFICE_WORDS = 6,     /* of the name of an office behind "and" */
  SPELLED_WORDS = 12,   /* of a name whose letters follow it in parentheses */
  FIELD_WORDS = 3,      /* up to what a body cares for: "General Medical Practitioners" */
  PARENTHESIS_LEAST = 4 /* tokens of a title and letters in parentheses */
};

/* -------------------------------------------------------------- inside a run */

/* What stands in a compound as the name of a country or a body: "a US-China pact". */
static bool is_state(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_PLACE | WORD_NATION | WORD_ORG_NAME);
}

/* "Orr Co-operative": a compound that is a body by itself, whose hyphen it is. */
static bool is_body_compound(const quoth_article *a, uint32_t hyphen) {
  const uint64_t body = WORD_ORG | WORD_ORG_NAME;
  const Hit *hit = quoth__hits_at(a, hyphen - 1);
  while (hit && !(hit->tokens == 3 && a->rules->names->facts[hit->entry].bits & body)) hit = quoth__hit_behind(hit);
  return hit != NULL;
}

/* A hyphen behind the first word of a run: "Jean-Luc", "Ms. Marsh-Oduya", "Eze-Harry said",
** "Anh-Thu Orr", but not the "Orr-Kay debate". */
static bool joins_surnames(const Names *n, uint32_t first, uint32_t hyphen) {
  const quoth_article *a = n->a;
  uint32_t behind = hyphen + 2;
  if (quoth__is(a, hyphen - 1, WORD_GIVEN | WORD_PARTICLE)) return true;
  if (quoth__hit_of(a, hyphen - 1, a->rules->names->place_opening)) return true; /* "Saint-Aubin" */
  if (quoth__hit_of(a, hyphen - 1, a->rules->names->prefix)) return true; /* "Mid-American Waste" */
  if (is_body_compound(a, hyphen)) return true; /* "Rolls-Royce" */
  if (first > 0 && quoth__is(a, first - 1, WORD_HONORIFIC)) return true;
  if (behind < n->end && quoth__is(a, behind, WORD_CUE | WORD_GENITIVE | WORD_SPEAKS_FOR)) return true;
  bool verb = quoth__is(a, hyphen + 1, WORD_CUE | WORD_PARTICIPLE); /* "Orr-Backing Groups" */
  if (n->title_case || verb || is_state(a, hyphen - 1) || is_state(a, hyphen + 1)) return false;
  return behind >= n->end || quoth__name_token(n, behind) || !quoth__plain_word(n, behind);
}

/* "Kim Jong-un", "Ji-woo Orr" */
static bool joins_syllable(const Names *n, uint32_t first, uint32_t token) {
  return (token - first > 2 || quoth__name_token(n, token + 1)) && quoth__is_syllable(n->a, token);
}

/* The last of the capitals right behind a token, as many as the name of an office has; the token itself: there is
** none. */
static uint32_t last_capital(const Names *n, uint32_t token) {
  uint32_t t = token;
  while (t + 1 - token < OFFICE_WORDS && quoth__name_token(n, t + 1)) t++;
  return t;
}

/* "the Anti-corruption Commission", "Orr Co-operative Bank", "Orr Co-operative": a small word behind a prefix in the
** name of a body, which it closes or capitals close. */
static bool joins_prefix(const Names *n, uint32_t hyphen) {
  const quoth_article *a = n->a;
  bool small = quoth__has(a, hyphen + 1, QUOTH_TOKEN_LOWER) && !n->title_case;
  if (!small || !quoth__hit_of(a, hyphen - 1, a->rules->names->prefix)) return false;
  uint32_t last = last_capital(n, hyphen + 1);
  if (last == hyphen + 1) return is_body_compound(a, hyphen);
  return quoth__is(a, last, WORD_ORG) && !quoth__is(a, last, WORD_TITLE);
}

static bool joins_hyphened(const Names *n, uint32_t first, uint32_t hyphen) {
  if (!quoth__name_token(n, hyphen + 1)) return joins_syllable(n, first, hyphen + 1) || joins_prefix(n, hyphen);
  return hyphen - first > 1 || joins_surnames(n, first, hyphen);
}

/* "President-elect Lee Orr": a title of which only the first word has a capital goes on behind its hyphen. */
static bool joins_title(const Names *n, uint32_t hyphen) {
  const quoth_article *a = n->a;
  bool title = quoth__is(a, hyphen - 1, WORD_TITLE) && quoth__is(a, hyphen + 1, WORD_TITLE);
  return title && hyphen + 2 < n->end && quoth__has(a, hyphen + 1, QUOTH_TOKEN_LOWER) &&
         quoth__name_token(n, hyphen + 2);
}

/* "de Gaulle", "von der Leyen", "al-Assad": tokens from the particle to the name, 0: none. */
static uint32_t behind_particle(const Names *n, uint32_t token) {
  bool hyphen = quoth__is_link(n, token + 1);
  bool another = quoth__is(n->a, token + 1, WORD_PARTICLE) && !quoth__capital_word(n->a, token + 1);
  uint32_t gap = hyphen || another ? 2 : 1;
  return quoth__name_token(n, token + gap) ? gap : 0;
}

/* The noun of a body before "of" or "for" in tokens [first, end): "Union of Orr Workers"; `end`: there is none. */
static uint32_t body_with_object(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t t = first;
  while (t + 2 < end && !(quoth__is(a, t, WORD_ORG) && !quoth__is(a, t, WORD_TITLE) &&
                          quoth__is(a, t + 1, WORD_OF | WORD_PREPOSITION))) t++;
  return t + 2 < end ? t : end;
}

/* Whether a name goes on at the token with what bodies care for: "Colored People". */
static bool is_field(const Names *n, uint32_t token) {
  for (uint32_t t = token; t < n->end && t - token < FIELD_WORDS && quoth__capital_word(n->a, t); t++)
    if (quoth__hit_of(n->a, t, n->a->rules->names->body_field)) return true;
  return false;
}

/* "the Union for Conservation" of Nature, "the Centers for Disease Control" and Prevention, "the Union of Dockers" of
** Kenya: a name that says of whom a body is or what it cares for, up to the token, before more of that. */
static bool cares_for(const Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t next = token + 1 + (quoth__is(a, token + 1, WORD_DETERMINER) && !quoth__capital_word(a, token + 1));
  bool somewhere = quoth__is(a, token, WORD_OF) && quoth__is(a, next, WORD_PLACE);
  return !n->title_case && (somewhere || is_field(n, next)) && body_with_object(a, first, token) < token;
}

/* "and [Drug Administration]": a run of capitals behind the token ends in the noun of a body. */
static bool ends_in_body(const Names *n, uint32_t join) {
  uint32_t last = last_capital(n, join + 1);
  return last > join + 1 && quoth__is(n->a, last, WORD_ORG) && !quoth__is(n->a, last, WORD_ORG_SUFFIX);
}

bool quoth__ends_in_office(const Names *n, uint32_t join) {
  const quoth_article *a = n->a;
  uint32_t t = join + 1;
  if (!is_field(n, t)) return false;
  while (t < n->end && t - join <= FIELD_WORDS && quoth__capital_word(a, t) && !quoth__is(a, t, WORD_TITLE)) t++;
  return t < n->end && t - join <= FIELD_WORDS && quoth__is(a, t, WORD_OFFICE);
}

/* "the Food and Drug Administration", "the Ministry of Labour and Welfare": "and" inside the name of an office,
** which a noun ends, or that begins with what it is and "of". */
static bool joins_office(const Names *n, uint32_t first, uint32_t join) {
  const quoth_article *a = n->a;
  const uint64_t whole = WORD_GIVEN | WORD_TITLE | WORD_PLACE | WORD_NATION | WORD_ORG_NAME | WORD_ORG_SUFFIX |
                         WORD_OUTLET;
  if (n->title_case || !quoth__is(a, join, WORD_JOIN)) return false;
  if (quoth__hit_of(a, join + 1, a->rules->names->and_more)) return quoth__capital_word(a, join + 1);
  if (!quoth__name_token(n, join + 1)) return false;
  if (cares_for(n, first, join)) return true;
  bool sector = quoth__is_sector(a, join - 1);
  if (sector && quoth__ends_in_office(n, join)) return true; /* "Trade and Industry Secretary" */
  if ((!sector && quoth__is(a, join - 1, whole | WORD_ORG)) || quoth__is(a, join + 1, whole)) return false;
  uint32_t noun = quoth__sense_of(a, first, WORD_ORG);
  bool of = join - first >= 3 && quoth__is(a, first + 1, WORD_OF | WORD_PREPOSITION);
  if (of && noun && noun == a->rules->names->department) return true;
  uint32_t word = first;
  while (word + 1 < join && quoth__is(a, word, WORD_NATION | WORD_PARTY | WORD_MODIFIER)) word++;
  for (; word + sector < join; word++)
    if (quoth__is(a, word, whole | WORD_ORG | WORD_SMALL)) return false;
  bool definite = first > 0 && quoth__is(a, first - 1, WORD_DEFINITE);
  return (definite || sector) && ends_in_body(n, join);
}

/* "the Department for Environment[,] Food and Rural Affairs", "the Rail[,] Tram and Bus Union": a comma inside the name
** of a body, in a list of what it cares for that "and" closes. */
static bool lists_fields(const Names *n, uint32_t first, uint32_t comma) {
  const quoth_article *a = n->a;
  if (n->title_case || !quoth__is_char(a, comma, ',') || !is_field(n, comma + 1)) return false;
  bool department = quoth__sense_of(a, first, WORD_ORG) == a->rules->names->department;
  bool of = department && body_with_object(a, first, comma) == first;
  if (!of && !quoth__is_sector(a, first)) return false;
  uint32_t t = comma + 1;
  while (t + 1 < n->end && t - comma <= OFFICE_WORDS && (quoth__capital_word(a, t) || quoth__is_char(a, t, ','))) t++;
  if (t == comma + 1 || !quoth__is(a, t, WORD_JOIN)) return false;
  return of ? is_field(n, t + 1) : ends_in_body(n, t) || quoth__ends_in_office(n, t);
}

/* Bodies that are named for what they care for: "the Center for Budget Integrity". */
static bool is_named_for(const quoth_article *a, uint32_t token) {
  return quoth__hit_of(a, token, a->rules->names->named_for) != NULL;
}

/* Likewise for what they speak on: "the Commission on Fair Debates", no "Commission on Keld Street". */
static bool is_named_on(const quoth_article *a, uint32_t token) {
  const uint64_t other = WORD_PLACE | WORD_GIVEN | WORD_NO_NAME | WORD_IN_DATE;
  return quoth__hit_of(a, token, a->rules->names->topic) && !quoth__is(a, token + 1, other) &&
         quoth__hit_of(a, token - 1, a->rules->names->named_on);
}

/* "the group Insurers for Fair Care": people who call themselves so, no "Lawyers for Orr". */
static bool is_cause(const Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  const uint64_t known = WORD_GIVEN | WORD_TITLE | WORD_PLACE | WORD_NATION | WORD_ORG_NAME | WORD_ORG;
  bool people = quoth__is(a, token - 1, WORD_GROUP) && !quoth__has(a, first, QUOTH_TOKEN_FIRST) && !n->title_case;
  return people && !quoth__is(a, token + 1, known) && quoth__capital_word(a, token + 1) &&
         quoth__name_token(n, token + 1);
}

/* "the Friends of Keld Woods", no "Friends of Orr" whose capital is the sentence's. */
static bool is_fellowship(const Names *n, uint32_t first, uint32_t of) {
  const quoth_article *a = n->a;
  bool capital = !n->title_case && !quoth__has(a, first, QUOTH_TOKEN_FIRST) && quoth__is(a, of, WORD_OF);
  return capital && quoth__hit_of(a, of - 1, a->rules->names->fellowship);
}

/* "Transport for Keld": what a body cares for, and where. */
static bool is_sector_for(const Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  bool sector = !n->title_case && token == first + 1 && quoth__is_sector(a, first);
  bool somewhere = quoth__capital_word(a, token + 1) && !quoth__is(a, token + 1, WORD_GIVEN);
  return sector && somewhere && quoth__name_token(n, token + 1);
}

/* "St. Louis", "Mt. Vernon": the stop of a word that place names begin with. */
static bool is_stop_inside(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  return quoth__is_char(a, token, '.') && quoth__glued(n, token) && quoth__capital_word(a, token - 1) &&
         quoth__hit_of(a, token - 1, a->rules->names->cut_opening) && quoth__name_token(n, token + 1);
}

/* What stands between the capitals of a name whose letters follow in parentheses, or behind the last of them. */
static bool is_between_capitals(const quoth_article *a, uint32_t token) {
  bool small = quoth__is(a, token, WORD_JOIN | WORD_OF | WORD_PREPOSITION | WORD_DETERMINER);
  bool noun = quoth__has(a, token, QUOTH_TOKEN_LOWER) && quoth__is_char(a, token + 1, '('); /* "union (RMT)" */
  return small || noun || quoth__is_char(a, token, ',');
}

/* "the Logistics and Warehouse Union (LWU)": words from `first` on, before the letters in parentheses that those with
** capitals begin with. */
static bool is_spelled(const Names *n, uint32_t first) {
  const quoth_article *a = n->a;
  uint32_t t = first, count = 0;
  char letters[SPELLED_WORDS];
  for (; t + 2 < n->end && t - first < SPELLED_WORDS && !quoth__is_char(a, t, '('); t++) {
    if (quoth__capital_word(a, t)) letters[count++] = quoth__token_text(a, t)[0];
    else if (!is_between_capitals(a, t)) return false;
  }
  if (t + 2 >= n->end || !quoth__is_char(a, t, '(') || !quoth__is_char(a, t + 2, ')')) return false;
  bool acronym = count > 2 && quoth__token_size(a, t + 1) == count && quoth__has(a, t + 1, QUOTH_TOKEN_UPPER);
  return acronym && memcmp(quoth__token_text(a, t + 1), letters, count) == 0;
}

/* A small word inside a name: de Gaulle, Bank of England, Marks & Spencer. The
** number of tokens up to the next part of the name, 0 for none. */
static uint32_t joins(Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  if (token + 1 >= n->end) return 0;
  bool capital = quoth__capital_word(a, token + 1);
  if (capital && quoth__is_char(a, token, '&')) return quoth__name_token(n, token + 1) ? 1 : 0;
  if (quoth__is(a, token, WORD_PARTICLE) && !quoth__capital_word(a, token)) return behind_particle(n, token);
  if (quoth__is_link(n, token)) return joins_hyphened(n, first, token) ? 1 : joins_title(n, token) ? 2 : 0;
  if (!capital && !quoth__is(a, token + 1, WORD_DETERMINER | WORD_TITLE)) return 0;
  bool inside = quoth__is(a, token, WORD_JOIN) || quoth__is_char(a, token, ',');
  if (inside && capital && is_spelled(n, first)) return 1;
  if (quoth__is(a, token, WORD_JOIN)) return joins_office(n, first, token) ? 1 : 0;
  if (lists_fields(n, first, token) || is_stop_inside(n, token)) return 1;
  uint32_t on = quoth__title_goes_on(n, token);
  if (on > token) return quoth__name_token(n, on) ? on - token : 0;
  bool for_whom = quoth__hit_of(a, token, a->rules->names->for_whom);
  if (for_whom && (is_cause(n, first, token) || is_sector_for(n, first, token))) return 1;
  if (!quoth__is(a, token, WORD_OF | WORD_PREPOSITION)) return 0;
  bool body = quoth__is(a, token - 1, WORD_ORG) && !quoth__is(a, token - 1, WORD_TITLE); /* no "Member of Parliament" */
  if (body && token - first == 2 && quoth__is_built_name(a, first)) return 0; /* "Colin Abbey of Keld" */
  if (!body && !is_fellowship(n, first, token) && !cares_for(n, first, token)) return 0;
  uint32_t the = quoth__is(a, token + 1, WORD_DETERMINER) && !quoth__capital_word(a, token + 1);
  bool whole = (for_whom && is_named_for(a, token - 1)) || is_named_on(a, token); /* Center for Budget */
  if (!quoth__is(a, token, WORD_OF) && token - first < 2 && !the && !whole) return 0; /* Office for the Environment */
  uint32_t next = token + 1 + the;
  return next < n->end && quoth__capital_word(a, next) && quoth__name_token(n, next) ? next - token : 0;
}

/* A nickname in marks inside a name: Joe "Socks" Malone. Tokens up to the name's
** next part, 0: none. */
static uint32_t nickname(Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  if (!quoth__has(a, token, QUOTH_TOKEN_QUOTE) || token + 3 >= n->end) return 0;
  for (uint32_t t = token + 1; t <= token + 3 && t + 1 < n->end; t++) {
    if (quoth__has(a, t, QUOTH_TOKEN_QUOTE)) return t > token + 1 && quoth__name_token(n, t + 1) ? t - token : 0;
    if (!quoth__capital_word(a, t)) return 0;
  }
  return 0;
}

/* "the Seafarers' Union", "the Women's Institute": a plural owner inside the name of an
** organisation; the ending is at the token. */
static bool owns_in_name(const Names *n, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t t = token + 1, end = n->end < token + 4 ? n->end : token + 4;
  while (t < end && quoth__capital_word(a, t) && !quoth__is(a, t, WORD_ORG)) t++;
  if (t >= end || !quoth__capital_word(a, t)) return false;
  char last = a->source.text[a->tokens.end[token] - 1]; /* 's, or a mark alone behind a plural */
  return (last != 's' && last != 'S') || quoth__is(a, token - 1, WORD_GROUP | WORD_TITLE);
}

/* "Deputy Superintendent of Police (DSP) Lee Orr": letters or a part of what he heads, in parentheses behind his
** title. Tokens up to the name, 0: none. */
static uint32_t aside(const Names *n, uint32_t first, uint32_t token) {
  const quoth_article *a = n->a;
  uint32_t behind = quoth__behind_parenthesis(n, token);
  if (!behind || !quoth__name_token(n, behind)) return 0;
  bool titled = quoth__is(a, token - 1, WORD_TITLE);
  bool headed = first > 1 && quoth__is(a, first - 1, WORD_OF) && quoth__is(a, first - 2, WORD_TITLE);
  return titled || headed ? behind - token : 0;
}

/* The stop of Inc. or Jr., where it does not end the sentence. */
static bool suffix_stop(const Names *n, uint32_t token) {
  return quoth__is(n->a, token, WORD_SUFFIX | WORD_ORG_SUFFIX) && token + 1 < n->end && quoth__glued(n, token) &&
         quoth__is_char(n->a, token, '.');
}

/* In a headline, where all words have capitals: what follows a given name. */
static bool is_surname(const Names *n, uint32_t token) {
  return n->title_case && quoth__capital_word(n->a, token) && quoth__is(n->a, token - 1, WORD_GIVEN) &&
         !quoth__small_word(n->a, token) && !quoth__is(n->a, token, WORD_CUE | WORD_HEAD | WORD_NO_NAME);
}

/* "Teamsters Local 44", "Local 44 president Lee Orr": a number behind the name of a body of which there are many, or
** between a name and the role in it. */
static bool numbers(const Names *n, uint32_t first, uint32_t token) {
  bool number = quoth__has(n->a, token, QUOTH_TOKEN_DIGITS) && !quoth__is(n->a, token, WORD_IN_DATE);
  if (number && quoth__head_token(n, token + 1)) return true;
  return number && token > first + 1 && quoth__is_numbered(n->a, first, token + 1);
}

/* "McDonald's", "Medicines and Healthcare products Regulatory Agency": behind a name of which no capital tells where it
** ends; behind its first word, when none begins there or it is evidently somebody who owns something. */
static APART uint32_t behind_several(const Names *n, uint32_t first, const Hit *longest) {
  const Hit *hit = quoth__hit_from(longest, n->a->rules->names->whole_name);
  uint32_t end = hit ? first + hit->tokens : first + 1;
  if (end == first + 1 || end > n->end) return first + 1;
  return quoth__is(n->a, end - 1, WORD_GENITIVE) && quoth__is_surname(n, end - 2) ? first + 1 : end;
}

static inline uint32_t behind_whole(const Names *n, uint32_t first) {
  const Hit *longest = quoth__hits_at(n->a, first);
  return longest && longest->tokens > 1 ? behind_several(n, first, longest) : first + 1;
}

/* Whether a token may go on with a name at all, which most that follow one do not. */
static bool may_go_on(const quoth_article *a, uint32_t token) {
  const uint64_t inside = WORD_CAPITALISED | WORD_GENITIVE | WORD_PARTICLE | WORD_OF | WORD_PREPOSITION | WORD_JOIN;
  const uint32_t marks = QUOTH_TOKEN_PUNCT | QUOTH_TOKEN_QUOTE | QUOTH_TOKEN_DIGITS;
  return quoth__is(a, token, inside) || quoth__has(a, token, marks);
}

/* "Booking.com", "Norden.co.uk" */
static bool is_domain(const Names *n, uint32_t stop) {
  const quoth_article *a = n->a;
  return quoth__is_char(a, stop, '.') && quoth__glued(n, stop) && quoth__glued(n, stop + 1) &&
         quoth__has(a, stop + 1, QUOTH_TOKEN_LOWER) && quoth__hit_of(a, stop + 1, a->rules->names->domain);
}

uint32_t quoth__name_run(Names *n, uint32_t first) {
  uint32_t t = behind_whole(n, first);
  while (t < n->end && t - first < PHRASE_TOKENS && may_go_on(n->a, t)) {
    bool owns = quoth__is(n->a, t, WORD_GENITIVE);
    if (owns && !owns_in_name(n, t)) break;
    if (is_domain(n, t)) {
      t += 2;
      continue;
    }
    bool part = owns || suffix_stop(n, t) || quoth__name_token(n, t) || (t == first + 1 && is_surname(n, t)) ||
                numbers(n, first, t);
    uint32_t gap = part ? 0 : joins(n, first, t);
    if (!gap && !part) gap = nickname(n, t);
    if (!gap && !part && quoth__is_char(n->a, t, '(')) gap = aside(n, first, t);
    if (!gap && !part) break;
    t += gap + 1;
  }
  if (t + 1 < n->end && quoth__is(n->a, t + 1, WORD_SUFFIX) && quoth__is_char(n->a, t, ',')) {
    t += 2;
    if (quoth__glued(n, t) && quoth__is(n->a, t, WORD_SUFFIX)) t++; /* the stop of Jr. */
  }
  return t < n->end ? t : n->end;
}

/* ------------------------------------------------------- where the name begins */

/* "Minister of Finance Irina Kolb", "Leader of the Opposition Ann Orr", "the mayor of Aldon Tom
** Farrow": behind a title and "of", where the person's name begins in a run of capitals that what
** he heads begins. */
static uint32_t behind_office(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  uint32_t noun = first > 0 && quoth__is(a, first - 1, WORD_DETERMINER) ? first - 1 : first;
  bool of = noun > 1 && quoth__is(a, noun - 1, WORD_PREPOSITION) && quoth__is(a, noun - 2, WORD_TITLE);
  if (!of || end - first < 3 || quoth__is(a, first, WORD_GIVEN)) return first;
  uint32_t behind = first;
  while (behind + 2 < end && quoth__is(a, behind, WORD_MODIFIER | WORD_ORG | WORD_JOIN)) behind++;
  bool named = behind > first && quoth__name_token(n, behind);
  if (named) return behind; /* "Superintendent of Industrial Police Lee Orr" */
  if (quoth__is(a, end - 1, WORD_ORG | WORD_ORG_SUFFIX | WORD_PLACE)) return first;
  for (uint32_t t = first + 1; t + 1 < end; t++)
    if (quoth__is(a, t, WORD_GIVEN) && !quoth__is(a, t - 1, WORD_SMALL)) return t;
  return quoth__is(a, first, WORD_PLACE) && quoth__is(a, first - 1, WORD_OF) ? first + 1 : first;
}

/* "Alisha Dean", "Marv Pruett-Dean": a title behind a given name at the end of a run is a surname. */
static bool is_last_name(const quoth_article *a, uint32_t token, uint32_t first, uint32_t end) {
  if (token + 1 != end || token == first) return false;
  if (quoth__is(a, token, WORD_PARTY) && quoth__is(a, token - 1, WORD_PLACE)) return false; /* "a Virginia Democrat" */
  bool twofold = token > first + 1 && quoth__is_char(a, token - 1, '-') && !quoth__is(a, token - 1, WORD_TITLE);
  const uint64_t other = WORD_TITLE | WORD_MODIFIER | WORD_ORG | WORD_PLACE | WORD_NATION | WORD_ORG_NAME;
  bool titled = token > first + 1 && quoth__is(a, token - 2, WORD_HONORIFIC) && !quoth__is(a, token - 1, other);
  return twofold || titled || (quoth__is(a, token - 1, WORD_GIVEN) && !quoth__is(a, token - 1, WORD_TITLE));
}

/* "Colonel Idrissa Malam Gana", "Abdi Sheikh Nur", "Cheung Man-kwong": a title that stands inside a name,
** behind a word that can be nothing else or before a hyphen. */
static bool is_inside(const Names *n, uint32_t token, uint32_t first) {
  const quoth_article *a = n->a;
  if (token == first) return false;
  if (quoth__is_link(n, token + 1) && !quoth__is(a, token + 1, WORD_TITLE)) return true;
  const uint64_t other = WORD_TITLE | WORD_MODIFIER | WORD_PLACE | WORD_NATION | WORD_ORG | WORD_ORG_NAME | WORD_OUTLET;
  if (quoth__is(a, token - 1, other | WORD_SMALL) || !quoth__has(a, token - 1, QUOTH_TOKEN_WORD)) return false;
  bool titled = token > first + 1 && quoth__is(a, token - 2, WORD_TITLE) && quoth__is(a, token, WORD_HONORIFIC);
  bool whole = quoth__is(a, token + 1, WORD_GIVEN) && quoth__name_token(n, token + 2); /* "Circuit Judge Ann Orr" */
  if (whole && quoth__is(a, token, WORD_OFFICE)) return titled;
  return titled || quoth__hit_of(a, token, a->rules->names->inner_title);
}

/* "Mayor Col Orr": a rank behind another title, before one word. */
static bool is_rank_name(const quoth_article *a, uint32_t token, uint32_t end) {
  bool titled = token > 0 && token + 2 == end && quoth__is(a, token - 1, WORD_TITLE);
  return titled && quoth__hit_of(a, token, a->rules->names->rank_name);
}

/* "Broker Orr Securities", "Charity Orr Together": what a body does, with the capital of the sentence. */
static bool is_trade(const quoth_article *a, uint32_t token) {
  return quoth__has(a, token, QUOTH_TOKEN_FIRST) && quoth__hit_of(a, token, a->rules->names->trade);
}

/* "SP leader Lee Orr", but not "SP Lee Orr" or "the SP": letters of a title that stand alone are something else. */
static bool is_letters(const quoth_article *a, uint32_t token) {
  bool determined = token > 0 && quoth__is(a, token - 1, WORD_DETERMINER);
  return quoth__is(a, token, WORD_HONORIFIC) && quoth__has(a, token, QUOTH_TOKEN_UPPER) && !determined;
}

uint32_t quoth__behind_lone_title(const quoth_article *a, uint32_t token) {
  return is_letters(a, token) ? token : token + 1;
}

/* "the Low Orr MP", but not "Tom Webb MP": letters behind a name with an article are the office of one who has it
** there. */
static bool is_office_of(const quoth_article *a, uint32_t first, uint32_t end) {
  bool office = quoth__is(a, end - 1, WORD_HONOUR) && quoth__is(a, end - 1, WORD_OFFICE);
  return office && first > 0 && quoth__is(a, first - 1, WORD_DEFINITE) && !quoth__is(a, first, WORD_TITLE);
}

/* Behind the parenthesis in a run, which has a title before it and a name behind. */
static uint32_t behind_parenthesis_in(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t t = end - first > PARENTHESIS_LEAST ? end : first;
  while (t > first && !quoth__is_char(a, t - 1, ')')) t--;
  return t;
}

/* "Unseeded Croatian Petra Orr": a word with the sentence's capital before a nation's. */
static bool opens_nation(const quoth_article *a, uint32_t first, uint32_t end) {
  const uint64_t known = WORD_GIVEN | WORD_TITLE | WORD_ORG | WORD_PLACE | WORD_NATION | WORD_ORG_NAME;
  bool filed = first > 0 && a->tokens.begin[first - 1] < a->metadata.dateline.end; /* behind a dateline */
  bool opens = filed || quoth__has(a, first, QUOTH_TOKEN_FIRST);
  return end - first > 2 && opens && !quoth__is(a, first, known) &&
         quoth__is(a, first + 1, WORD_NATION) && !quoth__is(a, first + 1, WORD_GIVEN);
}

/* "Mayors": several people, by a lexicon of groups or by another form of a title. */
static bool is_several(const quoth_article *a, uint32_t token) {
  if (quoth__is(a, token, WORD_GROUP)) return true;
  const EntryFacts *title = quoth__is(a, token, WORD_TITLE) ? quoth__word_facts(a, token, WORD_TITLE) : NULL;
  return title && title->lemma && title->lemma != a->tokens.hash[token];
}

/* "the American Association of University Professors", "the US Conference of Mayors": a title in the name of a body is
** nobody's. */
static bool is_body_of(const quoth_article *a, uint32_t first, uint32_t end) {
  uint32_t noun = body_with_object(a, first, end);
  if (noun == end) return false;
  if (quoth__is(a, noun + 1, WORD_OF) && is_several(a, end - 1)) return true;
  for (uint32_t t = first; t < noun; t++) /* "Academic Staff Union of Universities", "Communist Party of Norden" */
    if (quoth__is(a, t, WORD_GIVEN | WORD_OF | WORD_PREPOSITION | WORD_HONORIFIC)) return false;
  return noun > first;
}

/* "Mayor Emma Castle", "Dr Church", "Chief Executive Dean Castle": a building behind a title and a given name, or
** Dr, is a surname: where that name begins, else `first`. No "New King Edward Bridge". */
static uint32_t behind_titles_of_built(const quoth_article *a, uint32_t first, uint32_t end) {
  bool given = end - first > 2 && quoth__is(a, end - 2, WORD_GIVEN);
  uint32_t title = given ? end - 3 : end - 2;
  if (!quoth__is(a, title, WORD_TITLE) || quoth__is(a, title, WORD_GIVEN)) return first;
  bool named = given ? title == first || !quoth__is(a, title, WORD_HONORIFIC)
                     : title == first && quoth__is(a, title, WORD_HONORIFIC);
  return named && quoth__hit_of(a, end - 1, a->rules->names->built_name) ? title + 1 : first;
}

uint32_t quoth__behind_titles_of(const Names *n, uint32_t first, uint32_t end) {
  const quoth_article *a = n->a;
  bool outlet = quoth__is(a, end - 1, WORD_TITLE) && quoth__is(a, end - 1, WORD_OUTLET) &&
                quoth__is(a, end - 2, WORD_OUTLET); /* "The Hollywood Reporter" */
  if (outlet || is_body_of(a, first, end) || behind_whole(n, first) > first + 1) return first;
  uint32_t behind = behind_parenthesis_in(a, first, end);
  if (behind > first) return behind < end ? quoth__behind_titles(n, behind, end) : first;
  uint32_t built = behind_titles_of_built(a, first, end);
  if (built > first) return built;
  bool trade = !n->title_case && is_trade(a, first);
  if (trade && (end - first > 2 || (end - first == 2 && quoth__is_evident(n, first + 1)))) return first + 1;
  if (quoth__is(a, end - 1, WORD_ORG | WORD_ORG_SUFFIX) && !quoth__is(a, end - 1, WORD_TITLE)) return first;
  if (is_office_of(a, first, end)) return end;
  while (end - first > 2 && quoth__is(a, end - 1, WORD_HONOUR)) end--; /* "Tom Webb MP" */
  for (uint32_t t = end; t-- > first;) {
    if (!quoth__is(a, t, WORD_TITLE) || is_last_name(a, t, first, end) || is_inside(n, t, first)) continue;
    if (is_rank_name(a, t, end)) continue;
    if (t + 1 == end) return end;
    if (quoth__is(a, t + 1, WORD_PREPOSITION) && quoth__has(a, t + 1, QUOTH_TOKEN_LOWER)) return first;
    bool strong = quoth__is(a, t, WORD_HONORIFIC | WORD_OFFICE | WORD_PARTY) && !quoth__is(a, t,
        WORD_GIVEN);
    bool named = end - t > 2 || quoth__is(a, t + 1, WORD_GIVEN);
    if (strong || named) return t + 1;
  }
  uint32_t t = behind_office(n, first, end);
  if (t > first) return t;
  if (quoth__hit_of(a, first, a->rules->names->direction)) return first; /* "Southern Water" */
  if (opens_nation(a, first, end)) t++;
  while (t + 1 < end && quoth__is(a, t, WORD_NATION) && !quoth__is(a, t, WORD_GIVEN)) t++;
  bool person = quoth__is(a, t, WORD_GIVEN) ||
                (t + 1 == end && quoth__is_evident(n, t) &&
                 !quoth__is(a, t, WORD_PLACE | WORD_ORG | WORD_NATION | WORD_ORG_NAME));
  return person ? t : first;
}
