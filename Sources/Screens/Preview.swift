import Canvas
import Domain
import State
import Text

/// What a video is, beside the list: what it is about, how it begins, what is here of it.
struct Preview {
  let video: Video
  let left: Int
  let top: Int
  let layout: LibraryLayout

  init(_ video: Video, left: Int, top: Int, _ layout: LibraryLayout) {
    self.video = video
    self.left = left
    self.top = top
    self.layout = layout
  }

  func draw(on grid: inout Grid) {
    for row in top..<layout.rows - 1 { grid.rule("│", row: row, from: left - 1, to: left, pen: Pen(.faint)) }
    var row = top
    for (text, pen) in paragraphs {
      for line in TextWrap.lines(text, width: max(1, layout.columns - left - 3)) {
        guard row < layout.rows - 1 else { return }
        grid.write(line, row: row, column: left + 1, end: layout.columns - 1, pen: pen)
        row += 1
      }
    }
  }

  private var paragraphs: [(String, Pen)] {
    let quiet = Pen(.secondary)
    let heading = Pen(.topic, strong: true)
    var facts = [video.duration?.clock, video.created.map(CalendarDay.text), video.source].compactMap(\.self)
    if video.status == .failed || video.status == .working { facts.append(video.status.rawValue) }
    var paragraphs = [
      (video.title, Pen(.title, strong: true)), (facts.joined(separator: " · "), quiet), (video.id.text, quiet),
    ]
    if let cause = video.cause { paragraphs.append((cause, Pen(.warning))) }
    paragraphs += [("", quiet), (here, quiet)]
    if !video.tags.isEmpty { paragraphs.append(("Tags: " + video.tags.joined(separator: ", "), quiet)) }
    if !video.overview.isEmpty { paragraphs += [("", quiet), ("About", heading), (video.overview, Pen())] }
    if !video.opening.isEmpty { paragraphs += [("", quiet), ("It begins", heading), (video.opening, Pen())] }
    return paragraphs
  }

  private var here: String {
    let counts = video.counts
    let parts = [
      counts.speech.map { "speech \($0)" }, counts.scene.map { "scene \($0)" },
      counts.chapters.map { "chapters \($0)" }, counts.topics.map { "topics \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "Nothing of it is here yet." : "Here: " + parts.joined(separator: ", ")
  }
}
