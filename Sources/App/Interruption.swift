import CPlatform
import Jobs

/// Ctrl-c and its like while a command works: what is begun is brought to a good end.
enum Interruption {
  private static let wish = Lock(false)

  /// From now on signals do not end the program; whoever works asks `isWanted`.
  static func watch() {
    Wake.open()
    playhead_signals_install()
    // What hangs in the system, on a disk that does not answer, never asks.
    playhead_signals_let_interrupts_end()
  }

  /// Whether somebody wants the work to end.
  static var isWanted: Bool {
    let signals = playhead_signals_take()
    if signals & playhead_signal_stop != 0 { playhead_stop_until_continued() }
    let endings =
      playhead_signal_interrupt | playhead_signal_terminate | playhead_signal_hung_up | playhead_signal_quit
    return wish.withLock { wish in
      if signals & endings != 0 { wish = true }
      return wish
    }
  }
}
