/*
** match.c
*/
#include "document.h"

bool quoth__match_rules(quoth_article *a, Phase phase) { (void)a; (void)phase; return true; }
