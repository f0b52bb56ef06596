import Canvas
import Input
import Text

/// Instructions for `--script`, one a line: keys in the notation of the config, text to type, sizes, frames to print.
struct Script: Equatable {
  enum Step: Equatable {
    case keys([KeyPress])
    case type(String)
    case paste(String)
    case resize(Size)
    /// Prints the frame; with its roles, or only the text.
    case frame(name: String, isWhole: Bool)
  }

  private(set) var steps: [Step] = []

  struct Problem: Error, Equatable {
    var line: Int
    var message: String
  }

  init(_ text: String) throws(Problem) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.drop { $0 == " " }
      guard let first = words.first, first != "#" else { continue }
      do {
        steps.append(try Script.step(words))
      } catch {
        throw Problem(line: index + 1, message: SafeText.line(error.message))
      }
    }
  }

  private struct Complaint: Error {
    var message: String
  }

  private static func step(_ line: Substring) throws(Complaint) -> Step {
    let parts = line.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first ?? "" {
    case "keys":
      switch KeyNotation.parse(rest) {
      case .success(let keys): return .keys(keys)
      case .failure(let problem): throw Complaint(message: problem.description)
      }
    case "type": return .type(rest)
    case "paste": return .paste(rest)
    case "resize":
      guard let size = Size(notation: rest) else { throw Complaint(message: "a size is written like 80x24") }
      return .resize(size)
    case "frame": return .frame(name: SafeText.line(rest), isWhole: true)
    case "text": return .frame(name: "", isWhole: false)
    default: throw Complaint(message: "a line begins with keys, type, paste, resize, frame, text or #")
    }
  }
}

extension Size {
  /// Reads `80x24`.
  init?(notation: String) {
    let parts = notation.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1] else { return nil }
    guard (0...1000).contains(columns), (0...1000).contains(rows) else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
