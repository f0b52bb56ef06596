/// One of the forms in which a track is in the library: another language, another origin, another day.
package struct Version: Equatable, Sendable {
  package enum Origin: String, CaseIterable, Sendable {
    case file, service, task, described
  }

  /// What the library calls it; never used again for another one.
  package var id: Int64
  package var track: Track
  /// As the name of its file has it, `en`; nil where nothing tells.
  package var language: String?
  package var origin: Origin
  /// When it was made, in milliseconds since 1970.
  package var made: Int64
  package var segments: Int

  package init(id: Int64, track: Track, language: String?, origin: Origin, made: Int64, segments: Int) {
    self.id = id
    self.track = track
    self.language = language
    self.origin = origin
    self.made = made
    self.segments = segments
  }

  /// What it is called in words and picked by: its language, else where it is from.
  package var name: String { language ?? origin.rawValue }
}
