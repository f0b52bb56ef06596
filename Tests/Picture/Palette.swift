import TerminalHarness

/// What the numbers of a terminal's colours look like in the picture.
enum Palette {
  static let background = "#1b1c28"
  static let foreground = "#d5d8ea"
  static let caption = "#9399b2"

  private static let basic = [
    "#3a3c4e", "#ef7a8a", "#9fd88f", "#ecc982", "#83aaf2", "#c79bee", "#7fd4d4", "#c4c8dc",
    "#64677d", "#f795a2", "#b5e6a7", "#f6d99b", "#a0c0fa", "#d8b6f6", "#9be4e4", "#f0f2fb",
  ]

  static func colors(of style: Style) -> (foreground: String, background: String) {
    let front = hexadecimal(style.foreground) ?? foreground
    let back = hexadecimal(style.background) ?? background
    let isReversed = style.attributes.contains(.reverse)
    let pair = isReversed ? (back, front) : (front, back)
    return style.attributes.contains(.invisible) ? (pair.1, pair.1) : pair
  }

  private static func hexadecimal(_ color: TerminalColor) -> String? {
    switch color {
    case .standard: nil
    case .indexed(let index): indexed(Int(index))
    case .rgb(let red, let green, let blue): hexadecimal(Int(red), Int(green), Int(blue))
    }
  }

  /// The user's 16, the cube of 6 × 6 × 6, the 24 greys.
  private static func indexed(_ index: Int) -> String {
    if index < 16 { return basic[index] }
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return hexadecimal(grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return hexadecimal(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  private static func hexadecimal(_ red: Int, _ green: Int, _ blue: Int) -> String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
