import Clipboard
import Commands
import Glibc
import Settings
import Theming
import Writers

/// What flags, environment and settings file come to: read once, before anything is shown.
struct Configuration {
  let paths: Paths
  let settings: Settings
  let keymap: Keymap
  let catalog: ThemeCatalog
  let loaded: LoadedSettings
  /// How a person's own form of a copy is made; nil where what was written is no template.
  let copyTemplate: CitationTemplate?
  /// By which way copies leave the program.
  let copyRoute: RouteChoice
  private(set) var warnings: [SettingsWarning]

  init(_ options: Options) {
    let environment = ProcessEnvironment.read()
    paths = Paths(environment: environment)
    loaded = SettingsLoader.load(paths.configFile)
    var written = loaded.settings
    written.theme = Configuration.path(written.theme, besides: paths.config, home: environment["HOME"])
    settings = written.resolved(
      flags: SettingsFlags(theme: options.theme, color: options.color),
      environment: environment
    )
    catalog = ThemeCatalog(folder: paths.themes)
    warnings = loaded.warnings
    copyRoute = RouteChoice(settings.copy.route)
    do {
      copyTemplate = try CitationTemplate(settings.copy.template)
    } catch {
      copyTemplate = nil
      warnings.append(
        SettingsWarning(file: paths.configFile, line: nil, message: "copy.template: \(error.description)")
      )
    }
    var keymap = Keymap.standard
    for binding in settings.keys {
      let complaint = keymap.apply(context: binding.context, keys: binding.keys, command: binding.command)
      if let complaint { warnings.append(loaded.warning(line: binding.line, complaint)) }
    }
    self.keymap = keymap
  }

  /// A file named in the settings is meant from their folder, or from home, wherever the program is started.
  private static func path(_ name: String, besides folder: String, home: String?) -> String {
    guard name.contains("/"), !name.hasPrefix("/") else { return name }
    if name.hasPrefix("~/"), let home { return home + name.dropFirst() }
    return folder + "/" + name
  }

  /// How many colours to ask the terminal for; nil leaves it to the terminal.
  var colors: ColorDepth? { settings.color == .never ? ColorDepth.none : nil }

  func theme(named name: String) -> Result<Theme, ThemeFailure> {
    catalog.theme(named: name, fillsBackground: settings.background)
  }

  /// The theme to begin with, under the name it was asked for by, and all that was wrong so far.
  ///
  /// Where it cannot be used, the terminal's own colours stand in.
  func firstTheme() -> (name: String, theme: Theme, problems: [SettingsWarning]) {
    switch theme(named: settings.theme) {
    case .success(let theme): (settings.theme, theme, warnings)
    case .failure(let failure): (Theme.terminal.name, .terminal, warnings + failure.warnings)
    }
  }

  /// What was wrong, as one line for the screen.
  func summary(of problems: [SettingsWarning]) -> String? {
    guard let first = problems.first else { return nil }
    let more = problems.count > 1 ? " (\(problems.count - 1) more: playhead config check)" : ""
    // A theme that is not there is not in any file; where it was looked for helps nobody.
    return (first.file == paths.themes ? first.message : first.description) + more
  }
}
