#ifndef PLAYHEAD_YAML_LAYOUT_CHECK_H
#define PLAYHEAD_YAML_LAYOUT_CHECK_H

#include <stddef.h>

/// A number of our own declarations beside the one of the real header.
typedef struct {
  const char *name;
  size_t ours;
  size_t theirs;
  /// Whether ours may be larger: storage that only the library fills.
  int is_room;
} playhead_yaml_fact;

/// How many facts can be compared: none where libyaml's header is not installed.
size_t playhead_yaml_fact_count(void);

playhead_yaml_fact playhead_yaml_fact_at(size_t index);

#endif
