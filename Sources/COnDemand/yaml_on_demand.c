#include "yaml_on_demand.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>

struct functions {
  int (*initialize)(playhead_yaml_parser *);
  void (*destroy)(playhead_yaml_parser *);
  void (*set_input)(playhead_yaml_parser *, const unsigned char *, size_t);
  int (*parse)(playhead_yaml_parser *, playhead_yaml_event *);
  void (*destroy_event)(playhead_yaml_event *);
};

static struct functions yaml;

struct playhead_yaml_reader {
  playhead_yaml_parser parser;
  playhead_yaml_event event;
  size_t length;
  uint8_t text[];
};

static const struct symbol symbols[] = {
    {"yaml_parser_initialize", &yaml.initialize},
    {"yaml_parser_delete", &yaml.destroy},
    {"yaml_parser_set_input_string", &yaml.set_input},
    {"yaml_parser_parse", &yaml.parse},
    {"yaml_event_delete", &yaml.destroy_event},
};

static struct library library = LIBRARY("libyaml-0.so.2", symbols);

int playhead_yaml_open(void) { return playhead_library_open(&library); }

int playhead_yaml_try(const char *name) { return playhead_library_try(&library, name); }

playhead_yaml_reader *playhead_yaml_reader_new(const uint8_t *bytes, size_t length) {
  if (playhead_yaml_open() || length > SIZE_MAX - sizeof(playhead_yaml_reader)) return NULL;
  playhead_yaml_reader *reader = calloc(1, sizeof(playhead_yaml_reader) + length);
  if (!reader) return NULL;
  if (!yaml.initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  reader->length = length;
  if (length) memcpy(reader->text, bytes, length);
  yaml.set_input(&reader->parser, reader->text, length);
  return reader;
}

void playhead_yaml_reader_free(playhead_yaml_reader *reader) {
  if (!reader) return;
  yaml.destroy_event(&reader->event);
  yaml.destroy(&reader->parser);
  free(reader);
}

int playhead_yaml_next(playhead_yaml_reader *reader) {
  yaml.destroy_event(&reader->event);
  // A failed step may leave the event untouched: nothing of the old one may be freed twice.
  memset(&reader->event, 0, sizeof reader->event);
  return yaml.parse(&reader->parser, &reader->event) ? 0 : -1;
}

int playhead_yaml_event_kind(const playhead_yaml_reader *reader) { return reader->event.type; }

size_t playhead_yaml_event_line(const playhead_yaml_reader *reader) { return reader->event.start_mark.line; }

size_t playhead_yaml_event_column(const playhead_yaml_reader *reader) { return reader->event.start_mark.column; }

int playhead_yaml_event_has_anchor(const playhead_yaml_reader *reader) {
  switch (reader->event.type) {
    case PLAYHEAD_YAML_ALIAS: return 1;
    case PLAYHEAD_YAML_SCALAR: return reader->event.data.scalar.anchor != NULL;
    case PLAYHEAD_YAML_SEQUENCE_START:
    case PLAYHEAD_YAML_MAPPING_START: return reader->event.data.collection.anchor != NULL;
    default: return 0;
  }
}

int playhead_yaml_event_has_tag(const playhead_yaml_reader *reader) {
  switch (reader->event.type) {
    case PLAYHEAD_YAML_SCALAR: return reader->event.data.scalar.tag != NULL;
    case PLAYHEAD_YAML_SEQUENCE_START:
    case PLAYHEAD_YAML_MAPPING_START: return reader->event.data.collection.tag != NULL;
    default: return 0;
  }
}

static int is_scalar(const playhead_yaml_reader *reader) { return reader->event.type == PLAYHEAD_YAML_SCALAR; }

const uint8_t *playhead_yaml_scalar_bytes(const playhead_yaml_reader *reader) {
  return is_scalar(reader) ? reader->event.data.scalar.value : NULL;
}

size_t playhead_yaml_scalar_length(const playhead_yaml_reader *reader) {
  return is_scalar(reader) ? reader->event.data.scalar.length : 0;
}

int playhead_yaml_scalar_is_plain(const playhead_yaml_reader *reader) {
  return is_scalar(reader) && reader->event.data.scalar.style == PLAYHEAD_YAML_PLAIN_STYLE;
}

const char *playhead_yaml_problem(const playhead_yaml_reader *reader) { return reader->parser.problem; }

const char *playhead_yaml_problem_context(const playhead_yaml_reader *reader) { return reader->parser.context; }

// The library gives no position for bytes it cannot decode, only their offset.
static playhead_yaml_mark problem_mark(const playhead_yaml_reader *reader) {
  if (reader->parser.error != PLAYHEAD_YAML_READER_ERROR) return reader->parser.problem_mark;
  playhead_yaml_mark mark = {0, 0, 0};
  while (mark.index < reader->parser.problem_offset && mark.index < reader->length) {
    int ends_line = reader->text[mark.index++] == '\n';
    mark.line += ends_line;
    mark.column = ends_line ? 0 : mark.column + 1;
  }
  return mark;
}

size_t playhead_yaml_problem_line(const playhead_yaml_reader *reader) { return problem_mark(reader).line; }

size_t playhead_yaml_problem_column(const playhead_yaml_reader *reader) { return problem_mark(reader).column; }

size_t playhead_yaml_problem_context_line(const playhead_yaml_reader *reader) {
  return reader->parser.context_mark.line;
}
