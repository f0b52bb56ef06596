#ifndef PLAYHEAD_YAML_ON_DEMAND_H
#define PLAYHEAD_YAML_ON_DEMAND_H

// libyaml's event parser, loaded when first used. Nothing here needs the library's headers, and Swift sees no layout.

#include <stddef.h>
#include <stdint.h>

#include "yaml_layout.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Loads libyaml, once for all threads. Zero when it is there.
int playhead_yaml_open(void);

/// Whether a library of this name is there and has every function that is needed; zero when so. Nothing stays loaded.
int playhead_yaml_try(const char *soname);

/// One text that is being read.
typedef struct playhead_yaml_reader playhead_yaml_reader;

/// A reader of a copy of these bytes; null when the library or the memory is missing.
playhead_yaml_reader *playhead_yaml_reader_new(const uint8_t *bytes, size_t length);

void playhead_yaml_reader_free(playhead_yaml_reader *reader);

/// Steps to the next event. Zero when there is one; else the reader holds a problem and must not be stepped again.
int playhead_yaml_next(playhead_yaml_reader *reader);

/// The kind of the current event: one of `PLAYHEAD_YAML_STREAM_START` and its siblings.
int playhead_yaml_event_kind(const playhead_yaml_reader *reader);

/// Where the current event begins, counted from zero.
size_t playhead_yaml_event_line(const playhead_yaml_reader *reader);
size_t playhead_yaml_event_column(const playhead_yaml_reader *reader);

/// Whether the current event carries an anchor (or is an alias), and whether it carries a tag.
int playhead_yaml_event_has_anchor(const playhead_yaml_reader *reader);
int playhead_yaml_event_has_tag(const playhead_yaml_reader *reader);

/// The bytes of the current scalar, valid until the next step; null for other events.
const uint8_t *playhead_yaml_scalar_bytes(const playhead_yaml_reader *reader);
size_t playhead_yaml_scalar_length(const playhead_yaml_reader *reader);

/// Whether the current scalar was written without quotes or block marks.
int playhead_yaml_scalar_is_plain(const playhead_yaml_reader *reader);

/// What went wrong and while doing what, in the library's words; null when it has none.
const char *playhead_yaml_problem(const playhead_yaml_reader *reader);
const char *playhead_yaml_problem_context(const playhead_yaml_reader *reader);

/// Where that is, counted from zero.
size_t playhead_yaml_problem_line(const playhead_yaml_reader *reader);
size_t playhead_yaml_problem_column(const playhead_yaml_reader *reader);
size_t playhead_yaml_problem_context_line(const playhead_yaml_reader *reader);

#ifdef __cplusplus
}
#endif

#endif
