import Clients
package import Commands
package import Domain
import Jobs
import Observation
package import State

/// The program as a person meets it: what is shown, and what each key does.
@MainActor
@Observable
package final class AppModel {
  package let library: LibraryModel
  package let reader: ReaderModel
  package let results: ResultsModel
  package let notes: NotesModel
  /// Everything on the screen that is not the library's or the reader's own.
  var shell: AppState
  @ObservationIgnored let around: Surroundings
  @ObservationIgnored private var effects: [Effect] = []
  @ObservationIgnored var lastStop: UInt64?
  @ObservationIgnored var isAskedToQuit = false
  /// What is done when a question is answered with y.
  @ObservationIgnored var whenYes: (@MainActor () -> Void)?
  /// An import or export that runs.
  @ObservationIgnored var work: Cancellation?
  /// When the list may be read again while an import runs.
  @ObservationIgnored var nextReload: UInt64 = 0
  /// Whether what is being opened is to be seen as soon as it is there: whoever leaves meanwhile is not called back.
  @ObservationIgnored var isReaderAwaited = false
  /// What each screen of the trail showed when it was left.
  @ObservationIgnored var left: [Left?] = []
  /// The hit that is to be shown of the video that is being opened.
  @ObservationIgnored var arrival: Arrival?
  /// What the results were when one began to type.
  @ObservationIgnored var beforeTyping: BeforeTyping?
  /// Whether more keys have arrived than the one that is being taken.
  @ObservationIgnored var isTakingMany = false
  /// What was typed and is not looked for yet.
  @ObservationIgnored var unlooked: PromptState?
  /// What was copied last, for `Y`.
  @ObservationIgnored var lastCopy: Command?
  /// The note whose words are being typed.
  @ObservationIgnored var noteDraft: NoteDraft?
  /// The segment whose text is being typed anew.
  @ObservationIgnored var correctionDraft: CorrectionDraft?
  /// A note of a video that is being opened.
  @ObservationIgnored var awaitedNote: Note?
  /// Where one was when one asked for the list of notes.
  @ObservationIgnored var nearNote: (video: VideoID, time: MediaTime)?
  /// Marks that are on their way to where they are kept.
  @ObservationIgnored var keeping = Keeping()
  @ObservationIgnored var marksJob: Cancellation?

  package init(_ around: Surroundings, keymap: Keymap = .standard) {
    self.around = around
    library = LibraryModel(client: around.library, jobs: around.jobs)
    let marks = around.notes
    reader = ReaderModel(client: around.library, jobs: around.jobs) { (try? marks.corrections($0)) ?? [] }
    results = ResultsModel(client: around.search, jobs: around.jobs)
    notes = NotesModel(client: around.notes, jobs: around.jobs)
    shell = AppState(keymap: keymap)
  }

  /// Everything on the screen; reading it tells when it changes.
  package var snapshot: AppState {
    var state = shell
    state.library = library.state
    state.reader = reader.state
    state.results = results.state
    state.notes = notes.state
    state.opening = reader.opening
    return state
  }

  /// The picture of the state is about to be drawn: what depends on the size is made true.
  package func settle() {
    let (columns, rows) = (shell.columns, shell.rows)
    // What is not shown is settled when it is.
    switch shell.screen {
    case .reader:
      reader.change { $0.settle(columns: columns, rows: rows) }
    case .library:
      let listRows = LibraryLayout(snapshot).listRows
      library.change { $0.settle(listRows: listRows) }
    case .results: settleResults()
    case .notes: settleNotes()
    }
    shell.settleMenu()
  }

  /// Whether something is awaited.
  package var isBusy: Bool { around.jobs.running > 0 }

  /// Whether what the first screen is to show is not there yet.
  package var awaitsContent: Bool {
    reader.opening == nil ? library.state.isLoading : reader.state == nil
  }

  // MARK: Starting

  package func start(
    opening moment: Moment?,
    mustOpen: Bool = false,
    tutor: VideoID?,
    theme: String,
    takesMouse: Bool,
    isPlain: Bool = false,
    showsWelcome: Bool
  ) {
    shell.tutor = tutor
    shell.themeName = theme
    shell.takesMouse = takesMouse
    shell.isPlain = isPlain
    shell.holdsFiles = mustOpen
    reader.hasPanes = !isPlain
    shell.showsWelcome = showsWelcome && moment == nil
    // First what one waits for; the list behind it has time.
    if let moment { open(moment, mustOpen: mustOpen) }
    library.reload { [weak self] result in
      // What is a person's own needs no welcome.
      if let self, let tutor, !library.state.videos.contains(where: { $0.id == tutor }) { shell.showsWelcome = false }
      // What could not be opened was said already.
      if moment == nil || !mustOpen { self?.report(result) }
    }
  }

  package func resize(columns: Int, rows: Int) {
    shell.columns = max(0, columns)
    shell.rows = max(0, rows)
  }

  package func tell(_ text: String, _ kind: Notice.Kind = .information) {
    shell.notice = Notice(text, kind: kind)
  }

  func report(_ result: Result<Void, LibraryError>) {
    if case .failure(let error) = result { tell(ErrorText.sentence(error), .failure) }
  }

  // MARK: Opening

  package func open(_ moment: Moment, mustOpen: Bool = false) {
    open(moment, mustOpen: mustOpen, showing: nil)
  }

  func open(_ moment: Moment, mustOpen: Bool = false, showing arrival: Arrival?) {
    shell.showsWelcome = false
    isReaderAwaited = true
    self.arrival = arrival
    awaitedNote = nil
    reader.open(moment, version: arrival?.version) { [weak self] in
      self?.arrive(isWhole: false)
      self?.arriveAtNote(isWhole: false)
      self?.enterReader()
    } then: { [weak self] result in
      if mustOpen, case .failure(let error) = result { self?.cause(.giveUp(error)) }
      self?.report(result)
      guard case .success = result else { return }
      self?.opened(at: moment.time)
    }
  }

  private func opened(at time: MediaTime?) {
    guard let recording = reader.state?.recording else { return }
    arrive(isWhole: true)
    arriveAtNote(isWhole: true)
    enterReader()
    readMarks()
    // Whoever went back to the list has chosen something there.
    if shell.screen == .reader { library.change { $0.select(recording.video.id) } }
    if let omissions = recording.omissions { tell(omissions, .warning) }
    if let time { tellIfBeyond(time) }
  }

  /// What was begun in the list ends there; what is typed while a video is read again stays.
  private func enterReader() {
    guard shell.screen != .reader, isReaderAwaited else { return }
    clearPrefix()
    shell.overlay = nil
    go(to: .reader)
  }

  func tellIfBeyond(_ time: MediaTime) {
    guard let recording = reader.state?.recording, time > recording.length else { return }
    tell(recording.isPartial ? "that is not read" : "the video ends at \(recording.length.clock)")
  }

  // MARK: Effects

  func cause(_ effect: Effect) {
    effects.append(effect)
  }

  /// What the loop has to do now.
  package func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }
}
