import Foundation
import TerminalHarness
import Testing

@Suite("playhead doctor")
struct DoctorCommandTests {
  /// A healthy place, so that only what a test does to it can be wrong.
  private func environment(_ home: TemporaryFolder, _ more: [String: String] = [:]) -> [String: String] {
    Stage.environment(["PLAYHEAD_HOME": "\(home.path)/home"].merging(more) { $1 })
  }

  private func checks(_ json: String) throws -> [[String: Any]] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["version"] as? Int == 1 && root.count == 2)
    return try #require(root["checks"] as? [[String: Any]])
  }

  @Test("as JSON every check has its name, whether it is well, what was found and what to do")
  func json() throws {
    let home = try TemporaryFolder()
    let run = try Invocation(["doctor", "--json"], environment: environment(home))
    let checks = try checks(run.output)
    let names = checks.compactMap { $0["name"] as? String }
    #expect(Set(names).count == checks.count)
    #expect(Set(["terminal", "utf-8", "clipboard", "settings", "data", "libyaml", "key"]).isSubset(of: names))
    for check in checks {
      #expect(Set(check.keys) == ["name", "ok", "detail", "hint"])
      #expect(check["ok"] is Bool || check["ok"] is NSNull)
      #expect((check["detail"] as? String)?.isEmpty == false)
      #expect(check["hint"] is String || check["hint"] is NSNull)
    }
    #expect(run.status == (checks.contains { $0["ok"] as? Bool == false } ? 78 : 0) && run.errors == "")
    let lines = run.output.split(separator: "\n").dropFirst().dropLast()
    #expect(lines.allSatisfy { $0.contains(#/^{"name":"[^"]+","ok":(true|false|null),"detail":".*","hint":/#) })
  }

  @Test("the text tells of the same checks in the same order")
  func text() throws {
    let home = try TemporaryFolder()
    let json = try Invocation(["doctor", "--json"], environment: environment(home))
    let text = try Invocation(["doctor"], environment: environment(home))
    let marks = try checks(json.output).map { check in
      let mark =
        switch check["ok"] as? Bool {
        case true?: "ok"
        case false?: "!!"
        case nil: "-"
        }
      return "\(mark) \(check["name"] as? String ?? "")"
    }
    let rows = text.output.split(separator: "\n").compactMap { line -> String? in
      guard let found = line.firstMatch(of: #/^(ok|!!|-) +(\S+) /#)?.output else { return nil }
      return "\(found.1) \(found.2)"
    }
    #expect(rows == marks && text.status == json.status && text.errors == "")
    #expect(ByteAudit(text.output.utf8).violations == [])
  }

  @Test("what is wrong is 78, marked, and has advice")
  func wrong() throws {
    let home = try TemporaryFolder()
    try home.write("copy:\n  route: wl-copy\nthem: nord\n", to: "home/config/config.yaml")
    let run = try Invocation(["doctor", "--json"], environment: environment(home, ["PATH": "/nonexistent"]))
    #expect(run.status == 78)
    for name in ["clipboard", "settings"] {
      let check = try checks(run.output).first { $0["name"] as? String == name }
      #expect(check?["ok"] as? Bool == false && check?["hint"] is String, "\(name)")
    }
    let text = try Invocation(["doctor"], environment: environment(home, ["PATH": "/nonexistent"]))
    #expect(text.status == 78 && text.output.contains("marked !!"))
  }

  @Test("on a terminal it knows the terminal, and leaves it and everything else as it was")
  func terminal() throws {
    let home = try TemporaryFolder()
    let session = try TerminalSession(
      Stage.path("playhead"),
      ["doctor"],
      environment: environment(home, ["SSH_TTY": "/dev/pts/0", "MEMORIES_API_KEY": "sk-secret-key"]),
      columns: 100,
      rows: 60
    )
    #expect(session.waitForExit(within: .seconds(10)) != nil)
    for words in ["xterm-256color", "100 columns, 60 rows", "over SSH", "OSC 52", "MEMORIES_API_KEY is set"] {
      #expect(session.screen.text.contains(words), "\(words)")
    }
    #expect(!session.screen.text.contains("sk-"))
    try session.expectGivenBack()
    session.expectCleanBytes()
    // Nothing was made that was not there.
    #expect(access("\(home.path)/home", F_OK) != 0)
  }
}
