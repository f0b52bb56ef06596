/// A question answered on the last row.
package struct PromptState: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case goToTime, filter }

  package let kind: Kind
  package var editor: LineEditor
  /// What is wrong with the answer so far.
  package var complaint: String?

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  package var label: String { kind == .goToTime ? "go to" : "filter" }
}
