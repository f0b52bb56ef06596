import CNcurses
import CPlatform
package import Canvas
import Glibc
package import Theming

/// The terminal, drawn through ncurses; keys are read from its descriptor as bytes.
///
/// ncurses is known in this room only, and only on the main thread.
@MainActor
package final class CursesScreen {
  package private(set) var size: Size
  /// How many colours are used.
  package let depth: ColorDepth
  private let keyboard: KeyboardDescriptor
  private let sink: FrameSink?
  private let original: termios?
  private var standardError: StandardError
  private var looks: LookTable
  private var painter: RowPainter
  private var last: Frame?
  private var usesMouse: Bool
  private var state = State.shown

  private enum State { case shown, suspended, closed }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - colors: How many colours to use; nil for what the terminal says it has.
  ///   - log: Where standard error goes while the screen is shown; nowhere by default.
  package static func open(
    theme: Theme,
    colors: ColorDepth? = nil,
    mouse: Bool,
    log: Int32? = nil
  ) throws(CursesProblem) -> CursesScreen {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let keyboard = KeyboardDescriptor() else { throw .noKeyboard }
    let isUnicode = playhead_locale_use_utf8() != 0
    var found = termios()
    let original = tcgetattr(STDOUT_FILENO, &found) == 0 ? found : nil
    let sink = FrameSink(terminal: STDOUT_FILENO)
    do {
      let palette = try Opening.start(colors: colors, sink: sink)
      return CursesScreen(
        keyboard: keyboard,
        sink: sink,
        original: original,
        looks: LookTable(theme: theme, palette: palette),
        depth: palette.depth,
        isUnicode: isUnicode,
        mouse: mouse,
        log: log
      )
    } catch {
      keyboard.close()
      sink?.close()
      throw error
    }
  }

  private init(
    keyboard: KeyboardDescriptor,
    sink: FrameSink?,
    original: termios?,
    looks: LookTable,
    depth: ColorDepth,
    isUnicode: Bool,
    mouse: Bool,
    log: Int32?
  ) {
    self.keyboard = keyboard
    self.sink = sink
    self.original = original
    self.looks = looks
    self.depth = depth
    painter = RowPainter(check: GlyphCheck(isUnicode: isUnicode))
    usesMouse = mouse
    standardError = StandardError(log: log)
    size = Self.currentSize
    armGuard()
    // After ncurses, which installs handlers of its own.
    playhead_signals_install()
    takeKeys()
    // What the start left in the buffer goes first: on a tiny screen half a sequence of it is out already.
    curs_set(0)
    write(Capabilities.speaksAnsi ? ControlBytes.modesOn(mouse: mouse) : [])
    standardError.redirect()
  }

  private func takeKeys() {
    raw()
    noecho()
    nonl()
    // Keys are not ncurses' business, and waiting ones must not cut a frame short.
    typeahead(-1)
    idlok(playhead_stdscr(), true)
    scrollok(playhead_stdscr(), false)
  }

  private static var currentSize: Size {
    Size(columns: max(1, Int(getmaxx(playhead_stdscr()))), rows: max(1, Int(getmaxy(playhead_stdscr()))))
  }

  private func armGuard() {
    let bytes = Capabilities.wayBack(rows: size.rows)
    bytes.withUnsafeBytes { raw in
      let start = raw.bindMemory(to: CChar.self).baseAddress
      if var original {
        playhead_guard_arm(STDOUT_FILENO, start, raw.count, &original)
      } else {
        playhead_guard_arm(STDOUT_FILENO, start, raw.count, nil)
      }
    }
  }

  /// Sends the terminal something that draws nothing, such as a text for its clipboard.
  package func send(_ bytes: [UInt8]) {
    if state == .shown, Capabilities.speaksAnsi { write(bytes) }
  }

  /// Writes past ncurses, which has flushed whenever one of its calls has returned.
  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}

