// What libFuzzer offers to a program with a main function of its own; it has no header for it.
#ifndef PLAYHEAD_LIBFUZZER_H
#define PLAYHEAD_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *bytes, size_t count));

#endif
