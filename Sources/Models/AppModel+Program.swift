import Commands
import Domain
import Jobs
import State

/// The program itself: reading again, stopping, going back, leaving.
extension AppModel {
  func reload(everything: Bool) {
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

  func toggleMouse() {
    shell.takesMouse.toggle()
    cause(.mouse(shell.takesMouse))
    tell(
      shell.takesMouse
        ? "the mouse is ours: wheel and clicks work here" : "the mouse is the terminal's: select as usual"
    )
  }

  func openTutor() {
    guard let tutor = shell.tutor else {
      tell("the tutorial is in the sample library: `playhead tutor`")
      return
    }
    open(Moment(video: tutor, time: .zero))
  }

  /// Popup and prompt were closed before; then a range, a running load, the highlight, the filter, the welcome.
  func cancel() {
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

  func stopReading(alsoWork: Bool = true) -> Bool {
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

  func interrupt() {
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

  /// Who quits while an import runs may have forgotten it.
  func quit() {
    guard let running = shell.work else {
      cause(.quit)
      return
    }
    ask("still \(running.kind.rawValue); quit all the same? what is done stays") { [weak self] in
      self?.work?.cancel()
      self?.cause(.quit)
    }
  }

  func leave() {
    switch shell.screen {
    case .library:
      quit()
    case .reader, .results, .notes:
      goBack()
    }
  }
}
