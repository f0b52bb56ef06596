import State

/// The way one came: each screen is found again as it was left.
extension AppModel {
  /// What a screen showed when one left it for another.
  enum Left {
    case reader(ReaderState)
    case results(ResultsModel.Left)
  }

  /// More screens behind one another than anybody goes back through.
  private static let longestTrail = 50

  /// Goes to another screen; `q` comes back to this one.
  func go(to screen: AppState.Screen) {
    guard screen != shell.screen else { return }
    if shell.screen == .reader { reader.rememberPosition() }
    if screen != .reader { isReaderAwaited = false }
    // The library is where everything begins: nothing lies behind it.
    if shell.screen == .library {
      shell.trail = []
      left = []
    } else {
      alignTrail()
      shell.trail.append(shell.screen)
      left.append(leaving)
    }
    if shell.trail.count > AppModel.longestTrail {
      shell.trail.removeFirst()
      left.removeFirst()
    }
    shell.screen = screen
  }

  /// Goes back to the screen before, which is as it was.
  func goBack() {
    if shell.screen == .reader { reader.rememberPosition() }
    isReaderAwaited = false
    alignTrail()
    shell.screen = shell.trail.popLast() ?? .library
    switch left.popLast() ?? nil {
    case .reader(let state)? where reader.state?.recording !== state.recording:
      reader.takeUp(state)
      readMarks()
    case .results(let state)?: results.takeUp(state)
    case .reader?, nil: break
    }
  }

  private var leaving: Left? {
    switch shell.screen {
    case .reader: reader.state.map { .reader($0) }
    case .results: .results(results.left)
    case .library, .notes: nil
    }
  }

  /// What was left stands beside the screens of the trail, however those came there.
  private func alignTrail() {
    while left.count < shell.trail.count { left.append(nil) }
    left.removeLast(left.count - shell.trail.count)
  }
}
