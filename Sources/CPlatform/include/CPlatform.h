// What Swift's Glibc module lacks, and what has to be C because it runs inside a signal handler.
#ifndef PLAYHEAD_PLATFORM_H
#define PLAYHEAD_PLATFORM_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <termios.h>
#include <wchar.h>

// -- One descriptor that ends the main loop's wait ------------------------------------------------------------------

/// Opens the wake descriptor, once for the process, and returns it; -1 when the system refuses.
int playhead_wake_open(void);

/// Ends the wait on the descriptor. Safe from every thread and from signal handlers.
void playhead_wake(void);

/// Forgets all wakes so far; the caller then looks at everything that could have caused them.
void playhead_wake_drain(void);

// -- Signals as flags -----------------------------------------------------------------------------------------------

static const uint32_t playhead_signal_resized = 1u << 0;
static const uint32_t playhead_signal_continued = 1u << 1;
static const uint32_t playhead_signal_terminate = 1u << 2;
static const uint32_t playhead_signal_hung_up = 1u << 3;
static const uint32_t playhead_signal_interrupt = 1u << 4;
static const uint32_t playhead_signal_quit = 1u << 5;
static const uint32_t playhead_signal_stop = 1u << 6;

/// Turns WINCH, CONT, TERM, HUP, INT, QUIT and TSTP into flags and a wake; a closed pipe becomes an error of `write`.
///
/// What the parent ignores (`nohup`, a shell without job control) stays ignored. Calling it again puts the handlers
/// back. A second TERM or HUP two seconds after the first, and the third at any time, end the process from the handler.
void playhead_signals_install(void);

/// From now on a repeated INT ends the process as a repeated TERM does: Ctrl-c where no key of ours is.
void playhead_signals_let_interrupts_end(void);

/// A file that may not grow any more becomes an error of `write`, as a full disk is one.
void playhead_signals_outlive_limits(void);

/// The flags set since the last call.
uint32_t playhead_signals_take(void);

/// Stops the process group as Ctrl-Z would have, and returns when it goes on.
void playhead_stop_until_continued(void);

// -- The terminal given back, whatever happens ----------------------------------------------------------------------

/// From now on a fault, `exit` or a forced end writes `restore` to `terminal` and sets `original` on it first.
///
/// Arming again replaces what was armed; at most 1023 bytes are kept. `original` may be NULL.
void playhead_guard_arm(int terminal, const char *restore, size_t length, const struct termios *original);

/// The terminal has been given back in the orderly way.
void playhead_guard_disarm(void);

/// Gives the terminal back now, at most once per arming. Safe in signal handlers.
void playhead_guard_give_back(void);

// -- Other programs -------------------------------------------------------------------------------------------------

/// Starts a program in a session of its own: no signal is blocked or ignored, nothing is open but its input and where it
/// writes errors; what it prints goes nowhere. Both descriptors must be above 2. Zero, or the system's error number.
int playhead_spawn(
    pid_t *child, const char *path, char *const arguments[], char *const variables[], int input, int errors);

/// Starts a program that has the terminal until it ends, in this process' group: its input is `terminal`, its output and
/// errors go where those of this process go. Zero, or the system's error number.
int playhead_spawn_here(
    pid_t *child, const char *path, char *const arguments[], char *const variables[], int terminal);

/// A file in memory to be read by a child; -1 when the system has none to give.
int playhead_memory_input(void);

/// A file in memory of this size, full of zeros, that cannot grow: writing past its end is an error for the writer.
int playhead_memory_note(size_t size);

/// The environment of this process, ended by NULL.
char **playhead_variables(void);

// -- Small things ---------------------------------------------------------------------------------------------------

/// From now on memory of a megabyte and more goes back to the system as soon as it is freed.
void playhead_memory_return_large(void);

/// The columns the C library, and with it ncurses, thinks a scalar takes: -1 for what cannot be printed.
int playhead_columns_of(uint32_t scalar);

/// Reads the character set from the environment, else takes `C.UTF-8`; 0 when neither is UTF-8.
int playhead_locale_use_utf8(void);

/// A file in memory, closed in children; -1 when the system has none to give.
int playhead_memory_file(void);

/// Makes a descriptor mean what another one does, in this process only; -1 when that fails.
int playhead_redirect(int descriptor, int target);

FILE *playhead_standard_input(void);
FILE *playhead_standard_output(void);

#endif
