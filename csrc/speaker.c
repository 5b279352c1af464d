/*
** speaker.c
*/
#include "document.h"

bool quoth__read_speakers(quoth_article *a) { (void)a; return true; }
