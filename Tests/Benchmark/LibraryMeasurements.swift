import Glibc
import TerminalHarness

/// One round of everything for one library.
struct LibraryMeasurements {
  let library: BenchmarkLibrary
  let effort: Effort
  /// What a person types does not come at the same pace each time.
  private var random: SplitMix
  private(set) var samples: [Metric: [Double]] = [:]
  private(set) var complaints: [String] = []

  init(_ library: BenchmarkLibrary, effort: Effort, round: Int) {
    self.library = library
    self.effort = effort
    random = SplitMix(state: UInt64(round) + 11)
  }

  mutating func run() throws {
    try starts()
    try reads()
    try finds()
    try types()
  }

  private mutating func record(_ metric: Metric, _ value: Double?) {
    if let value { samples[metric, default: []].append(value) }
  }

  private mutating func complain(_ text: String) {
    complaints.append("\(library.name): \(text)")
  }

  /// Counts with `rg` and tells how long that took.
  private func count(_ arguments: [String]) throws -> (hits: Int, milliseconds: Double)? {
    guard let ripgrep = Program.installed("rg") else { return nil }
    let began = Moment.now()
    let command = try Command(ripgrep, arguments + [library.texts.lines], environment: PseudoTerminal.environment())
    let answer = command.finish(within: .seconds(60))
    return (Int(answer.text.filter(\.isNumber)) ?? 0, Moment.now().milliseconds(since: began))
  }
}

// MARK: - One video

extension LibraryMeasurements {
  private static func shows(_ screen: ScreenModel, _ content: [String]) -> Bool {
    let text = screen.text
    return content.allSatisfy { text.contains($0) }
  }

  private mutating func starts() throws {
    let subject = library.subject([library.firstVideo])
    for _ in 0..<effort.starts {
      let run = try Run(subject, arguments: subject.small)
      let time = run.start(within: .seconds(30)) { LibraryMeasurements.shows($0, subject.content) }
      guard let time else { return complain("does not show its first video") }
      record(.startStored, time)
    }
  }

  private mutating func reads() throws {
    let subject = library.subject([library.firstVideo])
    let run = try Run(subject, arguments: subject.small)
    guard run.start(within: .seconds(30), until: { LibraryMeasurements.shows($0, subject.content) }) != nil else {
      return
    }
    run.settle(.milliseconds(200))
    let last = library.plan.segmentsPerFile - 1
    for (keys, metric, place) in [("t45%\r", Metric.goPart, last / 20 * 9), ("G", .goEnd, last), ("g", .goStart, 0)] {
      // Whole rows: a few segments more or less are the same place.
      let reaction = run.react(to: keys) { abs((subject.mark.position(on: $0) ?? -1000) - place) <= 50 + last / 50 }
      guard let reaction else { return complain("\(metric.title) does not arrive") }
      record(metric, reaction.milliseconds)
    }
    _ = run.react(to: "t50%\r") { (subject.mark.position(on: $0) ?? 0) > last / 3 }
    run.settle(.milliseconds(100))
    for _ in 0..<effort.keys {
      let wanted = (run.position ?? 0) + 1
      let reaction = run.react(to: "j") { subject.mark.position(on: $0) == wanted }
      guard let reaction else { return complain("j does not go to second \(wanted)") }
      record(.key, reaction.milliseconds)
      usleep(1000 + UInt32(random.next() % 3000))
    }
    record(.memoryStored, ProcessFigures(run.processIdentifier)?.megabytes)
    try searches(run)
  }

  /// Searches the open video for words that `rg` counts in the same text where there is only one.
  private mutating func searches(_ run: Run) throws {
    for number in 0..<max(2, effort.questions) {
      let question = library.texts.questions(.mid, number)
      let isCounted = library.plan.files == 1
      let wanted = try isCounted ? count(["-c", "-i", "-F", "--", question.text])?.hits : nil
      let reaction = run.react(to: "/" + question.text) { screen in
        let hits = screen.hits(inRow: screen.rows - 1)
        return hits != nil && (wanted == nil || hits == wanted)
      }
      guard let reaction else { return complain("does not find \(question.text) \(wanted ?? 0) times in the video") }
      record(number == 0 ? .searchStoredFirst : .searchStored, reaction.milliseconds)
      _ = run.react(to: "\u{1B}") { $0.hits(inRow: $0.rows - 1) == nil }
    }
  }
}

// MARK: - All videos

extension LibraryMeasurements {
  /// The list of all videos, from where everything is searched.
  private func list() throws -> Run? {
    let run = try Run(library.subject([]), arguments: [])
    guard run.start(within: .seconds(30), until: { $0.text.contains(LibraryTexts.titles) }) != nil else {
      return nil
    }
    run.settle(.milliseconds(200))
    return run
  }

