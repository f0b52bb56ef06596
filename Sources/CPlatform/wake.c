#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <unistd.h>

static atomic_int descriptor = -1;

int playhead_wake_open(void) {
  int known = atomic_load(&descriptor);
  if (known >= 0) return known;
  int fresh = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (fresh < 0) return -1;
  int none = -1;
  if (atomic_compare_exchange_strong(&descriptor, &none, fresh)) return fresh;
  close(fresh);
  return none;
}

void playhead_wake(void) {
  int open = atomic_load(&descriptor);
  if (open < 0) return;
  // A handler must not change what the interrupted code is about to read from errno.
  int saved = errno;
  uint64_t one = 1;
  while (write(open, &one, sizeof one) < 0 && errno == EINTR) {
  }
  errno = saved;
}

void playhead_wake_drain(void) {
  int open = atomic_load(&descriptor);
  if (open < 0) return;
  uint64_t count = 0;
  while (read(open, &count, sizeof count) < 0 && errno == EINTR) {
  }
}
