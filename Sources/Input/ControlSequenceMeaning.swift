extension ControlSequence {
  enum Meaning: Equatable, Sendable {
    /// An answer of the terminal, a key that was let go, or something nobody knows.
    case nothing
    case event(InputEvent)
    case pasteBegins
    /// Three bytes of a mouse report follow.
    case oldMouse
  }

  var meaning: Meaning {
    if prefix == UInt8(ascii: "<"), intermediates.isEmpty { return event(mouse.map { .mouse($0) }) }
    guard prefix == 0, intermediates.isEmpty else { return .nothing }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "$"): return meaningOfNumber
    case UInt8(ascii: "u"): return event(kittyPress.map { .key($0) })
    case UInt8(ascii: "I"): return parameters.isEmpty ? .event(.focused(true)) : .nothing
    case UInt8(ascii: "O"): return parameters.isEmpty ? .event(.focused(false)) : .nothing
    case UInt8(ascii: "M"): return parameters.isEmpty ? .oldMouse : .nothing
    default: return event(letterPress.map { .key($0) })
    }
  }

  private func event(_ event: InputEvent?) -> Meaning { event.map { .event($0) } ?? .nothing }

  /// The modifiers in the second parameter; nil when the key was let go.
  private var modifiers: KeyPress.Modifiers? {
    guard parameter(1, sub: 1, default: 1) != 3 else { return nil }
    return KeyPress.Modifiers(parameter: parameter(1, default: 1))
  }
}

// MARK: Keys with a letter
extension ControlSequence {
  private var letterPress: KeyPress? {
    guard let modifiers else { return nil }
    switch final {
    case UInt8(ascii: "Z"):
      return KeyPress(.backTab, modifiers.subtracting(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      // Shifted in rxvt. With parameters it is an answer.
      guard parameters.isEmpty else { return nil }
      return LegacyKeys.cursorKey(final - 0x20).map { KeyPress($0, .shift) }
    case UInt8(ascii: "R") where parameter(0, default: 1) != 1 || parameters.count != 2:
      // Where the cursor is, not F3.
      return nil
    default:
      return LegacyKeys.cursorKey(final).map { KeyPress($0, modifiers) }
    }
  }
}

// MARK: Keys with a number
extension ControlSequence {
  private var meaningOfNumber: Meaning {
    let number = parameter(0, default: 0)
    if final == UInt8(ascii: "~") {
      if number == 200 { return .pasteBegins }
      if number == 27, parameters.count >= 3 { return event(otherKeyPress.map { .key($0) }) }
    }
    guard let key = Self.key(numbered: number), var modifiers else { return .nothing }
    if final == UInt8(ascii: "$") || final == UInt8(ascii: "@") { modifiers.insert(.shift) }
    if final == UInt8(ascii: "^") || final == UInt8(ascii: "@") { modifiers.insert(.control) }
    return .event(.key(KeyPress(key, modifiers)))
  }

  private static func key(numbered number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // The numbers of the function keys have gaps where a keyboard of the seventies had them.
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// `CSI 27 ; modifiers ; code ~`, which xterm sends with modifyOtherKeys.
  private var otherKeyPress: KeyPress? {
    guard let modifiers = KeyPress.Modifiers(parameter: parameter(1, default: 1)) else { return nil }
    return ExtendedKeys.press(code: parameter(2, default: 0), shifted: nil, modifiers)
  }

  /// `CSI code:shifted ; modifiers:event ; text u` of the kitty protocol.
  private var kittyPress: KeyPress? {
    guard !parameters.isEmpty, let modifiers else { return nil }
    let shifted = parameter(0, sub: 1, default: 0)
    return ExtendedKeys.press(code: parameter(0, default: 0), shifted: shifted == 0 ? nil : shifted, modifiers)
  }
}

// MARK: The mouse
extension ControlSequence {
  private var mouse: MouseEvent? {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), parameters.count == 3 else { return nil }
    let (bits, column, row) = (parameter(0, default: -1), parameter(1, default: 0), parameter(2, default: 0))
    let cells = 1...0xffff
    guard (0..<128).contains(bits), cells.contains(column), cells.contains(row) else { return nil }
    guard let action = Self.action(bits, isRelease) else { return nil }
    let buttons: [MouseEvent.Button] = [.left, .middle, .right, .none]
    return MouseEvent(
      action: action,
      button: bits & 64 == 0 ? buttons[bits & 3] : .none,
      row: row - 1,
      column: column - 1,
      modifiers: Self.modifiers(bits)
    )
  }

  private static func action(_ bits: Int, _ isRelease: Bool) -> MouseEvent.Action? {
    if bits & 64 != 0 {
      let wheels: [MouseEvent.Action] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
      return isRelease ? nil : wheels[bits & 3]
    }
    if isRelease { return .release }
    // Moving without a button is nothing anyone did.
    if bits & 32 != 0 { return bits & 3 == 3 ? nil : .drag }
    return bits & 3 == 3 ? nil : .press
  }

  private static func modifiers(_ bits: Int) -> KeyPress.Modifiers {
    var modifiers: KeyPress.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
