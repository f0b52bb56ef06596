/// One line of text being typed.
package struct LineEditor: Equatable, Sendable {
  package private(set) var characters: [Character]
  /// How many characters are before the cursor.
  package private(set) var cursor: Int

  /// Longer than any command or filter; a paste of a book ends here.
  private static let limit = 1000

  package init(_ text: String = "") {
    characters = Array(text.prefix(LineEditor.limit))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var textBeforeCursor: String { String(characters[..<cursor]) }
  package var isEmpty: Bool { characters.isEmpty }

  package mutating func insert(_ text: String) {
    let room = text.filter { !$0.isNewline }.prefix(LineEditor.limit - characters.count)
    characters.insert(contentsOf: room, at: cursor)
    cursor += room.count
    joinMarks()
  }

  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    characters.remove(at: cursor - 1)
    cursor -= 1
    joinMarks()
  }

  package mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
    joinMarks()
  }

  package mutating func deleteWord() {
    while cursor > 0, characters[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, characters[cursor - 1] != " " { deleteBackward() }
  }

  package mutating func clearBeforeCursor() {
    characters.removeFirst(cursor)
    cursor = 0
    joinMarks()
  }

  package mutating func move(by steps: Int) {
    cursor = min(max(0, cursor + steps), characters.count)
  }

  package mutating func moveToStart() { cursor = 0 }
  package mutating func moveToEnd() { cursor = characters.count }

  /// A mark joins the letter before it, also where what stood between them was deleted.
  private mutating func joinMarks() {
    let before = textBeforeCursor
    let joined = Array(text)
    guard joined.count != characters.count else { return }
    characters = joined
    cursor = min(before.count, joined.count)
  }
}
