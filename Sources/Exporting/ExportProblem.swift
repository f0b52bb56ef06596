import Glibc
import Text

/// Why something was not exported: what, why, and what to do.
package struct ExportProblem: Error, Equatable, Sendable, CustomStringConvertible {
  package enum Kind: Equatable, Sendable {
    /// What was asked for cannot be.
    case usage
    /// The video cannot be read.
    case unopened
    /// There is nothing of the kind in it.
    case absent
    /// A file is there already.
    case exists
    case unwritable
    /// Nobody waits any more.
    case stopped
  }

  package var kind: Kind
  /// A path, an id or a name.
  package var what: String
  /// A sentence without a full stop.
  package var why: String
  package var hint: String?
  /// Whether all that comes would fail in the same way.
  package var concernsAll: Bool

  package init(_ kind: Kind, _ what: String, _ why: String, hint: String? = nil, concernsAll: Bool = false) {
    self.kind = kind
    self.what = SafeText.line(what)
    self.why = why
    self.hint = hint
    self.concernsAll = concernsAll
  }

  /// `what: why; hint`.
  package var description: String {
    "\(what): \(why)" + (hint.map { "; \($0)" } ?? "")
  }

  static let stopped = ExportProblem(.stopped, "export", "stopped")

  static func exists(_ path: String) -> ExportProblem {
    ExportProblem(.exists, path, "it is there already", hint: "--force replaces it")
  }

  /// In the words of the operating system, with what to do about it.
  static func system(_ code: Int32, writing path: String) -> ExportProblem {
    switch code {
    case ENOSPC, EDQUOT:
      let hint = "make room or choose another place; what was there is unchanged"
      return ExportProblem(.unwritable, path, "the disk is full", hint: hint, concernsAll: true)
    case EACCES, EPERM, EROFS:
      let hint = "choose another place with --output"
      return ExportProblem(.unwritable, path, SystemError.words(code), hint: hint, concernsAll: code == EROFS)
    case ENOENT, ENOTDIR:
      return ExportProblem(.unwritable, path, "there is no such folder", hint: "make it first")
    case EFBIG:
      return ExportProblem(.unwritable, path, SystemError.words(code), hint: "choose another place with --output")
    case ENAMETOOLONG:
      return ExportProblem(.unwritable, path, SystemError.words(code), hint: "choose a shorter name with --output")
    default:
      return ExportProblem(.unwritable, path, SystemError.words(code))
    }
  }
}
