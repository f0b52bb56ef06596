/// What the user can choose, with the values that hold when nothing was chosen.
package struct Settings: Equatable, Sendable {
  /// The name of a theme or the path of a scheme file.
  package var theme = "terminal"
  package var color = ColorWhen.auto
  /// Whether the mouse belongs to the program.
  package var mouse = true
  /// Whether the page is filled with the scheme's background instead of showing the terminal's.
  package var background = true
  package var copy = CopySettings()
  /// In the order of the file; a later one wins over an earlier one.
  package var keys: [KeyBinding] = []

  package init() {}

  /// What holds in the end: flags win over the environment, the environment over the settings of the file.
  package func resolved(flags: SettingsFlags, environment: [String: String]) -> Settings {
    var settings = self
    if let value = environment["NO_COLOR"], !value.isEmpty { settings.color = .never }
    if let color = flags.color { settings.color = color }
    if let theme = flags.theme { settings.theme = theme }
    return settings
  }
}

/// How texts are copied.
package struct CopySettings: Equatable, Sendable {
  /// What is copied by the template's key; whoever fills it in knows its placeholders.
  package var template = "{time} {text}"
  /// The name of a route or a command; what it means is known elsewhere.
  package var route = "auto"

  package init() {}
}

/// When colours are used.
package enum ColorWhen: String, CaseIterable, Sendable {
  /// On a terminal that has some.
  case auto
  case always, never
}

/// What the command line says about settings.
package struct SettingsFlags: Equatable, Sendable {
  package var theme: String?
  package var color: ColorWhen?

  package init(theme: String? = nil, color: ColorWhen? = nil) {
    self.theme = theme
    self.color = color
  }
}

/// A key sequence the user bound, as written: what the words mean is known elsewhere.
package struct KeyBinding: Equatable, Sendable {
  package let context: String
  package let keys: String
  /// The name of a command, or `none` to take a binding away.
  package let command: String
  /// Where it stands, for warnings.
  package let line: Int

  package init(context: String, keys: String, command: String, line: Int) {
    self.context = context
    self.keys = keys
    self.command = command
    self.line = line
  }
}
