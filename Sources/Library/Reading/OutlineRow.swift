import Clients
import Domain

/// An outline as the library has it.
struct OutlineRow {
  let id: Int64
  /// The key of its video.
  let video: Int64
  let kind: Outline.Kind
  let file: Int64?
  let made: Int64
  let firstRow: Int64
  let outline: Outline

  static let columns = "id, video, kind, file, made, first_row, count, data"

  init(_ row: Statement) throws(LibraryError) {
    id = row.number(0)
    guard let kind = Outline.Kind(rawValue: row.text(2)), let outline = OutlineCoding.decode(row.text(7)),
      outline.items.count == row.number(6)
    else { throw .damaged("an outline says what cannot be") }
    self.kind = kind
    self.outline = outline
    video = row.number(1)
    file = row.numberIfAny(3)
    made = row.number(4)
    firstRow = row.number(5)
  }

  var layer: Layer { Layer(kind) }
  /// One for each item, and one for the overview.
  var rowCount: Int64 { Int64(outline.items.count) + 1 }

  /// What is found by each of its rows, in their order.
  var texts: [String] { outline.items.map { $0.title + "\n" + $0.text } + [outline.overview] }

  /// All outlines of a video, the newest of each kind first.
  static func all(of video: Int64, _ connection: Connection) throws(LibraryError) -> [OutlineRow] {
    try connection.rows(
      "SELECT \(columns) FROM outline WHERE video = ? ORDER BY made DESC, id",
      video,
      read: { (row) throws(LibraryError) in try OutlineRow(row) }
    )
  }

  static func one(_ id: Int64, _ connection: Connection) throws(LibraryError) -> OutlineRow? {
    try connection.rows(
      "SELECT \(columns) FROM outline WHERE id = ?",
      id,
      read: { (row) throws(LibraryError) in try OutlineRow(row) }
    ).first
  }
}
