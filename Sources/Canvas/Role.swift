/// What a piece of text on the screen means; the theme decides how that looks.
package enum Role: UInt8, CaseIterable, Sendable {
  /// What one reads: segments, names, summaries.
  case text
  /// Times, counts, dates: quieter than text, and always readable.
  case secondary
  /// Rules, borders, fold marks: never carries meaning alone.
  case faint
  /// The name of a screen or a video in its header.
  case title
  /// The view that is shown, among the tabs.
  case activeTab
  /// The frame of the pane that has the keys.
  case focus
  /// A key one can press.
  case key
  /// The letter that marks speech.
  case speech
  /// The letter that marks a scene, and its text in the "both" view.
  case scene
  /// The heading of a chapter.
  case chapter
  /// The heading of a topic.
  case topic
  /// A found passage, and the found passage one stands on.
  case match, currentMatch
  /// A bookmark or a note.
  case mark
  /// The state of a video, always beside its word.
  case ready, working, failed
  /// A message that asks for attention, and one that says something failed.
  case warning, error
  /// The six colours that tell speakers apart; the name is always written.
  case speaker1, speaker2, speaker3, speaker4, speaker5, speaker6
}

/// What lies under the text.
package enum Ground: UInt8, CaseIterable, Sendable {
  /// The page itself.
  case page
  /// The header and the status bar.
  case bar
  /// A box over the page.
  case popup
  /// The row, or segment, one stands on.
  case selection
}
