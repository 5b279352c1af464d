/*
** model_test.c - a model is learned from marked articles, is the same for the same
** seed, is steered by the cue lexicon, and is refused when a byte of it is wrong.
*/
#include <stdlib.h>

#include "document.h"
#include "model.h"
#include "test.h"
#include "values.h"

/* A rule set whose cue lexicon holds these verbs. */
static quoth_rules *rules_with(const char *verbs, const void *model, size_t size) {
  quoth_error error;
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(declare(rules, "lexicon", "cue", LIST(text(verbs), key_text("pos", "verb"), key_text("use", "say")),
                       &error), QUOTH_OK);
  if (model && !CHECK_NUMBER(quoth_rules_model(rules, model, size, &error), QUOTH_OK)) printf("%s\n", error.message);
  CHECK_NUMBER(quoth_rules_freeze(rules, &error), QUOTH_OK);
  return rules;
}

static quoth_article *article_of(quoth_rules *rules, const char *source) {
  quoth_read_options options = {.size = sizeof options, .flags = QUOTH_ALL_BLOCKS};
  return quoth_read(rules, source, strlen(source), &options, NULL);
}

/* ------------------------------------------------------------------- marked articles */

/* Source, cue and content stand between <>, [] and {}. */
static const char *const MARKED[] = {
  "<The miller> [said] {the weir was broken}.", "<The baker> [wrote] {the flour had run out}.",
  "<A ferryman> [argued] {the river was too low}.", "<The mason> [added] {the wall would hold}.",
  "<Her cousin> [warned] {the road was icy}.", "<The warden> [claimed] {the gate was shut}.",
  "{The weir was broken}, [said] <the miller>.", "{The river was low}, [argued] <a ferryman>.",
  "{The road was icy}, [warned] <her cousin>.", "{The wall would hold}, [added] <the mason>.",
  "The miller walked to the weir.", "The baker bought some flour.", "A ferryman crossed the river.",
  "The mason built a wall.", "Her cousin cleared the road.", "The warden opened the gate.",
};
#define MARKED_COUNT (sizeof MARKED / sizeof *MARKED)
#define CUES "said\nwrote\nargued\nadded\nwarned\nclaimed\n"

typedef struct Sample {
  char text[256];
  quoth_gold gold[8];
  size_t count;
} Sample;

static Sample sample_of(const char *marked, uint32_t quote) {
  Sample sample = {0};
  uint32_t size = 0;
  for (; *marked; marked++) {
    const char *opens = strchr("<[{", *marked), *closes = strchr(">]}", *marked);
    if (opens)
      sample.gold[sample.count] = (quoth_gold){{size, size}, *marked == '<' ? QUOTH_SOURCE : *marked == '[' ?
                                               QUOTH_CUE : QUOTH_CONTENT, quote};
    else if (closes) sample.gold[sample.count++].span.end = size;
    else sample.text[size++] = *marked;
  }
  return sample;
}

static quoth_status add_sample(quoth_trainer *trainer, quoth_rules *rules, const char *marked, int held_out) {
  Sample sample = sample_of(marked, 7);
  quoth_article *article = article_of(rules, sample.text);
  quoth_status status = quoth_train_add(trainer, article, sample.gold, sample.count, held_out, NULL);
  quoth_article_free(article);
  return status;
}

static int last_figures(void *ud, const quoth_train_figures *figures) {
  *(quoth_train_figures *)ud = *figures;
  return 0;
}

/* Trained on three rounds of the marked sentences; the trainer holds the model. */
static quoth_trainer *trained(uint32_t seed, quoth_train_figures *figures) {
  quoth_rules *rules = rules_with(CUES, NULL, 0);
  quoth_train_options options = {.size = sizeof options, .epochs = 10, .seed = seed,
                                 .progress = figures ? last_figures : NULL, .progress_ud = figures};
  quoth_trainer *trainer = quoth_train_new(&options, NULL);
  for (size_t i = 0; i < 4 * MARKED_COUNT; i++)
    CHECK_NUMBER(add_sample(trainer, rules, MARKED[i % MARKED_COUNT], i >= 3 * MARKED_COUNT), QUOTH_OK);
  quoth_error error;
  if (!CHECK_NUMBER(quoth_train_run(trainer, &error), QUOTH_OK)) printf("%s\n", error.message);
  quoth_rules_release(rules);
  return trainer;
}

