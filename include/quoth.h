/*
** quoth.h - who said what, about when, through whom: reads news text.
**
** The only public header of libquoth. It is a book in chapters:
**
**    1. Version          5. Values and declarations     9. Output
**    2. Errors           6. Rule sets                  10. Training
**    3. Memory           7. Reading an article
**    4. Limits           8. What an article says
**
** Conventions that hold for every function below:
**  - No function prints, exits, longjmps, or reads the locale, the environment
**    or the clock (the clock only where a time limit asks for it).
**  - Offsets are 0-based and half-open, in bytes of quoth_text(article).
**  - A function that can fail returns a status (or NULL) and fills the optional
**    quoth_error; passing NULL for it is always allowed.
**  - Strings returned by accessors live as long as their article or rule set.
**  - A quoth_rules is immutable once frozen and may be shared by any number of
**    threads. A quoth_article may be read by any number of threads once it has
**    been returned by quoth_read.
*/
#ifndef QUOTH_H
#define QUOTH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef QUOTH_API
#if defined(__GNUC__)
#define QUOTH_API __attribute__((visibility("default")))
#else
#define QUOTH_API
#endif
#endif

/* ---------------------------------------------------------------- 1. Version */

#define QUOTH_VERSION_MAJOR 0
#define QUOTH_VERSION_MINOR 1
#define QUOTH_VERSION_PATCH 0
#define QUOTH_VERSION "0.1.0"
#define QUOTH_SCHEMA "quoth/1"

/* The version of the library that is linked, as "major.minor.patch". */
QUOTH_API const char *quoth_version(void);

/* ----------------------------------------------------------------- 2. Errors */

typedef enum quoth_status {
  QUOTH_OK = 0,
  QUOTH_EMEMORY,    /* the allocator returned NULL */
  QUOTH_EARGUMENT,  /* the caller's mistake: a bad option, a bad date hint */
  QUOTH_ELIMIT,     /* a limit of quoth_limits was exceeded */
  QUOTH_ECANCEL,    /* the cancel flag was set or the progress callback said so */
  QUOTH_ERULE,      /* a rule set does not verify; the message says where and why */
  QUOTH_ECALLBACK,  /* a host callback failed */
  QUOTH_EMODEL,     /* a model file is damaged, foreign or of another version */
  QUOTH_EIO = 9     /* a file or a writer failed; 8 is reserved: it was never set */
} quoth_status;

#define QUOTH_MESSAGE_SIZE 1024

/* What went wrong. `message` is complete in itself, ends without a newline and
** may hold several lines (a pattern and its caret). `at` is a byte offset into
** the data at fault: the input text, or the pattern of a rule. */
typedef struct quoth_error {
  quoth_status code;
  size_t at;
  char message[QUOTH_MESSAGE_SIZE];
} quoth_error;

/* A short constant name of a status: "ok", "memory", "limit", ... */
QUOTH_API const char *quoth_status_name(quoth_status status);

/* ----------------------------------------------------------------- 3. Memory */

/* An allocator, shaped as Lua's lua_Alloc: nsize 0 frees; ptr NULL allocates;
** returns NULL on failure, and never fails to shrink. Each thread that reads with a rule
** set, splits or releases calls the set's allocator, and that of every file whose functions it
** calls: where threads share the set they have to be safe for that. An article's is called by the thread
** that reads it, and by those that write it or free it later. Only the machine code of
** regular expressions comes from elsewhere (PCRE2's JIT), and the file that quoth_rules_load reads. */
typedef void *(*quoth_alloc)(void *ud, void *ptr, size_t osize, size_t nsize);

/* ----------------------------------------------------------------- 4. Limits */

/* In every field 0 means the default, which is given beside it. Exceeding a
** limit is QUOTH_ELIMIT with a position, 0 where it is none of the text's
** (memory_bytes); nothing is cut silently. Only `nesting` is no error: what is
** quoted deeper inside is read on as words of the quotation around it. */
typedef struct quoth_limits {
  size_t input_bytes;   /* 256 MiB: longest input of one article */
  size_t memory_bytes;  /* 16 GiB: what one article may ask for in all; memory that an earlier one has left may be
                        ** up to twice as large as what was asked for */
  uint32_t tokens;      /* 100,000,000 */
  uint32_t marks;       /* 20,000,000: annotations made by rules */
  uint32_t nesting;     /* 64, 256 at most: depth of quotations inside quotations */
  uint32_t regex_steps; /* 50,000: PCRE2 match limit for one attempt */
  uint64_t work;        /* none: abstract steps, the same on every machine */
  uint32_t milliseconds;/* none: wall time of one quoth_read */
} quoth_limits;

