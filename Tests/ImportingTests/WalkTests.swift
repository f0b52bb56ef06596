import Clients
import Domain
import Foundation
import Importing
import Library
import Testing

@Suite("A folder that lives") struct WalkTests {
  /// What a person does to a folder: files come, change, move and go.
  private struct Person {
    var state: UInt64
    var texts: [String: String] = [:]
    private var clock = 80_000
    private var words = 0

    init(seed: UInt64) {
      state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }

    private mutating func name() -> String {
      let language = ["", ".en", ".de", ".pt-BR", ".en.sdh"][pick(5)]
      return "\(["", "a/", "b/"][pick(3)])talk \(pick(3))\(language).\(["srt", "txt"][pick(2)])"
    }

    private mutating func write(_ name: String, _ text: String, _ shelf: Shelf) throws {
      clock -= 10
      try shelf.write(name, text, age: clock)
      texts[name] = text
    }

    mutating func act(_ shelf: Shelf) throws {
      let existing = texts.keys.sorted()
      switch pick(5) {
      case 0, 1:
        words += 1
        try write(name(), Sample.cue("Words \(words)"), shelf)
      case 2 where !existing.isEmpty:
        let (old, new) = (existing[pick(existing.count)], name())
        guard texts[new] == nil else { return }
        try FileManager.default.createDirectory(atPath: shelf.files + "/a", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: shelf.files + "/b", withIntermediateDirectories: true)
        try shelf.move(old, to: new)
        texts[new] = texts.removeValue(forKey: old)
      case 3 where !existing.isEmpty:
        let name = existing[pick(existing.count)]
        try shelf.remove(name)
        texts[name] = nil
      case 4 where !existing.isEmpty:
        try write(name(), texts[existing[pick(existing.count)]] ?? "", shelf)
      default: break
      }
    }
  }

  @Test("Whatever happens to its files, the library has each as it is, once, and loses no id", arguments: 1...8)
  func walk(seed: Int) throws {
    let shelf = try Shelf()
    var person = Person(seed: UInt64(seed))
    var ids: Set<VideoID> = []
    for _ in 0..<12 {
      for _ in 0...person.pick(4) { try person.act(shelf) }
      let before = try shelf.store.files()
      let report = try person.pick(2) == 0 ? shelf.bring() : shelf.refresh()
      #expect(report.failed == [])
      if try shelf.store.shelving.sources().isEmpty { continue }
      let known = try shelf.store.files().filter { $0.record.size >= 0 }
      #expect(Set(known.map(\.record.path)) == Set(person.texts.keys.map { shelf.files + "/" + $0 }))
      for (name, text) in person.texts {
        let path = shelf.files + "/" + name
        let file = try #require(known.first { $0.record.path == path })
        let versions = try shelf.store.client.recording(of: file.video).versions
        let texts = try versions.map { version in
          try shelf.store.client.openVersions(file.video, [version.id]).speech?.text(0)
        }
        #expect(texts.contains { $0.map { Sample.cue($0) } == text }, "\(name) is not what it was")
        if let former = before.first(where: { $0.record.path == path }) { #expect(file.video == former.video) }
      }
      let videos = try shelf.videos()
      #expect(Set(videos.map(\.title)).count == videos.count)
      #expect(ids.isSubset(of: Set(videos.map(\.id))))
      ids = Set(videos.map(\.id))
      let again = try shelf.refresh()
      #expect(again.imported == [])
      #expect(again.skipped.count == person.texts.count)
    }
  }
}
