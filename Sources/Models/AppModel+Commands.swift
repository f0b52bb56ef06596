package import Commands
import Domain
import Jobs
import State

/// What each command does.
extension AppModel {
  package func perform(_ command: Command, argument: String = "") {
    let contexts = command.info.contexts
    guard contexts.contains(.global) || contexts.contains(shell.context) else {
      tell("\(command.rawValue) works \(command.info.places)")
      return
    }
    switch command {
    case .lineDown, .lineUp: move(by: command == .lineDown ? 1 : -1)
    case .halfPageDown, .halfPageUp: page(down: command == .halfPageDown, half: true)
    case .pageDown, .pageUp: page(down: command == .pageDown, half: false)
    case .first, .last: moveToEdge(end: command == .last)
    case .nextChapter, .previousChapter: jumpChapter(forward: command == .nextChapter)
    case .nextTurn, .previousTurn: jumpTurn(forward: command == .nextTurn)
    case .goToTime: askForTime(argument)
    case .back, .forward: travel(back: command == .back)
    case .viewSpeech: show(.speech)
    case .viewScene: show(.scene)
    case .viewBoth: show(.both)
    case .viewChapters: show(.chapters)
    case .viewTopics: show(.topics)
    case .nextView, .previousView: cycleView(by: command == .nextView ? 1 : -1)
    case .nextPane, .previousPane: changePane(forward: command == .nextPane)
    case .largerPane, .smallerPane: resizePane(by: command == .largerPane ? 1 : -1)
    case .open: openHere()
    case .nextVersion: showNextVersion()
    case .zoomIn, .zoomOut: zoomStrip(in: command == .zoomIn)
    case .strip: sayStrip()
    case .search: askForSearch(argument)
    case .nextHit, .previousHit: jumpHit(forward: command == .nextHit)
    case .filter: askForFilter(argument)
    case .searchLibrary: searchLibrary(argument)
    case .copyTime, .copyText, .copyBoth, .copyQuote, .copyLink, .copyPlayer, .copyCue, .copyJSON, .copyTemplate:
      copy(command)
    case .copyAgain: copyAgain()
    case .selectRange: selectRange()
    case .toggleBookmark: toggleBookmark()
    case .note: askForNote(argument)
    case .notes: showNotes()
    case .nextBookmark, .previousBookmark: jumpBookmark(forward: command == .nextBookmark)
    case .edit: editHere()
    case .editOutside: editOutside()
    case .diff: showDiff()
    case .addFolder: addFolder(argument)
    case .selectVideo: selectVideo()
    case .remove: if shell.screen == .notes { discardSelectedNote() } else { removeVideos() }
    case .undoRemoval: undoRemoval()
    case .rename: rename(argument)
    case .export: export()
    case .sortByTitle: library.change { $0.sort(by: .title) }
    case .sortByDate: library.change { $0.sort(by: .date) }
    case .sortByLength: library.change { $0.sort(by: .length) }
    case .reverseOrder: library.change { $0.reverse() }
    case .groupBySource: library.change { $0.toggleGroups() }
    case .reload, .reloadAll: reload(everything: command == .reloadAll)
    case .help: showHelp()
    case .palette: showPalette()
    case .theme: chooseTheme(named: argument)
    case .tutor: openTutor()
    case .mouse: toggleMouse()
    case .redraw: cause(.redraw)
    case .suspend: cause(.suspend)
    case .cancel: cancel()
    case .interrupt: interrupt()
    case .leave: leave()
    case .quit: quit()
    }
  }
}
