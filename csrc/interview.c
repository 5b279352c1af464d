/*
** interview.c - turns that have no label of their own, and who speaks in any turn.
**
**   LEDGER: When did you know?           What did you see?
**   ORR: On the first day.               ORR: Nothing.
**   Did it ever sink?                    And then?
**   Constantly. I swam ashore.           ORR: I left.
**
** Labels may stand at the first question and answer alone, at the answers alone, at the
** questions alone, or nowhere. A paragraph that ends in a question mark is then the
** asker's, and what stands between two of them the other's. Without any label it takes
** questions that go to "you" and answers that speak of "me", for many an article puts
** questions that it answers itself.
*/
#include "turn.h"

enum {
  EXCHANGES_LEAST = 3,  /* of an interview that has no labels, or those of one side */
  SIDES_MOST = 4,       /* labels that may be those of one side */
  PEOPLE_MOST = 32,     /* people before the first turn */
  MENTIONS_MOST = 400,  /* mentions of them */
  INTRODUCED = 3        /* what a mention counts in the paragraph before it */
};

/* ------------------------------------------------------------------- exchanges */

/* A question may look like a crosshead. */
static bool may_be_question(const quoth_article *a, uint32_t b) {
  const quoth_block *block = &a->blocks.items[b];
  return quoth__is_spoken(a, block) || (block->read && block->role == QUOTH_SUBHEAD);
}

static bool may_be_answer(const quoth_article *a, uint32_t b) {
  const quoth_block *block = &a->blocks.items[b];
  return quoth__is_spoken(a, block) && block->tokens.end > block->tokens.begin;
}

/* A question and the answer behind it. */
static bool is_exchange(const quoth_article *a, uint32_t b) {
  if (b + 1 >= a->blocks.count || !quoth__asks_in_short(a, b) || quoth__asks_in_short(a, b + 1)) return false;
  return may_be_question(a, b) && may_be_answer(a, b + 1);
}

static uint32_t next_exchange(const quoth_article *a, uint32_t b) {
  while (b < a->blocks.count && !is_exchange(a, b)) b++;
  return b;
}

/* A block that nobody's label opens. */
static SpeechTurn unlabelled(const quoth_article *a, uint32_t block, TurnKind kind) {
  uint32_t begin = a->blocks.items[block].tokens.begin;
  return (SpeechTurn){.block = block, .end = block + 1, .begin = begin, .first = begin, .name_end = begin,
                      .colon = begin, .kind = kind, .believed = true};
}

/* The same of whoever has a label elsewhere. */
static SpeechTurn unlabelled_of(const quoth_article *a, uint32_t block, const SpeechTurn *label) {
  SpeechTurn turn = unlabelled(a, block, label->kind);
  turn.first = label->first;
  turn.name_end = label->name_end;
  return turn;
}

/* The end of a turn before a block that another begins with; a->blocks.count: none does. */
static uint32_t end_before(const quoth_article *a, const SpeechTurn *turn, uint32_t block) {
  SpeechTurn another = {.block = block, .believed = true};
  return quoth__turn_end(a, turn, block < a->blocks.count ? &another : NULL);
}

static bool keep_unlabelled_question(quoth_article *a, uint32_t block) {
  SpeechTurn question = unlabelled(a, block, TURN_QUESTION);
  return quoth__keep_turn(a, &question);
}

/* Up to the block that something else begins with. */
static bool keep_unlabelled_answer(quoth_article *a, uint32_t block, uint32_t next) {
  SpeechTurn answer = unlabelled(a, block, TURN_ANSWER);
  answer.end = end_before(a, &answer, next);
  return quoth__keep_turn(a, &answer);
}

/* ------------------------------------------------- labels of the first two turns */

static bool are_two(const quoth_article *a, const SpeechTurn *asker, const SpeechTurn *answerer) {
  return quoth__asks_in_short(a, asker->end - 1) && asker->end == answerer->block &&
         quoth__turn_key(a, asker) != quoth__turn_key(a, answerer);
}

