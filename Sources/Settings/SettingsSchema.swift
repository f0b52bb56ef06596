/// The one table of settings: the loader, the check, the example file and the documentation all read it.
package enum SettingsSchema {
  /// The keys of the file, in the order of the documentation.
  static let rows: [SettingsRow] = [
    .setting(
      .text(
        "theme",
        \.theme,
        expected: "the name of a theme or the path of a scheme file",
        help: "The colours. `terminal` is your terminal's own sixteen; `playhead themes list` names the others."
      )
    ),
    .setting(.choice("color", \.color, help: "When colours are used; NO_COLOR in the environment means never.")),
    .setting(.flag("mouse", \.mouse, help: "Whether the mouse selects and scrolls in the program.")),
    .setting(
      .flag(
        "background",
        \.background,
        help: "Whether the page takes the theme's background; otherwise it keeps the terminal's."
      )
    ),
    .group("copy", help: "How a moment is copied.", [copyTemplate, copyRoute]),
    .setting(.keys),
  ]

  private static let copyTemplate = Setting.quotedText(
    "copy.template",
    \.copy.template,
    expected: "text with {time}, {seconds}, {end}, {text}, {title}, {id}, {track}, {speaker} and {url}",
    help: "A form of your own in the copy menu."
  )

  private static let copyRoute = Setting.text(
    "copy.route",
    \.copy.route,
    expected: "auto, tmux, osc52, wl-copy, xclip, xsel, pbcopy or a command that reads the text",
    help: "The way out: `auto` is tmux inside tmux, the terminal (OSC 52) over SSH, else a program that is there."
  )

  /// Every setting, those of groups by their long names.
  package static let settings: [Setting] = rows.flatMap(\.settings)
}
