import Clients
import Domain
import Fixtures
import Search
import Testing

@testable import Library

@Suite("A first page is taken from an answer without losing a row of it")
struct FirstPageTests {
  /// How many rows all videos of an answer have, after a first page was asked for.
  private func rows(_ word: String, in shelf: SearchingShelf) throws -> (page: Int, videos: Int, rows: Int) {
    let counted = try shelf.store.searching { (connection) throws(LibraryError) in
      let catalog = try Catalog(connection)
      let scope = LibraryQuery.Scope()
      guard case .text(let condition) = LibraryQuery.words(word).ask,
        let expression = MatchExpression(condition, in: scope)
      else { return (0, 0, 0) }
      let question = IndexQuestion(connection: connection, expression: expression)
      let source = IndexSource(question, catalog, catalog.newest, extras: [])
      let page = try source.firstPage(60, momentLimit: 5)
      var (videos, rows) = (0, 0)
      while let hits = try source.next() {
        videos += 1
        rows += hits.count
      }
      return (page.count, videos, rows)
    }
    return try #require(counted)
  }

  @Test("Few rows are no page, and each of them comes once")
  func few() throws {
    let shelf = try SearchingShelf()
    let lines = (0..<30).map { Line(Double($0), nil, nil, "word \($0)") }
    try shelf.put((0..<3).map { .made(id: "V\($0)", speech: lines) })
    #expect(try rows("word", in: shelf) == (0, 3, 90))
    #expect(try rows("7", in: shelf) == (0, 3, 3))
    #expect(try rows("nowhere", in: shelf) == (0, 0, 0))
  }

  @Test("Of very many the newest videos make a page, and each row comes once all the same")
  func many() throws {
    let shelf = try SearchingShelf()
    let lines = (0..<2500).map { Line(Double($0), nil, nil, "word") }
    try shelf.put((0..<3).map { .made(id: "V\($0)", speech: lines) })
    let found = try rows("word", in: shelf)
    #expect(found.page >= 1 && found.videos == 3 && found.rows == 7500)
  }
}
