import Canvas
import State

/// A list one picks from by typing.
struct MenuBox {
  let menu: MenuState
  let state: AppState
  let layout: MenuLayout

  init(_ menu: MenuState, _ state: AppState) {
    self.menu = menu
    self.state = state
    layout = MenuLayout(menu, columns: state.columns, rows: state.rows)
  }

  func draw(on frame: inout Frame) {
    let area = Rect(top: layout.top, left: layout.left, rows: layout.height, columns: layout.width)
    let border = Pen(.focus, on: .popup)
    if layout.hasFrame {
      frame.grid.box(area, title: title, pen: border)
      let count = Span(" \(menu.items.count) ", Pen(.secondary, on: .popup))
      frame.grid.write([count], row: area.bottom - 1, endingAt: area.right - 2)
      let keys = Span(" \(advice) ", Pen(.secondary, on: .popup))
      frame.grid.write([keys], row: area.bottom - 1, column: area.left + 2, end: area.right - 6)
    } else {
      frame.grid.clear(area, ground: .popup)
    }
    let inset = layout.hasFrame ? 1 : 0
    let (left, right) = (area.left + inset, area.right - inset)
    let top = area.top + inset
    drawInput(row: top, left: left, right: right, on: &frame)
    if menu.items.isEmpty {
      frame.grid.write(emptyText, row: top + 1, column: left + 2, end: right, pen: Pen(.secondary, on: .popup))
    }
    for offset in 0..<max(0, min(layout.itemRows, menu.items.count - menu.top)) {
      draw(menu.items[menu.top + offset], index: menu.top + offset, row: top + 1 + offset, left, right, on: &frame.grid)
    }
  }

  private func drawInput(row: Int, left: Int, right: Int, on frame: inout Frame) {
    let sign = menu.kind == .palette ? ":" : "/"
    let pen = Pen(.key, on: .popup, strong: true)
    let start = frame.grid.write(sign, row: row, column: left + 1, end: right, pen: pen) + 1
    EditorLine(menu.editor).draw(row: row, from: start, to: right - 1, ground: .popup, on: &frame)
    if menu.editor.isEmpty {
      frame.grid.write(invitation, row: row, column: start, end: right - 1, pen: Pen(.secondary, on: .popup))
    }
  }

  private func draw(_ item: MenuState.Item, index: Int, row: Int, _ left: Int, _ right: Int, on grid: inout Grid) {
    let isSelected = index == menu.selected
    let ground: Ground = isSelected ? .selection : .popup
    grid.clear(Rect(top: row, left: left, rows: 1, columns: right - left), ground: ground)
    if isSelected { grid.write(">", row: row, column: left, end: right, pen: Pen(.focus, on: ground, strong: true)) }
    let isWide = right - left >= 56
    let keysWidth =
      switch menu.kind {
      case .themes: 0
      case .corrections, .formats: menu.labelWidth + 3
      case .help, .palette: isWide ? min(20, menu.labelWidth + 2) : 11
      }
    let nameWidth =
      switch menu.kind {
      case .themes: 28
      case .corrections, .formats: 0
      case .help, .palette: isWide ? 18 : 0
      }
    let section = sectionBeginning(at: index)
    let end =
      section.isEmpty || !isWide
      ? right
      : grid.write(
        [Span(section + " ", Pen(.topic, on: ground, strong: true))],
        row: row,
        endingAt: right
      )
    var column = left + 2
    if keysWidth > 0 {
      let keys = item.label.split(separator: "  ").flatMap {
        [Span(String($0), Pen(.key, on: ground, strong: true)), Span("  ", Pen(.text, on: ground))]
      }
      grid.write(keys, row: row, column: column, end: column + keysWidth - 1)
      column += keysWidth
    }
    if nameWidth > 0 {
      let last = min(right, column + nameWidth - 1)
      grid.write(item.name, row: row, column: column, end: last, pen: Pen(.text, on: ground, strong: isSelected))
      column += nameWidth
    }
    grid.write(item.help, row: row, column: column, end: end, pen: Pen(.secondary, on: ground))
  }

  /// The section whose first entry this is; a filtered list is in another order and has none.
  private func sectionBeginning(at index: Int) -> String {
    guard menu.editor.isEmpty, menu.kind == .help else { return "" }
    let section = menu.items[index].section
    return index == 0 || menu.items[index - 1].section != section ? section : ""
  }

  private var title: String {
    switch menu.kind {
    case .help: "Help"
    case .palette: "Commands"
    case .themes: "Themes"
    case .formats: "Export as"
    case .corrections: "Corrections"
    }
  }

  private var advice: String {
    switch menu.kind {
    case .help, .palette: "Enter runs · Esc closes"
    case .formats: "Enter picks · Esc closes"
    case .corrections: "Enter goes there · Esc closes"
    case .themes: "Enter keeps · Esc goes back"
    }
  }

  private var invitation: String {
    switch menu.kind {
    case .help, .formats, .corrections: "type to filter"
    case .palette: state.screen == .reader ? "a command, or a time: 1:30  45%  #3" : "a command"
    case .themes: "type to filter"
    }
  }

  private var emptyText: String {
    switch menu.kind {
    case .themes: "no theme has this in its name"
    case .corrections: "no correction has this in it"
    case .help, .palette, .formats: "nothing here is called that"
    }
  }
}

/// A line being typed, with the cursor in sight.
struct EditorLine {
  let editor: LineEditor

  init(_ editor: LineEditor) {
    self.editor = editor
  }

  func draw(row: Int, from start: Int, to end: Int, ground: Ground, on frame: inout Frame) {
    let room = max(1, end - start - 1)
    var before = editor.textBeforeCursor
    // What is typed beyond the room pushes the beginning out of sight.
    while Span(before).columns > room, !before.isEmpty { before.removeFirst() }
    let after = String(editor.text.dropFirst(editor.textBeforeCursor.count))
    let pen = Pen(.text, on: ground)
    let cursor = frame.grid.write(before, row: row, column: start, end: end, pen: pen, ellipsis: false)
    frame.grid.write(after, row: row, column: cursor, end: end, pen: pen)
    frame.cursor = Position(row: row, column: min(cursor, max(0, end - 1)))
    frame.showsCursor = true
  }
}
