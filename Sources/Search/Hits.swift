/// The segments of a transcript in which something was found, in order.
package struct Hits: Equatable, Sendable {
  package let segments: [Int32]

  package init(_ segments: [Int32] = []) {
    self.segments = segments
  }

  package var count: Int { segments.count }
  package var isEmpty: Bool { segments.isEmpty }

  /// The segment of a hit.
  package subscript(hit: Int) -> Int { Int(segments[hit]) }

  /// Those that are in other hits as well.
  package func common(with other: Hits) -> Hits {
    let (few, many) = count < other.count ? (self, other) : (other, self)
    return Hits(few.segments.filter { many.position(of: Int($0)) != nil })
  }

  /// Which hit a segment is, where it is one.
  package func position(of segment: Int) -> Int? {
    let hit = position(from: segment)
    return hit < count && self[hit] == segment ? hit : nil
  }

  /// The first hit in a segment or behind it; `count` where there is none.
  package func position(from segment: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < segment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
