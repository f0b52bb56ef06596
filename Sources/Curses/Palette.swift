import Theming

/// The numbers ncurses has for colours, on a terminal with so many of them.
struct Palette: Equatable {
  /// A pair of colours as ncurses counts them; -1 is the terminal's own.
  struct Numbers: Hashable {
    var foreground: Int32
    var background: Int32
    /// Bold stands for the bright half that is missing.
    var isBright = false
  }

  let depth: ColorDepth
  /// Whether "the terminal's own" can be said; else white on black is meant.
  var hasOwnColors = true

  func numbers(of look: Look) -> Numbers {
    guard depth != .none else { return Numbers(foreground: -1, background: -1) }
    let foreground = number(look.foreground)
    let background = number(look.background)
    let folds = depth == .eight
    return Numbers(
      foreground: standard(folds && foreground > 7 ? foreground - 8 : foreground, 7),
      background: standard(folds && background > 7 ? background - 8 : background, 0),
      isBright: folds && foreground > 7
    )
  }

  private func standard(_ number: Int32, _ otherwise: Int32) -> Int32 {
    number < 0 && !hasOwnColors ? otherwise : number
  }

  private func number(_ color: Color) -> Int32 {
    switch color {
    case .standard: -1
    case .ansi(let index): Int32(index & 15)
    case .indexed(let index): indexed(index)
    case .rgb(let color): depth == .direct ? direct(color) : -1
    }
  }

  private func indexed(_ index: UInt8) -> Int32 {
    switch depth {
    case .direct: index < 16 ? Int32(index) : direct(FixedColors.color(index))
    case .indexed: Int32(index)
    default: index < 16 ? Int32(index) : -1
    }
  }

  private func direct(_ color: RGB) -> Int32 {
    // The first sixteen numbers are taken by the terminal's own colours; nobody sees the difference.
    max(16, Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue))
  }
}
