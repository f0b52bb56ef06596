/// What a TTML document says about its times, and how it writes them.
struct TTMLClock {
  /// How a clock of hours, minutes, seconds and frames leaves out numbers to keep step with the time.
  enum DropMode {
    case nonDrop, ntsc, pal
  }

  var frameRate: Int64 = 30
  var multiplier: (numerator: Int64, denominator: Int64) = (1, 1)
  var subFrameRate: Int64 = 1
  var tickRate: Int64 = 1
  /// Whether times are those of a tape, where every second counts a whole number of frames.
  var countsFrames = false
  var dropMode = DropMode.nonDrop

  private static let largestRate: Int64 = 1_000_000_000

  /// Takes the parameters from the root element, which has just started.
  init(root xml: XMLReader) {
    let frames = TTMLClock.numbers(xml, "frameRate").first
    frameRate = frames ?? 30
    subFrameRate = TTMLClock.numbers(xml, "subFrameRate").first ?? 1
    let ratio = TTMLClock.numbers(xml, "frameRateMultiplier")
    if let numerator = ratio.first { multiplier = (numerator, ratio.count > 1 ? ratio[1] : 1) }
    let defaultTicks = frames == nil ? 1 : min(TTMLClock.largestRate, frameRate * subFrameRate)
    tickRate = TTMLClock.numbers(xml, "tickRate").first ?? defaultTicks
    countsFrames = xml.attributeText("timeBase") == "smpte"
    switch xml.attributeText("dropMode") {
    case "dropNTSC": dropMode = .ntsc
    case "dropPAL": dropMode = .pal
    default: break
    }
  }

  /// The positive numbers of an attribute, whatever parts them.
  private static func numbers(_ xml: XMLReader, _ name: StaticString) -> [Int64] {
    guard let range = xml.attribute(name) else { return [] }
    let bytes = xml.slice(range)
    var found: [Int64] = []
    var position = 0
    while position < bytes.count, found.count < 2 {
      let digits = Digits(bytes, &position, bytes.count)
      if digits.count > 0, digits.value > 0 { found.append(min(digits.value, largestRate)) }
      if digits.count == 0 { position += 1 }
    }
    return found
  }

  /// A time expression in microseconds; nil where it is none.
  func microseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var position = 0
    while position < bytes.count, XMLText.isSpace(bytes[position]) { position += 1 }
    guard let first = XMLDecimal(bytes, &position) else { return nil }
    let time =
      if !first.hasFraction, bytes.has(":", at: position) {
        clock(first.whole, bytes, &position)
      } else {
        offset(first, bytes, &position)
      }
    while position < bytes.count, XMLText.isSpace(bytes[position]) { position += 1 }
    return position == bytes.count ? time : nil
  }

  // MARK: - Offsets

  private func offset(_ number: XMLDecimal, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int64? {
    let rest = position
    while position < bytes.count, bytes[position].isLetter { position += 1 }
    let metric = bytes[rest..<position]
    switch (metric.first, metric.count) {
    // Without a metric it is no time by the letter; everyone who writes one means seconds.
    case (nil, _), (UInt8(ascii: "s"), 1): return number.scaled(by: 1)
    case (UInt8(ascii: "h"), 1): return number.scaled(by: 3600)
    case (UInt8(ascii: "m"), 1): return number.scaled(by: 60)
    case (UInt8(ascii: "m"), 2) where metric.last == UInt8(ascii: "s"): return number.scaled(by: 1, over: 1000)
    case (UInt8(ascii: "f"), 1): return number.scaled(by: multiplier.denominator, over: framesPerSecond)
    case (UInt8(ascii: "t"), 1): return number.scaled(by: 1, over: tickRate)
    default: return nil
    }
  }

  /// Frames in as many seconds as the denominator of the multiplier says.
  private var framesPerSecond: Int64 { frameRate * multiplier.numerator }

  // MARK: - Clocks

  /// What follows the first number of `hh:mm:ss`, `hh:mm:ss.fraction`, `hh:mm:ss:frames.subframes`, `mm:ss`.
  private func clock(_ first: Int64, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int64? {
    position += 1
    guard let second = XMLDecimal(bytes, &position) else { return nil }
    guard bytes.has(":", at: position), !second.hasFraction else {
      return sum(hours: 0, minutes: first, second)
    }
    position += 1
    guard let third = XMLDecimal(bytes, &position) else { return nil }
    guard bytes.has(":", at: position) || bytes.has(";", at: position), !third.hasFraction else {
      if countsFrames, !third.hasFraction { return counted(first, second.whole, third.whole, frames: 0) }
      return sum(hours: first, minutes: second.whole, third)
    }
    position += 1
    let frames = Digits(bytes, &position, bytes.count)
    guard frames.count > 0 else { return nil }
    var subframes: Int64 = 0
    if bytes.has(".", at: position) {
      position += 1
      subframes = Digits(bytes, &position, bytes.count).value
    }
    if countsFrames { return counted(first, second.whole, third.whole, frames: frames.value) }
    return XMLMicroseconds.sum(sum(hours: first, minutes: second.whole, third), self.frames(frames.value, subframes))
  }

  private func sum(hours: Int64, minutes: Int64, _ seconds: XMLDecimal) -> Int64 {
    let hours = XMLDecimal.product(hours, 3_600_000_000, over: 1)
    let minutes = XMLDecimal.product(minutes, 60_000_000, over: 1)
    return XMLMicroseconds.sum(XMLMicroseconds.sum(hours, minutes), seconds.scaled(by: 1))
  }

  private func frames(_ frames: Int64, _ subframes: Int64) -> Int64 {
    let factor = multiplier.denominator * 1_000_000
    let whole = XMLDecimal.product(frames, factor, over: framesPerSecond)
    let parts = XMLDecimal.product(subframes, factor, over: framesPerSecond) / subFrameRate
    return XMLMicroseconds.sum(whole, parts)
  }

  /// A clock that counts frames: the frames since zero, without those the clock leaves out, as long as they last.
  private func counted(_ hours: Int64, _ minutes: Int64, _ seconds: Int64, frames: Int64) -> Int64 {
    let most: Int64 = 1_000_000
    let (hours, minutes) = (min(hours, most), min(minutes, most))
    let total = (hours * 3600 + minutes * 60 + min(seconds, most * 3600)) * min(frameRate, most) + min(frames, most)
    let dropped: Int64 =
      switch dropMode {
      case .nonDrop: 0
      case .ntsc: (hours * 54 + minutes - minutes / 10) * 2
      case .pal: (hours * 27 + minutes / 2 - minutes / 20) * 4
      }
    return self.frames(max(0, total - dropped), 0)
  }
}
