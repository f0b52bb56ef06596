import Text
package import Theming

/// Where themes come from: the terminal's own colours, the schemes the program carries, and the files in the user's
/// folder, which win over bundled ones of the same name.
///
/// Files are read when they are asked for.
package struct ThemeCatalog: Sendable {
  /// Who a theme is from.
  package enum Origin: Equatable, Sendable {
    case terminal, bundled, user
  }

  /// A theme one can ask for.
  package struct Entry: Equatable, Sendable {
    package let name: String
    package let origin: Origin
    /// The file, where there is one.
    package let path: String?
  }

  /// All themes, and what is wrong with the folder; nobody has looked into the files.
  package struct Listing: Equatable, Sendable {
    package let entries: [Entry]
    package let warnings: [SettingsWarning]
  }

  static let terminalName = "terminal"

  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// The terminal's colours first, then everything else by name.
  package func list() -> Listing {
    let user = userThemes()
    let taken = Set(user.entries.map(\.name))
    let bundled = BundledSchemes.slugs.map { Entry(name: $0, origin: .bundled, path: nil) }
    let themes = user.entries + bundled.filter { !taken.contains($0.name) }
    let first = Entry(name: Self.terminalName, origin: .terminal, path: nil)
    return Listing(entries: [first] + themes.sorted { $0.name < $1.name }, warnings: user.warnings)
  }

  /// The theme of a name, in any case and with blanks for hyphens, or of a path.
  package func choose(_ name: String) -> Result<ThemeChoice, ThemeFailure> {
    // The default needs no look into any folder.
    if name == Self.terminalName {
      return .success(ThemeChoice(entry: Entry(name: name, origin: .terminal, path: nil), scheme: nil))
    }
    if isPath(name) { return choice(Entry(name: FileName.stem(of: name), origin: .user, path: name)) }
    let listing = list()
    let entry = listing.entries.first { $0.name == name } ?? listing.entries.first { folded($0.name) == folded(name) }
    if let entry { return choice(entry) }
    if let scheme = BundledSchemes.named(name) {
      return .success(ThemeChoice(entry: Entry(name: scheme.slug, origin: .bundled, path: nil), scheme: scheme))
    }
    return .failure(ThemeFailure(warnings: listing.warnings + [unknown(name, among: listing.entries)]))
  }

  /// The theme of a name or a path, ready to be drawn with.
  package func theme(named name: String, fillsBackground: Bool) -> Result<Theme, ThemeFailure> {
    choose(name).map { $0.theme(fillsBackground: fillsBackground) }
  }

  private func choice(_ entry: Entry) -> Result<ThemeChoice, ThemeFailure> {
    if let path = entry.path {
      return SchemeFile.load(path).map { ThemeChoice(entry: entry, scheme: $0.scheme, warnings: $0.warnings) }
    }
    let scheme = entry.origin == .bundled ? BundledSchemes.named(entry.name) : nil
    return .success(ThemeChoice(entry: entry, scheme: scheme))
  }

  private func isPath(_ name: String) -> Bool {
    name.contains("/") || FileName.isYAML(name)
  }

  private func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " ? "-" : $0 })
  }

  private func unknown(_ name: String, among entries: [Entry]) -> SettingsWarning {
    let nearest = NearestName.of(name, among: entries.map(\.name))
    let advice = nearest.map { "did you mean “\($0)”?" } ?? "playhead themes list names those there are"
    return SettingsWarning(file: folder, line: nil, message: "there is no theme \(Excerpt.quote(name)); \(advice)")
  }

  private func userThemes() -> Listing {
    do throws(FileProblem) {
      return userThemes(among: try FolderReader.names(in: folder))
    } catch {
      let warning = SettingsWarning(file: folder, line: nil, message: error.message)
      return Listing(entries: [], warnings: error.isAbsence ? [] : [warning])
    }
  }

  private func userThemes(among files: [String]) -> Listing {
    var entries: [Entry] = []
    var warnings: [SettingsWarning] = []
    var taken: Set<String> = []
    for file in FileName.endings.flatMap({ ending in files.filter { FileName.isYAML($0) && $0.hasSuffix(ending) } }) {
      let (name, path) = (FileName.stem(of: file), "\(folder)/\(file)")
      if let problem = problem(with: name, taken: taken) {
        warnings.append(SettingsWarning(file: path, line: nil, message: problem))
      } else {
        taken.insert(name)
        entries.append(Entry(name: name, origin: .user, path: path))
      }
    }
    return Listing(entries: entries, warnings: warnings)
  }

  private func problem(with name: String, taken: Set<String>) -> String? {
    if name == Self.terminalName { return "never used: “terminal” means the terminal's own colours; rename it" }
    if SafeText.line(name) != name { return "never used: its name holds characters that cannot be shown; rename it" }
    if taken.contains(name) { return "never used: there is \(Excerpt.quote(name + ".yaml")) beside it" }
    return nil
  }
}

/// A theme that was found.
package struct ThemeChoice: Equatable, Sendable {
  package let entry: ThemeCatalog.Entry
  /// Nil for the terminal's own colours.
  package let scheme: Scheme?
  /// What is odd in its file but does not keep it from being used.
  package var warnings: [SettingsWarning] = []

  package func theme(fillsBackground: Bool) -> Theme {
    guard let scheme else { return .terminal }
    return Theme(scheme: scheme, fillsBackground: fillsBackground)
  }
}
