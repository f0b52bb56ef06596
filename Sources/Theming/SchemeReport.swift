package import Canvas

/// What a scheme looks like in use: every pair of colours that is drawn, what had to be moved, and what colour-blind
/// readers cannot tell apart.
package struct SchemeReport: Equatable, Sendable {
  /// A role on a ground, with the contrast as the scheme has it and as it is drawn.
  package struct Pair: Equatable, Sendable {
    package let role: Role
    package let ground: Ground
    package let before: Double
    package let after: Double
    /// How the colours were moved, in words; empty if they were not.
    package let moves: [String]
  }

  /// Two roles that look alike to some readers.
  package struct Merge: Equatable, Sendable {
    package let vision: ColorVision
    package let first: Role
    package let second: Role
    package let distance: Double
  }

  package let scheme: Scheme
  package let pairs: [Pair]
  /// How the selected row's background was moved, in words.
  package let selectionMove: String?
  package let merges: [Merge]

  package init(scheme: Scheme) {
    let painter = Painter(scheme)
    self.scheme = scheme
    selectionMove = painter.grounds.move
    pairs = Role.allCases.flatMap { role in
      Ground.allCases.map { Self.pair(role, on: $0, by: painter) }
    }
    merges = ColorVision.allCases.flatMap { Self.merges(for: $0, by: painter) }
  }

  private static func pair(_ role: Role, on ground: Ground, by painter: Painter) -> Pair {
    let (scheme, style) = (painter.scheme, role.colored)
    let under = style.duty == .fill ? Slot.base00 : Grounds.slot(ground, in: scheme)
    let paint = painter.paint(role, on: ground)
    return Pair(
      role: role,
      ground: ground,
      before: scheme[style.slot].contrast(with: scheme[under]),
      after: paint.foreground.contrast(with: paint.background),
      moves: paint.moves
    )
  }

  private static func merges(for vision: ColorVision, by painter: Painter) -> [Merge] {
    let speakers: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]
    // Only roles that stand side by side and differ in colour alone, or nearly so.
    return [[.speech, .scene], [.match, .currentMatch], [.ready, .working, .failed], speakers].flatMap { family in
      family.indices.flatMap { first in
        family.indices.filter { $0 > first }.compactMap { second in
          merge(family[first], family[second], for: vision, by: painter)
        }
      }
    }
  }

  private static func merge(_ first: Role, _ second: Role, for vision: ColorVision, by painter: Painter) -> Merge? {
    func color(_ role: Role) -> RGB {
      let paint = painter.paint(role, on: .page)
      return role.colored.duty == .fill ? paint.background : paint.foreground
    }
    let distance = vision.distance(color(first), color(second))
    guard distance < Contrast.telling else { return nil }
    return Merge(vision: vision, first: first, second: second, distance: distance)
  }
}
