import Domain
import Text

/// Reads TTML and its profiles: IMSC, EBU-TT-D, SMPTE-TT, DFXP.
struct TTMLReader: XMLDialect {
  static let format = Format.ttml
  static let expected = "a <p> with a time"

  private(set) var xml: XMLReader
  var reading = Reading(.ttml)
  private var builder = Transcript.Builder()
  private var lines: XMLLines
  private let clock: TTMLClock
  /// Song texts of one maker count every time from the start of the song; they are known by a namespace of theirs.
  private let countsFromStart: Bool
  /// One for each open element, the document itself below them.
  private var contexts: [TTMLContext]
  /// The names of those who speak, by the ids of their elements.
  private var agents: [String: String] = [:]

  /// The text of the paragraph outside of its timed spans, and that of the timed span.
  private var paragraph = TTMLText()
  private var span = TTMLText()
  private var paragraphLine = 0
  private var isTimedParagraph = false
  private var hasTimedSpans = false
  private var isInSpan = false

  var count: Int { builder.count }

  /// Reads on from the root element, which has just started.
  init(root xml: XMLReader) {
    self.xml = xml
    lines = XMLLines(xml.bytes)
    clock = TTMLClock(root: xml)
    countsFromStart = xml.bytes.first("itunes", in: 0..<xml.position) != nil
    contexts = [TTMLContext()]
    contexts.append(TTMLContext(xml, inside: contexts[0], clock: clock, countsFromStart: countsFromStart))
    takeLanguage()
  }

  mutating func readDocument() throws(XMLProblem) {
    while contexts.count > 1, let event = try xml.next() {
      switch event {
      case .start(let name): try start(name)
      case .end: end()
      case .text(let range): show(range, hasEntities: true)
      case .characterData(let range): show(range, hasEntities: false)
      }
    }
  }

  consuming func finish() -> Reading {
    reading.speech = builder.finish()
    return reading
  }

  // MARK: - Elements

  private mutating func start(_ name: XMLName) throws(XMLProblem) {
    if isHidden(name) { return try readHidden(name) }
    guard let outer = contexts.last else { return }
    var inner = TTMLContext(xml, inside: outer, clock: clock, countsFromStart: countsFromStart)
    inner.role = role(of: name, inner, inside: outer.role)
    if let agent = xml.attributeText("agent") { inner.speaker = speaker(agent) }
    if reading.language == nil { takeLanguage() }
    switch inner.role {
    case .paragraph: startParagraph(inner)
    case .segment: startSpan()
    case .content where xml.isNamed(name, "br"): breakLine(in: outer.role)
    case .content, .container: break
    }
    contexts.append(inner)
  }

  /// What is not the text of anyone: metadata, looks and embedded data.
  private func isHidden(_ name: XMLName) -> Bool {
    switch name.local.count {
    case 3: xml.isNamed(name, "set")
    case 4: xml.isNamed(name, "head") || xml.isNamed(name, "desc") || xml.isNamed(name, "data")
    case 5: ["title", "agent", "style", "image", "audio"].contains { xml.isNamed(name, $0) }
    case 6: xml.isNamed(name, "layout") || xml.isNamed(name, "region")
    case 7: xml.isNamed(name, "styling") || xml.isNamed(name, "animate")
    case 8: xml.isNamed(name, "metadata")
    case 9: ["copyright", "resources", "animation"].contains { xml.isNamed(name, $0) }
    default: false
    }
  }

  private func role(of name: XMLName, _ context: TTMLContext, inside outer: TTMLContext.Role) -> TTMLContext.Role {
    if outer == .container { return xml.isNamed(name, "p") ? .paragraph : .container }
    // Times inside a segment only light up its words.
    return context.hasOwnTime && !isInSpan && !isTimedParagraph ? .segment : .content
  }

