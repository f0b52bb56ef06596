import Clients
import Commands
import Domain
import Jobs
import State
import Writers

/// Copying: never a guess, what was sent and by which way is told.
extension AppModel {
  func selectRange() {
    guard let isBegun = reader.change({ $0.toggleRange() }), isBegun else {
      tell("there is nothing to select here")
      return
    }
    guard reader.state?.rangeStart != nil else { return }
    let keys = shell.keymap.keys(for: .copyTime, in: .reader).first?.prefix { $0 != " " } ?? "y"
    tell("a range begins here: move on, \(keys) copies it, Esc ends it")
  }

  func copy(_ command: Command) {
    guard let form = CopyForm(command) else { return }
    guard shell.screen != .notes else {
      copyNote(as: form, command)
      return
    }
    guard shell.screen != .results else {
      copyResult(command, form)
      return
    }
    guard let state = reader.state, state.place != nil else {
      tell("there is nothing to copy here")
      return
    }
    guard !state.recording.isPartial || state.rangeStart == nil else {
      let isComing = reader.opening != nil
      tell("only the beginning is here; " + (isComing ? "copy again when all is read" : "r reads it all"), .warning)
      return
    }
    lastCopy = command
    let page = state.page(columns: shell.columns, rows: shell.rows)
    let count = state.selectionCount(page)
    if count > 10_000 { tell("copying \(count) segments…") }
    send(as: form) { Citation(of: state, on: page) }
    reader.change { $0.endRange() }
  }

  func copyAgain() {
    guard let lastCopy else {
      tell("nothing was copied yet; y shows what can be")
      return
    }
    copy(lastCopy)
  }

  /// Puts a text together and hands it on, on a lane: it may be long, and whoever takes it slow.
  func send(as form: CopyForm, _ citation: @escaping @Sendable () -> Citation) {
    let (clipboard, template) = (around.clipboard, around.copyTemplate)
    around.jobs.run(on: .clipboard) { (_) throws(CopyForm.Problem) in
      let citation = citation()
      return clipboard.copy(try form.text(of: citation, template: template), form.name(of: citation))
    } then: { [weak self] result in
      switch result {
      case .success(let answer):
        if let bytes = answer.terminal { self?.cause(.send(bytes)) }
        self?.tell(answer.notice, answer.isFailure ? .failure : .information)
      case .failure(let problem): self?.tell(problem.sentence, .warning)
      }
    }
  }
}

extension Citation {
  /// What is selected.
  fileprivate init(of reader: ReaderState, on page: Page) {
    let segments = reader.selection(page).compactMap { Citation.segment($0, reader) }
    self.init(of: reader.recording.video, at: segments.first?.start ?? reader.clock, segments)
  }

  private static func segment(_ place: Place, _ reader: ReaderState) -> Segment? {
    switch place {
    case .segment(let track, let index):
      return reader.recording.transcript(track).map { Segment($0, track, index) }
    case .item(let index):
      guard let item = reader.recording.outline(in: reader.view)?.items[index] else { return nil }
      let text = item.text.isEmpty ? item.title : item.title + "\n" + item.text
      return Segment(index: index, start: item.start ?? reader.clock, end: item.end, text: text)
    }
  }
}

/// What a copy is made as: one of the forms, or a person's own.
enum CopyForm: Equatable {
  case form(CitationForm)
  case template

  init?(_ command: Command) {
    switch command {
    case .copyTime: self = .form(.time)
    case .copyText: self = .form(.text)
    case .copyBoth: self = .form(.both)
    case .copyQuote: self = .form(.quote)
    case .copyLink: self = .form(.link)
    case .copyPlayer: self = .form(.player)
    case .copyCue: self = .form(.cue)
    case .copyJSON: self = .form(.json)
    case .copyTemplate: self = .template
    default: return nil
    }
  }

  /// Why nothing was copied, as a sentence.
  struct Problem: Error {
    var sentence: String
  }

  func text(of citation: Citation, template: CitationTemplate?) throws(Problem) -> String {
    switch self {
    case .form(let form):
      do {
        return try citation.written(as: form)
      } catch {
        throw Problem(sentence: error.description)
      }
    case .template:
      guard let template else {
        throw Problem(sentence: "no template is set: `copy:` with `template:` in the settings, as `\"{time} {text}\"`")
      }
      return template.written(for: citation)
    }
  }

  /// What was copied, for the message: its kind and the moment.
  func name(of citation: Citation) -> String {
    let time = citation.time.exact
    let count = citation.segments.count
    let what =
      switch self {
      case .template: "the template's text"
      case .form(.both): "time and text"
      case .form(.cue): count > 1 ? "cues" : "cue"
      case .form(.json): "JSON"
      case .form(.player): "mpv command"
      case .form(let form): form.rawValue
      }
    return self == .form(.time) && count == 1 ? time : "\(what) of \(time)" + (count > 1 ? " (\(count) segments)" : "")
  }
}
