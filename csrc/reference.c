/*
** reference.c - character references: what a name or a number between '&' and ';' refers to.
*/
#include "reference.h"

#define LAST_CHARACTER 0x10FFFFu

const uint16_t quoth__cp1252[32] = {
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178
};

/* The names of U+00A0 to U+00FF. */
static const char latin1[][REFERENCE_MOST] = {
  "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo",
  "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot",
  "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
  "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml",
  "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times",
  "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
  "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml",
  "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
  "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
};

static const struct Special { char name[REFERENCE_MOST]; uint16_t character; } specials[] = {
  {"quot", '"'}, {"amp", '&'}, {"apos", '\''}, {"lt", '<'}, {"gt", '>'},
  {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bdquo", 0x201E},
  {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026},
  {"ensp", 0x2002}, {"emsp", 0x2003}, {"thinsp", 0x2009}, {"zwnj", 0x200C}, {"zwj", 0x200D}, {"lrm", 0x200E},
  {"rlm", 0x200F}, {"bull", 0x2022}, {"dagger", 0x2020}, {"Dagger", 0x2021}, {"permil", 0x2030}, {"prime", 0x2032},
  {"Prime", 0x2033}, {"frasl", 0x2044}, {"euro", 0x20AC}, {"trade", 0x2122}, {"larr", 0x2190}, {"rarr", 0x2192},
  {"minus", 0x2212}, {"OElig", 0x0152}, {"oelig", 0x0153}, {"Scaron", 0x0160}, {"scaron", 0x0161},
  {"Yuml", 0x0178}, {"fnof", 0x0192}, {"circ", 0x02C6}, {"tilde", 0x02DC},
};

#define LENGTH(list) (sizeof(list) / sizeof *(list))

static bool is_name(const char name[REFERENCE_MOST], const char *text, uint32_t size) {
  return strncmp(name, text, size) == 0 && (size == REFERENCE_MOST || name[size] == '\0');
}

static uint32_t named(const char *name, uint32_t size) {
  for (uint32_t i = 0; i < LENGTH(specials); i++)
    if (is_name(specials[i].name, name, size)) return specials[i].character;
  for (uint32_t i = 0; i < LENGTH(latin1); i++)
    if (is_name(latin1[i], name, size)) return 0xA0 + i;
  return 0;
}

/* The value of a digit in the base, or the base. */
static uint32_t digit_of(char c, uint32_t base) {
  if (c >= '0' && c <= '9') return (uint32_t)(c - '0');
  char lower = (char)(c | 0x20);
  return base == 16 && lower >= 'a' && lower <= 'f' ? (uint32_t)(lower - 'a') + 10 : base;
}

/* So few digits that the number does not overflow. */
static uint32_t number_of(const char *digits, uint32_t size, uint32_t base) {
  uint32_t number = 0;
  for (uint32_t i = 0; i < size; i++) {
    uint32_t digit = digit_of(digits[i], base);
    if (digit == base) return 0;
    number = number * base + digit;
  }
  return number;
}

static uint32_t numbered(const char *digits, uint32_t size) {
  bool hexadecimal = size > 0 && (digits[0] == 'x' || digits[0] == 'X');
  uint32_t number = hexadecimal ? number_of(digits + 1, size - 1, 16) : number_of(digits, size, 10);
  if (number >= 0x80 && number < 0xA0) return quoth__cp1252[number - 0x80];
  return number > LAST_CHARACTER || (number >= 0xD800 && number <= 0xDFFF) ? 0 : number;
}

uint32_t quoth__reference(const char *name, uint32_t size) {
  if (size < 2 || size > REFERENCE_MOST) return 0;
  return name[0] == '#' ? numbered(name + 1, size - 1) : named(name, size);
}
