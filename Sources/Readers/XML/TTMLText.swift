/// The text of a paragraph as it is shown: white space collapsed where the document does not preserve it.
struct TTMLText {
  private(set) var bytes: [UInt8] = []
  /// Whether white space stands at the end that shows only if a word follows.
  private var owesBlank = false
  private var resolved: [UInt8] = []

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    owesBlank = false
  }

  /// Whether there is nothing to be seen.
  var isBlank: Bool { bytes.allSatisfy(XMLText.isSpace) }

  /// Adds text; entities count as what they stand for, also those of white space.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, hasEntities: Bool, preservingSpace: Bool) {
    guard hasEntities, text.contains(UInt8(ascii: "&")) else { return append(text, preservingSpace) }
    resolved.removeAll(keepingCapacity: true)
    XMLText.append(text, to: &resolved)
    let plain = resolved
    plain.withUnsafeBufferPointer { append($0, preservingSpace) }
  }

  mutating func breakLine() {
    owesBlank = false
    bytes.append(0x0A)
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ preservingSpace: Bool) {
    if preservingSpace {
      payBlank()
      bytes.append(contentsOf: text)
      return
    }
    var position = 0
    while position < text.count {
      let start = position
      while position < text.count, !XMLText.isSpace(text[position]) { position += 1 }
      if position > start {
        payBlank()
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
      }
      guard position < text.count else { return }
      owesBlank = true
      while position < text.count, XMLText.isSpace(text[position]) { position += 1 }
    }
  }

  private mutating func payBlank() {
    if owesBlank, let last = bytes.last, !XMLText.isSpace(last) { bytes.append(0x20) }
    owesBlank = false
  }
}
