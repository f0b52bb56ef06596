/// The one table of settings: the loader, the check, the example file and the documentation all read it.
package enum SettingsSchema {
  package static let settings: [Setting] = [
    .text(
      "theme",
      \.theme,
      expected: "the name of a theme or the path of a scheme file",
      help: "The colours. `terminal` is your terminal's own sixteen; `playhead themes list` names the others."
    ),
    .choice("color", \.color, help: "When colours are used; NO_COLOR in the environment means never."),
    .flag("mouse", \.mouse, help: "Whether the mouse selects and scrolls in the program."),
    .flag(
      "background",
      \.background,
      help: "Whether the page takes the theme's background; otherwise it keeps the terminal's."
    ),
    .keys,
  ]

  package static func setting(named name: String) -> Setting? {
    settings.first { $0.name == name }
  }
}
