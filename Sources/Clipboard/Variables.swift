import CPlatform

/// Environment variables.
package enum Variables {
  /// Those of this process; to be read while nothing changes them, as opening the screen does for a moment.
  package static func ofThisProcess() -> [String: String] {
    var variables: [String: String] = [:]
    guard var next = playhead_variables() else { return variables }
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        let name = String(text[..<equals])
        // The C library looks no further than the first of a name either.
        if variables[name] == nil { variables[name] = String(text[text.index(after: equals)...]) }
      }
      next += 1
    }
    return variables
  }

  /// What another program is told: everything but the keys of the service, which are nobody else's business.
  package static func forChildren(_ environment: [String: String]) -> [String] {
    environment.filter { !secrets.contains($0.key) }.map { "\($0.key)=\($0.value)" }
  }

  private static let secrets: Set<String> = ["MEMORIES_API_KEY", "PLAYHEAD_V1_TOKEN"]
}
