// swift-tools-version: 6.2
import PackageDescription

/// What every Swift module of ours is built with.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of the program: one folder in `Sources`, the rooms it may look into, nothing else.
func room(_ name: String, knows rooms: [String] = []) -> Target {
  .target(name: name, dependencies: rooms.map { .byName(name: $0) }, swiftSettings: strict)
}

/// The tests of one room.
func tests(_ name: String, knows rooms: [String], resources: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: rooms.map { .byName(name: $0) },
    exclude: resources,
    swiftSettings: strict
  )
}

let package = Package(
  name: "playhead",
  products: [.executable(name: "playhead", targets: ["playhead"])],
  targets: [
    // C, declared here because Swift cannot say it.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(name: "CPlatform"),
    .target(name: "COnDemand"),
    .target(name: "CScan"),

    // Values: they know nobody outside this list.
    room("Text"),
    room("Domain", knows: ["Text"]),
    room("Canvas", knows: ["Text"]),
    room("Input"),
    room("Commands", knows: ["Input"]),
    room("Theming", knows: ["Canvas"]),
    room("JSON"),
    room("Readers", knows: ["Domain", "JSON", "Text"]),
    room("Writers", knows: ["Domain", "JSON", "Text"]),
    room("Search", knows: ["COnDemand", "CScan", "Domain", "Text"]),
    room("State", knows: ["Commands", "Domain", "Input", "Search", "Text"]),
    room("Screens", knows: ["Canvas", "Commands", "Domain", "Search", "State", "Text"]),

    // The outside world, and what fetches it.
    room("Clients", knows: ["Domain", "Search"]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    room("Library", knows: ["Clients", "CSQLite", "Domain", "JSON", "Jobs", "Search", "Text"]),
    room("Sample", knows: ["Clients", "Domain", "Text"]),
    room("Settings", knows: ["COnDemand", "Text", "Theming"]),
    room("Files", knows: ["Clients", "Domain", "Jobs", "Readers", "Text"]),
    room("Importing", knows: ["Clients", "Domain", "Files", "Jobs", "Library", "Readers", "Text"]),
    room("Exporting", knows: ["Domain", "Text", "Writers"]),
    room("Clipboard", knows: ["CPlatform", "Text"]),
    room("Jobs"),

    // The main thread.
    room("Models", knows: ["Clients", "Commands", "Domain", "Input", "Jobs", "Search", "State", "Text", "Writers"]),
    room("Memory", knows: ["Canvas"]),
    room("Curses", knows: ["Canvas", "CNcurses", "CPlatform", "Text", "Theming"]),
    room(
      "App",
      knows: [
        "Canvas", "Clients", "Clipboard", "COnDemand", "Commands", "CPlatform", "Curses", "Domain",
        "Exporting", "Files", "Importing", "Input", "JSON", "Jobs", "Library", "Memory", "Models", "Readers", "Sample",
        "Screens", "Search", "Settings", "State", "Text",
        "Theming", "Writers",
      ]
    ),
    .executableTarget(name: "playhead", dependencies: ["App"], swiftSettings: strict),

    .systemLibrary(name: "CTerminalHarness", path: "Tests/CTerminalHarness"),
    .target(
      name: "TerminalHarness",
      dependencies: ["CTerminalHarness"],
      path: "Tests/TerminalHarness",
      swiftSettings: strict
    ),
    tests("TerminalHarnessTests", knows: ["TerminalHarness"]),
    .executableTarget(
      name: "playhead-bench",
      dependencies: ["TerminalHarness"],
      path: "Tests/Benchmark",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "capture-svg",
      dependencies: ["TerminalHarness"],
      path: "Tests/Picture",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "hostile-program",
      dependencies: ["App", "Clients", "Domain"],
      path: "Tests/HostileProgram",
      swiftSettings: strict
    ),
    tests(
      "ProgramTests",
      knows: ["App", "Clipboard", "Commands", "Settings", "TerminalHarness", "Theming", "playhead", "hostile-program"]
    ),
    tests("SettingsTests", knows: ["Settings", "Theming", "YAMLLayout"]),
    .target(name: "YAMLLayout", dependencies: ["COnDemand"], path: "Tests/YAMLLayout"),
    tests("SampleTests", knows: ["Clients", "Domain", "Sample"]),
    .target(name: "Fixtures", dependencies: ["Domain"], path: "Tests/Fixtures", swiftSettings: strict),
    tests("JSONTests", knows: ["JSON"]),
    tests("ReadersTests", knows: ["Domain", "JSON", "Readers"]),
    tests("WritersTests", knows: ["Domain", "Readers", "Writers"]),
    tests("SearchTests", knows: ["Domain", "Fixtures", "PCRE2Layout", "Search", "Text"]),
    .target(name: "PCRE2Layout", dependencies: ["COnDemand"], path: "Tests/PCRE2Layout"),
    tests("ExportingTests", knows: ["Domain", "Exporting", "Writers"]),
    tests("LibraryTests", knows: ["Clients", "CSQLite", "Domain", "Fixtures", "Jobs", "Library", "Search", "Text"]),
    tests("ImportingTests", knows: ["Clients", "Domain", "Files", "Importing", "Jobs", "Library", "Readers"]),
    tests("ClipboardTests", knows: ["Clipboard", "TerminalHarness", "Text"]),
    tests("FilesTests", knows: ["Clients", "Domain", "Files", "Readers"]),
    tests("TextTests", knows: ["CPlatform", "Fixtures", "Text"]),
    tests("DomainTests", knows: ["Domain", "Fixtures"]),
    tests("CanvasTests", knows: ["Canvas", "Fixtures", "Text"]),
    tests("CommandsTests", knows: ["Commands", "Input"]),
    tests("InputTests", knows: ["Input"]),
    tests("CursesTests", knows: ["Canvas", "CPlatform", "Curses", "Theming"]),
    tests("StateTests", knows: ["Clients", "Commands", "Domain", "Fixtures", "Sample", "Search", "State", "Text"]),
    tests("JobsTests", knows: ["Jobs"]),
    tests(
      "ModelsTests",
      knows: [
        "Canvas", "Clients", "Commands", "Domain", "Fixtures", "Input", "Jobs", "Models", "Sample", "Screens",
        "Search", "State", "Writers",
      ]
    ),
    tests(
      "ScreensTests",
      knows: ["Canvas", "Commands", "Domain", "Input", "Memory", "Screens", "Search", "State", "Text"],
      resources: ["Frames"]
    ),
    tests("ThemingTests", knows: ["Canvas", "Theming"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers are there only for `scripts/fuzz`, which builds everything they reach with what libFuzzer needs.
if Context.environment["PLAYHEAD_FUZZ"] == "1" {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "playhead-fuzz",
      dependencies: [
        "CLibFuzzer", "Domain", "Input", "JSON", "Readers", "Search", "Settings", "Text", "Theming", "Writers",
      ],
      path: "Tests/Fuzz",
      exclude: ["CLibFuzzer", "Dictionaries", "Seeds"],
      swiftSettings: strict
    ),
  ]
}
