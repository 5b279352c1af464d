/*
** shape.c - a look at a block to its facts: how it begins and ends, how its capitals stand,
** and what kind of block that makes it.
*/
#include "look.h"

#include "utf.h"

#define COUNT_MOST 255u     /* of words of a class */
#define PROSE_WORDS 20u
#define RARE_WORDS 50u      /* an entry tells nothing when there is less than one in so many words */

static uint32_t character_at(const char *text, uint32_t begin, uint32_t end, uint32_t *length) {
  return begin < end ? quoth__decode(text + begin, end - begin, length) : (*length = 0, 0u);
}

static uint32_t last_character(const char *text, uint32_t begin, uint32_t end, uint32_t *at) {
  uint32_t length;
  if (begin >= end) return *at = begin, 0;
  *at = end - 1;
  while (*at > begin && quoth__continues(text[*at])) --*at;
  return quoth__decode(text + *at, end - *at, &length);
}

static enum Shape begin_shape(const char *text, uint32_t begin, uint32_t end) {
  uint32_t length, character = character_at(text, begin, end, &length), class = quoth__char_class(character);
  if (class & CHAR_UPPER) return BEGIN_UPPER;
  if (class & CHAR_LOWER) return BEGIN_LOWER;
  if (class & CHAR_DIGIT) return BEGIN_DIGIT;
  if (class & CHAR_QUOTE) return BEGIN_QUOTE;
  if (character == '(' || character == '[') return BEGIN_BRACKET;
  if (character == '@' || character == '#') return BEGIN_AT;
  bool dash = character == '-' || character == 0x2013 || character == 0x2014;
  if (dash || character == '*' || character == 0x2022 || character == 0xB7) return BEGIN_BULLET;
  return BEGIN_OTHER;
}

/* The mark that ends the block; a closing quotation mark or bracket hides the
** one before it when that is a stop. */
static enum Shape end_shape(const char *text, uint32_t begin, uint32_t end) {
  uint32_t at, inner, character = last_character(text, begin, end, &at), class = quoth__char_class(character);
  bool quote = (class & CHAR_QUOTE) != 0, bracket = character == ')' || character == ']';
  if (quote || bracket) {
    uint32_t before = last_character(text, begin, at, &inner);
    if (before == '.' || before == '!' || before == '?') return END_STOP;
    return quote ? END_QUOTE : END_BRACKET;
  }
  switch (character) {
    case '.': return at > begin + 1 && text[at - 1] == '.' ? END_ELLIPSIS : END_STOP;
    case 0x2026: return END_ELLIPSIS;
    case '?': return END_QUESTION;
    case '!': return END_EXCLAMATION;
    case ':': return END_COLON;
    case ',': case ';': return END_COMMA;
    default: break;
  }
  if (class & CHAR_DIGIT) return END_DIGIT;
  return class & (CHAR_LETTER | CHAR_MARK) ? END_WORD : END_OTHER;
}

static enum Shape caps_shape(const Look *look) {
  uint32_t cased = look->capitals + look->lowers;
  if (cased == 0) return CAPS_NONE;
  if (look->shouts * 10 >= cased * 7) return CAPS_ALL;
  if (look->lowers == 0) return CAPS_EVERY;
  if (look->capitals * 10 >= cased * 6) return CAPS_MOST;
  if (look->capitals * 10 >= cased * 3) return CAPS_HALF;
  if (look->capitals > 1) return CAPS_FEW;
  return look->capitals ? CAPS_FIRST : CAPS_NONE;
}

#define NAME_WORDS_MOST 4u
#define NOT_IN_NAMES \
  ((ClassSet)1 << CLASS_FUNCTION | (ClassSet)1 << CLASS_MONTH | (ClassSet)1 << CLASS_WEEKDAY)

/* Whether the words are those of a name: two to four of them, capitalised. */
static bool name_like(const Look *look, uint32_t skipped) {
  uint32_t words = look->words - skipped, small = look->lowers;
  return look->words > skipped && words >= 2 && words <= NAME_WORDS_MOST && look->digits == 0 &&
         small <= words / 3 &&
         !(look->facts->shape & (BIT(HAS_BAR) | BIT(HAS_LABEL) | BIT(HAS_SYMBOL) | BIT(HAS_GLUED))) &&
         !(look->facts->has & NOT_IN_NAMES);
}

#define BYLINE_LETTERS 12u /* of an entry that may be glued to a name */
#define TAIL_WORDS 5u      /* of a name behind the last sentence */

/* "ByJane Doe": an entry of a byline that a capital was glued to. */
static bool begins_glued(const Look *look, quoth_span span) {
  WordRun run = quoth__word_run(look->text + span.begin, LETTERS);
  uint32_t size = span.end - span.begin, most = size < BYLINE_LETTERS ? size : BYLINE_LETTERS;
  uint32_t capitals = run.capitals & ((1u << most) - 1) & ~1u;
  if (!capitals) return false;
  uint64_t hash = WORD_SEED;
  for (uint32_t i = 0; i < (uint32_t)__builtin_ctz(capitals); i++)
    hash = quoth__word_byte(hash, (unsigned char)(look->text[span.begin + i] | 0x20));
  const WordEntry *entry = quoth__layout_word(look->layout, hash);
  return entry && quoth__in_class(entry->classes, CLASS_BYLINE);
}

