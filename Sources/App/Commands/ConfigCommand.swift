import Settings
import Text

/// `playhead config check` and `playhead paths`.
@MainActor
struct ConfigCommand {
  let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  func check() -> Int32 {
    let own = configuration.loaded.warnings.count
    Output.write(configuration.loaded.report.map { $0 + "\n" }.joined())
    // What the loader said is in the report; what the words mean is known here only.
    let warnings = configuration.firstTheme().problems.dropFirst(own)
    for warning in warnings { Output.write(warning.description + "\n") }
    return own == 0 && warnings.isEmpty ? ExitCode.done : ExitCode.badLibrary
  }

  func paths() {
    let paths = configuration.paths
    for (name, path) in [
      ("settings", paths.configFile), ("themes", paths.themes), ("library", paths.library),
      ("data", paths.data), ("cache", paths.cache),
      ("state", paths.state),
    ] {
      Output.write(name + String(repeating: " ", count: 10 - name.count) + SafeText.line(path) + "\n")
    }
  }
}
