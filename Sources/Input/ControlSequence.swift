/// A control sequence (`CSI …`) taken apart.
struct ControlSequence: Equatable, Sendable {
  /// `<`, `=`, `>` or `?` before the parameters; zero without.
  var prefix: UInt8 = 0
  /// The parameters, each with its sub-parameters; nil where none was written.
  var parameters: [[Int?]] = []
  var intermediates: [UInt8] = []
  var final: UInt8

  /// A parameter, or what stands for it when it is absent.
  func parameter(_ index: Int, sub: Int = 0, default standard: Int) -> Int {
    guard index < parameters.count, sub < parameters[index].count else { return standard }
    return parameters[index][sub] ?? standard
  }
}

extension ControlSequence {
  /// The bytes of a control sequence as they come.
  struct Builder: Sendable {
    enum Step: Sendable {
      case more
      case done(ControlSequence)
      /// `CSI [`, after which the Linux console sends one more letter.
      case consoleFunction
      /// This byte cannot be part of a control sequence; it starts something of its own.
      case brokenOff
      case tooLong
    }

    private static let limit = 128
    private var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }

    mutating func take(_ byte: UInt8) -> Step {
      switch byte {
      case UInt8(ascii: "$") where isSingleNumber:
        // Shift in rxvt; a report of a mode has two parameters or a question mark here.
        return .done(ControlSequence(bytes, final: byte))
      case 0x20..<0x40:
        bytes.append(byte)
        return bytes.count < Self.limit ? .more : .tooLong
      case UInt8(ascii: "[") where bytes.isEmpty:
        return .consoleFunction
      case 0x40..<0x7f:
        return .done(ControlSequence(bytes, final: byte))
      default:
        return .brokenOff
      }
    }

    private var isSingleNumber: Bool {
      !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }

  /// Takes apart what stood between `CSI` and the final byte.
  init(_ bytes: [UInt8], final: UInt8) {
    self.init(final: final)
    var rest = bytes[...]
    if let first = rest.first, (UInt8(ascii: "<")...UInt8(ascii: "?")).contains(first) { prefix = rest.removeFirst() }
    let numbers = rest.prefix { $0 >= 0x30 }
    intermediates = Array(rest[numbers.endIndex...])
    guard !numbers.isEmpty else { return }
    parameters = numbers.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
      parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
    }
  }

  /// A number that stops growing where it means nothing any more; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = min(value * 10 + Int(digit - UInt8(ascii: "0")), 9_999_999)
    }
    return value
  }
}
