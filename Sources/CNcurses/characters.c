// What ncurses asks the C library about characters, answered by the program itself; the linker
// prefers these to the library's.

#include "CNcurses.h"

static int (*columns_of)(wchar_t);

void cn_use_widths(int (*columns)(wchar_t)) { columns_of = columns; }

// The library's table depends on the machine and knows no ambiguous width; where it and the
// picture disagree, everything to the right of a character is drawn in the wrong place.
int wcwidth(wchar_t character) {
  if (character == 0) return 0;
  if (character < 0x20 || character == 0x7F) return -1;
  if (character < 0x7F || columns_of == NULL) return 1;
  return columns_of(character);
}

// The library's needs a locale with UTF-8, which a bare machine has not; the program writes
// UTF-8 and nothing else.
size_t wcrtomb(char *restrict bytes, wchar_t character, mbstate_t *restrict state) {
  unsigned long code = (unsigned long)character;
  (void)state;
  if (bytes == NULL || code < 0x80) {
    if (bytes != NULL) *bytes = (char)code;
    return 1;
  }
  if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return (size_t)-1;
  int following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  static const unsigned char marks[] = {0, 0xC0, 0xE0, 0xF0};
  *bytes++ = (char)(marks[following] | (code >> (6 * following)));
  for (int left = following - 1; left >= 0; left--) {
    *bytes++ = (char)(0x80 | ((code >> (6 * left)) & 0x3F));
  }
  return (size_t)following + 1;
}
