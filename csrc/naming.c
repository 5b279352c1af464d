/*
** naming.c - entities as quoth.h shows them: what each is called, its roles, its mentions.
**
** Input are the entities of who.h and the mentions with their entity, when nothing more
** will be found; output is article->entities. The cost is linear in both.
*/
#include "who.h"

enum { JOINT_BYTES = 256 };

/* Copies a token; one that a line end runs through was torn there at a hyphen. */
static char *put_token(const quoth_article *a, uint32_t token, char *to) {
  const char *text = quoth__token_text(a, token);
  uint32_t size = quoth__token_size(a, token), tear = 0;
  const char *line = memchr(text, '\n', size);
  if (line) tear = (uint32_t)(line - text);
  for (uint32_t i = 0; i < size; i++) {
    bool gap = tear && (text[i] == '\n' || text[i] == ' ' || text[i] == '\t' || (text[i] == '-' && i < tear));
    if (!gap) *to++ = text[i];
  }
  return to;
}

/* Whether tokens are printed as they read on one line: with no more than a space between. */
static bool reads_as_printed(const quoth_article *a, uint32_t first, uint32_t end) {
  quoth_span span = quoth__token_span(a, first, end);
  for (uint32_t t = first + 1; t < end; t++) {
    uint32_t gap = a->tokens.begin[t] - a->tokens.end[t - 1];
    bool space = gap == 1 && a->source.text[a->tokens.end[t - 1]] == ' ' && !quoth__has(a, t, QUOTH_TOKEN_GLUED);
    if (gap > 0 && !space) return false;
  }
  return !memchr(a->source.text + span.begin, '\n', span.end - span.begin);
}

/* The text of tokens as it reads on one line. */
static const char *text_of(quoth_article *a, uint32_t first, uint32_t end) {
  quoth_span span = quoth__token_span(a, first, end);
  size_t size = span.end - span.begin;
  if (reads_as_printed(a, first, end)) return quoth__copy(&a->arena, a->source.text + span.begin, size);
  char *text = quoth__take(&a->arena, size + 1), *to = text;
  if (!text) return NULL;
  for (uint32_t t = first; t < end; t++) {
    bool apart = t > first && !quoth__has(a, t, QUOTH_TOKEN_GLUED);
    if (apart && a->tokens.begin[t] > a->tokens.end[t - 1]) *to++ = ' ';
    to = put_token(a, t, to);
  }
  *to = '\0';
  return text;
}

/* "DECLAN Kinsella": the first words of a story are printed in capitals. */
static bool is_opening(const quoth_article *a, uint32_t first, uint32_t end) {
  bool large = quoth__has(a, first, QUOTH_TOKEN_UPPER) && quoth__is(a, first, WORD_GIVEN) && first + 1 < end;
  return large && quoth__token_size(a, first) > 2 && quoth__has(a, end - 1, QUOTH_TOKEN_CAP) &&
         !quoth__has(a, end - 1, QUOTH_TOKEN_UPPER);
}

/* Whether the last words of somebody's name, tokens of the text, stand in small letters elsewhere. */
static bool is_small_elsewhere(const quoth_article *a, const Who *it, uint32_t end) {
  const Mention *m = it->last < a->mentions.count ? &a->mentions.items[it->last] : NULL;
  if (!m || m->form != FORM_NAME || m->name_end == 0) return false;
  uint32_t name = m->name_end - 1;
  return a->tokens.hash[name] == a->tokens.hash[end - 1] && !quoth__has(a, name, QUOTH_TOKEN_UPPER);
}

/* "JAYDON OKORO came off the bench. ... Okoro": all of a name is. */
static bool is_all_opening(const quoth_article *a, const Who *it, uint32_t first, uint32_t end) {
  if (it->kind != QUOTH_PERSON || end < first + 2 || !is_small_elsewhere(a, it, end)) return false;
  for (uint32_t t = first; t < end; t++) {
    bool mark = quoth__has(a, t, QUOTH_TOKEN_PUNCT), large = quoth__has(a, t, QUOTH_TOKEN_UPPER);
    if (!mark && !(large && quoth__token_size(a, t) > 2)) return false;
  }
  return true;
}

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/* The text of tokens [first, end) with small letters, up to token `small`, behind the first one of each word; when it
** is not ASCII, as printed. */
static const char *in_small(quoth_article *a, uint32_t first, uint32_t end, uint32_t small) {
  const char *text = text_of(a, first, end);
  uint32_t size = a->tokens.end[small - 1] - a->tokens.begin[first];
  size_t length = text ? strlen(text) : 0;
  if (size > length) size = (uint32_t)length; /* what the end of a line has torn is shorter */
  for (uint32_t i = 0; i < size; i++)
    if ((unsigned char)text[i] >= 0x80) return text;
  char *copy = text ? quoth__copy(&a->arena, text, length) : NULL;
  for (uint32_t i = 1; copy && i < size; i++)
    if (copy[i] >= 'A' && copy[i] <= 'Z' && is_letter(copy[i - 1])) copy[i] = (char)(copy[i] - 'A' + 'a');
  return copy;
}

