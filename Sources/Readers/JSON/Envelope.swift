import JSON
import Text

/// What the service says around what it sends: whether it went well.
struct Envelope {
  private var code: JSONString?
  private var message: JSONString?
  private var error: JSONString?
  /// `AUDIO` or `VIDEO`, `CHAPTER` or `TOPIC`.
  private(set) var type: JSONString?

  /// Reads the value of a key that belongs to an envelope; false where the key is none of its own.
  mutating func read(_ key: JSONString, from reader: inout JSONReader) throws(JSONProblem) -> Bool {
    switch key {
    case "code": code = try reader.nextText() ?? code
    case "msg", "message": message = try reader.nextText() ?? message
    case "error": error = try reader.nextName() ?? error
    case "type", "summary_type": type = try reader.nextText() ?? type
    default: return false
    }
    return true
  }

  /// Why there is nothing, in the service's words; nil where all went well.
  var refusal: String? {
    guard let code else { return error.map { "it is an error message: \(Envelope.line($0))" } }
    switch code {
    case "0000", "0", "200", "SUCCESS": return nil
    default:
      let words = message.map { ": \(Envelope.line($0))" } ?? ""
      return "the service refused with code \(Envelope.line(code))\(words)"
    }
  }

  /// A message on one line, and no longer than one cares to read.
  private static func line(_ text: JSONString) -> String {
    String(SafeText.line(text.text).unicodeScalars.prefix(200))
  }
}
