/// What each `CSI` does.
extension ScreenModel {
  mutating func run(_ sequence: ControlSequence) {
    let isPlain = sequence.marker == 0 && sequence.intermediate == 0
    if isPlain && (moves(sequence) || edits(sequence)) { return }
    switch sequence.kind {
    case "m":
      for code in style.apply(sequence.parameters) { unknown.append("SGR \(code)") }
    case "r": setRegion(sequence)
    case "h", "l", "?h", "?l": setModes(sequence)
    case "s": saveCursor()
    case "u": restoreCursor()
    case "g": clearTabs(sequence)
    case "!p": softReset()
    case "c", ">c", "=c", "?m", "n", "?n", ">q", "x", "$p", "?$p", "?u": requests.append(sequence.description)
    // Cursor shapes, window titles, key modes, scroll lock lights: nothing that shows in a cell.
    case " q", "t", "?c", ">m", ">n", ">u", "<u", "=u", ">p", "?r", "?s", "q": break
    default: unknown.append(sequence.description)
    }
  }

  private mutating func moves(_ sequence: ControlSequence) -> Bool {
    let count = sequence.count(0)
    let origin = modes.isOriginRelative ? top : 0
    switch sequence.final {
    case UInt8(ascii: "A"): moveVertically(-count)
    case UInt8(ascii: "B"), UInt8(ascii: "e"): moveVertically(count)
    case UInt8(ascii: "C"), UInt8(ascii: "a"): moveTo(row: cursor.row, column: cursor.column + count)
    case UInt8(ascii: "D"): moveTo(row: cursor.row, column: cursor.column - count)
    case UInt8(ascii: "E"):
      moveVertically(count)
      cursor.column = 0
    case UInt8(ascii: "F"):
      moveVertically(-count)
      cursor.column = 0
    case UInt8(ascii: "G"), UInt8(ascii: "`"): moveTo(row: cursor.row, column: count - 1)
    case UInt8(ascii: "H"), UInt8(ascii: "f"): moveTo(row: origin + count - 1, column: sequence.count(1) - 1)
    case UInt8(ascii: "I"): tab(count)
    case UInt8(ascii: "Z"): tabBack(count)
    case UInt8(ascii: "d"): moveTo(row: origin + count - 1, column: cursor.column)
    default: return false
    }
    return true
  }

  /// Moves up or down and stops at the edge of the scroll region.
  private mutating func moveVertically(_ count: Int) {
    let first = cursor.row >= top ? top : 0
    let last = cursor.row <= bottom ? bottom : rows - 1
    moveTo(row: min(max(cursor.row + count, first), last), column: cursor.column)
  }

  private mutating func edits(_ sequence: ControlSequence) -> Bool {
    let count = sequence.count(0)
    let (row, column) = (cursor.row, cursor.column)
    switch sequence.final {
    case UInt8(ascii: "@"): grid.insertBlanks(count, row: row, column: column, style: style.erased)
    case UInt8(ascii: "P"): grid.deleteCells(count, row: row, column: column, style: style.erased)
    case UInt8(ascii: "X"):
      grid.erase(row: row, from: column, to: min(columns, column + count), style: style.erased)
    case UInt8(ascii: "J"): eraseScreen(sequence.raw(0))
    case UInt8(ascii: "K"): eraseLine(sequence.raw(0))
    case UInt8(ascii: "L"): scrollFromCursor(-count)
    case UInt8(ascii: "M"): scrollFromCursor(count)
    case UInt8(ascii: "S"): grid.scroll(count, top: top, bottom: bottom, style: style.erased)
    case UInt8(ascii: "T"): grid.scroll(-count, top: top, bottom: bottom, style: style.erased)
    case UInt8(ascii: "b"): repeatLast(count)
    default: return false
    }
    wrapsNext = sequence.final == UInt8(ascii: "b") && wrapsNext
    return true
  }

  private mutating func scrollFromCursor(_ count: Int) {
    guard (top...bottom).contains(cursor.row) else { return }
    grid.scroll(count, top: cursor.row, bottom: bottom, style: style.erased)
  }

  private mutating func repeatLast(_ count: Int) {
    guard let lastPrinted else { return }
    for _ in 0..<min(count, columns * rows) { print(lastPrinted) }
  }

