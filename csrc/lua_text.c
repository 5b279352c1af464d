/*
** lua_text.c - the string functions of the sandbox: what Lua's do, with every
** step of matching charged to the rule file's budget.
**
** Lua's own matcher backtracks inside one C call, where no hook can stop it. This
** one is the same language, matched the same way, and pays as it goes.
*/
#include <string.h>

#include "lua_sandbox.h"

#define CAPTURES 32
#define DEPTH 200            /* of the matcher's recursion */
#define STEPS_AT_ONCE 256u
#define UNCLOSED (-1)
#define POSITION (-2)
#define ESCAPE '%'
#define BYTES_PER_STEP 64u   /* copied or compared */

typedef unsigned char byte;

typedef struct Matcher {
  lua_State *L;
  const char *subject, *subject_end, *pattern_end;
  int depth, level;
  uint32_t steps;            /* not charged yet */
  struct { const char *begin; ptrdiff_t size; } capture[CAPTURES];
} Matcher;

static const char *match(Matcher *m, const char *s, const char *p);

static void step(Matcher *m) {
  if (++m->steps < STEPS_AT_ONCE) return;
  m->steps = 0;
  quoth_sandbox_charge(m->L, STEPS_AT_ONCE);
}

static void charge_bytes(lua_State *L, size_t size) { quoth_sandbox_charge(L, size / BYTES_PER_STEP + 1); }

/* ------------------------------------------------------------ one character */

/* Behind the single-character item that begins at p. */
static const char *item_end(Matcher *m, const char *p) {
  if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
  if (*p == ESCAPE) {
    if (p + 1 == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 2;
  }
  if (*p != '[') return p + 1;
  p++;
  if (p < m->pattern_end && *p == '^') p++;
  do { /* a ']' that comes first stands for itself */
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
    if (*p++ == ESCAPE) {
      if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
      p++;
    }
  } while (p == m->pattern_end || *p != ']');
  return p + 1;
}

/* ASCII, whatever the locale is. */
static int is_lower(int c) { return c >= 'a' && c <= 'z'; }
static int is_upper(int c) { return c >= 'A' && c <= 'Z'; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }
static int is_graph(int c) { return c > ' ' && c < 127; }
static int is_alnum(int c) { return is_lower(c) || is_upper(c) || is_digit(c); }

static int in_letter_class(int c, int class_letter) {
  int in;
  switch (class_letter | 0x20) {
    case 'a': in = is_lower(c) || is_upper(c); break;
    case 'c': in = c < ' ' || c == 127; break;
    case 'd': in = is_digit(c); break;
    case 'g': in = is_graph(c); break;
    case 'l': in = is_lower(c); break;
    case 'p': in = is_graph(c) && !is_alnum(c); break;
    case 's': in = c == ' ' || (c >= '\t' && c <= '\r'); break;
    case 'u': in = is_upper(c); break;
    case 'w': in = is_alnum(c); break;
    case 'z': in = c == 0; break; /* as Lua still has it */
    case 'x': in = is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); break;
    default: return class_letter == c;
  }
  if (!is_lower(class_letter) && !is_upper(class_letter)) return class_letter == c;
  return is_upper(class_letter) ? !in : in;
}

/* p stands at '[', last at its ']'. */
static int in_set(int c, const char *p, const char *last) {
  int found = 1;
  if (p[1] == '^') {
    found = 0;
    p++;
  }
  while (++p < last) {
    if (*p == ESCAPE) {
      p++;
      if (in_letter_class(c, (byte)*p)) return found;
    } else if (p[1] == '-' && p + 2 < last) {
      p += 2;
      if ((byte)p[-2] <= c && c <= (byte)*p) return found;
    } else if ((byte)*p == c) {
      return found;
    }
  }
  return !found;
}

static int fits(const Matcher *m, const char *s, const char *p, const char *end) {
  if (s >= m->subject_end) return 0;
  switch (*p) {
    case '.': return 1;
    case ESCAPE: return in_letter_class((byte)*s, (byte)p[1]);
    case '[': return in_set((byte)*s, p, end - 1);
    default: return *p == *s;
  }
}

/* ------------------------------------------------------------ repetition */

