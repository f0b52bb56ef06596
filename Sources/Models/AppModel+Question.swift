import Input
import State

/// What cannot be done by one wrong key is asked about first.
extension AppModel {
  /// Asks on the last row; only `y` does it, whatever means no leaves everything as it is.
  func ask(_ question: String, yes: @escaping @MainActor () -> Void) {
    clearPrefix()
    shell.overlay = .question(question)
    whenYes = yes
  }

  func questionKey(_ key: KeyPress) {
    switch key {
    case KeyPress(.character("y")), KeyPress(.character("Y")):
      shell.overlay = nil
      // It may ask again.
      let act = whenYes
      whenYes = nil
      act?()
    case KeyPress(.character("n")), KeyPress(.character("N")), KeyPress(.character("q")), KeyPress(.escape),
      KeyPress(.enter), KeyPress(.character("c"), .control):
      shell.overlay = nil
      whenYes = nil
      tell("nothing was changed")
    default: break
    }
  }
}
