import Clients
import Domain
import Testing

@testable import Library

@Suite("Videos are removed and put back")
struct KeepingShelvingTests {
  private let library: KeptLibrary
  private var shelving: ShelvingClient { library.store.shelving }

  init() throws {
    library = try KeptLibrary()
  }

  private func put(_ ids: String...) throws {
    for id in ids { try library.put(id, title: "Title of \(id)", speech: ["words of \(id)"]) }
  }

  @Test("without a library nothing is known and none is made")
  func nothing() throws {
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try shelving.rename(VideoID("F1"), "a") }
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try shelving.remove([VideoID("F1")]) }
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try shelving.restore([VideoID("F1")]) }
    #expect(try shelving.restore([]).isEmpty)
    #expect(try shelving.sources().isEmpty)
    try shelving.remove([])
    try shelving.removeSource(1)
    #expect(try library.store.info() == nil && library.store.check() == nil && library.store.compact() == nil)
    #expect(!library.exists)
  }

  @Test("a title of one's own stays before that of the source", arguments: [nil, "", " \n "])
  func rename(none: String?) throws {
    try put("F1")
    try shelving.rename(VideoID("F1"), " My\n\u{1B}title ")
    #expect(try library.store.client.video(VideoID("F1"))?.title == "My title")
    try put("F1")
    #expect(try library.store.client.video(VideoID("F1"))?.title == "My title")
    try shelving.rename(VideoID("F1"), none)
    #expect(try library.store.client.video(VideoID("F1"))?.title == "Title of F1")
    #expect(throws: LibraryError.noSuchVideo(VideoID("F2"))) { try shelving.rename(VideoID("F2"), "a") }
  }

  @Test("one that is not known keeps all of them here")
  func unknown() throws {
    try put("F1", "F2")
    #expect(throws: LibraryError.noSuchVideo(VideoID("F9"))) {
      try shelving.remove([VideoID("F1"), VideoID("F9"), VideoID("F2")])
    }
    #expect(try library.ids == ["F1", "F2"])
    try shelving.remove([VideoID("F1")])
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try shelving.remove([VideoID("F1")]) }
    #expect(throws: LibraryError.noSuchVideo(VideoID("F9"))) { try shelving.restore([VideoID("F1"), VideoID("F9")]) }
    #expect(try library.ids == ["F2"])
  }

  @Test("what was removed together last comes back together")
  func restore() throws {
    try put("F1", "F2", "F3", "F4")
    try shelving.remove([VideoID("F1")])
    try shelving.remove([VideoID("F2"), VideoID("F3"), VideoID("F2")])
    #expect(try library.ids == ["F4"])
    #expect(try shelving.restore([]) == [VideoID("F2"), VideoID("F3")])
    #expect(try library.ids == ["F2", "F3", "F4"])
    #expect(try shelving.restore([VideoID("F4"), VideoID("F1")]) == [VideoID("F1")])
    #expect(try shelving.restore([]).isEmpty)
    #expect(try library.ids == ["F1", "F2", "F3", "F4"])
    #expect(try library.found("words") == 4)
  }

  @Test("sources count what is here, and go with what is in them")
  func sources() throws {
    try library.put("F1", in: "b", speech: ["a"])
    try library.put("F2", in: "b", speech: ["a"])
    try library.put("F3", in: "A", speech: ["a"])
    _ = try library.store.write { (writer) throws(LibraryError) in
      try writer.source(kind: .folder, name: "empty", path: "/empty")
    }
    let sources = try shelving.sources()
    #expect(sources.map(\.name) == ["A", "b", "empty"] && sources.map(\.videos) == [1, 2, 0])
    #expect(sources.map(\.path) == ["/A", "/b", "/empty"] && sources.allSatisfy { $0.kind == .folder && $0.added > 0 })
    try shelving.remove([VideoID("F1")])
    #expect(try shelving.sources().map(\.videos) == [1, 1, 0])
    for source in sources.dropFirst() { try shelving.removeSource(source.id) }
    #expect(try shelving.sources().map(\.name) == ["A"])
    #expect(try library.count("SELECT count(*) FROM source") == 2)
    #expect(try shelving.restore([]) == [VideoID("F2")])
    #expect(try shelving.sources().map(\.name) == ["A", "b"])
    try shelving.removeSource(sources[1].id)
    #expect(try library.store.compact()?.purged == 2)
    #expect(try library.count("SELECT count(*) FROM source") == 1)
    try shelving.removeSource(999)
    #expect(try library.ids == ["F3"])
  }
}
