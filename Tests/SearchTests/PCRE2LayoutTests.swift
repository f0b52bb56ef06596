import PCRE2Layout
import Testing

@Suite("Our declarations of PCRE2")
struct PCRE2LayoutTests {
  @Test("Every constant is that of the real header", .enabled(if: playhead_pcre2_fact_count() > 0))
  func everyFactAgrees() {
    for index in 0..<playhead_pcre2_fact_count() {
      let fact = playhead_pcre2_fact_at(index)
      #expect(fact.ours == fact.theirs, "\(String(cString: fact.name))")
    }
  }
}
