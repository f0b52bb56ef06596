import Glibc
import Testing

@testable import Curses

@Suite("A compiled terminal description")
struct TerminfoEntryTests {
  static let terminals = [
    "xterm-256color", "xterm", "tmux-256color", "screen", "screen-256color", "linux", "vt100", "vt52", "dumb", "rxvt",
    "rxvt-unicode-256color", "ansi", "sun", "Eterm", "cygwin", "hurd", "mach-gnu-color",
  ]

  private func file(_ name: String) -> [UInt8]? {
    for folder in TerminfoFile.folders({ _ in nil }) {
      guard let letter = name.first, let stream = fopen("\(folder)/\(letter)/\(name)", "r") else { continue }
      defer { fclose(stream) }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = fread(&bytes, 1, bytes.count, stream)
      return Array(bytes.prefix(count))
    }
    return nil
  }

  @Test("is written as it was read", arguments: terminals)
  func isWrittenAsItWasRead(_ name: String) throws {
    guard let bytes = file(name) else { return }
    let entry = try #require(TerminfoEntry(bytes))
    let written = try #require(entry.compiled())
    #expect(TerminfoEntry(written) == entry)
    #expect(entry.names.starts(with: Array(name.utf8)) || !entry.names.isEmpty)
  }

  @Test("keeps everything when its numbers become wide", arguments: terminals)
  func keepsEverythingWhenWide(_ name: String) throws {
    guard let bytes = file(name), var entry = TerminfoEntry(bytes) else { return }
    entry.isWide = true
    let written = try #require(entry.compiled())
    #expect(TerminfoEntry(written) == entry)
  }

  @Test(
    "with direct colours has them, and nothing that touches the palette",
    arguments: ["xterm-256color", "tmux-256color"]
  )
  func hasDirectColors(_ name: String) throws {
    guard let bytes = file(name) else { return }
    let entry = try #require(TerminfoEntry(bytes)).withDirectColors()
    let written = try #require(entry.compiled())
    let again = try #require(TerminfoEntry(written))
    #expect(again == entry)
    #expect(again.colors == 0x100_0000)
    #expect(again.ownBooleans.contains { $0.name == Array("RGB".utf8) && $0.value == 1 })
    #expect(again.canMoveCursor)
    let resetsPalette = again.strings.contains { text in
      guard case .bytes(let bytes) = text else { return false }
      return bytes.starts(with: Array("\u{1b}]104".utf8)) || bytes.starts(with: Array("\u{1b}]4;".utf8))
    }
    #expect(!resetsPalette)
  }

  @Test("says when a terminal cannot move its cursor")
  func saysWhenTheCursorCannotMove() {
    if let bytes = file("dumb") { #expect(TerminfoEntry(bytes)?.canMoveCursor == false) }
    if let bytes = file("vt100") { #expect(TerminfoEntry(bytes)?.canMoveCursor == true) }
  }

  @Test("is nothing when it is cut short or is something else")
  func isNothingWhenCutShort() throws {
    #expect(TerminfoEntry([]) == nil)
    #expect(TerminfoEntry(Array("#!/bin/sh\nexit 0\n".utf8)) == nil)
    guard let bytes = file("xterm-256color"), let whole = TerminfoEntry(bytes) else { return }
    for length in 0..<bytes.count {
      // Cut exactly before its own capabilities it is an entry of the older form.
      guard let cut = TerminfoEntry(Array(bytes.prefix(length))) else { continue }
      #expect(cut.strings == whole.strings && cut.ownStrings.isEmpty, "cut at \(length)")
    }
  }

  @Test("never traps on damaged bytes, and writes what it could read")
  func neverTraps() {
    guard let bytes = file("xterm-256color") else { return }
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<1_500 {
      var damaged = bytes
      for _ in 0...random(4) {
        // The counts at the front do the most harm.
        let place = random(2) == 0 ? random(12) : random(damaged.count)
        damaged[place] = UInt8(random(256))
      }
      guard let entry = TerminfoEntry(damaged) else { continue }
      _ = entry.withDirectColors().compiled()
      _ = entry.withoutPalette().compiled()
    }
  }

  @Test("is not looked for outside its folders", arguments: ["../../etc/passwd", "x/../y", "..", ".", ""])
  func isNotLookedForOutside(_ name: String) {
    #expect(TerminfoFile.entry(named: name) { _ in nil } == nil)
  }

  @Test("is looked for where the environment says, then in the system's folders")
  func isLookedForInOrder() {
    let environment = ["TERMINFO": "/a", "HOME": "/h", "TERMINFO_DIRS": "/b::relative:/c"]
    let folders = TerminfoFile.folders { environment[$0] }
    #expect(folders.prefix(4) == ["/a", "/h/.terminfo", "/b", "/c"])
    #expect(folders.contains("/lib/terminfo"))
    #expect(!TerminfoFile.folders { _ in "b64:AAAA" }.contains("b64:AAAA"))
  }
}
