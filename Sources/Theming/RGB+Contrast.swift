import Glibc

extension RGB {
  /// Relative luminance as WCAG defines it, 0 for black and 1 for white.
  package var luminance: Double {
    0.2126 * linearRed + 0.7152 * linearGreen + 0.0722 * linearBlue
  }

  /// The contrast ratio WCAG defines, from 1 to 21, the same in both directions.
  package func contrast(with other: RGB) -> Double {
    let (mine, theirs) = (luminance, other.luminance)
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }

  /// Black or white, whichever reads better on this colour; one of them always reaches 4.5.
  var pole: RGB {
    contrast(with: .white) >= contrast(with: .black) ? .white : .black
  }

  /// The colour on the straight way to another one, `part` of it gone.
  func blended(towards other: RGB, part: Double) -> RGB {
    func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(clamping: Int((Double(from) + (Double(to) - Double(from)) * part).rounded()))
    }
    return RGB(
      red: channel(red, other.red),
      green: channel(green, other.green),
      blue: channel(blue, other.blue)
    )
  }

  var linearRed: Double { Self.linear[Int(red)] }
  var linearGreen: Double { Self.linear[Int(green)] }
  var linearBlue: Double { Self.linear[Int(blue)] }

  /// Light for each of the 256 channel values: computed once, because repair asks for it thousands of times.
  private static let linear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
