/// How many columns of a terminal a scalar takes.
package enum Columns {
  /// Two, one, or zero for what is drawn over its neighbour or not at all.
  package static func of(_ scalar: UInt32) -> Int {
    // Nothing below the combining marks is wide or empty, and most text lies there.
    if scalar < 0x300 { return 1 }
    if scalar >= 0x1100, contains(ColumnTable.wide, scalar) { return 2 }
    return contains(ColumnTable.zero, scalar) ? 0 : 1
  }

  /// The columns of a line of text, drawn the way `Glyphs` draws it.
  package static func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var glyphs = Glyphs(bytes)
      var columns = 0
      while let glyph = glyphs.next() { columns += Int(glyph.width) }
      return columns
    }
  }

  private static func contains(_ ranges: [UInt32], _ scalar: UInt32) -> Bool {
    var (low, high) = (0, ranges.count / 2)
    while low < high {
      let middle = (low + high) / 2
      if scalar < ranges[2 * middle] {
        high = middle
      } else if scalar > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
