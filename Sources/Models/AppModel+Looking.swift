import Domain
import State

/// Looking at the same moment in other ways: views, panes, and what is opened here.
extension AppModel {
  func show(_ view: View) {
    reader.change { $0.show(view) }
  }

  func cycleView(by step: Int) {
    guard let current = reader.state?.view.rawValue else { return }
    let count = View.allCases.count
    if let view = View(rawValue: (current - 1 + step + count) % count + 1) { show(view) }
  }

  /// The panes in the order they stand: chapters, speech, scene.
  ///
  /// Where there is one pane only, so it says.
  func changePane(forward: Bool) {
    guard shell.screen == .reader, let state = reader.state else {
      tell("the list is the only pane here; Enter opens the video")
      return
    }
    let layout = state.page(columns: shell.columns, rows: shell.rows).layout
    var panes: [Pane] = layout.outlineWidth == nil ? [] : [.outline]
    panes += layout.isSideBySide ? [.track(.speech), .track(.scene)] : [.transcript]
    guard panes.count > 1 else {
      tell("there is room for one pane only; 1 to 5 change what it shows")
      return
    }
    let current = state.isInOutline ? 0 : panes.lastIndex { $0 == .transcript || $0 == .track(state.place?.track) } ?? 0
    let target = panes[(current + (forward ? 1 : panes.count - 1)) % panes.count]
    reader.change { state in
      state.focusOutline(target == .outline)
      if case .track(let track) = target, state.place?.track != track { state.crossTracks() }
    }
  }

  private enum Pane: Equatable {
    case outline
    case transcript
    case track(Track?)
  }

  func resizePane(by step: Int) {
    switch shell.screen {
    case .library:
      guard LibraryLayout(snapshot).previewLeft != nil else {
        tell("the preview has room from 100 columns on")
        return
      }
      library.change { $0.resizePane(by: step) }
    case .results, .notes: break
    case .reader:
      guard reader.state?.page(columns: shell.columns, rows: shell.rows).layout.outlineWidth != nil else {
        tell("there is no side pane here")
        return
      }
      reader.change { $0.resizePane(by: step) }
    }
  }

  func openHere() {
    switch shell.screen {
    case .library:
      guard let video = library.state.selected else { return }
      open(Moment(video: video.id))
    case .results: openResult()
    case .notes: openNote()
    case .reader:
      openInReader()
    }
  }

  func openInReader() {
    guard let state = reader.state, state.place != nil else { return }
    let rows = shell.rows
    if state.isInOutline {
      reader.change { $0.focusOutline(false) }
    } else if state.view.outline == nil {
      shell.overlay = .card(top: 0)
    } else if let start = state.itemStart {
      reader.change { $0.read(at: start, rows: rows) }
    } else {
      tell("this topic has no time")
    }
  }
}
