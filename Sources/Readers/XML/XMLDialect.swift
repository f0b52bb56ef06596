/// A kind of transcript in XML, read to the end of its root element.
protocol XMLDialect {
  static var format: Format { get }
  var xml: XMLReader { get }
  var reading: Reading { get set }
  /// How many segments there are so far.
  var count: Int { get }
  /// What a file of this kind should hold, for the message that it does not.
  static var expected: String { get }

  mutating func readDocument() throws(XMLProblem)
  /// The reading with all segments; nothing is read after it.
  consuming func finish() -> Reading
}

extension XMLDialect {
  /// Reads all there is; a problem after the first segment costs only what comes after it.
  consuming func read(isHead: Bool) throws(ReadingError) -> Reading {
    do {
      try readDocument()
    } catch {
      var lines = XMLLines(xml.bytes)
      let line = lines.line(at: error.offset)
      guard count > 0 || isHead else {
        throw .malformed(Self.format, line: line, column: lines.column(at: error.offset), error.what)
      }
      if !isHead { reading.drops.add(line: line, "\(error.what), the rest of the file is left out") }
    }
    guard count > 0 || isHead else {
      throw .malformed(Self.format, line: 1, column: 1, "\(Self.expected) was expected, and none was found")
    }
    return finish()
  }
}
