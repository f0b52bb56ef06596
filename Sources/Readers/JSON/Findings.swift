import Domain
import JSON
import Text

/// What has been found of a transcript so far.
struct Findings {
  var marks: Marks = []
  var envelope = Envelope()
  var drops = Drops()
  var outlines = OutlineFindings()
  var words = WordSegments()
  /// Whether there was a list of segments, be it an empty one.
  var hasList = false
  /// Whether data was there that held nothing, null, `{}` or `[]`, or a task that may not be done.
  var hasNothing = false
  /// The track of all segments that do not name one themselves.
  var track: Track?
  var video: JSONString?
  var title: JSONString?
  var language: JSONString?
  var duration: Int64?

  private var speech = Transcript.Builder()
  private var scene = Transcript.Builder()
  /// Whether some of what is kept as speech might turn out to be scene.
  private var isUnsure = false
  private var voice = Voice()
  private var decoded: [UInt8] = []

  var isEmpty: Bool {
    speech.count + scene.count + words.builder.count == 0 && outlines.isEmpty && !isMereOutline
  }

  /// An overview without items is an outline, where it is not just any word of any JSON; so is an empty one of ours.
  private var isMereOutline: Bool {
    if outlines.kind != nil { return true }
    guard (outlines.overview ?? outlines.topicsOverview) != nil else { return false }
    return marks.contains(.service) || hasList || outlines.hasList
  }

  /// Keeps a segment; false where it says nothing about when it is.
  mutating func add(_ fields: borrowing SegmentFields, _ known: Track?) -> Bool {
    guard let start = fields.start else { return false }
    let track = fields.track ?? known ?? (fields.isScene ? .scene : nil)
    if track == nil { isUnsure = true }
    decode(fields)
    let segment = (
      start: MediaTime(milliseconds: start), end: fields.end.map { MediaTime(milliseconds: $0) },
      speaker: voice.name(fields.speaker)
    )
    func add(to builder: inout Transcript.Builder) {
      if let text = fields.plainText {
        builder.add(start: segment.start, end: segment.end, speaker: segment.speaker, text: text)
      } else {
        builder.add(start: segment.start, end: segment.end, speaker: segment.speaker, text: decoded)
      }
    }
    if track == .scene { add(to: &scene) } else { add(to: &speech) }
    marks.formUnion(fields.marks)
    return true
  }

  private mutating func decode(_ fields: borrowing SegmentFields) {
    decoded.removeAll(keepingCapacity: true)
    guard fields.plainText == nil else { return }
    if fields.hasPieces { decoded += fields.pieces } else { fields.text?.append(to: &decoded) }
  }

  /// Whether the text of all segments that do not say so is what was seen.
  private var isScene: Bool {
    if let track { return track == .scene }
    switch envelope.type {
    case .some("VIDEO"): return true
    case .some("AUDIO"): return false
    default: return marks.isSuperset(of: [.service, .captions])
    }
  }
}

extension Findings {
  consuming func reading() throws(ReadingError) -> Reading {
    if isEmpty, let error = emptiness { throw error }
    var reading = Reading(marks.format, drops: drops)
    takeTracks(into: &reading)
    outlines.take(into: &reading, envelope)
    reading.video = video.map { VideoID(SafeText.line($0.text)) }
    reading.title = title.map { SafeText.line($0.text) }
    reading.language = language.map { SafeText.line($0.text) }
    reading.duration = duration.map { MediaTime(milliseconds: $0) }
    return reading
  }

  private mutating func takeTracks(into reading: inout Reading) {
    if speech.count + scene.count == 0 { speech = words.builder }
    let swaps = isScene && isUnsure && scene.count == 0
    if swaps { swap(&speech, &scene) }
    if speech.count > 0 { reading.speech = speech.finish() }
    if scene.count > 0 { reading.scene = scene.finish() }
    // A list without segments is a transcript of silence.
    guard hasList, outlines.isEmpty, !isMereOutline, reading.speech == nil, reading.scene == nil else { return }
    let silence = Transcript.Builder().finish()
    if isScene { reading.scene = silence } else { reading.speech = silence }
  }

  /// Why a file in which nothing was found is no transcript; nil where it is one of silence.
  private var emptiness: ReadingError? {
    if let refusal = envelope.refusal { return .notATranscript(refusal) }
    if let drop = drops.first.first {
      return .notATranscript("none of its \(drops.count) segments can be used: line \(drop.line) holds \(drop.what)")
    }
    if marks.format == .memories, hasNothing || marks.contains(.service) && (hasList || outlines.hasList) {
      return .nothingHere("the service sent no transcript: no audio track, or not ready")
    }
    guard !hasList, !outlines.hasList else { return nil }
    return .notATranscript(
      "it is JSON without segments: looked for a list named transcriptions, segments, items, captions, chunks, events, "
        + "chapters, topics or words"
    )
  }
}

/// The name of whoever speaks: mostly the one who spoke before.
private struct Voice {
  private var last: (raw: JSONString, name: String)?

  mutating func name(_ raw: JSONString?) -> String? {
    guard let raw else { return nil }
    if let last, last.raw.isSame(as: raw) { return last.name }
    let name = raw.text
    last = (raw, name)
    return name
  }
}
