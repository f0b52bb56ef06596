/// A path as a library keeps it, so that the file is found again whatever bytes its name is made of.
extension FilePath {
  private static let scheme = "file://"

  /// The path as it is where it is UTF-8, else its `file:` address, which no path from the root begins like.
  package var stored: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var address = Array(FilePath.scheme.utf8)
    for byte in bytes {
      if (0x21..<0x7F).contains(byte), byte != UInt8(ascii: "%") {
        address.append(byte)
      } else {
        address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  /// The path that was stored; nil for what was none.
  package init?(stored: String) {
    if stored.utf8.first == UInt8(ascii: "/") {
      self.init(stored)
    } else if stored.utf8.starts(with: FilePath.scheme.utf8) {
      self.init(bytes: FilePath.unescaped(Array(stored.utf8.dropFirst(FilePath.scheme.utf8.count))))
    } else {
      return nil
    }
  }

  private static func unescaped(_ address: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = address[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), let escaped = UInt8(digits, radix: 16) {
        bytes.append(escaped)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
