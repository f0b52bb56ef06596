import Glibc
import TerminalHarness
import Testing

@Suite("A segment in the editor of the person")
struct EditorTests {
  private static let talk = """
    1
    00:00:01,000 --> 00:00:03,000
    The budget is on the table.

    2
    00:00:04,000 --> 00:00:06,000
    We thank the harbour office.
    """
  private static let original = "The budget is on the table."

  /// A library with one video, and a folder in which the file for the editor is.
  private final class Desk {
    let home: Home
    let id: String
    private let editor: String?

    init(editor script: String?) throws {
      home = try Home()
      try home.folder.write(EditorTests.talk, to: "talk.srt")
      _ = try home.text("import", home.folder.path + "/talk.srt")
      id = String(try home.text("list").prefix { $0 != " " })
      try #require(mkdir(home.path + "/tmp", 0o700) == 0)
      editor = if let script { try home.folder.write(script + "\n", to: "editor") } else { nil }
    }

    func open() throws -> TerminalSession {
      var environment = home.environment
      environment["TMPDIR"] = home.path + "/tmp"
      environment["EDITOR"] = editor.map { "sh \($0)" } ?? "/nonexistent/editor --wait"
      environment["VISUAL"] = nil
      environment["XDG_RUNTIME_DIR"] = nil
      let session = try Stage.open([id], environment: environment, columns: 100)
      try #require(session.waitForText(EditorTests.original))
      return session
    }

    func text() throws -> String { try home.text("show", id) }

    /// What is left where the file for the editor was.
    func remains() throws -> String { try Stage.shell("ls -A '\(home.path)/tmp'").text }

    func leave(_ session: TerminalSession, at location: SourceLocation = #_sourceLocation) throws {
      session.type("Q")
      #expect(session.waitForExit() == .exited(0), sourceLocation: location)
      try session.expectGivenBack(at: location)
      #expect(try remains() == "", sourceLocation: location)
    }
  }

  @Test("what it leaves is kept and shown, and the original is there still")
  func kept() throws {
    let desk = try Desk(editor: "grep -qx '\(Self.original)' \"$1\" && echo 'The budget lies on the table.' > \"$1\"")
    let session = try desk.open()
    session.type("E")
    #expect(session.waitForText("The budget lies on the table."))
    #expect(session.waitForText("corrected; the original stays"))
    session.type("j")
    session.settle()
    session.expectCleanBytes()
    try desk.leave(session)
    #expect(try desk.text().contains("0:00:01  The budget lies on the table."))
    #expect(try desk.home.text("search", "lies").contains("\(desk.id)@0:00:01"))
    #expect(try desk.home.text("export", desk.id, "--format", "text", "--original").contains(Self.original))
  }

  @Test(
    "where it fails, is missing or is killed nothing is changed, and the screen says why",
    arguments: [
      ("echo lost > \"$1\"; exit 3", "the editor ended with code 3"),
      ("echo lost > \"$1\"; kill -KILL $$", "nothing was changed: the editor "),
      ("rm \"$1\"", "cannot be read"), ("rm \"$1\"; mkdir \"$1\"", "cannot be read"),
      ("head -c 3000000 /dev/zero | tr '\\0' a > \"$1\"", "too long for a segment"),
      ("exit 0", "the text is as it was"),
      ("printf '\(EditorTests.original)\\r\\n\\n' > \"$1\"", "the text is as it was"), (nil, "cannot be run"),
    ] as [(String?, String)]
  )
  func failed(script: String?, message: String) throws {
    let desk = try Desk(editor: script)
    let session = try desk.open()
    session.type("E")
    #expect(session.waitForText(message), "\(session.screen.text)")
    #expect(session.screen.text.contains(Self.original))
    session.expectCleanBytes()
    try desk.leave(session)
    #expect(try desk.text().contains("0:00:01  \(Self.original)"))
  }

  @Test("a text full of attacks is harmless on the screen and in the library")
  func hostile() throws {
    let attack = #"printf 'one\033]0;title\007\000\377\302\2332J\342\200\256two\nthree' > "$1""#
    let desk = try Desk(editor: attack)
    let session = try desk.open()
    session.type("E")
    #expect(session.waitForText("corrected; the original stays"), "\(session.screen.text)")
    #expect(session.screen.text.contains("one"))
    session.expectCleanBytes()
    try desk.leave(session)
    #expect(ByteAudit(try desk.text().utf8).violations == [])
    #expect(try desk.home.text("library", "check").contains("nothing is wrong"))
  }

  @Test("Ctrl-c in the editor is the editor's: the screen comes back, and nothing is changed")
  func interrupted() throws {
    // The whole group gets the signal, as from a terminal.
    let desk = try Desk(editor: "trap 'exit 4' INT; kill -INT 0; sleep 1; exit 5")
    let session = try desk.open()
    session.type("E")
    #expect(session.waitForText("nothing was changed: the editor "), "\(session.screen.text)")
    try desk.leave(session)
    #expect(try desk.text().contains(Self.original))
  }

  @Test("told to end while the editor runs, it leaves no file and gives the terminal back")
  func terminated() throws {
    let desk = try Desk(editor: "echo editing; read line")
    let session = try desk.open()
    session.type("E")
    try #require(session.waitForText("editing"))
    session.terminal.signal(SIGTERM)
    session.type("done\r")
    #expect(session.waitForExit() == .killed(signal: SIGTERM))
    try session.expectGivenBack()
    #expect(try desk.remains() == "")
  }
}
