/// A time at the beginning of a line, with the end that may follow it: `0:05`, `[00:05.5 --> 00:07]`, `(0:05)`.
struct Stamp {
  let start: Int64
  var end: Int64?
  /// Where the text of the line begins, `- ` and such skipped.
  private(set) var textStart = 0
  private(set) var isBracketed = false
  /// How far the further lines of a segment are indented, where it is laid out as `show` prints it.
  private(set) var column: Int?
  /// Whether nobody writes so but to give a time.
  private(set) var isSure: Bool
  /// Whether a tab follows.
  private(set) var hasTab = false

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var position = line.lowerBound
    while position < line.upperBound, bytes[position].isBlank { position += 1 }
    guard position < line.upperBound else { return nil }
    let opening = bytes[position]
    if opening.isDigit || opening == UInt8(ascii: "-") {
      if let shown = Stamp(shown: bytes, position, line) {
        self = shown
      } else {
        self.init(bare: bytes, position, line.upperBound)
      }
    } else if opening == UInt8(ascii: "[") || opening == UInt8(ascii: "(") {
      let closing = opening == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      self.init(bracketed: bytes, position + 1, line.upperBound, closing)
    } else {
      return nil
    }
  }

  // MARK: - The three kinds

  /// `h:mm:ss  text`, whose text is taken as it stands, whatever it begins with.
  private init?(shown bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ line: Range<Int>) {
    let isNegative = bytes[first] == UInt8(ascii: "-")
    var position = isNegative ? first + 1 : first
    if bytes.has("0", at: position), !bytes.has("0:", at: position) { return nil }
    guard let clock = ClockTime(bytes, &position, line.upperBound) else { return nil }
    guard clock.hasHours, !clock.hasFraction else { return nil }
    guard position == line.upperBound || bytes.has("  ", at: position) else { return nil }
    start = isNegative ? -clock.milliseconds : clock.milliseconds
    textStart = min(position + 2, line.upperBound)
    column = position + 2 - line.lowerBound
    isSure = true
  }

  private init?(bare bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) {
    var position = first
    guard let clock = ClockTime(bytes, &position, end) else { return nil }
    start = clock.milliseconds
    isSure = clock.hasHours || clock.hasFraction
    if let second = Stamp.rangeEnd(bytes, &position, end, ClockTime.init(_:_:_:)) {
      self.end = second.milliseconds
      isSure = true
    }
    guard Stamp.isBorder(bytes, position, end) else { return nil }
    hasTab = position < end && bytes[position] == 0x09
    textStart = Stamp.behindSign(bytes, position, end)
  }

  private init?(bracketed bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int, _ closing: UInt8) {
    var position = first
    Stamp.skipBlanks(bytes, &position, end)
    if let clock = ClockTime(bytes, &position, end) {
      start = clock.milliseconds
      self.end = Stamp.rangeEnd(bytes, &position, end, ClockTime.init(_:_:_:))?.milliseconds
    } else if let clock = ClockTime(seconds: bytes, &position, end) {
      guard let second = Stamp.rangeEnd(bytes, &position, end, ClockTime.init(seconds:_:_:)) else { return nil }
      start = clock.milliseconds
      self.end = second.milliseconds
    } else {
      return nil
    }
    Stamp.skipBlanks(bytes, &position, end)
    guard position < end, bytes[position] == closing else { return nil }
    isBracketed = true
    isSure = true
    position += 1
    // Behind the times that programs print, a dash belongs to the text: someone else speaks.
    textStart = self.end == nil ? Stamp.behindSign(bytes, position, end) : position
  }

  // MARK: - What stands around a time

  private typealias Reader = (UnsafeBufferPointer<UInt8>, inout Int, Int) -> ClockTime?

  /// The end of a range, behind any dash or arrow; nothing moves where there is none.
  private static func rangeEnd(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ end: Int,
    _ read: Reader
  ) -> ClockTime? {
    var place = position
    skipBlanks(bytes, &place, end)
    guard let dash = dashes.first(where: { bytes.has($0, at: place) }) else { return nil }
    place += dash.utf8CodeUnitCount
    skipBlanks(bytes, &place, end)
    guard let time = read(bytes, &place, end) else { return nil }
    position = place
    return time
  }

  /// From the longest to the shortest; the comma is that of SubViewer and YouTube's SBV.
  private static let dashes: [StaticString] = ["-->", "->", "-", "–", "—", "−", "‒", "→", "~", ","]

  /// Whether a time without brackets ends here: what follows is a blank, or a sign and a blank.
  private static func isBorder(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    guard position < end, !bytes[position].isBlank else { return true }
    return signLength(bytes, position, end) > 0
  }

  /// Where the text begins behind a time: behind blanks, and behind a colon, dash or bar followed by a blank.
  private static func behindSign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    skipBlanks(bytes, &position, end)
    position += signLength(bytes, position, end)
    skipBlanks(bytes, &position, end)
    return position
  }

  private static func signLength(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Int {
    guard let sign = signs.first(where: { bytes.has($0, at: position) }) else { return 0 }
    let behind = position + sign.utf8CodeUnitCount
    guard behind <= end else { return 0 }
    return behind == end || bytes[behind].isBlank ? sign.utf8CodeUnitCount : 0
  }

  private static let signs: [StaticString] = ["-", ":", "|", "–", "—"]

  private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    while position < end, bytes[position].isBlank { position += 1 }
  }
}
