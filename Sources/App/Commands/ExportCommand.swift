import Clients
import Domain
import Exporting
import Library
import Models
import State
import Text
import Writers

/// `playhead export`: videos as files, or on standard output.
@MainActor
struct ExportCommand {
  let request: ExportRequest
  let shelf: Shelf
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    let items = try items()
    guard !items.isEmpty else {
      Output.complain("there is no video to export")
      return ExitCode.nothingFound
    }
    let output = ExportOutput(path: request.output, as: request.format, isSeveral: items.count > 1)
    if case .file(let path) = output, shelf.holdings.store?.isOwn(UserPath.full(path)) == true {
      throw Options.Problem(
        "\(SafeText.line(path)): it is the library itself; choose another place",
        ExitCode.cannotWrite
      )
    }
    if output != .stream { Interruption.watch() }
    let line = ProgressLine(isQuiet: isQuiet || output == .stream)
    let report: ExportReport
    do throws(ExportProblem) {
      report = try Exporter(Exporting.ExportRequest(request, to: output)).run(items, to: { Output.writeForeign($0) }) {
        line.show("exporting \(Grouped.text($0.done)) of \(Grouped.text($0.total)) videos")
        return output == .stream || !Interruption.isWanted
      }
    } catch {
      line.clear()
      throw Options.Problem(error.description, error.exitCode)
    }
    line.clear()
    tell(report, isSaid: output != .stream)
    return report.exitCode
  }

  private func items() throws(Options.Problem) -> [ExportItem] {
    guard !request.targets.isEmpty else {
      do throws(LibraryError) {
        let library = shelf.holdings.library
        return try library.allVideos().map { ExportItem($0.id, from: library) }
      } catch {
        throw Options.Problem(error)
      }
    }
    var items: [ExportItem] = []
    for word in request.targets {
      let (place, shelf) = (try Target(word).place, shelf)
      items.append(
        ExportItem(word) { () throws(ExportProblem) in
          do throws(LibraryError) {
            return try shelf.open(place)
          } catch {
            throw ExportProblem(error, word)
          }
        }
      )
    }
    return items
  }

  /// More of them say nothing new.
  private static let mostProblems = 20

  private func tell(_ report: ExportReport, isSaid: Bool) {
    let problems = report.failed + report.absent
    for problem in problems.prefix(ExportCommand.mostProblems) { Output.complain(problem.description) }
    if problems.count > ExportCommand.mostProblems {
      Output.complain("\(Grouped.text(problems.count - ExportCommand.mostProblems)) more were not written")
    }
    if report.untried > 0 { Output.complain("\(report.untried) more were not tried") }
    guard isSaid, !isQuiet, !report.written.isEmpty else { return }
    let paths = report.written.compactMap(\.path)
    Output.write(paths.count == 1 ? "wrote \(SafeText.line(paths[0]))\n" : "wrote \(Grouped.text(paths.count)) files\n")
  }
}

extension Exporting.ExportRequest {
  init(_ request: ExportRequest, to output: ExportOutput) {
    self.init(
      request.contents,
      as: request.format,
      in: Period(from: request.from, to: request.to),
      to: output,
      overwrites: request.mayReplace,
      withCorrections: !request.asOriginal
    )
  }
}

extension ExportItem {
  init(_ id: VideoID, versions: [Int64] = [], from library: LibraryClient) {
    self.init(id.text) { () throws(ExportProblem) in
      do throws(LibraryError) {
        return try versions.isEmpty ? library.recording(of: id) : library.openVersions(id, versions)
      } catch {
        throw ExportProblem(error, id.text)
      }
    }
  }
}

extension ExportProblem {
  init(_ error: LibraryError, _ what: String) {
    let concernsAll =
      switch error {
      case .unusable, .busy: true
      default: false
      }
    self.init(
      error == .stopped ? .stopped : .unopened,
      what,
      ErrorText.sentence(error),
      concernsAll: concernsAll
    )
  }
}

extension ExportProblem {
  fileprivate var exitCode: Int32 {
    switch kind {
    case .usage: ExitCode.usage
    case .unopened: ExitCode.noInput
    case .absent: ExitCode.nothingFound
    case .exists, .unwritable: ExitCode.cannotWrite
    case .stopped: ExitCode.interrupted
    }
  }
}

extension ExportReport {
  fileprivate var exitCode: Int32 {
    if isStopped { return ExitCode.interrupted }
    guard !failed.isEmpty || untried > 0 else { return written.isEmpty ? ExitCode.nothingFound : ExitCode.done }
    guard written.isEmpty else { return ExitCode.partly }
    // Of what cannot be opened only the library itself concerns all.
    if failed.contains(where: { $0.kind == .unopened && $0.concernsAll }) { return ExitCode.badLibrary }
    return failed.contains { $0.kind == .unopened } ? ExitCode.noInput : ExitCode.cannotWrite
  }
}
