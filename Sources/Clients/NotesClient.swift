package import Domain

/// A person's own marks: notes, bookmarks and corrections; every call may block and belongs on a lane.
package struct NotesClient: Sendable {
  /// All notes, or those of one video, by video and time.
  package var notes: @Sendable (VideoID?) throws(LibraryError) -> [Note]
  /// Keeps a note, a new one where its id is zero; returns it as it is kept.
  package var keep: @Sendable (Note) throws(LibraryError) -> Note
  package var discard: @Sendable (_ note: Int64) throws(LibraryError) -> Void
  /// What a person corrected in a video.
  package var corrections: @Sendable (VideoID) throws(LibraryError) -> [Correction]
  /// Puts a text in the place of a segment's; the original itself takes the correction back.
  package var correct: @Sendable (VideoID, Correction) throws(LibraryError) -> Void

  package init(
    notes: @escaping @Sendable (VideoID?) throws(LibraryError) -> [Note],
    keep: @escaping @Sendable (Note) throws(LibraryError) -> Note,
    discard: @escaping @Sendable (Int64) throws(LibraryError) -> Void,
    corrections: @escaping @Sendable (VideoID) throws(LibraryError) -> [Correction],
    correct: @escaping @Sendable (VideoID, Correction) throws(LibraryError) -> Void
  ) {
    self.notes = notes
    self.keep = keep
    self.discard = discard
    self.corrections = corrections
    self.correct = correct
  }
}
