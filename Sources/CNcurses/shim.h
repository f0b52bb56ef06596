// ncursesw for Swift: the wide interface, and what Swift cannot import from it (cast macros, globals). No state here.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>

static const attr_t playhead_bold = WA_BOLD;
static const attr_t playhead_dim = WA_DIM;
static const attr_t playhead_underline = WA_UNDERLINE;
static const attr_t playhead_reverse = WA_REVERSE;

static inline WINDOW *playhead_stdscr(void) { return stdscr; }
static inline int playhead_colors(void) { return COLORS; }
static inline int playhead_color_pairs(void) { return COLOR_PAIRS; }
static inline WINDOW *playhead_curscr(void) { return curscr; }
static inline char *playhead_tparm(const char *capability, int first, int second) {
  return tparm(capability, first, second);
}

/// Fills a cell of the screen; `setcchar` would look through a terminated string for it.
static inline void playhead_set_cell(
    cchar_t *cell, attr_t attributes, int pair, unsigned base, unsigned first, unsigned second, unsigned third) {
  cchar_t fresh = {
      .attr = attributes | COLOR_PAIR(pair < 255 ? pair : 255),
      .chars = {(wchar_t)base, (wchar_t)first, (wchar_t)second, (wchar_t)third},
  };
  fresh.ext_color = pair;
  *cell = fresh;
}
