import Glibc

/// The four folders of the program, by the XDG rules on every system.
package struct Paths: Equatable, Sendable {
  /// What the user wrote: settings and themes.
  package let config: String
  /// What must not be lost: the library.
  package let data: String
  /// What can be fetched again.
  package let cache: String
  /// What is nice to keep: positions, histories, the log.
  package let state: String

  package var configFile: String { config + "/config.yaml" }
  package var library: String { data + "/library.sqlite" }
  package var themes: String { config + "/themes" }

  /// `PLAYHEAD_HOME` puts all four under one folder; relative XDG folders are ignored, as their specification asks.
  package init(environment: [String: String], userHome: () -> String? = Paths.passwordHome) {
    if let home = environment["PLAYHEAD_HOME"], !home.isEmpty {
      let home = Self.trimmed(home)
      (config, data, cache, state) = (home + "/config", home + "/data", home + "/cache", home + "/state")
      return
    }
    let home = Self.absolute(environment["HOME"]) ?? Self.absolute(userHome()) ?? ""
    func folder(_ name: String, _ usual: String) -> String {
      (Self.absolute(environment[name]) ?? home + usual) + "/playhead"
    }
    config = folder("XDG_CONFIG_HOME", "/.config")
    data = folder("XDG_DATA_HOME", "/.local/share")
    cache = folder("XDG_CACHE_HOME", "/.cache")
    state = folder("XDG_STATE_HOME", "/.local/state")
  }

  private static func absolute(_ path: String?) -> String? {
    guard let path, path.hasPrefix("/") else { return nil }
    return trimmed(path)
  }

  /// Without slashes at the end; the root becomes empty, so that what follows begins with its slash.
  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The home folder the system's list of users names, for when the environment names none.
  package static func passwordHome() -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var texts = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(getuid(), &entry, &texts, texts.count, &found) == 0, found != nil, let home = entry.pw_dir else {
      return nil
    }
    return String(cString: home)
  }
}