/* --------------------------------------------- 5. Values and declarations */

/* A tree of plain values: how rules reach the engine from Lua or from C. */
typedef enum quoth_value_kind {
  QUOTH_NIL = 0,
  QUOTH_BOOLEAN,
  QUOTH_NUMBER,
  QUOTH_STRING,
  QUOTH_TABLE,    /* an ordered list of items, each with or without a key */
  QUOTH_FUNCTION  /* a function of the host, by the number it gave it */
} quoth_value_kind;

typedef struct quoth_value {
  quoth_value_kind kind;
  const char *key;   /* NULL for an item of the list part */
  size_t length;     /* of string, in bytes; of items, in items */
  union {
    int boolean;
    double number;
    const char *string;              /* UTF-8, NUL-terminated as well */
    const struct quoth_value *items; /* list items first, in order */
    int function;
  } as;
} quoth_value;

/* ------------------------------------------------------------ 6. Rule sets */

typedef struct quoth_rules quoth_rules;
typedef struct quoth_article quoth_article;
typedef struct quoth_mark quoth_mark;

/* What a host function called by a rule may answer. */
typedef struct quoth_answer {
  int keep;           /* `when`: 0 drops the match */
  quoth_value value;  /* `value`: a declarative value; kind QUOTH_NIL for none: a date is dropped then.
                      ** One that is no value is noted in quoth_problems, and its date dropped */
  char message[QUOTH_MESSAGE_SIZE]; /* set when QUOTH_ECALLBACK is returned */
} quoth_answer;

/* Calls the host's function number `function`. `mark` is the match it is called
** for, NULL for an `after` hook. The article is still being read: what later
** stages add is not there yet. Hooks of the stages "names" and "quotes" are called
** when entities and quotes are there, with those of "speakers". Must not throw or longjmp. */
typedef quoth_status (*quoth_call)(void *ud, int function, const quoth_article *article,
                                   const quoth_mark *mark, quoth_answer *answer);

/* Options of a call begin with their size, sizeof the struct, by which a later library knows
** what members the caller has. One that no version had (0, say) is QUOTH_EARGUMENT. */
typedef struct quoth_rules_options {
  size_t size;            /* sizeof(quoth_rules_options) */
  quoth_alloc alloc;      /* NULL: malloc and free */
  void *alloc_ud;
  quoth_call call;        /* NULL: a declaration with a function is an error */
  void *call_ud;
  size_t memory_bytes;    /* 4 GiB: what the set may hold, QUOTH_ELIMIT beyond it; 0: the default */
} quoth_rules_options;

/* A new, empty, open rule set with one reference. NULL when memory fails. */
QUOTH_API quoth_rules *quoth_rules_new(const quoth_rules_options *options, quoth_error *error);

/* Adds one declaration. `set` names the rule set it stands in ("en.dates"),
** `place` where it was written ("lua/quoth/en/dates.lua:12"). `kind` is one of
** lexicon, rule, date, number, cue, title, relay, layout, after; what keys each
** takes is documented with the Lua API. All text is copied. Errors: QUOTH_ERULE
** with the place, the rule's name, the pattern with a caret, and the mend. */
QUOTH_API quoth_status quoth_rules_declare(quoth_rules *rules, const char *set, const char *place,
                                           const char *kind, const char *name,
                                           const quoth_value *fields, quoth_error *error);

/* Room in the rule set for a model of `size` bytes; what is then read there and given to
** quoth_rules_model is not copied. NULL when memory fails or the set is frozen. */
QUOTH_API void *quoth_rules_model_room(quoth_rules *rules, size_t size);

/* Reads the model of the tagger from memory (copied). QUOTH_EMODEL when it is
** damaged or of another version. */
QUOTH_API quoth_status quoth_rules_model(quoth_rules *rules, const void *data, size_t size,
                                         quoth_error *error);

/* Verifies everything against everything, orders the rules, compiles them. From
** then on the rule set is immutable. A set that failed to freeze, or one of
** whose declarations failed, can only be released. */
QUOTH_API quoth_status quoth_rules_freeze(quoth_rules *rules, quoth_error *error);

