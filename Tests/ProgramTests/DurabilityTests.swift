import Glibc
import TerminalHarness
import Testing

@Suite("The library outlasts what happens to programs and disks")
struct DurabilityTests {
  private static let files = 240
  private static let segments = 25

  /// A folder of many small transcripts and a large one, of which nothing is imported yet.
  private static func home() throws -> Home {
    let home = try Home()
    for number in 0..<files { try home.folder.write(transcript(number, segments), to: "talks/talk\(number).srt") }
    return home
  }

  private static func transcript(_ number: Int, _ count: Int) -> String {
    (0..<count).map { index in
      let time = "\(two(index / 3600)):\(two(index / 60 % 60)):\(two(index % 60))"
      return "\(index + 1)\n\(time),000 --> \(time),900\nTalk \(number) says sentence \(index) of many words.\n\n"
    }.joined()
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// How many videos there are, none of them half; the library has nothing wrong with it.
  private func wholeVideos(_ home: Home, large: Int = 0) throws -> Int {
    let check = try home.run("library", "check")
    #expect(check.status == 0, "\(check.text)")
    if check.text.contains("there is no library yet") { return 0 }
    #expect(check.text.contains("nothing is wrong: "), "\(check.text)")
    let videos = try home.text("list", "--json").split(separator: "\n").filter { $0.contains("\"source\":\"talks\"") }
    for video in videos {
      let isWhole = video.contains("\"speech\":\(Self.segments),") || video.contains("\"speech\":\(large),")
      #expect(isWhole, "\(video)")
    }
    return videos.count
  }

  @Test(
    "killed at any moment of an import it holds whole videos, and the next import brings the rest",
    arguments: [0, 1, 60, 250, 700, 1500]
  )
  func killed(kilobytes: Int) throws {
    let home = try Self.home()
    let large = 6000
    try home.folder.write(Self.transcript(-1, large), to: "talks/zlarge.srt")
    let program = try Stage.path("playhead")
    let folder = home.folder.path + "/talks"
    let terminal = try PseudoTerminal(program, ["import", folder], environment: home.environment)
    // A moment is known by how much was written until then: the same on a slow machine as on a fast one.
    let deadline = Moment.after(.seconds(10))
    while terminal.isRunning, Moment.now() < deadline, Self.written(home) < kilobytes * 1024 { usleep(200) }
    terminal.signal(SIGKILL)
    _ = try #require(terminal.waitForExit())
    let before = try wholeVideos(home, large: large)
    let again = try home.text("import", folder)
    #expect(again.contains("imported") || before == Self.files + 1, "\(again)")
    #expect(try wholeVideos(home, large: large) == Self.files + 1)
    let unchanged = try home.text("import", folder)
    #expect(unchanged.hasPrefix("241 ") && !unchanged.contains("imported"), "\(unchanged)")
  }

  /// How many bytes the library has, with what waits beside it.
  private static func written(_ home: Home) -> Int {
    ["", "-wal"].reduce(0) { sum, end in
      var facts = stat()
      return stat(home.path + "/data/library.sqlite" + end, &facts) == 0 ? sum + Int(facts.st_size) : sum
    }
  }

  @Test("two imports of one folder at once bring each video once, while others list and search")
  func together() throws {
    let home = try Self.home()
    let folder = home.folder.path + "/talks"
    let commands = """
      "$0" import '\(folder)' & first=$!
      "$0" import '\(folder)' & second=$!
      for turn in 1 2 3 4 5 6; do
        "$0" list > /dev/null || echo "list failed"
        "$0" search sentence --limit 1 > /dev/null 2>&1 || [ $? = 1 ] || echo "search failed"
      done
      wait $first || echo "the first failed"
      wait $second || echo "the second failed"
      """
    let result = try Stage.shell(commands, environment: home.environment)
    #expect(
      result.status == 0 && !result.text.contains("failed") && !result.text.contains("playhead:"),
      "\(result.text)"
    )
    #expect(try wholeVideos(home) == Self.files)
  }

  /// A program that is watched by a sanitizer writes files of its own and cannot.
  private static let runsUnderALimit =
    (try? Stage.shell("ulimit -f 0; \"$0\" --version 2>&1 | grep -q ^playhead").status) == 0

  @Test(
    "a file that may not grow any more is a full disk: told in one line, and nothing is half",
    .enabled(if: runsUnderALimit, "under this limit not even the version is told"),
    arguments: [0, 8, 64, 512]
  )
  func limited(blocks: Int) throws {
    let home = try Self.home()
    let folder = home.folder.path + "/talks"
    let command = "ulimit -f \(blocks); \"$0\" import '\(folder)'"
    let result = try Stage.shell(command, environment: home.environment)
    #expect(result.status == 73, "\(result.text)")
    #expect(result.text.hasPrefix("playhead: nothing can be kept: "), "\(result.text)")
    for reading in ["list", "notes", "search sentence", "library check"] {
      let result = try Stage.shell("ulimit -f \(blocks); \"$0\" \(reading) | cat", environment: home.environment)
      #expect(result.status == 0, "\(reading): \(result.text)")
    }
    #expect(try wholeVideos(home) == 0)
    // What did not fit does not go on taking room.
    #expect(Self.written(home) < 200_000)
    #expect(try home.text("import", folder).contains("imported \(Self.files) files"))
    #expect(try wholeVideos(home) == Self.files)
  }

