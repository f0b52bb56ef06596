import Domain

/// Reads the sample's own notation: one text, both tracks, one clock.
///
/// Each line begins with what it is: `#` a chapter and `:` its summary, `>` a scene, `~` a silence in seconds, `@` the
/// clock, `!` a topic (`!!` one without a time), `%` and `%%` the overviews, `=` a segment with times of its own, `-`
/// words nobody is named for; anything else is `Name: words`. Speech moves the clock by how long it takes to say.
struct Screenplay {
  private(set) var speech: [Spoken] = []
  private(set) var scenes: [(start: Int64, text: Substring)] = []
  private(set) var chapters: [Outline.Item] = []
  private(set) var topics: [Outline.Item] = []
  private(set) var chapterOverview = ""
  private(set) var topicOverview = ""
  private var clock: Int64 = 0

  struct Spoken {
    var start: Int64
    var end: Int64?
    var speaker: Substring?
    var text: Substring
  }

  private static let charactersPerSecond: Int64 = 15
  private static let shortest: Int64 = 900
  private static let breath: Int64 = 300

  init(_ texts: [String]) {
    for text in texts {
      for line in text.split(separator: "\n") { read(line) }
    }
  }

  /// Only the beginning, for a list: the overview and some of what is said.
  init(headOf text: String, spoken: Int) {
    for line in text.split(separator: "\n", maxSplits: 60) where speech.count < spoken { read(line.prefix(2000)) }
  }

  private mutating func read(_ line: Substring) {
    guard let kind = line.first else { return }
    let rest = line.drop { $0 == kind }.drop { $0 == " " }
    switch kind {
    case "#": chapters.append(Outline.Item(title: String(rest), start: MediaTime(milliseconds: clock)))
    case ":": summarise(rest)
    case ">": scenes.append((clock, rest))
    case "~": clock += milliseconds(rest) ?? 0
    case "@": clock = max(clock, milliseconds(rest) ?? clock)
    case "!": addTopic(rest, hasTime: !line.hasPrefix("!!"))
    case "%": addOverview(rest, ofTopics: line.hasPrefix("%%"))
    case "=": addTimed(rest)
    case "-": say(nil, rest)
    default: sayNamed(line)
    }
  }

  private mutating func summarise(_ text: Substring) {
    guard let last = chapters.indices.last else { return }
    chapters[last].text = chapters[last].text.isEmpty ? String(text) : chapters[last].text + " " + text
  }

  private mutating func addTopic(_ line: Substring, hasTime: Bool) {
    let parts = line.split(separator: "|", maxSplits: 1)
    guard let title = parts.first else { return }
    let text = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    topics.append(
      Outline.Item(
        title: String(title.last == " " ? title.dropLast() : title),
        text: String(text),
        start: hasTime ? MediaTime(milliseconds: clock) : nil
      )
    )
  }

  private mutating func addOverview(_ text: Substring, ofTopics: Bool) {
    let joined = { (old: String) in old.isEmpty ? String(text) : old + " " + text }
    if ofTopics { topicOverview = joined(topicOverview) } else { chapterOverview = joined(chapterOverview) }
  }

  private mutating func addTimed(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard parts.count >= 2, let start = milliseconds(parts[0]) else { return }
    let (speaker, text) = named(parts.count > 2 ? parts[2] : "")
    speech.append(Spoken(start: start, end: milliseconds(parts[1]), speaker: speaker, text: text))
  }

  private mutating func sayNamed(_ line: Substring) {
    let (speaker, text) = named(line)
    say(speaker, text)
  }

  private mutating func say(_ speaker: Substring?, _ text: Substring) {
    let length = max(Screenplay.shortest, Int64(text.count) * 1000 / Screenplay.charactersPerSecond)
    speech.append(Spoken(start: clock, end: clock + length, speaker: speaker, text: text))
    clock += length + Screenplay.breath
  }

  private func named(_ line: Substring) -> (Substring?, Substring) {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 24 else { return (nil, line) }
    return (line[..<colon], line[line.index(after: colon)...].drop { $0 == " " })
  }

  private func milliseconds(_ text: Substring) -> Int64? {
    guard case .at(let time)? = TimeEntry(String(text)) else { return nil }
    return time.milliseconds
  }

  // MARK: Values

  var length: MediaTime {
    MediaTime(milliseconds: max(clock, speech.reduce(0) { max($0, $1.end ?? $1.start) }))
  }

  var speechTranscript: Transcript {
    var builder = Transcript.Builder()
    for line in speech {
      builder.add(
        start: MediaTime(milliseconds: line.start),
        end: line.end.map { MediaTime(milliseconds: $0) },
        speaker: line.speaker.map(String.init),
        text: line.text.utf8
      )
    }
    return builder.finish()
  }

  var sceneTranscript: Transcript? {
    guard !scenes.isEmpty else { return nil }
    var builder = Transcript.Builder()
    for (index, scene) in scenes.enumerated() {
      let end = index + 1 < scenes.count ? scenes[index + 1].start : length.milliseconds
      builder.add(
        start: MediaTime(milliseconds: scene.start),
        end: MediaTime(milliseconds: end),
        text: scene.text.utf8
      )
    }
    return builder.finish()
  }

  var chapterOutline: Outline? {
    guard !chapters.isEmpty else { return nil }
    var items = chapters
    for index in items.indices { items[index].end = index + 1 < items.count ? items[index + 1].start : length }
    return Outline(overview: chapterOverview, items: items)
  }

  var topicOutline: Outline? {
    topics.isEmpty ? nil : Outline(overview: topicOverview, items: topics)
  }
}
