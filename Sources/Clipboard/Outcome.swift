/// What became of a text that was to be copied, and the words for it.
package struct Outcome: Equatable, Sendable {
  package enum Result: Equatable, Sendable {
    /// A program has taken the text.
    case copied
    /// The terminal is to be sent these bytes, by the one who owns it; it does not answer.
    case terminal([UInt8])
    case failed
  }

  package let result: Result
  /// By which route, or which stood last.
  package let route: Route?
  /// What else there is to say: routes that failed before, a text too long for some terminals.
  let remarks: [String]

  init(_ result: Result, by route: Route?, remarks: [String] = []) {
    self.result = result
    self.route = route
    self.remarks = remarks
  }

  package var isFailure: Bool { result == .failed }

  /// One sentence for the screen; `what` names the text that was copied, such as `0:12`.
  package func notice(_ what: String) -> String {
    let name = route?.name ?? ""
    let said =
      switch (result, route) {
      case (.terminal, _): "sent \(what) to the terminal by \(name)"
      case (.copied, .tmux): "copied \(what) to the \(name)"
      case (.copied, _): "copied \(what) with \(name)"
      case (.failed, _): "\(what) is not copied"
      }
    return ([said] + remarks).joined(separator: "; ")
  }
}