bool quoth__keep_exchanges(quoth_article *a) {
  if (a->turns.count < 2) return true;
  const SpeechTurn answerer = a->turns.items[a->turns.count - 1], asker = a->turns.items[a->turns.count - 2];
  if (!are_two(a, &asker, &answerer)) return true;
  uint32_t end = answerer.end;
  for (uint32_t b = answerer.block + 1; b <= end; b++) {
    if (!is_exchange(a, b)) continue;
    a->turns.items[a->turns.count - 1].end = b;
    SpeechTurn question = unlabelled_of(a, b, &asker), answer = unlabelled_of(a, b + 1, &answerer);
    answer.end = end = quoth__turn_end(a, &answer, NULL);
    if (!quoth__keep_turn(a, &question) || !quoth__keep_turn(a, &answer)) return false;
    b++;
  }
  return true;
}

/* ------------------------------------------------------------ labels of one side */

/* Whose labels they are. */
typedef enum Side { SIDE_NONE, SIDE_ASKER, SIDE_ANSWERER } Side;

typedef struct Labels { const SpeechTurn *items; uint32_t count; } Labels;

static bool is_labelled(Labels labels, uint32_t i, uint32_t block) {
  return i < labels.count && labels.items[i].block == block;
}

/* The block of the question before label `i`, which has no label; NONE. */
static uint32_t question_before(const quoth_article *a, Labels labels, uint32_t i) {
  uint32_t block = labels.items[i].block;
  if (block == 0 || (i > 0 && labels.items[i - 1].block + 1 == block)) return NONE;
  return quoth__block_asks(a, block - 1) && may_be_question(a, block - 1) ? block - 1 : NONE;
}

/* The block of the answer behind label `i`, which has no label; NONE. */
static uint32_t answer_behind(const quoth_article *a, Labels labels, uint32_t i) {
  uint32_t block = labels.items[i].block + 1;
  if (block >= a->blocks.count || is_labelled(labels, i + 1, block) || !quoth__block_asks(a, block - 1)) return NONE;
  return may_be_answer(a, block) ? block : NONE;
}

/* Whether the labels of a key are those of all who answer, or of all who ask. */
static Side side_of(const quoth_article *a, Labels labels, uint32_t key) {
  uint32_t times = 0, answers = 0, questions = 0;
  for (uint32_t i = 0; i < labels.count; i++) {
    if (quoth__turn_key(a, &labels.items[i]) != key) continue;
    times++;
    answers += question_before(a, labels, i) != NONE;
    questions += answer_behind(a, labels, i) != NONE;
  }
  if (times < EXCHANGES_LEAST) return SIDE_NONE;
  return answers * 3 >= times * 2 ? SIDE_ANSWERER : questions * 3 >= times * 2 ? SIDE_ASKER : SIDE_NONE;
}

/* The block with which what belongs to the label behind label `i` begins. */
static uint32_t block_behind(const quoth_article *a, Labels labels, uint32_t i, Side side) {
  if (i + 1 >= labels.count) return a->blocks.count;
  uint32_t question = side == SIDE_ANSWERER ? question_before(a, labels, i + 1) : NONE;
  return question == NONE ? labels.items[i + 1].block : question;
}

static bool keep_answer(quoth_article *a, Labels labels, uint32_t i) {
  uint32_t asked = question_before(a, labels, i);
  SpeechTurn answer = labels.items[i];
  answer.end = end_before(a, &answer, block_behind(a, labels, i, SIDE_ANSWERER));
  return (asked == NONE || keep_unlabelled_question(a, asked)) && quoth__keep_turn(a, &answer);
}

static bool keep_question(quoth_article *a, Labels labels, uint32_t i) {
  uint32_t answered = answer_behind(a, labels, i);
  SpeechTurn question = labels.items[i];
  question.end = question.block + 1;
  if (!quoth__keep_turn(a, &question)) return false;
  return answered == NONE || keep_unlabelled_answer(a, answered, block_behind(a, labels, i, SIDE_ASKER));
}

static bool keep_side(quoth_article *a, Labels labels, uint32_t key, Side side) {
  for (uint32_t i = 0; i < labels.count; i++) {
    if (quoth__turn_key(a, &labels.items[i]) != key) continue;
    if (!(side == SIDE_ANSWERER ? keep_answer(a, labels, i) : keep_question(a, labels, i))) return false;
  }
  return true;
}

/* -------------------------------------------------------------------- no labels */

