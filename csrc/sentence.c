/*
** sentence.c
*/
#include "document.h"

bool quoth__read_sentences(quoth_article *a) { (void)a; return true; }

bool quoth__freeze_sentences(quoth_rules *rules, quoth_error *error) { (void)rules; (void)error; return true; }
