import Canvas

/// A theme squeezed into the 240 fixed colours: the nearest ones that can still be told apart and read.
struct IndexedFit {
  private let theme: Theme
  /// What lies under the letters: the exact page where the terminal's own shows through.
  private let unders: [Ground: RGB]
  private let fills: [Role: RGB]

  init(theme: Theme, page: RGB) {
    self.theme = theme
    var unders: [Ground: RGB] = [:]
    for ground in [Ground.page, .bar, .popup] {
      unders[ground] = Self.fixed(theme.look(.text, on: ground).background)?.color ?? page
    }
    let others = [unders[.page], unders[.popup]].compactMap(\.self)
    unders[.selection] =
      Self.fixed(theme.look(.text, on: .selection).background) { color in
        others.allSatisfy { color.contrast(with: $0) >= Contrast.ground }
      }?.color
    let grounds = Array(unders.values)
    var fills: [Role: RGB] = [:]
    for role in [Role.match, .currentMatch] {
      fills[role] =
        Self.fixed(theme.look(role, on: .page).background) { color in
          grounds.allSatisfy { color.distance(to: $0) >= Contrast.telling }
        }?.color
    }
    self.unders = unders
    self.fills = fills
  }

  func look(_ role: Role, on ground: Ground) -> Look {
    var look = theme.look(role, on: ground)
    guard let under = fills[role] ?? unders[ground] else { return look }
    let enough = role.colored.duty == .rule ? Contrast.rule : Contrast.read
    if let entry = Self.fixed(look.foreground, where: { $0.contrast(with: under) >= enough }) {
      look.foreground = .indexed(entry.index)
    }
    if look.background != .standard { look.background = .indexed(FixedColors.nearest(to: under).index) }
    if role == .currentMatch, fillsAreAlike { look.attributes.formUnion(.underline) }
    return look
  }

  private var fillsAreAlike: Bool {
    guard let match = fills[.match], let current = fills[.currentMatch] else { return false }
    return match.distance(to: current) < Contrast.telling
  }

  private static func fixed(
    _ color: Color,
    where isGood: (RGB) -> Bool = { _ in true }
  ) -> FixedColors.Entry? {
    guard case .rgb(let exact) = color else { return nil }
    return FixedColors.nearest(to: exact, where: isGood)
  }
}
