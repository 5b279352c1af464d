/*
** turn.c - who has the word in a transcript or an interview: see turn.h.
**
**   SMITH: We had a good quarter.        John Smith, CEO: Thank you.
**   Q: Is that bad luck?                 Moderator: The next question, please.
**
** A label proves little - "Photo:", "Where:", "Riverton:" look the same - so all of
** a text's are gathered first. Some are sure by themselves: a given name, a title, a
** word of the lexicon "speaker-label". The rest need to come back, or to be a name
** that the text has elsewhere. Then it takes two speakers, and turns that sound like
** speech - they ask, or say I and you - to make a dialogue. What follows a turn goes
** on with it while nothing says otherwise.
**
** One pass over the begins of the blocks and one over the turns: linear.
*/
#include "turn.h"

enum {
  LABEL_WORDS = 6,      /* tokens of a name in a label */
  ABOUT_TOKENS = 14,    /* what is said of the speaker: ", chief executive of Riverton" */
  LABEL_TOKENS = 32,    /* of all that up to its colon */
  BLOCKS_MOST = 16,     /* of one turn, */
  BLOCKS_FREE = 5,      /* and so many without proof when the next one follows */
  WANTED = 4096         /* a power of two: what hashes of labels are told by */
};

typedef struct Finding {
  quoth_article *a;
  Vector(SpeechTurn) labels;  /* all that may be ones */
} Finding;

/* ----------------------------------------------------------------- One label */

/* "Note: ..." is nobody's word. */
static bool is_aside(const quoth_article *a, const quoth_block *block) {
  if (block->tokens.begin == block->tokens.end) return false;
  const Hit *hit = quoth__hit_of(a, block->tokens.begin, a->rules->names->no_speaker);
  uint32_t end = block->tokens.begin + (hit ? hit->tokens : 0);
  return hit && end < block->tokens.end && quoth__is_char(a, end, ':');
}

bool quoth__is_spoken(const quoth_article *a, const quoth_block *block) {
  bool story = block->role == QUOTH_PARAGRAPH || block->role == QUOTH_LISTITEM || block->role == QUOTH_OTHER ||
               block->role == QUOTH_BLOCKQUOTE || block->role == QUOTH_PULLQUOTE;
  return block->read && story && !is_aside(a, block);
}

/* A token that may stand in a name: a word with a capital, initials, what joins them. */
static bool name_part(const quoth_article *a, uint32_t token) {
  if (quoth__has(a, token, QUOTH_TOKEN_CAP | QUOTH_TOKEN_INITIALS)) return true;
  if (quoth__is(a, token, WORD_PARTICLE | WORD_OF | WORD_GENITIVE)) return true;
  if (quoth__is_char(a, token, '&')) return true;
  if (quoth__is_char(a, token, '.')) return quoth__is(a, token - 1, WORD_TITLE) || quoth__token_size(a, token - 1) == 1;
  bool inside = quoth__has(a, token, QUOTH_TOKEN_GLUED) && quoth__is_char(a, token, '-');
  return inside || quoth__has(a, token, QUOTH_TOKEN_DIGITS); /* Speaker 2 */
}

/* Behind the name: the colon, or what is said of the speaker and then the colon. */
static uint32_t colon_behind(const quoth_article *a, uint32_t token, uint32_t end) {
  if (token < end && quoth__is_char(a, token, ':')) return token;
  if (token >= end || !(quoth__is_char(a, token, ',') || quoth__is_char(a, token, '('))) return NONE;
  for (uint32_t t = token + 1; t < end && t - token <= ABOUT_TOKENS; t++) {
    if (quoth__is_char(a, t, ':')) return t;
    bool stop = (quoth__is_char(a, t, '.') && t > 0 && !quoth__has(a, t - 1, QUOTH_TOKEN_CAP)) ||
                quoth__is_char(a, t, '?') || quoth__has(a, t, QUOTH_TOKEN_QUOTE) || quoth__is(a, t, WORD_CUE);
    if (stop) return NONE;
  }
  return NONE;
}

