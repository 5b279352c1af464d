/*
** speaker.c
*/
#include "name.h"

bool quoth__read_speakers(quoth_article *a) { return quoth__finish_entities(a); }
