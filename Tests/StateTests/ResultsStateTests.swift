import Domain
import Fixtures
import Search
import State
import Testing

@Suite("What was found in the whole library")
struct ResultsStateTests {
  @Test("The first hit is selected, below the heading of its video")
  func firstHit() {
    let results = found([video("a", 3), video("b", 2)])
    #expect(results.selectedRow == 1 && results.top == 0)
    #expect(results.selectedVideo?.id == VideoID("a") && results.selectedHit?.index == 0)
  }

  @Test("One moves over headings, hits and what is left out, and not over what stands beside a hit or below the list")
  func moving() {
    var results = found([video("a", 2, beside: true), video("b", 1, count: 9)], videoTotal: 5)
    var stops: [ResultsState.Row] = []
    results.moveToEdge(end: false)
    for _ in 0..<20 {
      if let row = results.selectedRow, stops.last != results.rows[row] { stops.append(results.rows[row]) }
      results.move(by: 1)
    }
    #expect(
      stops == [
        .video(0), .hit(video: 0, moment: 0), .hit(video: 0, moment: 1), .video(1), .hit(video: 1, moment: 0),
        .rest(video: 1),
      ]
    )
    #expect(results.rows.last == .end && results.rows.count == 9)
    results.move(by: -100)
    #expect(results.selectedRow == 0)
    results.moveToEdge(end: true)
    #expect(results.selectedRow == 7 && results.hitToOpen?.index == 0 && results.selectedHit == nil)
  }

  @Test("} goes to the next video; { to the heading of this one and then to the one before")
  func videos() {
    var results = found([video("a", 2), video("b", 2), video("c", 2)])
    let steps = [(true, 3), (true, 6), (true, nil), (false, 3), (false, 0), (false, nil)]
    for (forward, row) in steps {
      let isMoved = results.jumpVideo(forward: forward)
      #expect(isMoved == (row != nil))
      if let row { #expect(results.selectedRow == row) }
    }
    results.move(by: 2)
    _ = results.jumpVideo(forward: false)
    #expect(results.selectedRow == 0)
  }

  @Test("n goes from hit to hit and passes the headings")
  func hits() {
    var results = found([video("a", 1, count: 4), video("b", 1)])
    let isAtSecond = results.jumpHit(forward: true)
    #expect(isAtSecond && results.selectedVideo?.id == VideoID("b"))
    let isBeyond = results.jumpHit(forward: true)
    #expect(!isBeyond && results.selectedNumber == 5)
    let isBack = results.jumpHit(forward: false)
    #expect(isBack && results.selectedNumber == 1)
  }

  @Test("A click on the second line of a hit means the hit")
  func selecting() {
    var results = found([video("a", 2, beside: true)])
    let isOther = results.select(row: 4)
    #expect(isOther && results.selectedRow == 3)
    let isSame = !results.select(row: 3)
    #expect(isSame)
  }

  @Test("What comes in while one reads moves neither what is selected nor what is in sight")
  func streaming() {
    var results = ResultsState()
    results.begin(.words("x"))
    results.take(findings([video("a", 30), video("b", 30)]))
    for _ in 0..<40 { results.move(by: 1) }
    results.settle(listRows: 10)
    let before = (results.selectedVideo?.id, results.selectedHit, screen(results))
    results.take(findings([video("a", 30), video("b", 30), video("c", 30)]))
    results.settle(listRows: 10)
    #expect((results.selectedVideo?.id, results.selectedHit, screen(results)) == before)
    // Even where a report has more of a video above, or another order.
    results.take(findings([video("d", 5), video("b", 30), video("a", 50), video("c", 30)]))
    results.settle(listRows: 10)
    #expect((results.selectedVideo?.id, results.selectedHit, screen(results)) == before)
    #expect(results.findings.videos.map(\.id.text) == ["a", "b", "c", "d"] && !results.isInOrder)
    results.finish(findings([video("d", 5), video("b", 30), video("a", 50), video("c", 30)]))
    results.settle(listRows: 10)
    #expect((results.selectedVideo?.id, results.selectedHit, screen(results)) == before)
  }

  @Test("Other words keep the list until there is something new, and then begin at its first hit")
  func otherWords() {
    var results = found([video("a", 30)])
    results.moveToEdge(end: true)
    results.settle(listRows: 10)
    let before = (results.selectedRow, results.top)
    results.begin(.words("y"))
    results.take(findings([], total: nil))
    #expect((results.selectedRow, results.top) == before && results.isStale)
    results.take(findings([video("b", 3)]))
    #expect(results.selectedRow == 1 && results.top == 0 && !results.isStale)
    results.begin(.words("z"))
    results.finish(findings([], total: 0))
    #expect(results.rows.isEmpty && results.selectedRow == nil && results.phase == .finished)
  }

  @Test("The same asked again keeps the place until the whole answer is there, and then takes its order")
  func again() {
    var results = found([video("a", 3), video("b", 3)])
    results.move(by: 4)
    let hit = results.selectedHit
    results.beginAgain()
    results.take(findings([video("c", 1)]))
    #expect(results.findings.videos.count == 2)
    results.finish(findings([video("c", 1), video("b", 4), video("a", 3)]))
    #expect(results.selectedVideo?.id == VideoID("b") && results.selectedHit == hit && results.isInOrder)
    results.beginAgain()
    results.finish(findings([video("a", 3)]))
    #expect(results.selectedVideo?.id == VideoID("a"))
  }

  @Test(
    "The selection stays in sight, and not below the name of the video it belongs to",
    arguments: [1, 2, 3, 4, 6, 20]
  )
  func settling(rows: Int) {
    var results = found((0..<6).map { video("\($0)", 9, beside: $0 == 3) })
    func check() {
      results.settle(listRows: rows)
      let layout = ResultsLayout(results, columns: 80, rows: rows + 2)
      let seen = (1...rows).compactMap { layout.row(at: $0, in: results) }
      #expect(seen.contains(results.selectedRow ?? -1))
      #expect(layout.row(at: 0, in: results) == nil && layout.row(at: rows + 1, in: results) == nil)
      if let sticky = layout.stickyVideo { #expect(seen.first == results.headings[sticky]) }
    }
    for _ in 0..<70 {
      results.move(by: 1)
      check()
    }
    for _ in 0..<70 {
      results.move(by: -1)
      check()
    }
  }

  @Test("How much there is is told as far as it is known")
  func counts() {
    var results = ResultsState()
    #expect(ResultsCount(results).long.isEmpty)
    results.begin(.words("x"))
    #expect(ResultsCount(results).long == "searching…")
    results.take(findings([video("a", 2)], total: nil))
    #expect(ResultsCount(results).long == "counting…" && ResultsCount(results).position == "1/…")
    results.take(findings([video("a", 2), video("b", 1)], total: 1234, videoTotal: 56))
    #expect(ResultsCount(results).long == "1,234 hits in 56 videos" && ResultsCount(results).position == "1/1,234")
    results.moveToEdge(end: false)
    #expect(ResultsCount(results).position == "video 1/56")
    results = ResultsState()
    results.finish(findings([video("a", 1)], total: nil))
    #expect(ResultsCount(results).long == "1 hit in 1 video")
    results = ResultsState()
    results.finish(findings([], total: 0))
    #expect(ResultsCount(results).long == "no hits")
    results.stop()
    #expect(ResultsCount(results).short == "no hits")
  }

  @Test(
    "Numbers have a comma between thousands",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")]
  )
  func grouping(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test("What the small strip shows is said in words")
  func spread() {
    #expect(SpreadWords.text([]).isEmpty && SpreadWords.text([0, 0]).isEmpty)
    #expect(SpreadWords.text([0, 3, 0, 0]) == "hits at 25%")
    #expect(SpreadWords.text([1, 0, 9, 1]) == "hits from 0% to 75%, most at 50%")
    #expect(SpreadWords.text([1, 1, 0, 0]) == "hits from 0% to 25%")
  }

  // MARK: Making

  /// What is in sight.
  private func screen(_ results: ResultsState) -> [FoundMoment?] {
    results.rows[results.top..<min(results.rows.count, results.top + 10)].map { row in
      if case .hit(let video, let number) = row { results.findings.videos[video].moments[number] } else { nil }
    }
  }

  private func found(_ videos: [FoundVideo], videoTotal: Int? = nil) -> ResultsState {
    var results = ResultsState()
    results.begin(.words("x"))
    results.finish(findings(videos, videoTotal: videoTotal))
    return results
  }

  private func findings(_ videos: [FoundVideo], total: Int? = 100, videoTotal: Int? = nil) -> Findings {
    var findings = Findings()
    (findings.videos, findings.total, findings.videoTotal) = (videos, total, videoTotal)
    return findings
  }

  private func video(_ id: String, _ moments: Int, count: Int? = nil, beside: Bool = false) -> FoundVideo {
    FoundVideo(
      id: VideoID(id),
      title: id,
      source: "tests",
      duration: .seconds(600),
      created: nil,
      count: count ?? moments,
      moments: (0..<moments).map { index in
        FoundMoment(
          layer: .speech,
          index: index,
          start: .seconds(Double(index)),
          text: "\(id) x \(index)",
          ranges: [],
          beside: beside ? "seen" : nil
        )
      },
      spread: []
    )
  }
}
