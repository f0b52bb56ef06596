import Clients
import Domain

/// Fills a new library with what can be read of a damaged one.
struct Rebuild {
  let salvage: Salvage
  let connection: Connection
  private let soFar: UpkeepReport
  var result = LibraryRepair(damaged: nil, saved: .init(), lost: [])
  /// What videos are called, by their keys.
  var titles: [Int64: String] = [:]
  /// Tracks that were tried, whatever came of it.
  var tried: Set<Int64> = []

  init(from salvage: Salvage, to connection: Connection, _ soFar: @escaping UpkeepReport) {
    self.salvage = salvage
    self.connection = connection
    self.soFar = soFar
  }

  mutating func run() throws(LibraryError) -> LibraryRepair {
    try report("saving notes", 0, of: nil)
    try connection.run("BEGIN IMMEDIATE")
    // A person's own marks first: they are nowhere else.
    result.saved.notes = try copy(.notes)
    result.saved.corrections = try copy(.corrections)
    try report("saving the list of videos", 0, of: nil)
    result.saved.sources = try copy(.sources)
    result.saved.videos = try copyVideos()
    _ = try copy(.files)
    try connection.run("COMMIT")
    try copyTranscripts()
    try standInForLostTracks()
    try settle()
    return result
  }

  func report(_ step: String, _ done: Int, of total: Int?) throws(LibraryError) {
    guard soFar(UpkeepProgress(step: step, done: done, total: total)) else { throw .stopped }
  }
}
