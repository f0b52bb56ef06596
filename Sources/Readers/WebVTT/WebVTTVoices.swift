import Glibc

/// The names in voice tags: `<v.loud Mary Ann>`.
///
/// It keeps the names it read lately: a few voices mostly take turns.
struct WebVTTVoices {
  private var recent: [(annotation: [UInt8], name: String?)] = []
  private var oldest = 0
  private var resolved: [UInt8] = []

  private static let limit = 8

  /// Where the annotation of a voice tag stands; nil in every other tag.
  static func annotation(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> Range<Int>? {
    guard tag.count > 1, bytes[tag.lowerBound] == UInt8(ascii: "v") else { return nil }
    let behindName = tag.lowerBound + 1
    guard bytes[behindName].isHTMLSpace || bytes[behindName] == UInt8(ascii: ".") else { return nil }
    guard let start = bytes[behindName..<tag.upperBound].firstIndex(where: \.isHTMLSpace) else { return nil }
    return start..<tag.upperBound
  }

  /// The name an annotation gives, with its entities resolved and its white space collapsed; nil where it gives none.
  mutating func name(_ bytes: UnsafeBufferPointer<UInt8>, _ annotation: Range<Int>) -> String? {
    let written = UnsafeBufferPointer(rebasing: bytes[annotation])
    for known in recent where WebVTTVoices.areEqual(known.annotation, written) { return known.name }
    resolve(bytes, annotation)
    let name = collapsed()
    remember(Array(written), name)
    return name
  }

  private static func areEqual(_ known: [UInt8], _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    guard known.count == written.count, let base = written.baseAddress else { return false }
    return known.withUnsafeBytes { $0.baseAddress.map { memcmp($0, base, written.count) == 0 } ?? false }
  }

  private mutating func remember(_ annotation: [UInt8], _ name: String?) {
    if recent.count < WebVTTVoices.limit {
      recent.append((annotation, name))
    } else {
      recent[oldest] = (annotation, name)
      oldest = (oldest + 1) % WebVTTVoices.limit
    }
  }

  private mutating func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ annotation: Range<Int>) {
    resolved.removeAll(keepingCapacity: true)
    var position = annotation.lowerBound
    while position < annotation.upperBound {
      let byte = bytes[position]
      if byte == UInt8(ascii: "&") {
        CharacterReference.append(bytes, &position, annotation.upperBound, to: &resolved)
        continue
      }
      if byte == 0 { resolved.append(contentsOf: "\u{FFFD}".utf8) } else { resolved.append(byte) }
      position += 1
    }
  }

  private func collapsed() -> String? {
    var name: [UInt8] = []
    var isBehindSpace = false
    for byte in resolved {
      if byte.isHTMLSpace {
        isBehindSpace = !name.isEmpty
      } else {
        if isBehindSpace { name.append(0x20) }
        name.append(byte)
        isBehindSpace = false
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}

extension UInt8 {
  /// What HTML calls ASCII white space.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }
}
