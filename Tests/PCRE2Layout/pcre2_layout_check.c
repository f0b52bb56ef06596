#include "pcre2_layout_check.h"

#if __has_include(<pcre2.h>)

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "pcre2_layout.h"

#define CONSTANT(ours, theirs) {#theirs, ours, theirs}

static const playhead_pcre2_fact facts[] = {
  CONSTANT(PLAYHEAD_PCRE2_CASELESS, PCRE2_CASELESS),
  CONSTANT(PLAYHEAD_PCRE2_DOTALL, PCRE2_DOTALL),
  CONSTANT(PLAYHEAD_PCRE2_UCP, PCRE2_UCP),
  CONSTANT(PLAYHEAD_PCRE2_UTF, PCRE2_UTF),
  CONSTANT(PLAYHEAD_PCRE2_NEVER_BACKSLASH_C, PCRE2_NEVER_BACKSLASH_C),
  CONSTANT(PLAYHEAD_PCRE2_NO_UTF_CHECK, PCRE2_NO_UTF_CHECK),
  CONSTANT(PLAYHEAD_PCRE2_JIT_COMPLETE, PCRE2_JIT_COMPLETE),
  CONSTANT(PLAYHEAD_PCRE2_ERROR_NOMATCH, PCRE2_ERROR_NOMATCH),
  {"width of PCRE2_SIZE", sizeof(size_t), sizeof(PCRE2_SIZE)},
  {"width of a code unit", sizeof(unsigned char), sizeof(PCRE2_UCHAR)},
};

size_t playhead_pcre2_fact_count(void) { return sizeof facts / sizeof *facts; }

playhead_pcre2_fact playhead_pcre2_fact_at(size_t index) { return facts[index]; }

#else

size_t playhead_pcre2_fact_count(void) { return 0; }

playhead_pcre2_fact playhead_pcre2_fact_at(size_t index) {
  playhead_pcre2_fact nothing = {"", (long long)index, (long long)index};
  return nothing;
}

#endif
