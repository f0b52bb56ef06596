// The painting floor: a pager that maps its file, reads all waiting keys, and repaints the whole screen in one write.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

static const char *text;
static const char *textEnd;
// The first line shown, and how many rows below it the selected one is.
static const char *top;
static int selected;
static int columns = 80;
static int rows = 24;

static char frame[1 << 20];
static size_t used;

static volatile sig_atomic_t sizeChanged = 1;

static void noteSize(int signal) {
  (void)signal;
  sizeChanged = 1;
}

static void put(const char *bytes, size_t count) {
  if (used + count > sizeof frame) return;
  memcpy(frame + used, bytes, count);
  used += count;
}

static void putString(const char *string) {
  put(string, strlen(string));
}

static void flush(void) {
  for (size_t sent = 0; sent < used;) {
    ssize_t count = write(STDOUT_FILENO, frame + sent, used - sent);
    if (count < 0 && errno != EINTR) break;
    if (count > 0) sent += (size_t)count;
  }
  used = 0;
}

static const char *nextLine(const char *line) {
  const char *end = line < textEnd ? memchr(line, '\n', (size_t)(textEnd - line)) : NULL;
  return end != NULL && end + 1 < textEnd ? end + 1 : NULL;
}

static const char *previousLine(const char *line) {
  if (line == text) return NULL;
  const char *end = memrchr(text, '\n', (size_t)(line - 1 - text));
  return end != NULL ? end + 1 : text;
}

// The bytes of a line that fit into the columns; continuation bytes take none.
static size_t fitting(const char *line) {
  int column = 0;
  const char *byte = line;
  for (; byte < textEnd && *byte != '\n'; byte++) {
    if ((*byte & 0xC0) != 0x80 && column++ == columns) break;
  }
  return (size_t)(byte - line);
}

static void paint(void) {
  putString("\033[H");
  const char *line = top;
  for (int row = 0; row < rows - 1; row++) {
    if (row == selected) putString("\033[7m");
    if (line != NULL) put(line, fitting(line));
    putString(row == selected ? "\033[m\033[K\r\n" : "\033[K\r\n");
    if (line != NULL) line = nextLine(line);
  }
  char status[64];
  int share = (int)((double)(top - text) * 100 / (double)(textEnd - text + 1));
  int count = snprintf(status, sizeof status, "%d%% row %d", share, selected);
  put(status, (size_t)(count < columns ? count : columns));
  putString("\033[K");
  flush();
}

static void down(void) {
  if (selected < rows - 2) {
    selected++;
  } else if (nextLine(top) != NULL) {
    top = nextLine(top);
  }
}

static void up(void) {
  if (selected > 0) {
    selected--;
  } else if (previousLine(top) != NULL) {
    top = previousLine(top);
  }
}

static void page(void) {
  for (int row = 0; row < rows - 1 && nextLine(top) != NULL; row++) top = nextLine(top);
}

static void middle(void) {
  const char *half = nextLine(text + (textEnd - text) / 2);
  if (half != NULL) top = half;
}

static void run(char key) {
  switch (key) {
    case 'j': down(); break;
    case 'k': up(); break;
    case ' ': page(); break;
    case 'm': middle(); break;
  }
}

static void readSize(void) {
  struct winsize size;
  sizeChanged = 0;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 1) {
    columns = size.ws_col;
    rows = size.ws_row;
  }
  if (selected > rows - 2) selected = rows - 2;
}

// Reads every key that waits; false when it is time to go.
static bool readKeys(void) {
  char keys[4096];
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  do {
    ssize_t count = read(STDIN_FILENO, keys, sizeof keys);
    if (count <= 0) return count < 0 && errno == EINTR;
    for (ssize_t index = 0; index < count; index++) {
      if (keys[index] == 'q') return false;
      run(keys[index]);
    }
  } while (poll(&input, 1, 0) > 0);
  return true;
}

static bool map(const char *path) {
  struct stat about;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &about) != 0 || about.st_size == 0) return false;
  text = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  if (text == MAP_FAILED) return false;
  textEnd = text + about.st_size;
  top = text;
  return true;
}

int main(int count, char **arguments) {
  if (count != 2 || !map(arguments[1])) {
    fprintf(stderr, "usage: floor-paint FILE\n");
    return 2;
  }
  struct termios before;
  struct termios during;
  tcgetattr(STDIN_FILENO, &before);
  during = before;
  cfmakeraw(&during);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &during);

  // No SA_RESTART: the signal must end poll. It is let through only there, or one could slip in just before.
  sigset_t waiting;
  sigset_t working;
  sigemptyset(&working);
  sigaddset(&working, SIGWINCH);
  sigprocmask(SIG_BLOCK, &working, &waiting);
  struct sigaction action = {.sa_handler = noteSize};
  sigaction(SIGWINCH, &action, NULL);

  putString("\033[?1049h\033[2J");
  bool goesOn = true;
  while (goesOn) {
    if (sizeChanged) readSize();
    paint();
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (ppoll(&input, 1, NULL, &waiting) > 0) goesOn = readKeys();
  }
  putString("\033[?1049l");
  flush();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  return 0;
}
