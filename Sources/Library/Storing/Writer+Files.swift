package import Clients
package import Domain

extension Writer {
  /// Forgets a file that is not there any more; what was read of it stays.
  package mutating func forget(path: String) throws(LibraryError) {
    guard let video = try connection.number("SELECT video FROM file WHERE path = ?", path) else { return }
    try connection.run("UPDATE track SET file = NULL WHERE file = (SELECT id FROM file WHERE path = ?)", path)
    try connection.run("UPDATE outline SET file = NULL WHERE file = (SELECT id FROM file WHERE path = ?)", path)
    try connection.run("DELETE FROM file WHERE path = ?", path)
    try describe(video)
  }

  /// Notes where a file lies now.
  package mutating func move(from old: String, to new: String) throws(LibraryError) {
    guard old != new, let video = try connection.number("SELECT video FROM file WHERE path = ?", old) else { return }
    try forget(path: new)
    try connection.run("UPDATE file SET path = ? WHERE path = ?", new, old)
    try describe(video)
  }

  /// Gives videos the titles by which one tells them apart; those a person gave stay before them.
  package mutating func retitle(_ titles: [VideoID: String]) throws(LibraryError) {
    for (id, title) in titles {
      try connection.run("UPDATE video SET title = ?1 WHERE id = ?2 AND title <> ?1", title.harmlessLine, id.text)
    }
  }

  /// Notes that a source was read to its end.
  package mutating func markRead(_ source: Int64) throws(LibraryError) {
    try connection.run("UPDATE source SET read = ? WHERE id = ?", WallClock.milliseconds, source)
  }
}
