/*
** train.c
*/
#include "document.h"
