/*
** namesake.c - whom a name means: one who has the same name, or a part of it.
**
** A name is looked up by its words (surname, given name, acronym, words of an
** organisation). A new one makes an entity; a longer one becomes the entity's name.
*/
#include "who.h"

enum {
  FIT_FULL = 4,        /* how well a key fits that is the whole name */
  OWNED_WORDS = 4,     /* of what a body has */
  LEAST_LETTERS = 3,   /* that stand for a name */
  LETTERS_SEED = 5     /* of their hashes, which are no hashes of words */
};

/* -------------------------------------------------------------- who fits a name */

/* J. for John, and the other way round. */
static bool same_given(const quoth_article *a, const Who *it, const NameWords *words) {
  if (!it->given || words->count < 2 || it->given == words->hash[0]) return true;
  bool initial = it->clipped || quoth__token_size(a, words->first_token) <= 2;
  return initial && *quoth__token_text(a, words->first_token) == *quoth__token_text(a, it->name_first);
}

/* "Orr", or "rival Orr" in a headline, then "Orr Group": one of whom no more was known. A town is no "Orr Radio". */
static bool becomes_body(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words) {
  const Who *it = &a->who->who.items[key->who];
  bool open = it->kind == QUOTH_UNKNOWN ||
              (it->kind == QUOTH_PERSON && !it->gender && quoth__in_headline(a, it->name_first));
  uint32_t noun = m->name_end - 1;
  if (quoth__is(a, noun, WORD_OUTLET) || quoth__hit_of(a, noun, a->rules->names->local)) return false;
  return open && it->words == 1 && m->kind == QUOTH_ORGANISATION && words->count > 1 && key->hash == words->hash[0];
}

/* Whether a name begins with other words. *more: and goes on behind them. */
static bool begins_with(const quoth_article *a, const Who *it, const NameWords *words, bool *more) {
  NameWords its;
  if (it->opening != words->hash[0]) return false;
  quoth__read_first_words(a, it->name_first, it->name_end, words->count + 1, &its);
  *more = its.count > words->count;
  return its.count >= words->count && memcmp(its.hash, words->hash, words->count * sizeof *its.hash) == 0;
}

static bool ends_with(const quoth_article *a, const Who *it, uint32_t hash) {
  NameWords its;
  quoth__read_name(a, it->name_first, it->name_end, &its);
  return its.count > 0 && its.hash[its.count - 1] == hash;
}

/* "London Orr", then "Orr said": what seemed a place, by its last word. */
static bool is_last_of_place(const quoth_article *a, const Who *it, const Mention *m, const NameWords *words) {
  bool two = it->kind == QUOTH_PLACE && it->words == 2 && it->name_end == it->name_first + 2 && words->count == 1 &&
             quoth__is(a, it->name_first, WORD_PLACE);
  bool last = two && quoth__may_be_people(m->kind) && ends_with(a, it, words->hash[0]);
  return last && (quoth__says_at(a, m->end) || (m->first > 0 && quoth__says_at(a, m->first - 1)));
}

/* "Blue Line" for Blue Line Ferries, "the Commission" for the European Commission: the first words
** of a body's name, or its noun. One of many has a number, and "the UAW" is all of them. */
static bool shortens(const quoth_article *a, const Who *it, const Mention *m, const NameWords *words) {
  if (quoth__is_numbered(a, it->name_first, it->name_end)) return false;
  bool more, letters = quoth__has(a, m->name_first, QUOTH_TOKEN_UPPER); /* no "NFB House" */
  if (letters && words->count == 1 && quoth__hit_of(a, it->name_end - 1, a->rules->names->built_name)) return false;
  if (words->count == 1)
    return it->opening == words->hash[0] || is_last_of_place(a, it, m, words) ||
           (quoth__is(a, m->name_first, WORD_ORG) && ends_with(a, it, words->hash[0]));
  if (m->gender || m->role_end > m->role_first || words->count >= it->words) return false;
  return begins_with(a, it, words, &more);
}

