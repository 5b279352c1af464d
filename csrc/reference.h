/*
** reference.h - character references, which texts that once were HTML or XML bring along:
** &amp; &#8217; &#x2019;
*/
#ifndef QUOTH_REFERENCE_H
#define QUOTH_REFERENCE_H

#include "base.h"

QUOTH__INTERNAL_BEGIN

#define REFERENCE_MOST 8u /* bytes between '&' and ';' */

/* The character that name[0..size), what stands between '&' and ';', refers to; 0: none. Known are
** the numbers of characters, decimal and with x hexadecimal, those from 128 to 159 as bytes of
** Windows-1252 (as in the HTML standard, 13.2.5.80), and the names of HTML 4.01 (section 24) but
** for Greek letters and mathematics, and apos. */
uint32_t quoth__reference(const char *name, uint32_t size);

/* What Windows-1252 has from byte 128 to byte 159, where it differs from Latin-1. */
extern const uint16_t quoth__cp1252[32];

QUOTH__INTERNAL_END

#endif
