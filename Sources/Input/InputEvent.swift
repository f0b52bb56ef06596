/// What a person, or the terminal on their behalf, did.
package enum InputEvent: Equatable, Sendable {
  case key(KeyPress)
  /// Text pasted in one piece, already free of control characters but line breaks.
  case pasted(String)
  case mouse(MouseEvent)
  /// The terminal window gained or lost the focus.
  case focused(Bool)
}

/// A press, release, drag or turn of the wheel, at a cell counted from zero.
package struct MouseEvent: Equatable, Sendable {
  package enum Action: Equatable, Sendable { case press, release, drag, wheelUp, wheelDown, wheelLeft, wheelRight }
  package enum Button: Equatable, Sendable { case left, middle, right, none }

  package var action: Action
  package var button: Button
  package var row: Int
  package var column: Int
  package var modifiers: KeyPress.Modifiers

  package init(
    action: Action,
    button: Button,
    row: Int,
    column: Int,
    modifiers: KeyPress.Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.row = row
    self.column = column
    self.modifiers = modifiers
  }
}
