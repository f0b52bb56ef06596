import Domain
import State

/// Moving: lines, pages, chapters, turns, times, and back again.
extension AppModel {
  func move(by lines: Int) {
    let (columns, rows) = (shell.columns, shell.rows)
    switch shell.screen {
    case .library: library.change { $0.move(by: lines) }
    case .results: results.change { $0.move(by: lines) }
    case .notes: notes.change { $0.move(by: lines) }
    case .reader: reader.change { $0.move(by: lines, columns: columns, rows: rows) }
    }
  }

  func page(down: Bool, half: Bool) {
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

  func moveToEdge(end: Bool) {
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

  func jumpChapter(forward: Bool) {
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

  func jumpTurn(forward: Bool) {
    guard reader.state?.view.outline == nil else {
      move(by: forward ? 1 : -1)
      return
    }
    if reader.change({ $0.jumpTurn(forward: forward) }) == false {
      let isScene = reader.state?.place?.track == .scene
      tell((isScene ? "there is no scene " : "nobody speaks ") + (forward ? "after this" : "before this"))
    }
  }

  func askForTime(_ argument: String) {
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

  func travel(back: Bool) {
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
}
