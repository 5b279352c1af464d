/*
** lua_host.c - rule files that the library runs itself, for hosts with no Lua of
** their own and for rules from strangers.
**
** A file is run in a sandbox of its own, which is gone once its declarations have
** been handed over. If they hold functions, the source is kept, and run again in a
** fresh sandbox when an article first calls one of them; that sandbox ends with
** the reading. So no two threads share a state, no article sees what another one
** left, and a budget that was exceeded is the matter of one article.
*/
#include "lua_sandbox.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#define SOURCE_TYPE "quoth.source"
#define FUNCTIONS_OF_A_FILE 65536

/* A source with functions. */
typedef struct File {
  struct File *next;
  int first;                  /* number of its first function */
  quoth_load_options limits;
  char *name, *source;
  size_t name_size, size;
} File;

/* A file's functions as one article calls them: stack slot 1 of the sandbox. */
typedef struct Instance {
  struct Instance *next;
  const File *file;
  const quoth_article *article;
  Sandbox sandbox;
} Instance;

/* In front of who answered before it. `instances` is what threads share. Its memory, and that of what it
** keeps, is from the rule set's allocator. */
typedef struct Loader {
  quoth_functions before;
  quoth_alloc alloc;
  void *alloc_ud;
  File *files;
  int free_numbers;           /* the first of those for the next file; 0: there are none yet */
  atomic_flag lock;
  Instance *instances;
} Loader;

static void *take(const Loader *loader, size_t size) {
  return loader->alloc(loader->alloc_ud, NULL, 0, size);
}

static void give(const Loader *loader, void *block, size_t size) {
  if (block) loader->alloc(loader->alloc_ud, block, size, 0);
}

static quoth_status fail(quoth_error *error, quoth_status code, const char *name, const char *message) {
  if (error) {
    error->code = code;
    error->at = 0;
    snprintf(error->message, sizeof error->message, "%s%s%s", name, *name ? ": " : "", message);
  }
  return code;
}

/* ------------------------------------------------------------ running a file */

/* Arguments: the table of functions, the rule sets, a Declaring. */
static int declare_protected(lua_State *L) {
  const Declaring *d = lua_touserdata(L, 3);
  if (lua_istable(L, 2) && lua_rawlen(L, 2) == 0 && !luaL_getmetafield(L, 2, "__name"))
    return luaL_error(L, "gives no rule set: end it with 'return R'");
  lua_settop(L, 3);
  lua_pushvalue(L, 2);
  quoth_lua_declare(L, d);
  return 0;
}

/* Runs the source and hands over its declarations; leaves the table of functions
** at slot 1, or a message on top. */
static int run_file(Sandbox *s, const char *name, const char *source, size_t size, Declaring *d) {
  lua_State *L = s->L;
  int status = quoth_sandbox_run(s, name, source, size);
  if (status != LUA_OK) return status;
  lua_pushcfunction(L, declare_protected);
  lua_insert(L, -2);
  lua_pushvalue(L, 1);
  lua_insert(L, -2);
  lua_pushlightuserdata(L, d);
  d->functions = 1;
  return lua_pcall(L, 3, 0, 0);
}

/* What went wrong in a sandbox: the message on top of its stack. */
static quoth_status sandbox_error(const Sandbox *s, int status, const char *name, quoth_error *error) {
  const char *message = lua_type(s->L, -1) == LUA_TSTRING ? lua_tostring(s->L, -1) : NULL;
  int named = message && strncmp(message, name, strlen(name)) == 0;
  if (s->tripped)
    return fail(error, s->tripped == QUOTH_ECANCEL ? QUOTH_ECANCEL : QUOTH_ELIMIT, named ? "" : name,
                message ? message : "the rule file takes more than it may");
  if (status == LUA_ERRMEM && !s->refused) return fail(error, QUOTH_EMEMORY, "", "out of memory");
  if (status == LUA_ERRMEM)
    return fail(error, QUOTH_ELIMIT, name, "the rule file takes more memory than it may");
  if (message) return fail(error, QUOTH_ERULE, named ? "" : name, message);
  return fail(error, QUOTH_ERULE, name, "the error object is no string");
}

/* ------------------------------------------------------------ instances */

static void lock(Loader *loader) {
  while (atomic_flag_test_and_set_explicit(&loader->lock, memory_order_acquire)) continue;
}

