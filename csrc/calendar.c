/*
** calendar.c
*/
#include "document.h"
