import Domain
import Files
import Library

/// A file that is to be brought in, and what the library knows of it.
struct Wanted: Sendable {
  let file: FoundFile
  /// Which origin of the look it is from.
  let origin: Int
  let facts: FileFacts?
  let known: KnownFile?
  /// Whether a person asks for it, so that it comes back where it was removed.
  let isAskedFor: Bool

  /// Whether it lies where it can be found again: not in a pipe.
  var isLasting: Bool { path != nil && facts?.kind == .regular }

  var path: FilePath? {
    guard case .file(let path) = file.place else { return nil }
    return path
  }

  /// Whether the library has it as it is.
  var isUnchanged: Bool {
    guard let known, let facts, isLasting else { return false }
    return known.record.size == facts.size && known.record.modified == facts.changed && !comesBack
  }

  /// Whether its video was removed and is wanted again.
  private var comesBack: Bool { isAskedFor && known?.isRemoved == true }
}
