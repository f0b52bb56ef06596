import Search
import Text

/// Texts as the index holds them: folded, their words parted by blanks, each scalar of a script without blanks a word.
struct IndexWords {
  /// Counts up whenever the same text comes to other words, as it may with newer tables of Unicode.
  ///
  /// A test compares what all scalars come to. Words that went in by other rules could never be taken out again.
  static let rules: Int64 = 1

  private var folder = Folder(.loose)
  private var folded: [UInt8] = []
  private var kinds = ScalarKinds()
  /// What was prepared last.
  private(set) var bytes: [UInt8] = []

  /// Whether the index does the same to a text by itself, so that it can be given as it lies.
  static func isReady(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 < 0x80 }
  }

  mutating func prepared(_ text: String) -> [UInt8] {
    var text = text
    text.withUTF8 { prepare($0) }
    return bytes
  }

  /// Leaves the words of a text in `bytes`.
  mutating func prepare(_ text: UnsafeBufferPointer<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    folder.append(text, to: &folded)
    folded.withUnsafeBufferPointer { IndexWords.part($0, &kinds, into: &bytes) }
  }

  private static func part(_ text: UnsafeBufferPointer<UInt8>, _ kinds: inout ScalarKinds, into bytes: inout [UInt8]) {
    var position = 0
    var isAfterWord = false
    while position < text.count {
      let start = position
      switch kinds.kind(UTF8Decoder.next(text, &position, text.count)) {
      case .other:
        isAfterWord = false
      case .word:
        if !isAfterWord, !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
        isAfterWord = true
      case .unbroken:
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
        isAfterWord = false
      }
    }
  }
}

/// What scalars are to words, found out once for each: texts have few different ones.
private struct ScalarKinds {
  enum Kind: UInt8 {
    case other = 1
    case word, unbroken
  }

  private static let pageSize = 256
  private var pages = [Int32](repeating: -1, count: 0x110000 / ScalarKinds.pageSize)
  /// Zero where nobody asked yet.
  private var kinds: [UInt8] = []

  mutating func kind(_ scalar: UInt32) -> Kind {
    let page = Int(pages[Int(scalar >> 8)])
    if page >= 0, let known = Kind(rawValue: kinds[page + Int(scalar & 0xFF)]) { return known }
    return learn(scalar)
  }

  @inline(never)
  private mutating func learn(_ scalar: UInt32) -> Kind {
    let page = Int(scalar >> 8)
    if pages[page] < 0 {
      pages[page] = Int32(kinds.count)
      kinds += [UInt8](repeating: 0, count: ScalarKinds.pageSize)
    }
    let kind: Kind =
      WordScalars.isUnbroken(scalar) && WordScalars.isWord(scalar)
      ? .unbroken : WordScalars.isWord(scalar) ? .word : .other
    kinds[Int(pages[page]) + Int(scalar & 0xFF)] = kind.rawValue
    return kind
  }
}