/* The end of a label that the lexicon knows, or `first`. */
static uint32_t known_label(const quoth_article *a, uint32_t first, SpeechTurn *turn) {
  const struct NameRules *rules = a->rules->names;
  const Hit *hit = quoth__hit_of(a, first, rules->speaker_label);
  if (!hit) return first;
  const Property *kind = rules->turn == NONE ? NULL : quoth__property(a->rules, hit->entry, rules->turn);
  turn->kind = !kind || !kind->string ? TURN_ROLE
             : strcmp(kind->string, "question") == 0 ? TURN_QUESTION
             : strcmp(kind->string, "answer") == 0 ? TURN_ANSWER : TURN_ROLE;
  uint32_t end = first + hit->tokens;
  while (end < a->tokens.count && quoth__has(a, end, QUOTH_TOKEN_DIGITS)) end++;
  return end;
}

/* A name that needs no other proof: it has a title, a given name, or is well known. */
static bool is_sure(const quoth_article *a, uint32_t first, uint32_t end) {
  bool person = quoth__is(a, first, WORD_GIVEN) && quoth__has(a, first + 1, QUOTH_TOKEN_CAP);
  bool titled = quoth__is(a, first, WORD_HONORIFIC | WORD_OFFICE);
  return (end - first > 1 && (person || titled)) || quoth__is(a, end - 1, WORD_OUTLET);
}

static bool is_skipped(const quoth_article *a, uint32_t token) {
  return quoth__is_char(a, token, '-') || quoth__is_char(a, token, '*') ||
         quoth__has(a, token, QUOTH_TOKEN_QUOTE) || quoth__token_text(a, token)[0] == (char)0xE2;
}

/* Reads the label of a block: false when it has none. */
static bool read_label(const quoth_article *a, uint32_t b, SpeechTurn *turn) {
  const quoth_block *block = &a->blocks.items[b];
  uint32_t t = block->tokens.begin, end = block->tokens.end;
  if (t < end && quoth__has(a, t, QUOTH_TOKEN_PUNCT) && is_skipped(a, t)) t++;
  *turn = (SpeechTurn){.block = b, .begin = t, .first = t, .kind = TURN_NAME};
  if (t >= end || quoth__hit_of(a, t, a->rules->names->no_speaker)) return false;
  uint32_t name_end = known_label(a, t, turn);
  if (name_end == t) {
    if (!quoth__has(a, t, QUOTH_TOKEN_CAP | QUOTH_TOKEN_INITIALS)) return false;
    while (name_end < end && name_end - t < LABEL_WORDS && name_part(a, name_end)) name_end++;
  }
  turn->name_end = name_end;
  turn->colon = colon_behind(a, name_end, end);
  if (turn->colon == NONE) return false;
  turn->sure = turn->kind != TURN_NAME || is_sure(a, t, name_end);
  bool glued = turn->colon + 1 < end && quoth__has(a, turn->colon + 1, QUOTH_TOKEN_GLUED);
  return !glued;
}

/* A label ends in a colon among the first tokens of its block, and so does what is nobody's word. */
static bool has_colon(const quoth_article *a, const quoth_block *block) {
  uint32_t begin = block->tokens.begin, end = block->tokens.end;
  if (end - begin > LABEL_TOKENS) end = begin + LABEL_TOKENS;
  return quoth__next_with(a, begin, end, TRAIT_DASH) < end;
}

static bool gather_labels(Finding *f) {
  quoth_article *a = f->a;
  SpeechTurn turn;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (!quoth__charge(&a->meter, STAGE_NAMES, 1, block->span.begin, &a->error)) return false;
    if (!has_colon(a, block) || !quoth__is_spoken(a, block) || !read_label(a, b, &turn)) continue;
    if (!quoth__room(&a->arena, &f->labels)) return quoth__nomem(a);
    f->labels.items[f->labels.count++] = turn;
  }
  return true;
}

/* ------------------------------------------------------------- Is it a dialogue? */

static uint32_t last_word(const quoth_article *a, const SpeechTurn *turn) {
  uint32_t last = turn->name_end - 1;
  while (last > turn->first && !quoth__has(a, last, QUOTH_TOKEN_WORD)) last--;
  return last;
}

static bool looks_like_name(const quoth_article *a, const SpeechTurn *turn) {
  uint32_t last = last_word(a, turn);
  return quoth__has(a, last, QUOTH_TOKEN_CAP) && !quoth__is(a, last, WORD_SMALL | WORD_NO_NAME);
}

