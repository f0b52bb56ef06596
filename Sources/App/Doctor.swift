import Clipboard
import Glibc
import Settings
import Text
import Theming

/// What `playhead doctor` found: whether everything the program leans on is there.
struct DoctorReport: Equatable {
  struct Check: Equatable {
    let name: String
    /// Nil where the question does not arise.
    let ok: Bool?
    let detail: String
    /// What to do about it; nil where there is nothing to do.
    let hint: String?

    /// Names of terminals, paths and locales are anybody's words: they become harmless here.
    init(_ name: String, _ ok: Bool?, _ detail: String, hint: String? = nil) {
      self.name = name
      self.ok = ok
      self.detail = SafeText.line(detail)
      self.hint = hint.map(SafeText.line)
    }
  }

  let checks: [Check]

  var exitCode: Int32 { checks.contains { $0.ok == false } ? ExitCode.badLibrary : ExitCode.done }
}

/// Looks at everything the program leans on, and changes nothing.
enum Doctor {
  static func report(_ facts: DoctorFacts) -> DoctorReport {
    DoctorReport(
      checks: [DoctorReport.Check("version", true, "playhead \(facts.version)")]
        + [terminal(facts), size(facts), colours(facts), locale(facts), ncurses(facts), session(facts)]
        + [clipboard(facts)] + DoctorLibrary.all.map { library($0, facts) } + [settings(facts)]
        + [sqlite(facts), store(facts)]
        + [("data", facts.paths.data), ("cache", facts.paths.cache), ("state", facts.paths.state)].map(folder)
        + [key(facts), player(facts)]
    )
  }

  private static func ncurses(_ facts: DoctorFacts) -> DoctorReport.Check {
    DoctorReport.Check("ncurses", true, facts.ncurses)
  }

  private static func library(_ library: DoctorLibrary, _ facts: DoctorFacts) -> DoctorReport.Check {
    guard !facts.libraries.contains(library.file) else { return DoctorReport.Check(library.name, true, library.file) }
    return DoctorReport.Check(
      library.name,
      false,
      "\(library.file) is not here",
      hint: "\(library.use) need it: install the package \(library.package)"
    )
  }

  private static func settings(_ facts: DoctorFacts) -> DoctorReport.Check {
    let file = facts.paths.configFile
    guard facts.hasSettingsFile else {
      return DoctorReport.Check("settings", true, "\(file) is not there; everything has its default")
    }
    guard facts.warnings > 0 else { return DoctorReport.Check("settings", true, file) }
    let count = facts.warnings == 1 ? "1 warning" : "\(facts.warnings) warnings"
    return DoctorReport.Check("settings", false, "\(file): \(count)", hint: "`playhead config check` lists them")
  }

  private static func sqlite(_ facts: DoctorFacts) -> DoctorReport.Check {
    let library = facts.library
    guard !library.searchesWords else { return DoctorReport.Check("sqlite", true, "\(library.sqlite), with FTS5") }
    return DoctorReport.Check("sqlite", false, "\(library.sqlite) has no FTS5", hint: "searching the library needs it")
  }

  private static func store(_ facts: DoctorFacts) -> DoctorReport.Check {
    let path = facts.paths.library
    if let problem = facts.library.problem {
      return DoctorReport.Check("library", false, "\(path): \(problem.why)", hint: problem.advice)
    }
    guard let contents = facts.library.contents else {
      return DoctorReport.Check("library", true, "\(path) (made when something is first kept)")
    }
    return DoctorReport.Check("library", true, "\(path): \(contents)")
  }

  /// Whether files can be put into a folder, or the folder can be made.
  private static func folder(_ name: String, _ path: String) -> DoctorReport.Check {
    var existing = path.isEmpty ? "/" : path
    // The nearest folder above that is there.
    while existing != "/", access(existing, F_OK) != 0, let slash = existing.lastIndex(of: "/") {
      existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
    }
    var facts = stat()
    let isFolder = stat(existing, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    guard isFolder, access(existing, W_OK | X_OK) == 0 else {
      let why = isFolder ? "\(existing) cannot be written to" : "\(existing) is not a folder"
      return DoctorReport.Check(
        name,
        false,
        existing == path ? why : "\(path) cannot be made: \(why)",
        hint: "PLAYHEAD_HOME=FOLDER puts everything into another folder"
      )
    }
    return DoctorReport.Check(name, true, existing == path ? path : "\(path) (made when it is needed)")
  }

  /// Whether there is a key; never which.
  private static func key(_ facts: DoctorFacts) -> DoctorReport.Check {
    if facts.isSet("MEMORIES_API_KEY") { return DoctorReport.Check("key", true, "MEMORIES_API_KEY is set") }
    return DoctorReport.Check("key", nil, "MEMORIES_API_KEY is not set; only an account needs it")
  }

  private static func player(_ facts: DoctorFacts) -> DoctorReport.Check {
    if let path = Executable.path(of: "mpv", facts.environment) { return DoctorReport.Check("mpv", true, path) }
    return DoctorReport.Check("mpv", nil, "not found on PATH; only playing needs it", hint: "install the package mpv")
  }
}