static const char *most(Matcher *m, const char *s, const char *p, const char *end) {
  ptrdiff_t i = 0;
  for (; fits(m, s + i, p, end); i++) step(m);
  for (; i >= 0; i--) {
    const char *result = match(m, s + i, end + 1);
    if (result) return result;
  }
  return NULL;
}

static const char *fewest(Matcher *m, const char *s, const char *p, const char *end) {
  for (;; s++) {
    const char *result = match(m, s, end + 1);
    if (result) return result;
    if (!fits(m, s, p, end)) return NULL;
    step(m);
  }
}

/* ------------------------------------------------------------ captures */

static const char *begin_capture(Matcher *m, const char *s, const char *p, ptrdiff_t size) {
  if (m->level >= CAPTURES) luaL_error(m->L, "too many captures");
  m->capture[m->level].begin = s;
  m->capture[m->level].size = size;
  m->level++;
  const char *result = match(m, s, p);
  if (!result) m->level--;
  return result;
}

static const char *end_capture(Matcher *m, const char *s, const char *p) {
  int i = m->level - 1;
  while (i >= 0 && m->capture[i].size != UNCLOSED) i--;
  if (i < 0) luaL_error(m->L, "invalid pattern capture");
  m->capture[i].size = s - m->capture[i].begin;
  const char *result = match(m, s, p);
  if (!result) m->capture[i].size = UNCLOSED;
  return result;
}

/* %1: what a capture matched, once more. */
static const char *back_reference(Matcher *m, const char *s, int digit) {
  int i = digit - '1';
  if (i < 0 || i >= m->level || m->capture[i].size == UNCLOSED)
    luaL_error(m->L, "invalid capture index %%%d", i + 1);
  size_t size = m->capture[i].size < 0 ? 0 : (size_t)m->capture[i].size;
  charge_bytes(m->L, size);
  if ((size_t)(m->subject_end - s) < size || memcmp(m->capture[i].begin, s, size) != 0) return NULL;
  return s + size;
}

/* %bxy: balanced. */
static const char *balance(Matcher *m, const char *s, const char *p) {
  if (m->pattern_end - p < 2) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->subject_end || *s != *p) return NULL;
  int nested = 1;
  while (++s < m->subject_end) {
    step(m);
    if (*s == p[1]) {
      if (--nested == 0) return s + 1;
    } else if (*s == *p) {
      nested++;
    }
  }
  return NULL;
}

