/// Bytes of a terminal turned into what a person did: a state machine that takes one byte at a time.
///
/// Where the bytes were cut on their way does not matter. What a terminal says about itself is swallowed whole, so that
/// no answer of it is ever taken for keys.
package struct InputParser: Sendable {
  private enum State: Sendable {
    case ground
    /// Inside a character of several bytes; `isAlt` when an escape came right before it.
    case scalar(ScalarDecoder, isAlt: Bool)
    /// After an escape; `doubled` when another one came right before it.
    case escape(doubled: Bool)
    case control(ControlSequence.Builder, isAlt: Bool)
    /// Inside a control sequence too long to be one; its end is awaited.
    case overlongControl
    /// `CSI [` of the Linux console, one letter awaited.
    case consoleFunction
    /// The bytes of a mouse report of the oldest form that are still to come.
    case oldMouse(remaining: Int)
    case singleShift(digits: [UInt8], isAlt: Bool)
    case reply(ReplySkipper)
    case paste(PasteCollector)
  }

  private var state = State.ground

  package init() {}

  /// Whether something was begun that more bytes, or `flush`, will end.
  package var isWaiting: Bool {
    if case .ground = state { return false }
    return true
  }

  /// How long, in milliseconds, to wait for more bytes before calling `flush`.
  ///
  /// A lone escape must act at once; what a slow line has cut in the middle of a report or a paste must not become
  /// commands.
  package var patience: Int {
    switch state {
    case .paste: 1000
    case .reply(let skipper) where !skipper.isEmpty: 250
    case .control(let builder, _) where !builder.isEmpty: 250
    default: 25
    }
  }

  /// Takes bytes as they came; returns what they complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, into: &events) }
    return events
  }

  /// Ends whatever was begun: nothing more came.
  package mutating func flush() -> [InputEvent] {
    defer { state = .ground }
    switch state {
    case .escape(doubled: false): return [.key(KeyPress(.escape))]
    case .escape(doubled: true): return [.key(KeyPress(.escape)), .key(KeyPress(.escape))]
    case .scalar(_, isAlt: true): return [.key(KeyPress(.escape))]
    case .control(let builder, _) where builder.isEmpty: return [.key(KeyPress(.character("["), .alt))]
    case .consoleFunction: return [.key(KeyPress(.character("["), .alt)), .key(KeyPress(.character("[")))]
    case .singleShift(let digits, _) where digits.isEmpty: return [.key(KeyPress(.character("O"), .alt))]
    case .reply(let skipper) where skipper.isEmpty:
      return [.key(KeyPress(.character(Unicode.Scalar(skipper.introducer)), .alt))]
    case .paste(let paste): return paste.event.map { [$0] } ?? []
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: takeOnGround(byte, into: &events)
    case .scalar(let decoder, let isAlt): continueScalar(decoder, isAlt, byte, into: &events)
    case .escape(let doubled): takeAfterEscape(byte, doubled, into: &events)
    case .control(let builder, let isAlt): continueControl(builder, isAlt, byte, into: &events)
    case .overlongControl: skipControl(byte, into: &events)
    case .consoleFunction: takeConsoleFunction(byte, into: &events)
    case .oldMouse(let remaining): skipOldMouse(remaining, byte, into: &events)
    case .singleShift(let digits, let isAlt): continueSingleShift(digits, isAlt, byte, into: &events)
    case .reply(let skipper): continueReply(skipper, byte, into: &events)
    case .paste: continuePaste(byte, into: &events)
    }
  }

  private mutating func restart(with byte: UInt8, into events: inout [InputEvent]) {
    state = .ground
    takeOnGround(byte, into: &events)
  }
}

// MARK: Characters and control bytes
extension InputParser {
  private mutating func takeOnGround(_ byte: UInt8, into events: inout [InputEvent]) {
    if byte == 0x1b {
      state = .escape(doubled: false)
    } else if byte < 0x80 {
      events.append(.key(LegacyKeys.press(ofByte: byte)))
    } else if let decoder = ScalarDecoder(lead: byte) {
      state = .scalar(decoder, isAlt: false)
    }
  }

  private mutating func continueScalar(
    _ decoder: ScalarDecoder,
    _ isAlt: Bool,
    _ byte: UInt8,
    into events: inout [InputEvent]
  ) {
    var decoder = decoder
    switch decoder.take(byte) {
    case .more:
      state = .scalar(decoder, isAlt: isAlt)
    case .done(let scalar):
      state = .ground
      guard scalar.properties.generalCategory != .control else { return }
      events.append(.key(KeyPress(.character(scalar), isAlt ? .alt : [])))
    case .invalid:
      if isAlt { events.append(.key(KeyPress(.escape))) }
      restart(with: byte, into: &events)
    }
  }
}

