import Clients
import Domain

extension Writer {
  /// Writes the outlines of an arrival in the place of those of its file.
  mutating func replaceOutlines(with arrival: Arrival, of video: Int64, _ file: Int64?) throws(LibraryError) {
    var replaced: [OutlineRow] = []
    if let file {
      replaced = try connection.rows(
        "SELECT \(OutlineRow.columns) FROM outline WHERE file = ? ORDER BY id",
        file,
        read: { (row) throws(LibraryError) in try OutlineRow(row) }
      )
    }
    var candidates = replaced.filter { $0.video == video }
    candidates += try OutlineRow.all(of: video, connection).filter { $0.file == nil }
    for kind in Outline.Kind.allCases {
      guard let outline = arrival.outlines[kind]?.harmless else { continue }
      if let same = candidates.firstIndex(where: { $0.kind == kind && $0.outline == outline }) {
        let row = candidates.remove(at: same)
        replaced.removeAll { $0.id == row.id }
        let made = max(arrival.made, row.made)
        try connection.run("UPDATE outline SET file = ?, made = ? WHERE id = ?", file, made, row.id)
      } else {
        try write(outline, kind, arrival, of: video, file)
      }
    }
    for row in replaced { try remove(row) }
  }

  private func write(
    _ outline: Outline,
    _ kind: Outline.Kind,
    _ arrival: Arrival,
    of video: Int64,
    _ file: Int64?
  ) throws(LibraryError) {
    try connection.run(
      """
      INSERT INTO outline(video, kind, origin, file, made, first_row, count, data)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      video,
      kind.rawValue,
      arrival.origin.rawValue,
      file,
      arrival.made,
      takeRows(outline.items.count + 1),
      outline.items.count,
      OutlineCoding.encode(outline)
    )
  }
}
