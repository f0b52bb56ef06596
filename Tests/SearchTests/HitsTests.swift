import Search
import Testing

@Suite("Hits")
struct HitsTests {
  private let hits = Hits([2, 5, 9])

  @Test("A segment knows which hit it is")
  func positions() {
    #expect(hits.position(of: 5) == 1)
    #expect(hits.position(of: 6) == nil)
    #expect(hits.position(from: 6) == 2)
    #expect(hits.position(from: 10) == 3)
    #expect(hits[2] == 9)
  }
}
