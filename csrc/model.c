/*
** model.c
*/
#include "document.h"
