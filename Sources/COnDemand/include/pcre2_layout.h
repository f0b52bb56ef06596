#ifndef PLAYHEAD_PCRE2_LAYOUT_H
#define PLAYHEAD_PCRE2_LAYOUT_H

// The part of PCRE2's binary interface that searching uses, in our own words: the library is loaded when first needed, so
// building must not ask for its headers. Where they are installed a test compares every line of this file.

enum {
  PLAYHEAD_PCRE2_CASELESS = 0x00000008,
  PLAYHEAD_PCRE2_DOTALL = 0x00000020,
  PLAYHEAD_PCRE2_UCP = 0x00020000,
  PLAYHEAD_PCRE2_UTF = 0x00080000,
  PLAYHEAD_PCRE2_NEVER_BACKSLASH_C = 0x00100000,
  PLAYHEAD_PCRE2_NO_UTF_CHECK = 0x40000000,
};

enum {
  PLAYHEAD_PCRE2_JIT_COMPLETE = 0x00000001,
};

enum {
  PLAYHEAD_PCRE2_ERROR_NOMATCH = -1,
};

#endif
