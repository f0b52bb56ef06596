/// A key of the settings file.
enum SettingsRow: Sendable {
  case setting(Setting)
  /// Settings that stand below one key.
  case group(String, help: String, [Setting])

  var key: String {
    switch self {
    case .setting(let setting): setting.key
    case .group(let key, _, _): key
    }
  }

  var settings: [Setting] {
    switch self {
    case .setting(let setting): [setting]
    case .group(_, _, let settings): settings
    }
  }
}
