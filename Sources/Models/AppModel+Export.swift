import Clients
import Domain
import Jobs
import State
import Text
import Writers

/// Taking videos out of the library, as files.
extension AppModel {
  /// First what is to be written, then where.
  func export() {
    guard !exported.isEmpty else {
      tell("there is nothing to export")
      return
    }
    let items = OutputFormat.allCases.map { format in
      MenuState.Item(
        label: format.rawValue,
        name: format.rawValue,
        help: format.help,
        section: "",
        action: .format(format.rawValue)
      )
    }
    shell.overlay = .menu(MenuState(kind: .formats, items: items))
  }

  /// Where it goes, beginning with a name that says what it is.
  func askForExportPath(_ format: String) {
    let videos = exported
    guard let first = videos.first, let written = OutputFormat(rawValue: format) else { return }
    let path = videos.count > 1 ? "playhead-export/" : FileNames.name(for: first, as: written)
    shell.overlay = .prompt(PromptState(.exportTo(format), text: path))
  }

  /// Returns what is wrong with the answer.
  func answerExport(_ path: String, format: String) -> String? {
    let path = path.trimmingSpaces
    guard !path.isEmpty else { return "a name is needed" }
    guard work == nil else { return "one import or export at a time" }
    run(wish(format, to: around.fullPath(path)))
    return nil
  }

  private var exported: [Video] {
    if shell.screen == .reader { return reader.state.map { [$0.recording.video] } ?? [] }
    return library.state.meant
  }

  /// In a video what is on the screen is meant: its view, and the range where there is one.
  private func wish(_ format: String, to path: String) -> ExportClient.Wish {
    var wish = ExportClient.Wish(videos: exported.map(\.id), format: format, path: path)
    guard shell.screen == .reader, let state = reader.state else { return wish }
    wish.selection = state.view.name
    wish.versions = state.recording.shown.values.sorted()
    if state.rangeStart != nil {
      let places = state.selection(state.page(columns: shell.columns, rows: shell.rows))
      let times = places.compactMap { state.recording.time(of: $0, in: state.view) }
      (wish.from, wish.to) = (times.min(), times.max())
    }
    return wish
  }

  private func run(_ wish: ExportClient.Wish) {
    let client = around.exporting
    shell.work = WorkState(.exporting, total: wish.videos.count)
    let total = wish.videos.count
    work = around.jobs.run(on: .moving) { (soFar: @Sendable (Int) -> Bool) throws(LibraryError) in
      try client.export(wish, soFar)
    } soFar: { [weak self] (done: Int) in
      self?.shell.work = WorkState(.exporting, done: done, total: total)
    } then: { [weak self] result in
      self?.exportEnded(wish, result)
    }
  }

  private func exportEnded(_ wish: ExportClient.Wish, _ result: Result<ExportClient.Outcome, LibraryError>) {
    work = nil
    shell.work = nil
    switch result {
    case .failure(let error):
      tell(ErrorText.sentence(error), .failure)
    case .success(let outcome) where outcome.isInTheWay && !wish.mayReplace:
      ask(
        "\(SafeText.line(wish.path)) is there already; replace it?",
        yes: { [weak self] in
          var again = wish
          again.mayReplace = true
          self?.run(again)
        }
      )
    case .success(let outcome):
      tell(sentence(outcome), outcome.failed.isEmpty ? .information : .warning)
      if outcome.failed.isEmpty {
        library.change { $0.chooseNone() }
        reader.change { $0.endRange() }
      }
    }
  }

  private func sentence(_ outcome: ExportClient.Outcome) -> String {
    var parts: [String] = []
    if outcome.isStopped { parts.append("stopped") }
    switch outcome.written.count {
    case 0: break
    case 1: parts.append("wrote \(SafeText.line(outcome.written[0]))")
    default: parts.append("wrote \(Grouped.text(outcome.written.count)) files")
    }
    if let first = outcome.failed.first {
      parts.append("\(outcome.failed.count) failed: \(SafeText.line(first))")
    }
    return parts.isEmpty ? "there was nothing to write" : parts.joined(separator: "; ")
  }
}

extension OutputFormat {
  /// What it is for.
  fileprivate var help: String {
    switch self {
    case .text: "a line for each segment, with its time"
    case .srt: "subtitles (SubRip)"
    case .vtt: "subtitles (WebVTT) with speakers"
    case .md: "Markdown by chapters, moments as links"
    case .csv: "a table"
    case .json: "everything, to the millisecond"
    case .jsonl: "the same, one object a line"
    }
  }
}
