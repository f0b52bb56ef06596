import Domain
import Writers

/// `playhead show`: what of a video is printed, and how.
struct ShowRequest: Equatable {
  var target: String
  /// Nil is speech, else scene.
  var selection: Selection?
  var version: String?
  /// Whether corrected segments have their original text.
  var asOriginal = false
  var from: MediaTime?
  var to: MediaTime?
  var format = OutputFormat.text
}

/// `playhead search`: what is looked for, and where.
struct SearchRequest: Equatable {
  var query: String
  /// Files, folders or ids; none is the whole library.
  var targets: [String] = []
  /// Empty is everywhere.
  var layers: Set<Layer> = []
  var isLiteral = false
  var limit: Int?
  var output = ListOutput.text
}

/// `playhead cite`: one segment, in a form to paste.
struct CiteRequest: Equatable {
  var target: String
  var track: Track?
  var form = CitationForm.both
  var template: String?
}

/// How a list is printed.
enum ListOutput: Equatable {
  case text
  case json
  case jsonl
}
