/// Everything a key can do; the raw value is its name in the palette, the config and the documents.
package enum Command: String, CaseIterable, Sendable {
  // Moving.
  case lineDown = "line-down"
  case lineUp = "line-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first
  case last
  case nextChapter = "next-chapter"
  case previousChapter = "previous-chapter"
  case nextTurn = "next-turn"
  case previousTurn = "previous-turn"
  case goToTime = "go-to-time"
  case back
  case forward
  // Looking.
  case viewSpeech = "view-speech"
  case viewScene = "view-scene"
  case viewBoth = "view-both"
  case viewChapters = "view-chapters"
  case viewTopics = "view-topics"
  case nextView = "next-view"
  case previousView = "previous-view"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case largerPane = "larger-pane"
  case smallerPane = "smaller-pane"
  case open
  case nextVersion = "next-version"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case strip
  // Searching.
  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case filter
  case searchLibrary = "search-library"
  // Copying.
  case copyTime = "copy-time"
  case copyText = "copy-text"
  case copyBoth = "copy-both"
  case copyQuote = "copy-quote"
  case copyLink = "copy-link"
  case copyPlayer = "copy-player"
  case copyCue = "copy-cue"
  case copyJSON = "copy-json"
  case copyTemplate = "copy-template"
  case copyAgain = "copy-again"
  case selectRange = "select-range"
  // Notes and corrections.
  case toggleBookmark = "toggle-bookmark"
  case note
  case notes
  case nextBookmark = "next-bookmark"
  case previousBookmark = "previous-bookmark"
  case edit
  case editOutside = "edit-outside"
  case diff
  // The library.
  case addFolder = "add-folder"
  case selectVideo = "select-video"
  case remove
  case undoRemoval = "undo-removal"
  case rename
  case export
  case sortByTitle = "sort-by-title"
  case sortByDate = "sort-by-date"
  case sortByLength = "sort-by-length"
  case reverseOrder = "reverse-order"
  case groupBySource = "group-by-source"
  case reload
  case reloadAll = "reload-all"
  // The program.
  case help
  case palette
  case theme
  case tutor
  case mouse
  case redraw
  case suspend
  case cancel
  case interrupt
  case leave
  case quit
}

/// Where a key means something.
package enum Context: String, CaseIterable, Sendable {
  /// Wherever no text is being typed.
  case global
  case library
  case reader
  /// What was found in the whole library.
  case results
  /// The notes of all videos.
  case notes
}
