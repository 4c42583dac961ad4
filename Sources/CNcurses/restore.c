// The terminal as it was found, and the way back to it. What a signal handler needs is
// prepared beforehand, so that it calls nothing but write, fcntl, tcflush and tcsetattr.

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

struct end {
  int fd;
  int flags;
  bool has_settings;
  struct termios settings;
};

static struct end output_end, input_end;
static char restore_bytes[256];
static size_t restore_count;

static bool remember(struct end *end, int fd) {
  end->fd = fd;
  end->flags = fcntl(fd, F_GETFL);
  end->has_settings = tcgetattr(fd, &end->settings) == 0;
  // ncurses takes EAGAIN for "again at once": a terminal that was left non-blocking would
  // make it spin.
  if (end->flags >= 0 && (end->flags & O_NONBLOCK)) fcntl(fd, F_SETFL, end->flags & ~O_NONBLOCK);
  return end->has_settings;
}

// Called before newterm. False when one of the two has no terminal settings.
bool cn_remember_terminal(int output, int input) {
  restore_count = 0;
  bool both = remember(&output_end, output);
  return remember(&input_end, input) && both;
}

static void append(const char *bytes) {
  if (bytes == NULL) return;
  size_t length = strlen(bytes);
  if (restore_count + length > sizeof restore_bytes) return;
  memcpy(restore_bytes + restore_count, bytes, length);
  restore_count += length;
}

// Called after newterm: the bytes that leave the screen, `first` before all others.
void cn_prepare_restore(const char *first) {
  const char *names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  restore_count = 0;
  append(first);
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) append(cn_capability(names[i]));
}

static void set_back(const struct end *end) {
  if (end->has_settings) tcsetattr(end->fd, TCSANOW, &end->settings);
  if (end->flags >= 0) fcntl(end->fd, F_SETFL, end->flags);
}

// Safe in a signal handler, and never blocks: nobody may be reading what is written.
void cn_restore_from_handler(bool discarding_output, const char *farewell) {
  int error = errno;
  if (discarding_output) tcflush(output_end.fd, TCOFLUSH);
  if (output_end.flags >= 0) fcntl(output_end.fd, F_SETFL, output_end.flags | O_NONBLOCK);
  (void)!write(output_end.fd, restore_bytes, restore_count);
  (void)!write(output_end.fd, farewell, strlen(farewell));
  set_back(&output_end);
  set_back(&input_end);
  errno = error;
}

// The ordinary way, after endwin.
void cn_give_back_terminal(void) {
  set_back(&output_end);
  set_back(&input_end);
}
