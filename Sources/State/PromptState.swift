/// A question answered on the last row.
package struct PromptState: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case goToTime, filter, search
    /// Words to look for in the whole library.
    case searchLibrary
    /// What is to be imported.
    case folder
    /// A title of one's own.
    case title
    /// Where an export goes; the format is its name on the command line.
    case exportTo(String)
    /// The words of a note; whether there are some already.
    case note(isKept: Bool)
    /// Another text for a segment; whether it has several lines.
    case correction(hasLines: Bool)

    /// Whether what is typed is looked for with every letter.
    package var isLookedForAtOnce: Bool { self == .search || self == .filter || self == .searchLibrary }

    package var isPath: Bool {
      switch self {
      case .folder, .exportTo: true
      default: false
      }
    }
  }

  package let kind: Kind
  package var editor: LineEditor
  /// What was typed before it was replaced by an older line of the history.
  package var recall = Recall()
  /// What is wrong with the answer so far.
  package var complaint: String?
  /// What a path may go on with.
  package var choices: [String] = []

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  package var label: String {
    switch kind {
    case .goToTime: "go to"
    case .filter: "filter"
    case .search: "search"
    case .searchLibrary: "search all"
    case .folder: "add"
    case .title: "title"
    case .exportTo(let format): "export \(format) to"
    case .note: "note"
    case .correction: "correct"
    }
  }
}
