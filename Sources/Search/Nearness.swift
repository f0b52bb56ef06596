/// Which moments of one track stand near moments of another.
package enum Nearness {
  /// The first moments that have one of the others within a distance, each with the nearest; where none may be near,
  /// those that have none, each with nothing.
  ///
  /// Both are in time order, in milliseconds.
  package static func pairs(
    _ firsts: [Int64],
    _ seconds: [Int64],
    within distance: Int64,
    isAbsent: Bool
  ) -> [(first: Int, second: Int?)] {
    var pairs: [(first: Int, second: Int?)] = []
    var nearest = 0
    for (number, time) in firsts.enumerated() {
      while nearest + 1 < seconds.count,
        abs(seconds[nearest + 1] - time) < abs(seconds[nearest] - time)
          || seconds[nearest + 1] <= time
      {
        nearest += 1
      }
      let isNear = nearest < seconds.count && abs(seconds[nearest] - time) <= distance
      if isNear != isAbsent { pairs.append((number, isNear ? nearest : nil)) }
    }
    return pairs
  }
}
