/*
** quotation.c
*/
#include "document.h"

bool quoth__read_quotations(quoth_article *a) { (void)a; return true; }
