// The ncurses floor: what the least program costs that paints one screen of a file and echoes each key.
#define _XOPEN_SOURCE 700
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

enum { longestLine = 4096 };

static void paint(FILE *file) {
  char line[longestLine];
  rewind(file);
  erase();
  for (int row = 0; row < LINES - 1 && fgets(line, sizeof line, file) != NULL; row++) {
    line[strcspn(line, "\n")] = 0;
    mvaddnstr(row, 0, line, COLS);
  }
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: floor-ncurses FILE\n");
    return 2;
  }
  FILE *file = fopen(arguments[1], "r");
  if (file == NULL) {
    perror(arguments[1]);
    return 1;
  }
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  paint(file);
  mvaddstr(LINES - 1, 0, "key - 0");
  refresh();

  int keys = 0;
  for (int key = getch(); key != 'q' && key != ERR; key = getch()) {
    if (key == KEY_RESIZE) {
      paint(file);
    } else {
      keys++;
    }
    mvprintw(LINES - 1, 0, "key %c %d", key < 128 ? key : '-', keys);
    refresh();
  }
  endwin();
  fclose(file);
  return 0;
}
