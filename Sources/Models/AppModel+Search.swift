import Domain
import Search
import State

/// Looking for words in what one reads, and showing only what has them.
extension AppModel {
  func askForSearch(_ argument: String, isBackward: Bool = false) {
    guard shell.screen != .results else {
      searchLibrary(argument)
      return
    }
    guard shell.screen == .reader else {
      // The list is searched by showing what matches.
      askForFilter(argument)
      return
    }
    guard let recording = reader.state?.recording, View.allCases.contains(where: { recording.has($0) }) else {
      tell("there is nothing to search here")
      return
    }
    reader.change { $0.beginTyping(isBackward: isBackward) }
    guard argument.isEmpty else {
      if let complaint = look(for: argument) { refuse(complaint) } else { keepSearch(argument) }
      return
    }
    shell.overlay = .prompt(PromptState(.search))
  }

  func askForFilter(_ argument: String) {
    let isReading = shell.screen == .reader
    if isReading { reader.change { $0.beginTyping() } }
    guard argument.isEmpty else {
      if let complaint = filter(by: argument) { refuse(complaint) } else { keepFilter(argument) }
      return
    }
    let list = shell.screen == .notes ? notes.state.filter : library.state.filter
    let text = isReading ? reader.state?.filter?.text ?? "" : list
    shell.overlay = .prompt(PromptState(.filter, text: text))
  }

  /// What was asked for in one line cannot be looked for: everything is as before.
  private func refuse(_ complaint: String) {
    reader.change { $0.endTyping() }
    tell(complaint, .warning)
  }

  /// Shows what is being typed into a prompt at once; returns what is wrong with it.
  func typed(_ prompt: PromptState) -> String? {
    switch prompt.kind {
    case .goToTime, .folder, .title, .exportTo, .note, .correction: nil
    case .search: look(for: prompt.editor.text)
    case .filter: filter(by: prompt.editor.text)
    case .searchLibrary: lookEverywhere(for: prompt.editor.text)
    }
  }

  /// What was typed was given up: everything is as before.
  func abandon(_ prompt: PromptState) {
    guard prompt.kind.isLookedForAtOnce else { return }
    guard prompt.kind != .searchLibrary else {
      abandonLibrarySearch()
      return
    }
    guard shell.screen == .reader else {
      _ = filter(by: "")
      return
    }
    reader.stopLooking(for: prompt.kind == .search ? .search : .filter)
    reader.change { prompt.kind == .search ? $0.abandonSearch() : $0.abandonFilter() }
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

  func keepFilter(_ text: String) {
    remember(text)
    reader.change { $0.endTyping() }
  }

  func remember(_ text: String) {
    guard !text.isEmpty else { return }
    shell.searches.removeAll { $0 == text }
    shell.searches.append(text)
    if shell.searches.count > 100 { shell.searches.removeFirst() }
  }

  func jumpHit(forward: Bool) {
    guard shell.screen != .results else {
      jumpResult(toVideo: false, forward: forward)
      return
    }
    guard let state = reader.state else { return }
    guard state.search != nil else {
      // What was looked for last is looked for again.
      guard let last = shell.searches.last else {
        tell("nothing was searched yet; / searches")
        return
      }
      askForSearch(last, isBackward: !forward)
      return
    }
    guard state.isSearched else {
      tell("still searching…")
      return
    }
    let (columns, rows) = (shell.columns, shell.rows)
    switch reader.change({ $0.moveToHit(forward: forward, columns: columns, rows: rows) }) {
    case .wrapped: tellRound(forward)
    case .moved: break
    case .noHits, nil: tellHits()
    }
  }

  /// Behind the last hit comes the first.
  private func tellRound(_ forward: Bool) {
    guard let state = reader.state, let finding = state.search else { return }
    let here = HitCount(state, finding).here
    tell(here == "1/1" ? "this is the only hit" : "\(here): the search went on from the \(forward ? "start" : "end")")
  }

  /// How many there are, here and elsewhere.
  func tellHits() {
    guard let state = reader.state, let finding = state.search, finding.isWhole(of: state.recording) else { return }
    let isHere = (state.position(in: finding)?.count ?? 0) > 0
    let others = state.elsewhere(finding)
    if let remark = finding.remark {
      tell(remark, .warning)
    } else if !isHere, others.isEmpty {
      tell("no hits: \(finding.text)", .warning)
    } else if !others.isEmpty {
      let keys = others.map { "\($0.view.rawValue) shows the \($0.view.name)" }.joined(separator: ", ")
      tell(HitCount(state, finding).everywhere + (isHere ? "" : "; \(keys)"))
    }
  }

  // MARK: Looking

  private func look(for text: String) -> String? {
    reader.look(for: text, as: .search, size: (shell.columns, shell.rows)) { [weak self] in self?.tellHits() }
  }

  private func filter(by text: String) -> String? {
    guard shell.screen == .reader else {
      if shell.screen == .notes { notes.change { $0.setFilter(text) } } else { library.change { $0.setFilter(text) } }
      return nil
    }
    return reader.look(for: text, as: .filter, size: (shell.columns, shell.rows))
  }
}
