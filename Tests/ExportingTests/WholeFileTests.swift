import Domain
import Foundation
import Testing
import Writers

@testable import Exporting

struct WholeFileTests {
  private let place: Place

  init() throws { place = try Place() }

  private func begun(_ name: String, _ text: String, overwrites: Bool = false) throws -> WholeFile {
    let file = try WholeFile(name, in: TargetFolder(place.path), overwrites: overwrites)
    #expect(Array(text.utf8).withUnsafeBufferPointer { file.write($0) })
    return file
  }

  @Test("A file that is there is never replaced without being told, and it is said how to")
  func existing() throws {
    try place.put("old", "out.txt")
    let output = ExportOutput.file(place("out.txt"))
    let problem = #expect(throws: ExportProblem.self) { try export(items([recording("Talk")]), to: output) }
    #expect(problem?.kind == .exists)
    #expect(problem?.description == "\(place("out.txt")): it is there already; --force replaces it")
    #expect(place.text("out.txt") == "old")
    _ = try export(items([recording("Talk")]), to: output, overwrites: true)
    #expect(place.text("out.txt") == "0:00:00  words\n")
    #expect(place.names() == ["out.txt"])
  }

  @Test("In a folder only the files in the way are left out")
  func existingInFolder() throws {
    try place.put("old", "One.txt")
    let list = items([recording("One", id: "A"), recording("Two", id: "B")])
    let report = try export(list, to: .folder(place.path))
    #expect(report.failed.map(\.kind) == [.exists])
    #expect(report.isOnlyInTheWay)
    #expect(report.written.map(\.id.text) == ["B"])
    #expect(place.text("One.txt") == "old")
    #expect(place.names() == ["One.txt", "Two.txt"])
  }

  @Test("Of two that write one name at once the second fails and leaves nothing", arguments: WholeFile.Placing.allCases)
  func race(way: WholeFile.Placing) throws {
    let (first, second) = (try begun("out.txt", "first"), try begun("out.txt", "second"))
    try first.keep(by: [way])
    let problem = #expect(throws: ExportProblem.self) { try second.keep(by: [way]) }
    #expect(problem?.kind == .exists)
    #expect(place.text("out.txt") == "first")
    #expect(place.names().filter { !$0.hasSuffix(".part") } == ["out.txt"])
  }

  @Test("Many at once: one wins, whole, and no other file is left", arguments: WholeFile.Placing.allCases)
  func manyAtOnce(way: WholeFile.Placing) throws {
    let path = place.path
    let wins = UnsafeMutableBufferPointer<Bool>.allocate(capacity: 16)
    wins.initialize(repeating: false)
    defer { wins.deallocate() }
    nonisolated(unsafe) let results = wins
    DispatchQueue.concurrentPerform(iterations: 16) { number in
      let text = [UInt8](repeating: UInt8(0x61 + number), count: 100_000)
      guard let folder = try? TargetFolder(path),
        let file = try? WholeFile("out.txt", in: folder, overwrites: false)
      else { return }
      guard text.withUnsafeBufferPointer(file.write) else { return }
      results[number] = (try? file.keep(by: [way])) != nil
    }
    let winners = wins.indices.filter { wins[$0] }
    #expect(winners.count == 1)
    #expect(place.names() == ["out.txt"])
    let expected = String(repeating: Character(UnicodeScalar(UInt8(0x61 + (winners.first ?? 0)))), count: 100_000)
    #expect(place.text("out.txt") == expected)
  }