/* The tags of a text, as it would be marked by hand. */
static const char *marked_by(quoth_rules *rules, const char *source) {
  static char out[512];
  quoth_article *article = article_of(rules, source);
  size_t used = 0;
  uint32_t at = 0;
  for (uint32_t i = 0; i < article->tags.count; i++) {
    const Tag *tag = &article->tags.items[i];
    quoth_span span = quoth__token_span(article, tag->first, tag->end);
    used += (size_t)snprintf(out + used, sizeof out - used, "%.*s%c%.*s%c", (int)(span.begin - at), source + at,
                             "?<[{"[tag->label], (int)(span.end - span.begin), source + span.begin,
                             "?>]}"[tag->label]);
    at = span.end;
  }
  snprintf(out + used, sizeof out - used, "%s", source + at);
  quoth_article_free(article);
  return out;
}

/* --------------------------------------------------------------------------- training */

static void learns_what_was_marked(void) {
  quoth_train_figures figures = {0};
  quoth_trainer *trainer = trained(1, &figures);
  size_t size;
  const void *model = quoth_train_model(trainer, &size);
  quoth_rules *rules = rules_with(CUES, model, size);
  for (size_t i = 0; i < MARKED_COUNT; i++) {
    Sample sample = sample_of(MARKED[i], 0);
    CHECK_TEXT(marked_by(rules, sample.text), MARKED[i]);
  }
  CHECK_NUMBER(figures.epoch, 10);
  CHECK_NUMBER(figures.wrong, 0);
  CHECK(figures.content == 100.0 && figures.cue == 100.0 && figures.source == 100.0);
  quoth_rules_release(rules);
  quoth_train_free(trainer);
}

static void tells_on_which_side_the_cue_stands(void) {
  quoth_trainer *trainer = trained(1, NULL);
  size_t size;
  const void *model = quoth_train_model(trainer, &size);
  quoth_rules *rules = rules_with(CUES, model, size);
  quoth_article *before = article_of(rules, "The weir was broken, said the miller.");
  quoth_article *behind = article_of(rules, "The miller said the weir was broken.");
  CHECK(before->tags.items[0].label == TAG_CONTENT && before->tags.items[0].before_cue);
  CHECK(behind->tags.items[2].label == TAG_CONTENT && !behind->tags.items[2].before_cue);
  quoth_article_free(before);
  quoth_article_free(behind);
  quoth_rules_release(rules);
  quoth_train_free(trainer);
}

static void is_the_same_for_the_same_seed(void) {
  quoth_trainer *one = trained(5, NULL), *two = trained(5, NULL);
  size_t size_one, size_two;
  const void *model_one = quoth_train_model(one, &size_one), *model_two = quoth_train_model(two, &size_two);
  CHECK(size_one == size_two && memcmp(model_one, model_two, size_one) == 0);
  quoth_train_free(one);
  quoth_train_free(two);
}

/* "hooted" is in no article; a sentence built like no marked one is read by what the
** lexicon says of its verb. */
static void is_steered_by_the_cue_lexicon(void) {
  quoth_trainer *trainer = trained(1, NULL);
  size_t size;
  const void *model = quoth_train_model(trainer, &size);
  quoth_rules *plain = rules_with(CUES, model, size), *desk = rules_with(CUES "hooted\n", model, size);
  const char *source = "The mason hooted the wall would hold.";
  CHECK_TEXT(marked_by(desk, source), "<The mason> [hooted] {the wall would hold}.");
  CHECK(strstr(marked_by(plain, source), "[hooted]") == NULL);
  quoth_rules_release(plain);
  quoth_rules_release(desk);
  quoth_train_free(trainer);
}

static int stop(void *ud, const quoth_train_figures *figures) {
  (void)ud;
  return figures->epoch == 2;
}

/* Under UBSan: there was no room for its labels, nor a need for any. */
static void takes_an_article_without_a_token_first(void) {
  quoth_rules *rules = rules_with(CUES, NULL, 0);
  quoth_trainer *trainer = quoth_train_new(NULL, NULL);
  CHECK_NUMBER(add_sample(trainer, rules, "", 0), QUOTH_OK);
  CHECK_NUMBER(add_sample(trainer, rules, MARKED[0], 0), QUOTH_OK);
  quoth_train_free(trainer);
  quoth_rules_release(rules);
}

static void stops_and_refuses(void) {
  quoth_rules *rules = rules_with(CUES, NULL, 0);
  quoth_train_options options = {.size = sizeof options, .progress = stop};
  quoth_trainer *trainer = quoth_train_new(&options, NULL);
  quoth_error error;
  size_t size = 1;
  quoth_article *article = article_of(rules, "A short text.");
  quoth_gold outside = {{2, 99}, QUOTH_CUE, 0};
  CHECK_NUMBER(quoth_train_add(trainer, article, &outside, 1, 0, &error), QUOTH_EARGUMENT);
  CHECK_NUMBER(add_sample(trainer, rules, MARKED[0], 0), QUOTH_OK);
  CHECK_NUMBER(quoth_train_run(trainer, &error), QUOTH_ECANCEL);
  CHECK(quoth_train_model(trainer, &size) == NULL && size == 0);
  CHECK_NUMBER(quoth_train_run(trainer, &error), QUOTH_EARGUMENT);
  quoth_train_free(trainer);
  trainer = quoth_train_new(NULL, NULL);
  CHECK_NUMBER(quoth_train_run(trainer, &error), QUOTH_EARGUMENT);
  quoth_train_free(trainer);
  quoth_article_free(article);
  quoth_rules_release(rules);
}

