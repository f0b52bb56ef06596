import Canvas

/// Finds the colours of a role on a ground: the scheme's own where they can be seen, moved as little as needed otherwise.
struct Painter {
  /// The two colours of a cell, and how they were moved, in words.
  struct Paint: Equatable {
    var foreground: RGB
    var background: RGB
    var moves: [String] = []
  }

  let scheme: Scheme
  let grounds: Grounds

  init(_ scheme: Scheme) {
    self.scheme = scheme
    grounds = Grounds(scheme)
  }

  func paint(_ role: Role, on ground: Ground) -> Paint {
    let style = role.colored
    guard style.duty != .fill else { return fill(style.slot) }
    let under = grounds[ground]
    let end = walk(style, on: ground).end { color in
      color.contrast(with: under) >= (style.duty == .rule ? Contrast.rule : Contrast.read)
    }
    return Paint(
      foreground: end.color,
      background: under,
      moves: end.move.map { ["\(style.slot.digits): \($0)"] } ?? []
    )
  }

  private func walk(_ style: RoleStyle, on ground: Ground) -> Walk {
    let start = scheme.stop(style.slot)
    let pole = Walk.Stop.pole(of: grounds[ground])
    switch style.duty {
    case .hue, .fill:
      return Walk(start: start, stops: [pole], steps: 20)
    case .grey where ground == .selection:
      let text = style.slot == .base04 ? [scheme.stop(.base05)] : []
      return Walk(start: start, stops: text + [farthest(from: grounds.selection), pole], steps: 4)
    case .grey, .rule:
      let greys: [Slot] = [.base04, .base05, .base06, .base07]
      let stops = greys.filter { $0.rawValue > style.slot.rawValue }.map(scheme.stop)
      return Walk(start: start, stops: stops + [pole], steps: 4)
    }
  }

  /// A filled cell: it differs from every ground it may stand on, and its letters from it.
  private func fill(_ slot: Slot) -> Paint {
    let unders = Ground.allCases.map { grounds[$0] }
    let walk = Walk(start: scheme.stop(slot), stops: [.pole(of: grounds.page)], steps: 20)
    let fill = walk.end { color in unders.allSatisfy { color.distance(to: $0) >= Contrast.telling } }
    let candidates = [scheme.stop(.base07), .pole(of: fill.color)]
    let letters = Walk(start: scheme.stop(.base00), stops: candidates, steps: 1).end { color in
      color.contrast(with: fill.color) >= Contrast.read
    }
    let moves = [fill.move.map { "\(slot.digits): \($0)" }, letters.move.map { "letters 00: \($0)" }]
    return Paint(foreground: letters.color, background: fill.color, moves: moves.compactMap(\.self))
  }

  private func farthest(from ground: RGB) -> Walk.Stop {
    let (dark, light) = (scheme.stop(.base00), scheme.stop(.base07))
    return dark.color.contrast(with: ground) > light.color.contrast(with: ground) ? dark : light
  }
}
