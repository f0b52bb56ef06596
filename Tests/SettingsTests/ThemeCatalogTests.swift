import Testing
import Theming

@testable import Settings

@Suite("The catalog of themes")
struct ThemeCatalogTests {
  private func warnings(_ result: Result<ThemeChoice, ThemeFailure>) -> [String] {
    switch result {
    case .success(let choice): choice.warnings.map(\.description)
    case .failure(let failure): failure.warnings.map(\.description)
    }
  }

  @Test("Without a folder there are the terminal's colours and every bundled scheme, sorted")
  func bundled() throws {
    let folder = try TemporaryFolder()
    let listing = ThemeCatalog(folder: folder.path("themes")).list()
    #expect(listing.warnings.isEmpty)
    #expect(listing.entries.first == ThemeCatalog.Entry(name: "terminal", origin: .terminal, path: nil))
    #expect(listing.entries.count == BundledSchemes.all.count + 1)
    #expect(listing.entries.dropFirst().map(\.name) == BundledSchemes.all.map(\.slug).sorted())
  }

  @Test("Every theme that is listed can be chosen")
  func everyListedTheme() throws {
    let catalog = ThemeCatalog(folder: try TemporaryFolder().root)
    for entry in catalog.list().entries {
      let choice = try catalog.choose(entry.name).get()
      #expect(choice.entry == entry)
      #expect((choice.scheme == nil) == (entry.origin == .terminal))
    }
    #expect(try catalog.theme(named: "terminal", fillsBackground: true).get() == .terminal)
  }

  @Test("A name is found in any case, with blanks or hyphens, and by the scheme's own name")
  func names() throws {
    let catalog = ThemeCatalog(folder: try TemporaryFolder().root)
    for name in ["ayu-dark", "Ayu Dark", "AYU-DARK"] {
      #expect(try catalog.choose(name).get().entry.name == "ayu-dark")
    }
  }

  @Test("A file of the user's wins over the bundled scheme of its name")
  func shadowing() throws {
    let folder = try TemporaryFolder()
    try folder.write("nord.yaml", SchemeText.current())
    try folder.write("mine.yml", SchemeText.legacy())
    let catalog = ThemeCatalog(folder: folder.root)
    let entries = catalog.list().entries.filter { ["nord", "mine"].contains($0.name) }
    #expect(
      entries == [
        ThemeCatalog.Entry(name: "mine", origin: .user, path: folder.path("mine.yml")),
        ThemeCatalog.Entry(name: "nord", origin: .user, path: folder.path("nord.yaml")),
      ]
    )
    for name in ["nord", "Nord", "mine"] {
      #expect(try catalog.choose(name).get().scheme?.name == "Ayu Dark")
    }
  }

  @Test("A file that is wrong is listed, and a warning with file and line when chosen")
  func wrongFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("nord.yaml", SchemeText.current().replacing("\"272d38\"", with: "pink"))
    let found = warnings(ThemeCatalog(folder: folder.root).choose("nord"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(folder.path("nord.yaml")):8: base02 is “pink”") == true)
  }

  @Test("Loops, folders, pipes and dangling links are warnings that name the file")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    try folder.link("loop.yaml", to: "loop.yaml")
    try folder.makeFolder("folder.yaml")
    try folder.link("dangling.yml", to: "nowhere")
    let catalog = ThemeCatalog(folder: folder.root)
    #expect(warnings(catalog.choose("loop")) == ["\(folder.path("loop.yaml")): too many levels of symbolic links"])
    #expect(warnings(catalog.choose("folder")) == ["\(folder.path("folder.yaml")): is a directory"])
    #expect(warnings(catalog.choose("dangling")) == ["\(folder.path("dangling.yml")): no such file or directory"])
  }

  @Test("Hidden files and files of other kinds are no themes; names that cannot be used are warnings")
  func oddNames() throws {
    let folder = try TemporaryFolder()
    for name in [".hidden.yaml", ".yaml", "notes.txt", "yaml", "terminal.yaml", "a.yaml", "a.yml", "b\u{1b}[2J.yaml"] {
      try folder.write(name, SchemeText.current())
    }
    let listing = ThemeCatalog(folder: folder.root).list()
    #expect(listing.entries.filter { $0.origin == .user }.map(\.path) == [folder.path("a.yaml")])
    #expect(
      listing.warnings.map(\.description) == [
        "\(folder.root)/b[2J.yaml: never used: its name holds characters that cannot be shown; rename it",
        "\(folder.root)/terminal.yaml: never used: “terminal” means the terminal's own colours; rename it",
        "\(folder.root)/a.yml: never used: there is “a.yaml” beside it",
      ]
    )
  }

  @Test("A path is read where it is, not in the folder")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write("far.yml", SchemeText.legacy())
    try folder.write("far.txt", SchemeText.legacy())
    let catalog = ThemeCatalog(folder: folder.path("themes"))
    for name in ["far.yml", "far.txt"] {
      let choice = try catalog.choose(folder.path(name)).get()
      #expect(choice.entry.path == folder.path(name))
      #expect(choice.scheme?.name == "Ayu Dark")
    }
    #expect(warnings(catalog.choose("./no/such.yaml")) == ["./no/such.yaml: no such file or directory"])
    #expect(warnings(catalog.choose("nowhere.yaml")) == ["nowhere.yaml: no such file or directory"])
  }

  @Test(
    "An unknown name is a warning with the nearest name, if one is near",
    arguments: [
      ("nrod", "there is no theme “nrod”; did you mean “nord”?"),
      ("zzzzzzzzz", "there is no theme “zzzzzzzzz”; playhead themes list names those there are"),
      ("", "there is no theme “”; playhead themes list names those there are"),
      ("\u{1b}[2J", "there is no theme “[2J”; playhead themes list names those there are"),
    ]
  )
  func unknownNames(name: String, message: String) throws {
    let folder = try TemporaryFolder()
    #expect(warnings(ThemeCatalog(folder: folder.root).choose(name)) == ["\(folder.root): \(message)"])
  }

  @Test("A folder that is a file is one warning, and the rest works")
  func folderIsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("themes", "")
    let catalog = ThemeCatalog(folder: folder.path("themes"))
    #expect(catalog.list().warnings.map(\.description) == ["\(folder.path("themes")): not a directory"])
    #expect(try catalog.choose("nord").get().entry.origin == .bundled)
  }
}