static void unlock(Loader *loader) { atomic_flag_clear_explicit(&loader->lock, memory_order_release); }

/* The instance stays the calling thread's own: its article is read by it alone. */
static Instance *find_instance(Loader *loader, const File *file, const quoth_article *article) {
  lock(loader);
  Instance *i = loader->instances;
  while (i && (i->file != file || i->article != article)) i = i->next;
  unlock(loader);
  return i;
}

static void end_instance(const Loader *loader, Instance *instance) {
  quoth_sandbox_close(&instance->sandbox);
  give(loader, instance, sizeof *instance);
}

static void instance_error(const Instance *instance, int status, quoth_answer *answer) {
  quoth_error error = {0};
  sandbox_error(&instance->sandbox, status, instance->file->name, &error);
  memcpy(answer->message, error.message, sizeof answer->message);
}

/* The functions are collected in the order in which they were numbered, for a file
** runs the same way every time. */
static Instance *new_instance(Loader *loader, const File *file, const quoth_article *article,
                              quoth_answer *answer) {
  quoth_error error = {0};
  Declaring d = {NULL, 1, file->first, &error};
  Instance *instance = take(loader, sizeof *instance);
  if (!instance) return NULL;
  *instance = (Instance){.file = file, .article = article};
  if (!quoth_sandbox_open(&instance->sandbox, &file->limits)) {
    give(loader, instance, sizeof *instance);
    return NULL;
  }
  instance->sandbox.article = article;
  int status = run_file(&instance->sandbox, file->name, file->source, file->size, &d);
  if (status != LUA_OK) {
    instance_error(instance, status, answer);
    end_instance(loader, instance);
    return NULL;
  }
  quoth_sandbox_refill(&instance->sandbox);
  lock(loader);
  instance->next = loader->instances;
  loader->instances = instance;
  unlock(loader);
  return instance;
}

static const File *file_of(const Loader *loader, int function) {
  const File *file = loader->files;
  while (file && (function < file->first || function - file->first >= FUNCTIONS_OF_A_FILE)) file = file->next;
  return file;
}

/* A function of who answered before: a host's, or of another loader. */
static quoth_status pass_on(const Loader *loader, int function, const quoth_article *article,
                            const quoth_mark *mark, quoth_answer *answer) {
  if (loader->before.call) return loader->before.call(loader->before.ud, function, article, mark, answer);
  *answer = (quoth_answer){.message = "nobody answers for the function"};
  return QUOTH_ECALLBACK;
}

static quoth_status loader_call(void *ud, int function, const quoth_article *article,
                                const quoth_mark *mark, quoth_answer *answer) {
  Loader *loader = ud;
  const File *file = file_of(loader, function);
  if (!file) return pass_on(loader, function, article, mark, answer);
  Instance *instance = find_instance(loader, file, article);
  *answer = (quoth_answer){.message = "out of memory"};
  if (!instance) instance = new_instance(loader, file, article, answer);
  if (!instance) return QUOTH_ECALLBACK;
  quoth_status status =
      quoth_lua_run(instance->sandbox.L, 1, function - file->first + 1, article, mark, answer);
  quoth_status stopped = instance->sandbox.tripped ? quoth_stopped(article) : QUOTH_OK;
  return stopped != QUOTH_OK ? stopped : status; /* the whole reading has to end, not this match */
}

/* An article has been read: its sandboxes end. */
static void loader_done(void *ud, const quoth_article *article) {
  Loader *loader = ud;
  Instance *ended = NULL;
  lock(loader);
  for (Instance **at = &loader->instances; *at;) {
    Instance *instance = *at;
    if (instance->article != article) {
      at = &instance->next;
    } else {
      *at = instance->next;
      instance->next = ended;
      ended = instance;
    }
  }
  unlock(loader);
  while (ended) {
    Instance *next = ended->next;
    end_instance(loader, ended);
    ended = next;
  }
  if (loader->before.done) loader->before.done(loader->before.ud, article);
}

/* ------------------------------------------------------------ the loader */

static void free_file(const Loader *loader, File *file) {
  give(loader, file->name, file->name_size);
  give(loader, file->source, file->size + 1);
  give(loader, file, sizeof *file);
}

static void loader_release(void *ud) {
  Loader *loader = ud;
  while (loader->files) {
    File *file = loader->files;
    loader->files = file->next;
    free_file(loader, file);
  }
  if (loader->before.release) loader->before.release(loader->before.ud);
  give(loader, loader, sizeof *loader);
}

