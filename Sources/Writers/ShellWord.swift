import Text

/// Words for a POSIX shell.
enum ShellWord {
  /// One word that the shell takes as it is; it holds no control characters, whatever the text holds.
  static func quoted(_ text: String) -> String {
    guard SafeText.line(text) == text else { return "\"$(printf '\(printfFormat(text))')\"" }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// The text as `printf` takes it, with octal numbers for all that is not plain.
  private static func printfFormat(_ text: String) -> String {
    var format: [UInt8] = []
    for byte in text.utf8 {
      if byte.isLetterOrDigit || "/._- ".utf8.contains(byte) {
        format.append(byte)
        continue
      }
      format.append("\\")
      for shift in [6, 3, 0] { format.append(0x30 + (byte >> UInt8(shift)) & 7) }
    }
    return String(decoding: format, as: UTF8.self)
  }
}
