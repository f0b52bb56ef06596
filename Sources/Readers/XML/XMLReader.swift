import Glibc

/// The name of an element or attribute: as it is written, and without its prefix.
struct XMLName: Equatable {
  var full: Range<Int>
  var local: Range<Int>
}

struct XMLAttribute: Equatable {
  var name: XMLName
  /// What stands between the quotes, entities unresolved.
  var value: Range<Int>
}

enum XMLEvent: Equatable {
  case start(XMLName)
  case end(XMLName)
  /// Text whose entities are still to be resolved.
  case text(Range<Int>)
  /// Text that means what it says.
  case characterData(Range<Int>)
}

/// Where XML breaks its rules, and how.
struct XMLProblem: Error, Equatable {
  var offset: Int
  var what: String
}

/// Reads XML 1.0 one event after the other without a copy of anything.
///
/// Comments, processing instructions and the document type are passed over. It forgives what people write by hand: a `<` or `&`
/// that begins no markup is text, and an end closes what is still open inside.
struct XMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// The attributes of the element that started last, declarations of namespaces left out.
  private(set) var attributes: [XMLAttribute] = []
  private var open: [XMLName] = []
  /// How many of the open elements end before anything else is read.
  private var ending = 0

  private static let deepest = 256
  private static let mostAttributes = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// How many elements are open, the one that started last included.
  var depth: Int { open.count }

  /// The next event; nil at the end of the file.
  mutating func next() throws(XMLProblem) -> XMLEvent? {
    if ending > 0 { return end() }
    while position < bytes.count {
      guard beginsMarkup(position) else { return .text(text()) }
      if bytes.has("</", at: position) { return try endTag() }
      if bytes.has("<![CDATA[", at: position) { return .characterData(try enclosed("<![CDATA[", "]]>")) }
      if bytes.has("<!--", at: position) {
        _ = try enclosed("<!--", "-->")
      } else if bytes.has("<?", at: position) {
        _ = try enclosed("<?", "?>")
      } else if bytes.has("<!", at: position) {
        try skipDocumentType()
      } else {
        return try startTag()
      }
    }
    guard let last = open.last else { return nil }
    throw problem("the file ends inside <\(shown(last.local))>")
  }

  /// Goes on behind the end of the element that started last.
  mutating func skipElement() throws(XMLProblem) {
    let outside = depth - 1
    while depth > outside, try next() != nil {}
  }

  /// The value of an attribute by its local name; one without a prefix is preferred.
  func attribute(_ name: StaticString) -> Range<Int>? {
    var prefixed: Range<Int>?
    for attribute in attributes where attribute.name.local.count == name.utf8CodeUnitCount {
      guard bytes.has(name, at: attribute.name.local.lowerBound) else { continue }
      if attribute.name.local == attribute.name.full { return attribute.value }
      prefixed = prefixed ?? attribute.value
    }
    return prefixed
  }

  /// The value of an attribute with its entities resolved.
  func attributeText(_ name: StaticString) -> String? {
    attribute(name).map { range in
      var value: [UInt8] = []
      XMLText.append(slice(range), to: &value)
      return String(decoding: value, as: UTF8.self)
    }
  }

  /// Whether a name without its prefix is this one.
  func isNamed(_ name: XMLName, _ text: StaticString) -> Bool {
    name.local.count == text.utf8CodeUnitCount && bytes.has(text, at: name.local.lowerBound)
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// A name as a message can hold it.
  func shown(_ name: Range<Int>) -> String {
    bytes.excerpt(name)
  }
}

// MARK: - Tags

