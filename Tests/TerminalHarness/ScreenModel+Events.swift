/// What each event does, besides `CSI`.
extension ScreenModel {
  /// The four places a character set can be put in, and which one is in use.
  struct Charsets: Sendable {
    var places: [UInt8] = Array(repeating: UInt8(ascii: "B"), count: 4)
    var used = 0

    /// The scalar that stands for one under the set in use: line drawing replaces small letters.
    func translated(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      guard places[used] == UInt8(ascii: "0"), (0x5F...0x7E).contains(scalar.value) else { return scalar }
      return Charsets.lineDrawing[Int(scalar.value) - 0x5F]
    }

    private static let lineDrawing = Array(" ◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·".unicodeScalars)
  }

  struct SavedCursor: Sendable {
    var cursor = Position(row: 0, column: 0)
    var style = Style()
    var charsets = Charsets()
    var isOriginRelative = false
  }

  mutating func handle(_ event: SequenceParser.Event) {
    switch event {
    case .text(let scalar): print(charsets.translated(scalar))
    case .control(let byte): control(byte)
    case .stray: print("\u{FFFD}")
    case .escape(let intermediates, let final): escape(intermediates, final)
    case .sequence(let sequence): run(sequence)
    case .string(let introducer, let content):
      strings.append(ScreenModel.name(introducer) + " " + String(decoding: content, as: UTF8.self))
    case .broken(let bytes): unknown.append("broken " + String(decoding: bytes, as: UTF8.self))
    }
  }

  static func name(_ introducer: UInt8) -> String {
    switch introducer {
    case UInt8(ascii: "]"): "OSC"
    case UInt8(ascii: "P"): "DCS"
    case UInt8(ascii: "X"): "SOS"
    case UInt8(ascii: "^"): "PM"
    default: "APC"
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00, 0x7F: break
    case 0x07: bells += 1
    case 0x08: moveTo(row: cursor.row, column: cursor.column - 1)
    case 0x09: tab(1)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveTo(row: cursor.row, column: 0)
    case 0x0E: charsets.used = 1
    case 0x0F: charsets.used = 0
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ intermediates: [UInt8], _ final: UInt8) {
    if let place = intermediates.first {
      designate(place, final)
      return
    }
    switch final {
    case UInt8(ascii: "7"): saveCursor()
    case UInt8(ascii: "8"): restoreCursor()
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      moveTo(row: cursor.row, column: 0)
      lineFeed()
    case UInt8(ascii: "H"): tabStops.insert(cursor.column)
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "c"): reset()
    case UInt8(ascii: "="): modes.hasApplicationKeypad = true
    case UInt8(ascii: ">"): modes.hasApplicationKeypad = false
    case UInt8(ascii: "g"): bells += 1
    case UInt8(ascii: "\\"): break
    default: unknown.append("ESC \(Unicode.Scalar(final))")
    }
  }

  private mutating func designate(_ place: UInt8, _ final: UInt8) {
    switch place {
    case 0x28...0x2B: charsets.places[Int(place - 0x28)] = final
    case UInt8(ascii: "%"): break
    case UInt8(ascii: "#") where final == UInt8(ascii: "8"):
      for row in 0..<rows {
        for column in 0..<columns { grid[row, column] = Grid.Cell(glyph: 0x45) }
      }
    default: unknown.append("ESC \(Unicode.Scalar(place))\(Unicode.Scalar(final))")
    }
  }

  mutating func saveCursor() {
    saved = SavedCursor(
      cursor: cursor,
      style: style,
      charsets: charsets,
      isOriginRelative: modes.isOriginRelative
    )
  }

  mutating func restoreCursor() {
    cursor = clamped(saved.cursor)
    style = saved.style
    charsets = saved.charsets
    modes.isOriginRelative = saved.isOriginRelative
    wrapsNext = false
  }

  private mutating func reset() {
    var fresh = ScreenModel(columns: columns, rows: rows)
    fresh.unknown = unknown
    fresh.requests = requests
    fresh.strings = strings
    fresh.bells = bells
    self = fresh
  }
}

/// Printing and moving.
extension ScreenModel {
  mutating func moveTo(row: Int, column: Int) {
    cursor = clamped(Position(row: row, column: column))
    wrapsNext = false
  }

  mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == bottom {
      grid.scroll(1, top: top, bottom: bottom, style: style.erased)
    } else {
      cursor.row = min(cursor.row + 1, rows - 1)
    }
  }

  mutating func reverseLineFeed() {
    wrapsNext = false
    if cursor.row == top {
      grid.scroll(-1, top: top, bottom: bottom, style: style.erased)
    } else {
      cursor.row = max(cursor.row - 1, 0)
    }
  }

  mutating func tab(_ count: Int) {
    for _ in 0..<min(count, columns) {
      let next = tabStops.filter { $0 > cursor.column }.min() ?? columns - 1
      moveTo(row: cursor.row, column: next)
    }
  }

  mutating func tabBack(_ count: Int) {
    for _ in 0..<min(count, columns) {
      moveTo(row: cursor.row, column: tabStops.filter { $0 < cursor.column }.max() ?? 0)
    }
  }

  mutating func print(_ scalar: Unicode.Scalar) {
    let width = ScalarWidth.columns(scalar)
    guard width > 0 else { return join(scalar) }
    if wrapsNext || cursor.column + width > columns { wrap(width) }
    guard cursor.column + width <= columns else { return }
    if modes.inserts { grid.insertBlanks(width, row: cursor.row, column: cursor.column, style: style.erased) }
    let cell = Grid.Cell(glyph: scalar.value, style: style, columns: UInt8(width))
    grid.place(cell, row: cursor.row, column: cursor.column)
    if width == 2 {
      let half = Grid.Cell(glyph: Clusters.none, style: style, columns: 0)
      grid.blankRight(row: cursor.row, column: cursor.column + 1)
      grid[cursor.row, cursor.column + 1] = half
    }
    lastPrinted = scalar
    advance(width)
  }

  private mutating func wrap(_ width: Int) {
    guard modes.wraps else {
      cursor.column = max(0, columns - width)
      return
    }
    wrapsNext = false
    cursor.column = 0
    lineFeed()
  }

  private mutating func advance(_ width: Int) {
    if cursor.column + width < columns {
      cursor.column += width
    } else {
      cursor.column = columns - 1
      wrapsNext = modes.wraps
    }
  }

  /// Puts a mark on the character before the cursor.
  private mutating func join(_ mark: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    guard column >= 0 else { return }
    if grid[cursor.row, column].columns == 0 { column -= 1 }
    guard column >= 0 else { return }
    grid[cursor.row, column].glyph = clusters.adding(mark, to: grid[cursor.row, column].glyph)
  }
}

extension Grid {
  /// Makes room for the right half of a wide character: a wide one that begins there loses its own right half.
  mutating func blankRight(row: Int, column: Int) {
    if self[row, column].columns == 2, column + 1 < columns {
      self[row, column + 1] = Cell(style: self[row, column + 1].style)
    }
  }
}
