/*
** utf_test.c - characters, their classes, folding and hashing.
*/
#include "test.h"
#include "utf.h"

static const char *folded(const char *word) {
  static char out[FOLD_SIZE + 1];
  out[quoth__fold(word, (uint32_t)strlen(word), out, FOLD_SIZE)] = '\0';
  return out;
}

static void every_character_survives(void) {
  char bytes[4];
  for (uint32_t c = 1; c <= 0x10FFFF; c++) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    uint32_t length = quoth__encode(c, bytes), read;
    if (quoth__valid_sequence((unsigned char *)bytes, length) != length ||
        quoth__decode(bytes, length, &read) != c || read != length) {
      CHECK_NUMBER(c, -1);
      return;
    }
  }
}

static void ill_formed_sequences_have_no_length(void) {
  static const struct { const char *bytes; uint32_t together; } cases[] = {
    {"\x80", 1}, {"\xC0\x80", 1}, {"\xC1\xBF", 1}, {"\xE0\x9F\xBF", 1}, {"\xED\xA0\x80", 1},
    {"\xF0\x8F\xBF\xBF", 1}, {"\xF4\x90\x80\x80", 1}, {"\xF5\x80\x80\x80", 1}, {"\xFF", 1},
    {"\xE2\x80", 2}, {"\xF0\x9F\x99", 3}, {"\xF0\x9F\x99z", 3}, {"\xE2z", 1}
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const unsigned char *bytes = (const unsigned char *)cases[i].bytes;
    CHECK_NUMBER(quoth__valid_sequence(bytes, strlen(cases[i].bytes)), 0);
    CHECK_NUMBER(quoth__invalid_sequence(bytes, strlen(cases[i].bytes)), cases[i].together);
  }
}

static void classes(void) {
  CHECK_NUMBER(quoth__char_class('A'), CHAR_LETTER | CHAR_UPPER);
  CHECK_NUMBER(quoth__char_class(0xDF), CHAR_LETTER | CHAR_LOWER);
  CHECK_NUMBER(quoth__char_class(0x6771), CHAR_LETTER);
  CHECK_NUMBER(quoth__char_class(0xA0), CHAR_SPACE);
  CHECK_NUMBER(quoth__char_class(0xAD), CHAR_IGNORED);
  CHECK_NUMBER(quoth__char_class(0x202E), CHAR_IGNORED);
  CHECK_NUMBER(quoth__char_class(0x301), CHAR_MARK);
  CHECK_NUMBER(quoth__char_class(0x201C), CHAR_PUNCT | CHAR_QUOTE);
  CHECK_NUMBER(quoth__char_class(0xFF15), CHAR_DIGIT);
}

static void digits_of_any_script(void) {
  CHECK_NUMBER(quoth__digit_value('7'), 7);
  CHECK_NUMBER(quoth__digit_value(0x0967), 1);  /* Devanagari */
  CHECK_NUMBER(quoth__digit_value(0xFF19), 9);  /* full width */
  CHECK_NUMBER(quoth__digit_value(0x1D7FF), 9); /* the last of five runs of mathematical digits */
  CHECK_NUMBER(quoth__digit_value(0x1D7CE), 0);
  CHECK_NUMBER(quoth__digit_value('x'), -1);
  CHECK_NUMBER(quoth__digit_value(0xB2), -1);
}

static void folding(void) {
  CHECK_TEXT(folded("Don’T"), "don't");
  CHECK_TEXT(folded("Don`t"), "don't");
  CHECK_TEXT(folded("STRASSE"), folded("Straße"));
  CHECK_TEXT(folded("Ｅ１２"), "ｅ12");
  CHECK_TEXT(folded("cafe\u0301"), "café");
  CHECK_TEXT(folded("Zo\u00ADë\u200B"), "zoë");
  CHECK_TEXT(folded("“"), "“");
  CHECK_TEXT(folded("…"), "…");
  CHECK_TEXT(folded("ΑΣΣ"), "ασσ");
}

