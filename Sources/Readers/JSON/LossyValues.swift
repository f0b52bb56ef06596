import JSON

/// A start and an end, where they are given together.
struct LossySpan {
  var start: Int64?
  var end: Int64?
}

/// Values as forgiving readers take them.
extension JSONReader {
  /// The next value as text: a string, or a number as it is written; nil for everything else.
  mutating func nextText() throws(JSONProblem) -> JSONString? {
    try text(of: next())
  }

  mutating func nextTime(_ unit: LossyTime.Unit) throws(JSONProblem) -> Int64? {
    try time(of: next(), unit)
  }

  /// The next value as a name: nothing, `""` and `"null"` are none.
  mutating func nextName() throws(JSONProblem) -> JSONString? {
    guard let name = try nextText(), !name.isEmpty, !(name == "null") else { return nil }
    return name
  }

  /// `{"from": 0, "to": 1}`, `[0, 1]`, or a start alone.
  mutating func nextSpan(_ unit: LossyTime.Unit) throws(JSONProblem) -> LossySpan {
    var span = LossySpan()
    switch try next() {
    case .objectStart:
      while let key = try nextKey() {
        switch key {
        case "from", "start": span.start = try nextTime(unit)
        case "to", "end": span.end = try nextTime(unit)
        default: try skipValue()
        }
      }
    case .arrayStart:
      var count = 0
      while let token = try nextElement() {
        let time = try time(of: token, unit)
        if count == 0 { span.start = time }
        if count == 1 { span.end = time }
        count += 1
      }
    case let token: span.start = try time(of: token, unit)
    }
    return span
  }

  private mutating func time(of token: Token, _ unit: LossyTime.Unit) throws(JSONProblem) -> Int64? {
    try text(of: token).flatMap { LossyTime.read($0, unit) }
  }

  /// Steps into the array that comes next; false, and past it, where it is anything else.
  mutating func enterArray() throws(JSONProblem) -> Bool {
    let token = try next()
    if case .arrayStart = token { return true }
    try skipRest(of: token)
    return false
  }

  /// Steps into the next object of the array that is open, past whatever else lies there; false where the array ends.
  mutating func enterNextObject() throws(JSONProblem) -> Bool {
    while let token = try nextElement() {
      if case .objectStart = token { return true }
      try skipRest(of: token)
    }
    return false
  }

  /// A value whose first token has been read, as text.
  mutating func text(of token: Token) throws(JSONProblem) -> JSONString? {
    switch token {
    case .string(let text): return text
    case .number(let number): return JSONString(number)
    default:
      try skipRest(of: token)
      return nil
    }
  }
}
