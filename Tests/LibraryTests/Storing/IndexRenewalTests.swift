import Clients
import Domain
import Testing
import Text

@testable import Library

@Suite("The rules by which words are parted")
struct IndexRenewalTests {
  @Test("They are those of the number they have: whoever changes them, or the tables beneath, counts it up")
  func fingerprint() {
    // Above these there are ideographs, which all go in as they are, and nothing else.
    let values = [0...0x323AF, 0xE0000...0xE01EF].joined()
    let text = values.compactMap(Unicode.Scalar.init).map { "a\(Character($0))b" }.joined(separator: " ")
    var words = IndexWords()
    let hash = words.prepared(text).withUnsafeBytes { ContentHash.of($0) }
    #expect(IndexWords.rules == 1 && hash == 0x50F6_9859_C598_C1D3, "\(hash)")
  }

  @Test("An index that was made by other rules is made anew before anything is written, with corrections in it")
  func renewed() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["ein Wort", "zwei Wörter"]))])
    try library.put("F2", path: "/b", [ArrivingTrack(.speech, .numbered(2100, "Zahl"))])
    let correction = Correction(track: .speech, start: .zero, original: "ein Wort", text: "kein Wort")
    try library.store.notes.correct(VideoID("F1"), correction)
    try library.store.writing { (connection) throws(LibraryError) in
      try connection.run("INSERT INTO words(words) VALUES ('delete-all')")
      try connection.run("UPDATE counter SET rules = 0")
    }
    library.store.close()
    try library.put("F3", path: "/c", [ArrivingTrack(.speech, .of(["drei"]))])
    try library.expectIndexIsExact()
    let rules = try library.store.reading { (connection) throws(LibraryError) in
      try connection.number("SELECT rules FROM counter")
    }
    #expect(rules == IndexWords.rules)
  }
}
