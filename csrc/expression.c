/*
** expression.c - arithmetic over the captures of a rule.
**
** Compiled to postfix: every instruction pushes a number or replaces the last two
** by one. The stack never holds more than STACK numbers, which is checked when the
** expression is compiled.
*/
#include <math.h>

#include "expression.h"
#include "declare.h"
#include "pattern.h"
#include "program.h"
#include "table.h"

#define STACK 32u
#define NAME_SIZE 64u

typedef enum StepKind {
  STEP_NUMBER, STEP_CAPTURE, STEP_ADD, STEP_SUBTRACT, STEP_MULTIPLY, STEP_DIVIDE, STEP_OR
} StepKind;

typedef struct Step {
  StepKind kind;
  Symbol name;    /* STEP_CAPTURE */
  double number;  /* STEP_NUMBER */
} Step;

struct Expression { Vector(Step) steps; };

typedef struct Reader {
  quoth_rules *rules;
  uint32_t rule;
  const char *text;
  uint32_t size, at;
  uint32_t held, nested; /* numbers on the stack; brackets around the cursor */
  Expression *expression;
  quoth_error *error;
} Reader;

static bool fail_at(Reader *r, uint32_t at, const char *what) {
  return quoth__pattern_error(r->error, &r->rules->rules.items[r->rule], r->text, r->size, at, "%s", what);
}

static bool no_memory(Reader *r) { return quoth__no_memory(r->error); }

static bool push(Reader *r, Step step) {
  if (!quoth__room(&r->rules->arena, &r->expression->steps)) return no_memory(r);
  r->expression->steps.items[r->expression->steps.count++] = step;
  if (step.kind > STEP_CAPTURE) r->held--;
  else if (++r->held > STACK) return fail_at(r, r->at, "the expression is nested too deep");
  return true;
}

static char peek(const Reader *r) { return r->at < r->size ? r->text[r->at] : '\0'; }

static char peek_item(Reader *r) {
  while (peek(r) == ' ' || peek(r) == '\t' || peek(r) == '\n') r->at++;
  return peek(r);
}

static bool read_number(Reader *r) {
  double number = 0, unit = 1;
  while (quoth__is_digit(peek(r))) number = number * 10 + (r->text[r->at++] - '0');
  if (peek(r) == '.') r->at++;
  for (; quoth__is_digit(peek(r)); r->at++) number += (unit /= 10) * (r->text[r->at] - '0');
  return push(r, (Step){.kind = STEP_NUMBER, .number = number});
}

/* The name of a capture that the pattern binds. */
static bool read_name(Reader *r) {
  uint32_t from = r->at, size = 0;
  char name[NAME_SIZE];
  while (quoth__is_letter(peek(r)) || quoth__is_digit(peek(r))) {
    if (size + 1 == NAME_SIZE) return fail_at(r, from, "the name is too long");
    name[size++] = r->text[r->at++];
  }
  name[size] = '\0';
  if (quoth__rule_binds(r->rules, r->rule, name))
    return push(r, (Step){.kind = STEP_CAPTURE, .name = quoth__symbol(r->rules, name)});
  const RuleCode *code = &r->rules->program->rules[r->rule];
  Nearest nearest = {.word = name};
  for (uint32_t i = 0; i < code->capture_count; i++)
    quoth__nearest_try(&nearest, quoth__symbol_text(r->rules, code->captures[i]));
  return quoth__pattern_error(r->error, &r->rules->rules.items[r->rule], r->text, r->size, from,
                              "the pattern binds no capture '%s'%s", name, quoth__did_you_mean(&nearest));
}

static bool read_or(Reader *r);

static bool read_group(Reader *r) {
  uint32_t from = r->at++;
  if (++r->nested > STACK) return fail_at(r, from, "the expression is nested too deep");
  if (!read_or(r)) return false;
  r->nested--;
  if (peek_item(r) != ')') return fail_at(r, from, "the closing ')' is missing");
  r->at++;
  return true;
}

static bool read_primary(Reader *r) {
  bool negative = peek_item(r) == '-';
  if (negative) {
    r->at++;
    if (!push(r, (Step){.kind = STEP_NUMBER})) return false;
  }
  char c = peek_item(r);
  bool done = c == '('        ? read_group(r)
              : quoth__is_digit(c)   ? read_number(r)
              : quoth__is_letter(c)  ? read_name(r)
              : fail_at(r, r->at, "a number, a capture or '(' expected");
  return done && (!negative || push(r, (Step){.kind = STEP_SUBTRACT}));
}

