import Glibc
package import Writers

/// Where an export goes.
package enum ExportOutput: Equatable, Sendable {
  /// Standard output, or whatever else the caller has for bytes.
  case stream
  /// One file, which may hold several videos where the format can.
  case file(String)
  /// A folder, made if it is missing: a file for each video, or for each of its tracks.
  case folder(String)

  /// What a person means by `--output`.
  ///
  /// Nothing and `-` are the stream. A folder that is there, and a name that ends in a slash, are folders; so is the name for
  /// several videos, unless it ends as files of the format do (`all.md`).
  package init(path: String?, as format: OutputFormat, isSeveral: Bool) {
    guard let path, path != "-" else {
      self = .stream
      return
    }
    if path.hasSuffix("/") || ExportOutput.isFolder(path) {
      self = .folder(path)
    } else if isSeveral, !path.hasSuffix("." + format.suffix), !path.hasSuffix("." + format.rawValue) {
      self = .folder(path)
    } else {
      self = .file(path)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
