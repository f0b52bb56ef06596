import Domain
import Fixtures
import State
import Testing

@Suite("The list of videos")
struct LibraryStateTests {
  private static let videos: [Video] = [
    video("a", "Zebra crossing", "work", created: 30, seconds: 60, tags: ["street"]),
    video("b", "Äpfel und Birnen", "home", created: 10, seconds: 600),
    video("c", "apples", "work", created: 20, seconds: nil),
    video("d", "The harbour", "sample", created: nil, seconds: 600),
  ]

  private static func video(
    _ id: String,
    _ title: String,
    _ source: String,
    created: Int64?,
    seconds: Double?,
    tags: [String] = []
  ) -> Video {
    Video(
      id: VideoID(id),
      title: title,
      source: source,
      status: .ready,
      duration: seconds.map { .seconds($0) },
      created: created,
      tags: tags
    )
  }

  private func loaded() -> LibraryState {
    var state = LibraryState()
    state.finishLoading(LibraryStateTests.videos)
    return state
  }

  private func shown(_ state: LibraryState) -> String {
    state.rows.map { row in
      switch row {
      case .source(let name, let count): "[\(name) \(count)]"
      case .video(let index): state.videos[index].id.text
      }
    }.joined(separator: " ")
  }

  @Test("Nobody asked for an order: the list is as it was given, the first is selected")
  func asGiven() {
    let state = loaded()
    #expect(shown(state) == "a b c d")
    #expect(state.selected?.id.text == "a" && state.selectedNumber == 1 && state.shownCount == 4)
    #expect(!state.isLoading && LibraryState().isLoading)
  }

  @Test(
    "Sorting",
    arguments: [
      (LibraryState.Order.title, "b c d a"), (.date, "a c b d"), (.length, "b d a c"),
    ]
  )
  func sorting(order: LibraryState.Order, expected: String) {
    var state = loaded()
    state.sort(by: order)
    #expect(shown(state) == expected)
    state.reverse()
    #expect(shown(state) == String(expected.reversed()))
    state.sort(by: order)
    #expect(shown(state) == expected)
    #expect(state.selected?.id.text == "a")
  }

  @Test(
    "The filter takes every word, anywhere, without regard to case and accents",
    arguments: [
      ("app", "c"), ("apfel", "b"), ("ÄPFEL", "b"), ("birnen apfel", "b"), ("work", "a c"), ("street", "a"),
      ("nothing", ""),
      ("   ", "a b c d"), ("e z", "a"), ("d", "b d"),
    ]
  )
  func filtering(words: String, expected: String) {
    var state = loaded()
    state.setFilter(words)
    #expect(shown(state) == expected)
    state.setFilter("")
    #expect(shown(state) == "a b c d")
  }

  @Test("Groups stand under their source with a count, in the order the sources appear")
  func grouping() {
    var state = loaded()
    state.toggleGroups()
    #expect(shown(state) == "[work 2] a c [home 1] b [sample 1] d")
    state.setFilter("a")
    state.sort(by: .title)
    #expect(shown(state).hasPrefix("[home 1] b [work 2]"))
    state.toggleGroups()
    #expect(!shown(state).contains("["))
  }

  @Test("Moving passes over headings and stops at the ends")
  func moving() {
    var state = loaded()
    state.toggleGroups()
    state.select(row: 0)
    #expect(state.selected?.id.text == "a")
    var seen: [String?] = []
    for _ in 0..<5 {
      state.move(by: 1)
      seen.append(state.selected?.id.text)
    }
    #expect(seen == ["c", "b", "d", "d", "d"])
    state.move(by: Int.min / 2)
    #expect(state.selected?.id.text == "a")
    state.moveToEdge(end: true)
    #expect(state.selected?.id.text == "d")
  }

  @Test("The selection is a video, not a row: it stays when rows come, go and move")
  func selectionIsKept() {
    var state = loaded()
    state.select(VideoID("c"))
    state.sort(by: .date)
    #expect(state.selected?.id.text == "c")
    state.beginLoading()
    #expect(state.isLoading && state.shownCount == 4)
    state.finishLoading(
      Array(LibraryStateTests.videos.reversed()) + [
        LibraryStateTests.video("e", "New", "work", created: 99, seconds: 1)
      ]
    )
    #expect(state.selected?.id.text == "c")
    state.finishLoading(LibraryStateTests.videos.filter { $0.id.text != "c" })
    #expect(state.selected != nil)
    state.select(VideoID("nobody"))
    #expect(state.selected != nil)
  }

  @Test("What the filter hides is not selected, so that the selection is always in the list")
  func hiddenIsNotSelected() {
    var state = loaded()
    state.setFilter("apples")
    state.select(VideoID("a"))
    #expect(state.selected?.id.text == "c" && state.selectedNumber == 1)
  }

  @Test("A list that could not be read leaves what was there")
  func failing() {
    var state = loaded()
    state.beginLoading()
    state.failLoading()
    #expect(!state.isLoading && state.shownCount == 4)
  }

  @Test("An empty list has no selection, and nothing moves it")
  func empty() {
    var state = LibraryState()
    state.finishLoading([])
    state.move(by: 3)
    state.moveToEdge(end: true)
    state.select(row: 0)
    state.settle(listRows: 10)
    #expect(state.selected == nil && state.selectedRow == nil && state.selectedNumber == nil && state.top == 0)
    state.finishLoading(LibraryStateTests.videos)
    #expect(state.selected?.id.text == "a")
  }

  @Test("The selection is in sight whatever was done, and no row is left empty below", arguments: 0..<10)
  func randomWalk(seed: Int) {
    var dice = Dice(700 + seed)
    var state = LibraryState()
    let many = (0..<60).map {
      LibraryStateTests.video("v\($0)", "Video \($0 * 7 % 60)", "s\($0 % 4)", created: Int64($0), seconds: 1)
    }
    state.finishLoading(many)
    for number in 0..<150 {
      switch dice.roll(9) {
      case 0: state.move(by: dice.roll(30) - 15)
      case 1: state.moveToEdge(end: dice.roll(2) == 0)
      case 2: state.setFilter(dice.pick(["", "", "1", "2", "video 3", "none"]))
      case 3: state.sort(by: dice.pick(LibraryState.Order.allCases))
      case 4: state.reverse()
      case 5: state.toggleGroups()
      case 6: state.finishLoading(Array(many.prefix(dice.roll(61))))
      case 7: state.select(row: dice.roll(70))
      default: state.move(by: 1)
      }
      let rows = 2 + dice.roll(40)
      state.settle(listRows: rows)
      #expect((state.selectedRow == nil) == (state.shownCount == 0))
      guard let row = state.selectedRow else { continue }
      #expect(row >= state.top && row < state.top + rows, "\(seed), step \(number)")
      #expect(state.top == 0 || state.top + rows <= state.rows.count, "\(seed), step \(number)")
    }
  }
}
