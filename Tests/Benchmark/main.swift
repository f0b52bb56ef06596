import Glibc
import TerminalHarness

/// What was asked for on the command line.
struct Options {
  var effort = Effort.full
  var json: String?
  var only: Set<String> = []

  /// Whether libraries of many sizes are made and measured.
  var wantsLibraries: Bool { only.isEmpty || only.contains("library") }

  static let usage = """
    usage: playhead-bench [--quick | --smoke] [--huge] [--json FILE] [--only NAME,NAME]
      --quick   fewer rounds, libraries of at most a million segments
      --smoke   one tiny round: are all screens right? no target is judged
      --huge    a library of ten million segments in any case; it takes some 5 GB among the temporary files
      --json    all figures into a file
      --only    these programs besides the floors; "library" is our own with libraries of many sizes
    """

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    var isHuge = false
    while let argument = rest.popFirst() {
      switch argument {
      case "--quick": effort = .quick
      case "--smoke": effort = .smoke
      case "--huge": isHuge = true
      case "--json":
        guard let file = rest.popFirst() else { return nil }
        json = file
      case "--only":
        guard let names = rest.popFirst() else { return nil }
        only = Set(names.split(separator: ",").map(String.init))
      default: return nil
      }
    }
    if isHuge, !effort.libraries.contains(.huge) { effort.libraries.append(.huge) }
  }
}

/// Measures everything in interleaved rounds and reports; the exit status tells whether all is right and reached.
func benchmark(_ options: Options) throws -> Int32 {
  let effort = options.effort
  let texts = try Texts(largeCount: effort.largeCount)
  defer { texts.remove() }
  var (subjects, missing) = try Subject.all(texts: texts, largeCount: effort.largeCount)
  if !options.only.isEmpty { subjects = subjects.filter { $0.isFloor || options.only.contains($0.name) } }
  var results = Results()
  let libraries = try options.wantsLibraries ? Libraries(effort.libraries, below: texts.folder) : nil
  missing += libraries?.missing ?? []
  for (name, samples) in libraries?.samples ?? [] { results.append(samples, of: name) }
  for round in 0..<effort.rounds {
    // Each round begins with another program, so that none always runs after the same one.
    for index in subjects.indices {
      let subject = subjects[(index + round) % subjects.count]
      note("round \(round + 1) of \(effort.rounds): \(subject.name)")
      var measurements = Measurements(subject, effort: effort, round: round)
      try measurements.run()
      results.append(measurements.samples, of: subject.name)
      for complaint in measurements.complaints { results.complain(complaint) }
    }
    if let libraries { try measure(libraries, effort, round, &results) }
  }
  let report = Report(
    results: results,
    subjects: subjects,
    libraries: libraries?.all.map { $0.subject([]) } ?? [],
    missing: missing,
    targets: targets(results, effort, subjects, hasLibraries: libraries?.all.isEmpty == false),
    effort: effort
  )
  note("")
  print(report.text)
  if let json = options.json { try write(report.json, to: json) }
  return report.isGood ? 0 : 1
}

/// One round of all libraries.
func measure(_ libraries: Libraries, _ effort: Effort, _ round: Int, _ results: inout Results) throws {
  for library in libraries.all {
    note("round \(round + 1) of \(effort.rounds): \(library.name)")
    // The first round has what making them took; the largest is made once.
    if round > 0, library.plan != .huge { results.append(try libraries.importAgain(library), of: library.name) }
    var measurements = LibraryMeasurements(library, effort: effort, round: round)
    try measurements.run()
    results.append(measurements.samples, of: library.name)
    for complaint in measurements.complaints { results.complain(complaint) }
  }
}

/// What can be judged of what was measured, in the order of the numbers.
func targets(_ results: Results, _ effort: Effort, _ subjects: [Subject], hasLibraries: Bool) -> [Target] {
  guard effort.rounds > 1 else { return [] }
  var targets: [Target] = []
  if subjects.contains(where: { $0.role == .playhead }) {
    targets += results.targets(of: "playhead", largeTextBytes: effort.largeCount * Subject.syntheticBytes)
  }
  if hasLibraries { targets += results.libraryTargets(effort.libraries) }
  return targets.enumerated().sorted { one, other in
    let numbers = (Int(one.element.number) ?? 0, Int(other.element.number) ?? 0)
    return numbers.0 != numbers.1 ? numbers.0 < numbers.1 : one.offset < other.offset
  }
  .map(\.element)
}

/// Tells a waiting person how far it is, on a line that the next one overwrites.
func note(_ text: String) {
  guard isatty(STDERR_FILENO) == 1 else { return }
  let line = Array("\r\(text)\u{1B}[K".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

func write(_ text: String, to path: String) throws {
  guard let file = fopen(path, "w") else { throw BenchmarkFailure("cannot write \(path)") }
  fputs(text, file)
  fclose(file)
}

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  print(Options.usage)
  exit(2)
}
do {
  exit(try benchmark(options))
} catch {
  print("playhead-bench: \(error)")
  exit(1)
}
