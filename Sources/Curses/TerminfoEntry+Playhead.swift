extension TerminfoEntry {
  /// Where a capability stands among those of its kind, as the form fixes it.
  private enum Place {
    static let canChangeColors = 27
    static let colors = 13
    static let pairs = 14
    static let moveCursor = 10
    static let originalColors = 298
    static let initializeColor = 299
    static let initializePair = 300
    static let repeatCharacter = 121
    static let foreground = 359
    static let background = 360
  }

  /// Whether text can be put anywhere on the terminal.
  var canMoveCursor: Bool {
    guard strings.count > Place.moveCursor, case .bytes(let bytes) = strings[Place.moveCursor] else { return false }
    return !bytes.isEmpty
  }

  /// How many colours the terminal has.
  var colors: Int { numbers.count > Place.colors ? max(0, Int(numbers[Place.colors])) : 0 }

  /// The same terminal without what would touch the user's palette: ncurses resets it at the end, unasked.
  ///
  /// Repeating a character goes too: some terminals that pass for xterm do not know how.
  func withoutPalette() -> TerminfoEntry {
    var tame = self
    if tame.booleans.count > Place.canChangeColors { tame.booleans[Place.canChangeColors] = 0 }
    for place in [Place.originalColors, Place.initializeColor, Place.initializePair, Place.repeatCharacter]
    where place < tame.strings.count {
      tame.strings[place] = .absent
    }
    return tame
  }

  /// The same terminal with 24-bit colours; the first sixteen numbers stay the terminal's own colours.
  func withDirectColors() -> TerminfoEntry {
    var direct = withoutPalette()
    direct.isWide = true
    while direct.numbers.count <= Place.pairs { direct.numbers.append(-1) }
    direct.numbers[Place.colors] = 0x100_0000
    direct.numbers[Place.pairs] = 0x1_0000
    while direct.strings.count <= Place.background { direct.strings.append(.absent) }
    direct.strings[Place.foreground] = .bytes(Self.setter(plain: "3", bright: "9", exact: "38"))
    direct.strings[Place.background] = .bytes(Self.setter(plain: "4", bright: "10", exact: "48"))
    let flag = Named(name: Array("RGB".utf8), value: UInt8(1))
    direct.ownBooleans.removeAll { $0.name == flag.name }
    direct.ownNumbers.removeAll { $0.name == flag.name }
    direct.ownStrings.removeAll { $0.name == flag.name }
    // The names of each kind are in order.
    let place = direct.ownBooleans.firstIndex { flag.name.lexicographicallyPrecedes($0.name) }
    direct.ownBooleans.insert(flag, at: place ?? direct.ownBooleans.endIndex)
    return direct
  }

  private static func setter(plain: String, bright: String, exact: String) -> [UInt8] {
    let channels = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
    let text =
      "\u{1b}[%?%p1%{8}%<%t\(plain)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d%e\(exact);2;\(channels)%;m"
    return Array(text.utf8)
  }
}
