/// Which part of the list of notes is where.
package struct NotesLayout: Equatable, Sendable {
  package let listTop: Int
  package let listRows: Int
  package let timeLeft: Int
  package let textLeft: Int
  /// The columns of words and quote.
  package let textWidth: Int

  package init(_ state: AppState) {
    listTop = 1
    listRows = max(0, state.rows - 2)
    // The marker, the sign, the time.
    timeLeft = 4
    textLeft = timeLeft + state.notes.timeWidth + 2
    textWidth = max(1, state.columns - textLeft - 1)
  }
}
