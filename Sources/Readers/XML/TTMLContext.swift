/// What holds inside an element of a TTML document: its times, counted from the start, and what it hands down.
struct TTMLContext {
  /// What an element means for the transcript.
  enum Role {
    case container, paragraph, segment, content
  }

  var role = Role.container
  var begin: Int64 = 0
  /// As long as it, or the first of those around it that says so, lasts.
  var end: Int64?
  /// Whether it or something around it has a time.
  var isTimed = false
  /// Whether it has a time of its own.
  var hasOwnTime = false
  /// Whether a time of its own could not be read.
  var hasBadTime = false
  var preservesSpace = false
  var speaker: String?
  /// Whether what it holds is shown one after the other, not together.
  var isSequence = false
  /// When the next element of a sequence begins.
  var next: Int64 = 0
  /// When the last of what it holds is over.
  var last: Int64 = 0

  /// When the element itself is over, for the one that follows it in a sequence.
  private var ownEnd: Int64?

  /// The context of the document.
  init() {}

  /// The context of an element that has just started inside another.
  init(_ xml: XMLReader, inside parent: TTMLContext, clock: TTMLClock, countsFromStart: Bool) {
    let reference = countsFromStart ? 0 : parent.isSequence ? parent.next : parent.begin
    let times = (xml.attribute("begin"), xml.attribute("end"), xml.attribute("dur"))
    let offset = times.0.flatMap { clock.microseconds(xml.slice($0)) }
    let stop = times.1.flatMap { clock.microseconds(xml.slice($0)) }
    let length = times.2.flatMap { clock.microseconds(xml.slice($0)) }
    begin = offset.map { XMLMicroseconds.sum(reference, $0) } ?? (countsFromStart ? parent.begin : reference)
    hasOwnTime = offset != nil || stop != nil || length != nil
    hasBadTime = times.0 != nil && offset == nil
    isTimed = hasOwnTime || parent.isTimed
    let start = begin
    ownEnd = TTMLContext.earlier(
      stop.map { XMLMicroseconds.sum(reference, $0) },
      length.map { XMLMicroseconds.sum(start, $0) }
    )
    end = TTMLContext.cut(ownEnd, to: parent.end, from: start)
    isSequence = xml.attribute("timeContainer").map { xml.slice($0).elementsEqual("seq".utf8) } ?? false
    let space = xml.attribute("space")
    preservesSpace = space.map { xml.slice($0).elementsEqual("preserve".utf8) } ?? parent.preservesSpace
    speaker = parent.speaker
    (next, last) = (begin, begin)
  }

  /// Something inside is over.
  mutating func follow(_ inner: TTMLContext) {
    let over = inner.ownEnd ?? inner.last
    next = over
    last = max(last, over)
  }

  private static func earlier(_ one: Int64?, _ other: Int64?) -> Int64? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// Nothing lasts longer than what it stands in; what would be over before it begins is believed rather than lost.
  private static func cut(_ own: Int64?, to outer: Int64?, from begin: Int64) -> Int64? {
    guard let outer, outer > begin else { return own }
    return earlier(own, outer)
  }
}
