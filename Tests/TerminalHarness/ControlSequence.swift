/// One `CSI` sequence, taken apart: `ESC [`, a private marker, parameters, intermediates, a final byte.
package struct ControlSequence: Equatable, Sendable {
  /// One of `<=>?`, or 0.
  package var marker: UInt8 = 0
  /// Each parameter with its colon-separated parts; an omitted one is -1.
  package var parameters: [[Int]] = []
  /// The last byte from 0x20 to 0x2F before the final one, or 0.
  package var intermediate: UInt8 = 0
  package var final: UInt8 = 0

  /// The parameter at an index as a number, with what an omitted or zero one stands for.
  package func count(_ index: Int, standing missing: Int = 1) -> Int {
    let value = raw(index, missing: missing)
    return value == 0 ? missing : value
  }

  /// The parameter at an index as it was sent.
  package func raw(_ index: Int, missing: Int = 0) -> Int {
    guard index < parameters.count, let value = parameters[index].first, value >= 0 else { return missing }
    return value
  }

  /// What identifies the sequence besides its parameters, such as `?h` or ` q`.
  package var kind: String {
    var text = ""
    for byte in [marker, intermediate, final] where byte != 0 {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }
}

extension ControlSequence: CustomStringConvertible {
  package var description: String {
    let numbers = parameters.map { group in
      group.map { $0 < 0 ? "" : String($0) }.joined(separator: ":")
    }
    var text = "CSI "
    if marker != 0 { text.unicodeScalars.append(Unicode.Scalar(marker)) }
    text += numbers.joined(separator: ";")
    if intermediate != 0 { text.unicodeScalars.append(Unicode.Scalar(intermediate)) }
    text.unicodeScalars.append(Unicode.Scalar(final))
    return text
  }
}
