/*
** lua_article.c - an article as Lua sees it: views, not tables.
**
** A view is a small userdata that points to what the engine found and keeps its
** article alive (user value 1); its fields are made when they are asked for. What
** fields a kind of view has is a table here, so that a new member of a struct in
** quoth.h is one line.
**
** Positions are 1-based and inclusive: article.text:sub(x.first, x.last) is x.
*/
#include "lua_core.h"

#include <string.h>

#define SPAN_TYPE "quoth.span"
#define LIST_TYPE "quoth.list"

typedef struct View {
  const Article *box;
  const void *item;  /* the struct of quoth.h that is shown */
  uint32_t index;    /* its place in its list, for the iterator */
} View;

/* One field: what pushes it, and what that needs to know - an offset into the
** item, or a flag. */
typedef struct Field {
  const char *name;
  void (*push)(lua_State *L, const View *view, size_t which);
  size_t which;
} Field;

/* ------------------------------------------------------------ access */

Article *quoth_lua_check_article(lua_State *L, int index) {
  Article *box = luaL_checkudata(L, index, ARTICLE_TYPE);
  if (!box->article) luaL_error(L, "attempt to use a closed article");
  return box;
}

static const quoth_article *article_of(lua_State *L, const View *view) {
  if (!view->box->article) luaL_error(L, "attempt to use a closed article");
  return view->box->article;
}

static const void *at(const View *view, size_t offset) { return (const char *)view->item + offset; }

#define GET(type, view, offset) (*(const type *)at(view, offset))

/* The article of the view at stack index 1, on top. */
static int push_owner(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  return lua_gettop(L);
}

static View *push_view(lua_State *L, const char *type, int article, const void *item, uint32_t index) {
  article = lua_absindex(L, article);
  View *view = lua_newuserdatauv(L, sizeof *view, 1);
  *view = (View){lua_touserdata(L, article), item, index};
  luaL_setmetatable(L, type);
  lua_pushvalue(L, article);
  lua_setiuservalue(L, -2, 1);
  return view;
}

/* Replaces the article on top by a view of a part of it. */
static void part_view(lua_State *L, const char *type, const void *item, uint32_t index) {
  push_view(L, type, -1, item, index);
  lua_remove(L, -2);
}

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
  lua_pushlstring(L, quoth_text(article_of(L, view), NULL) + span.begin, span.end - span.begin);
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
  push_owner(L);
  part_view(L, SPAN_TYPE, span, 0);
}

/* ------------------------------------------------------------ lists */

/* What a list holds. The order is that of list_types. */
typedef enum Kind { BLOCKS, SENTENCES, TOKENS, HITS, DATES, ENTITIES, QUOTES, MARKS, KINDS } Kind;

static const char *const list_types[KINDS] = {
  "quoth.block", "quoth.sentence", "quoth.token", "quoth.hit",
  "quoth.date", "quoth.entity", "quoth.quote", "quoth.mark"
};

typedef struct List {
  const Article *box;
  Kind kind;
  const char *type; /* marks of that type only, NULL: all; kept alive by user value 2 */
} List;

/* The array and size of the kinds that are arrays of structs. */
static const void *items_of(const quoth_article *a, Kind kind, size_t *count, size_t *size) {
  switch (kind) {
    case BLOCKS: *size = sizeof(quoth_block); return quoth_blocks(a, count);
    case SENTENCES: *size = sizeof(quoth_sentence); return quoth_sentences(a, count);
    case DATES: *size = sizeof(quoth_date); return quoth_dates(a, count);
    case ENTITIES: *size = sizeof(quoth_entity); return quoth_entities(a, count);
    case QUOTES: *size = sizeof(quoth_quote); return quoth_quotes(a, count);
    case MARKS: *size = sizeof(quoth_mark); return quoth_marks(a, count);
    case TOKENS: *count = quoth_token_count(a); return NULL;
    case HITS: *count = quoth_hit_count(a); return NULL;
    default: *count = 0; return NULL;
  }
}

/* Tokens and hits are no structs inside the article: the view has a copy behind it. */
static void push_copy(lua_State *L, const char *type, int article, const void *item, size_t size,
                      uint32_t index) {
  article = lua_absindex(L, article);
  View *view = lua_newuserdatauv(L, sizeof *view + size, 1);
  memcpy(view + 1, item, size);
  *view = (View){lua_touserdata(L, article), view + 1, index};
  luaL_setmetatable(L, type);
  lua_pushvalue(L, article);
  lua_setiuservalue(L, -2, 1);
}

