import Domain

/// Goes through the lines of a SubRip file and collects its cues.
///
/// Only a timing line begins a cue, and what lies between two of them is the text of the first: so blank lines may be
/// missing, or stand inside a text. The line above a timing line may be its index.
struct SubRipCues {
  private struct Cue {
    /// Nil where it could not be read: the cue is left out.
    let timing: SubRipTiming?
    let line: Int
    let textStart: Int
  }

  private let source: Source
  private var lines: Lines
  private var builder = Transcript.Builder()
  private var drops = Drops()
  private var markup = SubRipMarkup()
  /// The cue whose text is being read.
  private var cue: Cue?
  /// The last line with something on it since the timing line of the cue.
  private var above: SubRipLine?
  private var isBelowBlank = true
  /// The first line with something on it of those before the first cue.
  private var preamble: SubRipLine?

  init(_ source: Source) {
    self.source = source
    lines = Lines(source)
    builder.reserve(segments: source.bytes.count / 64, bytes: source.bytes.count)
  }

  /// Whether there is a cue, or the beginning of one that a head cuts off.
  var hasAny: Bool { builder.count > 0 || (source.isHead && cue?.timing != nil) }
  var firstDrop: Int { drops.first.first?.line ?? 1 }

  consuming func reading() -> Reading {
    Reading(.srt, speech: builder.finish(), drops: drops)
  }

  mutating func readAll() {
    while let line = lines.next() {
      let content = SubRipLine.content(source.bytes, line)
      if content.isEmpty {
        isBelowBlank = true
      } else if !readTiming(line, content) {
        note(line)
      }
    }
    // The text of the last cue of a head may be cut off.
    if !source.isHead { closeCue(at: source.bytes.count) }
  }

  private mutating func note(_ line: Range<Int>) {
    let isDispensable = cue == nil || above != nil
    above = SubRipLine(number: lines.number, range: line, isHead: isBelowBlank, isDispensable: isDispensable)
    isBelowBlank = false
    if cue == nil, preamble == nil { preamble = above }
  }

  /// Whether a line is a timing line, or stands where only one can stand; it then begins a cue.
  private mutating func readTiming(_ line: Range<Int>, _ content: Range<Int>) -> Bool {
    guard let timing = SubRipTiming(source.bytes, content) else { return readBrokenTiming(line, content) }
    // A text about times may look like one, but stands where no timing line is due.
    guard timing.isSure || isBelowBlank || hasIndexAbove else { return false }
    begin(timing, line)
    return true
  }

  private mutating func readBrokenTiming(_ line: Range<Int>, _ content: Range<Int>) -> Bool {
    guard let above, above.isHead, hasIndexAbove, source.bytes.first("-->", in: content) != nil else { return false }
    begin(nil, line)
    drops.add(line: lines.number, "a cue whose time cannot be read")
    return true
  }

  private var hasIndexAbove: Bool {
    guard let above, !isBelowBlank else { return false }
    return SubRipLine.isIndex(source.bytes, above.range)
  }

  private mutating func begin(_ timing: SubRipTiming?, _ line: Range<Int>) {
    let cut = isIdentifierAbove ? above?.range.lowerBound ?? line.lowerBound : line.lowerBound
    if cue == nil, let preamble, preamble.range.lowerBound < cut {
      drops.add(line: preamble.number, "text before the first cue")
    }
    closeCue(at: cut)
    cue = Cue(timing: timing, line: lines.number, textStart: lines.position)
    above = nil
    isBelowBlank = false
  }

  /// Whether the line above is the index of the cue that begins, or a name that stands for it, and no text.
  private var isIdentifierAbove: Bool {
    guard let above else { return false }
    if hasIndexAbove { return true }
    // Apart from its timing line only a number is one, and one that nothing shows to be a text.
    guard above.isHead, above.isDispensable else { return false }
    return !isBelowBlank || SubRipLine.isIndex(source.bytes, above.range)
  }

  private mutating func closeCue(at end: Int) {
    guard let cue, let timing = cue.timing else { return }
    let text = source.slice(min(cue.textStart, end)..<end)
    var isKept = true
    if SubRipMarkup.mayBe(in: text) {
      markup.resolve(text)
      isKept = builder.add(start: timing.start, end: timing.end, speaker: markup.speaker, text: markup.text)
    } else {
      isKept = builder.add(start: timing.start, end: timing.end, text: text)
    }
    if !isKept { drops.add(line: cue.line, "a cue beyond four gigabytes of text") }
  }
}
