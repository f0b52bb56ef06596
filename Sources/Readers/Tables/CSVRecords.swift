import Glibc

/// The records of a CSV file one after the other; a quoted field may hold separators, line breaks and doubled quotes.
struct CSVRecords {
  struct Field {
    /// What stands between the quotes, if there are any.
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let isHead: Bool
  private var position = 0
  private var nextLine = 1
  /// The fields of the record that was read last.
  private(set) var fields: [Field] = []
  /// The line it begins in, counted from one.
  private(set) var line = 0
  /// Whether it ends with a line break, and not with the file.
  private(set) var isEnded = false
  /// Whether a quote was met that nothing closes, so that nobody looks through the rest again and again.
  private var hasOpenQuote = false

  /// No table of transcripts has more columns, and a file that is none may have millions.
  private static let mostFields = 100

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, isHead: Bool = false) {
    self.bytes = bytes
    self.separator = separator
    self.isHead = isHead
  }

  /// Reads the next record; false at the end.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    line = nextLine
    repeat {
      let field = readField()
      if fields.count < CSVRecords.mostFields { fields.append(field) }
    } while skipSeparator()
    isEnded = position < bytes.count
    skipLineBreak()
    return true
  }

  private mutating func skipSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func skipLineBreak() {
    guard position < bytes.count else { return }
    nextLine += 1
    position += bytes.has("\r\n", at: position) ? 2 : 1
  }

  private mutating func readField() -> Field {
    if !hasOpenQuote, position < bytes.count, bytes[position] == CSVRecords.quote {
      if let field = quotedField() { return field }
      if isHead { return cutOffField() }
      hasOpenQuote = true
    }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return Field(range: start..<position)
  }

  /// What closes its quote may come behind the end of the head.
  private mutating func cutOffField() -> Field {
    defer { position = bytes.count }
    return Field(range: position..<bytes.count)
  }

  /// Nil where nothing closes the quote: it is then a character like others.
  private mutating func quotedField() -> Field? {
    var field = Field(range: position + 1..<position + 1)
    var search = position + 1
    while let found = bytes.first("\"", in: search..<bytes.count) {
      let next = found + 1
      if next == bytes.count || endsField(bytes[next]) {
        field.range = position + 1..<found
        nextLine += bytes[field.range].count { $0 == 0x0A }
        position = next
        return field
      }
      // A quote in the middle that is not doubled is an error that is easy to forgive.
      let isDoubled = bytes[next] == CSVRecords.quote
      if isDoubled { field.hasDoubledQuotes = true }
      search = isDoubled ? next + 1 : next
    }
    return nil
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }
}
