import Domain
import JSON

extension Citation {
  /// The moment as one line of JSON; of a range all its segments.
  var json: String {
    var json = JSONWriter()
    json.beginDocument()
    if isRange { writeRange(to: &json) } else { writeMoment(to: &json) }
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func writeMoment(to json: inout JSONWriter) {
    let segment = segments.first
    json.member("id", video.id.text)
    json.member("title", video.title)
    json.member("track", segment?.track?.rawValue)
    json.member("time_ms", time)
    json.member("time", time.exact)
    json.member("text", segment?.text)
    json.member("speaker", segment?.speaker)
    json.member("link", link)
    json.member("url", url)
  }

  private func writeRange(to json: inout JSONWriter) {
    let tracks = Set(segments.map(\.track))
    let isBoth = tracks.count > 1
    json.key("video")
    json.video(video)
    json.member("track", isBoth ? Selection.both.name : tracks.first.flatMap { $0?.rawValue })
    json.key("segments")
    json.beginArray()
    for segment in segments {
      json.beginObject()
      if isBoth { json.member("track", segment.track?.rawValue) }
      json.member("index", Int64(segment.index))
      json.member("start_ms", segment.start)
      json.member("end_ms", segment.end)
      json.member("speaker", segment.speaker)
      json.member("text", segment.text)
      json.endObject()
    }
    json.endArray()
  }
}
