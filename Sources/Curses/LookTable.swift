import CNcurses
import Canvas
import Theming

/// The looks of a theme as ncurses wants them: a flat table by role, ground and weight, filled as it is used.
@MainActor
struct LookTable {
  /// Attributes and a colour pair.
  struct Entry {
    var attributes: attr_t
    var pair: Int32
  }

  private var entries: [Entry?]
  private var theme: Theme
  private let palette: Palette
  private var pairs: [Palette.Numbers: Int32] = [:]

  /// So many looks come together only by leafing through themes; then all pairs are given back.
  private static let pairLimit = 3000

  init(theme: Theme, palette: Palette) {
    self.palette = palette
    self.theme = theme.adapted(to: palette.depth)
    entries = Self.noEntries
  }

  private static let noEntries = [Entry?](repeating: nil, count: Role.allCases.count * Ground.allCases.count * 2)

  /// Takes another theme; returns whether what is on the screen has lost its colours by that.
  mutating func use(_ theme: Theme) -> Bool {
    self.theme = theme.adapted(to: palette.depth)
    entries = Self.noEntries
    guard pairs.count > Self.pairLimit else { return false }
    reset_color_pairs()
    pairs = [:]
    return true
  }

  subscript(cell: Cell) -> Entry {
    mutating get {
      let row = Int(cell.role.rawValue) * Ground.allCases.count + Int(cell.ground.rawValue)
      let place = row * 2 + (cell.isStrong ? 1 : 0)
      if let known = entries[place] { return known }
      let entry = entry(theme.look(cell.role, on: cell.ground, strong: cell.isStrong))
      entries[place] = entry
      return entry
    }
  }

  private mutating func entry(_ look: Look) -> Entry {
    let numbers = palette.numbers(of: look)
    var attributes: attr_t = 0
    if look.attributes.contains(.bold) || numbers.isBright { attributes |= playhead_bold }
    if look.attributes.contains(.dim) { attributes |= playhead_dim }
    if look.attributes.contains(.underline) { attributes |= playhead_underline }
    if look.attributes.contains(.reverse) { attributes |= playhead_reverse }
    return Entry(attributes: attributes, pair: pair(numbers))
  }

  private mutating func pair(_ numbers: Palette.Numbers) -> Int32 {
    // Asking for pairs where colours were never started is a crash inside ncurses.
    guard palette.depth != .none, numbers.foreground >= 0 || numbers.background >= 0 else { return 0 }
    if let known = pairs[numbers] { return known }
    let pair = max(0, alloc_pair(numbers.foreground, numbers.background))
    pairs[numbers] = pair
    return pair
  }
}
