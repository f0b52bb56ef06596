import Settings
import Text
import Theming

/// `playhead themes list` and `playhead themes check`.
@MainActor
struct ThemesCommand {
  let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  func list() -> Int32 {
    let listing = configuration.catalog.list()
    for entry in listing.entries {
      Output.write("\(SafeText.line(entry.name))  (\(entry.originText))\n")
    }
    for warning in listing.warnings { Output.complain(warning.description) }
    return ExitCode.done
  }

  /// What a theme's colours come to: contrast before and after repair, and what merges for colour-blind readers.
  func check(_ name: String) -> Int32 {
    switch configuration.catalog.choose(name) {
    case .failure(let failure):
      for warning in failure.warnings { Output.complain(warning.description) }
      return ExitCode.badInput
    case .success(let choice):
      for warning in choice.warnings { Output.complain(warning.description) }
      guard let scheme = choice.scheme else {
        Output.write("terminal: the sixteen colours are the terminal's own; there is nothing to check\n")
        return ExitCode.done
      }
      Output.write(SchemeReport(scheme: scheme).lines().map { $0 + "\n" }.joined())
      return ExitCode.done
    }
  }
}