/* "Bank" in a headline, then "the Bank of England", "Keld Bank": a body that was called no more than what it is. */
static bool lengthens(const quoth_article *a, const Who *it, const Mention *m) {
  uint32_t noun = it->name_first;
  bool bare = it->words == 1 && quoth__is(a, noun, WORD_ORG) && quoth__in_headline(a, noun);
  if (!bare || m->name_end < m->name_first + 2 || m->kind != QUOTH_ORGANISATION) return false;
  bool opens = a->tokens.hash[m->name_first] == a->tokens.hash[noun] && quoth__is(a, m->name_first + 1, WORD_OF);
  return opens || a->tokens.hash[m->name_end - 1] == a->tokens.hash[noun];
}

/* Whether a name of one word may be the first of somebody's: "Mr Tom" and "Judge Tom" are not, "Sir Tom" and "singer
** Tom" are, and so is what is no given name or a family name as well: "Mr Xi". */
static bool may_come_first(const quoth_article *a, const Who *it, const Mention *m) {
  if (m->role_first == m->role_end || quoth__is(a, m->role_end - 1, WORD_FORENAME)) return true;
  if (!quoth__is(a, m->role_end - 1, WORD_HONORIFIC | WORD_OFFICE)) return true;
  if (quoth__in_headline(a, it->name_first)) return false; /* "Xi Goes West" */
  return !quoth__is(a, m->name_first, WORD_GIVEN) || quoth__hit_of(a, m->name_first, a->rules->names->family);
}

/* "Nur Aisyah", who is Nur Aisyah binti Rahmat. */
static bool begins_name(const quoth_article *a, const Who *it, const NameWords *words) {
  bool more;
  return words->count > 1 && words->count < it->words && begins_with(a, it, words, &more) && more;
}

/* "Desperate Ken": an adjective that opens a sentence before a given name that is known. */
static bool has_adjective(const quoth_article *a, const Mention *m) {
  uint32_t first = m->name_first;
  bool opens = m->role_first == m->role_end && quoth__has(a, first, QUOTH_TOKEN_FIRST);
  return opens && m->name_end - first == 2 && !quoth__is(a, first, WORD_GIVEN) && quoth__is(a, first + 1, WORD_GIVEN);
}

static bool fits_gender(const Who *it, const Mention *m) {
  return it->guessed || quoth__same_gender(it->gender, m->gender);
}

/* "Lakshmi Mittal", then "Mr Mittal": a gender that only a given name told, for it may be a man's as well. */
static bool is_mistaken(const quoth_article *a, const Who *it, const Mention *m, const NameWords *words) {
  bool title = words->count == 1 && m->role_end > m->role_first && quoth__is(a, m->role_end - 1, WORD_HONORIFIC);
  bool named = it->kind == QUOTH_PERSON && it->words > 1 && quoth__is(a, it->name_first, WORD_GIVEN);
  return title && named && it->surname == words->hash[0];
}

/* How well a key of each kind may stand for a name, as sure_fit counts: a look at most does not need their entity. */
static const int surest_fits[] = {
  [KEY_FULL] = 2 * FIT_FULL + 1, [KEY_ACRONYM] = 2 * FIT_FULL + 1, [KEY_SURNAME] = 7, [KEY_WORD] = 5, [KEY_INNER] = 3,
  [KEY_GIVEN] = 3, [KEY_ROLE] = -1};

/* "Kelly" alone, whose gender as a given name says nothing. */
static bool is_bare_surname(const Key *key, const Mention *m, const NameWords *words) {
  return key->kind == KEY_SURNAME && words->count == 1 && m->role_first == m->role_end;
}

/* How well a key stands for the name: 0 not at all. */
static int name_fit(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words) {
  const Who *it = &a->who->who.items[key->who];
  if (!fits_gender(it, m) && !is_bare_surname(key, m, words))
    return key->kind == KEY_SURNAME && is_mistaken(a, it, m, words) ? 1 : 0;
  bool person = quoth__may_be_people(m->kind) && quoth__may_be_people(it->kind);
  switch (key->kind) {
    case KEY_FULL: case KEY_ACRONYM: return words->count > 0 ? FIT_FULL : 0;
    case KEY_SURNAME:
      if (!person) return becomes_body(a, key, m, words) ? 2 : 0;
      if (key->hash != words->hash[words->count - 1]) return person && it->words == 1 ? 2 : 0;
      return person && same_given(a, it, words) ? 3 : 0;
    case KEY_INNER: return person && words->count == 1 ? 1 : 0;
    case KEY_GIVEN:
      if (words->count > 1 && person && begins_name(a, it, words)) return 1;
      return person && (words->count == 1 ? may_come_first(a, it, m) : has_adjective(a, m)) ? 1 : 0;
    case KEY_WORD:
      if (it->kind == QUOTH_GROUP || person) return 0;
      return shortens(a, it, m, words) || lengthens(a, it, m) ? 2 : 0;
    default: return 0;
  }
}

