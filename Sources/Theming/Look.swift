/// A colour as a terminal is told it.
package enum Color: Equatable, Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the terminal's own sixteen colours, 0 to 15.
  case ansi(UInt8)
  /// One of the fixed colours of the 256, 16 to 255.
  case indexed(UInt8)
  /// An exact colour.
  case rgb(RGB)
}

/// What can be done to letters without colour.
package struct Attributes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
}

/// How one cell is drawn.
package struct Look: Equatable, Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
