/// A colour as a program asked for it.
package enum TerminalColor: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 palette entries; the first 16 are the user's.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How a cell looks: its colours and attributes.
package struct Style: Hashable, Sendable {
  /// What `SGR` can switch on besides colours.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let italic = Attributes(rawValue: 1 << 2)
    package static let underline = Attributes(rawValue: 1 << 3)
    package static let blink = Attributes(rawValue: 1 << 4)
    package static let reverse = Attributes(rawValue: 1 << 5)
    package static let invisible = Attributes(rawValue: 1 << 6)
    package static let struck = Attributes(rawValue: 1 << 7)
  }

  package var foreground = TerminalColor.standard
  package var background = TerminalColor.standard
  package var attributes: Attributes = []

  package init(
    foreground: TerminalColor = .standard,
    background: TerminalColor = .standard,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What erased cells look like under this style: its background and nothing else.
  var erased: Style { Style(background: background) }

  /// Applies the parameters of one `SGR`; returns those it did not understand.
  mutating func apply(_ parameters: [[Int]]) -> [Int] {
    guard !parameters.isEmpty else {
      self = Style()
      return []
    }
    var unknown: [Int] = []
    var rest = parameters[...]
    while let group = rest.popFirst() {
      let code = max(group.first ?? 0, 0)
      switch code {
      case 38, 48, 58:
        guard let color = Style.color(group: group, rest: &rest) else {
          unknown.append(code)
          continue
        }
        if code == 38 { foreground = color }
        if code == 48 { background = color }
      case 4 where group.count > 1: set(.underline, group[1] != 0)
      default:
        if !apply(code) { unknown.append(code) }
      }
    }
    return unknown
  }

  private mutating func apply(_ code: Int) -> Bool {
    switch code {
    case 0: self = Style()
    case 1...9: set(Style.switches[code - 1], true)
    case 10, 11, 12: break
    case 21: set(.underline, true)
    case 22: attributes.subtract([.bold, .dim])
    case 23: set(.italic, false)
    case 24: set(.underline, false)
    case 25: set(.blink, false)
    case 27: set(.reverse, false)
    case 28: set(.invisible, false)
    case 29: set(.struck, false)
    case 30...37: foreground = .indexed(UInt8(code - 30))
    case 39: foreground = .standard
    case 40...47: background = .indexed(UInt8(code - 40))
    case 49: background = .standard
    case 59: break
    case 90...97: foreground = .indexed(UInt8(code - 90 + 8))
    case 100...107: background = .indexed(UInt8(code - 100 + 8))
    default: return false
    }
    return true
  }

  /// What the codes 1 to 9 switch on.
  private static let switches: [Attributes] = [
    .bold, .dim, .italic, .underline, .blink, .blink, .reverse, .invisible, .struck,
  ]

  private mutating func set(_ attribute: Attributes, _ on: Bool) {
    if on { attributes.insert(attribute) } else { attributes.remove(attribute) }
  }

  /// Reads the colour after 38, 48 or 58: its own colon parts, or the parameters that follow it.
  private static func color(group: [Int], rest: inout ArraySlice<[Int]>) -> TerminalColor? {
    if group.count > 1 {
      switch group[1] {
      case 5: return group.count > 2 ? indexed(group[2]) : nil
      case 2: return group.count >= 5 ? rgb(group.suffix(group.count >= 6 ? group.count - 3 : 3)) : nil
      default: return nil
      }
    }
    switch rest.popFirst()?.first {
    case 5: return (rest.popFirst()?.first).flatMap(indexed)
    case 2:
      let parts = rest.prefix(3).compactMap(\.first)
      rest = rest.dropFirst(3)
      return parts.count == 3 ? rgb(parts[...]) : nil
    default: return nil
    }
  }

  private static func indexed(_ value: Int) -> TerminalColor? {
    UInt8(exactly: max(value, 0)).map(TerminalColor.indexed)
  }

  private static func rgb(_ values: ArraySlice<Int>) -> TerminalColor? {
    let bytes = values.prefix(3).map { UInt8(exactly: max($0, 0)) }
    guard bytes.count == 3, let red = bytes[0], let green = bytes[1], let blue = bytes[2] else { return nil }
    return .rgb(red: red, green: green, blue: blue)
  }
}