/* Signs of speech in what follows the label: a question, or one who speaks of himself
** or to another. */
static bool sounds_spoken(const quoth_article *a, const SpeechTurn *turn) {
  uint32_t block = turn->block, end = a->blocks.items[block].tokens.end;
  if (turn->colon + 1 == end && block + 1 < a->blocks.count) end = a->blocks.items[block + 1].tokens.end;
  if (end > turn->colon + SPEECH_TOKENS) end = turn->colon + SPEECH_TOKENS;
  for (uint32_t t = turn->colon + 1; t < end; t++) {
    if (quoth__is_char(a, t, '?')) return true;
    const EntryFacts *facts = quoth__word_facts(a, t, WORD_PRONOUN | WORD_OWNING);
    if (facts && (facts->person == 1 || facts->person == 2)) return true;
  }
  return false;
}

/* How each label's turn sounds, and whether they may make a dialogue, whatever the rest of the text says of their
** names: all that are sure are believed, and half of those that are have to be spoken. In most texts nobody speaks
** behind a label, so that the rest need not be looked at. */
static bool may_be_dialogue(Finding *f) {
  uint32_t sure = 0, spoken = 0, sure_spoken = 0;
  for (uint32_t i = 0; i < f->labels.count; i++) {
    SpeechTurn *turn = &f->labels.items[i];
    turn->spoken = turn->kind != TURN_NAME || sounds_spoken(f->a, turn);
    bool believable = turn->sure || looks_like_name(f->a, turn);
    sure += turn->sure;
    spoken += turn->spoken && believable;
    sure_spoken += turn->spoken && turn->sure;
  }
  return spoken > 0 && spoken + sure_spoken >= sure;
}

uint32_t quoth__turn_key(const quoth_article *a, const SpeechTurn *turn) {
  bool numbered = turn->kind == TURN_ROLE && quoth__has(a, turn->name_end - 1, QUOTH_TOKEN_DIGITS);
  uint32_t number = numbered ? a->tokens.number[turn->name_end - 1] : 0;
  return a->tokens.hash[last_word(a, turn)] + number;
}

/* What is known of a key: labels that have it, and whether the rest of the text has
** it as a name - with a capital where only names have one - or as a common word. */
typedef struct Key { uint32_t hash, labels; bool name, common, heard; } Key;

/* Open addressing, a power of two of slots, at most half full. Most words of a text are no
** key that is looked for: `wanted` is set where the lowest bits of a hash are those of one. */
typedef struct Keys { Key *slots; uint32_t mask; bool wanted[WANTED]; } Keys;

static bool make_keys(quoth_article *a, uint32_t wanted, Keys *keys) {
  uint32_t size = 8;
  while (size < 2 * (uint64_t)wanted + 2) size *= 2;
  keys->slots = quoth__take_zero(&a->arena, size, sizeof *keys->slots);
  keys->mask = size - 1;
  memset(keys->wanted, 0, sizeof keys->wanted);
  return keys->slots || quoth__nomem(a);
}

/* The slot of a key, an empty one when it is new. */
static Key *slot_of(const Keys *keys, uint32_t hash) {
  uint32_t i = hash & keys->mask;
  while (keys->slots[i].labels && keys->slots[i].hash != hash) i = (i + 1) & keys->mask;
  return &keys->slots[i];
}

static void count_key(Keys *keys, uint32_t hash) {
  Key *key = slot_of(keys, hash);
  key->hash = hash;
  key->labels++;
}

/* The first token of [token, end) that may be wanted, or the end; four are passed over at once. */
static uint32_t next_wanted(const Keys *keys, const uint32_t *hash, uint32_t token, uint32_t end) {
  const bool *wanted = keys->wanted;
  const uint32_t *at = hash + token, *stop = hash + end;
  while (stop - at >= 4 && !(wanted[at[0] % WANTED] | wanted[at[1] % WANTED] | wanted[at[2] % WANTED] |
                             wanted[at[3] % WANTED])) at += 4;
  while (at < stop && !wanted[*at % WANTED]) at++;
  return (uint32_t)(at - hash);
}

static void look_in_block(const quoth_article *a, const Keys *keys, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end && (t = next_wanted(keys, a->tokens.hash, t, end)) < end; t++) {
    Key *key = slot_of(keys, a->tokens.hash[t]);
    if (!key->labels || !quoth__has(a, t, QUOTH_TOKEN_WORD)) continue;
    key->common |= quoth__has(a, t, QUOTH_TOKEN_LOWER);
    bool telling = !quoth__has(a, t, QUOTH_TOKEN_FIRST | QUOTH_TOKEN_LOWER);
    key->name |= telling && !quoth__has(a, t - 1, QUOTH_TOKEN_QUOTE);
  }
}