  private mutating func end() {
    let inner = contexts.removeLast()
    switch inner.role {
    case .paragraph: endParagraph(inner)
    case .segment:
      isInSpan = false
      add(inner, span.bytes)
    case .content, .container: break
    }
    if !contexts.isEmpty { contexts[contexts.count - 1].follow(inner) }
  }

  private mutating func startParagraph(_ context: TTMLContext) {
    paragraphLine = lines.line(at: xml.position)
    isTimedParagraph = context.hasOwnTime
    hasTimedSpans = false
    paragraph.clear()
  }

  private mutating func startSpan() {
    hasTimedSpans = true
    isInSpan = true
    span.clear()
  }

  private mutating func endParagraph(_ context: TTMLContext) {
    if hasTimedSpans, paragraph.isBlank { return }
    if context.hasBadTime {
      reading.drops.add(line: paragraphLine, "a paragraph whose time cannot be read")
    } else if context.isTimed {
      add(context, paragraph.bytes)
    } else {
      reading.drops.add(line: paragraphLine, hasTimedSpans ? "text beside timed spans" : "a paragraph without a time")
    }
  }

  private mutating func add(_ context: TTMLContext, _ text: [UInt8]) {
    builder.add(
      start: XMLMicroseconds.time(context.begin),
      end: context.end.map(XMLMicroseconds.time),
      speaker: context.speaker,
      text: text
    )
  }

  // MARK: - Text

  private mutating func show(_ range: Range<Int>, hasEntities: Bool) {
    guard let context = contexts.last, context.role != .container else { return }
    let text = xml.slice(range)
    if isInSpan {
      span.append(text, hasEntities: hasEntities, preservingSpace: context.preservesSpace)
    } else {
      paragraph.append(text, hasEntities: hasEntities, preservingSpace: context.preservesSpace)
    }
  }

  private mutating func breakLine(in role: TTMLContext.Role) {
    guard role != .container else { return }
    if isInSpan { span.breakLine() } else { paragraph.breakLine() }
  }
}

// MARK: - Metadata

extension TTMLReader {
  /// Takes the title and the names of those who speak from an element that is not shown.
  private mutating func readHidden(_ name: XMLName) throws(XMLProblem) {
    let outside = xml.depth - 1
    var agent = agentID(name)
    var text: [UInt8] = []
    var isWanted = holdsName(name, of: agent)
    while xml.depth > outside, let event = try xml.next() {
      switch event {
      case .start(let name):
        agent = agentID(name) ?? agent
        isWanted = isWanted || holdsName(name, of: agent)
      case .text(let range):
        if isWanted { XMLText.append(xml.slice(range), to: &text) }
      case .characterData(let range):
        if isWanted { text.append(contentsOf: xml.slice(range)) }
      case .end(let name):
        if isWanted, holdsName(name, of: agent) {
          take(SafeText.line(String(decoding: text, as: UTF8.self)), agent: agent)
          text = []
          isWanted = false
        }
        if xml.isNamed(name, "agent") { agent = nil }
      }
    }
  }

  private func agentID(_ name: XMLName) -> String? {
    xml.isNamed(name, "agent") ? xml.attributeText("id") : nil
  }

  /// Whether an element holds the name of an agent, or outside of one the title of the document.
  private func holdsName(_ name: XMLName, of agent: String?) -> Bool {
    xml.isNamed(name, agent == nil ? "title" : "name")
  }

  /// The first title is that of the document, the first name the one an agent is called by.
  private mutating func take(_ text: String, agent: String?) {
    guard !text.isEmpty else { return }
    if let agent {
      if agents[agent] == nil { agents[agent] = text }
    } else if reading.title == nil {
      reading.title = text
    }
  }

  /// The name of the first of some agents; one without a name is called by its id.
  private func speaker(_ ids: String) -> String? {
    ids.split(whereSeparator: \.isWhitespace).first.map { agents[String($0)] ?? String($0) }
  }

  private mutating func takeLanguage() {
    guard let language = xml.attributeText("lang").map(SafeText.line), !language.isEmpty else { return }
    reading.language = language
  }
}
