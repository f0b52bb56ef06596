import Domain
import Text

/// The views of a video as tabs at the right end of the header, in as many words as leave room for its title.
package struct TabBar: Equatable, Sendable {
  package struct Tab: Equatable, Sendable {
    package let view: View
    package let text: String
    /// The first column, and the one behind the last.
    package let left: Int
    package let right: Int
  }

  package let tabs: [Tab]
  package var left: Int { tabs.first?.left ?? 0 }

  package init(_ reader: ReaderState, columns: Int) {
    let title = min(20, Columns.of(reader.recording.video.title)) + 3
    let full = View.allCases.map { ($0, "\($0.rawValue) \($0.name)") }
    let short = full.map { $0.0 == reader.view ? $0 : ($0.0, "\($0.0.rawValue)") }
    let choice = [full, short].first { TabBar.width($0) + title <= columns } ?? full.filter { $0.0 == reader.view }
    var left = max(0, columns - TabBar.width(choice))
    tabs = choice.map { view, name in
      let text = view == reader.view ? "[\(name)]" : " \(name) "
      defer { left += text.utf8.count }
      return Tab(view: view, text: text, left: left, right: left + text.utf8.count)
    }
  }

  private static func width(_ names: [(View, String)]) -> Int {
    names.reduce(0) { $0 + $1.1.utf8.count + 2 }
  }
}
