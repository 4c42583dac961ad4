// ncurses asks wcwidth, whose table depends on the machine and knows no ambiguous width; where
// it and the picture disagree, everything to the right of a character is drawn in the wrong
// place. So the program brings its own wcwidth, and the linker prefers it.

#include "CNcurses.h"

static int (*columns_of)(wchar_t);

void cn_use_widths(int (*columns)(wchar_t)) { columns_of = columns; }

int wcwidth(wchar_t character) {
  if (character == 0) return 0;
  if (character < 0x20 || character == 0x7F) return -1;
  if (character < 0x7F || columns_of == NULL) return 1;
  return columns_of(character);
}
