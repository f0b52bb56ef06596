import Domain
import Search
import State

/// What a search of everything may come to.
enum ResultsFixture {
  static let salt = findings(
    [
      video(
        "VI1",
        "Bread, step by step",
        count: 33,
        seconds: 190,
        [
          moment(.title, 0, nil, "Bread and salt, step by step", at: ["salt"]),
          moment(.speech, 6, 44, "More salt, שלום, and مرحبا 12 grams.", at: ["salt"], speaker: "Bo"),
          moment(.scene, 2, 44, "A sign reads 塩 SALT.", at: ["SALT"]),
          moment(.speech, 9, 124, long, at: ["salt"], speaker: "A very long name of somebody"),
          moment(.chapters, 1, 140, "Salt\nHow much is too much.", at: ["Salt"]),
          moment(.topics, 1, nil, "Patience, and salt throughout.", at: ["salt"]),
          moment(.note, 7, 150, "ask Ada about the salt", at: ["salt"]),
        ],
        created: 1_700_000_000_000,
        spread: [0, 4, 1] + Array(repeating: 0, count: 40) + [9, 2] + Array(repeating: 1, count: 15)
      ),
      video(
        "VI2",
        "塩の話 — a talk whose title is longer than there is room for beside what is at the right",
        count: 1,
        seconds: 36_900,
        [moment(.speech, 3, 36_000, "塩と水をよく混ぜて、小麦粉を入れます。それから塩をもう一度、少しだけ。", at: ["塩"])],
        created: 1_710_000_000_000,
        spread: Array(repeating: 0, count: 59) + [1]
      ),
      video("F3", "A tape", count: 1, seconds: nil, [moment(.speech, 0, 5, "Salt.", at: ["Salt"])], spread: []),
    ],
    total: 1234,
    videos: 8123,
    order: .mostHits
  )

  static let near = findings(
    [
      video(
        "VI1",
        "The hearing",
        count: 2,
        seconds: 3600,
        [
          moment(
            .speech,
            6,
            754,
            "The budget is what it is.",
            at: ["budget"],
            speaker: "Chair",
            beside: "A whiteboard with sums."
          ),
          moment(.speech, 20, 1754, "So the budget.", at: ["budget"], beside: "Somebody wipes the whiteboard clean."),
        ],
        created: 1_700_000_000_000,
        spread: [0, 1, 1, 0]
      )
    ],
    total: 2,
    videos: 1
  )

  static func findings(
    _ videos: [FoundVideo],
    total: Int?,
    videos count: Int?,
    order: Findings.Order = .newest
  ) -> Findings {
    var findings = Findings()
    (findings.videos, findings.total, findings.videoTotal, findings.order) = (videos, total, count, order)
    return findings
  }

  private static let long =
    "It must rest, they say, and whoever has waited for it once does not wait a second time, but if you forget the salt "
    + "then nothing helps, and nothing you do afterwards brings it back."

  private static func video(
    _ id: String,
    _ title: String,
    count: Int,
    seconds: Int64?,
    _ moments: [FoundMoment],
    created: Int64? = nil,
    spread: [Int]
  ) -> FoundVideo {
    FoundVideo(
      id: VideoID(id),
      title: title,
      source: "work",
      duration: seconds.map { MediaTime(milliseconds: $0 * 1000) },
      created: created,
      count: count,
      moments: moments,
      spread: spread
    )
  }

  private static func moment(
    _ layer: Layer,
    _ index: Int,
    _ seconds: Int64?,
    _ text: String,
    at words: [String],
    speaker: String? = nil,
    beside: String? = nil
  ) -> FoundMoment {
    FoundMoment(
      layer: layer,
      index: index,
      start: seconds.map { MediaTime(milliseconds: $0 * 1000) },
      speaker: speaker,
      text: text,
      ranges: words.compactMap { word in
        text.range(of: word).map { range in
          let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
          return start..<start + word.utf8.count
        }
      },
      beside: beside
    )
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<Index>? { ranges(of: word).first }
}
