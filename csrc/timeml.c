/*
** timeml.c
*/
#include "document.h"
