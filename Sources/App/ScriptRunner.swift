import CPlatform
import Canvas
import Clients
import Input
import Jobs
import Memory
import Models
import Screens

/// Runs the program from a script, on a screen in memory, with the same models and drawing.
@MainActor
struct ScriptRunner {
  let model: AppModel
  let inbox: Inbox
  let screen: MemoryScreen

  /// What a script printed, and what could not be opened for it.
  struct End {
    var printed = ""
    var error: LibraryError?
  }

  /// Runs all steps.
  func run(_ script: Script) -> End {
    var end = End()
    draw()
    for case .giveUp(let error) in model.takeEffects() { end.error = error }
    guard end.error == nil else { return end }
    for step in script.steps {
      switch step {
      case .keys(let keys): model.handle(keys.map { .key($0) })
      case .type(let text): model.handle(text.unicodeScalars.map { .key(KeyPress(.character($0))) })
      case .paste(let text): model.handle([.pasted(text)])
      case .resize(let size): screen.size = size
      case .frame(let name, let isWhole):
        guard let frame = screen.frame else { continue }
        end.printed += isWhole ? FrameText.whole(frame, name: name) : FrameText.text(frame)
      }
      draw()
      if model.takeEffects().contains(.quit) { break }
    }
    return end
  }

  /// Waits until nothing is running, then draws.
  private func draw() {
    var turns = 0
    while model.isBusy, turns < 1000 {
      Wake.wait(milliseconds: 10)
      inbox.drain()
      turns += 1
    }
    model.resize(columns: screen.size.columns, rows: screen.size.rows)
    model.settle()
    screen.show(Screens.draw(model.snapshot))
  }
}
