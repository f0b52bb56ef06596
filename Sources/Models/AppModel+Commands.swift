package import Commands
import Domain
import Jobs
import State

/// What each command does.
extension AppModel {
  package func perform(_ command: Command, argument: String = "") {
    let contexts = command.info.contexts
    guard contexts.contains(.global) || contexts.contains(shell.context) else {
      tell("\(command.rawValue) works \(command.info.places)")
      return
    }
    switch command {
    case .lineDown, .lineUp: move(by: command == .lineDown ? 1 : -1)
    case .halfPageDown, .halfPageUp: page(down: command == .halfPageDown, half: true)
    case .pageDown, .pageUp: page(down: command == .pageDown, half: false)
    case .first, .last: moveToEdge(end: command == .last)
    case .nextChapter, .previousChapter: jumpChapter(forward: command == .nextChapter)
    case .nextTurn, .previousTurn: jumpTurn(forward: command == .nextTurn)
    case .goToTime: askForTime(argument)
    case .back, .forward: travel(back: command == .back)
    case .viewSpeech: show(.speech)
    case .viewScene: show(.scene)
    case .viewBoth: show(.both)
    case .viewChapters: show(.chapters)
    case .viewTopics: show(.topics)
    case .nextView, .previousView: cycleView(by: command == .nextView ? 1 : -1)
    case .nextPane, .previousPane: changePane(forward: command == .nextPane)
    case .largerPane, .smallerPane: resizePane(by: command == .largerPane ? 1 : -1)
    case .open: openHere()
    case .nextVersion: showNextVersion()
    case .zoomIn, .zoomOut: zoomStrip(in: command == .zoomIn)
    case .strip: sayStrip()
    case .search: askForSearch(argument)
    case .nextHit, .previousHit: jumpHit(forward: command == .nextHit)
    case .filter: askForFilter(argument)
    case .searchLibrary: searchLibrary(argument)
    case .copyTime, .copyText, .copyBoth, .copyQuote, .copyLink, .copyPlayer, .copyCue, .copyJSON, .copyTemplate:
      copy(command)
    case .copyAgain: copyAgain()
    case .selectRange: selectRange()
    case .toggleBookmark: toggleBookmark()
    case .note: askForNote(argument)
    case .notes: showNotes()
    case .nextBookmark, .previousBookmark: jumpBookmark(forward: command == .nextBookmark)
    case .edit: editHere()
    case .editOutside: editOutside()
    case .diff: showDiff()
    case .addFolder: addFolder(argument)
    case .selectVideo: selectVideo()
    case .remove: if shell.screen == .notes { discardSelectedNote() } else { removeVideos() }
    case .undoRemoval: undoRemoval()
    case .rename: rename(argument)
    case .export: export()
    case .sortByTitle: library.change { $0.sort(by: .title) }
    case .sortByDate: library.change { $0.sort(by: .date) }
    case .sortByLength: library.change { $0.sort(by: .length) }
    case .reverseOrder: library.change { $0.reverse() }
    case .groupBySource: library.change { $0.toggleGroups() }
    case .reload, .reloadAll: reload(everything: command == .reloadAll)
    case .help: showHelp()
    case .palette: showPalette()
    case .theme: chooseTheme(named: argument)
    case .tutor: openTutor()
    case .mouse: toggleMouse()
    case .redraw: cause(.redraw)
    case .suspend: cause(.suspend)
    case .cancel: cancel()
    case .interrupt: interrupt()
    case .leave: leave()
    case .quit: cause(.quit)
    }
  }

  // MARK: Moving

  func move(by lines: Int) {
    let (columns, rows) = (shell.columns, shell.rows)
    switch shell.screen {
    case .library: library.change { $0.move(by: lines) }
    case .results: results.change { $0.move(by: lines) }
    case .notes: notes.change { $0.move(by: lines) }
    case .reader: reader.change { $0.move(by: lines, columns: columns, rows: rows) }
    }
  }

  private func page(down: Bool, half: Bool) {
    let (columns, rows) = (shell.columns, shell.rows)
    switch shell.screen {
    case .library:
      let listRows = LibraryLayout(snapshot).listRows
      let steps = max(1, half ? listRows / 2 : listRows - 1)
      library.change { $0.move(by: down ? steps : -steps) }
    case .results: pageResults(down: down, half: half)
    case .notes: pageNotes(down: down, half: half)
    case .reader:
      reader.change { $0.page(down: down, half: half, columns: columns, rows: rows) }
    }
  }

