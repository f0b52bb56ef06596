package import Domain

extension MediaTime {
  package static func seconds(_ seconds: Double) -> MediaTime {
    MediaTime(milliseconds: Int64((seconds * 1000).rounded()))
  }
}

/// A segment as a test writes it down, times in seconds.
package struct Line: Sendable {
  package var start: Double
  package var end: Double?
  package var speaker: String?
  package var text: String

  package init(_ start: Double, _ end: Double? = nil, _ speaker: String? = nil, _ text: String = "words") {
    self.start = start
    self.end = end
    self.speaker = speaker
    self.text = text
  }
}

extension Transcript {
  package init(_ lines: [Line]) {
    var builder = Transcript.Builder()
    for line in lines {
      builder.add(
        start: .seconds(line.start),
        end: line.end.map { .seconds($0) },
        speaker: line.speaker,
        text: line.text.utf8
      )
    }
    self = builder.finish()
  }
}

extension Recording {
  package static func made(
    id: String = "V1",
    title: String = "A video",
    seconds: Double? = nil,
    speech: [Line]? = nil,
    scene: [Line]? = nil,
    chapters: [Outline.Item]? = nil,
    topics: [Outline.Item]? = nil
  ) -> Recording {
    Recording(
      video: Video(
        id: VideoID(id),
        title: title,
        source: "tests",
        status: .ready,
        duration: seconds.map { .seconds($0) }
      ),
      speech: speech.map { Transcript($0) },
      scene: scene.map { Transcript($0) },
      chapters: chapters.map { Outline(overview: "What it is about.", items: $0) },
      topics: topics.map { Outline(items: $0) }
    )
  }

  /// A plain recording: so many segments on each track, a chapter every ten.
  package static func plain(_ segments: Int, id: String = "V1") -> Recording {
    let speech = (0..<segments).map { index in
      let start = Double(index) * 4
      return Line(start, start + 3.5, index / 3 % 2 == 0 ? "Ann" : "Bo", "said \(index)")
    }
    let scene = (0..<segments).map { index in
      Line(Double(index) * 4 + 1, Double(index) * 4 + 5, nil, "seen \(index)")
    }
    let chapters = stride(from: 0, to: segments, by: 10).map { index in
      Outline.Item(title: "Chapter \(index / 10)", text: "Its summary.", start: .seconds(Double(index) * 4))
    }
    let topics = [Outline.Item(title: "Timeless"), Outline.Item(title: "Late", start: .seconds(Double(segments) * 2))]
    return .made(id: id, speech: speech, scene: scene, chapters: chapters, topics: topics)
  }

  /// Anything a source might hold: empty tracks, one segment, huge ones, ties, overlaps, gaps, no ends, no chapters.
  package static func random(_ dice: inout Dice, id: String = "V1") -> Recording {
    .made(
      id: id,
      title: Scraps.text(3, &dice),
      seconds: dice.roll(3) == 0 ? nil : Double(dice.roll(600)),
      speech: lines(&dice, speakers: ["Ann", "Bo", "A speaker with a very long name", "漢字さん"]),
      scene: lines(&dice, speakers: []),
      chapters: items(&dice, timeless: false),
      topics: items(&dice, timeless: true)
    )
  }

  private static func lines(_ dice: inout Dice, speakers: [String]) -> [Line]? {
    let count = dice.pick([-1, 0, 1, 2, 5, 12, 25])
    guard count >= 0 else { return nil }
    var start = Double(dice.roll(10))
    let hasNames = dice.roll(2) == 0
    return (0..<count).map { _ in
      start += dice.pick([0, 0, 0.001, 0.5, 2, 4, 30])
      let end = dice.pick([nil, start, start + 1, start + 20, start - 5])
      let pieces = dice.pick([0, 1, 3, 3, 10, 10, 20, 70])
      let speaker = hasNames && !speakers.isEmpty ? dice.pick(speakers) : nil
      return Line(start, end, speaker, Scraps.text(pieces, &dice))
    }
  }

  private static func items(_ dice: inout Dice, timeless: Bool) -> [Outline.Item]? {
    let count = dice.pick([-1, 0, 1, 3, 12])
    guard count >= 0 else { return nil }
    return (0..<count).map { index in
      Outline.Item(
        title: dice.roll(6) == 0 ? "" : Scraps.text(3, &dice),
        text: Scraps.text(dice.pick([0, 5, 40]), &dice),
        start: timeless && dice.roll(2) == 0 ? nil : .seconds(Double(index * 20))
      )
    }
  }
}
