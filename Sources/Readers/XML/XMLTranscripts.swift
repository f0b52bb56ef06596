/// Transcripts in XML, known by their root element: TTML and YouTube's captions.
enum XMLTranscripts {
  /// Whether it is XML of any kind, or HTML; what kind it is, is found out by reading.
  static func recognises(_ source: Source) -> Bool {
    var position = 0
    while position < source.bytes.count, XMLText.isSpace(source.bytes[position]) { position += 1 }
    if source.bytes.has("<?xml", at: position) || source.bytes.has("<!DOCTYPE", at: position) { return true }
    if source.bytes.has("<!doctype", at: position) { return true }
    guard source.bytes.has("<", at: position) else { return false }
    var xml = XMLReader(source.bytes)
    guard let root = try? root(of: &xml) else { return false }
    let isKnown = (["tt", "timedtext", "transcript", "html"] as [StaticString]).contains { xml.isNamed(root, $0) }
    return isKnown || isEnded(root, xml)
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    var xml = XMLReader(source.bytes)
    let name: XMLName
    do {
      name = try root(of: &xml)
    } catch {
      var lines = XMLLines(source.bytes)
      let line = lines.line(at: error.offset)
      throw .notATranscript("an XML file that cannot be read: line \(line): \(error.what)")
    }
    if xml.isNamed(name, "tt") { return try TTMLReader(root: xml).read(isHead: source.isHead) }
    if xml.isNamed(name, "transcript") || xml.isNamed(name, "timedtext") {
      return try YouTubeXMLReader(root: xml).read(isHead: source.isHead)
    }
    throw .notATranscript(
      "an XML file with the root <\(xml.shown(name.full))>, where TTML has <tt> "
        + "and YouTube's captions have <timedtext> or <transcript>"
    )
  }

  /// The root element, which has then started.
  private static func root(of xml: inout XMLReader) throws(XMLProblem) -> XMLName {
    while let event = try xml.next() {
      switch event {
      case .start(let name): return name
      case .text(let range) where xml.slice(range).allSatisfy(XMLText.isSpace): continue
      case .text(let range), .characterData(let range):
        throw XMLProblem(offset: range.lowerBound, what: "a root element was expected before any text")
      case .end: continue
      }
    }
    throw XMLProblem(offset: xml.position, what: "a root element was expected")
  }

  /// Whether the file ends where its root does, as text that merely begins with a tag does not.
  private static func isEnded(_ root: XMLName, _ xml: XMLReader) -> Bool {
    let bytes = xml.bytes
    var end = bytes.count
    while end > 0, XMLText.isSpace(bytes[end - 1]) { end -= 1 }
    if end == xml.position { return true }
    guard end > root.full.count + 2, bytes.has(">", at: end - 1) else { return false }
    let start = end - 1 - root.full.count
    return bytes.has("</", at: start - 2) && bytes[start..<end - 1].elementsEqual(bytes[root.full])
  }
}
