// Signals become bits and one byte in a pipe, so that poll wakes up. A signal that asks the
// program to end also arms a timer: where the terminal takes no more output, ncurses tries
// again for ever and never looks at the pipe.

// For pipe2.
#define _GNU_SOURCE

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <unistd.h>

enum { PATIENCE_MICROSECONDS = 500000 };

static const struct watched {
  int number;
  unsigned bit;
} watched[] = {
    {SIGHUP, CN_HANGUP},   {SIGTERM, CN_TERMINATE}, {SIGINT, CN_INTERRUPT},
    {SIGWINCH, CN_RESIZED}, {SIGTSTP, CN_STOP},      {SIGCONT, CN_CONTINUED},
};
enum { WATCHED = sizeof watched / sizeof *watched };

static struct sigaction before[WATCHED], before_alarm, before_pipe;
static int ends[2] = {-1, -1};
static atomic_uint seen;
static volatile sig_atomic_t ending;
// Held while other threads use the pipe, so that it is not closed under them.
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

static void arm(long microseconds) {
  // setitimer is one system call and touches no memory of the library.
  struct itimerval timer = {.it_value = {.tv_usec = microseconds}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

static void note(int number) {
  int error = errno;
  for (unsigned i = 0; i < WATCHED; i++) {
    if (watched[i].number == number) atomic_fetch_or(&seen, watched[i].bit);
  }
  if (number == SIGHUP || number == SIGTERM || number == SIGINT) {
    if (!ending) arm(PATIENCE_MICROSECONDS);
    ending = number;
  }
  (void)!write(ends[1], "", 1);
  errno = error;
}

static void out_of_patience(int number) {
  (void)number;
  cn_restore_from_handler(true, "");
  _exit(128 + ending);
}

static void take(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

// Before newterm: ncurses takes only those signals that nobody has taken.
// Returns what to poll, or -1. A hang-up or an interrupt that the parent ignores stays ignored.
int cn_watch_signals(void) {
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  atomic_store(&seen, 0);
  ending = 0;
  for (unsigned i = 0; i < WATCHED; i++) {
    int number = watched[i].number;
    bool can_be_ignored = number == SIGHUP || number == SIGINT;
    sigaction(number, NULL, &before[i]);
    if (can_be_ignored && before[i].sa_handler == SIG_IGN) continue;
    take(number, note, NULL);
  }
  take(SIGALRM, out_of_patience, &before_alarm);
  take(SIGPIPE, SIG_IGN, &before_pipe);
  return ends[0];
}

// What has been seen since the last call, as bits.
unsigned cn_take_signals(void) {
  char bytes[64];
  while (read(ends[0], bytes, sizeof bytes) > 0) continue;
  return atomic_exchange(&seen, 0);
}

void cn_unwatch_signals(void) {
  arm(0);
  for (unsigned i = 0; i < WATCHED; i++) sigaction(watched[i].number, &before[i], NULL);
  sigaction(SIGALRM, &before_alarm, NULL);
  sigaction(SIGPIPE, &before_pipe, NULL);
  pthread_mutex_lock(&guard);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
  pthread_mutex_unlock(&guard);
}

// Wakes the poll up, from any thread but from no handler; nothing where nobody polls.
void cn_wake(void) {
  pthread_mutex_lock(&guard);
  if (ends[1] >= 0) {
    atomic_fetch_or(&seen, CN_WOKEN);
    (void)!write(ends[1], "", 1);
  }
  pthread_mutex_unlock(&guard);
}

// Stops as an untouched program would, and returns when it is continued. A key stops the
// whole group, so that the shell above a wrapper script gets the terminal.
void cn_stop_here(bool whole_group) {
  struct sigaction ours;
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigset_t stop, held;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &plain, &ours);
  sigprocmask(SIG_UNBLOCK, &stop, &held);
  if (whole_group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigprocmask(SIG_SETMASK, &held, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
