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
    guard let setting = SettingsSchema.setting(named: entry.key) else {
      return [Setting.Complaint(line: entry.line, message: unknown(entry.key))]
    }
    guard !entry.value.isNothing else { return [] }
    let before = loaded.settings
    let complaints = setting.take(entry.value, &loaded.settings)
    if complaints.isEmpty || loaded.settings != before { loaded.lines[setting.name] = entry.line }
    return complaints
  }

  private static func unknown(_ key: String) -> String {
    let names = SettingsSchema.settings.map(\.name)
    if let nearest = NearestName.of(key, among: names) {
      return "\(Excerpt.quote(key)) is not a setting; did you mean “\(nearest)”?"
    }
    return "\(Excerpt.quote(key)) is not a setting; there are \(names.joined(separator: ", "))"
  }
}
