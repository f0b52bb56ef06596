import Commands
import Domain
import State
import Text
import Writers

/// The list of the notes of all videos.
extension AppModel {
  func showNotes() {
    guard shell.screen != .notes else {
      readNotes(saying: "these are the notes, read again")
      return
    }
    let state = shell.screen == .reader ? reader.state : nil
    clearPrefix()
    go(to: .notes)
    nearNote = state.map { ($0.recording.video.id, $0.clock) }
    selectNearNote()
    readNotes(saying: nil)
  }

  func readNotes(saying text: String?) {
    notes.reload { [weak self] result in
      guard let self else { return }
      report(result)
      guard case .success = result else { return }
      selectNearNote()
      nearNote = nil
      if let text, shell.screen == .notes { tell(text) }
    }
  }

  /// Of the video one comes from, the note nearest to the moment is selected.
  private func selectNearNote() {
    guard let (video, time) = nearNote else { return }
    notes.change { $0.select(near: time, in: video) }
  }

  func settleNotes() {
    let listRows = NotesLayout(snapshot).listRows
    notes.change { $0.settle(listRows: listRows) }
  }

  func pageNotes(down: Bool, half: Bool) {
    let listRows = NotesLayout(snapshot).listRows
    let steps = max(1, half ? listRows / 2 : listRows - 1)
    notes.change { $0.move(by: down ? steps : -steps) }
  }

  func clickNotes(row: Int) {
    let layout = NotesLayout(snapshot)
    let index = notes.state.top + row - layout.listTop
    guard row >= layout.listTop, row < layout.listTop + layout.listRows, notes.state.rows.indices.contains(index) else {
      return
    }
    if notes.state.selectedRow == index { openNote() } else { notes.change { $0.select(row: index) } }
  }

  // MARK: One note

  /// Opens the moment of the selected note; `q` comes back to its row.
  func openNote() {
    guard let note = notes.state.selected else {
      tell("there is no note here")
      return
    }
    guard reader.opening == nil, reader.state?.recording.video.id == note.video else {
      open(note.moment)
      awaitedNote = note
      return
    }
    go(to: .reader)
    let (columns, rows) = (shell.columns, shell.rows)
    reader.change { state in
      state.recordStop()
      state.show(note, columns: columns, rows: rows)
    }
  }

  /// Shows the note one came for as soon as its moment is read, unless one has moved on meanwhile.
  func arriveAtNote(isWhole: Bool) {
    guard let note = awaitedNote, let state = reader.state, state.recording.video.id == note.video else { return }
    guard isWhole || note.time < state.recording.length else { return }
    awaitedNote = nil
    let (columns, rows) = (shell.columns, shell.rows)
    let isNear = (state.clock.milliseconds - min(note.time, state.recording.length).milliseconds).magnitude < 1000
    if isNear { reader.change { $0.show(note, columns: columns, rows: rows) } }
  }

  func discardSelectedNote() {
    guard let note = notes.state.selected else {
      tell("there is no note here")
      return
    }
    let what = note.isBookmark ? "the bookmark at \(note.time.clock)" : "the note “\(SafeText.line(note.words))”"
    ask("discard \(what)?") { [weak self] in
      self?.discard(note, saying: note.isBookmark ? "the bookmark is gone" : "the note is gone")
    }
  }

  /// Copies the moment of the selected note; its words come behind what it quotes.
  func copyNote(as form: CopyForm, _ command: Command) {
    guard let note = notes.state.selected else {
      tell("there is nothing to copy here")
      return
    }
    lastCopy = command
    let known = library.state.videos.first { $0.id == note.video }
    let video = known ?? Video(id: note.video, title: note.title, source: "", status: .local)
    let text = [note.quote, note.words].filter { !$0.isEmpty }.joined(separator: "\n")
    let segment = Citation.Segment(track: note.track, index: 0, start: note.time, end: note.end, text: text)
    send(as: form) { Citation(of: video, at: note.time, [segment]) }
  }
}
