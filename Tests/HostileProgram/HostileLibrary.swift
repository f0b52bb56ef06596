import Clients
import Domain

/// A library in which every text is an attack: the whole program must show it and stay itself.
enum HostileLibrary {
  static let client = LibraryClient(
    videos: { _ in videos },
    open: { (id: VideoID, _) throws(LibraryError) -> Recording in
      guard let video = videos.first(where: { $0.id == id }), video.status != .failed else { throw .noSuchVideo(id) }
      return recording(of: video)
    }
  )

  private static let statuses: [Video.Status] = [.ready, .local, .working, .ready]

  /// One video for each attack; the last one cannot be opened, so that its id comes back in a message.
  private static let videos: [Video] = Attack.all.enumerated().map { index, attack in
    let text = attack.text
    return Video(
      id: VideoID("\(text)#\(index)"),
      title: text,
      source: text,
      status: index == Attack.all.count - 1 ? .failed : statuses[index % statuses.count],
      cause: text,
      duration: MediaTime(milliseconds: length),
      created: Int64(index) * 1_000_000_000_000,
      tags: [text, "tag", text],
      counts: Video.Counts(
        speech: Attack.all.count,
        scene: Attack.all.count,
        chapters: Attack.all.count,
        topics: Attack.all.count
      ),
      overview: text + " " + text,
      opening: text + "\n" + text
    )
  }

  private static let secondsEach: Int64 = 10
  private static var length: Int64 { Int64(Attack.all.count) * secondsEach * 1000 }

  private static func recording(of video: Video) -> Recording {
    Recording(
      video: video,
      speech: transcript(isSpoken: true),
      scene: transcript(isSpoken: false),
      chapters: outline(isTimed: true),
      topics: outline(isTimed: false)
    )
  }

  private static func transcript(isSpoken: Bool) -> Transcript {
    var builder = Transcript.Builder()
    for (index, attack) in Attack.all.enumerated() {
      let start = Int64(index) * secondsEach * 1000
      builder.add(
        start: MediaTime(milliseconds: isSpoken ? start : start + 3000),
        end: MediaTime(milliseconds: start + 9000),
        speaker: isSpoken ? attack.text : nil,
        // As a file would bring it: bytes, not yet text.
        text: attack.bytes + Array(" word ".utf8) + attack.bytes
      )
    }
    return builder.finish()
  }

  private static func outline(isTimed: Bool) -> Outline {
    let items = Attack.all.enumerated().map { index, attack in
      Outline.Item(
        title: attack.text,
        text: attack.text + " " + attack.text,
        start: isTimed || index % 2 == 0 ? MediaTime(milliseconds: Int64(index) * secondsEach * 1000) : nil
      )
    }
    return Outline(overview: Attack.all.map(\.text).joined(separator: " "), items: items)
  }
}