/* Twice that, and one more or less for a gender that is known to be the same, or is not what a
** pronoun made one believe: of Ann and Tom Orr, Tom is "Mr Orr". */
static int sure_fit(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words) {
  const Who *it = &a->who->who.items[key->who];
  int fit = 2 * name_fit(a, key, m, words);
  if (!fit || !m->gender || !it->gender) return fit;
  return it->gender != m->gender ? fit - 1 : it->guessed ? fit : fit + 1;
}

/* Who stands for a name, as far as it has been looked for: the one that it fits best and, of
** those, who was mentioned last. */
typedef struct Fit {
  uint32_t who, last;
  int fit;
} Fit;

/* Looks through a key and the older ones of its hash. */
static void look_through(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words, Fit *best) {
  for (int tries = 0; key && tries < SAME_WORD; tries++, key = quoth__older_key(a->who, key)) {
    if (surest_fits[key->kind] < best->fit) continue;
    int fit = sure_fit(a, key, m, words);
    if (!fit) continue;
    uint32_t last = a->who->who.items[key->who].last;
    if (fit > best->fit || (fit == best->fit && last > best->last)) *best = (Fit){key->who, last, fit};
  }
}

static inline void look_under(const quoth_article *a, uint32_t hash, const Mention *m, const NameWords *words,
                              Fit *best) {
  const Key *key = quoth__newest_key(a->who, hash);
  if (key) look_through(a, key, m, words, best);
}

/* ------------------------------------------------------------------------ letters */

/* Letters that stand for a name, while they are read; hash 0: it is none that has letters. */
typedef struct Letters { uint32_t hash, count; } Letters;

static void add_letter(Letters *letters, char letter) {
  bool ascii = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  letters->hash = ascii ? quoth__mix(letters->hash, (uint32_t)letter) : 0;
  letters->count = ascii ? letters->count + 1 : 0;
}

static uint32_t key_of(const Letters *letters, uint32_t least) { return letters->count >= least ? letters->hash : 0; }

/* Two letters are enough where the word or the name is known to be a body's: UN. */
static uint32_t least_letters(const quoth_article *a, uint32_t token) {
  return quoth__is(a, token, WORD_ORG_NAME) ? 2 : LEAST_LETTERS;
}

/* "Trade and Labour Commission": TLC; with its small words: "Department for Trade": DfT. */
static uint32_t initials_of(const quoth_article *a, uint32_t first, uint32_t end, bool small) {
  Letters letters = {LETTERS_SEED, 0};
  for (uint32_t t = first; t < end && letters.hash; t++) {
    bool word = quoth__has(a, t, QUOTH_TOKEN_WORD) && (small || quoth__has(a, t, QUOTH_TOKEN_CAP));
    if (word && !quoth__is(a, t, WORD_ORG_SUFFIX)) add_letter(&letters, *quoth__token_text(a, t));
  }
  return key_of(&letters, least_letters(a, first));
}

/* Of "TLC", "T.L.C.", "DfT". */
static uint32_t letters_in(const quoth_article *a, uint32_t token) {
  const char *text = quoth__token_text(a, token);
  Letters letters = {LETTERS_SEED, 0};
  for (uint32_t i = 0; i < quoth__token_size(a, token) && letters.hash; i++)
    if (text[i] != '.') add_letter(&letters, text[i]);
  return key_of(&letters, least_letters(a, token));
}

/* "TLC", "T.L.C.", "DfT": between two capitals a small one at most. */
static bool is_letters(const quoth_article *a, uint32_t token) {
  if (quoth__has(a, token, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS)) return true;
  const char *text = quoth__token_text(a, token);
  return quoth__token_size(a, token) == 3 && quoth__has(a, token, QUOTH_TOKEN_CAP) && text[2] >= 'A' && text[2] <= 'Z';
}

