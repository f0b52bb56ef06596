/// Which routes suit the surroundings.
extension Clipboard {
  /// The routes to try, in this order; the last one never fails unless the user wants it alone.
  package static func plan(_ environment: [String: String], _ choice: RouteChoice) -> [Route] {
    if case .forced(let route) = choice { return [route] }
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    var routes: [Route] = []
    if isSet("TMUX") { routes.append(.tmux) }
    // A program here would fill the clipboard of the machine at the other end, or fail without a word.
    guard !isSet("SSH_TTY"), !isSet("SSH_CONNECTION") else { return routes + [.osc52] }
    if isSet("WAYLAND_DISPLAY") { routes.append(.wlCopy) }
    if isSet("DISPLAY") { routes += [.xclip, .xsel] }
    return routes + [.pbcopy, .osc52]
  }

  /// The first route of the plan whose program is installed; nil when the forced one is not there.
  package static func firstRoute(_ environment: [String: String], _ choice: RouteChoice) -> Route? {
    plan(environment, choice).first { route in
      route.commandLines.allSatisfy { Executable.path(of: $0.first ?? "", environment) != nil }
    }
  }

  /// Whether GNU screen stands between us and the terminal; tmux understands the sequence itself.
  static func isInScreen(_ environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    return isSet("STY") && !isSet("TMUX")
  }
}
