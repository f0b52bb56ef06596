import Clients
import Domain
import Jobs
import Models
import State
import Text
import Writers

/// `playhead import`, `sources add` and `sources refresh`: files into the library.
@MainActor
struct ImportCommand {
  let isJSON: Bool
  let isQuiet: Bool

  /// Does the work and tells what came of it; returns the exit code.
  func run(
    _ body: (_ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport
  ) throws(Options.Problem) -> Int32 {
    Interruption.watch()
    let line = ProgressLine(isQuiet: isQuiet)
    let last = Lock(ImportProgress())
    let report: ImportReport
    do throws(LibraryError) {
      report = try body { progress in
        last.withLock { $0 = progress }
        line.show(WorkState(progress).words)
        return !Interruption.isWanted
      }
    } catch {
      line.clear()
      tell(last.withLock { $0 })
      throw Options.Problem(error)
    }
    line.clear()
    tell(report)
    return report.exitCode
  }

  /// What was kept before an error ended it stays kept.
  private func tell(_ progress: ImportProgress) {
    let kept = progress.done - progress.failed
    guard let total = progress.total, kept > 0, progress.segments > 0 else { return }
    let count = "\(Grouped.text(kept)) of \(Grouped.text(total)) files"
    Output.complain("\(count) are in the library; the same command goes on from there")
  }

  private func tell(_ report: ImportReport) {
    for file in report.failed { Output.complain("\(SafeText.line(file.path)): \(SafeText.line(file.why))") }
    if isJSON {
      report.writeJSON { Output.write($0) }
    } else if !isQuiet {
      tellSkipped(report)
      Output.write(ImportText.sentence(report, isListed: true) + "\n")
    }
  }
}

extension ImportCommand {
  private static let mostSkipped = 20

  /// Files of a folder that are no transcripts, as far as that can be taken in.
  private func tellSkipped(_ report: ImportReport) {
    let skipped = report.skipped.filter { !$0.isUnchanged }
    for file in skipped.prefix(ImportCommand.mostSkipped) {
      Output.complain("skipped \(SafeText.line(file.path)): \(SafeText.line(file.why))")
    }
    guard skipped.count > ImportCommand.mostSkipped else { return }
    Output.complain("skipped \(Grouped.text(skipped.count - ImportCommand.mostSkipped)) more; --json lists all")
  }
}

extension ImportReport {
  /// Nothing to do is done; where all of it failed the first reason decides.
  fileprivate var exitCode: Int32 {
    if isStopped { return ExitCode.interrupted }
    guard let first = failed.first else { return ExitCode.done }
    guard imported.isEmpty, skipped.isEmpty else { return ExitCode.partly }
    return first.isMissing ? ExitCode.noInput : ExitCode.badInput
  }
}