/* The body whose initials a name is. NONE. */
static uint32_t find_by_letters(const quoth_article *a, const Mention *m) {
  bool one = m->name_end == m->name_first + 1 && is_letters(a, m->name_first);
  uint32_t letters = one ? letters_in(a, m->name_first) : 0;
  const Key *key = letters ? quoth__newest_key(a->who, letters) : NULL;
  return key && key->kind == KEY_ACRONYM && a->who->who.items[key->who].kind == QUOTH_ORGANISATION ? key->who : NONE;
}

static bool add_letters_key(quoth_article *a, uint32_t who, uint32_t letters) {
  return !letters || quoth__add_key(a, letters, who, KEY_ACRONYM);
}

static bool has_small_word(const quoth_article *a, uint32_t first, uint32_t end) {
  while (first < end && !quoth__has(a, first, QUOTH_TOKEN_LOWER)) first++;
  return first < end;
}

/* By its initials, with and without those of where it is: "Orrish Air Safety Institute". */
static bool add_initials(quoth_article *a, uint32_t who) {
  uint32_t first = a->who->who.items[who].name_first, end = a->who->who.items[who].name_end;
  bool nation = quoth__is(a, first, WORD_NATION | WORD_PLACE);
  return add_letters_key(a, who, initials_of(a, first, end, false)) &&
         (!has_small_word(a, first, end) || add_letters_key(a, who, initials_of(a, first, end, true))) &&
         (!nation || add_letters_key(a, who, initials_of(a, first + 1, end, false)));
}

/* ------------------------------------------------------------------ whose it is */

/* By the whole name, whose newest key that is, by its last word, by its first: as long as the fit could be better. */
static APART uint32_t find_part(const quoth_article *a, const Key *key, const Mention *m, const NameWords *words) {
  Fit best = {NONE, 0, 0};
  if (key) look_through(a, key, m, words, &best);
  if (best.fit < 2 * FIT_FULL) look_under(a, words->hash[words->count - 1], m, words, &best);
  if (best.fit < 2 && words->count > 1) look_under(a, words->hash[0], m, words, &best);
  return best.who;
}

/* Most names have been read before and are nobody else's. */
static uint32_t find_name(const quoth_article *a, const Mention *m, const NameWords *words) {
  if (words->count == 0) return NONE;
  const Key *key = quoth__newest_key(a->who, words->full);
  bool alone = key && key->next == NONE && key->kind == KEY_FULL;
  return alone && fits_gender(&a->who->who.items[key->who], m) ? key->who : find_part(a, key, m, words);
}

/* -------------------------------------------------------- what a name tells of one */

static bool add_name_keys(quoth_article *a, uint32_t who, const NameWords *words) {
  Who *it = &a->who->who.items[who];
  uint32_t n = words->count;
  if (n == 0) return true;
  it->words = (uint8_t)n;
  it->opening = words->hash[0];
  if (!quoth__add_key(a, words->full, who, KEY_FULL)) return false;
  if (it->kind == QUOTH_PERSON || it->kind == QUOTH_UNKNOWN) {
    it->surname = words->hash[words->family_first ? 0 : n - 1];
    it->given = n > 1 ? words->hash[words->family_first ? n - 1 : 0] : 0;
    for (uint32_t i = 1; i + 1 < n; i++)
      if (!quoth__add_key(a, words->hash[i], who, KEY_INNER)) return false;
    return quoth__add_key(a, it->surname, who, KEY_SURNAME) &&
           (n == 1 || quoth__add_key(a, it->given, who, KEY_GIVEN));
  }
  for (uint32_t i = 0; i < n; i++)
    if (!quoth__add_key(a, words->hash[i], who, KEY_WORD)) return false;
  return n < 2 || add_initials(a, who);
}

bool quoth__is_open(const quoth_article *a, quoth_entity_kind kind, Gender gender, uint32_t name) {
  return kind == QUOTH_UNKNOWN || (kind == QUOTH_PERSON && !gender && !quoth__is(a, name, WORD_GIVEN));
}