/* ---------------------------------------------------------------------------- the file */

/* Whether a rule set refuses the bytes, with a message that holds `why`. */
static int refuses(const void *bytes, size_t size, const char *why) {
  quoth_rules *rules = quoth_rules_new(NULL, NULL);
  quoth_error error;
  quoth_status status = quoth_rules_model(rules, bytes, size, &error);
  quoth_rules_release(rules);
  return status == QUOTH_EMODEL && error.code == QUOTH_EMODEL && strstr(error.message, why) != NULL;
}

static void refuses_every_changed_byte(void) {
  quoth_trainer *trainer = trained(1, NULL);
  size_t size, refused = 0, tried = 0;
  const void *model = quoth_train_model(trainer, &size);
  unsigned char *bytes = malloc(size + 1);
  memcpy(bytes, model, size);
  for (size_t i = 0; i < size; i += i < 64 || i + 256 > size ? 1 : 997) {
    bytes[i] ^= (unsigned char)(1u << i % 8);
    tried++;
    refused += refuses(bytes, size, "the model") != 0;
    bytes[i] ^= (unsigned char)(1u << i % 8);
  }
  CHECK_NUMBER(refused, tried);
  CHECK(!refuses(bytes, size, ""));
  free(bytes);
  quoth_train_free(trainer);
}

/* Whether the model of a rule set is written as it was read. */
static int is_whole(quoth_rules *rules, const void *model, size_t size) {
  size_t written;
  const void *bytes = quoth__model_write(&rules->arena, rules->model, &written);
  return bytes && written == size && memcmp(bytes, model, size) == 0;
}

static void holds_what_was_read(void) {
  quoth_trainer *trainer = trained(1, NULL);
  size_t size;
  const void *model = quoth_train_model(trainer, &size);
  quoth_rules *copied = quoth_rules_new(NULL, NULL), *in_place = quoth_rules_new(NULL, NULL);
  CHECK_NUMBER(quoth_rules_model(copied, model, size, NULL), QUOTH_OK);
  CHECK(is_whole(copied, model, size));
  void *room = quoth_rules_model_room(in_place, size);
  if (CHECK(room)) memcpy(room, model, size);
  CHECK_NUMBER(quoth_rules_model(in_place, room, size, NULL), QUOTH_OK);
  CHECK(is_whole(in_place, model, size));
  CHECK((uintptr_t)in_place->model->lines % 64 == 0 && (uintptr_t)in_place->model->word_lines % 64 == 0);
  CHECK_NUMBER(quoth_rules_freeze(in_place, NULL), QUOTH_OK);
  CHECK(quoth_rules_model_room(in_place, size) == NULL && quoth_rules_model_room(NULL, size) == NULL);
  quoth_rules_release(copied);
  quoth_rules_release(in_place);
  quoth_train_free(trainer);
}

static void says_what_is_wrong(void) {
  quoth_trainer *trainer = trained(1, NULL);
  size_t size;
  const void *model = quoth_train_model(trainer, &size);
  unsigned char *bytes = calloc(size + 1, 1);
  memcpy(bytes, model, size);
  CHECK(refuses("{\"schema\":\"quoth/1\"}", 20, "is no model of quoth"));
  CHECK(refuses("", 0, "is no model of quoth"));
  CHECK(refuses(bytes, 20, "its header is not whole"));
  CHECK(refuses(bytes, size - 1, "is cut short"));
  CHECK(refuses(bytes, size + 1, "followed by something else"));
  bytes[size / 2] ^= 1;
  CHECK(refuses(bytes, size, "its checksum is wrong"));
  bytes[8] = 99;
  CHECK(refuses(bytes, size, "has format 99"));
  bytes[8] = ((const unsigned char *)model)[8];
  bytes[12] ^= 0x40;
  CHECK(refuses(bytes, size, "train it anew"));
  free(bytes);
  quoth_train_free(trainer);
}

int main(void) {
  RUN(learns_what_was_marked);
  RUN(tells_on_which_side_the_cue_stands);
  RUN(is_the_same_for_the_same_seed);
  RUN(is_steered_by_the_cue_lexicon);
  RUN(takes_an_article_without_a_token_first);
  RUN(stops_and_refuses);
  RUN(refuses_every_changed_byte);
  RUN(holds_what_was_read);
  RUN(says_what_is_wrong);
  return test_result();
}