  private mutating func finds() throws {
    guard let run = try list() else { return complain("does not list its videos") }
    // The first one opens what all the others need.
    let first = library.texts.questions(.mid, LibraryQuestions.perKind - 1)
    guard ask(first, run, recording: .findFirst) != nil else { return }
    for kind in LibraryQuestion.Kind.allCases {
      for number in 0..<effort.questions {
        let question = library.texts.questions(kind, number)
        record(kind.grep, try count(["-c", "-i", "-F", "--", question.text])?.milliseconds)
        guard let answer = ask(question, run, recording: kind.find) else { return }
        if kind == .common { record(.findAll, answer.milliseconds) }
        guard number == 0, let lines = try count(["-c", "-e", question.pattern])?.hits else { continue }
        if answer.hits != lines { complain("finds \(question.keys) \(answer.hits) times, it is there \(lines) times") }
      }
    }
    if !run.isRunning { complain("ended by itself") }
  }

  /// Types a question in one go; tells how often it is answered and how long it took to count all that.
  private mutating func ask(
    _ question: LibraryQuestion,
    _ run: Run,
    recording metric: Metric
  ) -> (hits: Int, milliseconds: Double)? {
    guard openPrompt(run) else { return nil }
    let times = run.watch(
      question.keys,
      within: .seconds(30),
      [
        { $0.showsAnswers(to: question) }, { $0.showsAnswers(to: question) && $0.hits(inRow: 0) != nil },
      ]
    )
    guard let times, let hits = run.screen.hits(inRow: 0) else {
      complain("shows no page of hits for \(question.keys)")
      return nil
    }
    record(metric, times[0])
    closePrompt(run)
    return (hits, times[1])
  }

  private mutating func openPrompt(_ run: Run) -> Bool {
    let isOpen = run.react(to: "S\u{15}") {
      $0.line(0).hasPrefix(" search") && !$0.line($0.rows - 1).contains("q quit")
    }
    if isOpen == nil { complain("S does not ask for words") }
    run.settle(.milliseconds(50))
    return isOpen != nil
  }

  private func closePrompt(_ run: Run) {
    _ = run.react(to: "\u{1B}") { $0.line(0).hasPrefix(" Playhead") }
    run.settle(.milliseconds(50))
  }

  /// Types a word that was said very often letter by letter, each while the one before is looked for, and goes on with
  /// keys while all of it is counted.
  private mutating func types() throws {
    guard let run = try list(), openPrompt(run) else { return complain("does not list its videos") }
    let word = library.texts.questions.topWord
    let question = LibraryQuestion(kind: .prefix, text: word)
    var waits: [Double] = []
    for end in word.indices.dropLast() {
      let typed = String(word[...end])
      guard let times = run.watch(String(word[end]), within: .seconds(10), [{ $0.isTyped(typed) }]) else {
        return complain("does not show \(typed) as it is typed")
      }
      waits += times
      usleep(5000 + UInt32(random.next() % 20_000))
    }
    let states: [(ScreenModel) -> Bool] = [{ $0.isTyped(word) }, { $0.showsAnswers(to: question) }]
    guard let times = run.watch(String(word.suffix(1)), within: .seconds(30), states) else {
      return complain("shows no page of hits for \(word), typed letter by letter")
    }
    waits.append(times[0])
    record(.findTyped, times[1])
    run.settle(.milliseconds(5))
    for key in ["\r", "j", "j", "k", "j"] where run.screen.hits(inRow: 0) == nil {
      let before = run.screen
      guard let times = run.watch(key, within: .seconds(10), [{ !$0.looksLike(before) }]) else { break }
      waits += times
    }
    record(.keyWhileFinding, waits.max())
  }
}

extension LibraryQuestion.Kind {
  fileprivate var find: Metric {
    switch self {
    case .rare: .findRare
    case .mid: .findMid
    case .common: .findCommon
    case .phrase: .findPhrase
    case .prefix: .findPrefix
    }
  }

  fileprivate var grep: Metric {
    switch self {
    case .rare: .grepRare
    case .mid: .grepMid
    case .common: .grepCommon
    case .phrase: .grepPhrase
    case .prefix: .grepPrefix
    }
  }
}

extension ScreenModel {
  /// Whether the last row asks for words and these were typed.
  fileprivate func isTyped(_ words: String) -> Bool {
    line(rows - 1).split(separator: ":").dropFirst().first?.split(separator: " ").first.map(String.init) == words
  }

  /// The number in front of `hits`, where all were counted.
  fileprivate func hits(inRow row: Int) -> Int? {
    let words = line(row).split(separator: " ")
    guard let place = words.firstIndex(where: { $0 == "hit" || $0 == "hits" }), place > words.startIndex else {
      return nil
    }
    return words[place - 1] == "no" ? 0 : Int(words[place - 1].filter { $0 != "," })
  }

  /// Whether there is a page of hits and every one of them is an answer: a full one, or all there are.
  fileprivate func showsAnswers(to question: LibraryQuestion) -> Bool {
    let head = line(0)
    guard head.contains(question.keys.split(separator: " ").joined(separator: " ")), !head.contains("searching") else {
      return false
    }
    let list = (1..<rows - 1).map { line($0) }.filter { !$0.isEmpty }
    let hits = list.filter { row in
      let words = row.split(separator: " ").prefix(3).drop { $0 == ">" }
      return words.count > 1 && words.first?.contains(":") == true && words.dropFirst().first == "S"
    }
    guard !hits.isEmpty, hits.allSatisfy(question.isAnswered) else { return false }
    return list.count == rows - 2 || self.hits(inRow: 0) != nil
  }
}
