/// One thing that is measured.
enum Metric: String, CaseIterable {
  case startSmall, startSample, startLarge
  case startSubtitles, startCaptions
  case search, searchRipgrep
  case key, keyBytes, page, view, burst
  case goEnd, goStart, goPart
  case resizes
  case memorySmall, memorySample, memoryLarge
  case idleWakeUps, idleTicks
  case importBulk, importSmall, memoryImportBulk, memoryImportSmall
  case libraryBytes, indexBytes
  case startStored, memoryStored
  case searchStoredFirst, searchStored
  case findFirst, findRare, findMid, findCommon, findPhrase, findPrefix, findTyped
  case grepRare, grepMid, grepCommon, grepPhrase, grepPrefix
  case findAll, keyWhileFinding

  var title: String {
    switch self {
    case .startSmall: "start, 1k lines"
    case .startSample: "start, no argument"
    case .startLarge: "start, large text"
    case .startSubtitles: "start, large SRT"
    case .startCaptions: "start, large WebVTT"
    case .search: "search in large text"
    case .searchRipgrep: "rg -c -i -F"
    case .key: "j to paint"
    case .keyBytes: "bytes per j"
    case .page: "page down"
    case .view: "view switch"
    case .burst: "1,000 x j at once"
    case .goEnd: "go to the end"
    case .goStart: "go to the start"
    case .goPart: "go to 45 %"
    case .resizes: "200 resizes"
    case .memorySmall: "memory, 1k lines"
    case .memorySample: "memory, no argument"
    case .memoryLarge: "memory, large text"
    case .idleWakeUps: "wake-ups when idle"
    case .idleTicks: "CPU when idle"
    case .importBulk: "import, large files"
    case .importSmall: "import, small files"
    case .memoryImportBulk: "most memory, large files"
    case .memoryImportSmall: "most memory, small files"
    case .libraryBytes: "size of the library"
    case .indexBytes: "size of its index"
    case .startStored: "start with a video"
    case .memoryStored: "memory, video open"
    case .searchStoredFirst: "first search in the video"
    case .searchStored: "search in the video"
    case .findFirst: "first search of all"
    case .findRare: "rare word"
    case .findMid: "mid word"
    case .findCommon: "top word"
    case .findPhrase: "phrase of top words"
    case .findPrefix: "4 letters"
    case .findTyped: "top word, letter by letter"
    case .grepRare: "rg, rare word"
    case .grepMid: "rg, mid word"
    case .grepCommon: "rg, top word"
    case .grepPhrase: "rg, phrase"
    case .grepPrefix: "rg, 4 letters"
    case .findAll: "top word, all counted"
    case .keyWhileFinding: "longest wait of a key"
    }
  }

  var unit: String {
    switch self {
    case .keyBytes: "B"
    case .memorySmall, .memorySample, .memoryLarge, .memoryImportBulk, .memoryImportSmall, .memoryStored: "MB"
    case .importBulk, .importSmall: "segments/s"
    case .libraryBytes, .indexBytes: "x text"
    case .idleWakeUps: ""
    case .idleTicks: "ticks"
    default: "ms"
    }
  }

  /// What it is compared with: a figure of the first floor that has it, or one of the same program.
  enum Base {
    case floor(Metric)
    case own(Metric)
  }

  var base: Base {
    switch self {
    case .startStored: .floor(.startSmall)
    case .findRare: .own(.grepRare)
    case .findMid: .own(.grepMid)
    case .findCommon: .own(.grepCommon)
    case .findPhrase: .own(.grepPhrase)
    case .findPrefix: .own(.grepPrefix)
    default: .floor(self)
    }
  }

  /// Whether single samples vary enough for their 99th percentile to say something.
  var hasTail: Bool { self == .key }
}

/// The samples of one program for one metric, kept apart by round.
struct Samples {
  private(set) var rounds: [[Double]] = []

  mutating func append(_ round: [Double]) {
    if !round.isEmpty { rounds.append(round) }
  }

  var isEmpty: Bool { rounds.isEmpty }
  var all: [Double] { rounds.flatMap(\.self) }
  var median: Double { Samples.percentile(50, of: all) }
  var tail: Double { Samples.percentile(99, of: all) }

  /// Half of what lies between the lower and the upper quartile.
  var spread: Double { (Samples.percentile(75, of: all) - Samples.percentile(25, of: all)) / 2 }

  static func percentile(_ percent: Double, of values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let rank = percent / 100 * Double(sorted.count - 1)
    let lower = Int(rank)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (sorted[upper] - sorted[lower]) * (rank - Double(lower))
  }
}

/// Everything measured: samples by program and metric, and what was wrong on the screens.
struct Results {
  private var samples: [String: [Metric: Samples]] = [:]
  private(set) var complaints: [String] = []

  subscript(subject: String, metric: Metric) -> Samples {
    samples[subject]?[metric] ?? Samples()
  }

  mutating func append(_ round: [Metric: [Double]], of subject: String) {
    for (metric, values) in round { samples[subject, default: [:]][metric, default: Samples()].append(values) }
  }

  mutating func complain(_ text: String) {
    if !complaints.contains(text) { complaints.append(text) }
  }
}