  @Test("A symbolic link is neither followed nor replaced", arguments: [false, true])
  func links(overwrites: Bool) throws {
    try place.put("precious", "elsewhere")
    symlink(place("elsewhere"), place("link.txt"))
    symlink(place("nowhere"), place("dangling.txt"))
    for name in ["link.txt", "dangling.txt"] {
      let problem = #expect(throws: ExportProblem.self) {
        try export(items([recording("Talk")]), to: .file(place(name)), overwrites: overwrites)
      }
      #expect(problem?.why == "it is a symbolic link")
    }
    #expect(place.text("elsewhere") == "precious")
    #expect(place.names() == ["dangling.txt", "elsewhere", "link.txt"])
  }

  @Test("A link that comes while a file is written is not followed", arguments: [false, true])
  func lateLink(overwrites: Bool) throws {
    try place.put("precious", "elsewhere")
    let file = try begun("out.txt", "new", overwrites: overwrites)
    symlink(place("elsewhere"), place("out.txt"))
    if overwrites { try file.keep() } else { #expect(throws: ExportProblem.self) { try file.keep() } }
    #expect(place.text("elsewhere") == "precious")
  }

  @Test("A folder that is moved away and replaced while a file is written does not lead it astray")
  func movedFolder() throws {
    mkdir(place("a"), 0o755)
    let file = try WholeFile("out.txt", in: TargetFolder(place("a")), overwrites: false)
    rename(place("a"), place("b"))
    mkdir(place("a"), 0o755)
    try file.keep()
    #expect(place.names(in: "a") == [])
    #expect(place.names(in: "b") == ["out.txt"])
  }

  @Test("Devices, pipes and folders are not replaced, whatever one is told", arguments: ["pipe", "folder", "device"])
  func others(kind: String) throws {
    switch kind {
    case "pipe": mkfifo(place("out"), 0o644)
    case "folder": mkdir(place("out"), 0o755)
    default: break
    }
    let path = kind == "device" ? "/dev/null" : place("out")
    let problem = #expect(throws: ExportProblem.self) {
      try export(items([recording("Talk")]), to: .file(path), overwrites: true)
    }
    #expect(problem?.kind == .unwritable)
    #expect(place.names() == (kind == "device" ? [] : ["out"]))
  }

  @Test("A replaced file stays as private as it was, a new one is as the umask says")
  func modes() throws {
    try place.put("old", "out.txt")
    chmod(place("out.txt"), 0o600)
    _ = try export(items([recording("Talk")]), to: .file(place("out.txt")), overwrites: true)
    _ = try export(items([recording("Talk")]), to: .file(place("new.txt")))
    func mode(_ name: String) -> mode_t {
      var facts = stat()
      stat(place(name), &facts)
      return facts.st_mode & 0o777
    }
    #expect(mode("out.txt") == 0o600)
    #expect(mode("new.txt") & ~0o644 == 0)
  }

  @Test("What is no name for a file is refused", arguments: ["", ".", "..", "a/.."])
  func noNames(path: String) {
    let problem = #expect(throws: ExportProblem.self) { try export(items([recording("Talk")]), to: .file(path)) }
    #expect(problem?.kind == .usage)
  }

  @Test("Where no more can be written, what was there stays and nothing is left behind", arguments: [false, true])
  func limit(isFolder: Bool) async throws {
    // A limit on the size of files holds for a whole process.
    if isFolder {
      await #expect(processExitsWith: .success) { try tryWithLimit(isFolder: true) }
    } else {
      await #expect(processExitsWith: .success) { try tryWithLimit(isFolder: false) }
    }
  }

  @Test("A folder that takes no files is told once, and nothing is left behind")
  func readOnlyFolder() async throws {
    // Root may write everywhere.
    await #expect(processExitsWith: .success) { try tryInReadOnlyFolder() }
  }

  @Test(
    "What the system says becomes what, why and what to do",
    arguments: [
      (ENOSPC, "out: the disk is full; make room or choose another place; what was there is unchanged", true),
      (EROFS, "out: read-only file system; choose another place with --output", true),
      (EACCES, "out: permission denied; choose another place with --output", false),
      (ENOENT, "out: there is no such folder; make it first", false), (EIO, "out: input/output error", false),
    ]
  )
  func words(code: Int32, words: String, concernsAll: Bool) {
    let problem = ExportProblem.system(code, writing: "o\u{1B}ut")
    #expect(problem.description == words)
    #expect(problem.concernsAll == concernsAll)
  }
}

private struct Unexpected: Error {}

private func tryWithLimit(isFolder: Bool) throws {
  let place = try Place()
  try place.put("old", isFolder ? "Long.txt" : "out.txt")
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  let list = items([recording("Long", id: "A", speech: longTexts)])
  let output: ExportOutput = isFolder ? .folder(place.path) : .file(place("out.txt"))
  let report = try export(list, to: output, overwrites: true)
  guard report.failed.map(\.kind) == [.unwritable], report.written.isEmpty, !report.isStopped else {
    throw Unexpected()
  }
  let name = isFolder ? "Long.txt" : "out.txt"
  guard place.names() == [name], place.text(name) == "old" else { throw Unexpected() }
}

private func tryInReadOnlyFolder() throws {
  let place = try Place()
  chmod(place.path, 0o555)
  seteuid(geteuid() == 0 ? 65_534 : geteuid())
  defer { seteuid(getuid()) }
  let list = items([recording("One", id: "A"), recording("Two", id: "B")])
  let report = try export(list, to: .folder(place.path))
  guard report.failed.map(\.kind) == [.unwritable], report.untried == 1, place.names() == [] else { throw Unexpected() }
  do {
    _ = try export(list, to: .file(place("out.txt")))
    throw Unexpected()
  } catch let problem as ExportProblem {
    guard problem.kind == .unwritable, place.names() == [] else { throw Unexpected() }
  }
}
