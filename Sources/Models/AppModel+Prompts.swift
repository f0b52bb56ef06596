import Commands
import Input
import Jobs
import State

/// Questions answered on the last row.
extension AppModel {
  func promptKey(_ key: KeyPress, _ prompt: PromptState) {
    var prompt = prompt
    switch key {
    case KeyPress(.escape), KeyPress(.character("c"), .control),
      KeyPress(.backspace) where prompt.editor.isEmpty && (prompt.kind == .search || prompt.kind == .searchLibrary):
      unlooked = nil
      shell.overlay = nil
      abandon(prompt)
      return
    case KeyPress(.enter):
      answer(prompt)
      return
    case KeyPress(.tab) where prompt.kind.isPath:
      complete(prompt)
      return
    case KeyPress(.up), KeyPress(.down), KeyPress(.character("p"), .control), KeyPress(.character("n"), .control):
      let isBack = key == KeyPress(.up) || key == KeyPress(.character("p"), .control)
      guard recall(&prompt, back: isBack) else { return }
    default:
      guard prompt.editor.take(key) else { return }
    }
    edited(prompt)
  }

  /// What was typed before comes back with the arrows.
  private func recall(_ prompt: inout PromptState, back: Bool) -> Bool {
    guard let history = history(of: prompt) else { return false }
    guard let line = prompt.recall.step(back: back, in: history, from: prompt.editor.text) else { return false }
    prompt.editor = LineEditor(line)
    return true
  }

  private func history(of prompt: PromptState) -> [String]? {
    switch prompt.kind {
    case .search, .filter: shell.searches
    case .searchLibrary: shell.librarySearches
    // What was said before anybody corrected it is one key away.
    case .correction: correctionDraft.map { [OneLine.joined($0.original)] }
    case .goToTime, .folder, .title, .exportTo, .note: nil
    }
  }

  /// What was typed is looked for, of many letters that arrived at once only the last.
  private func edited(_ prompt: PromptState) {
    shell.overlay = .prompt(prompt)
    unlooked = prompt
    if !isTakingMany { lookNow() }
  }

  /// Looks for what was typed last, if that was not done.
  func lookNow() {
    guard var prompt = unlooked else { return }
    unlooked = nil
    prompt.complaint = typed(prompt)
    prompt.choices = []
    if case .prompt = shell.overlay { shell.overlay = .prompt(prompt) }
  }

  private func answer(_ prompt: PromptState) {
    lookNow()
    var prompt = prompt
    if case .prompt(let looked) = shell.overlay { prompt = looked }
    shell.overlay = nil
    let text = prompt.editor.text
    let complaint: String?
    switch prompt.kind {
    case .goToTime: complaint = text.isEmpty ? nil : goTo(text)
    case .folder: complaint = answerFolder(text)
    case .title:
      answerTitle(text)
      complaint = nil
    case .exportTo(let format): complaint = answerExport(text, format: format)
    case .note: complaint = answerNote(text)
    case .correction: complaint = answerCorrection(text)
    case .search:
      complaint = prompt.complaint
      if complaint == nil { keepSearch(text) }
    case .filter:
      complaint = prompt.complaint
      if complaint == nil { keepFilter(text) }
    case .searchLibrary:
      complaint = nil
      keepLibrarySearch(text)
    }
    guard let complaint else { return }
    var again = prompt
    again.complaint = complaint
    shell.overlay = .prompt(again)
  }

  /// Tab goes on with a path as far as there is one way only, and shows the ways it can go from there.
  private func complete(_ prompt: PromptState) {
    let (typed, completePath) = (prompt.editor.text, around.completePath)
    around.jobs.run(on: .moving) { (_) throws(Never) in
      completePath(typed)
    } then: { [weak self] result in
      guard let self, case .success(let found) = result, case .prompt(var now) = shell.overlay else { return }
      // Whoever typed on meanwhile wants something else.
      guard now.kind == prompt.kind, now.editor.text == typed else { return }
      if found.path != typed { now.editor = LineEditor(found.path) }
      now.complaint = nil
      now.choices = found.choices
      shell.overlay = .prompt(now)
    }
  }

  func paste(_ text: String) {
    switch shell.overlay {
    case .menu(var menu):
      menu.edit { $0.insert(text) }
      shell.overlay = .menu(menu)
      previewTheme(menu)
    case .prompt(var prompt):
      prompt.editor.insert(text)
      edited(prompt)
    case .question: break
    case .card, nil:
      tell("pasted text goes into a prompt: / t f : or ? first")
    }
  }
}

extension LineEditor {
  /// Takes a key that edits; false where it means nothing here.
  mutating func take(_ key: KeyPress) -> Bool {
    switch (key.key, key.modifiers) {
    case (.character(let scalar), []), (.character(let scalar), .shift): insert(String(Character(scalar)))
    case (.backspace, _): deleteBackward()
    case (.delete, _), (.character("d"), .control): deleteForward()
    case (.character("w"), .control): deleteWord()
    case (.character("u"), .control): clearBeforeCursor()
    case (.left, _): move(by: -1)
    case (.right, _): move(by: 1)
    case (.home, _), (.character("a"), .control): moveToStart()
    case (.end, _), (.character("e"), .control): moveToEnd()
    default: return false
    }
    return true
  }
}
