import Text

/// Text in units of two or four bytes.
enum WideText {
  enum Order {
    case little
    case big
  }

  enum Encoding: Equatable {
    case utf16(Order)
    case utf32(Order)

    /// What the zero bytes of a text without a mark say; nil where they fit no such encoding.
    init?(unmarked bytes: UnsafeBufferPointer<UInt8>) {
      let sample = UnsafeBufferPointer(rebasing: bytes.prefix(WideText.sampleSize))
      // UTF-32 first: half of its units would pass for characters of UTF-16.
      let candidates: [Encoding] = [.utf32(.little), .utf32(.big), .utf16(.little), .utf16(.big)]
      guard sample.contains(0), let match = candidates.first(where: { $0.fits(sample) }) else { return nil }
      self = match
    }

    /// The text as UTF-8; half a unit at the end is U+FFFD, or nothing where more would follow.
    func utf8(_ bytes: UnsafeBufferPointer<UInt8>, isHead: Bool) -> [UInt8] {
      let units = Units(bytes, self)
      // A unit of two bytes takes up to three, one of four up to four, half a unit three.
      return [UInt8](unsafeUninitializedCapacity: bytes.count / 2 * 3 + 3) { room, count in
        var output = UTF8Output(room)
        var index = 0
        while index < units.count { output.put(units.scalar(&index)) }
        if units.isCut, !isHead { output.put(UTF8Decoder.replacement) }
        count = output.count
      }
    }

    private func fits(_ sample: UnsafeBufferPointer<UInt8>) -> Bool {
      let units = Units(sample, self)
      let census = UnitCensus(units)
      // One unit, or a file full of zeros, proves nothing.
      guard units.count >= 2, census.strange <= units.count / 32 else { return false }
      switch self {
      case .utf32: return census.beyondUnicode == 0
      // The digits of the times and the blanks are ASCII in every script.
      case .utf16: return census.plain > units.count / 8 && census.plain > 8 * census.swapped
      }
    }
  }

  private static let sampleSize = 4096

  /// The units of a text, read in their order of bytes.
  private struct Units {
    private let raw: UnsafeRawBufferPointer
    private let order: Order
    private let isLong: Bool
    let count: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: Encoding) {
      raw = UnsafeRawBufferPointer(bytes)
      switch encoding {
      case .utf16(let order): (self.order, isLong) = (order, false)
      case .utf32(let order): (self.order, isLong) = (order, true)
      }
      count = bytes.count / (isLong ? 4 : 2)
    }

    /// Whether there are bytes left over.
    var isCut: Bool { raw.count % (isLong ? 4 : 2) != 0 }

    subscript(index: Int) -> UInt32 {
      if isLong {
        let unit = raw.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
        return order == .little ? UInt32(littleEndian: unit) : UInt32(bigEndian: unit)
      }
      let unit = raw.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      return UInt32(order == .little ? UInt16(littleEndian: unit) : UInt16(bigEndian: unit))
    }

    /// The scalar at an index, which moves behind it; a half of a pair alone is U+FFFD.
    func scalar(_ index: inout Int) -> UInt32 {
      let unit = self[index]
      index += 1
      guard unit & 0xFFFF_F800 == 0xD800 else { return unit <= 0x10FFFF ? unit : UTF8Decoder.replacement }
      guard !isLong, unit < 0xDC00, index < count else { return UTF8Decoder.replacement }
      let low = self[index]
      guard low & 0xFC00 == 0xDC00 else { return UTF8Decoder.replacement }
      index += 1
      return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
    }
  }

  /// What the units of a sample look like.
  private struct UnitCensus {
    /// ASCII that one sees, and blanks and line breaks.
    private(set) var plain = 0
    /// Units that would be ASCII were their bytes the other way round.
    private(set) var swapped = 0
    /// Zeros and other controls that no text has any use for.
    private(set) var strange = 0
    private(set) var beyondUnicode = 0

    init(_ units: Units) {
      for index in 0..<units.count {
        let unit = units[index]
        switch unit {
        case 0..<0x09: strange += 1
        case 0x09..<0x7F: plain += 1
        case 0x110000...: beyondUnicode += 1
        default: if unit & 0xFF == 0 { swapped += 1 }
        }
      }
    }
  }
}
