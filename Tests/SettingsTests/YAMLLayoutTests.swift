import Testing
import YAMLLayout

@Suite("Our declarations of libyaml")
struct YAMLLayoutTests {
  @Test("Every constant, size and offset is that of the real header", .enabled(if: playhead_yaml_fact_count() > 0))
  func everyFactAgrees() {
    for index in 0..<playhead_yaml_fact_count() {
      let fact = playhead_yaml_fact_at(index)
      let name = String(cString: fact.name)
      if fact.is_room != 0 {
        #expect(fact.ours >= fact.theirs, "\(name)")
      } else {
        #expect(fact.ours == fact.theirs, "\(name)")
      }
    }
  }
}