extension XMLReader {
  private mutating func startTag() throws(XMLProblem) -> XMLEvent {
    position += 1
    let name = readName()
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipSpace()
      guard position < bytes.count else { throw problem("the file ends inside the tag <\(shown(name.local))>") }
      if bytes[position] == UInt8(ascii: ">") { break }
      if bytes.has("/>", at: position) {
        position += 1
        ending = 1
        break
      }
      try readAttribute()
    }
    guard open.count < XMLReader.deepest else {
      throw problem("more than \(XMLReader.deepest) elements in one another")
    }
    position += 1
    open.append(name)
    return .start(name)
  }

  private mutating func readAttribute() throws(XMLProblem) {
    let name = readName()
    guard !name.full.isEmpty else { throw problem("an attribute or > was expected") }
    skipSpace()
    guard bytes.has("=", at: position) else { throw problem("= was expected after \(shown(name.full))") }
    position += 1
    skipSpace()
    guard bytes.has("\"", at: position) || bytes.has("'", at: position) else {
      throw problem("a value in quotes was expected after \(shown(name.full))=")
    }
    let quote = bytes[position]
    position += 1
    guard let closing = find(quote, from: position) else { throw problem("a quote that is never closed") }
    let value = position..<closing
    if let bracket = find(UInt8(ascii: "<"), from: value.lowerBound, to: value.upperBound) {
      position = bracket
      throw problem("a < inside the value of \(shown(name.full))")
    }
    position = closing + 1
    guard !bytes.has("xmlns", at: name.full.lowerBound) else { return }
    guard attributes.count < XMLReader.mostAttributes else {
      throw problem("more than \(XMLReader.mostAttributes) attributes")
    }
    attributes.append(XMLAttribute(name: name, value: value))
  }

  private mutating func endTag() throws(XMLProblem) -> XMLEvent {
    let start = position
    position += 2
    let name = readName()
    skipSpace()
    guard bytes.has(">", at: position) else { throw problem("> was expected after </\(shown(name.full))") }
    position += 1
    guard let index = open.lastIndex(where: { isSame($0.full, name.full) }) else {
      position = start
      throw problem("</\(shown(name.full))> ends what never started")
    }
    ending = open.count - index
    return end()
  }

  private mutating func end() -> XMLEvent {
    ending -= 1
    return .end(open.removeLast())
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, let base = bytes.baseAddress else { return false }
    return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
  }

  private mutating func readName() -> XMLName {
    let start = position
    var local = position
    while position < bytes.count, !XMLReader.endsName(bytes[position]) {
      position += 1
      if bytes[position - 1] == UInt8(ascii: ":") { local = position }
    }
    // A colon at the end parts nothing.
    if local == position { local = start }
    return XMLName(full: start..<position, local: local..<position)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}

// MARK: - What stands between the tags

extension XMLReader {
  /// Text up to the next markup.
  private mutating func text() -> Range<Int> {
    let start = position
    position += 1
    while let bracket = find(UInt8(ascii: "<"), from: position) {
      position = bracket
      if beginsMarkup(bracket) { return start..<bracket }
      position += 1
    }
    position = bytes.count
    return start..<position
  }

  private func beginsMarkup(_ start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    if next == UInt8(ascii: "/") { return start + 2 < bytes.count && XMLReader.beginsName(bytes[start + 2]) }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || XMLReader.beginsName(next)
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  /// What stands between two marks, the first of them here.
  private mutating func enclosed(_ opening: StaticString, _ closing: StaticString) throws(XMLProblem) -> Range<Int> {
    let start = position + opening.utf8CodeUnitCount
    guard let end = bytes.first(closing, in: start..<bytes.count) else {
      throw problem("\(opening) without the \(closing) that ends it")
    }
    position = end + closing.utf8CodeUnitCount
    return start..<end
  }

  /// What a document type declares is not looked at: an entity defined by the file itself is never expanded.
  private mutating func skipDocumentType() throws(XMLProblem) {
    guard open.isEmpty, isDocumentType(position) else { throw problem("<! that begins neither a comment nor CDATA") }
    var isInSubset = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ">") where !isInSubset:
        position += 1
        return
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        position = find(bytes[position], from: position + 1) ?? bytes.count
      case UInt8(ascii: "<") where bytes.has("<!--", at: position):
        _ = try enclosed("<!--", "-->")
        continue
      default: break
      }
      position += 1
    }
    position = bytes.count
    throw problem("<!DOCTYPE without the > that ends it")
  }

  private func isDocumentType(_ start: Int) -> Bool {
    bytes.has("<!DOCTYPE", at: start) || bytes.has("<!doctype", at: start) || bytes.has("<!Doctype", at: start)
  }

  private mutating func skipSpace() {
    while position < bytes.count, XMLText.isSpace(bytes[position]) { position += 1 }
  }

  private func find(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? bytes.count
    guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private func problem(_ what: String) -> XMLProblem {
    XMLProblem(offset: min(position, bytes.count), what: what)
  }
}
