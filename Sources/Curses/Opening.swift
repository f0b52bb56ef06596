import CNcurses
import CPlatform
import Glibc
import Text
import Theming

/// How ncurses is started: which terminal, which description of it, how many colours.
@MainActor
enum Opening {
  /// What the environment says, empty the same as unset.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Starts ncurses on standard output and returns how many colours are to be used.
  static func start(colors wanted: ColorDepth?, sink: FrameSink?) throws(CursesProblem) -> Palette {
    guard let name = environment("TERM") else { throw .terminalTypeMissing }
    let entry = TerminfoFile.entry(named: name, environment: environment)
    if let entry, !entry.canMoveCursor { throw .cannotMoveCursor(name) }
    let isDirect = wantsDirect(wanted, entry)
    let ours = isDirect ? entry?.withDirectColors() : entry?.withoutPalette()
    guard starts(with: ours, sink) || starts(with: nil, sink) else {
      throw .terminalTypeUnknown(name)
    }
    guard Capabilities.has("cup") else {
      endwin()
      throw .cannotMoveCursor(name)
    }
    return startColors(wanted)
  }

  /// Whether the description is to be replaced by one with all colours.
  static func wantsDirect(_ wanted: ColorDepth?, _ entry: TerminfoEntry?) -> Bool {
    guard let entry else { return false }
    if let wanted { return wanted == .direct && entry.colors >= 8 }
    let says = environment("COLORTERM")
    return (says == "truecolor" || says == "24bit") && entry.colors >= 256
  }

  /// Starts ncurses with a description of ours; the environment is as before when this returns.
  private static func starts(with entry: TerminfoEntry?, _ sink: FrameSink?) -> Bool {
    use_env(false)
    use_tioctl(true)
    guard let entry else { return newScreen(sink) }
    guard let compiled = entry.compiled() else { return false }
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", "b64:" + Base64.encode(compiled), 1)
    // Children must not inherit it.
    defer {
      if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    }
    return newScreen(sink)
  }

  private static func newScreen(_ sink: FrameSink?) -> Bool {
    newterm(nil, sink?.stream ?? playhead_standard_output(), playhead_standard_input()) != nil
  }

  private static func startColors(_ wanted: ColorDepth?) -> Palette {
    guard wanted != ColorDepth.none, has_colors(), start_color() == OK else { return Palette(depth: .none) }
    let hasOwnColors = use_default_colors() == OK
    return Palette(depth: depth(Int(playhead_colors()), wanted), hasOwnColors: hasOwnColors)
  }

  /// What is used of so many colours.
  static func depth(_ colors: Int, _ wanted: ColorDepth?) -> ColorDepth {
    let possible: ColorDepth =
      switch colors {
      case 0x100_0000...: .direct
      case 256...: .indexed
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
    return lesser(possible, wanted ?? possible)
  }

  private static func lesser(_ a: ColorDepth, _ b: ColorDepth) -> ColorDepth {
    let order = ColorDepth.allCases
    let places = (order.firstIndex(of: a) ?? 0, order.firstIndex(of: b) ?? 0)
    return places.0 < places.1 ? a : b
  }
}
