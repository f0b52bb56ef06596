package import Commands
package import Domain
import Text

/// A list one picks from by typing: help, the palette, the themes.
package struct MenuState: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case help, palette, themes, formats, corrections }

  package struct Item: Equatable, Sendable {
    /// What is shown at the left: keys, or a name.
    package var label: String
    package var name: String
    package var help: String
    package var section: String
    package var action: Action

    package init(label: String, name: String, help: String, section: String, action: Action) {
      self.label = label
      self.name = name
      self.help = help
      self.section = section
      self.action = action
    }
  }

  package enum Action: Equatable, Sendable {
    case run(Command)
    case theme(String)
    /// A format to export as.
    case format(String)
    /// A segment to go to.
    case segment(Track, Int)
  }

  package let kind: Kind
  package private(set) var editor = LineEditor()
  package private(set) var items: [Item]
  package private(set) var selected = 0
  package private(set) var top = 0
  /// What was in force when the menu opened; `Esc` returns to it.
  package let original: String?
  private let all: [Item]

  package init(kind: Kind, items: [Item], selecting name: String? = nil) {
    self.kind = kind
    all = items
    self.items = items
    original = name
    selected = items.firstIndex { $0.name == name } ?? 0
  }

  /// The columns the widest label takes; the list does not move while one types.
  package var labelWidth: Int { all.reduce(0) { max($0, Columns.of($1.label)) } }

  package var selectedItem: Item? { items.indices.contains(selected) ? items[selected] : nil }

  package mutating func edit(_ change: (inout LineEditor) -> Void) {
    let before = editor.text
    change(&editor)
    if editor.text != before { filter() }
  }

  package mutating func move(by steps: Int) {
    guard !items.isEmpty else { return }
    selected = min(max(0, selected + steps), items.count - 1)
  }

  package mutating func select(_ index: Int) {
    if items.indices.contains(index) { selected = index }
  }

  /// Brings the selected item into sight of so many rows.
  package mutating func settle(rows: Int) {
    guard rows > 0 else { return }
    top = min(top, selected)
    top = max(top, selected - rows + 1)
    top = max(0, min(top, items.count - rows))
  }

  private mutating func filter() {
    // A command with its argument still shows the command.
    let words = editor.text.split(separator: " ").map { Word(typed: String($0), folded: Folding.folded(String($0))) }
    selected = 0
    top = 0
    guard !words.isEmpty else {
      items = all
      return
    }
    let ranked = all.enumerated().compactMap { index, item in
      MenuState.rank(item, words).map { (rank: $0, index: index, item: item) }
    }
    items = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.item)
    if items.isEmpty, kind == .palette, words.count > 1 {
      items = all.filter { $0.name == words[0].folded }
    }
  }

  /// A word to look for: keys are told apart by capitals, everything else is not.
  private struct Word {
    var typed: String
    var folded: String
  }

  /// How well an item answers the words; less is better, nil is not at all.
  private static func rank(_ item: Item, _ words: [Word]) -> Int? {
    let keys = item.label.split(separator: " ").map(String.init)
    let name = Folding.folded(item.name)
    let text = Folding.folded(item.help + " " + item.section)
    var total = 0
    for (typed, word) in words.map({ ($0.typed, $0.folded) }) {
      if name == word || keys.contains(typed) {
        total += 0
      } else if name.hasPrefix(word) || keys.contains(where: { Folding.folded($0) == word }) {
        total += 1
      } else if name.contains("-" + word) {
        total += 2
      } else if name.contains(word) {
        total += 3
      } else if text.contains(word) {
        total += 4
      } else if isScattered(word, in: name) {
        total += 5
      } else {
        return nil
      }
    }
    return total
  }

  /// Whether the letters come in this order, with others between.
  private static func isScattered(_ word: String, in name: String) -> Bool {
    guard word.count > 1 else { return false }
    var rest = name[...]
    for letter in word {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }
}
