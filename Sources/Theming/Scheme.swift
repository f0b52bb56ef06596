/// A colour scheme in the tinted-theming sense: sixteen or twenty-four colours and who made them.
package struct Scheme: Equatable, Sendable {
  /// How many colours the scheme has and what they stand for.
  package enum System: String, Sendable {
    case base16, base24

    package var count: Int { self == .base16 ? 16 : 24 }
  }

  /// Whether text is light on a dark page or the other way round.
  package enum Variant: String, Sendable {
    case dark, light
  }

  package let name: String
  package let slug: String
  package let author: String
  package let system: System
  package let variant: Variant
  package let palette: [RGB]

  /// Nil unless the palette has as many colours as the system asks for.
  package init?(name: String, slug: String, author: String, system: System, variant: Variant?, palette: [RGB]) {
    guard palette.count == system.count else { return nil }
    self.name = name
    self.slug = slug
    self.author = author
    self.system = system
    self.variant = variant ?? Self.variant(of: palette)
    self.palette = palette
  }

  /// The colour of a slot; a base16 scheme answers for the slots of base24 with their next of kin.
  package subscript(slot: Slot) -> RGB {
    let index = Int(slot.rawValue)
    return palette[index < palette.count ? index : Int(slot.inBase16.rawValue)]
  }

  private static func variant(of palette: [RGB]) -> Variant {
    palette[Int(Slot.base00.rawValue)].luminance <= palette[Int(Slot.base05.rawValue)].luminance ? .dark : .light
  }
}
