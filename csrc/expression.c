/*
** expression.c
*/
#include "document.h"
