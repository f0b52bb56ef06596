/// What is printed: a table of programs, the targets, and what was wrong on the screens.
struct Report {
  let results: Results
  let subjects: [Subject]
  /// The columns of a table of their own.
  let libraries: [Subject]
  let missing: [String]
  let targets: [Target]
  let effort: Effort

  var text: String {
    let tables = libraries.isEmpty ? [] : [librariesHeading] + table(of: libraries) + [""]
    return ([heading] + table(of: subjects) + [""] + tables + targetLines + [""] + screens).joined(separator: "\n")
  }

  /// Whether everything measured is right and reached.
  var isGood: Bool {
    results.complaints.isEmpty && targets.allSatisfy { $0.verdict != .missed }
  }

  private var heading: String {
    let skipped = missing.isEmpty ? "" : "; skipped: \(missing.joined(separator: ", "))"
    return
      "120 x 40, xterm-256color, \(effort.rounds) interleaved rounds, large text of \(effort.largeCount) lines\(skipped)\n"
      + "medians ± half the quartile distance; in brackets the ratio to the first floor that has such a figure\n"
  }

  private var librariesHeading: String {
    "libraries by their segments; in the brackets of a search the ratio to rg -c -i -F for the same, which with less\n"
      + "than a million segments is mostly its own start; small files were brought into a copy of each\n"
  }

  private func table(of subjects: [Subject]) -> [String] {
    let metrics = Metric.allCases.filter { metric in subjects.contains { !results[$0.name, metric].isEmpty } }
    var rows = [[""] + subjects.map(\.name)]
    for metric in metrics {
      let unit = metric.unit.isEmpty ? "" : ", \(metric.unit)"
      rows.append(["\(metric.title)\(unit)"] + subjects.map { cell($0, metric) })
      if metric.hasTail { rows.append(["  99th percentile\(unit)"] + subjects.map { tail($0, metric) }) }
    }
    return aligned(rows)
  }

  private func cell(_ subject: Subject, _ metric: Metric) -> String {
    let samples = results[subject.name, metric]
    guard !samples.isEmpty else { return "-" }
    let spread = samples.spread > 0 ? " ± \(decimal(samples.spread))" : ""
    return decimal(samples.median) + spread + ratio(samples.median, subject, metric, \.median)
  }

  private func tail(_ subject: Subject, _ metric: Metric) -> String {
    let samples = results[subject.name, metric]
    return samples.isEmpty ? "-" : decimal(samples.tail) + ratio(samples.tail, subject, metric, \.tail)
  }

  private func ratio(_ value: Double, _ subject: Subject, _ metric: Metric, _ part: KeyPath<Samples, Double>) -> String
  {
    guard metric.unit == "ms", !subject.isFloor else { return "" }
    let bases: [Samples] =
      switch metric.base {
      case .floor(let base): subjects.filter(\.isFloor).map { results[$0.name, base] }
      case .own(let base): [results[subject.name, base]]
      }
    guard let base = bases.first(where: { !$0.isEmpty }) else { return "" }
    return " (\(decimal(value / base[keyPath: part])))"
  }

  private var targetLines: [String] {
    guard !targets.isEmpty else { return ["no targets judged"] }
    var rows = [["#", "target", "limit", "reached", "noise", ""]]
    for target in targets {
      let unit = target.unit.isEmpty ? "" : " \(target.unit)"
      let value = target.value.isNaN ? "-" : decimal(target.value)
      rows.append([
        target.number, target.title, target.sign + decimal(target.limit) + unit, value, "± " + decimal(target.noise),
        target.verdict.rawValue,
      ])
    }
    rows += Target.elsewhere.map { [$0.0, $0.1, "-", "-", "-", "elsewhere"] }
    return aligned(rows)
  }

  private var screens: [String] {
    if results.complaints.isEmpty { return ["every screen was right"] }
    return ["wrong:"] + results.complaints.map { "  \($0)" }
  }

  /// Columns as wide as their widest cell; the first is aligned to the left.
  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ").trimmed
    }
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Three significant digits, as far as they help.
func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "-" }
  let places = abs(value) >= 100 || value == value.rounded() ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 0.1 ? 2 : 3
  let factor = [1.0, 10, 100, 1000][places]
  let scaled = Int((abs(value) * factor).rounded())
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard places > 0 else { return "\(sign)\(scaled)" }
  let fraction = String(scaled % Int(factor))
  return "\(sign)\(scaled / Int(factor))." + String(repeating: "0", count: places - fraction.count) + fraction
}
