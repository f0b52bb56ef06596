/// A table that is copied as it is from a damaged library.
struct RebuildTable {
  let name: String
  /// What is in it, for whoever loses some of it.
  let what: String
  /// The key first.
  let columns: [String]
  /// Those a person sees, which must be harmless whatever became of them.
  let texts: Set<String>

  static let notes = RebuildTable(
    name: "note",
    what: "notes",
    columns: ["id", "video", "title", "time", "end", "track", "quote", "words", "created", "changed"],
    texts: ["title", "quote", "words"]
  )
  static let corrections = RebuildTable(
    name: "correction",
    what: "corrections",
    columns: ["id", "video", "track", "start", "original", "text", "changed"],
    texts: ["original", "text"]
  )
  static let sources = RebuildTable(
    name: "source",
    what: "sources",
    columns: ["id", "kind", "name", "path", "added", "read"],
    texts: ["name"]
  )
  static let videos = RebuildTable(
    name: "video",
    what: "videos",
    columns: [
      "key", "id", "source", "title", "own_title", "status", "cause", "duration", "created", "tags", "overview",
      "opening", "url", "player", "speech", "scene", "chapters", "topics", "added", "changed", "removed",
    ],
    texts: ["title", "own_title", "cause", "overview", "opening"]
  )
  static let files = RebuildTable(
    name: "file",
    what: "records of files, which will be read again",
    columns: ["id", "path", "video", "hash", "size", "modified", "format", "dropped", "omissions", "player"],
    texts: ["omissions"]
  )
}
