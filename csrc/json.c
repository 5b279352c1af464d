/*
** json.c - an article as JSON, schema quoth/1.
**
** One pass over what the stages left, through a buffer into the caller's writer;
** nothing of the article is changed. Offsets are those of the caller's input,
** except when `text` is part of the output (asked for, or because the input was
** transcoded): then offsets are into that. units.c counts them in the unit asked
** for.
**
** Entry: quoth_write_json.
*/
#include <math.h>

#include "document.h"
#include "units.h"
#include "writer.h"

typedef struct Json {
  Writer out;
  const quoth_article *a;
  Units units;
  bool pretty;
  bool comma;      /* something stands before the next key or item */
  uint32_t depth;
} Json;

/* ------------------------------------------------------------ the syntax */

/* Pretty: a line for each key of the article and for each item of its lists; what
** lies deeper stands on its parent's line. */
#define KEY_DEPTH 1u
#define ITEM_DEPTH 2u

/* Room for what stands between two keys or items: a comma and a line break, or a blank. */
#define GAP_MOST (2 + 2 * ITEM_DEPTH)

static char *new_line(char *to, uint32_t depth) {
  *to++ = '\n';
  for (uint32_t i = 0; i < depth; i++, to += 2) memcpy(to, "  ", 2);
  return to;
}

/* Before a key (depth 1 breaks the line) and before an item of a list (depth 2). The
** caller goes on writing, `more` bytes at most. */
static char *separate(Json *j, uint32_t breaks, size_t more) {
  char *to = quoth__to_write(&j->out, GAP_MOST + more);
  bool breaks_line = j->pretty && j->depth == breaks;
  if (j->comma) *to++ = ',';
  if (j->comma && j->pretty && !breaks_line) *to++ = ' ';
  j->comma = false;
  return breaks_line ? new_line(to, j->depth) : to;
}

static void open(Json *j, const char *bracket) {
  quoth__put(&j->out, bracket, 1);
  j->depth++;
  j->comma = false;
}

/* Inside the bracket lie keys or items, and the line breaks as before them; an
** empty list closes where it opened. */
static void close(Json *j, const char *bracket) {
  uint32_t breaks = *bracket == '}' ? KEY_DEPTH : ITEM_DEPTH;
  bool breaks_line = j->pretty && j->comma && j->depth == breaks;
  char *to = quoth__to_write(&j->out, GAP_MOST + 1);
  j->depth--;
  if (breaks_line) to = new_line(to, j->depth);
  *to++ = *bracket;
  quoth__wrote(&j->out, to);
  j->comma = true;
}

static void item(Json *j) { quoth__wrote(&j->out, separate(j, ITEM_DEPTH, 0)); }

static void open_item(Json *j) {
  item(j);
  open(j, "{");
}

static void string(Json *j, const char *text, size_t size) {
  quoth__put_json_string(&j->out, text, size);
  j->comma = true;
}

/* A key as it is written, with so many bytes behind it that KEY_MOST can be copied. */
typedef struct Key { const char *text; size_t size; } Key;

#define KEY_MOST 16u
#define KEY(name) ((Key){"\"" name "\"" "                ", sizeof name + 1})

static char *put_colon(const Json *j, char *to) {
  *to++ = ':';
  if (j->pretty) *to++ = ' ';
  return to;
}

/* The key; the caller goes on writing, `more` bytes at most. */
static char *put_key(Json *j, Key name, size_t more) {
  char *to = separate(j, KEY_DEPTH, KEY_MOST + 2 + more);
  memcpy(to, name.text, KEY_MOST);
  return put_colon(j, to + name.size);
}

static void key(Json *j, Key name) { quoth__wrote(&j->out, put_key(j, name, 0)); }

/* A key that the engine does not know. */
static void key_of(Json *j, const char *name) {
  quoth__wrote(&j->out, separate(j, KEY_DEPTH, 0));
  quoth__put_json_string(&j->out, name, strlen(name));
  quoth__wrote(&j->out, put_colon(j, quoth__to_write(&j->out, 2)));
}

static void open_key(Json *j, Key name, const char *bracket) {
  key(j, name);
  open(j, bracket);
}

static void null(Json *j) {
  quoth__put(&j->out, "null", 4);
  j->comma = true;
}

static void string_or_null(Json *j, Key name, const char *text) {
  key(j, name);
  if (text) string(j, text, strlen(text)); else null(j);
}

static void string_if(Json *j, Key name, const char *text) {
  if (text) string_or_null(j, name, text);
}

static void integer(Json *j, Key name, uint64_t number) {
  char *to = put_key(j, name, NUMBER_MOST);
  quoth__wrote(&j->out, quoth__digits(to, number));
  j->comma = true;
}

