// Shared by the two files that can end the process from inside a signal handler.
#ifndef PLAYHEAD_ENDING_H
#define PLAYHEAD_ENDING_H

#include <signal.h>

/// Ends the process by this signal, so that its parent sees why it ended.
_Noreturn void playhead_die_of(int number);

/// Takes the signals of faults out of a mask: a fault while they are blocked would end the process without the guard.
void playhead_unmask_faults(sigset_t *mask);

#endif
