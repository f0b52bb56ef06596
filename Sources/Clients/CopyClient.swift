/// Hands copied text to whatever holds the clipboard; may block and belongs on a lane.
package struct CopyClient: Sendable {
  package struct Answer: Equatable, Sendable {
    /// What was sent and by which route, or why not.
    package var notice: String
    package var isFailure: Bool
    /// What the terminal is to be sent, by the one who owns it.
    package var terminal: [UInt8]?

    package init(notice: String, isFailure: Bool = false, terminal: [UInt8]? = nil) {
      self.notice = notice
      self.isFailure = isFailure
      self.terminal = terminal
    }
  }

  /// Copies a text; `what` names it in the answer.
  package var copy: @Sendable (_ text: String, _ what: String) -> Answer

  package init(copy: @escaping @Sendable (_ text: String, _ what: String) -> Answer) {
    self.copy = copy
  }
}
