import Canvas
import Domain
import Memory
import Screens
import Search
import State
import Testing

/// The strip over a video of an hour and a half, with everything that can stand on it.
struct StripFrameTests {
  static let sizes = [(200, 60), (120, 40), (80, 24), (40, 10)]

  enum Look: String, CaseIterable {
    case strip, stripFound, stripZoomed, stripOfScene, stripPlain
  }

  @Test("The strip looks as recorded, at every size", arguments: Look.allCases, sizes.map { "\($0.0)x\($0.1)" })
  func looksAsRecorded(look: Look, size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    let state = state(look, columns: parts[0], rows: parts[1])
    try FrameFile.expect(draw(state), named: "\(look.rawValue)-\(size)")
  }

  @Test("In plain form the row is printable ASCII")
  func plainIsASCII() {
    let state = state(.stripPlain, columns: 100, rows: 30)
    let frame = draw(state)
    frame.grid.withRow(28) { cells in
      #expect(cells.allSatisfy { (0x20..<0x7F).contains($0.base) })
      #expect(cells.contains { $0.base == UInt32(UInt8(ascii: "^")) })
      #expect(cells.contains { $0.base == UInt32(UInt8(ascii: "#")) })
    }
  }

  @Test("The signs alone tell the playhead, hits, chapters and density from one another")
  func signsDiffer() {
    let frame = draw(state(.stripFound, columns: 120, rows: 40))
    let signs = frame.grid.withRow(38) { cells in Set(cells.map(\.base)) }
    for sign in ["▲", "◆", "m", "│", "▃", "█"] as [Unicode.Scalar] { #expect(signs.contains(sign.value), "\(sign)") }
  }

  @Test("Nothing of the page lies under the strip, and no strip is drawn where there is no row to spare")
  func keepsItsRow() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (20, 10)] {
      let state = state(.strip, columns: columns, rows: rows)
      let layout = state.reader?.page(columns: columns, rows: rows).layout
      #expect(layout?.strip?.row == rows - 2)
      #expect(layout?.bodyBottom == rows - 2)
    }
    for (columns, rows) in [(80, 9), (20, 4)] {
      let state = state(.strip, columns: columns, rows: rows)
      #expect(state.reader?.page(columns: columns, rows: rows).layout.strip == nil)
    }
    #expect(state(.stripPlain, columns: 59, rows: 24).reader?.page(columns: 59, rows: 24).layout.strip == nil)
  }

  private func state(_ look: Look, columns: Int, rows: Int) -> AppState {
    var state = AppState()
    (state.columns, state.rows) = (columns, rows)
    state.screen = .reader
    var reader = ReaderState(look == .stripOfScene ? Film.silent : Film.talk, at: MediaTime(milliseconds: 2_400_000))
    switch look {
    case .strip, .stripOfScene: break
    case .stripFound:
      reader.look(for: "budget")
      reader.marks = Marks(Film.notes, in: Film.talk)
    case .stripZoomed: for _ in 0..<3 { _ = reader.zoomStrip(in: true) }
    case .stripPlain:
      state.isPlain = true
      reader.hasPanes = false
      reader.look(for: "budget")
      reader.marks = Marks(Film.notes, in: Film.talk)
    }
    state.reader = reader
    state.reader?.settle(columns: columns, rows: rows)
    return state
  }
}

/// A made-up meeting that is lively, quiet and lively again.
private enum Film {
  static let talk = Recording(video: video, speech: speech, scene: scene, chapters: chapters)
  static let silent = Recording(video: video, scene: scene)

  static let notes = [note(1, 1_504_000, ""), note(2, 4_320_000, "Ask about this.")]

  private static func note(_ id: Int64, _ time: Int64, _ words: String) -> Note {
    let time = MediaTime(milliseconds: time)
    return Note(id: id, video: video.id, title: video.title, time: time, track: .speech, words: words)
  }

  private static let video = Video(
    id: VideoID("VI9"),
    title: "A meeting",
    source: "work",
    status: .ready,
    duration: MediaTime(milliseconds: 5_400_000)
  )

  /// Every eight seconds somebody says more or less; for ten minutes nobody does.
  private static let speech: Transcript = {
    var builder = Transcript.Builder()
    for index in 0..<675 where !(300..<375).contains(index) {
      let words = 2 + (index * index / 900 + index / 7) % 17
      let text = String(repeating: "talk ", count: words) + (index % 61 == 7 ? "about the budget." : "on.")
      let start = Int64(index) * 8000
      builder.add(
        start: MediaTime(milliseconds: start),
        end: MediaTime(milliseconds: start + 6000),
        speaker: index / 5 % 2 == 0 ? "Ada" : "Bo",
        text: text.utf8
      )
    }
    return builder.finish()
  }()

  /// A camera that mostly stands still.
  private static let scene: Transcript = {
    var builder = Transcript.Builder()
    for second in [0, 40, 900, 2405, 2500, 2700, 2710, 2900, 4000, 5300] as [Int64] {
      builder.add(start: MediaTime(milliseconds: second * 1000), text: "A room at second \(second).".utf8)
    }
    return builder.finish()
  }()

  private static let chapters = Outline(
    items: [(0, "Welcome"), (780, "Figures"), (2380, "A break"), (3010, "Questions"), (4900, "Farewell")].map {
      Outline.Item(title: $0.1, start: MediaTime(milliseconds: $0.0 * 1000))
    }
  )
}
