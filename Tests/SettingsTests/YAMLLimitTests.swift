import Testing

@testable import Settings

@Suite("Limits of YAML files")
struct YAMLLimitTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test("32 levels are read, the 33rd is refused")
  func depth() {
    #expect(outcome(nested(32)) == nested(32))
    #expect(outcome(nested(33)) == "1: it is nested more than 32 levels deep")
  }

  /// Ways to write something deep; the test log shows their names instead of a megabyte of brackets.
  enum Deep: CaseIterable {
    case lists, mappings, dashes, indents

    var text: String {
      switch self {
      case .lists: String(repeating: "[", count: 1_000_000)
      case .mappings: String(repeating: "{a: ", count: 200_000)
      case .dashes: String(repeating: "- ", count: 500_000)
      case .indents: (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }
    }
  }

  @Test("Deep nesting is refused however it is written", arguments: Deep.allCases)
  func deepFiles(form: Deep) {
    let result = outcome(form.text)
    #expect(result.contains("levels deep"), "\(result)")
  }

  @Test("Keys inside keys are refused at the first")
  func deepKeys() {
    #expect(outcome(String(repeating: "? ", count: 500_000)) == "1: a key must be text, not a list or a mapping")
  }

  @Test("20000 values are read, one more is refused")
  func nodes() {
    let fine = "[" + String(repeating: "a,", count: 19_999) + "]"
    #expect(outcome(fine).hasPrefix("[a, a"))
    #expect(outcome("[a," + fine.dropFirst()) == "1: it holds more than 20000 values")
  }

  @Test("A mebibyte is read, one more byte is refused")
  func size() {
    let text = "a: " + String(repeating: "x", count: (1 << 20) - 3)
    #expect(outcome(text).hasPrefix("{a: xxx"))
    #expect(outcome(text + "x") == "-: it is larger than 1 MiB")
  }

  @Test("A file that doubles itself with aliases is refused at its first anchor")
  func billionLaughs() {
    let text = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    #expect(outcome(text) == "1: anchors (&) and aliases (*) are not supported; write the value out")
  }

  @Test("A mapping that repeats a key thousands of times reports a few")
  func repeatedKeys() throws {
    let document = try YAMLReader.read(Array(String(repeating: "a: b\n", count: 5000).utf8))
    #expect(document.repeatedKeys.count == 20)
  }
}
