#ifndef PLAYHEAD_SCAN_H
#define PLAYHEAD_SCAN_H

// Finds a text in many texts that lie one behind the other, at the speed of memory.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What is looked for. A blank in it may stand for any run of blanks and line breaks.
typedef struct {
  const uint8_t *bytes;
  /// For each byte what is set in a byte of the text before both are compared: 0x20 where a capital is as good.
  const uint8_t *masks;
  size_t length;
  /// The part that is looked for first, which holds no such blank, and two places in it whose bytes are rare.
  size_t part_start;
  size_t part_length;
  size_t first_probe;
  size_t second_probe;
  int blanks_are_runs;
} playhead_needle;

/// Writes down those of the texts `first..<end` that hold the needle, and returns how many they are.
///
/// Text `n` lies at `offsets[n]..<offsets[n + 1]`. There must be room for `end - first` numbers.
size_t playhead_scan(const uint8_t *bytes, const uint32_t *offsets, size_t first, size_t end,
                     const playhead_needle *needle, int32_t *hits);

/// Where the needle is found next in one text, at `from` or later; `length` when nowhere. Where it ends goes to `stop`.
size_t playhead_scan_next(const uint8_t *bytes, size_t length, size_t from, const playhead_needle *needle,
                          size_t *stop);

#ifdef __cplusplus
}
#endif

#endif