/* What is declared from now on may take so many bytes of the set, compiled too; QUOTH_ELIMIT, with
** `name` in front of the message, where it takes more. 0 bytes ends that: only the set has a limit.
** For a loader of files from strangers: a small file may declare much. */
QUOTH_API quoth_status quoth_rules_quota(quoth_rules *rules, const char *name, size_t bytes,
                                         quoth_error *error);

/* From now on the open set can only be released: for a loader that failed half-way. */
QUOTH_API void quoth_rules_abandon(quoth_rules *rules);

#define QUOTH_LOADED_FUNCTIONS (1 << 24)

/* Who answers for the functions in declarations, when that is more than one call. */
typedef struct quoth_functions {
  quoth_call call;
  void *ud;
  void (*done)(void *ud, const quoth_article *article); /* its reading has ended; NULL: no need */
  void (*release)(void *ud);                            /* the set is freed; NULL: no need */
  int first; /* 0: a host, whose are all numbers below QUOTH_LOADED_FUNCTIONS; that: a loader */
} quoth_functions;

/* Replaces who answers, in an open set; `previous` takes who did so far. A loader
** puts itself in front, numbers its functions as quoth_rules_function_numbers says and
** passes on what is not its own: calls of other numbers, `done` and `release`.
** QUOTH_EARGUMENT for no call where a function has been declared. */
QUOTH_API quoth_status quoth_rules_functions(quoth_rules *rules, const quoth_functions *functions,
                                             quoth_functions *previous, quoth_error *error);

/* Gives a loader `count` numbers, from `*first` on, that no other loader of the open set
** has; they are QUOTH_LOADED_FUNCTIONS or more. QUOTH_ELIMIT when so many are not left. */
QUOTH_API quoth_status quoth_rules_function_numbers(quoth_rules *rules, int count, int *first,
                                                    quoth_error *error);

QUOTH_API quoth_rules *quoth_rules_retain(quoth_rules *rules);
QUOTH_API void quoth_rules_release(quoth_rules *rules); /* NULL is allowed */

/* The allocator of the set, for a loader; NULL when `rules` is. */
QUOTH_API quoth_alloc quoth_rules_allocator(const quoth_rules *rules, void **ud);

/* Bytes that the rule set holds, with the machine code of its regular expressions, and without
** the memory that waits in it for the next article. */
QUOTH_API size_t quoth_rules_memory(const quoth_rules *rules);

/* One `yes` or `no` example of a rule, and how it went. */
typedef struct quoth_example {
  const char *rule;    /* "desk.sanctions.designation" */
  const char *place;   /* of the rule, "file:line" */
  const char *text;    /* as it stands in the rule, with its {name:…} marks */
  int yes;             /* 0: a `no` example */
  int pass;
  const char *message; /* what was seen instead, when it does not pass; else "" */
} quoth_example;

/* Called for every example, in order of declaration; nonzero stops the run. */
typedef int (*quoth_example_report)(void *ud, const quoth_example *example);

/* Runs the examples of the frozen set: of every rule whose name is `name` or
** begins with it and a stop ("desk.sanctions", "desk.sanctions.designation"), of
** all rules when it is NULL. QUOTH_EARGUMENT when no rule is so named; a failing
** example is not an error, but one whose reading takes more than 50,000,000 steps
** of work is QUOTH_ELIMIT. */
QUOTH_API quoth_status quoth_rules_test(quoth_rules *rules, const char *name,
                                        quoth_example_report report, void *ud, quoth_error *error);

/* Takes output in pieces; nonzero stops the writing with QUOTH_EIO. */
typedef int (*quoth_writer)(void *ud, const char *data, size_t size);

struct quoth_read_options;

/* Writes, as text for people, what the rule makes of a text: its matches with
** their captures, or the nearest miss - the attempt that took in most tokens -
** with the token where it stopped and what was wanted there. options may be NULL. A
** rule is tried at every token of a sentence, which takes time by its square: where
** limits.work is 0 that may take 50,000,000 steps, then QUOTH_ELIMIT. */
QUOTH_API quoth_status quoth_explain(quoth_rules *rules, const char *rule, const char *text, size_t size,
                                     const struct quoth_read_options *options, quoth_writer write,
                                     void *ud, quoth_error *error);