static const char *canonical(quoth_article *a, const Who *it);

/* "Ann Orr" where "Ann and Tom Orr" is printed. */
static const char *full_name(quoth_article *a, const Who *it) {
  const char *given = text_of(a, it->name_first, it->name_end), *family = text_of(a, it->family, it->family + 1);
  return given && family ? quoth__format(&a->arena, "%s %s", given, family) : NULL;
}

/* A name that is part of many others: no more than JOINT_BYTES of it, or all of them together were longer than the
** text by as much as the text is long. NULL stays NULL. */
static const char *bounded(quoth_article *a, const char *name) {
  size_t size = name ? strlen(name) : 0;
  if (size <= JOINT_BYTES) return name;
  for (size = JOINT_BYTES; quoth__continues(name[size]);) size--;
  return quoth__copy(&a->arena, name, size);
}

/* "Lee Orr and Ann Kay", whatever was printed where they spoke, but "Ann and Tom Orr"; in a list of LIST_MOST at most,
** so much does it call itself, all but the last two have commas behind them. */
static const char *joint_name(quoth_article *a, const Who *it) {
  const Who *first = &a->who->who.items[it->both[0]], *second = &a->who->who.items[it->both[1]];
  bool couple = first->family != NONE && first->surname == second->surname;
  const char *one = bounded(a, couple ? text_of(a, first->name_first, first->name_end) : canonical(a, first));
  const char *other = second->join == NONE ? bounded(a, canonical(a, second)) : canonical(a, second);
  if (second->join != NONE) return one && other ? quoth__format(&a->arena, "%s, %s", one, other) : NULL;
  const char *join = text_of(a, it->join, it->join + 1);
  if (!one || !other || !join) return NULL;
  return quoth__format(&a->arena, "%s %s %s", one, join, other);
}

/* A description stands for its entity without its article. */
static const char *canonical(quoth_article *a, const Who *it) {
  if (it->join != NONE) return joint_name(a, it);
  if (it->family != NONE) return full_name(a, it);
  uint32_t first = it->name_first;
  if (!it->words && first + 1 < it->name_end && quoth__is(a, first,
      WORD_DEFINITE | WORD_INDEFINITE | WORD_OWNING)) first++;
  uint32_t end = it->name_end;
  while (it->words && end > first + 2 && quoth__is(a, end - 1, WORD_HONOUR)) end--;
  if (end < it->name_end && *quoth__token_text(a, end - 1) == ',') end--;
  if (it->words && is_opening(a, first, end)) return in_small(a, first, end, first + 1);
  return it->words && is_all_opening(a, it, first, end) ? in_small(a, first, end, end) : text_of(a, first, end);
}

/* What the mentions say of an entity, before it is shown. */
typedef struct Shown {
  uint32_t mentions; /* how many; then where the next one goes */
  uint32_t surname;  /* hash of the one that stands behind a given name, 0: it has none */
  uint32_t evidence; /* NAMED_AS_PERSON, TOLD_AS_PERSON */
} Shown;

/* What tells of the kind of who is mentioned. */
enum { NAMED_AS_PERSON = 1, TOLD_AS_PERSON = 2 };

/* "Orr" of Tam Orr, "Mayor Orr", "who"; "he" is said of people alone, "who" of clubs and peoples as well. Which of them
** a mention is cannot be foreseen: hardly a branch. */
static inline uint32_t evidence_of(const quoth_article *a, const Mention *m, uint32_t surname) {
  bool pronoun = m->form == FORM_PRONOUN, people = m->gender != GENDER_NEUTER;
  if (pronoun & (m->gender == GENDER_UNKNOWN)) return quoth__is(a, m->first, WORD_WHO) ? NAMED_AS_PERSON : 0;
  bool last = (m->name_end == m->name_first + 1) & (a->tokens.hash[m->name_first] == surname);
  bool named = last | (m->role_end > m->role_first);
  uint32_t evidence = pronoun ? TOLD_AS_PERSON : (uint32_t)named * NAMED_AS_PERSON;
  return people ? evidence : 0;
}

/* What all mentions and roles say, by entity; NULL with the error set when memory fails. */
static Shown *read_evidence(quoth_article *a) {
  const WhoIsWho *w = a->who;
  const uint32_t count = w->who.count;
  Shown *shown = quoth__take_zero(&a->arena, (size_t)count + 1, sizeof *shown);
  if (!shown) {
    quoth__nomem(a);
    return NULL;
  }
  for (uint32_t e = 0; e < count; e++) shown[e].surname = w->who.items[e].words > 1 ? w->who.items[e].surname : 0;
  for (uint32_t r = 0; r < w->roles.count; r++) shown[w->roles.items[r].who].evidence = NAMED_AS_PERSON;
  for (uint32_t i = 0; i < a->mentions.count; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->entity == NONE) continue;
    Shown *its = &shown[m->entity];
    its->mentions++;
    its->evidence |= evidence_of(a, m, its->surname);
  }
  return shown;
}

/* Where a mention is shown: with those of its entity, or behind all of them. */
static inline uint32_t place_of(const Mention *m, uint32_t entities) {
  return m->entity < entities ? m->entity : entities;
}

