// A fault inside the program: the terminal is given back first, then the program dies of the
// same signal, as it would have without us.

#include "CNcurses.h"

#include <signal.h>

static const int fatal[] = {
    SIGILL,  SIGTRAP, SIGABRT, SIGBUS,    SIGFPE,  SIGSEGV, SIGSYS,  SIGQUIT,   SIGXCPU,
    SIGXFSZ, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR,  SIGSTKFLT,
};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction before[FATAL];
// A stack that has overflowed cannot hold the handler.
static char spare_stack[32768];

static void give_back_and_die(int number) {
  static const char farewell[] =
      "\r\ndais: a fault inside the program ended it. Please report what you did last.\r\n";
  cn_restore_from_handler(false, farewell);
  signal(number, SIG_DFL);
  raise(number);
}

void cn_watch_crashes(void) {
  stack_t present;
  stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    sigaltstack(&spare, NULL);
  }
  struct sigaction action = {
      .sa_handler = give_back_and_die, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (unsigned i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void cn_unwatch_crashes(void) {
  for (unsigned i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
}
