package import Domain

/// What a person asked of many videos, understood: words, and where, by whom and beside what they must stand.
package struct LibraryQuery: Hashable, Sendable {
  /// As it was typed.
  package let text: String
  package let ask: Ask
  package let scope: Scope
  /// What the person should know about how it was understood.
  package let remark: String?

  /// What must be found.
  package enum Ask: Hashable, Sendable {
    /// Every text a scope lets through: `speaker:ann` alone.
    case everything
    /// A text of which it is true.
    case text(Query.Condition)
    /// Texts of both kinds that begin within so many milliseconds of one another: `said:budget near:20s seen:whiteboard`.
    case together(Side, Side, within: Int64)
    case nothing
  }

  /// One half of a question across the tracks.
  package struct Side: Hashable, Sendable {
    package var layer: Layer
    package var condition: Query.Condition
    /// Whether there must be none of it near the other.
    package var isAbsent: Bool

    package init(layer: Layer, condition: Query.Condition, isAbsent: Bool = false) {
      self.layer = layer
      self.condition = condition
      self.isAbsent = isAbsent
    }
  }

  /// Where is looked.
  package struct Scope: Hashable, Sendable {
    /// Empty is everywhere.
    package var layers: Set<Layer> = []
    /// Folded; each must be in the speaker's name.
    package var speakers: [String] = []
    /// Folded; a video is looked at where one of these is its id, or is in its title or in the name of its source.
    package var places: [String] = []
    /// The only video that is looked at.
    package var video: VideoID?
    /// Days in milliseconds since 1970: made then or later, and made before.
    package var after: Int64?
    package var before: Int64?

    package init() {}

    /// Whether words may stand in a layer.
    package func has(_ layer: Layer) -> Bool { layers.isEmpty || layers.contains(layer) }
  }

  package init(text: String, ask: Ask, scope: Scope = Scope(), remark: String? = nil) {
    self.text = text
    self.ask = ask
    self.scope = scope
    self.remark = remark
  }
}
