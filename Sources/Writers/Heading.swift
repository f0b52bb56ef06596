import Domain

/// One item of an outline on its way out.
struct Heading {
  /// Its position in the whole outline.
  let index: Int
  let item: Outline.Item
  /// When it is over: its end, else when the next one begins; nil where there is none.
  let over: MediaTime?

  /// The items of an outline that overlap a period, in their order; what has no time is in no part of a video.
  static func all(of outline: Outline, in period: Period) -> [Heading] {
    let starts = outline.items.compactMap(\.start).sorted()
    return outline.items.enumerated().compactMap { index, item in
      let heading = Heading(index: index, item: item, over: item.end ?? next(after: item.start, in: starts))
      guard period != .whole else { return heading }
      guard let start = item.start, period.overlaps(start, heading.over) else { return nil }
      return heading
    }
  }

  private static func next(after start: MediaTime?, in starts: [MediaTime]) -> MediaTime? {
    guard let start else { return nil }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }
}
