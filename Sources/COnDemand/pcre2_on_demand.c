#include "pcre2_on_demand.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>

// Enough for any expression a person writes; a hostile one is told off after some milliseconds.
static const uint32_t match_limit = 1000000;
static const uint32_t heap_limit_kib = 16 * 1024;
static const size_t jit_stack_start = 32 * 1024;
static const size_t jit_stack_limit = 1024 * 1024;

// The library's own types are never looked into: a pointer is all that is known of them.
struct functions {
  void *(*compile)(const uint8_t *, size_t, uint32_t, int *, size_t *, void *);
  void (*free_code)(void *);
  int (*jit_compile)(void *, uint32_t);
  void *(*new_data)(const void *, void *);
  void (*free_data)(void *);
  size_t *(*ovector)(void *);
  void *(*new_context)(void *);
  void (*free_context)(void *);
  int (*set_match_limit)(void *, uint32_t);
  int (*set_heap_limit)(void *, uint32_t);
  void *(*new_jit_stack)(size_t, size_t, void *);
  void (*free_jit_stack)(void *);
  void (*assign_jit_stack)(void *, void *, void *);
  int (*match)(const void *, const uint8_t *, size_t, size_t, uint32_t, void *, void *);
  int (*message)(int, uint8_t *, size_t);
};

static struct functions pcre2;

struct playhead_pcre2_expression {
  void *code;
  void *data;
  void *context;
  void *jit_stack;
};

static const struct symbol symbols[] = {
    {"pcre2_compile_8", &pcre2.compile},
    {"pcre2_code_free_8", &pcre2.free_code},
    {"pcre2_jit_compile_8", &pcre2.jit_compile},
    {"pcre2_match_data_create_from_pattern_8", &pcre2.new_data},
    {"pcre2_match_data_free_8", &pcre2.free_data},
    {"pcre2_get_ovector_pointer_8", &pcre2.ovector},
    {"pcre2_match_context_create_8", &pcre2.new_context},
    {"pcre2_match_context_free_8", &pcre2.free_context},
    {"pcre2_set_match_limit_8", &pcre2.set_match_limit},
    {"pcre2_set_heap_limit_8", &pcre2.set_heap_limit},
    {"pcre2_jit_stack_create_8", &pcre2.new_jit_stack},
    {"pcre2_jit_stack_free_8", &pcre2.free_jit_stack},
    {"pcre2_jit_stack_assign_8", &pcre2.assign_jit_stack},
    {"pcre2_match_8", &pcre2.match},
    {"pcre2_get_error_message_8", &pcre2.message},
};

static struct library library = LIBRARY("libpcre2-8.so.0", symbols);

int playhead_pcre2_open(void) { return playhead_library_open(&library); }

int playhead_pcre2_try(const char *name) { return playhead_library_try(&library, name); }

// Without a compiler for machine code (not every machine has one) the library interprets: slower, and the same.
static void compile_further(playhead_pcre2_expression *expression) {
  if (pcre2.jit_compile(expression->code, PLAYHEAD_PCRE2_JIT_COMPLETE)) return;
  expression->jit_stack = pcre2.new_jit_stack(jit_stack_start, jit_stack_limit, NULL);
  if (expression->jit_stack) pcre2.assign_jit_stack(expression->context, NULL, expression->jit_stack);
}

playhead_pcre2_expression *playhead_pcre2_new(const uint8_t *pattern, size_t length, int is_caseless, int *error,
                                              size_t *place) {
  *error = 0;
  *place = 0;
  if (playhead_pcre2_open()) return NULL;
  // A byte beyond the alphabet (\C) would make matches end inside a scalar.
  uint32_t options = PLAYHEAD_PCRE2_UTF | PLAYHEAD_PCRE2_UCP | PLAYHEAD_PCRE2_DOTALL | PLAYHEAD_PCRE2_NEVER_BACKSLASH_C;
  if (is_caseless) options |= PLAYHEAD_PCRE2_CASELESS;
  void *code = pcre2.compile(pattern, length, options, error, place, NULL);
  if (!code) return NULL;
  *error = 0;
  playhead_pcre2_expression *expression = calloc(1, sizeof *expression);
  if (!expression) {
    pcre2.free_code(code);
    return NULL;
  }
  expression->code = code;
  expression->data = pcre2.new_data(code, NULL);
  expression->context = pcre2.new_context(NULL);
  if (!expression->data || !expression->context) {
    playhead_pcre2_free(expression);
    return NULL;
  }
  pcre2.set_match_limit(expression->context, match_limit);
  pcre2.set_heap_limit(expression->context, heap_limit_kib);
  compile_further(expression);
  return expression;
}

void playhead_pcre2_free(playhead_pcre2_expression *expression) {
  if (!expression) return;
  if (expression->jit_stack) pcre2.free_jit_stack(expression->jit_stack);
  if (expression->context) pcre2.free_context(expression->context);
  if (expression->data) pcre2.free_data(expression->data);
  pcre2.free_code(expression->code);
  free(expression);
}

size_t playhead_pcre2_message(int error, char *buffer, size_t size) {
  if (!size) return 0;
  buffer[0] = 0;
  if (playhead_pcre2_open()) return 0;
  pcre2.message(error, (uint8_t *)buffer, size);
  return strnlen(buffer, size);
}

int playhead_pcre2_find(playhead_pcre2_expression *expression, const uint8_t *text, size_t length, size_t from,
                        size_t *start, size_t *end) {
  static const uint8_t nothing[1];
  const int result = pcre2.match(expression->code, text ? text : nothing, length, from, PLAYHEAD_PCRE2_NO_UTF_CHECK,
                                 expression->data, expression->context);
  if (result == PLAYHEAD_PCRE2_ERROR_NOMATCH) return PLAYHEAD_PCRE2_NOT_FOUND;
  if (result < 0) return PLAYHEAD_PCRE2_GAVE_UP;
  const size_t *range = pcre2.ovector(expression->data);
  *start = range[0];
  // A match may be told to begin behind its end (\K in a look-ahead).
  *end = range[1] < range[0] ? range[0] : range[1];
  return PLAYHEAD_PCRE2_FOUND;
}
