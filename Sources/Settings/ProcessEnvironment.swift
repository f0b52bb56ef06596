import Glibc

/// The variables this room listens to.
package enum ProcessEnvironment {
  static let names = [
    "HOME", "NO_COLOR", "PLAYHEAD_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
  ]

  /// Their values in this process; those that are not set are absent.
  package static func read() -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
