/// How many hits there are, in words.
package struct HitCount {
  private let reader: ReaderState
  private let finding: Finding

  package init(_ reader: ReaderState, _ finding: Finding) {
    self.reader = reader
    self.finding = finding
  }

  /// `3/41`, or how many where one stands on none.
  package var here: String {
    guard let position = reader.position(in: finding) else { return "searching…" }
    return position.number.map { "\($0)/\(position.count)" } ?? HitCount.words(position.count)
  }

  /// `3 here, 5 in scene`.
  package var everywhere: String {
    guard let position = reader.position(in: finding) else { return "searching…" }
    let others = reader.elsewhere(finding).map { "\($0.count) in \($0.view.name)" }
    guard !others.isEmpty else { return HitCount.words(position.count) }
    return ([position.count == 0 ? "none here" : "\(position.count) here"] + others).joined(separator: ", ")
  }

  private static func words(_ count: Int) -> String {
    count == 0 ? "no hits" : count == 1 ? "1 hit" : "\(count) hits"
  }
}
