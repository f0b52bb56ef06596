/// Turns ranges of bytes into ranges of Unicode scalars, which is how other programs are told of them.
package enum ScalarRanges {
  /// The ranges are in order and hold whole scalars.
  package static func of(_ ranges: [Range<Int>], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var (place, count) = (0, 0)
    func scalars(before end: Int) -> Int {
      while place < end {
        if text[place] & 0xC0 != 0x80 { count += 1 }
        place += 1
      }
      return count
    }
    return ranges.map { range in
      let start = scalars(before: range.lowerBound)
      return start..<scalars(before: range.upperBound)
    }
  }
}