/* What a rule file may cost that is loaded by the library. 0 means the default. */
typedef struct quoth_load_options {
  size_t size;             /* sizeof(quoth_load_options) */
  size_t source_bytes;     /* 256 KiB: longest source */
  size_t memory_bytes;     /* 8 MiB: what its state may hold */
  uint64_t steps;          /* 50,000,000: to load it, and again for its functions in one article */
  uint32_t milliseconds;   /* 2,000: wall time, likewise */
  quoth_alloc alloc;       /* of its state, and of that of its functions in each article; NULL: the rule set's */
  void *alloc_ud;
  size_t set_bytes;        /* 128 times source_bytes, 32 MiB: what its declarations may take of the set, compiled
                           ** too, as quoth_rules_quota has it */
} quoth_load_options;

/* Loads a rule file into an open set: a Lua text that returns a rule set, as the
** English pack's do. It is run in a state of its own that holds nothing but what a
** rule file needs: it cannot reach the host, its files or its memory, and what it
** may cost is bounded, at load and whenever a function of it is called. A set
** with such functions may be shared by threads. QUOTH_ERULE, QUOTH_ELIMIT,
** QUOTH_EIO for the file. A file that cannot be read (QUOTH_EIO) leaves the set as it
** was; when it fails otherwise the set can only be released. These need the program to
** be linked with Lua. */
QUOTH_API quoth_status quoth_rules_load(quoth_rules *rules, const char *path,
                                        const quoth_load_options *options, quoth_error *error);

/* The same from memory; `name` stands for the path. */
QUOTH_API quoth_status quoth_rules_load_text(quoth_rules *rules, const char *name, const char *source,
                                             size_t size, const quoth_load_options *options,
                                             quoth_error *error);

/* Loads the English pack, rules and model, which is compiled into the library
** (not into the rock: QUOTH_EIO there). */
QUOTH_API quoth_status quoth_rules_english(quoth_rules *rules, quoth_error *error);

/* ------------------------------------------------------ 7. Reading an article */

/* Bits of quoth_read_options.flags */
#define QUOTH_ALL_BLOCKS 1u  /* read boilerplate, related and other blocks too */
#define QUOTH_NARRATIVE  2u  /* a history text: dates follow the text's own timeline */
#define QUOTH_DAY_FIRST  4u  /* 4/3/2021 is 4 March */
#define QUOTH_MONTH_FIRST 8u /* 4/3/2021 is April 3; neither: the article's evidence, then month first; not both */
#define QUOTH_SOUTHERN   16u /* seasons of the southern hemisphere */
#define QUOTH_COUNT_RULES 32u /* count and time every rule: quoth_rule_counts */

typedef struct quoth_read_options {
  size_t size;            /* sizeof(quoth_read_options) */
  const char *published;  /* ISO 8601 date or date-time of publication, or NULL */
  const char *id;         /* copied to the output, what is no UTF-8 in it as U+FFFD; or NULL */
  uint32_t flags;
  quoth_limits limits;
  quoth_alloc alloc;      /* NULL: malloc and free */
  void *alloc_ud;
  const volatile int *cancel; /* set to nonzero from any thread to stop the reading: it is looked at, as the clock
                          ** is, every few thousand steps; in a paragraph of many megabytes some ten milliseconds may
                          ** pass for each */
  int (*progress)(void *ud, size_t done, size_t total); /* nonzero stops the reading; `done` only grows,
                          ** to `total`, the size of the input, in every reading that succeeds */
  void *progress_ud;
} quoth_read_options;

/* Reads `size` bytes of plain text. UTF-8, UTF-16 with a byte-order mark, or
** Windows-1252 when the bytes are no UTF-8. Character references left from HTML
** ("&amp;", "&#8217;") are the characters. The input is copied. Returns NULL
** and an error when memory fails, a limit is exceeded, the reading was cancelled
** or an option is none (QUOTH_EARGUMENT: a date that is not ISO 8601, an unknown
** flag, both orders of day and month); no text is ever refused for what it says. */
QUOTH_API quoth_article *quoth_read(quoth_rules *rules, const char *input, size_t size,
                                    const quoth_read_options *options, quoth_error *error);

/* Why a reading that is going on has to stop, QUOTH_OK while it has not: for host
** functions that take long. */
QUOTH_API quoth_status quoth_stopped(const quoth_article *article);

/* Called for every article of an input; nonzero stops. */
typedef int (*quoth_split_report)(void *ud, size_t begin, size_t end);