/* Slices of one array, by entity: counts first, then each item to its place; those of nobody
** behind all others. Who has no mention of its own (a joint speaker) is mentioned where its name
** was taken from. */
static bool share_mentions(quoth_article *a, Shown *shown) {
  const Mention *m = a->mentions.items;
  const uint32_t *begins = a->tokens.begin, *ends = a->tokens.end;
  const uint32_t count = a->who->who.count, mentions = a->mentions.count;
  uint32_t sum = 0;
  quoth_span *spans = quoth__take(&a->arena, ((size_t)mentions + count + 1) * sizeof *spans);
  if (!spans) return quoth__nomem(a);
  for (uint32_t e = 0; e < count; e++) {
    uint32_t own = shown[e].mentions;
    if (!own) spans[sum] = quoth__token_span(a, a->who->who.items[e].name_first, a->who->who.items[e].name_end);
    a->entities.items[e].mentions = spans + sum;
    a->entities.items[e].mention_count = own ? own : 1;
    shown[e].mentions = sum;
    sum += a->entities.items[e].mention_count;
  }
  shown[count].mentions = sum;
  for (uint32_t i = 0; i < mentions; i++)
    spans[shown[place_of(&m[i], count)].mentions++] = (quoth_span){begins[m[i].first], ends[m[i].end - 1]};
  return true;
}

/* Different roles of one entity, in the order of the text; at most SAME_WORD. */
static bool share_roles(quoth_article *a) {
  const WhoIsWho *w = a->who;
  for (uint32_t r = 0; r < w->roles.count; r++) {
    RoleOf role = w->roles.items[r];
    quoth_entity *e = &a->entities.items[role.who];
    if (e->role_count >= SAME_WORD) continue;
    const char **roles = (const char **)(uintptr_t)e->roles;
    const char *text = text_of(a, role.first, role.end);
    if (!text) return quoth__nomem(a);
    bool known = false;
    for (uint32_t i = 0; i < e->role_count && !known; i++) known = strcmp(roles[i], text) == 0;
    if (known) continue;
    if (!roles) roles = quoth__take_zero(&a->arena, SAME_WORD, sizeof *roles);
    if (!roles) return quoth__nomem(a);
    roles[e->role_count++] = text;
    e->roles = roles;
  }
  return true;
}

/* "J. Orr": by the name itself. */
static bool is_named_as_person(const quoth_article *a, const Who *it) {
  if (it->words < 2 || it->age || it->signs || !quoth__is_open(a, it->kind, it->gender, it->name_first)) return true;
  uint32_t size = quoth__token_size(a, it->name_first);
  bool letter = size == 1 || (size == 2 && quoth__token_text(a, it->name_first)[1] == '.');
  return letter || quoth__hit_of(a, it->name_first, a->rules->names->family) != NULL;
}

/* Two to four capitals in a row are read as a person's name, since most who speak and are called "he" are people. Of
** one of whom nothing but that shape says so it is not known what he is: "Corn Flakes". One of whom nothing was known
** at first is a person where he is told of as one: "Orr, 49,", "he". */
static quoth_entity_kind shown_kind(const quoth_article *a, const Who *it, uint32_t evidence) {
  if (it->kind == QUOTH_PERSON && !evidence && !is_named_as_person(a, it)) return QUOTH_UNKNOWN;
  bool told = it->words > 0 && (it->age || evidence & TOLD_AS_PERSON);
  return it->kind == QUOTH_UNKNOWN && told ? QUOTH_PERSON : it->kind;
}

static void show_kinds(quoth_article *a, const Shown *shown) {
  for (uint32_t e = 0; e < a->who->who.count; e++)
    a->entities.items[e].kind = shown_kind(a, &a->who->who.items[e], shown[e].evidence);
}

bool quoth__finish_entities(quoth_article *a) {
  uint32_t count = a->who->who.count;
  a->entities.items = quoth__take(&a->arena, ((size_t)count + 1) * sizeof *a->entities.items);
  if (!a->entities.items) return quoth__nomem(a);
  a->entities.count = a->entities.capacity = count;
  for (uint32_t e = 0; e < count; e++) {
    const Who *it = &a->who->who.items[e];
    a->entities.items[e] = (quoth_entity){.id = e, .name = canonical(a, it)};
    if (!a->entities.items[e].name) return quoth__nomem(a);
    uint64_t size = strlen(a->entities.items[e].name);
    if (!quoth__charge(&a->meter, STAGE_SPEAKERS, size, a->tokens.begin[it->name_first], &a->error)) return false;
  }
  Shown *shown = read_evidence(a);
  if (!shown) return false;
  show_kinds(a, shown);
  return share_mentions(a, shown) && share_roles(a);
}

const quoth_entity *quoth_entities(const quoth_article *article, size_t *count) {
  if (count) *count = article->entities.count;
  return article->entities.items;
}

const char *quoth_entity_kind_name(quoth_entity_kind kind) {
  static const char *const names[] = {"unknown", "person", "org", "place", "group", "document"};
  return (unsigned)kind < sizeof names / sizeof *names ? names[kind] : "unknown";
}
