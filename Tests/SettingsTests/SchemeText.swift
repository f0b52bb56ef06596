/// Scheme files as people write them.
enum SchemeText {
  static let colors = [
    "0f1419", "131721", "272d38", "3e4b59", "bfbdb6", "e6e1cf", "e6e1cf", "f3f4f5",
    "f07178", "ff8f40", "ffb454", "b8cc52", "95e6cb", "59c2ff", "d2a6ff", "e6b673",
    "0a0d10", "050607", "f07171", "ffb455", "b8cc53", "95e6cc", "59c2f0", "d2a6f0",
  ]

  static func slot(_ index: Int) -> String {
    let digits = String(index, radix: 16, uppercase: true)
    return "base" + (digits.count < 2 ? "0" : "") + digits
  }

  /// The current form with these colours, each line made by a closure from its slot and colour.
  static func current(
    system: String = "base16",
    count: Int = 16,
    line: (String, String) -> String = { "  \($0): \"\($1)\"" }
  ) -> String {
    let head = "system: \"\(system)\"\nname: \"Ayu Dark\"\nauthor: \"Khue\"\nvariant: \"dark\"\npalette:\n"
    return head + colors.prefix(count).enumerated().map { line(slot($0), $1) + "\n" }.joined()
  }

  /// The old flat form.
  static func legacy(count: Int = 16, line: (String, String) -> String = { "\($0): \"\($1)\"" }) -> String {
    let head = "scheme: \"Ayu Dark\"\nauthor: \"Khue\"\n"
    return head + colors.prefix(count).enumerated().map { line(slot($0), $1) + "\n" }.joined()
  }
}
