/// Sets of numbers as arrays in order.
enum SortedNumbers {
  static func union(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    if a.isEmpty { return b }
    if b.isEmpty { return a }
    var union: [Int32] = []
    union.reserveCapacity(a.count + b.count)
    var (left, right) = (0, 0)
    while left < a.count, right < b.count {
      let (x, y) = (a[left], b[right])
      union.append(min(x, y))
      if x <= y { left += 1 }
      if y <= x { right += 1 }
    }
    return union + a[left...] + b[right...]
  }

  static func intersection(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    filtered(a, by: b, keepingCommon: true)
  }

  static func difference(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    a.isEmpty || b.isEmpty ? a : filtered(a, by: b, keepingCommon: false)
  }

  private static func filtered(_ a: [Int32], by b: [Int32], keepingCommon: Bool) -> [Int32] {
    var place = 0
    return a.filter { number in
      while place < b.count, b[place] < number { place += 1 }
      return (place < b.count && b[place] == number) == keepingCommon
    }
  }
}
