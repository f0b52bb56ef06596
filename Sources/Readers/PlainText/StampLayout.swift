/// How a text gives its times, as far as its first lines show.
enum StampLayout {
  /// Lines begin with times.
  case stamped
  /// Lines of their own say who speaks and when.
  case named
  /// There are no times.
  case plain

  /// No more lines are looked at: the layout of a text does not change.
  private static let enough = 2000

  init(_ source: Source) {
    var survey = StampSurvey()
    var lines = Lines(source)
    while survey.lines < StampLayout.enough, let line = lines.next() { survey.count(source.bytes, line) }
    self = survey.layout
  }
}

/// What the lines of a text begin with.
private struct StampSurvey {
  /// Those that are not blank.
  private(set) var lines = 0
  private var stamps = 0
  private var named = 0
  /// Lines that are indented and no stamps.
  private var indented = 0
  private var beginsWithStamp = false
  private var isFirstSure = false

  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    guard !bytes.trimmed(line).isEmpty, LyricsTag(bytes, line) == nil else { return }
    lines += 1
    if let stamp = Stamp(bytes, line) {
      stamps += 1
      if lines == 1 { (beginsWithStamp, isFirstSure) = (true, stamp.isSure) }
    } else if NamedStamp(bytes, line) != nil {
      named += 1
    } else if bytes[line.lowerBound].isBlank {
      indented += 1
    }
  }

  var layout: StampLayout {
    if named > stamps, named > 1, named * 10 >= lines { return .named }
    return isStamped ? .stamped : .plain
  }

  private var isStamped: Bool {
    switch stamps {
    case 0: false
    // One time is a segment only where nothing else can be meant.
    case 1: isFirstSure && (lines <= 3 || indented == lines - 1)
    default: beginsWithStamp || stamps * 4 >= lines
    }
  }
}
