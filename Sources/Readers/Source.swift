/// The text of a file as the readers take it: UTF-8 without a byte order mark, maybe with errors in it.
struct Source {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether it is only the beginning of a file: what is cut off at the end is passed over in silence.
  let isHead: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, isHead: Bool = false) {
    self.bytes = bytes
    self.isHead = isHead
  }

  /// The bytes of a range, without a copy.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}
