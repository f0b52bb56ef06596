#include "library.h"

#include <dlfcn.h>
#include <string.h>

// The library with all functions found, or nothing; where they are is written down only on demand.
static void *load(const struct library *library, const char *soname, int keeps) {
  void *handle = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return NULL;
  for (size_t i = 0; i < library->count; i++) {
    void *address = dlsym(handle, library->symbols[i].name);
    if (!address) {
      dlclose(handle);
      return NULL;
    }
    // Through a pointer to data, as POSIX has it: ISO C knows no such conversion.
    if (keeps) memcpy(library->symbols[i].slot, &address, sizeof address);
  }
  return handle;
}

int playhead_library_open(struct library *library) {
  pthread_mutex_lock(&library->loading);
  // A failure is not remembered: the package may be installed while the program runs.
  if (!library->is_loaded) library->is_loaded = load(library, library->soname, 1) != NULL;
  int result = library->is_loaded ? 0 : -1;
  pthread_mutex_unlock(&library->loading);
  return result;
}

int playhead_library_try(const struct library *library, const char *soname) {
  void *handle = load(library, soname, 0);
  if (!handle) return -1;
  dlclose(handle);
  return 0;
}
