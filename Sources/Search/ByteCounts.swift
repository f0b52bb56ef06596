/// How common each byte is: a search looks for the rarest bytes of what it wants.
struct ByteCounts: Sendable {
  private var counts: [UInt32]

  /// What English is written with, commonest first; all other bytes are rarer.
  private static let commonest = " etaoinshrdlucmwfgypbvk,.'-xjqz\"?!0123456789:;()\n"

  /// A guess, where no text is at hand.
  static let english = ByteCounts()

  private init() {
    counts = [UInt32](repeating: 1, count: 256)
    // Half of all bytes of other scripts are one of few, and none is rare.
    for byte in 0x80..<0x100 { counts[byte] = 8 }
    for (rank, byte) in ByteCounts.commonest.utf8.enumerated() {
      counts[Int(byte)] = UInt32(2 + 2000 / (rank + 1))
    }
  }

  /// Counts pieces from all over a text; the guess decides between bytes that were not seen.
  init(sampling bytes: UnsafeBufferPointer<UInt8>) {
    self = .english
    let (pieces, length) = (16, 2048)
    for piece in 0..<pieces {
      let start = bytes.count / pieces * piece
      for byte in bytes[start..<min(start + length, bytes.count)] { counts[Int(byte)] += 16 }
    }
  }

  /// How common a byte is, together with the one that is as good.
  subscript(byte: UInt8, mask: UInt8) -> UInt32 {
    mask == 0 ? counts[Int(byte)] : counts[Int(byte)] + counts[Int(byte ^ mask)]
  }
}