/* What is put behind a caption: a name, an agency in brackets, a bracket that a link follows. */
static uint64_t tail_shapes(const Look *look, quoth_span span, enum Shape end) {
  const Facts *facts = look->facts;
  bool credit = quoth__in_class(facts->last, CLASS_CREDIT) || quoth__in_class(facts->last, CLASS_AGENCY);
  bool short_tail = look->words - look->tail_begin <= TAIL_WORDS && look->lowers == look->tail_lowers;
  bool name = look->stops > 0 && end == END_WORD && short_tail;
  return (name ? BIT(HAS_NAME_TAIL) : 0) | (credit && end == END_BRACKET ? BIT(HAS_CREDIT_TAIL) : 0) |
         (look->text[span.end - 1] == '(' ? BIT(END_OPEN) : 0);
}

/* Classes that have half of the words, and those that have too few to tell anything. */
static void weigh_classes(const Look *look) {
  Facts *facts = look->facts;
  ClassSet most = 0, rare = 0;
  for (ClassSet seen = facts->has; seen; seen &= seen - 1) {
    uint32_t class = (uint32_t)__builtin_ctzll(seen);
    uint32_t count = look->counts[class] < COUNT_MOST ? look->counts[class] : COUNT_MOST;
    most |= (ClassSet)(count * 2u >= look->words) << class;
    rare |= (ClassSet)(count * RARE_WORDS < look->words) << class;
  }
  facts->most = most;
  facts->has &= ~rare;
}

static void note_whole(Look *look, quoth_span span) {
  Facts *facts = look->facts;
  enum Shape end = end_shape(look->text, span.begin, span.end);
  facts->shape |= BIT(begin_shape(look->text, span.begin, span.end)) | BIT(end) | BIT(caps_shape(look));
  if (look->stops > 0) facts->shape |= BIT(HAS_SENTENCES);
  if (look->digits * 4 > look->letters + look->digits) facts->shape |= BIT(HAS_MANY_DIGITS);
  if (look->shouts) facts->shape |= BIT(HAS_SHOUT);
  if (look->items->pair_count) facts->shape |= BIT(HAS_NAME_RUN);
  if (look->text[span.end - 1] == ')') facts->shape |= BIT(HAS_BRACKET_TAIL);
  facts->shape |= tail_shapes(look, span, end);
  if (begins_glued(look, span)) facts->shape |= BIT(HAS_GLUED_BYLINE);
  bool byline = quoth__in_class(facts->first, CLASS_BYLINE);
  if (end == END_WORD || end == END_COMMA) {
    if (byline && look->words <= 9 && look->capitals >= 3) facts->shape |= BIT(HAS_NAME_AFTER);
    if (!byline && name_like(look, 0)) facts->shape |= BIT(HAS_NAME);
  }
  weigh_classes(look);
}

static Kind kind_of(const Look *look) {
  const Facts *facts = look->facts;
  bool date = quoth__in_class(facts->has, CLASS_MONTH) || quoth__in_class(facts->has, CLASS_WEEKDAY) ||
              (facts->shape & BIT(HAS_CLOCK)) != 0;
  bool credit = quoth__in_class(facts->has, CLASS_CREDIT) || quoth__in_class(facts->last, CLASS_AGENCY);
  uint32_t words = facts->words;
  if (words <= 12 && quoth__in_class(facts->first, CLASS_BYLINE)) return KIND_BYLINE;
  if (words <= 14 && date && (facts->shape & BIT(HAS_DIGIT))) return KIND_DATE;
  if (credit && words <= 7) return KIND_CREDIT;
  if (credit && words <= 60 && !quoth__ends_sentence(facts)) return KIND_CAPTION;
  if (quoth__ends_sentence(facts) && look->lowers > look->capitals)
    return words >= PROSE_WORDS ? KIND_PROSE : words >= 5 ? KIND_SENTENCE : KIND_LABEL;
  if (facts->shape & BIT(HAS_NAME)) return KIND_NAME;
  if (words <= 3) return KIND_LABEL;
  return words <= 30 ? KIND_TITLE : KIND_OTHER;
}

/* Two words with capitals that stand together and are entries of no class may be a name. */
static bool has_plain_pair(const Items *items) {
  for (uint32_t i = 0; i < items->pair_count; i++)
    if (!items->entries[items->pairs[i].first] && !items->entries[items->pairs[i].second]) return true;
  return false;
}

void quoth__shape_block(Look *look, quoth_span span) {
  note_whole(look, span);
  Facts *facts = look->facts;
  facts->kind = (uint8_t)kind_of(look);
  if (facts->kind == KIND_DATE && has_plain_pair(look->items)) facts->shape |= BIT(HAS_NAME_DATE);
}
