/// Reads one JSON text, RFC 8259 to the letter, token after token, without a copy and without an allocation for each.
///
/// Inside strings, bytes that are no UTF-8 are let through and are U+FFFD when decoded; so are lone surrogates.
/// A byte order mark at the beginning is passed over.
package struct JSONReader {
  /// What the reader comes upon; strings and numbers point into the text.
  package enum Token {
    case objectStart, objectEnd
    case arrayStart, arrayEnd
    case key(JSONString)
    case string(JSONString)
    case number(JSONNumber)
    case bool(Bool)
    case null
    /// The text is over, and was right throughout.
    case end
  }

  /// What may come next.
  private enum Expectation {
    case value
    case firstKey, firstElement
    /// A comma, or the end of what is open.
    case separator
    case end
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// How far the text is read, in bytes.
  package internal(set) var offset: Int
  /// Where the text begins, for problems: counted from there, those of a million lines cost one pass over them.
  private(set) var beginning = JSONPlace()
  /// How many objects and arrays are open.
  package private(set) var depth = 0

  private let maximumDepth: Int
  private var expectation = Expectation.value
  private var isInObject = false
  /// What the open one lies in: whether each of those is an object.
  private var outer: [Bool] = []

  package init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int = 512) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next token; `end` again and again once there is nothing more.
  package mutating func next() throws(JSONProblem) -> Token {
    skipBlanks()
    switch expectation {
    case .value: return try value("a value")
    case .firstKey: return try take(0x7D) ? close(.objectEnd) : key("a key or “}”")
    case .firstElement: return try take(0x5D) ? close(.arrayEnd) : value("a value or “]”")
    case .separator: return try isInObject ? nextInObject() : nextInArray()
    case .end:
      guard offset == bytes.count else { throw problem(expected: "nothing more") }
      return .end
    }
  }

  private mutating func nextInObject() throws(JSONProblem) -> Token {
    if take(0x2C) {
      skipBlanks()
      return try key("a key")
    }
    guard take(0x7D) else { throw problem(expected: "“,” or “}”") }
    return close(.objectEnd)
  }

  private mutating func nextInArray() throws(JSONProblem) -> Token {
    if take(0x2C) {
      skipBlanks()
      return try value("a value")
    }
    guard take(0x5D) else { throw problem(expected: "“,” or “]”") }
    return close(.arrayEnd)
  }

  private mutating func key(_ expected: String) throws(JSONProblem) -> Token {
    guard take(0x22) else { throw problem(expected: expected) }
    let key = try string()
    skipBlanks()
    guard take(0x3A) else { throw problem(expected: "“:”") }
    expectation = .value
    return .key(key)
  }

  private mutating func value(_ expected: String) throws(JSONProblem) -> Token {
    guard offset < bytes.count else { throw problem(expected: expected) }
    let token: Token
    switch bytes[offset] {
    case 0x22:
      offset += 1
      token = .string(try string())
    case 0x7B: return try open(.objectStart, isObject: true)
    case 0x5B: return try open(.arrayStart, isObject: false)
    case 0x2D, 0x30...0x39: token = .number(try number())
    case UInt8(ascii: "t"): token = try literal("true", .bool(true))
    case UInt8(ascii: "f"): token = try literal("false", .bool(false))
    case UInt8(ascii: "n"): token = try literal("null", .null)
    default: throw problem(expected: expected)
    }
    expectation = depth == 0 ? .end : .separator
    return token
  }

  private mutating func open(_ token: Token, isObject: Bool) throws(JSONProblem) -> Token {
    guard depth < maximumDepth else {
      throw problem("objects and arrays lie more than \(maximumDepth) deep in one another")
    }
    offset += 1
    depth += 1
    outer.append(isInObject)
    isInObject = isObject
    expectation = isObject ? .firstKey : .firstElement
    return token
  }

  private mutating func close(_ token: Token) -> Token {
    depth -= 1
    isInObject = outer.removeLast()
    expectation = depth == 0 ? .end : .separator
    return token
  }
}

extension JSONReader {
  /// The next key of the object that is open; nil where the object ends.
  package mutating func nextKey() throws(JSONProblem) -> JSONString? {
    guard case .key(let key) = try next() else { return nil }
    return key
  }

  /// The first token of the next value in the array that is open; nil where the array ends.
  package mutating func nextElement() throws(JSONProblem) -> Token? {
    let token = try next()
    if case .arrayEnd = token { return nil }
    return token
  }

  /// Passes over the value that comes next; it is looked at as strictly as one that is read.
  package mutating func skipValue() throws(JSONProblem) {
    try skipRest(of: next())
  }

  /// Passes over what is left of a value whose first token has been read.
  package mutating func skipRest(of token: Token) throws(JSONProblem) {
    switch token {
    case .objectStart, .arrayStart:
      let outside = depth - 1
      while depth > outside { _ = try next() }
    default: break
    }
  }

  /// Expects another text from an offset on, as JSON lines need it, whatever became of the one before; false where
  /// nothing but blanks is left.
  package mutating func beginText(at offset: Int) -> Bool {
    self.offset = offset
    beginning.move(to: offset, in: bytes)
    depth = 0
    isInObject = false
    outer.removeAll(keepingCapacity: true)
    expectation = .value
    skipBlanks()
    return self.offset < bytes.count
  }
}
