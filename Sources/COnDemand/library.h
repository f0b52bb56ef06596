#ifndef PLAYHEAD_LIBRARY_H
#define PLAYHEAD_LIBRARY_H

// A library that is loaded when first used: what every one of them needs, in one place.

#include <pthread.h>
#include <stddef.h>

// A function of a library, and the pointer that is to point to it.
struct symbol {
  const char *name;
  void *slot;
};

struct library {
  const char *soname;
  const struct symbol *symbols;
  size_t count;
  pthread_mutex_t loading;
  int is_loaded;
};

#define LIBRARY(soname, symbols) {soname, symbols, sizeof symbols / sizeof *symbols, PTHREAD_MUTEX_INITIALIZER, 0}

/// Loads it, once for all threads. Zero when it is there with all its functions.
int playhead_library_open(struct library *library);

/// Whether a library of another name is there and has the same functions; zero when so. Nothing stays loaded.
int playhead_library_try(const struct library *library, const char *soname);

#endif
