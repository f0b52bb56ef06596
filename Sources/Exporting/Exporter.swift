package import Writers

/// Writes videos: `Exporter(request).run(items, to: stream) { progress in … }`.
///
/// A caller makes the `ExportRequest`, its output with `ExportOutput(path:as:isSeveral:)`, and an `ExportItem` for each video;
/// one video is in memory at a time. What is thrown is wrong from the start, and nothing was written then. What befell
/// single videos is in the report. Progress is told at each video and between the pieces of a long one; answering false
/// stops, and no part of a file stays behind. Whoever may be interrupted by a signal answers false then.
package struct Exporter {
  private let request: ExportRequest

  package init(_ request: ExportRequest) {
    self.request = request
  }

  /// Exports videos one after the other; `stream` gets the bytes where the output is the stream.
  package func run(
    _ items: [ExportItem],
    to stream: Sink = { _ in true },
    progress: (ExportProgress) -> Bool
  ) throws(ExportProblem) -> ExportReport {
    try check(items)
    return try withoutActuallyEscaping(progress) { progress throws(ExportProblem) -> ExportReport in
      let run = ExportRun(request, items, progress)
      switch request.output {
      case .stream: run.writeTogether(to: stream)
      case .file(let path): try run.writeTogether(toFile: path)
      case .folder(let path): try run.writeApart(in: path)
      }
      return run.report
    }
  }

  /// What no format can do is said before anything is opened.
  private func check(_ items: [ExportItem]) throws(ExportProblem) {
    if case .folder = request.output { return }
    let format = request.format
    if items.count > 1, !format.holdsSeveralVideos {
      throw ExportProblem(
        .usage,
        "export",
        "a file of the format \(format.rawValue) holds one video",
        hint: "name a folder with --output, or use --format jsonl"
      )
    }
    guard request.contents == .everything, !format.holdsEverything else { return }
    throw ExportProblem(
      .usage,
      "export",
      "a file of the format \(format.rawValue) holds one track",
      hint: "name a folder with --output, or say which with --track"
    )
  }
}
