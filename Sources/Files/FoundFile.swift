/// A file that may hold a transcript, before it is read.
struct FoundFile: Sendable {
  /// Where a transcript comes from.
  enum Place: Hashable, Sendable {
    case file(FilePath)
    case standardInput

    /// The path for people; `-` for standard input.
    var text: String {
      switch self {
      case .file(let path): path.text
      case .standardInput: "-"
      }
    }
  }

  let place: Place
  /// The name of the folder that was asked for, or `file`.
  let source: String
  /// What a player can open, if something lies beside the file.
  let player: FilePath?
  /// Whether somebody named it, so that it is a failure when it holds no transcript.
  let isNamed: Bool

  static let standardInput = FoundFile(place: .standardInput, source: "file", player: nil, isNamed: true)

  static func named(_ path: FilePath) -> FoundFile {
    let path = path.absolute
    return FoundFile(place: .file(path), source: "file", player: PlayableFile.beside(path), isNamed: true)
  }

  /// What the name says; standard input has none.
  var name: FileName? {
    guard case .file(let path) = place else { return nil }
    return FileName(path.name)
  }

  var title: String { name?.title ?? "standard input" }
}

/// What tells files of one name apart.
extension FoundFile.Place {
  var folder: FilePath? {
    guard case .file(let path) = self else { return nil }
    return path.folder
  }

  /// The folders above the file, from the root on.
  var folderNames: [String] {
    folder?.bytes.split(separator: UInt8(ascii: "/")).map { FileName.shown(Array($0)) } ?? []
  }

  var safeText: String { FileName.shown(Array(text.utf8)) }
}
