#include "scan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Two bytes that must stand so far apart, and what is set in the text before it is compared with them.
struct probes {
  size_t first_offset;
  size_t second_offset;
  uint8_t first;
  uint8_t second;
  uint8_t first_mask;
  uint8_t second_mask;
};

static struct probes probes_of(const playhead_needle *needle) {
  const struct probes probes = {
    .first_offset = needle->first_probe - needle->part_start,
    .second_offset = needle->second_probe - needle->part_start,
    .first = needle->bytes[needle->first_probe],
    .second = needle->bytes[needle->second_probe],
    .first_mask = needle->masks[needle->first_probe],
    .second_mask = needle->masks[needle->second_probe],
  };
  return probes;
}

// The first position from `at` up to `end` where both probes agree, or `end`.
static size_t candidate_bytewise(const uint8_t *bytes, size_t at, size_t end, const struct probes *probes) {
  for (; at < end; at++) {
    if ((bytes[at + probes->first_offset] | probes->first_mask) == probes->first &&
        (bytes[at + probes->second_offset] | probes->second_mask) == probes->second) {
      return at;
    }
  }
  return end;
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static size_t candidate_avx2(const uint8_t *bytes, size_t at, size_t end,
                                                              const struct probes *probes) {
  const __m256i first = _mm256_set1_epi8((char)probes->first);
  const __m256i second = _mm256_set1_epi8((char)probes->second);
  const __m256i first_mask = _mm256_set1_epi8((char)probes->first_mask);
  const __m256i second_mask = _mm256_set1_epi8((char)probes->second_mask);
  const uint8_t *one = bytes + probes->first_offset;
  const uint8_t *two = bytes + probes->second_offset;
  for (; at + 32 <= end; at += 32) {
    const __m256i here = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(one + at)), first_mask);
    const __m256i there = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(two + at)), second_mask);
    const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(here, first), _mm256_cmpeq_epi8(there, second));
    const uint32_t found = (uint32_t)_mm256_movemask_epi8(both);
    if (found) return at + (size_t)__builtin_ctz(found);
  }
  return candidate_bytewise(bytes, at, end, probes);
}

// Every x86-64 has SSE2.
static size_t candidate_sse2(const uint8_t *bytes, size_t at, size_t end, const struct probes *probes) {
  const __m128i first = _mm_set1_epi8((char)probes->first);
  const __m128i second = _mm_set1_epi8((char)probes->second);
  const __m128i first_mask = _mm_set1_epi8((char)probes->first_mask);
  const __m128i second_mask = _mm_set1_epi8((char)probes->second_mask);
  const uint8_t *one = bytes + probes->first_offset;
  const uint8_t *two = bytes + probes->second_offset;
  for (; at + 16 <= end; at += 16) {
    const __m128i here = _mm_or_si128(_mm_loadu_si128((const __m128i *)(one + at)), first_mask);
    const __m128i there = _mm_or_si128(_mm_loadu_si128((const __m128i *)(two + at)), second_mask);
    const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(here, first), _mm_cmpeq_epi8(there, second));
    const uint32_t found = (uint32_t)_mm_movemask_epi8(both);
    if (found) return at + (size_t)__builtin_ctz(found);
  }
  return candidate_bytewise(bytes, at, end, probes);
}

#endif

typedef size_t candidate_function(const uint8_t *, size_t, size_t, const struct probes *);

static candidate_function *fastest_candidate(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") ? candidate_avx2 : candidate_sse2;
#else
  return candidate_bytewise;
#endif
}

static int is_blank(uint8_t byte) { return byte == ' ' || byte == '\n'; }

static int agrees(const playhead_needle *needle, size_t index, uint8_t byte) {
  return (byte | needle->masks[index]) == needle->bytes[index];
}

// Whether the needle ends where the text from `at` on says so: compared forwards, from its part on.
static int ends_here(const uint8_t *bytes, size_t at, size_t high, const playhead_needle *needle, size_t *stop) {
  for (size_t index = needle->part_start; index < needle->length; index++) {
    if (at == high) return 0;
    if (needle->blanks_are_runs && needle->bytes[index] == ' ') {
      if (!is_blank(bytes[at])) return 0;
      while (at < high && is_blank(bytes[at])) at++;
    } else if (!agrees(needle, index, bytes[at++])) {
      return 0;
    }
  }
  *stop = at;
  return 1;
}

// Whether what the needle has before its part stands before `at`: compared backwards.
static int begins_here(const uint8_t *bytes, size_t low, size_t at, const playhead_needle *needle, size_t *start) {
  for (size_t index = needle->part_start; index-- > 0;) {
    if (at == low) return 0;
    if (needle->blanks_are_runs && needle->bytes[index] == ' ') {
      if (!is_blank(bytes[at - 1])) return 0;
      while (at > low && is_blank(bytes[at - 1])) at--;
    } else if (!agrees(needle, index, bytes[--at])) {
      return 0;
    }
  }
  *start = at;
  return 1;
}

// The text a position lies in: most often the next few, so steps grow from where the last one was.
static size_t text_at(const uint32_t *offsets, size_t low, size_t end, size_t position) {
  size_t step = 1;
  while (low + step < end && offsets[low + step] <= position) {
    low += step;
    step *= 2;
  }
  size_t high = low + step < end ? low + step : end;
  while (high - low > 1) {
    const size_t middle = low + (high - low) / 2;
    if (offsets[middle] <= position) low = middle; else high = middle;
  }
  return low;
}

size_t playhead_scan(const uint8_t *bytes, const uint32_t *offsets, size_t first, size_t end,
                     const playhead_needle *needle, int32_t *hits) {
  if (first >= end || offsets[end] - offsets[first] < needle->part_length) return 0;
  const struct probes probes = probes_of(needle);
  candidate_function *const next_candidate = fastest_candidate();
  const size_t limit = offsets[end] - needle->part_length + 1;
  size_t count = 0, text = first, at = offsets[first];
  while (at < limit && (at = next_candidate(bytes, at, limit, &probes)) < limit) {
    text = text_at(offsets, text, end, at);
    size_t start, stop;
    if (ends_here(bytes, at, offsets[text + 1], needle, &stop) &&
        begins_here(bytes, offsets[text], at, needle, &start)) {
      hits[count++] = (int32_t)text;
      at = offsets[text + 1];
    } else {
      at++;
    }
  }
  return count;
}

size_t playhead_scan_next(const uint8_t *bytes, size_t length, size_t from, const playhead_needle *needle,
                          size_t *stop) {
  if (length < needle->part_length) return length;
  const struct probes probes = probes_of(needle);
  candidate_function *const next_candidate = fastest_candidate();
  const size_t limit = length - needle->part_length + 1;
  size_t at = from;
  while (at < limit && (at = next_candidate(bytes, at, limit, &probes)) < limit) {
    size_t start;
    if (ends_here(bytes, at, length, needle, stop) && begins_here(bytes, from, at, needle, &start)) return start;
    at++;
  }
  return length;
}
