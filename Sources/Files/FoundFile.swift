/// A file that may hold a transcript, before it is read.
package struct FoundFile: Sendable {
  /// Where a transcript comes from.
  package enum Place: Hashable, Sendable {
    case file(FilePath)
    case standardInput

    /// The path for people; `-` for standard input.
    package var text: String {
      switch self {
      case .file(let path): path.text
      case .standardInput: "-"
      }
    }
  }

  package let place: Place
  /// The name of the folder that was asked for, or `file`.
  package let source: String
  /// What a player can open, if something lies beside the file.
  package let player: FilePath?
  /// Whether somebody named it, so that it is a failure when it holds no transcript.
  package let isNamed: Bool

  package static let standardInput = FoundFile(place: .standardInput, source: "file", player: nil, isNamed: true)

  package static func named(_ path: FilePath) -> FoundFile {
    let path = path.absolute
    return FoundFile(place: .file(path), source: "file", player: PlayableFile.beside(path), isNamed: true)
  }

  /// What the name says; standard input has none.
  package var name: FileName? {
    guard case .file(let path) = place else { return nil }
    return FileName(path.name)
  }

  package var title: String { name?.title ?? "standard input" }
}

/// What tells files of one name apart.
extension FoundFile.Place {
  var folder: FilePath? {
    guard case .file(let path) = self else { return nil }
    return path.folder
  }

  /// The folders above the file, from the root on.
  package var folderNames: [String] {
    folder?.bytes.split(separator: UInt8(ascii: "/")).map { FileName.shown(Array($0)) } ?? []
  }

  var safeText: String { FileName.shown(Array(text.utf8)) }
}
