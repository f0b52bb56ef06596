/// Reads a file that says one thing over and over again: what takes more than linear time runs into libFuzzer's limit.
///
/// The input is how the file begins, a zero, what is repeated, a zero, and how the file ends.
enum GrowthCheck {
  private static let size = 1 << 19

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var material = Material(bytes)
    let (start, unit, end) = (material.text(), material.text(), material.all())
    guard !unit.isEmpty else { return false }
    var file = Array(start.utf8)
    for _ in 0..<size / unit.utf8.count { file += unit.utf8 }
    file += end.utf8
    file.withUnsafeBufferPointer { file in
      for isHead in [false, true] { _ = ReaderCheck.read(file, nil, isHead: isHead) }
    }
    return true
  }
}
