/*
** json.c
*/
#include "document.h"
