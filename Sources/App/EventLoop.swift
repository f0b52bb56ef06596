import CPlatform
import Canvas
import Clients
import Curses
import Glibc
import Input
import Jobs
import Models
import Screens

/// The main loop: waits for keys, results and signals, takes everything that came, then draws once if it must.
@MainActor
final class EventLoop {
  /// How the loop ended.
  enum End: Equatable {
    case quit
    /// What was to be opened cannot be.
    case failed(LibraryError)
    /// The process was told to end by a signal.
    case signal(Int32)
    /// The terminal went away.
    case hangUp
  }

  private let model: AppModel
  private let screen: CursesScreen
  private let inbox: Inbox
  private let freshness = Freshness()
  private var parser = InputParser()
  private var end: End?

  /// Milliseconds; more would be felt.
  private static let patienceAtStart: UInt64 = 30

  init(model: AppModel, screen: CursesScreen, inbox: Inbox) {
    self.model = model
    self.screen = screen
    self.inbox = inbox
  }

  func run() -> End {
    model.resize(columns: screen.size.columns, rows: screen.size.rows)
    awaitFirstContent()
    // What cannot be opened is known by now, and no key would come to say so.
    takeEffects()
    if let end { return end }
    drawIfStale()
    while true {
      turn()
      if let end { return end }
      drawIfStale()
    }
  }

  /// What is read in no time is on the first frame; whatever takes longer is waited for with keys alive.
  private func awaitFirstContent() {
    let start = Monotonic.milliseconds()
    inbox.drain()
    while model.awaitsContent, Monotonic.milliseconds() - start < EventLoop.patienceAtStart {
      Wake.wait(milliseconds: Int32(EventLoop.patienceAtStart))
      inbox.drain()
    }
  }

  /// Takes everything that arrived; draws nothing.
  private func turn() {
    var descriptors = [
      pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Wake.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // An escape that nothing follows is the key Esc; how long to wait for the rest depends on what came.
    let patience = parser.isWaiting ? Int32(parser.patience) : -1
    let ready = poll(&descriptors, 2, patience)
    if ready == 0 { model.handle(parser.flush()) }
    if descriptors[1].revents != 0 { Wake.drain() }
    // Signals also interrupt the wait without a ring that could be seen yet.
    takeSignals()
    inbox.drain()
    if ready > 0 { takeInput(descriptors[0].revents) }
    takeEffects()
  }

  private func takeInput(_ events: Int16) {
    switch screen.readInput(events) {
    case .bytes(let bytes): model.handle(parser.feed(bytes))
    case .nothing: break
    case .ended: end = .hangUp
    }
  }

  private func takeSignals(except ignored: UInt32 = 0) {
    let signals = playhead_signals_take() & ~ignored
    guard signals != 0 else { return }
    let fatal = [
      (playhead_signal_hung_up, SIGHUP), (playhead_signal_terminate, SIGTERM), (playhead_signal_interrupt, SIGINT),
      (playhead_signal_quit, SIGQUIT),
    ]
    if let (_, number) = fatal.first(where: { signals & $0.0 != 0 }) {
      end = .signal(number)
      return
    }
    if signals & playhead_signal_stop != 0 { suspend() }
    if signals & playhead_signal_continued != 0 {
      resume()
    } else if signals & playhead_signal_resized != 0 {
      screen.resize()
      takeSize()
    }
  }

  private func takeSize() {
    model.resize(columns: screen.size.columns, rows: screen.size.rows)
    freshness.invalidate()
  }

  private func takeEffects() {
    for effect in model.takeEffects() {
      switch effect {
      case .quit: end = .quit
      case .suspend: suspend()
      case .redraw: redraw()
      case .mouse(let isOn): screen.setMouse(isOn)
      case .edit(let text): edit(text)
      case .send(let bytes): screen.send(bytes)
      case .giveUp(let error): end = .failed(error)
      }
    }
  }

  private func suspend() {
    screen.suspend()
    playhead_stop_until_continued()
    resume()
  }

  /// The person's editor has the terminal until it ends.
  private func edit(_ text: String) {
    screen.suspend()
    let outcome = OutsideEditor.edit(text, terminal: screen.inputDescriptor)
    resume()
    // What was pressed there was meant for the editor.
    takeSignals(except: playhead_signal_interrupt | playhead_signal_quit | playhead_signal_stop)
    model.edited(outcome)
  }

  /// The screen asks for its size itself: it may be another one by now.
  private func resume() {
    screen.resume()
    takeSize()
  }

  private func redraw() {
    screen.invalidate()
    freshness.invalidate()
  }

  /// A theme changed what the same state looks like.
  func lookChanged() { freshness.invalidate() }

  private func drawIfStale() {
    guard freshness.isStale else { return }
    model.settle()
    let state = freshness.read { model.snapshot }
    screen.show(draw(state))
  }
}
