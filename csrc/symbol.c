/*
** symbol.c
*/
#include "document.h"
