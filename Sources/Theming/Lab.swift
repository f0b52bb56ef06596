import Glibc

/// A colour in CIE L*a*b* (D65), where distances follow what the eye tells apart.
struct Lab: Equatable, Sendable {
  var lightness: Double
  var redness: Double
  var yellowness: Double

  init(_ color: RGB) {
    self.init(red: color.linearRed, green: color.linearGreen, blue: color.linearBlue)
  }

  /// From linear light.
  init(red: Double, green: Double, blue: Double) {
    let x = Self.curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = Self.curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = Self.curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    lightness = 116 * y - 16
    redness = 500 * (x - y)
    yellowness = 200 * (y - z)
  }

  func distance(to other: Lab) -> Double {
    let (l, a, b) = (lightness - other.lightness, redness - other.redness, yellowness - other.yellowness)
    return (l * l + a * a + b * b).squareRoot()
  }

  private static func curve(_ value: Double) -> Double {
    value > 216.0 / 24389.0 ? cbrt(value) : (24389.0 / 27.0 * value + 16) / 116
  }
}

extension RGB {
  func distance(to other: RGB) -> Double {
    Lab(self).distance(to: Lab(other))
  }
}
