/// The first start of each chunk of a track, as they lie in its row.
enum StartsCoding {
  static func encode(_ starts: [Int64]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(starts.count * 8)
    for start in starts { withUnsafeBytes(of: start.littleEndian) { bytes.append(contentsOf: $0) } }
    return bytes
  }

  /// Nil where they are not as many as there should be.
  static func decode(_ bytes: UnsafeRawBufferPointer, count: Int) -> [Int64]? {
    guard bytes.count == count * 8 else { return nil }
    return (0..<count).map { Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self)) }
  }
}