/* %f[set]: where the set begins. p stands behind the 'f'. */
static const char *frontier(Matcher *m, const char *s, const char *p, const char **end) {
  if (p >= m->pattern_end || *p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
  *end = item_end(m, p);
  int before = s == m->subject ? 0 : (byte)s[-1], after = s < m->subject_end ? (byte)*s : 0;
  return !in_set(before, p, *end - 1) && in_set(after, p, *end - 1) ? s : NULL;
}

/* ------------------------------------------------------------ the matcher */

/* An item of one character with what follows it; NULL, or where to go on: then *p
** is behind the item, unless the whole rest has been matched (*p NULL). */
static const char *match_item(Matcher *m, const char *s, const char **p) {
  const char *end = item_end(m, *p), *result;
  char repeat = end < m->pattern_end ? *end : '\0';
  switch (repeat) {
    case '*': case '-':
      result = repeat == '*' ? most(m, s, *p, end) : fewest(m, s, *p, end);
      *p = NULL;
      return result;
    case '+':
      result = fits(m, s, *p, end) ? most(m, s + 1, *p, end) : NULL;
      *p = NULL;
      return result;
    case '?':
      if (fits(m, s, *p, end) && (result = match(m, s + 1, end + 1)) != NULL) {
        *p = NULL;
        return result;
      }
      *p = end + 1;
      return s;
    default:
      if (!fits(m, s, *p, end)) return NULL;
      *p = end;
      return s + 1;
  }
}

/* An item that begins with '%', if it is one of the special ones. */
static const char *match_escape(Matcher *m, const char *s, const char **p) {
  const char *end;
  switch (*p + 1 < m->pattern_end ? (*p)[1] : '\0') {
    case 'b':
      s = balance(m, s, *p + 2);
      *p += 4;
      return s;
    case 'f':
      s = frontier(m, s, *p + 2, &end);
      *p = end;
      return s;
    case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9':
      s = back_reference(m, s, (*p)[1]);
      *p += 2;
      return s;
    default:
      return match_item(m, s, p);
  }
}

static const char *match_one(Matcher *m, const char *s, const char **p) {
  const char *result;
  switch (**p) {
    case '(': {
      int position = *p + 1 < m->pattern_end && (*p)[1] == ')';
      result = begin_capture(m, s, *p + 1 + position, position ? POSITION : UNCLOSED);
      *p = NULL;
      return result;
    }
    case ')':
      result = end_capture(m, s, *p + 1);
      *p = NULL;
      return result;
    case '$':
      if (*p + 1 != m->pattern_end) return match_item(m, s, p);
      *p = NULL;
      return s == m->subject_end ? s : NULL;
    case ESCAPE:
      return match_escape(m, s, p);
    default:
      return match_item(m, s, p);
  }
}

/* The end of the match of the pattern from p on, at s; NULL for none. */
static const char *match(Matcher *m, const char *s, const char *p) {
  if (m->depth-- == 0) luaL_error(m->L, "pattern too complex");
  while (s && p && p != m->pattern_end) {
    step(m);
    s = match_one(m, s, &p);
  }
  m->depth++;
  return s;
}

static void start(Matcher *m, lua_State *L, const char *subject, size_t size, const char *pattern_end) {
  m->L = L;
  m->subject = subject;
  m->subject_end = subject + size;
  m->pattern_end = pattern_end;
  m->steps = 0;
  charge_bytes(L, 0);
}

static const char *match_at(Matcher *m, const char *s, const char *p) {
  m->level = 0;
  m->depth = DEPTH;
  step(m);
  return match(m, s, p);
}

/* ------------------------------------------------------------ results */

static void push_capture(Matcher *m, int i, const char *begin, const char *end) {
  if (i >= m->level) {
    if (i != 0) luaL_error(m->L, "invalid capture index %%%d", i + 1);
    lua_pushlstring(m->L, begin, (size_t)(end - begin)); /* no captures: the whole match */
  } else if (m->capture[i].size == POSITION) {
    lua_pushinteger(m->L, m->capture[i].begin - m->subject + 1);
  } else {
    if (m->capture[i].size == UNCLOSED) luaL_error(m->L, "unfinished capture");
    lua_pushlstring(m->L, m->capture[i].begin, (size_t)m->capture[i].size);
  }
}

/* begin NULL: the captures only, not the whole match. */
static int push_captures(Matcher *m, const char *begin, const char *end) {
  int count = m->level == 0 && begin ? 1 : m->level;
  luaL_checkstack(m->L, count, "too many captures");
  charge_bytes(m->L, (size_t)(m->subject_end - m->subject) / 16);
  for (int i = 0; i < count; i++) push_capture(m, i, begin, end);
  return count;
}

/* ------------------------------------------------------------ find, match */

/* A start position as string.find takes it, from 1. */
static size_t start_position(lua_State *L, int index, size_t size) {
  lua_Integer position = luaL_optinteger(L, index, 1);
  if (position > 0) return (size_t)position;
  if (position == 0 || position < -(lua_Integer)size) return 1;
  return size + (size_t)position + 1;
}

static const char *find_plain(lua_State *L, const char *s, size_t size, const char *what, size_t what_size) {
  if (what_size == 0) return s;
  while (size >= what_size) {
    const char *at = memchr(s, *what, size - what_size + 1);
    charge_bytes(L, at ? (size_t)(at - s) + what_size : size);
    if (!at) return NULL;
    if (memcmp(at, what, what_size) == 0) return at;
    size -= (size_t)(at - s) + 1;
    s = at + 1;
  }
  return NULL;
}

static int push_found(lua_State *L, const char *subject, const char *begin, const char *end) {
  lua_pushinteger(L, begin - subject + 1);
  lua_pushinteger(L, end - subject);
  return 2;
}

static int find_pattern(lua_State *L, const char *subject, size_t size, const char *p, size_t pattern_size,
                        size_t from, int find) {
  Matcher m;
  int anchor = pattern_size > 0 && *p == '^';
  start(&m, L, subject, size, p + pattern_size);
  for (const char *s = subject + from; s <= m.subject_end; s++) {
    const char *end = match_at(&m, s, p + anchor);
    if (end) {
      if (!find) return push_captures(&m, s, end);
      return push_found(L, subject, s, end) + push_captures(&m, NULL, NULL);
    }
    if (anchor) break;
  }
  luaL_pushfail(L);
  return 1;
}

/* Whether a pattern is a plain text for find, as Lua judges it. */
static int is_plain(const char *p, size_t size) {
  for (size_t i = 0; i < size; i++)
    if (p[i] && strchr("^$*+?.([%-", p[i])) return 0;
  return 1;
}

static int find_or_match(lua_State *L, int find) {
  size_t size, pattern_size;
  const char *subject = luaL_checklstring(L, 1, &size), *p = luaL_checklstring(L, 2, &pattern_size);
  size_t from = start_position(L, 3, size) - 1;
  if (from > size) {
    luaL_pushfail(L);
    return 1;
  }
  if (!find || !(lua_toboolean(L, 4) || is_plain(p, pattern_size)))
    return find_pattern(L, subject, size, p, pattern_size, from, find);
  const char *at = find_plain(L, subject + from, size - from, p, pattern_size);
  if (at) return push_found(L, subject, at, at + pattern_size);
  luaL_pushfail(L);
  return 1;
}

static int text_find(lua_State *L) { return find_or_match(L, 1); }

static int text_match(lua_State *L) { return find_or_match(L, 0); }

/* ------------------------------------------------------------ gmatch */

/* Upvalues: subject, pattern, where to go on, where the last match ended (or -1). */
static int gmatch_next(lua_State *L) {
  size_t size, pattern_size;
  const char *subject = lua_tolstring(L, lua_upvalueindex(1), &size);
  const char *p = lua_tolstring(L, lua_upvalueindex(2), &pattern_size);
  const char *s = subject + lua_tointeger(L, lua_upvalueindex(3));
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
  Matcher m;
  start(&m, L, subject, size, p + pattern_size);
  for (; s <= m.subject_end; s++) {
    const char *end = match_at(&m, s, p);
    if (!end || end - subject == last) continue;
    lua_pushinteger(L, end - subject);
    lua_copy(L, -1, lua_upvalueindex(3));
    lua_replace(L, lua_upvalueindex(4));
    return push_captures(&m, s, end);
  }
  return 0;
}

static int text_gmatch(lua_State *L) {
  size_t size;
  luaL_checklstring(L, 1, &size);
  luaL_checkstring(L, 2);
  size_t from = start_position(L, 3, size) - 1;
  lua_settop(L, 2);
  lua_pushinteger(L, (lua_Integer)(from > size ? size + 1 : from));
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, gmatch_next, 4);
  return 1;
}

