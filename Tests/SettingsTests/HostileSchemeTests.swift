import Testing

@testable import Settings

/// Scheme files by people who mean harm.
enum HostileScheme: String, CaseIterable {
  case cutInTheMiddle, title, direction, longColor, rawEscape, zeros, highBytes, alias, tag, deep, system, repeated

  var bytes: [UInt8] {
    switch self {
    case .cutInTheMiddle: Array(SchemeText.current().utf8.dropLast(9)) + [0xFF, 0xFE, 0x00]
    case .title: color("\\e]0;owned\\a")
    case .direction: color("\\u202Ered\\x9b2J")
    case .longColor: color(String(repeating: "f", count: 100_000))
    case .rawEscape: Array("\u{1b}[2J: x\n".utf8)
    case .zeros: Array(repeating: 0, count: 4096)
    case .highBytes: Array(repeating: 0xFF, count: 4096)
    case .alias: Array("palette: &a\n  base00: *a\n".utf8)
    case .tag: Array("palette: !!python/object:os.system {}\n".utf8)
    case .deep: Array("palette: \(String(repeating: "{a: ", count: 40))".utf8)
    case .system: Array("system: \"\\e[31mbase99\"\nname: x\n".utf8)
    case .repeated: Array(String(repeating: "base00: \"0\"\n", count: 5000).utf8)
    }
  }

  private func color(_ value: String) -> [UInt8] {
    Array(SchemeText.current().replacing("0f1419", with: value).utf8)
  }
}

@Suite("Hostile scheme files")
struct HostileSchemeTests {
  @Test("They are refused, and nothing of them reaches the terminal", arguments: HostileScheme.allCases)
  func refused(file: HostileScheme) {
    guard case .failure(let failure) = SchemeFile.load(file.bytes, name: "ayu\u{1b}[2J.yaml") else {
      Issue.record("was accepted")
      return
    }
    #expect(!failure.warnings.isEmpty)
    #expect(failure.warnings.count < 40)
    for warning in failure.warnings.map(\.description) {
      #expect(warning.hasPrefix("ayu[2J.yaml:"))
      #expect(warning.count < 420)
      let isClean = warning.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && !$0.properties.isBidiControl
      }
      #expect(isClean, "\(warning)")
    }
  }
}
