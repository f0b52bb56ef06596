import Canvas
import Commands
import Domain
import Screens
import State
import Testing

/// A person's own marks, as they were looked at and found right.
struct MarksFrameTests {
  static let sizes = ["120x40", "80x24", "40x10", "20x4"]

  @Test("Marks look as recorded, at every size", arguments: MarksScene.allCases, sizes)
  func looksAsRecorded(scene: MarksScene, size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    try FrameFile.expect(draw(scene.state(columns: parts[0], rows: parts[1])), named: "\(scene.rawValue)-\(size)")
  }

  @Test("No size is too small to draw marks", arguments: MarksScene.allCases)
  func neverTraps(scene: MarksScene) {
    for columns in [0, 1, 19, 20, 21, 29, 30, 31, 47, 60, 95, 104, 156, 300] {
      for rows in [0, 1, 3, 4, 5, 7, 8, 12, 70] {
        let frame = draw(scene.state(columns: columns, rows: rows))
        #expect(frame.grid.size == Size(columns: columns, rows: rows))
        #expect(frame.cursor.row <= max(0, rows - 1))
      }
    }
  }

  @Test("Nothing moves because something is marked", arguments: [20, 40, 80, 120, 200])
  func nothingMoves(columns: Int) {
    for view in View.allCases {
      var bare = MarksScene.state(view, marked: false, columns: columns, rows: 24)
      var marked = MarksScene.state(view, marked: true, columns: columns, rows: 24)
      bare.notice = nil
      marked.notice = nil
      let (before, after) = (draw(bare).grid, draw(marked).grid)
      let signs = Set("*#~+".unicodeScalars.map(\.value))
      let strip = marked.reader?.page(columns: columns, rows: 24).layout.strip?.row
      for row in 0..<23 where row != strip {
        for column in 0..<columns where before[row, column] != after[row, column] {
          let bases = [before[row, column].base, after[row, column].base]
          #expect(bases.allSatisfy { signs.contains($0) || $0 == 0x20 || $0 == 0 }, "\(view) \(row),\(column)")
        }
      }
    }
  }

  @Test("The selected note has a sign and the cursor")
  func selectionHasASign() {
    let frame = draw(MarksScene.notesList.state(columns: 80, rows: 24))
    #expect(frame.grid[frame.cursor.row, frame.cursor.column].base == UInt32(UInt8(ascii: ">")))
  }
}

enum MarksScene: String, CaseIterable, CustomTestStringConvertible {
  case marks, marksInBoth, marksInChapters, marksCard, noteTyped, noteEmptied, correctionTyped, correctionList
  case notesList, notesFiltered, notesEmpty, notesLoading, versionShown

  var testDescription: String { rawValue }

  func state(columns: Int, rows: Int) -> AppState {
    switch self {
    case .notesList, .notesFiltered, .notesEmpty, .notesLoading: list(columns, rows)
    case .marksInBoth: MarksScene.state(.both, marked: true, columns: columns, rows: rows)
    case .marksInChapters: MarksScene.state(.chapters, marked: true, columns: columns, rows: rows)
    default: reading(columns, rows)
    }
  }

  static func state(_ view: View, marked: Bool, columns: Int, rows: Int) -> AppState {
    var state = AppState()
    (state.columns, state.rows) = (columns, rows)
    state.library.finishLoading(Fixture.videos)
    state.screen = .reader
    let recording = Fixture.recording
    var reader = ReaderState(recording, at: MediaTime(milliseconds: 45_000))
    reader.show(view)
    if marked { reader.marks = Marks(notes, in: recording) }
    reader.settle(columns: columns, rows: rows)
    state.reader = reader
    return state
  }

  private func reading(_ columns: Int, _ rows: Int) -> AppState {
    var state = MarksScene.state(.speech, marked: true, columns: columns, rows: rows)
    var recording = Fixture.recording.correcting(.speech, 6, to: "More salt, שלום, and مرحبا twelve grams.")
    recording = recording.correcting(.speech, 10, to: "A long German word.")
    if self == .versionShown { recording = MarksScene.german }
    state.reader?.replace(with: recording)
    state.reader?.marks = Marks(MarksScene.notes, in: recording)
    switch self {
    case .marksCard: state.overlay = .card(top: 0)
    case .noteTyped: state.overlay = .prompt(PromptState(.note(isKept: true), text: "is that not too much?"))
    case .noteEmptied: state.overlay = .prompt(PromptState(.note(isKept: true)))
    case .correctionTyped:
      state.overlay = .prompt(PromptState(.correction(hasLines: false), text: "More salt, twelve grams."))
    case .correctionList: state.overlay = .menu(MenuState(kind: .corrections, items: corrections))
    default: break
    }
    state.reader?.settle(columns: columns, rows: rows)
    state.settleMenu()
    return state
  }

  private var corrections: [MenuState.Item] {
    [("S 0:00:44", "12 grams → twelve grams"), ("S 0:02:04", "Dampfbackofentür → A long German word.")].map {
      MenuState.Item(label: $0, name: $1, help: $1, section: "", action: .segment(.speech, 6))
    }
  }

  private func list(_ columns: Int, _ rows: Int) -> AppState {
    var state = AppState()
    (state.columns, state.rows) = (columns, rows)
    state.screen = .notes
    if self != .notesLoading {
      state.notes.finishLoading(self == .notesEmpty ? [] : MarksScene.notes + [MarksScene.other])
    } else {
      state.notes.beginLoading()
    }
    state.notes.move(by: 2)
    if self == .notesFiltered {
      state.notes.setFilter("salt")
      state.overlay = .prompt(PromptState(.filter, text: "salt"))
    }
    state.notes.settle(listRows: NotesLayout(state).listRows)
    return state
  }

  private static func note(_ id: Int64, _ seconds: Int64, _ track: Track?, _ quote: String, _ words: String) -> Note {
    Note(
      id: id,
      video: VideoID("VI1"),
      title: "Bread, step by step",
      time: MediaTime(milliseconds: seconds * 1000),
      track: track,
      quote: quote,
      words: words
    )
  }

  private static let notes: [Note] = {
    var range = note(3, 44, .speech, "More salt, שלום, and مرحبا 12 grams.", "Is that not too much? Ask Bo about salt.")
    range.end = MediaTime(milliseconds: 52_000)
    return [
      note(1, 2, .speech, "Is it on?", ""),
      note(2, 12, .scene, "Hands pour flour into a bowl.", ""),
      range,
      note(4, 48, .speech, "No.", "二つ目のメモ"),
      note(5, 120, nil, "Oven", ""),
    ]
  }()

  private static let other = Note(
    id: 6,
    video: VideoID("F2"),
    title: "A tape",
    time: MediaTime(milliseconds: 3_600_000),
    track: .speech,
    quote: "Only this.\nAnd that.",
    words: "where the tape ends"
  )

  private static let german: Recording = {
    let plain = Fixture.recording
    let versions = ["de", "en"].enumerated().map {
      Version(id: Int64($0), track: .speech, language: $1, origin: .file, made: 0, segments: 12)
    }
    return Recording(
      video: plain.video,
      speech: plain.speech,
      scene: plain.scene,
      chapters: plain.chapters,
      versions: versions,
      shown: [.speech: 0]
    )
  }()
}