  private mutating func eraseScreen(_ what: Int) {
    switch what {
    case 0:
      eraseLine(0)
      eraseRows(cursor.row + 1..<rows)
    case 1:
      eraseLine(1)
      eraseRows(0..<cursor.row)
    case 2, 3: eraseRows(0..<(what == 2 ? rows : 0))
    default: unknown.append("CSI \(what)J")
    }
  }

  private mutating func eraseRows(_ range: Range<Int>) {
    for row in range { grid.erase(row: row, from: 0, to: columns, style: style.erased) }
  }

  private mutating func eraseLine(_ what: Int) {
    let range: Range<Int>
    switch what {
    case 0: range = cursor.column..<columns
    case 1: range = 0..<cursor.column + 1
    case 2: range = 0..<columns
    default:
      unknown.append("CSI \(what)K")
      return
    }
    grid.erase(row: cursor.row, from: range.lowerBound, to: range.upperBound, style: style.erased)
  }

  private mutating func setRegion(_ sequence: ControlSequence) {
    let first = sequence.count(0) - 1
    let last = min(sequence.count(1, standing: rows), rows) - 1
    guard first < last || (first == last && rows == 1) else { return }
    top = max(first, 0)
    bottom = last
    moveTo(row: modes.isOriginRelative ? top : 0, column: 0)
  }

  private mutating func clearTabs(_ sequence: ControlSequence) {
    switch sequence.raw(0) {
    case 0: tabStops.remove(cursor.column)
    case 3: tabStops = []
    default: unknown.append(sequence.description)
    }
  }

  private mutating func softReset() {
    style = Style()
    charsets = Charsets()
    top = 0
    bottom = rows - 1
    modes.showsCursor = true
    modes.inserts = false
    modes.isOriginRelative = false
    modes.sendsApplicationArrows = false
    modes.hasApplicationKeypad = false
  }
}

/// `SM`, `RM`, `DECSET` and `DECRST`.
extension ScreenModel {
  private mutating func setModes(_ sequence: ControlSequence) {
    let isOn = sequence.final == UInt8(ascii: "h")
    for index in sequence.parameters.indices {
      let mode = sequence.raw(index)
      let isKnown = sequence.marker == 0 ? setPlainMode(mode, isOn) : setPrivateMode(mode, isOn)
      if !isKnown { unknown.append("mode \(sequence.marker == 0 ? "" : "?")\(mode)") }
    }
  }

  private mutating func setPlainMode(_ mode: Int, _ isOn: Bool) -> Bool {
    switch mode {
    case 4: modes.inserts = isOn
    // Keyboard lock, new-line mode off, and the cursor's look in screen and tmux.
    case 2, 20, 34: break
    default: return false
    }
    return true
  }

  private mutating func setPrivateMode(_ mode: Int, _ isOn: Bool) -> Bool {
    switch mode {
    case 1: modes.sendsApplicationArrows = isOn
    case 6:
      modes.isOriginRelative = isOn
      moveTo(row: isOn ? top : 0, column: 0)
    case 7:
      modes.wraps = isOn
      wrapsNext = false
    case 25: modes.showsCursor = isOn
    case 47, 1047: showAlternate(isOn, clearing: mode == 1047 && !isOn)
    case 1048: if isOn { saveCursor() } else { restoreCursor() }
    case 1049: switchScreen(isOn)
    case 9, 1000, 1001, 1002, 1003, 1005, 1006, 1015, 1016:
      if isOn { modes.mouse.insert(mode) } else { modes.mouse.remove(mode) }
    case 1004: modes.reportsFocus = isOn
    case 2004: modes.reportsPaste = isOn
    // Columns, scrolling, colours, cursor blink, meta keys, alternate scroll, synchronised output: nothing in a cell.
    case 3, 4, 5, 8, 12, 13, 40, 45, 1007, 1034, 1036, 1039, 2026, 2031: break
    default: return false
    }
    return true
  }

  private mutating func switchScreen(_ toAlternate: Bool) {
    if toAlternate {
      saveCursor()
      showAlternate(true, clearing: true)
    } else {
      showAlternate(false, clearing: false)
      restoreCursor()
    }
  }

  private mutating func showAlternate(_ toAlternate: Bool, clearing: Bool) {
    if clearing && !toAlternate && modes.isAlternate { grid = Grid(columns: columns, rows: rows) }
    if toAlternate != modes.isAlternate { swap(&grid, &otherGrid) }
    modes.isAlternate = toAlternate
    if clearing && toAlternate { grid = Grid(columns: columns, rows: rows) }
    wrapsNext = false
  }
}
