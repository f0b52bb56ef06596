import JSON

/// Reads a JSON text token after token, and once more by passing over it.
enum JSONCheck {
  private static let deepest = 64

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (walked, passed) = (walk(bytes), pass(bytes))
    promise(walked == passed, "reading says \(String(describing: walked)), passing over \(String(describing: passed))")
    if let walked { check(walked, bytes) }
    return true
  }

  /// What is wrong with the text.
  private static func walk(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONProblem? {
    var reader = JSONReader(bytes, maximumDepth: deepest)
    var last = -1
    do {
      while true {
        let token = try reader.next()
        promise(reader.depth <= deepest, "deeper than allowed")
        if case .end = token { return nil }
        promise(reader.offset > last && reader.offset <= bytes.count, "a token that takes nothing, or too much")
        last = reader.offset
        check(token)
      }
    } catch {
      return error
    }
  }

  private static func pass(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONProblem? {
    var reader = JSONReader(bytes, maximumDepth: deepest)
    do {
      try reader.skipValue()
      _ = try reader.next()
      return nil
    } catch {
      return error
    }
  }

  private static func check(_ token: JSONReader.Token) {
    switch token {
    case .key(let string), .string(let string): check(string)
    case .number(let number): check(number)
    case .objectStart, .objectEnd, .arrayStart, .arrayEnd, .bool, .null, .end: break
    }
  }

  /// What is decoded is valid UTF-8, and comes back from what a writer makes of it.
  private static func check(_ string: JSONString) {
    var decoded: [UInt8] = []
    string.append(to: &decoded)
    promise(String(validating: decoded, as: UTF8.self) != nil, "a string that is no UTF-8")
    promise(string.text.utf8.elementsEqual(decoded), "a string that is two texts")
    var writer = JSONWriter()
    decoded.withUnsafeBufferPointer { writer.string($0) }
    writer.bytes.withUnsafeBufferPointer { written in
      var reader = JSONReader(written)
      guard case .string(let again)? = try? reader.next() else { fatalError("what was written is no string") }
      promise(again.text.utf8.elementsEqual(decoded), "a string that changes when it is written")
    }
  }

  private static func check(_ number: JSONNumber) {
    guard let integer = number.integer else { return }
    promise(number.double == Double(integer), "a number that is two numbers")
  }

  private static func check(_ problem: JSONProblem, _ bytes: UnsafeBufferPointer<UInt8>) {
    promise((0...bytes.count).contains(problem.offset), "a problem outside the text")
    promise(problem.line > 0 && problem.column > 0, "a problem at no place")
    promise(!problem.what.isEmpty && !problem.what.hasControls(), "harmful words: \(problem.what)")
  }
}
