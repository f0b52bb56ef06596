import Clients
import Domain
import Files
import Jobs
import Readers

/// Reads the files of a plan one after the other, some at a time.
final class Intake: Sendable {
  struct File: Sendable {
    let wanted: Wanted
    let content: Result<FileContent, LibraryError>
  }

  struct Group: Sendable {
    let plan: Plan.Group
    let files: [File]
  }

  /// Whole videos that are kept together.
  struct Batch: Sendable {
    var groups: [Group] = []
    var segments = 0
    var bytes = 0

    var holdsAnything: Bool {
      groups.contains { $0.files.contains { (try? $0.content.get()) != nil } }
    }
  }

  /// So much is kept in one go, and no longer is read for it: another program may want to write too.
  private static let mostSegments = 50_000
  private static let mostBytes = 32 << 20
  private static let mostFiles = 1000

  private let groups: [Plan.Group]
  private let meter: Meter
  private let next = Lock(0)

  init(_ plan: Plan, _ meter: Meter) {
    groups = plan.groups
    self.meter = meter
  }

  /// The next videos; nil at the end, and when nobody waits any more.
  func batch() -> Batch? {
    var batch = Batch()
    var files = 0
    while batch.segments < Intake.mostSegments, batch.bytes < Intake.mostBytes, files < Intake.mostFiles {
      guard !meter.isStopped, let plan = take(), let read = read(plan) else { break }
      batch.groups.append(Group(plan: plan, files: read))
      files += read.count
      batch.segments += read.reduce(0) { $0 + $1.segments }
      batch.bytes += read.reduce(0) { $0 + ($1.wanted.facts?.size ?? 0) }
    }
    return batch.groups.isEmpty ? nil : batch
  }

  private func take() -> Plan.Group? {
    next.withLock { next in
      guard next < groups.count else { return nil }
      next += 1
      return groups[next - 1]
    }
  }

  /// The files of a group; nil when it was stopped.
  private func read(_ group: Plan.Group) -> [File]? {
    var files: [File] = []
    for wanted in group.wanted {
      let meter = meter
      let content = Result { () throws(LibraryError) in
        let content = try FileContent(wanted.file) { meter.isStopped }
        // A letter that lies among transcripts is none, unless somebody says so.
        guard content.reading.isTimed || wanted.file.isNamed else {
          throw .notATranscript(path: wanted.file.place.text, why: "there are no times in it")
        }
        return content
      }
      if case .failure(.stopped) = content { return nil }
      files.append(File(wanted: wanted, content: content))
    }
    return files
  }
}

extension Intake.File {
  var segments: Int { (try? content.get())?.reading.segments ?? 0 }
}
