/// Tables and pages: the CSV and the Markdown that `playhead show` writes, and other people's CSV with times and texts.
enum Tables {
  static func recognises(_ source: Source) -> Bool {
    CSVColumns(source.bytes) != nil || MarkdownPage.recognises(source)
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    if let columns = CSVColumns(source.bytes) {
      var table = CSVTable(source, columns)
      try table.readAll()
      return table.reading()
    }
    var page = MarkdownPage(source)
    page.readAll()
    return page.reading()
  }
}
