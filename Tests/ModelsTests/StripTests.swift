import Domain
import Fixtures
import Input
import Models
import State
import Testing

@MainActor
@Suite("The strip answers to keys and clicks")
struct StripTests {
  private var desk: Desk { .reading(.plain(250, id: "A")) }

  private func strip(_ desk: Desk) -> StripPlace? {
    desk.reader?.page(columns: desk.state.columns, rows: desk.state.rows).layout.strip
  }

  private func click(_ desk: Desk, row: Int, column: Int) {
    desk.app.handle([.mouse(MouseEvent(action: .press, button: .left, row: row, column: column))])
    desk.app.settle()
  }

  @Test("z and Z zoom and say what is shown, and say when it goes no further")
  func zoom() {
    let desk = desk
    desk.press("z")
    #expect(desk.notice == "the strip shows 0:00:00–0:08:20")
    #expect(desk.reader?.strip.isZoomed == true)
    desk.press("Z")
    #expect(desk.notice == "the strip shows the whole video")
    #expect(desk.reader?.strip.isZoomed == false)
    desk.press("z z z z z z z")
    #expect(desk.notice == "the strip shows a minute or less: closer is not possible")
    desk.press("z Z Z Z Z Z Z Z")
    #expect(desk.notice == "the strip shows the whole video")
  }

  @Test("A click goes to the time that stands there, and < comes back")
  func click() throws {
    let desk = desk
    let place = try #require(strip(desk))
    click(desk, row: place.row, column: place.left + place.cells / 2)
    let clock = try #require(desk.reader?.clock.milliseconds)
    #expect((480_000...520_000).contains(clock))
    desk.press("<")
    #expect(desk.reader?.clock == .zero)
  }

  @Test("A click on the sign of a chapter goes to where the chapter begins")
  func clickChapter() throws {
    let desk = desk
    let place = try #require(strip(desk))
    let marks = try #require(desk.reader?.stripMarks(cells: place.cells))
    let cell = try #require(marks.indices.first { $0 > 10 && marks[$0] == .chapter })
    click(desk, row: place.row, column: place.left + cell)
    let starts = desk.reader?.recording.chapters?.items.compactMap(\.start) ?? []
    #expect(starts.contains(desk.reader?.clock ?? .zero))
  }

  @Test("A click beside the strip goes nowhere")
  func clickBeside() throws {
    let desk = desk
    let place = try #require(strip(desk))
    for column in [0, place.left - 1, place.left + place.cells] {
      click(desk, row: place.row, column: column)
      #expect(desk.reader?.clock == .zero)
      #expect(desk.state.overlay == nil)
    }
  }

  @Test("What the strip shows is said in words, also where there is no room for it")
  func words() {
    let desk = desk
    desk.press(", s")
    #expect(desk.notice.hasPrefix("0%, chapter 1/25, speech dense"))
    desk.app.resize(columns: 80, rows: 8)
    desk.press(", s")
    #expect(desk.notice.hasPrefix("0%, chapter 1/25"))
    desk.press("z")
    #expect(desk.notice == "there is no room for the strip here; , s says in words what it shows")
    #expect(desk.reader?.strip.isZoomed == false)
  }
}
