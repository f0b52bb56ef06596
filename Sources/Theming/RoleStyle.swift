import Canvas

/// What a role asks of a scheme: the slot it starts from and what is done to its letters.
struct RoleStyle {
  /// How far a colour may be moved to be seen.
  enum Duty {
    /// Read as text, so it reaches 4.5:1; greys walk towards the lightest or darkest grey of the scheme.
    case grey
    /// Read as text too, but keeps its hue as long as it can.
    case hue
    /// A line or a border: 1.5:1 is enough, and it stays quiet.
    case rule
    /// A filled cell: the slot is what lies under the letters.
    case fill
  }

  var slot: Slot
  var duty: Duty
  var attributes: Attributes = []
}

extension Role {
  /// The form with colours.
  var colored: RoleStyle {
    switch self {
    case .text: RoleStyle(slot: .base05, duty: .grey)
    case .secondary: RoleStyle(slot: .base04, duty: .grey)
    case .faint: RoleStyle(slot: .base03, duty: .rule)
    case .title: RoleStyle(slot: .base05, duty: .grey, attributes: .bold)
    case .activeTab, .focus, .chapter: RoleStyle(slot: .base0D, duty: .hue, attributes: .bold)
    case .key: RoleStyle(slot: .base0D, duty: .hue, attributes: [.bold, .underline])
    case .speech: RoleStyle(slot: .base0D, duty: .hue)
    case .scene: RoleStyle(slot: .base09, duty: .hue)
    case .topic: RoleStyle(slot: .base06, duty: .grey, attributes: .bold)
    case .match: RoleStyle(slot: .base0A, duty: .fill)
    case .currentMatch: RoleStyle(slot: .base09, duty: .fill, attributes: .bold)
    case .mark: RoleStyle(slot: .base0E, duty: .hue)
    case .ready: RoleStyle(slot: .base0B, duty: .hue)
    case .working: RoleStyle(slot: .base0A, duty: .hue)
    case .failed: RoleStyle(slot: .base08, duty: .hue)
    case .warning: RoleStyle(slot: .base09, duty: .hue)
    case .error: RoleStyle(slot: .base08, duty: .hue, attributes: .bold)
    case .speaker1: RoleStyle(slot: .base0D, duty: .hue)
    case .speaker2: RoleStyle(slot: .base09, duty: .hue)
    case .speaker3: RoleStyle(slot: .base0B, duty: .hue)
    case .speaker4: RoleStyle(slot: .base0E, duty: .hue)
    case .speaker5: RoleStyle(slot: .base0C, duty: .hue)
    case .speaker6: RoleStyle(slot: .base0F, duty: .hue)
    }
  }

  /// The form without colours: words, letters and marks beside it say the rest.
  var colorless: Attributes {
    switch self {
    case .faint: .dim
    case .title, .activeTab, .focus, .key, .topic: .bold
    case .chapter: [.bold, .underline]
    case .match: .underline
    case .currentMatch: .reverse
    default: []
    }
  }
}
