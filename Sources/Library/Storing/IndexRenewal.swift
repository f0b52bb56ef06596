import Clients

/// Makes the index anew where its words were parted by the rules of another version of the program.
struct IndexRenewal {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  func runIfNeeded() throws(LibraryError) {
    guard try isNeeded() else { return }
    try connection.transaction { () throws(LibraryError) in
      // Another program may have been faster.
      guard try isNeeded() else { return }
      try connection.run("INSERT INTO words(words) VALUES ('delete-all')")
      try connection.run("DELETE FROM span")
      for video in try connection.rows("SELECT key FROM video ORDER BY key", read: { $0.number(0) }) {
        var writer = Writer(connection)
        try writer.settle(video, [:])
        try writer.finish()
      }
      try connection.run("UPDATE counter SET rules = ?", IndexWords.rules)
    }
  }

  private func isNeeded() throws(LibraryError) -> Bool {
    try connection.number("SELECT rules FROM counter") != IndexWords.rules
  }
}
