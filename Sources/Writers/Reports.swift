package import Domain
import JSON

/// What `list` and `doctor` print as JSON.
package enum Reports {
  /// One thing that was looked at.
  package struct Check: Equatable, Sendable {
    package var name: String
    /// Nil where it could not be told.
    package var isFine: Bool?
    package var detail: String?
    package var hint: String?

    package init(name: String, isFine: Bool?, detail: String? = nil, hint: String? = nil) {
      self.name = name
      self.isFine = isFine
      self.detail = detail
      self.hint = hint
    }
  }

  /// The videos in one object, or one a line.
  @discardableResult
  package static func list(_ videos: [Video], isLines: Bool = false, to sink: Sink) -> Bool {
    var report = ListReport("videos", isLines: isLines)
    for video in videos {
      guard report.add(to: sink, { $0.video(video) }) else { return false }
    }
    return report.finish(to: sink)
  }

  @discardableResult
  package static func doctor(_ checks: [Check], to sink: Sink) -> Bool {
    var report = ListReport("checks", isLines: false)
    for check in checks {
      let goesOn = report.add(to: sink) { json in
        json.beginObject()
        json.member("name", check.name)
        json.key("ok")
        if let isFine = check.isFine { json.boolean(isFine) } else { json.null() }
        json.member("detail", check.detail)
        json.member("hint", check.hint)
        json.endObject()
      }
      guard goesOn else { return false }
    }
    return report.finish(to: sink)
  }
}

/// One list of things in one object, or one thing a line and no object around them.
struct ListReport {
  private var json = JSONWriter()
  private let isLines: Bool
  private var isEmpty = true

  private static let chunk = 1 << 16

  init(_ name: StaticString, isLines: Bool, head: (inout JSONWriter) -> Void = { _ in }) {
    self.isLines = isLines
    guard !isLines else { return }
    json.beginDocument()
    head(&json)
    json.key(name)
    json.beginArray()
  }

  mutating func add(to sink: Sink, _ write: (inout JSONWriter) -> Void) -> Bool {
    isEmpty = false
    if !isLines { json.beginLine() }
    write(&json)
    if isLines { json.endLine() }
    return json.bytes.count < ListReport.chunk || Show.pour(&json.bytes, into: sink)
  }

  mutating func finish(to sink: Sink, tail: (inout JSONWriter) -> Void = { _ in }) -> Bool {
    if !isLines {
      if !isEmpty { json.endLine() }
      json.endArray()
      tail(&json)
      json.endObject()
      json.endLine()
    }
    return Show.pour(&json.bytes, into: sink)
  }
}
