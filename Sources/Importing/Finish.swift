import Clients
import Domain
import Files
import Library

/// What is left to do when all files were read: what lies beside them, which are gone, and what they are called.
struct Finish {
  let look: Look
  let plan: Plan
  let isStopped: Bool

  func run(in store: Store, _ report: inout ImportReport) throws(LibraryError) {
    // Nothing came of it: no library is made for that.
    guard store.exists || look.origins.count > 1 else { return }
    let gone = try store.write { (writer) throws(LibraryError) in
      try notePlayers(&writer)
      let gone = try isStopped ? [] : noteSources(&writer)
      try writer.retitle(Titling.changes(writer.ledger.titled()))
      return gone
    }
    report.skipped += gone.map { ImportReport.LeftOut(path: $0.text, why: Keeper.gone) }
  }

  /// Media files come and go while the transcript beside them stays as it is.
  private func notePlayers(_ writer: inout Writer) throws(LibraryError) {
    for wanted in plan.unchanged {
      guard let known = wanted.known, known.record.player != wanted.file.player?.stored else { continue }
      try writer.setPlayer(wanted.file.player?.stored, beside: known.record.path)
    }
  }

  /// Notes that folders were read, and tells which files of theirs are gone.
  private func noteSources(_ writer: inout Writer) throws(LibraryError) -> [FilePath] {
    var gone: [FilePath] = []
    for origin in look.origins {
      guard case .folder(let folder, _) = origin else { continue }
      try writer.markRead(Keeper.source(origin, &writer))
      for known in try writer.ledger.files(beginning: folder.appending([]).stored) where known.record.size >= 0 {
        guard let path = FilePath(stored: known.record.path), FileFacts.isGone(path), !known.isRemoved else { continue }
        try writer.markGone(path: known.record.path)
        gone.append(path)
      }
    }
    return gone
  }
}
