/// The 240 colours that are the same in every terminal with 256: a cube of six levels and a ramp of greys.
package enum FixedColors {
  /// One of them.
  struct Entry: Sendable {
    let index: UInt8
    let color: RGB
    let lab: Lab

    init(index: UInt8) {
      self.index = index
      color = FixedColors.color(index)
      lab = Lab(color)
    }
  }

  /// The fixed colour that looks most like another one, among those that are good, or among all if none is.
  static func nearest(to color: RGB, where isGood: (RGB) -> Bool = { _ in true }) -> Entry {
    let wanted = Lab(color)
    var best: Entry?
    var bestDistance = Double.infinity
    for entry in all where isGood(entry.color) {
      let distance = entry.lab.distance(to: wanted)
      if distance < bestDistance { (best, bestDistance) = (entry, distance) }
    }
    return best ?? nearest(to: color)
  }

  /// The exact colour of an index from 16 up.
  package static func color(_ index: UInt8) -> RGB {
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
    let place = Int(max(index, 16)) - 16
    return RGB(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
  private static let all = (UInt8(16)...255).map { Entry(index: $0) }
}
