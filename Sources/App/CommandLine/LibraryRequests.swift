import Domain
import Writers

/// `playhead import`: what comes into the library.
struct ImportRequest: Equatable {
  /// Files, folders, or `-`.
  var paths: [String]
  var isJSON = false
}

/// `playhead export`: what of which videos is written, and where.
struct ExportRequest: Equatable {
  /// Ids or files; none is the whole library.
  var targets: [String] = []
  var contents = ExportContents.usual
  var format: OutputFormat
  var from: MediaTime?
  var to: MediaTime?
  /// A file, a folder, or nothing for standard output.
  var output: String?
  var mayReplace = false
  /// Whether corrected segments have their original text.
  var asOriginal = false
}

/// `playhead notes`: a person's own marks.
struct NotesRequest: Equatable {
  enum Form: Equatable { case text, markdown, json, jsonl }

  /// Ids or files; none is all videos.
  var targets: [String] = []
  var form = Form.text
}

/// `playhead sources`: where videos come from.
enum SourcesRequest: Equatable {
  case list(ListOutput)
  case add([String], isJSON: Bool)
  case remove(String)
  /// Folders are read again: one, or all.
  case refresh(String?, isJSON: Bool)
}

/// `playhead library`: the library's own file.
enum LibraryRequest: Equatable {
  case check(isJSON: Bool)
  case repair
  case compact
  case backup(String, mayReplace: Bool)
}

/// `playhead remove`: out of the library, or back.
struct RemoveRequest: Equatable {
  var targets: [String]
  var isUndo = false
}

/// `playhead rename`: a title of one's own.
struct RenameRequest: Equatable {
  var target: String
  /// Nil is the one of the source again.
  var title: String?
}