// MARK: After an escape
extension InputParser {
  private mutating func takeAfterEscape(_ byte: UInt8, _ doubled: Bool, into events: inout [InputEvent]) {
    switch byte {
    case 0x1b:
      if doubled { events.append(.key(KeyPress(.escape))) }
      state = .escape(doubled: true)
    case UInt8(ascii: "["):
      state = .control(ControlSequence.Builder(), isAlt: doubled)
    case UInt8(ascii: "O"):
      state = .singleShift(digits: [], isAlt: doubled)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      if doubled { events.append(.key(KeyPress(.escape))) }
      state = .reply(ReplySkipper(introducer: byte))
    case 0..<0x80:
      if doubled { events.append(.key(KeyPress(.escape))) }
      state = .ground
      var press = LegacyKeys.press(ofByte: byte)
      press.modifiers.insert(.alt)
      events.append(.key(press))
    default:
      if doubled { events.append(.key(KeyPress(.escape))) }
      if let decoder = ScalarDecoder(lead: byte) {
        state = .scalar(decoder, isAlt: true)
      } else {
        state = .ground
        events.append(.key(KeyPress(.escape)))
      }
    }
  }

  private mutating func continueSingleShift(
    _ digits: [UInt8],
    _ isAlt: Bool,
    _ byte: UInt8,
    into events: inout [InputEvent]
  ) {
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ";")
    if isDigit, digits.count < 4 {
      state = .singleShift(digits: digits + [byte], isAlt: isAlt)
    } else if let press = LegacyKeys.press(ofSingleShift: byte, digits: digits) {
      state = .ground
      events.append(.key(isAlt ? press.adding(.alt) : press))
    } else {
      if digits.isEmpty { events.append(.key(KeyPress(.character("O"), .alt))) }
      restart(with: byte, into: &events)
    }
  }

  private mutating func continueReply(_ skipper: ReplySkipper, _ byte: UInt8, into events: inout [InputEvent]) {
    var skipper = skipper
    switch skipper.take(byte) {
    case .more: state = .reply(skipper)
    case .ended: state = .ground
    case .brokenOff:
      state = .escape(doubled: false)
      takeAfterEscape(byte, false, into: &events)
    }
  }
}

// MARK: Control sequences
extension InputParser {
  private mutating func continueControl(
    _ builder: ControlSequence.Builder,
    _ isAlt: Bool,
    _ byte: UInt8,
    into events: inout [InputEvent]
  ) {
    var builder = builder
    switch builder.take(byte) {
    case .more:
      state = .control(builder, isAlt: isAlt)
    case .tooLong:
      state = .overlongControl
    case .consoleFunction:
      state = .consoleFunction
    case .brokenOff:
      restart(with: byte, into: &events)
    case .done(let sequence):
      state = .ground
      act(on: sequence, isAlt, into: &events)
    }
  }

  private mutating func act(on sequence: ControlSequence, _ isAlt: Bool, into events: inout [InputEvent]) {
    let meaning = sequence.meaning
    if case .event(.key(let press)) = meaning {
      events.append(.key(isAlt ? press.adding(.alt) : press))
      return
    }
    // Nothing else has an Alt: the escape before it was a key of its own.
    if isAlt { events.append(.key(KeyPress(.escape))) }
    switch meaning {
    case .nothing: break
    case .pasteBegins: state = .paste(PasteCollector())
    case .oldMouse: state = .oldMouse(remaining: 3)
    case .event(let event): events.append(event)
    }
  }

  private mutating func skipControl(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case 0x20..<0x40: break
    case 0x40..<0x7f: state = .ground
    default: restart(with: byte, into: &events)
    }
  }

  private mutating func takeConsoleFunction(_ byte: UInt8, into events: inout [InputEvent]) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return restart(with: byte, into: &events) }
    state = .ground
    events.append(.key(KeyPress(.function(Int(byte - UInt8(ascii: "A")) + 1))))
  }

  private mutating func skipOldMouse(_ remaining: Int, _ byte: UInt8, into events: inout [InputEvent]) {
    // The coordinates start at 32: anything below never belonged to them.
    guard byte >= 0x20 else { return restart(with: byte, into: &events) }
    state = remaining > 1 ? .oldMouse(remaining: remaining - 1) : .ground
  }
}

// MARK: Pasted text
extension InputParser {
  private mutating func continuePaste(_ byte: UInt8, into events: inout [InputEvent]) {
    guard case .paste(var paste) = state else { return }
    // Taken out of the state while it changes, or each byte would copy all that came before.
    state = .ground
    if paste.take(byte) == .ended {
      if let event = paste.event { events.append(event) }
    } else {
      state = .paste(paste)
    }
  }
}

extension KeyPress {
  fileprivate func adding(_ more: Modifiers) -> KeyPress { KeyPress(key, modifiers.union(more)) }
}
