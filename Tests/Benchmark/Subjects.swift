import TerminalHarness

/// A program under measurement: how it is started, which keys do what, where its screen tells the position.
struct Subject {
  enum Role {
    case ncursesFloor, paintingFloor, playhead, peer, library
  }

  /// Where a screen tells which line is the current one.
  enum Mark {
    /// The last number of the last row counts keys.
    case counter
    /// The row that begins with `>`.
    case pointer
    /// The row that begins with `>` again, by the time in it.
    case clock
    case cursorRow
    case topRow
    /// The first row that wears reverse video or a background.
    case highlight
  }

  let name: String
  let role: Role
  let program: String
  /// Arguments for a text of a thousand lines, of a million, and for the first screen without any text.
  let small: [String]
  var large: [String]?
  var sample: [String]?
  /// Large files of other formats whose first content is timed; the first of them is searched as well.
  var files: [(metric: Metric, path: String)] = []
  /// What it finds in its environment besides the usual.
  var environment: [String: String] = [:]
  let mark: Mark
  var keys = Keys()
  /// What all stands on the screen when the first content of the small text is there.
  var content = ["#1 ", "#30 "]

  /// What to type for each movement; nil where the program has no such key.
  struct Keys {
    var down = "j"
    var page: String? = " "
    var views: [String] = []
    /// To the middle of the large text.
    var middle: String?
    var start: String?
    var end: String?
    /// To 45 % of it.
    var part: String?
    /// Whether the program follows changes of size.
    var resizes = true
  }

  var isFloor: Bool { role == .ncursesFloor || role == .paintingFloor }
}

extension Subject {
  /// Everything that is measured: the floors, playhead when it is built, the peers that are installed.
  static func all(texts: Texts, largeCount: Int) throws(BenchmarkFailure) -> (subjects: [Subject], missing: [String]) {
    var subjects = try floors(texts)
    var missing: [String] = []
    if let path = Program.path() {
      subjects.append(playhead(path, texts, largeCount: largeCount))
    } else {
      missing.append("playhead (not built)")
    }
    for peer in peers(texts, largeCount: largeCount) {
      if Program.installed(peer.name) != nil { subjects.append(peer) } else { missing.append(peer.name) }
    }
    return (subjects, missing)
  }

  private static func floors(_ texts: Texts) throws(BenchmarkFailure) -> [Subject] {
    let ncurses = Subject(
      name: "floor-ncurses",
      role: .ncursesFloor,
      program: try Floor.compile("floor-ncurses", libraries: ["-lncursesw", "-ltinfo"], into: texts.folder),
      small: [texts.small],
      mark: .counter,
      // Back at its first size, ncurses sees no change and does not repaint what the terminal lost meanwhile.
      keys: Keys(page: nil, resizes: false)
    )
    let paint = Subject(
      name: "floor-paint",
      role: .paintingFloor,
      program: try Floor.compile("floor-paint", libraries: [], into: texts.folder),
      small: [texts.small],
      large: [texts.large],
      mark: .highlight,
      keys: Keys(middle: "m")
    )
    return [ncurses, paint]
  }

  /// The text of one segment of `--synthetic`, of both tracks: a number and twelve words each.
  static let syntheticBytes = 2 * 78

  private static func playhead(_ path: String, _ texts: Texts, largeCount: Int) -> Subject {
    Subject(
      name: "playhead",
      role: .playhead,
      program: path,
      small: ["--synthetic", String(Texts.smallCount)],
      large: ["--synthetic", String(largeCount)],
      sample: [],
      files: [(.startSubtitles, texts.subtitles), (.startCaptions, texts.captions)],
      // A folder that is not there: whoever measures may have a library.
      environment: ["PLAYHEAD_HOME": "\(texts.folder)/home"],
      mark: .pointer,
      keys: Keys(views: ["2", "1"], middle: "t50%\r", start: "g", end: "G", part: "t45%\r"),
      // Wrapped text: how many segments fit is the program's own affair.
      content: ["#1 ", "#2 "]
    )
  }

  private static func peers(_ texts: Texts, largeCount: Int) -> [Subject] {
    let middle = String(largeCount / 2)
    let part = String(largeCount / 20 * 9)
    return [
      Subject(
        name: "less",
        role: .peer,
        program: "less",
        small: [texts.small],
        large: [texts.large],
        mark: .topRow,
        keys: Keys(middle: "\(middle)g", start: "g", end: "G", part: "\(part)g")
      ),
      Subject(
        name: "vim",
        role: .peer,
        program: "vim",
        small: ["-u", "NONE", "-n", texts.small],
        large: ["-u", "NONE", "-n", texts.large],
        mark: .cursorRow,
        keys: Keys(page: "\u{6}", middle: "\(middle)G", start: "gg", end: "G", part: "\(part)G")
      ),
      Subject(
        name: "tig",
        role: .peer,
        program: "sh",
        small: ["-c", "exec tig < \(texts.small)"],
        large: ["-c", "exec tig < \(texts.large)"],
        mark: .highlight,
        keys: Keys(middle: ":\(middle)\r", start: ":1\r", end: ":\(largeCount)\r", part: ":\(part)\r")
      ),
    ]
  }
}

/// The floors are compiled here and not by the package: there the Swift runtime would be linked into them,
/// and a floor that starts slowly flatters everyone.
enum Floor {
  static func compile(_ name: String, libraries: [String], into folder: String) throws(BenchmarkFailure) -> String {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let output = "\(folder)/\(name)"
    let arguments = ["-O2", "-Wall", "-Wextra", "-o", output, "/\(here)/Floors/\(name).c"] + libraries
    guard let compiler = ["cc", "clang"].first(where: { Program.installed($0) != nil }) else {
      throw BenchmarkFailure("no C compiler: neither cc nor clang is in PATH")
    }
    let command = try? Command(compiler, arguments, environment: PseudoTerminal.environment())
    guard let answer = command?.finish(within: .seconds(60)), answer.status == 0, answer.text.isEmpty else {
      throw BenchmarkFailure("cannot compile \(name).c")
    }
    return output
  }
}
