import Glibc
import TerminalHarness

/// A library made by `playhead import` for the benchmark, in a home of its own.
struct BenchmarkLibrary {
  let plan: LibraryTexts.Plan
  let texts: LibraryTexts
  let home: String
  let program: String
  /// The first video in it.
  let firstVideo: String

  var file: String { "\(home)/data/library.sqlite" }
  var environment: [String: String] { ["PLAYHEAD_HOME": home] }
  var name: String { plan.subject }

  /// Reads it as it is started with some arguments.
  func subject(_ arguments: [String]) -> Subject {
    Subject(
      name: name,
      role: .library,
      program: program,
      small: arguments,
      environment: environment,
      mark: .clock,
      keys: Subject.Keys(middle: "t50%\r", end: "G"),
      content: texts.beginning
    )
  }
}

/// The libraries of all sizes, and what making them took.
final class Libraries {
  private(set) var all: [BenchmarkLibrary] = []
  /// What was measured on the way, by the name of the library.
  private(set) var samples: [(name: String, samples: [Metric: [Double]])] = []
  private(set) var missing: [String] = []
  private let folder: String
  private let program: String
  /// Thousands of small files, if there is such a library.
  private var smallFiles: LibraryTexts?
  private var homes = 0

  /// Nothing is made where there is no program to make it with.
  init(_ plans: [LibraryTexts.Plan], below parent: String) throws {
    folder = "\(parent)/libraries"
    program = Program.path() ?? ""
    guard !program.isEmpty else { return }
    if Program.installed("rg") == nil { missing.append("rg (what searches are compared with)") }
    try Folder.make(folder)
    let vocabulary = Vocabulary()
    let texts = try plans.map { plan throws(BenchmarkFailure) in
      note("writing transcripts of \(plan.segments) segments")
      return try LibraryTexts(plan, vocabulary, below: folder)
    }
    smallFiles = zip(plans, texts).first { $0.0.isSmallFiles }?.1
    for (plan, texts) in zip(plans, texts) { try make(plan, texts) }
  }

  private func make(_ plan: LibraryTexts.Plan, _ texts: LibraryTexts) throws {
    note("importing \(plan.segments) segments")
    let home = newHome()
    var samples = try importing(texts, plan, into: home)
    let library = BenchmarkLibrary(
      plan: plan,
      texts: texts,
      home: home,
      program: program,
      firstVideo: try Libraries.firstVideo(program, home, files: plan.files)
    )
    samples.merge(sizes(of: library)) { $1 }
    if let smallFiles, smallFiles.folder != texts.folder {
      note("importing small files into \(plan.segments) segments")
      let copy = newHome()
      try Folder.copy(home, to: copy)
      let run = try ImportRun(program, smallFiles.folder, home: copy)
      samples[.importSmall] = [Double(smallFiles.segments) / run.seconds]
      samples[.memoryImportSmall] = [run.megabytes]
      try Folder.remove(copy)
    }
    all.append(library)
    self.samples.append((library.name, samples))
  }

  /// Imports the same once more into nothing, to see how much that differs.
  func importAgain(_ library: BenchmarkLibrary) throws -> [Metric: [Double]] {
    let home = newHome()
    let samples = try importing(library.texts, library.plan, into: home)
    try Folder.remove(home)
    return samples
  }

  private func importing(_ texts: LibraryTexts, _ plan: LibraryTexts.Plan, into home: String) throws -> [Metric:
    [Double]]
  {
    let run = try ImportRun(program, texts.folder, home: home)
    return [
      plan.isSmallFiles ? .importSmall : .importBulk: [Double(texts.segments) / run.seconds],
      plan.isSmallFiles ? .memoryImportSmall : .memoryImportBulk: [run.megabytes],
    ]
  }

  private func newHome() -> String {
    homes += 1
    return "\(folder)/home-\(homes)"
  }

  /// The id of the first file's video; all files must be there.
  private static func firstVideo(_ program: String, _ home: String, files: Int) throws -> String {
    let environment = PseudoTerminal.environment(["PLAYHEAD_HOME": home])
    let answer = try Command(program, ["list"], environment: environment).finish(within: .seconds(60))
    let videos = answer.text.split(separator: "\n")
    guard videos.count == files else {
      throw BenchmarkFailure("\(files) files were imported, and \(videos.count) are in the library")
    }
    let first = videos.first { $0.contains("  \(LibraryTexts.firstTitle)") } ?? videos.first
    guard let id = first?.split(separator: " ").first else { throw BenchmarkFailure("the library has no videos") }
    return String(id)
  }

  /// How large it is on disk, beside its text.
  private func sizes(of library: BenchmarkLibrary) -> [Metric: [Double]] {
    let text = Double(library.texts.bytes)
    var facts = stat()
    guard stat(library.file, &facts) == 0 else { return [:] }
    var samples: [Metric: [Double]] = [.libraryBytes: [Double(facts.st_size) / text]]
    if let index = indexBytes(of: library.file) {
      samples[.indexBytes] = [index / text]
    } else if !missing.contains("sqlite3") {
      missing.append("sqlite3 (tells the size of the index)")
    }
    return samples
  }

  /// The pages of the index, or where this SQLite cannot tell those what it keeps in them.
  private func indexBytes(of file: String) -> Double? {
    let questions = [
      "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'words%'", "SELECT sum(length(block)) FROM words_data",
    ]
    for question in questions {
      let command = try? Command("sqlite3", ["-readonly", file, question], environment: PseudoTerminal.environment())
      let answer = command?.finish(within: .seconds(120))
      if answer?.status == 0, let bytes = Double(answer?.text.filter { !$0.isWhitespace } ?? "") { return bytes }
    }
    return nil
  }
}