/* Looks for the keys everywhere but in the labels. */
static bool look_in_text(const Finding *f, const Keys *keys) {
  quoth_article *a = f->a;
  uint32_t label = 0;
  for (uint32_t b = 0; b < a->blocks.count; b++) {
    const quoth_block *block = &a->blocks.items[b];
    bool labelled = label < f->labels.count && f->labels.items[label].block == b;
    uint32_t from = labelled ? f->labels.items[label++].colon + 2 : block->tokens.begin;
    if (block->read) look_in_block(a, keys, from, block->tokens.end);
    uint32_t steps = block->tokens.end - block->tokens.begin;
    if (!quoth__charge(&a->meter, STAGE_NAMES, steps, block->span.begin, &a->error)) return false;
  }
  return true;
}

static bool may_be_name(const quoth_article *a, const SpeechTurn *turn, const Key *key) {
  return !key->common && looks_like_name(a, turn);
}

bool quoth__block_asks(const quoth_article *a, uint32_t block) {
  quoth_span tokens = a->blocks.items[block].tokens;
  return tokens.end > tokens.begin && quoth__is_char(a, tokens.end - 1, '?');
}

bool quoth__asks_in_short(const quoth_article *a, uint32_t block) {
  quoth_span tokens = a->blocks.items[block].tokens;
  return tokens.end - tokens.begin <= SPEECH_TOKENS && quoth__block_asks(a, block);
}

/* A label that is not sure is believed when it is a name of the text, or when it comes
** back beside sure ones or in capitals, or asks in capitals. */
static bool is_believed(const quoth_article *a, const SpeechTurn *turn, const Keys *keys, bool beside_sure) {
  const Key *key = slot_of(keys, quoth__turn_key(a, turn));
  bool shout = quoth__has(a, last_word(a, turn), QUOTH_TOKEN_UPPER);
  bool again = key->labels > 1 ? beside_sure || shout : shout && quoth__asks_in_short(a, turn->block);
  return turn->sure || (may_be_name(a, turn, key) && (key->name || again));
}

/* What the believed turns are like together. */
typedef struct Talk { uint32_t turns, speakers, spoken, changes, last; } Talk;

static void add_to_talk(const quoth_article *a, const SpeechTurn *turn, const Keys *keys, Talk *talk) {
  Key *key = slot_of(keys, quoth__turn_key(a, turn));
  talk->speakers += !key->heard;
  talk->changes += talk->turns > 0 && key->hash != talk->last;
  talk->spoken += turn->spoken;
  talk->turns++;
  talk->last = key->hash;
  key->heard = true;
}

/* Two who take turns, at least one of them again, and mostly in words that are spoken. */
static bool is_dialogue(const Talk *talk) {
  bool returning = talk->speakers < talk->turns || talk->spoken == talk->turns;
  return talk->speakers >= 2 && returning && talk->spoken * 2 >= talk->turns &&
         talk->changes * 3 >= talk->turns - 1;
}

/* Marks the labels that are believed: true when they make a dialogue. In one, a label
** that may be a name is believed for how its turn sounds. */
static bool judge_labels(Finding *f, const Keys *keys) {
  quoth_article *a = f->a;
  bool sure = false;
  Talk talk = {0};
  for (uint32_t i = 0; i < f->labels.count; i++) sure |= f->labels.items[i].sure;
  for (uint32_t i = 0; i < f->labels.count; i++) {
    SpeechTurn *turn = &f->labels.items[i];
    turn->believed = is_believed(a, turn, keys, sure);
    if (turn->believed) add_to_talk(a, turn, keys, &talk);
  }
  for (uint32_t i = 0; is_dialogue(&talk) && i < f->labels.count; i++) {
    SpeechTurn *turn = &f->labels.items[i];
    const Key *key = slot_of(keys, quoth__turn_key(a, turn));
    turn->believed |= may_be_name(a, turn, key) && turn->spoken;
  }
  return is_dialogue(&talk);
}

/* Only of what may be a name, and is not sure to be one, the text is asked. */
static bool count_labels(Finding *f, Keys *keys) {
  if (!make_keys(f->a, f->labels.count, keys)) return false;
  bool wanted = false;
  for (uint32_t i = 0; i < f->labels.count; i++) {
    const SpeechTurn *turn = &f->labels.items[i];
    uint32_t hash = quoth__turn_key(f->a, turn);
    count_key(keys, hash);
    if (turn->sure || !looks_like_name(f->a, turn)) continue;
    keys->wanted[hash % WANTED] = true;
    wanted = true;
  }
  return !wanted || look_in_text(f, keys);
}

