import Glibc

/// How strings, numbers and literals are told apart from what is wrong with them.
extension JSONReader {
  func problem(expected: String) -> JSONProblem {
    JSONProblem(in: bytes, from: beginning, at: offset, expected: expected)
  }

  func problem(_ what: String) -> JSONProblem {
    JSONProblem(in: bytes, from: beginning, at: offset, what)
  }

  /// Steps over a byte if it is the one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] <= 0x20 {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  mutating func literal(_ word: StaticString, _ token: Token) throws(JSONProblem) -> Token {
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw problem(expected: "“\(word)”") }
    }
    return token
  }

  /// Reads a number; one that goes on wrongly behind its end is found out by whoever asks for the next token.
  mutating func number() throws(JSONProblem) -> JSONNumber {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if take(UInt8(ascii: "0")) {
      guard offset == bytes.count || !bytes[offset].isDigit else {
        throw problem("a number begins with a needless 0")
      }
    } else {
      try digits("a digit")
    }
    if take(UInt8(ascii: ".")) { try digits("a digit after the decimal point") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      try digits("a digit of the exponent")
    }
    return JSONNumber(raw: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
  }

  private mutating func digits(_ expected: String) throws(JSONProblem) {
    guard offset < bytes.count, bytes[offset].isDigit else { throw problem(expected: expected) }
    repeat { offset += 1 } while offset < bytes.count && bytes[offset].isDigit
  }

  /// Reads a string from behind its first quote to behind its last.
  mutating func string() throws(JSONProblem) -> JSONString {
    let start = offset
    var hasEscapes = false
    while true {
      skipPlain()
      guard offset < bytes.count else { throw problem(expected: "“\"” at the end of a string") }
      switch bytes[offset] {
      case 0x22:
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        offset += 1
        return JSONString(raw: raw, hasEscapes: hasEscapes)
      case 0x5C:
        hasEscapes = true
        offset += 1
        try escape()
      default: throw problem(expected: "no control character in a string")
      }
    }
  }

  /// Checks what follows a backslash.
  private mutating func escape() throws(JSONProblem) {
    guard offset < bytes.count else { throw problem(expected: "an escape") }
    switch bytes[offset] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: offset += 1
    case UInt8(ascii: "u"):
      offset += 1
      for _ in 0..<4 {
        guard offset < bytes.count, bytes[offset].hexadecimalValue != nil else {
          throw problem(expected: "four hexadecimal digits after “\\u”")
        }
        offset += 1
      }
    default: throw problem(expected: "one of “\" \\ / b f n r t u” after “\\”")
    }
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time where it can.
  private mutating func skipPlain() {
    let raw = UnsafeRawBufferPointer(bytes)
    while bytes.count - offset >= 8 {
      let special = JSONReader.special(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      guard special == 0 else {
        offset += special.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 { offset += 1 }
  }

  /// Marks the top bit of bytes that are a quote, a backslash or a control character; right up to the first of them.
  private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let found =
      ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- (ones &* 0x20)) & ~word)
    return found & (ones &* 0x80)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
