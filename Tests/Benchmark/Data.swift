import Glibc

/// The texts that are read: lines of `[hh:mm:ss] #number words` for the pagers, the same words as subtitles for us.
struct Texts {
  let folder: String
  let small: String
  let large: String
  /// The large text as SRT and as WebVTT.
  let subtitles: String
  let captions: String

  static let smallCount = 1000

  /// Writes both files into a new folder among the temporary ones.
  init(largeCount: Int) throws(BenchmarkFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    folder = "\(base)/playhead-bench-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { throw BenchmarkFailure("cannot make \(folder)") }
    small = "\(folder)/small.txt"
    large = "\(folder)/large.txt"
    subtitles = "\(folder)/large.srt"
    captions = "\(folder)/large.vtt"
    var words = ZipfWords()
    try Texts.write(Texts.smallCount, to: small, &words)
    let beginning = words
    try Texts.write(largeCount, to: large, &words)
    for (path, head, mark) in [(subtitles, "", ","), (captions, "WEBVTT\n\n", ".")] {
      var same = beginning
      try Texts.writeCues(largeCount, to: path, head: head, mark: mark, &same)
    }
  }

  /// Takes everything away again.
  func remove() {
    try? Folder.remove(folder)
  }

  private static func write(_ count: Int, to path: String, _ words: inout ZipfWords) throws(BenchmarkFailure) {
    guard let file = fopen(path, "w") else { throw BenchmarkFailure("cannot write \(path)") }
    defer { fclose(file) }
    var line: [UInt8] = []
    for number in 1...count {
      line.removeAll(keepingCapacity: true)
      line += clock(number - 1)
      line += Array(" #\(number) ".utf8)
      words.append(7 + number % 5, to: &line)
      line[line.count - 1] = UInt8(ascii: "\n")
      fwrite(line, 1, line.count, file)
    }
  }

  private static func writeCues(
    _ count: Int,
    to path: String,
    head: String,
    mark: String,
    _ words: inout ZipfWords
  ) throws(BenchmarkFailure) {
    guard let file = fopen(path, "w") else { throw BenchmarkFailure("cannot write \(path)") }
    defer { fclose(file) }
    fputs(head, file)
    var cue: [UInt8] = []
    for number in 1...count {
      let time = digits(number - 1)
      cue.removeAll(keepingCapacity: true)
      cue += Array("\(number)\n\(time)\(mark)000 --> \(time)\(mark)900\n#\(number) ".utf8)
      words.append(7 + number % 5, to: &cue)
      cue[cue.count - 1] = UInt8(ascii: "\n")
      cue.append(UInt8(ascii: "\n"))
      fwrite(cue, 1, cue.count, file)
    }
  }

  private static func clock(_ second: Int) -> [UInt8] { Array("[\(digits(second))]".utf8) }

  private static func digits(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}

/// Made-up words whose frequency falls with their rank, the same ones on each run.
private struct ZipfWords {
  private var random = SplitMix(state: 20_240_229)
  private var words: [[UInt8]] = []
  /// Words as often as they are to appear, so that drawing one is a look-up.
  private var draws: [Int32] = []

  init() {
    let syllables = [
      "ka", "len", "ti", "mor", "a", "ves", "no", "sin", "ur", "pel", "da", "rio", "en", "sta", "qui", "o",
    ]
    for rank in 0..<6000 {
      let count = 1 + (rank > 40 ? 1 : 0) + Int(random.next() % 3)
      words.append(Array((0..<count).map { _ in syllables[Int(random.next() % 16)] }.joined().utf8) + [0x20])
    }
    let total = (1...words.count).reduce(0.0) { $0 + 1 / Double($1) }
    for rank in words.indices {
      let share = 65536 / Double(rank + 1) / total
      draws += Array(repeating: Int32(rank), count: max(1, Int(share)))
    }
  }

  mutating func append(_ count: Int, to line: inout [UInt8]) {
    for _ in 0..<count { line += words[Int(draws[Int(random.next() % UInt64(draws.count))])] }
  }
}

/// Sebastiano Vigna's splitmix64: small, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Why a benchmark could not run.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