/* ------------------------------------------------------------ gsub */

/* Adds the replacement string at 3, its %1 filled in. */
static void add_template(Matcher *m, luaL_Buffer *b, const char *begin, const char *end) {
  size_t size;
  const char *text = lua_tolstring(m->L, 3, &size);
  for (size_t i = 0; i < size; i++) {
    if (text[i] != ESCAPE) {
      luaL_addchar(b, text[i]);
      continue;
    }
    i++;
    if (i < size && text[i] == ESCAPE) {
      luaL_addchar(b, ESCAPE);
    } else if (i < size && text[i] == '0') {
      luaL_addlstring(b, begin, (size_t)(end - begin));
    } else if (i < size && is_digit(text[i])) {
      push_capture(m, text[i] - '1', begin, end);
      luaL_tolstring(m->L, -1, NULL);
      lua_remove(m->L, -2);
      luaL_addvalue(b);
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
  }
}

/* Adds what a function or table at 3 gives, or the match itself when that is false. */
static void add_value(Matcher *m, luaL_Buffer *b, const char *begin, const char *end) {
  lua_State *L = m->L;
  if (lua_isfunction(L, 3)) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(m, begin, end), 1);
  } else {
    push_capture(m, 0, begin, end);
    lua_gettable(L, 3);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(b, begin, (size_t)(end - begin));
  } else if (lua_isstring(L, -1)) {
    luaL_addvalue(b);
  } else {
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  }
}

