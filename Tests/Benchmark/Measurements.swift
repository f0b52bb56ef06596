import Glibc
import TerminalHarness

/// How much of everything is measured.
struct Effort {
  var rounds = 5
  var largeCount = 1_000_000
  var starts = 8
  var keys = 60
  var pages = 15
  var jumps = 3
  var idleSeconds: UInt32 = 10
  /// Questions of each kind to a library.
  var questions = 3
  var libraries = LibraryTexts.Plan.usual(smallFiles: 2500) + [.huge]

  static let full = Effort()
  static let quick = Effort(
    rounds: 3,
    largeCount: 1_000_000,
    starts: 4,
    keys: 25,
    pages: 6,
    jumps: 2,
    idleSeconds: 3,
    questions: 2,
    libraries: LibraryTexts.Plan.usual(smallFiles: 1000)
  )
  static let smoke = Effort(
    rounds: 1,
    largeCount: 20_000,
    starts: 1,
    keys: 3,
    pages: 2,
    jumps: 1,
    idleSeconds: 1,
    questions: 1,
    libraries: [
      LibraryTexts.Plan(name: "4k", files: 1, segmentsPerFile: 4000),
      LibraryTexts.Plan(name: "files", files: 120, segmentsPerFile: 40),
    ]
  )
}

/// One round of everything for one program.
struct Measurements {
  let subject: Subject
  let effort: Effort
  /// Idling takes long and does not vary: one round has it.
  let isFirstRound: Bool
  private(set) var samples: [Metric: [Double]] = [:]
  private(set) var complaints: [String] = []
  private var random: SplitMix

  init(_ subject: Subject, effort: Effort, round: Int) {
    self.subject = subject
    self.effort = effort
    isFirstRound = round == 0
    random = SplitMix(state: UInt64(round) + 7)
  }

  mutating func run() throws {
    try starts(subject.small, .startSmall, memory: .memorySmall, content: subject.content)
    if let sample = subject.sample { try starts(sample, .startSample, memory: .memorySample, content: []) }
    for file in subject.files { try starts([file.path], file.metric, memory: nil, content: subject.content) }
    if let file = subject.files.first { try searches(in: file.path) }
    let run = try Run(subject, arguments: subject.large ?? subject.small)
    let content = subject.content
    let began = run.start(within: .seconds(30)) { Measurements.shows($0, content) }
    guard let began else { return complain("does not show its text") }
    if subject.large != nil { record(.startLarge, began) }
    run.settle(.milliseconds(300))
    if subject.large != nil { record(.memoryLarge, ProcessFigures(run.processIdentifier)?.megabytes) }
    if isFirstRound { idle(run) }
    goToMiddle(run)
    keys(run)
    pages(run)
    views(run)
    burst(run)
    jumps(run)
    if subject.keys.resizes { try resizes(run) }
    if !run.isRunning { complain("ended by itself") }
    for sequence in run.screen.unknown { complain("wrote what the screen model does not know: \(sequence)") }
  }

  private mutating func record(_ metric: Metric, _ value: Double?) {
    if let value { samples[metric, default: []].append(value) }
  }

  private mutating func complain(_ text: String) {
    complaints.append("\(subject.name): \(text)")
  }

  private static func shows(_ screen: ScreenModel, _ content: [String]) -> Bool {
    let text = screen.text
    if content.isEmpty { return screen.lines.filter { !$0.isEmpty }.count > 5 }
    return content.allSatisfy { text.contains($0) }
  }
}

extension Measurements {
  private mutating func starts(_ arguments: [String], _ metric: Metric, memory: Metric?, content: [String]) throws {
    for index in 0..<effort.starts {
      let run = try Run(subject, arguments: arguments)
      let time = run.start(within: .seconds(10)) { Measurements.shows($0, content) }
      guard let time else { return complain("shows nothing within ten seconds of its start") }
      record(metric, time)
      if index == 0, let memory {
        run.settle(.milliseconds(100))
        record(memory, ProcessFigures(run.processIdentifier)?.megabytes)
      }
    }
  }

  /// Types a word to look for in one go and times it until its count stands on the screen, beside a search by `rg`.
  private mutating func searches(in path: String) throws {
    guard let ripgrep = Program.installed("rg") else { return }
    let run = try Run(subject, arguments: [path])
    guard run.start(within: .seconds(10), until: { Measurements.shows($0, subject.content) }) != nil else { return }
    run.settle(.milliseconds(300))
    _ = run.react(to: "G") { subject.mark.position(on: $0) == effort.largeCount }
    for word in ["#\(effort.largeCount / 2 + 1) ", "quika", "sta"] {
      let began = Moment.now()
      let answer = try Command(
        ripgrep,
        ["-c", "-i", "-F", "--", word, path],
        environment: PseudoTerminal.environment()
      )
      .finish(within: .seconds(20))
      record(.searchRipgrep, Moment.now().milliseconds(since: began))
      let count = Int(answer.text.filter(\.isNumber)) ?? 0
      let wanted = count == 0 ? " no hits" : count == 1 ? " 1 hit" : " \(count) hits"
      let reaction = run.react(to: "/" + word) { $0.line($0.rows - 1).hasSuffix(wanted) }
      guard let reaction else { return complain("does not find \(word) \(count) times") }
      record(.search, reaction.milliseconds)
      _ = run.react(to: "\u{1B}") { !$0.line($0.rows - 1).contains("hit") }
    }
  }

