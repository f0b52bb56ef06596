/// Where a text occurs in a file, asked range by range in rising order: the file is searched once, however many ranges
/// there are.
struct Occurrences {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: StaticString
  private var next = -1

  init(of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.text = text
  }

  /// Whether one begins in a range that begins no earlier than those asked about before.
  mutating func areIn(_ range: Range<Int>) -> Bool {
    if next < range.lowerBound {
      next = bytes.first(text, in: range.lowerBound..<bytes.count) ?? bytes.count
    }
    return next < range.upperBound
  }
}