static void index_or_null(Json *j, Key name, int32_t index) {
  if (index >= 0) { integer(j, name, (uint64_t)index); return; }
  key(j, name);
  null(j);
}

static void decimal(Json *j, Key name, double number) {
  key(j, name);
  quoth__put_decimal(&j->out, number);
  j->comma = true;
}

/* Of a mark or what it captured: NaN when there is none. */
static void number_if(Json *j, double number) {
  if (!isfinite(number)) return;
  key(j, KEY("number"));
  quoth__put_double(&j->out, number);
  j->comma = true;
}

/* ------------------------------------------------------------ spans */

static void offsets(Json *j, quoth_span span) {
  integer(j, KEY("begin"), quoth__unit_offset(&j->units, span.begin));
  integer(j, KEY("end"), quoth__unit_offset(&j->units, span.end));
}

static void span_text(Json *j, Key name, quoth_span span) {
  key(j, name);
  string(j, j->a->source.text + span.begin, span.end - span.begin);
}

static void span(Json *j, quoth_span s) {
  offsets(j, s);
  span_text(j, KEY("text"), s);
}

static void span_item(Json *j, quoth_span s) {
  open_item(j);
  span(j, s);
  close(j, "}");
}

static void span_or_null(Json *j, Key name, quoth_span s) {
  key(j, name);
  if (s.begin == s.end) { null(j); return; }
  open(j, "{");
  span(j, s);
  close(j, "}");
}

static void span_if(Json *j, Key name, quoth_span s) {
  if (s.begin < s.end) span_or_null(j, name, s);
}

/* ------------------------------------------------------------ the article */

static const char *unit_name(quoth_unit unit) {
  return unit == QUOTH_CHAR ? "char" : unit == QUOTH_UTF16 ? "utf16" : "byte";
}

static void authors(Json *j, const quoth_metadata *m) {
  open_key(j, KEY("authors"), "[");
  for (uint32_t i = 0; i < m->author_count; i++) {
    open_item(j);
    string_or_null(j, KEY("name"), m->authors[i].name);
    offsets(j, m->authors[i].span);
    close(j, "}");
  }
  close(j, "]");
}

static void dateline(Json *j, const quoth_metadata *m) {
  key(j, KEY("dateline"));
  if (m->dateline.begin == m->dateline.end) { null(j); return; }
  open(j, "{");
  span(j, m->dateline);
  string_if(j, KEY("place"), m->place);
  string_if(j, KEY("date"), m->dateline_date);
  close(j, "}");
}

static void metadata(Json *j, quoth_unit unit) {
  const quoth_metadata *m = &j->a->metadata;
  string_or_null(j, KEY("schema"), QUOTH_SCHEMA);
  string_or_null(j, KEY("id"), m->id);
  string_or_null(j, KEY("unit"), unit_name(unit));
  string_or_null(j, KEY("published"), m->published);
  string_or_null(j, KEY("published_from"), m->published_from);
  string_if(j, KEY("published_time"), m->published_time);
  string_if(j, KEY("updated"), m->updated);
  span_if(j, KEY("section"), m->section);
  span_or_null(j, KEY("headline"), m->headline);
  authors(j, m);
  string_or_null(j, KEY("agency"), m->agency);
  string_or_null(j, KEY("place"), m->place);
  dateline(j, m);
}

static bool in_body(const quoth_block *block) {
  return block->role == QUOTH_PARAGRAPH || block->role == QUOTH_BLOCKQUOTE ||
         block->role == QUOTH_LISTITEM || block->role == QUOTH_SUBHEAD || block->role == QUOTH_DATELINE;
}

/* A dateline runs into the paragraph behind it, on the same line. */
static const char *block_gap(const quoth_article *a, uint32_t before, uint32_t begin) {
  return memchr(a->source.text + before, '\n', begin - before) ? "\\n\\n" : " ";
}

static void body(Json *j) {
  uint32_t before = NONE;
  key(j, KEY("body"));
  quoth__put(&j->out, "\"", 1);
  for (uint32_t i = 0; i < j->a->blocks.count; i++) {
    const quoth_block *block = &j->a->blocks.items[i];
    if (!in_body(block)) continue;
    if (before != NONE) {
      const char *gap = block_gap(j->a, before, block->span.begin);
      quoth__put(&j->out, gap, strlen(gap));
    }
    quoth__put_json(&j->out, j->a->source.text + block->span.begin, block->span.end - block->span.begin);
    before = block->span.end;
  }
  quoth__put(&j->out, "\"", 1);
  j->comma = true;
}

