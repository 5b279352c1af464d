/*
** article.c
*/
#include "document.h"

bool quoth__read_blocks(quoth_article *a) { (void)a; return true; }

bool quoth__freeze_layout(quoth_rules *rules, quoth_error *error) { (void)rules; (void)error; return true; }

void quoth__release_layout(quoth_rules *rules) { (void)rules; }