static bool read_product(Reader *r) {
  if (!read_primary(r)) return false;
  for (char c; (c = peek_item(r)) == '*' || c == '/';) {
    r->at++;
    if (!read_primary(r) || !push(r, (Step){.kind = c == '*' ? STEP_MULTIPLY : STEP_DIVIDE})) return false;
  }
  return true;
}

static bool read_sum(Reader *r) {
  if (!read_product(r)) return false;
  for (char c; (c = peek_item(r)) == '+' || c == '-';) {
    r->at++;
    if (!read_product(r) || !push(r, (Step){.kind = c == '+' ? STEP_ADD : STEP_SUBTRACT})) return false;
  }
  return true;
}

static bool at_or(Reader *r) {
  return peek_item(r) == 'o' && r->size - r->at > 2 && r->text[r->at + 1] == 'r' &&
         !quoth__is_letter(r->text[r->at + 2]) && !quoth__is_digit(r->text[r->at + 2]);
}

static bool read_or(Reader *r) {
  if (!read_sum(r)) return false;
  while (at_or(r)) {
    r->at += 2;
    if (!read_sum(r) || !push(r, (Step){.kind = STEP_OR})) return false;
  }
  return true;
}

Expression *quoth__expression(quoth_rules *rules, uint32_t rule, const char *text, size_t size,
                              quoth_error *error) {
  Reader r = {.rules = rules, .rule = rule, .text = text, .size = (uint32_t)size, .error = error};
  r.expression = quoth__take_zero(&rules->arena, 1, sizeof *r.expression);
  if (!r.expression) return no_memory(&r), NULL;
  if (size > UINT16_MAX) return fail_at(&r, 0, "the expression is longer than 64 KiB"), NULL;
  if (!read_or(&r)) return NULL;
  if (peek_item(&r) != '\0') return fail_at(&r, r.at, "an operator expected: + - * / or"), NULL;
  return r.expression;
}

Expression *quoth__constant(quoth_rules *rules, double number, quoth_error *error) {
  Reader r = {.rules = rules, .error = error};
  r.expression = quoth__take_zero(&rules->arena, 1, sizeof *r.expression);
  if (!r.expression) return no_memory(&r), NULL;
  return push(&r, (Step){.kind = STEP_NUMBER, .number = number}) ? r.expression : NULL;
}

static double combine(StepKind kind, double a, double b) {
  switch (kind) {
    case STEP_ADD: return a + b;
    case STEP_SUBTRACT: return a - b;
    case STEP_MULTIPLY: return a * b;
    case STEP_DIVIDE: return b == 0 ? NAN : a / b;
    default: return isnan(a) ? b : a;
  }
}

/* What a mark has of the captures that an expression names: each of them; a number in each. */
typedef struct Operands { bool bound, known; } Operands;

static double read_capture(const quoth_article *a, const Mark *mark, Symbol name, Operands *operands) {
  const Capture *capture = quoth__capture(a, mark, name);
  double number = capture ? quoth__capture_number(a, capture) : NAN;
  operands->bound &= capture != NULL;
  operands->known &= !isnan(number);
  return number;
}

static APART Operands read_steps(const quoth_article *a, const Mark *mark, const Expression *expression,
                                 double *value) {
  double stack[STACK];
  uint32_t held = 0;
  Operands operands = {true, true};
  for (uint32_t i = 0; i < expression->steps.count; i++) {
    const Step *step = &expression->steps.items[i];
    if (step->kind == STEP_NUMBER) {
      stack[held++] = step->number;
    } else if (step->kind == STEP_CAPTURE) {
      stack[held++] = read_capture(a, mark, step->name, &operands);
    } else {
      held--;
      stack[held - 1] = combine(step->kind, stack[held - 1], stack[held]);
    }
  }
  *value = stack[0];
  return operands;
}

/* Most are one capture. */
static Operands evaluate(const quoth_article *a, const Mark *mark, const Expression *expression, double *value) {
  const Step *step = expression->steps.items;
  if (expression->steps.count > 1 || step->kind != STEP_CAPTURE) return read_steps(a, mark, expression, value);
  Operands operands = {true, true};
  *value = read_capture(a, mark, step->name, &operands);
  return operands;
}

bool quoth__expression_read(const quoth_article *a, const Mark *mark, const Expression *expression, double *value) {
  return evaluate(a, mark, expression, value).bound;
}

bool quoth__expression_value(const quoth_article *a, const Mark *mark, const Expression *expression, double *value) {
  Operands operands = evaluate(a, mark, expression, value);
  bool sound = isfinite(*value) || (isnan(*value) && !operands.known);
  if (!isfinite(*value)) *value = NAN;
  return sound;
}
