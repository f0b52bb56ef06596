import Domain
import State

/// A small video with everything that can stand in one.
enum Fixture {
  static let recording = Recording(
    video: Video(
      id: VideoID("VI1"),
      title: "Bread, step by step",
      source: "work",
      status: .ready,
      duration: MediaTime(milliseconds: 190_000),
      created: 1_700_000_000_000,
      tags: ["baking", "日本"],
      counts: Video.Counts(speech: 12, scene: 5, chapters: 3, topics: 2),
      overview: "How a loaf is made, from flour to crust, by two people who disagree about salt.",
      opening: "Ada: Good morning.\nBo: Is it on?"
    ),
    speech: speech,
    scene: scene,
    chapters: Outline(
      overview: "A loaf from flour to crust.",
      items: [
        Outline.Item(title: "Flour", text: "Which flour, and why.", start: time(0), end: time(40)),
        Outline.Item(title: "Dough and 時間", text: "It must rest.", start: time(40), end: time(120)),
        Outline.Item(title: "Oven", start: time(120), end: time(190)),
      ]
    ),
    topics: Outline(
      overview: "",
      items: [
        Outline.Item(title: "Salt", text: "How much is too much.", start: time(44)),
        Outline.Item(title: "Patience", text: "Mentioned throughout.", start: nil),
      ]
    )
  )

  static let bare = Recording(
    video: Video(id: VideoID("F2"), title: "A tape", source: "folder", status: .local, counts: Video.Counts(speech: 1)),
    speech: transcript([(0, nil, nil, "Only this.")])
  )

  private static let speech = transcript([
    (0, 2, "Ada", "Good morning."),
    (2, 5, "Bo", "Is it on? I cannot see whether the little lamp is on or not, so tell me before I say something."),
    (6, 9, "Ada", "It is on."),
    (9, 9, "Ada", "A click."),
    (12, 15, "Bo", ""),
    (40, 44, "Ada", "小麦粉に水を入れて、よく混ぜます。"),
    (44, 50, "Bo", "More salt, שלום, and مرحبا 12 grams."),
    (48, 52, "Ada", "No."),
    (70, nil, nil, "A voice from the next room."),
    (120, 124, "Ada", "Cafe\u{301} au lait, 👩\u{200D}👩\u{200D}👧 at the table."),
    (124, 130, "Bo", "Dampfbackofentürscharnierschraubenschlüsselaufbewahrungskastenschild"),
    (180, 190, "Ada", "Done."),
  ])

  private static let scene = transcript([
    (0, 12, nil, "Two people stand at a wooden table with a bag of flour between them."),
    (12, 40, nil, "Hands pour flour into a bowl."),
    (44, 70, nil, "A sign reads 塩 SALT."),
    (
      125, 180, nil, "The oven door is closed, a lamp goes on behind the glass, and nobody says a word for a long time."
    ),
    (180, 190, nil, "A loaf."),
  ])

  private static func time(_ seconds: Int64) -> MediaTime { MediaTime(milliseconds: seconds * 1000) }

  private static func transcript(_ lines: [(Int64, Int64?, String?, String)]) -> Transcript {
    var builder = Transcript.Builder()
    for (start, end, speaker, text) in lines {
      builder.add(start: time(start), end: end.map(time), speaker: speaker, text: text.utf8)
    }
    return builder.finish()
  }

  /// A library with every status.
  static let videos = [
    recording.video,
    bare.video,
    Video(
      id: VideoID("VI3"),
      title: "An interview that is still being indexed by the service",
      source: "work",
      status: .working,
      duration: MediaTime(milliseconds: 3_600_000)
    ),
    Video(id: VideoID("VI4"), title: "失敗した動画", source: "work", status: .failed, cause: "Indexing failed."),
  ]
}
