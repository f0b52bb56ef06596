/// A tag of the kind players know, as HTML and WebVTT have them: `<i>`, `</FONT>`, `<font color="red">`, `<v Name>`.
struct SubRipTag {
  enum Meaning: Equatable {
    case none
    case lineBreak
    /// A name no player knows: a tag if it is closed further on, else text.
    case unknown
    /// Where the name of the speaker stands.
    case voice(Range<Int>)
  }

  private(set) var meaning = Meaning.none
  private var name: Name?
  /// Behind the closing bracket.
  let end: Int

  /// Nil where a bracket is text: `a < b`, `<3`, `<a,b>`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard let close = SubRipTag.close(bytes, start) else { return nil }
    end = close + 1
    var position = start + 1
    while position < close, bytes[position].isBlank { position += 1 }
    let isLoose = position > start + 1
    let isEnd = position < close && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    while position < close, bytes[position].isBlank { position += 1 }
    guard let name = Name(bytes, &position, close) else {
      if SubRipTag.isTimestamp(bytes, start + 1..<close) { return }
      return nil
    }
    self.name = name
    if name == Name.lineBreak {
      meaning = .lineBreak
    } else if !isEnd {
      guard SubRipTag.fit(bytes, position..<close, isLoose) else { return nil }
      meaning = name.isKnown ? .none : .unknown
      if name == Name.voice { readVoice(bytes, position..<close) }
    }
  }

  /// No text that somebody reads is longer between two tags; a limit, so that nobody looks to the end of the file.
  private static let reach = 4096

  /// Whether a tag with this name and a slash stands further on in a text.
  func isClosed(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = end
    let limit = min(bytes.count, end + SubRipTag.reach)
    while let slash = bytes.first("</", in: position..<limit) {
      position = slash + 2
      if Name(bytes, &position, limit) == name { return true }
    }
    return false
  }

  /// The bracket that closes a tag, before any other opens.
  private static func close(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let rest = bytes[(start + 1)...]
    guard let index = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }) else { return nil }
    return bytes[index] == UInt8(ascii: ">") ? index : nil
  }

  /// Whether what follows the name of an opening tag can follow it.
  private static func fit(_ bytes: UnsafeBufferPointer<UInt8>, _ attributes: Range<Int>, _ isLoose: Bool) -> Bool {
    guard let first = attributes.first else { return true }
    // In `a < b and c > d` the letter is no tag: words without a value are no attributes.
    if isLoose { return bytes.trimmed(attributes).isEmpty || bytes.first("=", in: attributes) != nil }
    switch bytes[first] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: "."): return true
    default: return false
    }
  }

  /// The moment of a word, `<00:00:01.500>`, which YouTube's captions keep when they are made into SubRip.
  private static func isTimestamp(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    guard let time = SubRipTime(bytes, &position, range.upperBound) else { return false }
    return !time.isShort && position == range.upperBound
  }

  private mutating func readVoice(_ bytes: UnsafeBufferPointer<UInt8>, _ attributes: Range<Int>) {
    // Classes come first: `<v.loud Name>`.
    let isBlank: (Int) -> Bool = { bytes[$0].isBlank || bytes[$0] == 0x0A || bytes[$0] == 0x0D }
    guard let blank = attributes.first(where: isBlank) else { return }
    let name = bytes.trimmed(blank..<attributes.upperBound)
    if !name.isEmpty { meaning = .voice(name) }
  }

  /// The name of a tag in lower case: its length, and its last eight letters packed into one number.
  private struct Name: Hashable {
    private var packed: UInt64 = 0
    private var length = 0

    private init(_ text: String) {
      for byte in text.utf8 { append(byte) }
    }

    /// Reads a name from a position on, which moves behind it; nil where no letter stands.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
      guard position < end, bytes[position].isLetter else { return nil }
      while position < end, Name.holds(bytes[position]) {
        append(bytes[position] | 0x20)
        position += 1
      }
    }

    private mutating func append(_ byte: UInt8) {
      packed = packed << 8 | UInt64(byte)
      length += 1
    }

    private static func holds(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    var isKnown: Bool { Name.known.contains(self) }

    static let lineBreak = Name("br")
    static let voice = Name("v")

    private static let known = Set(
      """
      a abbr b bdi bdo big blink c center cite code del div em font h1 h2 h3 h4 h5 h6 i ins kbd lang mark p pre q rb rp \
      rt rtc ruby s small span strike strong sub sup tt u v var
      """.split(separator: " ").map { Name(String($0)) }
    )
  }
}
