import TerminalHarness

/// A screen as an SVG: a window frame and the cells on a grid that any monospaced font keeps.
struct Picture {
  private let screen: ScreenModel
  private let title: String
  /// What most cells stand on, so that the frame belongs to the program's theme.
  private let background: String

  /// DejaVu Sans Mono's advance and line at 14 pixels, so that box lines meet.
  private let cellWidth = 8.43
  private let cellHeight = 16.5
  private let fontSize = 14.0
  private let margin = 14.0
  private let titleHeight = 30.0

  init(of screen: ScreenModel, title: String) {
    self.screen = screen
    self.title = title
    var counts: [String: Int] = [:]
    for row in 0..<screen.rows {
      for cell in screen.cells(row: row) { counts[Palette.colors(of: cell.style).background, default: 0] += 1 }
    }
    background = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? Palette.background
  }

  var svg: String {
    let width = Double(screen.columns) * cellWidth + 2 * margin
    let height = Double(screen.rows) * cellHeight + 2 * margin + titleHeight
    var parts = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(number(width))" height="\#(number(height))" "#
        + #"viewBox="0 0 \#(number(width)) \#(number(height))">"#,
      #"<rect width="100%" height="100%" rx="9" fill="\#(background)"/>"#,
    ]
    parts += frame(width: width)
    parts.append(
      #"<g font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK JP', Menlo, Consolas, monospace" "#
        + #"font-size="\#(number(fontSize))" xml:space="preserve">"#
    )
    for row in 0..<screen.rows { parts += draw(row: row) }
    parts += ["</g>", "</svg>"]
    return parts.joined(separator: "\n")
  }

  private func frame(width: Double) -> [String] {
    let buttons = ["#ff5f57", "#febc2e", "#28c840"].enumerated().map { index, color in
      #"<circle cx="\#(20 + 20 * index)" cy="17" r="6" fill="\#(color)"/>"#
    }
    let caption =
      #"<text x="\#(number(width / 2))" y="21" text-anchor="middle" font-family="sans-serif" font-size="12" "#
      + #"fill="\#(Palette.caption)">\#(escaped(title))</text>"#
    return buttons + [caption]
  }

  private func draw(row: Int) -> [String] {
    let runs = Run.all(in: screen.cells(row: row))
    let top = titleHeight + margin + Double(row) * cellHeight
    return runs.compactMap { rectangle($0, top: top) } + runs.compactMap { text($0, top: top) }
  }

  private func rectangle(_ run: Run, top: Double) -> String? {
    let color = Palette.colors(of: run.style).background
    guard color != background else { return nil }
    // Half a pixel more on each side, or the joints shine through.
    return #"<rect x="\#(number(left(run.column)))" y="\#(number(top))" "#
      + #"width="\#(number(Double(run.columns) * cellWidth + 0.3))" height="\#(number(cellHeight + 0.3))" "#
      + #"fill="\#(color)"/>"#
  }

  private func text(_ run: Run, top: Double) -> String? {
    let isBlank = run.text.allSatisfy { $0 == " " }
    guard !isBlank || !run.style.attributes.isDisjoint(with: [.underline, .struck]) else { return nil }
    return #"<text x="\#(number(left(run.column)))" y="\#(number(top + cellHeight * 0.76))" "#
      + #"textLength="\#(number(Double(run.columns) * cellWidth))" lengthAdjust="spacingAndGlyphs" "#
      + #"fill="\#(Palette.colors(of: run.style).foreground)"\#(look(run.style))>\#(escaped(run.text))</text>"#
  }

  private func look(_ style: Style) -> String {
    var look = ""
    if style.attributes.contains(.bold) { look += #" font-weight="bold""# }
    if style.attributes.contains(.italic) { look += #" font-style="italic""# }
    if style.attributes.contains(.dim) { look += #" opacity="0.6""# }
    if style.attributes.contains(.underline) { look += #" text-decoration="underline""# }
    if style.attributes.contains(.struck) { look += #" text-decoration="line-through""# }
    return look
  }

  private func left(_ column: Int) -> Double {
    margin + Double(column) * cellWidth
  }

  /// Two decimals at most.
  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    guard hundredths % 100 != 0 else { return String(hundredths / 100) }
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.count == 1 ? "0" + fraction : fraction)
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

/// Neighbouring cells that look alike.
private struct Run {
  var column: Int
  var columns: Int
  var text: String
  var style: Style
  /// Whether it may grow: all others stand alone, at their own column.
  var isPlain: Bool

  /// Whether a scalar is one cell wide in every monospaced font and is not moved by what stands beside it.
  private static func staysInOrder(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x590 || (0x1E00..<0x2600).contains(scalar.value)
  }

  static func all(in cells: [ScreenModel.Cell]) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() where cell.columns > 0 {
      let isPlain = cell.columns == 1 && cell.text.unicodeScalars.allSatisfy(staysInOrder)
      if let last = runs.last, last.style == cell.style, last.isPlain, isPlain {
        runs[runs.count - 1].columns += 1
        runs[runs.count - 1].text += cell.text
      } else {
        let run = Run(column: column, columns: cell.columns, text: cell.text, style: cell.style, isPlain: isPlain)
        runs.append(run)
      }
    }
    return runs
  }
}
