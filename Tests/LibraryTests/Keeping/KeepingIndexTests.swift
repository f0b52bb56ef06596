import Clients
import Domain
import Testing

@testable import Library

@Suite("The index stays as small as what is in it")
struct KeepingIndexTests {
  /// Bytes of the index.
  private func size(_ library: TemporaryLibrary) throws -> Int64 {
    let size = try library.store.reading { (connection) throws(LibraryError) in
      try connection.number("SELECT sum(length(block)) FROM words_data") ?? 0
    }
    return try #require(size)
  }

  @Test("After most of it was replaced several times it is not much larger than it was at first")
  func replaced() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", hash: 0, [ArrivingTrack(.speech, .numbered(3000, "first"))])
    let first = try size(library)
    for round in 1...6 {
      let transcript = Transcript.numbered(3000, "round\(round)")
      let put = try library.put("F1", path: "/a", hash: UInt64(round), [ArrivingTrack(.speech, transcript)])
      try library.store.tidyIndex(afterReplacing: put.segments)
    }
    #expect(try size(library) < first * 3 / 2)
    let all = try library.store.reading { (connection) throws(LibraryError) in
      try connection.number("SELECT count(*) FROM words WHERE words MATCH 'round6'")
    }
    #expect(all == 3000)
  }

  @Test("Where little was replaced it is left alone, and where there is no library nothing is made")
  func leftAlone() throws {
    let library = try TemporaryLibrary()
    try library.store.tidyIndex(afterReplacing: 5)
    #expect(!library.store.exists)
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(3000))])
    try library.put("F2", path: "/b", [ArrivingTrack(.speech, .numbered(10, "old"))])
    try library.put("F2", path: "/b", hash: 2, [ArrivingTrack(.speech, .numbered(10, "new"))])
    let before = try size(library)
    try library.store.tidyIndex(afterReplacing: 10)
    #expect(try size(library) == before)
  }
}
