package import Domain
import JSON

extension Reports {
  /// What `sources` prints as JSON: the sources in one object, or one a line.
  @discardableResult
  package static func sources(_ sources: [Source], isLines: Bool = false, to sink: Sink) -> Bool {
    var report = ListReport("sources", isLines: isLines)
    for source in sources {
      let goesOn = report.add(to: sink) { json in
        json.beginObject()
        json.member("id", source.id)
        json.member("kind", source.kind.rawValue)
        json.member("name", source.name)
        json.member("path", source.path)
        json.member("videos", Int64(source.videos))
        json.member("added_ms", source.added)
        json.member("read_ms", source.read)
        json.endObject()
      }
      guard goesOn else { return false }
    }
    return report.finish(to: sink)
  }
}
