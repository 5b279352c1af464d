/*
** field.c - records: exports of a database, whose lines say what they are.
**
** A field is a line that begins with a label and a colon (BYLINE: ...), with a code
** (BY ...), or is nothing but a label (Body). The layouts say which labels there are
** and what role each gives to its value. Labels alone prove nothing - a story may
** hold a line "Length: ..." - so a text is a record when it has several different
** ones.
**
** A record's field lines are cut in two blocks, label and value; and every other
** block is in one of the zones: above the fields, in the body, behind it. Before
** the roles are decided fields fix theirs; afterwards the zones overrule what the
** weights made of a block that cannot be what it looks like.
*/
#include "article.h"
#include "utf.h"

#define FIELDS_LEAST 2u     /* different labels with a colon that make a record, */
#define CODES_LEAST 3u      /* different codes that do */
#define FIELDS_ALIKE 32u    /* labels that are told apart when they are counted */

/* A field found: the label at [begin, label_end), its value from there on. */
typedef struct Field {
  uint32_t block, begin, label_end;
  const LayoutField *label;
} Field;

typedef Vector(Field) FieldVector;

typedef struct Reading {
  quoth_article *a;
  Fields *fields;
  FieldVector found;
  BlockVector blocks;   /* the blocks anew */
  bool one_line;        /* as each of the blocks is */
} Reading;

/* ----------------------------------------------------------------- Labels */

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

static uint32_t skip_space(const char *text, uint32_t at, uint32_t end) {
  while (at < end && is_space(text[at])) at++;
  return at;
}

static bool same_folded(const char *text, const char *name, uint32_t size) {
  for (uint32_t i = 0; i < size; i++)
    if (quoth__fold_byte((unsigned char)text[i]) != quoth__fold_byte((unsigned char)name[i])) return false;
  return true;
}

/* A code stands before white space in its own case; a label before a colon, or alone
** on its line. Returns where the value may begin, 0: the label does not stand here. That
** something else stands behind is seen at once. */
static uint32_t label_end(const LayoutField *label, const char *text, uint32_t at, uint32_t end) {
  uint32_t behind = at + label->size;
  if (behind > end) return 0;
  bool last = behind == end || text[behind] == '\n', colon = !last && text[behind] == ':';
  if (label->code)
    return (last || is_space(text[behind])) && !memcmp(text + at, label->name, label->size) ? behind : 0;
  if (!(last || colon) || !same_folded(text + at, label->name, label->size)) return 0;
  return behind + colon;
}

static bool read_line(Reading *r, uint32_t block, uint32_t at, uint32_t end) {
  const Layout *layout = r->a->rules->layout;
  const char *text = r->a->source.text;
  unsigned char first = quoth__fold_byte((unsigned char)text[at]);
  if (first < 'a' || first > 'z') return true;
  for (uint32_t i = layout->field_first[first - 'a']; i;) {
    const LayoutField *label = &layout->fields.items[i - 1];
    uint32_t behind = label_end(label, text, at, end);
    i = label->next;
    if (!behind) continue;
    if (!quoth__room(&r->a->arena, &r->found)) return quoth__nomem(r->a);
    r->found.items[r->found.count++] = (Field){block, at, behind, label};
    break;
  }
  return true;
}

static bool find_fields(Reading *r) {
  const char *text = r->a->source.text;
  for (uint32_t i = 0; i < r->a->blocks.count; i++) {
    quoth_span span = r->a->blocks.items[i].span;
    for (uint32_t at = span.begin; at < span.end;) {
      if (!read_line(r, i, at, span.end)) return false;
      const char *stop = r->one_line ? NULL : memchr(text + at, '\n', span.end - at);
      at = stop ? skip_space(text, (uint32_t)(stop - text), span.end) : span.end;
    }
    uint32_t steps = 1 + (span.end - span.begin) / 64;
    if (!quoth__charge(&r->a->meter, STAGE_BLOCKS, steps, span.begin, &r->a->error)) return false;
  }
  return true;
}

/* -------------------------------------------------------------- Is it one? */

/* How many different labels that tell of a record were found. */
static uint32_t count_kinds(const Reading *r, bool code) {
  const LayoutField *seen[FIELDS_ALIKE];
  uint32_t kinds = 0;
  for (uint32_t i = 0; i < r->found.count && kinds < FIELDS_ALIKE; i++) {
    const LayoutField *label = r->found.items[i].label;
    uint32_t k = 0;
    if (label->code != code || label->meaning == FIELD_INDEX) continue;
    while (k < kinds && seen[k] != label) k++;
    if (k == kinds) seen[kinds++] = label;
  }
  return kinds;
}

