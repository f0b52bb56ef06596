import Domain
import JSON

/// The form in which outlines and lists of names lie in the library.
enum OutlineCoding {
  static func encode(_ outline: Outline) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("overview")
    writer.string(outline.overview)
    writer.key("items")
    writer.beginArray()
    for item in outline.items { encode(item, to: &writer) }
    writer.endArray()
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func encode(_ item: Outline.Item, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("title")
    writer.string(item.title)
    writer.key("text")
    writer.string(item.text)
    if let start = item.start {
      writer.key("start")
      writer.integer(start.milliseconds)
    }
    if let end = item.end {
      writer.key("end")
      writer.integer(end.milliseconds)
    }
    writer.endObject()
  }

  /// Nil where it is damaged.
  static func decode(_ text: String) -> Outline? {
    reading(text) { (reader) throws(JSONProblem) in
      var outline = Outline(items: [])
      guard case .objectStart = try reader.next() else { return nil }
      while let key = try reader.nextKey() {
        switch key {
        case "overview":
          guard case .string(let text) = try reader.next() else { return nil }
          outline.overview = text.text
        case "items":
          guard case .arrayStart = try reader.next() else { return nil }
          while case .objectStart? = try reader.nextElement() { outline.items.append(try item(&reader)) }
        default: try reader.skipValue()
        }
      }
      return outline
    }
  }

  private static func item(_ reader: inout JSONReader) throws(JSONProblem) -> Outline.Item {
    var item = Outline.Item(title: "")
    while let key = try reader.nextKey() {
      switch (key, try reader.next()) {
      case ("title", .string(let text)): item.title = text.text
      case ("text", .string(let text)): item.text = text.text
      case ("start", .number(let number)): item.start = number.integer.map { MediaTime(milliseconds: $0) }
      case ("end", .number(let number)): item.end = number.integer.map { MediaTime(milliseconds: $0) }
      case (_, let token): try reader.skipRest(of: token)
      }
    }
    return item
  }

  static func encode(_ names: [String]) -> String {
    var writer = JSONWriter()
    writer.beginArray()
    for name in names { writer.string(name) }
    writer.endArray()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Nil where it is damaged.
  static func decode(names text: String) -> [String]? {
    // Most are empty.
    if text == "[]" { return [] }
    return reading(text) { (reader) throws(JSONProblem) in
      var names: [String] = []
      guard case .arrayStart = try reader.next() else { return nil }
      while case .string(let name)? = try reader.nextElement() { names.append(name.text) }
      return names
    }
  }

  private static func reading<Value>(
    _ text: String,
    _ body: (inout JSONReader) throws(JSONProblem) -> Value?
  ) -> Value? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = JSONReader(bytes)
      guard let value = try? body(&reader), case .end? = try? reader.next() else { return nil }
      return value
    }
  }
}
