#define _GNU_SOURCE
#include "CPlatform.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

void playhead_memory_return_large(void) { mallopt(M_MMAP_THRESHOLD, 1 << 20); }

int playhead_columns_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Whether somebody asks for a character set by name, and for another one than UTF-8.
static int asks_for_another(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (!value || !*value) continue;
    const char *set = strchr(value, '.');
    return set && strcasecmp(set, ".UTF-8") && strcasecmp(set, ".utf8");
  }
  return 0;
}

// No language at all is what a bare system has, and its terminal still takes UTF-8; an old character set is meant.
int playhead_locale_use_utf8(void) {
  // Only characters: numbers and messages stay as they are in every country.
  if (setlocale(LC_CTYPE, "") && is_utf8()) return 1;
  return !asks_for_another() && setlocale(LC_CTYPE, "C.UTF-8") && is_utf8();
}

FILE *playhead_standard_input(void) { return stdin; }
FILE *playhead_standard_output(void) { return stdout; }

int playhead_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int playhead_redirect(int descriptor, int target) { return dup3(target, descriptor, O_CLOEXEC); }
