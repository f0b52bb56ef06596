import JSON

/// What `library check` prints as JSON: whether all is well, what was found if not, and what the library holds.
package struct LibraryReport: Equatable, Sendable {
  /// In plain words; none where all is well.
  package var findings: [String]
  package var path: String
  /// The size of the file; nil, as everything below, where it could not be told.
  package var bytes: Int64?
  package var videos: Int?
  package var segments: Int?
  package var notes: Int?
  /// Which form the file has.
  package var schema: Int?

  package init(
    findings: [String],
    path: String,
    bytes: Int64? = nil,
    videos: Int? = nil,
    segments: Int? = nil,
    notes: Int? = nil,
    schema: Int? = nil
  ) {
    self.findings = findings
    self.path = path
    self.bytes = bytes
    self.videos = videos
    self.segments = segments
    self.notes = notes
    self.schema = schema
  }

  /// Returns false when the sink asked to stop.
  @discardableResult
  package func write(to sink: Sink) -> Bool {
    var json = JSONWriter()
    json.beginDocument()
    json.key("ok")
    json.boolean(findings.isEmpty)
    json.key("findings")
    json.beginArray()
    for finding in findings { json.string(finding) }
    json.endArray()
    json.member("path", path)
    json.member("bytes", bytes)
    json.member("videos", videos.map { Int64($0) })
    json.member("segments", segments.map { Int64($0) })
    json.member("notes", notes.map { Int64($0) })
    json.member("schema", schema.map { Int64($0) })
    json.endObject()
    json.endLine()
    return Show.pour(&json.bytes, into: sink)
  }
}
