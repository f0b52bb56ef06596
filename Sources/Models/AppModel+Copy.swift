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
    guard let citation = reader.state.flatMap({ self.citation($0) }) else {
      tell("there is nothing to copy here")
      return
    }
    do {
      send(try form.text(of: citation, template: around.copyTemplate), as: form.name(of: citation))
      lastCopy = command
      reader.change { $0.endRange() }
    } catch {
      tell(error.sentence, .warning)
    }
  }

  func copyAgain() {
    guard let lastCopy else {
      tell("nothing was copied yet; y shows what can be")
      return
    }
    copy(lastCopy)
  }

  private func send(_ text: String, as what: String) {
    let clipboard = around.clipboard
    around.jobs.run(on: .clipboard) { (_) throws(Never) in
      clipboard.copy(text, what)
    } then: { [weak self] result in
      guard case .success(let answer) = result else { return }
      if let bytes = answer.terminal { self?.cause(.send(bytes)) }
      self?.tell(answer.notice, answer.isFailure ? .failure : .information)
    }
  }

  /// What is selected, as it is cited.
  private func citation(_ state: ReaderState) -> Citation? {
    let video = state.recording.video
    let places = state.selection(state.page(columns: shell.columns, rows: shell.rows))
    let segments = places.compactMap { segment($0, state) }
    guard let first = segments.first else { return nil }
    return Citation(of: video, at: first.start, segments)
  }

  private func segment(_ place: Place, _ state: ReaderState) -> Citation.Segment? {
    switch place {
    case .segment(let track, let index):
      return state.recording.transcript(track).map { Citation.Segment($0, track, index) }
    case .item(let index):
      guard let item = state.recording.outline(in: state.view)?.items[index] else { return nil }
      let text = item.text.isEmpty ? item.title : item.title + "\n" + item.text
      return Citation.Segment(index: index, start: item.start ?? state.clock, end: item.end, text: text)
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
      case .template: "by template"
      case .form(.both): "time and text"
      case .form(.cue): count > 1 ? "cues" : "cue"
      case .form(.json): "JSON"
      case .form(.player): "mpv command"
      case .form(let form): form.rawValue
      }
    return self == .form(.time) && count == 1 ? time : "\(what) of \(time)" + (count > 1 ? " (\(count) segments)" : "")
  }
}
