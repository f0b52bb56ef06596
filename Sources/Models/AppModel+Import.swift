import Clients
package import Domain
import Jobs
import State
import Text

/// Bringing folders and files into the library, and reading them again.
extension AppModel {
  func addFolder(_ argument: String) {
    guard argument.isEmpty else {
      bring([argument])
      return
    }
    shell.overlay = .prompt(PromptState(.folder))
  }

  /// Returns what is wrong with the answer.
  func answerFolder(_ path: String) -> String? {
    guard work == nil else { return "one import or export at a time" }
    let path = path.trimmingSpaces
    if !path.isEmpty { bring([path]) }
    return nil
  }

  private func bring(_ paths: [String]) {
    let client = around.importing
    let paths = paths.map(around.fullPath)
    runImport { (soFar) throws(LibraryError) in try client.bring(paths, soFar) }
  }

  /// Reads the folders again that are sources: the one of the selected video, or all.
  ///
  /// Where there are none, nothing is said.
  func refreshSources(everything: Bool) {
    guard work == nil, !shell.holdsFiles else { return }
    let (importing, shelving) = (around.importing, around.shelving)
    let name = everything ? nil : library.state.selected?.source
    runImport(isQuiet: true) { (soFar) throws(LibraryError) in
      let folders = try shelving.sources().filter { $0.kind == .folder && (name == nil || $0.name == name) }
      guard !folders.isEmpty else { return ImportReport() }
      return try importing.refresh(folders.map(\.id), soFar)
    }
  }

  private func runImport(
    isQuiet: Bool = false,
    _ body:
      @escaping @Sendable (_ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport
  ) {
    guard work == nil else {
      tell("one import or export at a time; Ctrl-c stops the one that runs", .warning)
      return
    }
    if !isQuiet {
      shell.showsWelcome = false
      shell.work = WorkState(.importing)
    }
    work = around.jobs.run(on: .moving) { (soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) in
      try body(soFar)
    } soFar: { [weak self] (progress: ImportProgress) in
      self?.imported(progress)
    } then: { [weak self] result in
      self?.importEnded(result, isQuiet: isQuiet)
    }
  }

  private func imported(_ progress: ImportProgress) {
    shell.work = WorkState(progress)
    // What came in is seen while the rest is read, but not so often that it gets in the way.
    let now = around.now()
    guard progress.segments > 0, now >= nextReload, !library.state.isLoading else { return }
    nextReload = now + 1000
    library.reload { _ in }
  }

  private func importEnded(_ result: Result<ImportReport, LibraryError>, isQuiet: Bool) {
    work = nil
    shell.work = nil
    switch result {
    case .success(let report):
      let sentence = ImportText.sentence(report)
      // Where there was no folder to read again nothing is told.
      if !isQuiet || report != ImportReport() { tell(sentence, report.failed.isEmpty ? .information : .warning) }
      guard !isQuiet || !report.imported.isEmpty else { return }
    case .failure(let error):
      tell(ErrorText.sentence(error), .failure)
    }
    library.reload { [weak self] result in self?.report(result) }
  }
}

/// What an import came to, as one sentence.
package enum ImportText {
  /// The first of what is left out is told, unless all of it is listed elsewhere.
  package static func sentence(_ report: ImportReport, isListed: Bool = false) -> String {
    var parts: [String] = []
    if report.isStopped { parts.append("stopped") }
    if !report.imported.isEmpty {
      let segments = report.imported.reduce(0) { $0 + $1.segments }
      parts.append("imported \(count(report.imported.count, "file")) with \(count(segments, "segment"))")
    }
    let skipped = report.skipped.filter { !$0.isUnchanged }
    let unchanged = report.skipped.count - skipped.count
    if unchanged > 0 { parts.append("\(Grouped.text(unchanged)) unchanged") }
    if let first = skipped.first {
      parts.append("\(Grouped.text(skipped.count)) skipped" + (isListed ? "" : why(first)))
    }
    if let first = report.failed.first {
      parts.append("\(Grouped.text(report.failed.count)) failed" + (isListed ? "" : why(first)))
    }
    return parts.isEmpty ? "there was no transcript to import" : parts.joined(separator: "; ")
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(Grouped.text(number)) \(what)\(number == 1 ? "" : "s")"
  }

  /// A file as it is called in its folder, and what is wrong with it.
  private static func why(_ file: ImportReport.LeftOut) -> String {
    let name = file.path.lastIndex(of: "/").map { file.path[file.path.index(after: $0)...] } ?? file.path[...]
    return ": \(SafeText.line(String(name))): \(SafeText.line(file.why))"
  }
}

extension String {
  var trimmingSpaces: String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
