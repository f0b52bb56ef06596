package import Domain
import JSON

/// What `import` prints as JSON: what came in, what was passed over, and what failed.
extension ImportReport {
  /// Returns false when the sink asked to stop.
  @discardableResult
  package func writeJSON(to sink: Sink) -> Bool {
    var json = JSONWriter()
    json.beginDocument()
    let goesOn =
      ImportReport.write("imported", imported, to: &json, sink) { $1.imported($0) }
      && ImportReport.write("skipped", skipped, to: &json, sink) { $1.leftOut($0) }
      && ImportReport.write("failed", failed, to: &json, sink) { $1.leftOut($0) }
    guard goesOn else { return false }
    json.endObject()
    json.endLine()
    return Show.pour(&json.bytes, into: sink)
  }

  /// How much is collected before it is handed on.
  private static let chunk = 1 << 16

  private static func write<Item>(
    _ name: StaticString,
    _ items: [Item],
    to json: inout JSONWriter,
    _ sink: Sink,
    _ write: (Item, inout JSONWriter) -> Void
  ) -> Bool {
    json.key(name)
    json.beginArray()
    for item in items {
      json.beginLine()
      write(item, &json)
      guard json.bytes.count < chunk || Show.pour(&json.bytes, into: sink) else { return false }
    }
    if !items.isEmpty { json.endLine() }
    json.endArray()
    return true
  }
}

extension JSONWriter {
  fileprivate mutating func imported(_ file: ImportReport.Imported) {
    beginObject()
    member("id", file.id.text)
    member("path", file.path)
    member("format", file.format)
    member("segments", Int64(file.segments))
    member("dropped", Int64(file.dropped))
    endObject()
  }

  fileprivate mutating func leftOut(_ file: ImportReport.LeftOut) {
    beginObject()
    member("path", file.path)
    member("why", file.why)
    endObject()
  }
}
