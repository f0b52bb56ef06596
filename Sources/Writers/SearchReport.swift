package import Domain
import JSON

/// One place where a query was found.
package struct SearchHit: Equatable, Sendable {
  package var id: VideoID
  package var title: String
  /// Where in the video it is; told as its track.
  package var layer: Layer
  package var index: Int
  /// Nil for what has no time.
  package var start: MediaTime?
  package var end: MediaTime?
  package var text: String
  /// What was found, in Unicode scalars of the text.
  package var ranges: [Range<Int>]

  package init(
    id: VideoID,
    title: String,
    layer: Layer,
    index: Int,
    start: MediaTime?,
    end: MediaTime?,
    text: String,
    ranges: [Range<Int>]
  ) {
    self.id = id
    self.title = title
    self.layer = layer
    self.index = index
    self.start = start
    self.end = end
    self.text = text
    self.ranges = ranges
  }
}

/// What `search` prints as JSON: fed with hits, one object with all of them or one hit a line.
package struct SearchReport {
  private var report: ListReport

  /// `total` counts all hits, also those that are not printed.
  package init(query: String, total: Int, isLines: Bool = false) {
    report = ListReport("hits", isLines: isLines) { json in
      json.member("query", query)
      json.member("total", Int64(total))
    }
  }

  /// Returns false when the sink asked to stop.
  package mutating func add(_ hit: SearchHit, to sink: Sink) -> Bool {
    report.add(to: sink) { json in
      json.beginObject()
      json.member("id", hit.id.text)
      json.member("title", hit.title)
      json.member("track", hit.layer.rawValue)
      json.member("index", Int64(hit.index))
      json.member("start_ms", hit.start)
      json.member("end_ms", hit.end)
      json.member("text", hit.text)
      json.key("ranges")
      json.beginArray()
      for range in hit.ranges {
        json.beginArray()
        json.integer(Int64(range.lowerBound))
        json.integer(Int64(range.upperBound))
        json.endArray()
      }
      json.endArray()
      json.endObject()
    }
  }

  /// Ends the report; videos whose titles answer stand beside the hits, which are moments.
  @discardableResult
  package mutating func finish(titles: [SearchHit] = [], to sink: Sink) -> Bool {
    report.finish(to: sink) { json in
      json.key("titles")
      json.beginArray()
      for title in titles {
        json.beginObject()
        json.member("id", title.id.text)
        json.member("title", title.title)
        json.endObject()
      }
      json.endArray()
    }
  }
}
