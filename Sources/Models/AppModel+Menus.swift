import Commands
import Domain
import Input
import State

/// Help, palette and themes: lists one picks from by typing.
extension AppModel {
  func showHelp() { shell.overlay = .menu(MenuState(kind: .help, items: commandItems())) }

  func showPalette() { shell.overlay = .menu(MenuState(kind: .palette, items: commandItems())) }

  func showThemes() {
    let items = around.themes.all().map {
      MenuState.Item(label: "", name: $0.name, help: $0.origin, section: "", action: .theme($0.name))
    }
    shell.overlay = .menu(MenuState(kind: .themes, items: items, selecting: shell.themeName))
  }

  /// What can be done here, in the order of the table.
  private func commandItems() -> [MenuState.Item] {
    let context = shell.context
    return Command.table.compactMap { info in
      guard info.contexts.contains(.global) || info.contexts.contains(context) else { return nil }
      let keys = shell.keymap.keys(for: info.command, in: context)
      let name = info.command.rawValue
      return MenuState.Item(
        label: keys.joined(separator: "  "),
        name: name,
        help: info.help,
        section: info.section.rawValue,
        action: .run(info.command)
      )
    }
  }

  func menuKey(_ key: KeyPress, _ menu: MenuState) {
    var menu = menu
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control):
      closeMenu(menu)
      return
    case (.enter, _):
      choose(menu)
      return
    case (.down, _), (.character("n"), .control), (.tab, _): menu.move(by: 1)
    case (.up, _), (.character("p"), .control), (.backTab, _): menu.move(by: -1)
    case (.pageDown, _): menu.move(by: 10)
    case (.pageUp, _): menu.move(by: -10)
    case (.backspace, _) where menu.editor.isEmpty && menu.kind == .palette:
      closeMenu(menu)
      return
    // One types to filter as it is; who presses / first means just that.
    case (.character("/"), _) where menu.editor.isEmpty: return
    default: menu.edit { _ = $0.take(key) }
    }
    shell.overlay = .menu(menu)
    previewTheme(menu)
  }

  private func closeMenu(_ menu: MenuState) {
    shell.overlay = nil
    if menu.kind == .themes, let original = menu.original, original != shell.themeName { setTheme(original) }
  }

  /// A theme is seen while one looks for it.
  func previewTheme(_ menu: MenuState) {
    guard menu.kind == .themes, case .theme(let name)? = menu.selectedItem?.action, name != shell.themeName else {
      return
    }
    setTheme(name)
  }

  private func setTheme(_ name: String) {
    if let problem = around.themes.choose(name) {
      tell(problem, .warning)
    } else {
      shell.themeName = name
    }
  }

  private func choose(_ menu: MenuState) {
    if menu.kind == .palette, runLine(menu.editor.text) { return }
    shell.overlay = nil
    switch menu.selectedItem?.action {
    case .run(let command)?: perform(command)
    case .theme?: previewTheme(menu)
    case .segment(let track, let index)?: goTo(track, index)
    case .format(let format)?: askForExportPath(format)
    case nil: if menu.kind == .themes { closeMenu(menu) } else { tell("nothing here is called that", .warning) }
    }
  }

  /// Runs what was typed where it is a command with its argument, or a time; false where it only filters.
  private func runLine(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return false }
    let argument = words.count > 1 ? String(words[1]).trimmingBlanks : ""
    if let command = Command(name: String(first)) ?? self.command(onKey: String(first)) {
      shell.overlay = nil
      if !argument.isEmpty, command.info.argument == nil {
        tell("\(command.rawValue) takes nothing after its name", .warning)
      } else {
        perform(command, argument: argument)
      }
      return true
    }
    guard shell.screen == .reader, TimeEntry(line) != nil else { return false }
    shell.overlay = nil
    if let complaint = goTo(line) { tell(complaint, .warning) }
    return true
  }

  /// The command of a key, as in `:Q` or `:t 1:30`; times and words that only filter are none.
  private func command(onKey word: String) -> Command? {
    guard !word.allSatisfy(\.isNumber), case .success(let keys) = KeyNotation.parse(word) else { return nil }
    guard case .command(let command) = shell.keymap.match(keys, in: shell.context) else { return nil }
    return command
  }

  func chooseTheme(named name: String) {
    guard !name.isEmpty else {
      showThemes()
      return
    }
    setTheme(name)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
