import Canvas
import Glibc

/// Which columns of a row are not what they were.
enum RowDifference {
  private static let wordsPerCell = MemoryLayout<Cell>.stride / MemoryLayout<UInt32>.stride

  /// From the first to the last column that differs, widened so that no glyph of two columns is cut; nil where the rows
  /// are the same.
  static func between(_ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>) -> Range<Int>? {
    guard old.count == new.count else { return new.isEmpty ? nil : 0..<new.count }
    // A cell is plain memory without gaps, and compared as such: this runs over every cell of every frame.
    guard let words = differingWords(UnsafeRawBufferPointer(old), UnsafeRawBufferPointer(new)) else { return nil }
    var first = words.lowerBound / wordsPerCell
    var last = (words.upperBound - 1) / wordsPerCell
    while first > 0, old[first].width == 0 || new[first].width == 0 { first -= 1 }
    while last + 1 < new.count, old[last + 1].width == 0 || new[last + 1].width == 0 { last += 1 }
    return first..<last + 1
  }

  private static func differingWords(_ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer) -> Range<Int>? {
    // Most rows of most frames are the same; this finds it out fastest.
    if let left = old.baseAddress, let right = new.baseAddress, memcmp(left, right, new.count) == 0 { return nil }
    let (left, right) = (old.bindMemory(to: UInt32.self), new.bindMemory(to: UInt32.self))
    var first = 0
    while first < right.count, left[first] == right[first] { first += 1 }
    guard first < right.count else { return nil }
    var last = right.count - 1
    while left[last] == right[last] { last -= 1 }
    return first..<last + 1
  }
}
