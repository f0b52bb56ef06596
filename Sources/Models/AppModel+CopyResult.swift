import Commands
import Domain
import Search
import State
import Writers

/// Copying a hit where it was found, without opening its video.
extension AppModel {
  func copyResult(_ command: Command, _ form: CopyForm) {
    guard let video = results.state.selectedVideo, let hit = results.state.selectedHit else {
      tell(results.state.rows.isEmpty ? "there is nothing to copy here" : "no hit is selected: j goes to the next one")
      return
    }
    lastCopy = command
    let citation = Citation(of: hit, in: known(video))
    send(as: form) { citation }
  }

  /// The video as the library has it, else as far as the search tells.
  private func known(_ found: FoundVideo) -> Video {
    library.state.videos.first { $0.id == found.id }
      ?? Video(
        id: found.id,
        title: found.title,
        source: found.source,
        status: .ready,
        duration: found.duration,
        created: found.created
      )
  }
}

extension Citation {
  fileprivate init(of hit: FoundMoment, in video: Video) {
    let start = hit.start ?? .zero
    let segment = Segment(
      track: hit.layer.track,
      index: hit.index,
      start: start,
      end: hit.end,
      speaker: hit.speaker,
      text: hit.text
    )
    self.init(of: video, at: start, [segment])
  }
}
