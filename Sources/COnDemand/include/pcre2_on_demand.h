#ifndef PLAYHEAD_PCRE2_ON_DEMAND_H
#define PLAYHEAD_PCRE2_ON_DEMAND_H

// PCRE2's regular expressions over UTF-8, loaded when first used. Nothing here needs the library's headers.

#include <stddef.h>
#include <stdint.h>

#include "pcre2_layout.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Loads PCRE2, once for all threads. Zero when it is there.
int playhead_pcre2_open(void);

/// Whether a library of this name is there and has every function that is needed; zero when so. Nothing stays loaded.
int playhead_pcre2_try(const char *soname);

/// One compiled expression and the room to match it: for one thread at a time.
typedef struct playhead_pcre2_expression playhead_pcre2_expression;

/// Compiles an expression; null when it has an error, whose number and place in bytes are given, or when the library or
/// the memory is missing (number zero).
playhead_pcre2_expression *playhead_pcre2_new(const uint8_t *pattern, size_t length, int is_caseless, int *error,
                                              size_t *place);

void playhead_pcre2_free(playhead_pcre2_expression *expression);

/// Writes what an error means, in the library's words and ended by zero, and returns its length.
size_t playhead_pcre2_message(int error, char *buffer, size_t size);

/// What came of a search in one text.
enum {
  PLAYHEAD_PCRE2_FOUND = 1,
  PLAYHEAD_PCRE2_NOT_FOUND = 0,
  /// The expression tried more ways than it may; nobody knows whether there is a match.
  PLAYHEAD_PCRE2_GAVE_UP = -1,
};

/// Looks for the first match at `from` or later in well-formed UTF-8.
int playhead_pcre2_find(playhead_pcre2_expression *expression, const uint8_t *text, size_t length, size_t from,
                        size_t *start, size_t *end);

#ifdef __cplusplus
}
#endif

#endif
