import CTerminalHarness
import Glibc

/// How many columns a scalar takes, as the C library says under `C.UTF-8`, whatever locale the tests run in.
enum ScalarWidth {
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if (0x20..<0x7F).contains(value) { return 1 }
    return Int(table[value])
  }

  /// One entry for each scalar: asking the C library needs a change of locale, so it is asked once.
  private static let table: [Int8] = {
    let size = 0x11_0000
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let before = uselocale(locale)
    defer {
      uselocale(before)
      if let locale { freelocale(locale) }
    }
    return (0..<size).map { value in
      let columns = wcwidth(wchar_t(value))
      let isControl = value < 0x20 || (0x7F..<0xA0).contains(value)
      return columns < 0 ? (isControl ? 0 : 1) : Int8(clamping: columns)
    }
  }()
}
