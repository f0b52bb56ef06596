import CPlatform
import Clients
import Clipboard
import Curses
import Glibc
import Jobs
import Models
import Settings

/// The interactive program: everything is put together here, runs, and is taken apart again.
@MainActor
final class Browser {
  private let options: Options
  private let configuration: Configuration
  private let opening: Opening
  private let inbox = Inbox { Wake.ring() }
  private var screen: CursesScreen?
  private var loop: EventLoop?

  init(_ options: Options, _ configuration: Configuration, _ opening: Opening) {
    self.options = options
    self.configuration = configuration
    self.opening = opening
  }

  /// Runs until it is quit and returns the exit code.
  func run() -> Int32 {
    Wake.open()
    let first = configuration.firstTheme()
    let screen: CursesScreen
    do {
      screen = try CursesScreen.open(
        theme: first.theme,
        colors: configuration.colors,
        mouse: configuration.settings.mouse
      )
    } catch {
      Output.complain("no screen: \(error.description)")
      return ExitCode.usage
    }
    self.screen = screen
    let clipboard = CopyClient(by: configuration.copyRoute)
    let model = AppModel.make(opening, configuration, inbox, clipboard: clipboard) { self.choose($0) }
    model.start(options, opening, configuration, theme: first.name, problems: first.problems)
    let loop = EventLoop(model: model, screen: screen, inbox: inbox)
    self.loop = loop
    let end = loop.run()
    screen.close()
    return leave(end)
  }

  /// Shows a theme at once; returns what is wrong with it.
  private func choose(_ name: String) -> String? {
    switch configuration.theme(named: name) {
    case .success(let theme):
      screen?.use(theme)
      loop?.lookChanged()
      return nil
    case .failure(let failure):
      return configuration.summary(of: failure.warnings) ?? "this theme cannot be used"
    }
  }

  private func leave(_ end: EventLoop.End) -> Int32 {
    switch end {
    case .quit:
      return ExitCode.done
    case .failed(let error):
      Output.complain(ErrorText.sentence(error))
      return error.exitCode
    case .signal(SIGINT):
      return ExitCode.interrupted
    case .signal(let number):
      // Whoever sent it is to see that it worked.
      signal(number, SIG_DFL)
      raise(number)
      return 128 + number
    case .hangUp:
      return 128 + SIGHUP
    }
  }
}