static void keep_fields(Reading *r, bool code) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < r->found.count; i++)
    if (r->found.items[i].label->code == code) r->found.items[kept++] = r->found.items[i];
  r->found.count = kept;
}

static bool is_record(Reading *r) {
  bool codes = count_kinds(r, true) >= CODES_LEAST;
  if (!codes && count_kinds(r, false) < FIELDS_LEAST) return false;
  keep_fields(r, codes);
  return true;
}

/* ---------------------------------------------------------------- Cutting */

/* What a block of the record is, in the order of the blocks. */
static bool add_block(Reading *r, uint32_t begin, uint32_t end, FieldZone zone, quoth_role role) {
  const char *text = r->a->source.text;
  begin = skip_space(text, begin, end);
  while (end > begin && is_space(text[end - 1])) end--;
  if (begin == end) return true;
  Arena *arena = &r->a->arena;
  if (!quoth__room(arena, &r->blocks) || !quoth__room(arena, &r->fields->facts)) return quoth__nomem(r->a);
  r->blocks.items[r->blocks.count++] = (quoth_block){.span = {begin, end}, .role = QUOTH_PARAGRAPH, .read = 1};
  r->fields->facts.items[r->fields->facts.count++] = (FieldFacts){(uint8_t)zone, (uint8_t)role};
  return true;
}

/* The record while its blocks are walked. */
typedef struct Walk {
  FieldZone zone;
  quoth_role next;    /* of the block behind a label that stands alone, or QUOTH_ROLES */
  bool in_fields;     /* right behind a field that may stand above a body */
} Walk;

static quoth_role role_of(const LayoutField *label) {
  return label->meaning == FIELD_ROLE ? label->role : label->meaning == FIELD_SECTION ? QUOTH_OTHER
                                                                                      : QUOTH_BOILERPLATE;
}

static bool is_aside(const LayoutField *label) {
  return label->meaning == FIELD_ASIDE || label->meaning == FIELD_INDEX || label->role == QUOTH_CAPTION;
}

/* Where a record stands behind a label. */
static void enter(Walk *w, const LayoutField *label) {
  bool body = label->meaning == FIELD_ROLE && label->role == QUOTH_PARAGRAPH;
  if (body) w->zone = ZONE_BODY;
  else if (!is_aside(label)) w->zone = ZONE_HEAD;
  else if (w->zone == ZONE_BODY) w->zone = ZONE_TAIL;
  w->in_fields = w->zone == ZONE_HEAD;
}

static void note_section(Reading *r, const Field *field, uint32_t end) {
  quoth_metadata *m = &r->a->metadata;
  const char *text = r->a->source.text;
  uint32_t begin = skip_space(text, field->label_end, end);
  while (end > begin && is_space(text[end - 1])) end--;
  if (field->label->meaning == FIELD_SECTION && m->section.begin == m->section.end)
    m->section = (quoth_span){begin, end};
}

static bool add_field(Reading *r, Walk *w, const Field *field, uint32_t end) {
  quoth_role role = role_of(field->label);
  enter(w, field->label);
  note_section(r, field, end);
  w->next = skip_space(r->a->source.text, field->label_end, end) == end ? role : QUOTH_ROLES;
  bool story = role == QUOTH_PARAGRAPH;
  if (story) w->next = QUOTH_ROLES;
  return add_block(r, field->begin, field->label_end, ZONE_LABEL, QUOTH_BOILERPLATE) &&
         add_block(r, field->label_end, end, w->zone, story ? QUOTH_ROLES : role);
}

/* Whether nothing that stands above a body comes any more, nor a label of the body:
** then it begins without one. */
static bool fields_are_over(const Reading *r, uint32_t next) {
  return next == r->found.count || is_aside(r->found.items[next].label);
}

/* A block, or the part of one before its first field. */
static bool add_plain(Reading *r, Walk *w, uint32_t begin, uint32_t end, uint32_t next_field) {
  if (begin == end) return true;
  quoth_role role = w->next;
  if (role == QUOTH_ROLES && w->in_fields && fields_are_over(r, next_field)) w->zone = ZONE_BODY;
  w->next = QUOTH_ROLES;
  return add_block(r, begin, end, w->zone, role);
}

