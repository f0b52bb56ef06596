/// Reads a YAML file into a tree, as a stranger's file is read: small, shallow, and without the parts of the language
/// that make short files large.
package enum YAMLReader {
  package static let deepestLevel = 32
  package static let mostBytes = 1 << 20
  package static let mostNodes = 20_000

  /// The one document in these bytes.
  ///
  /// A library name is given only to find out what happens when it is missing.
  package static func read(_ bytes: [UInt8], soname: String? = nil) throws(YAMLProblem) -> YAMLDocument {
    guard bytes.count <= mostBytes else {
      throw YAMLProblem(line: nil, message: "it is larger than \(mostBytes >> 20) MiB")
    }
    var builder = YAMLTreeBuilder(events: try YAMLEvents(bytes, soname: soname))
    return try builder.document()
  }
}

/// Puts the events of one text together.
private struct YAMLTreeBuilder {
  private static let mostRepeatedKeys = 20

  let events: YAMLEvents
  private var nodeCount = 0
  private var repeatedKeys: [YAMLProblem] = []

  init(events: YAMLEvents) {
    self.events = events
  }

  mutating func document() throws(YAMLProblem) -> YAMLDocument {
    var root: YAMLNode?
    while true {
      let step = try events.next()
      switch step.event {
      case .streamEnd:
        return YAMLDocument(root: root, repeatedKeys: repeatedKeys)
      case .documentStart where root != nil:
        throw YAMLProblem(line: step.line, message: "a second document begins here; a file holds only one")
      case .streamStart, .documentStart, .documentEnd:
        continue
      default:
        root = try node(step, depth: 1)
      }
    }
  }

  private mutating func node(_ step: YAMLEvents.Step, depth: Int) throws(YAMLProblem) -> YAMLNode {
    try refuse(step, depth: depth)
    switch step.event {
    case .scalar(let text, let isPlain):
      return YAMLNode(.scalar(text, isPlain: isPlain), line: step.line, column: step.column)
    case .sequenceStart:
      return YAMLNode(.sequence(try elements(depth: depth)), line: step.line, column: step.column)
    case .mappingStart:
      return YAMLNode(.mapping(try entries(depth: depth)), line: step.line, column: step.column)
    default:
      throw YAMLProblem(line: step.line, message: "a value is missing here")
    }
  }

  private mutating func elements(depth: Int) throws(YAMLProblem) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    while true {
      let step = try events.next()
      if step.event == .sequenceEnd { return elements }
      elements.append(try node(step, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(YAMLProblem) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var firstLines: [String: Int] = [:]
    while true {
      let step = try events.next()
      if step.event == .mappingEnd { return entries }
      let key = try key(step, depth: depth + 1)
      if let first = firstLines[key] {
        report(key, line: step.line, first: first)
      } else {
        firstLines[key] = step.line
      }
      let value = try node(try events.next(), depth: depth + 1)
      entries.append(YAMLEntry(key: key, line: step.line, column: step.column, value: value))
    }
  }

  private mutating func key(_ step: YAMLEvents.Step, depth: Int) throws(YAMLProblem) -> String {
    try refuse(step, depth: depth)
    guard case .scalar(let text, let isPlain) = step.event else {
      throw YAMLProblem(line: step.line, message: "a key must be text, not a list or a mapping")
    }
    guard !(isPlain && text == "<<") else {
      throw YAMLProblem(line: step.line, message: "merge keys (<<) are not supported; write the keys out")
    }
    return text
  }

  private mutating func report(_ key: String, line: Int, first: Int) {
    guard repeatedKeys.count < Self.mostRepeatedKeys else { return }
    let message = "\(Excerpt.quote(key)) is already in line \(first); the last one counts"
    repeatedKeys.append(YAMLProblem(line: line, message: message))
  }

  private mutating func refuse(_ step: YAMLEvents.Step, depth: Int) throws(YAMLProblem) {
    nodeCount += 1
    guard nodeCount <= YAMLReader.mostNodes else {
      throw YAMLProblem(line: step.line, message: "it holds more than \(YAMLReader.mostNodes) values")
    }
    guard depth <= YAMLReader.deepestLevel else {
      throw YAMLProblem(line: step.line, message: "it is nested more than \(YAMLReader.deepestLevel) levels deep")
    }
    guard !step.hasAnchor else {
      throw YAMLProblem(line: step.line, message: "anchors (&) and aliases (*) are not supported; write the value out")
    }
    guard !step.hasTag else {
      throw YAMLProblem(line: step.line, message: "tags (!) are not supported; leave the tag away")
    }
  }
}
