import Testing
import Theming

@testable import Settings

@Suite("Scheme files")
struct SchemeFileTests {
  private func load(_ text: String, name: String = "ayu.yaml") -> Result<SchemeFile, ThemeFailure> {
    SchemeFile.load(Array(text.utf8), name: name)
  }

  private func complaints(_ bytes: [UInt8]) -> [String] {
    switch SchemeFile.load(bytes, name: "ayu.yaml") {
    case .success: []
    case .failure(let failure): failure.warnings.map(\.description)
    }
  }

  @Test(
    "Both forms load, however their values are written",
    arguments: [
      SchemeText.current(),
      SchemeText.current { "  \($0): \"#\($1)\"" },
      SchemeText.current { "  \($0): '\($1)' # a comment" },
      SchemeText.current { "  \($0): \($1)" },
      SchemeText.current { "  \($0): \($1.uppercased())  # ----" },
      SchemeText.current { "  \($0.lowercased()):\t\"\($1)\"" },
      SchemeText.current { "    \($0):   \"\($1)\"\r" },
      "\u{FEFF}---\n" + SchemeText.current() + "...\n",
      "# c\n" + SchemeText.current() + "unknown: {deep: [1, 2]}\nslug:\n",
      SchemeText.legacy(),
      SchemeText.legacy { "\($0): \"#\($1)\"" },
      SchemeText.legacy { "\($0): \($1) # x" },
    ]
  )
  func bothForms(text: String) throws {
    let scheme = try load(text).get().scheme
    #expect(scheme.name == "Ayu Dark")
    #expect(scheme.author == "Khue")
    #expect(scheme.palette.map(\.hex) == Array(SchemeText.colors.prefix(16)))
  }

  @Test("base24 loads in both forms, and is recognised when the file does not say so")
  func base24() throws {
    for text in [SchemeText.current(system: "base24", count: 24), SchemeText.legacy(count: 24)] {
      let scheme = try load(text).get().scheme
      #expect(scheme.system == .base24)
      #expect(scheme.palette.map(\.hex) == SchemeText.colors)
    }
  }

  @Test("Colours that look like numbers are text")
  func numbers() throws {
    let odd = ["000000", "123456", "1e1e1e", "012345", "1e1000", "999999"]
    var index = -1
    let text = SchemeText.current { slot, _ in
      index += 1
      return "  \(slot): \(odd[index % odd.count])"
    }
    #expect(try load(text).get().scheme.palette.prefix(6).map(\.hex) == odd)
  }

  @Test("A scheme without a name is called like its file")
  func fallbackName() throws {
    let text = SchemeText.legacy().replacing("scheme:", with: "skeme:")
    #expect(try load(text, name: "/some/where/my-own.yml").get().scheme.name == "my-own")
  }

  @Test("A colour that is there twice is a warning, and the last one counts")
  func repeated() throws {
    let file = try load(SchemeText.current() + "  base0F: \"ffffff\"\n").get()
    #expect(file.scheme.palette[15].hex == "ffffff")
    #expect(file.warnings.map(\.description) == ["ayu.yaml:22: “base0F” is already in line 21; the last one counts"])
  }

  @Test(
    "A wrong file is a warning naming file and line",
    arguments: [
      ("", ["ayu.yaml:1: no colours found"]),
      ("just words", ["ayu.yaml:1: expected a scheme with a palette, not “just words”"]),
      ("- a\n- b\n", ["ayu.yaml:1: expected a scheme with a palette, not a list"]),
      ("palette: none\n", ["ayu.yaml:1: no colours found"]),
      ("name: x\npalette:\n", ["ayu.yaml:2: no colours found"]),
      ("scheme:\n  system: tinted8\n  name: x\n", ["ayu.yaml:2: system “tinted8” is not known"]),
      (SchemeText.current(count: 15), ["ayu.yaml:6: base0F is missing"]),
      (SchemeText.current(system: "base24"), ["ayu.yaml:6: base10, base11"]),
      (SchemeText.current().replacing("\"272d38\"", with: "\"272d3\""), ["ayu.yaml:8: base02 is “272d3”"]),
      (SchemeText.current().replacing("\"272d38\"", with: "#272d38"), ["ayu.yaml:8: base02 is empty"]),
      (SchemeText.current().replacing("\"272d38\"", with: "[1, 2]"), ["ayu.yaml:8: base02 is “a list”"]),
      (SchemeText.current().replacing("\"272d38\"", with: "0x272d38"), ["ayu.yaml:8: base02 is “0x272d38”"]),
      (
        SchemeText.current().replacing("\"272d38\"", with: "red").replacing("\"e6b673\"", with: "blue"),
        ["ayu.yaml:8: base02 is “red”", "ayu.yaml:21: base0F is “blue”"]
      ),
      ("system: tinted8\npalette:\n  red: \"ff0000\"\n", ["ayu.yaml:1: system “tinted8” is not known"]),
      (SchemeText.current() + "\tx: y\n", ["ayu.yaml:22: found character that cannot start any token"]),
    ]
  )
  func wrongFiles(text: String, starts: [String]) {
    let found = complaints(Array(text.utf8))
    #expect(found.count == starts.count)
    for (complaint, start) in zip(found, starts) {
      #expect(complaint.hasPrefix(start), "\(complaint)")
    }
  }

  @Test("The files in the themes folder are the schemes the program carries")
  func bundledFiles() throws {
    let themes = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/themes"
    let names = try FolderReader.names(in: themes).filter(FileName.isYAML)
    #expect(names.count == BundledSchemes.all.count)
    for name in names {
      let file = try SchemeFile.load("\(themes)/\(name)").get()
      #expect(file.warnings.isEmpty)
      #expect(file.scheme == BundledSchemes.named(FileName.stem(of: name)), "\(name)")
    }
  }
}
