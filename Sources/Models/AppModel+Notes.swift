import Commands
import Domain
import State
import Text

/// Bookmarks and notes: a person's own marks on moments.
extension AppModel {
  /// A note whose words are being typed, and what it was before.
  struct NoteDraft {
    var note: Note
    var old: Note?
  }

  func toggleBookmark() {
    guard let state = reader.state, state.place != nil else {
      tell("there is nothing to bookmark here")
      return
    }
    let here = state.rangeStart == nil ? state.notesHere : []
    if let bookmark = here.first(where: \.isBookmark) {
      discard(bookmark, saying: "the bookmark is gone")
    } else if !here.isEmpty {
      tell("a note is here: \(key(.note)) changes it, without words it goes")
    } else if let bookmark = newNote(state) {
      keep(bookmark, instead: nil, saying: "bookmark at \(bookmark.time.clock)" + until(bookmark))
      reader.change { $0.endRange() }
    }
  }

  /// Asks for the words of a note, or takes those that were given.
  func askForNote(_ argument: String) {
    guard let draft = shell.screen == .notes ? selectedDraft : draftHere else { return }
    let old = draft.old?.words ?? ""
    guard argument.isEmpty else {
      // Words that are there are not written over without being seen.
      take(argument, for: draft, saying: old.isEmpty ? nil : "added to the note")
      return
    }
    guard old.count <= AppModel.longestLine else {
      tell("this note is too long for one line; it stays as it is", .warning)
      return
    }
    noteDraft = draft
    shell.overlay = .prompt(PromptState(.note(isKept: !old.isEmpty), text: OneLine.joined(old)))
  }

  /// More than this is not edited in one line.
  static var longestLine: Int { 900 }

  func answerNote(_ typed: String) -> String? {
    guard let draft = noteDraft else { return nil }
    noteDraft = nil
    let old = draft.old?.words ?? ""
    let words = OneLine.parted(typed, like: old).trimmed
    if words.isEmpty, let kept = draft.old, !kept.isBookmark {
      discard(kept, saying: "the note is gone: \(SafeText.line(old))")
    } else if words.isEmpty {
      tell("no words, no note")
    } else if words == old, draft.note == draft.old {
      tell("the note is as it was")
    } else {
      keep(words, for: draft, saying: nil)
    }
    return nil
  }

  private func take(_ argument: String, for draft: NoteDraft, saying text: String?) {
    let old = draft.old?.words ?? ""
    keep(old.isEmpty ? argument : old + "\n" + argument, for: draft, saying: text)
  }

  private func keep(_ words: String, for draft: NoteDraft, saying text: String?) {
    var note = draft.note
    note.words = words.asSegment
    let what = draft.old?.isBookmark == false ? "the note is changed" : "note at \(note.time.clock)" + until(note)
    keep(note, instead: draft.old, saying: text ?? what)
    if shell.screen == .reader { reader.change { $0.endRange() } }
  }

  /// The note where one stands, or a new one; on a range it covers it.
  private var draftHere: NoteDraft? {
    guard let state = reader.state, state.place != nil else {
      tell("there is nothing to note here")
      return nil
    }
    if state.rangeStart == nil, let old = state.notesHere.first { return NoteDraft(note: old, old: old) }
    return newNote(state).map { NoteDraft(note: $0) }
  }

  private var selectedDraft: NoteDraft? {
    guard let note = notes.state.selected else {
      tell("there is no note here")
      return nil
    }
    return NoteDraft(note: note, old: note)
  }

  private func newNote(_ state: ReaderState) -> Note? {
    guard let note = state.newNote(state.page(columns: shell.columns, rows: shell.rows)) else {
      tell("this topic has no time")
      return nil
    }
    return note
  }

  private func until(_ note: Note) -> String { note.end.map { "–\($0.clock)" } ?? "" }

  private func key(_ command: Command) -> String {
    shell.keymap.keys(for: command, in: shell.context).first ?? ":" + command.rawValue
  }

  // MARK: From mark to mark

  func jumpBookmark(forward: Bool) {
    guard let state = reader.state else { return }
    let (columns, rows) = (shell.columns, shell.rows)
    guard let move = reader.change({ $0.moveToMark(forward: forward, columns: columns, rows: rows) }) ?? nil else {
      tell(reasonForNoMarks(state))
      return
    }
    let what = move.note.isBookmark ? "bookmark" : SafeText.line(move.note.words)
    let from = move.isWrapped ? ", from the \(forward ? "start" : "end") again" : ""
    tell(move.count == 1 && move.isWrapped ? "the only one: \(what)" : "\(move.number)/\(move.count)\(from): \(what)")
  }

  private func reasonForNoMarks(_ state: ReaderState) -> String {
    if !state.marks.isEmpty { return "no bookmark or note is on what is shown; Esc shows everything" }
    return "no bookmarks or notes in this video: \(key(.toggleBookmark)) bookmarks, \(key(.note)) writes a note"
  }
}

/// A text of several lines as one that can be typed.
enum OneLine {
  /// Stands for a line break, where the text has any.
  private static let mark = " / "

  /// Whether a text of several lines can be told apart again from its one line.
  static func canJoin(_ text: String) -> Bool { !text.contains("\n") || !text.contains(mark) }

  static func joined(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: mark)
  }

  /// What was typed, with the line breaks of a text that had some.
  static func parted(_ typed: String, like text: String) -> String {
    guard text.contains("\n") else { return typed }
    return typed.split(separator: mark, omittingEmptySubsequences: false).joined(separator: "\n")
  }
}

extension String {
  /// As a transcript has it: nothing but text and line breaks, without blanks around it.
  var asSegment: String {
    var bytes: [UInt8] = []
    SafeText.append(utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without blanks and line breaks around it.
  var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
