/*
** program.c
*/
#include "document.h"
