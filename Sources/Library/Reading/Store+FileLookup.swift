package import Clients
package import Domain

extension Store {
  /// The video a transcript file belongs to, by its absolute path; nil where the library does not know it.
  package func video(ofFile path: String) throws(LibraryError) -> VideoID? {
    let known = try reading { (connection) throws(LibraryError) -> String? in
      let statement = try connection.statement(
        "SELECT video.id FROM file JOIN video ON video.key = file.video WHERE file.path = ? AND video.removed IS NULL"
      )
      statement.bind(path, at: 1)
      defer { statement.reset() }
      return try statement.step() ? statement.text(0) : nil
    }
    return known.flatMap { $0 }.map { VideoID($0) }
  }
}
