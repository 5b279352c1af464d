/*
** utf.c
*/
#include "document.h"
