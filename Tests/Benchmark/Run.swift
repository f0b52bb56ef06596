import TerminalHarness

/// One run of a program in a terminal of 120 × 40, with a stopwatch.
///
/// While the program writes, bytes are only collected with the moment of their arrival. They are replayed on the screen
/// model when it has become quiet, so that the model's own time is in no figure.
final class Run {
  /// What a program did about some keys.
  struct Reaction {
    /// From before the keys were written until the last byte that changed the screen arrived.
    let milliseconds: Double
    let bytes: Int
  }

  static let columns = 120
  static let rows = 40

  let subject: Subject
  private(set) var screen: ScreenModel
  private let terminal: PseudoTerminal

  init(_ subject: Subject, arguments: [String]) throws {
    self.subject = subject
    terminal = try PseudoTerminal(
      subject.program,
      arguments,
      environment: PseudoTerminal.environment(subject.environment),
      columns: Run.columns,
      rows: Run.rows
    )
    screen = ScreenModel(columns: Run.columns, rows: Run.rows)
  }

  var processIdentifier: Int32 { terminal.processIdentifier }
  var isRunning: Bool { terminal.isRunning }
  var position: Int? { subject.mark.position(on: screen) }

  /// From `exec` until the screen first shows what is wanted; nil when it does not in time.
  func start(within limit: Duration, until condition: (ScreenModel) -> Bool) -> Double? {
    let deadline = Moment.after(limit)
    while Moment.now() < deadline {
      var shown: Moment?
      for chunk in terminal.readUntilQuiet(.milliseconds(3), within: .seconds(1)) {
        screen.feed(chunk.bytes)
        if shown == nil && condition(screen) { shown = chunk.moment }
      }
      if let shown { return shown.milliseconds(since: terminal.started) }
      if !terminal.isRunning { return nil }
    }
    return nil
  }

  /// Types keys and tells after how many milliseconds the screen first was in each of some states, one after the other.
  func watch(_ keys: String, within limit: Duration, _ states: [(ScreenModel) -> Bool]) -> [Double]? {
    let began = Moment.now()
    let deadline = Moment.after(limit)
    var reached: [Double] = []
    terminal.write(keys)
    while Moment.now() < deadline {
      for chunk in terminal.readUntilQuiet(.milliseconds(3), within: .seconds(1)) {
        screen.feed(chunk.bytes)
        while reached.count < states.count, states[reached.count](screen) {
          reached.append(chunk.moment.milliseconds(since: began))
        }
      }
      if reached.count == states.count { return reached }
      if !terminal.isRunning { return nil }
    }
    return nil
  }

  /// Reads until nothing comes any more, for programs that go on loading.
  func settle(_ quiet: Duration, within limit: Duration = .seconds(20)) {
    for chunk in terminal.readUntilQuiet(quiet, within: limit) { screen.feed(chunk.bytes) }
  }

  /// Types keys and times what they change; nil when the screen does not come to be as expected.
  func react(to keys: String, within limit: Duration = .seconds(10), expecting: (ScreenModel) -> Bool) -> Reaction? {
    let began = Moment.now()
    terminal.write(keys)
    return finish(since: began, events: [], within: limit, expecting: expecting)
  }

  /// Changes the size many times, back to the usual one at the end, and times it until the last frame is right.
  func resize(_ sizes: [(columns: Int, rows: Int)], expecting: (ScreenModel) -> Bool) throws -> Reaction? {
    let began = Moment.now()
    var events: [Event] = []
    for size in sizes + [(Run.columns, Run.rows)] {
      try terminal.resize(columns: size.columns, rows: size.rows)
      events.append(.size(columns: size.columns, rows: size.rows))
      while let chunk = terminal.next(until: Moment.now()) { events.append(.chunk(chunk)) }
    }
    return finish(since: began, events: events, within: .seconds(10), expecting: expecting)
  }