/* Pushes item number `index`, which exists. */
static void push_item(lua_State *L, Kind kind, int article, uint32_t index) {
  const quoth_article *a = ((const Article *)lua_touserdata(L, article))->article;
  size_t count, size = 0;
  const char *items = items_of(a, kind, &count, &size);
  if (kind == TOKENS) {
    quoth_token token = quoth_token_at(a, index);
    push_copy(L, list_types[kind], article, &token, sizeof token, index);
  } else if (kind == HITS) {
    quoth_hit hit = quoth_hit_at(a, index);
    push_copy(L, list_types[kind], article, &hit, sizeof hit, index);
  } else {
    push_view(L, list_types[kind], article, items + index * size, index);
  }
}

static size_t count_of(const quoth_article *a, Kind kind) {
  size_t count, size;
  items_of(a, kind, &count, &size);
  return count;
}

static int passes(const List *list, const quoth_article *a, size_t index) {
  return !list->type || strcmp(quoth_marks(a, NULL)[index].type, list->type) == 0;
}

static List *check_list(lua_State *L) {
  List *list = luaL_checkudata(L, 1, LIST_TYPE);
  if (!list->box->article) luaL_error(L, "attempt to use a closed article");
  return list;
}

static int push_from(lua_State *L, const List *list, size_t index) {
  const quoth_article *a = list->box->article;
  size_t count = count_of(a, list->kind);
  while (index < count && !passes(list, a, index)) index++;
  if (index >= count) return 0;
  lua_getiuservalue(L, 1, 1);
  push_item(L, list->kind, lua_gettop(L), (uint32_t)index);
  return 1;
}

/* list(_, view) --> the next view: `for view in list do` */
static int list_call(lua_State *L) {
  const List *list = check_list(L);
  const View *view = NULL;
  if (!lua_isnoneornil(L, 3)) view = luaL_checkudata(L, 3, list_types[list->kind]);
  return push_from(L, list, view ? (size_t)view->index + 1 : 0);
}

static int list_len(lua_State *L) {
  const List *list = check_list(L);
  size_t count = count_of(list->box->article, list->kind), passing = count;
  if (list->type)
    for (size_t i = passing = 0; i < count; i++) passing += (size_t)passes(list, list->box->article, i);
  lua_pushinteger(L, (lua_Integer)passing);
  return 1;
}

/* list[i], from 1; nil outside */
static int list_index(lua_State *L) {
  const List *list = check_list(L);
  lua_Integer wanted = luaL_checkinteger(L, 2);
  size_t count = count_of(list->box->article, list->kind), index = (size_t)wanted - 1;
  if (wanted < 1 || (lua_Unsigned)wanted > count) return 0;
  if (list->type) {
    for (index = 0; index < count; index++)
      if (passes(list, list->box->article, index) && --wanted == 0) break;
  }
  return index < count ? push_from(L, list, index) : 0;
}

static int list_tostring(lua_State *L) {
  const List *list = luaL_checkudata(L, 1, LIST_TYPE);
  if (!list->box->article) lua_pushliteral(L, "quoth.list{closed}");
  else lua_pushfstring(L, "quoth.list{%d of %s}", (int)(list_len(L), lua_tointeger(L, -1)),
                       list_types[list->kind]);
  return 1;
}