static void call(const quoth_article *a, Who *it, const Mention *m, const NameWords *words) {
  quoth__call_by(a, it, m->name_first, m->name_end);
  it->family = NONE;
  if (words->count > 0) it->opening = words->hash[0];
}

/* Whether the first and the last word of a name are all in capitals. */
static bool is_shouted(const quoth_article *a, uint32_t first, uint32_t end) {
  return quoth__has(a, first, QUOTH_TOKEN_UPPER) && quoth__has(a, end - 1, QUOTH_TOKEN_UPPER);
}

/* Of as many words, with a suffix or not all in capitals: "Orr Kay", then "Orr Kay Ltd"; "DEB ORR", then "Deb Orr". */
static void learn_form(const quoth_article *a, Who *it, const Mention *m, const NameWords *words) {
  bool suffixed = m->name_end - m->name_first > it->name_end - it->name_first &&
                  quoth__is(a, m->name_end - 1, WORD_ORG_SUFFIX);
  bool shouted = is_shouted(a, it->name_first, it->name_end) && !is_shouted(a, m->name_first, m->name_end);
  if (suffixed || shouted) call(a, it, m, words);
  if (suffixed && quoth__is_open(a, it->kind, it->gender, it->name_first)) it->kind = m->kind;
}

/* A longer name of the same one becomes its canonical name. */
static bool learn_name(quoth_article *a, uint32_t who, const Mention *m, const NameWords *words) {
  Who *it = &a->who->who.items[who];
  bool titled = m->role_end > m->role_first && quoth__is(a, m->role_end - 1, WORD_HONORIFIC); /* "Mr" tells for sure */
  if (!it->gender || ((it->guessed || titled) && m->gender)) {
    it->gender = m->gender;
    it->guessed = false;
  }
  if (it->kind == QUOTH_UNKNOWN) it->kind = m->kind;
  bool named = it->kind == QUOTH_ORGANISATION && titled && quoth__is(a, it->name_first, WORD_GIVEN); /* "Dr Church" */
  if (named || is_last_of_place(a, it, m, words)) it->kind = m->kind;
  if (words->count < it->words) return true;
  if (words->count == it->words) {
    learn_form(a, it, m, words);
    return true;
  }
  it->kind = m->kind == QUOTH_UNKNOWN ? it->kind : m->kind;
  call(a, it, m, words);
  return add_name_keys(a, who, words);
}

/* "the National Union of Rail Workers (NURW)" */
static APART bool learn_acronym(quoth_article *a, const Mention *m, uint32_t who) {
  uint32_t t = m->end + 1;
  if (!quoth__has(a, t, QUOTH_TOKEN_UPPER | QUOTH_TOKEN_INITIALS) || *quoth__token_text(a, t + 1) != ')' ||
      quoth__is(a, t, WORD_OUTLET) || m->name_end - m->name_first < 2 ||
      *quoth__token_text(a, t) != *quoth__token_text(a, m->name_first)) return true;
  a->who->who.items[who].kind = QUOTH_ORGANISATION;
  NameWords words;
  quoth__read_name(a, t, t + 1, &words);
  return quoth__add_key(a, words.full, who, KEY_ACRONYM);
}

/* "Lee Orr, 67, said", "Lee Orr (67) said": the mark before the age is given. */
static APART void learn_age(const quoth_article *a, const Mention *m, char before, uint32_t who) {
  uint32_t t = m->end + 1;
  char behind = before == '(' ? ')' : ',';
  if (!quoth__has(a, t, QUOTH_TOKEN_DIGITS) || *quoth__token_text(a, t + 1) != behind) return;
  if (a->tokens.number[t] <= OLDEST) a->who->who.items[who].age = (uint8_t)a->tokens.number[t];
}

/* The comma or bracket that sets off what stands behind a name; 0: there is none. */
static char mark_behind(const quoth_article *a, const Mention *m) {
  if (m->end + 2 >= a->tokens.count) return 0;
  return quoth__is_char(a, m->end, ',') ? ',' : quoth__is_char(a, m->end, '(') ? '(' : 0;
}

