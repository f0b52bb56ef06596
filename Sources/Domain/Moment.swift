/// A video and a time, `ID@1:02:03.5`: what is linked, opened and cited.
package struct Moment: Equatable, Sendable, CustomStringConvertible {
  package var video: VideoID
  package var time: MediaTime?

  package init(video: VideoID, time: MediaTime? = nil) {
    self.video = video
    self.time = time
  }

  /// Reads `ID` or `ID@TIME`; nil where what stands behind the last `@` is no time.
  package init?(_ text: String) {
    guard let at = text.lastIndex(of: "@") else {
      guard !text.isEmpty else { return nil }
      self.init(video: VideoID(text))
      return
    }
    guard case .at(let time)? = TimeEntry(String(text[text.index(after: at)...])), at > text.startIndex else {
      return nil
    }
    self.init(video: VideoID(String(text[..<at])), time: time)
  }

  package var description: String {
    time.map { "\(video)@\($0.exact)" } ?? video.text
  }
}