  @Test(
    "an export that does not fit leaves nothing behind",
    .enabled(if: runsUnderALimit, "under this limit not even the version is told")
  )
  func limitedExport() throws {
    let home = try Self.home()
    try home.folder.write(Self.transcript(0, 3000), to: "talks/large.srt")
    _ = try home.text("import", home.folder.path + "/talks/large.srt")
    let id = String(try home.text("list").prefix { $0 != " " })
    let out = home.path + "/out.srt"
    let result = try Stage.shell(
      "ulimit -f 16; \"$0\" export \(id) --format srt --output '\(out)'",
      environment: home.environment
    )
    #expect(result.status == 73 && result.text.contains(out), "\(result.text)")
    #expect(try Stage.shell("ls -A '\(home.path)'").text == "data\n")
    let backup = try Stage.shell("ulimit -f 16; \"$0\" library backup '\(out)'", environment: home.environment)
    #expect(backup.status == 73, "\(backup.text)")
    #expect(try Stage.shell("ls -A '\(home.path)'").text == "data\n")
  }

  @Test("the library's own files are no place for an export or a copy", arguments: ["", "-wal"])
  func itself(end: String) throws {
    let home = try Self.home()
    _ = try home.text("import", home.folder.path + "/talks/talk1.srt")
    let own = home.path + "/data/library.sqlite" + end
    if end != "" { try #require(try Stage.shell(": >> '\(own)'").status == 0) }
    #expect(try home.run("export", "--all", "--format", "jsonl", "--output", own, "--force").status == 73)
    #expect(try home.run("library", "backup", own, "--force").status == 73)
    #expect(try home.text("library", "check").contains("nothing is wrong: 1 video"))
  }

  @Test("an empty word is no folder to import: a variable that was not set would be the one we are in")
  func emptyPath() throws {
    let home = try Home()
    #expect(try home.run("import", "").status == 64)
    #expect(try home.run("sources", "add", "").status == 64)
  }
}

/// As another user than the one who may do everything; where there is no way to become one these tests do not run.
@Suite("A library that may not be written", .enabled(if: Somebody.canBe, "needs an unprivileged user"))
struct UnwritableLibraryTests {
  private static let talk = "1\n00:00:01,000 --> 00:00:03,000\nThe budget is on the table.\n"

  private func home() throws -> Home {
    let home = try Home()
    try home.folder.write(Self.talk, to: "talks/talk.srt")
    try Somebody.give(home.folder.path)
    #expect(try Somebody.run("import \(home.folder.path)/talks", home).status == 0)
    return home
  }

  @Test(
    "where file or folder are read-only all of it is read, and nothing is kept",
    arguments: [("400", "700"), ("600", "500"), ("400", "500")]
  )
  func readOnly(file: String, folder: String) throws {
    let home = try home()
    try Somebody.setModes(home, file: file, folder: folder)
    for reading in ["list", "search budget", "library check", "show $(\"$0\" list | cut -d' ' -f1)"] {
      let result = try Somebody.run(reading, home)
      #expect(result.status == 0 && !result.text.contains("playhead:"), "\(reading): \(result.text)")
    }
    let id = try Somebody.run("list", home).text.prefix { $0 != " " }
    #expect(id.hasPrefix("F"))
    for writing in ["rename \(id) Mine", "remove \(id)", "library compact"] {
      let result = try Somebody.run(writing, home)
      // Beside a file in a folder that takes no new files there may still be all that is needed.
      let isRefused = result.status == 73 && result.text.contains("read-only; ")
      #expect(isRefused, "\(writing): \(result.text)")
    }
    // Nothing of what was read meanwhile stays in the way.
    try Somebody.setModes(home, file: "600", folder: "700")
    let renamed = try Somebody.run("rename \(id) Mine", home)
    #expect(renamed.status == 0, "\(renamed.text)")
    #expect(try Somebody.run("list", home).text.contains("Mine"))
  }

  @Test("what may not be looked into is not taken for an empty library")
  func unreachable() throws {
    let home = try home()
    for (file, folder) in [("000", "700"), ("600", "000")] {
      try Somebody.setModes(home, file: file, folder: folder)
      for command in ["list", "search budget", "notes", "library check", "import \(home.folder.path)/talks"] {
        let result = try Somebody.run(command, home)
        #expect([73, 78].contains(result.status), "\(command): \(result.status) \(result.text)")
        #expect(!result.text.contains("repair"), "\(command): \(result.text)")
      }
      try Somebody.setModes(home, file: "600", folder: "700")
      #expect(try Somebody.run("list", home).text.contains("talk.srt"))
    }
  }
}

/// A user who may not do everything.
enum Somebody {
  private static let prefix = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

  /// Whether the program can be run by such a one.
  static let canBe = (try? Stage.shell("\(prefix)\"$0\" --version").status) == 0

  static func give(_ folder: String) throws {
    let owner = geteuid() == 0 ? "65534:65534" : "\(geteuid())"
    try #require(try Stage.shell("chown -R \(owner) '\(folder)'").status == 0)
  }

  static func run(_ arguments: String, _ home: Home) throws -> (status: Int32, text: String) {
    try Stage.shell(
      "\(prefix)sh -c '\"$0\" \(arguments.replacing("'", "'\\''"))' \"$0\"",
      environment: home.environment
    )
  }

  static func setModes(_ home: Home, file: String, folder: String) throws {
    let data = home.path + "/data"
    let command = "chmod 700 '\(data)'; chmod \(file) '\(data)'/library.sqlite; chmod \(folder) '\(data)'"
    try #require(try Stage.shell(command).status == 0)
  }
}

extension String {
  fileprivate func replacing(_ part: Character, _ other: String) -> String {
    map { $0 == part ? other : String($0) }.joined()
  }
}
