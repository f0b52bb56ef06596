/// The one-byte characters of Windows, which most files use that are not Unicode.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F, where Latin-1 has controls; five are undefined.
  private static let extras: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func scalar(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? UInt32(extras[Int(byte - 0x80)]) : UInt32(byte)
  }

  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let beyondASCII = bytes.reduce(into: 0) { count, byte in count += Int(byte >> 7) }
    return [UInt8](unsafeUninitializedCapacity: bytes.count + 2 * beyondASCII) { room, count in
      var output = UTF8Output(room)
      for byte in bytes { output.put(byte < 0x80 ? UInt32(byte) : scalar(byte)) }
      count = output.count
    }
  }
}
