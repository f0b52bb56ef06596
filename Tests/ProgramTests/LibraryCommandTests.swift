import Glibc
import TerminalHarness
import Testing

@Suite("The library on the command line")
struct LibraryCommandTests {
  private static let hearing = """
    1
    00:00:01,000 --> 00:00:03,000
    The budget is on the table.

    2
    00:00:04,250 --> 00:00:06,000
    We thank the harbour office.

    3
    00:01:00,000 --> 00:01:02,000
    Naïve questions about the budget.
    """

  private static let talk = """
    WEBVTT

    00:05.000 --> 00:07.000
    <v Ann Lee>A whiteboard full of numbers.

    00:08.000 --> 00:09.000
    <v Bo>字幕を読む
    """

  /// A library of a folder with two transcripts.
  private func home() throws -> Home {
    let home = try Home()
    try home.folder.write(LibraryCommandTests.hearing, to: "talks/hearing.srt")
    try home.folder.write(LibraryCommandTests.talk, to: "talks/talk.vtt")
    let said = try home.text("import", home.folder.path + "/talks")
    #expect(said.contains("imported 2 files with 5 segments"), "\(said)")
    return home
  }

  private func id(_ title: String, _ home: Home) throws -> String {
    let line = try home.text("list").split(separator: "\n").first { $0.hasSuffix(title) }
    return String(try #require(line).prefix { $0 != " " })
  }

  @Test("What was imported is listed under ids of its own, and shown by them")
  func imported() throws {
    let home = try home()
    let hearing = try id("hearing.srt", home)
    #expect(hearing.hasPrefix("F") && hearing.utf8.count == 11)
    #expect(try home.text("show", hearing).contains("0:00:04  We thank the harbour office."))
    #expect(try home.text("cite", "\(hearing)@0:00:05", "--format", "link") == "\(hearing)@0:00:04.25\n")
    let list = try home.text("list", "--json")
    #expect(list.contains("\"source\":\"talks\",\"status\":\"local\""))
    #expect(list.contains("\"speech\":3,\"scene\":null"))
  }

  @Test("A folder that was imported is read again only where it changed, and a changed file keeps its id")
  func again() throws {
    let home = try home()
    let hearing = try id("hearing.srt", home)
    let unchanged = try home.text("import", home.folder.path + "/talks")
    #expect(unchanged.contains("2 unchanged"), "\(unchanged)")
    try home.folder.write(
      LibraryCommandTests.hearing + "\n\n4\n00:02:00,000 --> 00:02:01,000\nNew words.\n",
      to: "talks/hearing.srt"
    )
    let changed = try home.text("sources", "refresh", "talks")
    #expect(changed.contains("imported 1 file with 4 segments"), "\(changed)")
    #expect(try id("hearing.srt", home) == hearing)
    #expect(try home.text("search", "new words").contains("\(hearing)@0:02:00"))
  }

  @Test("The report of an import is the documented shape")
  func importJSON() throws {
    let home = try Home()
    try home.folder.write(LibraryCommandTests.hearing, to: "a.srt")
    try home.folder.write("nothing with a time in it\u{0}\u{1}", to: "b.srt")
    let (a, b) = (home.folder.path + "/a.srt", home.folder.path + "/b.srt")
    let result = try home.run("import", "--json", a, b)
    #expect(result.status == 75)
    #expect(result.text.contains("\"version\":1,\"imported\":["))
    #expect(result.text.contains("\"path\":\"\(a)\",\"format\":\"srt\",\"segments\":3,\"dropped\":0"), "\(result.text)")
    #expect(result.text.contains("\"failed\":[\n{\"path\":\"\(b)\""), "\(result.text)")
  }

  @Test(
    "Words, phrases, scripts without blanks, accents, fields and both tracks in time are found",
    arguments: [
      ("budget", ["0:00:01", "0:01:00"]), ("naive", ["0:01:00"]), ("\"harbour office\"", ["0:00:04.25"]),
      ("harb*", ["0:00:04.25"]), ("budget -naive", ["0:00:01"]), ("字幕", ["0:00:08"]), ("幕を", ["0:00:08"]),
      ("speaker:ann numbers", ["0:00:05"]), ("speaker:bo numbers", []),
      ("in:hearing budget OR numbers", ["0:00:01", "0:01:00"]),
      ("lit:budget.", ["0:01:00"]), ("re:h[a]rbo?ur", ["0:00:04.25"]), ("\"never closed", []),
      ("before:1990 budget", []),
    ]
  )
  func search(query: String, times: [String]) throws {
    let home = try home()
    let result = try Stage.run(["search", query, "--jsonl"], environment: home.environment)
    #expect(result.status == (times.isEmpty ? 1 : 0), "\(result.text)")
    let found = try Stage.run(["search", query], environment: home.environment).text.split(separator: "\n")
      .filter { !$0.hasPrefix("playhead:") }
    #expect(found.count == times.count, "\(found)")
    for time in times { #expect(found.contains { $0.contains("@\(time)  ") }, "\(time) in \(found)") }
  }

  @Test("A video is renamed, removed and put back; nothing of it is lost")
  func shelving() throws {
    let home = try home()
    let hearing = try id("hearing.srt", home)
    #expect(try home.run("rename", hearing, "The hearing of May").status == 0)
    #expect(try home.text("list").contains("The hearing of May"))
    #expect(try home.text("import", home.folder.path + "/talks").contains("2 unchanged"))
    #expect(try home.text("list").contains("The hearing of May"))
    #expect(try home.text("remove", hearing).contains("--undo"))
    #expect(try !home.text("list").contains(hearing))
    #expect(try home.run("search", "harbour").status == 1)
    #expect(try home.run("show", hearing).status == 66)
    #expect(try home.text("remove", "--undo").contains(hearing))
    #expect(try home.text("list").contains("The hearing of May"))
    #expect(try home.text("search", "harbour").contains(hearing))
    #expect(try home.run("remove", "Fnothingatal").status == 66)
    #expect(try home.run("rename", hearing, "").status == 0)
    #expect(try home.text("list").contains("hearing.srt"))
  }

  @Test("What is exported comes in again with the same times and words, and nothing is written over")
  func export() throws {
    let home = try home()
    let hearing = try id("hearing.srt", home)
    let out = home.folder.path + "/home/out"
    #expect(try home.text("export", "--all", "--format", "json", "--output", out).contains("wrote 2 files"))
    let again = try home.run("export", "--all", "--format", "json", "--output", out)
    #expect(again.status == 73 && again.text.contains("--force"), "\(again.text)")
    #expect(try home.text("export", "--all", "--format", "json", "--output", out, "--force").contains("wrote 2 files"))
    let before = try home.text("show", hearing, "--format", "jsonl")
    #expect(try home.text("show", out + "/hearing.json", "--format", "jsonl") == before)
    #expect(try home.text("export", hearing, "--format", "srt").contains("00:00:04,250 --> 00:00:06,000"))
    #expect(try home.run("export", "--all", "--format", "srt").status == 64)
    #expect(try home.run("export", hearing).status == 64)
  }

  @Test("The library is checked, compacted and copied")
  func upkeep() throws {
    let home = try home()
    #expect(try home.text("library", "check").contains("2 videos, 5 segments"))
    #expect(try home.text("library", "check", "--json").contains("\"ok\":true"))
    let copy = home.path + "/copy.sqlite"
    #expect(try home.text("library", "backup", copy).contains("copy.sqlite"))
    #expect(try home.run("library", "backup", copy).status == 73)
    #expect(try home.text("library", "compact").contains("before"))
    #expect(try home.text("library", "repair").contains("nothing is wrong"))
    #expect(try home.text("doctor", "--json").contains("2 videos, 5 segments"))
  }

  @Test("A damaged or newer library is refused with advice, and is as it was", arguments: [true, false])
  func refused(isDamaged: Bool) throws {
    let home = try home()
    let path = home.path + "/data/library.sqlite"
    if isDamaged {
      #expect(
        try Stage.shell("printf 'no database at all, but long enough to look at' > '\(path)'; rm -f '\(path)'-*").status
          == 0
      )
    } else {
      // The number of the schema stands at byte 60 of the file.
      let change =
        "dd if=/dev/zero of='\(path)' bs=1 seek=60 count=3 conv=notrunc 2>/dev/null; printf 'c' | dd of='\(path)' bs=1 seek=63 conv=notrunc 2>/dev/null"
      #expect(try Stage.shell("\(change); rm -f '\(path)'-*").status == 0)
    }
    let before = try Stage.shell("cksum < '\(path)'").text
    let commands = [
      ["list"], ["search", "budget"], ["import", home.folder.path + "/talks"], ["notes"], ["remove", "F"],
      ["show", "F"],
      ["export", "F", "--format", "srt"], ["export", "--all", "--format", "md"], ["sources"],
    ]
    for command in commands {
      let result = try Stage.run(command, environment: home.environment)
      #expect(result.status == 78, "\(command) \(result.text)")
      #expect(result.text.contains("; "), "no advice: \(result.text)")
    }
    let check = try home.run("library", "check")
    #expect(check.status == 78 && check.text.contains(isDamaged ? "move it away" : "update playhead"), "\(check.text)")
    #expect(try Stage.shell("cksum < '\(path)'").text == before)
  }

  @Test("Sources are listed, and taken away with what is from them")
  func sources() throws {
    let home = try home()
    #expect(try home.text("sources").contains("talks  folder  2 videos  \(home.folder.path)/talks"))
    #expect(try home.text("sources", "list", "--json").contains("\"kind\":\"folder\",\"name\":\"talks\""))
    #expect(try home.text("sources", "remove", "talks").contains("--undo"))
    #expect(try home.run("sources", "remove", "talks").status == 66)
    // An empty library shows the sample again.
    #expect(try home.text("list").contains("sample-hearing"))
  }
}
