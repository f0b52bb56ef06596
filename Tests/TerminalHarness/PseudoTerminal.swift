import Glibc

/// A program in a real terminal of its own: what it writes is kept, what a person would type is sent.
package final class PseudoTerminal {
  /// What arrived at once, and when.
  package struct Chunk: Sendable {
    package let moment: Moment
    package let bytes: [UInt8]
  }

  /// Every byte the program ever wrote.
  package private(set) var output: [UInt8] = []
  /// The line's settings before the program started.
  package let modesAtStart: TerminalModes
  /// When the program was started.
  package let started: Moment

  private let master: Int32
  private let slave: Int32
  private let child: Child
  private var isHungUp = false
  /// Made once: making it between a program's answer and its reading would be measured as the program's time.
  private var buffer = [UInt8](repeating: 0, count: 65536)

  /// Starts a program; a name without a slash is looked for in `PATH`.
  package init(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment(),
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    let pair = try PseudoTerminal.open()
    do {
      try PseudoTerminal.setSize(pair.master, columns: columns, rows: rows)
      modesAtStart = try TerminalModes(descriptor: pair.slave)
      started = Moment.now()
      child = try Child(
        program: program,
        arguments: arguments,
        environment: environment,
        stage: .terminal(pair.path)
      )
    } catch {
      close(pair.master)
      close(pair.slave)
      throw error
    }
    master = pair.master
    slave = pair.slave
  }

  /// Starts a program under a shell with job control, which stays to read commands such as `fg` after a `Ctrl-Z`.
  package static func underShell(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment(),
    columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let script = #"set -m; "$0" "$@"; echo "[shell $?]"; while read -r line; do eval "$line"; echo "[shell $?]"; done"#
    return try PseudoTerminal(
      "/bin/sh",
      ["-c", script, program] + arguments,
      environment: environment,
      columns: columns,
      rows: rows
    )
  }

  deinit {
    child.end()
    if !isHungUp { close(master) }
    close(slave)
  }

  /// What a program finds around it: of the environment the tests run in only paths and the sanitizers' options.
  package static func environment(
    terminal: String = "xterm-256color",
    _ more: [String: String] = [:]
  ) -> [String: String] {
    var environment = ["TERM": terminal, "LC_ALL": "C.UTF-8"]
    for name in ["PATH", "HOME", "TMPDIR", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment.merging(more) { $1 }
  }

  package var processIdentifier: Int32 { child.identifier }

  /// The line's settings now; they stay readable when the program has ended.
  package func modes() throws -> TerminalModes {
    try TerminalModes(descriptor: slave)
  }
}

/// Talking.
extension PseudoTerminal {
  /// Types bytes; false when the program did not take them in time.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, within limit: Duration = .seconds(5)) -> Bool {
    var rest = Array(bytes)[...]
    let deadline = Moment.after(limit)
    while !rest.isEmpty && !isHungUp {
      let written = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EAGAIN && errno != EINTR {
        return false
      } else if !waits(for: POLLOUT, until: deadline) {
        return false
      }
    }
    return rest.isEmpty
  }

  @discardableResult
  package func write(_ text: String, within limit: Duration = .seconds(5)) -> Bool {
    write(text.utf8, within: limit)
  }

  /// What the program writes next, or nil when nothing came before the deadline.
  package func next(until deadline: Moment) -> Chunk? {
    guard !isHungUp, waits(for: POLLIN, until: deadline) else { return nil }
    let count = read(master, &buffer, buffer.count)
    let moment = Moment.now()
    guard count > 0 else { return nil }
    let bytes = Array(buffer[..<count])
    output += bytes
    return Chunk(moment: moment, bytes: bytes)
  }

  /// Reads until nothing has come for a while, at most until the limit.
  package func readUntilQuiet(_ quiet: Duration = .milliseconds(20), within limit: Duration = .seconds(5)) -> [Chunk] {
    let deadline = Moment.after(limit)
    var chunks: [Chunk] = []
    while let chunk = next(until: min(deadline, Moment.after(quiet))) { chunks.append(chunk) }
    return chunks
  }

  /// Changes the size; the kernel tells the program.
  package func resize(columns: Int, rows: Int) throws {
    try PseudoTerminal.setSize(master, columns: columns, rows: rows)
  }

  package func signal(_ number: Int32) {
    child.send(number)
  }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    close(master)
  }

  /// How the program ended, or nil when it still runs at the limit; what it writes meanwhile is read.
  package func waitForExit(within limit: Duration = .seconds(5)) -> Ending? {
    _ = wait(within: limit) { child.ending != nil }
    while next(until: Moment.now()) != nil {}
    return child.ending
  }

  /// Whether the program stopped itself, or was stopped, in time.
  package func waitForStop(within limit: Duration = .seconds(5)) -> Bool {
    wait(within: limit) { child.isStopped }
  }

  package var isRunning: Bool {
    child.look()
    return child.ending == nil
  }

  private func wait(within limit: Duration, _ condition: () -> Bool) -> Bool {
    let deadline = Moment.after(limit)
    while true {
      child.look()
      if condition() { return true }
      if Moment.now() >= deadline { return false }
      let pause = min(deadline, Moment.after(.milliseconds(2)))
      if isHungUp { usleep(2000) } else { _ = next(until: pause) }
    }
  }

  private func waits(for event: Int32, until deadline: Moment) -> Bool {
    while true {
      var question = pollfd(fd: master, events: Int16(event), revents: 0)
      let answer = poll(&question, 1, deadline.pollTimeout)
      if answer > 0 { return Int32(question.revents) & event != 0 }
      if answer == 0 || errno != EINTR { return false }
    }
  }
}

/// Making the terminal.
extension PseudoTerminal {
  /// Opens both ends so that no other child inherits them: `openpty` alone leaves a gap in which one could.
  private static func open() throws -> (master: Int32, slave: Int32, path: String) {
    let unlock: UInt = 0x4004_5431
    let askNumber: UInt = 0x8004_5430
    let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard master >= 0 else { throw HarnessFailure.call("open /dev/ptmx") }
    var locked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(master, unlock, &locked) == 0, ioctl(master, askNumber, &number) == 0 else {
      defer { close(master) }
      throw HarnessFailure.call("unlock a terminal")
    }
    let path = "/dev/pts/\(number)"
    let slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else {
      defer { close(master) }
      throw HarnessFailure.call("open \(path)")
    }
    return (master, slave, path)
  }

  private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) throws {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else { throw HarnessFailure.call("set the size") }
  }
}
