import Clipboard
import Theming

/// The terminal, and what lies between it and the person.
extension Doctor {
  static func terminal(_ facts: DoctorFacts) -> DoctorReport.Check {
    let name = facts.value("TERM") ?? "TERM is not set"
    guard let terminal = facts.terminal else {
      return DoctorReport.Check("terminal", nil, "no terminal here (\(name)); standard output goes elsewhere")
    }
    guard let problem = terminal.problem else { return DoctorReport.Check("terminal", true, name) }
    return DoctorReport.Check("terminal", false, name, hint: problem)
  }

  static func size(_ facts: DoctorFacts) -> DoctorReport.Check {
    guard let terminal = facts.terminal else { return DoctorReport.Check("size", nil, "no terminal here") }
    guard terminal.columns > 0, terminal.rows > 0 else {
      let hint = "`stty cols 80 rows 24` tells it; until then the terminal's usual size is taken"
      return DoctorReport.Check("size", nil, "the terminal does not say", hint: hint)
    }
    return DoctorReport.Check("size", true, "\(terminal.columns) columns, \(terminal.rows) rows")
  }

  static func colours(_ facts: DoctorFacts) -> DoctorReport.Check {
    guard let terminal = facts.terminal else { return DoctorReport.Check("colours", nil, "no terminal here") }
    switch terminal.colors {
    case nil: return DoctorReport.Check("colours", nil, "switched off (NO_COLOR, --color or the settings)")
    case ColorDepth.none?: return DoctorReport.Check("colours", nil, "none; bold and reverse stand in for them")
    case .eight: return DoctorReport.Check("colours", true, "8")
    case .sixteen: return DoctorReport.Check("colours", true, "16")
    case .indexed:
      let hint = facts.isSet("COLORTERM") ? nil : "COLORTERM=truecolor says so where the terminal has all colours"
      return DoctorReport.Check("colours", true, "256", hint: hint)
    case .direct: return DoctorReport.Check("colours", true, "all (24 bits)")
    }
  }

  static func locale(_ facts: DoctorFacts) -> DoctorReport.Check {
    // The first one that is set decides.
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].first(where: facts.isSet)
    let said = name.flatMap { name in facts.value(name).map { "\(name)=\($0)" } } ?? "no locale is set"
    guard !facts.isUTF8 else { return DoctorReport.Check("utf-8", true, said) }
    let hint = "\(name ?? "LANG")=C.UTF-8 would do; until then letters beyond ASCII cannot be shown"
    return DoctorReport.Check("utf-8", false, said, hint: hint)
  }

  static func session(_ facts: DoctorFacts) -> DoctorReport.Check {
    let inTmux = facts.isSet("TMUX") ? ["inside tmux"] : []
    let inScreen = facts.isSet("STY") ? ["inside GNU screen"] : []
    let overSSH = facts.isSet("SSH_TTY") || facts.isSet("SSH_CONNECTION") ? ["over SSH"] : []
    let places = inTmux + inScreen + overSSH
    guard !places.isEmpty else { return DoctorReport.Check("session", nil, "no tmux, no GNU screen, no SSH") }
    return DoctorReport.Check("session", true, places.joined(separator: ", "))
  }

  static func clipboard(_ facts: DoctorFacts) -> DoctorReport.Check {
    guard let route = Clipboard.firstRoute(facts.environment, facts.route) else {
      guard case .forced(let route) = facts.route else { return DoctorReport.Check("clipboard", false, "no way out") }
      let name = route == .tmux ? "tmux" : route.name
      return DoctorReport.Check("clipboard", false, "\(name) is not installed", hint: route.advice)
    }
    let why = facts.route == .auto ? reason(for: route, facts) : "copy.route in the settings"
    guard route == .osc52 else { return DoctorReport.Check("clipboard", true, "\(route.name) (\(why))") }
    guard facts.terminal != nil else { return DoctorReport.Check("clipboard", nil, "OSC 52, but no terminal here") }
    return DoctorReport.Check("clipboard", true, "OSC 52 to the terminal (\(why))", hint: osc52Hint(facts))
  }

  private static func reason(for route: Route, _ facts: DoctorFacts) -> String {
    switch route {
    case .tmux: "inside tmux"
    case .wlCopy: "WAYLAND_DISPLAY is set"
    case .xclip, .xsel: "DISPLAY is set"
    case .osc52 where facts.isSet("SSH_TTY") || facts.isSet("SSH_CONNECTION"): "over SSH"
    case .osc52: "no program for it is installed"
    case .pbcopy, .command: "it is installed"
    }
  }

  private static func osc52Hint(_ facts: DoctorFacts) -> String {
    let answer = "the terminal never says whether it took the text"
    guard facts.route == .auto, !facts.isSet("SSH_TTY"), !facts.isSet("SSH_CONNECTION") else { return answer }
    if facts.isSet("WAYLAND_DISPLAY") { return "\(answer); \(Route.wlCopy.advice) to be sure" }
    if facts.isSet("DISPLAY") { return "\(answer); \(Route.xclip.advice) to be sure" }
    return answer
  }
}
