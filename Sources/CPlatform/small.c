#define _GNU_SOURCE
#include "CPlatform.h"

#include <sys/mman.h>

#include <langinfo.h>
#include <locale.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int playhead_columns_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int playhead_locale_use_utf8(void) {
  // Only characters: numbers and messages stay as they are in every country.
  if (setlocale(LC_CTYPE, "") && is_utf8()) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") && is_utf8();
}

FILE *playhead_standard_input(void) { return stdin; }
FILE *playhead_standard_output(void) { return stdout; }

int playhead_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int playhead_redirect(int descriptor, int target) { return dup3(target, descriptor, O_CLOEXEC); }