/* Whether a block has a pronoun of that person, for one alone if it is the first. */
static bool has_person(const quoth_article *a, uint32_t b, uint8_t person) {
  quoth_span tokens = a->blocks.items[b].tokens;
  uint32_t end = tokens.end - tokens.begin > SPEECH_TOKENS ? tokens.begin + SPEECH_TOKENS : tokens.end;
  for (uint32_t t = tokens.begin; t < end; t++) {
    const EntryFacts *facts = quoth__word_facts(a, t, WORD_PRONOUN | WORD_OWNING);
    if (facts && facts->person == person && (person != 1 || facts->number != 2)) return true;
  }
  return false;
}

/* Several times a question is followed by an answer, most of the questions go to "you", and most of the answers speak
** of "me". */
static bool is_interview(const quoth_article *a) {
  uint32_t exchanges = 0, to_you = 0, of_me = 0;
  for (uint32_t b = next_exchange(a, 0); b < a->blocks.count; b = next_exchange(a, b + 1)) {
    exchanges++;
    to_you += has_person(a, b, 2);
    of_me += has_person(a, b + 1, 1);
  }
  return exchanges >= EXCHANGES_LEAST && to_you * 2 >= exchanges && of_me * 3 >= exchanges * 2;
}

static bool keep_all_exchanges(quoth_article *a) {
  for (uint32_t b = next_exchange(a, 0), next; b < a->blocks.count; b = next) {
    next = next_exchange(a, b + 2);
    if (!keep_unlabelled_question(a, b) || !keep_unlabelled_answer(a, b + 1, next)) return false;
  }
  return true;
}

bool quoth__keep_interview(quoth_article *a, const SpeechTurn *items, uint32_t count) {
  Labels labels = {items, count};
  for (uint32_t i = 0; i < count && i < SIDES_MOST; i++) {
    uint32_t key = quoth__turn_key(a, &items[i]);
    Side side = side_of(a, labels, key);
    if (side != SIDE_NONE) return keep_side(a, labels, key, side);
  }
  return !is_interview(a) || keep_all_exchanges(a);
}

/* ------------------------------------------------------------------- who speaks */

/* People named before the first turn: how often, and where first. */
typedef struct Person { uint32_t entity, mention, count; bool author; } Person;

static Person *person_of(Person *people, uint32_t *count, uint32_t entity, uint32_t mention) {
  for (uint32_t i = 0; i < *count; i++)
    if (people[i].entity == entity) return &people[i];
  if (*count == PEOPLE_MOST) return NULL;
  people[*count] = (Person){.entity = entity, .mention = mention};
  return &people[(*count)++];
}

/* Questions are the author's; answers are of the one most spoken of before them, above all in the
** paragraph that introduces them. */
static void find_parties(quoth_article *a) {
  Person people[PEOPLE_MOST];
  uint32_t count = 0, most = 0, first_turn = a->turns.items[0].first;
  uint32_t before = first_turn ? quoth__block_of(a, first_turn - 1) : 0;
  uint32_t introduction = first_turn ? a->blocks.items[before].tokens.begin : 0;
  a->asker = a->answerer = NONE;
  for (uint32_t i = 0; i < a->mentions.count && i < MENTIONS_MOST; i++) {
    const Mention *m = &a->mentions.items[i];
    if (m->first >= first_turn) break;
    bool person = m->entity != NONE && m->form == FORM_NAME &&
                  quoth__entity_kind(a, m->entity) == QUOTH_PERSON;
    Person *p = person ? person_of(people, &count, m->entity, i) : NULL;
    if (!p) continue;
    p->count += m->first >= introduction ? INTRODUCED : 1;
    p->author |= quoth__in_byline(a, m->first);
  }
  for (uint32_t i = 0; i < count; i++) {
    if (people[i].author) {
      if (a->asker == NONE) a->asker = people[i].mention;
    } else if (people[i].count > most) {
      most = people[i].count;
      a->answerer = people[i].mention;
    }
  }
}

uint32_t quoth__turn_source(quoth_article *a, const SpeechTurn *turn) {
  if (turn == a->turns.items) find_parties(a);
  if (turn->kind == TURN_QUESTION) return a->asker;
  if (turn->kind == TURN_ANSWER) return a->answerer;
  uint32_t mention = quoth__mention_from(a, turn->first);
  bool label = mention < a->mentions.count && a->mentions.items[mention].first < turn->name_end;
  return label ? mention : NONE;
}
