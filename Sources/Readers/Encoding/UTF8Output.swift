/// Writes scalars as UTF-8 into memory that was made large enough.
struct UTF8Output {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = room
  }

  mutating func put(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      byte(scalar)
    case 0x80..<0x800:
      byte(0xC0 | scalar >> 6)
      byte(0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      byte(0xE0 | scalar >> 12)
      byte(0x80 | scalar >> 6 & 0x3F)
      byte(0x80 | scalar & 0x3F)
    default:
      byte(0xF0 | scalar >> 18)
      byte(0x80 | scalar >> 12 & 0x3F)
      byte(0x80 | scalar >> 6 & 0x3F)
      byte(0x80 | scalar & 0x3F)
    }
  }

  private mutating func byte(_ value: UInt32) {
    room[count] = UInt8(truncatingIfNeeded: value)
    count += 1
  }
}