  private func moveToEdge(end: Bool) {
    let (columns, rows) = (shell.columns, shell.rows)
    switch shell.screen {
    case .library: library.change { $0.moveToEdge(end: end) }
    case .results: results.change { $0.moveToEdge(end: end) }
    case .notes: notes.change { $0.moveToEdge(end: end) }
    case .reader:
      reader.change { $0.moveToEdge(end: end, columns: columns, rows: rows) }
      if end { reader.wish(for: .end) }
    }
  }

  private func jumpChapter(forward: Bool) {
    let rows = shell.rows
    guard shell.screen != .results else {
      jumpResult(toVideo: true, forward: forward)
      return
    }
    guard reader.state?.recording.has(.chapters) == true else {
      tell("this video has no chapters")
      return
    }
    if reader.change({ $0.jumpChapter(forward: forward, rows: rows) }) == false {
      tell(forward ? "this is the last chapter" : "this is the first chapter")
    }
  }

  private func jumpTurn(forward: Bool) {
    guard reader.state?.view.outline == nil else {
      move(by: forward ? 1 : -1)
      return
    }
    if reader.change({ $0.jumpTurn(forward: forward) }) == false {
      let isScene = reader.state?.place?.track == .scene
      tell((isScene ? "there is no scene " : "nobody speaks ") + (forward ? "after this" : "before this"))
    }
  }

  private func askForTime(_ argument: String) {
    guard !argument.isEmpty else {
      shell.overlay = .prompt(PromptState(.goToTime))
      return
    }
    if let complaint = goTo(argument) { tell(complaint, .warning) }
  }

  /// Goes to a typed time; returns what is wrong with it, or nil.
  func goTo(_ typed: String) -> String? {
    guard let entry = TimeEntry(typed) else { return "not a time" }
    guard let state = reader.state else { return "open a video first" }
    let rows = shell.rows
    let target: MediaTime
    switch entry {
    case .at(let time): target = time
    case .by(let time): target = MediaTime(milliseconds: state.clock.milliseconds + time.milliseconds)
    case .percent(let percent):
      target = MediaTime(milliseconds: Int64(Double(state.recording.length.milliseconds) * percent / 100))
    case .chapter(let number):
      guard let items = state.recording.chapters?.items, items.indices.contains(number - 1) else {
        return "there is no chapter \(number)"
      }
      guard let start = items[number - 1].start else { return "chapter \(number) has no time" }
      target = start
    }
    tellIfBeyond(target)
    reader.change { $0.jump(to: target, rows: rows) }
    if target > state.recording.length { reader.wish(for: .time(target)) }
    return nil
  }

  private func travel(back: Bool) {
    let rows = shell.rows
    guard shell.screen != .results else {
      leave()
      return
    }
    // Where nothing lies behind in this video, the results one came from do.
    if back, reader.state?.canGoBack == false, shell.trail.last == .results {
      leave()
      return
    }
    if reader.change({ $0.travel(back: back, rows: rows) }) == false {
      tell(back ? "no earlier place to go back to" : "no later place to go forward to")
    }
  }

  // MARK: Looking

  private func show(_ view: View) {
    reader.change { $0.show(view) }
  }

  private func cycleView(by step: Int) {
    guard let current = reader.state?.view.rawValue else { return }
    let count = View.allCases.count
    if let view = View(rawValue: (current - 1 + step + count) % count + 1) { show(view) }
  }

  /// The panes in the order they stand: chapters, speech, scene.
  ///
  /// Where there is one pane only, so it says.
  private func changePane(forward: Bool) {
    guard shell.screen == .reader, let state = reader.state else {
      tell("the list is the only pane here; Enter opens the video")
      return
    }
    let layout = state.page(columns: shell.columns, rows: shell.rows).layout
    var panes: [Pane] = layout.outlineWidth == nil ? [] : [.outline]
    panes += layout.isSideBySide ? [.track(.speech), .track(.scene)] : [.transcript]
    guard panes.count > 1 else {
      tell("there is room for one pane only; 1 to 5 change what it shows")
      return
    }
    let current = state.isInOutline ? 0 : panes.lastIndex { $0 == .transcript || $0 == .track(state.place?.track) } ?? 0
    let target = panes[(current + (forward ? 1 : panes.count - 1)) % panes.count]
    reader.change { state in
      state.focusOutline(target == .outline)
      if case .track(let track) = target, state.place?.track != track { state.crossTracks() }
    }
  }

  private enum Pane: Equatable {
    case outline
    case transcript
    case track(Track?)
  }