static bool cut_record(Reading *r) {
  Walk w = {.zone = ZONE_HEAD, .next = QUOTH_ROLES};
  uint32_t f = 0;
  for (uint32_t i = 0; i < r->a->blocks.count; i++) {
    quoth_span span = r->a->blocks.items[i].span;
    bool field = f < r->found.count && r->found.items[f].block == i;
    if (!add_plain(r, &w, span.begin, field ? r->found.items[f].begin : span.end, f)) return false;
    for (; f < r->found.count && r->found.items[f].block == i; f++) {
      bool more = f + 1 < r->found.count && r->found.items[f + 1].block == i;
      uint32_t end = more ? r->found.items[f + 1].begin : span.end;
      if (!add_field(r, &w, &r->found.items[f], end)) return false;
    }
  }
  r->a->blocks = r->blocks;
  return true;
}

bool quoth__cut_fields(quoth_article *a, bool one_line, Fields *fields) {
  Reading r = {.a = a, .fields = fields, .one_line = one_line};
  if (a->rules->layout->fields.count == 0) return true;
  return find_fields(&r) && (!is_record(&r) || cut_record(&r));
}

/* --------------------------------------------------------------- Overruling */

static bool in_story(quoth_role role) {
  return role == QUOTH_PARAGRAPH || role == QUOTH_SUBHEAD || role == QUOTH_BLOCKQUOTE ||
         role == QUOTH_LISTITEM || role == QUOTH_PULLQUOTE;
}

/* What the weights take for furniture in the middle of a body is the story. */
static quoth_role role_in_body(quoth_role role) {
  bool odd = role == QUOTH_HEADLINE || role == QUOTH_DECK || role == QUOTH_BYLINE || role == QUOTH_RELATED ||
             role == QUOTH_BOILERPLATE || role == QUOTH_OTHER;
  return odd ? QUOTH_PARAGRAPH : role;
}

static bool is_plain(const quoth_article *a, const Fields *fields, uint32_t block, FieldZone zone) {
  const FieldFacts *facts = &fields->facts.items[block];
  return facts->zone == zone && facts->role == QUOTH_ROLES && !a->page->facts[block].fixed;
}

/* Above the fields stand the name of the paper, its edition, a date and, where no
** field holds it, the headline: the longest of them. NONE: a field does. */
static uint32_t headline_above(const quoth_article *a, const Fields *fields) {
  uint32_t best = NONE, most = 0;
  for (uint32_t i = 0; i < fields->facts.count && fields->facts.items[i].zone != ZONE_BODY; i++) {
    if (fields->facts.items[i].role == QUOTH_HEADLINE) return NONE;
    quoth_role role = a->blocks.items[i].role;
    bool furniture = role == QUOTH_DATE_LINE || role == QUOTH_BOILERPLATE;
    if (!is_plain(a, fields, i, ZONE_HEAD) || furniture || a->page->facts[i].words <= most) continue;
    best = i;
    most = a->page->facts[i].words;
  }
  return best;
}

/* What the weights made of a block above the fields or behind the body. */
static quoth_role role_outside(const Facts *facts, FieldZone zone, quoth_role role) {
  if (zone == ZONE_HEAD && facts->kind == KIND_DATE) return QUOTH_DATE_LINE;
  bool free = in_story(role) || role == QUOTH_BYLINE || role == QUOTH_HEADLINE;
  return free ? QUOTH_OTHER : role;
}

void quoth__overrule_roles(quoth_article *a, const Fields *fields) {
  uint32_t headline = headline_above(a, fields);
  for (uint32_t i = 0; i < fields->facts.count; i++) {
    FieldZone zone = (FieldZone)fields->facts.items[i].zone;
    if (!is_plain(a, fields, i, zone) || zone == ZONE_LABEL) continue;
    quoth_block *block = &a->blocks.items[i];
    quoth_role role = zone == ZONE_BODY ? role_in_body(block->role)
                    : i == headline ? QUOTH_HEADLINE : role_outside(&a->page->facts[i], zone, block->role);
    if (role == block->role) continue;
    block->role = role;
    block->read = role != QUOTH_OTHER || (a->flags & QUOTH_ALL_BLOCKS) != 0;
  }
}
