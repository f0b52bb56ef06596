import Domain
import Readers

/// Reads an input as a file, whole and cut off.
struct ReaderCheck {
  /// The last part of the file's name, one of these for each input.
  let suffixes: [String?]
  /// What is in another format is left to another target; nil where there is none.
  var isOnlyFor: Set<Format>?

  static let jsonFormats: Set<Format> = [.memories, .whisper, .whisperCpp, .whisperX, .json3, .playhead]

  func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Material.hash(bytes)
    let suffix = suffixes[hash % suffixes.count]
    let whole = ReaderCheck.read(bytes, suffix)
    let cut = UnsafeBufferPointer(rebasing: bytes.prefix(hash / 7 % (bytes.count + 1)))
    let head = ReaderCheck.read(cut, suffix, isHead: true)
    if let whole { ReaderCheck.check(whole, of: bytes.count) }
    if let head { ReaderCheck.check(head, of: cut.count) }
    if let whole, let head, HeadCheck.mayCompare(bytes) { HeadCheck.check(head, beside: whole) }
    guard let isOnlyFor else { return true }
    return whole.map { isOnlyFor.contains($0.format) } ?? true
  }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ suffix: String?, isHead: Bool = false) -> Reading? {
    do throws(ReadingError) {
      return try Readers.read(bytes, named: suffix, isHead: isHead)
    } catch {
      check(error)
      return nil
    }
  }

  private static func check(_ error: ReadingError) {
    switch error {
    case .empty: break
    case .notATranscript(let words), .nothingHere(let words):
      promise(!words.isEmpty && !words.hasControls(), "an error without words, or with harmful ones: \(words)")
    case .malformed(_, let line, let column, let words):
      promise(line > 0 && column > 0, "an error at no place: \(line):\(column)")
      promise(!words.isEmpty && !words.hasControls(), "an error without words, or with harmful ones: \(words)")
    }
  }

  private static func check(_ reading: Reading, of size: Int) {
    for transcript in [reading.speech, reading.scene] {
      if let transcript { check(transcript, of: size) }
    }
    for outline in [reading.chapters, reading.topics] {
      for item in outline?.items ?? [] { promise(!item.title.hasControls(), "a harmful title: \(item.title)") }
    }
    for words in [reading.title, reading.language] {
      promise(!(words ?? "").hasControls(), "a harmful name: \(words ?? "")")
    }
    for drop in reading.drops.first {
      promise(drop.line > 0, "something left out at no line: \(drop.what)")
      promise(!drop.what.hasControls(), "harmful words about what was left out: \(drop.what)")
    }
  }

  /// Segments in time order, their text harmless, trimmed, and no more of it than the file could hold.
  private static func check(_ transcript: Transcript, of size: Int) {
    let segments = Segment.all(of: transcript)
    promise(zip(segments, segments.dropFirst()).allSatisfy { $0.start <= $1.start }, "segments out of order")
    for segment in segments {
      promise(!segment.text.hasControls(allowingBreaks: true), "a harmful text: \(segment)")
      promise(!(segment.speaker ?? "x").isEmpty, "a speaker without a name: \(segment)")
      promise(!(segment.speaker ?? "").hasControls(), "a harmful name: \(segment)")
      let edges = [segment.text.unicodeScalars.first, segment.text.unicodeScalars.last].compactMap { $0 }
      promise(!edges.contains { $0.properties.isWhitespace }, "blanks around a text: \(segment)")
    }
    // A byte that is no UTF-8 becomes three; lines of lyrics may be sung again, but not without end.
    let most = 16 * size + 64
    promise(transcript.withArena { bytes, _ in bytes.count } <= most, "more text than the file could hold")
    promise(segments.count <= size, "more segments than the file could hold")
  }
}
