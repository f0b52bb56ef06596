/// Takes the marks of players out of a text: tags, overrides and entities; all else is text.
struct SubRipMarkup {
  /// What is left of the text, in memory that is used again.
  private(set) var text: [UInt8] = []
  /// Who a voice tag says is speaking.
  private(set) var speaker: String?
  /// Where a brace stands that nothing closes, so that nobody looks for its end twice.
  private var openBrace = Int.max
  /// How many more unknown tags are looked up further on: no text has many, and each costs time.
  private var lookups = 0

  private static let maximumLookups = 32

  /// Whether there is anything to take out, eight bytes at a time: most texts have nothing.
  static func mayBe(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if hasZero(word ^ 0x3C3C_3C3C_3C3C_3C3C) || hasZero(word ^ 0x2626_2626_2626_2626)
        || hasZero(word ^ 0x7B7B_7B7B_7B7B_7B7B)
      {
        return true
      }
      position += 8
    }
    return raw[position...].contains(where: isSpecial)
  }

  mutating func resolve(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.removeAll(keepingCapacity: true)
    speaker = nil
    openBrace = .max
    lookups = SubRipMarkup.maximumLookups
    var position = 0
    while position < bytes.count {
      let special = bytes[position...].firstIndex(where: SubRipMarkup.isSpecial) ?? bytes.count
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<special]))
      guard special < bytes.count else { return }
      if let end = takeOut(bytes, special) {
        text.settleLineEnd()
        position = end
      } else {
        text.append(bytes[special])
        position = special + 1
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "{")
  }

  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// Where what begins at a position ends; nil where it is text.
  private mutating func takeOut(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "<"): takeOutTag(bytes, start)
    case UInt8(ascii: "{"): overrideEnd(bytes, start)
    default: takeOutEntity(bytes, start)
    }
  }

  private mutating func takeOutTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard let tag = SubRipTag(bytes, at: start) else { return nil }
    switch tag.meaning {
    case .none: break
    case .lineBreak: text.append(0x0A)
    case .unknown:
      lookups -= 1
      guard lookups >= 0, tag.isClosed(in: bytes) else { return nil }
    case .voice(let name): if speaker == nil { speaker = SubRipMarkup.name(bytes, name) }
    }
    return tag.end
  }

  private mutating func takeOutEntity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard let entity = SubRipEntity(bytes, at: start) else { return nil }
    text.append(contentsOf: entity.scalar.utf8)
    return entity.end
  }

  /// `{\an8}` of SubStation and `{y:i}` of MicroDVD; other braces are text.
  private mutating func overrideEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < openBrace, start + 2 < bytes.count else { return nil }
    let isMicroDVD = bytes[start + 2] == UInt8(ascii: ":") && "CcFfoPSsYy".utf8.contains(bytes[start + 1])
    guard isMicroDVD || bytes[start + 1] == UInt8(ascii: "\\") else { return nil }
    guard let close = bytes.first("}", in: start + 2..<bytes.count) else {
      openBrace = start
      return nil
    }
    return close + 1
  }

  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var name = SubRipMarkup()
    name.resolve(UnsafeBufferPointer(rebasing: bytes[range]))
    return String(decoding: name.text, as: UTF8.self)
  }
}
