/// Makes a scheme from the keys of a file, in the current format or the old flat one; keys it does not know are ignored.
package struct SchemeBuilder: Sendable {
  private struct Entry {
    var value: String
    var line: Int?
  }

  private let fallbackName: String
  private var facts: [String: Entry] = [:]
  private var nested: [Slot: Entry] = [:]
  private var flat: [Slot: Entry] = [:]

  /// A builder for a file whose base name stands in for a missing name.
  package init(fallbackName: String) {
    self.fallbackName = fallbackName
  }

  /// Takes one key of the file: `name`, `palette.base0A`, or a `base0A` at top level.
  package mutating func add(key: String, value: String, line: Int?) {
    let entry = Entry(value: value, line: line)
    let path = key.split(separator: ".", omittingEmptySubsequences: false)
    if path.count == 2, path[0] == "palette", let slot = Slot(key: path[1]) {
      nested[slot] = entry
    } else if path.count == 1, let slot = Slot(key: key) {
      flat[slot] = entry
    } else {
      facts[key] = entry
    }
  }

  /// The scheme, or everything that is wrong with it.
  package func build() -> Result<Scheme, SchemeFailure> {
    let slots = flat.merging(nested) { _, current in current }
    guard !slots.isEmpty else { return .failure(SchemeFailure(problems: [nothingFound])) }
    let system = system(of: slots)
    let wanted = Slot.allCases.prefix(system.count)
    var problems: [SchemeProblem] = []
    var palette: [RGB] = []
    for slot in wanted {
      guard let entry = slots[slot] else { continue }
      if let color = RGB(hex: Plain.text(entry.value)) {
        palette.append(color)
      } else {
        problems.append(wrongColor(slot, entry))
      }
    }
    if let missing = missing(wanted.filter { slots[$0] == nil }, in: system) { problems.append(missing) }
    guard problems.isEmpty, let scheme = scheme(system: system, palette: palette) else {
      return .failure(SchemeFailure(problems: problems))
    }
    return .success(scheme)
  }

  private func scheme(system: Scheme.System, palette: [RGB]) -> Scheme? {
    let name = [text("name"), text("scheme"), Plain.text(fallbackName)].first { !$0.isEmpty } ?? "unnamed"
    let slug = [text("slug"), name, Plain.text(fallbackName)].map(Slug.make).first { !$0.isEmpty }
    return Scheme(
      name: name,
      slug: slug ?? "unnamed",
      author: text("author").isEmpty ? "unknown" : text("author"),
      system: system,
      variant: Scheme.Variant(rawValue: text("variant").lowercased()),
      palette: palette
    )
  }

  /// What the file says it is; else, or when it names a system of another kind, what its slots make it.
  private func system(of slots: [Slot: Entry]) -> Scheme.System {
    if let said = Scheme.System(rawValue: text("system").lowercased()) { return said }
    return Slot.allCases.suffix(8).allSatisfy { slots[$0] != nil } ? .base24 : .base16
  }

  private func text(_ key: String) -> String {
    Plain.text(facts[key]?.value ?? "")
  }

  private var nothingFound: SchemeProblem {
    let said = text("system")
    if !said.isEmpty, Scheme.System(rawValue: said.lowercased()) == nil {
      let message = "system \(Plain.quote(said)) is not known; expected base16 or base24"
      return SchemeProblem(line: facts["system"]?.line, message: message)
    }
    let line = facts["palette"]?.line ?? facts.values.compactMap(\.line).min() ?? 1
    return SchemeProblem(line: line, message: "no colours found; expected a palette with base00 to base0F")
  }

  private func wrongColor(_ slot: Slot, _ entry: Entry) -> SchemeProblem {
    let said = Plain.text(entry.value)
    let message =
      said.isEmpty
      ? "\(slot.name) is empty; expected six hex digits, and quotes around them if a # comes first"
      : "\(slot.name) is \(Plain.quote(entry.value)); expected six hex digits such as \"1a2b3c\""
    return SchemeProblem(line: entry.line, message: message)
  }

  private func missing(_ slots: [Slot], in system: Scheme.System) -> SchemeProblem? {
    guard !slots.isEmpty else { return nil }
    let names = slots.map(\.name).joined(separator: ", ")
    let verb = slots.count == 1 ? "is" : "are"
    let expected = "a \(system.rawValue) scheme has \(system.count) colours"
    // Where the colours begin: that is where the missing ones are to be put.
    let line = (nested.isEmpty ? flat : nested).values.compactMap(\.line).min()
    return SchemeProblem(line: line, message: "\(names) \(verb) missing; \(expected)")
  }
}
