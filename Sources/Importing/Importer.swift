package import Clients
import Domain
import Files
import Jobs
package import Library

/// Brings transcript files into the library.
package final class Importer: Sendable {
  private let store: Store

  package init(store: Store) {
    self.store = store
  }

  package var client: ImportClient {
    ImportClient(
      bring: { (paths, soFar) throws(LibraryError) in
        try self.watched(soFar) { (meter) throws(LibraryError) in
          var look = Look()
          for path in paths { look.look(at: FilePath(path)) { meter.isStopped } }
          return try self.run(look, meter, isRefresh: false)
        }
      },
      refresh: { (sources, soFar) throws(LibraryError) in
        try self.watched(soFar) { (meter) throws(LibraryError) in
          try self.run(self.look(again: sources, meter), meter, isRefresh: true)
        }
      }
    )
  }

  /// Nothing of an import runs any more when it returns.
  private func watched(
    _ soFar: @Sendable (ImportProgress) -> Bool,
    _ body: (Meter) throws(LibraryError) -> ImportReport
  ) throws(LibraryError) -> ImportReport {
    try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) in try body(Meter(soFar)) }
  }

  /// Looks through the folders that are sources.
  private func look(again sources: [Int64], _ meter: Meter) throws(LibraryError) -> Look {
    var look = Look()
    let folders = try store.recall { (ledger) throws(LibraryError) in
      var folders: [(source: Int64, path: String)] = []
      for folder in try ledger.folders() {
        let isWanted = try sources.isEmpty ? !ledger.isTakenAway(folder: folder.path) : sources.contains(folder.source)
        if isWanted { folders.append(folder) }
      }
      return folders
    }
    for folder in folders ?? [] {
      guard let path = FilePath(stored: folder.path) else { continue }
      look.look(through: path) { meter.isStopped }
    }
    return look
  }
}

// MARK: - One import

extension Importer {
  private func run(_ look: Look, _ meter: Meter, isRefresh: Bool) throws(LibraryError) -> ImportReport {
    var report = ImportReport()
    report.failed = look.failed
    let plan = try plan(look, isRefresh: isRefresh)
    report.skipped = plan.unchanged.map(Importer.unchanged)
    let known = plan.unchanged.count + look.failed.count
    meter.begin(files: plan.files + known, done: known, failed: look.failed.count, bytes: plan.bytes)
    if !meter.isStopped { try read(plan, look, meter, &report) }
    report.isStopped = meter.isStopped
    try Finish(look: look, plan: plan, isStopped: report.isStopped).run(in: store, &report)
    let replaced = report.imported.reduce(0) { $0 + ($1.isReplaced ? $1.segments : 0) }
    // What was imported is in, whether the disk has room for a smaller index or not.
    _ = Result { () throws(LibraryError) in try store.tidyIndex(afterReplacing: replaced) }
    meter.end()
    return report
  }

  private static func unchanged(_ wanted: Wanted) -> ImportReport.LeftOut {
    let why = wanted.known?.isRemoved == true ? Keeper.removed : Keeper.unchanged
    return ImportReport.LeftOut(path: wanted.file.place.text, why: why, isUnchanged: why == Keeper.unchanged)
  }

  /// Finds out what is to be read.
  private func plan(_ look: Look, isRefresh: Bool) throws(LibraryError) -> Plan {
    let plan = try store.recall { (ledger) throws(LibraryError) in
      try Planning(ledger, look, isRefresh: isRefresh).plan()
    }
    return plan ?? Plan(look.files.map { Wanted($0, known: nil, isAskedFor: true) })
  }

  /// Reads and keeps: one thread reads ahead while this one writes.
  private func read(
    _ plan: Plan,
    _ look: Look,
    _ meter: Meter,
    _ report: inout ImportReport
  ) throws(LibraryError) {
    let intake = Intake(plan, meter)
    var outcome = Keeper.Outcome()
    try Ahead.run(next: intake.batch) { (take) throws(LibraryError) in
      do throws(LibraryError) {
        while !meter.isStopped, let batch = take() {
          let more = try keep(batch, look)
          outcome += more
          meter.count(batch, failed: more.failed.count)
        }
      } catch {
        // Whoever waits for a pipe stops waiting; whoever watches knows how far it came.
        meter.stop()
        meter.end()
        throw error
      }
    }
    report.imported += outcome.imported
    report.skipped += outcome.skipped
    report.failed += outcome.failed
  }

  private func keep(_ batch: Intake.Batch, _ look: Look) throws(LibraryError) -> Keeper.Outcome {
    // Where nothing could be read no library is made for it.
    guard batch.holdsAnything else {
      var keeper = Keeper(origins: look.origins)
      for group in batch.groups { keeper.leaveOut(group) }
      return keeper.outcome
    }
    return try store.write { (writer) throws(LibraryError) in
      var keeper = Keeper(origins: look.origins)
      try keeper.keep(batch, &writer)
      return keeper.outcome
    }
  }
}
