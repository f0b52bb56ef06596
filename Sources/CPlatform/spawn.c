#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none;
  sigset_t all;
  sigemptyset(&none);
  sigfillset(&all);
  // A session of its own: what stays behind to serve the clipboard must not end with the terminal.
  int code = posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  if (!code) code = posix_spawnattr_setsigmask(attributes, &none);
  if (!code) code = posix_spawnattr_setsigdefault(attributes, &all);
  return code;
}

static int set_descriptors(posix_spawn_file_actions_t *actions, int input, int errors) {
  int code = posix_spawn_file_actions_adddup2(actions, input, STDIN_FILENO);
  if (!code) code = posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  if (!code) code = posix_spawn_file_actions_adddup2(actions, errors, STDERR_FILENO);
  if (!code) code = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
  return code;
}

int playhead_spawn(
    pid_t *child, const char *path, char *const arguments[], char *const variables[], int input, int errors) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int code = posix_spawn_file_actions_init(&actions);
  if (code) return code;
  code = posix_spawnattr_init(&attributes);
  if (!code) {
    code = set_attributes(&attributes);
    if (!code) code = set_descriptors(&actions, input, errors);
    if (!code) code = posix_spawn(child, path, &actions, &attributes, arguments, variables);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

int playhead_spawn_here(
    pid_t *child, const char *path, char *const arguments[], char *const variables[], int terminal) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none;
  sigemptyset(&none);
  int code = posix_spawn_file_actions_init(&actions);
  if (code) return code;
  code = posix_spawnattr_init(&attributes);
  if (!code) {
    code = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    if (!code) code = posix_spawnattr_setsigmask(&attributes, &none);
    if (!code) code = posix_spawn_file_actions_adddup2(&actions, terminal, STDIN_FILENO);
    if (!code) code = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    if (!code) code = posix_spawn(child, path, &actions, &attributes, arguments, variables);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

// Descriptors 0 to 2 may be closed in this process; a file there would be overwritten on its way into the child.
static int above_standard(int descriptor) {
  if (descriptor < 0 || descriptor > STDERR_FILENO) return descriptor;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  close(descriptor);
  return moved;
}

int playhead_memory_input(void) { return above_standard(memfd_create("input", MFD_CLOEXEC)); }

int playhead_memory_note(size_t size) {
  int note = above_standard(memfd_create("note", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (note < 0) return -1;
  if (ftruncate(note, (off_t)size) == 0 && fcntl(note, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK) == 0) return note;
  close(note);
  return -1;
}

char **playhead_variables(void) { return environ; }
