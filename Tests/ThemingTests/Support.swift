import Canvas
import Testing

@testable import Theming

/// Everything a theme can be asked for.
let everywhere: [(role: Role, ground: Ground)] = Role.allCases.flatMap { role in
  Ground.allCases.map { (role, $0) }
}

/// Numbers that look like chance and are the same in every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func roll() -> UInt32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt32(truncatingIfNeeded: state >> 33)
  }

  /// A scheme nobody would publish: any colour in any slot.
  mutating func scheme() -> Scheme? {
    let system: Scheme.System = roll() % 2 == 0 ? .base16 : .base24
    let narrow = roll() % 3
    let palette = (0..<system.count).map { _ in
      // Every third scheme is all dark and every third all light, so that little reads by itself.
      let color = RGB(packed: roll())
      return narrow == 0 ? color : color.blended(towards: narrow == 1 ? .black : .white, part: 0.8)
    }
    return Scheme(name: "Chance", slug: "chance", author: "dice", system: system, variant: nil, palette: palette)
  }
}

/// The exact colours behind a look; the page stands in for the terminal's own background.
func colors(of look: Look, page: RGB) -> (foreground: RGB, background: RGB)? {
  guard let foreground = exact(look.foreground) else { return nil }
  return (foreground, exact(look.background) ?? page)
}

private func exact(_ color: Color) -> RGB? {
  switch color {
  case .rgb(let color): color
  // Written out again here, so that a mistake in the room's own table shows.
  case .indexed(let index) where index >= 232: RGB(packed: UInt32(8 + 10 * (Int(index) - 232)) * 0x010101)
  case .indexed(let index): cube(Int(index) - 16)
  case .ansi, .standard: nil
  }
}

private func cube(_ place: Int) -> RGB {
  func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
  return RGB(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
}

extension Scheme: CustomTestStringConvertible {
  /// Its slug alone: forty numbers in a failure help nobody.
  package var testDescription: String { slug }
}
