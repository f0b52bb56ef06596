/// Looks at every byte a program wrote for anything that a text program drawing through ncurses has no reason to send.
package struct ByteAudit: Sendable {
  /// What was found, each kind once, in order of appearance.
  package private(set) var violations: [String] = []

  private let allowed: Set<String>

  /// Allowed exceptions are named as violations are reported, such as `OSC 104`.
  package init(_ output: some Sequence<UInt8>, allowing allowed: Set<String> = []) {
    self.allowed = allowed
    var found: [String] = []
    var parser = SequenceParser()
    parser.read(output) { event in
      if let violation = ByteAudit.violation(event) { found.append(violation) }
    }
    if !parser.isAtRest { found.append("unfinished sequence") }
    var seen: Set<String> = []
    violations = found.filter { !allowed.contains($0) && seen.insert($0).inserted }
  }

  private static func violation(_ event: SequenceParser.Event) -> String? {
    switch event {
    case .text(let scalar): violation(scalar)
    case .control(let byte): controls.contains(byte) ? nil : "control 0x\(hexadecimal(UInt32(byte), digits: 2))"
    case .stray(let byte): "stray byte 0x\(hexadecimal(UInt32(byte), digits: 2))"
    case .escape(let intermediates, let final): violation(intermediates, final)
    case .sequence(let sequence): violation(sequence)
    case .string(let introducer, let content):
      ScreenModel.name(introducer) + " " + String(decoding: content, as: UTF8.self)
    case .broken: "broken sequence"
    }
  }

  /// BS, TAB, LF, CR, SO, SI.
  private static let controls: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F]

  /// Scalars that steer a terminal or the direction of its text.
  private static func violation(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x80...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029:
      "U+\(hexadecimal(scalar.value))"
    default: nil
    }
  }

  /// Charsets, keypad modes, saved cursors and reverse line feeds.
  private static func violation(_ intermediates: [UInt8], _ final: UInt8) -> String? {
    let text = String(decoding: intermediates + [final], as: UTF8.self)
    if let first = intermediates.first {
      let isCharset = (0x28...0x2B).contains(first) && intermediates.count == 1
      return isCharset && [0x30, 0x41, 0x42].contains(final) ? nil : "ESC \(text)"
    }
    return "78=>DEMH".contains(text) ? nil : "ESC \(text)"
  }

  private static func violation(_ sequence: ControlSequence) -> String? {
    switch sequence.kind {
    case "h", "l": unknownModes(sequence, known: [4, 34])
    case "?h", "?l": unknownModes(sequence, known: privateModes)
    case "?c": nil
    // xterm's alternate screen keeps and gives back the window's title; nothing else of the window is touched.
    case "t": [[22, 0, 0], [23, 0, 0]].contains(sequence.parameters.compactMap(\.first)) ? nil : "\(sequence)"
    default: sequence.marker == 0 && sequence.intermediate == 0 && finals.contains(sequence.final) ? nil : "\(sequence)"
    }
  }

  private static let finals = Set("@ABCDGHIJKLMPSTXZbdfgmr`".utf8)

  /// Arrows, wrapping, cursor, screens, mouse, focus, meta keys, paste, synchronised output.
  private static let privateModes: Set<Int> = [
    1, 7, 12, 25, 47, 1000, 1002, 1003, 1004, 1006, 1034, 1047, 1048, 1049, 2004, 2026,
  ]

  private static func unknownModes(_ sequence: ControlSequence, known: Set<Int>) -> String? {
    let modes = sequence.parameters.indices.map { sequence.raw($0) }
    return known.isSuperset(of: modes) ? nil : "\(sequence)"
  }

  private static func hexadecimal(_ value: UInt32, digits width: Int = 4) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
