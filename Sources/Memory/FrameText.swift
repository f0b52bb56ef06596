package import Canvas

/// A frame as plain text: what is written, then what it means and what it lies on, a letter a cell.
///
/// Looks are left out, so that another colour changes nothing here.
package enum FrameText {
  /// Only what is written.
  package static func text(_ frame: Frame) -> String {
    lines(frame).map { "|\($0)|\n" }.joined()
  }

  /// Text, roles (a capital where it is bold), grounds, and the cursor.
  package static func whole(_ frame: Frame, name: String = "") -> String {
    let size = frame.grid.size
    let cursor = "cursor \(frame.cursor.row),\(frame.cursor.column)" + (frame.showsCursor ? " shown" : "")
    var whole = "frame \(size.columns)x\(size.rows) \(cursor)" + (name.isEmpty ? "" : " \(name)") + "\n"
    whole += lines(frame).map { trimmed("|" + $0) }.joined()
    var used: Set<Role> = []
    whole += block(frame, mark: "~") { cell in
      if cell.base != 0x20 { used.insert(cell.role) }
      let letter = letter(cell.role)
      return cell.isStrong ? letter.uppercased() : letter
    }
    whole += block(frame, mark: ":") { ground($0.ground) }
    let legend = Role.allCases.filter(used.contains).map { "\(letter($0)) \($0)" }
    return whole + legend.joined(separator: ", ") + "; . page, b bar, p popup, s selection\n"
  }

  private static func lines(_ frame: Frame) -> [String] {
    (0..<frame.grid.size.rows).map { row in
      frame.grid.withRow(row) { cells in
        var scalars = String.UnicodeScalarView()
        for cell in cells where cell.width > 0 {
          for value in [cell.base, cell.marks.0, cell.marks.1, cell.marks.2] where value != 0 {
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
          }
        }
        return String(scalars)
      }
    }
  }

  /// A letter for each column; a blank one on a plain ground says nothing and is left blank.
  private static func block(_ frame: Frame, mark: String, letter: (Cell) -> String) -> String {
    (0..<frame.grid.size.rows).map { row in
      let letters = frame.grid.withRow(row) { cells in
        cells.map { $0.base == 0x20 && $0.ground == .page ? " " : letter($0) }.joined()
      }
      return trimmed(mark + letters)
    }.joined()
  }

  /// Blanks at the end of a line are seen by nobody and only make a file larger.
  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private static func letter(_ role: Role) -> String {
    switch role {
    case .text: "t"
    case .secondary: "d"
    case .faint: "f"
    case .title: "h"
    case .activeTab: "a"
    case .focus: "o"
    case .key: "k"
    case .speech: "s"
    case .scene: "v"
    case .chapter: "c"
    case .topic: "i"
    case .match: "m"
    case .currentMatch: "n"
    case .mark: "b"
    case .ready: "r"
    case .working: "w"
    case .failed: "x"
    case .warning: "y"
    case .error: "e"
    case .speaker1: "1"
    case .speaker2: "2"
    case .speaker3: "3"
    case .speaker4: "4"
    case .speaker5: "5"
    case .speaker6: "6"
    }
  }

  private static func ground(_ ground: Ground) -> String {
    switch ground {
    case .page: "."
    case .bar: "b"
    case .popup: "p"
    case .selection: "s"
    }
  }
}
