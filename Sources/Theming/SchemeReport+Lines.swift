import Canvas

extension SchemeReport {
  /// The report as plain text, one line each, at most 80 columns where names allow.
  package func lines() -> [String] {
    [
      "\(scheme.name) (\(scheme.slug)): \(scheme.system.rawValue), \(scheme.variant.rawValue), by \(scheme.author)",
      "",
      "Contrast as drawn; in brackets the scheme's own where that was too little.",
    ] + table() + [""] + moved() + [""] + alike()
  }

  private func table() -> [String] {
    let head = Self.row("", "", Ground.allCases.map { "\($0)" })
    return [head]
      + Role.allCases.map { role in
        Self.row("\(role)", role.colored.slot.digits, pairs.filter { $0.role == role }.map(\.figures))
      }
  }

  private func moved() -> [String] {
    var notes = selectionMove.map { ["  selected row, 02: \($0)"] } ?? []
    for (move, places) in movesByPlace() { notes.append("  \(move) (\(places.joined(separator: ", ")))") }
    return notes.isEmpty ? ["Nothing had to be moved."] : ["Moved so that it can be read:"] + notes
  }

  /// Each move once, in the order of the table: roles of one slot move alike, and so do many grounds.
  private func movesByPlace() -> [(move: String, places: [String])] {
    var found: [(move: String, places: [String])] = []
    for pair in pairs where !pair.moves.isEmpty {
      let move = pair.moves.joined(separator: ", ")
      // A filled cell is the same on every ground.
      let place = pair.role.colored.duty == .fill ? "\(pair.role)" : "\(pair.ground)"
      guard let known = found.firstIndex(where: { $0.move == move }) else {
        found.append((move, [place]))
        continue
      }
      if !found[known].places.contains(place) { found[known].places.append(place) }
    }
    return found
  }

  private func alike() -> [String] {
    guard !merges.isEmpty else { return ["All colours stay apart for colour-blind readers."] }
    return ["Alike for some readers (Lab distance below 20; words and marks help):"]
      + ColorVision.allCases.flatMap { vision in
        let found = merges.filter { $0.vision == vision }.map { "\($0.first)/\($0.second) \(Int($0.distance))" }
        return found.isEmpty ? [] : Self.wrapped(found, after: "  \(vision.rawValue): ")
      }
  }

  private static func row(_ name: String, _ slot: String, _ cells: [String]) -> String {
    let text = padded(name, to: 14) + padded(slot, to: 4) + cells.map { padded($0, to: 15) }.joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func wrapped(_ items: [String], after head: String) -> [String] {
    var lines = [head]
    for (place, item) in items.enumerated() {
      let piece = place == items.count - 1 ? item : item + ", "
      if lines[lines.count - 1].count + piece.count > 80 {
        lines.append(String(repeating: " ", count: head.count))
      }
      lines[lines.count - 1] += piece
    }
    return lines.map { line in line.hasSuffix(", ") ? String(line.dropLast()) : line }
  }
}

extension SchemeReport.Pair {
  fileprivate var figures: String {
    moves.isEmpty ? Self.figure(after) : "\(Self.figure(after)) (\(Self.figure(before)))"
  }

  /// Two decimals, cut rather than rounded: 4.499 is not 4.5.
  private static func figure(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
