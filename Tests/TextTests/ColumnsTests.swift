import CPlatform
import Glibc
import Testing
import Text

@Suite("Columns agree with the C library, because ncurses asks it", .serialized)
struct ColumnsTests {
  /// The table is taken from this version; others know more or fewer characters.
  private static let isOwnVersion: Bool = {
    var name = [UInt8](repeating: 0, count: 64)
    let count = name.withUnsafeMutableBytes { bytes in
      confstr(Int32(_CS_GNU_LIBC_VERSION), bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    return String(decoding: name.prefix(max(0, count - 1)), as: UTF8.self) == "glibc 2.36"
  }()

  /// Every character but controls; of the far planes, where whole blocks are alike, some.
  private static let scalars: [UInt32] =
    Array(0x20..<0x7F) + Array(0xA0..<0xD800) + Array(0xE000..<0x20000) + Array(0xE0000..<0xE0200)
    + Array(stride(from: 0x20000, to: 0xE0000, by: 13))

  @Test("A scalar that can be printed takes the columns the C library says")
  func agreesWithTheMachine() {
    guard playhead_locale_use_utf8() != 0 else { return }
    var different: [UInt32] = []
    for scalar in ColumnsTests.scalars {
      let machine = playhead_columns_of(scalar)
      // What cannot be printed there is replaced before it is written; its columns are ours to choose.
      if machine >= 0, machine != Columns.of(scalar) { different.append(scalar) }
    }
    let shown = different.prefix(20).map { String($0, radix: 16) }
    #expect(different.count <= (ColumnsTests.isOwnVersion ? 0 : 2000), "\(different.count): \(shown)")
  }

  @Test(
    "Text takes the columns of what is drawn of it",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4), ("👩‍👩‍👧", 6), ("👍🏽", 2), ("🇩🇪", 2),
      ("1️⃣", 1), ("❤️", 1), ("\u{202E}ab", 2), ("\u{200B}", 0), ("\u{1B}[m", 2), ("ก็", 1), ("ｱ", 1), ("Ａ", 2), ("─", 1),
    ]
  )
  func ofText(text: String, columns: Int) {
    #expect(Columns.of(text) == columns)
  }
}
