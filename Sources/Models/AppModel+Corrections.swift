import Clients
import Commands
import Domain
import Jobs
import State
import Text

/// A segment whose text is being typed anew.
struct CorrectionDraft {
  let track: Track
  let index: Int
  /// What it says now, and what it said at first.
  let text: String
  let original: String
}

/// What came of editing a text in another program.
package enum EditOutcome: Equatable, Sendable {
  case edited(String)
  /// Why nothing came of it, as a sentence without a full stop.
  case failed(String)
}

/// Corrections: a person's own text in the place of a segment's; the original stays.
extension AppModel {
  /// Edits the text of a segment on the last row.
  func editHere() {
    guard let draft = draftOfSegment() else { return }
    guard draft.text.count <= AppModel.longestLine, OneLine.canJoin(draft.text) else {
      let key = shell.keymap.keys(for: .editOutside, in: .reader).first ?? ":edit-outside"
      tell("this is too long for one line; \(key) edits it in an editor")
      return
    }
    correctionDraft = draft
    let hasLines = draft.text.contains("\n")
    shell.overlay = .prompt(PromptState(.correction(hasLines: hasLines), text: OneLine.joined(draft.text)))
  }

  func answerCorrection(_ typed: String) -> String? {
    guard let draft = correctionDraft else { return nil }
    correctionDraft = nil
    correct(draft, to: OneLine.parted(typed, like: draft.text))
    return nil
  }

  /// Edits the text in the editor of the person, which has the terminal meanwhile.
  func editOutside() {
    guard let draft = draftOfSegment() else { return }
    correctionDraft = draft
    cause(.edit(draft.text))
  }

  /// Takes what the editor left.
  package func edited(_ outcome: EditOutcome) {
    guard let draft = correctionDraft else { return }
    correctionDraft = nil
    switch outcome {
    case .edited(let text): correct(draft, to: text)
    case .failed(let why): tell("nothing was changed: \(SafeText.line(why))", .warning)
    }
  }

  private func draftOfSegment() -> CorrectionDraft? {
    guard let state = reader.state, let (track, index) = state.segmentHere,
      let transcript = state.recording.transcript(track), index < transcript.count
    else {
      tell("what can be corrected is a segment: 1 shows the speech, 2 the scene")
      return nil
    }
    guard !state.recording.isPartial else {
      tell("only the beginning is here; correct it when all is read")
      return nil
    }
    // What is being read does not know of it yet.
    guard reader.opening != state.recording.video.id else {
      tell("the video is being read again; correct it when it is there")
      return nil
    }
    let original = state.recording.original(track, index)
    return CorrectionDraft(track: track, index: index, text: transcript.text(index), original: original)
  }

  private func correct(_ draft: CorrectionDraft, to typed: String) {
    let text = typed.asSegment
    guard let recording = reader.state?.recording, let transcript = recording.transcript(draft.track),
      draft.index < transcript.count, transcript.text(draft.index) == draft.text
    else {
      tell("nothing was changed: the video was read again meanwhile", .warning)
      return
    }
    guard text != draft.text else {
      tell("the text is as it was")
      return
    }
    reader.take(recording.correcting(draft.track, draft.index, to: text))
    tell(text == draft.original ? "the correction is taken back" : "corrected; the original stays, :diff lists both")
    let start = transcript.start(draft.index)
    let correction = Correction(track: draft.track, start: start, original: draft.original, text: text)
    let (client, video) = (around.notes, recording.video.id)
    around.jobs.run(on: .keeping) { (_) throws(LibraryError) in
      try client.correct(video, correction)
    } then: { [weak self] result in
      guard case .failure(let error) = result else { return }
      self?.takeBack(draft, text, in: video)
      self?.tell("the correction was taken back: " + ErrorText.sentence(error), .failure)
    }
  }

  /// Shows again what was there before a correction that could not be kept.
  private func takeBack(_ draft: CorrectionDraft, _ text: String, in video: VideoID) {
    guard let recording = reader.state?.recording, recording.video.id == video,
      let transcript = recording.transcript(draft.track), draft.index < transcript.count,
      transcript.text(draft.index) == text
    else { return }
    reader.take(recording.correcting(draft.track, draft.index, to: draft.text))
  }

  // MARK: All of them

  /// Lists the corrections of this video.
  func showDiff() {
    guard let recording = reader.state?.recording else { return }
    let items = Track.allCases.flatMap { track in
      recording.corrections.filter { $0.track == track }.sorted { $0.start < $1.start }.compactMap { correction in
        recording.segment(showing: correction).map { item(correction, $0) }
      }
    }
    guard !items.isEmpty else {
      let key = shell.keymap.keys(for: .edit, in: .reader).first ?? ":edit"
      tell("nothing is corrected in this video; \(key) corrects a segment")
      return
    }
    shell.overlay = .menu(MenuState(kind: .corrections, items: items))
  }

  private func item(_ correction: Correction, _ index: Int) -> MenuState.Item {
    func shown(_ text: String) -> String { text.isEmpty ? "(no words)" : SafeText.line(text) }
    return MenuState.Item(
      label: "\(correction.track.letter) \(correction.start.clock)",
      name: shown(correction.original),
      help: "\(shown(correction.original)) → \(shown(correction.text))",
      section: "",
      action: .segment(correction.track, index)
    )
  }

  func goTo(_ track: Track, _ index: Int) {
    let (columns, rows) = (shell.columns, shell.rows)
    reader.change { $0.jump(to: track, index, columns: columns, rows: rows) }
  }
}
