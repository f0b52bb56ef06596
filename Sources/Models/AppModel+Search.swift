import Domain
import Search
import State

/// Looking for words in what one reads, and showing only what has them.
extension AppModel {
  func askForSearch(_ argument: String) {
    guard reader.state?.place != nil || reader.state?.filter != nil else {
      tell("there is nothing to search here")
      return
    }
    reader.change { $0.beginSearch() }
    guard argument.isEmpty else {
      if let complaint = look(for: argument) { tell(complaint, .warning) } else { keepSearch(argument) }
      return
    }
    shell.overlay = .prompt(PromptState(.search))
  }

  func askForFilter(_ argument: String) {
    let isReading = shell.screen == .reader
    guard argument.isEmpty else {
      if let complaint = filter(by: argument) { tell(complaint, .warning) } else { remember(argument) }
      return
    }
    let text = isReading ? reader.state?.filter?.text ?? "" : library.state.filter
    shell.overlay = .prompt(PromptState(.filter, text: text))
  }

  /// Shows what is being typed into a prompt at once; returns what is wrong with it.
  func typed(_ prompt: PromptState) -> String? {
    switch prompt.kind {
    case .goToTime: nil
    case .search: look(for: prompt.editor.text)
    case .filter: filter(by: prompt.editor.text)
    }
  }

  /// What was typed was given up: everything is as before.
  func abandon(_ prompt: PromptState) {
    switch prompt.kind {
    case .goToTime: break
    case .search:
      reader.stopLooking()
      reader.change { $0.abandonSearch() }
    case .filter: _ = filter(by: "")
    }
  }

  func keepSearch(_ text: String) {
    guard !text.isEmpty else {
      reader.change { $0.abandonSearch() }
      return
    }
    remember(text)
    reader.change { $0.keepSearch() }
    tellHits()
  }

  func remember(_ text: String) {
    guard !text.isEmpty else { return }
    shell.searches.removeAll { $0 == text }
    shell.searches.append(text)
    if shell.searches.count > 100 { shell.searches.removeFirst() }
  }

  func jumpHit(forward: Bool) {
    guard let state = reader.state else { return }
    guard state.search != nil else {
      // What was looked for last is looked for again.
      guard let last = shell.searches.last else {
        tell("nothing was searched yet; / searches")
        return
      }
      askForSearch(last)
      return
    }
    guard state.isSearched else {
      tell("still searching…")
      return
    }
    let rows = shell.rows
    switch reader.change({ $0.moveToHit(forward: forward, rows: rows) }) {
    case .wrapped: tell(forward ? "the search went on from the start" : "the search went on from the end")
    case .moved: break
    case .noHits, nil: tellHits()
    }
  }

  /// How many there are, here and elsewhere.
  func tellHits() {
    guard let state = reader.state, let finding = state.search, finding.isWhole(of: state.recording) else { return }
    let isHere = (state.position(in: finding)?.count ?? 0) > 0
    let others = state.elsewhere(finding)
    if let remark = finding.remark {
      tell(remark, .warning)
      return
    }
    guard isHere || !others.isEmpty else {
      tell("\(finding.text): no hits", .warning)
      return
    }
    guard !others.isEmpty else { return }
    let keys = others.map { "\($0.view.rawValue) shows the \($0.view.name)" }.joined(separator: ", ")
    tell(HitCount(state, finding).everywhere + (isHere ? "" : "; \(keys)"))
  }

  // MARK: Looking

  private func look(for text: String) -> String? {
    reader.look(for: text, as: .search, rows: shell.rows) { [weak self] in self?.tellHits() }
  }

  private func filter(by text: String) -> String? {
    guard shell.screen == .reader else {
      library.change { $0.setFilter(text) }
      return nil
    }
    return reader.look(for: text, as: .filter, rows: shell.rows)
  }
}
