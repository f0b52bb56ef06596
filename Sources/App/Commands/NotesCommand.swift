import Clients
import Domain
import Files
import Models
import Text
import Writers

/// `playhead notes`: a person's own marks, to read, to keep elsewhere, to work on.
@MainActor
struct NotesCommand {
  let request: NotesRequest
  let shelf: Shelf

  func run() throws(Options.Problem) -> Int32 {
    let notes = try notes()
    switch request.form {
    case .text: for note in notes { Output.write(NotesCommand.line(note)) }
    case .markdown: NotesMarkdown.write(notes) { Output.write($0) }
    case .json: Reports.notes(notes) { Output.write($0) }
    case .jsonl: Reports.notes(notes, isLines: true) { Output.write($0) }
    }
    return notes.isEmpty ? ExitCode.nothingFound : ExitCode.done
  }

  private func notes() throws(Options.Problem) -> [Note] {
    do throws(LibraryError) {
      guard !request.targets.isEmpty else { return try shelf.holdings.notes.notes(nil) }
      var all: [Note] = []
      for target in request.targets { all += try shelf.holdings.notes.notes(try id(target)) }
      return all
    } catch {
      throw Options.Problem(error)
    }
  }

  /// A file's notes are under the id of its content.
  private func id(_ word: String) throws(LibraryError) -> VideoID {
    try shelf.id(of: word)
  }

  /// What stands before the first two blanks opens at the note.
  private static func line(_ note: Note) -> String {
    let quote = SafeText.line(note.quote)
    let words = SafeText.line(note.words)
    let text = note.isBookmark ? quote : quote.isEmpty ? words : "\(words)  (\(quote))"
    return "\(SafeText.line(note.moment.description))  \(note.isBookmark ? "*" : "+")  \(text)\n"
  }
}
