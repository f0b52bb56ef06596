/// What a person put in the place of a segment's text; the original stays beside it.
///
/// It belongs to the segment that begins at `start` and says `original`, wherever that stands after another import.
package struct Correction: Equatable, Sendable {
  package var track: Track
  package var start: MediaTime
  package var original: String
  package var text: String

  package init(track: Track, start: MediaTime, original: String, text: String) {
    self.track = track
    self.start = start
    self.original = original
    self.text = text
  }
}