/* -------------------------------------------------------------- Where turns end */

static bool names_speaker(const quoth_article *a, const quoth_block *block, uint32_t hash) {
  for (uint32_t t = block->tokens.begin; t < block->tokens.end; t++)
    if (a->tokens.hash[t] == hash && quoth__has(a, t, QUOTH_TOKEN_CAP)) return true;
  return false;
}

static bool says_i_or_you(const quoth_article *a, const quoth_block *block) {
  SpeechTurn rest = {.block = (uint32_t)(block - a->blocks.items), .colon = block->tokens.begin};
  return sounds_spoken(a, &rest);
}

/* Captions and what is not read may stand between; anything else ends the turn. */
static bool is_passed_over(const quoth_article *a, const quoth_block *block) {
  return !block->read || is_aside(a, block) || block->role == QUOTH_CAPTION || block->role == QUOTH_CREDIT;
}

/* What turns end at: the block of the next label, and how far they go without proof. */
typedef struct Reach { uint32_t limit, free; } Reach;

static Reach reach_of(const quoth_article *a, const SpeechTurn *turn, const SpeechTurn *next) {
  Reach reach = {next ? next->block : a->blocks.count, turn->block + 1};
  bool near = next && next->believed && next->block <= turn->block + BLOCKS_FREE;
  if (near) reach.free = next->block;
  else if (turn->colon + 1 == a->blocks.items[turn->block].tokens.end) reach.free++; /* a label alone */
  if (reach.limit > turn->block + BLOCKS_MOST) reach.limit = turn->block + BLOCKS_MOST;
  return reach;
}

/* Whether a block goes on with the turn before it: between two turns unless it tells
** of the speaker; elsewhere only where somebody speaks, there or right behind. */
static bool goes_on(const quoth_article *a, const SpeechTurn *turn, uint32_t b, const Reach *reach) {
  const quoth_block *block = &a->blocks.items[b];
  if (turn->kind == TURN_NAME && names_speaker(a, block, quoth__turn_key(a, turn))) return false;
  return b < reach->free || says_i_or_you(a, block) || (b + 1 < reach->limit && says_i_or_you(a, block + 1));
}

uint32_t quoth__turn_end(const quoth_article *a, const SpeechTurn *turn, const SpeechTurn *next) {
  Reach reach = reach_of(a, turn, next);
  uint32_t end = turn->block + 1;
  for (uint32_t b = end; b < reach.limit; b++) {
    const quoth_block *block = &a->blocks.items[b];
    if (is_passed_over(a, block)) continue;
    if (!quoth__is_spoken(a, block) || !goes_on(a, turn, b, &reach)) break;
    end = b + 1;
  }
  return end;
}

bool quoth__keep_turn(quoth_article *a, const SpeechTurn *turn) {
  if (!quoth__room(&a->arena, &a->turns)) return quoth__nomem(a);
  a->turns.items[a->turns.count++] = *turn;
  uint32_t tokens = a->blocks.items[turn->end - 1].tokens.end - turn->begin;
  return quoth__charge(&a->meter, STAGE_NAMES, tokens, a->tokens.begin[turn->begin], &a->error);
}

/* Any label ends the turn before it, believed or not. */
static bool keep_turns(Finding *f) {
  quoth_article *a = f->a;
  for (uint32_t i = 0; i < f->labels.count; i++) {
    SpeechTurn *turn = &f->labels.items[i];
    if (!turn->believed) continue;
    turn->end = quoth__turn_end(a, turn, i + 1 < f->labels.count ? turn + 1 : NULL);
    if (!quoth__keep_turn(a, turn)) return false;
  }
  return quoth__keep_exchanges(a);
}

bool quoth__find_turns(quoth_article *a) {
  Finding f = {.a = a};
  Keys keys;
  if (a->rules->names->speaker_label == NONE) return true;
  if (!gather_labels(&f)) return false;
  bool dialogue = f.labels.count > 1 && may_be_dialogue(&f);
  if (dialogue && !count_labels(&f, &keys)) return false;
  if (dialogue && judge_labels(&f, &keys)) return keep_turns(&f);
  return quoth__keep_interview(a, f.labels.items, f.labels.count);
}
