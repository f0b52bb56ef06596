/// What is wrong with a JSON text, and where.
package struct JSONProblem: Error, Equatable, Sendable {
  /// Where the trouble is, in bytes from the start of the text.
  package let offset: Int
  /// Counted from one; LF, CR LF and CR end a line.
  package let line: Int
  /// Counted from one, in Unicode scalars.
  package let column: Int
  /// What was expected and what was found, without a full stop.
  package let what: String
  /// Whether the text merely stops too early: more of it might be right.
  package let isCutOff: Bool
}

extension JSONProblem {
  /// Counts lines from a place at or before the trouble.
  init(in bytes: UnsafeBufferPointer<UInt8>, from start: JSONPlace, at offset: Int, _ what: String) {
    var place = start
    place.move(to: offset, in: bytes)
    self.init(offset: offset, line: place.line, column: place.column, what: what, isCutOff: offset >= bytes.count)
  }

  init(in bytes: UnsafeBufferPointer<UInt8>, from start: JSONPlace, at offset: Int, expected: String) {
    let found = JSONProblem.found(in: bytes, at: offset)
    self.init(in: bytes, from: start, at: offset, "expected \(expected), found \(found)")
  }

  /// Names what stands somewhere without repeating a byte that could do harm.
  private static func found(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> String {
    guard offset < bytes.count else { return "the end of the text" }
    switch bytes[offset] {
    case 0x0A, 0x0D: return "the end of the line"
    case let byte where (0x20..<0x7F).contains(byte): return "“\(Character(Unicode.Scalar(byte)))”"
    case let byte:
      let digits = String(byte, radix: 16, uppercase: true)
      return "the byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
