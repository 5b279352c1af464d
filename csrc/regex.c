/*
** regex.c
*/
#include "document.h"
