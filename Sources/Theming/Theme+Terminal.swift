import Canvas

extension Theme {
  /// The terminal's own sixteen colours on its own background: the theme nobody has to choose.
  package static let terminal = Theme(name: "terminal", variant: nil, page: nil, look: terminalLook)

  static func terminalLook(_ role: Role, on ground: Ground) -> Look {
    switch role {
    // Filled cells say everything themselves, so they look the same on each ground. No bold: bold black is grey.
    case .match: Look(foreground: .ansi(0), background: .ansi(3))
    case .currentMatch: Look(foreground: .ansi(0), background: .ansi(6), attributes: .underline)
    // Reversed hues would be backgrounds of their own: the row is to be one bar.
    case _ where ground == .selection: Look(attributes: role.terminalAttributes.union([.reverse, .bold]))
    default: Look(foreground: role.terminalColor, attributes: role.terminalAttributes)
    }
  }
}

extension Role {
  /// Never 0, 7 or 15, which vanish on a light or a dark page, and never 3, which is unreadable on a light one.
  fileprivate var terminalColor: Color {
    switch self {
    case .faint: .ansi(8)
    case .chapter, .activeTab, .focus, .key, .working, .speaker1: .ansi(4)
    case .scene, .mark, .speaker2: .ansi(5)
    case .ready, .speaker3: .ansi(2)
    case .failed, .error, .speaker4: .ansi(1)
    case .speaker5: .ansi(6)
    case .speaker6: .ansi(12)
    case .text, .secondary, .title, .speech, .topic, .warning, .match, .currentMatch: .standard
    }
  }

  /// Speech stays neutral beside the magenta of scenes: blue and magenta are one to many colour-blind readers.
  fileprivate var terminalAttributes: Attributes {
    switch self {
    case .speech, .warning: .bold
    default: colored.attributes
    }
  }
}
