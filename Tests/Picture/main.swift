import Glibc
import TerminalHarness

/// Reads a tmux capture with styles from standard input and prints it as a picture in SVG.
let arguments = CommandLine.arguments.dropFirst()
guard let columns = arguments.first.flatMap(Int.init), columns > 0 else {
  print("usage: capture-svg COLUMNS [TITLE] < capture > picture.svg")
  exit(2)
}
var rows: [String] = []
while let line = readLine() { rows.append(line) }
var screen = ScreenModel(columns: columns, rows: max(rows.count, 1))
screen.feed("\u{1B}[?7l" + rows.joined(separator: "\r\n"))
print(Picture(of: screen, title: arguments.dropFirst().first ?? "").svg)
