/// Splits what a program writes to a terminal into text, control bytes and escape sequences.
package struct SequenceParser: Sendable {
  /// One thing a program said to its terminal.
  package enum Event: Equatable, Sendable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// A byte that is no UTF-8.
    case stray(UInt8)
    /// `ESC`, bytes from 0x20 to 0x2F, and a final one.
    case escape(intermediates: [UInt8], final: UInt8)
    case sequence(ControlSequence)
    /// `OSC`, `DCS`, `APC`, `PM` or `SOS` with what it carried.
    case string(introducer: UInt8, content: [UInt8])
    /// A sequence that another one or a cancel byte cut off.
    case broken([UInt8])
  }

  private enum State {
    case ground
    case escape
    case sequence
    case string
    /// An ESC inside a string: the first half of its end.
    case stringEscape
    case scalar
  }

  private var state = State.ground
  private var pending: [UInt8] = []
  private var intermediates: [UInt8] = []
  private var introducer: UInt8 = 0
  private var scalarLength = 0

  package init() {}

  /// Whether everything read so far was complete.
  package var isAtRest: Bool { state == .ground }

  /// Reads bytes and hands over each event as it becomes complete.
  package mutating func read(_ bytes: some Sequence<UInt8>, _ handle: (Event) -> Void) {
    for byte in bytes { read(byte, handle) }
  }

  private mutating func read(_ byte: UInt8, _ handle: (Event) -> Void) {
    switch state {
    case .ground: readGround(byte, handle)
    case .escape: readEscape(byte, handle)
    case .sequence: readSequence(byte, handle)
    case .string, .stringEscape: readString(byte, handle)
    case .scalar: readScalar(byte, handle)
    }
  }

  private mutating func readGround(_ byte: UInt8, _ handle: (Event) -> Void) {
    switch byte {
    case 0x1B: begin(.escape)
    case 0x00..<0x20, 0x7F: handle(.control(byte))
    case 0x20..<0x7F: handle(.text(Unicode.Scalar(byte)))
    case 0xC2...0xDF: beginScalar(byte, length: 2)
    case 0xE0...0xEF: beginScalar(byte, length: 3)
    case 0xF0...0xF4: beginScalar(byte, length: 4)
    default: handle(.stray(byte))
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    pending.removeAll(keepingCapacity: true)
    intermediates.removeAll(keepingCapacity: true)
  }

  private mutating func beginScalar(_ byte: UInt8, length: Int) {
    begin(.scalar)
    pending.append(byte)
    scalarLength = length
  }

  private mutating func readScalar(_ byte: UInt8, _ handle: (Event) -> Void) {
    guard (0x80...0xBF).contains(byte) else {
      state = .ground
      for stray in pending { handle(.stray(stray)) }
      readGround(byte, handle)
      return
    }
    pending.append(byte)
    guard pending.count == scalarLength else { return }
    state = .ground
    if let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first {
      handle(.text(scalar))
    } else {
      for stray in pending { handle(.stray(stray)) }
    }
  }

  private mutating func readEscape(_ byte: UInt8, _ handle: (Event) -> Void) {
    switch byte {
    case UInt8(ascii: "[") where intermediates.isEmpty: begin(.sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      guard intermediates.isEmpty else { return finishEscape(byte, handle) }
      begin(.string)
      introducer = byte
    case 0x20...0x2F: intermediates.append(byte)
    case 0x30...0x7E: finishEscape(byte, handle)
    default: interrupt(byte, handle)
    }
  }

  private mutating func finishEscape(_ byte: UInt8, _ handle: (Event) -> Void) {
    state = .ground
    handle(.escape(intermediates: intermediates, final: byte))
  }

  private mutating func readSequence(_ byte: UInt8, _ handle: (Event) -> Void) {
    switch byte {
    case 0x20...0x3F where pending.count < 256: pending.append(byte)
    case 0x40...0x7E:
      state = .ground
      handle(ControlSequence(body: pending, final: byte).map(Event.sequence) ?? .broken(pending + [byte]))
    case 0x00..<0x18, 0x19, 0x1C..<0x20: handle(.control(byte))
    default: interrupt(byte, handle)
    }
  }

  /// Cuts a sequence off at a byte that cannot belong to it.
  private mutating func interrupt(_ byte: UInt8, _ handle: (Event) -> Void) {
    state = .ground
    handle(.broken(intermediates + pending))
    if byte != 0x18 && byte != 0x1A { readGround(byte, handle) }
  }

  private mutating func readString(_ byte: UInt8, _ handle: (Event) -> Void) {
    if state == .stringEscape {
      finishString(handle)
      if byte != UInt8(ascii: "\\") {
        begin(.escape)
        readEscape(byte, handle)
      }
      return
    }
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07: finishString(handle)
    case 0x18, 0x1A: interrupt(byte, handle)
    default:
      pending.append(byte)
      if isWholeLinuxPalette { finishString(handle) }
    }
  }

  private mutating func finishString(_ handle: (Event) -> Void) {
    state = .ground
    handle(.string(introducer: introducer, content: pending))
  }

  /// The Linux console's palette commands look like `OSC` but have a fixed length and no end.
  private var isWholeLinuxPalette: Bool {
    guard introducer == UInt8(ascii: "]"), let first = pending.first else { return false }
    return first == UInt8(ascii: "R") || (first == UInt8(ascii: "P") && pending.count == 8)
  }
}

extension ControlSequence {
  /// Takes apart what stands between `CSI` and its final byte; nil when the bytes come in no lawful order.
  fileprivate init?(body: [UInt8], final: UInt8) {
    self.init()
    self.final = final
    var rest = body[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      marker = first
      rest = rest.dropFirst()
    }
    while let last = rest.last, (0x20...0x2F).contains(last) {
      intermediate = last
      rest = rest.dropLast()
    }
    guard !rest.isEmpty else { return }
    parameters = [[-1]]
    for byte in rest {
      guard accept(byte) else { return nil }
    }
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    let group = parameters.count - 1
    let part = parameters[group].count - 1
    switch byte {
    case UInt8(ascii: ";"): parameters.append([-1])
    case UInt8(ascii: ":"): parameters[group].append(-1)
    case 0x30...0x39:
      let digit = Int(byte) - 0x30
      parameters[group][part] = min(max(parameters[group][part], 0) * 10 + digit, 1_000_000)
    default: return false
    }
    return true
  }
}