  private enum Event {
    case chunk(PseudoTerminal.Chunk)
    case size(columns: Int, rows: Int)
  }

  private func finish(
    since began: Moment,
    events before: [Event],
    within limit: Duration,
    expecting: (ScreenModel) -> Bool
  ) -> Reaction? {
    let deadline = Moment.after(limit)
    var events = before
    var final = screen
    repeat {
      events += terminal.readUntilQuiet(.milliseconds(10), within: limit).map(Event.chunk)
      final = events.reduce(into: screen) { Run.apply($1, to: &$0) }
    } while !expecting(final) && terminal.isRunning && Moment.now() < deadline
    defer { screen = final }
    guard expecting(final) else { return nil }
    return reaction(events, since: began, final: final)
  }

  /// Replays what happened and finds the last byte without which the screen was not yet as it stayed.
  private func reaction(_ events: [Event], since began: Moment, final: ScreenModel) -> Reaction? {
    var replay = screen
    var bytes = 0
    var completed: Moment?
    var isComplete = isAlike(replay, final)
    for event in events {
      Run.apply(event, to: &replay)
      guard case .chunk(let chunk) = event else {
        isComplete = false
        continue
      }
      bytes += chunk.bytes.count
      let wasComplete = isComplete
      isComplete = isAlike(replay, final)
      if isComplete && !wasComplete { completed = chunk.moment }
    }
    return completed.map { Reaction(milliseconds: $0.milliseconds(since: began), bytes: bytes) }
  }

  /// A cursor is part of the picture only where it is what marks the current line.
  private func isAlike(_ one: ScreenModel, _ other: ScreenModel) -> Bool {
    one.looksLike(other) && (subject.mark != .cursorRow || one.cursor == other.cursor)
  }

  private static func apply(_ event: Event, to screen: inout ScreenModel) {
    switch event {
    case .chunk(let chunk): screen.feed(chunk.bytes)
    case .size(let columns, let rows): screen.resize(columns: columns, rows: rows)
    }
  }
}

extension Subject.Mark {
  /// The number of the current line, or of the keys counted.
  func position(on screen: ScreenModel) -> Int? {
    switch self {
    case .counter: screen.line(screen.rows - 1).split(separator: " ").last.flatMap { Int($0) }
    case .pointer: (0..<screen.rows).first { screen.line($0).hasPrefix(">") }.flatMap { screen.number(inRow: $0) }
    case .clock: (0..<screen.rows).first { screen.line($0).hasPrefix(">") }.flatMap { screen.seconds(inRow: $0) }
    case .cursorRow: screen.number(inRow: screen.cursor.row)
    case .topRow: screen.number(inRow: 0)
    case .highlight: (0..<screen.rows).first(where: screen.isHighlighted).flatMap { screen.number(inRow: $0) }
    }
  }
}

extension ScreenModel {
  /// The number after `#` in a row.
  func number(inRow row: Int) -> Int? {
    let line = line(row)
    guard let hash = line.firstIndex(of: "#") else { return nil }
    return Int(line[line.index(after: hash)...].prefix { $0.isASCII && $0.isNumber })
  }

  /// The seconds of the first time in a row.
  func seconds(inRow row: Int) -> Int? {
    let clock = line(row).split(separator: " ").lazy.map { $0.split(separator: ":") }.first { $0.count == 3 }
    return clock?.reduce(0 as Int?) { sum, part in Int(part).flatMap { number in sum.map { $0 * 60 + number } } }
  }

  /// The numbers of all rows that have one, from top to bottom.
  var numbers: [Int] { (0..<rows).compactMap { number(inRow: $0) } }

  /// Whether the numbers rise by one from row to row: nothing torn, nothing twice.
  var isInOrder: Bool { !numbers.isEmpty && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 } }

  func isHighlighted(_ row: Int) -> Bool {
    let style = cell(row: row, column: 0).style
    return number(inRow: row) != nil && (style.attributes.contains(.reverse) || style.background != .standard)
  }
}
