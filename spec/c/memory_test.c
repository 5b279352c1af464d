/*
** memory_test.c - memory that fails. Every allocation of every public call is made
** to fail, once alone and from then on: the call says so, what there was can still
** be closed, and not one byte is lost. First through quoth.h, then through Lua,
** whose allocator the module uses for everything.
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdlib.h>

#include "quoth.h"
#include "test.h"
#include "values.h"

int luaopen_quoth_core(lua_State *L);

static const char article[] =
  "Harbour to close\n\nBy Ann Orr\n\nRIGA, May 5 (AP) - The harbour will close, Mayor Ben Kay said on Friday.\n\n"
  "\"Nobody asked us,\" fisherman Joe Lind said last week. \"We will stay until \xE2\x80\x98" "2030\xE2\x80\x99.\"\r\n";

typedef struct Memory {
  size_t outstanding; /* bytes not yet given back */
  long asked;         /* allocations since the last arming */
  long fail_at;       /* the one that fails; -1: none */
  int sticky;         /* and all that follow */
} Memory;

static void *failing(void *ud, void *ptr, size_t osize, size_t nsize) {
  Memory *memory = ud;
  if (!ptr) osize = 0; /* Lua tells what kind of object it is for */
  if (nsize == 0) {
    memory->outstanding -= osize;
    free(ptr);
    return NULL;
  }
  if (nsize > osize && memory->fail_at >= 0) {
    long number = memory->asked++;
    if (number == memory->fail_at || (memory->sticky && number > memory->fail_at)) return NULL;
  }
  void *moved = realloc(ptr, nsize);
  if (moved) memory->outstanding += nsize - osize;
  return moved;
}

/* Runs a scenario with its allocation number 0, 1, 2, ... failing, until one run
** needs no more allocations than that. The scenario says whether all went well. */
static void sweep(int (*scenario)(Memory *memory), int sticky) {
  for (long k = 0;; k++) {
    Memory memory = {0, 0, k, sticky};
    int well = scenario(&memory);
    if (!CHECK_NUMBER(memory.outstanding, 0)) printf("at allocation %ld\n", k);
    if (memory.asked <= k) {
      if (!CHECK(well && k > 3)) printf("at allocation %ld, well: %d\n", k, well);
      return;
    }
    if (sticky && !CHECK(!well)) printf("at allocation %ld\n", k);
    if (test_state.misses > 5) return;
  }
}

/* ------------------------------------------------------------ through quoth.h */

static int failed_for_memory(quoth_status status, const quoth_error *error) {
  if (status == QUOTH_OK) return 0;
  if (!CHECK(status == QUOTH_EMEMORY && error->code == QUOTH_EMEMORY)) printf("%s\n", error->message);
  return 1;
}

static quoth_rules *rule_set(Memory *memory) {
  quoth_rules_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = memory};
  quoth_error error;
  quoth_rules *rules = quoth_rules_new(&options, &error);
  if (!rules) return NULL;
  if (failed_for_memory(declare(rules, "lexicon", "cue", LIST(text("say, says, said\nadd, added")), &error), &error) ||
      failed_for_memory(declare(rules, "lexicon", "abbreviation", LIST(text("Mr., Sen.")), &error), &error) ||
      failed_for_memory(declare(rules, "rule", "saying",
                                LIST(key_text("match", "who:[cap]+ cue:@cue (on /[A-Z].*/)? | may{1,3}"),
                                     key_text("make", "Saying")), &error), &error) ||
      failed_for_memory(declare(rules, "layout", "news",
                                LIST(key_text("drop", "^Read more:")), &error), &error) ||
      failed_for_memory(quoth_rules_freeze(rules, &error), &error)) {
    quoth_rules_release(rules);
    return NULL;
  }
  return rules;
}

static int discard(void *ud, const char *data, size_t size) {
  (void)data;
  *(size_t *)ud += size;
  return 0;
}

static int write_all(const quoth_article *read) {
  quoth_write_options options = {.size = sizeof options, .unit = QUOTH_UTF16, .with = 15, .pretty = 1};
  quoth_error error;
  size_t size = 0;
  return !failed_for_memory(quoth_write_json(read, &options, discard, &size, &error), &error) &&
         !failed_for_memory(quoth_write_timeml(read, discard, &size, &error), &error) && size > sizeof article;
}

static int read_one(quoth_rules *rules, Memory *memory) {
  quoth_read_options options = {
    .size = sizeof options, .published = "2021-04-23", .id = "a", .alloc = failing, .alloc_ud = memory
  };
  quoth_error error;
  quoth_article *read = quoth_read(rules, article, sizeof article - 1, &options, &error);
  int well = read ? write_all(read) : !failed_for_memory(error.code, &error);
  quoth_article_free(read);
  return well;
}

/* Twice, for the second article gets the memory of the first. */
static int read_and_write(Memory *memory) {
  quoth_rules *rules = rule_set(memory);
  if (!rules) return 0;
  int well = read_one(rules, memory) && read_one(rules, memory);
  quoth_rules_release(rules);
  return well;
}

static void a_call_survives_one_failure(void) { sweep(read_and_write, 0); }

static void a_call_survives_lasting_failure(void) { sweep(read_and_write, 1); }

static void an_article_gets_the_memory_of_the_last_one(void) {
  Memory memory = {0, 0, 1000000000, 0};
  quoth_rules *rules = rule_set(&memory);
  memory.asked = 0;
  CHECK(read_one(rules, &memory));
  long first = memory.asked;
  memory.asked = 0;
  CHECK(read_one(rules, &memory));
  CHECK(memory.asked < first);
  quoth_rules_release(rules);
  CHECK_NUMBER(memory.outstanding, 0);
}

