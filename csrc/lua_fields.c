/*
** lua_fields.c - the fields of every kind of view.
*/
#include "lua_view.h"

#include <string.h>

static const void *at(const View *view, size_t offset) { return (const char *)view->item + offset; }

#define GET(type, view, offset) (*(const type *)at(view, offset))

/* ------------------------------------------------------------ kinds of field */

static void push_string(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, GET(char *, view, offset)); /* NULL: nil */
}

static void push_first(lua_State *L, const View *view, size_t offset) {
  lua_pushinteger(L, (lua_Integer)GET(quoth_span, view, offset).begin + 1);
}

static void push_last(lua_State *L, const View *view, size_t offset) {
  lua_pushinteger(L, (lua_Integer)GET(quoth_span, view, offset).end);
}

static void push_span_text(lua_State *L, const View *view, size_t offset) {
  quoth_span span = GET(quoth_span, view, offset);
  lua_pushlstring(L, quoth_text(quoth_lua_article_of(L, view), NULL) + span.begin, span.end - span.begin);
}

static void push_u32(lua_State *L, const View *view, size_t offset) {
  lua_pushinteger(L, GET(uint32_t, view, offset));
}

static void push_boolean(lua_State *L, const View *view, size_t offset) {
  lua_pushboolean(L, GET(int, view, offset));
}

static void push_double(lua_State *L, const View *view, size_t offset) {
  double number = GET(double, view, offset);
  lua_Integer whole;
  if (number != number) lua_pushnil(L);
  else if (lua_numbertointeger(number, &whole) && (double)whole == number) lua_pushinteger(L, whole);
  else lua_pushnumber(L, number);
}

/* A span that may be empty: nil then. */
static void push_span(lua_State *L, const View *view, size_t offset) {
  const quoth_span *span = at(view, offset);
  if (span->begin == span->end) { lua_pushnil(L); return; }
  quoth_lua_push_owner(L);
  quoth_lua_part_view(L, SPAN_TYPE, span, 0);
}

/* ------------------------------------------------------------ the fields */

#define SPAN_FIELDS(type, member)                               \
  {"first", push_first, offsetof(type, member)},                \
  {"last", push_last, offsetof(type, member)},                  \
  {"text", push_span_text, offsetof(type, member)}

static const Field span_fields[] = {
  {"first", push_first, 0}, {"last", push_last, 0}, {"text", push_span_text, 0}, {NULL, NULL, 0}
};

static void push_role(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_role_name(GET(quoth_role, view, offset)));
}

static const Field block_fields[] = {
  SPAN_FIELDS(quoth_block, span),
  {"role", push_role, offsetof(quoth_block, role)},
  {"read", push_boolean, offsetof(quoth_block, read)},
  {NULL, NULL, 0}
};

static void push_block(lua_State *L, const View *view, size_t offset) {
  uint32_t block = GET(uint32_t, view, offset);
  quoth_lua_push_item(L, BLOCKS, quoth_lua_push_owner(L), block);
}

static const Field sentence_fields[] = {
  SPAN_FIELDS(quoth_sentence, span),
  {"block", push_block, offsetof(quoth_sentence, block)},
  {NULL, NULL, 0}
};

static void push_flag(lua_State *L, const View *view, size_t flag) {
  lua_pushboolean(L, (GET(uint32_t, view, offsetof(quoth_token, flags)) & flag) != 0);
}

static void push_token_number(lua_State *L, const View *view, size_t offset) {
  uint32_t number = GET(uint32_t, view, offset);
  if (number == QUOTH_NO_NUMBER) lua_pushnil(L); else lua_pushinteger(L, number);
}

