#define _GNU_SOURCE
#include "CPlatform.h"
#include "ending.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const size_t fault_count = sizeof faults / sizeof *faults;
// Nobody sends these to a reader, but they would end it, and the terminal must not stay behind.
static const int strangers[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT};

static struct {
  int terminal;
  char bytes[1024];
  size_t length;
  struct termios original;
  bool has_original;
} kept;
enum { unarmed, armed, giving };
static atomic_int state = unarmed;
static char alternate_stack[64 * 1024];

// Bounded, because a terminal that was stopped with Ctrl-S must not keep a dying process alive.
static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT, .revents = 0};
    if (poll(&ready, 1, 250) == 0 || !(ready.revents & POLLOUT)) return;
    ssize_t count = write(descriptor, bytes, length);
    if (count < 0 && errno != EINTR && errno != EAGAIN) return;
    if (count > 0) {
      bytes += count;
      length -= (size_t)count;
    }
  }
}

void playhead_unmask_faults(sigset_t *mask) {
  for (size_t i = 0; i < fault_count; i++) sigdelset(mask, faults[i]);
}

static bool give_back(void) {
  int expected = armed;
  if (!atomic_compare_exchange_strong(&state, &expected, giving)) return false;
  // From the background, setting the terminal's modes would stop the process instead.
  sigset_t background;
  sigset_t before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  write_all(kept.terminal, kept.bytes, kept.length);
  if (kept.has_original) tcsetattr(kept.terminal, TCSANOW, &kept.original);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  atomic_store(&state, unarmed);
  return true;
}

void playhead_guard_give_back(void) { (void)give_back(); }

_Noreturn void playhead_die_of(int number) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(number, &standard, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

static size_t append(char *line, size_t at, const char *text) {
  size_t length = strlen(text);
  memcpy(line + at, text, length);
  return at + length;
}

static void report(int descriptor, int number, bool gave_back) {
  char line[96];
  size_t at = append(line, 0, "playhead: internal fault (signal ");
  if (number >= 10) line[at++] = (char)('0' + number / 10 % 10);
  line[at++] = (char)('0' + number % 10);
  at = append(line, at, gave_back ? "); the terminal was given back\n" : ")\n");
  write_all(descriptor, line, at);
}

static void fault(int number) {
  // Another thread is at it: dying now would cut it short.
  for (int tries = 0; atomic_load(&state) == giving && tries < 100; tries++) poll(NULL, 0, 5);
  bool gave_back = give_back();
  report(gave_back ? kept.terminal : STDERR_FILENO, number, gave_back);
  playhead_die_of(number);
}

static void stranger(int number) {
  give_back();
  playhead_die_of(number);
}

static void install_handler(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void install_handlers(void) {
  static atomic_bool installed;
  if (atomic_exchange(&installed, true)) return;
  // A stack that ran over leaves no room for a handler.
  stack_t stack = {.ss_sp = alternate_stack, .ss_flags = 0, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < fault_count; i++) install_handler(faults[i], fault);
  for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) install_handler(strangers[i], stranger);
  atexit(playhead_guard_give_back);
}

void playhead_guard_arm(int terminal, const char *restore, size_t length, const struct termios *original) {
  atomic_store(&state, unarmed);
  kept.terminal = terminal;
  kept.length = length < sizeof kept.bytes ? length : sizeof kept.bytes - 1;
  memcpy(kept.bytes, restore, kept.length);
  kept.has_original = original != NULL;
  if (original) kept.original = *original;
  install_handlers();
  atomic_store(&state, armed);
}

void playhead_guard_disarm(void) { atomic_store(&state, unarmed); }