  private mutating func idle(_ run: Run) {
    guard let before = ProcessFigures(run.processIdentifier) else { return }
    run.settle(.seconds(Int(effort.idleSeconds)), within: .seconds(Int(effort.idleSeconds)))
    guard let after = ProcessFigures(run.processIdentifier) else { return complain("ended while idle") }
    record(.idleWakeUps, Double(after.wakeUps - before.wakeUps))
    record(.idleTicks, Double(after.ticks - before.ticks))
  }

  private mutating func goToMiddle(_ run: Run) {
    guard let middle = subject.keys.middle else { return }
    let reaction = run.react(to: middle) { screen in
      (subject.mark.position(on: screen) ?? 0) > effort.largeCount / 3
    }
    if reaction == nil { complain("does not go to the middle") }
    run.settle(.milliseconds(100))
  }

  private mutating func keys(_ run: Run) {
    for _ in 0..<effort.keys {
      let wanted = (run.position ?? 0) + 1
      let reaction = run.react(to: subject.keys.down) { subject.mark.position(on: $0) == wanted }
      guard let reaction else { return complain("j does not go to line \(wanted)") }
      record(.key, reaction.milliseconds)
      record(.keyBytes, Double(reaction.bytes))
      usleep(1000 + UInt32(random.next() % 3000))
    }
  }

  private mutating func pages(_ run: Run) {
    guard let page = subject.keys.page else { return }
    for _ in 0..<effort.pages {
      // What is shown moves, the current line not always: vim keeps two lines and may put its cursor on the first.
      let before = run.screen.numbers.first ?? 0
      let reaction = run.react(to: page) { screen in
        (screen.numbers.first ?? 0) > before && screen.isInOrder && subject.mark.position(on: screen) != nil
      }
      guard let reaction else { return complain("does not page down from line \(before)") }
      record(.page, reaction.milliseconds)
    }
  }

  private mutating func views(_ run: Run) {
    guard !subject.keys.views.isEmpty else { return }
    for _ in 0..<effort.pages {
      for key in subject.keys.views {
        let before = run.screen
        guard let reaction = run.react(to: key, expecting: { !$0.looksLike(before) }) else {
          return complain("key \(key) does not switch the view")
        }
        record(.view, reaction.milliseconds)
      }
    }
  }

  private mutating func burst(_ run: Run) {
    for _ in 0..<effort.jumps {
      let wanted = (run.position ?? 0) + 1000
      let keys = String(repeating: subject.keys.down, count: 1000)
      let reaction = run.react(to: keys) { subject.mark.position(on: $0) == wanted }
      guard let reaction else { return complain("1,000 times j does not go to line \(wanted)") }
      record(.burst, reaction.milliseconds)
    }
  }

  private mutating func jumps(_ run: Run) {
    let count = effort.largeCount
    let part = count / 20 * 9
    let jumps: [(Metric, String?, ClosedRange<Int>)] = [
      (.goEnd, subject.keys.end, count - 100...count),
      (.goStart, subject.keys.start, 1...50),
      (.goPart, subject.keys.part, part - count / 20...part + count / 20),
    ]
    for _ in 0..<effort.jumps {
      for (metric, keys, range) in jumps {
        guard let keys else { continue }
        let reaction = run.react(to: keys) { range.contains(subject.mark.position(on: $0) ?? 0) }
        guard let reaction else {
          complain("\(metric.title) does not arrive")
          continue
        }
        record(metric, reaction.milliseconds)
      }
    }
  }

  private mutating func resizes(_ run: Run) throws {
    let before = run.position
    let sizes = (0..<200).map { _ in
      (columns: 20 + Int(random.next() % 180), rows: 4 + Int(random.next() % 56))
    }
    let reaction = try run.resize(sizes) { screen in
      // A single row could be right by chance: all of them are looked at.
      screen.columns == Run.columns && screen.isInOrder && screen.numbers.count > 5
        && subject.mark.position(on: screen) != nil
    }
    guard let reaction else { return complain("is not right after 200 resizes") }
    record(.resizes, reaction.milliseconds)
    if subject.role == .playhead && run.position != before { complain("lost its place in 200 resizes") }
  }
}