static void sentences(Json *j) {
  open_key(j, KEY("sentences"), "[");
  for (uint32_t i = 0; i < j->a->sentences.count; i++) span_item(j, j->a->sentences.items[i].span);
  close(j, "]");
}

static void tokens(Json *j) {
  open_key(j, KEY("tokens"), "[");
  for (uint32_t i = 0; i < j->a->tokens.count; i++)
    span_item(j, (quoth_span){j->a->tokens.begin[i], j->a->tokens.end[i]});
  close(j, "]");
}

static bool shows_text(const quoth_article *a, uint32_t with) {
  return (with & QUOTH_WITH_TEXT) || quoth_transcoded(a);
}

static void parts_asked_for(Json *j, uint32_t with) {
  if (shows_text(j->a, with)) {
    key(j, KEY("text"));
    string(j, j->a->source.text, j->a->source.size);
  }
  if (with & QUOTH_WITH_BODY) body(j);
  if (with & QUOTH_WITH_SENTENCES) sentences(j);
  if (with & QUOTH_WITH_TOKENS) tokens(j);
}

static void blocks(Json *j) {
  open_key(j, KEY("blocks"), "[");
  for (uint32_t i = 0; i < j->a->blocks.count; i++) {
    open_item(j);
    string_or_null(j, KEY("role"), quoth_role_name(j->a->blocks.items[i].role));
    offsets(j, j->a->blocks.items[i].span);
    close(j, "}");
  }
  close(j, "]");
}

/* ------------------------------------------------------------ dates */

static void date_parts(Json *j, const quoth_date *date) {
  if (date->part_count == 0) return;
  open_key(j, KEY("parts"), "[");
  for (uint32_t i = 0; i < date->part_count; i++) {
    open_item(j);
    span(j, date->parts[i].span);
    string_or_null(j, KEY("type"), quoth_date_type_name(date->parts[i].type));
    string_or_null(j, KEY("value"), date->parts[i].value);
    close(j, "}");
  }
  close(j, "]");
}

static void date(Json *j, const quoth_date *d) {
  open_item(j);
  span(j, d->span);
  string_or_null(j, KEY("type"), quoth_date_type_name(d->type));
  string_or_null(j, KEY("value"), d->value);
  string_if(j, KEY("mod"), d->mod);
  string_if(j, KEY("quant"), d->quant);
  string_if(j, KEY("freq"), d->freq);
  string_or_null(j, KEY("edtf"), d->edtf);
  string_or_null(j, KEY("earliest"), d->earliest);
  string_or_null(j, KEY("latest"), d->latest);
  date_parts(j, d);
  string_or_null(j, KEY("rule"), d->rule);
  close(j, "}");
}

static void dates(Json *j) {
  open_key(j, KEY("dates"), "[");
  for (uint32_t i = 0; i < j->a->dates.count; i++) date(j, &j->a->dates.items[i]);
  close(j, "]");
}

/* ------------------------------------------------------------ who */

static void roles(Json *j, const quoth_entity *entity) {
  open_key(j, KEY("roles"), "[");
  for (uint32_t i = 0; i < entity->role_count; i++) {
    item(j);
    string(j, entity->roles[i], strlen(entity->roles[i]));
  }
  close(j, "]");
}

static void entity(Json *j, const quoth_entity *e) {
  open_item(j);
  integer(j, KEY("id"), e->id);
  string_or_null(j, KEY("kind"), quoth_entity_kind_name(e->kind));
  string_or_null(j, KEY("name"), e->name);
  roles(j, e);
  open_key(j, KEY("mentions"), "[");
  for (uint32_t i = 0; i < e->mention_count; i++) span_item(j, e->mentions[i]);
  close(j, "]");
  close(j, "}");
}

static void entities(Json *j) {
  open_key(j, KEY("entities"), "[");
  for (uint32_t i = 0; i < j->a->entities.count; i++) entity(j, &j->a->entities.items[i]);
  close(j, "]");
}

/* ------------------------------------------------------------ quotes */

static void party(Json *j, const quoth_party *p) {
  open(j, "{");
  span(j, p->span);
  index_or_null(j, KEY("entity"), p->entity);
  close(j, "}");
}

static void party_or_null(Json *j, Key name, const quoth_party *p) {
  key(j, name);
  if (p->span.begin == p->span.end) null(j); else party(j, p);
}

static void cue(Json *j, const quoth_quote *q) {
  key(j, KEY("cue"));
  if (q->cue.begin == q->cue.end) { null(j); return; }
  open(j, "{");
  span(j, q->cue);
  string_or_null(j, KEY("lemma"), q->lemma);
  close(j, "}");
}

