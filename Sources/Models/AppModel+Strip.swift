import Commands
import Domain
import State

/// The strip: the whole video in one row.
extension AppModel {
  func zoomStrip(in isIn: Bool) {
    guard let place = stripPlace else {
      let keys = shell.keymap.keys(for: .strip, in: .reader).first
      tell("there is no room for the strip here" + (keys.map { "; \($0) says in words what it shows" } ?? ""))
      return
    }
    guard reader.change({ $0.zoomStrip(in: isIn) }) == true, let state = reader.state else {
      tell(isIn ? "the strip shows a minute or less: closer is not possible" : "the strip shows the whole video")
      return
    }
    let range = state.stripRange(cells: place.cells)
    tell(
      state.strip.isZoomed
        ? "the strip shows \(range.from.clock)–\(range.to.clock)" : "the strip shows the whole video"
    )
  }

  /// Says what the strip shows where one is.
  func sayStrip() {
    guard let state = reader.state, state.recording.length > .zero else {
      tell("there is no time in this video")
      return
    }
    // Where it has no room, it is told all the same.
    let cells = stripPlace?.cells ?? 60
    tell(StripWords(state, cells: cells, columns: shell.columns).sentence)
  }

  /// A click goes to what is seen there; `<` comes back.
  func clickStrip(_ place: StripPlace, column: Int) {
    guard let state = reader.state, let cell = place.cell(atColumn: column) else { return }
    let (time, rows) = (state.stripTime(of: cell, cells: place.cells), shell.rows)
    reader.change { $0.jump(to: time, rows: rows) }
  }

  private var stripPlace: StripPlace? {
    reader.state?.page(columns: shell.columns, rows: shell.rows).layout.strip
  }
}
