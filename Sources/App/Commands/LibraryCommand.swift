import Clients
import Library
import Models
import State
import Text
import Writers

/// `playhead library`: care of the library's own file.
@MainActor
struct LibraryCommand {
  let request: LibraryRequest
  let store: Store
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    Interruption.watch()
    let line = ProgressLine(isQuiet: isQuiet)
    defer { line.clear() }
    let tell: UpkeepReport = { progress in
      let count = progress.total.map { "  \(Grouped.text(progress.done)) of \(Grouped.text($0))" } ?? ""
      line.show(progress.step + count)
      return !Interruption.isWanted
    }
    do throws(LibraryError) {
      switch request {
      case .check(let isJSON): return try check(isJSON, tell, line)
      case .repair: return try repair(tell, line)
      case .compact: return try compact(tell, line)
      case .backup(let path, let mayReplace):
        try store.backup(to: UserPath.full(path), over: mayReplace, tell)
        line.clear()
        say("the library is in \(SafeText.line(path))")
        return ExitCode.done
      }
    } catch {
      throw Options.Problem(error)
    }
  }

  private func check(_ isJSON: Bool, _ tell: UpkeepReport, _ line: ProgressLine) throws(LibraryError) -> Int32 {
    guard let check = try store.check(tell) else { return sayThereIsNone(isJSON) }
    line.clear()
    if isJSON {
      let info = check.info
      LibraryReport(
        findings: check.findings,
        path: store.path,
        bytes: info?.bytes,
        videos: info?.videos,
        segments: info?.segments,
        notes: info?.notes,
        schema: info?.schema
      ).write { Output.write($0) }
    } else {
      for finding in check.findings { Output.complain(SafeText.line(finding)) }
      if check.isFine {
        say("nothing is wrong" + (check.info.map { ": " + LibraryCommand.words($0) } ?? ""))
      } else {
        let repair = "`playhead library repair` saves what can be read, and keeps the file as it is beside it"
        Output.complain(check.advice ?? repair)
      }
    }
    return check.isFine ? ExitCode.done : ExitCode.badLibrary
  }

  static func words(_ info: LibraryInfo) -> String {
    let removed = info.removed > 0 ? " (\(Grouped.text(info.removed)) removed)" : ""
    return count(info.videos, "video") + removed + ", " + count(info.segments, "segment") + ", "
      + count(info.notes, "note") + ", " + ByteCount.words(info.bytes)
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(Grouped.text(number)) \(what)\(number == 1 ? "" : "s")"
  }

  private func repair(_ tell: UpkeepReport, _ line: ProgressLine) throws(LibraryError) -> Int32 {
    guard let repair = try store.repair(tell) else { return sayThereIsNone(false) }
    line.clear()
    guard let damaged = repair.damaged else {
      say("nothing is wrong, nothing was changed")
      return ExitCode.done
    }
    let saved = repair.saved
    say(
      "saved \(Grouped.text(saved.videos)) videos, \(Grouped.text(saved.segments)) segments, "
        + "\(Grouped.text(saved.notes)) notes; the damaged file is \(SafeText.line(damaged))"
    )
    for loss in repair.lost { Output.complain("lost: \(SafeText.line(loss))") }
    return repair.lost.isEmpty ? ExitCode.done : ExitCode.partly
  }

  private func compact(_ tell: UpkeepReport, _ line: ProgressLine) throws(LibraryError) -> Int32 {
    guard let compaction = try store.compact(tell) else { return sayThereIsNone(false) }
    line.clear()
    let purged = compaction.purged > 0 ? "; \(Grouped.text(compaction.purged)) removed videos are gone for good" : ""
    say("\(ByteCount.words(compaction.before)) before, \(ByteCount.words(compaction.after)) now\(purged)")
    return ExitCode.done
  }

  private func sayThereIsNone(_ isJSON: Bool) -> Int32 {
    if isJSON {
      LibraryReport(findings: [], path: store.path).write { Output.write($0) }
    } else {
      say("there is no library yet; `playhead import FOLDER` begins one")
    }
    return ExitCode.done
  }

  private func say(_ text: String) {
    if !isQuiet { Output.write(text + "\n") }
  }
}

/// Sizes as people read them.
enum ByteCount {
  static func words(_ bytes: Int64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var (size, unit) = (Double(max(0, bytes)), 0)
    while size >= 1000, unit < units.count - 1 {
      size /= 1000
      unit += 1
    }
    guard unit > 0 else { return "\(bytes) bytes" }
    let tenths = Int((size * 10).rounded())
    return tenths >= 1000 ? "\(tenths / 10) \(units[unit])" : "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
