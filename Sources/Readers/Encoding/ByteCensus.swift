/// Counts the kinds of bytes of a file that has no byte order mark, to tell UTF-8, Windows-1252 and no text apart.
struct ByteCensus {
  private(set) var total: Int
  private(set) var zeros = 0
  /// Control characters that no text has any use for: those below the tab.
  private(set) var controls = 0
  /// Bytes of whole sequences of UTF-8 beyond ASCII.
  private(set) var joined = 0
  /// Bytes beyond ASCII that belong to no such sequence.
  private(set) var lone = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isHead: Bool) {
    total = bytes.count
    var position = 0
    while position < bytes.count {
      position = ByteCensus.plainEnd(bytes, position)
      guard position < bytes.count else { return }
      let byte = bytes[position]
      if byte < 0x80 {
        countASCII(byte)
        position += 1
      } else {
        position += countBeyondASCII(bytes, position, isHead)
      }
    }
  }

  /// A few bytes that are none do not make another encoding of a file; where most are none, it never was UTF-8.
  var isUTF8: Bool { lone <= joined }

  /// Escape sequences and a stray zero are found in texts; so many of them are not.
  var isBinary: Bool {
    if zeros > 4, zeros > total / 20 { return true }
    guard controls > 16 else { return false }
    return controls > total / 25 || (controls > total / 100 && lone > total / 10)
  }

  private mutating func countASCII(_ byte: UInt8) {
    guard byte < 0x09 else { return }
    controls += 1
    if byte == 0 { zeros += 1 }
  }

  /// Returns how many bytes were looked at.
  private mutating func countBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isHead: Bool) -> Int {
    let length = ByteCensus.sequenceLength(bytes[start])
    var end = start + 1
    while end < bytes.count, end < start + length, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if length > 1, end == start + length {
      joined += length
      return length
    }
    // What the end of a head cuts in two says nothing.
    if isHead, length > 1, end == bytes.count { return end - start }
    lone += 1
    return 1
  }

  /// How long the sequence is that a byte begins; one where it begins none.
  ///
  /// Halves of surrogate pairs count as sequences: nothing but a program that meant UTF-8 writes them.
  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Where the next byte is that is beyond ASCII or below the tab, eight at a time.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let tooLow = (word &- 0x0909_0909_0909_0909) & ~word
      guard (word | tooLow) & 0x8080_8080_8080_8080 == 0 else { break }
      position += 8
    }
    while position < raw.count, raw[position] < 0x80, raw[position] >= 0x09 { position += 1 }
    return position
  }
}
