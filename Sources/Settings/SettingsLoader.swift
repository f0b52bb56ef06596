/// Reads the settings file.
///
/// Whatever is wrong with it becomes a warning: the program always starts.
package enum SettingsLoader {
  static let mostWarnings = 50

  /// The settings of a file; a missing one means the defaults.
  package static func load(_ path: String) -> LoadedSettings {
    do throws(FileProblem) {
      return read(try FileReader.read(path), file: path)
    } catch {
      var loaded = LoadedSettings(file: path)
      if !error.isAbsence {
        loaded.exists = true
        loaded.warnings = [SettingsWarning(file: path, line: nil, message: error.message)]
      }
      return loaded
    }
  }

  /// The settings these bytes hold.
  package static func read(_ bytes: [UInt8], file: String, soname: String? = nil) -> LoadedSettings {
    var loaded = LoadedSettings(file: file)
    loaded.exists = true
    do throws(YAMLProblem) {
      take(try YAMLReader.read(bytes, soname: soname), into: &loaded)
    } catch {
      loaded.warnings = [SettingsWarning(file: file, problem: error)]
    }
    return loaded
  }

  private static func take(_ document: YAMLDocument, into loaded: inout LoadedSettings) {
    guard let root = document.root, !root.isNothing else { return }
    guard let entries = root.entries else {
      loaded.warnings = [
        loaded.warning(line: root.line, "expected settings such as “theme: nord”, not \(root.summary)")
      ]
      return
    }
    var complaints = document.repeatedKeys.map { Setting.Complaint(line: $0.line ?? 1, message: $0.message) }
    for entry in entries {
      complaints += take(entry, into: &loaded)
    }
    // Stable, so that complaints about one line keep their order.
    let ordered = complaints.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    loaded.warnings = ordered.prefix(mostWarnings).map { loaded.warning(line: $0.element.line, $0.element.message) }
    if ordered.count > mostWarnings {
      loaded.warnings.append(loaded.warning(line: nil, "and \(ordered.count - mostWarnings) more of these"))
    }
  }

  private static func take(_ entry: YAMLEntry, into loaded: inout LoadedSettings) -> [Setting.Complaint] {
    let rows = SettingsSchema.rows
    guard let row = rows.first(where: { $0.key == entry.key }) else {
      return [unknown(entry, "a setting", among: rows.map(\.key))]
    }
    guard !entry.value.isNothing else { return [] }
    switch row {
    case .setting(let setting): return take(entry, as: setting, into: &loaded)
    case .group(let key, _, let settings): return take(entry, below: key, as: settings, into: &loaded)
    }
  }

  private static func take(
    _ entry: YAMLEntry,
    below key: String,
    as settings: [Setting],
    into loaded: inout LoadedSettings
  ) -> [Setting.Complaint] {
    let names = settings.map(\.key)
    guard let entries = entry.value.entries else {
      return [entry.value.complaint("\(key): expected a mapping with \(names.joined(separator: ", "))")]
    }
    var complaints: [Setting.Complaint] = []
    for entry in entries {
      guard let setting = settings.first(where: { $0.key == entry.key }) else {
        complaints.append(unknown(entry, "a setting of \(key)", among: names))
        continue
      }
      guard !entry.value.isNothing else { continue }
      complaints += take(entry, as: setting, into: &loaded)
    }
    return complaints
  }

  private static func take(
    _ entry: YAMLEntry,
    as setting: Setting,
    into loaded: inout LoadedSettings
  ) -> [Setting.Complaint] {
    let before = loaded.settings
    let complaints = setting.take(entry.value, &loaded.settings)
    if complaints.isEmpty || loaded.settings != before { loaded.lines[setting.name] = entry.line }
    return complaints
  }

  private static func unknown(_ entry: YAMLEntry, _ what: String, among names: [String]) -> Setting.Complaint {
    let advice =
      NearestName.of(entry.key, among: names).map { "did you mean “\($0)”?" }
      ?? "there are \(names.joined(separator: ", "))"
    return Setting.Complaint(line: entry.line, message: "\(Excerpt.quote(entry.key)) is not \(what); \(advice)")
  }
}
