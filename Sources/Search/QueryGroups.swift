import Domain

/// The words of a question that stand together: every group must hold, one of the words of a group is enough.
struct QueryGroups {
  struct Term {
    /// Where it must stand: speech for `said:`, scene for `seen:`.
    var side: Layer?
    /// Nothing where it says nothing.
    var condition: Query.Condition?
    var isNot: Bool
  }

  enum Piece {
    case or
    case term(Term)
    /// A field that says where is looked stood here.
    case scope
  }

  enum Meaning {
    case nothing
    case words(Query.Condition, in: Layer?)
    case across(LibraryQuery.Side, LibraryQuery.Side, within: Int64)
  }

  /// Why the words make no sense.
  struct Senseless: Error {
    let message: String

    static let halfOr = Senseless(message: "OR needs a word on both sides")
    static let orAcross = Senseless(message: "OR cannot stand between said: and seen:")
    static let onlyNot = Senseless(message: "it only says what must not occur")
  }

  private struct Group {
    var side: Layer?
    var condition: Query.Condition
    var isNot: Bool
  }

  /// How near is near where nobody says.
  private static let usualDistance: Int64 = 10_000

  private let groups: [Group]

  init(_ pieces: [Piece]) throws(Senseless) {
    var groups: [Group] = []
    for terms in try QueryGroups.gathered(pieces) {
      if let group = try QueryGroups.group(terms) { groups.append(group) }
    }
    self.groups = groups
  }

  /// The alternatives of each place.
  private static func gathered(_ pieces: [Piece]) throws(Senseless) -> [[Term]] {
    var groups: [[Term]] = []
    var isAfterOr = false
    // Where nothing stands that OR could join to.
    var isBroken = true
    for piece in pieces {
      switch piece {
      case .or:
        guard !isAfterOr, !isBroken, groups.last?.last?.isNot == false else { throw .halfOr }
        isAfterOr = true
      case .scope:
        guard !isAfterOr else { throw .halfOr }
        isBroken = true
      case .term(let term):
        guard !isAfterOr || !term.isNot else { throw .halfOr }
        if isAfterOr { groups[groups.count - 1].append(term) } else { groups.append([term]) }
        (isAfterOr, isBroken) = (false, false)
      }
    }
    guard !isAfterOr else { throw .halfOr }
    return groups
  }

  private static func group(_ terms: [Term]) throws(Senseless) -> Group? {
    let conditions = terms.compactMap(\.condition)
    guard let first = terms.first, let condition = conditions.first else { return nil }
    guard terms.allSatisfy({ $0.side == first.side }) else { throw .orAcross }
    return Group(side: first.side, condition: conditions.count == 1 ? condition : .any(conditions), isNot: first.isNot)
  }

  // MARK: What they mean together

  func meaning(within near: Int64?) throws(Senseless) -> Meaning {
    guard !groups.isEmpty else { return .nothing }
    guard groups.contains(where: { !$0.isNot }) else { throw .onlyNot }
    guard let first = firstSide else { return .words(QueryGroups.joined(groups), in: nil) }
    let second: Layer = first == .speech ? .scene : .speech
    let (here, there) = (groups(of: first, first: first), groups(of: second, first: first))
    guard !there.isEmpty else { return .words(QueryGroups.joined(here), in: first) }
    let isAbsent = there.allSatisfy(\.isNot)
    let other = isAbsent ? QueryGroups.anyOf(there) : QueryGroups.joined(there)
    return .across(
      LibraryQuery.Side(layer: first, condition: QueryGroups.joined(here)),
      LibraryQuery.Side(layer: second, condition: other, isAbsent: isAbsent),
      within: near ?? QueryGroups.usualDistance
    )
  }

  /// The side whose hits are shown: the first of which something must occur; nothing where neither is spoken of.
  private var firstSide: Layer? {
    if let present = groups.first(where: { $0.side != nil && !$0.isNot }) { return present.side }
    guard let absent = groups.first(where: { $0.side != nil }) else { return nil }
    return absent.side == .scene ? .speech : .scene
  }

  /// What of one side must hold; a word without a side belongs to the side that was named before it.
  private func groups(of layer: Layer, first: Layer) -> [Group] {
    var current = first
    return groups.filter { group in
      if let side = group.side, !group.isNot { current = side }
      return (group.side ?? current) == layer
    }
  }

  private static func joined(_ groups: [Group]) -> Query.Condition {
    let conditions = groups.map { $0.isNot ? Query.Condition.none($0.condition) : $0.condition }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private static func anyOf(_ groups: [Group]) -> Query.Condition {
    groups.count == 1 ? groups[0].condition : .any(groups.map(\.condition))
  }
}