static Loader *new_loader(const quoth_rules *rules) {
  void *ud;
  quoth_alloc alloc = quoth_rules_allocator(rules, &ud);
  Loader *loader = alloc(ud, NULL, 0, sizeof *loader);
  if (!loader) return NULL;
  memset(loader, 0, sizeof *loader);
  loader->alloc = alloc;
  loader->alloc_ud = ud;
  atomic_flag_clear(&loader->lock);
  return loader;
}

/* The loader in front of all who answer, made if need be; NULL with the error set. */
static Loader *loader_of(quoth_rules *rules, quoth_error *error) {
  quoth_functions before;
  Loader *loader = new_loader(rules);
  if (!loader) return fail(error, QUOTH_EMEMORY, "", "out of memory"), NULL;
  quoth_functions functions = {loader_call, loader, loader_done, loader_release, QUOTH_LOADED_FUNCTIONS};
  if (quoth_rules_functions(rules, &functions, &before, error) != QUOTH_OK) {
    give(loader, loader, sizeof *loader);
    return NULL;
  }
  if (before.call != loader_call) {
    loader->before = before;
    return loader;
  }
  quoth_rules_functions(rules, &before, NULL, NULL); /* it is in front */
  give(loader, loader, sizeof *loader);
  return before.ud;
}

static char *copy(const Loader *loader, const char *text, size_t size) {
  char *block = take(loader, size + 1);
  if (!block) return NULL;
  memcpy(block, text, size);
  block[size] = '\0';
  return block;
}

static int keep_file(Loader *loader, const char *name, const char *source, size_t size,
                     const quoth_load_options *limits) {
  File *file = take(loader, sizeof *file);
  if (!file) return 0;
  *file = (File){loader->files, loader->free_numbers, *limits, NULL, NULL, strlen(name) + 1, size};
  file->name = copy(loader, name, strlen(name));
  file->source = copy(loader, source, size);
  if (!file->name || !file->source) {
    free_file(loader, file);
    return 0;
  }
  loader->files = file;
  loader->free_numbers = 0;
  return 1;
}

/* ------------------------------------------------------------ loading */

/* A byte-order mark and a first line that begins with '#' are no Lua. */
static const char *skip_head(const char *source, size_t *size) {
  const char *end = source + *size;
  if (*size >= 3 && memcmp(source, "\xEF\xBB\xBF", 3) == 0) source += 3;
  if (source < end && *source == '#') {
    const char *line = memchr(source, '\n', (size_t)(end - source));
    source = line ? line : end;
  }
  *size = (size_t)(end - source);
  return source;
}

/* A file without functions leaves its numbers to the next. */
static quoth_status get_numbers(quoth_rules *rules, Loader *loader, quoth_error *error) {
  if (loader->free_numbers) return QUOTH_OK;
  return quoth_rules_function_numbers(rules, FUNCTIONS_OF_A_FILE, &loader->free_numbers, error);
}

static quoth_status declare_file(quoth_rules *rules, Loader *loader, Sandbox *s, const char *name,
                                 const char *source, size_t size, quoth_error *error) {
  if (get_numbers(rules, loader, error) != QUOTH_OK) return error->code;
  if (quoth_rules_quota(rules, name, s->limits.set_bytes, error) != QUOTH_OK) return error->code;
  Declaring d = {rules, 1, loader->free_numbers, error};
  int status = run_file(s, name, source, size, &d);
  quoth_rules_quota(rules, NULL, 0, NULL);
  size_t functions = lua_rawlen(s->L, 1);
  if (functions > FUNCTIONS_OF_A_FILE) return fail(error, QUOTH_ELIMIT, name, "more than 65536 functions");
  if (error->code != QUOTH_OK) return error->code;
  if (status != LUA_OK) return sandbox_error(s, status, name, error);
  if (functions && !keep_file(loader, name, source, size, &s->limits))
    return fail(error, QUOTH_EMEMORY, "", "out of memory");
  return QUOTH_OK;
}