static void folding_has_bounds(void) {
  char word[4 * FOLD_SIZE], out[FOLD_SIZE];
  memset(word, 'a', sizeof word);
  CHECK_NUMBER(quoth__fold(word, FOLD_SIZE, out, FOLD_SIZE), FOLD_SIZE);
  CHECK_NUMBER(quoth__fold(word, FOLD_SIZE + 1, out, FOLD_SIZE), 0);
  CHECK_NUMBER(quoth__fold("ΐΐΐΐ", 8, out, 9), 8);
  for (size_t i = 0; i < FOLD_SIZE / 3; i++) memcpy(word + 3 * i, "ﷺ", 3);
  CHECK(quoth__fold(word, FOLD_SIZE, out, FOLD_SIZE) <= FOLD_SIZE);
  for (size_t i = 0; i + 1 < FOLD_SIZE; i += 2) memcpy(word + i, "\u0301", 2);
  CHECK(quoth__fold(word, FOLD_SIZE, out, FOLD_SIZE) <= FOLD_SIZE);
}

static void marks_can_be_stripped(void) {
  char out[FOLD_SIZE];
  uint32_t size = quoth__strip_marks("erdoğan", 8, out, FOLD_SIZE);
  CHECK_NUMBER(size, 7);
  CHECK(memcmp(out, "erdogan", 7) == 0);
}

/* What a loop over the bytes says of a run. */
static WordRun run_by_bytes(const char *text, uint32_t classes) {
  WordRun run = {0};
  for (; run.count < SIXTEEN; run.count++) {
    unsigned char byte = (unsigned char)text[run.count];
    uint64_t folded = quoth__fold_byte(byte);
    if (!(quoth__ascii_class[byte] & classes)) break;
    run.capitals |= (uint32_t)(folded != byte) << run.count;
    run.digits |= (uint32_t)((quoth__ascii_class[byte] & CHAR_DIGIT) != 0) << run.count;
    if (run.count < EIGHT) run.head |= folded << 8 * run.count;
    else run.next |= folded << 8 * (run.count - EIGHT);
  }
  return run;
}

static bool same_run(WordRun a, WordRun b) {
  return a.count == b.count && a.capitals == b.capitals && a.digits == b.digits && a.head == b.head && a.next == b.next;
}

/* Every byte stands at every place of a word. */
static void runs_of_letters_and_digits(void) {
  for (uint32_t byte = 0; byte < 256; byte++)
    for (uint32_t at = 0; at <= SIXTEEN; at++) {
      char small[] = "azmnzabyopqrstuv", letters[] = "aZmNzAbYoPqRstUv", both[] = "a0mN9AbY5Pq12tUv";
      small[at] = letters[at] = both[at] = (char)byte;
      CHECK(same_run(quoth__word_run(small, SMALL_LETTERS), run_by_bytes(small, CHAR_LOWER)));
      CHECK(same_run(quoth__word_run(letters, LETTERS), run_by_bytes(letters, CHAR_LETTER)));
      CHECK(same_run(quoth__word_run(both, LETTERS_AND_DIGITS), run_by_bytes(both, CHAR_LETTER | CHAR_DIGIT)));
    }
}

/* A model trained on one machine is read on another: these never change. */
static void hashes_stay_what_they_are(void) {
  CHECK_NUMBER(quoth__hash("", 0), 1947474976);
  CHECK_NUMBER(quoth__hash("said", 4), 2982269557);
  CHECK(quoth__hash("ab", 2) != quoth__hash("ba", 2));
}

int main(void) {
  RUN(every_character_survives);
  RUN(ill_formed_sequences_have_no_length);
  RUN(classes);
  RUN(digits_of_any_script);
  RUN(folding);
  RUN(folding_has_bounds);
  RUN(marks_can_be_stripped);
  RUN(runs_of_letters_and_digits);
  RUN(hashes_stay_what_they_are);
  return test_result();
}