/* Finds the articles in an input that holds several, such as the export of a
** database or a wire file: by the layouts' first_line and last_line. An input
** without such lines is one article. QUOTH_EMEMORY, or QUOTH_ELIMIT for a pattern that takes
** too much of it or too many steps: then what was reported is not all. */
QUOTH_API quoth_status quoth_split(const quoth_rules *rules, const char *input, size_t size,
                                   quoth_split_report report, void *ud, quoth_error *error);

/* Frees the article and all that was got from it. NULL is allowed. Its memory, when it is
** the rule set's kind and at most 128 MB, waits in the rule set for the next article, and
** goes when a smaller one is read or the rule set is freed. */
QUOTH_API void quoth_article_free(quoth_article *article);

/* Bytes that the article holds. */
QUOTH_API size_t quoth_article_memory(const quoth_article *article);

/* ------------------------------------------------- 8. What an article says */

typedef struct quoth_span {
  uint32_t begin, end; /* begin == end: there is none */
} quoth_span;

#define QUOTH_NONE (-1)

/* The text that all offsets refer to: valid UTF-8, lines ended by '\n', no character
** references. */
QUOTH_API const char *quoth_text(const quoth_article *article, size_t *size);

/* The offset in the caller's input that belongs to an offset in quoth_text; of one behind its
** end, where the input ends. */
QUOTH_API size_t quoth_input_offset(const quoth_article *article, size_t offset);

/* 1 when the input was another encoding than UTF-8, so that offsets shown to
** people are those of quoth_text; 0 when they are those of the input. */
QUOTH_API int quoth_transcoded(const quoth_article *article);

typedef enum quoth_role {
  QUOTH_PARAGRAPH, QUOTH_HEADLINE, QUOTH_DECK, QUOTH_BYLINE, QUOTH_DATELINE, QUOTH_CAPTION,
  QUOTH_CREDIT, QUOTH_SUBHEAD, QUOTH_BLOCKQUOTE, QUOTH_LISTITEM, QUOTH_PULLQUOTE, QUOTH_DATE_LINE,
  QUOTH_NOTE, QUOTH_BIO, QUOTH_RELATED, QUOTH_BOILERPLATE, QUOTH_OTHER, QUOTH_ROLES
} quoth_role;

QUOTH_API const char *quoth_role_name(quoth_role role);

typedef struct quoth_block {
  quoth_span span;
  quoth_role role;
  int read;             /* 0: later stages pass it over */
  quoth_span tokens;    /* indices, half-open */
  quoth_span sentences; /* indices, half-open */
} quoth_block;

typedef struct quoth_author { quoth_span span; const char *name; } quoth_author;

typedef struct quoth_metadata {
  const char *id;             /* as given, but valid UTF-8; or NULL */
  const char *published;      /* ISO 8601, or NULL when unknown */
  const char *published_from; /* given, metadata, dateline, byline, text; NULL when unknown */
  quoth_span headline;
  quoth_span dateline;
  quoth_span place_span;      /* inside the dateline */
  const char *place;          /* or NULL */
  const char *dateline_date;  /* TIMEX3 value, or NULL */
  const char *agency;         /* or NULL */
  const quoth_author *authors;
  uint32_t author_count;
  quoth_span section;         /* the line that names the part of the paper */
  const char *published_time; /* publication to the minute, with its zone if that is said; or NULL */
  const char *updated;        /* when it was last changed: a day, or as published_time; or NULL */
} quoth_metadata;

QUOTH_API const quoth_metadata *quoth_article_metadata(const quoth_article *article);
QUOTH_API const quoth_block *quoth_blocks(const quoth_article *article, size_t *count);

/* Writes, for every block, its place, its role and the evidence that decided
** between this role and the next best, the strongest first; the roles of its
** neighbours are evidence, too ("step-from:caption"). Where the role was made
** finer afterwards (a bio, related links), the role that was weighed stands
** before "rather than". With `all` nonzero
** instead one line per block that programs read: begin, end, role and the names
** of all its evidence, separated by tabs and spaces. */
QUOTH_API quoth_status quoth_explain_blocks(const quoth_article *article, int all, quoth_writer write,
                                            void *ud, quoth_error *error);

typedef struct quoth_sentence {
  quoth_span span;
  quoth_span tokens; /* indices, half-open */
  uint32_t block;
} quoth_sentence;