// MARK: Drawing
extension CursesScreen {
  package func show(_ frame: Frame) {
    guard state == .shown else { return }
    for row in 0..<size.rows { paint(row, frame) }
    let isCursorChanged = last.map { $0.showsCursor != frame.showsCursor } ?? true
    last = frame
    let row = min(max(0, frame.cursor.row), size.rows - 1)
    let column = min(max(0, frame.cursor.column), size.columns - 1)
    let update = {
      if isCursorChanged { _ = curs_set(frame.showsCursor ? 1 : 0) }
      wmove(playhead_stdscr(), Int32(row), Int32(column))
      wnoutrefresh(playhead_stdscr())
      doupdate()
    }
    if let sink { sink.collect(update) } else { update() }
  }

  /// Writes what of a row is another than on the terminal.
  private func paint(_ row: Int, _ frame: Frame) {
    guard row < frame.grid.size.rows else {
      painter.paint(UnsafeBufferPointer(start: nil, count: 0), row: row, in: 0..<size.columns, looks: &looks)
      return
    }
    frame.grid.withRow(row) { new in
      guard let last, last.grid.size == frame.grid.size else {
        painter.paint(new, row: row, in: 0..<size.columns, looks: &looks)
        return
      }
      guard let range = last.grid.withRow(row, { RowDifference.between($0, new) }) else { return }
      painter.paint(new, row: row, in: range.lowerBound..<min(range.upperBound, size.columns), looks: &looks)
    }
  }

  package func invalidate() {
    last = nil
    clearok(playhead_curscr(), true)
  }

  /// Draws with another theme from the next frame on.
  package func use(_ theme: Theme) {
    last = nil
    if looks.use(theme) { invalidate() }
  }

  /// Takes the size the terminal has now; the next frame is written whole.
  package func resize() {
    var window = winsize()
    guard state != .closed, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return }
    resizeterm(max(1, Int32(window.ws_row)), max(1, Int32(window.ws_col)))
    size = Self.currentSize
    invalidate()
    if state == .shown { armGuard() }
  }
}

// MARK: Keys and mouse
extension CursesScreen {
  /// What to wait on for keys.
  package var inputDescriptor: Int32 { keyboard.number }

  /// Takes what was typed, once `poll` has said of the descriptor what events it has.
  package func readInput(_ events: Int16) -> ReadResult { keyboard.read(events) }

  /// Whether the mouse belongs to the program or to the terminal, for selecting text.
  package func setMouse(_ isOn: Bool) {
    guard isOn != usesMouse, Capabilities.speaksAnsi else { return }
    usesMouse = isOn
    if state == .shown { write(isOn ? ControlBytes.mouseOn : ControlBytes.mouseOff) }
  }
}

// MARK: Giving the terminal back
extension CursesScreen {
  /// Gives the terminal back for a while: to the shell, or to another program.
  package func suspend() {
    guard state == .shown else { return }
    giveBack()
    state = .suspended
  }

  /// Takes the terminal over again, also when the process was stopped without `suspend`; then show a frame.
  package func resume() {
    guard state != .closed else { return }
    let wasStopped = state == .shown
    // First of all: a process in the background stops here, before it has written anything.
    reset_prog_mode()
    state = .shown
    armGuard()
    standardError.redirect()
    // Nobody left the alternate screen, but somebody may have drawn on it or left it by now.
    if wasStopped { write(Capabilities.bytes("smcup") + Capabilities.bytes("sgr0") + Capabilities.bytes("op")) }
    if Capabilities.speaksAnsi { write(ControlBytes.modesOn(mouse: usesMouse)) }
    // ncurses remembers the cursor as hidden and would not hide it again.
    curs_set(1)
    resize()
  }

  /// Gives the terminal back for good.
  package func close() {
    guard state != .closed else { return }
    if state == .shown {
      // A process in the background that was told to end must not be stopped by its own good manners.
      var background = sigset_t()
      sigemptyset(&background)
      sigaddset(&background, SIGTTOU)
      pthread_sigmask(SIG_BLOCK, &background, nil)
      giveBack()
    }
    state = .closed
    keyboard.close()
    sink?.close()
  }

  private func giveBack() {
    if Capabilities.speaksAnsi { write(ControlBytes.modesOff) }
    endwin()
    // Without an alternate screen the shell's next line lands on our last row.
    if !Capabilities.has("rmcup") { write(Capabilities.bytes("el")) }
    if var original { tcsetattr(STDOUT_FILENO, TCSANOW, &original) }
    playhead_guard_disarm()
    standardError.restore()
    last = nil
  }
}
