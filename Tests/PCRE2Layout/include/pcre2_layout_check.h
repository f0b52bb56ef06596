#ifndef PLAYHEAD_PCRE2_LAYOUT_CHECK_H
#define PLAYHEAD_PCRE2_LAYOUT_CHECK_H

#include <stddef.h>

/// A number of our own declarations beside the one of the real header.
typedef struct {
  const char *name;
  long long ours;
  long long theirs;
} playhead_pcre2_fact;

/// How many facts can be compared: none where PCRE2's header is not installed.
size_t playhead_pcre2_fact_count(void);

playhead_pcre2_fact playhead_pcre2_fact_at(size_t index);

#endif