QUOTH_API const quoth_sentence *quoth_sentences(const quoth_article *article, size_t *count);

/* Bits of a token's class. */
#define QUOTH_TOKEN_WORD      (1u << 0)  /* begins with a letter */
#define QUOTH_TOKEN_NUMBER    (1u << 1)  /* begins with a digit */
#define QUOTH_TOKEN_PUNCT     (1u << 2)  /* punctuation or symbol */
#define QUOTH_TOKEN_CAP       (1u << 3)  /* first letter is upper or title case */
#define QUOTH_TOKEN_UPPER     (1u << 4)  /* two letters or more, all upper case */
#define QUOTH_TOKEN_LOWER     (1u << 5)  /* every letter is lower case */
#define QUOTH_TOKEN_DIGITS    (1u << 6)  /* digits only: `number` holds the value */
#define QUOTH_TOKEN_ORDINAL   (1u << 7)  /* digits and an ordinal ending, as in 8th */
#define QUOTH_TOKEN_DECIMAL   (1u << 8)  /* digits with a fraction */
#define QUOTH_TOKEN_GLUED     (1u << 9)  /* no white space before it */
#define QUOTH_TOKEN_QUOTE     (1u << 10) /* a mark that may quote: no apostrophe inside a word */
#define QUOTH_TOKEN_INITIALS  (1u << 11) /* letters with stops: U.S., a.m., J. */
#define QUOTH_TOKEN_FIRST     (1u << 12) /* first of its sentence */
#define QUOTH_TOKEN_LAST      (1u << 13) /* last of its sentence */
#define QUOTH_TOKEN_LINE      (1u << 14) /* first of its line */
#define QUOTH_TOKEN_QUOTED    (1u << 15) /* inside a quotation, marks excluded */

#define QUOTH_NO_NUMBER UINT32_MAX

typedef struct quoth_token {
  quoth_span span;
  uint32_t flags;   /* QUOTH_TOKEN_* */
  uint32_t number;  /* value of a whole number, or QUOTH_NO_NUMBER */
} quoth_token;

QUOTH_API size_t quoth_token_count(const quoth_article *article);

/* An empty one when index >= quoth_token_count. */
QUOTH_API quoth_token quoth_token_at(const quoth_article *article, size_t index);

/* One lexicon entry found in the text. */
typedef struct quoth_hit {
  quoth_span span;
  quoth_span tokens;
  const char *lexicon;
  const char *lemma;
} quoth_hit;

QUOTH_API size_t quoth_hit_count(const quoth_article *article);

/* An empty one, its strings NULL, when index >= quoth_hit_count. */
QUOTH_API quoth_hit quoth_hit_at(const quoth_article *article, size_t index);

typedef enum quoth_date_type { QUOTH_DATE, QUOTH_TIME, QUOTH_DURATION, QUOTH_SET } quoth_date_type;

QUOTH_API const char *quoth_date_type_name(quoth_date_type type);

typedef struct quoth_date_part {
  quoth_span span;
  quoth_date_type type;
  const char *value;
} quoth_date_part;

typedef struct quoth_date {
  quoth_span span;
  quoth_span tokens;
  quoth_date_type type;
  const char *value;     /* TIMEX3 */
  const char *mod;       /* TIMEX3 mod, or NULL; likewise quant and freq */
  const char *quant;
  const char *freq;
  const char *edtf;      /* EDTF (ISO 8601-2), or NULL where it has no form for it */
  const char *earliest;  /* ISO 8601, or NULL when unresolved */
  const char *latest;    /* ISO 8601, exclusive, or NULL when unresolved */
  const quoth_date_part *parts; /* two or more for a range or list written as one */
  uint32_t part_count;
  const char *rule;
} quoth_date;

QUOTH_API const quoth_date *quoth_dates(const quoth_article *article, size_t *count);

/* QUOTH_UNKNOWN: nothing in the article says what it is, but that it has a name. */
typedef enum quoth_entity_kind {
  QUOTH_UNKNOWN, QUOTH_PERSON, QUOTH_ORGANISATION, QUOTH_PLACE, QUOTH_GROUP, QUOTH_DOCUMENT
} quoth_entity_kind;

QUOTH_API const char *quoth_entity_kind_name(quoth_entity_kind kind);

