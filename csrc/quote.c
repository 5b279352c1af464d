/*
** quote.c
*/
#include "document.h"

bool quoth__read_quotes(quoth_article *a) { (void)a; return true; }

bool quoth__freeze_quotes(quoth_rules *rules, quoth_error *error) { (void)rules; (void)error; return true; }

const char *quoth_stance_name(quoth_stance stance) {
  static const char *const names[QUOTH_STANCES] = {"asserts",  "denies",   "confirms", "asks",    "demands",
                                                   "promises", "predicts", "declines", "believes"};
  return (size_t)stance < QUOTH_STANCES ? names[stance] : "unknown";
}
