import Clients
import Domain

/// Looks at everything in a library and says in plain words what is not as it should be.
struct Inspection {
  private let connection: Connection
  private let soFar: UpkeepReport
  /// More findings than anybody reads help nobody.
  private static let limit = 50

  init(_ connection: Connection, _ soFar: @escaping UpkeepReport) {
    self.connection = connection
    self.soFar = soFar
  }

  func check(_ path: String) throws(LibraryError) -> LibraryCheck {
    var findings = Findings()
    try findings.trying { (findings: inout Findings) throws(LibraryError) in try pages(&findings) }
    try findings.trying { (findings: inout Findings) throws(LibraryError) in try references(&findings) }
    try findings.trying { (findings: inout Findings) throws(LibraryError) in try videos(&findings) }
    var info: LibraryInfo?
    try findings.trying { (_: inout Findings) throws(LibraryError) in info = try LibraryInfo(path, connection) }
    return LibraryCheck(findings: findings.all, info: info)
  }

  /// What was found, each thing once.
  struct Findings {
    private(set) var all: [String] = []
    private var seen: Set<String> = []

    mutating func add(_ finding: String) {
      if all.count < limit, seen.insert(finding).inserted { all.append(finding) }
    }

    /// Damage is a finding; that others write or nobody waits any more is not.
    mutating func trying(_ body: (inout Findings) throws(LibraryError) -> Void) throws(LibraryError) {
      do {
        try body(&self)
      } catch {
        add(try Inspection.words(error))
      }
    }
  }

  /// What an error says of the file.
  private static func words(_ error: LibraryError) throws(LibraryError) -> String {
    switch error {
    case .unusable(let why, _), .unwritable(let why, _): why
    default: throw error
    }
  }

  private func report(_ step: String, _ done: Int, of total: Int?) throws(LibraryError) {
    guard soFar(UpkeepProgress(step: step, done: done, total: total)) else { throw .stopped }
  }

  // MARK: The file

  private func pages(_ findings: inout Findings) throws(LibraryError) {
    try report("reading pages", 0, of: nil)
    let lines = try connection.stoppable({ !soFar(UpkeepProgress(step: "reading pages", done: 0, total: nil)) }) {
      () throws(LibraryError) in
      try connection.rows(
        "PRAGMA integrity_check(\(Inspection.limit))",
        read: { (row) throws(LibraryError) in row.text(0) }
      )
    }
    for line in lines.flatMap({ $0.split(separator: "\n") }) where line != "ok" && !line.hasPrefix("***") {
      findings.add("the file is damaged: \(String(line).harmlessLine)")
    }
  }

  private func references(_ findings: inout Findings) throws(LibraryError) {
    let tables = try connection.rows(
      "PRAGMA foreign_key_check",
      read: { (row) throws(LibraryError) in (table: row.text(0), parent: row.text(2)) }
    )
    for row in tables { findings.add("a row of \(row.table.harmlessLine) belongs to no \(row.parent.harmlessLine)") }
    let next = try connection.number("SELECT next_row FROM counter") ?? 0
    let used =
      try connection.number(
        """
        SELECT max(coalesce((SELECT max(first_row + max(1, count)) FROM track), 1),
          coalesce((SELECT max(first_row + count + 1) FROM outline), 1))
        """
      ) ?? 1
    if next < used { findings.add("rows that are in use would be given out again") }
  }

  // MARK: What is in it

  private func videos(_ findings: inout Findings) throws(LibraryError) {
    let keys = try connection.rows(
      "SELECT key, id FROM video ORDER BY key",
      read: { (row) throws(LibraryError) in (key: row.number(0), id: VideoID(row.text(1))) }
    )
    let stride = max(1, keys.count / 2000)
    for (number, video) in keys.enumerated() {
      if number.isMultiple(of: 16) { try report("reading transcripts", number, of: keys.count) }
      let isSampled = number.isMultiple(of: stride)
      do {
        for finding in try VideoInspection(connection, video.key, video.id).findings(isSampled: isSampled) {
          findings.add("\(video.id.text.harmlessLine): \(finding)")
        }
      } catch {
        findings.add("\(video.id.text.harmlessLine): \(try Inspection.words(error))")
      }
    }
    try strays(&findings)
  }

  private func strays(_ findings: inout Findings) throws(LibraryError) {
    let spans = try connection.number(
      """
      SELECT count(*) FROM span WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.first_row = span.first_row)
        AND NOT EXISTS (SELECT 1 FROM outline WHERE outline.first_row = span.first_row)
      """
    )
    if let spans, spans > 0 { findings.add("the index has words of \(spans) transcripts that are not there") }
  }
}
