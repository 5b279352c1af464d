/*
** timeml.c - the text with inline TIMEX3 (TimeML 1.2.1).
**
** A range or list written as one expression becomes one TIMEX3 for each of its
** parts, which is how TimeML has it.
**
** Entry: quoth_write_timeml.
*/
#include "document.h"
#include "writer.h"

typedef struct TimeML {
  Writer out;
  const quoth_article *a;
  uint32_t at;   /* the text is written up to here */
  uint64_t tid;  /* of the next TIMEX3; t0 is the date of publication */
} TimeML;

static void put(TimeML *t, const char *markup) { quoth__put(&t->out, markup, strlen(markup)); }

static void text_up_to(TimeML *t, uint32_t end) {
  quoth__put_xml(&t->out, t->a->source.text + t->at, end - t->at);
  t->at = end;
}

static void attribute(TimeML *t, const char *name, const char *value) {
  if (!value) return;
  put(t, " ");
  put(t, name);
  put(t, "=\"");
  quoth__put_xml(&t->out, value, strlen(value));
  put(t, "\"");
}

static void open_timex(TimeML *t, quoth_date_type type, const char *value) {
  put(t, "<TIMEX3 tid=\"t");
  quoth__put_number(&t->out, t->tid++);
  put(t, "\"");
  attribute(t, "type", quoth_date_type_name(type));
  attribute(t, "value", value ? value : "");
}

static void timex_text(TimeML *t, quoth_span span) {
  put(t, ">");
  text_up_to(t, span.end);
  put(t, "</TIMEX3>");
}

static void parts(TimeML *t, const quoth_date *date) {
  for (uint32_t i = 0; i < date->part_count; i++) {
    const quoth_date_part *part = &date->parts[i];
    if (part->span.begin < t->at || part->span.begin == part->span.end) continue;
    text_up_to(t, part->span.begin);
    open_timex(t, part->type, part->value);
    timex_text(t, part->span);
  }
}

static void whole(TimeML *t, const quoth_date *date) {
  text_up_to(t, date->span.begin);
  open_timex(t, date->type, date->value);
  attribute(t, "mod", date->mod);
  attribute(t, "quant", date->quant);
  attribute(t, "freq", date->freq);
  timex_text(t, date->span);
}

/* TIMEX3 must not lie inside one another: the first one wins. */
static void dates(TimeML *t) {
  for (uint32_t i = 0; i < t->a->dates.count; i++) {
    const quoth_date *date = &t->a->dates.items[i];
    if (date->span.begin < t->at) continue;
    if (date->part_count) parts(t, date); else whole(t, date);
  }
  text_up_to(t, t->a->source.size);
}

static void head(TimeML *t) {
  const quoth_metadata *m = &t->a->metadata;
  put(t, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
  if (m->id) {
    put(t, "<DOCID>");
    quoth__put_xml(&t->out, m->id, strlen(m->id));
    put(t, "</DOCID>\n");
  }
  if (!m->published) {
    t->tid = 1;
    return;
  }
  put(t, "<DCT>");
  open_timex(t, strchr(m->published, 'T') ? QUOTH_TIME : QUOTH_DATE, m->published);
  put(t, " functionInDocument=\"CREATION_TIME\">");
  quoth__put_xml(&t->out, m->published, strlen(m->published));
  put(t, "</TIMEX3></DCT>\n");
}

quoth_status quoth_write_timeml(const quoth_article *article, quoth_writer write, void *ud,
                                quoth_error *error) {
  TimeML t = {.a = article};
  if (error) *error = (quoth_error){0};
  quoth__writer_start(&t.out, write, ud);
  head(&t);
  put(&t, "<TEXT>");
  dates(&t);
  put(&t, "</TEXT>\n</TimeML>\n");
  return quoth__writer_end(&t.out, error);
}
