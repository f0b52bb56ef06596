import Commands
package import Input
import State

/// From keys to commands.
extension AppModel {
  /// Takes everything that arrived at once.
  ///
  /// The same key many times over, as when one is held down, is one move.
  package func handle(_ events: [InputEvent]) {
    isTakingMany = events.count > 1
    defer {
      isTakingMany = false
      lookNow()
    }
    var index = 0
    while index < events.count {
      let event = events[index]
      var count = 1
      if case .key = event {
        while index + count < events.count, events[index + count] == event { count += 1 }
      }
      handle(event, times: count)
      index += count
    }
  }

  private func handle(_ event: InputEvent, times: Int) {
    switch event {
    case .key(let press):
      if times > 1, moveManyTimes(press, times) { return }
      for _ in 0..<times { self.press(press) }
    case .pasted(let text): paste(text)
    case .mouse(let event): mouse(event)
    case .focused: break
    }
  }

  package func press(_ key: KeyPress) {
    let isSecondTime = isAskedToQuit && key == KeyPress(.character("c"), .control)
    forgetMessages()
    isAskedToQuit = isSecondTime
    switch shell.overlay {
    case .menu(let menu): if !typingEffect(key) { menuKey(key, menu) }
    case .prompt(let prompt): if !typingEffect(key) { promptKey(key, prompt) }
    case .question: if !typingEffect(key) { questionKey(key) }
    case .card(let top): cardKey(key, top: top)
    case nil: commandKey(key)
    }
  }

  /// A message was read when something else is done, and so was the question whether to quit.
  func forgetMessages() {
    shell.notice = nil
    isAskedToQuit = false
  }

  /// What a terminal's keys do also where one types; false for all others.
  private func typingEffect(_ key: KeyPress) -> Bool {
    switch key {
    case KeyPress(.character("z"), .control): cause(.suspend)
    case KeyPress(.character("l"), .control): cause(.redraw)
    default: return false
    }
    return true
  }

  private func moveManyTimes(_ key: KeyPress, _ times: Int) -> Bool {
    guard shell.overlay == nil, shell.pending.isEmpty else { return false }
    switch shell.keymap.match([key], in: shell.context) {
    case .command(.lineDown): move(by: times)
    case .command(.lineUp): move(by: -times)
    default: return false
    }
    forgetMessages()
    return true
  }

  private func commandKey(_ key: KeyPress) {
    let isCancel = key == KeyPress(.escape) || key == KeyPress(.character("c"), .control)
    if !shell.pending.isEmpty, isCancel {
      clearPrefix()
      return
    }
    let sequence = shell.pending + [key]
    switch shell.keymap.match(sequence, in: shell.context) {
    case .command(let command):
      clearPrefix()
      perform(command)
    case .pending:
      shell.pending = sequence
    case .none where key == KeyPress(.character("c"), .control):
      // Whatever a person unbinds, there is a way out.
      perform(.interrupt)
    case .none:
      clearPrefix()
      explain(sequence)
    }
  }

  func clearPrefix() {
    shell.pending = []
  }

  /// An unbound key says what is near.
  private func explain(_ keys: [KeyPress]) {
    let name = KeyNotation.print(keys)
    let help = shell.keymap.keys(for: .help, in: shell.context).first.map { "; \($0) shows the keys" } ?? ""
    if keys.count == 1, let what = Promised.what(for: keys[0]) {
      tell("\(what) is not in this version yet (\(name))")
      return
    }
    for elsewhere in [Context.reader, .library, .results, .notes] where elsewhere != shell.context {
      switch shell.keymap.match(keys, in: elsewhere) {
      case .command(let command):
        tell("\(name) works \(elsewhere.place): \(command.info.help)")
        return
      case .pending:
        tell("\(name) begins commands that work \(elsewhere.place)\(help)")
        return
      case .none: continue
      }
    }
    tell("\(name) is not bound here\(help)")
  }

  // MARK: Cards

  /// The card shows another moment with the keys that move, and more of its own with those that page.
  private func cardKey(_ key: KeyPress, top: Int) {
    guard case .command(let command) = shell.keymap.match([key], in: .reader) else {
      shell.overlay = nil
      commandKey(key)
      return
    }
    switch command {
    case .open, .leave, .cancel: shell.overlay = nil
    case .lineDown, .lineUp:
      let (columns, rows) = (shell.columns, shell.rows)
      reader.change { $0.step(forward: command == .lineDown, columns: columns, rows: rows) }
      shell.overlay = .card(top: 0)
    case .pageDown, .halfPageDown, .pageUp, .halfPageUp:
      let step = command == .pageDown || command == .halfPageDown ? 1 : -1
      scrollCard(to: top + step * max(1, CardLayout(snapshot).textRows - 1))
    case .nextTurn, .previousTurn:
      perform(command)
      shell.overlay = .card(top: 0)
    case .interrupt, .redraw, .suspend, .quit, .mouse: perform(command)
    default:
      shell.overlay = nil
      perform(command)
    }
  }

  private func scrollCard(to line: Int) {
    let layout = CardLayout(snapshot)
    shell.overlay = .card(top: min(max(0, line), max(0, layout.lines.count - layout.textRows)))
  }
}