/* "Ann Orr KC": what the letters behind the name say of one. */
static bool learn_honour(quoth_article *a, const Mention *m, uint32_t who) {
  uint32_t sense = quoth__sense_of(a, m->name_end - 1, WORD_HONOUR);
  return !sense || quoth__add_key(a, quoth__mix(0, sense), who, KEY_ROLE);
}

/* Whether a mention of one word may be somebody's surname as well as what it seems: a body, people, one of a nation,
** one who bakes or judges; a place where it speaks. */
static bool may_be_surname(const quoth_article *a, const Mention *m) {
  if (m->owner != NONE || !quoth__is(a, m->first, WORD_CAPITALISED)) return false;
  if (m->kind == QUOTH_PLACE)
    return quoth__is(a, m->end, WORD_CUE) || (m->first > 0 && quoth__is(a, m->first - 1, WORD_CUE));
  return m->form == FORM_ROLE || m->kind == QUOTH_ORGANISATION || m->kind == QUOTH_GROUP ||
         quoth__is(a, m->first, WORD_NATION);
}

/* "a school Musk created": a body's noun before a surname that begins a clause, not "the charity Orr said". */
static bool is_noun_before(const quoth_article *a, const Mention *m) {
  bool noun = m->kind == QUOTH_ORGANISATION && m->role_end == m->name_first && m->name_end == m->name_first + 1;
  return noun && m->role_end > m->role_first && quoth__has(a, m->role_end - 1, QUOTH_TOKEN_LOWER) &&
         quoth__has(a, m->name_end, QUOTH_TOKEN_LOWER) && !quoth__is(a, m->name_end, WORD_CUE);
}

/* The key of a person whose surname the word is, if that was the last it was; NULL. */
static const Key *surname_key(const quoth_article *a, uint32_t token) {
  NameWords words;
  quoth__read_name(a, token, token + 1, &words);
  const Key *key = words.count == 1 ? quoth__newest_key(a->who, words.hash[0]) : NULL;
  return key && key->kind == KEY_SURNAME && a->who->who.items[key->who].kind == QUOTH_PERSON ? key : NULL;
}

static APART void read_last_as_surname(const quoth_article *a, Mention *m) {
  uint32_t name = m->end - 1;
  if (!surname_key(a, name)) return;
  *m = (Mention){.first = m->first, .end = m->end, .form = FORM_NAME, .kind = QUOTH_PERSON, .entity = NONE,
                 .owner = m->owner, .name_first = name, .name_end = m->end};
}

void quoth__read_as_surname(const quoth_article *a, Mention *m) {
  bool one = m->end == m->first + 1;
  if (one ? may_be_surname(a, m) : is_noun_before(a, m)) read_last_as_surname(a, m);
}

/* Behind a small word that may stand before a verb. */
static uint32_t at_verb(const quoth_article *a, uint32_t token) {
  return token + quoth__is(a, token, WORD_AUXILIARY | WORD_ADVERB);
}

bool quoth__is_of_thing(const quoth_article *a, uint32_t token) {
  const EntryFacts *facts = quoth__word_facts(a, token, WORD_PRONOUN);
  return facts && facts->gender == GENDER_NEUTER;
}

/* "Orr's American chief executive" */
static bool owns_as_body(const quoth_article *a, uint32_t genitive) {
  for (uint32_t t = genitive + 1; t < a->tokens.count && t - genitive <= OWNED_WORDS; t++) {
    if (quoth__hit_of(a, t, a->rules->names->body_noun)) return true;
    if (!quoth__has(a, t, QUOTH_TOKEN_WORD) || quoth__is(a, t, WORD_SMALL)) return false;
  }
  return false;
}

/* ", which makes sachets" */
static bool clause_of_body(const quoth_article *a, uint32_t comma) {
  bool clause = quoth__is(a, comma + 1, WORD_WHO) && quoth__is_char(a, comma, ',') && quoth__is_of_thing(a, comma + 1);
  return clause && quoth__hit_of(a, at_verb(a, comma + 2), a->rules->names->body_verb);
}