/* Articles of many sizes: each takes what it finds of the one before. */
static void figures_of_memory_are_what_is_held(void) {
  Memory memory = {0, 0, -1, 0};
  quoth_rules *rules = rule_set(&memory);
  size_t empty = memory.outstanding, largest = (size_t)128 << 20, size = (size_t)3 << 20;
  char *text = malloc(size);
  CHECK(quoth_rules_memory(rules) >= empty);
  for (size_t at = 0; at < size; at++) text[at] = article[at % (sizeof article - 1)];
  for (; size > 1000; size = size / 3 * 2) {
    quoth_read_options options = {.size = sizeof options, .alloc = failing, .alloc_ud = &memory};
    quoth_article *read = quoth_read(rules, text, size, &options, NULL);
    if (!CHECK(read)) break;
    CHECK_NUMBER(quoth_article_memory(read), memory.outstanding - empty);
    options.limits.memory_bytes = quoth_article_memory(read);
    quoth_article_free(read);
    CHECK(memory.outstanding - empty <= largest);
    read = quoth_read(rules, text, size, &options, NULL);
    CHECK(read && memory.outstanding - empty <= 2 * options.limits.memory_bytes);
    quoth_article_free(read);
  }
  free(text);
  quoth_rules_release(rules);
  CHECK_NUMBER(memory.outstanding, 0);
}

/* ------------------------------------------------------------ splitting */

static int count_articles(void *ud, size_t begin, size_t end) { return ++*(int *)ud, begin > end; }

/* Thirty groups that keep a frame for each character; the interpreter takes them from the memory of the splitting. */
static const char greedy[] =
  "(*NO_JIT)^((((((((((((((((((((((((((((((\\w))))))))))))))))))))))))))))))*[!?]$";

static void a_line_that_takes_too_much_is_not_passed_over(void) {
  char line[160] = "";
  int articles = 0;
  quoth_error error;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(declare(rules, "layout", "wire", LIST(key_text("first_line", greedy)), &error), QUOTH_OK);
  CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK);
  CHECK_NUMBER(quoth_split(rules, "a!\nb", 4, count_articles, &articles, &error), QUOTH_OK);
  CHECK_NUMBER(articles, 1);
  memset(line, 'a', sizeof line - 1);
  CHECK_NUMBER(quoth_split(rules, line, sizeof line - 1, count_articles, &articles, &error), QUOTH_ELIMIT);
  CHECK_NUMBER(error.code, QUOTH_ELIMIT);
  CHECK_NUMBER(articles, 1);
  quoth_rules_release(rules);
}

/* ------------------------------------------------------------ through Lua */

static const char script[] =
  "local quoth, text = ...\n"
  "local R = quoth.ruleset 'test'\n"
  "R:lexicon 'cue' [[ say, says, said ]]\n"
  "R:rule 'saying' { match = 'who:[cap]+ cue:@cue', make = 'Saying',\n"
  "                  when = function(mark) return #mark.text > 0 end, yes = { 'Ann Orr said so.' } }\n"
  "local analyser = quoth.analyser { rules = { R }, pack = false }\n"
  "local article = analyser:read(text, { published = '2021-04-23' })\n"
  "if not article then error 'memory' end\n"
  "for block in article:blocks() do local _ = block.text .. block.role end\n"
  "for mark in article:marks 'Saying' do local _ = mark.text end\n"
  "for token in article:tokens() do local _ = token.text end\n"
  "local _ = article:json { pretty = true } .. article:timeml() .. tostring(article)\n"
  "if #article:problems() > 0 then error(article:problems()[1]) end\n"
  "article:close()\n"
  "local examples = analyser:test()\n"
  "if #examples ~= 1 or not examples[1].pass then error 'LOST: an example' end\n"
  "if not analyser:explain('test.saying', text) then error 'memory' end\n"
  "if #analyser:split(text) ~= 1 then error 'LOST: an article' end\n";

static void open_quoth(lua_State *L) {
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_quoth_core);
  lua_setfield(L, -2, "quoth.core");
  lua_settop(L, 0);
}

/* What is there before memory begins to fail: the module and the compiled script. */
static int prepare(lua_State *L) {
  open_quoth(L);
  int failed = luaL_dostring(L, "package.path = 'lua/?.lua;lua/?/init.lua'; return (require 'quoth')") ||
               luaL_loadstring(L, script);
  if (failed) printf("%s\n", lua_tostring(L, -1));
  lua_insert(L, 1);
  return !failed;
}

static int run_script(Memory *memory) {
  long fail_at = memory->fail_at;
  memory->fail_at = -1;
  lua_State *L = lua_newstate(failing, memory);
  int well = CHECK(L && prepare(L));
  if (well) {
    lua_pushlstring(L, article, sizeof article - 1);
    memory->fail_at = fail_at;
    well = lua_pcall(L, 2, 0, 0) == LUA_OK;
    memory->fail_at = -1;
    if (!well && lua_type(L, -1) == LUA_TSTRING) CHECK(!strstr(lua_tostring(L, -1), "LOST"));
    if (!well && memory->asked <= fail_at) printf("%s\n", lua_tostring(L, -1));
  }
  lua_close(L);
  return well;
}

static void lua_survives_one_failure(void) { sweep(run_script, 0); }

static void lua_survives_lasting_failure(void) { sweep(run_script, 1); }

int main(void) {
  RUN(a_call_survives_one_failure);
  RUN(an_article_gets_the_memory_of_the_last_one);
  RUN(figures_of_memory_are_what_is_held);
  RUN(a_call_survives_lasting_failure);
  RUN(a_line_that_takes_too_much_is_not_passed_over);
  RUN(lua_survives_one_failure);
  RUN(lua_survives_lasting_failure);
  return test_result();
}