static void who(Json *j, const quoth_quote *q) {
  party_or_null(j, KEY("source"), &q->source);
  index_or_null(j, KEY("speaker"), q->speaker);
  open_key(j, KEY("via"), "[");
  for (uint32_t i = 0; i < q->via_count; i++) {
    item(j);
    party(j, &q->via[i]);
  }
  close(j, "]");
  index_or_null(j, KEY("for"), q->principal);
  party_or_null(j, KEY("to"), &q->to);
}

static void quote(Json *j, const quoth_quote *q) {
  open_item(j);
  string_or_null(j, KEY("kind"), quoth_quote_kind_name(q->kind));
  open_key(j, KEY("content"), "[");
  for (uint32_t i = 0; i < q->content_count; i++) span_item(j, q->content[i]);
  close(j, "]");
  string_or_null(j, KEY("text"), q->text);
  cue(j, q);
  who(j, q);
  index_or_null(j, KEY("when"), q->when);
  string_or_null(j, KEY("stance"), quoth_stance_name(q->stance));
  decimal(j, KEY("confidence"), q->confidence);
  string_or_null(j, KEY("rule"), q->rule);
  close(j, "}");
}

static void quotes(Json *j) {
  open_key(j, KEY("quotes"), "[");
  for (uint32_t i = 0; i < j->a->quotes.count; i++) quote(j, &j->a->quotes.items[i]);
  close(j, "]");
}

/* ------------------------------------------------------------ marks */

static void captures(Json *j, const quoth_mark *m) {
  open_key(j, KEY("captures"), "{");
  for (uint32_t i = 0; i < m->capture_count; i++) {
    const quoth_capture *c = &m->captures[i];
    key_of(j, c->name);
    open(j, "{");
    span(j, c->span);
    string_if(j, KEY("lemma"), c->lemma);
    number_if(j, c->number);
    if (c->date != QUOTH_NONE) integer(j, KEY("date"), (uint32_t)c->date);
    if (c->entity != QUOTH_NONE) integer(j, KEY("entity"), (uint32_t)c->entity);
    close(j, "}");
  }
  close(j, "}");
}

static void marks(Json *j) {
  open_key(j, KEY("marks"), "[");
  for (uint32_t i = 0; i < j->a->user_marks.count; i++) {
    const quoth_mark *m = &j->a->user_marks.items[i];
    open_item(j);
    string_or_null(j, KEY("type"), m->type);
    span(j, m->span);
    string_or_null(j, KEY("rule"), m->rule);
    number_if(j, m->number);
    captures(j, m);
    close(j, "}");
  }
  close(j, "]");
}

/* ------------------------------------------------------------ all of it */

static void everything(Json *j, const quoth_write_options *options) {
  open(j, "{");
  metadata(j, options->unit);
  parts_asked_for(j, options->with);
  blocks(j);
  dates(j);
  entities(j);
  quotes(j);
  marks(j);
  close(j, "}");
}

#define FIRST_SIZE (offsetof(quoth_write_options, pretty) + sizeof(int))
#define KNOWN_PARTS (QUOTH_WITH_BODY | QUOTH_WITH_SENTENCES | QUOTH_WITH_TOKENS | QUOTH_WITH_TEXT)

static bool whole_options(quoth_write_options *whole, const quoth_write_options *options, quoth_error *error) {
  *whole = (quoth_write_options){0};
  if (!quoth__take_options(whole, sizeof *whole, options, FIRST_SIZE, error)) return false;
  if (whole->unit > QUOTH_UTF16) return quoth__fail(error, QUOTH_EARGUMENT, 0, "unit: there is none of number %u",
                                                    (unsigned)whole->unit);
  uint32_t unknown = whole->with & ~KNOWN_PARTS;
  return !unknown || quoth__fail(error, QUOTH_EARGUMENT, 0, "with: no part has the bits 0x%x", (unsigned)unknown);
}

quoth_status quoth_write_json(const quoth_article *article, const quoth_write_options *options,
                              quoth_writer write, void *ud, quoth_error *error) {
  quoth_write_options whole;
  Json j; /* not zeroed: its buffer is larger than most answers */
  if (error) *error = (quoth_error){0};
  if (!whole_options(&whole, options, error)) return QUOTH_EARGUMENT;
  if (!quoth__units_open(&j.units, article, whole.unit, shows_text(article, whole.with))) {
    quoth__no_memory(error);
    return QUOTH_EMEMORY;
  }
  j.a = article;
  j.pretty = whole.pretty != 0;
  j.comma = false;
  j.depth = 0;
  quoth__writer_start(&j.out, write, ud);
  everything(&j, &whole);
  quoth__units_close(&j.units);
  return quoth__writer_end(&j.out, error);
}
