/// What playhead must reach, as a ratio within one run.
struct Target {
  let number: String
  let title: String
  let limit: Double
  let unit: String
  /// Whether more is better.
  var isAtLeast = false
  /// One value for each round, so that their spread tells the noise.
  let values: [Double]
  /// The value over all rounds.
  let value: Double

  enum Verdict: String {
    case met, missed
    /// Beyond the limit by less than the rounds differ among themselves.
    case withinNoise = "within noise"
    case notMeasured = "not measured"
  }

  /// Half the distance between the quartiles of the rounds.
  var noise: Double {
    values.count < 2 ? 0 : (Samples.percentile(75, of: values) - Samples.percentile(25, of: values)) / 2
  }

  var verdict: Verdict {
    if value.isNaN { return .notMeasured }
    let excess = isAtLeast ? limit - value : value - limit
    if excess <= 0 { return .met }
    return excess <= noise ? .withinNoise : .missed
  }

  /// Which side of the limit is the right one.
  var sign: String { isAtLeast ? "≥ " : "≤ " }

  /// Targets that are held by others.
  static let elsewhere = [
    ("15", "terminal given back (the tests hold this one)")
  ]
}

extension Results {
  /// The targets that can be judged today.
  func targets(of name: String, largeTextBytes: Int) -> [Target] {
    let floor = "floor-ncurses"
    let paint = "floor-paint"
    let textMegabytes = Double(largeTextBytes) / 1_048_576
    return [
      ratio("1", "first content, 1k segments", 1.7, name, .startSmall, to: floor, .startSmall),
      ratio("1", "first content, sample library", 1.7, name, .startSample, to: floor, .startSmall),
      ratio("3", "first content, large SRT", 10, name, .startSubtitles, to: floor, .startSmall),
      ratio("3", "first content, large WebVTT", 10, name, .startCaptions, to: floor, .startSmall),
      ratio("4", "j", 2, name, .key, to: floor, .key),
      ratio("4", "page down", 2.5, name, .page, to: paint, .page),
      ratio("4", "view switch", 4, name, .view, to: paint, .page),
      ratio("4", "p99 of j", 8, name, .key, to: floor, .key, percent: 99),
      plain("5", "bytes per j", 350, "B", name, .keyBytes),
      ratio("6", "1,000 x j at once", 0.2, name, .burst, to: floor, .burst),
      ratio("7", "search, beside rg", 0.75, name, .search, to: name, .searchRipgrep),
      ratio("8", "go to the end", 4, name, .goEnd, to: floor, .key),
      ratio("8", "go to the start", 4, name, .goStart, to: floor, .key),
      ratio("8", "go to 45 %", 4, name, .goPart, to: floor, .key),
      plain("10", "memory, sample library", 16, "MB", name, .memorySample),
      plain("10", "memory, 1.5 x large text + 16 MB", 1.5 * textMegabytes + 16, "MB", name, .memoryLarge),
      plain("12", "wake-ups when idle", 0, "", name, .idleWakeUps),
      plain("12", "CPU when idle", 0, "ticks", name, .idleTicks),
      ratio("13", "200 resizes", 3, name, .resizes, to: paint, .resizes),
    ]
  }

  func ratio(
    _ number: String,
    _ title: String,
    _ limit: Double,
    _ subject: String,
    _ metric: Metric,
    to floor: String,
    _ floorMetric: Metric,
    percent: Double = 50,
    floorPercent: Double? = nil
  ) -> Target {
    let floorPercent = floorPercent ?? percent
    let ours = self[subject, metric]
    let theirs = self[floor, floorMetric]
    let rounds = zip(ours.rounds, theirs.rounds).map { ours, theirs in
      Samples.percentile(percent, of: ours) / Samples.percentile(floorPercent, of: theirs)
    }
    let value = Samples.percentile(percent, of: ours.all) / Samples.percentile(floorPercent, of: theirs.all)
    return Target(number: number, title: title, limit: limit, unit: "x", values: rounds, value: value)
  }

  func plain(
    _ number: String,
    _ title: String,
    _ limit: Double,
    _ unit: String,
    _ subject: String,
    _ metric: Metric,
    isAtLeast: Bool = false
  ) -> Target {
    let samples = self[subject, metric]
    let rounds = samples.rounds.map { Samples.percentile(50, of: $0) }
    return Target(
      number: number,
      title: title,
      limit: limit,
      unit: unit,
      isAtLeast: isAtLeast,
      values: rounds,
      value: samples.median
    )
  }
}
