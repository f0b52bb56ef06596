import Glibc

/// The transcripts of one library as subtitle files, and the same text as one file of lines.
struct LibraryTexts {
  /// How much there is of what.
  struct Plan: Equatable, Sendable {
    let name: String
    let files: Int
    let segmentsPerFile: Int

    var segments: Int { files * segmentsPerFile }
    var isSmallFiles: Bool { files > 100 }
    /// What its library is called among all that is measured.
    var subject: String { "library-\(name)" }

    static func usual(smallFiles: Int) -> [Plan] {
      [
        Plan(name: "10k", files: 1, segmentsPerFile: 10_000), Plan(name: "100k", files: 1, segmentsPerFile: 100_000),
        Plan(name: "1M", files: 1, segmentsPerFile: 1_000_000),
        Plan(name: "files", files: smallFiles, segmentsPerFile: 400),
      ]
    }

    static let huge = Plan(name: "10M", files: 10, segmentsPerFile: 1_000_000)
  }

  /// Where the subtitle files are.
  let folder: String
  /// All segments, one in a line.
  let lines: String
  let segments: Int
  /// Of the text alone, without times and line breaks.
  let bytes: Int
  let questions: LibraryQuestions
  /// What the first two segments of the first file begin with.
  let beginning: [String]

  /// What the titles of all files begin with, and that of the first.
  static let titles = "talk-"
  static let firstTitle = titles + "00001"

  init(_ plan: Plan, _ vocabulary: Vocabulary, below parent: String) throws(BenchmarkFailure) {
    folder = "\(parent)/\(plan.name)"
    lines = "\(parent)/\(plan.name).txt"
    segments = plan.segments
    guard mkdir(folder, 0o700) == 0 else { throw BenchmarkFailure("cannot make \(folder)") }
    guard let plain = fopen(lines, "w") else { throw BenchmarkFailure("cannot write \(lines)") }
    defer { fclose(plain) }
    // Libraries of other sizes say other things: none of their files is a copy of one here.
    var speech = Speech(vocabulary, seed: plan.segments ^ plan.files << 32)
    var beginning: [String] = []
    var bytes = 0
    var segment: [UInt8] = []
    for number in 1...plan.files {
      let cues = try Cues(to: "\(folder)/\(LibraryTexts.title(number)).srt")
      for _ in 0..<plan.segmentsPerFile {
        speech.next(into: &segment)
        bytes += segment.count
        if beginning.count < 2 { beginning.append(LibraryTexts.twoWords(segment)) }
        cues.write(segment)
        segment.append(UInt8(ascii: "\n"))
        fwrite(segment, 1, segment.count, plain)
      }
    }
    self.bytes = bytes
    self.beginning = beginning
    questions = LibraryQuestions(speech)
  }

  private static func title(_ number: Int) -> String {
    let digits = String(number)
    return titles + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func twoWords(_ segment: [UInt8]) -> String {
    segment.split(separator: 0x20).prefix(2).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

/// A subtitle file that is being written.
private final class Cues {
  private let file: UnsafeMutablePointer<FILE>
  private var count = 0
  private var cue: [UInt8] = []

  init(to path: String) throws(BenchmarkFailure) {
    guard let file = fopen(path, "w") else { throw BenchmarkFailure("cannot write \(path)") }
    self.file = file
  }

  deinit {
    fclose(file)
  }

  func write(_ text: [UInt8]) {
    cue.removeAll(keepingCapacity: true)
    append(count + 1, digits: 1)
    cue.append(0x0A)
    appendTime(thousandths: 0)
    cue += " --> ".utf8
    appendTime(thousandths: 900)
    cue.append(0x0A)
    cue += text
    cue += "\n\n".utf8
    fwrite(cue, 1, cue.count, file)
    count += 1
  }

  /// One cue begins with each second.
  private func appendTime(thousandths: Int) {
    append(count / 3600, digits: 2)
    cue.append(UInt8(ascii: ":"))
    append(count / 60 % 60, digits: 2)
    cue.append(UInt8(ascii: ":"))
    append(count % 60, digits: 2)
    cue.append(UInt8(ascii: ","))
    append(thousandths, digits: 3)
  }

  private func append(_ number: Int, digits: Int) {
    if digits > 1 || number > 9 { append(number / 10, digits: digits - 1) }
    cue.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
