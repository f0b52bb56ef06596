import Canvas
import Domain
import Fixtures
import Input
import Models
import Screens
import State
import Testing

@Suite("Random keys, clicks, pastes and sizes")
@MainActor
struct MonkeyTests {
  private static let keys: [KeyPress] =
    (0x20..<0x7F).map { KeyPress(.character(Unicode.Scalar($0))) }
    + "abcdefgklnoprtuwxyz".unicodeScalars.map { KeyPress(.character($0), .control) }
    + [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ]
    .map { KeyPress($0) } + [KeyPress(.function(1)), KeyPress(.function(5)), KeyPress(.character("漢"))]

  @Test("Twenty thousand events never trap, and the state can be drawn after any of them", arguments: 0..<4)
  func monkey(seed: Int) {
    var dice = Dice(2000 + seed)
    let recordings: [Recording] = (0..<6).map { .random(&dice, id: "V\($0)") }
    let desk = Desk(recordings, search: FakeSearch(recordings).client)
    for number in 0..<5000 {
      desk.app.handle(events(&dice, desk))
      if dice.roll(3) == 0 { desk.jobs.finishNext() }
      if dice.roll(40) == 0 { desk.app.resize(columns: dice.roll(210), rows: dice.roll(62)) }
      desk.wait(UInt64(dice.roll(400)))
      _ = desk.app.takeEffects()
      guard number % 100 == 0 else { continue }
      desk.app.settle()
      let state = desk.state
      let frame = draw(state)
      #expect(frame.grid.size == Size(columns: state.columns, rows: state.rows))
      let isInside = frame.cursor.row <= max(0, state.rows - 1) && frame.cursor.column <= max(0, state.columns)
      #expect(isInside, "\(seed), event \(number): \(frame.cursor) on \(state.columns)×\(state.rows)")
    }
  }

  private func events(_ dice: inout Dice, _ desk: Desk) -> [InputEvent] {
    switch dice.roll(30) {
    case 0: return [.pasted(Scraps.text(1, &dice))]
    case 1, 2:
      let action = dice.pick([MouseEvent.Action.press, .wheelDown, .wheelUp, .release, .drag])
      return [.mouse(MouseEvent(action: action, button: .left, row: dice.roll(40), column: dice.roll(130)))]
    case 3: return Array(repeating: .key(dice.pick(MonkeyTests.keys)), count: 1 + dice.roll(9))
    case 4: return [.key(KeyPress(.enter))]
    case 5, 7, 8: return [.key(KeyPress(.escape))]
    case 6: return [.focused(dice.roll(2) == 0)]
    default: return [.key(dice.pick(MonkeyTests.keys))]
    }
  }
}