  private func resizePane(by step: Int) {
    switch shell.screen {
    case .library:
      guard LibraryLayout(snapshot).previewLeft != nil else {
        tell("the preview has room from 100 columns on")
        return
      }
      library.change { $0.resizePane(by: step) }
    case .results, .notes: break
    case .reader:
      guard reader.state?.page(columns: shell.columns, rows: shell.rows).layout.outlineWidth != nil else {
        tell("there is no side pane here")
        return
      }
      reader.change { $0.resizePane(by: step) }
    }
  }

  private func openHere() {
    switch shell.screen {
    case .library:
      guard let video = library.state.selected else { return }
      open(Moment(video: video.id))
    case .results: openResult()
    case .notes: openNote()
    case .reader:
      openInReader()
    }
  }

  private func openInReader() {
    guard let state = reader.state, state.place != nil else { return }
    let rows = shell.rows
    if state.isInOutline {
      reader.change { $0.focusOutline(false) }
    } else if state.view.outline == nil {
      shell.overlay = .card(top: 0)
    } else if let start = state.itemStart {
      reader.change { $0.read(at: start, rows: rows) }
    } else {
      tell("this topic has no time")
    }
  }

  // MARK: Library

  private func reload(everything: Bool) {
    if shell.screen == .notes {
      readNotes(saying: "the notes were read again")
      guard everything else { return }
    }
    if shell.screen == .reader, let state = reader.state {
      // Without a time: one may have moved on by the time it is there.
      open(Moment(video: state.recording.video.id))
      guard everything else { return }
    }
    if shell.screen == .results {
      searchLibraryAgain()
      guard everything else { return }
    }
    library.reload { [weak self] result in
      self?.report(result)
      guard case .success = result else { return }
      self?.tell("the library was read again")
      self?.refreshSources(everything: everything)
    }
  }

  // MARK: The program

  private func toggleMouse() {
    shell.takesMouse.toggle()
    cause(.mouse(shell.takesMouse))
    tell(
      shell.takesMouse
        ? "the mouse is ours: wheel and clicks work here" : "the mouse is the terminal's: select as usual"
    )
  }

  private func openTutor() {
    guard let tutor = shell.tutor else {
      tell("the tutorial is in the sample library: `playhead tutor`")
      return
    }
    open(Moment(video: tutor, time: .zero))
  }

  /// Popup and prompt were closed before; then a range, a running load, the highlight, the filter, the welcome.
  private func cancel() {
    if shell.screen == .reader, reader.state?.rangeStart != nil {
      reader.change { $0.endRange() }
      return
    }
    if stopReading(alsoWork: shell.screen == .library) { return }
    if shell.screen == .reader, reader.state?.search != nil {
      reader.stopLooking(for: .search)
      reader.change { $0.show(nil) }
    } else if shell.screen == .reader, reader.state?.filter != nil {
      reader.stopLooking(for: .filter)
      reader.change { $0.setFilter(nil) }
    } else if shell.screen == .library, !library.state.chosen.isEmpty {
      library.change { $0.chooseNone() }
    } else if shell.screen == .notes, !notes.state.filter.isEmpty {
      notes.change { $0.setFilter("") }
    } else if shell.screen == .library, !library.state.filter.isEmpty {
      library.change { $0.setFilter("") }
    } else if shell.screen == .reader, reader.state?.isInOutline == true {
      reader.change { $0.focusOutline(false) }
    } else if shell.showsWelcome {
      shell.showsWelcome = false
    }
  }

  private func stopReading(alsoWork: Bool = true) -> Bool {
    if let work, alsoWork {
      work.cancel()
      self.work = nil
      shell.work = nil
      lastStop = around.now()
      tell("stopped; what was done stays")
      library.reload { [weak self] in self?.report($0) }
      return true
    }
    guard reader.stop() || library.stop() || (shell.screen == .results && results.stop()) else { return false }
    lastStop = around.now()
    let isPart = shell.screen == .reader && reader.state?.recording.isPartial == true
    tell(isPart ? "stopped; only the beginning is here, r reads it all" : "stopped")
    return true
  }

  private func interrupt() {
    if stopReading() { return }
    // A second press that was meant for what just stopped must not end the program.
    if let lastStop, around.now() - lastStop < 1000 { return }
    if isAskedToQuit {
      cause(.quit)
    } else {
      isAskedToQuit = true
      tell("nothing is running; Ctrl-c again quits")
    }
  }

  private func leave() {
    switch shell.screen {
    case .library:
      cause(.quit)
    case .reader, .results, .notes:
      goBack()
    }
  }
}
