import Testing

@testable import Theming

@Suite("Scheme files")
struct SchemeBuilderTests {
  /// Colours that differ in every slot: slot 0A is 0a0a0a.
  private static func slots(_ count: Int, prefix: String = "palette.") -> [(String, String)] {
    Slot.allCases.prefix(count).map { ("\(prefix)\($0.name)", String(repeating: $0.digits, count: 3)) }
  }

  private func build(_ entries: [(String, String)], file: String = "file") -> Result<Scheme, SchemeFailure> {
    var builder = SchemeBuilder(fallbackName: file)
    for (index, entry) in entries.enumerated() {
      builder.add(key: entry.0, value: entry.1, line: index + 1)
    }
    return builder.build()
  }

  private func problems(_ entries: [(String, String)]) -> [SchemeProblem] {
    guard case .failure(let failure) = build(entries) else { return [] }
    return failure.problems
  }

  @Test("The current format is read whole")
  func current() throws {
    let scheme = try build(
      [
        ("system", "base16"), ("name", "Ayu Dark"), ("slug", "ayu"), ("author", "Khue"), ("variant", "light"),
        ("description", "ignored"), ("palette.accent", "ignored"),
      ] + Self.slots(16)
    ).get()
    #expect(scheme.name == "Ayu Dark")
    #expect(scheme.slug == "ayu")
    #expect(scheme.author == "Khue")
    #expect(scheme.system == .base16)
    #expect(scheme.variant == .light)
    #expect(scheme.palette.count == 16)
    #expect(scheme[.base0A].hex == "0a0a0a")
  }

  @Test("The old flat format is read, with lower-case slots and a # before some colours")
  func legacy() throws {
    let flat = Self.slots(16, prefix: "").map { ($0.0.lowercased(), "#" + $0.1) }
    let scheme = try build([("scheme", "Old One"), ("author", "Somebody")] + flat).get()
    #expect(scheme.name == "Old One")
    #expect(scheme.slug == "old-one")
    #expect(scheme.system == .base16)
    #expect(scheme.variant == .dark)
    #expect(scheme[.base0F].hex == "0f0f0f")
  }

  @Test("Twenty-four colours are base24, also where the file does not say so")
  func base24() throws {
    let scheme = try build([("name", "Many")] + Self.slots(24)).get()
    #expect(scheme.system == .base24)
    #expect(scheme[.base17].hex == "171717")
  }

  @Test("A base16 scheme answers for the slots of base24")
  func fallback() throws {
    let scheme = try build([("name", "Few")] + Self.slots(16)).get()
    let kin: [(Slot, Slot)] = [
      (.base10, .base00), (.base11, .base00), (.base12, .base08), (.base13, .base0A), (.base14, .base0B),
      (.base15, .base0C), (.base16, .base0D), (.base17, .base0E),
    ]
    for (slot, source) in kin { #expect(scheme[slot] == scheme[source]) }
  }

  @Test("A palette under its own key wins over colours at top level")
  func nestedWins() throws {
    let first = [("name", "Both"), ("palette.base00", "123456"), ("base00", "ffffff")]
    let scheme = try build(first + Self.slots(16).dropFirst()).get()
    #expect(scheme[.base00].hex == "123456")
  }

  @Test("A file without a name is called like itself, and light or dark comes from its colours")
  func missingFacts() throws {
    let light = Self.slots(16).reversed().map(\.0)
    let scheme = try build(Array(zip(light, Self.slots(16).map(\.1))), file: "Café Crème").get()
    #expect(scheme.name == "Café Crème")
    #expect(scheme.slug == "cafe-creme")
    #expect(scheme.author == "unknown")
    #expect(scheme.variant == .light)
  }

  @Test(
    "A slug is a name one can type",
    arguments: [
      ("Ayu Dark", "ayu-dark"), ("Rosé Pine", "rose-pine"), ("Rose\u{301} Pine", "rose-pine"),
      ("Gruvbox dark, medium", "gruvbox-dark-medium"), ("Æther Ødegård", "ther-odegard"), (" a  b - c ", "a-b-c"),
      ("Dark+", "dark"), ("日本", ""), ("ÀÇŇŸ", "acny"),
    ]
  )
  func slug(name: String, expected: String) {
    #expect(Slug.make(from: name) == expected)
  }

  @Test("A missing slot is named, at the line where the colours begin")
  func missing() {
    let found = problems([("name", "Gap")] + Self.slots(16).filter { !$0.0.hasSuffix("base0C") })
    #expect(found == [SchemeProblem(line: 2, message: "base0C is missing; a base16 scheme has 16 colours")])
    let two = problems([("system", "base24")] + Self.slots(22))
    #expect(two == [SchemeProblem(line: 2, message: "base16, base17 are missing; a base24 scheme has 24 colours")])
  }

  @Test(
    "A wrong colour is named with its line and what is expected",
    arguments: [
      ("fff", "base00 is “fff”; expected six hex digits such as \"1a2b3c\""),
      ("\u{1B}[31mred", "base00 is “[31mred”; expected six hex digits such as \"1a2b3c\""),
      ("", "base00 is empty; expected six hex digits, and quotes around them if a # comes first"),
      (
        "a very long value that goes on and on",
        "base00 is “a very long value that g…”; expected six hex digits such as \"1a2b3c\""
      ),
    ]
  )
  func wrong(value: String, message: String) {
    let found = problems([("name", "Wrong"), ("palette.base00", value)] + Self.slots(16).dropFirst())
    #expect(found == [SchemeProblem(line: 2, message: message)])
  }

  @Test("All faults are told at once, in the order of the slots")
  func several() {
    let found = problems([("palette.base03", "red"), ("palette.base01", "blue")])
    #expect(found.map(\.line) == [2, 1, 1])
  }

  @Test("A file of another kind is told in one sentence")
  func otherKind() {
    let empty = problems([("name", "Empty")])
    #expect(empty.map(\.message) == ["no colours found; expected a palette with base00 to base0F"])
    let other = problems([("system", "tinted8"), ("palette.red", "ff0000")])
    #expect(other == [SchemeProblem(line: 1, message: "system “tinted8” is not known; expected base16 or base24")])
  }

  @Test("Nothing a file says can steer the terminal")
  func harmless() throws {
    let evil = "A\u{1B}]0;x\u{7}\u{9B}31m\nB\u{202E}C\u{2066}D\u{2028}E"
    let scheme = try build([("name", evil), ("author", evil), ("slug", evil)] + Self.slots(16)).get()
    let theme = Theme(scheme: scheme, fillsBackground: true)
    for text in [scheme.name, scheme.author, scheme.slug, theme.name] + SchemeReport(scheme: scheme).lines() {
      for scalar in text.unicodeScalars {
        #expect(scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl)
      }
    }
    for problem in problems([("system", evil)]) + problems([("palette.base00", evil)]) {
      #expect(!problem.message.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
