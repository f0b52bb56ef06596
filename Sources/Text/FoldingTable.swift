@_spi(_Unicode) import Swift

/// What becomes of each scalar under some rules, worked out when it is first met.
///
/// Most text holds a few hundred different scalars: each is folded by the standard library once, and copied ever after.
struct FoldingTable {
  /// What becomes of a scalar, in one word: what kind it is, up to seven bytes, and for marks their combining class.
  struct Entry {
    fileprivate let word: UInt64

    fileprivate enum Kind {
      /// So many bytes; zero means that nobody asked yet.
      static let longest: UInt64 = 7
      static let dropped: UInt64 = 8
      static let startsRun: UInt64 = 9
      static let joinsRun: UInt64 = 10
      /// And so many bytes.
      static let mark: UInt64 = 16
    }

    private var kind: UInt64 { word & 0xFF }

    /// Stands for itself whatever comes before it.
    var isPlain: Bool { kind <= Kind.longest }
    var isDropped: Bool { kind == Kind.dropped }
    /// Stands alone, but what becomes of it does not fit here.
    var startsRun: Bool { kind == Kind.startsRun }
    /// Stays as it is behind a mark of the same or a lower class.
    var isMark: Bool { kind >= Kind.mark }
    /// The bytes of plain scalars and marks, the first one lowest.
    var bytes: UInt64 { isMark ? word >> 8 & 0xFFFF_FFFF : word >> 8 }
    var length: Int { Int(kind & 7) }
    var combiningClass: UInt8 { UInt8(word >> 56) }
  }

  private static let pageSize = 256

  let rules: FoldingRules
  /// Where the page of a scalar begins, -1 while there is none.
  private var pages: [Int32]
  private var words: [UInt64] = []

  init(_ rules: FoldingRules) {
    self.rules = rules
    pages = [Int32](repeating: -1, count: 0x110000 / FoldingTable.pageSize)
  }

  @inline(__always)
  mutating func entry(_ scalar: UInt32) -> Entry {
    let page = pages[Int(scalar >> 8)]
    if page >= 0 {
      let word = words[Int(page) + Int(scalar & 0xFF)]
      if word != 0 { return Entry(word: word) }
    }
    return learn(scalar)
  }

  @inline(never)
  private mutating func learn(_ scalar: UInt32) -> Entry {
    let page = Int(scalar >> 8)
    if pages[page] < 0 {
      pages[page] = Int32(words.count)
      words += [UInt64](repeating: 0, count: FoldingTable.pageSize)
    }
    let word = word(for: Unicode.Scalar(scalar) ?? "\u{FFFD}")
    words[Int(pages[page]) + Int(scalar & 0xFF)] = word
    return Entry(word: word)
  }

  private func word(for scalar: Unicode.Scalar) -> UInt64 {
    typealias Kind = Entry.Kind
    if Folding.isDropped(scalar.value, rules) { return Kind.dropped }
    let combiningClass = UInt64(scalar.properties.canonicalCombiningClass.rawValue)
    // What joins is never alone, and neither is what begins with a mark when it is taken apart.
    if FoldingMarks.mayJoin(scalar.value) || (combiningClass == 0 && beginsWithMark(scalar)) { return Kind.joinsRun }
    let folded = Array(Folding.folded(String(scalar), rules).utf8)
    if folded.isEmpty { return Kind.dropped }
    let bytes = folded.prefix(7).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard combiningClass == 0 else {
      guard Array(String(scalar).utf8) == folded else { return Kind.joinsRun }
      return combiningClass << 56 | bytes << 8 | (Kind.mark + UInt64(folded.count))
    }
    let fits = folded.count <= Int(Kind.longest) && !endsWithMark(folded)
    return fits ? bytes << 8 | UInt64(folded.count) : Kind.startsRun
  }

  /// Marks that follow may have to go before that one.
  private func endsWithMark(_ folded: [UInt8]) -> Bool {
    String(decoding: folded, as: UTF8.self).unicodeScalars.last?.properties.canonicalCombiningClass != .notReordered
  }

  private func beginsWithMark(_ scalar: Unicode.Scalar) -> Bool {
    for first in String(scalar)._nfd {
      return first != scalar && (first.properties.canonicalCombiningClass != .notReordered)
    }
    return false
  }
}
