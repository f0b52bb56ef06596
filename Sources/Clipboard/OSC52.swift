import Text

/// The sequence that asks a terminal to put a text into its clipboard.
struct OSC52 {
  /// Base64 beyond this is cut by some terminals, or the whole is ignored.
  static let mostBase64 = 74_994
  /// What a device control string may hold in every version of GNU screen.
  static let screenChunk = 250

  let bytes: [UInt8]
  let isLong: Bool

  init(_ text: [UInt8], inScreen: Bool) {
    let base64 = Base64.encode(text).utf8
    isLong = base64.count > Self.mostBase64
    let request = Array("\u{1B}]52;c;".utf8) + base64
    bytes = inScreen ? Self.throughScreen(request) : request + Self.stringEnd
  }

  private static let stringEnd = Array("\u{1B}\\".utf8)
  private static let controlString = Array("\u{1B}P".utf8)

  /// In pieces that screen passes on unread.
  private static func throughScreen(_ request: [UInt8]) -> [UInt8] {
    // The usual end of the request would end the control string around it.
    let whole = request + [0x07]
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: whole.count, by: screenChunk) {
      bytes += controlString + whole[start..<min(start + screenChunk, whole.count)] + stringEnd
    }
    return bytes
  }
}