/* What only a body does or has, behind a name: "Orr, which makes sachets", "Orr has cut its forecast", "Orr's chief
** executive". */
static bool acts_as_body(const quoth_article *a, uint32_t end) {
  if (end + 3 >= a->tokens.count) return false;
  if (quoth__is(a, end, WORD_GENITIVE)) return owns_as_body(a, end);
  if (quoth__has(a, end, QUOTH_TOKEN_PUNCT)) return clause_of_body(a, end);
  uint32_t verb = at_verb(a, end);
  return quoth__is(a, verb + 1, WORD_OWNING) && quoth__is_plain(a->words[verb]) &&
         quoth__has(a, verb, QUOTH_TOKEN_LOWER) && quoth__is_of_thing(a, verb + 1);
}

bool quoth__make_body(const quoth_article *a, Mention *m, uint32_t who) {
  Who *it = who == NONE ? NULL : &a->who->who.items[who];
  if (!quoth__is_open(a, m->kind, m->gender, m->name_first)) return false;
  if (it && (it->age || !quoth__is_open(a, it->kind, it->gender, it->name_first))) return false;
  m->kind = QUOTH_ORGANISATION;
  if (it) it->kind = QUOTH_ORGANISATION;
  return true;
}

static void read_as_body(const quoth_article *a, Mention *m, uint32_t who) {
  if (m->role_end == m->role_first && acts_as_body(a, m->end)) quoth__make_body(a, m, who);
}

/* "Ann and Tom Orr run it": Ann is an Orr as well. */
static void share_family(const quoth_article *a, const Mention *m, uint32_t who, NameWords *words) {
  const Mention *next = m + 1;
  bool given = m->end == m->first + 1 && m->name_end == m->end && quoth__is(a, m->first, WORD_GIVEN);
  bool joined = given && next < a->mentions.items + a->mentions.count && next->first == m->end + 1 &&
                quoth__is(a, m->end, WORD_JOIN);
  bool named = joined && next->kind == QUOTH_PERSON && next->name_first == next->first &&
               next->name_end == next->name_first + 2 && quoth__is(a, next->name_first, WORD_GIVEN);
  if (!named || words->count != 1) return;
  uint32_t family = next->name_end - 1;
  quoth__add_word(words, a->tokens.hash[family]);
  a->who->who.items[who].family = family;
}

/* Whom a name means that no name has been read like: by its letters, or who was described. NONE. */
static APART uint32_t find_nameless(quoth_article *a, const Mention *m) {
  uint32_t who = find_by_letters(a, m);
  if (who == NONE) who = quoth__find_unnamed(a, m);
  return who == NONE ? quoth__find_introduced(a, (uint32_t)(m - a->mentions.items)) : who;
}

/* NONE with the error set when memory fails. */
static APART uint32_t name_new(quoth_article *a, Mention *m, NameWords *words) {
  bool letters = m->name_end - m->name_first == 1 && quoth__has(a, m->name_first, QUOTH_TOKEN_UPPER);
  if (m->kind == QUOTH_UNKNOWN && letters && !quoth__is(a, m->first, WORD_INDEFINITE)) m->kind = QUOTH_ORGANISATION;
  uint32_t who = quoth__new_who(a, m);
  if (who == NONE) return NONE;
  share_family(a, m, who, words);
  return add_name_keys(a, who, words) ? who : NONE;
}

bool quoth__resolve_name(quoth_article *a, Mention *m) {
  NameWords words;
  quoth__read_name(a, m->name_first, m->name_end, &words);
  uint32_t who = find_name(a, m, &words);
  if (quoth__may_be_people(m->kind) && !m->gender) read_as_body(a, m, who);
  if (who == NONE) who = find_nameless(a, m);
  if (who == NONE) who = name_new(a, m, &words);
  else if (!learn_name(a, who, m, &words)) return false;
  if (who == NONE) return false;
  m->entity = who;
  m->kind = a->who->who.items[who].kind;
  char mark = mark_behind(a, m);
  if (mark) learn_age(a, m, mark, who);
  if (m->role_end > m->role_first && !quoth__add_role(a, who, m)) return false;
  return learn_honour(a, m, who) && (mark != '(' || learn_acronym(a, m, who));
}

bool quoth__mean_same(quoth_article *a, Mention *m, uint32_t name) {
  Mention *named = &a->mentions.items[name];
  if (named->entity == NONE && !quoth__resolve_name(a, named)) return false;
  m->entity = named->entity;
  return true;
}
