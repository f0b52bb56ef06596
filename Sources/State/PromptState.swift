/// A question answered on the last row.
package struct PromptState: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case goToTime, filter, search }

  package let kind: Kind
  package var editor: LineEditor
  /// What was typed before it was replaced by an older line of the history.
  package var recall = Recall()
  /// What is wrong with the answer so far.
  package var complaint: String?

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  package var label: String {
    switch kind {
    case .goToTime: "go to"
    case .filter: "filter"
    case .search: "search"
    }
  }
}
