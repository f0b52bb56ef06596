package import Clients
package import Domain

/// The bundled library: what one reads before there is a library of one's own.
package enum SampleShelf {
  package static let source = "sample"
  /// The video that teaches the program.
  package static let tutor = VideoID("sample-tutor")

  /// A video of the shelf.
  ///
  /// Counts and length are written down, so that the list is there without reading the texts; a test compares them with
  /// the texts.
  struct Item {
    var id: VideoID
    var title: String
    var created: Int64
    var status: Video.Status
    var tags: [String]
    var length: Int64
    var counts: Video.Counts
    var texts: [String]
  }

  /// The sample as a library that never fails.
  package static let client = LibraryClient(
    videos: { _ in items.map(video) },
    open: { (id: VideoID, _) throws(LibraryError) -> Recording in
      guard let item = items.first(where: { $0.id == id }) else { throw .noSuchVideo(id) }
      return recording(item)
    }
  )

  static func recording(_ item: Item) -> Recording {
    let play = Screenplay(item.texts)
    return Recording(
      video: video(item),
      speech: play.speechTranscript,
      scene: play.sceneTranscript,
      chapters: play.chapterOutline,
      topics: play.topicOutline
    )
  }

  private static func video(_ item: Item) -> Video {
    let head = Screenplay(headOf: item.texts.first ?? "", spoken: 3)
    return Video(
      id: item.id,
      title: item.title,
      source: source,
      status: item.status,
      duration: MediaTime(milliseconds: item.length),
      created: item.created,
      tags: item.tags,
      counts: item.counts,
      overview: head.chapterOverview,
      opening: head.speech.map { ($0.speaker.map { $0 + ": " } ?? "") + $0.text }.joined(separator: "\n")
    )
  }
}

extension SampleShelf {
  static let items: [Item] = [
    Item(
      id: tutor,
      title: "Start here: Playhead in seven minutes",
      created: 1_794_960_000_000,
      status: .ready,
      tags: ["tutorial"],
      length: 446_945,
      counts: Video.Counts(speech: 115, scene: 48, chapters: 8, topics: 6),
      texts: [TutorText.text]
    ),
    Item(
      id: VideoID("sample-hearing"),
      title: "The lighthouse hearing",
      created: 1_773_504_000_000,
      status: .ready,
      tags: ["council", "harbour", "history"],
      length: 8_343_971,
      counts: Video.Counts(speech: 2337, scene: 519, chapters: 21, topics: 17),
      texts: [HearingTextOpening.text, HearingTextReport.text, HearingTextVote.text]
    ),
    Item(
      id: VideoID("sample-kitchen"),
      title: "A kitchen in eight languages",
      created: 1_781_280_000_000,
      status: .ready,
      tags: ["cooking", "languages"],
      length: 533_730,
      counts: Video.Counts(speech: 131, scene: 56, chapters: 6, topics: 5),
      texts: [KitchenText.text]
    ),
    Item(
      id: VideoID("sample-tape"),
      title: "Tape 7, side B",
      created: 1_778_284_800_000,
      status: .local,
      tags: ["speech only"],
      length: 84_000,
      counts: Video.Counts(speech: 11),
      texts: [TapeText.text]
    ),
  ]
}
