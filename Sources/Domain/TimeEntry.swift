/// A time as a person types it: `1:30`, `90`, `1m30s`, `45%`, `#3`, `+30`.
package enum TimeEntry: Equatable, Sendable {
  case at(MediaTime)
  /// A part of the whole, 0 to 100.
  case percent(Double)
  /// The chapter with this number, counted from one.
  case chapter(Int)
  /// Further on, or back.
  case by(MediaTime)

  /// What a person can type, for prompts and help.
  package static let forms = "1:30  90  1m30s  45%  #3  +30  -30"

  /// Understands what was typed; nil where it is no time.
  package init?(_ typed: String) {
    var text = typed.filter { $0 != " " }.lowercased()
    guard let first = text.first, text.utf8.count <= 32 else { return nil }
    if first == "#" {
      guard let number = TimeEntry.whole(text.dropFirst()), number > 0 else { return nil }
      self = .chapter(number)
      return
    }
    if text.last == "%" {
      guard let percent = TimeEntry.decimal(text.dropLast()), percent <= 100 else { return nil }
      self = .percent(percent)
      return
    }
    let isRelative = first == "+" || first == "-"
    if isRelative { text.removeFirst() }
    guard let milliseconds = TimeEntry.units(text) ?? TimeEntry.clock(text) else { return nil }
    let signed = first == "-" ? -milliseconds : milliseconds
    self = isRelative ? .by(MediaTime(milliseconds: signed)) : .at(MediaTime(milliseconds: signed))
  }

  /// `1h2m3.5s`: each unit at most once, in this order.
  private static func units(_ text: String) -> Int64? {
    guard text.contains(where: { "hms".contains($0) }) else { return nil }
    var rest = text[...]
    var total = 0.0
    for (unit, seconds) in [("h", 3600.0), ("m", 60.0), ("s", 1.0)] {
      guard let mark = rest.firstIndex(of: Character(unit)) else { continue }
      guard let amount = decimal(rest[..<mark]) else { return nil }
      total += amount * seconds
      rest = rest[rest.index(after: mark)...]
    }
    guard rest.isEmpty else { return nil }
    return milliseconds(total)
  }

  /// `90`, `1:30`, `1:02:03.5`; what one hits in place of the colon is taken for it.
  private static func clock(_ text: String) -> Int64? {
    let parts = text.split(omittingEmptySubsequences: false) { ":;&+".contains($0) }
    guard parts.count <= 3 else { return nil }
    var total = 0.0
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      guard let amount = isLast ? decimal(part) : whole(part).map(Double.init) else { return nil }
      total = total * 60 + amount
    }
    return milliseconds(total)
  }

  /// Digits alone: `Int` would take a sign as well.
  private static func whole(_ text: some StringProtocol) -> Int? {
    text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
  }

  private static func decimal(_ text: some StringProtocol) -> Double? {
    let digits = text.map { $0 == "," ? "." : $0 }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
    guard let number = Double(String(digits)), number.isFinite else { return nil }
    return number
  }

  private static func milliseconds(_ seconds: Double) -> Int64? {
    seconds <= 1e12 ? Int64((seconds * 1000).rounded()) : nil
  }
}