static quoth_status load(quoth_rules *rules, const char *name, const char *source, size_t size,
                         const quoth_load_options *limits, FindModule find, quoth_error *error) {
  Sandbox s;
  if (!rules) return fail(error, QUOTH_EARGUMENT, "", "no rule set");
  if (size > limits->source_bytes)
    return fail(error, QUOTH_ELIMIT, name, "the source is longer than it may be");
  source = skip_head(source, &size);
  if (size && *source == LUA_SIGNATURE[0])
    return fail(error, QUOTH_ERULE, name, "a rule file is text, not bytecode");
  Loader *loader = loader_of(rules, error);
  if (!loader) return error->code;
  if (!quoth_sandbox_open(&s, limits)) return fail(error, QUOTH_EMEMORY, "", "out of memory");
  s.find = find;
  quoth_status status = declare_file(rules, loader, &s, name, source, size, error);
  quoth_sandbox_close(&s);
  return status;
}

/* A file that failed half-way may have declared some of what it holds. */
static quoth_status ended(quoth_rules *rules, quoth_status status) {
  if (status != QUOTH_OK && status != QUOTH_EARGUMENT && status != QUOTH_EIO) quoth_rules_abandon(rules);
  return status;
}

#define FIRST_SIZE (offsetof(quoth_load_options, alloc_ud) + sizeof(void *))

/* Memory comes from the rule set's allocator where the options name none. */
static quoth_load_options limits_of(const quoth_rules *rules, const quoth_load_options *options) {
  quoth_load_options limits = quoth_sandbox_limits(options);
  if (options && options->alloc) return limits;
  if (rules) limits.alloc = quoth_rules_allocator(rules, &limits.alloc_ud);
  return limits;
}

/* False when the size of the options is that of no version of their struct: it was not set. */
static int take_options(quoth_load_options *limits, const quoth_rules *rules, const quoth_load_options *options,
                        quoth_error *error) {
  *error = (quoth_error){0};
  if (options && options->size < FIRST_SIZE) {
    fail(error, QUOTH_EARGUMENT, "", "options: size must be the sizeof of the struct");
    return 0;
  }
  *limits = limits_of(rules, options);
  return 1;
}

quoth_status quoth_rules_load_text(quoth_rules *rules, const char *name, const char *source, size_t size,
                                   const quoth_load_options *options, quoth_error *error) {
  quoth_error own;
  quoth_load_options limits;
  if (!error) error = &own;
  if (!take_options(&limits, rules, options, error)) return error->code;
  return ended(rules, load(rules, name, source, size, &limits, NULL, error));
}

/* A file while it is read: a limit says how long it may be, not how long it is. */
typedef struct Bytes {
  char *data;
  size_t size, capacity;
} Bytes;

#define FIRST_PIECE ((size_t)16 << 10)

static int enlarge(Bytes *bytes, const quoth_load_options *limits) {
  size_t capacity = bytes->capacity ? bytes->capacity * 2 : FIRST_PIECE;
  if (capacity > limits->source_bytes) capacity = limits->source_bytes + 1;
  char *moved = capacity > bytes->capacity
                    ? limits->alloc(limits->alloc_ud, bytes->data, bytes->capacity, capacity) : NULL;
  if (!moved) return 0;
  bytes->data = moved;
  bytes->capacity = capacity;
  return 1;
}

/* The whole file, one byte beyond the limit at most. */
static quoth_status read_file(FILE *file, const char *path, const quoth_load_options *limits, Bytes *bytes,
                              quoth_error *error) {
  size_t more = 1;
  while (more > 0 && bytes->size <= limits->source_bytes) {
    if (bytes->size == bytes->capacity && !enlarge(bytes, limits))
      return fail(error, QUOTH_EMEMORY, "", "out of memory");
    more = fread(bytes->data + bytes->size, 1, bytes->capacity - bytes->size, file);
    bytes->size += more;
  }
  return ferror(file) ? fail(error, QUOTH_EIO, path, "cannot be read") : QUOTH_OK;
}

quoth_status quoth_rules_load(quoth_rules *rules, const char *path, const quoth_load_options *options,
                              quoth_error *error) {
  quoth_error own;
  Bytes bytes = {0};
  quoth_load_options limits;
  if (!error) error = &own;
  if (!take_options(&limits, rules, options, error)) return error->code;
  FILE *file = fopen(path, "rb");
  if (!file) return fail(error, QUOTH_EIO, path, "cannot be opened");
  quoth_status status = read_file(file, path, &limits, &bytes, error);
  fclose(file);
  if (status == QUOTH_OK) status = load(rules, path, bytes.data, bytes.size, &limits, NULL, error);
  if (bytes.data) limits.alloc(limits.alloc_ud, bytes.data, bytes.capacity, 0);
  return ended(rules, status);
}

