import Glibc
import TerminalHarness

/// What was asked for on the command line.
struct Options {
  var effort = Effort.full
  var json: String?
  var only: Set<String> = []

  static let usage = """
    usage: playhead-bench [--quick | --smoke] [--json FILE] [--only NAME,NAME]
      --quick   fewer rounds
      --smoke   one tiny round: are all screens right? no target is judged
      --json    all figures into a file
      --only    these programs besides the floors
    """

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--quick": effort = .quick
      case "--smoke": effort = .smoke
      case "--json":
        guard let file = rest.popFirst() else { return nil }
        json = file
      case "--only":
        guard let names = rest.popFirst() else { return nil }
        only = Set(names.split(separator: ",").map(String.init))
      default: return nil
      }
    }
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
  }
  let isJudged = options.effort.rounds > 1 && subjects.contains { $0.role == .playhead }
  let textBytes = effort.largeCount * Subject.syntheticBytes
  let targets = isJudged ? results.targets(of: "playhead", largeTextBytes: textBytes) : []
  let report = Report(results: results, subjects: subjects, missing: missing, targets: targets, effort: effort)
  note("")
  print(report.text)
  if let json = options.json { try write(report.json, to: json) }
  return report.isGood ? 0 : 1
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
