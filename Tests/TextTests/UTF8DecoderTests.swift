import Fixtures
import Testing
import Text

/// The policy: a byte that begins no valid sequence is one U+FFFD, so a cut sequence gives one for each of its bytes.
///
/// The standard library gives one for all of them; but for the number of U+FFFD in a row both read the same.
@Suite("Bytes that may not be UTF-8")
struct UTF8DecoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let before = position
        let value = UTF8Decoder.next(bytes, &position, bytes.count)
        #expect(position > before)
        text.append(Unicode.Scalar(value) ?? "!")
      }
    }
    return String(text)
  }

  private func squeezed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.reduce(into: []) { kept, scalar in
      if scalar != "\u{FFFD}" || kept.last != scalar { kept.append(scalar) }
    }
  }

  @Test("Valid text is read as it is")
  func validText() {
    for piece in Scraps.pieces { #expect(decoded(Array(piece.utf8)) == piece) }
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 97) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(decoded(Array(String(Character(scalar)).utf8)).unicodeScalars.first == scalar)
    }
  }

  @Test("Random bytes are read as the standard library reads them")
  func randomBytes() {
    var dice = Dice(3)
    for _ in 0..<1000 {
      let bytes = Scraps.bytes(dice.roll(30), &dice)
      #expect(squeezed(decoded(bytes)) == squeezed(String(decoding: bytes, as: UTF8.self)), "\(bytes)")
    }
  }

  @Test("Every two bytes are read as the standard library reads them")
  func everyPair() {
    for first in UInt8(0x7F)...0xFF {
      for second in [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF] as [UInt8] {
        for tail in [[], [0x80], [0x80, 0x80], [0xBF, 0xBF, 0xBF]] as [[UInt8]] {
          let bytes = [first, second] + tail
          #expect(squeezed(decoded(bytes)) == squeezed(String(decoding: bytes, as: UTF8.self)), "\(bytes)")
        }
      }
    }
  }

  @Test("Nothing is read beyond the limit")
  func limit() {
    let bytes = Array("漢".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      #expect(UTF8Decoder.next(bytes, &position, 2) == UTF8Decoder.replacement)
      #expect(position == 1)
    }
  }
}