/* ------------------------------------------------------------ the English pack */

#ifdef QUOTH_PACK

#include "lua_pack.h"

/* Whether "quoth.en.dates" is the module of "quoth/en/dates.lua". */
static int is_module(const char *name, const char *path) {
  while (*name && (*name == *path || (*name == '.' && *path == '/'))) name++, path++;
  return !*name && strcmp(path, ".lua") == 0;
}

static const char *find_in_pack(const char *name, size_t *size) {
  const PackFile *file = quoth_pack_files;
  for (int ends = 0; ends < 2; file++) {
    if (!file->name) {
      ends++;
    } else if (is_module(name, file->name)) {
      *size = file->size;
      return (const char *)file->data;
    }
  }
  return NULL;
}

static quoth_status load_pack(quoth_rules *rules, quoth_error *error) {
  quoth_load_options ample = {.size = sizeof ample, .source_bytes = SIZE_MAX, .memory_bytes = (size_t)1 << 30,
                              .steps = UINT64_MAX, .milliseconds = UINT32_MAX, .set_bytes = SIZE_MAX};
  quoth_load_options limits = limits_of(rules, &ample);
  for (const PackFile *file = quoth_pack_files; file->name; file++) {
    quoth_status status =
        load(rules, file->name, (const char *)file->data, file->size, &limits, find_in_pack, error);
    if (status != QUOTH_OK) return status;
  }
  return quoth_pack_model.size
             ? quoth_rules_model(rules, quoth_pack_model.data, quoth_pack_model.size, error) : QUOTH_OK;
}

quoth_status quoth_rules_english(quoth_rules *rules, quoth_error *error) {
  quoth_error own;
  if (!error) error = &own;
  *error = (quoth_error){0};
  return ended(rules, load_pack(rules, error));
}

#else

quoth_status quoth_rules_english(quoth_rules *rules, quoth_error *error) {
  (void)rules;
  return fail(error, QUOTH_EIO, "", "this build of the library holds no pack");
}

#endif

/* ------------------------------------------------------------ from Lua */

static const char *const limit_names[] = {"source_bytes", "memory_bytes", "set_bytes", "steps", "milliseconds", NULL};

/* source(name, text, limits) --> what compile() runs in a sandbox
** A userdata with its limits; user values 1 and 2: name and text. */
static int new_source(lua_State *L) {
  luaL_checkstring(L, 1);
  luaL_checkstring(L, 2);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  quoth_lua_check_keys(L, 3, limit_names, "the limits of a sandbox");
  quoth_load_options *options = lua_newuserdatauv(L, sizeof *options, 2);
  *options = (quoth_load_options){.size = sizeof *options};
  options->source_bytes = (size_t)quoth_lua_limit(L, 3, "source_bytes", INT64_MAX);
  options->memory_bytes = (size_t)quoth_lua_limit(L, 3, "memory_bytes", INT64_MAX);
  options->set_bytes = (size_t)quoth_lua_limit(L, 3, "set_bytes", INT64_MAX);
  options->steps = quoth_lua_limit(L, 3, "steps", INT64_MAX);
  options->milliseconds = (uint32_t)quoth_lua_limit(L, 3, "milliseconds", UINT32_MAX);
  luaL_setmetatable(L, SOURCE_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, 4, 1);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, 4, 2);
  return 1;
}

/* The engine's memory comes from the state's allocator, as all of an analyser. */
int quoth_lua_load_source(lua_State *L, quoth_rules *rules) {
  quoth_error error;
  size_t size;
  const quoth_load_options *kept = luaL_testudata(L, -1, SOURCE_TYPE);
  if (!kept) return 0;
  quoth_load_options options = *kept;
  options.alloc = lua_getallocf(L, &options.alloc_ud);
  lua_getiuservalue(L, -1, 1);
  lua_getiuservalue(L, -2, 2);
  const char *source = lua_tolstring(L, -1, &size);
  if (quoth_rules_load_text(rules, lua_tostring(L, -2), source, size, &options, &error) != QUOTH_OK)
    quoth_lua_raise(L, &error);
  lua_pop(L, 2);
  return 1;
}

static const luaL_Reg functions[] = {{"source", new_source}, {NULL, NULL}};

void quoth_lua_open_host(lua_State *L) {
  luaL_newmetatable(L, SOURCE_TYPE);
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
