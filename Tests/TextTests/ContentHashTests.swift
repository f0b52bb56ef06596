import Testing
import Text

@Suite("The hash of a content") struct ContentHashTests {
  /// Bytes as the public test program of the specification makes them.
  private static func sanityBytes(_ count: Int) -> [UInt8] {
    var generator: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { generator = generator &* 11_400_714_785_074_694_797 }
      return UInt8(truncatingIfNeeded: generator >> 56)
    }
  }

  @Test(
    "It is XXH64 of the published texts",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999),
      ("a", 0xD24E_C4F1_A98C_6E5B),
      ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)]
  )
  func texts(text: String, hash: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { ContentHash.of($0) } == hash)
  }

  @Test(
    "It is XXH64 of the published bytes, with and without a seed",
    arguments: [
      (0, 0x9E37_79B1, 0xAC75_FDA2_929B_17EF),
      (1, 0, 0xE934_A84A_DB05_2768),
      (1, 0x9E37_79B1, 0x5014_6076_43A9_B4C3),
      (4, 0, 0x9136_A0DC_A574_57EE),
      (14, 0, 0x8282_DCC4_994E_35C8),
      (14, 0x9E37_79B1, 0xC3BD_6BF6_3DEB_6DF0),
      (222, 0, 0xB641_AE8C_B691_C174),
      (222, 0x9E37_79B1, 0x20CB_8AB7_AE10_C14A),
    ] as [(Int, UInt64, UInt64)]
  )
  func sanity(count: Int, seed: UInt64, hash: UInt64) {
    #expect(Self.sanityBytes(count).withUnsafeBytes { ContentHash.of($0, seed: seed) } == hash)
  }
}