static const Field token_fields[] = {
  SPAN_FIELDS(quoth_token, span),
  {"number", push_token_number, offsetof(quoth_token, number)},
  {"word", push_flag, QUOTH_TOKEN_WORD},
  {"numeric", push_flag, QUOTH_TOKEN_NUMBER},
  {"punct", push_flag, QUOTH_TOKEN_PUNCT},
  {"cap", push_flag, QUOTH_TOKEN_CAP},
  {"upper", push_flag, QUOTH_TOKEN_UPPER},
  {"lower", push_flag, QUOTH_TOKEN_LOWER},
  {"digits", push_flag, QUOTH_TOKEN_DIGITS},
  {"ordinal", push_flag, QUOTH_TOKEN_ORDINAL},
  {"decimal", push_flag, QUOTH_TOKEN_DECIMAL},
  {"glued", push_flag, QUOTH_TOKEN_GLUED},
  {"quote", push_flag, QUOTH_TOKEN_QUOTE},
  {"initials", push_flag, QUOTH_TOKEN_INITIALS},
  {"opens_sentence", push_flag, QUOTH_TOKEN_FIRST},
  {"ends_sentence", push_flag, QUOTH_TOKEN_LAST},
  {"opens_line", push_flag, QUOTH_TOKEN_LINE},
  {"quoted", push_flag, QUOTH_TOKEN_QUOTED},
  {NULL, NULL, 0}
};

static const Field hit_fields[] = {
  SPAN_FIELDS(quoth_hit, span),
  {"lexicon", push_string, offsetof(quoth_hit, lexicon)},
  {"lemma", push_string, offsetof(quoth_hit, lemma)},
  {NULL, NULL, 0}
};

static void push_date_type(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_date_type_name(GET(quoth_date_type, view, offset)));
}

static void push_date_parts(lua_State *L, const View *view, size_t which) {
  const quoth_date *date = at(view, which);
  if (date->part_count == 0) lua_pushnil(L);
  else quoth_lua_push_array(L, "quoth.datepart", date->parts, date->part_count, sizeof *date->parts);
}

static const Field date_fields[] = {
  SPAN_FIELDS(quoth_date, span),
  {"type", push_date_type, offsetof(quoth_date, type)},
  {"value", push_string, offsetof(quoth_date, value)},
  {"mod", push_string, offsetof(quoth_date, mod)},
  {"quant", push_string, offsetof(quoth_date, quant)},
  {"freq", push_string, offsetof(quoth_date, freq)},
  {"edtf", push_string, offsetof(quoth_date, edtf)},
  {"earliest", push_string, offsetof(quoth_date, earliest)},
  {"latest", push_string, offsetof(quoth_date, latest)},
  {"parts", push_date_parts, 0},
  {"rule", push_string, offsetof(quoth_date, rule)},
  {NULL, NULL, 0}
};

static const Field datepart_fields[] = {
  SPAN_FIELDS(quoth_date_part, span),
  {"type", push_date_type, offsetof(quoth_date_part, type)},
  {"value", push_string, offsetof(quoth_date_part, value)},
  {NULL, NULL, 0}
};

static void push_entity_kind(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_entity_kind_name(GET(quoth_entity_kind, view, offset)));
}

