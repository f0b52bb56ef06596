import Search
import Testing

@Suite("Hits")
struct HitsTests {
  private let hits = Hits([2, 5, 9])

  @Test("The next and the one before go round at the ends")
  func walking() throws {
    #expect(try #require(hits.next(after: 2)) == (1, false))
    #expect(try #require(hits.next(after: -1)) == (0, false))
    #expect(try #require(hits.next(after: 9)) == (0, true))
    #expect(try #require(hits.previous(before: 9)) == (1, false))
    #expect(try #require(hits.previous(before: 2)) == (2, true))
    #expect(try #require(hits.previous(before: 100)) == (2, false))
    #expect(Hits().next(after: 0) == nil)
    #expect(Hits().previous(before: 0) == nil)
  }

  @Test("A segment knows which hit it is")
  func positions() {
    #expect(hits.position(of: 5) == 1)
    #expect(hits.position(of: 6) == nil)
    #expect(hits.position(from: 6) == 2)
    #expect(hits.position(from: 10) == 3)
    #expect(hits[2] == 9)
  }
}
