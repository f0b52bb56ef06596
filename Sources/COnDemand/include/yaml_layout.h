#ifndef PLAYHEAD_YAML_LAYOUT_H
#define PLAYHEAD_YAML_LAYOUT_H

// The part of libyaml 0.2's binary interface that the reader uses, in our own words: the library is loaded when first
// needed, so building must not ask for its headers. Where they are installed a test compares every line of this file.

#include <stddef.h>

enum {
  PLAYHEAD_YAML_READER_ERROR = 2,
};

enum {
  PLAYHEAD_YAML_STREAM_START = 1,
  PLAYHEAD_YAML_STREAM_END = 2,
  PLAYHEAD_YAML_DOCUMENT_START = 3,
  PLAYHEAD_YAML_DOCUMENT_END = 4,
  PLAYHEAD_YAML_ALIAS = 5,
  PLAYHEAD_YAML_SCALAR = 6,
  PLAYHEAD_YAML_SEQUENCE_START = 7,
  PLAYHEAD_YAML_SEQUENCE_END = 8,
  PLAYHEAD_YAML_MAPPING_START = 9,
  PLAYHEAD_YAML_MAPPING_END = 10,
};

enum {
  PLAYHEAD_YAML_PLAIN_STYLE = 1,
};

typedef struct {
  size_t index;
  size_t line;
  size_t column;
} playhead_yaml_mark;

typedef struct {
  int type;
  union {
    struct {
      unsigned char *anchor;
    } alias;
    struct {
      unsigned char *anchor;
      unsigned char *tag;
      unsigned char *value;
      size_t length;
      int plain_implicit;
      int quoted_implicit;
      int style;
    } scalar;
    // A sequence and a mapping begin alike.
    struct {
      unsigned char *anchor;
      unsigned char *tag;
      int implicit;
      int style;
    } collection;
  } data;
  playhead_yaml_mark start_mark;
  playhead_yaml_mark end_mark;
} playhead_yaml_event;

typedef struct {
  int error;
  const char *problem;
  size_t problem_offset;
  int problem_value;
  playhead_yaml_mark problem_mark;
  const char *context;
  playhead_yaml_mark context_mark;
  // What follows belongs to the library alone; there is room for more than it takes.
  max_align_t rest[64];
} playhead_yaml_parser;

#endif