static void push_roles(lua_State *L, const View *view, size_t which) {
  const quoth_entity *entity = at(view, which);
  lua_createtable(L, (int)entity->role_count, 0);
  for (uint32_t i = 0; i < entity->role_count; i++) {
    lua_pushstring(L, entity->roles[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static void push_mentions(lua_State *L, const View *view, size_t which) {
  const quoth_entity *entity = at(view, which);
  quoth_lua_push_array(L, SPAN_TYPE, entity->mentions, entity->mention_count, sizeof *entity->mentions);
}

static const Field entity_fields[] = {
  {"id", push_u32, offsetof(quoth_entity, id)},
  {"kind", push_entity_kind, offsetof(quoth_entity, kind)},
  {"name", push_string, offsetof(quoth_entity, name)},
  {"roles", push_roles, 0},
  {"mentions", push_mentions, 0},
  {NULL, NULL, 0}
};

/* An item by its number; nil for none, and while a function of a rule is asked before the stage that makes it. */
static void push_numbered(lua_State *L, const View *view, Kind kind, int32_t number) {
  int known = number >= 0 && (size_t)number < quoth_lua_count_of(quoth_lua_article_of(L, view), kind);
  if (known) quoth_lua_push_item(L, kind, quoth_lua_push_owner(L), (uint32_t)number); else lua_pushnil(L);
}

static void push_entity(lua_State *L, const View *view, size_t offset) {
  push_numbered(L, view, ENTITIES, GET(int32_t, view, offset));
}

static const Field party_fields[] = {
  SPAN_FIELDS(quoth_party, span),
  {"entity", push_entity, offsetof(quoth_party, entity)},
  {NULL, NULL, 0}
};

static void push_quote_kind(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_quote_kind_name(GET(quoth_quote_kind, view, offset)));
}

static void push_stance(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_stance_name(GET(quoth_stance, view, offset)));
}

static void push_content(lua_State *L, const View *view, size_t which) {
  const quoth_quote *quote = at(view, which);
  quoth_lua_push_array(L, SPAN_TYPE, quote->content, quote->content_count, sizeof *quote->content);
}

static void push_via(lua_State *L, const View *view, size_t which) {
  const quoth_quote *quote = at(view, which);
  quoth_lua_push_array(L, "quoth.party", quote->via, quote->via_count, sizeof *quote->via);
}

static void push_party(lua_State *L, const View *view, size_t offset) {
  const quoth_party *party = at(view, offset);
  if (party->span.begin == party->span.end) { lua_pushnil(L); return; }
  quoth_lua_push_owner(L);
  quoth_lua_part_view(L, "quoth.party", party, 0);
}

static void push_when(lua_State *L, const View *view, size_t offset) {
  push_numbered(L, view, DATES, GET(int32_t, view, offset));
}

/* From where the first of its parts begins to where the last ends. */
static quoth_span quote_extent(const quoth_quote *quote) {
  return (quoth_span){quote->content[0].begin, quote->content[quote->content_count - 1].end};
}

static void push_quote_first(lua_State *L, const View *view, size_t which) {
  lua_pushinteger(L, (lua_Integer)quote_extent(at(view, which)).begin + 1);
}

static void push_quote_last(lua_State *L, const View *view, size_t which) {
  lua_pushinteger(L, (lua_Integer)quote_extent(at(view, which)).end);
}

static const Field quote_fields[] = {
  {"first", push_quote_first, 0},
  {"last", push_quote_last, 0},
  {"kind", push_quote_kind, offsetof(quoth_quote, kind)},
  {"content", push_content, 0},
  {"text", push_string, offsetof(quoth_quote, text)},
  {"cue", push_span, offsetof(quoth_quote, cue)},
  {"lemma", push_string, offsetof(quoth_quote, lemma)},
  {"source", push_party, offsetof(quoth_quote, source)},
  {"speaker", push_entity, offsetof(quoth_quote, speaker)},
  {"via", push_via, 0},
  {"principal", push_entity, offsetof(quoth_quote, principal)},
  {"to", push_party, offsetof(quoth_quote, to)},
  {"when", push_when, offsetof(quoth_quote, when)},
  {"stance", push_stance, offsetof(quoth_quote, stance)},
  {"confidence", push_double, offsetof(quoth_quote, confidence)},
  {"rule", push_string, offsetof(quoth_quote, rule)},
  {NULL, NULL, 0}
};

static void push_captured_mark(lua_State *L, const View *view, size_t offset) {
  push_numbered(L, view, MARKS, GET(int32_t, view, offset));
}

static const Field capture_fields[] = {
  SPAN_FIELDS(quoth_capture, span),
  {"name", push_string, offsetof(quoth_capture, name)},
  {"lemma", push_string, offsetof(quoth_capture, lemma)},
  {"number", push_double, offsetof(quoth_capture, number)},
  {"type", push_string, offsetof(quoth_capture, type)},
  {"mark", push_captured_mark, offsetof(quoth_capture, mark)},
  {"date", push_when, offsetof(quoth_capture, date)},
  {"entity", push_entity, offsetof(quoth_capture, entity)},
  {NULL, NULL, 0}
};

static void push_captures(lua_State *L, const View *view, size_t which) {
  const quoth_mark *mark = at(view, which);
  int article = quoth_lua_push_owner(L);
  lua_createtable(L, 0, (int)mark->capture_count);
  for (uint32_t i = 0; i < mark->capture_count; i++) {
    quoth_lua_push_view(L, "quoth.capture", article, &mark->captures[i], i);
    lua_setfield(L, -2, mark->captures[i].name);
  }
}

static const Field mark_fields[] = {
  SPAN_FIELDS(quoth_mark, span),
  {"type", push_string, offsetof(quoth_mark, type)},
  {"rule", push_string, offsetof(quoth_mark, rule)},
  {"number", push_double, offsetof(quoth_mark, number)},
  {"captures", push_captures, 0},
  {NULL, NULL, 0}
};

static const Field author_fields[] = {
  SPAN_FIELDS(quoth_author, span),
  {"name", push_string, offsetof(quoth_author, name)},
  {NULL, NULL, 0}
};

static void push_authors(lua_State *L, const View *view, size_t which) {
  const quoth_metadata *metadata = at(view, which);
  quoth_lua_push_array(L, "quoth.author", metadata->authors, metadata->author_count, sizeof *metadata->authors);
}

static void push_whole_text(lua_State *L, const View *view, size_t which) {
  size_t size;
  const char *text = quoth_text(quoth_lua_article_of(L, view), &size);
  (void)which;
  lua_pushlstring(L, text, size);
}

const Field quoth_lua_article_fields[] = {
  {"text", push_whole_text, 0},
  {"id", push_string, offsetof(quoth_metadata, id)},
  {"headline", push_span, offsetof(quoth_metadata, headline)},
  {"published", push_string, offsetof(quoth_metadata, published)},
  {"published_from", push_string, offsetof(quoth_metadata, published_from)},
  {"published_time", push_string, offsetof(quoth_metadata, published_time)},
  {"updated", push_string, offsetof(quoth_metadata, updated)},
  {"section", push_span, offsetof(quoth_metadata, section)},
  {"dateline", push_span, offsetof(quoth_metadata, dateline)},
  {"dateline_date", push_string, offsetof(quoth_metadata, dateline_date)},
  {"place", push_string, offsetof(quoth_metadata, place)},
  {"agency", push_string, offsetof(quoth_metadata, agency)},
  {"authors", push_authors, 0},
  {NULL, NULL, 0}
};

/* The captures of a mark are fields of it, behind its own. */
static int mark_index(lua_State *L) {
  const View *view = quoth_lua_check_view(L, 1);
  const quoth_mark *mark = view->item;
  const char *name = lua_tostring(L, 2);
  quoth_lua_article_of(L, view);
  if (quoth_lua_find_field(L, lua_upvalueindex(1), 2)) return quoth_lua_view_index(L);
  for (uint32_t i = 0; name && i < mark->capture_count; i++) {
    if (strcmp(mark->captures[i].name, name) != 0) continue;
    quoth_lua_push_owner(L);
    quoth_lua_part_view(L, "quoth.capture", &mark->captures[i], i);
    return 1;
  }
  return 0; /* an absent optional capture is nil */
}

void quoth_lua_push_mark(lua_State *L, int article, const quoth_mark *mark) {
  quoth_lua_push_view(L, "quoth.mark", article, mark, 0);
}

void quoth_lua_open_fields(lua_State *L) {
  quoth_lua_open_view(L, SPAN_TYPE, span_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.block", block_fields, "role", 1, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.sentence", sentence_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.token", token_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.hit", hit_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.date", date_fields, "value", 1, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.datepart", datepart_fields, "value", 1, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.entity", entity_fields, "name", 1, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.party", party_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.quote", quote_fields, "text", 1, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.mark", mark_fields, "type", 1, mark_index);
  quoth_lua_open_view(L, "quoth.capture", capture_fields, "text", 0, quoth_lua_view_index);
  quoth_lua_open_view(L, "quoth.author", author_fields, "name", 1, quoth_lua_view_index);
}
