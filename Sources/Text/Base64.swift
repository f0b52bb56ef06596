/// Base64 of RFC 4648, with padding.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func encode(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
      var length = 0
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let count = min(3, bytes.count - start)
        var value = 0
        for place in 0..<3 { value = value << 8 | (place < count ? Int(bytes[start + place]) : 0) }
        for place in 0..<4 {
          text[length + place] = place <= count ? alphabet[value >> (18 - 6 * place) & 63] : UInt8(ascii: "=")
        }
        length += 4
      }
      return length
    }
  }
}