/* article:quotes() and its like. Upvalue: the kind. */
static int article_list(lua_State *L) {
  Article *box = quoth_lua_check_article(L, 1);
  Kind kind = (Kind)lua_tointeger(L, lua_upvalueindex(1));
  const char *type = kind == MARKS ? luaL_optstring(L, 2, NULL) : NULL;
  lua_settop(L, 2);
  List *list = lua_newuserdatauv(L, sizeof *list, 2);
  *list = (List){box, kind, type};
  luaL_setmetatable(L, LIST_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 2);
  return 1;
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
  push_item(L, BLOCKS, push_owner(L), block);
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

/* Pushes an array of views of `count` structs of `size` bytes. */
static void push_array(lua_State *L, const char *type, const void *items, uint32_t count, size_t size) {
  int article = push_owner(L);
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    push_view(L, type, article, (const char *)items + i * size, i);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static void push_date_type(lua_State *L, const View *view, size_t offset) {
  lua_pushstring(L, quoth_date_type_name(GET(quoth_date_type, view, offset)));
}

static void push_date_parts(lua_State *L, const View *view, size_t which) {
  const quoth_date *date = at(view, which);
  if (date->part_count == 0) lua_pushnil(L);
  else push_array(L, "quoth.datepart", date->parts, date->part_count, sizeof *date->parts);
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
  push_array(L, SPAN_TYPE, entity->mentions, entity->mention_count, sizeof *entity->mentions);
}

static const Field entity_fields[] = {
  {"id", push_u32, offsetof(quoth_entity, id)},
  {"kind", push_entity_kind, offsetof(quoth_entity, kind)},
  {"name", push_string, offsetof(quoth_entity, name)},
  {"roles", push_roles, 0},
  {"mentions", push_mentions, 0},
  {NULL, NULL, 0}
};

static void push_entity(lua_State *L, const View *view, size_t offset) {
  int32_t entity = GET(int32_t, view, offset);
  if (entity < 0) lua_pushnil(L); else push_item(L, ENTITIES, push_owner(L), (uint32_t)entity);
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
  push_array(L, SPAN_TYPE, quote->content, quote->content_count, sizeof *quote->content);
}

static void push_via(lua_State *L, const View *view, size_t which) {
  const quoth_quote *quote = at(view, which);
  push_array(L, "quoth.party", quote->via, quote->via_count, sizeof *quote->via);
}

static void push_party(lua_State *L, const View *view, size_t offset) {
  const quoth_party *party = at(view, offset);
  if (party->span.begin == party->span.end) { lua_pushnil(L); return; }
  push_owner(L);
  part_view(L, "quoth.party", party, 0);
}

static void push_when(lua_State *L, const View *view, size_t offset) {
  int32_t date = GET(int32_t, view, offset);
  if (date < 0) lua_pushnil(L); else push_item(L, DATES, push_owner(L), (uint32_t)date);
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
  int32_t mark = GET(int32_t, view, offset);
  if (mark < 0 || (size_t)mark >= count_of(article_of(L, view), MARKS)) lua_pushnil(L);
  else push_item(L, MARKS, push_owner(L), (uint32_t)mark);
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
  int article = push_owner(L);
  lua_createtable(L, 0, (int)mark->capture_count);
  for (uint32_t i = 0; i < mark->capture_count; i++) {
    push_view(L, "quoth.capture", article, &mark->captures[i], i);
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
  push_array(L, "quoth.author", metadata->authors, metadata->author_count, sizeof *metadata->authors);
}

static void push_whole_text(lua_State *L, const View *view, size_t which) {
  size_t size;
  const char *text = quoth_text(article_of(L, view), &size);
  (void)which;
  lua_pushlstring(L, text, size);
}

static const Field article_fields[] = {
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

/* ------------------------------------------------------------ views */

static const View *check_view(lua_State *L, int index) {
  const View *view = lua_touserdata(L, index);
  luaL_checkudata(L, index, lua_tostring(L, lua_upvalueindex(2)));
  return view;
}

static const Field *find_field(lua_State *L, int fields, int key) {
  lua_pushvalue(L, key);
  lua_rawget(L, fields);
  const Field *field = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return field;
}

static int unknown_field(lua_State *L, const char *type) {
  return luaL_error(L, "a %s has no field '%s'", type, luaL_tolstring(L, 2, NULL));
}

/* Upvalues: fields by name, type. */
static int view_index(lua_State *L) {
  const View *view = check_view(L, 1);
  const Field *field = find_field(L, lua_upvalueindex(1), 2);
  if (!field) return unknown_field(L, lua_tostring(L, lua_upvalueindex(2)));
  article_of(L, view);
  field->push(L, view, field->which);
  return 1;
}

/* The captures of a mark are fields of it, behind its own. */
static int mark_index(lua_State *L) {
  const View *view = check_view(L, 1);
  const quoth_mark *mark = view->item;
  const char *name = lua_tostring(L, 2);
  article_of(L, view);
  if (find_field(L, lua_upvalueindex(1), 2)) return view_index(L);
  for (uint32_t i = 0; name && i < mark->capture_count; i++) {
    if (strcmp(mark->captures[i].name, name) != 0) continue;
    push_owner(L);
    part_view(L, "quoth.capture", &mark->captures[i], i);
    return 1;
  }
  return 0; /* an absent optional capture is nil */
}

static int view_tostring(lua_State *L) {
  const View *view = check_view(L, 1);
  if (!view->box->article) {
    lua_pushfstring(L, "%s{closed}", lua_tostring(L, lua_upvalueindex(2)));
    return 1;
  }
  lua_getfield(L, 1, lua_tostring(L, lua_upvalueindex(3)));
  if (lua_toboolean(L, lua_upvalueindex(4)))
    lua_pushfstring(L, "%s{%s}", lua_tostring(L, lua_upvalueindex(2)), luaL_tolstring(L, -1, NULL));
  return 1;
}

/* Two views of the same thing are equal. */
static int view_eq(lua_State *L) {
  const View *a = check_view(L, 1), *b = luaL_testudata(L, 2, lua_tostring(L, lua_upvalueindex(2)));
  lua_pushboolean(L, b && a->box == b->box && a->index == b->index &&
                     (a->item == b->item || a->item == (const void *)(a + 1)));
  return 1;
}

static void push_fields(lua_State *L, const Field *fields) {
  lua_newtable(L);
  for (; fields->name; fields++) {
    lua_pushlightuserdata(L, (void *)fields);
    lua_setfield(L, -2, fields->name);
  }
}

/* The metatable of a kind of view. tostring gives its field `shown`, which for a
** stretch of text is that text itself, else in braces behind the type. */
static void open_view(lua_State *L, const char *type, const Field *fields, const char *shown, int braces) {
  luaL_newmetatable(L, type);
  push_fields(L, fields);
  lua_pushstring(L, type);
  lua_pushcclosure(L, fields == mark_fields ? mark_index : view_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushnil(L);
  lua_pushstring(L, type);
  lua_pushstring(L, shown);
  lua_pushboolean(L, braces);
  lua_pushcclosure(L, view_tostring, 4);
  lua_setfield(L, -2, "__tostring");
  lua_pushnil(L);
  lua_pushstring(L, type);
  lua_pushcclosure(L, view_eq, 2);
  lua_setfield(L, -2, "__eq");
  lua_pop(L, 1);
}

void quoth_lua_push_mark(lua_State *L, int article, const quoth_mark *mark) {
  push_view(L, "quoth.mark", article, mark, 0);
}

/* ------------------------------------------------------------ articles */

Article *quoth_lua_new_article(lua_State *L, int rules) {
  rules = lua_absindex(L, rules);
  Article *box = lua_newuserdatauv(L, sizeof *box, 1);
  *box = (Article){NULL, NULL};
  luaL_setmetatable(L, ARTICLE_TYPE);
  lua_pushvalue(L, rules);
  lua_setiuservalue(L, -2, 1);
  return box;
}

static void count_closed(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  ((Rules *)lua_touserdata(L, -1))->open--;
  lua_pop(L, 1);
}

/* article:close(); also __close and __gc. Safe to call twice. */
static int article_close(lua_State *L) {
  Article *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
  quoth_article *owned = box->owned;
  *box = (Article){NULL, NULL};
  if (owned) count_closed(L);
  quoth_article_free(owned);
  return 0;
}

/* article:memory() --> bytes that it holds outside Lua's heap */
static int article_memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)quoth_article_memory(quoth_lua_check_article(L, 1)->article));
  return 1;
}

/* article:work(stage) --> steps, the same on every machine */
static int article_work(lua_State *L) {
  const Article *box = quoth_lua_check_article(L, 1);
  lua_pushinteger(L, (lua_Integer)quoth_work(box->article, luaL_checkstring(L, 2)));
  return 1;
}

/* article:input_position(position) --> the position in the bytes that were read */
static int article_input_position(lua_State *L) {
  const Article *box = quoth_lua_check_article(L, 1);
  size_t size;
  lua_Integer position = luaL_checkinteger(L, 2);
  quoth_text(box->article, &size);
  luaL_argcheck(L, position >= 1 && (lua_Unsigned)position <= size + 1, 2, "outside the text");
  lua_pushinteger(L, (lua_Integer)quoth_input_offset(box->article, (size_t)position - 1) + 1);
  return 1;
}

static int push_problem(lua_State *L, const quoth_problem *problem) {
  lua_createtable(L, 0, 5);
  quoth_lua_set_string(L, "rule", problem->rule);
  quoth_lua_set_string(L, "place", problem->place);
  quoth_lua_set_string(L, "message", problem->message);
  quoth_lua_set_integer(L, "first", (uint64_t)problem->span.begin + 1);
  quoth_lua_set_integer(L, "last", problem->span.end);
  return 1;
}

/* article:problems() --> host functions of rules that failed: a list of
** { rule =, place =, message =, first =, last = } */
static int article_problems(lua_State *L) {
  size_t count;
  const quoth_problem *problems = quoth_problems(quoth_lua_check_article(L, 1)->article, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_problem(L, &problems[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* article:rule_counts() --> what each rule did, when read with count_rules: a list
** of { rule =, place =, tried =, matched =, kept =, overlapped =, steps =, nanoseconds = } */
static int article_rule_counts(lua_State *L) {
  size_t count;
  const quoth_rule_count *counts = quoth_rule_counts(quoth_lua_check_article(L, 1)->article, &count);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 8);
    quoth_lua_set_string(L, "rule", counts[i].rule);
    quoth_lua_set_string(L, "place", counts[i].place);
    quoth_lua_set_integer(L, "tried", counts[i].tried);
    quoth_lua_set_integer(L, "matched", counts[i].matched);
    quoth_lua_set_integer(L, "kept", counts[i].kept);
    quoth_lua_set_integer(L, "overlapped", counts[i].overlapped);
    quoth_lua_set_integer(L, "steps", counts[i].steps);
    quoth_lua_set_integer(L, "nanoseconds", counts[i].nanoseconds);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* A method, or a field of the metadata. Upvalues: fields, type, methods. */
static int article_index(lua_State *L) {
  luaL_checkudata(L, 1, ARTICLE_TYPE);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(3)) != LUA_TNIL) return 1;
  const Field *field = find_field(L, lua_upvalueindex(1), 2);
  if (!field) return unknown_field(L, ARTICLE_TYPE);
  const Article *box = quoth_lua_check_article(L, 1);
  lua_settop(L, 2);
  lua_pushvalue(L, 1); /* fields find their article as the user value of a view at 1 */
  push_view(L, SPAN_TYPE, 3, quoth_article_metadata(box->article), 0);
  lua_replace(L, 1);
  field->push(L, lua_touserdata(L, 1), field->which);
  return 1;
}

static int article_tostring(lua_State *L) {
  const Article *box = luaL_checkudata(L, 1, ARTICLE_TYPE);
  if (!box->article) {
    lua_pushliteral(L, "quoth.article{closed}");
  } else {
    lua_pushfstring(L, "quoth.article{%d blocks, %d quotes, %d dates}",
                    (int)count_of(box->article, BLOCKS), (int)count_of(box->article, QUOTES),
                    (int)count_of(box->article, DATES));
  }
  return 1;
}

static const luaL_Reg article_methods[] = {
  {"close", article_close}, {"memory", article_memory}, {"work", article_work},
  {"input_position", article_input_position}, {"problems", article_problems},
  {"rule_counts", article_rule_counts}, {NULL, NULL}
};

static const luaL_Reg article_meta[] = {
  {"__gc", article_close}, {"__close", article_close}, {"__tostring", article_tostring}, {NULL, NULL}
};

static const char *const list_names[KINDS] = {
  "blocks", "sentences", "tokens", "hits", "dates", "entities", "quotes", "marks"
};

static void push_methods(lua_State *L) {
  luaL_newlib(L, article_methods);
  for (int kind = 0; kind < KINDS; kind++) {
    lua_pushinteger(L, kind);
    lua_pushcclosure(L, article_list, 1);
    lua_setfield(L, -2, list_names[kind]);
  }
  quoth_lua_open_output(L);
}

static void open_article(lua_State *L) {
  luaL_newmetatable(L, ARTICLE_TYPE);
  luaL_setfuncs(L, article_meta, 0);
  push_fields(L, article_fields);
  lua_pushliteral(L, ARTICLE_TYPE);
  push_methods(L);
  lua_pushcclosure(L, article_index, 3);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

static const luaL_Reg list_meta[] = {
  {"__call", list_call}, {"__len", list_len}, {"__index", list_index},
  {"__tostring", list_tostring}, {NULL, NULL}
};

void quoth_lua_open_article(lua_State *L) {
  open_article(L);
  luaL_newmetatable(L, LIST_TYPE);
  luaL_setfuncs(L, list_meta, 0);
  lua_pop(L, 1);
  open_view(L, SPAN_TYPE, span_fields, "text", 0);
  open_view(L, "quoth.block", block_fields, "role", 1);
  open_view(L, "quoth.sentence", sentence_fields, "text", 0);
  open_view(L, "quoth.token", token_fields, "text", 0);
  open_view(L, "quoth.hit", hit_fields, "text", 0);
  open_view(L, "quoth.date", date_fields, "value", 1);
  open_view(L, "quoth.datepart", datepart_fields, "value", 1);
  open_view(L, "quoth.entity", entity_fields, "name", 1);
  open_view(L, "quoth.party", party_fields, "text", 0);
  open_view(L, "quoth.quote", quote_fields, "text", 1);
  open_view(L, "quoth.mark", mark_fields, "type", 1);
  open_view(L, "quoth.capture", capture_fields, "text", 0);
  open_view(L, "quoth.author", author_fields, "name", 1);
}
