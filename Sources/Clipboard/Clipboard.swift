/// Takes texts out of the program, by the first route that works.
///
/// Other programs are waited for: this belongs on a lane, never on the main thread.
package struct Clipboard: Sendable {
  private let environment: [String: String]
  private let choice: RouteChoice
  private let limit: Duration

  /// The environment is the one programs are started with.
  package init(environment: [String: String], choice: RouteChoice, limit: Duration = .seconds(2)) {
    self.environment = environment
    self.choice = choice
    self.limit = limit
  }

  package func copy(_ text: String) -> Outcome {
    let clean = CleanText.bytes(text)
    guard !clean.isEmpty else { return Outcome(.failed, by: nil, remarks: ["there is no text in it"]) }
    var failures: [String] = []
    for route in Self.plan(environment, choice) {
      if route == .osc52 { return send(clean, after: failures) }
      switch run(route, clean) {
      case nil: return Outcome(.copied, by: route, remarks: failures)
      case .missing where choice == .auto: continue
      case let failure?:
        failures.append(failure.sentence(of: route))
        if choice == .auto { continue }
        return Outcome(.failed, by: route, remarks: failures + ["copy.route: auto tries every other way"])
      }
    }
    return Outcome(.failed, by: nil, remarks: failures)
  }

  /// More would keep a terminal busy for a long time, and none known to us takes it.
  private static let mostBytesForTerminal = 1_000_000

  private func send(_ text: [UInt8], after failures: [String]) -> Outcome {
    guard text.count <= Self.mostBytesForTerminal else {
      let size = "\(text.count / 1_000_000) MB are too much for OSC 52"
      return Outcome(.failed, by: .osc52, remarks: failures + [size + ": `playhead show` writes them to a file"])
    }
    let sequence = OSC52(text, inScreen: Self.isInScreen(environment))
    let warning = sequence.isLong ? ["it is long, and some terminals cut it"] : []
    return Outcome(.terminal(sequence.bytes), by: .osc52, remarks: failures + warning)
  }

  /// Gives the text to the programs of a route; nil when one has taken it.
  private func run(_ route: Route, _ text: [UInt8]) -> Failure? {
    var failure = Failure.missing
    for words in route.commandLines {
      guard let program = Executable.path(of: words.first ?? "", environment) else { return .missing }
      let run = ChildRun(program: program, arguments: words, environment: environment, limit: limit)
      switch run.feed(text) {
      case .exited(0, _): return nil
      case .tookTooLong: return .ended("took too long and was stopped")
      case .exited(let status, ""): failure = .ended("ended with \(status)")
      case .exited(_, let words): failure = .said(words)
      case .killed(let signal): failure = .ended("was ended by signal \(signal)")
      case .failed(let why): failure = .ended("cannot be run: \(why)")
      }
    }
    return failure
  }

  /// Why a route did not take a text.
  private enum Failure: Equatable {
    case missing
    /// What became of the program.
    case ended(String)
    /// The program's own words.
    case said(String)

    func sentence(of route: Route) -> String {
      let program = route.commandLines.first?.first ?? ""
      let name = if case .command = route { route.name } else { program }
      return switch self {
      case .missing: "\(name) is not installed: \(route.advice)"
      case .ended(let how): "\(name) \(how)"
      case .said(let words):
        // Most programs begin with their own name.
        words.hasPrefix(program + ":") ? words : "\(name): \(words)"
      }
    }
  }
}
