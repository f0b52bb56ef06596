/// A compiled description of a terminal: bytes in, bytes out, nothing else.
///
/// The form is that of term(5): 16-bit or 32-bit numbers, with or without capabilities that have names of their own.
struct TerminfoEntry: Equatable, Sendable {
  enum Text: Equatable, Sendable {
    case absent, cancelled
    case bytes([UInt8])
  }

  struct Named<Value: Equatable & Sendable>: Equatable, Sendable {
    var name: [UInt8]
    var value: Value
  }

  /// The names and the description, separated by bars.
  var names: [UInt8]
  var booleans: [UInt8]
  /// -1 is absent, -2 cancelled.
  var numbers: [Int32]
  var strings: [Text]
  var ownBooleans: [Named<UInt8>] = []
  var ownNumbers: [Named<Int32>] = []
  var ownStrings: [Named<Text>] = []
  /// Whether numbers are written with 32 bits.
  var isWide: Bool

  static let narrowMagic = 0o432
  static let wideMagic = 0o1036
}

// MARK: Reading
extension TerminfoEntry {
  /// Reads a compiled entry; nil for anything that is not exactly one.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let magic = reader.short(), magic == Self.narrowMagic || magic == Self.wideMagic else { return nil }
    isWide = magic == Self.wideMagic
    guard let counts = reader.counts(5), counts[0] > 0 else { return nil }
    guard let names = reader.take(counts[0]), names.last == 0 else { return nil }
    self.names = Array(names.dropLast())
    guard let booleans = reader.take(counts[1]) else { return nil }
    self.booleans = Array(booleans)
    reader.align()
    guard let numbers = reader.numbers(counts[2], wide: isWide) else { return nil }
    self.numbers = numbers
    guard let offsets = reader.shorts(counts[3]), let table = reader.take(counts[4]) else { return nil }
    guard let strings = Self.texts(offsets, in: table) else { return nil }
    self.strings = strings
    reader.align()
    if reader.isAtEnd { return }
    guard readOwn(&reader) else { return nil }
  }

  private mutating func readOwn(_ reader: inout Reader) -> Bool {
    guard let counts = reader.counts(5) else { return false }
    let names = counts[0] + counts[1] + counts[2]
    guard let booleans = reader.take(counts[0]) else { return false }
    reader.align()
    guard let numbers = reader.numbers(counts[1], wide: isWide), let offsets = reader.shorts(counts[2]),
      let nameOffsets = reader.shorts(names), let table = reader.take(counts[4]),
      let texts = Self.texts(offsets, in: table)
    else { return false }
    // The names stand behind the values, and their offsets count from there.
    let valuesEnd = zip(offsets, texts).reduce(0) { end, pair in
      guard case .bytes(let bytes) = pair.1 else { return end }
      return max(end, pair.0 + bytes.count + 1)
    }
    guard let labels = Self.texts(nameOffsets, in: table.dropFirst(valuesEnd)) else { return false }
    var names8: [[UInt8]] = []
    for case .bytes(let bytes) in labels { names8.append(bytes) }
    guard names8.count == names else { return false }
    var next = names8[...]
    ownBooleans = booleans.map { Named(name: next.removeFirst(), value: $0) }
    ownNumbers = numbers.map { Named(name: next.removeFirst(), value: $0) }
    ownStrings = texts.map { Named(name: next.removeFirst(), value: $0) }
    return true
  }

  private static func texts(_ offsets: [Int], in table: ArraySlice<UInt8>) -> [Text]? {
    var texts: [Text] = []
    for offset in offsets {
      switch offset {
      case -1: texts.append(.absent)
      case -2: texts.append(.cancelled)
      default:
        guard offset >= 0, offset < table.count else { return nil }
        let rest = table.dropFirst(offset)
        guard let end = rest.firstIndex(of: 0) else { return nil }
        texts.append(.bytes(Array(rest[..<end])))
      }
    }
    return texts
  }

  /// A place in the bytes; everything is nil behind their end.
  private struct Reader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func align() { position += position & 1 }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count >= 0, count <= bytes.count - position else { return nil }
      defer { position += count }
      return bytes[position..<position + count]
    }

    mutating func short() -> Int? {
      take(2).map { Int(Int16(truncatingIfNeeded: Int($0[$0.startIndex]) | Int($0[$0.startIndex + 1]) << 8)) }
    }

    mutating func shorts(_ count: Int) -> [Int]? {
      guard let slice = take(count * 2) else { return nil }
      return stride(from: slice.startIndex, to: slice.endIndex, by: 2).map {
        Int(Int16(truncatingIfNeeded: Int(slice[$0]) | Int(slice[$0 + 1]) << 8))
      }
    }

    /// Shorts of a header, none of which can be negative.
    mutating func counts(_ count: Int) -> [Int]? {
      guard let shorts = shorts(count), shorts.allSatisfy({ $0 >= 0 }) else { return nil }
      return shorts
    }

    mutating func numbers(_ count: Int, wide: Bool) -> [Int32]? {
      guard wide else { return shorts(count)?.map { Int32($0) } }
      guard let slice = take(count * 4) else { return nil }
      return stride(from: slice.startIndex, to: slice.endIndex, by: 4).map { start in
        let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(slice[start + $1]) << UInt32($1 * 8) }
        return Int32(bitPattern: value)
      }
    }
  }
}
