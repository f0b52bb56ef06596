import Clients
import Domain
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
    let report: ImportReport
    do throws(LibraryError) {
      report = try body { progress in
        line.show(WorkState(progress).words)
        return !Interruption.isWanted
      }
    } catch {
      line.clear()
      throw Options.Problem(error)
    }
    line.clear()
    tell(report)
    return report.exitCode
  }

  private func tell(_ report: ImportReport) {
    for file in report.failed { Output.complain("\(SafeText.line(file.path)): \(SafeText.line(file.why))") }
    if isJSON {
      report.writeJSON { Output.write($0) }
    } else if !isQuiet {
      Output.write(ImportText.sentence(report) + "\n")
    }
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