static void add_replacement(Matcher *m, luaL_Buffer *b, const char *begin, const char *end) {
  charge_bytes(m->L, lua_type(m->L, 3) == LUA_TSTRING ? lua_rawlen(m->L, 3) : 0);
  if (lua_isstring(m->L, 3)) add_template(m, b, begin, end); else add_value(m, b, begin, end);
}

/* gsub(s, pattern, replacement [, n]) */
static int text_gsub(lua_State *L) {
  size_t size, pattern_size;
  const char *s = luaL_checklstring(L, 1, &size), *p = luaL_checklstring(L, 2, &pattern_size);
  int type = lua_type(L, 3), anchor = *p == '^';
  lua_Integer left = luaL_optinteger(L, 4, (lua_Integer)size + 1), count = 0;
  luaL_argexpected(L, lua_isstring(L, 3) || type == LUA_TFUNCTION || type == LUA_TTABLE, 3,
                   "string/function/table");
  if (type == LUA_TNUMBER) lua_tostring(L, 3);
  const char *last = NULL;
  Matcher m;
  luaL_Buffer b;
  start(&m, L, s, size, p + pattern_size);
  luaL_buffinit(L, &b);
  while (count < left) {
    const char *end = match_at(&m, s, p + anchor);
    if (end && end != last) {
      count++;
      add_replacement(&m, &b, s, end);
      s = last = end;
    } else if (s < m.subject_end) {
      luaL_addchar(&b, *s++);
    } else {
      break;
    }
    if (anchor) break;
  }
  luaL_addlstring(&b, s, (size_t)(m.subject_end - s));
  luaL_pushresult(&b);
  lua_pushinteger(L, count);
  return 2;
}

/* ------------------------------------------------------------ the rest */

/* Calls Lua's own function, which is linear in the string. Upvalue 1: it. */
static int linear_call(lua_State *L) {
  size_t size;
  luaL_checklstring(L, 1, &size);
  charge_bytes(L, size);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* rep(s, n [, separator]): paid for before it is made. */
static int rep_call(lua_State *L) {
  size_t size, separator;
  luaL_checklstring(L, 1, &size);
  luaL_optlstring(L, 3, "", &separator);
  lua_Integer n = luaL_checkinteger(L, 2);
  size_t each = size + separator;
  if (n > 0 && each > 0 && (lua_Unsigned)n > (lua_Unsigned)0x7fffffff / each)
    return luaL_error(L, "resulting string too large");
  quoth_sandbox_charge(L, n > 0 ? (uint64_t)n * (each + 1) / 16 + 1 : 1);
  return linear_call(L);
}

/* format(...), with no %p, and no address for what is no string or number. */
static int format_call(lua_State *L) {
  const char *format = luaL_checkstring(L, 1);
  for (const char *p = strchr(format, '%'); p; p = strchr(p, '%')) {
    p++;
    p += strspn(p, "-+ #0123456789.");
    if (*p == 'p') return luaL_error(L, "'%%p' is not allowed");
    if (*p) p++;
  }
  for (int i = lua_gettop(L); i >= 2; i--) {
    if (lua_type(L, i) <= LUA_TSTRING) continue;
    if (luaL_getmetafield(L, i, "__tostring") == LUA_TNIL) {
      lua_pushstring(L, luaL_typename(L, i));
      lua_replace(L, i);
    } else {
      lua_pop(L, 1);
    }
  }
  return linear_call(L);
}

static const luaL_Reg own[] = {
  {"find", text_find}, {"match", text_match}, {"gmatch", text_gmatch}, {"gsub", text_gsub}, {NULL, NULL}
};

static const luaL_Reg wrapped[] = {
  {"byte", linear_call}, {"len", linear_call}, {"lower", linear_call}, {"upper", linear_call},
  {"reverse", linear_call}, {"sub", linear_call}, {"rep", rep_call}, {"format", format_call}, {NULL, NULL}
};

/* On the stack: Lua's string library; leaves the table of these. */
void quoth_sandbox_open_text(lua_State *L) {
  int library = lua_gettop(L);
  luaL_newlib(L, own);
  for (const luaL_Reg *call = wrapped; call->name; call++) {
    lua_getfield(L, library, call->name);
    lua_pushcclosure(L, call->func, 1);
    lua_setfield(L, -2, call->name);
  }
  lua_getfield(L, library, "char");
  lua_setfield(L, -2, "char");
}
