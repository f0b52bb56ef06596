/// How keys are written: in the configuration, in help, in messages.
///
/// `j`, `G`, `Ctrl-d`, `Alt-x`, `Shift-Tab`, `PgDn`, `F1`; several in a row are separated by blanks: `g g`, `, s`.
package enum KeyNotation {
  /// Reads one key or a sequence of keys.
  package static func parse(_ text: String) -> Result<[KeyPress], KeyNotationProblem> {
    // By scalars: a mark after a hyphen or a blank would make one Character of both.
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\t" }
    guard !words.isEmpty else { return .failure(.empty) }
    var presses: [KeyPress] = []
    for word in words {
      switch parsePress(String(word)) {
      case .success(let press): presses.append(press)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(presses)
  }

  /// Writes keys so that `parse` reads the same ones.
  package static func print(_ presses: [KeyPress]) -> String {
    presses.map(print(press:)).joined(separator: " ")
  }
}

// MARK: Reading
extension KeyNotation {
  private static func parsePress(_ word: String) -> Result<KeyPress, KeyNotationProblem> {
    var modifiers: KeyPress.Modifiers = []
    var rest = word.unicodeScalars[...]
    // A hyphen at the very end is the key, not a separator.
    while let hyphen = rest.firstIndex(of: "-"), hyphen != rest.startIndex, rest.index(after: hyphen) != rest.endIndex {
      guard let modifier = modifier(named: String(rest[..<hyphen])) else { return .failure(.unknownModifier(word)) }
      modifiers.insert(modifier)
      rest = rest[rest.index(after: hyphen)...]
    }
    if rest.count == 1, let scalar = rest.first { return character(scalar, modifiers, in: word) }
    if rest.last == "-", modifier(named: String(rest.dropLast())) != nil { return .failure(.noKey(word)) }
    let name = String(rest)
    guard let key = key(named: name) else { return .failure(.unknownKey(word, nearest: nearestName(to: name))) }
    return .success(canonical(key, modifiers))
  }

  private static func modifier(named name: String) -> KeyPress.Modifiers? {
    switch name.lowercased() {
    case "ctrl", "control", "c": .control
    case "alt", "meta", "a", "m": .alt
    case "shift", "s": .shift
    default: nil
    }
  }

  private static func canonical(_ key: Key, _ modifiers: KeyPress.Modifiers) -> KeyPress {
    let isShiftedTab = key == .tab && modifiers.contains(.shift)
    if isShiftedTab || key == .backTab { return KeyPress(.backTab, modifiers.subtracting(.shift)) }
    if case .character = key { return KeyPress(key, modifiers.subtracting(.shift)) }
    return KeyPress(key, modifiers)
  }

  private static func character(
    _ scalar: Unicode.Scalar,
    _ modifiers: KeyPress.Modifiers,
    in word: String
  ) -> Result<KeyPress, KeyNotationProblem> {
    guard scalar.properties.generalCategory != .control else { return .failure(.controlCharacter) }
    var scalar = scalar
    if modifiers.contains(.shift) {
      let isCapital = scalar.small != nil
      guard isCapital || scalar.capital != nil else { return .failure(.shiftedSign(word)) }
      scalar = scalar.capital ?? scalar
    } else if modifiers.contains(.control), let small = scalar.small {
      // Terminals send the same for both, and people write "Ctrl-D".
      scalar = small
    }
    let press = KeyPress(.character(scalar), modifiers.subtracting(.shift))
    if let twin = twin(of: press) { return .failure(.sameKey(word, as: twin)) }
    return .success(press)
  }

  /// The name of the key that a terminal sends instead of this one.
  private static func twin(of press: KeyPress) -> String? {
    guard press.modifiers.contains(.control), case .character(let scalar) = press.key else { return nil }
    switch scalar {
    case "i": return "Tab"
    case "j", "m": return "Enter"
    case "h": return "Backspace"
    case "[": return "Esc"
    default: return nil
    }
  }
}

// MARK: Writing
extension KeyNotation {
  private static func print(press: KeyPress) -> String {
    var modifiers = press.modifiers
    var name: String
    switch press.key {
    case .character(let scalar):
      name = scalar == " " ? "Space" : String(Character(scalar))
      if modifiers.contains(.control), let small = scalar.small {
        name = String(Character(small))
        modifiers.insert(.shift)
      }
    case .backTab:
      name = "Tab"
      modifiers.insert(.shift)
    case .function(let number):
      name = "F\(number)"
    default:
      name = names.first { $0.key == press.key }?.name ?? ""
    }
    if modifiers.contains(.shift) { name = "Shift-" + name }
    if modifiers.contains(.alt) { name = "Alt-" + name }
    if modifiers.contains(.control) { name = "Ctrl-" + name }
    return name
  }
}

// MARK: Names
extension KeyNotation {
  /// The first name of a key is the one that is written.
  private static let names: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Return", .enter), ("Escape", .escape), ("Del", .delete), ("Ins", .insert), ("BackTab", .backTab),
    ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  private static func key(named name: String) -> Key? {
    let folded = name.lowercased()
    if let known = names.first(where: { $0.name.lowercased() == folded }) { return known.key }
    guard folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...35).contains(number) else { return nil }
    // "F01" and "F+1" are no names.
    return "f\(number)" == folded ? .function(number) : nil
  }

  /// The name one probably meant.
  private static func nearestName(to word: String) -> String? {
    let folded = Array(word.prefix(16).lowercased())
    let distances = names.map { (name: $0.name, distance: editDistance(folded, Array($0.name.lowercased()))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= 2 && best.distance < folded.count ? best.name : nil
  }

  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substituted = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
