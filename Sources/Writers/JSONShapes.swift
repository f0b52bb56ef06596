import Domain
import JSON

/// The objects that several commands share.
extension JSONWriter {
  mutating func beginDocument() {
    beginObject()
    key("version")
    integer(1)
  }

  mutating func video(_ video: Video) {
    beginObject()
    member("id", video.id.text)
    member("title", video.title)
    member("source", video.source)
    member("status", video.status.rawValue)
    member("cause", video.cause)
    member("duration_ms", video.duration)
    member("created_ms", video.created)
    key("tags")
    beginArray()
    for tag in video.tags { string(tag) }
    endArray()
    member("speech", video.counts.speech.map { Int64($0) })
    member("scene", video.counts.scene.map { Int64($0) })
    member("chapters", video.counts.chapters.map { Int64($0) })
    member("topics", video.counts.topics.map { Int64($0) })
    endObject()
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ name: StaticString, _ number: Int64?) {
    key(name)
    if let number { integer(number) } else { null() }
  }

  mutating func member(_ name: StaticString, _ time: MediaTime?) {
    member(name, time?.milliseconds)
  }
}