typedef struct quoth_entity {
  uint32_t id;                /* its index */
  quoth_entity_kind kind;
  const char *name;           /* canonical */
  const char *const *roles;
  uint32_t role_count;
  const quoth_span *mentions; /* in order of the text */
  uint32_t mention_count;
} quoth_entity;

QUOTH_API const quoth_entity *quoth_entities(const quoth_article *article, size_t *count);

typedef enum quoth_quote_kind { QUOTH_DIRECT, QUOTH_INDIRECT, QUOTH_MIXED } quoth_quote_kind;

typedef enum quoth_stance {
  QUOTH_ASSERTS, QUOTH_DENIES, QUOTH_CONFIRMS, QUOTH_ASKS, QUOTH_DEMANDS, QUOTH_PROMISES,
  QUOTH_PREDICTS, QUOTH_DECLINES, QUOTH_BELIEVES, QUOTH_STANCES
} quoth_stance;

QUOTH_API const char *quoth_quote_kind_name(quoth_quote_kind kind);
QUOTH_API const char *quoth_stance_name(quoth_stance stance);

/* A participant named in the text: a span, and the entity it refers to. */
typedef struct quoth_party {
  quoth_span span;
  int32_t entity; /* or QUOTH_NONE */
} quoth_party;

typedef struct quoth_quote {
  quoth_quote_kind kind;
  const quoth_span *content;  /* one or more, in order */
  uint32_t content_count;
  const char *text;           /* the content joined, as printed */
  quoth_span cue;
  const char *lemma;          /* of the cue, or NULL */
  quoth_party source;
  int32_t speaker;            /* entity that said it, or QUOTH_NONE */
  const quoth_party *via;     /* relays, nearest the reader first */
  uint32_t via_count;
  int32_t principal;          /* entity on whose behalf it was said, or QUOTH_NONE ("for" in JSON) */
  quoth_party to;             /* the addressee */
  int32_t when;               /* index into quoth_dates, or QUOTH_NONE */
  quoth_stance stance;
  double confidence;          /* 0 to 1 */
  const char *rule;           /* which rule, or the model, found it */
} quoth_quote;

QUOTH_API const quoth_quote *quoth_quotes(const quoth_article *article, size_t *count);

typedef struct quoth_capture {
  const char *name;
  quoth_span span;
  quoth_span tokens;
  const char *lemma;  /* of the lexicon entry captured, or NULL */
  double number;      /* numeric value, or NaN */
  const char *type;   /* of the mark captured ("Person", "Date", a rule's own), or NULL */
  /* Or QUOTH_NONE. A function that is called while the article is read finds these lists empty until the stage that
  ** makes them is done: an index may lie behind their ends then. */
  int32_t mark;       /* its index in quoth_marks, when a rule's own type */
  int32_t date;       /* its index in quoth_dates */
  int32_t entity;     /* the entity that it mentions */
} quoth_capture;

struct quoth_mark {
  const char *type;
  const char *rule;
  quoth_span span;
  quoth_span tokens;
  double number;      /* value of the mark, or NaN */
  const quoth_capture *captures;
  uint32_t capture_count;
};

/* The marks that users' rules made: types that the engine itself uses (Date,
** Quoted, Person, ...) are reached by the accessors above. In text order. */
QUOTH_API const quoth_mark *quoth_marks(const quoth_article *article, size_t *count);

/* What one rule did in one reading. */
typedef struct quoth_rule_count {
  const char *rule, *place;
  uint32_t tried;      /* places where its trigger stood and it was tried */
  uint32_t matched;    /* places where it matched */
  uint32_t kept;       /* marks it made */
  uint32_t overlapped; /* matches that lost to a longer, earlier or later-loaded one */
  uint64_t steps, nanoseconds;
} quoth_rule_count;

/* One for each rule of the set, in order of declaration, when the article was
** read with QUOTH_COUNT_RULES; else none. */
QUOTH_API const quoth_rule_count *quoth_rule_counts(const quoth_article *article, size_t *count);

/* A host function that failed while the article was read, or answered what is no value:
** its match was dropped (of a `value` that must be a number, only that) and all else stands. */
typedef struct quoth_problem {
  const char *rule, *place;
  const char *message;
  quoth_span span;      /* of the match; begin == end for a hook */
} quoth_problem;

/* In the order in which they happened. */
QUOTH_API const quoth_problem *quoth_problems(const quoth_article *article, size_t *count);

