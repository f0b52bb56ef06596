package import Clients

extension Store {
  /// Gives back what the index keeps of rows that are gone, after so many were replaced; nothing where they were few.
  ///
  /// The index notes what is gone beside what is there until it is merged anew, which takes half a second for a million
  /// rows: it is done when a quarter of all rows was replaced, for else it would come to be larger than the text.
  package func tidyIndex(afterReplacing rows: Int) throws(LibraryError) {
    guard rows > 0 else { return }
    let all = try reading { (connection) throws(LibraryError) in
      try connection.number("SELECT sum(length) FROM span") ?? 0
    }
    guard let all, Int64(rows) * 4 >= all else { return }
    try maintaining { (connection) throws(LibraryError) in
      try connection.run("INSERT INTO words(words) VALUES ('optimize')")
    }
  }
}
