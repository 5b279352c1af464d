/*
** rules.c
*/
#include "document.h"
