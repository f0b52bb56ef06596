import Domain

/// The bytes of an input, taken from the front as whatever a target needs.
struct Material {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  /// Zero where nothing is left.
  mutating func byte() -> UInt8 {
    rest.popFirst() ?? 0
  }

  mutating func number() -> Int64 {
    (0..<8).reduce(0) { sum, _ in sum << 8 | Int64(byte()) }
  }

  /// Eight bytes, else two: short times are those that files have.
  mutating func time(isLong: Bool) -> MediaTime {
    MediaTime(milliseconds: isLong ? number() : Int64(byte()) << 8 | Int64(byte()))
  }

  /// What comes before the next zero, as text; bytes that are no UTF-8 are replaced.
  mutating func text() -> String {
    let bytes = rest.prefix { $0 != 0 }
    rest = rest[bytes.endIndex...].dropFirst()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All that is left.
  mutating func all() -> String {
    defer { rest = rest[rest.endIndex...] }
    return String(decoding: rest, as: UTF8.self)
  }

  /// A number that depends on every byte of an input and is the same at every run.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    Int(bytes.reduce(into: UInt32(2_166_136_261)) { $0 = ($0 ^ UInt32($1)) &* 16_777_619 })
  }
}
