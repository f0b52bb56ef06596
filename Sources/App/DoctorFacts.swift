import CPlatform
import Clipboard
import Glibc
import Settings
import Theming

/// What the doctor judges: everything that is not looked up by name in the environment.
struct DoctorFacts {
  var version: String
  var environment: [String: String]
  /// Nil when standard output is none.
  var terminal: DoctorTerminal?
  var isUTF8: Bool
  var ncurses: String
  /// The files of `DoctorLibrary` that can be loaded.
  var libraries: Set<String>
  var paths: Paths
  var hasSettingsFile: Bool
  /// How many warnings the settings gave, in the file and beyond.
  var warnings: Int
  var route: RouteChoice
  /// The library's own file.
  var library = DoctorStore()

  /// Empty is the same as unset.
  func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  func isSet(_ name: String) -> Bool { value(name) != nil }
}

/// The terminal that standard output is.
struct DoctorTerminal {
  var columns: Int
  var rows: Int
  /// Why no screen can be shown on it, as a sentence that says what to do.
  var problem: String?
  /// Nil when the user wants none.
  var colors: ColorDepth?

  /// The size the terminal says it has; nil when standard output is no terminal.
  static func size() -> (columns: Int, rows: Int)? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return (0, 0) }
    return (Int(window.ws_col), Int(window.ws_row))
  }
}

/// What the library's own file says of itself.
struct DoctorStore {
  var sqlite = ""
  var searchesWords = true
  /// What it holds, in words; nil where nothing was ever kept.
  var contents: String?
  /// Why it cannot be used, and what to do.
  var problem: (why: String, advice: String)?
}

/// A library that is loaded when first used.
struct DoctorLibrary {
  let name: String
  let file: String
  /// Debian's.
  let package: String
  /// What does not work without it.
  let use: String

  static let all = [
    DoctorLibrary(
      name: "libyaml",
      file: "libyaml-0.so.2",
      package: "libyaml-0-2",
      use: "the settings file and theme files"
    ),
    DoctorLibrary(
      name: "pcre2",
      file: "libpcre2-8.so.0",
      package: "libpcre2-8-0",
      use: "searches with regular expressions (re:)"
    ),
    DoctorLibrary(name: "libcurl", file: "libcurl.so.4", package: "libcurl4", use: "accounts and public videos"),
  ]

  /// The files of those that can be loaded; none stays loaded.
  static func present() -> Set<String> { Set(all.map(\.file).filter(canLoad)) }

  static func canLoad(_ file: String) -> Bool {
    guard let library = dlopen(file, RTLD_LAZY | RTLD_LOCAL) else { return false }
    dlclose(library)
    return true
  }
}

extension DoctorFacts {
  /// Whether the program can write letters beyond ASCII, by the same rule as the screen.
  static func usesUTF8() -> Bool { playhead_locale_use_utf8() != 0 }
}