/* Steps of work that the reading took in one stage ("tokens", "rules", ...), a
** measure that does not depend on the machine; 0 for an unknown name. */
QUOTH_API uint64_t quoth_work(const quoth_article *article, const char *stage);

/* ----------------------------------------------------------------- 9. Output */

typedef enum quoth_unit { QUOTH_BYTE, QUOTH_CHAR, QUOTH_UTF16 } quoth_unit;

/* Bits of quoth_write_options.with */
#define QUOTH_WITH_BODY      1u
#define QUOTH_WITH_SENTENCES 2u
#define QUOTH_WITH_TOKENS    4u
#define QUOTH_WITH_TEXT      8u /* also when the input was not transcoded; offsets are then into it */

typedef struct quoth_write_options {
  size_t size;      /* sizeof(quoth_write_options) */
  quoth_unit unit;
  uint32_t with;
  int pretty;       /* nonzero: several lines, indented; zero: one line, no newline */
} quoth_write_options;

/* Writes the article as JSON in schema quoth/1. options may be NULL. Offsets in other units than bytes
** take memory from the article's allocator: QUOTH_EMEMORY. */
QUOTH_API quoth_status quoth_write_json(const quoth_article *article, const quoth_write_options *options,
                                        quoth_writer write, void *ud, quoth_error *error);

/* Writes the text with inline TIMEX3 (TimeML 1.2.1). */
QUOTH_API quoth_status quoth_write_timeml(const quoth_article *article, quoth_writer write, void *ud,
                                          quoth_error *error);

/* ------------------------------------------------------------- 10. Training */

/* A trainer learns the model of the tagger from articles whose attributions were
** marked by hand: quoth_train_new, quoth_train_add for each article,
** quoth_train_run, quoth_train_model. The same articles in the same order, the
** same options and the same seed give the same bytes on every machine. */
typedef struct quoth_trainer quoth_trainer;

typedef enum quoth_part { QUOTH_SOURCE, QUOTH_CUE, QUOTH_CONTENT } quoth_part;

/* A span marked by hand. Spans with the same `quote` belong to one attribution. */
typedef struct quoth_gold {
  quoth_span span;   /* in bytes of quoth_text */
  quoth_part part;
  uint32_t quote;
} quoth_gold;

/* Where a training stands after an epoch. F1 figures are of the model as it would
** be written now, on the held-out articles, 0 to 100; 0 when there are none. */
typedef struct quoth_train_figures {
  uint32_t epoch, epochs;   /* the first epoch is 1 */
  uint64_t tokens, wrong;   /* of the training articles in this epoch, before correction */
  double content, source;   /* F1 over tokens */
  double cue;               /* F1 over spans that overlap */
} quoth_train_figures;

typedef struct quoth_train_options {
  size_t size;              /* sizeof(quoth_train_options) */
  const char *language;     /* written into the model; NULL: "en" */
  uint32_t epochs;          /* in all; 0: 32 */
  uint32_t seed;            /* of the order in which the articles are seen */
  quoth_alloc alloc;        /* NULL: malloc and free */
  void *alloc_ud;
  int (*progress)(void *ud, const quoth_train_figures *figures); /* nonzero: stop, QUOTH_ECANCEL */
  void *progress_ud;
} quoth_train_options;

/* options may be NULL. NULL when memory fails. */
QUOTH_API quoth_trainer *quoth_train_new(const quoth_train_options *options, quoth_error *error);

/* Adds an article, read with the rule set that the model is meant for, and what
** was marked in it. What is needed is copied: the article may be freed. Nonzero
** `held_out`: not learned from, but measured. QUOTH_EARGUMENT for a span that is
** outside the text. */
QUOTH_API quoth_status quoth_train_add(quoth_trainer *trainer, const quoth_article *article,
                                       const quoth_gold *gold, size_t count, int held_out,
                                       quoth_error *error);

/* Learns; once, after the last article. */
QUOTH_API quoth_status quoth_train_run(quoth_trainer *trainer, quoth_error *error);

/* The model, in the form that quoth_rules_model reads; NULL before quoth_train_run
** has succeeded. It lives as long as the trainer. */
QUOTH_API const void *quoth_train_model(const quoth_trainer *trainer, size_t *size);

QUOTH_API void quoth_train_free(quoth_trainer *trainer); /* NULL is allowed */

#ifdef __cplusplus
}
#endif

#endif
