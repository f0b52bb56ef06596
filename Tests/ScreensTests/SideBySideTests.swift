import Canvas
import Domain
import Screens
import State
import Testing
import Text

/// Speech and scenes beside one another: no scene is ever painted over another.
struct SideBySideTests {
  @Test("Below the time of a scene stand its own lines, in order, until the next scene", arguments: [9, 14, 23, 40])
  func scenesAreWhole(rows: Int) {
    let recording = SideBySideTests.recording
    var reader = ReaderState(recording)
    reader.show(.both)
    for step in 0..<120 {
      reader.step(forward: true, columns: 160, rows: rows)
      if step % 7 == 0 { reader.crossTracks() }
      reader.settle(columns: 160, rows: rows)
      check(reader, rows: rows)
    }
  }

  private func check(_ reader: ReaderState, rows: Int) {
    var state = AppState()
    (state.columns, state.rows, state.screen, state.reader) = (160, rows, .reader, reader)
    let grid = draw(state).grid
    let page = reader.page(columns: 160, rows: rows)
    guard let column = page.layout.second, let scenes = reader.recording.scene else {
      Issue.record("not side by side")
      return
    }
    // A scene without speech scrolls with the page; what of it is left at the top has no time.
    var due: [String]?
    for row in page.layout.bodyTop..<page.layout.bodyTop + page.layout.bodyRows {
      let time = text(grid, row, column.timeLeft..<column.textLeft)
      let words = text(grid, row, column.textLeft..<column.right)
      if let index = (0..<scenes.count).first(where: { scenes.start($0).clock == time }) {
        due = TextWrap.lines(scenes.text(index), width: column.textWidth)
      }
      guard !words.isEmpty, let lines = due else { continue }
      #expect(lines.first == words)
      due = Array(lines.dropFirst())
    }
  }

  private func text(_ grid: Grid, _ row: Int, _ columns: Range<Int>) -> String {
    let scalars = columns.map { grid[row, $0].base }.compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  /// Long scenes one after the other, some with speech, some without any.
  private static let recording: Recording = {
    var speech = Transcript.Builder()
    var scene = Transcript.Builder()
    for index in 0..<60 {
      let start = MediaTime(milliseconds: Int64(index) * 5000)
      let words = (0..<8 + index * 7 % 40).map { "w\(index)x\($0)" }.joined(separator: " ")
      scene.add(start: start, text: words.utf8)
      for line in 0..<(index % 4 == 1 ? 0 : index % 5) {
        speech.add(start: MediaTime(milliseconds: start.milliseconds + Int64(line) * 700), text: "line \(line)".utf8)
      }
    }
    let video = Video(id: VideoID("v"), title: "v", source: "s", status: .ready)
    return Recording(video: video, speech: speech.finish(), scene: scene.finish())
  }()
}
