import Glibc

/// The lines of a text, ended by LF, CR LF or CR, one after the other with their numbers.
struct Lines {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of the line that was given last, counted from one.
  private(set) var number = 0
  /// Where the next line begins.
  private(set) var position = 0
  /// Where the next LF and the next CR are, so that a file with only one of the two is not searched again and again.
  private var nextFeed = -1
  private var nextReturn = -1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  init(_ source: Source) {
    self.init(source.bytes)
  }

  /// The next line without what ends it; nil at the end.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    if nextFeed < position { nextFeed = find(0x0A) }
    if nextReturn < position { nextReturn = find(0x0D) }
    let start = position
    let end = min(nextFeed, nextReturn)
    number += 1
    position = min(bytes.count, end + 1)
    if end == nextReturn, nextFeed == end + 1 { position = nextFeed + 1 }
    return start..<end
  }

  private func find(_ byte: UInt8) -> Int {
    guard let base = bytes.baseAddress,
      let found = memchr(base + position, Int32(byte), bytes.count - position)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
