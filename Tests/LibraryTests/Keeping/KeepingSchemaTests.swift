import Clients
import Testing

@testable import Library

/// A step of the schema that repair does not know of would lose what it brought.
@Suite("Repair knows all there is")
struct KeepingSchemaTests {
  /// Tables that are copied column by column.
  private static let copied = [RebuildTable.notes, .corrections, .sources, .videos, .files]
  /// Those that are made anew from what was read, and the parts of the index.
  private static let remade: Set<String> = [
    "track", "chunk", "outline", "span", "counter", "sqlite_sequence",
    "words", "words_config", "words_content", "words_data", "words_docsize", "words_idx",
  ]

  private let library: TemporaryLibrary

  init() throws {
    library = try TemporaryLibrary()
    try library.put("F1", [])
  }

  private func names(_ sql: String) throws -> Set<String> {
    Set(
      try library.store.reading { (connection) throws(LibraryError) in try connection.rows(sql) { $0.text(0) } } ?? []
    )
  }

  @Test("Every table of the library is one that repair copies or makes anew")
  func tables() throws {
    let tables = try names("SELECT name FROM sqlite_schema WHERE type = 'table'")
    #expect(tables.subtracting(Self.remade) == Set(Self.copied.map(\.name)))
  }

  @Test("Every column of a copied table is copied", arguments: copied.indices)
  func columns(number: Int) throws {
    let table = Self.copied[number]
    #expect(try names("SELECT name FROM pragma_table_info('\(table.name)')") == Set(table.columns))
    #expect(table.texts.isSubset(of: table.columns))
  }
}
