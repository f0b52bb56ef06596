#include "yaml_layout_check.h"

#if __has_include(<yaml.h>)

#include <yaml.h>

#include "yaml_layout.h"

#define CONSTANT(ours, theirs) {#theirs, ours, theirs, 0}
#define SIZE(ours, theirs) {"size of " #theirs, sizeof(ours), sizeof(theirs), 0}
#define ROOM(ours, theirs) {"room for " #theirs, sizeof(ours), sizeof(theirs), 1}
#define OFFSET(ours, theirs, field) {#theirs "." #field, offsetof(ours, field), offsetof(theirs, field), 0}
#define RENAMED(ours, our_field, theirs, field) {#theirs "." #field, offsetof(ours, our_field), offsetof(theirs, field), 0}
#define WIDTH(ours, theirs, field) \
  {"width of " #theirs "." #field, sizeof(((ours *)0)->field), sizeof(((theirs *)0)->field), 0}

static const playhead_yaml_fact facts[] = {
  CONSTANT(PLAYHEAD_YAML_READER_ERROR, YAML_READER_ERROR),
  CONSTANT(PLAYHEAD_YAML_STREAM_START, YAML_STREAM_START_EVENT),
  CONSTANT(PLAYHEAD_YAML_STREAM_END, YAML_STREAM_END_EVENT),
  CONSTANT(PLAYHEAD_YAML_DOCUMENT_START, YAML_DOCUMENT_START_EVENT),
  CONSTANT(PLAYHEAD_YAML_DOCUMENT_END, YAML_DOCUMENT_END_EVENT),
  CONSTANT(PLAYHEAD_YAML_ALIAS, YAML_ALIAS_EVENT),
  CONSTANT(PLAYHEAD_YAML_SCALAR, YAML_SCALAR_EVENT),
  CONSTANT(PLAYHEAD_YAML_SEQUENCE_START, YAML_SEQUENCE_START_EVENT),
  CONSTANT(PLAYHEAD_YAML_SEQUENCE_END, YAML_SEQUENCE_END_EVENT),
  CONSTANT(PLAYHEAD_YAML_MAPPING_START, YAML_MAPPING_START_EVENT),
  CONSTANT(PLAYHEAD_YAML_MAPPING_END, YAML_MAPPING_END_EVENT),
  CONSTANT(PLAYHEAD_YAML_PLAIN_STYLE, YAML_PLAIN_SCALAR_STYLE),

  SIZE(playhead_yaml_mark, yaml_mark_t),
  OFFSET(playhead_yaml_mark, yaml_mark_t, index),
  OFFSET(playhead_yaml_mark, yaml_mark_t, line),
  OFFSET(playhead_yaml_mark, yaml_mark_t, column),

  SIZE(playhead_yaml_event, yaml_event_t),
  OFFSET(playhead_yaml_event, yaml_event_t, type),
  WIDTH(playhead_yaml_event, yaml_event_t, type),
  OFFSET(playhead_yaml_event, yaml_event_t, data),
  WIDTH(playhead_yaml_event, yaml_event_t, data),
  OFFSET(playhead_yaml_event, yaml_event_t, data.alias.anchor),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.anchor),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.tag),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.value),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.length),
  WIDTH(playhead_yaml_event, yaml_event_t, data.scalar.length),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.plain_implicit),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.quoted_implicit),
  OFFSET(playhead_yaml_event, yaml_event_t, data.scalar.style),
  WIDTH(playhead_yaml_event, yaml_event_t, data.scalar.style),
  RENAMED(playhead_yaml_event, data.collection.anchor, yaml_event_t, data.sequence_start.anchor),
  RENAMED(playhead_yaml_event, data.collection.tag, yaml_event_t, data.sequence_start.tag),
  RENAMED(playhead_yaml_event, data.collection.implicit, yaml_event_t, data.sequence_start.implicit),
  RENAMED(playhead_yaml_event, data.collection.style, yaml_event_t, data.sequence_start.style),
  RENAMED(playhead_yaml_event, data.collection.anchor, yaml_event_t, data.mapping_start.anchor),
  RENAMED(playhead_yaml_event, data.collection.tag, yaml_event_t, data.mapping_start.tag),
  RENAMED(playhead_yaml_event, data.collection.implicit, yaml_event_t, data.mapping_start.implicit),
  RENAMED(playhead_yaml_event, data.collection.style, yaml_event_t, data.mapping_start.style),
  OFFSET(playhead_yaml_event, yaml_event_t, start_mark),
  OFFSET(playhead_yaml_event, yaml_event_t, end_mark),

  ROOM(playhead_yaml_parser, yaml_parser_t),
  OFFSET(playhead_yaml_parser, yaml_parser_t, error),
  WIDTH(playhead_yaml_parser, yaml_parser_t, error),
  OFFSET(playhead_yaml_parser, yaml_parser_t, problem),
  OFFSET(playhead_yaml_parser, yaml_parser_t, problem_offset),
  OFFSET(playhead_yaml_parser, yaml_parser_t, problem_value),
  OFFSET(playhead_yaml_parser, yaml_parser_t, problem_mark),
  OFFSET(playhead_yaml_parser, yaml_parser_t, context),
  OFFSET(playhead_yaml_parser, yaml_parser_t, context_mark),
};

size_t playhead_yaml_fact_count(void) { return sizeof facts / sizeof *facts; }

playhead_yaml_fact playhead_yaml_fact_at(size_t index) { return facts[index]; }

#else

size_t playhead_yaml_fact_count(void) { return 0; }

playhead_yaml_fact playhead_yaml_fact_at(size_t index) {
  playhead_yaml_fact nothing = {"", index, index, 0};
  return nothing;
}

#endif
