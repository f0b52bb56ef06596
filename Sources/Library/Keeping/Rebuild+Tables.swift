import Clients
import Domain

extension Rebuild {
  /// Returns how many rows were saved.
  mutating func copy(_ table: RebuildTable) throws(LibraryError) -> Int {
    try copy(table) { (_: [Salvage.Value]) throws(LibraryError) in }
  }

  /// The same for rows that need something to be there before them.
  private mutating func copy(
    _ table: RebuildTable,
    preparing prepare: ([Salvage.Value]) throws(LibraryError) -> Void
  ) throws(LibraryError) -> Int {
    let (rows, isDamaged) = try salvage.rows(of: table.name, table.columns)
    var saved = 0
    for row in rows {
      try prepare(row)
      if try insert(row, into: table) { saved += 1 }
    }
    if isDamaged || saved < rows.count { result.lost.append("some of the \(table.what)") }
    return saved
  }

  /// False where the row is not one that can be.
  private func insert(_ row: [Salvage.Value], into table: RebuildTable) throws(LibraryError) -> Bool {
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try connection.statement(
      "INSERT OR IGNORE INTO \(table.name)(\(table.columns.joined(separator: ", "))) VALUES (\(places))"
    )
    for (index, (column, value)) in zip(table.columns, row).enumerated() {
      if let text = value.text, table.texts.contains(column) {
        statement.bind(text.harmless, at: index + 1)
      } else {
        value.bind(to: statement, at: index + 1)
      }
    }
    defer { statement.reset() }
    do {
      while try statement.step() {}
      return connection.changes > 0
    } catch {
      // A row that belongs to nothing is not kept; a full disk is another matter.
      guard case .unusable = error else { throw error }
      return false
    }
  }

  /// Also those of which only the name is left.
  mutating func copyVideos() throws(LibraryError) -> Int {
    var titles: [Int64: String] = [:]
    let connection = connection
    var saved = try copy(.videos) { (row: [Salvage.Value]) throws(LibraryError) in
      guard row.count > 4, let key = row[0].number, let source = row[2].number else { return }
      titles[key] = (row[4].text ?? row[3].text ?? row[1].text)?.harmlessLine
      try Rebuild.standIn(source, in: connection)
    }
    for (key, id) in try videoNames() where titles[key] == nil {
      let source = try connection.number("SELECT id FROM source ORDER BY id LIMIT 1") ?? 1
      try Rebuild.standIn(source, in: connection)
      try connection.run(
        "INSERT OR IGNORE INTO video(key, id, source, title, status, added, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
        key,
        id,
        source,
        id,
        Video.Status.local.rawValue,
        WallClock.milliseconds,
        WallClock.milliseconds
      )
      titles[key] = id
      saved += connection.changes
    }
    self.titles = titles
    return saved
  }

  /// Makes a source where it is lost, so that its videos have one.
  private static func standIn(_ source: Int64, in connection: Connection) throws(LibraryError) {
    try connection.run(
      "INSERT OR IGNORE INTO source(id, kind, name, added) VALUES (?, ?, ?, ?)",
      source,
      Source.Kind.file.rawValue,
      "saved",
      WallClock.milliseconds
    )
  }

  /// The ids of videos by their keys, from the index, which lies on other pages than the videos themselves.
  private func videoNames() throws(LibraryError) -> [Int64: String] {
    var names: [Int64: String] = [:]
    for order in ["", " DESC"] {
      // What was read before the damage is kept.
      _ = try Salvage.unlessDamaged { () throws(LibraryError) in
        let statement = try salvage.connection.statement(
          "SELECT key, id FROM video INDEXED BY sqlite_autoindex_video_1 ORDER BY id\(order)"
        )
        defer { statement.reset() }
        // An index that leads in a circle would never end.
        var patience = 10_000_000
        while patience > 0, try statement.step() {
          names[statement.number(0)] = statement.text(1).harmlessLine
          patience -= 1
        }
      }
    }
    return names
  }
}
