package import Canvas

/// How everything looks: a table with one look for each role, ground and weight.
package struct Theme: Equatable, Sendable {
  package let name: String
  /// Nil where the terminal decides.
  package let variant: Scheme.Variant?
  /// What the page is taken to be where the terminal's own background shows through; nil if nobody knows.
  let page: RGB?
  private let looks: [Look]

  init(name: String, variant: Scheme.Variant?, page: RGB?, look: (Role, Ground) -> Look) {
    self.name = name
    self.variant = variant
    self.page = page
    looks = Role.allCases.flatMap { role in
      Ground.allCases.flatMap { ground in
        let plain = look(role, ground)
        var strong = plain
        strong.attributes.formUnion(.bold)
        strong.attributes.subtract(.dim)
        return [plain, strong]
      }
    }
  }

  /// The look of a role on a ground; `strong` lifts it, as on the line that is playing.
  package func look(_ role: Role, on ground: Ground, strong: Bool = false) -> Look {
    let place = Int(role.rawValue) * Ground.allCases.count + Int(ground.rawValue)
    return looks[place * 2 + (strong ? 1 : 0)]
  }
}
