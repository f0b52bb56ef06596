/// A person's own mark on a moment: a bookmark, or a note where there are words with it.
///
/// It is kept apart from what was fetched: it knows the text it was made on, so that it finds its segment again.
package struct Note: Equatable, Sendable {
  /// Zero as long as it is not kept.
  package var id: Int64
  package var video: VideoID
  /// What the video was called when the mark was made; it may be gone since.
  package var title: String
  package var time: MediaTime
  /// Where it is made on a range.
  package var end: MediaTime?
  /// The track one stood on; nil where one stood on neither.
  package var track: Track?
  /// The text of the segment it was made on.
  package var quote: String
  /// What the person wrote; empty for a bookmark.
  package var words: String
  /// When it was made and when it was last changed, in milliseconds since 1970.
  package var created: Int64
  package var changed: Int64

  package var isBookmark: Bool { words.isEmpty }

  package init(
    id: Int64 = 0,
    video: VideoID,
    title: String,
    time: MediaTime,
    end: MediaTime? = nil,
    track: Track? = nil,
    quote: String = "",
    words: String = "",
    created: Int64 = 0,
    changed: Int64 = 0
  ) {
    self.id = id
    self.video = video
    self.title = title
    self.time = time
    self.end = end
    self.track = track
    self.quote = quote
    self.words = words
    self.created = created
    self.changed = changed
  }

  package var moment: Moment { Moment(video: video, time: time) }
}
