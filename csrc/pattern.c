/*
** pattern.c
*/
#include "document.h"
