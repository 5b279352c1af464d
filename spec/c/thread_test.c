/*
** thread_test.c - one frozen rule set, eight threads: every thread reads the same
** articles and writes the same JSON. `make threads` runs it under ThreadSanitizer.
*/
#include <pthread.h>
#include <stdlib.h>

#include "quoth.h"
#include "test.h"

#define THREADS 8
#define ROUNDS 20

static const char article[] =
  "Harbour to close\n\nBy Ann Orr\n\nThe harbour will close, the mayor said on Friday.\n\n"
  "\"Nobody asked us,\" fisherman Ben Kay said. \"We will stay.\"\n";

typedef struct Text { char *bytes; size_t size; } Text;

static int append(void *ud, const char *data, size_t size) {
  Text *text = ud;
  char *bytes = realloc(text->bytes, text->size + size + 1);
  if (!bytes) return 1;
  memcpy(bytes + text->size, data, size);
  text->bytes = bytes;
  text->size += size;
  bytes[text->size] = '\0';
  return 0;
}

/* The JSON of the article, to be freed by the caller; NULL when anything failed. */
static char *reading(quoth_rules *rules) {
  quoth_read_options options = {.size = sizeof options, .published = "2021-04-23"};
  quoth_article *read = quoth_read(rules, article, sizeof article - 1, &options, NULL);
  Text text = {NULL, 0};
  if (read && quoth_write_json(read, NULL, append, &text, NULL) != QUOTH_OK) {
    free(text.bytes);
    text.bytes = NULL;
  }
  quoth_article_free(read);
  return text.bytes;
}

static quoth_value string(const char *key, const char *text) {
  quoth_value value = {.kind = QUOTH_STRING, .key = key, .length = strlen(text), .as = {.string = text}};
  return value;
}

static int declare(quoth_rules *rules, const char *kind, const char *name, const quoth_value *items,
                   size_t count) {
  quoth_value fields = {.kind = QUOTH_TABLE, .length = count, .as = {.items = items}};
  quoth_error error = {QUOTH_OK, 0, ""};
  quoth_status status = quoth_rules_declare(rules, "test", "thread_test.c:1", kind, name, &fields, &error);
  if (status != QUOTH_OK) printf("%s\n", error.message);
  return CHECK(status == QUOTH_OK);
}

static quoth_rules *rule_set(void) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_error error = {QUOTH_OK, 0, ""};
  quoth_value cues = string(NULL, "say, says, said\nadd, adds, added");
  quoth_value rule[] = {string("match", "who:[cap]+ cue:@cue"), string("make", "Saying")};
  if (!CHECK(rules) || !declare(rules, "lexicon", "cue", &cues, 1) ||
      !declare(rules, "rule", "saying", rule, 2) ||
      !CHECK(quoth_rules_freeze(rules, &error) == QUOTH_OK)) {
    printf("%s\n", error.message);
    quoth_rules_release(rules);
    return NULL;
  }
  return rules;
}

typedef struct Work { quoth_rules *rules; const char *want; int same; } Work;

static void *work(void *ud) {
  Work *mine = ud;
  for (int i = 0; i < ROUNDS; i++) {
    quoth_rules *rules = quoth_rules_retain(mine->rules);
    char *got = reading(rules);
    mine->same += got && strcmp(got, mine->want) == 0;
    free(got);
    quoth_rules_release(rules);
  }
  return NULL;
}

static void threads_share_a_rule_set(void) {
  quoth_rules *rules = rule_set();
  char *want = rules ? reading(rules) : NULL;
  if (CHECK(want != NULL)) {
    pthread_t threads[THREADS];
    Work works[THREADS];
    for (int i = 0; i < THREADS; i++) {
      works[i] = (Work){rules, want, 0};
      CHECK(pthread_create(&threads[i], NULL, work, &works[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
      pthread_join(threads[i], NULL);
      CHECK_NUMBER(works[i].same, ROUNDS);
    }
  }
  free(want);
  quoth_rules_release(rules);
}

/* The last reference frees the set, whichever of set and article goes first. */
static void an_article_outlives_its_rule_set(void) {
  quoth_rules *rules = rule_set();
  quoth_article *read = rules ? quoth_read(rules, article, sizeof article - 1, NULL, NULL) : NULL;
  quoth_rules_release(rules);
  if (CHECK(read != NULL)) {
    size_t size = 0;
    CHECK(quoth_text(read, &size) && size == sizeof article - 1);
  }
  quoth_article_free(read);
}

int main(void) {
  RUN(threads_share_a_rule_set);
  RUN(an_article_outlives_its_rule_set);
  return test_result();
}
