#define _GNU_SOURCE
#include "CPlatform.h"
#include "ending.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static atomic_uint flags;
static atomic_int endings;
static atomic_llong first_ending;
static atomic_bool interrupts_end;

static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Someone asks again because the main loop did not react: it never will.
static bool loses_patience(void) {
  long long now = milliseconds();
  int count = atomic_fetch_add(&endings, 1) + 1;
  if (count == 1) {
    atomic_store(&first_ending, now);
    return false;
  }
  return count >= 3 || now - atomic_load(&first_ending) > 2000;
}

static uint32_t flag_of(int number) {
  switch (number) {
    case SIGWINCH: return playhead_signal_resized;
    case SIGCONT: return playhead_signal_continued;
    case SIGTERM: return playhead_signal_terminate;
    case SIGHUP: return playhead_signal_hung_up;
    case SIGINT: return playhead_signal_interrupt;
    case SIGQUIT: return playhead_signal_quit;
    case SIGTSTP: return playhead_signal_stop;
    default: return 0;
  }
}

static void note(int number) {
  int saved = errno;
  bool is_ending = number == SIGTERM || number == SIGHUP || (number == SIGINT && atomic_load(&interrupts_end));
  if (is_ending && loses_patience()) {
    playhead_guard_give_back();
    playhead_die_of(number);
  }
  atomic_fetch_or(&flags, flag_of(number));
  playhead_wake();
  errno = saved;
}

// A handler instead of SIG_IGN, because children inherit the latter.
static void disregard(int number) { (void)number; }

static bool is_ignored(int number) {
  struct sigaction current;
  return sigaction(number, NULL, &current) == 0 && !(current.sa_flags & SA_SIGINFO) && current.sa_handler == SIG_IGN;
}

static void install(int number, void (*handler)(int), int options) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = options | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  playhead_unmask_faults(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void playhead_signals_install(void) {
  install(SIGWINCH, note, 0);
  install(SIGCONT, note, SA_RESTART);
  install(SIGPIPE, disregard, SA_RESTART);
  const int polite[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP};
  for (size_t i = 0; i < sizeof polite / sizeof *polite; i++) {
    if (!is_ignored(polite[i])) install(polite[i], note, SA_RESTART);
  }
}

void playhead_signals_let_interrupts_end(void) { atomic_store(&interrupts_end, true); }

void playhead_signals_outlive_limits(void) { install(SIGXFSZ, disregard, SA_RESTART); }

uint32_t playhead_signals_take(void) { return atomic_exchange(&flags, 0); }

void playhead_stop_until_continued(void) {
  if (is_ignored(SIGTSTP)) return;
  struct sigaction ours;
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  // The whole group, as the terminal does it: the other half of a pipe must not go on alone.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // The caller knows that it was continued.
  atomic_fetch_and(&flags, ~(playhead_signal_continued | playhead_signal_stop));
}
