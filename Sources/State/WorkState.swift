package import Domain

/// Long work that goes on beside everything else: an import or an export.
package struct WorkState: Equatable, Sendable {
  package enum Kind: String, Equatable, Sendable {
    case importing, exporting
  }

  package let kind: Kind
  package var done: Int
  /// Nil while it is not known how much there is.
  package var total: Int?
  package var segments: Int
  package var failed: Int
  /// How long it will still take, as far as that can be told.
  package var remaining: MediaTime?

  package init(_ kind: Kind, done: Int = 0, total: Int? = nil, segments: Int = 0, failed: Int = 0) {
    self.kind = kind
    self.done = done
    self.total = total
    self.segments = segments
    self.failed = failed
  }

  package init(_ progress: ImportProgress) {
    self.init(
      .importing,
      done: progress.done,
      total: progress.total,
      segments: progress.segments,
      failed: progress.failed
    )
    remaining = progress.remaining.map { MediaTime(milliseconds: $0) }
  }

  /// How far it is, in words.
  package var words: String {
    let things = kind == .importing ? "files" : "videos"
    guard let total else { return "\(kind.rawValue): looking for \(things)…" }
    var parts = ["\(kind.rawValue) \(Grouped.text(done)) of \(Grouped.text(total)) \(things)"]
    if segments > 0 { parts.append("\(Grouped.text(segments)) segments") }
    if failed > 0 { parts.append("\(failed) failed") }
    if let remaining, remaining.milliseconds >= 1000 { parts.append("about \(remaining.clock) left") }
    return parts.joined(separator: ", ")
  }
}

/// Large numbers as people read them: `1,234,567`.
package enum Grouped {
  package static func text(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
